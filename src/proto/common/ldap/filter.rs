//! Search filters (RFC 4511 section 4.5.1.7), shown in the text form of RFC 4515.

use super::fields::*;
use super::message::{open_choice, open_element, open_list};
use crate::base::Fault;
use crate::base::addr::hex;
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::ber::{Element, context};
use crate::proto::common::text::shown;

/// Deepest nesting of filters.
const DEPTH_LIMIT: usize = 16;

/// The filter of a search.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    node(cx, element, &FILTER, 0)
}

/// One filter: its text over the whole element, then the choice under the name that its place has.
fn node<'a>(cx: &mut Cx<'a>, element: &Element<'a>, field: &'static Field, depth: usize) -> Outcome {
    let whole = element.whole.span(0, element.whole.reported_len());
    cx.open_text(whole, format_args!("Filter: {}", text(element, depth)?));
    choice(cx, element, field, depth)?;
    cx.close();
    Ok(())
}

fn choice<'a>(cx: &mut Cx<'a>, element: &Element<'a>, field: &'static Field, depth: usize) -> Outcome {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    open_choice(cx, field, element, element.tag);
    let body = element.body.span(0, element.body.reported_len());
    match element.tag.number {
        number @ (0 | 1) => {
            let (list, item, word) = if number == 0 { (&AND, &AND_ITEM, "and") } else { (&OR, &OR_ITEM, "or") };
            cx.open_text(body, format_args!("{word}: {}", text(element, depth)?));
            open_list(cx, list, element)?;
            let mut inner = element.inner();
            while !inner.is_empty() {
                node(cx, &inner.read()?, item, depth + 1)?;
            }
            cx.close();
            cx.close();
        }
        2 => {
            let inner = element.inner().read()?;
            cx.open_text(body, format_args!("Filter: {}", text(&inner, depth)?));
            choice(cx, &inner, &NOT, depth + 1)?;
            cx.close();
        }
        4 => substrings(cx, element, depth)?,
        7 => {
            element.put(cx, &PRESENT)?;
        }
        9 => extensible(cx, element)?,
        number @ (3 | 5 | 6 | 8) => {
            let field = match number {
                3 => &EQUALITYMATCH_ELEMENT,
                5 => &GREATEROREQUAL_ELEMENT,
                6 => &LESSOREQUAL_ELEMENT,
                _ => &APPROXMATCH_ELEMENT,
            };
            open_element(cx, field, element);
            assertion(cx, element)?;
            cx.close();
        }
        _ => return Err(Fault::Malformed),
    }
    cx.close();
    Ok(())
}

/// An attribute and the value that it is compared with.
pub(super) fn assertion<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    let mut inner = element.inner();
    inner.read()?.put(cx, &ATTRIBUTEDESC)?;
    let given = inner.read()?;
    let span = given.body.span(0, given.body.reported_len());
    cx.put_text(&ASSERTIONVALUE, span, format_args!("{}", value(given.body.data())));
    Ok(())
}

fn substrings<'a>(cx: &mut Cx<'a>, element: &Element<'a>, depth: usize) -> Outcome {
    let body = element.body.span(0, element.body.reported_len());
    cx.open_text(body, format_args!("substring: {}", text(element, depth)?));
    open_element(cx, &SUBSTRINGS_ELEMENT, element);
    let mut inner = element.inner();
    inner.read()?.put(cx, &TYPE)?;
    let list = inner.read()?;
    open_list(cx, &SUBSTRINGS, &list)?;
    let mut parts = list.inner();
    while !parts.is_empty() {
        let part = parts.read()?;
        open_choice(cx, &SUBSTRINGS_ITEM, &part, part.tag);
        let field = match part.tag.number {
            0 => &INITIAL,
            1 => &ANY,
            _ => &FINAL,
        };
        part.put(cx, field)?;
        cx.close();
    }
    cx.close();
    cx.close();
    cx.close();
    Ok(())
}

fn extensible<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    open_element(cx, &EXTENSIBLEMATCH_ELEMENT, element);
    let mut inner = element.inner();
    while !inner.is_empty() {
        let part = inner.read()?;
        match part.tag.number {
            1 => part.put(cx, &MATCHINGRULE)?,
            2 => part.put(cx, &TYPE)?,
            3 => part.put(cx, &MATCHVALUE)?,
            _ => part.put(cx, &DNATTRIBUTES)?,
        };
    }
    cx.close();
    Ok(())
}

/// A value as text; hexadecimal where it is not printable.
fn value(data: &[u8]) -> String {
    if std::str::from_utf8(data).is_ok_and(|t| !t.chars().any(char::is_control)) { shown(data) } else { format!("0x{}", hex(data, "")) }
}

/// The filter in the form of RFC 4515.
fn text(element: &Element<'_>, depth: usize) -> Result<String, Fault> {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    let pair = |sign: &str| {
        let mut inner = element.inner();
        let (name, given) = (inner.read()?, inner.read()?);
        Ok(format!("({}{sign}{})", shown(name.body.data()), value(given.body.data())))
    };
    match element.tag.number {
        number @ (0 | 1) => {
            let sign = if number == 0 { '&' } else { '|' };
            let mut inner = element.inner();
            let mut joined = String::new();
            while !inner.is_empty() {
                let next = text(&inner.read()?, depth + 1)?;
                joined = if joined.is_empty() { next } else { format!("({sign}{joined}{next})") };
            }
            Ok(joined)
        }
        2 => Ok(format!("(!{})", text(&element.inner().read()?, depth + 1)?)),
        3 => pair("="),
        4 => {
            let mut inner = element.inner();
            let name = shown(inner.read()?.body.data());
            let (mut parts, mut joined, mut open) = (inner.read()?.inner(), String::new(), true);
            while !parts.is_empty() {
                let part = parts.read()?;
                if part.tag != context(0) {
                    joined.push('*');
                }
                joined.push_str(&value(part.body.data()));
                open = part.tag != context(2);
            }
            if open {
                joined.push('*');
            }
            Ok(format!("({name}={joined})"))
        }
        5 => pair(">="),
        6 => pair("<="),
        7 => Ok(format!("({}=*)", shown(element.body.data()))),
        8 => pair("~="),
        9 => {
            let mut inner = element.inner();
            let (mut rule, mut name, mut given) = (String::new(), String::new(), String::new());
            while !inner.is_empty() {
                let part = inner.read()?;
                match part.tag.number {
                    1 => rule = shown(part.body.data()),
                    2 => name = shown(part.body.data()),
                    3 => given = value(part.body.data()),
                    _ => {}
                }
            }
            Ok(if rule.is_empty() { format!("({name}:={given})") } else { format!("({name}:{rule}:={given})") })
        }
        _ => Err(Fault::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Bytes;

    fn shown_text(data: &[u8]) -> Result<String, Fault> {
        text(&Element::read(Bytes::new(data, 0, data.len()))?, 0)
    }

    #[test]
    fn filters_read_as_their_text_form() {
        assert_eq!(shown_text(b"\x87\x02cn").as_deref(), Ok("(cn=*)"));
        assert_eq!(shown_text(b"\xa2\x04\x87\x02sn").as_deref(), Ok("(!(sn=*))"));
        assert_eq!(shown_text(b"\xa0\x0e\xa3\x06\x04\x01a\x04\x01b\xa5\x06\x04\x01c\x04\x01d"), Err(Fault::Malformed));
        assert_eq!(shown_text(b"\xa0\x10\xa3\x06\x04\x01a\x04\x01b\xa5\x06\x04\x01c\x04\x01d").as_deref(), Ok("(&(a=b)(c>=d))"));
        assert_eq!(shown_text(b"\xa4\x09\x04\x01a\x30\x04\x80\x02bc").as_deref(), Ok("(a=bc*)"));
    }

    #[test]
    fn nesting_has_an_end() {
        let mut deep = b"\x87\x01a".to_vec();
        for _ in 0..30 {
            deep = [&[0xa2, deep.len() as u8][..], &deep].concat();
        }
        assert_eq!(shown_text(&deep), Err(Fault::Limit));
    }
}
