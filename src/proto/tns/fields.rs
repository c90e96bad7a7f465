//! Fields of Oracle's Transparent Network Substrate, with the names of their values.

use crate::fields;
use crate::model::Names;
use std::fmt::Write;

const TRUE_FALSE: Names = Names::Bool("True", "False");

/// A version in five parts, as Oracle packs them.
fn version(number: u64, out: &mut String) {
    let part = |shift: u32, mask: u64| number >> shift & mask;
    let _ = write!(out, "{}.{}.{}.{}.{}", part(24, 0xff), part(20, 0xf), part(12, 0xff), part(8, 0xf), part(0, 0xff));
}

fields! {
    /// The packet comes from the server.
    RESPONSE = "tns.response", "Response", Bool None;
    /// The packet comes from the client.
    REQUEST = "tns.request", "Request", Bool None;
    /// Length of TNS packet.
    LENGTH = "tns.length", "Packet Length", U16 Dec;
    /// Checksum of Packet Data.
    PACKET_CHECKSUM = "tns.packet_checksum", "Packet Checksum", U16 Hex;
    /// Checksum of Header Data.
    HEADER_CHECKSUM = "tns.header_checksum", "Header Checksum", U16 Hex;
    /// Version.
    VERSION = "tns.version", "Version", U16 Dec;
    /// Version (Compatible).
    COMPAT_VERSION = "tns.compat_version", "Version (Compatible)", U16 Dec;
    /// Service Options.
    SERVICE_OPTIONS = "tns.service_options", "Service Options", U16 Hex;
    /// Broken Connect Notify.
    SO_FLAG_BCONN = "tns.so_flag.bconn", "Broken Connect Notify", Bool B16, mask(0x2000), with(TRUE_FALSE);
    /// Packet Checksum.
    SO_FLAG_PC = "tns.so_flag.pc", "Packet Checksum", Bool B16, mask(0x1000), with(TRUE_FALSE);
    /// Header Checksum.
    SO_FLAG_HC = "tns.so_flag.hc", "Header Checksum", Bool B16, mask(0x800), with(TRUE_FALSE);
    /// Full Duplex.
    SO_FLAG_FD = "tns.so_flag.fd", "Full Duplex", Bool B16, mask(0x400), with(TRUE_FALSE);
    /// Half Duplex.
    SO_FLAG_HD = "tns.so_flag.hd", "Half Duplex", Bool B16, mask(0x200), with(TRUE_FALSE);
    /// Don't Care.
    SO_FLAG_DC1 = "tns.so_flag.dc1", "Don't Care", Bool B16, mask(0x100), with(TRUE_FALSE);
    /// Don't Care.
    SO_FLAG_DC2 = "tns.so_flag.dc2", "Don't Care", Bool B16, mask(0x80), with(TRUE_FALSE);
    /// Direct IO to Transport.
    SO_FLAG_DIO = "tns.so_flag.dio", "Direct IO to Transport", Bool B16, mask(0x10), with(TRUE_FALSE);
    /// Attention Processing.
    SO_FLAG_AP = "tns.so_flag.ap", "Attention Processing", Bool B16, mask(0x8), with(TRUE_FALSE);
    /// Can Receive Attention.
    SO_FLAG_RA = "tns.so_flag.ra", "Can Receive Attention", Bool B16, mask(0x4), with(TRUE_FALSE);
    /// Can Send Attention.
    SO_FLAG_SA = "tns.so_flag.sa", "Can Send Attention", Bool B16, mask(0x2), with(TRUE_FALSE);
    /// Session Data Unit Size.
    SDU_SIZE = "tns.sdu_size", "Session Data Unit Size", U16 Dec;
    /// Maximum Transmission Data Unit Size.
    MAX_TDU_SIZE = "tns.max_tdu_size", "Maximum Transmission Data Unit Size", U16 Dec;
    /// NT Protocol Characteristics.
    NT_PROTO_CHARACTERISTICS = "tns.nt_proto_characteristics", "NT Protocol Characteristics", U16 Hex;
    /// Hangon to listener connect.
    NTP_FLAG_HANGON = "tns.ntp_flag.hangon", "Hangon to listener connect", Bool B16, mask(0x8000), with(TRUE_FALSE);
    /// Confirmed release.
    NTP_FLAG_CREL = "tns.ntp_flag.crel", "Confirmed release", Bool B16, mask(0x4000), with(TRUE_FALSE);
    /// TDU based IO.
    NTP_FLAG_TDUIO = "tns.ntp_flag.tduio", "TDU based IO", Bool B16, mask(0x2000), with(TRUE_FALSE);
    /// Spawner running.
    NTP_FLAG_SRUN = "tns.ntp_flag.srun", "Spawner running", Bool B16, mask(0x1000), with(TRUE_FALSE);
    /// Data test.
    NTP_FLAG_DTEST = "tns.ntp_flag.dtest", "Data test", Bool B16, mask(0x800), with(TRUE_FALSE);
    /// Callback IO supported.
    NTP_FLAG_CBIO = "tns.ntp_flag.cbio", "Callback IO supported", Bool B16, mask(0x400), with(TRUE_FALSE);
    /// ASync IO Supported.
    NTP_FLAG_ASIO = "tns.ntp_flag.asio", "ASync IO Supported", Bool B16, mask(0x200), with(TRUE_FALSE);
    /// Packet oriented IO.
    NTP_FLAG_PIO = "tns.ntp_flag.pio", "Packet oriented IO", Bool B16, mask(0x100), with(TRUE_FALSE);
    /// Can grant connection to another.
    NTP_FLAG_GRANT = "tns.ntp_flag.grant", "Can grant connection to another", Bool B16, mask(0x80), with(TRUE_FALSE);
    /// Can handoff connection to another.
    NTP_FLAG_HANDOFF = "tns.ntp_flag.handoff", "Can handoff connection to another", Bool B16, mask(0x40), with(TRUE_FALSE);
    /// Generate SIGIO signal.
    NTP_FLAG_SIGIO = "tns.ntp_flag.sigio", "Generate SIGIO signal", Bool B16, mask(0x20), with(TRUE_FALSE);
    /// Generate SIGPIPE signal.
    NTP_FLAG_SIGPIPE = "tns.ntp_flag.sigpipe", "Generate SIGPIPE signal", Bool B16, mask(0x10), with(TRUE_FALSE);
    /// Generate SIGURG signal.
    NTP_FLAG_SIGURG = "tns.ntp_flag.sigurg", "Generate SIGURG signal", Bool B16, mask(0x8), with(TRUE_FALSE);
    /// Urgent IO supported.
    NTP_FLAG_URGENTIO = "tns.ntp_flag.urgentio", "Urgent IO supported", Bool B16, mask(0x4), with(TRUE_FALSE);
    /// Full duplex IO supported.
    NTP_FLAG_DFIO = "tns.ntp_flag.dfio", "Full duplex IO supported", Bool B16, mask(0x2), with(TRUE_FALSE);
    /// Test operation.
    NTP_FLAG_TESTOP = "tns.ntp_flag.testop", "Test operation", Bool B16, mask(0x1), with(TRUE_FALSE);
    /// Line Turnaround Value.
    LINE_TURNAROUND = "tns.line_turnaround", "Line Turnaround Value", U16 Dec;
    /// Value of 1 in Hardware.
    VALUE_OF_ONE = "tns.value_of_one", "Value of 1 in Hardware", Bytes None;
    /// Length of Connect Data.
    CONNECT_DATA_LENGTH = "tns.connect_data_length", "Length of Connect Data", U16 Dec;
    /// Offset to Connect Data.
    CONNECT_DATA_OFFSET = "tns.connect_data_offset", "Offset to Connect Data", U16 Dec;
    /// Maximum Receivable Connect Data.
    CONNECT_DATA_MAX = "tns.connect_data_max", "Maximum Receivable Connect Data", U32 Dec;
    /// Connect Flags 0.
    CONNECT_FLAGS0 = "tns.connect_flags0", "Connect Flags 0", U8 Hex;
    /// Connect Flags 1.
    CONNECT_FLAGS1 = "tns.connect_flags1", "Connect Flags 1", U8 Hex;
    /// NA services required.
    CONNECT_FLAGS_NAREQ = "tns.connect_flags.nareq", "NA services required", Bool B8, mask(0x10), with(TRUE_FALSE);
    /// NA services linked in.
    CONNECT_FLAGS_NALINK = "tns.connect_flags.nalink", "NA services linked in", Bool B8, mask(0x8), with(TRUE_FALSE);
    /// NA services enabled.
    CONNECT_FLAGS_ENABLENA = "tns.connect_flags.enablena", "NA services enabled", Bool B8, mask(0x4), with(TRUE_FALSE);
    /// Interchange is involved.
    CONNECT_FLAGS_ICHG = "tns.connect_flags.ichg", "Interchange is involved", Bool B8, mask(0x2), with(TRUE_FALSE);
    /// NA services wanted.
    CONNECT_FLAGS_WANTNA = "tns.connect_flags.wantna", "NA services wanted", Bool B8, mask(0x1), with(TRUE_FALSE);
    /// Trace Cross Facility Item 1.
    TRACE_CF1 = "tns.trace_cf1", "Trace Cross Facility Item 1", U32 Hex;
    /// Trace Cross Facility Item 2.
    TRACE_CF2 = "tns.trace_cf2", "Trace Cross Facility Item 2", U32 Hex;
    /// Trace Unique Connection ID.
    TRACE_CID = "tns.trace_cid", "Trace Unique Connection ID", U64 Hex;
    /// Connect Data.
    CONNECT_DATA = "tns.connect_data", "Connect Data", Str None;
    /// Length of Accept Data.
    ACCEPT_DATA_LENGTH = "tns.accept_data_length", "Accept Data Length", U16 Dec;
    /// Accept Data.
    ACCEPT_DATA = "tns.accept_data", "Accept Data", Str None;
    /// Offset to Accept Data.
    ACCEPT_DATA_OFFSET = "tns.accept_data_offset", "Offset to Accept Data", U16 Dec;
    /// Refuse Reason from Application.
    REFUSE_REASON_USER = "tns.refuse_reason_user", "Refuse Reason (User)", U8 Hex;
    /// Refuse Reason from System.
    REFUSE_REASON_SYSTEM = "tns.refuse_reason_system", "Refuse Reason (System)", U8 Hex;
    /// Length of Refuse Data.
    REFUSE_DATA_LENGTH = "tns.refuse_data_length", "Refuse Data Length", U16 Dec;
    /// Refuse Data.
    REFUSE_DATA = "tns.refuse_data", "Refuse Data", Str None;
    /// Abort Reason from Application.
    ABORT_REASON_USER = "tns.abort_reason_user", "Abort Reason (User)", U8 Hex;
    /// Abort Reason from System.
    ABORT_REASON_SYSTEM = "tns.abort_reason_system", "Abort Reason (User)", U8 Hex;
    /// Abort Data.
    ABORT_DATA = "tns.abort_data", "Abort Data", Str None;
    /// Marker Type.
    MARKER_TYPE = "tns.marker.type", "Marker Type", U8 Hex, names(MARKER_TYPE_NAMES);
    /// Marker Data Byte.
    MARKER_DATABYTE = "tns.marker.databyte", "Marker Data Byte", U8 Hex;
    /// Control Command.
    CONTROL_CMD = "tns.control.cmd", "Control Command", U16 Hex, names(CONTROL_CMD_NAMES);
    /// Control Data.
    CONTROL_DATA = "tns.control.data", "Control Data", Bytes None;
    /// Length of Redirect Data.
    REDIRECT_DATA_LENGTH = "tns.redirect_data_length", "Redirect Data Length", U16 Dec;
    /// Redirect Data.
    REDIRECT_DATA = "tns.redirect_data", "Redirect Data", Str None;
    /// Data Flag.
    DATA_FLAG = "tns.data_flag", "Data Flag", U16 Hex;
    /// Send Token.
    DATA_FLAG_SEND = "tns.data_flag.send", "Send Token", Bool B16, mask(0x1), with(TRUE_FALSE);
    /// Request Confirmation.
    DATA_FLAG_RC = "tns.data_flag.rc", "Request Confirmation", Bool B16, mask(0x2), with(TRUE_FALSE);
    /// Confirmation.
    DATA_FLAG_C = "tns.data_flag.c", "Confirmation", Bool B16, mask(0x4), with(TRUE_FALSE);
    /// Reserved.
    DATA_FLAG_RESERVED = "tns.data_flag.reserved", "Reserved", Bool B16, mask(0x8), with(TRUE_FALSE);
    /// More Data to Come.
    DATA_FLAG_MORE = "tns.data_flag.more", "More Data to Come", Bool B16, mask(0x20), with(TRUE_FALSE);
    /// End of File.
    DATA_FLAG_EOF = "tns.data_flag.eof", "End of File", Bool B16, mask(0x40), with(TRUE_FALSE);
    /// Do Immediate Confirmation.
    DATA_FLAG_DIC = "tns.data_flag.dic", "Do Immediate Confirmation", Bool B16, mask(0x80), with(TRUE_FALSE);
    /// Request To Send.
    DATA_FLAG_RTS = "tns.data_flag.rts", "Request To Send", Bool B16, mask(0x100), with(TRUE_FALSE);
    /// Send NT Trailer.
    DATA_FLAG_SNTT = "tns.data_flag.sntt", "Send NT Trailer", Bool B16, mask(0x200), with(TRUE_FALSE);
    /// Data ID.
    DATA_ID = "tns.data_id", "Data ID", U8 Hex, names(DATA_ID_NAMES);
    /// Data Length.
    DATA_LENGTH = "tns.data_length", "Data Length", U16 Dec;
    /// Call ID.
    DATA_OCI_ID = "tns.data_oci.id", "Call ID", U8 Hex, names(DATA_OCI_ID_NAMES);
    /// Call ID.
    DATA_PIGGYBACK_ID = "tns.data_piggyback.id", "Call ID", U8 Hex, names(DATA_OCI_ID_NAMES);
    /// Accepted Version.
    DATA_SETP_REQ_ACC_VERS = "tns.data_setp_req.acc_vers", "Accepted Version", U8 Dec;
    /// Client Platform.
    DATA_SETP_REQ_CLI_PLAT = "tns.data_setp_req.cli_plat", "Client Platform", Str None;
    /// Version.
    DATA_SETP_RESP_VERSION = "tns.data_setp_resp.version", "Version", U8 Dec;
    /// Server Banner.
    DATA_SETP_RESP_BANNER = "tns.data_setp_resp.banner", "Server Banner", Str None;
    /// Client Version.
    DATA_SNS_CLI_VERS = "tns.data_sns.cli_vers", "Client Version", U32 Dec, with(Names::Custom(version));
    /// Server Version.
    DATA_SNS_SRV_VERS = "tns.data_sns.srv_vers", "Server Version", U32 Dec, with(Names::Custom(version));
    /// Services.
    DATA_SNS_SRVCNT = "tns.data_sns.srvcnt", "Services", U16 Dec;
    /// Reserved Byte.
    RESERVED_BYTE = "tns.reserved_byte", "Reserved Byte", Bytes None;
    /// Type of TNS packet.
    TYPE = "tns.type", "Packet Type", U8 Dec, names(TYPE_NAMES);
}

const MARKER_TYPE_NAMES: &[(u64, &str)] = &[(0, "Data Marker - 0 Data Bytes"), (1, "Data Marker - 1 Data Bytes"), (2, "Attention Marker")];

const CONTROL_CMD_NAMES: &[(u64, &str)] = &[(1, "Oracle Trace Command")];

const DATA_ID_NAMES: &[(u64, &str)] = &[(1, "Set Protocol"), (2, "Set Datatypes"), (3, "User OCI Functions"), (4, "Return Status"), (5, "Access User Address Space"), (6, "Row Transfer Header"), (7, "Row Transfer Data"), (8, "Return OPI Parameter"), (9, "Function Complete"), (10, "N Error return definitions follow"), (11, "Sending I/O Vec only for fast UPI"), (12, "Sending long for fast UPI"), (13, "Invoke user callback"), (14, "LOB/FILE data follows"), (15, "Warning messages - may be a set of them"), (16, "Describe Information"), (17, "Piggy back function follow"), (18, "Signals special action for untrusted callout support"), (19, "Flush Out Bind data in DML/w RETURN when error"), (32, "External Procedures and Services Registrations"), (68, "External Procedures and Services Registrations"), (3735928559, "Secure Network Services")];

const DATA_OCI_ID_NAMES: &[(u64, &str)] = &[(1, "Logon to Oracle"), (2, "Open Cursor"), (3, "Parse a Row"), (4, "Execute a Row"), (5, "Fetch a Row"), (8, "Close Cursor"), (9, "Logoff of Oracle"), (10, "Describe a select list column"), (11, "Define where the column goes"), (12, "Auto commit on"), (13, "Auto commit off"), (14, "Commit"), (15, "Rollback"), (16, "Set fatal error options"), (17, "Resume current operation"), (18, "Get Oracle version-date string"), (19, "Until we get rid of OASQL"), (20, "Cancel the current operation"), (21, "Get error message"), (22, "Exit Oracle command"), (23, "Special function"), (24, "Abort"), (25, "Dequeue by RowID"), (26, "Fetch a long column value"), (27, "Create Access Module"), (28, "Save Access Module Statement"), (29, "Save Access Module"), (30, "Parse Access Module Statement"), (31, "How many items?"), (32, "Initialize Oracle"), (33, "Change User ID"), (34, "Bind by reference positional"), (35, "Get n'th Bind Variable"), (36, "Get n'th Into Variable"), (37, "Bind by reference"), (38, "Bind by reference numeric"), (39, "Parse and Execute"), (40, "Parse for syntax (only)"), (41, "Parse for syntax and SQL Dictionary lookup"), (42, "Continue serving after EOF"), (43, "Array describe"), (44, "Init sys pars command table"), (45, "Finalize sys pars command table"), (46, "Put sys par in command table"), (47, "Get sys pars from command table"), (48, "Start Oracle (V6)"), (49, "Shutdown Oracle (V6)"), (50, "Run Independent Process (V6)"), (51, "Test RAM (V6)"), (52, "Archive operation (V6)"), (53, "Media Recovery - start (V6)"), (54, "Media Recovery - record tablespace to recover (V6)"), (55, "Media Recovery - get starting log seq # (V6)"), (56, "Media Recovery - recover using offline log (V6)"), (57, "Media Recovery - cancel media recovery (V6)"), (58, "Logon to Oracle (V6)"), (59, "Get Oracle version-date string in new format"), (60, "Initialize Oracle"), (61, "Reserved for MAC; close all cursors"), (62, "Bundled execution call"), (65, "For direct loader: functions"), (66, "For direct loader: buffer transfer"), (67, "Distrib. trans. mgr. RPC"), (68, "Describe indexes for distributed query"), (69, "Session operations"), (70, "Execute using synchronized system commit numbers"), (71, "Fast UPI calls to OPIAL7"), (72, "Long Fetch (V7)"), (73, "Call OPIEXE from OPIALL: no two-task access"), (74, "Parse Call (V7) to deal with various flavours"), (76, "RPC call from PL/SQL"), (77, "Do a KGL operation"), (78, "Execute and Fetch"), (79, "X/Open XA operation"), (80, "New KGL operation call"), (81, "2nd Half of Logon"), (82, "1st Half of Logon"), (83, "Do Streaming Operation"), (84, "Open Session (71 interface)"), (85, "X/Open XA operations (71 interface)"), (86, "Debugging operations"), (87, "Special debugging operations"), (88, "XA Start"), (89, "XA Switch and Commit"), (90, "Direct copy from db buffers to client address"), (91, "OKOD Call (In Oracle <= 7 this used to be Connect"), (93, "RPI Callback with ctxdef"), (94, "Bundled execution call (V7)"), (95, "Do Streaming Operation without begintxn"), (96, "LOB and FILE related calls"), (97, "File Create call"), (98, "Describe query (V8) call"), (99, "Connect (non-blocking attach host)"), (100, "Open a recursive cursor"), (101, "Bundled KPR Execution"), (102, "Bundled PL/SQL execution"), (103, "Transaction start, attach, detach"), (104, "Transaction commit, rollback, recover"), (105, "Cursor close all"), (106, "Failover into piggyback"), (107, "Session switching piggyback (V8)"), (108, "Do Dummy Defines"), (109, "Init sys pars (V8)"), (110, "Finalize sys pars (V8)"), (111, "Put sys par in par space (V8)"), (112, "Terminate sys pars (V8)"), (114, "Init Untrusted Callbacks"), (115, "Generic authentication call"), (116, "FailOver Get Instance call"), (117, "Oracle Transaction service Commit remote sites"), (118, "Get the session key"), (119, "Describe any (V8)"), (120, "Cancel All"), (121, "AQ Enqueue"), (122, "AQ Dequeue"), (123, "Object transfer"), (124, "RFS Call"), (125, "Kernel programmatic notification"), (126, "Listen"), (127, "Oracle Transaction service Commit remote sites (V >= 8.1.3)"), (128, "Dir Path Prepare"), (129, "Dir Path Load Stream"), (130, "Dir Path Misc. Ops"), (131, "Memory Stats"), (132, "AQ Properties Status"), (134, "Remote Fetch Archive Log FAL"), (135, "Client ID propagation"), (136, "DR Server CNX Process"), (138, "SPFILE parameter put"), (139, "KPFC exchange"), (140, "Object Transfer (V8.2)"), (141, "Push Transaction"), (142, "Pop Transaction"), (143, "KFN Operation"), (144, "Dir Path Unload Stream"), (145, "AQ batch enqueue dequeue"), (146, "File Transfer"), (147, "Ping"), (148, "TSM"), (150, "Begin TSM"), (151, "End TSM"), (152, "Set schema"), (153, "Fetch from suspended result set"), (154, "Key/Value pair"), (155, "XS Create session Operation"), (156, "XS Session Roundtrip Operation"), (157, "XS Piggyback Operation"), (158, "KSRPC Execution"), (159, "Streams combined capture apply"), (160, "AQ replay information"), (161, "SSCR"), (162, "Session Get"), (163, "Session RLS"), (165, "Workload replay data"), (166, "Replay statistic data"), (167, "Query Cache Stats"), (168, "Query Cache IDs"), (169, "RPC Test Stream"), (170, "Replay PL/SQL RPC"), (171, "XStream Out"), (172, "Golden Gate RPC")];

const TYPE_NAMES: &[(u64, &str)] = &[(1, "Connect"), (2, "Accept"), (3, "Acknowledge"), (4, "Refuse"), (5, "Redirect"), (6, "Data"), (7, "Null"), (9, "Abort"), (11, "Resend"), (12, "Marker"), (13, "Attention"), (14, "Control")];

