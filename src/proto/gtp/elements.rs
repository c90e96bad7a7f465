//! Information elements of GTP versions 0 and 1 (3GPP TS 29.060 section 7.7).

use super::fields::*;
use super::qos;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::{e212, pco};

/// Elements of type and value: type, length of the value in bytes, and its field where it has just one.
const FIXED: &[(u8, usize, Option<&Field>)] = &[
    (1, 1, Some(&CAUSE)),
    (2, 8, None),
    (3, 6, None),
    (4, 4, Some(&TLLI)),
    (5, 4, Some(&PTMSI)),
    (6, 3, None),
    (8, 1, None),
    (9, 28, None),
    (11, 1, Some(&MAP_CAUSE)),
    (12, 3, Some(&PTMSI_SIG)),
    (13, 1, None),
    (14, 1, Some(&RECOVERY)),
    (15, 1, None),
    (16, 4, Some(&TEID_DATA)),
    (17, 4, Some(&TEID_CP)),
    (18, 5, None),
    (19, 1, None),
    (20, 1, None),
    (21, 1, Some(&RANAP_CAUSE)),
    (22, 9, None),
    (23, 1, None),
    (24, 1, None),
    (25, 2, None),
    (26, 2, None),
    (27, 2, Some(&TRACE_REF)),
    (28, 2, Some(&TRACE_TYPE)),
    (29, 1, Some(&MS_REASON)),
    (127, 4, Some(&CHRG_ID)),
];
/// Elements from here on tell their length; but one.
const FIRST_WITH_LENGTH: u8 = 0x80;
const EXTENSION_TYPES: u8 = 141;

/// The elements from `at` on of a message.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, message: u8) -> Outcome {
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let len = match FIXED.iter().find(|row| row.0 == kind) {
            Some((_, len, field)) => {
                fixed(cx, b.sub(at, 1 + len)?, kind, *field)?;
                *len
            }
            None if kind < FIRST_WITH_LENGTH => return Ok(()),
            None if kind == EXTENSION_TYPES => extension_types(cx, b.from(at))?,
            None => {
                let len = 2 + usize::from(b.be16(at + 1)?);
                sized(cx, b.sub(at, 1 + len)?, kind, message)?;
                len
            }
        };
        at += 1 + len;
    }
    Ok(())
}

/// An element without a length; `b` is all of it, its type included.
fn fixed<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, field: Option<&'static Field>) -> Outcome {
    let all = b.span(0, b.reported_len());
    if let Some(field) = field {
        // the line covers the type too, except for what was first shown otherwise
        let number = b.uint_be(1, b.reported_len() - 1)?;
        let span = if field == &PTMSI { b.span(1, 4) } else { all };
        cx.put(field, span, Value::Uint(number));
        return Ok(());
    }
    match kind {
        2 => e212::imsi(cx, b, 1, 8)?,
        3 => routing_area(cx, b)?,
        8 => flag(cx, b, &REORDER)?,
        13 => flag(cx, b, &MS_VALID)?,
        19 => flag(cx, b, &TEAR_IND)?,
        15 => {
            let name = SEL_MODE.names.get(u64::from(b.u8(1)? & 3)).unwrap_or("");
            cx.open_text(all, format_args!("Selection mode: {name}"));
            cx.add(&SEL_MODE, b, 1, 1)?;
            cx.close();
        }
        18 => {
            cx.open_text(all, format_args!("Tunnel Endpoint Identifier Data II"));
            cx.add(&NSAPI, b, 1, 1)?;
            cx.add(&TEID_II, b, 2, 4)?;
            cx.close();
        }
        20 => {
            cx.open_text(all, format_args!("NSAPI: {}", b.u8(1)? & 0xf));
            cx.add(&NSAPI, b, 1, 1)?;
            cx.close();
        }
        23 => {
            cx.put(&RP_SMS, all, Value::Uint((b.u8(1)? & 7).into()));
        }
        24 => {
            let value = b.u8(1)?;
            let item = cx.put(&RP, all, Value::Uint((value & 7).into()));
            cx.text(item, format_args!("Radio Priority for NSAPI({}) : {}", value >> 4, value & 7));
            cx.open_last();
            for bits in [&RP_NSAPI, &RP_SPARE, &RP] {
                cx.add(bits, b, 1, 1)?;
            }
            cx.close();
        }
        25 => {
            let item = cx.put(&PKT_FLOW_ID, all, Value::Uint(b.u8(2)?.into()));
            cx.text(item, format_args!("Packet Flow ID for NSAPI({}) : {}", b.u8(1)? & 0xf, b.u8(2)?));
            cx.open_last();
            cx.add(&NSAPI, b, 1, 1)?;
            cx.add(&PKT_FLOW_ID, b, 2, 1)?;
            cx.close();
        }
        26 => {
            cx.put(&CHRG_CHAR, all, Value::Uint(b.be16(1)?.into()));
            cx.open_last();
            for bits in [&CHRG_CHAR_S, &CHRG_CHAR_N, &CHRG_CHAR_P, &CHRG_CHAR_F, &CHRG_CHAR_H, &CHRG_CHAR_R] {
                cx.add(bits, b, 1, 2)?;
            }
            cx.close();
        }
        _ => {}
    }
    Ok(())
}

fn flag<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field) -> Outcome {
    cx.put(field, b.span(0, 2), Value::Uint((b.u8(1)? & 1).into()));
    Ok(())
}

fn routing_area<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, 1), format_args!("Routing Area Identity"));
    e212::network(cx, b, 1, &e212::RAI_MCC, &e212::RAI_MNC)?;
    cx.add(&LAC, b, 4, 2)?;
    cx.add(&RAI_RAC, b, 6, 1)?;
    cx.close();
    Ok(())
}

/// The only list whose length has one byte. Gives the bytes after the type.
fn extension_types<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let count = usize::from(b.u8(1)?);
    cx.open_text(b.span(0, 2 + count), format_args!("Extension Header Types List"));
    cx.add(&NUM_EXT_HDR_TYPES, b, 1, 1)?;
    for n in 0..count {
        cx.add(&EXT_HDR_TYPE, b, 2 + n, 1)?;
    }
    cx.close();
    Ok(1 + count)
}

/// An element with a length; `b` is all of it, its type included.
fn sized<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, message: u8) -> Outcome {
    let all = b.span(0, b.reported_len());
    let len = b.reported_len() - 3;
    match kind {
        128 => user_address(cx, b)?,
        131 => {
            let name = access_point(b.slice(3, len)?);
            cx.open_text(all, format_args!("Access Point Name: {name}"));
            cx.add(&APN_LENGTH, b, 1, 2)?;
            cx.put_text(&APN, b.span(3, len), format_args!("{name}"));
        }
        132 => {
            cx.open_text(all, format_args!("Protocol configuration options"));
            cx.add(&LENGTH, b, 1, 2)?;
            // responses have odd numbers
            pco::dissect(cx, b.from(3), message & 1 == 1)?;
        }
        133 => gsn_address(cx, b)?,
        134 => {
            cx.open_text(all, format_args!("MS international PSTN/ISDN number"));
            cx.add(&LENGTH, b, 1, 2)?;
            for field in [&MSISDN_EXTENSION, &NATURE, &PLAN] {
                cx.add(field, b, 3, 1)?;
            }
            e212::msisdn(cx, b, 4, len.saturating_sub(1))?;
        }
        135 => {
            cx.open_text(all, format_args!("Quality of Service"));
            qos::profile(cx, b.from(1))?;
        }
        148 => bits(cx, b, "Common Flags : ", &COMMON_FLAGS)?,
        149 => bits(cx, b, "APN Restriction : ", &[&EXT_APN_RES])?,
        151 => {
            let name = EXT_RAT_TYPE.names.get(b.u8(3)?.into()).unwrap_or("Unknown");
            bits(cx, b, &format!("RAT Type: {name}"), &[&EXT_RAT_TYPE])?;
        }
        152 => location(cx, b)?,
        153 => time_zone(cx, b)?,
        154 => {
            let text = e212::digits(b.slice(3, len)?);
            cx.open_text(all, format_args!("IMEI(SV)"));
            cx.add(&EXT_LENGTH, b, 1, 2)?;
            cx.put_text(&EXT_IMEISV, b.span(3, len), format_args!("{text}"));
        }
        191 => {
            cx.open_text(all, format_args!("Evolved Allocation/Retention Priority I"));
            numbered(cx, b, kind, "Evolved Allocation/Retention Priority I")?;
            for field in [&EARP_PRE_EMPTION_CAPABILITY, &EARP_PRIORITY_LEVEL, &EARP_VULNERABILITY] {
                cx.add(field, b, 3, 1)?;
            }
        }
        198 => {
            cx.open_text(all, format_args!("Aggregate Maximum Bit Rate (AMBR)"));
            numbered(cx, b, kind, "Aggregate Maximum Bit Rate (AMBR)")?;
            cx.add(&APN_AMBR_UL, b, 3, 4)?;
            cx.add(&APN_AMBR_DL, b, 7, 4)?;
        }
        255 => {
            cx.open_text(b.span(0, 1), format_args!("Private Extension : "));
            cx.add(&EXT_LENGTH, b, 1, 2)?;
            if len >= 2 {
                cx.add(&EXT_ID, b, 3, 2)?;
            }
            if len > 2 {
                cx.add(&EXT_VAL, b, 5, len - 2)?;
            }
        }
        _ => {
            cx.open_text(all, format_args!("Information element {kind}"));
            cx.add(&EXT_LENGTH, b, 1, 2)?;
        }
    }
    cx.close();
    Ok(())
}

const COMMON_FLAGS: [&Field; 8] = [
    &CMN_FLG_DUAL_ADDR_BEARER_FLG,
    &CMN_FLG_UPGRD_QOS_SUP,
    &CMN_FLG_NRSN,
    &CMN_FLG_NO_QOS_NEG,
    &CMN_FLG_MBS_CNT_INF,
    &CMN_FLG_MBS_RAN_PCD_RDY,
    &CMN_FLG_MBS_SRV_TYPE,
    &CMN_FLG_PPC,
];

/// An element whose value is one byte; it stays open.
fn bits<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, title: &str, fields: &[&'static Field]) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("{title}"));
    cx.add(&EXT_LENGTH, b, 1, 2)?;
    fields.iter().try_for_each(|field| cx.add(field, b, 3, 1).map(|_| ()))
}

fn numbered<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, name: &str) -> Outcome {
    cx.add(&IE_ID, b, 0, 1)?;
    cx.text(cx.last(), format_args!("{}: {name} ({kind})", IE_ID.label));
    cx.add(&EXT_LENGTH, b, 1, 2).map(|_| ())
}

/// Labels with their lengths before them, joined with points.
fn access_point(bytes: &[u8]) -> String {
    let mut out = String::new();
    let mut rest = bytes;
    while let [len, tail @ ..] = rest {
        let (label, after) = tail.split_at(usize::from(*len).min(tail.len()));
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(&String::from_utf8_lossy(label));
        rest = after;
    }
    out
}

fn user_address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len() - 3;
    let organization = USER_ADDR_PDP_ORG.names.get(u64::from(b.u8(3)? & 0xf)).unwrap_or("Unknown");
    let kind = USER_ADDR_PDP_TYPE.names.get(b.u8(4)?.into()).unwrap_or("Unknown");
    let item = cx.open_text(b.span(0, b.reported_len()), format_args!("End user address ({organization}/{kind})"));
    cx.add(&LENGTH, b, 1, 2)?;
    cx.put(&USER_ADDR_PDP_ORG, b.span(3, 1), Value::Uint((b.u8(3)? & 0xf).into()));
    cx.add(&USER_ADDR_PDP_TYPE, b, 4, 1)?;
    let addresses: &[(&Field, usize)] = match len {
        6 => &[(&USER_IPV4, 4)],
        18 => &[(&USER_IPV6, 16)],
        22 => &[(&USER_IPV4, 4), (&USER_IPV6, 16)],
        _ => &[],
    };
    let mut at = 5;
    for (field, size) in addresses {
        cx.add(field, b, at, *size)?;
        append_address(cx, item, b, at, *size)?;
        at += size;
    }
    Ok(())
}

fn gsn_address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len() - 3;
    let item = cx.open_text(b.span(0, b.reported_len()), format_args!("GSN address"));
    cx.add(&GSN_ADDRESS_LENGTH, b, 1, 2)?;
    match len {
        4 => cx.add(&GSN_IPV4, b, 3, 4)?,
        16 => cx.add(&GSN_IPV6, b, 3, 16)?,
        _ => return Ok(()),
    };
    append_address(cx, item, b, 3, len)
}

fn append_address<'a>(cx: &mut Cx<'a>, item: crate::dissect::Item, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let bytes = b.slice(at, len)?;
    if let Ok(four) = <[u8; 4]>::try_from(bytes) {
        cx.append(item, format_args!(" : {}", std::net::Ipv4Addr::from(four)));
    } else if let Ok(sixteen) = <[u8; 16]>::try_from(bytes) {
        cx.append(item, format_args!(" : {}", std::net::Ipv6Addr::from(sixteen)));
    }
    Ok(())
}

/// Where the telephone is: a cell, a service area or a routing area.
fn location<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("User Location Information"));
    cx.add(&EXT_LENGTH, b, 1, 2)?;
    let (mcc, mnc, cell) = match cx.add(&GEO_LOC_TYPE, b, 3, 1)? {
        0 => (&e212::CGI_MCC, &e212::CGI_MNC, &CGI_CI),
        1 => (&e212::SAI_MCC, &e212::SAI_MNC, &SAI_SAC),
        2 => (&e212::RAI_MCC, &e212::RAI_MNC, &RAI_RAC),
        _ => return Ok(()),
    };
    e212::network(cx, b, 4, mcc, mnc)?;
    cx.add(&LAC, b, 7, 2)?;
    let size = if cell == &RAI_RAC { 1 } else { 2 };
    cx.add(cell, b, 9, size).map(|_| ())
}

/// Quarters of an hour as swapped digits, the sign in the low half's highest bit (3GPP TS 23.040 section 9.2.3.11).
fn time_zone<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let raw = b.u8(3)?;
    let quarters = u32::from(raw & 7) * 10 + u32::from(raw >> 4);
    let sign = if raw & 8 != 0 { '-' } else { '+' };
    let text = format!("GMT {sign} {} hours {} minutes", quarters / 4, quarters % 4 * 15);
    cx.open_text(b.span(0, b.reported_len()), format_args!("MS Time Zone: {text}"));
    cx.add(&EXT_LENGTH, b, 1, 2)?;
    let item = cx.put(&TIMEZONE, b.span(3, 1), Value::Uint(quarters.into()));
    cx.text(item, format_args!("Timezone: {text}"));
    if b.reported_len() > 4 {
        cx.add(&TIMEZONE_DST, b, 4, 1)?;
    }
    Ok(())
}
