//! Display filters as capture filters (pcap-filter(7)), where one means exactly what the other means.

use super::ast::{Arithmetic, Comparison, Expr, ExprKind, Logic, Member, Quantifier};
use std::fmt::Write;

/// The capture filter that passes the same frames, as far as plain packets go (no tunnels, no quotes in ICMP errors).
/// `None` when there is none.
pub(super) fn translate(expr: &Expr) -> Option<String> {
    test(expr).map(|t| t.0)
}

/// How strongly a text binds: alternatives need parentheses inside of anything else.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Power {
    Or,
    And,
    Atom,
}

type Text = (String, Power);

fn within(text: Text, least: Power) -> String {
    if text.1 < least { format!("({})", text.0) } else { text.0 }
}

fn test(expr: &Expr) -> Option<Text> {
    match &expr.kind {
        ExprKind::Logic(Logic::And, parts) => joined(parts, " and ", Power::And),
        ExprKind::Logic(Logic::Or, parts) => joined(parts, " or ", Power::Or),
        ExprKind::Not(inner) => Some((format!("not {}", within(test(inner)?, Power::Atom)), Power::Atom)),
        ExprKind::Word(word) => exists(word).map(|t| (t.to_string(), Power::Atom)),
        ExprKind::Compare { quantifier: None, first, rest } => match rest.as_slice() {
            [(op, right)] => comparison(first, *op, right),
            _ => None,
        },
        ExprKind::In { quantifier: None | Some(Quantifier::Any), left, negated, members } => {
            let inner = set(left, members)?;
            Some(if *negated { (format!("not {}", within(inner, Power::Atom)), Power::Atom) } else { inner })
        }
        ExprKind::Arithmetic(Arithmetic::BitAnd, left, right) => {
            let mask = number(right)?;
            (word(left)? == "tcp.flags" && mask <= 0xff).then(|| flags(mask, "!= 0"))
        }
        _ => None,
    }
}

fn joined(parts: &[Expr], with: &str, power: Power) -> Option<Text> {
    let texts = parts.iter().map(|p| test(p).map(|t| within(t, Power::Atom))).collect::<Option<Vec<_>>>()?;
    Some((texts.join(with), power))
}

fn exists(word: &str) -> Option<&'static str> {
    ["ip", "tcp", "udp", "arp", "icmp", "sctp", "igmp"].into_iter().find(|p| *p == word).or(match word {
        "ipv6" => Some("ip6"),
        "icmpv6" => Some("icmp6"),
        _ => None,
    })
}

/// The capture filter's words for a field that has one value in a packet, or one on each side.
fn subject(field: &str) -> Option<(&'static str, Class)> {
    Some(match field {
        "tcp.port" => ("tcp port", Class::Port),
        "tcp.srcport" => ("tcp src port", Class::Port),
        "tcp.dstport" => ("tcp dst port", Class::Port),
        "udp.port" => ("udp port", Class::Port),
        "udp.srcport" => ("udp src port", Class::Port),
        "udp.dstport" => ("udp dst port", Class::Port),
        "sctp.port" => ("sctp port", Class::Port),
        "ip.addr" => ("ip", Class::Ipv4),
        "ip.src" => ("ip src", Class::Ipv4),
        "ip.dst" => ("ip dst", Class::Ipv4),
        "ipv6.addr" => ("ip6", Class::Ipv6),
        "ipv6.src" => ("ip6 src", Class::Ipv6),
        "ipv6.dst" => ("ip6 dst", Class::Ipv6),
        "eth.addr" => ("ether", Class::Ether),
        "eth.src" => ("ether src", Class::Ether),
        "eth.dst" => ("ether dst", Class::Ether),
        "eth.type" => ("ether proto", Class::Exact),
        "ip.proto" => ("ip proto", Class::Exact),
        _ => return None,
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Port,
    Ipv4,
    Ipv6,
    Ether,
    /// A number that can only be equal.
    Exact,
}

/// Numbers that a capture filter compares by their place in the packet.
fn quantity(field: &str) -> Option<&'static str> {
    Some(match field {
        "frame.len" => "len",
        "ip.ttl" => "ip[8]",
        "ip.len" => "ip[2:2]",
        "ip.id" => "ip[4:2]",
        "ipv6.hlim" => "ip6[7]",
        "icmp.type" => "icmp[icmptype]",
        "icmp.code" => "icmp[icmpcode]",
        _ => return None,
    })
}

fn comparison(left: &Expr, op: Comparison, right: &Expr) -> Option<Text> {
    if let ExprKind::Arithmetic(Arithmetic::BitAnd, field, mask) = &left.kind {
        let (mask, value) = (number(mask)?, number(right)?);
        let known = word(field)? == "tcp.flags" && mask <= 0xff && value <= 0xff && op == Comparison::AnyEqual;
        return known.then(|| flags(mask, &format!("== 0x{value:02x}")));
    }
    let field = word(left)?;
    if let Some(bit) = flag(field) {
        let set = match (op, number(right)?) {
            (Comparison::AnyEqual, value) => value != 0,
            _ => return None,
        };
        return Some(flags(bit, if set { "!= 0" } else { "== 0" }));
    }
    if let Some(quantity) = quantity(field) {
        let symbol = match op {
            Comparison::AnyEqual | Comparison::AllEqual => "==",
            Comparison::AllNotEqual | Comparison::AnyNotEqual => "!=",
            Comparison::Less | Comparison::LessOrEqual | Comparison::Greater | Comparison::GreaterOrEqual => op.symbol(),
            _ => return None,
        };
        return Some((format!("{quantity} {symbol} {}", number(right)?), Power::Atom));
    }
    let (_, class) = subject(field)?;
    match op {
        Comparison::AnyEqual => equal(field, right),
        Comparison::GreaterOrEqual if class == Class::Port => ports(field, number(right)?, 65535),
        Comparison::LessOrEqual if class == Class::Port => ports(field, 0, number(right)?),
        Comparison::Greater if class == Class::Port => ports(field, number(right)?.checked_add(1)?, 65535),
        Comparison::Less if class == Class::Port => ports(field, 0, number(right)?.checked_sub(1)?),
        _ => None,
    }
}

fn ports(field: &str, low: u64, high: u64) -> Option<Text> {
    let (subject, _) = subject(field)?;
    let range = subject.replace("port", "portrange");
    (low <= high && high <= 65535).then(|| (format!("{range} {low}-{high}"), Power::Atom))
}

fn equal(field: &str, right: &Expr) -> Option<Text> {
    let (subject, class) = subject(field)?;
    let value = word(right)?;
    let text = match class {
        Class::Port => format!("{subject} {}", u16::try_from(number(right)?).ok()?),
        Class::Exact => format!("{subject} {}", number(right)?),
        Class::Ipv4 | Class::Ipv6 => match value.split_once('/') {
            Some((address, len)) => {
                let len: u32 = len.parse().ok()?;
                // pcap refuses networks with host bits
                let net = match (class, address.parse().ok()?) {
                    (Class::Ipv4, std::net::IpAddr::V4(a)) => {
                        std::net::IpAddr::V4((u32::from(a) & u32::MAX.checked_shl(32_u32.checked_sub(len)?).unwrap_or(0)).into())
                    }
                    (Class::Ipv6, std::net::IpAddr::V6(a)) => {
                        std::net::IpAddr::V6((u128::from(a) & u128::MAX.checked_shl(128_u32.checked_sub(len)?).unwrap_or(0)).into())
                    }
                    _ => return None,
                };
                format!("{subject} net {net}/{len}")
            }
            None => {
                let address: std::net::IpAddr = value.parse().ok()?;
                (address.is_ipv4() == (class == Class::Ipv4)).then(|| format!("{subject} host {address}"))?
            }
        },
        Class::Ether => {
            let bytes = super::literal::byte_string(value).filter(|b| b.len() == 6)?;
            format!("{subject} host {}", crate::base::addr::hex(&bytes, ":"))
        }
    };
    Some((text, Power::Atom))
}

fn set(left: &Expr, members: &[Member]) -> Option<Text> {
    let field = word(left)?;
    let mut out = String::new();
    for member in members {
        let text = match member {
            Member::One(value) => equal(field, value)?,
            Member::Range(low, high) if subject(field)?.1 == Class::Port => ports(field, number(low)?, number(high)?)?,
            Member::Range(..) => return None,
        };
        let _ = write!(out, "{}{}", if out.is_empty() { "" } else { " or " }, text.0);
    }
    Some((out, if members.len() > 1 { Power::Or } else { Power::Atom }))
}

/// The bit of a flag in the low byte of the TCP flags (RFC 9293 section 3.1).
fn flag(field: &str) -> Option<u64> {
    Some(match field {
        "tcp.flags.fin" => 0x01,
        "tcp.flags.syn" => 0x02,
        "tcp.flags.reset" => 0x04,
        "tcp.flags.push" => 0x08,
        "tcp.flags.ack" => 0x10,
        "tcp.flags.urg" => 0x20,
        _ => return None,
    })
}

/// A test of TCP flags: `tcp[..]` means IPv4 only, so IPv6 is named by its place.
fn flags(mask: u64, test: &str) -> Text {
    let text = format!("tcp[tcpflags] & 0x{mask:02x} {test} or (ip6 proto 6 and ip6[53] & 0x{mask:02x} {test})");
    (text, Power::Or)
}

fn word(expr: &Expr) -> Option<&str> {
    match &expr.kind {
        ExprKind::Word(word) => Some(word),
        _ => None,
    }
}

fn number(expr: &Expr) -> Option<u64> {
    let text = word(expr)?;
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(1),
        "false" => Some(0),
        _ => super::literal::unsigned(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bpf(text: &str) -> Option<String> {
        translate(&super::super::parser::parse(text, &mut Vec::new()).unwrap().unwrap())
    }

    #[test]
    fn what_a_capture_filter_can_say_is_translated() {
        for (text, expected) in [
            ("tcp.port == 443", "tcp port 443"),
            ("ip.addr == 10.1.2.3/8 && frame.len > 1000", "ip net 10.0.0.0/8 and len > 1000"),
            ("tcp.flags.syn == 1 and ip", "(tcp[tcpflags] & 0x02 != 0 or (ip6 proto 6 and ip6[53] & 0x02 != 0)) and ip"),
            ("!(arp or icmp)", "not (arp or icmp)"),
            ("udp.port in {53, 67..69}", "udp port 53 or udp portrange 67-69"),
            ("ip and udp.port in {53, 67..69}", "ip and (udp port 53 or udp portrange 67-69)"),
            ("tcp.dstport >= 1024", "tcp dst portrange 1024-65535"),
            ("ipv6.src == fe80::1", "ip6 src host fe80::1"),
            ("eth.addr == 00-11-22-33-44-55", "ether host 00:11:22:33:44:55"),
            ("tcp.flags & 0x12 == 0x12", "tcp[tcpflags] & 0x12 == 0x12 or (ip6 proto 6 and ip6[53] & 0x12 == 0x12)"),
            ("ip.ttl != 64", "ip[8] != 64"),
        ] {
            assert_eq!(bpf(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_it_cannot_say_is_not() {
        for text in ["http", "tcp.port != 443", "tcp.port === 80", "ip.src in {10.0.0.1..10.0.0.9}", "frame contains \"x\"", "dns or tcp"] {
            assert_eq!(bpf(text), None, "{text}");
        }
    }
}
