//! AppleTalk address resolution protocol (Inside AppleTalk, chapter 2).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const HARD_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Ethernet"),
    (2, "Token Ring"),
];
const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "request"),
    (2, "reply"),
    (3, "probe"),
    (256, "request"),
    (512, "reply"),
    (768, "probe"),
];

fields! {
    /// Hardware type.
    HARD_TYPE = "aarp.hard.type", "Hardware type", U16 Hex, names(HARD_TYPE_NAMES);
    /// Protocol type.
    PROTO_TYPE = "aarp.proto.type", "Protocol type", U16 Hex, names(super::common::ethertype::NAMES);
    /// Hardware size.
    HARD_SIZE = "aarp.hard.size", "Hardware size", U8 Dec;
    /// Protocol size.
    PROTO_SIZE = "aarp.proto.size", "Protocol size", U8 Dec;
    /// Opcode.
    OPCODE = "aarp.opcode", "Opcode", U16 Dec, names(OPCODE_NAMES);
    /// Sender hardware address.
    SRC_HW = "aarp.src.hw", "Sender hardware address", Bytes None;
    /// Sender MAC address.
    SRC_HW_MAC = "aarp.src.hw_mac", "Sender MAC address", Ether None;
    /// Sender protocol address.
    SRC_PROTO = "aarp.src.proto", "Sender protocol address", Bytes None;
    /// Sender ID.
    SRC_PROTO_ID = "aarp.src.proto_id", "Sender ID", Bytes None;
    /// Target hardware address.
    DST_HW = "aarp.dst.hw", "Target hardware address", Bytes None;
    /// Target MAC address.
    DST_HW_MAC = "aarp.dst.hw_mac", "Target MAC address", Ether None;
    /// Target protocol address.
    DST_PROTO = "aarp.dst.proto", "Target protocol address", Bytes None;
    /// Target ID.
    DST_PROTO_ID = "aarp.dst.proto_id", "Target ID", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x80f3), (Table::SnapPid, 0x80f3)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("aarp", "AppleTalk Address Resolution Protocol", "AARP", &["Inside AppleTalk"]) }, dissect)
};

const REQUEST: u64 = 1;
const REPLY: u64 = 2;
const PROBE: u64 = 3;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("AARP");
    let (hard, proto) = (usize::from(b.u8(4)?), usize::from(b.u8(5)?));
    let layer = cx.layer(&PROTOCOL.info, b, 8 + 2 * (hard + proto));
    let at = add_each(cx, b, 0, &[(&HARD_TYPE, 2), (&PROTO_TYPE, 2), (&HARD_SIZE, 1), (&PROTO_SIZE, 1)])?;
    let operation = cx.add(&OPCODE, b, at, 2)?;
    cx.append(layer, format_args!(" ({})", OPCODE.names.get(operation).unwrap_or("unknown")));
    let known = (hard, proto) == (6, 4);
    let fields: [&'static Field; 4] =
        if known { [&SRC_HW_MAC, &SRC_PROTO_ID, &DST_HW_MAC, &DST_PROTO_ID] } else { [&SRC_HW, &SRC_PROTO, &DST_HW, &DST_PROTO] };
    let sender = 8 + hard;
    let target = sender + proto + hard;
    let (from, to) = (node(b, sender, proto)?, node(b, target, proto)?);
    match operation {
        REQUEST => cx.info(format_args!("Who has {to}?  Tell {from}")),
        PROBE => cx.info(format_args!("Is there a {to}")),
        REPLY => {
            let mac = crate::base::addr::hex(b.slice(8, hard)?, ":");
            cx.info(format_args!("{from} is at {mac}"));
        }
        _ => cx.info(format_args!("Unknown AARP opcode 0x{operation:04x}")),
    }
    for (field, at, len) in [(fields[0], 8, hard), (fields[1], sender, proto), (fields[2], sender + proto, hard), (fields[3], target, proto)] {
        if len == 0 {
            continue;
        }
        cx.add(field, b, at, len)?;
        if known && len == proto {
            let name = node(b, at, proto)?;
            cx.text(cx.last(), format_args!("{}: {name}", field.label));
        }
    }
    Ok(())
}

/// A network and a node in it, in the last three of four bytes.
fn node(b: Bytes<'_>, at: usize, len: usize) -> Result<String, Fault> {
    match b.slice(at, len)? {
        [_, high, low, node] => Ok(format!("{}.{node}", u16::from_be_bytes([*high, *low]))),
        other => Ok(crate::base::addr::hex(other, ":")),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_request_names_both_nodes() {
        let mut frame = vec![9, 0, 7, 0xff, 0xff, 0xff, 8, 0, 7, 0x6f, 0x53, 0xee, 0, 36, 0xaa, 0xaa, 3, 0, 0, 0, 0x80, 0xf3];
        frame.extend_from_slice(&[0, 1, 0x80, 0x9b, 6, 4, 0, 1, 8, 0, 7, 0x6f, 0x53, 0xee, 0, 0, 46, 203, 0, 0, 0, 0, 0, 0, 0, 0, 81, 62]);
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AARP", "Who has 81.62?  Tell 46.203"));
        assert!(shown.has("Target ID: 81.62"), "{:#?}", shown.lines);
    }
}
