//! Addresses in header fields: display names, URIs with their parts, parameters (RFC 3261 sections 19.1 and 20.10).

use super::fields::*;
use super::names::AddressFields;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// One address of a list, as places in the header's value.
pub(super) struct Address {
    /// Display name with its quotes.
    display: (usize, usize),
    uri: (usize, usize),
    /// Where the parameters after the address stand.
    pub parameters: (usize, usize),
    /// Where the next address starts.
    pub next: usize,
}

/// Reads the address at `at`; `None` when nothing is left.
pub(super) fn read(text: &[u8], at: usize) -> Option<Address> {
    let at = at + text.get(at..)?.iter().take_while(|c| c.is_ascii_whitespace()).count();
    let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
    let end = at + list_end(rest);
    let own = text.get(at..end)?;
    // a quoted display name may hold anything
    let quoted = if own.first() == Some(&b'"') { 1 + own.iter().skip(1).position(|c| *c == b'"').unwrap_or(0) } else { 0 };
    let (display, uri) = match own.iter().skip(quoted).position(|c| *c == b'<') {
        Some(open) => {
            let open = open + quoted;
            let close = own.iter().skip(open).position(|c| *c == b'>').map_or(own.len(), |n| n + open);
            let named = if quoted > 0 { (at, quoted + 1) } else { (at, open) };
            (named, (at + open + 1, close - open - 1))
        }
        None => {
            let len = own.iter().position(|c| matches!(c, b';' | b' ' | b'\t' | b'\r')).unwrap_or(own.len());
            ((at, 0), (at, len))
        }
    };
    let after = (uri.0 + uri.1).min(end);
    let semicolon = text.get(after..end).and_then(|rest| rest.iter().position(|c| *c == b';')).map_or(end, |n| after + n + 1);
    Some(Address { display, uri, parameters: (semicolon, end.saturating_sub(semicolon)), next: end + 1 })
}

/// Length up to the comma that ends a list's element: not one in quotes or angle brackets.
fn list_end(text: &[u8]) -> usize {
    let (mut quoted, mut angle) = (false, false);
    for (at, c) in text.iter().enumerate() {
        match c {
            b'"' => quoted = !quoted,
            b'<' if !quoted => angle = true,
            b'>' if !quoted => angle = false,
            b',' if !quoted && !angle => return at,
            _ => {}
        }
    }
    text.len()
}

impl Address {
    /// Puts display name and URI; `b` is the header's value.
    pub(super) fn show<'a>(&self, cx: &mut Cx<'a>, b: Bytes<'a>, fields: &AddressFields) -> Outcome {
        if self.display.1 > 0 {
            let span = b.span(self.display.0, self.display.1);
            cx.put(fields.display, span, Value::Span(span));
            cx.hide(&DISPLAY_INFO, span, Value::Span(span));
        }
        if b.clipped(self.uri.0, self.uri.1).contains(&b':') {
            cx.open(fields.uri, b, self.uri.0, self.uri.1)?;
            uri_parts(cx, b.window(self.uri.0, self.uri.1), fields, true)?;
            cx.close();
        }
        Ok(())
    }
}

/// User, host, port and parameters of a `sip:` or `sips:` URI. Parts of one character are not shown, as Wireshark does, but for
/// the host.
pub(super) fn uri_parts<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fields: &AddressFields, parameters: bool) -> Outcome {
    let text = b.data();
    let colon = text.iter().position(|c| *c == b':').unwrap_or(text.len());
    let scheme = text.get(..colon).unwrap_or(&[]);
    if !(scheme.eq_ignore_ascii_case(b"sip") || scheme.eq_ignore_ascii_case(b"sips")) {
        return Ok(());
    }
    let mut at = colon + 1;
    let place = text.get(at..).unwrap_or(&[]);
    let authority = place.iter().position(|c| *c == b'?').unwrap_or(place.len());
    if let Some(sign) = place.get(..authority).and_then(|a| a.iter().position(|c| *c == b'@')) {
        if sign > 1 {
            cx.add(fields.user, b, at, sign)?;
        }
        at += sign + 1;
    }
    let rest = text.get(at..).unwrap_or(&[]);
    let bracket = if rest.first() == Some(&b'[') { rest.iter().position(|c| *c == b']').unwrap_or(0) } else { 0 };
    let host = bracket + rest.iter().skip(bracket).position(|c| matches!(c, b':' | b';' | b'?' | b'>')).unwrap_or(rest.len() - bracket);
    cx.add(fields.host, b, at, host)?;
    at += host;
    if text.get(at) == Some(&b':') {
        let digits = text.iter().skip(at + 1).take_while(|c| !matches!(c, b';' | b'?' | b'>')).count();
        if digits > 1 {
            cx.add(fields.port, b, at + 1, digits)?;
        }
        at += 1 + digits;
    }
    while parameters && text.get(at) == Some(&b';') {
        let len = text.iter().skip(at + 1).take_while(|c| !matches!(c, b';' | b'?' | b'>')).count();
        cx.add(fields.param, b, at + 1, len)?;
        at += 1 + len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_come_apart_at_the_right_commas() {
        let text = br#""a, b" <sip:x@y;p=1,2>;q=1, sip:z@w;expires=3"#;
        let first = read(text, 0).unwrap();
        assert_eq!((first.display, first.uri), ((0, 6), (8, 13)));
        assert_eq!(&text[first.parameters.0..][..first.parameters.1], b"q=1");
        let second = read(text, first.next).unwrap();
        assert_eq!(&text[second.uri.0..][..second.uri.1], b"sip:z@w");
        assert_eq!(&text[second.parameters.0..][..second.parameters.1], b"expires=3");
        assert!(read(text, second.next).is_none());
    }
}
