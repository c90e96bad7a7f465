//! Optimized link state routing for mobile networks (RFC 3626).

use super::common::rows::{add_each, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "HELLO"),
    (2, "TC"),
    (3, "MID"),
    (4, "HNA"),
    (130, "Nameservice (olsr.org)"),
    (201, "HELLO (LQ, olsr.org)"),
    (202, "TC (LQ, olsr.org)"),
    (241, "TC (LQ, nrlolsr)"),
];
const WILLINGNESS_NAMES: &[(u64, &str)] = &[
    (0, "never"),
    (7, "always"),
];
const LINK_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified Link"),
    (1, "Asymmetric Link"),
    (3, "Lost Link"),
    (5, "Pending Link"),
    (6, "Symmetric Link"),
    (10, "MPR Link"),
];

fields! {
    /// Packet Length in Bytes.
    PACKET_LEN = "olsr.packet_len", "Packet Length", U16 Dec;
    /// Packet Sequence Number.
    PACKET_SEQ_NUM = "olsr.packet_seq_num", "Packet Sequence Number", U16 Dec;
    /// Message.
    MESSAGE = "olsr.message", "Message", Bytes None;
    /// Message Type.
    MESSAGE_TYPE = "olsr.message_type", "Message Type", U8 Dec, names(MESSAGE_TYPE_NAMES);
    /// Validity Time in seconds.
    VTIME = "olsr.vtime", "Validity Time", F64 None;
    /// Message Size in Bytes.
    MESSAGE_SIZE = "olsr.message_size", "Message", U16 Dec;
    /// Originator Address.
    ORIGIN_ADDR = "olsr.origin_addr", "Originator Address", Ipv4 None;
    /// Time to Live in hops.
    TTL = "olsr.ttl", "TTL", U8 Dec;
    /// Hop Count.
    HOP_COUNT = "olsr.hop_count", "Hop Count", U8 Dec;
    /// Message Sequence Number.
    MESSAGE_SEQ_NUM = "olsr.message_seq_num", "Message Sequence Number", U16 Dec;
    /// Hello emission interval in seconds.
    HTIME = "olsr.htime", "Hello Emission Interval", F64 None;
    /// Willingness to forward messages.
    WILLINGNESS = "olsr.willingness", "Willingness to forward messages", U8 Dec, names(WILLINGNESS_NAMES);
    /// Link Type.
    LINK_TYPE = "olsr.link_type", "Link Type", U8 Dec, names(LINK_TYPE_NAMES);
    /// Link Message Size in bytes.
    LINK_MESSAGE_SIZE = "olsr.link_message_size", "Link Message Size", U16 Dec;
    /// Neighbor Address.
    NEIGHBOR_ADDR = "olsr.neighbor_addr", "Neighbor Address", Ipv4 None;
    /// Advertised Neighbor Sequence Number (ANSN).
    ANSN = "olsr.ansn", "Advertised Neighbor Sequence Number (ANSN)", U16 Dec;
    /// Interface Address.
    INTERFACE_ADDR = "olsr.interface_addr", "Interface Address", Ipv4 None;
    /// Network Address.
    NETWORK_ADDR = "olsr.network_addr", "Network Address", Ipv4 None;
    /// Netmask.
    NETMASK = "olsr.netmask", "Netmask", Ipv4 None;
    /// Data.
    DATA = "olsr.data", "Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 698)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("olsr", "Optimized Link State Routing Protocol", "OLSR", &["RFC 3626"]) }, dissect)
};

const HEADER: usize = 12;
const HELLO: u64 = 1;
const TC: u64 = 2;
const MID: u64 = 3;
const HNA: u64 = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = usize::from(b.be16(0)?);
    if len > b.reported_len() {
        return Err(Fault::NotMine);
    }
    cx.protocol("OLSR v1");
    cx.info(format_args!("OLSR (IPv4) Packet,  Length: {len} Bytes"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&PACKET_LEN, 2), (&PACKET_SEQ_NUM, 2)])?;
    let mut at = 4;
    while at + HEADER <= len {
        let size = usize::from(b.be16(at + 2)?);
        if size < HEADER {
            return Err(Fault::Malformed);
        }
        message(cx, b.sub(at, size)?)?;
        at += size;
    }
    Ok(())
}

/// Times as a mantissa and an exponent of four bits each, in units of 1/16 second (section 18.3).
fn seconds<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Outcome {
    let raw = b.u8(at)?;
    let value = (1.0 + f64::from(raw >> 4) / 16.0) * f64::from(1_u32 << (raw & 0xf)) / 16.0;
    cx.put(field, b.span(at, 1), Value::Float(value));
    cx.text(cx.last(), format_args!("{}: {value:.3} (in seconds)", field.label));
    Ok(())
}

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = u64::from(b.u8(0)?);
    let len = b.reported_len();
    cx.put(&MESSAGE, b.span(0, len), Value::Uint(kind));
    cx.open_last();
    cx.add(&MESSAGE_TYPE, b, 0, 1)?;
    seconds(cx, &VTIME, b, 1)?;
    let rows = [(&MESSAGE_SIZE, 2), (&ORIGIN_ADDR, 4), (&TTL, 1), (&HOP_COUNT, 1), (&MESSAGE_SEQ_NUM, 2)];
    let at = add_each(cx, b, 2, &rows)?;
    match kind {
        HELLO => hello(cx, b, at)?,
        TC => {
            cx.add(&ANSN, b, at, 2)?;
            list(cx, b, at + 4, len, &[&NEIGHBOR_ADDR])?;
        }
        MID => list(cx, b, at, len, &[&INTERFACE_ADDR])?,
        HNA => list(cx, b, at, len, &[&NETWORK_ADDR, &NETMASK])?,
        _ => add_rest(cx, &DATA, b, at)?,
    }
    cx.close();
    Ok(())
}

/// Addresses until `end`, the fields in turn.
fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize, fields: &[&'static Field]) -> Outcome {
    let mut at = at;
    for field in fields.iter().cycle() {
        if at + 4 > end {
            break;
        }
        cx.add(field, b, at, 4)?;
        at += 4;
    }
    Ok(())
}

fn hello<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    seconds(cx, &HTIME, b, at + 2)?;
    cx.add(&WILLINGNESS, b, at + 3, 1)?;
    let mut at = at + 4;
    while at + 4 <= b.reported_len() {
        let size = usize::from(b.be16(at + 2)?);
        if size < 4 {
            return Err(Fault::Malformed);
        }
        cx.open(&LINK_TYPE, b, at, 1)?;
        cx.add(&LINK_MESSAGE_SIZE, b, at + 2, 2)?;
        list(cx, b, at + 4, (at + size).min(b.reported_len()), &[&NEIGHBOR_ADDR])?;
        cx.close();
        at += size;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_hello_names_the_neighbours_of_a_link() {
        let message = [
            0, 28, 0, 3, 1, 0x86, 0, 24, 10, 0, 0, 1, 1, 0, 0, 7, 0, 0, 5, 3, 6, 0, 0, 8, 10, 0, 0, 2,
        ];
        let shown = udp((698, 698), &message);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("OLSR v1", "OLSR (IPv4) Packet,  Length: 28 Bytes"));
        assert!(shown.has("Validity Time: 6.000 (in seconds)"), "{:#?}", shown.lines);
        assert!(shown.has("Neighbor Address: 10.0.0.2"));
    }
}
