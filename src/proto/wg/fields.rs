//! Fields of WireGuard.

use crate::{fields, notes};

fields! {
    /// Type.
    TYPE = "wg.type", "Type", U8 Dec, names(&[(1, "Handshake Initiation"), (2, "Handshake Response"), (3, "Cookie Reply"), (4, "Transport Data")]);
    /// Reserved.
    RESERVED = "wg.reserved", "Reserved", Bytes None;
    /// Sender.
    SENDER = "wg.sender", "Sender", U32 Hex;
    /// Ephemeral.
    EPHEMERAL = "wg.ephemeral", "Ephemeral", Str None;
    /// Encrypted Static.
    ENCRYPTED_STATIC = "wg.encrypted_static", "Encrypted Static", None None;
    /// Encrypted Timestamp.
    ENCRYPTED_TIMESTAMP = "wg.encrypted_timestamp", "Encrypted Timestamp", None None;
    /// mac1.
    MAC1 = "wg.mac1", "mac1", Bytes None;
    /// mac2.
    MAC2 = "wg.mac2", "mac2", Bytes None;
    /// Receiver.
    RECEIVER = "wg.receiver", "Receiver", U32 Hex;
    /// Encrypted Empty.
    ENCRYPTED_EMPTY = "wg.encrypted_empty", "Encrypted Empty", None None;
    /// Nonce.
    NONCE = "wg.nonce", "Nonce", Bytes None;
    /// Encrypted Cookie.
    ENCRYPTED_COOKIE = "wg.encrypted_cookie", "Encrypted Cookie", Bytes None;
    /// Counter.
    COUNTER = "wg.counter", "Counter", U64 Dec;
    /// Encrypted Packet.
    ENCRYPTED_PACKET = "wg.encrypted_packet", "Encrypted Packet", None None;
    /// Stream index.
    STREAM = "wg.stream", "Stream index", U32 Dec;
    /// Response in Frame.
    RESPONSE_IN = "wg.response_in", "Response in Frame", FrameNum None;
    /// Response to Frame.
    RESPONSE_TO = "wg.response_to", "Response to Frame", FrameNum None;
    /// Has Private Key.
    EPHEMERAL_KNOWN_PRIVKEY = "wg.ephemeral.known_privkey", "Has Private Key", Bool None;
}

notes! {
    /// A transport message without data.
    KEEPALIVE = "wg.keepalive", "This is a Keepalive message", Chat Sequence;
}
