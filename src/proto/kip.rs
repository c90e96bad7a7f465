//! KNXnet/IP (ISO 22510, KNX standard 3/8): building automation over IP.

use super::common::knx::individual;
use super::common::rows::add_rest;
use super::common::text::{padded, shown};
use crate::base::text::until_nul;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

const SERVICE_NAMES: &[(u64, &str)] = &[
    (0x201, "Search Request"),
    (0x202, "Search Response"),
    (0x203, "Description Request"),
    (0x204, "Description Response"),
    (0x205, "Connect Request"),
    (0x206, "Connect Response"),
    (0x207, "Connection State Request"),
    (0x208, "Connection State Response"),
    (0x209, "Disconnect Request"),
    (0x20a, "Disconnect Response"),
    (0x20b, "Search Request Extended"),
    (0x20c, "Search Response Extended"),
    (0x310, "Configuration Request"),
    (0x311, "Configuration Acknowledgement"),
    (0x420, "Tunneling Request"),
    (0x421, "Tunneling Acknowledgement"),
    (0x422, "Tunneling Feature Get"),
    (0x423, "Tunneling Feature Response"),
    (0x424, "Tunneling Feature Set"),
    (0x425, "Tunneling Feature Info"),
    (0x530, "Routing Indication"),
    (0x531, "Routing Loss"),
    (0x532, "Routing Busy"),
    (0x533, "Routing System Broadcast"),
    (0x740, "Remote Diagnostic Request"),
    (0x741, "Remote Diagnostic Response"),
    (0x742, "Remote Configuration Request"),
    (0x743, "Remote Reset Request"),
    (0x950, "Secure Wrapper"),
    (0x951, "Session Request"),
    (0x952, "Session Response"),
    (0x953, "Session Authenticate"),
    (0x954, "Session Status"),
    (0x955, "Timer Notify"),
];
const SERVICE_FAMILY_NAMES: &[(u64, &str)] = &[
    (2, "Core"),
    (3, "Device Management"),
    (4, "Tunneling"),
    (5, "Routing"),
    (6, "Remote Logging"),
    (7, "Remote Diag And Config"),
    (8, "Object Server"),
    (9, "Security"),
];
const HOSTPROTOCOL_NAMES: &[(u64, &str)] = &[
    (1, "IPv4 UDP"),
    (2, "IPv4 TCP"),
];
const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "OK"),
    (0x21, "E_CONNECTION_ID"),
    (0x22, "E_CONNECTION_TYPE"),
    (0x23, "E_CONNECTION_OPTION"),
    (0x24, "E_NO_MORE_CONNECTIONS"),
    (0x25, "E_NO_MORE_UNIQUE_CONNECTIONS"),
    (0x26, "E_DATA_CONNECTION"),
    (0x27, "E_KNX_CONNECTION"),
    (0x29, "E_TUNNELING_LAYER"),
];
const CONN_TYPE_NAMES: &[(u64, &str)] = &[
    (3, "Device Management Connection"),
    (4, "Tunneling Connection"),
    (6, "Remote Logging Connection"),
    (7, "Remote Configuration Connection"),
    (8, "Object Server Connection"),
];
const TUNNEL_LAYER_NAMES: &[(u64, &str)] = &[
    (2, "LinkLayer"),
    (4, "Raw"),
    (0x80, "Busmonitor"),
];
const DIBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Device Information"),
    (2, "Supported Service Families"),
    (3, "IP Configuration"),
    (4, "Current Configuration"),
    (5, "KNX Addresses"),
    (6, "Secured Service Families"),
    (7, "Tunneling Information"),
    (8, "Extended Device Information"),
    (0xfe, "Manufacturer Data"),
];
const MEDIUM_NAMES: &[(u64, &str)] = &[
    (1, "TP0"),
    (2, "TP1"),
    (4, "PL110"),
    (8, "PL132"),
    (0x10, "RF"),
    (0x20, "IP"),
];

fields! {
    /// Folder.
    FOLDER = "knxip.folder", "Folder", None None;
    /// Header Length.
    HEADERLENGTH = "knxip.headerlength", "Header Length", U8 Dec;
    /// Protocol Version.
    VERSION = "knxip.version", "Protocol Version", U8 Hex;
    /// Service Identifier.
    SERVICE = "knxip.service", "Service Identifier", U16 Hex, names(SERVICE_NAMES);
    /// Service Family.
    SERVICE_FAMILY = "knxip.service.family", "Service Family", U8 Hex, names(SERVICE_FAMILY_NAMES);
    /// Service Type.
    SERVICE_TYPE = "knxip.service.type", "Service Type", U16 Hex, names(SERVICE_NAMES);
    /// Total Length.
    TOTALLENGTH = "knxip.totallength", "Total Length", U16 Dec;
    /// Structure Length.
    STRUCT_LENGTH = "knxip.struct.length", "Structure Length", U8 Dec;
    /// Host Protocol.
    HOSTPROTOCOL = "knxip.hostprotocol", "Host Protocol", U8 Hex, names(HOSTPROTOCOL_NAMES);
    /// IP Address.
    IPADDR = "knxip.ipaddr", "IP Address", Ipv4 None;
    /// Port Number.
    PORT_FIELD = "knxip.port", "Port Number", U16 Dec;
    /// Channel.
    CHANNEL = "knxip.channel", "Channel", U8 Hex;
    /// Sequence Counter.
    SEQCTR = "knxip.seqctr", "Sequence Counter", U8 Dec;
    /// Status.
    STATUS = "knxip.status", "Status", U8 Hex, names(STATUS_NAMES);
    /// Reserved.
    RESERVED = "knxip.reserved", "Reserved", U8 Hex;
    /// Data.
    DATA = "knxip.data", "Data", Bytes None;
    /// Connection Type.
    CONN_TYPE = "knxip.conn.type", "Connection Type", U8 Hex, names(CONN_TYPE_NAMES);
    /// KNX Layer.
    TUNNEL_LAYER = "knxip.tunnel.layer", "KNX Layer", U8 Hex, names(TUNNEL_LAYER_NAMES);
    /// KNX Individual Address.
    KNXADDR = "knxip.knxaddr", "KNX Individual Address", U16 Hex;
    /// Description Type.
    DIBTYPE = "knxip.dibtype", "Description Type", U8 Hex, names(DIBTYPE_NAMES);
    /// KNX Medium.
    MEDIUM = "knxip.medium", "KNX Medium", U8 Hex, names(MEDIUM_NAMES);
    /// Device Status.
    DEVICE_STATUS = "knxip.device.status", "Device Status", U8 Hex;
    /// Programming Mode.
    PROGMODE = "knxip.progmode", "Programming Mode", U8 Dec;
    /// Project Installation Identifier.
    PROJECT = "knxip.project", "Project Installation Identifier", U16 Hex;
    /// Project Number.
    PROJECT_NR = "knxip.project.nr", "Project Number", U16 Dec, mask(0xfff0);
    /// Installation Number.
    PROJECT_INSTALLATION = "knxip.project.installation", "Installation Number", U16 Dec, mask(0xf);
    /// KNX Serial Number.
    SERNR = "knxip.sernr", "KNX Serial Number", U48 Hex;
    /// Multicast Address.
    MCADDR = "knxip.mcaddr", "Multicast Address", Ipv4 None;
    /// MAC Address.
    MACADDR = "knxip.macaddr", "MAC Address", Ether None;
    /// Friendly Name.
    DEVICE_NAME = "knxip.device.name", "Friendly Name", Str None;
    /// Lost Messages.
    LOSS = "knxip.loss", "Lost Messages", U16 Dec;
    /// Wait Time.
    BUSY_TIME = "knxip.busy.time", "Wait Time", U16 Dec;
    /// Control.
    BUSY_CONTROL = "knxip.busy.control", "Control", U16 Hex;
    /// Tunneling Feature Identifier.
    TUNNEL_FEATURE = "knxip.tunnel.feature", "Tunneling Feature Identifier", U8 Hex;
    /// Mandatory.
    SRP_MANDATORY = "knxip.srp.mandatory", "Mandatory", U8 Dec, mask(0x80);
    /// SRP Type.
    SRP_TYPE = "knxip.srp.type", "SRP Type", U8 Hex, mask(0x7f);
}

const PORT: u32 = 3671;
const HEADER: usize = 6;
const VERSION_1: u8 = 0x10;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    need: Some(need),
    sized: true,
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("kip", "KNX/IP", "KNXnet/IP", &["ISO 22510"]) }, dissect)
};

/// Short names of services, for Info.
const SHORT: &[(u16, &str)] = &[
    (0x201, "SearchReq"),
    (0x202, "SearchResp"),
    (0x203, "DescrReq"),
    (0x204, "DescrResp"),
    (0x205, "ConnectReq"),
    (0x206, "ConnectResp"),
    (0x207, "ConnStateReq"),
    (0x208, "ConnStateResp"),
    (0x209, "DisconnectReq"),
    (0x20a, "DisconnectResp"),
    (0x20b, "SearchReqExt"),
    (0x20c, "SearchRespExt"),
    (0x310, "ConfigReq"),
    (0x311, "ConfigAck"),
    (0x420, "TunnelReq"),
    (0x421, "TunnelAck"),
    (0x422, "TunnelFeatureGet"),
    (0x423, "TunnelFeatureResp"),
    (0x424, "TunnelFeatureSet"),
    (0x425, "TunnelFeatureInfo"),
    (0x530, "RoutingInd"),
    (0x531, "RoutingLoss"),
    (0x532, "RoutingBusy"),
];

/// Names of the features of a tunnel.
const FEATURES: [&str; 9] = [
    "",
    "SupportedEmiTypes",
    "DeviceDescriptorType0",
    "BusConnectionStatus",
    "ManufacturerCode",
    "ActiveEmiType",
    "IndividualAddress",
    "MaxApduLength",
    "InfoServiceEnable",
];

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [6, VERSION_1, _, _, high, low, ..] => Need::Complete((usize::from(*high) << 8 | usize::from(*low)).max(HEADER)),
        [6, VERSION_1, ..] | [6] => Need::More(Some(HEADER)),
        _ => Need::NotMine,
    }
}

/// A message while it is shown: its layer, whose line it completes.
struct Message {
    layer: Item,
}

impl Message {
    /// Adds to Info, and to the layer's line.
    fn say(&self, cx: &mut Cx<'_>, info: &str, line: &str) {
        cx.info_append(format_args!("{info}"));
        cx.append(self.layer, format_args!("{line}"));
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let service = b.be16(2)?;
    if b.u8(0)? != HEADER as u8 || b.u8(1)? != VERSION_1 {
        return Err(Fault::NotMine);
    }
    cx.protocol("KNXnet/IP");
    let short = SHORT.iter().find(|row| row.0 == service).map_or_else(|| format!("Service=0x{service:04x}"), |row| row.1.into());
    let name = SERVICE.names.get(service.into()).unwrap_or("Unknown Service");
    let len = usize::from(b.be16(4)?);
    let b = b.window(0, len.max(HEADER));
    let kind = connection_kind(b, service).map_or(String::new(), |kind| format!("{kind} "));
    if cx.packet.message > 0 {
        cx.info_append(format_args!(" {kind}{short}"));
    } else {
        cx.info(format_args!("{kind}{short}"));
    }
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" {name}"));
    folder(cx, b, 0, HEADER, &format!("KNX/IP Header: {name}"));
    cx.add(&HEADERLENGTH, b, 0, 1)?;
    cx.append(cx.last(), format_args!(" bytes"));
    cx.add(&VERSION, b, 1, 1)?;
    cx.text(cx.last(), format_args!("Protocol Version: 1.0"));
    cx.open(&SERVICE, b, 2, 2)?;
    cx.add(&SERVICE_FAMILY, b, 2, 1)?;
    cx.put(&SERVICE_TYPE, b.span(2, 2), Value::Uint(service.into()));
    cx.close();
    cx.add(&TOTALLENGTH, b, 4, 2)?;
    cx.append(cx.last(), format_args!(" bytes"));
    cx.close();
    body(cx, b, service, &Message { layer })
}

/// What connections are for: tunnels, or the management of devices.
fn connection_kind(b: Bytes<'_>, service: u16) -> Option<&'static str> {
    let at = match service {
        0x205 => 23,
        0x206 => 17,
        _ => return None,
    };
    match b.u8(at) {
        Ok(3) => Some("DevMgmt"),
        Ok(4) => Some("Tunnel"),
        _ => None,
    }
}

fn folder<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, text: &str) {
    let item = cx.put(&FOLDER, b.span(at, len), Value::None);
    cx.text(item, format_args!("{text}"));
    cx.open_last();
}

fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, service: u16, message: &Message) -> Outcome {
    match service {
        0x201 | 0x20b => {
            let at = endpoint(cx, b, HEADER, ("Discovery", ", Discovery"), message)?;
            parameters(cx, b, at, message)
        }
        0x203 => endpoint(cx, b, HEADER, ("Control", ", Control"), message).map(|_| ()),
        0x202 | 0x20c => {
            let at = endpoint(cx, b, HEADER, ("Control", ", Control"), message)?;
            descriptions(cx, b, at, message, true)
        }
        0x204 => descriptions(cx, b, HEADER, message, false),
        0x205 => {
            let at = endpoint(cx, b, HEADER, ("Control", ", Control"), message)?;
            let at = endpoint(cx, b, at, ("Data", ", Data"), message)?;
            connection(cx, b, at, "CRI", message)
        }
        0x206 => {
            let failed = channel_and_status(cx, b)?;
            if let Some(status) = failed {
                message.say(cx, &format!(" {status}"), &format!(": {status}"));
                return Ok(());
            }
            let channel = b.u8(HEADER)?;
            message.say(cx, &format!(" #{channel:02x}"), &format!(", Conn #{channel:02x}"));
            let at = endpoint(cx, b, HEADER + 2, ("Data", ", Data"), message)?;
            connection(cx, b, at, "CRD", message)
        }
        0x207 | 0x209 => {
            let channel = cx.add(&CHANNEL, b, HEADER, 1)?;
            cx.add(&RESERVED, b, HEADER + 1, 1)?;
            message.say(cx, &format!(" #{channel:02x}"), &format!(", Conn #{channel:02x}"));
            endpoint(cx, b, HEADER + 2, ("Control", ", Control"), message).map(|_| ())
        }
        0x208 | 0x20a => {
            let status = channel_and_status(cx, b)?.unwrap_or_else(|| "OK".into());
            let channel = b.u8(HEADER)?;
            message.say(cx, &format!(" #{channel:02x} {status}"), &format!(", Conn #{channel:02x}: {status}"));
            Ok(())
        }
        0x310 | 0x420 => {
            connection_header(cx, b, &RESERVED, message)?;
            cx.close();
            bus_message(cx, b.from(HEADER + 4))
        }
        0x311 | 0x421 => connection_header(cx, b, &STATUS, message),
        0x422..=0x425 => feature(cx, b, service, message),
        0x530 => {
            cx.close();
            bus_message(cx, b.from(HEADER))
        }
        0x531 => {
            let lost = b.be16(HEADER + 2)?;
            folder(cx, b, HEADER, 4, &format!("Loss Info: {lost}"));
            structure(cx, b, HEADER)?;
            cx.add(&STATUS, b, HEADER + 1, 1)?;
            cx.add(&LOSS, b, HEADER + 2, 2)?;
            message.say(cx, &format!(": {lost}"), &format!(": {lost}"));
            Ok(())
        }
        0x532 => {
            let wait = b.be16(HEADER + 2)?;
            folder(cx, b, HEADER, 6, &format!("Busy Info: {wait} ms"));
            structure(cx, b, HEADER)?;
            cx.add(&STATUS, b, HEADER + 1, 1)?;
            cx.add(&BUSY_TIME, b, HEADER + 2, 2)?;
            cx.add(&BUSY_CONTROL, b, HEADER + 4, 2)?;
            message.say(cx, &format!(": {wait} ms"), &format!(": {wait} ms"));
            Ok(())
        }
        _ => add_rest(cx, &DATA, b, HEADER),
    }
}

fn bus_message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !cx.call_named("cemi", b) {
        cx.data(b);
    }
    Ok(())
}

/// The length that begins a structure; gives it.
fn structure<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add(&STRUCT_LENGTH, b, at, 1)? as usize;
    cx.append(cx.last(), format_args!(" bytes"));
    Ok(len)
}

/// Host protocol address information: where the other side is to send; gives where it ends.
fn endpoint<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, (name, line): (&str, &str), message: &Message) -> Result<usize, Fault> {
    const LEN: usize = 8;
    const TCP: u8 = 2;
    let (host, port) = (b.be32(at + 2)?, b.be16(at + 6)?);
    let place = format!("{}:{port}", std::net::Ipv4Addr::from(host));
    let carrier = if b.u8(at + 1)? == TCP { "TCP" } else { "UDP" };
    folder(cx, b, at, LEN, &format!("HPAI {name} Endpoint: {place} {carrier}"));
    structure(cx, b, at)?;
    cx.add(&HOSTPROTOCOL, b, at + 1, 1)?;
    cx.add(&IPADDR, b, at + 2, 4)?;
    cx.add(&PORT_FIELD, b, at + 6, 2)?;
    cx.close();
    message.say(cx, &format!(" @{place}"), &format!("{line} @ {place}"));
    Ok(at + LEN)
}

/// Channel and status of an answer; gives the name of what went wrong.
fn channel_and_status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<Option<String>, Fault> {
    cx.add(&CHANNEL, b, HEADER, 1)?;
    let status = cx.add(&STATUS, b, HEADER + 1, 1)?;
    Ok((status != 0).then(|| STATUS.names.get(status).map_or_else(|| format!("0x{status:02x}"), Into::into)))
}

/// What a connection is for, and which address it has.
fn connection<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, what: &str, message: &Message) -> Outcome {
    const TUNNEL: u64 = 4;
    let len = usize::from(b.u8(at)?);
    let kind = u64::from(b.u8(at + 1)?);
    let name = CONN_TYPE.names.get(kind).unwrap_or("Unknown Connection");
    let address = if what == "CRD" && kind == TUNNEL { Some(individual(b.be16(at + 2)?)) } else { None };
    let detail = match (&address, kind) {
        (Some(address), _) => format!(", KNX Address: {address}"),
        (None, TUNNEL) => format!(", Layer: {}", TUNNEL_LAYER.names.get(b.u8(at + 2)?.into()).unwrap_or("Unknown")),
        _ => String::new(),
    };
    folder(cx, b, at, len, &format!("{what} {name}{detail}"));
    structure(cx, b, at)?;
    cx.add(&CONN_TYPE, b, at + 1, 1)?;
    if let Some(address) = address {
        knx_address(cx, b, at + 2)?;
        message.say(cx, &format!(", {address}"), &format!(", {address}"));
    } else if kind == TUNNEL {
        cx.add(&TUNNEL_LAYER, b, at + 2, 1)?;
        cx.add(&RESERVED, b, at + 3, 1)?;
    }
    let kind = if kind == TUNNEL { ", Tunnel" } else { "" };
    cx.append(message.layer, format_args!("{kind}"));
    Ok(())
}

fn knx_address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let address = cx.add(&KNXADDR, b, at, 2)?;
    cx.append(cx.last(), format_args!(" = {}", individual(address as u16)));
    Ok(())
}

/// Channel and number of a message of a connection; `last` is its last byte.
fn connection_header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, last: &'static Field, message: &Message) -> Outcome {
    let (channel, number, end) = (b.u8(HEADER + 1)?, b.u8(HEADER + 2)?, u64::from(b.u8(HEADER + 3)?));
    let status = if last == &STATUS { format!(" {}", STATUS.names.get(end).unwrap_or("Unknown")) } else { String::new() };
    folder(cx, b, HEADER, 4, &format!("Connection Header: #{channel:02x}:{number}{status}"));
    structure(cx, b, HEADER)?;
    cx.add(&CHANNEL, b, HEADER + 1, 1)?;
    cx.add(&SEQCTR, b, HEADER + 2, 1)?;
    cx.add(last, b, HEADER + 3, 1)?;
    cx.close();
    message.say(cx, &format!(" #{channel:02x}:{number}{status}"), &format!(", #{channel:02x}:{number}{status}"));
    Ok(())
}

fn feature<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, service: u16, message: &Message) -> Outcome {
    const RESPONSE: u16 = 0x423;
    connection_header(cx, b, &RESERVED, message)?;
    let id = cx.add(&TUNNEL_FEATURE, b, HEADER + 4, 1)?;
    let name = FEATURES.get(id as usize).copied().filter(|name| !name.is_empty()).unwrap_or("Unknown");
    cx.append(cx.last(), format_args!(" = {name}"));
    cx.add(if service == RESPONSE { &STATUS } else { &RESERVED }, b, HEADER + 5, 1)?;
    let value: String = b.clipped(HEADER + 6, b.len()).iter().map(|byte| format!("{byte:02X}")).collect();
    let value = if value.is_empty() { value } else { format!(" ${value}") };
    message.say(cx, &format!(" {name}{value}"), &format!(" {name}{value}"));
    add_rest(cx, &DATA, b, HEADER + 6)?;
    let spaced: Vec<String> = b.clipped(HEADER + 6, b.len()).iter().map(|byte| format!("{byte:02X}")).collect();
    if !spaced.is_empty() {
        cx.text(cx.last(), format_args!("Feature Value: $ {}", spaced.join(" ")));
    }
    Ok(())
}

/// What a search asks for: blocks of parameters.
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, message: &Message) -> Outcome {
    const DIBS: u8 = 4;
    let mut at = at;
    while at + 2 <= b.reported_len() {
        let (len, kind) = (usize::from(b.u8(at)?).max(2), b.u8(at + 1)? & 0x7f);
        let bytes: Vec<String> = b.slice(at + 2, len - 2)?.iter().map(|byte| format!("{byte:02X}")).collect();
        let name = if kind == DIBS { "Dibs" } else { "Parameter" };
        folder(cx, b, at, len, &format!("SRP {name}: $ {}", bytes.join(" ")));
        structure(cx, b, at)?;
        cx.add(&SRP_MANDATORY, b, at + 1, 1)?;
        cx.add(&SRP_TYPE, b, at + 1, 1)?;
        add_rest(cx, &DATA, b.window(0, at + len), at + 2)?;
        cx.close();
        message.say(cx, &format!(" {name}=${}", bytes.concat()), &format!(", {name} = ${}", bytes.concat()));
        at += len;
    }
    Ok(())
}

/// Blocks that describe a device. A search's answer names the device; an answer about a device names the blocks.
fn descriptions<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, message: &Message, search: bool) -> Outcome {
    const DEVICE: u8 = 1;
    const SERVICES: u8 = 2;
    let mut at = at;
    let mut before = ": ";
    while at + 2 <= b.reported_len() {
        let (len, kind) = (usize::from(b.u8(at)?).max(2), b.u8(at + 1)?);
        let block = b.sub(at, len)?;
        let name = match kind {
            DEVICE => {
                let device = format!("{} \"{}\"", individual(block.be16(4)?), shown(until_nul(block.slice(24, 30)?)));
                if search {
                    message.say(cx, &format!(", {device}"), &format!(", {device}"));
                }
                folder(cx, block, 0, len, &format!("DIB DevInfo: {device}"));
                device_information(cx, block)?;
                "DevInfo"
            }
            SERVICES => {
                let mut shown_families = Vec::new();
                for place in (2..len.saturating_sub(1)).step_by(2) {
                    shown_families.push((place, u64::from(block.u8(place)?), block.u8(place + 1)?));
                }
                // every device has the first two
                let told: Vec<&str> =
                    shown_families.iter().filter(|row| row.1 > 3).filter_map(|row| SERVICE_FAMILY.names.get(row.1)).collect();
                folder(cx, block, 0, len, &format!("DIB SuppSvc: {}", told.join(", ")));
                structure(cx, block, 0)?;
                cx.add(&DIBTYPE, block, 1, 1)?;
                for (place, family, version) in shown_families {
                    let family = SERVICE_FAMILY.names.get(family).unwrap_or("Unknown");
                    folder(cx, block, place, 2, &format!("KNXnet/IP {family} v{version}"));
                    cx.close();
                }
                "SuppSvc"
            }
            _ => {
                let name = DIBTYPE.names.get(kind.into()).unwrap_or("Unknown");
                folder(cx, block, 0, len, &format!("DIB {name}"));
                structure(cx, block, 0)?;
                cx.add(&DIBTYPE, block, 1, 1)?;
                add_rest(cx, &DATA, block, 2)?;
                name
            }
        };
        cx.close();
        if !search {
            message.say(cx, &format!("{before}{name}"), &format!("{before}{name}"));
            before = ", ";
        }
        at += len;
    }
    Ok(())
}

fn device_information<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    structure(cx, b, 0)?;
    cx.add(&DIBTYPE, b, 1, 1)?;
    cx.add(&MEDIUM, b, 2, 1)?;
    cx.open(&DEVICE_STATUS, b, 3, 1)?;
    cx.put(&PROGMODE, b.span(3, 1), Value::Uint((b.u8(3)? & 1).into()));
    cx.close();
    knx_address(cx, b, 4)?;
    cx.open(&PROJECT, b, 6, 2)?;
    cx.add(&PROJECT_NR, b, 6, 2)?;
    cx.add(&PROJECT_INSTALLATION, b, 6, 2)?;
    cx.close();
    cx.add(&SERNR, b, 8, 6)?;
    cx.add(&MCADDR, b, 14, 4)?;
    cx.add(&MACADDR, b, 18, 6)?;
    padded(cx, &DEVICE_NAME, b, 24, 30)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_search_names_where_to_answer() {
        let shown = udp((40000, 3671), &[6, 0x10, 2, 1, 0, 14, 8, 1, 10, 0, 0, 1, 0x0e, 0x57]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("KNXnet/IP", "SearchReq @10.0.0.1:3671"));
        for line in ["HPAI Discovery Endpoint: 10.0.0.1:3671 UDP", "Host Protocol: IPv4 UDP (0x01)", "Total Length: 14 bytes"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn tunnels_carry_messages_of_the_bus() {
        let message = [6, 0x10, 4, 0x20, 0, 21, 4, 1, 5, 0, 0x29, 0, 0xbc, 0xe0, 0x11, 1, 0x0a, 3, 1, 0, 0x81];
        let shown = udp((40000, 3671), &message);
        assert_eq!(shown.info, "TunnelReq #01:5 L_Data.ind 1.1.1->1/2/3 GroupValueWrite $01");
        assert!(shown.layers.ends_with("udp:kip:cemi"), "{}", shown.layers);
        assert!(shown.has("Destination: 0x0a03 = 1/2/3"), "{:#?}", shown.lines);
    }
}
