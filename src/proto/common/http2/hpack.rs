//! HPACK (RFC 7541): header blocks and the table that one direction of a connection keeps. Own code, as the tree shows what
//! decoders keep to themselves: where each line lies, how it was represented, and with which index.

use super::huffman;
use std::collections::VecDeque;
use std::sync::{Arc, LazyLock};

/// Largest dynamic table that an encoder may ask for, in bytes as the RFC counts them.
const TABLE_LIMIT: usize = 1 << 20;
/// What a table begins with (RFC 9113 section 6.5.2).
const TABLE_START: usize = 4096;
/// What an entry counts beside its name and value (RFC 7541 section 4.1).
const ENTRY: usize = 32;
/// Most bytes of a line that is not whole yet.
const PENDING_LIMIT: usize = 256 * 1024;
/// Most lines of a fragment that are kept, and most bytes in their headers: a byte can stand for a header of any length. The
/// table follows the others too.
const LINES: usize = 1000;
const DECODED: usize = 256 * 1024;

/// A header: name and value as the table holds them.
#[derive(Debug, PartialEq, Eq)]
pub struct Header {
    pub name: Box<[u8]>,
    pub value: Box<[u8]>,
}

/// How a line was represented (RFC 7541 section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Indexed,
    Incremental,
    Without,
    Never,
}

/// What a line of a block says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// `index` 0: the name was spelled out.
    Header {
        form: Form,
        index: u32,
        header: Arc<Header>,
    },
    TableSize(u32),
}

/// A line of a block, and where it ends in its fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Bytes of the fragment; a line that began in the fragment before counts from the start of this one.
    pub start: u32,
    pub len: u32,
    pub said: Said,
}

/// The state of one direction.
pub struct Decoder {
    entries: VecDeque<Arc<Header>>,
    size: usize,
    limit: usize,
    pending: Vec<u8>,
    /// A fault or a gap: what the table holds is not known any more.
    broken: bool,
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder { entries: VecDeque::new(), size: 0, limit: TABLE_START, pending: Vec::new(), broken: false }
    }
}

/// Why a line could not be read.
enum Stop {
    /// It goes on in the next fragment.
    More,
    Bad,
}

impl Decoder {
    /// Decodes a fragment of a block; `last`: the block ends with it. A fault ends it, and the direction's later blocks.
    pub fn fragment(&mut self, data: &[u8], last: bool) -> Vec<Line> {
        let mut lines = Vec::new();
        if self.broken {
            return lines;
        }
        let mut held = std::mem::take(&mut self.pending);
        let before = held.len();
        if before > 0 {
            held.extend_from_slice(data);
        }
        let all = if before > 0 { held.as_slice() } else { data };
        let (mut at, mut decoded) = (0, 0);
        while let Some(rest) = all.get(at..).filter(|r| !r.is_empty()) {
            let mut input = Input { data: rest, at: 0 };
            match self.line(&mut input) {
                Ok(said) => {
                    let (start, end) = (at.saturating_sub(before), at + input.at);
                    if let Said::Header { header, .. } = &said {
                        decoded += size(header);
                    }
                    if lines.len() < LINES && decoded <= DECODED {
                        lines.push(Line { start: start as u32, len: end.saturating_sub(before + start) as u32, said });
                    }
                    at = end;
                }
                Err(Stop::More) if !last && rest.len() <= PENDING_LIMIT => {
                    if before == 0 {
                        held.extend_from_slice(data);
                    }
                    held.drain(..at);
                    self.pending = held;
                    break;
                }
                Err(_) => {
                    self.broken = true;
                    self.entries = VecDeque::new();
                    break;
                }
            }
        }
        lines
    }

    /// One line (RFC 7541 section 6).
    fn line(&mut self, input: &mut Input<'_>) -> Result<Said, Stop> {
        let first = input.data.first().copied().ok_or(Stop::More)?;
        let (form, bits) = match first {
            0x80.. => (Form::Indexed, 7),
            0x40.. => (Form::Incremental, 6),
            0x20.. => {
                let limit = input.number(5)?;
                self.limit = usize::try_from(limit).ok().filter(|n| *n <= TABLE_LIMIT).ok_or(Stop::Bad)?;
                self.shrink();
                return Ok(Said::TableSize(limit));
            }
            0x10.. => (Form::Never, 4),
            _ => (Form::Without, 4),
        };
        let index = input.number(bits)?;
        if form == Form::Indexed {
            return Ok(Said::Header { form, index, header: self.entry(index).ok_or(Stop::Bad)? });
        }
        let name = match index {
            0 => input.string()?.into(),
            _ => self.entry(index).ok_or(Stop::Bad)?.name.clone(),
        };
        let header = Arc::new(Header { name, value: input.string()?.into() });
        if form == Form::Incremental {
            self.add(header.clone());
        }
        Ok(Said::Header { form, index, header })
    }

    /// An entry of the static table, which comes first, or of the dynamic one, newest first.
    fn entry(&self, index: u32) -> Option<Arc<Header>> {
        let index = (index as usize).checked_sub(1)?;
        match SHARED.get(index) {
            Some(entry) => Some(entry.clone()),
            None => self.entries.get(index - SHARED.len()).cloned(),
        }
    }

    fn add(&mut self, header: Arc<Header>) {
        self.size += size(&header);
        self.entries.push_front(header);
        self.shrink();
    }

    fn shrink(&mut self) {
        while self.size > self.limit {
            match self.entries.pop_back() {
                Some(oldest) => self.size -= size(&oldest),
                None => return,
            }
        }
    }
}

fn size(header: &Header) -> usize {
    header.name.len() + header.value.len() + ENTRY
}

struct Input<'a> {
    data: &'a [u8],
    at: usize,
}

impl<'a> Input<'a> {
    fn byte(&mut self) -> Result<u8, Stop> {
        let byte = self.data.get(self.at).copied().ok_or(Stop::More)?;
        self.at += 1;
        Ok(byte)
    }

    /// A number that begins in the low `bits` of a byte (RFC 7541 section 5.1).
    fn number(&mut self, bits: u32) -> Result<u32, Stop> {
        let full = (1_u32 << bits) - 1;
        let mut number = u32::from(self.byte()?) & full;
        if number < full {
            return Ok(number);
        }
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let part = u32::from(byte & 0x7f).checked_mul(1 << shift).ok_or(Stop::Bad)?;
            number = number.checked_add(part).ok_or(Stop::Bad)?;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Stop::Bad)
    }

    /// A string (RFC 7541 section 5.2).
    fn string(&mut self) -> Result<Vec<u8>, Stop> {
        let packed = self.data.get(self.at).is_some_and(|b| b & 0x80 != 0);
        let len = self.number(7)? as usize;
        let data: &'a [u8] = self.at.checked_add(len).and_then(|end| self.data.get(self.at..end)).ok_or(Stop::More)?;
        self.at += len;
        if packed { huffman::decode(data).ok_or(Stop::Bad) } else { Ok(data.to_vec()) }
    }
}

/// The static table (RFC 7541 Appendix A); its first entry has index 1.
const STATIC: &[(&str, &str)] = &[
    (":authority", ""),
    (":method", "GET"),
    (":method", "POST"),
    (":path", "/"),
    (":path", "/index.html"),
    (":scheme", "http"),
    (":scheme", "https"),
    (":status", "200"),
    (":status", "204"),
    (":status", "206"),
    (":status", "304"),
    (":status", "400"),
    (":status", "404"),
    (":status", "500"),
    ("accept-charset", ""),
    ("accept-encoding", "gzip, deflate"),
    ("accept-language", ""),
    ("accept-ranges", ""),
    ("accept", ""),
    ("access-control-allow-origin", ""),
    ("age", ""),
    ("allow", ""),
    ("authorization", ""),
    ("cache-control", ""),
    ("content-disposition", ""),
    ("content-encoding", ""),
    ("content-language", ""),
    ("content-length", ""),
    ("content-location", ""),
    ("content-range", ""),
    ("content-type", ""),
    ("cookie", ""),
    ("date", ""),
    ("etag", ""),
    ("expect", ""),
    ("expires", ""),
    ("from", ""),
    ("host", ""),
    ("if-match", ""),
    ("if-modified-since", ""),
    ("if-none-match", ""),
    ("if-range", ""),
    ("if-unmodified-since", ""),
    ("last-modified", ""),
    ("link", ""),
    ("location", ""),
    ("max-forwards", ""),
    ("proxy-authenticate", ""),
    ("proxy-authorization", ""),
    ("range", ""),
    ("referer", ""),
    ("refresh", ""),
    ("retry-after", ""),
    ("server", ""),
    ("set-cookie", ""),
    ("strict-transport-security", ""),
    ("transfer-encoding", ""),
    ("user-agent", ""),
    ("vary", ""),
    ("via", ""),
    ("www-authenticate", ""),
];

/// The static table's entries as lines hold them.
static SHARED: LazyLock<Vec<Arc<Header>>> = LazyLock::new(|| {
    let entry = |(name, value): &(&str, &str)| Arc::new(Header { name: name.as_bytes().into(), value: value.as_bytes().into() });
    STATIC.iter().map(entry).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lines: &[Line]) -> Vec<String> {
        let text = |l: &Line| match &l.said {
            Said::Header { index, header, .. } => {
                format!("{index} {}: {}", String::from_utf8_lossy(&header.name), String::from_utf8_lossy(&header.value))
            }
            Said::TableSize(n) => format!("size {n}"),
        };
        lines.iter().map(text).collect()
    }

    #[test]
    fn later_blocks_use_what_earlier_ones_put_into_the_table() {
        // RFC 7541 C.3.1, C.3.2
        let mut decoder = Decoder::default();
        let first = decoder.fragment(b"\x82\x86\x84\x41\x0fwww.example.com", true);
        assert_eq!(texts(&first), ["2 :method: GET", "6 :scheme: http", "4 :path: /", "1 :authority: www.example.com"]);
        assert_eq!((first[3].start, first[3].len), (3, 17));
        let second = decoder.fragment(b"\x82\x86\x84\xbe\x58\x08no-cache", true);
        assert_eq!(texts(&second)[3..], ["62 :authority: www.example.com", "24 cache-control: no-cache"]);
    }

    #[test]
    fn a_line_may_lie_in_two_fragments() {
        let mut decoder = Decoder::default();
        assert_eq!(texts(&decoder.fragment(b"\x82\x40\x05x-n", false)), ["2 :method: GET"]);
        let rest = decoder.fragment(b"ew\x03new\x84", true);
        assert_eq!(texts(&rest), ["0 x-new: new", "4 :path: /"]);
        assert_eq!((rest[0].start, rest[0].len, rest[1].start), (0, 6, 6));
    }

    #[test]
    fn the_table_forgets_what_does_not_fit() {
        let mut decoder = Decoder::default();
        decoder.fragment(b"\x40\x01a\x01b\x40\x01c\x01d", true);
        // room for one entry of 34 bytes
        assert_eq!(texts(&decoder.fragment(b"\x3f\x03\xbe", true)), ["size 34", "62 c: d"]);
        assert!(decoder.fragment(b"\xbf", true).is_empty());
        assert!(decoder.fragment(b"\x82", true).is_empty(), "after a fault the table is not known");
    }

    #[test]
    fn short_lines_for_long_headers_are_bounded() {
        let mut decoder = Decoder::default();
        let mut first = b"\x40\x01a\x7f\xa1\x1e".to_vec();
        first.extend_from_slice(&[b'x'; 4000]);
        assert_eq!(decoder.fragment(&first, true).len(), 1);
        assert_eq!(decoder.fragment(&[0xbe; 4000], true).len(), DECODED / (4000 + 1 + ENTRY));
    }

    #[test]
    fn lengths_that_lie_end_the_block() {
        for bad in [&b"\x00\x05ab"[..], b"\xff\xff\xff\xff\xff\xff", b"\x3f\xe1\xff\xff\x7f", b"\x80", b"\xff\x80\x01"] {
            assert!(Decoder::default().fragment(bad, true).is_empty());
        }
    }
}
