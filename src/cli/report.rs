//! `report`: a capture as one HTML page.

use super::input::{Dissection, Reading};
use super::{Failure, output};
use crate::export::atomic::{AtomicFile, Existing};
use crate::session::charting::Subject;
use crate::session::windows::Windows;
use crate::session::{self, Input, files, report};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

/// A capture as one HTML page that needs no network.
#[derive(clap::Args)]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// The page
    #[arg(short = 'o', value_name = "FILE.html")]
    out: PathBuf,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let dissection = Dissection::from(&args.reading);
    let options = dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = dissection.compile(&registry)?;
    // the name is tried before the work is done
    let mut file = AtomicFile::create(&args.out, Existing::Replace, options.input.files()).map_err(|e| Failure::Cannot(e.0))?;
    let hashes = files::start(&args.files);
    let (dissector, indexer) = session::open::begun(&options, engine)?;
    let mut windows = Windows::ahead(&dissector, indexer).remembering().foreseeing(&options);
    let source = options.input.name();
    let subject = Subject { registry: &registry, only: only.as_ref(), source: &source, filter: &dissection.filter, series: &[] };
    let page = report::page(&subject, &mut windows, hashes.finish())?;
    file.write_all(page.html().as_bytes())?;
    file.commit().map_err(|e| Failure::Cannot(e.0))?;
    output::warn(&dissector.store.info().warnings);
    Ok(())
}
