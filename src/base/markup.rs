//! Text inside HTML and SVG.

use super::text::safe;

/// Text with the characters that mean something to HTML and XML replaced, and controls made visible.
pub fn push_escaped(text: &str, out: &mut String) {
    for c in safe(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_means_anything() {
        let mut out = String::new();
        push_escaped("<a b=\"c\" d='e'>&\u{1b}", &mut out);
        assert_eq!(out, "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\\033");
    }
}
