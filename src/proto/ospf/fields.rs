//! Fields of OSPF packets: headers, hellos, database descriptions, link-local signalling (RFC 2328, RFC 5340, RFC 5613).

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::{SET, YES_NO};

const MSG_NAMES: &[(u64, &str)] = &[
    (1, "Hello Packet"),
    (2, "DB Description"),
    (3, "LS Request"),
    (4, "LS Update"),
    (5, "LS Acknowledge"),
];
const AUTH_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Null"),
    (1, "Simple password"),
    (2, "Cryptographic"),
];
const INSTANCE_ID_NAMES: &[(u64, u64, &str)] = &[
    (0, 31, "IPv6 unicast AF"),
    (32, 63, "IPv6 multicast AF"),
    (64, 95, "IPv4 unicast AF"),
    (96, 127, "IPv4 multicast AF"),
    (128, 255, "Reserved"),
];

fields! {
    /// OSPF Header.
    HEADER = "ospf.header", "OSPF Header", None None;
    /// Version.
    VERSION = "ospf.version", "Version", U8 Dec;
    /// Message Type.
    MSG = "ospf.msg", "Message Type", U8 Dec, names(MSG_NAMES);
    /// Hello.
    MSG_HELLO = "ospf.msg.hello", "Hello", Bool None;
    /// Database Description.
    MSG_DBDESC = "ospf.msg.dbdesc", "Database Description", Bool None;
    /// Link State Adv Request.
    MSG_LSREQ = "ospf.msg.lsreq", "Link State Adv Request", Bool None;
    /// Link State Adv Update.
    MSG_LSUPDATE = "ospf.msg.lsupdate", "Link State Adv Update", Bool None;
    /// Link State Adv Acknowledgement.
    MSG_LSACK = "ospf.msg.lsack", "Link State Adv Acknowledgement", Bool None;
    /// Packet Length.
    PACKET_LENGTH = "ospf.packet_length", "Packet Length", U16 Dec;
    /// Source OSPF Router.
    SRCROUTER = "ospf.srcrouter", "Source OSPF Router", Ipv4 None;
    /// Area ID.
    AREA_ID = "ospf.area_id", "Area ID", Ipv4 None;
    /// Checksum.
    CHECKSUM = "ospf.checksum", "Checksum", U16 Hex;
    /// Auth Type.
    AUTH_TYPE = "ospf.auth.type", "Auth Type", U16 Dec, names(AUTH_TYPE_NAMES);
    /// Auth Data (none).
    AUTH_NONE = "ospf.auth.none", "Auth Data (none)", Bytes None;
    /// Auth Data (Simple).
    AUTH_SIMPLE = "ospf.auth.simple", "Auth Data (Simple)", Str None;
    /// Auth Crypt Key id.
    AUTH_CRYPT_KEY_ID = "ospf.auth.crypt.key_id", "Auth Crypt Key id", U8 Dec;
    /// Auth Crypt Data Length.
    AUTH_CRYPT_DATA_LENGTH = "ospf.auth.crypt.data_length", "Auth Crypt Data Length", U8 Dec;
    /// Auth Crypt Sequence Number.
    AUTH_CRYPT_SEQ_NBR = "ospf.auth.crypt.seq_nbr", "Auth Crypt Sequence Number", U32 Dec;
    /// Auth Crypt Data.
    AUTH_CRYPT_DATA = "ospf.auth.crypt.data", "Auth Crypt Data", Bytes None;
    /// Auth Unknown.
    AUTH_UNKNOWN = "ospf.auth.unknown", "Auth Unknown", Bytes None;
    /// Instance ID.
    INSTANCE_ID = "ospf.instance_id", "Instance ID", U8 Dec, ranges(INSTANCE_ID_NAMES);
    /// Must be zero.
    RESERVED = "ospf.reserved", "Reserved", Bytes None;
    /// OSPF Hello Packet.
    HELLO = "ospf.hello", "OSPF Hello Packet", None None;
    /// Network Mask.
    HELLO_NETWORK_MASK = "ospf.hello.network_mask", "Network Mask", Ipv4 None;
    /// Interface ID.
    HELLO_INTERFACE_ID = "ospf.hello.interface_id", "Interface ID", U32 Dec;
    /// Hello Interval [sec].
    HELLO_HELLO_INTERVAL = "ospf.hello.hello_interval", "Hello Interval [sec]", U32 Dec;
    /// Router Priority.
    HELLO_ROUTER_PRIORITY = "ospf.hello.router_priority", "Router Priority", U8 Dec;
    /// Router Dead Interval [sec].
    HELLO_ROUTER_DEAD_INTERVAL = "ospf.hello.router_dead_interval", "Router Dead Interval [sec]", U32 Dec;
    /// Designated Router.
    HELLO_DESIGNATED_ROUTER = "ospf.hello.designated_router", "Designated Router", Ipv4 None;
    /// Backup Designated Router.
    HELLO_BACKUP_DESIGNATED_ROUTER = "ospf.hello.backup_designated_router", "Backup Designated Router", Ipv4 None;
    /// Active Neighbor.
    HELLO_ACTIVE_NEIGHBOR = "ospf.hello.active_neighbor", "Active Neighbor", Ipv4 None;
    /// Options.
    V2_OPTIONS = "ospf.v2.options", "Options", U8 Hex;
    /// DN.
    V2_OPTIONS_DN = "ospf.v2.options.dn", "DN", Bool B8, mask(0x80), with(SET);
    /// O.
    V2_OPTIONS_O = "ospf.v2.options.o", "O", Bool B8, mask(0x40), with(SET);
    /// (DC) Demand Circuits.
    V2_OPTIONS_DC = "ospf.v2.options.dc", "(DC) Demand Circuits", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// (L) LLS Data block.
    V2_OPTIONS_L = "ospf.v2.options.l", "(L) LLS Data block", Bool B8, mask(0x10), with(Names::Bool("Present", "Not Present"));
    /// (N) NSSA.
    V2_OPTIONS_N = "ospf.v2.options.n", "(N) NSSA", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// (MC) Multicast.
    V2_OPTIONS_MC = "ospf.v2.options.mc", "(MC) Multicast", Bool B8, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// (E) External Routing.
    V2_OPTIONS_E = "ospf.v2.options.e", "(E) External Routing", Bool B8, mask(0x2), with(Names::Bool("Capable", "Not capable"));
    /// (MT) Multi-Topology Routing.
    V2_OPTIONS_MT = "ospf.v2.options.mt", "(MT) Multi-Topology Routing", Bool B8, mask(0x1), with(YES_NO);
    /// (P) Propagate.
    V2_OPTIONS_P = "ospf.v2.options.p", "(P) Propagate", Bool B8, mask(0x8), with(SET);
    /// Options.
    V3_OPTIONS = "ospf.v3.options", "Options", U24 Hex;
    /// AT.
    V3_OPTIONS_AT = "ospf.v3.options.at", "AT", Bool B24, mask(0x400), with(SET);
    /// L.
    V3_OPTIONS_L = "ospf.v3.options.l", "L", Bool B24, mask(0x200), with(SET);
    /// AF.
    V3_OPTIONS_AF = "ospf.v3.options.af", "AF", Bool B24, mask(0x100), with(SET);
    /// DC.
    V3_OPTIONS_DC = "ospf.v3.options.dc", "DC", Bool B24, mask(0x20), with(SET);
    /// R.
    V3_OPTIONS_R = "ospf.v3.options.r", "R", Bool B24, mask(0x10), with(SET);
    /// N.
    V3_OPTIONS_N = "ospf.v3.options.n", "N", Bool B24, mask(0x8), with(SET);
    /// MC.
    V3_OPTIONS_MC = "ospf.v3.options.mc", "MC", Bool B24, mask(0x4), with(SET);
    /// E.
    V3_OPTIONS_E = "ospf.v3.options.e", "E", Bool B24, mask(0x2), with(SET);
    /// V6.
    V3_OPTIONS_V6 = "ospf.v3.options.v6", "V6", Bool B24, mask(0x1), with(SET);
    /// DB Description.
    DBD = "ospf.dbd", "DB Description", U8 Hex;
    /// (R) OOBResync.
    DBD_R = "ospf.dbd.r", "(R) OOBResync", Bool B8, mask(0x8), with(SET);
    /// (I) Init.
    DBD_I = "ospf.dbd.i", "(I) Init", Bool B8, mask(0x4), with(SET);
    /// (M) More.
    DBD_M = "ospf.dbd.m", "(M) More", Bool B8, mask(0x2), with(SET);
    /// (MS) Master.
    DBD_MS = "ospf.dbd.ms", "(MS) Master", Bool B8, mask(0x1), with(YES_NO);
    /// Interface MTU.
    DB_INTERFACE_MTU = "ospf.db.interface_mtu", "Interface MTU", U16 Dec;
    /// DD Sequence.
    DB_DD_SEQUENCE = "ospf.db.dd_sequence", "DD Sequence", U32 Dec;
    /// Link State ID.
    LINK_STATE_ID = "ospf.link_state_id", "Link State ID", Ipv4 None;
    /// Number of LSAs.
    LS_NUMBER_OF_LSAS = "ospf.ls.number_of_lsas", "Number of LSAs", U32 Dec;
    /// Checksum.
    LLS_CHECKSUM = "ospf.lls.checksum", "Checksum", U16 Hex;
    /// LLS Data Length.
    LLS_DATA_LENGTH = "ospf.lls.data_length", "LLS Data Length", U16 Dec, unit(" bytes");
    /// Options.
    LLS_OPTIONS = "ospf.lls.ext.options", "Options", U32 Hex;
    /// (RS) Restart Signal.
    LLS_EXT_OPTIONS_RS = "ospf.lls.ext.options.rs", "(RS) Restart Signal", Bool B32, mask(0x2), with(SET);
    /// (LR) LSDB Resynchronization.
    LLS_EXT_OPTIONS_LR = "ospf.lls.ext.options.lr", "(LR) LSDB Resynchronization", Bool B32, mask(0x1), with(SET);
    /// Sequence number.
    V2_LLS_SEQUENCE_NUMBER = "ospf.v2.lls.sequence_number", "Sequence number", U32 Hex;
    /// Auth Data.
    V2_LLS_AUTH_DATA = "ospf.v2.lls.auth_data", "Auth Data", Bytes None;
    /// TLV Type.
    TLV_TYPE = "ospf.tlv_type", "TLV Type", U16 Dec;
    /// TLV Length.
    TLV_LENGTH = "ospf.tlv_length", "TLV Length", U16 Dec;
    /// TLV Value.
    TLV_VALUE = "ospf.tlv_value", "TLV Value", Bytes None;
    /// Pad Bytes.
    PAD_BYTES = "ospf.pad_bytes", "Pad Bytes", Bytes None;
}

pub static MSG_KINDS: &[&Field] = &[&MSG_HELLO, &MSG_DBDESC, &MSG_LSREQ, &MSG_LSUPDATE, &MSG_LSACK];

pub static V2_OPTION_BITS: &[&Field] = &[&V2_OPTIONS_DN, &V2_OPTIONS_O, &V2_OPTIONS_DC, &V2_OPTIONS_L, &V2_OPTIONS_N, &V2_OPTIONS_MC, &V2_OPTIONS_E, &V2_OPTIONS_MT];

pub static V3_OPTION_BITS: &[&Field] = &[&V3_OPTIONS_AT, &V3_OPTIONS_L, &V3_OPTIONS_AF, &V3_OPTIONS_DC, &V3_OPTIONS_R, &V3_OPTIONS_N, &V3_OPTIONS_MC, &V3_OPTIONS_E, &V3_OPTIONS_V6];

pub static DBD_BITS: &[&Field] = &[&DBD_R, &DBD_I, &DBD_M, &DBD_MS];

pub static LLS_OPTION_BITS: &[&Field] = &[&LLS_EXT_OPTIONS_RS, &LLS_EXT_OPTIONS_LR];
