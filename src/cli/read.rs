//! `read`: the frames of a capture as text, fields, PDML.

use super::input::Dissection;
use super::{Failure, output};
use crate::export::fields::{self, Chosen, Occurrence, Style};
use crate::export::{self, Dissected, columns::Column};
use crate::model::{Registry, Tree, Wanted};
use crate::session::open::Opened;
use crate::session::{self, Dissector, Input, Options, Place, Standing, batch};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

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
    /// What to print
    #[arg(short = 'T', value_name = "FORMAT", default_value = "summary")]
    format: Format,
    /// Field or column to print, with -T fields; repeatable
    #[arg(short = 'e', value_name = "FIELD")]
    fields: Vec<String>,
    /// separator=C, header=y, occurrence=f|l|a, aggregator=C, quote=d|s|n; repeatable
    #[arg(short = 'E', value_name = "OPTION=VALUE")]
    style: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Summary,
    Text,
    Fields,
    Pdml,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let options = Options { limit: args.count, ..args.dissection.options(Input::Files(args.files.clone()))? };
    let engine = session::engine_for(&options)?;
    let registry = session::registry(&engine);
    let chosen = choose(&args.fields, &registry)?;
    if args.format == Format::Fields && chosen.is_empty() {
        return Err(Failure::Usage("-T fields prints the fields that -e names: give at least one -e".into()));
    }
    let style = style(&args.style)?;
    let filter = args.dissection.compile(&registry)?;
    let Opened { store, mut indexer, .. } = session::open::open(&options)?;
    session::open::read_all(&mut indexer)?;
    let dissector = Dissector::new(store.clone(), Arc::new(engine));
    let (snapshot, info) = (store.snapshot(), store.info());
    let mut head = String::new();
    match args.format {
        Format::Pdml => export::pdml::head(&options.input.name(), &mut head),
        Format::Fields if style.header => head.push_str(&(args.fields.join(&style.separator) + "\n")),
        _ => {}
    }
    output::write(&head)?;
    let used = filter.iter().flat_map(|f| f.fields().iter().copied());
    let wanted = match args.format {
        Format::Summary => Wanted::Only(used.collect()),
        Format::Fields => Wanted::Only(used.chain(chosen.iter().filter_map(field_of)).collect()),
        Format::Text | Format::Pdml => Wanted::All,
    };
    let mut failure = None;
    let first = snapshot.time(0).unwrap_or_default();
    batch::ordered(
        0..snapshot.len() as u32,
        batch::workers(),
        || Tree::new(wanted.clone()),
        |tree, frames| {
            let mut out = String::new();
            for frame in frames {
                let place = Place { snapshot: &snapshot, info: &info, frame };
                dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
                    if filter.as_ref().is_some_and(|f| !f.matches(tree, bytes)) {
                        return;
                    }
                    let frame = Dissected { number: frame + 1, relative: row.time.since(first), row, tree, bytes };
                    match args.format {
                        Format::Summary => export::summary::write(&frame, &mut out),
                        Format::Text => export::text::write(&frame, &mut out),
                        Format::Fields => fields::write(&frame, &chosen, &style, &mut out),
                        Format::Pdml => export::pdml::write(&frame, &mut out),
                    }
                });
            }
            out
        },
        |text| match output::write(&text) {
            Ok(()) => ControlFlow::Continue(()),
            Err(why) => {
                failure = Some(why);
                ControlFlow::Break(())
            }
        },
    );
    if let Some(why) = failure {
        return Err(why);
    }
    if args.format == Format::Pdml {
        let mut tail = String::new();
        export::pdml::tail(&mut tail);
        output::write(&tail)?;
    }
    output::warn(&info.warnings);
    Ok(())
}

fn field_of(chosen: &Chosen) -> Option<&'static crate::model::Field> {
    match chosen {
        Chosen::Field(field) => Some(field),
        Chosen::Column(_) => None,
    }
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
