//! MAC commands: how devices join and ask for data (IEEE 802.15.4-2015 section 7.5).

use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::rows::add_bits;

const ASSOCIATION_REQUEST: u64 = 1;
const ASSOCIATION_RESPONSE: u64 = 2;

pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = cx.add(&CMD, b, 0, 1)?;
    cx.info(format_args!("{}", CMD.names.get(kind).unwrap_or("Unknown Command")));
    match kind {
        ASSOCIATION_REQUEST => {
            let capability = b.u8(1)?;
            cx.info_append(format_args!(", {}", if capability & 2 != 0 { "FFD" } else { "RFD" }));
            cx.open_text(b.span(1, 1), format_args!("Association Request"));
            let bits = [
                &CINFO_ALT_COORD,
                &CINFO_DEVICE_TYPE,
                &CINFO_POWER_SRC,
                &CINFO_IDLE_RX,
                &CINFO_SEC_CAPABLE,
                &CINFO_ALLOC_ADDR,
            ];
            add_bits(cx, b, 1, 1, &bits)?;
            cx.close();
        }
        ASSOCIATION_RESPONSE => {
            const NOT_ASSIGNED: u64 = 0xffff;
            cx.open_text(b.span(1, 3), format_args!("Association Response"));
            let address = cx.add_le(&ASOC_ADDR, b, 1, 2)?;
            let status = cx.add(&ASSOC_STATUS, b, 3, 1)?;
            let name = match status {
                0 => "Association Successful",
                1 => "PAN At Capacity",
                2 => "PAN Access Denied",
                _ => "Reserved",
            };
            cx.append(cx.last(), format_args!(" ({name})"));
            cx.close();
            if address == NOT_ASSIGNED {
                cx.info_append(format_args!(", Unsuccessful"));
            } else {
                cx.info_append(format_args!(" Addr: 0x{address:04x}"));
            }
        }
        _ => {}
    }
    Ok(())
}
