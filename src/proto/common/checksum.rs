//! The Internet checksum (RFC 1071).

use crate::dissect::{Cx, Item};
use crate::model::Note;

/// Value names of `*.checksum.status`.
pub const STATUS: &[(u64, &str)] = &[(0, "Bad"), (1, "Good"), (2, "Unverified"), (3, "Not present"), (4, "Illegal")];
pub const BAD: u64 = 0;
pub const GOOD: u64 = 1;
pub const UNVERIFIED: u64 = 2;
pub const NOT_PRESENT: u64 = 3;

/// Ones' complement sum over several runs of bytes, folded to 16 bits; each run but the last must have an even length.
/// A message with its checksum in place sums to 0xffff when it is right.
pub fn sum(runs: &[&[u8]]) -> u16 {
    let mut total: u64 = 0;
    for run in runs {
        let (pairs, rest) = run.as_chunks::<2>();
        total += pairs.iter().map(|p| u64::from(u16::from_be_bytes(*p))).sum::<u64>();
        if let [last] = rest {
            total += u64::from(*last) << 8;
        }
    }
    while total > 0xffff {
        total = (total & 0xffff) + (total >> 16);
    }
    total as u16
}

/// Says in the label of the checksum's line whether it is right, and gives the value of its status field. `runs` hold the
/// checksum itself.
pub fn verdict(cx: &mut Cx<'_>, item: Item, stated: u16, runs: &[&[u8]]) -> u64 {
    match wanted(stated, runs) {
        None => {
            cx.append(item, format_args!(" [correct]"));
            GOOD
        }
        Some(wanted) => {
            cx.append(item, format_args!(" incorrect, should be 0x{wanted:04x}"));
            BAD
        }
    }
}

/// [`verdict`] on the checksum that was added last, with a note where it is wrong.
pub fn verdict_noted(cx: &mut Cx<'_>, stated: u16, runs: &[&[u8]], note: &'static Note) -> u64 {
    if let Some(wanted) = wanted(stated, runs) {
        cx.note_text(note, format_args!("Bad checksum [should be 0x{wanted:04x}]"));
    }
    verdict(cx, cx.last(), stated, runs)
}

/// What the checksum should have been; `None` where it is right.
fn wanted(stated: u16, runs: &[&[u8]]) -> Option<u16> {
    let total = sum(runs);
    // taking the stated sum out again leaves what it should have been
    let rest = u32::from(total) + u32::from(!stated);
    (total != 0xffff).then(|| !((rest & 0xffff) + (rest >> 16)) as u16)
}

/// CRC-32 (ISO 3309), bit by bit: for what is a few thousand bytes at most.
pub fn crc32(data: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in data {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 != 0 { 0xedb8_8320 } else { 0 };
        }
    }
    !crc
}

/// The checksum of ISO 8473 annex C for bytes in which it stands at `place`.
pub fn fletcher(bytes: &[u8], place: usize) -> u16 {
    let (mut c0, mut c1) = (0_i64, 0_i64);
    for (i, byte) in bytes.iter().enumerate() {
        let byte = if i == place || i == place + 1 { 0 } else { i64::from(*byte) };
        c0 = (c0 + byte) % 255;
        c1 = (c1 + c0) % 255;
    }
    let after = bytes.len() as i64 - place as i64 - 1;
    let x = (after * c0 - c1).rem_euclid(255);
    let y = (c1 - (after + 1) * c0).rem_euclid(255);
    // 0 means that there is no checksum: 255 is the same number
    let nonzero = |n: i64| if n == 0 { 255 } else { n as u16 };
    nonzero(x) << 8 | nonzero(y)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_right_header_sums_to_all_ones() {
        let header = [0x45, 0, 0, 0x73, 0, 0, 0x40, 0, 0x40, 0x11, 0xb8, 0x61, 0xc0, 0xa8, 0, 1, 0xc0, 0xa8, 0, 0xc7];
        assert_eq!(super::sum(&[&header]), 0xffff);
        assert_ne!(super::sum(&[&header[1..]]), 0xffff);
    }

    /// The check value of the catalogue of parametrised CRC algorithms.
    #[test]
    fn the_crc_is_that_of_iso_3309() {
        assert_eq!(super::crc32(b"123456789"), 0xcbf4_3926);
    }
}
