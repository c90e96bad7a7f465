//! Cisco's serial line address resolution protocol, which also keeps HDLC lines alive.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;
use std::net::Ipv4Addr;

const PTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Reply"),
    (2, "Line keepalive"),
];

fields! {
    /// Kind of packet.
    PTYPE = "slarp.ptype", "Packet type", U32 Dec, names(PTYPE_NAMES);
    /// Address.
    ADDRESS = "slarp.address", "Address", Ipv4 None;
    /// Mask of the address.
    NETMASK = "slarp.netmask", "Netmask", Ipv4 None;
    /// Number of this keepalive.
    MY_SEQUENCE = "slarp.mysequence", "Outgoing sequence number", U32 Dec;
    /// Number of the peer's last keepalive.
    YOUR_SEQUENCE = "slarp.yoursequence", "Returned sequence number", U32 Dec;
    /// Reliability: 0xffff.
    RELIABILITY = "slarp.reliability", "Reliability", U16 Hex;
}

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("slarp", "Cisco SLARP", "SLARP", &["Cisco HDLC"]) }, dissect);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const REQUEST: u32 = 0;
    const REPLY: u32 = 1;
    const LINE_CHECK: u32 = 2;
    cx.protocol("SLARP");
    let kind = b.be32(0)?;
    cx.layer(&PROTOCOL.info, b, 14);
    cx.add(&PTYPE, b, 0, 4)?;
    match kind {
        REQUEST | REPLY => {
            let address = Ipv4Addr::from(b.be32(4)?);
            let name = if kind == REQUEST { "request" } else { "reply" };
            cx.info(format_args!("Address {name}, from {address}, mask {}", Ipv4Addr::from(b.be32(8)?)));
            cx.add(&ADDRESS, b, 4, 4)?;
            cx.add(&NETMASK, b, 8, 4)?;
        }
        LINE_CHECK => {
            let (mine, yours) = (b.be32(4)?, b.be32(8)?);
            cx.info(format_args!("Line keepalive, outgoing sequence {mine}, returned sequence {yours}"));
            cx.add(&MY_SEQUENCE, b, 4, 4)?;
            cx.add(&YOUR_SEQUENCE, b, 8, 4)?;
            cx.add(&RELIABILITY, b, 12, 2)?;
        }
        _ => {
            cx.info(format_args!("Unknown packet type 0x{kind:08X}"));
            cx.data(b.from(4));
        }
    }
    Ok(())
}
