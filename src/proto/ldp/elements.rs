//! What labels stand for: prefixes (RFC 5036 section 3.4.1) and pseudowires (RFC 8077 section 6).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::proto::common::rows::{add_bits, add_each, add_rest};
use std::net::{Ipv4Addr, Ipv6Addr};

/// An address of which `len` bytes are on the wire, as text.
pub(super) fn address(b: Bytes<'_>, at: usize, len: usize, size: usize) -> Result<String, Fault> {
    let mut octets = [0; 16];
    octets.iter_mut().zip(b.slice(at, len.min(size))?).for_each(|(to, from)| *to = *from);
    let [a, b, c, d, ..] = octets;
    Ok(if size == 4 { Ipv4Addr::new(a, b, c, d).to_string() } else { Ipv6Addr::from(octets).to_string() })
}

/// The elements of a forwarding equivalence class.
pub(super) fn forwarding_class<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let len = t.reported_len();
    cx.open_text(t.span(4, len - 4), format_args!("FEC Elements"));
    let mut at = 4;
    let mut number = 1;
    while at < len {
        let kind = t.u8(at)?;
        let size = match kind {
            1 => 1,
            2 => 4 + usize::from(t.u8(at + 3)?).div_ceil(8),
            3 => 4 + usize::from(t.u8(at + 3)?),
            128 => 8 + usize::from(t.u8(at + 3)?),
            _ => len - at,
        };
        let element = t.sub(at, size)?;
        cx.open_text(element.span(0, size), format_args!("FEC Element {number}"));
        cx.add(&FEC_TYPE, element, 0, 1)?;
        match kind {
            2 | 3 => prefix(cx, element, kind == 2)?,
            128 => pseudowire(cx, element)?,
            _ => {}
        }
        cx.close();
        at += size;
        number += 1;
    }
    cx.close();
    Ok(())
}

/// An address prefix, whose length counts bits, or a host's address, whose length counts bytes.
fn prefix<'a>(cx: &mut Cx<'a>, e: Bytes<'a>, bits: bool) -> Outcome {
    let family = cx.add(&FEC_AF, e, 1, 2)?;
    cx.add(&FEC_LEN, e, 3, 1)?;
    let len = e.reported_len() - 4;
    let text = address(e, 4, len, if family == 2 { 16 } else { 4 })?;
    let item = cx.put_text(&FEC_PFVAL, e.span(4, len), format_args!("{text}"));
    cx.text(item, format_args!("{}: {text}", if bits { "Prefix" } else { "Address" }));
    Ok(())
}

/// A pseudowire with its interface's parameters (RFC 8077 section 6.1, RFC 4446).
fn pseudowire<'a>(cx: &mut Cx<'a>, e: Bytes<'a>) -> Outcome {
    cx.add(&FEC_PW_CONTROLWORD, e, 1, 1)?;
    add_each(cx, e, 1, &[(&FEC_PW_PWTYPE, 2), (&FEC_PW_INFOLENGTH, 1), (&FEC_PW_GROUPID, 4)])?;
    if e.reported_len() < 12 {
        return Ok(());
    }
    cx.add(&FEC_PW_PWID, e, 8, 4)?;
    let mut at = 12;
    while at + 2 <= e.reported_len() {
        let (kind, len) = (e.u8(at)?, usize::from(e.u8(at + 1)?));
        if len < 2 {
            return Err(Fault::Malformed);
        }
        let parameter = e.sub(at, len)?;
        let item = cx.open_text(parameter.span(0, len), format_args!("Interface Parameter"));
        add_each(cx, parameter, 0, &[(&FEC_VC_INTPARAM_ID, 1), (&FEC_VC_INTPARAM_LENGTH, 1)])?;
        match (kind, len) {
            (1, 4) => {
                let mtu = cx.add(&FEC_VC_INTPARAM_MTU, parameter, 2, 2)?;
                cx.append(item, format_args!(": MTU {mtu}"));
            }
            (3, _) => add_rest(cx, &FEC_VC_INTPARAM_DESC, parameter, 2)?,
            (6, 4) => cx.add(&FEC_VC_INTPARAM_VLANID, parameter, 2, 2).map(|_| ())?,
            // ways to verify the pseudowire (RFC 5085 section 5)
            (12, 4) => {
                cx.append(item, format_args!(": VCCV"));
                cx.open_text(parameter.span(2, 1), format_args!("CC Type"));
                add_bits(cx, parameter, 2, 1, CC_TYPES)?;
                cx.close();
                cx.open_text(parameter.span(3, 1), format_args!("CV Type"));
                add_bits(cx, parameter, 3, 1, CV_TYPES)?;
                cx.close();
            }
            _ => {}
        }
        cx.close();
        at += len;
    }
    Ok(())
}
