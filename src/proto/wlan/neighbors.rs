//! Elements about load, channels and neighboring access points (IEEE 802.11-2020 section 9.4.2).

use super::layout;
use super::spectrum::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// BSS load (section 9.4.2.27); with four bytes it is Cisco's earlier form.
pub fn load<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    let version = if len == 4 { 1 } else { 2 };
    cx.computed(&QBSS_VERSION, b.span(0, len), Value::Uint(version));
    if version == 1 {
        cx.add_le(&QBSS_SCOUNT, b, 0, 2)?;
        cx.add(&QBSS_CU, b, 2, 1)?;
        cx.add(&QBSS_ADC, b, 3, 1)?;
        return Ok(());
    }
    layout::put(cx, b, 0, LOAD).map(drop)
}

/// Supported channels (section 9.4.2.17): first channel and number of channels, again and again.
pub fn channels<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    for at in (0..b.reported_len().saturating_sub(1)).step_by(2) {
        cx.put(&SUPCHAN, b.span(at, 2), Value::None);
        cx.open_last();
        cx.add(&SUPCHAN_FIRST, b, at, 1)?;
        cx.add(&SUPCHAN_RANGE, b, at + 1, 1)?;
        cx.close();
    }
    Ok(())
}

/// AP channel report (section 9.4.2.35).
pub fn channel_report<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&AP_CHANNEL_REPORT_OPERATING_CLASS, b, 0, 1)?;
    (1..b.reported_len()).try_for_each(|at| cx.add(&AP_CHANNEL_REPORT_CHANNEL_LIST, b, at, 1).map(drop))
}

/// Neighbor report (section 9.4.2.36).
pub fn report<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const PREFERENCE: u8 = 3;
    let mut at = layout::put(cx, b, 0, NEIGHBOR)?;
    while at + 2 <= b.reported_len() {
        let (id, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = NREPORT_SUBELEM_ID.names.get(id.into()).unwrap_or("Unknown");
        cx.open_text(b.span(at, 2 + len), format_args!("Subelement: {name}"));
        cx.add(&NREPORT_SUBELEM_ID, b, at, 1)?;
        cx.add(&NREPORT_SUBELEM_LEN, b, at + 1, 1)?;
        if id == PREFERENCE && len == 1 {
            cx.add(&NREPORT_SUBELEM_BSS_TRN_CAN_PREF, b, at + 2, 1)?;
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

/// Transmit power envelope (section 9.4.2.161): a limit for each width of a channel.
pub fn power<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = layout::put(cx, b, 0, ENVELOPE)?;
    let limits = usize::from(b.u8(0)? & 7) + 1;
    let widths = [&VHT_TPE_PWR_CONSTR_20, &VHT_TPE_PWR_CONSTR_40, &VHT_TPE_PWR_CONSTR_80, &VHT_TPE_PWR_CONSTR_160];
    for (nth, field) in widths.into_iter().take(limits).enumerate().take_while(|(nth, _)| at + nth < b.reported_len()) {
        cx.add(field, b, at + nth, 1)?;
    }
    Ok(())
}

/// Reduced neighbor report (section 9.4.2.170): for each channel, what is known of the access points there.
pub fn reduced<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const HEAD: usize = 4;
    let mut at = 0;
    while at + HEAD <= b.reported_len() {
        let head = b.le16(at)?;
        let (count, size) = (usize::from(head >> 4 & 15) + 1, usize::from(head >> 8));
        cx.open_text(b.span(at, HEAD + count * size), format_args!("Neighbor AP Information"));
        layout::put(cx, b, at, NEIGHBOR_AP)?;
        at += HEAD;
        for _ in 0..count {
            cx.open_text(b.span(at, size), format_args!("TBTT Information"));
            neighbor(cx, b.sub(at, size)?)?;
            cx.close();
            at += size;
        }
        cx.close();
    }
    Ok(())
}

/// What is known of one access point: its length says which fields are there.
fn neighbor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (bssid, name, bits, power): (bool, bool, bool, bool) = match b.reported_len() {
        1 => (false, false, false, false),
        2 => (false, false, true, false),
        5 => (false, true, false, false),
        6 => (false, true, true, false),
        7 => (true, false, false, false),
        8 => (true, false, true, false),
        9 => (true, false, true, true),
        11 => (true, true, false, false),
        12 => (true, true, true, false),
        13.. => (true, true, true, true),
        _ => return Ok(()),
    };
    cx.add(&RNR_TBTT_INFO_TBTT_OFFSET, b, 0, 1)?;
    let mut at = 1;
    if bssid {
        cx.add(&RNR_TBTT_INFO_BSSID, b, at, 6)?;
        at += 6;
    }
    if name {
        cx.add_le(&RNR_TBTT_INFO_SH_SSID, b, at, 4)?;
        at += 4;
    }
    if bits {
        cx.flags_le(&RNR_TBTT_INFO_BSS_PARAMETERS, b, at, 1, NEIGHBOR_BITS)?;
        at += 1;
    }
    if power {
        cx.add(&RNR_TBT_INFO_PSD_SUBFIELD, b, at, 1)?;
    }
    Ok(())
}

/// Available admission capacity (section 9.4.2.42): a bit for each value that follows.
pub fn admission<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let present = b.le16(0)?;
    let mut at = layout::put(cx, b, 0, ADMISSION)?;
    for (_, field) in CAPACITIES.iter().enumerate().filter(|(bit, _)| present >> bit & 1 != 0) {
        cx.add_le(field, b, at, 2)?;
        at += 2;
    }
    Ok(())
}

const CAPACITIES: [&Field; 12] = [
    &BSS_AVB_ADM_CAP_UP0,
    &BSS_AVB_ADM_CAP_UP1,
    &BSS_AVB_ADM_CAP_UP2,
    &BSS_AVB_ADM_CAP_UP3,
    &BSS_AVB_ADM_CAP_UP4,
    &BSS_AVB_ADM_CAP_UP5,
    &BSS_AVB_ADM_CAP_UP6,
    &BSS_AVB_ADM_CAP_UP7,
    &BSS_AVB_ADM_CAP_AC0,
    &BSS_AVB_ADM_CAP_AC1,
    &BSS_AVB_ADM_CAP_AC2,
    &BSS_AVB_ADM_CAP_AC3,
];
