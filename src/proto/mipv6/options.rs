//! Mobility options: type, length, value (RFC 6275 section 6.2, RFC 5213 section 8, RFC 5844 section 3).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rows::{add_each, add_rest};

/// The options from `at` to the end of the header.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    let len = b.reported_len().saturating_sub(at);
    if len == 0 {
        return Ok(());
    }
    cx.open_text(b.span(at, len), format_args!("Mobility Options"));
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        if kind == 0 {
            cx.put(&OPTION_PAD1, b.span(at, 1), Value::Span(b.span(at, 1)));
            at += 1;
            continue;
        }
        let whole = 2 + usize::from(b.u8(at + 1)?);
        option(cx, b.sub(at, whole)?, kind)?;
        at += whole;
    }
    cx.close();
    Ok(())
}

/// One option; `b` is all of it.
fn option<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let all = b.span(0, b.reported_len());
    let field = match kind {
        1 => &OPTION_PADN,
        2 => &OPTION_BRA,
        3 => &OPTION_ACOA,
        4 => &OPTION_NI,
        5 => &OPTION_BAD_AUTH,
        6 => &OPTION_MNP,
        8 => &OPTION_MNID,
        9 => &OPTION_AUTH,
        19 => &OPTION_VSM,
        22 => &OPTION_HNP,
        23 => &OPTION_HI,
        24 => &OPTION_ATT,
        25 => &OPTION_MNLLI,
        26 => &OPTION_LLA,
        27 => &OPTION_TS,
        28 => &OPTION_RC,
        29 => &OPTION_IPV4HA,
        30 => &OPTION_IPV4AA,
        32 => &OPTION_IPV4COA,
        33 => &OPTION_GREK,
        _ => {
            cx.open_text(all, format_args!("IPv6 Mobility Option {kind}"));
            cx.add(&MOBILITY_OPT_LEN, b, 1, 1)?;
            cx.close();
            return Ok(());
        }
    };
    let item = cx.put(field, all, Value::Span(all));
    cx.text(item, format_args!("{}", field.label));
    cx.open_last();
    cx.add(&MOBILITY_OPT_LEN, b, 1, 1)?;
    match kind {
        1 => add_rest(cx, &PADN, b, 2)?,
        2 => {
            let units = cx.add(&BRA_INTERVAL, b, 2, 2)?;
            cx.append(cx.last(), format_args!(" ({} seconds)", units * 4));
        }
        3 => ends(add_each(cx, b, 2, &[(&ACOA_ACOA, 16)]))?,
        4 => ends(add_each(cx, b, 2, &[(&NI_HNI, 2), (&NI_CNI, 2)]))?,
        5 => add_rest(cx, &BAD_AUTH, b, 2)?,
        6 | 22 => ends(add_each(cx, b, 3, &[(&NEMO_MNP_PFL, 1), (&NEMO_MNP_MNP, 16)]))?,
        8 => {
            cx.add(&MNID_SUBTYPE, b, 2, 1)?;
            add_rest(cx, &MNID_IDENTIFIER, b, 3)?;
            let name = String::from_utf8_lossy(b.clipped(3, b.reported_len())).into_owned();
            cx.append(item, format_args!(": {name}"));
        }
        9 => {
            add_each(cx, b, 2, &[(&AUTH_SUBTYPE, 1), (&AUTH_MOBILITY_SPI, 4)])?;
            add_rest(cx, &AUTH_AUTH_DATA, b, 7)?;
        }
        23 => {
            add_each(cx, b, 2, &[(&HI_RESERVED, 1), (&HI, 1)])?;
            named(cx, item, &HI, b.u8(3)?);
        }
        24 => {
            add_each(cx, b, 2, &[(&ATT_RESERVED, 1), (&ATT, 1)])?;
            named(cx, item, &ATT, b.u8(3)?);
        }
        25 => {
            cx.add(&MNLLI_RESERVED, b, 2, 2)?;
            add_rest(cx, &MNLLI_LLI, b, 4)?;
        }
        26 => ends(add_each(cx, b, 2, &[(&LILA_LLA, 16)]))?,
        27 => {
            cx.put(&TIMESTAMP_TMP, b.span(2, 8), Value::AbsTime(timestamp(b.be64(2)?)));
        }
        28 => ends(add_each(cx, b, 2, &[(&RC, 4)]))?,
        29 => {
            cx.add(&IPV4HA_PREFLEN, b, 2, 1)?;
            cx.add(&IPV4HA_P_FLAG, b, 2, 2)?;
            cx.add(&IPV4HA_HA, b, 4, 4)?;
        }
        30 => ends(add_each(cx, b, 2, &[(&IPV4AA_STS, 1), (&IPV4HA_PREFLEN, 1), (&IPV4HA_HA, 4)]))?,
        32 => ends(add_each(cx, b, 2, &[(&IPV4COA_RESERVED, 2), (&IPV4COA_ADDR, 4)]))?,
        33 => ends(add_each(cx, b, 4, &[(&GRE_KEY, 4)]))?,
        _ => {}
    }
    cx.close();
    Ok(())
}

fn ends(end: Result<usize, Fault>) -> Outcome {
    end.map(|_| ())
}

fn named(cx: &mut Cx<'_>, item: crate::dissect::Item, field: &'static crate::model::Field, value: u8) {
    cx.append(item, format_args!(": {}", field.names.get(value.into()).unwrap_or("Unknown")));
}

/// Nanoseconds since 1970 of 48 bits of seconds and 16 bits of their fraction (RFC 5213 section 8.8).
fn timestamp(raw: u64) -> i64 {
    let (seconds, fraction) = (raw >> 16, raw & 0xffff);
    (seconds as i64).saturating_mul(1_000_000_000).saturating_add((fraction * 1_000_000_000 / 65_536) as i64)
}
