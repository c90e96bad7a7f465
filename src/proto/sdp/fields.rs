//! Fields of SDP (RFC 8866).

use crate::fields;

fields! {
    /// Session Description Protocol Version (v).
    VERSION = "sdp.version", "Session Description Protocol Version (v)", Str None;
    /// Owner/Creator, Session Id (o).
    OWNER = "sdp.owner", "Owner/Creator, Session Id (o)", Str None;
    /// Session Name (s).
    SESSION_NAME = "sdp.session_name", "Session Name (s)", Str None;
    /// Session Information (i).
    SESSION_INFO = "sdp.session_info", "Session Information (i)", Str None;
    /// URI of Description (u).
    URI = "sdp.uri", "URI of Description (u)", Str None;
    /// E-mail Address (e).
    EMAIL = "sdp.email", "E-mail Address (e)", Str None;
    /// Phone Number (p).
    PHONE = "sdp.phone", "Phone Number (p)", Str None;
    /// Connection Information (c).
    CONNECTION_INFO = "sdp.connection_info", "Connection Information (c)", Str None;
    /// Bandwidth Information (b).
    BANDWIDTH = "sdp.bandwidth", "Bandwidth Information (b)", Str None;
    /// Time Zone Adjustments (z).
    TIMEZONE = "sdp.timezone", "Time Zone Adjustments (z)", Str None;
    /// Encryption Key (k).
    ENCRYPTION_KEY = "sdp.encryption_key", "Encryption Key (k)", Str None;
    /// Session Attribute (a).
    SESSION_ATTR = "sdp.session_attr", "Session Attribute (a)", Str None;
    /// Media Attribute (a).
    MEDIA_ATTR = "sdp.media_attr", "Media Attribute (a)", Str None;
    /// Time Description, active time (t).
    TIME = "sdp.time", "Time Description, active time (t)", Str None;
    /// Repeat Time (r).
    REPEAT_TIME = "sdp.repeat_time", "Repeat Time (r)", Str None;
    /// Media Description, name and address (m).
    MEDIA = "sdp.media", "Media Description, name and address (m)", Str None;
    /// Media Title (i).
    MEDIA_TITLE = "sdp.media_title", "Media Title (i)", Str None;
    /// Unknown.
    UNKNOWN = "sdp.unknown", "Unknown", Str None;
    /// Invalid line.
    INVALID = "sdp.invalid", "Invalid line", Str None;
    /// Owner Username.
    OWNER_USERNAME = "sdp.owner.username", "Owner Username", Str None;
    /// Session ID.
    OWNER_SESSIONID = "sdp.owner.sessionid", "Session ID", Str None;
    /// Session Version.
    OWNER_VERSION = "sdp.owner.version", "Session Version", Str None;
    /// Owner Network Type.
    OWNER_NETWORK_TYPE = "sdp.owner.network_type", "Owner Network Type", Str None;
    /// Owner Address Type.
    OWNER_ADDRESS_TYPE = "sdp.owner.address_type", "Owner Address Type", Str None;
    /// Owner Address.
    OWNER_ADDRESS = "sdp.owner.address", "Owner Address", Str None;
    /// Connection Network Type.
    CONNECTION_INFO_NETWORK_TYPE = "sdp.connection_info.network_type", "Connection Network Type", Str None;
    /// Connection Address Type.
    CONNECTION_INFO_ADDRESS_TYPE = "sdp.connection_info.address_type", "Connection Address Type", Str None;
    /// Connection Address.
    CONNECTION_INFO_ADDRESS = "sdp.connection_info.address", "Connection Address", Str None;
    /// Connection TTL.
    CONNECTION_INFO_TTL = "sdp.connection_info.ttl", "Connection TTL", Str None;
    /// Connection Number of Addresses.
    CONNECTION_INFO_NUM_ADDR = "sdp.connection_info.num_addr", "Connection Number of Addresses", Str None;
    /// Bandwidth Modifier.
    BANDWIDTH_MODIFIER = "sdp.bandwidth.modifier", "Bandwidth Modifier", Str None;
    /// Bandwidth Value.
    BANDWIDTH_VALUE = "sdp.bandwidth.value", "Bandwidth Value", Str None;
    /// Session Start Time.
    TIME_START = "sdp.time.start", "Session Start Time", Str None;
    /// Session Stop Time.
    TIME_STOP = "sdp.time.stop", "Session Stop Time", Str None;
    /// Repeat Interval.
    REPEAT_TIME_INTERVAL = "sdp.repeat_time.interval", "Repeat Interval", Str None;
    /// Repeat Duration.
    REPEAT_TIME_DURATION = "sdp.repeat_time.duration", "Repeat Duration", Str None;
    /// Repeat Offset.
    REPEAT_TIME_OFFSET = "sdp.repeat_time.offset", "Repeat Offset", Str None;
    /// Timezone Time.
    TIMEZONE_TIME = "sdp.timezone.time", "Timezone Time", Str None;
    /// Timezone Offset.
    TIMEZONE_OFFSET = "sdp.timezone.offset", "Timezone Offset", Str None;
    /// Key Type.
    ENCRYPTION_KEY_TYPE = "sdp.encryption_key.type", "Key Type", Str None;
    /// Key Data.
    ENCRYPTION_KEY_DATA = "sdp.encryption_key.data", "Key Data", Str None;
    /// Session Attribute Fieldname.
    SESSION_ATTR_FIELD = "sdp.session_attr.field", "Session Attribute Fieldname", Str None;
    /// Session Attribute Value.
    SESSION_ATTR_VALUE = "sdp.session_attr.value", "Session Attribute Value", Str None;
    /// Media Type.
    MEDIA_MEDIA = "sdp.media.media", "Media Type", Str None;
    /// Media Port.
    MEDIA_PORT = "sdp.media.port", "Media Port", U16 Dec;
    /// Media Port.
    MEDIA_PORT_STRING = "sdp.media.port_string", "Media Port", Str None;
    /// Media Port Count.
    MEDIA_PORTCOUNT = "sdp.media.portcount", "Media Port Count", Str None;
    /// Media Protocol.
    MEDIA_PROTO = "sdp.media.proto", "Media Protocol", Str None;
    /// Media Format.
    MEDIA_FORMAT = "sdp.media.format", "Media Format", Str None;
    /// Media Attribute Fieldname.
    MEDIA_ATTRIBUTE_FIELD = "sdp.media_attribute.field", "Media Attribute Fieldname", Str None;
    /// Media Attribute Value.
    MEDIA_ATTRIBUTE_VALUE = "sdp.media_attribute.value", "Media Attribute Value", Str None;
    /// MIME Type.
    MIME_TYPE = "sdp.mime.type", "MIME Type", Str None;
    /// Sample Rate.
    SAMPLE_RATE = "sdp.sample_rate", "Sample Rate", Str None;
    /// Media format specific parameters.
    FMTP_PARAMETER = "sdp.fmtp.parameter", "Media format specific parameters", Str None;
    /// Packetization mode.
    FMTP_H264_PACKETIZATION_MODE = "sdp.fmtp.h264_packetization_mode", "Packetization mode", U32 Dec, names(&[(0, "Single NAL mode"), (1, "Non-interleaved mode"), (2, "Interleaved mode")]);
    /// tag.
    CRYPTO_TAG = "sdp.crypto.tag", "tag", U32 Dec;
    /// Crypto suite.
    CRYPTO_CRYPTO_SUITE = "sdp.crypto.crypto_suite", "Crypto suite", Str None;
    /// Master Key.
    CRYPTO_MASTER_KEY = "sdp.crypto.master_key", "Master Key", Bytes None;
    /// Master salt.
    CRYPTO_MASTER_SALT = "sdp.crypto.master_salt", "Master salt", Bytes None;
    /// Lifetime.
    CRYPTO_LIFETIME = "sdp.crypto.lifetime", "Lifetime", Str None;
    /// mki-value.
    CRYPTO_MKI_VALU = "sdp.crypto.mki-valu", "mki-value", Str None;
    /// mki_length.
    CRYPTO_MKI_LENGTH = "sdp.crypto.mki_length", "mki_length", Str None;
    /// Foundation.
    ICE_CANDIDATE_FOUNDATION = "sdp.ice_candidate.foundation", "Foundation", Str None;
    /// Component ID.
    ICE_CANDIDATE_COMPONENTID = "sdp.ice_candidate.componentid", "Component ID", Str None;
    /// Transport.
    ICE_CANDIDATE_TRANSPORT = "sdp.ice_candidate.transport", "Transport", Str None;
    /// Priority.
    ICE_CANDIDATE_PRIORITY = "sdp.ice_candidate.priority", "Priority", Str None;
    /// Connection Address.
    ICE_CANDIDATE_ADDRESS = "sdp.ice_candidate.address", "Connection Address", Str None;
    /// Candidate Port.
    ICE_CANDIDATE_PORT = "sdp.ice_candidate.port", "Candidate Port", Str None;
    /// Candidate Type.
    ICE_CANDIDATE_TYPE = "sdp.ice_candidate.type", "Candidate Type", Str None;
    /// Key and Salt.
    KEY_AND_SALT = "sdp.key_and_salt", "Key and Salt", Bytes None;
}
