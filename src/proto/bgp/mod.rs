//! Border gateway protocol 4 (RFC 4271), with capabilities (RFC 5492), multiprotocol routes (RFC 4760), VPNs (RFC 4364,
//! RFC 7432) and communities (RFC 1997, RFC 4360, RFC 8092).

mod attributes;
mod capabilities;
mod capability_fields;
mod communities;
mod community_fields;
mod fields;
mod flowspec;
mod other_routes;
mod reach;
mod reach_fields;

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use crate::notes;
use crate::stream::{Need, StreamCx};
use fields::*;

notes! {
    /// The sender keeps routes of others that restart, but none of its own survive a restart.
    HELPER_ONLY = "bgp.cap.gr.helper_mode_only", "Graceful Restart Capability supported in Helper mode only", Chat Request;
    /// Routes of an address family that is not known.
    UNKNOWN_AFI = "bgp.unknown_afi", "Unknown Address Family", Error Protocol;
    /// Routes of a kind that is not known in their address family.
    UNKNOWN_SAFI = "bgp.unknown_safi", "Unknown SAFI", Error Protocol;
}

const LISTS: &[&[&Field]] = &[
    fields::FIELDS,
    reach_fields::FIELDS,
    other_routes::FIELDS,
    flowspec::FIELDS,
    community_fields::FIELDS,
    capability_fields::FIELDS,
];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 179)],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: &ALL, notes: NOTES, ..ProtocolInfo::new("bgp", "Border Gateway Protocol", "BGP", &["RFC 4271"]) }, dissect)
};

const HEADER: usize = 19;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let Some(header) = bytes.get(..HEADER) else { return Need::More(Some(HEADER)) };
    let length = match *header {
        [.., high, low, _] => usize::from(u16::from_be_bytes([high, low])),
        _ => 0,
    };
    let marked = header.iter().take(16).all(|byte| *byte == 0xff);
    if !marked || length < HEADER { Need::NotMine } else { Need::Complete(length) }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("BGP");
    let (length, kind) = (usize::from(b.be16(16)?), b.u8(18)?);
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown Message");
    if cx.tree.columns.info.len() > cx.tree.columns.fence() || cx.tree.columns.fence() == 0 {
        cx.info(format_args!("{name}"));
    } else {
        cx.info_append(format_args!(", {name}"));
    }
    let item = cx.layer(&PROTOCOL.info, b, length);
    cx.text(item, format_args!("Border Gateway Protocol - {name}"));
    cx.add(&MARKER, b, 0, 16)?;
    cx.add(&LENGTH, b, 16, 2)?;
    cx.add(&TYPE, b, 18, 1)?;
    let body = b.sub(0, length)?.from(HEADER);
    match kind {
        1 => capabilities::open(cx, body),
        2 => attributes::update(cx, body),
        3 => {
            notification(cx, body)
        }
        5 => {
            cx.add(&REFRESH_AFI, body, 0, 2)?;
            cx.add(&REFRESH_SUBTYPE, body, 2, 1)?;
            cx.add(&REFRESH_SAFI, body, 3, 1)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Why a session ends (RFC 4271 section 4.5), which an operator may explain (RFC 9003).
fn notification<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const SHUTDOWN: u8 = 2;
    const RESET: u8 = 4;
    let major = cx.add(&NOTIFY_MAJOR, b, 0, 1)?;
    let minor = match major {
        1 => &NOTIFY_MINOR,
        2 => &NOTIFY_MINOR_OPEN,
        3 => &NOTIFY_MINOR_UPDATE,
        4 => &NOTIFY_MINOR_EXPIRED,
        5 => &NOTIFY_MINOR_STATE,
        6 => &NOTIFY_MINOR_CEASE,
        7 => &NOTIFY_MINOR_CAPABILITY,
        _ => &NOTIFY_MINOR_UNKNOWN,
    };
    cx.add(minor, b, 1, 1)?;
    let rest = b.reported_len().saturating_sub(2);
    if rest == 0 {
        return Ok(());
    }
    if major == 6 && matches!(b.u8(1)?, SHUTDOWN | RESET) {
        let len = cx.add(&NOTIFY_COMMUNICATION_LENGTH, b, 2, 1)? as usize;
        cx.add(&NOTIFY_COMMUNICATION, b, 3, len)?;
        return Ok(());
    }
    cx.add(&NOTIFY_DATA, b, 2, rest).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn messages_are_as_long_as_their_headers_say() {
        let mut states = HashMap::new();
        let mut cx = StreamCx::new(true, 1024, 179, &mut states);
        let mut message = vec![0xff; 16];
        assert_eq!(need(&mut cx, &message), Need::More(Some(HEADER)));
        message.extend([0, 19, 4]);
        assert_eq!(need(&mut cx, &message), Need::Complete(19));
        message[0] = 0;
        assert_eq!(need(&mut cx, &message), Need::NotMine);
    }

}
