//! Syslog messages over UDP (RFC 3164, RFC 5426) and TCP (RFC 6587).

mod fields;

use crate::base::Bytes;
use crate::base::text::lossy;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 514), (Table::TcpPort, 601)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("syslog", "Syslog message", "Syslog", &["RFC 5424", "RFC 3164"]) },
        dissect,
    )
};

/// Names as Info writes them (RFC 5424 table 1 and 2).
const FACILITIES: [&str; 24] = [
    "KERN", "USER", "MAIL", "DAEMON", "AUTH", "SYSLOG", "LPR", "NEWS", "UUCP", "CRON", "AUTHPRIV", "FTP", "NTP", "LOGAUDIT",
    "LOGALERT", "CRON", "LOCAL0", "LOCAL1", "LOCAL2", "LOCAL3", "LOCAL4", "LOCAL5", "LOCAL6", "LOCAL7",
];
const LEVELS: [&str; 8] = ["EMERG", "ALERT", "CRIT", "ERR", "WARNING", "NOTICE", "INFO", "DEBUG"];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Syslog");
    let priority = priority(b.data());
    let len = b.reported_len();
    let (number, start) = priority.unwrap_or((0, 0));
    let text = lossy(b.clipped(start, len));
    let item = cx.layer(&PROTOCOL.info, b, len);
    if priority.is_some() {
        let facility = FACILITIES.get(usize::from(number >> 3)).copied().unwrap_or("UNKNOWN");
        let level = LEVELS.get(usize::from(number & 7)).copied().unwrap_or("UNKNOWN");
        cx.info(format_args!("{facility}.{level}: {text}"));
        cx.append(item, format_args!(": {facility}.{level}: {text}"));
        cx.put(&FACILITY, b.span(0, start), Value::Uint(u64::from(number >> 3)));
        cx.put(&LEVEL, b.span(0, start), Value::Uint(u64::from(number & 7)));
    } else {
        cx.info(format_args!("{text}"));
        cx.append(item, format_args!(": (unknown): {text}"));
    }
    cx.add(&MSG, b, start, len.saturating_sub(start))?;
    if priority.is_some() {
        cx.open_last();
        structured(cx, b, start)?;
    }
    Ok(())
}

/// The priority value between angle brackets, and where the message starts.
fn priority(data: &[u8]) -> Option<(u16, usize)> {
    let digits = data.strip_prefix(b"<")?;
    let end = digits.iter().take(4).position(|c| *c == b'>')?;
    let number = std::str::from_utf8(digits.get(..end)?).ok()?.parse().ok()?;
    Some((number, end + 2))
}

/// Header of RFC 5424 (version 1), or of RFC 3164.
fn structured<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Outcome {
    let rest = b.clipped(start, b.len());
    if !rest.starts_with(b"1 ") {
        return traditional(cx, b, start);
    }
    cx.add(&VERSION_TEXT, b, start, 1)?;
    let Some(mut at) = b.find(start + 2, b' ') else { return Ok(()) };
    let stamp = b.slice(start + 2, at - start - 2)?;
    if let Some(time) = crate::base::text::lossy(stamp).parse::<jiff::Timestamp>().ok().and_then(|t| i64::try_from(t.as_nanosecond()).ok()) {
        cx.put(&TIMESTAMP, b.span(start + 2, stamp.len()), Value::AbsTime(time));
    }
    for field in [&HOSTNAME, &APPNAME, &PROCID, &MSGID] {
        let from = at + 1;
        let Some(end) = b.find(from, b' ') else { return Ok(()) };
        cx.add(field, b, from, end - from)?;
        at = end;
    }
    Ok(())
}

/// `Mmm dd hh:mm:ss host tag[pid]: …`
fn traditional<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Outcome {
    const STAMP: usize = 15;
    let Ok(stamp) = b.slice(start, STAMP + 1) else { return Ok(()) };
    let shape = [(3, b' '), (6, b' '), (9, b':'), (12, b':'), (15, b' ')];
    if shape.iter().any(|(at, c)| stamp.get(*at) != Some(c)) {
        return Ok(());
    }
    cx.add(&TIMESTAMP_RFC3164, b, start, STAMP)?;
    let from = start + STAMP + 1;
    let Some(end) = b.find(from, b' ') else { return Ok(()) };
    cx.add(&HOSTNAME, b, from, end - from)?;
    let from = end + 1;
    let rest = b.clipped(from, b.len());
    let Some(tag) = rest.iter().position(|c| !c.is_ascii_alphanumeric() && !matches!(c, b'-' | b'_' | b'/' | b'.')) else { return Ok(()) };
    if tag > 0 && matches!(rest.get(tag), Some(b'[' | b':')) {
        cx.add(&PROCID, b, from, tag)?;
        // the rest counts as the message id there
        cx.add(&MSGID, b, from + tag, b.reported_len().saturating_sub(from + tag))?;
    }
    Ok(())
}
