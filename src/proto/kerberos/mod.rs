//! Kerberos version 5 (RFC 4120): requests, replies and errors; what is encrypted stays as it is.

mod errors;
mod fields;
mod parts;
mod preauth;

use super::common::ber::{self, Element};
use super::common::gss::IN_TOKEN;
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo};
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 88), (Table::TcpPort, 88), (Table::ByName, media_key("kerberos"))],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("kerberos", "Kerberos", "KRB5", &["RFC 4120"]) }, dissect)
};

/// Bytes of the length before a message over TCP (RFC 4120 section 7.2.2).
const MARK: usize = 4;
/// Longest message that is waited for.
const LONGEST: usize = 1 << 20;

/// Message types: numbers of their application tags (RFC 4120 section 5.10).
fn kind(number: u32) -> Option<(&'static str, &'static Field)> {
    Some(match number {
        10 => ("AS-REQ", &AS_REQ_ELEMENT),
        11 => ("AS-REP", &AS_REP_ELEMENT),
        12 => ("TGS-REQ", &TGS_REQ_ELEMENT),
        13 => ("TGS-REP", &TGS_REP_ELEMENT),
        14 => ("AP-REQ", &AP_REQ_ELEMENT),
        15 => ("AP-REP", &AP_REP_ELEMENT),
        30 => ("KRB Error", &KRB_ERROR_ELEMENT),
        _ => return None,
    })
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let Some(mark) = data.first_chunk::<MARK>() else { return Need::More(None) };
    let len = (u32::from_be_bytes(*mark) & 0x7fff_ffff) as usize;
    // an application tag of the messages follows
    let tagged = data.get(MARK).is_none_or(|tag| tag & 0xe0 == 0x60);
    match len + MARK {
        _ if len == 0 || len > LONGEST || !tagged => Need::NotMine,
        total if total <= data.len() => Need::Complete(total),
        total => Need::More(Some(total)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let marked = b.u8(0)? & 0xe0 != 0x60;
    let at = if marked { MARK } else { 0 };
    let message = Element::read(b.from(at)).map_err(|_| Fault::NotMine)?;
    let Some((name, field)) = kind(message.tag.number).filter(|_| message.tag.class == 1) else { return Err(Fault::NotMine) };
    if cx.packet.hint != IN_TOKEN {
        cx.protocol("KRB5");
        cx.info(format_args!("{name}"));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if marked {
        let len = b.be32(0)? & 0x7fff_ffff;
        cx.open_text(b.span(0, MARK), format_args!("Record Mark: {len} bytes"));
        cx.add(&RM_RESERVED, b, 0, MARK)?;
        cx.add(&RM_LENGTH, b, 0, MARK)?;
        cx.close();
    }
    show(cx, &message, field)
}

/// A message with its application tag.
fn show<'a>(cx: &mut Cx<'a>, message: &Element<'a>, field: &'static Field) -> Outcome {
    let body = message.inner().expect(ber::SEQUENCE)?;
    parts::open(cx, field, &body);
    match message.tag.number {
        10 | 12 => parts::request(cx, &body)?,
        11 | 13 => parts::reply(cx, &body)?,
        14 => parts::ticket_use(cx, &body)?,
        15 => parts::ticket_use_reply(cx, &body)?,
        _ => errors::dissect(cx, &body)?,
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    #[test]
    fn an_error_names_its_code() {
        let message = [
            0x7e, 0x1c, 0x30, 0x1a, 0xa0, 3, 2, 1, 5, 0xa1, 3, 2, 1, 30, 0xa6, 3, 2, 1, 25, 0xa9, 9, 0x1b, 7, b'E', b'X', b'.', b'O', b'R',
            b'G', b'A',
        ];
        let len = message.len() as u8 + 8;
        let mut packet = vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0, 88, 0x9c, 0x40, 0, len, 0, 0];
        packet.extend(message);
        let shown = testing::dissect(101, &packet);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("KRB5", "KRB Error: KRB5KDC_ERR_PREAUTH_REQUIRED"));
        assert!(shown.has("realm: EX.ORGA"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_record_over_tcp_is_as_long_as_its_mark_says() {
        let mut state = std::collections::HashMap::new();
        let mut need = |data: &[u8]| super::need(&mut StreamCx::new(true, 1, 88, &mut state), data);
        assert_eq!(need(&[0, 0, 0, 2, 0x6a, 0, 9]), Need::Complete(6));
        assert_eq!(need(&[0, 0, 1, 0, 0x6a]), Need::More(Some(260)));
        assert_eq!(need(&[0, 0, 0, 2, b'G', b'E']), Need::NotMine);
        assert_eq!(need(&[0xff, 0xff, 0xff, 0xff, 0x6a]), Need::NotMine);
    }
}
