//! A compiled expression: what the checker makes and the evaluator runs. Every name is resolved, every literal has the
//! type of what it is compared with.

use super::ast::{Arithmetic, Piece};
use super::datum::Datum;
use super::functions::Function;
use super::pattern::Pattern;
use crate::model::Field;
use std::cmp::Ordering;

/// True or false for a frame.
#[derive(Debug)]
pub(super) enum Test {
    Always,
    And(Vec<Test>),
    Or(Vec<Test>),
    Xor(Vec<Test>),
    Not(Box<Test>),
    /// The operand has a value.
    Exists(Operand),
    /// Some value of the operand is neither zero nor empty.
    Truth(Operand),
    Compare {
        left: Operand,
        order: Order,
        rule: Rule,
        right: Operand,
    },
    In {
        left: Operand,
        members: Vec<(Operand, Operand)>,
        rule: Rule,
        /// The value must not be in the set.
        outside: bool,
    },
    Contains {
        left: Operand,
        rule: Rule,
        right: Operand,
    },
    Matches {
        left: Operand,
        rule: Rule,
        pattern: Pattern,
    },
}

impl Test {
    /// Whether the values of fields are all that it looks at, wherever in the frame they stand.
    pub fn asks_fields_only(&self) -> bool {
        match self {
            Test::Always => true,
            Test::And(parts) | Test::Or(parts) | Test::Xor(parts) => parts.iter().all(Test::asks_fields_only),
            Test::Not(inner) => inner.asks_fields_only(),
            Test::Exists(operand) | Test::Truth(operand) => operand.asks_fields_only(),
            Test::Compare { left, right, .. } | Test::Contains { left, right, .. } => left.asks_fields_only() && right.asks_fields_only(),
            Test::In { left, members, .. } => {
                left.asks_fields_only() && members.iter().all(|(a, b)| a.asks_fields_only() && b.asks_fields_only())
            }
            Test::Matches { left, .. } => left.asks_fields_only(),
        }
    }
}

impl Operand {
    fn asks_fields_only(&self) -> bool {
        match self {
            Operand::Constant(_) => true,
            Operand::Field(values) | Operand::Raw(values) | Operand::Name(values) => values.layers.is_none(),
            // the bytes that a protocol carries may be of several buffers; text may be a label's
            Operand::Carried(_) | Operand::Text(_) | Operand::Column(_) => false,
            Operand::Slice(inner, _) | Operand::Bytes(inner) | Operand::Negate(inner) => inner.asks_fields_only(),
            Operand::Arithmetic(_, left, right) => left.asks_fields_only() && right.asks_fields_only(),
            Operand::Call(_, arguments) => arguments.iter().all(Operand::asks_fields_only),
        }
    }
}

/// Which values have to satisfy a comparison. Either way there has to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Any,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Order {
    /// Whether two values stand so to each other. Values without an order are unequal.
    pub fn holds(self, a: &Datum<'_>, b: &Datum<'_>) -> bool {
        let order = a.order(b);
        match self {
            Order::Equal => order == Some(Ordering::Equal),
            Order::NotEqual => order != Some(Ordering::Equal),
            Order::Less => order == Some(Ordering::Less),
            Order::LessOrEqual => matches!(order, Some(Ordering::Less | Ordering::Equal)),
            Order::Greater => order == Some(Ordering::Greater),
            Order::GreaterOrEqual => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
        }
    }
}

/// Gives the values that a test looks at.
#[derive(Debug)]
pub(super) enum Operand {
    Constant(Vec<Datum<'static>>),
    Field(FieldValues),
    /// The bytes on the wire of a field.
    Raw(FieldValues),
    /// The bytes of a protocol and of all that it carries: what `contains` and `matches` search.
    Carried(FieldValues),
    /// The values as text: `string()`.
    Text(FieldValues),
    /// The names of the values: `vals()`.
    Name(FieldValues),
    Column(Column),
    Slice(Box<Operand>, Vec<Piece>),
    /// Text and addresses as bytes, for comparisons with bytes.
    Bytes(Box<Operand>),
    Negate(Box<Operand>),
    Arithmetic(Arithmetic, Box<Operand>, Box<Operand>),
    Call(Function, Vec<Operand>),
}

/// A field and which of its values are meant.
#[derive(Clone, Debug)]
pub(super) struct FieldValues {
    pub field: &'static Field,
    pub layers: Option<Layers>,
}

/// `field#2`: layers are counted from 1 over the nodes of the field's protocol.
#[derive(Clone, Debug)]
pub(super) struct Layers {
    pub protocol: &'static Field,
    pub pieces: Vec<Piece>,
}

/// A text column of the packet list as a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Source,
    Destination,
    Protocol,
    Info,
}
