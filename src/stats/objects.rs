//! Files that the traffic carries: bodies of HTTP, files of SMB, FTP and TFTP, mails.

use super::scope::{Options, Scope};
use super::tally::{AnyTally, Seen, Tally};
use super::{Entry, Make};
use crate::model::table::{Cell, Table};
use crate::model::{Field, ObjectPart, Registry};
use hashbrown::HashMap;

pub const ENTRY: Entry =
    Entry { name: "objects", about: "files carried in HTTP, SMB, FTP, TFTP and mail", variants: PROTOCOLS, make: Make::Frames(make) };

/// What carries files.
pub const PROTOCOLS: &[&str] = &["http", "smb", "ftp-data", "tftp", "imf"];
/// Parts of files that are kept; further ones are counted only.
const PARTS: usize = 4_000_000;

fn make(_: &Registry) -> Box<dyn AnyTally> {
    Box::<Objects>::default()
}

/// A run of a file's bytes: which of the frame's parts it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Place in the file.
    pub offset: u64,
    /// Frame, from 0, and which of the parts that it carries.
    pub frame: u32,
    pub nth: u32,
    pub len: u32,
}

/// A file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Object {
    pub protocol: &'static str,
    pub host: String,
    pub content_type: String,
    /// What the traffic calls it; may hold anything.
    pub name: String,
    /// Sorted by place. They may overlap, and bytes may be missing between them.
    pub parts: Vec<Part>,
    /// There is more of it than dissection decodes.
    pub cut: bool,
    /// Its one part is all of it.
    pub whole: bool,
}

impl Object {
    /// The frame, from 0, in which its last part came.
    pub fn frame(&self) -> u32 {
        self.parts.iter().map(|p| p.frame).max().unwrap_or(0)
    }

    /// Whether it is of a part of the table: carried by this protocol; all are of the part without a name.
    pub fn is_of(&self, part: &str) -> bool {
        part.is_empty() || self.protocol == part
    }

    /// Bytes from the first to the last one.
    pub fn size(&self) -> u64 {
        self.parts.iter().map(|p| p.offset + u64::from(p.len)).max().unwrap_or(0)
    }

    /// Bytes that the capture does not have.
    pub fn missing(&self) -> u64 {
        let (mut at, mut missing) = (0, 0);
        for part in &self.parts {
            missing += part.offset.saturating_sub(at);
            at = at.max(part.offset + u64::from(part.len));
        }
        missing
    }

    fn add(&mut self, part: Part, whole: bool) {
        match (self.whole, whole) {
            (true, _) => {}
            (false, true) => (self.parts, self.whole) = (vec![part], true),
            (false, false) => self.parts.push(part),
        }
    }
}

/// What parts belong together: conversation, protocol, and the protocol's own key.
type Key = (u32, &'static str, u64);

/// Gathers files.
#[derive(Default)]
pub struct Objects {
    single: Vec<Object>,
    parted: HashMap<Key, Object>,
    parts: usize,
    left_out: u64,
}

impl Objects {
    /// The files in the order of their frames.
    pub fn list(self) -> Vec<Object> {
        let mut all = self.single;
        all.extend(self.parted.into_values());
        for object in &mut all {
            object.parts.sort_unstable();
            // what was sent again is the same
            object.parts.dedup_by_key(|p| (p.offset, p.len));
        }
        all.sort_by_key(|o| (o.frame(), o.parts.first().map(|p| p.nth)));
        all
    }

    fn add(&mut self, (conversation, frame, nth): (u32, u32, u32), said: &ObjectPart) {
        if self.parts >= PARTS {
            self.left_out += 1;
            return;
        }
        self.parts += 1;
        let part = Part { offset: said.offset, frame, nth, len: said.span.len };
        let new = || Object {
            protocol: said.protocol,
            host: said.host.clone(),
            content_type: said.content_type.clone(),
            name: said.name.clone(),
            parts: Vec::new(),
            cut: false,
            whole: false,
        };
        match said.key {
            None => {
                let mut object = new();
                object.cut = said.cut;
                object.add(part, true);
                self.single.push(object);
            }
            Some(key) => {
                let object = self.parted.entry((conversation, said.protocol, key)).or_insert_with(new);
                object.cut |= said.cut;
                if said.offset == 0 {
                    // only the start of a mail tells its subject
                    object.name.clone_from(&said.name);
                }
                object.add(part, said.whole);
            }
        }
    }
}

impl Tally for Objects {
    fn fields(&self) -> Vec<&'static Field> {
        Vec::new()
    }

    fn wants_objects(&self) -> bool {
        true
    }

    fn see(&mut self, seen: &Seen<'_>) {
        for (nth, said) in seen.tree.objects.iter().enumerate() {
            self.add((seen.row.conversation, seen.frame, nth as u32), said);
        }
    }

    fn merge(&mut self, other: Self) {
        self.parts += other.parts;
        self.left_out += other.left_out;
        self.single.extend(other.single);
        for (key, theirs) in other.parted {
            match self.parted.entry(key) {
                hashbrown::hash_map::Entry::Vacant(free) => {
                    free.insert(theirs);
                }
                hashbrown::hash_map::Entry::Occupied(mut ours) => {
                    let ours = ours.get_mut();
                    ours.cut |= theirs.cut;
                    if theirs.parts.iter().any(|p| p.offset == 0) {
                        ours.name = theirs.name;
                    }
                    theirs.parts.into_iter().for_each(|part| ours.add(part, theirs.whole));
                }
            }
        }
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        let left_out = self.left_out;
        let mut all = self.list();
        all.retain(|o| o.is_of(&options.variant));
        let mut table = table(all.iter().take(options.limit));
        super::note_rest(&mut table, "objects", all.len(), options.limit);
        if left_out > 0 {
            table.notes.push(format!("{left_out} parts of files were left out: there are more than {PARTS}"));
        }
        table
    }
}

/// Files as a table, in their order.
pub fn table<'o>(objects: impl Iterator<Item = &'o Object>) -> Table {
    let columns = [
        ("frame", "frame"),
        ("protocol", "protocol"),
        ("name", "name"),
        ("size_bytes", "size"),
        ("type", "type"),
        ("host", "host"),
        ("missing_bytes", "missing"),
    ];
    let mut table = Table::new("objects", "Files carried in the traffic", &columns);
    for object in objects {
        let text = |text: &str| if text.is_empty() { Cell::Nothing } else { Cell::Text(text.to_string()) };
        table.push(vec![
            Cell::Frame(u64::from(object.frame()) + 1),
            object.protocol.into(),
            text(&object.name),
            Cell::Bytes(object.size()),
            text(&object.content_type),
            text(&object.host),
            Some(object.missing()).filter(|n| *n > 0).map_or(Cell::Nothing, Cell::Bytes),
        ]);
        if object.cut {
            table.notes.push(format!("the file of frame {} is longer than what is decoded of it", object.frame() + 1));
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;

    fn part(key: Option<u64>, offset: u64, len: u32) -> ObjectPart {
        ObjectPart { protocol: "smb", key, offset, span: Span { len, ..Span::default() }, ..ObjectPart::default() }
    }

    #[test]
    fn parts_of_a_file_come_together_from_all_workers() {
        let (mut one, mut other) = (Objects::default(), Objects::default());
        one.add((7, 20, 0), &part(Some(1), 100, 50));
        other.add((7, 10, 0), &part(Some(1), 0, 80));
        other.add((7, 30, 0), &part(Some(1), 100, 50));
        other.add((8, 5, 0), &part(Some(1), 0, 9));
        Tally::merge(&mut one, other);
        let all = one.list();
        assert_eq!(all.iter().map(|o| (o.frame(), o.size(), o.missing())).collect::<Vec<_>>(), [(5, 9, 0), (20, 150, 20)]);
    }

    #[test]
    fn what_is_whole_takes_the_place_of_its_parts() {
        let mut all = Objects::default();
        all.add((1, 1, 0), &part(Some(3), 0, 5));
        all.add((1, 2, 0), &ObjectPart { whole: true, ..part(Some(3), 0, 20) });
        all.add((1, 3, 0), &part(None, 0, 1));
        let all = all.list();
        assert_eq!(all.iter().map(Object::size).collect::<Vec<_>>(), [20, 1]);
        assert_eq!(all[0].parts.len(), 1);
    }
}
