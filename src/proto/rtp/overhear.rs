//! Recognises a stream that nothing announced. One packet proves little, because only two bits of its header are fixed;
//! several of one source whose numbers count up do.

use super::HEADER;
use crate::stream::Track;

/// Packets in a row, the first included, that leave no doubt.
const ENOUGH: u8 = 5;
/// Packets that may be missing between two.
const GAP: u16 = 4;

/// The last packet that one side sent, and how many before it fit together.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    source: u32,
    kind: u8,
    number: u16,
    time: u32,
    run: u8,
}

/// Whether bytes may be a packet of RTP or RTCP by themselves: version 2, room for the contributing sources.
pub(super) fn fits(data: &[u8]) -> bool {
    data.first().is_some_and(|first| first >> 6 == 2 && (is_control(data) || data.len() >= HEADER + 4 * usize::from(first & 0xf)))
}

/// RTCP on the same port (RFC 5761 section 4).
fn is_control(data: &[u8]) -> bool {
    data.get(1).is_some_and(|kind| (192..=223).contains(kind))
}

pub(super) fn overhear(cx: &mut Track<'_>, data: &[u8]) {
    let from_client = cx.from_client;
    let [client, server] = cx.state::<[Seen; 2]>();
    let seen = if from_client { client } else { server };
    if fits(data) && is_control(data) {
        return;
    }
    *seen = next(*seen, data);
    if seen.run >= ENOUGH {
        cx.switch_to("rtp");
    }
}

/// What is known after one more packet.
fn next(last: Seen, data: &[u8]) -> Seen {
    let Some([_, kind, n1, n0, t3, t2, t1, t0, s3, s2, s1, s0]) = data.first_chunk::<HEADER>().filter(|_| fits(data)) else {
        return Seen::default();
    };
    let mut seen = Seen {
        source: u32::from_be_bytes([*s3, *s2, *s1, *s0]),
        kind: kind & 0x7f,
        number: u16::from_be_bytes([*n1, *n0]),
        time: u32::from_be_bytes([*t3, *t2, *t1, *t0]),
        run: 1,
    };
    let step = seen.number.wrapping_sub(last.number);
    // packets of one picture share their time
    let later = seen.time.wrapping_sub(last.time) <= u32::MAX / 2;
    if last.run > 0 && seen.source == last.source && seen.kind == last.kind && (1..=GAP).contains(&step) && later {
        seen.run = last.run.saturating_add(1);
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(number: u16, time: u32, source: u32) -> Vec<u8> {
        let mut bytes = vec![0x80, 0];
        bytes.extend(number.to_be_bytes());
        bytes.extend(time.to_be_bytes());
        bytes.extend(source.to_be_bytes());
        bytes.extend([0xd5; 160]);
        bytes
    }

    fn run(packets: &[Vec<u8>]) -> u8 {
        packets.iter().fold(Seen::default(), |seen, packet| next(seen, packet)).run
    }

    #[test]
    fn packets_of_one_source_count_up_across_the_end_of_the_numbers() {
        let packets: Vec<_> = (0..6).map(|n| packet(0xfffd_u16.wrapping_add(n), 160 * u32::from(n), 7)).collect();
        assert_eq!(run(&packets), 6);
    }

    #[test]
    fn another_source_or_a_leap_begins_anew() {
        assert_eq!(run(&[packet(1, 0, 7), packet(2, 160, 7), packet(3, 320, 8)]), 1);
        assert_eq!(run(&[packet(1, 0, 7), packet(2, 160, 7), packet(100, 320, 7)]), 1);
        assert_eq!(run(&[packet(1, 0, 7), packet(1, 0, 7)]), 1, "a copy proves nothing");
        assert_eq!(run(&[packet(1, 0, 7), packet(2, 160, 7), vec![0; 20]]), 0);
    }

    #[test]
    fn a_packet_needs_room_for_its_sources() {
        assert!(fits(&packet(1, 0, 7)));
        assert!(!fits(&[0x8f, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7]));
        assert!(fits(&[0x80, 200, 0, 1, 0, 0, 0, 7]), "a report of RTCP");
        assert!(!fits(&[0x40, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7]));
    }
}
