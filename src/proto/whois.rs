//! WHOIS (RFC 3912): a line that asks, and text that answers until the connection closes.

use super::common::exchange;
use super::common::text::{line, shown};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};
use crate::{fields, notes};

fields! {
    /// What is asked.
    QUERY = "whois.query", "Query", Str None;
    /// A line of the answer.
    ANSWER = "whois.answer", "Answer", Str None;
    /// Frame with the answer.
    ANSWER_IN = "whois.answer_in", "Answer In", FrameNum None;
    /// Frame with the query.
    ANSWER_TO = "whois.answer_to", "Query In", FrameNum None;
    /// From the query to the end of the answer.
    RESPONSE_TIME = "whois.response_time", "Response Time", RelTime None;
}

notes! {
    /// The query does not end with a line end.
    NO_LINE_END = "whois.nocrlf", "Missing <CR><LF>", Warn Malformed;
    /// Nothing says how the text is encoded.
    ENCODING = "whois.encoding", "WHOIS has no mechanism to indicate encoding (RFC 3912), assuming UTF-8", Chat Assumption;
}

const PORT: u16 = 43;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("whois", "whois", "WHOIS", &["RFC 3912"]) },
        dissect,
    )
};

/// What was asked, told to the answer: the query's first segment.
struct Asked(String);

/// The query's line of this conversation.
#[derive(Default)]
struct Query(String);

fn need(cx: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if cx.from_client != (cx.server_port == PORT) {
        return Need::UntilEnd;
    }
    match memchr::memchr(b'\n', data) {
        Some(_) => Need::Complete(data.len()),
        None => Need::More(None),
    }
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    if cx.from_client == (cx.server_port == PORT) {
        exchange::request(cx, 0);
        cx.state::<Query>().0 = shown(data.trim_ascii_end());
    } else {
        exchange::response(cx, 0);
        let query = std::mem::take(&mut cx.state::<Query>().0);
        if !query.is_empty() {
            cx.tell(Asked(query));
        }
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("WHOIS");
    let query = cx.packet.destination_port == u32::from(PORT);
    let (len, _) = line(b, 0);
    let first = shown(b.clipped(0, len));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    if query {
        cx.text(layer, format_args!("WHOIS: Query"));
        cx.info(format_args!("Query: {first}"));
        cx.add(&QUERY, b, 0, b.len())?;
        if !b.data().ends_with(b"\r\n") {
            cx.note(&NO_LINE_END);
        }
    } else {
        cx.text(layer, format_args!("WHOIS: Answer"));
        match cx.told::<Asked>() {
            Some(asked) => cx.info(format_args!("Answer: {}", asked.0)),
            None => cx.info(format_args!("Answer: {first}")),
        }
    }
    exchange::show(cx, b.span(0, 0), &ANSWER_IN, &ANSWER_TO, &RESPONSE_TIME);
    if !query {
        let mut at = 0;
        while at < b.len() {
            let (_, next) = line(b, at);
            cx.put(&ANSWER, b.span(at, next - at), Value::Span(b.span(at, next - at)));
            at = next;
        }
        cx.open_text(b.span(0, b.len()), format_args!("{}", ENCODING.field.label));
        cx.note(&ENCODING);
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn queries_and_answers() {
        let shown = testing::tcp((40000, 43), b"example.com\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("WHOIS", "Query: example.com"));
        assert!(shown.has("WHOIS: Query") && shown.has("Query: example.com\\r\\n"), "{:#?}", shown.lines);
        let shown = testing::tcp((43, 40000), b"Domain Name: X\r\nRegistrar: Y");
        assert_eq!(shown.info, "Answer: Domain Name: X");
        assert!(shown.has("Answer: Registrar: Y"), "{:#?}", shown.lines);
    }
}
