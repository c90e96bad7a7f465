//! Simple and Protected GSS-API Negotiation (RFC 4178).

use super::common::ber::{Cursor, Element};
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const RESULTS: &[(u64, &str)] = &[(0, "accept-completed"), (1, "accept-incomplete"), (2, "reject")];

fields! {
    /// Offer of the side that asks.
    INIT = "spnego.negTokenInit_element", "negTokenInit", None None;
    /// Answer.
    TARGET = "spnego.negTokenTarg_element", "negTokenTarg", None None;
    /// Number of mechanisms.
    MECHANISMS = "spnego.mechTypes", "mechTypes", U32 Dec;
    /// A mechanism.
    MECHANISM = "spnego.MechType", "MechType", Oid None;
    /// Wanted properties.
    FLAGS = "spnego.reqFlags", "reqFlags", Bytes None;
    /// First token of the preferred mechanism.
    TOKEN = "spnego.mechToken", "mechToken", Bytes None;
    /// Hints of the server.
    HINTS = "spnego.negHints_element", "negHints", None None;
    /// Hint of a name.
    HINT_NAME = "spnego.hintName", "hintName", Str None;
    /// Hint of an address.
    HINT_ADDRESS = "spnego.hintAddress", "hintAddress", Bytes None;
    /// Checksum over the list of mechanisms.
    MIC = "spnego.mechListMIC", "mechListMIC", Bytes None;
    /// State of the negotiation.
    RESULT = "spnego.negResult", "negResult", U32 Dec, names(RESULTS);
    /// The mechanism that was chosen.
    CHOSEN = "spnego.supportedMech", "supportedMech", Oid None;
    /// Token of the mechanism.
    RESPONSE = "spnego.responseToken", "responseToken", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("spnego"))],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("spnego", "Simple Protected Negotiation", "SPNEGO", &["RFC 4178"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let choice = Element::read(b)?;
    if choice.tag.class != 2 || choice.tag.number > 1 {
        return Err(Fault::NotMine);
    }
    cx.layer(&PROTOCOL.info, b, b.len());
    let sequence = Element::read(choice.body)?;
    let field = if choice.tag.number == 0 { &INIT } else { &TARGET };
    cx.put(field, span(&sequence), Value::None);
    cx.open_last();
    let mut rest = sequence.inner();
    while !rest.is_empty() {
        let part = rest.read()?;
        let value = Element::read(part.body)?;
        match (choice.tag.number, part.tag.number) {
            (0, 0) => mechanisms(cx, &value)?,
            (0, 1) => bytes(cx, &FLAGS, &value)?,
            (0, 2) => token(cx, &TOKEN, &value)?,
            (0, 3) if value.constructed => hints(cx, &value)?,
            (0, 3 | 4) | (1, 3) => bytes(cx, &MIC, &value)?,
            (1, 0) => {
                value.put(cx, &RESULT)?;
            }
            (1, 1) => {
                value.put(cx, &CHOSEN)?;
            }
            (1, 2) => token(cx, &RESPONSE, &value)?,
            _ => {}
        }
    }
    cx.close();
    Ok(())
}

/// Tag, length and value of an element.
fn span(element: &Element<'_>) -> crate::base::Span {
    element.whole.span(0, element.whole.reported_len())
}

fn bytes<'a>(cx: &mut Cx<'a>, field: &'static Field, value: &Element<'a>) -> Outcome {
    let body = value.body;
    cx.add(field, body, 0, body.reported_len())?;
    Ok(())
}

fn mechanisms<'a>(cx: &mut Cx<'a>, list: &Element<'a>) -> Outcome {
    let mut count = 0;
    let mut ahead = list.inner();
    while !ahead.is_empty() {
        ahead.read()?;
        count += 1;
    }
    let body = list.body;
    let item = cx.put(&MECHANISMS, body.span(0, body.reported_len()), Value::Uint(count));
    cx.append(item, format_args!(" item{}", if count == 1 { "" } else { "s" }));
    cx.open_last();
    let mut rest = Cursor::new(body);
    while !rest.is_empty() {
        rest.read()?.put(cx, &MECHANISM)?;
    }
    cx.close();
    Ok(())
}

/// What Windows servers send in place of the checksum (MS-SPNG section 2.2.1).
fn hints<'a>(cx: &mut Cx<'a>, value: &Element<'a>) -> Outcome {
    cx.put(&HINTS, span(value), Value::None);
    cx.open_last();
    let mut rest = value.inner();
    while !rest.is_empty() {
        let part = rest.read()?;
        let text = Element::read(part.body)?;
        bytes(cx, if part.tag.number == 0 { &HINT_NAME } else { &HINT_ADDRESS }, &text)?;
    }
    cx.close();
    Ok(())
}

/// A token of the mechanism, which may be one that is known here.
fn token<'a>(cx: &mut Cx<'a>, field: &'static Field, value: &Element<'a>) -> Outcome {
    bytes(cx, field, value)?;
    if value.body.data().starts_with(b"NTLMSSP\0") {
        cx.open_last();
        cx.dispatch_inside(Table::ByName, media_key("ntlmssp"), value.body);
        cx.close();
    }
    Ok(())
}
