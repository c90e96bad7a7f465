//! What is wrong with an expression, where, and what to write instead.

use super::ast::Span;
use std::fmt;

/// Why an expression was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterError {
    /// The text that the span counts in: what was typed, with its macros expanded.
    pub text: String,
    pub span: Span,
    pub message: String,
    /// What to write instead, or what to look at.
    pub hint: Option<String>,
}

impl FilterError {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Self {
        FilterError { text: String::new(), span, message: message.into(), hint: None }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(super) fn within(mut self, text: &str) -> Self {
        self.text = text.to_string();
        self
    }

    /// Column of the fault in characters, counted from 1.
    pub fn column(&self) -> usize {
        column(&self.text, self.span.start) + 1
    }

    /// The message, the text, and a caret below the fault: three or four lines.
    pub fn render(&self) -> String {
        let from = column(&self.text, self.span.start);
        let to = column(&self.text, self.span.end);
        let marks = "~".repeat(to.saturating_sub(from).saturating_sub(1));
        let text = crate::base::text::safe(&self.text);
        let hint = self.hint.as_ref().map(|h| format!("\n  {h}")).unwrap_or_default();
        format!("{}\n  {text}\n  {:from$}^{marks}{hint}", self.message, "")
    }
}

fn column(text: &str, at: usize) -> usize {
    text.char_indices().take_while(|(i, _)| *i < at).count()
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", crate::base::text::safe(&self.message))?;
        match &self.hint {
            Some(hint) => write!(f, " ({})", crate::base::text::safe(hint)),
            None => Ok(()),
        }
    }
}

impl std::error::Error for FilterError {}

/// Something worth knowing about an expression that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub span: Span,
    pub message: String,
    pub kind: WarningKind,
}

/// Why a [`Warning`] is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// An old spelling that still works.
    Deprecated,
    /// It works, but people often mean something else.
    Hint,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_below_the_fault_in_characters() {
        let e = FilterError::new(Span::new(15, 18), "no field of that name").hint("did you mean tcp?").within("\"é\" == x and tpc");
        assert_eq!(e.column(), 15);
        assert_eq!(e.render(), "no field of that name\n  \"é\" == x and tpc\n                ^~\n  did you mean tcp?");
    }
}
