//! The options that PPP's control protocols negotiate (RFC 1661 section 5 and 6): they look alike in all of them.

use super::ppp;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, ProtocolInfo, Value};

/// The options of one control protocol.
pub struct Options {
    /// Kind of an option, with the kinds' names.
    pub kind: &'static Field,
    /// Length of an option in bytes, its head included.
    pub length: &'static Field,
    /// The field over the whole of an option of a kind; others are shown by their name only.
    pub whole: fn(u8) -> Option<&'static Field>,
    /// Adds what an option holds behind its head; its line may be completed.
    pub content: for<'a> fn(&mut Cx<'a>, Bytes<'a>, u8, Item) -> Outcome,
}

/// A whole packet of a control protocol that has only the usual codes.
pub fn dissect<'a>(cx: &mut Cx<'a>, info: &'static ProtocolInfo, b: Bytes<'a>, options: Option<&Options>) -> Outcome {
    cx.protocol(info.short);
    let (code, b) = ppp::control(cx, info, b)?;
    match (code, options) {
        (1..=4, Some(options)) if b.reported_len() > 4 => list(cx, b, options),
        _ => super::rows::add_rest(cx, &ppp::DATA, b, 4),
    }
}

/// The options behind a packet's header.
pub fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, options: &Options) -> Outcome {
    let len = b.reported_len() - 4;
    let all = cx.open_text(b.span(4, len), format_args!("Options: ({len} bytes)"));
    let mut at = 4;
    while at < b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = options.kind.names.get(kind.into()).unwrap_or("Unknown");
        cx.append(all, format_args!(", {name}"));
        if len < 2 {
            return Err(Fault::Malformed);
        }
        let option = b.sub(at, len)?;
        let span = option.span(0, len);
        if let Some(field) = (options.whole)(kind) {
            let line = cx.put(field, span, Value::Span(span));
            cx.text(line, format_args!("{name}"));
            cx.open_last();
            cx.add(options.kind, option, 0, 1)?;
            cx.add(options.length, option, 1, 1)?;
            (options.content)(cx, option, kind, line)?;
        } else {
            cx.open_text(span, format_args!("{name} ({len} bytes)"));
        }
        cx.close();
        at += len;
    }
    cx.close();
    Ok(())
}
