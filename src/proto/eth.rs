//! Ethernet II and IEEE 802.3 frames (IEEE 802.3-2022 section 3).

use super::common::ether::*;
use super::common::ethertype;
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 1), (Table::EtherType, 0x6558)],
    skim: Some(skim),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("eth", "Ethernet", "Ethernet", &["IEEE 802.3"]) }, dissect)
};

/// Numbers from here on are EtherTypes, below lengths.
const FIRST_TYPE: u16 = 1536;
const LONGEST_LEN: u16 = 1500;
/// Cisco FabricPath.
const FABRIC_PATH: u16 = 0x8903;

/// Frames with an EtherType.
fn skim<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    let (Ok(dst), Ok(src), Ok(kind)) = (mac(b, 0), mac(b, 6), b.be16(12)) else { return false };
    if kind < FIRST_TYPE || kind == FABRIC_PATH {
        return false;
    }
    cx.layer(&PROTOCOL.info, b, 14);
    (cx.packet.link_source, cx.packet.link_destination) = (Address::Ether(src), Address::Ether(dst));
    ethertype::next_sized(cx, kind, b.from(14));
    cx.packet.payload_end = None;
    true
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Ethernet");
    let outermost = cx.tree.layers().len() <= 1;
    let (dst, src) = (mac(b, 0)?, mac(b, 6)?);
    let kind = b.be16(12)?;
    if kind == FABRIC_PATH {
        // its header takes the place of Ethernet's
        cx.call_named("cfp", b);
        return Ok(());
    }
    let (from, to) = (Address::Ether(src), Address::Ether(dst));
    cx.tree.columns.source = from.clone();
    cx.tree.columns.destination = to.clone();
    let item = cx.layer(&PROTOCOL.info, b, 14);
    let unknown = kind > LONGEST_LEN && kind < FIRST_TYPE;
    match kind {
        FIRST_TYPE.. => {
            cx.info(format_args!("Ethernet II"));
            cx.text(item, format_args!("Ethernet II, Src: {from}, Dst: {to}"));
        }
        _ if unknown => {
            cx.info(format_args!("Ethernet Unknown: Invalid length/type: 0x{kind:04x} ({kind})"));
            cx.text(item, format_args!("Ethernet Unknown, Src: {from}, Dst: {to}"));
        }
        _ => {
            cx.info(format_args!("IEEE 802.3 Ethernet "));
            cx.text(item, format_args!("IEEE 802.3 Ethernet "));
        }
    }
    address(cx, b, 0, &DST, [&DST_LG, &DST_IG])?;
    address(cx, b, 6, &SRC, [&SRC_LG, &SRC_IG])?;
    (cx.packet.link_source, cx.packet.link_destination) = (from, to);
    if unknown {
        cx.add(&INVALID_LENTYPE, b, 12, 2)?;
        cx.data(b.from(14));
        return Ok(());
    }
    let payload = b.from(14);
    let payload_len = if kind <= LONGEST_LEN {
        cx.add(&LEN, b, 12, 2)?;
        let len = usize::from(kind).min(payload.reported_len());
        let payload = b.window(14, len);
        // raw 802.3, which Novell used, has neither type nor LLC
        if payload.data().starts_with(&[0xff, 0xff]) && cx.call_named("ipx", payload) {
        } else if !cx.call_named("llc", payload) {
            cx.data(payload);
        }
        len
    } else {
        cx.add(&TYPE, b, 12, 2)?;
        ethertype::next_sized(cx, kind, payload)
    };
    cx.packet.payload_end = None;
    cx.inside(item, |cx| trailer(cx, b, 14 + payload_len, &TRAILER, outermost))
}

/// An address with the fields that hold for either side.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, field: &'static Field, bits: [&'static Field; 2]) -> Outcome {
    cx.open(field, b, off, 6)?;
    if off == 6 && b.u8(off)? & 1 != 0 {
        cx.note(&SOURCE_GROUP);
    }
    // shown, as Wireshark shows it, though it repeats its parent
    cx.put(&ADDR, b.span(off, 6), Value::Ether(mac(b, off)?));
    for (own, either) in bits.into_iter().zip([&LG, &IG]) {
        let set = cx.add(own, b, off, 3)?;
        cx.hide(either, b.span(off, 3), Value::Uint(set));
    }
    cx.close();
    Ok(())
}

fn mac(b: Bytes<'_>, off: usize) -> Result<[u8; 6], Fault> {
    b.slice(off, 6)?.try_into().map_err(|_| Fault::Malformed)
}
