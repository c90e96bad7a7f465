//! PPP's control protocol for IPv4: addresses and name servers (RFC 1332, RFC 1877, RFC 2290).

use super::common::ppp_options::{self, Options};
use super::common::rows::add_rest;
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};

const OPT_COMPRESS_PROTO_NAMES: &[(u64, &str)] = &[
    (3, "Robust Header Compression (ROHC)"),
    (0x2d, "VJ compression"),
    (0x37, "VJ compression (RFC1172-typo)"),
    (0x61, "IPHC compression"),
];

/// Options (IANA ppp-numbers).
const OPTIONS: &[(u64, &str)] = &[
    (1, "IP Addresses (deprecated)"),
    (2, "IP Compression Protocol"),
    (3, "IP Address"),
    (4, "Mobile Node's Home IP Address"),
    (129, "Primary DNS Server IP Address"),
    (130, "Primary NBNS Server IP Address"),
    (131, "Secondary DNS Server IP Address"),
    (132, "Secondary NBNS Server IP Address"),
];

fields! {
    /// Type.
    OPT_TYPE = "ipcp.opt.type", "Type", U8 Dec, names(OPTIONS);
    /// Length.
    OPT_LENGTH = "ipcp.opt.length", "Length", U8 Dec;
    /// Source IP Address.
    OPT_SRC_ADDRESS = "ipcp.opt.src_address", "Source IP Address", Ipv4 None;
    /// Destination IP Address.
    OPT_DST_ADDRESS = "ipcp.opt.dst_address", "Destination IP Address", Ipv4 None;
    /// IP Compression Protocol.
    OPT_COMPRESS_PROTO = "ipcp.opt.compress_proto", "IP Compression Protocol", U16 Hex, names(OPT_COMPRESS_PROTO_NAMES);
    /// Max Slot ID.
    OPT_MAX_SLOT_ID = "ipcp.opt.max_slot_id", "Max Slot ID", U8 Dec;
    /// Comp Slot ID.
    OPT_COMP_SLOT_ID = "ipcp.opt.comp_slot_id", "Comp Slot ID", Bool B8, mask(0x1), with(Names::Bool("The slot identifier may be compressed", "The slot identifier must not be compressed"));
    /// Data.
    DATA = "ipcp.data", "Data", Bytes None;
    /// IP Address.
    OPT_IP_ADDRESS = "ipcp.opt.ip_address", "IP Address", Ipv4 None;
    /// Mobile Node's Home Address.
    OPT_MOBILENODEHOMEADDRESS = "ipcp.opt.mobilenodehomeaddress", "Mobile Node's Home Address", Ipv4 None;
    /// Primary DNS Address.
    OPT_PRI_DNS_ADDRESS = "ipcp.opt.pri_dns_address", "Primary DNS Address", Ipv4 None;
    /// Primary NBNS Address.
    OPT_PRI_NBNS_ADDRESS = "ipcp.opt.pri_nbns_address", "Primary NBNS Address", Ipv4 None;
    /// Secondary DNS Address.
    OPT_SEC_DNS_ADDRESS = "ipcp.opt.sec_dns_address", "Secondary DNS Address", Ipv4 None;
    /// Secondary NBNS Address.
    OPT_SEC_NBNS_ADDRESS = "ipcp.opt.sec_nbns_address", "Secondary NBNS Address", Ipv4 None;
    /// IP Addresses (deprecated).
    OPT_ADDRS = "ipcp.opt.addrs", "IP Addresses (deprecated)", Bytes None;
    /// IP Compression Protocol.
    OPT_COMPRESS = "ipcp.opt.compress", "IP Compression Protocol", Bytes None;
    /// IP Address.
    OPT_ADDR = "ipcp.opt.addr", "IP Address", Bytes None;
    /// Mobile Node's Home IP Address.
    OPT_MOBILEIPV4 = "ipcp.opt.mobileipv4", "Mobile Node's Home IP Address", Bytes None;
    /// Primary DNS Server IP Address.
    OPT_PRI_DNS = "ipcp.opt.pri_dns", "Primary DNS Server IP Address", Bytes None;
    /// Primary NBNS Server IP Address.
    OPT_PRI_NBNS = "ipcp.opt.pri_nbns", "Primary NBNS Server IP Address", Bytes None;
    /// Secondary DNS Server IP Address.
    OPT_SEC_DNS = "ipcp.opt.sec_dns", "Secondary DNS Server IP Address", Bytes None;
    /// Secondary NBNS Server IP Address.
    OPT_SEC_NBNS = "ipcp.opt.sec_nbns", "Secondary NBNS Server IP Address", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0x8021)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ipcp", "PPP IP Control Protocol", "PPP IPCP", &["RFC 1332"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    ppp_options::dissect(cx, &PROTOCOL.info, b, Some(&Options { kind: &OPT_TYPE, length: &OPT_LENGTH, whole, content }))
}

fn whole(kind: u8) -> Option<&'static Field> {
    Some(match kind {
        1 => &OPT_ADDRS,
        2 => &OPT_COMPRESS,
        3 => &OPT_ADDR,
        4 => &OPT_MOBILEIPV4,
        129 => &OPT_PRI_DNS,
        130 => &OPT_PRI_NBNS,
        131 => &OPT_SEC_DNS,
        132 => &OPT_SEC_NBNS,
        _ => return None,
    })
}

/// Van Jacobson's compression of TCP headers.
const VAN_JACOBSON: u64 = 0x2d;

fn content<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, _: Item) -> Outcome {
    let address = match kind {
        1 => {
            cx.add(&OPT_SRC_ADDRESS, o, 2, 4)?;
            return cx.add(&OPT_DST_ADDRESS, o, 6, 4).map(|_| ());
        }
        2 => {
            if cx.add(&OPT_COMPRESS_PROTO, o, 2, 2)? == VAN_JACOBSON {
                cx.add(&OPT_MAX_SLOT_ID, o, 4, 1)?;
                return cx.add(&OPT_COMP_SLOT_ID, o, 5, 1).map(|_| ());
            }
            return add_rest(cx, &DATA, o, 4);
        }
        3 => &OPT_IP_ADDRESS,
        4 => &OPT_MOBILENODEHOMEADDRESS,
        129 => &OPT_PRI_DNS_ADDRESS,
        130 => &OPT_PRI_NBNS_ADDRESS,
        131 => &OPT_SEC_DNS_ADDRESS,
        132 => &OPT_SEC_NBNS_ADDRESS,
        _ => return Ok(()),
    };
    cx.add(address, o, 2, 4).map(|_| ())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_request_lists_its_options() {
        let shown = crate::proto::testing::dissect(9, b"\xff\x03\x80\x21\x01\x01\x00\x0a\x03\x06\x0a\x00\x00\x01");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("PPP IPCP", "Configuration Request"));
        assert!(shown.has("Options: (6 bytes), IP Address"), "{:?}", shown.lines);
        assert!(shown.has("IP Address: 10.0.0.1"));
    }
}
