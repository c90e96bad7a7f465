//! Names of values that both versions of SMB use (MS-CIFS section 2.2.4.64, MS-SMB2 sections 2.2.13 and 2.2.14).

/// What to do where the file is there, or is not.
pub const CREATE_DISPOSITION_NAMES: &[(u64, &str)] = &[
    (0, "Supersede (supersede existing file (if it exists))"),
    (1, "Open (if file exists open it, else fail)"),
    (2, "Create (if file exists fail, else create it)"),
    (3, "Open If (if file exists open it, else create it)"),
    (4, "Overwrite (if file exists overwrite, else fail)"),
    (5, "Overwrite If (if file exists overwrite, else create it)"),
];

/// What was done.
pub const CREATE_ACTION_NAMES: &[(u64, &str)] = &[
    (0, "No action taken?"),
    (1, "The file existed and was opened"),
    (2, "The file did not exist but was created"),
    (3, "The file existed and was truncated"),
    (0x8001, "The file existed and was opened, and an OpLock was granted"),
    (0x8002, "The file did not exist but was created, and an OpLock was granted"),
    (0x8003, "The file existed and was truncated, and an OpLock was granted"),
];
