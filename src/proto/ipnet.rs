//! The header that Solaris puts before IP packets between its zones (LINKTYPE_IPNET).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const IPV4: u64 = 2;
const IPV6: u64 = 26;
const FAMILIES: &[(u64, &str)] = &[(IPV4, "Solaris AF_INET"), (IPV6, "Solaris AF_INET6")];
const HOOKS: &[(u64, &str)] = &[(0, "Inbound"), (1, "Outbound"), (2, "Local")];

fields! {
    /// Version of the header.
    VERSION = "ipnet.version", "Header version", U8 Dec;
    /// Protocol of the packet.
    FAMILY = "ipnet.family", "Address family", U8 Dec, names(FAMILIES);
    /// Where the packet was seen.
    HOOK = "ipnet.htype", "Hook type", U16 Dec, names(HOOKS);
    /// Bytes of the packet.
    LENGTH = "ipnet.pktlen", "Data length", U32 Dec;
    /// Number of the interface.
    INTERFACE = "ipnet.ifindex", "Interface index", U32 Dec;
    /// Number of the interface that stands for its group.
    GROUP = "ipnet.grifindex", "Group interface index", U32 Dec;
    /// Zone of the sender.
    SOURCE = "ipnet.zsrc", "Source Zone ID", U32 Dec;
    /// Zone of the receiver.
    DESTINATION = "ipnet.zdst", "Destination Zone ID", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 226)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ipnet", "Solaris IPNET", "IPNET", &["LINKTYPE_IPNET"]) }, dissect)
};

const HEADER: usize = 24;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IPNET");
    cx.info(format_args!("Solaris IPNET"));
    cx.layer(&PROTOCOL.info, b, HEADER);
    cx.add(&VERSION, b, 0, 1)?;
    let family = cx.add(&FAMILY, b, 1, 1)?;
    cx.add(&HOOK, b, 2, 2)?;
    for (field, at) in [(&LENGTH, 4), (&INTERFACE, 8), (&GROUP, 12), (&SOURCE, 16), (&DESTINATION, 20)] {
        cx.add(field, b, at, 4)?;
    }
    match family {
        IPV4 => cx.call_named("ip", b.from(HEADER)),
        IPV6 => cx.call_named("ipv6", b.from(HEADER)),
        _ => true,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn zones_stand_before_the_packet() {
        let mut frame = vec![1, 2, 0, 1, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5];
        frame.extend([0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        let shown = crate::proto::testing::dissect(226, &frame);
        assert!(shown.has("Hook type: Outbound (1)"), "{:#?}", shown.lines);
        assert!(shown.has("Destination Zone ID: 5"));
        assert_eq!(shown.layers, "ipnet:ip");
    }
}
