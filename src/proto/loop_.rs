//! Ethernet configuration test protocol, with which switches find loops (Ethernet version 2.0 section 8).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};



fields! {
    /// Bytes before the function that counts.
    SKIP = "loop.skipcount", "skipCount", U16 Dec;
    /// The function that counts.
    RELEVANT = "loop.relevant_function", "Relevant function", U16 Dec, names(FUNCTIONS);
    /// A function.
    FUNCTION = "loop.function", "Function", U16 Dec, names(FUNCTIONS);
    /// Number of a reply.
    RECEIPT = "loop.receipt_number", "Receipt number", U16 Dec;
    /// Where the frame is sent on to.
    FORWARDING = "loop.forwarding_address", "Forwarding address", Ether None;
}

/// Functions of the protocol.
const FUNCTIONS: &[(u64, &str)] = &[(1, "Reply"), (2, "Forward Data")];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x9000)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("loop", "Configuration Test Protocol (loopback)", "LOOP", &["Ethernet version 2.0"])
        },
        dissect,
    )
};

/// Functions of one frame; each takes at least 4 bytes.
const LONGEST: usize = 64;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LOOP");
    let skip = usize::from(b.le16(0)?);
    let relevant = b.le16(2 + skip)?;
    cx.info(format_args!("{}", RELEVANT.names.get(relevant.into()).unwrap_or("Unknown function")));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add_le(&SKIP, b, 0, 2)?;
    cx.add_le(&RELEVANT, b, 2 + skip, 2)?;
    let mut at = 2;
    for _ in 0..LONGEST {
        let function = cx.add_le(&FUNCTION, b, at, 2)?;
        at += 2;
        match function {
            1 => {
                cx.add_le(&RECEIPT, b, at, 2)?;
                at += 2;
                cx.end_at(item, b, b.reported_len());
                cx.data(b.from(at));
                return Ok(());
            }
            2 => {
                cx.add(&FORWARDING, b, at, 6)?;
                at += 6;
            }
            _ => {
                cx.put(&FUNCTION, b.span(at - 2, 2), Value::Uint(function));
                return Ok(());
            }
        }
    }
    Ok(())
}
