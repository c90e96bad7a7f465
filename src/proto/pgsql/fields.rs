//! Fields of the PostgreSQL protocol (PostgreSQL documentation, section 55.7).

use crate::fields;

/// Names of the values of Format.
pub(super) const FORMAT_NAMES: &[(u64, &str)] = &[
    (0, "Text"),
    (1, "Binary"),
];
/// Names of the values of Status.
pub(super) const STATUS_NAMES: &[(u64, &str)] = &[
    (69, "In a failed transaction"),
    (73, "Idle"),
    (84, "In a transaction"),
];
/// Names of the values of Authentication type.
pub(super) const AUTHTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Kerberos V4"),
    (2, "Kerberos V5"),
    (3, "Plaintext password"),
    (4, "crypt()ed password"),
    (5, "MD5 password"),
    (6, "SCM credentials"),
    (7, "GSSAPI"),
    (8, "GSSAPI/SSPI continue"),
    (9, "SSPI"),
    (10, "SASL"),
    (11, "SASL continue"),
    (12, "SASL complete"),
];

fields! {
    /// Type (PostgreSQL documentation, section 55.7).
    TYPE = "pgsql.type", "Type", Str None;
    /// Length (PostgreSQL documentation, section 55.7).
    LENGTH = "pgsql.length", "Length", U32 Dec;
    /// Frontend (PostgreSQL documentation, section 55.7).
    FRONTEND = "pgsql.frontend", "Frontend", Bool None;
    /// PID (PostgreSQL documentation, section 55.7).
    PID = "pgsql.pid", "PID", U32 Dec;
    /// Key (PostgreSQL documentation, section 55.7).
    KEY = "pgsql.key", "Key", U32 Dec;
    /// Protocol major version (PostgreSQL documentation, section 55.7).
    VERSION_MAJOR = "pgsql.version_major", "Protocol major version", U16 Dec;
    /// Protocol minor version (PostgreSQL documentation, section 55.7).
    VERSION_MINOR = "pgsql.version_minor", "Protocol minor version", U16 Dec;
    /// Parameter name (PostgreSQL documentation, section 55.7).
    PARAMETER_NAME = "pgsql.parameter_name", "Parameter name", Str None;
    /// Parameter value (PostgreSQL documentation, section 55.7).
    PARAMETER_VALUE = "pgsql.parameter_value", "Parameter value", Str None;
    /// Password (PostgreSQL documentation, section 55.7).
    PASSWORD = "pgsql.password", "Password", Str None;
    /// SASL authentication mechanism (PostgreSQL documentation, section 55.7).
    AUTH_SASL_MECH = "pgsql.auth.sasl.mech", "SASL authentication mechanism", Str None;
    /// SASL authentication data length (PostgreSQL documentation, section 55.7).
    AUTH_SASL_DATA_LENGTH = "pgsql.auth.sasl.data.length", "SASL authentication data length", I32 Dec;
    /// SASL authentication data (PostgreSQL documentation, section 55.7).
    AUTH_SASL_DATA = "pgsql.auth.sasl.data", "SASL authentication data", Bytes None;
    /// Query (PostgreSQL documentation, section 55.7).
    QUERY = "pgsql.query", "Query", Str None;
    /// Statement (PostgreSQL documentation, section 55.7).
    STATEMENT = "pgsql.statement", "Statement", Str None;
    /// Portal (PostgreSQL documentation, section 55.7).
    PORTAL = "pgsql.portal", "Portal", Str None;
    /// Returns (PostgreSQL documentation, section 55.7).
    RETURNS = "pgsql.returns", "Returns", U32 Dec;
    /// OID (PostgreSQL documentation, section 55.7).
    OID = "pgsql.oid", "OID", U32 Dec;
    /// Format (PostgreSQL documentation, section 55.7).
    FORMAT = "pgsql.format", "Format", U16 Dec, names(FORMAT_NAMES);
    /// Copy data (PostgreSQL documentation, section 55.7).
    COPYDATA = "pgsql.copydata", "Copy data", Bytes None;
    /// Error (PostgreSQL documentation, section 55.7).
    ERROR = "pgsql.error", "Error", Str None;
    /// Field count (PostgreSQL documentation, section 55.7).
    FIELD_COUNT = "pgsql.field.count", "Field count", U16 Dec;
    /// Tag (PostgreSQL documentation, section 55.7).
    TAG = "pgsql.tag", "Tag", Str None;
    /// Status (PostgreSQL documentation, section 55.7).
    STATUS = "pgsql.status", "Status", U8 Dec, names(STATUS_NAMES);
    /// Condition (PostgreSQL documentation, section 55.7).
    CONDITION = "pgsql.condition", "Condition", Str None;
    /// Text (PostgreSQL documentation, section 55.7).
    TEXT = "pgsql.text", "Text", Str None;
    /// Supported minor version (PostgreSQL documentation, section 55.7).
    VERSION_SUPPORTED_MINOR = "pgsql.version_supported_minor", "Supported minor version", U32 Dec;
    /// Number nonsupported options (PostgreSQL documentation, section 55.7).
    NUMBER_NONSUPPORTED_OPTIONS = "pgsql.number_nonsupported_options", "Number nonsupported options", I32 Dec;
    /// Nonsupported option (PostgreSQL documentation, section 55.7).
    NONSUPPORTED_OPTION = "pgsql.nonsupported_option", "Nonsupported option", Str None;
    /// Authentication type (PostgreSQL documentation, section 55.7).
    AUTHTYPE = "pgsql.authtype", "Authentication type", U32 Dec, names(AUTHTYPE_NAMES);
    /// Salt value (PostgreSQL documentation, section 55.7).
    SALT = "pgsql.salt", "Salt value", Bytes None;
    /// GSSAPI or SSPI data (PostgreSQL documentation, section 55.7).
    AUTH_GSSAPI_SSPI_DATA = "pgsql.auth.gssapi_sspi.data", "GSSAPI or SSPI data", Bytes None;
    /// Type OID (PostgreSQL documentation, section 55.7).
    OID_TYPE = "pgsql.oid.type", "Type OID", U32 Dec;
    /// Column length (PostgreSQL documentation, section 55.7).
    VAL_LENGTH = "pgsql.val.length", "Column length", I32 Dec;
    /// Data (PostgreSQL documentation, section 55.7).
    VAL_DATA = "pgsql.val.data", "Data", Bytes None;
    /// Column name (PostgreSQL documentation, section 55.7).
    COL_NAME = "pgsql.col.name", "Column name", Str None;
    /// Table OID (PostgreSQL documentation, section 55.7).
    OID_TABLE = "pgsql.oid.table", "Table OID", U32 Dec;
    /// Column index (PostgreSQL documentation, section 55.7).
    COL_INDEX = "pgsql.col.index", "Column index", U32 Dec;
    /// Type modifier (PostgreSQL documentation, section 55.7).
    COL_TYPEMOD = "pgsql.col.typemod", "Type modifier", I32 Dec;
    /// Severity (PostgreSQL documentation, section 55.7).
    SEVERITY = "pgsql.severity", "Severity", Str None;
    /// Code (PostgreSQL documentation, section 55.7).
    CODE = "pgsql.code", "Code", Str None;
    /// Message (PostgreSQL documentation, section 55.7).
    MESSAGE = "pgsql.message", "Message", Str None;
    /// Detail (PostgreSQL documentation, section 55.7).
    DETAIL = "pgsql.detail", "Detail", Str None;
    /// Hint (PostgreSQL documentation, section 55.7).
    HINT = "pgsql.hint", "Hint", Str None;
    /// Position (PostgreSQL documentation, section 55.7).
    POSITION = "pgsql.position", "Position", Str None;
    /// Position (Internal) (PostgreSQL documentation, section 55.7).
    INTERNAL_POSITION = "pgsql.internal_position", "Position (Internal)", Str None;
    /// Query (Internal) (PostgreSQL documentation, section 55.7).
    INTERNAL_QUERY = "pgsql.internal_query", "Query (Internal)", Str None;
    /// Context (PostgreSQL documentation, section 55.7).
    WHERE = "pgsql.where", "Context", Str None;
    /// Schema (PostgreSQL documentation, section 55.7).
    SCHEMA_NAME = "pgsql.schema_name", "Schema", Str None;
    /// Table (PostgreSQL documentation, section 55.7).
    TABLE_NAME = "pgsql.table_name", "Table", Str None;
    /// Column (PostgreSQL documentation, section 55.7).
    COLUMN_NAME = "pgsql.column_name", "Column", Str None;
    /// Type (PostgreSQL documentation, section 55.7).
    TYPE_NAME = "pgsql.type_name", "Type", Str None;
    /// Constraint (PostgreSQL documentation, section 55.7).
    CONSTRAINT_NAME = "pgsql.constraint_name", "Constraint", Str None;
    /// File (PostgreSQL documentation, section 55.7).
    FILE = "pgsql.file", "File", Str None;
    /// Line (PostgreSQL documentation, section 55.7).
    LINE = "pgsql.line", "Line", Str None;
    /// Routine (PostgreSQL documentation, section 55.7).
    ROUTINE = "pgsql.routine", "Routine", Str None;
}
