//! Extensible authentication protocol (RFC 3748): the header, identities and what the methods have in common.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::{fields, notes};
use crate::model::{Names, ProtocolInfo};

const CODE_NAMES: &[(u64, &str)] = &[
    (1, "Request"),
    (2, "Response"),
    (3, "Success"),
    (4, "Failure"),
    (5, "Initiate"),
    (6, "Finish"),
];

/// Methods that Info and the tree name (IANA eap-numbers).
const MD5_CHALLENGE: u64 = 4;
const LEAP: u64 = 17;

const METHODS: &[(u64, &str)] = &[
    (1, "Identity"),
    (2, "Notification"),
    (3, "Legacy Nak (Response Only)"),
    (4, "MD5-Challenge EAP (EAP-MD5-CHALLENGE)"),
    (5, "One-Time Password EAP (EAP-OTP)"),
    (6, "Generic Token Card EAP (EAP-GTC)"),
    (7, "Allocated"),
    (8, "Allocated"),
    (9, "RSA Public Key Authentication EAP (EAP-RSA-PKA)"),
    (10, "DSS Unilateral EAP (EAP-DSS)"),
    (11, "KEA EAP (EAP-KEA)"),
    (12, "KEA Validate EAP (EAP-KEA-VALIDATE)"),
    (13, "TLS EAP (EAP-TLS)"),
    (14, "Defender Token EAP (EAP-AXENT)"),
    (15, "RSA Security SecurID EAP (EAP-RSA-SECURID)"),
    (16, "Arcot Systems EAP (EAP-ARCOT-SYSTEMS)"),
    (17, "Cisco Wireless EAP / Lightweight EAP (EAP-LEAP)"),
    (18, "GSM Subscriber Identity Modules EAP (EAP-SIM)"),
    (19, "Secure Remote Password SHA1 Part 1 EAP (EAP-SRP-SHA1-PART1)"),
    (20, "Secure Remote Password SHA1 Part 2 EAP (EAP-SRP-SHA1-PART2)"),
    (21, "Tunneled TLS EAP (EAP-TTLS)"),
    (22, "Remote Access Service EAP (EAP-RAS)"),
    (23, "UMTS Authentication and Key Agreement EAP (EAP-AKA)"),
    (24, "3Com Wireless EAP (EAP-3COM-WIRELESS)"),
    (25, "Protected EAP (EAP-PEAP)"),
    (26, "MS-Authentication EAP (EAP-MS-AUTH)"),
    (27, "Mutual Authentication w/Key Exchange EAP (EAP-MAKE)"),
    (28, "CRYPTOCard EAP (EAP-CRYPTOCARD)"),
    (29, "MS-CHAP-v2 EAP (EAP-MS-CHAP-V2)"),
    (30, "DynamID EAP (EAP-DYNAMID)"),
    (31, "Rob EAP (EAP-ROB)"),
    (32, "Protected One-Time Password EAP (EAP-POTP)"),
    (33, "MS-Authentication TLV EAP (EAP-MS-AUTH-TLV)"),
    (34, "SentriNET (EAP-SENTRINET)"),
    (35, "Actiontec Wireless EAP (EAP-ACTIONTEC-WIRELESS)"),
    (36, "Cogent Systems Biometrics Authentication EAP (EAP-COGENT-BIOMETRIC)"),
    (37, "AirFortress EAP (EAP-AIRFORTRESS)"),
    (38, "HTTP Digest EAP (EAP-HTTP-DIGEST)"),
    (39, "SecureSuite EAP (EAP-SECURESUITE)"),
    (40, "DeviceConnect EAP (EAP-DEVICECONNECT)"),
    (41, "Simple Password Exponential Key Exchange EAP (EAP-SPEKE)"),
    (42, "MOBAC EAP (EAP-MOBAC)"),
    (43, "Flexible Authentication via Secure Tunneling EAP (EAP-FAST)"),
    (44, "ZoneLabs EAP (EAP-ZLXEAP)"),
    (45, "Link EAP (EAP-LINK)"),
    (46, "Password Authenticated eXchange EAP (EAP-PAX)"),
    (47, "Pre-Shared Key EAP (EAP-PSK)"),
    (48, "Shared-secret Authentication and Key Establishment EAP (EAP-SAKE)"),
    (49, "Internet Key Exchange v2 EAP (EAP-IKEv2)"),
    (50, "UMTS Authentication and Key Agreement' EAP (EAP-AKA')"),
    (51, "Generalized Pre-Shared Key EAP (EAP-GPSK)"),
    (52, "Password EAP (EAP-pwd)"),
    (53, "Encrypted Key Exchange v1 EAP (EAP-EKEv1)"),
    (55, "Tunneled EAP protocol"),
    (254, "Expanded Type"),
    (255, "Experimental"),
];

fields! {
    /// Kind of packet.
    CODE = "eap.code", "Code", U8 Dec, names(CODE_NAMES);
    /// Number that links a response to its request.
    ID = "eap.id", "Id", U8 Dec;
    /// Length of the packet in bytes.
    LEN = "eap.len", "Length", U16 Dec;
    /// Method.
    TYPE = "eap.type", "Type", U8 Dec, names(METHODS);
    /// Method that the peer would take.
    DESIRED = "eap.desired_type", "Desired Auth Type", U8 Dec, names(METHODS);
    /// Who the peer says it is.
    IDENTITY = "eap.identity", "Identity", Str None;
    /// Text for people.
    NOTIFICATION = "eap.notification", "Notification", Str None;
    /// Length of the value in bytes.
    MD5_SIZE = "eap.md5.value_size", "EAP-MD5 Value-Size", U8 Dec;
    /// Challenge or response.
    MD5_VALUE = "eap.md5.value", "EAP-MD5 Value", Bytes None;
    /// Name of the sender.
    MD5_EXTRA = "eap.md5.extra_data", "EAP-MD5 Extra Data", Bytes None;
    /// Data of another method.
    DATA = "eap.data", "EAP Data", Bytes None;
}

notes! {
    /// The method does not prove who the server is (RFC 3748 section 7.4).
    MITM = "eap.mitm_attacks", "Vulnerable to MITM attacks. If possible, change EAP type.", Warn Security;
    /// The answer can be tried against a list of passwords (RFC 3748 section 7.6).
    DICTIONARY = "eap.dictionary_attacks", "Vulnerable to dictionary attacks. If possible, change EAP type.", Warn Security;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0xc227)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("eap", "Extensible Authentication Protocol", "EAP", &["RFC 3748"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("EAP");
    let (code, len) = (b.u8(0)?, usize::from(b.be16(2)?));
    let name = CODE.names.get(code.into()).unwrap_or("Unknown code");
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, len);
    cx.add(&CODE, b, 0, 1)?;
    cx.add(&ID, b, 1, 1)?;
    cx.add(&LEN, b, 2, 2)?;
    if !matches!(code, 1 | 2) || len < 5 {
        return Ok(());
    }
    let b = b.sub(0, len)?;
    let method = cx.add(&TYPE, b, 4, 1)?;
    match method {
        MD5_CHALLENGE => cx.note(&MITM),
        LEAP => cx.note(&DICTIONARY),
        _ => {}
    }
    cx.info_append(format_args!(", {}", Names::Table(METHODS).get(method).unwrap_or("Unknown type")));
    let size = len - 5;
    match method {
        _ if size == 0 => {}
        1 => {
            cx.add(&IDENTITY, b, 5, size)?;
        }
        2 => {
            cx.add(&NOTIFICATION, b, 5, size)?;
        }
        3 => {
            for at in 5..len {
                let wanted = cx.add(&DESIRED, b, at, 1)?;
                if at == 5 {
                    cx.info_append(format_args!(", Desired: {}", Names::Table(METHODS).get(wanted).unwrap_or("Unknown")));
                }
            }
        }
        4 => {
            let value = cx.add(&MD5_SIZE, b, 5, 1)? as usize;
            cx.add(&MD5_VALUE, b, 6, value)?;
            if len > 6 + value {
                cx.add(&MD5_EXTRA, b, 6 + value, len - 6 - value)?;
            }
        }
        _ => {
            cx.add(&DATA, b, 5, size)?;
        }
    }
    Ok(())
}
