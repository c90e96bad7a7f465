//! Dynamic Host Configuration Protocol for IPv6 (RFC 8415).

mod fields;
mod options;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 546), (Table::UdpPort, 547)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("dhcpv6", "DHCPv6", "DHCPv6", &["RFC 8415"]) }, dissect)
};

/// Relay agents' messages, which hold another message (RFC 8415 section 9).
const RELAY_FORWARD: u64 = 12;
const RELAY_REPLY: u64 = 13;
/// Messages inside messages.
const RELAYS: u8 = 8;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("DHCPv6");
    cx.info(format_args!(""));
    message(cx, b, RELAYS)
}

/// A message; `relays` more may lie in each other.
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, relays: u8) -> Outcome {
    if relays == 0 {
        return Err(Fault::Limit);
    }
    let kind = u64::from(b.u8(0)?);
    match MSGTYPE.names.get(kind) {
        Some(name) => cx.info_append(format_args!("{name} ")),
        None => cx.info_append(format_args!("Message Type {kind} ")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&MSGTYPE, b, 0, 1)?;
    let at = if matches!(kind, RELAY_FORWARD | RELAY_REPLY) {
        cx.add(&HOPCOUNT, b, 1, 1)?;
        cx.add(&LINKADDR, b, 2, 16)?;
        let link = b.slice(2, 16)?;
        let link = <[u8; 16]>::try_from(link).map_or(std::net::Ipv6Addr::UNSPECIFIED, Into::into);
        cx.info_append(format_args!("L: {link} "));
        cx.add(&PEERADDR, b, 18, 16)?;
        34
    } else {
        let id = b.be24(1)?;
        cx.info_append(format_args!("XID: 0x{id:06x} "));
        cx.add(&XID, b, 1, 3)?;
        4
    };
    let from_server = matches!(kind, 2 | 7 | 10 | RELAY_REPLY);
    let outcome = options::dissect(cx, b.from(at), &options::Place { from_server, relays, depth: 0 });
    cx.close();
    outcome
}

/// The hexadecimal digits of a DUID, as Info shows it.
fn digits(bytes: &[u8]) -> String {
    let mut text = String::new();
    let _ = crate::base::addr::write_hex(&mut text, bytes, "");
    text
}

/// Puts a number that is shown in hexadecimal digits as text.
fn put_digits<'a>(cx: &mut Cx<'a>, field: &'static crate::model::Field, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let text = digits(b.slice(at, len)?);
    cx.put_text(field, b.span(at, len), format_args!("{text}"));
    Ok(())
}

/// Seconds from 1970 to 2000, from which DUIDs count (RFC 8415 section 11.2).
const YEAR_2000: i64 = 946_684_800;

/// A unique identifier of a host (RFC 8415 section 11).
fn duid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.add(&DUID_BYTES, b, 0, len)?;
    let address = |cx: &mut Cx<'a>, field, at: usize| -> Outcome {
        if len > at {
            let mut text = String::new();
            let _ = crate::base::addr::write_hex(&mut text, b.slice(at, len - at)?, ":");
            cx.put_text(field, b.span(at, len - at), format_args!("{text}"));
        }
        Ok(())
    };
    match cx.add(&DUID_TYPE, b, 0, 2)? {
        1 => {
            cx.add(&DUIDLLT_HWTYPE, b, 2, 2)?;
            let time = (i64::from(b.be32(4)?) + YEAR_2000) * 1_000_000_000;
            cx.put(&DUIDLLT_TIME, b.span(4, 4), Value::AbsTime(time));
            address(cx, &DUIDLLT_LINK_LAYER_ADDR, 8)
        }
        2 => {
            cx.add(&DUIDEN_ENTERPRISE, b, 2, 4)?;
            if len > 6 {
                cx.add(&DUIDEN_IDENTIFIER, b, 6, len - 6)?;
            }
            Ok(())
        }
        3 => {
            cx.add(&DUIDLL_HWTYPE, b, 2, 2)?;
            address(cx, &DUIDLL_LINK_LAYER_ADDR, 4)
        }
        4 if len > 2 => cx.add(&DUIDUUID_BYTES, b, 2, len - 2).map(|_| ()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    fn frame(message: &[u8]) -> Vec<u8> {
        let len = message.len() as u8 + 8;
        let mut packet = vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 2, 0x22, 2, 0x23, 0, len, 0, 0];
        packet.extend(message);
        packet
    }

    #[test]
    fn a_solicit_inside_a_relay_s_message() {
        let mut message = vec![12, 0];
        message.extend([0x20, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        message.extend([0; 16]);
        message.extend([0, 9, 0, 18, 1, 1, 2, 3, 0, 1, 0, 10, 0, 3, 0, 1, 0xcc, 5, 0x0e, 0x88, 0, 0]);
        let shown = testing::dissect(101, &frame(&message));
        assert_eq!(shown.info, "Relay-forw L: 2001::1 Solicit XID: 0x010203 CID: 00030001cc050e880000 ");
        assert!(shown.has("Link-layer address: cc:05:0e:88:00:00"), "{:#?}", shown.lines);
    }

    #[test]
    fn an_option_longer_than_the_message_ends_it() {
        let shown = testing::dissect(101, &frame(&[3, 1, 2, 3, 0, 1, 0, 32, b'a', b'b']));
        assert_eq!(shown.info, "Request XID: 0x010203 ");
    }
}
