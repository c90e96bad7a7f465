//! PPP over Ethernet, session stage (RFC 2516 section 6).

use super::common::pppoe::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8864)],
    ..Protocol::new(
        ProtocolInfo { fields: HEADER_FIELDS, ..ProtocolInfo::new("pppoes", "PPP-over-Ethernet Session", "PPPoES", &["RFC 2516"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPPoES");
    let (code, len) = (b.u8(1)?, usize::from(b.be16(4)?));
    cx.info(format_args!("{}", CODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, 6);
    header(cx, b)?;
    if !cx.call_named("ppp", b.window(6, len)) {
        cx.data(b.window(6, len));
    }
    // what fills the Ethernet frame is no padding to Wireshark, whatever the packet inside says of its length
    cx.packet.payload_end = Some(b.span(b.reported_len(), 0).start);
    Ok(())
}
