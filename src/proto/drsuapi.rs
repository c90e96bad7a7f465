//! DRSUAPI: operations by number (MS-DRSR).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "DsBind"),
    (1, "DsUnbind"),
    (2, "DsReplicaSync"),
    (3, "DsGetNCChanges"),
    (4, "DsReplicaUpdateRefs"),
    (5, "DRSUAPI_REPLICA_ADD"),
    (6, "DRSUAPI_REPLICA_DEL"),
    (7, "DRSUAPI_REPLICA_MODIFY"),
    (8, "DRSUAPI_VERIFY_NAMES"),
    (9, "DRSUAPI_GET_MEMBERSHIPS"),
    (10, "DRSUAPI_INTER_DOMAIN_MOVE"),
    (11, "DRSUAPI_GET_NT4_CHANGELOG"),
    (12, "DsCrackNames"),
    (13, "DsWriteAccountSpn"),
    (14, "DRSUAPI_REMOVE_DS_SERVER"),
    (15, "DRSUAPI_REMOVE_DS_DOMAIN"),
    (16, "DsGetDomainControllerInfo"),
    (17, "DsAddEntry"),
    (18, "DRSUAPI_EXECUTE_KCC"),
    (19, "DsReplicaGetInfo"),
    (20, "DRSUAPI_ADD_SID_HISTORY"),
    (21, "DRSUAPI_GET_MEMBERSHIPS2"),
    (22, "DRSUAPI_REPLICA_VERIFY_OBJECTS"),
    (23, "DRSUAPI_GET_OBJECT_EXISTENCE"),
    (24, "DRSUAPI_QUERY_SITES_BY_COST"),
];

interface!("drsuapi", "DRSUAPI", "DRSUAPI", "MS-DRSR", "e3514235-4b06-11d1-ab04-00c04fc2dcd2", "drsuapi.opnum", OPERATIONS);
