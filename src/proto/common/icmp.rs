//! What ICMP and ICMPv6 have in common: the links between echo messages, the packets that errors quote, and extended echo.

use super::{echo, icmp_extensions};
use crate::base::addr::Address;
use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Note, Value};

/// States of an interface's neighbor in a reply (RFC 8335 section 3).
pub const NEIGHBOR_STATES: &[(u64, &str)] =
    &[(0, "Reserved"), (1, "Incomplete"), (2, "Reachable"), (3, "Stale"), (4, "Delay"), (5, "Probe"), (6, "Failed")];
/// Codes of an extended echo reply (RFC 8335 section 3).
pub const EXTENDED_REPLY_CODES: &[(u64, &str)] = &[
    (0, "No error"),
    (1, "Malformed Query"),
    (2, "No Such Interface"),
    (3, "No Such Table Entry"),
    (4, "Multiple Interfaces Satisfy Query"),
];

/// The fields in which an echo message names its other half.
pub struct PeerFields {
    pub response_in: &'static Field,
    pub response_to: &'static Field,
    /// Time from request to reply, in milliseconds.
    pub time: &'static Field,
    /// There is no reply.
    pub missing: &'static Field,
    pub note: &'static Note,
    /// What the note says.
    pub message: fn(frame: u32) -> String,
}

/// Where the other half of the exchange is.
pub fn peer(cx: &mut Cx<'_>, here: Span, request: bool, fields: &PeerFields) {
    let multicast = match &cx.packet.destination {
        Address::Ipv4(ip) => ip.is_multicast(),
        Address::Ipv6(ip) => ip.is_multicast(),
        _ => false,
    };
    match (cx.told::<echo::Peer>(), request) {
        (Some(peer), true) => {
            cx.computed(fields.response_in, here, Value::Uint(u64::from(peer.frame) + 1));
            cx.info_append(format_args!(" (reply in {})", peer.frame + 1));
        }
        (Some(peer), false) => {
            cx.computed(fields.response_to, here, Value::Uint(u64::from(peer.frame) + 1));
            cx.computed(fields.time, here, Value::Float(peer.delta as f64 / 1e6));
            cx.info_append(format_args!(" (request in {})", peer.frame + 1));
        }
        (None, true) if multicast => cx.info_append(format_args!(" (multicast)")),
        (None, true) => {
            cx.computed(fields.missing, here, Value::None);
            cx.note_text(fields.note, format_args!("{}", (fields.message)(cx.frame.index + 1)));
            cx.info_append(format_args!(" (no response found!)"));
        }
        (None, false) => {}
    }
}

/// The packet that a message is about, inside the message; columns stay the message's own.
pub fn quote<'a>(cx: &mut Cx<'a>, protocol: &str, quoted: Bytes<'a>) {
    let columns = cx.tree.columns.clone();
    let outer = cx.packet.clone();
    cx.packet.quoted = true;
    if !cx.call_named_inside(protocol, quoted) {
        cx.data_inside(quoted);
    }
    let transports = cx.packet.transports;
    cx.packet = outer;
    cx.packet.transports = transports;
    cx.tree.columns = columns;
}

/// The fields of extended echo behind the identifier (RFC 8335).
pub struct ExtendedEcho {
    pub number: &'static Field,
    pub request: [&'static Field; 2],
    pub reply: [&'static Field; 5],
}

/// Extended echo, from behind the identifier on: a request names an interface, a reply tells its state.
pub fn extended_echo<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool, fields: &ExtendedEcho) -> Outcome {
    cx.add(fields.number, b, 6, 1)?;
    if request {
        for field in fields.request {
            cx.add(field, b, 7, 1)?;
        }
        if b.reported_len() > 8 {
            icmp_extensions::dissect(cx, b.from(8))?;
        }
        return Ok(());
    }
    for field in fields.reply {
        cx.add(field, b, 7, 1)?;
    }
    cx.data_inside(b.from(8));
    Ok(())
}
