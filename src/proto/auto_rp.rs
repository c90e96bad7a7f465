//! Cisco's Auto-RP: which routers are rendezvous points for which multicast groups (Cisco, "PIM Auto-RP").

use super::common::rows::{add_bits, add_each};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "1 or 1+"),
];

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "RP announcement"),
    (2, "RP mapping"),
];

const PIM_VER_NAMES: &[(u64, &str)] = &[
    (0, "Version unknown"),
    (1, "Version 1"),
    (2, "Version 2"),
    (3, "Dual version 1 and 2"),
];

const PREFIX_SIGN_NAMES: &[(u64, &str)] = &[
    (0, "Positive group prefix"),
    (1, "Negative group prefix"),
];

fields! {
    /// Protocol version.
    VERSION = "auto_rp.version", "Protocol version", U8 Dec, mask(0xf0), names(VERSION_NAMES);
    /// Packet type.
    TYPE = "auto_rp.type", "Packet type", U8 Dec, mask(0xf), names(TYPE_NAMES);
    /// RP count.
    RP_COUNT = "auto_rp.rp_count", "RP count", U8 Dec;
    /// Number of groups this RP maps to.
    GROUP_NUM = "auto_rp.group_num", "Number of groups this RP maps to", U8 Dec;
    /// Holdtime.
    HOLDTIME = "auto_rp.holdtime", "Holdtime", U16 Dec;
    /// Version.
    PIM_VER = "auto_rp.pim_ver", "Version", U8 Dec, mask(0x3), names(PIM_VER_NAMES);
    /// RP address.
    RP_ADDR = "auto_rp.rp_addr", "RP address", Ipv4 None;
    /// Sign.
    PREFIX_SIGN = "auto_rp.prefix_sign", "Sign", U8 Dec, mask(0x1), names(PREFIX_SIGN_NAMES);
    /// Mask length.
    MASK_LEN = "auto_rp.mask_len", "Mask length", U8 Dec;
    /// Prefix.
    GROUP_PREFIX = "auto_rp.group_prefix", "Prefix", Ipv4 None;
    /// Reserved.
    RESERVED = "auto_rp.reserved", "Reserved", U32 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 496)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("auto_rp", "Cisco Auto-RP", "Auto-RP", &["Cisco Auto-RP"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Auto-RP");
    let (first, count) = (b.u8(0)?, b.u8(1)?);
    let version = VERSION.names.get(u64::from(first >> 4)).unwrap_or("Unknown");
    let kind = TYPE.names.get(u64::from(first & 0xf)).unwrap_or("Unknown");
    cx.info(format_args!("{kind} (v{version}) for {count} RP{}", if count == 1 { "" } else { "s" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open_text(b.span(0, 1), format_args!("Version: {version}, Packet type: {kind}"));
    add_bits(cx, b, 0, 1, &[&VERSION, &TYPE])?;
    cx.close();
    let mut at = add_each(cx, b, 1, &[(&RP_COUNT, 1), (&HOLDTIME, 2), (&RESERVED, 4)])?;
    for _ in 0..count {
        at = point(cx, b, at)?;
    }
    Ok(())
}

/// One rendezvous point with its groups; gives where it ends.
fn point<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    const GROUP: usize = 6;
    let address = std::net::Ipv4Addr::from(b.be32(at)?);
    let groups = b.u8(at + 5)?;
    let len = GROUP + usize::from(groups) * GROUP;
    let plural = if groups == 1 { "" } else { "s" };
    cx.open_text(b.span(at, len), format_args!("RP {address}: {groups} group{plural}"));
    add_each(cx, b, at, &[(&RP_ADDR, 4), (&PIM_VER, 1), (&GROUP_NUM, 1)])?;
    for n in 1..=usize::from(groups) {
        let at = at + n * GROUP;
        let prefix = std::net::Ipv4Addr::from(b.be32(at + 2)?);
        let sign = PREFIX_SIGN.names.get(u64::from(b.u8(at)? & 1)).unwrap_or("");
        cx.open_text(b.span(at, GROUP), format_args!("Group {prefix}/{} ({sign})", b.u8(at + 1)?));
        add_each(cx, b, at, &[(&PREFIX_SIGN, 1), (&MASK_LEN, 1), (&GROUP_PREFIX, 4)])?;
        cx.close();
    }
    cx.close();
    Ok(at + len)
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn an_announcement_names_point_and_groups() {
        let bytes: &[u8] = &[0x11, 1, 0, 181, 0, 0, 0, 0, 2, 2, 2, 2, 3, 1, 0, 4, 224, 0, 0, 0];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "auto_rp"));
        assert_eq!(shown.info, "RP announcement (v1 or 1+) for 1 RP");
        assert!(shown.has("RP 2.2.2.2: 1 group"), "{:#?}", shown.lines);
        assert!(shown.has("Group 224.0.0.0/4 (Positive group prefix)"));
    }
}
