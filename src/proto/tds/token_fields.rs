//! Fields of the tokens that responses are made of.

use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

const TRUE_FALSE: Names = Names::Bool("True", "False");

fields! {
    /// Token that is not known, with all that follows.
    UNKNOWN_TOKEN = "tds.unknown_tds_token", "Token - Unknown", None None;
    /// Token - ColumnMetaData.
    COLMETADATA = "tds.colmetadata", "Token - ColumnMetaData", None None;
    /// Columns.
    COLMETADATA_COLUMNS = "tds.colmetadata.columns", "Columns", U16 Dec;
    /// Usertype.
    COLMETADATA_USERTYPE = "tds.colmetadata.usertype", "Usertype", U32 Dec;
    /// Flags.
    COLMETADATA_RESULTS_TOKEN_FLAGS = "tds.colmetadata.results_token_flags", "Flags", U16 Hex;
    /// Type.
    COLMETADATA_RESULTS_TOKEN_TYPE = "tds.colmetadata.results_token_type", "Type", U8 Dec, with(Names::Lookup(super::types::name));
    /// Type size.
    COLMETADATA_TYPE_SIZE = "tds.colmetadata.type_size", "Type size", U8 Dec;
    /// Large type size.
    COLMETADATA_LARGE_TYPE_SIZE = "tds.colmetadata.large_type_size", "Large type size", U16 Hex;
    /// Collate codepage.
    COLMETADATA_COLLATE_CODEPAGE = "tds.colmetadata.collate_codepage", "Collate codepage", U16 Dec;
    /// Collate flags.
    COLMETADATA_COLLATE_FLAGS = "tds.colmetadata.collate_flags", "Collate flags", U16 Hex;
    /// Collate charset ID.
    COLMETADATA_COLLATE_CHARSET_ID = "tds.colmetadata.collate_charset_id", "Collate charset ID", U8 Dec;
    /// Precision.
    COLMETADATA_PRECISION = "tds.colmetadata.precision", "Precision", U8 Dec;
    /// Scale.
    COLMETADATA_SCALE = "tds.colmetadata.scale", "Scale", U8 Dec;
    /// Column name length.
    COLMETADATA_COLNAME_LENGTH = "tds.colmetadata.colname_length", "Column name length", U8 Dec;
    /// Column Name.
    COLMETADATA_COLNAME = "tds.colmetadata.colname", "Column Name", Str None;
    /// Field.
    COLMETADATA_FIELD = "tds.colmetadata.field", "Field", None None;
    /// Nullable.
    COLMETADATA_FLAGS_NULLABLE = "tds.colmetadata.flags.nullable", "Nullable", Bool B16, mask(0x8000), with(TRUE_FALSE);
    /// Case sensitive.
    COLMETADATA_FLAGS_CASESEN = "tds.colmetadata.flags.casesen", "Case sensitive", Bool B16, mask(0x4000), with(TRUE_FALSE);
    /// Updateable.
    COLMETADATA_FLAGS_UPDATEABLE = "tds.colmetadata.flags.updateable", "Updateable", Bool B16, mask(0x3000), with(TRUE_FALSE);
    /// Identity.
    COLMETADATA_FLAGS_IDENTITY = "tds.colmetadata.flags.identity", "Identity", Bool B16, mask(0x800), with(TRUE_FALSE);
    /// Computed.
    COLMETADATA_FLAGS_COMPUTED = "tds.colmetadata.flags.computed", "Computed", Bool B16, mask(0x400), with(TRUE_FALSE);
    /// Fixed length CLR type.
    COLMETADATA_FLAGS_FIXEDLENCLRTYPE = "tds.colmetadata.flags.fixedlenclrtype", "Fixed length CLR type", Bool B16, mask(0x80), with(TRUE_FALSE);
    /// Sparse column set.
    COLMETADATA_FLAGS_SPARSECOLUMNSET = "tds.colmetadata.flags.sparsecolumnset", "Sparse column set", Bool B16, mask(0x20), with(TRUE_FALSE);
    /// Encrypted.
    COLMETADATA_FLAGS_ENCRYPTED = "tds.colmetadata.flags.encrypted", "Encrypted", Bool B16, mask(0x10), with(TRUE_FALSE);
    /// Hidden.
    COLMETADATA_FLAGS_HIDDEN = "tds.colmetadata.flags.hidden", "Hidden", Bool B16, mask(0x4), with(TRUE_FALSE);
    /// Flags.
    COLMETADATA_FLAGS_KEY = "tds.colmetadata.flags.key", "Flags", Bool B16, mask(0x2), with(TRUE_FALSE);
    /// Nullable unknown.
    COLMETADATA_FLAGS_NULLABLEUNKNOWN = "tds.colmetadata.flags.nullableunknown", "Nullable unknown", Bool B16, mask(0x1), with(TRUE_FALSE);
    /// Token - Done.
    DONE = "tds.done", "Token - Done", None None;
    /// Row count.
    DONE_DONEROWCOUNT64 = "tds.done.donerowcount64", "Row count", U64 Dec;
    /// Status flags.
    DONE_STATUS = "tds.done.status", "Status flags", U16 Hex, mask(0x17f);
    /// More.
    DONE_STATUS_MORE = "tds.done.status.more", "More", Bool B16, mask(0x1), with(Names::Bool("More tokens follow", "Final done token"));
    /// Error.
    DONE_STATUS_ERROR = "tds.done.status.error", "Error", Bool B16, mask(0x2), with(YES_NO);
    /// In Transaction.
    DONE_STATUS_INXACT = "tds.done.status.inxact", "In Transaction", Bool B16, mask(0x4), with(YES_NO);
    /// Procedure.
    DONE_STATUS_PROC = "tds.done.status.proc", "Procedure", Bool B16, mask(0x8), with(YES_NO);
    /// Row count valid.
    DONE_STATUS_COUNT = "tds.done.status.count", "Row count valid", Bool B16, mask(0x10), with(Names::Bool("Valid", "Invalid"));
    /// Acknowledge ATTN.
    DONE_STATUS_ATTN = "tds.done.status.attn", "Acknowledge ATTN", Bool B16, mask(0x20), with(YES_NO);
    /// Event.
    DONE_STATUS_EVENT = "tds.done.status.event", "Event", Bool B16, mask(0x40), with(YES_NO);
    /// RPC in batch.
    DONE_STATUS_RPCINBATCH = "tds.done.status.rpcinbatch", "RPC in batch", Bool B16, mask(0x80), with(YES_NO);
    /// Server Error.
    DONE_STATUS_SRVERROR = "tds.done.status.srverror", "Server Error", Bool B16, mask(0x100), with(YES_NO);
    /// Operation.
    DONE_CURCMD = "tds.done.curcmd", "Operation", U16 Hex;
    /// Token - DoneProc.
    DONEPROC = "tds.doneproc", "Token - DoneProc", None None;
    /// Row count.
    DONEPROC_DONEROWCOUNT64 = "tds.doneproc.donerowcount64", "Row count", U64 Dec;
    /// Status flags.
    DONEPROC_STATUS = "tds.doneproc.status", "Status flags", U16 Hex, mask(0x1ff);
    /// Operation.
    DONEPROC_CURCMD = "tds.doneproc.curcmd", "Operation", U16 Hex;
    /// Token - DoneInProc.
    DONEINPROC = "tds.doneinproc", "Token - DoneInProc", None None;
    /// Row count.
    DONEINPROC_DONEROWCOUNT64 = "tds.doneinproc.donerowcount64", "Row count", U64 Dec;
    /// Status flags.
    DONEINPROC_STATUS = "tds.doneinproc.status", "Status flags", U16 Hex, mask(0x177);
    /// Operation.
    DONEINPROC_CURCMD = "tds.doneinproc.curcmd", "Operation", U16 Hex;
    /// Token - EnvChange.
    ENVCHANGE = "tds.envchange", "Token - EnvChange", None None;
    /// Token length.
    ENVCHANGE_LENGTH = "tds.envchange.length", "Token length", U16 Dec;
    /// Type.
    ENVCHANGE_TYPE = "tds.envchange.type", "Type", U8 Dec, names(ENVCHANGE_TYPE_NAMES);
    /// New Value Length.
    ENVCHANGE_NEWVALUE_LENGTH = "tds.envchange.newvalue_length", "New Value Length", U8 Dec;
    /// New Value.
    ENVCHANGE_NEWVALUE_STRING = "tds.envchange.newvalue_string", "New Value", Str None;
    /// New Value.
    ENVCHANGE_NEWVALUE = "tds.envchange.newvalue", "New Value", Bytes None;
    /// Old Value Length.
    ENVCHANGE_OLDVALUE_LENGTH = "tds.envchange.oldvalue_length", "Old Value Length", U8 Dec;
    /// Old Value.
    ENVCHANGE_OLDVALUE_STRING = "tds.envchange.oldvalue_string", "Old Value", Str None;
    /// Old Value.
    ENVCHANGE_OLDVALUE = "tds.envchange.oldvalue", "Old Value", Bytes None;
    /// Collate codepage.
    ENVCHANGE_COLLATE_CODEPAGE = "tds.envchange.collate_codepage", "Collate codepage", U16 Dec;
    /// Collate flags.
    ENVCHANGE_COLLATE_FLAGS = "tds.envchange.collate_flags", "Collate flags", U16 Hex;
    /// Collate charset ID.
    ENVCHANGE_COLLATE_CHARSET_ID = "tds.envchange.collate_charset_id", "Collate charset ID", U8 Dec;
    /// Token - Error.
    ERROR = "tds.error", "Token - Error", None None;
    /// Token length.
    ERROR_LENGTH = "tds.error.length", "Token length", U16 Dec;
    /// SQL Error Number.
    ERROR_NUMBER = "tds.error.number", "SQL Error Number", U32 Dec;
    /// State.
    ERROR_STATE = "tds.error.state", "State", U8 Dec;
    /// Class (Severity).
    ERROR_CLASS = "tds.error.class", "Class (Severity)", U8 Dec;
    /// Error message length.
    ERROR_MSGTEXT_LENGTH = "tds.error.msgtext_length", "Error message length", U16 Dec, unit(" characters");
    /// Error message.
    ERROR_MSGTEXT = "tds.error.msgtext", "Error message", Str None;
    /// Server name length.
    ERROR_SERVERNAME_LENGTH = "tds.error.servername_length", "Server name length", U8 Dec, unit(" characters");
    /// Server name.
    ERROR_SERVERNAME = "tds.error.servername", "Server name", Str None;
    /// Process name length.
    ERROR_PROCNAME_LENGTH = "tds.error.procname_length", "Process name length", U8 Dec, unit(" characters");
    /// Process name.
    ERROR_PROCNAME = "tds.error.procname", "Process name", Str None;
    /// Line number.
    ERROR_LINENUMBER = "tds.error.linenumber", "Line number", U16 Dec;
    /// Token - Info.
    INFO = "tds.info", "Token - Info", None None;
    /// Token length.
    INFO_LENGTH = "tds.info.length", "Token length", U16 Dec;
    /// SQL Error Number.
    INFO_NUMBER = "tds.info.number", "SQL Error Number", U32 Dec;
    /// State.
    INFO_STATE = "tds.info.state", "State", U8 Dec;
    /// Class (Severity).
    INFO_CLASS = "tds.info.class", "Class (Severity)", U8 Dec;
    /// Error message length.
    INFO_MSGTEXT_LENGTH = "tds.info.msgtext_length", "Error message length", U16 Dec, unit(" characters");
    /// Error message.
    INFO_MSGTEXT = "tds.info.msgtext", "Error message", Str None;
    /// Server name length.
    INFO_SERVERNAME_LENGTH = "tds.info.servername_length", "Server name length", U8 Dec, unit(" characters");
    /// Server name.
    INFO_SERVERNAME = "tds.info.servername", "Server name", Str None;
    /// Process name length.
    INFO_PROCNAME_LENGTH = "tds.info.procname_length", "Process name length", U8 Dec, unit(" characters");
    /// Process name.
    INFO_PROCNAME = "tds.info.procname", "Process name", Str None;
    /// Line number.
    INFO_LINENUMBER = "tds.info.linenumber", "Line number", U16 Dec;
    /// Token - LoginAck.
    LOGINACK = "tds.loginack", "Token - LoginAck", None None;
    /// Token length.
    LOGINACK_LENGTH = "tds.loginack.length", "Token length", U16 Dec;
    /// Interface.
    LOGINACK_INTERFACE = "tds.loginack.interface", "Interface", U8 Dec;
    /// TDS version.
    LOGINACK_TDSVERSION = "tds.loginack.tdsversion", "TDS version", U32 Hex;
    /// Server Version.
    LOGINACK_PROGVERSION = "tds.loginack.progversion", "Server Version", U32 Dec, with(Names::Custom(super::fields::version));
    /// Server name.
    LOGINACK_PROGNAME = "tds.loginack.progname", "Server name", Str None;
    /// Token - NBCRow.
    NBCROW = "tds.nbcrow", "Token - NBCRow", None None;
    /// Token - Order.
    ORDER = "tds.order", "Token - Order", None None;
    /// Token length.
    ORDER_LENGTH = "tds.order.length", "Token length", U16 Dec;
    /// Order column.
    ORDER_COLNUM = "tds.order.colnum", "Order column", U16 Dec;
    /// Token - ReturnStatus.
    RETURNSTATUS = "tds.returnstatus", "Token - ReturnStatus", None None;
    /// Value.
    RETURNSTATUS_VALUE = "tds.returnstatus.value", "Value", U32 Dec;
    /// Token - Row.
    ROW = "tds.row", "Token - Row", None None;
    /// Field.
    ROW_FIELD = "tds.row.field", "Field", None None;
}

const ENVCHANGE_TYPE_NAMES: &[(u64, &str)] = &[(1, "Database"), (2, "Language"), (3, "Character set"), (4, "Packet size"), (5, "Unicode data sorting local id"), (6, "Unicode data sorting comparison flags"), (7, "SQL Collation"), (8, "Begin Transaction"), (9, "Commit Transaction"), (10, "Rollback Transaction"), (11, "Enlist DTC Transaction"), (12, "Defect Transaction"), (13, "Real Time Log Shipping"), (15, "Promote Transaction"), (16, "Transaction Manager Address"), (17, "Transaction ended"), (18, "RESETCONNECTION/RESETCONNECTIONSKIPTRAN Completion Acknowledgement"), (19, "Sends back name of user instance started per login request"), (20, "Sends routing information to client")];

