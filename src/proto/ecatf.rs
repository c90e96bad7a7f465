//! EtherCAT frames (IEC 61158-4-12): what the datagrams behind the header are.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const RESERVED_NAMES: &[(u64, &str)] = &[
    (0, "Valid"),
    (1, "Invalid (must be zero for conformance with the protocol specification)"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "EtherCAT command"),
    (2, "ADS"),
    (3, "RAW-IO"),
    (4, "NV"),
    (5, "Mailbox"),
];

fields! {
    /// Length.
    LENGTH = "ecatf.length", "Length", U16 Hex, mask(0x7ff);
    /// Reserved.
    RESERVED = "ecatf.reserved", "Reserved", U16 Hex, mask(0x800), names(RESERVED_NAMES);
    /// E88A4 Types.
    TYPE = "ecatf.type", "Type", U16 Hex, mask(0xf000), names(TYPE_NAMES);
}

const PORT: u32 = 34980;
const HEADER: usize = 2;
/// The frame holds datagrams.
const COMMANDS: u64 = 1;
/// The frame holds a message of ADS.
const ADS: u64 = 2;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88a4), (Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ecatf", "EtherCAT frame header", "ETHERCAT", &["IEC 61158-4-12"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ECATF");
    cx.info(format_args!("EtherCAT frame header"));
    cx.layer(&PROTOCOL.info, b, HEADER);
    for bit in [&LENGTH, &RESERVED, &TYPE] as [&'static Field; 3] {
        cx.add_le(bit, b, 0, 2)?;
    }
    let kind = u64::from(b.le16(0)?) >> 12;
    cx.close();
    let taken = match kind {
        COMMANDS => cx.call_named("ecat", b.from(HEADER)),
        ADS => cx.call_named("ams", b.from(HEADER)),
        _ => false,
    };
    if !taken {
        cx.data(b.from(HEADER));
    }
    Ok(())
}
