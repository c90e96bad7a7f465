//! Information elements of GTP version 2: type, length, instance, value; some hold others (3GPP TS 29.274 section 8).

use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::e212;
use crate::proto::common::rows::{add_bits, add_each};

/// Deepest nesting of grouped elements.
const DEPTH_LIMIT: u8 = 8;
const HEADER: usize = 4;

/// The elements from `at` to the end of the view.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, depth: u8) -> Outcome {
    while at < b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.be16(at + 1)?));
        let name = IE_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.open_text(b.span(at, HEADER + len), format_args!("{name} : "));
        add_each(cx, b, at, &[(&IE_TYPE, 1), (&IE_LEN, 2)])?;
        add_bits(cx, b, at + 3, 1, &[&CR, &INSTANCE])?;
        let value = b.sub(at + HEADER, len)?;
        if len > 0 {
            element(cx, value, kind, item, depth)?;
        }
        cx.close();
        at += HEADER + len;
    }
    Ok(())
}

/// The fields of an element's value.
fn element<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, item: Item, depth: u8) -> Outcome {
    let len = b.reported_len();
    match kind {
        1 => {
            e212::imsi(cx, b, 0, len)?;
            cx.append(item, format_args!("{}", e212::digits(b.slice(0, len)?)));
        }
        2 => {
            named(cx, b, 0, &CAUSE, item)?;
            add_bits(cx, b, 1, 1, &[&SPARE_B7_B3, &PCE, &BCE, &CS])?;
        }
        3 => {
            let count = cx.add(&REC, b, 0, 1)?;
            cx.append(item, format_args!("{count}"));
        }
        71 => {
            let name = labels(b.slice(0, len)?);
            cx.put_text(&APN, b.span(0, len), format_args!("{name}"));
            cx.append(item, format_args!("{name}"));
        }
        72 => add_each(cx, b, 0, &[(&AMBR_UP, 4), (&AMBR_DOWN, 4)]).map(|_| ())?,
        73 => {
            cx.put(&SPARE_BITS, b.span(0, 1), Value::Uint((b.u8(0)? >> 4).into()));
            let bearer = cx.add(&EBI, b, 0, 1)?;
            cx.append(item, format_args!("{bearer}"));
        }
        75 => {
            let digits = e212::digits(b.slice(0, len)?);
            cx.put_text(&MEI, b.span(0, len), format_args!("{digits}"));
            cx.append(item, format_args!("{digits}"));
        }
        76 => {
            e212::msisdn(cx, b, 0, len)?;
            cx.append(item, format_args!("{}", e212::digits(b.slice(0, len)?)));
        }
        79 => {
            let family = cx.add(&PDN_TYPE, b, 0, 1)?;
            if family == 1 {
                cx.add(&PDN_IPV4, b, 1, 4)?;
                cx.append(item, format_args!("IPv4 {}", std::net::Ipv4Addr::from(b.be32(1)?)));
            }
        }
        82 => named(cx, b, 0, &RAT_TYPE, item)?,
        83 => e212::network(cx, b, 0, &e212::MCC, &e212::MNC)?,
        86 => location(cx, b, item)?,
        87 => endpoint(cx, b)?,
        93 if depth < DEPTH_LIMIT => {
            cx.append(item, format_args!("[Grouped IE]"));
            all(cx, b, 0, depth + 1)?;
        }
        94 => cx.add(&CHARGING_ID, b, 0, 4).map(|_| ())?,
        99 => {
            cx.put(&SPARE_BITS, b.span(0, 1), Value::Uint((b.u8(0)? >> 3).into()));
            named(cx, b, 0, &PDN_TYPE, item)?;
        }
        114 if len >= 2 => cx.add(&UE_TIME_ZONE_DST, b, 1, 1).map(|_| ())?,
        127 => named(cx, b, 0, &APN_REST, item)?,
        128 => named(cx, b, 0, &SELEC_MODE, item)?,
        _ => {}
    }
    Ok(())
}

/// A byte whose value's name the element's line tells too.
fn named<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, item: Item) -> Outcome {
    let value = cx.add(field, b, at, 1)?;
    cx.append(item, format_args!("{} ({value})", field.names.get(value).unwrap_or("Unknown")));
    Ok(())
}

/// Labels with their lengths before them, joined with points.
fn labels(bytes: &[u8]) -> String {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let [len, tail @ ..] = rest {
        let (label, after) = tail.split_at(usize::from(*len).min(tail.len()));
        parts.push(String::from_utf8_lossy(label));
        rest = after;
    }
    parts.join(".")
}

/// One end of a tunnel: its number and its addresses (section 8.22).
fn endpoint<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let flags = b.u8(0)?;
    add_bits(cx, b, 0, 1, &[&F_TEID_V4, &F_TEID_V6, &F_TEID_INTERFACE_TYPE])?;
    let mut at = add_each(cx, b, 1, &[(&F_TEID_GRE_KEY, 4)])?;
    if flags & 0x80 != 0 {
        at = add_each(cx, b, at, &[(&F_TEID_IPV4, 4)])?;
    }
    if flags & 0x40 != 0 {
        cx.add(&F_TEID_IPV6, b, at, 16)?;
    }
    Ok(())
}

const LOCATION_BITS: [&Field; 8] = [
    &ULI_EXT_MACRO_ENB_ID_FLG,
    &ULI_MACRO_ENB_ID_FLG,
    &ULI_LAI_FLG,
    &ULI_ECGI_FLG,
    &ULI_TAI_FLG,
    &ULI_RAI_FLG,
    &ULI_SAI_FLG,
    &ULI_CGI_FLG,
];

/// Where the telephone is. Cells and areas of older networks come first; only those of LTE are taken apart (section 8.21).
fn location<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: Item) -> Outcome {
    let flags = cx.open(&ULI_FLAGS, b, 0, 1)?;
    let line = cx.last();
    for bit in LOCATION_BITS.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(line, format_args!(", {}", bit.label));
    }
    add_bits(cx, b, 0, 1, &LOCATION_BITS)?;
    cx.close();
    let mut at = 1;
    // each of cell, service area and routing area has seven bytes
    for _ in 0..(flags & 7).count_ones() {
        at += 7;
    }
    if flags & 0x08 != 0 {
        cx.append(item, format_args!("TAI "));
        cx.open_text(b.span(at, 5), format_args!("Tracking Area Identity (TAI)"));
        e212::network(cx, b, at, &e212::TAI_MCC, &e212::TAI_MNC)?;
        cx.add(&TAI_TAC, b, at + 3, 2)?;
        cx.close();
        at += 5;
    }
    if flags & 0x10 != 0 {
        cx.append(item, format_args!("ECGI "));
        cx.open_text(b.span(at, 7), format_args!("E-UTRAN Cell Global Identifier (ECGI)"));
        e212::network(cx, b, at, &e212::ECGI_MCC, &e212::ECGI_MNC)?;
        cx.put(&ULI_ECGI_ECI_SPARE, b.span(at + 3, 1), Value::Uint((b.u8(at + 3)? >> 4).into()));
        cx.open(&ECGI_ECI, b, at + 3, 4)?;
        add_bits(cx, b, at + 3, 4, &[&ENODEBID, &CELLID])?;
        cx.close();
        cx.close();
    }
    Ok(())
}
