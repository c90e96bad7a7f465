//! Real time messaging protocol (Adobe RTMP 1.0): the handshake, and how messages are told from chunks.

mod amf;
mod amf_fields;
mod chunks;
mod fields;
mod message;

use super::common::exchange;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use crate::stream::{Need, StreamCx, Track};
use chunks::{Header, Streams};
use fields::*;
use std::collections::HashMap;
use std::sync::Arc;

const LISTS: &[&[&Field]] = &[FIELDS, amf_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1935)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("rtmpt", "Real Time Messaging Protocol", "RTMP", &["Adobe RTMP 1.0"]) },
        dissect,
    )
};

/// Version of both sides' greetings.
const VERSION: u8 = 3;
/// Random bytes of a greeting, and their echo.
const RANDOM: usize = 1536;
/// Bytes of unfinished messages that are kept for one direction.
const KEPT: usize = 8 << 20;

/// A part of the handshake: its name, and its fields with their lengths.
type Step = (&'static str, &'static [(&'static Field, usize)]);
const CLIENT_HELLO: Step = ("Handshake C0+C1", &[(&HANDSHAKE_C0, 1), (&HANDSHAKE_C1, RANDOM)]);
const SERVER_HELLO: Step = ("Handshake S0+S1+S2", &[(&HANDSHAKE_S0, 1), (&HANDSHAKE_S1, RANDOM), (&HANDSHAKE_S2, RANDOM)]);
const CLIENT_ECHO: Step = ("Handshake C2", &[(&HANDSHAKE_C2, RANDOM)]);

#[derive(Default)]
struct Side {
    /// Parts of the handshake that were seen.
    steps: usize,
    streams: Streams,
    bodies: HashMap<u32, Vec<u8>>,
    kept: usize,
}

/// Both directions; the client's is the first.
#[derive(Default)]
struct Sides([Side; 2]);

impl Sides {
    fn of(&mut self, from_client: bool) -> &mut Side {
        let [client, server] = &mut self.0;
        if from_client { client } else { server }
    }
}

/// The part of the handshake that comes next.
fn next_step(side: &Side, from_client: bool) -> Option<Step> {
    let steps: &[Step] = if from_client { &[CLIENT_HELLO, CLIENT_ECHO] } else { &[SERVER_HELLO] };
    steps.get(side.steps).copied()
}

fn length(step: &Step) -> usize {
    step.1.iter().map(|(_, len)| len).sum()
}

/// A message goes up to the chunk that ends one: others may lie between its chunks.
fn need(cx: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let from_client = cx.from_client;
    let side = cx.state::<Sides>().of(from_client);
    if let Some(step) = next_step(side, from_client) {
        return if side.steps == 0 && bytes.first() != Some(&VERSION) { Need::NotMine } else { Need::Complete(length(&step)) };
    }
    let (mut streams, mut at) = (side.streams.clone(), 0);
    let whole = Bytes::new(bytes, 0, bytes.len());
    loop {
        match streams.take(whole.from(at)) {
            Ok(chunk) => {
                at += chunk.header + chunk.body;
                if chunk.ends {
                    return Need::Complete(at);
                }
            }
            Err(Fault::Short) => return Need::More(None),
            Err(_) => return Need::NotMine,
        }
    }
}

/// What the tracker says of a run of bytes: part of the handshake, or chunks that end a message.
enum Unit {
    Handshake(Step),
    Message(Whole),
}

struct Whole {
    header: Header,
    /// Place of the message's only chunk.
    at: usize,
    /// Header and body, where they stood in several chunks.
    gathered: Option<Arc<[u8]>>,
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let from_client = cx.from_client;
    let side = cx.state::<Sides>().of(from_client);
    if let Some(step) = next_step(side, from_client) {
        side.steps += 1;
        return cx.tell(Unit::Handshake(step));
    }
    let (whole, mut at) = (Bytes::new(bytes, 0, bytes.len()), 0);
    let mut told = None;
    while let Ok(chunk) = side.streams.take(whole.from(at)) {
        let (start, body) = (at, whole.clipped(at + chunk.header, chunk.body));
        at += chunk.header + chunk.body;
        if chunk.begins && chunk.ends {
            told = Some((Whole { header: chunk.message, at: start, gathered: None }, body.to_vec()));
            continue;
        }
        if chunk.begins {
            let dropped = side.bodies.insert(chunk.stream, whole.clipped(start, chunk.header).to_vec());
            side.kept -= dropped.map_or(0, |old| old.len()).min(side.kept);
        }
        let Some(gathered) = side.bodies.get_mut(&chunk.stream).filter(|_| side.kept + body.len() <= KEPT) else { continue };
        gathered.extend_from_slice(body);
        side.kept += body.len();
        if chunk.ends
            && let Some(all) = side.bodies.remove(&chunk.stream)
        {
            side.kept -= all.len().min(side.kept);
            let body = all.get(chunk.message.len..).unwrap_or_default().to_vec();
            told = Some((Whole { header: chunk.message, at: start, gathered: Some(all.into()) }, body));
        }
    }
    let Some((whole, body)) = told else { return };
    if let (message::SET_CHUNK_SIZE, Some(size)) = (whole.header.kind, body.first_chunk::<4>()) {
        side.streams.size = (u32::from_be_bytes(*size) & 0x7fff_ffff).max(1) as usize;
    }
    let call = message::call(whole.header.kind, &body);
    cx.tell(Unit::Message(whole));
    // each side counts its own calls, and the other side's answers name them
    match call {
        Some(message::Call::Asks(number)) => exchange::request(cx, number << 1 | u64::from(from_client)),
        Some(message::Call::Answers(number)) => exchange::response(cx, number << 1 | u64::from(!from_client)),
        None => {}
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = cx.packet.message == 0;
    match cx.told::<Unit>() {
        Some(Unit::Handshake((name, rows))) => {
            cx.protocol("RTMP");
            cx.info(format_args!("{}{name}", if first { "" } else { "|" }));
            let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
            cx.append(item, format_args!(" ({name})"));
            cx.open_text(b.span(0, b.reported_len()), format_args!("{name}"));
            super::common::rows::add_each(cx, b, 0, rows).map(|_| ())
        }
        Some(Unit::Message(whole)) => {
            let bytes = match &whole.gathered {
                Some(all) => cx.make_buffer("Unchunked RTMP", all),
                None => b.window(whole.at, whole.header.len + whole.header.body),
            };
            message::dissect(cx, bytes, &whole.header)
        }
        None => {
            let chunk = Streams::default().take(b)?;
            message::dissect(cx, b.window(0, chunk.header + chunk.body), &chunk.message)
        }
    }
}
