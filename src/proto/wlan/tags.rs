//! Tagged parameters of management frames (IEEE 802.11-2020 section 9.4.2).

use super::layout::{self, Part};
use super::fields::UNDECODED;
use super::management_fields::*;
use super::service::*;
use super::spectrum::*;
use super::{capabilities, he_elements, ht, neighbors, rsn, titles, vendor, vht};
use crate::base::addr::hex;
use crate::base::{Bytes, text};
use crate::dissect::{Cx, Outcome};
use crate::model::{Names, Value};

/// Number of the element whose first byte is a number of its own.
const EXTENSION: u8 = 255;
/// [`crate::dissect::Packet::hint`] of elements that a station sends: some say other things than those of access points.
pub const FROM_STATION: u64 = 1;
/// Elements in elements go no deeper than this.
const DEPTH: u8 = 2;

/// Elements that are fields one after another: number, shortest length, form.
#[rustfmt::skip]
const FORMS: &[(u8, usize, &[Part])] = &[
    (2, 5, FH), (4, 6, CF), (6, 2, IBSS), (33, 2, POWER_CAPABILITY), (35, 2, TPC_REPORT), (37, 3, SWITCH), (40, 6, QUIET),
    (45, 26, ht::CAPABILITIES), (46, 1, QOS_CAPABILITY), (53, 1, RCPI_ONLY), (54, 3, MOBILITY), (56, 5, TIMEOUT),
    (60, 4, EXTENDED_SWITCH), (61, 22, ht::OPERATION), (62, 1, SECONDARY), (63, 1, DELAY), (64, 1, ANTENNA), (65, 1, RSNI_ONLY),
    (66, 1, PILOT), (70, 5, capabilities::RADIO_MEASUREMENT), (71, 1, MULTIPLE), (72, 1, COEXISTENCE), (74, 14, OVERLAPPING),
    (90, 3, IDLE), (113, 7, MESH_CONFIGURATION), (133, 30, CCX1), (191, 12, vht::CAPABILITIES), (192, 5, vht::OPERATION),
    (194, 3, WIDE), (199, 1, MODE), (244, 1, RSN_EXTENSION),
];

/// Dissects all tags.
pub fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    nested(cx, b, 0)
}

fn nested<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: u8) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (number, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        if number == EXTENSION && len > 0 {
            he_elements::extension(cx, b.sub(at, 2 + len)?)?;
        } else {
            let name = Names::Table(TAGS).get(number.into()).unwrap_or("Reserved");
            let item = cx.put(&TAG, b.span(at, 2 + len), Value::None);
            let undecoded = is_undefined(number) && len > 0;
            let title = if undecoded { ": Undecoded".to_owned() } else { titles::of(number, b.window(at + 2, len)) };
            cx.text(item, format_args!("Tag: {name}{title}"));
            cx.open_last();
            cx.add(&TAG_NUMBER, b, at, 1)?;
            if undecoded {
                cx.note_text(&UNDECODED, format_args!("Dissector for 802.11 IE Tag ({name}) code not implemented"));
            }
            cx.add(&TAG_LENGTH, b, at + 1, 1)?;
            one(cx, number, b.sub(at + 2, len)?, depth)?;
            cx.close();
        }
        at += 2 + len;
    }
    Ok(())
}

/// Numbers that nobody has defined: their bytes are all there is to show.
fn is_undefined(number: u8) -> bool {
    matches!(number, 73 | 128..=132 | 134..=150 | 155..=157 | 159..=161 | 168..=190 | 210..=215 | 217..=220 | 223..=242)
}

/// Dissects what follows an element's number and length.
fn one<'a>(cx: &mut Cx<'a>, number: u8, b: Bytes<'a>, depth: u8) -> Outcome {
    let len = b.reported_len();
    if let Some((_, least, form)) = FORMS.iter().find(|form| form.0 == number) {
        return if len >= *least { layout::put(cx, b, 0, form).map(drop) } else { Ok(()) };
    }
    match number {
        0 => ssid(cx, b),
        1 => (0..len).try_for_each(|at| cx.add(&SUPPORTED_RATES, b, at, 1).map(drop)),
        3 if len == 1 => cx.add(&DS_CURRENT_CHANNEL, b, 0, 1).map(drop),
        5 if len >= 4 => traffic_map(cx, b),
        7 if len >= 6 => country(cx, b),
        10 => (0..len).try_for_each(|at| cx.add(&TAG_REQUEST, b, at, 1).map(drop)),
        11 if len == 4 || len == 5 => neighbors::load(cx, b),
        12 if len >= 2 => vendor::access(cx, b),
        16 if len > 0 => cx.add(&TAG_CHALLENGE_TEXT, b, 0, len).map(drop),
        32 if len == 1 => cx.add(&POWERCON_LOCAL, b, 0, 1).map(drop),
        36 => neighbors::channels(cx, b),
        42 | 47 if len == 1 => {
            let bits = [&ERP_INFO_ERP_PRESENT, &ERP_INFO_USE_PROTECTION, &ERP_INFO_BARKER_PREAMBLE_MODE, &ERP_INFO_RESERVED];
            cx.flags(&ERP_INFO, b, 0, 1, &bits).map(drop)
        }
        48 if len >= 2 => rsn::security(cx, b),
        50 => (0..len).try_for_each(|at| cx.add(&EXTENDED_SUPPORTED_RATES, b, at, 1).map(drop)),
        51 if len > 0 => neighbors::channel_report(cx, b),
        52 if len >= 13 => neighbors::report(cx, b),
        55 if len >= 82 => rsn::transition(cx, b),
        59 if len > 0 => {
            cx.add(&SUPOPECLASS_CURRENT, b, 0, 1)?;
            if len > 2 { cx.add(&SUPOPECLASS_ALT, b, 1, len - 1).map(drop) } else { Ok(()) }
        }
        67 if len >= 2 => neighbors::admission(cx, b),
        107 if len > 0 => {
            let at = layout::put(cx, b, 0, INTERWORKING)?;
            let at = if matches!(len, 3 | 9) { layout::put(cx, b, at, INTERWORKING_VENUE)? } else { at };
            if matches!(len, 7 | 9) { cx.add(&INTERWORKING_HESSID, b, at, 6).map(drop) } else { Ok(()) }
        }
        108 if len >= 2 => {
            cx.add(&ADV_PROTO_RESP_LEN_LIMIT, b, 0, 1)?;
            cx.add(&ADV_PROTO_PAME_BI, b, 0, 1)?;
            cx.add(&ADV_PROTO_ID, b, 1, 1).map(drop)
        }
        111 if len >= 2 => roaming(cx, b),
        114 if len > 0 => {
            cx.add(&MESH_ID, b, 0, len)?;
            let name = text::lossy(b.slice(0, len)?);
            cx.info_append(format_args!(", MESHID={}", text::safe(&name)));
            Ok(())
        }
        127 => extended(cx, b),
        195 if len > 1 => neighbors::power(cx, b),
        196 if depth < DEPTH => nested(cx, b, depth + 1),
        201 => neighbors::reduced(cx, b),
        221 if len >= 4 => vendor::element(cx, b),
        _ if is_undefined(number) && len > 0 => cx.add(&TAG_DATA, b, 0, len).map(drop),
        _ => Ok(()),
    }
}

/// The network's name: text where it can be read, else its bytes.
fn ssid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.add(&SSID, b, 0, len)?;
    let bytes = b.slice(0, len)?;
    let name = str::from_utf8(bytes).ok().filter(|name| !name.chars().any(char::is_control));
    let shown = match name {
        Some("") => {
            cx.info_append(format_args!(", SSID=Wildcard (Broadcast)"));
            return Ok(());
        }
        Some(name) => format!("\"{}\"", text::safe(name)),
        None => hex(bytes, ""),
    };
    cx.text(cx.last(), format_args!("SSID: {shown}"));
    cx.info_append(format_args!(", SSID={shown}"));
    Ok(())
}

/// Traffic indication map (section 9.4.2.5): a bit for each association that frames are kept for.
fn traffic_map<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&TIM_DTIM_COUNT, b, 0, 1)?;
    cx.add(&TIM_DTIM_PERIOD, b, 1, 1)?;
    cx.flags(&TIM_BMAPCTL, b, 2, 1, &[&TIM_BMAPCTL_MULTICAST, &TIM_BMAPCTL_OFFSET])?;
    let map = b.slice(3, b.reported_len() - 3)?;
    cx.add(&TIM_PARTIAL_VIRTUAL_BITMAP, b, 3, map.len())?;
    let first = usize::from(b.u8(2)? & 0xfe) * 8;
    for (at, byte) in map.iter().enumerate() {
        for bit in (0..8).filter(|bit| byte >> bit & 1 != 0) {
            cx.put(&TIM_AID, b.span(3 + at, 1), Value::Uint((first + at * 8 + bit) as u64));
        }
    }
    Ok(())
}

/// Country (section 9.4.2.8): a triplet that begins above 200 gives operating classes.
fn country<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const CLASSES_FROM: u8 = 201;
    cx.add(&COUNTRY_INFO_CODE, b, 0, 2)?;
    let environment = cx.add(&COUNTRY_INFO_ENVIRONMENT, b, 2, 1)?;
    cx.text(cx.last(), format_args!("Environment: {} ({environment})", titles::environment(environment as u8)));
    let len = b.reported_len();
    let mut at = 3;
    while at + 3 <= len {
        let (head, fields) = if b.u8(at)? >= CLASSES_FROM {
            (&COUNTRY_INFO_RRC, [&COUNTRY_INFO_RRC_OEI, &COUNTRY_INFO_RRC_OC, &COUNTRY_INFO_RRC_CC])
        } else {
            (&COUNTRY_INFO_FNM, [&COUNTRY_INFO_FNM_FCN, &COUNTRY_INFO_FNM_NC, &COUNTRY_INFO_FNM_MTPL])
        };
        cx.put(head, b.span(at, 3), Value::None);
        let line = cx.open_last();
        for (nth, field) in fields.into_iter().enumerate() {
            let number = cx.add(field, b, at + nth, 1)?;
            let separator = if nth == 0 { ": " } else { ", " };
            if field == &COUNTRY_INFO_FNM_MTPL {
                cx.append(line, format_args!("{separator}{}: {} dBm", field.label, number as i8));
            } else {
                cx.append(line, format_args!("{separator}{}: {number}", field.label));
            }
        }
        cx.close();
        at += 3;
    }
    if at < len { cx.add(&COUNTRY_INFO_PADDING, b, at, len - at).map(drop) } else { Ok(()) }
}

/// Roaming consortium (section 9.4.2.95): two lengths, and what is left is the third identifier.
fn roaming<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = layout::put(cx, b, 0, ROAMING)?;
    let lengths = b.u8(1)?;
    for (field, len) in [(&ROAMING_CONSORTIUM_OI1, lengths & 15), (&ROAMING_CONSORTIUM_OI2, lengths >> 4)] {
        if len > 0 {
            cx.add(field, b, at, len.into())?;
        }
        at += usize::from(len);
    }
    match b.reported_len().saturating_sub(at) {
        0 => Ok(()),
        left => cx.add(&ROAMING_CONSORTIUM_OI3, b, at, left).map(drop),
    }
}

/// Extended capabilities; octets 8 and 9 are one number where both are there.
fn extended<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const ALONE: usize = 8;
    let len = b.reported_len();
    let mut at = 0;
    for part in capabilities::EXTENDED.chunks(1) {
        if at >= len {
            break;
        }
        let octet = at + 1;
        if octet == ALONE && len == ALONE {
            layout::put(cx, b, at, capabilities::OCTET_8)?;
            cx.append(cx.last(), format_args!(" (octet {octet})"));
            break;
        }
        let end = layout::put(cx, b, at, part)?;
        if end == at + 1 {
            cx.append(cx.last(), format_args!(" (octet {octet})"));
        } else {
            cx.append(cx.last(), format_args!(" (octets {octet} & {})", octet + 1));
        }
        at = end;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{Shown, dissect};

    /// A beacon with one element.
    fn beacon(number: u8, element: &[u8]) -> Shown {
        let mut frame = vec![0x80, 0, 0, 0, 255, 255, 255, 255, 255, 255, 2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 1, 0x10, 0];
        frame.extend([0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 100, 0, 0x11, 4]);
        frame.extend([number, element.len() as u8]);
        frame.extend(element);
        dissect(105, &frame)
    }

    fn assert_lines(shown: &Shown, lines: &[&str]) {
        for line in lines {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn high_throughput_capabilities_are_shown_bit_by_bit() {
        let mut element = vec![0xef, 0x19, 0x17, 0xff, 0xff];
        element.extend([0; 14]);
        element.extend([1, 4, 0x18, 0xe7, 0x9e, 1, 0x3f]);
        let lines = [
            ".... .... .... 11.. = HT SM Power Save: SM Power Save disabled (0x3)",
            "...1 01.. = MPDU Density: 4 [usec] (0x5)",
            ".... .... .... .... .... .... 1111 1111 = Rx Bitmask Bits 0-7: 0xff",
            "..1. .... = Rx ASEL: Supported",
        ];
        assert_lines(&beacon(45, &element), &lines);
    }

    #[test]
    fn the_map_of_waiting_frames_names_associations() {
        let shown = beacon(5, &[1, 3, 5, 0, 0xff, 0x20]);
        let named = shown.lines.iter().filter(|line| line.contains("Association ID")).count();
        assert_eq!(named, 9, "{:#?}", shown.lines);
        assert_lines(&shown, &["Association ID: 0x28", "Association ID: 0x35"]);
    }

    #[test]
    fn a_name_that_is_no_text_is_shown_as_bytes() {
        assert!(beacon(0, b"net").info.ends_with("BI=100, SSID=\"net\""));
        assert!(beacon(0, &[0; 4]).info.ends_with("BI=100, SSID=00000000"));
        assert!(beacon(114, b"mesh").info.ends_with("BI=100, MESHID=mesh"));
    }

    #[test]
    fn extensions_have_numbers_of_their_own() {
        let operation = [36, 0xf4, 0xbf, 0, 0x19, 0xfc, 0xff, 1];
        let lines = ["Ext Tag Number: HE Operation (36)", "..01 1001 = BSS Color: 0x19", "Max Co-Hosted BSSID Indicator: 1"];
        assert_lines(&beacon(255, &operation), &lines);
    }

    #[test]
    fn vendors_elements_are_told_apart_by_oui_and_type() {
        let access = [0, 0x50, 0xf2, 2, 1, 1, 0x80, 0, 3, 0xa4, 0, 0];
        let line = "Ac Parameters ACI 0 (Best Effort), ACM no, AIFSN 3, ECWmin/max 4/10 (CWmin/max 15/1023), TXOP 0";
        assert_lines(&beacon(221, &access), &[line, "1... .... = U-APSD: Enabled"]);
        let setup = [0, 0x50, 0xf2, 4, 0x10, 0x44, 0, 1, 2, 0x10, 0x11, 0, 2, b'A', b'P'];
        assert_lines(&beacon(221, &setup), &["Wifi Protected Setup State: Configured (0x02)", "Device Name: AP"]);
    }
}
