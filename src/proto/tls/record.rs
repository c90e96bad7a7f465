//! The record layer (RFC 8446 section 5, RFC 5246 section 6.2).

use super::super::common::tls::handshake::{self, kind};
use super::super::common::tls::names::MESSAGES;
use super::super::common::tls::{Reader, TLS, TLS13, alert, short_name};
use super::fields::*;
use super::track::Seen;
use super::{HEADER, Header, content, opened, reader};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Names, Value};

/// What is known while the records of one run are dissected.
pub struct State<'s, 'a> {
    seen: Option<&'s Seen>,
    from_server: bool,
    encrypted: bool,
    /// Start of a handshake message that goes on in the next record.
    unfinished: Vec<u8>,
    /// Number of the record in the run.
    number: u16,
    /// Records that were opened: their numbers and plain bytes.
    pub plain: Vec<(u16, Bytes<'a>)>,
}

impl<'s> State<'s, '_> {
    pub fn new(seen: Option<&'s Seen>, from_server: bool) -> Self {
        let unfinished = seen.map_or_else(Vec::new, |s| s.unfinished.to_vec());
        State { seen, from_server, encrypted: seen.is_some_and(|s| s.encrypted), unfinished, number: 0, plain: Vec::new() }
    }

    /// The session's version, or `otherwise` while it is not known.
    pub fn version(&self, otherwise: u16) -> u16 {
        self.seen.map_or(otherwise, |s| s.session.version_or(otherwise))
    }

    /// The session's version, or that of its records; 0 while neither is known.
    pub fn seen_version(&self) -> u16 {
        let records = self.seen.and_then(|s| s.session.record_version.get()).copied();
        self.version(records.unwrap_or(0))
    }
}

/// Dissects one record; gives its length.
pub fn dissect<'a>(cx: &mut Cx<'a>, state: &mut State<'_, 'a>, header: Header, b: Bytes<'a>) -> Result<usize, Fault> {
    let r = reader(state.seen, header.version, state.from_server);
    let total = HEADER + header.len;
    let version = short_name(r.version);
    cx.protocol(version);
    let record = cx.put(&RECORD, b.span(0, total), Value::None);
    cx.open_last();
    let type_field = if r.version == TLS13 && header.kind == content::APPLICATION_DATA { &OPAQUE_TYPE } else { &CONTENT_TYPE };
    cx.add(type_field, b, 0, 1)?;
    cx.add(&VERSION, b, 1, 2)?;
    cx.add(&LENGTH, b, 3, 2)?;
    let data = b.window(HEADER, header.len);
    let number = state.number;
    state.number = number.saturating_add(1);
    match opened::find(state.seen, number, header, data) {
        Some((kind, plain)) => opened::dissect(cx, state, &r, &opened::Plain { number, kind, plain: &plain }, data, record)?,
        None => sealed(cx, state, &r, header, data, record)?,
    }
    cx.close();
    Ok(total)
}

/// A record that is not encrypted, or whose keys are not known.
fn sealed<'a>(cx: &mut Cx<'a>, state: &mut State<'_, 'a>, r: &Reader<'_>, header: Header, data: Bytes<'a>, record: Item) -> Outcome {
    let version = short_name(r.version);
    match header.kind {
        content::CHANGE_CIPHER_SPEC => {
            cx.text(record, format_args!("{version} Record Layer: Change Cipher Spec Protocol: Change Cipher Spec"));
            cx.tree.columns.append_info_sep(", ", format_args!("Change Cipher Spec"));
            cx.put(&CHANGE_CIPHER_SPEC, data.span(0, data.reported_len()), Value::None);
            // in a full handshake the client is the first to change
            let resumed = |seen: &Seen| !seen.session.is_tls13() && seen.session.negotiated.get().is_none() && !seen.answered;
            if state.from_server && state.seen.is_some_and(resumed) {
                cx.note(&RESUMED);
            }
            state.encrypted = true;
        }
        content::ALERT => alert_record(cx, r, data, record, state.encrypted && r.version != TLS13 && header.len != 2)?,
        content::HANDSHAKE => handshake_record(cx, state, r, data, record)?,
        content::APPLICATION_DATA => {
            cx.tree.columns.append_info_sep(", ", format_args!("Application Data"));
            application_data(cx, state, r, data, record);
            if state.seen.is_some_and(|s| s.keyless) {
                cx.note(&KEY_MISSING);
            }
        }
        _ => {
            let (said, overrun) = alert::heartbeat(cx, r, data)?;
            cx.text(record, format_args!("{version} Record Layer: {said}"));
            if let Some(claimed) = overrun {
                cx.note_text(&HEARTBEAT_LENGTH, format_args!("Invalid heartbeat payload length ({claimed})"));
            }
        }
    }
    Ok(())
}

pub(super) fn alert_record<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, data: Bytes<'a>, record: Item, encrypted: bool) -> Outcome {
    let said = alert::dissect(cx, r, data, encrypted)?;
    cx.text(record, format_args!("{} Record Layer: {said}", short_name(r.version)));
    Ok(())
}

pub(super) fn application_data<'a>(cx: &mut Cx<'a>, state: &State<'_, '_>, r: &Reader<'_>, data: Bytes<'a>, record: Item) {
    let version = short_name(r.version);
    let span = data.span(0, data.reported_len());
    cx.put(&APP_DATA, span, Value::Span(span));
    match application(cx, state) {
        Some(name) => {
            cx.text(record, format_args!("{version} Record Layer: Application Data Protocol: {name}"));
            let item = cx.put_text(&APP_DATA_PROTO, data.span(0, 0), format_args!("{name}"));
            cx.generated(item);
        }
        None => cx.text(record, format_args!("{version} Record Layer: Application Data Protocol: Application Data")),
    }
}

/// Name of the application protocol, by negotiation or by port.
fn application(cx: &Cx<'_>, state: &State<'_, '_>) -> Option<&'static str> {
    const BY_PORT: &[(u64, &str)] = &[
        (25, "Simple Mail Transfer Protocol"),
        (110, "Post Office Protocol"),
        (143, "Internet Message Access Protocol"),
        (324, "RPKI-Router Protocol"),
        (443, "Hypertext Transfer Protocol"),
        (465, "Simple Mail Transfer Protocol"),
        (587, "Simple Mail Transfer Protocol"),
        (636, "Lightweight Directory Access Protocol"),
        (802, "Modbus/TCP"),
        (853, "Domain Name System"),
        (993, "Internet Message Access Protocol"),
        (995, "Post Office Protocol"),
        (1300, "Q.931"),
        (2221, "EtherNet/IP (Industrial Protocol)"),
        (2443, "Skinny Client Control Protocol"),
        (3496, "Diagnostic over IP"),
        (5061, "Session Initiation Protocol"),
        (5671, "Advanced Message Queuing Protocol"),
        (5684, "Constrained Application Protocol"),
        (5868, "Diameter Protocol"),
        (8883, "MQ Telemetry Transport Protocol"),
        (11207, "Couchbase Protocol"),
        (19999, "Distributed Network Protocol 3.0"),
        (27017, "Mongo Wire Protocol"),
    ];
    let negotiated = state.seen.and_then(|s| s.session.alpn.get()).map(Vec::as_slice);
    match negotiated {
        Some(b"h2") => return Some("HyperText Transfer Protocol 2"),
        Some(b"http/1.1" | b"http/1.0") => return Some("Hypertext Transfer Protocol"),
        Some(b"dot") => return Some("Domain Name System"),
        _ => {}
    }
    let named = |port: u32| Names::Table(BY_PORT).get(port.into());
    let (low, high) = (cx.packet.source_port.min(cx.packet.destination_port), cx.packet.source_port.max(cx.packet.destination_port));
    state.seen.and_then(|s| named(s.server_port.into())).or_else(|| named(low)).or_else(|| named(high))
}

fn handshake_record<'a>(cx: &mut Cx<'a>, state: &mut State<'_, 'a>, r: &Reader<'_>, data: Bytes<'a>, record: Item) -> Outcome {
    let version = short_name(r.version);
    let first = data.u8(0).unwrap_or(0);
    let senseless = Names::Table(MESSAGES).get(first.into()).is_none() && state.unfinished.is_empty();
    if (state.encrypted && r.version != TLS13) || senseless {
        if state.seen.is_some_and(|s| s.keyless) {
            cx.note(&KEY_MISSING);
        }
        cx.text(record, format_args!("{version} Record Layer: Handshake Protocol: Encrypted Handshake Message"));
        cx.tree.columns.append_info_sep(", ", format_args!("Encrypted Handshake Message"));
        let item = cx.put(&r.sets.message.handshake, data.span(0, data.reported_len()), Value::None);
        cx.text(item, format_args!("Handshake Protocol: Encrypted Handshake Message"));
        return Ok(());
    }
    handshake_data(cx, state, r, data, record)
}

/// Handshake messages in the clear, or decrypted; the first may have begun in an earlier record.
pub(super) fn handshake_data<'a>(cx: &mut Cx<'a>, state: &mut State<'_, 'a>, r: &Reader<'_>, data: Bytes<'a>, record: Item) -> Outcome {
    let data = if state.unfinished.is_empty() {
        data
    } else {
        let mut whole = std::mem::take(&mut state.unfinished);
        whole.extend_from_slice(data.data());
        cx.make_buffer("Reassembled TLS Handshake", &whole)
    };
    messages(cx, state, r, data, record)
}

/// The messages in a record's data.
fn messages<'a>(cx: &mut Cx<'a>, state: &mut State<'_, 'a>, r: &Reader<'_>, data: Bytes<'a>, record: Item) -> Outcome {
    let version = short_name(r.version);
    let f = r.sets.message;
    let (mut at, mut count) = (0, 0);
    while at < data.reported_len() {
        let (Ok(kind), Ok(len)) = (data.u8(at), data.be24(at + 1)) else { break };
        let body = data.window(at + 4, len as usize);
        let whole = at + 4 + len as usize <= data.reported_len();
        let Some(name) = handshake::name(kind, body) else { break };
        count += 1;
        let part = if whole { "" } else { " (fragment)" };
        match count {
            1 => cx.text(record, format_args!("{version} Record Layer: Handshake Protocol: {name}{part}")),
            _ => cx.text(record, format_args!("{version} Record Layer: Handshake Protocol: Multiple Handshake Messages")),
        }
        cx.tree.columns.append_info_sep(", ", format_args!("{name}"));
        let item = cx.put(&f.handshake, data.span(at, (4 + len as usize).min(data.reported_len() - at)), Value::None);
        cx.text(item, format_args!("Handshake Protocol: {name}{part}"));
        cx.open_last();
        cx.add(&f.kind, data, at, 1)?;
        cx.add(&f.length, data, at + 1, 3)?;
        if whole {
            handshake::body(cx, r, kind, body)?;
        } else {
            state.unfinished = data.from(at).data().to_vec();
        }
        cx.close();
        if !whole {
            return Ok(());
        }
        at += 4 + len as usize;
        if kind == kind::FINISHED {
            break;
        }
    }
    Ok(())
}

/// Handshake messages of TLS 1.3 that QUIC carries instead of the record layer.
pub fn without_layer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let layer = cx.layer(&super::PROTOCOL.info, b, b.reported_len());
    let from_server = cx.transport().is_some_and(|t| !t.from_client);
    let r = Reader { sets: &TLS, version: TLS13, cipher: 0, from_server, session: None };
    messages(cx, &mut State::new(None, from_server), &r, b, layer)
}
