//! Compressed captures: gzip, zstd and lz4 frames, told by their first bytes.

use std::io::Read;

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compression {
    Gzip,
    Zstd,
    Lz4,
}

/// Bytes from the start that are enough to tell.
pub(super) const ENOUGH: usize = 4;

impl Compression {
    /// By the first bytes: RFC 1952 section 2.3.1, RFC 8878 section 3.1.1, LZ4 Frame Format 1.6.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x1f, 0x8b, 8, ..] => Some(Compression::Gzip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(Compression::Zstd),
            // Files packed by several threads start with a skippable frame.
            [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Compression::Zstd),
            [0x04, 0x22, 0x4d, 0x18, ..] => Some(Compression::Lz4),
            _ => None,
        }
    }

    /// As it is shown.
    pub(super) fn name(self) -> &'static str {
        match self {
            Compression::Gzip => "gzip",
            Compression::Zstd => "zstd",
            Compression::Lz4 => "lz4",
        }
    }

    /// A reader of the unpacked bytes, through every member or frame of the file.
    pub(super) fn unpack(self, packed: Box<dyn Read + Send>) -> std::io::Result<Box<dyn Read + Send>> {
        Ok(match self {
            Compression::Gzip => Box::new(flate2::read::MultiGzDecoder::new(std::io::BufReader::with_capacity(64 << 10, packed))),
            Compression::Zstd => Box::new(zstd::stream::read::Decoder::new(packed)?),
            Compression::Lz4 => Box::new(Lz4(lz4_flex::frame::FrameDecoder::new(std::io::BufReader::with_capacity(64 << 10, packed)))),
        })
    }
}

/// The decoder stops after each frame; this goes on with the next.
struct Lz4<R: Read>(lz4_flex::frame::FrameDecoder<R>);

impl<R: Read> Read for Lz4<R> {
    fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
        match self.0.read(room)? {
            0 => self.0.read(room),
            n => Ok(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::source::testing::{drain, pcap};
    use crate::source::{OpenOptions, Source, open};
    use std::io::Write;

    const FRAMES: &[(u32, u32, &[u8])] = &[(1, 2, b"first frame"), (3, 4, b"second"), (5, 6, &[7; 60])];

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut e = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        e.write_all(bytes).unwrap();
        e.finish().unwrap()
    }

    fn lz4(bytes: &[u8]) -> Vec<u8> {
        let mut e = lz4_flex::frame::FrameEncoder::new(Vec::new());
        e.write_all(bytes).unwrap();
        e.finish().unwrap()
    }

    fn source_of(packed: &[u8], options: &OpenOptions) -> Box<dyn Source> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("misleading.txt");
        std::fs::write(&path, packed).unwrap();
        open(&path, options).unwrap()
    }

    #[test]
    fn packed_captures_read_like_plain_ones_also_in_several_members() {
        let capture = pcap(1, FRAMES);
        let (head, tail) = capture.split_at(50);
        let zstd = |bytes| zstd::stream::encode_all(bytes, 3).unwrap();
        for (packed, name) in [
            (gzip(&capture), "pcap (gzip)"),
            ([gzip(head), gzip(tail)].concat(), "pcap (gzip)"),
            ([zstd(head), zstd(tail)].concat(), "pcap (zstd)"),
            ([lz4(head), lz4(tail)].concat(), "pcap (lz4)"),
        ] {
            let mut source = source_of(&packed, &OpenOptions::default());
            let frames = drain(source.as_mut()).unwrap();
            assert_eq!(frames.iter().map(|f| f.data.as_slice()).collect::<Vec<_>>(), FRAMES.iter().map(|f| f.2).collect::<Vec<_>>());
            assert_eq!(source.info().format, name);
            assert!(source.info().warnings.is_empty(), "{:?}", source.info().warnings);
            assert_eq!(source.progress(), (packed.len() as u64, Some(packed.len() as u64)));
        }
    }

    #[test]
    fn a_packed_file_that_is_cut_gives_what_there_is_and_a_warning() {
        let noise: Vec<u8> = (0..60_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let capture = pcap(1, &[(1, 0, &noise), (2, 0, &noise), (3, 0, &noise)]);
        let packed = gzip(&capture);
        let mut source = source_of(&packed[..packed.len() - 20], &OpenOptions::default());
        assert_eq!(drain(source.as_mut()).unwrap().len(), 2);
        assert_eq!(source.info().warnings.len(), 1);
    }

    #[test]
    fn a_bomb_meets_the_limit_of_the_spool() {
        let zeros = vec![0_u8; 1 << 20];
        let packed = gzip(&pcap(220, &[(1, 0, &zeros), (2, 0, &zeros)]));
        let options = OpenOptions { spool_limit: 1 << 20, ..OpenOptions::default() };
        let error = drain(source_of(&packed, &options).as_mut()).unwrap_err();
        assert!(error.0.contains("more than 1 MiB"), "{error}");
    }
}
