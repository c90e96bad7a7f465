//! Financial Information eXchange (FIX 4.0 to 5.0 and FIXT 1.1, tag=value encoding).

mod tags;

use super::common::text::{decimal, shown};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use crate::{fields, notes};

fields! {
    /// Bytes that begin no message.
    DATA = "fix.data", "Continuation Data", Bytes None;
    /// Number of a tag that no specification names.
    TAG = "fix.field.tag", "Field Tag", U16 Dec;
    /// Value of a tag that no specification names.
    VALUE = "fix.field.value", "Field Value", Str None;
    /// The checksum is right.
    CHECKSUM_GOOD = "fix.checksum_good", "Good Checksum", Bool None;
    /// The checksum is wrong.
    CHECKSUM_BAD = "fix.checksum_bad", "Bad Checksum", Bool None;
}

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "fix.checksum_bad.expert", "Bad checksum", Error Checksum;
}

static ALL: [&Field; total(&[FIELDS]) + tags::COUNT] = join(&[FIELDS, &tags::ALL]);

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::TcpPort, begins)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: NOTES,
            ..ProtocolInfo::new("fix", "Financial Information eXchange Protocol", "FIX", &["FIX 5.0 SP2"])
        },
        dissect,
    )
};

/// Ends each field.
const SOH: u8 = 1;
/// Bytes that are enough to tell a message from its middle.
const SHORTEST: usize = 12;
/// Begin string and length are not longer than this together.
const START_LIMIT: usize = 64;
/// `10=` and three digits, with the end.
const TRAILER: usize = 7;
const MSG_TYPE: u16 = 35;
const CHECKSUM: u16 = 10;

fn begins(data: &[u8]) -> bool {
    data.starts_with(b"8=FIX")
}

/// Length of the message that begins the bytes, from its second field.
fn length(data: &[u8]) -> Option<usize> {
    let first = memchr::memchr(SOH, data)? + 1;
    let second = first + memchr::memchr(SOH, data.get(first..)?)? + 1;
    let body = decimal(data.get(first..second - 1)?.strip_prefix(b"9=")?)?;
    second.checked_add(usize::try_from(body).ok()?)?.checked_add(TRAILER)
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if data.len() < SHORTEST {
        return Need::More(None);
    }
    match length(data) {
        Some(len) if begins(data) => Need::Complete(len),
        None if begins(data) && data.len() < START_LIMIT => Need::More(None),
        _ => Need::Complete(data.len()),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("FIX");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if !begins(b.data()) || length(b.data()).is_none() {
        cx.info(format_args!("[FIX continuation]"));
        cx.add(&DATA, b, 0, b.len())?;
        return Ok(());
    }
    if cx.packet.message > 0 {
        cx.info_append(format_args!(", "));
        cx.tree.columns.fence_info();
    }
    let mut at = 0;
    while at < b.len() {
        let end = b.find(at, SOH).map_or(b.len(), |soh| soh + 1);
        field(cx, b, at, end)?;
        at = end;
    }
    Ok(())
}

/// One `tag=value` with its end.
fn field<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize) -> Outcome {
    let whole = b.span(at, end - at);
    let equals = b.find(at, b'=').filter(|equals| *equals < end);
    let tag = equals.and_then(|equals| decimal(b.clipped(at, equals - at))).and_then(|tag| u16::try_from(tag).ok());
    let (Some(equals), Some(tag)) = (equals, tag) else {
        cx.open_text(whole, format_args!("{}", shown(b.clipped(at, end - at))));
        cx.close();
        return Ok(());
    };
    let from = equals + 1;
    let len = (end - from).saturating_sub(usize::from(b.u8(end - 1)? == SOH));
    let text = shown(b.clipped(from, len));
    let Some(field) = tags::find(tag) else {
        cx.open_text(whole, format_args!("{tag}: {text}"));
        cx.put(&TAG, b.span(at, equals - at), Value::Uint(tag.into()));
        cx.add(&VALUE, b, from, len)?;
        cx.close();
        return Ok(());
    };
    let line = cx.put(field, whole, Value::Span(b.span(from, len)));
    match tag {
        MSG_TYPE => match tags::message(&text) {
            Some((name, label)) => {
                cx.info(format_args!("{name}"));
                cx.append(line, format_args!(" ({label})"));
            }
            None => {
                cx.info(format_args!("FIX Message ({text})"));
                cx.append(line, format_args!(" (unknown {text})"));
            }
        },
        CHECKSUM => {
            let sum = b.clipped(0, at).iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
            let good = decimal(b.clipped(from, len)) == Some(sum.into());
            match good {
                true => cx.append(line, format_args!(" [correct]")),
                false => cx.append(line, format_args!(" [incorrect should be {sum}]")),
            }
            cx.open_last();
            cx.computed(&CHECKSUM_GOOD, whole, Value::Uint(good.into()));
            cx.computed(&CHECKSUM_BAD, whole, Value::Uint((!good).into()));
            if !good {
                cx.note(&BAD_CHECKSUM);
            }
            cx.close();
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;
    use std::collections::HashMap;

    const LOGON: &[u8] = b"8=FIX.4.4\x019=5\x0135=A\x0110=180\x01";

    #[test]
    fn a_logon_on_any_port() {
        let shown = testing::tcp((40000, 9876), LOGON);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("FIX", "Logon"));
        for line in ["BeginString (8): FIX.4.4", "MsgType (35): A (LOGON)", "CheckSum (10): 180 [correct]"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn unknown_tags_and_wrong_checksums() {
        let shown = testing::tcp((40000, 9876), b"8=FIX.4.4\x019=12\x0135=ZZ\x0165000=x\x0110=000\x01");
        assert_eq!(shown.info, "FIX Message (ZZ)");
        assert!(shown.has("65000: x") && shown.has("Field Tag: 65000"), "{:#?}", shown.lines);
        assert!(shown.lines.iter().any(|l| l.contains("CheckSum (10): 000 [incorrect should be ")), "{:#?}", shown.lines);
    }

    #[test]
    fn messages_end_with_their_checksum() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, 2, &mut state), data);
        assert_eq!(ask(LOGON), Need::Complete(LOGON.len()));
        assert_eq!(ask(&LOGON[..10]), Need::More(None));
        assert_eq!(ask(&[b'x'; 30]), Need::Complete(30));
    }
}
