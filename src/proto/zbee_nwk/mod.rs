//! ZigBee network layer: header, source route, and the security header (ZigBee specification, chapters 3 and 4).

mod command;

use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::zigbee::{self, address64, security};

pub const FRAME_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Data"),
    (1, "Command"),
    (3, "Interpan"),
];
pub const DISCOVERY_NAMES: &[(u64, &str)] = &[
    (0, "Suppress"),
    (1, "Enable"),
    (3, "Force"),
];

fields! {
    /// Frame Control Field.
    FCF = "zbee_nwk.fcf", "Frame Control Field", U16 Hex;
    /// Frame Type.
    FRAME_TYPE = "zbee_nwk.frame_type", "Frame Type", U16 Hex, mask(0x3), names(FRAME_TYPE_NAMES);
    /// Protocol Version.
    PROTO_VERSION = "zbee_nwk.proto_version", "Protocol Version", U16 Dec, mask(0x3c);
    /// Discover Route.
    DISCOVERY = "zbee_nwk.discovery", "Discover Route", U16 Hex, mask(0xc0), names(DISCOVERY_NAMES);
    /// Multicast.
    MULTICAST = "zbee_nwk.multicast", "Multicast", Bool B16, mask(0x100);
    /// Security.
    SECURITY = "zbee_nwk.security", "Security", Bool B16, mask(0x200);
    /// Source Route.
    SRC_ROUTE = "zbee_nwk.src_route", "Source Route", Bool B16, mask(0x400);
    /// Destination.
    EXT_DST = "zbee_nwk.ext_dst", "Destination", Bool B16, mask(0x800);
    /// Extended Source.
    EXT_SRC = "zbee_nwk.ext_src", "Extended Source", Bool B16, mask(0x1000);
    /// End Device Initiator.
    END_DEVICE_INITIATOR = "zbee_nwk.end_device_initiator", "End Device Initiator", Bool B16, mask(0x2000);
    /// Destination.
    DST = "zbee_nwk.dst", "Destination", U16 Hex;
    /// Source.
    SRC = "zbee_nwk.src", "Source", U16 Hex;
    /// Address.
    ADDR = "zbee_nwk.addr", "Address", U16 Hex;
    /// Radius.
    RADIUS = "zbee_nwk.radius", "Radius", U8 Dec;
    /// Sequence Number.
    SEQNO = "zbee_nwk.seqno", "Sequence Number", U8 Dec;
    /// Destination.
    DST64 = "zbee_nwk.dst64", "Destination", Eui64 None;
    /// Extended Source.
    SRC64 = "zbee_nwk.src64", "Extended Source", Eui64 None;
    /// Extended Address.
    ADDR64 = "zbee_nwk.addr64", "Extended Address", Eui64 None;
    /// Relay Count.
    RELAY_COUNT = "zbee_nwk.relay.count", "Relay Count", U8 Dec;
    /// Relay Index.
    RELAY_INDEX = "zbee_nwk.relay.index", "Relay Index", U8 Dec;
    /// Relay.
    RELAY = "zbee_nwk.relay", "Relay", U16 Dec;
}

const TABLES: &[&[&Field]] = &[FIELDS, command::FIELDS, zigbee::FIELDS];
static ALL: [&Field; crate::model::field::total(TABLES)] = crate::model::field::join(TABLES);

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: &ALL, notes: zigbee::NOTES, ..ProtocolInfo::new("zbee_nwk", "ZigBee Network Layer", "ZigBee", &["ZigBee 05-3474"]) },
    dissect,
);

const CONTROL_BITS: [&Field; 9] = [
    &FRAME_TYPE,
    &PROTO_VERSION,
    &DISCOVERY,
    &MULTICAST,
    &SECURITY,
    &SRC_ROUTE,
    &EXT_DST,
    &EXT_SRC,
    &END_DEVICE_INITIATOR,
];
/// Protocol version of ZigBee PRO.
const VERSION_PRO: u16 = 2;
const DATA: u16 = 0;
const COMMAND: u16 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let control = b.le16(0)?;
    let kind = control & 3;
    // inter-PAN frames and other networks' begin otherwise
    if control >> 2 & 0xf != VERSION_PRO || kind > COMMAND || control & 0xc000 != 0 {
        return Err(Fault::NotMine);
    }
    let name = if kind == DATA { "Data" } else { "Command" };
    let (to, from) = (b.le16(2)?, b.le16(4)?);
    let receiver = if to >= 0xfff8 { String::from("Broadcast") } else { format!("0x{to:04x}") };
    cx.protocol("ZigBee");
    cx.tree.columns.source = Address::Text(format!("0x{from:04x}").into());
    cx.tree.columns.destination = Address::Text(receiver.as_str().into());
    cx.info(format_args!("{name}, Dst: {receiver}, Src: 0x{from:04x}"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("ZigBee Network Layer {name}, Dst: {receiver}, Src: 0x{from:04x}"));
    cx.add_le(&FCF, b, 0, 2)?;
    let discovery = DISCOVERY.names.get(u64::from(control >> 6 & 3)).unwrap_or("Unknown");
    cx.append(cx.last(), format_args!(", Frame Type: {name}, Discover Route: {discovery}"));
    for flag in CONTROL_BITS.iter().filter(|bit| bit.mask.count_ones() == 1 && u64::from(control) & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", flag.label));
    }
    cx.append(cx.last(), format_args!(" {name}"));
    cx.open_last();
    for bit in CONTROL_BITS {
        cx.add_le(bit, b, 0, 2)?;
    }
    cx.close();
    for (field, at, value) in [(&DST, 2, to), (&SRC, 4, from)] {
        cx.add_le(field, b, at, 2)?;
        cx.hide(&ADDR, b.span(at, 2), Value::Uint(value.into()));
    }
    cx.add(&RADIUS, b, 6, 1)?;
    cx.add(&SEQNO, b, 7, 1)?;
    let mut at = 8;
    for (bit, field) in [(0x0800, &DST64), (0x1000, &SRC64)] {
        if control & bit != 0 {
            extended(cx, b, at, field)?;
            at += 8;
        }
    }
    if control & 0x0100 != 0 {
        at += 1;
    }
    if control & 0x0400 != 0 {
        at = route(cx, b, at)?;
    }
    let secured = control & 0x0200 != 0;
    let rest = if secured { security(cx, b, at)? } else { b.from(at) };
    if kind == COMMAND && !secured {
        let end = command::dissect(cx, rest, (from, to))?;
        cx.close();
        cx.data(rest.from(end));
        return Ok(());
    }
    cx.close();
    if secured || rest.reported_len() == 0 || !cx.call_named("zbee_aps", rest) {
        cx.data(rest);
    }
    Ok(())
}

fn extended<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Outcome {
    let number = address64(cx, b, at, field)?;
    cx.hide(&ADDR64, b.span(at, 8), Value::Uint(number));
    Ok(())
}

/// The relays that the sender wants; gives where they end.
fn route<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let count = usize::from(b.u8(at)?);
    cx.open_text(b.span(at, 1 + count * 2), format_args!("Source Route, Length: {count}"));
    cx.add(&RELAY_COUNT, b, at, 1)?;
    cx.add(&RELAY_INDEX, b, at + 1, 1)?;
    for n in 0..count {
        let relay = cx.add_le(&RELAY, b, at + 2 + n * 2, 2)?;
        cx.text(cx.last(), format_args!("Relay {}: 0x{relay:04x}", n + 1));
    }
    cx.close();
    Ok(at + 2 + count * 2)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[rustfmt::skip]
    #[test]
    fn a_secured_frame_ends_with_its_check() {
        let shown = dissect(230, &[
            0x41, 0x88, 7, 0x34, 0x12, 0xc0, 0x18, 0, 0,
            0x08, 0x02, 0xc0, 0x18, 0, 0, 30, 9, 0x28, 1, 0, 0, 0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0xaa, 0xbb, 1, 2, 3, 4,
        ]);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("wpan:zbee_nwk:data", "ZigBee"));
        assert_eq!(shown.info, "Data, Dst: 0x18c0, Src: 0x0000");
        assert!(shown.has("Message Integrity Code: 01020304"), "{:#?}", shown.lines);
        assert!(shown.has("Security Control Field: 0x28, Key Id: Network Key, Extended Nonce"));
    }
}
