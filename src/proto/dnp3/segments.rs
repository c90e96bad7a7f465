//! Application fragments that span several transport segments (IEEE 1815 section 8).

use super::fields::*;
use super::{application, user_data};
use crate::base::{Bytes, FrameIndex, NONE};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::stream::{MessageRef, Track};
use std::sync::Arc;

/// Most bytes of one application fragment: twice what the standard allows to be received.
const FRAGMENT_LIMIT: usize = 4096;
/// Most segments of one application fragment.
const SEGMENT_LIMIT: usize = 64;

/// An application fragment of several segments, told to the frame that ends it.
struct Whole {
    data: Arc<[u8]>,
    /// Frame and length of each segment.
    parts: Vec<(FrameIndex, usize)>,
}

/// Told to the frames before the one that ends the fragment.
struct EndsIn(FrameIndex);

#[derive(Default)]
struct Side {
    data: Vec<u8>,
    parts: Vec<(MessageRef, usize)>,
}

#[derive(Default)]
struct State {
    sides: [Side; 2],
}

pub(super) fn track(cx: &mut Track<'_>, frame: &[u8]) {
    let data = user_data(frame);
    let Some((control, data)) = data.split_first() else { return };
    let (last, first) = (control & 0x80 != 0, control & 0x40 != 0);
    let (at, side) = (cx.at, usize::from(cx.from_client));
    let Some(side) = cx.state::<State>().sides.get_mut(side) else { return };
    if first {
        *side = Side::default();
        if last {
            return;
        }
    } else if side.parts.is_empty() {
        return;
    }
    if side.data.len() + data.len() > FRAGMENT_LIMIT || side.parts.len() >= SEGMENT_LIMIT {
        *side = Side::default();
        return;
    }
    side.data.extend_from_slice(data);
    side.parts.push((at, data.len()));
    if last {
        let Side { data, parts } = std::mem::take(side);
        for (earlier, _) in parts.iter().take(parts.len() - 1) {
            cx.tell_at(*earlier, EndsIn(at.frame));
        }
        cx.tell(Whole { data: data.into(), parts: parts.iter().map(|(at, len)| (at.frame, *len)).collect() });
    }
}

/// Shows the application layer, where it ends in this frame.
pub(super) fn show<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, control: u8) -> Outcome {
    let single = control & 0xc0 == 0xc0;
    let (data, parts) = if single {
        let data = user_data(b.data()).get(1..).unwrap_or(&[]).to_vec();
        let len = data.len();
        (Arc::from(data), vec![(cx.frame.index, len)])
    } else if let Some(whole) = cx.told::<Whole>() {
        (whole.data.clone(), whole.parts.clone())
    } else {
        let sequence = control & 0x3f;
        match cx.told::<EndsIn>() {
            Some(EndsIn(frame)) if *frame != NONE => {
                cx.info_append(format_args!(" (Application Layer fragment {sequence}, reassembled in packet {})", frame + 1));
            }
            _ => cx.info_append(format_args!(" (Application Layer unreassembled fragment {sequence})")),
        }
        return Ok(());
    };
    if data.is_empty() {
        return Ok(());
    }
    let whole = cx.make_buffer("Reassembled DNP 3.0 Application Layer message", &data);
    let item = cx.computed(&AL_FRAGMENTS, b.span(0, whole.len()), Value::None);
    let plural = if parts.len() == 1 { "" } else { "s" };
    cx.text(item, format_args!("{} DNP 3.0 AL Fragment{plural} ({} bytes)", parts.len(), whole.len()));
    cx.open_last();
    let mut at = 0;
    for (frame, len) in &parts {
        let line = cx.computed(&AL_FRAGMENT, whole.span(at, *len), Value::Uint(u64::from(*frame) + 1));
        cx.text(line, format_args!("Frame: {}, payload: {at}-{} ({len} bytes)", frame + 1, (at + len).saturating_sub(1)));
        at += len;
    }
    cx.computed(&AL_FRAGMENT_COUNT, whole.span(0, 0), Value::Uint(parts.len() as u64));
    cx.computed(&AL_FRAGMENT_REASSEMBLED_LENGTH, whole.span(0, 0), Value::Uint(whole.len() as u64));
    cx.close();
    application::dissect(cx, whole)
}
