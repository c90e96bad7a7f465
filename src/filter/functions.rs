//! Functions of the expression language: those of Wireshark 4.0 and the ones that 4.2 and 4.4 added.

use super::datum::Datum;
use super::eval::{Subject, float};
use super::program::Operand;
use super::types::Type;
use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

/// A function as people call it.
pub(super) struct Signature {
    pub name: &'static str,
    pub least: usize,
    pub most: usize,
    pub takes: Takes,
    /// One line for completion and help.
    pub doc: &'static str,
    pub build: Build,
}

/// What arguments a function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    Text,
    /// Any field, but nothing that is computed.
    Field,
    /// A field whose values have names.
    NamedField,
    /// A field whose values are whole numbers.
    NumberField,
    Any,
    Number,
    /// Numbers and spans of time.
    Quantity,
    /// Values that have an order, all of one type.
    Ordered,
    Address,
}

/// What a call compiles to.
#[derive(Clone, Copy)]
pub(super) enum Build {
    /// A [`Function`] over its arguments, and the type it gives (`None`: that of its arguments).
    Function(Function, Option<Type>),
    /// [`Operand::Text`].
    Text,
    /// [`Operand::Name`].
    Name,
}

/// What is computed. All but [`Function::Count`], [`Function::Max`] and [`Function::Min`] give a value for each value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    Upper,
    Lower,
    /// Length in bytes; the number is that of values which are not bytes or text.
    Len(u8),
    Count,
    Max,
    Min,
    Abs,
    Float,
    Decimal,
    Hexadecimal,
    SpecialName,
    SpecialMask,
    LinkLocal,
    Multicast,
    Private,
    UniqueLocal,
}

const fn row(name: &'static str, takes: Takes, build: Build, doc: &'static str) -> Signature {
    Signature { name, least: 1, most: 1, takes, doc, build }
}

const fn gives(function: Function, kind: Type) -> Build {
    Build::Function(function, Some(kind))
}

/// Every function, by name.
pub(super) static FUNCTIONS: &[Signature] = &[
    row("abs", Takes::Quantity, Build::Function(Function::Abs, None), "absolute value of a number or a time offset"),
    row("count", Takes::Field, gives(Function::Count, Type::Number), "how often the field is in the frame"),
    row("dec", Takes::NumberField, gives(Function::Decimal, Type::Text), "a whole number as decimal text"),
    row("double", Takes::Number, gives(Function::Float, Type::Float), "a number as a floating point number"),
    row("float", Takes::Number, gives(Function::Float, Type::Float), "a number as a floating point number"),
    row("hex", Takes::NumberField, gives(Function::Hexadecimal, Type::Text), "a whole number as hexadecimal text: 0x1f"),
    row("ip_linklocal", Takes::Address, gives(Function::LinkLocal, Type::Bool), "is the address link-local?"),
    row("ip_multicast", Takes::Address, gives(Function::Multicast, Type::Bool), "is the address a multicast group?"),
    row("ip_rfc1918", Takes::Address, gives(Function::Private, Type::Bool), "is the address private (RFC 1918)?"),
    row(
        "ip_special_mask",
        Takes::Address,
        gives(Function::SpecialMask, Type::Number),
        "flags of the address in IANA's special-purpose registry",
    ),
    row(
        "ip_special_name",
        Takes::Address,
        gives(Function::SpecialName, Type::Text),
        "name of the address block in IANA's special-purpose registry",
    ),
    row("ip_ula", Takes::Address, gives(Function::UniqueLocal, Type::Bool), "is the address unique local (RFC 4193)?"),
    row("len", Takes::Any, gives(Function::Len(0), Type::Number), "length of the value in bytes"),
    row("lower", Takes::Text, gives(Function::Lower, Type::Text), "the text in lower case"),
    Signature {
        most: usize::MAX,
        ..row("max", Takes::Ordered, Build::Function(Function::Max, None), "the largest of all values of the arguments")
    },
    Signature {
        most: usize::MAX,
        ..row("min", Takes::Ordered, Build::Function(Function::Min, None), "the smallest of all values of the arguments")
    },
    row("string", Takes::Field, Build::Text, "the value as text"),
    row("upper", Takes::Text, gives(Function::Upper, Type::Text), "the text in upper case"),
    row("vals", Takes::NamedField, Build::Name, "the name of the value"),
];

/// The function of that name.
pub(super) fn find(name: &str) -> Option<&'static Signature> {
    FUNCTIONS.iter().find(|f| f.name == name)
}

impl Function {
    /// Gives the results one by one until `take` says true; gives whether it did.
    pub fn visit<'a>(self, arguments: &'a [Operand], subject: Subject<'a>, take: &mut dyn FnMut(Datum<'a>) -> bool) -> bool {
        match self {
            Function::Count => {
                let count: usize = arguments.iter().map(|a| a.values(subject).len()).sum();
                count > 0 && take(Datum::Number(count as i128))
            }
            Function::Max | Function::Min => {
                let mut best: Option<Datum<'a>> = None;
                for argument in arguments {
                    argument.visit(subject, &mut |v| {
                        let wins = match best.as_ref().map(|b| v.order(b)) {
                            None => true,
                            Some(Some(order)) => {
                                if self == Function::Max {
                                    order.is_gt()
                                } else {
                                    order.is_lt()
                                }
                            }
                            Some(None) => false,
                        };
                        if wins {
                            best = Some(v);
                        }
                        false
                    });
                }
                best.is_some_and(take)
            }
            _ => arguments.iter().any(|a| a.visit(subject, &mut |v| self.apply(v).is_some_and(&mut *take))),
        }
    }

    /// The result for one value.
    fn apply<'a>(self, value: Datum<'a>) -> Option<Datum<'a>> {
        let text = |t: String| Some(Datum::Text(Cow::Owned(t)));
        let truth = |t: bool| Some(Datum::Number(i128::from(t)));
        match (self, &value) {
            (Function::Upper, Datum::Text(t)) => text(t.to_ascii_uppercase()),
            (Function::Lower, Datum::Text(t)) => text(t.to_ascii_lowercase()),
            (Function::Len(size), _) => Some(Datum::Number(match &value {
                Datum::Text(t) => t.len() as i128,
                Datum::Bytes(b) => b.len() as i128,
                Datum::Ipv4(..) => 4,
                Datum::Ipv6(..) => 16,
                _ => i128::from(size),
            })),
            (Function::Abs, Datum::Number(n)) => n.checked_abs().map(Datum::Number),
            (Function::Abs, Datum::Float(x)) => Some(Datum::Float(x.abs())),
            (Function::Abs, Datum::Time(t)) => t.checked_abs().map(Datum::Time),
            (Function::Float, _) => float(&value).map(Datum::Float),
            (Function::Decimal, Datum::Number(n)) => text(n.to_string()),
            (Function::Hexadecimal, Datum::Number(n)) => text(format!("0x{n:x}")),
            (Function::SpecialName, _) => special(&value).map(|s| Datum::Text(Cow::Borrowed(s.name))),
            (Function::SpecialMask, _) => Some(Datum::Number(special(&value).map_or(0, |s| i128::from(s.flags)))),
            (Function::LinkLocal, Datum::Ipv4(a, _)) => truth(Ipv4Addr::from(*a).is_link_local()),
            (Function::LinkLocal, Datum::Ipv6(a, _)) => truth(Ipv6Addr::from(*a).is_unicast_link_local()),
            (Function::Multicast, Datum::Ipv4(a, _)) => truth(Ipv4Addr::from(*a).is_multicast()),
            (Function::Multicast, Datum::Ipv6(a, _)) => truth(Ipv6Addr::from(*a).is_multicast()),
            (Function::Private, Datum::Ipv4(a, _)) => truth(Ipv4Addr::from(*a).is_private()),
            (Function::Private, Datum::Ipv6(..)) => truth(false),
            (Function::UniqueLocal, Datum::Ipv6(a, _)) => truth(Ipv6Addr::from(*a).is_unique_local()),
            (Function::UniqueLocal, Datum::Ipv4(..)) => truth(false),
            _ => None,
        }
    }
}

/// A block of IANA's special-purpose address registries (RFC 6890).
struct Special {
    /// Leading bits and their number; IPv4 blocks stand in the low 32 bits.
    address: u128,
    prefix: u32,
    name: &'static str,
    /// Source 1, destination 2, forwardable 4, globally reachable 8, reserved by protocol 16.
    flags: u8,
}

const fn block(address: u128, prefix: u32, name: &'static str, flags: u8) -> Special {
    Special { address, prefix, name, flags }
}

/// More special blocks first.
static SPECIAL4: &[Special] = &[
    block(0x0000_0000, 32, "This host on this network", 17),
    block(0xffff_ffff, 32, "Limited Broadcast", 18),
    block(0xc000_0009, 32, "Port Control Protocol Anycast", 15),
    block(0xc000_000a, 32, "Traversal Using Relays around NAT Anycast", 15),
    block(0xc000_0000, 29, "IPv4 Service Continuity Prefix", 7),
    block(0xc000_0000, 24, "IETF Protocol Assignments", 0),
    block(0xc000_0200, 24, "Documentation (TEST-NET-1)", 0),
    block(0xc633_6400, 24, "Documentation (TEST-NET-2)", 0),
    block(0xcb00_7100, 24, "Documentation (TEST-NET-3)", 0),
    block(0xc01f_c400, 24, "AS112-v4", 15),
    block(0xc034_c100, 24, "AMT", 15),
    block(0xc058_6300, 24, "Deprecated (6to4 Relay Anycast)", 15),
    block(0xc0af_3000, 24, "Direct Delegation AS112 Service", 15),
    block(0xa9fe_0000, 16, "Link Local", 19),
    block(0xc0a8_0000, 16, "Private-Use", 7),
    block(0xc612_0000, 15, "Benchmarking", 7),
    block(0xac10_0000, 12, "Private-Use", 7),
    block(0x6440_0000, 10, "Shared Address Space", 7),
    block(0x0000_0000, 8, "This network", 17),
    block(0x0a00_0000, 8, "Private-Use", 7),
    block(0x7f00_0000, 8, "Loopback", 16),
    block(0xf000_0000, 4, "Reserved", 16),
];

/// More special blocks first.
static SPECIAL6: &[Special] = &[
    block(1, 128, "Loopback Address", 16),
    block(0, 128, "Unspecified Address", 17),
    block(0xffff << 32, 96, "IPv4-mapped Address", 16),
    block(0x0064_ff9b << 96, 96, "IPv4-IPv6 Translat.", 15),
    block(0x0100_0000 << 96, 64, "Discard-Only Address Block", 7),
    block(0x0064_ff9b_0001 << 80, 48, "IPv4-IPv6 Translat.", 7),
    block(0x2001_0002 << 96, 48, "Benchmarking", 7),
    block(0x2620_004f_8000 << 80, 48, "Direct Delegation AS112 Service", 15),
    block(0x2001_0db8 << 96, 32, "Documentation", 0),
    block(0x2001_0000 << 96, 32, "TEREDO", 7),
    block(0x2001_0020 << 96, 28, "ORCHIDv2", 15),
    block(0x2001_0000 << 96, 23, "IETF Protocol Assignments", 0),
    block(0x2002_0000 << 96, 16, "6to4", 7),
    block(0xfe80_0000 << 96, 10, "Link-Local Unicast", 19),
    block(0xfc00_0000 << 96, 7, "Unique-Local", 7),
];

fn special(value: &Datum<'_>) -> Option<&'static Special> {
    let (address, width, table) = match value {
        Datum::Ipv4(a, _) => (u128::from(*a), 32, SPECIAL4),
        Datum::Ipv6(a, _) => (*a, 128, SPECIAL6),
        _ => return None,
    };
    let low = |s: &Special| width - s.prefix;
    table.iter().find(|s| address.checked_shr(low(s)).unwrap_or(0) == s.address.checked_shr(low(s)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_in_alphabetical_order_and_found() {
        assert!(FUNCTIONS.is_sorted_by_key(|f| f.name));
        assert!(find("len").is_some() && find("nofunction").is_none());
    }

    #[test]
    fn special_blocks_have_names() {
        let name4 = |a: [u8; 4]| special(&Datum::Ipv4(u32::from_be_bytes(a), 32)).map(|s| s.name);
        assert_eq!(name4([192, 168, 0, 1]), Some("Private-Use"));
        assert_eq!(name4([192, 0, 0, 9]), Some("Port Control Protocol Anycast"));
        assert_eq!(name4([8, 8, 8, 8]), None);
        let name6 = |t: &str| special(&Datum::Ipv6(t.parse::<Ipv6Addr>().unwrap().into(), 128)).map(|s| s.name);
        assert_eq!(name6("fe80::1"), Some("Link-Local Unicast"));
        assert_eq!(name6("64:ff9b::1"), Some("IPv4-IPv6 Translat."));
        assert_eq!(name6("2001:db8::1"), Some("Documentation"));
        assert_eq!(name6("2606::1"), None);
    }
}
