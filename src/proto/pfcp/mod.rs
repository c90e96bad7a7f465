//! Packet forwarding control protocol: how the control plane of a mobile network tells the user plane what to do with packets
//! (3GPP TS 29.244).

mod element_names;
mod enterprise;
mod feature_fields;
mod fields;
mod names;
mod optional_fields;
mod parts;
mod shapes;
mod show;
mod summary;

use super::common::exchange;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, Kind, ProtocolInfo};
use crate::stream::Track;
use fields::*;
use optional_fields::ENTERPRISE_IE;
use parts::PARTS;
use shapes::SHAPES;

const LISTS: &[&[&Field]] = &[FIELDS, optional_fields::FIELDS, feature_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 8805)],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: enterprise::NOTES,
            ..ProtocolInfo::new("pfcp", "Packet Forwarding Control Protocol", "PFCP", &["3GPP TS 29.244"])
        },
        dissect,
    )
};

const FLAG_SEID: u8 = 0x01;
/// Deepest nesting of grouped elements.
const DEPTH_LIMIT: u8 = 8;
const ELEMENT_HEADER: usize = 4;

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
    // Not all pairs are a request and the answer that belongs to it: whoever answers with the number is taken.
    if is_request(kind) {
        exchange::request(cx, sequence.into());
    } else {
        exchange::only_response(cx, sequence.into());
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
    elements(cx, b.sub(0, len)?, at, 0, 0)?;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &RESPONSE_TIME);
    Ok(())
}

/// The elements from `at` to the end of the view, in the group of that number; gives the number of the rule that the group is about.
fn elements<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, depth: u8, group: u16) -> Result<Option<String>, Fault> {
    let mut rule = None;
    while at < b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let value = b.window(at + ELEMENT_HEADER, len);
        let is_private = kind >= enterprise::FIRST;
        let name = match IE_TYPE.names.get(kind.into()) {
            _ if is_private => enterprise::name(kind, value),
            name => name.unwrap_or("Unknown"),
        };
        let item = cx.open_text(b.span(at, ELEMENT_HEADER + len), format_args!("{name} : "));
        add_each(cx, b, at, &[(if is_private { &ENTERPRISE_IE } else { &IE_TYPE }, 2), (&IE_LEN, 2)])?;
        b.sub(at + ELEMENT_HEADER, len)?;
        if is_private {
            enterprise::element(cx, value, kind, item)?;
        } else if len == 0 {
            cx.append(item, format_args!("[IE to be removed]"));
        } else if is_grouped(kind) && depth < DEPTH_LIMIT {
            cx.append(item, format_args!("[Grouped IE]"));
            let rule = elements(cx, value, 0, depth + 1, kind)?;
            if let Some((name, none)) = summary::rule_of(kind) {
                cx.append(item, format_args!(": {name}: {}", rule.as_deref().unwrap_or(none)));
            }
        } else {
            let text = summary::of(kind, value)?;
            cx.append(item, format_args!("{text}"));
            element(cx, value, kind)?;
            if summary::rule_of(group).is_some_and(|(rule, _)| rule == name) {
                rule = Some(text);
            }
        }
        cx.close();
        at += ELEMENT_HEADER + len;
    }
    Ok(rule)
}

/// The fields of an element.
fn element<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u16) -> Outcome {
    if let Some(parts) = row(PARTS, kind) {
        return show::parts(cx, b, 0, parts).map(|_| ());
    }
    for (field, off, len) in row(SHAPES, kind).unwrap_or(&[]) {
        let len = if *len == 0 { b.reported_len() } else { *len };
        if off + len > b.reported_len() {
            continue;
        }
        if field.kind == Kind::AbsTime {
            show::put_moment(cx, field, b, *off, len)?;
        } else {
            cx.add(field, b, *off, len)?;
        }
    }
    Ok(())
}

/// What a table sorted by number has for an element.
fn row<T>(table: &'static [(u16, &'static [T])], kind: u16) -> Option<&'static [T]> {
    let at = table.binary_search_by_key(&kind, |row| row.0).ok()?;
    table.get(at).map(|row| row.1)
}

/// The field of an element that is one value, after what is spare.
fn value_of(kind: u16) -> Option<&'static Field> {
    row(SHAPES, kind)?.iter().map(|row| row.0).find(|field| field.label != "Spare")
}

#[cfg(test)]
mod tests {
    use super::{PARTS, SHAPES};
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn elements_are_sorted() {
        assert!(SHAPES.is_sorted_by_key(|row| row.0));
        assert!(PARTS.is_sorted_by_key(|row| row.0));
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
        assert!(shown.has("Create QER : [Grouped IE]: QER ID: Dynamic by CP 0"));
        assert!(shown.has("Sequence Number: 4"));
    }

    /// A message with one element.
    fn with_element(element: &[u8]) -> crate::proto::testing::Shown {
        let mut bytes = vec![0x20, 5, 0, 4 + element.len() as u8, 0, 0, 1, 0];
        bytes.extend_from_slice(element);
        dissect_as(147, &bytes, (Table::LinkType, 147, "pfcp"))
    }

    #[test]
    fn flags_say_what_an_element_holds() {
        let shown = with_element(&[0, 21, 0, 9, 1, 0, 0, 0, 0x16, 192, 0, 2, 1]);
        assert!(shown.has("F-TEID : TEID: 0x00000016, IPv4 192.0.2.1"), "{:#?}", shown.lines);
        assert!(shown.has("IPv4 address: 192.0.2.1"));
        let shown = with_element(&[0, 31, 0, 9, 2, 0, 0, 0, 0, 0, 0, 0, 7]);
        assert!(shown.has("Uplink Volume: 7"), "{:#?}", shown.lines);
        assert!(!shown.has("Total Volume: 7"));
    }

    #[test]
    fn a_group_says_which_rule_it_is_about() {
        let shown = with_element(&[0, 16, 0, 8, 0, 108, 0, 4, 0, 0, 0, 2]);
        assert!(shown.has("Remove FAR : [Grouped IE]: FAR ID: Dynamic by CP 2"), "{:#?}", shown.lines);
    }

    #[test]
    fn makers_elements_have_their_maker() {
        let shown = with_element(&[0x81, 0xf4, 0, 4, 0x48, 0xf9, 1, 2]);
        assert!(shown.has("Enterprise ID: Travelping GmbH (18681)"), "{:#?}", shown.lines);
        assert!(shown.has("IE not decoded yet(WS:IE id too large)"));
    }

    #[test]
    fn seconds_begin_again_in_2036() {
        assert!(with_element(&[0, 96, 0, 4, 0, 0, 0, 0]).has("Recovery Time Stamp: NULL"));
        assert!(with_element(&[0, 96, 0, 4, 0, 0, 0, 2]).has("Recovery Time Stamp: Feb  7, 2036 06:28:18.000000000 UTC"));
    }

    #[test]
    fn names_are_labels_or_text() {
        assert!(with_element(&[0, 22, 0, 5, 4, b'i', b'n', b'e', b't']).has("Network Instance : inet"));
        assert!(with_element(&[0, 22, 0, 4, b'i', b'n', b'e', b't']).has("Network Instance : inet"));
    }
}
