//! The right side of `matches`: Perl's regular expressions over bytes, in bounded time.

use super::ast::Span;
use super::error::FilterError;
use fancy_regex::{BytesMode, Regex, RegexBuilder};

/// Largest compiled pattern, in bytes.
const SIZE_LIMIT: usize = 1 << 20;
/// Steps of backtracking after which a pattern with look-around is taken not to match.
const BACKTRACK_LIMIT: usize = 100_000;

/// A compiled pattern; letters match in either case unless it says `(?-i)`. Patterns without look-around and
/// back-references run in linear time.
#[derive(Debug)]
pub(super) struct Pattern(Box<Regex>);

impl Pattern {
    /// Compiles a pattern. `span` is where it stands in the filter.
    pub fn new(pattern: &[u8], span: Span) -> Result<Pattern, FilterError> {
        let Ok(text) = std::str::from_utf8(pattern) else {
            return Err(FilterError::new(span, "the pattern is not text").hint("write bytes as \\xNN in a raw string: r\"..\""));
        };
        // as in PCRE without its UTF mode, an ASCII pattern sees bytes: `.` is one byte, `\d` one ASCII digit
        let mode = if text.is_ascii() { BytesMode::Ascii } else { BytesMode::UnicodeBytes };
        RegexBuilder::new(text)
            .case_insensitive(true)
            .bytes_mode(mode)
            .delegate_size_limit(SIZE_LIMIT)
            .delegate_dfa_size_limit(SIZE_LIMIT)
            .max_prog_size(SIZE_LIMIT)
            .backtrack_limit(BACKTRACK_LIMIT)
            .build()
            .map(|regex| Pattern(Box::new(regex)))
            .map_err(|why| FilterError::new(span, format!("regular expression: {}", last_line(&why.to_string()))))
    }

    pub fn is_match(&self, bytes: &[u8]) -> bool {
        self.0.is_match(bytes).unwrap_or(false)
    }
}

/// Parsers of patterns explain themselves over several lines; the last one says what is wrong.
fn last_line(text: &str) -> &str {
    text.lines().last().unwrap_or(text).trim().trim_start_matches("error: ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &[u8]) -> bool {
        Pattern::new(pattern.as_bytes(), Span::default()).unwrap().is_match(text)
    }

    #[test]
    fn patterns_ignore_case_and_see_bytes() {
        assert!(matches("mozilla/[45]", b"Mozilla/5.0"));
        assert!(!matches("(?-i)mozilla", b"Mozilla"));
        assert!(matches(r"\xff.\x00", b"a\xff\xfe\x00"));
        assert!(matches("é", "É".as_bytes()));
    }

    #[test]
    fn look_around_and_back_references_work_in_bounded_time() {
        assert!(matches(r"(?<!x)get", b"a GET"));
        assert!(!matches(r"(?<!x)get", b"xGET"));
        assert!(matches(r"(ab)\1", b"ABab"));
        assert!(!matches(r"(a+)+\1$(?=b)", &[b'a'; 2000]));
    }

    #[test]
    fn a_bad_pattern_says_why_at_its_place() {
        let e = Pattern::new(b"(", Span::new(3, 6)).unwrap_err();
        assert_eq!((e.span, e.message.is_empty()), (Span::new(3, 6), false));
        assert!(Pattern::new(b"a{100000}{100000}", Span::default()).is_err());
    }
}
