//! Ethernet II and IEEE 802.3 frames (IEEE 802.3-2022 section 3).

use super::common::ethertype;
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};

const GROUP: Names = Names::Bool("Group address (multicast/broadcast)", "Individual address (unicast)");
const LOCAL: Names =
    Names::Bool("Locally administered address (this is NOT the factory default)", "Globally unique address (factory default)");

fields! {
    /// Hardware address of the receiver.
    DST = "eth.dst", "Destination", Ether None;
    /// Hardware address of the sender.
    SRC = "eth.src", "Source", Ether None;
    /// Hardware address of either side.
    ADDR = "eth.addr", "Address", Ether None;
    /// The receiver's address is administered locally.
    DST_LG = "eth.dst.lg", "LG bit", Bool B24, mask(0x02_0000), with(LOCAL);
    /// The receiver's address is a group's.
    DST_IG = "eth.dst.ig", "IG bit", Bool B24, mask(0x01_0000), with(GROUP);
    /// The sender's address is administered locally.
    SRC_LG = "eth.src.lg", "LG bit", Bool B24, mask(0x02_0000), with(LOCAL);
    /// The sender's address is a group's, which no sender may use.
    SRC_IG = "eth.src.ig", "IG bit", Bool B24, mask(0x01_0000), with(GROUP);
    /// Either address is administered locally.
    LG = "eth.lg", "LG bit", Bool B24, mask(0x02_0000), with(LOCAL);
    /// Either address is a group's.
    IG = "eth.ig", "IG bit", Bool B24, mask(0x01_0000), with(GROUP);
    /// Protocol of the payload.
    TYPE = "eth.type", "Type", U16 Hex, names(ethertype::NAMES);
    /// Length of the payload in bytes (IEEE 802.3 frames).
    LEN = "eth.len", "Length", U16 Dec;
    /// Zeros that fill the frame to the least length.
    PADDING = "eth.padding", "Padding", Bytes None;
    /// Bytes after the payload.
    TRAILER = "eth.trailer", "Trailer", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 1), (Table::EtherType, 0x6558)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("eth", "Ethernet", "Ethernet", &["IEEE 802.3"]) }, dissect)
};

/// Frames are filled to this length, without the checksum.
const LEAST_FRAME: usize = 60;
/// Numbers from here on are EtherTypes, below lengths.
const FIRST_TYPE: u16 = 1536;
const LONGEST_LEN: u16 = 1500;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Ethernet");
    let (dst, src) = (mac(b, 0)?, mac(b, 6)?);
    let kind = b.be16(12)?;
    let (from, to) = (Address::Ether(src), Address::Ether(dst));
    cx.tree.columns.source = from.clone();
    cx.tree.columns.destination = to.clone();
    let item = cx.layer(&PROTOCOL.info, b, 14);
    let title = if kind >= FIRST_TYPE { "Ethernet II" } else { "IEEE 802.3 Ethernet" };
    cx.text(item, format_args!("{title}, Src: {from}, Dst: {to}"));
    address(cx, b, 0, &DST, [&DST_LG, &DST_IG])?;
    address(cx, b, 6, &SRC, [&SRC_LG, &SRC_IG])?;
    (cx.packet.link_source, cx.packet.link_destination) = (from, to);
    cx.packet.payload_end = None;

    let payload_len = if kind <= LONGEST_LEN {
        cx.add(&LEN, b, 12, 2)?;
        let len = usize::from(kind);
        let payload = b.window(14, len);
        if payload.data().starts_with(&[0xff, 0xff]) {
            cx.call_named("ipx", payload);
        } else if !cx.call_named("llc", payload) {
            cx.data(payload);
        }
        len
    } else {
        cx.add(&TYPE, b, 12, 2)?;
        let payload = b.from(14);
        ethertype::next(cx, kind, payload);
        match cx.packet.payload_end {
            Some(end) => (end as usize).saturating_sub(payload.start() as usize),
            None => payload.reported_len(),
        }
    };
    cx.inside(item, |cx| trailer(cx, b, 14 + payload_len))
}

/// Bytes after the payload: fill of short frames, then anything else.
fn trailer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Outcome {
    let rest = b.from(start);
    if start >= b.reported_len() || rest.is_empty() {
        return Ok(());
    }
    let fill = LEAST_FRAME.saturating_sub(start).min(rest.len());
    let zeros = rest.clipped(0, fill).iter().all(|byte| *byte == 0);
    let (padding, trailer) = if zeros && fill > 0 { (fill, rest.len() - fill) } else { (0, rest.len()) };
    if padding > 0 {
        cx.add(&PADDING, rest, 0, padding)?;
    }
    if trailer > 0 {
        cx.add(&TRAILER, rest, padding, trailer)?;
    }
    Ok(())
}

/// An address with the fields that hold for either side.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, field: &'static Field, bits: [&'static Field; 2]) -> Outcome {
    cx.open(field, b, off, 6)?;
    cx.hide(&ADDR, b.span(off, 6), Value::Ether(mac(b, off)?));
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
