//! Options that several commands share: what is read, what is left out, what ports mean.

use super::Failure;
use crate::filter::{Filter, Macros, Selected};
use crate::model::Registry;
use crate::session::{Input, Options};
use std::path::PathBuf;

/// How captures are taken apart.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Dissection {
    /// Capture filter (BPF, as tcpdump's): only these frames are read
    #[arg(short = 'f', long = "bpf", value_name = "FILTER", default_value = "")]
    pub bpf: String,
    /// Display filter (Wireshark's language): only these frames are shown
    #[arg(short = 'Y', long = "filter", value_name = "FILTER", default_value = "")]
    pub filter: String,
    /// Do not resolve names
    #[arg(short = 'n')]
    pub numeric: bool,
    /// Decode a port as a protocol: tcp.port==8888,http; repeatable
    #[arg(short = 'd', value_name = "PORT==N,PROTOCOL")]
    pub decode_as: Vec<String>,
    /// File with TLS secrets (SSLKEYLOGFILE)
    #[arg(long, value_name = "FILE")]
    pub keylog: Option<PathBuf>,
}

/// The same for commands whose `-d` names a folder, or that have no use for it.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Reading {
    /// Capture filter (BPF, as tcpdump's): only these frames are read
    #[arg(short = 'f', long = "bpf", value_name = "FILTER", default_value = "")]
    bpf: String,
    /// Display filter (Wireshark's language): only these frames count
    #[arg(short = 'Y', long = "filter", value_name = "FILTER", default_value = "")]
    pub filter: String,
    /// Do not resolve names
    #[arg(short = 'n')]
    numeric: bool,
    /// Decode a port as a protocol: tcp.port==8888,http; repeatable
    #[arg(long, value_name = "PORT==N,PROTOCOL")]
    decode_as: Vec<String>,
    /// File with TLS secrets (SSLKEYLOGFILE)
    #[arg(long, value_name = "FILE")]
    keylog: Option<PathBuf>,
}

impl From<&Reading> for Dissection {
    fn from(reading: &Reading) -> Self {
        let Reading { bpf, filter, numeric, decode_as, keylog } = reading.clone();
        Dissection { bpf, filter, numeric, decode_as, keylog }
    }
}

impl Dissection {
    /// Session options for an input.
    pub fn options(&self, input: Input) -> Result<Options, Failure> {
        let decode_as = self.decode_as.iter().map(|text| decode_as(text)).collect::<Result<_, _>>()?;
        // the variable that programs with secrets to tell obey names the file for us too
        let written = || std::env::var_os("SSLKEYLOGFILE").map(PathBuf::from).filter(|path| path.is_file());
        let keylogs = self.keylog.clone().or_else(written).into_iter().collect();
        Ok(Options { bpf: self.bpf.clone(), decode_as, keylogs, ..Options::new(input) })
    }

    /// The display filter, compiled; `None` when none was given.
    pub fn compile(&self, registry: &Registry) -> Result<Option<Filter>, Failure> {
        if self.filter.trim().is_empty() {
            return Ok(None);
        }
        filter(&self.filter, registry).map(Some)
    }
}

/// Compiles a display filter; the error shows where the trouble is.
pub fn filter(text: &str, registry: &Registry) -> Result<Filter, Failure> {
    let filter = Filter::compile(text, registry, &Macros::default(), Selected::default());
    let filter = filter.map_err(|e| Failure::Usage(format!("display filter: {}", e.render())))?;
    for warning in filter.warnings() {
        eprintln!("netanal-tui: display filter: {}", warning.message);
    }
    Ok(filter)
}

/// `tcp.port==8888,http`.
fn decode_as(text: &str) -> Result<(String, u32, String), Failure> {
    let parse = || {
        let (left, protocol) = text.split_once(',')?;
        let (space, number) = left.split_once("==")?;
        Some((space.trim().to_string(), number.trim().parse().ok()?, protocol.trim().to_string()))
    };
    parse().ok_or_else(|| Failure::Usage(format!("-d {text}: write it as tcp.port==8888,http")))
}
