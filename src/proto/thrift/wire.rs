//! How Thrift writes numbers and types: the binary and the compact protocol (Apache Thrift specifications).

use crate::base::{Bytes, Fault};

/// Which of the two a message is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    Binary,
    Compact,
}

/// Types, whatever number they have on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Stop,
    Bool,
    /// A truth that the type itself tells, as fields of the compact protocol do.
    Known(bool),
    I8,
    I16,
    I32,
    I64,
    Double,
    Binary,
    Struct,
    Map,
    Set,
    List,
    Uuid,
}

impl Coding {
    pub fn type_of(self, number: u8) -> Result<Type, Fault> {
        Ok(match (self, number) {
            (_, 0) => Type::Stop,
            (Coding::Binary, 2) => Type::Bool,
            (Coding::Compact, 1) => Type::Known(true),
            (Coding::Compact, 2) => Type::Known(false),
            (_, 3) => Type::I8,
            (Coding::Binary, 6) | (Coding::Compact, 4) => Type::I16,
            (Coding::Binary, 8) | (Coding::Compact, 5) => Type::I32,
            (Coding::Binary, 10) | (Coding::Compact, 6) => Type::I64,
            (Coding::Binary, 4) | (Coding::Compact, 7) => Type::Double,
            (Coding::Binary, 11) | (Coding::Compact, 8) => Type::Binary,
            (Coding::Binary, 15) | (Coding::Compact, 9) => Type::List,
            (Coding::Binary, 14) | (Coding::Compact, 10) => Type::Set,
            (Coding::Binary, 13) | (Coding::Compact, 11) => Type::Map,
            (Coding::Binary, 12) | (Coding::Compact, 12) => Type::Struct,
            (Coding::Binary, 16) | (Coding::Compact, 13) => Type::Uuid,
            _ => return Err(Fault::Malformed),
        })
    }

    /// A length or count, and how many bytes it takes.
    pub fn length(self, b: Bytes<'_>, at: usize) -> Result<(usize, usize), Fault> {
        match self {
            Coding::Binary => match b.be32(at)? {
                len if len >> 31 != 0 => Err(Fault::Malformed),
                len => Ok((len as usize, 4)),
            },
            Coding::Compact => varint(b, at).and_then(|(len, size)| usize::try_from(len).map(|len| (len, size)).map_err(|_| Fault::Malformed)),
        }
    }

    /// A signed number of so many bytes in the binary protocol, and how many bytes it takes.
    pub fn integer(self, b: Bytes<'_>, at: usize, size: usize) -> Result<(i64, usize), Fault> {
        match self {
            Coding::Compact if size > 1 => varint(b, at).map(|(n, len)| (zigzag(n), len)),
            _ => {
                let unused = 64 - 8 * size as u32;
                Ok(((b.uint_be(at, size)? as i64) << unused >> unused, size))
            }
        }
    }
}

/// A number in groups of seven bits, the lowest first.
pub(super) fn varint(b: Bytes<'_>, at: usize) -> Result<(u64, usize), Fault> {
    let mut value = 0;
    for i in 0..10 {
        let byte = b.u8(at + i)?;
        value |= u64::from(byte & 0x7f) << (7 * i).min(63);
        if byte & 0x80 == 0 {
            return Ok((value, i + 1));
        }
    }
    Err(Fault::Malformed)
}

/// Signed numbers as compact ones have them: 0, -1, 1, -2, …
pub(super) fn zigzag(n: u64) -> i64 {
    (n >> 1) as i64 ^ -((n & 1) as i64)
}

/// What stands in front of a message's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub coding: Coding,
    /// Call, reply, exception or one-way call: 1 to 4.
    pub kind: u8,
    pub number: i64,
    /// Place and length of the method's length, and of its name.
    pub size: (usize, usize),
    pub name: (usize, usize),
    /// Length of the whole head.
    pub len: usize,
}

const BINARY: u8 = 0x80;
const COMPACT: u8 = 0x82;
/// Longest name of a method.
const NAME_LIMIT: usize = 256;

/// Reads the head of a message. [`Fault::NotMine`] when the bytes cannot be one.
pub(super) fn head(b: Bytes<'_>) -> Result<Head, Fault> {
    let first = b.u8(0)?;
    let found = match (first, b.u8(1)?) {
        (BINARY, 1) if b.u8(2)? == 0 => {
            let (len, size) = Coding::Binary.length(b, 4).map_err(|f| if f == Fault::Short { f } else { Fault::NotMine })?;
            let name = (4 + size, len);
            let kind = b.u8(3)? & 7;
            let number = if len <= NAME_LIMIT { i64::from(b.be32(name.0 + len)? as i32) } else { 0 };
            Head { coding: Coding::Binary, kind, number, size: (4, size), name, len: name.0 + len + 4 }
        }
        (COMPACT, second) if second & 0x1f == 1 => {
            let (number, taken) = varint(b, 2)?;
            let (len, size) = varint(b, 2 + taken)?;
            let name = (2 + taken + size, usize::try_from(len).map_err(|_| Fault::NotMine)?);
            // Wireshark takes the number for a signed one
            let number = zigzag(number);
            Head { coding: Coding::Compact, kind: second >> 5, number, size: (2 + taken, size), name, len: name.0.saturating_add(name.1) }
        }
        _ => return Err(Fault::NotMine),
    };
    if !(1..=4).contains(&found.kind) || found.name.1 == 0 || found.name.1 > NAME_LIMIT {
        return Err(Fault::NotMine);
    }
    let name = b.slice(found.name.0, found.name.1)?;
    if name.iter().all(u8::is_ascii_graphic) { Ok(found) } else { Err(Fault::NotMine) }
}
