//! USB 2.0 packets as they go over the wire (USB 2.0 specification section 8).

mod transaction;

use super::common::usb::{Answer, Context};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, Note, ProtocolInfo, Value};
use crate::{fields, notes};

const PID_NAMES: &[(u64, &str)] = &[
    (0xf, "MDATA"),
    (0x1e, "STALL"),
    (0x2d, "SETUP"),
    (0x3c, "PRE/ERR"),
    (0x4b, "DATA1"),
    (0x5a, "NAK"),
    (0x69, "IN"),
    (0x78, "SPLIT"),
    (0x87, "DATA2"),
    (0x96, "NYET"),
    (0xa5, "SOF"),
    (0xb4, "PING"),
    (0xc3, "DATA0"),
    (0xd2, "ACK"),
    (0xe1, "OUT"),
    (0xf0, "Reserved"),
];
const SPLIT_SC_NAMES: &[(u64, &str)] = &[
    (0, "Start"),
    (1, "Complete"),
];
const SPLIT_S_NAMES: &[(u64, &str)] = &[
    (0, "Full"),
    (1, "Low"),
];
const SPLIT_ET_NAMES: &[(u64, &str)] = &[
    (0, "Control"),
    (1, "Isochronous"),
    (2, "Bulk"),
    (3, "Interrupt"),
];

fields! {
    /// USB Packet ID.
    PID = "usbll.pid", "PID", U8 Hex, names(PID_NAMES);
    /// Source.
    SRC = "usbll.src", "Source", Str None;
    /// Destination.
    DST = "usbll.dst", "Destination", Str None;
    /// Source or Destination.
    ADDR = "usbll.addr", "Source or Destination", Str None;
    /// Address.
    DEVICE_ADDR = "usbll.device_addr", "Address", U16 Dec, mask(0x7f);
    /// Endpoint.
    ENDP = "usbll.endp", "Endpoint", U16 Dec, mask(0x780);
    /// Frame Number.
    FRAME_NUM = "usbll.frame_num", "Frame Number", U16 Dec, mask(0x7ff);
    /// CRC5.
    CRC5 = "usbll.crc5", "CRC5", U16 Hex, mask(0xf800);
    /// CRC5 Status.
    CRC5_STATUS = "usbll.crc5.status", "CRC5 Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Data.
    DATA = "usbll.data", "Data", Bytes None;
    /// CRC.
    CRC16 = "usbll.crc16", "CRC", U16 Hex;
    /// CRC Status.
    CRC16_STATUS = "usbll.crc16.status", "CRC Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Hub Address.
    SPLIT_HUB_ADDR = "usbll.split_hub_addr", "Hub Address", U24 Dec, mask(0x7f);
    /// SC.
    SPLIT_SC = "usbll.split_sc", "SC", U24 Dec, mask(0x80), names(SPLIT_SC_NAMES);
    /// Port.
    SPLIT_PORT = "usbll.split_port", "Port", U24 Dec, mask(0x7f00);
    /// Speed.
    SPLIT_S = "usbll.split_s", "Speed", U24 Dec, mask(0x8000), names(SPLIT_S_NAMES);
    /// Unused. Must be 0.
    SPLIT_E = "usbll.split_e", "E", U24 Dec, mask(0x10000);
    /// Unused. Must be 0.
    SPLIT_U = "usbll.split_u", "U", U24 Dec, mask(0x10000);
    /// Endpoint Type.
    SPLIT_ET = "usbll.split_et", "Endpoint Type", U24 Dec, mask(0x60000), names(SPLIT_ET_NAMES);
    /// CRC5.
    SPLIT_CRC5 = "usbll.split_crc5", "CRC5", U24 Hex, mask(0xf80000);
    /// CRC5 Status.
    SPLIT_CRC5_STATUS = "usbll.split_crc5.status", "CRC5 Status", U8 None, names(crate::proto::common::checksum::STATUS);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 288), (Table::LinkType, 293), (Table::LinkType, 294), (Table::LinkType, 295)],
    track: Some(transaction::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("usbll", "USB Link Layer", "USBLL", &["USB 2.0"]) },
        dissect,
    )
};

notes! {
    /// The upper half of the packet id is not the complement of the lower half.
    INVALID_PID = "usbll.invalid_pid", "Invalid USB Packet ID", Error Malformed;
    /// The check sequence of a token is wrong.
    CRC5_WRONG = "usbll.crc5.wrong", "Wrong CRC", Warn Protocol;
    /// The check sequence of a split token is wrong.
    SPLIT_CRC5_WRONG = "usbll.split_crc5.wrong", "Wrong CRC", Warn Protocol;
    /// The check sequence of data is wrong.
    CRC16_WRONG = "usbll.crc16.wrong", "Wrong CRC", Warn Protocol;
}

const SPLIT: u8 = 0x78;
const SOF: u8 = 0xa5;
const IN: u8 = 0x69;
const OUT: u8 = 0xe1;
const SETUP: u8 = 0x2d;
const PING: u8 = 0xb4;
const ACK: u8 = 0xd2;
/// The four kinds of data packet.
const DATA_PIDS: [u8; 4] = [0xc3, 0x4b, 0x87, 0x0f];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("USBLL");
    let pid = b.u8(0)?;
    let name = PID.names.get(pid.into());
    match name {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Invalid Packet ID (0x{pid:02x})")),
    }
    cx.packet.transports += 1;
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&PID, b, 0, 1)?;
    if name.is_none() {
        cx.note(&INVALID_PID);
        return Ok(());
    }
    match pid {
        IN | OUT | SETUP | PING => token(cx, b),
        SOF => {
            cx.add_le(&FRAME_NUM, b, 1, 2)?;
            check_token(cx, b)?;
            ends(cx, b, "host", "broadcast");
            Ok(())
        }
        _ if DATA_PIDS.contains(&pid) => data(cx, b),
        SPLIT => split(cx, b),
        _ => {
            told_ends(cx, b);
            Ok(())
        }
    }
}

/// The ends of a packet that names neither: those before it tell.
fn told_ends<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    if let Some(transaction::Ends(from, to)) = cx.told().copied() {
        ends(cx, b, &from.to_string(), &to.to_string());
    }
}

/// Who sends and who receives.
fn ends<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: &str, to: &str) {
    let span = b.span(0, 0);
    for (field, name) in [(&SRC, from), (&DST, to)] {
        let item = cx.put_text(field, span, format_args!("{name}"));
        cx.generated(item);
        cx.hide_text(&ADDR, span, format_args!("{name}"));
    }
    cx.addresses(Address::Text(from.into()), Address::Text(to.into()));
}

fn token<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let device = cx.add_le(&DEVICE_ADDR, b, 1, 2)?;
    let endpoint = cx.add_le(&ENDP, b, 1, 2)?;
    check_token(cx, b)?;
    ends(cx, b, "host", &format!("{device}.{endpoint}"));
    Ok(())
}

/// The check sequence over the 11 bits of a token.
fn check_token<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let raw = b.le16(1)?;
    let stated = cx.add_le(&CRC5, b, 1, 2)?;
    let wanted = u64::from(crc5(u32::from(raw), 11));
    verdict(cx, b, 1, (stated, wanted), &CRC5_STATUS, &CRC5_WRONG);
    Ok(())
}

fn verdict<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, (stated, wanted): (u64, u64), status: &'static Field, note: &'static Note) {
    let item = cx.last();
    let good = stated == wanted;
    if good {
        cx.append(item, format_args!(" [correct]"));
    } else {
        cx.append(item, format_args!(" incorrect, should be 0x{wanted:04x}"));
        cx.note_text(note, format_args!("Wrong CRC [should be 0x{wanted:04x}]"));
    }
    cx.computed(status, b.span(at, 0), Value::Uint(u64::from(good)));
}

fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len().checked_sub(3).ok_or(Fault::Malformed)?;
    if len > 0 {
        cx.add(&DATA, b, 1, len)?;
    }
    let stated = cx.add_le(&CRC16, b, 1 + len, 2)?;
    let wanted = u64::from(crc16(b.slice(1, len)?));
    verdict(cx, b, 1 + len, (stated, wanted), &CRC16_STATUS, &CRC16_WRONG);
    told_ends(cx, b);
    // a control transfer's request, and the end of the answer to it
    if cx.told::<Context>().is_some_and(|context| context.setup.is_some()) {
        cx.close();
        let data = match cx.told::<Answer>() {
            Some(Answer(whole)) if whole.len() > len => cx.make_buffer("USB transfer", whole),
            _ => b.window(1, len),
        };
        cx.call_part("usb", data);
    }
    Ok(())
}

/// A transaction that a hub carries on at another speed (section 8.4.2).
fn split<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let raw = b.le24(1)?;
    let hub = cx.add_le(&SPLIT_HUB_ADDR, b, 1, 3)?;
    let complete = cx.add_le(&SPLIT_SC, b, 1, 3)?;
    let port = cx.add_le(&SPLIT_PORT, b, 1, 3)?;
    cx.info(format_args!("SPLIT {}", if complete != 0 { "Complete" } else { "Start" }));
    cx.add_le(&SPLIT_S, b, 1, 3)?;
    cx.add_le(if complete != 0 { &SPLIT_U } else { &SPLIT_E }, b, 1, 3)?;
    cx.add_le(&SPLIT_ET, b, 1, 3)?;
    let stated = cx.add_le(&SPLIT_CRC5, b, 1, 3)?;
    verdict(cx, b, 1, (stated, u64::from(crc5(raw, 19))), &SPLIT_CRC5_STATUS, &SPLIT_CRC5_WRONG);
    ends(cx, b, "host", &format!("{hub}:{port}"));
    Ok(())
}

/// CRC of tokens, least significant bit first (section 8.3.5.1).
fn crc5(value: u32, bits: u32) -> u8 {
    let mut crc = 0x1f_u8;
    for i in 0..bits {
        let feedback = (crc ^ (value >> i) as u8) & 1;
        crc >>= 1;
        if feedback != 0 {
            crc ^= 0x14;
        }
    }
    crc ^ 0x1f
}

/// CRC of data, least significant bit first (section 8.3.5.2).
fn crc16(bytes: &[u8]) -> u16 {
    let mut crc = 0xffff_u16;
    for byte in bytes {
        crc ^= u16::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 != 0 { crc >> 1 ^ 0xa001 } else { crc >> 1 };
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_sequences_are_those_of_the_specification() {
        assert_eq!(crc5(0, 11), 0x02);
        assert_eq!(crc16(&[0x80, 6, 0, 1, 0, 0, 0x40, 0]), 0x94dd);
    }

    #[test]
    fn a_token_names_its_ends() {
        let shown = crate::proto::testing::dissect(288, &[0x69, 0x87, 0xd8]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("USBLL", "IN"));
        assert!(shown.has("[Destination: 7.1]"), "{:?}", shown.lines);
    }
}
