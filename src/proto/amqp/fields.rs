//! Fields of AMQP, by the part of a frame in which they stand.

use crate::model::Names;
use crate::{fields, notes};

const TRUE_FALSE: Names = Names::Bool("True", "False");

const FRAMES: &[(u64, &str)] = &[(1, "Method"), (2, "Content header"), (3, "Content body"), (8, "Heartbeat")];

fn class_name(class: u64) -> Option<&'static str> {
    super::methods::class(class as u16)
}

fields! {
    /// Name of the protocol.
    INIT_PROTOCOL = "amqp.init.protocol", "Protocol", Str None;
    /// First byte of the protocol's id.
    INIT_MAJOR = "amqp.init.id_major", "Protocol ID Major", U8 Dec;
    /// Second byte of the protocol's id.
    INIT_MINOR = "amqp.init.id_minor", "Protocol ID Minor", U8 Dec;
    /// Id of the protocol in version 1.0: 0 plain, 2 TLS, 3 SASL.
    INIT_ID = "amqp.init.id", "Protocol-ID", U8 Dec;
    /// Version, before the dot.
    INIT_VERSION_MAJOR = "amqp.init.version_major", "Version Major", U8 Dec;
    /// Version, after the dot.
    INIT_VERSION_MINOR = "amqp.init.version_minor", "Version Minor", U8 Dec;
    /// Revision of version 1.0.
    INIT_REVISION = "amqp.init.version_revision", "Version-Revision", U8 Dec;
    /// Kind of the frame.
    TYPE = "amqp.type", "Type", U8 Dec, names(FRAMES);
    /// Channel of the frame, 0 for the connection.
    CHANNEL = "amqp.channel", "Channel", U16 Dec;
    /// Length of the frame's payload in bytes.
    LENGTH = "amqp.length", "Length", U32 Dec;
    /// Class of the method.
    CLASS = "amqp.method.class", "Class", U16 Dec, with(Names::Lookup(class_name));
    /// Method within its class.
    METHOD = "amqp.method.method", "Method", U16 Dec;
    /// Arguments of a method.
    ARGS = "amqp.method.arguments", "Arguments", None None;
    /// Entry of a table.
    FIELD = "amqp.field", "AMQP", None None;
    /// Moment in a table.
    FIELD_TIME = "amqp.field.timestamp", "(timestamp)", AbsTime Utc;
    /// Bytes in a table.
    FIELD_BYTES = "amqp.field.byte_array", "(byte array)", Bytes None;
    /// Class of the content.
    HEADER_CLASS = "amqp.header.class", "Class ID", U16 Dec, with(Names::Lookup(class_name));
    /// Always 0.
    HEADER_WEIGHT = "amqp.header.weight", "Weight", U16 Dec;
    /// Length of the content in bytes.
    HEADER_SIZE = "amqp.header.body-size", "Body size", U64 Dec;
    /// Which properties follow.
    HEADER_FLAGS = "amqp.header.property-flags", "Property flags", U16 Hex;
    /// Properties of the content.
    HEADER_PROPERTIES = "amqp.header.properties", "Properties", None None;
    /// Content.
    PAYLOAD = "amqp.payload", "Payload", Bytes None;
    /// Media type of the content.
    P_CONTENT_TYPE = "amqp.method.properties.content_type", "Content-Type", Str None;
    /// How the content is encoded.
    P_CONTENT_ENCODING = "amqp.method.properties.content_encoding", "Content-Encoding", Str None;
    /// Table of the application's headers.
    P_HEADERS = "amqp.method.properties.headers", "Headers", None None;
    /// 1: may be lost, 2: kept.
    P_DELIVERY_MODE = "amqp.method.properties.delivery_mode", "Delivery-Mode", U8 Dec;
    /// Priority, 0 to 9.
    P_PRIORITY = "amqp.method.properties.priority", "Priority", U8 Dec;
    /// What the message belongs to.
    P_CORRELATION_ID = "amqp.method.properties.correlation_id", "Correlation-Id", Str None;
    /// Where the answer goes.
    P_REPLY_TO = "amqp.method.properties.reply_to", "Reply-To", Str None;
    /// When the message expires.
    P_EXPIRATION = "amqp.method.properties.expiration", "Expiration", Str None;
    /// Id of the message.
    P_MESSAGE_ID = "amqp.method.properties.message_id", "Message-Id", Str None;
    /// When the message was made.
    P_TIMESTAMP = "amqp.method.properties.timestamp", "Timestamp", AbsTime Utc;
    /// Name of the message's type.
    P_TYPE = "amqp.method.properties.type", "Type", Str None;
    /// User who made the message.
    P_USER_ID = "amqp.method.properties.user_id", "User-Id", Str None;
    /// Application that made the message.
    P_APP_ID = "amqp.method.properties.app_id", "App-Id", Str None;
    /// Cluster of the message.
    P_CLUSTER_ID = "amqp.method.properties.cluster_id", "Cluster-Id", Str None;
    /// Version that the server proposes, before the dot.
    VERSION_MAJOR = "amqp.method.arguments.version_major", "Version-Major", U8 Dec;
    /// Version that the server proposes, after the dot.
    VERSION_MINOR = "amqp.method.arguments.version_minor", "Version-Minor", U8 Dec;
    /// What the server says of itself.
    SERVER_PROPERTIES = "amqp.method.arguments.server_properties", "Server-Properties", None None;
    /// Ways to authenticate that the server knows.
    MECHANISMS = "amqp.method.arguments.mechanisms", "Mechanisms", Bytes None;
    /// Languages that the server knows.
    LOCALES = "amqp.method.arguments.locales", "Locales", Bytes None;
    /// What the client says of itself.
    CLIENT_PROPERTIES = "amqp.method.arguments.client_properties", "Client-Properties", None None;
    /// Way to authenticate that the client chose.
    MECHANISM = "amqp.method.arguments.mechanism", "Mechanism", Str None;
    /// Answer to a challenge.
    RESPONSE = "amqp.method.arguments.response", "Response", Bytes None;
    /// Language that the client chose.
    LOCALE = "amqp.method.arguments.locale", "Locale", Str None;
    /// What the client has to answer.
    CHALLENGE = "amqp.method.arguments.challenge", "Challenge", Bytes None;
    /// Largest number of channels.
    CHANNEL_MAX = "amqp.method.arguments.channel_max", "Channel-Max", U16 Dec;
    /// Largest frame in bytes.
    FRAME_MAX = "amqp.method.arguments.frame_max", "Frame-Max", U32 Dec;
    /// Time between heartbeats in seconds.
    HEARTBEAT = "amqp.method.arguments.heartbeat", "Heartbeat", U16 Dec;
    /// Virtual host.
    VIRTUAL_HOST = "amqp.method.arguments.virtual_host", "Virtual-Host", Str None;
    /// Reserved.
    CAPABILITIES = "amqp.method.arguments.capabilities", "Capabilities", Str None;
    /// Reserved.
    INSIST = "amqp.method.arguments.insist", "Insist", Bool B8, with(TRUE_FALSE);
    /// Reserved.
    KNOWN_HOSTS = "amqp.method.arguments.known_hosts", "Known-Hosts", Str None;
    /// Code of the reply.
    REPLY_CODE = "amqp.method.arguments.reply_code", "Reply-Code", U16 Dec;
    /// Text of the reply.
    REPLY_TEXT = "amqp.method.arguments.reply_text", "Reply-Text", Str None;
    /// Class of the method that failed.
    CLASS_ID = "amqp.method.arguments.class_id", "Class-Id", U16 Dec;
    /// Method that failed.
    METHOD_ID = "amqp.method.arguments.method_id", "Method-Id", U16 Dec;
    /// Why the connection is blocked.
    REASON = "amqp.method.arguments.reason", "Reason", Str None;
    /// Reserved.
    OUT_OF_BAND = "amqp.method.arguments.out_of_band", "Out-Of-Band", Str None;
    /// Reserved.
    CHANNEL_ID = "amqp.method.arguments.channel_id", "Channel-Id", Bytes None;
    /// Whether content may flow.
    ACTIVE = "amqp.method.arguments.active", "Active", Bool B8, with(TRUE_FALSE);
    /// Realm of an access request.
    REALM = "amqp.method.arguments.realm", "Realm", Str None;
    /// Nobody else may use it.
    EXCLUSIVE = "amqp.method.arguments.exclusive", "Exclusive", Bool B8, with(TRUE_FALSE);
    /// Only ask whether it exists.
    PASSIVE = "amqp.method.arguments.passive", "Passive", Bool B8, with(TRUE_FALSE);
    /// Access to write.
    WRITE = "amqp.method.arguments.write", "Write", Bool B8, with(TRUE_FALSE);
    /// Access to read.
    READ = "amqp.method.arguments.read", "Read", Bool B8, with(TRUE_FALSE);
    /// Access ticket; reserved since version 0-9-1.
    TICKET = "amqp.method.arguments.ticket", "Ticket", U16 Dec;
    /// Name of an exchange.
    EXCHANGE = "amqp.method.arguments.exchange", "Exchange", Str None;
    /// Type of an exchange.
    EXCHANGE_TYPE = "amqp.method.arguments.type", "Type", Str None;
    /// It outlives a restart of the server.
    DURABLE = "amqp.method.arguments.durable", "Durable", Bool B8, with(TRUE_FALSE);
    /// It goes when nobody uses it.
    AUTO_DELETE = "amqp.method.arguments.auto_delete", "Auto-Delete", Bool B8, with(TRUE_FALSE);
    /// Only other exchanges may publish to it.
    INTERNAL = "amqp.method.arguments.internal", "Internal", Bool B8, with(TRUE_FALSE);
    /// The server need not answer.
    NOWAIT = "amqp.method.arguments.nowait", "Nowait", Bool B8, with(TRUE_FALSE);
    /// Table of further arguments.
    ARGUMENTS = "amqp.method.arguments.arguments", "Arguments", None None;
    /// Exchange that is bound.
    DESTINATION = "amqp.method.arguments.destination", "Destination", Str None;
    /// Exchange that feeds the one that is bound.
    SOURCE = "amqp.method.arguments.source", "Destination", Str None;
    /// Key by which messages are routed.
    ROUTING_KEY = "amqp.method.arguments.routing_key", "Routing-Key", Str None;
    /// Only when nobody uses it.
    IF_UNUSED = "amqp.method.arguments.if_unused", "If-Unused", Bool B8, with(TRUE_FALSE);
    /// Only when it is empty.
    IF_EMPTY = "amqp.method.arguments.if_empty", "If-Empty", Bool B8, with(TRUE_FALSE);
    /// Name of a queue.
    QUEUE = "amqp.method.arguments.queue", "Queue", Str None;
    /// Messages in the queue.
    MESSAGE_COUNT = "amqp.method.arguments.message_count", "Message-Count", U32 Dec;
    /// Consumers of the queue.
    CONSUMER_COUNT = "amqp.method.arguments.consumer_count", "Consumer-Count", U32 Dec;
    /// Bytes that are sent ahead.
    PREFETCH_SIZE = "amqp.method.arguments.prefetch_size", "Prefetch-Size", U32 Dec;
    /// Messages that are sent ahead.
    PREFETCH_COUNT = "amqp.method.arguments.prefetch_count", "Prefetch-Count", U16 Dec;
    /// It holds for the whole connection.
    GLOBAL = "amqp.method.arguments.global", "Global", Bool B8, with(TRUE_FALSE);
    /// Name of a consumer.
    CONSUMER_TAG = "amqp.method.arguments.consumer_tag", "Consumer-Tag", Str None;
    /// Not what this connection published.
    NO_LOCAL = "amqp.method.arguments.no_local", "No-Local", Bool B8, with(TRUE_FALSE);
    /// Messages are not acknowledged.
    NO_ACK = "amqp.method.arguments.no_ack", "No-Ack", Bool B8, with(TRUE_FALSE);
    /// Table of further arguments of a consumer.
    FILTER = "amqp.method.arguments.filter", "Filter", None None;
    /// It must reach a queue.
    MANDATORY = "amqp.method.arguments.mandatory", "Mandatory", Bool B8, with(TRUE_FALSE);
    /// It must reach a consumer at once.
    IMMEDIATE = "amqp.method.arguments.immediate", "Immediate", Bool B8, with(TRUE_FALSE);
    /// Number of a delivery on its channel.
    DELIVERY_TAG = "amqp.method.arguments.delivery_tag", "Delivery-Tag", U64 Dec;
    /// It was delivered before.
    REDELIVERED = "amqp.method.arguments.redelivered", "Redelivered", Bool B8, with(TRUE_FALSE);
    /// Reserved.
    CLUSTER_ID = "amqp.method.arguments.cluster_id", "Cluster-Id", Str None;
    /// All deliveries up to this one.
    MULTIPLE = "amqp.method.arguments.multiple", "Multiple", Bool B8, with(TRUE_FALSE);
    /// It goes back to its queue.
    REQUEUE = "amqp.method.arguments.requeue", "Requeue", Bool B8, with(TRUE_FALSE);
}

notes! {
    /// The connection ends because of a fault.
    CONNECTION_ERROR = "amqp.connection.error", "Connection error", Warn Response;
    /// The channel ends because of a fault.
    CHANNEL_ERROR = "amqp.channel.error", "Channel error", Warn Response;
    /// A message came back.
    UNDELIVERABLE = "amqp.message.undeliverable", "Message was not delivered", Warn Response;
    /// The class of a method is none that is known.
    UNKNOWN_CLASS = "amqp.unknown.method.class", "Unknown method class", Error Protocol;
    /// The frame is of no kind that is known.
    UNKNOWN_FRAME = "amqp.unknown.frame_type", "Unknown frame type", Error Protocol;
}
