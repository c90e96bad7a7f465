//! Virtual extensible LAN (RFC 7348), with group policy and the generic protocol extension.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};

const NEXT_NAMES: &[(u64, &str)] = &[
    (1, "IPv4"),
    (2, "IPv6"),
    (3, "Ethernet"),
    (4, "Network Service Header"),
    (5, "MPLS"),
];

fields! {
    /// Flags.
    FLAGS = "vxlan.flags", "Flags", U16 Hex;
    /// There is a group policy id.
    FLAG_G = "vxlan.flag_g", "GBP Extension", Bool B16, mask(0x8000), with(Names::Bool("Defined", "Not defined"));
    /// There is a network id.
    FLAG_I = "vxlan.flag_i", "VXLAN Network ID (VNI)", Bool B16, mask(0x0800);
    /// The receiver shall not learn from the frame.
    FLAG_D = "vxlan.flag_d", "Don't Learn", Bool B16, mask(0x0040);
    /// The policy was applied.
    FLAG_A = "vxlan.flag_a", "Policy Applied", Bool B16, mask(0x0008);
    /// Reserved.
    FLAGS_RESERVED = "vxlan.flags_reserved", "Reserved(R)", U16 Hex, mask(0x77b7);
    /// Group policy id.
    GBP = "vxlan.gbp", "Group Policy ID", U16 Dec;
    /// Network id.
    VNI = "vxlan.vni", "VXLAN Network Identifier (VNI)", U24 Dec;
    /// Reserved.
    RESERVED = "vxlan.reserved8", "Reserved", U8 Dec;
    /// Version of the generic protocol extension.
    GPE_VERSION = "vxlan.ver", "Version", U8 Dec, mask(0x30);
    /// There is a network id.
    GPE_I = "vxlan.i_bit", "Instance", U8 Dec, mask(0x08);
    /// There is a next protocol.
    GPE_P = "vxlan.p_bit", "Next Protocol Bit", U8 Dec, mask(0x04);
    /// The packet is for operations and maintenance.
    GPE_O = "vxlan.o_bit", "OAM bit", U8 Dec, mask(0x01);
    /// Reserved.
    GPE_RESERVED = "vxlan.reserved_16", "Reserved", U16 Dec;
    /// Protocol of the payload.
    NEXT = "vxlan.next_proto", "Next Protocol", U8 Dec, names(NEXT_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 4789), (Table::UdpPort, 4790), (Table::UdpPort, 8472)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("vxlan", "Virtual eXtensible Local Area Network", "VXLAN", &["RFC 7348"]) },
        dissect,
    )
};

const GPE_PORT: u32 = 4790;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("VxLAN");
    let vni = b.be24(4)?;
    let gpe = cx.packet.destination_port == GPE_PORT;
    let item = cx.layer(&PROTOCOL.info, b, 8);
    cx.info(format_args!("VNI {vni}"));
    let payload = b.from(8);
    if gpe {
        cx.text(item, format_args!("Virtual eXtensible Local Area Network"));
        cx.flags(&FLAGS, b, 0, 1, &[&GPE_VERSION, &GPE_I, &GPE_P, &GPE_O])?;
        cx.add(&GPE_RESERVED, b, 1, 2)?;
        let next = cx.add(&NEXT, b, 3, 1)?;
        cx.add(&VNI, b, 4, 3)?;
        cx.add(&RESERVED, b, 7, 1)?;
        let name = match next {
            1 => "ip",
            2 => "ipv6",
            3 => "eth",
            4 => "nsh",
            5 => "mpls",
            _ => "",
        };
        if !cx.call_named(name, payload) {
            cx.data(payload);
        }
        return Ok(());
    }
    let flags = cx.flags(&FLAGS, b, 0, 2, &[&FLAG_G, &FLAG_I, &FLAG_D, &FLAG_A, &FLAGS_RESERVED])?;
    for (bit, field) in [(0x8000, &FLAG_G), (0x0800, &FLAG_I), (0x0040, &FLAG_D), (0x0008, &FLAG_A)] {
        if flags & bit != 0 {
            cx.append(cx.last(), format_args!(", {}", field.label));
        }
    }
    cx.add(&GBP, b, 2, 2)?;
    cx.add(&VNI, b, 4, 3)?;
    cx.add(&RESERVED, b, 7, 1)?;
    cx.call_named("eth", payload);
    Ok(())
}
