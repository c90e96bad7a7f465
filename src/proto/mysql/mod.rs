//! MySQL's and MariaDB's client/server protocol (MySQL Internals, chapter 14; MariaDB knowledge base).

mod fields;
mod requests;
mod responses;
mod session;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;
use session::{Kind, Told};

const PORT: u16 = 3306;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    sized: true,
    track: Some(session::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mysql", "MySQL Protocol", "MySQL", &["MySQL Internals, chapter 14"]) },
        dissect,
    )
};

/// Length in three bytes, number of the packet.
const HEADER: usize = 4;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [low, middle, high, _, ..] => {
            Need::Complete(HEADER + (usize::from(*high) << 16 | usize::from(*middle) << 8 | usize::from(*low)))
        }
        _ => Need::More(Some(HEADER)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let response = cx.packet.source_port == u32::from(PORT);
    let told = cx.told::<Told>().copied().unwrap_or(Told { kind: Kind::Unknown, mariadb: false });
    cx.protocol("MySQL");
    let start = match (told.kind, response) {
        (Kind::Greeting, _) => "Server Greeting ",
        (Kind::Login | Kind::TlsRequest, _) => "Login Request ",
        (_, true) => "Response ",
        _ => "Request ",
    };
    // packets of an answer that say nothing of their own share one word
    if cx.packet.message == 0 {
        cx.info(format_args!("{start}"));
    } else if !cx.tree.columns.info.ends_with("Response ") || !response {
        cx.info_append(format_args!("{start}"));
    }
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add_le(&PACKET_LENGTH, b, 0, 3)?;
    cx.add(&PACKET_NUMBER, b, 3, 1)?;
    let body = b.from(HEADER);
    if body.reported_len() == 0 {
        return Ok(());
    }
    match told.kind {
        Kind::Greeting => responses::greeting(cx, body, told.mariadb),
        Kind::Login | Kind::TlsRequest => requests::login(cx, body, told.mariadb),
        Kind::Command => requests::command(cx, body),
        Kind::Unknown | Kind::Authentication => {
            cx.add(&PAYLOAD, body, 0, body.reported_len())?;
            Ok(())
        }
        kind => {
            let name = kind.name();
            cx.append(layer, format_args!(" - {name}"));
            responses::dissect(cx, body, kind)
        }
    }
}

/// A number of 1 to 9 bytes (length-encoded): its value, `None` for NULL, and how many bytes it has.
fn number(b: Bytes<'_>, at: usize) -> Result<(Option<u64>, usize), Fault> {
    Ok(match b.u8(at)? {
        0xfb => (None, 1),
        0xfc => (Some(b.le16(at + 1)?.into()), 3),
        0xfd => (Some(b.le24(at + 1)?.into()), 4),
        0xfe => (Some(b.le64(at + 1)?), 9),
        small => (Some(small.into()), 1),
    })
}

/// Puts a length-encoded number's own lines; gives its value and the offset after it.
fn put_number<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<(Option<u64>, usize), Fault> {
    let (value, len) = number(b, at)?;
    cx.add(&PREFIX, b, at, 1)?;
    match value {
        None => cx.append(cx.last(), format_args!("(NULL)")),
        Some(value) if len == 1 => {
            cx.put(&LENGTH, b.span(at, 1), Value::Uint(value));
        }
        Some(value) => {
            cx.put(&LENGTH, b.span(at + 1, len - 1), Value::Uint(value));
        }
    }
    Ok((value, at + len))
}

/// A length-encoded text under a line of its own; gives the offset after it.
fn put_text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (value, len) = number(b, at)?;
    let size = usize::try_from(value.unwrap_or(0)).unwrap_or(usize::MAX);
    let end = (at + len).checked_add(size).ok_or(Fault::Malformed)?;
    cx.open_text(b.span(at, end - at), format_args!("{}", field.label));
    let (value, text) = put_number(cx, b, at)?;
    match value {
        None => {
            cx.put_text(field, b.span(text, 0), format_args!("NULL"));
        }
        Some(_) => {
            cx.add(field, b, text, size)?;
        }
    }
    cx.close();
    Ok(end)
}

/// Length of the text before a NUL.
fn text_length(b: Bytes<'_>, at: usize) -> usize {
    b.find(at, 0).unwrap_or(b.len()).saturating_sub(at)
}
