//! Echo requests and replies, linked to each other by identifier and number; the same for ICMP and ICMPv6. ICMP's must also
//! carry the same data, which their checksums tell: tunnels answer a ping's numbers with data of their own.

use crate::base::{Bytes, FrameIndex, Timestamp};
use crate::stream::{MessageRef, Track};
use std::collections::{HashMap, VecDeque};

/// The other half of an exchange.
pub struct Peer {
    pub frame: FrameIndex,
    /// Time from request to reply, nanoseconds.
    pub delta: i64,
}

/// Requests that wait for their replies; the oldest is given up.
const WAITING: usize = 4096;

/// Identifier, number, and for ICMP the checksum of the request.
type Key = (u16, u16, u16);

#[derive(Default)]
struct Waiting {
    requests: HashMap<Key, (MessageRef, Timestamp)>,
    order: VecDeque<Key>,
}

/// Follows ICMP's echo messages.
pub fn track_icmp(track: &mut Track<'_>, message: &[u8]) {
    let [kind, _, c0, c1, ..] = *message else { return };
    let checksum = u16::from_be_bytes([c0, c1]);
    // the reply's type is 8 less in the high byte of a word, which is all that tells its sum from the request's (RFC 1071)
    let of_request = if kind == 0 { fold(u32::from(checksum) + u32::from(!0x0800_u16)) } else { checksum };
    follow(track, message, 8, 0, of_request);
}

/// Follows ICMPv6's echo messages.
pub fn track_icmpv6(track: &mut Track<'_>, message: &[u8]) {
    follow(track, message, 128, 129, 0);
}

/// A ones' complement sum brought back to 16 bits.
fn fold(sum: u32) -> u16 {
    ((sum & 0xffff) + (sum >> 16)) as u16
}

fn follow(track: &mut Track<'_>, message: &[u8], request: u8, reply: u8, checksum: u16) {
    let [kind, _, _, _, i0, i1, s0, s1, ..] = *message else { return };
    let key = (u16::from_be_bytes([i0, i1]), u16::from_be_bytes([s0, s1]), checksum);
    let (at, time) = (track.at, track.time);
    let waiting = track.state::<Waiting>();
    if kind == request {
        if waiting.requests.insert(key, (at, time)).is_none() {
            waiting.order.push_back(key);
        }
        if waiting.order.len() > WAITING
            && let Some(oldest) = waiting.order.pop_front()
        {
            waiting.requests.remove(&oldest);
        }
    } else if kind == reply
        && let Some((asked, when)) = waiting.requests.get(&key).copied()
    {
        let delta = time.since(when);
        track.tell(Peer { frame: asked.frame, delta });
        track.tell_at(asked, Peer { frame: at.frame, delta });
    }
}

/// A day: a time stamp further from the capture's time is none.
const NEAR: i64 = 86_400 * 1_000_000_000;

/// A time stamp at `off`, as pings write it: seconds and microseconds of 4 bytes each, in either byte order. Gives
/// nanoseconds since 1970 and the stamp's length.
pub fn data_time(b: Bytes<'_>, off: usize, now: Timestamp) -> Option<(i64, usize)> {
    const LEN: usize = 8;
    let moment = |s: u32, us: u32| (us < 1_000_000).then(|| (i64::from(s) * 1_000_000 + i64::from(us)) * 1000);
    let little = moment(b.le32(off).ok()?, b.le32(off + 4).ok()?);
    let big = moment(b.be32(off).ok()?, b.be32(off + 4).ok()?);
    let far = |time: &i64| (now.0 - time).abs();
    [little, big].into_iter().flatten().filter(|time| far(time) <= NEAR).min_by_key(far).map(|time| (time, LEN))
}
