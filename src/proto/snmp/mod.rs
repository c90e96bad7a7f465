//! Simple Network Management Protocol, versions 1, 2c and 3 (RFC 1157, RFC 3416, RFC 3412, RFC 3414).

mod engine;
mod fields;
mod pdu;
mod secure;

use super::common::ber::{self, Cursor, Element};
use super::common::exchange;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::notes;
use crate::stream::{Need, StreamCx, Track};
use fields::*;

notes! {
    /// The agent has no such variable, or no more of them.
    NO_VALUE = "snmp.varbind.response", "No value", Note Response;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 161), (Table::UdpPort, 162), (Table::TcpPort, 161), (Table::TcpPort, 162), (Table::EtherType, 0x814c)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("snmp", "Simple Network Management Protocol", "SNMP", &["RFC 1157", "RFC 3416", "RFC 3412", "RFC 3414"])
        },
        dissect,
    )
};

/// Versions as they stand in messages.
const VERSION_3: u64 = 3;
/// Protocol data units: numbers of their context-specific tags (RFC 1157 section 4, RFC 3416 section 3).
const GET_RESPONSE: u32 = 2;
const TRAP_V1: u32 = 4;
const INFORM: u32 = 6;

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match ber::message_length(data) {
        Ok(Some(len)) if data.first() == Some(&0x30) => Need::Complete(len),
        Ok(None) if data.first() == Some(&0x30) => Need::More(None),
        _ => Need::NotMine,
    }
}

/// Links responses to requests by the request id (versions 1 and 2c).
fn track(cx: &mut Track<'_>, data: &[u8]) {
    let Some((kind, id)) = request_id(data) else { return };
    match kind {
        GET_RESPONSE => exchange::response(cx, id),
        0 | 1 | 3 | 5 | INFORM => exchange::request(cx, id),
        _ => {}
    }
}

fn request_id(data: &[u8]) -> Option<(u32, u64)> {
    let mut message = Element::read(Bytes::new(data, 0, data.len())).ok()?.inner();
    if message.expect(ber::INTEGER).ok()?.uint().ok()? >= VERSION_3 {
        return None;
    }
    message.expect(ber::OCTET_STRING).ok()?;
    let unit = message.read().ok().filter(|e| e.tag.class == 2)?;
    Some((unit.tag.number, unit.inner().expect(ber::INTEGER).ok()?.uint().ok()?))
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != 0x30 {
        return Err(Fault::NotMine);
    }
    let whole = Element::read(b).map_err(|_| Fault::NotMine)?;
    let mut message = whole.inner();
    let version = message.expect(ber::INTEGER).map_err(|_| Fault::NotMine)?;
    let number = version.uint()?;
    if number > VERSION_3 {
        return Err(Fault::NotMine);
    }
    cx.protocol("SNMP");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, whole.whole.reported_len());
    if number == VERSION_3 {
        version.put(cx, &MSG_VERSION)?;
        return secure::dissect(cx, message);
    }
    version.put(cx, &VERSION)?;
    message.expect(ber::OCTET_STRING)?.put(cx, &COMMUNITY)?;
    let unit = message.read()?;
    pdu::dissect(cx, &unit)?;
    exchange::show(cx, unit.whole.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &TIME);
    Ok(())
}

/// The elements that are left in `cursor` as `fields`, in order.
fn put_all<'a>(cx: &mut Cx<'a>, cursor: &mut Cursor<'a>, fields: &[&'static crate::model::Field]) -> Outcome {
    for field in fields {
        cursor.read()?.put(cx, field)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    fn frame(message: &[u8]) -> Vec<u8> {
        let mut packet = vec![0x45, 0, 0, 28 + message.len() as u8, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
        packet.extend([0x9c, 0x40, 0, 161, 0, 8 + message.len() as u8, 0, 0]);
        packet.extend(message);
        packet
    }

    #[test]
    fn a_response_shows_names_and_values() {
        let message = [
            0x30, 0x28, 2, 1, 1, 4, 6, b'p', b'u', b'b', b'l', b'i', b'c', 0xa2, 0x1b, 2, 1, 7, 2, 1, 0, 2, 1, 0, 0x30, 0x10, 0x30, 0x0e,
            6, 8, 0x2b, 6, 1, 2, 1, 1, 7, 0, 0x42, 2, 3, 0xe8,
        ];
        let shown = testing::dissect(101, &frame(&message));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SNMP", "get-response 1.3.6.1.2.1.1.7.0"));
        assert!(shown.has("Value (Gauge32): 1000"), "{:#?}", shown.lines);
        assert!(shown.has("variable-bindings: 1 item"));
        assert_eq!(request_id(&message), Some((GET_RESPONSE, 7)));
    }

    #[test]
    fn what_is_no_message_is_left_to_others() {
        assert_eq!(testing::dissect(101, &frame(b"abc")).layers, "raw:ip:udp:data");
        assert_eq!(testing::dissect(101, &frame(&[0x30, 5, 2, 1, 9, 4, 0])).layers, "raw:ip:udp:data");
    }
}
