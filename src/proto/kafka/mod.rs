//! Apache Kafka: the frame around requests and responses, which versions a broker knows, and the SASL handshake.

mod names;
mod track;

use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use crate::{fields, notes};

fields! {
    /// Length of the message without this number, in bytes.
    LENGTH = "kafka.len", "Length", I32 Dec;
    /// What is asked or answered.
    API_KEY = "kafka.api_key", "API Key", I16 Dec, with(Names::Lookup(names::name));
    /// Version of the request.
    API_VERSION = "kafka.api_version", "API Version", I16 Dec;
    /// What is asked.
    REQUEST_KEY = "kafka.request_key", "API Key", I16 Dec, with(Names::Lookup(names::name));
    /// What is answered.
    RESPONSE_KEY = "kafka.response_key", "API Key", I16 Dec, with(Names::Lookup(names::name));
    /// Version of what is asked.
    REQUEST_VERSION = "kafka.request.version", "API Version", I16 Dec;
    /// Version of what is answered.
    RESPONSE_VERSION = "kafka.response.version", "API Version", I16 Dec;
    /// Number that a response shares with its request.
    CORRELATION_ID = "kafka.correlation_id", "Correlation ID", I32 Dec;
    /// Name of the client.
    CLIENT_ID = "kafka.client_id", "Client ID", Str None;
    /// Frame with the request.
    REQUEST_FRAME = "kafka.request_frame", "Request Frame", FrameNum None;
    /// How it went.
    ERROR = "kafka.error", "Error", I16 Dec, names(names::ERRORS);
    /// A request that the broker knows.
    VERSIONS_KEY = "kafka.api_versions.api_key", "API Key", I16 Dec, with(Names::Lookup(names::name));
    /// Lowest version that the broker knows.
    VERSIONS_MIN = "kafka.api_versions.min_version", "Min Version", I16 Dec;
    /// Highest version that the broker knows.
    VERSIONS_MAX = "kafka.api_versions.max_version", "Max Version", I16 Dec;
    /// Time for which the request waited because of a quota, in milliseconds.
    THROTTLE_TIME = "kafka.throttle_time", "Throttle time", I32 Dec;
    /// Name of the client's software.
    CLIENT_NAME = "kafka.client_software_name", "Client Software Name", Str None;
    /// Version of the client's software.
    CLIENT_VERSION = "kafka.client_software_version", "Client Software Version", Str None;
    /// Way to authenticate.
    MECHANISM = "kafka.sasl_mechanism", "SASL Mechanism", Str None;
}

notes! {
    /// The request of a response was not seen.
    REQUEST_MISSING = "kafka.request_missing", "Request missing", Warn Undecoded;
    /// The version is none that is known.
    UNSUPPORTED = "kafka.unsupported_api_version", "Unsupported API version", Warn Undecoded;
    /// What is asked has a number that is not known.
    UNKNOWN = "kafka.unknown_api_key", "Unknown API key", Warn Undecoded;
    /// The message is longer or shorter than what it holds.
    LENGTH_MISMATCH = "kafka.pdu_length_mismatch", "Dissected message does not end at the pdu length offset", Warn Malformed;
}

const PORT: u32 = 9092;
const API_VERSIONS: u16 = 18;
const SASL_HANDSHAKE: u16 = 17;
/// First version of the versions' request that has another form.
const COMPACT: u16 = 3;
/// Longest message that is believed, in bytes.
const LIMIT: usize = 1 << 30;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    sized: true,
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("kafka", "Kafka", "Kafka", &["Apache Kafka protocol guide"]) },
        dissect,
    )
};

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [a, b, c, d, ..] => match u32::from_be_bytes([*a, *b, *c, *d]) as usize {
            len @ 4..LIMIT => Need::Complete(len + 4),
            _ => Need::NotMine,
        },
        _ => Need::More(Some(4)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Kafka");
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&LENGTH, b, 0, 4)?;
    if cx.packet.destination_port == PORT {
        let (key, version) = (b.be16(4)?, b.be16(6)?);
        title(cx, layer, key, version, "Request");
        for (field, at, hidden) in [(&REQUEST_KEY, 4, true), (&API_KEY, 4, false), (&REQUEST_VERSION, 6, true), (&API_VERSION, 6, false)] {
            cx.add(field, b, at, 2)?;
            if hidden {
                cx.hidden(cx.last());
            }
        }
        cx.add(&CORRELATION_ID, b, 8, 4)?;
        let at = string(cx, &CLIENT_ID, b, 12)?;
        return match key {
            SASL_HANDSHAKE => string(cx, &MECHANISM, b, at).map(|at| check_end(cx, b, at)),
            API_VERSIONS if version < COMPACT => {
                check_end(cx, b, at);
                Ok(())
            }
            API_VERSIONS => software(cx, b, at),
            _ => Ok(()),
        };
    }
    cx.add(&CORRELATION_ID, b, 4, 4)?;
    let Some(track::Asked { request, key, version }) = cx.told::<track::Asked>().copied() else {
        cx.info(format_args!("Kafka Response (Undecoded, Request Missing)"));
        cx.note_inside(&REQUEST_MISSING);
        return Ok(());
    };
    title(cx, layer, key, version, "Response");
    let here = b.span(0, 0);
    cx.computed(&REQUEST_FRAME, here, Value::Uint(u64::from(request) + 1));
    cx.hide(&RESPONSE_KEY, here, Value::Int(key.into()));
    cx.computed(&API_KEY, here, Value::Int(key.into()));
    cx.computed(&RESPONSE_VERSION, here, Value::Int(version.into()));
    match key {
        API_VERSIONS if version < COMPACT => versions(cx, b, version),
        SASL_HANDSHAKE => mechanisms(cx, b),
        _ => Ok(()),
    }
}

/// Info and the layer's line.
fn title(cx: &mut Cx<'_>, layer: crate::dissect::Item, key: u16, version: u16, kind: &str) {
    let known = names::request(key);
    let name = known.map_or_else(|| format!("Unknown {key}"), |row| row.0.to_string());
    cx.text(layer, format_args!("Kafka ({name} v{version} {kind})"));
    cx.info(format_args!("Kafka {name} v{version} {kind}"));
    match known {
        None => cx.info_append(format_args!(" [Unknown API key]")),
        Some((_, highest)) if version > highest => cx.info_append(format_args!(" [Unsupported API version]")),
        Some(_) => {}
    }
}

/// A text with its length in two bytes, −1 for none; gives where it ends.
fn string<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = b.be16(at)? as i16;
    let size = usize::try_from(len).unwrap_or(0);
    b.slice(at + 2, size)?;
    let span = b.span(at, size + 2);
    if len < 0 {
        cx.put_text(field, span, format_args!("[ Null ]"));
    } else {
        cx.put_text(field, span, format_args!("{}", shown(b.clipped(at + 2, size))));
    }
    Ok(at + 2 + size)
}

/// Says so where a message does not end where what it holds does.
fn check_end(cx: &mut Cx<'_>, b: Bytes<'_>, at: usize) {
    if at != b.reported_len() {
        cx.note_inside(&LENGTH_MISMATCH);
    }
}

/// Name and version of the client's software, after the fields that carry tags (KIP-511).
fn software<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let at = tags(b, at)?;
    let at = compact_string(cx, &CLIENT_NAME, b, at)?;
    let at = compact_string(cx, &CLIENT_VERSION, b, at)?;
    check_end(cx, b, tags(b, at)?);
    Ok(())
}

/// Fields that carry tags, which are passed over (KIP-482); gives where they end.
fn tags(b: Bytes<'_>, at: usize) -> Result<usize, Fault> {
    let (count, mut at) = unsigned(b, at)?;
    for _ in 0..count {
        let (_, size) = unsigned(b, at)?;
        let (len, from) = unsigned(b, size)?;
        b.slice(from, len)?;
        at = from + len;
    }
    Ok(at)
}

/// A number of up to 32 bits, seven in each byte, the lowest first; gives it and where it ends.
fn unsigned(b: Bytes<'_>, at: usize) -> Result<(usize, usize), Fault> {
    let mut number = 0;
    for i in 0..5 {
        let byte = b.u8(at + i)?;
        number |= usize::from(byte & 0x7f) << (7 * i);
        if byte & 0x80 == 0 {
            return Ok((number, at + i + 1));
        }
    }
    Err(Fault::Malformed)
}

/// A text with its length and one before it, 0 for none; gives where it ends.
fn compact_string<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (len, from) = unsigned(b, at)?;
    let size = len.saturating_sub(1);
    b.slice(from, size)?;
    let span = b.span(at, from + size - at);
    match len {
        0 => cx.put_text(field, span, format_args!("[ Null ]")),
        _ => cx.put_text(field, span, format_args!("{}", shown(b.clipped(from, size)))),
    };
    Ok(from + size)
}

/// Versions from the lowest to the highest.
fn range(low: u16, high: u16) -> String {
    if low == high { format!("v{low}") } else { format!("v{low}-{high}") }
}

/// Requests that the broker knows, with their versions.
fn versions<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, version: u16) -> Outcome {
    cx.add(&ERROR, b, 8, 2)?;
    let count = b.be32(10)? as usize;
    let mut at = 14;
    for _ in 0..count {
        let (key, low, high) = (b.be16(at)?, b.be16(at + 2)?, b.be16(at + 4)?);
        let known = names::request(key);
        let name = known.map_or_else(|| format!("Unknown {key}"), |row| row.0.to_string());
        let line = cx.open_text(b.span(at, 6), format_args!("API Version {name} ({})", range(low, high)));
        cx.add(&VERSIONS_KEY, b, at, 2)?;
        cx.add(&VERSIONS_MIN, b, at + 2, 2)?;
        cx.add(&VERSIONS_MAX, b, at + 4, 2)?;
        match known {
            None => {
                cx.append(line, format_args!(" [Unknown API key]"));
                cx.note_inside_text(&UNKNOWN, format_args!("{name} API key"));
            }
            Some((_, highest)) if high > highest => {
                let known = range(0, highest);
                cx.append(line, format_args!(" [Unsupported API version. Supports {known}]"));
                cx.note_inside_text(&UNSUPPORTED, format_args!("Unsupported {name} version. Supports {known}."));
            }
            Some(_) => {}
        }
        cx.close();
        at += 6;
    }
    if version > 0 {
        cx.add(&THROTTLE_TIME, b, at, 4)?;
        at += 4;
    }
    check_end(cx, b, at);
    Ok(())
}

/// Ways to authenticate that the broker knows.
fn mechanisms<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&ERROR, b, 8, 2)?;
    let count = b.be32(10)? as usize;
    let list = cx.open_text(b.span(10, 0), format_args!("Enabled SASL Mechanisms"));
    let mut at = 14;
    for _ in 0..count {
        at = string(cx, &MECHANISM, b, at)?;
    }
    cx.end_at(list, b, at);
    cx.close();
    check_end(cx, b, at);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn requests_name_what_they_ask() {
        let shown = testing::tcp((40000, 9092), b"\0\0\0\x0c\0\x12\0\0\0\0\0\x01\0\x02cl");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Kafka", "Kafka ApiVersions v0 Request"));
        for line in ["Kafka (ApiVersions v0 Request)", "API Key: ApiVersions (18)", "Client ID: cl", "Correlation ID: 1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        let info = |key: u8, version: u8| testing::tcp((40000, 9092), &[0, 0, 0, 10, 0, key, 0, version, 0, 0, 0, 1, 0xff, 0xff]).info;
        assert_eq!(info(99, 0), "Kafka Unknown 99 v0 Request [Unknown API key]");
        assert_eq!(info(3, 50), "Kafka Metadata v50 Request [Unsupported API version]");
    }

    #[test]
    fn a_response_alone_is_not_read() {
        let shown = testing::tcp((9092, 40000), b"\0\0\0\x06\0\0\0\x01ab");
        assert_eq!(shown.info, "Kafka Response (Undecoded, Request Missing)");
    }

    #[test]
    fn messages_end_where_their_length_says() {
        let note = "Dissected message does not end at the pdu length offset";
        let shown = testing::tcp((40000, 9092), b"\0\0\0\x10\0\x12\0\0\0\0\0\x01\0\x02cl\0\0\0\0");
        assert!(shown.lines.iter().any(|line| line.contains(note)), "{:#?}", shown.lines);
        let shown = testing::tcp((40000, 9092), b"\0\0\0\x13\0\x12\0\x03\0\0\0\x01\0\x02cl\0\x03sw\x021\0");
        assert!(shown.has("Client Software Name: sw"), "{:#?}", shown.lines);
        assert!(shown.has("Client Software Version: 1"));
        assert!(!shown.lines.iter().any(|line| line.contains(note)));
    }
}
