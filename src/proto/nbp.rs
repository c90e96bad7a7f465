//! AppleTalk name binding protocol (Inside AppleTalk, chapter 7).

use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const OP_NAMES: &[(u64, &str)] = &[
    (1, "broadcast request"),
    (2, "lookup"),
    (3, "reply"),
    (4, "forward request"),
];

fields! {
    /// Operation.
    OP = "nbp.op", "Operation", U8 Dec, mask(0xf0), names(OP_NAMES);
    /// Info.
    INFO = "nbp.info", "Info", U8 Hex;
    /// Count.
    COUNT = "nbp.count", "Count", U8 Dec, mask(0xf);
    /// Network.
    NET = "nbp.net", "Network", U16 Dec;
    /// Node.
    NODE = "nbp.node", "Node", U8 Dec;
    /// Port.
    PORT = "nbp.port", "Port", U8 Dec;
    /// Enumerator.
    ENUM = "nbp.enum", "Enumerator", U8 Dec;
    /// Object.
    OBJECT = "nbp.object", "Object", Str None;
    /// Type.
    TYPE = "nbp.type", "Type", Str None;
    /// Zone.
    ZONE = "nbp.zone", "Zone", Str None;
    /// Transaction ID.
    TID = "nbp.tid", "Transaction ID", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nbp", "Name Binding Protocol", "NBP", &["Inside AppleTalk"]) }, dissect);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NBP");
    let (operation, count) = (u64::from(b.u8(0)? >> 4), b.u8(0)? & 0xf);
    let name = OP.names.get(operation).unwrap_or("Unknown");
    cx.info(format_args!("Op: {name}  Count: {count}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open(&INFO, b, 0, 1)?;
    cx.append(cx.last(), format_args!("  Operation: {name}  Count: {count}"));
    cx.add(&OP, b, 0, 1)?;
    cx.add(&COUNT, b, 0, 1)?;
    cx.close();
    cx.add(&TID, b, 1, 1)?;
    let mut at = 2;
    for number in 1..=count {
        cx.open_text(b.span(at, 0), format_args!("Node {number}"));
        let node = cx.last();
        at = add_each(cx, b, at, &[(&NET, 2), (&NODE, 1), (&PORT, 1), (&ENUM, 1)])?;
        for field in [&OBJECT, &TYPE, &ZONE] {
            let len = usize::from(b.u8(at)?);
            b.slice(at + 1, len)?;
            cx.put(field, b.span(at, 1 + len), Value::Span(b.span(at + 1, len)));
            at += 1 + len;
        }
        cx.end_at(node, b, at);
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_lookup_names_what_it_looks_for() {
        let nbp = [0x21, 0xa3, 0, 46, 203, 253, 0, 1, b'=', 1, b'x', 1, b'*'];
        let mut frame = vec![9, 0, 7, 0, 0, 0xe3, 8, 0, 7, 0, 0, 1, 0, 34, 0xaa, 0xaa, 3, 8, 0, 7, 0x80, 0x9b];
        frame.extend_from_slice(&[0, 26, 0, 0, 0, 0, 0, 81, 255, 62, 2, 2, 2]);
        frame.extend_from_slice(&nbp);
        let shown = dissect(1, &frame);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str(), shown.info.as_str()), ("eth:llc:ddp:nbp", "NBP", "Op: lookup  Count: 1"));
        assert!(shown.has("Object: ="), "{:#?}", shown.lines);
    }
}
