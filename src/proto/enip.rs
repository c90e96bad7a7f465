//! EtherNet/IP: encapsulation of the Common Industrial Protocol over TCP and UDP (CIP Networks Library volume 2, chapter 2).

use super::common::cip::asked::{self, Link};
use super::common::cip::encapsulation_fields::*;
use super::common::cip::items;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};

const PORT: u32 = 44818;
const HEADER: usize = 24;
/// Commands (section 2-3.2).
const LIST_SERVICES: u16 = 4;
const LIST_IDENTITY: u16 = 0x63;
const REGISTER_SESSION: u16 = 0x65;
const UNREGISTER_SESSION: u16 = 0x66;
const SEND_RR_DATA: u16 = 0x6f;
const SEND_UNIT_DATA: u16 = 0x70;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT), (Table::UdpPort, PORT)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("enip", "EtherNet/IP (Industrial Protocol)", "ENIP", &["CIP Networks Library volume 2"])
        },
        dissect,
    )
};

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [_, _, low, high, ..] => Need::Complete(HEADER + usize::from(u16::from_le_bytes([*low, *high]))),
        _ => Need::More(Some(HEADER)),
    }
}

/// Requests and responses share the sender's context, or the count of their connection.
fn track(cx: &mut Track<'_>, message: &[u8]) {
    /// Keeps counts apart from contexts.
    const COUNTED: u128 = 1 << 127;
    let b = Bytes::new(message, 0, message.len());
    let (Ok(command), Ok(session), Ok(context)) = (b.le16(0), b.le32(4), b.le64(12)) else { return };
    let Some(items) = items::read(b.from(HEADER + 6)) else { return };
    match (command, items.unconnected, items.connected) {
        (SEND_RR_DATA, Some(data), _) => asked::track(cx, u128::from(session) << 64 | u128::from(context), data.data()),
        (SEND_UNIT_DATA, _, Some(data)) => {
            if let Ok(count) = data.le16(0) {
                asked::track(cx, COUNTED | u128::from(count), data.from(2).data());
            }
        }
        _ => {}
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (command, length, session) = (b.le16(0)?, usize::from(b.le16(2)?), b.le32(4)?);
    let name = COMMAND.names.get(command.into()).map_or_else(|| format!("Unknown Command (0x{command:04x})"), str::to_string);
    let way = if cx.packet.source_port == PORT { "Rsp" } else { "Req" };
    cx.protocol("ENIP");
    let mut text = format!("{name} ({way})");
    if matches!(command, REGISTER_SESSION | UNREGISTER_SESSION) {
        text.push_str(&format!(", Session: 0x{session:08X}"));
    }
    if cx.packet.message == 0 {
        cx.info(format_args!("{text}"));
    } else if !matches!(command, SEND_RR_DATA | SEND_UNIT_DATA) {
        cx.info_append(format_args!(" | {text}"));
    }
    let layer = cx.layer(&PROTOCOL.info, b, HEADER + length);
    cx.append(layer, format_args!(", Session: 0x{session:08X}, {name}"));
    cx.open_text(b.span(0, HEADER), format_args!("Encapsulation Header"));
    cx.add_le(&COMMAND, b, 0, 2)?;
    cx.add_le(&LENGTH, b, 2, 2)?;
    cx.add_le(&SESSION, b, 4, 4)?;
    cx.add_le(&STATUS, b, 8, 4)?;
    cx.add(&CONTEXT, b, 12, 8)?;
    cx.add_le(&OPTIONS, b, 20, 4)?;
    cx.close();
    if length == 0 {
        return Ok(());
    }
    let body = b.sub(HEADER, length)?;
    cx.open_text(body.span(0, length), format_args!("Command Specific Data"));
    match command {
        SEND_RR_DATA | SEND_UNIT_DATA => {
            cx.add_le(if command == SEND_RR_DATA { &SRRD_IFACE } else { &SUD_IFACE }, body, 0, 4)?;
            cx.add_le(&TIMEOUT, body, 4, 2)?;
            return messages(cx, body);
        }
        REGISTER_SESSION => {
            cx.add_le(&RS_VERSION, body, 0, 2)?;
            cx.add_le(&RS_FLAGS, body, 2, 2)?;
        }
        LIST_SERVICES | LIST_IDENTITY if way == "Rsp" => {
            items::add(cx, body, false)?;
        }
        _ => {
            cx.add(&ENCAP_DATA, body, 0, length)?;
        }
    }
    Ok(())
}

/// Items of a packet that carries a message, and the message.
fn messages<'a>(cx: &mut Cx<'a>, body: Bytes<'a>) -> Outcome {
    let packet = body.from(6);
    let connected = items::read(packet).is_some_and(|items| items.connected.is_some());
    let items = items::add(cx, packet, connected)?;
    let here = body.span(0, 0);
    match cx.told::<Link>() {
        Some(Link::AnsweredIn(frame)) => {
            cx.computed(&RESPONSE_IN, here, Value::Uint(u64::from(*frame) + 1));
        }
        Some(Link::Answers { request, after, .. }) => {
            cx.computed(&RESPONSE_TO, here, Value::Uint(u64::from(*request) + 1));
            cx.computed(&TIME, here, Value::RelTime(*after));
        }
        None => {}
    }
    cx.packet.hint = 0;
    if let Some(message) = items.unconnected.or(items.connected.map(|data| data.from(2))) {
        cx.call_named("cip", message);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    /// Unconnected data in a frame of its own.
    fn send(message: &[u8]) -> Vec<u8> {
        let mut packet = vec![0x6f, 0, (16 + message.len()) as u8, 0, 0x34, 0x12, 0, 0, 0, 0, 0, 0];
        packet.extend_from_slice(b"ctxA0001\0\0\0\0\0\0\0\0\x0a\0\x02\0\0\0\0\0\xb2\0");
        packet.extend_from_slice(&(message.len() as u16).to_le_bytes());
        packet.extend_from_slice(message);
        packet
    }

    #[test]
    fn a_forward_open_names_what_it_connects_to() {
        let mut message = b"\x54\x02\x20\x06\x24\x01\x0a\x0e\0\0\0\0\x01\0\x02\x80\x07\0\x4d\0\xef\xcd\xab\0\x03\0\0\0".to_vec();
        message.extend_from_slice(b"\x80\x84\x1e\0\xf4\x43\x80\x84\x1e\0\xf4\x43\xa3\x02\x20\x02\x24\x01");
        let shown = tcp((50000, 44818), &send(&message));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("CIP CM", "Connection Manager - Forward Open (Message Router)"));
        assert!(shown.layers.ends_with("tcp:enip:cip:cipcm"), "{}", shown.layers);
        for line in ["Time-out ticks: 14", ".... ...1 1111 0100 = Connection Size: 500", "Connection Path: Message Router, Instance: 0x01"] {
            assert!(shown.has(line), "{line} in {:#?}", shown.lines);
        }
    }

    #[test]
    fn several_services_in_one_packet() {
        let mut message = b"\x0a\x02\x20\x02\x24\x01\x02\0\x06\0\x0e\0\x0e\x03\x20\x01\x24\x01\x30\x07".to_vec();
        message.extend_from_slice(b"\x4c\x05\x91\x07TestTag\0\x01\0");
        let shown = tcp((50000, 44818), &send(&message));
        assert_eq!(shown.info, "Multiple Service Packet: Get Attribute Single, Service (0x4c)");
        assert!(shown.layers.ends_with("enip:cip:cipcls"), "{}", shown.layers);
        assert!(shown.has("ANSI Symbol: TestTag") && shown.has("Data: 0100"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_device_tells_its_name() {
        let mut packet = vec![0x63, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        packet.extend_from_slice(b"ctx00001\0\0\0\0\x01\0\x0c\0\x2c\0\x01\0\0\x02\xaf\x12\x0a\0\0\x02\0\0\0\0\0\0\0\0");
        packet.extend_from_slice(b"\x01\0\x0e\0\x96\0\x14\x0b\x60\0\xee\xff\xc0\0\x0aPLC-Name-1\x03");
        let shown = tcp((44818, 50000), &packet);
        assert_eq!(shown.info, "List Identity (Rsp), PLC-Name-1");
        assert!(shown.has("Revision: 20.11") && shown.has("Serial Number: 0x00c0ffee"), "{:#?}", shown.lines);
    }
}
