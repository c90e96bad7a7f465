//! The header that drivers for Prism and Atheros cards put before 802.11 frames (LINKTYPE_IEEE802_11_PRISM).

use super::common::radio::Radio;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const DID_TYPE_NAMES: &[(u64, &str)] = &[
    (0x1041, "Host Time"),
    (0x2041, "Mac Time"),
    (0x3041, "Channel"),
    (0x4041, "RSSI"),
    (0x5041, "SQ"),
    (0x6041, "Signal"),
    (0x7041, "Noise"),
    (0x8041, "Rate"),
    (0x9041, "Is Tx"),
    (0xa041, "Frame Length"),
    (0xb044, "SIG A1"),
    (0xc044, "SIG A2"),
    (0xd044, "SIG B"),
    (0x10044, "Host Time"),
    (0x20044, "Mac Time"),
    (0x30044, "Channel"),
    (0x40044, "RSSI"),
    (0x50044, "SQ"),
    (0x60044, "Signal"),
    (0x70044, "Noise"),
    (0x80044, "Rate"),
    (0x90044, "Is Tx"),
    (0xa0044, "Frame Length"),
    (0xb0044, "SIG A1"),
    (0xc0044, "SIG A2"),
    (0xd0044, "SIG B"),
];
const DID_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Supplied"),
    (1, "Not Supplied"),
];
const DID_ISTX_NAMES: &[(u64, &str)] = &[
    (0, "Rx Packet"),
    (1, "Tx Packet"),
];

fields! {
    /// Message Code.
    MSGCODE = "prism.msgcode", "Message Code", U32 Hex;
    /// Message Length.
    MSGLEN = "prism.msglen", "Message Length", U32 Dec;
    /// Device Name.
    DEVNAME = "prism.devname", "Device Name", Str None;
    /// DID.
    DID = "prism.did", "DID", None None;
    /// Different ID for each parameter.
    DID_TYPE = "prism.did.type", "DID", U32 Hex, names(DID_TYPE_NAMES);
    /// Supplied by the driver or not.
    DID_STATUS = "prism.did.status", "Status", U16 Dec, names(DID_STATUS_NAMES);
    /// Length of data.
    DID_LENGTH = "prism.did.length", "Length", U16 Dec;
    /// In jiffies - for our system this is in 10ms units.
    DID_HOSTTIME = "prism.did.hosttime", "Host Time", U32 Dec;
    /// Lower 32 bits of value in microseconds of the MAC's Time Synchronization Function timer when the first bit of the MPDU arrived at the MAC.
    DID_MACTIME = "prism.did.mactime", "MAC timestamp (lower 32 bits)", U32 Dec;
    /// Channel.
    DID_CHANNEL = "prism.did.channel", "Channel", U32 Dec;
    /// RSSI.
    DID_RSSI = "prism.did.rssi", "RSSI", I32 Dec;
    /// Signal Quality.
    DID_SQ = "prism.did.sq", "Signal Quality", U32 Dec;
    /// Signal.
    DID_SIGNAL = "prism.did.signal", "Signal", I32 Dec;
    /// Noise.
    DID_NOISE = "prism.did.noise", "Noise", I32 Dec;
    /// Speed this frame was sent/received at.
    DID_RATE = "prism.did.rate", "Data rate (Mb/s)", U32 None;
    /// Type of packet (RX or TX?).
    DID_ISTX = "prism.did.istx", "IsTX", U32 Hex, names(DID_ISTX_NAMES);
    /// Length of the following frame in bytes.
    DID_FRMLEN = "prism.did.frmlen", "Frame Length", U32 Dec;
    /// Unknown DID Field.
    DID_UNKNOWN = "prism.did.unknown", "Unknown DID Field", U32 HexDec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 119)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("prism", "Prism capture header", "Prism", &["LINKTYPE_IEEE802_11_PRISM"]) }, dissect)
};

const HEADER: usize = 24;
const ITEM: usize = 12;

/// What each item is, by the number in its third byte.
static ITEMS: &[(u8, &Field)] = &[
    (1, &DID_HOSTTIME),
    (2, &DID_MACTIME),
    (3, &DID_CHANNEL),
    (4, &DID_RSSI),
    (5, &DID_SQ),
    (6, &DID_SIGNAL),
    (7, &DID_NOISE),
    (8, &DID_RATE),
    (9, &DID_ISTX),
    (10, &DID_FRMLEN),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Prism");
    let little = b.le32(4)? as usize <= b.reported_len();
    let len = if little { b.le32(4)? } else { b.be32(4)? } as usize;
    if len < HEADER {
        return Err(Fault::Malformed);
    }
    cx.layer(&PROTOCOL.info, b, len);
    let add = |cx: &mut Cx<'a>, field, at, len| if little { cx.add_le(field, b, at, len) } else { cx.add(field, b, at, len) };
    add(cx, &MSGCODE, 0, 4)?;
    add(cx, &MSGLEN, 4, 4)?;
    super::common::text::padded(cx, &DEVNAME, b, 8, 16)?;
    let mut radio = Radio { short_clock: true, ..Radio::default() };
    let mut at = HEADER;
    while at + ITEM <= len {
        let kind = if little { b.le32(at)? } else { b.be32(at)? };
        // drivers number the items in the upper half, or in the lower one
        let number = if kind & 0xffff_0000 != 0 { (kind >> 16) as u8 } else { (kind >> 12) as u8 };
        let field = ITEMS.iter().find(|row| row.0 == number).map_or(&DID_UNKNOWN, |row| row.1);
        cx.put(&DID, b.span(at, ITEM), Value::None);
        let item = cx.open_last();
        add(cx, &DID_TYPE, at, 4)?;
        add(cx, &DID_STATUS, at + 4, 2)?;
        add(cx, &DID_LENGTH, at + 6, 2)?;
        let value = add(cx, field, at + 8, 4)?;
        let name = field.label.split(" (").next().unwrap_or(field.label);
        match number {
            2 => cx.text(item, format_args!("DID Mac Time {value}")),
            6 | 7 | 9 => cx.text(item, format_args!("DID {} 0x{value:x}", if number == 9 { "Is Tx" } else { name })),
            8 => {
                let rate = value as f64 / 2.0;
                cx.text(cx.last(), format_args!("{}: {rate:.1}", field.label));
                cx.text(item, format_args!("DID Rate {rate:.1} Mb/s"));
            }
            1 | 3..=10 => cx.text(item, format_args!("DID {name} {value}")),
            _ => cx.text(item, format_args!("DID Unknown {value:x}")),
        }
        match number {
            2 => radio.timestamp = Some(value),
            3 => radio.channel = Some(value),
            4 => radio.signal_dbm = Some(value as i8),
            // in units of 500 kbit/s; those of 802.11b say what radio it is
            8 => {
                radio.rate = Some(value as f64 / 2.0);
                radio.phy = matches!(value, 2 | 4 | 11 | 22).then_some(4);
            }
            _ => {}
        }
        cx.close();
        at += ITEM;
    }
    cx.close();
    let packet = b.from(len);
    if at > HEADER {
        radio.put(cx, packet);
    }
    if !cx.call_named("wlan", packet) {
        cx.data(packet);
    }
    Ok(())
}
