//! Cisco HDLC: a header of address, control and EtherType.

use super::common::ethertype;
use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};

const ADDRESS_NAMES: &[(u64, &str)] = &[
    (0xf, "Unicast"),
    (0x8f, "Multicast"),
];

fields! {
    /// To one station or all.
    ADDRESS = "chdlc.address", "Address", U8 Hex, names(ADDRESS_NAMES);
    /// Control: 0.
    CONTROL = "chdlc.control", "Control", U8 Hex;
    /// Protocol of the payload, an EtherType.
    PROTO = "chdlc.protocol", "Protocol", U16 Hex, with(Names::Lookup(proto_name));
}

/// EtherTypes have other names here where Cisco uses them for protocols of its own.
fn proto_name(number: u64) -> Option<&'static str> {
    match number {
        0x0800 => Some("IP"),
        0x8035 => Some("SLARP"),
        0x2000 => Some("CDP"),
        0xfefe => Some("OSI"),
        n => ethertype::name(n as u16),
    }
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 104)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("chdlc", "Cisco HDLC", "CHDLC", &["Cisco HDLC"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CHDLC");
    cx.tree.columns.source = Address::Text("N/A".into());
    cx.tree.columns.destination = Address::Text("N/A".into());
    let kind = b.be16(2)?;
    cx.layer(&PROTOCOL.info, b, 4);
    cx.add(&ADDRESS, b, 0, 1)?;
    cx.add(&CONTROL, b, 1, 1)?;
    cx.add(&PROTO, b, 2, 2)?;
    let payload = b.from(4);
    let taken = match kind {
        0x8035 => cx.call_named("slarp", payload),
        0x2000 => cx.call_named("cdp", payload),
        0xfefe => cx.call_named("osi", payload),
        _ => cx.dispatch(Table::EtherType, kind.into(), payload),
    };
    if !taken {
        cx.info(format_args!("Protocol 0x{kind:04x}"));
        cx.data(payload);
    }
    Ok(())
}
