//! Values that filters have asked for, kept as columns: the next filter over the same fields, alone or combined, needs no
//! dissection. Bounded: what was used longest ago goes first, and what is too much is not kept at all.

use crate::filter::Filter;
use crate::model::{Field, Node, Tree, Value, Wanted};
use crate::store::{Snapshot, Store};
use hashbrown::HashMap;
use parking_lot::Mutex;
use roaring::RoaringBitmap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Most bytes of all columns together.
const LIMIT: usize = 192 << 20;

/// The values of one field in the frames that were dissected for it.
#[derive(Clone, Default)]
struct Column {
    /// Frames whose values are known, those without any too.
    covered: RoaringBitmap,
    /// A value and its frame, in the order of frames and of the packet.
    values: Vec<(u32, Kept)>,
}

#[derive(Clone)]
struct Kept {
    node: Node,
    /// The text of [`Value::Text`].
    text: Option<Box<str>>,
}

impl Column {
    fn size(&self) -> usize {
        self.values.len() * size_of::<(u32, Kept)>() + self.values.iter().map(|v| v.1.text.as_ref().map_or(0, |t| t.len())).sum::<usize>()
    }

    fn of(&self, frame: u32) -> impl Iterator<Item = &Kept> {
        let from = self.values.partition_point(|v| v.0 < frame);
        self.values.iter().skip(from).take_while(move |v| v.0 == frame).map(|v| &v.1)
    }

    fn add(&mut self, more: Column) {
        self.covered |= more.covered;
        let in_order = self.values.last().zip(more.values.first()).is_none_or(|(a, b)| a.0 <= b.0);
        self.values.extend(more.values);
        if !in_order {
            self.values.sort_by_key(|v| v.0);
        }
    }
}

/// What one worker dissected for a filter, on the way to the columns.
#[derive(Default)]
pub struct Gathered {
    columns: Vec<(&'static Field, Column)>,
    size: usize,
}

impl Gathered {
    /// Room for the fields of a filter.
    pub fn new(filter: &Filter) -> Self {
        Gathered { columns: filter.fields().iter().map(|f| (*f, Column::default())).collect(), size: 0 }
    }

    /// Takes the values out of a frame's tree. Those in bytes that were put together or decoded would need these: such a
    /// frame is dissected again.
    pub fn frame(&mut self, frame: u32, tree: &Tree) {
        for (field, column) in &mut self.columns {
            let before = column.values.len();
            let mut whole = true;
            for node in tree.nodes().iter().filter(|n| std::ptr::eq(n.field, *field)) {
                whole &= node.span.buffer == 0 && !matches!(node.value, Value::Span(span) if span.buffer != 0);
                let text: Option<Box<str>> = match node.value {
                    Value::Text(at) => Some(tree.pooled(at).into()),
                    _ => None,
                };
                self.size += size_of::<(u32, Kept)>() + text.as_ref().map_or(0, |t| t.len());
                column.values.push((frame, Kept { node: *node, text }));
            }
            if whole {
                column.covered.insert(frame);
            } else {
                column.values.truncate(before);
            }
        }
    }

    /// Adds what was gathered of later frames. What is more than may be kept is given up.
    pub fn add(&mut self, later: Gathered) {
        self.size += later.size;
        if self.size > LIMIT {
            self.columns.clear();
            return;
        }
        for ((_, column), (_, more)) in self.columns.iter_mut().zip(later.columns) {
            column.add(more);
        }
    }
}

struct Entry {
    column: Arc<Column>,
    used: u64,
    size: usize,
}

/// The columns kept for one store.
#[derive(Default)]
pub struct KeptValues {
    columns: Mutex<HashMap<&'static str, Entry>>,
    clock: AtomicU64,
}

impl KeptValues {
    /// Forgets everything: the same bytes mean something else now (frames ignored, another protocol on a port).
    pub fn clear(&self) {
        self.columns.lock().clear();
    }

    /// Keeps what was gathered, as far as there is room.
    pub fn keep(&self, gathered: Gathered) {
        let used = self.clock.fetch_add(1, Ordering::Relaxed);
        let mut columns = self.columns.lock();
        for (field, more) in gathered.columns {
            let entry = columns.entry(field.name).or_insert_with(|| Entry { column: Arc::default(), used, size: 0 });
            let mut more = more;
            // another filter may have got there first
            more.values.retain(|v| !entry.column.covered.contains(v.0));
            Arc::make_mut(&mut entry.column).add(more);
            entry.size = entry.column.size();
            entry.used = used;
        }
        while columns.values().map(|e| e.size).sum::<usize>() > LIMIT {
            let Some(oldest) = columns.iter().min_by_key(|(_, e)| e.used).map(|(name, _)| *name) else { return };
            columns.remove(oldest);
        }
    }

    /// Splits `frames` into those that are known to pass and those that have to be dissected. `None` when nothing is known
    /// of some field.
    pub fn answer(
        &self,
        filter: &Filter,
        frames: &RoaringBitmap,
        store: &Store,
        snapshot: &Snapshot,
    ) -> Option<(RoaringBitmap, RoaringBitmap)> {
        let columns = self.columns_of(filter)?;
        let mut known = frames.clone();
        for column in &columns {
            known &= &column.covered;
        }
        let rest = frames - &known;
        let mut with_values = RoaringBitmap::new();
        for column in &columns {
            let mut present: Vec<u32> = column.values.iter().map(|v| v.0).collect();
            present.dedup();
            with_values |= RoaringBitmap::from_sorted_iter(present).unwrap_or_default();
        }
        let mut tree = Tree::new(Wanted::All);
        // all frames without a value give the same answer
        let mut hits = if filter.matches(&tree, &[]) { &known - &with_values } else { RoaringBitmap::new() };
        for frame in &known & &with_values {
            tree.clear();
            for kept in columns.iter().flat_map(|c| c.of(frame)) {
                let value = match &kept.text {
                    Some(text) => Value::Text(tree.pool(format_args!("{text}"))),
                    None => kept.node.value,
                };
                tree.push(Node::new(kept.node.field, value, kept.node.span, kept.node.depth));
            }
            let Some(row) = snapshot.row(frame) else { continue };
            store.with_frame(&row, &mut |bytes| {
                if filter.matches(&tree, bytes) {
                    hits.insert(frame);
                }
            });
        }
        Some((hits, rest))
    }

    fn columns_of(&self, filter: &Filter) -> Option<Vec<Arc<Column>>> {
        let used = self.clock.fetch_add(1, Ordering::Relaxed);
        let mut columns = self.columns.lock();
        let mut found = Vec::new();
        for field in filter.fields().iter() {
            let entry = columns.get_mut(field.name)?;
            entry.used = used;
            found.push(entry.column.clone());
        }
        (!found.is_empty()).then_some(found)
    }
}
