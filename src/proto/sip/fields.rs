//! Fields of SIP (RFC 3261 and its extensions).

use crate::fields;

fields! {
    /// Message Header.
    MSG_HDR = "sip.msg_hdr", "Message Header", Str None;
    /// Method.
    METHOD = "sip.Method", "Method", Str None;
    /// Request-Line.
    REQUEST_LINE = "sip.Request-Line", "Request-Line", Str None;
    /// Request-URI display info.
    R_URI_DISPLAY_INFO = "sip.r-uri.display.info", "Request-URI display info", Str None;
    /// Request-URI.
    R_URI = "sip.r-uri", "Request-URI", Str None;
    /// Request-URI User Part.
    R_URI_USER = "sip.r-uri.user", "Request-URI User Part", Str None;
    /// Request-URI Host Part.
    R_URI_HOST = "sip.r-uri.host", "Request-URI Host Part", Str None;
    /// Request-URI Host Port.
    R_URI_PORT = "sip.r-uri.port", "Request-URI Host Port", Str None;
    /// Request URI parameter.
    R_URI_PARAM = "sip.r-uri.param", "Request URI parameter", Str None;
    /// Status-Code.
    STATUS_CODE = "sip.Status-Code", "Status-Code", U32 Dec;
    /// Status-Line.
    STATUS_LINE = "sip.Status-Line", "Status-Line", Str None;
    /// SIP Display info.
    DISPLAY_INFO = "sip.display.info", "SIP Display info", Str None;
    /// SIP to display info.
    TO_DISPLAY_INFO = "sip.to.display.info", "SIP to display info", Str None;
    /// SIP to address.
    TO_ADDR = "sip.to.addr", "SIP to address", Str None;
    /// SIP to address User Part.
    TO_USER = "sip.to.user", "SIP to address User Part", Str None;
    /// SIP to address Host Part.
    TO_HOST = "sip.to.host", "SIP to address Host Part", Str None;
    /// SIP to address Host Port.
    TO_PORT = "sip.to.port", "SIP to address Host Port", Str None;
    /// SIP To URI parameter.
    TO_PARAM = "sip.to.param", "SIP To URI parameter", Str None;
    /// SIP to tag.
    TO_TAG = "sip.to.tag", "SIP to tag", Str None;
    /// SIP from display info.
    FROM_DISPLAY_INFO = "sip.from.display.info", "SIP from display info", Str None;
    /// SIP from address.
    FROM_ADDR = "sip.from.addr", "SIP from address", Str None;
    /// SIP from address User Part.
    FROM_USER = "sip.from.user", "SIP from address User Part", Str None;
    /// SIP from address Host Part.
    FROM_HOST = "sip.from.host", "SIP from address Host Part", Str None;
    /// SIP from address Host Port.
    FROM_PORT = "sip.from.port", "SIP from address Host Port", Str None;
    /// SIP From URI parameter.
    FROM_PARAM = "sip.from.param", "SIP From URI parameter", Str None;
    /// SIP from tag.
    FROM_TAG = "sip.from.tag", "SIP from tag", Str None;
    /// SIP C-URI display info.
    CONTACT_DISPLAY_INFO = "sip.contact.display.info", "SIP C-URI display info", Str None;
    /// Contact URI.
    CONTACT_URI = "sip.contact.uri", "Contact URI", Str None;
    /// Contact URI User Part.
    CONTACT_USER = "sip.contact.user", "Contact URI User Part", Str None;
    /// Contact URI Host Part.
    CONTACT_HOST = "sip.contact.host", "Contact URI Host Part", Str None;
    /// Contact URI Host Port.
    CONTACT_PORT = "sip.contact.port", "Contact URI Host Port", Str None;
    /// Contact URI parameter.
    CONTACT_PARAM = "sip.contact.param", "Contact URI parameter", Str None;
    /// Route display info.
    ROUTE_DISPLAY_INFO = "sip.Route.display.info", "Route display info", Str None;
    /// Route URI.
    ROUTE_URI = "sip.Route.uri", "Route URI", Str None;
    /// Route Userinfo.
    ROUTE_USER = "sip.Route.user", "Route Userinfo", Str None;
    /// Route Host Part.
    ROUTE_HOST = "sip.Route.host", "Route Host Part", Str None;
    /// Route Host Port.
    ROUTE_PORT = "sip.Route.port", "Route Host Port", Str None;
    /// Route URI parameter.
    ROUTE_PARAM = "sip.Route.param", "Route URI parameter", Str None;
    /// Record-Route display info.
    RECORD_ROUTE_DISPLAY_INFO = "sip.Record-Route.display.info", "Record-Route display info", Str None;
    /// Record-Route URI.
    RECORD_ROUTE_URI = "sip.Record-Route.uri", "Record-Route URI", Str None;
    /// Record-Route Userinfo.
    RECORD_ROUTE_USER = "sip.Record-Route.user", "Record-Route Userinfo", Str None;
    /// Record-Route Host Part.
    RECORD_ROUTE_HOST = "sip.Record-Route.host", "Record-Route Host Part", Str None;
    /// Record-Route Host Port.
    RECORD_ROUTE_PORT = "sip.Record-Route.port", "Record-Route Host Port", Str None;
    /// Record-Route URI parameter.
    RECORD_ROUTE_PARAM = "sip.Record-Route.param", "Record-Route URI parameter", Str None;
    /// Service-Route display info.
    SERVICE_ROUTE_DISPLAY_INFO = "sip.Service-Route.display.info", "Service-Route display info", Str None;
    /// Service-Route URI.
    SERVICE_ROUTE_URI = "sip.Service-Route.uri", "Service-Route URI", Str None;
    /// Service-Route Userinfo.
    SERVICE_ROUTE_USER = "sip.Service-Route.user", "Service-Route Userinfo", Str None;
    /// Service-Route Host Part.
    SERVICE_ROUTE_HOST = "sip.Service-Route.host", "Service-Route Host Part", Str None;
    /// Service-Route Host Port.
    SERVICE_ROUTE_PORT = "sip.Service-Route.port", "Service-Route Host Port", Str None;
    /// Service-Route URI parameter.
    SERVICE_ROUTE_PARAM = "sip.Service-Route.param", "Service-Route URI parameter", Str None;
    /// Path URI.
    PATH_DISPLAY_INFO = "sip.Path.display.info", "Path URI", Str None;
    /// Path URI.
    PATH_URI = "sip.Path.uri", "Path URI", Str None;
    /// Path Userinfo.
    PATH_USER = "sip.Path.user", "Path Userinfo", Str None;
    /// Path Host Part.
    PATH_HOST = "sip.Path.host", "Path Host Part", Str None;
    /// Path Host Port.
    PATH_PORT = "sip.Path.port", "Path Host Port", Str None;
    /// Path URI parameter.
    PATH_PARAM = "sip.Path.param", "Path URI parameter", Str None;
    /// Contact parameter.
    CONTACT_PARAMETER = "sip.contact.parameter", "Contact parameter", Str None;
    /// SIP tag.
    TAG = "sip.tag", "SIP tag", Str None;
    /// SIP PAI display info.
    PAI_DISPLAY_INFO = "sip.pai.display.info", "SIP PAI display info", Str None;
    /// SIP PAI Address.
    PAI_ADDR = "sip.pai.addr", "SIP PAI Address", Str None;
    /// SIP PAI User Part.
    PAI_USER = "sip.pai.user", "SIP PAI User Part", Str None;
    /// SIP PAI Host Part.
    PAI_HOST = "sip.pai.host", "SIP PAI Host Part", Str None;
    /// SIP PAI Host Port.
    PAI_PORT = "sip.pai.port", "SIP PAI Host Port", Str None;
    /// SIP PAI URI parameter.
    PAI_PARAM = "sip.pai.param", "SIP PAI URI parameter", Str None;
    /// SIP PMISS display info.
    PMISS_DISPLAY_INFO = "sip.pmiss.display.info", "SIP PMISS display info", Str None;
    /// SIP PMISS Address.
    PMISS_ADDR = "sip.pmiss.addr", "SIP PMISS Address", Str None;
    /// SIP PMISS User Part.
    PMISS_USER = "sip.pmiss.user", "SIP PMISS User Part", Str None;
    /// SIP PMISS Host Part.
    PMISS_HOST = "sip.pmiss.host", "SIP PMISS Host Part", Str None;
    /// SIP PMISS Host Port.
    PMISS_PORT = "sip.pmiss.port", "SIP PMISS Host Port", Str None;
    /// SIP PMISS URI parameter.
    PMISS_PARAM = "sip.pmiss.param", "SIP PMISS URI parameter", Str None;
    /// SIP PPI display info.
    PPI_DISPLAY_INFO = "sip.ppi.display.info", "SIP PPI display info", Str None;
    /// SIP PPI Address.
    PPI_ADDR = "sip.ppi.addr", "SIP PPI Address", Str None;
    /// SIP PPI User Part.
    PPI_USER = "sip.ppi.user", "SIP PPI User Part", Str None;
    /// SIP PPI Host Part.
    PPI_HOST = "sip.ppi.host", "SIP PPI Host Part", Str None;
    /// SIP PPI Host Port.
    PPI_PORT = "sip.ppi.port", "SIP PPI Host Port", Str None;
    /// SIP PPI URI parameter.
    PPI_PARAM = "sip.ppi.param", "SIP PPI URI parameter", Str None;
    /// SIP TC display info.
    TC_DISPLAY_INFO = "sip.tc.display.info", "SIP TC display info", Str None;
    /// SIP TC Address.
    TC_ADDR = "sip.tc.addr", "SIP TC Address", Str None;
    /// SIP TC User Part.
    TC_USER = "sip.tc.user", "SIP TC User Part", Str None;
    /// SIP TC Host Part.
    TC_HOST = "sip.tc.host", "SIP TC Host Part", Str None;
    /// SIP TC Host Port.
    TC_PORT = "sip.tc.port", "SIP TC Host Port", Str None;
    /// SIP TC URI parameter.
    TC_PARAM = "sip.tc.param", "SIP TC URI parameter", Str None;
    /// Accept.
    ACCEPT = "sip.Accept", "Accept", Str None;
    /// Accept-Contact.
    ACCEPT_CONTACT = "sip.Accept-Contact", "Accept-Contact", Str None;
    /// Accept-Encoding.
    ACCEPT_ENCODING = "sip.Accept-Encoding", "Accept-Encoding", Str None;
    /// Accept-Language.
    ACCEPT_LANGUAGE = "sip.Accept-Language", "Accept-Language", Str None;
    /// Accept-Resource-Priority.
    ACCEPT_RESOURCE_PRIORITY = "sip.Accept-Resource-Priority", "Accept-Resource-Priority", Str None;
    /// Additional-Identity.
    ADDITIONAL_IDENTITY = "sip.Additional-Identity", "Additional-Identity", Str None;
    /// Alert-Info.
    ALERT_INFO = "sip.Alert-Info", "Alert-Info", Str None;
    /// Allow.
    ALLOW = "sip.Allow", "Allow", Str None;
    /// Allow-Events.
    ALLOW_EVENTS = "sip.Allow-Events", "Allow-Events", Str None;
    /// Answer-Mode.
    ANSWER_MODE = "sip.Answer-Mode", "Answer-Mode", Str None;
    /// Attestation-Info.
    ATTESTATION_INFO = "sip.Attestation-Info", "Attestation-Info", Str None;
    /// Authentication-Info.
    AUTHENTICATION_INFO = "sip.Authentication-Info", "Authentication-Info", Str None;
    /// Authorization.
    AUTHORIZATION = "sip.Authorization", "Authorization", Str None;
    /// Call-ID.
    CALL_ID = "sip.Call-ID", "Call-ID", Str None;
    /// Call-Info.
    CALL_INFO = "sip.Call-Info", "Call-Info", Str None;
    /// Cellular-Network-Info.
    CELLULAR_NETWORK_INFO = "sip.Cellular-Network-Info", "Cellular-Network-Info", Str None;
    /// Contact.
    CONTACT = "sip.Contact", "Contact", Str None;
    /// Content-Disposition.
    CONTENT_DISPOSITION = "sip.Content-Disposition", "Content-Disposition", Str None;
    /// Content-Encoding.
    CONTENT_ENCODING = "sip.Content-Encoding", "Content-Encoding", Str None;
    /// Content-Language.
    CONTENT_LANGUAGE = "sip.Content-Language", "Content-Language", Str None;
    /// Content-Length.
    CONTENT_LENGTH = "sip.Content-Length", "Content-Length", U32 Dec;
    /// Content-Type.
    CONTENT_TYPE = "sip.Content-Type", "Content-Type", Str None;
    /// CSeq.
    CSEQ = "sip.CSeq", "CSeq", Str None;
    /// Date.
    DATE = "sip.Date", "Date", Str None;
    /// Error-Info.
    ERROR_INFO = "sip.Error-Info", "Error-Info", Str None;
    /// Event.
    EVENT = "sip.Event", "Event", Str None;
    /// Expires.
    EXPIRES = "sip.Expires", "Expires", U32 Dec;
    /// Feature-Caps.
    FEATURE_CAPS = "sip.Feature-Caps", "Feature-Caps", Str None;
    /// Flow-Timer.
    FLOW_TIMER = "sip.Flow-Timer", "Flow-Timer", Str None;
    /// From.
    FROM = "sip.From", "From", Str None;
    /// Geolocation.
    GEOLOCATION = "sip.Geolocation", "Geolocation", Str None;
    /// Geolocation-Error.
    GEOLOCATION_ERROR = "sip.Geolocation-Error", "Geolocation-Error", Str None;
    /// Geolocation-Routing.
    GEOLOCATION_ROUTING = "sip.Geolocation-Routing", "Geolocation-Routing", Str None;
    /// History-Info.
    HISTORY_INFO = "sip.History-Info", "History-Info", Str None;
    /// Identity.
    IDENTITY = "sip.Identity", "Identity", Str None;
    /// Identity-info.
    IDENTITY_INFO = "sip.Identity-info", "Identity-info", Str None;
    /// Info-Package.
    INFO_PACKAGE = "sip.Info-Package", "Info-Package", Str None;
    /// In-Reply-To.
    IN_REPLY_TO = "sip.In-Reply-To", "In-Reply-To", Str None;
    /// Join.
    JOIN = "sip.Join", "Join", Str None;
    /// Max-Breadth.
    MAX_BREADTH = "sip.Max-Breadth", "Max-Breadth", U32 Dec;
    /// Max-Forwards.
    MAX_FORWARDS = "sip.Max-Forwards", "Max-Forwards", U32 Dec;
    /// MIME-Version.
    MIME_VERSION = "sip.MIME-Version", "MIME-Version", Str None;
    /// Min-Expires.
    MIN_EXPIRES = "sip.Min-Expires", "Min-Expires", Str None;
    /// Min-SE.
    MIN_SE = "sip.Min-SE", "Min-SE", Str None;
    /// Organization.
    ORGANIZATION = "sip.Organization", "Organization", Str None;
    /// Origination-Id.
    ORIGINATION_ID = "sip.Origination-Id", "Origination-Id", Str None;
    /// P-Access-Network-Info.
    P_ACCESS_NETWORK_INFO = "sip.P-Access-Network-Info", "P-Access-Network-Info", Str None;
    /// P-Answer-State.
    P_ANSWER_STATE = "sip.P-Answer-State", "P-Answer-State", Str None;
    /// P-Asserted-Identity.
    P_ASSERTED_IDENTITY = "sip.P-Asserted-Identity", "P-Asserted-Identity", Str None;
    /// P-Asserted-Service.
    P_ASSERTED_SERVICE = "sip.P-Asserted-Service", "P-Asserted-Service", Str None;
    /// P-Charge-Info.
    P_CHARGE_INFO = "sip.P-Charge-Info", "P-Charge-Info", Str None;
    /// P-Associated-URI.
    P_ASSOCIATED_URI = "sip.P-Associated-URI", "P-Associated-URI", Str None;
    /// P-Called-Party-ID.
    P_CALLED_PARTY_ID = "sip.P-Called-Party-ID", "P-Called-Party-ID", Str None;
    /// P-Charging-Function-Addresses.
    P_CHARGING_FUNCTION_ADDRESSES = "sip.P-Charging-Function-Addresses", "P-Charging-Function-Addresses", Str None;
    /// P-Charging-Vector.
    P_CHARGING_VECTOR = "sip.P-Charging-Vector", "P-Charging-Vector", Str None;
    /// P-DCS-Trace-Party-ID.
    P_DCS_TRACE_PARTY_ID = "sip.P-DCS-Trace-Party-ID", "P-DCS-Trace-Party-ID", Str None;
    /// P-DCS-OSPS.
    P_DCS_OSPS = "sip.P-DCS-OSPS", "P-DCS-OSPS", Str None;
    /// P-DCS-Billing-Info.
    P_DCS_BILLING_INFO = "sip.P-DCS-Billing-Info", "P-DCS-Billing-Info", Str None;
    /// P-DCS-LAES.
    P_DCS_LAES = "sip.P-DCS-LAES", "P-DCS-LAES", Str None;
    /// P-DCS-Redirect.
    P_DCS_REDIRECT = "sip.P-DCS-Redirect", "P-DCS-Redirect", Str None;
    /// P-Early-Media.
    P_EARLY_MEDIA = "sip.P-Early-Media", "P-Early-Media", Str None;
    /// P-Media-Authorization.
    P_MEDIA_AUTHORIZATION = "sip.P-Media-Authorization", "P-Media-Authorization", Str None;
    /// P-Preferred-Identity.
    P_PREFERRED_IDENTITY = "sip.P-Preferred-Identity", "P-Preferred-Identity", Str None;
    /// P-Preferred-Service.
    P_PREFERRED_SERVICE = "sip.P-Preferred-Service", "P-Preferred-Service", Str None;
    /// P-Profile-Key.
    P_PROFILE_KEY = "sip.P-Profile-Key", "P-Profile-Key", Str None;
    /// P-Refused-URI-List.
    P_REFUSED_URI_LIST = "sip.P-Refused-URI-List", "P-Refused-URI-List", Str None;
    /// P-Served-User.
    P_SERVED_USER = "sip.P-Served-User", "P-Served-User", Str None;
    /// P-User-Database.
    P_USER_DATABASE = "sip.P-User-Database", "P-User-Database", Str None;
    /// P-Visited-Network-ID.
    P_VISITED_NETWORK_ID = "sip.P-Visited-Network-ID", "P-Visited-Network-ID", Str None;
    /// Path.
    PATH = "sip.Path", "Path", Str None;
    /// Permission-Missing.
    PERMISSION_MISSING = "sip.Permission-Missing", "Permission-Missing", Str None;
    /// Policy-Contact.
    POLICY_CONTACT = "sip.Policy_Contact", "Policy-Contact", Str None;
    /// Policy-ID.
    POLICY_ID = "sip.Policy_ID", "Policy-ID", Str None;
    /// Priority.
    PRIORITY = "sip.Priority", "Priority", Str None;
    /// Priority-Share.
    PRIORITY_SHARE = "sip.Priority-Share", "Priority-Share", Str None;
    /// Priv-Answer-mode.
    PRIV_ANSWER_MODE = "sip.Priv-Answer-mode", "Priv-Answer-mode", Str None;
    /// Privacy.
    PRIVACY = "sip.Privacy", "Privacy", Str None;
    /// Proxy-Authenticate.
    PROXY_AUTHENTICATE = "sip.Proxy-Authenticate", "Proxy-Authenticate", Str None;
    /// Proxy-Authorization.
    PROXY_AUTHORIZATION = "sip.Proxy-Authorization", "Proxy-Authorization", Str None;
    /// Proxy-Require.
    PROXY_REQUIRE = "sip.Proxy-Require", "Proxy-Require", Str None;
    /// RAck.
    RACK = "sip.RAck", "RAck", Str None;
    /// Reason.
    REASON = "sip.Reason", "Reason", Str None;
    /// Record-Route.
    RECORD_ROUTE = "sip.Record-Route", "Record-Route", Str None;
    /// Recv-Info.
    RECV_INFO = "sip.Recv-Info", "Recv-Info", Str None;
    /// Refer-Sub.
    REFER_SUB = "sip.Refer-Sub", "Refer-Sub", Str None;
    /// Refer-To.
    REFER_TO = "sip.Refer-To", "Refer-To", Str None;
    /// Referred By.
    REFERRED_BY = "sip.Referred-by", "Referred By", Str None;
    /// Reject-Contact.
    REJECT_CONTACT = "sip.Reject-Contact", "Reject-Contact", Str None;
    /// Relayed-Charge.
    RELAYED_CHARGE = "sip.Relayed-Charge", "Relayed-Charge", Str None;
    /// Replaces.
    REPLACES = "sip.Replaces", "Replaces", Str None;
    /// Reply-To.
    REPLY_TO = "sip.Reply-To", "Reply-To", Str None;
    /// Request-Disposition.
    REQUEST_DISPOSITION = "sip.Request-Disposition", "Request-Disposition", Str None;
    /// Require.
    REQUIRE = "sip.Require", "Require", Str None;
    /// Resource-Priority.
    RESOURCE_PRIORITY = "sip.Resource-Priority", "Resource-Priority", Str None;
    /// Resource-Share.
    RESOURCE_SHARE = "sip.Resource-Share", "Resource-Share", Str None;
    /// Response-Source.
    RESPONSE_SOURCE = "sip.Response-Source", "Response-Source", Str None;
    /// Restoration-Info.
    RESTORATION_INFO = "sip.Restoration-Info", "Restoration-Info", Str None;
    /// Retry-After.
    RETRY_AFTER = "sip.Retry-After", "Retry-After", U32 Dec;
    /// Route.
    ROUTE = "sip.Route", "Route", Str None;
    /// RSeq.
    RSEQ = "sip.RSeq", "RSeq", U32 Dec;
    /// Security-Client.
    SECURITY_CLIENT = "sip.Security-Client", "Security-Client", Str None;
    /// Security-Server.
    SECURITY_SERVER = "sip.Security-Server", "Security-Server", Str None;
    /// Security-Verify.
    SECURITY_VERIFY = "sip.Security-Verify", "Security-Verify", Str None;
    /// Server.
    SERVER = "sip.Server", "Server", Str None;
    /// Service-Interact-Info.
    SERVICE_INTERACT_INFO = "sip.Service-Interact-Info", "Service-Interact-Info", Str None;
    /// Service-Route.
    SERVICE_ROUTE = "sip.Service-Route", "Service-Route", Str None;
    /// Session-Expires.
    SESSION_EXPIRES = "sip.Session-Expires", "Session-Expires", Str None;
    /// Session-ID.
    SESSION_ID = "sip.Session-ID", "Session-ID", Str None;
    /// ETag.
    ETAG = "sip.ETag", "ETag", Str None;
    /// If_Match.
    IF_MATCH = "sip.If_Match", "If_Match", Str None;
    /// Subject.
    SUBJECT = "sip.Subject", "Subject", Str None;
    /// Subscription-State.
    SUBSCRIPTION_STATE = "sip.Subscription-State", "Subscription-State", Str None;
    /// Supported.
    SUPPORTED = "sip.Supported", "Supported", Str None;
    /// Suppress-If-Match.
    SUPPRESS_IF_MATCH = "sip.Suppress_If_Match", "Suppress-If-Match", Str None;
    /// Target-Dialog.
    TARGET_DIALOG = "sip.Target-Dialog", "Target-Dialog", Str None;
    /// Timestamp.
    TIMESTAMP = "sip.Timestamp", "Timestamp", Str None;
    /// To.
    TO = "sip.To", "To", Str None;
    /// Trigger-Consent.
    TRIGGER_CONSENT = "sip.Trigger-Consent", "Trigger-Consent", Str None;
    /// Unsupported.
    UNSUPPORTED = "sip.Unsupported", "Unsupported", Str None;
    /// User-Agent.
    USER_AGENT = "sip.User-Agent", "User-Agent", Str None;
    /// Via.
    VIA = "sip.Via", "Via", Str None;
    /// Warning.
    WARNING = "sip.Warning", "Warning", Str None;
    /// WWW-Authenticate.
    WWW_AUTHENTICATE = "sip.WWW-Authenticate", "WWW-Authenticate", Str None;
    /// Diversion.
    DIVERSION = "sip.Diversion", "Diversion", Str None;
    /// User-to-User.
    UUI = "sip.uui", "User-to-User", Str None;
    /// Resent Packet.
    RESEND = "sip.resend", "Resent Packet", Bool None;
    /// Suspected resend of frame.
    RESEND_ORIGINAL = "sip.resend-original", "Suspected resend of frame", FrameNum None;
    /// Request Frame.
    RESPONSE_REQUEST = "sip.response-request", "Request Frame", FrameNum None;
    /// Response Time (ms).
    RESPONSE_TIME = "sip.response-time", "Response Time (ms)", U32 Dec;
    /// Release Time (ms).
    RELEASE_TIME = "sip.release-time", "Release Time (ms)", U32 Dec;
    /// Authentication.
    AUTH = "sip.auth", "Authentication", Str None;
    /// Authentication Scheme.
    AUTH_SCHEME = "sip.auth.scheme", "Authentication Scheme", Str None;
    /// Digest Authentication Response.
    AUTH_DIGEST_RESPONSE = "sip.auth.digest.response", "Digest Authentication Response", Str None;
    /// Nonce Count.
    AUTH_NC = "sip.auth.nc", "Nonce Count", Str None;
    /// Username.
    AUTH_USERNAME = "sip.auth.username", "Username", Str None;
    /// Realm.
    AUTH_REALM = "sip.auth.realm", "Realm", Str None;
    /// Nonce Value.
    AUTH_NONCE = "sip.auth.nonce", "Nonce Value", Str None;
    /// Algorithm.
    AUTH_ALGORITHM = "sip.auth.algorithm", "Algorithm", Str None;
    /// Opaque Value.
    AUTH_OPAQUE = "sip.auth.opaque", "Opaque Value", Str None;
    /// QOP.
    AUTH_QOP = "sip.auth.qop", "QOP", Str None;
    /// CNonce Value.
    AUTH_CNONCE = "sip.auth.cnonce", "CNonce Value", Str None;
    /// Authentication URI.
    AUTH_URI = "sip.auth.uri", "Authentication URI", Str None;
    /// Authentication Domain.
    AUTH_DOMAIN = "sip.auth.domain", "Authentication Domain", Str None;
    /// Stale Flag.
    AUTH_STALE = "sip.auth.stale", "Stale Flag", Str None;
    /// Authentication Token.
    AUTH_AUTS = "sip.auth.auts", "Authentication Token", Str None;
    /// Response auth.
    AUTH_RSPAUTH = "sip.auth.rspauth", "Response auth", Str None;
    /// Next Nonce.
    AUTH_NEXTNONCE = "sip.auth.nextnonce", "Next Nonce", Str None;
    /// Integrity Key.
    AUTH_IK = "sip.auth.ik", "Integrity Key", Str None;
    /// Cyphering Key.
    AUTH_CK = "sip.auth.ck", "Cyphering Key", Str None;
    /// Sequence Number.
    CSEQ_SEQ = "sip.CSeq.seq", "Sequence Number", U32 Dec;
    /// Method.
    CSEQ_METHOD = "sip.CSeq.method", "Method", Str None;
    /// Transport.
    VIA_TRANSPORT = "sip.Via.transport", "Transport", Str None;
    /// Sent-by Address.
    VIA_SENT_BY_ADDRESS = "sip.Via.sent-by.address", "Sent-by Address", Str None;
    /// Sent-by port.
    VIA_SENT_BY_PORT = "sip.Via.sent-by.port", "Sent-by port", U16 Dec;
    /// Branch.
    VIA_BRANCH = "sip.Via.branch", "Branch", Str None;
    /// Maddr.
    VIA_MADDR = "sip.Via.maddr", "Maddr", Str None;
    /// RPort.
    VIA_RPORT = "sip.Via.rport", "RPort", Str None;
    /// Received.
    VIA_RECEIVED = "sip.Via.received", "Received", Str None;
    /// TTL.
    VIA_TTL = "sip.Via.ttl", "TTL", Str None;
    /// Comp.
    VIA_COMP = "sip.Via.comp", "Comp", Str None;
    /// access-type.
    P_ACCESS_NETWORK_INFO_ACCESS_TYPE = "sip.P-Access-Network-Info.access-type", "access-type", Str None;
    /// utran-cell-id-3gpp.
    P_ACCESS_NETWORK_INFO_UTRAN_CELL_ID_3GPP = "sip.P-Access-Network-Info.utran-cell-id-3gpp", "utran-cell-id-3gpp", Str None;
    /// RSeq Sequence Number.
    RACK_RSEQ_SEQ = "sip.RAck.RSeq.seq", "RSeq Sequence Number", U32 Dec;
    /// CSeq Sequence Number.
    RACK_CSEQ_SEQ = "sip.RAck.CSeq.seq", "CSeq Sequence Number", U32 Dec;
    /// CSeq Method.
    RACK_CSEQ_METHOD = "sip.RAck.CSeq.method", "CSeq Method", Str None;
    /// Reason protocols.
    REASON_PROTOCOLS = "sip.reason_protocols", "Reason protocols", Str None;
    /// Cause.
    REASON_CAUSE_Q850 = "sip.reason_cause_q850", "Cause", U32 DecHex, names(&[(0, "Valid cause code not yet received"), (1, "Unallocated (unassigned) number"), (2, "No route to specified transit network"), (3, "No route to destination"), (4, "Send special information tone"), (5, "Misdialled trunk prefix"), (6, "Channel unacceptable"), (7, "Call awarded and being delivered in an established channel"), (8, "Preemption"), (9, "Preemption - circuit reserved for reuse"), (10, "Unassigned"), (11, "Unassigned"), (12, "Unassigned"), (13, "Unassigned"), (14, "QoR: ported number"), (15, "Unassigned"), (16, "Normal call clearing"), (17, "User busy"), (18, "No user responding"), (19, "No answer from user (user alerted)"), (20, "Subscriber absent"), (21, "Call rejected"), (22, "Number changed"), (23, "Redirection to new destination"), (24, "Call rejected due to feature at the destination"), (25, "Exchange routing error"), (26, "Non-selected user clearing"), (27, "Destination out of order"), (28, "Invalid number format (address incomplete)"), (29, "Facility rejected"), (30, "Response to STATUS ENQUIRY"), (31, "Normal unspecified"), (32, "Unassigned"), (33, "Circuit out of order"), (34, "No circuit/channel available"), (35, "Unassigned"), (36, "Unassigned"), (37, "Unassigned"), (38, "Network out of order"), (39, "Permanent frame mode connection out of service"), (40, "Permanent frame mode connection operational"), (41, "Temporary failure"), (42, "Switching equipment congestion"), (43, "Access information discarded"), (44, "Requested circuit/channel not available"), (45, "Unassigned"), (46, "Precedence call blocked"), (47, "Resources unavailable, unspecified"), (48, "Unassigned"), (49, "Quality of service unavailable"), (50, "Requested facility not subscribed"), (51, "Unassigned"), (52, "Unassigned"), (53, "Outgoing calls barred within CUG"), (54, "Unassigned"), (55, "Incoming calls barred within CUG"), (56, "Call waiting not subscribed"), (57, "Bearer capability not authorized"), (58, "Bearer capability not presently available"), (59, "Unassigned"), (60, "Unassigned"), (61, "Unassigned"), (62, "Inconsistency in designated outgoing access information and subscriber class"), (63, "Service or option not available, unspecified"), (64, "Unassigned"), (65, "Bearer capability not implemented"), (66, "Channel type not implemented"), (67, "Unassigned"), (68, "Unassigned"), (69, "Requested facility not implemented"), (70, "Only restricted digital information bearer capability is available"), (71, "Unassigned"), (72, "Unassigned"), (73, "Unassigned"), (74, "Unassigned"), (75, "Unassigned"), (76, "Unassigned"), (77, "Unassigned"), (78, "Unassigned"), (79, "Service or option not implemented, unspecified"), (80, "Unassigned"), (81, "Invalid call reference value"), (82, "Identified channel does not exist"), (83, "Call identity does not exist for suspended call"), (84, "Call identity in use"), (85, "No call suspended"), (86, "Call having the requested call identity has been cleared"), (87, "Called user not member of CUG"), (88, "Incompatible destination"), (89, "Unassigned"), (90, "Non-existing CUG"), (91, "Invalid transit network selection (national use)"), (92, "Unassigned"), (93, "Unassigned"), (94, "Unassigned"), (95, "Invalid message, unspecified"), (96, "Mandatory information element is missing"), (97, "Message type non-existent or not implemented"), (98, "Message not compatible with call state or message type non-existent or not implemented"), (99, "Information element nonexistent or not implemented"), (100, "Invalid information element contents"), (101, "Message not compatible with call state"), (102, "Recovery on timer expiry"), (103, "Parameter non-existent or not implemented - passed on"), (104, "Unassigned"), (105, "Unassigned"), (106, "Unassigned"), (107, "Unassigned"), (108, "Unassigned"), (109, "Unassigned"), (110, "Message with unrecognized parameter discarded"), (111, "Protocol error, unspecified"), (112, "Unassigned"), (113, "Unassigned"), (114, "Unassigned"), (115, "Unassigned"), (116, "Unassigned"), (117, "Unassigned"), (118, "Unassigned"), (119, "Unassigned"), (120, "Unassigned"), (121, "Unassigned"), (122, "Unassigned"), (123, "Unassigned"), (124, "Unassigned"), (125, "Unassigned"), (126, "Unassigned"), (127, "Interworking, unspecified")]);
    /// Cause.
    REASON_CAUSE_SIP = "sip.reason_cause_sip", "Cause", U32 Dec, names(&[(100, "Trying"), (180, "Ringing"), (181, "Call Is Being Forwarded"), (182, "Queued"), (183, "Session Progress"), (199, "Informational - Others"), (200, "OK"), (202, "Accepted"), (204, "No Notification"), (299, "Success - Others"), (300, "Multiple Choices"), (301, "Moved Permanently"), (302, "Moved Temporarily"), (305, "Use Proxy"), (380, "Alternative Service"), (399, "Redirection - Others"), (400, "Bad Request"), (401, "Unauthorized"), (402, "Payment Required"), (403, "Forbidden"), (404, "Not Found"), (405, "Method Not Allowed"), (406, "Not Acceptable"), (407, "Proxy Authentication Required"), (408, "Request Timeout"), (410, "Gone"), (412, "Conditional Request Failed"), (413, "Request Entity Too Large"), (414, "Request-URI Too Long"), (415, "Unsupported Media Type"), (416, "Unsupported URI Scheme"), (420, "Bad Extension"), (421, "Extension Required"), (422, "Session Timer Too Small"), (423, "Interval Too Brief"), (428, "Use Identity Header"), (429, "Provide Referrer Identity"), (430, "Flow Failed"), (433, "Anonymity Disallowed"), (436, "Bad Identity-Info"), (437, "Unsupported Certificate"), (438, "Invalid Identity Header"), (439, "First Hop Lacks Outbound Support"), (440, "Max-Breadth Exceeded"), (470, "Consent Needed"), (480, "Temporarily Unavailable"), (481, "Call/Transaction Does Not Exist"), (482, "Loop Detected"), (483, "Too Many Hops"), (484, "Address Incomplete"), (485, "Ambiguous"), (486, "Busy Here"), (487, "Request Terminated"), (488, "Not Acceptable Here"), (489, "Bad Event"), (491, "Request Pending"), (493, "Undecipherable"), (494, "Security Agreement Required"), (499, "Client Error - Others"), (500, "Server Internal Error"), (501, "Not Implemented"), (502, "Bad Gateway"), (503, "Service Unavailable"), (504, "Server Time-out"), (505, "Version Not Supported"), (513, "Message Too Large"), (599, "Server Error - Others"), (600, "Busy Everywhere"), (603, "Decline"), (604, "Does Not Exist Anywhere"), (606, "Not Acceptable"), (607, "Unwanted"), (608, "Rejected"), (699, "Global Failure - Others"), (999, "Unknown response")]);
    /// Cause.
    REASON_CAUSE_OTHER = "sip.reason_cause_other", "Cause", U32 Dec;
    /// Text.
    REASON_TEXT = "sip.reason_text", "Text", Str None;
    /// Message Body.
    MSG_BODY = "sip.msg_body", "Message Body", None None;
    /// Generated Call-ID.
    CALL_ID_GENERATED = "sip.call_id_generated", "Generated Call-ID", Str None;
}
