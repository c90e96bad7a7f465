//! DNS messages (RFC 1035): what DNS, multicast DNS and LLMNR have in common, which is nearly all.

mod dnssec;
mod edns;
pub mod fields;
pub mod name;
mod names;
mod record_fields;
mod records;
mod special;
mod svcb;
pub mod transactions;
pub mod types;

use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Outcome};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use fields::*;
use transactions::Link;

notes! {
    /// The same query was sent before and is not answered yet.
    RETRANSMIT_REQUEST = "dns.retransmit_request", "DNS query retransmission", Warn Protocol;
    /// The same response was sent before.
    RETRANSMIT_RESPONSE = "dns.retransmit_response", "DNS response retransmission", Warn Protocol;
    /// Bytes after the last record.
    EXTRANEOUS = "dns.extraneous", "Extraneous data", Warn Undecoded;
    /// A time to live with its uppermost bit set counts as 0.
    TTL_HIGH_BIT = "dns.ttl.high_bit_set", "The uppermost bit of the TTL is set (RFC 2181, section 8)", Warn Protocol;
    /// A record of a type whose data nobody takes apart.
    UNDECODED = "dns.undecoded.type", "Undecoded option", Note Undecoded;
    /// An EDNS option that is longer than any address.
    BAD_LENGTH = "dns.rr.opt.bad_length", "Length too long for any type of IP address.", Error Malformed;
}

/// Which of the protocols that share the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    Dns,
    /// RFC 6762: the top bit of a class means something else.
    Mdns,
    /// RFC 4795: some header flags mean something else.
    Llmnr,
}

/// The flag by which a resolver says that it understands authenticated answers (RFC 6840 section 5.7).
const AD: u16 = 0x20;
/// Length of the header.
const HEADER: usize = 12;

/// Whether bytes on any port are a standard query or its response: with one question at most, and no more records than
/// such messages have.
pub fn is_message(data: &[u8]) -> bool {
    let [_, _, flags, _, q1, q0, an1, an0, ns1, ns0, ar1, ar0, _, ..] = *data else { return false };
    let count = |high, low| u16::from_be_bytes([high, low]);
    let (questions, answers) = (count(q1, q0), count(an1, an0));
    let (authorities, additional) = (count(ns1, ns0), count(ar1, ar0));
    let (response, standard) = (flags & 0x80 != 0, flags & 0x78 == 0);
    let fits =
        if response { questions <= 1 && answers <= 100 && authorities <= 10 } else { questions == 1 && answers == 0 && authorities == 0 };
    standard && fits && additional <= 10
}

/// A message, and how it came.
#[derive(Clone, Copy)]
struct Message<'a> {
    /// From the transaction id on: what compression pointers count from.
    bytes: Bytes<'a>,
    flavor: Flavor,
    response: bool,
    opcode: u64,
}

/// Dissects a message. `framed`: two bytes of length stand before it (TCP, RFC 1035 section 4.2.2).
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, info: &'static ProtocolInfo, flavor: Flavor, framed: bool) -> Outcome {
    cx.protocol(info.short);
    let start = if framed { 2 } else { 0 };
    let bytes = b.from(start);
    let (id, flags) = (bytes.be16(0)?, bytes.be16(2)?);
    let (response, opcode) = (flags & 0x8000 != 0, u64::from(flags >> 11 & 15));
    let m = Message { bytes, flavor, response, opcode };
    let operation = FLAGS_OPCODE.names.get(opcode).unwrap_or("Unknown operation");
    let kind = if response { " response" } else { "" };
    cx.info(format_args!("{operation}"));
    if operation == "Unknown operation" {
        cx.info_append(format_args!(" ({opcode})"));
    }
    cx.info_append(format_args!("{kind} 0x{id:04x}"));
    let rcode = u64::from(flags & 15);
    let verdict = FLAGS_RCODE.names.get(rcode).map_or_else(|| format!("Unknown error ({rcode})"), str::to_owned);
    if response && rcode != 0 {
        cx.info_append(format_args!(" {verdict}"));
    }
    let item = cx.layer(info, b, b.reported_len());
    cx.append(item, format_args!(" ({})", if response { "response" } else { "query" }));
    if framed {
        cx.add(&LENGTH, b, 0, 2)?;
    }
    cx.add(&ID, bytes, 0, 2)?;
    header_flags(cx, &m, operation, &verdict)?;
    let link = cx.told::<Link>().copied();
    let outcome = if opcode == 6 { special::stateful(cx, bytes) } else { sections(cx, &m) };
    if outcome.is_ok() {
        linked(cx, bytes.span(0, 0), link);
    }
    outcome
}

fn header_flags<'a>(cx: &mut Cx<'a>, m: &Message<'a>, operation: &str, verdict: &str) -> Outcome {
    let llmnr = m.flavor == Flavor::Llmnr;
    let mut bits = vec![&FLAGS_RESPONSE, &FLAGS_OPCODE];
    if llmnr {
        bits.push(&FLAGS_CONFLICT);
    } else if m.response {
        bits.push(&FLAGS_AUTHORITATIVE);
    }
    bits.push(&FLAGS_TRUNCATED);
    bits.push(if llmnr { &FLAGS_TENTATIVE } else { &FLAGS_RECDESIRED });
    if !llmnr {
        if m.response {
            bits.push(&FLAGS_RECAVAIL);
        }
        bits.push(&FLAGS_Z);
        if m.response || m.bytes.be16(2)? & AD != 0 {
            bits.push(&FLAGS_AUTHENTICATED);
        }
        bits.push(&FLAGS_CHECKDISABLE);
    }
    if m.response {
        bits.push(&FLAGS_RCODE);
    }
    cx.open(&FLAGS, m.bytes, 2, 2)?;
    let item = cx.last();
    for bit in bits {
        cx.add(bit, m.bytes, 2, 2)?;
        if !m.response && bit == &FLAGS_AUTHENTICATED {
            cx.text(cx.last(), format_args!(".... .... ..1. .... = AD bit: Set"));
        }
    }
    cx.close();
    cx.append(item, format_args!(" {operation}"));
    if m.response {
        cx.append(item, format_args!(" response, {verdict}"));
    }
    Ok(())
}

fn sections<'a>(cx: &mut Cx<'a>, m: &Message<'a>) -> Outcome {
    let update = m.opcode == 5;
    let b = m.bytes;
    let counts = if update {
        [
            (&COUNT_ZONES, "Zone"),
            (&COUNT_PREREQUISITES, "Prerequisites"),
            (&COUNT_UPDATES, "Updates"),
            (&COUNT_ADD_RR, "Additional records"),
        ]
    } else {
        [
            (&COUNT_QUERIES, "Queries"),
            (&COUNT_ANSWERS, "Answers"),
            (&COUNT_AUTH_RR, "Authoritative nameservers"),
            (&COUNT_ADD_RR, "Additional records"),
        ]
    };
    let mut numbers = [0_u64; 4];
    for (n, ((field, _), number)) in counts.iter().zip(&mut numbers).enumerate() {
        *number = cx.add(field, b, 4 + 2 * n, 2)?;
    }
    let mut at = HEADER;
    for (n, ((_, title), count)) in counts.into_iter().zip(numbers).enumerate() {
        if count == 0 {
            continue;
        }
        let section = cx.open_text(b.span(at, b.reported_len().saturating_sub(at)), format_args!("{title}"));
        for _ in 0..count {
            at = if n == 0 { question(cx, m, at)? } else { records::dissect(cx, m, at)? };
        }
        cx.end_at(section, b, at);
        cx.close();
    }
    let rest = b.from(at);
    if !rest.is_empty() {
        cx.add(&EXTRANEOUS_DATA, b, at, rest.len())?;
        cx.note(&EXTRANEOUS);
        cx.computed(&EXTRANEOUS_LENGTH, rest.span(rest.len(), 0), Value::Int(rest.len() as i64));
    }
    Ok(())
}

/// An entry of the question section; gives where the next one starts.
fn question<'a>(cx: &mut Cx<'a>, m: &Message<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    let b = m.bytes;
    let name = name::read(cx, b, at)?;
    let after = at + name.wire;
    let (kind, class) = (b.be16(after)?, b.be16(after + 2)?);
    let mdns = m.flavor == Flavor::Mdns;
    let unicast = mdns && class & 0x8000 != 0;
    let how = match (mdns, unicast) {
        (false, _) => "",
        (true, true) => ", \"QU\" question",
        (true, false) => ", \"QM\" question",
    };
    let short = types::short(kind);
    cx.info_append(format_args!(" {short} {}{how}", name.text));
    cx.open_text(b.span(at, name.wire + 4), format_args!("{}: type {short}, class {}{how}", name.text, class_name(class, mdns)));
    let span = b.span(at, name.wire);
    cx.put_text(&QRY_NAME, span, format_args!("{}", name.text));
    cx.computed(&QRY_NAME_LEN, span, Value::Uint(name.len as u64));
    cx.computed(&COUNT_LABELS, span, Value::Uint(name.labels as u64));
    cx.add(&QRY_TYPE, b, after, 2)?;
    if mdns {
        cx.put(&QRY_CLASS, b.span(after + 2, 2), Value::Uint(u64::from(class & 0x7fff)));
        cx.add(&QRY_QU, b, after + 2, 2)?;
    } else {
        cx.add(&QRY_CLASS, b, after + 2, 2)?;
    }
    cx.close();
    Ok(after + 4)
}

/// Name of a class (RFC 1035 section 3.2.4).
fn class_name(class: u16, mdns: bool) -> &'static str {
    let class = if mdns { class & 0x7fff } else { class };
    QRY_CLASS.names.get(class.into()).unwrap_or("Unknown")
}

/// What the tracker found: the other half of the transaction.
fn linked(cx: &mut Cx<'_>, here: Span, link: Option<Link>) {
    let number = |frame: u32| Value::Uint(u64::from(frame) + 1);
    match link {
        Some(Link::AnsweredIn(frame)) => {
            cx.computed(&RESPONSE_IN, here, number(frame));
        }
        Some(Link::Answers { query, after }) => {
            cx.computed(&RESPONSE_TO, here, number(query));
            cx.computed(&TIME, here, Value::RelTime(after));
        }
        Some(Link::QueryAgain { first }) => {
            cx.computed(&RETRANSMIT_REQUEST_IN, here, number(first));
            cx.note_text(&RETRANSMIT_REQUEST, format_args!("DNS query retransmission. Original request in frame {}", first + 1));
            cx.computed(&RETRANSMISSION, here, Value::Uint(1));
        }
        Some(Link::ResponseAgain { first }) => {
            cx.computed(&RETRANSMIT_RESPONSE_IN, here, number(first));
            cx.note_text(&RETRANSMIT_RESPONSE, format_args!("DNS response retransmission. Original response in frame {}", first + 1));
            cx.computed(&RETRANSMISSION, here, Value::Uint(1));
        }
        Some(Link::Unsolicited) => {
            cx.computed(&UNSOLICITED, here, Value::Uint(1));
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::is_message;

    fn header(flags: u16, counts: [u16; 4]) -> Vec<u8> {
        let mut bytes = vec![0x12, 0x34];
        bytes.extend(flags.to_be_bytes());
        bytes.extend(counts.iter().flat_map(|c| c.to_be_bytes()));
        bytes.push(0);
        bytes
    }

    #[test]
    fn queries_ask_one_question_and_responses_are_of_usual_size() {
        for (flags, counts, expected) in [
            (0x0100, [1, 0, 0, 1], true),
            (0x0100, [1, 0, 1, 0], false),
            (0x0100, [0, 0, 0, 0], false),
            (0x2900, [1, 0, 0, 0], false),
            (0x8180, [1, 100, 10, 10], true),
            (0x8180, [0, 1, 0, 0], true),
            (0x8180, [1, 101, 0, 0], false),
            (0x8180, [1, 1, 11, 0], false),
            (0x8180, [2, 1, 0, 0], false),
        ] {
            assert_eq!(is_message(&header(flags, counts)), expected, "{flags:#x} {counts:?}");
        }
        assert!(!is_message(&header(0x0100, [1, 0, 0, 0])[..12]), "a header is no message");
    }
}
