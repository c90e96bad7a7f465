//! Finger (RFC 1288): a line that asks for users, and text that answers until the connection closes.

use super::common::exchange;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx, Track};
use crate::{fields, notes};

fields! {
    /// What is asked.
    QUERY = "finger.query", "Query", Str None;
    /// The whole answer.
    RESPONSE = "finger.response", "Response", Str None;
    /// Frame with the answer.
    RESPONSE_IN = "finger.response_in", "Response In", FrameNum None;
    /// Frame with the query.
    RESPONSE_TO = "finger.response_to", "Request In", FrameNum None;
    /// From the query to the end of the answer.
    RESPONSE_TIME = "finger.response_time", "Response Time", RelTime None;
}

notes! {
    /// The query does not end with a line end.
    NO_LINE_END = "finger.nocrlf", "Missing <CR><LF>", Warn Malformed;
}

const PORT: u16 = 79;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("finger", "finger", "FINGER", &["RFC 1288"]) },
        dissect,
    )
};

fn need(cx: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match memchr::memchr(b'\n', data) {
        _ if cx.from_client != (cx.server_port == PORT) => Need::UntilEnd,
        Some(_) => Need::Complete(data.len()),
        None => Need::More(None),
    }
}

fn track(cx: &mut Track<'_>, _: &[u8]) {
    if cx.from_client == (cx.server_port == PORT) {
        exchange::request(cx, 0);
    } else {
        exchange::response(cx, 0);
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (name, field) = if cx.packet.destination_port == u32::from(PORT) { ("Query", &QUERY) } else { ("Response", &RESPONSE) };
    cx.protocol("FINGER");
    cx.info(format_args!("{name}"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(layer, format_args!("FINGER: {name}"));
    cx.add(field, b, 0, b.len())?;
    if field == &QUERY && !b.data().ends_with(b"\r\n") {
        cx.note(&NO_LINE_END);
    }
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &RESPONSE_TIME);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn queries_and_answers() {
        let shown = testing::tcp((40000, 79), b"/W user\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("FINGER", "Query"));
        assert!(shown.has("Query: /W user\\r\\n"), "{:#?}", shown.lines);
        assert_eq!(testing::tcp((79, 40000), b"Login: user\r\n").info, "Response");
    }
}
