//! IRemUnknown: operations by number (MS-DCOM).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "QueryInterface"),
    (1, "AddRef"),
    (2, "Release"),
    (3, "RemQueryInterface"),
    (4, "RemAddRef"),
    (5, "RemRelease"),
    (6, "RemQueryInterface2"),
];

interface!("remunk", "IRemUnknown", "IRemUnknown", "MS-DCOM", "00000131-0000-0000-c000-000000000046", "remunk.opnum", OPERATIONS);
