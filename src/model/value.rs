//! The value of one node of the tree.

use crate::base::{Moment, Span, Timestamp};

/// A value as it was dissected. Which variants a field may have follows from its [`super::Kind`]; bytes and text stay where
/// they are (a [`Span`] of a buffer) unless they had to be made.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    None,
    /// All unsigned kinds, booleans, characters and frame numbers; already masked and shifted.
    Uint(u64),
    Int(i64),
    Float(f64),
    /// Bytes or text that lie in a buffer.
    Span(Span),
    /// Text that was made (unescaped, joined, decoded): an entry of the tree's text pool.
    Text(u32),
    Ipv4([u8; 4]),
    Ipv6([u8; 16]),
    Ether([u8; 6]),
    Guid([u8; 16]),
    /// Nanoseconds since 1970 UTC.
    AbsTime(i64),
    /// Nanoseconds.
    RelTime(i64),
    /// A time of either kind that does not fit nanoseconds in 64 bits.
    Far(Moment),
}

impl Value {
    /// A moment, for fields of the kind `AbsTime`.
    pub fn moment(m: Moment) -> Self {
        m.exact().map_or(Value::Far(m), |Timestamp(nanos)| Value::AbsTime(nanos))
    }

    /// A span, for fields of the kind `RelTime`.
    pub fn span_of_time(m: Moment) -> Self {
        m.exact().map_or(Value::Far(m), |Timestamp(nanos)| Value::RelTime(nanos))
    }

    /// The value as an unsigned number, for kinds that have one.
    pub fn uint(&self) -> Option<u64> {
        match self {
            Value::Uint(n) => Some(*n),
            Value::Int(n) => u64::try_from(*n).ok(),
            _ => None,
        }
    }
}
