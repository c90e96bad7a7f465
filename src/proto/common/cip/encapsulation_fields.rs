//! Fields of EtherNet/IP encapsulation (CIP Networks Library volume 2, chapter 2).

use super::fields::EKEY_DEVTYPE_NAMES;
use crate::fields;

/// Names of the values of Command.
const COMMAND_NAMES: &[(u64, &str)] = &[
    (0, "NOP"),
    (4, "List Services"),
    (0x63, "List Identity"),
    (0x64, "List Interfaces"),
    (0x65, "Register Session"),
    (0x66, "Unregister Session"),
    (0x6f, "Send RR Data"),
    (0x70, "Send Unit Data"),
    (0xc8, "StartDTLS"),
];

/// Names of the values of Status.
const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Invalid Command"),
    (2, "No Memory Resources"),
    (3, "Incorrect Data"),
    (0x64, "Invalid Session Handle"),
    (0x65, "Invalid Length"),
    (0x69, "Unsupported Protocol Revision"),
    (0x6a, "Encapsulated CIP service not allowed on this port"),
];

/// Names of the values of Interface Handle.
const SRRD_IFACE_NAMES: &[(u64, &str)] = &[(0, "CIP")];

/// Names of the values of Type ID.
const CPF_TYPEID_NAMES: &[(u64, &str)] = &[
    (0, "Null Address Item"),
    (0xc, "CIP Identity"),
    (0x86, "CIP Security Information"),
    (0x87, "EtherNet/IP Capability"),
    (0x88, "EtherNet/IP Usage"),
    (0xa1, "Connected Address Item"),
    (0xb1, "Connected Data Item"),
    (0xb2, "Unconnected Data Item"),
    (0x100, "List Services Response"),
    (0x8000, "Socket Address Info O->T"),
    (0x8001, "Socket Address Info T->O"),
    (0x8002, "Sequenced Address Item"),
    (0x8003, "Unconnected Message over UDP"),
];

fields! {
    /// Encapsulation command.
    COMMAND = "enip.command", "Command", U16 Hex, names(COMMAND_NAMES);
    /// Encapsulation length.
    LENGTH = "enip.length", "Length", U16 Dec;
    /// Session identification.
    SESSION = "enip.session", "Session Handle", U32 Hex;
    /// Status code.
    STATUS = "enip.status", "Status", U32 Hex, names(STATUS_NAMES);
    /// Information pertinent to the sender.
    CONTEXT = "enip.context", "Sender Context", Bytes None;
    /// Options flags.
    OPTIONS = "enip.options", "Options", U32 Hex;
    /// Encapsulation Protocol Version.
    ENCAPVER = "enip.encapver", "Encapsulation Protocol Version", U16 Dec;
    /// Socket Address.Sin Family.
    SINFAMILY = "enip.sinfamily", "sin_family", U16 Dec;
    /// Socket Address.Sin Port.
    SINPORT = "enip.sinport", "sin_port", U16 Dec;
    /// Socket Address.Sin Addr.
    SINADDR = "enip.sinaddr", "sin_addr", Ipv4 None;
    /// Socket Address.Sin Zero.
    SINZERO = "enip.sinzero", "sin_zero", Bytes None;
    /// Encapsulation Timeout.
    TIMEOUT = "enip.timeout", "Timeout", U16 Dec;
    /// Encapsulation Data.
    ENCAP_DATA = "enip.encap_data", "Encap Data", Bytes None;
    /// Maximum random delay allowed by target.
    LISTID_DELAY = "enip.listid_delay", "Max Response Delay", U16 Dec, unit("ms");
    /// ListServices Reply: Capability Flags.
    LSR_CAPAFLAGS = "enip.lsr.capaflags", "Capability Flags", U16 Hex;
    /// ListServices Reply: Supports CIP Encapsulation via TCP.
    LSR_CAPAFLAGS_TCP = "enip.lsr.capaflags.tcp", "Supports CIP Encapsulation via TCP", Bool B16, mask(0x20);
    /// ListServices Reply: Supports CIP Class 0 or 1 via UDP.
    LSR_CAPAFLAGS_UDP = "enip.lsr.capaflags.udp", "Supports CIP Class 0 or 1 via UDP", Bool B16, mask(0x100);
    /// ListServices Reply: Name of Service.
    LSR_SERVICENAME = "enip.lsr.servicename", "Name of Service", Str None;
    /// Register Session: Protocol Version.
    RS_VERSION = "enip.rs.version", "Protocol Version", U16 Dec;
    /// Register Session: Option Flags.
    RS_FLAGS = "enip.rs.flags", "Option Flags", U16 Hex;
    /// SendRRData: Interface handle.
    SRRD_IFACE = "enip.srrd.iface", "Interface Handle", U32 Hex, names(SRRD_IFACE_NAMES);
    /// SendUnitData: Interface handle.
    SUD_IFACE = "enip.sud.iface", "Interface Handle", U32 Hex, names(SRRD_IFACE_NAMES);
    /// ListIdentity Reply: Vendor ID.
    LIR_VENDOR = "enip.lir.vendor", "Vendor ID", U16 Hex;
    /// ListIdentity Reply: Device Type.
    LIR_DEVTYPE = "enip.lir.devtype", "Device Type", U16 Dec, names(EKEY_DEVTYPE_NAMES);
    /// ListIdentity Reply: Product Code.
    LIR_PRODCODE = "enip.lir.prodcode", "Product Code", U16 Dec;
    /// ListIdentity Reply: Revision.
    LIR_REVISION = "enip.lir.revision", "Revision", U16 Dec;
    /// ListIdentity Reply: Status.
    LIR_STATUS = "enip.lir.status", "Status", U16 Hex;
    /// ListIdentity Reply: Serial Number.
    LIR_SERIAL = "enip.lir.serial", "Serial Number", U32 Hex;
    /// ListIdentity Reply: Product Name Length.
    LIR_NAMELEN = "enip.lir.namelen", "Product Name Length", U8 Dec;
    /// ListIdentity Reply: Product Name.
    LIR_NAME = "enip.lir.name", "Product Name", Str None;
    /// ListIdentity Reply: State.
    LIR_STATE = "enip.lir.state", "State", U8 Hex;
    /// Common Packet Format: Item Count.
    CPF_ITEMCOUNT = "enip.cpf.itemcount", "Item Count", U16 Dec;
    /// Common Packet Format: Type of encapsulated item.
    CPF_TYPEID = "enip.cpf.typeid", "Type ID", U16 Hex, names(CPF_TYPEID_NAMES);
    /// Common Packet Format: Length.
    CPF_LENGTH = "enip.cpf.length", "Length", U16 Dec;
    /// Common Packet Format: Connection Address Item, Connection Identifier.
    CPF_CAI_CONNID = "enip.cpf.cai.connid", "Connection ID", U32 Hex;
    /// Common Packet Format: Sequenced Address Item, Connection Identifier.
    CPF_SAI_CONNID = "enip.cpf.sai.connid", "Connection ID", U32 Hex;
    /// Common Packet Format: Sequenced Address Item, Sequence Number.
    CPF_SAI_SEQ = "enip.cpf.sai.seq", "Encapsulation Sequence Number", U32 Dec;
    /// Common Packet Format: Unknown Data.
    CPF_DATA = "enip.cpf.data", "Data", Bytes None;
    /// The response to this ENIP request is in this frame.
    RESPONSE_IN = "enip.response_in", "Response In", FrameNum None;
    /// This is a response to the ENIP request in this frame.
    RESPONSE_TO = "enip.response_to", "Request In", FrameNum None;
    /// The time between the Call and the Reply.
    TIME = "enip.time", "Time", RelTime None;
    /// CIP Sequence Count.
    CIP_SEQ = "cip.seq", "CIP Sequence Count", U16 Dec;
}
