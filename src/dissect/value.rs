//! Reading a field's value from the bytes.

use crate::base::{Bytes, Fault};
use crate::model::{Field, Kind, Value};

/// Reads a field's value by its kind. Numbers come masked and shifted.
pub(super) fn read_value(field: &Field, b: Bytes<'_>, off: usize, len: usize, big: bool) -> Result<(Value, u64), Fault> {
    let number = || {
        if big { b.uint_be(off, len) } else { b.uint_le(off, len) }
    };
    Ok(match field.kind {
        Kind::Str | Kind::Bytes | Kind::Oid | Kind::Protocol => {
            b.slice(off, len)?;
            (Value::Span(b.span(off, len)), 0)
        }
        Kind::None => {
            b.slice(off, len)?;
            (Value::None, 0)
        }
        Kind::Ipv4 => {
            let raw = number()? as u32;
            (Value::Ipv4(raw.to_be_bytes()), u64::from(raw))
        }
        Kind::Ipv6 => (Value::Ipv6(fixed(b, off)?), 0),
        Kind::Guid => {
            let mut guid: [u8; 16] = fixed(b, off)?;
            if !big {
                guid[0..4].reverse();
                guid[4..6].reverse();
                guid[6..8].reverse();
            }
            (Value::Guid(guid), 0)
        }
        Kind::Ether => (Value::Ether(fixed(b, off)?), 0),
        Kind::F32 => {
            let bits = number()? as u32;
            (Value::Float(f64::from(f32::from_bits(bits))), 0)
        }
        Kind::F64 => (Value::Float(f64::from_bits(number()?)), 0),
        Kind::AbsTime => {
            let seconds = number()?;
            (Value::AbsTime((seconds as i64).saturating_mul(1_000_000_000)), seconds)
        }
        Kind::RelTime => {
            let seconds = number()?;
            (Value::RelTime((seconds as i64).saturating_mul(1_000_000_000)), seconds)
        }
        kind if kind.is_signed() => {
            let raw = field.extract(number()?);
            let bits = if field.mask == 0 { (len as u32 * 8).min(64) } else { field.mask.count_ones() };
            let shift = 64_u32.saturating_sub(bits).min(63);
            (Value::Int((raw << shift) as i64 >> shift), raw)
        }
        _ => {
            let n = field.extract(number()?);
            (Value::Uint(n), n)
        }
    })
}

fn fixed<const N: usize>(b: Bytes<'_>, off: usize) -> Result<[u8; N], Fault> {
    b.slice(off, N)?.try_into().map_err(|_| Fault::Malformed)
}
