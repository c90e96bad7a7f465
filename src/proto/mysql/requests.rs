//! What clients send: the login and commands (MySQL Internals sections 14.3.1 and 14.6).

use super::fields::*;
use super::responses::{EXTENDED_BITS, CAPABILITY_BITS};
use super::text_length;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::text::shown;

/// Capabilities that decide what a login holds.
const WITH_DATABASE: u16 = 1 << 3;
const PROTOCOL_41: u16 = 1 << 9;
const SECURE: u16 = 1 << 15;
const PLUGIN: u16 = 1 << 3;
const TLS_REQUEST: usize = 32;

pub(super) fn login<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mariadb: bool) -> Outcome {
    cx.put(&LOGIN_REQUEST, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let capabilities = cx.flags_le(&CAPS_CLIENT, b, 0, 2, CAPABILITY_BITS)? as u16;
    if capabilities & PROTOCOL_41 == 0 {
        cx.add_le(&MAX_PACKET, b, 2, 3)?;
        let len = text_length(b, 5);
        cx.add(&USER, b, 5, len)?;
        cx.info_append(format_args!("user={} ", shown(b.clipped(5, len))));
        cx.close();
        return Ok(());
    }
    let extended = cx.flags_le(&EXTCAPS_CLIENT, b, 2, 2, EXTENDED_BITS)? as u16;
    cx.add_le(&MAX_PACKET, b, 4, 4)?;
    cx.add(if mariadb { &MARIADB_CHARSET } else { &CHARSET }, b, 8, 1)?;
    cx.add(&UNUSED, b, 9, 23)?;
    if b.reported_len() == TLS_REQUEST {
        cx.close();
        return Ok(());
    }
    let len = text_length(b, 32);
    cx.put(&USER, b.span(32, len + 1), Value::Span(b.span(32, len)));
    cx.info_append(format_args!("user={} ", shown(b.clipped(32, len))));
    let mut at = 33 + len;
    let secret = if capabilities & SECURE != 0 {
        at += 1;
        usize::from(b.u8(at - 1)?)
    } else {
        text_length(b, at)
    };
    if secret > 0 {
        cx.add(&PASSWD, b, at, secret)?;
    }
    at += secret + usize::from(capabilities & SECURE == 0);
    if capabilities & WITH_DATABASE != 0 && at < b.len() {
        let len = text_length(b, at);
        cx.put(&SCHEMA, b.span(at, len + 1), Value::Span(b.span(at, len)));
        cx.info_append(format_args!("db={} ", shown(b.clipped(at, len))));
        at += len + 1;
    }
    if extended & PLUGIN != 0 && at < b.len() {
        let len = text_length(b, at);
        cx.put(&CLIENT_AUTH_PLUGIN, b.span(at, len + 1), Value::Span(b.span(at, len)));
    }
    cx.close();
    Ok(())
}

pub(super) fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    let name = COMMAND.names.get(code.into()).unwrap_or("Unknown");
    cx.info_append(format_args!("{name}"));
    let line = cx.put(&REQUEST, b.span(0, b.reported_len()), Value::None);
    cx.append(line, format_args!(" {name}"));
    cx.open_last();
    cx.add(&COMMAND, b, 0, 1)?;
    let rest = b.reported_len() - 1;
    match code {
        2 | 5 | 6 => cx.add(&SCHEMA, b, 1, rest)?,
        3 | 22 => cx.add(&QUERY, b, 1, rest)?,
        4 => {
            let len = text_length(b, 1);
            cx.put(&TABLE_NAME, b.span(1, len + 1), Value::Span(b.span(1, len)));
            0
        }
        12 => cx.add_le(&THREAD_ID, b, 1, 4)?,
        23..=26 | 28 => {
            cx.add_le(&STMT_ID, b, 1, 4)?;
            match code {
                28 => cx.add_le(&NUM_ROWS, b, 5, 4)?,
                23 => {
                    cx.add(&EXEC_FLAGS, b, 5, 1)?;
                    cx.add_le(&EXEC_ITER, b, 6, 4)?;
                    if rest > 9 { cx.add(&PAYLOAD, b, 10, rest - 9)? } else { 0 }
                }
                _ if rest > 4 => cx.add(&PAYLOAD, b, 5, rest - 4)?,
                _ => 0,
            }
        }
        27 => cx.add_le(&OPTION, b, 1, 2)?,
        _ if rest > 0 => cx.add(&PAYLOAD, b, 1, rest)?,
        _ => 0,
    };
    cx.close();
    Ok(())
}
