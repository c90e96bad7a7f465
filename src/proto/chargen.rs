//! Character generator (RFC 864): text without end, for whoever asks.

use super::common::text::Shown;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Data.
    DATA = "chargen.data", "Data", Str None;
}

const PORT: u32 = 19;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("chargen", "Character Generator Protocol", "Chargen", &["RFC 864"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Chargen");
    cx.info(format_args!("Chargen"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&DATA, b, 0, b.len())?;
    cx.text(cx.last(), format_args!("Data ({}): {}", b.len(), Shown(b.data())));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn the_text_is_counted() {
        let shown = udp((19, 40000), b" !\"#$%&");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Chargen", "Chargen"));
        assert!(shown.has("Data (7):  !\"#$%&"), "{:#?}", shown.lines);
    }
}
