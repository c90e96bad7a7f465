//! Fields of LDAP (RFC 4511).

use crate::fields;

/// Names of the values of protocolOp.
const PROTOCOLOP_NAMES: &[(u64, &str)] = &[
    (0, "bindRequest"),
    (1, "bindResponse"),
    (2, "unbindRequest"),
    (3, "searchRequest"),
    (4, "searchResEntry"),
    (5, "searchResDone"),
    (6, "modifyRequest"),
    (7, "modifyResponse"),
    (8, "addRequest"),
    (9, "addResponse"),
    (10, "delRequest"),
    (11, "delResponse"),
    (12, "modDNRequest"),
    (13, "modDNResponse"),
    (14, "compareRequest"),
    (15, "compareResponse"),
    (16, "abandonRequest"),
    (19, "searchResRef"),
    (23, "extendedReq"),
    (24, "extendedResp"),
    (25, "intermediateResponse"),
];
/// Names of the values of authentication.
const AUTHENTICATION_NAMES: &[(u64, &str)] = &[(0, "simple"), (3, "sasl"), (10, "ntlmsspNegotiate"), (11, "ntlmsspAuth")];
/// Names of the values of resultCode.
const RESULTCODE_NAMES: &[(u64, &str)] = &[
    (0, "success"),
    (1, "operationsError"),
    (2, "protocolError"),
    (3, "timeLimitExceeded"),
    (4, "sizeLimitExceeded"),
    (5, "compareFalse"),
    (6, "compareTrue"),
    (7, "authMethodNotSupported"),
    (8, "strongAuthRequired"),
    (10, "referral"),
    (11, "adminLimitExceeded"),
    (12, "unavailableCriticalExtension"),
    (13, "confidentialityRequired"),
    (14, "saslBindInProgress"),
    (16, "noSuchAttribute"),
    (17, "undefinedAttributeType"),
    (18, "inappropriateMatching"),
    (19, "constraintViolation"),
    (20, "attributeOrValueExists"),
    (21, "invalidAttributeSyntax"),
    (32, "noSuchObject"),
    (33, "aliasProblem"),
    (34, "invalidDNSyntax"),
    (36, "aliasDereferencingProblem"),
    (48, "inappropriateAuthentication"),
    (49, "invalidCredentials"),
    (50, "insufficientAccessRights"),
    (51, "busy"),
    (52, "unavailable"),
    (53, "unwillingToPerform"),
    (54, "loopDetect"),
    (64, "namingViolation"),
    (65, "objectClassViolation"),
    (66, "notAllowedOnNonLeaf"),
    (67, "notAllowedOnRDN"),
    (68, "entryAlreadyExists"),
    (69, "objectClassModsProhibited"),
    (71, "affectsMultipleDSAs"),
    (80, "other"),
    (118, "canceled"),
    (119, "noSuchOperation"),
    (120, "tooLate"),
    (121, "cannotCancel"),
];
/// Names of the values of scope.
const SCOPE_NAMES: &[(u64, &str)] = &[(0, "baseObject"), (1, "singleLevel"), (2, "wholeSubtree")];
/// Names of the values of derefAliases.
const DEREFALIASES_NAMES: &[(u64, &str)] =
    &[(0, "neverDerefAliases"), (1, "derefInSearching"), (2, "derefFindingBaseObj"), (3, "derefAlways")];
/// Names of the values of operation.
const OPERATION_NAMES: &[(u64, &str)] = &[(0, "add"), (1, "delete"), (2, "replace"), (3, "increment")];
/// Names of the values of filter.
const FILTER_NAMES: &[(u64, &str)] = &[
    (0, "and"),
    (1, "or"),
    (2, "not"),
    (3, "equalityMatch"),
    (4, "substrings"),
    (5, "greaterOrEqual"),
    (6, "lessOrEqual"),
    (7, "present"),
    (8, "approxMatch"),
    (9, "extensibleMatch"),
];
/// Names of the values of substrings item.
const SUBSTRINGS_ITEM_NAMES: &[(u64, &str)] = &[(0, "initial"), (1, "any"), (2, "final")];

fields! {
    /// SASL Buffer Length (RFC 4511).
    SASL_BUFFER_LENGTH = "ldap.sasl_buffer_length", "SASL Buffer Length", U32 Dec;
    /// protocolOp (RFC 4511).
    PROTOCOLOP = "ldap.protocolOp", "protocolOp", U32 Dec, names(PROTOCOLOP_NAMES);
    /// LDAPMessage (RFC 4511).
    LDAPMESSAGE_ELEMENT = "ldap.LDAPMessage_element", "LDAPMessage", None None;
    /// messageID (RFC 4511).
    MESSAGEID = "ldap.messageID", "messageID", U32 Dec;
    /// Response In (RFC 4511).
    RESPONSE_IN = "ldap.response_in", "Response In", FrameNum None;
    /// Response To (RFC 4511).
    RESPONSE_TO = "ldap.response_to", "Response To", FrameNum None;
    /// Time (RFC 4511).
    TIME = "ldap.time", "Time", RelTime None;
    /// bindResponse (RFC 4511).
    BINDRESPONSE_ELEMENT = "ldap.bindResponse_element", "bindResponse", None None;
    /// unbindRequest (RFC 4511).
    UNBINDREQUEST_ELEMENT = "ldap.unbindRequest_element", "unbindRequest", None None;
    /// searchResDone (RFC 4511).
    SEARCHRESDONE_ELEMENT = "ldap.searchResDone_element", "searchResDone", None None;
    /// modifyResponse (RFC 4511).
    MODIFYRESPONSE_ELEMENT = "ldap.modifyResponse_element", "modifyResponse", None None;
    /// addResponse (RFC 4511).
    ADDRESPONSE_ELEMENT = "ldap.addResponse_element", "addResponse", None None;
    /// delRequest (RFC 4511).
    DELREQUEST = "ldap.delRequest", "delRequest", Str None;
    /// delResponse (RFC 4511).
    DELRESPONSE_ELEMENT = "ldap.delResponse_element", "delResponse", None None;
    /// modDNResponse (RFC 4511).
    MODDNRESPONSE_ELEMENT = "ldap.modDNResponse_element", "modDNResponse", None None;
    /// compareRequest (RFC 4511).
    COMPAREREQUEST_ELEMENT = "ldap.compareRequest_element", "compareRequest", None None;
    /// entry (RFC 4511).
    ENTRY = "ldap.entry", "entry", Str None;
    /// ava (RFC 4511).
    AVA_ELEMENT = "ldap.ava_element", "ava", None None;
    /// compareResponse (RFC 4511).
    COMPARERESPONSE_ELEMENT = "ldap.compareResponse_element", "compareResponse", None None;
    /// abandonRequest (RFC 4511).
    ABANDONREQUEST = "ldap.abandonRequest", "abandonRequest", U32 Dec;
    /// searchResRef (RFC 4511).
    SEARCHRESREF = "ldap.searchResRef", "searchResRef", U32 Dec;
    /// LDAPURL (RFC 4511).
    LDAPURL = "ldap.LDAPURL", "LDAPURL", Str None;
    /// extendedResp (RFC 4511).
    EXTENDEDRESP_ELEMENT = "ldap.extendedResp_element", "extendedResp", None None;
    /// intermediateResponse (RFC 4511).
    INTERMEDIATERESPONSE_ELEMENT = "ldap.intermediateResponse_element", "intermediateResponse", None None;
    /// responseName (RFC 4511).
    RESPONSENAME = "ldap.responseName", "responseName", Str None;
    /// responseValue (RFC 4511).
    RESPONSEVALUE = "ldap.responseValue", "responseValue", Bytes None;
    /// bindRequest (RFC 4511).
    BINDREQUEST_ELEMENT = "ldap.bindRequest_element", "bindRequest", None None;
    /// version (RFC 4511).
    VERSION = "ldap.version", "version", U32 Dec;
    /// name (RFC 4511).
    NAME = "ldap.name", "name", Str None;
    /// authentication (RFC 4511).
    AUTHENTICATION = "ldap.authentication", "authentication", U32 Dec, names(AUTHENTICATION_NAMES);
    /// simple (RFC 4511).
    SIMPLE = "ldap.simple", "simple", Str None;
    /// sasl (RFC 4511).
    SASL_ELEMENT = "ldap.sasl_element", "sasl", None None;
    /// mechanism (RFC 4511).
    MECHANISM = "ldap.mechanism", "mechanism", Str None;
    /// credentials (RFC 4511).
    CREDENTIALS = "ldap.credentials", "credentials", Bytes None;
    /// ntlmsspNegotiate (RFC 4511).
    NTLMSSPNEGOTIATE = "ldap.ntlmsspNegotiate", "ntlmsspNegotiate", Bytes None;
    /// ntlmsspAuth (RFC 4511).
    NTLMSSPAUTH = "ldap.ntlmsspAuth", "ntlmsspAuth", Bytes None;
    /// resultCode (RFC 4511).
    RESULTCODE = "ldap.resultCode", "resultCode", U32 Dec, names(RESULTCODE_NAMES);
    /// matchedDN (RFC 4511).
    MATCHEDDN = "ldap.matchedDN", "matchedDN", Str None;
    /// errorMessage (RFC 4511).
    ERRORMESSAGE = "ldap.errorMessage", "errorMessage", Str None;
    /// referral (RFC 4511).
    REFERRAL = "ldap.referral", "referral", U32 Dec;
    /// serverSaslCreds (RFC 4511).
    SERVERSASLCREDS = "ldap.serverSaslCreds", "serverSaslCreds", Bytes None;
    /// response (RFC 4511).
    RESPONSE = "ldap.response", "response", Bytes None;
    /// searchRequest (RFC 4511).
    SEARCHREQUEST_ELEMENT = "ldap.searchRequest_element", "searchRequest", None None;
    /// baseObject (RFC 4511).
    BASEOBJECT = "ldap.baseObject", "baseObject", Str None;
    /// scope (RFC 4511).
    SCOPE = "ldap.scope", "scope", U32 Dec, names(SCOPE_NAMES);
    /// derefAliases (RFC 4511).
    DEREFALIASES = "ldap.derefAliases", "derefAliases", U32 Dec, names(DEREFALIASES_NAMES);
    /// sizeLimit (RFC 4511).
    SIZELIMIT = "ldap.sizeLimit", "sizeLimit", U32 Dec;
    /// timeLimit (RFC 4511).
    TIMELIMIT = "ldap.timeLimit", "timeLimit", U32 Dec;
    /// typesOnly (RFC 4511).
    TYPESONLY = "ldap.typesOnly", "typesOnly", Bool None;
    /// attributes (RFC 4511).
    ATTRIBUTES = "ldap.attributes", "attributes", U32 Dec;
    /// AttributeDescription (RFC 4511).
    ATTRIBUTEDESCRIPTION = "ldap.AttributeDescription", "AttributeDescription", Str None;
    /// searchResEntry (RFC 4511).
    SEARCHRESENTRY_ELEMENT = "ldap.searchResEntry_element", "searchResEntry", None None;
    /// objectName (RFC 4511).
    OBJECTNAME = "ldap.objectName", "objectName", Str None;
    /// PartialAttributeList item (RFC 4511).
    PARTIALATTRIBUTELIST_ITEM_ELEMENT = "ldap.PartialAttributeList_item_element", "PartialAttributeList item", None None;
    /// type (RFC 4511).
    TYPE = "ldap.type", "type", Str None;
    /// vals (RFC 4511).
    VALS = "ldap.vals", "vals", U32 Dec;
    /// GUID (RFC 4511).
    GUID = "ldap.guid", "GUID", Guid None;
    /// AttributeValue (RFC 4511).
    ATTRIBUTEVALUE = "ldap.AttributeValue", "AttributeValue", Bytes None;
    /// modifyRequest (RFC 4511).
    MODIFYREQUEST_ELEMENT = "ldap.modifyRequest_element", "modifyRequest", None None;
    /// object (RFC 4511).
    OBJECT = "ldap.object", "object", Str None;
    /// modification (RFC 4511).
    MODIFICATION = "ldap.modification", "modification", U32 Dec;
    /// modification item (RFC 4511).
    MODIFICATION_ITEM_ELEMENT = "ldap.modification_item_element", "modification item", None None;
    /// operation (RFC 4511).
    OPERATION = "ldap.operation", "operation", U32 Dec, names(OPERATION_NAMES);
    /// modification (RFC 4511).
    MODIFICATION_ELEMENT = "ldap.modification_element", "modification", None None;
    /// addRequest (RFC 4511).
    ADDREQUEST_ELEMENT = "ldap.addRequest_element", "addRequest", None None;
    /// AttributeList item (RFC 4511).
    ATTRIBUTELIST_ITEM_ELEMENT = "ldap.AttributeList_item_element", "AttributeList item", None None;
    /// modDNRequest (RFC 4511).
    MODDNREQUEST_ELEMENT = "ldap.modDNRequest_element", "modDNRequest", None None;
    /// newrdn (RFC 4511).
    NEWRDN = "ldap.newrdn", "newrdn", Str None;
    /// deleteoldrdn (RFC 4511).
    DELETEOLDRDN = "ldap.deleteoldrdn", "deleteoldrdn", Bool None;
    /// newSuperior (RFC 4511).
    NEWSUPERIOR = "ldap.newSuperior", "newSuperior", Str None;
    /// extendedReq (RFC 4511).
    EXTENDEDREQ_ELEMENT = "ldap.extendedReq_element", "extendedReq", None None;
    /// requestName (RFC 4511).
    REQUESTNAME = "ldap.requestName", "requestName", Str None;
    /// requestValue (RFC 4511).
    REQUESTVALUE = "ldap.requestValue", "requestValue", Bytes None;
    /// filter (RFC 4511).
    FILTER = "ldap.filter", "filter", U32 Dec, names(FILTER_NAMES);
    /// and (RFC 4511).
    AND = "ldap.and", "and", U32 Dec;
    /// and item (RFC 4511).
    AND_ITEM = "ldap.and_item", "and item", U32 Dec, names(FILTER_NAMES);
    /// or (RFC 4511).
    OR = "ldap.or", "or", U32 Dec;
    /// or item (RFC 4511).
    OR_ITEM = "ldap.or_item", "or item", U32 Dec, names(FILTER_NAMES);
    /// not (RFC 4511).
    NOT = "ldap.not", "not", U32 Dec, names(FILTER_NAMES);
    /// present (RFC 4511).
    PRESENT = "ldap.present", "present", Str None;
    /// equalityMatch (RFC 4511).
    EQUALITYMATCH_ELEMENT = "ldap.equalityMatch_element", "equalityMatch", None None;
    /// greaterOrEqual (RFC 4511).
    GREATEROREQUAL_ELEMENT = "ldap.greaterOrEqual_element", "greaterOrEqual", None None;
    /// lessOrEqual (RFC 4511).
    LESSOREQUAL_ELEMENT = "ldap.lessOrEqual_element", "lessOrEqual", None None;
    /// approxMatch (RFC 4511).
    APPROXMATCH_ELEMENT = "ldap.approxMatch_element", "approxMatch", None None;
    /// attributeDesc (RFC 4511).
    ATTRIBUTEDESC = "ldap.attributeDesc", "attributeDesc", Str None;
    /// assertionValue (RFC 4511).
    ASSERTIONVALUE = "ldap.assertionValue", "assertionValue", Str None;
    /// substrings (RFC 4511).
    SUBSTRINGS_ELEMENT = "ldap.substrings_element", "substrings", None None;
    /// substrings (RFC 4511).
    SUBSTRINGS = "ldap.substrings", "substrings", U32 Dec;
    /// substrings item (RFC 4511).
    SUBSTRINGS_ITEM = "ldap.substrings_item", "substrings item", U32 Dec, names(SUBSTRINGS_ITEM_NAMES);
    /// initial (RFC 4511).
    INITIAL = "ldap.initial", "initial", Str None;
    /// any (RFC 4511).
    ANY = "ldap.any", "any", Str None;
    /// final (RFC 4511).
    FINAL = "ldap.final", "final", Str None;
    /// extensibleMatch (RFC 4511).
    EXTENSIBLEMATCH_ELEMENT = "ldap.extensibleMatch_element", "extensibleMatch", None None;
    /// matchingRule (RFC 4511).
    MATCHINGRULE = "ldap.matchingRule", "matchingRule", Str None;
    /// matchValue (RFC 4511).
    MATCHVALUE = "ldap.matchValue", "matchValue", Str None;
    /// dnAttributes (RFC 4511).
    DNATTRIBUTES = "ldap.dnAttributes", "dnAttributes", Bool None;
    /// controls (RFC 4511).
    CONTROLS = "ldap.controls", "controls", U32 Dec;
    /// Control (RFC 4511).
    CONTROL_ELEMENT = "ldap.Control_element", "Control", None None;
    /// controlType (RFC 4511).
    CONTROLTYPE = "ldap.controlType", "controlType", Str None;
    /// criticality (RFC 4511).
    CRITICALITY = "ldap.criticality", "criticality", Bool None;
    /// controlValue (RFC 4511).
    CONTROLVALUE = "ldap.controlValue", "controlValue", Bytes None;
    /// SearchControlValue (RFC 4511).
    SEARCHCONTROLVALUE_ELEMENT = "ldap.SearchControlValue_element", "SearchControlValue", None None;
    /// size (RFC 4511).
    SIZE = "ldap.size", "size", I32 Dec;
    /// cookie (RFC 4511).
    COOKIE = "ldap.cookie", "cookie", Bytes None;
}
