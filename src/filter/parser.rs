//! Tokens to an expression: a Pratt parser, written by hand, with a limit on depth.

use super::ast::{Arithmetic, Comparison, Expr, ExprKind, Logic, Member, Quantifier, Span};
use super::error::{FilterError, Warning, WarningKind};
use super::lexer::{Token, TokenKind, tokens};

/// Deepest nesting of parentheses, `not`s and operators.
const DEPTH_LIMIT: usize = 100;

/// How strongly operators bind, weakest first. `not` stands between the logical and the comparing operators.
const OR: u8 = 1;
const XOR: u8 = 2;
const AND: u8 = 3;
const NOT: u8 = 4;
const COMPARE: u8 = 5;
const BIT_AND: u8 = 6;
const SUM: u8 = 7;
const PRODUCT: u8 = 8;
const UNARY: u8 = 9;

/// Parses a whole text. `None` for one without any token. Old spellings of operators go to `warnings`.
pub(super) fn parse(text: &str, warnings: &mut Vec<Warning>) -> Result<Option<Expr>, FilterError> {
    let tokens = tokens(text)?;
    if let [Token { kind: TokenKind::End, .. }] = tokens.as_slice() {
        return Ok(None);
    }
    for token in tokens.iter().filter(|t| t.kind == TokenKind::Symbol("~=")) {
        warnings.push(Warning { span: token.span, message: "\"~=\" is an old spelling of \"!==\"".into(), kind: WarningKind::Deprecated });
    }
    let mut parser = Parser { text, tokens, at: 0, depth: 0 };
    let expr = parser.expression(0)?;
    if parser.kind() != &TokenKind::End {
        return Err(parser.unexpected("the end of the expression, or an operator such as and, =="));
    }
    Ok(Some(expr))
}

enum Infix {
    Logic(Logic),
    Compare(Comparison),
    In { negated: bool },
    Arithmetic(Arithmetic),
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn token(&self) -> &Token {
        // the last token is End and is never passed
        self.tokens.get(self.at).or(self.tokens.last()).unwrap_or(&END)
    }

    fn kind(&self) -> &TokenKind {
        &self.token().kind
    }

    fn kind_at(&self, ahead: usize) -> &TokenKind {
        self.tokens.get(self.at + ahead).map_or(&TokenKind::End, |t| &t.kind)
    }

    fn span(&self) -> Span {
        self.token().span
    }

    fn advance(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len().saturating_sub(1));
    }

    fn is_symbol(&self, symbol: &str) -> bool {
        matches!(self.kind(), TokenKind::Symbol(s) if *s == symbol)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.kind(), TokenKind::Word(w) if w == word)
    }

    fn unexpected(&self, expected: &str) -> FilterError {
        let span = self.span();
        let error = match self.kind() {
            TokenKind::End => FilterError::new(span, "unexpected end of filter expression"),
            _ => {
                FilterError::new(span, format!("\"{}\" was unexpected in this context", self.text.get(span.start..span.end).unwrap_or("")))
            }
        };
        error.hint(format!("expected {expected}"))
    }

    fn expect(&mut self, symbol: &'static str, expected: &str) -> Result<(), FilterError> {
        if !self.is_symbol(symbol) {
            return Err(self.unexpected(expected));
        }
        self.advance();
        Ok(())
    }

    fn deeper(&mut self) -> Result<(), FilterError> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return Err(FilterError::new(self.span(), "the expression is nested too deeply"));
        }
        Ok(())
    }

    /// An expression whose operators bind at least as strongly as `least`.
    fn expression(&mut self, least: u8) -> Result<Expr, FilterError> {
        let depth = self.depth;
        self.deeper()?;
        let mut left = self.prefix(least)?;
        while let Some((infix, power, tokens)) = self.infix() {
            if power < least {
                break;
            }
            left = match infix {
                Infix::Compare(op) => {
                    left = self.comparison(None, left, op)?;
                    if matches!(self.infix(), Some((Infix::Compare(_) | Infix::In { .. }, ..))) {
                        return Err(self.unexpected("and, or, or the end of the expression"));
                    }
                    left
                }
                Infix::In { negated } => {
                    (0..tokens).for_each(|_| self.advance());
                    let set = self.set(None, left, negated)?;
                    if matches!(self.infix(), Some((Infix::Compare(_) | Infix::In { .. }, ..))) {
                        return Err(self.unexpected("and, or, or the end of the expression"));
                    }
                    set
                }
                Infix::Logic(op) => {
                    self.test(&left)?;
                    self.advance();
                    let right = self.expression(power + 1)?;
                    self.test(&right)?;
                    Expr::logic(op, left, right)
                }
                Infix::Arithmetic(op) => {
                    self.deeper()?;
                    self.value(&left)?;
                    self.advance();
                    let right = self.expression(power + 1)?;
                    self.value(&right)?;
                    let span = left.span.to(right.span);
                    Expr::new(ExprKind::Arithmetic(op, Box::new(left), Box::new(right)), span)
                }
            };
        }
        self.depth = depth;
        Ok(left)
    }

    /// `left op a op b ..`; the current token is the first operator.
    fn comparison(&mut self, quantifier: Option<Quantifier>, first: Expr, op: Comparison) -> Result<Expr, FilterError> {
        self.value(&first)?;
        let mut next = Some(op);
        let mut rest = Vec::new();
        let mut span = first.span;
        while let Some(op) = next.take() {
            self.advance();
            let right = self.expression(COMPARE + 1)?;
            self.value(&right)?;
            span = span.to(right.span);
            rest.push((op, right));
            if matches!(op, Comparison::Contains | Comparison::Matches) {
                break;
            }
            next = match self.infix() {
                Some((Infix::Compare(op), ..)) if !matches!(op, Comparison::Contains | Comparison::Matches) => Some(op),
                _ => None,
            };
        }
        Ok(Expr::new(ExprKind::Compare { quantifier, first: Box::new(first), rest }, span))
    }

    /// The set after `in`.
    fn set(&mut self, quantifier: Option<Quantifier>, left: Expr, negated: bool) -> Result<Expr, FilterError> {
        self.value(&left)?;
        self.expect("{", "a set, such as {80, 443} or {1..1023}")?;
        let mut members = Vec::new();
        loop {
            let low = self.member()?;
            if self.is_symbol("..") {
                self.advance();
                let high = self.member()?;
                members.push(Member::Range(low, high));
            } else {
                members.push(Member::One(low));
            }
            if self.is_symbol("}") {
                break;
            }
            self.expect(",", "a comma or }")?;
        }
        let span = left.span.to(self.span());
        self.advance();
        Ok(Expr::new(ExprKind::In { quantifier, left: Box::new(left), negated, members }, span))
    }

    fn member(&mut self) -> Result<Expr, FilterError> {
        if self.is_symbol("}") {
            return Err(self.unexpected("a value"));
        }
        let value = self.expression(COMPARE + 1)?;
        self.value(&value)?;
        Ok(value)
    }

    fn prefix(&mut self, least: u8) -> Result<Expr, FilterError> {
        let start = self.span();
        let not = self.is_symbol("!") || self.is_word("not");
        if not {
            if least > NOT {
                return Err(self.unexpected("a value"));
            }
            self.advance();
            let inner = self.expression(NOT)?;
            self.test(&inner)?;
            let span = start.to(inner.span);
            return Ok(Expr::new(ExprKind::Not(Box::new(inner)), span));
        }
        if let Some(quantifier) = self.quantifier() {
            if least > COMPARE {
                return Err(self.unexpected("a value"));
            }
            self.advance();
            return self.quantified(start, quantifier);
        }
        if self.is_symbol("(") {
            return self.parentheses(least);
        }
        let value = self.primary()?;
        self.postfix(value)
    }

    fn quantifier(&self) -> Option<Quantifier> {
        match self.kind() {
            TokenKind::Word(w) if w == "any" => Some(Quantifier::Any),
            TokenKind::Word(w) if w == "all" => Some(Quantifier::All),
            _ => None,
        }
    }

    fn quantified(&mut self, start: Span, quantifier: Quantifier) -> Result<Expr, FilterError> {
        let left = self.expression(COMPARE + 1)?;
        let mut expr = match self.infix() {
            Some((Infix::Compare(op), ..)) => self.comparison(Some(quantifier), left, op)?,
            Some((Infix::In { negated }, _, tokens)) => {
                (0..tokens).for_each(|_| self.advance());
                self.set(Some(quantifier), left, negated)?
            }
            _ => return Err(self.unexpected("a comparison after any, all")),
        };
        expr.span = start.to(expr.span);
        Ok(expr)
    }

    /// Parentheses hold tests; values are grouped by braces.
    fn parentheses(&mut self, least: u8) -> Result<Expr, FilterError> {
        let open = self.span();
        if least > COMPARE {
            return Err(self.unexpected("a value; arithmetic is grouped with { }"));
        }
        self.advance();
        let mut inner = self.expression(0)?;
        self.test(&inner)?;
        let close = self.span();
        self.expect(")", "an operator or )")?;
        if let Some((Infix::Compare(_) | Infix::In { .. } | Infix::Arithmetic(_), ..)) = self.infix() {
            return Err(self.unexpected("and, or, ) or the end; parentheses hold tests, arithmetic is grouped with { }"));
        }
        inner.span = open.to(close);
        Ok(inner)
    }

    fn primary(&mut self) -> Result<Expr, FilterError> {
        const VALUE: &str = "a field, a value or a function";
        let start = self.span();
        match self.kind().clone() {
            TokenKind::Str(bytes) => {
                self.advance();
                Ok(Expr::new(ExprKind::Str(bytes), start))
            }
            TokenKind::Char(c) => {
                self.advance();
                Ok(Expr::new(ExprKind::Char(c), start))
            }
            TokenKind::Word(word) if !is_operator(&word) => {
                self.advance();
                let word = Expr::new(ExprKind::Word(word), start);
                if self.is_symbol("(") { self.call(word) } else { Ok(word) }
            }
            TokenKind::Symbol("-") => {
                self.advance();
                let inner = self.expression(UNARY)?;
                self.value(&inner)?;
                let span = start.to(inner.span);
                Ok(Expr::new(ExprKind::Negate(Box::new(inner)), span))
            }
            TokenKind::Symbol("+") => {
                self.advance();
                let inner = self.expression(UNARY)?;
                self.value(&inner)?;
                Ok(inner)
            }
            TokenKind::Symbol("@") => {
                self.advance();
                let TokenKind::Word(word) = self.kind().clone() else {
                    return Err(self.unexpected("a field after @"));
                };
                let mut field = Expr::new(ExprKind::Word(word), self.span());
                self.advance();
                if let TokenKind::Layer(pieces) = self.kind().clone() {
                    let span = field.span.to(self.span());
                    self.advance();
                    field = Expr::new(ExprKind::Layer(Box::new(field), pieces), span);
                }
                let span = start.to(field.span);
                Ok(Expr::new(ExprKind::Raw(Box::new(field)), span))
            }
            TokenKind::Symbol("{") => {
                self.advance();
                let inner = self.expression(COMPARE + 1)?;
                self.value(&inner)?;
                let close = self.span();
                self.expect("}", "an arithmetic operator or }")?;
                Ok(Expr::new(inner.kind, start.to(close)))
            }
            TokenKind::Symbol("$") => self.reference(),
            _ => Err(self.unexpected(VALUE)),
        }
    }

    /// `${field}` or `$field`: what is left of `$` once macros are expanded.
    fn reference(&mut self) -> Result<Expr, FilterError> {
        let start = self.span();
        self.advance();
        let braces = self.is_symbol("{");
        if braces {
            self.advance();
        }
        let TokenKind::Word(name) = self.kind().clone() else {
            return Err(self.unexpected("a field, as in ${ip.src}"));
        };
        let mut end = self.span();
        let mut field = Expr::new(ExprKind::Word(name), end);
        self.advance();
        if let TokenKind::Layer(pieces) = self.kind().clone() {
            end = field.span.to(self.span());
            self.advance();
            field = Expr::new(ExprKind::Layer(Box::new(field), pieces), end);
        }
        if braces {
            end = self.span();
            self.expect("}", "}")?;
        }
        Ok(Expr::new(ExprKind::Reference(Box::new(field)), start.to(end)))
    }

    fn call(&mut self, name: Expr) -> Result<Expr, FilterError> {
        self.advance();
        let mut arguments = Vec::new();
        while !self.is_symbol(")") {
            if !arguments.is_empty() {
                self.expect(",", "a comma or )")?;
            }
            let argument = self.expression(COMPARE + 1)?;
            self.value(&argument)?;
            arguments.push(argument);
        }
        let span = name.span.to(self.span());
        self.advance();
        Ok(Expr::new(ExprKind::Call(Box::new(name), arguments), span))
    }

    fn postfix(&mut self, mut value: Expr) -> Result<Expr, FilterError> {
        loop {
            let span = value.span.to(self.span());
            let kind = match self.kind().clone() {
                TokenKind::Layer(pieces) if matches!(value.kind, ExprKind::Word(_)) => ExprKind::Layer(Box::new(value), pieces),
                TokenKind::Slice(pieces) => ExprKind::Slice(Box::new(value), pieces),
                TokenKind::Layer(_) => return Err(self.unexpected("an operator; # follows a field's name")),
                _ => return Ok(value),
            };
            self.deeper()?;
            self.advance();
            value = Expr::new(kind, span);
        }
    }

    /// The operator at the current token, its power, and how many tokens it takes.
    fn infix(&self) -> Option<(Infix, u8, usize)> {
        let one = |infix, power| Some((infix, power, 1));
        let symbol = match self.kind() {
            TokenKind::Symbol(s) => s,
            TokenKind::Word(w) => w.as_str(),
            _ => return None,
        };
        let compare = |op| one(Infix::Compare(op), COMPARE);
        match symbol {
            "and" | "&&" => one(Infix::Logic(Logic::And), AND),
            "or" | "||" => one(Infix::Logic(Logic::Or), OR),
            "xor" | "^^" => one(Infix::Logic(Logic::Xor), XOR),
            "==" | "eq" | "any_eq" => compare(Comparison::AnyEqual),
            "!=" | "ne" | "all_ne" => compare(Comparison::AllNotEqual),
            "===" | "all_eq" => compare(Comparison::AllEqual),
            "!==" | "~=" | "any_ne" => compare(Comparison::AnyNotEqual),
            "<" | "lt" => compare(Comparison::Less),
            "<=" | "le" => compare(Comparison::LessOrEqual),
            ">" | "gt" => compare(Comparison::Greater),
            ">=" | "ge" => compare(Comparison::GreaterOrEqual),
            "contains" => compare(Comparison::Contains),
            "matches" | "~" => compare(Comparison::Matches),
            "in" => one(Infix::In { negated: false }, COMPARE),
            "not" | "!" => match self.kind_at(1) {
                TokenKind::Word(w) if w == "in" => Some((Infix::In { negated: true }, COMPARE, 2)),
                _ => None,
            },
            "&" | "bitand" | "bitwise_and" => one(Infix::Arithmetic(Arithmetic::BitAnd), BIT_AND),
            "+" => one(Infix::Arithmetic(Arithmetic::Add), SUM),
            "-" => one(Infix::Arithmetic(Arithmetic::Subtract), SUM),
            "*" => one(Infix::Arithmetic(Arithmetic::Multiply), PRODUCT),
            "/" => one(Infix::Arithmetic(Arithmetic::Divide), PRODUCT),
            "%" => one(Infix::Arithmetic(Arithmetic::Modulo), PRODUCT),
            _ => None,
        }
    }

    /// Refuses a test where a value has to stand.
    fn value(&self, expr: &Expr) -> Result<(), FilterError> {
        match expr.kind {
            ExprKind::Logic(..) | ExprKind::Not(_) | ExprKind::Compare { .. } | ExprKind::In { .. } => {
                Err(FilterError::new(expr.span, "a test cannot stand here").hint("expected a field, a value or a function"))
            }
            _ => Ok(()),
        }
    }

    /// Refuses a constant where a test has to stand.
    fn test(&self, expr: &Expr) -> Result<(), FilterError> {
        match expr.kind {
            ExprKind::Str(_) | ExprKind::Char(_) => {
                let text = self.text.get(expr.span.start..expr.span.end).unwrap_or("");
                Err(FilterError::new(expr.span, format!("{text} is neither a field nor a protocol name")))
            }
            _ => Ok(()),
        }
    }
}

static END: Token = Token { kind: TokenKind::End, span: Span { start: 0, end: 0 } };

/// Words that are operators wherever they stand.
pub(super) const WORD_OPERATORS: &[&str] = &[
    "and",
    "or",
    "xor",
    "not",
    "in",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "any_eq",
    "all_ne",
    "all_eq",
    "any_ne",
    "contains",
    "matches",
    "bitand",
    "bitwise_and",
    "any",
    "all",
];

fn is_operator(word: &str) -> bool {
    WORD_OPERATORS.contains(&word)
}
