//! Protocol configuration options of mobile networks (3GPP TS 24.008 section 10.5.6.3): what a telephone and the network tell
//! each other about addresses and servers.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Table};
use crate::fields;
use crate::model::Value;

const DIRECTION_NAMES: &[(u64, &str)] = &[(0, "MS to network"), (1, "Network to MS")];
const PROTOCOL_NAMES: &[(u64, &str)] = &[(0, "PPP for use with IP PDP type or IP PDN type")];
const BEARER_MODES: &[(u64, &str)] = &[(1, "MS only"), (2, "MS/NW")];

fields! {
    /// Who tells whom (from the message, not on the wire).
    LINK_DIR = "gsm_a.gm.sm.link_dir", "Link direction", I32 Dec, names(DIRECTION_NAMES);
    /// No further byte of this kind follows.
    EXT = "gsm_a.gm.sm.ext", "Extension", Bool B8, mask(0x80);
    /// What the options configure.
    CONFIGURATION_PROTOCOL = "gsm_a.gm.configuration_protocol", "Configuration Protocol", U8 Dec, mask(0x7), names(PROTOCOL_NAMES);
    /// PPP protocol, or number of a container.
    PID = "gsm_a.gm.sm.pco_pid", "Protocol or Container ID", U16 Hex;
    /// Length of an option's contents in bytes.
    LENGTH = "gsm_a.gm.sm.pco.length", "Length", U8 HexDec;
    /// IPv6 address of a call session server.
    PCSCF_IPV6 = "gsm_a.gm.sm.pco.pcscf.ipv6", "IPv6", Ipv6 None;
    /// IPv6 address of a name server.
    DNS_IPV6 = "gsm_a.gm.sm.pco.dns.ipv6", "IPv6", Ipv6 None;
    /// IPv4 address of a call session server.
    PCSCF_IPV4 = "gsm_a.gm.sm.pco.pcscf.ipv4", "IPv4", Ipv4 None;
    /// IPv4 address of a name server.
    DNS_IPV4 = "gsm_a.gm.sm.pco.dns.ipv4", "IPv4", Ipv4 None;
    /// Longest IPv4 packet on the link, in bytes.
    IPV4_MTU = "gsm_a.gm.sm.pco.ipv4_link_mtu_size", "IPv4 link MTU size", U16 Dec, unit(" octets");
    /// Longest packet other than IP, in bytes.
    NON_IP_MTU = "gsm_a.gm.sm.pco.non_ip_link_mtu_size", "Non-IP link MTU size", U16 Dec, unit(" octets");
    /// Who may set up bearers.
    BEARER_MODE = "gsm_a.gm.sm.pco.sel_bearer_ctrl_mode", "Selected Bearer Control Mode", U8 Dec, names(BEARER_MODES);
}

/// Containers, as the telephone asks for them and as the network gives them.
const CONTAINERS: &[(u16, &str, &str)] = &[
    (0x0001, "P-CSCF IPv6 Address Request", "P-CSCF IPv6 Address"),
    (0x0002, "IM CN Subsystem Signaling Flag", "IM CN Subsystem Signaling Flag"),
    (0x0003, "DNS Server IPv6 Address Request", "DNS Server IPv6 Address"),
    (0x0005, "MS Support of Network Requested Bearer Control indicator", "Selected Bearer Control Mode"),
    (0x000a, "IP address allocation via NAS signalling", "Reserved"),
    (0x000b, "IPv4 address allocation via DHCPv4", "Reserved"),
    (0x000c, "P-CSCF IPv4 Address Request", "P-CSCF IPv4 Address"),
    (0x000d, "DNS Server IPv4 Address Request", "DNS Server IPv4 Address"),
    (0x0010, "IPv4 Link MTU Request", "IPv4 Link MTU"),
    (0xc021, "Link Control Protocol", "Link Control Protocol"),
    (0xc023, "Password Authentication Protocol", "Password Authentication Protocol"),
    (0xc223, "Challenge Handshake Authentication Protocol", "Challenge Handshake Authentication Protocol"),
    (0x8021, "Internet Protocol Control Protocol", "Internet Protocol Control Protocol"),
    (0x8057, "IPv6 Control Protocol", "IPv6 Control Protocol"),
    (0xff00, "Operator Specific Use", "Operator Specific Use"),
];
/// PPP protocol numbers begin here; what is lower is a container.
const FIRST_PROTOCOL: u16 = 0x8000;

/// All options. `from_network`: the network tells the telephone.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from_network: bool) -> Outcome {
    cx.computed(&LINK_DIR, b.span(0, 0), Value::Int(from_network.into()));
    cx.add(&EXT, b, 0, 1)?;
    cx.add(&CONFIGURATION_PROTOCOL, b, 0, 1)?;
    let mut at = 1;
    while at + 3 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.u8(at + 2)?));
        cx.open(&PID, b, at, 2)?;
        let names = CONTAINERS.iter().find(|c| c.0 == kind);
        let name = names.map_or("Unknown", |c| if from_network { c.2 } else { c.1 });
        cx.text(cx.last(), format_args!("{}: {name} (0x{kind:04x})", PID.label));
        cx.add(&LENGTH, b, at + 2, 1)?;
        option(cx, kind, b.sub(at + 3, len)?)?;
        cx.close();
        at += 3 + len;
    }
    Ok(())
}

fn option<'a>(cx: &mut Cx<'a>, kind: u16, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == 0 {
        return Ok(());
    }
    if kind >= FIRST_PROTOCOL {
        let columns = (cx.tree.columns.protocol.clone(), cx.tree.columns.info.clone());
        let taken = cx.dispatch_inside(Table::Ppp, kind.into(), b);
        (cx.tree.columns.protocol, cx.tree.columns.info) = columns;
        if !taken {
            cx.data_inside(b);
        }
        return Ok(());
    }
    let field = match (kind, b.reported_len()) {
        (0x0001, 16) => &PCSCF_IPV6,
        (0x0003, 16) => &DNS_IPV6,
        (0x000c, 4) => &PCSCF_IPV4,
        (0x000d, 4) => &DNS_IPV4,
        (0x0010, 2) => &IPV4_MTU,
        (0x0015, 2) => &NON_IP_MTU,
        (0x0005, 1) => &BEARER_MODE,
        _ => {
            cx.data_inside(b);
            return Ok(());
        }
    };
    cx.add(field, b, 0, b.reported_len()).map(|_| ())
}
