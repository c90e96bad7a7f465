//! Internet Group Management Protocol, versions 0 to 3 (RFC 988, RFC 1112, RFC 2236, RFC 9776).

mod fields;
mod traceroute;

use super::common::checksum;
use super::common::rows::{add_each, add_rest};
use crate::base::addr::Address;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::join;
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::notes;
use fields::*;
use std::net::Ipv4Addr;

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "igmp.bad_checksum", "Bad checksum", Warn Checksum;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 2)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, notes: NOTES, ..ProtocolInfo::new("igmp", "Internet Group Management Protocol", "IGMP", &["RFC 9776"]) },
        dissect,
    )
};

static ALL: [&Field; FIELDS.len() + traceroute::FIELDS.len()] = join(&[FIELDS, traceroute::FIELDS]);

const CREATE_REQUEST: u8 = 0x01;
const LAST_OF_VERSION_0: u8 = 0x0f;
const QUERY: u8 = 0x11;
const REPORT_1: u8 = 0x12;
const REPORT_2: u8 = 0x16;
const LEAVE: u8 = 0x17;
const TRACEROUTE_RESPONSE: u8 = 0x1e;
const TRACEROUTE: u8 = 0x1f;
const REPORT_3: u8 = 0x22;

/// All switches that listen for RGMP (RFC 3488 section 2).
const RGMP_ROUTERS: Ipv4Addr = Ipv4Addr::new(224, 0, 0, 25);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = b.u8(0)?;
    // other protocols' messages have kinds of their own
    let other = match kind {
        0x13 => cx.call_named("dvmrp", b),
        0x14 => cx.call_named("pim", b),
        0xfc..=0xff if cx.packet.destination == Address::Ipv4(RGMP_ROUTERS) => cx.call_named("rgmp", b),
        _ => false,
    };
    if other {
        return Ok(());
    }
    let version = match kind {
        0..=LAST_OF_VERSION_0 => Some(0),
        // a query of version 3 is longer, one of version 1 has no delay (RFC 9776 section 7.1)
        QUERY if b.reported_len() >= 12 => Some(3),
        QUERY if b.u8(1)? == 0 => Some(1),
        QUERY | REPORT_2 | LEAVE => Some(2),
        REPORT_1 => Some(1),
        REPORT_3 => Some(3),
        _ => None,
    };
    match version {
        None => cx.protocol("IGMP"),
        Some(version) => cx.protocol(&format!("IGMPv{version}")),
    }
    let traced = matches!(kind, TRACEROUTE | TRACEROUTE_RESPONSE);
    if version.is_some() || traced {
        cx.tree.push_layer("igmp");
    }
    match TYPE.names.get(kind.into()) {
        Some(_) if traced => cx.info(format_args!("{}", traceroute::title(b, kind == TRACEROUTE_RESPONSE))),
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown Type:0x{kind:02x}")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if let Some(version) = version {
        cx.computed(&VERSION, b.span(0, 0), Value::Uint(version));
    }
    cx.add(&TYPE, b, 0, 1)?;
    if kind == TRACEROUTE {
        let title = traceroute::title(b, false);
        cx.text(cx.last(), format_args!("Type: {title} (0x{kind:02x})"));
    }
    match kind {
        0..=LAST_OF_VERSION_0 => version_0(cx, b, kind),
        QUERY | REPORT_1 if version == Some(1) => {
            cx.add(&RESERVED, b, 1, 1)?;
            checksum_lines(cx, b)?;
            cx.add(&MADDR, b, 4, 4)?;
            Ok(())
        }
        QUERY | REPORT_2 | LEAVE if version != Some(3) => {
            max_resp(cx, b, false)?;
            checksum_lines(cx, b)?;
            group(cx, b, kind)
        }
        QUERY => {
            max_resp(cx, b, true)?;
            checksum_lines(cx, b)?;
            group(cx, b, kind)?;
            cx.add(&S, b, 8, 1)?;
            cx.add(&QRV, b, 8, 1)?;
            cx.add(&QQIC, b, 9, 1)?;
            let sources = cx.add(&NUM_SRC, b, 10, 2)? as usize;
            match sources {
                0 => return Ok(()),
                1 => cx.info_append(format_args!(", source ")),
                _ => cx.info_append(format_args!(", sources ")),
            }
            list_sources(cx, b, 12, sources)
        }
        REPORT_3 => report(cx, b),
        TRACEROUTE | TRACEROUTE_RESPONSE => {
            cx.add(&traceroute::MAX_HOPS, b, 1, 1)?;
            checksum_lines(cx, b)?;
            cx.add(&MADDR, b, 4, 4)?;
            traceroute::dissect(cx, b)
        }
        _ => add_rest(cx, &DATA, b, 1),
    }
}

/// The messages of RFC 988, which are 20 bytes long.
fn version_0<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    match kind {
        CREATE_REQUEST => {
            cx.add(&GROUP_TYPE, b, 1, 1)?;
        }
        _ if kind.is_multiple_of(2) => {
            let pending = b.u8(1)? > 4;
            cx.add(if pending { &REPLY_PENDING } else { &REPLY }, b, 1, 1)?;
        }
        _ => {}
    }
    checksum_lines(cx, b)?;
    add_each(cx, b, 4, &[(&IDENTIFIER, 4), (&MADDR, 4), (&ACCESS_KEY, 8)]).map(|_| ())
}

fn max_resp<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, floating: bool) -> Outcome {
    let code = b.u8(1)?;
    let tenths = match code {
        // a floating point number from 128 on (RFC 9776 section 4.1.1)
        128.. if floating => u32::from(code & 15 | 16) << ((code >> 4 & 7) + 3),
        _ => u32::from(code),
    };
    cx.put(&MAX_RESP, b.span(1, 1), Value::Uint(tenths.into()));
    cx.text(cx.last(), format_args!("Max Resp Time: {}.{} sec (0x{code:02x})", tenths / 10, tenths % 10));
    if floating && code >= 128 {
        cx.open_last();
        cx.add(&MAX_RESP_EXP, b, 1, 1)?;
        cx.add(&MAX_RESP_MANT, b, 1, 1)?;
        cx.close();
    }
    Ok(())
}

fn checksum_lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let item = cx.last();
    let status = if b.len() == b.reported_len() {
        checksum::verdict_noted(cx, stated, &[b.data()], &BAD_CHECKSUM)
    } else {
        cx.append(item, format_args!(" [unverified]"));
        checksum::UNVERIFIED
    };
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    Ok(())
}

fn group<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let group = Ipv4Addr::from(b.be32(4)?);
    cx.add(&MADDR, b, 4, 4)?;
    match kind {
        QUERY if group.is_unspecified() => cx.info_append(format_args!(", general")),
        QUERY => cx.info_append(format_args!(", specific for group {group}")),
        REPORT_2 => cx.info_append(format_args!(" group {group}")),
        _ => cx.info_append(format_args!(" {group}")),
    }
    Ok(())
}

/// The sources from `at` on, in Info in braces.
fn list_sources<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, count: usize) -> Outcome {
    cx.info_append(format_args!("{{"));
    for i in 0..count {
        let source = Ipv4Addr::from(b.be32(at + i * 4)?);
        cx.add(&SADDR, b, at + i * 4, 4)?;
        cx.info_append(format_args!("{}{source}", if i == 0 { "" } else { ", " }));
    }
    cx.info_append(format_args!("}}"));
    Ok(())
}

fn report<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RESERVED, b, 1, 1)?;
    checksum_lines(cx, b)?;
    cx.add(&RESERVED, b, 4, 2)?;
    let records = cx.add(&NUM_GRP_RECS, b, 6, 2)?;
    let mut at = 8;
    for _ in 0..records {
        let kind = b.u8(at)?;
        let (aux, sources) = (usize::from(b.u8(at + 1)?) * 4, usize::from(b.be16(at + 2)?));
        let group = Ipv4Addr::from(b.be32(at + 4)?);
        let len = 8 + sources * 4 + aux;
        let record = cx.open_text(b.span(at, len), format_args!("Group Record : {group}"));
        if let Some(name) = Names::Table(RECORD_TYPE_NAMES).get(kind.into()) {
            cx.append(record, format_args!("  {name}"));
        }
        cx.info_append(format_args!(" / {}", record_info(kind, group, sources)));
        cx.add(&RECORD_TYPE, b, at, 1)?;
        cx.add(&AUX_DATA_LEN, b, at + 1, 1)?;
        cx.add(&NUM_SRC, b, at + 2, 2)?;
        cx.add(&MADDR, b, at + 4, 4)?;
        if sources > 0 {
            list_sources(cx, b, at + 8, sources)?;
        }
        if aux > 0 {
            cx.add(&AUX_DATA, b, at + 8 + sources * 4, aux)?;
        }
        cx.close();
        at += len;
    }
    Ok(())
}

/// What Info says of a record, as far as the list of its sources.
fn record_info(kind: u8, group: Ipv4Addr, sources: usize) -> String {
    match (kind, sources) {
        (1 | 3, 0) => format!("Leave group {group}"),
        (1 | 3, 1) => format!("Join group {group} for source "),
        (1 | 3, _) => format!("Join group {group} for sources in "),
        (2 | 4, 0) => format!("Join group {group} for any sources"),
        (2 | 4, 1) => format!("Join group {group}, for source not "),
        (2 | 4, _) => format!("Join group {group}, for sources not in "),
        (5, 0) => format!("Group {group}, ALLOW_NEW_SOURCES but no source specified (?)"),
        (6, 0) => format!("Group {group}, BLOCK_OLD_SOURCES but no source specified (?)"),
        (5, 1) => format!("Group {group}, new source "),
        (6, 1) => format!("Group {group}, block source "),
        (5, _) => format!("Group {group}, new sources "),
        (6, _) => format!("Group {group}, block sources "),
        (_, 0) => format!("Group {group}, unknown record type (?)"),
        (_, _) => format!("Group {group}, unknown record type (?), sources "),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    /// A message from a host to all systems of the link.
    fn shown(message: &[u8]) -> crate::proto::testing::Shown {
        let mut frame = vec![0x45, 0, 0, 20 + message.len() as u8, 0, 1, 0, 0, 1, 2, 0, 0, 10, 0, 0, 1, 224, 0, 0, 1];
        frame.extend(message);
        dissect(228, &frame)
    }

    #[test]
    fn records_tell_what_they_do_to_a_group() {
        let record = |kind: u8, sources: &[u8]| {
            let mut message = vec![0x22, 0, 0, 0, 0, 0, 0, 1, kind, 0, 0, (sources.len() / 4) as u8, 239, 1, 1, 1];
            message.extend(sources);
            shown(&message).info
        };
        assert_eq!(record(1, &[]), "Membership Report / Leave group 239.1.1.1");
        assert_eq!(record(2, &[10, 0, 0, 9]), "Membership Report / Join group 239.1.1.1, for source not {10.0.0.9}");
        let two = [10, 0, 0, 8, 10, 0, 0, 9];
        assert_eq!(record(3, &two), "Membership Report / Join group 239.1.1.1 for sources in {10.0.0.8, 10.0.0.9}");
        assert_eq!(record(6, &[]), "Membership Report / Group 239.1.1.1, BLOCK_OLD_SOURCES but no source specified (?)");
        assert_eq!(record(7, &[10, 0, 0, 9]), "Membership Report / Group 239.1.1.1, unknown record type (?), sources {10.0.0.9}");
    }

    #[test]
    fn old_and_unknown_messages_have_their_version() {
        let request = [1, 1, 0, 0, 0, 1, 2, 3, 239, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
        let create = shown(&request);
        assert_eq!((create.protocol.as_str(), create.info.as_str()), ("IGMPv0", "Create Group Request"));
        assert!(create.has("Type Of Group: Private Group (1)") && create.has("Identifier: 66051"));
        let unknown = shown(&[0x30, 0, 0, 0, 239, 1, 1, 1]);
        assert_eq!((unknown.protocol.as_str(), unknown.info.as_str()), ("IGMP", "Unknown Type:0x30"));
        assert_eq!(unknown.layers, "ip:igmp");
    }

    #[test]
    fn a_trace_counts_its_blocks() {
        let mut trace = vec![0x1f, 32, 0, 0, 239, 1, 1, 1, 10, 0, 0, 1, 10, 0, 0, 2, 10, 0, 0, 3, 64, 0, 0, 7];
        assert_eq!(shown(&trace).info, "Traceroute Query");
        trace.extend([0; 4].iter().chain(&[1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3]).chain(&[0; 12]).chain(&[3, 1, 0x60, 1]));
        let request = shown(&trace);
        assert_eq!(request.info, "Traceroute Request");
        assert!(request.has("Response data block: 1.1.1.1 -> 1.1.1.2,  Proto: PIM,  Forwarding Code: WRONG_IF"));
    }
}
