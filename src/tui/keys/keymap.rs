//! The keymap in force: per context, which keys lead to which action. Sequences share prefixes; a lookup that is not yet
//! complete tells what can follow, and the reverse direction feeds help and footers.

use super::key::{Key, Stroke};
use crate::action::{Action, Call};
use std::collections::BTreeMap;

/// Where a key is pressed. The first context that knows the key wins: overlay, then focused pane, then global.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    Global,
    List,
    Detail,
    Bytes,
    Rates,
    Talkers,
    /// Lists and texts that lie over the panes: help, pickers, dialogs.
    Overlay,
    /// Lines of text: what is not bound here is typed.
    Prompt,
}

impl Context {
    pub const ALL: &[Context] = &[
        Context::Global,
        Context::List,
        Context::Detail,
        Context::Bytes,
        Context::Rates,
        Context::Talkers,
        Context::Overlay,
        Context::Prompt,
    ];

    /// Its table in a keymap file.
    pub fn name(self) -> &'static str {
        match self {
            Context::Global => "global",
            Context::List => "frames",
            Context::Detail => "detail",
            Context::Bytes => "bytes",
            Context::Rates => "rates",
            Context::Talkers => "talkers",
            Context::Overlay => "overlay",
            Context::Prompt => "prompt",
        }
    }

    pub fn by_name(name: &str) -> Option<Context> {
        Context::ALL.iter().copied().find(|c| c.name() == name)
    }
}

/// A key that can follow, and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    pub key: String,
    /// What the action does, or `…` where more keys must follow.
    pub doc: String,
}

/// What a sequence of keys comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    Call(Call),
    /// More keys are needed.
    Pending(Vec<Follow>),
    None,
}

type Rows = Vec<(Vec<Key>, Call)>;

/// All rows of all contexts.
#[derive(Clone, Debug, Default)]
pub struct Keymap {
    contexts: BTreeMap<Context, Rows>,
}

impl Keymap {
    /// Binds a sequence. Rows that it collides with (the same keys, a prefix of them, or longer ones) are taken away and
    /// returned.
    pub fn bind(&mut self, context: Context, keys: Vec<Key>, call: Call) -> Vec<(Vec<Key>, Call)> {
        let removed = self.unbind(context, &keys);
        self.contexts.entry(context).or_default().push((keys, call));
        removed
    }

    /// Takes away the rows that collide with a sequence.
    pub fn unbind(&mut self, context: Context, keys: &[Key]) -> Vec<(Vec<Key>, Call)> {
        let Some(rows) = self.contexts.get_mut(&context) else {
            return Vec::new();
        };
        rows.extract_if(.., |(other, _)| other.starts_with(keys) || keys.starts_with(other)).collect()
    }

    /// What `strokes` mean in the first of `contexts` that knows them.
    pub fn lookup(&self, contexts: &[Context], strokes: &[Stroke]) -> Lookup {
        let mut follow: Vec<Follow> = Vec::new();
        for rows in contexts.iter().filter_map(|c| self.contexts.get(c)) {
            // a shorter context may shadow: only when nothing was pending in a nearer one
            match look(rows, strokes) {
                Lookup::Call(call) if follow.is_empty() => return Lookup::Call(call),
                Lookup::Pending(more) => {
                    for row in more {
                        if !follow.iter().any(|f| f.key == row.key) {
                            follow.push(row);
                        }
                    }
                }
                Lookup::Call(_) | Lookup::None => {}
            }
        }
        if follow.is_empty() { Lookup::None } else { Lookup::Pending(follow) }
    }

    /// The shortest way to call `action` from the first of `contexts` that has one, as text.
    pub fn keys_of(&self, contexts: &[Context], call: &Call) -> Option<String> {
        contexts.iter().find_map(|c| {
            let rows = self.contexts.get(c)?;
            let hits = rows.iter().filter(|row| row.1 == *call).map(|(keys, _)| label(keys));
            hits.min_by_key(|l| (l.chars().count(), l.clone()))
        })
    }

    /// The shortest keys of a plain action.
    pub fn keys_of_action(&self, contexts: &[Context], action: Action) -> Option<String> {
        self.keys_of(contexts, &action.into())
    }

    /// All rows of a context in the order of the table of actions: the action, its keys, what it does.
    pub fn rows(&self, context: Context) -> Vec<(Call, Vec<String>)> {
        let mut out: Vec<(Call, Vec<String>)> = Vec::new();
        for (keys, call) in self.contexts.get(&context).into_iter().flatten() {
            match out.iter_mut().find(|r| r.0 == *call) {
                Some(row) => row.1.push(label(keys)),
                None => out.push((call.clone(), vec![label(keys)])),
            }
        }
        out.sort_by_key(|r| r.0.action as usize);
        for row in &mut out {
            row.1.sort_by_key(|k| k.chars().count());
        }
        out
    }
}

fn label(keys: &[Key]) -> String {
    let named = keys.iter().any(|k| k.label().chars().count() > 1 && *k != Key::Letter);
    keys.iter().map(|k| k.label()).collect::<Vec<_>>().join(if named { " " } else { "" })
}

fn look(rows: &Rows, strokes: &[Stroke]) -> Lookup {
    let exact: Vec<Key> = strokes.iter().map(|s| Key::Stroke(*s)).collect();
    let get = |keys: &[Key]| rows.iter().find(|r| r.0 == keys).map(|r| &r.1);
    if let Some(call) = get(&exact) {
        return Lookup::Call(call.clone());
    }
    if let Some((last, head)) = strokes.split_last()
        && let Some(letter) = last.letter()
        && !head.is_empty()
    {
        let mut keys: Vec<Key> = head.iter().map(|s| Key::Stroke(*s)).collect();
        keys.push(Key::Letter);
        if let Some(call) = get(&keys) {
            return Lookup::Call(Call { text: letter.to_string(), ..call.clone() });
        }
    }
    let mut follow: Vec<Follow> = Vec::new();
    for (keys, call) in rows.iter().filter(|(keys, _)| keys.starts_with(&exact)) {
        let Some(next) = keys.get(exact.len()) else { continue };
        let key = next.label();
        let doc = match keys.len() == exact.len() + 1 {
            true if call.text.is_empty() => call.action.info().doc.trim().to_owned(),
            // rows of one action differ only in its argument
            true => format!("{}: {}", call.action.info().doc.trim().trim_end_matches('.'), call.text.replace('-', " ")),
            false => "…".to_owned(),
        };
        match follow.iter_mut().find(|f| f.key == key) {
            Some(row) => row.doc = "…".to_owned(),
            None => follow.push(Follow { key, doc }),
        }
    }
    follow.sort_by(|a, b| a.key.cmp(&b.key));
    if follow.is_empty() { Lookup::None } else { Lookup::Pending(follow) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(rows: &[(Context, &str, &str)]) -> Keymap {
        let mut map = Keymap::default();
        for (context, keys, line) in rows {
            let call = if keys.ends_with("{x}") { Action::MarkSet.into() } else { Call::parse(line).unwrap() };
            map.bind(*context, Key::sequence(keys).unwrap(), call);
        }
        map
    }

    fn look(map: &Keymap, contexts: &[Context], keys: &str) -> Lookup {
        map.lookup(contexts, &Stroke::sequence(keys).unwrap())
    }

    #[test]
    fn sequences_wait_for_what_can_follow() {
        let map =
            map(&[(Context::Global, "gg", "move.first"), (Context::Global, "gc", "filter.conversation"), (Context::Global, "m{x}", "")]);
        let pane = [Context::List, Context::Global];
        let Lookup::Pending(follow) = look(&map, &pane, "g") else { panic!("g alone is not enough") };
        assert_eq!(follow.iter().map(|f| f.key.as_str()).collect::<Vec<_>>(), ["c", "g"]);
        assert_eq!(look(&map, &pane, "gg"), Lookup::Call(Action::MoveFirst.into()));
        assert_eq!(look(&map, &pane, "mq"), Lookup::Call(Call { text: "q".into(), ..Action::MarkSet.into() }));
        assert_eq!(look(&map, &pane, "gx"), Lookup::None);
        assert_eq!(look(&map, &pane, "m1"), Lookup::None);
    }

    #[test]
    fn the_nearer_context_wins_and_collisions_are_replaced() {
        let mut map = map(&[(Context::Global, "s", "move.down"), (Context::Talkers, "s", "sort.next")]);
        assert_eq!(look(&map, &[Context::Talkers, Context::Global], "s"), Lookup::Call(Action::SortNext.into()));
        assert_eq!(look(&map, &[Context::List, Context::Global], "s"), Lookup::Call(Action::MoveDown.into()));
        let gone = map.bind(Context::Global, Key::sequence("sx").unwrap(), Action::Quit.into());
        assert_eq!(gone.len(), 1, "s and sx cannot both be there");
        assert!(matches!(look(&map, &[Context::Global], "s"), Lookup::Pending(_)));
    }

    #[test]
    fn help_finds_the_shortest_keys() {
        let map = map(&[
            (Context::Global, "<down>", "move.down"),
            (Context::Global, "j", "move.down"),
            (Context::Global, "<ctrl-w>w", "pane.next"),
        ]);
        assert_eq!(map.keys_of_action(&[Context::List, Context::Global], Action::MoveDown).as_deref(), Some("j"));
        assert_eq!(map.keys_of_action(&[Context::Global], Action::PaneNext).as_deref(), Some("Ctrl-w w"));
        assert_eq!(map.rows(Context::Global).first().map(|r| r.1.len()), Some(2));
    }
}
