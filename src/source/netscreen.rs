//! The text that a Juniper NetScreen firewall prints for `get db stream` after `snoop`: turned into a pcap while it is read.

use std::io::{BufRead, BufReader, Read, Result};

/// Bytes from the start of a file that are searched for a frame's first line.
pub(super) const ENOUGH: usize = 4096;
/// The longest line that is read at once; the rest counts as the next.
const LONGEST_LINE: u64 = 4096;
/// The longest frame that is gathered.
const LONGEST_FRAME: usize = 262_144;
/// Header of a pcap in microseconds, Ethernet.
const HEADER: [u8; 24] = [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0];

/// True when a line at the start of the text begins a frame.
pub(super) fn matches(head: &[u8]) -> bool {
    // Binary formats are told by their own magic; this only saves the search.
    !head.contains(&0) && head.split(|b| *b == b'\n').any(|line| std::str::from_utf8(line).is_ok_and(|line| Head::parse(line).is_some()))
}

/// The first line of a frame: `05707.0: bgroup0(i) len=60:00073bd11858->0024dc6dd70b/0800`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    seconds: u32,
    /// Tenths of a second.
    tenths: u32,
    len: u32,
}

impl Head {
    fn parse(line: &str) -> Option<Self> {
        let (time, rest) = line.trim_end().split_once(": ")?;
        let (seconds, tenths) = time.split_once('.')?;
        let (interface, rest) = rest.split_once(" len=")?;
        let (len, _) = rest.split_once(':')?;
        let direction = interface.ends_with("(i)") || interface.ends_with("(o)");
        let head = Head { seconds: seconds.parse().ok()?, tenths: tenths.parse().ok()?, len: len.parse().ok()? };
        (direction && tenths.len() == 1).then_some(head)
    }
}

/// The bytes of a line of a hex dump: up to 16 of two digits, one space between them; what follows is their text.
fn hex(line: &str) -> impl Iterator<Item = u8> {
    let dump = line.trim_start();
    dump.split(' ').take(16).map_while(|word| if word.len() == 2 { u8::from_str_radix(word, 16).ok() } else { None })
}

/// Reads the text as a pcap.
pub(super) struct AsPcap {
    text: BufReader<Box<dyn Read + Send>>,
    line: Vec<u8>,
    frame: Option<(Head, Vec<u8>)>,
    out: Vec<u8>,
    given: usize,
}

impl AsPcap {
    pub(super) fn new(text: Box<dyn Read + Send>) -> Self {
        AsPcap { text: BufReader::new(text), line: Vec::new(), frame: None, out: HEADER.to_vec(), given: 0 }
    }

    /// Takes the next line; `false` at the end of the text.
    fn advance(&mut self) -> Result<bool> {
        self.line.clear();
        if (&mut self.text).take(LONGEST_LINE).read_until(b'\n', &mut self.line)? == 0 {
            self.end_frame();
            return Ok(false);
        }
        let line = String::from_utf8_lossy(&self.line);
        if let Some(head) = Head::parse(&line) {
            self.end_frame();
            self.frame = Some((head, Vec::new()));
        } else if let Some((_, data)) = self.frame.as_mut().filter(|(_, data)| data.len() < LONGEST_FRAME - 16) {
            data.extend(hex(&line));
        }
        Ok(true)
    }

    fn end_frame(&mut self) {
        let Some((head, data)) = self.frame.take() else { return };
        let captured = data.len() as u32;
        for number in [head.seconds, head.tenths * 100_000, captured, head.len.max(captured)] {
            self.out.extend(number.to_le_bytes());
        }
        self.out.extend(data);
    }
}

impl Read for AsPcap {
    fn read(&mut self, room: &mut [u8]) -> Result<usize> {
        while self.given == self.out.len() {
            self.out.clear();
            self.given = 0;
            if !self.advance()? && self.out.is_empty() {
                return Ok(0);
            }
        }
        let count = self.out.get(self.given..).unwrap_or(&[]).read(room)?;
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::testing::read;

    const TEXT: &str = "fw-> get db st\r\n\
        05707.5: bgroup0(i) len=60:00073bd11858->0024dc6dd70b/0800\r\n\
        \x20             172.23.7.10 -> 172.19.1.35/6\r\n\
        \x20             vhl=45, tos=88, id=685, frag=0000, ttl=64 tlen=40\r\n\
        \x20             00 24 dc 6d d7 0b 00 07 3b d1 18 58 08 00 45 88     .$.m....;..X..E.\r\n\
        \x20             00 28 02                                            12 34\r\n\
        \r\n\
        05708.0: bgroup0(o) len=2:0024dc6dd70b->00073bd11858/0800\r\n\
        \x20             ab cd                                               ..\r\n";

    fn convert(text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        AsPcap::new(Box::new(std::io::Cursor::new(text.to_owned().into_bytes()))).read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn the_dump_becomes_frames() {
        assert!(matches(TEXT.as_bytes()));
        let (frames, _) = read(&convert(TEXT)).unwrap();
        assert_eq!(
            frames.iter().map(|f| (f.time / 100_000_000, f.len, f.data.len())).collect::<Vec<_>>(),
            [(57_075, 60, 19), (57_080, 2, 2)]
        );
        assert_eq!(frames[0].data[14..], [0x45, 0x88, 0, 0x28, 2]);
        assert_eq!(frames[1].data, [0xab, 0xcd]);
    }

    #[test]
    fn other_text_is_not_mistaken() {
        assert!(!matches(b"12.5: a line of len=9: that ends (i)\n\n"));
        assert!(!matches(b"05707.5: bgroup0(i) length 60\n"));
        assert_eq!(convert("nothing\n").len(), 24);
        for cut in 0..TEXT.len() {
            let _ = read(&convert(&TEXT[..cut]));
        }
    }
}
