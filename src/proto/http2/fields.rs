//! Fields of HTTP/2 but for the headers'.

use crate::fields;
use crate::model::field::Names;

/// Types of frames (RFC 9113 section 6 and the IANA registry).
pub const TYPES: &[(u64, &str)] = &[
    (0, "DATA"),
    (1, "HEADERS"),
    (2, "PRIORITY"),
    (3, "RST_STREAM"),
    (4, "SETTINGS"),
    (5, "PUSH_PROMISE"),
    (6, "PING"),
    (7, "GOAWAY"),
    (8, "WINDOW_UPDATE"),
    (9, "CONTINUATION"),
    (10, "ALTSVC"),
    (11, "BLOCKED"),
    (12, "ORIGIN"),
    (16, "PRIORITY_UPDATE"),
];

/// Errors (RFC 9113 section 7).
const ERRORS: &[(u64, &str)] = &[
    (0, "NO_ERROR"),
    (1, "PROTOCOL_ERROR"),
    (2, "INTERNAL_ERROR"),
    (3, "FLOW_CONTROL_ERROR"),
    (4, "SETTINGS_TIMEOUT"),
    (5, "STREAM_CLOSED"),
    (6, "FRAME_SIZE_ERROR"),
    (7, "REFUSED_STREAM"),
    (8, "CANCEL"),
    (9, "COMPRESSION_ERROR"),
    (10, "CONNECT_ERROR"),
    (11, "ENHANCE_YOUR_CALM"),
    (12, "INADEQUATE_SECURITY"),
    (13, "HTTP_1_1_REQUIRED"),
];

/// Parameters of a connection (RFC 9113 section 6.5.2, RFC 8441).
pub const SETTINGS_IDS: &[(u64, &str)] = &[
    (1, "Header table size"),
    (2, "Enable PUSH"),
    (3, "Max concurrent streams"),
    (4, "Initial Windows size"),
    (5, "Max frame size"),
    (6, "Max header list size"),
    (8, "Extended CONNECT"),
];

/// True and false as Wireshark names them here.
const TRUTH: Names = Names::Bool("True", "False");

fields! {
    /// A frame with its header.
    STREAM = "http2.stream", "Stream", None None;
    /// What a client sends first.
    MAGIC = "http2.magic", "Magic", Str None;
    /// Bytes after the frame's header.
    LENGTH = "http2.length", "Length", U24 Dec;
    /// What the frame is for.
    TYPE = "http2.type", "Type", U8 Dec, with(Names::Custom(type_name));
    /// Flags of the frame.
    FLAGS = "http2.flags", "Flags", U8 Hex;
    /// Bits without meaning in most frames.
    UNUSED = "http2.flags.unused", "Unused", U8 Hex, mask(0xff);
    /// Bits without meaning in SETTINGS.
    UNUSED_SETTINGS = "http2.flags.unused_settings", "Unused", U8 Hex, mask(0xfe);
    /// Bits without meaning in PING.
    UNUSED_PING = "http2.flags.unused_ping", "Unused", U8 Hex, mask(0xfe);
    /// Bits without meaning in CONTINUATION.
    UNUSED_CONTINUATION = "http2.flags.unused_continuation", "Unused", U8 Hex, mask(0xfb);
    /// Bits without meaning in PUSH_PROMISE.
    UNUSED_PUSH_PROMISE = "http2.flags.unused_push_promise", "Unused", U8 Hex, mask(0xf3);
    /// Bits without meaning in DATA.
    UNUSED_DATA = "http2.flags.unused_data", "Unused", U8 Hex, mask(0xf6);
    /// Bits without meaning in HEADERS.
    UNUSED_HEADERS = "http2.flags.unused_headers", "Unused", U8 Hex, mask(0xd2);
    /// The sender will send no more on this stream.
    END_STREAM = "http2.flags.end_stream", "End Stream", Bool B8, mask(0x01), with(TRUTH);
    /// The header block ends with this frame.
    END_HEADERS = "http2.flags.eh", "End Headers", Bool B8, mask(0x04), with(TRUTH);
    /// There is padding.
    PADDED = "http2.flags.padded", "Padded", Bool B8, mask(0x08), with(TRUTH);
    /// The frame tells a priority.
    PRIORITY = "http2.flags.priority", "Priority", Bool B8, mask(0x20), with(TRUTH);
    /// The answer to a PING.
    ACK_PING = "http2.flags.ack.ping", "ACK", Bool B8, mask(0x01), with(TRUTH);
    /// The peer's settings hold.
    ACK_SETTINGS = "http2.flags.ack.settings", "ACK", Bool B8, mask(0x01), with(TRUTH);
    /// A bit without meaning.
    RESERVED = "http2.r", "Reserved", U32 Hex, mask(0x8000_0000);
    /// Number of the stream; 0 is the connection.
    STREAM_ID = "http2.streamid", "Stream Identifier", U32 Dec, mask(0x7fff_ffff);
    /// Bytes of padding.
    PADDING = "http2.padding", "Pad Length", U8 Hex;
    /// Bytes of padding, 0 where the frame does not say.
    PAD_LENGTH = "http2.pad_length", "Pad Length", U16 Dec;
    /// The stream is the only one that depends on the other.
    EXCLUSIVE = "http2.exclusive", "Exclusive", Bool B32, mask(0x8000_0000), with(TRUTH);
    /// Stream that this one depends on.
    DEPENDENCY = "http2.stream_dependency", "Stream Dependency", U32 Dec, mask(0x7fff_ffff);
    /// Share among streams that depend on the same one, less 1.
    WEIGHT = "http2.headers.weight", "Weight", U8 Dec;
    /// Share among streams that depend on the same one, 1 to 256.
    WEIGHT_REAL = "http2.headers.weight_real", "Weight real", U8 Dec;
    /// Bytes of a body.
    DATA = "http2.data.data", "Data", Bytes None;
    /// Padding of DATA.
    DATA_PADDING = "http2.data.padding", "Padding", Bytes None;
    /// The frames that a body was put together from.
    FRAGMENTS = "http2.body.fragments", "Body fragments", None None;
    /// A frame with a part of a body.
    FRAGMENT = "http2.body.fragment", "Body fragment", FrameNum None;
    /// Number of the parts of a body.
    FRAGMENT_COUNT = "http2.body.fragment.count", "Body fragment count", U32 Dec;
    /// Frame in which the body ends.
    REASSEMBLED_IN = "http2.body.reassembled.in", "Reassembled body in frame", FrameNum None;
    /// Bytes of the body.
    REASSEMBLED_LENGTH = "http2.body.reassembled.length", "Reassembled body length", U32 Dec;
    /// The body.
    REASSEMBLED_DATA = "http2.body.reassembled.data", "Reassembled body data", Bytes None;
    /// Header block, or what this frame has of it.
    BLOCK = "http2.headers", "Header Block Fragment", Bytes None;
    /// Padding of HEADERS.
    HEADERS_PADDING = "http2.headers.padding", "Padding", Bytes None;
    /// A header.
    HEADER = "http2.header", "Header", None None;
    /// Bytes of the headers, decoded: names, values, and 8 for each.
    HEADER_LENGTH = "http2.header.length", "Header Length", U32 Dec;
    /// Number of headers.
    HEADER_COUNT = "http2.header.count", "Header Count", U32 Dec;
    /// Bytes of the name.
    NAME_LENGTH = "http2.header.name.length", "Name Length", U32 Dec;
    /// Name of a header.
    NAME = "http2.header.name", "Name", Str None;
    /// Bytes of the value.
    VALUE_LENGTH = "http2.header.value.length", "Value Length", U32 Dec;
    /// Value of a header.
    VALUE = "http2.header.value", "Value", Str None;
    /// Value of a header with its escapes (RFC 3986 section 2.1) undone.
    UNESCAPED = "http2.header.unescaped", "Unescaped", Str None;
    /// How the header was encoded.
    REPRESENTATION = "http2.header.repr", "Representation", Str None;
    /// Index in the header tables.
    INDEX = "http2.header.index", "Index", U32 Dec;
    /// A change of the header table's size.
    TABLE_UPDATE = "http2.header_table_size_update", "Header table size update", None None;
    /// New size of the header table in bytes.
    TABLE_SIZE = "http2.header_table_size_update.header_table_size", "Header table size", U32 Dec;
    /// Scheme, host and path of a request.
    FULL_URI = "http2.request.full_uri", "Full request URI", Str None;
    /// Why a stream is ended.
    RST_ERROR = "http2.rst_stream.error", "Error", U32 Dec, names(ERRORS);
    /// A parameter with its value.
    SETTINGS = "http2.settings", "Settings", None None;
    /// Which parameter.
    SETTINGS_ID = "http2.settings.id", "Settings Identifier", U16 Dec, with(Names::Custom(settings_name));
    /// Largest header table in bytes.
    HEADER_TABLE_SIZE = "http2.settings.header_table_size", "Header table size", U32 Dec;
    /// Whether the server may promise responses.
    ENABLE_PUSH = "http2.settings.enable_push", "Enable PUSH", U32 Dec;
    /// Most streams at a time.
    MAX_STREAMS = "http2.settings.max_concurrent_streams", "Max concurrent streams", U32 Dec;
    /// First flow control window of streams in bytes.
    INITIAL_WINDOW = "http2.settings.initial_window_size", "Initial Windows Size", U32 Dec;
    /// Largest frame in bytes.
    MAX_FRAME = "http2.settings.max_frame_size", "Max frame size", U32 Dec;
    /// Largest list of headers in bytes, decoded.
    MAX_HEADERS = "http2.settings.max_header_list_size", "Max header list size", U32 Dec;
    /// Whether CONNECT may ask for other protocols.
    EXTENDED_CONNECT = "http2.settings.extended_connect", "Extended CONNECT", U32 Dec;
    /// A parameter without a name.
    SETTINGS_UNKNOWN = "http2.settings.unknown", "Unknown Settings", U32 Dec;
    /// A bit without meaning.
    PROMISE_RESERVED = "http2.push_promise.r", "Reserved", U32 Hex, mask(0x8000_0000);
    /// Stream on which the promised response will come.
    PROMISED_STREAM = "http2.push_promise.promised_stream_id", "Promised-Stream-ID", U32 Dec, mask(0x7fff_ffff);
    /// Header block of the request that the server made up.
    PROMISE_BLOCK = "http2.push_promise.header", "Header Block Fragment", Bytes None;
    /// Padding of PUSH_PROMISE.
    PROMISE_PADDING = "http2.push_promise.padding", "Padding", Bytes None;
    /// Data to be sent back.
    PING = "http2.ping", "Ping", Bytes None;
    /// Data that was sent back.
    PONG = "http2.pong", "Pong", Bytes None;
    /// A bit without meaning.
    GOAWAY_RESERVED = "http2.goway.r", "Reserved", U32 Hex, mask(0x8000_0000);
    /// Last stream that the sender may have acted on.
    LAST_STREAM = "http2.goaway.last_stream_id", "Last-Stream-ID", U32 Dec, mask(0x7fff_ffff);
    /// Why the connection is ended.
    GOAWAY_ERROR = "http2.goaway.error", "Error", U32 Dec, names(ERRORS);
    /// What the sender says about it.
    GOAWAY_DEBUG = "http2.goaway.addata", "Additional Debug Data", Bytes None;
    /// A bit without meaning.
    WINDOW_RESERVED = "http2.window_update.r", "Reserved", U32 Hex, mask(0x8000_0000);
    /// Bytes that may be sent beside those of before.
    INCREMENT = "http2.window_update.window_size_increment", "Window Size Increment", U32 Dec, mask(0x7fff_ffff);
    /// Header block, or what this frame has of it.
    CONTINUATION_BLOCK = "http2.continuation.header", "Continuation Header", Str None;
    /// Bytes of the origin.
    ALTSVC_LENGTH = "http2.altsvc.origin.len", "Origin Length", U16 Dec;
    /// Origin that has the alternative.
    ALTSVC_ORIGIN = "http2.altsvc.origin", "Origin", Str None;
    /// The alternative service.
    ALTSVC_VALUE = "http2.altsvc.field_value", "Field/Value", Str None;
    /// An origin that the server speaks for.
    ORIGIN = "http2.origin", "Origin", None None;
    /// Bytes of the origin.
    ORIGIN_LENGTH = "http2.origin.origin_len", "Origin Length", U16 Dec;
    /// An origin that the server speaks for, as text.
    ORIGIN_TEXT = "http2.origin.origin", "Origin", Str None;
    /// Stream whose priority changes.
    UPDATE_STREAM = "http2.priority_update_stream_id", "Priority Update Stream ID", U64 Dec;
    /// The priority.
    UPDATE_VALUE = "http2.priority_update_field_value", "Priority Update Field Value", Str None;
    /// Content of a frame of unknown type.
    UNKNOWN = "http2.unknown", "Unknown", Bytes None;
}

fn type_name(kind: u64, out: &mut String) {
    named(TYPES, kind, out);
}

fn settings_name(id: u64, out: &mut String) {
    named(SETTINGS_IDS, id, out);
}

fn named(rows: &[(u64, &str)], value: u64, out: &mut String) {
    use std::fmt::Write;
    let name = rows.iter().find(|r| r.0 == value).map_or("Unknown", |r| r.1);
    let _ = write!(out, "{name} ({value})");
}
