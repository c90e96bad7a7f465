//! EFS: operations by number (MS-EFSR).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "EfsRpcOpenFileRaw"),
    (1, "EfsRpcReadFileRaw"),
    (2, "EfsRpcWriteFileRaw"),
    (3, "EfsRpcCloseRaw"),
    (4, "EfsRpcEncryptFileSrv"),
    (5, "EfsRpcDecryptFileSrv"),
    (6, "EfsRpcQueryUsersOnFile"),
    (7, "EfsRpcQueryRecoveryAgents"),
    (8, "EfsRpcRemoveUsersFromFile"),
    (9, "EfsRpcAddUsersToFile"),
    (10, "EfsRpcSetFileEncryptionKey"),
    (11, "EfsRpcNotSupported"),
    (12, "EfsRpcFileKeyInfo"),
    (13, "EfsRpcDuplicateEncryptionInfoFile"),
];

interface!("efs", "EFS (pidl)", "EFS", "MS-EFSR", "c681d488-d850-11d0-8c52-00c04fd90f7e", "efs.opnum", OPERATIONS);
