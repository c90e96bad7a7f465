//! PPP's callback control protocol (Microsoft).

use super::common::ppp;
use super::common::ppp_options::{self, Options};
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};


/// Kinds of callback.
const OPTIONS: &[(u64, &str)] = &[
    (1, "No callback"),
    (2, "Callback to a user-specified number"),
    (3, "Callback to a pre-specified or administrator-specified number"),
    (4, "Callback to any of a list of numbers"),
];
/// Codes, which are other ones than those of RFC 1661.
const CODES: &[(u64, &str)] = &[(1, "Callback Request"), (2, "Callback Response"), (3, "Callback Ack")];

fields! {
    /// Type.
    OPT_TYPE = "cbcp.opt.type", "Type", U8 Dec, names(OPTIONS);
    /// Length.
    OPT_LENGTH = "cbcp.opt.length", "Length", U8 Dec;
    /// Callback delay.
    CALLBACK_DELAY = "cbcp.callback_delay", "Callback delay", U8 Dec;
    /// Address Type.
    ADDRESS_TYPE = "cbcp.address_type", "Address Type", U8 Dec;
    /// Address.
    ADDRESS = "cbcp.address", "Address", Str None;
    /// No callback.
    NO_CALLBACK = "cbcp.no_callback", "No callback", Bytes None;
    /// No callback.
    OPT_NO_CALLBACK = "cbcp.opt.no_callback", "No callback", Bytes None;
    /// Callback to a user-specified number.
    OPT_CALLBACK_USER = "cbcp.opt.callback_user", "Callback to a user-specified number", Bytes None;
    /// Callback to a pre-specified or admin-specified number.
    OPT_CALLBACK_ADMIN = "cbcp.opt.callback_admin", "Callback to a pre-specified or admin-specified number", Bytes None;
    /// Callback to any of a list of numbers.
    OPT_CALLBACK_LIST = "cbcp.opt.callback_list", "Callback to any of a list of numbers", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0xc029)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("cbcp", "PPP Callback Control Protocol", "PPP CBCP", &["MS-CBCP"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPP CBCP");
    let (code, b) = ppp::control(cx, &PROTOCOL.info, b)?;
    cx.info(format_args!("{}", Names::Table(CODES).get(code.into()).unwrap_or("Unknown")));
    if b.reported_len() > 4 {
        ppp_options::list(cx, b, &Options { kind: &OPT_TYPE, length: &OPT_LENGTH, whole, content })?;
    }
    Ok(())
}

fn whole(kind: u8) -> Option<&'static Field> {
    Some(match kind {
        1 => &OPT_NO_CALLBACK,
        2 => &OPT_CALLBACK_USER,
        3 => &OPT_CALLBACK_ADMIN,
        4 => &OPT_CALLBACK_LIST,
        _ => return None,
    })
}

fn content<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, _: Item) -> Outcome {
    if kind == 1 {
        return cx.add(&NO_CALLBACK, o, 2, 0).map(|_| ());
    }
    cx.add(&CALLBACK_DELAY, o, 2, 1)?;
    let mut at = 3;
    while at < o.reported_len() {
        cx.add(&ADDRESS_TYPE, o, at, 1)?;
        let len = o.find(at + 1, 0).map_or(o.reported_len(), |end| end + 1).saturating_sub(at + 1);
        cx.add(&ADDRESS, o, at + 1, len)?;
        at += 1 + len;
    }
    Ok(())
}
