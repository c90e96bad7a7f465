//! The start of a remote shell or of remote execution: four strings of the client, each ended by NUL.

use crate::base::Bytes;
use crate::base::text::until_nul;
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::text::padded;
use crate::stream::Track;

/// Strings that a client begins with.
const STRINGS: usize = 4;
/// The second of them is a user's name.
const USER: usize = 1;

/// How far the start has come.
#[derive(Default)]
struct Start {
    /// Strings so far; [`STRINGS`] when it is over.
    strings: usize,
    user: Option<String>,
}

/// Told to a segment of the start: the number of its first string.
struct First(usize);

/// Told to segments after the start: the user's name.
struct User(String);

/// Follows a conversation. A segment is a part of the start when it ends with a NUL and the server has said nothing before.
pub fn track(cx: &mut Track<'_>, from_client: bool, data: &[u8]) {
    let start = cx.state::<Start>();
    let before = start.strings;
    if before < STRINGS && from_client && data.ends_with(&[0]) {
        for string in data.split(|byte| *byte == 0).take_while(|string| !string.is_empty()) {
            if start.strings == USER {
                start.user = Some(crate::base::text::lossy(string).into_owned());
            }
            start.strings = (start.strings + 1).min(STRINGS);
        }
        cx.tell(First(before));
        return;
    }
    let was_open = (1..STRINGS).contains(&before) && !from_client;
    start.strings = STRINGS;
    let user = start.user.clone();
    if was_open {
        cx.tell(First(before));
    }
    if let Some(user) = user {
        cx.tell(User(user));
    }
}

/// Number of the first string in a segment of the start.
pub fn first(cx: &Cx<'_>) -> Option<usize> {
    cx.told::<First>().map(|first| first.0)
}

/// The user's name.
pub fn user(cx: &Cx<'_>) -> Option<String> {
    cx.told::<User>().map(|user| user.0.clone())
}

/// Puts strings, each with the NUL that ends it.
pub fn strings<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fields: &[&'static Field]) -> Outcome {
    let mut at = 0;
    for field in fields {
        if at >= b.reported_len() {
            break;
        }
        let len = until_nul(b.clipped(at, b.len())).len() + 1;
        padded(cx, field, b, at, len.min(b.reported_len() - at))?;
        at += len;
    }
    Ok(())
}
