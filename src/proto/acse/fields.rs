//! Fields of the association control service.

use crate::fields;

const ENCODING_NAMES: &[(u64, &str)] = &[
    (0, "single-ASN1-type"),
    (1, "octet-aligned"),
    (2, "arbitrary"),
];
const CALLED_AP_TITLE_NAMES: &[(u64, &str)] = &[
    (0, "ap-title-form1"),
    (1, "ap-title-form2"),
    (2, "ap-title-form3"),
];
const CALLED_AE_QUALIFIER_NAMES: &[(u64, &str)] = &[
    (0, "aso-qualifier-form1"),
    (1, "aso-qualifier-form2"),
    (2, "aso-qualifier-form3"),
    (3, "aso-qualifier-form-any-octets"),
];
const CALLING_AUTHENTICATION_VALUE_NAMES: &[(u64, &str)] = &[
    (0, "charstring"),
    (1, "bitstring"),
    (2, "external"),
    (3, "other"),
];
const RESULT_NAMES: &[(u64, &str)] = &[
    (0, "accepted"),
    (1, "rejected-permanent"),
    (2, "rejected-transient"),
];
const RESULT_SOURCE_DIAGNOSTIC_NAMES: &[(u64, &str)] = &[
    (1, "service-user"),
    (2, "service-provider"),
];
const SERVICE_USER_NAMES: &[(u64, &str)] = &[
    (0, "null"),
    (1, "no-reason-given"),
    (2, "application-context-name-not-supported"),
    (3, "calling-AP-title-not-recognized"),
    (4, "calling-AP-invocation-identifier-not-recognized"),
    (5, "calling-AE-qualifier-not-recognized"),
    (6, "calling-AE-invocation-identifier-not-recognized"),
    (7, "called-AP-title-not-recognized"),
    (8, "called-AP-invocation-identifier-not-recognized"),
    (9, "called-AE-qualifier-not-recognized"),
    (10, "called-AE-invocation-identifier-not-recognized"),
    (11, "authentication-mechanism-name-not-recognized"),
    (12, "authentication-mechanism-name-required"),
    (13, "authentication-failure"),
    (14, "authentication-required"),
];
const SERVICE_PROVIDER_NAMES: &[(u64, &str)] = &[
    (0, "null"),
    (1, "no-reason-given"),
    (2, "no-common-acse-version"),
];
const REASON_NAMES: &[(u64, &str)] = &[
    (0, "normal"),
    (1, "urgent"),
    (30, "user-defined"),
];
const ABORT_SOURCE_NAMES: &[(u64, &str)] = &[
    (0, "service-user"),
    (1, "service-provider"),
];
const ABORT_DIAGNOSTIC_NAMES: &[(u64, &str)] = &[
    (1, "no-reason-given"),
    (2, "protocol-error"),
    (3, "authentication-mechanism-name-not-recognized"),
    (4, "authentication-mechanism-name-required"),
    (5, "authentication-failure"),
    (6, "authentication-required"),
];

fields! {
    /// T_direct_reference.
    DIRECT_REFERENCE = "acse.direct_reference", "direct-reference", Oid None;
    /// T_indirect_reference.
    INDIRECT_REFERENCE = "acse.indirect_reference", "indirect-reference", I32 Dec;
    /// encoding.
    ENCODING = "acse.encoding", "encoding", U32 Dec, names(ENCODING_NAMES);
    /// T_octet_aligned.
    OCTET_ALIGNED = "acse.octet_aligned", "octet-aligned", Bytes None;
    /// BIT_STRING.
    ARBITRARY = "acse.arbitrary", "arbitrary", Bytes None;
    /// AARQ_apdu.
    AARQ_ELEMENT = "acse.aarq_element", "aarq", None None;
    /// AARE_apdu.
    AARE_ELEMENT = "acse.aare_element", "aare", None None;
    /// RLRQ_apdu.
    RLRQ_ELEMENT = "acse.rlrq_element", "rlrq", None None;
    /// RLRE_apdu.
    RLRE_ELEMENT = "acse.rlre_element", "rlre", None None;
    /// ABRT_apdu.
    ABRT_ELEMENT = "acse.abrt_element", "abrt", None None;
    /// T_AARQ_protocol_version.
    PROTOCOL_VERSION = "acse.protocol_version", "protocol-version", Bytes None;
    /// version1.
    AARQ_VERSION1 = "acse.T.AARQ.protocol.version.version1", "version1", Bool B8, mask(0x80);
    /// version1.
    AARE_VERSION1 = "acse.T.AARE.protocol.version.version1", "version1", Bool B8, mask(0x80);
    /// T_AARQ_aSO_context_name.
    ASO_CONTEXT_NAME = "acse.aSO_context_name", "aSO-context-name", Oid None;
    /// AP_title.
    CALLED_AP_TITLE = "acse.called_AP_title", "called-AP-title", U32 Dec, names(CALLED_AP_TITLE_NAMES);
    /// AE_qualifier.
    CALLED_AE_QUALIFIER = "acse.called_AE_qualifier", "called-AE-qualifier", U32 Dec, names(CALLED_AE_QUALIFIER_NAMES);
    /// AP_invocation_identifier.
    CALLED_AP_INVOCATION_IDENTIFIER = "acse.called_AP_invocation_identifier", "called-AP-invocation-identifier", I32 Dec;
    /// AE_invocation_identifier.
    CALLED_AE_INVOCATION_IDENTIFIER = "acse.called_AE_invocation_identifier", "called-AE-invocation-identifier", I32 Dec;
    /// AP_title.
    CALLING_AP_TITLE = "acse.calling_AP_title", "calling-AP-title", U32 Dec, names(CALLED_AP_TITLE_NAMES);
    /// AE_qualifier.
    CALLING_AE_QUALIFIER = "acse.calling_AE_qualifier", "calling-AE-qualifier", U32 Dec, names(CALLED_AE_QUALIFIER_NAMES);
    /// AP_invocation_identifier.
    CALLING_AP_INVOCATION_IDENTIFIER = "acse.calling_AP_invocation_identifier", "calling-AP-invocation-identifier", I32 Dec;
    /// AE_invocation_identifier.
    CALLING_AE_INVOCATION_IDENTIFIER = "acse.calling_AE_invocation_identifier", "calling-AE-invocation-identifier", I32 Dec;
    /// ACSE_requirements.
    SENDER_ACSE_REQUIREMENTS = "acse.sender_acse_requirements", "sender-acse-requirements", Bytes None;
    /// mechanism-name.
    MECHANISM_NAME = "acse.mechanism_name", "mechanism-name", Oid None;
    /// Authentication_value.
    CALLING_AUTHENTICATION_VALUE = "acse.calling_authentication_value", "calling-authentication-value", U32 Dec, names(CALLING_AUTHENTICATION_VALUE_NAMES);
    /// GraphicString.
    CHARSTRING = "acse.charstring", "charstring", Str None;
    /// Implementation_data.
    IMPLEMENTATION_INFORMATION = "acse.implementation_information", "implementation-information", Str None;
    /// Association_data.
    USER_INFORMATION = "acse.user_information", "user-information", U32 Dec;
    /// EXTERNALt.
    EXTERNALT_ELEMENT = "acse.EXTERNALt_element", "Association-data", None None;
    /// Associate_result.
    RESULT = "acse.result", "result", U32 Dec, names(RESULT_NAMES);
    /// Associate_source_diagnostic.
    RESULT_SOURCE_DIAGNOSTIC = "acse.result_source_diagnostic", "result-source-diagnostic", U32 Dec, names(RESULT_SOURCE_DIAGNOSTIC_NAMES);
    /// service-user.
    SERVICE_USER = "acse.service_user", "service-user", U32 Dec, names(SERVICE_USER_NAMES);
    /// service-provider.
    SERVICE_PROVIDER = "acse.service_provider", "service-provider", U32 Dec, names(SERVICE_PROVIDER_NAMES);
    /// AP_title.
    RESPONDING_AP_TITLE = "acse.responding_AP_title", "responding-AP-title", U32 Dec, names(CALLED_AP_TITLE_NAMES);
    /// AE_qualifier.
    RESPONDING_AE_QUALIFIER = "acse.responding_AE_qualifier", "responding-AE-qualifier", U32 Dec, names(CALLED_AE_QUALIFIER_NAMES);
    /// AP_invocation_identifier.
    RESPONDING_AP_INVOCATION_IDENTIFIER = "acse.responding_AP_invocation_identifier", "responding-AP-invocation-identifier", I32 Dec;
    /// AE_invocation_identifier.
    RESPONDING_AE_INVOCATION_IDENTIFIER = "acse.responding_AE_invocation_identifier", "responding-AE-invocation-identifier", I32 Dec;
    /// ACSE_requirements.
    RESPONDER_ACSE_REQUIREMENTS = "acse.responder_acse_requirements", "responder-acse-requirements", Bytes None;
    /// Release_request_reason.
    REASON = "acse.reason", "reason", I32 Dec, names(REASON_NAMES);
    /// ABRT_source.
    ABORT_SOURCE = "acse.abort_source", "abort-source", U32 Dec, names(ABORT_SOURCE_NAMES);
    /// ABRT_diagnostic.
    ABORT_DIAGNOSTIC = "acse.abort_diagnostic", "abort-diagnostic", U32 Dec, names(ABORT_DIAGNOSTIC_NAMES);
    /// ap-title-form2.
    AP_TITLE_FORM2 = "acse.ap_title_form2", "ap-title-form2", Oid None;
    /// aso-qualifier-form2.
    ASO_QUALIFIER_FORM2 = "acse.aso_qualifier_form2", "aso-qualifier-form2", I32 Dec;
}
