//! Fields of MMS.

use super::super::common::mms_data::MMS_DATA;
use super::names::*;
use crate::fields;

fields! {
    /// confirmed-RequestPDU.
    CONFIRMED_REQUESTPDU_ELEMENT = "mms.confirmed_RequestPDU_element", "confirmed-RequestPDU", None None;
    /// confirmed-ResponsePDU.
    CONFIRMED_RESPONSEPDU_ELEMENT = "mms.confirmed_ResponsePDU_element", "confirmed-ResponsePDU", None None;
    /// confirmed-ErrorPDU.
    CONFIRMED_ERRORPDU_ELEMENT = "mms.confirmed_ErrorPDU_element", "confirmed-ErrorPDU", None None;
    /// unconfirmed-PDU.
    UNCONFIRMED_PDU_ELEMENT = "mms.unconfirmed_PDU_element", "unconfirmed-PDU", None None;
    /// rejectPDU.
    REJECTPDU_ELEMENT = "mms.rejectPDU_element", "rejectPDU", None None;
    /// initiate-RequestPDU.
    INITIATE_REQUESTPDU_ELEMENT = "mms.initiate_RequestPDU_element", "initiate-RequestPDU", None None;
    /// initiate-ResponsePDU.
    INITIATE_RESPONSEPDU_ELEMENT = "mms.initiate_ResponsePDU_element", "initiate-ResponsePDU", None None;
    /// initiate-ErrorPDU.
    INITIATE_ERRORPDU_ELEMENT = "mms.initiate_ErrorPDU_element", "initiate-ErrorPDU", None None;
    /// conclude-RequestPDU.
    CONCLUDE_REQUESTPDU_ELEMENT = "mms.conclude_RequestPDU_element", "conclude-RequestPDU", None None;
    /// conclude-ResponsePDU.
    CONCLUDE_RESPONSEPDU_ELEMENT = "mms.conclude_ResponsePDU_element", "conclude-ResponsePDU", None None;
    /// conclude-ErrorPDU.
    CONCLUDE_ERRORPDU_ELEMENT = "mms.conclude_ErrorPDU_element", "conclude-ErrorPDU", None None;
    /// Unsigned32.
    INVOKEID = "mms.invokeID", "invokeID", I32 Dec;
    /// confirmedServiceRequest.
    CONFIRMEDSERVICEREQUEST = "mms.confirmedServiceRequest", "confirmedServiceRequest", U32 Dec, names(CONFIRMEDSERVICEREQUEST_NAMES);
    /// confirmedServiceResponse.
    CONFIRMEDSERVICERESPONSE = "mms.confirmedServiceResponse", "confirmedServiceResponse", U32 Dec, names(CONFIRMEDSERVICERESPONSE_NAMES);
    /// unconfirmedService.
    UNCONFIRMEDSERVICE = "mms.unconfirmedService", "unconfirmedService", U32 Dec, names(UNCONFIRMEDSERVICE_NAMES);
    /// serviceError.
    SERVICEERROR_ELEMENT = "mms.serviceError_element", "serviceError", None None;
    /// Unsigned32.
    ORIGINALINVOKEID = "mms.originalInvokeID", "originalInvokeID", I32 Dec;
    /// rejectReason.
    REJECTREASON = "mms.rejectReason", "rejectReason", U32 Dec, names(REJECTREASON_NAMES);
    /// confirmed-requestPDU.
    CONFIRMED_REQUESTPDU = "mms.confirmed_requestPDU", "confirmed-requestPDU", I32 Dec, names(CONFIRMED_REQUESTPDU_NAMES);
    /// confirmed-responsePDU.
    CONFIRMED_RESPONSEPDU = "mms.confirmed_responsePDU", "confirmed-responsePDU", I32 Dec, names(CONFIRMED_RESPONSEPDU_NAMES);
    /// confirmed-errorPDU.
    CONFIRMED_ERRORPDU = "mms.confirmed_errorPDU", "confirmed-errorPDU", I32 Dec, names(CONFIRMED_ERRORPDU_NAMES);
    /// unconfirmedPDU.
    UNCONFIRMEDPDU = "mms.unconfirmedPDU", "unconfirmedPDU", I32 Dec, names(UNCONFIRMEDPDU_NAMES);
    /// pdu-error.
    PDU_ERROR = "mms.pdu_error", "pdu-error", I32 Dec, names(PDU_ERROR_NAMES);
    /// informationReport.
    INFORMATIONREPORT_ELEMENT = "mms.informationReport_element", "informationReport", None None;
    /// Status_Request.
    STATUS = "mms.status", "status", Bool None;
    /// GetNameList_Request.
    GETNAMELIST_ELEMENT = "mms.getNameList_element", "getNameList", None None;
    /// Identify_Request.
    IDENTIFY_ELEMENT = "mms.identify_element", "identify", None None;
    /// Read_Request.
    READ_ELEMENT = "mms.read_element", "read", None None;
    /// Write_Request.
    WRITE_ELEMENT = "mms.write_element", "write", None None;
    /// GetVariableAccessAttributes_Request.
    GETVARIABLEACCESSATTRIBUTES = "mms.getVariableAccessAttributes", "getVariableAccessAttributes", U32 Dec, names(GETVARIABLEACCESSATTRIBUTES_NAMES);
    /// GetNamedVariableListAttributes_Request.
    GETNAMEDVARIABLELISTATTRIBUTES = "mms.getNamedVariableListAttributes", "getNamedVariableListAttributes", U32 Dec, names(GETNAMEDVARIABLELISTATTRIBUTES_NAMES);
    /// GetDomainAttributes_Request.
    GETDOMAINATTRIBUTES = "mms.getDomainAttributes", "getDomainAttributes", Str None;
    /// FileOpen_Request.
    FILEOPEN_ELEMENT = "mms.fileOpen_element", "fileOpen", None None;
    /// FileRead_Request.
    FILEREAD = "mms.fileRead", "fileRead", I32 Dec;
    /// FileClose_Request.
    FILECLOSE = "mms.fileClose", "fileClose", I32 Dec;
    /// FileDelete_Request.
    FILEDELETE = "mms.fileDelete", "fileDelete", U32 Dec;
    /// FileDirectory_Request.
    FILEDIRECTORY_ELEMENT = "mms.fileDirectory_element", "fileDirectory", None None;
    /// Status_Response.
    STATUS_ELEMENT = "mms.status_element", "status", None None;
    /// Write_Response.
    WRITE = "mms.write", "write", U32 Dec;
    /// GetVariableAccessAttributes_Response.
    GETVARIABLEACCESSATTRIBUTES_ELEMENT = "mms.getVariableAccessAttributes_element", "getVariableAccessAttributes", None None;
    /// GetNamedVariableListAttributes_Response.
    GETNAMEDVARIABLELISTATTRIBUTES_ELEMENT = "mms.getNamedVariableListAttributes_element", "getNamedVariableListAttributes", None None;
    /// FileRead_Response.
    FILEREAD_ELEMENT = "mms.fileRead_element", "fileRead", None None;
    /// FileClose_Response.
    FILECLOSE_ELEMENT = "mms.fileClose_element", "fileClose", None None;
    /// FileDelete_Response.
    FILEDELETE_ELEMENT = "mms.fileDelete_element", "fileDelete", None None;
    /// GraphicString.
    FILENAME_ITEM = "mms.FileName_item", "FileName item", Str None;
    /// Identifier.
    VMD_SPECIFIC = "mms.vmd_specific", "vmd-specific", Str None;
    /// domain-specific.
    DOMAIN_SPECIFIC_ELEMENT = "mms.domain_specific_element", "domain-specific", None None;
    /// Identifier.
    DOMAINID = "mms.domainId", "domainId", Str None;
    /// Identifier.
    ITEMID = "mms.itemId", "itemId", Str None;
    /// Identifier.
    AA_SPECIFIC = "mms.aa_specific", "aa-specific", Str None;
    /// Integer32.
    LOCALDETAILCALLING = "mms.localDetailCalling", "localDetailCalling", I32 Dec;
    /// Integer16.
    PROPOSEDMAXSERVOUTSTANDINGCALLING = "mms.proposedMaxServOutstandingCalling", "proposedMaxServOutstandingCalling", I32 Dec;
    /// Integer16.
    PROPOSEDMAXSERVOUTSTANDINGCALLED = "mms.proposedMaxServOutstandingCalled", "proposedMaxServOutstandingCalled", I32 Dec;
    /// Integer8.
    PROPOSEDDATASTRUCTURENESTINGLEVEL = "mms.proposedDataStructureNestingLevel", "proposedDataStructureNestingLevel", I32 Dec;
    /// InitRequestDetail.
    MMSINITREQUESTDETAIL_ELEMENT = "mms.mmsInitRequestDetail_element", "mmsInitRequestDetail", None None;
    /// Integer16.
    PROPOSEDVERSIONNUMBER = "mms.proposedVersionNumber", "proposedVersionNumber", I32 Dec;
    /// ParameterSupportOptions.
    PROPOSEDPARAMETERCBB = "mms.proposedParameterCBB", "proposedParameterCBB", Bytes None;
    /// ServiceSupportOptions.
    SERVICESSUPPORTEDCALLING = "mms.servicesSupportedCalling", "servicesSupportedCalling", Bytes None;
    /// Integer32.
    LOCALDETAILCALLED = "mms.localDetailCalled", "localDetailCalled", I32 Dec;
    /// Integer16.
    NEGOCIATEDMAXSERVOUTSTANDINGCALLING = "mms.negociatedMaxServOutstandingCalling", "negociatedMaxServOutstandingCalling", I32 Dec;
    /// Integer16.
    NEGOCIATEDMAXSERVOUTSTANDINGCALLED = "mms.negociatedMaxServOutstandingCalled", "negociatedMaxServOutstandingCalled", I32 Dec;
    /// Integer8.
    NEGOCIATEDDATASTRUCTURENESTINGLEVEL = "mms.negociatedDataStructureNestingLevel", "negociatedDataStructureNestingLevel", I32 Dec;
    /// InitResponseDetail.
    MMSINITRESPONSEDETAIL_ELEMENT = "mms.mmsInitResponseDetail_element", "mmsInitResponseDetail", None None;
    /// Integer16.
    NEGOCIATEDVERSIONNUMBER = "mms.negociatedVersionNumber", "negociatedVersionNumber", I32 Dec;
    /// ParameterSupportOptions.
    NEGOCIATEDPARAMETERCBB = "mms.negociatedParameterCBB", "negociatedParameterCBB", Bytes None;
    /// ServiceSupportOptions.
    SERVICESSUPPORTEDCALLED = "mms.servicesSupportedCalled", "servicesSupportedCalled", Bytes None;
    /// errorClass.
    ERRORCLASS = "mms.errorClass", "errorClass", U32 Dec, names(ERRORCLASS_NAMES);
    /// vmd-state.
    VMD_STATE = "mms.vmd_state", "vmd-state", I32 Dec, names(VMD_STATE_NAMES);
    /// application-reference.
    APPLICATION_REFERENCE = "mms.application_reference", "application-reference", I32 Dec, names(APPLICATION_REFERENCE_NAMES);
    /// definition.
    DEFINITION = "mms.definition", "definition", I32 Dec, names(DEFINITION_NAMES);
    /// resource.
    RESOURCE = "mms.resource", "resource", I32 Dec, names(RESOURCE_NAMES);
    /// service.
    SERVICE = "mms.service", "service", I32 Dec, names(SERVICE_NAMES);
    /// service-preempt.
    SERVICE_PREEMPT = "mms.service_preempt", "service-preempt", I32 Dec, names(SERVICE_PREEMPT_NAMES);
    /// time-resolution.
    TIME_RESOLUTION = "mms.time_resolution", "time-resolution", I32 Dec, names(TIME_RESOLUTION_NAMES);
    /// access.
    ACCESS = "mms.access", "access", I32 Dec, names(ACCESS_NAMES);
    /// initiate.
    INITIATE = "mms.initiate", "initiate", I32 Dec, names(INITIATE_NAMES);
    /// conclude.
    CONCLUDE = "mms.conclude", "conclude", I32 Dec, names(CONCLUDE_NAMES);
    /// cancel.
    CANCEL = "mms.cancel", "cancel", I32 Dec, names(CANCEL_NAMES);
    /// file.
    FILE = "mms.file", "file", I32 Dec, names(FILE_NAMES);
    /// INTEGER.
    OTHERS = "mms.others", "others", I32 Dec;
    /// INTEGER.
    ADDITIONALCODE = "mms.additionalCode", "additionalCode", I32 Dec;
    /// VisibleString.
    ADDITIONALDESCRIPTION = "mms.additionalDescription", "additionalDescription", Str None;
    /// vmdLogicalStatus.
    VMDLOGICALSTATUS = "mms.vmdLogicalStatus", "vmdLogicalStatus", I32 Dec, names(VMDLOGICALSTATUS_NAMES);
    /// vmdPhysicalStatus.
    VMDPHYSICALSTATUS = "mms.vmdPhysicalStatus", "vmdPhysicalStatus", I32 Dec, names(VMDPHYSICALSTATUS_NAMES);
    /// BIT_STRING_SIZE_0_128.
    LOCALDETAIL = "mms.localDetail", "localDetail", Bytes None;
    /// extendedObjectClass.
    EXTENDEDOBJECTCLASS = "mms.extendedObjectClass", "extendedObjectClass", U32 Dec, names(EXTENDEDOBJECTCLASS_NAMES);
    /// objectClass.
    OBJECTCLASS = "mms.objectClass", "objectClass", I32 Dec, names(OBJECTCLASS_NAMES);
    /// objectScope.
    OBJECTSCOPE = "mms.objectScope", "objectScope", U32 Dec, names(OBJECTSCOPE_NAMES);
    /// vmdSpecific.
    VMDSPECIFIC_ELEMENT = "mms.vmdSpecific_element", "vmdSpecific", None None;
    /// Identifier.
    DOMAINSPECIFIC = "mms.domainSpecific", "domainSpecific", Str None;
    /// aaSpecific.
    AASPECIFIC_ELEMENT = "mms.aaSpecific_element", "aaSpecific", None None;
    /// Identifier.
    GETNAMELIST_REQUEST_CONTINUEAFTER = "mms.getNameList-Request_continueAfter", "continueAfter", Str None;
    /// SEQUENCE_OF_Identifier.
    LISTOFIDENTIFIER = "mms.listOfIdentifier", "listOfIdentifier", U32 Dec;
    /// Identifier.
    IDENTIFIER = "mms.Identifier", "Identifier", Str None;
    /// BOOLEAN.
    MOREFOLLOWS = "mms.moreFollows", "moreFollows", Bool None;
    /// VisibleString.
    VENDORNAME = "mms.vendorName", "vendorName", Str None;
    /// VisibleString.
    MODELNAME = "mms.modelName", "modelName", Str None;
    /// VisibleString.
    REVISION = "mms.revision", "revision", Str None;
    /// listOfAbstractSyntaxes.
    LISTOFABSTRACTSYNTAXES = "mms.listOfAbstractSyntaxes", "listOfAbstractSyntaxes", U32 Dec;
    /// OBJECT_IDENTIFIER.
    LISTOFABSTRACTSYNTAXES_ITEM = "mms.listOfAbstractSyntaxes_item", "listOfAbstractSyntaxes item", Oid None;
    /// typeSpecification.
    TYPESPECIFICATION = "mms.typeSpecification", "typeSpecification", U32 Dec, names(TYPESPECIFICATION_NAMES);
    /// array.
    ARRAY_TYPE = "mms.array_element", "array", None None;
    /// Unsigned32.
    NUMBEROFELEMENTS = "mms.numberOfElements", "numberOfElements", I32 Dec;
    /// TypeSpecification.
    ELEMENTTYPE = "mms.elementType", "elementType", U32 Dec, names(TYPESPECIFICATION_NAMES);
    /// structure.
    STRUCTURE_TYPE = "mms.structure_element", "structure", None None;
    /// components.
    COMPONENTS = "mms.components", "components", U32 Dec;
    /// components item.
    COMPONENTS_ITEM_ELEMENT = "mms.components_item_element", "components item", None None;
    /// Identifier.
    COMPONENTNAME = "mms.componentName", "componentName", Str None;
    /// TypeSpecification.
    COMPONENTTYPE = "mms.componentType", "componentType", U32 Dec, names(TYPESPECIFICATION_NAMES);
    /// boolean.
    BOOLEAN_ELEMENT = "mms.boolean_element", "boolean", None None;
    /// Integer32.
    TYPESPECIFICATION_BIT_STRING = "mms.typeSpecification_bit-string", "bit-string", I32 Dec;
    /// Unsigned8.
    INTEGER = "mms.integer", "integer", I32 Dec;
    /// Unsigned8.
    UNSIGNED = "mms.unsigned", "unsigned", I32 Dec;
    /// Integer32.
    TYPESPECIFICATION_OCTET_STRING = "mms.typeSpecification.octet-string", "octet-string", I32 Dec;
    /// Integer32.
    TYPESPECIFICATION_VISIBLE_STRING = "mms.typeSpecification.visible-string", "visible-string", I32 Dec;
    /// generalized-time.
    GENERALIZED_TIME_ELEMENT = "mms.generalized_time_element", "generalized-time", None None;
    /// BOOLEAN.
    TYPESPECIFICATION_BINARY_TIME = "mms.typeSpecification.binary-time", "binary-time", Bool None;
    /// Unsigned8.
    BCD = "mms.bcd", "bcd", I32 Dec;
    /// objId.
    OBJID_ELEMENT = "mms.objId_element", "objId", None None;
    /// BOOLEAN.
    SPECIFICATIONWITHRESULT = "mms.specificationWithResult", "specificationWithResult", Bool None;
    /// VariableAccessSpecification.
    VARIABLEACCESSSPECIFICATN = "mms.variableAccessSpecificatn", "variableAccessSpecificatn", U32 Dec, names(VARIABLEACCESSSPECIFICATN_NAMES);
    /// SEQUENCE_OF_AccessResult.
    LISTOFACCESSRESULT = "mms.listOfAccessResult", "listOfAccessResult", U32 Dec;
    /// AccessResult.
    ACCESSRESULT = "mms.AccessResult", "AccessResult", U32 Dec, names(ACCESSRESULT_NAMES);
    /// SEQUENCE_OF_Data.
    LISTOFDATA = "mms.listOfData", "listOfData", U32 Dec;
    /// Data.
    DATA = "mms.Data", "Data", U32 Dec, names(MMS_DATA);
    /// Write-Response item.
    WRITE_RESPONSE_ITEM = "mms.Write_Response_item", "Write-Response item", U32 Dec, names(ACCESSRESULT_NAMES);
    /// DataAccessError.
    FAILURE = "mms.failure", "failure", I32 Dec, names(FAILURE_NAMES);
    /// variableAccessSpecification.
    VARIABLEACCESSSPECIFICATION = "mms.variableAccessSpecification", "variableAccessSpecification", U32 Dec, names(VARIABLEACCESSSPECIFICATN_NAMES);
    /// ObjectName.
    NAME = "mms.name", "name", U32 Dec, names(GETNAMEDVARIABLELISTATTRIBUTES_NAMES);
    /// address.
    ADDRESS = "mms.address", "address", U32 Dec, names(ADDRESS_NAMES);
    /// BOOLEAN.
    MMSDELETABLE = "mms.mmsDeletable", "mmsDeletable", Bool None;
    /// SEQUENCE_OF_ObjectName.
    LISTOFNAME = "mms.listOfName", "listOfName", U32 Dec;
    /// ObjectName.
    OBJECTNAME = "mms.ObjectName", "ObjectName", U32 Dec, names(GETNAMEDVARIABLELISTATTRIBUTES_NAMES);
    /// ObjectName.
    VARIABLELISTNAME = "mms.variableListName", "variableListName", U32 Dec, names(GETNAMEDVARIABLELISTATTRIBUTES_NAMES);
    /// listOfVariable.
    LISTOFVARIABLE = "mms.listOfVariable", "listOfVariable", U32 Dec;
    /// listOfVariable item.
    LISTOFVARIABLE_ITEM_ELEMENT = "mms.listOfVariable_item_element", "listOfVariable item", None None;
    /// variableSpecification.
    VARIABLESPECIFICATION = "mms.variableSpecification", "variableSpecification", U32 Dec, names(VARIABLESPECIFICATION_NAMES);
    /// Data.
    SUCCESS = "mms.success", "success", U32 Dec, names(MMS_DATA);
    /// SEQUENCE_OF_Data.
    ARRAY = "mms.array", "array", U32 Dec;
    /// SEQUENCE_OF_Data.
    STRUCTURE = "mms.structure", "structure", U32 Dec;
    /// boolean.
    BOOLEAN = "mms.boolean", "boolean", Bool None;
    /// bit-string.
    DATA_BIT_STRING = "mms.data_bit-string", "bit-string", Bytes None;
    /// FloatingPoint.
    FLOATING_POINT = "mms.floating_point", "floating-point", Bytes None;
    /// octet-string.
    DATA_OCTET_STRING = "mms.data.octet-string", "octet-string", Bytes None;
    /// VisibleString.
    DATA_VISIBLE_STRING = "mms.data.visible-string", "visible-string", Str None;
    /// TimeOfDay.
    DATA_BINARY_TIME = "mms.data.binary-time", "binary-time", Str None;
    /// BIT_STRING.
    BOOLEANARRAY = "mms.booleanArray", "booleanArray", Bytes None;
    /// OBJECT_IDENTIFIER.
    OBJID = "mms.objId", "objId", Oid None;
    /// mMSString.
    MMSSTRING = "mms.mMSString", "mMSString", Str None;
    /// UtcTime.
    UTC_TIME = "mms.utc_time", "utc-time", Str None;
    /// Unsigned32.
    NUMERICADDRESS = "mms.numericAddress", "numericAddress", I32 Dec;
    /// VisibleString.
    SYMBOLICADDRESS = "mms.symbolicAddress", "symbolicAddress", Str None;
    /// OCTET_STRING.
    UNCONSTRAINEDADDRESS = "mms.unconstrainedAddress", "unconstrainedAddress", Bytes None;
    /// fileName.
    FILENAME = "mms.fileName", "fileName", U32 Dec;
    /// Unsigned32.
    INITIALPOSITION = "mms.initialPosition", "initialPosition", I32 Dec;
    /// Integer32.
    FRSMID = "mms.frsmID", "frsmID", I32 Dec;
    /// fileAttributes.
    FILEATTRIBUTES_ELEMENT = "mms.fileAttributes_element", "fileAttributes", None None;
    /// OCTET_STRING.
    FILEDATA = "mms.fileData", "fileData", Bytes None;
    /// FileName.
    FILESPECIFICATION = "mms.fileSpecification", "fileSpecification", U32 Dec;
    /// ObjectName.
    CONTINUEAFTER = "mms.continueAfter", "continueAfter", U32 Dec, names(GETNAMEDVARIABLELISTATTRIBUTES_NAMES);
    /// SEQUENCE_OF_DirectoryEntry.
    LISTOFDIRECTORYENTRY = "mms.listOfDirectoryEntry", "listOfDirectoryEntry", U32 Dec;
    /// DirectoryEntry.
    DIRECTORYENTRY_ELEMENT = "mms.DirectoryEntry_element", "DirectoryEntry", None None;
    /// Unsigned32.
    SIZEOFFILE = "mms.sizeOfFile", "sizeOfFile", I32 Dec;
    /// GeneralizedTime.
    LASTMODIFIED = "mms.lastModified", "lastModified", AbsTime None;
    /// The variable was written.
    SUCCESS_ELEMENT = "mms.success_element", "success", None None;
}
