//! Remote Authentication Dial In User Service (RFC 2865, RFC 2866).

mod attributes;
mod fields;

use super::common::exchange::{self, Link};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::Track;
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::UdpPort, 1645),
        (Table::UdpPort, 1646),
        (Table::UdpPort, 1812),
        (Table::UdpPort, 1813),
        (Table::UdpPort, 3799),
    ],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("radius", "RADIUS Protocol", "RADIUS", &["RFC 2865", "RFC 2866"]) },
        dissect,
    )
};

/// Bytes before the attributes.
const HEADER: usize = 20;

/// Whether the code is one of a request; `None` for codes that are neither (RFC 2865 section 3, RFC 5176 section 2.3).
fn is_request(code: u8) -> Option<bool> {
    match code {
        1 | 4 | 12 | 13 | 40 | 43 => Some(true),
        2 | 3 | 5 | 11 | 41 | 42 | 44 | 45 => Some(false),
        _ => None,
    }
}

/// Links responses to requests by the identifier.
fn track(cx: &mut Track<'_>, data: &[u8]) {
    let [code, id, ..] = data else { return };
    match is_request(*code) {
        Some(true) => exchange::request(cx, (*id).into()),
        Some(false) => exchange::response(cx, (*id).into()),
        None => {}
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let length = usize::from(b.be16(2)?);
    let code = b.u8(0)?;
    let Some(name) = CODE.names.get(code.into()).filter(|_| length >= HEADER) else { return Err(Fault::NotMine) };
    cx.protocol("RADIUS");
    cx.info(format_args!("{name} id={}", b.u8(1)?));
    cx.layer(&PROTOCOL.info, b, length);
    cx.add(&CODE, b, 0, 1)?;
    let id = cx.add(&ID, b, 1, 1)?;
    cx.text(cx.last(), format_args!("Packet identifier: 0x{id:x} ({id})"));
    cx.add(&LENGTH, b, 2, 2)?;
    cx.add(&AUTHENTICATOR, b, 4, 16)?;
    let here = b.span(0, 0);
    match is_request(code) {
        Some(true) => {
            cx.hide(&REQ, here, Value::Uint(1));
        }
        Some(false) => {
            cx.hide(&RSP, here, Value::Uint(1));
        }
        None => {}
    }
    match cx.told::<Link>().copied() {
        Some(Link::AnsweredIn(frame)) => {
            let frame = u64::from(frame) + 1;
            let item = cx.computed(&RSPFRAME, here, Value::Uint(frame));
            cx.text(item, format_args!("The response to this request is in frame {frame}"));
        }
        Some(Link::Answers { request, after }) => {
            let frame = u64::from(request) + 1;
            let item = cx.computed(&REQFRAME, here, Value::Uint(frame));
            cx.text(item, format_args!("This is a response to a request in frame {frame}"));
            cx.computed(&TIME, here, Value::RelTime(after));
        }
        None => {}
    }
    let all = b.window(HEADER, length - HEADER);
    if all.reported_len() > 0 {
        cx.open_text(all.span(0, all.reported_len()), format_args!("Attribute Value Pairs"));
        attributes::dissect(cx, all)?;
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_request_shows_its_attributes() {
        let mut message = vec![1, 5, 0, 32];
        message.extend([7; 16]);
        message.extend([4, 6, 10, 0, 0, 1, 1, 6, b'u', b's', b'e', b'r']);
        let len = message.len() as u8 + 8;
        let mut packet = vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x9c, 0x40, 7, 0x14, 0, len, 0, 0];
        packet.extend(message);
        let shown = testing::dissect(101, &packet);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RADIUS", "Access-Request id=5"));
        assert!(shown.has("AVP: t=NAS-IP-Address(4) l=6 val=10.0.0.1"), "{:#?}", shown.lines);
        assert!(shown.has("AVP: t=User-Name(1) l=6 val=user"));
    }
}
