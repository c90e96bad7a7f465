//! Values and labels as text. Two forms: *show* is what filters, `-e`, PDML and CSV use; *label* is the line of the detail
//! tree, in which text from the packet is escaped.

use super::field::{Base, Field, Kind, Names};
use super::labels;
use super::tree::{Node, Tree};
use super::value::Value;
use crate::base::addr::{write_hex, write_ipv4};
use crate::base::number::{push_decimal, push_general, push_hex};
use crate::base::text::{lossy, make_safe_from, push_safe, push_safe_text};
use crate::base::time::{Timestamp, write_seconds};
use std::fmt::Write;

/// Longest label in characters; Wireshark cuts there too.
const LABEL_LIMIT: usize = 240;
/// So many bytes stand in a label, and so many where something stands between them; the bytes pane shows them all.
const LABEL_BYTES: usize = 36;
const LABEL_BYTES_APART: usize = 24;

/// Appends the value as `-T fields` and PDML's `show` write it. Text is as it is in the packet: whoever writes it out
/// escapes it for that place. `frame` is the frame's bytes.
pub fn show(tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    let field = node.field;
    match node.value {
        Value::None => {}
        Value::Uint(n) => show_uint(field, n, out),
        Value::Int(n) => {
            let _ = write!(out, "{n}");
        }
        // as many digits as numbers of that size hold
        Value::Float(x) => push_general(out, x, if field.kind == Kind::F64 { 15 } else { 6 }),
        Value::Span(span) => {
            let bytes = tree.bytes(span, frame);
            match field.kind {
                Kind::Str => out.push_str(&lossy(bytes)),
                Kind::Oid => write_oid(bytes, out),
                _ => show_bytes(field, bytes, out),
            }
        }
        Value::Text(at) => out.push_str(tree.pooled(at)),
        Value::Ipv4(ip) => {
            let _ = write_ipv4(out, ip);
        }
        Value::Ipv6(ip) => {
            let _ = write!(out, "{}", std::net::Ipv6Addr::from(ip));
        }
        Value::Ether(mac) => {
            let _ = write_hex(out, &mac, ":");
        }
        Value::Guid(g) => write_guid(&g, out),
        Value::AbsTime(t) => {
            let _ = Timestamp(t).write_utc(out);
        }
        Value::RelTime(t) => {
            let _ = write_seconds(out, t, 9);
        }
        Value::Far(m) => {
            let _ = if node.field.kind == Kind::AbsTime { m.write_utc(out) } else { m.write_seconds(out, 9) };
        }
    }
}

/// As [`show`], but bytes as a label has them: without colons, unless the field asks for some. What one prints to read on with.
pub fn print(tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    match node.value {
        Value::Span(span) if node.field.kind == Kind::Bytes => {
            let _ = write_hex(out, tree.bytes(span, frame), label_separator(node.field));
        }
        _ => show(tree, node, frame, out),
    }
}

fn show_uint(field: &Field, n: u64, out: &mut String) {
    match (field.kind, field.base) {
        (Kind::Bool, _) => out.push(if n != 0 { '1' } else { '0' }),
        (Kind::Char, _) => {
            out.push('\'');
            match n as u8 {
                b'\'' => out.push_str("\\'"),
                0 => out.push_str("\\0"),
                c if c.is_ascii() => push_safe(out, c as char),
                c => {
                    let _ = write!(out, "\\x{c:02x}");
                }
            }
            out.push('\'');
        }
        (Kind::IpxNet, _) => push_prefixed_hex(out, n, 8),
        (Kind::Eui64, _) => {
            let _ = write_hex(out, &n.to_be_bytes(), ":");
        }
        (_, Base::Hex | Base::HexDec) => push_prefixed_hex(out, n, hex_digits(field.kind)),
        (_, Base::Oct) => {
            let _ = write!(out, "{}{n:o}", if n > 0 { "0" } else { "" });
        }
        _ => push_decimal(out, n),
    }
}

/// Digits of a value in hexadecimal: numbers of odd widths have those of the machine's number that holds them.
fn hex_digits(kind: Kind) -> u32 {
    match kind.bits() {
        40..=56 => 16,
        bits => bits.div_ceil(4),
    }
}

fn push_prefixed_hex(out: &mut String, n: u64, width: u32) {
    out.push_str("0x");
    push_hex(out, n, width);
}

fn show_bytes(field: &Field, bytes: &[u8], out: &mut String) {
    let separator = match field.base {
        Base::Plain => "",
        Base::Space => " ",
        Base::Dash => "-",
        Base::Dot => ".",
        _ => ":",
    };
    let _ = write_hex(out, bytes, separator);
}

/// Appends an object identifier given in its encoded form (X.690 section 8.19) in dotted decimal.
pub fn write_oid(bytes: &[u8], out: &mut String) {
    let mut part: u64 = 0;
    let mut first = true;
    for b in bytes {
        part = part << 7 | u64::from(b & 0x7f);
        if b & 0x80 != 0 {
            continue;
        }
        if first {
            let top = (part / 40).min(2);
            let _ = write!(out, "{top}.{}", part - top * 40);
            first = false;
        } else {
            let _ = write!(out, ".{part}");
        }
        part = 0;
    }
}

fn write_guid(g: &[u8; 16], out: &mut String) {
    let groups: [&[u8]; 5] = [&g[0..4], &g[4..6], &g[6..8], &g[8..10], &g[10..16]];
    for (i, group) in groups.iter().enumerate() {
        if i > 0 {
            out.push('-');
        }
        let _ = write_hex(out, group, "");
    }
}

/// Appends the line of the detail tree.
pub fn label(tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    let bracket = node.is_generated();
    if bracket {
        out.push('[');
    }
    match node.replacement() {
        Some(at) => push_safe_text(out, tree.pooled(at)),
        None => {
            default_label(tree, node, frame, out);
            if let Some(at) = node.suffix() {
                push_safe_text(out, tree.pooled(at));
            }
        }
    }
    if bracket {
        out.push(']');
    }
}

fn default_label(tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    match node.value {
        Value::Uint(number) if labels::are_few(node.field) => {
            labels::append(node.field, number, out, |text| made_label(tree, node, frame, text));
        }
        _ => made_label(tree, node, frame, out),
    }
}

fn made_label(tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    let field = node.field;
    if field.mask != 0
        && let Some(value) = node.value.uint()
    {
        bit_pattern(field, value, out);
        out.push_str(" = ");
    }
    out.push_str(field.label);
    if matches!(node.value, Value::None) || field.kind == Kind::Protocol {
        return;
    }
    out.push_str(": ");
    let start = out.len();
    value_text(tree, node, frame, out);
    cut(out, start);
}

/// Shortens what was appended after `start` to [`LABEL_LIMIT`] characters.
fn cut(out: &mut String, start: usize) {
    if out.len() - start <= LABEL_LIMIT {
        return;
    }
    if let Some((at, _)) = out.get(start..).and_then(|s| s.char_indices().nth(LABEL_LIMIT)) {
        out.truncate(start + at);
        out.push('…');
    }
}

/// Appends the value as the tree shows it: with its name, unit and second base.
pub fn value_text(tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    let field = node.field;
    let number = match node.value {
        Value::Uint(n) => n,
        Value::Int(n) => n as u64,
        Value::RelTime(_) | Value::Far(_) if field.kind == Kind::RelTime => {
            show(tree, node, frame, out);
            out.push_str(" seconds");
            return;
        }
        Value::Span(span) if field.kind == Kind::Bytes && span.len == 0 => {
            out.push_str("<MISSING>");
            return;
        }
        Value::Span(_) if field.kind == Kind::Bytes => {
            show_bytes_plain(field, tree, node, frame, out);
            return;
        }
        _ => {
            let start = out.len();
            show(tree, node, frame, out);
            make_safe_from(out, start);
            if let Names::Unit(unit) = field.names {
                out.push_str(unit);
            }
            return;
        }
    };
    match field.names {
        Names::Custom(write) => write(number, out),
        Names::Bool(yes, no) => out.push_str(if number != 0 { yes } else { no }),
        _ if field.kind == Kind::Bool => out.push_str(if number != 0 { "True" } else { "False" }),
        Names::None => number_text(tree, node, number, frame, out),
        Names::Special(_) if field.names.get(number).is_none() => number_text(tree, node, number, frame, out),
        Names::Unit(unit) => {
            number_text(tree, node, number, frame, out);
            out.push_str(if number == 1 { singular(unit) } else { unit });
        }
        names => {
            out.push_str(names.get(number).unwrap_or("Unknown"));
            // without a base the name stands alone
            if field.base != Base::None || field.kind == Kind::Char {
                out.push_str(" (");
                one_base(tree, node, number, frame, out);
                out.push(')');
            }
        }
    }
}

/// The number in its first base; hexadecimal with as many digits as its bits can fill.
fn one_base(tree: &Tree, node: &Node, number: u64, frame: &[u8], out: &mut String) {
    let field = node.field;
    let hex = matches!(field.base, Base::Hex | Base::HexDec) && field.kind != Kind::Char;
    if field.mask != 0 && hex {
        push_prefixed_hex(out, number, field.mask.count_ones().div_ceil(4));
    } else if hex && hex_digits(field.kind) > field.kind.bits().div_ceil(4) {
        push_prefixed_hex(out, number, field.kind.bits() / 4);
    } else {
        show(tree, node, frame, out);
    }
}

fn number_text(tree: &Tree, node: &Node, number: u64, frame: &[u8], out: &mut String) {
    one_base(tree, node, number, frame, out);
    match node.field.base {
        Base::DecHex => {
            out.push_str(" (");
            let bits = if node.field.mask != 0 { node.field.mask.count_ones() } else { node.field.kind.bits() };
            push_prefixed_hex(out, number, bits.div_ceil(4));
            out.push(')');
        }
        Base::HexDec => {
            out.push_str(" (");
            push_decimal(out, number);
            out.push(')');
        }
        _ => {}
    }
}

fn show_bytes_plain(field: &Field, tree: &Tree, node: &Node, frame: &[u8], out: &mut String) {
    let Value::Span(span) = node.value else {
        return;
    };
    let bytes = tree.bytes(span, frame);
    let separator = label_separator(field);
    let most = if separator.is_empty() { LABEL_BYTES } else { LABEL_BYTES_APART };
    let shown = bytes.get(..most).unwrap_or(bytes);
    let _ = write_hex(out, shown, separator);
    if shown.len() < bytes.len() {
        out.push_str(separator);
        out.push('…');
    }
}

/// What stands between the bytes in labels.
fn label_separator(field: &Field) -> &'static str {
    match field.base {
        Base::Space => " ",
        Base::Dash => "-",
        Base::Dot => ".",
        Base::Hex => ":",
        _ => "",
    }
}

/// Four bits as they are shown, by their part of the mask and their value: dots for what the mask leaves out.
const NIBBLES: [[[u8; 4]; 16]; 16] = {
    let mut table = [[[b'.'; 4]; 16]; 16];
    let (mut mask, mut value) = (0, 0);
    while mask < 16 {
        let mut bit = 0;
        while bit < 4 {
            if mask >> (3 - bit) & 1 != 0 {
                table[mask][value][bit] = b'0' + (value >> (3 - bit) & 1) as u8;
            }
            bit += 1;
        }
        value += 1;
        if value == 16 {
            (mask, value) = (mask + 1, 0);
        }
    }
    table
};

/// Appends the bits of a masked field, dots for the others: `.... 0101`.
fn bit_pattern(field: &Field, value: u64, out: &mut String) {
    let width = field.width().min(64);
    let bits = value << field.mask.trailing_zeros();
    // 64 bits and a blank after every fourth
    let mut text = [b' '; 80];
    let mut used = 0;
    for group in (0..width.div_ceil(4)).rev() {
        let part = |n: u64| (n >> (group * 4) & 15) as usize;
        // the first group may not be whole
        let skip = 4 - (width - group * 4).min(4) as usize;
        let shown = &NIBBLES[part(field.mask)][part(bits)][skip..];
        if let Some(place) = text.get_mut(used..used + shown.len()) {
            place.copy_from_slice(shown);
        }
        used += shown.len() + usize::from(group > 0);
    }
    out.push_str(text.get(..used).and_then(|t| std::str::from_utf8(t).ok()).unwrap_or_default());
}

/// The unit of one: ` bytes` becomes ` byte`. Symbols (` ms`) are the same for any number.
fn singular(unit: &'static str) -> &'static str {
    const SYMBOL: usize = " ms".len();
    if unit.starts_with(' ') && unit.len() > SYMBOL { unit.strip_suffix('s').unwrap_or(unit) } else { unit }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;

    fn line(field: &'static Field, value: Value, frame: &[u8]) -> (String, String) {
        let mut tree = Tree::default();
        let id = tree.push(Node::new(field, value, Span { buffer: 0, start: 0, len: frame.len() as u32 }, 0)).unwrap();
        let (mut a, mut b) = (String::new(), String::new());
        show(&tree, tree.node(id).unwrap(), frame, &mut a);
        label(&tree, tree.node(id).unwrap(), frame, &mut b);
        (a, b)
    }

    static HDR_LEN: Field = Field::new("x.len", "Header Length", Kind::U8, Base::Dec, "x").mask(0x0f).unit(" bytes");
    static TYPE: Field = Field::new("x.type", "Type", Kind::U16, Base::Hex, "x").names(&[(0x0800, "IPv4")]);
    static FLAG: Field = Field::new("x.flag", "Reserved", Kind::Bool, Base::B8, "x").mask(0x80).with(super::super::field::SET);
    static TEXT: Field = Field::new("x.text", "Text", Kind::Str, Base::None, "x");
    static ID: Field = Field::new("x.id", "Id", Kind::U16, Base::HexDec, "x");

    #[test]
    fn one_of_a_unit_is_singular() {
        assert_eq!(
            [singular(" bytes"), singular(" octets"), singular(" ms"), singular("s"), singular(" dBm")],
            [" byte", " octet", " ms", "s", " dBm"]
        );
    }

    #[test]
    fn labels_and_values_read_as_wiresharks() {
        let pair = |a: &str, b: &str| (a.to_string(), b.to_string());
        assert_eq!(line(&HDR_LEN, Value::Uint(5), &[0x45]), pair("5", ".... 0101 = Header Length: 5 bytes"));
        assert_eq!(line(&TYPE, Value::Uint(0x0800), &[8, 0]), pair("0x0800", "Type: IPv4 (0x0800)"));
        assert_eq!(line(&TYPE, Value::Uint(0x1234), &[8, 0]), pair("0x1234", "Type: Unknown (0x1234)"));
        assert_eq!(line(&FLAG, Value::Uint(0), &[0]), pair("0", "0... .... = Reserved: Not set"));
        assert_eq!(line(&ID, Value::Uint(0xcb5b), &[0, 0]), pair("0xcb5b", "Id: 0xcb5b (52059)"));
    }

    #[test]
    fn packet_text_is_escaped_in_the_tree() {
        let frame = b"a\x1b[2J\r\n";
        let span = Value::Span(Span { buffer: 0, start: 0, len: frame.len() as u32 });
        assert_eq!(line(&TEXT, span, frame).1, "Text: a\\033[2J\\r\\n");
    }

    #[test]
    fn identifiers_are_dotted_decimal() {
        let mut s = String::new();
        write_oid(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d], &mut s);
        assert_eq!(s, "1.2.840.113549");
    }
}
