//! Application fragments that span several transport segments (IEEE 1815 section 8).

use super::fields::*;
use super::{application, user_data};
use crate::base::{Bytes, NONE};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::units::{self, EndsIn, Limits, Whole};
use crate::stream::Track;
use std::sync::Arc;

/// Twice what the standard allows to be received.
const LIMITS: Limits = Limits { bytes: 4096, parts: 64 };

pub(super) fn track(cx: &mut Track<'_>, frame: &[u8]) {
    if let Some((control, data)) = user_data(frame).split_first() {
        units::part(cx, data, Some(control & 0x40 != 0), control & 0x80 != 0, &LIMITS);
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
            _ => cx.info_append(format_args!(" (Application Layer Unreassembled fragment {sequence})")),
        }
        let data = user_data(b.data());
        if let Some(part) = data.get(1..).filter(|part| !part.is_empty()) {
            let part = cx.make_buffer("DNP 3.0 Application Layer message", part);
            cx.add(&AL_FRAG_DATA, part, 0, part.len())?;
        }
        return Ok(());
    };
    if data.is_empty() {
        return Ok(());
    }
    let whole = cx.make_buffer("Reassembled DNP 3.0 Application Layer message", &data);
    let item = cx.computed(&AL_FRAGMENTS, whole.span(0, whole.len()), Value::None);
    let plural = if parts.len() == 1 { "" } else { "s" };
    cx.text(item, format_args!("{} DNP 3.0 AL Fragment{plural} ({} bytes): ", parts.len(), whole.len()));
    for (n, (frame, len)) in parts.iter().enumerate() {
        cx.append(item, format_args!("{}#{}({len})", if n == 0 { "" } else { ", " }, frame + 1));
    }
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
