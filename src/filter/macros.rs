//! Macros: named texts with arguments, put into an expression before it is parsed.

use super::ast::Span;
use super::error::FilterError;
use std::collections::BTreeMap;

/// Deepest nesting of macros in macros, which also ends ones that call themselves.
const DEPTH_LIMIT: usize = 16;
/// Longest text that macros may grow to, in bytes.
const LENGTH_LIMIT: usize = 64 * 1024;

/// Named pieces of expressions. In their text `$1`, `$2` … stand for the arguments.
#[derive(Clone, Debug, Default)]
pub struct Macros {
    texts: BTreeMap<String, String>,
}

impl Macros {
    /// Adds a macro, or replaces the one of that name. Names are letters, digits and `_`; false for others.
    pub fn define(&mut self, name: &str, text: &str) -> bool {
        let legal = is_name(name);
        if legal {
            self.texts.insert(name.to_string(), text.to_string());
        }
        legal
    }

    /// Names and texts in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The text with all macros replaced: `$name(a,b)`, `${name:a;b}`, `${name;a;b}`, `${name}`. References to fields (`${ip.src}`)
    /// stay.
    pub(super) fn expand(&self, text: &str) -> Result<String, FilterError> {
        let mut out = String::new();
        self.expand_into(text, 0, &mut out).map_err(|e| e.within(text))?;
        Ok(out)
    }

    fn expand_into(&self, text: &str, depth: usize, out: &mut String) -> Result<(), FilterError> {
        let whole = Span::new(0, text.len());
        if depth > DEPTH_LIMIT {
            return Err(FilterError::new(whole, "macros are nested too deeply").hint("does a macro use itself?"));
        }
        let mut at = 0;
        while let Some(found) = next_dollar(text, at) {
            out.push_str(text.get(at..found).unwrap_or(""));
            match call_at(text, found) {
                Some((name, arguments, end)) if self.is_call(name, &arguments) => {
                    let span = Span::new(found, end);
                    let Some(body) = self.texts.get(name) else {
                        return Err(self.unknown(name, span));
                    };
                    let filled = fill(body, &arguments.unwrap_or_default(), span)?;
                    self.expand_into(&filled, depth + 1, out).map_err(|e| FilterError { span, text: String::new(), ..e })?;
                    at = end;
                }
                _ => {
                    out.push('$');
                    at = found + 1;
                }
            }
            if out.len() > LENGTH_LIMIT {
                return Err(FilterError::new(whole, "the expression grows too long with its macros"));
            }
        }
        out.push_str(text.get(at..).unwrap_or(""));
        Ok(())
    }

    /// A name without arguments may also be a reference to a field; one with a dot always is.
    fn is_call(&self, name: &str, arguments: &Option<Vec<&str>>) -> bool {
        is_name(name) && (arguments.is_some() || self.texts.contains_key(name))
    }

    fn unknown(&self, name: &str, span: Span) -> FilterError {
        let error = FilterError::new(span, format!("macro '{name}' does not exist"));
        let near = self.texts.keys().find(|k| crate::model::registry::distance(k, name, 2) <= 2);
        match near {
            Some(near) => error.hint(format!("did you mean {near}?")),
            None => error,
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Position of the next `$` outside of quotes.
fn next_dollar(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut quoted = None;
    let mut i = 0;
    while let Some(b) = bytes.get(i) {
        match (quoted, b) {
            (Some(_), b'\\') => i += 1,
            (Some(q), b) if b == q => quoted = None,
            (None, b'"' | b'\'') => quoted = Some(b),
            (None, b'$') if i >= from => return Some(i),
            _ => {}
        }
        i += 1;
    }
    None
}

/// Name, arguments and end of what starts with the `$` at `at`. Arguments are `None` when there is no list of them.
fn call_at(text: &str, at: usize) -> Option<(&str, Option<Vec<&str>>, usize)> {
    let rest = text.get(at + 1..)?;
    if let Some(inner) = rest.strip_prefix('{') {
        let close = inner.find('}')?;
        let end = at + 2 + close + 1;
        let inner = inner.get(..close)?;
        return Some(match inner.find([':', ';']) {
            Some(split) => (inner.get(..split)?, Some(list(inner.get(split + 1..)?, ';')), end),
            None => (inner, None, end),
        });
    }
    let len = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
    let after = rest.get(len..)?;
    let arguments = after.strip_prefix('(')?;
    let close = closing(arguments)?;
    Some((rest.get(..len)?, Some(list(arguments.get(..close)?, ',')), at + 1 + len + 1 + close + 1))
}

/// Position of the parenthesis that closes a list.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (i, b) in text.bytes().enumerate() {
        match b {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(i),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn list(text: &str, separator: char) -> Vec<&str> {
    if text.trim().is_empty() { Vec::new() } else { text.split(separator).map(str::trim).collect() }
}

/// Puts the arguments into a macro's text.
fn fill(body: &str, arguments: &[&str], span: Span) -> Result<String, FilterError> {
    let mut out = String::new();
    let mut most = 0;
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        match after.get(..digits).unwrap_or("").parse::<usize>() {
            Ok(n) if n > 0 => {
                most = most.max(n);
                out.push_str(arguments.get(n - 1).copied().unwrap_or(""));
                rest = after.get(digits..).unwrap_or("");
            }
            _ => {
                out.push('$');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    if most != arguments.len() {
        return Err(FilterError::new(span, format!("the macro takes {most} arguments, not {}", arguments.len())));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(text: &str) -> Result<String, String> {
        let mut macros = Macros::default();
        assert!(macros.define("private", "$1 in {10.0.0.0/8, 192.168.0.0/16}"));
        assert!(macros.define("both", "${private:ip.src} and $private(ip.dst)"));
        assert!(macros.define("loop", "not ${loop}"));
        assert!(!macros.define("a.b", "x"));
        macros.expand(text).map_err(|e| e.message)
    }

    #[test]
    fn every_spelling_expands_and_references_stay() {
        assert_eq!(expand("$private(ip.src)").unwrap(), "ip.src in {10.0.0.0/8, 192.168.0.0/16}");
        assert_eq!(expand("${private;ip.src}").unwrap(), expand("${private:ip.src}").unwrap());
        assert_eq!(expand("${both} or x == ${ip.src}").unwrap().matches(" in {").count(), 2);
        assert_eq!(expand("x == $ip.src and y == \"$private(1)\"").unwrap(), "x == $ip.src and y == \"$private(1)\"");
    }

    #[test]
    fn wrong_calls_are_refused() {
        assert_eq!(expand("${privat:ip.src}").unwrap_err(), "macro 'privat' does not exist");
        assert_eq!(expand("$private(1,2)").unwrap_err(), "the macro takes 1 arguments, not 2");
        assert_eq!(expand("${loop}").unwrap_err(), "macros are nested too deeply");
    }
}
