//! Alerts (RFC 8446 section 6).

use super::Reader;
use super::names::{ALERT_LEVELS, ALERTS};
use crate::base::{Bytes, Fault, text};
use crate::dissect::Cx;
use crate::model::{Names, Value};

/// Dissects an alert that is not encrypted, or says that it is: those have another length than 2. Gives what Info says of it.
pub fn dissect<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, encrypted: bool) -> Result<String, Fault> {
    let fields = r.sets.message;
    let item = cx.put(&fields.alert, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let level = b.u8(0).ok().and_then(|n| Names::Table(ALERT_LEVELS).get(n.into()));
    let what = b.u8(1).ok().and_then(|n| Names::Table(ALERTS).get(n.into()));
    let said = match (level, what) {
        (Some(level), Some(what)) if b.reported_len() == 2 && !encrypted => {
            cx.add(&fields.alert_level, b, 0, 1)?;
            cx.add(&fields.alert_desc, b, 1, 1)?;
            format!("Alert (Level: {level}, Description: {what})")
        }
        _ => {
            cx.text(item, format_args!("Alert Message: Encrypted Alert"));
            "Encrypted Alert".to_owned()
        }
    };
    cx.tree.columns.append_info_sep(", ", format_args!("{said}"));
    cx.close();
    Ok(said)
}

/// A heartbeat (RFC 6520 section 4). Gives what Info says of it, and the length that it claims, where there are fewer bytes.
pub fn heartbeat<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Result<(String, Option<usize>), Fault> {
    let fields = r.sets.message;
    let kind = b.u8(0).ok().and_then(|n| Names::Table(super::names::HEARTBEATS).get(n.into()));
    let claimed = b.be16(1).map_or(usize::MAX, usize::from);
    cx.put(&fields.heartbeat, b.span(0, b.reported_len()), Value::None);
    let item = cx.open_last();
    let room = b.reported_len().saturating_sub(3);
    let mut overrun = None;
    let said = match kind {
        Some(kind) if claimed <= 16381 => {
            cx.add(&fields.heartbeat_type, b, 0, 1)?;
            cx.add(&fields.heartbeat_payload_length, b, 1, 2)?;
            let len = if claimed + 16 > room {
                cx.append(cx.last(), format_args!(" (invalid, using {room} bytes to decode payload)"));
                overrun = Some(claimed);
                room
            } else {
                claimed
            };
            cx.add(&fields.heartbeat_payload, b, 3, len)?;
            cx.text(cx.last(), format_args!("Payload ({len} byte{})", super::plural(len)));
            if room > len {
                cx.add(&fields.heartbeat_padding, b, 3 + len, room - len)?;
                cx.text(cx.last(), format_args!("Padding and HMAC ({} bytes)", room - len));
            }
            format!("Heartbeat {kind}")
        }
        _ => {
            cx.text(item, format_args!("Encrypted Heartbeat Message"));
            "Encrypted Heartbeat".to_owned()
        }
    };
    cx.tree.columns.append_info_sep(", ", format_args!("{said}"));
    cx.close();
    Ok((said, overrun))
}

/// A host name from a hello, safe to show.
pub fn shown(name: &[u8]) -> String {
    text::safe(&text::lossy(name)).into_owned()
}
