//! Fields of the packet, of logins and of requests.

use crate::fields;
use crate::model::Names;
use std::fmt::Write;

const SEPARATORS: &[(u64, &str)] = &[(128, "Batch flag"), (255, "Batch flag 7.2")];

const TRUE_FALSE: Names = Names::Bool("True", "False");

/// A product's version: major and minor number in a byte each, build in two.
pub(super) fn version(number: u64, out: &mut String) {
    let _ = write!(out, "{}.{}.{}", number >> 24, number >> 16 & 0xff, number & 0xffff);
}

fields! {
    /// Packet of a kind whose contents are not known.
    UNKNOWN_PACKET = "tds.unknown_tds_packet", "TDS Packet", Bytes None;
    /// Between two calls.
    RPC_SEPARATOR = "tds.rpc.separator", "RPC batch separator", U8 Dec, names(SEPARATORS);
    /// A bit as a value.
    TYPE_VARBYTE_DATA_BOOL = "tds.type_varbyte.data.bool", "Data", Bool None;
    /// TDS7 Login Packet total packet length.
    LOGIN7_TOTAL_LEN = "tds.7login.total_len", "Total Packet Length", U32 Dec;
    /// TDS version.
    LOGIN7_VERSION = "tds.7login.version", "TDS version", U32 Hex;
    /// Packet Size.
    LOGIN7_PACKET_SIZE = "tds.7login.packet_size", "Packet Size", U32 Dec;
    /// Client version.
    LOGIN7_CLIENT_VERSION = "tds.7login.client_version", "Client version", U32 Dec, with(Names::Custom(version));
    /// Client PID.
    LOGIN7_CLIENT_PID = "tds.7login.client_pid", "Client PID", U32 Dec;
    /// Connection ID.
    LOGIN7_CONNECTION_ID = "tds.7login.connection_id", "Connection ID", U32 Dec;
    /// Option Flags 1.
    LOGIN7_OPTION_FLAGS1 = "tds.7login.option_flags1", "Option Flags 1", U8 Hex;
    /// Option Flags 2.
    LOGIN7_OPTION_FLAGS2 = "tds.7login.option_flags2", "Option Flags 2", U8 Hex;
    /// SQL Type Flags.
    LOGIN7_SQL_TYPE_FLAGS = "tds.7login.sql_type_flags", "SQL Type Flags", U8 Hex;
    /// Reserved Flags.
    LOGIN7_RESERVED_FLAGS = "tds.7login.reserved_flags", "Reserved Flags", U8 Hex;
    /// Time Zone.
    LOGIN7_TIME_ZONE = "tds.7login.time_zone", "Time Zone", U32 Hex;
    /// Collation.
    LOGIN7_COLLATION = "tds.7login.collation", "Collation", U32 Hex;
    /// Offset.
    LOGIN7_OFFSET = "tds.7login.offset", "Offset", U16 Hex;
    /// Length.
    LOGIN7_LENGTH = "tds.7login.length", "Length", U16 Hex;
    /// Password.
    LOGIN7_PASSWORD = "tds.7login.password", "Password", Str None;
    /// Client name.
    LOGIN7_CLIENTNAME = "tds.7login.clientname", "Client name", Str None;
    /// Username.
    LOGIN7_USERNAME = "tds.7login.username", "Username", Str None;
    /// App name.
    LOGIN7_APPNAME = "tds.7login.appname", "App name", Str None;
    /// Server name.
    LOGIN7_SERVERNAME = "tds.7login.servername", "Server name", Str None;
    /// Library name.
    LOGIN7_LIBRARYNAME = "tds.7login.libraryname", "Library name", Str None;
    /// Locale.
    LOGIN7_LOCALE = "tds.7login.locale", "Locale", Str None;
    /// Database name.
    LOGIN7_DATABASENAME = "tds.7login.databasename", "Database name", Str None;
    /// Pre-Login Message.
    PRELOGIN = "tds.prelogin", "Pre-Login Message", None None;
    /// Option Token.
    PRELOGIN_OPTION_TOKEN = "tds.prelogin.option.token", "Option Token", U8 Dec, names(PRELOGIN_OPTION_TOKEN_NAMES);
    /// Option offset.
    PRELOGIN_OPTION_OFFSET = "tds.prelogin.option.offset", "Option offset", U16 Dec;
    /// Option length.
    PRELOGIN_OPTION_LENGTH = "tds.prelogin.option.length", "Option length", U16 Dec;
    /// Version.
    PRELOGIN_OPTION_VERSION = "tds.prelogin.option.version", "Version", U32 Dec, with(Names::Custom(version));
    /// Sub-build.
    PRELOGIN_OPTION_SUBBUILD = "tds.prelogin.option.subbuild", "Sub-build", U16 Dec;
    /// Encryption.
    PRELOGIN_OPTION_ENCRYPTION = "tds.prelogin.option.encryption", "Encryption", U8 Dec, names(PRELOGIN_OPTION_ENCRYPTION_NAMES);
    /// InstOpt.
    PRELOGIN_OPTION_INSTOPT = "tds.prelogin.option.instopt", "InstOpt", Str None;
    /// ThreadID.
    PRELOGIN_OPTION_THREADID = "tds.prelogin.option.threadid", "ThreadID", U32 Dec;
    /// MARS.
    PRELOGIN_OPTION_MARS = "tds.prelogin.option.mars", "MARS", U8 Dec, names(PRELOGIN_OPTION_MARS_NAMES);
    /// TraceID.
    PRELOGIN_OPTION_TRACEID = "tds.prelogin.option.traceid", "TraceID", Bytes None;
    /// FedAuthRequired.
    PRELOGIN_OPTION_FEDAUTHREQUIRED = "tds.prelogin.option.fedauthrequired", "FedAuthRequired", U8 Dec;
    /// NonceOpt.
    PRELOGIN_OPTION_NONCEOPT = "tds.prelogin.option.nonceopt", "NonceOpt", Bytes None;
    /// Remote Procedure Call.
    RPC = "tds.rpc", "Remote Procedure Call", None None;
    /// Procedure name length.
    RPC_NAME_LENGTH = "tds.rpc.name_length", "Procedure name length", U8 Dec;
    /// Procedure name.
    RPC_NAME = "tds.rpc.name", "Procedure name", Str None;
    /// The number identifying the special stored procedure to be executed.
    RPC_PROC_ID = "tds.rpc.proc_id", "Stored procedure ID", U16 Dec, names(RPC_PROC_ID_NAMES);
    /// The number identifying the special stored procedure to be executed.
    RPC_OPTIONS = "tds.rpc.options", "Option flags", U16 Hex;
    /// The number identifying the special stored procedure to be executed.
    RPC_OPTIONS_WITH_RECOMP = "tds.rpc.options.with_recomp", "With recompile", Bool B16, mask(0x1), with(TRUE_FALSE);
    /// The number identifying the special stored procedure to be executed.
    RPC_OPTIONS_NO_METADATA = "tds.rpc.options.no_metadata", "No metadata", Bool B16, mask(0x2), with(TRUE_FALSE);
    /// The number identifying the special stored procedure to be executed.
    RPC_OPTIONS_REUSE_METADATA = "tds.rpc.options.reuse_metadata", "Reuse metadata", Bool B16, mask(0x4), with(TRUE_FALSE);
    /// Parameter.
    RPC_PARAMETER = "tds.rpc.parameter", "Parameter", None None;
    /// Name length.
    RPC_PARAMETER_NAME_LENGTH = "tds.rpc.parameter.name_length", "Name length", U8 Dec;
    /// Name.
    RPC_PARAMETER_NAME = "tds.rpc.parameter.name", "Name", Str None;
    /// Information on how the parameter is passed.
    RPC_PARAMETER_STATUS = "tds.rpc.parameter.status", "Status flags", U8 Hex;
    /// By reference.
    RPC_PARAMETER_STATUS_BY_REF = "tds.rpc.parameter.status.by_ref", "By reference", Bool B16, mask(0x1), with(TRUE_FALSE);
    /// Default value.
    RPC_PARAMETER_STATUS_DEFAULT = "tds.rpc.parameter.status.default", "Default value", Bool B16, mask(0x2), with(TRUE_FALSE);
    /// Value.
    RPC_PARAMETER_VALUE = "tds.rpc.parameter.value", "Value", None None;
    /// Query.
    QUERY = "tds.query", "Query", Str None;
    /// Transaction Manager Request.
    TRANSMGR = "tds.transmgr", "Transaction Manager Request", U16 Dec, names(TRANSMGR_NAMES);
    /// Payload.
    TRANSMGR_PAYLOAD = "tds.transmgr.payload", "Payload", None None;
    /// The TYPE_INFO rule applies to several messages used to describe column information.
    TYPE_INFO = "tds.type_info", "Type info", None None;
    /// Type.
    TYPE_INFO_TYPE = "tds.type_info.type", "Type", U8 Hex;
    /// Defines the length of the data contained within the column.
    TYPE_INFO_VARLEN = "tds.type_info.varlen", "Maximal length", U32 Dec;
    /// Precision.
    TYPE_INFO_PRECISION = "tds.type_info.precision", "Precision", U8 Dec;
    /// Scale.
    TYPE_INFO_SCALE = "tds.type_info.scale", "Scale", U8 Dec;
    /// Specifies collation information for character data or metadata describing character data.
    TYPE_INFO_COLLATION = "tds.type_info.collation", "Collation", None None;
    /// For a SortId==0 collation, the LCID bits correspond to a LocaleId as defined by the National Language Support (NLS) functions.
    TYPE_INFO_COLLATION_LCID = "tds.type_info.collation.lcid", "LCID", U32 Hex, mask(0xfffff);
    /// Ignore case.
    TYPE_INFO_COLLATION_IGNORE_CASE = "tds.type_info.collation.ignore_case", "Ignore case", Bool B32, mask(0x100000), with(TRUE_FALSE);
    /// Ignore accent.
    TYPE_INFO_COLLATION_IGNORE_ACCENT = "tds.type_info.collation.ignore_accent", "Ignore accent", Bool B32, mask(0x200000), with(TRUE_FALSE);
    /// Ignore kana.
    TYPE_INFO_COLLATION_IGNORE_KANA = "tds.type_info.collation.ignore_kana", "Ignore kana", Bool B32, mask(0x400000), with(TRUE_FALSE);
    /// Ignore width.
    TYPE_INFO_COLLATION_IGNORE_WIDTH = "tds.type_info.collation.ignore_width", "Ignore width", Bool B32, mask(0x800000), with(TRUE_FALSE);
    /// Binary.
    TYPE_INFO_COLLATION_BINARY = "tds.type_info.collation.binary", "Binary", Bool B32, mask(0x1000000), with(TRUE_FALSE);
    /// Version.
    TYPE_INFO_COLLATION_VERSION = "tds.type_info.collation.version", "Version", U32 Dec, mask(0xf0000000);
    /// SortId.
    TYPE_INFO_COLLATION_SORTID = "tds.type_info.collation.sortid", "SortId", U8 Dec;
    /// Length.
    TYPE_VARBYTE_LENGTH = "tds.type_varbyte.length", "Length", U32 Dec;
    /// Data: NULL.
    TYPE_VARBYTE_DATA_NULL = "tds.type_varbyte.data.null", "Data: NULL", None None;
    /// Data.
    TYPE_VARBYTE_DATA_INT = "tds.type_varbyte.data.int", "Data", I32 Dec;
    /// Data.
    TYPE_VARBYTE_DATA_INT64 = "tds.type_varbyte.data.int64", "Data", I64 Dec;
    /// Data.
    TYPE_VARBYTE_DATA_FLOAT = "tds.type_varbyte.data.float", "Data", F32 None;
    /// Data.
    TYPE_VARBYTE_DATA_BYTES = "tds.type_varbyte.data.bytes", "Data", Bytes None;
    /// Data.
    TYPE_VARBYTE_DATA_GUID = "tds.type_varbyte.data.guid", "Data", Guid None;
    /// Data.
    TYPE_VARBYTE_DATA_STRING = "tds.type_varbyte.data.string", "Data", Str None;
    /// Packet type.
    TYPE = "tds.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Packet status.
    STATUS = "tds.status", "Status", U8 Hex;
    /// The packet is the last packet in the whole request.
    STATUS_EOM = "tds.status.eom", "End of message", Bool B8, mask(0x1), with(TRUE_FALSE);
    /// (From client to server) Ignore this event (EOM MUST also be set).
    STATUS_IGNORE = "tds.status.ignore", "Ignore this event", Bool B8, mask(0x2), with(TRUE_FALSE);
    /// Event notification.
    STATUS_EVENT_NOTIF = "tds.status.event_notif", "Event notification", Bool B8, mask(0x4), with(TRUE_FALSE);
    /// (From client to server) Reset this connection before processing event.
    STATUS_RESET_CONN = "tds.status.reset_conn", "Reset connection", Bool B8, mask(0x8), with(TRUE_FALSE);
    /// (From client to server) Reset the connection before processing event but do not modify the transaction state.
    STATUS_RESET_CONN_SKIP_TRAN = "tds.status.reset_conn_skip_tran", "Reset connection keeping transaction state", Bool B8, mask(0x10), with(TRUE_FALSE);
    /// Packet length.
    LENGTH = "tds.length", "Length", U16 Dec;
    /// Channel Number.
    CHANNEL = "tds.channel", "Channel", U16 Dec;
    /// Packet Number.
    PACKET_NUMBER = "tds.packet_number", "Packet Number", U8 Dec;
    /// Window.
    WINDOW = "tds.window", "Window", U8 Dec;
    /// The ALL_HEADERS rule.
    ALL_HEADERS = "tds.all_headers", "Packet data stream headers", None None;
    /// Total length of ALL_HEADERS stream.
    ALL_HEADERS_TOTAL_LENGTH = "tds.all_headers.total_length", "Total length", U32 Dec;
    /// Total length of an individual header.
    ALL_HEADERS_HEADER_LENGTH = "tds.all_headers.header.length", "Length", U32 Dec;
    /// Type.
    ALL_HEADERS_HEADER_TYPE = "tds.all_headers.header.type", "Type", U16 Hex, names(ALL_HEADERS_HEADER_TYPE_NAMES);
    /// For each connection, a number that uniquely identifies the transaction the request is associated with. Initially generated by the server when a new transaction is created and returned to the client as part of the ENVCHANGE token stream.
    ALL_HEADERS_HEADER_TRANS_DESCR = "tds.all_headers.header.trans_descr", "Transaction descriptor", U64 Dec;
    /// Number of requests currently active on the connection.
    ALL_HEADERS_HEADER_REQUEST_CNT = "tds.all_headers.header.request_cnt", "Outstanding request count", U32 Dec;
}

const PRELOGIN_OPTION_TOKEN_NAMES: &[(u64, &str)] = &[(0, "Version"), (1, "Encryption"), (2, "InstOpt"), (3, "ThreadID"), (4, "MARS"), (5, "TraceID"), (6, "FedAuthRequired"), (7, "NonceOpt"), (255, "Terminator")];

const PRELOGIN_OPTION_ENCRYPTION_NAMES: &[(u64, &str)] = &[(0, "Encryption is available but off"), (1, "Encryption is available and on"), (2, "Encryption is not available"), (3, "Encryption is required")];

const PRELOGIN_OPTION_MARS_NAMES: &[(u64, &str)] = &[(0, "Off"), (1, "On")];

const RPC_PROC_ID_NAMES: &[(u64, &str)] = &[(1, "sp_cursor"), (2, "sp_cursoropen"), (3, "sp_cursorprepare"), (4, "sp_cursorexecute"), (5, "sp_cursorprepexec"), (6, "sp_cursorunprepare"), (7, "sp_cursorfetch"), (8, "sp_cursoroption"), (9, "sp_cursorclose"), (10, "sp_executesql"), (11, "sp_prepare"), (12, "sp_execute"), (13, "sp_prepexec"), (14, "sp_prepexecrpc"), (15, "sp_unprepare")];


const TRANSMGR_NAMES: &[(u64, &str)] = &[(0, "TM_GET_DTC_ADDRESS"), (1, "TM_PROPAGATE_XACT"), (5, "TM_BEGIN_XACT"), (6, "TM_PROMOTE_XACT"), (7, "TM_COMMIT_XACT"), (8, "TM_ROLLBACK_XACT"), (9, "TM_SAVE_XACT")];

const TYPE_NAMES: &[(u64, &str)] = &[(1, "SQL batch"), (2, "TDS4/5 login"), (3, "Remote Procedure Call"), (4, "Response"), (5, "Unused"), (6, "Attention"), (7, "Bulk load data"), (8, "Unused"), (9, "Unused"), (10, "Unused"), (11, "Unused"), (12, "Unused"), (13, "Unused"), (14, "Transaction Manager Request"), (15, "TDS5 query"), (16, "TDS7 login"), (17, "SSPI message"), (18, "TDS7 pre-login message"), (23, "TLS exchange")];

const ALL_HEADERS_HEADER_TYPE_NAMES: &[(u64, &str)] = &[(1, "Query notifications"), (2, "Transaction descriptor")];
