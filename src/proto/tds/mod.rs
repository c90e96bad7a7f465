//! Tabular Data Stream of Microsoft SQL Server, versions 7.x (MS-TDS).

mod fields;
mod requests;
mod token_fields;
mod tokens;
mod types;

use super::common::units;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use crate::stream::{Need, StreamCx, Track};
use fields::*;

static ALL: [&Field; total(&[FIELDS, token_fields::FIELDS])] = join(&[FIELDS, token_fields::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1433), (Table::TcpPort, 2433)],
    probes: &[(Table::TcpPort, probe)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("tds", "Tabular Data Stream", "TDS", &["MS-TDS"]) },
        dissect,
    )
};

const HEADER: usize = 8;
const RESPONSE: u8 = 4;
const END_OF_MESSAGE: u8 = 0x01;
const STATUS_BITS: [&Field; 5] =
    [&STATUS_EOM, &STATUS_IGNORE, &STATUS_EVENT_NOTIF, &STATUS_RESET_CONN, &STATUS_RESET_CONN_SKIP_TRAN];
/// Messages that are put together from several packets.
const LIMITS: units::Limits = units::Limits { bytes: 1 << 20, parts: 4096 };

/// A pre-login, which begins a connection.
fn probe(data: &[u8]) -> bool {
    matches!(data, [18, 1, high, low, 0, 0, 0 | 1, 0, 0, ..] if usize::from(u16::from_be_bytes([*high, *low])) == data.len())
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [kind, status, high, low, _, _, _, _, ..] => {
            let len = usize::from(u16::from_be_bytes([*high, *low]));
            let known = TYPE.names.get((*kind).into()).is_some() && status & 0xe0 == 0 && len >= HEADER;
            if known { Need::Complete(len) } else { Need::NotMine }
        }
        _ => Need::More(Some(HEADER)),
    }
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    if let (Some(status), Some(body)) = (data.get(1), data.get(HEADER..)) {
        units::part(cx, body, None, status & END_OF_MESSAGE != 0, &LIMITS);
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if cx.packet.message > 0 {
        cx.info_append(format_args!(","));
        cx.tree.columns.fence_info();
    }
    cx.protocol("TDS");
    let kind = b.u8(0)?;
    let last = b.u8(1)? & END_OF_MESSAGE != 0;
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name}{}", if last { "" } else { " (Not last buffer)" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 1)?;
    let status = cx.flags(&STATUS, b, 1, 1, &STATUS_BITS)?;
    let item = cx.last();
    for bit in STATUS_BITS.iter().filter(|bit| status & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    let len = cx.add(&LENGTH, b, 2, 2)? as usize;
    for (field, at, len) in [(&CHANNEL, 4, 2), (&PACKET_NUMBER, 6, 1), (&WINDOW, 7, 1)] {
        cx.add(field, b, at, len)?;
    }
    let body = b.window(HEADER, len.saturating_sub(HEADER));
    if let Some(whole) = cx.told::<units::Whole>() {
        let whole = cx.make_buffer("Reassembled TDS", &whole.data);
        return message(cx, kind, whole);
    }
    if !last {
        cx.data_inside(body);
        return Ok(());
    }
    message(cx, kind, body)
}

/// What a message carries, by its kind.
fn message<'a>(cx: &mut Cx<'a>, kind: u8, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == 0 {
        return Ok(());
    }
    match kind {
        1 => requests::batch(cx, b),
        3 => requests::call(cx, b),
        RESPONSE if b.u8(0)? == 0 => requests::prelogin(cx, b),
        RESPONSE => tokens::dissect(cx, b),
        14 => requests::transaction(cx, b),
        16 => requests::login(cx, b),
        17 => {
            cx.call_named_inside("gss-api", b);
            Ok(())
        }
        // the handshake of TLS comes in pre-login packets
        18 if b.u8(0)? >= 0x14 && b.u8(0)? < 0x18 => {
            cx.call_named_inside("tls", b);
            Ok(())
        }
        18 => requests::prelogin(cx, b),
        _ => {
            cx.add(&UNKNOWN_PACKET, b, 0, b.reported_len())?;
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;
    use std::collections::HashMap;

    fn packet(kind: u8, body: &[u8]) -> Vec<u8> {
        let mut packet = vec![kind, 1, 0, (HEADER + body.len()) as u8, 0, 0, 1, 0];
        packet.extend(body);
        packet
    }

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn a_batch_shows_its_text() {
        let mut body = vec![22, 0, 0, 0, 18, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0];
        body.extend(wide("select 1"));
        let shown = testing::tcp((40000, 1433), &packet(1, &body));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("TDS", "SQL batch"));
        for line in ["Status: 0x01, End of message", "Outstanding request count: 1", "Query: select 1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn a_procedure_has_parameters() {
        let mut body = vec![0xff, 0xff, 10, 0, 0, 0, 0, 0, 0xe7, 20, 0, 9, 4, 0xd0, 0, 0x34, 8, 0];
        body.extend(wide("abcd"));
        body.extend([2]);
        body.extend(wide("@p"));
        body.extend([0, 0x26, 4, 4, 7, 0, 0, 0]);
        let shown = testing::tcp((40000, 1433), &packet(3, &body));
        for line in [
            "Stored procedure ID: sp_executesql (10)",
            "Type info (NVARCHARTYPE - NVarChar)",
            "SortId: 52",
            "Value (abcd)",
            "Name: @p",
            "Value (7)",
        ] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn responses_are_tokens() {
        let mut body = vec![0x81, 1, 0, 0, 0, 0, 0, 8, 0, 0x38, 2];
        body.extend(wide("id"));
        body.extend([0xd1, 5, 0, 0, 0, 0xfd, 0x10, 0, 0xc1, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
        let shown = testing::tcp((1433, 40000), &packet(4, &body));
        assert_eq!(shown.info, "Response");
        for line in ["Column Name: id", "Field 1 (5)", "Row count: 1", "Operation: 0x00c1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn packets_say_their_length() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, 1433, &mut state), data);
        assert_eq!(ask(&packet(1, b"abc")), Need::Complete(11));
        assert_eq!(ask(b"GET / HTTP/1.1"), Need::NotMine);
        assert!(probe(&packet(18, &[0, 0, 1])) && !probe(&packet(1, &[0, 0, 1])));
    }
}
