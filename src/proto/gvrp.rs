//! GARP VLAN registration protocol: which VLANs a bridge wants (IEEE 802.1D-2004 clause 12, IEEE 802.1Q-2003 clause 11).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const ATTRIBUTE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "VID"),
];
const ATTRIBUTE_EVENT_NAMES: &[(u64, &str)] = &[
    (0, "Leave All"),
    (1, "Join Empty"),
    (2, "Join In"),
    (3, "Leave Empty"),
    (4, "Leave In"),
    (5, "Empty"),
];

fields! {
    /// Protocol Identifier.
    PROTOCOL_ID = "gvrp.protocol_id", "Protocol Identifier", U16 Hex;
    /// Type.
    ATTRIBUTE_TYPE = "gvrp.attribute_type", "Type", U8 Hex, names(ATTRIBUTE_TYPE_NAMES);
    /// Length.
    ATTRIBUTE_LENGTH = "gvrp.attribute_length", "Length", U8 Dec;
    /// Event.
    ATTRIBUTE_EVENT = "gvrp.attribute_event", "Event", U8 Dec, names(ATTRIBUTE_EVENT_NAMES);
    /// Value.
    ATTRIBUTE_VALUE = "gvrp.attribute_value", "Value", U16 Dec;
    /// End of Mark.
    END_OF_MARK = "gvrp.end_of_mark", "End of Mark", None None;
}

pub static PROTOCOL: Protocol = Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("gvrp", "GARP VLAN Registration Protocol", "GVRP", &["IEEE 802.1Q-2003"]) }, dissect);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("GVRP");
    cx.info(format_args!("GVRP"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let protocol = cx.add(&PROTOCOL_ID, b, 0, 2)?;
    if protocol != 1 {
        return Ok(());
    }
    cx.append(cx.last(), format_args!(" (GARP VLAN Registration Protocol)"));
    let mut at = 2;
    let mut number = 1;
    // messages until a mark, and attributes until a mark in each
    while b.u8(at)? != 0 {
        cx.open_text(b.span(at, 1), format_args!("Message {number}"));
        let message = cx.last();
        cx.add(&ATTRIBUTE_TYPE, b, at, 1)?;
        at += 1;
        let mut attribute = 1;
        while b.u8(at)? != 0 {
            let len = usize::from(b.u8(at)?);
            cx.open_text(b.span(at, len), format_args!("Attribute {attribute}"));
            cx.add(&ATTRIBUTE_LENGTH, b, at, 1)?;
            cx.add(&ATTRIBUTE_EVENT, b, at + 1, 1)?;
            if len >= 4 {
                cx.add(&ATTRIBUTE_VALUE, b, at + 2, 2)?;
            }
            cx.close();
            at += len;
            attribute += 1;
        }
        cx.put(&END_OF_MARK, b.span(at, 1), Value::None);
        at += 1;
        cx.end_at(message, b, at);
        cx.close();
        number += 1;
    }
    cx.put(&END_OF_MARK, b.span(at, 1), Value::None);
    cx.end_at(layer, b, at + 1);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_message_ends_with_its_mark() {
        let mut frame = vec![1, 0x80, 0xc2, 0, 0, 0x21, 2, 0, 0, 0, 0, 1, 0, 10, 0x42, 0x42, 3, 0, 1, 1, 2, 0, 0, 0];
        frame.resize(60, 0);
        let shown = dissect(1, &frame);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str(), shown.info.as_str()), ("eth:llc:stp:gvrp", "GVRP", "GVRP"));
        assert!(shown.has("Event: Leave All (0)"), "{:#?}", shown.lines);
    }
}
