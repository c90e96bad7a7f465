//! `chart`: pictures of captures as files.

use super::input::{Dissection, Reading};
use super::{Failure, output};
use crate::chart::Format;
use crate::session::charting::{Kind, charts, save};
use crate::session::open::Opened;
use crate::session::{self, Dissector, Input};
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
    #[arg(long = "type", value_name = "TYPE", default_value = "all")]
    kinds: Vec<Which>,
    /// Folder for the pictures; made where it is missing
    #[arg(short = 'd', long = "dir", value_name = "DIR")]
    folder: PathBuf,
    /// How they are written
    #[arg(long, value_name = "FORMAT", default_value = "svg")]
    format: Written,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Which {
    Protocols,
    Bandwidth,
    Talkers,
    Ports,
    Sizes,
    Rtt,
    All,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Written {
    Svg,
    Png,
}

impl Which {
    fn kinds(self) -> &'static [Kind] {
        match self {
            Which::Protocols => &[Kind::Protocols],
            Which::Bandwidth => &[Kind::Bandwidth],
            Which::Talkers => &[Kind::Talkers],
            Which::Ports => &[Kind::Ports],
            Which::Sizes => &[Kind::Sizes],
            Which::Rtt => &[Kind::Rtt],
            Which::All => &Kind::ALL,
        }
    }
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let dissection = Dissection::from(&args.reading);
    let options = dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let only = dissection.compile(&session::registry(&engine))?;
    let Opened { store, mut indexer, .. } = session::open::open(&options)?;
    session::open::read_all(&mut indexer)?;
    let dissector = Dissector::new(store.clone(), engine);
    let mut kinds: Vec<Kind> = args.kinds.iter().flat_map(|k| k.kinds().iter().copied()).collect();
    kinds.dedup();
    let format = match args.format {
        Written::Svg => Format::Svg,
        Written::Png => Format::Png,
    };
    let pictures = charts(&dissector, only.as_ref(), &kinds, &options.input.name(), &dissection.filter);
    for path in save(&pictures, &args.folder, format, options.input.files()).map_err(|e| Failure::Cannot(e.0))? {
        output::write(&format!("{}\n", path.display()))?;
    }
    output::warn(&store.info().warnings);
    Ok(())
}
