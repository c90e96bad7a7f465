//! IEEE 802.11 wireless LAN: MAC header, protected data, management frames.

mod agreements;
mod capabilities;
mod codes;
mod fields;
mod he;
mod he_capabilities;
mod he_elements;
mod ht;
mod layout;
mod management;
mod management_fields;
mod neighbors;
mod rsn;
mod service;
mod spectrum;
mod tags;
mod titles;
mod vendor;
mod vendor_fields;
mod vendors;
mod vht;

use super::common::checksum;
use super::common::radio::{SWAPPED_CONTROL, WITH_FCS};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{Field, Names, ProtocolInfo, Value};
use fields::*;

mod layer {
    crate::fields! {
        /// The body of a management frame.
        MGT = "wlan.mgt", "IEEE 802.11 Wireless Management", Protocol None;
    }
}

const LISTS: &[&[&Field]] = &[
    fields::FIELDS,
    management_fields::FIELDS,
    layer::FIELDS,
    ht::FIELDS,
    vht::FIELDS,
    he_capabilities::FIELDS,
    he::FIELDS,
    capabilities::FIELDS,
    spectrum::FIELDS,
    service::FIELDS,
    vendor_fields::FIELDS,
    agreements::FIELDS,
];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 105)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, notes: NOTES, ..ProtocolInfo::new("wlan", "IEEE 802.11 wireless LAN", "802.11", &["IEEE 802.11-2020"]) },
        dissect,
    )
};


/// The frame control field.
#[derive(Clone, Copy)]
struct Control {
    kind: u8,
    subtype: u8,
    flags: u8,
    /// The flags stand before the type.
    swapped: bool,
}

impl Control {
    fn has(self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    fn is_qos(self) -> bool {
        self.kind == DATA && self.subtype & 8 != 0
    }

    fn name(self) -> &'static str {
        Names::Table(SUBTYPES).get(u64::from(self.kind) << 4 | u64::from(self.subtype)).unwrap_or("Unrecognized (Reserved frame)")
    }

    /// The flags as letters, highest bit first.
    fn letters(self, fcs: bool) -> String {
        let mut out: String =
            b"opmPRMFT".iter().enumerate().map(|(i, c)| if self.flags >> (7 - i) & 1 != 0 { char::from(*c) } else { '.' }).collect();
        if fcs {
            out.push('C');
        }
        out
    }
}

const MANAGEMENT: u8 = 0;
const CONTROL: u8 = 1;
const DATA: u8 = 2;
const TO_DS: u8 = 1;
const FROM_DS: u8 = 2;
const MORE_FRAGMENTS: u8 = 4;
const PROTECTED: u8 = 0x40;
const ORDER: u8 = 0x80;

fn dissect<'a>(cx: &mut Cx<'a>, all: Bytes<'a>) -> Outcome {
    cx.protocol("802.11");
    let fcs = cx.packet.hint == WITH_FCS && all.reported_len() >= 4;
    let b = all.window(0, all.reported_len() - if fcs { 4 } else { 0 });
    let swapped = cx.packet.hint == SWAPPED_CONTROL;
    let first = b.u8(usize::from(swapped))?;
    if first & 3 != 0 {
        cx.info(format_args!("Unknown protocol version: {}", first & 3));
        cx.layer(&PROTOCOL.info, b, 0);
        cx.close();
        cx.data(all);
        return Ok(());
    }
    let c = Control { kind: first >> 2 & 3, subtype: first >> 4, flags: b.u8(usize::from(!swapped))?, swapped };
    let letters = c.letters(fcs);
    cx.info(format_args!("{}", c.name()));
    let item = cx.layer(&PROTOCOL.info, b, header_len(c).min(b.reported_len()));
    cx.text(item, format_args!("IEEE 802.11 {}, Flags: {letters}", c.name()));
    frame_control(cx, b, c)?;
    cx.put(&DURATION, b.span(2, 2), Value::Uint(u64::from(b.le16(2)? & 0x7fff)));
    let end = match c.kind {
        CONTROL => control(cx, b, c)?,
        MANAGEMENT | DATA => addresses(cx, b, c)?,
        _ => return Ok(()),
    };
    cx.info_append(format_args!(", Flags={letters}"));
    let end = if c.is_qos() { qos(cx, b, c, end)? } else { end };
    let end = if c.has(ORDER) && (c.is_qos() || c.kind == MANAGEMENT) { end + 4 } else { end };
    if fcs {
        let at = all.reported_len() - 4;
        cx.add_le(&FCS, all, at, 4)?;
        cx.append(cx.last(), format_args!(" [unverified]"));
        cx.computed(&FCS_STATUS, all.span(at, 0), Value::Uint(checksum::UNVERIFIED));
    }
    cx.packet.hint = 0;
    let body = b.from(end);
    match c.kind {
        MANAGEMENT if !c.has(PROTECTED) => {
            cx.close();
            management::dissect(cx, c.subtype, body)?;
        }
        MANAGEMENT | DATA => payload(cx, c, body, b, item)?,
        _ => {}
    }
    Ok(())
}

fn header_len(c: Control) -> usize {
    match c.kind {
        CONTROL if matches!(c.subtype, 12 | 13) => 10,
        CONTROL => 16,
        _ => {
            let four = c.has(TO_DS) && c.has(FROM_DS);
            24 + if four { 6 } else { 0 } + if c.is_qos() { 2 } else { 0 }
        }
    }
}

fn frame_control<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, c: Control) -> Outcome {
    let (first, second) = if c.swapped { (1, 0) } else { (0, 1) };
    cx.put(&FC_TYPE_SUBTYPE, b.span(first, 1), Value::Uint(u64::from(c.kind) << 4 | u64::from(c.subtype)));
    cx.open(&FC, b, 0, 2)?;
    if c.swapped {
        cx.append(cx.last(), format_args!("(Swapped)"));
    }
    for field in [&FC_VERSION, &FC_TYPE, &FC_SUBTYPE] {
        cx.add(field, b, first, 1)?;
    }
    cx.open(&FLAGS, b, second, 1)?;
    cx.add(&FC_DS, b, second, 1)?;
    for field in [&FC_TODS, &FC_FROMDS] {
        cx.add(field, b, second, 1)?;
        cx.hidden(cx.last());
    }
    for field in [&FC_FRAG, &FC_RETRY, &FC_PWRMGT, &FC_MOREDATA, &FC_PROTECTED, &FC_ORDER] {
        let value = cx.add(field, b, second, 1)?;
        if std::ptr::eq(field, &FC_RETRY) && value != 0 {
            cx.note(&RETRANSMITTED);
        }
    }
    cx.close();
    cx.close();
    Ok(())
}

/// An address under one or two names, and hidden under the name of all.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: &[&'static Field]) -> Result<[u8; 6], Fault> {
    for field in fields {
        cx.add(field, b, at, 6)?;
    }
    let value: [u8; 6] = b.slice(at, 6)?.try_into().map_err(|_| Fault::Malformed)?;
    cx.hide(&ADDR, b.span(at, 6), Value::Ether(value));
    Ok(value)
}

/// Control frames that prepare for several antennas or stations (IEEE 802.11-2020 section 9.3.1.19 and after).
const TRIGGER: u8 = 2;
const REPORT_POLL: u8 = 4;
const NDP_ANNOUNCEMENT: u8 = 5;
const BLOCK_REQUEST: u8 = 8;
const BLOCK: u8 = 9;

/// Addresses of control frames. Gives the position after them.
fn control<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, c: Control) -> Result<usize, Fault> {
    let role = |value: [u8; 6], role: &str| {
        let [a, b, c, d, e, f] = value;
        Address::Text(format!("{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{f:02x} ({role})").into())
    };
    let (first, second): (&'static Field, Option<(&'static Field, &str)>) = match c.subtype {
        TRIGGER | REPORT_POLL | NDP_ANNOUNCEMENT | BLOCK_REQUEST | BLOCK | 11 => (&RA, Some((&TA, "TA"))),
        10 => (&BSSID, Some((&TA, "TA"))),
        12 | 13 => (&RA, None),
        14 | 15 => (&RA, Some((&BSSID, "BSSID"))),
        _ => return Ok(b.reported_len()),
    };
    let to = address(cx, b, 4, &[first])?;
    let destination = role(to, if c.subtype == 10 { "BSSID" } else { "RA" });
    let mut source = Address::None;
    let mut end = 10;
    if let Some((field, name)) = second {
        source = role(address(cx, b, 10, &[field])?, name);
        end = 16;
    }
    cx.tree.columns.source = source;
    cx.tree.columns.destination = destination;
    if matches!(c.subtype, BLOCK_REQUEST | BLOCK) && end < b.reported_len() {
        end = agreements::block(cx, b, end, c.subtype == BLOCK_REQUEST)?;
    }
    if c.subtype == NDP_ANNOUNCEMENT {
        let token = cx.flags(&NDP_TOKEN, b, end, 1, &[&NDP_TOKEN_RANGING, &NDP_TOKEN_HE, &NDP_TOKEN_NUMBER])?;
        cx.info_append(format_args!(", Sounding Dialog Token={token}"));
        end = b.reported_len();
    }
    Ok(end)
}

/// Addresses and sequence control of management and data frames. Gives the position after them.
fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, c: Control) -> Result<usize, Fault> {
    let toward = if c.kind == DATA { c.flags & (TO_DS | FROM_DS) } else { 0 };
    let (one, two, three): (&[&'static Field], &[&'static Field], &[&'static Field]) = match toward {
        0 => (&[&RA, &DA], &[&TA, &SA], &[&BSSID]),
        TO_DS => (&[&RA, &BSSID], &[&TA, &SA, &STAA], &[&DA]),
        FROM_DS => (&[&RA, &DA, &STAA], &[&TA, &BSSID], &[&SA]),
        _ => (&[&RA], &[&TA], &[&DA]),
    };
    let first = address(cx, b, 4, one)?;
    let second = address(cx, b, 10, two)?;
    let third = address(cx, b, 16, three)?;
    let mut end = 24;
    let (source, destination) = match toward {
        0 => (second, first),
        TO_DS => (second, third),
        FROM_DS => (third, first),
        _ => {
            end = 30;
            (address(cx, b, 24, &[&SA])?, third)
        }
    };
    let (source, destination) = (Address::Ether(source), Address::Ether(destination));
    cx.packet.link_source = source.clone();
    cx.packet.link_destination = destination.clone();
    cx.addresses(source, destination);
    let sequence = cx.add_le(&FRAG, b, 22, 2)?;
    let number = cx.add_le(&SEQ, b, 22, 2)?;
    cx.info_append(format_args!(", SN={number}, FN={sequence}"));
    Ok(end)
}

fn qos<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, c: Control, at: usize) -> Result<usize, Fault> {
    cx.add_le(&QOS, b, at, 2)?;
    cx.open_last();
    cx.add_le(&QOS_TID, b, at, 2)?;
    cx.add_le(&QOS_PRIORITY, b, at, 2)?;
    if c.has(FROM_DS) {
        cx.add_le(&QOS_EOSP, b, at, 2)?;
    } else {
        cx.add_le(&QOS_BIT4, b, at, 2)?;
    }
    cx.add_le(&QOS_ACK, b, at, 2)?;
    cx.add_le(&QOS_AMSDUPRESENT, b, at, 2)?;
    if c.has(FROM_DS) {
        cx.add_le(&QOS_PS_BUF_STATE, b, at, 2)?;
        cx.open_last();
        cx.add_le(&QOS_BUF_STATE_INDICATED, b, at, 2)?;
        cx.close();
    } else if b.le16(at)? & 0x10 == 0 {
        cx.add_le(&QOS_TXOP_DUR_REQ, b, at, 2)?;
    } else {
        cx.add_le(&QOS_QUEUE_SIZE, b, at, 2)?;
    }
    cx.close();
    Ok(at + 2)
}

/// The body of a data frame: protected, a fragment, or LLC.
fn payload<'a>(cx: &mut Cx<'a>, c: Control, body: Bytes<'a>, b: Bytes<'a>, item: Item) -> Outcome {
    // subtypes with this bit carry no data
    if body.reported_len() == 0 || c.kind == DATA && c.subtype & 4 != 0 {
        return Ok(());
    }
    if c.has(PROTECTED) {
        let rest = protection(cx, body)?;
        cx.end_at(item, b, rest.start().saturating_sub(b.start()) as usize);
        cx.close();
        cx.data(rest);
        return Ok(());
    }
    cx.close();
    // some access points number whole frames as if they were last fragments
    if c.has(MORE_FRAGMENTS) {
        cx.info(format_args!("Fragmented IEEE 802.11 frame"));
        cx.data(body);
    } else if !cx.call_named("llc", body) {
        cx.data(body);
    }
    Ok(())
}

/// What stands before protected data; gives the data (IEEE 802.11-2020 section 12).
fn protection<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<Bytes<'a>, Fault> {
    let (iv, key) = (b.slice(0, 3)?, b.u8(3)?);
    let extended = key & 0x20 != 0;
    let len = b.reported_len();
    if !extended {
        cx.open_text(b.span(0, 4), format_args!("WEP parameters"));
        cx.add(&WEP_IV, b, 0, 3)?;
        cx.put(&WEP_KEY, b.span(3, 1), Value::Uint((key >> 6).into()));
        if len >= 8 {
            cx.add(&WEP_ICV, b, len - 4, 4)?;
        }
        cx.close();
        return Ok(b.window(4, len.saturating_sub(8)));
    }
    let high = u64::from(b.le32(4)?) << 16;
    let [low, second, third] = *iv else { return Err(Fault::Malformed) };
    // the second byte of TKIP's counter is made from the first so that no weak key results
    let tkip = second == (low | 0x20) & 0x7f;
    if tkip {
        let counter = high | u64::from(low) << 8 | u64::from(third);
        cx.open_text(b.span(0, 8), format_args!("TKIP parameters"));
        cx.put_text(&TKIP_EXTIV, b.span(0, 8), format_args!("0x{counter:012X}"));
    } else {
        let counter = high | u64::from(second) << 8 | u64::from(low);
        cx.open_text(b.span(0, 8), format_args!("CCMP parameters"));
        cx.put_text(&CCMP_EXTIV, b.span(0, 8), format_args!("0x{counter:012X}"));
    }
    cx.put(&WEP_KEY, b.span(3, 1), Value::Uint((key >> 6).into()));
    cx.close();
    Ok(b.from(8))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_announcement_of_a_sounding_names_both_stations() {
        let frame = [0x54, 0, 100, 0, 0x2c, 0xf0, 0xa2, 0xdd, 0xbc, 0xd0, 0xb0, 0xb9, 0x8a, 0x56, 0x8d, 0xea, 0xf0, 1, 0];
        let shown = crate::proto::testing::dissect(105, &frame);
        assert_eq!(shown.info, "VHT/HE NDP Announcement, Sounding Dialog Token=240, Flags=........");
        assert!(shown.has("Transmitter address: b0:b9:8a:56:8d:ea"), "{:#?}", shown.lines);
    }
}
