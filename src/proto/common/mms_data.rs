//! Values as manufacturing messages carry them (ISO 9506-2), which substations' events use too (IEC 61850-8-1).

/// Names of the kinds of values.
pub const MMS_DATA: &[(u64, &str)] = &[
    (1, "array"),
    (2, "structure"),
    (3, "boolean"),
    (4, "bit-string"),
    (5, "integer"),
    (6, "unsigned"),
    (7, "floating-point"),
    (8, "real"),
    (9, "octet-string"),
    (10, "visible-string"),
    (12, "binary-time"),
    (13, "bcd"),
    (14, "booleanArray"),
    (15, "objId"),
    (16, "mMSString"),
    (17, "utc-time"),
];
