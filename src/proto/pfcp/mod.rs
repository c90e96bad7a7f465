//! Packet forwarding control protocol: how the control plane of a mobile network tells the user plane what to do with packets
//! (3GPP TS 29.244).

mod element_names;
mod fields;
mod names;
mod shapes;

use super::common::exchange;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Kind, ProtocolInfo, Value};
use crate::stream::Track;
use fields::*;
use shapes::SHAPES;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 8805)],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pfcp", "Packet Forwarding Control Protocol", "PFCP", &["3GPP TS 29.244"]) },
        dissect,
    )
};

const FLAG_SEID: u8 = 0x01;
/// Seconds from 1900, where times count from, to 1970.
const NTP_EPOCH: i64 = 2_208_988_800;
/// Deepest nesting of grouped elements.
const DEPTH_LIMIT: u8 = 8;
const ELEMENT_HEADER: usize = 4;
/// Elements from here on are a maker's own.
const FIRST_PRIVATE: u16 = 0x8000;
const NODE_ID: u16 = 60;

/// Elements that hold others.
const fn is_grouped(kind: u16) -> bool {
    matches!(kind, 1..=18 | 51 | 54 | 58 | 59 | 68 | 77..=80 | 83 | 85..=87 | 99 | 102 | 105 | 118 | 127..=130 | 132 | 143)
}

/// Requests; the answer to each has the next number (3GPP TS 29.244 table 7.3-1).
const fn is_request(kind: u8) -> bool {
    matches!(kind, 1 | 3 | 5 | 7 | 9 | 12 | 14 | 50 | 52 | 54 | 56)
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(flags), Ok(kind)) = (b.u8(0), b.u8(1)) else { return };
    let at = if flags & FLAG_SEID != 0 { 12 } else { 4 };
    let Ok(sequence) = b.be24(at) else { return };
    let key = |request: u8| u64::from(sequence) << 8 | u64::from(request);
    if is_request(kind) {
        exchange::request(cx, key(kind));
    } else if kind.checked_sub(1).is_some_and(is_request) {
        exchange::response(cx, key(kind - 1));
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (flags, kind) = (b.u8(0)?, b.u8(1)?);
    if flags >> 5 != 1 {
        return Err(Fault::NotMine);
    }
    let len = 4 + usize::from(b.be16(2)?);
    cx.protocol("PFCP");
    cx.info(format_args!("{}", MSG_TYPE.names.get(kind.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, len);
    cx.flags(&FLAGS, b, 0, 1, &[&VERSION, &SPARE_B4, &SPARE_B3, &FO_FLAG, &MP_FLAG, &S])?;
    if flags & FLAG_SEID != 0 {
        cx.append(cx.last(), format_args!(", SEID (S)"));
    }
    let mut at = add_each(cx, b, 1, &[(&MSG_TYPE, 1), (&LENGTH, 2)])?;
    if flags & FLAG_SEID != 0 {
        at = add_each(cx, b, at, &[(&SEID, 8)])?;
    }
    at = add_each(cx, b, at, &[(&SEQNO, 3), (&SPARE_OCT, 1)])?;
    elements(cx, b.sub(0, len)?, at, 0)?;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &RESPONSE_TIME);
    Ok(())
}

/// The elements from `at` to the end of the view.
fn elements<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, depth: u8) -> Outcome {
    while at < b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let name = IE_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let grouped = is_grouped(kind) && depth < DEPTH_LIMIT;
        cx.open_text(b.span(at, ELEMENT_HEADER + len), format_args!("{name} : {}", if grouped { "[Grouped IE]" } else { "" }));
        add_each(cx, b, at, &[(&IE_TYPE, 2), (&IE_LEN, 2)])?;
        let value = b.sub(at + ELEMENT_HEADER, len)?;
        if grouped {
            elements(cx, value, 0, depth + 1)?;
        } else if kind >= FIRST_PRIVATE && len >= 2 {
            cx.add(&ENTERPRISE_ID, value, 0, 2)?;
        } else if len > 0 {
            element(cx, value, kind)?;
        }
        cx.close();
        at += ELEMENT_HEADER + len;
    }
    Ok(())
}

/// The fields of an element as far as they stand at fixed places.
fn element<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u16) -> Outcome {
    let rows = SHAPES.binary_search_by_key(&kind, |row| row.0).ok().and_then(|i| SHAPES.get(i)).map_or(&[][..], |row| row.1);
    for (field, off, len) in rows {
        let len = if *len == 0 { b.reported_len() } else { *len };
        if off + len > b.reported_len() {
            continue;
        }
        if field.kind == Kind::AbsTime {
            let seconds = i64::from(b.be32(*off)?) - NTP_EPOCH;
            cx.put(field, b.span(*off, len), Value::AbsTime(seconds.saturating_mul(1_000_000_000)));
        } else {
            cx.add(field, b, *off, len)?;
        }
    }
    if kind == NODE_ID {
        match b.u8(0)? & 0xf {
            0 => cx.add(&NODE_ID_IPV4, b, 1, 4).map(|_| ())?,
            1 => cx.add(&NODE_ID_IPV6, b, 1, 16).map(|_| ())?,
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::SHAPES;
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn elements_are_sorted() {
        assert!(SHAPES.is_sorted_by_key(|row| row.0));
    }

    #[rustfmt::skip]
    #[test]
    fn a_grouped_element_holds_others() {
        let shown = dissect_as(147, &[
            0x21, 52, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0x83, 0, 0, 4, 0,
            0, 19, 0, 1, 1, 0, 7, 0, 8, 0, 52, 0, 4, 0, 0, 0, 4,
        ], (Table::LinkType, 147, "pfcp"));
        assert_eq!(shown.info, "PFCP Session Modification Request");
        assert!(shown.has("SEID: 0x0000000000000083"), "{:#?}", shown.lines);
        assert!(shown.has("Create QER : [Grouped IE]"));
        assert!(shown.has("Sequence Number: 4"));
    }
}
