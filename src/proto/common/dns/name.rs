//! Domain names in messages, with compression (RFC 1035 section 4.1.4).

use crate::base::text::lossy;
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::Field;
use std::fmt::Write;

/// Pointers that one name may follow; a longer chain is a loop or an attack.
const HOP_LIMIT: usize = 127;
/// Longest name in bytes, labels and dots (Wireshark's limit; RFC 1035 section 2.3.4 allows 255).
const NAME_LIMIT: usize = 1024;
/// Bytes that all names of a frame may lead through: more than an honest message of 64 KiB has, even if each of its records
/// repeats the longest name. Thousands of names that lead through most of a message would take too long.
const WALK_LIMIT: usize = 4 << 20;

/// A name as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// Labels with dots between them; `<Root>` for the empty name.
    pub text: &'a str,
    /// Bytes that it takes where it stands.
    pub wire: usize,
    /// Number of labels; the root counts as one.
    pub labels: usize,
    /// Length in bytes with its dots; that of `<Root>` for the empty name.
    pub len: usize,
}

/// Reads the name at `off` of a message.
pub fn read<'a>(cx: &mut Cx<'a>, message: Bytes<'a>, off: usize) -> Result<Name<'a>, Fault> {
    let mut raw = Vec::new();
    let walked = expand(message, off, &mut raw)?;
    let Walked { wire, labels, .. } = walked;
    cx.packet.names_walked += walked.passed;
    if cx.packet.names_walked > WALK_LIMIT {
        return Err(Fault::Malformed);
    }
    let text = if raw.is_empty() { "<Root>" } else { cx.keep_str(&printable(&raw)) };
    let len = if raw.is_empty() { text.len() } else { raw.len() };
    Ok(Name { text, wire, labels: labels.max(1), len })
}

/// Puts the name at `off` as `field`; gives the name.
pub fn put<'a>(cx: &mut Cx<'a>, field: &'static Field, message: Bytes<'a>, off: usize) -> Result<Name<'a>, Fault> {
    let name = read(cx, message, off)?;
    cx.put_text(field, message.span(off, name.wire), format_args!("{}", name.text));
    Ok(name)
}

/// Text of a name: controls are written in octal, as Wireshark's values have them.
fn printable(raw: &[u8]) -> String {
    let mut out = String::with_capacity(raw.len());
    for c in lossy(raw).chars() {
        if c.is_ascii_control() {
            let _ = write!(out, "\\{:03o}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// A name that was gone through.
struct Walked {
    /// Bytes that it takes where it stands.
    wire: usize,
    labels: usize,
    /// Bytes of all its labels, pointers followed.
    passed: usize,
}

/// Appends the labels to `out`.
fn expand(message: Bytes<'_>, off: usize, out: &mut Vec<u8>) -> Result<Walked, Fault> {
    let (mut at, mut hops, mut labels) = (off, 0, 0);
    let mut wire = None;
    let mut too_long = false;
    // bytes gone through: a pointer that is followed after more of them than the message has is part of a loop
    let mut passed = 0;
    loop {
        let len = usize::from(message.u8(at)?);
        match len & 0xc0 {
            0 if len == 0 => {
                if too_long {
                    out.clear();
                    out.extend_from_slice(b"<Name too long>");
                    labels = 1;
                }
                return Ok(Walked { wire: wire.unwrap_or_else(|| at + 1 - off), labels, passed });
            }
            0 => {
                let label = message.slice(at + 1, len)?;
                if !out.is_empty() {
                    out.push(b'.');
                }
                if out.len() + len > NAME_LIMIT {
                    too_long = true;
                } else {
                    out.extend_from_slice(label);
                    labels += 1;
                }
                at += 1 + len;
                passed += 1 + len;
            }
            0xc0 => {
                let target = usize::from(message.be16(at)? & 0x3fff);
                wire.get_or_insert_with(|| at + 2 - off);
                hops += 1;
                if hops > HOP_LIMIT || target == at || passed >= message.reported_len() {
                    out.clear();
                    out.extend_from_slice(b"<Name contains a pointer that loops>");
                    return Ok(Walked { wire: wire.unwrap_or(2), labels, passed });
                }
                at = target;
            }
            _ => return Err(Fault::Malformed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(data: &[u8], off: usize) -> Result<(String, usize, usize), Fault> {
        let mut out = Vec::new();
        let walked = expand(Bytes::new(data, 0, data.len()), off, &mut out)?;
        Ok((String::from_utf8_lossy(&out).into_owned(), walked.wire, walked.labels))
    }

    #[test]
    fn pointers_are_followed_and_take_two_bytes() {
        let data = b"\x03net\x00\x05cynic\xc0\x00";
        assert_eq!(text(data, 5), Ok(("cynic.net".into(), 8, 2)));
        assert_eq!(text(data, 0), Ok(("net".into(), 5, 1)));
        assert_eq!(text(&[0], 0), Ok((String::new(), 1, 0)));
    }

    #[test]
    fn loops_end_and_lies_are_faults() {
        assert_eq!(text(&[0xc0, 0x02, 0xc0, 0x00], 0).map(|t| t.1), Ok(2));
        assert_eq!(text(&[0x05, b'a'], 0), Err(Fault::Malformed));
        assert_eq!(text(&[0x80, 0x00], 0), Err(Fault::Malformed));
    }
}
