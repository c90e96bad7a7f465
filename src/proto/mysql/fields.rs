//! Fields of MySQL (MySQL Internals, chapter 14).

use crate::fields;

/// Names of the values of Command.
pub(super) const COMMAND_NAMES: &[(u64, &str)] = &[
    (0, "SLEEP"),
    (1, "Quit"),
    (2, "Use Database"),
    (3, "Query"),
    (4, "Show Fields"),
    (5, "Create Database"),
    (6, "Drop Database"),
    (7, "Refresh"),
    (8, "Shutdown"),
    (9, "Statistics"),
    (10, "Process List"),
    (11, "Connect"),
    (12, "Kill Server Thread"),
    (13, "Dump Debuginfo"),
    (14, "Ping"),
    (15, "Time"),
    (16, "Insert Delayed"),
    (17, "Change User"),
    (18, "Send Binlog"),
    (19, "Send Table"),
    (20, "Slave Connect"),
    (21, "Register Slave"),
    (22, "Prepare Statement"),
    (23, "Execute Statement"),
    (24, "Send BLOB"),
    (25, "Close Statement"),
    (26, "Reset Statement"),
    (27, "Set Option"),
    (28, "Fetch Data"),
    (29, "Daemon"),
    (30, "Send Binlog GTID"),
    (31, "Reset Connection"),
    (250, "Execute Bulk Statement"),
];
/// Names of the values of Flags (unused).
pub(super) const EXEC_FLAGS_NAMES: &[(u64, &str)] = &[
    (0, "Defaults"),
    (1, "Read-only cursor"),
    (2, "Cursor for update"),
    (4, "Scrollable cursor"),
];
/// Names of the values of Option.
pub(super) const OPTION_NAMES: &[(u64, &str)] = &[
    (0, "multi statements on"),
    (1, "multi statements off"),
];
/// Names of the values of Response Code.
pub(super) const RESPONSE_CODE_NAMES: &[(u64, &str)] = &[
    (0, "OK Packet"),
    (254, "EOF Packet"),
    (255, "ERR Packet"),
];
/// Names of the values of Type.
pub(super) const FIELD_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "FIELD_TYPE_DECIMAL"),
    (1, "FIELD_TYPE_TINY"),
    (2, "FIELD_TYPE_SHORT"),
    (3, "FIELD_TYPE_LONG"),
    (4, "FIELD_TYPE_FLOAT"),
    (5, "FIELD_TYPE_DOUBLE"),
    (6, "FIELD_TYPE_NULL"),
    (7, "FIELD_TYPE_TIMESTAMP"),
    (8, "FIELD_TYPE_LONGLONG"),
    (9, "FIELD_TYPE_INT24"),
    (10, "FIELD_TYPE_DATE"),
    (11, "FIELD_TYPE_TIME"),
    (12, "FIELD_TYPE_DATETIME"),
    (13, "FIELD_TYPE_YEAR"),
    (14, "FIELD_TYPE_NEWDATE"),
    (15, "FIELD_TYPE_VARCHAR"),
    (16, "FIELD_TYPE_BIT"),
    (246, "FIELD_TYPE_NEWDECIMAL"),
    (247, "FIELD_TYPE_ENUM"),
    (248, "FIELD_TYPE_SET"),
    (249, "FIELD_TYPE_TINY_BLOB"),
    (250, "FIELD_TYPE_MEDIUM_BLOB"),
    (251, "FIELD_TYPE_LONG_BLOB"),
    (252, "FIELD_TYPE_BLOB"),
    (253, "FIELD_TYPE_VAR_STRING"),
    (254, "FIELD_TYPE_STRING"),
    (255, "FIELD_TYPE_GEOMETRY"),
];

fields! {
    /// Packet Length (MySQL Internals, chapter 14).
    PACKET_LENGTH = "mysql.packet_length", "Packet Length", U24 Dec;
    /// Packet Number (MySQL Internals, chapter 14).
    PACKET_NUMBER = "mysql.packet_number", "Packet Number", U8 Dec;
    /// Payload (MySQL Internals, chapter 14).
    PAYLOAD = "mysql.payload", "Payload", Bytes None;
    /// Prefix (MySQL Internals, chapter 14).
    PREFIX = "mariadb.prefix", "Prefix", U8 Dec;
    /// Length (MySQL Internals, chapter 14).
    LENGTH = "mariadb.length", "Length", U64 Dec;
    /// Login Request (MySQL Internals, chapter 14).
    LOGIN_REQUEST = "mysql.login_request", "Login Request", None None;
    /// Client Capabilities (MySQL Internals, chapter 14).
    CAPS_CLIENT = "mysql.caps.client", "Client Capabilities", U16 Hex;
    /// MAX Packet (MySQL Internals, chapter 14).
    MAX_PACKET = "mysql.max_packet", "MAX Packet", U32 Dec;
    /// Username (MySQL Internals, chapter 14).
    USER = "mysql.user", "Username", Str None;
    /// Extended Client Capabilities (MySQL Internals, chapter 14).
    EXTCAPS_CLIENT = "mysql.extcaps.client", "Extended Client Capabilities", U16 Hex;
    /// Charset (MySQL Internals, chapter 14).
    MARIADB_CHARSET = "mariadb.charset", "Charset", U8 Dec;
    /// Charset (MySQL Internals, chapter 14).
    CHARSET = "mysql.charset", "Charset", U8 Dec;
    /// Unused (MySQL Internals, chapter 14).
    UNUSED = "mysql.unused", "Unused", Bytes None;
    /// Password (MySQL Internals, chapter 14).
    PASSWD = "mysql.passwd", "Password", Bytes None;
    /// Schema (MySQL Internals, chapter 14).
    SCHEMA = "mysql.schema", "Schema", Str None;
    /// Client Auth Plugin (MySQL Internals, chapter 14).
    CLIENT_AUTH_PLUGIN = "mysql.client_auth_plugin", "Client Auth Plugin", Str None;
    /// Command (MySQL Internals, chapter 14).
    COMMAND = "mysql.command", "Command", U8 Dec, names(COMMAND_NAMES);
    /// Request Command (MySQL Internals, chapter 14).
    REQUEST = "mysql.request", "Request Command", None None;
    /// Statement (MySQL Internals, chapter 14).
    QUERY = "mysql.query", "Statement", Str None;
    /// Table Name (MySQL Internals, chapter 14).
    TABLE_NAME = "mysql.table_name", "Table Name", Str None;
    /// Thread ID (MySQL Internals, chapter 14).
    THREAD_ID = "mysql.thread_id", "Thread ID", U32 Dec;
    /// Statement ID (MySQL Internals, chapter 14).
    STMT_ID = "mysql.stmt_id", "Statement ID", U32 Dec;
    /// Rows to fetch (MySQL Internals, chapter 14).
    NUM_ROWS = "mysql.num_rows", "Rows to fetch", U32 Dec;
    /// Flags (unused) (MySQL Internals, chapter 14).
    EXEC_FLAGS = "mysql.exec_flags", "Flags (unused)", U8 Dec, names(EXEC_FLAGS_NAMES);
    /// Iterations (unused) (MySQL Internals, chapter 14).
    EXEC_ITER = "mysql.exec_iter", "Iterations (unused)", U32 Dec;
    /// Option (MySQL Internals, chapter 14).
    OPTION = "mysql.option", "Option", U16 Dec, names(OPTION_NAMES);
    /// Long Password (MySQL Internals, chapter 14).
    CAPS_LP = "mysql.caps.lp", "Long Password", Bool B16, mask(0x1), with(crate::model::field::SET);
    /// Found Rows (MySQL Internals, chapter 14).
    CAPS_FR = "mysql.caps.fr", "Found Rows", Bool B16, mask(0x2), with(crate::model::field::SET);
    /// Long Column Flags (MySQL Internals, chapter 14).
    CAPS_LF = "mysql.caps.lf", "Long Column Flags", Bool B16, mask(0x4), with(crate::model::field::SET);
    /// Connect With Database (MySQL Internals, chapter 14).
    CAPS_CD = "mysql.caps.cd", "Connect With Database", Bool B16, mask(0x8), with(crate::model::field::SET);
    /// Don't Allow database.table.column (MySQL Internals, chapter 14).
    CAPS_NS = "mysql.caps.ns", "Don't Allow database.table.column", Bool B16, mask(0x10), with(crate::model::field::SET);
    /// Can use compression protocol (MySQL Internals, chapter 14).
    CAPS_CP = "mysql.caps.cp", "Can use compression protocol", Bool B16, mask(0x20), with(crate::model::field::SET);
    /// ODBC Client (MySQL Internals, chapter 14).
    CAPS_OB = "mysql.caps.ob", "ODBC Client", Bool B16, mask(0x40), with(crate::model::field::SET);
    /// Can Use LOAD DATA LOCAL (MySQL Internals, chapter 14).
    CAPS_LI = "mysql.caps.li", "Can Use LOAD DATA LOCAL", Bool B16, mask(0x80), with(crate::model::field::SET);
    /// Ignore Spaces before '(' (MySQL Internals, chapter 14).
    CAPS_IS = "mysql.caps.is", "Ignore Spaces before '('", Bool B16, mask(0x100), with(crate::model::field::SET);
    /// Speaks 4.1 protocol (new flag) (MySQL Internals, chapter 14).
    CAPS_CU = "mysql.caps.cu", "Speaks 4.1 protocol (new flag)", Bool B16, mask(0x200), with(crate::model::field::SET);
    /// Interactive Client (MySQL Internals, chapter 14).
    CAPS_IA = "mysql.caps.ia", "Interactive Client", Bool B16, mask(0x400), with(crate::model::field::SET);
    /// Switch to SSL after handshake (MySQL Internals, chapter 14).
    CAPS_SL = "mysql.caps.sl", "Switch to SSL after handshake", Bool B16, mask(0x800), with(crate::model::field::SET);
    /// Ignore sigpipes (MySQL Internals, chapter 14).
    CAPS_II = "mysql.caps.ii", "Ignore sigpipes", Bool B16, mask(0x1000), with(crate::model::field::SET);
    /// Knows about transactions (MySQL Internals, chapter 14).
    CAPS_TA = "mysql.caps.ta", "Knows about transactions", Bool B16, mask(0x2000), with(crate::model::field::SET);
    /// Speaks 4.1 protocol (old flag) (MySQL Internals, chapter 14).
    CAPS_RS = "mysql.caps.rs", "Speaks 4.1 protocol (old flag)", Bool B16, mask(0x4000), with(crate::model::field::SET);
    /// Can do 4.1 authentication (MySQL Internals, chapter 14).
    CAPS_SC = "mysql.caps.sc", "Can do 4.1 authentication", Bool B16, mask(0x8000), with(crate::model::field::SET);
    /// Multiple statements (MySQL Internals, chapter 14).
    CAPS_MS = "mysql.caps.ms", "Multiple statements", Bool B16, mask(0x1), with(crate::model::field::SET);
    /// Multiple results (MySQL Internals, chapter 14).
    CAPS_MR = "mysql.caps.mr", "Multiple results", Bool B16, mask(0x2), with(crate::model::field::SET);
    /// PS Multiple results (MySQL Internals, chapter 14).
    CAPS_PM = "mysql.caps.pm", "PS Multiple results", Bool B16, mask(0x4), with(crate::model::field::SET);
    /// Plugin Auth (MySQL Internals, chapter 14).
    CAPS_PA = "mysql.caps.pa", "Plugin Auth", Bool B16, mask(0x8), with(crate::model::field::SET);
    /// Connect attrs (MySQL Internals, chapter 14).
    CAPS_CA = "mysql.caps.ca", "Connect attrs", Bool B16, mask(0x10), with(crate::model::field::SET);
    /// Client can handle expired passwords (MySQL Internals, chapter 14).
    CAPS_EP = "mysql.caps.ep", "Client can handle expired passwords", Bool B16, mask(0x40), with(crate::model::field::SET);
    /// Session variable tracking (MySQL Internals, chapter 14).
    CAPS_SESSION_TRACK = "mysql.caps.session_track", "Session variable tracking", Bool B16, mask(0x80), with(crate::model::field::SET);
    /// Deprecate EOF (MySQL Internals, chapter 14).
    CAPS_DEPRECATE_EOF = "mysql.caps.deprecate_eof", "Deprecate EOF", Bool B16, mask(0x100), with(crate::model::field::SET);
    /// Client can hanle optional resultset metadata (MySQL Internals, chapter 14).
    CAPS_OPTIONAL_METADATA = "mysql.caps.optional_metadata", "Client can hanle optional resultset metadata", Bool B16, mask(0x200), with(crate::model::field::SET);
    /// ZSTD Compression Algorithm (MySQL Internals, chapter 14).
    CAPS_COMPRESS_ZSD = "mysql.caps.compress_zsd", "ZSTD Compression Algorithm", Bool B16, mask(0x400), with(crate::model::field::SET);
    /// Query Attributes (MySQL Internals, chapter 14).
    CAPS_QUERY_ATTRS = "mysql.caps.query_attrs", "Query Attributes", Bool B16, mask(0x800), with(crate::model::field::SET);
    /// Multifactor Authentication (MySQL Internals, chapter 14).
    CAPS_MF_AUTH = "mysql.caps.mf_auth", "Multifactor Authentication", Bool B16, mask(0x1000), with(crate::model::field::SET);
    /// Capability Extension (MySQL Internals, chapter 14).
    CAPS_CAP_EXT = "mysql.caps.cap_ext", "Capability Extension", Bool B16, mask(0x2000), with(crate::model::field::SET);
    /// Unused (MySQL Internals, chapter 14).
    CAPS_UNUSED = "mysql.caps.unused", "Unused", U16 Hex, mask(0xc000);
    /// In transaction (MySQL Internals, chapter 14).
    STAT_IT = "mysql.stat.it", "In transaction", Bool B16, mask(0x1), with(crate::model::field::SET);
    /// AUTO_COMMIT (MySQL Internals, chapter 14).
    STAT_AC = "mysql.stat.ac", "AUTO_COMMIT", Bool B16, mask(0x2), with(crate::model::field::SET);
    /// Multi query / Unused (MySQL Internals, chapter 14).
    STAT_MU = "mysql.stat.mu", "Multi query / Unused", Bool B16, mask(0x4), with(crate::model::field::SET);
    /// More results (MySQL Internals, chapter 14).
    STAT_MR = "mysql.stat.mr", "More results", Bool B16, mask(0x8), with(crate::model::field::SET);
    /// Bad index used (MySQL Internals, chapter 14).
    STAT_BI = "mysql.stat.bi", "Bad index used", Bool B16, mask(0x10), with(crate::model::field::SET);
    /// No index used (MySQL Internals, chapter 14).
    STAT_NI = "mysql.stat.ni", "No index used", Bool B16, mask(0x20), with(crate::model::field::SET);
    /// Cursor exists (MySQL Internals, chapter 14).
    STAT_CR = "mysql.stat.cr", "Cursor exists", Bool B16, mask(0x40), with(crate::model::field::SET);
    /// Last row sent (MySQL Internals, chapter 14).
    STAT_LR = "mysql.stat.lr", "Last row sent", Bool B16, mask(0x80), with(crate::model::field::SET);
    /// Database dropped (MySQL Internals, chapter 14).
    STAT_DR = "mysql.stat.dr", "Database dropped", Bool B16, mask(0x100), with(crate::model::field::SET);
    /// No backslash escapes (MySQL Internals, chapter 14).
    STAT_BS = "mysql.stat.bs", "No backslash escapes", Bool B16, mask(0x200), with(crate::model::field::SET);
    /// Metadata changed (MySQL Internals, chapter 14).
    STAT_MC = "mysql.stat.mc", "Metadata changed", Bool B16, mask(0x400), with(crate::model::field::SET);
    /// Query was slow (MySQL Internals, chapter 14).
    STAT_QUERY_WAS_SLOW = "mysql.stat.query_was_slow", "Query was slow", Bool B16, mask(0x800), with(crate::model::field::SET);
    /// PS Out Params (MySQL Internals, chapter 14).
    STAT_PS_OUT_PARAMS = "mysql.stat.ps_out_params", "PS Out Params", Bool B16, mask(0x1000), with(crate::model::field::SET);
    /// In Trans Readonly (MySQL Internals, chapter 14).
    STAT_TRANS_READONLY = "mysql.stat.trans_readonly", "In Trans Readonly", Bool B16, mask(0x2000), with(crate::model::field::SET);
    /// Session state changed (MySQL Internals, chapter 14).
    STAT_SESSION_STATE_CHANGED = "mysql.stat.session_state_changed", "Session state changed", Bool B16, mask(0x4000), with(crate::model::field::SET);
    /// Not null (MySQL Internals, chapter 14).
    FIELD_FLAGS_NOT_NULL = "mysql.field.flags.not_null", "Not null", Bool B16, mask(0x1), with(crate::model::field::SET);
    /// Primary key (MySQL Internals, chapter 14).
    FIELD_FLAGS_PRIMARY_KEY = "mysql.field.flags.primary_key", "Primary key", Bool B16, mask(0x2), with(crate::model::field::SET);
    /// Unique key (MySQL Internals, chapter 14).
    FIELD_FLAGS_UNIQUE_KEY = "mysql.field.flags.unique_key", "Unique key", Bool B16, mask(0x4), with(crate::model::field::SET);
    /// Multiple key (MySQL Internals, chapter 14).
    FIELD_FLAGS_MULTIPLE_KEY = "mysql.field.flags.multiple_key", "Multiple key", Bool B16, mask(0x8), with(crate::model::field::SET);
    /// Blob (MySQL Internals, chapter 14).
    FIELD_FLAGS_BLOB = "mysql.field.flags.blob", "Blob", Bool B16, mask(0x10), with(crate::model::field::SET);
    /// Unsigned (MySQL Internals, chapter 14).
    FIELD_FLAGS_UNSIGNED = "mysql.field.flags.unsigned", "Unsigned", Bool B16, mask(0x20), with(crate::model::field::SET);
    /// Zero fill (MySQL Internals, chapter 14).
    FIELD_FLAGS_ZERO_FILL = "mysql.field.flags.zero_fill", "Zero fill", Bool B16, mask(0x40), with(crate::model::field::SET);
    /// Enum (MySQL Internals, chapter 14).
    FIELD_FLAGS_ENUM = "mysql.field.flags.enum", "Enum", Bool B16, mask(0x100), with(crate::model::field::SET);
    /// Auto increment (MySQL Internals, chapter 14).
    FIELD_FLAGS_AUTO_INCREMENT = "mysql.field.flags.auto_increment", "Auto increment", Bool B16, mask(0x200), with(crate::model::field::SET);
    /// Timestamp (MySQL Internals, chapter 14).
    FIELD_FLAGS_TIMESTAMP = "mysql.field.flags.timestamp", "Timestamp", Bool B16, mask(0x400), with(crate::model::field::SET);
    /// Set (MySQL Internals, chapter 14).
    FIELD_FLAGS_SET = "mysql.field.flags.set", "Set", Bool B16, mask(0x800), with(crate::model::field::SET);
    /// Server Greeting (MySQL Internals, chapter 14).
    SERVER_GREETING = "mysql.server_greeting", "Server Greeting", None None;
    /// Protocol (MySQL Internals, chapter 14).
    PROTOCOL_VERSION = "mysql.protocol", "Protocol", U8 Dec;
    /// Version (MySQL Internals, chapter 14).
    VERSION = "mysql.version", "Version", Str None;
    /// Salt (MySQL Internals, chapter 14).
    SALT = "mysql.salt", "Salt", Str None;
    /// Server Capabilities (MySQL Internals, chapter 14).
    CAPS_SERVER = "mysql.caps.server", "Server Capabilities", U16 Hex;
    /// Server Language (MySQL Internals, chapter 14).
    MARIADB_SERVER_LANGUAGE = "mariadb.server_language", "Server Language", U8 Dec;
    /// Server Language (MySQL Internals, chapter 14).
    SERVER_LANGUAGE = "mysql.server_language", "Server Language", U8 Dec;
    /// Server Status (MySQL Internals, chapter 14).
    SERVER_STATUS = "mysql.server_status", "Server Status", U16 Hex;
    /// Extended Server Capabilities (MySQL Internals, chapter 14).
    EXTCAPS_SERVER = "mysql.extcaps.server", "Extended Server Capabilities", U16 Hex;
    /// Authentication Plugin Length (MySQL Internals, chapter 14).
    AUTH_PLUGIN_LENGTH = "mysql.auth_plugin.length", "Authentication Plugin Length", U8 Dec;
    /// Progress indication (MySQL Internals, chapter 14).
    MARIADB_CAPS_PR = "mariadb.caps.pr", "Progress indication", Bool B32, mask(0x1), with(crate::model::field::SET);
    /// Multi commands (MySQL Internals, chapter 14).
    MARIADB_CAPS_CM = "mariadb.caps.cm", "Multi commands", Bool B32, mask(0x2), with(crate::model::field::SET);
    /// Bulk Operations (MySQL Internals, chapter 14).
    MARIADB_CAPS_BO = "mariadb.caps.bo", "Bulk Operations", Bool B32, mask(0x4), with(crate::model::field::SET);
    /// Extended metadata (MySQL Internals, chapter 14).
    MARIADB_CAPS_EM = "mariadb.caps.em", "Extended metadata", Bool B32, mask(0x8), with(crate::model::field::SET);
    /// Cache metadata (MySQL Internals, chapter 14).
    MARIADB_CAPS_ME = "mariadb.caps.me", "Cache metadata", Bool B32, mask(0x10), with(crate::model::field::SET);
    /// MariaDB Extended Server Capabilities (MySQL Internals, chapter 14).
    MARIADB_EXTCAPS_SERVER = "mariadb.extcaps.server", "MariaDB Extended Server Capabilities", U32 Hex;
    /// Salt (MySQL Internals, chapter 14).
    SALT2 = "mysql.salt2", "Salt", Str None;
    /// Authentication Plugin (MySQL Internals, chapter 14).
    AUTH_PLUGIN = "mysql.auth_plugin", "Authentication Plugin", Str None;
    /// Number of fields (MySQL Internals, chapter 14).
    NUM_FIELDS = "mysql.num_fields", "Number of fields", U64 Dec;
    /// text (MySQL Internals, chapter 14).
    ROW_TEXT = "mysql.row.text", "text", Str None;
    /// Message (MySQL Internals, chapter 14).
    MESSAGE = "mysql.message", "Message", Str None;
    /// Response Code (MySQL Internals, chapter 14).
    RESPONSE_CODE = "mysql.response_code", "Response Code", U8 Hex, names(RESPONSE_CODE_NAMES);
    /// Number of parameter (MySQL Internals, chapter 14).
    NUM_PARAMS = "mysql.num_params", "Number of parameter", U16 Dec;
    /// Warnings (MySQL Internals, chapter 14).
    WARNINGS = "mysql.warnings", "Warnings", U16 Dec;
    /// Affected Rows (MySQL Internals, chapter 14).
    AFFECTED_ROWS = "mysql.affected_rows", "Affected Rows", U64 Dec;
    /// Last INSERT ID (MySQL Internals, chapter 14).
    INSERT_ID = "mysql.insert_id", "Last INSERT ID", U64 Dec;
    /// Error Code (MySQL Internals, chapter 14).
    ERROR_CODE = "mysql.error_code", "Error Code", U16 Dec;
    /// SQL state (MySQL Internals, chapter 14).
    SQLSTATE = "mysql.sqlstate", "SQL state", Str None;
    /// Error message (MySQL Internals, chapter 14).
    ERROR_MESSAGE = "mysql.error.message", "Error message", Str None;
    /// EOF marker (MySQL Internals, chapter 14).
    EOF = "mysql.eof", "EOF marker", U8 Dec;
    /// Catalog (MySQL Internals, chapter 14).
    FIELD_CATALOG = "mysql.field.catalog", "Catalog", Str None;
    /// Database (MySQL Internals, chapter 14).
    FIELD_DB = "mysql.field.db", "Database", Str None;
    /// Table (MySQL Internals, chapter 14).
    FIELD_TABLE = "mysql.field.table", "Table", Str None;
    /// Original table (MySQL Internals, chapter 14).
    FIELD_ORG_TABLE = "mysql.field.org_table", "Original table", Str None;
    /// Name (MySQL Internals, chapter 14).
    FIELD_NAME = "mysql.field.name", "Name", Str None;
    /// Original name (MySQL Internals, chapter 14).
    FIELD_ORG_NAME = "mysql.field.org_name", "Original name", Str None;
    /// Charset number (MySQL Internals, chapter 14).
    FIELD_CHARSETNR = "mysql.field.charsetnr", "Charset number", U16 Dec;
    /// Length (MySQL Internals, chapter 14).
    FIELD_LENGTH = "mysql.field.length", "Length", U32 Dec;
    /// Type (MySQL Internals, chapter 14).
    FIELD_TYPE = "mysql.field.type", "Type", U8 Dec, names(FIELD_TYPE_NAMES);
    /// Flags (MySQL Internals, chapter 14).
    FIELD_FLAGS = "mysql.field.flags", "Flags", U16 Hex;
    /// Decimals (MySQL Internals, chapter 14).
    FIELD_DECIMALS = "mysql.field.decimals", "Decimals", U8 Dec;
    /// Default (MySQL Internals, chapter 14).
    FIELD_DEFAULT = "mysql.field.default", "Default", Str None;
}
