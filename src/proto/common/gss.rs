//! Mechanisms of GSS-API (RFC 2743): what their object identifiers stand for, and who reads their tokens.

/// The packet's hint for Kerberos messages in tokens: the columns stay those of the carrier.
pub const IN_TOKEN: u64 = 0x6b72_6235;

/// A mechanism.
pub struct Mechanism {
    /// Object identifier without tag and length.
    oid: &'static [u8],
    pub name: &'static str,
    /// Filter name of the protocol of its tokens.
    pub protocol: Option<&'static str>,
}

/// Kerberos 5 (RFC 4121 section 4.1).
const KERBEROS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2];
/// The same with a bit lost (MS-SPNG section 3.1.5.2).
const KERBEROS_OF_WINDOWS: &[u8] = &[0x2a, 0x86, 0x48, 0x82, 0xf7, 0x12, 1, 2, 2];
const KERBEROS_USER_TO_USER: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2, 3];
const NTLM: &[u8] = &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 2, 10];
const EXTENDED_NEGOTIATION: &[u8] = &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 2, 30];
const NEGOTIATION: &[u8] = &[0x2b, 6, 1, 5, 5, 2];

const MECHANISMS: &[Mechanism] = &[
    Mechanism { oid: NEGOTIATION, name: "SPNEGO - Simple Protected Negotiation", protocol: Some("spnego") },
    Mechanism { oid: KERBEROS, name: "KRB5 - Kerberos 5", protocol: Some("spnego-krb5") },
    Mechanism { oid: KERBEROS_OF_WINDOWS, name: "MS KRB5 - Microsoft Kerberos 5", protocol: Some("spnego-krb5") },
    Mechanism { oid: KERBEROS_USER_TO_USER, name: "KRB5 - Kerberos 5 - User to User", protocol: Some("spnego-krb5") },
    Mechanism { oid: NTLM, name: "NTLMSSP - Microsoft NTLM Security Support Provider", protocol: Some("ntlmssp") },
    Mechanism { oid: EXTENDED_NEGOTIATION, name: "NEGOEX - SPNEGO Extended Negotiation Security Mechanism", protocol: Some("negoex") },
];

/// The mechanism of an object identifier.
pub fn mechanism(oid: &[u8]) -> Option<&'static Mechanism> {
    MECHANISMS.iter().find(|m| m.oid == oid)
}

/// Bytes of the shortest token that goes by its first bytes alone.
const RECOGNISED: usize = 16;

/// The protocol of a token that no object identifier precedes, by its first bytes.
pub fn recognise(token: &[u8]) -> Option<&'static str> {
    match token {
        [b'N', b'T', b'L', b'M', b'S', b'S', b'P', 0, ..] => Some("ntlmssp"),
        [b'N', b'E', b'G', b'O', b'E', b'X', b'T', b'S', ..] => Some("negoex"),
        // a signature (MS-NLMP section 2.2.2.9)
        [1, 0, 0, 0, ..] if token.len() >= RECOGNISED => Some("ntlmssp"),
        // identifiers of tokens (RFC 4121 section 4.2)
        [4 | 5, 4, ..] if token.len() >= RECOGNISED => Some("spnego-krb5"),
        // tagged as Kerberos' AP-REQ, AP-REP or KRB-ERROR
        [0x6e | 0x6f | 0x7e, ..] => Some("spnego-krb5"),
        _ => None,
    }
}
