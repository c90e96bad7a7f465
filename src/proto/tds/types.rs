//! Data types and values of columns and parameters (MS-TDS sections 2.2.5.4 to 2.2.5.6).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::text::shown;
use crate::proto::common::windows::utf16;

/// How a value's length is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// Always this many bytes.
    Fixed(usize),
    /// A length in one byte stands before it.
    Byte,
    /// A length in two bytes stands before it; 65535 is NULL.
    Short,
}

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Number,
    Bit,
    Float,
    Text,
    Unicode,
    Guid,
    Raw,
}

/// One type: number, name, size, contents, and what its description has besides the length.
pub(super) struct Type {
    number: u8,
    name: &'static str,
    pub size: Size,
    holds: Holds,
    extra: Extra,
}

/// What follows a type's number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extra {
    Nothing,
    /// The largest length.
    Length,
    /// The largest length, precision and scale.
    Scaled,
    /// Scale alone.
    Scale,
    /// The largest length, and how text is compared.
    Collated,
}

const TYPES: &[Type] = &[
    Type { number: 0x1f, name: "NULLTYPE - Null (no data associated with this type)", size: Size::Fixed(0), holds: Holds::Raw, extra: Extra::Nothing },
    Type { number: 0x24, name: "GUIDTYPE - UniqueIdentifier", size: Size::Byte, holds: Holds::Guid, extra: Extra::Length },
    Type { number: 0x26, name: "INTNTYPE", size: Size::Byte, holds: Holds::Number, extra: Extra::Length },
    Type { number: 0x28, name: "DATENTYPE - Date (TDS 7.3)", size: Size::Byte, holds: Holds::Raw, extra: Extra::Nothing },
    Type { number: 0x29, name: "TIMENTYPE - Time (TDS 7.3)", size: Size::Byte, holds: Holds::Raw, extra: Extra::Scale },
    Type { number: 0x2a, name: "DATETIME2NTYPE - DateTime (TDS 7.3)", size: Size::Byte, holds: Holds::Raw, extra: Extra::Scale },
    Type { number: 0x2b, name: "DATETIMEOFFSETNTYPE - DateTimeOffset (TDS 7.3)", size: Size::Byte, holds: Holds::Raw, extra: Extra::Scale },
    Type { number: 0x30, name: "INT1TYPE - TinyInt (1 byte data representation)", size: Size::Fixed(1), holds: Holds::Number, extra: Extra::Nothing },
    Type { number: 0x32, name: "BITTYPE - Bit (1 byte data representation)", size: Size::Fixed(1), holds: Holds::Bit, extra: Extra::Nothing },
    Type { number: 0x34, name: "INT2TYPE - SmallInt (2 byte data representation)", size: Size::Fixed(2), holds: Holds::Number, extra: Extra::Nothing },
    Type { number: 0x38, name: "INT4TYPE - Int (4 byte data representation)", size: Size::Fixed(4), holds: Holds::Number, extra: Extra::Nothing },
    Type { number: 0x3a, name: "DATETIM4TYPE - SmallDateTime (4 byte data representation)", size: Size::Fixed(4), holds: Holds::Raw, extra: Extra::Nothing },
    Type { number: 0x3b, name: "FLT4TYPE - Real (4 byte data representation)", size: Size::Fixed(4), holds: Holds::Float, extra: Extra::Nothing },
    Type { number: 0x3c, name: "MONEYTYPE - Money (8 byte data representation)", size: Size::Fixed(8), holds: Holds::Raw, extra: Extra::Nothing },
    Type { number: 0x3d, name: "DATETIMETYPE - DateTime (8 byte data representation)", size: Size::Fixed(8), holds: Holds::Raw, extra: Extra::Nothing },
    Type { number: 0x3e, name: "FLT8TYPE - Float (8 byte data representation)", size: Size::Fixed(8), holds: Holds::Float, extra: Extra::Nothing },
    Type { number: 0x68, name: "BITNTYPE", size: Size::Byte, holds: Holds::Bit, extra: Extra::Length },
    Type { number: 0x6a, name: "DECIMALNTYPE - Decimal", size: Size::Byte, holds: Holds::Raw, extra: Extra::Scaled },
    Type { number: 0x6c, name: "NUMERICNTYPE - Numeric", size: Size::Byte, holds: Holds::Raw, extra: Extra::Scaled },
    Type { number: 0x6d, name: "FLTNTYPE", size: Size::Byte, holds: Holds::Float, extra: Extra::Length },
    Type { number: 0x6e, name: "MONEYNTYPE", size: Size::Byte, holds: Holds::Raw, extra: Extra::Length },
    Type { number: 0x6f, name: "DATETIMNTYPE", size: Size::Byte, holds: Holds::Raw, extra: Extra::Length },
    Type { number: 0x7f, name: "INT8TYPE - BigInt (8 byte data representation)", size: Size::Fixed(8), holds: Holds::Number, extra: Extra::Nothing },
    Type { number: 0xa5, name: "BIGVARBINTYPE - VarBinary", size: Size::Short, holds: Holds::Raw, extra: Extra::Length },
    Type { number: 0xa7, name: "BIGVARCHRTYPE - VarChar", size: Size::Short, holds: Holds::Text, extra: Extra::Collated },
    Type { number: 0xad, name: "BIGBINARYTYPE - Binary", size: Size::Short, holds: Holds::Raw, extra: Extra::Length },
    Type { number: 0xaf, name: "BIGCHARTYPE - Char", size: Size::Short, holds: Holds::Text, extra: Extra::Collated },
    Type { number: 0xe7, name: "NVARCHARTYPE - NVarChar", size: Size::Short, holds: Holds::Unicode, extra: Extra::Collated },
    Type { number: 0xef, name: "NCHARTYPE - NChar", size: Size::Short, holds: Holds::Unicode, extra: Extra::Collated },
];

/// Largest length that says that values come in chunks.
pub(super) const CHUNKED: u64 = 0xffff;

pub(super) fn name(number: u64) -> Option<&'static str> {
    TYPES.iter().find(|row| u64::from(row.number) == number).map(|row| row.name)
}

/// The type of a number, if its values can be read.
pub(super) fn find(number: u64) -> Option<&'static Type> {
    TYPES.iter().find(|row| u64::from(row.number) == number)
}

/// Fields of a type's description, which columns and parameters have under names of their own.
pub(super) struct Description {
    pub byte_length: &'static Field,
    pub short_length: &'static Field,
    pub precision: &'static Field,
    pub scale: &'static Field,
}

/// What follows a type's number up to the collation; gives where it ends, and `None` for values in chunks.
pub(super) fn describe<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    kind: &'static Type,
    fields: &Description,
) -> Result<Option<usize>, Fault> {
    let mut at = at;
    if matches!(kind.extra, Extra::Length | Extra::Scaled | Extra::Collated) {
        let (field, len) = if kind.size == Size::Short { (fields.short_length, 2) } else { (fields.byte_length, 1) };
        if cx.add_le(field, b, at, len)? == CHUNKED && len == 2 {
            return Ok(None);
        }
        at += len;
    }
    if kind.extra == Extra::Scaled {
        cx.add(fields.precision, b, at, 1)?;
        at += 1;
    }
    if matches!(kind.extra, Extra::Scaled | Extra::Scale) {
        cx.add(fields.scale, b, at, 1)?;
        at += 1;
    }
    Ok(Some(at))
}

impl Type {
    /// Whether a collation of five bytes ends the description.
    pub fn is_collated(&self) -> bool {
        self.extra == Extra::Collated
    }

    pub fn name(&self) -> &'static str {
        self.name
    }
}

/// A collation (section 2.2.5.1.2).
pub(super) fn collation<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.put(&TYPE_INFO_COLLATION, b.span(at, 5), Value::None);
    cx.open_last();
    for field in [
        &TYPE_INFO_COLLATION_LCID,
        &TYPE_INFO_COLLATION_IGNORE_CASE,
        &TYPE_INFO_COLLATION_IGNORE_ACCENT,
        &TYPE_INFO_COLLATION_IGNORE_KANA,
        &TYPE_INFO_COLLATION_IGNORE_WIDTH,
        &TYPE_INFO_COLLATION_BINARY,
        &TYPE_INFO_COLLATION_VERSION,
    ] {
        cx.add_le(field, b, at, 4)?;
    }
    cx.add(&TYPE_INFO_COLLATION_SORTID, b, at + 4, 1)?;
    cx.close();
    Ok(())
}

/// A value with its length, inside `line`, which it is told in; gives where it ends.
pub(super) fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, kind: &'static Type, line: Item) -> Result<usize, Fault> {
    let (len, from) = match kind.size {
        Size::Fixed(len) => (Some(len), at),
        Size::Byte => {
            let len = cx.add(&TYPE_VARBYTE_LENGTH, b, at, 1)? as usize;
            (Some(len).filter(|len| *len > 0), at + 1)
        }
        Size::Short => {
            let len = cx.add_le(&TYPE_VARBYTE_LENGTH, b, at, 2)?;
            if len == CHUNKED {
                cx.append(cx.last(), format_args!(" (CHARBIN_NULL)"));
            }
            (Some(len as usize).filter(|_| len != CHUNKED), at + 2)
        }
    };
    let Some(len) = len else {
        cx.put(&TYPE_VARBYTE_DATA_NULL, b.span(from, 0), Value::None);
        return Ok(from);
    };
    if len == 0 && kind.size == Size::Fixed(0) {
        return Ok(from);
    }
    let bytes = b.slice(from, len)?;
    let span = b.span(from, len);
    match (kind.holds, len) {
        (Holds::Bit, 1) => {
            cx.add(&TYPE_VARBYTE_DATA_BOOL, b, from, len)?;
        }
        (Holds::Number, 8) => {
            let number = cx.add_le(&TYPE_VARBYTE_DATA_INT64, b, from, len)? as i64;
            cx.append(line, format_args!(" ({number})"));
        }
        (Holds::Number, 1..=4) => {
            let number = cx.add_le(&TYPE_VARBYTE_DATA_INT, b, from, len)?;
            let shift = 64 - len as u32 * 8;
            cx.append(line, format_args!(" ({})", (number << shift) as i64 >> shift));
        }
        (Holds::Float, 4 | 8) => {
            let raw = b.uint_le(from, len)?;
            let number = if len == 4 { f64::from(f32::from_bits(raw as u32)) } else { f64::from_bits(raw) };
            cx.put(&TYPE_VARBYTE_DATA_FLOAT, span, Value::Float(number));
        }
        (Holds::Guid, 16) => {
            cx.add_le(&TYPE_VARBYTE_DATA_GUID, b, from, len)?;
        }
        (Holds::Unicode, _) => {
            let text = utf16(bytes);
            cx.put_text(&TYPE_VARBYTE_DATA_STRING, span, format_args!("{text}"));
            cx.append(line, format_args!(" ({})", shown(text.as_bytes())));
        }
        (Holds::Text, _) => {
            cx.add(&TYPE_VARBYTE_DATA_STRING, b, from, len)?;
            cx.append(line, format_args!(" ({})", shown(bytes)));
        }
        _ => {
            cx.add(&TYPE_VARBYTE_DATA_BYTES, b, from, len)?;
        }
    }
    Ok(from + len)
}
