//! Gives types to a parsed expression: names are looked up, literals read, and what cannot be meant is refused.

use super::ast::{Comparison, Expr, ExprKind, Logic, Member, Quantifier, Span};
use super::datum::Datum;
use super::error::{FilterError, Warning, WarningKind};
use super::eval::Subject;
use super::literal::{Constant, Wish, constant, has_names};
use super::pattern::Pattern;
use super::program::{Operand, Order, Rule, Test};
use super::types::Type;
use crate::model::{Field, Registry};

/// A value with its type.
pub(super) struct Typed {
    pub operand: Operand,
    pub kind: Type,
    /// The field, when the value is one as it is: its names and width count for literals.
    pub field: Option<&'static Field>,
    /// Part of a value, or its raw bytes: compares with anything that has bytes.
    pub sliced: bool,
    pub span: Span,
}

pub(super) struct Checker<'a> {
    pub registry: &'a Registry,
    /// The selected frame, for `${field}`.
    pub selected: Option<Subject<'a>>,
    pub warnings: Vec<Warning>,
    /// Fields that the expression looks at.
    pub fields: Vec<&'static Field>,
}

pub(super) type Checked<T> = Result<T, FilterError>;

/// Names of Wireshark's protocols that could also be bytes.
const HEX_PROTOCOLS: &[&str] =
    &["a11", "a21", "a615a", "aaf", "acf", "adb", "bfd", "c1222", "c15", "dc", "dcc", "e100", "e164", "e212", "fc", "fc00", "fefd", "ff"];

impl Checker<'_> {
    /// Compiles a test.
    pub fn test(&mut self, expr: &Expr) -> Checked<Test> {
        match &expr.kind {
            ExprKind::Logic(op, parts) => {
                let parts = parts.iter().map(|p| self.test(p)).collect::<Checked<Vec<_>>>()?;
                Ok(match op {
                    Logic::And => Test::And(parts),
                    Logic::Or => Test::Or(parts),
                    Logic::Xor => Test::Xor(parts),
                })
            }
            ExprKind::Not(inner) => Ok(Test::Not(Box::new(self.test(inner)?))),
            ExprKind::Compare { quantifier, first, rest } => {
                let mut left: &Expr = first;
                let mut all = Vec::new();
                for (op, right) in rest {
                    all.push(self.comparison(*quantifier, left, *op, right)?);
                    left = right;
                }
                if all.len() > 1 {
                    return Ok(Test::And(all));
                }
                all.pop().ok_or_else(|| FilterError::new(expr.span, "a comparison was expected"))
            }
            ExprKind::In { quantifier, left, negated, members } => {
                let test = self.membership(*quantifier, left, members)?;
                Ok(if *negated { Test::Not(Box::new(test)) } else { test })
            }
            ExprKind::Call(..) | ExprKind::Arithmetic(..) | ExprKind::Negate(_) => {
                if self.is_constant(expr) {
                    return Err(self.not_a_field(expr));
                }
                Ok(Test::Truth(self.value(expr)?.operand))
            }
            _ => Ok(Test::Exists(self.value(expr)?.operand)),
        }
    }

    fn comparison(&mut self, quantifier: Option<Quantifier>, left: &Expr, op: Comparison, right: &Expr) -> Checked<Test> {
        if matches!(op, Comparison::Contains | Comparison::Matches) {
            return self.search(quantifier, left, op, right);
        }
        let (order, rule) = order_and_rule(op, quantifier);
        match (self.is_constant(left), self.is_constant(right)) {
            (true, true) => Err(self.left_side(left, op)),
            (false, true) => {
                let left = self.comparable(left, op)?;
                self.hint_all_not_equal(&left, op, quantifier);
                if self.is_foreign(right, &left) {
                    return Ok(Test::Compare { left: left.operand, order, rule, right: Operand::Constant(Vec::new()) });
                }
                self.against_constant(left, order, rule, right)
            }
            (true, false) => {
                let right = self.comparable(right, op)?;
                match self.constant(left, &right, false)? {
                    Constant::One(datum) => Ok(Test::Compare { left: Operand::Constant(vec![datum]), order, rule, right: right.operand }),
                    Constant::AnyOf(ranges) => in_ranges(right, &ranges, order, rule, left.span),
                }
            }
            (false, false) => {
                let (left, right) = (self.comparable(left, op)?, self.comparable(right, op)?);
                let (left, right) = together(left, right)?;
                Ok(Test::Compare { left, order, rule, right })
            }
        }
    }

    fn against_constant(&mut self, left: Typed, order: Order, rule: Rule, right: &Expr) -> Checked<Test> {
        match self.constant(right, &left, false)? {
            Constant::One(datum) => Ok(Test::Compare { left: left.operand, order, rule, right: Operand::Constant(vec![datum]) }),
            Constant::AnyOf(ranges) => in_ranges(left, &ranges, order, rule, right.span),
        }
    }

    fn membership(&mut self, quantifier: Option<Quantifier>, left: &Expr, members: &[Member]) -> Checked<Test> {
        if self.is_constant(left) {
            return Err(self.not_a_field(left));
        }
        let left = self.comparable(left, Comparison::AnyEqual)?;
        let mut out = Vec::new();
        for member in members {
            match member {
                Member::One(value) => match self.member(value, &left)? {
                    Constant::One(Datum::Present) => {
                        let (low, high) = (self.value(value)?, self.value(value)?);
                        out.push((low.operand, high.operand));
                    }
                    Constant::One(datum) => out.push((Operand::Constant(vec![datum.clone()]), Operand::Constant(vec![datum]))),
                    Constant::AnyOf(ranges) => out.extend(ranges.iter().map(number_range)),
                },
                Member::Range(low, high) => {
                    let mut bound = |expr: &Expr| match self.member(expr, &left)? {
                        Constant::One(Datum::Present) => self.value(expr).map(|t| t.operand),
                        Constant::One(datum) => Ok(Operand::Constant(vec![datum])),
                        Constant::AnyOf(_) => Err(FilterError::new(expr.span, "several values have this name").hint("use their numbers")),
                    };
                    out.push((bound(low)?, bound(high)?));
                }
            }
        }
        let rule = if quantifier == Some(Quantifier::All) { Rule::All } else { Rule::Any };
        Ok(Test::In { left: left.operand, members: out, rule, outside: false })
    }

    /// A member of a set: a constant, or [`Datum::Present`] for a field that is looked up in each frame.
    fn member(&mut self, expr: &Expr, left: &Typed) -> Checked<Constant> {
        if self.is_foreign(expr, left) {
            return Ok(Constant::AnyOf(Vec::new()));
        }
        if self.is_constant(expr) {
            return self.constant(expr, left, false);
        }
        let right = self.comparable(expr, Comparison::AnyEqual)?;
        if !left.kind.is_comparable(right.kind) {
            return Err(incompatible(left, &right));
        }
        Ok(Constant::One(Datum::Present))
    }

    /// `contains` and `matches`.
    fn search(&mut self, quantifier: Option<Quantifier>, left: &Expr, op: Comparison, right: &Expr) -> Checked<Test> {
        if self.is_constant(left) {
            return Err(self.left_side(left, op));
        }
        let rule = if quantifier == Some(Quantifier::All) { Rule::All } else { Rule::Any };
        let mut left = self.value(left)?;
        if let (Type::Number, Some(field), Operand::Field(values)) = (left.kind, left.field, &left.operand)
            && has_names(field)
        {
            left = Typed { operand: Operand::Name(values.clone()), kind: Type::Text, field: None, ..left };
        }
        if let (Type::Protocol, Operand::Field(values)) = (left.kind, &left.operand) {
            left.operand = Operand::Carried(values.clone());
        }
        if op == Comparison::Matches {
            let ExprKind::Str(pattern) = &right.kind else {
                return Err(FilterError::new(right.span, "matches requires a double quoted string on the right side"));
            };
            searchable(&left, op)?;
            return Ok(Test::Matches { left: left.operand, rule, pattern: Pattern::new(pattern, right.span)? });
        }
        searchable(&left, op)?;
        if self.is_foreign(right, &left) {
            return Ok(Test::Contains { left: left.operand, rule, right: Operand::Constant(Vec::new()) });
        }
        if self.is_constant(right) {
            return match self.constant(right, &left, true)? {
                Constant::One(datum) => Ok(Test::Contains { left: left.operand, rule, right: Operand::Constant(vec![datum]) }),
                Constant::AnyOf(_) => Err(FilterError::new(right.span, "a string was expected")),
            };
        }
        let right = self.value(right)?;
        searchable(&right, op)?;
        let (left, right) = together(left, right)?;
        Ok(Test::Contains { left, rule, right })
    }

    /// A value that a comparison may have on one of its sides.
    fn comparable(&mut self, expr: &Expr, op: Comparison) -> Checked<Typed> {
        let value = self.value(expr)?;
        if value.kind == Type::Presence {
            let message = format!("{} has no value, it cannot participate in {} comparison", super::print::text(expr), op.symbol());
            return Err(FilterError::new(expr.span, message).hint("test it alone: it is there or not"));
        }
        Ok(value)
    }

    /// Reads a constant expression as what stands on the other side.
    pub(super) fn constant(&mut self, expr: &Expr, like: &Typed, part: bool) -> Checked<Constant> {
        if let ExprKind::Arithmetic(op, left, right) = &expr.kind {
            let plain = Typed { operand: Operand::Constant(Vec::new()), field: None, ..*like };
            let sides = (self.constant(left, &plain, part)?, self.constant(right, &plain, part)?);
            if let (Constant::One(a), Constant::One(b)) = &sides
                && let Some(result) = super::eval::arithmetic(*op, a, b)
            {
                return Ok(Constant::One(result));
            }
            return Err(FilterError::new(expr.span, "this has no result"));
        }
        let mut kind = like.kind;
        if let (ExprKind::Word(word), Type::Text, true) = (&expr.kind, like.kind, like.sliced)
            && super::literal::byte_string(word).is_some()
        {
            // part of a string compares with bytes as well, and an unquoted literal that is bytes means them
            kind = Type::Bytes;
        }
        if let (ExprKind::Word(word), true) = (&expr.kind, kind.is_bytes())
            && word.len() > 1
            && word.len() % 2 == 1
            && word.bytes().all(|b| b.is_ascii_digit())
        {
            self.warn(expr.span, format!("{word} is read as hexadecimal bytes; a byte is written 0xff or ff"), WarningKind::Hint);
        }
        constant(expr, Wish { kind, field: like.field, part }).map_err(|e| match &expr.kind {
            ExprKind::Word(word) if e.hint.is_none() && word.contains('.') && word.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                match self.registry.nearest(word) {
                    Some(near) => e.hint(format!("did you mean {near}?")),
                    None => e,
                }
            }
            _ => e,
        })
    }

    /// Whether a word that could be bytes is the name of one of Wireshark's protocols: there the name wins, and since no frame
    /// has that protocol here, nothing compares with it.
    fn is_foreign(&mut self, expr: &Expr, other: &Typed) -> bool {
        let ExprKind::Word(word) = &expr.kind else {
            return false;
        };
        let foreign = other.kind.is_bytes() && HEX_PROTOCOLS.contains(&word.as_str()) && self.find(word).is_none();
        if foreign {
            self.warn(expr.span, format!("{word} names a protocol in Wireshark's language; bytes are written :{word}"), WarningKind::Hint);
        }
        foreign
    }

    /// Whether an expression is made of literals only.
    pub(super) fn is_constant(&mut self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Word(word) => self.find(word).is_none(),
            ExprKind::Str(_) | ExprKind::Char(_) => true,
            ExprKind::Negate(inner) => self.is_constant(inner),
            ExprKind::Arithmetic(_, left, right) => self.is_constant(left) && self.is_constant(right),
            _ => false,
        }
    }
}

fn order_and_rule(op: Comparison, quantifier: Option<Quantifier>) -> (Order, Rule) {
    let (order, rule) = match op {
        Comparison::AnyEqual => (Order::Equal, Rule::Any),
        Comparison::AllNotEqual => (Order::NotEqual, Rule::All),
        Comparison::AllEqual => (Order::Equal, Rule::All),
        Comparison::AnyNotEqual => (Order::NotEqual, Rule::Any),
        Comparison::Less => (Order::Less, Rule::Any),
        Comparison::LessOrEqual => (Order::LessOrEqual, Rule::Any),
        Comparison::Greater => (Order::Greater, Rule::Any),
        Comparison::GreaterOrEqual | Comparison::Contains | Comparison::Matches => (Order::GreaterOrEqual, Rule::Any),
    };
    match quantifier {
        Some(Quantifier::Any) => (order, Rule::Any),
        Some(Quantifier::All) => (order, Rule::All),
        None => (order, rule),
    }
}

fn number_range(range: &(i128, i128)) -> (Operand, Operand) {
    (Operand::Constant(vec![Datum::Number(range.0)]), Operand::Constant(vec![Datum::Number(range.1)]))
}

/// Equality with a name that several values share.
fn in_ranges(value: Typed, ranges: &[(i128, i128)], order: Order, rule: Rule, span: Span) -> Checked<Test> {
    let outside = match order {
        Order::Equal => false,
        Order::NotEqual => true,
        _ => return Err(FilterError::new(span, "several values have this name: it can be tested for equality only")),
    };
    Ok(Test::In { left: value.operand, members: ranges.iter().map(number_range).collect(), rule, outside })
}

/// Two values that are not constant, made comparable.
fn together(left: Typed, right: Typed) -> Checked<(Operand, Operand)> {
    if left.kind.is_comparable(right.kind) {
        return Ok((left.operand, right.operand));
    }
    if (left.sliced || right.sliced) && left.kind.is_sliceable() && right.kind.is_sliceable() {
        let bytes = |value: Typed| Operand::Bytes(Box::new(value.operand));
        return Ok((bytes(left), bytes(right)));
    }
    Err(incompatible(&left, &right))
}

fn incompatible(left: &Typed, right: &Typed) -> FilterError {
    let name = |t: &Typed| t.field.map_or("this", |f| f.name);
    let message = format!("{} ({}) and {} ({}) are not of compatible types", name(left), left.kind.name(), name(right), right.kind.name());
    FilterError::new(right.span, message)
}

fn searchable(value: &Typed, op: Comparison) -> Checked<()> {
    if value.kind.is_searchable() {
        return Ok(());
    }
    let name = value.field.map_or("this", |f| f.name);
    let message = format!("{name} ({}) cannot participate in {} comparison", value.kind.name(), op.symbol());
    let error = FilterError::new(value.span, message);
    Err(if value.kind == Type::Presence { error } else { error.hint(format!("string({name}) is text, @{name} its bytes")) })
}
