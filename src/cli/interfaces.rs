//! `interfaces`: what can be captured on.

use super::Failure;
use super::output::{self, Listing};
use crate::session::devices;
use std::fmt::Write;

/// The network interfaces of this machine.
#[derive(clap::Args)]
pub struct Args {
    /// What to print
    #[arg(short = 'T', value_name = "FORMAT", default_value = "text")]
    format: Listing,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let all = devices::list().map_err(Failure::Cannot)?;
    let mut out = String::new();
    if args.format == Listing::Json {
        out = serde_json::to_string_pretty(&all).unwrap_or_default();
        out.push('\n');
        return output::write(&out);
    }
    let width = all.iter().map(|d| d.name.len()).max().unwrap_or(0).max(4);
    for device in &all {
        let _ = write!(out, "{:width$}  {:9}", device.name, device.state);
        for address in &device.addresses {
            let _ = write!(out, "  {address}");
        }
        if let Some(mac) = &device.mac {
            let _ = write!(out, "  {mac}");
        }
        if let Some(text) = &device.description {
            let _ = write!(out, "  ({})", crate::base::text::safe(text));
        }
        out.push('\n');
    }
    output::write(&out)
}
