//! Follows transfers: the server answers from a port of its own (RFC 1350 section 4), so the request announces the client's
//! port. Block numbers are counted on when they wrap (RFC 1350 leaves it open; all programs do).

use super::{ACK, DATA, OPTIONS, READ, WRITE};
use crate::base::FrameIndex;
use crate::base::text::{lossy, until_nul};
use crate::stream::Track;
use crate::stream::headers::proto::UDP;
use std::sync::Arc;

/// Bytes of a block, unless an option says otherwise (RFC 1350 section 2, RFC 2348).
const BLOCK_SIZE: usize = 512;
/// Longest file name that is kept.
const NAME_LIMIT: usize = 512;

/// A request, as the frames of its transfer know it.
#[derive(Debug)]
pub(super) struct Transfer {
    pub frame: FrameIndex,
    pub write: bool,
    pub file: Box<str>,
}

/// What is known of a data or acknowledgement packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Number of the block in the whole transfer.
    pub full: u32,
    /// Bytes of a whole block.
    pub size: usize,
    /// The data is shorter than a block: the transfer ends.
    pub last: bool,
}

#[derive(Debug, Default)]
struct State {
    block_size: Option<usize>,
    full: u32,
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let [high, low, rest @ ..] = data else { return };
    match u64::from(u16::from_be_bytes([*high, *low])) {
        opcode @ (READ | WRITE) => {
            *cx.state::<State>() = State::default();
            let name = until_nul(rest);
            let file = lossy(name.get(..name.len().min(NAME_LIMIT)).unwrap_or(name)).into();
            let transfer = Transfer { frame: cx.at.frame, write: opcode == WRITE, file };
            let port = if cx.from_client { cx.client_port } else { cx.server_port };
            if let Some(address) = cx.source() {
                cx.announce(UDP, (address, port), 0, "tftp", Arc::new(transfer));
            }
        }
        OPTIONS => {
            let mut words = rest.split(|b| *b == 0);
            while let (Some(name), Some(value)) = (words.next(), words.next()) {
                if name.eq_ignore_ascii_case(b"blksize") {
                    let size = std::str::from_utf8(value).ok().and_then(|v| v.parse().ok());
                    cx.state::<State>().block_size = size.filter(|n| (8..=65464).contains(n));
                }
            }
        }
        opcode @ (DATA | ACK) => {
            let [high, low, data @ ..] = rest else { return };
            let number = u16::from_be_bytes([*high, *low]);
            let state = cx.state::<State>();
            state.full = continued(state.full, number);
            let size = state.block_size.unwrap_or(BLOCK_SIZE);
            let block = Block { full: state.full, size, last: opcode == DATA && data.len() < size };
            cx.tell(block);
        }
        _ => {}
    }
}

/// The full number nearest to the last one that ends in these 16 bits.
fn continued(last: u32, number: u16) -> u32 {
    let step = number.wrapping_sub(last as u16) as i16;
    last.checked_add_signed(step.into()).unwrap_or_else(|| number.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_on_after_the_wrap_and_go_back_for_repeats() {
        assert_eq!(continued(0, 1), 1);
        assert_eq!(continued(0xffff, 0), 0x1_0000);
        assert_eq!(continued(0x1_0001, 0xffff), 0xffff);
        assert_eq!(continued(3, 0xfffe), 0xfffe);
    }
}
