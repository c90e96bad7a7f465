//! The header that CAPWAP puts before control messages and data (RFC 5415 section 4).

pub mod element_fields;
pub mod elements;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::Names;
use crate::model::Value;

pub const PREAMBLE_TYPE_NAMES: &[(u64, &str)] = &[(0, "CAPWAP Header"), (1, "CAPWAP DTLS Header")];
pub const HEADER_WBID_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "IEEE 802.11"), (2, "IEEE 802.16"), (3, "EPCGlobal")];

fields! {
    /// Preamble.
    PREAMBLE = "capwap.preamble", "Preamble", None None;
    /// Version.
    PREAMBLE_VERSION = "capwap.preamble.version", "Version", U8 Dec, mask(0xf0);
    /// Type.
    PREAMBLE_TYPE = "capwap.preamble.type", "Type", U8 Dec, mask(0xf), names(PREAMBLE_TYPE_NAMES);
    /// Reserved.
    PREAMBLE_RESERVED = "capwap.preamble.reserved", "Reserved", U24 Dec;
    /// Header.
    HEADER = "capwap.header", "Header", None None;
    /// Header Length.
    HEADER_LENGTH = "capwap.header.length", "Header Length", U24 Dec, mask(0xf80000);
    /// Radio ID.
    HEADER_RID = "capwap.header.rid", "Radio ID", U24 Dec, mask(0x7c000);
    /// Wireless Binding ID.
    HEADER_WBID = "capwap.header.wbid", "Wireless Binding ID", U24 Dec, mask(0x3e00), names(HEADER_WBID_NAMES);
    /// Header Flags.
    FLAGS = "capwap.header.flags", "Header Flags", U24 Hex, mask(0x1ff);
    /// Payload Type.
    FLAGS_T = "capwap.header.flags.t", "Payload Type", Bool B24, mask(0x100), with(Names::Bool("Native frame format (see Wireless Binding ID field)", "IEEE 802.3 frame"));
    /// Fragment.
    FLAGS_F = "capwap.header.flags.f", "Fragment", Bool B24, mask(0x80), with(Names::Bool("Fragmented", "Don't Fragment"));
    /// Last Fragment.
    FLAGS_L = "capwap.header.flags.l", "Last Fragment", Bool B24, mask(0x40), with(Names::Bool("This is the last fragment", "More fragments follow"));
    /// Wireless header.
    FLAGS_W = "capwap.header.flags.w", "Wireless header", Bool B24, mask(0x20), with(Names::Bool("Wireless Specific Information is present", "No Wireless Specific Information"));
    /// Radio MAC header.
    FLAGS_M = "capwap.header.flags.m", "Radio MAC header", Bool B24, mask(0x10), with(Names::Bool("Radio MAC Address is present", "No Radio MAC Address"));
    /// Keep-Alive.
    FLAGS_K = "capwap.header.flags.k", "Keep-Alive", Bool B24, mask(0x8), with(Names::Bool("Keep-Alive Packet", "No Keep-Alive"));
    /// Reserved.
    FLAGS_R = "capwap.header.flags.r", "Reserved", U24 Hex, mask(0x7);
    /// Fragment ID.
    FRAGMENT_ID = "capwap.header.fragment.id", "Fragment ID", U16 Dec;
    /// Fragment Offset.
    FRAGMENT_OFFSET = "capwap.header.fragment.offset", "Fragment Offset", U16 Dec, mask(0xfff8);
    /// Reserved.
    FRAGMENT_RESERVED = "capwap.header.fragment.reserved", "Reserved", U16 Dec, mask(0x7);
    /// MAC length.
    MAC_LENGTH = "capwap.header.mac.length", "MAC length", U8 Dec;
    /// MAC address.
    MAC_EUI48 = "capwap.header.mac.eui48", "MAC address", Ether None;
    /// MAC address.
    MAC_EUI64 = "capwap.header.mac.eui64", "MAC address", Eui64 None;
    /// MAC address.
    MAC_DATA = "capwap.header.mac.data", "MAC address", Bytes None;
    /// Wireless length.
    WIRELESS_LENGTH = "capwap.header.wireless.length", "Wireless length", U8 Dec;
    /// Wireless data.
    WIRELESS_DATA = "capwap.header.wireless.data", "Wireless data", Bytes None;
    /// Wireless data ieee80211 Frame Info.
    WIRELESS_FI = "capwap.header.wireless.data.ieee80211.fi", "Wireless data ieee80211 Frame Info", Bytes None;
    /// Wireless data ieee80211 RSSI (dBm).
    WIRELESS_FI_RSSI = "capwap.header.wireless.data.ieee80211.fi.rssi", "Wireless data ieee80211 RSSI (dBm)", I8 Dec;
    /// Wireless data ieee80211 SNR (dB).
    WIRELESS_FI_SNR = "capwap.header.wireless.data.ieee80211.fi.snr", "Wireless data ieee80211 SNR (dB)", U8 Dec;
    /// Wireless data ieee80211 Data Rate (Mbps).
    WIRELESS_FI_DATA_RATE = "capwap.header.wireless.data.ieee80211.fi.data_rate", "Wireless data ieee80211 Data Rate (Mbps)", U16 Dec;
    /// Wireless data ieee80211 Destination WLANs.
    WIRELESS_DW = "capwap.header.wireless.data.ieee80211.dw", "Wireless data ieee80211 Destination WLANs", Bytes None;
    /// Wireless data ieee80211 Destination Wlan Id bitmap.
    WIRELESS_DW_WLAN_ID_BITMAP = "capwap.header.wireless.data.ieee80211.dw.wlan_id_bitmap", "Wireless data ieee80211 Destination Wlan Id bitmap", U16 Dec;
    /// Wireless data ieee80211 Destination Wlan reserved.
    WIRELESS_DW_RESERVED = "capwap.header.wireless.data.ieee80211.dw.reserved", "Wireless data ieee80211 Destination Wlan reserved", U16 Dec;
    /// Padding for 4 Byte Alignment.
    PADDING = "capwap.header.padding", "Padding for 4 Byte Alignment", Bytes None;
    /// Keep-Alive.
    KEEP_ALIVE = "capwap.keep_alive", "Keep-Alive", None None;
    /// Message Element Length.
    KEEP_ALIVE_LENGTH = "capwap.keep_alive.length", "Message Element Length", U16 Dec;
}

/// What the header says about what follows it.
pub struct Header {
    /// Bytes before the payload, the preamble included.
    pub len: usize,
    /// The payload is a frame of the wireless binding; else one of IEEE 802.3.
    pub native: bool,
    /// Wireless binding: 1 for IEEE 802.11.
    pub binding: u64,
    /// The payload is part of a message.
    pub fragment: bool,
    /// The message only keeps the data channel open.
    pub keep_alive: bool,
    /// What follows the preamble is DTLS.
    pub encrypted: bool,
}

const FLAG_NATIVE: u64 = 0x100;
const FLAG_FRAGMENT: u64 = 0x80;
const FLAG_WIRELESS: u64 = 0x20;
const FLAG_MAC: u64 = 0x10;
const FLAG_KEEP_ALIVE: u64 = 0x08;
/// Wireless binding of IEEE 802.11 (RFC 5416).
pub const IEEE80211: u64 = 1;

/// The preamble, and the header behind it where the preamble announces one.
pub fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<Header, Fault> {
    cx.open(&PREAMBLE, b, 0, 1)?;
    cx.add(&PREAMBLE_VERSION, b, 0, 1)?;
    let kind = cx.add(&PREAMBLE_TYPE, b, 0, 1)?;
    if kind == 1 {
        cx.add(&PREAMBLE_RESERVED, b, 1, 3)?;
        cx.close();
        return Ok(Header { len: 4, native: false, binding: 0, fragment: false, keep_alive: false, encrypted: true });
    }
    cx.close();
    let len = usize::from(b.u8(1)? >> 3) * 4;
    cx.put(&HEADER, b.span(1, len.saturating_sub(1)), Value::None);
    cx.open_last();
    cx.add(&HEADER_LENGTH, b, 1, 3)?;
    cx.append(cx.last(), format_args!(" ({len})"));
    cx.add(&HEADER_RID, b, 1, 3)?;
    let binding = cx.add(&HEADER_WBID, b, 1, 3)?;
    let flags = cx.flags(&FLAGS, b, 1, 3, &[&FLAGS_T, &FLAGS_F, &FLAGS_L, &FLAGS_W, &FLAGS_M, &FLAGS_K, &FLAGS_R])?;
    cx.add(&FRAGMENT_ID, b, 4, 2)?;
    cx.add(&FRAGMENT_OFFSET, b, 6, 2)?;
    cx.put(&FRAGMENT_RESERVED, b.span(7, 1), Value::Uint((b.u8(7)? & 7).into()));
    let mut at = 8;
    if flags & FLAG_MAC != 0 {
        at = mac(cx, b, at)?;
    }
    if flags & FLAG_WIRELESS != 0 {
        at = wireless(cx, b, at, binding, flags & FLAG_NATIVE != 0)?;
    }
    if len > at {
        cx.add(&PADDING, b, at, len - at)?;
    }
    cx.close();
    Ok(Header {
        len,
        native: flags & FLAG_NATIVE != 0,
        binding,
        fragment: flags & FLAG_FRAGMENT != 0,
        keep_alive: flags & FLAG_KEEP_ALIVE != 0,
        encrypted: false,
    })
}

/// The radio's address, padded to a multiple of 4 bytes (RFC 5415 section 4.3).
fn mac<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add(&MAC_LENGTH, b, at, 1)? as usize;
    let field = match len {
        6 => &MAC_EUI48,
        8 => &MAC_EUI64,
        _ => &MAC_DATA,
    };
    cx.add(field, b, at + 1, len)?;
    padded(cx, b, at, at + 1 + len)
}

/// What the radio tells about the frame (RFC 5416 section 4).
fn wireless<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, binding: u64, native: bool) -> Result<usize, Fault> {
    let len = cx.add(&WIRELESS_LENGTH, b, at, 1)? as usize;
    let from = at + 1;
    cx.add(&WIRELESS_DATA, b, from, len)?;
    if binding == IEEE80211 && native {
        cx.open(&WIRELESS_FI, b, from, len)?;
        cx.add(&WIRELESS_FI_RSSI, b, from, 1)?;
        cx.add(&WIRELESS_FI_SNR, b, from + 1, 1)?;
        let rate = cx.add(&WIRELESS_FI_DATA_RATE, b, from + 2, 2)?;
        cx.append(cx.last(), format_args!(" ({}.{} Mb/s)", rate / 10, rate % 10));
        cx.close();
    } else if binding == IEEE80211 {
        cx.open(&WIRELESS_DW, b, from, len)?;
        cx.add(&WIRELESS_DW_WLAN_ID_BITMAP, b, from, 2)?;
        cx.add(&WIRELESS_DW_RESERVED, b, from + 2, 2)?;
        cx.close();
    }
    padded(cx, b, at, from + len)
}

fn padded<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, end: usize) -> Result<usize, Fault> {
    let pad = (end - start).next_multiple_of(4) - (end - start);
    if pad > 0 {
        cx.add(&PADDING, b, end, pad)?;
    }
    Ok(end + pad)
}

/// What a keep-alive carries: its length, and message elements (RFC 5415 section 4.4.1).
pub fn keep_alive<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open(&KEEP_ALIVE, b, 0, b.reported_len())?;
    cx.add(&KEEP_ALIVE_LENGTH, b, 0, 2)?;
    elements::each(cx, b.from(2))?;
    cx.close();
    Ok(())
}
