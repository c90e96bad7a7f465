//! What pictures show, counted on the way over the frames together with the tables that are asked for.

use super::bits::Bits;
use crate::stats::flows::Flows;
use crate::stats::handshakes::Handshakes;
use crate::stats::lengths::Lengths;
use crate::stats::protocols::Protocols;
use crate::stats::scope::{Counter, Scope};

/// Counted from the columns.
#[derive(Default)]
pub struct Figures {
    pub bits: Bits,
    pub lengths: Lengths,
    pub handshakes: Handshakes,
    /// Of the parts that have lines of their own, in their order.
    pub parts: Vec<Bits>,
}

impl Figures {
    pub fn add(&mut self, scope: &Scope<'_>) {
        self.lengths.add(scope);
        self.handshakes.add(scope);
        add_bits(&mut self.bits, scope);
    }

    /// Counts the frames of one part.
    pub fn add_part(&mut self, part: usize, scope: &Scope<'_>) {
        if let Some(bits) = self.parts.get_mut(part) {
            add_bits(bits, scope);
        }
    }
}

fn add_bits(bits: &mut Bits, scope: &Scope<'_>) {
    scope.each(|_, chunk, at| {
        if let (Some(time), Some(len)) = (chunk.time.get(at), chunk.len.get(at)) {
            bits.add(*time, *len);
        }
    });
}

/// All of what was counted, with the frames that it is about.
pub struct Counts<'c> {
    pub scope: &'c Scope<'c>,
    pub flows: &'c Flows,
    pub figures: &'c Figures,
    /// Where the Protocol column was asked for.
    pub protocols: Protocols,
}
