//! Tables of named values (AMQP 0-9-1 section 4.2.5.5, with RabbitMQ's types).

use super::fields::{FIELD, FIELD_BYTES, FIELD_TIME};
use crate::base::{Bytes, Fault, Timestamp};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::text::shown;

/// Tables and arrays inside each other.
const DEPTH: u8 = 8;

/// The entries of a table's bytes, its length not among them.
pub(super) fn entries<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    table(cx, b, DEPTH)
}

fn table<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: u8) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let len = usize::from(b.u8(at)?);
        let name = shown(b.slice(at + 1, len)?);
        at = value(cx, b, at + 1 + len, &name, depth)?;
    }
    Ok(())
}

fn array<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: u8) -> Outcome {
    let (mut at, mut number) = (0, 0);
    while at < b.reported_len() {
        at = value(cx, b, at, &format!("[{number}]"), depth)?;
        number += 1;
    }
    Ok(())
}

/// A value with its type before it; gives where it ends.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, name: &str, depth: u8) -> Result<usize, Fault> {
    let kind = b.u8(at)?;
    let from = at + 1;
    let (text, end) = match kind {
        b't' => (format!("(boolean): {}", b.u8(from)? != 0), from + 1),
        b'b' => (format!("(byte): {}", b.u8(from)? as i8), from + 1),
        b'B' => (format!("(unsigned byte): {}", b.u8(from)?), from + 1),
        b's' => (format!("(short int): {}", b.be16(from)? as i16), from + 2),
        b'u' => (format!("(short uint): {}", b.be16(from)?), from + 2),
        b'I' => (format!("(integer): {}", b.be32(from)? as i32), from + 4),
        b'i' => (format!("(unsigned integer): {}", b.be32(from)?), from + 4),
        b'l' => (format!("(long int): {}", b.be64(from)? as i64), from + 8),
        b'f' => (format!("(float): {:.6}", f32::from_bits(b.be32(from)?)), from + 4),
        b'd' => (format!("(double): {:.6}", f64::from_bits(b.be64(from)?)), from + 8),
        b'D' => {
            let scale = b.u8(from)?;
            let number = f64::from(b.be32(from + 1)? as i32) / 10_f64.powi(scale.into());
            (format!("(decimal): {number:.6}"), from + 5)
        }
        b'V' => ("(void): ".to_string(), from),
        b'S' | b'x' | b'F' | b'A' => {
            let len = b.be32(from)? as usize;
            let body = b.sub(from + 4, len)?;
            let end = from + 4 + len;
            let text = match kind {
                b'S' => format!("(string): {}", shown(body.data())),
                b'x' => {
                    cx.put(&FIELD_BYTES, body.span(0, len), Value::Span(body.span(0, len)));
                    let mut digits = String::new();
                    let _ = crate::base::addr::write_hex(&mut digits, body.clipped(0, 36), "");
                    cx.text(cx.last(), format_args!("{name} (byte array): {digits}"));
                    return Ok(end);
                }
                b'F' => "(field table)".to_string(),
                _ => "(array)".to_string(),
            };
            put(cx, b, (at, end), name, &text);
            if kind != b'S' {
                let depth = depth.checked_sub(1).ok_or(Fault::Limit)?;
                cx.open_last();
                if kind == b'F' { table(cx, body, depth)? } else { array(cx, body, depth)? }
                cx.close();
            }
            return Ok(end);
        }
        b'T' => {
            let moment = (b.be64(from)? as i64).saturating_mul(1_000_000_000);
            let item = cx.put(&FIELD_TIME, b.span(at, 9), Value::AbsTime(moment));
            let mut text = String::new();
            let _ = Timestamp(moment).write_utc(&mut text);
            cx.text(item, format_args!("{name} (timestamp): {text}"));
            return Ok(from + 8);
        }
        other => {
            let item = cx.put(&FIELD, b.span(at, 1), Value::None);
            cx.text(item, format_args!("{name}: unknown type {other:x} ({})", shown(&[other])));
            return Ok(from);
        }
    };
    put(cx, b, (at, end), name, &text);
    Ok(end)
}

fn put<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, (at, end): (usize, usize), name: &str, text: &str) {
    let item = cx.put(&FIELD, b.span(at, end - at), Value::None);
    cx.text(item, format_args!("{name} {text}"));
}
