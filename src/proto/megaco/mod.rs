//! MEGACO, H.248 (RFC 3525): a controller tells media gateways what to connect. The text form.

mod descriptors;
mod fields;
mod text;

use super::common::text::{add_lines, decimal, shown};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;
use text::{Item, next};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2944), (Table::SctpPpid, 7)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("megaco", "MEGACO", "MEGACO", &["RFC 3525"]) }, dissect)
};

/// Long and short names of transactions, and what Info says of them.
const TRANSACTIONS: &[(&str, &str, &str)] = &[
    ("transaction", "t", "Request"),
    ("reply", "p", "Reply"),
    ("pending", "pn", "Pending"),
    ("transactionresponseack", "k", "TransactionResponseAck"),
];
const COMMANDS: &[(&str, &str, &str)] = &[
    ("add", "a", "Add"),
    ("move", "mv", "Move"),
    ("modify", "mf", "Modify"),
    ("subtract", "s", "Subtract"),
    ("auditvalue", "av", "AuditValue"),
    ("auditcapability", "ac", "AuditCapability"),
    ("notify", "n", "Notify"),
    ("servicechange", "sc", "ServiceChange"),
];

/// The title of a long or short name.
fn titled(rows: &[(&str, &str, &'static str)], name: &[u8]) -> Option<&'static str> {
    rows.iter().find(|row| name.eq_ignore_ascii_case(row.0.as_bytes()) || name.eq_ignore_ascii_case(row.1.as_bytes())).map(|row| row.2)
}

/// Length of the start token.
fn start(b: Bytes<'_>) -> Option<usize> {
    let data = b.data();
    if data.starts_with(b"!/") {
        return Some(2);
    }
    data.get(..7).is_some_and(|token| token.eq_ignore_ascii_case(b"MEGACO/")).then_some(7)
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let token = start(b).ok_or(Fault::NotMine)?;
    cx.protocol("MEGACO");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let len = b.len();
    cx.put_text(&START_TOKEN, b.span(0, token), format_args!("{}", shown(b.slice(0, token - 1)?)));
    let word = |from: usize| {
        let bytes = b.clipped(from, len);
        let skipped = bytes.iter().take_while(|c| c.is_ascii_whitespace()).count();
        let size = bytes.iter().skip(skipped).take_while(|c| !c.is_ascii_whitespace()).count();
        (from + skipped, size)
    };
    let (version, size) = word(token);
    cx.add(&VERSION, b, version, size)?;
    let (sender, size) = word(version + size);
    cx.add(&MID, b, sender, size)?;
    let mut at = sender + size;
    while let Some(item) = next(b, at, len) {
        at = item.end.max(item.start + 1);
        transaction(cx, b, &item)?;
    }
    cx.open_text(b.span(0, len), format_args!("-------------- (RAW text output) ---------------"));
    add_lines(cx, b);
    cx.close();
    Ok(())
}

fn transaction<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item) -> Outcome {
    let Some(title) = titled(TRANSACTIONS, b.slice(item.start, item.name - item.start)?) else {
        return descriptors::dissect(cx, b, item, &mut String::new());
    };
    let end = item.value.map_or(item.name, |(_, end)| end);
    let span = b.span(item.start, end - item.start);
    cx.put_text(&TRANSACTION, span, format_args!("{title}"));
    if let Some((from, to)) = item.value {
        let number = decimal(b.slice(from, to - from)?).unwrap_or(0);
        cx.put(&TRANSID, span, Value::Uint(number));
        cx.info_append(format_args!("{number} {title:<7} "));
    }
    let Some((mut at, to)) = item.body else { return Ok(()) };
    while let Some(inner) = next(b, at, to) {
        at = inner.end.max(inner.start + 1);
        let name = b.slice(inner.start, inner.name - inner.start)?;
        if name.eq_ignore_ascii_case(b"context") || name.eq_ignore_ascii_case(b"c") {
            context(cx, b, &inner)?;
        } else {
            descriptors::dissect(cx, b, &inner, &mut String::new())?;
        }
    }
    Ok(())
}

/// Up to the brace that opens an item's body, with it.
fn head(item: &Item) -> usize {
    item.body.map_or_else(|| item.value.map_or(item.name, |(_, end)| end), |(from, _)| from)
}

fn context<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item) -> Outcome {
    let value = item.value.map_or(Ok(&[][..]), |(from, to)| b.slice(from, to - from))?;
    let (number, name) = match value {
        b"-" => (0, "NULL".into()),
        b"*" => (0xffff_ffff, "All".into()),
        b"$" => (0xffff_fffe, "Choose one".into()),
        digits => (decimal(digits).unwrap_or(0), shown(digits)),
    };
    let node = cx.put(&CONTEXT, b.span(item.start, head(item) - item.start), Value::Uint(number));
    cx.text(node, format_args!("Context: {name}"));
    cx.info_append(format_args!("|={name}"));
    let Some((mut at, to)) = item.body else { return Ok(()) };
    while let Some(inner) = next(b, at, to) {
        at = inner.end.max(inner.start + 1);
        command(cx, b, &inner)?;
    }
    Ok(())
}

fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item) -> Outcome {
    let name = b.slice(item.start, item.name - item.start)?;
    // a command may be optional, and may ask for one answer for all
    let bare = ["O-W-", "W-", "O-"].iter().find_map(|p| name.get(..p.len()).filter(|n| n.eq_ignore_ascii_case(p.as_bytes())).and(name.get(p.len()..)));
    let Some(title) = titled(COMMANDS, bare.unwrap_or(name)) else {
        return descriptors::dissect(cx, b, item, &mut String::new());
    };
    cx.open_text(b.span(item.start, head(item) - item.start), format_args!("Command: {title}"));
    let command = cx.put_text(&COMMAND, b.span(item.start, name.len()), format_args!("{title}"));
    cx.text(command, format_args!("Command: {title}"));
    cx.info_append(format_args!(" {title}"));
    if let Some((from, to)) = item.value {
        cx.add(&TERMID, b, from, to - from)?;
        cx.info_append(format_args!("={}", shown(b.slice(from, to - from)?)));
    }
    if let Some((from, to)) = item.body {
        cx.open_text(b.span(from - 1, to + 1 - from), format_args!("Descriptors"));
        let (mut at, mut remarks) = (from, String::new());
        while let Some(inner) = next(b, at, to) {
            at = inner.end.max(inner.start + 1);
            descriptors::dissect(cx, b, &inner, &mut remarks)?;
        }
        cx.info_append(format_args!("{remarks}"));
        cx.close();
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn commands_name_terminations_and_modes() {
        let shown = udp((2944, 2944), b"!/1 <mgc>\nT=7{C=${A=DS/4/24{E=1{ctyp/dtone},M{O{MO=SR,tdmc/ec=on}}},A=RTP/$}}");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MEGACO", "7 Request |=Choose one Add=DS/4/24 (Mode:SR) Add=RTP/$"));
        for line in ["MediagatewayID: <mgc>", "Context: Choose one", "pkgdName: ctyp/dtone", "Mode: SR", "tdmc/ec=on", "RequestID: 1"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }

    #[test]
    fn errors_have_a_number_and_a_text() {
        let shown = udp((2944, 2944), b"MEGACO/1 [10.0.0.1]:2944 Reply = 9 { Context = - {av=ds/1/5 { er = 435 { \"no such\" } }}}");
        assert_eq!(shown.info, "9 Reply   |=NULL AuditValue=ds/1/5");
        let code = "ERROR Code: Termination ID is not in specified Context (435)";
        assert!(shown.has(code) && shown.has("ERROR String: no such"), "{:#?}", shown.lines);
    }
}
