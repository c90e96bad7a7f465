//! MSN messenger service (draft-movva-msn-messenger-protocol): lines of text.

use super::common::text::{add_lines, line, shown};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1863)],
    ..Protocol::new(ProtocolInfo::new("msnms", "MSN Messenger Service", "MSNMS", &["draft-movva-msn-messenger-protocol"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MSNMS");
    cx.info(format_args!("{}", shown(b.clipped(0, line(b, 0).0))));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_lines(cx, b);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn the_first_line_is_told() {
        let shown = tcp((40000, 1863), b"VER 1 MSNP8 CVR0\r\nUSR 2 TWN\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MSNMS", "VER 1 MSNP8 CVR0"));
    }
}
