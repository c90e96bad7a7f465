//! Operations: what each request and response holds (RFC 4511 sections 4.2 to 4.13).

use super::fields::*;
use super::filter;
use super::message::{open_choice, open_element, open_list};
use crate::base::Fault;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Item, Outcome, Table};
use crate::model::{Field, Value};
use crate::proto::common::ber::{Element, context};
use crate::proto::common::text::shown;

/// The line of the message with its text, and Info, each get a word.
fn say(cx: &mut Cx<'_>, line: Item, text: &str) {
    cx.append(line, format_args!(" {text}"));
    cx.info_append(format_args!("{text} "));
}

/// A distinguished name in quotes; the empty one is the root.
fn name(element: &Element<'_>) -> String {
    match shown(element.body.data()) {
        text if text.is_empty() => "\"<ROOT>\"".into(),
        text => format!("\"{text}\""),
    }
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    match op.tag.number {
        0 => bind_request(cx, op, line),
        1 => result(cx, op, &BINDRESPONSE_ELEMENT, line),
        2 => {
            open_element(cx, &UNBINDREQUEST_ELEMENT, op);
            cx.close();
            Ok(())
        }
        3 => search_request(cx, op, line),
        4 => search_entry(cx, op, line),
        5 => result(cx, op, &SEARCHRESDONE_ELEMENT, line),
        6 => modify_request(cx, op, line),
        7 => result(cx, op, &MODIFYRESPONSE_ELEMENT, line),
        8 => add_request(cx, op, line),
        9 => result(cx, op, &ADDRESPONSE_ELEMENT, line),
        10 => {
            say(cx, line, &name(op));
            op.put(cx, &DELREQUEST).map(|_| ())
        }
        11 => result(cx, op, &DELRESPONSE_ELEMENT, line),
        12 => rename_request(cx, op, line),
        13 => result(cx, op, &MODDNRESPONSE_ELEMENT, line),
        14 => {
            open_element(cx, &COMPAREREQUEST_ELEMENT, op);
            let mut inner = op.inner();
            let entry = inner.read()?;
            say(cx, line, &name(&entry));
            entry.put(cx, &ENTRY)?;
            let assertion = inner.read()?;
            open_element(cx, &AVA_ELEMENT, &assertion);
            filter::assertion(cx, &assertion)?;
            cx.close();
            cx.close();
            Ok(())
        }
        15 => result(cx, op, &COMPARERESPONSE_ELEMENT, line),
        16 => op.put(cx, &ABANDONREQUEST).map(|_| ()),
        19 => {
            open_list(cx, &SEARCHRESREF, op)?;
            let mut inner = op.inner();
            while !inner.is_empty() {
                inner.read()?.put(cx, &LDAPURL)?;
            }
            cx.close();
            Ok(())
        }
        23 => extended_request(cx, op),
        24 => result(cx, op, &EXTENDEDRESP_ELEMENT, line),
        25 => {
            open_element(cx, &INTERMEDIATERESPONSE_ELEMENT, op);
            let mut inner = op.inner();
            if let Some(e) = inner.optional(context(0))? {
                object_id(cx, &e, &RESPONSENAME)?;
            }
            if let Some(e) = inner.optional(context(1))? {
                e.put(cx, &RESPONSEVALUE)?;
            }
            cx.close();
            Ok(())
        }
        _ => Err(Fault::Malformed),
    }
}

fn bind_request<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    open_element(cx, &BINDREQUEST_ELEMENT, op);
    let mut inner = op.inner();
    inner.read()?.put(cx, &VERSION)?;
    let user = inner.read()?;
    say(cx, line, &name(&user));
    user.put(cx, &NAME)?;
    let credentials = inner.read()?;
    open_choice(cx, &AUTHENTICATION, &credentials, credentials.tag);
    if let Some(kind) = AUTHENTICATION.names.get(credentials.tag.number.into()) {
        say(cx, line, kind);
    }
    match credentials.tag.number {
        0 => {
            credentials.put(cx, &SIMPLE)?;
        }
        3 => {
            open_element(cx, &SASL_ELEMENT, &credentials);
            let mut sasl = credentials.inner();
            let mechanism = sasl.read()?;
            mechanism.put(cx, &MECHANISM)?;
            if !sasl.is_empty() {
                let token = sasl.read()?;
                token.put(cx, &CREDENTIALS)?;
                if mechanism.body.data().starts_with(b"GSS") {
                    cx.dispatch_inside(Table::ByName, media_key("gss-api"), token.body);
                }
            }
            cx.close();
        }
        10 => {
            credentials.put(cx, &NTLMSSPNEGOTIATE)?;
            cx.dispatch_inside(Table::ByName, media_key("ntlmssp"), credentials.body);
        }
        11 => {
            credentials.put(cx, &NTLMSSPAUTH)?;
            cx.dispatch_inside(Table::ByName, media_key("ntlmssp"), credentials.body);
        }
        _ => {}
    }
    cx.close();
    cx.close();
    Ok(())
}

/// LDAPResult and what some responses add to it.
fn result<'a>(cx: &mut Cx<'a>, op: &Element<'a>, field: &'static Field, line: Item) -> Outcome {
    open_element(cx, field, op);
    let mut inner = op.inner();
    let code = inner.read()?;
    code.put(cx, &RESULTCODE)?;
    let code = code.uint()?;
    inner.read()?.put(cx, &MATCHEDDN)?;
    let message = inner.read()?;
    message.put(cx, &ERRORMESSAGE)?;
    let word = RESULTCODE.names.get(code).map_or_else(|| format!("Unknown result({code})"), str::to_string);
    let text = shown(message.body.data());
    let extended = op.tag.number == 24;
    if !extended && text.is_empty() {
        say(cx, line, &word);
    } else if !extended {
        say(cx, line, &format!("{word} ({text})"));
    }
    while !inner.is_empty() {
        let more = inner.read()?;
        match (more.tag.number, op.tag.number) {
            (3, _) => {
                open_list(cx, &REFERRAL, &more)?;
                let mut urls = more.inner();
                while !urls.is_empty() {
                    urls.read()?.put(cx, &LDAPURL)?;
                }
                cx.close();
            }
            (7, 1) => {
                more.put(cx, &SERVERSASLCREDS)?;
                let kind = if more.body.data().starts_with(b"NTLMSSP\0") { "ntlmssp" } else { "spnego" };
                cx.dispatch_inside(Table::ByName, media_key(kind), more.body);
            }
            (10, 24) => {
                object_id(cx, &more, &RESPONSENAME)?;
            }
            (11, 24) => {
                more.put(cx, &RESPONSE)?;
            }
            _ => {}
        }
    }
    cx.close();
    Ok(())
}

fn search_request<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    open_element(cx, &SEARCHREQUEST_ELEMENT, op);
    let mut inner = op.inner();
    let base = inner.read()?;
    base.put(cx, &BASEOBJECT)?;
    say(cx, line, &name(&base));
    let scope = inner.read()?;
    scope.put(cx, &SCOPE)?;
    let scope = scope.uint()?;
    match SCOPE.names.get(scope) {
        Some(word) => say(cx, line, word),
        None => say(cx, line, &format!("Unknown scope({scope})")),
    }
    for field in [&DEREFALIASES, &SIZELIMIT, &TIMELIMIT, &TYPESONLY] {
        inner.read()?.put(cx, field)?;
    }
    let condition = inner.read()?;
    filter::dissect(cx, &condition)?;
    let attributes = inner.read()?;
    open_list(cx, &ATTRIBUTES, &attributes)?;
    let mut names = attributes.inner();
    while !names.is_empty() {
        names.read()?.put(cx, &ATTRIBUTEDESCRIPTION)?;
    }
    cx.close();
    cx.close();
    Ok(())
}

fn search_entry<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    open_element(cx, &SEARCHRESENTRY_ELEMENT, op);
    let mut inner = op.inner();
    let object = inner.read()?;
    object.put(cx, &OBJECTNAME)?;
    say(cx, line, &name(&object));
    let list = inner.read()?;
    attribute_list(cx, &list, &PARTIALATTRIBUTELIST_ITEM_ELEMENT)?;
    cx.close();
    Ok(())
}

/// Attributes with their values.
fn attribute_list<'a>(cx: &mut Cx<'a>, list: &Element<'a>, item: &'static Field) -> Outcome {
    open_list(cx, &ATTRIBUTES, list)?;
    let mut items = list.inner();
    while !items.is_empty() {
        attribute(cx, &items.read()?, item)?;
    }
    cx.close();
    Ok(())
}

/// The span of an item of a list holds its tag and length.
fn attribute<'a>(cx: &mut Cx<'a>, element: &Element<'a>, field: &'static Field) -> Outcome {
    let line = cx.put(field, element.whole.span(0, element.whole.reported_len()), Value::None);
    cx.open_last();
    let mut inner = element.inner();
    let kind = inner.read()?;
    kind.put(cx, &TYPE)?;
    cx.append(line, format_args!(" {}", shown(kind.body.data())));
    let values = inner.read()?;
    open_list(cx, &VALS, &values)?;
    let mut list = values.inner();
    while !list.is_empty() {
        let value = list.read()?;
        if matches!(kind.body.data(), b"objectGUID" | b"GUID") && value.body.len() == 16 {
            cx.add_le(&GUID, value.body, 0, 16)?;
            continue;
        }
        let item = value.put(cx, &ATTRIBUTEVALUE)?;
        let data = value.body.data();
        if !data.is_empty() && data.iter().all(|c| (b' '..=b'~').contains(c)) {
            cx.text(item, format_args!("AttributeValue: {}", shown(data)));
        }
    }
    cx.close();
    cx.close();
    Ok(())
}

fn modify_request<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    open_element(cx, &MODIFYREQUEST_ELEMENT, op);
    let mut inner = op.inner();
    let object = inner.read()?;
    object.put(cx, &OBJECT)?;
    say(cx, line, &name(&object));
    let changes = inner.read()?;
    open_list(cx, &MODIFICATION, &changes)?;
    let mut list = changes.inner();
    while !list.is_empty() {
        let change = list.read()?;
        cx.put(&MODIFICATION_ITEM_ELEMENT, change.whole.span(0, change.whole.reported_len()), Value::None);
        cx.open_last();
        let mut parts = change.inner();
        parts.read()?.put(cx, &OPERATION)?;
        attribute(cx, &parts.read()?, &MODIFICATION_ELEMENT)?;
        cx.close();
    }
    cx.close();
    cx.close();
    Ok(())
}

fn add_request<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    open_element(cx, &ADDREQUEST_ELEMENT, op);
    let mut inner = op.inner();
    let entry = inner.read()?;
    say(cx, line, &name(&entry));
    entry.put(cx, &ENTRY)?;
    attribute_list(cx, &inner.read()?, &ATTRIBUTELIST_ITEM_ELEMENT)?;
    cx.close();
    Ok(())
}

fn rename_request<'a>(cx: &mut Cx<'a>, op: &Element<'a>, line: Item) -> Outcome {
    open_element(cx, &MODDNREQUEST_ELEMENT, op);
    let mut inner = op.inner();
    let entry = inner.read()?;
    say(cx, line, &name(&entry));
    entry.put(cx, &ENTRY)?;
    inner.read()?.put(cx, &NEWRDN)?;
    inner.read()?.put(cx, &DELETEOLDRDN)?;
    if let Some(superior) = inner.optional(context(0))? {
        superior.put(cx, &NEWSUPERIOR)?;
    }
    cx.close();
    Ok(())
}

fn extended_request<'a>(cx: &mut Cx<'a>, op: &Element<'a>) -> Outcome {
    open_element(cx, &EXTENDEDREQ_ELEMENT, op);
    let mut inner = op.inner();
    object_id(cx, &inner.read()?, &REQUESTNAME)?;
    if let Some(value) = inner.optional(context(1))? {
        value.put(cx, &REQUESTVALUE)?;
    }
    cx.close();
    Ok(())
}

/// An object identifier as text, with its name where it has one; Info gets the name.
fn object_id<'a>(cx: &mut Cx<'a>, element: &Element<'a>, field: &'static Field) -> Outcome {
    let item = element.put(cx, field)?;
    if let Some(name) = super::controls::oid_name(element.body.data()) {
        cx.append(item, format_args!(" ({name})"));
        cx.info_append(format_args!("{name} "));
    }
    Ok(())
}
