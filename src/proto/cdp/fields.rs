//! Fields of CDP.

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::YES_NO;

const TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Device ID"),
    (2, "Addresses"),
    (3, "Port ID"),
    (4, "Capabilities"),
    (5, "Software version"),
    (6, "Platform"),
    (7, "IP Prefix/Gateway (used for ODR)"),
    (8, "Protocol Hello"),
    (9, "VTP Management Domain"),
    (0xa, "Native VLAN"),
    (0xb, "Duplex"),
    (0xe, "VoIP VLAN Reply"),
    (0xf, "VoIP VLAN Query"),
    (0x10, "Power consumption"),
    (0x11, "MTU"),
    (0x12, "Trust Bitmap"),
    (0x13, "Untrusted Port CoS"),
    (0x14, "System Name"),
    (0x15, "System Object ID"),
    (0x16, "Management Address"),
    (0x17, "Location"),
    (0x18, "External Port-ID"),
    (0x19, "Power Requested"),
    (0x1a, "Power Available"),
    (0x1b, "Port Unidirectional"),
    (0x1d, "EnergyWise"),
    (0x1f, "Spare PoE"),
    (0x1000, "BSSID"),
    (0x1001, "Serial number"),
    (0x1002, "SSID"),
    (0x1003, "Radio1 channel"),
    (0x1006, "SNMP UDP port"),
    (0x1007, "Web TCP port"),
    (0x1008, "Source MAC address"),
    (0x1009, "Radio2 channel"),
    (0x100a, "Radio1 Operating mode"),
    (0x100b, "Radio2 Operating mode"),
    (0x100c, "Radio1 Radio mode"),
    (0x100d, "Radio2 Radio mode"),
];
const PROTOCOL_ID_NAMES: &[(u64, &str)] = &[
    (0x112, "Cluster Management"),
];
const PROTOCOL_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "NLPID"),
    (2, "802.2"),
];

fields! {
    /// Version.
    VERSION = "cdp.version", "Version", U8 Dec;
    /// TTL.
    TTL = "cdp.ttl", "TTL", U8 Dec, unit(" seconds");
    /// Checksum.
    CHECKSUM = "cdp.checksum", "Checksum", U16 Hex;
    /// Checksum Status.
    CHECKSUM_STATUS = "cdp.checksum.status", "Checksum Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Type.
    TLV_TYPE = "cdp.tlv.type", "Type", U16 Hex, names(TLV_TYPE_NAMES);
    /// Length.
    TLV_LEN = "cdp.tlv.len", "Length", U16 Dec;
    /// Device ID.
    DEVICEID = "cdp.deviceid", "Device ID", Str None;
    /// Platform.
    PLATFORM = "cdp.platform", "Platform", Str None;
    /// Sent through Interface.
    PORTID = "cdp.portid", "Sent through Interface", Str None;
    /// Capabilities.
    CAPABILITIES = "cdp.capabilities", "Capabilities", U32 Hex;
    /// Router.
    CAPABILITIES_ROUTER = "cdp.capabilities.router", "Router", Bool B32, mask(0x1), with(YES_NO);
    /// Transparent Bridge.
    CAPABILITIES_TRANS_BRIDGE = "cdp.capabilities.trans_bridge", "Transparent Bridge", Bool B32, mask(0x2), with(YES_NO);
    /// Source Route Bridge.
    CAPABILITIES_SRC_BRIDGE = "cdp.capabilities.src_bridge", "Source Route Bridge", Bool B32, mask(0x4), with(YES_NO);
    /// Switch.
    CAPABILITIES_SWITCH = "cdp.capabilities.switch", "Switch", Bool B32, mask(0x8), with(YES_NO);
    /// Host.
    CAPABILITIES_HOST = "cdp.capabilities.host", "Host", Bool B32, mask(0x10), with(YES_NO);
    /// IGMP capable.
    CAPABILITIES_IGMP_CAPABLE = "cdp.capabilities.igmp_capable", "IGMP capable", Bool B32, mask(0x20), with(YES_NO);
    /// Repeater.
    CAPABILITIES_REPEATER = "cdp.capabilities.repeater", "Repeater", Bool B32, mask(0x40), with(YES_NO);
    /// VoIP Phone.
    CAPABILITIES_VOIP_PHONE = "cdp.capabilities.voip_phone", "VoIP Phone", Bool B32, mask(0x80), with(YES_NO);
    /// Remotely Managed Device.
    CAPABILITIES_REMOTE = "cdp.capabilities.remote", "Remotely Managed Device", Bool B32, mask(0x100), with(YES_NO);
    /// CVTA/STP Dispute Resolution/Cisco VT Camera.
    CAPABILITIES_CVTA = "cdp.capabilities.cvta", "CVTA/STP Dispute Resolution/Cisco VT Camera", Bool B32, mask(0x200), with(YES_NO);
    /// Two Port Mac Relay.
    CAPABILITIES_MAC_RELAY = "cdp.capabilities.mac_relay", "Two Port Mac Relay", Bool B32, mask(0x400), with(YES_NO);
    /// Spare Pair PoE.
    SPARE_POE_TLV = "cdp.spare_poe_tlv", "Spare Pair PoE", U8 Hex;
    /// PSE Four-Wire PoE.
    SPARE_POE_TLV_POE = "cdp.spare_poe_tlv.poe", "PSE Four-Wire PoE", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// PD Spare Pair Architecture.
    SPARE_POE_TLV_SPARE_PAIR_ARCH = "cdp.spare_poe_tlv.spare_pair_arch", "PD Spare Pair Architecture", Bool B8, mask(0x2), with(Names::Bool("Shared", "Independent"));
    /// PD Request Spare Pair PoE.
    SPARE_POE_TLV_REQ_SPARE_PAIR_POE = "cdp.spare_poe_tlv.req_spare_pair_poe", "PD Request Spare Pair PoE", Bool B8, mask(0x4), with(Names::Bool("On", "Off"));
    /// PSE Spare Pair PoE.
    SPARE_POE_TLV_PSE_SPARE_PAIR_POE = "cdp.spare_poe_tlv.pse_spare_pair_poe", "PSE Spare Pair PoE", Bool B8, mask(0x8), with(Names::Bool("On", "Off"));
    /// Number of addresses.
    NUMBER_OF_ADDRESSES = "cdp.number_of_addresses", "Number of addresses", U32 Dec;
    /// ODR Default gateway.
    ODR_DEFAULT_GATEWAY = "cdp.odr_default_gateway", "ODR Default gateway", Ipv4 None;
    /// IP Prefix.
    IP_PREFIX = "cdp.ip_prefix", "IP Prefix", Ipv4 None;
    /// OUI.
    OUI = "cdp.oui", "OUI", U24 None;
    /// Protocol ID.
    PROTOCOL_ID = "cdp.protocol_id", "Protocol ID", U16 Hex, names(PROTOCOL_ID_NAMES);
    /// Cluster Master IP.
    MASTER_IP = "cdp.cluster.master_ip", "Cluster Master IP", Ipv4 None;
    /// IP?.
    CLUSTER_IP = "cdp.cluster.ip", "IP?", Ipv4 None;
    /// Version?.
    CLUSTER_VERSION = "cdp.cluster.version", "Version?", U8 Hex;
    /// Sub Version?.
    SUB_VERSION = "cdp.cluster.sub_version", "Sub Version?", U8 Hex;
    /// Status?.
    STATUS = "cdp.cluster.status", "Status?", U8 Hex;
    /// UNKNOWN.
    CLUSTER_UNKNOWN = "cdp.cluster.unknown", "UNKNOWN", U8 Hex;
    /// Cluster Commander MAC.
    COMMANDER_MAC = "cdp.cluster.commander_mac", "Cluster Commander MAC", Ether None;
    /// Switch's MAC.
    SWITCH_MAC = "cdp.cluster.switch_mac", "Switch's MAC", Ether None;
    /// Management VLAN.
    MANAGEMENT_VLAN = "cdp.cluster.management_vlan", "Management VLAN", U16 Dec;
    /// Unknown.
    HELLO_UNKNOWN = "cdp.hello.unknown", "Unknown", Bytes None;
    /// VTP Management Domain.
    VTP_MANAGEMENT_DOMAIN = "cdp.vtp_management_domain", "VTP Management Domain", Str None;
    /// Native VLAN.
    NATIVE_VLAN = "cdp.native_vlan", "Native VLAN", U16 Dec;
    /// Duplex.
    DUPLEX = "cdp.duplex", "Duplex", Bool None, with(Names::Bool("Full", "Half"));
    /// Data.
    DATA = "cdp.data", "Data", Bytes None;
    /// Voice VLAN.
    VOICE_VLAN = "cdp.voice_vlan", "Voice VLAN", U16 Dec;
    /// Power Consumption.
    POWER_CONSUMPTION = "cdp.power_consumption", "Power Consumption", U16 Dec, unit("mW");
    /// MTU.
    MTU = "cdp.mtu", "MTU", U32 Dec;
    /// Trust Bitmap.
    TRUST_BITMAP = "cdp.trust_bitmap", "Trust Bitmap", U8 Hex;
    /// Untrusted port CoS.
    UNTRUSTED_PORT_COS = "cdp.untrusted_port_cos", "Untrusted port CoS", U8 Hex;
    /// System Name.
    SYSTEM_NAME = "cdp.system_name", "System Name", Str None;
    /// System Object Identifier.
    SYSTEM_OBJECT_IDENTIFIER = "cdp.system_object_identifier", "System Object Identifier", Bytes None;
    /// UNKNOWN.
    LOCATION_UNKNOWN = "cdp.location.unknown", "UNKNOWN", U8 Hex;
    /// Location.
    LOCATION = "cdp.location", "Location", Str None;
    /// Request-ID.
    REQUEST_ID = "cdp.request_id", "Request-ID", U16 Dec;
    /// Management-ID.
    MANAGEMENT_ID = "cdp.management_id", "Management-ID", U16 Dec;
    /// Power Requested.
    POWER_REQUESTED = "cdp.power_requested", "Power Requested", U32 Dec, unit("mW");
    /// Power Available.
    POWER_AVAILABLE = "cdp.power_available", "Power Available", U32 Dec, unit("mW");
    /// Protocol.
    PROTOCOL_ID_BYTES = "cdp.protocol", "Protocol", Bytes None;
    /// Protocol type.
    PROTOCOL_TYPE = "cdp.protocol_type", "Protocol type", U8 Hex, names(PROTOCOL_TYPE_NAMES);
    /// Protocol length.
    PROTOCOL_LENGTH = "cdp.protocol_length", "Protocol length", U8 Dec;
    /// Address.
    ADDRESS = "cdp.address", "Address", Bytes None;
    /// Address length.
    ADDRESS_LENGTH = "cdp.address_length", "Address length", U16 Dec;
    /// IP Address.
    IP_ADDRESS = "cdp.nrgyz.ip_address", "IP Address", Ipv4 None;
    /// IPv6 Address.
    IPV6_ADDRESS = "cdp.nrgyz.ipv6_address", "IPv6 Address", Ipv6 None;
    /// Software version.
    SOFTWARE_VERSION = "cdp.software_version", "Software version", Str None;
}

pub static CAPABILITY_BITS: &[&Field] = &[&CAPABILITIES_ROUTER, &CAPABILITIES_TRANS_BRIDGE, &CAPABILITIES_SRC_BRIDGE, &CAPABILITIES_SWITCH, &CAPABILITIES_HOST, &CAPABILITIES_IGMP_CAPABLE, &CAPABILITIES_REPEATER, &CAPABILITIES_VOIP_PHONE, &CAPABILITIES_REMOTE, &CAPABILITIES_CVTA, &CAPABILITIES_MAC_RELAY];

pub static SPARE_POE_BITS: &[&Field] = &[&SPARE_POE_TLV_POE, &SPARE_POE_TLV_SPARE_PAIR_ARCH, &SPARE_POE_TLV_REQ_SPARE_PAIR_POE, &SPARE_POE_TLV_PSE_SPARE_PAIR_POE];
