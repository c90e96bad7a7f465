//! The envelope of every message: number, operation, controls (RFC 4511 section 4.1.1), and which response answers which
//! request.

use super::fields::*;
use super::{controls, operations};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::ber::{Cursor, Element, INTEGER, SEQUENCE, Tag, context};
use crate::proto::common::exchange;
use crate::stream::Track;
use std::collections::HashMap;

/// Searches of one conversation whose entries are counted.
const SEARCHES: usize = 256;

/// Numbers of the operations that are tracked for themselves (their application tags).
const UNBIND: u32 = 2;
const SEARCH_ENTRY: u32 = 4;
const DONE: u32 = 5;
const ABANDON: u32 = 16;
const EXTENDED_RESPONSE: u32 = 24;
const START_TLS: &[u8] = b"1.3.6.1.4.1.1466.20037";

/// Number of entries that a search found, told to the message that ends it.
struct Results(u32);

#[derive(Default)]
struct Searches(HashMap<u64, u32>);

fn is_request(operation: u32) -> bool {
    matches!(operation, 0 | 3 | 6 | 8 | 10 | 12 | 14 | 23)
}

/// Length of the message at the start.
pub fn length(b: Bytes<'_>) -> Result<usize, Fault> {
    Ok(Element::read(b)?.whole.reported_len())
}

fn envelope(b: Bytes<'_>) -> Result<(u64, Element<'_>), Fault> {
    let mut inner = Cursor::new(b).expect(SEQUENCE)?.inner();
    let id = inner.expect(INTEGER)?.uint()?;
    Ok((id, inner.read()?))
}

pub fn track(cx: &mut Track<'_>, data: &[u8]) {
    let mut rest = Bytes::new(data, 0, data.len());
    // a datagram may hold several messages
    while let (Ok((id, operation)), Ok(len)) = (envelope(rest), length(rest)) {
        let number = operation.tag.number;
        match number {
            UNBIND | ABANDON => {}
            _ if is_request(number) => exchange::request(cx, id),
            _ => exchange::response(cx, id),
        }
        let searches = &mut cx.state::<Searches>().0;
        if number == SEARCH_ENTRY {
            if searches.len() >= SEARCHES && !searches.contains_key(&id) {
                searches.clear();
            }
            *searches.entry(id).or_insert(0) += 1;
        } else if number == DONE {
            let found = searches.remove(&id).unwrap_or(0);
            cx.tell(Results(found));
        } else if number == EXTENDED_RESPONSE && starts_tls(&operation) {
            cx.switch_to("tls");
        }
        rest = rest.from(len);
        if rest.is_empty() {
            break;
        }
    }
}

/// A positive answer to the request for TLS (RFC 4511 section 4.14).
fn starts_tls(operation: &Element<'_>) -> bool {
    let mut inner = operation.inner();
    if !inner.read().and_then(|code| code.uint()).is_ok_and(|code| code == 0) {
        return false;
    }
    std::iter::from_fn(|| inner.read().ok()).any(|e| e.tag == context(10) && e.body.data() == START_TLS)
}

pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let message = Element::read(b)?;
    let (id, operation) = envelope(b)?;
    let number = operation.tag.number;
    let name = PROTOCOLOP.names.get(number.into()).ok_or(Fault::Malformed)?;
    cx.put(&LDAPMESSAGE_ELEMENT, message.whole.span(0, message.whole.reported_len()), Value::None);
    let line = cx.open_last();
    cx.text(line, format_args!("LDAPMessage {name}({id})"));
    cx.info_append(format_args!("{name}({id}) "));
    let mut inner = message.inner();
    inner.read()?.put(cx, &MESSAGEID)?;
    let op = inner.read()?;
    let span = op.whole.span(0, op.whole.reported_len());
    cx.put(&PROTOCOLOP, span, Value::Uint(number.into()));
    cx.open_last();
    operations::dissect(cx, &op, line)?;
    cx.close();
    let here = op.whole.span(0, 0);
    if number == DONE
        && let Some(Results(found)) = cx.told::<Results>()
    {
        let plural = if *found == 1 { "" } else { "s" };
        cx.append(line, format_args!(" [{found} result{plural}]"));
        cx.info_append(format_args!(" [{found} result{plural}]"));
    }
    if let Some(element) = inner.optional(context(0))? {
        controls::dissect(cx, &element)?;
    }
    if !matches!(number, UNBIND | ABANDON) {
        exchange::show(cx, here, &RESPONSE_IN, &RESPONSE_TO, &TIME);
    }
    cx.close();
    Ok(())
}

/// Puts a list's line with the number of its items and opens it.
pub fn open_list<'a>(cx: &mut Cx<'a>, field: &'static Field, list: &Element<'a>) -> Outcome {
    let mut items = list.inner();
    let mut count = 0_u64;
    while !items.is_empty() {
        items.read()?;
        count += 1;
    }
    let item = cx.put(field, list.body.span(0, list.body.reported_len()), Value::Uint(count));
    let plural = if count == 1 { "" } else { "s" };
    cx.text(item, format_args!("{}: {count} item{plural}", field.label));
    cx.open_last();
    Ok(())
}

/// Puts an element without a value over its body and opens it.
pub fn open_element<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) {
    cx.put(field, element.body.span(0, element.body.reported_len()), Value::None);
    cx.open_last();
}

/// Puts the number of a choice over the body of what was chosen and opens it.
pub fn open_choice<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>, tag: Tag) {
    cx.put(field, element.body.span(0, element.body.reported_len()), Value::Uint(tag.number.into()));
    cx.open_last();
}
