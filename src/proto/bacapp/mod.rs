//! BACnet application layer: requests, answers, and the tagged values in them (ASHRAE 135, clauses 13 to 20).

mod fields;
mod names;
mod property_names;
mod tags;

use super::common::rows::{add_bits, add_each};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo {
        fields: FIELDS,
        ..ProtocolInfo::new("bacapp", "Building Automation and Control Network APDU", "BACnet-APDU", &["ASHRAE 135"])
    },
    dissect,
);

const CONFIRMED: u8 = 0;
const UNCONFIRMED: u8 = 1;
const SIMPLE_ACK: u8 = 2;
const COMPLEX_ACK: u8 = 3;
const SEGMENT_ACK: u8 = 4;
const ERROR: u8 = 5;
const REJECT: u8 = 6;
const ABORT: u8 = 7;
const SEGMENTED: u8 = 8;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = b.u8(0)?;
    let kind = first >> 4;
    let name = TYPE.names.get(kind.into()).unwrap_or("# unknown APDU ");
    cx.protocol("BACnet-APDU");
    cx.info(format_args!("{name:<15} "));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 1)?;
    match kind {
        CONFIRMED => {
            cx.open(&PDUFLAGS, b, 0, 1)?;
            add_bits(cx, b, 0, 1, &[&SEGMENTED_REQUEST, &MORE_SEGMENTS, &SA])?;
            cx.close();
            add_bits(cx, b, 1, 1, &[&RESPONSE_SEGMENTS, &MAX_ADPU_SIZE])?;
            let (at, service) = head(cx, b, 2, first & SEGMENTED != 0)?;
            tags::body(cx, b.from(at), tags::Meaning::request(service))
        }
        UNCONFIRMED => {
            let service = b.u8(1)?;
            cx.add(&UNCONFIRMED_SERVICE, b, 1, 1)?;
            cx.info_append(format_args!("{} ", UNCONFIRMED_SERVICE.names.get(service.into()).unwrap_or("unknown")));
            tags::body(cx, b.from(2), tags::Meaning::unconfirmed(service))
        }
        SIMPLE_ACK => head(cx, b, 1, false).map(|_| ()),
        COMPLEX_ACK => {
            cx.open(&PDUFLAGS, b, 0, 1)?;
            add_bits(cx, b, 0, 1, &[&SEGMENTED_REQUEST, &MORE_SEGMENTS])?;
            cx.close();
            let (at, service) = head(cx, b, 1, first & SEGMENTED != 0)?;
            tags::body(cx, b.from(at), tags::Meaning::request(service))
        }
        SEGMENT_ACK => {
            add_bits(cx, b, 0, 1, &[&NAK, &SRV])?;
            add_each(cx, b, 1, &[(&INVOKE_ID, 1), (&SEQUENCE_NUMBER, 1), (&WINDOW_SIZE, 1)]).map(|_| ())
        }
        ERROR => {
            let (at, _) = head(cx, b, 1, false)?;
            tags::body(cx, b.from(at), tags::Meaning::Error)
        }
        REJECT | ABORT => {
            if kind == ABORT {
                cx.add(&SRV, b, 0, 1)?;
            }
            let reason = if kind == REJECT { &REJECT_REASON } else { &ABORT_REASON };
            add_each(cx, b, 1, &[(&INVOKE_ID, 1), (reason, 1)]).map(|_| ())
        }
        _ => {
            cx.data(b.from(1));
            Ok(())
        }
    }
}

/// Number of the request, places of segments, and the service; gives where they end.
fn head<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, segmented: bool) -> Result<(usize, u8), crate::base::Fault> {
    let id = cx.add(&INVOKE_ID, b, at, 1)?;
    let mut at = at + 1;
    if segmented {
        at = add_each(cx, b, at, &[(&SEQUENCE_NUMBER, 1), (&WINDOW_SIZE, 1)])?;
    }
    let service = b.u8(at)?;
    cx.add(&CONFIRMED_SERVICE, b, at, 1)?;
    cx.info_append(format_args!("{}[{id:3}] ", CONFIRMED_SERVICE.names.get(service.into()).unwrap_or("unknown")));
    Ok((at + 1, service))
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn an_answer_names_object_property_and_value() {
        let shown = dissect_as(147, &[
            0x30, 2, 12, 0x0c, 2, 0, 0, 0x3d, 0x19, 0x4d, 0x3e, 0x75, 8, 0, b'S', b'Y', b'N', b'E', b'R', b'G', b'Y', 0x3f,
        ], (Table::LinkType, 147, "bacapp"));
        assert_eq!(shown.info, "Complex-ACK     readProperty[  2] device,61 object-name ");
        assert!(shown.has("ObjectIdentifier: device, 61"), "{:#?}", shown.lines);
        assert!(shown.has("Object Name: SYNERGY"));
        assert!(shown.has(".... .110 = Named Tag: Opening Tag (6)"));
    }

    #[test]
    fn an_error_tells_class_and_code() {
        let shown = dissect_as(147, &[0x50, 1, 12, 0x91, 0, 0x91, 0], (Table::LinkType, 147, "bacapp"));
        assert_eq!(shown.info, "Error           readProperty[  1] ");
        assert!(shown.has("Error Class: device (0)"), "{:#?}", shown.lines);
    }
}
