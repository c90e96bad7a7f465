//! Fields of RTP (RFC 3550, RFC 8285).

use crate::fields;

fields! {
    /// Version.
    VERSION = "rtp.version", "Version", U8 Dec, mask(0xc0), names(&[(0, "Old VAT Version"), (1, "First Draft Version"), (2, "RFC 1889 Version")]);
    /// Padding.
    PADDING = "rtp.padding", "Padding", Bool B8, mask(0x20);
    /// Extension.
    EXT = "rtp.ext", "Extension", Bool B8, mask(0x10);
    /// Contributing source identifiers count.
    CC = "rtp.cc", "Contributing source identifiers count", U8 Dec, mask(0x0f);
    /// Marker.
    MARKER = "rtp.marker", "Marker", Bool B8, mask(0x80);
    /// Payload type.
    P_TYPE = "rtp.p_type", "Payload type", U8 Dec, mask(0x7f);
    /// Sequence number.
    SEQ = "rtp.seq", "Sequence number", U16 Dec;
    /// Extended sequence number.
    EXTSEQ = "rtp.extseq", "Extended sequence number", U32 Dec;
    /// Timestamp.
    TIMESTAMP = "rtp.timestamp", "Timestamp", U32 Dec;
    /// Synchronization Source identifier.
    SSRC = "rtp.ssrc", "Synchronization Source identifier", U32 HexDec;
    /// Defined by profile.
    EXT_PROFILE = "rtp.ext.profile", "Defined by profile", U16 HexDec, names(&[(103, "ED137"), (359, "ED137A")]);
    /// Extension length.
    EXT_LEN = "rtp.ext.len", "Extension length", U16 Dec;
    /// Contributing Source identifiers.
    CSRC_ITEMS = "rtp.csrc.items", "Contributing Source identifiers", None None;
    /// CSRC item.
    CSRC_ITEM = "rtp.csrc.item", "CSRC item", U32 HexDec;
    /// Header extensions.
    HDR_EXTS = "rtp.hdr_exts", "Header extensions", None None;
    /// Header extension.
    HDR_EXT = "rtp.hdr_ext", "Header extension", U32 HexDec;
    /// Payload.
    PAYLOAD = "rtp.payload", "Payload", Bytes None;
    /// Padding data.
    PADDING_DATA = "rtp.padding.data", "Padding data", Bytes None;
    /// Padding count.
    PADDING_COUNT = "rtp.padding.count", "Padding count", U8 Dec;
    /// Stream setup.
    SETUP = "rtp.setup", "Stream setup", Str None;
    /// Encrypted payload.
    ENC_PAYLOAD = "srtp.enc_payload", "SRTP Encrypted Payload", Bytes None;
    /// Which master key.
    MKI = "srtp.mki", "SRTP MKI", Bytes None;
    /// Authentication tag.
    AUTH_TAG = "srtp.auth_tag", "SRTP Auth Tag", Bytes None;
    /// Setup frame.
    SETUP_FRAME = "rtp.setup-frame", "Setup frame", FrameNum None;
    /// Setup Method.
    SETUP_METHOD = "rtp.setup-method", "Setup Method", Str None;
    /// Identifier.
    EXT_RFC5285_ID = "rtp.ext.rfc5285.id", "Identifier", U8 Dec;
    /// Length.
    EXT_RFC5285_LEN = "rtp.ext.rfc5285.len", "Length", U8 Dec;
    /// Extension Data.
    EXT_RFC5285_DATA = "rtp.ext.rfc5285.data", "Extension Data", Bytes None;
}
