//! Network Time Protocol (RFC 5905) with its control messages (RFC 9327) and ntpd's private ones.

mod control;
mod fields;
mod private;

use super::common::exchange;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::Track;
use fields::*;
use std::fmt::Write;
use std::net::Ipv4Addr;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 123), (Table::TcpPort, 123)],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ntp", "Network Time Protocol", "NTP", &["RFC 5905", "RFC 9327"]) },
        dissect,
    )
};

/// Modes as Info names them (RFC 5905 figure 10).
const MODES: [&str; 8] =
    ["reserved", "symmetric active", "symmetric passive", "client", "server", "broadcast", "control", "private"];
/// Seconds from 1900, the start of NTP's first era, to 1970.
const ERA: i64 = 2_208_988_800;
/// Length of the header without extension fields.
const HEADER: usize = 48;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NTP");
    let first = b.u8(0)?;
    let (version, mode) = (first >> 3 & 7, first & 7);
    let name = MODES.get(usize::from(mode)).copied().unwrap_or("");
    let version = FLAGS_VN.names.get(version.into()).unwrap_or("Unknown version");
    cx.info(format_args!("{version}, {name}"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(item, format_args!(" ({version}, {name})"));
    match mode {
        6 => control::dissect(cx, b),
        7 => private::dissect(cx, b),
        _ => standard(cx, b),
    }
}

/// Puts a field's flags and says their names on its line.
fn named_flags<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize, bits: &[&'static Field]) -> Outcome {
    let raw = b.uint_be(at, len)?;
    cx.flags(field, b, at, len, bits)?;
    let mut text = String::new();
    for bit in bits {
        if let Some(name) = bit.names.get(bit.extract(raw)) {
            let _ = write!(text, ", {}: {name}", bit.label);
        }
    }
    cx.append(cx.last(), format_args!("{text}"));
    Ok(())
}

fn standard<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    named_flags(cx, &FLAGS, b, 0, 1, &[&FLAGS_LI, &FLAGS_VN, &FLAGS_MODE])?;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &REQUEST_IN, &DELTA_TIME);
    let stratum = cx.add(&STRATUM, b, 1, 1)?;
    let poll = cx.add(&PPOLL, b, 2, 1)?;
    match poll {
        4..=17 => cx.append(cx.last(), format_args!(" ({} seconds)", 1_u32 << poll)),
        _ => cx.append(cx.last(), format_args!(" (invalid)")),
    }
    let precision = cx.add(&PRECISION, b, 3, 1)? as u8 as i8;
    cx.text(cx.last(), format_args!("{}: {:.6} seconds", PRECISION.label, 2_f64.powi(precision.into())));
    for (at, field) in [(4, &ROOTDELAY), (8, &ROOTDISPERSION)] {
        let raw = cx.add(field, b, at, 4)?;
        cx.text(cx.last(), format_args!("{}: {:.6} seconds", field.label, raw as f64 / 65_536.0));
    }
    let reference = b.slice(12, 4)?;
    cx.add(&REFID, b, 12, 4)?;
    match (stratum, reference) {
        (_, [0, 0, 0, 0]) if stratum < 2 => cx.text(cx.last(), format_args!("Reference ID: NULL")),
        (0 | 1, _) => {
            let text = crate::base::text::lossy(crate::base::text::until_nul(reference));
            cx.text(cx.last(), format_args!("Reference ID: {text}"));
        }
        _ => cx.text(cx.last(), format_args!("Reference ID: {}", Ipv4Addr::from(b.be32(12)?))),
    }
    for (at, field) in [(16, &REFTIME), (24, &ORG), (32, &REC), (40, &XMT)] {
        timestamp(cx, field, b, at)?;
    }
    trailer(cx, b)
}

/// A timestamp of 64 bits (RFC 5905 section 6); 0 means that the time is not known.
fn timestamp<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Outcome {
    let (seconds, fraction) = (b.be32(at)?, b.be32(at + 4)?);
    if seconds == 0 && fraction == 0 {
        cx.put_text(field, b.span(at, 8), format_args!("NULL"));
        return Ok(());
    }
    // without the top bit it is the era that starts in 2036
    let era = if seconds & 0x8000_0000 == 0 { 1_i64 << 32 } else { 0 };
    let nanos = (u64::from(fraction) * 1_000_000_000) >> 32;
    let time = (i64::from(seconds) + era - ERA) * 1_000_000_000 + nanos as i64;
    cx.put(field, b.span(at, 8), Value::AbsTime(time));
    Ok(())
}

/// Extension fields (RFC 7822) and the message authentication code.
fn trailer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = HEADER;
    loop {
        let left = b.reported_len().saturating_sub(at);
        match left {
            0..4 => return Ok(()),
            4 | 20 | 24 | 36 | 52 | 68 => break,
            _ => {}
        }
        let len = usize::from(b.be16(at + 2)?);
        if len < 16 || len > left {
            break;
        }
        cx.put(&EXT, b.span(at, len), Value::None);
        cx.open_last();
        cx.add(&EXT_TYPE, b, at, 2)?;
        cx.add(&EXT_LENGTH, b, at + 2, 2)?;
        cx.add(&EXT_VALUE, b, at + 4, len - 4)?;
        cx.close();
        at += len;
    }
    cx.add(&KEYID, b, at, 4)?;
    let mac = b.reported_len() - at - 4;
    if mac > 0 {
        cx.add(&MAC, b, at + 4, mac)?;
    }
    Ok(())
}

/// Key of an exchange: what a response repeats of its request.
fn key(b: Bytes<'_>) -> Result<(u64, bool), Fault> {
    let (first, second) = (b.u8(0)?, b.u8(1)?);
    Ok(match first & 7 {
        3 | 4 => (0, first & 7 == 4),
        6 => (1 << 32 | u64::from(b.be16(2)?), second & 0x80 != 0),
        7 => (2 << 32 | u64::from(b.u8(3)?), first & 0x80 != 0),
        _ => return Err(Fault::NotMine),
    })
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    match key(Bytes::new(bytes, 0, bytes.len())) {
        Ok((key, true)) => exchange::response(cx, key),
        Ok((key, false)) => exchange::request(cx, key),
        Err(_) => {}
    }
}
