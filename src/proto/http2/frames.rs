//! The header of frames, and those frames that hold neither headers nor data (RFC 9113 section 6).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::http2::{Frame, HEADER, flag, kind};

/// Fields of the values of parameters, by their ids.
const PARAMETERS: &[(u64, &Field)] = &[
    (1, &HEADER_TABLE_SIZE),
    (2, &ENABLE_PUSH),
    (3, &MAX_STREAMS),
    (4, &INITIAL_WINDOW),
    (5, &MAX_FRAME),
    (6, &MAX_HEADERS),
    (8, &EXTENDED_CONNECT),
];

/// The flags of types of frames, from the highest bit on, after those without meaning.
const FLAGS_OF: &[(u8, &[&Field])] = &[
    (kind::DATA, &[&UNUSED_DATA, &PADDED, &END_STREAM]),
    (kind::HEADERS, &[&UNUSED_HEADERS, &PRIORITY, &PADDED, &END_HEADERS, &END_STREAM]),
    (kind::SETTINGS, &[&UNUSED_SETTINGS, &ACK_SETTINGS]),
    (kind::PUSH_PROMISE, &[&UNUSED_PUSH_PROMISE, &PADDED, &END_HEADERS]),
    (kind::PING, &[&UNUSED_PING, &ACK_PING]),
    (kind::CONTINUATION, &[&UNUSED_CONTINUATION, &PADDED, &END_HEADERS]),
];
/// The flags of all other types.
const NO_FLAGS: &[&Field] = &[&UNUSED];

pub fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, frame: &Frame) -> Outcome {
    cx.add(&LENGTH, b, 0, 3)?;
    cx.add(&TYPE, b, 3, 1)?;
    let bits = FLAGS_OF.iter().find(|f| f.0 == frame.kind).map_or(NO_FLAGS, |f| f.1);
    cx.flags(&FLAGS, b, 4, 1, bits)?;
    let item = cx.last();
    for bit in bits.iter().skip(1).filter(|bit| u64::from(frame.flags) & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    cx.add(&RESERVED, b, 5, 4)?;
    cx.add(&STREAM_ID, b, 5, 4)?;
    Ok(())
}

/// The length of the padding, where a frame may have some; gives where the frame's content starts and how long it is.
pub fn content<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, frame: &Frame) -> Result<(usize, usize), Fault> {
    let payload = b.from(HEADER);
    if frame.kind != kind::CONTINUATION && frame.has(flag::PADDED) {
        cx.add(&PADDING, payload, 0, 1)?;
        cx.add(&PAD_LENGTH, payload, 0, 1)?;
    } else {
        cx.put(&PAD_LENGTH, payload.span(0, 0), Value::Uint(0));
    }
    frame.content(payload.data()).ok_or(Fault::Malformed)
}

/// Dependency on another stream, with its weight where the frame tells one (RFC 7540 section 6.2).
pub fn priority<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.add(&EXCLUSIVE, b, at, 4)?;
    cx.add(&DEPENDENCY, b, at, 4)?;
    let weight = cx.add(&WEIGHT, b, at + 4, 1)?;
    cx.computed(&WEIGHT_REAL, b.span(at + 4, 1), Value::Uint(weight + 1));
    Ok(())
}

/// What follows the header of the other frames.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, frame: &Frame) -> Outcome {
    let len = b.reported_len();
    let rest = |cx: &mut Cx<'a>, field, at: usize| match len.checked_sub(at).filter(|n| *n > 0) {
        Some(n) => cx.add(field, b, at, n).map(|_| ()),
        None => Ok(()),
    };
    match frame.kind {
        kind::PRIORITY => priority(cx, b, 0)?,
        kind::RST_STREAM => {
            cx.add(&RST_ERROR, b, 0, 4)?;
        }
        kind::SETTINGS => settings(cx, b)?,
        kind::PING => rest(cx, if frame.flags & 1 != 0 { &PONG } else { &PING }, 0)?,
        kind::GOAWAY => {
            cx.add(&GOAWAY_RESERVED, b, 0, 4)?;
            cx.add(&LAST_STREAM, b, 0, 4)?;
            cx.add(&GOAWAY_ERROR, b, 4, 4)?;
            rest(cx, &GOAWAY_DEBUG, 8)?;
        }
        kind::WINDOW_UPDATE => {
            cx.add(&WINDOW_RESERVED, b, 0, 4)?;
            cx.add(&INCREMENT, b, 0, 4)?;
        }
        kind::ALTSVC => {
            let origin = b.be16(0)?;
            cx.add(&ALTSVC_LENGTH, b, 0, 2)?;
            if origin > 0 {
                cx.add(&ALTSVC_ORIGIN, b, 2, origin.into())?;
            }
            rest(cx, &ALTSVC_VALUE, 2 + usize::from(origin))?;
        }
        kind::ORIGIN => {
            let mut at = 0;
            while at < len {
                let size = usize::from(b.be16(at)?);
                cx.put(&ORIGIN, b.span(at, 2 + size), Value::None);
                cx.open_last();
                cx.add(&ORIGIN_LENGTH, b, at, 2)?;
                cx.add(&ORIGIN_TEXT, b, at + 2, size)?;
                cx.close();
                at += 2 + size;
            }
        }
        kind::PRIORITY_UPDATE => {
            cx.add(&UPDATE_STREAM, b, 0, 4)?;
            rest(cx, &UPDATE_VALUE, 4)?;
        }
        _ => rest(cx, &UNKNOWN, 0)?,
    }
    Ok(())
}

fn settings<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let (id, value) = (u64::from(b.be16(at)?), b.be32(at + 2)?);
        let item = cx.put(&SETTINGS, b.span(at, 6), Value::None);
        match SETTINGS_IDS.iter().find(|s| s.0 == id) {
            Some((_, name)) => cx.text(item, format_args!("Settings - {name} : {value}")),
            None => cx.text(item, format_args!("Settings - Unknown ({id}) : {value}")),
        }
        cx.open_last();
        cx.add(&SETTINGS_ID, b, at, 2)?;
        let field = PARAMETERS.iter().find(|p| p.0 == id).map_or(&SETTINGS_UNKNOWN, |p| p.1);
        cx.add(field, b, at + 2, 4)?;
        cx.close();
        at += 6;
    }
    Ok(())
}
