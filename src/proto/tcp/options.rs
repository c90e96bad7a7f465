//! TCP options (IANA tcp-parameters; RFC 9293 section 3.2, RFC 7323, RFC 2018, RFC 2385, RFC 7413).

use super::fields::*;
use super::{mptcp, rare_options};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use std::fmt::Write;

/// Kind of the option that is multipath TCP.
const MULTIPATH: u8 = 30;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: usize) -> Outcome {
    let acknowledged = b.be32(8)?;
    let len = header - 20;
    // the datagram may end before its header does
    cx.open(&OPTIONS, b, 20, len.min(b.reported_len().saturating_sub(20)))?;
    let all = cx.last();
    cx.text(all, format_args!("Options: ({len} bytes)"));
    let is_syn = b.u8(13)? & 2 != 0;
    let (mut off, mut nops, mut has_mss) = (20, 0, false);
    while off < header {
        let kind = b.u8(off)?;
        let left = header - off;
        let size = match kind {
            0 | 1 => 1,
            _ if left == 1 => {
                wrong(cx, b, off, format_args!("{} (length byte past end of options)", form(kind).1));
                break;
            }
            _ => usize::from(b.u8(off + 1)?),
        };
        if size < 2 && kind > 1 {
            let plural = if size == 1 { "" } else { "s" };
            wrong(cx, b, off, format_args!("{} (with too-short option length = {size} byte{plural})", form(kind).1));
            break;
        }
        if size > left {
            let name = form(kind).1;
            wrong(cx, b, off, format_args!("{name} (option length = {size} bytes says option goes past end of options)"));
            break;
        }
        nops = if kind == 1 { nops + 1 } else { 0 };
        if nops == 4 {
            cx.note_inside(&NOPS_IN_A_ROW);
        }
        has_mss |= kind == 2;
        let name = option(cx, b.window(off, size), (kind, size), acknowledged, is_syn)?;
        cx.append(all, format_args!(", {name}"));
        off += size;
        let rest = b.slice(off, header - off)?;
        if kind == 0 && rest.first().is_some_and(|next| *next != 0) {
            cx.open_text(b.span(off, rest.len()), format_args!("Non-zero header padding"));
            cx.note_text(&NONZERO_AFTER_END, format_args!("Non-zero header padding"));
            cx.close();
            break;
        }
    }
    if is_syn && !has_mss {
        cx.note_inside(&MSS_ABSENT);
    }
    cx.close();
    Ok(())
}

/// An option whose length cannot be.
fn wrong<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, text: std::fmt::Arguments<'_>) {
    cx.open_text(b.span(off, 1), text);
    cx.note_text(&OPTION_BAD, text);
    cx.close();
}

/// An option's field, the name that the line of all options shows, and its length where that is fixed.
fn form(kind: u8) -> (&'static Field, &'static str, Option<usize>) {
    match kind {
        0 => (&OPT_EOL, "End of Option List (EOL)", None),
        1 => (&OPT_NOP, "No-Operation (NOP)", None),
        2 => (&OPT_MSS, "Maximum segment size", Some(4)),
        3 => (&OPT_WSCALE, "Window scale", Some(3)),
        4 => (&OPT_SACK_PERM, "SACK permitted", Some(2)),
        5 => (&OPT_SACK, "SACK", None),
        8 => (&OPT_TS, "Timestamps", Some(10)),
        19 => (&OPT_MD5, "TCP MD5 signature", Some(18)),
        30 => (&super::mptcp::MPTCP, "MPTCP", None),
        34 => (&OPT_TFO, "TCP Fast Open", None),
        _ => rare_options::form(kind).unwrap_or((&OPT_UNKNOWN, "Unknown", None)),
    }
}

/// One option; gives the name that the line of all options shows.
fn option<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    (kind, size): (u8, usize),
    acknowledged: u32,
    is_syn: bool,
) -> Result<&'static str, crate::base::Fault> {
    let (field, name, fixed) = form(kind);
    if kind == MULTIPATH && size > 2 {
        return mptcp::option(cx, b).map(|()| name);
    }
    cx.open(field, b, 0, size)?;
    let item = cx.last();
    cx.text(item, format_args!("{}", field.label));
    if kind == 2 && !is_syn {
        cx.note(&MSS_PRESENT);
    }
    cx.add(&OPTION_KIND, b, 0, 1)?;
    if kind > 1 {
        cx.add(&OPTION_LEN, b, 1, 1)?;
    }
    if let Some(fixed) = fixed.filter(|fixed| *fixed != size) {
        cx.note_text(&OPTION_BAD, format_args!("option length should be {fixed}"));
        cx.close();
        return Ok(name);
    }
    match (kind, size) {
        (0 | 1 | 4, _) => {}
        (2, 4) => {
            let mss = cx.add(&OPT_MSS_VAL, b, 2, 2)?;
            cx.append(item, format_args!(": {mss} bytes"));
            cx.info_append(format_args!(" MSS={mss}"));
        }
        (3, 3) => {
            let shift = cx.add(&OPT_WSCALE_SHIFT, b, 2, 1)?;
            if shift > 14 {
                cx.note(&WSCALE_TOO_BIG);
            }
            let factor = 1_u64 << shift.min(14);
            cx.computed(&OPT_WSCALE_MULTIPLIER, b.span(2, 1), Value::Uint(factor));
            cx.append(item, format_args!(": {shift} (multiply by {factor})"));
            cx.info_append(format_args!(" WS={factor}"));
        }
        (8, 10) => {
            let (value, echo) = (cx.add(&OPT_TSVAL, b, 2, 4)?, cx.add(&OPT_TSECR, b, 6, 4)?);
            cx.append(item, format_args!(": TSval {value}, TSecr {echo}"));
            cx.info_append(format_args!(" TSval={value} TSecr={echo}"));
        }
        (5, _) => sack(cx, b, size, acknowledged, item)?,
        (19, 18) => {
            cx.add(&OPT_MD5_DIGEST, b, 2, 16)?;
            cx.info_append(format_args!(" MD5"));
        }
        (34, 2) => {
            cx.put(&OPT_TFO_REQUEST, b.span(0, 2), Value::None);
            cx.info_append(format_args!(" TFO=R"));
        }
        (34, _) => {
            cx.add(&OPT_TFO_COOKIE, b, 2, size - 2)?;
            cx.info_append(format_args!(" TFO=C"));
        }
        _ if rare_options::form(kind).is_some() => rare_options::body(cx, b, kind, item)?,
        _ if size > 2 => {
            cx.add(&OPT_UNKNOWN_DATA, b, 2, size - 2)?;
        }
        _ => {}
    }
    if kind == 4 {
        cx.info_append(format_args!(" SACK_PERM"));
    }
    cx.close();
    Ok(name)
}

/// Blocks that were received out of order or twice, relative to the acknowledged side's first number.
fn sack<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: usize, acknowledged: u32, item: crate::dissect::Item) -> Outcome {
    let base = cx.transport().filter(|_| !cx.packet.quoted).map_or(0, |t| {
        let other = usize::from(t.from_client);
        t.facts.base_seq.get(other).copied().flatten().unwrap_or(0)
    });
    let mut text = String::new();
    let mut count = 0;
    let mut twice = None;
    let mut off = 2;
    while off + 8 <= size {
        let (left, right) = (b.be32(off)?.wrapping_sub(base), b.be32(off + 4)?.wrapping_sub(base));
        for (at, field, edge) in [(off, &OPT_SACK_LE, left), (off + 4, &OPT_SACK_RE, right)] {
            cx.put(field, b.span(at, 4), Value::Uint(edge.into()));
            cx.append(cx.last(), format_args!(" (relative)"));
        }
        // the first range tells of what came twice when it lies before what is acknowledged (RFC 2883 section 4)
        let before = (left.wrapping_add(base).wrapping_sub(acknowledged) as i32) < 0;
        if count == 0 && before {
            twice = Some((off, left, right));
        }
        let _ = write!(text, " {left}-{right}");
        cx.info_append(format_args!(" SLE={left} SRE={right}"));
        count += 1;
        off += 8;
    }
    cx.computed(&OPT_SACK_COUNT, b.span(0, 0), Value::Uint(count));
    if let Some((off, left, right)) = twice {
        for (at, field, edge) in [(off, &OPT_DSACK_LE, left), (off + 4, &OPT_DSACK_RE, right)] {
            cx.computed(field, b.span(at, 4), Value::Uint(edge.into()));
            cx.append(cx.last(), format_args!(" (relative)"));
        }
        cx.note(&DSACK);
    }
    cx.append(item, format_args!("{text}"));
    Ok(())
}
