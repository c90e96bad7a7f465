//! Settings for Microsoft Distributed File System: operations by number (MS-DFSNM).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "dfs_GetManagerVersion"),
    (1, "dfs_Add"),
    (2, "dfs_Remove"),
    (3, "dfs_SetInfo"),
    (4, "dfs_GetInfo"),
    (5, "dfs_Enum"),
    (6, "dfs_Rename"),
    (7, "dfs_Move"),
    (8, "dfs_ManagerGetConfigInfo"),
    (9, "dfs_ManagerSendSiteInfo"),
    (10, "dfs_AddFtRoot"),
    (11, "dfs_RemoveFtRoot"),
    (12, "dfs_AddStdRoot"),
    (13, "dfs_RemoveStdRoot"),
    (14, "dfs_ManagerInitialize"),
    (15, "dfs_AddStdRootForced"),
    (16, "dfs_GetDcAddress"),
    (17, "dfs_SetDcAddress"),
    (18, "dfs_FlushFtTable"),
    (19, "dfs_Add2"),
    (20, "dfs_Remove2"),
    (21, "dfs_EnumEx"),
    (22, "dfs_SetInfo2"),
];

interface!("netdfs", "Settings for Microsoft Distributed File System", "NETDFS", "MS-DFSNM", "4fc742e0-4a10-11cf-8273-00aa004ae673", "netdfs.opnum", OPERATIONS);
