//! Fields of the constrained application protocol (RFC 7252, RFC 7641, RFC 7959).

use crate::{fields, notes};

pub const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Confirmable"),
    (1, "Non-Confirmable"),
    (2, "Acknowledgement"),
    (3, "Reset"),
];

pub const CODE_NAMES: &[(u64, &str)] = &[
    (0, "Empty Message"),
    (1, "GET"),
    (2, "POST"),
    (3, "PUT"),
    (4, "DELETE"),
    (5, "FETCH"),
    (6, "PATCH"),
    (7, "iPATCH"),
    (65, "2.01 Created"),
    (66, "2.02 Deleted"),
    (67, "2.03 Valid"),
    (68, "2.04 Changed"),
    (69, "2.05 Content"),
    (95, "2.31 Continue"),
    (128, "4.00 Bad Request"),
    (129, "4.01 Unauthorized"),
    (130, "4.02 Bad Option"),
    (131, "4.03 Forbidden"),
    (132, "4.04 Not Found"),
    (133, "4.05 Method Not Allowed"),
    (134, "4.06 Not Acceptable"),
    (136, "4.08 Request Entity Incomplete"),
    (137, "4.09 Conflict"),
    (140, "4.12 Precondition Failed"),
    (141, "4.13 Request Entity Too Large"),
    (143, "4.15 Unsupported Content-Format"),
    (150, "4.22 Unprocessable Entity"),
    (157, "4.29 Too Many Requests"),
    (160, "5.00 Internal Server Error"),
    (161, "5.01 Not Implemented"),
    (162, "5.02 Bad Gateway"),
    (163, "5.03 Service Unavailable"),
    (164, "5.04 Gateway Timeout"),
    (165, "5.05 Proxying Not Supported"),
    (168, "5.08 Hop Limit Reached"),
    (225, "7.01 CSM"),
    (226, "7.02 Ping"),
    (227, "7.03 Pong"),
    (228, "7.04 Release"),
    (229, "7.05 Abort"),
];

pub const OPT_OBSERVE_NAMES: &[(u64, &str)] = &[
    (0, "Register"),
    (1, "Deregister"),
];

fields! {
    /// Version.
    VERSION = "coap.version", "Version", U8 Dec, mask(0xc0);
    /// Type.
    TYPE = "coap.type", "Type", U8 Dec, mask(0x30), names(TYPE_NAMES);
    /// Token Length.
    TOKEN_LEN = "coap.token_len", "Token Length", U8 Dec, mask(0xf);
    /// Token.
    TOKEN = "coap.token", "Token", Bytes None;
    /// Message ID.
    MID = "coap.mid", "Message ID", U16 Dec;
    /// Response In.
    RESPONSE_IN = "coap.response_in", "Response In", FrameNum None;
    /// Request In.
    RESPONSE_TO = "coap.response_to", "Request In", FrameNum None;
    /// Response Time.
    RESPONSE_TIME = "coap.response_time", "Response Time", RelTime None;
    /// Code.
    CODE = "coap.code", "Code", U8 Dec, names(CODE_NAMES);
    /// Payload.
    PAYLOAD = "coap.payload", "Payload", Str None;
    /// Payload Desc.
    PAYLOAD_DESC = "coap.payload_desc", "Payload Desc", Str None;
    /// Payload Length.
    PAYLOAD_LENGTH = "coap.payload_length", "Payload Length", U32 Dec;
    /// Opt Name.
    OPT_NAME = "coap.opt.name", "Opt Name", Str None;
    /// Opt Desc.
    OPT_DESC = "coap.opt.desc", "Opt Desc", Str None;
    /// Opt Delta.
    OPT_DELTA = "coap.opt.delta", "Opt Delta", U8 Dec, mask(0xf0);
    /// Opt Delta extended.
    OPT_DELTA_EXT = "coap.opt.delta_ext", "Opt Delta extended", U16 Dec;
    /// Opt Length.
    OPT_LENGTH = "coap.opt.length", "Opt Length", U8 Dec, mask(0xf);
    /// Opt Length extended.
    OPT_LENGTH_EXT = "coap.opt.length_ext", "Opt Length extended", U16 Dec;
    /// End of options marker.
    OPT_END_MARKER = "coap.opt.end_marker", "End of options marker", U8 Dec;
    /// Content-type.
    OPT_CTYPE = "coap.opt.ctype", "Content-type", Str None;
    /// Max-age.
    OPT_MAX_AGE = "coap.opt.max_age", "Max-age", U32 Dec;
    /// Proxy-Uri.
    OPT_PROXY_URI = "coap.opt.proxy_uri", "Proxy-Uri", Str None;
    /// Proxy-Scheme.
    OPT_PROXY_SCHEME = "coap.opt.proxy_scheme", "Proxy-Scheme", Str None;
    /// Size1.
    OPT_SIZE1 = "coap.opt.size1", "Size1", U32 Dec;
    /// Etag.
    OPT_ETAG = "coap.opt.etag", "Etag", Bytes None;
    /// Uri-Host.
    OPT_URI_HOST = "coap.opt.uri_host", "Uri-Host", Str None;
    /// Location-Path.
    OPT_LOCATION_PATH = "coap.opt.location_path", "Location-Path", Str None;
    /// Uri-Port.
    OPT_URI_PORT = "coap.opt.uri_port", "Uri-Port", U16 Dec;
    /// Location-Query.
    OPT_LOCATION_QUERY = "coap.opt.location_query", "Location-Query", Str None;
    /// Uri-Path.
    OPT_URI_PATH = "coap.opt.uri_path", "Uri-Path", Str None;
    /// Uri-Path.
    OPT_URI_PATH_RECON = "coap.opt.uri_path_recon", "Uri-Path", Str None;
    /// Observe.
    OPT_OBSERVE = "coap.opt.observe", "Observe", U32 Dec, names(OPT_OBSERVE_NAMES);
    /// Accept.
    OPT_ACCEPT = "coap.opt.accept", "Accept", Str None;
    /// If-Match.
    OPT_IF_MATCH = "coap.opt.if_match", "If-Match", Bytes None;
    /// Block Number.
    OPT_BLOCK_NUMBER = "coap.opt.block_number", "Block Number", U32 Dec;
    /// More Flag.
    OPT_BLOCK_MFLAG = "coap.opt.block_mflag", "More Flag", U8 Dec, mask(0x8);
    /// Encoded Block Size.
    OPT_BLOCK_SIZE = "coap.opt.block_size", "Encoded Block Size", U8 Dec, mask(0x7);
    /// Uri-Query.
    OPT_URI_QUERY = "coap.opt.uri_query", "Uri-Query", Str None;
    /// Unknown.
    OPT_UNKNOWN = "coap.opt.unknown", "Unknown", Bytes None;
}

notes! {
    /// No option has this number (IANA CoAP option numbers).
    UNKNOWN_OPTION = "coap.invalid_option_number", "Invalid Option Number", Warn Malformed;
    /// The option's value is shorter or longer than its kind may be (RFC 7252 table 4).
    OPTION_RANGE = "coap.invalid_option_range", "Invalid Option Range", Warn Malformed;
}
