//! Runs a compiled expression over a dissected frame, and stops as soon as the answer is known.

use super::ast::{Arithmetic, Piece};
use super::datum::Datum;
use super::program::{Column, FieldValues, Layers, Operand, Rule, Test};
use crate::model::{Field, Kind, Names, Node, Tree, Value, render};
use smallvec::SmallVec;
use std::borrow::Cow;

/// Values of an operand; nearly always few.
pub(super) type Values<'a> = SmallVec<[Datum<'a>; 2]>;

/// The frame that is looked at.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub tree: &'a Tree,
    pub frame: &'a [u8],
}

impl Test {
    pub fn holds(&self, subject: Subject<'_>) -> bool {
        match self {
            Test::Always => true,
            Test::And(all) => all.iter().all(|t| t.holds(subject)),
            Test::Or(any) => any.iter().any(|t| t.holds(subject)),
            Test::Xor(all) => all.iter().fold(false, |odd, t| odd ^ t.holds(subject)),
            Test::Not(inner) => !inner.holds(subject),
            Test::Exists(operand) => operand.visit(subject, &mut |_| true),
            Test::Truth(operand) => operand.visit(subject, &mut |v| v.is_true()),
            Test::Compare { left, order, rule, right } => {
                let right = right.values(subject);
                !right.is_empty() && decide(left, subject, *rule, |v| pairs(*rule, right.iter().map(|r| order.holds(v, r))))
            }
            Test::In { left, members, rule, outside } => {
                decide(left, subject, *rule, |v| members.iter().any(|m| within(v, m, subject)) != *outside)
            }
            Test::Contains { left, rule, right } => {
                let right = right.values(subject);
                !right.is_empty() && decide(left, subject, *rule, |v| pairs(*rule, right.iter().map(|r| contains(v, r))))
            }
            Test::Matches { left, rule, pattern } => decide(left, subject, *rule, |v| match v {
                Datum::Text(text) => pattern.is_match(text.as_bytes()),
                Datum::Bytes(bytes) => pattern.is_match(bytes),
                _ => false,
            }),
        }
    }
}

/// Whether one of the values, or all of them, satisfy; false without any.
fn decide(operand: &Operand, subject: Subject<'_>, rule: Rule, mut satisfies: impl FnMut(&Datum<'_>) -> bool) -> bool {
    let wanted = rule == Rule::Any;
    let mut seen = false;
    let decided = operand.visit(subject, &mut |value| {
        seen = true;
        satisfies(&value) == wanted
    });
    if decided { wanted } else { seen && !wanted }
}

fn pairs(rule: Rule, mut outcomes: impl Iterator<Item = bool>) -> bool {
    match rule {
        Rule::Any => outcomes.any(|ok| ok),
        Rule::All => outcomes.all(|ok| ok),
    }
}

fn within(value: &Datum<'_>, member: &(Operand, Operand), subject: Subject<'_>) -> bool {
    let above = |low: &Datum<'_>| value.order(low).is_some_and(|o| o.is_ge());
    let below = |high: &Datum<'_>| value.order(high).is_some_and(|o| o.is_le());
    member.0.visit(subject, &mut |low| above(&low)) && member.1.visit(subject, &mut |high| below(&high))
}

/// Whether bytes or text hold others. An empty text is in no text; no bytes are in any bytes.
fn contains(value: &Datum<'_>, part: &Datum<'_>) -> bool {
    let find = |hay: &[u8], needle: &[u8]| memchr::memmem::find(hay, needle).is_some();
    match (value, part) {
        (Datum::Text(t), Datum::Text(p)) => !p.is_empty() && find(t.as_bytes(), p.as_bytes()),
        (Datum::Text(t), Datum::Bytes(p)) => find(t.as_bytes(), p),
        (Datum::Bytes(b), Datum::Text(p)) => find(b, p.as_bytes()),
        (Datum::Bytes(b), Datum::Bytes(p)) => find(b, p),
        _ => false,
    }
}

impl Operand {
    /// Gives the values one by one until `take` says true; gives whether it did.
    pub fn visit<'a>(&'a self, subject: Subject<'a>, take: &mut dyn FnMut(Datum<'a>) -> bool) -> bool {
        let Subject { tree, frame } = subject;
        match self {
            Operand::Constant(values) => values.iter().any(|v| take(borrowed(v))),
            Operand::Field(values) => values.visit(tree, &mut |n| take(Datum::of(n, tree, frame))),
            Operand::Raw(values) => {
                values.visit(tree, &mut |n| n.span.len > 0 && take(Datum::Bytes(Cow::Borrowed(tree.bytes(n.span, frame)))))
            }
            Operand::Carried(values) => values.visit(tree, &mut |n| match n.value {
                Value::Span(span) => take(Datum::Bytes(Cow::Borrowed(tree.bytes(span, frame)))),
                _ => false,
            }),
            Operand::Text(values) => values.visit(tree, &mut |n| take(Datum::Text(Cow::Owned(text(n, tree, frame))))),
            Operand::Name(values) => values.visit(tree, &mut |n| match n.value.uint().and_then(|v| name_of(n.field, v)) {
                Some(name) => take(Datum::Text(name)),
                None => false,
            }),
            Operand::Column(column) => match column_text(*column, tree) {
                text if text.is_empty() => false,
                text => take(Datum::Text(text)),
            },
            Operand::Slice(inner, pieces) => inner.visit(subject, &mut |v| slice(v, pieces).is_some_and(&mut *take)),
            Operand::Bytes(inner) => inner.visit(subject, &mut |v| v.into_bytes().is_some_and(|b| take(Datum::Bytes(b)))),
            Operand::Negate(inner) => inner.visit(subject, &mut |v| negate(&v).is_some_and(&mut *take)),
            Operand::Arithmetic(op, left, right) => {
                let right = right.values(subject);
                left.visit(subject, &mut |a| right.iter().any(|b| arithmetic(*op, &a, b).is_some_and(&mut *take)))
            }
            Operand::Call(function, arguments) => function.visit(arguments, subject, take),
        }
    }

    /// Appends the values as text: fields as they are shown, protocols by the line of the tree.
    pub fn show(&self, subject: Subject<'_>, out: &mut Vec<String>) {
        let Subject { tree, frame } = subject;
        let Operand::Field(values) = self else {
            self.visit(subject, &mut |v| {
                out.push(v.to_text());
                false
            });
            return;
        };
        values.visit(tree, &mut |n| {
            let mut text = String::new();
            match n.field.kind {
                Kind::Protocol => render::label(tree, n, frame, &mut text),
                Kind::None => text.push('1'),
                _ => render::show(tree, n, frame, &mut text),
            }
            out.push(text);
            false
        });
    }

    /// All values.
    pub fn values<'a>(&'a self, subject: Subject<'a>) -> Values<'a> {
        let mut out = Values::new();
        self.visit(subject, &mut |v| {
            out.push(v);
            false
        });
        out
    }
}

fn borrowed<'a>(datum: &'a Datum<'static>) -> Datum<'a> {
    match datum {
        Datum::Text(t) => Datum::Text(Cow::Borrowed(t)),
        Datum::Bytes(b) => Datum::Bytes(Cow::Borrowed(b)),
        other => other.clone(),
    }
}

impl FieldValues {
    fn visit<'a>(&self, tree: &'a Tree, take: &mut dyn FnMut(&'a Node) -> bool) -> bool {
        let Some(layers) = &self.layers else {
            return tree.nodes().iter().any(|n| std::ptr::eq(n.field, self.field) && take(n));
        };
        let is_layer = |n: &&Node| std::ptr::eq(n.field, layers.protocol);
        let total = tree.nodes().iter().filter(is_layer).count() as i32;
        let mut layer = 0;
        tree.nodes().iter().any(|n| {
            layer += i32::from(is_layer(&n));
            std::ptr::eq(n.field, self.field) && layers.include(layer, total) && take(n)
        })
    }
}

impl Layers {
    fn include(&self, layer: i32, total: i32) -> bool {
        // negative numbers count from the innermost layer
        let place = |n: i32| if n < 0 { total + 1 + n } else { n };
        self.pieces.iter().any(|piece| match *piece {
            Piece::One(n) => layer == place(n),
            Piece::Through(a, b) => (place(a)..=place(b)).contains(&layer),
            Piece::From(a) => layer >= place(a),
            Piece::Length(a, n) => {
                let from = place(a);
                layer >= from && i64::from(layer) < i64::from(from) + i64::from(n)
            }
        })
    }
}

/// The name of a field's value.
pub(super) fn name_of(field: &Field, value: u64) -> Option<Cow<'static, str>> {
    match &field.names {
        Names::Custom(write) => {
            let mut out = String::new();
            write(value, &mut out);
            Some(Cow::Owned(out))
        }
        names => names.get(value).map(Cow::Borrowed),
    }
}

/// A value as `string()` gives it: whole numbers in decimal, everything else as it is shown.
fn text(node: &Node, tree: &Tree, frame: &[u8]) -> String {
    match Datum::of(node, tree, frame) {
        Datum::Number(n) if node.field.kind.is_integer() => n.to_string(),
        _ => {
            let mut out = String::new();
            render::show(tree, node, frame, &mut out);
            out
        }
    }
}

fn column_text(column: Column, tree: &Tree) -> Cow<'_, str> {
    let columns = &tree.columns;
    match column {
        Column::Source => Cow::Owned(columns.source.to_string()),
        Column::Destination => Cow::Owned(columns.destination.to_string()),
        Column::Protocol => Cow::Borrowed(&columns.protocol),
        Column::Info => Cow::Borrowed(&columns.info),
    }
}

fn negate(value: &Datum<'_>) -> Option<Datum<'static>> {
    match value {
        Datum::Number(n) => n.checked_neg().map(Datum::Number),
        Datum::Float(x) => Some(Datum::Float(-x)),
        Datum::Time(t) => t.checked_neg().map(Datum::Time),
        _ => None,
    }
}

/// `a op b`; `None` when there is no result (division by zero, a result out of range).
pub(super) fn arithmetic(op: Arithmetic, a: &Datum<'_>, b: &Datum<'_>) -> Option<Datum<'static>> {
    use Arithmetic::{Add, BitAnd, Divide, Modulo, Multiply, Subtract};
    match (a, op, b) {
        (Datum::Number(a), _, Datum::Number(b)) => Some(Datum::Number(match op {
            Add => a.checked_add(*b)?,
            Subtract => a.checked_sub(*b)?,
            Multiply => a.checked_mul(*b)?,
            Divide => a.checked_div(*b)?,
            Modulo => a.checked_rem(*b)?,
            BitAnd => a & b,
        })),
        (Datum::Float(_) | Datum::Number(_), _, Datum::Float(_) | Datum::Number(_)) => {
            let (a, b) = (float(a)?, float(b)?);
            let result = match op {
                Add => a + b,
                Subtract => a - b,
                Multiply => a * b,
                Divide => a / b,
                Modulo => a % b,
                BitAnd => return None,
            };
            result.is_finite().then_some(Datum::Float(result))
        }
        (Datum::Time(a), Add, Datum::Time(b)) => a.checked_add(*b).map(Datum::Time),
        (Datum::Time(a), Subtract, Datum::Time(b)) => a.checked_sub(*b).map(Datum::Time),
        (Datum::Time(a), Multiply | Divide, factor) => {
            let factor = float(factor)?;
            let result = if op == Multiply { *a as f64 * factor } else { *a as f64 / factor };
            (result.abs() < i64::MAX as f64).then_some(Datum::Time(result as i64))
        }
        (Datum::Ipv4(a, p), BitAnd, Datum::Ipv4(b, _)) => Some(Datum::Ipv4(a & b, *p)),
        (Datum::Ipv6(a, p), BitAnd, Datum::Ipv6(b, _)) => Some(Datum::Ipv6(a & b, *p)),
        (Datum::Bytes(a), BitAnd, Datum::Bytes(b)) if a.len() == b.len() => {
            Some(Datum::Bytes(a.iter().zip(b.iter()).map(|(a, b)| a & b).collect::<Vec<u8>>().into()))
        }
        _ => None,
    }
}

/// A number as a floating point number.
pub(super) fn float(value: &Datum<'_>) -> Option<f64> {
    match value {
        Datum::Float(x) => Some(*x),
        Datum::Number(n) => Some(*n as f64),
        _ => None,
    }
}

/// Pieces of a value, one after the other. Pieces that reach past its end are left out; `None` when nothing is left.
fn slice<'a>(value: Datum<'a>, pieces: &[Piece]) -> Option<Datum<'a>> {
    if let Datum::Text(text) = &value {
        let chars: Vec<char> = text.chars().collect();
        let mut out = String::new();
        for piece in pieces {
            out.extend(range(piece, chars.len()).and_then(|r| chars.get(r)).unwrap_or(&[]));
        }
        return (!out.is_empty()).then_some(Datum::Text(Cow::Owned(out)));
    }
    let bytes = value.into_bytes()?;
    if let ([piece], Cow::Borrowed(all)) = (pieces, &bytes) {
        let part = all.get(range(piece, all.len())?)?;
        return (!part.is_empty()).then_some(Datum::Bytes(Cow::Borrowed(part)));
    }
    let mut out = Vec::new();
    for piece in pieces {
        out.extend_from_slice(range(piece, bytes.len()).and_then(|r| bytes.get(r)).unwrap_or(&[]));
    }
    (!out.is_empty()).then_some(Datum::Bytes(Cow::Owned(out)))
}

/// Where a piece lies in `len` elements; `None` when part of it is outside.
fn range(piece: &Piece, len: usize) -> Option<std::ops::Range<usize>> {
    let place = |n: i32| match usize::try_from(n) {
        Ok(n) => Some(n),
        Err(_) => len.checked_sub(n.unsigned_abs() as usize),
    };
    let range = match *piece {
        Piece::One(n) => place(n)?..place(n)? + 1,
        Piece::From(n) => place(n)?..len,
        Piece::Through(a, b) => place(a)?..place(b)? + 1,
        Piece::Length(n, count) => place(n)?..place(n)?.checked_add(count as usize)?,
    };
    (range.start <= range.end && range.end <= len).then_some(range)
}
