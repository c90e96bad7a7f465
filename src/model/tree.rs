//! The dissected frame: a flat list of nodes in the order of the packet, each with its depth. Reused from frame to frame, so
//! a pass over millions of frames allocates almost nothing.

use super::field::Field;
use super::field_set::{FieldSet, Sieve};
use super::object::ObjectPart;
use super::reach::Reach;
use super::value::Value;
use crate::base::Span;
use crate::base::addr::Address;
use std::fmt::Write;
use std::sync::Arc;

/// Index of a node in its tree.
pub type NodeId = u32;

/// No pooled text.
const NO_TEXT: u32 = u32::MAX;

/// One line of the detail tree.
#[derive(Clone, Copy)]
pub struct Node {
    pub field: &'static Field,
    pub value: Value,
    /// Where its bytes are; length 0 for what was computed.
    pub span: Span,
    /// 0 for layers, 1 for their fields, and so on. Children follow their parent.
    pub depth: u8,
    flags: u8,
    text: u32,
}

const GENERATED: u8 = 1;
const HIDDEN: u8 = 2;
/// The pooled text stands for the whole label rather than after it.
const REPLACED: u8 = 4;

impl Node {
    pub fn new(field: &'static Field, value: Value, span: Span, depth: u8) -> Self {
        Node { field, value, span, depth, flags: 0, text: NO_TEXT }
    }
    /// Computed by the analyzer, not on the wire; shown in brackets.
    pub fn is_generated(&self) -> bool {
        self.flags & GENERATED != 0
    }
    /// For filters only: not shown in the tree.
    pub fn is_hidden(&self) -> bool {
        self.flags & HIDDEN != 0
    }
    /// Pool entry of a text that replaces the whole label.
    pub(super) fn replacement(&self) -> Option<u32> {
        (self.flags & REPLACED != 0 && self.text != NO_TEXT).then_some(self.text)
    }
    /// Pool entry of a text that follows the label.
    pub(super) fn suffix(&self) -> Option<u32> {
        (self.flags & REPLACED == 0 && self.text != NO_TEXT).then_some(self.text)
    }
}

/// Bytes that were made while dissecting: a further tab of the hex pane.
#[derive(Clone, Debug)]
pub struct Buffer {
    /// Tab title, e.g. `Reassembled TCP`.
    pub name: &'static str,
    pub data: std::sync::Arc<[u8]>,
}

/// Bytes that belong to what a protocol's stream carries: a decrypted record, a decoded body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Filter name of the protocol whose stream it is.
    pub protocol: &'static str,
    /// Which of the frame's transport headers carries it, from 0.
    pub transport: u16,
    /// Number of the stream within the conversation, where the protocol has such.
    pub substream: Option<u32>,
    pub span: Span,
}

/// The columns of the packet list that dissection fills.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    pub source: Address,
    pub destination: Address,
    pub protocol: String,
    pub info: String,
    /// What [`Columns::clear_info`] keeps: text of PDUs that were dissected before in the same frame.
    fence: usize,
    /// Nobody reads them: protocol and info stay empty.
    off: bool,
}

impl Columns {
    pub fn clear(&mut self) {
        self.source = Address::None;
        self.destination = Address::None;
        self.protocol.clear();
        self.info.clear();
        self.fence = 0;
    }
    /// Somebody wants them: what takes long to word may be left out otherwise.
    pub fn are_filled(&self) -> bool {
        !self.off
    }
    pub fn set_protocol(&mut self, name: &str) {
        if self.off {
            return;
        }
        self.protocol.clear();
        self.protocol.push_str(name);
    }
    /// Drops the Info text as far as the fence.
    pub fn clear_info(&mut self) {
        self.info.truncate(self.fence);
    }
    /// Replaces the Info text after the fence.
    pub fn set_info(&mut self, text: std::fmt::Arguments<'_>) {
        if self.off {
            return;
        }
        self.clear_info();
        let _ = self.info.write_fmt(text);
    }
    pub fn append_info(&mut self, text: std::fmt::Arguments<'_>) {
        if self.off {
            return;
        }
        let _ = self.info.write_fmt(text);
    }
    /// Appends with `separator` before it when the Info column already has text.
    pub fn append_info_sep(&mut self, separator: &str, text: std::fmt::Arguments<'_>) {
        if self.off {
            return;
        }
        if !self.info.is_empty() {
            self.info.push_str(separator);
        }
        let _ = self.info.write_fmt(text);
    }
    /// Keeps what Info says now: later PDUs of the frame add to it.
    pub fn fence_info(&mut self) {
        self.fence = self.info.len();
    }
    /// Moves the fence: what follows replaces all but the first `len` bytes.
    pub fn keep_info(&mut self, len: usize) {
        self.fence = len;
    }
    /// Length of the text that the fence keeps.
    pub fn fence(&self) -> usize {
        self.fence
    }
}

/// Which nodes a dissection keeps. Dissectors do not see this: the tree is the same, less what nobody asked for.
#[derive(Clone, Debug, Default)]
pub enum Wanted {
    #[default]
    All,
    /// Every node, without the columns. `hidden`: also those that are for filters only.
    Nodes { hidden: bool },
    /// None: only the columns and the list of layers.
    Columns,
    /// Only nodes of these fields: columns are not filled, and what lies above the fields may be left alone.
    Only(std::sync::Arc<[&'static Field]>),
    /// The columns, the list of layers, and nodes of these fields.
    Row(std::sync::Arc<[&'static Field]>),
    /// The layers themselves, without their labels, and nodes of these fields; columns are not filled.
    Layers(std::sync::Arc<FieldSet>),
}

/// A dissected frame.
#[derive(Clone, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    texts: Vec<String>,
    texts_used: usize,
    buffers: Vec<Buffer>,
    layers: Vec<&'static str>,
    /// What streams carry, in order.
    pub carried: Vec<Carried>,
    /// Files that the frame carries, for who collects them.
    pub objects: Vec<ObjectPart>,
    collects: bool,
    pub columns: Columns,
    wanted: Wanted,
    /// Of the fields that are wanted; `None`: all are.
    sieve: Option<Arc<Sieve>>,
    reach: Reach,
}

impl Tree {
    /// A tree that keeps what is `wanted`.
    pub fn new(wanted: Wanted) -> Self {
        let off = matches!(wanted, Wanted::Nodes { .. } | Wanted::Layers(_) | Wanted::Only(_));
        let columns = Columns { off, ..Columns::default() };
        let reach = match &wanted {
            Wanted::Only(fields) => Reach::of(fields),
            Wanted::Layers(fields) => fields.reach(),
            Wanted::All | Wanted::Nodes { .. } | Wanted::Columns | Wanted::Row(_) => Reach::Whole,
        };
        let sieve = match &wanted {
            Wanted::All | Wanted::Nodes { .. } => None,
            Wanted::Columns => Some(Sieve::new([])),
            Wanted::Only(fields) | Wanted::Row(fields) => Some(Sieve::new(fields.iter().copied())),
            Wanted::Layers(fields) => Some(Sieve::new(fields.fields().iter().copied())),
        };
        Tree { sieve: sieve.map(Arc::new), wanted, reach, columns, ..Tree::default() }
    }

    /// Empties the tree and keeps its memory.
    pub fn clear(&mut self) {
        self.nodes.clear();
        self.texts_used = 0;
        self.buffers.clear();
        self.layers.clear();
        self.carried.clear();
        self.objects.clear();
        self.columns.clear();
    }

    /// A tree that also keeps the files that frames carry.
    pub fn collecting_objects(mut self) -> Self {
        self.collects = true;
        self
    }

    /// A tree that also fills the columns, whatever nodes it keeps.
    pub fn filling_columns(mut self) -> Self {
        self.columns.off = false;
        self
    }

    pub fn collects_objects(&self) -> bool {
        self.collects
    }

    pub fn wanted(&self) -> &Wanted {
        &self.wanted
    }

    /// How far up anything is wanted.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// Whether headers are wanted for their names and addresses alone: no other field of theirs, and not what they say in the columns.
    pub fn skims(&self) -> bool {
        self.reach == Reach::Stack && !self.columns.are_filled()
    }

    /// Whether a node of `field` would be kept.
    pub fn wants(&self, field: &'static Field) -> bool {
        match &self.wanted {
            Wanted::All | Wanted::Nodes { .. } => true,
            Wanted::Columns => false,
            Wanted::Only(fields) | Wanted::Row(fields) => fields.iter().any(|f| std::ptr::eq(*f, field)),
            Wanted::Layers(fields) => fields.contains(field),
        }
    }

    /// Whether a hidden node of `field` would be kept.
    pub fn wants_hidden(&self, field: &'static Field) -> bool {
        !matches!(self.wanted, Wanted::Nodes { hidden: false }) && self.wants(field)
    }

    /// Whether a node of `field` at a depth would be kept.
    #[inline]
    pub fn takes(&self, field: &'static Field, depth: u8) -> bool {
        if self.sieve.as_ref().is_some_and(|sieve| !sieve.passes(field)) {
            return depth == 0 && matches!(self.wanted, Wanted::Layers(_));
        }
        match &self.wanted {
            Wanted::Layers(fields) => depth == 0 || fields.contains(field),
            _ => self.wants(field),
        }
    }

    /// Adds a node and gives its id; `None` when nobody wants it.
    pub fn push(&mut self, node: Node) -> Option<NodeId> {
        if !self.takes(node.field, node.depth) {
            return None;
        }
        Some(self.append(node))
    }

    /// Adds a node that is wanted.
    pub fn append(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        (self.nodes.len() - 1) as NodeId
    }

    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }

    /// Number of nodes so far; [`Tree::truncate`] goes back there.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Forgets the nodes and layers that were added since a mark.
    pub fn truncate(&mut self, nodes: usize, layers: usize) {
        self.nodes.truncate(nodes);
        self.layers.truncate(layers);
    }

    /// The node's children: the ids that follow it with a greater depth.
    pub fn subtree(&self, id: NodeId) -> std::ops::Range<usize> {
        let start = id as usize + 1;
        let depth = self.nodes.get(id as usize).map_or(0, |n| n.depth);
        let len = self.nodes.get(start..).map_or(0, |rest| rest.iter().take_while(|n| n.depth > depth).count());
        start..start + len
    }

    /// Moves the nodes from `tail` on to the end of `parent`'s subtree, for what is found out about a layer after the
    /// layers above it. Ids of nodes in between change.
    pub fn move_tail_under(&mut self, parent: NodeId, tail: usize) {
        let end = self.subtree(parent).end.min(tail);
        let moved = self.nodes.len().saturating_sub(tail);
        if let Some(between) = self.nodes.get_mut(end..) {
            between.rotate_right(moved.min(between.len()));
        }
    }

    /// Changes where a node's bytes end: for subtrees whose length is known late.
    pub fn set_len(&mut self, id: NodeId, len: u32) {
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.span.len = len;
        }
    }

    pub fn set_value(&mut self, id: NodeId, value: Value) {
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.value = value;
        }
    }

    pub fn set_generated(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.flags |= GENERATED;
        }
    }

    pub fn set_hidden(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.flags |= HIDDEN;
        }
    }

    /// Replaces the node's whole label.
    pub fn set_text(&mut self, id: NodeId, text: std::fmt::Arguments<'_>) {
        if self.is_bare(id) {
            return;
        }
        let at = self.pool(text);
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.text = at;
            node.flags |= REPLACED;
        }
    }

    /// A layer that stands there for its name alone: nobody reads its label.
    fn is_bare(&self, id: NodeId) -> bool {
        let Wanted::Layers(fields) = &self.wanted else { return false };
        self.nodes.get(id as usize).is_some_and(|node| node.depth == 0 && !fields.contains(node.field))
    }

    /// Adds to the end of the node's label.
    pub fn append_text(&mut self, id: NodeId, text: std::fmt::Arguments<'_>) {
        if self.is_bare(id) {
            return;
        }
        let Some(node) = self.nodes.get(id as usize) else {
            return;
        };
        match node.text {
            NO_TEXT => {
                let at = self.pool(text);
                if let Some(node) = self.nodes.get_mut(id as usize) {
                    node.text = at;
                }
            }
            at => {
                if let Some(pooled) = self.texts.get_mut(at as usize) {
                    let _ = pooled.write_fmt(text);
                }
            }
        }
    }

    /// Puts a text into the pool, for [`Value::Text`].
    pub fn pool(&mut self, text: std::fmt::Arguments<'_>) -> u32 {
        let at = self.texts_used;
        self.texts_used += 1;
        match self.texts.get_mut(at) {
            Some(slot) => {
                slot.clear();
                match text.as_str() {
                    Some(text) => slot.push_str(text),
                    None => {
                        let _ = slot.write_fmt(text);
                    }
                }
            }
            None => self.texts.push(text.to_string()),
        }
        at as u32
    }

    /// A text of the pool.
    pub fn pooled(&self, at: u32) -> &str {
        self.texts.get(at as usize).map_or("", String::as_str)
    }

    /// Adds bytes that dissection made; gives the buffer's id.
    pub fn add_buffer(&mut self, name: &'static str, data: std::sync::Arc<[u8]>) -> crate::base::BufferId {
        self.buffers.push(Buffer { name, data });
        self.buffers.len().min(usize::from(u16::MAX)) as u16
    }

    /// The buffers beyond the frame: buffer id 1 is the first.
    pub fn buffers(&self) -> &[Buffer] {
        &self.buffers
    }

    /// The bytes of a span; `frame` is buffer 0.
    pub fn bytes<'a>(&'a self, span: Span, frame: &'a [u8]) -> &'a [u8] {
        match span.buffer {
            0 => span.slice(frame),
            n => self.buffers.get(usize::from(n) - 1).map_or(&[], |b| span.slice(&b.data)),
        }
    }

    /// Adds a layer to `frame.protocols`.
    pub fn push_layer(&mut self, name: &'static str) {
        self.layers.push(name);
    }

    /// The layers in order, as `frame.protocols` joins them with colons.
    pub fn layers(&self) -> &[&'static str] {
        &self.layers
    }
}
