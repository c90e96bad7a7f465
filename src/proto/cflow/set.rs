//! Sets: templates, templates of options, and data (RFC 3954 section 5, RFC 7011 section 3.3).

use super::elements::ELEMENTS;
use super::fields::*;
use super::template::{Element, Known, SetKind, Template, definition, set_kind};
use super::{IPFIX, V9, record};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rows::add_bits;
use std::fmt::Write;
use std::sync::Arc;

/// Name of an element.
pub fn name(element: Element) -> &'static str {
    if element.enterprise.is_some() {
        return "Unknown";
    }
    let row = ELEMENTS.binary_search_by_key(&element.kind, |row| row.0).ok().and_then(|i| ELEMENTS.get(i));
    match (row, element.kind) {
        (Some(row), _) => row.1,
        (None, 21) => "LAST_SWITCHED",
        (None, 22) => "FIRST_SWITCHED",
        (None, 150) => "flowStartSeconds",
        (None, 151) => "flowEndSeconds",
        (None, 152) => "flowStartMilliseconds",
        (None, 153) => "flowEndMilliseconds",
        (None, 210) => "paddingOctets",
        _ => "Unknown",
    }
}

/// All sets from `at` on.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, version: u16) -> Outcome {
    let mut number = 0;
    while at + 4 <= b.reported_len() {
        let (id, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            return Err(Fault::Malformed);
        }
        number += 1;
        let word = if version == V9 { "FlowSet" } else { "Set" };
        let item = cx.open_text(b.span(at, len), format_args!("{word} {number} [id={id}]"));
        cx.add(&FLOWSET_ID, b, at, 2)?;
        cx.add(&FLOWSET_LENGTH, b, at + 2, 2)?;
        let set = b.sub(at, len)?;
        match set_kind(version, id) {
            SetKind::Templates => {
                let ids = templates(cx, set, version, false)?;
                cx.append(item, format_args!(" (Data Template): {ids}"));
                cx.info_append(format_args!(" [Data-Template:{ids}]"));
            }
            SetKind::OptionTemplates => {
                let ids = templates(cx, set, version, true)?;
                cx.append(item, format_args!(" (Options Template): {ids}"));
                cx.info_append(format_args!(" [Options-Template:{ids}]"));
            }
            SetKind::Data => {
                let known = cx.told::<Known>().and_then(|known| known.0.iter().find(|k| k.0 == id)).map(|k| k.1.clone());
                cx.info_append(format_args!(" [Data:{id}]"));
                match known {
                    Some(template) => {
                        let flows = data(cx, set, template)?;
                        cx.append(item, format_args!(" ({flows} flows)"));
                    }
                    None => {
                        cx.open_text(b.span(at + 4, len - 4), format_args!("Data ({} bytes), no template found", len - 4));
                        cx.close();
                    }
                }
            }
            SetKind::Reserved => {}
        }
        cx.close();
        at += len;
    }
    Ok(())
}

/// The templates of a set; gives their numbers.
fn templates<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, version: u16, options: bool) -> Result<String, Fault> {
    let mut ids = String::new();
    let mut at = 4;
    while at + 4 < b.reported_len() {
        let found = definition(b, at, version, options)?;
        let _ = write!(ids, "{}{}", if ids.is_empty() { "" } else { "," }, found.id);
        let scopes = found.elements.iter().filter(|e| e.scope).count();
        let all = b.span(found.start, found.end - found.start);
        if options {
            let plain = found.elements.len() - scopes;
            cx.open_text(all, format_args!("Options Template (Id = {}) (Scope Count = {scopes}; Data Count = {plain})", found.id));
        } else {
            cx.open_text(all, format_args!("Template (Id = {}, Count = {})", found.id, found.elements.len()));
        }
        cx.add(&TEMPLATE_ID, b, at, 2)?;
        match (options, version) {
            (false, _) => {
                cx.add(&TEMPLATE_FIELD_COUNT, b, at + 2, 2)?;
            }
            (true, V9) => {
                cx.add(&OPTION_SCOPE_LENGTH, b, at + 2, 2)?;
                cx.add(&OPTION_LENGTH, b, at + 4, 2)?;
            }
            (true, _) => {
                cx.add(&TEMPLATE_TOTAL_FIELD_COUNT, b, at + 2, 2)?;
                cx.add(&TEMPLATE_SCOPE_FIELD_COUNT, b, at + 4, 2)?;
            }
        }
        let mut off = found.first;
        for (n, element) in found.elements.iter().enumerate() {
            let counts = if element.scope { (n + 1, scopes) } else { (n + 1 - scopes, found.elements.len() - scopes) };
            off = one(cx, b, off, *element, counts, version)?;
        }
        cx.close();
        at = found.end;
    }
    if at < b.reported_len() {
        cx.add(&PADDING, b, at, b.reported_len() - at)?;
    }
    Ok(ids)
}

/// One element of a template; gives where it ends.
fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, element: Element, (n, of): (usize, usize), version: u16) -> Result<usize, Fault> {
    let len = if element.enterprise.is_some() { 8 } else { 4 };
    let old_scope = element.scope && version == V9;
    let title = if old_scope { SCOPE_FIELD_TYPE.names.get(element.kind.into()).unwrap_or("Unknown") } else { name(element) };
    let mark = if element.scope { " [Scope]" } else { "" };
    cx.open_text(b.span(at, len), format_args!("Field ({n}/{of}){mark}: {title}"));
    if old_scope {
        cx.add(&SCOPE_FIELD_TYPE, b, at, 2)?;
    } else if version == IPFIX {
        add_bits(cx, b, at, 2, &[&TEMPLATE_IPFIX_PEN_PROVIDED, &TEMPLATE_IPFIX_FIELD_TYPE])?;
    } else {
        cx.add(&TEMPLATE_FIELD_TYPE, b, at, 2)?;
    }
    cx.add(&TEMPLATE_FIELD_LENGTH, b, at + 2, 2)?;
    if element.enterprise.is_some() {
        cx.add(&TEMPLATE_IPFIX_FIELD_PEN, b, at + 4, 4)?;
    }
    cx.close();
    Ok(at + len)
}

/// The records of a set; gives their number.
fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, template: Arc<Template>) -> Result<usize, Fault> {
    cx.computed(&TEMPLATE_FRAME, b.span(0, 0), Value::Uint(u64::from(template.frame) + 1));
    let (mut at, mut flows) = (4, 0);
    let shortest = record::shortest(&template);
    while at + shortest <= b.reported_len() {
        flows += 1;
        at = record::dissect(cx, b, at, &template, flows)?;
    }
    if at < b.reported_len() {
        cx.add(&PADDING, b, at, b.reported_len() - at)?;
    }
    Ok(flows)
}
