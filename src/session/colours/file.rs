//! Wireshark's `colorfilters` files: one rule a line, `@name@filter@[r,g,b][r,g,b]` with the ground's colour first and
//! each part from 0 to 65535; `!` before a rule switches it off, `#` begins a comment.

use super::{Paint, Rule};
use std::fmt::Write;

/// What a file holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub rules: Vec<Rule>,
    /// Lines that are no rules: their number and what is wrong.
    pub wrong: Vec<(usize, String)>,
}

/// Rules that are read of one file; each is tried on every row.
const MOST: usize = 500;

/// Reads a file. Lines that are not understood are left out and told.
pub fn parse(text: &str) -> Parsed {
    let mut out = Parsed::default();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if out.rules.len() >= MOST {
            out.wrong.push((at + 1, format!("more than {MOST} rules: the rest is left out")));
            break;
        }
        match rule(line) {
            Ok(rule) => out.rules.push(rule),
            Err(why) => out.wrong.push((at + 1, why.into())),
        }
    }
    out
}

fn rule(line: &str) -> Result<Rule, &'static str> {
    let (enabled, line) = line.strip_prefix('!').map_or((true, line), |rest| (false, rest));
    let line = line.strip_prefix('@').ok_or("a rule begins with @")?;
    let (name, rest) = line.split_once('@').ok_or("an @ was expected after the name")?;
    // a filter may hold an @ of its own
    let (filter, colours) = rest.rsplit_once("@[").ok_or("@[r,g,b][r,g,b] was expected after the filter")?;
    let (ground, text) = colours.strip_suffix(']').and_then(|c| c.split_once("][")).ok_or("two colours were expected: [r,g,b][r,g,b]")?;
    let colour = |parts: &str| colour(parts).ok_or("a colour is three numbers from 0 to 65535");
    Ok(Rule { name: name.into(), filter: filter.into(), paint: Paint { ground: colour(ground)?, text: colour(text)? }, enabled })
}

fn colour(parts: &str) -> Option<u32> {
    let parts: Option<Vec<u32>> = parts.split(',').map(|p| p.trim().parse::<u16>().ok().map(|p| u32::from(p >> 8))).collect();
    match parts?.as_slice() {
        [red, green, blue] => Some(red << 16 | green << 8 | blue),
        _ => None,
    }
}

/// Writes rules so that [`parse`] and Wireshark read them.
pub fn write(rules: &[Rule]) -> String {
    let mut out = String::new();
    // 0xff is 65535: the byte twice
    let parts = |rgb: u32| [16, 8, 0].map(|shift| (rgb >> shift & 0xff) * 0x101);
    for rule in rules {
        let ([r, g, b], [x, y, z]) = (parts(rule.paint.ground), parts(rule.paint.text));
        let off = if rule.enabled { "" } else { "!" };
        let _ = writeln!(out, "{off}@{}@{}@[{r},{g},{b}][{x},{y},{z}]", rule.name.replace(['@', '\n'], " "), rule.filter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_and_written() {
        let text =
            "# colours\n@Bad TCP@tcp.analysis.flags@[4718,10030,11796][63479,34695,34695]\n!@Raw@@ip.src[0:1] == 0a@[65535,0,0][0,0,0]\n";
        let parsed = parse(text);
        assert_eq!(parsed.wrong, []);
        let [bad, raw] = parsed.rules.as_slice() else { panic!("two rules") };
        assert_eq!((bad.name.as_str(), bad.filter.as_str(), bad.enabled), ("Bad TCP", "tcp.analysis.flags", true));
        assert_eq!(bad.paint, Paint { ground: 0x12272e, text: 0xf78787 });
        assert_eq!((raw.filter.as_str(), raw.enabled), ("@ip.src[0:1] == 0a", false));
        assert_eq!(parse(&write(&parsed.rules)).rules, parsed.rules);
    }

    #[test]
    fn wrong_lines_are_told_and_left_out() {
        let parsed = parse("tcp\n@a@tcp@[1,2][3,4,5]\n@b@udp@[1,2,3][4,5,70000]\n@c@udp@[1,2,3][4,5,6]");
        assert_eq!(parsed.rules.len(), 1);
        assert_eq!(parsed.wrong.iter().map(|w| w.0).collect::<Vec<_>>(), [1, 2, 3]);
    }
}
