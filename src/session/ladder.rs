//! Who sent what to whom, frame by frame: the steps of a ladder.

use super::work::Shared;
use crate::base::Timestamp;
use crate::store::columns::bits;
use crate::store::{Conversations, Ends, Row};
use hashbrown::HashMap;
use std::net::IpAddr;

/// Steps that are shown.
const STEPS: usize = 200_000;
/// Ends that are told apart; frames of further ones are left out.
const ENDS: usize = 200;

/// Which frames a ladder shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rungs {
    /// Those of a frame's conversation.
    Conversation(u32),
    /// All that are displayed.
    Displayed,
}

/// A frame between two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub frame: u32,
    pub time: Timestamp,
    /// Which of the ends sent it, and which got it.
    pub from: u16,
    pub to: u16,
}

/// Frames between their ends, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// Address, with the port where the ladder is that of a conversation.
    pub ends: Vec<String>,
    pub steps: Vec<Step>,
    /// Frames that are left out: without IP, or more than there is room for.
    pub left_out: usize,
}

/// What tells an end apart: its address, and its port in a conversation.
type End = (IpAddr, Option<u16>);

#[derive(Default)]
struct Builder {
    ladder: Ladder,
    known: HashMap<End, u16>,
}

impl Shared {
    /// The ladder of a conversation or of the displayed frames.
    pub(super) fn ladder(&self, rungs: Rungs) -> Ladder {
        let snapshot = self.dissector.store.snapshot();
        let frames: Vec<u32> = match rungs {
            Rungs::Conversation(frame) => self.dissector.facts.frames_of(&snapshot, snapshot.conversation(frame), None),
            Rungs::Displayed => self.display().iter(snapshot.len()).collect(),
        };
        let of_one = matches!(rungs, Rungs::Conversation(_));
        let all = self.dissector.store.conversations.read();
        let mut builder = Builder::default();
        for frame in frames {
            let Some(row) = snapshot.row(frame) else { continue };
            builder.add(&all, frame, &row, of_one);
        }
        builder.ladder
    }
}

impl Builder {
    fn add(&mut self, all: &Conversations, frame: u32, row: &Row, ports: bool) {
        let ends = all.get(row.conversation).map(|c| all.ends(c));
        let step = match ends {
            Some(Ends::Ip(a, b)) if self.ladder.steps.len() < STEPS => {
                let (from, to) = if row.has(bits::REVERSED) { (b, a) } else { (a, b) };
                let port = |port: u16| (ports && port > 0).then_some(port);
                self.end((from, port(row.source_port))).zip(self.end((to, port(row.destination_port))))
            }
            _ => None,
        };
        match step {
            Some((from, to)) => self.ladder.steps.push(Step { frame, time: row.time, from, to }),
            None => self.ladder.left_out += 1,
        }
    }

    fn end(&mut self, end: End) -> Option<u16> {
        if let Some(known) = self.known.get(&end) {
            return Some(*known);
        }
        let at = u16::try_from(self.ladder.ends.len()).ok().filter(|at| usize::from(*at) < ENDS)?;
        self.ladder.ends.push(match end {
            (IpAddr::V6(ip), Some(port)) => format!("[{ip}]:{port}"),
            (ip, Some(port)) => format!("{ip}:{port}"),
            (ip, None) => ip.to_string(),
        });
        self.known.insert(end, at);
        Some(at)
    }
}
