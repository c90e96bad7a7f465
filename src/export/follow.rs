//! A followed stream as text: as `tshark -z follow` prints it, or the bytes themselves.

use crate::base::{Moment, Timestamp};
use crate::stream::follow::{Chunk, Content, Peer, Target};
use std::fmt::Write as _;
use std::io::{self, Write};

/// How the bytes of a stream are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Characters, with a dot for what cannot be printed.
    #[default]
    Ascii,
    /// A hex dump with offsets of each side.
    Hex,
    /// Hex digits, a line for each chunk.
    Raw,
    /// A list of packets with base64 data.
    Yaml,
    /// The bytes and nothing else.
    Bytes,
}

const RULE: &str = "===================================================================\n";
/// Bytes in a line of a hex dump.
const ROW: usize = 16;
/// Bytes in a line of base64: 76 characters.
const BASE64_ROW: usize = 57;

/// Writes one stream, chunk by chunk.
pub struct Script<W> {
    out: W,
    show: Show,
    target: Target,
    /// Only this side, where one was asked for.
    only: Option<usize>,
    begun: bool,
    /// Bytes of each side so far.
    offsets: [u64; 2],
    line: String,
}

impl<W: Write> Script<W> {
    pub fn new(out: W, show: Show, target: Target, only: Option<usize>) -> Self {
        Script { out, show, target, only, begun: false, offsets: [0; 2], line: String::new() }
    }

    /// Adds a chunk. What the capture misses is said in its place, in words.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn chunk(&mut self, peers: [Peer; 2], chunk: &Chunk, time: Timestamp, bytes: &[u8]) -> io::Result<()> {
        self.begin(peers)?;
        let side = chunk.side.min(1);
        if self.only.is_some_and(|only| only != side) {
            return Ok(());
        }
        match chunk.content {
            // the words end with a zero byte, as tshark has them; in bytes that are saved they would be a lie
            Content::Missing(_) if self.show == Show::Bytes => Ok(()),
            Content::Missing(n) => self.write(chunk, time, format!("[{} bytes missing in capture file]\0", n as i32).as_bytes()),
            _ => self.write(chunk, time, bytes),
        }
    }

    /// Ends the stream; `peers` are those of a stream without chunks.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn finish(mut self, peers: Option<[Peer; 2]>) -> io::Result<W> {
        self.begin(peers.unwrap_or_default())?;
        if !matches!(self.show, Show::Yaml | Show::Bytes) {
            self.out.write_all(RULE.as_bytes())?;
        }
        self.out.flush()?;
        Ok(self.out)
    }

    fn begin(&mut self, peers: [Peer; 2]) -> io::Result<()> {
        if std::mem::replace(&mut self.begun, true) {
            return Ok(());
        }
        let mode = match self.show {
            Show::Bytes => return Ok(()),
            Show::Yaml => {
                writeln!(self.out, "peers:")?;
                for (nth, peer) in peers.iter().enumerate() {
                    let host = peer.address.map_or_else(String::new, |a| a.to_string());
                    writeln!(self.out, "  - peer: {nth}\n    host: {host}\n    port: {}", peer.port)?;
                }
                return writeln!(self.out, "packets:");
            }
            Show::Ascii => "ascii",
            Show::Hex => "hex",
            Show::Raw => "raw",
        };
        let Target { way, stream } = self.target;
        write!(self.out, "\n{RULE}Follow: {},{mode}\nFilter: {} eq {stream}\n", way.name(), way.stream_field())?;
        for (nth, peer) in peers.iter().enumerate() {
            match peer.address {
                Some(std::net::IpAddr::V6(ip)) => writeln!(self.out, "Node {nth}: [{ip}]:{}", peer.port)?,
                Some(ip) => writeln!(self.out, "Node {nth}: {ip}:{}", peer.port)?,
                None => writeln!(self.out, "Node {nth}: :{}", peer.port)?,
            }
        }
        Ok(())
    }

    fn write(&mut self, chunk: &Chunk, time: Timestamp, bytes: &[u8]) -> io::Result<()> {
        let side = chunk.side.min(1);
        let indent = if side == 1 { "\t" } else { "" };
        self.line.clear();
        match self.show {
            Show::Bytes => return self.out.write_all(bytes),
            Show::Ascii => {
                let _ = writeln!(self.line, "{indent}{}", bytes.len());
                self.line.extend(bytes.iter().map(|b| printable(*b, true)));
                self.line.push('\n');
            }
            Show::Raw => {
                self.line.push_str(indent);
                bytes.iter().for_each(|b| hex(*b, &mut self.line));
                self.line.push('\n');
            }
            Show::Hex => {
                let mut at = self.offsets.get(side).copied().unwrap_or(0);
                for row in bytes.chunks(ROW) {
                    self.line.push_str(indent);
                    hex_row(at, row, &mut self.line);
                    at += row.len() as u64;
                }
            }
            Show::Yaml => {
                let _ = writeln!(self.line, "  - packet: {}\n    peer: {side}", u64::from(chunk.frame) + 1);
                // a floating point number with its rounding, which is what tshark prints
                let Moment { seconds, nanos } = time.into();
                let seconds = seconds as f64 + f64::from(nanos) / 1e9;
                let _ = writeln!(self.line, "    timestamp: {seconds:.9}\n    data: !!binary |");
                for row in bytes.chunks(BASE64_ROW) {
                    self.line.push_str("      ");
                    base64(row, &mut self.line);
                    self.line.push('\n');
                }
            }
        }
        if let Some(offset) = self.offsets.get_mut(side) {
            *offset += bytes.len() as u64;
        }
        self.out.write_all(self.line.as_bytes())
    }
}

/// The character of a byte, or a dot; line ends stay where the text may have several lines.
pub fn printable(byte: u8, lines: bool) -> char {
    match byte {
        b'\n' | b'\r' if lines => byte.into(),
        0x20..=0x7e => byte.into(),
        _ => '.',
    }
}

fn hex(byte: u8, out: &mut String) {
    for nibble in [byte >> 4, byte & 15] {
        out.extend(char::from_digit(nibble.into(), 16));
    }
}

/// `00000010  75 74 2f 6c 6f 67 6f 2e  70 6e 67 20 48 54 54 50  ut/logo. png HTTP`.
pub fn hex_row(at: u64, row: &[u8], out: &mut String) {
    let _ = write!(out, "{at:08X}  ");
    for nth in 0..ROW {
        match row.get(nth) {
            Some(byte) => {
                hex(*byte, out);
                out.push(' ');
            }
            None => out.push_str("   "),
        }
        if nth == 7 {
            out.push(' ');
        }
    }
    out.push(' ');
    for (nth, byte) in row.iter().enumerate() {
        if nth == 8 {
            out.push(' ');
        }
        out.push(printable(*byte, false));
    }
    // one blank at the end of a line is left out
    if out.ends_with(' ') {
        out.pop();
    }
    out.push('\n');
}

/// Base64 (RFC 4648 section 4) with padding.
fn base64(bytes: &[u8], out: &mut String) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |n, i| n << 8 | u32::from(group.get(i).copied().unwrap_or(0)));
        for i in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * i) & 63) as usize).copied().unwrap_or(b'=');
            out.push(if i <= group.len() { digit.into() } else { '=' });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stream::follow::Way;

    fn text(show: Show, only: Option<usize>) -> String {
        let target = Target { way: Way::Tcp, stream: 3 };
        let peer = |last: u8, port| Peer { address: Some([10, 0, 0, last].into()), port };
        let peers = [peer(1, 4000), peer(2, 80)];
        let mut script = Script::new(Vec::new(), show, target, only);
        let said: [(usize, Content, &[u8]); 3] = [
            (0, Content::Bytes { offset: 0, len: 9 }, b"GET /\t\x01\r\n"),
            (1, Content::Missing(7), b""),
            (1, Content::Bytes { offset: 0, len: 17 }, b"0123456789abcdefg"),
        ];
        for (nth, (side, content, bytes)) in said.into_iter().enumerate() {
            let chunk = Chunk { frame: nth as u32 + 3, side, content };
            script.chunk(peers, &chunk, Timestamp(1_500_000_000), bytes).unwrap();
        }
        String::from_utf8(script.finish(None).unwrap()).unwrap()
    }

    const HEAD: &str = "Filter: tcp.stream eq 3\nNode 0: 10.0.0.1:4000\nNode 1: 10.0.0.2:80\n";

    #[test]
    fn text_has_lengths_and_dots() {
        let words = "\t34\n[7 bytes missing in capture file].\n";
        let want = format!("\n{RULE}Follow: tcp,ascii\n{HEAD}9\nGET /..\r\n\n{words}\t17\n0123456789abcdefg\n{RULE}");
        assert_eq!(text(Show::Ascii, None), want);
    }

    #[test]
    fn a_hex_dump_counts_each_side() {
        let found = text(Show::Hex, None);
        let lines: Vec<&str> = found.lines().collect();
        assert_eq!(lines[6], "00000000  47 45 54 20 2f 09 01 0d  0a                       GET /... .");
        assert_eq!(lines[10], "\t00000022  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  01234567 89abcdef");
        assert_eq!(lines[11], "\t00000032  67                                                g");
    }

    #[test]
    fn one_side_as_bytes_is_what_it_sent() {
        assert_eq!(text(Show::Bytes, Some(1)), "0123456789abcdefg");
        assert_eq!(text(Show::Bytes, Some(0)), "GET /\t\x01\r\n");
    }

    #[test]
    fn yaml_has_padded_base64() {
        let packet = "  - packet: 4\n    peer: 0\n    timestamp: 1.500000000\n    data: !!binary |\n      R0VUIC8JAQ0K\n";
        assert!(text(Show::Yaml, None).contains(packet));
        assert!(text(Show::Yaml, Some(1)).ends_with("      MDEyMzQ1Njc4OWFiY2RlZmc=\n"));
    }
}
