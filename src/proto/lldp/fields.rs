//! Fields of the basic TLVs of LLDP (IEEE 802.1AB-2016 section 8.5).

use crate::proto::common::address_family;
use crate::fields;
use crate::model::{Field, Names};

const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "End of LLDPDU"),
    (1, "Chassis Id"),
    (2, "Port Id"),
    (3, "Time to Live"),
    (4, "Port Description"),
    (5, "System Name"),
    (6, "System Description"),
    (7, "System Capabilities"),
    (8, "Management Address"),
    (0x7f, "Organization Specific"),
];
const CHASSIS_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Chassis component"),
    (2, "Interface alias"),
    (3, "Port component"),
    (4, "MAC address"),
    (5, "Network address"),
    (6, "Interface name"),
    (7, "Locally assigned"),
];
const PORT_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Interface alias"),
    (2, "Port component"),
    (3, "MAC address"),
    (4, "Network address"),
    (5, "Interface name"),
    (6, "Agent circuit Id"),
    (7, "Locally assigned"),
];
const MGN_INTERFACE_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Unknown"),
    (2, "ifIndex"),
    (3, "System port number"),
];

fields! {
    /// TLV Type.
    TYPE = "lldp.tlv.type", "TLV Type", U16 Dec, mask(0xfe00), names(TYPE_NAMES);
    /// TLV Length.
    LEN = "lldp.tlv.len", "TLV Length", U16 Dec, mask(0x1ff);
    /// Capabilities.
    CAP = "lldp.tlv.system_cap", "Capabilities", U16 Hex;
    /// Other.
    CAP_SYSTEM_CAP_OTHER = "lldp.tlv.system_cap.other", "Other", Bool B16, mask(0x1), with(Names::Bool("Capable", "Not capable"));
    /// Repeater.
    CAP_SYSTEM_CAP_REPEATER = "lldp.tlv.system_cap.repeater", "Repeater", Bool B16, mask(0x2), with(Names::Bool("Capable", "Not capable"));
    /// Bridge.
    CAP_SYSTEM_CAP_BRIDGE = "lldp.tlv.system_cap.bridge", "Bridge", Bool B16, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// WLAN access point.
    CAP_SYSTEM_CAP_WLAN_ACCESS_PT = "lldp.tlv.system_cap.wlan_access_pt", "WLAN access point", Bool B16, mask(0x8), with(Names::Bool("Capable", "Not capable"));
    /// Router.
    CAP_SYSTEM_CAP_ROUTER = "lldp.tlv.system_cap.router", "Router", Bool B16, mask(0x10), with(Names::Bool("Capable", "Not capable"));
    /// Telephone.
    CAP_SYSTEM_CAP_TELEPHONE = "lldp.tlv.system_cap.telephone", "Telephone", Bool B16, mask(0x20), with(Names::Bool("Capable", "Not capable"));
    /// DOCSIS cable device.
    CAP_SYSTEM_CAP_DOCSIS_CABLE_DEVICE = "lldp.tlv.system_cap.docsis_cable_device", "DOCSIS cable device", Bool B16, mask(0x40), with(Names::Bool("Capable", "Not capable"));
    /// Station only.
    CAP_SYSTEM_CAP_STATION_ONLY = "lldp.tlv.system_cap.station_only", "Station only", Bool B16, mask(0x80), with(Names::Bool("Capable", "Not capable"));
    /// Enabled Capabilities.
    ENABLED = "lldp.tlv.enable_system_cap", "Enabled Capabilities", U16 Hex;
    /// Other.
    ENABLE_SYSTEM_CAP_OTHER = "lldp.tlv.enable_system_cap.other", "Other", Bool B16, mask(0x1), with(Names::Bool("Capable", "Not capable"));
    /// Repeater.
    ENABLE_SYSTEM_CAP_REPEATER = "lldp.tlv.enable_system_cap.repeater", "Repeater", Bool B16, mask(0x2), with(Names::Bool("Capable", "Not capable"));
    /// Bridge.
    ENABLE_SYSTEM_CAP_BRIDGE = "lldp.tlv.enable_system_cap.bridge", "Bridge", Bool B16, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// WLAN access point.
    ENABLE_SYSTEM_CAP_WLAN_ACCESS_PT = "lldp.tlv.enable_system_cap.wlan_access_pt", "WLAN access point", Bool B16, mask(0x8), with(Names::Bool("Capable", "Not capable"));
    /// Router.
    ENABLE_SYSTEM_CAP_ROUTER = "lldp.tlv.enable_system_cap.router", "Router", Bool B16, mask(0x10), with(Names::Bool("Capable", "Not capable"));
    /// Telephone.
    ENABLE_SYSTEM_CAP_TELEPHONE = "lldp.tlv.enable_system_cap.telephone", "Telephone", Bool B16, mask(0x20), with(Names::Bool("Capable", "Not capable"));
    /// DOCSIS cable device.
    ENABLE_SYSTEM_CAP_DOCSIS_CABLE_DEVICE = "lldp.tlv.enable_system_cap.docsis_cable_device", "DOCSIS cable device", Bool B16, mask(0x40), with(Names::Bool("Capable", "Not capable"));
    /// Station only.
    ENABLE_SYSTEM_CAP_STATION_ONLY = "lldp.tlv.enable_system_cap.station_only", "Station only", Bool B16, mask(0x80), with(Names::Bool("Capable", "Not capable"));
    /// System Name.
    SYSTEM_NAME = "lldp.tlv.system.name", "System Name", Str None;
    /// System Description.
    SYSTEM_DESC = "lldp.tlv.system.desc", "System Description", Str None;
    /// Chassis Id Subtype.
    CHASSIS_SUBTYPE = "lldp.chassis.subtype", "Chassis Id Subtype", U8 Dec, names(CHASSIS_SUBTYPE_NAMES);
    /// Chassis Id.
    CHASSIS_ID = "lldp.chassis.id", "Chassis Id", Bytes None;
    /// Chassis Id.
    CHASSIS_ID_MAC = "lldp.chassis.id.mac", "Chassis Id", Ether None;
    /// Chassis Id.
    CHASSIS_ID_IP4 = "lldp.chassis.id.ip4", "Chassis Id", Ipv4 None;
    /// Chassis Id.
    CHASSIS_ID_IP6 = "lldp.chassis.id.ip6", "Chassis Id", Ipv6 None;
    /// Port Id Subtype.
    PORT_SUBTYPE = "lldp.port.subtype", "Port Id Subtype", U8 Dec, names(PORT_SUBTYPE_NAMES);
    /// Port Id.
    PORT_ID = "lldp.port.id", "Port Id", Str None;
    /// Port Description.
    PORT_DESC = "lldp.port.desc", "Port Description", Str None;
    /// Port Id.
    PORT_ID_MAC = "lldp.port.id.mac", "Port Id", Ether None;
    /// Port Id.
    PORT_ID_IP4 = "lldp.port.id.ip4", "Port Id", Ipv4 None;
    /// Port Id.
    PORT_ID_IP6 = "lldp.port.id.ip6", "Port Id", Ipv6 None;
    /// Network Address family.
    NETWORK_ADDRESS_SUBTYPE = "lldp.network_address.subtype", "Network Address family", U8 Dec, names(address_family::NAMES);
    /// Seconds.
    TIME_TO_LIVE = "lldp.time_to_live", "Seconds", U16 Dec;
    /// Address String Length.
    MGN_ADDRESS_LEN = "lldp.mgn.address.len", "Address String Length", U8 Dec;
    /// Undefined.
    MGN_ADDRESS_SUBTYPE = "lldp.mgn.address.subtype", "Address Subtype", U8 Dec, names(address_family::NAMES);
    /// Management Address.
    MGN_ADDR_IP4 = "lldp.mgn.addr.ip4", "Management Address", Ipv4 None;
    /// Management Address.
    MGN_ADDR_IP6 = "lldp.mgn.addr.ip6", "Management Address", Ipv6 None;
    /// Management Address.
    MGN_ADDR_HEX = "lldp.mgn.addr.hex", "Management Address", Bytes None;
    /// Undefined.
    MGN_INTERFACE_SUBTYPE = "lldp.mgn.interface.subtype", "Interface Subtype", U8 Dec, names(MGN_INTERFACE_SUBTYPE_NAMES);
    /// Interface Number.
    MGN_INTERFACE_NUMBER = "lldp.mgn.interface.number", "Interface Number", U32 Dec;
    /// OID String Length.
    MGN_OBJ_LEN = "lldp.mgn.obj.len", "OID String Length", U8 Dec;
    /// Object Identifier.
    MGN_OBJ_ID = "lldp.mgn.obj.id", "Object Identifier", Oid None;
    /// Organization Unique Code.
    ORGTLV_OUI = "lldp.orgtlv.oui", "Organization Unique Code", U24 None;
    /// Unknown Subtype.
    UNKNOWN_SUBTYPE = "lldp.unknown_subtype", "Unknown Subtype", U8 Dec;
    /// Unknown Subtype Content.
    UNKNOWN_SUBTYPE_CONTENT = "lldp.unknown_subtype.content", "Unknown Subtype Content", Bytes None;
    /// Subtype Unknown Trailing Bytes.
    SUBTYPE_CONTENT_REMAINING = "lldp.subtype.content_remaining", "Subtype Unknown Trailing Bytes", Bytes None;
}

pub static CAP_BITS: &[&Field] = &[&CAP_SYSTEM_CAP_OTHER, &CAP_SYSTEM_CAP_REPEATER, &CAP_SYSTEM_CAP_BRIDGE, &CAP_SYSTEM_CAP_WLAN_ACCESS_PT, &CAP_SYSTEM_CAP_ROUTER, &CAP_SYSTEM_CAP_TELEPHONE, &CAP_SYSTEM_CAP_DOCSIS_CABLE_DEVICE, &CAP_SYSTEM_CAP_STATION_ONLY];

pub static ENABLED_BITS: &[&Field] = &[&ENABLE_SYSTEM_CAP_OTHER, &ENABLE_SYSTEM_CAP_REPEATER, &ENABLE_SYSTEM_CAP_BRIDGE, &ENABLE_SYSTEM_CAP_WLAN_ACCESS_PT, &ENABLE_SYSTEM_CAP_ROUTER, &ENABLE_SYSTEM_CAP_TELEPHONE, &ENABLE_SYSTEM_CAP_DOCSIS_CABLE_DEVICE, &ENABLE_SYSTEM_CAP_STATION_ONLY];
