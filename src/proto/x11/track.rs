//! Where messages end, and what they are: the order of bytes, the first messages, the request that a reply answers.

use super::layout::Order;
use super::{FIXED, PORTS, setup};
use crate::stream::{Need, StreamCx, Track};
use std::collections::VecDeque;

/// Requests that are remembered for their replies.
const KEPT: usize = 4096;
/// Longest message that is waited for, in bytes.
const LIMIT: usize = 1 << 22;
/// An event whose length is told, as that of a reply is.
const GENERIC_EVENT: u8 = 35;

/// What kind of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Setup,
    Request,
    /// From the server: the opcode of the request that it answers.
    Reply(Option<u8>),
}

/// Told of each message.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    pub order: Order,
    pub what: What,
}

/// What is known of a connection.
#[derive(Default)]
struct Connection {
    little: Option<bool>,
    /// The client's first message was seen, and the server's answer not yet.
    opening: bool,
    /// Number of the last request.
    sequence: u16,
    /// That number is the server's: the connection was seen from its start, or a reply told.
    numbered: bool,
    /// Numbers and opcodes of requests.
    requests: VecDeque<(u16, u8)>,
}

/// Whether the side that sends is the client.
fn to_server(from_client: bool, server_port: u16) -> bool {
    from_client == PORTS.contains(&server_port)
}

/// The order of bytes that gives the smaller number, where nobody said it.
fn guess_order(data: &[u8], at: usize) -> Order {
    let number: [u8; 2] = data.get(at..at + 2).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    Order { little: u16::from_le_bytes(number) <= u16::from_be_bytes(number) }
}

fn is_setup(data: &[u8]) -> bool {
    matches!(data, [b'l', _, 11, 0, ..] | [b'B', _, 0, 11, ..])
}

/// What a message is where nothing is known of its connection.
pub fn guess(data: &[u8], to_server: bool) -> Message {
    if to_server && is_setup(data) {
        return Message { order: Order { little: data.first() == Some(&b'l') }, what: What::Setup };
    }
    Message { order: guess_order(data, 2), what: if to_server { What::Request } else { What::Reply(None) } }
}

pub fn need(cx: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let up = to_server(cx.from_client, cx.server_port);
    let connection = cx.state::<Connection>();
    if up && is_setup(data) {
        let order = Order { little: data.first() == Some(&b'l') };
        let len = setup::request_len(data, order);
        return whole(data, len, setup::REQUEST);
    }
    let order = connection.little.map_or_else(|| guess_order(data, 2), |little| Order { little });
    if up {
        if data.first() == Some(&0) {
            return Need::Complete(data.len());
        }
        return whole(data, number(data, 2, 2, order).map(|words| words.max(1) * 4), 4);
    }
    if connection.opening {
        return whole(data, number(data, 6, 2, order).map(|words| setup::REPLY + words * 4), setup::REPLY);
    }
    match data.first() {
        Some(1 | &GENERIC_EVENT) => whole(data, number(data, 4, 4, order).map(|words| FIXED.saturating_add(words.saturating_mul(4))), 8),
        _ => whole(data, Some(FIXED), FIXED),
    }
}

fn whole(data: &[u8], len: Option<usize>, head: usize) -> Need {
    match len {
        None => Need::More(Some(head)),
        Some(len) if len > LIMIT => Need::NotMine,
        Some(len) if len > data.len() => Need::More(Some(len)),
        Some(len) => Need::Complete(len),
    }
}

/// A number of the message.
fn number(data: &[u8], at: usize, len: usize, order: Order) -> Option<usize> {
    let bytes = data.get(at..at + len)?.iter().map(|byte| usize::from(*byte));
    let join = |n: usize, byte: usize| n << 8 | byte;
    Some(if order.little { bytes.rev().fold(0, join) } else { bytes.fold(0, join) })
}

pub fn track(cx: &mut Track<'_>, data: &[u8]) {
    let up = to_server(cx.from_client, cx.server_port);
    let message = cx.state::<Connection>().see(data, up);
    cx.tell(message);
}

impl Connection {
    fn see(&mut self, data: &[u8], to_server: bool) -> Message {
        if to_server && is_setup(data) {
            let little = data.first() == Some(&b'l');
            *self = Connection { little: Some(little), opening: true, numbered: true, ..Connection::default() };
            return Message { order: Order { little }, what: What::Setup };
        }
        let order = self.little.map_or_else(|| guess_order(data, 2), |little| Order { little });
        self.little = Some(order.little);
        let what = if to_server {
            self.sequence = self.sequence.wrapping_add(1);
            self.requests.push_back((self.sequence, data.first().copied().unwrap_or_default()));
            if self.requests.len() > KEPT {
                self.requests.pop_front();
            }
            What::Request
        } else if std::mem::take(&mut self.opening) {
            What::Setup
        } else {
            let sequence = number(data, 2, 2, order).unwrap_or_default() as u16;
            // the first reply of a connection that was joined later is taken for that to the last request
            if data.first() == Some(&1) && !self.numbered {
                self.numbered = true;
                self.sequence = sequence;
                let last = self.requests.back().map(|request| (sequence, request.1));
                self.requests = last.into_iter().collect();
            }
            What::Reply(self.requests.iter().rev().find(|request| request.0 == sequence).map(|request| request.1))
        };
        Message { order, what }
    }
}
