//! Fields of SMB commands on files and of transactions (MS-CIFS section 2.2.4).

use crate::fields;
use crate::model::Names;
use crate::proto::common::smb::names::{CREATE_ACTION_NAMES, CREATE_DISPOSITION_NAMES};

/// Names of the values of Impersonation.
const IMPERSONATION_LEVEL_NAMES: &[(u64, &str)] = &[
    (0, "Anonymous"),
    (1, "Identification"),
    (2, "Impersonation"),
    (3, "Delegation"),
];

/// Names of the values of Oplock level.
const OPLOCK_LEVEL_NAMES: &[(u64, &str)] = &[
    (0, "No oplock granted"),
    (1, "Exclusive oplock granted"),
    (2, "Batch oplock granted"),
    (3, "Level II oplock granted"),
];

/// Names of the values of File Type.
const FILE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Disk file or directory"),
    (1, "Named pipe in byte mode"),
    (2, "Named pipe in message mode"),
    (3, "Spooled printer"),
    (4, "Character mode device"),
    (65535, "Unknown file type"),
];

/// Names of the values of Endpoint.
const IPC_STATE_ENDPOINT_NAMES: &[(u64, &str)] = &[
    (0, "Consumer end of pipe"),
    (1, "Server end of pipe"),
];

/// Names of the values of Pipe Type.
const IPC_STATE_PIPE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Byte stream pipe"),
    (1, "Message pipe"),
];

/// Names of the values of Read Mode.
const IPC_STATE_READ_MODE_NAMES: &[(u64, &str)] = &[
    (0, "Read pipe as a byte stream"),
    (1, "Read messages from pipe"),
];

/// Names of the values of Subcommand.
const TRANS2_CMD_NAMES: &[(u64, &str)] = &[
    (0, "OPEN2"),
    (1, "FIND_FIRST2"),
    (2, "FIND_NEXT2"),
    (3, "QUERY_FS_INFO"),
    (4, "SET_FS_INFO"),
    (5, "QUERY_PATH_INFO"),
    (6, "SET_PATH_INFO"),
    (7, "QUERY_FILE_INFO"),
    (8, "SET_FILE_INFO"),
    (9, "FSCTL"),
    (0xa, "IOCTL2"),
    (0xb, "FIND_NOTIFY_FIRST"),
    (0xc, "FIND_NOTIFY_NEXT"),
    (0xd, "CREATE_DIRECTORY"),
    (0xe, "SESSION_SETUP"),
    (0xf, "Unknown (0x0f)"),
    (0x10, "GET_DFS_REFERRAL"),
    (0x11, "REPORT_DFS_INCONSISTENCY"),
];

/// Names of the values of Level of Interest.
const QPI_LOI_NAMES: &[(u64, &str)] = &[
    (1, "Info Standard"),
    (2, "Info Query EA Size"),
    (3, "Info Query EAs From List"),
    (4, "Info Query All EAs"),
    (6, "Info Is Name Valid"),
    (257, "Query File Basic Info"),
    (258, "Query File Standard Info"),
    (259, "Query File EA Info"),
    (260, "Query File Name Info"),
    (263, "Query File All Info"),
    (264, "Query File Alt Name Info"),
    (265, "Query File Stream Info"),
    (267, "Query File Compression Info"),
    (512, "Query File Unix Basic"),
    (513, "Query File Unix Link"),
    (514, "Query File Unix Hardlink"),
    (516, "Query File Posix ACL"),
    (517, "Query File Posix XATTR"),
    (518, "Query File Posix Attr Flags"),
    (519, "Query File Posix Permissions"),
    (520, "Query File Posix Lock"),
    (523, "Query File Unix Info2"),
    (1004, "Query File Basic Info"),
    (1005, "Query File Standard Info"),
    (1006, "Query File Internal Info"),
    (1007, "Query File EA Info"),
    (1009, "Query File Name Info"),
    (1010, "Query File Rename Info"),
    (1011, "Query File Link Info"),
    (1012, "Query File Names Info"),
    (1013, "Query File Disposition Info"),
    (1014, "Query File Position Info"),
    (1015, "Query File Full EA Info"),
    (1016, "Query File Mode Info"),
    (1017, "Query File Alignment Info"),
    (1018, "Query File All Info"),
    (1019, "Query File Allocation Info"),
    (1020, "Query File End of File Info"),
    (1021, "Query File Alt Name Info"),
    (1022, "Query File Stream Info"),
    (1023, "Query File Pipe Info"),
    (1024, "Query File Pipe Local Info"),
    (1025, "Query File Pipe Remote Info"),
    (1026, "Query File Mailslot Query Info"),
    (1027, "Query File Mailslot Set Info"),
    (1028, "Query File Compression Info"),
    (1029, "Query File ObjectID Info"),
    (1030, "Query File Completion Info"),
    (1031, "Query File Move Cluster Info"),
    (1032, "Query File Quota Info"),
    (1033, "Query File Reparsepoint Info"),
    (1034, "Query File Network Open Info"),
    (1035, "Query File Attribute Tag Info"),
    (1036, "Query File Tracking Info"),
    (1037, "Query File Maximum Info"),
];

/// Names of the values of Level of Interest.
const FF2_LOI_NAMES: &[(u64, &str)] = &[
    (1, "Info Standard"),
    (2, "Info Query EA Size"),
    (3, "Info Query EAs From List"),
    (257, "Find File Directory Info"),
    (258, "Find File Full Directory Info"),
    (259, "Find File Names Info"),
    (260, "Find File Both Directory Info"),
    (261, "Find File Full Directory Info"),
    (262, "Find File Id Both Directory Info"),
    (514, "Find File Unix"),
    (523, "Find File Unix Info2"),
];

/// Names of the values of Level of Interest.
const QFSI_LOI_NAMES: &[(u64, &str)] = &[
    (1, "Info Allocation"),
    (2, "Info Volume"),
    (0x101, "Query FS Label Info"),
    (0x102, "Query FS Volume Info"),
    (0x103, "Query FS Size Info"),
    (0x104, "Query FS Device Info"),
    (0x105, "Query FS Attribute Info"),
    (0x200, "Unix Query FS Info"),
    (0x202, "Unix Query POSIX whoami"),
    (0x301, "Mac Query FS Info"),
    (0x3e9, "Query FS Label Info"),
    (0x3ea, "Query FS Volume Info"),
    (0x3eb, "Query FS Size Info"),
    (0x3ec, "Query FS Device Info"),
    (0x3ed, "Query FS Attribute Info"),
    (0x3ee, "Query FS Quota Info"),
    (0x3ef, "Query Full FS Size Info"),
    (0x3f0, "Object ID Information"),
];

/// Names of the values of Level of Interest.
const SPI_LOI_NAMES: &[(u64, &str)] = &[
    (1, "Info Standard"),
    (2, "Info Set EAs"),
    (4, "Info Query All EAs"),
    (257, "Set File Basic Info"),
    (258, "Set File Disposition Info"),
    (259, "Set File Allocation Info"),
    (260, "Set File End Of File Info"),
    (512, "Set File Unix Basic"),
    (513, "Set File Unix Link"),
    (514, "Set File Unix HardLink"),
    (516, "Set File Unix ACL"),
    (517, "Set File Unix XATTR"),
    (518, "Set File Unix Attr Flags"),
    (520, "Set File Posix Lock"),
    (521, "Set File Posix Open"),
    (522, "Set File Posix Unlink"),
    (523, "Set File Unix Info2"),
    (1004, "Set File Basic Info"),
    (1010, "Set Rename Information"),
    (1013, "Set Disposition Information"),
    (1014, "Set Position Information"),
    (1016, "Set Mode Information"),
    (1019, "Set Allocation Information"),
    (1020, "Set EOF Information"),
    (1023, "Set File Pipe Information"),
    (1025, "Set File Pipe Remote Information"),
    (1029, "Set Copy On Write Information"),
    (1032, "Set OLE Class ID Information"),
    (1039, "Set Inherit Context Index Information"),
    (1040, "Set OLE Information (?)"),
];

/// Names of the values of Function.
const SMB_PIPE_FUNCTION_NAMES: &[(u64, &str)] = &[
    (1, "SetNmPHandState"),
    (0x11, "RawReadNmPipe"),
    (0x21, "QNmPHandState"),
    (0x22, "QNmPipeInfo"),
    (0x23, "PeekNamedPipe"),
    (0x26, "TransactNmPipe"),
    (0x31, "RawWriteNmPipe"),
    (0x53, "WaitNamedPipe"),
    (0x54, "CallNamedPipe"),
];

fields! {
    /// FID: File ID.
    FID = "smb.fid", "FID", U16 Hex;
    /// The frame this fid was opened.
    FID_OPENED_IN = "smb.fid.opened_in", "Opened in", FrameNum None;
    /// The frame this fid was closed.
    FID_CLOSED_IN = "smb.fid.closed_in", "Closed in", FrameNum None;
    /// File Name.
    FILE = "smb.file", "File Name", Str None;
    /// Length of File Name.
    FILE_NAME_LEN = "smb.file_name_len", "File Name Len", U32 Dec;
    /// Create Flags.
    CREATE_FLAGS = "smb.create_flags", "Create Flags", U32 Hex;
    /// Is an oplock requested.
    NT_CREATE_OPLOCK = "smb.nt.create.oplock", "Exclusive Oplock", Bool B32, mask(0x2), with(Names::Bool("Requesting OPLOCK", "Does NOT request oplock"));
    /// Is a batch oplock requested?.
    NT_CREATE_BATCH_OPLOCK = "smb.nt.create.batch_oplock", "Batch Oplock", Bool B32, mask(0x4), with(Names::Bool("Requesting BATCH OPLOCK", "Does NOT request batch oplock"));
    /// Must target of open be a directory?.
    NT_CREATE_DIR = "smb.nt.create.dir", "Create Directory", Bool B32, mask(0x8), with(Names::Bool("Target of open MUST be a DIRECTORY", "Target of open can be a file"));
    /// Extended response required?.
    NT_CREATE_EXT = "smb.nt.create.ext", "Extended Response", Bool B32, mask(0x10), with(Names::Bool("Extended responses required", "Extended responses NOT required"));
    /// Open is relative to this FID (if nonzero).
    RFID = "smb.rfid", "Root FID", U32 Hex;
    /// File Attributes.
    FILE_ATTRIBUTE = "smb.file_attribute", "File Attributes", U32 Hex;
    /// READ ONLY file attribute.
    FILE_ATTRIBUTE_READ_ONLY = "smb.file_attribute.read_only", "Read Only", Bool B32, mask(0x1), with(Names::Bool("READ ONLY", "NOT read only"));
    /// HIDDEN file attribute.
    FILE_ATTRIBUTE_HIDDEN = "smb.file_attribute.hidden", "Hidden", Bool B32, mask(0x2), with(Names::Bool("HIDDEN", "NOT hidden"));
    /// SYSTEM file attribute.
    FILE_ATTRIBUTE_SYSTEM = "smb.file_attribute.system", "System", Bool B32, mask(0x4), with(Names::Bool("SYSTEM file/dir", "NOT a system file/dir"));
    /// VOLUME file attribute.
    FILE_ATTRIBUTE_VOLUME = "smb.file_attribute.volume", "Volume ID", Bool B32, mask(0x8), with(Names::Bool("VOLUME ID", "NOT a volume ID"));
    /// DIRECTORY file attribute.
    FILE_ATTRIBUTE_DIRECTORY = "smb.file_attribute.directory", "Directory", Bool B32, mask(0x10), with(Names::Bool("DIRECTORY", "NOT a directory"));
    /// ARCHIVE file attribute.
    FILE_ATTRIBUTE_ARCHIVE = "smb.file_attribute.archive", "Archive", Bool B32, mask(0x20), with(Names::Bool("Modified since last ARCHIVE", "Has NOT been modified since last archive"));
    /// Is this file a device?.
    FILE_ATTRIBUTE_DEVICE = "smb.file_attribute.device", "Device", Bool B32, mask(0x40), with(Names::Bool("A DEVICE", "NOT a device"));
    /// Is this a normal file?.
    FILE_ATTRIBUTE_NORMAL = "smb.file_attribute.normal", "Normal", Bool B32, mask(0x80), with(Names::Bool("An ordinary file/dir", "Has some attribute set"));
    /// Is this a temporary file?.
    FILE_ATTRIBUTE_TEMPORARY = "smb.file_attribute.temporary", "Temporary", Bool B32, mask(0x100), with(Names::Bool("A TEMPORARY file", "NOT a temporary file"));
    /// Is this a sparse file?.
    FILE_ATTRIBUTE_SPARSE = "smb.file_attribute.sparse", "Sparse", Bool B32, mask(0x200), with(Names::Bool("A SPARSE file", "NOT a sparse file"));
    /// Does this file have an associated reparse point?.
    FILE_ATTRIBUTE_REPARSE = "smb.file_attribute.reparse", "Reparse Point", Bool B32, mask(0x400), with(Names::Bool("Has an associated REPARSE POINT", "Does NOT have an associated reparse point"));
    /// Is this file compressed?.
    FILE_ATTRIBUTE_COMPRESSED = "smb.file_attribute.compressed", "Compressed", Bool B32, mask(0x800), with(Names::Bool("COMPRESSED", "Uncompressed"));
    /// Is this file offline?.
    FILE_ATTRIBUTE_OFFLINE = "smb.file_attribute.offline", "Offline", Bool B32, mask(0x1000), with(Names::Bool("OFFLINE", "Online"));
    /// May this file be indexed by the content indexing service.
    FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = "smb.file_attribute.not_content_indexed", "Content Indexed", Bool B32, mask(0x2000), with(Names::Bool("CONTENT INDEXED", "NOT content indexed"));
    /// Is this file encrypted?.
    FILE_ATTRIBUTE_ENCRYPTED = "smb.file_attribute.encrypted", "Encrypted", Bool B32, mask(0x4000), with(Names::Bool("This is an ENCRYPTED file", "This is NOT an encrypted file"));
    /// Create disposition, what to do if the file does/does not exist.
    CREATE_DISPOSITION = "smb.create.disposition", "Disposition", U32 Dec, names(CREATE_DISPOSITION_NAMES);
    /// Type of action taken.
    CREATE_ACTION = "smb.create.action", "Create action", U32 Dec, names(CREATE_ACTION_NAMES);
    /// Impersonation level.
    IMPERSONATION_LEVEL = "smb.impersonation.level", "Impersonation", U32 Dec, names(IMPERSONATION_LEVEL_NAMES);
    /// Security Flags.
    SECURITY_FLAGS = "smb.security.flags", "Security Flags", U8 Hex;
    /// Is security tracking static or dynamic?.
    SECURITY_FLAGS_CONTEXT_TRACKING = "smb.security.flags.context_tracking", "Context Tracking", Bool B8, mask(0x1), with(Names::Bool("Security tracking mode is DYNAMIC", "Security tracking mode is STATIC"));
    /// Are only enabled or all aspects uf the users SID available?.
    SECURITY_FLAGS_EFFECTIVE_ONLY = "smb.security.flags.effective_only", "Effective Only", Bool B8, mask(0x2), with(Names::Bool("ONLY ENABLED aspects of the client's security context are available", "ALL aspects of the client's security context are available"));
    /// Level of oplock granted.
    OPLOCK_LEVEL = "smb.oplock.level", "Oplock level", U8 Dec, names(OPLOCK_LEVEL_NAMES);
    /// Type of file.
    FILE_TYPE = "smb.file_type", "File Type", U16 Dec, names(FILE_TYPE_NAMES);
    /// IPC State.
    IPC_STATE = "smb.ipc_state", "IPC State", U16 Hex;
    /// Is I/O to this pipe nonblocking?.
    IPC_STATE_NONBLOCKING = "smb.ipc_state.nonblocking", "Nonblocking", Bool B16, mask(0x8000), with(Names::Bool("Reads/writes return immediately if no data available", "Reads/writes block if no data available"));
    /// Which end of the pipe this is.
    IPC_STATE_ENDPOINT = "smb.ipc_state.endpoint", "Endpoint", U16 Dec, mask(0x4000), names(IPC_STATE_ENDPOINT_NAMES);
    /// What type of pipe this is.
    IPC_STATE_PIPE_TYPE = "smb.ipc_state.pipe_type", "Pipe Type", U16 Dec, mask(0xc00), names(IPC_STATE_PIPE_TYPE_NAMES);
    /// How this pipe should be read.
    IPC_STATE_READ_MODE = "smb.ipc_state.read_mode", "Read Mode", U16 Dec, mask(0x300), names(IPC_STATE_READ_MODE_NAMES);
    /// Count to control pipe instancing.
    IPC_STATE_ICOUNT = "smb.ipc_state.icount", "Icount", U16 Dec, mask(0xff);
    /// Offset in file.
    OFFSET = "smb.offset", "Offset", U32 Dec;
    /// High 32 Bits Of File Offset.
    OFFSET_HIGH = "smb.offset_high", "High Offset", U32 Dec;
    /// Write Mode.
    WRITE_MODE = "smb.write.mode", "Write Mode", U16 Hex;
    /// Write through mode requested?.
    WRITE_MODE_WRITE_THROUGH = "smb.write.mode.write_through", "Write Through", Bool B16, mask(0x1), with(Names::Bool("WRITE THROUGH requested", "Write through not requested"));
    /// Return remaining data responses?.
    WRITE_MODE_RETURN_REMAINING = "smb.write.mode.return_remaining", "Return Remaining", Bool B16, mask(0x2), with(Names::Bool("RETURN REMAINING (pipe/dev) requested", "DON'T return remaining (pipe/dev)"));
    /// Use WriteRawNamedPipe?.
    WRITE_MODE_RAW = "smb.write.mode.raw", "Write Raw", Bool B16, mask(0x4), with(Names::Bool("Use WriteRawNamedPipe (pipe)", "DON'T use WriteRawNamedPipe (pipe)"));
    /// Is this the start of a message?.
    WRITE_MODE_MESSAGE_START = "smb.write.mode.message_start", "Message Start", Bool B16, mask(0x8), with(Names::Bool("This is the START of a MESSAGE (pipe)", "This is NOT the start of a message (pipe)"));
    /// Connectionless mode requested?.
    WRITE_MODE_CONNECTIONLESS = "smb.write.mode.connectionless", "Connectionless", Bool B16, mask(0x80), with(Names::Bool("CONNECTIONLESS mode requested", "Connectionless mode NOT requested"));
    /// Remaining number of bytes.
    REMAINING = "smb.remaining", "Remaining", U32 Dec;
    /// Length of data, High 16 bits.
    DATA_LEN_HIGH = "smb.data_len_high", "Data Length High (multiply with 64K)", U16 Dec;
    /// Length of data, Low 16 bits.
    DATA_LEN_LOW = "smb.data_len_low", "Data Length Low", U16 Dec;
    /// File Offset.
    FILE_RW_OFFSET = "smb.file.rw.offset", "File Offset", U64 Dec;
    /// File RW Length.
    FILE_RW_LENGTH = "smb.file.rw.length", "File RW Length", U32 Dec;
    /// Padding or unknown data.
    PADDING = "smb.padding", "Padding", Bytes None;
    /// Count number of items/bytes, Low 16 bits.
    COUNT_LOW = "smb.count_low", "Count Low", U16 Dec;
    /// Count number of items/bytes, High 16 bits.
    COUNT_HIGH = "smb.count_high", "Count High (multiply with 64K)", U16 Dec;
    /// Maximum Count, Low 16 bits.
    MAXCOUNT_LOW = "smb.maxcount_low", "Max Count Low", U16 Dec;
    /// Minimum Count.
    MINCOUNT = "smb.mincount", "Min Count", U16 Dec;
    /// Data Compaction Mode.
    DCM = "smb.dcm", "Data Compaction Mode", U16 Dec;
    /// Displacement of these parameter bytes.
    PD = "smb.pd", "Parameter Displacement", U16 Dec;
    /// Data Displacement.
    DATA_DISP = "smb.data_disp", "Data Displacement", U16 Dec;
    /// Subcommand for TRANSACTION2.
    TRANS2_CMD = "smb.trans2.cmd", "Subcommand", U16 Hex, names(TRANS2_CMD_NAMES);
    /// Level of interest for TRANSACTION(2) QUERY_{FILE,PATH}_INFO commands.
    QPI_LOI = "smb.qpi_loi", "Level of Interest", U16 Dec, names(QPI_LOI_NAMES);
    /// Level of interest for FIND_FIRST2 command.
    FF2_LOI = "smb.ff2_loi", "Level of Interest", U16 Dec, names(FF2_LOI_NAMES);
    /// Level of interest for QUERY_FS_INFORMATION2 command.
    QFSI_LOI = "smb.qfsi_loi", "Level of Interest", U16 Hex, names(QFSI_LOI_NAMES);
    /// Level of interest for TRANSACTION(2) SET_{FILE,PATH}_INFO commands.
    SPI_LOI = "smb.spi_loi", "Level of Interest", U16 Dec, names(SPI_LOI_NAMES);
    /// Search Attributes.
    SEARCH_ATTRIBUTE = "smb.search.attribute", "Search Attributes", U16 Hex;
    /// READ ONLY search attribute.
    SEARCH_ATTRIBUTE_READ_ONLY = "smb.search.attribute.read_only", "Read Only", Bool B16, mask(0x1), with(Names::Bool("Include READ ONLY files in search results", "Do NOT include read only files in search results"));
    /// HIDDEN search attribute.
    SEARCH_ATTRIBUTE_HIDDEN = "smb.search.attribute.hidden", "Hidden", Bool B16, mask(0x2), with(Names::Bool("Include HIDDEN files in search results", "Do NOT include hidden files in search results"));
    /// SYSTEM search attribute.
    SEARCH_ATTRIBUTE_SYSTEM = "smb.search.attribute.system", "System", Bool B16, mask(0x4), with(Names::Bool("Include SYSTEM files in search results", "Do NOT include system files in search results"));
    /// VOLUME ID search attribute.
    SEARCH_ATTRIBUTE_VOLUME = "smb.search.attribute.volume", "Volume ID", Bool B16, mask(0x8), with(Names::Bool("Include VOLUME IDs in search results", "Do NOT include volume IDs in search results"));
    /// DIRECTORY search attribute.
    SEARCH_ATTRIBUTE_DIRECTORY = "smb.search.attribute.directory", "Directory", Bool B16, mask(0x10), with(Names::Bool("Include DIRECTORIES in search results", "Do NOT include directories in search results"));
    /// ARCHIVE search attribute.
    SEARCH_ATTRIBUTE_ARCHIVE = "smb.search.attribute.archive", "Archive", Bool B16, mask(0x20), with(Names::Bool("Include ARCHIVE files in search results", "Do NOT include archive files in search results"));
    /// Maximum number of search entries to return.
    SEARCH_COUNT = "smb.search_count", "Search Count", U16 Dec;
    /// Flags.
    FIND_FIRST2_FLAGS = "smb.find_first2.flags", "Flags", U16 Hex;
    /// Find with backup intent.
    FIND_FIRST2_FLAGS_BACKUP = "smb.find_first2.flags.backup", "Backup Intent", Bool B16, mask(0x10), with(Names::Bool("Find WITH backup intent", "No backup intent"));
    /// Continue search from previous ending place.
    FIND_FIRST2_FLAGS_CONTINUE = "smb.find_first2.flags.continue", "Continue", Bool B16, mask(0x8), with(Names::Bool("CONTINUE search from previous position", "New search, do NOT continue from previous position"));
    /// Return resume keys for each entry found.
    FIND_FIRST2_FLAGS_RESUME = "smb.find_first2.flags.resume", "Resume", Bool B16, mask(0x4), with(Names::Bool("Return RESUME keys", "Do NOT return resume keys"));
    /// Close search if end of search reached.
    FIND_FIRST2_FLAGS_EOS = "smb.find_first2.flags.eos", "Close on EOS", Bool B16, mask(0x2), with(Names::Bool("CLOSE search if END OF SEARCH is reached", "Do NOT close search if end of search reached"));
    /// Close search after this request.
    FIND_FIRST2_FLAGS_CLOSE = "smb.find_first2.flags.close", "Close", Bool B16, mask(0x1), with(Names::Bool("CLOSE search after this request", "Do NOT close search after this request"));
    /// Type of storage.
    STORAGE_TYPE = "smb.storage_type", "Storage Type", U32 Dec;
    /// Search Pattern.
    SEARCH_PATTERN = "smb.search_pattern", "Search Pattern", Str None;
    /// Offset into EA list if EA error.
    EA_ERROR_OFFSET = "smb.ea.error_offset", "EA Error offset", U32 Dec;
    /// Unknown Data. Should be implemented by someone.
    UNKNOWN_DATA = "smb.unknown_data", "Unknown Data", Bytes None;
    /// Number of times to echo data back.
    ECHO_COUNT = "smb.echo.count", "Echo Count", U16 Dec;
    /// Data for SMB Echo Request/Response.
    ECHO_DATA = "smb.echo.data", "Echo Data", Bytes None;
    /// SMB Directory Name.
    DIR_NAME = "smb.dir_name", "Directory", Str None;
    /// Search ID, handle for find operations.
    SEARCH_ID = "smb.search_id", "Search ID", U16 Hex;
    /// Was last entry returned?.
    END_OF_SEARCH = "smb.end_of_search", "End Of Search", U16 Dec;
    /// SMB Pipe Function Code.
    SMB_PIPE_FUNCTION = "smb_pipe.function", "Function", U16 Hex, names(SMB_PIPE_FUNCTION_NAMES);
    /// A call through a named pipe (MS-CIFS section 2.2.5).
    SMB_PIPE = "smb_pipe", "SMB Pipe Protocol", None None;
}
