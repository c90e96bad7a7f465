//! What a dissector works with: it puts nodes, fills columns, and hands the rest of the bytes on.
//!
//! Nodes go into the tree in the order in which they are added. [`Cx::open`] starts a subtree and [`Cx::close`] ends it; a
//! dissector that returns early with `?` need not close anything.

mod handing;
mod nodes;

use super::engine::{Engine, Frame};
use super::faults;
use super::protocol::Protocol;
use crate::base::addr::Address;
use crate::base::{Bytes, Span};
use crate::model::{Base, Carried, Field, Kind, NodeId, ObjectPart, ProtocolInfo, Tree};
use crate::stream::{Announcement, Transport};
use bumpalo::Bump;
use std::fmt::Arguments;

/// Most nodes in one tree.
const NODE_LIMIT: usize = 30_000;

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
    /// Place of the transport's payload in its stream, in bytes from its start; TCP only, where the start is known.
    pub stream_offset: Option<u32>,
    /// VLAN id of the innermost tag.
    pub vlan: Option<u16>,
    /// Free numbers for protocols that hand something to what they call (media type key, RPC program, …).
    pub hint: u64,
    /// Bytes that names in this frame's messages led through, pointers followed.
    pub names_walked: usize,
}

/// The dissection of one frame.
pub struct Cx<'a> {
    pub tree: &'a mut Tree,
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
    pub(super) fn new(engine: &'a Engine, arena: &'a Bump, frame: &'a Frame<'a>, tree: &'a mut Tree) -> Self {
        let packet = Packet::default();
        Cx { tree, frame, packet, engine, arena, depth: 0, layers: 0, last: Item::NONE, current: None, alias: None }
    }

    /// Runs the protocol of the frame itself, which is no layer of its own in `frame.protocols`.
    pub(super) fn root(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) {
        self.current = Some(protocol);
        if !self.skim(protocol, bytes)
            && let Err(fault) = (protocol.dissect)(self, bytes)
        {
            self.depth = 0;
            faults::report(self, protocol, fault);
        }
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

    /// Says that the frame carries a file, or a part of one. Asked only where somebody collects them.
    pub fn object(&mut self, part: impl FnOnce() -> ObjectPart) {
        if self.tree.collects_objects() && self.tree.objects.len() < NODE_LIMIT {
            self.tree.objects.push(part());
        }
    }

    /// Says that a protocol's stream carries these bytes: following the stream gives them, in this order.
    pub fn carry(&mut self, protocol: &'static str, substream: Option<u32>, span: Span) {
        let transport = self.packet.transports.saturating_sub(1) as u16;
        if self.tree.carried.len() < NODE_LIMIT {
            self.tree.carried.push(Carried { protocol, transport, substream, span });
        }
    }
}
