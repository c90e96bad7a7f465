//! The display filter: Wireshark's language, compiled once and run over dissected frames. The same expressions serve as
//! filters, columns, colour rules, chart series and detection rules.

mod ast;
mod bpf;
mod check;
mod columns;
pub mod complete;
mod datum;
mod error;
mod eval;
mod functions;
mod interval;
mod lexer;
mod literal;
mod lookup;
mod macros;
mod moment;
mod parser;
mod pattern;
mod plan;
mod print;
mod program;
#[cfg(test)]
mod tests;
mod types;
mod values;

pub use ast::Span;
pub use error::{FilterError, Warning, WarningKind};
pub use macros::Macros;
pub use plan::{Plan, Scan, Scanner};

use crate::model::{Field, Registry, Tree, Wanted};
use ast::{Expr, ExprKind, Logic};
use check::{Checker, Typed};
use eval::Subject;
use program::{Operand, Test};
use std::sync::Arc;

/// The frame that is selected on the screen, which `${field}` refers to.
#[derive(Clone, Copy, Default)]
pub struct Selected<'a>(pub Option<(&'a Tree, &'a [u8])>);

impl<'a> Selected<'a> {
    fn subject(self) -> Option<Subject<'a>> {
        self.0.map(|(tree, frame)| Subject { tree, frame })
    }
}

/// A compiled display filter.
#[derive(Debug)]
pub struct Filter {
    text: String,
    expr: Option<Expr>,
    test: Test,
    fields: Arc<[&'static Field]>,
    warnings: Vec<Warning>,
}

impl Filter {
    /// Compiles a filter. A text without anything in it takes every frame.
    pub fn compile(text: &str, registry: &Registry, macros: &Macros, selected: Selected<'_>) -> Result<Filter, FilterError> {
        let (text, expr, mut checker) = prepare(text, registry, macros, selected)?;
        let test = match &expr {
            Some(expr) => checker.test(expr).map_err(|e| e.within(&text))?,
            None => Test::Always,
        };
        Ok(Filter { text, expr, test, fields: checker.fields.into(), warnings: checker.warnings })
    }

    /// Whether a dissected frame passes. `frame` holds the frame's bytes; the tree must keep the nodes of [`Filter::fields`].
    pub fn matches(&self, tree: &Tree, frame: &[u8]) -> bool {
        self.test.holds(Subject { tree, frame })
    }

    /// How to answer the filter over many frames with as little dissection as possible.
    pub fn plan(&self) -> Plan {
        Plan::new(&self.test)
    }

    /// The fields that the filter looks at: a dissection for it may leave out all others.
    pub fn fields(&self) -> &Arc<[&'static Field]> {
        &self.fields
    }

    /// Whether the values of [`Filter::fields`] are all that it looks at: no columns of the list, no numbers of layers.
    pub fn asks_fields_only(&self) -> bool {
        self.test.asks_fields_only()
    }

    /// What a dissection has to keep for the filter.
    pub fn wanted(&self) -> Wanted {
        if self.asks_fields_only() { Wanted::Only(self.fields.clone()) } else { Wanted::Row(self.fields.clone()) }
    }

    /// What was compiled: the text with its macros expanded. The spans of the warnings count in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The filter in its canonical spelling.
    pub fn canonical(&self) -> String {
        self.expr.as_ref().map(print::text).unwrap_or_default()
    }

    /// The capture filter that means the same for plain packets; `None` when no capture filter does.
    pub fn to_bpf(&self) -> Option<String> {
        bpf::translate(self.expr.as_ref()?)
    }

    /// Old spellings, and places where people often mean something else.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// True for a filter that takes every frame because it says nothing.
    pub fn is_empty(&self) -> bool {
        self.expr.is_none()
    }
}

/// A compiled expression that gives values: a column, a field of `-e`, a chart's series.
#[derive(Debug)]
pub struct Expression {
    parts: Vec<Part>,
    fields: Arc<[&'static Field]>,
    warnings: Vec<Warning>,
}

#[derive(Debug)]
enum Part {
    Test(Test),
    Value(Operand),
}

impl Expression {
    /// Compiles an expression. `a or b` outside of parentheses means the values of both, as in Wireshark's columns.
    pub fn compile(text: &str, registry: &Registry, macros: &Macros) -> Result<Expression, FilterError> {
        let (text, expr, mut checker) = prepare(text, registry, macros, Selected::default())?;
        let Some(expr) = expr else {
            return Err(FilterError::new(Span::default(), "a field or an expression was expected").within(&text));
        };
        let parts = match &expr.kind {
            ExprKind::Logic(Logic::Or, parts) if !text.trim_start().starts_with('(') => parts.as_slice(),
            _ => std::slice::from_ref(&expr),
        };
        let parts = parts.iter().map(|p| part(&mut checker, p)).collect::<Result<Vec<_>, _>>().map_err(|e| e.within(&text))?;
        Ok(Expression { parts, fields: checker.fields.into(), warnings: checker.warnings })
    }

    /// The values in a frame as text, in the order of the packet. A test that holds gives `1`.
    pub fn values(&self, tree: &Tree, frame: &[u8]) -> Vec<String> {
        let subject = Subject { tree, frame };
        let mut out = Vec::new();
        for part in &self.parts {
            match part {
                Part::Test(test) => out.extend(test.holds(subject).then(|| "1".to_string())),
                Part::Value(operand) => operand.show(subject, &mut out),
            }
        }
        out
    }

    /// The values in a frame as numbers, for charts: times in seconds, tests as 0 and 1.
    pub fn numbers(&self, tree: &Tree, frame: &[u8]) -> Vec<f64> {
        let subject = Subject { tree, frame };
        let mut out = Vec::new();
        for part in &self.parts {
            match part {
                Part::Test(test) => out.push(f64::from(u8::from(test.holds(subject)))),
                Part::Value(operand) => out.extend(operand.values(subject).iter().filter_map(datum::Datum::as_number)),
            }
        }
        out
    }

    /// The fields that the expression looks at.
    pub fn fields(&self) -> &Arc<[&'static Field]> {
        &self.fields
    }

    /// As [`Filter::warnings`].
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

/// Names of all functions, each with a line about it, in alphabetical order.
pub fn functions() -> impl Iterator<Item = (&'static str, &'static str)> {
    functions::FUNCTIONS.iter().map(|f| (f.name, f.doc))
}

fn part(checker: &mut Checker<'_>, expr: &Expr) -> Result<Part, FilterError> {
    match expr.kind {
        ExprKind::Logic(..) | ExprKind::Not(_) | ExprKind::Compare { .. } | ExprKind::In { .. } => checker.test(expr).map(Part::Test),
        _ => checker.value(expr).map(|Typed { operand, .. }| Part::Value(operand)),
    }
}

fn prepare<'a>(
    text: &str,
    registry: &'a Registry,
    macros: &Macros,
    selected: Selected<'a>,
) -> Result<(String, Option<Expr>, Checker<'a>), FilterError> {
    let text = macros.expand(text)?;
    let mut warnings = Vec::new();
    let expr = parser::parse(&text, &mut warnings).map_err(|e| e.within(&text))?;
    Ok((text, expr, Checker { registry, selected: selected.subject(), warnings, fields: Vec::new() }))
}
