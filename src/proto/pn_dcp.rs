//! PROFINET Discovery and basic Configuration Protocol (IEC 61158-6-10 section 4.3).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::rows::add_each;
use crate::proto::common::text::shown;

const SERVICE_ID_NAMES: &[(u64, &str)] = &[
    (0, "reserved"),
    (1, "Manufacturer specific"),
    (2, "Manufacturer specific"),
    (3, "Get"),
    (4, "Set"),
    (5, "Identify"),
    (6, "Hello"),
];

const SERVICE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Response Success"),
    (5, "Response - Request not supported"),
];

const OPTION_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Reserved"),
    (1, 1, "IP"),
    (2, 2, "Device properties"),
    (3, 3, "DHCP"),
    (4, 4, "Reserved"),
    (5, 5, "Control"),
    (6, 6, "Device Initiative"),
    (7, 7, "TSN Domain"),
    (128, 254, "Manufacturer specific"),
    (255, 255, "All Selector"),
];

const BLOCK_INFO_RANGES: &[(u64, u64, &str)] = &[
    (0, 65535, "Reserved"),
];

const BLOCK_QUALIFIER_NAMES: &[(u64, &str)] = &[
    (0, "Use the value temporary"),
    (1, "Save the value permanent"),
];

const BLOCK_ERROR_NAMES: &[(u64, &str)] = &[
    (0, "Ok"),
    (1, "Option unsupp."),
    (2, "Suboption unsupp. or no DataSet avail."),
    (3, "Suboption not set"),
    (4, "Resource Error"),
    (5, "SET not possible by local reasons"),
    (6, "In operation, SET not possible"),
];

const SUBOPTION_IP_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "MAC address"),
    (2, "IP parameter"),
    (3, "Full IP suite"),
];

const SUBOPTION_IP_BLOCK_INFO_NAMES: &[(u64, &str)] = &[
    (0, "IP not set"),
    (1, "IP set"),
    (2, "IP set by DHCP"),
    (128, "IP not set (address conflict detected)"),
    (129, "IP set (address conflict detected)"),
    (130, "IP set by DHCP (address conflict detected)"),
];

const SUBOPTION_DEVICE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Manufacturer specific (Type of Station)"),
    (2, "Name of Station"),
    (3, "Device ID"),
    (4, "Device Role"),
    (5, "Device Options"),
    (6, "Alias Name"),
    (7, "Device Instance"),
    (8, "OEM Device ID"),
    (10, "RSI Properties"),
];

const SUBOPTION_DHCP_NAMES: &[(u64, &str)] = &[
    (12, "Host name"),
    (43, "Vendor specific"),
    (54, "Server identifier"),
    (55, "Parameter request list"),
    (60, "Class identifier"),
    (61, "DHCP client identifier"),
    (81, "FQDN, Fully Qualified Domain Name"),
    (97, "UUID/GUID-based Client"),
    (255, "Control DHCP for address resolution"),
];

const SUBOPTION_CONTROL_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Start Transaction"),
    (2, "End Transaction"),
    (3, "Signal"),
    (4, "Response"),
    (5, "Reset Factory Settings"),
    (6, "Reset to Factory"),
];

const SUBOPTION_CONTROL_SIGNAL_VALUE_NAMES: &[(u64, &str)] = &[
    (0x100, "Flash Once"),
];

const SUBOPTION_DEVICEINITIATIVE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Device Initiative"),
];

const DEVICEINITIATIVE_VALUE_NAMES: &[(u64, &str)] = &[
    (0, "Device does not issue a DCP-Hello-ReqPDU after power on"),
    (1, "Device does issue a DCP-Hello-ReqPDU after power on"),
];

const SUBOPTION_ALL_NAMES: &[(u64, &str)] = &[
    (255, "ALL Selector"),
];

fields! {
    /// ServiceID.
    SERVICE_ID = "pn_dcp.service_id", "ServiceID", U8 Dec, names(SERVICE_ID_NAMES);
    /// ServiceType.
    SERVICE_TYPE = "pn_dcp.service_type", "ServiceType", U8 Dec, names(SERVICE_TYPE_NAMES);
    /// Xid.
    XID = "pn_dcp.xid", "Xid", U32 Hex;
    /// Reserved.
    RESERVED16 = "pn_dcp.reserved16", "Reserved", U16 Dec;
    /// ResponseDelay.
    RESPONSE_DELAY = "pn_dcp.response_delay", "ResponseDelay", U16 Dec;
    /// DCPDataLength.
    DATA_LENGTH = "pn_dcp.data_length", "DCPDataLength", U16 Dec;
    /// Block.
    BLOCK = "pn_dcp.block", "Block", None None;
    /// Option.
    OPTION = "pn_dcp.option", "Option", U8 Dec, ranges(OPTION_RANGES);
    /// DCPBlockLength.
    BLOCK_LENGTH = "pn_dcp.block_length", "DCPBlockLength", U16 Dec;
    /// BlockInfo.
    BLOCK_INFO = "pn_dcp.block_info", "BlockInfo", U16 Dec, ranges(BLOCK_INFO_RANGES);
    /// BlockQualifier.
    BLOCK_QUALIFIER = "pn_dcp.block_qualifier", "BlockQualifier", U16 Dec, names(BLOCK_QUALIFIER_NAMES);
    /// BlockError.
    BLOCK_ERROR = "pn_dcp.block_error", "BlockError", U8 Dec, names(BLOCK_ERROR_NAMES);
    /// Suboption.
    SUBOPTION_IP = "pn_dcp.suboption_ip", "Suboption", U8 Dec, names(SUBOPTION_IP_NAMES);
    /// BlockInfo.
    SUBOPTION_IP_BLOCK_INFO = "pn_dcp.suboption_ip_block_info", "BlockInfo", U16 Dec, names(SUBOPTION_IP_BLOCK_INFO_NAMES);
    /// MAC Address.
    SUBOPTION_IP_MAC_ADDRESS = "pn_dcp.suboption_ip_mac_address", "MAC Address", Ether None;
    /// IPaddress.
    SUBOPTION_IP_IP = "pn_dcp.suboption_ip_ip", "IPaddress", Ipv4 None;
    /// Subnetmask.
    SUBOPTION_IP_SUBNETMASK = "pn_dcp.suboption_ip_subnetmask", "Subnetmask", Ipv4 None;
    /// StandardGateway.
    SUBOPTION_IP_STANDARD_GATEWAY = "pn_dcp.suboption_ip_standard_gateway", "StandardGateway", Ipv4 None;
    /// Suboption.
    SUBOPTION_DEVICE = "pn_dcp.suboption_device", "Suboption", U8 Dec, names(SUBOPTION_DEVICE_NAMES);
    /// DeviceVendorValue.
    SUBOPTION_DEVICE_DEVICEVENDORVALUE = "pn_dcp.suboption_device_devicevendorvalue", "DeviceVendorValue", Str None;
    /// NameOfStation.
    SUBOPTION_DEVICE_NAMEOFSTATION = "pn_dcp.suboption_device_nameofstation", "NameOfStation", Str None;
    /// VendorID.
    SUBOPTION_VENDOR_ID = "pn_dcp.suboption_vendor_id", "VendorID", U16 Hex;
    /// DeviceID.
    SUBOPTION_DEVICE_ID = "pn_dcp.suboption_device_id", "DeviceID", U16 Hex;
    /// DeviceRoleDetails.
    SUBOPTION_DEVICE_ROLE = "pn_dcp.suboption_device_role", "DeviceRoleDetails", U8 Hex;
    /// AliasName.
    SUBOPTION_DEVICE_ALIASNAME = "pn_dcp.suboption_device_aliasname", "AliasName", Str None;
    /// Suboption.
    SUBOPTION_DHCP = "pn_dcp.suboption_dhcp", "Suboption", U8 Dec, names(SUBOPTION_DHCP_NAMES);
    /// Suboption.
    SUBOPTION_CONTROL = "pn_dcp.suboption_control", "Suboption", U8 Dec, names(SUBOPTION_CONTROL_NAMES);
    /// Option.
    SUBOPTION_CONTROL_OPTION = "pn_dcp.suboption_control_option", "Option", U8 Dec, ranges(OPTION_RANGES);
    /// SignalValue.
    SUBOPTION_CONTROL_SIGNAL_VALUE = "pn_dcp.suboption_control_signal_value", "SignalValue", U16 Hex, names(SUBOPTION_CONTROL_SIGNAL_VALUE_NAMES);
    /// Suboption.
    SUBOPTION_DEVICEINITIATIVE = "pn_dcp.suboption_deviceinitiative", "Suboption", U8 Dec, names(SUBOPTION_DEVICEINITIATIVE_NAMES);
    /// DeviceInitiativeValue.
    DEVICEINITIATIVE_VALUE = "pn_dcp.deviceinitiative_value", "DeviceInitiativeValue", U16 Dec, names(DEVICEINITIATIVE_VALUE_NAMES);
    /// Suboption.
    SUBOPTION_ALL = "pn_dcp.suboption_all", "Suboption", U8 Dec, names(SUBOPTION_ALL_NAMES);
    /// Suboption.
    SUBOPTION_MANUF = "pn_dcp.suboption_manuf", "Suboption", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pn_dcp", "PROFINET DCP", "PN-DCP", &["IEC 61158-6-10"]) },
    dissect,
);

const HEADER: usize = 10;
const GET: u8 = 3;
const SET: u8 = 4;
const IDENTIFY: u8 = 5;
const HELLO: u8 = 6;
const REQUEST: u8 = 0;

/// Options.
const IP: u64 = 1;
const DEVICE: u64 = 2;
const DHCP: u64 = 3;
const CONTROL: u64 = 5;
const INITIATIVE: u64 = 6;
const ALL: u64 = 255;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (service, way) = (b.u8(0)?, b.u8(1)?);
    let name = match service {
        GET => "Get",
        SET => "Set",
        IDENTIFY => "Ident",
        HELLO => "Hello",
        _ => "Unknown",
    };
    let outcome = match way {
        REQUEST => "Req",
        1 => "Ok ",
        5 => "unsupported",
        _ => "Unknown",
    };
    let length = usize::from(b.be16(8)?);
    let id = b.be32(2)?;
    cx.protocol("PN-DCP");
    cx.info(format_args!("{name} {outcome}, Xid:{id:#x}"));
    let item = cx.layer(&PROTOCOL.info, b, HEADER + length);
    cx.add(&SERVICE_ID, b, 0, 1)?;
    cx.add(&SERVICE_TYPE, b, 1, 1)?;
    cx.add(&XID, b, 2, 4)?;
    let delayed = service == IDENTIFY && way == REQUEST;
    cx.add(if delayed { &RESPONSE_DELAY } else { &RESERVED16 }, b, 6, 2)?;
    cx.add(&DATA_LENGTH, b, 8, 2)?;
    let all = b.sub(HEADER, length)?;
    let mut summary = format!("PROFINET DCP, {name} {outcome}, Xid:{id:#x}");
    let mut at = 0;
    while at + 2 <= length {
        // a request to get names options only
        if service == GET && way == REQUEST {
            let option = cx.put(&BLOCK, all.span(at, 2), Value::None);
            cx.open_last();
            let number = cx.add(&OPTION, all, at, 1)?;
            let what = cx.add(suboption(number), all, at + 1, 1)?;
            cx.close();
            let text = suboption(number).names.get(what).unwrap_or("Unknown");
            cx.text(option, format_args!("Block: {text}"));
            cx.info_append(format_args!(", {text}"));
            at += 2;
            continue;
        }
        let size = usize::from(all.be16(at + 2)?);
        let text = block(cx, all.sub(at, 4 + size)?, service, way)?;
        if !text.is_empty() {
            cx.info_append(format_args!(", {text}"));
            summary.push_str(", ");
            summary.push_str(&text);
        }
        // blocks begin at even places
        at += 4 + size.next_multiple_of(2);
    }
    cx.text(item, format_args!("{summary}"));
    Ok(())
}

/// The field of an option's suboption.
fn suboption(option: u64) -> &'static Field {
    match option {
        IP => &SUBOPTION_IP,
        DEVICE => &SUBOPTION_DEVICE,
        DHCP => &SUBOPTION_DHCP,
        CONTROL => &SUBOPTION_CONTROL,
        INITIATIVE => &SUBOPTION_DEVICEINITIATIVE,
        ALL => &SUBOPTION_ALL,
        _ => &SUBOPTION_MANUF,
    }
}

/// One block; gives what Info says of it.
fn block<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, service: u8, way: u8) -> Result<String, Fault> {
    cx.put(&BLOCK, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let option = cx.add(&OPTION, b, 0, 1)?;
    let kind = cx.add(suboption(option), b, 1, 1)?;
    cx.add(&BLOCK_LENGTH, b, 2, 2)?;
    let mut at = 4;
    let confirms = option == CONTROL && kind == 4;
    if !confirms && at + 2 <= b.reported_len() {
        if service == SET && way == REQUEST {
            cx.add(&BLOCK_QUALIFIER, b, at, 2)?;
            at += 2;
        } else if way != REQUEST || service == HELLO {
            cx.add(if option == IP { &SUBOPTION_IP_BLOCK_INFO } else { &BLOCK_INFO }, b, at, 2)?;
            at += 2;
        }
    }
    let text = value(cx, b, at, (option, kind))?;
    cx.close();
    Ok(text)
}

fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, (option, kind): (u64, u64)) -> Result<String, Fault> {
    let len = b.reported_len().saturating_sub(at);
    let name = |cx: &mut Cx<'a>, field: &'static Field, label: &str| -> Result<String, Fault> {
        cx.add(field, b, at, len)?;
        Ok(format!("{label}:\"{}\"", shown(b.slice(at, len)?)))
    };
    Ok(match (option, kind) {
        (IP, 1) if len >= 6 => {
            cx.add(&SUBOPTION_IP_MAC_ADDRESS, b, at, 6)?;
            "MAC".into()
        }
        (IP, 2 | 3) if len >= 12 => {
            add_each(cx, b, at, &[(&SUBOPTION_IP_IP, 4), (&SUBOPTION_IP_SUBNETMASK, 4), (&SUBOPTION_IP_STANDARD_GATEWAY, 4)])?;
            "IP".into()
        }
        (DEVICE, 1) => name(cx, &SUBOPTION_DEVICE_DEVICEVENDORVALUE, "DeviceVendorValue")?,
        (DEVICE, 2) => name(cx, &SUBOPTION_DEVICE_NAMEOFSTATION, "NameOfStation")?,
        (DEVICE, 3) if len >= 4 => {
            cx.add(&SUBOPTION_VENDOR_ID, b, at, 2)?;
            cx.add(&SUBOPTION_DEVICE_ID, b, at + 2, 2)?;
            "Dev-ID".into()
        }
        (DEVICE, 4) if len >= 1 => {
            cx.add(&SUBOPTION_DEVICE_ROLE, b, at, 1)?;
            "Dev-Role".into()
        }
        (DEVICE, 5) => {
            for nth in (0..len.saturating_sub(1)).step_by(2) {
                let option = cx.add(&OPTION, b, at + nth, 1)?;
                cx.add(suboption(option), b, at + nth + 1, 1)?;
            }
            format!("Dev-Options({})", len / 2)
        }
        (DEVICE, 6) => name(cx, &SUBOPTION_DEVICE_ALIASNAME, "AliasName")?,
        (CONTROL, 1) => "Start-Trans".into(),
        (CONTROL, 2) => "End-Trans".into(),
        (CONTROL, 3) if len >= 2 => {
            cx.add(&SUBOPTION_CONTROL_SIGNAL_VALUE, b, at, 2)?;
            "Signal".into()
        }
        (CONTROL, 4) if len >= 3 => {
            let option = cx.add(&SUBOPTION_CONTROL_OPTION, b, at, 1)?;
            cx.add(suboption(option), b, at + 1, 1)?;
            let error = cx.add(&BLOCK_ERROR, b, at + 2, 1)?;
            format!("Response({})", BLOCK_ERROR.names.get(error).unwrap_or("Unknown"))
        }
        (CONTROL, 5 | 6) => "Reset FactorySettings".into(),
        (INITIATIVE, 1) if len >= 2 => {
            cx.add(&DEVICEINITIATIVE_VALUE, b, at, 2)?;
            "DeviceInitiative".into()
        }
        (ALL, _) => "All".into(),
        _ => String::new(),
    })
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    fn frame(dcp: &[u8]) -> Vec<u8> {
        let mut frame = vec![2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 0x88, 0x92];
        frame.extend(dcp);
        frame.resize(60, 0);
        frame
    }

    #[test]
    fn everybody_is_asked_who_is_there() {
        let shown = dissect(1, &frame(&[0xfe, 0xfe, 5, 0, 0, 0, 0, 1, 0, 0x80, 0, 4, 0xff, 0xff, 0, 0]));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("PN-DCP", "Ident Req, Xid:0x1, All"));
        assert_eq!(shown.layers, "eth:ethertype:pn_rt:pn_dcp");
    }

    #[test]
    fn a_station_has_a_name() {
        let answer = [0xfe, 0xff, 5, 1, 0, 0, 0, 1, 0, 0, 0, 12, 2, 2, 0, 8, 0, 0, b's', b'w', b'i', b't', b'c', b'h'];
        let shown = dissect(1, &frame(&answer));
        assert_eq!(shown.info, "Ident Ok , Xid:0x1, NameOfStation:\"switch\"");
        assert!(shown.has("NameOfStation: switch"), "{:#?}", shown.lines);
    }
}
