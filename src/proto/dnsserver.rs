//! DNS Server: operations by number (MS-DNSP).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "DnssrvOperation"),
    (1, "DnssrvQuery"),
    (2, "DnssrvComplexOperation"),
    (3, "DnssrvEnumRecords"),
    (4, "DnssrvUpdateRecord"),
    (5, "DnssrvOperation2"),
    (6, "DnssrvQuery2"),
    (7, "DnssrvComplexOperation2"),
    (8, "DnssrvEnumRecords2"),
    (9, "DnssrvUpdateRecord2"),
];

interface!("dnsserver", "DNS Server", "DNSSERVER", "MS-DNSP", "50abc2a4-574d-40b3-9d66-ee4fd5fba076", "dnsserver.opnum", OPERATIONS);
