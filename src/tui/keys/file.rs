//! Keymap files: TOML, one table a context, one row a key: `"gg" = "move.first"`. A file may start from another one with
//! `base = "default"`; its rows replace those they collide with, and an empty action unbinds a key.

use super::key::Key;
use super::keymap::{Context, Keymap};
use crate::action::{Action, Argument, Call, nearest};
use toml::de::{DeTable, DeValue};

/// The keymaps that are part of the program.
const BUILT_IN: &[(&str, &str)] = &[
    ("default", include_str!("../../../keymaps/default.toml")),
    ("wireshark", include_str!("../../../keymaps/wireshark.toml")),
    ("vim", include_str!("../../../keymaps/vim.toml")),
];

/// Wrong rows of a keymap file, one line each: file, line, what is wrong and what may have been meant.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct KeymapError(pub Vec<String>);

/// A keymap of the program by name. Wrong names are answered with the nearest.
pub fn built_in(name: &str) -> Result<Keymap, KeymapError> {
    match BUILT_IN.iter().find(|b| b.0 == name) {
        Some((name, text)) => load(&format!("keymaps/{name}.toml"), text),
        None => {
            let names: Vec<_> = BUILT_IN.iter().map(|b| b.0).collect();
            Err(KeymapError(vec![format!("no keymap `{name}`: use {}, or the path of a file", names.join(", "))]))
        }
    }
}

/// Reads a keymap file. Without a `base` line a file changes the default keymap; `base = "none"` starts empty.
pub fn load(file: &str, text: &str) -> Result<Keymap, KeymapError> {
    let mut reader = Reader { file, text, errors: Vec::new() };
    let map = reader.read();
    if reader.errors.is_empty() { Ok(map) } else { Err(KeymapError(reader.errors)) }
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    errors: Vec<String>,
}

impl Reader<'_> {
    fn wrong(&mut self, at: usize, what: impl std::fmt::Display) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        self.errors.push(format!("{}:{line}: {what}", self.file));
    }

    fn read(&mut self) -> Keymap {
        let document = match DeTable::parse(self.text) {
            Ok(document) => document.into_inner(),
            Err(e) => {
                self.wrong(e.span().map_or(0, |s| s.start), e.message());
                return Keymap::default();
            }
        };
        let mut map = Keymap::default();
        let base = document.get("base");
        match base.map(|b| (b.span().start, b.get_ref().as_str())) {
            None => map = built_in("default").unwrap_or_default(),
            Some((_, Some("none"))) => {}
            Some((at, name)) => match built_in(name.unwrap_or_default()) {
                Ok(start) => map = start,
                Err(e) => self.wrong(at, e),
            },
        }
        for (name, value) in &document {
            match (name.get_ref().as_ref(), Context::by_name(name.get_ref()), value.get_ref()) {
                ("base", _, _) => {}
                (_, Some(context), DeValue::Table(rows)) => self.rows(context, rows, &mut map),
                (other, _, _) => {
                    let near = nearest(other, Context::ALL.iter().map(|c| c.name()));
                    let all = || Context::ALL.iter().map(|c| c.name()).collect::<Vec<_>>().join(", ");
                    let hint = near.map_or_else(|| format!("there are {}", all()), |n| format!("did you mean `{n}`?"));
                    self.wrong(name.span().start, format!("no context `{other}`, {hint}"));
                }
            }
        }
        map
    }

    fn rows(&mut self, context: Context, rows: &DeTable<'_>, map: &mut Keymap) {
        let mut own: Vec<Vec<Key>> = Vec::new();
        let mut in_order: Vec<_> = rows.iter().collect();
        in_order.sort_by_key(|(name, _)| name.span().start);
        for (name, value) in in_order {
            let keys = match Key::sequence(name.get_ref()) {
                Ok(keys) => keys,
                Err(e) => {
                    self.wrong(name.span().start, e);
                    continue;
                }
            };
            let Some(line) = value.get_ref().as_str() else {
                self.wrong(value.span().start, "expected the name of an action in quotes (an empty text unbinds the key)");
                continue;
            };
            if line.is_empty() {
                map.unbind(context, &keys);
                continue;
            }
            let call = match letter_call(&keys, line).map_or_else(|| Call::parse(line), Ok) {
                Ok(call) => call,
                Err(e) => {
                    self.wrong(value.span().start, e);
                    continue;
                }
            };
            if let Some(other) = own.iter().find(|o| o.starts_with(&keys) || keys.starts_with(o)) {
                let other: Vec<_> = other.iter().map(|k| k.label()).collect();
                self.wrong(
                    name.span().start,
                    format!("`{}` collides with `{}`: one begins with the other", name.get_ref(), other.join(" ")),
                );
                continue;
            }
            own.push(keys.clone());
            map.bind(context, keys, call);
        }
    }
}

/// The action of a row that ends in `{x}`: its letter comes with the key press.
fn letter_call(keys: &[Key], line: &str) -> Option<Call> {
    let action: Action = crate::action::ACTIONS.iter().find(|i| i.name == line && i.argument == Argument::Letter)?.action;
    (keys.last() == Some(&Key::Letter)).then(|| action.into())
}

#[cfg(test)]
mod tests {
    use super::super::key::Stroke;
    use super::super::keymap::Lookup;
    use super::*;

    #[test]
    fn every_file_in_keymaps_loads() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/keymaps");
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            load(&path.to_string_lossy(), &std::fs::read_to_string(&path).unwrap()).unwrap();
            assert!(BUILT_IN.iter().any(|b| b.0 == name), "{name} is not embedded");
            seen += 1;
        }
        assert_eq!(seen, BUILT_IN.len());
    }

    #[test]
    fn wrong_rows_are_reported_with_their_line_and_the_nearest_name() {
        let text = "[frames]\n\"j\" = \"move.dwon\"\n\"<entr>\" = \"open\"\n\n[detial]\n\"x\" = \"open\"\n[global]\n\"g\" = 3\n";
        let KeymapError(lines) = load("my.toml", text).unwrap_err();
        assert_eq!(
            lines,
            [
                "my.toml:5: no context `detial`, did you mean `detail`?",
                "my.toml:2: no action `move.dwon`, did you mean `move.down`?",
                "my.toml:3: no key `entr`, did you mean `enter`?",
                "my.toml:8: expected the name of an action in quotes (an empty text unbinds the key)",
            ]
        );
        let KeymapError(lines) = load("my.toml", "[global]\n\"g\" = \"open\"\n\"gx\" = \"open\"\n").unwrap_err();
        assert_eq!(lines, ["my.toml:3: `gx` collides with `g`: one begins with the other"]);
        let KeymapError(lines) = load("my.toml", "[global]\nx = = 1\n").unwrap_err();
        assert!(lines[0].starts_with("my.toml:2: "), "{lines:?}");
    }

    #[test]
    fn a_user_file_changes_the_default_row_by_row() {
        let map = load("my.toml", "[global]\n\"q\" = \"\"\n\"Q\" = \"app.quit\"\n").unwrap();
        let look = |keys: &str| map.lookup(&[Context::List, Context::Global], &Stroke::sequence(keys).unwrap());
        assert_eq!(look("q"), Lookup::None);
        assert_eq!(look("Q"), Lookup::Call(Action::Quit.into()));
        assert_eq!(look("j"), Lookup::Call(Action::MoveDown.into()), "other rows stay");
    }
}
