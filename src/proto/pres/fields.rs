//! Fields of the presentation protocol.

use crate::fields;

const MODE_VALUE_NAMES: &[(u64, &str)] = &[
    (0, "x410-1984-mode"),
    (1, "normal-mode"),
];
const RESULT_NAMES: &[(u64, &str)] = &[
    (0, "acceptance"),
    (1, "user-rejection"),
    (2, "provider-rejection"),
];
const PROVIDER_REASON_NAMES: &[(u64, &str)] = &[
    (0, "reason-not-specified"),
    (1, "temporary-congestion"),
    (2, "local-limit-exceeded"),
    (3, "called-presentation-address-unknown"),
    (4, "protocol-version-not-supported"),
    (5, "default-context-not-supported"),
    (6, "user-data-not-readable"),
    (7, "no-PSAP-available"),
];
const USER_DATA_NAMES: &[(u64, &str)] = &[
    (0, "simply-encoded-data"),
    (1, "fully-encoded-data"),
];
const PRESENTATION_DATA_VALUES_NAMES: &[(u64, &str)] = &[
    (0, "single-ASN1-type"),
    (1, "octet-aligned"),
    (2, "arbitrary"),
];
const EVENT_IDENTIFIER_NAMES: &[(u64, &str)] = &[
    (0, "cp-PPDU"),
    (1, "cpa-PPDU"),
    (2, "cpr-PPDU"),
    (3, "aru-PPDU"),
    (4, "arp-PPDU"),
    (5, "ac-PPDU"),
    (6, "aca-PPDU"),
    (7, "td-PPDU"),
    (8, "ttd-PPDU"),
    (9, "te-PPDU"),
    (10, "tc-PPDU"),
    (11, "tcc-PPDU"),
    (12, "rs-PPDU"),
    (13, "rsa-PPDU"),
    (14, "s-release-indication"),
    (15, "s-release-confirm"),
    (16, "s-token-give-indication"),
    (17, "s-token-please-indication"),
    (18, "s-control-give-indication"),
    (19, "s-sync-minor-indication"),
    (20, "s-sync-minor-confirm"),
    (21, "s-sync-major-indication"),
    (22, "s-sync-major-confirm"),
    (23, "s-p-exception-report-indication"),
    (24, "s-u-exception-report-indication"),
    (25, "s-activity-start-indication"),
    (26, "s-activity-resume-indication"),
    (27, "s-activity-interrupt-indication"),
    (28, "s-activity-interrupt-confirm"),
    (29, "s-activity-discard-indication"),
    (30, "s-activity-discard-confirm"),
    (31, "s-activity-end-indication"),
    (32, "s-activity-end-confirm"),
];

fields! {
    /// CP-type.
    CPTYPE = "pres.cptype", "CP-type", None None;
    /// CPA-PPDU.
    CPAPDU = "pres.cpapdu", "CPA-PPDU", None None;
    /// mode-selector.
    MODE_SELECTOR_ELEMENT = "pres.mode_selector_element", "mode-selector", None None;
    /// mode-value.
    MODE_VALUE = "pres.mode_value", "mode-value", I32 Dec, names(MODE_VALUE_NAMES);
    /// normal-mode-parameters.
    NORMAL_MODE_PARAMETERS_ELEMENT = "pres.normal_mode_parameters_element", "normal-mode-parameters", None None;
    /// calling-presentation-selector.
    CALLING_PRESENTATION_SELECTOR = "pres.calling_presentation_selector", "calling-presentation-selector", Bytes None;
    /// called-presentation-selector.
    CALLED_PRESENTATION_SELECTOR = "pres.called_presentation_selector", "called-presentation-selector", Bytes None;
    /// responding-presentation-selector.
    RESPONDING_PRESENTATION_SELECTOR = "pres.responding_presentation_selector", "responding-presentation-selector", Bytes None;
    /// presentation-context-definition-list.
    PRESENTATION_CONTEXT_DEFINITION_LIST = "pres.presentation_context_definition_list", "presentation-context-definition-list", U32 Dec;
    /// Context-list item.
    CONTEXT_LIST_ITEM_ELEMENT = "pres.Context_list_item_element", "Context-list item", None None;
    /// presentation-context-identifier.
    PRESENTATION_CONTEXT_IDENTIFIER = "pres.presentation_context_identifier", "presentation-context-identifier", I32 Dec;
    /// abstract-syntax-name.
    ABSTRACT_SYNTAX_NAME = "pres.abstract_syntax_name", "abstract-syntax-name", Oid None;
    /// SEQUENCE_OF_Transfer_syntax_name.
    TRANSFER_SYNTAX_NAME_LIST = "pres.transfer_syntax_name_list", "transfer-syntax-name-list", U32 Dec;
    /// Transfer-syntax-name.
    SYNTAX = "pres.Transfer_syntax_name", "Transfer-syntax-name", Oid None;
    /// transfer-syntax-name.
    TRANSFER_SYNTAX_NAME = "pres.transfer_syntax_name", "transfer-syntax-name", Oid None;
    /// presentation-context-definition-result-list.
    PRESENTATION_CONTEXT_DEFINITION_RESULT_LIST = "pres.presentation_context_definition_result_list", "presentation-context-definition-result-list", U32 Dec;
    /// Result-list item.
    RESULT_LIST_ITEM_ELEMENT = "pres.Result_list_item_element", "Result-list item", None None;
    /// result.
    RESULT = "pres.result", "result", I32 Dec, names(RESULT_NAMES);
    /// provider-reason.
    PROVIDER_REASON = "pres.provider_reason", "provider-reason", I32 Dec, names(PROVIDER_REASON_NAMES);
    /// presentation-requirements.
    PRESENTATION_REQUIREMENTS = "pres.presentation_requirements", "presentation-requirements", Bytes None;
    /// context-management.
    CONTEXT_MANAGEMENT = "pres.Presentation.requirements.context.management", "context-management", Bool B8, mask(0x80);
    /// restoration.
    RESTORATION = "pres.Presentation.requirements.restoration", "restoration", Bool B8, mask(0x40);
    /// user-data.
    USER_DATA = "pres.user_data", "user-data", U32 Dec, names(USER_DATA_NAMES);
    /// simply-encoded-data.
    SIMPLY_ENCODED_DATA = "pres.simply_encoded_data", "simply-encoded-data", Bytes None;
    /// fully-encoded-data.
    FULLY_ENCODED_DATA = "pres.fully_encoded_data", "fully-encoded-data", U32 Dec;
    /// PDV-list.
    PDV_LIST_ELEMENT = "pres.PDV_list_element", "PDV-list", None None;
    /// presentation-data-values.
    PRESENTATION_DATA_VALUES = "pres.presentation_data_values", "presentation-data-values", U32 Dec, names(PRESENTATION_DATA_VALUES_NAMES);
    /// T_octet_aligned.
    OCTET_ALIGNED = "pres.octet_aligned", "octet-aligned", Bytes None;
    /// BIT_STRING.
    ARBITRARY = "pres.arbitrary", "arbitrary", Bytes None;
    /// event-identifier.
    EVENT_IDENTIFIER = "pres.event_identifier", "event-identifier", I32 Dec, names(EVENT_IDENTIFIER_NAMES);
    /// arp-ppdu.
    ARP_PPDU_ELEMENT = "pres.arp_ppdu_element", "arp-ppdu", None None;
}
