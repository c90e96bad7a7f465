//! Remembers the version of a connection: the server's packets do not tell it.

use super::{probe, version};
use crate::stream::Track;

/// The version's number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Version(pub u8);

#[derive(Default)]
struct State {
    version: Option<u8>,
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let state = cx.state::<State>();
    if probe(data) {
        state.version = data.get(9..13).and_then(version);
    }
    if let Some(number) = state.version {
        cx.tell(Version(number));
    }
}
