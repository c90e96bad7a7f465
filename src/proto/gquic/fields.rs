//! Fields of Google's QUIC.

use crate::fields;
use crate::model::field::{Names, YES_NO};

fields! {
    /// Public Flags.
    PUFLAGS = "gquic.puflags", "Public Flags", U8 Hex;
    /// Version.
    PUFLAGS_VERSION = "gquic.puflags.version", "Version", Bool B8, mask(0x01), with(YES_NO);
    /// Reset.
    PUFLAGS_RESET = "gquic.puflags.reset", "Reset", Bool B8, mask(0x02), with(YES_NO);
    /// Diversification nonce.
    PUFLAGS_NONCE = "gquic.puflags.nonce", "Diversification nonce", Bool B8, mask(0x04), with(YES_NO);
    /// CID Length.
    PUFLAGS_CID = "gquic.puflags.cid", "CID Length", Bool B8, mask(0x08), with(Names::Bool("8 Bytes", "0 Byte"));
    /// CID Length.
    PUFLAGS_CID_OLD = "gquic.puflags.cid.old", "CID Length", U8 Hex, mask(0x0c), names(&[(0, "0 Byte"), (1, "1 Bytes"), (2, "4 Bytes"), (3, "8 Bytes")]);
    /// Packet Number Length.
    PUFLAGS_PKN = "gquic.puflags.pkn", "Packet Number Length", U8 Hex, mask(0x30), names(&[(0, "1 Byte"), (1, "2 Bytes"), (2, "4 Bytes"), (3, "6 Bytes")]);
    /// Multipath.
    PUFLAGS_MPTH = "gquic.puflags.mpth", "Multipath", Bool B8, mask(0x40), with(YES_NO);
    /// Reserved.
    PUFLAGS_RSV = "gquic.puflags.rsv", "Reserved", U8 Hex, mask(0x80);
    /// CID.
    CID = "gquic.cid", "CID", U64 Dec;
    /// Version.
    VERSION = "gquic.version", "Version", Str None;
    /// Diversification nonce.
    DIVERSIFICATION_NONCE = "gquic.diversification_nonce", "Diversification nonce", Bytes None;
    /// Packet Number.
    PACKET_NUMBER = "gquic.packet_number", "Packet Number", U64 Dec;
    /// Private Flags.
    PRFLAGS = "gquic.prflags", "Private Flags", U8 Hex;
    /// Entropy.
    PRFLAGS_ENTROPY = "gquic.prflags.entropy", "Entropy", Bool B8, mask(0x01), with(YES_NO);
    /// FEC Group.
    PRFLAGS_FECG = "gquic.prflags.fecg", "FEC Group", Bool B8, mask(0x02), with(YES_NO);
    /// FEC.
    PRFLAGS_FEC = "gquic.prflags.fec", "FEC", Bool B8, mask(0x04), with(YES_NO);
    /// Reserved.
    PRFLAGS_RSV = "gquic.prflags.rsv", "Reserved", U8 Hex, mask(0xf8);
    /// Message Authentication Hash.
    MESSAGE_AUTHENTICATION_HASH = "gquic.message_authentication_hash", "Message Authentication Hash", Bytes None;
    /// Frame.
    FRAME = "gquic.frame", "Frame", None None;
    /// Frame Type.
    FRAME_TYPE = "gquic.frame_type", "Frame Type", U8 Hex, ranges(&[(0, 0, "PADDING"), (1, 1, "RST_STREAM"), (2, 2, "CONNECTION_CLOSE"), (3, 3, "GOAWAY"), (4, 4, "WINDOW_UPDATE"), (5, 5, "BLOCKED"), (6, 6, "STOP_WAITING"), (7, 7, "PING"), (8, 8, "CRYPTO"), (9, 31, "Unknown"), (32, 63, "CONGESTION_FEEDBACK (Special Frame Type)"), (64, 127, "ACK (Special Frame Type)"), (128, 256, "STREAM (Special Frame Type)")]);
    /// Stream.
    FRAME_TYPE_STREAM = "gquic.frame_type.stream", "Stream", Bool B8, mask(0x80);
    /// FIN.
    FRAME_TYPE_STREAM_F = "gquic.frame_type.stream.f", "FIN", Bool B8, mask(0x40);
    /// Data Length.
    FRAME_TYPE_STREAM_D = "gquic.frame_type.stream.d", "Data Length", Bool B8, mask(0x20), with(Names::Bool("2 Bytes", "0 Byte"));
    /// Offset Length.
    FRAME_TYPE_STREAM_OOO = "gquic.frame_type.stream.ooo", "Offset Length", U8 Dec, mask(0x1c), names(&[(0, "0 Byte"), (1, "2 Bytes"), (2, "3 Bytes"), (3, "4 Bytes"), (4, "5 Bytes"), (5, "6 Bytes"), (6, "7 Bytes"), (7, "8 Bytes")]);
    /// Stream Length.
    FRAME_TYPE_STREAM_SS = "gquic.frame_type.stream.ss", "Stream Length", U8 Dec, mask(0x03), names(&[(0, "1 Byte"), (1, "2 Bytes"), (2, "3 Bytes"), (3, "4 Bytes")]);
    /// Stream ID.
    STREAM_ID = "gquic.stream_id", "Stream ID", U32 Dec;
    /// Offset.
    OFFSET = "gquic.offset", "Offset", U64 Dec;
    /// Data Length.
    DATA_LEN = "gquic.data_len", "Data Length", U32 Dec;
    /// Tag.
    TAG = "gquic.tag", "Tag", Str None;
    /// Tag Number.
    TAG_NUMBER = "gquic.tag_number", "Tag Number", U16 Dec;
    /// Tag/value.
    TAGS = "gquic.tags", "Tag/value", None None;
    /// Tag Type.
    TAG_TYPE = "gquic.tag_type", "Tag Type", Str None;
    /// Tag offset end.
    TAG_OFFSET_END = "gquic.tag_offset_end", "Tag offset end", U32 Dec;
    /// Tag length.
    TAG_OFFSET_LENGTH = "gquic.tag_offset_length", "Tag length", U32 Dec;
    /// Tag/value.
    TAG_VALUE = "gquic.tag_value", "Tag/value", Bytes None;
    /// Server Name Indication.
    TAG_SNI = "gquic.tag.sni", "Server Name Indication", Str None;
    /// Padding.
    TAG_PAD = "gquic.tag.pad", "Padding", Bytes None;
    /// Version.
    TAG_VERSION = "gquic.tag.version", "Version", Str None;
    /// Proof demand.
    TAG_PDMD = "gquic.tag.pdmd", "Proof demand", Str None;
    /// Common certificate sets.
    TAG_CCS = "gquic.tag.ccs", "Common certificate sets", U64 Hex;
    /// Client's User Agent ID.
    TAG_UAID = "gquic.tag.uaid", "Client's User Agent ID", Str None;
    /// Source-address token.
    TAG_STK = "gquic.tag.stk", "Source-address token", Bytes None;
    /// Server nonce.
    TAG_SNO = "gquic.tag.sno", "Server nonce", Bytes None;
    /// Proof (Signature).
    TAG_PROF = "gquic.tag.prof", "Proof (Signature)", Bytes None;
    /// Authenticated encryption algorithms.
    TAG_AEAD = "gquic.tag.aead", "Authenticated encryption algorithms", Str None;
    /// Server Config ID.
    TAG_SCID = "gquic.tag.scid", "Server Config ID", Bytes None;
    /// Key exchange algorithms.
    TAG_KEXS = "gquic.tag.kexs", "Key exchange algorithms", Str None;
    /// Server orbit.
    TAG_OBIT = "gquic.tag.obit", "Server orbit", Bytes None;
    /// Client nonce.
    TAG_NONC = "gquic.tag.nonc", "Client nonce", Bytes None;
    /// Max streams per connection.
    TAG_MSPC = "gquic.tag.mspc", "Max streams per connection", U32 Dec;
    /// Connection ID truncation.
    TAG_TCID = "gquic.tag.tcid", "Connection ID truncation", U32 DecHex;
    /// Socket receive buffer.
    TAG_SRBF = "gquic.tag.srbf", "Socket receive buffer", U32 DecHex;
    /// Idle connection state.
    TAG_ICSL = "gquic.tag.icsl", "Idle connection state", U32 DecHex;
    /// Silently close on timeout.
    TAG_SCLS = "gquic.tag.scls", "Silently close on timeout", U32 DecHex;
    /// Connection options.
    TAG_COPT = "gquic.tag.copt", "Connection options", Str None;
    /// Cached certificates.
    TAG_CCRT = "gquic.tag.ccrt", "Cached certificates", Bytes None;
    /// Estimated initial RTT.
    TAG_IRTT = "gquic.tag.irtt", "Estimated initial RTT", U32 Dec;
    /// Initial session/connection.
    TAG_CFCW = "gquic.tag.cfcw", "Initial session/connection", U32 Dec;
    /// Initial stream flow control.
    TAG_SFCW = "gquic.tag.sfcw", "Initial stream flow control", U32 Dec;
    /// Client encrypted tag-value.
    TAG_CETV = "gquic.tag.cetv", "Client encrypted tag-value", Bytes None;
    /// Padding.
    PADDING = "gquic.padding", "Padding", Bytes None;
    /// Payload.
    PAYLOAD = "gquic.payload", "Payload", Bytes None;
}
