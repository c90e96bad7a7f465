//! Types of values in expressions: what may be compared with what, and which operators are legal.

use crate::model::Kind;

/// Type of a value. Coarser than [`Kind`]: all whole numbers are one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// A field that has no value.
    Presence,
    Number,
    Bool,
    Float,
    Text,
    Bytes,
    Protocol,
    Ether,
    Eui64,
    Guid,
    Oid,
    Ipv4,
    Ipv6,
    Moment,
    Duration,
}

impl Type {
    pub fn of(kind: Kind) -> Type {
        match kind {
            Kind::None => Type::Presence,
            Kind::Protocol => Type::Protocol,
            Kind::Bool => Type::Bool,
            Kind::F32 | Kind::F64 => Type::Float,
            Kind::Str => Type::Text,
            Kind::Bytes => Type::Bytes,
            Kind::Ipv4 => Type::Ipv4,
            Kind::Ipv6 => Type::Ipv6,
            Kind::Ether => Type::Ether,
            Kind::Eui64 => Type::Eui64,
            Kind::Guid => Type::Guid,
            Kind::Oid => Type::Oid,
            Kind::AbsTime => Type::Moment,
            Kind::RelTime => Type::Duration,
            _ => Type::Number,
        }
    }

    /// How messages call it.
    pub fn name(self) -> &'static str {
        match self {
            Type::Presence => "label without a value",
            Type::Number => "number",
            Type::Bool => "boolean",
            Type::Float => "floating point number",
            Type::Text => "string",
            Type::Bytes => "sequence of bytes",
            Type::Protocol => "protocol",
            Type::Ether => "Ethernet address",
            Type::Eui64 => "EUI-64 address",
            Type::Guid => "GUID",
            Type::Oid => "object identifier",
            Type::Ipv4 => "IPv4 address",
            Type::Ipv6 => "IPv6 address",
            Type::Moment => "date and time",
            Type::Duration => "time offset",
        }
    }

    /// Types whose values are bytes.
    pub fn is_bytes(self) -> bool {
        matches!(self, Type::Bytes | Type::Protocol | Type::Ether | Type::Eui64 | Type::Guid | Type::Oid)
    }

    /// Types that `[..]` takes a part of.
    pub fn is_sliceable(self) -> bool {
        self.is_bytes() || matches!(self, Type::Text | Type::Ipv4 | Type::Ipv6)
    }

    /// Types that `contains` and `matches` search in.
    pub fn is_searchable(self) -> bool {
        self.is_bytes() || self == Type::Text
    }

    /// Whether values of both types can be compared.
    pub fn is_comparable(self, other: Type) -> bool {
        let number = |t| matches!(t, Type::Number | Type::Float);
        self != Type::Presence && (self == other || (self.is_bytes() && other.is_bytes()) || (number(self) && number(other)))
    }

    /// Type of `self op other`; `None` when the operator is not for these types.
    pub fn arithmetic(self, op: super::ast::Arithmetic, other: Type) -> Option<Type> {
        use super::ast::Arithmetic::*;
        match (self, op, other) {
            (Type::Number, _, Type::Number) => Some(Type::Number),
            (Type::Float | Type::Number, Add | Subtract | Multiply | Divide | Modulo, Type::Float | Type::Number) => Some(Type::Float),
            (Type::Duration, Add | Subtract, Type::Duration) => Some(Type::Duration),
            (Type::Duration, Multiply | Divide, Type::Number | Type::Float) => Some(Type::Duration),
            (Type::Moment, Add | Subtract, Type::Duration) => Some(Type::Moment),
            (Type::Moment, Subtract, Type::Moment) => Some(Type::Duration),
            (Type::Ipv4 | Type::Ipv6, BitAnd, _) if self == other => Some(self),
            (_, BitAnd, _) if self.is_bytes() && self != Type::Protocol && other.is_bytes() => Some(Type::Bytes),
            _ => None,
        }
    }
}
