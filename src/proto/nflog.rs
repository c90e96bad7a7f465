//! Packets that Linux netfilter logged, with what it says of each (LINKTYPE_NFLOG; linux/netfilter/nfnetlink_log.h).

use super::common::ethertype;
use super::common::text::padded;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const FAMILY_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified"),
    (1, "IPv4/IPv6"),
    (2, "IPv4"),
    (3, "ARP"),
    (5, "Netdev"),
    (7, "Bridge"),
    (10, "IPv6"),
    (12, "DECNET"),
];
const HOOK_NAMES: &[(u64, &str)] = &[
    (0, "Pre-routing"),
    (1, "Local in"),
    (2, "Forward"),
    (3, "Local out"),
    (4, "Post-routing"),
    (5, "Number of hooks"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "NFULA_UNSPEC"),
    (1, "NFULA_PACKET_HDR"),
    (2, "NFULA_MARK"),
    (3, "NFULA_TIMESTAMP"),
    (4, "NFULA_IFINDEX_INDEV"),
    (5, "NFULA_IFINDEX_OUTDEV"),
    (6, "NFULA_IFINDEX_PHYSINDEV"),
    (7, "NFULA_IFINDEX_PHYSOUTDEV"),
    (8, "NFULA_HWADDR"),
    (9, "NFULA_PAYLOAD"),
    (10, "NFULA_PREFIX"),
    (11, "NFULA_UID"),
    (12, "NFULA_SEQ"),
    (13, "NFULA_SEQ_GLOBAL"),
    (14, "NFULA_GID"),
    (15, "NFULA_HWTYPE"),
    (16, "NFULA_HWHEADER"),
    (17, "NFULA_HWLEN"),
];

fields! {
    /// Address family of the packet.
    FAMILY = "nflog.family", "Family", U8 Dec, names(FAMILY_NAMES);
    /// Version of the header; 0.
    VERSION = "nflog.version", "Version", U8 Dec;
    /// Group that the packet was logged to.
    RES_ID = "nflog.res_id", "Resource id", U16 Dec;
    /// One attribute.
    TLV = "nflog.tlv", "TLV", Bytes None;
    /// Length of an attribute in bytes, its header included.
    TLV_LENGTH = "nflog.tlv_length", "Length", U16 Dec;
    /// What an attribute says.
    TLV_TYPE = "nflog.tlv_type", "Type", U16 Dec, mask(0x7fff), names(TYPE_NAMES);
    /// Protocol of the packet.
    PROTOCOL_OF = "nflog.protocol", "HW protocol", U16 Hex, names(ethertype::NAMES);
    /// Where in netfilter the packet was logged.
    HOOK = "nflog.hook", "Netfilter hook", U8 Dec, names(HOOK_NAMES);
    /// Interface that the packet came in by.
    INDEV = "nflog.ifindex_indev", "IFINDEX_INDEV", U32 Dec;
    /// Interface that the packet goes out by.
    OUTDEV = "nflog.ifindex_outdev", "IFINDEX_OUTDEV", U32 Dec;
    /// Port of a bridge that the packet came in by.
    PHYSINDEV = "nflog.ifindex_physindev", "IFINDEX_PHYSINDEV", U32 Dec;
    /// Port of a bridge that the packet goes out by.
    PHYSOUTDEV = "nflog.ifindex_physoutdev", "IFINDEX_PHYSOUTDEV", U32 Dec;
    /// Text that the rule put in front.
    PREFIX = "nflog.prefix", "Prefix", Str None;
    /// User that sent the packet.
    UID = "nflog.uid", "UID", I32 Dec;
    /// Group of the user that sent the packet.
    GID = "nflog.gid", "GID", I32 Dec;
    /// When the packet was logged.
    TIMESTAMP = "nflog.timestamp", "Timestamp", AbsTime Utc;
    /// Any other attribute's value.
    VALUE = "nflog.tlv_value", "Value", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 239)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nflog", "Linux Netfilter NFLOG", "NFLOG", &["LINKTYPE_NFLOG"]) }, dissect)
};

const PAYLOAD: u16 = 9;
/// Type and length of an attribute.
const TLV_HEADER: usize = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NFLOG");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let family = cx.add(&FAMILY, b, 0, 1)?;
    cx.add(&VERSION, b, 1, 1)?;
    cx.add(&RES_ID, b, 2, 2)?;
    let mut packet = None;
    let mut at = 4;
    while at + TLV_HEADER <= b.reported_len() {
        // in the byte order of the machine that logged: there are fewer than 256 kinds, so the type tells
        let little = b.u8(at + 2)? != 0;
        let number = |off: usize| if little { b.le16(off) } else { b.be16(off) };
        let (len, kind) = (usize::from(number(at)?), number(at + 2)? & 0x7fff);
        if len < TLV_HEADER {
            return Err(Fault::Malformed);
        }
        let value = b.window(at + TLV_HEADER, len - TLV_HEADER);
        let span = b.span(at, len);
        let item = cx.put(&TLV, span, Value::Span(span));
        let name = TLV_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.text(item, format_args!("TLV Type: {name} ({kind}), Length: {len}"));
        cx.open_last();
        cx.put(&TLV_LENGTH, b.span(at, 2), Value::Uint(len as u64));
        cx.put(&TLV_TYPE, b.span(at + 2, 2), Value::Uint(kind.into()));
        if kind == PAYLOAD {
            packet = Some(value);
        } else {
            attribute(cx, kind, value)?;
        }
        cx.close();
        at += len.next_multiple_of(4);
    }
    cx.close();
    let Some(packet) = packet else { return Ok(()) };
    let taken = match family {
        2 => cx.call_named("ip", packet),
        10 => cx.call_named("ipv6", packet),
        _ => false,
    };
    if !taken {
        cx.data(packet);
    }
    Ok(())
}

fn attribute<'a>(cx: &mut Cx<'a>, kind: u16, value: Bytes<'a>) -> Outcome {
    let number = |kind: u16| -> Option<&'static Field> {
        Some(match kind {
            4 => &INDEV,
            5 => &OUTDEV,
            6 => &PHYSINDEV,
            7 => &PHYSOUTDEV,
            11 => &UID,
            14 => &GID,
            _ => return None,
        })
    };
    match kind {
        1 => {
            cx.add(&PROTOCOL_OF, value, 0, 2)?;
            cx.add(&HOOK, value, 2, 1)?;
        }
        3 => {
            let (seconds, micros) = (value.be64(0)? as i64, value.be64(8)? as i64);
            let nanos = seconds.saturating_mul(1_000_000_000).saturating_add(micros.saturating_mul(1000));
            cx.put(&TIMESTAMP, value.span(0, 16), Value::AbsTime(nanos));
        }
        10 => padded(cx, &PREFIX, value, 0, value.reported_len())?,
        _ => match number(kind) {
            Some(field) => {
                cx.add(field, value, 0, 4)?;
            }
            None => {
                let span = value.span(0, value.len());
                cx.put(&VALUE, span, Value::Span(span));
            }
        },
    }
    Ok(())
}
