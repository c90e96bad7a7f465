//! DCE/RPC Remote Management: operations by number (C706 appendix Q).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "rpc__mgmt_inq_if_ids"),
    (1, "rpc__mgmt_inq_stats"),
    (2, "rpc__mgmt_is_server_listening"),
    (3, "rpc__mgmt_stop_server_listening"),
    (4, "rpc__mgmt_inq_princ_name"),
];

interface!("mgmt", "DCE/RPC Remote Management", "MGMT", "C706 appendix Q", "afa8bd80-7d8a-11c9-bef4-08002b102989", "mgmt.opnum", OPERATIONS);
