//! Fields of the signalling connection control part.

use crate::fields;

const MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Connection Request"),
    (2, "Connection Confirm"),
    (3, "Connection Refused"),
    (4, "Released"),
    (5, "Release Complete"),
    (6, "Data Form 1"),
    (7, "Data Form 2"),
    (8, "Data Acknowledgement"),
    (9, "Unitdata"),
    (0xa, "Unitdata Service"),
    (0xb, "Expedited Data"),
    (0xc, "Expedited Data Acknowledgement"),
    (0xd, "Reset Request"),
    (0xe, "Reset Confirmation"),
    (0xf, "Error"),
    (0x10, "Inactivity Timer"),
    (0x11, "Extended Unitdata"),
    (0x12, "Extended Unitdata Service"),
    (0x13, "Long Unitdata"),
    (0x14, "Long Unitdata Service"),
];
const HANDLING_NAMES: &[(u64, &str)] = &[
    (0, "No special options"),
    (8, "Return message on error"),
];
const RELEASE_CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "End user originated"),
    (1, "End user congestion"),
    (2, "End user failure"),
    (3, "SCCP user originated"),
    (4, "Remote procedure error"),
    (5, "Inconsistent connection data"),
    (6, "Access failure"),
    (7, "Access congestion"),
    (8, "Subsystem failure"),
    (9, "Subsystem congestion"),
    (0xa, "MTP failure"),
    (0xb, "Network congestion"),
    (0xc, "Expiration of reset timer"),
    (0xd, "Expiration of receive inactivity timer"),
    (0xe, "Reserved"),
    (0xf, "Unqualified"),
    (0x10, "SCCP failure (ITU only)"),
];
const RETURN_CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "No translation for an address of such nature"),
    (1, "No translation for this specific address"),
    (2, "Subsystem congestion"),
    (3, "Subsystem failure"),
    (4, "Unequipped failure"),
    (5, "MTP failure"),
    (6, "Network congestion"),
    (7, "Unqualified"),
    (8, "Error in message transport"),
    (9, "Error in local processing"),
    (0xa, "Destination cannot perform reassembly"),
    (0xb, "SCCP failure"),
    (0xc, "Hop counter violation"),
    (0xd, "Segmentation not supported"),
    (0xe, "Segmentation failure"),
    (0xf7, "Message change failure (ANSI only)"),
    (0xf8, "Invalid INS routing request (ANSI only)"),
    (0xf9, "Invalid ISNI routing request (ANSI only)"),
    (0xfa, "Unauthorized message (ANSI only)"),
    (0xfb, "Message incompatibility (ANSI only)"),
    (0xfc, "Cannot perform ISNI constrained routing (ANSI only)"),
    (0xfd, "Redundant ISNI constrained routing (ANSI only)"),
    (0xfe, "Unable to perform ISNI identification (ANSI only)"),
];
const RESET_CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "End user originated"),
    (1, "SCCP user originated"),
    (2, "Message out of order - incorrect send sequence number"),
    (3, "Message out of order - incorrect receive sequence number"),
    (4, "Remote procedure error - message out of window"),
    (5, "Remote procedure error - incorrect send sequence number after (re)initialization"),
    (6, "Remote procedure error - general"),
    (7, "Remote end user operational"),
    (8, "Network operational"),
    (9, "Access operational"),
    (0xa, "Network congestion"),
    (0xb, "Reserved (ITU)/Not obtainable (ANSI)"),
    (0xc, "Unqualified"),
];
const ERROR_CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "Local Reference Number (LRN) mismatch - unassigned destination LRN"),
    (1, "Local Reference Number (LRN) mismatch - inconsistent source LRN"),
    (2, "Point code mismatch"),
    (3, "Service class mismatch"),
    (4, "Unqualified"),
];
const REFUSAL_CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "End user originated"),
    (1, "End user congestion"),
    (2, "End user failure"),
    (3, "SCCP user originated"),
    (4, "Destination address unknown"),
    (5, "Destination inaccessible"),
    (6, "Network resource - QOS not available/non-transient"),
    (7, "Network resource - QOS not available/transient"),
    (8, "Access failure"),
    (9, "Access congestion"),
    (0xa, "Subsystem failure"),
    (0xb, "Subsystem congestion"),
    (0xc, "Expiration of connection establishment timer"),
    (0xd, "Incompatible user data"),
    (0xe, "Reserved"),
    (0xf, "Unqualified"),
    (0x10, "Hop counter violation"),
    (0x11, "SCCP failure (ITU only)"),
    (0x12, "No translation for an address of such nature"),
    (0x13, "Unequipped user"),
];
const MORE_NAMES: &[(u64, &str)] = &[
    (0, "No more data"),
    (1, "More data"),
];
const SEGMENTATION_FIRST_NAMES: &[(u64, &str)] = &[
    (0, "Not first segment"),
    (1, "First segment"),
];
const SEGMENTATION_CLASS_NAMES: &[(u64, &str)] = &[
    (0, "Class 0 selected"),
    (1, "Class 1 selected"),
];
const CALLED_RI_NAMES: &[(u64, &str)] = &[
    (0, "Route on GT"),
    (1, "Route on SSN"),
];
const CALLED_GTI_NAMES: &[(u64, &str)] = &[
    (0, "No Global Title"),
    (1, "Nature of Address Indicator only"),
    (2, "Translation Type only"),
    (3, "Translation Type, Numbering Plan, and Encoding Scheme included"),
    (4, "Translation Type, Numbering Plan, Encoding Scheme, and Nature of Address Indicator included"),
];
const CALLED_SSNI_NAMES: &[(u64, &str)] = &[
    (0, "SSN not present"),
    (1, "SSN present"),
];
const CALLED_PCI_NAMES: &[(u64, &str)] = &[
    (0, "Point Code not present"),
    (1, "Point Code present"),
];
const CALLED_SSN_NAMES: &[(u64, &str)] = &[
    (0, "SSN not known/not used"),
    (1, "SCCP management"),
    (2, "Reserved for ITU-T allocation"),
    (3, "ISDN User Part"),
    (4, "OMAP (Operation, Maintenance, and Administration Part)"),
    (5, "MAP (Mobile Application Part)"),
    (6, "HLR (Home Location Register)"),
    (7, "VLR (Visitor Location Register)"),
    (8, "MSC (Mobile Switching Center)"),
    (9, "EIC/EIR (Equipment Identifier Center/Equipment Identification Register)"),
    (10, "AUC/AC (Authentication Center)"),
    (11, "ISDN supplementary services (ITU only)"),
    (12, "Reserved for international use (ITU only)"),
    (13, "Broadband ISDN edge-to-edge applications (ITU only)"),
    (14, "TC test responder (ITU only)"),
    (142, "RANAP"),
    (143, "RNSAP"),
    (145, "GMLC(MAP)"),
    (146, "CAP"),
    (147, "gsmSCF (MAP) or IM-SSF (MAP) or Presence Network Agent"),
    (148, "SIWF (MAP)"),
    (149, "SGSN (MAP)"),
    (150, "GGSN (MAP)"),
    (248, "CSS (MAP)"),
    (249, "PCAP"),
    (250, "BSC (BSSAP-LE)"),
    (251, "MSC (BSSAP-LE)"),
    (252, "IOS or SMLC (BSSAP-LE)"),
    (253, "BSS O&M (A interface)"),
    (254, "BSSAP/BSAP"),
];
const CALLED_NP_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "ISDN/telephony"),
    (2, "Generic (ITU)/Reserved (ANSI)"),
    (3, "Data"),
    (4, "Telex"),
    (5, "Maritime mobile"),
    (6, "Land mobile"),
    (7, "ISDN/mobile"),
    (0xe, "Private network or network-specific"),
    (0xf, "Reserved"),
];
const CALLED_ES_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "BCD, odd number of digits"),
    (2, "BCD, even number of digits"),
    (3, "National specific"),
    (0xf, "Reserved (ITU)/Spare (ANSI)"),
];
const CALLED_NAI_NAMES: &[(u64, &str)] = &[
    (0, "NAI unknown"),
    (1, "Subscriber Number"),
    (2, "Reserved for national use"),
    (3, "National significant number"),
    (4, "International number"),
];

fields! {
    /// Message Type.
    MESSAGE_TYPE = "sccp.message_type", "Message Type", U8 Hex, names(MESSAGE_TYPE_NAMES);
    /// Class.
    CLASS = "sccp.class", "Class", U8 Hex, mask(0xf);
    /// Message handling.
    HANDLING = "sccp.handling", "Message handling", U8 Hex, mask(0xf0), names(HANDLING_NAMES);
    /// Pointer to first Mandatory Variable parameter.
    VARIABLE_POINTER1 = "sccp.variable_pointer1", "Pointer to first Mandatory Variable parameter", U16 Dec;
    /// Pointer to second Mandatory Variable parameter.
    VARIABLE_POINTER2 = "sccp.variable_pointer2", "Pointer to second Mandatory Variable parameter", U16 Dec;
    /// Pointer to third Mandatory Variable parameter.
    VARIABLE_POINTER3 = "sccp.variable_pointer3", "Pointer to third Mandatory Variable parameter", U16 Dec;
    /// Pointer to Optional parameter.
    OPTIONAL_POINTER = "sccp.optional_pointer", "Pointer to Optional parameter", U16 Dec;
    /// Variable parameter length.
    PARAMETER_LENGTH = "sccp.parameter_length", "Variable parameter length", U16 Dec;
    /// Hop Counter.
    HOPS = "sccp.hops", "Hop Counter", U8 Hex;
    /// Source Local Reference.
    SLR = "sccp.slr", "Source Local Reference", U24 Hex;
    /// Destination Local Reference.
    DLR = "sccp.dlr", "Destination Local Reference", U24 Hex;
    /// Release Cause.
    RELEASE_CAUSE = "sccp.release_cause", "Release Cause", U8 Hex, names(RELEASE_CAUSE_NAMES);
    /// Return Cause.
    RETURN_CAUSE = "sccp.return_cause", "Return Cause", U8 Hex, names(RETURN_CAUSE_NAMES);
    /// Reset Cause.
    RESET_CAUSE = "sccp.reset_cause", "Reset Cause", U8 Hex, names(RESET_CAUSE_NAMES);
    /// Error Cause.
    ERROR_CAUSE = "sccp.error_cause", "Error Cause", U8 Hex, names(ERROR_CAUSE_NAMES);
    /// Refusal Cause.
    REFUSAL_CAUSE = "sccp.refusal_cause", "Refusal Cause", U8 Hex, names(REFUSAL_CAUSE_NAMES);
    /// More data.
    MORE = "sccp.more", "More data", U8 Hex, mask(0x1), names(MORE_NAMES);
    /// Segmentation: First.
    SEGMENTATION_FIRST = "sccp.segmentation.first", "Segmentation: First", U8 Hex, mask(0x80), names(SEGMENTATION_FIRST_NAMES);
    /// Segmentation: Class.
    SEGMENTATION_CLASS = "sccp.segmentation.class", "Segmentation: Class", U8 Hex, mask(0x40), names(SEGMENTATION_CLASS_NAMES);
    /// Segmentation: Remaining.
    SEGMENTATION_REMAINING = "sccp.segmentation.remaining", "Segmentation: Remaining", U8 Hex, mask(0xf);
    /// Segmentation: Source Local Reference.
    SEGMENTATION_SLR = "sccp.segmentation.slr", "Segmentation: Source Local Reference", U24 Hex;
    /// Reserved for national use.
    CALLED_RESERVED = "sccp.called.reserved", "Reserved for national use", U8 Hex, mask(0x80);
    /// Routing Indicator.
    CALLED_RI = "sccp.called.ri", "Routing Indicator", U8 Hex, mask(0x40), names(CALLED_RI_NAMES);
    /// Global Title Indicator.
    CALLED_GTI = "sccp.called.gti", "Global Title Indicator", U8 Hex, mask(0x3c), names(CALLED_GTI_NAMES);
    /// SubSystem Number Indicator.
    CALLED_SSNI = "sccp.called.ssni", "SubSystem Number Indicator", U8 Hex, mask(0x2), names(CALLED_SSNI_NAMES);
    /// Point Code Indicator.
    CALLED_PCI = "sccp.called.pci", "Point Code Indicator", U8 Hex, mask(0x1), names(CALLED_PCI_NAMES);
    /// PC.
    CALLED_PC = "sccp.called.pc", "PC", U16 Dec, mask(0x3fff);
    /// SubSystem Number.
    CALLED_SSN = "sccp.called.ssn", "SubSystem Number", U8 Dec, names(CALLED_SSN_NAMES);
    /// Translation Type.
    CALLED_TT = "sccp.called.tt", "Translation Type", U8 HexDec;
    /// Numbering Plan.
    CALLED_NP = "sccp.called.np", "Numbering Plan", U8 Hex, mask(0xf0), names(CALLED_NP_NAMES);
    /// Encoding Scheme.
    CALLED_ES = "sccp.called.es", "Encoding Scheme", U8 Hex, mask(0xf), names(CALLED_ES_NAMES);
    /// Nature of Address Indicator.
    CALLED_NAI = "sccp.called.nai", "Nature of Address Indicator", U8 Hex, mask(0x7f), names(CALLED_NAI_NAMES);
    /// Called Party Digits.
    CALLED_DIGITS = "sccp.called.digits", "Called Party Digits", Str None;
    /// Reserved for national use.
    CALLING_RESERVED = "sccp.calling.reserved", "Reserved for national use", U8 Hex, mask(0x80);
    /// Routing Indicator.
    CALLING_RI = "sccp.calling.ri", "Routing Indicator", U8 Hex, mask(0x40), names(CALLED_RI_NAMES);
    /// Global Title Indicator.
    CALLING_GTI = "sccp.calling.gti", "Global Title Indicator", U8 Hex, mask(0x3c), names(CALLED_GTI_NAMES);
    /// SubSystem Number Indicator.
    CALLING_SSNI = "sccp.calling.ssni", "SubSystem Number Indicator", U8 Hex, mask(0x2), names(CALLED_SSNI_NAMES);
    /// Point Code Indicator.
    CALLING_PCI = "sccp.calling.pci", "Point Code Indicator", U8 Hex, mask(0x1), names(CALLED_PCI_NAMES);
    /// PC.
    CALLING_PC = "sccp.calling.pc", "PC", U16 Dec, mask(0x3fff);
    /// SubSystem Number.
    CALLING_SSN = "sccp.calling.ssn", "SubSystem Number", U8 Dec, names(CALLED_SSN_NAMES);
    /// Translation Type.
    CALLING_TT = "sccp.calling.tt", "Translation Type", U8 HexDec;
    /// Numbering Plan.
    CALLING_NP = "sccp.calling.np", "Numbering Plan", U8 Hex, mask(0xf0), names(CALLED_NP_NAMES);
    /// Encoding Scheme.
    CALLING_ES = "sccp.calling.es", "Encoding Scheme", U8 Hex, mask(0xf), names(CALLED_ES_NAMES);
    /// Nature of Address Indicator.
    CALLING_NAI = "sccp.calling.nai", "Nature of Address Indicator", U8 Hex, mask(0x7f), names(CALLED_NAI_NAMES);
    /// Calling Party Digits.
    CALLING_DIGITS = "sccp.calling.digits", "Calling Party Digits", Str None;
    /// Called or Calling SubSystem Number.
    SSN = "sccp.ssn", "Called or Calling SubSystem Number", U8 Dec, names(CALLED_SSN_NAMES);
    /// Called or Calling GT Digits.
    DIGITS = "sccp.digits", "Called or Calling GT Digits", Str None;
    /// Number of Called Party Digits.
    CALLED_DIGITS_LENGTH = "sccp.called.digits.length", "Number of Called Party Digits", U8 Dec;
    /// Number of Calling Party Digits.
    CALLING_DIGITS_LENGTH = "sccp.calling.digits.length", "Number of Calling Party Digits", U8 Dec;
    /// A local reference of either side.
    LR = "sccp.lr", "Local Reference", U24 Hex;
}
