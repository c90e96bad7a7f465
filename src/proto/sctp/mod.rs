//! Stream control transmission protocol (RFC 9260): the chunks of a packet, and the user messages in DATA chunks.

mod fields;

use super::common::checksum;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// The chunk's length counts the padding of its last parameter.
    FINAL_PADDING = "sctp.parameter_padding.expert", "The padding of this final parameter should be the padding of the chunk.", Note Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 132)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("sctp", "Stream Control Transmission Protocol", "SCTP", &["RFC 9260"]) },
        dissect,
    )
};

const HEADER: usize = 12;
/// What comes before the message in a DATA chunk.
const DATA_HEADER: usize = 16;

/// A user message in a DATA chunk, to be handed on after the chunks.
struct Message<'a> {
    bytes: Bytes<'a>,
    ppid: u32,
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("SCTP");
    cx.info(format_args!(""));
    let (source, destination) = (b.be16(0)?, b.be16(2)?);
    // a header that is not whole is no layer
    b.slice(0, HEADER)?;
    cx.packet.transports += 1;
    (cx.packet.source_port, cx.packet.destination_port) = (source.into(), destination.into());
    let mut item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("Stream Control Transmission Protocol, Src Port: {source} ({source}), Dst Port: {destination} ({destination})"));
    cx.add(&SRC_PORT, b, 0, 2)?;
    cx.add(&DST_PORT, b, 2, 2)?;
    cx.add(&VTAG, b, 4, 4)?;
    cx.hide(&PORT, b.span(0, 2), Value::Uint(source.into()));
    cx.hide(&PORT, b.span(2, 2), Value::Uint(destination.into()));
    cx.add(&CHECKSUM, b, 8, 4)?;
    cx.append(cx.last(), format_args!(" [unverified]"));
    cx.computed(&CHECKSUM_STATUS, b.span(8, 0), Value::Uint(checksum::UNVERIFIED));
    let mut at = HEADER;
    while at + 4 <= b.reported_len() {
        let len = usize::from(b.be16(at + 2)?);
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let padded = (len + 3) & !3;
        let room = b.reported_len() - at;
        let before = cx.tree.columns.info.len();
        let message = chunk(cx, b.window(at, len.min(room)), b.window(at, padded.min(room)))?;
        if let Some(message) = message {
            cx.end_at(item, b, at + DATA_HEADER);
            // whoever takes the message speaks in the chunk's place
            let said = cx.tree.columns.info.split_off(before.min(cx.tree.columns.info.len()));
            cx.tree.columns.fence_info();
            if !hand_on(cx, &message, source, destination) {
                cx.info_append(format_args!("{said}"));
                cx.data(message.bytes);
            }
            // the chunks behind a message stand behind its layers
            if at + padded < b.reported_len() {
                cx.close();
                item = cx.layer(&PROTOCOL.info, b.from(at + padded), b.reported_len() - at - padded);
            }
        }
        at += padded;
    }
    Ok(())
}

/// Whether a protocol took the message.
fn hand_on<'a>(cx: &mut Cx<'a>, message: &Message<'a>, source: u16, destination: u16) -> bool {
    let (low, high) = (source.min(destination), source.max(destination));
    (message.ppid != 0 && cx.dispatch(Table::SctpPpid, message.ppid, message.bytes))
        || cx.dispatch(Table::SctpPort, low.into(), message.bytes)
        || cx.dispatch(Table::SctpPort, high.into(), message.bytes)
        || cx.probe(Table::SctpPort, message.bytes)
}

/// One chunk; `padded` holds its fill too. Gives the whole user message that it carries, if it does.
fn chunk<'a>(cx: &mut Cx<'a>, c: Bytes<'a>, padded: Bytes<'a>) -> Result<Option<Message<'a>>, Fault> {
    let (kind, len) = (c.u8(0)?, c.reported_len());
    let name = CHUNK_TYPE.names.get(kind.into()).unwrap_or("RESERVED");
    cx.info_append(format_args!("{name} "));
    let shown = if kind == 0 { DATA_HEADER.min(len) } else { len };
    let item = cx.open_text(padded.span(0, if kind == 0 { shown } else { padded.reported_len() }), format_args!("{name} chunk"));
    cx.flags(&CHUNK_TYPE, c, 0, 1, &[&CHUNK_BIT_1, &CHUNK_BIT_2])?;
    let flags: &[&Field] = match kind {
        0 => &[&DATA_I, &DATA_U, &DATA_B, &DATA_E],
        6 => &[&ABORT_T],
        14 => &[&COMPLETE_T],
        _ => &[],
    };
    cx.flags(&CHUNK_FLAGS, c, 1, 1, flags)?;
    cx.add(&CHUNK_LENGTH, c, 2, 2)?;
    let message = match kind {
        0 => data(cx, c, item)?,
        _ => {
            control(cx, c, kind, item)?;
            None
        }
    };
    let fill = padded.reported_len() - len;
    if fill > 0 && padded.len() == padded.reported_len() {
        cx.add(&CHUNK_PADDING, padded, len, fill)?;
    }
    cx.close();
    Ok(message)
}

/// A transmission sequence number counted from the first of its side. `own`: the sender's, or those that it acknowledges.
fn relative(cx: &Cx<'_>, tsn: u32, own: bool) -> u32 {
    let Some(transport) = cx.transport().filter(|_| !cx.packet.quoted) else { return tsn };
    let side = usize::from(transport.from_client != own);
    transport.facts.base_seq.get(side).copied().flatten().map_or(tsn, |first| tsn.wrapping_sub(first))
}

fn data<'a>(cx: &mut Cx<'a>, c: Bytes<'a>, item: Item) -> Result<Option<Message<'a>>, Fault> {
    let flags = c.u8(1)?;
    let tsn = relative(cx, c.be32(4)?, true);
    cx.info_append(format_args!("(TSN={tsn}) "));
    cx.put(&DATA_TSN, c.span(4, 4), Value::Uint(tsn.into()));
    cx.add(&DATA_TSN_RAW, c, 4, 4)?;
    cx.add(&DATA_SID, c, 8, 2)?;
    cx.add(&DATA_SSN, c, 10, 2)?;
    let ppid = cx.add(&DATA_PPID, c, 12, 4)? as u32;
    let ordered = if flags & 4 != 0 { "unordered" } else { "ordered" };
    let part = match flags & 3 {
        3 => "complete",
        2 => "first",
        1 => "last",
        _ => "middle",
    };
    let len = c.reported_len().saturating_sub(DATA_HEADER);
    let (sid, ssn) = (c.be16(8)?, c.be16(10)?);
    cx.append(item, format_args!(" ({ordered}, {part} segment, TSN: {tsn}, SID: {sid}, SSN: {ssn}, PPID: {ppid}, payload length: {len} bytes)"));
    let whole = flags & 3 == 3 && len > 0;
    Ok(whole.then(|| Message { bytes: c.from(DATA_HEADER), ppid }))
}

fn control<'a>(cx: &mut Cx<'a>, c: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let len = c.reported_len();
    match kind {
        1 | 2 => {
            let fields = match kind {
                1 => [&INIT_TAG, &INIT_CREDIT, &INIT_OUT, &INIT_IN, &INIT_TSN],
                _ => [&ACK_TAG, &ACK_CREDIT, &ACK_OUT, &ACK_IN, &ACK_TSN],
            };
            cx.add(&INITIATE_TAG, c, 4, 4)?;
            for (field, (off, size)) in fields.into_iter().zip([(4, 4), (8, 4), (12, 2), (14, 2), (16, 4)]) {
                cx.add(field, c, off, size)?;
                if off == 4 {
                    cx.hidden(cx.last());
                }
            }
            let (out, streams) = (c.be16(12)?, c.be16(14)?);
            cx.append(item, format_args!(" (Outbound streams: {out}, inbound streams: {streams})"));
            parameters(cx, c, 20)
        }
        3 => sack(cx, c, item),
        4 | 5 => {
            cx.append(item, format_args!(" (Information: {} bytes)", len.saturating_sub(4)));
            parameters(cx, c, 4)
        }
        6 | 9 => causes(cx, c),
        7 => {
            cx.add(&SHUTDOWN_TSN, c, 4, 4)?;
            Ok(())
        }
        10 => {
            cx.append(item, format_args!(" (Cookie length: {} bytes)", len.saturating_sub(4)));
            cx.add(&COOKIE, c, 4, len.saturating_sub(4))?;
            Ok(())
        }
        12 | 13 => {
            cx.add(if kind == 12 { &ECNE_TSN } else { &CWR_TSN }, c, 4, 4)?;
            Ok(())
        }
        8 | 11 | 14 => Ok(()),
        _ if len > 4 => {
            cx.add(&CHUNK_VALUE, c, 4, len - 4)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

fn sack<'a>(cx: &mut Cx<'a>, c: Bytes<'a>, item: Item) -> Outcome {
    let (tsn, window) = (c.be32(4)?, c.be32(8)?);
    let short = relative(cx, tsn, false);
    cx.put(&SACK_TSN, c.span(4, 4), Value::Uint(short.into()));
    cx.add(&SACK_TSN_RAW, c, 4, 4)?;
    cx.add(&SACK_RWND, c, 8, 4)?;
    let gaps = cx.add(&SACK_GAPS, c, 12, 2)? as usize;
    let duplicates = cx.add(&SACK_DUPLICATES, c, 14, 2)? as usize;
    cx.append(item, format_args!(" (Cumulative TSN: {tsn}, a_rwnd: {window}, gaps: {gaps}, duplicate TSNs: {duplicates})"));
    cx.info_append(format_args!("(Ack={short}, Arwnd={window}) "));
    let mut at = 16;
    for _ in 0..gaps {
        cx.add(&SACK_GAP_START, c, at, 2)?;
        cx.add(&SACK_GAP_END, c, at + 2, 2)?;
        at += 4;
    }
    for _ in 0..duplicates {
        cx.add(&SACK_DUPLICATE, c, at, 4)?;
        at += 4;
    }
    Ok(())
}

fn parameters<'a>(cx: &mut Cx<'a>, c: Bytes<'a>, mut at: usize) -> Outcome {
    while at + 4 <= c.reported_len() {
        let (kind, len) = (c.be16(at)?, usize::from(c.be16(at + 2)?));
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let padded = ((len + 3) & !3).min(c.reported_len() - at);
        let name = Names::Table(PARAM_TYPE_NAMES).get(kind.into()).unwrap_or("Unknown");
        let line = cx.open_text(c.span(at, padded), format_args!("{name} parameter"));
        // RFC 9260 section 3.2: what fills up the last parameter is not counted as part of the chunk.
        if padded > len && at + padded == c.reported_len() {
            cx.note_inside(&FINAL_PADDING);
        }
        cx.flags(&PARAM_TYPE, c, at, 2, &[&PARAM_BIT_1, &PARAM_BIT_2])?;
        cx.add(&PARAM_LENGTH, c, at + 2, 2)?;
        let value = c.sub(at + 4, len - 4)?;
        let size = value.reported_len();
        match kind {
            1 if size > 0 => {
                cx.add(&PARAM_HEARTBEAT, value, 0, size)?;
            }
            5 => {
                cx.add(&PARAM_IPV4, value, 0, 4)?;
            }
            6 => {
                cx.add(&PARAM_IPV6, value, 0, 16)?;
            }
            7 if size > 0 => {
                cx.add(&PARAM_COOKIE, value, 0, size)?;
            }
            12 => {
                for (n, off) in (0..size.saturating_sub(1)).step_by(2).enumerate() {
                    let family = cx.add(&PARAM_ADDRESS_TYPE, value, off, 2)?;
                    let name = PARAM_ADDRESS_TYPE.names.get(family).map_or("Unknown", |name| name.trim_end_matches(" address"));
                    cx.append(line, format_args!("{}{name}", if n == 0 { " (Supported types: " } else { ", " }));
                }
                cx.append(line, format_args!("{}", if size > 1 { ")" } else { "" }));
            }
            0x8008 => {
                for off in 0..size {
                    cx.add(&PARAM_CHUNK, value, off, 1)?;
                }
            }
            _ if size > 0 => {
                cx.add(&PARAM_VALUE, value, 0, size)?;
            }
            _ => {}
        }
        if padded > len {
            cx.add(&PARAM_PADDING, c, at + len, padded - len)?;
        }
        cx.close();
        at += padded;
    }
    Ok(())
}

fn causes<'a>(cx: &mut Cx<'a>, c: Bytes<'a>) -> Outcome {
    let mut at = 4;
    while at + 4 <= c.reported_len() {
        let (kind, len) = (c.be16(at)?, usize::from(c.be16(at + 2)?));
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let name = CAUSE_CODE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(c.span(at, len), format_args!("{name} cause"));
        cx.add(&CAUSE_CODE, c, at, 2)?;
        cx.add(&CAUSE_LENGTH, c, at + 2, 2)?;
        if len > 4 {
            cx.add(&CAUSE_INFO, c, at + 4, len - 4)?;
        }
        cx.close();
        at += (len + 3) & !3;
    }
    Ok(())
}
