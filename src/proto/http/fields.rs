//! Fields of HTTP/1, and which header has which field.

use crate::model::Field;
use crate::{fields, notes};

fields! {
    /// The message is a notification (UPnP).
    NOTIFICATION = "http.notification", "Notification", Bool None;
    /// The message is a response.
    RESPONSE = "http.response", "Response", Bool None;
    /// The message is a request.
    REQUEST = "http.request", "Request", Bool None;
    /// Number of the request–response pair in the conversation, in a response.
    RESPONSE_NUMBER = "http.response_number", "Response number", U32 Dec;
    /// Number of the request–response pair in the conversation, in a request.
    REQUEST_NUMBER = "http.request_number", "Request number", U32 Dec;
    /// User and password of basic authentication, decoded.
    AUTH_BASIC = "http.authbasic", "Credentials", Str None;
    /// A header line of a response, whole.
    RESPONSE_LINE = "http.response.line", "Response line", Str None;
    /// A header line of a request, whole.
    REQUEST_LINE = "http.request.line", "Request line", Str None;
    /// Method.
    METHOD = "http.request.method", "Request Method", Str None;
    /// Request target.
    URI = "http.request.uri", "Request URI", Str None;
    /// Path of the request target.
    URI_PATH = "http.request.uri.path", "Request URI Path", Str None;
    /// Query of the request target.
    URI_QUERY = "http.request.uri.query", "Request URI Query", Str None;
    /// One parameter of the query.
    URI_PARAMETER = "http.request.uri.query.parameter", "Request URI Query Parameter", Str None;
    /// Version of a request.
    REQUEST_VERSION = "http.request.version", "Request Version", Str None;
    /// Version of a response.
    RESPONSE_VERSION = "http.response.version", "Response Version", Str None;
    /// Scheme, host and target together.
    FULL_URI = "http.request.full_uri", "Full request URI", Str None;
    /// Status code.
    CODE = "http.response.code", "Status Code", U16 Dec;
    /// What the status code means.
    CODE_DESC = "http.response.code.desc", "Status Code Description", Str None;
    /// Full URI of the request that is answered.
    RESPONSE_FOR = "http.response_for.uri", "Request URI", Str None;
    /// Reason phrase.
    PHRASE = "http.response.phrase", "Response Phrase", Str None;
    /// Credentials for the server.
    AUTHORIZATION = "http.authorization", "Authorization", Str None;
    /// Challenge of a proxy.
    PROXY_AUTHENTICATE = "http.proxy_authenticate", "Proxy-Authenticate", Str None;
    /// Credentials for a proxy.
    PROXY_AUTHORIZATION = "http.proxy_authorization", "Proxy-Authorization", Str None;
    /// Host that a tunnel leads to.
    PROXY_HOST = "http.proxy_connect_host", "Proxy-Connect-Hostname", Str None;
    /// Port that a tunnel leads to.
    PROXY_PORT = "http.proxy_connect_port", "Proxy-Connect-Port", U16 Dec;
    /// Challenge of a server.
    WWW_AUTHENTICATE = "http.www_authenticate", "WWW-Authenticate", Str None;
    /// Media type of the body.
    CONTENT_TYPE = "http.content_type", "Content-Type", Str None;
    /// Length of the body, as written.
    CONTENT_LENGTH_HEADER = "http.content_length_header", "Content-Length", Str None;
    /// Length of the body in bytes.
    CONTENT_LENGTH = "http.content_length", "Content length", U64 Dec;
    /// Compression of the body.
    CONTENT_ENCODING = "http.content_encoding", "Content-Encoding", Str None;
    /// Coding for transfer.
    TRANSFER_ENCODING = "http.transfer_encoding", "Transfer-Encoding", Str None;
    /// Protocol to change to.
    UPGRADE = "http.upgrade", "Upgrade", Str None;
    /// Program of the client.
    USER_AGENT = "http.user_agent", "User-Agent", Str None;
    /// Host that is asked.
    HOST = "http.host", "Host", Str None;
    /// Options of the connection.
    CONNECTION = "http.connection", "Connection", Str None;
    /// Cookies of the client.
    COOKIE = "http.cookie", "Cookie", Str None;
    /// One cookie.
    COOKIE_PAIR = "http.cookie_pair", "Cookie pair", Str None;
    /// Media types that the client takes.
    ACCEPT = "http.accept", "Accept", Str None;
    /// Page that led here.
    REFERER = "http.referer", "Referer", Str None;
    /// Languages that the client takes.
    ACCEPT_LANGUAGE = "http.accept_language", "Accept-Language", Str None;
    /// Codings that the client takes.
    ACCEPT_ENCODING = "http.accept_encoding", "Accept Encoding", Str None;
    /// Time at which the message was made.
    DATE = "http.date", "Date", Str None;
    /// Directives for caches.
    CACHE_CONTROL = "http.cache_control", "Cache-Control", Str None;
    /// Program of the server.
    SERVER = "http.server", "Server", Str None;
    /// Target of a redirection.
    LOCATION = "http.location", "Location", Str None;
    /// Answer to a WebSocket key.
    WS_ACCEPT = "http.sec_websocket_accept", "Sec-WebSocket-Accept", Str None;
    /// WebSocket extensions.
    WS_EXTENSIONS = "http.sec_websocket_extensions", "Sec-WebSocket-Extensions", Str None;
    /// WebSocket key.
    WS_KEY = "http.sec_websocket_key", "Sec-WebSocket-Key", Str None;
    /// WebSocket subprotocol.
    WS_PROTOCOL = "http.sec_websocket_protocol", "Sec-WebSocket-Protocol", Str None;
    /// WebSocket version.
    WS_VERSION = "http.sec_websocket_version", "Sec-WebSocket-Version", Str None;
    /// Cookie that the server sets.
    SET_COOKIE = "http.set_cookie", "Set-Cookie", Str None;
    /// Time of the last change.
    LAST_MODIFIED = "http.last_modified", "Last-Modified", Str None;
    /// Clients that proxies act for.
    FORWARDED_FOR = "http.x_forwarded_for", "X-Forwarded-For", Str None;
    /// HTTP/2 settings of an upgrade, in base64url.
    HTTP2_SETTINGS = "http.http2_settings", "HTTP2-Settings", Str None;
    /// Frame of the request.
    REQUEST_IN = "http.request_in", "Request in frame", FrameNum None;
    /// Frame of the response.
    RESPONSE_IN = "http.response_in", "Response in frame", FrameNum None;
    /// Frame of the next request.
    NEXT_REQUEST_IN = "http.next_request_in", "Next request in frame", FrameNum None;
    /// Frame of the next response.
    NEXT_RESPONSE_IN = "http.next_response_in", "Next response in frame", FrameNum None;
    /// Frame of the request before.
    PREV_REQUEST_IN = "http.prev_request_in", "Prev request in frame", FrameNum None;
    /// Frame of the response before.
    PREV_RESPONSE_IN = "http.prev_response_in", "Prev response in frame", FrameNum None;
    /// Time from request to response.
    TIME = "http.time", "Time since request", RelTime None;
    /// A header after the last chunk.
    TRAILER = "http.chunked_trailer_part", "trailer-part", Str None;
    /// Line end after a chunk.
    CHUNK_BOUNDARY = "http.chunk_boundary", "Chunk boundary", Bytes None;
    /// Length of a chunk in bytes.
    CHUNK_SIZE = "http.chunk_size", "Chunk size", U32 Dec, unit(" octets");
    /// Data of a chunk.
    CHUNK_DATA = "http.chunk_data", "Chunk data", Bytes None;
    /// The body without its codings, as text.
    FILE_DATA = "http.file_data", "File Data", Str None;
}

notes! {
    /// The first line of a request or a response.
    CHAT = "http.chat", "Formatted text", Chat Sequence;
    /// Both a length and a transfer coding.
    TE_AND_LENGTH = "http.te_and_length", "The Content-Length and Transfer-Encoding header must not be set together", Warn Protocol;
    /// The name of a header holds characters that are not allowed.
    BAD_HEADER_NAME = "http.bad_header_name", "Illegal characters found in header name", Warn Protocol;
    /// Line ends before the first line.
    LEADING_CRLF = "http.leading_crlf", "Leading CRLF previous message in the stream may have extra CRLF", Error Malformed;
    /// The body could not be decompressed.
    DECOMPRESSION_FAILED = "http.decompression_failed", "Decompression failed", Warn Undecoded;
}

/// The field of a header, by its name in any case.
pub(super) fn of_header(name: &[u8]) -> Option<&'static Field> {
    HEADERS.iter().find(|h| h.0.as_bytes().eq_ignore_ascii_case(name)).map(|h| h.1)
}

const HEADERS: &[(&str, &Field)] = &[
    ("Authorization", &AUTHORIZATION),
    ("Proxy-Authenticate", &PROXY_AUTHENTICATE),
    ("Proxy-Authorization", &PROXY_AUTHORIZATION),
    ("WWW-Authenticate", &WWW_AUTHENTICATE),
    ("Content-Type", &CONTENT_TYPE),
    ("Content-Length", &CONTENT_LENGTH_HEADER),
    ("Content-Encoding", &CONTENT_ENCODING),
    ("Transfer-Encoding", &TRANSFER_ENCODING),
    ("Upgrade", &UPGRADE),
    ("User-Agent", &USER_AGENT),
    ("Host", &HOST),
    ("Connection", &CONNECTION),
    ("Cookie", &COOKIE),
    ("Accept", &ACCEPT),
    ("Referer", &REFERER),
    ("Accept-Language", &ACCEPT_LANGUAGE),
    ("Accept-Encoding", &ACCEPT_ENCODING),
    ("Date", &DATE),
    ("Cache-Control", &CACHE_CONTROL),
    ("Server", &SERVER),
    ("Location", &LOCATION),
    ("Sec-WebSocket-Accept", &WS_ACCEPT),
    ("Sec-WebSocket-Extensions", &WS_EXTENSIONS),
    ("Sec-WebSocket-Key", &WS_KEY),
    ("Sec-WebSocket-Protocol", &WS_PROTOCOL),
    ("Sec-WebSocket-Version", &WS_VERSION),
    ("Set-Cookie", &SET_COOKIE),
    ("Last-Modified", &LAST_MODIFIED),
    ("X-Forwarded-For", &FORWARDED_FOR),
    ("HTTP2-Settings", &HTTP2_SETTINGS),
];
