//! Init shutdown service: operations by number (MS-RSP).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "Init"),
    (1, "Abort"),
    (2, "InitEx"),
];

interface!("initshutdown", "Init shutdown service", "INITSHUTDOWN", "MS-RSP", "894de0c0-0d55-11d3-a322-00c04fa321a1", "initshutdown.opnum", OPERATIONS);
