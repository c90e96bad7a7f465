//! Microsoft Task Scheduler Service: operations by number (MS-TSCH).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "SchRpcHighestVersion"),
    (1, "SchRpcRegisterTask"),
    (2, "SchRpcRetrieveTask"),
    (3, "SchRpcCreateFolder"),
    (4, "SchRpcSetSecurity"),
    (5, "SchRpcGetSecurity"),
    (6, "SchRpcEnumFolders"),
    (7, "SchRpcEnumTasks"),
    (8, "SchRpcEnumInstances"),
    (9, "SchRpcGetInstanceInfo"),
    (10, "SchRpcStopInstance"),
    (11, "SchRpcStop"),
    (12, "SchRpcRun"),
    (13, "SchRpcDelete"),
    (14, "SchRpcRename"),
    (15, "SchRpcScheduledRuntimes"),
    (16, "SchRpcGetLastRunInfo"),
    (17, "SchRpcGetTaskInfo"),
    (18, "SchRpcGetNumberOfMissedRuns"),
    (19, "SchRpcEnableTask"),
];

interface!("taskschedulerservice", "Microsoft Task Scheduler Service", "TaskSchedulerService", "MS-TSCH", "86d35949-83c9-4044-b424-db363231fd0c", "taskschedulerservice.opnum", OPERATIONS);
