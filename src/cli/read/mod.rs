//! `read`: the frames of a capture as text, fields, JSON, CSV, PDML, or as another capture file.

mod print;

use super::input::Dissection;
use super::{Failure, output};
use crate::export::fields::{Chosen, Computed, Occurrence, Style};
use crate::export::{Dissected, columns::Column};
use crate::filter::{Expression, Filter, Macros};
use crate::model::Registry;
use crate::session::passing::{self, CaptureFile};
use crate::session::windows::Windows;
use crate::session::{self, Input, Options};
use print::Printer;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Print the frames of a capture.
#[derive(clap::Args)]
pub struct Args {
    /// Capture file; - is standard input
    #[arg(short = 'r', long = "read", value_name = "FILE", required = true, num_args = 1..)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    dissection: Dissection,
    /// Read only the first N frames
    #[arg(short = 'c', value_name = "N")]
    count: Option<usize>,
    /// What to print [default: summary, or nothing with -w]
    #[arg(short = 'T', value_name = "FORMAT")]
    format: Option<Format>,
    /// Field or column to print, with -T fields, json, ndjson, csv; repeatable
    #[arg(short = 'e', value_name = "FIELD")]
    fields: Vec<String>,
    /// separator=C, header=y, occurrence=f|l|a, aggregator=C, quote=d|s|n; repeatable
    #[arg(short = 'E', value_name = "OPTION=VALUE")]
    style: Vec<String>,
    /// Save the frames to a capture file: .pcap or .pcapng
    #[arg(short = 'w', value_name = "OUT")]
    write: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Summary,
    Text,
    Fields,
    Json,
    Ndjson,
    Csv,
    Pdml,
}

/// Most bytes of output that are set aside for some hundred frames before they are there.
const ROOM_LIMIT: usize = 8 << 20;

pub fn run(args: &Args) -> Result<(), Failure> {
    let options = Options { limit: args.count, ..args.dissection.options(Input::Files(args.files.clone()))? };
    let engine = session::engine_for(&options)?;
    let registry = session::registry(&engine);
    let chosen = choose(&args.fields, &registry)?;
    let format = match (args.format, &args.write) {
        (Some(format), _) => Some(format),
        (None, None) => Some(Format::Summary),
        (None, Some(_)) => None,
    };
    if format == Some(Format::Fields) && chosen.is_empty() {
        return Err(Failure::Usage("-T fields prints the fields that -e names: give at least one -e".into()));
    }
    let style = style(&args.style)?;
    let filter = args.dissection.compile(&registry)?;
    let source = options.input.name();
    let printer = format.map(|format| Printer { format, chosen: &chosen, names: &args.fields, style: &style, source: &source });
    let (dissector, indexer) = session::open::begun(&options, Arc::new(engine))?;
    let mut file = args.write.as_ref().map(|path| CaptureFile::create(path, &options, dissector.store.clone())).transpose()?;
    passed(Windows::ahead(&dissector, indexer), filter.as_ref(), printer.as_ref(), file.as_mut())?;
    if let Some(file) = file {
        file.finish()?;
    }
    output::warn(&dissector.store.info().warnings);
    Ok(())
}

/// Prints and saves the frames that pass the filter, in order.
fn passed(
    mut windows: Windows<'_>,
    filter: Option<&Filter>,
    printer: Option<&Printer<'_>>,
    mut file: Option<&mut CaptureFile>,
) -> Result<(), Failure> {
    let used: Vec<_> = filter.iter().flat_map(|f| f.fields().iter().copied()).collect();
    let wanted = printer.map(|printer| printer.wanted(used));
    let mut first = true;
    let mut failure = None;
    output::write(&printer.map(Printer::head).unwrap_or_default())?;
    // room for the longest text so far: growing to it step by step copies it twice
    let room = AtomicUsize::new(0);
    let write = |frame: &Dissected<'_>, out: &mut String| {
        if let Some(printer) = printer {
            if out.capacity() == 0 {
                out.reserve(room.load(Ordering::Relaxed));
            }
            printer.frame(frame, out);
        }
    };
    passing::each(&mut windows, filter, wanted.as_ref(), write, |text, frames| {
        room.fetch_max((text.len() + text.len() / 8).min(ROOM_LIMIT), Ordering::Relaxed);
        // the first object of an array follows its bracket without a comma
        let text = if first && printer.is_some_and(|p| p.format == Format::Json) { text.trim_start_matches(',') } else { &text };
        first &= text.is_empty();
        let saved = output::write(text).and_then(|()| Ok(file.as_mut().map_or(Ok(()), |file| file.add(&frames))?));
        match saved {
            Ok(()) => ControlFlow::Continue(()),
            Err(why) => {
                failure = Some(why);
                ControlFlow::Break(())
            }
        }
    })?;
    failure.map_or(Ok(()), Err)?;
    output::write(&printer.map(Printer::tail).unwrap_or_default())
}

/// What an expression gives, as a thing to print.
fn computed(expression: Expression) -> Chosen {
    let fields = expression.fields().clone();
    Chosen::Computed(Computed { fields, values: Arc::new(move |tree, bytes| expression.values(tree, bytes)) })
}

/// Looks up what `-e` names. A name of Wireshark's that no dissector of ours has yet is an error with the nearest one.
fn choose(names: &[String], registry: &Registry) -> Result<Vec<Chosen>, Failure> {
    let one = |name: &String| {
        if let Some(column) = Column::named(name) {
            return Ok(Chosen::Column(column));
        }
        let current = registry.current_name(name);
        if let Some(field) = registry.field(name).or_else(|| registry.field(current.as_deref()?)) {
            return Ok(Chosen::Field(field));
        }
        // more than a name is an expression: tcp.len + 1, dns.qry.name#1, _ws.col.info
        if name.contains(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))) {
            let compiled = Expression::compile(name, registry, &Macros::default());
            return compiled.map(computed).map_err(|e| Failure::Usage(format!("-e: {}", e.render())));
        }
        let hint = registry.nearest(name).map_or("see: netanal-tui fields".to_string(), |n| format!("did you mean {n}?"));
        Err(Failure::Usage(format!("-e {name}: there is no such field; {hint}")))
    };
    names.iter().map(one).collect()
}

fn style(options: &[String]) -> Result<Style, Failure> {
    let mut style = Style::default();
    for option in options {
        let (key, value) = option.split_once('=').unwrap_or((option, ""));
        match (key, value) {
            ("separator", "/t") => style.separator = "\t".into(),
            ("separator", "/s") => style.separator = " ".into(),
            ("separator", text) => style.separator = text.into(),
            ("aggregator", "/s") => style.aggregator = " ".into(),
            ("aggregator", text) => style.aggregator = text.into(),
            ("header", "y" | "n") => style.header = value == "y",
            ("occurrence", "f") => style.occurrence = Occurrence::First,
            ("occurrence", "l") => style.occurrence = Occurrence::Last,
            ("occurrence", "a") => style.occurrence = Occurrence::All,
            ("quote", "d") => style.quote = Some('"'),
            ("quote", "s") => style.quote = Some('\''),
            ("quote", "n") => style.quote = None,
            _ => {
                return Err(Failure::Usage(format!(
                    "-E {option}: not an option; there are separator, aggregator, header, occurrence, quote"
                )));
            }
        }
    }
    Ok(style)
}
