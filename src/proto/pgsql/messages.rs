//! Bodies of PostgreSQL messages (PostgreSQL documentation, section 55.7).

use super::fields::*;
use super::{CANCEL, GSS_ENCRYPTION, TLS};
use crate::base::text::until_nul;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// What a message is called.
pub(super) fn name(b: Bytes<'_>, frontend: bool) -> &'static str {
    let Ok(kind) = b.u8(0) else { return "Unknown" };
    match (kind, frontend) {
        (0, _) => match b.be32(4) {
            Ok(CANCEL) => "Cancel request",
            Ok(TLS) => "SSL request",
            Ok(GSS_ENCRYPTION) => "GSS encrypt request",
            _ => "Startup message",
        },
        (b'p', true) => match password(b.from(5)) {
            Password::Plain => "Password message",
            Password::First => "SASLInitialResponse message",
            Password::Further => "SASLResponse message",
        },
        (b'Q', true) => "Simple query",
        (b'P', true) => "Parse",
        (b'B', true) => "Bind",
        (b'E', true) => "Execute",
        (b'D', true) => "Describe",
        (b'C', true) => "Close",
        (b'H', true) => "Flush",
        (b'S', true) => "Sync",
        (b'F', true) => "Function call",
        (b'd', _) => "Copy data",
        (b'c', _) => "Copy completion",
        (b'f', true) => "Copy failure",
        (b'X', true) => "Termination",
        (b'R', false) => "Authentication request",
        (b'K', false) => "Backend key data",
        (b'S', false) => "Parameter status",
        (b'1', false) => "Parse completion",
        (b'2', false) => "Bind completion",
        (b'3', false) => "Close completion",
        (b'C', false) => "Command completion",
        (b't', false) => "Parameter description",
        (b'T', false) => "Row description",
        (b'D', false) => "Data row",
        (b'I', false) => "Empty query",
        (b'n', false) => "No data",
        (b'E', false) => "Error",
        (b'N', false) => "Notice",
        (b's', false) => "Portal suspended",
        (b'Z', false) => "Ready for query",
        (b'A', false) => "Notification",
        (b'V', false) => "Function call response",
        (b'G', false) => "CopyIn response",
        (b'H', false) => "CopyOut response",
        (b'v', false) => "Negotiate protocol version",
        _ => "Unknown",
    }
}

/// A message of type `p` answers the server's latest request, which is told here by its own form.
enum Password {
    Plain,
    First,
    Further,
}

fn password(body: Bytes<'_>) -> Password {
    let text = until_nul(body.data());
    let after = text.len() + 1;
    let mechanism = text.starts_with(b"SCRAM-") || text.starts_with(b"OAUTHBEARER");
    if mechanism && body.be32(after).is_ok() {
        return Password::First;
    }
    // a plain answer is one text with its NUL
    if body.data().last() == Some(&0) { Password::Plain } else { Password::Further }
}

/// A text with its NUL; gives the offset after it.
fn text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = b.find(at, 0).map(|end| end + 1 - at).ok_or(if b.len() < b.reported_len() { Fault::Short } else { Fault::Malformed })?;
    cx.put(field, b.span(at, len), Value::Span(b.span(at, len - 1)));
    Ok(at + len)
}

pub(super) fn start<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    match b.be32(0)? {
        CANCEL => {
            cx.add(&PID, b, 4, 4)?;
            cx.add(&KEY, b, 8, 4)?;
        }
        TLS | GSS_ENCRYPTION => {}
        _ => {
            cx.add(&VERSION_MAJOR, b, 0, 2)?;
            cx.add(&VERSION_MINOR, b, 2, 2)?;
            let mut at = 4;
            while b.u8(at).is_ok_and(|c| c != 0) {
                at = text(cx, &PARAMETER_NAME, b, at)?;
                at = text(cx, &PARAMETER_VALUE, b, at)?;
            }
        }
    }
    Ok(())
}

pub(super) fn frontend<'a>(cx: &mut Cx<'a>, kind: u8, b: Bytes<'a>) -> Outcome {
    match kind {
        b'p' => match password(b) {
            Password::Plain => text(cx, &PASSWORD, b, 0).map(|_| ()),
            Password::First => {
                let at = text(cx, &AUTH_SASL_MECH, b, 0)?;
                let len = cx.add(&AUTH_SASL_DATA_LENGTH, b, at, 4)?;
                if len > 0 && len != u64::from(u32::MAX) {
                    cx.add(&AUTH_SASL_DATA, b, at + 4, len as usize)?;
                }
                Ok(())
            }
            Password::Further => cx.add(&AUTH_SASL_DATA, b, 0, b.reported_len()).map(|_| ()),
        },
        b'Q' => text(cx, &QUERY, b, 0).map(|_| ()),
        b'P' => {
            let at = text(cx, &STATEMENT, b, 0)?;
            let at = text(cx, &QUERY, b, at)?;
            types(cx, b, at)
        }
        b'B' => {
            let at = text(cx, &PORTAL, b, 0)?;
            let at = text(cx, &STATEMENT, b, at)?;
            let at = formats(cx, b, at, "Parameter formats")?;
            let at = values(cx, b, at)?;
            formats(cx, b, at, "Result formats").map(|_| ())
        }
        b'E' => {
            let at = text(cx, &PORTAL, b, 0)?;
            let rows = cx.add(&RETURNS, b, at, 4)?;
            if rows == 0 {
                cx.text(cx.last(), format_args!("Returns: all rows"));
            } else {
                cx.append(cx.last(), format_args!(" rows"));
            }
            Ok(())
        }
        b'D' | b'C' => text(cx, if b.u8(0)? == b'P' { &PORTAL } else { &STATEMENT }, b, 1).map(|_| ()),
        b'F' => {
            cx.add(&OID, b, 0, 4)?;
            let at = formats(cx, b, 4, "Parameter formats")?;
            let at = values(cx, b, at)?;
            cx.add(&FORMAT, b, at, 2).map(|_| ())
        }
        b'd' => cx.add(&COPYDATA, b, 0, b.reported_len()).map(|_| ()),
        b'f' => text(cx, &ERROR, b, 0).map(|_| ()),
        _ => Ok(()),
    }
}

pub(super) fn backend<'a>(cx: &mut Cx<'a>, kind: u8, b: Bytes<'a>) -> Outcome {
    match kind {
        b'R' => authentication(cx, b),
        b'K' => {
            cx.add(&PID, b, 0, 4)?;
            cx.add(&KEY, b, 4, 4).map(|_| ())
        }
        b'S' => {
            let at = text(cx, &PARAMETER_NAME, b, 0)?;
            text(cx, &PARAMETER_VALUE, b, at).map(|_| ())
        }
        b't' => types(cx, b, 0),
        b'T' => columns(cx, b),
        b'D' => {
            let count = cx.open(&FIELD_COUNT, b, 0, 2)?;
            let mut at = 2;
            for _ in 0..count {
                at = value(cx, b, at)?;
            }
            cx.close();
            Ok(())
        }
        b'C' => text(cx, &TAG, b, 0).map(|_| ()),
        b'Z' => cx.add(&STATUS, b, 0, 1).map(|_| ()),
        b'E' | b'N' => report(cx, b),
        b'A' => {
            cx.add(&PID, b, 0, 4)?;
            let at = text(cx, &CONDITION, b, 4)?;
            if b.u8(at).is_ok_and(|c| c != 0) {
                text(cx, &TEXT, b, at)?;
            }
            Ok(())
        }
        b'G' | b'H' => {
            cx.add(&FORMAT, b, 0, 1)?;
            let count = usize::from(b.be16(1)?);
            cx.open_text(b.span(1, 2 + 2 * count), format_args!("Columns: {count}"));
            for n in 0..count {
                cx.add(&FORMAT, b, 3 + 2 * n, 2)?;
            }
            cx.close();
            Ok(())
        }
        b'd' => cx.add(&COPYDATA, b, 0, b.reported_len()).map(|_| ()),
        b'V' => value(cx, b, 0).map(|_| ()),
        b'v' => {
            cx.add(&VERSION_SUPPORTED_MINOR, b, 0, 4)?;
            let count = cx.add(&NUMBER_NONSUPPORTED_OPTIONS, b, 4, 4)?;
            let mut at = 8;
            for _ in 0..count {
                at = text(cx, &NONSUPPORTED_OPTION, b, at)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let rest = b.reported_len().saturating_sub(4);
    match cx.add(&AUTHTYPE, b, 0, 4)? {
        4 => cx.add(&SALT, b, 4, 2)?,
        5 => cx.add(&SALT, b, 4, 4)?,
        8 => cx.add(&AUTH_GSSAPI_SSPI_DATA, b, 4, rest)?,
        10 => {
            let mut at = 4;
            while b.u8(at).is_ok_and(|c| c != 0) {
                at = text(cx, &AUTH_SASL_MECH, b, at)?;
            }
            0
        }
        11 | 12 if rest > 0 => cx.add(&AUTH_SASL_DATA, b, 4, rest)?,
        _ => 0,
    };
    Ok(())
}

/// Types of parameters.
fn types<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let count = usize::from(b.be16(at)?);
    cx.open_text(b.span(at, 2 + 4 * count), format_args!("Parameters: {count}"));
    for n in 0..count {
        cx.add(&OID_TYPE, b, at + 2 + 4 * n, 4)?;
    }
    cx.close();
    Ok(())
}

fn formats<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, what: &str) -> Result<usize, Fault> {
    let count = usize::from(b.be16(at)?);
    cx.open_text(b.span(at, 2 + 2 * count), format_args!("{what}: {count}"));
    for n in 0..count {
        cx.add(&FORMAT, b, at + 2 + 2 * n, 2)?;
    }
    cx.close();
    Ok(at + 2 + 2 * count)
}

fn values<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> Result<usize, Fault> {
    let count = b.be16(from)?;
    cx.open_text(b.span(from, b.reported_len().saturating_sub(from)), format_args!("Parameter values: {count}"));
    let mut at = from + 2;
    for _ in 0..count {
        at = value(cx, b, at)?;
    }
    cx.close();
    Ok(at)
}

/// A length and as many bytes; a length of −1 is NULL.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = b.be32(at)? as i32;
    cx.add(&VAL_LENGTH, b, at, 4)?;
    let len = usize::try_from(len).unwrap_or(0);
    if len > 0 {
        cx.add(&VAL_DATA, b, at + 4, len)?;
    }
    Ok(at + 4 + len)
}

fn columns<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.open(&FIELD_COUNT, b, 0, 2)?;
    let mut at = 2;
    for _ in 0..count {
        at = text(cx, &COL_NAME, b, at)?;
        cx.open_last();
        let rows: [(&'static Field, usize); 6] =
            [(&OID_TABLE, 4), (&COL_INDEX, 2), (&OID_TYPE, 4), (&VAL_LENGTH, 2), (&COL_TYPEMOD, 4), (&FORMAT, 2)];
        for (field, len) in rows {
            cx.add(field, b, at, len)?;
            at += len;
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

/// Errors and notices: fields of one letter and a text (section 55.8).
fn report<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while b.u8(at).is_ok_and(|c| c != 0) {
        let field = match b.u8(at)? {
            b'S' => &SEVERITY,
            b'C' => &CODE,
            b'M' => &MESSAGE,
            b'D' => &DETAIL,
            b'H' => &HINT,
            b'P' => &POSITION,
            b'p' => &INTERNAL_POSITION,
            b'q' => &INTERNAL_QUERY,
            b'W' => &WHERE,
            b's' => &SCHEMA_NAME,
            b't' => &TABLE_NAME,
            b'c' => &COLUMN_NAME,
            b'd' => &TYPE_NAME,
            b'n' => &CONSTRAINT_NAME,
            b'F' => &FILE,
            b'L' => &LINE,
            b'R' => &ROUTINE,
            _ => &TEXT,
        };
        at = text(cx, field, b, at + 1)?;
    }
    Ok(())
}
