//! Record types with data of a form of their own, and stateful operations.

use super::fields::*;
use super::name;
use super::records::{Data, Said};
use crate::base::text::lossy;
use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::duration;
use std::fmt::Write;

/// SOA (RFC 1035 section 3.3.13).
pub(super) fn soa<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let mname = name::put(cx, &SOA_MNAME, d.message, d.start)?;
    said.add("mname", mname.text);
    let rname = name::put(cx, &SOA_RNAME, d.message, d.start + mname.wire)?;
    let b = d.bytes().from(mname.wire + rname.wire);
    cx.add(&SOA_SERIAL_NUMBER, b, 0, 4)?;
    for (n, field) in [&SOA_REFRESH_INTERVAL, &SOA_RETRY_INTERVAL, &SOA_EXPIRE_LIMIT, &SOA_MINIMUM_TTL].into_iter().enumerate() {
        let seconds = cx.add(field, b, 4 + 4 * n, 4)?;
        cx.append(cx.last(), format_args!(" ({})", duration::words(seconds)));
    }
    Ok(())
}

/// WKS (RFC 1035 section 3.4.2).
pub(super) fn wks<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let b = d.bytes();
    cx.add(&WKS_ADDRESS, b, 0, 4)?;
    said.add("addr", std::net::Ipv4Addr::from(b.be32(0)?));
    cx.add(&WKS_PROTOCOL, b, 4, 1)?;
    for i in 5..d.len {
        if b.u8(i)? != 0 {
            cx.add(&WKS_BITS, b, i, 1)?;
        }
    }
    Ok(())
}

/// TXT and SPF: strings with their lengths.
pub(super) fn texts<'a>(cx: &mut Cx<'a>, d: &Data<'a>, length: &'static Field, text: &'static Field) -> Outcome {
    let b = d.bytes();
    let mut at = 0;
    while at < d.len {
        let len = cx.add(length, b, at, 1)? as usize;
        cx.add(text, b, at + 1, len)?;
        at += 1 + len;
    }
    Ok(())
}

/// ISDN (RFC 1183 section 3.2).
pub(super) fn isdn<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    let len = cx.add(&IDSN_LENGTH, b, 0, 1)? as usize;
    cx.add(&IDSN_ADDRESS, b, 1, len)?;
    if d.len > 1 + len {
        let sub = cx.add(&IDSN_SA_LENGTH, b, 1 + len, 1)? as usize;
        cx.add(&IDSN_SA_ADDRESS, b, 2 + len, sub)?;
    }
    Ok(())
}

/// LOC (RFC 1876).
pub(super) fn loc<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    let version = cx.add(&LOC_VERSION, b, 0, 1)?;
    if version != 0 {
        return cx.add(&LOC_UNKNOWN_DATA, b, 1, d.len.saturating_sub(1)).map(|_| ());
    }
    for (at, field) in [(1, &LOC_SIZE), (2, &LOC_HORIZONTAL_PRECISION), (3, &LOC_VERTICAL_PRECISION)] {
        cx.add(field, b, at, 1)?;
    }
    for (at, field) in [(4, &LOC_LATITUDE), (8, &LOC_LONGITUDE), (12, &LOC_ALTITUDE)] {
        cx.add(field, b, at, 4)?;
    }
    Ok(())
}

/// The owner of an SRV record: its first two labels say what service it is.
pub(super) fn service(cx: &mut Cx<'_>, span: Span, owner: &str) {
    let mut labels = owner.splitn(3, '.');
    for field in [&SRV_SERVICE, &SRV_PROTO, &SRV_NAME] {
        if let Some(text) = labels.next() {
            cx.put_text(field, span, format_args!("{text}"));
        }
    }
}

/// SRV (RFC 2782).
pub(super) fn srv<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let b = d.message;
    for (n, (field, what)) in [(&SRV_PRIORITY, "priority"), (&SRV_WEIGHT, "weight"), (&SRV_PORT, "port")].into_iter().enumerate() {
        let number = cx.add(field, b, d.start + 2 * n, 2)?;
        said.add(what, number);
    }
    let target = name::put(cx, &SRV_TARGET, b, d.start + 6)?;
    said.add("target", target.text);
    Ok(())
}

/// NAPTR (RFC 3403 section 4).
pub(super) fn naptr<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let b = d.bytes();
    let order = cx.add(&NAPTR_ORDER, b, 0, 2)?;
    let preference = cx.add(&NAPTR_PREFERENCE, b, 2, 2)?;
    said.add("order", order);
    said.add("preference", preference);
    let mut at = 4;
    let texts = [(&NAPTR_FLAGS_LENGTH, &NAPTR_FLAGS), (&NAPTR_SERVICE_LENGTH, &NAPTR_SERVICE), (&NAPTR_REGEX_LENGTH, &NAPTR_REGEX)];
    for (n, (length, text)) in texts.into_iter().enumerate() {
        let len = cx.add(length, b, at, 1)? as usize;
        cx.add(text, b, at + 1, len)?;
        if n == 0 {
            said.add("flags", lossy(b.slice(at + 1, len)?));
        }
        at += 1 + len;
    }
    let name = name::read(cx, d.message, d.start + at)?;
    cx.computed(&NAPTR_REPLACEMENT_LENGTH, b.span(at, 0), Value::Uint(name.len as u64));
    cx.put_text(&NAPTR_REPLACEMENT, b.span(at, name.wire), format_args!("{}", name.text));
    Ok(())
}

/// A6 (RFC 2874).
pub(super) fn a6<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let b = d.bytes();
    let prefix = cx.add(&A6_PREFIX_LEN, b, 0, 1)? as usize;
    let len = 16 - (prefix / 8).min(16);
    let mut address = [0_u8; 16];
    for (to, from) in address.iter_mut().rev().zip(b.slice(1, len)?.iter().rev()) {
        *to = *from;
    }
    cx.put(&A6_ADDRESS_SUFFIX, b.span(1, len), Value::Ipv6(address));
    let _ = write!(said.info, " {prefix} {}", std::net::Ipv6Addr::from(address));
    if prefix > 0 {
        let name = name::put(cx, &A6_PREFIX_NAME, d.message, d.start + 1 + len)?;
        let _ = write!(said.info, " {}", name.text);
    }
    Ok(())
}

/// APL (RFC 3123).
pub(super) fn apl<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    let mut at = 0;
    while at < d.len {
        let family = cx.add(&APL_ADDRESS_FAMILY, b, at, 2)?;
        cx.add(&APL_CODED_PREFIX, b, at + 2, 1)?;
        cx.add(&APL_NEGATION, b, at + 3, 1)?;
        let len = cx.add(&APL_AFDLENGTH, b, at + 3, 1)? as usize;
        let (span, mut address) = (b.span(at + 4, len), [0_u8; 16]);
        // trailing zeros are left out on the wire
        for (to, from) in address.iter_mut().zip(b.slice(at + 4, len)?) {
            *to = *from;
        }
        let [a0, a1, a2, a3, ..] = address;
        match family {
            1 if len <= 4 => cx.put(&APL_AFDPART_IPV4, span, Value::Ipv4([a0, a1, a2, a3])),
            2 if len <= 16 => cx.put(&APL_AFDPART_IPV6, span, Value::Ipv6(address)),
            _ => cx.put(&APL_AFDPART_DATA, span, Value::Span(span)),
        };
        at += 4 + len;
    }
    Ok(())
}

/// CAA (RFC 8659 section 4.1).
pub(super) fn caa<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    cx.flags(&CAA_FLAGS, b, 0, 1, &[&CAA_FLAGS_ISSUER_CRITICAL])?;
    let tag_len = usize::from(b.u8(1)?);
    let tag = b.slice(2, tag_len)?;
    let field = match tag {
        b"issue" => &CAA_ISSUE,
        b"issuewild" => &CAA_ISSUEWILD,
        b"iodef" => &CAA_IODEF,
        _ => &CAA_UNKNOWN,
    };
    let value_len = d.len.saturating_sub(2 + tag_len);
    cx.put_text(field, b.span(1, d.len - 1), format_args!("{}", lossy(b.slice(2 + tag_len, value_len)?)));
    cx.open_last();
    cx.add(&CAA_TAG_LENGTH, b, 1, 1)?;
    cx.add(&CAA_TAG, b, 2, tag_len)?;
    cx.add(&CAA_VALUE, b, 2 + tag_len, value_len)?;
    cx.close();
    Ok(())
}

/// WINS (Microsoft MS-DNSP section 2.2.2.2.4).
pub(super) fn wins<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    cx.add(&WINS_LOCAL_FLAG, b, 0, 4)?;
    cx.add(&WINS_LOOKUP_TIMEOUT, b, 4, 4)?;
    cx.add(&WINS_CACHE_TIMEOUT, b, 8, 4)?;
    let count = cx.add(&WINS_NB_WINS_SERVERS, b, 12, 4)?;
    let mut at = 16;
    for _ in 0..count {
        cx.add(&WINS_WINS_SERVER, b, at, 4)?;
        at += 4;
    }
    Ok(())
}

/// WINS-R (Microsoft MS-DNSP section 2.2.2.2.4).
pub(super) fn winsr<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let b = d.bytes();
    cx.add(&WINSR_LOCAL_FLAG, b, 0, 4)?;
    cx.add(&WINSR_LOOKUP_TIMEOUT, b, 4, 4)?;
    cx.add(&WINSR_CACHE_TIMEOUT, b, 8, 4)?;
    let name = name::put(cx, &WINSR_NAME_RESULT_DOMAIN, d.message, d.start + 12)?;
    said.add("name result domain", name.text);
    Ok(())
}

/// DNS stateful operations (RFC 8490): TLVs follow the header in place of records.
pub(super) fn stateful<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    for (n, field) in [&COUNT_QUERIES, &COUNT_ANSWERS, &COUNT_AUTH_RR, &COUNT_ADD_RR].into_iter().enumerate() {
        cx.add(field, b, 4 + 2 * n, 2)?;
    }
    let mut at = 12;
    if b.reported_len() <= at {
        return Ok(());
    }
    cx.put(&DSO, b.span(at, b.reported_len() - at), Value::None);
    cx.open_last();
    while at < b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        cx.put(&DSO_TLV, b.span(at, 4 + len), Value::None);
        cx.open_last();
        cx.add(&DSO_TLV_TYPE, b, at, 2)?;
        cx.add(&DSO_TLV_LENGTH, b, at + 2, 2)?;
        let data = b.sub(at + 4, len)?;
        match kind {
            1 if len >= 8 => {
                cx.add(&DSO_TLV_KEEPALIVE_INACTIVITY, data, 0, 4)?;
                cx.add(&DSO_TLV_KEEPALIVE_INTERVAL, data, 4, 4)?;
            }
            2 if len >= 4 => {
                cx.add(&DSO_TLV_RETRYDELAY_RETRYDELAY, data, 0, 4)?;
            }
            3 if len > 0 => {
                cx.add(&DSO_TLV_ENCPAD_PADDING, data, 0, len)?;
            }
            _ if len > 0 => {
                cx.add(&DSO_TLV_DATA, data, 0, len)?;
            }
            _ => {}
        }
        cx.close();
        at += 4 + len;
    }
    cx.close();
    Ok(())
}
