//! Manufacturing message specification (ISO 9506-2), as IEC 61850-8-1 uses it between substation devices.

mod fields;
mod names;
mod schema;
mod support;

use super::common::asn1;
use super::common::ber::Element;
use super::common::text::shown;
use crate::base::time::Timestamp;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use fields::*;

const LISTS: &[&[&Field]] = &[FIELDS, support::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("mms", "MMS", "MMS", &["ISO 9506-2", "IEC 61850-8-1"]) },
    dissect,
);

/// Seconds, 24 bits of their fraction, and how good the clock is (IEC 61850-8-1 section 8.1.3.6).
const UTC_LEN: usize = 8;

/// A PDU has a context-specific tag; a confirmed one begins with its number and a service, which has such a tag, too.
fn is_pdu(element: &Element<'_>) -> bool {
    let mut inner = element.inner();
    match (element.tag.class, element.tag.number) {
        (2, 0 | 1) => {
            let number = inner.read().is_ok_and(|e| e.tag.class == 0 && e.tag.number == 2);
            number && inner.peek().is_some_and(|tag| tag.class == 2 || tag.number == 16)
        }
        (2, 2..=6 | 8..=13) => true,
        _ => false,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let element = Element::read(b)?;
    let Some(part) = schema::PDU.iter().find(|part| part.takes(element.tag)).filter(|_| is_pdu(&element)) else {
        return Err(Fault::NotMine);
    };
    cx.protocol("MMS");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut info = String::new();
    let outcome = asn1::show(cx, part, &element, &mut |cx, field, value| {
        let text = || value.body.slice(0, value.body.reported_len()).map(shown);
        if field == &INVOKEID || field == &ORIGINALINVOKEID {
            info.push_str(&format!("{} ", value.int()?));
        } else if [&DOMAINID, &ITEMID, &VMD_SPECIFIC, &DOMAINSPECIFIC].contains(&field) {
            info.push_str(&format!(" {}", text()?));
        } else if field == &UTC_TIME {
            moment(cx, value.body)?;
        }
        Ok(())
    });
    // the number stands in front of what it is of
    let (number, rest) = info.split_at(info.find(' ').filter(|_| !info.starts_with(' ')).map_or(0, |at| at + 1));
    cx.info(format_args!("{number}{}{rest}", part.field.label));
    outcome
}

fn moment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() != UTC_LEN {
        return Err(Fault::Malformed);
    }
    let nanoseconds = (u64::from(b.be24(4)?) * 1_000_000_000) >> 24;
    let time = Timestamp::new(b.be32(0)?.into(), nanoseconds as i64);
    let mut text = String::new();
    let _ = time.write_utc(&mut text);
    cx.put_text(&UTC_TIME, b.span(0, UTC_LEN), format_args!("{text}"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{Shown, tcp};

    /// A PDU over presentation, session and transport.
    fn carried(pdu: &[u8]) -> Shown {
        let size = pdu.len() as u8;
        let mut packet = vec![3, 0, 0, size + 20, 2, 0xf0, 0x80, 1, 0, 1, 0, 0x61, size + 7, 0x30, size + 5, 2, 1, 3, 0xa0, size];
        packet.extend_from_slice(pdu);
        tcp((40000, 102), &packet)
    }

    #[test]
    fn a_read_names_what_it_reads() {
        let read = b"\xa0\x1d\x02\x01\x05\xa4\x18\xa1\x16\xa0\x14\x30\x12\xa0\x10\xa1\x0e\x1a\x02LD\x1a\x08LLN0$BR$";
        let shown = carried(read);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MMS", "5 confirmed-RequestPDU LD LLN0$BR$"));
        assert!(shown.layers.ends_with(":cotp:ses:pres:mms"), "{}", shown.layers);
        for line in ["confirmedServiceRequest: read (4)", "listOfVariable: 1 item", "domainId: LD"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }

    #[test]
    fn values_are_told_by_their_types() {
        let shown = carried(b"\xa1\x13\x02\x01\x05\xa4\x0e\xa1\x0c\x83\x01\x01\xa2\x04\x85\x02\x01\x2c\x80\x01\x0a");
        assert_eq!(shown.info, "5 confirmed-ResponsePDU");
        for line in ["listOfAccessResult: 3 items", "integer: 300", "failure: object-non-existent (10)", "structure: 1 item"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
