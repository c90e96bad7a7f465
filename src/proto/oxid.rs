//! DCOM OXID Resolver: operations by number (MS-DCOM).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "ResolveOxid"),
    (1, "SimplePing"),
    (2, "ComplexPing"),
    (3, "ServerAlive"),
    (4, "ResolveOxid2"),
    (5, "ServerAlive2"),
];

interface!("oxid", "DCOM OXID Resolver", "IOXIDResolver", "MS-DCOM", "99fcfec4-5260-101b-bbcb-00aa0021347a", "oxid.opnum", OPERATIONS);
