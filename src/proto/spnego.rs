//! Simple and Protected GSS-API Negotiation (RFC 4178).

use super::common::ber::{Cursor, Element};
use super::common::gss::{self, Mechanism};
use super::common::x509::PADDING;
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
    /// Delegation of credentials is wanted.
    DELEGATION = "spnego.ContextFlags.delegFlag", "delegFlag", Bool B8, mask(0x80);
    /// The server is to prove who it is, too.
    MUTUAL = "spnego.ContextFlags.mutualFlag", "mutualFlag", Bool B8, mask(0x40);
    /// Replays are to be found.
    REPLAY = "spnego.ContextFlags.replayFlag", "replayFlag", Bool B8, mask(0x20);
    /// Messages out of sequence are to be found.
    IN_SEQUENCE = "spnego.ContextFlags.sequenceFlag", "sequenceFlag", Bool B8, mask(0x10);
    /// The client wants to stay anonymous.
    ANONYMOUS = "spnego.ContextFlags.anonFlag", "anonFlag", Bool B8, mask(0x08);
    /// Encryption is wanted.
    CONFIDENTIALITY = "spnego.ContextFlags.confFlag", "confFlag", Bool B8, mask(0x04);
    /// Signatures are wanted.
    INTEGRITY = "spnego.ContextFlags.integFlag", "integFlag", Bool B8, mask(0x02);
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
    let mut preferred = None;
    while !rest.is_empty() {
        let part = rest.read()?;
        let value = Element::read(part.body)?;
        match (choice.tag.number, part.tag.number) {
            (0, 0) => preferred = mechanisms(cx, &value)?,
            (0, 1) => flags(cx, &value)?,
            (0, 2) => token(cx, &TOKEN, &value, preferred)?,
            (0, 3) if value.constructed => hints(cx, &value)?,
            (0, 3 | 4) | (1, 3) => token(cx, &MIC, &value, preferred)?,
            (1, 0) => {
                value.put(cx, &RESULT)?;
            }
            (1, 1) => preferred = mechanism(cx, &CHOSEN, &value)?,
            (1, 2) => token(cx, &RESPONSE, &value, preferred)?,
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

/// An object identifier, with its name.
fn mechanism<'a>(cx: &mut Cx<'a>, field: &'static Field, value: &Element<'a>) -> Result<Option<&'static Mechanism>, Fault> {
    let item = value.put(cx, field)?;
    let found = gss::mechanism(value.body.data());
    if let Some(found) = found {
        cx.append(item, format_args!(" ({})", found.name));
    }
    Ok(found)
}

/// The list of mechanisms; gives the first, for which a token may be there already.
fn mechanisms<'a>(cx: &mut Cx<'a>, list: &Element<'a>) -> Result<Option<&'static Mechanism>, Fault> {
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
    let mut first = None;
    while !rest.is_empty() {
        let found = mechanism(cx, &MECHANISM, &rest.read()?)?;
        first = first.or(found);
    }
    cx.close();
    Ok(first)
}

/// Properties that are wanted (RFC 2743 section 1.2.1).
fn flags<'a>(cx: &mut Cx<'a>, value: &Element<'a>) -> Outcome {
    let body = value.body;
    cx.add(&PADDING, body, 0, 1)?;
    cx.flags(
        &FLAGS,
        body,
        1,
        body.reported_len().saturating_sub(1),
        &[&DELEGATION, &MUTUAL, &REPLAY, &IN_SEQUENCE, &ANONYMOUS, &CONFIDENTIALITY, &INTEGRITY],
    )?;
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

/// A token of a mechanism: the preferred one's where its bytes do not tell.
fn token<'a>(cx: &mut Cx<'a>, field: &'static Field, value: &Element<'a>, preferred: Option<&'static Mechanism>) -> Outcome {
    bytes(cx, field, value)?;
    let framed = || value.body.data().starts_with(&[0x60]).then_some("spnego-krb5");
    if let Some(name) = gss::recognise(value.body.data()).or_else(framed).or(preferred.and_then(|m| m.protocol)) {
        cx.call_named_inside(name, value.body);
    }
    Ok(())
}
