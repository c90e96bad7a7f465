//! `follow`: what the two sides of a conversation said.

use super::Failure;
use super::input::Dissection;
use crate::export::atomic::{AtomicFile, Existing};
use crate::export::follow::{Script, Show};
use crate::session::follow::{self, Target};
use crate::session::{self, Dissector, Input};
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

/// What the two sides of a conversation said.
#[derive(clap::Args)]
pub struct Args {
    /// Capture file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What to follow: tcp:N, udp:N, http:N or tls:N, with N as in tcp.stream or udp.stream; repeatable
    #[arg(value_name = "STREAM", required = true)]
    streams: Vec<String>,
    #[command(flatten)]
    dissection: Dissection,
    /// How to write the bytes
    #[arg(long, value_name = "FORM", default_value = "ascii")]
    show: Form,
    /// Only what this side sent; the client is who sent the first frame
    #[arg(long, value_name = "SIDE")]
    side: Option<Side>,
    /// Write to a file that does not exist yet
    #[arg(short = 'o', long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Form {
    /// Text, with dots for what cannot be printed
    Ascii,
    /// Hex dump
    Hex,
    /// Hex digits, a line for each chunk
    Raw,
    /// Packets with base64
    Yaml,
    /// The bytes as they are
    Bytes,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Side {
    Client,
    Server,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let targets = args.streams.iter().map(|text| text.parse().map_err(Failure::Usage)).collect::<Result<Vec<Target>, _>>()?;
    if !args.dissection.filter.trim().is_empty() {
        return Err(Failure::Usage("a stream is followed whole: leave -Y away, or use read -Y for single frames".into()));
    }
    let options = args.dissection.options(Input::Files(vec![args.file.clone()]))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let dissector = session::open::whole(&options, engine)?;
    match &args.output {
        Some(path) => {
            let inputs = [args.file.clone()];
            let file = AtomicFile::create(path, Existing::Keep, &inputs).map_err(|e| Failure::Cannot(e.0))?;
            let mut out = BufWriter::new(file);
            write_all(args, &targets, &dissector, &mut out)?;
            let file = out.into_inner().map_err(|e| Failure::from(e.into_error()))?;
            file.commit().map_err(|e| Failure::Cannot(e.0))?;
        }
        None => write_all(args, &targets, &dissector, &mut BufWriter::new(io::stdout().lock()))?,
    }
    super::output::warn(&dissector.store.info().warnings);
    Ok(())
}

fn write_all(args: &Args, targets: &[Target], dissector: &Dissector, out: &mut impl Write) -> Result<(), Failure> {
    let show = match args.show {
        Form::Ascii => Show::Ascii,
        Form::Hex => Show::Hex,
        Form::Raw => Show::Raw,
        Form::Yaml => Show::Yaml,
        Form::Bytes => Show::Bytes,
    };
    let only = args.side.map(|side| match side {
        Side::Client => 0,
        Side::Server => 1,
    });
    let snapshot = dissector.store.snapshot();
    for target in targets {
        let mut script = Script::new(&mut *out, show, *target, only);
        let mut failure = None;
        let peers = follow::follow(dissector, &snapshot, *target, &mut |f| match script.chunk(f.peers, &f.chunk, f.time, f.bytes) {
            Ok(()) => ControlFlow::Continue(()),
            Err(why) => {
                failure = Some(why);
                ControlFlow::Break(())
            }
        });
        if let Some(why) = failure {
            return Err(why.into());
        }
        script.finish(peers)?;
        if peers.is_none() {
            eprintln!(
                "netanal-tui: there is no such stream: {}:{}; analyze --table conversations lists them",
                target.way.name(),
                target.stream
            );
        }
    }
    Ok(())
}
