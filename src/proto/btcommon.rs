//! Advertising data: what Bluetooth devices tell about themselves (Bluetooth Core Specification Supplement, part A).

use super::common::bluetooth::uuids::UUIDS;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Flags"),
    (2, "16-bit Service Class UUIDs (incomplete)"),
    (3, "16-bit Service Class UUIDs"),
    (4, "32-bit Service Class UUIDs (incomplete)"),
    (5, "32-bit Service Class UUIDs"),
    (6, "128-bit Service Class UUIDs (incomplete)"),
    (7, "128-bit Service Class UUIDs"),
    (8, "Device Name (shortened)"),
    (9, "Device Name"),
    (0xa, "Tx Power Level"),
    (0xb, "OOB Optional Data Length"),
    (0xc, "BD_ADDR"),
    (0xd, "Class Of Device"),
    (0xe, "Simple Pairing Hash C"),
    (0xf, "Simple Pairing Randomizer R"),
    (0x10, "Device ID / Security Manager TK Value"),
    (0x11, "Security Manager Out of Band Flags"),
    (0x12, "Slave Connection Interval Range"),
    (0x14, "List of 16-bit Service Solicitation UUIDs"),
    (0x15, "List of 128-bit Service Solicitation UUIDs"),
    (0x16, "Service Data - 16 bit UUID"),
    (0x17, "Public Target Address"),
    (0x18, "Random Target Address"),
    (0x19, "Appearance"),
    (0x1a, "Advertising Interval"),
    (0x1b, "LE Bluetooth Device Address"),
    (0x1c, "LE Role"),
    (0x1d, "Simple Pairing Hash C-256"),
    (0x1e, "Simple Pairing Randomizer R-256"),
    (0x1f, "List of 32-bit Service Solicitation UUIDs"),
    (0x20, "Service Data - 32 bit UUID"),
    (0x21, "Service Data - 128 bit UUID"),
    (0x22, "LE Secure Connections Confirmation Value"),
    (0x23, "LE Secure Connections Random Value"),
    (0x24, "URI"),
    (0x25, "Indoor Positioning"),
    (0x26, "Transport Discovery Data"),
    (0x27, "LE Supported Features"),
    (0x28, "Channel Map Update Indication"),
    (0x29, "PB-ADV"),
    (0x2a, "Mesh Message"),
    (0x2b, "Mesh Beacon"),
    (0x2c, "BIGInfo"),
    (0x2d, "Broadcast Code"),
    (0x3d, "3D Information Data"),
    (0xff, "Manufacturer Specific"),
];
const FLAGS_LE_BREDR_SUPPORT_HOST_NAMES: &[(u64, &str)] = &[
    (0, "false"),
    (1, "true"),
];

fields! {
    /// Advertising Data.
    ADVERTISING_DATA = "btcommon.eir_ad.advertising_data", "Advertising Data", None None;
    /// Entry.
    ENTRY = "btcommon.eir_ad.entry", "Entry", None None;
    /// Length.
    LENGTH = "btcommon.eir_ad.entry.length", "Length", U8 Dec;
    /// Type.
    TYPE = "btcommon.eir_ad.entry.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// Data.
    DATA = "btcommon.eir_ad.entry.data", "Data", Bytes None;
    /// Company ID.
    COMPANY_ID = "btcommon.eir_ad.entry.company_id", "Company ID", U16 Hex;
    /// Reserved.
    FLAGS_RESERVED = "btcommon.eir_ad.entry.flags.reserved", "Reserved", U8 Hex, mask(0xe0);
    /// Simultaneous LE and BR/EDR to Same Device Capable (Host).
    FLAGS_LE_BREDR_SUPPORT_HOST = "btcommon.eir_ad.entry.flags.le_bredr_support_host", "Simultaneous LE and BR/EDR to Same Device Capable (Host)", U8 Hex, mask(0x10), names(FLAGS_LE_BREDR_SUPPORT_HOST_NAMES);
    /// Simultaneous LE and BR/EDR to Same Device Capable (Controller).
    FLAGS_LE_BREDR_SUPPORT_CONTROLLER = "btcommon.eir_ad.entry.flags.le_bredr_support_controller", "Simultaneous LE and BR/EDR to Same Device Capable (Controller)", U8 Hex, mask(0x8), names(FLAGS_LE_BREDR_SUPPORT_HOST_NAMES);
    /// BR/EDR Not Supported.
    FLAGS_BREDR_NOT_SUPPORTED = "btcommon.eir_ad.entry.flags.bredr_not_supported", "BR/EDR Not Supported", U8 Hex, mask(0x4), names(FLAGS_LE_BREDR_SUPPORT_HOST_NAMES);
    /// LE General Discoverable Mode.
    FLAGS_LE_GENERAL_DISCOVERABLE_MODE = "btcommon.eir_ad.entry.flags.le_general_discoverable_mode", "LE General Discoverable Mode", U8 Hex, mask(0x2), names(FLAGS_LE_BREDR_SUPPORT_HOST_NAMES);
    /// LE Limited Discoverable Mode.
    FLAGS_LE_LIMITED_DISCOVERABLE_MODE = "btcommon.eir_ad.entry.flags.le_limited_discoverable_mode", "LE Limited Discoverable Mode", U8 Hex, mask(0x1), names(FLAGS_LE_BREDR_SUPPORT_HOST_NAMES);
    /// UUID 16.
    UUID_16 = "btcommon.eir_ad.entry.uuid_16", "UUID 16", U16 Hex, names(UUIDS);
    /// UUID 128.
    UUID_128 = "btcommon.eir_ad.entry.uuid_128", "UUID 128", Bytes None;
    /// Device Name.
    DEVICE_NAME = "btcommon.eir_ad.entry.device_name", "Device Name", Str None;
    /// Power Level (dBm).
    POWER_LEVEL = "btcommon.eir_ad.entry.power_level", "Power Level (dBm)", I8 Dec;
    /// Appearance.
    APPEARANCE = "btcommon.eir_ad.entry.appearance", "Appearance", U16 Hex;
    /// Service Data.
    SERVICE_DATA = "btcommon.eir_ad.entry.service_data", "Service Data", Bytes None;
    /// Connection Interval Min.
    CONNECTION_INTERVAL_MIN = "btcommon.eir_ad.entry.connection_interval_min", "Connection Interval Min", U16 Dec;
    /// Connection Interval Max.
    CONNECTION_INTERVAL_MAX = "btcommon.eir_ad.entry.connection_interval_max", "Connection Interval Max", U16 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("btcommon", "Bluetooth Common", "BT Common", &["Bluetooth CSS"]) },
    dissect,
);

const FLAG_BITS: &[&Field] = &[
    &FLAGS_RESERVED,
    &FLAGS_LE_BREDR_SUPPORT_HOST,
    &FLAGS_LE_BREDR_SUPPORT_CONTROLLER,
    &FLAGS_BREDR_NOT_SUPPORTED,
    &FLAGS_LE_GENERAL_DISCOVERABLE_MODE,
    &FLAGS_LE_LIMITED_DISCOVERABLE_MODE,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&ADVERTISING_DATA, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let mut at = 0;
    while at < b.reported_len() {
        let len = usize::from(b.u8(at)?);
        if len == 0 {
            break;
        }
        entry(cx, b.sub(at, len + 1)?)?;
        at += len + 1;
    }
    Ok(())
}

/// Length, type, value.
fn entry<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = u64::from(b.u8(1)?);
    let name = TYPE.names.get(kind).unwrap_or("Unknown");
    cx.put(&ENTRY, b.span(0, b.reported_len()), Value::None);
    let item = cx.open_last();
    cx.text(item, format_args!("{name}"));
    cx.add(&LENGTH, b, 0, 1)?;
    cx.add(&TYPE, b, 1, 1)?;
    let value = b.from(2);
    let len = value.reported_len();
    match kind {
        0x01 if len > 0 => {
            for bit in FLAG_BITS {
                cx.add(bit, value, 0, 1)?;
            }
        }
        0x02 | 0x03 | 0x14 => {
            for n in 0..len / 2 {
                cx.add_le(&UUID_16, value, n * 2, 2)?;
            }
        }
        0x06 | 0x07 | 0x15 => {
            for n in 0..len / 16 {
                cx.add(&UUID_128, value, n * 16, 16)?;
            }
        }
        0x08 | 0x09 if len > 0 => {
            cx.add(&DEVICE_NAME, value, 0, len)?;
            let shown = super::common::text::shown(value.data());
            cx.append(item, format_args!(": {shown}"));
        }
        0x0a if len > 0 => {
            cx.add(&POWER_LEVEL, value, 0, 1)?;
        }
        0x12 if len >= 4 => {
            cx.add_le(&CONNECTION_INTERVAL_MIN, value, 0, 2)?;
            cx.add_le(&CONNECTION_INTERVAL_MAX, value, 2, 2)?;
        }
        0x16 if len >= 2 => {
            cx.add_le(&UUID_16, value, 0, 2)?;
            super::common::rows::add_rest(cx, &SERVICE_DATA, value, 2)?;
        }
        0x19 if len >= 2 => {
            cx.add_le(&APPEARANCE, value, 0, 2)?;
        }
        0xff if len >= 2 => {
            cx.add_le(&COMPANY_ID, value, 0, 2)?;
            super::common::rows::add_rest(cx, &DATA, value, 2)?;
        }
        _ if len > 0 => {
            cx.add(&DATA, value, 0, len)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}
