//! The TLVs of IEEE 802.1 (IEEE 802.1Q annex D) and IEEE 802.3 (IEEE 802.3 section 79).

use super::ieee_fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::rows::{add_bits, add_each};

/// Where what follows the subtype starts.
const BODY: usize = 6;

/// IEEE 802.1: VLANs, aggregation, data center bridging.
pub(super) fn bridging<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, subtype: u64) -> Outcome {
    match subtype {
        1 => cx.add(&PORT_VLAN_ID, t, BODY, 2).map(|_| ()),
        2 => {
            cx.flags(&VLAN_FLAGS, t, BODY, 1, VLAN_FLAG_BITS)?;
            cx.add(&PORT_PROTO_VLAN_ID, t, BODY + 1, 2).map(|_| ())
        }
        3 => {
            cx.add(&VLAN_ID, t, BODY, 2)?;
            let len = cx.add(&VLAN_NAME_LEN, t, BODY + 2, 1)? as usize;
            if len > 0 {
                cx.add(&VLAN_NAME, t, BODY + 3, len)?;
            }
            Ok(())
        }
        4 => {
            let len = cx.add(&PROTO_ID_LENGTH, t, BODY, 1)? as usize;
            if len > 0 {
                cx.add(&PROTO_ID, t, BODY + 1, len)?;
            }
            Ok(())
        }
        7 => {
            cx.flags(&DOT1_AGGREGATION, t, BODY, 1, DOT1_AGGREGATION_BITS)?;
            cx.add(&DOT1_AGGREGATED_PORT, t, BODY + 1, 4).map(|_| ())
        }
        8 => {
            add_bits(cx, t, BODY, 1, CNPV)?;
            add_bits(cx, t, BODY + 1, 1, CNPV_READY)
        }
        9 | 10 => transmission_selection(cx, t, subtype == 9),
        11 => {
            add_bits(cx, t, BODY, 1, &[&WILLING, &PFC_MBC, &DCB_PFC_NUMTCS])?;
            add_bits(cx, t, BODY + 1, 1, PFC_BITS)
        }
        12 => applications(cx, t),
        _ => Ok(()),
    }
}

/// Enhanced transmission selection (IEEE 802.1Q section D.2.8, D.2.9).
fn transmission_selection<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, configuration: bool) -> Outcome {
    if configuration {
        add_bits(cx, t, BODY, 1, &[&WILLING, &ETS_CBS, &ETS_MAXTCS])?;
    } else {
        cx.add(&PG_RESERVED, t, BODY, 1)?;
    }
    add_bits(cx, t, BODY + 1, 2, PGID_LOW)?;
    add_bits(cx, t, BODY + 3, 2, PGID_HIGH)?;
    for (i, field) in PERCENT.iter().chain(TSA).enumerate() {
        cx.add(field, t, BODY + 5 + i, 1)?;
    }
    Ok(())
}

/// Which applications have which priority (IEEE 802.1Q section D.2.11).
fn applications<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    cx.add(&APP_RESERVED, t, BODY, 1)?;
    let mut at = BODY + 1;
    while at + 3 <= t.reported_len() {
        let name = match (t.u8(at)? & 7, t.be16(at + 1)?) {
            (1, 0x8906) => "FCoE",
            (1, 0x8914) => "FiP",
            (2 | 4, 3260) => "iSCSI",
            _ => "Unknown",
        };
        cx.open_text(t.span(at, 3), format_args!("{name} Application"));
        add_bits(cx, t, at, 1, &[&DCB_APP_PRIO, &APP_SELECTOR])?;
        cx.add(&APP_PROTO, t, at + 1, 2)?;
        cx.close();
        at += 3;
    }
    Ok(())
}

/// IEEE 802.3: what the port can do.
pub(super) fn ethernet<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, subtype: u64) -> Outcome {
    match subtype {
        1 => {
            cx.flags(&AUTO_NEG, t, BODY, 1, AUTO_NEG_BITS)?;
            cx.flags(&PMD, t, BODY + 1, 2, PMD_BITS)?;
            // some devices send the bits in the order of the MIB's octet string
            cx.open_text(t.span(BODY + 1, 2), format_args!("Same in inverse (wrong) bitorder"));
            add_bits(cx, t, BODY + 1, 2, PMD_INV_BITS)?;
            cx.close();
            cx.add(&PMD_MAU_TYPE, t, BODY + 3, 2).map(|_| ())
        }
        2 => power(cx, t),
        3 => {
            cx.note(&super::DEPRECATED);
            cx.flags(&DOT3_AGGREGATION, t, BODY, 1, DOT3_AGGREGATION_BITS)?;
            cx.add(&DOT3_AGGREGATED_PORT, t, BODY + 1, 4).map(|_| ())
        }
        4 => cx.add(&MAX_FRAME_SIZE, t, BODY, 2).map(|_| ()),
        5 => EEE.iter().enumerate().try_for_each(|(i, field)| cx.add(field, t, BODY + 2 * i, 2).map(|_| ())),
        7 => cx.flags(&N802_3BR_EAC, t, BODY, 2, EAC_BITS).map(|_| ()),
        _ => Ok(()),
    }
}

/// Power over Ethernet (IEEE 802.3 section 79.3.2): it grew twice, which its length tells.
fn power<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    cx.flags(&POWER_SUPPORT, t, BODY, 1, POWER_SUPPORT_BITS)?;
    cx.add(&MDI_PSE_PAIR, t, BODY + 1, 1)?;
    cx.add(&MDI_POWER_CLASS, t, BODY + 2, 1)?;
    if t.reported_len() < BODY + 8 {
        return Ok(());
    }
    add_bits(cx, t, BODY + 3, 1, &[&MDI_POWER_TYPE, &MDI_POWER_SOURCE, &MDI_POWER_PRIORITY])?;
    let at = add_each(cx, t, BODY + 4, &[(&MDI_PDE_REQUESTED, 2), (&MDI_PSE_ALLOCATED, 2)])?;
    if t.reported_len() < at + 18 {
        return Ok(());
    }
    for (i, field) in BT_POWERS.iter().enumerate() {
        cx.add(field, t, at + 2 * i, 2)?;
    }
    cx.flags(&BT_POWER_STATUS, t, at + 8, 2, BT_POWER_STATUS_BITS)?;
    cx.flags(&BT_SYSTEM_SETUP, t, at + 10, 1, BT_SYSTEM_SETUP_BITS)?;
    cx.add(&BT_PSE_MAXIMUM_AVAILABLE_POWER_VALUE, t, at + 11, 2)?;
    cx.flags(&BT_AUTOCLASS, t, at + 13, 1, BT_AUTOCLASS_BITS)?;
    cx.flags(&BT_POWER_DOWN, t, at + 14, 3, BT_POWER_DOWN_BITS)?;
    Ok(())
}
