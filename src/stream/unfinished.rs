//! A message of a TCP stream whose bytes have not all come: which parts there are, in whatever order they arrive.

use super::facts::Part;

/// First bytes of the message that are held, to find out how long it is and for trackers.
const HELD_LIMIT: usize = 256 * 1024;
/// Parts of one message; a longer one is given up.
const PARTS_LIMIT: usize = 65_536;
/// How far a message that ends with the stream may reach: half of what sequence numbers tell apart.
const FARTHEST: usize = 0x4000_0000;

/// "Ends with the stream", as a length.
pub(super) const UNTIL_FIN: usize = usize::MAX;

#[derive(Debug)]
pub(super) struct Unfinished {
    /// Sequence number of its first byte.
    start: u32,
    /// Length, where it is known; [`UNTIL_FIN`].
    pub total: Option<usize>,
    /// Place in the message and bytes of each part; in order, without overlap.
    parts: Vec<(usize, Part)>,
    /// How many bytes from the start have no hole, and of how many parts these are.
    whole: usize,
    reached: usize,
    held: Vec<u8>,
    /// Where the next question about its length begins, and the bytes from there on; 0 and none while that is its beginning.
    resume: usize,
    window: Vec<u8>,
}

impl Unfinished {
    pub fn new(start: u32, total: Option<usize>) -> Self {
        Unfinished { start, total, parts: Vec::new(), whole: 0, reached: 0, held: Vec::new(), resume: 0, window: Vec::new() }
    }

    /// The next question about the length is about the bytes from this place on.
    pub fn resume_at(&mut self, place: usize) {
        let known = if self.resume == 0 { &self.held } else { &self.window };
        self.window = known.get(place - self.resume..).unwrap_or(&[]).to_vec();
        self.resume = place;
    }

    /// From which place on it is to be asked how long the message is, and the bytes there; `None` while there are none, or where
    /// the length is known.
    pub fn question(&self) -> Option<(usize, &[u8])> {
        if self.total.is_some() || self.whole <= self.resume {
            return None;
        }
        let known = if self.resume == 0 { &self.held } else { &self.window };
        Some((self.resume, known.get(..known.len().min(self.whole - self.resume)).unwrap_or(known)))
    }

    /// Where in the message a segment begins that continues it. Nobody knows whether what comes after a hole belongs to a
    /// message of unknown length.
    pub fn place_of(&self, seq: u32) -> Option<usize> {
        let at = seq.wrapping_sub(self.start) as usize;
        let end = match self.total {
            None => self.whole + 1,
            Some(total) => total.min(FARTHEST),
        };
        (at < end).then_some(at)
    }

    /// Bytes from the start that have no hole.
    pub fn whole(&self) -> usize {
        self.whole
    }

    /// The held bytes that have no hole before them.
    pub fn held(&self) -> &[u8] {
        self.held.get(..self.held.len().min(self.whole)).unwrap_or(&self.held)
    }

    pub fn is_complete(&self) -> bool {
        self.total.is_some_and(|total| self.whole >= total)
    }

    /// Too many parts to go on.
    pub fn is_too_long(&self) -> bool {
        self.parts.len() > PARTS_LIMIT
    }

    /// Adds a segment's bytes, as far as they are new; false when none is. `part` says where all of `bytes` lie.
    pub fn add(&mut self, at: usize, part: Part, bytes: &[u8]) -> bool {
        let end = at + bytes.len();
        let mut from = at;
        let mut index = self.parts.partition_point(|(place, part)| place + part.len as usize <= at);
        let mut is_new = false;
        while from < end {
            let next = self.parts.get(index).map(|(place, part)| (*place, *place + part.len as usize));
            let to = next.map_or(end, |(place, _)| place.min(end));
            if from < to {
                let own = Part { offset: part.offset + (from - at) as u32, len: (to - from) as u32, ..part };
                self.parts.insert(index, (from, own));
                self.hold(from, bytes.get(from - at..to - at).unwrap_or(&[]));
                is_new = true;
                index += 1;
            }
            let Some((_, behind)) = next else { break };
            from = behind;
            index += 1;
        }
        while let Some((place, part)) = self.parts.get(self.reached).filter(|(place, _)| *place == self.whole) {
            self.whole = place + part.len as usize;
            self.reached += 1;
        }
        is_new
    }

    fn hold(&mut self, at: usize, bytes: &[u8]) {
        put(&mut self.held, at, bytes);
        if self.resume > 0 && at + bytes.len() > self.resume {
            let skipped = self.resume.saturating_sub(at);
            put(&mut self.window, (at + skipped) - self.resume, bytes.get(skipped..).unwrap_or(&[]));
        }
    }

    /// The message turned out to be shorter than what was added: gives the rest back.
    pub fn cut(&mut self, total: usize) {
        self.total = Some(total);
        self.held.truncate(total);
        self.parts.retain(|(place, _)| *place < total);
        for (place, part) in &mut self.parts {
            part.len = part.len.min((total - *place) as u32);
        }
        self.reached = self.reached.min(self.parts.len());
        self.whole = self.whole.min(total);
    }

    /// Sequence number of the first byte, and length.
    pub fn range(&self) -> (u32, usize) {
        (self.start, self.whole)
    }

    /// The parts in order of their place.
    pub fn parts(&self) -> Vec<Part> {
        self.parts.iter().map(|(_, part)| *part).collect()
    }
}

/// Copies bytes to a place, as far as that is within the limit.
fn put(held: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = (at + bytes.len()).min(HELD_LIMIT);
    if at >= end {
        return;
    }
    if held.len() < end {
        held.resize(end, 0);
    }
    if let (Some(room), Some(bytes)) = (held.get_mut(at..end), bytes.get(..end - at)) {
        room.copy_from_slice(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(frame: u32, len: u32) -> Part {
        Part { frame, offset: 0, len }
    }

    #[test]
    fn a_hole_is_filled_by_what_comes_late() {
        let mut message = Unfinished::new(u32::MAX - 1, Some(10));
        assert!(message.add(0, part(1, 3), b"abc"));
        assert_eq!(message.place_of(4), Some(6));
        assert!(message.add(6, part(2, 4), b"ghij"));
        assert_eq!((message.whole(), message.is_complete()), (3, false));
        // a retransmission that begins before the hole and ends behind it
        assert_eq!(message.place_of(0), Some(2));
        assert!(message.add(2, part(3, 5), b"cdefg"));
        assert!(message.is_complete());
        assert_eq!(message.held(), b"abcdefghij");
        let own = Part { frame: 3, offset: 1, len: 3 };
        assert_eq!(message.parts(), [part(1, 3), own, part(2, 4)]);
        assert!(!message.add(1, part(4, 2), b"bc"), "nothing of it is new");
        assert_eq!(message.place_of(8), None, "behind its end");
    }

    #[test]
    fn a_message_of_unknown_length_is_continued_without_a_hole() {
        let mut message = Unfinished::new(100, None);
        message.add(0, part(1, 4), b"abcd");
        assert_eq!((message.place_of(104), message.place_of(105)), (Some(4), None));
        message.add(4, part(2, 4), b"efgh");
        message.cut(6);
        assert!(message.is_complete());
        assert_eq!((message.parts(), message.held()), (vec![part(1, 4), part(2, 2)], &b"abcdef"[..]));
    }

    #[test]
    fn the_length_is_asked_again_far_behind_what_is_held() {
        let mut message = Unfinished::new(0, None);
        message.add(0, part(1, 8), b"header:9");
        assert_eq!(message.question(), Some((0, &b"header:9"[..])));
        let far = HELD_LIMIT + 100;
        message.resume_at(far);
        let filling = vec![b'.'; far - 8];
        message.add(8, part(2, filling.len() as u32), &filling);
        assert_eq!(message.question(), None, "nothing stands there yet");
        message.add(far - 1, part(3, 5), b".12\r\n");
        assert_eq!(message.question(), Some((far, &b"12\r\n"[..])));
        message.resume_at(far + 2);
        assert_eq!(message.question(), Some((far + 2, &b"\r\n"[..])));
        message.cut(far + 4);
        assert!(message.is_complete());
    }
}
