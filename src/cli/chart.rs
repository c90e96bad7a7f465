//! `chart`: pictures of captures as files.

use super::input::{Dissection, Reading, filter};
use super::{Failure, output};
use crate::chart::{Format, PARTS};
use crate::filter::Filter;
use crate::model::Registry;
use crate::session::charting::{Kind, Subject, charts, save};
use crate::session::windows::Windows;
use crate::session::{self, Input};
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;
use std::sync::Arc;

/// Pictures of captures.
#[derive(clap::Args)]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// What to draw; repeatable
    #[arg(long = "type", value_name = "TYPE", default_value = ALL, value_parser = names())]
    kinds: Vec<String>,
    /// A line of its own for the frames that match a display filter, in the picture of the bandwidth; repeatable
    #[arg(long = "series", value_name = "FILTER")]
    series: Vec<String>,
    /// Folder for the pictures; made where it is missing
    #[arg(short = 'd', long = "dir", value_name = "DIR")]
    folder: PathBuf,
    /// How they are written
    #[arg(long, value_name = "FORMAT", default_value = "svg")]
    format: Written,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Written {
    Svg,
    Png,
}

/// What `--type` takes besides the names of pictures.
const ALL: &str = "all";

/// The names that `--type` takes.
fn names() -> PossibleValuesParser {
    Kind::ALL.map(Kind::name).into_iter().chain([ALL]).collect::<Vec<_>>().into()
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let dissection = Dissection::from(&args.reading);
    let options = dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = dissection.compile(&registry)?;
    let is_asked = |kind: &Kind| args.kinds.iter().any(|name| name == ALL || name == kind.name());
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(is_asked).collect();
    let series = series(args, &kinds, &registry)?;
    let (dissector, indexer) = session::open::begun(&options, engine)?;
    let mut windows = Windows::ahead(&dissector, indexer).remembering().foreseeing(&options);
    let format = match args.format {
        Written::Svg => Format::Svg,
        Written::Png => Format::Png,
    };
    let source = options.input.name();
    let subject = Subject { registry: &registry, only: only.as_ref(), source: &source, filter: &dissection.filter, series: &series };
    let (pictures, _) = charts(&subject, &mut windows, &kinds, &[])?;
    for path in save(&pictures, &args.folder, format, options.input.files()).map_err(|e| Failure::Cannot(e.0))? {
        output::write(&format!("{}\n", path.display()))?;
    }
    output::warn(&dissector.store.info().warnings);
    Ok(())
}

/// The lines of the bandwidth besides that of all frames: what each is called, and which frames it is about.
fn series(args: &Args, kinds: &[Kind], registry: &Registry) -> Result<Vec<(String, Filter)>, Failure> {
    if !args.series.is_empty() && !kinds.contains(&Kind::Bandwidth) {
        return Err(Failure::Usage("--series draws lines into the picture of the bandwidth: add --type bandwidth".into()));
    }
    if args.series.len() > PARTS {
        return Err(Failure::Usage(format!("--series: {} lines cannot be told apart; give at most {PARTS}", args.series.len())));
    }
    args.series.iter().map(|text| Ok((text.trim().to_owned(), filter(text, registry)?))).collect()
}
