//! SMB2 commands as their carrier sees them, in order: which response answers which request, and what the open files are
//! called (MS-SMB2 sections 2.2.1 and 2.2.13).

use super::dcerpc;
use super::windows::utf16;
use crate::base::{Bytes, FrameIndex, Timestamp};
use crate::stream::{MessageRef, Track};
use std::collections::HashMap;

/// Header of the NetBIOS session service before each message.
const CARRIER_HEADER: usize = 4;
const HEADER: usize = 64;
/// Most commands of one chain.
const CHAIN_LIMIT: usize = 256;
/// Requests that wait, and files that are open, of one conversation; all are forgotten when there are more.
const KEPT: usize = 4096;
const CREATE: u16 = 5;
const CLOSE: u16 = 6;
const READ: u16 = 8;
const WRITE: u16 = 9;
const IOCTL: u16 = 11;
const FIND: u16 = 14;
const GET_INFO: u16 = 16;

/// What is known of one command of a chain.
#[derive(Clone, Debug, Default)]
pub struct Command {
    /// The frame of the last response to this request.
    pub response: Option<FrameIndex>,
    /// The frame of this response's request, and nanoseconds since it.
    pub request: Option<(FrameIndex, i64)>,
    /// The file that the command is about.
    pub file: Option<String>,
    /// Class and level of information that the request asks for.
    pub about: Option<(u8, u8)>,
    /// Names that the request looks for in a directory.
    pub pattern: Option<String>,
    /// Place of the bytes that a request writes, or that a response has read.
    pub content: Option<Content>,
}

/// A part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Tells open files apart, and reading from writing.
    pub key: u64,
    pub offset: u64,
    pub file: String,
}

/// The commands of a message, in the order of the chain.
#[derive(Clone, Debug, Default)]
pub struct Chain(pub Vec<Command>);

struct Asked {
    about: Option<(u8, u8)>,
    pattern: Option<String>,
    /// The file that the request is about, for pipes.
    id: Option<FileId>,
    at: MessageRef,
    position: usize,
    time: Timestamp,
    /// Name in a request to open a file.
    file: Option<String>,
    /// What a request to read asks for.
    content: Option<Content>,
}

type FileId = [u8; 16];

#[derive(Default)]
struct State {
    asked: HashMap<u64, Asked>,
    files: HashMap<FileId, String>,
}

/// Looks at a session message, of either version.
pub fn track(cx: &mut Track<'_>, message: &[u8]) {
    let data = message.get(CARRIER_HEADER..).unwrap_or(&[]);
    super::smb::track::track(cx, data);
    if !data.starts_with(b"\xfeSMB") {
        return;
    }
    let mut rest = Bytes::new(data, 0, data.len());
    let mut chain = Chain::default();
    for position in 0..CHAIN_LIMIT {
        let Some(command) = command(cx, rest, position) else { break };
        chain.0.push(command);
        match rest.le32(20) {
            Ok(next) if next as usize >= HEADER && (next as usize) < rest.len() => rest = rest.from(next as usize),
            _ => break,
        }
    }
    cx.tell(chain);
}

fn command(cx: &mut Track<'_>, b: Bytes<'_>, position: usize) -> Option<Command> {
    let (code, flags, id) = (b.le16(12).ok()?, b.le32(16).ok()?, b.le64(24).ok()?);
    let (at, now) = (cx.at, cx.time);
    if flags & 1 == 0 {
        let file =
            if code == CREATE { created_name(b) } else { file_id(b, code).and_then(|id| cx.state::<State>().files.get(&id).cloned()) };
        let content = file.clone().and_then(|file| content(b, code, file));
        let state = cx.state::<State>();
        if state.asked.len() >= KEPT {
            state.asked.clear();
        }
        let name = file.clone().filter(|_| code == CREATE);
        let id_of = file_id(b, code);
        let level = level(b, code);
        let pattern = pattern(b, code);
        let (asks, has) = if code == READ { (content, None) } else { (None, content) };
        state.asked.insert(id, Asked { about: level, pattern, id: id_of, at, position, time: now, file: name, content: asks });
        if let (Some(pipe), Some(data)) = (id_of, piped(b, code, false)) {
            dcerpc::track::track(cx, u128::from_be_bytes(pipe), data);
        }
        return Some(Command { file, content: has, ..Command::default() });
    }
    let state = cx.state::<State>();
    let Some(asked) = state.asked.get(&id) else { return Some(Command::default()) };
    let (question, place, then) = (asked.at, asked.position, asked.time);
    let (file, content) = (asked.file.clone(), asked.content.clone());
    let (pipe, about, pattern) = (asked.id, asked.about, asked.pattern.clone());
    if let (CREATE, Some(name), Some(id)) = (code, &file, b.slice(HEADER + 64, 16).ok().and_then(|s| FileId::try_from(s).ok())) {
        if state.files.len() >= KEPT {
            state.files.clear();
        }
        state.files.insert(id, name.clone());
    }
    if let (Some(pipe), Some(data)) = (pipe, piped(b, code, true)) {
        dcerpc::track::track(cx, u128::from_be_bytes(pipe), data);
    }
    let mut earlier = cx.told_at::<Chain>(question).cloned().unwrap_or_default();
    if let Some(request) = earlier.0.get_mut(place) {
        request.response = Some(at.frame);
        cx.tell_at(question, earlier);
    }
    Some(Command { request: Some((question.frame, now.since(then))), file, about, pattern, content, response: None })
}

/// Class and level of information that a request asks for; of a directory only the level.
fn level(b: Bytes<'_>, code: u16) -> Option<(u8, u8)> {
    match code {
        GET_INFO => Some((b.u8(HEADER + 2).ok()?, b.u8(HEADER + 3).ok()?)),
        FIND => Some((0, b.u8(HEADER + 2).ok()?)),
        _ => None,
    }
}

/// The names that a request looks for in a directory.
fn pattern(b: Bytes<'_>, code: u16) -> Option<String> {
    let (start, len) = (usize::from(b.le16(HEADER + 24).ok()?), usize::from(b.le16(HEADER + 26).ok()?));
    if code == FIND { Some(utf16(b.slice(start, len).ok()?)) } else { None }
}

/// The bytes that a command moves through a file, which may be a pipe.
pub fn piped<'a>(b: Bytes<'a>, code: u16, response: bool) -> Option<&'a [u8]> {
    let (start, len) = match (code, response) {
        (READ, true) => (usize::from(b.u8(HEADER + 2).ok()?), b.le32(HEADER + 4).ok()?),
        (WRITE, false) => (usize::from(b.le16(HEADER + 2).ok()?), b.le32(HEADER + 4).ok()?),
        (IOCTL, false) => (b.le32(HEADER + 24).ok()? as usize, b.le32(HEADER + 28).ok()?),
        (IOCTL, true) => (b.le32(HEADER + 32).ok()? as usize, b.le32(HEADER + 36).ok()?),
        _ => return None,
    };
    b.slice(start, len as usize).ok().filter(|data| dcerpc::is_connection_oriented(data))
}

/// What a request reads or writes.
fn content(b: Bytes<'_>, code: u16, file: String) -> Option<Content> {
    if !matches!(code, READ | WRITE) {
        return None;
    }
    let id = u128::from_le_bytes(file_id(b, code)?);
    let key = (id as u64) ^ ((id >> 64) as u64).rotate_left(32) ^ u64::from(code == WRITE) << 63;
    Some(Content { key, offset: b.le64(HEADER + 8).ok()?, file })
}

/// The name in a request to open or make a file.
fn created_name(b: Bytes<'_>) -> Option<String> {
    let (start, len) = (usize::from(b.le16(HEADER + 44).ok()?), usize::from(b.le16(HEADER + 46).ok()?));
    Some(utf16(b.slice(start, len).ok()?))
}

/// The file that a request names by its identifier.
fn file_id(b: Bytes<'_>, code: u16) -> Option<FileId> {
    let at = match code {
        CLOSE | 7 | 10 | 14 | 15 | 18 => 8,
        8 | 9 | 17 => 16,
        11 => 8,
        16 => 24,
        _ => return None,
    };
    b.slice(HEADER + at, 16).ok()?.try_into().ok()
}
