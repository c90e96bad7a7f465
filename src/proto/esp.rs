//! IP encapsulating security payload (RFC 4303): what is not encrypted of it.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Security association.
    SPI = "esp.spi", "ESP SPI", U32 HexDec;
    /// Number of the packet.
    SEQUENCE = "esp.sequence", "ESP Sequence", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 50)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("esp", "Encapsulating Security Payload", "ESP", &["RFC 4303"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ESP");
    cx.info(format_args!("ESP (SPI=0x{:08x})", b.be32(0)?));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&SPI, b, 0, 4)?;
    cx.add(&SEQUENCE, b, 4, 4)?;
    Ok(())
}
