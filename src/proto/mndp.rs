//! MikroTik neighbour discovery: routers tell who they are.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const UNPACK_NAMES: &[(u64, &str)] = &[
    (1, "None"),
];

fields! {
    /// TlvType.
    TLV_TYPE = "mndp.tlv.type", "TlvType", U16 Dec;
    /// TlvLength.
    TLV_LENGTH = "mndp.tlv.length", "TlvLength", U16 Dec;
    /// TlvData.
    TLV_DATA = "mndp.tlv.data", "TlvData", Bytes None;
    /// Header Unknown.
    HEADER_UNKNOWN = "mndp.header.unknown", "Header Unknown", Bytes None;
    /// SeqNo.
    HEADER_SEQNO = "mndp.header.seqno", "SeqNo", U16 Dec;
    /// MAC-Address.
    MAC = "mndp.mac", "MAC-Address", Ether None;
    /// Software-ID.
    SOFTWAREID = "mndp.softwareid", "Software-ID", Str None;
    /// Version.
    VERSION = "mndp.version", "Version", Str None;
    /// Identity.
    IDENTITY = "mndp.identity", "Identity", Str None;
    /// Uptime.
    UPTIME = "mndp.uptime", "Uptime", RelTime None;
    /// Platform.
    PLATFORM = "mndp.platform", "Platform", Str None;
    /// Board.
    BOARD = "mndp.board", "Board", Str None;
    /// Unpack.
    UNPACK = "mndp.unpack", "Unpack", U8 Dec, names(UNPACK_NAMES);
    /// IPv6-Address.
    IPV6ADDRESS = "mndp.ipv6address", "IPv6-Address", Ipv6 None;
    /// Interface name.
    INTERFACENAME = "mndp.interfacename", "Interface name", Str None;
    /// IPv4-Address.
    IPV4ADDRESS = "mndp.ipv4address", "IPv4-Address", Ipv4 None;
}

const PORT: u32 = 5678;
/// Two bytes that nobody explains, and the sequence number.
const HEADER: usize = 4;
const NANOS: i64 = 1_000_000_000;

/// Elements: number, name, and the field of the value.
static ELEMENTS: &[(u64, &str, &Field)] = &[
    (1, "MAC-Address", &MAC),
    (5, "Identity", &IDENTITY),
    (7, "Version", &VERSION),
    (8, "Platform", &PLATFORM),
    (10, "Uptime", &UPTIME),
    (11, "Software-ID", &SOFTWAREID),
    (12, "Board", &BOARD),
    (14, "Unpack", &UNPACK),
    (15, "IPv6-Address", &IPV6ADDRESS),
    (16, "Interface name", &INTERFACENAME),
    (17, "IPv4-Address", &IPV4ADDRESS),
];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mndp", "Mikrotik Neighbor Discovery Protocol", "MNDP", &["MikroTik wiki"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    // a query is four bytes, which any protocol may have
    if b.reported_len() < 18 || cx.packet.source_port != PORT && cx.packet.destination_port != PORT {
        return Err(crate::base::Fault::NotMine);
    }
    cx.protocol("MNDP");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&HEADER_UNKNOWN, b, 0, 2)?;
    cx.add(&HEADER_SEQNO, b, 2, 2)?;
    let mut at = HEADER;
    while at < b.reported_len() {
        at += element(cx, b.from(at))?;
    }
    Ok(())
}

/// One element; gives its length.
fn element<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, crate::base::Fault> {
    let (kind, len) = (b.be16(0)?, usize::from(b.be16(2)?));
    let (name, field) = ELEMENTS.iter().find(|row| row.0 == u64::from(kind)).map_or(("Unknown", &TLV_DATA), |row| (row.1, row.2));
    cx.open_text(b.span(0, 4 + len), format_args!("T {kind}, L {len}: {name}"));
    cx.add(&TLV_TYPE, b, 0, 2)?;
    cx.append(cx.last(), format_args!(" = {name}"));
    cx.add(&TLV_LENGTH, b, 2, 2)?;
    if field == &UPTIME {
        let seconds = i64::from(b.le32(4)?);
        cx.put(field, b.span(4, len), Value::RelTime(seconds * NANOS));
    } else if len > 0 {
        cx.add(field, b, 4, len)?;
    }
    cx.close();
    Ok(4 + len)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_router_tells_its_name_and_uptime() {
        let shown = udp((5678, 5678), b"\0\0\0\x07\0\x05\0\x05Mikro\0\x0a\0\x04\x10\x0e\0\0\0\x0e\0\x01\x01");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MNDP", "5678 → 5678 Len=26"));
        for line in ["SeqNo: 7", "T 5, L 5: Identity", "TlvType: 10 = Uptime", "Uptime: 3600.000000000 seconds", "Unpack: None (1)"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }
}
