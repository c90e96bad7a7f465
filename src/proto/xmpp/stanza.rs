//! Stanzas and what is in them (RFC 6120 section 8, RFC 6121, XEP-0030).

use super::element::{Attribute, Element};
use super::*;
use crate::dissect::Item;
use crate::model::Field;
use crate::proto::common::text::shown;

/// Names of attributes with the fields that they have in an element.
type Known = &'static [(&'static str, &'static Field)];

const IQ_ATTRIBUTES: Known = &[("id", &ID), ("type", &TYPE), ("from", &FROM), ("to", &TO)];
const STANZA_ATTRIBUTES: Known = &[("from", &FROM), ("id", &ID), ("to", &TO), ("type", &TYPE)];
const ITEM_ATTRIBUTES: Known = &[
    ("jid", &ITEM_JID),
    ("name", &ITEM_NAME),
    ("node", &ITEM_NODE),
    ("subscription", &ITEM_SUBSCRIPTION),
    ("ask", &ITEM_ASK),
];
const IDENTITY_ATTRIBUTES: Known =
    &[("category", &IDENTITY_CATEGORY), ("name", &IDENTITY_NAME), ("type", &IDENTITY_TYPE)];
const NODE_ATTRIBUTES: Known = &[("node", &QUERY_NODE)];
const ERROR_ATTRIBUTES: Known = &[("type", &ERROR_TYPE), ("code", &ERROR_CODE)];

const KNOWN: &[&str] = &[
    "?xml", "stream", "features", "starttls", "proceed", "auth", "failure", "challenge", "response", "success", "iq", "message",
    "presence",
];

/// Name spaces of elements inside a presence.
const CAPS_SPACE: &str = "http://jabber.org/protocol/caps";
const VCARD_SPACE: &str = "vcard-temp:x:update";

/// Whether an element is one that streams hold.
pub(super) fn is_known(element: &Element) -> bool {
    element.full_name == "/stream:stream" || KNOWN.contains(&element.name())
}

/// An element of the stream.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element, out: bool) {
    let name = element.name();
    match name {
        "?xml" => {
            cx.info(format_args!("XML "));
            let version = element.attribute("version").unwrap_or_default();
            cx.put_text(&XML_VERSION, b.span(element.at, element.end - element.at), format_args!("{version}"));
        }
        "stream" => {
            cx.info(format_args!("STREAM "));
            peer(cx, element, out);
            open(cx, b, element, Some(&STREAM), &["xmlns", "xmlns:stream"]);
            attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
            cx.close();
        }
        "features" => features(cx, b, element),
        "starttls" | "proceed" => {
            cx.info(format_args!("{} ", name.to_uppercase()));
            open(cx, b, element, Some(if name == "proceed" { &PROCEED } else { &STARTTLS }), &["xmlns"]);
            attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
            cx.close();
        }
        "auth" => {
            cx.info(format_args!("AUTH"));
            let all: Vec<&str> = element.attributes.iter().map(|a| a.name.as_str()).collect();
            open(cx, b, element, Some(&AUTH), &all);
            attributes(cx, b, element, &[], &ATTRIBUTE);
            cdata(cx, b, element);
            cx.close();
        }
        "challenge" | "response" | "success" => {
            cx.info(format_args!("{}", name.to_uppercase()));
            open(cx, b, element, None, &["xmlns"]);
            match name {
                "challenge" => cx.note_inside(&NOTE_CHALLENGE),
                "response" => cx.note_inside(&NOTE_RESPONSE),
                _ => cx.note_inside(&NOTE_SUCCESS),
            }
            attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
            cdata(cx, b, element);
            cx.close();
        }
        "failure" => failure(cx, b, element),
        "iq" => request(cx, b, element, out),
        "message" => message(cx, b, element, out),
        "presence" => presence(cx, b, element, out),
        _ => {
            cx.info(format_args!("UNKNOWN PACKET "));
            let text = format!("Unknown packet: {}", element.full_name);
            cx.note_text(&NOTE_PACKET, format_args!("{text}"));
        }
    }
}

/// Who a stanza goes to, or comes from.
fn peer(cx: &mut Cx<'_>, element: &Element, out: bool) {
    let (name, arrow) = if out { ("to", '>') } else { ("from", '<') };
    if let Some(peer) = element.attribute(name) {
        cx.info_append(format_args!("{arrow} {peer} "));
    }
}

/// Puts an element and opens it; its label names it with some of its attributes.
fn open<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element, field: Option<&'static Field>, told: &[&str]) -> Item {
    let span = b.span(element.at, element.end - element.at);
    let told = told.iter().filter_map(|name| element.attribute(name).map(|value| format!("{name}=\"{value}\"")));
    let label = format!("{} [{}]", element.name().to_uppercase(), told.collect::<Vec<_>>().join(" "));
    match field {
        Some(field) => {
            let item = cx.put(field, span, Value::None);
            cx.text(item, format_args!("{label}"));
            cx.open_last()
        }
        None => cx.open_text(span, format_args!("{label}")),
    }
}

/// Names an element by what it is for, where its own name does not tell.
fn relabel(cx: &mut Cx<'_>, item: Item, element: &Element, name: &str, told: &[&str]) {
    let told = told.iter().filter_map(|name| element.attribute(name).map(|value| format!("{name}=\"{value}\"")));
    let label = format!("{name} [{}]", told.collect::<Vec<_>>().join(" "));
    cx.text(item, format_args!("{label}"));
}

/// One attribute under a field, labelled with its own name.
fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, attribute: &Attribute) {
    let item = cx.put_text(field, b.span(attribute.at, attribute.len), format_args!("{}", attribute.value));
    cx.text(item, format_args!("{}: {}", attribute.name, attribute.value));
}

/// Attributes of an element: those with fields of their own in the order of these, namespaces, and what is left under `other`.
fn attributes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element, known: Known, other: &'static Field) {
    for (name, field) in known {
        if let Some(found) = element.attributes.iter().find(|a| a.name == *name) {
            attribute(cx, b, field, found);
        }
    }
    let rest = |a: &&Attribute| !known.iter().any(|row| row.0 == a.name);
    let is_space = |a: &Attribute| a.name.starts_with("xmlns");
    for space in element.attributes.iter().filter(rest).filter(|a| is_space(a)) {
        attribute(cx, b, &XMLNS, space);
    }
    for found in element.attributes.iter().filter(rest).filter(|a| !is_space(a)) {
        if other == &UNKNOWN_ATTRIBUTE {
            let item = cx.put_text(other, b.span(found.at, found.len), format_args!("{}", found.name));
            cx.text(item, format_args!("{}: {} [UNKNOWN ATTR]", found.name, found.value));
            let text = format!("Unknown attribute {}", found.name);
            cx.note_text(&NOTE_ATTRIBUTE, format_args!("{text}"));
        } else {
            attribute(cx, b, other, found);
        }
    }
}

/// The text of an element, or that it has none.
fn cdata<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element) {
    let text = shown(element.text(b.data()));
    let span = if text.is_empty() { b.span(element.at, 0) } else { b.span(element.text.0, element.text.1) };
    let item = cx.put_text(&CDATA, span, format_args!("{text}"));
    cx.text(item, format_args!("CDATA: {}", if text.is_empty() { "(empty)" } else { &text }));
}

/// An element's text under a field, over the whole element.
fn text_child<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, child: &Element) {
    let text = shown(child.text(b.data()));
    cx.put_text(field, b.span(child.at, child.end - child.at), format_args!("{text}"));
}

/// An element that is not known there.
fn unknown<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element) {
    let all: Vec<&str> = element.attributes.iter().map(|a| a.name.as_str()).collect();
    let told = all.iter().filter_map(|name| element.attribute(name).map(|value| format!("{name}=\"{value}\"")));
    let label = format!("{} [{}] [UNKNOWN]", element.name().to_uppercase(), told.collect::<Vec<_>>().join(" "));
    let item = cx.put_text(&UNKNOWN, b.span(element.at, element.end - element.at), format_args!("{}", element.name()));
    cx.text(item, format_args!("{label}"));
    cx.open_last();
    attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
    let text = format!("Unknown element: {}", element.name());
    cx.note_text(&NOTE_ELEMENT, format_args!("{text}"));
    cx.close();
}

fn features<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element) {
    cx.info(format_args!("FEATURES "));
    open(cx, b, element, Some(&FEATURES), &["xmlns"]);
    attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
    for child in &element.children {
        if child.name() != "mechanisms" {
            unknown(cx, b, child);
            continue;
        }
        open(cx, b, child, None, &["xmlns"]);
        attributes(cx, b, child, &[], &UNKNOWN_ATTRIBUTE);
        for mechanism in &child.children {
            text_child(cx, b, &CDATA, mechanism);
            let text = shown(mechanism.text(b.data()));
            cx.text(cx.last(), format_args!("MECHANISM: {text}"));
        }
        cx.close();
    }
    cx.close();
}

fn failure<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element) {
    cx.info(format_args!("FAILURE "));
    let item = open(cx, b, element, Some(&FAILURE), &[]);
    let condition = element.children.iter().find(|child| child.name() != "text");
    let space = element.attribute("xmlns").map(|space| format!("xmlns=\"{space}\" ")).unwrap_or_default();
    let name = condition.map(|c| format!("condition=\"{}\"", c.name())).unwrap_or_default();
    cx.text(item, format_args!("FAILURE [{}]", format_args!("{space}{name}").to_string().trim_end()));
    if let Some(text) = element.child("text") {
        text_child(cx, b, &FAILURE_TEXT, text);
    }
    attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
    if let Some(condition) = condition {
        let span = b.span(condition.at, condition.end - condition.at);
        let item = cx.put_text(&ATTRIBUTE, span, format_args!("{}", condition.name()));
        cx.text(item, format_args!("condition: {}", condition.name()));
    }
    cx.close();
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element, out: bool) {
    cx.info(format_args!("IQ({}) ", element.attribute("type").unwrap_or_default()));
    open(cx, b, element, Some(&IQ), &["id", "type", "from", "to"]);
    attributes(cx, b, element, IQ_ATTRIBUTES, &ATTRIBUTE);
    for (number, child) in element.children.iter().enumerate() {
        let name = child.name().to_uppercase();
        match child.attribute("xmlns").filter(|_| name == "QUERY") {
            Some(space) if number == 0 => cx.info_append(format_args!("QUERY({}) ", space.rsplit('/').next().unwrap_or(space))),
            None if number == 0 && name != "ERROR" => cx.info_append(format_args!("{name} ")),
            _ => {}
        }
        payload(cx, b, child);
    }
    cx.close();
    peer(cx, element, out);
}

/// What a request carries.
fn payload<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, child: &Element) {
    let field = match child.name() {
        "query" => &QUERY,
        "bind" => return bind(cx, b, child),
        "session" => &SESSION,
        "vCard" => &VCARD,
        "ping" => &PING,
        "error" => return fault(cx, b, child),
        _ => return unknown(cx, b, child),
    };
    open(cx, b, child, Some(field), &["xmlns", "node"]);
    attributes(cx, b, child, if field == &QUERY { NODE_ATTRIBUTES } else { &[] }, &UNKNOWN_ATTRIBUTE);
    for part in child.children.iter().filter(|_| field == &QUERY) {
        match part.name() {
            "item" => {
                open(cx, b, part, Some(&ITEM), &["jid", "name", "node", "subscription", "ask"]);
                attributes(cx, b, part, ITEM_ATTRIBUTES, &UNKNOWN_ATTRIBUTE);
                part.children.iter().filter(|group| group.name() == "group").for_each(|g| text_child(cx, b, &ITEM_GROUP, g));
                cx.close();
            }
            "identity" => {
                open(cx, b, part, Some(&IDENTITY), &["category", "name", "type"]);
                attributes(cx, b, part, IDENTITY_ATTRIBUTES, &UNKNOWN_ATTRIBUTE);
                cx.close();
            }
            "feature" => {
                if let Some(var) = part.attributes.iter().find(|a| a.name == "var") {
                    let item = cx.put_text(&FEATURE, b.span(var.at, var.len), format_args!("{}", var.value));
                    cx.text(item, format_args!("FEATURE [{}]", var.value));
                }
            }
            _ => unknown(cx, b, part),
        }
    }
    cx.close();
}

fn bind<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element) {
    let item = open(cx, b, element, Some(&BIND), &[]);
    let space = element.attribute("xmlns").unwrap_or_default();
    let parts = [("resource", &BIND_RESOURCE), ("jid", &BIND_JID)];
    let told = parts.iter().find_map(|(name, _)| Some(format!(" {name}=\"{}\"", shown(element.child(name)?.text(b.data())))));
    cx.text(item, format_args!("BIND [xmlns=\"{space}\"{}]", told.unwrap_or_default()));
    attributes(cx, b, element, &[], &UNKNOWN_ATTRIBUTE);
    for (name, field) in parts {
        if let Some(child) = element.child(name) {
            text_child(cx, b, field, child);
        }
    }
    cx.close();
}

fn fault<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element) {
    let item = open(cx, b, element, Some(&ERROR), &["type", "code"]);
    let condition = element.children.iter().find(|child| child.name() != "text");
    let told = ["type", "code"].iter().filter_map(|name| element.attribute(name).map(|value| format!("{name}=\"{value}\" ")));
    let told: String = told.chain(condition.map(|c| format!("condition=\"{}\"", c.name()))).collect();
    cx.text(item, format_args!("ERROR [{}]", told.trim_end()));
    attributes(cx, b, element, ERROR_ATTRIBUTES, &UNKNOWN_ATTRIBUTE);
    if let Some(condition) = condition {
        let span = b.span(condition.at, condition.end - condition.at);
        cx.put_text(&ERROR_CONDITION, span, format_args!("{}", condition.name()));
    }
    if let Some(text) = element.child("text") {
        text_child(cx, b, &ERROR_TEXT, text);
    }
    cx.close();
}

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element, out: bool) {
    const STATES: [&str; 5] = ["active", "composing", "gone", "inactive", "paused"];
    cx.info(format_args!("MESSAGE "));
    peer(cx, element, out);
    let item = open(cx, b, element, Some(&MESSAGE), &["id", "type"]);
    let state = element.children.iter().find(|child| STATES.contains(&child.name()));
    if let Some(state) = state {
        let told = ["id", "type"].iter().filter_map(|name| element.attribute(name).map(|value| format!("{name}=\"{value}\" ")));
        cx.text(item, format_args!("MESSAGE [{}chatstate=\"{}\"]", told.collect::<String>(), state.name()));
    }
    attributes(cx, b, element, STANZA_ATTRIBUTES, &ATTRIBUTE);
    if let Some(state) = state {
        cx.put_text(&CHATSTATE, b.span(state.at, state.end - state.at), format_args!("{}", state.name()));
    }
    for (name, field) in [("thread", &THREAD), ("body", &BODY), ("subject", &SUBJECT)] {
        for child in element.children.iter().filter(|child| child.name() == name) {
            valued(cx, b, field, child, name != "subject");
        }
    }
    for child in &element.children {
        if !STATES.contains(&child.name()) && !["thread", "body", "subject"].contains(&child.name()) {
            unknown(cx, b, child);
        }
    }
    cx.close();
}

/// An element whose text is told as an attribute of it.
fn valued<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, child: &Element, told: bool) {
    let text = shown(child.text(b.data()));
    let span = b.span(child.at, child.end - child.at);
    let item = cx.put(field, span, Value::None);
    let label = if told { format!("value=\"{text}\"") } else { String::new() };
    cx.text(item, format_args!("{} [{label}]", field.label));
    cx.open_last();
    let value = cx.put_text(&ATTRIBUTE, span, format_args!("{text}"));
    cx.text(value, format_args!("value: {text}"));
    cx.close();
}

fn presence<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, element: &Element, out: bool) {
    cx.info(format_args!("PRESENCE "));
    peer(cx, element, out);
    let item = open(cx, b, element, Some(&PRESENCE), &["type"]);
    let show = element.child("show");
    if let Some(show) = show {
        let kind = element.attribute("type").map(|kind| format!("type=\"{kind}\" ")).unwrap_or_default();
        cx.text(item, format_args!("PRESENCE [{kind}show=\"{}\"]", shown(show.text(b.data()))));
        attributes(cx, b, element, STANZA_ATTRIBUTES, &ATTRIBUTE);
        text_child(cx, b, &SHOW, show);
    } else {
        attributes(cx, b, element, STANZA_ATTRIBUTES, &ATTRIBUTE);
    }
    if let Some(priority) = element.child("priority") {
        text_child(cx, b, &ATTRIBUTE, priority);
        let text = shown(priority.text(b.data()));
        cx.text(cx.last(), format_args!("priority: {text}"));
    }
    for child in &element.children {
        match child.name() {
            "status" => valued(cx, b, &STATUS, child, true),
            "show" | "priority" => {}
            "c" if child.attribute("xmlns") == Some(CAPS_SPACE) => {
                let item = open(cx, b, child, Some(&CAPS), &["hash", "node"]);
                relabel(cx, item, child, "CAPS", &["hash", "node"]);
                attributes(cx, b, child, &[], &ATTRIBUTE);
                cx.close();
            }
            "x" if child.attribute("xmlns") == Some(VCARD_SPACE) => {
                let item = open(cx, b, child, Some(&VCARD_UPDATE), &[]);
                relabel(cx, item, child, "X VCARD-UPDATE", &[]);
                attributes(cx, b, child, &[], &ATTRIBUTE);
                for part in &child.children {
                    text_child(cx, b, &ATTRIBUTE, part);
                    let text = shown(part.text(b.data()));
                    cx.text(cx.last(), format_args!("{}: {text}", part.name()));
                }
                cx.close();
            }
            _ => unknown(cx, b, child),
        }
    }
    cx.close();
}
