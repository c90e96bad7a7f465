//! Fields of LLDP-MED (ANSI/TIA-1057) and of the vendors' TLVs.

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::YES_NO;

const MEDIA_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Media Capabilities"),
    (2, "Network Policy"),
    (3, "Location Identification"),
    (4, "Extended Power-via-MDI"),
    (5, "Inventory - Hardware Revision"),
    (6, "Inventory - Firmware Revision"),
    (7, "Inventory - Software Revision"),
    (8, "Inventory - Serial Number"),
    (9, "Inventory - Manufacturer Name"),
    (0xa, "Inventory - Model Name"),
    (0xb, "Inventory - Asset ID"),
];
const SUBTYPE_CLASS_NAMES: &[(u64, &str)] = &[
    (0, "Type Not Defined"),
    (1, "Endpoint Class I"),
    (2, "Endpoint Class II"),
    (3, "Endpoint Class III"),
    (4, "Network Connectivity"),
];
const APP_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Voice"),
    (2, "Voice Signaling"),
    (3, "Guest Voice"),
    (4, "Guest Voice Signaling"),
    (5, "Softphone Voice"),
    (6, "Video Conferencing"),
    (7, "Streaming Video"),
    (8, "Video Signaling"),
];
const LOC_DATA_FORMAT_NAMES: &[(u64, &str)] = &[
    (0, "Invalid "),
    (1, "Coordinate-based LCI"),
    (2, "Civic Address LCI"),
    (3, "ECS ELIN"),
];
const LOC_ALT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Meters"),
    (2, "Floors"),
];
const CIVIC_WHAT_NAMES: &[(u64, &str)] = &[
    (0, "Location of the DHCP server"),
    (1, "Location of the network element believed to be closest to the client"),
    (2, "Location of the client"),
];
const CIVIC_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Language"),
    (1, "National subdivisions (province, state, etc)"),
    (2, "County, parish, district"),
    (3, "City, township"),
    (4, "City division, borough, ward"),
    (5, "Neighborhood, block"),
    (6, "Street"),
    (0x10, "Leading street direction"),
    (0x11, "Trailing street suffix"),
    (0x12, "Street suffix"),
    (0x13, "House number"),
    (0x14, "House number suffix"),
    (0x15, "Landmark or vanity address"),
    (0x16, "Additional location information"),
    (0x17, "Name"),
    (0x18, "Postal/ZIP code"),
    (0x19, "Building"),
    (0x1a, "Unit"),
    (0x1b, "Floor"),
    (0x1c, "Room number"),
    (0x1d, "Place type"),
    (0x80, "Script"),
];
const POWER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "PSE Device"),
    (1, "PD Device"),
    (2, "PSE Device"),
    (3, "PD Device"),
];
const POWER_PRIO_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "Critical"),
    (2, "High"),
    (3, "Low"),
];
const PROFINET_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Measured Delay Values"),
    (2, "Port Status"),
    (3, "Alias"),
    (4, "MRP Port Status"),
    (5, "Chassis MAC"),
    (6, "PTCP Status"),
    (9, "TSN Domain"),
    (0xa, "TSN NME Management Address"),
    (0xb, "TSN NME Name UUID"),
    (0xc, "TSN NME Parameter UUID"),
    (0xd, "TSN Time Domain data"),
];
const PROFINET_RTC2_PORT_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "OFF"),
    (1, "SYNCDATA_LOADED"),
    (2, "RTCLASS2_UP"),
    (3, "Reserved"),
];
const PROFINET_RTC3_PORT_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "OFF"),
    (1, "reserved"),
    (2, "RTCLASS3_UP"),
    (3, "RTCLASS3_DOWN"),
    (4, "RTCLASS3_RUN"),
];
const PROFINET_RTC3_PORT_STATUS_FRAGMENTATION_NAMES: &[(u64, &str)] = &[
    (0, "OFF"),
    (1, "ON"),
];
const PROFINET_RTC3_PORT_STATUS_PREAMBLELENGTH_NAMES: &[(u64, &str)] = &[
    (0, "Seven octets"),
    (1, "One octet"),
];
const IANA_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Manufacturer Usage Description URL"),
];
const CISCO_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "4-wire Power-via-MDI (UPOE)"),
    (0xc9, "ACI Port State"),
    (0xca, "ACI Node Role"),
    (0xcb, "ACI Node ID"),
    (0xcc, "ACI Spine Level"),
    (0xcd, "ACI Pod ID"),
    (0xce, "ACI Fabric Name"),
    (0xcf, "ACI Appliance Vector"),
    (0xd0, "ACI Node IP"),
    (0xd1, "ACI Port Role"),
    (0xd2, "ACI Firmware Version"),
    (0xd3, "ACI Infra VLAN"),
    (0xd4, "ACI Serial Number"),
    (0xd6, "ACI Model"),
    (0xd7, "ACI Node Name"),
    (0xd8, "ACI Port Mode"),
    (0xd9, "ACI Authentication Cookie"),
    (0xda, "ACI APIC-Mode"),
    (0xdb, "ACI Fabric ID"),
];

fields! {
    /// Media Subtype.
    MEDIA_SUBTYPE = "lldp.media.subtype", "Media Subtype", U8 Hex, names(MEDIA_SUBTYPE_NAMES);
    /// Capabilities.
    CAPS = "lldp.media.subtype.caps", "Capabilities", U16 Hex;
    /// LLDP-MED Capabilities.
    SUBTYPE_CAPS_LLPD = "lldp.media.subtype.caps.llpd", "LLDP-MED Capabilities", Bool B16, mask(0x1), with(Names::Bool("Capable", "Not capable"));
    /// Network Policy.
    SUBTYPE_CAPS_NETWORK_POLICY = "lldp.media.subtype.caps.network_policy", "Network Policy", Bool B16, mask(0x2), with(Names::Bool("Capable", "Not capable"));
    /// Location Identification.
    SUBTYPE_CAPS_LOCATION_ID = "lldp.media.subtype.caps.location_id", "Location Identification", Bool B16, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// Extended Power via MDI-PSE.
    SUBTYPE_CAPS_MDI_PSE = "lldp.media.subtype.caps.mdi_pse", "Extended Power via MDI-PSE", Bool B16, mask(0x8), with(Names::Bool("Capable", "Not capable"));
    /// Extended Power via MDI-PD.
    SUBTYPE_CAPS_MID_PD = "lldp.media.subtype.caps.mid_pd", "Extended Power via MDI-PD", Bool B16, mask(0x10), with(Names::Bool("Capable", "Not capable"));
    /// Inventory.
    SUBTYPE_CAPS_INVENTORY = "lldp.media.subtype.caps.inventory", "Inventory", Bool B16, mask(0x20), with(Names::Bool("Capable", "Not capable"));
    /// Unknown.
    SUBTYPE_CLASS = "lldp.media.subtype.class", "Class Type", U8 Dec, names(SUBTYPE_CLASS_NAMES);
    /// Unknown.
    APP_TYPE = "lldp.media.app_type", "Application Type", U8 Dec, names(APP_TYPE_NAMES);
    /// Policy.
    POLICY_FLAG = "lldp.media.policy_flag", "Policy", Bool B24, mask(0x800000), with(Names::Bool("Unknown", "Defined"));
    /// Tagged.
    TAG_FLAG = "lldp.media.tag_flag", "Tagged", Bool B24, mask(0x400000), with(YES_NO);
    /// VLAN Id.
    VLAN_ID = "lldp.media.vlan_id", "VLAN Id", U24 Dec, mask(0x1ffe00);
    /// L2 Priority.
    L2_PRIO = "lldp.media.l2_prio", "L2 Priority", U24 Dec, mask(0x1c0);
    /// DSCP Priority.
    DSCP = "lldp.media.dscp", "DSCP Priority", U24 Dec, mask(0x3f);
    /// Location Data Format.
    LOC_DATA_FORMAT = "lldp.media.loc.data_format", "Location Data Format", U8 Dec, names(LOC_DATA_FORMAT_NAMES);
    /// Latitude Resolution.
    LOC_LAT_RESOLUTION = "lldp.media.loc.lat_resolution", "Latitude Resolution", U8 Dec, mask(0xfc);
    /// Latitude.
    LOC_LATITUDE = "lldp.media.loc.latitude", "Latitude", U40 None;
    /// Longitude Resolution.
    LOC_LONG_RESOLUTION = "lldp.media.loc.long_resolution", "Longitude Resolution", U8 Dec, mask(0xfc);
    /// Longitude.
    LOC_LONGITUDE = "lldp.media.loc.longitude", "Longitude", U40 None;
    /// Unknown.
    LOC_ALT_TYPE = "lldp.media.loc.alt_type", "Altitude Type", U8 Dec, mask(0xf0), names(LOC_ALT_TYPE_NAMES);
    /// Altitude Resolution.
    LOC_ALT_RESOLUTION = "lldp.media.loc.alt_resolution", "Altitude Resolution", U16 Dec, mask(0xfc0);
    /// Altitude.
    LOC_ALTITUDE = "lldp.media.loc.altitude", "Altitude", U32 Dec, mask(0x3fffffff);
    /// Datum.
    LOC_DATUM = "lldp.media.loc.datum", "Datum", U8 Dec;
    /// LCI Length.
    CIVIC_LENGTH = "lldp.media.civic.length", "LCI Length", U8 Dec;
    /// Unknown.
    CIVIC_WHAT = "lldp.media.civic.what", "What", U8 Dec, names(CIVIC_WHAT_NAMES);
    /// Country.
    CIVIC_COUNTRY = "lldp.media.civic.country", "Country", Str None;
    /// Unknown.
    CIVIC_TYPE = "lldp.media.civic.type", "CA Type", U8 Dec, names(CIVIC_TYPE_NAMES);
    /// CA Value.
    CIVIC_VALUE = "lldp.media.civic.value", "CA Value", Str None;
    /// ELIN.
    ECS = "lldp.media.ecs", "ELIN", Str None;
    /// Unknown.
    POWER_TYPE = "lldp.media.power.type", "Power Type", U8 Dec, mask(0xc0), names(POWER_TYPE_NAMES);
    /// Power Source.
    POWER_SOURCE = "lldp.media.power.source", "Power Source", U8 Dec, mask(0x30);
    /// Reserved.
    POWER_PRIO = "lldp.media.power.prio", "Power Priority", U8 Dec, mask(0xf), names(POWER_PRIO_NAMES);
    /// Power Value.
    POWER_VALUE = "lldp.media.power.value", "Power Value", U16 None;
    /// Hardware Revision.
    HARDWARE = "lldp.media.hardware", "Hardware Revision", Str None;
    /// Firmware Revision.
    FIRMWARE = "lldp.media.firmware", "Firmware Revision", Str None;
    /// Software Revision.
    SOFTWARE = "lldp.media.software", "Software Revision", Str None;
    /// Serial Number.
    SN = "lldp.media.sn", "Serial Number", Str None;
    /// Manufacturer Name.
    MANUFACTURER = "lldp.media.manufacturer", "Manufacturer Name", Str None;
    /// Model Name.
    MODEL = "lldp.media.model", "Model Name", Str None;
    /// Asset ID.
    ASSET = "lldp.media.asset", "Asset ID", Str None;
    /// PROFINET Subtype.
    PROFINET_SUBTYPE = "lldp.profinet.subtype", "Subtype", U8 Hex, names(PROFINET_SUBTYPE_NAMES);
    /// Port RX Delay Local.
    PROFINET_PORT_RX_DELAY_LOCAL = "lldp.profinet.port_rx_delay_local", "Port RX Delay Local", U32 Dec;
    /// Port RX Delay Remote.
    PROFINET_PORT_RX_DELAY_REMOTE = "lldp.profinet.port_rx_delay_remote", "Port RX Delay Remote", U32 Dec;
    /// Port TX Delay Local.
    PROFINET_PORT_TX_DELAY_LOCAL = "lldp.profinet.port_tx_delay_local", "Port TX Delay Local", U32 Dec;
    /// Port TX Delay Remote.
    PROFINET_PORT_TX_DELAY_REMOTE = "lldp.profinet.port_tx_delay_remote", "Port TX Delay Remote", U32 Dec;
    /// Port Cable Delay Local.
    PROFINET_CABLE_DELAY_LOCAL = "lldp.profinet.cable_delay_local", "Port Cable Delay Local", U32 Dec;
    /// RTClass2 Port Status.
    PROFINET_RTC2_PORT_STATUS = "lldp.profinet.rtc2_port_status", "RTClass2 Port Status", U16 Hex, names(PROFINET_RTC2_PORT_STATUS_NAMES);
    /// RTClass3 Port Status.
    PROFINET_RTC3_PORT_STATUS = "lldp.profinet.rtc3_port_status", "RTClass3 Port Status", U16 Hex, mask(0x7), names(PROFINET_RTC3_PORT_STATUS_NAMES);
    /// Reserved.
    PROFINET_RTC3_PORT_STATUS_RESERVED = "lldp.profinet.rtc3_port_status.reserved", "RTClass3_PortStatus.reserved", U16 Hex, mask(0xff8);
    /// RTClass3_PortStatus.Fragmentation.
    PROFINET_RTC3_PORT_STATUS_FRAGMENTATION = "lldp.profinet.rtc3_port_status.fragmentation", "RTClass3_PortStatus.Fragmentation", U16 Hex, mask(0x1000), names(PROFINET_RTC3_PORT_STATUS_FRAGMENTATION_NAMES);
    /// RTClass3_PortStatus.PreambleLength.
    PROFINET_RTC3_PORT_STATUS_PREAMBLELENGTH = "lldp.profinet.rtc3_port_status.preambleLength", "RTClass3_PortStatus.PreambleLength", U16 Hex, mask(0x2000), names(PROFINET_RTC3_PORT_STATUS_PREAMBLELENGTH_NAMES);
    /// CMResponderMacAdd or CMInitiatorMacAdd.
    PROFINET_CM_MAC_ADD = "lldp.profinet.cm_mac_add", "CMMacAdd", Ether None;
    /// IANA Subtype.
    IANA_SUBTYPE = "lldp.iana.subtype", "IANA Subtype", U8 Hex, names(IANA_SUBTYPE_NAMES);
    /// Manufacturer Usage Description URL.
    IANA_MUDURL = "lldp.iana.mudurl", "Manufacturer Usage Description URL", Str None;
    /// Cisco Subtype.
    CISCO_SUBTYPE = "lldp.cisco.subtype", "Cisco Subtype", U8 Hex, names(CISCO_SUBTYPE_NAMES);
    /// PSE/PD Capabilities.
    CISCO_UPOE = "lldp.cisco.upoe", "UPOE Capabilities", U8 Hex;
    /// UPOE (4-pair POE) Supported.
    CISCO_UPOE_SUPPORTED = "lldp.cisco.upoe.supported", "UPOE Supported", Bool B8, mask(0x1), with(YES_NO);
    /// ALT-B pair Detection/Classification Required.
    CISCO_UPOE_ALTB_DETECTION_REQUIRED = "lldp.cisco.upoe.altb_detection_required", "ALT-B Detection required", Bool B8, mask(0x2), with(YES_NO);
    /// PD ALT-B Pair Desired.
    CISCO_UPOE_PD_ALTB_DESIRED = "lldp.cisco.upoe.pd_altb_desired", "PD Request Spare Pair PoE", Bool B8, mask(0x4), with(Names::Bool("Desired", "Not Desired"));
    /// PSE ALT-B Pair Operational State.
    CISCO_UPOE_PSE_ALTB_OPER = "lldp.cisco.upoe.pse_altb_oper", "PSE Spare Pair PoE", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
}

pub static CAPS_BITS: &[&Field] = &[&SUBTYPE_CAPS_LLPD, &SUBTYPE_CAPS_NETWORK_POLICY, &SUBTYPE_CAPS_LOCATION_ID, &SUBTYPE_CAPS_MDI_PSE, &SUBTYPE_CAPS_MID_PD, &SUBTYPE_CAPS_INVENTORY];

pub static POLICY: &[&Field] = &[&POLICY_FLAG, &TAG_FLAG, &VLAN_ID, &L2_PRIO, &DSCP];

pub static INVENTORY: &[&Field] = &[&HARDWARE, &FIRMWARE, &SOFTWARE, &SN, &MANUFACTURER, &MODEL, &ASSET];

pub static DELAYS: &[&Field] = &[&PROFINET_PORT_RX_DELAY_LOCAL, &PROFINET_PORT_RX_DELAY_REMOTE, &PROFINET_PORT_TX_DELAY_LOCAL, &PROFINET_PORT_TX_DELAY_REMOTE, &PROFINET_CABLE_DELAY_LOCAL];

pub static RTC3: &[&Field] = &[&PROFINET_RTC3_PORT_STATUS, &PROFINET_RTC3_PORT_STATUS_RESERVED, &PROFINET_RTC3_PORT_STATUS_FRAGMENTATION, &PROFINET_RTC3_PORT_STATUS_PREAMBLELENGTH];

pub static UPOE_BITS: &[&Field] = &[&CISCO_UPOE_SUPPORTED, &CISCO_UPOE_ALTB_DETECTION_REQUIRED, &CISCO_UPOE_PD_ALTB_DESIRED, &CISCO_UPOE_PSE_ALTB_OPER];
