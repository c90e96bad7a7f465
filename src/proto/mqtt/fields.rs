//! Fields of MQTT (MQTT 3.1.1 and 5.0, OASIS).

use crate::fields;
use crate::model::field::SET;

/// Names of the values of Message Type.
pub(super) const MSGTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Connect Command"),
    (2, "Connect Ack"),
    (3, "Publish Message"),
    (4, "Publish Ack"),
    (5, "Publish Received"),
    (6, "Publish Release"),
    (7, "Publish Complete"),
    (8, "Subscribe Request"),
    (9, "Subscribe Ack"),
    (10, "Unsubscribe Request"),
    (11, "Unsubscribe Ack"),
    (12, "Ping Request"),
    (13, "Ping Response"),
    (14, "Disconnect Req"),
    (15, "Authentication Exchange"),
    (16, "Reserved"),
];
/// Names of the values of QoS Level.
pub(super) const QOS_NAMES: &[(u64, &str)] = &[
    (0, "At most once delivery (Fire and Forget)"),
    (1, "At least once delivery (Acknowledged deliver)"),
    (2, "Exactly once delivery (Assured Delivery)"),
    (3, "Reserved"),
];
/// Names of the values of Return Code.
pub(super) const CONACK_VAL_NAMES: &[(u64, &str)] = &[
    (0, "Connection Accepted"),
    (1, "Connection Refused: unacceptable protocol version"),
    (2, "Connection Refused: identifier rejected"),
    (3, "Connection Refused: server unavailable"),
    (4, "Connection Refused: bad user name or password"),
    (5, "Connection Refused: not authorized"),
];
/// Names of the values of Granted QoS.
pub(super) const SUBACK_QOS_NAMES: &[(u64, &str)] = &[
    (0, "At most once delivery (Fire and Forget)"),
    (1, "At least once delivery (Acknowledged deliver)"),
    (2, "Exactly once delivery (Assured Delivery)"),
    (3, "Reserved"),
    (128, "Failure"),
];
/// Names of the values of Version.
pub(super) const VER_NAMES: &[(u64, &str)] = &[
    (3, "MQTT v3.1"),
    (4, "MQTT v3.1.1"),
    (5, "MQTT v5.0"),
];
/// Names of the values of Retain Handling.
pub(super) const SUBSCRIPTION_OPTIONS_RETAIN_NAMES: &[(u64, &str)] = &[
    (0, "Send msgs at subscription time"),
    (1, "Send msgs if subscription does not exist"),
    (2, "Do not send msgs at subscription time"),
    (3, "Reserved"),
];
/// Names of the values of Reason Code.
pub(super) const CONNACK_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (128, "Unspecified error"),
    (129, "Malformed Packet"),
    (130, "Protocol Error"),
    (131, "Implementation specific error"),
    (132, "Unsupported Protocol Version"),
    (133, "Client Identifier not valid"),
    (134, "Bad User Name or Password"),
    (135, "Not authorized"),
    (136, "Server unavailable"),
    (137, "Server busy"),
    (138, "Banned"),
    (140, "Bad authentication method"),
    (144, "Topic Name invalid"),
    (149, "Packet too large"),
    (151, "Quota exceeded"),
    (154, "Retain not supported"),
    (155, "QoS not supported"),
    (156, "Use another server"),
    (157, "Server moved"),
    (159, "Connection rate exceeded"),
];
/// Names of the values of Reason Code.
pub(super) const PUBACK_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (16, "No matching subscribers"),
    (128, "Unspecified error"),
    (131, "Implementation specific error"),
    (135, "Not authorized"),
    (144, "Topic Name invalid"),
    (145, "Packet Identifier in use"),
    (151, "Quota exceeded"),
    (153, "Payload format invalid"),
];
/// Names of the values of Reason Code.
pub(super) const PUBREL_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (146, "Packet Identifier not found"),
];
/// Names of the values of Reason Code.
pub(super) const SUBACK_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Granted QoS 0"),
    (1, "Granted QoS 1"),
    (2, "Granted QoS 2"),
    (128, "Unspecified error"),
    (131, "Implementation specific error"),
    (135, "Not authorized"),
    (143, "Topic Filter invalid"),
    (145, "Packet Identifier in use"),
    (151, "Quota exceeded"),
    (158, "Shared Subscription not supported"),
    (161, "Subscription Identifiers not supported"),
    (162, "Wildcard Subscription not supported"),
];
/// Names of the values of Reason Code.
pub(super) const UNSUBACK_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (17, "No subscription existed"),
    (131, "Implementation specific error"),
    (135, "Not authorized"),
    (143, "Topic Filter invalid"),
    (145, "Packet Identifier in use"),
];
/// Names of the values of Reason Code.
pub(super) const DISCONNECT_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Normal disconnection"),
    (4, "Disconnect with Will Message"),
    (128, "Unspecified error"),
    (129, "Malformed Packet"),
    (130, "Protocol Error"),
    (131, "Implementation specific error"),
    (135, "Not authorized"),
    (137, "Server busy"),
    (139, "Server shutting down"),
    (140, "Bad authentication method"),
    (141, "Keep Alive timeout"),
    (142, "Session taken over"),
    (143, "Topic Filter invalid"),
    (144, "Topic Name invalid"),
    (147, "Receive Maximum exceeded"),
    (148, "Topic Alias invalid"),
    (149, "Packet too large"),
    (150, "Message rate too high"),
    (151, "Quota exceeded"),
    (152, "Administrative action"),
    (153, "Payload format invalid"),
    (154, "Retain not supported"),
    (155, "QoS not supported"),
    (156, "Use another server"),
    (157, "Server moved"),
    (158, "Shared Subscription not supported"),
    (159, "Connection rate exceeded"),
    (160, "Maximum connect time"),
    (161, "Subscription Identifiers not supported"),
    (162, "Wildcard Subscription not supported"),
];
/// Names of the values of Reason Code.
pub(super) const AUTH_REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (24, "Continue authentication"),
    (25, "Re-authenticate"),
];
/// Names of the values of ID.
pub(super) const PROPERTY_ID_NAMES: &[(u64, &str)] = &[
    (1, "Payload Format Indicator"),
    (2, "Publication Expiry Interval"),
    (3, "Content Type"),
    (8, "Response Topic"),
    (9, "Correlation Data"),
    (11, "Subscription Identifier"),
    (17, "Session Expiry Interval"),
    (18, "Assigned Client Identifier"),
    (19, "Server Keep Alive"),
    (21, "Authentication Method"),
    (22, "Authentication Data"),
    (23, "Request Problem Information"),
    (24, "Will Delay Interval"),
    (25, "Request Response Information"),
    (26, "Response Information"),
    (28, "Server Reference"),
    (31, "Reason String"),
    (33, "Receive Maximum"),
    (34, "Topic Alias Maximum"),
    (35, "Topic Alias"),
    (36, "Maximum QoS"),
    (37, "Retain Available"),
    (38, "User Property"),
    (39, "Maximum Packet Size"),
    (40, "Wildcard Subscription Available"),
    (41, "Subscription Identifier Available"),
    (42, "Shared Subscription Available"),
];

fields! {
    /// Msg Len of the packet (MQTT 5.0 section 2 and 3).
    LEN = "mqtt.len", "Msg Len", U64 Dec;
    /// Header Flags of the packet (MQTT 5.0 section 2 and 3).
    HDRFLAGS = "mqtt.hdrflags", "Header Flags", U8 Hex;
    /// Message Type of the packet (MQTT 5.0 section 2 and 3).
    MSGTYPE = "mqtt.msgtype", "Message Type", U8 Dec, mask(0xf0), names(MSGTYPE_NAMES);
    /// Reserved of the packet (MQTT 5.0 section 2 and 3).
    HDR_RESERVED = "mqtt.hdr_reserved", "Reserved", U8 Dec, mask(0xf);
    /// Reserved of the packet (MQTT 5.0 section 2 and 3).
    RETAIN_RESERVED = "mqtt.retain_reserved", "Reserved", U8 Dec, mask(0x1);
    /// DUP Flag of the packet (MQTT 5.0 section 2 and 3).
    DUPFLAG = "mqtt.dupflag", "DUP Flag", Bool B8, mask(0x8), with(SET);
    /// QoS Level of the packet (MQTT 5.0 section 2 and 3).
    QOS = "mqtt.qos", "QoS Level", U8 Dec, mask(0x6), names(QOS_NAMES);
    /// Retain of the packet (MQTT 5.0 section 2 and 3).
    RETAIN = "mqtt.retain", "Retain", Bool B8, mask(0x1), with(SET);
    /// Reserved of the packet (MQTT 5.0 section 2 and 3).
    CONACK_FLAGS_RESERVED = "mqtt.conack.flags.reserved", "Reserved", Bool B8, with(SET);
    /// Acknowledge Flags of the packet (MQTT 5.0 section 2 and 3).
    CONACK_FLAGS = "mqtt.conack.flags", "Acknowledge Flags", U8 Hex;
    /// Return Code of the packet (MQTT 5.0 section 2 and 3).
    CONACK_VAL = "mqtt.conack.val", "Return Code", U8 Dec, names(CONACK_VAL_NAMES);
    /// Message Identifier of the packet (MQTT 5.0 section 2 and 3).
    MSGID = "mqtt.msgid", "Message Identifier", U16 Dec;
    /// Requested QoS of the packet (MQTT 5.0 section 2 and 3).
    SUB_QOS = "mqtt.sub.qos", "Requested QoS", U8 Dec, names(QOS_NAMES);
    /// Granted QoS of the packet (MQTT 5.0 section 2 and 3).
    SUBACK_QOS = "mqtt.suback.qos", "Granted QoS", U8 Dec, names(SUBACK_QOS_NAMES);
    /// Topic Length of the packet (MQTT 5.0 section 2 and 3).
    TOPIC_LEN = "mqtt.topic_len", "Topic Length", U16 Dec;
    /// Topic of the packet (MQTT 5.0 section 2 and 3).
    TOPIC = "mqtt.topic", "Topic", Str None;
    /// Will Topic Length of the packet (MQTT 5.0 section 2 and 3).
    WILLTOPIC_LEN = "mqtt.willtopic_len", "Will Topic Length", U16 Dec;
    /// Will Topic of the packet (MQTT 5.0 section 2 and 3).
    WILLTOPIC = "mqtt.willtopic", "Will Topic", Str None;
    /// Will Message of the packet (MQTT 5.0 section 2 and 3).
    WILLMSG = "mqtt.willmsg", "Will Message", Bytes None;
    /// Will Message Length of the packet (MQTT 5.0 section 2 and 3).
    WILLMSG_LEN = "mqtt.willmsg_len", "Will Message Length", U16 Dec;
    /// User Name Length of the packet (MQTT 5.0 section 2 and 3).
    USERNAME_LEN = "mqtt.username_len", "User Name Length", U16 Dec;
    /// User Name of the packet (MQTT 5.0 section 2 and 3).
    USERNAME = "mqtt.username", "User Name", Str None;
    /// Password Length of the packet (MQTT 5.0 section 2 and 3).
    PASSWD_LEN = "mqtt.passwd_len", "Password Length", U16 Dec;
    /// Password of the packet (MQTT 5.0 section 2 and 3).
    PASSWD = "mqtt.passwd", "Password", Str None;
    /// Message of the packet (MQTT 5.0 section 2 and 3).
    MESSAGE = "mqtt.msg", "Message", Bytes None;
    /// Protocol Name Length of the packet (MQTT 5.0 section 2 and 3).
    PROTO_LEN = "mqtt.proto_len", "Protocol Name Length", U16 Dec;
    /// Protocol Name of the packet (MQTT 5.0 section 2 and 3).
    PROTONAME = "mqtt.protoname", "Protocol Name", Str None;
    /// Client ID Length of the packet (MQTT 5.0 section 2 and 3).
    CLIENTID_LEN = "mqtt.clientid_len", "Client ID Length", U16 Dec;
    /// Client ID of the packet (MQTT 5.0 section 2 and 3).
    CLIENTID = "mqtt.clientid", "Client ID", Str None;
    /// Version of the packet (MQTT 5.0 section 2 and 3).
    VER = "mqtt.ver", "Version", U8 Dec, names(VER_NAMES);
    /// Connect Flags of the packet (MQTT 5.0 section 2 and 3).
    CONFLAGS = "mqtt.conflags", "Connect Flags", U8 Hex;
    /// User Name Flag of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_UNAME = "mqtt.conflag.uname", "User Name Flag", Bool B8, mask(0x80), with(SET);
    /// Password Flag of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_PASSWD = "mqtt.conflag.passwd", "Password Flag", Bool B8, mask(0x40), with(SET);
    /// Will Retain of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_RETAIN = "mqtt.conflag.retain", "Will Retain", Bool B8, mask(0x20), with(SET);
    /// QoS Level of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_QOS = "mqtt.conflag.qos", "QoS Level", U8 Dec, mask(0x18), names(QOS_NAMES);
    /// Will Flag of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_WILLFLAG = "mqtt.conflag.willflag", "Will Flag", Bool B8, mask(0x4), with(SET);
    /// Clean Session Flag of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_CLEANSESS = "mqtt.conflag.cleansess", "Clean Session Flag", Bool B8, mask(0x2), with(SET);
    /// (Reserved) of the packet (MQTT 5.0 section 2 and 3).
    CONFLAG_RESERVED = "mqtt.conflag.reserved", "(Reserved)", Bool B8, mask(0x1), with(SET);
    /// Keep Alive of the packet (MQTT 5.0 section 2 and 3).
    KALIVE = "mqtt.kalive", "Keep Alive", U16 Dec;
    /// Subscription Options of the packet (MQTT 5.0 section 2 and 3).
    SUBSCRIPTION_OPTIONS = "mqtt.subscription_options", "Subscription Options", U8 Hex;
    /// QoS of the packet (MQTT 5.0 section 2 and 3).
    SUBSCRIPTION_OPTIONS_QOS = "mqtt.subscription_options_qos", "QoS", U8 Dec, mask(0x3), names(QOS_NAMES);
    /// No Local of the packet (MQTT 5.0 section 2 and 3).
    SUBSCRIPTION_OPTIONS_NL = "mqtt.subscription_options_nl", "No Local", Bool B8, mask(0x4), with(SET);
    /// Retain As Published of the packet (MQTT 5.0 section 2 and 3).
    SUBSCRIPTION_OPTIONS_RAP = "mqtt.subscription_options_rap", "Retain As Published", Bool B8, mask(0x8), with(SET);
    /// Retain Handling of the packet (MQTT 5.0 section 2 and 3).
    SUBSCRIPTION_OPTIONS_RETAIN = "mqtt.subscription_options_retain", "Retain Handling", U8 Dec, mask(0x30), names(SUBSCRIPTION_OPTIONS_RETAIN_NAMES);
    /// Reserved of the packet (MQTT 5.0 section 2 and 3).
    SUBSCRIPTION_OPTIONS_RESERVED = "mqtt.subscription_options_reserved", "Reserved", U8 Hex, mask(0xc0);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    CONNACK_REASON_CODE = "mqtt.connack.reason_code", "Reason Code", U8 Dec, names(CONNACK_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    PUBACK_REASON_CODE = "mqtt.puback.reason_code", "Reason Code", U8 Dec, names(PUBACK_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    PUBREC_REASON_CODE = "mqtt.pubrec.reason_code", "Reason Code", U8 Dec, names(PUBACK_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    PUBREL_REASON_CODE = "mqtt.pubrel.reason_code", "Reason Code", U8 Dec, names(PUBREL_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    PUBCOMP_REASON_CODE = "mqtt.pubcomp.reason_code", "Reason Code", U8 Dec, names(PUBREL_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    SUBACK_REASON_CODE = "mqtt.suback.reason_code", "Reason Code", U8 Dec, names(SUBACK_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    UNSUBACK_REASON_CODE = "mqtt.unsuback.reason_code", "Reason Code", U8 Dec, names(UNSUBACK_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    DISCONNECT_REASON_CODE = "mqtt.disconnect.reason_code", "Reason Code", U8 Dec, names(DISCONNECT_REASON_CODE_NAMES);
    /// Reason Code of the packet (MQTT 5.0 section 2 and 3).
    AUTH_REASON_CODE = "mqtt.auth.reason_code", "Reason Code", U8 Dec, names(AUTH_REASON_CODE_NAMES);
    /// Properties of the packet (MQTT 5.0 section 2 and 3).
    PROPERTIES = "mqtt.properties", "Properties", None None;
    /// Will Properties of the packet (MQTT 5.0 section 2 and 3).
    WILL_PROPERTIES = "mqtt.will_properties", "Will Properties", None None;
    /// Total Length of the packet (MQTT 5.0 section 2 and 3).
    PROPERTY_LEN = "mqtt.property_len", "Total Length", U64 Dec;
    /// ID of the packet (MQTT 5.0 section 2 and 3).
    PROPERTY_ID = "mqtt.property_id", "ID", U8 Hex, names(PROPERTY_ID_NAMES);
    /// Value of the packet (MQTT 5.0 section 2 and 3).
    PROP_NUMBER = "mqtt.prop_number", "Value", U32 Dec;
    /// Content Type of the packet (MQTT 5.0 section 2 and 3).
    PROPERTY_CONTENT_TYPE = "mqtt.property.content_type", "Content Type", Str None;
    /// QoS of the packet (MQTT 5.0 section 2 and 3).
    PROPERTY_MAX_QOS = "mqtt.property.max_qos", "QoS", U8 Dec, names(QOS_NAMES);
    /// Topic Alias of the packet (MQTT 5.0 section 2 and 3).
    PROPERTY_TOPIC_ALIAS = "mqtt.property.topic_alias", "Topic Alias", U16 Dec;
    /// Length of the packet (MQTT 5.0 section 2 and 3).
    PROP_STRING_LEN = "mqtt.prop_string_len", "Length", U32 Dec;
    /// Value of the packet (MQTT 5.0 section 2 and 3).
    PROP_STRING = "mqtt.prop_string", "Value", Str None;
    /// Key Length of the packet (MQTT 5.0 section 2 and 3).
    PROP_KEY_LEN = "mqtt.prop_key_len", "Key Length", U32 Dec;
    /// Key of the packet (MQTT 5.0 section 2 and 3).
    PROP_KEY = "mqtt.prop_key", "Key", Str None;
    /// Value Length of the packet (MQTT 5.0 section 2 and 3).
    PROP_VALUE_LEN = "mqtt.prop_value_len", "Value Length", U32 Dec;
    /// Value of the packet (MQTT 5.0 section 2 and 3).
    PROP_VALUE = "mqtt.prop_value", "Value", Str None;
}
