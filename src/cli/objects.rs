//! `objects`: files that the traffic carries: listed, looked into, saved.

use super::input::{Dissection, Reading};
use super::{Failure, output};
use crate::base::text::safe;
use crate::export;
use crate::export::follow::hex_row;
use crate::model::table::{Cell, Column, Table};
use crate::session::objects::{self, Object, PROTOCOLS};
use crate::session::tables::{Frames, Tables};
use crate::session::{self, Dissector, Input};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Files that the traffic carries: bodies of HTTP, files of SMB, FTP and TFTP, mails.
#[derive(clap::Args)]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// Save the files in this folder, which is made where it is not there; nothing is written over
    #[arg(short = 'd', long, value_name = "DIR")]
    directory: Option<PathBuf>,
    /// Only files that this protocol carries; repeatable
    #[arg(long = "type", value_name = "PROTOCOL", value_parser = clap::builder::PossibleValuesParser::new(PROTOCOLS))]
    types: Vec<String>,
    /// Only files that end in this frame; repeatable
    #[arg(long, value_name = "NUMBER")]
    frame: Vec<u32>,
    /// Show what is in the files, so many bytes of each at most
    #[arg(long, value_name = "BYTES", num_args = 0..=1, default_missing_value = "512")]
    preview: Option<usize>,
    /// What to print
    #[arg(short = 'T', value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let dissection = Dissection::from(&args.reading);
    let options = dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = dissection.compile(&registry)?;
    let dissector = session::open::whole(&options, engine)?;
    let cancel = AtomicBool::new(false);
    let frames = Frames { filter: only.as_ref(), last: None };
    let mut found = Tables::new(&dissector, &registry, &cancel).objects(&frames).unwrap_or_default();
    found.retain(|o| args.types.is_empty() || args.types.iter().any(|t| o.is_of(t)));
    found.retain(|o| args.frame.is_empty() || args.frame.contains(&(o.frame() + 1)));
    let mut table = objects::table(found.iter());
    if let Some(folder) = &args.directory {
        table.columns.push(Column { key: "saved_as", heading: "saved as" });
        let mut saved = |nth: usize, path: &std::path::Path, _: u64| {
            if let Some(row) = table.rows.get_mut(nth) {
                row.cells.push(Cell::Text(path.display().to_string()));
            }
        };
        objects::save_all(&dissector, &found, folder, &args.files, &mut saved).map_err(|e| Failure::Cannot(e.0))?;
    }
    let mut text = list(args.format, &table)?;
    if let Some(limit) = args.preview {
        for object in &found {
            preview(&dissector, object, limit, &mut text);
        }
    }
    output::write(&text)?;
    output::warn(&dissector.store.info().warnings);
    Ok(())
}

fn list(format: Format, table: &Table) -> Result<String, Failure> {
    let mut out = String::new();
    let written = match format {
        Format::Text => export::table::text(table, &mut out),
        Format::Json => export::table::json(table, &mut out).and_then(|()| out.write_char('\n')),
        Format::Csv => export::table::csv(table, &mut out),
    };
    written.map_err(|e| Failure::Cannot(format!("the list cannot be written: {e}")))?;
    Ok(out)
}

/// The start of a file: lines of text, or a hex dump of what is none.
fn preview(dissector: &Dissector, object: &Object, limit: usize, out: &mut String) {
    let mut start = Start { bytes: Vec::new(), limit };
    // stops with an error when there is enough
    let _ = objects::write(dissector, object, &mut start);
    let _ = writeln!(out, "frame {} · {} · {} bytes", object.frame() + 1, safe(&objects::name_of(object)), object.size());
    let is_text = |text: &str| text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'));
    match std::str::from_utf8(&start.bytes) {
        Ok(text) if is_text(text) => text.lines().for_each(|line| {
            let _ = writeln!(out, "    {}", safe(line));
        }),
        _ => {
            for (n, row) in start.bytes.chunks(16).enumerate() {
                out.push_str("    ");
                hex_row(n as u64 * 16, row, out);
            }
        }
    }
    out.push('\n');
}

/// Takes the first bytes of what is written.
struct Start {
    bytes: Vec<u8>,
    limit: usize,
}

impl Write for Start {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.limit - self.bytes.len();
        if room == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let taken = bytes.get(..room.min(bytes.len())).unwrap_or(bytes);
        self.bytes.extend_from_slice(taken);
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
