//! Echo protocol (RFC 862): what is sent comes back.

use super::common::rows::add_rest;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

fields! {
    /// Echo data.
    DATA = "echo.data", "Echo data", Bytes None;
    /// Echo request.
    REQUEST = "echo.request", "Echo request", Bool None;
    /// Echo response.
    RESPONSE = "echo.response", "Echo response", Bool None;
}

const PORT: u32 = 7;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("echo", "Echo", "ECHO", &["RFC 862"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let asks = cx.packet.destination_port == PORT;
    cx.protocol("ECHO");
    cx.info(format_args!("{}", if asks { "Request" } else { "Response" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.hide(if asks { &REQUEST } else { &RESPONSE }, b.span(0, 0), Value::Uint(1));
    add_rest(cx, &DATA, b, 0)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn the_port_tells_who_asks() {
        let shown = udp((40000, 7), b"hello");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ECHO", "Request"));
        assert!(shown.has("Echo data: 68656c6c6f"), "{:#?}", shown.lines);
        assert_eq!(udp((7, 40000), b"hello").info, "Response");
    }
}
