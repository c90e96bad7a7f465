//! Rx, the remote procedure calls of the Andrew File System (rx-spec, Zeldovich): headers, acknowledgments, and whose call a packet is of.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::exchange;
use crate::proto::common::rows::add_each;
use crate::stream::Track;
use std::collections::HashMap;

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "data"),
    (2, "ack"),
    (3, "busy"),
    (4, "abort"),
    (5, "ackall"),
    (6, "challenge"),
    (7, "response"),
    (8, "debug"),
    (9, "params"),
    (13, "version"),
];

const REASON_NAMES: &[(u64, &str)] = &[
    (1, "Ack Requested"),
    (2, "Duplicate Packet"),
    (3, "Out Of Sequence"),
    (4, "Exceeds Window"),
    (5, "No Space"),
    (6, "Ping"),
    (7, "Ping Response"),
    (8, "Delay"),
    (9, "Idle"),
];

const ACK_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "NACK"),
    (1, "ACK"),
];

fields! {
    /// Epoch.
    EPOCH = "rx.epoch", "Epoch", AbsTime None;
    /// CID.
    CID = "rx.cid", "CID", U32 Dec;
    /// Call Number.
    CALLNUMBER = "rx.callnumber", "Call Number", U32 Dec;
    /// Sequence Number.
    SEQ = "rx.seq", "Sequence Number", U32 Dec;
    /// Serial.
    SERIAL = "rx.serial", "Serial", U32 Dec;
    /// Type.
    TYPE = "rx.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Flags.
    FLAGS = "rx.flags", "Flags", U8 Hex;
    /// Free Packet.
    FLAGS_FREE_PACKET = "rx.flags.free_packet", "Free Packet", Bool B8, mask(0x10);
    /// More Packets.
    FLAGS_MORE_PACKETS = "rx.flags.more_packets", "More Packets", Bool B8, mask(0x8);
    /// Last Packet.
    FLAGS_LAST_PACKET = "rx.flags.last_packet", "Last Packet", Bool B8, mask(0x4);
    /// Request Ack.
    FLAGS_REQUEST_ACK = "rx.flags.request_ack", "Request Ack", Bool B8, mask(0x2);
    /// Client Initiated.
    FLAGS_CLIENT_INIT = "rx.flags.client_init", "Client Initiated", Bool B8, mask(0x1);
    /// User Status.
    USERSTATUS = "rx.userstatus", "User Status", U32 Dec;
    /// Security Index.
    SECURITYINDEX = "rx.securityindex", "Security Index", U32 Dec;
    /// Spare/Checksum.
    SPARE = "rx.spare", "Spare/Checksum", U16 Dec;
    /// Service ID.
    SERVICEID = "rx.serviceid", "Service ID", U16 Dec;
    /// ACK Packet.
    ACK_PACKET = "rx.ack", "ACK Packet", None None;
    /// Number Of Packets Available.
    BUFFERSPACE = "rx.bufferspace", "Bufferspace", U16 Dec;
    /// Max Skew.
    MAXSKEW = "rx.maxskew", "Max Skew", U16 Dec;
    /// First Packet.
    FIRST = "rx.first", "First Packet", U32 Dec;
    /// Previous Packet.
    PREV = "rx.prev", "Prev Packet", U32 Dec;
    /// Reason For This ACK.
    REASON = "rx.reason", "Reason", U8 Dec, names(REASON_NAMES);
    /// Number Of ACKs.
    NUM_ACKS = "rx.num_acks", "Num ACKs", U8 Dec;
    /// Type Of ACKs.
    ACK_TYPE = "rx.ack_type", "ACK Type", U8 Dec, names(ACK_TYPE_NAMES);
    /// Max MTU.
    MAX_MTU = "rx.max_mtu", "Max MTU", U32 Dec;
    /// Interface MTU.
    IF_MTU = "rx.if_mtu", "Interface MTU", U32 Dec;
    /// Rwind.
    RWIND = "rx.rwind", "rwind", U32 Dec;
    /// Max Packets.
    MAX_PACKETS = "rx.max_packets", "Max Packets", U32 Dec;
    /// ABORT Packet.
    ABORT_PACKET = "rx.abort", "ABORT Packet", None None;
    /// Abort Code.
    ABORT_CODE = "rx.abort_code", "Abort Code", I32 Dec;
    /// CHALLENGE Packet.
    CHALLENGE_PACKET = "rx.challenge", "CHALLENGE Packet", None None;
    /// Version Of Challenge/Response.
    VERSION = "rx.version", "Version", U32 Dec;
    /// Nonce.
    NONCE = "rx.nonce", "Nonce", U32 Hex;
    /// Min Level.
    MIN_LEVEL = "rx.min_level", "Min Level", U32 Dec;
}

mod afs;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::UdpPort, 7000),
        (Table::UdpPort, 7001),
        (Table::UdpPort, 7002),
        (Table::UdpPort, 7003),
        (Table::UdpPort, 7004),
        (Table::UdpPort, 7005),
        (Table::UdpPort, 7006),
        (Table::UdpPort, 7007),
        (Table::UdpPort, 7008),
        (Table::UdpPort, 7009),
        (Table::UdpPort, 7021),
    ],
    track: Some(track),
    ..Protocol::new(ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("rx", "RX Protocol", "RX", &["Rx specification"]) }, dissect)
};

const LISTS: &[&[&Field]] = &[FIELDS, afs::FIELDS, &[&afs::INFO.field]];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

const HEADER: usize = 28;
const DATA: u64 = 1;
const ACK: u64 = 2;
const ABORT: u64 = 4;
const CHALLENGE: u64 = 6;
const CLIENT_INIT: u8 = 1;
/// Calls kept for one conversation.
const KEPT: usize = 4096;

/// Calls by connection and number.
#[derive(Default)]
struct Calls(HashMap<u64, afs::Call>);

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let word = |at: usize| data.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes);
    let (Some(cid), Some(call), Some(seq), Some([kind, flags])) = (word(4), word(8), word(12), data.get(20..22)) else { return };
    if u64::from(*kind) != DATA {
        return;
    }
    let key = u64::from(cid) << 32 | u64::from(call);
    let from_client = flags & CLIENT_INIT != 0;
    let asked = cx.at;
    if from_client && seq == 1 {
        let Some(opcode) = word(HEADER) else { return };
        let calls = cx.state::<Calls>();
        if calls.0.len() >= KEPT {
            calls.0.clear();
        }
        calls.0.insert(key, afs::Call { opcode, asked });
        exchange::request(cx, key);
    } else if !from_client {
        exchange::response(cx, key);
    }
    if let Some(call) = cx.state::<Calls>().0.get(&key).copied() {
        cx.tell(call);
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() < HEADER {
        return Err(Fault::NotMine);
    }
    let (call, seq, kind, flags) = (b.be32(8)?, b.be32(12)?, u64::from(b.u8(20)?), b.u8(21)?);
    cx.protocol("RX");
    let (source, destination) = (cx.packet.source_port, cx.packet.destination_port);
    let mut name = TYPE.names.get(kind).unwrap_or("Unknown").to_uppercase();
    if kind == ACK {
        let reason = REASON.names.get(u64::from(b.u8(HEADER + 16)?)).unwrap_or("Unknown");
        name.push(' ');
        name.push_str(reason);
    }
    cx.info(format_args!("{name}  Seq: {seq}  Call: {call}  Source Port: {source}  Destination Port: {destination}  "));
    let body = b.from(HEADER);
    cx.layer(&PROTOCOL.info, b, if kind == DATA { HEADER } else { b.reported_len() });
    let bits = [&FLAGS_FREE_PACKET, &FLAGS_MORE_PACKETS, &FLAGS_LAST_PACKET, &FLAGS_REQUEST_ACK, &FLAGS_CLIENT_INIT];
    add_each(cx, b, 0, &[(&EPOCH, 4), (&CID, 4), (&CALLNUMBER, 4), (&SEQ, 4), (&SERIAL, 4), (&TYPE, 1)])?;
    cx.flags(&FLAGS, b, 21, 1, &bits)?;
    add_each(cx, b, 22, &[(&USERSTATUS, 1), (&SECURITYINDEX, 1), (&SPARE, 2), (&SERVICEID, 2)])?;
    match kind {
        DATA => {
            cx.close();
            match cx.told::<afs::Call>().copied() {
                Some(call) => afs::dissect(cx, body, call, flags & CLIENT_INIT != 0),
                _ => {
                    cx.data(body);
                    Ok(())
                }
            }
        }
        ACK => acknowledgment(cx, body),
        ABORT => {
            cx.put(&ABORT_PACKET, body.span(0, body.reported_len()), Value::None);
            cx.open_last();
            cx.add(&ABORT_CODE, body, 0, 4).map(drop)
        }
        CHALLENGE => {
            cx.put(&CHALLENGE_PACKET, body.span(0, body.reported_len()), Value::None);
            cx.open_last();
            add_each(cx, body, 0, &[(&VERSION, 4), (&NONCE, 4), (&MIN_LEVEL, 4)]).map(drop)
        }
        _ => Ok(()),
    }
}

/// What was received: a byte for each packet from the first on; then, after three bytes of padding, sizes.
fn acknowledgment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&ACK_PACKET, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let at = add_each(cx, b, 0, &[(&BUFFERSPACE, 2), (&MAXSKEW, 2), (&FIRST, 4), (&PREV, 4), (&SERIAL, 4), (&REASON, 1)])?;
    let count = cx.add(&NUM_ACKS, b, at, 1)? as usize;
    let mut at = at + 1;
    for _ in 0..count {
        cx.add(&ACK_TYPE, b, at, 1)?;
        at += 1;
    }
    at += 3;
    for field in [&MAX_MTU, &IF_MTU, &RWIND, &MAX_PACKETS] {
        if at + 4 > b.reported_len() {
            break;
        }
        cx.add(field, b, at, 4)?;
        at += 4;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_call_is_data() {
        let mut packet = vec![0xbf, 0xb9, 0x8f, 0x1e, 0x1b, 0x55, 0x6e, 0x5c, 0, 0, 1, 0x22, 0, 0, 0, 1, 0, 0, 1, 0xaf];
        packet.extend([1, 5, 0, 2, 0x65, 0x13, 0, 1, 0, 0, 0, 132]);
        let shown = testing::udp((7001, 7000), &packet);
        assert!(shown.has("Call Number: 290") && shown.has(".... .1.. = Last Packet: True"), "{:#?}", shown.lines);
        assert_eq!(shown.layers, "raw:ip:udp:rx:data");
    }
}
