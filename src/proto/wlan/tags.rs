//! Tagged parameters of management frames (IEEE 802.11-2020 section 9.4.2).

use super::management_fields::*;
use crate::base::{Bytes, Fault, text};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};

const MICROSOFT: u32 = 0x0050f2;

/// Dissects all tags.
pub fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (number, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = Names::Table(TAGS).get(number.into()).unwrap_or("Reserved");
        let item = cx.put(&TAG, b.span(at, 2 + len), Value::None);
        cx.text(item, format_args!("Tag: {name}"));
        cx.open_last();
        cx.add(&TAG_NUMBER, b, at, 1)?;
        cx.add(&TAG_LENGTH, b, at + 1, 1)?;
        one(cx, number, b.sub(at + 2, len)?)?;
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

fn one<'a>(cx: &mut Cx<'a>, number: u8, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    match number {
        0 => ssid(cx, b),
        1 => (0..len).try_for_each(|at| cx.add(&SUPPORTED_RATES, b, at, 1).map(drop)),
        3 if len == 1 => cx.add(&DS_CURRENT_CHANNEL, b, 0, 1).map(drop),
        5 if len >= 4 => {
            cx.add(&TIM_DTIM_COUNT, b, 0, 1)?;
            cx.add(&TIM_DTIM_PERIOD, b, 1, 1)?;
            cx.flags(&TIM_BMAPCTL, b, 2, 1, &[&TIM_BMAPCTL_MULTICAST, &TIM_BMAPCTL_OFFSET])?;
            cx.add(&TIM_PARTIAL_VIRTUAL_BITMAP, b, 3, len - 3).map(drop)
        }
        7 if len >= 6 => country(cx, b),
        32 if len == 1 => cx.add(&POWERCON_LOCAL, b, 0, 1).map(drop),
        42 if len == 1 => {
            let bits = [&ERP_INFO_ERP_PRESENT, &ERP_INFO_USE_PROTECTION, &ERP_INFO_BARKER_PREAMBLE_MODE, &ERP_INFO_RESERVED];
            cx.flags(&ERP_INFO, b, 0, 1, &bits).map(drop)
        }
        48 if len >= 2 => security(cx, b),
        50 => (0..len).try_for_each(|at| cx.add(&EXTENDED_SUPPORTED_RATES, b, at, 1).map(drop)),
        221 if len >= 4 => vendor(cx, b),
        // numbers that nobody has defined: their bytes are all there is to show
        2 | 4 | 128..=132 | 134..=150 | 155..=157 | 159..=161 | 168..=190 | 210..=220 | 222..=242 if len > 0 => {
            cx.add(&TAG_DATA, b, 0, len).map(drop)
        }
        _ => Ok(()),
    }
}

fn ssid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.add(&SSID, b, 0, len)?;
    let name = text::lossy(b.slice(0, len)?);
    if len == 0 {
        cx.info_append(format_args!(", SSID=Wildcard (Broadcast)"));
    } else {
        cx.text(cx.last(), format_args!("SSID: \"{}\"", text::safe(&name)));
        cx.info_append(format_args!(", SSID=\"{}\"", text::safe(&name)));
    }
    Ok(())
}

fn country<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&COUNTRY_INFO_CODE, b, 0, 2)?;
    cx.add(&COUNTRY_INFO_ENVIRONMENT, b, 2, 1)?;
    for at in (3..b.reported_len().saturating_sub(2)).step_by(3) {
        cx.put(&COUNTRY_INFO_FNM, b.span(at, 3), Value::None);
        cx.open_last();
        cx.add(&COUNTRY_INFO_FNM_FCN, b, at, 1)?;
        cx.add(&COUNTRY_INFO_FNM_NC, b, at + 1, 1)?;
        cx.add(&COUNTRY_INFO_FNM_MTPL, b, at + 2, 1)?;
        cx.close();
    }
    Ok(())
}

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
    cx.open_last();
    for nth in 0..n {
        suite(cx, b, at + nth * 4, fields)?;
    }
    cx.close();
    Ok(at + n * 4)
}

/// Robust security network (section 9.4.2.24).
fn security<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
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
    let at = at + 2 + count * 16;
    if len < at + 4 {
        return Ok(());
    }
    suite(cx, b, at, (&RSN_GMCS, &RSN_GMCS_OUI, &RSN_GMCS_TYPE))
}

fn vendor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let oui = cx.add(&TAG_OUI, b, 0, 3)? as u32;
    let kind = cx.add(&TAG_VENDOR_OUI_TYPE, b, 3, 1)?;
    let rest = b.from(4);
    match (oui, kind) {
        (MICROSOFT, _) => {
            cx.add(&WFA_IE_TYPE, b, 3, 1)?;
            if kind == 1 { wpa(cx, rest) } else { Ok(()) }
        }
        // these makers' elements have a form of their own
        (0x0b86 | 0x0fac | 0x037f | 0x1018 | 0x17f2 | 0x4096 | 0x904c | 0x5043 | 0x506f9a | 0x00146c, _) => Ok(()),
        _ if rest.reported_len() > 0 => cx.add(&TAG_VENDOR_DATA, rest, 0, rest.reported_len()).map(drop),
        _ => Ok(()),
    }
}

/// The forerunner of RSN.
fn wpa<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
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
