//! GPRS tunnelling protocol version 2: the control plane of LTE networks (3GPP TS 29.274).

mod elements;
mod fields;
mod names;

use super::common::exchange;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;
use fields::*;

/// Called by the version of GTP before it, which has the ports.
pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("gtpv2", "GPRS Tunneling Protocol V2", "GTPv2", &["3GPP TS 29.274"]) },
    dissect,
);

const FLAG_PRIORITY: u8 = 0x04;
const FLAG_TEID: u8 = 0x08;
const FLAG_PIGGYBACK: u8 = 0x10;

/// Messages in one datagram.
const MESSAGES_LIMIT: usize = 8;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? >> 5 != 2 {
        return Err(Fault::NotMine);
    }
    cx.protocol("GTPv2");
    cx.info(format_args!(""));
    let mut rest = b;
    for n in 0..MESSAGES_LIMIT {
        if n > 0 {
            cx.info_append(format_args!(" / "));
        }
        let len = message(cx, rest)?;
        let another = rest.u8(0)? & FLAG_PIGGYBACK != 0 && rest.reported_len() > len;
        if !another {
            break;
        }
        cx.close();
        rest = rest.from(len);
    }
    Ok(())
}

/// One message; gives its length.
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let (flags, kind) = (b.u8(0)?, b.u8(1)?);
    let len = 4 + usize::from(b.be16(2)?);
    cx.info_append(format_args!("{}", MESSAGE_TYPE.names.get(kind.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, len);
    cx.flags(&FLAGS, b, 0, 1, &[&VERSION, &P, &T, &MP])?;
    let mut at = add_each(cx, b, 1, &[(&MESSAGE_TYPE, 1), (&MSG_LENGTH, 2)])?;
    if flags & FLAG_TEID != 0 {
        at = add_each(cx, b, at, &[(&TEID, 4)])?;
    }
    at = add_each(cx, b, at, &[(&SEQ, 3)])?;
    // with a priority, the byte holds that instead
    if flags & FLAG_PRIORITY == 0 {
        cx.add(&SPARE, b, at, 1)?;
    }
    at += 1;
    elements::all(cx, b.window(0, len), at, 0)?;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &RESPONSE_TIME);
    Ok(len)
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_response_with_cause_name_and_tunnel() {
        let shown = dissect_as(147, &[
            0x48, 33, 0, 45, 0, 0, 0, 1, 0, 0, 5, 0, 2, 0, 2, 0, 16, 0, 71, 0, 9, 0, 3, b'i', b'n', b't', 4, b'm', b'n', b'c', b'1',
            87, 0, 9, 0, 0x86, 0, 0, 0, 7, 10, 0, 0, 1, 3, 0, 1, 0, 7,
        ], (Table::LinkType, 147, "gtp"));
        assert_eq!((shown.layers.as_str(), shown.info.as_str()), ("gtp:gtpv2", "Create Session Response"));
        assert!(shown.has("Cause: Request accepted (16)"), "{:#?}", shown.lines);
        assert!(shown.has("Access Point Name (APN) : int.mnc1"));
        assert!(shown.has("F-TEID IPv4: 10.0.0.1"));
        assert!(shown.has("Restart Counter: 7"));
    }
}
