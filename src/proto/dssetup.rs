//! Active Directory Setup: operations by number (MS-DSSP).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "DsRoleGetPrimaryDomainInformation"),
    (1, "DsRoleDnsNameToFlatName"),
    (2, "DsRoleDcAsDc"),
    (3, "DsRoleDcAsReplica"),
    (4, "DsRoleDemoteDc"),
    (5, "DsRoleGetDcOperationProgress"),
    (6, "DsRoleGetDcOperationResults"),
    (7, "DsRoleCancel"),
    (8, "DsRoleServerSaveStateForUpgrade"),
    (9, "DsRoleUpgradeDownlevelServer"),
    (10, "DsRoleAbortDownlevelServerUpgrade"),
];

interface!("dssetup", "Active Directory Setup", "DSSETUP", "MS-DSSP", "3919286a-b10c-11d0-9ba8-00c04fd92ef5", "dssetup.opnum", OPERATIONS);
