//! PPP's control protocol for IPv6: interface identifiers (RFC 5072).

use super::common::ppp_options::{self, Options};
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};


const OPTIONS: &[(u64, &str)] = &[(1, "Interface Identifier"), (2, "IPv6 compression")];

fields! {
    /// Type.
    OPT_TYPE = "ipv6cp.opt.type", "Type", U8 Dec, names(OPTIONS);
    /// Length.
    OPT_LENGTH = "ipv6cp.opt.length", "Length", U8 Dec;
    /// Interface Identifier.
    INTERFACE_IDENTIFIER = "ipv6cp.interface_identifier", "Interface Identifier", Bytes None;
    /// Interface Identifier.
    OPT_INTERFACE_IDENTIFIER = "ipv6cp.opt.interface_identifier", "Interface Identifier", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0x8057)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ipv6cp", "PPP IPv6 Control Protocol", "PPP IPV6CP", &["RFC 5072"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    ppp_options::dissect(cx, &PROTOCOL.info, b, Some(&Options { kind: &OPT_TYPE, length: &OPT_LENGTH, whole, content }))
}

fn whole(kind: u8) -> Option<&'static Field> {
    (kind == 1).then_some(&OPT_INTERFACE_IDENTIFIER)
}

fn content<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, _: Item) -> Outcome {
    if kind == 1 {
        cx.add(&INTERFACE_IDENTIFIER, o, 2, 8)?;
    }
    Ok(())
}
