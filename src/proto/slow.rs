//! IEEE 802.3 slow protocols: the byte that tells which (IEEE 802.3 annex 57A).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0x1, "LACP"),
    (0x2, "Marker Protocol"),
    (0x3, "OAM"),
    (0xa, "Organization Specific Slow Protocol"),
];

fields! {
    /// Which of the slow protocols.
    SUBTYPE = "slow.subtype", "Slow Protocols subtype", U8 Hex, names(SUBTYPE_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8809)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("slow", "Slow Protocols", "Slow Protocols", &["IEEE 802.3"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Slow Protocols");
    cx.layer(&PROTOCOL.info, b, 1);
    let kind = cx.add(&SUBTYPE, b, 0, 1)?;
    cx.info(format_args!("{}", SUBTYPE.names.get(kind).unwrap_or("Unknown")));
    let name = match kind {
        1 => "lacp",
        2 => "marker",
        3 => "oampdu",
        10 => "ossp",
        _ => "",
    };
    if !cx.call_named(name, b.from(1)) {
        cx.data(b.from(1));
    }
    Ok(())
}
