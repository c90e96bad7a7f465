//! Elements of vendors, told apart by their OUI and a type (IEEE 802.11-2020 section 9.4.2.25): WPA and WMM of Microsoft,
//! those of the Wi-Fi Alliance, of Cisco and others.

use super::layout;
use super::management_fields::{TAG_OUI, TAG_VENDOR_DATA, TAG_VENDOR_OUI_TYPE, WFA_IE_TYPE};
use super::tags::FROM_STATION;
use super::vendor_fields::*;
use super::{ht, rsn};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::text::padded;
use crate::proto::common::wps;

const MICROSOFT: u32 = 0x00_50f2;
const ALLIANCE: u32 = 0x50_6f9a;
const CISCO: u32 = 0x00_4096;
const EPIGRAM: u32 = 0x00_904c;
const ATHEROS: u32 = 0x00_037f;
const ARUBA: u32 = 0x00_0b86;
const MARVELL: u32 = 0x00_5043;

/// Dissects the body of a vendor's element.
pub fn element<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let oui = cx.add(&TAG_OUI, b, 0, 3)? as u32;
    let kind = cx.add(&TAG_VENDOR_OUI_TYPE, b, 3, 1)?;
    let rest = b.from(4);
    match (oui, kind) {
        (MICROSOFT, _) => {
            cx.add(&WFA_IE_TYPE, b, 3, 1)?;
            match kind {
                1 => rsn::wpa(cx, rest),
                2 => multimedia(cx, rest),
                4 => wps::attributes(cx, rest),
                _ => Ok(()),
            }
        }
        (ALLIANCE, 16) => hotspot(cx, rest),
        (ALLIANCE, 28) => open_network(cx, rest),
        (CISCO, _) => aironet(cx, b, kind),
        (EPIGRAM, 51) => {
            cx.add(&VS_PREN_TYPE, b, 3, 1)?;
            layout::put(cx, rest, 0, ht::EPIGRAM).map(drop)
        }
        (EPIGRAM, _) => {
            cx.add(&VS_PREN_TYPE, b, 3, 1)?;
            cx.add(&VS_PREN_UNKNOWN_DATA, rest, 0, rest.reported_len()).map(drop)
        }
        (ATHEROS, 1) if b.reported_len() >= 9 => layout::put(cx, b, 3, super::vendor_fields::ATHEROS).map(drop),
        (ATHEROS, _) => {
            cx.add(&ATHEROS_IE_TYPE, b, 3, 1)?;
            cx.add(&ATHEROS_DATA, rest, 0, rest.reported_len()).map(drop)
        }
        (ARUBA, _) if rest.reported_len() > 0 => aruba(cx, rest),
        (MARVELL, _) => {
            cx.add(&MARVELL_IE_TYPE, b, 3, 1)?;
            cx.add(&MARVELL_DATA, rest, 0, rest.reported_len()).map(drop)
        }
        // these have a form of their own, which is not shown
        (0x0fac | ALLIANCE | ARUBA, _) => Ok(()),
        _ => cx.add(&TAG_VENDOR_DATA, b, 3, b.reported_len() - 3).map(drop),
    }
}

/// Wi-Fi multimedia (WMM specification 1.2 section 2.2).
fn multimedia<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = layout::put(cx, b, 0, WME_HEAD)?;
    match b.u8(0)? {
        0 => layout::put(cx, b, at, qos_info(cx)).map(drop),
        1 => access(cx, b.from(at)),
        2 => layout::put(cx, b, at, TSPEC).map(drop),
        _ => Ok(()),
    }
}

/// What a station says of its state differs from what an access point says.
fn qos_info(cx: &Cx<'_>) -> &'static [layout::Part] {
    if cx.packet.hint == FROM_STATION { QOS_OF_STATION } else { QOS_OF_AP }
}

/// State, then the parameters of the four access categories.
pub fn access<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = layout::put(cx, b, 0, qos_info(cx))?;
    cx.add(&WFA_IE_WME_RESERVED, b, at, 1)?;
    for at in [2, 6, 10, 14].into_iter().filter(|at| at + 4 <= b.reported_len()) {
        let item = cx.put(&WFA_IE_WME_ACP, b.span(at, 4), Value::None);
        cx.open_last();
        let (first, window, limit) = (b.u8(at)?, b.u8(at + 1)?, b.le16(at + 2)?);
        layout::put(cx, b.window(at, 2), 0, ACCESS)?;
        let (low, high) = (window & 15, window >> 4);
        let (low_slots, high_slots) = ((1_u64 << low) - 1, (1_u64 << high) - 1);
        cx.open_last();
        cx.computed(&WFA_IE_WME_ACP_CW_MAX, b.span(at + 1, 1), Value::Uint(high_slots));
        cx.computed(&WFA_IE_WME_ACP_CW_MIN, b.span(at + 1, 1), Value::Uint(low_slots));
        cx.close();
        cx.add_le(&WFA_IE_WME_ACP_TXOP_LIMIT, b, at + 2, 2)?;
        cx.close();
        let (aci, must) = (u64::from(first >> 5 & 3), if first & 0x10 != 0 { "yes" } else { "no" });
        let name = WFA_IE_WME_ACP_ACI.names.get(aci).unwrap_or("Unknown");
        let text = format!(
            "Ac Parameters ACI {aci} ({name}), ACM {must}, AIFSN {}, ECWmin/max {low}/{high} (CWmin/max {low_slots}/{high_slots}), TXOP {limit}",
            first & 15
        );
        cx.text(item, format_args!("{text}"));
    }
    Ok(())
}

/// Hotspot 2.0 indication (Hotspot 2.0 specification section 3.1.1).
fn hotspot<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    layout::put(cx, b, 0, HOTSPOT).map(drop)
}

/// Where the encrypted twin of an open network is (OWE specification section 2.2.1).
fn open_network<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = layout::put(cx, b, 0, OWE)?;
    cx.add(&WFA_IE_OWE_SSID, b, at, usize::from(b.u8(6)?)).map(drop)
}

/// Cisco's extensions.
fn aironet<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u64) -> Outcome {
    cx.add(&AIRONET_TYPE, b, 3, 1)?;
    let rest = b.from(4);
    match (kind, rest.reported_len()) {
        (0, 2..) => {
            cx.add(&AIRONET_DTPC, rest, 0, 1)?;
            cx.add(&AIRONET_DTPC_UNKNOWN, rest, 1, 1).map(drop)
        }
        (3, 1..) => cx.add(&AIRONET_VERSION, rest, 0, 1).map(drop),
        (20, 1..) => cx.add(&AIRONET_CLIENTMFP, rest, 0, 1).map(drop),
        (_, 0) => Ok(()),
        (_, len) => cx.add(&AIRONET_DATA, rest, 0, len).map(drop),
    }
}

/// Aruba's access points say their names.
fn aruba<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const NAME: u64 = 3;
    let kind = cx.add(&VS_ARUBA_SUBTYPE, b, 0, 1)?;
    let len = b.reported_len();
    if kind != NAME || len < 3 {
        return if len > 1 { cx.add(&VS_ARUBA_DATA, b, 1, len - 1).map(drop) } else { Ok(()) };
    }
    padded(cx, &VS_ARUBA_AP_NAME, b, 2, len - 2)
}
