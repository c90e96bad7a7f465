//! Reading a field's value from the bytes.

use crate::base::{Bytes, Fault};
use crate::model::{Field, Kind, Value};

/// The number that [`read_value`] gives besides the value, and the same faults.
pub(super) fn read_number(field: &Field, b: Bytes<'_>, off: usize, len: usize, big: bool) -> Result<u64, Fault> {
    let number = || {
        if big { b.uint_be(off, len) } else { b.uint_le(off, len) }
    };
    match field.kind {
        Kind::Str | Kind::Bytes | Kind::Oid | Kind::Protocol | Kind::None => b.slice(off, len).map(|_| 0),
        Kind::Ipv6 | Kind::Guid => b.slice(off, 16).map(|_| 0),
        Kind::Ether => b.slice(off, 6).map(|_| 0),
        Kind::F32 | Kind::F64 => number().map(|_| 0),
        Kind::Ipv4 | Kind::AbsTime | Kind::RelTime => number(),
        _ => number().map(|n| field.extract(n)),
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Base;

    /// All kinds, over bytes that are enough for each and over bytes that are not.
    #[test]
    fn the_number_alone_is_the_one_that_comes_with_the_value() {
        let data: Vec<u8> = (0x81..=0x98).collect();
        let kinds = [
            (Kind::None, 3),
            (Kind::Protocol, 3),
            (Kind::Bool, 1),
            (Kind::Char, 1),
            (Kind::U8, 1),
            (Kind::U24, 3),
            (Kind::U64, 8),
            (Kind::I8, 1),
            (Kind::I32, 4),
            (Kind::F32, 4),
            (Kind::F64, 8),
            (Kind::Str, 5),
            (Kind::Bytes, 5),
            (Kind::Ipv4, 4),
            (Kind::Ipv6, 16),
            (Kind::Ether, 6),
            (Kind::Eui64, 8),
            (Kind::Guid, 16),
            (Kind::Oid, 5),
            (Kind::AbsTime, 4),
            (Kind::RelTime, 4),
            (Kind::FrameNum, 4),
            (Kind::IpxNet, 4),
        ];
        for (kind, len) in kinds {
            for mask in [0, 0x70] {
                let field = Field { mask, ..Field::new("x", "X", kind, Base::None, "x") };
                for (bytes, big) in [(&data[..], true), (&data[..], false), (&data[..2], true)] {
                    let b = Bytes::new(bytes, 0, bytes.len());
                    let both = read_value(&field, b, 1, len, big).map(|(_, number)| number);
                    assert_eq!(read_number(&field, b, 1, len, big), both, "{kind:?} {mask:x} {big}");
                }
            }
        }
    }
}
