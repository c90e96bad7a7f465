//! The expression as it was written: what the parser makes, the printer writes, and the checker gives types to.

/// Where a part of the expression stands in its text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Span { start, end }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A part of an expression. Two are equal when they say the same, wherever they stand.
#[derive(Clone, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// What a part of an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// `and`, `or`, `xor` over two or more tests; never directly inside one of the same kind.
    Logic(Logic, Vec<Expr>),
    Not(Box<Expr>),
    /// `first op a`, or a chain: `first op a op b` means `first op a and a op b`.
    Compare {
        quantifier: Option<Quantifier>,
        first: Box<Expr>,
        rest: Vec<(Comparison, Expr)>,
    },
    /// `left in {members}`.
    In {
        quantifier: Option<Quantifier>,
        left: Box<Expr>,
        negated: bool,
        members: Vec<Member>,
    },
    /// A name or an unquoted literal: which of the two it is shows only against the registry.
    Word(String),
    /// A quoted string, escapes resolved. Bytes, because `"\xff"` is legal.
    Str(Vec<u8>),
    /// `'c'`.
    Char(u8),
    /// `${field}`: the values in the selected frame.
    Reference(Box<Expr>),
    Slice(Box<Expr>, Vec<Piece>),
    /// `field#2`: only the values in that layer of the field's protocol.
    Layer(Box<Expr>, Vec<Piece>),
    /// `@field`: the bytes on the wire.
    Raw(Box<Expr>),
    /// `name(arguments)`; the name is a word.
    Call(Box<Expr>, Vec<Expr>),
    Negate(Box<Expr>),
    Arithmetic(Arithmetic, Box<Expr>, Box<Expr>),
}

/// Operators between tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logic {
    And,
    Or,
    Xor,
}

/// Explicit rule for fields with several values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantifier {
    Any,
    All,
}

/// Operators between values. Each has a rule of its own for fields with several values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    AnyEqual,
    AllNotEqual,
    AllEqual,
    AnyNotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    Matches,
}

impl Comparison {
    /// How people write it.
    pub fn symbol(self) -> &'static str {
        match self {
            Comparison::AnyEqual => "==",
            Comparison::AllNotEqual => "!=",
            Comparison::AllEqual => "===",
            Comparison::AnyNotEqual => "!==",
            Comparison::Less => "<",
            Comparison::LessOrEqual => "<=",
            Comparison::Greater => ">",
            Comparison::GreaterOrEqual => ">=",
            Comparison::Contains => "contains",
            Comparison::Matches => "matches",
        }
    }
}

/// Operators that make a value of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    BitAnd,
}

impl Arithmetic {
    pub fn symbol(self) -> &'static str {
        match self {
            Arithmetic::Add => "+",
            Arithmetic::Subtract => "-",
            Arithmetic::Multiply => "*",
            Arithmetic::Divide => "/",
            Arithmetic::Modulo => "%",
            Arithmetic::BitAnd => "&",
        }
    }
}

/// An element of a set.
#[derive(Clone, Debug, PartialEq)]
pub enum Member {
    One(Expr),
    /// Inclusive on both sides.
    Range(Expr, Expr),
}

/// A piece of a slice, or of the layers asked for. Negative positions count from the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// `[offset:length]`, also `[:length]`.
    Length(i32, u32),
    /// `[first-last]`, both inclusive and of the same sign.
    Through(i32, i32),
    /// `[offset:]`.
    From(i32),
    /// `[at]`.
    One(i32),
}

impl Expr {
    pub fn new(kind: ExprKind, span: Span) -> Self {
        Expr { kind, span }
    }

    /// Joins two tests; operands of the same operator are taken up, so that a long chain stays flat.
    pub fn logic(op: Logic, left: Expr, right: Expr) -> Expr {
        let span = left.span.to(right.span);
        let mut all = Vec::new();
        for side in [left, right] {
            match side.kind {
                ExprKind::Logic(inner, parts) if inner == op => all.extend(parts),
                kind => all.push(Expr { kind, span: side.span }),
            }
        }
        Expr::new(ExprKind::Logic(op, all), span)
    }
}
