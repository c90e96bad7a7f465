//! Putting nodes into the tree: layers, fields, computed values, expert notes.

use super::{Cx, Item, NODE_LIMIT, TEXT};
use crate::base::{Bytes, Fault, Span};
use crate::dissect::value::{read_number, read_value};
use crate::dissect::{Outcome, faults};
use crate::model::{Field, Node, Note, ProtocolInfo, Value};
use std::fmt::Arguments;

impl<'a> Cx<'a> {
    /// Adds the layer's own line and opens it: fields that follow are inside. `len` bytes at the start of `bytes`. The value is
    /// all of `bytes`: filters search a layer and what it carries.
    pub fn layer(&mut self, info: &'static ProtocolInfo, bytes: Bytes<'a>, len: usize) -> Item {
        let span = bytes.span(0, len.min(bytes.reported_len()));
        let info = self.alias.take().unwrap_or(info);
        let item = self.put(&info.field, span, Value::Span(bytes.span(0, bytes.len())));
        self.depth = self.depth.saturating_add(1);
        item
    }

    /// Adds the field that lies in `len` bytes at `off` (most significant byte first) and gives its number (0 for kinds
    /// without one), masked and shifted.
    pub fn add(&mut self, field: &'static Field, bytes: Bytes<'a>, off: usize, len: usize) -> Result<u64, Fault> {
        self.read(field, bytes, off, len, true)
    }

    /// [`Cx::add`] for numbers with the least significant byte first.
    pub fn add_le(&mut self, field: &'static Field, bytes: Bytes<'a>, off: usize, len: usize) -> Result<u64, Fault> {
        self.read(field, bytes, off, len, false)
    }

    /// Reads a field. Of most fields nobody wants the node, in a pass over all frames: then the number is all that is read.
    fn read(&mut self, field: &'static Field, bytes: Bytes<'a>, off: usize, len: usize, big: bool) -> Result<u64, Fault> {
        if !self.tree.takes(field, self.depth) && self.tree.len() < NODE_LIMIT {
            self.last = Item::NONE;
            return read_number(field, bytes, off, len, big);
        }
        let (value, number) = read_value(field, bytes, off, len, big)?;
        self.push(field, bytes.span(off, len), value)?;
        Ok(number)
    }

    /// [`Cx::add`], and opens the node: what follows is inside until [`Cx::close`].
    pub fn open(&mut self, field: &'static Field, bytes: Bytes<'a>, off: usize, len: usize) -> Result<u64, Fault> {
        let number = self.add(field, bytes, off, len)?;
        self.depth = self.depth.saturating_add(1);
        Ok(number)
    }

    /// Opens a subtree with text of its own and no filter name.
    pub fn open_text(&mut self, span: Span, text: Arguments<'_>) -> Item {
        let item = self.put(&TEXT, span, Value::None);
        self.text(item, text);
        self.depth = self.depth.saturating_add(1);
        item
    }

    /// Opens the node that was added last.
    pub fn open_last(&mut self) -> Item {
        self.depth = self.depth.saturating_add(1);
        self.last
    }

    /// Ends the subtree that was opened last.
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// A number with a line for each of its bit fields below it (all over the same bytes, most significant byte first).
    pub fn flags(
        &mut self,
        field: &'static Field,
        bytes: Bytes<'a>,
        off: usize,
        len: usize,
        bits: &[&'static Field],
    ) -> Result<u64, Fault> {
        let number = self.open(field, bytes, off, len)?;
        let parent = self.last;
        for bit in bits {
            self.add(bit, bytes, off, len)?;
        }
        self.close();
        self.last = parent;
        Ok(number)
    }

    /// [`Cx::flags`] with the least significant byte first.
    pub fn flags_le(
        &mut self,
        field: &'static Field,
        bytes: Bytes<'a>,
        off: usize,
        len: usize,
        bits: &[&'static Field],
    ) -> Result<u64, Fault> {
        let number = self.add_le(field, bytes, off, len)?;
        let parent = self.open_last();
        for bit in bits {
            self.add_le(bit, bytes, off, len)?;
        }
        self.close();
        self.last = parent;
        Ok(number)
    }

    /// Adds a node with a value that was computed or read by other means.
    pub fn put(&mut self, field: &'static Field, span: Span, value: Value) -> Item {
        let _ = self.push(field, span, value);
        self.last
    }

    /// Adds a node whose value is text that is not on the wire in this form.
    pub fn put_text(&mut self, field: &'static Field, span: Span, text: Arguments<'_>) -> Item {
        let value = if self.tree.wants(field) { Value::Text(self.tree.pool(text)) } else { Value::None };
        self.put(field, span, value)
    }

    /// A generated number: shown in brackets.
    pub fn computed(&mut self, field: &'static Field, span: Span, value: Value) -> Item {
        let item = self.put(field, span, value);
        self.generated(item);
        item
    }

    /// A node for filters only.
    pub fn hide(&mut self, field: &'static Field, span: Span, value: Value) -> Item {
        if !self.tree.wants_hidden(field) {
            self.last = Item::NONE;
            return Item::NONE;
        }
        let item = self.put(field, span, value);
        self.hidden(item);
        item
    }

    /// [`Cx::put_text`] for filters only.
    pub fn hide_text(&mut self, field: &'static Field, span: Span, text: Arguments<'_>) -> Item {
        if !self.tree.wants_hidden(field) {
            self.last = Item::NONE;
            return Item::NONE;
        }
        let item = self.put_text(field, span, text);
        self.hidden(item);
        item
    }

    fn push(&mut self, field: &'static Field, span: Span, value: Value) -> Outcome {
        self.last = Item::NONE;
        if self.tree.len() >= NODE_LIMIT {
            return Err(Fault::Limit);
        }
        if self.tree.takes(field, self.depth) {
            self.last = Item(Some(self.tree.append(Node::new(field, value, span, self.depth))));
        }
        Ok(())
    }

    /// The node that was added last.
    pub fn last(&self) -> Item {
        self.last
    }

    /// Replaces the whole label of a node.
    pub fn text(&mut self, item: Item, text: Arguments<'_>) {
        if let Some(id) = item.0 {
            self.tree.set_text(id, text);
        }
    }

    /// Adds to the label of a node.
    pub fn append(&mut self, item: Item, text: Arguments<'_>) {
        if let Some(id) = item.0 {
            self.tree.append_text(id, text);
        }
    }

    pub fn generated(&mut self, item: Item) {
        if let Some(id) = item.0 {
            self.tree.set_generated(id);
        }
    }

    pub fn hidden(&mut self, item: Item) {
        if let Some(id) = item.0 {
            self.tree.set_hidden(id);
        }
    }

    /// Goes to the top of the tree, for lines that stand beside the layers; [`Cx::restore`] takes the result back.
    pub fn top(&mut self) -> u8 {
        std::mem::replace(&mut self.depth, 0)
    }

    /// Goes back to where [`Cx::top`] was called.
    pub fn restore(&mut self, depth: u8) {
        self.depth = depth;
    }

    /// Adds nodes at the end of an earlier node's subtree. Items that were added between the two are not to be used after.
    pub fn inside(&mut self, item: Item, add: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        let Some((id, depth)) = item.0.and_then(|id| self.tree.node(id).map(|n| (id, n.depth))) else {
            return add(self);
        };
        let (tail, outer) = (self.tree.len(), self.depth);
        self.depth = depth.saturating_add(1);
        let outcome = add(self);
        self.tree.move_tail_under(id, tail);
        self.depth = outer;
        outcome
    }

    /// Says where a node's bytes end, counted from the start of `bytes` in which it began.
    pub fn end_at(&mut self, item: Item, bytes: Bytes<'a>, end: usize) {
        if let Some(id) = item.0
            && let Some(node) = self.tree.node(id)
        {
            let len = bytes.span(end, 0).start.saturating_sub(node.span.start);
            self.tree.set_len(id, len);
        }
    }

    /// Attaches a note to the node that was added last.
    pub fn note(&mut self, note: &'static Note) {
        self.note_text(note, format_args!("{}", note.field.label));
    }

    /// Puts a note into the subtree that is open, after what it holds so far.
    pub fn note_inside(&mut self, note: &'static Note) {
        faults::put_note(self, note, Span::default(), format_args!("{}", note.field.label));
    }

    /// [`Cx::note_inside`] with a message of its own.
    pub fn note_inside_text(&mut self, note: &'static Note, message: Arguments<'_>) {
        faults::put_note(self, note, Span::default(), message);
    }

    /// [`Cx::note`] with a message of its own.
    pub fn note_text(&mut self, note: &'static Note, message: Arguments<'_>) {
        let item = self.last;
        let span = item.0.and_then(|id| self.tree.node(id)).map_or(Span::default(), |n| n.span);
        let depth = self.depth;
        if let Some(node) = item.0.and_then(|id| self.tree.node(id)) {
            self.depth = node.depth.saturating_add(1);
        }
        faults::put_note(self, note, span, message);
        self.depth = depth;
        self.last = item;
    }
}
