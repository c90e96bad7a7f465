//! Contents are dissected by the media type that their header named.

use super::{BODY_FRAME, HEADER, HEADER_FRAME};
use crate::stream::Track;
use std::collections::HashMap;

/// Channels of one connection whose contents are followed.
const CHANNELS: usize = 1024;
/// Class, weight, length, flags.
const CONTENT_HEADER: usize = 14;

/// Media type of a content, told to its body when that is whole.
pub(super) struct ContentType(pub String);

/// Media type and length of the content that each side sends next on a channel.
#[derive(Default)]
struct Contents(HashMap<(bool, u16), (String, u64)>);

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let [kind, high, low, ..] = data else { return };
    let key = (cx.from_client, u16::from_be_bytes([*high, *low]));
    let body = data.get(HEADER..data.len().saturating_sub(1)).unwrap_or(&[]);
    match *kind {
        HEADER_FRAME => {
            let contents = &mut cx.state::<Contents>().0;
            contents.remove(&key);
            if let Some(content) = content_type(body)
                && contents.len() < CHANNELS
            {
                contents.insert(key, content);
            }
        }
        BODY_FRAME => {
            if let Some((kind, len)) = cx.state::<Contents>().0.remove(&key)
                && len == body.len() as u64
            {
                cx.tell(ContentType(kind));
            }
        }
        _ => {}
    }
}

/// Media type and length that a content's header gives.
fn content_type(body: &[u8]) -> Option<(String, u64)> {
    let len = u64::from_be_bytes(body.get(4..12)?.try_into().ok()?);
    let has_type = body.get(12)? & 0x80 != 0;
    let size = usize::from(*body.get(CONTENT_HEADER)?);
    let text = body.get(CONTENT_HEADER + 1..CONTENT_HEADER + 1 + size).filter(|_| has_type)?;
    Some((String::from_utf8_lossy(text).into_owned(), len))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_names_its_content() {
        let header = b"\0\x3c\0\0\0\0\0\0\0\0\0\x05\x80\0\x0atext/plain";
        assert_eq!(content_type(header), Some(("text/plain".to_string(), 5)));
        assert_eq!(content_type(&header[..13]), None);
        assert_eq!(content_type(b"\0\x3c\0\0\0\0\0\0\0\0\0\x05\x40\0\x01x"), None);
    }
}
