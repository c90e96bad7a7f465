//! Transmission Control Protocol (RFC 9293), with what sequence analysis and reassembly know of the segment.

mod analysis;
mod fields;
mod mptcp;
mod options;
mod payload;
mod rare_options;

use super::common::{checksum, header_length};
use crate::base::{Bytes, Fault, NONE};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::TcpFact;
use crate::stream::facts::analysis as found;
pub use fields::NOTES;
use fields::*;
use std::fmt::{self, Write};

const LISTS: &[&[&Field]] = &[fields::FIELDS, mptcp::FIELDS, rare_options::FIELDS];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 6)],
    skim: Some(skim),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, notes: NOTES, ..ProtocolInfo::new("tcp", "Transmission Control Protocol", "TCP", &["RFC 9293"]) },
        dissect,
    )
};

/// Flag letters from the highest bit down, as `tcp.flags.str` shows them.
const LETTERS: &[u8] = b"RRRACEUAPRSF";
/// Flags that Info names, lowest bit first.
const FLAG_NAMES: [&str; 9] = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "AE"];

/// What the header says, with numbers relative to the first of each direction where that is known.
struct Segment {
    source: u16,
    destination: u16,
    seq: u32,
    ack: u32,
    flags: u16,
    header: usize,
    len: usize,
    window: u64,
    /// Urgent pointer, where the flag is set.
    urgent: Option<u16>,
    /// The calculated window, and the factor (−1 unknown, −2 no scaling).
    scaled: (u64, i64),
    /// Length of what Info says before the ports.
    remarks: usize,
    /// The datagram ends before the header does.
    short: bool,
    /// What sequence analysis found.
    fact: Option<TcpFact>,
}

impl Segment {
    fn is_syn_ack(&self) -> bool {
        self.flags & 0x12 == 0x12
    }
}

/// Headers that are whole and whose options are none, or those that most segments have.
fn skim<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    const TIMESTAMPS: [u8; 4] = [1, 1, 8, 10];
    let options = match b.u8(12).map(|place| place >> 4) {
        Ok(5) => b.slice(20, 0).is_ok(),
        Ok(8) => b.slice(20, 12).is_ok_and(|options| options.starts_with(&TIMESTAMPS)),
        _ => false,
    };
    if !options || cx.packet.quoted {
        return false;
    }
    let Ok(s) = segment(cx, b) else { return false };
    let item = cx.layer(&PROTOCOL.info, b, s.header);
    payload::dissect(cx, b, &s, item);
    true
}

/// Reads what the header says, and tells it to what lies above.
fn segment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<Segment, Fault> {
    let (source, destination) = (b.be16(0)?, b.be16(2)?);
    cx.info(format_args!("{source} \u{2192} {destination}"));
    (cx.packet.source_port, cx.packet.destination_port) = (source.into(), destination.into());
    cx.packet.transports += 1;
    let (seq, ack) = (b.be32(4)?, b.be32(8)?);
    let place = b.be16(12)?;
    let header = usize::from(place >> 12) * 4;
    let flags = place & 0x0fff;
    let len = b.reported_len().saturating_sub(header);
    let window = u64::from(b.be16(14)?);
    let urgent = b.be16(18).ok().filter(|_| flags & 0x20 != 0);
    let short = header > b.reported_len() && !cx.packet.fragment && !cx.packet.quoted;
    let fact = cx.transport().filter(|_| !cx.packet.quoted).and_then(|t| t.tcp().copied());
    let scaled = (window, -1);
    let mut s = Segment { source, destination, seq, ack, flags, header, len, window, urgent, scaled, remarks: 0, short, fact };
    let known = relative(cx, &mut s);
    // the SYN takes the first number
    cx.packet.stream_offset = s.seq.checked_sub(1).filter(|_| known);
    Ok(s)
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("TCP");
    let mut s = segment(cx, b)?;
    let Segment { source, destination, header, .. } = s;
    info(cx, &mut s);
    let item = cx.layer(&PROTOCOL.info, b, header.max(20).min(b.reported_len()));
    title(cx, &s, item);
    cx.add(&SRC_PORT, b, 0, 2)?;
    cx.add(&DST_PORT, b, 2, 2)?;
    cx.hide(&PORT, b.span(0, 2), Value::Uint(source.into()));
    cx.hide(&PORT, b.span(2, 2), Value::Uint(destination.into()));
    conversation(cx, b);
    if header < 20 {
        cx.add(&HDR_LEN, b, 12, 1)?;
        cx.note_text(&BOGUS_HDR_LEN, format_args!("Bogus TCP header length ({header}, must be at least 20)"));
        cx.info_append(format_args!(", bogus TCP header length ({header}, must be at least 20)"));
        return Ok(());
    }
    numbers(cx, b, &s)?;
    cx.put(&HDR_LEN, b.span(12, 1), Value::Uint(header as u64));
    let (bits, length) = header_length::shown((header / 4) as u8);
    cx.text(cx.last(), format_args!("{bits} .... = Header Length: {length}"));
    flag_tree(cx, b, &s)?;
    cx.add(&WINDOW_VALUE, b, 14, 2)?;
    cx.computed(&WINDOW, b.span(14, 2), Value::Uint(s.scaled.0));
    if s.flags & 2 == 0 && cx.transport().is_some() {
        let factor = cx.computed(&WINDOW_FACTOR, b.span(14, 2), Value::Int(s.scaled.1));
        match s.scaled.1 {
            -1 => cx.append(factor, format_args!(" (unknown)")),
            -2 => cx.append(factor, format_args!(" (no window scaling used)")),
            _ => {}
        }
    }
    cx.add(&CHECKSUM, b, 16, 2)?;
    cx.append(cx.last(), format_args!(" [unverified]"));
    cx.computed(&CHECKSUM_STATUS, b.span(16, 0), Value::Uint(checksum::UNVERIFIED));
    if cx.add(&URGENT, b, 18, 2)? != 0 && s.urgent.is_none() {
        cx.note(&URGENT_NONZERO);
    }
    if header > 20 {
        cx.guarded(|cx| options::dissect(cx, b, header));
    }
    analysis::put(cx, b, s.fact.as_ref());
    payload::dissect(cx, b, &s, item);
    Ok(())
}

/// Sequence numbers relative to the first of their direction, and the scaled window; false where that first is not known.
fn relative(cx: &Cx<'_>, s: &mut Segment) -> bool {
    let Some(transport) = cx.transport() else { return false };
    let (own, other) = if transport.from_client { (0, 1) } else { (1, 0) };
    if let Some(scale) = transport.facts.window_scale.get(own).filter(|_| s.flags & 2 == 0) {
        let shift = if s.short { 0 } else { scale.shift() };
        s.scaled = (s.window << shift, scale.factor());
    }
    if cx.packet.quoted || s.short {
        return false;
    }
    let base = |side: usize| transport.facts.base_seq.get(side).copied().flatten();
    let mut first = base(own);
    // numbers count from the last of several answers to a SYN, but for those of the answer itself
    if let (true, Some(fact)) = (s.is_syn_ack() && first.is_some_and(|base| base != s.seq), &mut s.fact) {
        fact.analysis |= found::REUSED_PORTS;
        first = Some(s.seq);
    }
    s.seq = s.seq.wrapping_sub(first.unwrap_or(0));
    if s.flags & 0x10 != 0 {
        s.ack = s.ack.wrapping_sub(base(other).unwrap_or(0));
    }
    first.is_some()
}

fn info(cx: &mut Cx<'_>, s: &mut Segment) {
    if !cx.tree.columns.are_filled() {
        return;
    }
    let mut text = String::new();
    if let Some(fact) = &s.fact {
        prefix(fact, &mut text);
    }
    s.remarks = text.len();
    let _ = write!(text, "{} \u{2192} {} [{}] Seq={}", s.source, s.destination, FlagList(s.flags), s.seq);
    if s.flags & 0x10 != 0 {
        let _ = write!(text, " Ack={}", s.ack);
    }
    let _ = write!(text, " Win={}", s.scaled.0);
    if let Some(urgent) = s.urgent {
        let _ = write!(text, " Urg={urgent}");
    }
    if !s.short {
        let _ = write!(text, " Len={}", s.len);
    }
    cx.info(format_args!("{text}"));
}

/// What is wrong or noteworthy, in the order in which Wireshark puts it before the ports.
fn prefix(fact: &TcpFact, text: &mut String) {
    const WORDS: &[(u32, &str)] = &[
        (found::REUSED_PORTS, "TCP Port numbers reused"),
        (found::FAST_RETRANSMISSION, "TCP Fast Retransmission"),
        (found::SPURIOUS_RETRANSMISSION, "TCP Spurious Retransmission"),
        (found::OUT_OF_ORDER, "TCP Out-Of-Order"),
        (found::RETRANSMISSION, "TCP Retransmission"),
        (found::KEEP_ALIVE, "TCP Keep-Alive"),
        (found::KEEP_ALIVE_ACK, "TCP Keep-Alive ACK"),
        (found::ACK_LOST_SEGMENT, "TCP ACKed unseen segment"),
        (found::LOST_SEGMENT, "TCP Previous segment not captured"),
        (found::WINDOW_UPDATE, "TCP Window Update"),
        (found::WINDOW_FULL, "TCP Window Full"),
        (found::DUPLICATE_ACK, ""),
        (found::ZERO_WINDOW_PROBE, "TCP ZeroWindowProbe"),
        (found::ZERO_WINDOW, "TCP ZeroWindow"),
        (found::ZERO_WINDOW_PROBE_ACK, "TCP ZeroWindowProbeAck"),
    ];
    for (bit, words) in WORDS.iter().filter(|w| fact.analysis & w.0 != 0) {
        // a fast or spurious retransmission is not named twice
        let special = found::FAST_RETRANSMISSION | found::SPURIOUS_RETRANSMISSION;
        if *bit == found::RETRANSMISSION && fact.analysis & special != 0 {
            continue;
        }
        let _ = match (*bit, fact.duplicate_of) {
            (found::DUPLICATE_ACK, NONE) => Ok(()),
            (found::DUPLICATE_ACK, of) => write!(text, "[TCP Dup ACK {}#{}] ", of + 1, fact.duplicate_ack),
            _ => write!(text, "[{words}] "),
        };
    }
}

/// The letters of the flags that are set, dots for the others.
struct Letters(u16);

impl fmt::Display for Letters {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_set = |place: usize| self.0 >> (LETTERS.len() - 1 - place) & 1 != 0;
        LETTERS.iter().enumerate().try_for_each(|(at, letter)| out.write_char(if is_set(at) { char::from(*letter) } else { '\u{b7}' }))
    }
}

/// The names of flags that are set, made only where they are written.
struct FlagList(u16);

impl fmt::Display for FlagList {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FlagList(flags) = *self;
        let mut before = "";
        for (_, name) in FLAG_NAMES.iter().enumerate().filter(|(bit, _)| flags >> bit & 1 != 0) {
            out.write_str(before)?;
            out.write_str(name)?;
            before = ", ";
        }
        match (flags & 0x0e00 != 0, before.is_empty()) {
            (true, true) => out.write_str("Reserved"),
            (true, false) => out.write_str(", Reserved"),
            (false, true) => out.write_str("<None>"),
            (false, false) => Ok(()),
        }
    }
}

fn title(cx: &mut Cx<'_>, s: &Segment, item: Item) {
    let Segment { source, destination, seq, ack, len, .. } = s;
    cx.text(item, format_args!("Transmission Control Protocol, Src Port: {source}, Dst Port: {destination}, Seq: {seq}"));
    if s.flags & 0x10 != 0 {
        cx.append(item, format_args!(", Ack: {ack}"));
    }
    if !s.short {
        cx.append(item, format_args!(", Len: {len}"));
    }
}

fn conversation<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    let here = b.span(0, 0);
    let Some(transport) = cx.transport() else { return };
    cx.computed(&STREAM, here, Value::Uint(transport.stream.into()));
    let facts = &transport.facts;
    let bits = if transport.position == 0 { facts.completeness_of_first } else { facts.completeness };
    let item = cx.computed(&COMPLETENESS, here, Value::Uint(bits.into()));
    cx.text(item, format_args!("Conversation completeness: {} ({bits})", analysis::completeness(bits)));
}

fn numbers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, s: &Segment) -> Outcome {
    let here = b.span(0, 0);
    if s.short {
        cx.open_text(here, format_args!("{}", SHORT_SEGMENT.field.label));
        cx.note(&SHORT_SEGMENT);
        cx.close();
    } else if !cx.packet.quoted {
        cx.computed(&LEN, here, Value::Uint(s.len as u64));
    }
    let known = cx.transport().is_some() && !cx.packet.quoted;
    cx.put(&SEQ, b.span(4, 4), Value::Uint(s.seq.into()));
    if known {
        cx.append(cx.last(), format_args!("    (relative sequence number)"));
        cx.add(&SEQ_RAW, b, 4, 4)?;
    }
    if known && !s.short {
        let next = s.seq.wrapping_add(s.len as u32).wrapping_add(u32::from(s.flags & 3 != 0));
        cx.computed(&NEXT_SEQ, here, Value::Uint(next.into()));
        cx.append(cx.last(), format_args!("    (relative sequence number)"));
    }
    cx.put(&ACK, b.span(8, 4), Value::Uint(s.ack.into()));
    if s.flags & 0x10 != 0 {
        if known {
            cx.append(cx.last(), format_args!("    (relative ack number)"));
        }
        if known && s.is_syn_ack() && s.ack > 1 {
            cx.note(&TFO_ACK);
        }
    } else if b.be32(8)? != 0 {
        cx.note(&ACK_NONZERO);
    }
    cx.add(&ACK_RAW, b, 8, 4)?;
    Ok(())
}

fn flag_tree<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, s: &Segment) -> Outcome {
    cx.open(&FLAGS, b, 12, 2)?;
    cx.text(cx.last(), format_args!("Flags: 0x{:03x} ({})", s.flags, FlagList(s.flags)));
    // each is one of twelve bits, and stands in one of the two bytes
    let add = |cx: &mut Cx<'a>, bit: &'static Field, at: usize| {
        let value = bit.extract(s.flags.into());
        cx.put(bit, b.span(at, 1), Value::Uint(value));
        value != 0
    };
    for (bit, at) in [(&FLAGS_RES, 12), (&FLAGS_AE, 12), (&FLAGS_CWR, 13), (&FLAGS_ECE, 13), (&FLAGS_URG, 13), (&FLAGS_ACK, 13)] {
        add(cx, bit, at);
    }
    add(cx, &FLAGS_PUSH, 13);
    let port = |s: &Segment| if s.flags & 0x10 != 0 { s.source } else { s.destination };
    if add(cx, &FLAGS_RESET, 13) {
        cx.note(&CONNECTION_RST);
    }
    if add(cx, &FLAGS_SYN, 13) {
        match s.flags & 0x10 {
            0 => cx.note_text(&CONNECTION_SYN, format_args!("Connection establish request (SYN): server port {}", port(s))),
            _ => cx.note_text(&CONNECTION_SYNACK, format_args!("Connection establish acknowledge (SYN+ACK): server port {}", port(s))),
        }
    }
    if add(cx, &FLAGS_FIN, 13) {
        cx.note(&CONNECTION_FIN);
    }
    let item = cx.put_text(&FLAGS_STR, b.span(12, 2), format_args!("{}", Letters(s.flags)));
    cx.generated(item);
    if s.flags & 1 != 0
        && let Some(transport) = cx.transport().filter(|_| !cx.packet.quoted)
    {
        let first = transport.facts.closed_first == Some(usize::from(!transport.from_client));
        cx.note(if first { &FIN_ACTIVE } else { &FIN_PASSIVE });
    }
    cx.close();
    Ok(())
}
