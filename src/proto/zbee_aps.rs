//! ZigBee application support: endpoints, acknowledgements, keys (ZigBee specification, chapters 2.2 and 4.4).

use super::common::rows::{add_bits, add_rest};
use super::common::zigbee::{self, address64, security};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Data"),
    (1, "Command"),
    (2, "Ack"),
    (3, "Interpan"),
];
const DELIVERY_NAMES: &[(u64, &str)] = &[
    (0, "Unicast"),
    (1, "Indirect"),
    (2, "Broadcast"),
    (3, "Group"),
];
const CLUSTER_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "Basic"),
    (0x1, 0x1, "Power Configuration"),
    (0x2, 0x2, "Device Temperature Configuration"),
    (0x3, 0x3, "Identify"),
    (0x4, 0x4, "Groups"),
    (0x5, 0x5, "Scenes"),
    (0x6, 0x6, "On/Off"),
    (0x7, 0x7, "On/Off Switch Configuration"),
    (0x8, 0x8, "Level Control"),
    (0x9, 0x9, "Alarms"),
    (0xa, 0xa, "Time"),
    (0xb, 0xb, "RSSI Location"),
    (0xc, 0xc, "Analog Input (Basic)"),
    (0xd, 0xd, "Analog Output (Basic)"),
    (0xe, 0xe, "Analog Value (Basic)"),
    (0xf, 0xf, "Binary Input (Basic)"),
    (0x10, 0x10, "Binary Output (Basic)"),
    (0x11, 0x11, "Binary Value (Basic)"),
    (0x12, 0x12, "Multistate Input (Basic)"),
    (0x13, 0x13, "Multistate Output (Basic)"),
    (0x14, 0x14, "Multistate Value (Basic)"),
    (0x15, 0x15, "Commissioning"),
    (0x16, 0x16, "Partition"),
    (0x19, 0x19, "OTA Upgrade"),
    (0x20, 0x20, "Poll Control"),
    (0x21, 0x21, "Green Power"),
    (0x1a, 0x1a, "Power Profile"),
    (0x1b, 0x1b, "Appliance Control"),
    (0x100, 0x100, "Shade Configuration"),
    (0x101, 0x101, "Door Lock"),
    (0x200, 0x200, "Pump Configuration Control"),
    (0x201, 0x201, "Thermostat"),
    (0x202, 0x202, "Fan Control"),
    (0x203, 0x203, "Dehumidification Control"),
    (0x204, 0x204, "Thermostat User Interface Configuration"),
    (0x300, 0x300, "Color Control"),
    (0x301, 0x301, "Ballast Configuration"),
    (0x400, 0x400, "Illuminance Measurement"),
    (0x401, 0x401, "Illuminance Level Sensing"),
    (0x402, 0x402, "Temperature Measurement"),
    (0x403, 0x403, "Pressure Measurement"),
    (0x404, 0x404, "Flow Measurement"),
    (0x405, 0x405, "Relative Humidity Measurement"),
    (0x406, 0x406, "Occupancy Sensing"),
    (0xb04, 0xb04, "Electrical Measurement"),
    (0x500, 0x500, "Intruder Alarm System Zone"),
    (0x501, 0x501, "Intruder Alarm System ACE"),
    (0x502, 0x502, "Intruder Alarm System WD"),
    (0x600, 0x600, "BACnet Generic Tunnel"),
    (0x601, 0x601, "BACnet Protocol Tunnel"),
    (0x602, 0x602, "BACnet Analog Input (Regular)"),
    (0x603, 0x603, "BACnet Analog Input (Extended)"),
    (0x604, 0x604, "BACnet Analog Output (Regular)"),
    (0x605, 0x605, "BACnet Analog Output (Extended)"),
    (0x606, 0x606, "BACnet Analog Value (Regular)"),
    (0x607, 0x607, "BACnet Analog Value (Extended)"),
    (0x608, 0x608, "BACnet Binary Input (Regular)"),
    (0x609, 0x609, "BACnet Binary Input (Extended)"),
    (0x60a, 0x60a, "BACnet Binary Output (Regular)"),
    (0x60b, 0x60b, "BACnet Binary Output (Extended)"),
    (0x60c, 0x60c, "BACnet Binary Value (Regular)"),
    (0x60d, 0x60d, "BACnet Binary Value (Extended)"),
    (0x60e, 0x60e, "BACnet Multistage Input (Regular)"),
    (0x60f, 0x60f, "BACnet Multistage Input (Extended)"),
    (0x610, 0x610, "BACnet Multistage Output (Regular)"),
    (0x611, 0x611, "BACnet Multistage Output (Extended)"),
    (0x612, 0x612, "BACnet Multistage Value (Regular)"),
    (0x613, 0x613, "BACnet Multistage Value (Extended)"),
    (0x25, 0x25, "Keep-Alive"),
    (0x700, 0x700, "Price"),
    (0x701, 0x701, "Demand Response and Load Control"),
    (0x702, 0x702, "Simple Metering"),
    (0x703, 0x703, "Message"),
    (0x704, 0x704, "Tunneling"),
    (0x705, 0x705, "Pre-Payment"),
    (0x706, 0x706, "Energy Management"),
    (0x707, 0x707, "Calendar"),
    (0x708, 0x708, "Device Management"),
    (0x709, 0x709, "Events"),
    (0x70a, 0x70a, "MDU Pairing"),
    (0x70b, 0x70b, "Sub-Ghz"),
    (0x70d, 0x70d, "Daily Schedule"),
    (0x800, 0x800, "Key Establishment"),
    (0xb00, 0xb00, "Appliance Identification"),
    (0xb01, 0xb01, "Meter Identification"),
    (0xb02, 0xb02, "Appliance Events And Alerts"),
    (0xb03, 0xb03, "Appliance Statistics"),
    (0x1000, 0x1000, "ZLL Commissioning"),
    (0xfc00, 0xffff, "Manufacturer Specific"),
];
const PROFILE_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "ZigBee Device Profile"),
    (0x101, 0x101, "Industrial Plant Monitoring"),
    (0x103, 0x103, "Test Profile #1"),
    (0x104, 0x104, "Home Automation"),
    (0x105, 0x105, "Commercial Building Automation"),
    (0x106, 0x106, "Wireless Sensor Network"),
    (0x107, 0x107, "Telecom Automation"),
    (0x108, 0x108, "Health Care"),
    (0x109, 0x109, "Smart Energy"),
    (0x10a, 0x10a, "Retail Services"),
    (0x0, 0x7eff, "Unknown ZigBee Standard"),
    (0x7f01, 0x7f01, "Test Profile #2"),
    (0xa1e0, 0xa1e0, "Green Power"),
    (0x7f00, 0x7fff, "Unknown ZigBee Reserved"),
    (0x8000, 0xbeff, "Unknown ZigBee Reserved"),
    (0xbf00, 0xbf00, "IEEE_1451_5"),
    (0xbf01, 0xbfff, "Unallocated Manufacturer-Specific"),
    (0xc000, 0xc002, "Cirronet"),
    (0xc003, 0xc00c, "Chipcon"),
    (0xc00d, 0xc016, "Ember"),
    (0xc017, 0xc020, "Chipcon"),
    (0xc021, 0xc02a, "Freescale"),
    (0xc02b, 0xc034, "IPCom"),
    (0xc035, 0xc036, "San Juan Software"),
    (0xc037, 0xc040, "TUV"),
    (0xc041, 0xc04a, "CompXs"),
    (0xc04b, 0xc04d, "BM SpA"),
    (0xc04e, 0xc057, "AwarePoint"),
    (0xc058, 0xc05d, "San Juan Software"),
    (0xc05e, 0xc05e, "ZLL"),
    (0xc05f, 0xc067, "Philips"),
    (0xc068, 0xc071, "Luxoft"),
    (0xc072, 0xc07b, "Korvin"),
    (0xc07c, 0xc085, "One RF"),
    (0xc086, 0xc08f, "Software Technology Group"),
    (0xc090, 0xc099, "Telegesis"),
    (0xc09a, 0xc0a0, "Cirronet"),
    (0xc0a1, 0xc0aa, "Visionic"),
    (0xc0ab, 0xc0b4, "Insta"),
    (0xc0b5, 0xc0be, "Atalum"),
    (0xc0bf, 0xc0c8, "Atmel"),
    (0xc0c9, 0xc0d2, "Develco"),
    (0xc0d3, 0xc0dc, "Honeywell"),
    (0xc0dd, 0xc0e6, "NEC Engineering"),
    (0xc0e7, 0xc0f0, "Yamatake"),
    (0xc0f1, 0xc0fa, "Tendril"),
    (0xc0fb, 0xc104, "Assa Abloy"),
    (0xc105, 0xc10e, "Maxstream"),
    (0xc10f, 0xc118, "Xanadu Wireless"),
    (0xc119, 0xc122, "Neurocom"),
    (0xc123, 0xc12c, "Institute for Information Industry"),
    (0xc12d, 0xc12f, "Vantage Controls"),
    (0xc130, 0xc139, "iControl"),
    (0xc13a, 0xc143, "Raymarine"),
    (0xc144, 0xc14d, "Renesas"),
    (0xc14e, 0xc157, "LS Research"),
    (0xc158, 0xc161, "Onity"),
    (0xc162, 0xc16b, "Mono Products"),
    (0xc16c, 0xc175, "RF Tech"),
    (0xc176, 0xc17f, "Itron"),
    (0xc180, 0xc189, "Tritech"),
    (0xc18a, 0xc193, "Embedit"),
    (0xc194, 0xc19d, "S3C"),
    (0xc19e, 0xc1a7, "Siemens"),
    (0xc1a8, 0xc1b1, "Mindtech"),
    (0xc1b2, 0xc1bb, "LG Electronics"),
    (0xc1bc, 0xc1c5, "Mitsubishi"),
    (0xc1c6, 0xc1cf, "Johnson Controls"),
    (0xc1d0, 0xc1d9, "PRI"),
    (0xc1da, 0xc1e3, "Knick"),
    (0xc1e4, 0xc1ed, "Viconics"),
    (0xc1ee, 0xc1f7, "Flexipanel"),
    (0xc1f8, 0xc201, "Trane"),
    (0xc202, 0xc20b, "Jennic"),
    (0xc20c, 0xc215, "Living Independently"),
    (0xc216, 0xc21f, "AlertMe"),
    (0xc220, 0xc229, "Daintree"),
    (0xc22a, 0xc233, "Aiji"),
    (0xc234, 0xc23d, "Telecom Italia"),
    (0xc23e, 0xc247, "Mikrokrets"),
    (0xc248, 0xc251, "Oki Electric"),
    (0xc252, 0xc25b, "Newport Electronics"),
    (0xc25d, 0xc25d, "Control4 Cluster Library"),
    (0xc25c, 0xc265, "Control4"),
    (0xc266, 0xc26f, "STMicro"),
    (0xc270, 0xc270, "Ad-Sol Nissin"),
    (0xc271, 0xc27a, "DCSI"),
    (0xc27b, 0xc284, "France Telecom"),
    (0xc285, 0xc28e, "muNet"),
    (0xc28f, 0xc298, "Autani"),
    (0xc299, 0xc2a2, "Colorado vNet"),
    (0xc2a3, 0xc2ac, "Aerocomm"),
    (0xc2ad, 0xc2b6, "Silicon Labs"),
    (0xc2b7, 0xc2c0, "Inncom"),
    (0xc2c1, 0xc2ca, "Cannon"),
    (0xc2cb, 0xc2d4, "Synapse"),
    (0xc2d5, 0xc2de, "Fisher Pierce/Sunrise"),
    (0xc2df, 0xc2e8, "CentraLite"),
    (0xc2e9, 0xc2f2, "Crane"),
    (0xc2f3, 0xc2fb, "Ad-Sol Nissin"),
    (0xc2fc, 0xc305, "Mobilarm"),
    (0xc306, 0xc30f, "iMonitor"),
    (0xc310, 0xc319, "Bartech"),
    (0xc31a, 0xc323, "Meshnetics"),
    (0xc324, 0xc32d, "LS Industrial"),
    (0xc32e, 0xc337, "Cason"),
    (0xc338, 0xc341, "Wireless Glue"),
    (0xc342, 0xc34b, "Elster"),
    (0xc34c, 0xc355, "Onset Computer"),
    (0xc356, 0xc35f, "Riga Development"),
    (0xc360, 0xc369, "Energate"),
    (0xc36a, 0xc370, "Vantage Controls"),
    (0xc371, 0xc37a, "ConMed Linvatec"),
    (0xc37b, 0xc384, "SMS Tec"),
    (0xc385, 0xc38e, "PowerMand"),
    (0xc38f, 0xc398, "Schneider Electric"),
    (0xc399, 0xc3a2, "Eaton"),
    (0xc3a3, 0xc3ac, "Telular"),
    (0xc3ad, 0xc3b6, "Delphi Medical"),
    (0xc3b7, 0xc3c0, "EpiSensor"),
    (0xc3c1, 0xc3ca, "Landis+Gyr"),
    (0xc3cb, 0xc3d4, "Shure"),
    (0xc3d5, 0xc3df, "Comverge"),
    (0xc3e0, 0xc3e9, "Kaba Group"),
    (0xc3ea, 0xc3f3, "Hidalgo"),
    (0xc3f4, 0xc3fd, "Air2App"),
    (0xc3fe, 0xc407, "AMX"),
    (0xc408, 0xc411, "EDMI Pty"),
    (0xc412, 0xc41b, "Cyan Ltd"),
    (0xc41c, 0xc425, "System SPA"),
    (0xc426, 0xc42f, "Telit"),
    (0xc430, 0xc439, "Kaga Electronics"),
    (0xc43a, 0xc443, "4-noks s.r.l."),
    (0xc444, 0xc44d, "Profile Systems"),
    (0xc44e, 0xc457, "Freestyle Technology"),
    (0xc458, 0xc461, "Remote Technologies"),
    (0xc46c, 0xc475, "Wavecom"),
    (0xc48a, 0xc493, "Green Energy Options"),
    (0xc476, 0xc47f, "GE"),
    (0xc480, 0xc489, "Meshworks Wireless"),
    (0xc494, 0xc49d, "Ellips B.V."),
    (0xc49e, 0xc4a7, "CEDO"),
    (0xc4a8, 0xc4b1, "A&D Co"),
    (0xc4b2, 0xc4bb, "Carrier Electronics"),
    (0xc4bc, 0xc4bd, "Passive Systems"),
    (0xc4c4, 0xc4c5, "SunriseTechnologies"),
    (0xc4c6, 0xc4c7, "MemtechCorp"),
    (0xc4ca, 0xc4cb, "BritishGas"),
    (0xc4cc, 0xc4cd, "Sentec"),
    (0xc4ce, 0xc4cf, "Navetas"),
    (0xc4d0, 0xc4d1, "EnerNOC"),
    (0xc4d2, 0xc4d3, "Eltav"),
    (0xc4d4, 0xc4d5, "XStreamHD Wireless"),
    (0xc4d8, 0xc4d9, "OMRONCorporation"),
    (0xc4e0, 0xc4e1, "NEC TOKIN Corporation"),
    (0xc4e2, 0xc4e3, "Peel Technologies"),
    (0xc4e4, 0xc4e5, "Electrolux Italia"),
    (0xc4e6, 0xc4e7, "Samsung"),
    (0xc4e8, 0xc4e9, "MainstreamEngineering"),
    (0xc4f0, 0xc4f1, "Digi International"),
    (0xc4f2, 0xc4f3, "Radiocrafts AS"),
    (0xc4f4, 0xc4f5, "Schneider Electric"),
    (0xc4f6, 0xc4ff, "Huawei Technologies Co., Ltd."),
    (0xc500, 0xc505, "BGlobal Metering Ltd"),
    (0xc506, 0xc507, "ABB"),
    (0xc508, 0xc509, "Genus Power Infrastructures Limited"),
    (0xc50a, 0xc50b, "Ubisys technologies GmbH"),
    (0xc50c, 0xc50d, "Crestron Electronics"),
    (0xc50e, 0xc50f, "AAC Technologies Holding"),
    (0xc510, 0xc511, "Steelcase Inc."),
];
const FRAGMENTATION_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "First Block"),
    (2, "Middle Block"),
];
const CMD_ID_NAMES: &[(u64, &str)] = &[
    (1, "SKKE-1"),
    (2, "SKKE-2"),
    (3, "SKKE-3"),
    (4, "SKKE-4"),
    (5, "Transport Key"),
    (6, "Update Device"),
    (7, "Remove Device"),
    (8, "Request Key"),
    (9, "Switch Key"),
    (0xa, "EA Initiator Challenge"),
    (0xb, "EA Responder Challenge"),
    (0xc, "EA Initiator MAC"),
    (0xd, "EA Responder MAC"),
    (0xe, "Tunnel"),
    (0xf, "Verify Key"),
    (0x10, "Confirm Key"),
];
const CMD_KEY_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Trust Center Master Key"),
    (1, "Standard Network Key"),
    (2, "Application Master Key"),
    (3, "Application Link Key"),
    (4, "Trust Center Link Key"),
    (5, "High-Security Network Key"),
];
const CMD_UPDATE_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Standard security, secured rejoin"),
    (1, "Standard security, unsecured join"),
    (2, "Device left"),
    (3, "Standard security, unsecured rejoin"),
    (4, "High security, secured rejoin"),
    (5, "High security, unsecured join"),
    (7, "High security, unsecured rejoin"),
];

fields! {
    /// Frame Type.
    TYPE = "zbee_aps.type", "Frame Type", U8 Hex, mask(0x3), names(TYPE_NAMES);
    /// Delivery Mode.
    DELIVERY = "zbee_aps.delivery", "Delivery Mode", U8 Hex, mask(0xc), names(DELIVERY_NAMES);
    /// Whether security operations are performed on the APS payload.
    SECURITY = "zbee_aps.security", "Security", Bool B8, mask(0x20);
    /// Flag requesting an acknowledgement frame for this packet.
    ACK_REQ = "zbee_aps.ack_req", "Acknowledgement Request", Bool B8, mask(0x40);
    /// Acknowledgement Format.
    ACK_FORMAT = "zbee_aps.ack_format", "Acknowledgement Format", Bool B8, mask(0x10);
    /// Extended Header.
    EXT_HEADER = "zbee_aps.ext_header", "Extended Header", Bool B8, mask(0x80);
    /// Destination Endpoint.
    DST = "zbee_aps.dst", "Destination Endpoint", U8 Dec;
    /// Group.
    GROUP_FIELD = "zbee_aps.group", "Group", U16 Hex;
    /// Cluster.
    CLUSTER = "zbee_aps.cluster", "Cluster", U16 Hex, ranges(CLUSTER_RANGES);
    /// Cluster.
    ZDP_CLUSTER = "zbee_aps.zdp_cluster", "Cluster", U16 Hex;
    /// Profile.
    PROFILE = "zbee_aps.profile", "Profile", U16 Hex, ranges(PROFILE_RANGES);
    /// Source Endpoint.
    SRC = "zbee_aps.src", "Source Endpoint", U8 Dec;
    /// Counter.
    COUNTER = "zbee_aps.counter", "Counter", U8 Dec;
    /// Fragmentation.
    FRAGMENTATION = "zbee_aps.fragmentation", "Fragmentation", U8 Hex, mask(0x3), names(FRAGMENTATION_NAMES);
    /// A block identifier within a fragmented transmission, or the number of expected blocks if the first block.
    BLOCK = "zbee_aps.block", "Block Number", U8 Dec;
    /// Command Identifier.
    CMD_ID = "zbee_aps.cmd.id", "Command Identifier", U8 Hex, names(CMD_ID_NAMES);
    /// Key Type.
    CMD_KEY_TYPE = "zbee_aps.cmd.key_type", "Key Type", U8 Hex, names(CMD_KEY_TYPE_NAMES);
    /// Key.
    CMD_KEY = "zbee_aps.cmd.key", "Key", Bytes None;
    /// The key sequence number associated with the network key.
    CMD_SEQNO = "zbee_aps.cmd.seqno", "Sequence Number", U8 Dec;
    /// Extended Destination.
    CMD_DST = "zbee_aps.cmd.dst", "Extended Destination", Eui64 None;
    /// Extended Source.
    CMD_SRC = "zbee_aps.cmd.src", "Extended Source", Eui64 None;
    /// The partner to use this key with for link-level security.
    CMD_PARTNER = "zbee_aps.cmd.partner", "Partner Address", Eui64 None;
    /// Indicates the destination of the transport-key command requested this key.
    CMD_INIT_FLAG = "zbee_aps.cmd.init_flag", "Initiator", Bool None;
    /// The device whose status is being updated.
    CMD_DEVICE = "zbee_aps.cmd.device", "Device Address", Eui64 None;
    /// The device whose status is being updated.
    CMD_ADDR = "zbee_aps.cmd.addr", "Device Address", U16 Hex;
    /// Update device status.
    CMD_UPDATE_STATUS = "zbee_aps.cmd.update_status", "Device Status", U8 Hex, names(CMD_UPDATE_STATUS_NAMES);
}

static ALL: [&Field; crate::model::field::total(&[FIELDS, zigbee::FIELDS])] = crate::model::field::join(&[FIELDS, zigbee::FIELDS]);

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("zbee_aps", "ZigBee Application Support Layer", "ZigBee APS", &["ZigBee 05-3474"]) },
    dissect,
);

const DATA: u8 = 0;
const COMMAND: u8 = 1;
const ACK: u8 = 2;
/// Delivery to a group.
const GROUP: u8 = 3;
/// Profile of the devices themselves.
const DEVICE_PROFILE: u16 = 0;
/// Key types of a transport.
const NETWORK_KEYS: [u64; 2] = [1, 5];
const APPLICATION_KEYS: [u64; 2] = [2, 3];

/// What the Protocol column says of a profile.
fn column(profile: u16) -> &'static str {
    match profile {
        DEVICE_PROFILE => "ZigBee ZDP",
        0x0101 => "ZigBee IPM",
        0x0104 => "ZigBee HA",
        0x0105 => "ZigBee CBA",
        0x0107 => "ZigBee TA",
        0x0108 => "ZigBee HC",
        0x0109 => "ZigBee SE",
        0xc05e => "ZigBee LL",
        0xc25d => "ZigBee C4",
        _ => "ZigBee",
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let control = b.u8(0)?;
    let (kind, delivery) = (control & 3, control >> 2 & 3);
    if kind > ACK {
        return Err(Fault::NotMine);
    }
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(item, format_args!(" {name}"));
    cx.info(format_args!("APS: {name}"));
    cx.open_text(b.span(0, 1), format_args!("Frame Control Field: {name} (0x{control:02x})"));
    add_bits(cx, b, 0, 1, &[&TYPE, &DELIVERY])?;
    if kind == ACK {
        cx.add(&ACK_FORMAT, b, 0, 1)?;
    }
    add_bits(cx, b, 0, 1, &[&SECURITY, &ACK_REQ, &EXT_HEADER])?;
    cx.close();
    // the acknowledgement of a command names no endpoints
    let addressed = kind == DATA || kind == ACK && control & 0x10 == 0;
    let mut at = 1;
    if addressed {
        let profile;
        (at, profile) = endpoints(cx, b, at, kind == DATA && delivery == GROUP, item)?;
        if kind == DATA {
            cx.protocol(column(profile));
        }
    }
    cx.add(&COUNTER, b, at, 1)?;
    at += 1;
    if control & 0x80 != 0 {
        at = extension(cx, b, at, kind)?;
    }
    let rest = if control & 0x20 != 0 { security(cx, b, at)? } else { b.from(at) };
    if kind == COMMAND && control & 0x20 == 0 {
        return command(cx, rest);
    }
    cx.close();
    cx.data(rest);
    Ok(())
}

/// Endpoints, cluster and profile; gives where they end.
fn endpoints<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, group: bool, item: crate::dissect::Item) -> Result<(usize, u16), Fault> {
    let (field, len, label): (&'static Field, usize, &str) = if group { (&GROUP_FIELD, 2, "Group") } else { (&DST, 1, "Dst Endpt") };
    let target = cx.add_le(field, b, at, len)?;
    let at = at + len;
    let (profile, source) = (b.le16(at + 2)?, b.u8(at + 4)?);
    let target = if group { format!("0x{target:04x}") } else { target.to_string() };
    for text in [format!(", {label}: {target}"), format!(", Src Endpt: {source}")] {
        cx.append(item, format_args!("{text}"));
        cx.info_append(format_args!("{text}"));
    }
    if profile == DEVICE_PROFILE {
        let cluster = cx.add_le(&ZDP_CLUSTER, b, at, 2)?;
        let name = ZDP_CLUSTER.names.get(cluster).unwrap_or("Unknown Cluster");
        cx.text(cx.last(), format_args!("{name} (Cluster ID: 0x{cluster:04x})"));
    } else {
        cx.add_le(&CLUSTER, b, at, 2)?;
    }
    cx.add_le(&PROFILE, b, at + 2, 2)?;
    cx.add(&SRC, b, at + 4, 1)?;
    Ok((at + 5, profile))
}

/// The extended header, which fragments have; gives where it ends.
fn extension<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, kind: u8) -> Result<usize, Fault> {
    let control = b.u8(at)?;
    let len = match (control & 3, kind) {
        (0, _) => 1,
        (_, ACK) => 3,
        _ => 2,
    };
    cx.open_text(b.span(at, 1), format_args!("Extended Frame Control Field (0x{control:02x})"));
    cx.add(&FRAGMENTATION, b, at, 1)?;
    if len > 1 {
        cx.add(&BLOCK, b, at + 1, 1)?;
    }
    cx.close();
    Ok(at + len)
}

/// Commands that carry keys and tell who came and went (chapter 4.4.9).
fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let id = u64::from(b.u8(0)?);
    let Some(name) = CMD_ID.names.get(id) else { return add_rest(cx, &CMD_ID, b, 0) };
    cx.info(format_args!("{name}"));
    cx.open_text(b.span(0, b.reported_len()), format_args!("Command Frame: {name}"));
    cx.add(&CMD_ID, b, 0, 1)?;
    match id {
        5 => transport_key(cx, b),
        6 => {
            address64(cx, b, 1, &CMD_DEVICE)?;
            cx.add_le(&CMD_ADDR, b, 9, 2)?;
            cx.add(&CMD_UPDATE_STATUS, b, 11, 1).map(|_| ())
        }
        7 => address64(cx, b, 1, &CMD_DEVICE).map(|_| ()),
        8 => {
            let kind = cx.add(&CMD_KEY_TYPE, b, 1, 1)?;
            if APPLICATION_KEYS.contains(&kind) { address64(cx, b, 2, &CMD_PARTNER).map(|_| ()) } else { Ok(()) }
        }
        9 => cx.add(&CMD_SEQNO, b, 1, 1).map(|_| ()),
        14 => {
            address64(cx, b, 1, &CMD_DST)?;
            if !cx.call_part("zbee_aps", b.from(9)) {
                cx.data_inside(b.from(9));
            }
            Ok(())
        }
        15 => {
            cx.add(&CMD_KEY_TYPE, b, 1, 1)?;
            address64(cx, b, 2, &CMD_SRC).map(|_| ())
        }
        _ => Ok(()),
    }
}

fn transport_key<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = cx.add(&CMD_KEY_TYPE, b, 1, 1)?;
    cx.add(&CMD_KEY, b, 2, 16)?;
    let mut at = 18;
    if NETWORK_KEYS.contains(&kind) {
        cx.add(&CMD_SEQNO, b, at, 1)?;
        at += 1;
    }
    if APPLICATION_KEYS.contains(&kind) {
        address64(cx, b, at, &CMD_PARTNER)?;
        return cx.add(&CMD_INIT_FLAG, b, at + 8, 1).map(|_| ());
    }
    address64(cx, b, at, &CMD_DST)?;
    address64(cx, b, at + 8, &CMD_SRC).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    const NETWORK: [u8; 17] = [0x41, 0x88, 7, 0x34, 0x12, 0xc0, 0x18, 0, 0, 0x08, 0, 0xc0, 0x18, 0, 0, 30, 9];

    #[test]
    fn keys_are_shown() {
        let command = [&NETWORK[..], &[1, 47, 5, 1], &[7; 16], &[0], &[8, 7, 6, 5, 4, 3, 2, 1], &[0; 8]].concat();
        let shown = dissect(230, &command);
        assert_eq!((shown.layers.as_str(), shown.info.as_str()), ("wpan:zbee_nwk:zbee_aps", "Transport Key"));
        assert!(shown.has("Key Type: Standard Network Key (0x01)"), "{:#?}", shown.lines);
        assert!(shown.has("Key: 07070707070707070707070707070707"), "{:#?}", shown.lines);
    }

    #[test]
    fn acknowledgements_name_endpoints() {
        let shown = dissect(230, &[&NETWORK[..], &[2, 5, 6, 0, 4, 1, 1, 47]].concat());
        assert_eq!(shown.info, "APS: Ack, Dst Endpt: 5, Src Endpt: 1");
        assert!(shown.has("Cluster: On/Off (0x0006)") && shown.has("Profile: Home Automation (0x0104)"), "{:#?}", shown.lines);
    }
}
