//! Elements that makers of user planes defined: those of Travelping (VPP's UPG).

use super::fields::*;
use super::optional_fields::*;
use super::parts::Part;
use super::show;
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome};
use crate::notes;

notes! {
    /// The maker is known, the element is not.
    NOT_DECODED = "pfcp.ie_not_decoded", "IE not decoded yet(WS:IE id too large)", Note Undecoded;
    /// Neither the maker nor the element is known.
    NO_VENDOR = "pfcp.ie_enterprise_3gpp", "IE not decoded yet(WS:No vendor dissector)", Note Undecoded;
}

/// Elements from here on are a maker's own.
pub const FIRST: u16 = 0x8000;
const TRAVELPING: u16 = 18681;
const PACKET_MEASUREMENT: u16 = 32769;
const MOMENTS: std::ops::RangeInclusive<u16> = 32771..=32773;
/// Type and length of the element, and its maker.
const MAKER_LEN: usize = 2;

const NAMES: &[(u16, &str)] = &[
    (32769, "Packet Measurement"),
    (32770, "Build Id"),
    (32771, "Now"),
    (32772, "Start"),
    (32773, "Stop"),
    (32774, "Error Report"),
    (32775, "Error Message"),
    (32776, "File Name"),
    (32777, "Line Number"),
];

const COUNTS: &[Part] = &[
    Part::If(0, 0x01, &[Part::One(&TRAVELPING_VOLUME_MEASUREMENT_TONOP, 8)]),
    Part::If(0, 0x02, &[Part::One(&TRAVELPING_VOLUME_MEASUREMENT_ULNOP, 8)]),
    Part::If(0, 0x04, &[Part::One(&TRAVELPING_VOLUME_MEASUREMENT_DLNOP, 8)]),
];

/// What the label calls an element of the maker that the value names.
pub fn name(kind: u16, value: Bytes<'_>) -> &'static str {
    let row = NAMES.iter().find(|row| row.0 == kind && value.be16(0) == Ok(TRAVELPING));
    row.map_or("Unknown", |row| row.1)
}

/// The element's value, that its maker begins.
pub fn element<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u16, item: Item) -> Outcome {
    let maker = cx.add(&ENTERPRISE_ID, b, 0, MAKER_LEN)?;
    let rest = b.from(MAKER_LEN);
    if rest.reported_len() == 0 {
        cx.append(item, format_args!("[IE to be removed]"));
        return Ok(());
    }
    if maker != u64::from(TRAVELPING) {
        return unknown(cx, rest, &NO_VENDOR);
    }
    let parts: &[Part] = match kind {
        PACKET_MEASUREMENT => return packets(cx, rest),
        32770 => &[Part::Printable(&TRAVELPING_BUILD_ID_STR, &TRAVELPING_BUILD_ID)],
        32775 => &[Part::Printable(&TRAVELPING_ERROR_MESSAGE_STR, &TRAVELPING_ERROR_MESSAGE)],
        32776 => &[Part::Printable(&TRAVELPING_FILE_NAME_STR, &TRAVELPING_FILE_NAME)],
        32777 => &[Part::One(&TRAVELPING_LINE_NUMBER, 4)],
        _ if MOMENTS.contains(&kind) => {
            show::put_moment(cx, &TRAVELPING_NOW, rest, 0, 8)?;
            cx.append(item, format_args!("{}", show::moment_text(rest, 8)?));
            return Ok(());
        }
        _ => return unknown(cx, rest, &NOT_DECODED),
    };
    show::parts(cx, rest, 0, parts)?;
    if let [Part::Printable(..)] = parts
        && show::is_printable(rest.data())
    {
        cx.append(item, format_args!("{}", show::name(rest.data())));
    }
    Ok(())
}

fn packets<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let bits = [
        &SPARE_B7_B3,
        &TRAVELPING_VOLUME_MEASUREMENT_FLAGS_DLNOPS,
        &TRAVELPING_VOLUME_MEASUREMENT_FLAGS_ULNOP,
        &TRAVELPING_VOLUME_MEASUREMENT_FLAGS_TONOP,
    ];
    let set = cx.flags(&TRAVELPING_VOLUME_MEASUREMENT, b, 0, 1, &bits)?;
    let flags = cx.last();
    for bit in bits.iter().skip(1).filter(|bit| set & bit.mask != 0) {
        cx.append(flags, format_args!(", {}", bit.label));
    }
    show::parts(cx, b, 1, COUNTS).map(|_| ())
}

fn unknown<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, note: &'static crate::model::Note) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("{}", note.field.label));
    cx.close();
    cx.note(note);
    Ok(())
}
