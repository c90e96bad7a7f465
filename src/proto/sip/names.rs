//! Names of header fields, long and compact (RFC 3261 section 7.3.3; IANA registry of SIP header fields).

use super::fields::*;
use crate::model::Field;

/// Header names in lower case with their fields, sorted by name.
const HEADERS: &[(&str, &Field)] = &[
    ("a", &ACCEPT_CONTACT),
    ("accept", &ACCEPT),
    ("accept-contact", &ACCEPT_CONTACT),
    ("accept-encoding", &ACCEPT_ENCODING),
    ("accept-language", &ACCEPT_LANGUAGE),
    ("accept-resource-priority", &ACCEPT_RESOURCE_PRIORITY),
    ("additional-identity", &ADDITIONAL_IDENTITY),
    ("alert-info", &ALERT_INFO),
    ("allow", &ALLOW),
    ("allow-events", &ALLOW_EVENTS),
    ("answer-mode", &ANSWER_MODE),
    ("attestation-info", &ATTESTATION_INFO),
    ("authentication-info", &AUTHENTICATION_INFO),
    ("authorization", &AUTHORIZATION),
    ("b", &REFERRED_BY),
    ("c", &CONTENT_TYPE),
    ("call-id", &CALL_ID),
    ("call-info", &CALL_INFO),
    ("cellular-network-info", &CELLULAR_NETWORK_INFO),
    ("contact", &CONTACT),
    ("content-disposition", &CONTENT_DISPOSITION),
    ("content-encoding", &CONTENT_ENCODING),
    ("content-language", &CONTENT_LANGUAGE),
    ("content-length", &CONTENT_LENGTH),
    ("content-type", &CONTENT_TYPE),
    ("cseq", &CSEQ),
    ("d", &REQUEST_DISPOSITION),
    ("date", &DATE),
    ("diversion", &DIVERSION),
    ("e", &CONTENT_ENCODING),
    ("error-info", &ERROR_INFO),
    ("event", &EVENT),
    ("expires", &EXPIRES),
    ("f", &FROM),
    ("feature-caps", &FEATURE_CAPS),
    ("flow-timer", &FLOW_TIMER),
    ("from", &FROM),
    ("geolocation", &GEOLOCATION),
    ("geolocation-error", &GEOLOCATION_ERROR),
    ("geolocation-routing", &GEOLOCATION_ROUTING),
    ("history-info", &HISTORY_INFO),
    ("i", &CALL_ID),
    ("identity", &IDENTITY),
    ("identity-info", &IDENTITY_INFO),
    ("in-reply-to", &IN_REPLY_TO),
    ("info-package", &INFO_PACKAGE),
    ("j", &REJECT_CONTACT),
    ("join", &JOIN),
    ("k", &SUPPORTED),
    ("l", &CONTENT_LENGTH),
    ("m", &CONTACT),
    ("max-breadth", &MAX_BREADTH),
    ("max-forwards", &MAX_FORWARDS),
    ("mime-version", &MIME_VERSION),
    ("min-expires", &MIN_EXPIRES),
    ("min-se", &MIN_SE),
    ("n", &IDENTITY_INFO),
    ("o", &EVENT),
    ("organization", &ORGANIZATION),
    ("origination-id", &ORIGINATION_ID),
    ("p-access-network-info", &P_ACCESS_NETWORK_INFO),
    ("p-answer-state", &P_ANSWER_STATE),
    ("p-asserted-identity", &P_ASSERTED_IDENTITY),
    ("p-asserted-service", &P_ASSERTED_SERVICE),
    ("p-associated-uri", &P_ASSOCIATED_URI),
    ("p-called-party-id", &P_CALLED_PARTY_ID),
    ("p-charge-info", &P_CHARGE_INFO),
    ("p-charging-function-addresses", &P_CHARGING_FUNCTION_ADDRESSES),
    ("p-charging-vector", &P_CHARGING_VECTOR),
    ("p-dcs-billing-info", &P_DCS_BILLING_INFO),
    ("p-dcs-laes", &P_DCS_LAES),
    ("p-dcs-osps", &P_DCS_OSPS),
    ("p-dcs-redirect", &P_DCS_REDIRECT),
    ("p-dcs-trace-party-id", &P_DCS_TRACE_PARTY_ID),
    ("p-early-media", &P_EARLY_MEDIA),
    ("p-media-authorization", &P_MEDIA_AUTHORIZATION),
    ("p-preferred-identity", &P_PREFERRED_IDENTITY),
    ("p-preferred-service", &P_PREFERRED_SERVICE),
    ("p-profile-key", &P_PROFILE_KEY),
    ("p-refused-uri-list", &P_REFUSED_URI_LIST),
    ("p-served-user", &P_SERVED_USER),
    ("p-user-database", &P_USER_DATABASE),
    ("p-visited-network-id", &P_VISITED_NETWORK_ID),
    ("path", &PATH),
    ("permission-missing", &PERMISSION_MISSING),
    ("policy-contact", &POLICY_CONTACT),
    ("policy-id", &POLICY_ID),
    ("priority", &PRIORITY),
    ("priority-share", &PRIORITY_SHARE),
    ("priv-answer-mode", &PRIV_ANSWER_MODE),
    ("privacy", &PRIVACY),
    ("proxy-authenticate", &PROXY_AUTHENTICATE),
    ("proxy-authorization", &PROXY_AUTHORIZATION),
    ("proxy-require", &PROXY_REQUIRE),
    ("r", &REFER_TO),
    ("rack", &RACK),
    ("reason", &REASON),
    ("record-route", &RECORD_ROUTE),
    ("recv-info", &RECV_INFO),
    ("refer-sub", &REFER_SUB),
    ("refer-to", &REFER_TO),
    ("referred-by", &REFERRED_BY),
    ("reject-contact", &REJECT_CONTACT),
    ("relayed-charge", &RELAYED_CHARGE),
    ("replaces", &REPLACES),
    ("reply-to", &REPLY_TO),
    ("request-disposition", &REQUEST_DISPOSITION),
    ("require", &REQUIRE),
    ("resource-priority", &RESOURCE_PRIORITY),
    ("resource-share", &RESOURCE_SHARE),
    ("response-source", &RESPONSE_SOURCE),
    ("restoration-info", &RESTORATION_INFO),
    ("retry-after", &RETRY_AFTER),
    ("route", &ROUTE),
    ("rseq", &RSEQ),
    ("s", &SUBJECT),
    ("security-client", &SECURITY_CLIENT),
    ("security-server", &SECURITY_SERVER),
    ("security-verify", &SECURITY_VERIFY),
    ("server", &SERVER),
    ("service-interact-info", &SERVICE_INTERACT_INFO),
    ("service-route", &SERVICE_ROUTE),
    ("session-expires", &SESSION_EXPIRES),
    ("session-id", &SESSION_ID),
    ("sip-etag", &ETAG),
    ("sip-if-match", &IF_MATCH),
    ("subject", &SUBJECT),
    ("subscription-state", &SUBSCRIPTION_STATE),
    ("supported", &SUPPORTED),
    ("suppress-if-match", &SUPPRESS_IF_MATCH),
    ("t", &TO),
    ("target-dialog", &TARGET_DIALOG),
    ("timestamp", &TIMESTAMP),
    ("to", &TO),
    ("trigger-consent", &TRIGGER_CONSENT),
    ("u", &ALLOW_EVENTS),
    ("unsupported", &UNSUPPORTED),
    ("user-agent", &USER_AGENT),
    ("user-to-user", &UUI),
    ("v", &VIA),
    ("via", &VIA),
    ("warning", &WARNING),
    ("www-authenticate", &WWW_AUTHENTICATE),
    ("x", &SESSION_EXPIRES),
    ("y", &IDENTITY),
];

/// The field of a header name.
pub(super) fn of_header(name: &[u8]) -> Option<&'static Field> {
    let name = std::str::from_utf8(name).ok()?.to_ascii_lowercase();
    HEADERS.binary_search_by(|row| row.0.cmp(name.as_str())).ok().and_then(|at| HEADERS.get(at)).map(|row| row.1)
}

/// Fields of a header that holds addresses.
pub(super) struct AddressFields {
    pub display: &'static Field,
    pub uri: &'static Field,
    pub user: &'static Field,
    pub host: &'static Field,
    pub port: &'static Field,
    pub param: &'static Field,
}

macro_rules! addresses {
    ($($id:ident: $header:ident = $display:ident $uri:ident $user:ident $host:ident $port:ident $param:ident;)*) => {
        $(pub(super) static $id: AddressFields = AddressFields {
            display: &$display, uri: &$uri, user: &$user, host: &$host, port: &$port, param: &$param,
        };)*
        /// The fields of a header's addresses.
        pub(super) fn of_address(header: &Field) -> Option<&'static AddressFields> {
            $(if header == &$header { return Some(&$id); })*
            None
        }
    };
}

addresses! {
    FROM_FIELDS: FROM = FROM_DISPLAY_INFO FROM_ADDR FROM_USER FROM_HOST FROM_PORT FROM_PARAM;
    TO_FIELDS: TO = TO_DISPLAY_INFO TO_ADDR TO_USER TO_HOST TO_PORT TO_PARAM;
    CONTACT_FIELDS: CONTACT = CONTACT_DISPLAY_INFO CONTACT_URI CONTACT_USER CONTACT_HOST CONTACT_PORT CONTACT_PARAM;
    ROUTE_FIELDS: ROUTE = ROUTE_DISPLAY_INFO ROUTE_URI ROUTE_USER ROUTE_HOST ROUTE_PORT ROUTE_PARAM;
    RECORD_ROUTE_FIELDS: RECORD_ROUTE = RECORD_ROUTE_DISPLAY_INFO RECORD_ROUTE_URI RECORD_ROUTE_USER RECORD_ROUTE_HOST RECORD_ROUTE_PORT RECORD_ROUTE_PARAM;
    SERVICE_ROUTE_FIELDS: SERVICE_ROUTE = SERVICE_ROUTE_DISPLAY_INFO SERVICE_ROUTE_URI SERVICE_ROUTE_USER SERVICE_ROUTE_HOST SERVICE_ROUTE_PORT SERVICE_ROUTE_PARAM;
    PATH_FIELDS: PATH = PATH_DISPLAY_INFO PATH_URI PATH_USER PATH_HOST PATH_PORT PATH_PARAM;
    PAI_FIELDS: P_ASSERTED_IDENTITY = PAI_DISPLAY_INFO PAI_ADDR PAI_USER PAI_HOST PAI_PORT PAI_PARAM;
    PPI_FIELDS: P_PREFERRED_IDENTITY = PPI_DISPLAY_INFO PPI_ADDR PPI_USER PPI_HOST PPI_PORT PPI_PARAM;
    PMISS_FIELDS: PERMISSION_MISSING = PMISS_DISPLAY_INFO PMISS_ADDR PMISS_USER PMISS_HOST PMISS_PORT PMISS_PARAM;
    TC_FIELDS: TRIGGER_CONSENT = TC_DISPLAY_INFO TC_ADDR TC_USER TC_HOST TC_PORT TC_PARAM;
}
static REQUEST_URI: AddressFields = AddressFields {
    display: &R_URI_DISPLAY_INFO, uri: &R_URI, user: &R_URI_USER, host: &R_URI_HOST, port: &R_URI_PORT, param: &R_URI_PARAM,
};

/// The fields of the request line's address.
pub(super) fn of_request() -> &'static AddressFields {
    &REQUEST_URI
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_compact_forms_mean_the_long_ones() {
        assert!(HEADERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(of_header(b"v"), Some(&VIA));
        assert_eq!(of_header(b"CONTENT-length"), Some(&CONTENT_LENGTH));
        assert_eq!(of_header(b"x-own"), None);
    }
}
