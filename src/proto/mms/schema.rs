//! Types of MMS (ISO 9506-2): the services that are met in substations and plants.

use super::fields::*;
use super::support::{PARAMETERS, SERVICES};
use crate::proto::common::asn1::Shape::{Bits, Choice, Fields, Handed, Leaf, List};
use crate::proto::common::asn1::{Part, either, leaf, plain, tagged, wrapped};
use crate::proto::common::ber::{self, SEQUENCE, universal};
use crate::proto::common::x509::PADDING;

/// VisibleString.
const VISIBLE: ber::Tag = universal(26);
/// GraphicString, of which file names are made.
const GRAPHIC: ber::Tag = universal(25);

pub(super) static PDU: &[Part] = &[
    tagged(0, &CONFIRMED_REQUESTPDU_ELEMENT, Fields(REQUEST)),
    tagged(1, &CONFIRMED_RESPONSEPDU_ELEMENT, Fields(RESPONSE)),
    tagged(2, &CONFIRMED_ERRORPDU_ELEMENT, Fields(ERROR)),
    tagged(3, &UNCONFIRMED_PDU_ELEMENT, Fields(UNCONFIRMED)),
    tagged(4, &REJECTPDU_ELEMENT, Fields(REJECT)),
    tagged(8, &INITIATE_REQUESTPDU_ELEMENT, Fields(INITIATE_REQUEST)),
    tagged(9, &INITIATE_RESPONSEPDU_ELEMENT, Fields(INITIATE_RESPONSE)),
    tagged(10, &INITIATE_ERRORPDU_ELEMENT, Fields(SERVICE_ERROR)),
    tagged(11, &CONCLUDE_REQUESTPDU_ELEMENT, Fields(&[])),
    tagged(12, &CONCLUDE_RESPONSEPDU_ELEMENT, Fields(&[])),
    tagged(13, &CONCLUDE_ERRORPDU_ELEMENT, Fields(SERVICE_ERROR)),
];

static REQUEST: &[Part] = &[plain(ber::INTEGER, &INVOKEID, Leaf), either(&CONFIRMEDSERVICEREQUEST, REQUESTS)];
static RESPONSE: &[Part] = &[plain(ber::INTEGER, &INVOKEID, Leaf), either(&CONFIRMEDSERVICERESPONSE, RESPONSES)];
static ERROR: &[Part] = &[leaf(0, &INVOKEID), tagged(2, &SERVICEERROR_ELEMENT, Fields(SERVICE_ERROR))];
static UNCONFIRMED: &[Part] = &[either(&UNCONFIRMEDSERVICE, &[tagged(0, &INFORMATIONREPORT_ELEMENT, Fields(REPORT))])];
static REJECT: &[Part] = &[leaf(0, &ORIGINALINVOKEID), either(&REJECTREASON, REJECT_REASON)];
static REJECT_REASON: &[Part] = &[
    leaf(1, &CONFIRMED_REQUESTPDU),
    leaf(2, &CONFIRMED_RESPONSEPDU),
    leaf(3, &CONFIRMED_ERRORPDU),
    leaf(4, &UNCONFIRMEDPDU),
    leaf(5, &PDU_ERROR),
];
static SERVICE_ERROR: &[Part] =
    &[wrapped(0, &ERRORCLASS, Choice(ERROR_CLASS)), leaf(1, &ADDITIONALCODE), leaf(2, &ADDITIONALDESCRIPTION)];
static ERROR_CLASS: &[Part] = &[
    leaf(0, &VMD_STATE),
    leaf(1, &APPLICATION_REFERENCE),
    leaf(2, &DEFINITION),
    leaf(3, &RESOURCE),
    leaf(4, &SERVICE),
    leaf(5, &SERVICE_PREEMPT),
    leaf(6, &TIME_RESOLUTION),
    leaf(7, &ACCESS),
    leaf(8, &INITIATE),
    leaf(9, &CONCLUDE),
    leaf(10, &CANCEL),
    leaf(11, &FILE),
    leaf(12, &OTHERS),
];

static INITIATE_REQUEST: &[Part] = &[
    leaf(0, &LOCALDETAILCALLING),
    leaf(1, &PROPOSEDMAXSERVOUTSTANDINGCALLING),
    leaf(2, &PROPOSEDMAXSERVOUTSTANDINGCALLED),
    leaf(3, &PROPOSEDDATASTRUCTURENESTINGLEVEL),
    tagged(
        4,
        &MMSINITREQUESTDETAIL_ELEMENT,
        Fields(&[
            leaf(0, &PROPOSEDVERSIONNUMBER),
            tagged(1, &PROPOSEDPARAMETERCBB, Bits(&PADDING, PARAMETERS)),
            tagged(2, &SERVICESSUPPORTEDCALLING, Bits(&PADDING, SERVICES)),
        ]),
    ),
];
static INITIATE_RESPONSE: &[Part] = &[
    leaf(0, &LOCALDETAILCALLED),
    leaf(1, &NEGOCIATEDMAXSERVOUTSTANDINGCALLING),
    leaf(2, &NEGOCIATEDMAXSERVOUTSTANDINGCALLED),
    leaf(3, &NEGOCIATEDDATASTRUCTURENESTINGLEVEL),
    tagged(
        4,
        &MMSINITRESPONSEDETAIL_ELEMENT,
        Fields(&[
            leaf(0, &NEGOCIATEDVERSIONNUMBER),
            tagged(1, &NEGOCIATEDPARAMETERCBB, Bits(&PADDING, PARAMETERS)),
            tagged(2, &SERVICESSUPPORTEDCALLED, Bits(&PADDING, SERVICES)),
        ]),
    ),
];

static REQUESTS: &[Part] = &[
    leaf(0, &STATUS),
    tagged(
        1,
        &GETNAMELIST_ELEMENT,
        Fields(&[
            wrapped(0, &EXTENDEDOBJECTCLASS, Choice(&[leaf(0, &OBJECTCLASS)])),
            wrapped(1, &OBJECTSCOPE, Choice(SCOPE)),
            leaf(2, &GETNAMELIST_REQUEST_CONTINUEAFTER),
        ]),
    ),
    tagged(2, &IDENTIFY_ELEMENT, Fields(&[])),
    tagged(
        4,
        &READ_ELEMENT,
        Fields(&[leaf(0, &SPECIFICATIONWITHRESULT), wrapped(1, &VARIABLEACCESSSPECIFICATN, Choice(VARIABLES))]),
    ),
    tagged(
        5,
        &WRITE_ELEMENT,
        Fields(&[either(&VARIABLEACCESSSPECIFICATN, VARIABLES), tagged(0, &LISTOFDATA, List(&DATA_ITEM))]),
    ),
    tagged(6, &GETVARIABLEACCESSATTRIBUTES, Choice(&[wrapped(0, &NAME, Choice(OBJECT)), wrapped(1, &ADDRESS, Choice(ADDRESSES))])),
    tagged(12, &GETNAMEDVARIABLELISTATTRIBUTES, Choice(OBJECT)),
    tagged(72, &FILEOPEN_ELEMENT, Fields(&[tagged(0, &FILENAME, List(&FILENAME_PART)), leaf(1, &INITIALPOSITION)])),
    leaf(73, &FILEREAD),
    leaf(74, &FILECLOSE),
    tagged(76, &FILEDELETE, List(&FILENAME_PART)),
    tagged(
        77,
        &FILEDIRECTORY_ELEMENT,
        Fields(&[tagged(0, &FILESPECIFICATION, List(&FILENAME_PART)), tagged(1, &CONTINUEAFTER, List(&FILENAME_PART))]),
    ),
];

static RESPONSES: &[Part] = &[
    tagged(0, &STATUS_ELEMENT, Fields(&[leaf(0, &VMDLOGICALSTATUS), leaf(1, &VMDPHYSICALSTATUS), leaf(2, &LOCALDETAIL)])),
    tagged(1, &GETNAMELIST_ELEMENT, Fields(&[tagged(0, &LISTOFIDENTIFIER, List(&NAME_ITEM)), leaf(1, &MOREFOLLOWS)])),
    tagged(
        2,
        &IDENTIFY_ELEMENT,
        Fields(&[
            leaf(0, &VENDORNAME),
            leaf(1, &MODELNAME),
            leaf(2, &REVISION),
            tagged(3, &LISTOFABSTRACTSYNTAXES, List(&SYNTAX_ITEM)),
        ]),
    ),
    tagged(
        4,
        &READ_ELEMENT,
        Fields(&[wrapped(0, &VARIABLEACCESSSPECIFICATN, Choice(VARIABLES)), tagged(1, &LISTOFACCESSRESULT, List(&ACCESS_ITEM))]),
    ),
    tagged(5, &WRITE, List(&WRITE_ITEM)),
    tagged(
        6,
        &GETVARIABLEACCESSATTRIBUTES_ELEMENT,
        Fields(&[leaf(0, &MMSDELETABLE), wrapped(1, &ADDRESS, Choice(ADDRESSES)), wrapped(2, &TYPESPECIFICATION, Choice(&TYPES))]),
    ),
    tagged(
        12,
        &GETNAMEDVARIABLELISTATTRIBUTES_ELEMENT,
        Fields(&[leaf(0, &MMSDELETABLE), tagged(1, &LISTOFVARIABLE, List(&VARIABLE_ITEM))]),
    ),
    tagged(72, &FILEOPEN_ELEMENT, Fields(&[leaf(0, &FRSMID), tagged(1, &FILEATTRIBUTES_ELEMENT, Fields(ATTRIBUTES))])),
    tagged(73, &FILEREAD_ELEMENT, Fields(&[leaf(0, &FILEDATA), leaf(1, &MOREFOLLOWS)])),
    tagged(74, &FILECLOSE_ELEMENT, Fields(&[])),
    tagged(76, &FILEDELETE_ELEMENT, Fields(&[])),
    tagged(
        77,
        &FILEDIRECTORY_ELEMENT,
        Fields(&[wrapped(0, &LISTOFDIRECTORYENTRY, List(&DIRECTORY_ITEM)), leaf(1, &MOREFOLLOWS)]),
    ),
];

static REPORT: &[Part] =
    &[either(&VARIABLEACCESSSPECIFICATION, VARIABLES), tagged(0, &LISTOFACCESSRESULT, List(&ACCESS_ITEM))];
static ATTRIBUTES: &[Part] = &[leaf(0, &SIZEOFFILE), leaf(1, &LASTMODIFIED)];
static DIRECTORY_ITEM: Part = plain(
    SEQUENCE,
    &DIRECTORYENTRY_ELEMENT,
    Fields(&[tagged(0, &FILENAME, List(&FILENAME_PART)), tagged(1, &FILEATTRIBUTES_ELEMENT, Fields(ATTRIBUTES))]),
);
static FILENAME_PART: Part = plain(GRAPHIC, &FILENAME_ITEM, Leaf);
static NAME_ITEM: Part = plain(VISIBLE, &IDENTIFIER, Leaf);
static SYNTAX_ITEM: Part = plain(ber::OID, &LISTOFABSTRACTSYNTAXES_ITEM, Leaf);

/// What the names of a list belong to.
static SCOPE: &[Part] =
    &[tagged(0, &VMDSPECIFIC_ELEMENT, Fields(&[])), leaf(1, &DOMAINSPECIFIC), tagged(2, &AASPECIFIC_ELEMENT, Fields(&[]))];
static OBJECT: &[Part] = &[
    leaf(0, &VMD_SPECIFIC),
    tagged(1, &DOMAIN_SPECIFIC_ELEMENT, Fields(&[plain(VISIBLE, &DOMAINID, Leaf), plain(VISIBLE, &ITEMID, Leaf)])),
    leaf(2, &AA_SPECIFIC),
];
static ADDRESSES: &[Part] = &[leaf(0, &NUMERICADDRESS), leaf(1, &SYMBOLICADDRESS), leaf(2, &UNCONSTRAINEDADDRESS)];
static VARIABLES: &[Part] =
    &[tagged(0, &LISTOFVARIABLE, List(&VARIABLE_ITEM)), wrapped(1, &VARIABLELISTNAME, Choice(OBJECT))];
static VARIABLE_ITEM: Part =
    plain(SEQUENCE, &LISTOFVARIABLE_ITEM_ELEMENT, Fields(&[either(&VARIABLESPECIFICATION, &[wrapped(0, &NAME, Choice(OBJECT))])]));

static ACCESS_ITEM: Part = either(&ACCESSRESULT, RESULT);
static WRITE_ITEM: Part = either(&WRITE_RESPONSE_ITEM, &[leaf(0, &FAILURE), tagged(1, &SUCCESS_ELEMENT, Fields(&[]))]);
static RESULT: &[Part] = &[leaf(0, &FAILURE), either(&SUCCESS, &VALUES)];
static DATA_ITEM: Part = either(&DATA, &VALUES);
static VALUES: [Part; 15] = [
    tagged(1, &ARRAY, List(&DATA_ITEM)),
    tagged(2, &STRUCTURE, List(&DATA_ITEM)),
    leaf(3, &BOOLEAN),
    tagged(4, &DATA_BIT_STRING, Bits(&PADDING, &[])),
    leaf(5, &INTEGER),
    leaf(6, &UNSIGNED),
    leaf(7, &FLOATING_POINT),
    leaf(9, &DATA_OCTET_STRING),
    leaf(10, &DATA_VISIBLE_STRING),
    leaf(12, &DATA_BINARY_TIME),
    leaf(13, &BCD),
    tagged(14, &BOOLEANARRAY, Bits(&PADDING, &[])),
    leaf(15, &OBJID),
    leaf(16, &MMSSTRING),
    tagged(17, &UTC_TIME, Handed),
];

/// How a variable is made up.
static TYPES: [Part; 12] = [
    tagged(1, &ARRAY_TYPE, Fields(&[leaf(1, &NUMBEROFELEMENTS), wrapped(2, &ELEMENTTYPE, Choice(&TYPES))])),
    tagged(2, &STRUCTURE_TYPE, Fields(&[tagged(1, &COMPONENTS, List(&COMPONENT))])),
    tagged(3, &BOOLEAN_ELEMENT, Fields(&[])),
    leaf(4, &TYPESPECIFICATION_BIT_STRING),
    leaf(5, &INTEGER),
    leaf(6, &UNSIGNED),
    leaf(9, &TYPESPECIFICATION_OCTET_STRING),
    leaf(10, &TYPESPECIFICATION_VISIBLE_STRING),
    tagged(11, &GENERALIZED_TIME_ELEMENT, Fields(&[])),
    leaf(12, &TYPESPECIFICATION_BINARY_TIME),
    leaf(13, &BCD),
    tagged(15, &OBJID_ELEMENT, Fields(&[])),
];
static COMPONENT: Part =
    plain(SEQUENCE, &COMPONENTS_ITEM_ELEMENT, Fields(&[leaf(0, &COMPONENTNAME), wrapped(1, &COMPONENTTYPE, Choice(&TYPES))]));

