//! Attributes of Wi-Fi Protected Setup, in elements of 802.11 and in EAP (Wi-Fi Simple Configuration 2.0.5 section 12).

mod fields;
mod names;

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Kind};
pub use fields::FIELDS;
use fields::*;

const PRIMARY_DEVICE: u16 = 0x1054;
const VENDOR_EXTENSION: u16 = 0x1049;
/// Id of the Wi-Fi Alliance in vendor extensions.
const ALLIANCE: u32 = 0x37_2a;

/// Subcategories of devices, by category from 1.
const SUBCATEGORIES: [&Field; 11] = [
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_COMPUTER,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_INPUT_DEVICE,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_PRINTERS_SCANNERS_FAXES_COPIERS,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_CAMERA,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_STORAGE,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_NETWORK_INFRASTRUCTURE,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_DISPLAYS,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_MULTIMEDIA_DEVICES,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_GAMING_DEVICES,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_TELEPHONE,
    &PRIMARY_DEVICE_TYPE_SUBCATEGORY_AUDIO_DEVICES,
];

/// Dissects attributes: type, length, value.
pub fn attributes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const HEAD: usize = 4;
    let mut at = 0;
    while at + HEAD <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(b.span(at, HEAD + len), format_args!("{name}"));
        cx.add(&TYPE, b, at, 2)?;
        cx.add(&LENGTH, b, at + 2, 2)?;
        attribute(cx, kind, b.sub(at + HEAD, len)?)?;
        cx.close();
        at += HEAD + len;
    }
    Ok(())
}

fn attribute<'a>(cx: &mut Cx<'a>, kind: u16, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    let Some((_, field, bits)) = ATTRIBUTES.iter().find(|row| row.0 == kind) else { return Ok(()) };
    // numbers may be shorter than they should be
    if len == 0 || field.kind == Kind::Ether && len < 6 {
        return Ok(());
    }
    cx.add(field, b, 0, len)?;
    for bit in *bits {
        cx.add(bit, b, 0, len)?;
    }
    match kind {
        PRIMARY_DEVICE if len >= 8 => {
            let category = cx.add(&PRIMARY_DEVICE_TYPE_CATEGORY, b, 0, 2)? as usize;
            match category.checked_sub(1).and_then(|nth| SUBCATEGORIES.get(nth)) {
                Some(field) => cx.add(field, b, 6, 2).map(drop),
                None => Ok(()),
            }
        }
        VENDOR_EXTENSION if len >= 3 => vendor(cx, b),
        _ => Ok(()),
    }
}

/// What version 2 added, inside an attribute of the Wi-Fi Alliance.
fn vendor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&VENDOR_ID, b, 0, 3)?;
    if b.be24(0)? != ALLIANCE {
        return Ok(());
    }
    let mut at = 3;
    while at + 2 <= b.reported_len() {
        let (id, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        cx.open_text(b.span(at, 2 + len), format_args!("{}", EXT_ID.names.get(id.into()).unwrap_or("Unknown")));
        cx.add(&EXT_ID, b, at, 1)?;
        cx.add(&EXT_LEN, b, at + 1, 1)?;
        let multi_ap = [
            &EXT_MULTI_AP_BACKHAUL_STA,
            &EXT_MULTI_AP_BACKHAUL_BSS,
            &EXT_MULTI_AP_FRONTHAUL_BSS,
            &EXT_MULTI_AP_TEARDOWN,
            &EXT_MULTI_AP_RESERVED,
        ];
        match id {
            _ if len == 0 => {}
            0 => drop(cx.add(&EXT_VERSION2, b, at + 2, 1)?),
            1 => drop(cx.add(&EXT_AUTHORIZEDMACS, b, at + 2, len)?),
            2 => drop(cx.add(&EXT_NETWORK_KEY_SHAREABLE, b, at + 2, 1)?),
            3 => drop(cx.add(&EXT_REQUEST_TO_ENROLL, b, at + 2, 1)?),
            4 => drop(cx.add(&EXT_SETTINGS_DELAY_TIME, b, at + 2, 1)?),
            6 => drop(cx.flags(&EXT_MULTI_AP_FLAGS, b, at + 2, 1, &multi_ap)?),
            _ => {}
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}
