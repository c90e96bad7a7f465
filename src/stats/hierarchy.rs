//! Protocol hierarchy: which protocols are carried in which, with frames and bytes of each.

use super::scope::{Options, Scope, bit_rate, share};
use super::tally::{AnyTally, Seen, Tally};
use super::{Entry, Make};
use crate::model::table::{Cell, Row, Table};
use crate::model::{Base, Field, Kind, Node, Registry};

pub const ENTRY: Entry = Entry { name: "hierarchy", about: "protocols by what carries them", variants: &[], make: Make::Frames(make) };

/// The list of the segments that a message was put together from.
const SEGMENTS: &str = "tcp.segments";
/// Layers of one frame that are told apart; what lies deeper counts for the last of them.
const DEPTH: usize = 64;

fn make(_: &Registry) -> Box<dyn AnyTally> {
    Box::new(Hierarchy::default())
}

/// A protocol under what carries it.
#[derive(Clone, Debug)]
struct Branch {
    field: &'static Field,
    parent: Option<usize>,
    children: Vec<usize>,
    frames: u64,
    bytes: u64,
    /// Frames in which nothing lies above this layer.
    end_frames: u64,
    end_bytes: u64,
}

/// Counts frames by their stack of layers.
#[derive(Default)]
pub struct Hierarchy {
    branches: Vec<Branch>,
    roots: Vec<usize>,
    /// Of the frame at hand, kept for its room.
    fields: Vec<&'static Field>,
}

impl Hierarchy {
    /// The branch of a protocol under another, new or known.
    fn branch(&mut self, parent: Option<usize>, field: &'static Field) -> usize {
        let siblings = match parent {
            Some(parent) => self.branches.get(parent).map_or(&[][..], |b| &b.children),
            None => &self.roots,
        };
        let known = siblings.iter().find(|s| self.branches.get(**s).is_some_and(|b| std::ptr::eq(b.field, field)));
        if let Some(known) = known {
            return *known;
        }
        let new = self.branches.len();
        self.branches.push(Branch { field, parent, children: Vec::new(), frames: 0, bytes: 0, end_frames: 0, end_bytes: 0 });
        match parent.and_then(|p| self.branches.get_mut(p)) {
            Some(parent) => parent.children.push(new),
            None => self.roots.push(new),
        }
        new
    }

    /// Branches with their depth, parents before children, siblings by frames.
    fn in_order(&self) -> Vec<(usize, &Branch)> {
        let sorted = |ids: &[usize]| {
            let mut ids: Vec<(usize, &Branch)> = ids.iter().filter_map(|id| Some((*id, self.branches.get(*id)?))).collect();
            ids.sort_by_key(|(_, b)| (b.frames, std::cmp::Reverse(b.field.name)));
            ids
        };
        // a stack with the most frames on top
        let mut open: Vec<(usize, &Branch)> = sorted(&self.roots).into_iter().map(|(_, b)| (0, b)).collect();
        let mut all = Vec::with_capacity(self.branches.len());
        while let Some((depth, branch)) = open.pop() {
            all.push((depth, branch));
            open.extend(sorted(&branch.children).into_iter().map(|(_, b)| (depth + 1, b)));
        }
        all
    }

    /// `eth:ip:tcp`; the frame itself is left out.
    fn path(&self, branch: &Branch) -> String {
        let mut names = vec![branch.field.name];
        let mut at = branch.parent;
        while let Some(parent) = at.and_then(|p| self.branches.get(p)) {
            names.push(parent.field.name);
            at = parent.parent;
        }
        if names.len() > 1 {
            names.pop();
        }
        names.reverse();
        names.join(":")
    }
}

/// Stands for the comments on a frame, which Wireshark counts as a protocol that carries the others.
static COMMENTS: Field =
    Field::new("pkt_comment", "Packet comments", Kind::Protocol, Base::None, "Comments on the frame in the capture file.");

/// The layers of a frame from the bottom up. Comments are a heading without a field before the frame. The list of a message's segments comes after the layers of the message (those
/// that lie in another buffer than the frame): that is where Wireshark counts it, and the message follows its transport.
fn stack(nodes: &[Node], fields: &mut Vec<&'static Field>) {
    fields.clear();
    let layers = || nodes.iter().filter(|n| n.depth == 0 && !n.field.name.is_empty());
    fields.extend(layers().map(|n| n.field));
    for (at, segments) in layers().enumerate().filter(|(_, n)| n.field.name == SEGMENTS) {
        let is_of_message = |n: &&Node| n.span.buffer != 0 && n.field.name != SEGMENTS;
        let of_message = layers().skip(at + 1).take_while(is_of_message).count();
        let rest = fields.get_mut(at..).unwrap_or(&mut []);
        // where a list was moved on before, this one stands there still
        debug_assert!(rest.first().is_some_and(|f| std::ptr::eq(*f, segments.field)));
        rest.get_mut(..=of_message).unwrap_or(&mut []).rotate_left(1);
    }
    let is_commented = nodes.first().is_some_and(|n| n.depth == 0 && n.field.name.is_empty());
    if is_commented && !fields.is_empty() {
        fields.insert(1, &COMMENTS);
    }
}

impl Tally for Hierarchy {
    fn fields(&self) -> Vec<&'static Field> {
        Vec::new()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        let bytes = u64::from(seen.row.len);
        let mut at = None;
        let mut fields = std::mem::take(&mut self.fields);
        stack(seen.tree.nodes(), &mut fields);
        for field in fields.iter().take(DEPTH) {
            let branch = self.branch(at, field);
            if let Some(b) = self.branches.get_mut(branch) {
                b.frames += 1;
                b.bytes += bytes;
            }
            at = Some(branch);
        }
        self.fields = fields;
        if let Some(last) = at.and_then(|at| self.branches.get_mut(at)) {
            last.end_frames += 1;
            last.end_bytes += bytes;
        }
    }

    fn merge(&mut self, other: Self) {
        // parents come before their children: where each went is known by then
        let mut places: Vec<usize> = Vec::with_capacity(other.branches.len());
        for branch in &other.branches {
            let parent = branch.parent.and_then(|p| places.get(p).copied());
            let place = self.branch(parent, branch.field);
            places.push(place);
            if let Some(own) = self.branches.get_mut(place) {
                own.frames += branch.frames;
                own.bytes += branch.bytes;
                own.end_frames += branch.end_frames;
                own.end_bytes += branch.end_bytes;
            }
        }
    }

    fn table(self, scope: &Scope<'_>, _: &Options) -> Table {
        let columns = [
            ("protocol", "protocol"),
            ("frames", "frames"),
            ("frames_percent", "share of frames"),
            ("bytes", "bytes"),
            ("bytes_percent", "share of bytes"),
            ("bits_per_second", "rate"),
            ("end_frames", "end frames"),
            ("end_bytes", "end bytes"),
            ("path", "path"),
        ];
        let mut table = Table::new("hierarchy", "Protocol hierarchy", &columns);
        let duration = scope.span().map_or(0, |(first, last)| last.saturating_sub(first));
        let all = self.in_order();
        let sum = |f: fn(&Branch) -> u64| all.iter().filter(|(depth, _)| *depth == 0).map(|(_, b)| f(b)).sum::<u64>();
        let (frames, bytes) = (sum(|b| b.frames), sum(|b| b.bytes));
        for (depth, b) in all {
            let cells = vec![
                Cell::Text(b.field.name.to_string()),
                Cell::Count(b.frames),
                Cell::Share(share(b.frames, frames)),
                Cell::Bytes(b.bytes),
                Cell::Share(share(b.bytes, bytes)),
                bit_rate(b.bytes, duration).map_or(Cell::Nothing, Cell::BitRate),
                Cell::Count(b.end_frames),
                Cell::Bytes(b.end_bytes),
                Cell::Text(self.path(b)),
            ];
            table.rows.push(Row { cells, filter: b.field.name.to_string(), depth: depth.min(usize::from(u8::MAX)) as u8 });
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;
    use crate::model::{Node, Tree, Value, Wanted};
    use crate::store::Row as FrameRow;

    static FRAME: Field = Field::new("frame", "Frame", Kind::Protocol, Base::None, "x");
    static IP: Field = Field::new("ip", "IP", Kind::Protocol, Base::None, "x");
    static UDP: Field = Field::new("udp", "UDP", Kind::Protocol, Base::None, "x");
    static TTL: Field = Field::new("ip.ttl", "TTL", Kind::U8, Base::Dec, "x");

    fn count(hierarchy: &mut Hierarchy, layers: &[&'static Field], len: u32) {
        let mut tree = Tree::new(Wanted::Layers(std::sync::Arc::default()));
        for field in layers {
            tree.push(Node::new(field, Value::None, Span::default(), 0));
            tree.push(Node::new(&TTL, Value::Uint(3), Span::default(), 1));
        }
        let row = FrameRow { len, captured: len, ..FrameRow::default() };
        Tally::see(hierarchy, &Seen { frame: 0, row: &row, tree: &tree, bytes: &[] });
    }

    #[test]
    fn stacks_are_counted_at_each_layer_and_workers_add_up() {
        let (mut a, mut b) = (Hierarchy::default(), Hierarchy::default());
        count(&mut a, &[&FRAME, &IP, &UDP], 100);
        count(&mut b, &[&FRAME, &UDP], 30);
        count(&mut b, &[&FRAME, &IP], 50);
        count(&mut b, &[&FRAME, &IP, &IP], 20);
        Tally::merge(&mut a, b);
        let rows: Vec<_> = a.in_order().into_iter().map(|(depth, b)| (depth, a.path(b), b.frames, b.bytes, b.end_frames)).collect();
        let row = |depth, path: &str, frames, bytes, end| (depth, path.to_string(), frames, bytes, end);
        assert_eq!(
            rows,
            [
                row(0, "frame", 4, 200, 0),
                row(1, "ip", 3, 170, 1),
                row(2, "ip:ip", 1, 20, 1),
                row(2, "ip:udp", 1, 100, 1),
                row(1, "udp", 1, 30, 1)
            ]
        );
    }

    #[test]
    fn comments_carry_what_they_are_about() {
        static HEADING: Field = Field::new("", "", Kind::None, Base::None, "x");
        let mut all = Hierarchy::default();
        count(&mut all, &[&HEADING, &FRAME, &IP], 50);
        count(&mut all, &[&FRAME, &IP, &HEADING], 60);
        let rows: Vec<_> = all.in_order().into_iter().map(|(_, b)| (all.path(b), b.bytes)).collect();
        assert_eq!(rows, [("frame", 110), ("ip", 60), ("pkt_comment", 50), ("pkt_comment:ip", 50)].map(|(path, n)| (path.to_string(), n)));
    }
}
