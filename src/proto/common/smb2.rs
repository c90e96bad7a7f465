//! SMB2 commands as their carrier sees them, in order: which response answers which request, and what the open files are
//! called (MS-SMB2 sections 2.2.1 and 2.2.13).

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

/// What is known of one command of a chain.
#[derive(Clone, Debug, Default)]
pub struct Command {
    /// The frame of the last response to this request.
    pub response: Option<FrameIndex>,
    /// The frame of this response's request, and nanoseconds since it.
    pub request: Option<(FrameIndex, i64)>,
    /// The file that the command is about.
    pub file: Option<String>,
}

/// The commands of a message, in the order of the chain.
#[derive(Clone, Debug, Default)]
pub struct Chain(pub Vec<Command>);

struct Asked {
    at: MessageRef,
    position: usize,
    time: Timestamp,
    /// Name in a request to open a file.
    file: Option<String>,
}

type FileId = [u8; 16];

#[derive(Default)]
struct State {
    asked: HashMap<u64, Asked>,
    files: HashMap<FileId, String>,
}

/// Looks at a session message.
pub fn track(cx: &mut Track<'_>, message: &[u8]) {
    let data = message.get(CARRIER_HEADER..).unwrap_or(&[]);
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
        let state = cx.state::<State>();
        if state.asked.len() >= KEPT {
            state.asked.clear();
        }
        let name = file.clone().filter(|_| code == CREATE);
        state.asked.insert(id, Asked { at, position, time: now, file: name });
        return Some(Command { file, ..Command::default() });
    }
    let state = cx.state::<State>();
    let Some(asked) = state.asked.get(&id) else { return Some(Command::default()) };
    let (question, place, then) = (asked.at, asked.position, asked.time);
    let file = asked.file.clone();
    if let (CREATE, Some(name), Some(id)) = (code, &file, b.slice(HEADER + 64, 16).ok().and_then(|s| FileId::try_from(s).ok())) {
        if state.files.len() >= KEPT {
            state.files.clear();
        }
        state.files.insert(id, name.clone());
    }
    let mut earlier = cx.told_at::<Chain>(question).cloned().unwrap_or_default();
    if let Some(request) = earlier.0.get_mut(place) {
        request.response = Some(at.frame);
        cx.tell_at(question, earlier);
    }
    Some(Command { request: Some((question.frame, now.since(then))), file, ..Command::default() })
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
