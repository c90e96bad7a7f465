//! Options of the full-screen analyzer.

use super::Failure;
use super::input::Dissection;
use super::live::Capture;
use crate::session::{Input, Pace, Screen};
use std::path::PathBuf;

/// The command line without a subcommand.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Capture live on an interface; repeatable; without a name: choose one
    #[arg(short = 'i', long = "interface", value_name = "IFACE", num_args = 0..=1, default_missing_value = "")]
    interfaces: Vec<String>,
    /// Capture files (pcap, pcapng, .gz/.zst/.lz4 of them); - is standard input
    #[arg(short = 'r', long = "read", value_name = "FILE", num_args = 1.., conflicts_with = "interfaces")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    dissection: Dissection,
    #[command(flatten)]
    capture: Capture,
    /// Play -r FILE as if live, at the recorded pace times SPEED; max: no waiting
    #[arg(long, value_name = "SPEED", num_args = 0..=1, default_missing_value = "1", requires = "files")]
    replay: Option<Pace>,
    /// Go on reading when the file grows
    #[arg(long, requires = "files")]
    follow: bool,
    /// default, wireshark, vim, or a file
    #[arg(long, value_name = "NAME|FILE")]
    keymap: Option<String>,
    /// dark, light, or another theme's name
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// Settings file
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Makes sense of the options.
pub fn options(args: Args) -> Result<Screen, Failure> {
    let named: Vec<String> = args.interfaces.into_iter().filter(|i| !i.is_empty()).collect();
    let input = match (args.files.is_empty(), named.is_empty()) {
        (false, _) => Some(Input::Files(args.files)),
        (true, false) => Some(Input::Live(named)),
        (true, true) => None,
    };
    let session = match input {
        Some(input) => {
            let mut options = args.dissection.options(input)?;
            args.capture.apply(&mut options)?;
            options.follow = args.follow;
            options.replay = args.replay;
            Some(options)
        }
        None => None,
    };
    let Dissection { filter, .. } = args.dissection;
    Ok(Screen { session, filter, keymap: args.keymap, theme: args.theme, config: args.config })
}
