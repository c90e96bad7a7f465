//! Which frame belongs to another one: the response to a request, the frame in which a message was put together.

use super::dissector::Place;
use super::work::Shared;
use crate::model::{Field, Kind, Tree, Wanted};

/// Endings of fields that name another frame, the most telling first: what answers, then what the frame is a part of, then
/// what caused it, then its parts and what it acknowledges.
const ENDINGS: &[&[&str]] = &[
    &["response_in", "response-in", "resp_in", "rspframe", "response_to", "response-to", "resp_to", "reqframe", "request_frame"],
    &["request_in", "response-request", "command-frame"],
    &["reassembled_in", "reassembled.in"],
    &["setup-frame", "resend-original", "reqduplicate"],
    &["segment", "fragment"],
    &["acks_frame", "duplicate_ack_frame", "rto_frame"],
];
/// Fields that name a neighbour in a series, not a partner.
const NEIGHBOURS: &[&str] = &["prev_", "next_", "retransmit_"];

impl Shared {
    /// The frame that a frame belongs to most: its answer or its question before anything else.
    pub(super) fn related(&self, frame: u32) -> Option<u32> {
        let fields: Vec<&'static Field> =
            self.registry.protocols().iter().flat_map(|p| p.fields).copied().filter(|f| rank(f).is_some()).collect();
        let (snapshot, info) = (self.dissector.store.snapshot(), self.dissector.store.info());
        let mut tree = Tree::new(Wanted::Only(fields.into()));
        let mut best: Option<(usize, u32)> = None;
        let place = Place { snapshot: &snapshot, info: &info, frame };
        self.dissector.dissect(&place, self.standing(&place), &mut tree, &mut |_, tree, _| {
            for node in tree.nodes() {
                let to = node.value.uint().and_then(|n| u32::try_from(n.checked_sub(1)?).ok());
                let Some((rank, to)) = rank(node.field).zip(to.filter(|to| *to != frame && (*to as usize) < snapshot.len())) else {
                    continue;
                };
                // of equals the innermost: the answer to a message rather than to what carries it
                if best.is_none_or(|(least, _)| rank <= least) {
                    best = Some((rank, to));
                }
            }
        });
        best.map(|b| b.1)
    }
}

/// How much a field tells about where a frame belongs; less is more.
fn rank(field: &Field) -> Option<usize> {
    let last = field.name.rsplit('.').next().unwrap_or(field.name);
    if field.kind != Kind::FrameNum || NEIGHBOURS.iter().any(|n| last.starts_with(n)) {
        return None;
    }
    Some(ENDINGS.iter().position(|row| row.iter().any(|e| field.name.ends_with(e))).unwrap_or(ENDINGS.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Base;

    #[test]
    fn answers_come_before_parts_and_neighbours_do_not_count() {
        let rank = |name: &'static str| rank(&Field::new(name, "", Kind::FrameNum, Base::None, ""));
        assert_eq!(rank("dns.response_in"), Some(0));
        assert!(rank("http.request_in") < rank("tcp.reassembled_in"));
        assert!(rank("tcp.reassembled_in") < rank("tcp.segment"));
        assert!(rank("tcp.segment") < rank("tcp.analysis.acks_frame"));
        assert_eq!(rank("http.prev_request_in"), None);
        assert_eq!(rank("dns.retransmit_request_in"), None);
    }
}
