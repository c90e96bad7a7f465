//! SMB commands as their carrier sees them, in order: which response answers which request, and which file a number stands for
//! (MS-CIFS sections 3.2.4 and 3.3.5).

use crate::base::{Bytes, FrameIndex, Timestamp};
use crate::proto::common::dcerpc;
use crate::proto::common::windows::utf16;
use crate::stream::{MessageRef, Track};
use std::collections::HashMap;

/// Requests that wait, and files that are known, of one conversation; all are forgotten when there are more.
const KEPT: usize = 4096;
const HEADER: usize = 32;

/// Commands (MS-CIFS section 2.2.2.1).
pub const CLOSE: u8 = 0x04;
pub const TRANSACTION: u8 = 0x25;
pub const READ_ANDX: u8 = 0x2e;
pub const WRITE_ANDX: u8 = 0x2f;
pub const TRANSACTION2: u8 = 0x32;
pub const NEGOTIATE: u8 = 0x72;
pub const TREE_CONNECT_ANDX: u8 = 0x75;
pub const NT_TRANSACT: u8 = 0xa0;
pub const NT_CREATE_ANDX: u8 = 0xa2;
/// Names longer than this are not kept.
const NAME_LIMIT: usize = 1024;

/// A file that was opened, and with which wishes.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    pub name: String,
    /// The frame of the response that gave the number.
    pub opened_in: Option<FrameIndex>,
    pub flags: u32,
    pub access: u32,
    pub attributes: u32,
    pub share: u32,
    pub disposition: u32,
    pub options: u32,
}

/// What is known of a message.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    pub response: Option<FrameIndex>,
    /// The request's frame and nanoseconds since it.
    pub request: Option<(FrameIndex, i64)>,
    /// The file that the command is about.
    pub fid: Option<u16>,
    pub file: Option<Opened>,
    /// Subcommand of a transaction and the kind of information it asks for.
    pub subcommand: Option<u16>,
    pub level: Option<u16>,
    pub path: Option<String>,
    /// Path of the share, and the frame in which it was connected.
    pub tree: Option<(String, FrameIndex)>,
    /// Dialects that a negotiation offered.
    pub dialects: Vec<String>,
    /// Offset and length of a read or write.
    pub range: Option<(u64, u32)>,
}

struct Asked {
    at: MessageRef,
    time: Timestamp,
    known: Exchange,
}

#[derive(Default)]
struct State {
    asked: HashMap<(u16, u16, u8), Asked>,
    files: HashMap<u16, Opened>,
    trees: HashMap<u16, (String, FrameIndex)>,
}

/// Looks at a message without its carrier's header.
pub fn track(cx: &mut Track<'_>, message: &[u8]) {
    if message.starts_with(b"\xffSMB") {
        let _ = read(cx, Bytes::new(message, 0, message.len()));
    }
}

fn read(cx: &mut Track<'_>, b: Bytes<'_>) -> Option<()> {
    let (command, response) = (b.u8(4).ok()?, b.u8(9).ok()? & 0x80 != 0);
    let key = (b.le16(26).ok()?, b.le16(30).ok()?, command);
    let (at, now, tree) = (cx.at, cx.time, b.le16(24).ok()?);
    if !response {
        let mut known = request(b, command).unwrap_or_default();
        let state = cx.state::<State>();
        known.tree = state.trees.get(&tree).cloned();
        if let Some(fid) = known.fid {
            known.file = state.files.get(&fid).cloned();
        }
        if state.asked.len() >= KEPT {
            state.asked.clear();
        }
        state.asked.insert(key, Asked { at, time: now, known: known.clone() });
        if let (Some(fid), Some(data)) = (known.fid, piped(b, command, false)) {
            dcerpc::track::track(cx, fid.into(), data);
        }
        cx.tell(known);
        return Some(());
    }
    let state = cx.state::<State>();
    let asked = state.asked.get(&key)?;
    let (question, then, mut known) = (asked.at, asked.time, asked.known.clone());
    if command == NT_CREATE_ANDX && b.le32(5) == Ok(0) {
        let fid = b.le16(HEADER + 6).ok()?;
        let opened = Opened { opened_in: Some(at.frame), ..known.file.clone().unwrap_or_default() };
        if state.files.len() >= KEPT {
            state.files.clear();
        }
        state.files.insert(fid, opened.clone());
        (known.fid, known.file) = (Some(fid), Some(opened));
    }
    if command == TREE_CONNECT_ANDX && b.le32(5) == Ok(0) {
        if state.trees.len() >= KEPT {
            state.trees.clear();
        }
        state.trees.insert(tree, (known.path.clone().unwrap_or_default(), at.frame));
    }
    known.tree = state.trees.get(&tree).cloned();
    if let (CLOSE, Some(fid)) = (command, known.fid) {
        state.files.remove(&fid);
    }
    if let (Some(fid), Some(data)) = (known.fid, piped(b, command, true)) {
        dcerpc::track::track(cx, fid.into(), data);
    }
    if let Some(mut earlier) = cx.told_at::<Exchange>(question).cloned() {
        earlier.response = Some(at.frame);
        if command == NT_CREATE_ANDX {
            earlier.fid = known.fid;
        }
        cx.tell_at(question, earlier);
    }
    known.request = Some((question.frame, now.since(then)));
    cx.tell(known);
    Some(())
}

/// What a request says that its response needs.
fn request(b: Bytes<'_>, command: u8) -> Option<Exchange> {
    let words = HEADER + 1;
    let unicode = b.le16(10).ok()? & 0x8000 != 0;
    let mut known = Exchange::default();
    match command {
        CLOSE => known.fid = Some(b.le16(words).ok()?),
        READ_ANDX | WRITE_ANDX => {
            known.fid = Some(b.le16(words + 4).ok()?);
            let len = b.le16(words + if command == READ_ANDX { 10 } else { 20 }).ok()?;
            known.range = Some((b.le32(words + 6).ok()?.into(), len.into()));
        }
        0x24 => known.fid = Some(b.le16(words + 4).ok()?),
        TRANSACTION if b.u8(words + 26).ok()? == 2 => {
            known.subcommand = Some(b.le16(words + 28).ok()?);
            known.fid = Some(b.le16(words + 30).ok()?);
        }
        TRANSACTION2 => {
            let parameters = usize::from(b.le16(words + 20).ok()?);
            let subcommand = b.le16(words + 28).ok()?;
            known.subcommand = Some(subcommand);
            match subcommand {
                3 => known.level = b.le16(parameters).ok(),
                5 | 6 => {
                    known.level = b.le16(parameters).ok();
                    known.path = text(b, parameters + 6, unicode);
                }
                7 | 8 => {
                    known.fid = b.le16(parameters).ok();
                    known.level = b.le16(parameters + 2).ok();
                }
                _ => {}
            }
        }
        NT_TRANSACT => {
            let function = b.le16(words + 36).ok()?;
            known.subcommand = Some(function);
            // a change notification and the ones on security name their file in the setup words
            if function == 4 {
                known.fid = b.le16(words + 42).ok();
            }
        }
        TREE_CONNECT_ANDX => {
            let password = usize::from(b.le16(words + 6).ok()?);
            known.path = text(b, words + 10 + password, unicode);
        }
        NEGOTIATE => {
            let all = b.slice(words + 2, b.len().checked_sub(words + 2)?).ok()?;
            let names = all.split(|c| *c == 0).filter_map(|name| name.strip_prefix(&[2]));
            known.dialects = names.take(32).map(|name| String::from_utf8_lossy(name).into_owned()).collect();
        }
        NT_CREATE_ANDX => {
            let number = |off: usize| b.le32(words + off).ok();
            known.file = Some(Opened {
                name: text(b, words + 50, unicode).unwrap_or_default(),
                opened_in: None,
                flags: number(7)?,
                access: number(15)?,
                attributes: number(27)?,
                share: number(31)?,
                disposition: number(35)?,
                options: number(39)?,
            });
        }
        _ => {}
    }
    Some(known)
}

/// The text at `off` as far as its NUL.
pub fn text(b: Bytes<'_>, off: usize, unicode: bool) -> Option<String> {
    let (start, len, _) = text_place(b, off, unicode)?;
    let raw = b.slice(start, len).ok()?;
    Some(if unicode { utf16(raw) } else { String::from_utf8_lossy(raw).into_owned() })
}

/// Start, length and end of the text at `off`; UTF-16 begins at an even offset from the header.
pub fn text_place(b: Bytes<'_>, off: usize, unicode: bool) -> Option<(usize, usize, usize)> {
    let start = if unicode { off.next_multiple_of(2) } else { off };
    let rest = b.clipped(start, NAME_LIMIT);
    if rest.is_empty() {
        return None;
    }
    let (len, gap) = if unicode {
        let chars = rest.as_chunks::<2>().0;
        match chars.iter().position(|pair| *pair == [0, 0]) {
            Some(at) => (at * 2, 2),
            None => (chars.len() * 2, 0),
        }
    } else {
        rest.iter().position(|c| *c == 0).map_or((rest.len(), 0), |at| (at, 1))
    };
    Some((start, len, start + len + gap))
}

/// The bytes that a command moves through a pipe, where they are a remote procedure call.
pub fn piped<'a>(b: Bytes<'a>, command: u8, response: bool) -> Option<&'a [u8]> {
    let (start, len) = moved(b, command, response)?;
    b.slice(start, len).ok().filter(|data| dcerpc::is_connection_oriented(data))
}

/// Place and length of the bytes that a command moves.
pub fn moved(b: Bytes<'_>, command: u8, response: bool) -> Option<(usize, usize)> {
    let words = HEADER + 1;
    let number = |off: usize| b.le16(words + off).ok().map(usize::from);
    match (command, response) {
        (WRITE_ANDX, false) => Some((number(22)?, number(20)?)),
        (READ_ANDX, true) => Some((number(12)?, number(10)?)),
        (TRANSACTION, false) => Some((number(24)?, number(22)?)),
        (TRANSACTION, true) => Some((number(14)?, number(12)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_aligned_and_end_at_their_nul() {
        let wire = b"\x00\x00\x00a\0b\0\0\0c";
        assert_eq!(text_place(Bytes::new(wire, 0, wire.len()), 3, false), Some((3, 1, 5)));
        let wire = b"\x00\x00\x00\x00a\0b\0\0\0c";
        assert_eq!(text_place(Bytes::new(wire, 0, wire.len()), 3, true), Some((4, 4, 10)));
        assert_eq!(text(Bytes::new(wire, 0, wire.len()), 3, true).as_deref(), Some("ab"));
        assert_eq!(text_place(Bytes::new(wire, 0, wire.len()), 40, true), None);
    }
}
