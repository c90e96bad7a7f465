//! Handing bytes on: to the protocol that claimed a number, that probes them, or that is named; else they are plain data.

use super::Cx;
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::{Protocol, Table};
use crate::dissect::{Outcome, faults};
use crate::model::ProtocolInfo;

/// Deepest nesting of protocols in one frame.
const LAYER_LIMIT: u8 = 64;

impl<'a> Cx<'a> {
    /// Calls the protocol that claimed `key`; false when none did, or when it refused.
    pub fn dispatch(&mut self, table: Table, key: u32, bytes: Bytes<'a>) -> bool {
        match self.engine.lookup(table, key) {
            Some(protocol) => self.call(protocol, bytes),
            None => false,
        }
    }

    /// The protocol that claimed `key`.
    pub fn claimed(&self, table: Table, key: u32) -> Option<&'static Protocol> {
        self.engine.lookup(table, key)
    }

    /// Calls the first protocol whose probe takes the bytes.
    pub fn probe(&mut self, table: Table, bytes: Bytes<'a>) -> bool {
        if self.is_topmost() {
            return true;
        }
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

    /// Calls the protocol that the conversation is known to speak, unless it wants to see each datagram for itself.
    pub fn call_spoken(&mut self, name: &str, bytes: Bytes<'a>) -> bool {
        let Some(protocol) = self.engine.protocol(name) else { return false };
        protocol.each.is_none_or(|fits| fits(bytes.data())) && self.call(protocol, bytes)
    }

    /// [`Cx::call_named`] for what goes on with a layer that `frame.protocols` names already.
    pub fn call_part(&mut self, name: &str, bytes: Bytes<'a>) -> bool {
        match self.engine.protocol(name) {
            Some(protocol) => self.call_at(protocol, bytes, 0, false),
            None => false,
        }
    }

    /// [`Cx::call_part`] inside the subtree that is open.
    pub fn call_part_inside(&mut self, name: &str, bytes: Bytes<'a>) -> bool {
        match self.engine.protocol(name) {
            Some(protocol) => self.call_at(protocol, bytes, self.depth, false),
            None => false,
        }
    }

    /// The protocol with this filter name.
    pub fn protocol_named(&self, name: &str) -> Option<&'static Protocol> {
        self.engine.protocol(name)
    }

    /// Calls a protocol as the next layer at the top of the tree; false when it refused the bytes.
    pub fn call(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) -> bool {
        self.call_at(protocol, bytes, 0, true)
    }

    /// Calls a protocol inside the subtree that is open (quoted packets, certificates in a handshake).
    pub fn call_inside(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) -> bool {
        self.call_at(protocol, bytes, self.depth, true)
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

    /// Dispatches beside the current layer, where that is: at the top of the tree, or in the subtree that holds it.
    pub fn dispatch_beside(&mut self, table: Table, key: u32, bytes: Bytes<'a>) -> bool {
        match self.engine.lookup(table, key) {
            Some(protocol) => self.call_at(protocol, bytes, self.depth.saturating_sub(1), true),
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
            faults::report(self, protocol, fault);
        }
        self.depth = depth;
    }

    /// `named`: as a layer of its own in `frame.protocols`.
    fn call_at(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>, depth: u8, named: bool) -> bool {
        if self.layers >= LAYER_LIMIT {
            return false;
        }
        if self.is_topmost() {
            return true;
        }
        let (nodes, layers, outer, caller) = (self.tree.len(), self.tree.layers().len(), self.depth, self.current);
        if named {
            self.tree.push_layer(protocol.info.name());
        }
        self.depth = depth;
        self.layers += 1;
        self.current = Some(protocol);
        let outcome = if depth == 0 && self.skim(protocol, bytes) { Ok(()) } else { (protocol.dissect)(self, bytes) };
        let taken = match outcome {
            Ok(()) => true,
            Err(Fault::NotMine) => {
                self.tree.truncate(nodes, layers);
                false
            }
            Err(fault) => {
                self.depth = depth;
                faults::report(self, protocol, fault);
                true
            }
        };
        self.layers -= 1;
        self.depth = outer;
        self.current = caller;
        taken
    }

    /// Takes the short way through a header, where nobody wants more of it and it has one. False: nothing was done.
    pub(super) fn skim(&mut self, protocol: &'static Protocol, bytes: Bytes<'a>) -> bool {
        self.tree.skims() && protocol.skim.is_some_and(|skim| skim(self, bytes))
    }

    /// Nobody asks for what lies above the current protocol.
    fn is_topmost(&self) -> bool {
        !self.frame.topmost.is_empty() && self.current.is_some_and(|p| self.frame.topmost.contains(&p.info.name()))
    }

    /// Shows bytes that no protocol took.
    pub fn data(&mut self, bytes: Bytes<'a>) {
        if bytes.reported_len() > 0 {
            self.call(&faults::DATA, bytes);
        }
    }

    /// Shows bytes that no protocol took inside the subtree that is open.
    pub fn data_inside(&mut self, bytes: Bytes<'a>) {
        if bytes.reported_len() > 0 {
            self.call_inside(&faults::DATA, bytes);
        }
    }

    /// Tries a number, then probes, then shows plain data.
    pub fn next(&mut self, table: Table, key: u32, bytes: Bytes<'a>) {
        if bytes.reported_len() > 0 && !self.dispatch(table, key, bytes) && !self.probe(table, bytes) {
            self.data(bytes);
        }
    }
}
