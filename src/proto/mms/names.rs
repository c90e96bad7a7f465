//! Names of numbers in MMS (ISO 9506-2).

/// Names of the services; the standard spells two of the responses in another way than their requests.
macro_rules! services {
    ($download:literal, $report:literal) => {
        &[
            (0, "status"),
            (1, "getNameList"),
            (2, "identify"),
            (3, "rename"),
            (4, "read"),
            (5, "write"),
            (6, "getVariableAccessAttributes"),
            (7, "defineNamedVariable"),
            (8, "defineScatteredAccess"),
            (9, "getScatteredAccessAttributes"),
            (10, "deleteVariableAccess"),
            (11, "defineNamedVariableList"),
            (12, "getNamedVariableListAttributes"),
            (13, "deleteNamedVariableList"),
            (14, "defineNamedType"),
            (15, "getNamedTypeAttributes"),
            (16, "deleteNamedType"),
            (17, "input"),
            (18, "output"),
            (19, "takeControl"),
            (20, "relinquishControl"),
            (21, "defineSemaphore"),
            (22, "deleteSemaphore"),
            (23, "reportSemaphoreStatus"),
            (24, "reportPoolSemaphoreStatus"),
            (25, "reportSemaphoreEntryStatus"),
            (26, "initiateDownloadSequence"),
            (27, "downloadSegment"),
            (28, "terminateDownloadSequence"),
            (29, "initiateUploadSequence"),
            (30, "uploadSegment"),
            (31, "terminateUploadSequence"),
            (32, $download),
            (33, "requestDomainUpload"),
            (34, "loadDomainContent"),
            (35, "storeDomainContent"),
            (36, "deleteDomain"),
            (37, "getDomainAttributes"),
            (38, "createProgramInvocation"),
            (39, "deleteProgramInvocation"),
            (40, "start"),
            (41, "stop"),
            (42, "resume"),
            (43, "reset"),
            (44, "kill"),
            (45, "getProgramInvocationAttributes"),
            (46, "obtainFile"),
            (47, "defineEventCondition"),
            (48, "deleteEventCondition"),
            (49, "getEventConditionAttributes"),
            (50, "reportEventConditionStatus"),
            (51, "alterEventConditionMonitoring"),
            (52, "triggerEvent"),
            (53, "defineEventAction"),
            (54, "deleteEventAction"),
            (55, "getEventActionAttributes"),
            (56, $report),
            (57, "defineEventEnrollment"),
            (58, "deleteEventEnrollment"),
            (59, "alterEventEnrollment"),
            (60, "reportEventEnrollmentStatus"),
            (61, "getEventEnrollmentAttributes"),
            (62, "acknowledgeEventNotification"),
            (63, "getAlarmSummary"),
            (64, "getAlarmEnrollmentSummary"),
            (65, "readJournal"),
            (66, "writeJournal"),
            (67, "initializeJournal"),
            (68, "reportJournalStatus"),
            (69, "createJournal"),
            (70, "deleteJournal"),
            (71, "getCapabilityList"),
            (72, "fileOpen"),
            (73, "fileRead"),
            (74, "fileClose"),
            (75, "fileRename"),
            (76, "fileDelete"),
            (77, "fileDirectory"),
        ]
    };
}

pub(super) const CONFIRMEDSERVICEREQUEST_NAMES: &[(u64, &str)] = services!("requestDomainDownload", "reportEventActionStatus");
pub(super) const CONFIRMEDSERVICERESPONSE_NAMES: &[(u64, &str)] = services!("requestDomainDownLoad", "reportActionStatus");
pub(super) const UNCONFIRMEDSERVICE_NAMES: &[(u64, &str)] = &[
    (0, "informationReport"),
    (1, "unsolicitedStatus"),
    (2, "eventNotification"),
];
pub(super) const REJECTREASON_NAMES: &[(u64, &str)] = &[
    (1, "confirmed-requestPDU"),
    (2, "confirmed-responsePDU"),
    (3, "confirmed-errorPDU"),
    (4, "unconfirmedPDU"),
    (5, "pdu-error"),
    (6, "cancel-requestPDU"),
    (7, "cancel-responsePDU"),
    (8, "cancel-errorPDU"),
    (9, "conclude-requestPDU"),
    (10, "conclude-responsePDU"),
    (11, "conclude-errorPDU"),
];
pub(super) const CONFIRMED_REQUESTPDU_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "unrecognized-service"),
    (2, "unrecognized-modifier"),
    (3, "invalid-invokeID"),
    (4, "invalid-argument"),
    (5, "invalid-modifier"),
    (6, "max-serv-outstanding-exceeded"),
    (8, "max-recursion-exceeded"),
    (9, "value-out-of-range"),
];
pub(super) const CONFIRMED_RESPONSEPDU_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "unrecognized-service"),
    (2, "invalid-invokeID"),
    (3, "invalid-result"),
    (5, "max-recursion-exceeded"),
    (6, "value-out-of-range"),
];
pub(super) const CONFIRMED_ERRORPDU_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "unrecognized-service"),
    (2, "invalid-invokeID"),
    (3, "invalid-serviceError"),
    (4, "value-out-of-range"),
];
pub(super) const UNCONFIRMEDPDU_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "unrecognized-service"),
    (2, "invalid-argument"),
    (3, "max-recursion-exceeded"),
    (4, "value-out-of-range"),
];
pub(super) const PDU_ERROR_NAMES: &[(u64, &str)] = &[
    (0, "unknown-pdu-type"),
    (1, "invalid-pdu"),
    (2, "illegal-acse-mapping"),
];
pub(super) const GETVARIABLEACCESSATTRIBUTES_NAMES: &[(u64, &str)] = &[
    (0, "name"),
    (1, "address"),
];
pub(super) const GETNAMEDVARIABLELISTATTRIBUTES_NAMES: &[(u64, &str)] = &[
    (0, "vmd-specific"),
    (1, "domain-specific"),
    (2, "aa-specific"),
];
pub(super) const ERRORCLASS_NAMES: &[(u64, &str)] = &[
    (0, "vmd-state"),
    (1, "application-reference"),
    (2, "definition"),
    (3, "resource"),
    (4, "service"),
    (5, "service-preempt"),
    (6, "time-resolution"),
    (7, "access"),
    (8, "initiate"),
    (9, "conclude"),
    (10, "cancel"),
    (11, "file"),
    (12, "others"),
];
pub(super) const VMD_STATE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "vmd-state-conflict"),
    (2, "vmd-operational-problem"),
    (3, "domain-transfer-problem"),
    (4, "state-machine-id-invalid"),
];
pub(super) const APPLICATION_REFERENCE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "aplication-unreachable"),
    (2, "connection-lost"),
    (3, "application-reference-invalid"),
    (4, "context-unsupported"),
];
pub(super) const DEFINITION_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "object-undefined"),
    (2, "invalid-address"),
    (3, "type-unsupported"),
    (4, "type-inconsistent"),
    (5, "object-exists"),
    (6, "object-attribute-inconsistent"),
];
pub(super) const RESOURCE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "memory-unavailable"),
    (2, "processor-resource-unavailable"),
    (3, "mass-storage-unavailable"),
    (4, "capability-unavailable"),
    (5, "capability-unknown"),
];
pub(super) const SERVICE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "primitives-out-of-sequence"),
    (2, "object-sate-conflict"),
    (3, "pdu-size"),
    (4, "continuation-invalid"),
    (5, "object-constraint-conflict"),
];
pub(super) const SERVICE_PREEMPT_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "timeout"),
    (2, "deadlock"),
    (3, "cancel"),
];
pub(super) const TIME_RESOLUTION_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "unsupportable-time-resolution"),
];
pub(super) const ACCESS_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "object-access-unsupported"),
    (2, "object-non-existent"),
    (3, "object-access-denied"),
    (4, "object-invalidated"),
];
pub(super) const INITIATE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "version-incompatible"),
    (2, "max-segment-insufficient"),
    (3, "max-services-outstanding-calling-insufficient"),
    (4, "max-services-outstanding-called-insufficient"),
    (5, "service-CBB-insufficient"),
    (6, "parameter-CBB-insufficient"),
    (7, "nesting-level-insufficient"),
];
pub(super) const CONCLUDE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "further-communication-required"),
];
pub(super) const CANCEL_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "invoke-id-unknown"),
    (2, "cancel-not-possible"),
];
pub(super) const FILE_NAMES: &[(u64, &str)] = &[
    (0, "other"),
    (1, "filename-ambiguous"),
    (2, "file-busy"),
    (3, "filename-syntax-error"),
    (4, "content-type-invalid"),
    (5, "position-invalid"),
    (6, "file-acces-denied"),
    (7, "file-non-existent"),
    (8, "duplicate-filename"),
    (9, "insufficient-space-in-filestore"),
];
pub(super) const VMDLOGICALSTATUS_NAMES: &[(u64, &str)] = &[
    (0, "state-changes-allowed"),
    (1, "no-state-changes-allowed"),
    (2, "limited-services-allowed"),
    (3, "support-services-allowed"),
];
pub(super) const VMDPHYSICALSTATUS_NAMES: &[(u64, &str)] = &[
    (0, "operational"),
    (1, "partially-operational"),
    (2, "inoperable"),
    (3, "needs-commissioning"),
];
pub(super) const EXTENDEDOBJECTCLASS_NAMES: &[(u64, &str)] = &[
    (0, "objectClass"),
];
pub(super) const OBJECTCLASS_NAMES: &[(u64, &str)] = &[
    (0, "nammedVariable"),
    (1, "scatteredAccess"),
    (2, "namedVariableList"),
    (3, "namedType"),
    (4, "semaphore"),
    (5, "eventCondition"),
    (6, "eventAction"),
    (7, "eventEnrollment"),
    (8, "journal"),
    (9, "domain"),
    (10, "programInvocation"),
    (11, "operatorStation"),
];
pub(super) const OBJECTSCOPE_NAMES: &[(u64, &str)] = &[
    (0, "vmdSpecific"),
    (1, "domainSpecific"),
    (2, "aaSpecific"),
];
pub(super) const TYPESPECIFICATION_NAMES: &[(u64, &str)] = &[
    (0, "typeName"),
    (1, "array"),
    (2, "structure"),
    (3, "boolean"),
    (4, "bit-string"),
    (5, "integer"),
    (6, "unsigned"),
    (9, "octet-string"),
    (10, "visible-string"),
    (11, "generalized-time"),
    (12, "binary-time"),
    (13, "bcd"),
    (15, "objId"),
];
pub(super) const VARIABLEACCESSSPECIFICATN_NAMES: &[(u64, &str)] = &[
    (0, "listOfVariable"),
    (1, "variableListName"),
];
pub(super) const ACCESSRESULT_NAMES: &[(u64, &str)] = &[
    (0, "failure"),
    (1, "success"),
];
pub(super) const FAILURE_NAMES: &[(u64, &str)] = &[
    (0, "object-invalidated"),
    (1, "hardware-fault"),
    (2, "temporarily-unavailable"),
    (3, "object-access-denied"),
    (4, "object-undefined"),
    (5, "invalid-address"),
    (6, "type-unsupported"),
    (7, "type-inconsistent"),
    (8, "object-attribute-inconsistent"),
    (9, "object-access-unsupported"),
    (10, "object-non-existent"),
    (11, "object-value-invalid"),
];
pub(super) const ADDRESS_NAMES: &[(u64, &str)] = &[
    (0, "numericAddress"),
    (1, "symbolicAddress"),
    (2, "unconstrainedAddress"),
];
pub(super) const VARIABLESPECIFICATION_NAMES: &[(u64, &str)] = &[
    (0, "name"),
    (1, "address"),
    (2, "variableDescription"),
    (3, "scatteredAccessDescription"),
    (4, "invalidated"),
];

