//! One key press, and how it is written: a character stands for itself, everything else is named in angle brackets.
//! `gg`, `<ctrl-f>`, `<alt-left>`, `<f8>`, `<lt>` for `<`; in keymaps `m{x}` is `m` and any letter.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key with its modifiers. Shift is part of a character, never a modifier of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    pub code: KeyCode,
    pub modifiers: KeyModifiers,
}

/// A key of a keymap row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    Stroke(Stroke),
    /// `{x}`: any letter, which becomes the action's argument.
    Letter,
}

/// Names in angle brackets. The first name of a key is the one that is shown.
const NAMES: &[(&str, KeyCode)] = &[
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("backspace", KeyCode::Backspace),
    ("delete", KeyCode::Delete),
    ("insert", KeyCode::Insert),
    ("space", KeyCode::Char(' ')),
    ("lt", KeyCode::Char('<')),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("pageup", KeyCode::PageUp),
    ("pagedown", KeyCode::PageDown),
];

/// Symbols that footers and help show in place of a name.
const SYMBOLS: &[(KeyCode, &str)] = &[
    (KeyCode::Enter, "⏎"),
    (KeyCode::Tab, "⇥"),
    (KeyCode::Up, "↑"),
    (KeyCode::Down, "↓"),
    (KeyCode::Left, "←"),
    (KeyCode::Right, "→"),
    (KeyCode::Backspace, "⌫"),
    (KeyCode::PageUp, "PgUp"),
    (KeyCode::PageDown, "PgDn"),
    (KeyCode::Esc, "Esc"),
    (KeyCode::Home, "Home"),
    (KeyCode::End, "End"),
    (KeyCode::Delete, "Del"),
    (KeyCode::Insert, "Ins"),
    (KeyCode::Char(' '), "Space"),
];

impl Stroke {
    /// A character without modifiers.
    pub fn char(c: char) -> Self {
        Stroke { code: KeyCode::Char(c), modifiers: KeyModifiers::NONE }
    }

    /// A key without modifiers.
    pub fn code(code: KeyCode) -> Self {
        Stroke { code, modifiers: KeyModifiers::NONE }
    }

    /// The key that a terminal event tells of, in the one form that keymaps use.
    pub fn of(event: &KeyEvent) -> Self {
        let mut modifiers = event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT);
        let mut code = event.code;
        match code {
            KeyCode::Char(c) => {
                if modifiers.contains(KeyModifiers::CONTROL) && !modifiers.contains(KeyModifiers::SHIFT) {
                    code = KeyCode::Char(c.to_ascii_lowercase());
                } else if modifiers.contains(KeyModifiers::SHIFT) {
                    code = KeyCode::Char(c.to_ascii_uppercase());
                }
                modifiers.remove(KeyModifiers::SHIFT);
            }
            KeyCode::BackTab => {
                code = KeyCode::Tab;
                modifiers.insert(KeyModifiers::SHIFT);
            }
            _ => {}
        }
        Stroke { code, modifiers }
    }

    /// The event that a terminal would send for it.
    pub fn event(self) -> KeyEvent {
        match self {
            Stroke { code: KeyCode::Tab, modifiers } if modifiers.contains(KeyModifiers::SHIFT) => {
                KeyEvent::new(KeyCode::BackTab, modifiers)
            }
            Stroke { code, modifiers } => KeyEvent::new(code, modifiers),
        }
    }

    /// The letter, when it is a plain one.
    pub fn letter(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() && c.is_ascii_alphabetic() => Some(c),
            _ => None,
        }
    }

    /// The digit, when it is a plain one.
    pub fn digit(self) -> Option<u32> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() => c.to_digit(10),
            _ => None,
        }
    }

    /// Reads what stands in angle brackets: `ctrl-f`, `shift-tab`, `f8`.
    fn named(text: &str) -> Result<Stroke, String> {
        let mut modifiers = KeyModifiers::NONE;
        let mut rest = text;
        while let Some((prefix, more)) = rest.split_once('-').filter(|(_, more)| !more.is_empty()) {
            modifiers |= match prefix.to_ascii_lowercase().as_str() {
                "ctrl" | "c" => KeyModifiers::CONTROL,
                "alt" | "a" | "m" => KeyModifiers::ALT,
                "shift" | "s" => KeyModifiers::SHIFT,
                _ => return Err(format!("no modifier `{prefix}` (ctrl, alt, shift)")),
            };
            rest = more;
        }
        let mut chars = rest.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(c), None) => KeyCode::Char(c),
            _ => Self::by_name(&rest.to_ascii_lowercase())?,
        };
        Ok(Stroke::of(&KeyEvent::new(code, modifiers)))
    }

    fn by_name(name: &str) -> Result<KeyCode, String> {
        if let Some((_, code)) = NAMES.iter().find(|n| n.0 == name) {
            return Ok(*code);
        }
        match name.strip_prefix('f').map(str::parse::<u8>) {
            Some(Ok(n @ 1..=12)) => Ok(KeyCode::F(n)),
            _ => {
                let near = crate::action::nearest(name, NAMES.iter().map(|n| n.0));
                Err(format!("no key `{name}`{}", near.map_or_else(String::new, |n| format!(", did you mean `{n}`?"))))
            }
        }
    }

    /// Reads a sequence of key presses. `{x}` has no special meaning here.
    pub fn sequence(text: &str) -> Result<Vec<Stroke>, String> {
        let mut out = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            match rest.strip_prefix('<').and_then(|r| r.split_once('>')) {
                Some((name, more)) => {
                    out.push(Stroke::named(name)?);
                    rest = more;
                }
                None => {
                    out.push(Stroke::char(c));
                    rest = rest.get(c.len_utf8()..).unwrap_or("");
                }
            }
        }
        Ok(out)
    }

    /// As help and footers show it: `Ctrl-f`, `F8`, `⏎`.
    pub fn label(self) -> String {
        let mut out = String::new();
        for (bit, name) in [(KeyModifiers::CONTROL, "Ctrl-"), (KeyModifiers::ALT, "Alt-"), (KeyModifiers::SHIFT, "Shift-")] {
            if self.modifiers.contains(bit) {
                out.push_str(name);
            }
        }
        match (SYMBOLS.iter().find(|s| s.0 == self.code), self.code) {
            (Some((_, symbol)), _) => out.push_str(symbol),
            (None, KeyCode::Char(c)) => out.push(c),
            (None, KeyCode::F(n)) => out.push_str(&format!("F{n}")),
            (None, other) => out.push_str(&format!("{other:?}")),
        }
        out
    }
}

impl Key {
    /// Reads the keys of a keymap row.
    pub fn sequence(text: &str) -> Result<Vec<Key>, String> {
        let (head, letter) = text.strip_suffix("{x}").map_or((text, false), |head| (head, true));
        let mut keys: Vec<Key> = Stroke::sequence(head)?.into_iter().map(Key::Stroke).collect();
        if letter {
            keys.push(Key::Letter);
        }
        match keys.is_empty() {
            true => Err("no key given".into()),
            false => Ok(keys),
        }
    }

    /// As help and footers show it.
    pub fn label(self) -> String {
        match self {
            Key::Stroke(stroke) => stroke.label(),
            Key::Letter => "{a-z}".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_and_shown() {
        let labels = |text: &str| Stroke::sequence(text).unwrap().into_iter().map(Stroke::label).collect::<Vec<_>>().join(" ");
        assert_eq!(labels("gG<ctrl-f><C-F><alt-left><f8><lt>x<"), "g G Ctrl-f Ctrl-f Alt-← F8 < x <");
        assert_eq!(labels("/dns<enter>"), "/ d n s ⏎");
        assert_eq!(labels("<shift-tab><S-right>"), "Shift-⇥ Shift-→");
        assert_eq!(Key::sequence("m{x}").unwrap(), [Key::Stroke(Stroke::char('m')), Key::Letter]);
    }

    #[test]
    fn wrong_names_are_answered_with_the_nearest() {
        assert_eq!(Stroke::sequence("<entr>").unwrap_err(), "no key `entr`, did you mean `enter`?");
        assert_eq!(Stroke::sequence("<hyper-x>").unwrap_err(), "no modifier `hyper` (ctrl, alt, shift)");
        assert!(Key::sequence("").is_err());
    }

    #[test]
    fn events_come_in_one_form() {
        let upper = KeyEvent::new(KeyCode::Char('G'), KeyModifiers::SHIFT);
        assert_eq!(Stroke::of(&upper), Stroke::char('G'));
        let back = Stroke::of(&KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT));
        assert_eq!(Stroke::of(&back.event()), back);
    }
}
