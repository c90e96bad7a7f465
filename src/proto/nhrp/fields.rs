//! Fields of the next hop resolution protocol (RFC 2332).

use crate::fields;
use crate::proto::common::{address_family, checksum};

const OP_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "NHRP Resolution Request"),
    (2, "NHRP Resolution Reply"),
    (3, "NHRP Registration Request"),
    (4, "NHRP Registration Reply"),
    (5, "NHRP Purge Request"),
    (6, "NHRP Purge Reply"),
    (7, "NHRP Error Indication"),
    (8, "NHRP Traffic Indication"),
];

const SHTL_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "NSAP format"),
    (1, "Native E.164 format"),
];

const CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (4, "Administratively Prohibited"),
    (5, "Insufficient Resources"),
    (12, "No Interworking Layer Address to NBMA Address Binding Exists"),
    (13, "Binding Exists But Is Not Unique"),
    (14, "Unique Internetworking Layer Address Already Registered"),
];

const ERR_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Unrecognized Extension"),
    (3, "NHRP Loop Detected"),
    (6, "Protocol Address Unreachable"),
    (7, "Protocol Error"),
    (8, "NHRP SDU Size Exceeded"),
    (9, "Invalid Extension"),
    (10, "Invalid NHRP Resolution Reply Received"),
    (11, "Authentication Failure"),
    (15, "Hop Count Exceeded"),
    (16, "VPN Mismatch"),
    (17, "VPN Unsupported"),
];

fields! {
    /// Address Family Number.
    AFN = "nhrp.hdr.afn", "Address Family Number", U16 HexDec, names(address_family::NAMES);
    /// Protocol Type (short form).
    PRO_TYPE = "nhrp.hdr.pro.type", "Protocol Type (short form)", U16 HexDec;
    /// Hop Count.
    HOPCNT = "nhrp.hdr.hopcnt", "Hop Count", U8 Dec;
    /// Packet Length.
    PKTSZ = "nhrp.hdr.pktsz", "Packet Length", U16 Dec;
    /// NHRP Packet Checksum.
    CHKSUM = "nhrp.hdr.chksum", "NHRP Packet Checksum", U16 Hex;
    /// NHRP Packet Checksum Status.
    CHKSUM_STATUS = "nhrp.hdr.chksum.status", "NHRP Packet Checksum Status", U8 None, names(checksum::STATUS);
    /// Extension Offset.
    EXTOFF = "nhrp.hdr.extoff", "Extension Offset", U16 Dec;
    /// Version.
    VERSION = "nhrp.hdr.version", "Version", U8 Dec;
    /// NHRP Packet Type.
    OP_TYPE = "nhrp.hdr.op.type", "NHRP Packet Type", U8 Dec, names(OP_TYPE_NAMES);
    /// Source Address Type/Len.
    SHTL = "nhrp.hdr.shtl", "Source Address Type/Len", U8 Dec;
    /// Type.
    SHTL_TYPE = "nhrp.hdr.shtl.type", "Type", U8 Dec, mask(0x40), names(SHTL_TYPE_NAMES);
    /// Length.
    SHTL_LEN = "nhrp.hdr.shtl.len", "Length", U8 Dec, mask(0x3f);
    /// Source SubAddress Type/Len.
    SSTL = "nhrp.hdr.sstl", "Source SubAddress Type/Len", U8 Dec;
    /// Type.
    SSTL_TYPE = "nhrp.hdr.sstl.type", "Type", U8 Dec, mask(0x40), names(SHTL_TYPE_NAMES);
    /// Length.
    SSTL_LEN = "nhrp.hdr.sstl.len", "Length", U8 Dec, mask(0x3f);
    /// Source Protocol Len.
    SRC_PROT_LEN = "nhrp.src.prot.len", "Source Protocol Len", U16 Dec;
    /// Destination Protocol Len.
    DST_PROT_LEN = "nhrp.dst.prot.len", "Destination Protocol Len", U16 Dec;
    /// Flags.
    FLAGS = "nhrp.flags", "Flags", U16 Hex;
    /// Is Router.
    FLAG_Q = "nhrp.flag.q", "Is Router", Bool B16, mask(0x8000);
    /// Expected Purge Reply.
    FLAG_N = "nhrp.flag.n", "Expected Purge Reply", Bool B16, mask(0x8000);
    /// Authoritative.
    FLAG_A = "nhrp.flag.a", "Authoritative", Bool B16, mask(0x4000);
    /// Stable Association.
    FLAG_D = "nhrp.flag.d", "Stable Association", Bool B16, mask(0x2000);
    /// Uniqueness Bit.
    FLAG_U = "nhrp.flag.u", "Uniqueness Bit", Bool B16, mask(0x1000);
    /// Stable Binding.
    FLAG_S = "nhrp.flag.s", "Stable Binding", Bool B16, mask(0x800);
    /// Cisco NAT Supported.
    FLAG_NAT = "nhrp.flag.nat", "Cisco NAT Supported", Bool B16, mask(0x2);
    /// Request ID.
    REQID = "nhrp.reqid", "Request ID", U32 HexDec;
    /// Source NBMA Address.
    SRC_NBMA_ADDR = "nhrp.src.nbma.addr", "Source NBMA Address", Ipv4 None;
    /// Source Protocol Address.
    SRC_PROT_ADDR = "nhrp.src.prot.addr", "Source Protocol Address", Ipv4 None;
    /// Destination Protocol Address.
    DST_PROT_ADDR = "nhrp.dst.prot.addr", "Destination Protocol Address", Ipv4 None;
    /// Code.
    CODE = "nhrp.code", "Code", U8 Dec, names(CODE_NAMES);
    /// Prefix Length.
    PREFIX = "nhrp.prefix", "Prefix Length", U8 Dec;
    /// Unused.
    UNUSED = "nhrp.unused", "Unused", U16 Dec;
    /// Max Transmission Unit.
    MTU = "nhrp.mtu", "Max Transmission Unit", U16 Dec;
    /// Holding Time (s).
    HTIME = "nhrp.htime", "Holding Time (s)", U16 Dec;
    /// Client Address Type/Len.
    CLI_ADDR_TL = "nhrp.cli.addr_tl", "Client Address Type/Len", U8 Dec;
    /// Type.
    CLI_ADDR_TL_TYPE = "nhrp.cli.addr_tl.type", "Type", U8 Dec, mask(0x40), names(SHTL_TYPE_NAMES);
    /// Length.
    CLI_ADDR_TL_LEN = "nhrp.cli.addr_tl.len", "Length", U8 Dec, mask(0x3f);
    /// Client Sub Address Type/Len.
    CLI_SADDR_TL = "nhrp.cli.saddr_tl", "Client Sub Address Type/Len", U8 Dec;
    /// Type.
    CLI_SADDR_TL_TYPE = "nhrp.cli.saddr_tl.type", "Type", U8 Dec, mask(0x40), names(SHTL_TYPE_NAMES);
    /// Length.
    CLI_SADDR_TL_LEN = "nhrp.cli.saddr_tl.len", "Length", U8 Dec, mask(0x3f);
    /// Client Protocol Length.
    PROT_LEN = "nhrp.prot.len", "Client Protocol Length", U8 Dec;
    /// CIE Preference Value.
    PREF = "nhrp.pref", "CIE Preference Value", U8 Dec;
    /// Client NBMA Address.
    CLIENT_NBMA_ADDR = "nhrp.client.nbma.addr", "Client NBMA Address", Ipv4 None;
    /// Client Protocol Address.
    CLIENT_PROT_ADDR = "nhrp.client.prot.addr", "Client Protocol Address", Ipv4 None;
    /// Compulsory Flag.
    EXT_C = "nhrp.ext.c", "Compulsory Flag", Bool B16, mask(0x8000);
    /// Extension Type.
    EXT_TYPE = "nhrp.ext.type", "Extension Type", U16 Hex, mask(0x3fff);
    /// Extension length.
    EXT_LEN = "nhrp.ext.len", "Extension length", U16 Dec;
    /// Error Code.
    ERR_CODE = "nhrp.err.code", "Error Code", U16 Dec, names(ERR_CODE_NAMES);
    /// Error Offset.
    ERR_OFFSET = "nhrp.err.offset", "Error Offset", U16 Dec;
    /// Reserved.
    AUTH_EXT_RESERVED = "nhrp.auth_ext.reserved", "Reserved", U16 Dec;
    /// SPI.
    AUTH_EXT_SPI = "nhrp.auth_ext.spi", "SPI", U16 Dec;
    /// Protocol Type (long form).
    PROTOCOL_TYPE = "nhrp.protocol_type", "Protocol Type (long form)", Bytes None;
    /// Data.
    AUTH_EXT_DATA = "nhrp.auth_ext.data", "Data", Bytes None;
}
