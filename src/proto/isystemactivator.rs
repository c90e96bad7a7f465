//! ISystemActivator ISystemActivator Resolver: operations by number (MS-DCOM).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "QueryInterfaceIRemoteSCMActivator"),
    (1, "AddRefIRemoteISCMActivator"),
    (2, "ReleaseIRemoteISCMActivator"),
    (3, "RemoteGetClassObject"),
    (4, "RemoteCreateInstance"),
];

interface!("isystemactivator", "ISystemActivator ISystemActivator Resolver", "ISystemActivator", "MS-DCOM", "000001a0-0000-0000-c000-000000000046", "isystemactivator.opnum", OPERATIONS);
