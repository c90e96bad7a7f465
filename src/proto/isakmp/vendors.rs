//! Vendor identifiers: which extension or product they stand for, as far as their hashes are known in public documents.

/// Starts of identifiers in hexadecimal digits, and what they mean.
const KNOWN: &[(&str, &str)] = &[
    ("4a131c81070358455c5728f20e95452f", "RFC 3947 Negotiation of NAT-Traversal in the IKE"),
    ("439b59f8ba676c4c7737ae22eab8f582", "draft-ietf-ipsec-nat-t-ike-07"),
    ("7d9419a65310ca6f2c179d9215529d56", "draft-ietf-ipsec-nat-t-ike-03"),
    ("90cb80913ebb696e086381b5ec427b1f", "draft-ietf-ipsec-nat-t-ike-02\\n"),
    ("cd60464335df21f87cfdb2fc68b6a448", "draft-ietf-ipsec-nat-t-ike-02"),
    ("4485152d18b6bbcd0be8a8469579ddcc", "draft-ietf-ipsec-nat-t-ike-00"),
    ("afcad71368a1f1c96b8696fc77570100", "RFC 3706 DPD (Dead Peer Detection)"),
    ("12f5f28c457168a9702d9fe274cc", "CISCO-UNITY"),
    ("09002689dfd6b712", "XAUTH"),
    ("4048b7d56ebce88525e7de7f00d6c2d3", "Cisco Fragmentation"),
    ("882fe56d6fd20dbc2251613b2ebe5beb", "strongSwan"),
];

/// What an identifier stands for.
pub(super) fn name(id: &[u8]) -> &'static str {
    let mut digits = String::with_capacity(id.len() * 2);
    let _ = crate::base::addr::write_hex(&mut digits, id, "");
    KNOWN.iter().find(|row| digits.starts_with(row.0)).map_or("Unknown Vendor ID", |row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_at_the_end_do_not_matter() {
        assert_eq!(name(&[0x12, 0xf5, 0xf2, 0x8c, 0x45, 0x71, 0x68, 0xa9, 0x70, 0x2d, 0x9f, 0xe2, 0x74, 0xcc, 1, 0]), "CISCO-UNITY");
        assert_eq!(name(b"x"), "Unknown Vendor ID");
    }
}
