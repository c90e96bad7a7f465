//! Git's smart protocol (gitprotocol-common, gitprotocol-pack): lines that begin with their length in hexadecimal.

use super::common::rows::add_rest;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

const VERSION_NAMES: &[(u64, &str)] = &[
    (49, "Git protocol version 1"),
    (50, "Git protocol version 2"),
];
const PACKET_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Flush"),
    (1, "Delimiter"),
    (2, "Response end"),
];
const SIDEBAND_CONTROL_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Git packfile data"),
    (2, "Git progress data"),
    (3, "Git error data"),
];

fields! {
    /// Git Protocol Version.
    VERSION = "git.version", "Git Protocol Version", U8 None, names(VERSION_NAMES);
    /// Git Packet Type.
    PACKET_TYPE = "git.packet_type", "Git Packet Type", U8 None, names(PACKET_TYPE_NAMES);
    /// Packet length.
    LENGTH = "git.length", "Packet length", U16 Hex;
    /// Packet data.
    DATA = "git.data", "Packet data", Bytes None;
    /// Sideband control code.
    SIDEBAND_CONTROL_CODE = "git.sideband_control_code", "Sideband control code", U8 Hex, names(SIDEBAND_CONTROL_CODE_NAMES);
}

/// Digits of the length, which counts them, too.
const HEADER: usize = 4;
/// Lengths below that of the header are signs of their own.
const SIGNS: usize = 3;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 9418)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("git", "Git Smart Protocol", "Git", &["gitprotocol-pack(5)"]) },
        dissect,
    )
};

/// The length that four hexadecimal digits say.
fn length(data: &[u8]) -> Option<usize> {
    usize::from_str_radix(std::str::from_utf8(data.get(..HEADER)?).ok()?, 16).ok()
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if data.len() < HEADER {
        return Need::More(Some(HEADER));
    }
    length(data).map_or(Need::NotMine, |len| Need::Complete(len.max(HEADER)))
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some(len) = length(b.slice(0, HEADER)?) else { return Err(crate::base::Fault::NotMine) };
    cx.protocol("Git");
    // several lines of a segment are told as one
    if cx.packet.message == 0 {
        cx.info(format_args!("{}", PROTOCOL.info.field.label));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if len < SIGNS {
        cx.put(&PACKET_TYPE, b.span(0, HEADER), Value::Uint(len as u64));
        let name = PACKET_TYPE.names.get(len as u64).unwrap_or_default();
        cx.text(cx.last(), format_args!("Git Packet Type: {name}"));
        return Ok(());
    }
    cx.put(&LENGTH, b.span(0, HEADER), Value::Uint(len as u64));
    let mut at = HEADER;
    if b.clipped(at, 8) == b"version " {
        let version = u64::from(b.u8(at + 8)?);
        cx.put(&VERSION, b.span(at, 1), Value::Uint(version));
        let name = VERSION.names.get(version).unwrap_or("Unknown");
        cx.text(cx.last(), format_args!("Git Protocol Version: {name}"));
    } else if let Ok(1..=3) = b.u8(at) {
        cx.add(&SIDEBAND_CONTROL_CODE, b, at, 1)?;
        at += 1;
    }
    add_rest(cx, &DATA, b, at)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn lines_signs_and_side_bands() {
        let shown = tcp((9418, 40000), b"000eversion 1\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Git", "Git Smart Protocol"));
        for line in ["Packet length: 0x000e", "Git Protocol Version: Git protocol version 1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        assert!(tcp((9418, 40000), b"0001").has("Git Packet Type: Delimiter"));
        assert!(tcp((9418, 40000), b"0009\x02abcd").has("Sideband control code: Git progress data (0x02)"));
    }
}
