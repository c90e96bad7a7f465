//! Time protocol (RFC 868): seconds since 1900 as one number.

use crate::base::{Bytes, Moment};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};

fields! {
    /// Seconds since 00:00 (midnight) 1 January 1900 GMT.
    TIME = "time.time", "Time", U32 Dec;
    /// Response or Request.
    RESPONSE = "time.response", "Type", Bool None, with(Names::Bool("Response", "Request"));
}

const PORT: u32 = 37;
/// Seconds from 1900 to 1970.
const SINCE_1900: i64 = 2_208_988_800;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("time", "Time Protocol", "TIME", &["RFC 868"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let answers = cx.packet.source_port == PORT;
    cx.protocol("TIME");
    cx.info(format_args!("TIME {}", if answers { "Response" } else { "Request" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.put(&RESPONSE, b.span(0, 0), Value::Uint(answers.into()));
    if answers {
        let seconds = cx.add(&TIME, b, 0, 4)?;
        let mut text = String::new();
        let _ = Moment::new(seconds as i64 - SINCE_1900, 0).write_utc(&mut text);
        cx.text(cx.last(), format_args!("{}", text.replace(".000000000", "")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn the_answer_counts_from_1900() {
        let shown = udp((37, 40000), &[0xd0, 0, 0, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("TIME", "TIME Response"));
        assert!(shown.has("Aug  1, 2010 14:15:28 UTC"), "{:#?}", shown.lines);
    }
}
