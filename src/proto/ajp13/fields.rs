//! Fields of the Apache JServ protocol.

use crate::fields;

const CODE_NAMES: &[(u64, &str)] = &[
    (2, "FORWARD REQUEST"),
    (3, "SEND BODY CHUNK"),
    (4, "SEND HEADERS"),
    (5, "END RESPONSE"),
    (6, "GET BODY CHUNK"),
    (7, "SHUTDOWN"),
    (9, "CPONG"),
    (10, "CPING"),
];
const METHOD_NAMES: &[(u64, &str)] = &[
    (1, "OPTIONS"),
    (2, "GET"),
    (3, "HEAD"),
    (4, "POST"),
    (5, "PUT"),
    (6, "DELETE"),
    (7, "TRACE"),
    (8, "PROPFIND"),
    (9, "PROPPATCH"),
    (10, "MKCOL"),
    (11, "COPY"),
    (12, "MOVE"),
    (13, "LOCK"),
    (14, "UNLOCK"),
    (15, "ACL"),
    (16, "REPORT"),
    (17, "VERSION-CONTROL"),
    (18, "CHECKIN"),
    (19, "CHECKOUT"),
    (20, "UNCHECKOUT"),
    (21, "SEARCH"),
];

fields! {
    /// Magic Number.
    MAGIC = "ajp13.magic", "Magic", Bytes None;
    /// Data Length.
    LEN = "ajp13.len", "Length", U16 Dec;
    /// Type Code.
    CODE = "ajp13.code", "Code", U32 Dec, names(CODE_NAMES);
    /// HTTP Method.
    METHOD = "ajp13.method", "Method", U8 Dec, names(METHOD_NAMES);
    /// HTTP Version.
    VER = "ajp13.ver", "Version", Str None;
    /// HTTP URI.
    URI = "ajp13.uri", "URI", Str None;
    /// Remote Address.
    RADDR = "ajp13.raddr", "RADDR", Str None;
    /// Remote Host.
    RHOST = "ajp13.rhost", "RHOST", Str None;
    /// Server.
    SRV = "ajp13.srv", "SRV", Str None;
    /// PORT.
    PORT = "ajp13.port", "PORT", U16 Dec;
    /// Is SSL.
    SSLP = "ajp13.sslp", "SSLP", Bool None;
    /// Num Headers.
    NHDR = "ajp13.nhdr", "NHDR", U16 Dec;
    /// Unknown Header Type.
    UNKNOWN_HEADER = "ajp13.unknown_header", "unknown_header", Str None;
    /// Content-Type Header.
    CONTENT_TYPE = "ajp13.content_type", "Content-Type", Str None;
    /// Content-Language Header.
    CONTENT_LANGUAGE = "ajp13.content_language", "Content-Language", Str None;
    /// Content-Length header.
    CONTENT_LENGTH = "ajp13.content_length", "Content-Length", Str None;
    /// Date Header.
    DATE = "ajp13.date", "Date", Str None;
    /// Last Modified Header.
    LAST_MODIFIED = "ajp13.last_modified", "Last-Modified", Str None;
    /// Location Header.
    LOCATION = "ajp13.location", "Location", Str None;
    /// Set-Cookie Header.
    SET_COOKIE = "ajp13.set_cookie", "Set-Cookie", Str None;
    /// Set-Cookie2 Header.
    SET_COOKIE2 = "ajp13.set_cookie2", "Set-Cookie2", Str None;
    /// Servlet-Engine Header.
    SERVLET_ENGINE = "ajp13.servlet_engine", "Servlet-Engine", Str None;
    /// Status Header.
    STATUS = "ajp13.status", "Status", Str None;
    /// WWW-Authenticate Header.
    WWW_AUTHENTICATE = "ajp13.www_authenticate", "WWW-Authenticate", Str None;
    /// Accept Header.
    ACCEPT = "ajp13.accept", "Accept", Str None;
    /// Accept-Charset Header.
    ACCEPT_CHARSET = "ajp13.accept_charset", "Accept-Charset", Str None;
    /// Accept-Encoding Header.
    ACCEPT_ENCODING = "ajp13.accept_encoding", "Accept-Encoding", Str None;
    /// Accept-Language Header.
    ACCEPT_LANGUAGE = "ajp13.accept_language", "Accept-Language", Str None;
    /// Authorization Header.
    AUTHORIZATION = "ajp13.authorization", "Authorization", Str None;
    /// Connection Header.
    CONNECTION = "ajp13.connection", "Connection", Str None;
    /// Cookie Header.
    COOKIE = "ajp13.cookie", "Cookie", Str None;
    /// Cookie2 Header.
    COOKIE2 = "ajp13.cookie2", "Cookie2", Str None;
    /// Host Header.
    HOST = "ajp13.host", "Host", Str None;
    /// Pragma Header.
    PRAGMA = "ajp13.pragma", "Pragma", Str None;
    /// Referer Header.
    REFERER = "ajp13.referer", "Referer", Str None;
    /// User-Agent Header.
    USER_AGENT = "ajp13.user_agent", "User-Agent", Str None;
    /// Unknown Attribute Type.
    UNKNOWN_ATTRIBUTE = "ajp13.unknown_attribute", "unknown_attribute", Str None;
    /// Additional Attribute Type.
    REQ_ATTRIBUTE = "ajp13.req_attribute", "req_attribute", Str None;
    /// Context Attribute.
    CONTEXT = "ajp13.context", "Context", Str None;
    /// Servlet-Path Attribute.
    SERVLET_PATH = "ajp13.servlet_path", "Servlet-Path", Str None;
    /// Remote-User Attribute.
    REMOTE_USER = "ajp13.remote_user", "Remote-User", Str None;
    /// Auth-Type Attribute.
    AUTH_TYPE = "ajp13.auth_type", "Auth-Type", Str None;
    /// Query-String Attribute.
    QUERY_STRING = "ajp13.query_string", "Query-String", Str None;
    /// Route Attribute.
    ROUTE = "ajp13.route", "Route", Str None;
    /// SSL-Cert Attribute.
    SSL_CERT = "ajp13.ssl_cert", "SSL-Cert", Str None;
    /// SSL-Cipher Attribute.
    SSL_CIPHER = "ajp13.ssl_cipher", "SSL-Cipher", Str None;
    /// SSL-Session Attribute.
    SSL_SESSION = "ajp13.ssl_session", "SSL-Session", Str None;
    /// SSL-Key-Size Attribute.
    SSL_KEY_SIZE = "ajp13.ssl_key_size", "SSL-Key-Size", U16 Dec;
    /// Secret Attribute.
    SECRET = "ajp13.secret", "Secret", Str None;
    /// Stored-Method Attribute.
    STORED_METHOD = "ajp13.stored_method", "Stored-Method", Str None;
    /// Requested Length.
    RLEN = "ajp13.rlen", "RLEN", U16 Dec;
    /// Reuse Connection.
    REUSEP = "ajp13.reusep", "REUSEP", U8 Dec;
    /// HTTP Status Code.
    RSTATUS = "ajp13.rstatus", "RSTATUS", U16 Dec;
    /// HTTP Status Message.
    RMSG = "ajp13.rmsg", "RSMSG", Str None;
    /// Data.
    DATA = "ajp13.data", "Data", Str None;
    /// Content-Length must be a string containing an integer.
    CONTENT_LENGTH_INVALID = "ajp13.content_length.invalid", "Content-Length must be a string containing an integer", None None;
}
