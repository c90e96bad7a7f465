//! Redis serialization protocol (RESP 2, redis.io documentation).

use super::common::text::shown;
use crate::base::text::until_nul;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

fields! {
    /// A simple string.
    STRING = "resp.string", "String", Str None;
    /// An error's text.
    ERROR = "resp.error", "Error", Str None;
    /// A string with a length before it.
    BULK = "resp.bulk_string", "Bulk String", None None;
    /// Bytes of a bulk string.
    BULK_VALUE = "resp.bulk_string.value", "Value", Bytes None;
    /// Length of a bulk string, in bytes; −1 is null.
    BULK_LENGTH = "resp.bulk_string.length", "Length", I32 Dec;
    /// A number.
    INTEGER = "resp.integer", "Integer", I64 Dec;
    /// A list of values.
    ARRAY = "resp.array", "Array", None None;
    /// Number of values in an array; −1 is null.
    ARRAY_LENGTH = "resp.array.length", "Length", I64 Dec;
    /// Bytes that start no value.
    FRAGMENT = "resp.fragment", "Fragment", None None;
}

const PORT: u32 = 6379;
/// Deepest nesting of arrays that is followed.
const DEPTH_LIMIT: usize = 20;
/// Longest value that is waited for, in bytes (the server's limit is 512 MiB).
const VALUE_LIMIT: usize = 64 << 20;
/// Messages up to this length are looked at anew with each of their segments.
const RESCAN_LIMIT: usize = 64 << 10;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("resp", "REdis Serialization Protocol", "RESP", &["Redis serialization protocol"]) },
        dissect,
    )
};

/// Bytes up to and with the line end at `at`; where the line starts with a length, the number.
fn line(data: &[u8], at: usize) -> Option<(usize, Option<i64>)> {
    let rest = data.get(at..)?;
    let end = rest.windows(2).position(|w| w == b"\r\n")?;
    let number = std::str::from_utf8(rest.get(1..end)?).ok().and_then(|t| t.parse().ok());
    Some((at + end + 2, number))
}

/// All whole values of the bytes belong to one message: values that span segments are waited for.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let mut at = 0;
    while at < data.len() {
        match data.get(at) {
            Some(b'+' | b'-' | b':' | b'*') => match line(data, at) {
                Some((next, _)) => at = next,
                None => return Need::More(None),
            },
            Some(b'$') => match line(data, at) {
                Some((next, Some(len))) if len >= 0 => {
                    let Some(end) = usize::try_from(len).ok().filter(|n| *n <= VALUE_LIMIT).map(|n| next + n + 2) else {
                        return Need::Complete(data.len());
                    };
                    if end > data.len() {
                        // what follows a short value in its last segment belongs to the same message
                        return Need::More(Some(end).filter(|_| end > RESCAN_LIMIT));
                    }
                    at = end;
                }
                Some((next, _)) => at = next,
                None => return Need::More(None),
            },
            _ => return Need::Complete(data.len()),
        }
    }
    Need::Complete(data.len())
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == PORT;
    cx.protocol("RESP");
    cx.info(format_args!("{}:", if request { "Request" } else { "Response" }));
    cx.layer(&PROTOCOL.info, b, b.len());
    let mut at = 0;
    while at < b.len() {
        at = value(cx, b, at, request, 0)?;
    }
    Ok(())
}

/// One value; gives the offset after it. Elements of a response's array are not told in Info, but for errors.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, request: bool, depth: usize) -> Result<usize, Fault> {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    let told = request || depth == 0;
    let start = b.span(at, 0);
    let kind = b.u8(at)?;
    let known = matches!(kind, b'+' | b'-' | b':' | b'$' | b'*');
    let Some((next, number)) = line(b.data(), at).filter(|_| known) else {
        cx.put(&FRAGMENT, b.span(at, b.len() - at), Value::None);
        cx.info_append(format_args!(" [fragment]"));
        return Ok(b.len());
    };
    let text = b.clipped(at + 1, next - at - 3);
    let whole = b.span(at, next - at);
    match kind {
        b'+' | b'-' => {
            let field = if kind == b'+' { &STRING } else { &ERROR };
            cx.put(field, whole, Value::Span(b.span(at + 1, text.len())));
            match kind {
                b'-' => cx.info_append(format_args!(" Error: {}", shown(text))),
                _ if told => cx.info_append(format_args!(" {}", shown(text))),
                _ => {}
            }
        }
        b':' => {
            let number = number.ok_or(Fault::Malformed)?;
            cx.put(&INTEGER, whole, Value::Int(number));
            if told {
                cx.info_append(format_args!(" {number}"));
            }
        }
        b'$' => {
            let number = number.ok_or(Fault::Malformed)?;
            let item = cx.put(&BULK, start, Value::None);
            cx.open_last();
            cx.put(&BULK_LENGTH, whole, Value::Int(number));
            let mut end = next;
            if let Ok(len) = usize::try_from(number) {
                let bytes = b.clipped(next, len);
                let text = shown(until_nul(bytes));
                let text = if bytes.iter().take_while(|c| **c != 0).any(|c| c.is_ascii_control()) { "" } else { &text };
                cx.text(item, format_args!("Bulk String: {text}"));
                if len > 0 {
                    cx.add(&BULK_VALUE, b, next, len)?;
                }
                end = next + len + 2;
                if told {
                    cx.info_append(format_args!(" {text}"));
                }
            } else {
                cx.text(item, format_args!("Bulk String: [NULL]"));
            }
            cx.close();
            cx.end_at(item, b, end);
            return Ok(end);
        }
        _ => {
            let number = number.ok_or(Fault::Malformed)?;
            let item = cx.put(&ARRAY, start, Value::None);
            cx.open_last();
            cx.put(&ARRAY_LENGTH, whole, Value::Int(number));
            match number {
                ..0 => cx.text(item, format_args!("Array: NULL")),
                0 => cx.text(item, format_args!("Array: Empty")),
                _ => cx.text(item, format_args!("Array: Length {number}")),
            }
            if told && !request && number > 0 {
                cx.info_append(format_args!(" Array({number})"));
            }
            let mut end = next;
            for _ in 0..number.max(0) {
                if end >= b.len() {
                    break;
                }
                end = value(cx, b, end, request, depth + 1)?;
            }
            cx.close();
            cx.end_at(item, b, end);
            return Ok(end);
        }
    }
    Ok(next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stream::StreamCx;
    use std::collections::HashMap;

    #[test]
    fn values_end_with_their_bytes() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, 6379, &mut state), data);
        assert_eq!(ask(b"*2\r\n$3\r\nGET\r\n$3\r\nfoo\r\n"), Need::Complete(22));
        assert_eq!(ask(b"$10\r\n01234"), Need::More(None));
        assert_eq!(ask(b"+OK"), Need::More(None));
        assert_eq!(ask(b"PING\r\n"), Need::Complete(6));
        assert_eq!(ask(b"$-1\r\n"), Need::Complete(5));
    }
}
