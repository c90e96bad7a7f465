//! Bodies with a media type (RFC 2045): what HTTP, mail and multipart parts hand to the protocol of the content.

use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Table};

/// Hands a body to the protocol of its media type, `content_type` being the whole header value with its parameters; into the
/// open subtree when `inside`. True when a protocol of its own took it, false when it is shown as mere bytes.
pub fn hand_on<'a>(cx: &mut Cx<'a>, content_type: &str, b: Bytes<'a>, inside: bool) -> bool {
    if b.is_empty() {
        return false;
    }
    let (kind, _) = split(content_type);
    let outer = cx.packet.hint;
    cx.packet.hint = u64::from(cx.tree.pool(format_args!("{content_type}"))) + 1;
    let multipart = kind.get(..10).is_some_and(|k| k.eq_ignore_ascii_case("multipart/"));
    let opaque = kind.eq_ignore_ascii_case("application/octet-stream");
    let known = !opaque && (call(cx, kind, b, inside) || (multipart && call(cx, "multipart/", b, inside)));
    if !known && (opaque || !call(cx, "*/*", b, inside)) {
        if inside { cx.data_inside(b) } else { cx.data(b) }
    }
    cx.packet.hint = outer;
    known || opaque
}

/// Hands a body to the protocol of its media type, inside the subtree that is open; false when no protocol has that type.
pub fn try_inside<'a>(cx: &mut Cx<'a>, content_type: &str, b: Bytes<'a>) -> bool {
    let (kind, _) = split(content_type);
    let outer = cx.packet.hint;
    cx.packet.hint = u64::from(cx.tree.pool(format_args!("{content_type}"))) + 1;
    let multipart = kind.get(..10).is_some_and(|k| k.eq_ignore_ascii_case("multipart/"));
    let known = call(cx, kind, b, true) || (multipart && call(cx, "multipart/", b, true));
    cx.packet.hint = outer;
    known
}

fn call<'a>(cx: &mut Cx<'a>, kind: &str, b: Bytes<'a>, inside: bool) -> bool {
    let key = media_key(kind);
    if inside { cx.dispatch_inside(Table::Media, key, b) } else { cx.dispatch(Table::Media, key, b) }
}

/// The content type that the caller handed on; empty when there was none.
pub fn of(cx: &Cx<'_>) -> String {
    let at = cx.packet.hint.checked_sub(1).and_then(|at| u32::try_from(at).ok());
    at.map_or(String::new(), |at| cx.tree.pooled(at).to_string())
}

/// Splits a content type from its parameters.
pub fn split(content_type: &str) -> (&str, &str) {
    let end = content_type.find([';', ' ', '\t', ',']).unwrap_or(content_type.len());
    let (kind, rest) = content_type.split_at(end);
    (kind.trim(), rest.trim_start_matches([';', ' ', '\t', ',']))
}

/// The value of a parameter, without its quotes.
pub fn parameter<'t>(parameters: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = parameters;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\t', '\r', '\n']);
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => {
                let end = after.find([';', ' ', '\t', '\r', '\n']).unwrap_or(after.len());
                after.split_at(end)
            }
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
}

/// What follows the last slash of a path: the name of what it leads to.
pub fn file_name(path: &str) -> &str {
    let path = path.strip_suffix('/').unwrap_or(path);
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_parameters_come_apart() {
        let (kind, rest) = split("multipart/form-data; charset=x; Boundary=\"a b;c\"; z=1");
        assert_eq!(kind, "multipart/form-data");
        assert_eq!(parameter(rest, "boundary"), Some("a b;c"));
        assert_eq!(parameter(rest, "z"), Some("1"));
        assert_eq!(parameter(rest, "none"), None);
    }

    #[test]
    fn names_are_what_follows_the_last_slash() {
        assert_eq!(["/a/b.png?x=1", "/a/b/", "/", ""].map(file_name), ["b.png?x=1", "b", "", ""]);
    }
}
