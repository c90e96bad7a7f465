//! Fields of NTLMSSP.

use crate::fields;
use crate::model::Field;
use crate::model::field::SET;

const MESSAGETYPE_NAMES: &[(u64, &str)] = &[
    (1, "NTLMSSP_NEGOTIATE"),
    (2, "NTLMSSP_CHALLENGE"),
    (3, "NTLMSSP_AUTH"),
    (4, "NTLMSSP_UNKNOWN"),
];

const CHALLENGE_TARGET_INFO_ITEM_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "End of list"),
    (1, "NetBIOS computer name"),
    (2, "NetBIOS domain name"),
    (3, "DNS computer name"),
    (4, "DNS domain name"),
    (5, "DNS tree name"),
    (6, "Flags"),
    (7, "Timestamp"),
    (8, "Restrictions"),
    (9, "Target Name"),
    (0xa, "Channel Bindings"),
];

fields! {
    /// A signature.
    VERF = "ntlmssp.verf", "NTLMSSP Verifier", None None;
    /// Version of the signature.
    VERF_VERS = "ntlmssp.verf.vers", "Version Number", U32 Dec;
    /// What of the signature needs the session's key.
    VERF_BODY = "ntlmssp.verf.body", "Verifier Body", Bytes None;
    /// NTLMSSP identifier.
    IDENTIFIER = "ntlmssp.identifier", "NTLMSSP identifier", Str None;
    /// NTLM Message Type.
    MESSAGETYPE = "ntlmssp.messagetype", "NTLM Message Type", U32 Hex, names(MESSAGETYPE_NAMES);
    /// Negotiate Flags.
    NEGOTIATEFLAGS = "ntlmssp.negotiateflags", "Negotiate Flags", U32 Hex;
    /// 56-bit encryption is supported.
    NEGOTIATE56 = "ntlmssp.negotiate56", "Negotiate 56", Bool B32, mask(0x80000000), with(SET);
    /// Negotiate Key Exchange.
    NEGOTIATEKEYEXCH = "ntlmssp.negotiatekeyexch", "Negotiate Key Exchange", Bool B32, mask(0x40000000), with(SET);
    /// 128-bit encryption is supported.
    NEGOTIATE128 = "ntlmssp.negotiate128", "Negotiate 128", Bool B32, mask(0x20000000), with(SET);
    /// Negotiate 0x10000000.
    NEGOTIATENT10000000 = "ntlmssp.negotiatent10000000", "Negotiate 0x10000000", Bool B32, mask(0x10000000), with(SET);
    /// Negotiate 0x08000000.
    NEGOTIATENT08000000 = "ntlmssp.negotiatent08000000", "Negotiate 0x08000000", Bool B32, mask(0x8000000), with(SET);
    /// Negotiate 0x04000000.
    NEGOTIATENT04000000 = "ntlmssp.negotiatent04000000", "Negotiate 0x04000000", Bool B32, mask(0x4000000), with(SET);
    /// Negotiate Version.
    NEGOTIATEVERSION = "ntlmssp.negotiateversion", "Negotiate Version", Bool B32, mask(0x2000000), with(SET);
    /// Negotiate 0x01000000.
    NEGOTIATENT01000000 = "ntlmssp.negotiatent01000000", "Negotiate 0x01000000", Bool B32, mask(0x1000000), with(SET);
    /// Negotiate Target Info.
    NEGOTIATETARGETINFO = "ntlmssp.negotiatetargetinfo", "Negotiate Target Info", Bool B32, mask(0x800000), with(SET);
    /// Request Non-NT Session.
    REQUESTNONNTSESSION = "ntlmssp.requestnonntsession", "Request Non-NT Session", Bool B32, mask(0x400000), with(SET);
    /// Negotiate 0x00200000.
    NEGOTIATENT00200000 = "ntlmssp.negotiatent00200000", "Negotiate 0x00200000", Bool B32, mask(0x200000), with(SET);
    /// Negotiate Identify.
    NEGOTIATEIDENTIFY = "ntlmssp.negotiateidentify", "Negotiate Identify", Bool B32, mask(0x100000), with(SET);
    /// Negotiate Extended Security.
    NEGOTIATENTLM2 = "ntlmssp.negotiatentlm2", "Negotiate Extended Security", Bool B32, mask(0x80000), with(SET);
    /// Target Type Share.
    TARGETTYPESHARE = "ntlmssp.targettypeshare", "Target Type Share", Bool B32, mask(0x40000), with(SET);
    /// Target Type Server.
    TARGETTYPESERVER = "ntlmssp.targettypeserver", "Target Type Server", Bool B32, mask(0x20000), with(SET);
    /// Target Type Domain.
    TARGETTYPEDOMAIN = "ntlmssp.targettypedomain", "Target Type Domain", Bool B32, mask(0x10000), with(SET);
    /// Negotiate Always Sign.
    NEGOTIATEALWAYSSIGN = "ntlmssp.negotiatealwayssign", "Negotiate Always Sign", Bool B32, mask(0x8000), with(SET);
    /// Negotiate 0x00004000.
    NEGOTIATE00004000 = "ntlmssp.negotiate00004000", "Negotiate 0x00004000", Bool B32, mask(0x4000), with(SET);
    /// Negotiate OEM Workstation Supplied.
    NEGOTIATEOEMWORKSTATIONSUPPLIED = "ntlmssp.negotiateoemworkstationsupplied", "Negotiate OEM Workstation Supplied", Bool B32, mask(0x2000), with(SET);
    /// Negotiate OEM Domain Supplied.
    NEGOTIATEOEMDOMAINSUPPLIED = "ntlmssp.negotiateoemdomainsupplied", "Negotiate OEM Domain Supplied", Bool B32, mask(0x1000), with(SET);
    /// Negotiate Anonymous.
    NEGOTIATEANONYMOUS = "ntlmssp.negotiateanonymous", "Negotiate Anonymous", Bool B32, mask(0x800), with(SET);
    /// Negotiate NT Only.
    NEGOTIATENTONLY = "ntlmssp.negotiatentonly", "Negotiate NT Only", Bool B32, mask(0x400), with(SET);
    /// Negotiate NTLM key.
    NEGOTIATENTLM = "ntlmssp.negotiatentlm", "Negotiate NTLM key", Bool B32, mask(0x200), with(SET);
    /// Negotiate 0x00000100.
    NEGOTIATE00000100 = "ntlmssp.negotiate00000100", "Negotiate 0x00000100", Bool B32, mask(0x100), with(SET);
    /// Negotiate Lan Manager Key.
    NEGOTIATELMKEY = "ntlmssp.negotiatelmkey", "Negotiate Lan Manager Key", Bool B32, mask(0x80), with(SET);
    /// Negotiate Datagram.
    NEGOTIATEDATAGRAM = "ntlmssp.negotiatedatagram", "Negotiate Datagram", Bool B32, mask(0x40), with(SET);
    /// Negotiate Seal.
    NEGOTIATESEAL = "ntlmssp.negotiateseal", "Negotiate Seal", Bool B32, mask(0x20), with(SET);
    /// Negotiate Sign.
    NEGOTIATESIGN = "ntlmssp.negotiatesign", "Negotiate Sign", Bool B32, mask(0x10), with(SET);
    /// Request 0x00000008.
    NEGOTIATE00000008 = "ntlmssp.negotiate00000008", "Request 0x00000008", Bool B32, mask(0x8), with(SET);
    /// Request Target.
    REQUESTTARGET = "ntlmssp.requesttarget", "Request Target", Bool B32, mask(0x4), with(SET);
    /// Negotiate OEM.
    NEGOTIATEOEM = "ntlmssp.negotiateoem", "Negotiate OEM", Bool B32, mask(0x2), with(SET);
    /// Negotiate UNICODE.
    NEGOTIATEUNICODE = "ntlmssp.negotiateunicode", "Negotiate UNICODE", Bool B32, mask(0x1), with(SET);
    /// Calling workstation domain.
    NEGOTIATE_DOMAIN = "ntlmssp.negotiate.domain", "Calling workstation domain", Str None;
    /// Calling workstation name.
    NEGOTIATE_CALLINGWORKSTATION = "ntlmssp.negotiate.callingworkstation", "Calling workstation name", Str None;
    /// NTLM Server Challenge.
    NTLMSERVERCHALLENGE = "ntlmssp.ntlmserverchallenge", "NTLM Server Challenge", Bytes None;
    /// Reserved.
    RESERVED = "ntlmssp.reserved", "Reserved", Bytes None;
    /// Target Name.
    CHALLENGE_TARGET_NAME = "ntlmssp.challenge.target_name", "Target Name", Str None;
    /// Lan Manager Response.
    AUTH_LMRESPONSE = "ntlmssp.auth.lmresponse", "Lan Manager Response", Bytes None;
    /// NTLM Response.
    AUTH_NTRESPONSE = "ntlmssp.auth.ntresponse", "NTLM Response", Bytes None;
    /// Domain name.
    AUTH_DOMAIN = "ntlmssp.auth.domain", "Domain name", Str None;
    /// User name.
    AUTH_USERNAME = "ntlmssp.auth.username", "User name", Str None;
    /// Host name.
    AUTH_HOSTNAME = "ntlmssp.auth.hostname", "Host name", Str None;
    /// Session Key.
    AUTH_SESSKEY = "ntlmssp.auth.sesskey", "Session Key", Bytes None;
    /// Length.
    STRING_LENGTH = "ntlmssp.string.length", "Length", U16 Dec;
    /// Maxlen.
    STRING_MAXLEN = "ntlmssp.string.maxlen", "Maxlen", U16 Dec;
    /// Offset.
    STRING_OFFSET = "ntlmssp.string.offset", "Offset", U32 Dec;
    /// Length.
    BLOB_LENGTH = "ntlmssp.blob.length", "Length", U16 Dec;
    /// Maxlen.
    BLOB_MAXLEN = "ntlmssp.blob.maxlen", "Maxlen", U16 Dec;
    /// Offset.
    BLOB_OFFSET = "ntlmssp.blob.offset", "Offset", U32 Dec;
    /// Version.
    VERSION = "ntlmssp.version", "Version", None None;
    /// Major Version.
    VERSION_MAJOR = "ntlmssp.version.major", "Major Version", U8 Dec;
    /// Minor Version.
    VERSION_MINOR = "ntlmssp.version.minor", "Minor Version", U8 Dec;
    /// Build Number.
    VERSION_BUILD_NUMBER = "ntlmssp.version.build_number", "Build Number", U16 Dec;
    /// NTLM Current Revision.
    VERSION_NTLM_CURRENT_REVISION = "ntlmssp.version.ntlm_current_revision", "NTLM Current Revision", U8 Dec;
    /// Target Info.
    CHALLENGE_TARGET_INFO = "ntlmssp.challenge.target_info", "Target Info", None None;
    /// Length.
    CHALLENGE_TARGET_INFO_LENGTH = "ntlmssp.challenge.target_info.length", "Length", U16 Dec;
    /// Maxlen.
    CHALLENGE_TARGET_INFO_MAXLEN = "ntlmssp.challenge.target_info.maxlen", "Maxlen", U16 Dec;
    /// Offset.
    CHALLENGE_TARGET_INFO_OFFSET = "ntlmssp.challenge.target_info.offset", "Offset", U32 Dec;
    /// Target Info Item Type.
    CHALLENGE_TARGET_INFO_ITEM_TYPE = "ntlmssp.challenge.target_info.item.type", "Target Info Item Type", U16 Hex, names(CHALLENGE_TARGET_INFO_ITEM_TYPE_NAMES);
    /// Target Info Item Length.
    CHALLENGE_TARGET_INFO_ITEM_LENGTH = "ntlmssp.challenge.target_info.item.length", "Target Info Item Length", U16 Dec;
    /// List End.
    CHALLENGE_TARGET_INFO_END = "ntlmssp.challenge.target_info.end", "List End", None None;
    /// Server NetBIOS Computer Name.
    CHALLENGE_TARGET_INFO_NB_COMPUTER_NAME = "ntlmssp.challenge.target_info.nb_computer_name", "NetBIOS Computer Name", Str None;
    /// Server NetBIOS Domain Name.
    CHALLENGE_TARGET_INFO_NB_DOMAIN_NAME = "ntlmssp.challenge.target_info.nb_domain_name", "NetBIOS Domain Name", Str None;
    /// DNS Computer Name.
    CHALLENGE_TARGET_INFO_DNS_COMPUTER_NAME = "ntlmssp.challenge.target_info.dns_computer_name", "DNS Computer Name", Str None;
    /// DNS Domain Name.
    CHALLENGE_TARGET_INFO_DNS_DOMAIN_NAME = "ntlmssp.challenge.target_info.dns_domain_name", "DNS Domain Name", Str None;
    /// DNS Tree Name.
    CHALLENGE_TARGET_INFO_DNS_TREE_NAME = "ntlmssp.challenge.target_info.dns_tree_name", "DNS Tree Name", Str None;
    /// Flags.
    CHALLENGE_TARGET_INFO_FLAGS = "ntlmssp.challenge.target_info.flags", "Flags", U32 Hex;
    /// Timestamp.
    CHALLENGE_TARGET_INFO_TIMESTAMP = "ntlmssp.challenge.target_info.timestamp", "Timestamp", AbsTime Utc;
    /// The 8-byte LMv2 challenge message generated by the client.
    NTLMCLIENTCHALLENGE = "ntlmssp.ntlmclientchallenge", "LMv2 Client Challenge", Bytes None;
    /// Message Integrity Code.
    AUTHENTICATE_MIC = "ntlmssp.authenticate.mic", "MIC", Bytes None;
}

/// The bits of the negotiate flags, highest first.
pub(super) static FLAG_BITS: [&Field; 32] = [
    &NEGOTIATE56,
    &NEGOTIATEKEYEXCH,
    &NEGOTIATE128,
    &NEGOTIATENT10000000,
    &NEGOTIATENT08000000,
    &NEGOTIATENT04000000,
    &NEGOTIATEVERSION,
    &NEGOTIATENT01000000,
    &NEGOTIATETARGETINFO,
    &REQUESTNONNTSESSION,
    &NEGOTIATENT00200000,
    &NEGOTIATEIDENTIFY,
    &NEGOTIATENTLM2,
    &TARGETTYPESHARE,
    &TARGETTYPESERVER,
    &TARGETTYPEDOMAIN,
    &NEGOTIATEALWAYSSIGN,
    &NEGOTIATE00004000,
    &NEGOTIATEOEMWORKSTATIONSUPPLIED,
    &NEGOTIATEOEMDOMAINSUPPLIED,
    &NEGOTIATEANONYMOUS,
    &NEGOTIATENTONLY,
    &NEGOTIATENTLM,
    &NEGOTIATE00000100,
    &NEGOTIATELMKEY,
    &NEGOTIATEDATAGRAM,
    &NEGOTIATESEAL,
    &NEGOTIATESIGN,
    &NEGOTIATE00000008,
    &REQUESTTARGET,
    &NEGOTIATEOEM,
    &NEGOTIATEUNICODE,
];
