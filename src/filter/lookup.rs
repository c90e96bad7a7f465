//! Names in expressions: what they stand for, and what was probably meant by those that stand for nothing.

use super::ast::{Comparison, Expr, ExprKind, Quantifier, Span};
use super::check::{Checker, Typed};
use super::error::{FilterError, Warning, WarningKind};
use super::program::Column;
use crate::model::Field;

/// What a word stands for.
pub(super) enum Named {
    Field(&'static Field),
    Column(Column),
}

impl Checker<'_> {
    pub(super) fn find(&self, word: &str) -> Option<Named> {
        let name = word.strip_prefix('.').unwrap_or(word);
        if let Some(field) = self.registry.field(name) {
            return Some(Named::Field(field));
        }
        if let Some(column) = name.strip_prefix("_ws.col.") {
            return Some(Named::Column(match column.to_ascii_lowercase().as_str() {
                "info" => Column::Info,
                "protocol" => Column::Protocol,
                "source" | "def_src" => Column::Source,
                "destination" | "def_dst" => Column::Destination,
                _ => return None,
            }));
        }
        let now = self.registry.current_name(name)?;
        self.registry.field(&now).map(Named::Field)
    }

    /// Finds a name and warns when it is an old one.
    pub(super) fn lookup(&mut self, word: &str, span: Span) -> Option<Named> {
        let named = self.find(word)?;
        if let Named::Field(field) = &named
            && word.strip_prefix('.').unwrap_or(word) != field.name
        {
            self.warn(span, format!("{word} is an old name of {}", field.name), WarningKind::Deprecated);
        }
        Some(named)
    }

    pub(super) fn need(&mut self, field: &'static Field) {
        if !self.fields.iter().any(|f| std::ptr::eq(*f, field)) {
            self.fields.push(field);
        }
    }

    pub(super) fn warn(&mut self, span: Span, message: String, kind: WarningKind) {
        let warning = Warning { span, message, kind };
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// People write `ip.addr != x` for "no packets of x"; it also drops frames without the field.
    pub(super) fn hint_all_not_equal(&mut self, left: &Typed, op: Comparison, quantifier: Option<Quantifier>) {
        let Some(field) = left.field else {
            return;
        };
        let several = [".addr", ".port", ".host"].iter().any(|end| field.name.ends_with(end));
        if several && op == Comparison::AllNotEqual && quantifier.is_none() {
            let name = field.name;
            let message = format!("{name} != x asks for frames that have {name}, none of them x; !({name} == x) also takes frames without");
            self.warn(left.span, message, WarningKind::Hint);
        }
    }

    pub(super) fn unknown(&self, word: &str, span: Span) -> FilterError {
        let error = FilterError::new(span, format!("{word} is neither a field nor a protocol name"));
        let lower = word.to_ascii_lowercase();
        if self.registry.field(&lower).is_some() {
            return error.hint(format!("did you mean {lower}?"));
        }
        match self.registry.nearest(word) {
            Some(near) => error.hint(format!("did you mean {near}?")),
            None => self.split_by_minus(word, error),
        }
    }

    /// `frame.len-ip.len` is one word.
    pub(super) fn split_by_minus(&self, word: &str, error: FilterError) -> FilterError {
        match word.split_once('-') {
            Some((left, right)) if self.registry.field(left).is_some() => {
                error.hint(format!("a minus has spaces around it: {left} - {right}"))
            }
            _ => error,
        }
    }

    pub(super) fn not_a_field(&self, expr: &Expr) -> FilterError {
        match &expr.kind {
            ExprKind::Word(word) => self.unknown(word, expr.span),
            _ => FilterError::new(expr.span, format!("{} is constant: a field was expected", super::print::text(expr))),
        }
    }

    pub(super) fn left_side(&self, expr: &Expr, op: Comparison) -> FilterError {
        let shown = super::print::text(expr);
        let message = format!("left side of \"{}\" expression must be a field or function, not {shown}", op.symbol());
        let known = match &expr.kind {
            ExprKind::Word(word) => self.unknown(word, expr.span).hint,
            _ => None,
        };
        FilterError { hint: known, ..FilterError::new(expr.span, message) }
    }
}
