//! Expert notes by severity: what the dissectors found odd or worth knowing.

use super::breakdown::quoted;
use super::scope::{Options, Scope};
use super::tally::{AnyTally, Seen, Tally};
use super::{Entry, Make};
use crate::model::note::{GROUPS, SEVERITIES};
use crate::model::table::{Cell, Table};
use crate::model::{Field, Registry};
use hashbrown::HashMap;

pub const ENTRY: Entry = Entry {
    name: "expert",
    about: "what looks wrong: expert notes by severity",
    variants: &["error", "warning", "note", "chat", "comment"],
    make: Make::Frames(make),
};

/// Different notes kept; further ones are counted as one.
const NOTES: usize = 20_000;

fn make(registry: &Registry) -> Box<dyn AnyTally> {
    let shorts = registry.protocols().iter().map(|p| (p.name(), p.short)).collect();
    let notes = registry.protocols().iter().flat_map(|p| p.notes.iter().map(|n| &n.field)).collect();
    Box::new(Expert {
        counts: HashMap::new(),
        shorts,
        notes,
        message: registry.field("_ws.expert.message"),
        severity: registry.field("_ws.expert.severity"),
        group: registry.field("_ws.expert.group"),
    })
}

/// What notes are told apart by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    severity: u64,
    group: u64,
    protocol: &'static str,
    message: String,
}

/// How often a note occurs.
#[derive(Clone, Copy, Debug)]
struct Count {
    count: u64,
    first: u32,
    /// The note's own filter name.
    field: Option<&'static Field>,
}

/// Counts expert notes.
struct Expert {
    counts: HashMap<Key, Count>,
    /// What the Protocol column says, by filter name.
    shorts: HashMap<&'static str, &'static str>,
    notes: Vec<&'static Field>,
    message: Option<&'static Field>,
    severity: Option<&'static Field>,
    group: Option<&'static Field>,
}

impl Expert {
    fn add(&mut self, key: Key, new: Count) {
        let key = match self.counts.len() < NOTES || self.counts.contains_key(&key) {
            true => key,
            false => Key { message: "(others)".into(), ..key },
        };
        let count = self.counts.entry(key).or_insert(Count { count: 0, ..new });
        count.count += new.count;
        count.first = count.first.min(new.first);
    }
}

impl Tally for Expert {
    fn fields(&self) -> Vec<&'static Field> {
        self.notes.iter().copied().chain([self.message, self.severity, self.group].into_iter().flatten()).collect()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        let is = |node: &crate::model::Node, field: Option<&'static Field>| field.is_some_and(|f| std::ptr::eq(node.field, f));
        let (message, severity, group) = (self.message, self.severity, self.group);
        for layer in seen.layers() {
            let protocol = self.shorts.get(layer.name).copied().unwrap_or(layer.name);
            for (at, node) in layer.nodes.iter().enumerate().filter(|(_, n)| is(n, message)) {
                // a note's lines follow each other: its own field, the message, the severity, the group
                let after = |n: usize, field| layer.nodes.get(at + n).filter(|n| is(n, field)).and_then(|n| n.value.uint());
                let (Some(severity), Some(group)) = (after(1, severity), after(2, group)) else { continue };
                let field = at.checked_sub(1).and_then(|b| layer.nodes.get(b)).map(|n| n.field).filter(|f| !is_expert(f));
                let key = Key { severity, group, protocol, message: seen.show(node) };
                self.add(key, Count { count: 1, first: seen.frame, field });
            }
        }
    }

    fn merge(&mut self, other: Self) {
        other.counts.into_iter().for_each(|(key, count)| self.add(key, count));
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        let columns = [
            ("severity", "severity"),
            ("group", "group"),
            ("protocol", "protocol"),
            ("summary", "summary"),
            ("count", "count"),
            ("first_frame", "first frame"),
        ];
        let mut table = Table::new("expert", "Expert notes", &columns);
        let name = |names: &[(u64, &'static str)], value: u64| names.iter().find(|n| n.0 == value).map_or("?", |n| n.1);
        let mut notes: Vec<(Key, Count)> = self.counts.into_iter().collect();
        notes.retain(|(key, _)| options.variant.is_empty() || name(SEVERITIES, key.severity).eq_ignore_ascii_case(&options.variant));
        notes.sort_by(|(a, x), (b, y)| b.severity.cmp(&a.severity).then(y.count.cmp(&x.count)).then_with(|| a.cmp(b)));
        super::note_rest(&mut table, "notes", notes.len(), options.limit);
        for (key, count) in notes.into_iter().take(options.limit) {
            let filter = match count.field {
                Some(field) => field.name.to_string(),
                None => format!("_ws.expert.message == {}", quoted(&key.message)),
            };
            let cells = vec![
                Cell::Group(name(SEVERITIES, key.severity).to_string().into()),
                name(GROUPS, key.group).into(),
                key.protocol.into(),
                Cell::Text(key.message),
                Cell::Count(count.count),
                Cell::Frame(u64::from(count.first) + 1),
            ];
            table.push_filtered(cells, filter);
        }
        table
    }
}

/// The lines of a note that are the same for all notes.
fn is_expert(field: &Field) -> bool {
    field.name.is_empty() || field.name.starts_with("_ws.expert")
}
