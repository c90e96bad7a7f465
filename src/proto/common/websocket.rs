//! Length of WebSocket frames (RFC 6455 section 5.2), for those that find frames in a stream.

use crate::stream::Need;

/// The length of the frame that starts the data.
pub fn frame(data: &[u8]) -> Need {
    let Some([_, second]) = data.get(..2) else { return Need::More(None) };
    let mask = if second & 0x80 != 0 { 4 } else { 0 };
    let extended = |from: usize, to: usize| data.get(from..to).map(|b| b.iter().fold(0_u64, |n, b| n << 8 | u64::from(*b)));
    let (header, len) = match second & 0x7f {
        126 => (4, extended(2, 4)),
        127 => (10, extended(2, 10)),
        n => (2, Some(u64::from(n))),
    };
    let Some(len) = len else { return Need::More(None) };
    match usize::try_from(len).ok().and_then(|n| n.checked_add(header + mask)) {
        Some(n) => Need::Complete(n),
        None => Need::NotMine,
    }
}

/// The length of all frames that lie whole at the start of the data; of the first when it is not whole.
pub fn frames(data: &[u8]) -> Need {
    let mut len = match frame(data) {
        Need::Complete(len) if len <= data.len() => len,
        other => return other,
    };
    while let Need::Complete(more) = frame(data.get(len..).unwrap_or(&[])) {
        match len.checked_add(more) {
            Some(end) if end <= data.len() => len = end,
            _ => break,
        }
    }
    Need::Complete(len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_all_sizes() {
        assert_eq!(frame(&[0x81, 0x05]), Need::Complete(7));
        assert_eq!(frame(&[0x81, 0x85]), Need::Complete(11));
        assert_eq!(frame(&[0x81, 126, 1, 0]), Need::Complete(260));
        assert_eq!(frame(&[0x81, 126, 1]), Need::More(None));
        assert_eq!(frame(&[0x81, 127, 255, 255, 255, 255, 255, 255, 255, 255]), Need::NotMine);
    }
}
