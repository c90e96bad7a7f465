//! Fields of NTP (RFC 5905, RFC 9327).

use crate::fields;
use crate::model::Names;
use crate::model::field::SET;

/// Names of the values of Leap Indicator.
pub(super) const FLAGS_LI_NAMES: &[(u64, &str)] = &[
    (0, "no warning"),
    (1, "last minute of the day has 61 seconds"),
    (2, "last minute of the day has 59 seconds"),
    (3, "unknown (clock unsynchronized)"),
];
/// Names of the values of Version number.
pub(super) const FLAGS_VN_NAMES: &[(u64, &str)] = &[
    (0, "reserved"),
    (1, "NTP Version 1"),
    (2, "NTP Version 2"),
    (3, "NTP Version 3"),
    (4, "NTP Version 4"),
    (5, "reserved"),
    (6, "reserved"),
    (7, "reserved"),
];
/// Names of the values of Mode.
pub(super) const FLAGS_MODE_NAMES: &[(u64, &str)] = &[
    (0, "reserved"),
    (1, "symmetric active"),
    (2, "symmetric passive"),
    (3, "client"),
    (4, "server"),
    (5, "broadcast"),
    (6, "reserved for NTP control message"),
    (7, "reserved for private use"),
];
/// Names of the values of Peer Clock Stratum.
pub(super) const STRATUM_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "unspecified or invalid"),
    (1, 1, "primary reference"),
    (2, 15, "secondary reference"),
    (16, 16, "unsynchronized"),
    (17, 255, "reserved"),
];
/// Names of the values of Field Type.
pub(super) const EXT_TYPE_NAMES: &[(u64, &str)] = &[
    (2, "No-Operation Request"),
    (258, "Association Message Request"),
    (260, "Unique Identifier"),
    (514, "Certificate Message Request"),
    (516, "NTS Cookie"),
    (770, "Cookie Message Request"),
    (772, "NTS Cookie Placeholder"),
    (1026, "Autokey Message Request"),
    (1028, "NTS Authenticator and Encrypted Extension Fields"),
    (1282, "Leapseconds Message Request"),
    (1538, "Sign Message Request"),
    (1794, "IFF Identity Message Request"),
    (2050, "GQ Identity Message Request"),
    (2306, "MV Identity Message Request"),
    (8197, "Checksum Complement"),
    (32770, "No-Operation Response"),
    (33026, "Association Message Response"),
    (33282, "Certificate Message Response"),
    (33538, "Cookie Message Response"),
    (33794, "Autokey Message Response"),
    (34050, "Leapseconds Message Response"),
    (34306, "Sign Message Response"),
    (34562, "IFF Identity Message Response"),
    (34818, "GQ Identity Message Response"),
    (35074, "MV Identity Message Response"),
    (49154, "No-Operation Error Response"),
    (49410, "Association Message Error Response"),
    (49666, "Certificate Message Error Response"),
    (49922, "Cookie Message Error Response"),
    (50178, "Autokey Message Error Response"),
    (50434, "Leapseconds Message Error Response"),
    (50690, "Sign Message Error Response"),
    (50946, "IFF Identity Message Error Response"),
    (51202, "GQ Identity Message Error Response"),
    (51458, "MV Identity Message Error Response"),
];
/// Names of the values of Response bit.
pub(super) const CTRL_FLAGS2_R_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Response"),
];
/// Names of the values of Opcode.
pub(super) const CTRL_FLAGS2_OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "reserved"),
    (1, "read status"),
    (2, "read variables"),
    (3, "write variables"),
    (4, "read clock variables"),
    (5, "write clock variables"),
    (6, "set trap address/port"),
    (7, "asynchronous message"),
    (8, "runtime configuration"),
    (9, "save config to file"),
    (10, "retrieve MRU (mrulist)"),
    (11, "retrieve ordered list"),
    (12, "request a client nonce"),
    (31, "unset trap address/port"),
];
/// Names of the values of Error Status Word.
pub(super) const CTRL_ERR_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "unspecified"),
    (1, "authentication failure"),
    (2, "invalid message length or format"),
    (3, "invalid opcode"),
    (4, "unknown association identifier"),
    (5, "unknown variable name"),
    (6, "invalid variable value"),
    (7, "administratively prohibited"),
];
/// Names of the values of Clock Source.
pub(super) const CTRL_SYS_STATUS_CLKSRC_NAMES: &[(u64, &str)] = &[
    (0, "unspecified or unknown"),
    (1, "Calibrated atomic clock (e.g. HP 5061)"),
    (2, "VLF (band 4) or LF (band 5) radio (e.g. OMEGA, WWVB)"),
    (3, "HF (band 7) radio (e.g. CHU, MSF, WWV/H)"),
    (4, "UHF (band 9) satellite (e.g. GOES, GPS)"),
    (5, "local net (e.g. DCN, TSP, DTS)"),
    (6, "UDP/NTP"),
    (7, "UDP/TIME"),
    (8, "eyeball-and-wristwatch"),
    (9, "telephone modem (e.g. NIST)"),
];
/// Names of the values of System Event Code.
pub(super) const CTRL_SYS_STATUS_CODE_NAMES: &[(u64, &str)] = &[
    (0, "unspecified"),
    (1, "frequency correction (drift) file not available"),
    (2, "frequency correction started (frequency stepped)"),
    (3, "spike detected and ignored, starting stepout timer"),
    (4, "frequency training started"),
    (5, "clock synchronized"),
    (6, "system restart"),
    (7, "panic stop (required step greater than panic threshold)"),
    (8, "no system peer"),
    (9, "leap second insertion/deletion armed"),
    (10, "leap second disarmed"),
    (11, "leap second inserted or deleted"),
    (12, "clock stepped (stepout timer expired)"),
    (13, "kernel loop discipline status changed"),
    (14, "leapseconds table loaded from file"),
    (15, "leapseconds table outdated, updated file needed"),
];
/// Names of the values of Peer Selection.
pub(super) const CTRL_PEER_STATUS_SELECTION_NAMES: &[(u64, &str)] = &[
    (0, "rejected"),
    (1, "passed sanity checks (tests 1 through 8 in Section 3.4.3)"),
    (2, "passed correctness checks (intersection algorithm in Section 4.2.1)"),
    (3, "passed candidate checks (if limit check implemented)"),
    (4, "passed outlier checks (clustering algorithm in Section 4.2.2)"),
    (5, "current synchronization source; max distance exceeded (if limit check implemented)"),
    (6, "current synchronization source; max distance okay"),
    (7, "reserved"),
];
/// Names of the values of Peer Event Code.
pub(super) const CTRL_PEER_STATUS_CODE_NAMES: &[(u64, &str)] = &[
    (0, "unspecified"),
    (1, "association mobilized"),
    (2, "association demobilized"),
    (3, "peer unreachable (peer.reach was nonzero now zero)"),
    (4, "peer reachable (peer.reach was zero now nonzero)"),
    (5, "association restarted or timed out"),
    (6, "no server found (ntpdate mode)"),
    (7, "rate exceeded (kiss code RATE)"),
    (8, "access denied (kiss code DENY)"),
    (9, "leap armed from server LI code"),
    (10, "become system peer"),
    (11, "reference clock event (see clock status word)"),
    (12, "authentication failure"),
    (13, "popcorn spike suppressor"),
    (14, "entering interleave mode"),
    (15, "interleave error (recovered)"),
    (16, "leapsecond values update from server"),
];
/// Names of the values of Clock Status.
pub(super) const CTRL_CLOCK_STATUS_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "clock operating within nominals"),
    (1, "reply timeout"),
    (2, "bad reply format"),
    (3, "hardware or software fault"),
    (4, "propagation failure"),
    (5, "bad date format or value"),
    (6, "bad time format or value"),
];
/// Names of the values of Implementation.
pub(super) const PRIV_IMPL_NAMES: &[(u64, &str)] = &[
    (0, "UNIV"),
    (2, "XNTPD_OLD (pre-IPv6)"),
    (3, "XNTPD"),
];
/// Names of the values of Request code.
pub(super) const PRIV_REQCODE_NAMES: &[(u64, &str)] = &[
    (0, "PEER_LIST"),
    (1, "PEER_LIST_SUM"),
    (2, "PEER_INFO"),
    (3, "PEER_STATS"),
    (4, "SYS_INFO"),
    (5, "SYS_STATS"),
    (6, "IO_STATS"),
    (7, "MEM_STATS"),
    (8, "LOOP_INFO"),
    (9, "TIMER_STATS"),
    (10, "CONFIG"),
    (11, "UNCONFIG"),
    (12, "SET_SYS_FLAG"),
    (13, "CLR_SYS_FLAG"),
    (14, "MONITOR"),
    (15, "NOMONITOR"),
    (16, "GET_RESTRICT"),
    (17, "RESADDFLAGS"),
    (18, "RESSUBFLAGS"),
    (19, "UNRESTRICT"),
    (20, "MON_GETLIST"),
    (21, "RESET_STATS"),
    (22, "RESET_PEER"),
    (23, "REREAD_KEYS"),
    (24, "DO_DIRTY_HACK"),
    (25, "DONT_DIRTY_HACK"),
    (26, "TRUSTKEY"),
    (27, "UNTRUSTKEY"),
    (28, "AUTHINFO"),
    (29, "TRAPS"),
    (30, "ADD_TRAP"),
    (31, "CLR_TRAP"),
    (32, "REQUEST_KEY"),
    (33, "CONTROL_KEY"),
    (34, "GET_CTLSTATS"),
    (35, "GET_LEAPINFO"),
    (36, "GET_CLOCKINFO"),
    (37, "SET_CLKFUDGE"),
    (38, "GET_KERNEL"),
    (39, "GET_CLKBUGINFO"),
    (41, "SET_PRECISION"),
    (42, "MON_GETLIST_1"),
    (43, "HOSTNAME_ASSOCID"),
    (44, "IF_STATS"),
    (45, "IF_RELOAD"),
];
/// Names of the values of Err.
pub(super) const PRIV_ERR_NAMES: &[(u64, &str)] = &[
    (0, "No error"),
    (1, "incompatible implementation number"),
    (2, "unimplemented request code"),
    (3, "format error"),
    (4, "no data available"),
    (5, "unknown"),
    (6, "unknown"),
    (7, "authentication failure"),
];

fields! {
    /// Flags of the message (RFC 5905 section 7.3).
    FLAGS = "ntp.flags", "Flags", U8 Hex;
    /// Leap Indicator of the message (RFC 5905 section 7.3).
    FLAGS_LI = "ntp.flags.li", "Leap Indicator", U8 Dec, mask(0xc0), names(FLAGS_LI_NAMES);
    /// Version number of the message (RFC 5905 section 7.3).
    FLAGS_VN = "ntp.flags.vn", "Version number", U8 Dec, mask(0x38), names(FLAGS_VN_NAMES);
    /// Mode of the message (RFC 5905 section 7.3).
    FLAGS_MODE = "ntp.flags.mode", "Mode", U8 Dec, mask(0x7), names(FLAGS_MODE_NAMES);
    /// Peer Clock Stratum of the message (RFC 5905 section 7.3).
    STRATUM = "ntp.stratum", "Peer Clock Stratum", U8 Dec, ranges(STRATUM_RANGES);
    /// Peer Polling Interval of the message (RFC 5905 section 7.3).
    PPOLL = "ntp.ppoll", "Peer Polling Interval", U8 Dec;
    /// Peer Clock Precision of the message (RFC 5905 section 7.3).
    PRECISION = "ntp.precision", "Peer Clock Precision", U8 Dec;
    /// Root Delay of the message (RFC 5905 section 7.3).
    ROOTDELAY = "ntp.rootdelay", "Root Delay", U32 Dec;
    /// Root Dispersion of the message (RFC 5905 section 7.3).
    ROOTDISPERSION = "ntp.rootdispersion", "Root Dispersion", U32 Dec;
    /// Reference ID of the message (RFC 5905 section 7.3).
    REFID = "ntp.refid", "Reference ID", Bytes None;
    /// Reference Timestamp of the message (RFC 5905 section 7.3).
    REFTIME = "ntp.reftime", "Reference Timestamp", AbsTime Utc;
    /// Origin Timestamp of the message (RFC 5905 section 7.3).
    ORG = "ntp.org", "Origin Timestamp", AbsTime Utc;
    /// Receive Timestamp of the message (RFC 5905 section 7.3).
    REC = "ntp.rec", "Receive Timestamp", AbsTime Utc;
    /// Transmit Timestamp of the message (RFC 5905 section 7.3).
    XMT = "ntp.xmt", "Transmit Timestamp", AbsTime Utc;
    /// Key ID of the message (RFC 5905 section 7.3).
    KEYID = "ntp.keyid", "Key ID", Bytes None;
    /// Message Authentication Code of the message (RFC 5905 section 7.3).
    MAC = "ntp.mac", "Message Authentication Code", Bytes None;
    /// Response In of the message (RFC 5905 section 7.3).
    RESPONSE_IN = "ntp.response_in", "Response In", FrameNum None;
    /// Request In of the message (RFC 5905 section 7.3).
    REQUEST_IN = "ntp.request_in", "Request In", FrameNum None;
    /// Delta Time of the message (RFC 5905 section 7.3).
    DELTA_TIME = "ntp.delta_time", "Delta Time", RelTime None;
    /// Extension of the message (RFC 5905 section 7.3).
    EXT = "ntp.ext", "Extension", None None;
    /// Field Type of an extension field (RFC 7822).
    EXT_TYPE = "ntp.ext.type", "Field Type", U16 Hex, names(EXT_TYPE_NAMES);
    /// Length of an extension field (RFC 7822).
    EXT_LENGTH = "ntp.ext.length", "Length", U16 Dec;
    /// Value of an extension field (RFC 7822).
    EXT_VALUE = "ntp.ext.value", "Value", Bytes None;
    /// Flags 2 of a control message (RFC 9327).
    CTRL_FLAGS2 = "ntp.ctrl.flags2", "Flags 2", U8 Hex;
    /// Response bit of a control message (RFC 9327).
    CTRL_FLAGS2_R = "ntp.ctrl.flags2.r", "Response bit", U8 Dec, mask(0x80), names(CTRL_FLAGS2_R_NAMES);
    /// Error bit of a control message (RFC 9327).
    CTRL_FLAGS2_ERROR = "ntp.ctrl.flags2.error", "Error bit", U8 Dec, mask(0x40);
    /// More bit of a control message (RFC 9327).
    CTRL_FLAGS2_MORE = "ntp.ctrl.flags2.more", "More bit", U8 Dec, mask(0x20);
    /// Opcode of a control message (RFC 9327).
    CTRL_FLAGS2_OPCODE = "ntp.ctrl.flags2.opcode", "Opcode", U8 Dec, mask(0x1f), names(CTRL_FLAGS2_OPCODE_NAMES);
    /// Sequence of a control message (RFC 9327).
    CTRL_SEQUENCE = "ntp.ctrl.sequence", "Sequence", U16 Dec;
    /// Status of a control message (RFC 9327).
    CTRL_STATUS = "ntp.ctrl.status", "Status", U16 Hex;
    /// Error Status Word of a control message (RFC 9327).
    CTRL_ERR_STATUS = "ntp.ctrl.err_status", "Error Status Word", U16 Dec, mask(0xff00), names(CTRL_ERR_STATUS_NAMES);
    /// Leap Indicator of a control message (RFC 9327).
    CTRL_SYS_STATUS_LI = "ntp.ctrl.sys_status.li", "Leap Indicator", U16 Dec, mask(0xc000), names(FLAGS_LI_NAMES);
    /// Clock Source of a control message (RFC 9327).
    CTRL_SYS_STATUS_CLKSRC = "ntp.ctrl.sys_status.clksrc", "Clock Source", U16 Dec, mask(0x3f00), names(CTRL_SYS_STATUS_CLKSRC_NAMES);
    /// System Event Counter of a control message (RFC 9327).
    CTRL_SYS_STATUS_COUNT = "ntp.ctrl.sys_status.count", "System Event Counter", U16 Dec, mask(0xf0);
    /// System Event Code of a control message (RFC 9327).
    CTRL_SYS_STATUS_CODE = "ntp.ctrl.sys_status.code", "System Event Code", U16 Dec, mask(0xf), names(CTRL_SYS_STATUS_CODE_NAMES);
    /// Peer Status of a control message (RFC 9327).
    CTRL_PEER_STATUS_CONFIG = "ntp.ctrl.peer_status.config", "Peer Status", Bool B16, mask(0x8000), with(Names::Bool("configured (peer.config)", "not configured (peer.config)"));
    /// Peer Status of a control message (RFC 9327).
    CTRL_PEER_STATUS_AUTHENABLE = "ntp.ctrl.peer_status.authenable", "Peer Status", Bool B16, mask(0x4000), with(Names::Bool("authentication enabled (peer.authenable)", "authentication disabled (peer.authenable)"));
    /// Peer Status of a control message (RFC 9327).
    CTRL_PEER_STATUS_AUTHENTIC = "ntp.ctrl.peer_status.authentic", "Peer Status", Bool B16, mask(0x2000), with(Names::Bool("authentication okay (peer.authentic)", "authentication not okay (peer.authentic)"));
    /// Peer Status of a control message (RFC 9327).
    CTRL_PEER_STATUS_REACH = "ntp.ctrl.peer_status.reach", "Peer Status", Bool B16, mask(0x1000), with(Names::Bool("reachability okay (peer.reach != 0)", "reachability not okay (peer.reach != 0)"));
    /// Peer Status broadcast association of a control message (RFC 9327).
    CTRL_PEER_STATUS_BCAST = "ntp.ctrl.peer_status.bcast", "Peer Status broadcast association", Bool B16, mask(0x800), with(SET);
    /// Peer Selection of a control message (RFC 9327).
    CTRL_PEER_STATUS_SELECTION = "ntp.ctrl.peer_status.selection", "Peer Selection", U16 Dec, mask(0x700), names(CTRL_PEER_STATUS_SELECTION_NAMES);
    /// Peer Event Counter of a control message (RFC 9327).
    CTRL_PEER_STATUS_COUNT = "ntp.ctrl.peer_status.count", "Peer Event Counter", U16 Dec, mask(0xf0);
    /// Peer Event Code of a control message (RFC 9327).
    CTRL_PEER_STATUS_CODE = "ntp.ctrl.peer_status.code", "Peer Event Code", U16 Dec, mask(0xf), names(CTRL_PEER_STATUS_CODE_NAMES);
    /// Clock Status of a control message (RFC 9327).
    CTRL_CLOCK_STATUS_STATUS = "ntp.ctrl.clock_status.status", "Clock Status", U16 Dec, mask(0xff00), names(CTRL_CLOCK_STATUS_STATUS_NAMES);
    /// Clock Event Code of a control message (RFC 9327).
    CTRL_CLOCK_STATUS_CODE = "ntp.ctrl.clock_status.code", "Clock Event Code", U16 Dec, mask(0xff);
    /// Data of a control message (RFC 9327).
    CTRL_DATA = "ntp.ctrl.data", "Data", None None;
    /// Item of a control message (RFC 9327).
    CTRL_ITEM = "ntp.ctrl.item", "Item", None None;
    /// AssociationID of a control message (RFC 9327).
    CTRL_ASSOCIATION = "ntp.ctrl.associd", "AssociationID", U16 Dec;
    /// Offset of a control message (RFC 9327).
    CTRL_OFFSET = "ntp.ctrl.offset", "Offset", U16 Dec;
    /// Count of a control message (RFC 9327).
    CTRL_COUNT = "ntp.ctrl.count", "Count", U16 Dec;
    /// Configuration of a control message (RFC 9327).
    CTRL_CONFIGURATION = "ntp.ctrl.configuration", "Configuration", Str None;
    /// MRU of a control message (RFC 9327).
    CTRL_MRU = "ntp.ctrl.mru", "MRU", Str None;
    /// Ordered List of a control message (RFC 9327).
    CTRL_ORDLIST = "ntp.ctrl.ordlist", "Ordered List", Str None;
    /// Nonce of a control message (RFC 9327).
    CTRL_NONCE = "ntp.ctrl.nonce", "Nonce", Str None;
    /// Response bit of a private message (ntpd mode 7).
    PRIV_FLAGS_R = "ntp.priv.flags.r", "Response bit", U8 Dec, mask(0x80), names(CTRL_FLAGS2_R_NAMES);
    /// More bit of a private message (ntpd mode 7).
    PRIV_FLAGS_MORE = "ntp.priv.flags.more", "More bit", U8 Dec, mask(0x40);
    /// Auth, sequence of a private message (ntpd mode 7).
    PRIV_AUTH_SEQ = "ntp.priv.auth_seq", "Auth, sequence", U8 Dec;
    /// Auth bit of a private message (ntpd mode 7).
    PRIV_AUTH = "ntp.priv.auth", "Auth bit", U8 Dec, mask(0x80);
    /// Sequence number of a private message (ntpd mode 7).
    PRIV_SEQ = "ntp.priv.seq", "Sequence number", U8 Dec, mask(0x7f);
    /// Implementation of a private message (ntpd mode 7).
    PRIV_IMPL = "ntp.priv.impl", "Implementation", U8 Dec, names(PRIV_IMPL_NAMES);
    /// Request code of a private message (ntpd mode 7).
    PRIV_REQCODE = "ntp.priv.reqcode", "Request code", U8 Dec, names(PRIV_REQCODE_NAMES);
    /// Err of a private message (ntpd mode 7).
    PRIV_ERR = "ntp.priv.err", "Err", U8 Hex, names(PRIV_ERR_NAMES);
    /// Number of data items of a private message (ntpd mode 7).
    PRIV_NUMITEMS = "ntp.priv.numitems", "Number of data items", U16 Dec;
    /// Reserved of a private message (ntpd mode 7).
    PRIV_RESERVED = "ntp.priv.reserved", "Reserved", U8 Hex;
    /// Mode7 item of a private message (ntpd mode 7).
    PRIV_ITEM = "ntp.priv.mode7.item", "Mode7 item", Str None;
    /// Size of data item of a private message (ntpd mode 7).
    PRIV_ITEMSIZE = "ntp.priv.itemsize", "Size of data item", U16 Dec;
    /// avgint of a private message (ntpd mode 7).
    PRIV_MONLIST_AVGINT = "ntp.priv.monlist.avgint", "avgint", U32 Dec;
    /// lsint of a private message (ntpd mode 7).
    PRIV_MONLIST_LSINT = "ntp.priv.monlist.lsint", "lsint", U32 Dec;
    /// restr of a private message (ntpd mode 7).
    PRIV_MONLIST_RESTR = "ntp.priv.monlist.restr", "restr", U32 Hex;
    /// count of a private message (ntpd mode 7).
    PRIV_MONLIST_COUNT = "ntp.priv.monlist.count", "count", U32 Dec;
    /// remote address of a private message (ntpd mode 7).
    PRIV_MONLIST_REMOTE_ADDRESS = "ntp.priv.monlist.remote_address", "remote address", Ipv4 None;
    /// local address of a private message (ntpd mode 7).
    PRIV_MONLIST_LOCAL_ADDRESS = "ntp.priv.monlist.local_address", "local address", Ipv4 None;
    /// flags of a private message (ntpd mode 7).
    PRIV_MONLIST_FLAGS = "ntp.priv.monlist.flags", "flags", U32 Hex;
    /// port of a private message (ntpd mode 7).
    PRIV_MONLIST_PORT = "ntp.priv.monlist.port", "port", U16 Dec;
    /// mode of a private message (ntpd mode 7).
    PRIV_MONLIST_MODE = "ntp.priv.monlist.mode", "mode", U8 Dec;
    /// version of a private message (ntpd mode 7).
    PRIV_MONLIST_VERSION = "ntp.priv.monlist.version", "version", U8 Dec;
    /// ipv6 of a private message (ntpd mode 7).
    PRIV_MONLIST_IPV6 = "ntp.priv.monlist.ipv6", "ipv6", U32 Hex;
    /// unused of a private message (ntpd mode 7).
    PRIV_MONLIST_UNUSED = "ntp.priv.monlist.unused", "unused", U32 Hex;
    /// ipv6 remote addr of a private message (ntpd mode 7).
    PRIV_MONLIST_ADDR6 = "ntp.priv.monlist.addr6", "ipv6 remote addr", Ipv6 None;
    /// ipv6 local addr of a private message (ntpd mode 7).
    PRIV_MONLIST_DADDR6 = "ntp.priv.monlist.daddr6", "ipv6 local addr", Ipv6 None;
}
