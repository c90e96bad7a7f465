//! Lightweight Directory Access Protocol, version 3 (RFC 4511).

use super::common::ber;
use super::common::ldap::fields::*;
use super::common::ldap::message;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 389), (Table::TcpPort, 3268)],
    need: Some(need),
    sized: true,
    track: Some(message::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ldap", "Lightweight Directory Access Protocol", "LDAP", &["RFC 4511"]) },
        dissect,
    )
};

/// Longest message that is waited for, in bytes.
const MESSAGE_LIMIT: usize = 16 << 20;
/// Tag of a sequence: what every message that is not in a SASL buffer begins with.
const SEQUENCE: u8 = 0x30;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let length = match bytes.first() {
        Some(&SEQUENCE) => ber::message_length(bytes),
        Some(0) => Ok(sasl_length(bytes)),
        _ => return Need::NotMine,
    };
    match length {
        Ok(Some(length)) if length <= MESSAGE_LIMIT => Need::Complete(length),
        Ok(None) => Need::More(None),
        _ => Need::NotMine,
    }
}

/// Length of a SASL buffer with its own four bytes (RFC 4422 section 3.7).
fn sasl_length(bytes: &[u8]) -> Option<usize> {
    let length: [u8; 4] = bytes.get(..4)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(length)).ok()?.checked_add(4)
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LDAP");
    if cx.tree.columns.fence() > 0 && cx.packet.message > 0 {
        cx.info_append(format_args!(" | "));
    } else {
        cx.info(format_args!(""));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    match b.u8(0)? {
        SEQUENCE => message::dissect(cx, b),
        0 => sasl(cx, b),
        _ => Err(Fault::NotMine),
    }
}

/// A message in a buffer of the security layer that a bind made.
fn sasl<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let length = b.be32(0)?;
    cx.open_text(b.span(0, b.reported_len()), format_args!("SASL Buffer"));
    cx.add(&SASL_BUFFER_LENGTH, b, 0, 4)?;
    cx.info_append(format_args!("SASL GSS-API Privacy: payload ({length} bytes) "));
    cx.open_text(b.span(4, b.reported_len().saturating_sub(4)), format_args!("GSS-API payload ({length} bytes)"));
    cx.call_named_inside("gss-api", b.from(4));
    cx.close();
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn messages_and_buffers_say_their_length() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 40000, 389, &mut state), data);
        assert_eq!(ask(&[0x30, 5, 2, 1, 1, 0x42, 0]), Need::Complete(7));
        assert_eq!(ask(&[0x30, 0x84, 0, 0]), Need::More(None));
        assert_eq!(ask(&[0, 0, 0, 3, 1, 2, 3]), Need::Complete(7));
        assert_eq!(ask(b"GET /"), Need::NotMine);
    }
}
