//! Fibre channel over Ethernet (INCITS FC-BB-5): delimiters and check sequence around a frame of fibre channel.

use super::common::checksum;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const SOF_NAMES: &[(u64, &str)] = &[
    (0x28, "SOFf"),
    (0x29, "SOFi4"),
    (0x2d, "SOFi2"),
    (0x2e, "SOFi3"),
    (0x31, "SOFn4"),
    (0x35, "SOFn2"),
    (0x36, "SOFn3"),
    (0x39, "SOFc4"),
];
const EOF_NAMES: &[(u64, &str)] = &[
    (0x41, "EOFn"),
    (0x42, "EOFt"),
    (0x44, "EOFrt"),
    (0x46, "EOFdt"),
    (0x49, "EOFni"),
    (0x4e, "EOFdti"),
    (0x4f, "EOFrti"),
    (0x50, "EOFa"),
];

fields! {
    /// Version.
    VER = "fcoe.ver", "Version", U32 Dec;
    /// SOF.
    SOF = "fcoe.sof", "SOF", U8 Hex, names(SOF_NAMES);
    /// CRC.
    CRC = "fcoe.crc", "CRC", U32 Hex;
    /// CRC Status.
    CRC_STATUS = "fcoe.crc.status", "CRC Status", U8 None, names(checksum::STATUS);
    /// EOF.
    EOF = "fcoe.eof", "EOF", U8 Hex, names(EOF_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8906)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("fcoe", "Fibre Channel over Ethernet", "FCoE", &["INCITS FC-BB-5"]) },
        dissect,
    )
};

/// Version, reserved bytes, start of frame.
const HEADER: usize = 14;
/// Check sequence, end of frame, reserved bytes.
const TRAILER: usize = 8;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let frame = b.reported_len().saturating_sub(HEADER + TRAILER);
    let (sof, at) = (u64::from(b.u8(HEADER - 1)?), HEADER + frame);
    let eof = u64::from(b.u8(at + 4)?);
    cx.protocol("FCoE");
    let layer = cx.layer(&PROTOCOL.info, b, HEADER);
    let (start, end) = (SOF.names.get(sof).unwrap_or("0x00"), EOF.names.get(eof).unwrap_or("0x00"));
    cx.text(layer, format_args!("FCoE ({start}/{end}) {frame} bytes"));
    let version = cx.put(&VER, b.span(0, 1), Value::Uint(u64::from(b.u8(0)? >> 4)));
    cx.text(version, format_args!("Version: {}", b.u8(0)? >> 4));
    cx.add(&SOF, b, HEADER - 1, 1)?;
    cx.add(&CRC, b, at, 4)?;
    let item = cx.last();
    let good = b.slice(HEADER, frame).map(|bytes| checksum::crc32(bytes) == b.le32(at).unwrap_or_default());
    let status = match good {
        Ok(true) => checksum::GOOD,
        Ok(false) => checksum::BAD,
        Err(_) => checksum::UNVERIFIED,
    };
    if status == checksum::GOOD {
        cx.append(item, format_args!(" [correct]"));
    }
    cx.computed(&CRC_STATUS, b.span(at, 0), Value::Uint(status));
    cx.add(&EOF, b, at + 4, 1)?;
    cx.close();
    let inner = b.window(HEADER, frame);
    if !cx.call_named("fc", inner) {
        cx.data(inner);
    }
    Ok(())
}
