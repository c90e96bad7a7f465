//! Diameter (RFC 6733) over TCP and SCTP.

mod avps;
mod fields;
mod names;
mod pair;

use super::common::exchange;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use crate::stream::{Need, StreamCx, Track};
use fields::*;

static ALL: [&Field; total(&[FIELDS]) + avps::COUNT] = join(&[FIELDS, &avps::AVP_FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 3868), (Table::SctpPort, 3868), (Table::SctpPpid, 46)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: NOTES,
            ..ProtocolInfo::new("diameter", "Diameter Protocol", "DIAMETER", &["RFC 6733", "RFC 8506", "3GPP TS 29.230"])
        },
        dissect,
    )
};

const HEADER: usize = 20;
/// Shortest message that is believed: with one pair that has a vendor and a value.
const SHORTEST: usize = 36;
const REQUEST_BIT: u8 = 0x80;

/// Whether bytes begin a message: version 1, a length that can be, no reserved flags.
fn begins(data: &[u8]) -> Option<usize> {
    let [1, a, b, c, flags, ..] = data else { return None };
    let len = u32::from_be_bytes([0, *a, *b, *c]) as usize;
    (len >= SHORTEST && flags & 0x0f == 0).then_some(len)
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match begins(data) {
        Some(len) => Need::Complete(len),
        None if data.len() < 5 => Need::More(None),
        None => Need::Complete(data.len()),
    }
}

/// Number that an answer shares with its request, and whether it is a request.
fn hop_by_hop(data: &[u8]) -> Option<(u64, bool)> {
    let number = u32::from_be_bytes(data.get(12..16)?.try_into().ok()?);
    Some((number.into(), data.get(4)? & REQUEST_BIT != 0))
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    match begins(data).and_then(|_| hop_by_hop(data)) {
        Some((number, true)) => exchange::request(cx, number),
        Some((number, false)) => exchange::response(cx, number),
        None => {}
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("DIAMETER");
    if begins(b.data()).is_none() {
        cx.info(format_args!("Continuation"));
        cx.data(b);
        return Ok(());
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    let len = cx.add(&LENGTH, b, 1, 3)? as usize;
    let request = flags(cx, b)?;
    let command = cx.add(&COMMAND, b, 5, 3)?;
    let name = COMMAND.names.get(command);
    if name.is_none() {
        cx.note_text(&UNKNOWN_COMMAND, format_args!("Unknown command, if you know what this is you can add it to dictionary.xml"));
    }
    let application = cx.add(&APPLICATION, b, 8, 4)?;
    let hop = cx.add(&HOP_BY_HOP, b, 12, 4)?;
    let end = cx.add(&END_TO_END, b, 16, 4)?;
    cx.info(format_args!(
        "cmd={} {}({command}) flags={} appl={}({application}) h2h={hop:x} e2e={end:x} | ",
        name.unwrap_or("Unknown"),
        if request { "Request" } else { "Answer" },
        letters(b.u8(4)?),
        APPLICATION.names.get(application).unwrap_or("Unknown"),
    ));
    exchange::show(cx, b.span(0, 0), &ANSWER_IN, &ANSWER_TO, &RESPONSE_TIME);
    pair::pairs(cx, b.window(HEADER, len.saturating_sub(HEADER)))
}

/// Flags as Info shows them.
fn letters(flags: u8) -> String {
    let shown = [(REQUEST_BIT, 'R'), (0x40, 'P'), (0x20, 'E'), (0x10, 'T')];
    shown.iter().map(|(bit, letter)| if flags & bit != 0 { *letter } else { '-' }).collect()
}

/// The message's flags; gives whether it is a request.
fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<bool, crate::base::Fault> {
    let bits = [&REQUEST, &PROXYABLE, &ERROR, &AGAIN, &RESERVED4, &RESERVED5, &RESERVED6, &RESERVED7];
    let flags = cx.flags(&FLAGS, b, 4, 1, &bits)?;
    let item = cx.last();
    for bit in bits.into_iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    Ok(flags as u8 & REQUEST_BIT != 0)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    fn message(command: u8, flags: u8, pairs: &[u8]) -> Vec<u8> {
        let mut message = vec![1, 0, 0, 20 + pairs.len() as u8, flags, 0, 1, command, 0, 0, 0, 0, 0, 0, 0, 0x11, 0, 0, 0, 0x22];
        message.extend(pairs);
        message
    }

    #[test]
    fn a_capabilities_request() {
        let mut pairs = b"\0\0\x01\x08\x40\0\0\x0ehost.a\0\0".to_vec();
        pairs.extend(b"\0\0\x01\x01\x40\0\0\x0e\0\x01\x0a\0\0\x01\0\0");
        let shown = testing::tcp((40000, 3868), &message(1, 0x80, &pairs));
        assert_eq!(
            shown.info,
            "cmd=Capabilities-Exchange Request(257) flags=R--- appl=Diameter Common Messages(0) h2h=11 e2e=22 | "
        );
        for line in [
            "Flags: 0x80, Request",
            "AVP: Origin-Host(264) l=14 f=-M- val=host.a",
            "AVP Code: 264 Origin-Host",
            "AVP Flags: 0x40, Mandatory: Set",
            "AVP: Host-IP-Address(257) l=14 f=-M- val=10.0.0.1",
            "Host-IP-Address Address Family: IPv4 (1)",
            "Padding: 0000",
        ] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn groups_vendors_and_unknown_attributes() {
        let mut pairs = b"\0\0\x01\x04\x40\0\0\x14\0\0\x01\x0a\x40\0\0\x0c\0\0\x28\xaf".to_vec();
        pairs.extend(b"\0\0\x04\x08\xc0\0\0\x10\0\0\x28\xaf\0\0\x03\xec");
        pairs.extend(b"\0\0\x27\x0f\xc0\0\0\x10\0\0\x28\xaf\x61\x62\x63\x64");
        let shown = testing::tcp((3868, 40000), &message(1, 0, &pairs));
        for line in [
            "AVP: Vendor-Specific-Application-Id(260) l=20 f=-M-",
            "AVP: Vendor-Id(266) l=12 f=-M- val=10415",
            "VendorId: 3GPP (10415)",
            "AVP: RAT-Type(1032) l=16 f=VM- vnd=TGPP val=EUTRAN (1004)",
            "AVP: Unknown(9999) l=16 f=VM- vnd=TGPP val=61626364",
        ] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn what_is_no_message_goes_on_with_one() {
        let shown = testing::tcp((3868, 40000), b"xxxxyyyyzzzz");
        assert_eq!((shown.info.as_str(), shown.layers.as_str()), ("Continuation", "raw:ip:tcp:diameter:data"));
    }
}
