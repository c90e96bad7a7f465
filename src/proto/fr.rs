//! Frame Relay (ITU-T Q.922 annex A), with Cisco's EtherTypes and RFC 2427's network layer ids.

use super::common::ethertype;
use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};

const NLPID_NAMES: &[(u64, &str)] = &[
    (0x0, "NULL"),
    (0x1, "T.70"),
    (0x3, "X.633"),
    (0x8, "Q.933"),
    (0x9, "LMI"),
    (0xc, "Q.2119"),
    (0x80, "SNAP"),
    (0x81, "CLNP"),
    (0x82, "ESIS"),
    (0x83, "ISIS"),
    (0x85, "IDRP"),
    (0x8a, "ESIS (X.25)"),
    (0x8c, "ISO 10030"),
    (0x8d, "ISO 11577"),
    (0x8e, "IPv6"),
    (0xb0, "Data compression protocol"),
    (0xcc, "IP"),
    (0xcf, "PPP"),
];

fields! {
    /// First byte of the address.
    FIRST = "fr.first_addr_octet", "First address octet", U8 Hex;
    /// Upper bits of the connection's number.
    UPPER_DLCI = "fr.upper_dlci", "Upper DLCI", U8 Hex, mask(0xfc);
    /// Command or response.
    CR = "fr.cr", "CR", Bool B8, mask(0x02), with(Names::Bool("Command", "Response"));
    /// The address ends here.
    EA = "fr.ea", "EA", Bool B8, mask(0x01), with(Names::Bool("Last Octet", "More Follows"));
    /// Second byte of the address.
    SECOND = "fr.second_addr_octet", "Second address octet", U8 Hex;
    /// Lower bits of the connection's number.
    SECOND_DLCI = "fr.second_dlci", "Second DLCI", U8 Hex, mask(0xf0);
    /// Congestion on the way here.
    FECN = "fr.fecn", "FECN", Bool B8, mask(0x08);
    /// Congestion on the way back.
    BECN = "fr.becn", "BECN", Bool B8, mask(0x04);
    /// The frame may be dropped first.
    DE = "fr.de", "DE", Bool B8, mask(0x02);
    /// Number of the connection.
    DLCI = "fr.dlci", "DLCI", U32 Dec;
    /// Control: unnumbered information.
    CONTROL = "fr.control", "Control Field", U8 Hex;
    /// Protocol of the payload (ISO/IEC TR 9577).
    NLPID = "fr.nlpid", "NLPID", U8 Hex, names(NLPID_NAMES);
    /// Protocol of the payload, an EtherType.
    CHDLC_TYPE = "fr.chdlctype", "Type", U16 Hex, with(Names::Lookup(type_name));
    /// Organisation that numbers the protocols.
    SNAP_OUI = "fr.snap.oui", "Organization Code", U24 Dec;
    /// Protocol of the payload.
    SNAP_PID = "fr.snap.pid", "Protocol ID", U16 Hex;
    /// Protocol of the payload, an EtherType.
    SNAP_TYPE = "fr.snaptype", "Type", U16 Hex, names(ethertype::NAMES);
}

fn type_name(number: u64) -> Option<&'static str> {
    match number {
        0x0800 => Some("IP"),
        n => ethertype::name(n as u16),
    }
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 107), (Table::Gre, 0x6559)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("fr", "Frame Relay", "FR", &["RFC 2427"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("FR");
    if cx.tree.layers().len() <= 1 {
        cx.tree.columns.source = Address::Text("N/A".into());
        cx.tree.columns.destination = Address::Text("N/A".into());
    }
    let (first, second) = (b.u8(0)?, b.u8(1)?);
    let dlci = u64::from(first >> 2) << 4 | u64::from(second >> 4);
    let item = cx.layer(&PROTOCOL.info, b, 4);
    cx.flags(&FIRST, b, 0, 1, &[&UPPER_DLCI, &CR, &EA])?;
    cx.flags(&SECOND, b, 1, 1, &[&SECOND_DLCI, &FECN, &BECN, &DE, &EA])?;
    cx.put(&DLCI, b.span(0, 2), Value::Uint(dlci));
    cx.info(format_args!("DLCI {dlci}"));
    // unnumbered information starts RFC 2427's form; Cisco's has an EtherType there
    if b.u8(2)? != 0x03 {
        let kind = b.be16(2)?;
        cx.add(&CHDLC_TYPE, b, 2, 2)?;
        let payload = b.from(4);
        if !cx.dispatch(Table::EtherType, kind.into(), payload) {
            cx.data(payload);
        }
        return Ok(());
    }
    cx.add(&CONTROL, b, 2, 1)?;
    let mut at = 3;
    if b.u8(at)? == 0 {
        at += 1;
    }
    let nlpid = b.u8(at)?;
    cx.add(&NLPID, b, at, 1)?;
    at += 1;
    if nlpid == 0x80 {
        let (oui, pid) = (b.be24(at)?, b.be16(at + 3)?);
        cx.add(&SNAP_OUI, b, at, 3)?;
        cx.add(if oui == 0 { &SNAP_TYPE } else { &SNAP_PID }, b, at + 3, 2)?;
        at += 5;
        cx.end_at(item, b, at);
        let taken = match oui {
            0 => cx.dispatch(Table::EtherType, pid.into(), b.from(at)),
            0x00_80c2 if matches!(pid, 1 | 7) => cx.call_named("eth", b.from(at)),
            _ => false,
        };
        if !taken {
            cx.data(b.from(at));
        }
        return Ok(());
    }
    cx.end_at(item, b, at);
    if !cx.dispatch(Table::Nlpid, nlpid.into(), b.from(at)) {
        cx.data(b.from(at));
    }
    Ok(())
}
