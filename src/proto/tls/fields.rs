//! The fields of the record layer, and of SSL 2.0.

use crate::model::{Field, Names};
use crate::proto::common::tls::names::{CONTENT_TYPES, VERSIONS};
use crate::proto::common::tls::suites::{SPECS, SUITES};
use crate::proto::common::tls::{TLS_LISTS, handshake};
use crate::{fields, notes};

/// Messages of SSL 2.0 (draft-hickman-netscape-ssl-00 section 2.5).
pub(super) const SSL2_MESSAGES: &[(u64, &str)] = &[
    (0, "Error"),
    (1, "Client Hello"),
    (2, "Client Master Key"),
    (3, "Client Finished"),
    (4, "Server Hello"),
    (5, "Server Verify"),
    (6, "Server Finished"),
    (7, "Request Certificate"),
    (8, "Client Certificate"),
];

fn spec(value: u64) -> Option<&'static str> {
    Names::Table(SPECS).get(value).or_else(|| Names::Table(SUITES).get(value))
}

mod record {
    use super::*;
    fields! {
        /// One record.
        RECORD = "tls.record", "Record Layer", None None;
        /// What a record carries.
        CONTENT_TYPE = "tls.record.content_type", "Content Type", U8 Dec, names(CONTENT_TYPES);
        /// What an encrypted record of TLS 1.3 says that it carries.
        OPAQUE_TYPE = "tls.record.opaque_type", "Opaque Type", U8 Dec, names(CONTENT_TYPES);
        /// Version of the record layer.
        VERSION = "tls.record.version", "Version", U16 Hex, names(VERSIONS);
        /// Length of the record's data, in bytes.
        LENGTH = "tls.record.length", "Length", U16 Dec;
        /// An SSL 2.0 record is an escape for out-of-band data.
        IS_ESCAPE = "tls.record.is_escape", "Is Escape", Bool None;
        /// Padding at the end of an SSL 2.0 record, in bytes.
        PADDING_LENGTH = "tls.record.padding_length", "Padding Length", U8 Dec;
        /// From here on the sender uses the keys that were agreed on.
        CHANGE_CIPHER_SPEC = "tls.change_cipher_spec", "Change Cipher Spec Message", None None;
        /// Data of the application, as long as it is not decrypted.
        APP_DATA = "tls.app_data", "Encrypted Application Data", Bytes None;
        /// Protocol of the application data, as port or negotiation tell.
        APP_DATA_PROTO = "tls.app_data_proto", "Application Data Protocol", Str None;
        /// Cipher spec of SSL 2.0.
        CIPHER_SPEC = "tls.handshake.cipherspec", "Cipher Spec", U24 Hex, with(Names::Lookup(spec));
        /// Length of the cipher specs, in bytes.
        CIPHER_SPEC_LEN = "tls.handshake.cipher_spec_len", "Cipher Spec Length", U16 Dec;
        /// Length of the challenge, in bytes.
        CHALLENGE_LENGTH = "tls.handshake.challenge_length", "Challenge Length", U16 Dec;
        /// What the client lets the server sign.
        CHALLENGE = "tls.handshake.challenge", "Challenge", None None;
        /// Length of the unencrypted part of the key, in bytes.
        CLEAR_KEY_LENGTH = "tls.handshake.clear_key_length", "Clear Key Data Length", U16 Dec;
        /// Length of the encrypted part of the key, in bytes.
        ENCRYPTED_KEY_LENGTH = "tls.handshake.encrypted_key_length", "Encrypted Key Data Length", U16 Dec;
        /// Length of the key argument, in bytes.
        KEY_ARG_LENGTH = "tls.handshake.key_arg_length", "Key Argument Length", U16 Dec;
        /// Unencrypted part of the key.
        CLEAR_KEY_DATA = "tls.handshake.clear_key_data", "Clear Key Data", None None;
        /// Encrypted part of the key.
        ENCRYPTED_KEY = "tls.handshake.encrypted_key", "Encrypted Key", None None;
        /// Initial vector of block ciphers.
        KEY_ARG = "tls.handshake.key_arg", "Key Argument", None None;
        /// The server knows the session.
        SESSION_ID_HIT = "tls.handshake.session_id_hit", "Session ID Hit", Bool None;
        /// Length of the connection id, in bytes.
        CONNECTION_ID_LENGTH = "tls.handshake.connection_id_length", "Connection ID Length", U16 Dec;
        /// Name of the connection.
        CONNECTION_ID = "tls.handshake.connection_id", "Connection ID", None None;
    }
}
pub use record::*;

mod segments {
    use super::*;
    fields! {
        /// Records that hold parts of one message.
        SEGMENTS = "tls.segments", "Reassembled TLS segments", None None;
        /// Frame of a part.
        SEGMENT = "tls.segment", "TLS segment", FrameNum None;
        /// Number of parts.
        SEGMENT_COUNT = "tls.segment.count", "Segment count", U32 Dec;
        /// Length of the message, in bytes.
        REASSEMBLED_LEN = "tls.reassembled.length", "Reassembled PDU length", U32 Dec;
        /// The message.
        REASSEMBLED_DATA = "tls.reassembled.data", "Reassembled PDU data", Bytes None;
        /// Part of a message.
        SEGMENT_DATA = "tls.segment.data", "TLS segment data", Bytes None;
    }
}
pub use segments::*;

notes! {
    /// The bytes are no record.
    UNKNOWN_RECORD = "tls.ignored_unknown_record", "Ignored Unknown Record", Warn Protocol;
    /// The server changes its cipher without having ended a full handshake (RFC 5246 section 7.3).
    RESUMED = "tls.resumed", "This session reuses previously negotiated keys (Session resumption)", Note Sequence;
    /// The heartbeat says that more data follow than do: an attempt to read the peer's memory (CVE-2014-0160).
    HEARTBEAT_LENGTH = "tls.heartbeat_message.payload_length.invalid", "Invalid heartbeat payload length", Error Malformed;
    /// Secrets were given, but not those that this connection needs.
    KEY_MISSING = "tls.key_missing", "Not decrypted: the key log has no secret for this connection, or its cipher is not supported", Note Decryption;
}

const LISTS: &[&[&Field]] = &[record::FIELDS, segments::FIELDS, TLS_LISTS[0], TLS_LISTS[1], TLS_LISTS[2], handshake::only_tls::FIELDS];
/// Every field of TLS.
pub static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);
