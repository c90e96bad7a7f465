//! Where the numbering of an SCTP association begins (RFC 9260 sections 3.3.1 to 3.3.3).

const DATA: u8 = 0;
const CHUNK_HEADER: usize = 4;

/// The first transmission sequence number that a packet's chunks name for its sender: that of its first DATA chunk.
pub(super) fn first_tsn(mut chunks: &[u8]) -> Option<u32> {
    while let [kind, _, high, low, rest @ ..] = chunks {
        if *kind == DATA {
            return rest.first_chunk().map(|tsn| u32::from_be_bytes(*tsn));
        }
        let len = usize::from(u16::from_be_bytes([*high, *low])).max(CHUNK_HEADER);
        chunks = chunks.get(len.next_multiple_of(4)..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_data_chunk_counts() {
        let packet = [3, 0, 0, 5, 9, 0, 0, 0, 0, 3, 0, 8, 0, 0, 1, 2];
        assert_eq!(first_tsn(&packet), Some(258));
        assert_eq!(first_tsn(&packet[..8]), None);
        assert_eq!(first_tsn(&[0, 3, 0, 8, 0]), None);
        assert_eq!(first_tsn(&[5, 0, 0, 0, 0, 3, 0, 8, 0, 0, 0, 1]), Some(1), "a length of nothing does not stop it");
    }
}
