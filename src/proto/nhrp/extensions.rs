//! Extensions of the next hop resolution protocol: type, length, value (RFC 2332 section 5.3).

use super::entries;
use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::rows::{add_bits, add_rest};

const AUTHENTICATION: u16 = 7;

fn name(kind: u16) -> &'static str {
    match kind {
        0 => "End of Extension",
        3 => "Responder Address Extension",
        4 => "Forward Transit NHS Record Extension",
        5 => "Reverse Transit NHS Record Extension",
        7 => "NHRP Authentication Extension",
        8 => "NHRP Vendor Private Extension",
        9 => "Cisco NAT Address Extension",
        _ => "Unknown Extension",
    }
}

/// All extensions from `at` to the end of the packet.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)? & 0x3fff, usize::from(b.be16(at + 2)?));
        cx.open_text(b.span(at, 4 + len), format_args!("{}", name(kind)));
        add_bits(cx, b, at, 2, &[&EXT_C, &EXT_TYPE])?;
        cx.add(&EXT_LEN, b, at + 2, 2)?;
        let value = b.sub(at + 4, len)?;
        match kind {
            3 | 4 | 5 | 9 => entries(cx, value, 0, false)?,
            AUTHENTICATION if len >= 4 => {
                cx.add(&AUTH_EXT_RESERVED, value, 0, 2)?;
                cx.add(&AUTH_EXT_SPI, value, 2, 2)?;
                add_rest(cx, &AUTH_EXT_DATA, value, 4)?;
            }
            _ => {}
        }
        cx.close();
        at += 4 + len;
        if kind == 0 {
            break;
        }
    }
    Ok(())
}
