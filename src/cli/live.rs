//! Options of live capture, shared by the screen and by `capture`.

use super::Failure;
use crate::export::atomic::Existing;
use crate::export::save::{Format, Rotation, SaveOptions};
use crate::session::Options;
use crate::session::stop::Stop;
use std::path::PathBuf;
use std::time::Duration;

/// How frames are captured, saved, and when it ends.
#[derive(Debug, clap::Args)]
pub struct Capture {
    /// Also save what is captured (.pcap, else pcapng)
    #[arg(short = 'w', long = "write", value_name = "FILE")]
    write: Option<PathBuf>,
    /// Stop after N frames
    #[arg(short = 'c', value_name = "N")]
    count: Option<usize>,
    /// Stop condition: duration:SECONDS, packets:N or filesize:KiB; repeatable
    #[arg(short = 'a', value_name = "CONDITION")]
    autostop: Vec<String>,
    /// Ring of files: duration:SECONDS, filesize:KiB, files:N; repeatable
    #[arg(short = 'b', value_name = "CONDITION", requires = "write")]
    ring: Vec<String>,
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
}

impl Capture {
    /// Puts the options into those of a session.
    pub fn apply(&self, options: &mut Options) -> Result<(), Failure> {
        options.limit = self.count;
        let live = &mut options.live;
        live.snaplen = self.snaplen.unwrap_or(live.snaplen);
        live.buffer_mib = self.buffer.unwrap_or(live.buffer_mib);
        live.promiscuous = !self.not_promiscuous;
        live.monitor = self.monitor;
        live.link_type.clone_from(&self.link_type);
        let mut stop = Stop::default();
        for text in &self.autostop {
            match condition("-a", text)? {
                ("duration", n) => stop.duration = Some(Duration::from_secs(n)),
                ("packets", n) => stop.frames = Some(n),
                ("filesize", n) => stop.kib = Some(n),
                _ => return Err(Failure::Usage(format!("-a {text}: there are duration:SECONDS, packets:N and filesize:KiB"))),
            }
        }
        let mut ring = Rotation::default();
        for text in &self.ring {
            match condition("-b", text)? {
                ("duration", n) => ring.seconds = Some(n),
                ("filesize", n) => ring.kib = Some(n),
                ("files", n) => ring.files = usize::try_from(n).ok(),
                _ => return Err(Failure::Usage(format!("-b {text}: there are duration:SECONDS, filesize:KiB and files:N"))),
            }
        }
        options.stop = stop;
        options.save = self.write.as_ref().map(|path| SaveOptions {
            path: path.clone(),
            format: Format::of(path),
            existing: Existing::Keep,
            inputs: Vec::new(),
            keep_unfinished: true,
            rotation: (!self.ring.is_empty()).then_some(ring),
        });
        Ok(())
    }
}

/// `duration:60` as its parts.
fn condition<'a>(flag: &str, text: &'a str) -> Result<(&'a str, u64), Failure> {
    let parts = text.split_once(':').and_then(|(name, n)| Some((name, n.parse().ok().filter(|n| *n > 0)?)));
    parts.ok_or_else(|| Failure::Usage(format!("{flag} {text}: write a name and a number above 0, as in duration:60")))
}
