//! Service bindings: SVCB and HTTPS records (RFC 9460).

use super::fields::*;
use super::name;
use super::records::{Data, Said};
use crate::base::Bytes;
use crate::base::text::lossy;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use std::fmt::Write;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said) -> Outcome {
    let b = d.message;
    let priority = cx.add(&SVCB_SVCPRIORITY, b, d.start, 2)?;
    let target = name::put(cx, &SVCB_TARGETNAME, b, d.start + 2)?;
    let _ = write!(said.line, ", priority {priority}, target {}", target.text);
    let mut at = d.start + 2 + target.wire;
    while at < d.end() {
        let (key, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let item = cx.put(&SVCB_SVCPARAM, b.span(at, 4 + len), Value::None);
        match SVCB_SVCPARAM_KEY.names.get(key.into()) {
            Some(name) => cx.append(item, format_args!(": {name}")),
            None => cx.append(item, format_args!(": key{key}")),
        }
        cx.open_last();
        cx.add(&SVCB_SVCPARAM_KEY, b, at, 2)?;
        cx.add(&SVCB_SVCPARAM_VALUE_LENGTH, b, at + 2, 2)?;
        let mut text = String::new();
        if len > 0 {
            parameter(cx, key, b.window(at + 4, len), &mut text)?;
        }
        cx.append(item, format_args!("{text}"));
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

/// Value of one parameter (RFC 9460 section 7); `text` is what its line says.
fn parameter<'a>(cx: &mut Cx<'a>, key: u16, b: Bytes<'a>, text: &mut String) -> Outcome {
    let len = b.reported_len();
    let mut at = 0;
    match key {
        0 => {
            while at < len {
                cx.add(&SVCB_SVCPARAM_MANDATORY_KEY, b, at, 2)?;
                at += 2;
            }
        }
        1 => {
            while at < len {
                let n = cx.add(&SVCB_SVCPARAM_ALPN_LENGTH, b, at, 1)? as usize;
                cx.add(&SVCB_SVCPARAM_ALPN, b, at + 1, n)?;
                let separator = if at == 0 { "=" } else { "," };
                let _ = write!(text, "{separator}{}", lossy(b.slice(at + 1, n)?));
                at += 1 + n;
            }
        }
        3 => {
            let port = cx.add(&SVCB_SVCPARAM_PORT, b, 0, 2)?;
            let _ = write!(text, "={port}");
        }
        4 => {
            while at < len {
                cx.add(&SVCB_SVCPARAM_IPV4HINT_IP, b, at, 4)?;
                let separator = if at == 0 { "=" } else { "," };
                let _ = write!(text, "{separator}{}", std::net::Ipv4Addr::from(b.be32(at)?));
                at += 4;
            }
        }
        6 => {
            while at < len {
                cx.add(&SVCB_SVCPARAM_IPV6HINT_IP, b, at, 16)?;
                at += 16;
            }
        }
        5 => {
            cx.add(&SVCB_SVCPARAM_ECHCONFIG, b, 0, len)?;
        }
        32769 => {
            cx.add(&SVCB_SVCPARAM_ODOHCONFIG, b, 0, len)?;
        }
        _ => {
            cx.add(&SVCB_SVCPARAM_VALUE, b, 0, len)?;
        }
    }
    Ok(())
}
