//! Exfiltration: much data that leaves for one host outside while little comes back, and ICMP that carries other than pings.

use super::keyed::{Keyed, SECOND, is_internal};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "exfiltration",
    about: "data that leaves: large uploads to one host outside, content in ICMP",
    fields: &["icmp.type", "icmpv6.type", "data.data"],
    read: Some(read),
    judge: |_: &Settings| Box::new(Exfiltration::default()),
};

static UPLOAD: Kind = Kind::new("upload", "Large upload to a host outside", 55, "T1048", "MiB sent", "");
static ICMP: Kind = Kind::new("icmp-tunnel", "Tunnel in ICMP", 65, "T1095", "echo packets with changing content", "icmp || icmpv6");

const MIB: u64 = 1 << 20;
/// Within an hour: so much out, and so many times what comes in.
const HOUR: i64 = 3600 * SECOND;
const SENT: u64 = 500 * MIB;
const TIMES: u64 = 3;
/// Echo packets of one pair whose content differs, and its mean length in bytes.
const ECHOES: u64 = 50;
const CONTENT: u64 = 64;
/// Pairs that are watched at a time.
const PAIRS: usize = 8192;

/// An echo request or reply with content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EchoSight {
    pub len: u32,
    /// Of the end of the content: the beginning of a ping's holds its time.
    pub hash: u64,
}

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    let echo = |field, request| reading.all(field).next().and_then(|n| n.value.uint()).is_some_and(|t| t == request || t == 0 || t == 129);
    if !(echo("icmp.type", 8) || echo("icmpv6.type", 128)) {
        return;
    }
    let Some(content) = reading.all("data.data").next().map(|n| reading.raw(n)) else { return };
    let tail = content.get(content.len().saturating_sub(content.len().min(64) / 2)..).unwrap_or_default();
    let hash = tail.iter().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    out.push(Sight::Echo(EchoSight { len: content.len() as u32, hash }));
}

#[derive(Default)]
struct Sent {
    from: i64,
    /// Bytes that the lower address of the pair sent, and the other.
    bytes: [u64; 2],
}

#[derive(Default)]
struct Echoes {
    hash: u64,
    changes: u64,
    bytes: u64,
}

struct Exfiltration {
    sent: Keyed<(IpAddr, IpAddr), Sent>,
    echoes: Keyed<(IpAddr, IpAddr), Echoes>,
}

impl Default for Exfiltration {
    fn default() -> Self {
        Exfiltration { sent: Keyed::new(PAIRS), echoes: Keyed::new(PAIRS) }
    }
}

impl Judge for Exfiltration {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        let Some((source, target)) = frame.ends else { return };
        for sight in frame.sights {
            let Sight::Echo(echo) = sight else { continue };
            let seen = self.echoes.at((source.min(target), source.max(target)), frame.time);
            if seen.hash == echo.hash {
                continue;
            }
            seen.hash = echo.hash;
            seen.changes += 1;
            seen.bytes += u64::from(echo.len);
            let mean = seen.bytes / seen.changes;
            if seen.changes >= ECHOES && mean > CONTENT {
                let measure = Measure { observed: seen.changes as f64, threshold: ECHOES as f64, window: 0 };
                let detail = format!("content of {CONTENT} bytes and more in the mean");
                let (source, target) = (Some(source.min(target)), Some(source.max(target)));
                alerts.raise(
                    frame.number,
                    frame.time,
                    &Found { kind: &ICMP, score: None, source, target, port: None, measure, detail: &detail },
                );
            }
        }
        if is_internal(source) == is_internal(target) {
            return;
        }
        let (inside, outside, side) = if is_internal(source) { (source, target, 0) } else { (target, source, 1) };
        let sent = self.sent.at((inside, outside), frame.time);
        if frame.time.saturating_sub(sent.from).abs() > HOUR {
            *sent = Sent { from: frame.time, bytes: [0; 2] };
        }
        let before = sent.bytes[0] / (100 * MIB);
        sent.bytes[side] += u64::from(frame.row.len);
        let [out, back] = sent.bytes;
        // told at the limit, and again with every further 100 MiB
        if out >= SENT && out >= back.saturating_mul(TIMES) && out / (100 * MIB) > before {
            let measure = Measure { observed: (out / MIB) as f64, threshold: (SENT / MIB) as f64, window: HOUR };
            let detail = format!("{} MiB came back", back / MIB);
            let (source, target) = (Some(inside), Some(outside));
            alerts.raise(
                frame.number,
                frame.time,
                &Found { kind: &UPLOAD, score: None, source, target, port: None, measure, detail: &detail },
            );
        }
    }
}
