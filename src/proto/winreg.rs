//! Remote Registry Service: operations by number (MS-RRP).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "OpenHKCR"),
    (1, "OpenHKCU"),
    (2, "OpenHKLM"),
    (3, "OpenHKPD"),
    (4, "OpenHKU"),
    (5, "CloseKey"),
    (6, "CreateKey"),
    (7, "DeleteKey"),
    (8, "DeleteValue"),
    (9, "EnumKey"),
    (10, "EnumValue"),
    (11, "FlushKey"),
    (12, "GetKeySecurity"),
    (13, "LoadKey"),
    (14, "NotifyChangeKeyValue"),
    (15, "OpenKey"),
    (16, "QueryInfoKey"),
    (17, "QueryValue"),
    (18, "ReplaceKey"),
    (19, "RestoreKey"),
    (20, "SaveKey"),
    (21, "SetKeySecurity"),
    (22, "SetValue"),
    (23, "UnLoadKey"),
    (24, "InitiateSystemShutdown"),
    (25, "AbortSystemShutdown"),
    (26, "GetVersion"),
    (27, "OpenHKCC"),
    (28, "OpenHKDD"),
    (29, "QueryMultipleValues"),
    (30, "InitiateSystemShutdownEx"),
    (31, "SaveKeyEx"),
    (32, "OpenHKPT"),
    (33, "OpenHKPN"),
    (34, "QueryMultipleValues2"),
    (35, "DeleteKeyEx"),
];

interface!("winreg", "Remote Registry Service", "WINREG", "MS-RRP", "338cd001-2244-31f1-aaaa-900038001003", "winreg.opnum", OPERATIONS);
