//! Cassandra Query Language, native protocol (versions 3 and 4: doc/native_protocol_v4.spec of Apache Cassandra).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;
use crate::proto::common::exchange;
use crate::stream::{Need, StreamCx, Track};

const DIRECTION_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (8, "Response"),
];

const OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "ERROR"),
    (1, "STARTUP"),
    (2, "READY"),
    (3, "AUTHENTICATE"),
    (5, "OPTIONS"),
    (6, "SUPPORTED"),
    (7, "QUERY"),
    (8, "RESULT"),
    (9, "PREPARE"),
    (10, "EXECUTE"),
    (11, "REGISTER"),
    (12, "EVENT"),
    (13, "BATCH"),
    (14, "AUTH_CHALLENGE"),
    (15, "AUTH_RESPONSE"),
    (16, "AUTH_SUCCESS"),
];

const CONSISTENCY_NAMES: &[(u64, &str)] = &[
    (0, "ANY"),
    (1, "ONE"),
    (2, "TWO"),
    (3, "THREE"),
    (4, "QUORUM"),
    (5, "ALL"),
    (6, "LOCAL_QUORUM"),
    (7, "EACH_QUORUM"),
    (8, "SERIAL"),
    (9, "LOCAL_SERIAL"),
    (0xa, "LOCAL_ONE"),
];

const RESULT_KIND_NAMES: &[(u64, &str)] = &[
    (1, "VOID"),
    (2, "Rows"),
    (3, "Set Keyspace"),
    (4, "Prepared"),
    (5, "Schema Change"),
];

fields! {
    /// CQL protocol version (not language version).
    VERSION = "cql.version", "Version", U8 Hex;
    /// Protocol version.
    PROTOCOL_VERSION = "cql.protocol_version", "Protocol version", U8 Dec, mask(0xf);
    /// Direction.
    DIRECTION = "cql.direction", "Direction", U8 Hex, mask(0xf0), names(DIRECTION_NAMES);
    /// Flags.
    FLAGS = "cql.flags", "Flags", U8 Hex;
    /// Compression.
    FLAGS_COMPRESSION = "cql.flags.compression", "Compression", Bool B8, mask(0x1);
    /// Tracing.
    FLAGS_TRACING = "cql.flags.tracing", "Tracing", Bool B8, mask(0x2);
    /// Custom Payload.
    FLAGS_CUSTOM_PAYLOAD = "cql.flags.custom_payload", "Custom Payload", Bool B8, mask(0x4);
    /// Warning.
    FLAGS_WARNING = "cql.flags.warning", "Warning", Bool B8, mask(0x8);
    /// Reserved.
    FLAGS_RESERVED = "cql.flags.reserved", "Reserved", U8 Hex, mask(0xfc);
    /// Stream identifier this packet belongs to.
    STREAM = "cql.stream", "Stream Identifier", I16 Dec;
    /// CQL operation this packet describes.
    OPCODE = "cql.opcode", "Opcode", U8 Dec, mask(0x7f), names(OPCODE_NAMES);
    /// Message Length.
    MESSAGE_LENGTH = "cql.message_length", "Message Length", U32 Dec;
    /// The response to this CQL request is in this frame.
    RESPONSE_IN = "cql.response_in", "Response in", FrameNum None;
    /// This is a response to the CQL request in this fame.
    RESPONSE_TO = "cql.response_to", "Request in", FrameNum None;
    /// The time between the request and the response.
    RESPONSE_TIME = "cql.response_time", "Response time", RelTime None;
    /// Number of strings in the map.
    STRING_MAP_SIZE = "cql.string_map_size", "String Map Size", U16 Dec;
    /// Length of the subsequent string value.
    STRING_LENGTH = "cql.string_length", "String Length", U32 Dec;
    /// UTF-8 string value.
    STRING = "cql.string", "String", Str None;
    /// Number of strings in the list.
    STRING_LIST_SIZE = "cql.string_list_size", "String List Size", U16 Dec;
    /// CQL consistency level specification.
    CONSISTENCY = "cql.consistency", "Consistency", U16 Hex, names(CONSISTENCY_NAMES);
    /// Error code from CQL server.
    ERROR_CODE = "cql.error_code", "Error Code", I32 Dec;
    /// Kind of result from CQL server.
    RESULT_KIND = "cql.result.kind", "Result Kind", I32 Dec, names(RESULT_KIND_NAMES);
}

const PORT: u32 = 9042;
const HEADER: usize = 9;
/// Longer messages are not waited for.
const LIMIT: usize = 1 << 24;

/// Opcodes with a body that is shown.
const ERROR: u64 = 0;
const STARTUP: u64 = 1;
const QUERY: u64 = 7;
const RESULT: u64 = 8;
const REGISTER: u64 = 11;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    track: Some(track),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("cql", "Cassandra CQL Protocol", "CQL", &["CQL native protocol v4"]) },
        dissect,
    )
};

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let Some(length) = data.get(5..HEADER) else { return Need::More(Some(HEADER)) };
    let length = length.iter().fold(0_usize, |n, byte| n << 8 | usize::from(*byte));
    let version = data.first().map_or(0, |byte| byte & 0x7f);
    if !(3..=4).contains(&version) || length > LIMIT { Need::NotMine } else { Need::Complete(HEADER + length) }
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let [version, _, high, low, ..] = data else { return };
    let stream = u64::from(*high) << 8 | u64::from(*low);
    if version & 0x80 == 0 { exchange::request(cx, stream) } else { exchange::response(cx, stream) }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let version = b.u8(0)?;
    let opcode = u64::from(b.u8(4)? & 0x7f);
    let is_response = version & 0x80 != 0;
    let way = if is_response { "S->C" } else { "C->S" };
    let name = OPCODE.names.get(opcode).unwrap_or("Unknown");
    cx.protocol("CQL");
    cx.info(format_args!("v{} {way} Type {name}", version & 0x7f));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.flags(&VERSION, b, 0, 1, &[&PROTOCOL_VERSION, &DIRECTION])?;
    let bits = [&FLAGS_COMPRESSION, &FLAGS_TRACING, &FLAGS_CUSTOM_PAYLOAD, &FLAGS_WARNING, &FLAGS_RESERVED];
    cx.flags(&FLAGS, b, 1, 1, &bits)?;
    cx.add(&STREAM, b, 2, 2)?;
    cx.add(&OPCODE, b, 4, 1)?;
    let len = cx.add(&MESSAGE_LENGTH, b, 5, 4)? as usize;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &RESPONSE_TIME);
    // a compressed body cannot be read
    if len == 0 || b.u8(1)? & 1 != 0 {
        return Ok(());
    }
    let body = b.sub(HEADER, len)?;
    cx.open_text(body.span(0, len), format_args!("Message {name}"));
    match opcode {
        STARTUP => {
            let pairs = cx.add(&STRING_MAP_SIZE, body, 0, 2)? as usize;
            let mut at = 2;
            for _ in 0..pairs.saturating_mul(2) {
                at = string(cx, body, at)?;
            }
        }
        REGISTER => {
            let all = cx.add(&STRING_LIST_SIZE, body, 0, 2)? as usize;
            let mut at = 2;
            for _ in 0..all {
                at = string(cx, body, at)?;
            }
        }
        QUERY if !is_response => {
            let size = cx.add(&STRING_LENGTH, body, 0, 4)? as usize;
            cx.add(&STRING, body, 4, size)?;
            cx.add(&CONSISTENCY, body, 4 + size, 2)?;
        }
        RESULT => drop(cx.add(&RESULT_KIND, body, 0, 4)?),
        ERROR if is_response => {
            cx.add(&ERROR_CODE, body, 0, 4)?;
            string(cx, body, 4)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// A string with its length; gives where it ends.
fn string<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add(&STRING_LENGTH, b, at, 2)? as usize;
    cx.add(&STRING, b, at + 2, len)?;
    Ok(at + 2 + len)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_session_starts_with_options() {
        let startup = b"\x04\0\0\x01\x01\0\0\0\x16\0\x01\0\x0bCQL_VERSION\0\x053.0.0";
        let shown = testing::tcp((40000, 9042), startup);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("CQL", "v4 C->S Type STARTUP"));
        for line in ["String: CQL_VERSION", ".000 0001 = Opcode: STARTUP (1)", "String Map Size: 1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }
}
