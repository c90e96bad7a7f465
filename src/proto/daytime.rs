//! Daytime protocol (RFC 867): date and time as text.

use super::common::rows::add_rest;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};

fields! {
    /// String containing time and date.
    STRING = "daytime.string", "Daytime", Str None;
    /// Type.
    RESPONSE_REQUEST = "daytime.response_request", "Type", Bool None, with(Names::Bool("Response", "Request"));
}

const PORT: u32 = 13;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("daytime", "Daytime Protocol", "DAYTIME", &["RFC 867"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let answers = cx.packet.source_port == PORT;
    cx.protocol("DAYTIME");
    cx.info(format_args!("DAYTIME {}", if answers { "Response" } else { "Request" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.put(&RESPONSE_REQUEST, b.span(0, 0), Value::Uint(answers.into()));
    if answers { add_rest(cx, &STRING, b, 0) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn the_answer_is_text() {
        let shown = udp((13, 40000), b"Mon Jan 1 00:00:00 2001\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("DAYTIME", "DAYTIME Response"));
        assert!(shown.has("Daytime: Mon Jan 1 00:00:00 2001\\r\\n"), "{:#?}", shown.lines);
        assert!(udp((40000, 13), b"x").has("Type: Request"));
    }
}
