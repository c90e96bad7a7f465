//! Datagram Transport Layer Security (RFC 6347, RFC 4347): TLS over datagrams.

mod fields;
mod srtp;
mod track;

use super::common::tls::{DTLS, Reader, alert, handshake, short_name};
use crate::base::{Bytes, Fault, Span};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;
use track::{Fragment, Seen, Whole};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 853), (Table::UdpPort, 2221), (Table::UdpPort, 5684), (Table::UdpPort, 5868)],
    probes: &[(Table::UdpPort, looks_like_dtls)],
    each: Some(looks_like_dtls),
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            ..ProtocolInfo::new("dtls", "Datagram Transport Layer Security", "DTLS", &["RFC 6347", "RFC 4347"])
        },
        dissect,
    )
};

/// Bytes of a record's header.
const HEADER: usize = 13;

mod content {
    pub const CHANGE_CIPHER_SPEC: u8 = 20;
    pub const ALERT: u8 = 21;
    pub const HANDSHAKE: u8 = 22;
    pub const APPLICATION_DATA: u8 = 23;
    pub const HEARTBEAT: u8 = 24;
}

/// A record's header.
#[derive(Clone, Copy, Debug)]
struct Header {
    kind: u8,
    version: u16,
    epoch: u16,
    len: usize,
}

impl Header {
    fn of(bytes: &[u8]) -> Option<Header> {
        let head = bytes.first_chunk::<HEADER>()?;
        let [kind, major, minor, e1, e0, _, _, _, _, _, _, l1, l0] = *head;
        let version = u16::from_be_bytes([major, minor]);
        let known = matches!(kind, content::CHANGE_CIPHER_SPEC..=content::HEARTBEAT) && matches!(version, 0xfeff | 0xfefd | 0x0100);
        let header = Header { kind, version, epoch: u16::from_be_bytes([e1, e0]), len: u16::from_be_bytes([l1, l0]).into() };
        known.then_some(header)
    }
}

/// The first record is of a known kind and version, and of a length that fits.
fn looks_like_dtls(bytes: &[u8]) -> bool {
    Header::of(bytes).is_some_and(|h| h.len > 0 && HEADER + h.len <= bytes.len().max(HEADER + 1))
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if Header::of(b.data()).is_none() {
        return Err(Fault::NotMine);
    }
    cx.protocol("DTLS");
    cx.tree.columns.clear_info();
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let seen = cx.told::<Seen>();
    let from_server = cx.transport().is_some_and(|t| !t.from_client);
    let mut at = 0;
    while at < b.reported_len() {
        let rest = b.from(at);
        let Some(header) = Header::of(rest.data()) else { break };
        record(cx, seen, header, rest, at, from_server)?;
        at += HEADER + header.len;
    }
    Ok(())
}

fn record<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, header: Header, b: Bytes<'a>, at: usize, from_server: bool) -> Outcome {
    let session = seen.map(|s| &*s.session);
    let version = session.map_or(header.version, |s| s.version_or(header.version));
    let r = Reader { sets: &DTLS, version, cipher: session.map_or(0, |s| s.cipher()), from_server, session };
    let short = short_name(version);
    cx.protocol(short);
    let record = cx.put(&RECORD, b.span(0, HEADER + header.len), Value::None);
    cx.open_last();
    cx.add(&CONTENT_TYPE, b, 0, 1)?;
    cx.add(&VERSION, b, 1, 2)?;
    cx.add(&EPOCH, b, 3, 2)?;
    cx.add(&SEQUENCE_NUMBER, b, 5, 6)?;
    cx.add(&LENGTH, b, 11, 2)?;
    let data = b.window(HEADER, header.len);
    let encrypted = header.epoch > 0;
    match header.kind {
        content::CHANGE_CIPHER_SPEC => {
            cx.text(record, format_args!("{short} Record Layer: Change Cipher Spec Protocol: Change Cipher Spec"));
            cx.tree.columns.append_info_sep(", ", format_args!("Change Cipher Spec"));
            cx.put(&CHANGE_CIPHER_SPEC, data.span(0, data.reported_len()), Value::None);
        }
        content::ALERT => {
            alert::dissect(cx, &r, data, encrypted)?;
        }
        content::HANDSHAKE if encrypted => {
            cx.text(record, format_args!("{short} Record Layer: Handshake Protocol: Encrypted Handshake Message"));
            cx.tree.columns.append_info_sep(", ", format_args!("Encrypted Handshake Message"));
            let item = cx.put(&DTLS.message.handshake, data.span(0, data.reported_len()), Value::None);
            cx.text(item, format_args!("Handshake Protocol: Encrypted Handshake Message"));
        }
        content::HANDSHAKE => messages(cx, seen, &r, data, at + HEADER, record)?,
        content::APPLICATION_DATA => {
            cx.text(record, format_args!("{short} Record Layer: Application Data Protocol: Application Data"));
            cx.tree.columns.append_info_sep(", ", format_args!("Application Data"));
            let span = data.span(0, data.reported_len());
            cx.put(&APP_DATA, span, Value::Span(span));
        }
        _ => {
            alert::heartbeat(cx, &r, data)?;
        }
    }
    cx.close();
    Ok(())
}

/// The handshake messages, or fragments of them, in a record. `place`: of the record's data in the datagram.
fn messages<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, r: &Reader<'_>, data: Bytes<'a>, place: usize, record: Item) -> Outcome {
    let short = short_name(r.version);
    let mut at = 0;
    while at < data.reported_len() {
        let b = data.from(at);
        let Some(fragment) = Fragment::of(b.data()) else { return Err(Fault::Malformed) };
        let body = b.window(Fragment::HEADER, fragment.len);
        let whole = seen.and_then(|s| s.whole.iter().find(|w| w.at == place + at));
        let suffix = match (fragment.is_whole(), whole) {
            (true, _) => "",
            (false, Some(_)) => " (Reassembled)",
            (false, None) => " (Fragment)",
        };
        let name = match handshake::name(fragment.kind, body) {
            Some("Hello Retry Request") => "Server Hello",
            Some(name) => name,
            None => "Unknown",
        };
        cx.text(record, format_args!("{short} Record Layer: Handshake Protocol: {name}{suffix}"));
        cx.tree.columns.append_info_sep(", ", format_args!("{name}{suffix}"));
        let item = cx.put(&DTLS.message.handshake, b.span(0, Fragment::HEADER + fragment.len), Value::None);
        cx.text(item, format_args!("Handshake Protocol: {name}{suffix}"));
        cx.open_last();
        cx.add(&DTLS.message.kind, b, 0, 1)?;
        cx.add(&DTLS.message.length, b, 1, 3)?;
        cx.add(&MESSAGE_SEQ, b, 4, 2)?;
        cx.add(&FRAGMENT_OFFSET, b, 6, 3)?;
        cx.add(&FRAGMENT_LENGTH, b, 9, 3)?;
        match whole {
            Some(whole) => {
                let together = cx.make_buffer("Reassembled DTLS", &whole.data);
                handshake::body(cx, r, fragment.kind, together)?;
                cx.close();
                put_fragments(cx, whole, together.span(0, together.len()));
            }
            None => {
                if fragment.is_whole() {
                    handshake::body(cx, r, fragment.kind, body)?;
                }
                cx.close();
            }
        }
        at += Fragment::HEADER + fragment.len;
    }
    Ok(())
}

fn put_fragments(cx: &mut Cx<'_>, whole: &Whole, all: Span) {
    let item = cx.computed(&FRAGMENTS, all, Value::None);
    cx.text(item, format_args!("{} Message fragments ({} bytes)", whole.parts.len(), all.len));
    cx.open_last();
    for part in &whole.parts {
        let span = Span { start: all.start + part.offset, len: part.len, ..all };
        let line = cx.computed(&FRAGMENT, span, Value::Uint(u64::from(part.frame) + 1));
        let last = (part.offset + part.len).saturating_sub(1);
        cx.text(line, format_args!("Frame: {}, payload: {}-{last} ({} bytes)", part.frame + 1, part.offset, part.len));
    }
    let none = Span { len: 0, ..all };
    cx.computed(&FRAGMENT_COUNT, none, Value::Uint(whole.parts.len() as u64));
    cx.computed(&REASSEMBLED_LENGTH, none, Value::Uint(all.len.into()));
    cx.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_must_fit_its_datagram() {
        let mut record = vec![22, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3];
        assert!(looks_like_dtls(&record));
        record[12] = 4;
        assert!(!looks_like_dtls(&record));
        assert!(!looks_like_dtls(&record[..12]));
    }
}
