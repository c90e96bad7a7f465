//! Fields of the NetBIOS name service (RFC 1002 section 4.2).

use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

/// Names of the values of Opcode.
pub(super) const FLAGS_OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Name query"),
    (5, "Registration"),
    (6, "Release"),
    (7, "Wait for acknowledgment"),
    (8, "Refresh"),
    (9, "Refresh (alternate opcode)"),
    (15, "Multi-homed registration"),
];
/// Names of the values of Reply code.
pub(super) const FLAGS_RCODE_NAMES: &[(u64, &str)] = &[
    (0, "No error"),
    (1, "Request was invalidly formatted"),
    (2, "Server failure"),
    (3, "Requested name does not exist"),
    (4, "Request is not implemented"),
    (5, "Request was refused"),
    (6, "Name is owned by another node"),
    (7, "Name is in conflict"),
];
/// Names of the values of ONT.
pub(super) const NAME_FLAGS_ONT_NAMES: &[(u64, &str)] = &[
    (0, "B-node"),
    (8192, "P-node"),
    (16384, "M-node"),
];
/// Names of the values of ONT.
pub(super) const NB_FLAGS_ONT_NAMES: &[(u64, &str)] = &[
    (0, "B-node"),
    (8192, "P-node"),
    (16384, "M-node"),
    (24576, "H-node"),
];
/// Names of the values of Type.
pub(super) const TYPE_NAMES: &[(u64, &str)] = &[
    (32, "NB"),
    (33, "NBSTAT"),
];
/// Names of the values of Class.
pub(super) const CLASS_NAMES: &[(u64, &str)] = &[
    (1, "IN"),
    (2, "CS"),
    (3, "CH"),
    (4, "HS"),
    (254, "NONE"),
    (255, "ANY"),
];

fields! {
    /// Flags of the message (RFC 1002 section 4.2).
    FLAGS = "nbns.flags", "Flags", U16 Hex;
    /// Response of the message (RFC 1002 section 4.2).
    FLAGS_RESPONSE = "nbns.flags.response", "Response", Bool B16, mask(0x8000), with(Names::Bool("Message is a response", "Message is a query"));
    /// Opcode of the message (RFC 1002 section 4.2).
    FLAGS_OPCODE = "nbns.flags.opcode", "Opcode", U16 Dec, mask(0x7800), names(FLAGS_OPCODE_NAMES);
    /// Authoritative of the message (RFC 1002 section 4.2).
    FLAGS_AUTHORITATIVE = "nbns.flags.authoritative", "Authoritative", Bool B16, mask(0x400), with(Names::Bool("Server is an authority for domain", "Server is not an authority for domain"));
    /// Truncated of the message (RFC 1002 section 4.2).
    FLAGS_TRUNCATED = "nbns.flags.truncated", "Truncated", Bool B16, mask(0x200), with(Names::Bool("Message is truncated", "Message is not truncated"));
    /// Recursion desired of the message (RFC 1002 section 4.2).
    FLAGS_RECDESIRED = "nbns.flags.recdesired", "Recursion desired", Bool B16, mask(0x100), with(Names::Bool("Do query recursively", "Don't do query recursively"));
    /// Recursion available of the message (RFC 1002 section 4.2).
    FLAGS_RECAVAIL = "nbns.flags.recavail", "Recursion available", Bool B16, mask(0x80), with(Names::Bool("Server can do recursive queries", "Server can't do recursive queries"));
    /// Broadcast of the message (RFC 1002 section 4.2).
    FLAGS_BROADCAST = "nbns.flags.broadcast", "Broadcast", Bool B16, mask(0x10), with(Names::Bool("Broadcast packet", "Not a broadcast packet"));
    /// Reply code of the message (RFC 1002 section 4.2).
    FLAGS_RCODE = "nbns.flags.rcode", "Reply code", U16 Dec, mask(0xf), names(FLAGS_RCODE_NAMES);
    /// Transaction ID of the message (RFC 1002 section 4.2).
    ID = "nbns.id", "Transaction ID", U16 Hex;
    /// Questions of the message (RFC 1002 section 4.2).
    COUNT_QUERIES = "nbns.count.queries", "Questions", U16 Dec;
    /// Answer RRs of the message (RFC 1002 section 4.2).
    COUNT_ANSWERS = "nbns.count.answers", "Answer RRs", U16 Dec;
    /// Authority RRs of the message (RFC 1002 section 4.2).
    COUNT_AUTH_RR = "nbns.count.auth_rr", "Authority RRs", U16 Dec;
    /// Additional RRs of the message (RFC 1002 section 4.2).
    COUNT_ADD_RR = "nbns.count.add_rr", "Additional RRs", U16 Dec;
    /// Name flags of the message (RFC 1002 section 4.2).
    NAME_FLAGS = "nbns.name_flags", "Name flags", U16 Hex;
    /// Name type of the message (RFC 1002 section 4.2).
    NAME_FLAGS_GROUP = "nbns.name_flags.group", "Name type", Bool B16, mask(0x8000), with(Names::Bool("Group name", "Unique name"));
    /// ONT of the message (RFC 1002 section 4.2).
    NAME_FLAGS_ONT = "nbns.name_flags.ont", "ONT", U16 Dec, mask(0x6000), names(NAME_FLAGS_ONT_NAMES);
    /// Name is being deregistered of the message (RFC 1002 section 4.2).
    NAME_FLAGS_DRG = "nbns.name_flags.drg", "Name is being deregistered", Bool B16, mask(0x1000), with(YES_NO);
    /// Name is in conflict of the message (RFC 1002 section 4.2).
    NAME_FLAGS_CNF = "nbns.name_flags.cnf", "Name is in conflict", Bool B16, mask(0x800), with(YES_NO);
    /// Name is active of the message (RFC 1002 section 4.2).
    NAME_FLAGS_ACT = "nbns.name_flags.act", "Name is active", Bool B16, mask(0x400), with(YES_NO);
    /// Permanent node name of the message (RFC 1002 section 4.2).
    NAME_FLAGS_PRM = "nbns.name_flags.prm", "Permanent node name", Bool B16, mask(0x200), with(YES_NO);
    /// Name flags of the message (RFC 1002 section 4.2).
    NB_FLAGS = "nbns.nb_flags", "Name flags", U16 Hex;
    /// Name type of the message (RFC 1002 section 4.2).
    NB_FLAGS_GROUP = "nbns.nb_flags.group", "Name type", Bool B16, mask(0x8000), with(Names::Bool("Group name", "Unique name"));
    /// ONT of the message (RFC 1002 section 4.2).
    NB_FLAGS_ONT = "nbns.nb_flags.ont", "ONT", U16 Dec, mask(0x6000), names(NB_FLAGS_ONT_NAMES);
    /// Type of the message (RFC 1002 section 4.2).
    TYPE = "nbns.type", "Type", U16 Dec, names(TYPE_NAMES);
    /// Class of the message (RFC 1002 section 4.2).
    CLASS = "nbns.class", "Class", U16 Dec, names(CLASS_NAMES);
    /// Name of the message (RFC 1002 section 4.2).
    NAME = "nbns.name", "Name", Str None;
    /// Addr of the message (RFC 1002 section 4.2).
    ADDR = "nbns.addr", "Addr", Ipv4 None;
    /// Number of names of the message (RFC 1002 section 4.2).
    NUMBER_OF_NAMES = "nbns.number_of_names", "Number of names", U8 Dec;
    /// Unit ID of the message (RFC 1002 section 4.2).
    UNIT_ID = "nbns.unit_id", "Unit ID", Ether None;
    /// Jumpers of the message (RFC 1002 section 4.2).
    JUMPERS = "nbns.jumpers", "Jumpers", U8 Hex;
    /// Test result of the message (RFC 1002 section 4.2).
    TEST_RESULT = "nbns.test_result", "Test result", U8 Hex;
    /// Version number of the message (RFC 1002 section 4.2).
    VERSION_NUMBER = "nbns.version_number", "Version number", U16 Hex;
    /// Period of statistics of the message (RFC 1002 section 4.2).
    PERIOD_OF_STATISTICS = "nbns.period_of_statistics", "Period of statistics", U16 Hex;
    /// Number of CRCs of the message (RFC 1002 section 4.2).
    NUM_CRCS = "nbns.num_crcs", "Number of CRCs", U16 Dec;
    /// Number of alignment errors of the message (RFC 1002 section 4.2).
    NUM_ALIGNMENT_ERRORS = "nbns.num_alignment_errors", "Number of alignment errors", U16 Dec;
    /// Number of collisions of the message (RFC 1002 section 4.2).
    NUM_COLLISIONS = "nbns.num_collisions", "Number of collisions", U16 Dec;
    /// Number of send aborts of the message (RFC 1002 section 4.2).
    NUM_SEND_ABORTS = "nbns.num_send_aborts", "Number of send aborts", U16 Dec;
    /// Number of good sends of the message (RFC 1002 section 4.2).
    NUM_GOOD_SENDS = "nbns.num_good_sends", "Number of good sends", U32 Dec;
    /// Number of good receives of the message (RFC 1002 section 4.2).
    NUM_GOOD_RECEIVES = "nbns.num_good_receives", "Number of good receives", U32 Dec;
    /// Number of retransmits of the message (RFC 1002 section 4.2).
    NUMRETRANSMITS = "nbns.numretransmits", "Number of retransmits", U16 Dec;
    /// Number of no resource conditions of the message (RFC 1002 section 4.2).
    NUM_NO_RESOURCE_CONDITIONS = "nbns.num_no_resource_conditions", "Number of no resource conditions", U16 Dec;
    /// Number of command blocks of the message (RFC 1002 section 4.2).
    NUMCOMMAND_BLOCKS = "nbns.numcommand_blocks", "Number of command blocks", U16 Dec;
    /// Number of pending sessions of the message (RFC 1002 section 4.2).
    NUMPENDING_SESSIONS = "nbns.numpending_sessions", "Number of pending sessions", U16 Dec;
    /// Max number of pending sessions of the message (RFC 1002 section 4.2).
    MAX_NUM_PENDING_SESSIONS = "nbns.max_num_pending_sessions", "Max number of pending sessions", U16 Dec;
    /// Max total sessions possible of the message (RFC 1002 section 4.2).
    MAX_TOTAL_SESSIONS_POSSIBLE = "nbns.max_total_sessions_possible", "Max total sessions possible", U16 Dec;
    /// Session data packet size of the message (RFC 1002 section 4.2).
    SESSION_DATA_PACKET_SIZE = "nbns.session_data_packet_size", "Session data packet size", U16 Dec;
    /// Data of the message (RFC 1002 section 4.2).
    DATA = "nbns.data", "Data", Bytes None;
    /// Name of the message (RFC 1002 section 4.2).
    NETBIOS_NAME = "nbns.netbios_name", "Name", Str None;
    /// Time to live of the message (RFC 1002 section 4.2).
    TTL = "nbns.ttl", "Time to live", U32 Dec;
    /// Data length of the message (RFC 1002 section 4.2).
    DATA_LENGTH = "nbns.data_length", "Data length", U16 Dec;
}
