//! Flags of what the two sides support (ISO 9506-2, Service Support Options and Parameter Support Options).

use crate::fields;
use crate::model::Field;

fields! {
    /// str1.
    P_STR1 = "mms.ParameterSupportOptions.str1", "str1", Bool B8, mask(0x80);
    /// str2.
    P_STR2 = "mms.ParameterSupportOptions.str2", "str2", Bool B8, mask(0x40);
    /// vnam.
    P_VNAM = "mms.ParameterSupportOptions.vnam", "vnam", Bool B8, mask(0x20);
    /// valt.
    P_VALT = "mms.ParameterSupportOptions.valt", "valt", Bool B8, mask(0x10);
    /// vadr.
    P_VADR = "mms.ParameterSupportOptions.vadr", "vadr", Bool B8, mask(0x8);
    /// vsca.
    P_VSCA = "mms.ParameterSupportOptions.vsca", "vsca", Bool B8, mask(0x4);
    /// tpy.
    P_TPY = "mms.ParameterSupportOptions.tpy", "tpy", Bool B8, mask(0x2);
    /// vlis.
    P_VLIS = "mms.ParameterSupportOptions.vlis", "vlis", Bool B8, mask(0x1);
    /// real.
    P_REAL = "mms.ParameterSupportOptions.real", "real", Bool B8, mask(0x80);
    /// spare_bit9.
    P_SPARE_BIT9 = "mms.ParameterSupportOptions.spare.bit9", "spare_bit9", Bool B8, mask(0x40);
    /// cei.
    P_CEI = "mms.ParameterSupportOptions.cei", "cei", Bool B8, mask(0x20);
    /// status.
    S_STATUS = "mms.ServiceSupportOptions.status", "status", Bool B8, mask(0x80);
    /// getNameList.
    S_GET_NAME_LIST = "mms.ServiceSupportOptions.getNameList", "getNameList", Bool B8, mask(0x40);
    /// identify.
    S_IDENTIFY = "mms.ServiceSupportOptions.identify", "identify", Bool B8, mask(0x20);
    /// rename.
    S_RENAME = "mms.ServiceSupportOptions.rename", "rename", Bool B8, mask(0x10);
    /// read.
    S_READ = "mms.ServiceSupportOptions.read", "read", Bool B8, mask(0x8);
    /// write.
    S_WRITE = "mms.ServiceSupportOptions.write", "write", Bool B8, mask(0x4);
    /// getVariableAccessAttributes.
    S_GET_VARIABLE_ACCESS_ATTRIBUTES = "mms.ServiceSupportOptions.getVariableAccessAttributes", "getVariableAccessAttributes", Bool B8, mask(0x2);
    /// defineNamedVariable.
    S_DEFINE_NAMED_VARIABLE = "mms.ServiceSupportOptions.defineNamedVariable", "defineNamedVariable", Bool B8, mask(0x1);
    /// defineScatteredAccess.
    S_DEFINE_SCATTERED_ACCESS = "mms.ServiceSupportOptions.defineScatteredAccess", "defineScatteredAccess", Bool B8, mask(0x80);
    /// getScatteredAccessAttributes.
    S_GET_SCATTERED_ACCESS_ATTRIBUTES = "mms.ServiceSupportOptions.getScatteredAccessAttributes", "getScatteredAccessAttributes", Bool B8, mask(0x40);
    /// deleteVariableAccess.
    S_DELETE_VARIABLE_ACCESS = "mms.ServiceSupportOptions.deleteVariableAccess", "deleteVariableAccess", Bool B8, mask(0x20);
    /// defineNamedVariableList.
    S_DEFINE_NAMED_VARIABLE_LIST = "mms.ServiceSupportOptions.defineNamedVariableList", "defineNamedVariableList", Bool B8, mask(0x10);
    /// getNamedVariableListAttributes.
    S_GET_NAMED_VARIABLE_LIST_ATTRIBUTES = "mms.ServiceSupportOptions.getNamedVariableListAttributes", "getNamedVariableListAttributes", Bool B8, mask(0x8);
    /// deleteNamedVariableList.
    S_DELETE_NAMED_VARIABLE_LIST = "mms.ServiceSupportOptions.deleteNamedVariableList", "deleteNamedVariableList", Bool B8, mask(0x4);
    /// defineNamedType.
    S_DEFINE_NAMED_TYPE = "mms.ServiceSupportOptions.defineNamedType", "defineNamedType", Bool B8, mask(0x2);
    /// getNamedTypeAttributes.
    S_GET_NAMED_TYPE_ATTRIBUTES = "mms.ServiceSupportOptions.getNamedTypeAttributes", "getNamedTypeAttributes", Bool B8, mask(0x1);
    /// deleteNamedType.
    S_DELETE_NAMED_TYPE = "mms.ServiceSupportOptions.deleteNamedType", "deleteNamedType", Bool B8, mask(0x80);
    /// input.
    S_INPUT = "mms.ServiceSupportOptions.input", "input", Bool B8, mask(0x40);
    /// output.
    S_OUTPUT = "mms.ServiceSupportOptions.output", "output", Bool B8, mask(0x20);
    /// takeControl.
    S_TAKE_CONTROL = "mms.ServiceSupportOptions.takeControl", "takeControl", Bool B8, mask(0x10);
    /// relinquishControl.
    S_RELINQUISH_CONTROL = "mms.ServiceSupportOptions.relinquishControl", "relinquishControl", Bool B8, mask(0x8);
    /// defineSemaphore.
    S_DEFINE_SEMAPHORE = "mms.ServiceSupportOptions.defineSemaphore", "defineSemaphore", Bool B8, mask(0x4);
    /// deleteSemaphore.
    S_DELETE_SEMAPHORE = "mms.ServiceSupportOptions.deleteSemaphore", "deleteSemaphore", Bool B8, mask(0x2);
    /// reportSemaphoreStatus.
    S_REPORT_SEMAPHORE_STATUS = "mms.ServiceSupportOptions.reportSemaphoreStatus", "reportSemaphoreStatus", Bool B8, mask(0x1);
    /// reportPoolSemaphoreStatus.
    S_REPORT_POOL_SEMAPHORE_STATUS = "mms.ServiceSupportOptions.reportPoolSemaphoreStatus", "reportPoolSemaphoreStatus", Bool B8, mask(0x80);
    /// reportSemaphoreEntryStatus.
    S_REPORT_SEMAPHORE_ENTRY_STATUS = "mms.ServiceSupportOptions.reportSemaphoreEntryStatus", "reportSemaphoreEntryStatus", Bool B8, mask(0x40);
    /// initiateDownloadSequence.
    S_INITIATE_DOWNLOAD_SEQUENCE = "mms.ServiceSupportOptions.initiateDownloadSequence", "initiateDownloadSequence", Bool B8, mask(0x20);
    /// downloadSegment.
    S_DOWNLOAD_SEGMENT = "mms.ServiceSupportOptions.downloadSegment", "downloadSegment", Bool B8, mask(0x10);
    /// terminateDownloadSequence.
    S_TERMINATE_DOWNLOAD_SEQUENCE = "mms.ServiceSupportOptions.terminateDownloadSequence", "terminateDownloadSequence", Bool B8, mask(0x8);
    /// initiateUploadSequence.
    S_INITIATE_UPLOAD_SEQUENCE = "mms.ServiceSupportOptions.initiateUploadSequence", "initiateUploadSequence", Bool B8, mask(0x4);
    /// uploadSegment.
    S_UPLOAD_SEGMENT = "mms.ServiceSupportOptions.uploadSegment", "uploadSegment", Bool B8, mask(0x2);
    /// terminateUploadSequence.
    S_TERMINATE_UPLOAD_SEQUENCE = "mms.ServiceSupportOptions.terminateUploadSequence", "terminateUploadSequence", Bool B8, mask(0x1);
    /// requestDomainDownload.
    S_REQUEST_DOMAIN_DOWNLOAD = "mms.ServiceSupportOptions.requestDomainDownload", "requestDomainDownload", Bool B8, mask(0x80);
    /// requestDomainUpload.
    S_REQUEST_DOMAIN_UPLOAD = "mms.ServiceSupportOptions.requestDomainUpload", "requestDomainUpload", Bool B8, mask(0x40);
    /// loadDomainContent.
    S_LOAD_DOMAIN_CONTENT = "mms.ServiceSupportOptions.loadDomainContent", "loadDomainContent", Bool B8, mask(0x20);
    /// storeDomainContent.
    S_STORE_DOMAIN_CONTENT = "mms.ServiceSupportOptions.storeDomainContent", "storeDomainContent", Bool B8, mask(0x10);
    /// deleteDomain.
    S_DELETE_DOMAIN = "mms.ServiceSupportOptions.deleteDomain", "deleteDomain", Bool B8, mask(0x8);
    /// getDomainAttributes.
    S_GET_DOMAIN_ATTRIBUTES = "mms.ServiceSupportOptions.getDomainAttributes", "getDomainAttributes", Bool B8, mask(0x4);
    /// createProgramInvocation.
    S_CREATE_PROGRAM_INVOCATION = "mms.ServiceSupportOptions.createProgramInvocation", "createProgramInvocation", Bool B8, mask(0x2);
    /// deleteProgramInvocation.
    S_DELETE_PROGRAM_INVOCATION = "mms.ServiceSupportOptions.deleteProgramInvocation", "deleteProgramInvocation", Bool B8, mask(0x1);
    /// start.
    S_START = "mms.ServiceSupportOptions.start", "start", Bool B8, mask(0x80);
    /// stop.
    S_STOP = "mms.ServiceSupportOptions.stop", "stop", Bool B8, mask(0x40);
    /// resume.
    S_RESUME = "mms.ServiceSupportOptions.resume", "resume", Bool B8, mask(0x20);
    /// reset.
    S_RESET = "mms.ServiceSupportOptions.reset", "reset", Bool B8, mask(0x10);
    /// kill.
    S_KILL = "mms.ServiceSupportOptions.kill", "kill", Bool B8, mask(0x8);
    /// getProgramInvocationAttributes.
    S_GET_PROGRAM_INVOCATION_ATTRIBUTES = "mms.ServiceSupportOptions.getProgramInvocationAttributes", "getProgramInvocationAttributes", Bool B8, mask(0x4);
    /// obtainFile.
    S_OBTAIN_FILE = "mms.ServiceSupportOptions.obtainFile", "obtainFile", Bool B8, mask(0x2);
    /// defineEventCondition.
    S_DEFINE_EVENT_CONDITION = "mms.ServiceSupportOptions.defineEventCondition", "defineEventCondition", Bool B8, mask(0x1);
    /// deleteEventCondition.
    S_DELETE_EVENT_CONDITION = "mms.ServiceSupportOptions.deleteEventCondition", "deleteEventCondition", Bool B8, mask(0x80);
    /// getEventConditionAttributes.
    S_GET_EVENT_CONDITION_ATTRIBUTES = "mms.ServiceSupportOptions.getEventConditionAttributes", "getEventConditionAttributes", Bool B8, mask(0x40);
    /// reportEventConditionStatus.
    S_REPORT_EVENT_CONDITION_STATUS = "mms.ServiceSupportOptions.reportEventConditionStatus", "reportEventConditionStatus", Bool B8, mask(0x20);
    /// alterEventConditionMonitoring.
    S_ALTER_EVENT_CONDITION_MONITORING = "mms.ServiceSupportOptions.alterEventConditionMonitoring", "alterEventConditionMonitoring", Bool B8, mask(0x10);
    /// triggerEvent.
    S_TRIGGER_EVENT = "mms.ServiceSupportOptions.triggerEvent", "triggerEvent", Bool B8, mask(0x8);
    /// defineEventAction.
    S_DEFINE_EVENT_ACTION = "mms.ServiceSupportOptions.defineEventAction", "defineEventAction", Bool B8, mask(0x4);
    /// deleteEventAction.
    S_DELETE_EVENT_ACTION = "mms.ServiceSupportOptions.deleteEventAction", "deleteEventAction", Bool B8, mask(0x2);
    /// getEventActionAttributes.
    S_GET_EVENT_ACTION_ATTRIBUTES = "mms.ServiceSupportOptions.getEventActionAttributes", "getEventActionAttributes", Bool B8, mask(0x1);
    /// reportActionStatus.
    S_REPORT_ACTION_STATUS = "mms.ServiceSupportOptions.reportActionStatus", "reportActionStatus", Bool B8, mask(0x80);
    /// defineEventEnrollment.
    S_DEFINE_EVENT_ENROLLMENT = "mms.ServiceSupportOptions.defineEventEnrollment", "defineEventEnrollment", Bool B8, mask(0x40);
    /// deleteEventEnrollment.
    S_DELETE_EVENT_ENROLLMENT = "mms.ServiceSupportOptions.deleteEventEnrollment", "deleteEventEnrollment", Bool B8, mask(0x20);
    /// alterEventEnrollment.
    S_ALTER_EVENT_ENROLLMENT = "mms.ServiceSupportOptions.alterEventEnrollment", "alterEventEnrollment", Bool B8, mask(0x10);
    /// reportEventEnrollmentStatus.
    S_REPORT_EVENT_ENROLLMENT_STATUS = "mms.ServiceSupportOptions.reportEventEnrollmentStatus", "reportEventEnrollmentStatus", Bool B8, mask(0x8);
    /// getEventEnrollmentAttributes.
    S_GET_EVENT_ENROLLMENT_ATTRIBUTES = "mms.ServiceSupportOptions.getEventEnrollmentAttributes", "getEventEnrollmentAttributes", Bool B8, mask(0x4);
    /// acknowledgeEventNotification.
    S_ACKNOWLEDGE_EVENT_NOTIFICATION = "mms.ServiceSupportOptions.acknowledgeEventNotification", "acknowledgeEventNotification", Bool B8, mask(0x2);
    /// getAlarmSummary.
    S_GET_ALARM_SUMMARY = "mms.ServiceSupportOptions.getAlarmSummary", "getAlarmSummary", Bool B8, mask(0x1);
    /// getAlarmEnrollmentSummary.
    S_GET_ALARM_ENROLLMENT_SUMMARY = "mms.ServiceSupportOptions.getAlarmEnrollmentSummary", "getAlarmEnrollmentSummary", Bool B8, mask(0x80);
    /// readJournal.
    S_READ_JOURNAL = "mms.ServiceSupportOptions.readJournal", "readJournal", Bool B8, mask(0x40);
    /// writeJournal.
    S_WRITE_JOURNAL = "mms.ServiceSupportOptions.writeJournal", "writeJournal", Bool B8, mask(0x20);
    /// initializeJournal.
    S_INITIALIZE_JOURNAL = "mms.ServiceSupportOptions.initializeJournal", "initializeJournal", Bool B8, mask(0x10);
    /// reportJournalStatus.
    S_REPORT_JOURNAL_STATUS = "mms.ServiceSupportOptions.reportJournalStatus", "reportJournalStatus", Bool B8, mask(0x8);
    /// createJournal.
    S_CREATE_JOURNAL = "mms.ServiceSupportOptions.createJournal", "createJournal", Bool B8, mask(0x4);
    /// deleteJournal.
    S_DELETE_JOURNAL = "mms.ServiceSupportOptions.deleteJournal", "deleteJournal", Bool B8, mask(0x2);
    /// getCapabilityList.
    S_GET_CAPABILITY_LIST = "mms.ServiceSupportOptions.getCapabilityList", "getCapabilityList", Bool B8, mask(0x1);
    /// fileOpen.
    S_FILE_OPEN = "mms.ServiceSupportOptions.fileOpen", "fileOpen", Bool B8, mask(0x80);
    /// fileRead.
    S_FILE_READ = "mms.ServiceSupportOptions.fileRead", "fileRead", Bool B8, mask(0x40);
    /// fileClose.
    S_FILE_CLOSE = "mms.ServiceSupportOptions.fileClose", "fileClose", Bool B8, mask(0x20);
    /// fileRename.
    S_FILE_RENAME = "mms.ServiceSupportOptions.fileRename", "fileRename", Bool B8, mask(0x10);
    /// fileDelete.
    S_FILE_DELETE = "mms.ServiceSupportOptions.fileDelete", "fileDelete", Bool B8, mask(0x8);
    /// fileDirectory.
    S_FILE_DIRECTORY = "mms.ServiceSupportOptions.fileDirectory", "fileDirectory", Bool B8, mask(0x4);
    /// unsolicitedStatus.
    S_UNSOLICITED_STATUS = "mms.ServiceSupportOptions.unsolicitedStatus", "unsolicitedStatus", Bool B8, mask(0x2);
    /// informationReport.
    S_INFORMATION_REPORT = "mms.ServiceSupportOptions.informationReport", "informationReport", Bool B8, mask(0x1);
    /// eventNotification.
    S_EVENT_NOTIFICATION = "mms.ServiceSupportOptions.eventNotification", "eventNotification", Bool B8, mask(0x80);
    /// attachToEventCondition.
    S_ATTACH_TO_EVENT_CONDITION = "mms.ServiceSupportOptions.attachToEventCondition", "attachToEventCondition", Bool B8, mask(0x40);
    /// attachToSemaphore.
    S_ATTACH_TO_SEMAPHORE = "mms.ServiceSupportOptions.attachToSemaphore", "attachToSemaphore", Bool B8, mask(0x20);
    /// conclude.
    S_CONCLUDE = "mms.ServiceSupportOptions.conclude", "conclude", Bool B8, mask(0x10);
    /// cancel.
    S_CANCEL = "mms.ServiceSupportOptions.cancel", "cancel", Bool B8, mask(0x8);
}

/// In the order of their bits.
pub(super) const PARAMETERS: &[&Field] = &[&P_STR1, &P_STR2, &P_VNAM, &P_VALT, &P_VADR, &P_VSCA, &P_TPY, &P_VLIS, &P_REAL, &P_SPARE_BIT9, &P_CEI];

/// In the order of their bits.
pub(super) const SERVICES: &[&Field] = &[&S_STATUS, &S_GET_NAME_LIST, &S_IDENTIFY, &S_RENAME, &S_READ, &S_WRITE, &S_GET_VARIABLE_ACCESS_ATTRIBUTES, &S_DEFINE_NAMED_VARIABLE, &S_DEFINE_SCATTERED_ACCESS, &S_GET_SCATTERED_ACCESS_ATTRIBUTES, &S_DELETE_VARIABLE_ACCESS, &S_DEFINE_NAMED_VARIABLE_LIST, &S_GET_NAMED_VARIABLE_LIST_ATTRIBUTES, &S_DELETE_NAMED_VARIABLE_LIST, &S_DEFINE_NAMED_TYPE, &S_GET_NAMED_TYPE_ATTRIBUTES, &S_DELETE_NAMED_TYPE, &S_INPUT, &S_OUTPUT, &S_TAKE_CONTROL, &S_RELINQUISH_CONTROL, &S_DEFINE_SEMAPHORE, &S_DELETE_SEMAPHORE, &S_REPORT_SEMAPHORE_STATUS, &S_REPORT_POOL_SEMAPHORE_STATUS, &S_REPORT_SEMAPHORE_ENTRY_STATUS, &S_INITIATE_DOWNLOAD_SEQUENCE, &S_DOWNLOAD_SEGMENT, &S_TERMINATE_DOWNLOAD_SEQUENCE, &S_INITIATE_UPLOAD_SEQUENCE, &S_UPLOAD_SEGMENT, &S_TERMINATE_UPLOAD_SEQUENCE, &S_REQUEST_DOMAIN_DOWNLOAD, &S_REQUEST_DOMAIN_UPLOAD, &S_LOAD_DOMAIN_CONTENT, &S_STORE_DOMAIN_CONTENT, &S_DELETE_DOMAIN, &S_GET_DOMAIN_ATTRIBUTES, &S_CREATE_PROGRAM_INVOCATION, &S_DELETE_PROGRAM_INVOCATION, &S_START, &S_STOP, &S_RESUME, &S_RESET, &S_KILL, &S_GET_PROGRAM_INVOCATION_ATTRIBUTES, &S_OBTAIN_FILE, &S_DEFINE_EVENT_CONDITION, &S_DELETE_EVENT_CONDITION, &S_GET_EVENT_CONDITION_ATTRIBUTES, &S_REPORT_EVENT_CONDITION_STATUS, &S_ALTER_EVENT_CONDITION_MONITORING, &S_TRIGGER_EVENT, &S_DEFINE_EVENT_ACTION, &S_DELETE_EVENT_ACTION, &S_GET_EVENT_ACTION_ATTRIBUTES, &S_REPORT_ACTION_STATUS, &S_DEFINE_EVENT_ENROLLMENT, &S_DELETE_EVENT_ENROLLMENT, &S_ALTER_EVENT_ENROLLMENT, &S_REPORT_EVENT_ENROLLMENT_STATUS, &S_GET_EVENT_ENROLLMENT_ATTRIBUTES, &S_ACKNOWLEDGE_EVENT_NOTIFICATION, &S_GET_ALARM_SUMMARY, &S_GET_ALARM_ENROLLMENT_SUMMARY, &S_READ_JOURNAL, &S_WRITE_JOURNAL, &S_INITIALIZE_JOURNAL, &S_REPORT_JOURNAL_STATUS, &S_CREATE_JOURNAL, &S_DELETE_JOURNAL, &S_GET_CAPABILITY_LIST, &S_FILE_OPEN, &S_FILE_READ, &S_FILE_CLOSE, &S_FILE_RENAME, &S_FILE_DELETE, &S_FILE_DIRECTORY, &S_UNSOLICITED_STATUS, &S_INFORMATION_REPORT, &S_EVENT_NOTIFICATION, &S_ATTACH_TO_EVENT_CONDITION, &S_ATTACH_TO_SEMAPHORE, &S_CONCLUDE, &S_CANCEL];
