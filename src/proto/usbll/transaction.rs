//! Who sends a packet that names neither end: the packets of the transaction before it tell (USB 2.0 section 8.5).

use super::{ACK, DATA_PIDS, IN, PING, SETUP, SPLIT};
use crate::proto::common::usb::{Answer, Classes, Context, Setup};
use crate::stream::Track;
use std::collections::HashMap;
use std::fmt;

/// One end of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Host,
    /// Device address and endpoint number.
    Endpoint(u8, u8),
    /// A hub that carries a transaction on at another speed: its address and port.
    Hub(u8, u8),
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::Host => f.write_str("host"),
            End::Endpoint(device, endpoint) => write!(f, "{device}.{endpoint}"),
            End::Hub(hub, port) => write!(f, "{hub}:{port}"),
        }
    }
}

/// Who sent a packet, and to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ends(pub End, pub End);

/// What is known of the transaction under way, and of the control transfers.
#[derive(Default)]
struct Bus {
    token: Option<Token>,
    split: Option<Split>,
    /// Control transfers in which the device sends, by device address.
    transfers: HashMap<u8, Transfer>,
    /// By device address.
    classes: Classes<u8>,
    /// The answer that the packet just seen ends.
    answer: Option<Vec<u8>>,
}

#[derive(Clone, Copy)]
struct Token {
    pid: u8,
    device: u8,
    endpoint: u8,
    /// Its data was seen.
    data: bool,
}

#[derive(Clone, Copy)]
struct Split {
    hub: u8,
    port: u8,
    complete: bool,
}

struct Transfer {
    setup: Setup,
    /// At most as much as the request asks for, and a packet.
    received: Vec<u8>,
    last: usize,
}

pub(super) fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let bus = cx.state::<Bus>();
    let (ends, context) = bus.see(bytes);
    let answer = bus.answer.take();
    if let Some(ends) = ends {
        cx.tell(ends);
    }
    if let Some(context) = context {
        cx.tell(context);
    }
    if let Some(answer) = answer {
        cx.tell(Answer(answer.into()));
    }
}

impl Bus {
    fn see(&mut self, bytes: &[u8]) -> (Option<Ends>, Option<Context>) {
        let Some(pid) = bytes.first().copied() else { return (None, None) };
        match pid {
            SETUP | super::OUT | IN | PING => {
                self.token = token(pid, bytes);
                (None, None)
            }
            SPLIT => {
                self.token = None;
                self.split = split(bytes);
                (None, None)
            }
            _ if DATA_PIDS.contains(&pid) => self.data(bytes.get(1..bytes.len().saturating_sub(2)).unwrap_or(&[])),
            _ => (self.handshake(pid), None),
        }
    }

    fn data(&mut self, data: &[u8]) -> (Option<Ends>, Option<Context>) {
        let Some(token) = self.token.as_mut() else { return (None, None) };
        token.data = true;
        let Token { pid, device, endpoint, .. } = *token;
        let there = End::Endpoint(device, endpoint);
        let ends = if pid == IN { Ends(there, End::Host) } else { Ends(End::Host, there) };
        let complete = self.split.is_some_and(|split| split.complete);
        let context = match pid {
            SETUP if !complete => self.begin(device, data),
            IN if endpoint == 0 => self.go_on(device, data),
            _ => None,
        };
        (Some(ends), context)
    }

    fn begin(&mut self, device: u8, data: &[u8]) -> Option<Context> {
        let setup = Setup::read(data)?;
        self.transfers.insert(device, Transfer { setup, received: Vec::new(), last: 0 });
        let class = self.classes.of_request(device, setup);
        Some(Context { setup: Some(setup), class, answer: false })
    }

    /// The answer is whole when all that was asked for came, or a packet that is shorter than those before it: or than any
    /// that a control endpoint may use (section 5.5.3).
    fn go_on(&mut self, device: u8, data: &[u8]) -> Option<Context> {
        let transfer = self.transfers.get_mut(&device).filter(|t| t.setup.is_in())?;
        transfer.received.extend_from_slice(data);
        let short = data.len() < transfer.last || !matches!(data.len(), 8 | 16 | 32 | 64 | 512);
        transfer.last = data.len();
        if transfer.received.len() < usize::from(transfer.setup.length) && !short {
            return None;
        }
        let Transfer { setup, received, .. } = self.transfers.remove(&device)?;
        self.classes.learn(device, setup, &received);
        self.answer = Some(received);
        Some(Context { setup: Some(setup), answer: true, class: self.classes.of_request(device, setup) })
    }

    fn handshake(&mut self, pid: u8) -> Option<Ends> {
        let token = self.token?;
        let split = self.split.take();
        self.token = None;
        if token.pid == IN && token.data {
            return (pid == ACK).then_some(Ends(End::Host, End::Endpoint(token.device, token.endpoint)));
        }
        let there = match split {
            Some(split) if !split.complete => End::Hub(split.hub, split.port),
            _ => End::Endpoint(token.device, token.endpoint),
        };
        Some(Ends(there, End::Host))
    }
}

fn token(pid: u8, bytes: &[u8]) -> Option<Token> {
    let raw = u16::from_le_bytes([*bytes.get(1)?, *bytes.get(2)?]);
    Some(Token { pid, device: (raw & 0x7f) as u8, endpoint: (raw >> 7 & 0xf) as u8, data: false })
}

fn split(bytes: &[u8]) -> Option<Split> {
    let (first, second) = (*bytes.get(1)?, *bytes.get(2)?);
    Some(Split { hub: first & 0x7f, port: second & 0x7f, complete: first & 0x80 != 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_goes_back_and_its_acknowledgement_forth() {
        let mut bus = Bus::default();
        assert_eq!(bus.see(&[IN, 0x87, 0xd8]).0, None);
        let device = End::Endpoint(7, 1);
        assert_eq!(bus.see(&[0x4b, 1, 0, 0]).0, Some(Ends(device, End::Host)));
        assert_eq!(bus.see(&[ACK]).0, Some(Ends(End::Host, device)));
        assert_eq!(bus.see(&[ACK]).0, None);
    }

    #[test]
    fn a_hub_answers_the_start_of_a_split() {
        let mut bus = Bus::default();
        bus.see(&[SPLIT, 12, 2, 0]);
        bus.see(&[SETUP, 0, 0x10]);
        let (ends, context) = bus.see(&[0xc3, 0x80, 6, 0, 1, 0, 0, 0x40, 0, 0xdd, 0x94]);
        assert_eq!(ends, Some(Ends(End::Host, End::Endpoint(0, 0))));
        assert_eq!(context.and_then(|c| c.setup).map(|s| s.length), Some(64));
        assert_eq!(bus.see(&[ACK]).0, Some(Ends(End::Hub(12, 2), End::Host)));
    }
}
