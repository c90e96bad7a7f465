//! Counts sequence numbers on where they wrap (RFC 3550 appendix A.1), for each source of a stream.

use crate::proto::common::sdp_media::Negotiated;
use crate::stream::Track;
use std::collections::HashMap;

/// Sources followed in one conversation.
const SOURCES: usize = 256;

/// The sequence number with its cycles; told only once it wrapped. The first cycle is 1, as Wireshark counts.
pub(super) struct Extended(pub u64);

#[derive(Default)]
struct Sources(HashMap<u32, u64>);

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    if let Some(setup) = cx.state::<Negotiated>().0.clone() {
        cx.tell(setup);
    }
    let Some([_, _, high, low, _, _, _, _, a, b, c, d]) = data.first_chunk::<12>() else { return };
    let (number, source) = (u16::from_be_bytes([*high, *low]), u32::from_be_bytes([*a, *b, *c, *d]));
    let sources = &mut cx.state::<Sources>().0;
    if sources.len() >= SOURCES && !sources.contains_key(&source) {
        return;
    }
    let last = sources.entry(source).or_insert(0x1_0000 + u64::from(number));
    let step = number.wrapping_sub(*last as u16) as i16;
    *last = last.saturating_add_signed(step.into());
    let full = *last;
    if full != 0x1_0000 + u64::from(number) {
        cx.tell(Extended(full));
    }
}
