//! NetBIOS Name Service (RFC 1002 section 4.2): DNS's format with names and records of its own.

mod fields;

use super::common::{duration, netbios};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo};
use fields::*;
use std::fmt::Write;
use std::net::Ipv4Addr;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 137)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nbns", "NetBIOS Name Service", "NBNS", &["RFC 1002"]) },
        dissect,
    )
};

/// Record types (RFC 1002 section 4.2.1.3).
const NB: u16 = 32;
const NBSTAT: u16 = 33;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NBNS");
    let flags = b.be16(2)?;
    let (response, opcode, rcode) = (flags & 0x8000 != 0, u64::from(flags >> 11 & 15), u64::from(flags & 15));
    let operation = FLAGS_OPCODE.names.get(opcode).map_or_else(|| format!("Unknown operation ({opcode})"), str::to_owned);
    cx.info(format_args!("{operation}{}", if response { " response" } else { "" }));
    if response && rcode != 0 {
        cx.info_append(format_args!(", {}", FLAGS_RCODE.names.get(rcode).unwrap_or("Unknown error")));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&ID, b, 0, 2)?;
    let mut bits = vec![&FLAGS_RESPONSE, &FLAGS_OPCODE];
    bits.extend(response.then_some(&FLAGS_AUTHORITATIVE));
    bits.extend([&FLAGS_TRUNCATED, &FLAGS_RECDESIRED]);
    bits.extend(response.then_some(&FLAGS_RECAVAIL));
    bits.push(&FLAGS_BROADCAST);
    bits.extend(response.then_some(&FLAGS_RCODE));
    cx.flags(&FLAGS, b, 2, 2, &bits)?;
    cx.append(cx.last(), format_args!("{}, Opcode: {operation}", if response { ", Response" } else { "" }));
    let counts: [&'static Field; 4] = [&COUNT_QUERIES, &COUNT_ANSWERS, &COUNT_AUTH_RR, &COUNT_ADD_RR];
    let mut numbers = [0; 4];
    for (n, (field, number)) in counts.into_iter().zip(&mut numbers).enumerate() {
        *number = cx.add(field, b, 4 + 2 * n, 2)?;
    }
    let titles = ["Queries", "Answers", "Authoritative nameservers", "Additional records"];
    let mut at = 12;
    for (n, (title, count)) in titles.into_iter().zip(numbers).enumerate() {
        if count == 0 {
            continue;
        }
        let section = cx.open_text(b.span(at, 0), format_args!("{title}"));
        for _ in 0..count {
            at = if n == 0 { question(cx, b, at)? } else { record(cx, b, at, n == 1)? };
        }
        cx.end_at(section, b, at);
        cx.close();
    }
    Ok(())
}

/// Name, type and class, opened as one line; gives the name's length and the type.
fn start<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, asked: bool) -> Result<(String, usize, u16), Fault> {
    let (name, usage, len) = netbios::read(b, at)?;
    let kind = b.be16(at + len)?;
    let class = b.be16(at + len + 2)?;
    let (kind_name, class_name) = (type_name(kind), CLASS.names.get(class.into()).unwrap_or("Unknown"));
    cx.open_text(b.span(at, len + 4), format_args!("{name}: type {kind_name}, class {class_name}"));
    // Wireshark counts a record's name from after its length byte
    let span = if asked || len == 2 { b.span(at, len) } else { b.span(at + 1, len - 1) };
    if kind == NB && !asked {
        cx.put_text(&NAME, span, format_args!("{name} ({usage})"));
    } else {
        let item = cx.put_text(&NAME, span, format_args!("{name}"));
        cx.append(item, format_args!(" ({usage})"));
    }
    cx.add(&TYPE, b, at + len, 2)?;
    cx.add(&CLASS, b, at + len + 2, 2)?;
    Ok((name, len, kind))
}

fn type_name(kind: u16) -> &'static str {
    TYPE.names.get(kind.into()).unwrap_or("Unknown")
}

fn question<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (name, len, kind) = start(cx, b, at, true)?;
    cx.info_append(format_args!(" {} {name}", type_name(kind)));
    cx.close();
    Ok(at + len + 4)
}

fn record<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, answer: bool) -> Result<usize, Fault> {
    let (_, len, kind) = start(cx, b, at, false)?;
    let after = at + len + 4;
    let ttl = cx.add(&TTL, b, after, 4)?;
    cx.append(cx.last(), format_args!(" ({})", duration::words(ttl)));
    let size = cx.add(&DATA_LENGTH, b, after + 4, 2)? as usize;
    let data = b.sub(after + 6, size)?;
    if answer {
        cx.info_append(format_args!(" {}", type_name(kind)));
    }
    match kind {
        NB => addresses(cx, data, answer)?,
        NBSTAT => status(cx, data)?,
        _ if size > 0 => {
            cx.add(&DATA, data, 0, size)?;
        }
        _ => {}
    }
    cx.close();
    Ok(after + 6 + size)
}

/// Addresses of a name, each with its flags.
fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, answer: bool) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        cx.flags(&NB_FLAGS, b, at, 2, &[&NB_FLAGS_GROUP, &NB_FLAGS_ONT])?;
        if b.reported_len() < at + 6 {
            break;
        }
        cx.add(&ADDR, b, at + 2, 4)?;
        if answer {
            cx.info_append(format_args!(" {}", Ipv4Addr::from(b.be32(at + 2)?)));
        }
        at += 6;
    }
    Ok(())
}

/// Answer to a node status request: the node's names and its statistics (RFC 1002 section 4.2.18).
fn status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.add(&NUMBER_OF_NAMES, b, 0, 1)? as usize;
    let mut at = 1;
    for _ in 0..count {
        let raw = b.slice(at, 16)?;
        let kind = raw.last().copied().unwrap_or(0);
        let name = netbios::text(raw, false);
        let item = cx.put_text(&NETBIOS_NAME, b.span(at, 16), format_args!("{name}"));
        cx.append(item, format_args!("<{kind:02x}> ({})", netbios::usage(kind)));
        let bits =
            [&NAME_FLAGS_GROUP, &NAME_FLAGS_ONT, &NAME_FLAGS_DRG, &NAME_FLAGS_CNF, &NAME_FLAGS_ACT, &NAME_FLAGS_PRM];
        let flags = cx.flags(&NAME_FLAGS, b, at + 16, 2, &bits)?;
        let mut text = String::new();
        for bit in bits.into_iter().filter(|bit| bit.extract(flags) != 0) {
            let _ = write!(text, ", {}", bit.label);
        }
        cx.append(cx.last(), format_args!("{text}"));
        at += 18;
    }
    for (len, field) in [
        (6, &UNIT_ID),
        (1, &JUMPERS),
        (1, &TEST_RESULT),
        (2, &VERSION_NUMBER),
        (2, &PERIOD_OF_STATISTICS),
        (2, &NUM_CRCS),
        (2, &NUM_ALIGNMENT_ERRORS),
        (2, &NUM_COLLISIONS),
        (2, &NUM_SEND_ABORTS),
        (4, &NUM_GOOD_SENDS),
        (4, &NUM_GOOD_RECEIVES),
        (2, &NUMRETRANSMITS),
        (2, &NUM_NO_RESOURCE_CONDITIONS),
        (2, &NUMCOMMAND_BLOCKS),
        (2, &NUMPENDING_SESSIONS),
        (2, &MAX_NUM_PENDING_SESSIONS),
        (2, &MAX_TOTAL_SESSIONS_POSSIBLE),
        (2, &SESSION_DATA_PACKET_SIZE),
    ] {
        if at + len > b.reported_len() {
            break;
        }
        cx.add(field, b, at, len)?;
        at += len;
    }
    Ok(())
}
