//! Cisco FabricPath: an Ethernet frame behind a header with the switches that it travels between.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};

fields! {
    /// Hierarchical address of the destination.
    D_HMAC = "cfp.d_hmac", "Destination HMAC", None None;
    /// Hierarchical address of the source.
    S_HMAC = "cfp.s_hmac", "Source HMAC", None None;
    /// Destination of a frame for a group.
    D_HMAC_MC = "cfp.d_hmac_mc", "MC Destination", Ether None;
    /// Number of the end node.
    EID = "cfp.eid", "End Node ID", U24 Dec, mask(0xfcc000);
    /// The address is administered locally.
    UL = "cfp.ul", "U/L bit", Bool B24, mask(0x020000), with(Names::Bool("Locally administered address (this is NOT the factory default)", "Globally unique address (factory default)"));
    /// The address names a group.
    IG = "cfp.ig", "I/G bit", Bool B24, mask(0x010000), with(Names::Bool("Group address (multicast/broadcast)", "Individual address (unicast)"));
    /// Frames may arrive out of order, or the source is not to be learnt.
    OOODL = "cfp.ooodl", "OOO/DL Bit", Bool B24, mask(0x001000), with(Names::Bool("Out of order delivery (If DA) or Do not learn (If SA)", "Deliver in order (If DA) or Learn (If SA)"));
    /// Number of the switch.
    SWID = "cfp.swid", "switch-id", U24 DecHex, mask(0x000fff);
    /// Number of the switch within a virtual port channel.
    SSWID = "cfp.sswid", "sub-switch-id", U8 DecHex;
    /// Port of the switch.
    LID = "cfp.lid", "Source LID", U16 DecHex;
    /// Type of the header.
    ETYPE = "cfp.etype", "FP Ethertype", U16 Hex, names(super::common::ethertype::NAMES);
    /// Distribution tree that the frame follows.
    FTAG = "cfp.ftag", "FTAG", U16 Dec, mask(0xffc0);
    /// Hops that are left.
    TTL = "cfp.ttl", "TTL", U16 Dec, mask(0x003f);
    /// Check sequence of the whole frame.
    FCS = "cfp.fcs", "Frame check sequence", U32 Hex;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("cfp", "Cisco FabricPath", "CFP", &["Cisco FabricPath"]) },
    dissect,
);

const HEADER: usize = 16;
/// Length of the check sequence that takes the place of Ethernet's.
const FCS_LEN: usize = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CFP");
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    let group = b.u8(0)? & 1 != 0;
    let from = hierarchical(b, 6)?;
    if group {
        cx.add(&D_HMAC_MC, b, 0, 6)?;
        cx.text(item, format_args!("Cisco FabricPath, Src: {from}, Dst: {}", crate::base::addr::Address::Ether(mac(b)?)));
    } else {
        let to = hierarchical(b, 0)?;
        address(cx, b, 0, &D_HMAC, &to)?;
        cx.text(item, format_args!("Cisco FabricPath, Src: {from}, Dst: {to}"));
    }
    address(cx, b, 6, &S_HMAC, &from)?;
    cx.add(&ETYPE, b, 12, 2)?;
    cx.add(&FTAG, b, 14, 2)?;
    cx.add(&TTL, b, 14, 2)?;
    let end = b.reported_len().saturating_sub(FCS_LEN).max(HEADER);
    if b.len() >= end + FCS_LEN {
        cx.add(&FCS, b, end, FCS_LEN)?;
        cx.append(cx.last(), format_args!(" [unverified]"));
    }
    cx.call_named("eth", b.window(HEADER, end - HEADER));
    Ok(())
}

/// Switch, sub-switch and port as FabricPath writes them.
fn hierarchical(b: Bytes<'_>, off: usize) -> Result<String, Fault> {
    Ok(format!("{:03x}.{:02x}.{:04x}", b.be16(off + 1)? & 0x0fff, b.u8(off + 3)?, b.be16(off + 4)?))
}

fn mac(b: Bytes<'_>) -> Result<[u8; 6], Fault> {
    b.slice(0, 6)?.try_into().map_err(|_| Fault::Malformed)
}

fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, field: &'static Field, text: &str) -> Outcome {
    let side = if off == 0 { "Destination" } else { "Source" };
    let item = cx.put(field, b.span(off, 6), Value::None);
    cx.text(item, format_args!("{side}: {text}"));
    cx.open_last();
    for part in [&EID, &UL, &IG, &OOODL, &SWID] {
        cx.add(part, b, off, 3)?;
    }
    cx.add(&SSWID, b, off + 3, 1)?;
    cx.add(&LID, b, off + 4, 2)?;
    cx.close();
    Ok(())
}
