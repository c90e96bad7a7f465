//! An expression as text, in one canonical spelling. Parsed again it means the same.

use super::ast::{Expr, ExprKind, Logic, Member, Piece, Quantifier};
use std::fmt::Write;

/// The expression in canonical spelling: symbols for operators, parentheses and braces only where they are needed.
pub fn text(expr: &Expr) -> String {
    let mut out = String::new();
    write_expr(expr, 0, &mut out);
    out
}

/// How strongly an expression binds; the numbers are the parser's.
fn power(kind: &ExprKind) -> u8 {
    use super::ast::Arithmetic::{Add, BitAnd, Divide, Modulo, Multiply, Subtract};
    match kind {
        ExprKind::Logic(Logic::Or, _) => 1,
        ExprKind::Logic(Logic::Xor, _) => 2,
        ExprKind::Logic(Logic::And, _) => 3,
        ExprKind::Not(_) => 4,
        ExprKind::Compare { .. } | ExprKind::In { .. } => 5,
        ExprKind::Arithmetic(BitAnd, ..) => 6,
        ExprKind::Arithmetic(Add | Subtract, ..) => 7,
        ExprKind::Arithmetic(Multiply | Divide | Modulo, ..) => 8,
        ExprKind::Negate(_) => 9,
        _ => 10,
    }
}

/// Writes the expression, in parentheses (tests) or braces (values) when it binds less strongly than `least`.
fn write_expr(expr: &Expr, least: u8, out: &mut String) {
    let own = power(&expr.kind);
    if own >= least {
        return write_bare(&expr.kind, own, out);
    }
    let (open, close) = if own <= 5 { ('(', ')') } else { ('{', '}') };
    out.push(open);
    write_bare(&expr.kind, own, out);
    out.push(close);
}

fn write_bare(kind: &ExprKind, own: u8, out: &mut String) {
    match kind {
        ExprKind::Logic(op, parts) => {
            let symbol = match op {
                Logic::And => " && ",
                Logic::Or => " || ",
                Logic::Xor => " ^^ ",
            };
            for (i, part) in parts.iter().enumerate() {
                if i > 0 {
                    out.push_str(symbol);
                }
                write_expr(part, own + 1, out);
            }
        }
        ExprKind::Not(inner) => {
            out.push('!');
            // a bare comparison would read as the negation of its left side to people
            write_expr(inner, if matches!(inner.kind, ExprKind::Not(_)) { own } else { 10 }, out);
        }
        ExprKind::Compare { quantifier, first, rest } => {
            write_quantifier(*quantifier, out);
            write_expr(first, own + 1, out);
            for (op, right) in rest {
                let _ = write!(out, " {} ", op.symbol());
                write_expr(right, own + 1, out);
            }
        }
        ExprKind::In { quantifier, left, negated, members } => {
            write_quantifier(*quantifier, out);
            write_expr(left, own + 1, out);
            out.push_str(if *negated { " not in {" } else { " in {" });
            for (i, member) in members.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                match member {
                    Member::One(value) => write_expr(value, own + 1, out),
                    Member::Range(low, high) => {
                        write_expr(low, own + 1, out);
                        out.push_str("..");
                        write_expr(high, own + 1, out);
                    }
                }
            }
            out.push('}');
        }
        ExprKind::Word(word) => out.push_str(word),
        ExprKind::Str(bytes) => write_string(bytes, out),
        ExprKind::Char(c) => write_char(*c, out),
        ExprKind::Reference(field) => {
            out.push_str("${");
            write_expr(field, 10, out);
            out.push('}');
        }
        ExprKind::Slice(inner, pieces) => {
            write_expr(inner, 10, out);
            write_pieces(pieces, out);
        }
        ExprKind::Layer(inner, pieces) => {
            write_expr(inner, 10, out);
            out.push('#');
            match pieces.as_slice() {
                [Piece::One(n)] => {
                    let _ = write!(out, "{n}");
                }
                _ => write_pieces(pieces, out),
            }
        }
        ExprKind::Raw(inner) => {
            out.push('@');
            write_expr(inner, 10, out);
        }
        ExprKind::Call(name, arguments) => {
            write_expr(name, 10, out);
            out.push('(');
            for (i, argument) in arguments.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                write_expr(argument, 6, out);
            }
            out.push(')');
        }
        ExprKind::Negate(inner) => {
            out.push('-');
            write_expr(inner, own, out);
        }
        ExprKind::Arithmetic(op, left, right) => {
            write_expr(left, own, out);
            let _ = write!(out, " {} ", op.symbol());
            write_expr(right, own + 1, out);
        }
    }
}

fn write_quantifier(quantifier: Option<Quantifier>, out: &mut String) {
    match quantifier {
        Some(Quantifier::Any) => out.push_str("any "),
        Some(Quantifier::All) => out.push_str("all "),
        None => {}
    }
}

fn write_pieces(pieces: &[Piece], out: &mut String) {
    out.push('[');
    for (i, piece) in pieces.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        let _ = match piece {
            Piece::Length(at, len) => write!(out, "{at}:{len}"),
            Piece::Through(first, last) => write!(out, "{first}-{last}"),
            Piece::From(at) => write!(out, "{at}:"),
            Piece::One(at) => write!(out, "{at}"),
        };
    }
    out.push(']');
}

/// A quoted string: text as it is, everything else escaped.
pub(super) fn write_string(bytes: &[u8], out: &mut String) {
    out.push('"');
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                c if c.is_control() && u32::from(c) < 0x80 => {
                    let _ = write!(out, "\\x{:02x}", u32::from(c));
                }
                c if crate::base::text::is_hostile(c) => {
                    let _ = write!(out, "\\U{:08x}", u32::from(c));
                }
                c => out.push(c),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out.push('"');
}

fn write_char(c: u8, out: &mut String) {
    let _ = match c {
        b'\'' | b'\\' => write!(out, "'\\{}'", char::from(c)),
        b' '..=b'~' => write!(out, "'{}'", char::from(c)),
        _ => write!(out, "'\\x{c:02x}'"),
    };
}
