//! The control word of an Ethernet pseudowire (RFC 4448 section 4.6).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

fields! {
    /// The pseudowire has a control word.
    CONTROL_WORD = "pweth.cw", "PW Control Word (ethernet)", Bool None;
    /// Number of the frame; 0: not counted.
    SEQUENCE = "pweth.cw.sequence_number", "PW sequence number (ethernet)", U16 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pwethcw", "PW Ethernet Control Word", "PW Ethernet CW", &["RFC 4448"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.be16(0)? >> 12 != 0 || b.reported_len() < 18 {
        return Err(Fault::NotMine);
    }
    cx.hide(&CONTROL_WORD, b.span(0, 0), Value::Uint(1));
    cx.layer(&PROTOCOL.info, b, 4);
    cx.add(&SEQUENCE, b, 2, 2)?;
    cx.call_named("eth", b.from(4));
    Ok(())
}
