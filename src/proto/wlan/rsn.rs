//! Elements about keys: RSN, its forerunner WPA, fast transition (IEEE 802.11-2020 sections 9.4.2.24 and 9.4.2.47).

use super::layout;
use super::management_fields::*;
use super::service::{FT_SUBELEM_ID, FT_SUBELEM_LEN, FT_SUBELEM_R0KH_ID, FT_SUBELEM_R1KH_ID, PMKID, TRANSITION};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};

type Suite = (&'static Field, &'static Field, &'static Field);

/// One suite: OUI and type.
fn suite<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: Suite) -> Outcome {
    cx.open(fields.0, b, at, 4)?;
    cx.add(fields.1, b, at, 3)?;
    cx.add(fields.2, b, at + 3, 1)?;
    cx.close();
    Ok(())
}

/// A list of suites with its count. Gives the position after it.
fn suites<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    (count, all): (&'static Field, &'static Field),
    fields: Suite,
) -> Result<usize, Fault> {
    let n = cx.add_le(count, b, at, 2)? as usize;
    let at = at + 2;
    cx.put(all, b.span(at, n * 4), Value::None);
    let line = cx.open_last();
    cx.text(line, format_args!("{}", all.label));
    for nth in 0..n {
        suite(cx, b, at + nth * 4, fields)?;
        if let Names::Custom(write) = fields.0.names {
            let mut text = String::new();
            write(b.be32(at + nth * 4)?.into(), &mut text);
            cx.append(line, format_args!(" {text}"));
        }
    }
    cx.close();
    Ok(at + n * 4)
}

/// Robust security network (section 9.4.2.24).
pub fn security<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.add_le(&RSN_VERSION, b, 0, 2)?;
    if len < 6 {
        return Ok(());
    }
    suite(cx, b, 2, (&RSN_GCS, &RSN_GCS_OUI, &RSN_GCS_TYPE))?;
    if len < 8 {
        return Ok(());
    }
    let at = suites(cx, b, 6, (&RSN_PCS_COUNT, &RSN_PCS_LIST), (&RSN_PCS, &RSN_PCS_OUI, &RSN_PCS_TYPE))?;
    if len < at + 2 {
        return Ok(());
    }
    let at = suites(cx, b, at, (&RSN_AKMS_COUNT, &RSN_AKMS_LIST), (&RSN_AKMS, &RSN_AKMS_OUI, &RSN_AKMS_TYPE))?;
    if len < at + 2 {
        return Ok(());
    }
    let bits = [
        &RSN_CAPABILITIES_PREAUTH,
        &RSN_CAPABILITIES_NO_PAIRWISE,
        &RSN_CAPABILITIES_PTKSA_REPLAY_COUNTER,
        &RSN_CAPABILITIES_GTKSA_REPLAY_COUNTER,
        &RSN_CAPABILITIES_MFPR,
        &RSN_CAPABILITIES_MFPC,
        &RSN_CAPABILITIES_JMR,
        &RSN_CAPABILITIES_PEERKEY,
        &RSN_CAPABILITIES_EXTENDED_KEY_ID_IAF,
    ];
    cx.flags_le(&RSN_CAPABILITIES, b, at, 2, &bits)?;
    let at = at + 2;
    if len < at + 2 {
        return Ok(());
    }
    let count = cx.add_le(&RSN_PMKID_COUNT, b, at, 2)? as usize;
    cx.put(&RSN_PMKID_LIST, b.span(at + 2, count * 16), Value::None);
    cx.open_last();
    (0..count).try_for_each(|nth| cx.add(&PMKID, b, at + 2 + nth * 16, 16).map(drop))?;
    cx.close();
    let at = at + 2 + count * 16;
    if len < at + 4 {
        return Ok(());
    }
    suite(cx, b, at, (&RSN_GMCS, &RSN_GMCS_OUI, &RSN_GMCS_TYPE))
}

/// The forerunner of RSN.
pub fn wpa<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.add_le(&WFA_IE_WPA_VERSION, b, 0, 2)?;
    suite(cx, b, 2, (&WFA_IE_WPA_MCS, &WFA_IE_WPA_MCS_OUI, &WFA_IE_WPA_MCS_TYPE))?;
    let fields = (&WFA_IE_WPA_UCS, &WFA_IE_WPA_UCS_OUI, &WFA_IE_WPA_UCS_TYPE);
    let at = suites(cx, b, 6, (&WFA_IE_WPA_UCS_COUNT, &WFA_IE_WPA_UCS_LIST), fields)?;
    if len < at + 2 {
        return Ok(());
    }
    let fields = (&WFA_IE_WPA_AKMS, &WFA_IE_WPA_AKMS_OUI, &WFA_IE_WPA_TYPE);
    suites(cx, b, at, (&WFA_IE_WPA_AKMS_COUNT, &WFA_IE_WPA_AKMS_LIST), fields).map(drop)
}

/// Fast transition: nonces and keys, then subelements.
pub fn transition<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = layout::put(cx, b, 0, TRANSITION)?;
    while at + 2 <= b.reported_len() {
        let (id, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        cx.open_text(b.span(at, 2 + len), format_args!("Subelement: {}", FT_SUBELEM_ID.names.get(id.into()).unwrap_or("Unknown")));
        cx.add(&FT_SUBELEM_ID, b, at, 1)?;
        cx.add(&FT_SUBELEM_LEN, b, at + 1, 1)?;
        match id {
            1 => drop(cx.add(&FT_SUBELEM_R1KH_ID, b, at + 2, len)?),
            3 => drop(cx.add(&FT_SUBELEM_R0KH_ID, b, at + 2, len)?),
            _ => {}
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}
