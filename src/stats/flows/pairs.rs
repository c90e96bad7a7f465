//! What goes back and forth between two ends, and many such pairs.

use super::End;
use hashbrown::HashMap;

/// Frames and bytes each way. Index 0: what the first of the two ends sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    pub frames: [u64; 2],
    /// Whole frames, on the wire.
    pub bytes: [u64; 2],
    /// Earliest and latest time, nanoseconds since 1970.
    pub first: i64,
    pub last: i64,
    /// The second end sent the earliest frame.
    pub answered_first: bool,
}

impl Default for Flow {
    fn default() -> Self {
        Flow { frames: [0; 2], bytes: [0; 2], first: i64::MAX, last: i64::MIN, answered_first: false }
    }
}

impl Flow {
    pub fn add(&mut self, reversed: bool, len: u32, time: i64) {
        let side = usize::from(reversed);
        self.frames[side] += 1;
        self.bytes[side] += u64::from(len);
        if time < self.first {
            (self.first, self.answered_first) = (time, reversed);
        }
        self.last = self.last.max(time);
    }

    pub fn merge(&mut self, other: &Flow, crossed: bool) {
        let other = if crossed { other.crossed() } else { *other };
        for side in 0..2 {
            self.frames[side] += other.frames[side];
            self.bytes[side] += other.bytes[side];
        }
        if other.first < self.first {
            (self.first, self.answered_first) = (other.first, other.answered_first);
        }
        self.last = self.last.max(other.last);
    }

    /// The same seen from the other end.
    pub fn crossed(&self) -> Flow {
        let ([a, b], [c, d]) = (self.frames, self.bytes);
        Flow { frames: [b, a], bytes: [d, c], answered_first: !self.answered_first, ..*self }
    }

    /// Of one end with itself: what it sent is what it received, and counts as sent by the first.
    pub fn one_way(&self) -> Flow {
        Flow { frames: [self.total_frames(), 0], bytes: [self.total_bytes(), 0], answered_first: false, ..*self }
    }

    pub fn total_frames(&self) -> u64 {
        self.frames[0] + self.frames[1]
    }

    pub fn total_bytes(&self) -> u64 {
        self.bytes[0] + self.bytes[1]
    }

    /// Nanoseconds between the first and the last frame.
    pub fn duration(&self) -> i64 {
        self.last.saturating_sub(self.first).max(0)
    }
}

/// Two ends, the smaller one first.
type Pair = (End, End);

/// Traffic between pairs of ends: what the first of a pair sent has index 0.
#[derive(Clone, Default)]
pub struct Pairs {
    places: HashMap<Pair, u32>,
    flows: Vec<(Pair, Flow)>,
}

impl Pairs {
    /// Counts a frame. `near` is where the frame before it in its conversation was counted, which is most often the place for
    /// this one too, and becomes where this one is.
    pub fn add(&mut self, from: End, to: End, len: u32, time: i64, near: &mut u32) {
        let pair = (from.min(to), from.max(to));
        let reversed = pair.0 != from;
        match self.flows.get_mut(*near as usize) {
            Some((at, flow)) if *at == pair => flow.add(reversed, len, time),
            _ => {
                *near = self.place(pair);
                if let Some((_, flow)) = self.flows.get_mut(*near as usize) {
                    flow.add(reversed, len, time);
                }
            }
        }
    }

    /// Adds the traffic between `a` and `b`, seen from `a`.
    pub fn merge(&mut self, a: End, b: End, flow: &Flow) {
        let pair = (a.min(b), a.max(b));
        let place = self.place(pair);
        if let Some((_, known)) = self.flows.get_mut(place as usize) {
            known.merge(flow, pair.0 != a);
        }
    }

    fn place(&mut self, pair: Pair) -> u32 {
        let next = self.flows.len() as u32;
        let place = *self.places.entry(pair).or_insert(next);
        if place == next {
            self.flows.push((pair, Flow::default()));
        }
        place
    }

    /// The pairs with their traffic, in the order in which they were first seen.
    pub fn all(&self) -> &[(Pair, Flow)] {
        &self.flows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::NONE;

    #[test]
    fn both_directions_add_to_one_flow() {
        let [one, nine, five] = [1, 9, 5].map(|n| End::Host([10, 0, 0, n].into()));
        let mut pairs = Pairs::default();
        let mut near = NONE;
        pairs.add(nine, one, 100, 50, &mut near);
        pairs.add(one, nine, 60, 40, &mut near);
        pairs.add(one, five, 7, 45, &mut near);
        pairs.add(nine, one, 100, 70, &mut near);
        let [(ends, flow), (_, other)] = pairs.all() else { panic!("two pairs") };
        assert_eq!((*ends, flow.frames, flow.bytes, flow.duration()), ((one, nine), [1, 2], [60, 200], 30));
        assert!(!flow.answered_first, "1 sent at 40");
        assert_eq!(flow.crossed().frames, [2, 1]);
        assert!(flow.crossed().answered_first);
        assert_eq!((near, other.frames), (0, [1, 0]));
    }

    #[test]
    fn what_one_end_sends_itself_goes_one_way() {
        let flow = Flow { frames: [2, 3], bytes: [20, 30], first: 1, last: 2, answered_first: true };
        assert_eq!(flow.one_way(), Flow { frames: [5, 0], bytes: [50, 0], first: 1, last: 2, answered_first: false });
    }

    #[test]
    fn merging_turns_a_flow_that_is_seen_from_the_other_end() {
        let (mut a, mut b) = (Flow::default(), Flow::default());
        a.add(false, 10, 5);
        b.add(false, 30, 4);
        a.merge(&b, true);
        assert_eq!((a.frames, a.bytes, a.first, a.answered_first), ([1, 1], [10, 30], 4, true));
    }
}
