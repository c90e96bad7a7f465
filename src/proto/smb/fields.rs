//! Fields of SMB version 1 (MS-CIFS) and of mailslots (MS-MAIL).

use crate::fields;
use crate::model::Names;

fields! {
    /// SMB Command.
    CMD = "smb.cmd", "SMB Command", U8 Hex, names(&[(0, "Create Directory"), (1, "Delete Directory"), (2, "Open"), (3, "Create"), (4, "Close"), (5, "Flush"), (6, "Delete"), (7, "Rename"), (8, "Query Information"), (9, "Set Information"), (10, "Read"), (11, "Write"), (12, "Lock Byte Range"), (13, "Unlock Byte Range"), (14, "Create Temp"), (15, "Create New"), (16, "Check Directory"), (17, "Process Exit"), (18, "Seek"), (19, "Lock And Read"), (20, "Write And Unlock"), (21, "unknown-0x15"), (22, "unknown-0x16"), (23, "unknown-0x17"), (24, "unknown-0x18"), (25, "unknown-0x19"), (26, "Read Raw"), (27, "Read MPX"), (28, "Read MPX Secondary"), (29, "Write Raw"), (30, "Write MPX"), (31, "Write MPX Secondary"), (32, "Write Complete"), (33, "Query Server (reserved)"), (34, "Set Information2"), (35, "Query Information2"), (36, "Locking AndX"), (37, "Trans"), (38, "Trans Secondary"), (39, "IOCTL"), (40, "IOCTL Secondary"), (41, "Copy"), (42, "Move"), (43, "Echo"), (44, "Write And Close"), (45, "Open AndX"), (46, "Read AndX"), (47, "Write AndX"), (48, "New File Size (reserved)"), (49, "Close And Tree Disconnect"), (50, "Trans2"), (51, "Trans2 Secondary"), (52, "Find Close2"), (53, "Find Notify Close"), (112, "Tree Connect"), (113, "Tree Disconnect"), (114, "Negotiate Protocol"), (115, "Session Setup AndX"), (116, "Logoff AndX"), (117, "Tree Connect AndX"), (128, "Query Information Disk"), (129, "Search"), (130, "Find"), (131, "Find Unique"), (132, "Find Close"), (160, "NT Trans"), (161, "NT Trans Secondary"), (162, "NT Create AndX"), (163, "unknown-0xA3"), (164, "NT Cancel"), (165, "NT Rename"), (192, "Open Print File"), (193, "Write Print File"), (194, "Close Print File"), (195, "Get Print Queue"), (208, "Send Single Block Message"), (209, "Send Broadcast Message"), (210, "Forward User Name"), (211, "Cancel Forward"), (212, "Get Machine Name"), (213, "Send Start of Multi-block Message"), (214, "Send End of Multi-block Message"), (215, "Send Text of Multi-block Message"), (216, "SMBreadbulk"), (217, "SMBwritebulk"), (218, "SMBwritebulkdata"), (254, "SMBinvalid")]);
    /// Word Count (WCT).
    WCT = "smb.wct", "Word Count (WCT)", U8 Dec;
    /// Byte Count (BCC).
    BCC = "smb.bcc", "Byte Count (BCC)", U16 Dec;
    /// NT Status.
    NT_STATUS_FIELD = "smb.nt_status", "NT Status", U32 Hex;
    /// Error Class.
    ERROR_CLASS = "smb.error_class", "Error Class", U8 Hex, names(&[(0, "Success"), (1, "DOS Error"), (2, "Server Error"), (3, "Hardware Error"), (4, "Command Error - Not an SMB format command")]);
    /// Error Code.
    ERROR_CODE = "smb.error_code", "Error Code", U16 Hex;
    /// Reserved.
    RESERVED = "smb.reserved", "Reserved", Bytes None;
    /// Signature.
    SIGNATURE = "smb.signature", "Signature", Bytes None;
    /// Process ID.
    PID = "smb.pid", "Process ID", U16 Dec;
    /// Process ID High.
    PID_HIGH = "smb.pid.high", "Process ID High", U16 Dec;
    /// Tree ID.
    TID = "smb.tid", "Tree ID", U16 Dec;
    /// User ID.
    UID = "smb.uid", "User ID", U16 Dec;
    /// Multiplex ID.
    MID = "smb.mid", "Multiplex ID", U16 Dec;
    /// Flags.
    FLAGS = "smb.flags", "Flags", U8 Hex;
    /// Lock and Read.
    FLAGS_LOCK = "smb.flags.lock", "Lock and Read", Bool B8, mask(0x01), with(Names::Bool("Lock&Read, Write&Unlock are supported", "Lock&Read, Write&Unlock are not supported"));
    /// Receive Buffer Posted.
    FLAGS_RECEIVE_BUFFER = "smb.flags.receive_buffer", "Receive Buffer Posted", Bool B8, mask(0x02), with(Names::Bool("Receive buffer has been posted", "Receive buffer has not been posted"));
    /// Case Sensitivity.
    FLAGS_CASELESS = "smb.flags.caseless", "Case Sensitivity", Bool B8, mask(0x08), with(Names::Bool("Path names are caseless", "Path names are case sensitive"));
    /// Canonicalized Pathnames.
    FLAGS_CANON = "smb.flags.canon", "Canonicalized Pathnames", Bool B8, mask(0x10), with(Names::Bool("Pathnames are canonicalized", "Pathnames are not canonicalized"));
    /// Oplocks.
    FLAGS_OPLOCK = "smb.flags.oplock", "Oplocks", Bool B8, mask(0x20), with(Names::Bool("OpLock requested/granted", "OpLock not requested/granted"));
    /// Notify.
    FLAGS_NOTIFY = "smb.flags.notify", "Notify", Bool B8, mask(0x40), with(Names::Bool("Notify client on all modifications", "Notify client only on open"));
    /// Request/Response.
    FLAGS_RESPONSE = "smb.flags.response", "Request/Response", Bool B8, mask(0x80), with(Names::Bool("Message is a response to the client/redirector", "Message is a request to the server"));
    /// Flags2.
    FLAGS2 = "smb.flags2", "Flags2", U16 Hex;
    /// Long Names Allowed.
    FLAGS2_LONG_NAMES_ALLOWED = "smb.flags2.long_names_allowed", "Long Names Allowed", Bool B16, mask(0x01), with(Names::Bool("Long file names are allowed in the response", "Long file names are not allowed in the response"));
    /// Extended Attributes.
    FLAGS2_EA = "smb.flags2.ea", "Extended Attributes", Bool B16, mask(0x02), with(Names::Bool("Extended attributes are supported", "Extended attributes are not supported"));
    /// Security Signatures.
    FLAGS2_SEC_SIG = "smb.flags2.sec_sig", "Security Signatures", Bool B16, mask(0x04), with(Names::Bool("Security signatures are supported", "Security signatures are not supported"));
    /// Compressed.
    FLAGS2_COMPRESSED = "smb.flags2.compressed", "Compressed", Bool B16, mask(0x08), with(Names::Bool("Compression is requested", "Compression is not requested"));
    /// Security Signatures Required.
    FLAGS2_SEC_SIG_REQUIRED = "smb.flags2.sec_sig_required", "Security Signatures Required", Bool B16, mask(0x10), with(Names::Bool("Security signatures are required", "Security signatures are not required"));
    /// Long Names Used.
    FLAGS2_LONG_NAMES_USED = "smb.flags2.long_names_used", "Long Names Used", Bool B16, mask(0x40), with(Names::Bool("Path names in request are long file names", "Path names in request are not long file names"));
    /// Reparse Path.
    FLAGS2_REPARSE_PATH = "smb.flags2.reparse_path", "Reparse Path", Bool B16, mask(0x400), with(Names::Bool("The request uses a @GMT reparse path", "The request does not use a @GMT reparse path"));
    /// Extended Security Negotiation.
    FLAGS2_ESN = "smb.flags2.esn", "Extended Security Negotiation", Bool B16, mask(0x800), with(Names::Bool("Extended security negotiation is supported", "Extended security negotiation is not supported"));
    /// Dfs.
    FLAGS2_DFS = "smb.flags2.dfs", "Dfs", Bool B16, mask(0x1000), with(Names::Bool("Resolve pathnames with Dfs", "Don't resolve pathnames with Dfs"));
    /// Execute-only Reads.
    FLAGS2_ROE = "smb.flags2.roe", "Execute-only Reads", Bool B16, mask(0x2000), with(Names::Bool("Permit reads if execute-only", "Don't permit reads if execute-only"));
    /// Error Code Type.
    FLAGS2_NT_ERROR = "smb.flags2.nt_error", "Error Code Type", Bool B16, mask(0x4000), with(Names::Bool("Error codes are NT error codes", "Error codes are DOS error codes"));
    /// Unicode Strings.
    FLAGS2_STRING = "smb.flags2.string", "Unicode Strings", Bool B16, mask(0x8000), with(Names::Bool("Strings are Unicode", "Strings are ASCII"));
    /// Timeout.
    TIMEOUT = "smb.timeout", "Timeout", U32 Dec;
    /// Data Offset.
    DATA_OFFSET = "smb.data_offset", "Data Offset", U16 Dec;
    /// Max Setup Count.
    MSC = "smb.msc", "Max Setup Count", U8 Dec;
    /// Total Parameter Count.
    TPC = "smb.tpc", "Total Parameter Count", U32 Dec;
    /// Total Data Count.
    TDC = "smb.tdc", "Total Data Count", U32 Dec;
    /// Max Parameter Count.
    MPC = "smb.mpc", "Max Parameter Count", U32 Dec;
    /// Max Data Count.
    MDC = "smb.mdc", "Max Data Count", U32 Dec;
    /// Parameter Count.
    PC = "smb.pc", "Parameter Count", U16 Dec;
    /// Parameter Offset.
    PO = "smb.po", "Parameter Offset", U16 Dec;
    /// Data Count.
    DC = "smb.dc", "Data Count", U16 Dec;
    /// Setup Count.
    SC = "smb.sc", "Setup Count", U8 Dec;
    /// Transaction Name.
    TRANS_NAME = "smb.trans_name", "Transaction Name", Str None;
    /// Flags.
    TRANSACTION_FLAGS = "smb.transaction.flags", "Flags", U16 Hex;
    /// Disconnect TID.
    TRANSACTION_FLAGS_DTID = "smb.transaction.flags.dtid", "Disconnect TID", Bool B16, mask(0x01), with(Names::Bool("Also DISCONNECT TID", "Do NOT disconnect TID"));
    /// One Way Transaction.
    TRANSACTION_FLAGS_OWT = "smb.transaction.flags.owt", "One Way Transaction", Bool B16, mask(0x02), with(Names::Bool("One Way Transaction (NO RESPONSE)", "Two way transaction"));
    /// Server Component.
    SERVER_COMPONENT = "smb.server_component", "Server Component", U32 Hex;
    /// A mailslot message.
    MAILSLOT = "mailslot", "SMB MailSlot Protocol", Protocol None;
    /// Opcode.
    MAILSLOT_OPCODE = "mailslot.opcode", "Opcode", U16 Dec, names(&[(1, "Write Mail Slot")]);
    /// Priority.
    MAILSLOT_PRIORITY = "mailslot.priority", "Priority", U16 Dec;
    /// Class.
    MAILSLOT_CLASS = "mailslot.class", "Class", U16 Dec, names(&[(1, "Reliable"), (2, "Unreliable & Broadcast")]);
    /// Size.
    MAILSLOT_SIZE = "mailslot.size", "Size", U16 Dec;
    /// Mailslot Name.
    MAILSLOT_NAME = "mailslot.name", "Mailslot Name", Str None;
}
