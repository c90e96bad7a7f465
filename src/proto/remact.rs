//! DCOM IRemoteActivation: operations by number (MS-DCOM).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "RemoteActivation"),
];

interface!("remact", "DCOM IRemoteActivation", "REMACT", "MS-DCOM", "4d9f4ab8-7d1c-11cf-861e-0020af6e7c57", "remact.opnum", OPERATIONS);
