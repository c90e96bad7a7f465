//! Internet Group Management Protocol, versions 1 to 3 (RFC 1112, RFC 2236, RFC 9776).

use super::common::checksum;
use crate::base::addr::Address;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Names, ProtocolInfo, Value};
use crate::{fields, notes};
use std::net::Ipv4Addr;

const TYPE_NAMES: &[(u64, &str)] = &[
    (0x1, "Create Group Request"),
    (0x2, "Create Group Reply"),
    (0x3, "Join Group Request"),
    (0x4, "Join Group Reply"),
    (0x5, "Leave Group Request"),
    (0x6, "Leave Group Reply"),
    (0x7, "Confirm Group Request"),
    (0x8, "Confirm Group Reply"),
    (0x11, "Membership Query"),
    (0x12, "Membership Report"),
    (0x13, "DVMRP Protocol"),
    (0x14, "PIM Routing Message"),
    (0x16, "Membership Report"),
    (0x17, "Leave Group"),
    (0x1e, "Traceroute Response"),
    (0x1f, "Traceroute Query or Request"),
    (0x22, "Membership Report"),
];
const RECORD_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Mode Is Include"),
    (2, "Mode Is Exclude"),
    (3, "Change To Include Mode"),
    (4, "Change To Exclude Mode"),
    (5, "Allow New Sources"),
    (6, "Block Old Sources"),
];

fields! {
    /// Version of the protocol (generated).
    VERSION = "igmp.version", "IGMP Version", U8 Dec;
    /// Kind of message.
    TYPE = "igmp.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// Reserved.
    RESERVED = "igmp.reserved", "Reserved", Bytes None;
    /// Checksum over the message.
    CHECKSUM = "igmp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "igmp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Longest delay of a report, in tenths of a second.
    MAX_RESP = "igmp.max_resp", "Max Resp Time", U8 Dec;
    /// Exponent of a long delay.
    MAX_RESP_EXP = "igmp.max_resp.exp", "Exponent", U8 Hex, mask(0x70);
    /// Mantissa of a long delay.
    MAX_RESP_MANT = "igmp.max_resp.mant", "Mantissa", U8 Hex, mask(0x0f);
    /// Routers shall not restart their timers.
    S = "igmp.s", "S", Bool B8, mask(0x08), with(Names::Bool("SUPPRESS router side processing", "Do not suppress router side processing"));
    /// Robustness of the querier.
    QRV = "igmp.qrv", "QRV", U8 Dec, mask(0x07);
    /// Time between queries, as a code, in seconds.
    QQIC = "igmp.qqic", "QQIC", U8 Dec;
    /// Number of sources.
    NUM_SRC = "igmp.num_src", "Num Src", U16 Dec;
    /// Source.
    SADDR = "igmp.saddr", "Source Address", Ipv4 None;
    /// Number of records.
    NUM_GRP_RECS = "igmp.num_grp_recs", "Num Group Records", U16 Dec;
    /// Kind of a record.
    RECORD_TYPE = "igmp.record_type", "Record Type", U8 Dec, names(RECORD_TYPE_NAMES);
    /// Length of auxiliary data in words of 4 bytes.
    AUX_DATA_LEN = "igmp.aux_data_len", "Aux Data Len", U8 Dec;
    /// Group.
    MADDR = "igmp.maddr", "Multicast Address", Ipv4 None;
    /// Auxiliary data.
    AUX_DATA = "igmp.aux_data", "Aux Data", Bytes None;
    /// Data that is not interpreted.
    DATA = "igmp.data", "Data", Bytes None;
}

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "igmp.bad_checksum", "Bad checksum", Warn Checksum;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 2)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("igmp", "Internet Group Management Protocol", "IGMP", &["RFC 9776"]) },
        dissect,
    )
};

const QUERY: u8 = 0x11;
const REPORT_1: u8 = 0x12;
const REPORT_2: u8 = 0x16;
const LEAVE: u8 = 0x17;
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
    cx.tree.push_layer("igmp");
    let version = match kind {
        // a query of version 3 is longer, one of version 1 has no delay (RFC 9776 section 7.1)
        QUERY if b.reported_len() >= 12 => 3,
        QUERY if b.u8(1)? == 0 => 1,
        QUERY | REPORT_2 | LEAVE => 2,
        REPORT_1 => 1,
        REPORT_3 => 3,
        _ => 0,
    };
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown Type");
    if version == 0 {
        cx.protocol("IGMP");
    } else {
        cx.protocol(&format!("IGMPv{version}"));
    }
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if version > 0 {
        cx.computed(&VERSION, b.span(0, 0), Value::Uint(version));
    }
    cx.add(&TYPE, b, 0, 1)?;
    match kind {
        QUERY | REPORT_1 if version == 1 => {
            cx.add(&RESERVED, b, 1, 1)?;
            checksum_lines(cx, b)?;
            cx.add(&MADDR, b, 4, 4)?;
            Ok(())
        }
        QUERY | REPORT_2 | LEAVE if version < 3 => {
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
            list_sources(cx, b, 12, sources)
        }
        REPORT_3 => report(cx, b),
        _ => {
            checksum_lines(cx, b)?;
            let rest = b.from(4);
            if !rest.is_empty() {
                cx.add(&DATA, rest, 0, rest.len())?;
            }
            Ok(())
        }
    }
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

fn list_sources<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, count: usize) -> Outcome {
    for i in 0..count {
        let source = Ipv4Addr::from(b.be32(at + i * 4)?);
        cx.add(&SADDR, b, at + i * 4, 4)?;
        match i {
            0 => cx.info_append(format_args!(", source {{{source}")),
            _ => cx.info_append(format_args!(", {source}")),
        }
    }
    if count > 0 {
        cx.info_append(format_args!("}}"));
    }
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
        let name = Names::Table(RECORD_TYPE_NAMES).get(kind.into()).unwrap_or("Unknown");
        cx.open_text(b.span(at, len), format_args!("Group Record : {group}  {name}"));
        cx.info_append(format_args!(" / {}", record_info(kind, group, b, at, sources)));
        cx.add(&RECORD_TYPE, b, at, 1)?;
        cx.add(&AUX_DATA_LEN, b, at + 1, 1)?;
        cx.add(&NUM_SRC, b, at + 2, 2)?;
        cx.add(&MADDR, b, at + 4, 4)?;
        for i in 0..sources {
            cx.add(&SADDR, b, at + 8 + i * 4, 4)?;
        }
        if aux > 0 {
            cx.add(&AUX_DATA, b, at + 8 + sources * 4, aux)?;
        }
        cx.close();
        at += len;
    }
    Ok(())
}

/// What Info says of a record.
fn record_info(kind: u8, group: Ipv4Addr, b: Bytes<'_>, at: usize, count: usize) -> String {
    let list: Vec<String> = (0..count).filter_map(|i| b.be32(at + 8 + i * 4).ok()).map(|ip| Ipv4Addr::from(ip).to_string()).collect();
    let list = list.join(", ");
    match (kind, count) {
        (1, 0) => format!("Membership group {group} include no sources"),
        (2, 0) => format!("Membership group {group} for any sources"),
        (3, 0) => format!("Leave group {group}"),
        (4, 0) => format!("Join group {group} for any sources"),
        (1, _) => format!("Membership group {group} for source {{{list}}}"),
        (2, _) => format!("Membership group {group} not for source {{{list}}}"),
        (3, _) => format!("Join group {group} for source {{{list}}}"),
        (4, _) => format!("Join group {group} not for source {{{list}}}"),
        (5, _) => format!("Group {group}, new source {{{list}}}"),
        (6, _) => format!("Group {group}, block source {{{list}}}"),
        _ => format!("Group {group}"),
    }
}
