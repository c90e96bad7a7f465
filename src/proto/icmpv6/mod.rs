//! Internet Control Message Protocol for IPv6 (RFC 4443), with neighbor discovery (RFC 4861), multicast listener discovery
//! (RFC 2710, RFC 3810) and extended echo (RFC 8335).

mod fields;
mod mld;
mod options;

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

fn codes(kind: u8) -> Option<&'static [(u64, &'static str)]> {
    Some(match kind {
        1 => UNREACHABLE,
        3 => EXCEEDED,
        4 => PROBLEM,
        161 => icmp::EXTENDED_REPLY_CODES,
        _ => return None,
    })
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ICMPv6");
    cx.packet.transports += 1;
    let (kind, code) = (b.u8(0)?, b.u8(1)?);
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let code_name = codes(kind).map(|rows| Names::Table(rows).get(code.into()).unwrap_or("Unknown"));
    if !cx.packet.quoted {
        cx.info(format_args!("{name}"));
        if let Some(code_name) = code_name {
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
        143 => mld::report(cx, b),
        160 | 161 => extended_echo(cx, b, kind == 160),
        _ => {
            let rest = b.from(4);
            if !rest.is_empty() {
                cx.add(&UNKNOWN_DATA, rest, 0, rest.len())?;
            }
            Ok(())
        }
    }
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
    if !quoted.is_empty() {
        icmp::quote(cx, "ipv6", quoted);
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
    if !short.is_empty() {
        cx.info_append(format_args!(" ({short})"));
    }
    options::dissect(cx, b, 24)
}

fn extended_echo<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool) -> Outcome {
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
