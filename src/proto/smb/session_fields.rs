//! Fields of SMB commands that set up a session and connect to shares (MS-CIFS sections 2.2.4.52 to 2.2.4.55).

use crate::fields;
use crate::model::Names;

/// Names of the values of Buffer Format.
const BUFFER_FORMAT_NAMES: &[(u64, &str)] = &[
    (1, "Data Block"),
    (2, "Dialect"),
    (3, "Pathname"),
    (4, "ASCII"),
    (5, "Variable Block"),
];

/// Names of the values of CSC Mask.
const CONNECT_SUPPORT_CSCMASK_NAMES: &[(u64, &str)] = &[
    (0, "Automatic file-to-file reintegration NOT permitted"),
    (1, "Automatic file-to-file reintegration permitted"),
    (2, "Offline caching allow for the share"),
    (3, "Offline caching NOT allow for the share"),
];

fields! {
    /// The response to this packet is in this packet.
    RESPONSE_IN = "smb.response_in", "Response in", FrameNum None;
    /// This packet is a response to the packet in this frame.
    RESPONSE_TO = "smb.response_to", "Response to", FrameNum None;
    /// Time between Request and Response for SMB cmds.
    TIME = "smb.time", "Time from request", RelTime None;
    /// Dialect.
    DIALECT = "smb.dialect", "Dialect", Str None;
    /// Buffer Format, type of buffer.
    BUFFER_FORMAT = "smb.buffer_format", "Buffer Format", U8 Dec, names(BUFFER_FORMAT_NAMES);
    /// Name of dialect.
    DIALECT_NAME = "smb.dialect.name", "Name", Str None;
    /// Index of selected dialect.
    DIALECT_INDEX = "smb.dialect.index", "Selected Index", U16 Dec;
    /// Security Mode.
    SM = "smb.sm", "Security Mode", U16 Hex;
    /// User or Share security mode?.
    SM_MODE = "smb.sm.mode", "Mode", Bool B16, mask(0x1), with(Names::Bool("USER security mode", "SHARE security mode"));
    /// Encrypted or plaintext passwords?.
    SM_PASSWORD = "smb.sm.password", "Password", Bool B16, mask(0x2), with(Names::Bool("ENCRYPTED password. Use challenge/response", "PLAINTEXT password"));
    /// Are security signatures enabled?.
    SM_SIGNATURES = "smb.sm.signatures", "Signatures", Bool B8, mask(0x4), with(Names::Bool("Security signatures ENABLED", "Security signatures NOT enabled"));
    /// Are security signatures required?.
    SM_SIG_REQUIRED = "smb.sm.sig_required", "Sig Req", Bool B8, mask(0x8), with(Names::Bool("Security signatures REQUIRED", "Security signatures NOT required"));
    /// Maximum pending multiplexed requests.
    MAX_MPX_COUNT = "smb.max_mpx_count", "Max Mpx Count", U16 Dec;
    /// Maximum VCs between client and server.
    MAX_VCS = "smb.max_vcs", "Max VCs", U16 Dec;
    /// Maximum transmit buffer size.
    MAX_BUFSIZE = "smb.max_bufsize", "Max Buffer Size", U32 Dec;
    /// Maximum raw buffer size.
    MAX_RAW = "smb.max_raw", "Max Raw Buffer", U32 Dec;
    /// Unique token identifying this session.
    SESSION_KEY = "smb.session_key", "Session Key", U32 Hex;
    /// Capabilities.
    SERVER_CAP = "smb.server_cap", "Capabilities", U32 Hex;
    /// Are Raw Read and Raw Write supported?.
    SERVER_CAP_RAW_MODE = "smb.server_cap.raw_mode", "Raw Mode", Bool B32, mask(0x1), with(Names::Bool("Read Raw and Write Raw are supported", "Read Raw and Write Raw are not supported"));
    /// Are Read Mpx and Write Mpx supported?.
    SERVER_CAP_MPX_MODE = "smb.server_cap.mpx_mode", "MPX Mode", Bool B32, mask(0x2), with(Names::Bool("Read Mpx and Write Mpx are supported", "Read Mpx and Write Mpx are not supported"));
    /// Are Unicode strings supported?.
    SERVER_CAP_UNICODE = "smb.server_cap.unicode", "Unicode", Bool B32, mask(0x4), with(Names::Bool("Unicode strings are supported", "Unicode strings are not supported"));
    /// Are large files (>4GB) supported?.
    SERVER_CAP_LARGE_FILES = "smb.server_cap.large_files", "Large Files", Bool B32, mask(0x8), with(Names::Bool("Large files are supported", "Large files are not supported"));
    /// Are NT SMBs supported?.
    SERVER_CAP_NT_SMBS = "smb.server_cap.nt_smbs", "NT SMBs", Bool B32, mask(0x10), with(Names::Bool("NT SMBs are supported", "NT SMBs are not supported"));
    /// Are RPC Remote APIs supported?.
    SERVER_CAP_RPC_REMOTE_APIS = "smb.server_cap.rpc_remote_apis", "RPC Remote APIs", Bool B32, mask(0x20), with(Names::Bool("RPC remote APIs are supported", "RPC remote APIs are not supported"));
    /// Are NT Status Codes supported?.
    SERVER_CAP_NT_STATUS = "smb.server_cap.nt_status", "NT Status Codes", Bool B32, mask(0x40), with(Names::Bool("NT status codes are supported", "NT status codes are not supported"));
    /// Are Level 2 oplocks supported?.
    SERVER_CAP_LEVEL_2_OPLOCKS = "smb.server_cap.level_2_oplocks", "Level 2 Oplocks", Bool B32, mask(0x80), with(Names::Bool("Level 2 oplocks are supported", "Level 2 oplocks are not supported"));
    /// Is Lock and Read supported?.
    SERVER_CAP_LOCK_AND_READ = "smb.server_cap.lock_and_read", "Lock and Read", Bool B32, mask(0x100), with(Names::Bool("Lock and Read is supported", "Lock and Read is not supported"));
    /// Is NT Find supported?.
    SERVER_CAP_NT_FIND = "smb.server_cap.nt_find", "NT Find", Bool B32, mask(0x200), with(Names::Bool("NT Find is supported", "NT Find is not supported"));
    /// Is Dfs supported?.
    SERVER_CAP_DFS = "smb.server_cap.dfs", "Dfs", Bool B32, mask(0x1000), with(Names::Bool("Dfs is supported", "Dfs is not supported"));
    /// Is NT information level request passthrough supported?.
    SERVER_CAP_INFOLEVEL_PASSTHRU = "smb.server_cap.infolevel_passthru", "Infolevel Passthru", Bool B32, mask(0x2000), with(Names::Bool("NT information level request passthrough is supported", "NT information level request passthrough is not supported"));
    /// Is Large Read andX supported?.
    SERVER_CAP_LARGE_READX = "smb.server_cap.large_readx", "Large ReadX", Bool B32, mask(0x4000), with(Names::Bool("Large Read andX is supported", "Large Read andX is not supported"));
    /// Is Large Write andX supported?.
    SERVER_CAP_LARGE_WRITEX = "smb.server_cap.large_writex", "Large WriteX", Bool B32, mask(0x8000), with(Names::Bool("Large Write andX is supported", "Large Write andX is not supported"));
    /// Is IOCTL/FSCTL supported.
    SERVER_CAP_LWIO = "smb.server_cap.lwio", "LWIO", Bool B32, mask(0x10000), with(Names::Bool("LWIO ioctl/fsctl is supported", "LWIO ioctl/fsctl is not supported"));
    /// Are UNIX extensions supported?.
    SERVER_CAP_UNIX = "smb.server_cap.unix", "UNIX", Bool B32, mask(0x800000), with(Names::Bool("UNIX extensions are supported", "UNIX extensions are not supported"));
    /// Is compressed data transfer supported?.
    SERVER_CAP_COMPRESSED_DATA = "smb.server_cap.compressed_data", "Compressed Data", Bool B32, mask(0x2000000), with(Names::Bool("Compressed data transfer is supported", "Compressed data transfer is not supported"));
    /// Is dynamic reauth supported?.
    SERVER_CAP_DYNAMIC_REAUTH = "smb.server_cap.dynamic_reauth", "Dynamic Reauth", Bool B32, mask(0x20000000), with(Names::Bool("Dynamic Reauth is supported", "Dynamic Reauth is not supported"));
    /// Are Extended security exchanges supported?.
    SERVER_CAP_EXTENDED_SECURITY = "smb.server_cap.extended_security", "Extended Security", Bool B32, mask(0x80000000), with(Names::Bool("Extended security exchanges are supported", "Extended security exchanges are not supported"));
    /// System Time.
    SYSTEM_TIME = "smb.system.time", "System Time", AbsTime None;
    /// Current timezone at server.
    SERVER_TIMEZONE = "smb.server_timezone", "Server Time Zone", I16 Dec;
    /// Challenge_length (must be 0 if not LM2.1 dialect).
    CHALLENGE_LENGTH = "smb.challenge_length", "Challenge Length", U16 Dec;
    /// Challenge Data (for LM2.1 dialect).
    CHALLENGE = "smb.challenge", "Challenge", Bytes None;
    /// Globally unique identifier for this server.
    SERVER_GUID = "smb.server_guid", "Server GUID", Guid None;
    /// Security Blob.
    SECURITY_BLOB = "smb.security_blob", "Security Blob", Bytes None;
    /// Security Blob Length.
    SECURITY_BLOB_LEN = "smb.security_blob_len", "Security Blob Length", U16 Dec;
    /// The server's primary domain.
    PRIMARY_DOMAIN = "smb.primary_domain", "Primary Domain", Str None;
    /// The name of the DC/server.
    SERVER = "smb.server", "Server", Str None;
    /// Offset to next command in this SMB packet.
    ANDXOFFSET = "smb.andxoffset", "AndXOffset", U16 Dec;
    /// Max client buffer size.
    MAX_BUF = "smb.max_buf", "Max Buffer", U16 Dec;
    /// VC Number.
    VC = "smb.vc", "VC Number", U16 Dec;
    /// Length of ANSI password.
    ANSI_PWLEN = "smb.ansi_pwlen", "ANSI Password Length", U16 Dec;
    /// Length of Unicode password.
    UNICODE_PWLEN = "smb.unicode_pwlen", "Unicode Password Length", U16 Dec;
    /// ANSI Password.
    ANSI_PASSWORD = "smb.ansi_password", "ANSI Password", Bytes None;
    /// Unicode Password.
    UNICODE_PASSWORD = "smb.unicode_password", "Unicode Password", Bytes None;
    /// Account, username.
    ACCOUNT = "smb.account", "Account", Str None;
    /// Which OS we are running.
    NATIVE_OS = "smb.native_os", "Native OS", Str None;
    /// Which LANMAN protocol we are running.
    NATIVE_LANMAN = "smb.native_lanman", "Native LAN Manager", Str None;
    /// Native File System.
    NATIVE_FS = "smb.native_fs", "Native File System", Str None;
    /// Action.
    SETUP_ACTION = "smb.setup.action", "Action", U16 Hex;
    /// Client logged in as GUEST?.
    SETUP_ACTION_GUEST = "smb.setup.action.guest", "Guest", Bool B16, mask(0x1), with(Names::Bool("Logged in as GUEST", "Not logged in as GUEST"));
    /// Flags.
    CONNECT_FLAGS = "smb.connect.flags", "Flags", U16 Hex;
    /// Disconnect TID?.
    CONNECT_FLAGS_DTID = "smb.connect.flags.dtid", "Disconnect TID", Bool B16, mask(0x1), with(Names::Bool("DISCONNECT TID", "Do NOT disconnect TID"));
    /// Extended signature?.
    CONNECT_FLAGS_EXTENDEDSIG = "smb.connect.flags.extendedsig", "Extended Signature", Bool B16, mask(0x4), with(Names::Bool("Extended Signature", "NOT Extended Signature"));
    /// Extended response?.
    CONNECT_FLAGS_EXTENDEDRESP = "smb.connect.flags.extendedresp", "Extended Response", Bool B16, mask(0x8), with(Names::Bool("Extended Response", "NOT Extended Response"));
    /// Optional Support.
    CONNECT_SUPPORT = "smb.connect.support", "Optional Support", U16 Hex;
    /// Exclusive Search Bits supported?.
    CONNECT_SUPPORT_SEARCH = "smb.connect.support.search", "Search Bits", Bool B16, mask(0x1), with(Names::Bool("Exclusive search bits supported", "Exclusive search bits not supported"));
    /// Is this in a Dfs tree?.
    CONNECT_SUPPORT_DFS = "smb.connect.support.dfs", "In Dfs", Bool B16, mask(0x2), with(Names::Bool("Share is in Dfs", "Share isn't in Dfs"));
    /// CSC mask?.
    CONNECT_SUPPORT_CSCMASK = "smb.connect.support.cscmask", "CSC Mask", U16 Dec, mask(0xc), names(CONNECT_SUPPORT_CSCMASK_NAMES);
    /// Unique file name supported?.
    CONNECT_SUPPORT_UNIQFILENAME = "smb.connect.support.uniqfilename", "Unique File Name", Bool B16, mask(0x10), with(Names::Bool("Client allowed to cache share namespaces", "Client NOT allowed to cache share namespaces"));
    /// Extended signatures?.
    CONNECT_SUPPORT_EXTENDEDSIG = "smb.connect.support.extendedsig", "Extended Signatures", Bool B16, mask(0x20), with(Names::Bool("Extended signature", "NOT extended signature"));
    /// Length of password.
    PWLEN = "smb.pwlen", "Password Length", U16 Dec;
    /// Password.
    PASSWORD = "smb.password", "Password", Bytes None;
    /// Path. Server name and share name.
    PATH = "smb.path", "Path", Str None;
    /// Service name.
    SERVICE = "smb.service", "Service", Str None;
    /// The frame in which the share was connected.
    MAPPED_IN = "smb.fid.mapped_in", "Mapped in", FrameNum None;
}
