//! Options by which a client says who it is.

use super::fields::*;
use super::options::hex_text;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::dns::name;

/// Client identifier (RFC 2132 section 9.14); type 255 is that of RFC 4361.
pub(super) fn identifier<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    let kind = b.u8(0)?;
    match kind {
        1 | 6 if len == 7 => {
            cx.add(&HW_TYPE, b, 0, 1)?;
            cx.add(&HW_MAC_ADDR, b, 1, 6)?;
        }
        0 if len == 17 => uuid(cx, b)?,
        0 if len > 1 => {
            cx.add(&CLIENT_ID_TYPE, b, 0, 1)?;
            cx.add(&CLIENT_ID_UNDEF, b, 1, len - 1)?;
        }
        255 if len > 7 => {
            hex_text(cx, &CLIENT_ID_IAID, b, 1, 4, "")?;
            duid(cx, b.from(5))?;
        }
        1..48 if len > 1 => {
            cx.add(&HW_TYPE, b, 0, 1)?;
            hex_text(cx, &CLIENT_HARDWARE_ADDRESS, b, 1, len - 1, "")?;
        }
        _ => {
            cx.add(&CLIENT_ID, b, 0, len)?;
        }
    }
    Ok(())
}

/// Unique identifier of a client (RFC 8415 section 11).
fn duid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    match cx.add(&CLIENT_ID_DUID_TYPE, b, 0, 2)? {
        1 => {
            cx.add(&CLIENT_ID_DUID_LLT_HW_TYPE, b, 2, 2)?;
            cx.add(&CLIENT_ID_TIME, b, 4, 4)?;
            if len > 8 {
                hex_text(cx, &CLIENT_ID_LINK_LAYER_ADDRESS, b, 8, len - 8, ":")?;
            }
        }
        2 => {
            cx.add(&CLIENT_ID_ENTERPRISE_NUM, b, 2, 4)?;
            if len > 6 {
                cx.add(&CLIENT_ID, b, 6, len - 6)?;
            }
        }
        3 => {
            cx.add(&CLIENT_ID_DUID_LL_HW_TYPE, b, 2, 2)?;
            if len > 4 {
                hex_text(cx, &CLIENT_ID_LINK_LAYER_ADDRESS, b, 4, len - 4, ":")?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// UUID of the machine (RFC 4578 section 2.3).
pub(super) fn uuid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == 17 {
        cx.add_le(&CLIENT_ID_UUID, b, 1, 16)?;
    }
    Ok(())
}

/// Client's full name and who updates DNS with it (RFC 4702).
pub(super) fn fqdn<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let flags = cx.flags(&FQDN_FLAGS, b, 0, 1, &[&FQDN_MBZ, &FQDN_N, &FQDN_E, &FQDN_O, &FQDN_S])?;
    cx.add(&FQDN_RCODE1, b, 1, 1)?;
    cx.add(&FQDN_RCODE2, b, 2, 1)?;
    let len = b.reported_len().saturating_sub(3);
    if len == 0 {
        return Ok(());
    }
    if flags & 4 != 0 {
        // a name that is cut short has no root label
        match name::read(cx, b, 3) {
            Ok(name) => cx.put_text(&FQDN_NAME, b.span(3, len), format_args!("{}", name.text)),
            Err(_) => cx.put_text(&FQDN_NAME, b.span(3, len), format_args!("{}", crate::base::text::lossy(b.clipped(4, len)))),
        };
    } else {
        cx.add(&FQDN_NAME, b, 3, len)?;
    }
    Ok(())
}
