//! Elements whose number is an extension (IEEE 802.11-2020 section 9.4.2.1), most of them of high efficiency (802.11ax).

use super::he::*;
use super::he_capabilities::{MAC, MAC_WHOLE, PHY, SCHEMES_160, SCHEMES_80, SCHEMES_80_80, HE_PPE_THRESHOLDS_NSS, HE_PPE_THRESHOLDS_PPET16, HE_PPE_THRESHOLDS_PPET8, HE_PPE_THRESHOLDS_RU_INDEX_BITMASK};
use super::layout::{self, Part};
use super::management_fields::TAG_NUMBER;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// Where the channel width set tells of 160 MHz and of two times 80 MHz, in the first byte of the PHY capabilities.
const WIDTH_160: u8 = 0x08;
const WIDTH_80_80: u8 = 0x10;

/// Dissects an element from its element number on.
pub fn extension<'a>(cx: &mut Cx<'a>, all: Bytes<'a>) -> Outcome {
    let number = all.u8(2)?;
    let name = NUMBER.names.get(number.into());
    let item = cx.put(&WLAN_EXT_TAG, all.span(0, all.reported_len()), Value::None);
    match name {
        Some(name) => cx.text(item, format_args!("Ext Tag: {name}")),
        None => cx.text(item, format_args!("Ext Tag: Unknown ({number}): Undecoded")),
    }
    cx.open_last();
    cx.add(&TAG_NUMBER, all, 0, 1)?;
    cx.hidden(cx.last());
    cx.put(&LENGTH, all.span(1, 1), Value::Uint(all.reported_len().saturating_sub(3) as u64));
    cx.add(&NUMBER, all, 2, 1)?;
    let b = all.from(3);
    let len = b.reported_len();
    match number {
        4 if len > 0 => drop(cx.add(&FILS_SESSION, b, 0, len)?),
        32 if len >= 2 => {
            cx.add_le(&OWE_DH_PARAMETER_GROUP, b, 0, 2)?;
            cx.add(&OWE_DH_PARAMETER_PUBLIC_KEY, b, 2, len - 2)?;
        }
        33 if len > 0 => drop(cx.add(&SAE_PASSWORD_IDENTIFIER, b, 0, len)?),
        35 => capabilities(cx, b)?,
        36 => operation(cx, b)?,
        37 => drop(layout::put(cx, b, 0, UORA)?),
        38 => drop(layout::put(cx, b, 0, EDCA)?),
        39 => spatial_reuse(cx, b)?,
        55 if len >= 2 => {
            cx.add(&MULTIPLE_BSSID_CONFIGURATION_BSSID_COUNT, b, 0, 1)?;
            cx.add(&MULTIPLE_BSSID_CONFIGURATION_FULL_SET_RX_PERIODICITY, b, 1, 1)?;
        }
        59 => drop(layout::put(cx, b, 0, BAND_6GHZ)?),
        93 if len > 0 => drop(cx.add(&SAE_ANTI_CLOGGING_TOKEN, b, 0, len)?),
        _ if name.is_none() && len > 0 => drop(cx.add(&DATA, b, 0, len)?),
        _ => {}
    }
    cx.close();
    Ok(())
}

/// MAC and PHY capabilities, then a set of schemes for each width that the station can use.
fn capabilities<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const PHY_FROM: usize = 6;
    const FRAGMENTS: u8 = 0x18;
    let mac = if b.u8(0)? & FRAGMENTS == 0 { MAC_WHOLE } else { MAC };
    let at = layout::put(cx, b, 0, mac)?;
    let mut at = layout::put(cx, b, at, PHY)?;
    if at >= b.reported_len() {
        return Ok(());
    }
    let widths = b.u8(PHY_FROM)?;
    let sets: [(bool, &str, &'static [Part]); 3] = [
        (true, "Rx and Tx MCS Maps <= 80 MHz", SCHEMES_80),
        (widths & WIDTH_160 != 0, "Rx and Tx MCS Maps 160 MHz", SCHEMES_160),
        (widths & WIDTH_80_80 != 0, "Rx and Tx MCS Maps 80+80 MHz", SCHEMES_80_80),
    ];
    let len = sets.iter().filter(|set| set.0).count() * 4;
    cx.open_text(b.span(at, len), format_args!("Supported HE-MCS and NSS Set"));
    for (_, text, set) in sets.into_iter().filter(|set| set.0) {
        cx.open_text(b.span(at, 4), format_args!("{text}"));
        at = layout::put(cx, b, at, set)?;
        cx.close();
    }
    cx.close();
    if at < b.reported_len() { thresholds(cx, b.from(at)) } else { Ok(()) }
}

/// Packet extension: two thresholds of three bits for each number of streams and each size of resource units.
fn thresholds<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const SIZES: [&str; 4] = ["242", "484", "996", "2x996"];
    cx.open_text(b.span(0, b.reported_len()), format_args!("PPE Thresholds"));
    let streams = cx.add(&HE_PPE_THRESHOLDS_NSS, b, 0, 1)?;
    let sizes = cx.add(&HE_PPE_THRESHOLDS_RU_INDEX_BITMASK, b, 0, 1)?;
    let mut bit = 7;
    for stream in 0..=streams {
        cx.open_text(b.span(bit / 8, 0), format_args!("NSS {stream}"));
        for (_, size) in SIZES.iter().enumerate().filter(|(nth, _)| sizes >> nth & 1 != 0) {
            let (first, last) = (bit / 8, (bit + 5) / 8);
            let span = b.span(first, last - first + 1);
            let raw = b.uint_le(first, last - first + 1)? >> (bit % 8);
            cx.open_text(span, format_args!("RU allocation: {size}"));
            cx.put(&HE_PPE_THRESHOLDS_PPET16, span, Value::Uint(raw & 7));
            cx.put(&HE_PPE_THRESHOLDS_PPET8, span, Value::Uint(raw >> 3 & 7));
            cx.close();
            bit += 6;
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

/// What the BSS uses; flags of the first three bytes say which parts are there.
fn operation<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const VHT: u32 = 0x4000;
    const CO_HOSTED: u32 = 0x8000;
    const AT_6GHZ: u32 = 0x2_0000;
    let flags = b.le24(0)?;
    let mut at = layout::put(cx, b, 0, OPERATION)?;
    if flags & VHT != 0 {
        at = layout::put(cx, b, at, OPERATION_VHT)?;
    }
    if flags & CO_HOSTED != 0 {
        cx.add(&HE_OPERATION_MAX_CO_HOSTED_BSSID_INDICATOR, b, at, 1)?;
        at += 1;
    }
    if flags & AT_6GHZ != 0 {
        layout::put(cx, b, at, OPERATION_6GHZ)?;
    }
    Ok(())
}

/// When stations of neighboring networks may send at the same time.
fn spatial_reuse<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const OFFSET: u8 = 4;
    const GROUP: u8 = 8;
    let control = b.u8(0)?;
    let mut at = layout::put(cx, b, 0, SPATIAL_REUSE)?;
    if control & OFFSET != 0 {
        cx.add(&SPATIAL_REUSE_NON_SRG_OBSS_PD_MAX_OFFSET, b, at, 1)?;
        at += 1;
    }
    if control & GROUP != 0 {
        cx.add(&SPATIAL_REUSE_SRG_OBSS_PD_MIN_OFFSET, b, at, 1)?;
        cx.add(&SPATIAL_REUSE_SRG_OBSS_PD_MAX_OFFSET, b, at + 1, 1)?;
        cx.add(&SPATIAL_REUSE_SRG_BSS_COLOR_BITMAP, b, at + 2, 8)?;
        cx.add(&SPATIAL_REUSE_SRG_PARTIAL_BSSID_BITMAP, b, at + 10, 8)?;
    }
    Ok(())
}
