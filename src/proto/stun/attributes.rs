//! Attributes of messages (RFC 8489 section 14, RFC 8656 section 18, [MS-TURN], [MS-ICE2]).

use super::fields::*;
use super::{BAD_CRC, HEADER, UNKNOWN_ATTRIBUTE, names};
use crate::base::Bytes;
use crate::proto::common::checksum;
use crate::dissect::{Cx, Outcome};
use crate::model::{Names, Value};

/// What the checksum of FINGERPRINT is combined with: `STUN` in ASCII (RFC 8489 section 14.7).
const FINGERPRINT_XOR: u32 = 0x5354_554e;

/// The attributes of the message `m`; they fill `len` bytes after its header.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, m: Bytes<'a>, len: usize) -> Outcome {
    let mut at = HEADER;
    while at < HEADER + len {
        let (kind, size) = (u64::from(m.be16(at)?), usize::from(m.be16(at + 2)?));
        let name = names::attribute(kind);
        let padding = size.next_multiple_of(4) - size;
        let line = cx.put(&ATTRIBUTE, m.span(at, 4 + size + padding), Value::Uint(kind));
        match name {
            Some(name) => {
                cx.text(line, format_args!("{name}"));
                cx.open_last();
                cx.open(&ATT_TYPE, m, at, 2)?;
                cx.text(cx.last(), format_args!("Attribute Type: {name}"));
                cx.add(&ATT_TYPE_COMPREHENSION, m, at, 2)?;
                cx.add(&ATT_TYPE_ASSIGNMENT, m, at, 2)?;
                cx.close();
            }
            None => {
                cx.text(line, format_args!("Unknown attribute 0x{kind:04x}"));
                cx.note_text(&UNKNOWN_ATTRIBUTE, format_args!("Unknown attribute 0x{kind:04x}"));
                cx.open_last();
            }
        }
        cx.add(&ATT_LENGTH, m, at + 2, 2)?;
        if size > 0 && name.is_some() {
            value(cx, m, kind, at, size, line)?;
        } else {
            m.slice(at + 4, size)?;
        }
        if padding > 0 && at + 4 + size + padding <= HEADER + len {
            cx.put(&ATT_PADDING, m.span(at + 4 + size, padding), Value::Uint(padding as u64));
        }
        cx.close();
        at += 4 + size + padding;
    }
    Ok(())
}

fn value<'a>(cx: &mut Cx<'a>, m: Bytes<'a>, kind: u64, at: usize, len: usize, line: crate::dissect::Item) -> Outcome {
    let v = m.window(at + 4, len);
    match kind {
        0x0001 | 0x0002 | 0x0004 | 0x0005 | 0x000b | 0x000e | 0x0011 | 0x8023 | 0x802b | 0x802c => address(cx, m, v, kind, false, line)?,
        0x0012 | 0x0016 | 0x0020 | 0x8020 | 0x8090 => address(cx, m, v, kind, true, line)?,
        0x0006 => {
            cx.add(&ATT_USERNAME, v, 0, len)?;
            label(cx, line, v);
            cx.info_append(format_args!(" user: {}", text(v)));
        }
        0x0008 => {
            cx.add(&ATT_HMAC, v, 0, len)?;
        }
        0x0009 => {
            cx.add(&ATT_RESERVED, v, 0, 2)?;
            let class = cx.add(&ATT_ERROR_CLASS, v, 2, 1)? as u32;
            let code = class * 100 + cx.add(&ATT_ERROR, v, 3, 1)? as u32;
            cx.append(line, format_args!(" {code} ({})", names::error(code)));
            cx.info_append(format_args!(" error-code: {code} ({})", names::error(code)));
            if len > 4 {
                cx.add(&ATT_ERROR_REASON, v, 4, len - 4)?;
                cx.append(line, format_args!(": {}", text(v.from(4))));
                cx.info_append(format_args!(" {}", text(v.from(4))));
            }
        }
        0x000a => {
            for at in (0..len & !1).step_by(2) {
                cx.add(&ATT_UNKNOWN, v, at, 2)?;
            }
        }
        0x000c => {
            let number = cx.add(&ATT_CHANNELNUM, v, 0, 2)?;
            cx.append(line, format_args!(": 0x{number:x}"));
            cx.info_append(format_args!(" ChannelNumber=0x{number:x}"));
            if len > 2 {
                cx.add(&ATT_RESERVED, v, 2, len - 2)?;
            }
        }
        0x000d => {
            let seconds = cx.add(&ATT_LIFETIME, v, 0, 4)?;
            cx.append(line, format_args!(" {seconds}"));
            cx.info_append(format_args!(" lifetime: {seconds}"));
        }
        0x000f => {
            cx.add(&ATT_MAGIC_COOKIE, v, 0, 4)?;
        }
        0x0010 => {
            let bandwidth = cx.add(&PORT_BANDWIDTH, v, 0, 4)?;
            cx.append(line, format_args!(" {bandwidth}"));
            cx.info_append(format_args!(" bandwidth: {bandwidth}"));
        }
        0x0013 => {
            cx.add(&VALUE, v, 0, len)?;
            cx.data_inside(v);
        }
        0x0014 => {
            cx.add(&ATT_REALM, v, 0, len)?;
            label(cx, line, v);
            cx.info_append(format_args!(" realm: {}", text(v)));
        }
        0x0015 => {
            cx.add(&ATT_NONCE, v, 0, len)?;
            label(cx, line, v);
            cx.info_append(format_args!(" with nonce"));
        }
        0x0017 => {
            cx.add(&ATT_FAMILY, v, 0, 1)?;
            if len > 1 {
                cx.add(&ATT_RESERVED, v, 1, len - 1)?;
            }
        }
        0x0018 => {
            cx.add(&ATT_EVEN_PORT_RESERVE_NEXT, v, 0, 1)?;
        }
        0x0019 => {
            let transport = cx.add(&ATT_TRANSP, v, 0, 1)?;
            if let Names::Table(_) = ATT_TRANSP.names
                && let Some(name) = ATT_TRANSP.names.get(transport)
            {
                cx.append(line, format_args!(": {name}"));
                cx.info_append(format_args!(" {name}"));
            }
            if len > 1 {
                cx.add(&ATT_RESERVED, v, 1, len - 1)?;
            }
        }
        0x0022 => {
            cx.add(&ATT_TOKEN, v, 0, len)?;
        }
        0x0024 => {
            cx.add(&ATT_PRIORITY, v, 0, 4)?;
        }
        0x8006 => {
            cx.add(&ATT_UNKNOWN8006, v, 0, 4)?;
        }
        0x8008 => {
            let version = cx.add(&ATT_MS_VERSION, v, 0, 4)?;
            if let Some(name) = ATT_MS_VERSION.names.get(version) {
                cx.append(line, format_args!(": {name}"));
            }
        }
        0x8022 => {
            cx.add(&ATT_SOFTWARE, v, 0, len)?;
            label(cx, line, v);
        }
        0x8028 => fingerprint(cx, m, v, at)?,
        0x8029 | 0x802a => {
            cx.add(&ATT_TIE_BREAKER, v, 0, len)?;
        }
        0x8050 => {
            cx.add(&ATT_MS_CONNECTION_ID, v, 0, 20)?;
            cx.add(&ATT_MS_SEQUENCE_NUMBER, v, 20, 4)?;
        }
        0x8054 => {
            cx.add(&ATT_MS_FOUNDATION, v, 0, len)?;
        }
        0x8055 => {
            cx.add(&ATT_MS_STREAM_TYPE, v, 0, 2)?;
            cx.add(&ATT_MS_SERVICE_QUALITY, v, 2, 2)?;
        }
        0x8070 => {
            cx.add(&ATT_MS_VERSION_ICE, v, 0, 4)?;
        }
        0x8095 => {
            cx.add(&ATT_MS_MULTIPLEXED_TURN_SESSION_ID, v, 0, len)?;
        }
        0xc057 => {
            cx.add(&ATT_GOOGLE_NETWORK_ID, v, 0, 2)?;
            cx.add(&ATT_GOOGLE_NETWORK_COST, v, 2, 2)?;
        }
        _ => {
            cx.add(&VALUE, v, 0, len)?;
        }
    }
    Ok(())
}

fn text(v: Bytes<'_>) -> String {
    crate::proto::common::text::shown(v.data())
}

fn label(cx: &mut Cx<'_>, line: crate::dissect::Item, v: Bytes<'_>) {
    cx.append(line, format_args!(": {}", text(v)));
}

/// An address, plain or combined with cookie and transaction id (RFC 8489 sections 14.1 and 14.2).
fn address<'a>(cx: &mut Cx<'a>, m: Bytes<'a>, v: Bytes<'a>, kind: u64, hidden: bool, line: crate::dissect::Item) -> Outcome {
    const IPV4: u64 = 1;
    cx.add(&ATT_RESERVED, v, 0, 1)?;
    let family = cx.add(&ATT_FAMILY, v, 1, 1)?;
    let len = if family == IPV4 { 4 } else { 16 };
    // cookie and transaction id follow each other
    let key = m.slice(4, 16)?;
    let open = |bytes: &[u8]| -> Vec<u8> {
        let key = if hidden { key } else { &[0; 16] };
        bytes.iter().zip(key).map(|(b, k)| b ^ k).collect()
    };
    let port = open(v.slice(2, 2)?).iter().fold(0, |n, b| n << 8 | u64::from(*b));
    let plain = open(v.slice(4, len)?);
    if hidden {
        cx.add(&ATT_PORT_XORD, v, 2, 2)?;
    }
    cx.put(&ATT_PORT, v.span(2, 2), Value::Uint(port));
    let shown = if let Ok(ip) = <[u8; 4]>::try_from(plain.as_slice()) {
        if hidden {
            cx.add(&ATT_IPV4_XORD, v, 4, 4)?;
        }
        cx.put(&ATT_IPV4, v.span(4, 4), Value::Ipv4(ip));
        std::net::Ipv4Addr::from(ip).to_string()
    } else {
        let ip = <[u8; 16]>::try_from(plain.as_slice()).unwrap_or_default();
        if hidden {
            cx.add(&ATT_IPV6_XORD, v, 4, 16)?;
        }
        cx.put(&ATT_IPV6, v.span(4, 16), Value::Ipv6(ip));
        std::net::Ipv6Addr::from(ip).to_string()
    };
    let name = names::attribute(kind).unwrap_or("Unknown");
    cx.append(line, format_args!(": {shown}:{port}"));
    cx.info_append(format_args!(" {name}: {shown}:{port}"));
    Ok(())
}

/// The checksum over the message up to its attribute (RFC 8489 section 14.7).
fn fingerprint<'a>(cx: &mut Cx<'a>, m: Bytes<'a>, v: Bytes<'a>, at: usize) -> Outcome {
    let said = v.be32(0)?;
    let good = checksum::crc32(m.slice(0, at)?) ^ FINGERPRINT_XOR == said;
    cx.add(&ATT_CRC32, v, 0, 4)?;
    cx.append(cx.last(), format_args!(" [{}]", if good { "correct" } else { "incorrect" }));
    if !good {
        cx.note(&BAD_CRC);
    }
    cx.computed(&ATT_CRC32_STATUS, v.span(0, 0), Value::Uint(good.into()));
    Ok(())
}
