//! The fields of QUIC.

use crate::proto::common::tls::names::ALERTS;
use crate::{fields, notes};

const FORMS: &[(u64, &str)] = &[(0, "Short Header"), (1, "Long Header")];
const TYPES: &[(u64, &str)] = &[(0, "Initial"), (1, "0-RTT"), (2, "Handshake"), (3, "Retry")];
const TYPES_V2: &[(u64, &str)] = &[(0, "Retry"), (1, "Initial"), (2, "0-RTT"), (3, "Handshake")];

/// Versions of QUIC.
const VERSIONS: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "Version Negotiation"),
    (0x1, 0x1, "1"),
    (0x45474700, 0x454747ff, "Quant"),
    (0x50435130, 0x50435131, "Picoquic internal"),
    (0x50524f58, 0x50524f58, "Proxied QUIC (PROX)"),
    (0x51303433, 0x51303433, "Google Q043"),
    (0x51303434, 0x51303434, "Google Q044"),
    (0x51303436, 0x51303436, "Google Q046"),
    (0x51303530, 0x51303530, "Google Q050"),
    (0x51474f00, 0x51474fff, "QGO (QUIC GO)"),
    (0x54303530, 0x54303530, "Google T050"),
    (0x54303531, 0x54303531, "Google T051"),
    (0x91c17000, 0x91c170ff, "Quicly"),
    (0xabcd0000, 0xabcd000f, "MsQuic"),
    (0xf0f0f0f0, 0xf0f0f0ff, "ETH Zürich (Measurability experiments)"),
    (0xf0f0f1f0, 0xf0f0f1ff, "Telecom Italia (Measurability experiments)"),
    (0xf123f0c0, 0xf123f0cf, "MozQuic"),
    (0xfaceb001, 0xfaceb001, "Facebook mvfst (draft-22)"),
    (0xfaceb002, 0xfaceb002, "Facebook mvfst (draft-27)"),
    (0xfaceb003, 0xfaceb00d, "Facebook mvfst"),
    (0xfaceb00e, 0xfaceb00e, "Facebook mvfst (Experimental)"),
    (0xfaceb00f, 0xfaceb00f, "Facebook mvfst"),
    (0xff000004, 0xff000004, "draft-04"),
    (0xff000005, 0xff000005, "draft-05"),
    (0xff000006, 0xff000006, "draft-06"),
    (0xff000007, 0xff000007, "draft-07"),
    (0xff000008, 0xff000008, "draft-08"),
    (0xff000009, 0xff000009, "draft-09"),
    (0xff00000a, 0xff00000a, "draft-10"),
    (0xff00000b, 0xff00000b, "draft-11"),
    (0xff00000c, 0xff00000c, "draft-12"),
    (0xff00000d, 0xff00000d, "draft-13"),
    (0xff00000e, 0xff00000e, "draft-14"),
    (0xff00000f, 0xff00000f, "draft-15"),
    (0xff000010, 0xff000010, "draft-16"),
    (0xff000011, 0xff000011, "draft-17"),
    (0xff000012, 0xff000012, "draft-18"),
    (0xff000013, 0xff000013, "draft-19"),
    (0xff000014, 0xff000014, "draft-20"),
    (0xff000015, 0xff000015, "draft-21"),
    (0xff000016, 0xff000016, "draft-22"),
    (0xff000017, 0xff000017, "draft-23"),
    (0xff000018, 0xff000018, "draft-24"),
    (0xff000019, 0xff000019, "draft-25"),
    (0xff00001a, 0xff00001a, "draft-26"),
    (0xff00001b, 0xff00001b, "draft-27"),
    (0xff00001c, 0xff00001c, "draft-28"),
    (0xff00001d, 0xff00001d, "draft-29"),
    (0xff00001e, 0xff00001e, "draft-30"),
    (0xff00001f, 0xff00001f, "draft-31"),
    (0xff000020, 0xff000020, "draft-32"),
    (0xff000021, 0xff000021, "draft-33"),
    (0xff000022, 0xff000022, "draft-34"),
    (0xff020000, 0xff020000, "v2-draft-00"),
    (0x709a50c4, 0x709a50c4, "v2-draft-01"),
    (0x6b3343cf, 0x6b3343cf, "2"),
];

/// Types of frames.
const FRAMES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "PADDING"),
    (0x1, 0x1, "PING"),
    (0x2, 0x3, "ACK"),
    (0x4, 0x4, "RESET_STREAM"),
    (0x5, 0x5, "STOP_SENDING"),
    (0x6, 0x6, "CRYPTO"),
    (0x7, 0x7, "NEW_TOKEN"),
    (0x8, 0xf, "STREAM"),
    (0x10, 0x10, "MAX_DATA"),
    (0x11, 0x11, "MAX_STREAM_DATA"),
    (0x12, 0x12, "MAX_STREAMS (BIDI)"),
    (0x13, 0x13, "MAX_STREAMS (UNI)"),
    (0x14, 0x14, "DATA_BLOCKED"),
    (0x15, 0x15, "STREAM_DATA_BLOCKED"),
    (0x16, 0x16, "STREAMS_BLOCKED (BIDI)"),
    (0x16, 0x17, "STREAMS_BLOCKED (UNI)"),
    (0x18, 0x18, "NEW_CONNECTION_ID"),
    (0x19, 0x19, "RETIRE_CONNECTION_ID"),
    (0x1a, 0x1a, "PATH_CHALLENGE"),
    (0x1b, 0x1b, "PATH_RESPONSE"),
    (0x1c, 0x1c, "CONNECTION_CLOSE (Transport)"),
    (0x1d, 0x1d, "CONNECTION_CLOSE (Application)"),
    (0x1e, 0x1e, "HANDSHAKE_DONE"),
    (0x30, 0x31, "DATAGRAM"),
    (0x40, 0x40, "MP_NEW_CONNECTION_ID"),
    (0x41, 0x41, "MP_RETIRE_CONNECTION_ID"),
    (0x42, 0x43, "MP_ACK"),
    (0x44, 0x44, "ADD_ADDRESS"),
    (0x45, 0x45, "REMOVE_ADDRESS"),
    (0x46, 0x46, "UNIFLOWS"),
    (0xac, 0xac, "IMMEDIATE_ACK"),
    (0xaf, 0xaf, "ACK_FREQUENCY"),
    (0x2f5, 0x2f5, "TIME_STAMP"),
];

/// Transport error codes (RFC 9000 section 20.1).
const ERRORS: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "NO_ERROR"),
    (0x1, 0x1, "INTERNAL_ERROR"),
    (0x2, 0x2, "CONNECTION_REFUSED"),
    (0x3, 0x3, "FLOW_CONTROL_ERROR"),
    (0x4, 0x4, "STREAM_ID_ERROR"),
    (0x5, 0x5, "STREAM_STATE_ERROR"),
    (0x6, 0x6, "FINAL_SIZE_ERROR"),
    (0x7, 0x7, "FRAME_ENCODING_ERROR"),
    (0x8, 0x8, "TRANSPORT_PARAMETER_ERROR"),
    (0x9, 0x9, "CONNECTION_ID_LIMIT_ERROR"),
    (0xa, 0xa, "PROTOCOL_VIOLATION"),
    (0xb, 0xb, "INVALID_TOKEN"),
    (0xc, 0xc, "APPLICATION_ERROR"),
    (0xd, 0xd, "CRYPTO_BUFFER_EXCEEDED"),
    (0xe, 0xe, "KEY_UPDATE_ERROR"),
    (0xf, 0xf, "AEAD_LIMIT_REACHED"),
    (0x10, 0x10, "NO_VIABLE_PATH"),
    (0x11, 0x11, "VERSION_NEGOTIATION_ERROR"),
    (0x100, 0x1ff, "CRYPTO_ERROR"),
];

fields! {
    /// Length of the packet, in bytes (generated).
    PACKET_LENGTH = "quic.packet_length", "Packet Length", U32 Dec;
    /// Long or short header.
    HEADER_FORM = "quic.header_form", "Header Form", U8 Dec, mask(0x80), names(FORMS);
    /// Type of a packet with a long header.
    LONG_TYPE = "quic.long.packet_type", "Packet Type", U8 Dec, mask(0x30), names(TYPES);
    /// Type of a packet with a long header in version 2.
    LONG_TYPE_V2 = "quic.long.packet_type_v2", "Packet Type", U8 Dec, mask(0x30), names(TYPES_V2);
    /// Reserved bits.
    LONG_RESERVED = "quic.long.reserved", "Reserved", U8 Dec, mask(0xc);
    /// Bytes of the packet number, less one.
    NUMBER_LENGTH = "quic.packet_number_length", "Packet Number Length", U8 Dec, mask(0x3);
    /// Always set.
    FIXED_BIT = "quic.fixed_bit", "Fixed Bit", Bool B8, mask(0x40);
    /// Turns once per round trip.
    SPIN_BIT = "quic.spin_bit", "Spin Bit", Bool B8, mask(0x20);
    /// Connection id that the receiver chose.
    DCID = "quic.dcid", "Destination Connection ID", Bytes None;
    /// Connection id that the sender chose.
    SCID = "quic.scid", "Source Connection ID", Bytes None;
    /// Length of the destination connection id, in bytes.
    DCIL = "quic.dcil", "Destination Connection ID Length", U8 Dec;
    /// Length of the source connection id, in bytes.
    SCIL = "quic.scil", "Source Connection ID Length", U8 Dec;
    /// Length of the token, in bytes.
    TOKEN_LENGTH = "quic.token_length", "Token Length", U64 Dec;
    /// Proof that the client is where it says.
    TOKEN = "quic.token", "Token", Bytes None;
    /// Bytes of packet number and payload.
    LENGTH = "quic.length", "Length", U64 Dec;
    /// Number of the packet.
    PACKET_NUMBER = "quic.packet_number", "Packet Number", U64 Dec;
    /// Version of QUIC.
    VERSION = "quic.version", "Version", U32 Hex, ranges(VERSIONS);
    /// A version that the server speaks.
    SUPPORTED_VERSION = "quic.supported_version", "Supported Version", U32 Hex, ranges(VERSIONS);
    /// Bits without meaning.
    VN_UNUSED = "quic.vn.unused", "Unused", U8 Hex, mask(0x7f);
    /// A packet with a short header.
    SHORT = "quic.short", "QUIC Short Header", None None;
    /// Payload as it is on the wire.
    PAYLOAD = "quic.payload", "Payload", Bytes None;
    /// Payload that is not decrypted.
    REMAINING = "quic.remaining_payload", "Remaining Payload", Bytes None;
    /// Token that the client is to send back.
    RETRY_TOKEN = "quic.retry_token", "Retry Token", Bytes None;
    /// Protects the Retry packet.
    RETRY_TAG = "quic.retry_integrity_tag", "Retry Integrity Tag", Bytes None;
    /// One frame.
    FRAME = "quic.frame", "Frame", None None;
    /// Type of a frame.
    FRAME_TYPE = "quic.frame_type", "Frame Type", U64 Dec, ranges(FRAMES);
    /// Bytes of padding.
    PADDING_LENGTH = "quic.padding_length", "Padding Length", U32 Dec;
    /// Largest packet number that was received.
    ACK_LARGEST = "quic.ack.largest_acknowledged", "Largest Acknowledged", U64 Dec;
    /// Delay of the acknowledgment, in units that the sender chose.
    ACK_DELAY = "quic.ack.ack_delay", "ACK Delay", U64 Dec;
    /// Number of further ranges.
    ACK_RANGES = "quic.ack.ack_range_count", "ACK Range Count", U64 Dec;
    /// Packets before the largest that were received, too.
    ACK_FIRST = "quic.ack.first_ack_range", "First ACK Range", U64 Dec;
    /// Packets that were not received.
    ACK_GAP = "quic.ack.gap", "Gap", U64 Dec;
    /// Packets that were received.
    ACK_RANGE = "quic.ack.ack_range", "ACK Range", U64 Dec;
    /// Packets received with ECT(0).
    ACK_ECT0 = "quic.ack.ect0_count", "ECT(0) Count", U64 Dec;
    /// Packets received with ECT(1).
    ACK_ECT1 = "quic.ack.ect1_count", "ECT(1) Count", U64 Dec;
    /// Packets received with congestion experienced.
    ACK_CE = "quic.ack.ecn_ce_count", "ECN-CE Count", U64 Dec;
    /// Place of the data in the handshake.
    CRYPTO_OFFSET = "quic.crypto.offset", "Offset", U64 Dec;
    /// Bytes of handshake data.
    CRYPTO_LENGTH = "quic.crypto.length", "Length", U64 Dec;
    /// Handshake data.
    CRYPTO_DATA = "quic.crypto.crypto_data", "Crypto Data", None None;
    /// Why the connection is closed.
    CLOSE_CODE = "quic.cc.error_code", "Error code", U64 Dec, ranges(ERRORS);
    /// Why the application closes the connection.
    CLOSE_CODE_APP = "quic.cc.error_code.app", "Application Error code", U64 Dec;
    /// Alert of TLS.
    CLOSE_ALERT = "quic.cc.error_code.tls_alert", "TLS Alert Description", U8 Dec, names(ALERTS);
    /// Frame that was the cause.
    CLOSE_FRAME_TYPE = "quic.cc.frame_type", "Frame Type", U64 Dec;
    /// Length of the reason, in bytes.
    CLOSE_REASON_LENGTH = "quic.cc.reason_phrase.length", "Reason phrase Length", U64 Dec;
    /// Reason in words.
    CLOSE_REASON = "quic.cc.reason_phrase", "Reason phrase", Str None;
}

notes! {
    /// Bytes after the packets that start none (RFC 9000 section 12.2).
    PADDING_DATA = "quic.coalesced_padding_data", "(Random) padding data appended to the datagram", Note Protocol;
    /// The keys of the packet are not known.
    DECRYPTION_FAILED = "quic.decryption_failed", "Failed to decrypt handshake", Warn Decryption;
}
