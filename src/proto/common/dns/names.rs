//! Names of values in DNS messages (RFC 1035 and the documents of each record type).

/// Names of the values of Opcode.
pub(super) const FLAGS_OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Standard query"),
    (1, "Inverse query"),
    (2, "Server status request"),
    (4, "Zone change notification"),
    (5, "Dynamic update"),
    (6, "DNS Stateful operations (DSO)"),
];
/// Names of the values of Reply code.
pub(super) const FLAGS_RCODE_NAMES: &[(u64, &str)] = &[
    (0, "No error"),
    (1, "Format error"),
    (2, "Server failure"),
    (3, "No such name"),
    (4, "Not implemented"),
    (5, "Refused"),
    (6, "Name exists"),
    (7, "RRset exists"),
    (8, "RRset does not exist"),
    (9, "Not authoritative"),
    (10, "Name out of zone"),
    (11, "DSO-Type not implemented"),
    (16, "Bad OPT Version or TSIG Signature Failure"),
    (17, "Key not recognized"),
    (18, "Signature out of time window"),
    (19, "Bad TKEY Mode"),
    (20, "Duplicate key name"),
    (21, "Algorithm not supported"),
    (22, "Bad Truncation"),
    (23, "Bad/missing Server Cookie"),
];
/// Names of the values of Class.
pub(super) const QRY_CLASS_NAMES: &[(u64, &str)] = &[(1, "IN"), (2, "CS"), (3, "CH"), (4, "HS"), (254, "NONE"), (255, "ANY")];
/// Names of the values of Scheme.
pub(super) const ZONEMD_SCHEME_RANGES: &[(u64, u64, &str)] =
    &[(0, 0, "Reserved"), (1, 1, "SIMPLE"), (2, 239, "Unassigned"), (240, 254, "Private Use"), (255, 255, "Reserved")];
/// Names of the values of Hash Algorithm.
pub(super) const ZONEMD_HASH_ALGO_RANGES: &[(u64, u64, &str)] =
    &[(0, 0, "Reserved"), (1, 1, "SHA-384"), (2, 2, "SHA-512"), (3, 239, "Unassigned"), (240, 254, "Private Use"), (255, 255, "Reserved")];
/// Names of the values of SvcParamKey.
pub(super) const SVCB_SVCPARAM_KEY_NAMES: &[(u64, &str)] = &[
    (0, "mandatory"),
    (1, "alpn"),
    (2, "no-default-alpn"),
    (3, "port"),
    (4, "ipv4hint"),
    (5, "echconfig"),
    (6, "ipv6hint"),
    (32769, "odohconfig"),
    (65535, "key65535"),
];
/// Names of the values of Algorithm.
pub(super) const RRSIG_ALGORITHM_NAMES: &[(u64, &str)] = &[
    (1, "RSA/MD5"),
    (2, "Diffie-Hellman"),
    (3, "DSA"),
    (4, "Elliptic curve crypto"),
    (5, "RSA/SHA1"),
    (6, "DSA + NSEC3/SHA1"),
    (7, "RSA/SHA1 + NSEC3/SHA1"),
    (8, "RSA/SHA-256"),
    (10, "RSA/SHA-512"),
    (12, "GOST R 34.10-2001"),
    (13, "ECDSA Curve P-256 with SHA-256"),
    (14, "ECDSA Curve P-386 with SHA-386"),
    (15, "Ed25519"),
    (16, "Ed448"),
    (157, "HMAC/MD5"),
    (252, "Indirect key"),
    (253, "Private, domain name"),
    (254, "Private, OID"),
];
/// Names of the values of Mode.
pub(super) const TKEY_MODE_NAMES: &[(u64, &str)] =
    &[(1, "Server assigned"), (2, "Diffie Hellman"), (3, "GSSAPI"), (4, "Resolver assigned"), (5, "Delete")];
/// Names of the values of Gateway Algorithm.
pub(super) const IPSECKEY_GATEWAY_ALGORITHM_NAMES: &[(u64, &str)] = &[(1, "DSA"), (2, "RSA")];
/// Names of the values of Gateway Type.
pub(super) const IPSECKEY_GATEWAY_TYPE_NAMES: &[(u64, &str)] =
    &[(0, "No Gateway"), (1, "IPv4 Gateway"), (2, "IPv6 Gateway"), (3, "DNS Gateway")];
/// Names of the values of Type.
pub(super) const CERT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "PKIX"),
    (2, "SPKI"),
    (3, "PGP"),
    (4, "IPKIX"),
    (5, "ISPKI"),
    (6, "IPGP"),
    (7, "ACPKIX"),
    (8, "IACPKIX"),
    (253, "Private, URI"),
    (254, "Private, OID"),
];
/// Names of the values of Option Code.
pub(super) const OPT_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "LLQ - Long-lived query"),
    (2, "UL - Update lease"),
    (3, "NSID - Name Server Identifier"),
    (4, "Owner (reserved)"),
    (5, "DAU - DNSSEC Algorithm Understood (RFC6975)"),
    (6, "DHU - DS Hash Understood (RFC6975)"),
    (7, "N3U - NSEC3 Hash Understood (RFC6975)"),
    (8, "CSUBNET - Client subnet"),
    (9, "EDNS EXPIRE (RFC7314)"),
    (10, "COOKIE"),
    (11, "EDNS TCP Keepalive"),
    (12, "PADDING"),
    (13, "CHAIN"),
    (15, "Extended DNS Error"),
    (20730, "Experimental - CSUBNET - Client subnet"),
];
/// Names of the values of DHU.
pub(super) const OPT_DHU_NAMES: &[(u64, &str)] =
    &[(0, "Reserved digest"), (1, "SHA-1"), (2, "SHA-256"), (3, "GOST R 34.11-94"), (4, "SHA-384")];
/// Names of the values of N3U.
pub(super) const OPT_N3U_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "SHA-1")];
/// Names of the values of Family.
pub(super) const OPT_CLIENT_FAMILY_NAMES: &[(u64, &str)] = &[(1, "IPv4"), (2, "IPv6")];
/// Names of the values of Info Code.
pub(super) const OPT_EXT_ERROR_INFO_CODE_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Other Error"),
    (1, 1, "Unsupported DNSKEY Algorithm"),
    (2, 2, "Unsupported DS Digest Type"),
    (3, 3, "Stale Answer"),
    (4, 4, "Forged Answer"),
    (5, 5, "DNSSEC Indeterminate"),
    (6, 6, "DNSSEC Bogus"),
    (7, 7, "Signature Expired"),
    (8, 8, "Signature Not Yet Valid"),
    (9, 9, "DNSKEY Missing"),
    (10, 10, "RRSIGs Missing"),
    (11, 11, "No Zone Key Bit Set"),
    (12, 12, "NSEC Missing"),
    (13, 13, "Cached Error"),
    (14, 14, "Not Ready"),
    (15, 15, "Blocked"),
    (16, 16, "Censored"),
    (17, 17, "Filtered"),
    (18, 18, "Prohibited"),
    (19, 19, "Stale NXDomain Answer"),
    (20, 20, "Not Authoritative"),
    (21, 21, "Not Supported"),
    (22, 22, "No Reachable Authority"),
    (23, 23, "Network Error"),
    (24, 24, "Invalid Data"),
    (25, 25, "Signature Expired before Valid"),
    (26, 26, "Too Early"),
    (27, 27, "Unsupported NSEC3 Iterations Value"),
    (28, 28, "Unable to conform to policy"),
    (29, 29, "Synthesized"),
    (30, 49151, "Unassigned"),
    (49152, 65535, "Reserved for Private Use"),
];
/// Names of the values of Certificate Usage.
pub(super) const TLSA_CERTIFICATE_USAGE_NAMES: &[(u64, &str)] = &[
    (0, "CA constraint (PKIX-TA)"),
    (1, "Service certificate constraint (PKIX-EE)"),
    (2, "Trust anchor assertion (DANE-TA)"),
    (3, "Domain-issued certificate (DANE-EE)"),
];
/// Names of the values of Selector.
pub(super) const TLSA_SELECTOR_NAMES: &[(u64, &str)] = &[(0, "Full certificate (Cert)"), (1, "SubjectPublicKeyInfo (SPKI)")];
/// Names of the values of Matching Type.
pub(super) const TLSA_MATCHING_TYPE_NAMES: &[(u64, &str)] =
    &[(0, "No Hash Used (Full)"), (1, "256 bit hash by SHA2 (SHA2-256)"), (2, "512 bit hash by SHA2 (SHA2-512)")];
/// Names of the values of Algorithm.
pub(super) const SSHFP_ALGORITHM_NAMES: &[(u64, &str)] =
    &[(0, "Reserved"), (1, "RSA"), (2, "DSA"), (3, "ECDSA"), (4, "Ed25519"), (5, "XMSS")];
/// Names of the values of Fingerprint type.
pub(super) const SSHFP_FINGERPRINT_TYPE_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "SHA1"), (2, "SHA256")];
/// Names of the values of HIT length.
pub(super) const HIP_HIT_PK_ALGO_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "DSA"), (2, "RSA")];
/// Names of the values of Type.
pub(super) const DSO_TLV_TYPE_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Reserved"),
    (1, 1, "Keep Alive"),
    (2, 2, "Retry Delay"),
    (3, 3, "Encryption Padding"),
    (4, 63, "Unassigned, reserved for DSO session-management TLVs"),
    (64, 64, "Subscribe"),
    (65, 65, "Push"),
    (66, 66, "Unsubscribe"),
    (67, 67, "Reconfirm"),
    (68, 63487, "Unassigned"),
    (63488, 64511, "Reserved for Experimental/Local Use"),
    (64512, 65535, "Reserved for future expansion"),
];
