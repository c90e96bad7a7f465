//! What a dissector works with: it puts nodes, fills columns, and hands the rest of the bytes on.
//!
//! Nodes go into the tree in the order in which they are added. [`Cx::open`] starts a subtree and [`Cx::close`] ends it; a
//! dissector that returns early with `?` need not close anything.

use super::Outcome;
use super::engine::{Engine, Frame};
use super::protocol::{Protocol, Table};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault, Span};
use crate::model::{Base, Carried, Field, Kind, Node, NodeId, Note, ProtocolInfo, Tree, Value};
use crate::stream::{Announcement, Transport};
use bumpalo::Bump;
use std::fmt::Arguments;

/// Most nodes in one tree.
const NODE_LIMIT: usize = 30_000;
/// Deepest nesting of protocols in one frame.
const LAYER_LIMIT: u8 = 64;

/// A line of the tree without a field of its own.
pub static TEXT: Field = Field::new("", "", Kind::None, Base::None, "Text");

/// A node that was just added; empty when nobody wants the node.
#[derive(Clone, Copy, Debug)]
pub struct Item(Option<NodeId>);

impl Item {
    pub const NONE: Item = Item(None);
    /// The node's id, when it was kept.
    pub fn id(self) -> Option<NodeId> {
        self.0
    }
}

/// What the layers so far tell the ones above.
#[derive(Clone, Debug, Default)]
pub struct Packet {
    pub link_source: Address,
    pub link_destination: Address,
    /// Network layer addresses, innermost so far.
    pub source: Address,
    pub destination: Address,
    pub source_port: u32,
    pub destination_port: u32,
    /// IP protocol number of the innermost IP header.
    pub ip_proto: u8,
    /// EtherType or PPP number that led to the network layer.
    pub ether_type: u16,
    /// Time to live or hop limit of the innermost IP header.
    pub ttl: u8,
    /// Number of IP headers so far in this frame that hold a fragment.
    pub fragments: usize,
    /// Number of transport headers (TCP, UDP, …) dissected so far in this frame.
    pub transports: usize,
    /// Position in its buffer where the network layer says that the packet ends; what follows is the link layer's trailer.
    pub payload_end: Option<u32>,
    /// Inside an ICMP error's quote: payloads are cut and must not be taken for messages.
    pub quoted: bool,
    /// The layer is a fragment that was not reassembled: what is missing at its end is no fault.
    pub fragment: bool,
    /// Number of the message within the frame's transport payload, from 0.
    pub message: u16,
    /// VLAN id of the innermost tag.
    pub vlan: Option<u16>,
    /// Free numbers for protocols that hand something to what they call (media type key, RPC program, …).
    pub hint: u64,
}

/// The dissection of one frame.
pub struct Cx<'a> {
    pub tree: Tree,
    pub frame: &'a Frame<'a>,
    pub packet: Packet,
    engine: &'a Engine,
    arena: &'a Bump,
    depth: u8,
    layers: u8,
    last: Item,
    current: Option<&'static Protocol>,
    /// Stands for the info of the next layer.
    alias: Option<&'static ProtocolInfo>,
}

impl<'a> Cx<'a> {
    pub(super) fn new(engine: &'a Engine, arena: &'a Bump, frame: &'a Frame<'a>, tree: Tree) -> Self {
        let packet = Packet::default();
        Cx { tree, frame, packet, engine, arena, depth: 0, layers: 0, last: Item::NONE, current: None, alias: None }
    }

    /// Runs the protocol of the frame itself, which is no layer of its own in `frame.protocols`.
    pub(super) fn root(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) {
        self.current = Some(protocol);
        if let Err(fault) = (protocol.dissect)(self, bytes) {
            self.depth = 0;
            super::faults::report(self, protocol, fault);
        }
    }

    // ---- nodes

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
        let (value, number) = read_value(field, bytes, off, len, true)?;
        self.push(field, bytes.span(off, len), value)?;
        Ok(number)
    }

    /// [`Cx::add`] for numbers with the least significant byte first.
    pub fn add_le(&mut self, field: &'static Field, bytes: Bytes<'a>, off: usize, len: usize) -> Result<u64, Fault> {
        let (value, number) = read_value(field, bytes, off, len, false)?;
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
        let item = self.put(field, span, value);
        self.hidden(item);
        item
    }

    fn push(&mut self, field: &'static Field, span: Span, value: Value) -> Outcome {
        if self.tree.len() >= NODE_LIMIT {
            self.last = Item::NONE;
            return Err(Fault::Limit);
        }
        self.last = Item(self.tree.push(Node::new(field, value, span, self.depth)));
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

    // ---- expert notes

    /// Attaches a note to the node that was added last.
    pub fn note(&mut self, note: &'static Note) {
        self.note_text(note, format_args!("{}", note.field.label));
    }

    /// [`Cx::note`] with a message of its own.
    pub fn note_text(&mut self, note: &'static Note, message: Arguments<'_>) {
        let item = self.last;
        let span = item.0.and_then(|id| self.tree.node(id)).map_or(Span::default(), |n| n.span);
        let depth = self.depth;
        if let Some(node) = item.0.and_then(|id| self.tree.node(id)) {
            self.depth = node.depth.saturating_add(1);
        }
        super::faults::put_note(self, note, span, message);
        self.depth = depth;
        self.last = item;
    }

    // ---- columns

    pub fn protocol(&mut self, name: &str) {
        self.tree.columns.set_protocol(name);
    }
    /// Replaces the Info text (of this message: see [`crate::model::Columns::fence_info`]).
    pub fn info(&mut self, text: Arguments<'_>) {
        self.tree.columns.set_info(text);
    }
    pub fn info_append(&mut self, text: Arguments<'_>) {
        self.tree.columns.append_info(text);
    }
    /// Sets the network addresses of the packet and the Source and Destination columns.
    pub fn addresses(&mut self, source: Address, destination: Address) {
        self.tree.columns.source = source.clone();
        self.tree.columns.destination = destination.clone();
        self.packet.source = source;
        self.packet.destination = destination;
    }

    // ---- what is known of the conversation

    /// Facts of the transport header that is being dissected (the one counted last in [`Packet::transports`]).
    pub fn transport(&self) -> Option<&'a Transport> {
        self.frame.facts.transports.get(self.packet.transports.checked_sub(1)?)
    }

    /// What the protocol's tracker told about the message being dissected.
    pub fn told<T: 'static>(&self) -> Option<&'a T> {
        self.transport()?.told(self.frame.index, self.packet.message)
    }

    /// Name of the protocol that another conversation announced for this one.
    pub fn announced(&self) -> Option<&'static str> {
        self.announcement().map(|a| a.protocol)
    }

    /// What another conversation said about this one, up to this frame.
    pub fn announcement(&self) -> Option<&'a Announcement> {
        self.transport()?.announcement.as_deref()
    }

    // ---- bytes that dissection makes

    /// Adds bytes that were decoded or decrypted as a further buffer and gives a view over them.
    pub fn make_buffer(&mut self, name: &'static str, data: &[u8]) -> Bytes<'a> {
        let id = self.tree.add_buffer(name, data.into());
        let kept: &'a [u8] = self.arena.alloc_slice_copy(data);
        Bytes::new(kept, id, kept.len())
    }

    /// A copy of text that lives as long as the dissection.
    pub fn keep_str(&self, text: &str) -> &'a str {
        self.arena.alloc_str(text)
    }

    /// Says that a protocol's stream carries these bytes: following the stream gives them, in this order.
    pub fn carry(&mut self, protocol: &'static str, substream: Option<u32>, span: Span) {
        let transport = self.packet.transports.saturating_sub(1) as u16;
        if self.tree.carried.len() < NODE_LIMIT {
            self.tree.carried.push(Carried { protocol, transport, substream, span });
        }
    }

    // ---- handing on

    /// Calls the protocol that claimed `key`; false when none did, or when it refused.
    pub fn dispatch(&mut self, table: Table, key: u32, bytes: Bytes<'a>) -> bool {
        match self.engine.lookup(table, key) {
            Some(protocol) => self.call(protocol, bytes),
            None => false,
        }
    }

    /// Calls the first protocol whose probe takes the bytes.
    pub fn probe(&mut self, table: Table, bytes: Bytes<'a>) -> bool {
        let engine = self.engine;
        engine.probes(table).any(|(protocol, probe)| probe(bytes.data()) && self.call(protocol, bytes))
    }

    /// Calls a protocol by its filter name.
    pub fn call_named(&mut self, name: &str, bytes: Bytes<'a>) -> bool {
        match self.engine.protocol(name) {
            Some(protocol) => self.call(protocol, bytes),
            None => false,
        }
    }

    /// The protocol with this filter name.
    pub fn protocol_named(&self, name: &str) -> Option<&'static Protocol> {
        self.engine.protocol(name)
    }

    /// Calls a protocol as the next layer at the top of the tree; false when it refused the bytes.
    pub fn call(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) -> bool {
        self.call_at(protocol, bytes, 0)
    }

    /// Calls a protocol inside the subtree that is open (quoted packets, certificates in a handshake).
    pub fn call_inside(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) -> bool {
        self.call_at(protocol, bytes, self.depth)
    }

    /// [`Cx::call_inside`] by filter name.
    pub fn call_named_inside(&mut self, name: &str, bytes: Bytes<'a>) -> bool {
        match self.engine.protocol(name) {
            Some(protocol) => self.call_inside(protocol, bytes),
            None => false,
        }
    }

    /// Dispatches into the subtree that is open.
    pub fn dispatch_inside(&mut self, table: Table, key: u32, bytes: Bytes<'a>) -> bool {
        match self.engine.lookup(table, key) {
            Some(protocol) => self.call_inside(protocol, bytes),
            None => false,
        }
    }

    /// Lets another protocol dissect the bytes of the current layer under the current one's name, for protocols that are
    /// another one over a different carrier (SSDP is HTTP in datagrams).
    pub fn dissect_as(&mut self, info: &'static ProtocolInfo, name: &str, bytes: Bytes<'a>) -> Outcome {
        let Some(protocol) = self.engine.protocol(name) else { return Err(Fault::NotMine) };
        self.alias = Some(info);
        let outcome = (protocol.dissect)(self, bytes);
        self.alias = None;
        outcome
    }

    /// Runs part of a dissector on its own: a fault ends only that part, with its note, and the caller goes on.
    pub fn guarded(&mut self, part: impl FnOnce(&mut Self) -> Outcome) {
        let depth = self.depth;
        let outcome = part(self);
        if let (Err(fault), Some(protocol)) = (outcome, self.current) {
            self.depth = 0;
            super::faults::report(self, protocol, fault);
        }
        self.depth = depth;
    }

    fn call_at(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>, depth: u8) -> bool {
        if self.layers >= LAYER_LIMIT {
            return false;
        }
        let (nodes, layers, outer, caller) = (self.tree.len(), self.tree.layers().len(), self.depth, self.current);
        self.tree.push_layer(protocol.info.name());
        self.depth = depth;
        self.layers += 1;
        self.current = Some(protocol);
        let outcome = (protocol.dissect)(self, bytes);
        let taken = match outcome {
            Ok(()) => true,
            Err(Fault::NotMine) => {
                self.tree.truncate(nodes, layers);
                false
            }
            Err(fault) => {
                self.depth = depth;
                super::faults::report(self, protocol, fault);
                true
            }
        };
        self.layers -= 1;
        self.depth = outer;
        self.current = caller;
        taken
    }

    /// Shows bytes that no protocol took.
    pub fn data(&mut self, bytes: Bytes<'a>) {
        if bytes.reported_len() > 0 {
            self.call(&super::faults::DATA, bytes);
        }
    }

    /// Shows bytes that no protocol took inside the subtree that is open.
    pub fn data_inside(&mut self, bytes: Bytes<'a>) {
        if bytes.reported_len() > 0 {
            self.call_inside(&super::faults::DATA, bytes);
        }
    }

    /// Tries a number, then probes, then shows plain data.
    pub fn next(&mut self, table: Table, key: u32, bytes: Bytes<'a>) {
        if bytes.reported_len() > 0 && !self.dispatch(table, key, bytes) && !self.probe(table, bytes) {
            self.data(bytes);
        }
    }
}

/// Reads a field's value by its kind. Numbers come masked and shifted.
fn read_value(field: &Field, b: Bytes<'_>, off: usize, len: usize, big: bool) -> Result<(Value, u64), Fault> {
    let number = || {
        if big { b.uint_be(off, len) } else { b.uint_le(off, len) }
    };
    Ok(match field.kind {
        Kind::Str | Kind::Bytes | Kind::Oid | Kind::Protocol => {
            b.slice(off, len)?;
            (Value::Span(b.span(off, len)), 0)
        }
        Kind::None => {
            b.slice(off, len)?;
            (Value::None, 0)
        }
        Kind::Ipv4 => {
            let raw = number()? as u32;
            (Value::Ipv4(raw.to_be_bytes()), u64::from(raw))
        }
        Kind::Ipv6 => (Value::Ipv6(fixed(b, off)?), 0),
        Kind::Guid => {
            let mut guid: [u8; 16] = fixed(b, off)?;
            if !big {
                guid[0..4].reverse();
                guid[4..6].reverse();
                guid[6..8].reverse();
            }
            (Value::Guid(guid), 0)
        }
        Kind::Ether => (Value::Ether(fixed(b, off)?), 0),
        Kind::F32 => {
            let bits = number()? as u32;
            (Value::Float(f64::from(f32::from_bits(bits))), 0)
        }
        Kind::F64 => (Value::Float(f64::from_bits(number()?)), 0),
        Kind::AbsTime => {
            let seconds = number()?;
            (Value::AbsTime((seconds as i64).saturating_mul(1_000_000_000)), seconds)
        }
        Kind::RelTime => {
            let seconds = number()?;
            (Value::RelTime((seconds as i64).saturating_mul(1_000_000_000)), seconds)
        }
        kind if kind.is_signed() => {
            let raw = field.extract(number()?);
            let bits = if field.mask == 0 { (len as u32 * 8).min(64) } else { field.mask.count_ones() };
            let shift = 64_u32.saturating_sub(bits).min(63);
            (Value::Int((raw << shift) as i64 >> shift), raw)
        }
        _ => {
            let n = field.extract(number()?);
            (Value::Uint(n), n)
        }
    })
}

fn fixed<const N: usize>(b: Bytes<'_>, off: usize) -> Result<[u8; N], Fault> {
    b.slice(off, N)?.try_into().map_err(|_| Fault::Malformed)
}
