//! Session protocol (ISO 8327-1, X.225): connections between OSI applications.

mod fields;

use super::common::rows::{add_bits, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::Cotp, is_session)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ses", "ISO 8327-1 OSI Session Protocol", "SES", &["ISO 8327-1", "X.225"]) },
        dissect,
    )
};

/// GIVE TOKENS in front of other messages, and DATA TRANSFER behind it.
const DATA: u8 = 1;
const FINISH: u8 = 9;
const DISCONNECT: u8 = 10;
const CONNECT: u8 = 13;
const ACCEPT: u8 = 14;
const ABORT: u8 = 25;
/// Parameters that hold what the presentation protocol says.
const USER_DATA: u8 = 193;
const EXTENDED_USER_DATA: u8 = 194;

/// Length of a message or parameter at `at`, and how many bytes tell it.
fn length(b: Bytes<'_>, at: usize) -> Result<(usize, usize), Fault> {
    Ok(match b.u8(at)? {
        0xff => (b.be16(at + 1)?.into(), 3),
        len => (len.into(), 1),
    })
}

/// Data behind empty messages, or a message that is as long as it says.
fn is_session(bytes: &[u8]) -> bool {
    match bytes {
        [DATA, 0, DATA, 0, 0x60 | 0x61, ..] => true,
        [2 | 5 | 7..=10 | 12..=16 | 21 | 22 | ABORT | 26, ..] => {
            let b = Bytes::new(bytes, 0, bytes.len());
            length(b, 1).is_ok_and(|(len, size)| len + size + 1 == bytes.len())
        }
        _ => false,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("SES");
    let mut at = 0;
    let mut given = false;
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let (len, size) = length(b, at + 1)?;
        // the first of two messages of this number gives tokens
        let gives = kind == DATA && !given && at == 0;
        given |= gives;
        let depth = cx.top();
        let message = b.sub(at, 1 + size + len)?;
        let user = spdu(cx, message, kind, size, gives)?;
        cx.restore(depth);
        at += 1 + size + len;
        cx.packet.hint = kind.into();
        match user {
            Some(user) => hand(cx, user),
            None if kind == DATA && !gives => {
                hand(cx, b.from(at));
                return Ok(());
            }
            None => {}
        }
    }
    Ok(())
}

fn hand<'a>(cx: &mut Cx<'a>, user: Bytes<'a>) {
    if user.reported_len() > 0 && !cx.call_named("pres", user) {
        cx.data(user);
    }
}

/// A message; gives the user's data in it.
fn spdu<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, size: usize, gives: bool) -> Result<Option<Bytes<'a>>, Fault> {
    let name = if gives { "Give tokens PDU" } else { TYPE.names.get(kind.into()).unwrap_or("Unknown") };
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 1)?;
    if gives {
        cx.text(cx.last(), format_args!("SPDU Type: {name} ({kind})"));
    }
    let len = length(b, 1)?.0;
    cx.put(&LENGTH, b.span(1, size), Value::Uint(len as u64));
    let user = if matches!(kind, CONNECT | ACCEPT | FINISH | DISCONNECT | ABORT) || len > 0 {
        parameters(cx, b.from(1 + size), 0)?
    } else {
        None
    };
    cx.close();
    Ok(user)
}

fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: usize) -> Result<Option<Bytes<'a>>, Fault> {
    let (mut at, mut user) = (0, None);
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let (len, size) = length(b, at + 1)?;
        let body = b.sub(at + 1 + size, len)?;
        let name = PARAMETER_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(b.span(at, 1 + size + len), format_args!("{name}"));
        cx.add(&PARAMETER_TYPE, b, at, 1)?;
        cx.put(&PARAMETER_LENGTH, b.span(at + 1, size), Value::Uint(len as u64));
        if matches!(kind, USER_DATA | EXTENDED_USER_DATA) {
            user = Some(body);
        } else if matches!(kind, 1 | 5) && depth == 0 {
            parameters(cx, body, depth + 1)?;
        } else if len > 0 {
            parameter(cx, body, kind)?;
        }
        cx.close();
        at += 1 + size + len;
    }
    Ok(user)
}

/// A number with its flags; those that are set stand behind it.
fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, len: usize, bits: &[&'static Field]) -> Outcome {
    let number = cx.open(field, b, 0, len)?;
    let item = cx.last();
    for bit in bits.iter().rev().filter(|bit| number & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    add_bits(cx, b, 0, len, bits)?;
    cx.close();
    Ok(())
}

const REQUIREMENTS: &[&Field] = &[
    &EXCEPTION_REPORT,
    &DATA_SEP,
    &SYMM_SYNC,
    &TYPED_DATA,
    &EXCEPTION_DATA,
    &CAPABILITY_DATA,
    &NEGOTIATED_RELEASE,
    &ACTIVITY_MANAGEMENT,
    &RESYNCHRONIZE,
    &MAJOR_RESYNCHRONIZE,
    &MINOR_RESYNCHRONIZE,
    &EXPEDITED_DATA,
    &DUPLEX,
    &HALF_DUPLEX,
];
const DISCONNECT_FLAGS: &[&Field] = &[
    &TRANSPORT_FLAGS_CONNECTION,
    &TRANSPORT_FLAGS_USER_ABORT,
    &TRANSPORT_FLAGS_PROTOCOL_ERROR,
    &TRANSPORT_FLAGS_NO_REASON,
    &TRANSPORT_FLAGS_IMPLEMENTATION_RESTRICTION,
];

fn parameter<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let rest: Option<&'static Field> = match kind {
        9 => Some(&CALLED_SS_USER_REFERENCE),
        10 => Some(&CALLING_SS_USER_REFERENCE),
        11 => Some(&COMMON_REFERENCE),
        12 => Some(&ADDITIONAL_REFERENCE_INFORMATION),
        23 => Some(&INITIAL_SERIAL_NUMBER),
        51 => Some(&CALLING_SESSION_SELECTOR),
        52 => Some(&CALLED_SESSION_SELECTOR),
        _ => None,
    };
    if let Some(field) = rest {
        return add_rest(cx, field, b, 0);
    }
    match kind {
        16 => flags(cx, b, &TKEN_ITEM_FLAGS, 1, &[&RELEASE_TOKEN, &MAJOR_TOKEN, &SYNCHRONIZE_TOKEN, &DATA_TOKEN]),
        17 => cx.flags(&TRANSPORT_FLAGS, b, 0, 1, DISCONNECT_FLAGS).map(|_| ()),
        19 => flags(cx, b, &CONNECT_FLAGS, 1, &[&CONNECT_F1]),
        20 => flags(cx, b, &REQ_FLAGS, 2, REQUIREMENTS),
        21 => {
            cx.add(&PROPOSED_TSDU_MAXIMUM_SIZE_I2R, b, 0, 2)?;
            cx.add(&PROPOSED_TSDU_MAXIMUM_SIZE_R2I, b, 2, 2).map(|_| ())
        }
        22 => flags(cx, b, &VERSION_FLAGS, 1, &[&PROTOCOL_VERSION2, &PROTOCOL_VERSION1]),
        25 => flags(cx, b, &ENCLOSURE_FLAGS, 1, &[&END_OF_SSDU, &BEGINNING_OF_SSDU]),
        50 => cx.add(&REASON_CODE, b, 0, 1).map(|_| ()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_connection_tells_version_and_selectors() {
        let shown = tcp((40000, 102), b"\x03\0\0\x17\x02\xf0\x80\x0d\x0e\x05\x03\x16\x01\x02\x14\x02\0\x02\x33\x03abc");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SES", "CONNECT (CN) SPDU"));
        for line in ["Flags: 0x02, Protocol Version 2", "Flags: 0x0002, Duplex functional unit", "Calling Session Selector: 616263"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
