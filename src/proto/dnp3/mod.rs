//! Distributed Network Protocol 3 (IEEE 1815): data link frames with their checksums, transport segments, and the
//! application layer that is put together from them.

mod application;
mod fields;
mod names;
mod objects;
mod points;
mod segments;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 20000), (Table::UdpPort, 20000)],
    need: Some(need),
    sized: true,
    track: Some(segments::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("dnp3", "Distributed Network Protocol 3.0", "DNP 3.0", &["IEEE 1815"]) },
        dissect,
    )
};

/// Start, length, control, two addresses, checksum.
const HEADER: usize = 10;
/// User data between two checksums.
const CHUNK: usize = 16;
/// What the length counts besides user data: control and addresses.
const COUNTED: usize = 5;

/// Checksum of headers and chunks (IEEE 1815 section 9.2.4.3): polynomial 0x3d65, bits reflected, complemented.
fn crc16_dnp(bytes: &[u8]) -> u16 {
    let crc = bytes.iter().fold(0_u16, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte), |crc, _| if crc & 1 != 0 { crc >> 1 ^ 0xa6bc } else { crc >> 1 })
    });
    !crc
}

/// Bytes of a frame whose length field says `length`, checksums included.
fn wire_length(length: u8) -> usize {
    let data = usize::from(length).saturating_sub(COUNTED);
    HEADER + data + data.div_ceil(CHUNK) * 2
}

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [0x05, 0x64, length, ..] => Need::Complete(wire_length(*length)),
        [0x05] | [0x05, 0x64] => Need::More(None),
        _ => Need::NotMine,
    }
}

/// The user data of a frame without the checksums, the transport octet first.
fn user_data(frame: &[u8]) -> Vec<u8> {
    let length = frame.get(2).copied().unwrap_or(0);
    let body = frame.get(HEADER..frame.len().min(wire_length(length))).unwrap_or(&[]);
    let mut data = Vec::with_capacity(body.len());
    for chunk in body.chunks(CHUNK + 2) {
        data.extend_from_slice(chunk.get(..chunk.len().saturating_sub(2)).unwrap_or(&[]));
    }
    data
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.be16(0)? != 0x0564 {
        return Err(Fault::NotMine);
    }
    let (length, control) = (b.u8(2)?, b.u8(3)?);
    let (to, from) = (b.le16(4)?, b.le16(6)?);
    let primary = control & 0x40 != 0;
    let kinds = if primary { &CTL_PRIFUNC } else { &CTL_SECFUNC };
    let function = u64::from(control & 15);
    let name = kinds.names.get(function).map_or_else(|| format!("Unknown function (0x{function:02x})"), str::to_string);
    cx.protocol("DNP 3.0");
    cx.info(format_args!("from {from} to {to}, len={length}, {name}"));
    let flags = control_text(control);
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open_text(b.span(0, HEADER), format_args!("Data Link Layer, Len: {length}, From: {from}, To: {to}, {flags}{name}"));
    cx.add(&START, b, 0, 2)?;
    cx.add(&LEN, b, 2, 1)?;
    let bits: &[_] = if primary {
        &[&CTL_DIR, &CTL_PRM, &CTL_FCB, &CTL_FCV, &CTL_PRIFUNC]
    } else {
        &[&CTL_DIR, &CTL_PRM, &CTL_DFC, &CTL_SECFUNC]
    };
    cx.flags(&CTL, b, 3, 1, bits)?;
    cx.append(cx.last(), format_args!(" ({flags}{name})"));
    for (field, off) in [(&DST, 4), (&SRC, 6)] {
        let address = cx.add_le(field, b, off, 2)?;
        cx.hide(&ADDR, b.span(off, 2), Value::Uint(address));
    }
    checksum(cx, b, 0, 8, (&HDR_CRC, &DNP_HDR_CRC_STATUS))?;
    cx.close();
    // resets, tests and acknowledgements carry no user data
    let carries = !matches!(control & 0x4f, 0x40 | 0x49 | 0x00 | 0x0b) && known(control);
    if usize::from(length) < COUNTED || !carries {
        return Ok(());
    }
    transport(cx, b)
}

/// Functions that end the frame after its header, as far as others do not name them.
fn known(control: u8) -> bool {
    !matches!(control & 0x0f, 0x09 | 0x0b)
}

fn control_text(control: u8) -> String {
    let mut text = String::new();
    let names: [(u8, &str); 4] =
        if control & 0x40 != 0 { [(0x80, "DIR, "), (0x40, "PRM, "), (0x20, "FCB, "), (0x10, "FCV, ")] } else { [(0x80, "DIR, "), (0, ""), (0, ""), (0x10, "DFC, ")] };
    for (bit, name) in names {
        if control & bit != 0 {
            text.push_str(name);
        }
    }
    text
}

/// The checksum after `len` bytes at `off`, and whether it is right.
fn checksum<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    off: usize,
    len: usize,
    (field, status): (&'static crate::model::Field, &'static crate::model::Field),
) -> Outcome {
    let computed = crc16_dnp(b.slice(off, len)?);
    let good = b.le16(off + len)? == computed;
    cx.add_le(field, b, off + len, 2)?;
    if good {
        cx.append(cx.last(), format_args!(" [correct]"));
    } else {
        cx.append(cx.last(), format_args!(" incorrect, should be 0x{computed:04x}"));
    }
    cx.computed(status, b.span(off + len, 0), Value::Uint(u64::from(good)));
    Ok(())
}

/// The transport octet, the chunks of user data, and the application layer that ends here.
fn transport<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let control = b.u8(HEADER)?;
    let (last, first, sequence) = (control & 0x80 != 0, control & 0x40 != 0, control & 0x3f);
    cx.flags(&TR_CTL, b, HEADER, 1, &[&TR_FIN, &TR_FIR, &TR_SEQ])?;
    let (final_word, first_word) = (if last { ", Final" } else { "" }, if first { ", First" } else { "" });
    let (fir, fin) = (if first { "FIR, " } else { "" }, if last { "FIN, " } else { "" });
    cx.append(cx.last(), format_args!("{final_word}{first_word}({fir}{fin}Sequence {sequence})"));
    let end = wire_length(b.u8(2)?);
    cx.open_text(b.span(HEADER, end - HEADER), format_args!("Data Chunks"));
    let (mut at, mut good) = (HEADER, true);
    for number in 0.. {
        let Some(len) = (end - at).checked_sub(2).map(|n| n.min(CHUNK)).filter(|n| *n > 0) else { break };
        cx.open_text(b.span(at, len + 2), format_args!("Data Chunk: {number}"));
        cx.add(&DNP_DATA_CHUNK, b, at, len)?;
        cx.computed(&DNP_DATA_CHUNK_LEN, b.span(at, 0), Value::Uint(len as u64));
        good &= crc16_dnp(b.slice(at, len)?) == b.le16(at + len)?;
        checksum(cx, b, at, len, (&DNP_DATA_CHUNK_CRC, &DNP_DATA_CHUNK_CRC_STATUS))?;
        cx.close();
        at += len + 2;
    }
    cx.close();
    if !good {
        return Ok(());
    }
    segments::show(cx, b, control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_standard() {
        assert_eq!(crc16_dnp(&[0x05, 0x64, 0x11, 0xc4, 0x04, 0x00, 0x03, 0x00]), 0xef4e);
    }

    #[test]
    fn checksums_stand_after_every_sixteen_bytes() {
        assert_eq!(wire_length(5), 10);
        assert_eq!(wire_length(18), 10 + 13 + 2);
        assert_eq!(wire_length(255), 292);
        let mut frame = vec![5, 0x64, 22, 0xc4, 4, 0, 3, 0, 0, 0];
        frame.extend_from_slice(&[7; 16]);
        frame.extend_from_slice(&[0xaa, 0xaa, 8, 0xbb, 0xbb]);
        let data = user_data(&frame);
        assert_eq!((data.len(), data.last()), (17, Some(&8)));
    }
}
