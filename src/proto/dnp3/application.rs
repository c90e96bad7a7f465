//! The application layer: control, function, internal indications (IEEE 1815 section 4.2).

use super::fields::*;
use super::objects;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Field;

const CONFIRM: u8 = 0;
const READ: u8 = 1;
const WRITE: u8 = 2;
const RESPONSE: u8 = 129;
const AUTHENTICATION_RESPONSE: u8 = 131;

/// How the objects of a function are headed, and whether only their headers follow.
fn heading(function: u8) -> Option<(&'static str, bool)> {
    Some(match function {
        READ => ("READ Request Data Objects", true),
        WRITE => ("WRITE Request Data Objects", false),
        3 => ("SELECT Request Data Objects", false),
        4 => ("OPERATE Request Data Objects", false),
        5 | 6 => ("DIRECT OPERATE Request Data Objects", false),
        7..=10 => ("Freeze Request Data Objects", true),
        20 => ("Enable Spontaneous Msg's Data Objects", true),
        21 => ("Disable Spontaneous Msg's Data Objects", true),
        25..=27 => ("File Data Objects", false),
        129 | 130 => ("RESPONSE Data Objects", false),
        _ => return None,
    })
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (control, function) = (b.u8(0)?, b.u8(1)?);
    let name = AL_FUNC.names.get(function.into()).map_or_else(|| format!("Unknown function (0x{function:02x})"), str::to_string);
    cx.info(format_args!("{name}"));
    let short: String = [(0x80, "FIR, "), (0x40, "FIN, "), (0x20, "CON, "), (0x10, "UNS, ")]
        .iter()
        .filter(|(bit, _)| control & bit != 0)
        .map(|(_, word)| *word)
        .collect();
    let sequence = control & 15;
    cx.open_text(b.span(0, b.len()), format_args!("Application Layer: ({short}Sequence {sequence}, {name})"));
    let bits: [&'static Field; 5] = [&AL_FIR, &AL_FIN, &AL_CON, &AL_UNS, &AL_SEQ];
    cx.flags(&AL_CTL, b, 0, 1, &bits)?;
    let words: String = [(0x80, ", First"), (0x40, ", Final"), (0x20, ", Confirm"), (0x10, ", Unsolicited")]
        .iter()
        .filter(|(bit, _)| control & bit != 0)
        .map(|(_, word)| *word)
        .collect();
    cx.append(cx.last(), format_args!("{words}({short}Sequence {sequence})"));
    cx.add(&AL_FUNC, b, 1, 1)?;
    cx.text(cx.last(), format_args!("Function Code: {name} (0x{function:02x})"));
    if function == CONFIRM {
        return Ok(());
    }
    let mut at = 2;
    if (RESPONSE..=AUTHENTICATION_RESPONSE).contains(&function) {
        indications(cx, b)?;
        at = 4;
    }
    let Some((title, header_only)) = heading(function) else { return Ok(()) };
    if at < b.len() {
        cx.open_text(b.span(at, b.len() - at), format_args!("{title}"));
        let named = matches!(function, READ | WRITE);
        objects::dissect(cx, b, at, objects::Mode { header_only, named })?;
        cx.close();
    }
    cx.close();
    Ok(())
}

/// Indications that a request was refused or something is wrong with the outstation.
const REFUSED: u64 = 0x3f;

fn indications<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let bits: [&'static Field; 14] = [
        &AL_IIN_RST,
        &AL_IIN_DT,
        &AL_IIN_DOL,
        &AL_IIN_TSR,
        &AL_IIN_CLS3D,
        &AL_IIN_CLS2D,
        &AL_IIN_CLS1D,
        &AL_IIN_BMSG,
        &AL_IIN_CC,
        &AL_IIN_OAE,
        &AL_IIN_EBO,
        &AL_IIN_PIOOR,
        &AL_IIN_OBJU,
        &AL_IIN_FCNI,
    ];
    let value = cx.flags(&AL_IIN, b, 2, 2, &bits)?;
    let item = cx.last();
    if value & REFUSED != 0 {
        cx.note(&IIN_ABNORMAL);
    }
    for bit in bits.iter().filter(|bit| value & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    Ok(())
}
