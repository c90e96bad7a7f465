//! Numbers of varying length.

use crate::base::{Bytes, Fault};

/// A variable-length integer of QUIC (RFC 9000 section 16): the number, and how many bytes it takes (1, 2, 4 or 8).
pub fn quic(b: Bytes<'_>, at: usize) -> Result<(u64, usize), Fault> {
    let len = 1_usize << (b.u8(at)? >> 6);
    let number = b.uint_be(at, len)?;
    // the two highest bits tell the length
    Ok((number & (u64::MAX >> (66 - 8 * len)), len))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_rfc() {
        let read = |bytes: &[u8]| quic(Bytes::new(bytes, 0, bytes.len()), 0);
        assert_eq!(read(&[0xc2, 0x19, 0x7c, 0x5e, 0xff, 0x14, 0xe8, 0x8c]), Ok((151_288_809_941_952_652, 8)));
        assert_eq!(read(&[0x9d, 0x7f, 0x3e, 0x7d]), Ok((494_878_333, 4)));
        assert_eq!(read(&[0x7b, 0xbd]), Ok((15_293, 2)));
        assert_eq!(read(&[0x25]), Ok((37, 1)));
        assert_eq!(read(&[0x7b]), Err(Fault::Malformed));
    }
}
