//! Link aggregation control protocol (IEEE 802.1AX section 6.4).

use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, Names, ProtocolInfo};

const TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (0x0, "Terminator"),
    (0x1, "Actor Information"),
    (0x2, "Partner Information"),
    (0x3, "Collector Information"),
];

fields! {
    /// Version.
    VERSION = "lacp.version", "LACP Version", U8 Hex;
    /// Kind of a part.
    TLV_TYPE = "lacp.tlv_type", "TLV Type", U8 Hex, names(TLV_TYPE_NAMES);
    /// Length of a part in bytes.
    TLV_LENGTH = "lacp.tlv_length", "TLV Length", U8 Hex;
    /// Priority of the sender.
    A_SYS_PRIO = "lacp.actor.sys_priority", "Actor System Priority", U16 Dec;
    /// Hardware address of the sender.
    A_SYS = "lacp.actor.sysid", "Actor System ID", Ether None;
    /// Group of ports that may be aggregated.
    A_KEY = "lacp.actor.key", "Actor Key", U16 Dec;
    /// Priority of the port.
    A_PORT_PRIO = "lacp.actor.port_priority", "Actor Port Priority", U16 Dec;
    /// Number of the port.
    A_PORT = "lacp.actor.port", "Actor Port", U16 Dec;
    /// State of the port.
    A_STATE = "lacp.actor.state", "Actor State", U8 Hex;
    /// The port speaks first.
    A_ACTIVITY = "lacp.actor.state.activity", "LACP Activity", Bool B8, mask(0x01), with(Names::Bool("Active", "Passive"));
    /// The timeout is short.
    A_TIMEOUT = "lacp.actor.state.timeout", "LACP Timeout", Bool B8, mask(0x02), with(Names::Bool("Short Timeout", "Long Timeout"));
    /// The link may be aggregated.
    A_AGGREGATION = "lacp.actor.state.aggregation", "Aggregation", Bool B8, mask(0x04), with(Names::Bool("Aggregatable", "Individual"));
    /// The port is in the right group.
    A_SYNC = "lacp.actor.state.synchronization", "Synchronization", Bool B8, mask(0x08), with(Names::Bool("In Sync", "Out of Sync"));
    /// The port takes frames.
    A_COLLECTING = "lacp.actor.state.collecting", "Collecting", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// The port sends frames.
    A_DISTRIBUTING = "lacp.actor.state.distributing", "Distributing", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// The partner's data was set by hand.
    A_DEFAULTED = "lacp.actor.state.defaulted", "Defaulted", Bool B8, mask(0x40), with(YES_NO);
    /// The partner has gone silent.
    A_EXPIRED = "lacp.actor.state.expired", "Expired", Bool B8, mask(0x80), with(YES_NO);
    /// State of the port in letters (generated).
    A_STATE_STR = "lacp.actor.state_str", "Actor State Flags", Str None;
    /// Reserved.
    A_RESERVED = "lacp.actor.reserved", "Reserved", Bytes None;
    /// Priority of the partner.
    P_SYS_PRIO = "lacp.partner.sys_priority", "Partner System Priority", U16 Dec;
    /// Hardware address of the partner.
    P_SYS = "lacp.partner.sysid", "Partner System", Ether None;
    /// Group of the partner's ports.
    P_KEY = "lacp.partner.key", "Partner Key", U16 Dec;
    /// Priority of the partner's port.
    P_PORT_PRIO = "lacp.partner.port_priority", "Partner Port Priority", U16 Dec;
    /// Number of the partner's port.
    P_PORT = "lacp.partner.port", "Partner Port", U16 Dec;
    /// State of the partner's port.
    P_STATE = "lacp.partner.state", "Partner State", U8 Hex;
    /// The port speaks first.
    P_ACTIVITY = "lacp.partner.state.activity", "LACP Activity", Bool B8, mask(0x01), with(Names::Bool("Active", "Passive"));
    /// The timeout is short.
    P_TIMEOUT = "lacp.partner.state.timeout", "LACP Timeout", Bool B8, mask(0x02), with(Names::Bool("Short Timeout", "Long Timeout"));
    /// The link may be aggregated.
    P_AGGREGATION = "lacp.partner.state.aggregation", "Aggregation", Bool B8, mask(0x04), with(Names::Bool("Aggregatable", "Individual"));
    /// The port is in the right group.
    P_SYNC = "lacp.partner.state.synchronization", "Synchronization", Bool B8, mask(0x08), with(Names::Bool("In Sync", "Out of Sync"));
    /// The port takes frames.
    P_COLLECTING = "lacp.partner.state.collecting", "Collecting", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// The port sends frames.
    P_DISTRIBUTING = "lacp.partner.state.distributing", "Distributing", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// The partner's data was set by hand.
    P_DEFAULTED = "lacp.partner.state.defaulted", "Defaulted", Bool B8, mask(0x40), with(YES_NO);
    /// The partner has gone silent.
    P_EXPIRED = "lacp.partner.state.expired", "Expired", Bool B8, mask(0x80), with(YES_NO);
    /// State of the partner's port in letters (generated).
    P_STATE_STR = "lacp.partner.state_str", "Partner State Flags", Str None;
    /// Reserved.
    P_RESERVED = "lacp.partner.reserved", "Reserved", Bytes None;
    /// Longest delay of the collector, in tens of microseconds.
    MAX_DELAY = "lacp.collector.max_delay", "Collector Max Delay", U16 Dec;
    /// Reserved.
    COLL_RESERVED = "lacp.coll_reserved", "Reserved", Bytes None;
    /// Fill.
    PAD = "lacp.pad", "Pad", Bytes None;
}

/// Fields of one side, in the order of the packet.
struct Side {
    numbers: [&'static Field; 5],
    state: &'static Field,
    bits: [&'static Field; 8],
    letters: &'static Field,
    reserved: &'static Field,
}

static ACTOR: Side = Side {
    numbers: [&A_SYS_PRIO, &A_SYS, &A_KEY, &A_PORT_PRIO, &A_PORT],
    state: &A_STATE,
    bits: [&A_ACTIVITY, &A_TIMEOUT, &A_AGGREGATION, &A_SYNC, &A_COLLECTING, &A_DISTRIBUTING, &A_DEFAULTED, &A_EXPIRED],
    letters: &A_STATE_STR,
    reserved: &A_RESERVED,
};
static PARTNER: Side = Side {
    numbers: [&P_SYS_PRIO, &P_SYS, &P_KEY, &P_PORT_PRIO, &P_PORT],
    state: &P_STATE,
    bits: [&P_ACTIVITY, &P_TIMEOUT, &P_AGGREGATION, &P_SYNC, &P_COLLECTING, &P_DISTRIBUTING, &P_DEFAULTED, &P_EXPIRED],
    letters: &P_STATE_STR,
    reserved: &P_RESERVED,
};

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("lacp", "Link Aggregation Control Protocol", "LACP", &["IEEE 802.1AX"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LACP");
    let version = b.u8(0)?;
    cx.info(format_args!("v{version}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    let mut at = 1;
    loop {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        cx.add(&TLV_TYPE, b, at, 1)?;
        cx.add(&TLV_LENGTH, b, at + 1, 1)?;
        match kind {
            0 => break,
            1 => side(cx, b, at, &ACTOR, "ACTOR")?,
            2 => side(cx, b, at, &PARTNER, "PARTNER")?,
            3 => {
                cx.add(&MAX_DELAY, b, at + 2, 2)?;
                cx.add(&COLL_RESERVED, b, at + 4, 12)?;
            }
            _ => {}
        }
        if len < 2 {
            return Err(Fault::Malformed);
        }
        at += len;
    }
    at += 2;
    if b.len() > at {
        cx.add(&PAD, b, at, b.len() - at)?;
    }
    Ok(())
}

fn side<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: &'static Side, name: &str) -> Outcome {
    for (field, (off, len)) in fields.numbers.into_iter().zip([(2, 2), (4, 6), (10, 2), (12, 2), (14, 2)]) {
        cx.add(field, b, at + off, len)?;
    }
    let state = cx.flags(fields.state, b, at + 16, 1, &fields.bits)?;
    let item = cx.last();
    let mut letters = String::new();
    for (bit, letter) in "ASGSCDFE".char_indices().rev() {
        letters.push(if state >> bit & 1 != 0 { letter } else { '*' });
    }
    for (bit, field) in fields.bits.into_iter().enumerate() {
        if state >> bit & 1 != 0 {
            cx.append(item, format_args!(", {}", field.label));
        }
    }
    let text = cx.put_text(fields.letters, b.span(at + 16, 1), format_args!("{letters}"));
    cx.generated(text);
    cx.add(fields.reserved, b, at + 17, 3)?;
    let (mac, key, port) = (hex(b.slice(at + 4, 6)?, ":"), b.be16(at + 10)?, b.be16(at + 14)?);
    cx.info_append(format_args!(" {name} {mac} P: {port} K: {key} {letters}"));
    Ok(())
}
