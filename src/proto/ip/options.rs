//! Options of the IPv4 header (RFC 791 section 3.1, RFC 1063, 1108, 1393, 2113, 4782; FIPS 188).

use super::super::common::ip_fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use std::net::Ipv4Addr;

/// Field and short name of an option.
fn option(kind: u8) -> Option<(&'static Field, &'static str)> {
    Some(match kind {
        0 => (&OPTION_EOL, "End of Options List (EOL)"),
        1 => (&OPTION_NOP, "No-Operation (NOP)"),
        7 => (&OPTION_RR, "Record Route"),
        11 => (&OPTION_MTU_PROBE, "MTU Probe"),
        12 => (&OPTION_MTU_REPLY, "MTU Reply"),
        25 => (&OPTION_QS, "Quick-Start"),
        68 => (&OPTION_TIMESTAMP, "Time Stamp"),
        82 => (&OPTION_TRACEROUTE, "Traceroute"),
        130 => (&OPTION_SECURITY, "Security"),
        131 => (&OPTION_LSR, "Loose Source Route"),
        133 => (&OPTION_EXT_SECURITY, "Extended Security"),
        134 => (&OPTION_CIPSO, "Commercial Security"),
        136 => (&OPTION_SID, "Stream ID"),
        137 => (&OPTION_SSR, "Strict Source Route"),
        148 => (&OPTION_RA, "Router Alert"),
        149 => (&OPTION_SDB, "Selective Directed Broadcast"),
        _ => return None,
    })
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: usize) -> Outcome {
    let end = header;
    let all = cx.open_text(b.span(20, end - 20), format_args!("Options: ({} bytes)", end - 20));
    let mut at = 20;
    while at < end {
        let kind = b.u8(at)?;
        let len = if kind <= 1 { 1 } else { usize::from(b.u8(at + 1)?) };
        if kind > 1 && (len < 2 || at + len > end) {
            return Err(Fault::Malformed);
        }
        let known = option(kind);
        if let Some((_, name)) = known {
            cx.append(all, format_args!(", {name}"));
        } else {
            cx.append(all, format_args!(", Unknown (0x{kind:02x})"));
        }
        match known {
            Some((field, _)) => {
                cx.put(field, b.span(at, len), Value::Span(b.span(at, len)));
                let item = cx.last();
                match len {
                    1 => cx.text(item, format_args!("{}", field.label)),
                    _ => cx.text(item, format_args!("{} ({len} bytes)", field.label)),
                }
                if let (148, Ok(value)) = (kind, b.be16(at + 2)) {
                    cx.append(item, format_args!(": {} ({value})", OPT_RA.names.get(value.into()).unwrap_or("Unknown")));
                }
                cx.open_last();
                kind_lines(cx, b, at)?;
                if len > 1 {
                    cx.add(&OPT_LEN, b, at + 1, 1)?;
                }
                content(cx, b, kind, at, len)?;
            }
            None => {
                cx.open_text(b.span(at, len), format_args!("Unknown ({len} bytes)"));
                kind_lines(cx, b, at)?;
                cx.add(&OPT_LEN, b, at + 1, 1)?;
            }
        }
        cx.close();
        at += len;
        if kind == 0 {
            break;
        }
    }
    if at < end {
        cx.add(&OPT_PADDING, b, at, end - at)?;
    }
    cx.close();
    Ok(())
}

fn kind_lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.flags(&OPT_TYPE, b, at, 1, &[&OPT_COPY, &OPT_CLASS, &OPT_NUMBER])?;
    Ok(())
}

fn content<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, at: usize, len: usize) -> Outcome {
    match kind {
        7 | 131 | 137 => route(cx, b, kind, at, len)?,
        11 | 12 if len >= 4 => {
            cx.add(&OPT_MTU, b, at + 2, 2)?;
        }
        25 if len >= 8 => {
            cx.add(&OPT_QS_FUNC, b, at + 2, 1)?;
            cx.add(&OPT_QS_RATE, b, at + 2, 1)?;
            cx.add(if b.u8(at + 2)? >> 4 == 0 { &OPT_QS_TTL } else { &OPT_QS_UNUSED }, b, at + 3, 1)?;
            cx.add(&OPT_QS_NONCE, b, at + 4, 4)?;
            cx.add(&OPT_QS_RESERVED, b, at + 4, 4)?;
        }
        68 if len >= 4 => timestamps(cx, b, at, len)?,
        82 if len >= 12 => {
            cx.add(&OPT_ID_NUMBER, b, at + 2, 2)?;
            cx.add(&OPT_OHC, b, at + 4, 2)?;
            cx.add(&OPT_RHC, b, at + 6, 2)?;
            cx.add(&OPT_ORIGINATOR, b, at + 8, 4)?;
        }
        134 if len >= 6 => cipso(cx, b, at, len)?,
        136 if len >= 4 => {
            cx.add(&OPT_SID, b, at + 2, 2)?;
        }
        148 if len >= 4 => {
            cx.add(&OPT_RA, b, at + 2, 2)?;
        }
        149 => {
            for off in (at + 2..at + len).step_by(4) {
                cx.add(&OPT_ADDR, b, off, 4)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Record route and source routes: a pointer (from 1, counted from the option's start), then addresses.
fn route<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, at: usize, len: usize) -> Outcome {
    let pointer = cx.add(&OPT_PTR, b, at + 2, 1)? as usize;
    let mut off = 3;
    while off + 4 <= len {
        let ip = Ipv4Addr::from(b.be32(at + off)?);
        let next = off + 1 == pointer;
        let (field, host) = match kind {
            7 if off + 1 >= pointer => (&EMPTY_RT, &EMPTY_RT_HOST),
            7 => (&REC_RT, &REC_RT_HOST),
            _ if off + 1 < pointer => (&REC_RT, &REC_RT_HOST),
            _ if next => (&CUR_RT, &CUR_RT_HOST),
            _ => (&SRC_RT, &SRC_RT_HOST),
        };
        cx.add(field, b, at + off, 4)?;
        if next {
            cx.append(cx.last(), format_args!(" <- (next)"));
        }
        cx.hide_text(host, b.span(at + off, 4), format_args!("{ip}"));
        off += 4;
    }
    Ok(())
}

/// Internet time stamps (RFC 791 section 3.1).
fn timestamps<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    cx.add(&OPT_PTR, b, at + 2, 1)?;
    cx.add(&OPT_OVERFLOW, b, at + 3, 1)?;
    let flag = cx.add(&OPT_FLAG, b, at + 3, 1)?;
    let mut off = 4;
    while off + 4 <= len {
        if flag != 0 && off + 8 <= len {
            cx.add(&OPT_TIME_ADDR, b, at + off, 4)?;
            cx.add(&OPT_TIME, b, at + off + 4, 4)?;
            off += 8;
        } else {
            cx.add(&OPT_TIME, b, at + off, 4)?;
            off += 4;
        }
    }
    Ok(())
}

/// Security labels (FIPS 188): a domain, then tags.
fn cipso<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    cx.add(&CIPSO_DOI, b, at + 2, 4)?;
    let mut off = 6;
    while off + 2 <= len {
        let tag_len = usize::from(b.u8(at + off + 1)?);
        cx.add(&CIPSO_TAG_TYPE, b, at + off, 1)?;
        if tag_len < 2 || off + tag_len > len {
            return Err(Fault::Malformed);
        }
        if tag_len >= 4 {
            cx.add(&CIPSO_LEVEL, b, at + off + 3, 1)?;
        }
        if tag_len > 4 {
            cx.add(&CIPSO_TAG_DATA, b, at + off + 4, tag_len - 4)?;
        }
        off += tag_len;
    }
    Ok(())
}
