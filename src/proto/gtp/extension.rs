//! Extension headers of GTP version 1 (3GPP TS 29.281 section 5.2, TS 38.415).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

const UDP_PORT: u8 = 0x40;
const PDU_SESSION: u8 = 0x85;
const PDCP_NUMBER: u8 = 0xc0;

/// All extension headers from `at`; the kind of the first is in the byte before. Gives where they end.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Result<usize, Fault> {
    cx.add(&EXT_HDR_NEXT, b, at - 1, 1)?;
    let mut kind = b.u8(at - 1)?;
    while kind != 0 {
        // counted in words of four bytes; the last byte is the kind of the next
        let len = usize::from(b.u8(at)?) * 4;
        if len == 0 {
            return Err(Fault::Malformed);
        }
        let item = cx.put(&EXT_HDR, b.span(at, len), Value::None);
        cx.text(item, format_args!("Extension header ({})", EXT_HDR_NEXT.names.get(kind.into()).unwrap_or("Unknown")));
        cx.open_last();
        cx.add(&EXT_HDR_LENGTH, b, at, 1)?;
        match kind {
            UDP_PORT => cx.add(&EXT_HDR_UDP_PORT, b, at + 1, 2).map(|_| ())?,
            PDCP_NUMBER => cx.add(&EXT_HDR_PDCP_SN, b, at + 1, 2).map(|_| ())?,
            PDU_SESSION => pdu_session(cx, b.window(at + 1, len - 1))?,
            _ => {}
        }
        cx.add(&EXT_HDR_NEXT, b, at + len - 1, 1)?;
        cx.close();
        kind = b.u8(at + len - 1)?;
        at += len;
    }
    Ok(at)
}

/// Quality of service of a packet in a 5G network (3GPP TS 38.415 section 5.5.2).
fn pdu_session<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const DOWNLINK: u64 = 0;
    cx.open_text(b.span(0, b.reported_len()), format_args!("PDU Session Container"));
    let kind = cx.add(&PDU_SESSION_PDU_TYPE, b, 0, 1)?;
    cx.add(&SPARE_H1, b, 0, 1)?;
    if kind == DOWNLINK {
        cx.add(&PDU_SESSION_PPP, b, 1, 1)?;
        cx.add(&PDU_SESSION_RQI, b, 1, 1)?;
    } else {
        cx.add(&SPARE_B7B6, b, 1, 1)?;
    }
    cx.add(&PDU_SESSION_QOS_FLOW_ID, b, 1, 1)?;
    if kind == DOWNLINK && b.u8(1)? & 0x80 != 0 {
        cx.add(&PDU_SESSION_PPI, b, 2, 1)?;
    }
    cx.close();
    Ok(())
}
