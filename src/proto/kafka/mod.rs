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
    /// Way to authenticate.
    MECHANISM = "kafka.sasl_mechanism", "SASL Mechanism", Str None;
}

notes! {
    /// The request of a response was not seen.
    REQUEST_MISSING = "kafka.request_missing", "Request missing", Warn Undecoded;
    /// The version is none that is known.
    UNSUPPORTED = "kafka.unsupported_api_version", "Unsupported API version", Warn Undecoded;
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
        if key == SASL_HANDSHAKE {
            string(cx, &MECHANISM, b, at)?;
        }
        return Ok(());
    }
    cx.add(&CORRELATION_ID, b, 4, 4)?;
    let Some(track::Asked { request, key, version }) = cx.told::<track::Asked>().copied() else {
        cx.info(format_args!("Kafka Response (Undecoded, Request Missing)"));
        cx.note(&REQUEST_MISSING);
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
            None => cx.append(line, format_args!(" [Unknown API key]")),
            Some((_, highest)) if high > highest => {
                let known = range(0, highest);
                cx.append(line, format_args!(" [Unsupported API version. Supports {known}]"));
                cx.note_text(&UNSUPPORTED, format_args!("Unsupported {name} version. Supports {known}."));
            }
            Some(_) => {}
        }
        cx.close();
        at += 6;
    }
    if version > 0 {
        cx.add(&THROTTLE_TIME, b, at, 4)?;
    }
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
}
