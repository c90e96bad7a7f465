//! Internet Control Message Protocol for IPv6 (RFC 4443), with neighbor discovery (RFC 4861), multicast listener discovery
//! (RFC 2710, RFC 3810) and extended echo (RFC 8335).

mod fields;
mod mld;
mod options;

use super::common::rows::{add_each, add_rest};
use super::common::{checksum, echo, icmp, icmp_extensions};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Names, ProtocolInfo, Value};
use crate::notes;
pub use fields::FIELDS;
use fields::*;
use std::net::Ipv6Addr;

notes! {
    /// No reply to the request is in the capture.
    NOT_FOUND = "icmpv6.resp_not_found", "Response not found", Warn Sequence;
    /// The checksum is wrong.
    BAD_CHECKSUM = "icmpv6.checksum_bad.expert", "Bad checksum", Warn Checksum;
    /// A message of a type that nobody takes apart.
    UNDECODED = "icmpv6.undecoded.type", "Undecoded type", Note Undecoded;
    /// An option that nobody takes apart.
    UNDECODED_OPTION = "icmpv6.undecoded.option", "Undecoded option", Note Undecoded;
    /// An option's length is not what its kind has.
    BAD_OPTION = "icmpv6.invalid_option_length", "Invalid Option Length", Error Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 58)],
    track: Some(echo::track_icmpv6),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("icmpv6", "Internet Control Message Protocol v6", "ICMPv6", &["RFC 4443"])
        },
        dissect,
    )
};

const UNREACHABLE: &[(u64, &str)] = &[
    (0, "no route to destination"),
    (1, "Administratively prohibited"),
    (2, "Beyond scope of source address"),
    (3, "Address unreachable"),
    (4, "Port unreachable"),
    (5, "Source address failed ingress/egress policy"),
    (6, "Reject route to destination"),
    (7, "Error in Source Routing Header"),
    (8, "Headers too long"),
];
const EXCEEDED: &[(u64, &str)] = &[(0, "hop limit exceeded in transit"), (1, "fragment reassembly time exceeded")];
const PROBLEM: &[(u64, &str)] = &[
    (0, "erroneous header field encountered"),
    (1, "unrecognized Next Header type encountered"),
    (2, "unrecognized IPv6 option encountered"),
    (3, "IPv6 First Fragment has incomplete IPv6 Header Chain"),
    (4, "SR Upper-layer Header Error"),
];

const RENUMBERING: &[(u64, &str)] = &[(0, "Command"), (1, "Result"), (255, "Sequence number reset")];
const QUERIES: &[(u64, &str)] =
    &[(0, "Query subject = IPv6 addresses"), (1, "Query subject = DNS name or empty"), (2, "Query subject = IPv4 addresses")];
const REPLIES: &[(u64, &str)] = &[(0, "Successful"), (1, "Refused"), (2, "Unknown query type")];
/// Messages of the routing protocol for lossy networks (RFC 6550 section 6, RFC 6997).
const ROUTING: &[(u64, &str)] = &[
    (0, "DODAG Information Solicitation"),
    (1, "DODAG Information Object"),
    (2, "Destination Advertisement Object"),
    (3, "Destination Advertisement Object Acknowledgment"),
    (4, "P2P Discovery Reply Object"),
    (5, "P2P Discovery Reply Object Acknowledgement"),
    (128, "Secure DODAG Information Solicitation"),
    (129, "Secure DODAG Information Object"),
    (130, "Secure Destination Advertisement Object"),
    (131, "Secure Destination Advertisement Object Acknowledgment"),
    (132, "P2P Secure Discovery Reply Object"),
    (133, "P2P Secure Discovery Reply Object Acknowledgement"),
    (138, "Consistency Check"),
];
const EXTENDED_REQUEST: &[(u64, &str)] = &[(0, "No error")];

fn codes(kind: u8) -> Option<&'static [(u64, &'static str)]> {
    Some(match kind {
        1 => UNREACHABLE,
        3 => EXCEEDED,
        4 => PROBLEM,
        138 => RENUMBERING,
        139 => QUERIES,
        140 => REPLIES,
        155 => ROUTING,
        160 => EXTENDED_REQUEST,
        161 => icmp::EXTENDED_REPLY_CODES,
        _ => return None,
    })
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ICMPv6");
    cx.packet.transports += 1;
    let (kind, code) = (b.u8(0)?, b.u8(1)?);
    let name = TYPE.names.get(kind.into());
    let code_name = codes(kind).map(|rows| match Names::Table(rows).get(code.into()) {
        Some(name) => name.to_owned(),
        None => format!("Unknown ({code})"),
    });
    if !cx.packet.quoted {
        match name {
            Some(name) => cx.info(format_args!("{name}")),
            None => cx.info(format_args!("Unknown ({kind})")),
        }
        if let Some(code_name) = &code_name {
            cx.info_append(format_args!(" ({code_name})"));
        }
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 1)?;
    cx.add(&CODE, b, 1, 1)?;
    match code_name {
        Some(name) => cx.text(cx.last(), format_args!("Code: {code} ({name})")),
        None => cx.text(cx.last(), format_args!("Code: {code}")),
    }
    checksum_lines(cx, b)?;
    match kind {
        1..=4 => error(cx, b, kind),
        128 | 129 => echo_message(cx, b, kind == 128),
        130..=132 => mld::version_1(cx, b, kind),
        133 => {
            cx.add(&RESERVED, b, 4, 4)?;
            options::dissect(cx, b, 8)
        }
        134 => router_advertisement(cx, b),
        135 => {
            cx.add(&RESERVED, b, 4, 4)?;
            cx.add(&NS_TARGET, b, 8, 16)?;
            cx.info_append(format_args!(" for {}", address(b, 8)?));
            options::dissect(cx, b, 24)
        }
        136 => neighbor_advertisement(cx, b),
        137 => {
            cx.add(&RESERVED, b, 4, 4)?;
            cx.add(&RD_TARGET, b, 8, 16)?;
            cx.add(&RD_DST, b, 24, 16)?;
            options::dissect(cx, b, 40)
        }
        141 | 142 => {
            cx.add(&RESERVED, b, 4, 4)?;
            options::dissect(cx, b, 8)
        }
        143 => mld::report(cx, b),
        144..=146 => home_agents(cx, b),
        160 | 161 => extended_echo(cx, b, kind == 160),
        _ if name.is_none() || PRIVATE.contains(&kind) => {
            cx.note_text(
                &UNDECODED,
                format_args!("Dissector for ICMPv6 Type ({kind}) code not implemented, Contact Wireshark developers if you want this supported"),
            );
            add_rest(cx, &DATA, b, 4)
        }
        _ => {
            let rest = b.from(4);
            if !rest.is_empty() {
                cx.add(&UNKNOWN_DATA, rest, 0, rest.len())?;
            }
            Ok(())
        }
    }
}

/// Types for experiments and for growth (RFC 4443 section 2.1), which mean nothing to others.
const PRIVATE: &[u8] = &[100, 101, 127, 200, 201, 255];

/// Discovery of home agents and of their prefixes (RFC 6275 sections 6.5 to 6.7).
fn home_agents<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = add_each(cx, b, 4, &[(&MIP6_IDENTIFIER, 2), (&RESERVED, 2)])?;
    while at < b.reported_len() && b.u8(0)? == 145 {
        at = add_each(cx, b, at, &[(&MIP6_HOME_AGENT, 16)])?;
    }
    Ok(())
}

fn checksum_lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let item = cx.last();
    let whole = b.len() == b.reported_len() && !cx.packet.quoted && !cx.packet.fragment;
    let status = match (&cx.packet.source, &cx.packet.destination) {
        (Address::Ipv6(source), Address::Ipv6(destination)) if whole => {
            let (source, destination) = (source.octets(), destination.octets());
            let len = (b.reported_len() as u32).to_be_bytes();
            checksum::verdict_noted(cx, stated, &[&source, &destination, &len, &[0, 0, 0, 58], b.data()], &BAD_CHECKSUM)
        }
        _ => {
            let text = if cx.packet.quoted { " [in ICMP error packet]" } else { " [unverified]" };
            cx.append(item, format_args!("{text}"));
            checksum::UNVERIFIED
        }
    };
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    Ok(())
}

/// Messages about another packet, which they quote.
fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let mut words = 0;
    match kind {
        2 => {
            cx.add(&MTU, b, 4, 4)?;
        }
        4 => {
            cx.add(&POINTER, b, 4, 4)?;
        }
        _ => {
            words = usize::from(b.u8(4)?);
            if words > 0 {
                cx.add(&LENGTH, b, 4, 1)?;
                cx.add(&RESERVED, b, 5, 3)?;
            } else {
                cx.add(&RESERVED, b, 4, 4)?;
            }
        }
    }
    let rest = b.from(8);
    let quoted = if words > 0 { rest.window(0, words * 8) } else { rest };
    match quoted.u8(0) {
        Ok(first) if first >> 4 == 6 => icmp::quote(cx, "ipv6", quoted),
        Ok(_) => cx.data_inside(quoted),
        Err(_) => {}
    }
    let extension = rest.from(quoted.reported_len());
    if words > 0 && extension.reported_len() >= 4 {
        icmp_extensions::dissect(cx, extension)?;
    }
    Ok(())
}

fn echo_message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool) -> Outcome {
    let id = cx.add(&ECHO_ID, b, 4, 2)?;
    let seq = cx.add(&ECHO_SEQ, b, 6, 2)?;
    if !cx.packet.quoted {
        let limit = cx.packet.ttl;
        cx.info_append(format_args!(" id=0x{id:04x}, seq={seq}, hop limit={limit}"));
        icmp::peer(cx, b.span(0, 0), request, &PEER);
    }
    cx.data_inside(b.from(8));
    Ok(())
}

static PEER: icmp::PeerFields = icmp::PeerFields {
    response_in: &RESP_IN,
    response_to: &RESP_TO,
    time: &RESPTIME,
    missing: &NO_RESP,
    note: &NOT_FOUND,
    message: |frame| format!("No response seen to ICMPv6 request in frame {frame}"),
};

fn router_advertisement<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RA_HOP_LIMIT, b, 4, 1)?;
    let flags = cx.flags(&RA_FLAG, b, 5, 1, &[&RA_M, &RA_O, &RA_H, &RA_PRF, &RA_P, &RA_RSV])?;
    for (bit, field) in [(0x80, &RA_M), (0x40, &RA_O), (0x20, &RA_H)] {
        if flags & bit != 0 {
            cx.append(cx.last(), format_args!(", {}", field.label));
        }
    }
    let preference = RA_PRF.names.get(flags >> 3 & 3).unwrap_or("Unknown");
    cx.append(cx.last(), format_args!(", Prf (Default Router Preference): {preference}"));
    cx.add(&RA_LIFETIME, b, 6, 2)?;
    cx.add(&RA_REACHABLE, b, 8, 4)?;
    cx.add(&RA_RETRANS, b, 12, 4)?;
    options::dissect(cx, b, 16)
}

fn neighbor_advertisement<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let flags = cx.flags(&NA_FLAG, b, 4, 4, &[&NA_R, &NA_S, &NA_O, &NA_RSV])?;
    let mut short = String::new();
    for (bit, field, word) in [(0x8000_0000, &NA_R, "rtr"), (0x4000_0000, &NA_S, "sol"), (0x2000_0000, &NA_O, "ovr")] {
        if flags & bit != 0 {
            cx.append(cx.last(), format_args!(", {}", field.label));
            short.push_str(if short.is_empty() { "" } else { ", " });
            short.push_str(word);
        }
    }
    cx.add(&NA_TARGET, b, 8, 16)?;
    cx.info_append(format_args!(" {}", address(b, 8)?));
    cx.info_append(format_args!(" ({})", if short.is_empty() { "none" } else { &short }));
    options::dissect(cx, b, 24)
}

fn extended_echo<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool) -> Outcome {
    if request && b.reported_len() > 8 {
        // the extension is ICMP's for IPv4 as well
        cx.tree.push_layer("icmp");
    }
    cx.add(&ECHO_ID, b, 4, 2)?;
    let fields = icmp::ExtendedEcho {
        number: &EXT_SEQ,
        request: [&EXT_REQ_RES, &EXT_REQ_LOCAL],
        reply: [&EXT_RSP_STATE, &EXT_RSP_RES, &EXT_RSP_ACTIVE, &EXT_RSP_IPV4, &EXT_RSP_IPV6],
    };
    icmp::extended_echo(cx, b, request, &fields)
}

fn address(b: Bytes<'_>, off: usize) -> Result<Ipv6Addr, Fault> {
    let octets: [u8; 16] = b.slice(off, 16)?.try_into().map_err(|_| Fault::Malformed)?;
    Ok(octets.into())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{Shown, dissect};

    /// A message from fe80::1 to all nodes, whose checksum does not matter here.
    fn shown(message: &[u8]) -> Shown {
        let mut frame = vec![0x60, 0, 0, 0, 0, message.len() as u8, 58, 255];
        frame.extend([0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        frame.extend([0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        frame.extend(message);
        dissect(229, &frame)
    }

    #[test]
    fn codes_have_their_names_and_unknown_types_their_numbers() {
        assert_eq!(shown(&[140, 1, 0, 0]).info, "Node Information Reply (Refused)");
        assert_eq!(shown(&[155, 130, 0, 0]).info, "RPL Control (Secure Destination Advertisement Object)");
        assert_eq!(shown(&[160, 7, 0, 0, 0, 1, 0, 0]).info, "Extended Echo request (Unknown (7))");
        let unknown = shown(&[32, 0, 0, 0, 1, 2, 3, 4]);
        assert_eq!(unknown.info, "Unknown (32)");
        assert!(unknown.has("Data: 01020304"));
    }

    #[test]
    fn a_neighbor_that_claims_nothing_says_so() {
        let mut message = vec![136, 0, 0, 0, 0, 0, 0, 0, 0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        assert_eq!(shown(&message).info, "Neighbor Advertisement 2001:db8::1 (none)");
        if let Some(flags) = message.get_mut(4) {
            *flags = 0x60;
        }
        assert_eq!(shown(&message).info, "Neighbor Advertisement 2001:db8::1 (sol, ovr)");
    }

    #[test]
    fn options_without_a_form_show_their_bytes() {
        let message = [133, 0, 0, 0, 0, 0, 0, 0, 253, 1, 1, 2, 3, 4, 5, 6];
        assert!(shown(&message).has("Data: 010203040506"));
    }
}
