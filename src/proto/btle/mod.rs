//! Bluetooth Low Energy link layer: what devices say on the advertising channels and on their connections (Bluetooth Core
//! 5.3, volume 6 part B).

mod advertising;
mod fields;

use super::common::bluetooth::{LowEnergyRadio, Way, begin};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// The receiver waited for packets with this access address.
    MATCHED = "btle.access_address.matched", "AccessAddress matched at capture", Note Protocol;
    /// What the check begins with is not known, and the receiver did not check it.
    CRC_UNCHECKED = "btle.crc.indeterminate", "CRC unchecked, not all data available", Note Checksum;
    /// The receiver found the packet damaged.
    CRC_INCORRECT = "btle.crc.incorrect", "Incorrect CRC", Warn Checksum;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo {
        fields: FIELDS,
        notes: NOTES,
        ..ProtocolInfo::new("btle", "Bluetooth Low Energy Link Layer", "BT LE LL", &["Bluetooth Core"])
    },
    dissect,
);

/// Access address of all advertising channel packets.
const ADVERTISING: u32 = 0x8e89_bed6;
/// Length of the check sequence at the end.
const CRC_LEN: usize = 3;
/// Length of an L2CAP header.
const L2CAP_HEADER: usize = 4;

/// Kinds of data channel packet.
const CONTINUATION: u64 = 1;
const START: u64 = 2;
const CONTROL: u64 = 3;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LE LL");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let radio = LowEnergyRadio::told(cx.packet.hint);
    let access = b.le32(0)?;
    cx.add_le(&ACCESS_ADDRESS, b, 0, 4)?;
    if radio.is_matched {
        cx.note(&MATCHED);
    }
    let len = usize::from(b.u8(5)?);
    let body = b.sub(6, len)?;
    let end = 6 + len;
    if access == ADVERTISING {
        advertising::dissect(cx, b, body)?;
        return check(cx, b, end, radio);
    }
    // a sniffer does not know which device the central one is
    let name = format!("Unknown_0x{access:08x}");
    cx.addresses(Address::Text(name.clone().into()), Address::Text(name.into()));
    Way::Unknown.set(cx);
    data(cx, b, body, radio)
}

fn check<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, radio: LowEnergyRadio) -> Outcome {
    if b.reported_len() < at + CRC_LEN {
        return Ok(());
    }
    let [one, two, three] = [b.u8(at)?, b.u8(at + 1)?, b.u8(at + 2)?].map(u8::reverse_bits);
    // Sent with its highest bit first, unlike all before it.
    let crc = u32::from_be_bytes([0, one, two, three]);
    cx.put(&CRC, b.span(at, CRC_LEN), Value::Uint(crc.into()));
    match radio.is_intact {
        Some(false) => cx.note(&CRC_INCORRECT),
        // Advertising channels have a check that begins with a number that everybody knows.
        None if b.le32(0)? != ADVERTISING => cx.note(&CRC_UNCHECKED),
        _ => {}
    }
    Ok(())
}

/// A packet of a connection.
fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, body: Bytes<'a>, radio: LowEnergyRadio) -> Outcome {
    let len = body.reported_len();
    cx.put(&DATA_HEADER, b.span(4, 2), Value::None);
    cx.open_last();
    let kind = cx.add(&DATA_HEADER_LLID, b, 4, 1)?;
    for bit in [
        &DATA_HEADER_NEXT_EXPECTED_SEQUENCE_NUMBER,
        &DATA_HEADER_SEQUENCE_NUMBER,
        &DATA_HEADER_MORE_DATA,
        &DATA_HEADER_CTE_INFO_PRESENT,
        &DATA_HEADER_RFU,
    ] {
        cx.add(bit, b, 4, 1)?;
    }
    cx.add(&DATA_HEADER_LENGTH, b, 5, 1)?;
    cx.close();
    let end = 6 + len;
    match kind {
        CONTINUATION if len == 0 => cx.info(format_args!("Empty PDU")),
        CONTINUATION => {
            cx.info(format_args!("L2CAP Fragment"));
            fragment(cx, body);
        }
        START if usize::from(body.le16(0)?) + L2CAP_HEADER > len => {
            cx.info(format_args!("L2CAP Fragment Start"));
            fragment(cx, body);
        }
        START => {
            check(cx, b, end, radio)?;
            cx.close();
            begin(cx);
            if !cx.call_named("btl2cap", body) {
                cx.data(body);
            }
            return Ok(());
        }
        CONTROL => control(cx, body)?,
        _ => cx.info(format_args!("Unknown")),
    }
    check(cx, b, end, radio)
}

fn fragment<'a>(cx: &mut Cx<'a>, body: Bytes<'a>) {
    cx.put(&L2CAP_DATA, body.span(0, body.reported_len()), Value::None);
}

fn control<'a>(cx: &mut Cx<'a>, body: Bytes<'a>) -> Outcome {
    const TERMINATE: u64 = 2;
    const UNKNOWN_RSP: u64 = 7;
    const VERSION: u64 = 0x0c;
    const REJECT: u64 = 0x0d;
    let code = u64::from(body.u8(0)?);
    cx.info(format_args!("Control Opcode: {}", CONTROL_OPCODE.names.get(code).unwrap_or("Unknown")));
    cx.add(&CONTROL_OPCODE, body, 0, 1)?;
    let rows: &[(&'static crate::model::Field, usize)] = match code {
        TERMINATE | REJECT => &[(&CONTROL_ERROR_CODE, 1)],
        UNKNOWN_RSP => &[(&CONTROL_UNKNOWN_TYPE, 1)],
        VERSION => &[(&CONTROL_VERSION_NUMBER, 1), (&CONTROL_COMPANY_ID, 2), (&CONTROL_SUBVERSION_NUMBER, 2)],
        _ => &[],
    };
    let at = super::common::rows::add_each_le(cx, body, 1, rows)?;
    if at > body.reported_len() { Err(Fault::Malformed) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_request_to_scan_names_both_devices() {
        let shown = dissect(251, &[
            0xd6, 0xbe, 0x89, 0x8e, 0xc3, 0x0c, 0x0c, 0xb2, 0xf0, 0xde, 0xf5, 0x14, 0x16, 0x23, 0x42, 0x82, 0x43, 0x7d, 0x50, 0xab, 0x5a,
        ]);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str(), shown.info.as_str()), ("bluetooth:btle", "LE LL", "SCAN_REQ"));
        assert!(shown.has("Scanning Address: 14:f5:de:f0:b2:0c"), "{:#?}", shown.lines);
        assert!(shown.has("[Destination: 7d:43:82:42:23:16]"));
    }

    #[test]
    fn an_empty_packet_of_a_connection_says_so() {
        let shown = dissect(251, &[0x27, 0x4a, 0x65, 0x50, 0x11, 0, 0x35, 0xef, 0x8e]);
        assert_eq!(shown.info, "Empty PDU");
        assert!(shown.has("Access Address: 0x50654a27"), "{:#?}", shown.lines);
        assert!(shown.has("CRC: 0xacf771"));
        assert!(shown.lines.iter().any(|line| line.contains("CRC unchecked, not all data available")));
    }
}
