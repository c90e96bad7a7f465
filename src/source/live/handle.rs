//! A libpcap handle on an interface, opened as the options say, and errors with their remedy.

use super::LiveOptions;
use crate::base::text::safe;
use crate::source::{SourceError, bpf};
use pcap::{Active, Capture, Linktype, Precision};
use std::time::Duration;

/// The kernel hands over a block of frames that is not full after this time.
pub(super) const BLOCK_TIMEOUT: Duration = Duration::from_millis(50);

/// An open handle, non-blocking, with the filter set.
pub(super) struct Handle {
    pub(super) capture: Capture<Active>,
    /// LINKTYPE_ number.
    pub(super) link_type: u16,
}

/// Opens an interface.
pub(super) fn open(name: &str, options: &LiveOptions, filter: &str) -> Result<Handle, SourceError> {
    if !(1..=2047).contains(&options.buffer_mib) {
        return Err(SourceError(format!("-B {}: the kernel's buffer can have 1 to 2047 MiB", options.buffer_mib)));
    }
    let refused = |e| explain(name, &e);
    let snaplen = i32::try_from(options.snaplen).unwrap_or(i32::MAX);
    let inactive = Capture::from_device(name)
        .map_err(refused)?
        .snaplen(snaplen)
        .buffer_size((options.buffer_mib << 20) as i32)
        // "any" has no promiscuous mode; libpcap's warning about that would count as an error.
        .promisc(options.promiscuous && name != "any")
        .immediate_mode(false)
        .timeout(BLOCK_TIMEOUT.as_millis() as i32)
        .precision(Precision::Nano);
    let inactive = if options.monitor { inactive.rfmon(true) } else { inactive };
    let mut capture = inactive.open().map_err(refused)?.setnonblock().map_err(refused)?;
    if let Some(wanted) = &options.link_type {
        choose_link_type(name, wanted, &mut capture)?;
    }
    let link_type = bpf::link_type(capture.get_datalink().0);
    if !filter.is_empty() {
        bpf::compile(filter, link_type)?;
        capture.filter(filter, true).map_err(|e| bpf::refused(filter, &e))?;
    }
    Ok(Handle { capture, link_type })
}

fn choose_link_type(name: &str, wanted: &str, capture: &mut Capture<Active>) -> Result<(), SourceError> {
    let chosen = Linktype::from_name(wanted).and_then(|link_type| capture.set_datalink(link_type));
    chosen.map_err(|_| {
        let known = capture.list_datalinks().unwrap_or_default();
        let names: Vec<String> = known.iter().filter_map(|l| l.get_name().ok()).collect();
        SourceError(format!("{name} has no link type {}; it has: {}", safe(wanted), names.join(" ")))
    })
}

/// One line that says what is wrong with an interface and what to do.
pub(in crate::source) fn explain(name: &str, error: &pcap::Error) -> SourceError {
    let (shown, reason) = (safe(name), error.to_string());
    let lower = reason.to_lowercase();
    SourceError(if lower.contains("permission") || lower.contains("not permitted") || lower.contains("cap_net_raw") {
        let program = std::env::current_exe().map_or_else(|_| "netanal-tui".into(), |p| safe(&p.to_string_lossy()).into_owned());
        format!(
            "no permission to capture on {shown}: run  sudo setcap cap_net_raw,cap_net_admin=eip {program}  once, or start it with sudo"
        )
    } else if lower.contains("no such device") {
        format!("there is no interface {shown}; see what there is with: netanal-tui interfaces")
    } else if lower.contains("monitor mode") || lower.contains("rfmon") {
        format!("{shown} cannot go into monitor mode; leave -I away, or use a wireless interface that can")
    } else if lower.contains("not up") || lower.contains("down") {
        format!("{shown} is down: bring it up with  sudo ip link set {shown} up")
    } else if lower.contains("memory") {
        format!("no memory for the kernel's buffer on {shown}; ask for a smaller one with -B 8")
    } else {
        format!("cannot capture on {shown}: {}", safe(&reason))
    })
}

/// The system's name and release, as pcapng's `if_os` has it.
pub(super) fn system() -> Option<String> {
    let uname = rustix::system::uname();
    Some(format!("{} {}", uname.sysname().to_str().ok()?, uname.release().to_str().ok()?))
}
