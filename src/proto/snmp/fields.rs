//! Fields of SNMP (RFC 1157, RFC 3416, RFC 3412, RFC 3414).

use crate::fields;
use crate::model::field::{Names, SET};

fields! {
    /// Response In.
    RESPONSE_IN = "snmp.response_in", "Response In", FrameNum None;
    /// Response To.
    RESPONSE_TO = "snmp.response_to", "Response To", FrameNum None;
    /// Time.
    TIME = "snmp.time", "Time", RelTime None;
    /// Authenticated.
    V3_FLAGS_AUTH = "snmp.v3.flags.auth", "Authenticated", Bool B8, mask(0x01), with(SET);
    /// Encrypted.
    V3_FLAGS_CRYPT = "snmp.v3.flags.crypt", "Encrypted", Bool B8, mask(0x02), with(SET);
    /// Reportable.
    V3_FLAGS_REPORT = "snmp.v3.flags.report", "Reportable", Bool B8, mask(0x04), with(SET);
    /// Engine ID Conformance.
    ENGINEID_CONFORM = "snmp.engineid.conform", "Engine ID Conformance", Bool B8, mask(0x80), with(Names::Bool("RFC3411 (SNMPv3)", "RFC1910 (Non-SNMPv3)"));
    /// Engine Enterprise ID.
    ENGINEID_ENTERPRISE = "snmp.engineid.enterprise", "Engine Enterprise ID", U32 Dec;
    /// Engine ID Format.
    ENGINEID_FORMAT = "snmp.engineid.format", "Engine ID Format", U8 Dec, names(&[(1, "IPv4 address"), (2, "IPv6 address"), (3, "MAC address"), (4, "Text, administratively assigned"), (5, "Octets, administratively assigned")]);
    /// Engine ID Data: IPv4 address.
    ENGINEID_IPV4 = "snmp.engineid.ipv4", "Engine ID Data: IPv4 address", Ipv4 None;
    /// Engine ID Data: IPv6 address.
    ENGINEID_IPV6 = "snmp.engineid.ipv6", "Engine ID Data: IPv6 address", Ipv6 None;
    /// Engine ID Data: MAC address.
    ENGINEID_MAC = "snmp.engineid.mac", "Engine ID Data: MAC address", Ether None;
    /// Engine ID Data: Text.
    ENGINEID_TEXT = "snmp.engineid.text", "Engine ID Data: Text", Str None;
    /// Engine ID Data: Creation Time.
    ENGINEID_TIME = "snmp.engineid.time", "Engine ID Data: Creation Time", AbsTime None;
    /// Engine ID Data.
    ENGINEID_DATA = "snmp.engineid.data", "Engine ID Data", Bytes None;
    /// noSuchObject.
    NO_SUCH_OBJECT = "snmp.noSuchObject", "noSuchObject", None None;
    /// noSuchInstance.
    NO_SUCH_INSTANCE = "snmp.noSuchInstance", "noSuchInstance", None None;
    /// endOfMibView.
    END_OF_MIB_VIEW = "snmp.endOfMibView", "endOfMibView", None None;
    /// Value (Integer32).
    VALUE_INT = "snmp.value.int", "Value (Integer32)", I64 Dec;
    /// Value (OctetString).
    VALUE_OCTETS = "snmp.value.octets", "Value (OctetString)", Bytes None;
    /// Value (OID).
    VALUE_OID = "snmp.value.oid", "Value (OID)", Oid None;
    /// Value (Null).
    VALUE_NULL = "snmp.value.null", "Value (Null)", None None;
    /// Value (IpAddress).
    VALUE_IPV4 = "snmp.value.ipv4", "Value (IpAddress)", Ipv4 None;
    /// Value (Unsigned32).
    VALUE_U32 = "snmp.value.u32", "Value (Unsigned32)", I64 Dec;
    /// Value (Gauge32).
    VALUE_G32 = "snmp.value.g32", "Value (Gauge32)", I64 Dec;
    /// Value (Unknown).
    VALUE_UNK = "snmp.value.unk", "Value (Unknown)", Bytes None;
    /// Value (Counter32).
    VALUE_COUNTER = "snmp.value.counter", "Value (Counter32)", U64 Dec;
    /// Value (NSAP).
    VALUE_NSAP = "snmp.value.nsap", "Value (NSAP)", U64 Dec;
    /// Value (Timeticks).
    VALUE_TIMETICKS = "snmp.value.timeticks", "Value (Timeticks)", U64 Dec;
    /// Value (Opaque).
    VALUE_OPAQUE = "snmp.value.opaque", "Value (Opaque)", Bytes None;
    /// Object Name.
    NAME = "snmp.name", "Object Name", Oid None;
    /// Variable-binding-string.
    VAR_BIND_STR = "snmp.var-bind_str", "Variable-binding-string", Str None;
    /// AgentID Trailer.
    AGENTID_TRAILER = "snmp.agentid_trailer", "AgentID Trailer", Bytes None;
    /// version.
    VERSION = "snmp.version", "version", I32 Dec, names(&[(0, "version-1"), (1, "v2c"), (2, "v2u"), (3, "snmpv3")]);
    /// community.
    COMMUNITY = "snmp.community", "community", Str None;
    /// data.
    DATA = "snmp.data", "data", U32 Dec, names(&[(0, "get-request"), (1, "get-next-request"), (2, "get-response"), (3, "set-request"), (4, "trap"), (5, "getBulkRequest"), (6, "informRequest"), (7, "snmpV2-trap"), (8, "report")]);
    /// msgAuthoritativeEngineID.
    MSG_AUTHORITATIVE_ENGINE_ID = "snmp.msgAuthoritativeEngineID", "msgAuthoritativeEngineID", Bytes None;
    /// msgAuthoritativeEngineBoots.
    MSG_AUTHORITATIVE_ENGINE_BOOTS = "snmp.msgAuthoritativeEngineBoots", "msgAuthoritativeEngineBoots", U32 Dec;
    /// msgAuthoritativeEngineTime.
    MSG_AUTHORITATIVE_ENGINE_TIME = "snmp.msgAuthoritativeEngineTime", "msgAuthoritativeEngineTime", U32 Dec;
    /// msgUserName.
    MSG_USER_NAME = "snmp.msgUserName", "msgUserName", Str None;
    /// msgAuthenticationParameters.
    MSG_AUTHENTICATION_PARAMETERS = "snmp.msgAuthenticationParameters", "msgAuthenticationParameters", Bytes None;
    /// msgPrivacyParameters.
    MSG_PRIVACY_PARAMETERS = "snmp.msgPrivacyParameters", "msgPrivacyParameters", Bytes None;
    /// msgVersion.
    MSG_VERSION = "snmp.msgVersion", "msgVersion", I32 Dec, names(&[(0, "version-1"), (1, "v2c"), (2, "v2u"), (3, "snmpv3")]);
    /// msgGlobalData.
    MSG_GLOBAL_DATA_ELEMENT = "snmp.msgGlobalData_element", "msgGlobalData", None None;
    /// msgSecurityParameters.
    MSG_SECURITY_PARAMETERS = "snmp.msgSecurityParameters", "msgSecurityParameters", Bytes None;
    /// msgData.
    MSG_DATA = "snmp.msgData", "msgData", U32 Dec, names(&[(0, "plaintext"), (1, "encryptedPDU")]);
    /// msgID.
    MSG_ID = "snmp.msgID", "msgID", U32 Dec;
    /// msgMaxSize.
    MSG_MAX_SIZE = "snmp.msgMaxSize", "msgMaxSize", U32 Dec;
    /// msgFlags.
    MSG_FLAGS = "snmp.msgFlags", "msgFlags", Bytes None;
    /// msgSecurityModel.
    MSG_SECURITY_MODEL = "snmp.msgSecurityModel", "msgSecurityModel", U32 Dec, names(&[(0, "Any"), (1, "V1"), (2, "V2C"), (3, "USM")]);
    /// plaintext.
    PLAINTEXT_ELEMENT = "snmp.plaintext_element", "plaintext", None None;
    /// encryptedPDU.
    ENCRYPTED_PDU = "snmp.encryptedPDU", "encryptedPDU", Bytes None;
    /// contextEngineID.
    CONTEXT_ENGINE_ID = "snmp.contextEngineID", "contextEngineID", Bytes None;
    /// contextName.
    CONTEXT_NAME = "snmp.contextName", "contextName", Str None;
    /// get-request.
    GET_REQUEST_ELEMENT = "snmp.get_request_element", "get-request", None None;
    /// get-next-request.
    GET_NEXT_REQUEST_ELEMENT = "snmp.get_next_request_element", "get-next-request", None None;
    /// get-response.
    GET_RESPONSE_ELEMENT = "snmp.get_response_element", "get-response", None None;
    /// set-request.
    SET_REQUEST_ELEMENT = "snmp.set_request_element", "set-request", None None;
    /// trap.
    TRAP_ELEMENT = "snmp.trap_element", "trap", None None;
    /// getBulkRequest.
    GET_BULK_REQUEST_ELEMENT = "snmp.getBulkRequest_element", "getBulkRequest", None None;
    /// informRequest.
    INFORM_REQUEST_ELEMENT = "snmp.informRequest_element", "informRequest", None None;
    /// snmpV2-trap.
    SNMP_V2_TRAP_ELEMENT = "snmp.snmpV2_trap_element", "snmpV2-trap", None None;
    /// report.
    REPORT_ELEMENT = "snmp.report_element", "report", None None;
    /// request-id.
    REQUEST_ID = "snmp.request_id", "request-id", I32 Dec;
    /// error-status.
    ERROR_STATUS = "snmp.error_status", "error-status", I32 Dec, names(&[(0, "noError"), (1, "tooBig"), (2, "noSuchName"), (3, "badValue"), (4, "readOnly"), (5, "genErr"), (6, "noAccess"), (7, "wrongType"), (8, "wrongLength"), (9, "wrongEncoding"), (10, "wrongValue"), (11, "noCreation"), (12, "inconsistentValue"), (13, "resourceUnavailable"), (14, "commitFailed"), (15, "undoFailed"), (16, "authorizationError"), (17, "notWritable"), (18, "inconsistentName")]);
    /// error-index.
    ERROR_INDEX = "snmp.error_index", "error-index", I32 Dec;
    /// variable-bindings.
    VARIABLE_BINDINGS = "snmp.variable_bindings", "variable-bindings", U32 Dec;
    /// non-repeaters.
    NON_REPEATERS = "snmp.non_repeaters", "non-repeaters", U32 Dec;
    /// max-repetitions.
    MAX_REPETITIONS = "snmp.max_repetitions", "max-repetitions", U32 Dec;
    /// enterprise.
    ENTERPRISE = "snmp.enterprise", "enterprise", Oid None;
    /// agent-addr.
    AGENT_ADDR = "snmp.agent_addr", "agent-addr", Ipv4 None;
    /// generic-trap.
    GENERIC_TRAP = "snmp.generic_trap", "generic-trap", I32 Dec, names(&[(0, "coldStart"), (1, "warmStart"), (2, "linkDown"), (3, "linkUp"), (4, "authenticationFailure"), (5, "egpNeighborLoss"), (6, "enterpriseSpecific")]);
    /// specific-trap.
    SPECIFIC_TRAP = "snmp.specific_trap", "specific-trap", I32 Dec;
    /// time-stamp.
    TIME_STAMP = "snmp.time_stamp", "time-stamp", U32 Dec;
}
