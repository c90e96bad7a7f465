//! IEEE 802.15.4: frames of low-rate wireless networks.

mod command;
mod fields;


use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// The check sequence does not fit the frame.
    BAD_FCS = "wpan.fcs.bad", "Bad FCS", Warn Checksum;
}

const WITH_FCS: u16 = 195;
const WITHOUT_FCS: u32 = 230;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, WITH_FCS as u32), (Table::LinkType, WITHOUT_FCS), (Table::EtherType, 0x809a)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("wpan", "IEEE 802.15.4 Low-Rate Wireless PAN", "IEEE 802.15.4", &["IEEE 802.15.4-2015"])
        },
        dissect,
    )
};

const CONTROL_BITS: [&Field; 11] = [
    &FRAME_TYPE,
    &SECURITY,
    &PENDING,
    &ACK_REQUEST,
    &PAN_ID_COMPRESSION,
    &FCF_RESERVED,
    &SEQNO_SUPPRESSION,
    &IE_PRESENT,
    &DST_ADDR_MODE,
    &VERSION,
    &SRC_ADDR_MODE,
];
const BEACON: u64 = 0;
const DATA: u64 = 1;
const ACK: u64 = 2;
const COMMAND: u64 = 3;

/// The frame control field.
#[derive(Clone, Copy)]
struct Control(u64);

impl Control {
    fn has(self, bit: u64) -> bool {
        self.0 & bit != 0
    }
    fn kind(self) -> u64 {
        self.0 & 7
    }
    fn version(self) -> u64 {
        self.0 >> 12 & 3
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, all: Bytes<'a>) -> Outcome {
    cx.protocol("IEEE 802.15.4");
    let item = cx.layer(&PROTOCOL.info, all, all.reported_len());
    cx.text(item, format_args!("IEEE 802.15.4"));
    let control = Control(all.le16(0)?.into());
    let fcs_len = if cx.frame.link_type == WITH_FCS { 2.min(all.reported_len()) } else { 0 };
    let good = check(all, fcs_len);
    let b = all.window(0, all.reported_len() - fcs_len);
    cx.hide(&FRAME_LENGTH, all.span(0, 0), Value::Uint(b.reported_len() as u64));
    cx.add_le(&FCF, b, 0, 2)?;
    describe(cx, control);
    cx.open_last();
    for bit in CONTROL_BITS {
        cx.add_le(bit, b, 0, 2)?;
    }
    cx.close();
    let name = FRAME_TYPE.names.get(control.kind()).unwrap_or("Unknown");
    cx.info(format_args!("{name}"));
    cx.append(item, format_args!(" {name}"));
    let mut at = 2;
    if !(control.version() == 2 && control.has(0x100)) {
        let number = cx.add(&SEQ_NO, b, at, 1)?;
        if control.kind() == ACK {
            cx.append(item, format_args!(", Sequence Number: {number}"));
        }
        at += 1;
    }
    at = addresses(cx, b, at, control, item)?;
    let rest = b.from(at);
    let outcome = body(cx, rest, control);
    if good == Some(false) {
        cx.append(item, format_args!(", Bad FCS"));
        cx.info_append(format_args!(", Bad FCS"));
    }
    let payload = rest.from(outcome?);
    footer(cx, all, fcs_len, good)?;
    if control.kind() == BEACON && !control.has(8) && payload.reported_len() > 0 {
        cx.close();
        if !cx.call_named("zbee_beacon", payload) {
            cx.data(payload);
        }
    }
    if control.kind() == DATA && rest.reported_len() > 0 {
        cx.close();
        let network = good != Some(false) && control.0 >> 14 == 2 && !control.has(8) && rest.u8(1).is_ok() && cx.call_named("zbee_nwk", rest);
        if !network {
            cx.data(rest);
        }
    }
    Ok(())
}

/// Names the flags that are set, as the tree's line shows them.
fn describe(cx: &mut Cx<'_>, control: Control) {
    let line = cx.last();
    cx.append(line, format_args!(", Frame Type: {}", FRAME_TYPE.names.get(control.kind()).unwrap_or("Unknown")));
    for field in [&SECURITY, &PENDING, &ACK_REQUEST, &PAN_ID_COMPRESSION, &SEQNO_SUPPRESSION, &IE_PRESENT] {
        if control.has(field.mask) {
            cx.append(line, format_args!(", {}", field.label));
        }
    }
    for field in [&DST_ADDR_MODE, &VERSION, &SRC_ADDR_MODE] {
        cx.append(line, format_args!(", {}: {}", field.label, field.names.get(field.extract(control.0)).unwrap_or("Unknown")));
    }
}

/// Addresses of receiver and sender; gives where they end (IEEE 802.15.4-2015 section 7.2.2.6).
fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, control: Control, item: crate::dissect::Item) -> Result<usize, Fault> {
    let (to, from, same) = (control.0 >> 10 & 3, control.0 >> 14 & 3, control.has(0x40));
    if to == 1 || from == 1 {
        return Err(Fault::Malformed);
    }
    let (to_pan, from_pan) = if control.version() < 2 {
        (to != 0, from != 0 && !same)
    } else {
        // two long addresses share one PAN, or have none
        match (to, from) {
            (0, 0) => (same, false),
            (0, _) => (false, !same),
            (_, 0) => (!same, false),
            (3, 3) => (!same, false),
            _ => (true, !same),
        }
    };
    if to_pan {
        cx.add_le(&DST_PAN, b, at, 2)?;
        at += 2;
    }
    if to != 0 {
        at = address(cx, b, at, to, ("Dst", [&DST16, &DST64]), item, false)?;
    }
    if from_pan {
        cx.add_le(&SRC_PAN, b, at, 2)?;
        at += 2;
    }
    if from != 0 {
        at = address(cx, b, at, from, ("Src", [&SRC16, &SRC64]), item, true)?;
    }
    Ok(at)
}

fn address<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    mode: u64,
    (word, [short, long]): (&str, [&'static Field; 2]),
    item: crate::dissect::Item,
    sender: bool,
) -> Result<usize, Fault> {
    const SHORT: u64 = 2;
    const BROADCAST: u64 = 0xffff;
    let (text, end) = if mode == SHORT {
        let number = cx.add_le(short, b, at, 2)?;
        cx.hide(&ADDR16, b.span(at, 2), Value::Uint(number));
        (if number == BROADCAST { String::from("Broadcast") } else { format!("0x{number:04x}") }, at + 2)
    } else {
        let mut bytes: [u8; 8] = b.slice(at, 8)?.try_into().map_err(|_| Fault::Malformed)?;
        bytes.reverse();
        let number = u64::from_be_bytes(bytes);
        let text = bytes.map(|byte| format!("{byte:02x}")).join(":");
        let line = cx.put(long, b.span(at, 8), Value::Uint(number));
        cx.append(line, format_args!(" ({text})"));
        let line = cx.put(&ADDR64, b.span(at, 8), Value::Uint(number));
        cx.generated(line);
        (text, at + 8)
    };
    cx.append(item, format_args!(", {word}: {text}"));
    cx.info_append(format_args!(", {word}: {text}"));
    let column = Address::Text(text.into());
    if sender {
        cx.tree.columns.source = column;
    } else {
        cx.tree.columns.destination = column;
    }
    Ok(end)
}

/// What a frame of its kind has; gives where that ends, which is known of beacons only.
fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, control: Control) -> Result<usize, Fault> {
    if control.has(8) || control.version() == 2 {
        return Ok(b.reported_len());
    }
    match control.kind() {
        BEACON => beacon(cx, b),
        COMMAND => command::dissect(cx, b).map(|()| b.reported_len()),
        _ => Ok(0),
    }
}

fn beacon<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let word = u64::from(b.le16(0)?);
    let line = cx.open_text(b.span(0, 2), format_args!("Superframe Specification"));
    let mut lead = ": ";
    for field in [&BCN_COORD, &ASSOC_PERMIT] {
        if word & field.mask != 0 {
            cx.append(line, format_args!("{lead}{}", field.label));
            lead = ", ";
        }
    }
    for field in [&BEACON_ORDER, &SUPERFRAME_ORDER, &CAP, &BATTERY_EXT, &BCN_COORD, &ASSOC_PERMIT] {
        cx.add_le(field, b, 0, 2)?;
    }
    cx.close();
    let slots = b.u8(2)?;
    cx.open_text(b.span(2, 1), format_args!("GTS"));
    cx.put(&GTS_COUNT, b.span(2, 1), Value::Uint((slots & 7).into()));
    cx.put(&GTS_PERMIT, b.span(2, 1), Value::Uint((slots >> 7).into()));
    cx.close();
    let at = if slots & 7 == 0 { 3 } else { 4 + usize::from(slots & 7) * 3 };
    let pending = b.u8(at)?;
    cx.open_text(b.span(at, 1), format_args!("Pending Addresses: {} Short and {} Long", pending & 7, pending >> 4 & 7));
    cx.close();
    Ok(at + 1 + usize::from(pending & 7) * 2 + usize::from(pending >> 4 & 7) * 8)
}

/// Whether the check sequence fits; `None` when there is none, or not all bytes were captured.
fn check(all: Bytes<'_>, fcs_len: usize) -> Option<bool> {
    let end = all.reported_len().checked_sub(fcs_len)?;
    let stated = all.le16(end).ok().filter(|_| fcs_len == 2)?;
    Some(crc(all.slice(0, end).ok()?) == stated)
}

/// CRC of ITU-T V.41 with the bits reversed and nothing inverted (IEEE 802.15.4-2015 section 7.2.10).
fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |mut crc: u16, byte| {
        crc ^= u16::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 != 0 { 0x8408 } else { 0 };
        }
        crc
    })
}

fn footer<'a>(cx: &mut Cx<'a>, all: Bytes<'a>, fcs_len: usize, good: Option<bool>) -> Outcome {
    let at = all.reported_len() - fcs_len;
    let Some(good) = good else {
        cx.hide(&FCS_OK, all.span(0, 0), Value::Uint(1));
        return Ok(());
    };
    cx.add_le(&FCS, all, at, 2)?;
    if good {
        cx.append(cx.last(), format_args!(" (Correct)"));
    } else {
        let expected = crc(all.clipped(0, at));
        cx.append(cx.last(), format_args!(" (Incorrect, expected FCS=0x{expected:04x})"));
        cx.note(&BAD_FCS);
    }
    cx.hide(&FCS_OK, all.span(at, 2), Value::Uint(good.into()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn an_association_request_with_a_wrong_check_sequence() {
        let bytes = [0x63, 0x88, 3, 0x34, 0x12, 1, 0, 2, 0, 1, 0x8e, 0x5a, 0x0c];
        let shown = dissect(195, &bytes);
        assert_eq!(shown.info, "Association Request, FFD, Bad FCS");
        assert!(shown.has("FCS: 0x0c5a (Incorrect, expected FCS=0xfc33)"), "{:#?}", shown.lines);
        assert!(shown.has(".... ..1. = Device Type: FFD"));
    }

    #[test]
    fn an_acknowledgement_has_a_number_and_nothing_else() {
        let shown = dissect(230, &[2, 0, 5]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("IEEE 802.15.4", "Ack"));
        assert!(shown.has("IEEE 802.15.4 Ack, Sequence Number: 5"), "{:#?}", shown.lines);
    }
}
