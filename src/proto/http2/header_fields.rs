//! Headers with fields of their own.

use crate::fields;
use crate::model::Field;

fields! {
    /// The header `:authority`.
    AUTHORITY = "http2.headers.authority", ":authority", Str None;
    /// The header `:status`.
    STATUS = "http2.headers.status", ":status", U16 Dec;
    /// The header `:path`.
    PATH = "http2.headers.path", ":path", Str None;
    /// The header `:method`.
    METHOD = "http2.headers.method", ":method", Str None;
    /// The header `:scheme`.
    SCHEME = "http2.headers.scheme", ":scheme", Str None;
    /// The header `accept`.
    ACCEPT = "http2.headers.accept", "accept", Str None;
    /// The header `accept-charset`.
    ACCEPT_CHARSET = "http2.headers.accept_charset", "accept-charset", Str None;
    /// The header `accept-encoding`.
    ACCEPT_ENCODING = "http2.headers.accept_encoding", "accept-encoding", Str None;
    /// The header `accept-language`.
    ACCEPT_LANGUAGE = "http2.headers.accept_language", "accept-language", Str None;
    /// The header `accept-ranges`.
    ACCEPT_RANGES = "http2.headers.accept_ranges", "accept-ranges", Str None;
    /// The header `access-control-allow-origin`.
    ACCESS_CONTROL_ALLOW_ORIGIN = "http2.headers.access_control_allow_origin", "access-control-allow-origin", Str None;
    /// The header `age`.
    AGE = "http2.headers.age", "age", U64 Dec;
    /// The header `allow`.
    ALLOW = "http2.headers.allow", "allow", Str None;
    /// The header `authorization`.
    AUTHORIZATION = "http2.headers.authorization", "authorization", Str None;
    /// The header `cache-control`.
    CACHE_CONTROL = "http2.headers.cache_control", "cache-control", Str None;
    /// The header `content-disposition`.
    CONTENT_DISPOSITION = "http2.headers.content_disposition", "content-disposition", Str None;
    /// The header `content-encoding`.
    CONTENT_ENCODING = "http2.headers.content_encoding", "content-encoding", Str None;
    /// The header `content-language`.
    CONTENT_LANGUAGE = "http2.headers.content_language", "content-language", Str None;
    /// The header `content-length`.
    CONTENT_LENGTH = "http2.headers.content_length", "content-length", U64 Dec;
    /// The header `content-location`.
    CONTENT_LOCATION = "http2.headers.content_location", "content-location", Str None;
    /// The header `content-range`.
    CONTENT_RANGE = "http2.headers.content_range", "content-range", Str None;
    /// The header `content-type`.
    CONTENT_TYPE = "http2.headers.content_type", "content-type", Str None;
    /// The header `cookie`.
    COOKIE = "http2.headers.cookie", "cookie", Str None;
    /// The header `date`.
    DATE = "http2.headers.date", "date", Str None;
    /// The header `etag`.
    ETAG = "http2.headers.etag", "etag", Str None;
    /// The header `expect`.
    EXPECT = "http2.headers.expect", "expect", Str None;
    /// The header `expires`.
    EXPIRES = "http2.headers.expires", "expires", Str None;
    /// The header `from`.
    FROM = "http2.headers.from", "from", Str None;
    /// The header `if-match`.
    IF_MATCH = "http2.headers.if_match", "if-match", Str None;
    /// The header `if-modified-since`.
    IF_MODIFIED_SINCE = "http2.headers.if_modified_since", "if-modified-since", Str None;
    /// The header `if-none-match`.
    IF_NONE_MATCH = "http2.headers.if_none_match", "if-none-match", Str None;
    /// The header `if-range`.
    IF_RANGE = "http2.headers.if_range", "if-range", Str None;
    /// The header `if-unmodified-since`.
    IF_UNMODIFIED_SINCE = "http2.headers.if_unmodified_since", "if-unmodified-since", Str None;
    /// The header `last-modified`.
    LAST_MODIFIED = "http2.headers.last_modified", "last-modified", Str None;
    /// The header `link`.
    LINK = "http2.headers.link", "link", Str None;
    /// The header `location`.
    LOCATION = "http2.headers.location", "location", Str None;
    /// The header `max-forwards`.
    MAX_FORWARDS = "http2.headers.max_forwards", "max-forwards", U64 Dec;
    /// The header `proxy-authenticate`.
    PROXY_AUTHENTICATE = "http2.headers.proxy_authenticate", "proxy-authenticate", Str None;
    /// The header `proxy-authorization`.
    PROXY_AUTHORIZATION = "http2.headers.proxy_authorization", "proxy-authorization", Str None;
    /// The header `range`.
    RANGE = "http2.headers.range", "range", Str None;
    /// The header `referer`.
    REFERER = "http2.headers.referer", "referer", Str None;
    /// The header `refresh`.
    REFRESH = "http2.headers.refresh", "refresh", Str None;
    /// The header `retry-after`.
    RETRY_AFTER = "http2.headers.retry_after", "retry-after", Str None;
    /// The header `server`.
    SERVER = "http2.headers.server", "server", Str None;
    /// The header `set-cookie`.
    SET_COOKIE = "http2.headers.set_cookie", "set-cookie", Str None;
    /// The header `strict-transport-security`.
    STRICT_TRANSPORT_SECURITY = "http2.headers.strict_transport_security", "strict-transport-security", Str None;
    /// The header `user-agent`.
    USER_AGENT = "http2.headers.user_agent", "user-agent", Str None;
    /// The header `vary`.
    VARY = "http2.headers.vary", "vary", Str None;
    /// The header `via`.
    VIA = "http2.headers.via", "via", Str None;
    /// The header `www-authenticate`.
    WWW_AUTHENTICATE = "http2.headers.www_authenticate", "www-authenticate", Str None;
}

/// The field of a header, by its name.
pub fn of_header(name: &[u8]) -> Option<&'static Field> {
    HEADERS.iter().find(|h| h.0.as_bytes() == name).map(|h| h.1)
}

const HEADERS: &[(&str, &Field)] = &[
    (":authority", &AUTHORITY),
    (":status", &STATUS),
    (":path", &PATH),
    (":method", &METHOD),
    (":scheme", &SCHEME),
    ("accept", &ACCEPT),
    ("accept-charset", &ACCEPT_CHARSET),
    ("accept-encoding", &ACCEPT_ENCODING),
    ("accept-language", &ACCEPT_LANGUAGE),
    ("accept-ranges", &ACCEPT_RANGES),
    ("access-control-allow-origin", &ACCESS_CONTROL_ALLOW_ORIGIN),
    ("age", &AGE),
    ("allow", &ALLOW),
    ("authorization", &AUTHORIZATION),
    ("cache-control", &CACHE_CONTROL),
    ("content-disposition", &CONTENT_DISPOSITION),
    ("content-encoding", &CONTENT_ENCODING),
    ("content-language", &CONTENT_LANGUAGE),
    ("content-length", &CONTENT_LENGTH),
    ("content-location", &CONTENT_LOCATION),
    ("content-range", &CONTENT_RANGE),
    ("content-type", &CONTENT_TYPE),
    ("cookie", &COOKIE),
    ("date", &DATE),
    ("etag", &ETAG),
    ("expect", &EXPECT),
    ("expires", &EXPIRES),
    ("from", &FROM),
    ("if-match", &IF_MATCH),
    ("if-modified-since", &IF_MODIFIED_SINCE),
    ("if-none-match", &IF_NONE_MATCH),
    ("if-range", &IF_RANGE),
    ("if-unmodified-since", &IF_UNMODIFIED_SINCE),
    ("last-modified", &LAST_MODIFIED),
    ("link", &LINK),
    ("location", &LOCATION),
    ("max-forwards", &MAX_FORWARDS),
    ("proxy-authenticate", &PROXY_AUTHENTICATE),
    ("proxy-authorization", &PROXY_AUTHORIZATION),
    ("range", &RANGE),
    ("referer", &REFERER),
    ("refresh", &REFRESH),
    ("retry-after", &RETRY_AFTER),
    ("server", &SERVER),
    ("set-cookie", &SET_COOKIE),
    ("strict-transport-security", &STRICT_TRANSPORT_SECURITY),
    ("user-agent", &USER_AGENT),
    ("vary", &VARY),
    ("via", &VIA),
    ("www-authenticate", &WWW_AUTHENTICATE),
];
