//! Fields of STUN and TURN (RFC 8489, RFC 8656).

use super::names::{class_line, method_line};
use crate::fields;
use crate::model::Names;

fields! {
    /// Channel Number.
    CHANNEL = "stun.channel", "Channel Number", U16 Hex;
    /// TCP Frame Length.
    TCP_FRAME_LENGTH = "stun.tcp_frame_length", "TCP Frame Length", U16 Dec;
    /// Message Type.
    TYPE = "stun.type", "Message Type", U16 Hex;
    /// Message Class.
    TYPE_CLASS = "stun.type.class", "Message Class", U16 Hex, mask(0x110), with(Names::Custom(class_line));
    /// Message Method.
    TYPE_METHOD = "stun.type.method", "Message Method", U16 Hex, mask(0x3eef), with(Names::Custom(method_line));
    /// Message Method Assignment.
    TYPE_METHOD_ASSIGNMENT = "stun.type.method-assignment", "Message Method Assignment", U16 Hex, mask(0x2000), names(&[(0, "IETF Review"), (1, "Designated Expert")]);
    /// Message Length.
    LENGTH = "stun.length", "Message Length", U16 Dec;
    /// Message Cookie.
    MESSAGE_COOKIE = "stun.cookie", "Message Cookie", Bytes None;
    /// Message Transaction ID.
    ID = "stun.id", "Message Transaction ID", Bytes None;
    /// Attributes.
    ATTRIBUTES = "stun.attributes", "Attributes", None None;
    /// Attribute Type.
    ATTRIBUTE = "stun.attribute", "Attribute Type", U16 Hex;
    /// Response In.
    RESPONSE_IN = "stun.response-in", "Response In", FrameNum None;
    /// Request In.
    RESPONSE_TO = "stun.response-to", "Request In", FrameNum None;
    /// Time.
    TIME = "stun.time", "Time", RelTime None;
    /// Duplicated original message in.
    REQDUPLICATE = "stun.reqduplicate", "Duplicated original message in", FrameNum None;
    /// Attribute Type.
    ATT_TYPE = "stun.att.type", "Attribute Type", U16 Hex;
    /// Attribute Type Comprehension.
    ATT_TYPE_COMPREHENSION = "stun.att.type.comprehension", "Attribute Type Comprehension", U16 Hex, mask(0x8000), names(&[(0, "Required"), (1, "Optional")]);
    /// Attribute Type Assignment.
    ATT_TYPE_ASSIGNMENT = "stun.att.type.assignment", "Attribute Type Assignment", U16 Hex, mask(0x4000), names(&[(0, "IETF Review"), (1, "Designated Expert")]);
    /// Attribute Length.
    ATT_LENGTH = "stun.att.length", "Attribute Length", U16 Dec;
    /// Protocol Family.
    ATT_FAMILY = "stun.att.family", "Protocol Family", U8 Hex, names(&[(1, "IPv4"), (2, "IPv6")]);
    /// IP.
    ATT_IPV4 = "stun.att.ipv4", "IP", Ipv4 None;
    /// IP.
    ATT_IPV6 = "stun.att.ipv6", "IP", Ipv6 None;
    /// Port.
    ATT_PORT = "stun.att.port", "Port", U16 Dec;
    /// Username.
    ATT_USERNAME = "stun.att.username", "Username", Str None;
    /// Padding.
    ATT_PADDING = "stun.att.padding", "Padding", U16 Dec;
    /// HMAC-SHA1.
    ATT_HMAC = "stun.att.hmac", "HMAC-SHA1", Bytes None;
    /// CRC-32.
    ATT_CRC32 = "stun.att.crc32", "CRC-32", U32 Hex;
    /// CRC-32 Status.
    ATT_CRC32_STATUS = "stun.att.crc32.status", "CRC-32 Status", U8 None, names(&[(0, "Bad"), (1, "Good"), (2, "Unverified"), (3, "Not present"), (4, "Illegal")]);
    /// Error Class.
    ATT_ERROR_CLASS = "stun.att.error.class", "Error Class", U8 Dec, mask(0x07);
    /// Error Code.
    ATT_ERROR = "stun.att.error", "Error Code", U8 Dec;
    /// Error Reason Phrase.
    ATT_ERROR_REASON = "stun.att.error.reason", "Error Reason Phrase", Str None;
    /// Realm.
    ATT_REALM = "stun.att.realm", "Realm", Str None;
    /// Nonce.
    ATT_NONCE = "stun.att.nonce", "Nonce", Str None;
    /// Unknown Attribute.
    ATT_UNKNOWN = "stun.att.unknown", "Unknown Attribute", U16 Hex;
    /// IP (XOR-d).
    ATT_IPV4_XORD = "stun.att.ipv4-xord", "IP (XOR-d)", Bytes None;
    /// IP (XOR-d).
    ATT_IPV6_XORD = "stun.att.ipv6-xord", "IP (XOR-d)", Bytes None;
    /// Port (XOR-d).
    ATT_PORT_XORD = "stun.att.port-xord", "Port (XOR-d)", Bytes None;
    /// Software.
    ATT_SOFTWARE = "stun.att.software", "Software", Str None;
    /// Priority.
    ATT_PRIORITY = "stun.att.priority", "Priority", U32 Dec;
    /// Tie breaker.
    ATT_TIE_BREAKER = "stun.att.tie-breaker", "Tie breaker", Bytes None;
    /// Lifetime.
    ATT_LIFETIME = "stun.att.lifetime", "Lifetime", U32 Dec;
    /// Reserve next.
    ATT_EVEN_PORT_RESERVE_NEXT = "stun.att.even-port.reserve-next", "Reserve next", U8 Dec, mask(0x80), names(&[(0, "No reservation"), (1, "Reserve next port number")]);
    /// Token.
    ATT_TOKEN = "stun.att.token", "Token", Bytes None;
    /// Value.
    VALUE = "stun.value", "Value", Bytes None;
    /// Reserved.
    ATT_RESERVED = "stun.att.reserved", "Reserved", Bytes None;
    /// Transport.
    ATT_TRANSP = "stun.att.transp", "Transport", U8 Hex, names(&[(6, "TCP"), (17, "UDP")]);
    /// Channel-Number.
    ATT_CHANNELNUM = "stun.att.channelnum", "Channel-Number", U16 Hex;
    /// Magic Cookie.
    ATT_MAGIC_COOKIE = "stun.att.magic_cookie", "Magic Cookie", U32 Hex;
    /// Bandwidth.
    PORT_BANDWIDTH = "stun.port.bandwidth", "Bandwidth", U32 Dec;
    /// Unknown8006.
    ATT_UNKNOWN8006 = "stun.att.unknown8006", "Unknown8006", Bytes None;
    /// MS TURN Session Id.
    ATT_MS_TURN_SESSION_ID = "stun.att.ms.turn_session_id", "MS TURN Session Id", U64 Hex;
    /// MS Version.
    ATT_MS_VERSION = "stun.att.ms.version", "MS Version", U32 Dec, names(&[(1, "ICE"), (2, "MS-ICE2"), (3, "MS-ICE2 with SHA256"), (4, "MS-ICE2 with SHA256 and IPv6"), (5, "MULTIPLEXED TURN over UDP only"), (6, "MULTIPLEXED TURN over UDP and TCP")]);
    /// MS ICE Version.
    ATT_MS_VERSION_ICE = "stun.att.ms.version.ice", "MS ICE Version", U32 Dec, ranges(&[(0, 2, "Supports only RFC3489bis-02 message formats"), (3, 4294967295, "Supports RFC5389 message formats")]);
    /// Connection ID.
    ATT_MS_CONNECTION_ID = "stun.att.ms.connection_id", "Connection ID", Bytes None;
    /// Sequence Number.
    ATT_MS_SEQUENCE_NUMBER = "stun.att.ms.sequence_number", "Sequence Number", U32 Dec;
    /// Stream Type.
    ATT_MS_STREAM_TYPE = "stun.att.ms.stream_type", "Stream Type", U16 Dec, names(&[(1, "Audio"), (2, "Video"), (3, "Supplemental Video"), (4, "Data")]);
    /// Service Quality.
    ATT_MS_SERVICE_QUALITY = "stun.att.ms.service_quality", "Service Quality", U16 Dec, names(&[(0, "Best effort delivery"), (1, "Reliable delivery")]);
    /// Foundation.
    ATT_MS_FOUNDATION = "stun.att.ms.foundation", "Foundation", Str None;
    /// MS Multiplexed TURN Session Id.
    ATT_MS_MULTIPLEXED_TURN_SESSION_ID = "stun.att.ms.multiplexed_turn_session_id", "MS Multiplexed TURN Session Id", U64 Hex;
    /// Google Network ID.
    ATT_GOOGLE_NETWORK_ID = "stun.att.google.network_id", "Google Network ID", U16 Dec;
    /// Google Network Cost.
    ATT_GOOGLE_NETWORK_COST = "stun.att.google.network_cost", "Google Network Cost", U16 Dec, names(&[(0, "Min"), (10, "Low"), (50, "Unknown"), (250, "Cellular5G"), (500, "Cellular4G"), (900, "Cellular"), (910, "Cellular3G"), (980, "Cellular2G"), (999, "Max")]);
    /// STUN Network Version.
    NETWORK_VERSION = "stun.network_version", "STUN Network Version", U8 Dec, names(&[(1, "MS-TURN"), (2, "RFC-3489 and earlier"), (3, "RFC-5389/8489")]);
}
