//! Round trips of TCP handshakes, from the columns.

use super::scope::Scope;
use crate::store::columns::bits;
use hashbrown::HashMap;

/// Flags that tell the segments of a handshake apart: FIN, SYN, RST, ACK.
const FLAGS: u8 = 0x17;
const SYN: u8 = 0x02;
const RST: u8 = 0x04;
const ACK: u8 = 0x10;

/// A handshake that was completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handshake {
    pub conversation: u32,
    /// When the SYN came, nanoseconds since 1970.
    pub begun: i64,
    /// From the SYN to the ACK that ends it, nanoseconds, as `tcp.analysis.initial_rtt`.
    pub duration: i64,
}

/// The handshakes of a capture.
#[derive(Default)]
pub struct Handshakes {
    open: Open,
    found: Vec<Handshake>,
}

impl Handshakes {
    /// Adds those of the frames there.
    pub fn add(&mut self, scope: &Scope<'_>) {
        scope.each(|_, chunk, at| {
            if let Some(row) = chunk.row(at).filter(|row| row.class() == crate::store::Class::Tcp) {
                self.found.extend(self.open.segment(row.conversation, row.has(bits::REVERSED), row.tcp_flags, row.time.0));
            }
        });
    }

    /// In order of their ends.
    pub fn all(&self) -> &[Handshake] {
        &self.found
    }
}

/// Handshakes under way: when the SYN came, and whether it was answered.
#[derive(Default)]
struct Open(HashMap<u32, (i64, bool)>);

impl Open {
    fn segment(&mut self, conversation: u32, reversed: bool, flags: u8, time: i64) -> Option<Handshake> {
        match (flags & FLAGS, reversed) {
            (SYN, false) => {
                self.0.insert(conversation, (time, false));
            }
            (flags, true) if flags == SYN | ACK => {
                if let Some(state) = self.0.get_mut(&conversation) {
                    state.1 = true;
                }
            }
            (flags, false) if flags & (SYN | RST | ACK) == ACK && self.0.get(&conversation).is_some_and(|s| s.1) => {
                let (begun, _) = self.0.remove(&conversation)?;
                return Some(Handshake { conversation, begun, duration: time.saturating_sub(begun) });
            }
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handshake_takes_three_segments() {
        let mut open = Open::default();
        assert_eq!(open.segment(7, false, SYN, 100), None);
        assert_eq!(open.segment(7, false, ACK, 110), None, "not answered yet");
        assert_eq!(open.segment(7, false, SYN, 120), None, "sent again: counted from here");
        assert_eq!(open.segment(7, true, SYN | ACK, 150), None);
        assert_eq!(open.segment(7, false, ACK, 160), Some(Handshake { conversation: 7, begun: 120, duration: 40 }));
        assert_eq!(open.segment(7, false, ACK, 170), None, "only once");
    }

    #[test]
    fn a_refused_connection_is_no_handshake() {
        let mut open = Open::default();
        open.segment(1, false, SYN, 0);
        assert_eq!(open.segment(1, true, RST | ACK, 5), None);
        assert_eq!(open.segment(1, false, RST | ACK, 6), None);
    }
}
