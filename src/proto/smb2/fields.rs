//! Fields of SMB2, and the names of its commands.

use crate::fields;
use crate::proto::common::smb::names::{CREATE_ACTION_NAMES, CREATE_DISPOSITION_NAMES};
use crate::model::Names;
use crate::model::field::YES_NO;
use crate::proto::common::ntstatus;

const DIALECT_NAMES: &[(u64, &str)] = &[
    (0x202, "SMB 2.0.2"),
    (0x210, "SMB 2.1"),
    (0x222, "SMB 2.2.2 (deprecated; should be 3.0)"),
    (0x224, "SMB 2.2.4 (deprecated; should be 3.0)"),
    (0x2ff, "SMB2 wildcard"),
    (0x300, "SMB 3.0"),
    (0x302, "SMB 3.0.2"),
    (0x310, "SMB 3.1.0 (deprecated; should be 3.1.1)"),
    (0x311, "SMB 3.1.1"),
];

const SHARE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Physical disk"),
    (2, "Named pipe"),
    (3, "Printer"),
];

const CHANNEL_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "RDMA V1"),
    (2, "RDMA V1_INVALIDATE"),
    (3, "RDMA TRANSFORM"),
];

const CREATE_OPLOCK_NAMES: &[(u64, &str)] = &[
    (0, "No oplock"),
    (1, "Level2 oplock"),
    (8, "Exclusive oplock"),
    (9, "Batch oplock"),
    (0xff, "Lease"),
];

const IMPERSONATION_LEVEL_NAMES: &[(u64, &str)] = &[
    (0, "Anonymous"),
    (1, "Identification"),
    (2, "Impersonation"),
    (3, "Delegation"),
];

const CLASS_NAMES: &[(u64, &str)] = &[
    (1, "FILE_INFO"),
    (2, "FS_INFO"),
    (3, "SEC_INFO"),
    (4, "QUOTA_INFO"),
];

const FS_INFO_INFOLEVEL_NAMES: &[(u64, &str)] = &[
    (1, "FileFsVolumeInformation"),
    (2, "FileFsLabelInformation"),
    (3, "FileFsSizeInformation"),
    (4, "FileFsDeviceInformation"),
    (5, "FileFsAttributeInformation"),
    (6, "FileFsControlInformation"),
    (7, "FileFsFullSizeInformation"),
    (8, "FileFsObjectIdInformation"),
    (9, "FileFsDriverPathInformation"),
    (0xa, "FileFsVolumeFlagsInformation"),
    (0xb, "FileFsSectorSizeInformation"),
];

const FILE_INFO_INFOLEVEL_NAMES: &[(u64, &str)] = &[
    (4, "SMB2_FILE_BASIC_INFO"),
    (5, "SMB2_FILE_STANDARD_INFO"),
    (6, "SMB2_FILE_INTERNAL_INFO"),
    (7, "SMB2_FILE_EA_INFO"),
    (8, "SMB2_FILE_ACCESS_INFO"),
    (0xa, "SMB2_FILE_RENAME_INFO"),
    (0xd, "SMB2_FILE_DISPOSITION_INFO"),
    (0xe, "SMB2_FILE_POSITION_INFO"),
    (0xf, "SMB2_FILE_FULL_EA_INFO"),
    (0x10, "SMB2_FILE_MODE_INFO"),
    (0x11, "SMB2_FILE_ALIGNMENT_INFO"),
    (0x12, "SMB2_FILE_ALL_INFO"),
    (0x13, "SMB2_FILE_ALLOCATION_INFO"),
    (0x14, "SMB2_FILE_ENDOFFILE_INFO"),
    (0x15, "SMB2_FILE_ALTERNATE_NAME_INFO"),
    (0x16, "SMB2_FILE_STREAM_INFO"),
    (0x17, "SMB2_FILE_PIPE_INFO"),
    (0x1c, "SMB2_FILE_COMPRESSION_INFO"),
    (0x22, "SMB2_FILE_NETWORK_OPEN_INFO"),
    (0x23, "SMB2_FILE_ATTRIBUTE_TAG_INFO"),
    (0x30, "SMB2_FILE_NORMALIZED_NAME_INFO"),
    (0x64, "SMB2_FILE_POSIX_INFO"),
];

const SEC_INFO_INFOLEVEL_NAMES: &[(u64, &str)] = &[
    (0, "SMB2_SEC_INFO_00"),
];

/// Names of the values of Info Level.
pub(super) const FIND_INFOLEVEL_NAMES: &[(u64, &str)] = &[
    (1, "SMB2_FIND_DIRECTORY_INFO"),
    (2, "SMB2_FIND_FULL_DIRECTORY_INFO"),
    (3, "SMB2_FIND_BOTH_DIRECTORY_INFO"),
    (4, "SMB2_FIND_INDEX_SPECIFIED"),
    (12, "SMB2_FIND_NAME_INFO"),
    (37, "SMB2_FIND_ID_BOTH_DIRECTORY_INFO"),
    (38, "SMB2_FIND_ID_FULL_DIRECTORY_INFO"),
    (100, "SMB2_FIND_POSIX_INFO"),
];

fields! {
    /// Channel Info Length (MS-SMB2).
    CHANNEL_INFO_LENGTH = "smb2.channel_info_length", "Channel Info Length", U16 Dec;
    /// Notify Flags (MS-SMB2).
    NOTIFY_FLAGS = "smb2.notify.flags", "Notify Flags", U16 Hex;
    /// Find Flags (MS-SMB2).
    FIND_FLAGS = "smb2.find.flags", "Find Flags", U8 Hex;
    /// File Index (MS-SMB2).
    FILE_INDEX = "smb2.file_index", "File Index", U32 Hex;
    /// PostQuery Attrib (MS-SMB2).
    CLOSE_PQ_ATTRIB = "smb2.close.pq_attrib", "PostQuery Attrib", Bool B16, mask(0x1);
    /// Response to (MS-SMB2).
    RESPONSE_TO = "smb2.response_to", "Response to", FrameNum None;
    /// Channel Info Blob (MS-SMB2).
    CHANNEL_INFO_BLOB = "smb2.channel_info_blob", "Channel Info Blob", None None;
    /// Output Buffer Length (MS-SMB2).
    OUTPUT_BUFFER_LEN = "smb2.output_buffer_len", "Output Buffer Length", U32 Dec;
    /// Remaining Bytes (MS-SMB2).
    REMAINING_BYTES = "smb2.remaining_bytes", "Remaining Bytes", U32 Dec;
    /// Channel Info Offset (MS-SMB2).
    CHANNEL_INFO_OFFSET = "smb2.channel_info_offset", "Channel Info Offset", U16 Dec;
    /// Chain Offset (MS-SMB2).
    CREATE_CHAIN_OFFSET = "smb2.create.chain_offset", "Chain Offset", U32 Hex;
    /// Info Level (MS-SMB2).
    FIND_INFOLEVEL = "smb2.find.infolevel", "Info Level", U32 Dec, names(FIND_INFOLEVEL_NAMES);
    /// Watch Tree (MS-SMB2).
    NOTIFY_WATCH_TREE = "smb2.notify.watch_tree", "Watch Tree", Bool B16, mask(0x1);
    /// Single Entry (MS-SMB2).
    FIND_SINGLE_ENTRY = "smb2.find.single_entry", "Single Entry", Bool B8, mask(0x2);
    /// ExtraInfo (MS-SMB2).
    CREATE_EXTRAINFO = "smb2.create.extrainfo", "ExtraInfo", None None;
    /// Search Pattern (MS-SMB2).
    FIND_PATTERN = "smb2.find.pattern", "Search Pattern", Str None;
    /// Time from request (MS-SMB2).
    TIME = "smb2.time", "Time from request", RelTime None;
    /// Data (MS-SMB2).
    CREATE_CHAIN_DATA = "smb2.create.chain_data", "Data", None None;
    /// Reopen (MS-SMB2).
    FIND_REOPEN = "smb2.find.reopen", "Reopen", Bool B8, mask(0x10);
    /// Tag (MS-SMB2).
    TAG = "smb2.tag", "Tag", Str None;
    /// Index Specified (MS-SMB2).
    FIND_INDEX_SPECIFIED = "smb2.find.index_specified", "Index Specified", Bool B8, mask(0x4);
    /// Response in (MS-SMB2).
    RESPONSE_IN = "smb2.response_in", "Response in", FrameNum None;
    /// Restart Scans (MS-SMB2).
    FIND_RESTART_SCANS = "smb2.find.restart_scans", "Restart Scans", Bool B8, mask(0x1);
    /// Info (MS-SMB2).
    READ_BLOB = "smb2.read.blob", "Info", Bytes None;
    /// ProtocolId.
    PROTOCOL_ID = "smb2.protocol_id", "ProtocolId", U32 Hex;
    /// SMB2 Size of Header.
    HEADER_LEN = "smb2.header_len", "Header Length", U16 Dec;
    /// Credit Charge.
    CREDIT_CHARGE = "smb2.credit.charge", "Credit Charge", U16 Dec;
    /// Channel Sequence.
    CHANNEL_SEQUENCE = "smb2.channel_sequence", "Channel Sequence", U16 Dec;
    /// Reserved.
    RESERVED = "smb2.reserved", "Reserved", Bytes None;
    /// NT Status code.
    NT_STATUS = "smb2.nt_status", "NT Status", U32 Hex, with(Names::Lookup(ntstatus::name));
    /// SMB2 Command Opcode.
    CMD = "smb2.cmd", "Command", U16 Dec, with(Names::Lookup(command_name));
    /// Credits requested.
    CREDITS_REQUESTED = "smb2.credits.requested", "Credits requested", U16 Dec;
    /// Credits granted.
    CREDITS_GRANTED = "smb2.credits.granted", "Credits granted", U16 Dec;
    /// SMB2 flags.
    FLAGS = "smb2.flags", "Flags", U32 Hex;
    /// Whether this is an SMB2 Request or Response.
    FLAGS_RESPONSE = "smb2.flags.response", "Response", Bool B32, mask(0x1), with(Names::Bool("This is a RESPONSE", "This is a REQUEST"));
    /// Async command.
    FLAGS_ASYNC = "smb2.flags.async", "Async command", Bool B32, mask(0x2), with(Names::Bool("This is an ASYNC command", "This is a SYNC command"));
    /// Whether the pdu continues a chain or not.
    FLAGS_CHAINED = "smb2.flags.chained", "Chained", Bool B32, mask(0x4), with(Names::Bool("This pdu is a CHAINED command", "This pdu is NOT a chained command"));
    /// Whether the pdu is signed or not.
    FLAGS_SIGNATURE = "smb2.flags.signature", "Signing", Bool B32, mask(0x8), with(Names::Bool("This pdu is SIGNED", "This pdu is NOT signed"));
    /// Priority Mask.
    FLAGS_PRIORITY_MASK = "smb2.flags.priority_mask", "Priority", Bool B32, mask(0x70), with(Names::Bool("This pdu contains a PRIORITY", "This pdu does NOT contain a PRIORITY"));
    /// DFS operation.
    FLAGS_DFS = "smb2.flags.dfs", "DFS operation", Bool B32, mask(0x10000000), with(Names::Bool("This is a DFS OPERATION", "This is a normal operation"));
    /// Whether this is a replay operation.
    FLAGS_REPLAY = "smb2.flags.replay", "Replay operation", Bool B32, mask(0x20000000), with(Names::Bool("This is a REPLAY OPERATION", "This is NOT a replay operation"));
    /// Chain Offset.
    CHAIN_OFFSET = "smb2.chain_offset", "Chain Offset", U32 Hex;
    /// Message ID.
    MSG_ID = "smb2.msg_id", "Message ID", U64 Dec;
    /// Async Id.
    AID = "smb2.aid", "Async Id", U64 Hex;
    /// Process Id.
    PID = "smb2.pid", "Process Id", U32 Hex;
    /// Tree Id.
    TID = "smb2.tid", "Tree Id", U32 Hex;
    /// Session Id.
    SESID = "smb2.sesid", "Session Id", U64 Hex;
    /// Signature.
    SIGNATURE = "smb2.signature", "Signature", Bytes None;
    /// StructureSize.
    BUFFER_CODE = "smb2.buffer_code", "StructureSize", U16 Hex;
    /// Length of fixed portion of PDU.
    BUFFER_CODE_LENGTH = "smb2.buffer_code.length", "Fixed Part Length", U16 Dec, mask(0xfffe);
    /// Whether a dynamic length blob follows.
    BUFFER_CODE_DYNAMIC = "smb2.buffer_code.dynamic", "Dynamic Part", Bool B16, mask(0x1);
    /// Dialect count.
    DIALECT_COUNT = "smb2.dialect_count", "Dialect count", U16 Dec;
    /// Security mode.
    SEC_MODE = "smb2.sec_mode", "Security mode", U8 Hex;
    /// Is signing enabled.
    SEC_MODE_SIGN_ENABLED = "smb2.sec_mode.sign_enabled", "Signing enabled", Bool B8, mask(0x1);
    /// Is signing required.
    SEC_MODE_SIGN_REQUIRED = "smb2.sec_mode.sign_required", "Signing required", Bool B8, mask(0x2);
    /// Capabilities.
    CAPABILITIES = "smb2.capabilities", "Capabilities", U32 Hex;
    /// If the host supports dfs.
    CAPABILITIES_DFS = "smb2.capabilities.dfs", "DFS", Bool B32, mask(0x1), with(Names::Bool("This host supports DFS", "This host does NOT support DFS"));
    /// If the host supports leasing.
    CAPABILITIES_LEASING = "smb2.capabilities.leasing", "LEASING", Bool B32, mask(0x2), with(Names::Bool("This host supports LEASING", "This host does NOT support LEASING"));
    /// If the host supports LARGE MTU.
    CAPABILITIES_LARGE_MTU = "smb2.capabilities.large_mtu", "LARGE MTU", Bool B32, mask(0x4), with(Names::Bool("This host supports LARGE_MTU", "This host does NOT support LARGE_MTU"));
    /// If the host supports MULTI CHANNEL.
    CAPABILITIES_MULTI_CHANNEL = "smb2.capabilities.multi_channel", "MULTI CHANNEL", Bool B32, mask(0x8), with(Names::Bool("This host supports MULTI CHANNEL", "This host does NOT support MULTI CHANNEL"));
    /// If the host supports PERSISTENT HANDLES.
    CAPABILITIES_PERSISTENT_HANDLES = "smb2.capabilities.persistent_handles", "PERSISTENT HANDLES", Bool B32, mask(0x10), with(Names::Bool("This host supports PERSISTENT HANDLES", "This host does NOT support PERSISTENT HANDLES"));
    /// If the host supports DIRECTORY LEASING.
    CAPABILITIES_DIRECTORY_LEASING = "smb2.capabilities.directory_leasing", "DIRECTORY LEASING", Bool B32, mask(0x20), with(Names::Bool("This host supports DIRECTORY LEASING", "This host does NOT support DIRECTORY LEASING"));
    /// If the host supports ENCRYPTION.
    CAPABILITIES_ENCRYPTION = "smb2.capabilities.encryption", "ENCRYPTION", Bool B32, mask(0x40), with(Names::Bool("This host supports ENCRYPTION", "This host does NOT support ENCRYPTION"));
    /// Client Guid.
    CLIENT_GUID = "smb2.client_guid", "Client Guid", Guid None;
    /// NegotiateContextOffset.
    NEGOTIATE_CONTEXT_OFFSET = "smb2.negotiate_context.offset", "NegotiateContextOffset", U32 Hex;
    /// NegotiateContextCount.
    NEGOTIATE_CONTEXT_COUNT = "smb2.negotiate_context.count", "NegotiateContextCount", U16 Dec;
    /// Dialect.
    DIALECT = "smb2.dialect", "Dialect", U16 Hex, names(DIALECT_NAMES);
    /// Server Guid.
    SERVER_GUID = "smb2.server_guid", "Server Guid", Guid None;
    /// Max Transaction Size.
    MAX_TRANS_SIZE = "smb2.max_trans_size", "Max Transaction Size", U32 Dec;
    /// Max Read Size.
    MAX_READ_SIZE = "smb2.max_read_size", "Max Read Size", U32 Dec;
    /// Max Write Size.
    MAX_WRITE_SIZE = "smb2.max_write_size", "Max Write Size", U32 Dec;
    /// Current Time at server.
    CURRENT_TIME = "smb2.current_time", "Current Time", AbsTime Utc;
    /// Boot Time at server.
    BOOT_TIME = "smb2.boot_time", "Boot Time", AbsTime Utc;
    /// Offset to the buffer.
    OLB_OFFSET = "smb2.olb.offset", "Blob Offset", U32 Hex;
    /// Length of the buffer.
    OLB_LENGTH = "smb2.olb.length", "Blob Length", U32 Dec;
    /// Security Blob.
    SECURITY_BLOB = "smb2.security_blob", "Security Blob", Bytes None;
    /// Flags.
    SES_REQ_FLAGS = "smb2.ses_req_flags", "Flags", U8 Dec;
    /// The client wants to bind to an existing session.
    SES_REQ_FLAGS_SESSION_BINDING = "smb2.ses_req_flags.session_binding", "Session Binding Request", Bool B8, mask(0x1);
    /// Previous Session Id.
    PREVIOUS_SESID = "smb2.previous_sesid", "Previous Session Id", U64 Hex;
    /// Session Flags.
    SESSION_FLAGS = "smb2.session_flags", "Session Flags", U16 Hex;
    /// Guest.
    SES_FLAGS_GUEST = "smb2.ses_flags.guest", "Guest", Bool B16, mask(0x1);
    /// Null.
    SES_FLAGS_NULL = "smb2.ses_flags.null", "Null", Bool B16, mask(0x2);
    /// Encrypt.
    SES_FLAGS_ENCRYPT = "smb2.ses_flags.encrypt", "Encrypt", Bool B16, mask(0x4);
    /// Name of the Tree/Share.
    TREE = "smb2.tree", "Tree", Str None;
    /// Type of share.
    SHARE_TYPE = "smb2.share_type", "Share Type", U8 Hex, names(SHARE_TYPE_NAMES);
    /// Amount of data to read.
    READ_LENGTH = "smb2.read_length", "Read Length", U32 Dec;
    /// Read Remaining.
    READ_REMAINING = "smb2.read_remaining", "Read Remaining", U32 Dec;
    /// Flags.
    READ_FLAGS = "smb2.read_flags", "Flags", U8 Hex;
    /// Padding.
    READ_PADDING = "smb2.read_padding", "Padding", U8 Hex;
    /// Min Count.
    MIN_COUNT = "smb2.min_count", "Min Count", U32 Dec;
    /// Channel.
    CHANNEL = "smb2.channel", "Channel", U32 Hex, names(CHANNEL_NAMES);
    /// File Offset.
    FILE_OFFSET = "smb2.file_offset", "File Offset", U64 Dec;
    /// Offset to data.
    DATA_OFFSET = "smb2.data_offset", "Data Offset", U16 Hex;
    /// Amount of data to write.
    WRITE_LENGTH = "smb2.write_length", "Write Length", U32 Dec;
    /// Write Count.
    WRITE_COUNT = "smb2.write.count", "Write Count", U32 Dec;
    /// Write Remaining.
    WRITE_REMAINING = "smb2.write.remaining", "Write Remaining", U32 Dec;
    /// Write Flags.
    WRITE_FLAGS = "smb2.write.flags", "Write Flags", U32 Hex;
    /// Close Flags.
    CLOSE_FLAGS = "smb2.close.flags", "Close Flags", U16 Hex;
    /// SMB2 File Id.
    FID = "smb2.fid", "File Id", Guid None;
    /// Oplock type.
    CREATE_OPLOCK = "smb2.create.oplock", "Oplock", U8 Hex, names(CREATE_OPLOCK_NAMES);
    /// Impersonation level.
    IMPERSONATION_LEVEL = "smb2.impersonation.level", "Impersonation level", U32 Dec, names(IMPERSONATION_LEVEL_NAMES);
    /// Create Flags.
    CREATE_FLAGS = "smb2.create_flags", "Create Flags", U64 Hex;
    /// File Attributes.
    FILE_ATTRIBUTE = "smb2.file_attribute", "File Attributes", U32 Hex;
    /// Create disposition, what to do if the file does/does not exist.
    CREATE_DISPOSITION = "smb2.create.disposition", "Disposition", U32 Dec, names(CREATE_DISPOSITION_NAMES);
    /// Filename.
    FILENAME = "smb2.filename", "Filename", Str None;
    /// Create Action.
    CREATE_ACTION = "smb2.create.action", "Create Action", U32 Dec, names(CREATE_ACTION_NAMES);
    /// Time when this object was created.
    CREATE_TIME = "smb2.create.time", "Create", AbsTime Utc;
    /// Time when this object was last accessed.
    LAST_ACCESS_TIME = "smb2.last_access.time", "Last Access", AbsTime Utc;
    /// Time when this object was last written to.
    LAST_WRITE_TIME = "smb2.last_write.time", "Last Write", AbsTime Utc;
    /// Time when this object was last changed.
    LAST_CHANGE_TIME = "smb2.last_change.time", "Last Change", AbsTime Utc;
    /// Allocation Size.
    ALLOCATION_SIZE = "smb2.allocation_size", "Allocation Size", U64 Dec;
    /// SMB2 End Of File/File size.
    EOF = "smb2.eof", "End Of File", U64 Dec;
    /// Info class.
    CLASS = "smb2.class", "Class", U8 Hex, names(CLASS_NAMES);
    /// Max Response Size.
    MAX_RESPONSE_SIZE = "smb2.max_response_size", "Max Response Size", U32 Dec;
    /// Byte Count.
    ERROR_BYTE_COUNT = "smb2.error.byte_count", "Byte Count", U32 Dec;
    /// Reserved.
    ERROR_RESERVED = "smb2.error.reserved", "Reserved", U8 Hex;
    /// Error Data.
    ERROR_DATA = "smb2.error.data", "Error Data", Bytes None;
    /// READ ONLY file attribute.
    FILE_ATTRIBUTE_READ_ONLY = "smb2.file_attribute.read_only", "Read Only", Bool B32, mask(0x1), with(YES_NO);
    /// HIDDEN file attribute.
    FILE_ATTRIBUTE_HIDDEN = "smb2.file_attribute.hidden", "Hidden", Bool B32, mask(0x2), with(YES_NO);
    /// SYSTEM file attribute.
    FILE_ATTRIBUTE_SYSTEM = "smb2.file_attribute.system", "System", Bool B32, mask(0x4), with(YES_NO);
    /// DIRECTORY file attribute.
    FILE_ATTRIBUTE_DIRECTORY = "smb2.file_attribute.directory", "Directory", Bool B32, mask(0x10), with(YES_NO);
    /// ARCHIVE file attribute.
    FILE_ATTRIBUTE_ARCHIVE = "smb2.file_attribute.archive", "Requires archived", Bool B32, mask(0x20), with(YES_NO);
    /// Is this a normal file.
    FILE_ATTRIBUTE_NORMAL = "smb2.file_attribute.normal", "Normal", Bool B32, mask(0x80), with(YES_NO);
    /// Is this a temporary file.
    FILE_ATTRIBUTE_TEMPORARY = "smb2.file_attribute.temporary", "Temporary", Bool B32, mask(0x100), with(YES_NO);
    /// Is this a sparse file.
    FILE_ATTRIBUTE_SPARSE = "smb2.file_attribute.sparse", "Sparse", Bool B32, mask(0x200), with(YES_NO);
    /// Does this file have an associated reparse point.
    FILE_ATTRIBUTE_REPARSE = "smb2.file_attribute.reparse", "Reparse Point", Bool B32, mask(0x400), with(Names::Bool("Has an associated REPARSE POINT", "Does NOT have an associated reparse point"));
    /// Is this file compressed.
    FILE_ATTRIBUTE_COMPRESSED = "smb2.file_attribute.compressed", "Compressed", Bool B32, mask(0x800), with(Names::Bool("COMPRESSED", "Uncompressed"));
    /// Is this file offline.
    FILE_ATTRIBUTE_OFFLINE = "smb2.file_attribute.offline", "Offline", Bool B32, mask(0x1000), with(Names::Bool("OFFLINE", "Online"));
    /// May this file be indexed by the content indexing service.
    FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = "smb2.file_attribute.not_content_indexed", "Not Content Indexed", Bool B32, mask(0x2000), with(Names::Bool("Is not indexed by the content indexing service", "Is indexed by the content indexing service"));
    /// Is this file encrypted.
    FILE_ATTRIBUTE_ENCRYPTED = "smb2.file_attribute.encrypted", "Encrypted", Bool B32, mask(0x4000), with(YES_NO);
    /// Is this file configured with integrity support.
    FILE_ATTRIBUTE_INTEGRITY_STREAM = "smb2.file_attribute.integrity_stream", "Integrity Stream", Bool B32, mask(0x8000), with(Names::Bool("Has Integrity Support", "Does NOT have Integrity Support"));
    /// Is this file configured to be excluded from the data integrity scan.
    FILE_ATTRIBUTE_NO_SCRUB_DATA = "smb2.file_attribute.no_scrub_data", "No Scrub Data", Bool B32, mask(0x20000), with(Names::Bool("Is excluded from the data integrity scan", "Is not excluded from the data integrity scan"));
    /// Response Flags.
    CREATE_REP_FLAGS = "smb2.create.rep_flags", "Response Flags", U8 Hex;
    /// ReparsePoint.
    CREATE_REP_FLAGS_REPARSE_POINT = "smb2.create.rep_flags.reparse_point", "ReparsePoint", Bool B8, mask(0x1);
    /// Fs_Info Infolevel.
    FS_INFO_INFOLEVEL = "smb2.fs_info.infolevel", "InfoLevel", U8 Hex, names(FS_INFO_INFOLEVEL_NAMES);
    /// File_Info Infolevel.
    FILE_INFO_INFOLEVEL = "smb2.file_info.infolevel", "InfoLevel", U8 Hex, names(FILE_INFO_INFOLEVEL_NAMES);
    /// Sec_Info Infolevel.
    SEC_INFO_INFOLEVEL = "smb2.sec_info.infolevel", "InfoLevel", U8 Hex, names(SEC_INFO_INFOLEVEL_NAMES);
    /// InfoLevel.
    INFOLEVEL = "smb2.infolevel", "InfoLevel", U8 Hex;
    /// Getinfo Input Offset.
    GETINFO_INPUT_OFFSET = "smb2.getinfo_input_offset", "Getinfo Input Offset", U16 Hex;
    /// Getinfo Input Size.
    GETINFO_INPUT_SIZE = "smb2.getinfo_input_size", "Getinfo Input Size", U32 Dec;
    /// Additional Info.
    GETSETINFO_ADDITIONAL = "smb2.getsetinfo_additional", "Additional Info", U32 Hex;
    /// Flags.
    GETINFO_FLAGS = "smb2.getinfo_flags", "Flags", U32 Hex;
}

/// Commands in the order of their numbers (MS-SMB2 section 2.2.1).
const COMMANDS: [&str; 20] = [
    "Negotiate Protocol",
    "Session Setup",
    "Session Logoff",
    "Tree Connect",
    "Tree Disconnect",
    "Create",
    "Close",
    "Flush",
    "Read",
    "Write",
    "Lock",
    "Ioctl",
    "Cancel",
    "KeepAlive",
    "Find",
    "Notify",
    "GetInfo",
    "SetInfo",
    "Break",
    "Server to client notification",
];

/// The name of a command.
pub(super) fn command_name(command: u64) -> Option<&'static str> {
    COMMANDS.get(usize::try_from(command).ok()?).copied()
}

/// The bits of file attributes.
pub(super) static ATTRIBUTE_BITS: [&crate::model::Field; 15] = [
    &FILE_ATTRIBUTE_READ_ONLY,
    &FILE_ATTRIBUTE_HIDDEN,
    &FILE_ATTRIBUTE_SYSTEM,
    &FILE_ATTRIBUTE_DIRECTORY,
    &FILE_ATTRIBUTE_ARCHIVE,
    &FILE_ATTRIBUTE_NORMAL,
    &FILE_ATTRIBUTE_TEMPORARY,
    &FILE_ATTRIBUTE_SPARSE,
    &FILE_ATTRIBUTE_REPARSE,
    &FILE_ATTRIBUTE_COMPRESSED,
    &FILE_ATTRIBUTE_OFFLINE,
    &FILE_ATTRIBUTE_NOT_CONTENT_INDEXED,
    &FILE_ATTRIBUTE_ENCRYPTED,
    &FILE_ATTRIBUTE_INTEGRITY_STREAM,
    &FILE_ATTRIBUTE_NO_SCRUB_DATA,
];
