//! IP over InfiniBand as captures hold it: the destination, then a type (RFC 4391 section 6, LINKTYPE_IPOIB).

use super::common::ethertype;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Where the packet goes.
    DESTINATION = "ipoib.daddr", "Destination address", None None;
    /// Queue pair of the destination.
    QPN = "ipoib.daddr.qpn", "Destination QPN", U24 Hex;
    /// Global identifier of the destination.
    GID = "ipoib.dgid", "Destination GID", Ipv6 None;
    /// Protocol of the payload, an EtherType.
    TYPE = "ipoib.type", "Type", U16 Hex, names(ethertype::NAMES);
    /// Reserved.
    RESERVED = "ipoib.reserved", "Reserved", U16 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 242)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ipoib", "IP over Infiniband", "IPoIB", &["RFC 4391"]) }, dissect)
};

/// A destination of zeros and of 20 bytes, of which the capture keeps the second half whole; then type and reserved bytes.
const HEADER: usize = 44;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IPoIB");
    cx.layer(&PROTOCOL.info, b, HEADER);
    cx.open(&DESTINATION, b, 20, 20)?;
    cx.add(&QPN, b, 21, 3)?;
    cx.add(&GID, b, 24, 16)?;
    cx.close();
    cx.add(&TYPE, b, 40, 2)?;
    cx.add(&RESERVED, b, 42, 2)?;
    cx.packet.ether_type = b.be16(40)?;
    let payload = b.from(HEADER);
    if !cx.dispatch(Table::EtherType, b.be16(40)?.into(), payload) {
        cx.data(payload);
    }
    Ok(())
}
