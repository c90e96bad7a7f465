//! Which IP fragments make up which datagram. Keeps places only; the bytes are put together when a frame is looked at.

use crate::stream::headers::{FragmentInfo, Headers, Net};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// Datagrams under way at a time; the oldest is given up.
const OPEN_LIMIT: usize = 4096;
/// Fragments of one datagram: 65,535 bytes in pieces of 8.
const PARTS_LIMIT: usize = 8192;
/// Bytes of the first fragment that are kept, to find the ports in, and those of a packet that a tunnel carries.
const HEAD: usize = 160;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    net: [u8; 32],
    id: u32,
    proto: u8,
}

/// A fragment's frame, its offset in the datagram, and its length.
pub type FragmentPlace = (u32, u32, u32);

/// A datagram under way.
#[derive(Default)]
struct Open {
    parts: Vec<(u32, u32, u32)>,
    total: Option<u32>,
    head: Vec<u8>,
}

/// A datagram that was completed.
struct Whole {
    parts: Vec<(u32, u32, u32)>,
    completed_in: u32,
}

/// Fragments of a capture.
#[derive(Default)]
pub struct Fragments {
    open: HashMap<Key, Open>,
    order: VecDeque<Key>,
    /// By the frame of each part.
    whole: HashMap<u32, Arc<Whole>>,
}

impl Fragments {
    /// Adds a fragment; gives the start of the datagram's data when this one completes it, with its whole length.
    pub(super) fn add(&mut self, h: &Headers, f: &FragmentInfo, frame: u32, data: &[u8]) -> Option<(Vec<u8>, u32)> {
        let key = Key { net: net_key(h), id: f.id, proto: h.proto };
        if f.len == 0 || f.offset as usize + f.len > 65_535 + 8 {
            return None;
        }
        if !self.open.contains_key(&key) {
            if self.order.len() >= OPEN_LIMIT
                && let Some(oldest) = self.order.pop_front()
            {
                self.open.remove(&oldest);
            }
            self.order.push_back(key);
        }
        let open = self.open.entry(key).or_default();
        if open.parts.len() >= PARTS_LIMIT {
            return None;
        }
        if f.offset == 0 {
            open.head = data.get(..data.len().min(HEAD)).unwrap_or(&[]).to_vec();
        }
        open.parts.push((frame, f.offset, f.len as u32));
        if !f.more {
            open.total = Some(f.offset + f.len as u32);
        }
        let total = open.total?;
        if !covers(&open.parts, total) {
            return None;
        }
        let done = self.open.remove(&key)?;
        self.order.retain(|k| *k != key);
        let mut parts = done.parts;
        parts.sort_by_key(|p| p.1);
        let frames: Vec<u32> = parts.iter().map(|p| p.0).collect();
        let whole = Arc::new(Whole { parts, completed_in: frame });
        self.whole.extend(frames.into_iter().map(|frame| (frame, whole.clone())));
        Some((done.head, total))
    }

    pub(super) fn datagram_of(&self, frame: u32) -> Option<(&[FragmentPlace], u32)> {
        let whole = self.whole.get(&frame)?;
        Some((&whole.parts, whole.completed_in))
    }

    /// Forgets the datagrams of fragments before this frame.
    pub(super) fn release_before(&mut self, frame: u32) {
        self.whole.retain(|of, _| *of >= frame);
    }
}

/// Whether the parts leave no hole below `total`.
fn covers(parts: &[(u32, u32, u32)], total: u32) -> bool {
    let mut sorted: Vec<_> = parts.iter().map(|p| (p.1, p.1 + p.2)).collect();
    sorted.sort_unstable();
    let mut reached = 0;
    for (from, to) in sorted {
        if from > reached {
            return false;
        }
        reached = reached.max(to);
    }
    reached >= total
}

fn net_key(h: &Headers) -> [u8; 32] {
    let mut key = [0; 32];
    match h.net {
        Net::V4(a, b) => {
            key[..4].copy_from_slice(&a);
            key[16..20].copy_from_slice(&b);
        }
        Net::V6(a, b) => {
            key[..16].copy_from_slice(&a);
            key[16..].copy_from_slice(&b);
        }
        Net::None | Net::Bus(_) => {}
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_datagram_is_whole_when_no_hole_is_left() {
        let h = Headers { net: Net::V4([1; 4], [2; 4]), proto: 17, ..Headers::default() };
        let part = |offset, len, more| FragmentInfo { id: 9, offset, more, data: 0, len };
        let mut all = Fragments::default();
        assert!(all.add(&h, &part(16, 4, false), 0, &[]).is_none());
        assert!(all.add(&h, &part(0, 8, true), 1, &[0, 53, 0, 53]).is_none());
        assert_eq!(all.add(&h, &part(8, 8, true), 2, &[]), Some((vec![0, 53, 0, 53], 20)));
        assert_eq!(all.datagram_of(0), Some((&[(1, 0, 8), (2, 8, 8), (0, 16, 4)][..], 2)));
        assert_eq!(all.datagram_of(3), None);
    }
}
