//! OSI network layer protocols over LLC: the first byte tells which (ISO/IEC TR 9577).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const NLPID_NAMES: &[(u64, &str)] = &[
    (0x0, "NULL"),
    (0x1, "X.29"),
    (0x3, "X.633"),
    (0x8, "Q.931"),
    (0x9, "Q.2931"),
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
    (0x8f, "Avaya SPBM Fabric IPVPN"),
    (0xb0, "Data compression protocol"),
    (0xc0, "TRILL"),
    (0xc1, "SubNetwork Dependent Convergence Function"),
    (0xcc, "IP"),
    (0xcf, "PPP"),
];

fields! {
    /// Network layer protocol id.
    NLPID = "osi.nlpid", "Network Layer Protocol Identifier", U8 Hex, names(NLPID_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LlcSap, 0xfe), (Table::EtherType, 0x00fe), (Table::Ppp, 0x0023)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("osi", "OSI", "OSI", &["ISO/IEC TR 9577"]) }, dissect)
};

/// Identifiers of protocols that do not begin with their own (ISO/IEC TR 9577).
const IPV4: u8 = 0xcc;
const IPV6: u8 = 0x8e;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("OSI");
    let id = b.u8(0)?;
    let inside = b.from(1);
    let taken = match id {
        IPV4 => cx.call_named("ip", inside),
        IPV6 => cx.call_named("ipv6", inside),
        _ => cx.dispatch(Table::Osi, id.into(), b) || cx.dispatch(Table::Nlpid, id.into(), inside),
    };
    if !taken {
        cx.data(b);
    }
    Ok(())
}
