//! Microsoft AT-Scheduler Service: operations by number (MS-TSCH).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "JobAdd"),
    (1, "JobDel"),
    (2, "JobEnum"),
    (3, "JobGetInfo"),
];

interface!("atsvc", "Microsoft AT-Scheduler Service", "ATSVC", "MS-TSCH", "1ff70682-0a51-30e8-076d-740be8cee98b", "atsvc.opnum", OPERATIONS);
