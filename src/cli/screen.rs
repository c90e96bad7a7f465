//! Options of the full-screen analyzer.

use super::Failure;
use super::input::Dissection;
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
    /// Also save what is captured
    #[arg(short = 'w', long = "write", value_name = "FILE")]
    write: Option<PathBuf>,
    /// Stop after N frames
    #[arg(short = 'c', value_name = "N")]
    count: Option<usize>,
    /// Bytes to keep of each frame
    #[arg(short = 's', value_name = "SNAPLEN")]
    snaplen: Option<u32>,
    /// The kernel's buffer in MiB
    #[arg(short = 'B', value_name = "MiB")]
    buffer: Option<u32>,
    /// Not promiscuous
    #[arg(short = 'p')]
    not_promiscuous: bool,
    /// Monitor mode (wireless)
    #[arg(short = 'I')]
    monitor: bool,
    /// Link type, by libpcap's name
    #[arg(short = 'y', value_name = "LINKTYPE")]
    link_type: Option<String>,
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
            options.limit = args.count;
            options.follow = args.follow;
            options.replay = args.replay;
            let live = &mut options.live;
            live.snaplen = args.snaplen.unwrap_or(live.snaplen);
            live.buffer_mib = args.buffer.unwrap_or(live.buffer_mib);
            live.promiscuous = !args.not_promiscuous;
            live.monitor = args.monitor;
            live.link_type = args.link_type;
            Some(options)
        }
        None => None,
    };
    let Dissection { filter, .. } = args.dissection;
    Ok(Screen { session, filter, write: args.write, keymap: args.keymap, theme: args.theme, config: args.config })
}
