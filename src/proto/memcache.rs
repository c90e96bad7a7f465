//! Memcached: the text protocol and the binary one (memcached doc/protocol.txt, BinaryProtocolRevamped).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Kind, ProtocolInfo, Value};
use crate::proto::common::rows::add_each;
use crate::proto::common::text::{Shown, line};
use crate::stream::{Need, StreamCx};

const MAGIC_NAMES: &[(u64, &str)] = &[
    (128, "Request"),
    (129, "Response"),
];

const OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Get"),
    (1, "Set"),
    (2, "Add"),
    (3, "Replace"),
    (4, "Delete"),
    (5, "Increment"),
    (6, "Decrement"),
    (7, "Quit"),
    (8, "Flush"),
    (9, "Get Quietly"),
    (10, "No-op"),
    (11, "Version"),
    (12, "Get Key"),
    (13, "Get Key Quietly"),
    (14, "Append"),
    (15, "Prepend"),
    (16, "Statistics"),
    (17, "Set Quietly"),
    (18, "Add Quietly"),
    (19, "Replace Quietly"),
    (20, "Delete Quietly"),
    (21, "Increment Quietly"),
    (22, "Decrement Quietly"),
    (23, "Quit Quietly"),
    (24, "Flush Quietly"),
    (25, "Append Quietly"),
    (26, "Prepend Quietly"),
];

const DATA_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Raw bytes"),
];

const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "No error"),
    (1, "Key not found"),
    (2, "Key exists"),
    (3, "Value too big"),
    (4, "Invalid arguments"),
    (5, "Item not stored"),
    (129, "Unknown command"),
    (130, "Out of memory"),
];

fields! {
    /// Command.
    COMMAND = "memcache.command", "Command", Str None;
    /// Sub command if any.
    SUBCOMMAND = "memcache.subcommand", "Sub command", Str None;
    /// Response command.
    RESPONSE_TEXT = "memcache.response", "Response", Str None;
    /// Key.
    KEY = "memcache.key", "Key", Str None;
    /// Flags.
    FLAGS = "memcache.flags", "Flags", U16 Dec;
    /// Expiration.
    EXPIRATION = "memcache.expiration", "Expiration", U32 Dec;
    /// Value.
    VALUE = "memcache.value", "Value", Str None;
    /// Length in bytes of the value that follows the key.
    VALUE_LENGTH = "memcache.value.length", "Value length", U32 Dec;
    /// Data version check.
    CAS = "memcache.cas", "CAS", U64 Dec;
    /// Client does not expect a reply.
    NOREPLY = "memcache.noreply", "Noreply", Str None;
    /// Version of running memcache.
    VERSION = "memcache.version", "Version", Str None;
    /// Name of a stat.
    NAME = "memcache.name", "Stat name", Str None;
    /// Value of a stat.
    NAME_VALUE = "memcache.name_value", "Stat value", Str None;
    /// Magic number.
    MAGIC = "memcache.magic", "Magic", U8 Dec, names(MAGIC_NAMES);
    /// Command code.
    OPCODE = "memcache.opcode", "Opcode", U8 Dec, names(OPCODE_NAMES);
    /// Length in bytes of the text key that follows the command extras.
    KEY_LENGTH = "memcache.key.length", "Key Length", U16 Dec;
    /// Length in bytes of the command extras.
    EXTRAS_LENGTH = "memcache.extras.length", "Extras length", U8 Dec;
    /// Data type.
    DATA_TYPE = "memcache.data_type", "Data type", U8 Dec, names(DATA_TYPE_NAMES);
    /// Reserved for future use.
    RESERVED = "memcache.reserved", "Reserved", U16 Dec;
    /// Status of the response.
    STATUS = "memcache.status", "Status", U16 Dec, names(STATUS_NAMES);
    /// Length in bytes of extra + key + value.
    TOTAL_BODY_LENGTH = "memcache.total_body_length", "Total body length", U32 Dec;
    /// Opaque.
    OPAQUE = "memcache.opaque", "Opaque", U32 Dec;
    /// Extras.
    EXTRAS = "memcache.extras", "Extras", None None;
    /// Flags.
    EXTRAS_FLAGS = "memcache.extras.flags", "Flags", U32 Hex;
    /// Expiration.
    EXTRAS_EXPIRATION = "memcache.extras.expiration", "Expiration", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 11211)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("memcache", "Memcache Protocol", "MEMCACHE", &["memcached protocol.txt"]) },
        dissect,
    )
};

/// Header of binary messages.
const HEADER: usize = 24;
const REQUEST: u8 = 0x80;
const RESPONSE: u8 = 0x81;
/// Longer values are not waited for.
const LIMIT: usize = 1 << 24;

/// Answers of one word.
const ANSWERS: [&[u8]; 7] = [b"STORED", b"NOT_STORED", b"EXISTS", b"NOT_FOUND", b"DELETED", b"OK", b"END"];

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [REQUEST | RESPONSE, ..] => match data.get(8..12) {
            Some(len) => {
                let len = len.iter().fold(0_usize, |n, byte| n << 8 | usize::from(*byte));
                if len <= LIMIT { Need::Complete(HEADER + len) } else { Need::NotMine }
            }
            None => Need::More(Some(HEADER)),
        },
        // a command with a value waits for it
        _ => Need::Complete(data.len()),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MEMCACHE");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if matches!(b.u8(0)?, REQUEST | RESPONSE) { binary(cx, b) } else { text(cx, b) }
}

/// Words of a line: where each begins and its length.
fn words(line: &[u8]) -> Vec<(usize, usize)> {
    const MOST: usize = 64;
    let mut out = Vec::new();
    let mut at = 0;
    for word in line.split(|byte| *byte == b' ') {
        if !word.is_empty() && out.len() < MOST {
            out.push((at, word.len()));
        }
        at += word.len() + 1;
    }
    out
}

fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (len, next) = line(b, 0);
    let first = b.slice(0, len)?;
    let words = words(first);
    let word = |nth: usize| words.get(nth).and_then(|(at, len)| first.get(*at..at + len)).unwrap_or_default();
    let put = |cx: &mut Cx<'a>, nth: usize, field: &'static Field| -> Result<u64, Fault> {
        let Some((at, len)) = words.get(nth) else { return Ok(0) };
        if field.kind == Kind::Str {
            return cx.add(field, b, *at, *len);
        }
        let number = std::str::from_utf8(b.slice(*at, *len)?).ok().and_then(|text| text.parse().ok()).unwrap_or(0);
        cx.put(field, b.span(*at, *len), Value::Uint(number));
        Ok(number)
    };
    cx.info(format_args!("{} ", Shown(first)));
    let value = |cx: &mut Cx<'a>, size: u64| -> Outcome {
        let size = (size as usize).min(b.reported_len().saturating_sub(next));
        if size > 0 { cx.add(&VALUE, b, next, size).map(drop) } else { Ok(()) }
    };
    match word(0) {
        b"get" | b"gets" => {
            put(cx, 0, &COMMAND)?;
            (1..words.len()).try_for_each(|nth| put(cx, nth, &KEY).map(drop))
        }
        command @ (b"set" | b"add" | b"replace" | b"append" | b"prepend" | b"cas") => {
            put(cx, 0, &COMMAND)?;
            put(cx, 1, &KEY)?;
            put(cx, 2, &FLAGS)?;
            put(cx, 3, &EXPIRATION)?;
            let size = put(cx, 4, &VALUE_LENGTH)?;
            let mut at = 5;
            if command == b"cas" {
                put(cx, at, &CAS)?;
                at += 1;
            }
            put(cx, at, &NOREPLY)?;
            value(cx, size)
        }
        b"delete" => {
            put(cx, 0, &COMMAND)?;
            put(cx, 1, &KEY).map(drop)
        }
        b"incr" | b"decr" => {
            put(cx, 0, &COMMAND)?;
            put(cx, 1, &KEY)?;
            put(cx, 2, &VALUE).map(drop)
        }
        b"stats" => {
            put(cx, 0, &COMMAND)?;
            put(cx, 1, &SUBCOMMAND).map(drop)
        }
        b"flush_all" | b"version" | b"quit" => put(cx, 0, &COMMAND).map(drop),
        b"VALUE" => {
            put(cx, 1, &KEY)?;
            put(cx, 2, &FLAGS)?;
            let size = put(cx, 3, &VALUE_LENGTH)?;
            if words.len() > 4 { put(cx, 4, &CAS).map(drop) } else { value(cx, size) }
        }
        b"VERSION" => put(cx, 1, &VERSION).map(drop),
        b"STAT" => statistics(cx, b),
        answer if ANSWERS.contains(&answer) => put(cx, 0, &RESPONSE_TEXT).map(drop),
        _ => {
            cx.info(format_args!("MEMCACHE Continuation"));
            Ok(())
        }
    }
}

/// A line for each figure.
fn statistics<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while b.clipped(at, 5) == b"STAT " {
        let (len, next) = line(b, at);
        let all = words(b.slice(at, len)?);
        for ((from, size), field) in all.iter().zip([&COMMAND, &NAME]) {
            cx.add(field, b, at + from, *size)?;
        }
        if let Some((from, _)) = all.get(2) {
            cx.add(&NAME_VALUE, b, at + from, len - from)?;
        }
        at = next;
    }
    Ok(())
}

fn binary<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let is_request = cx.add(&MAGIC, b, 0, 1)? == u64::from(REQUEST);
    let opcode = cx.add(&OPCODE, b, 1, 1)?;
    let way = if is_request { "Request" } else { "Response" };
    cx.info(format_args!("{} {way}", OPCODE.names.get(opcode).unwrap_or("Unknown")));
    let key = cx.add(&KEY_LENGTH, b, 2, 2)? as usize;
    let extras = cx.add(&EXTRAS_LENGTH, b, 4, 1)? as usize;
    cx.add(&DATA_TYPE, b, 5, 1)?;
    cx.add(if is_request { &RESERVED } else { &STATUS }, b, 6, 2)?;
    let total = b.be32(8)? as usize;
    let value = total.saturating_sub(key + extras);
    let item = cx.put(&VALUE_LENGTH, b.span(8, 0), Value::Uint(value as u64));
    cx.generated(item);
    add_each(cx, b, 8, &[(&TOTAL_BODY_LENGTH, 4), (&OPAQUE, 4), (&CAS, 8)])?;
    if extras > 0 {
        cx.put(&EXTRAS, b.span(HEADER, extras), Value::None);
        cx.open_last();
        if extras >= 4 {
            cx.add(&EXTRAS_FLAGS, b, HEADER, 4)?;
        }
        if extras >= 8 {
            cx.add(&EXTRAS_EXPIRATION, b, HEADER + 4, 4)?;
        }
        cx.close();
    }
    if key > 0 {
        cx.add(&KEY, b, HEADER + extras, key)?;
    }
    if value > 0 {
        cx.add(&VALUE, b, HEADER + extras + key, value)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_value_follows_its_line() {
        let shown = testing::tcp((40000, 11211), b"set foo 1 60 3\r\nxyz\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MEMCACHE", "set foo 1 60 3 "));
        for line in ["Key: foo", "Expiration: 60", "Value: xyz"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn binary_messages_have_a_header() {
        let mut get = vec![0x80, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1];
        get.extend([0; 8]);
        get.extend(b"foo");
        assert_eq!(testing::tcp((40000, 11211), &get).info, "Get Request");
    }
}
