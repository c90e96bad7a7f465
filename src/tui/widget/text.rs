//! Text in a given number of columns, and numbers as people read them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// As much of `text` as fits into `columns`; `…` stands for what was cut.
pub fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    if columns == 0 {
        return String::new();
    }
    let mut out = take(text, columns - 1);
    out.push('…');
    out
}

/// The text in lines of at most `columns`, broken between words; a longer word is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(&fit(word, columns));
        } else if line.width() + 1 + word.width() <= columns {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(fit(word, columns));
        }
    }
    lines
}

/// The first `columns` columns.
pub fn take(text: &str, columns: usize) -> String {
    let mut used = 0;
    let mut out = String::new();
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > columns {
            break;
        }
        out.push(c);
    }
    out
}

/// What is left after the first `columns` columns.
pub fn skip(text: &str, columns: usize) -> &str {
    let mut used = 0;
    for (at, c) in text.char_indices() {
        if used >= columns {
            return text.get(at..).unwrap_or("");
        }
        used += c.width().unwrap_or(0);
    }
    ""
}

/// A long name shortened in the middle, so that both ends can be told apart: `2001:db8…:51a2`.
pub fn middle(text: &str, columns: usize) -> String {
    let total = text.width();
    if total <= columns {
        return text.to_owned();
    }
    if columns < 5 {
        return fit(text, columns);
    }
    let head = (columns - 1).div_ceil(2);
    let tail = columns - 1 - head;
    format!("{}…{}", take(text, head), skip(text, total - tail))
}

/// `text` on the right of `columns` columns.
pub fn right(text: &str, columns: usize) -> String {
    let text = fit(text, columns);
    format!("{}{text}", " ".repeat(columns.saturating_sub(text.width())))
}

/// `1,204,331`.
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, c) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

/// Three significant digits with a power-of-1000 prefix: `812`, `8.12 k`, `98.1 M`.
pub fn magnitude(x: f64) -> String {
    const PREFIXES: [&str; 6] = ["", " k", " M", " G", " T", " P"];
    let mut x = x.max(0.0);
    let mut prefix = 0;
    while x >= 999.5 && prefix + 1 < PREFIXES.len() {
        x /= 1000.0;
        prefix += 1;
    }
    let decimals = match x {
        _ if prefix == 0 && x.fract() == 0.0 => 0,
        x if x < 9.995 => 2,
        x if x < 99.95 => 1,
        _ => 0,
    };
    format!("{x:.decimals$}{}", PREFIXES.get(prefix).copied().unwrap_or(""))
}

/// A magnitude with its unit: `812 bit/s`, `8.12 kbit/s`, `0 B`; `/s` stands for packets: `812/s`, `8.12 k/s`.
pub fn quantity(x: f64, unit: &str) -> String {
    let m = magnitude(x);
    let blank = if m.contains(' ') || unit.is_empty() || unit.starts_with('/') { "" } else { " " };
    format!("{m}{blank}{unit}")
}

/// A span of time: `0.8 s`, `42 s`, `12:31`, `3:12:31`, `2 d 03:12`.
pub fn duration(seconds: f64) -> String {
    let whole = seconds.max(0.0) as u64;
    match whole {
        0..=9 => format!("{:.1} s", seconds.max(0.0)),
        10..=59 => format!("{whole} s"),
        60..=3599 => format!("{}:{:02}", whole / 60, whole % 60),
        3600..=86_399 => format!("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60),
        _ => format!("{} d {:02}:{:02}", whole / 86_400, whole / 3600 % 24, whole / 60 % 60),
    }
}

/// Share in per cent with a precision that fits: `0.67 %`, `12 %`.
pub fn percent(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "0 %".into();
    }
    let p = part as f64 * 100.0 / whole as f64;
    match p {
        _ if part == whole => "100 %".into(),
        p if p < 1.0 && part > 0 => format!("{p:.2} %"),
        p if p < 10.0 => format!("{p:.1} %"),
        p => format!("{:.0} %", p.min(99.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_wraps_between_words() {
        assert_eq!(wrap("Show the next buffer", 8), ["Show the", "next", "buffer"]);
        assert_eq!(wrap("overlong words", 5), ["over…", "words"]);
        assert_eq!(wrap("", 5), [""]);
    }

    #[test]
    fn a_unit_stands_after_one_blank() {
        assert_eq!([quantity(0.0, "bit/s"), quantity(8120.0, "bit/s"), quantity(12.0, "/s")], ["0 bit/s", "8.12 kbit/s", "12/s"]);
    }

    #[test]
    fn text_is_cut_by_columns_not_by_characters() {
        assert_eq!(fit("abcdef", 4), "abc…");
        assert_eq!(fit("日本語", 5), "日本…");
        assert_eq!(skip("日本語", 2), "本語");
        assert_eq!(middle("2001:db8:85a3::8a2e:370:7334", 13), "2001:d…0:7334");
        assert_eq!(right("12", 4), "  12");
        assert_eq!(fit("x", 0), "");
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!((grouped(0).as_str(), grouped(1_204_331).as_str()), ("0", "1,204,331"));
        let shown: Vec<_> = [0.0, 7.0, 999.0, 8120.0, 98_100_000.0, 999_600.0].map(magnitude).into();
        assert_eq!(shown, ["0", "7", "999", "8.12 k", "98.1 M", "1.00 M"]);
        assert_eq!([0.84, 42.0, 751.0, 11_551.0, 190_000.0].map(duration), ["0.8 s", "42 s", "12:31", "3:12:31", "2 d 04:46"]);
        assert_eq!([percent(8112, 1_204_331), percent(1, 8), percent(3, 3), percent(999, 1000)], ["0.67 %", "12 %", "100 %", "99 %"]);
    }
}
