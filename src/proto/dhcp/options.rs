//! Options (RFC 2132 and successors): a table of those with plain data, and the loop over an area of options.

use super::fields::*;
use super::{FILE, NONSTANDARD, SNAME, client, relay};
use crate::base::addr::hex;
use crate::base::text::{lossy, until_nul};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::dns::name;
use crate::proto::common::duration;

/// What has to be known of the options before they are shown.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub message: Option<u8>,
    pub overload: u8,
    pub vendor_class: &'a [u8],
}

/// What options refer to.
pub(super) struct Area<'a, 'k> {
    /// The whole message.
    pub message: Bytes<'a>,
    /// Name of the message type.
    pub kind: Option<&'k str>,
    /// Vendor class identifier: it decides what option 43 holds.
    pub vendor: &'a [u8],
}

const PAD: u8 = 0;
const OVERLOAD: u8 = 52;
const MESSAGE_TYPE: u8 = 53;
const VENDOR_CLASS: u8 = 60;
const END: u8 = 255;

/// How the data of an option is made up.
#[derive(Clone, Copy)]
enum Form {
    /// One number of so many bytes.
    Number(usize),
    /// A number of seconds.
    Seconds,
    /// One address, which the option's line says too.
    Address,
    /// Items of so many bytes, one or more.
    Items(usize),
    /// Pairs of addresses; the second field is that of the second.
    Pairs(&'static Field),
    Text,
    Raw,
}
use Form::{Address, Items, Number, Pairs, Raw, Seconds, Text};

/// Options whose data is one field, by code.
static PLAIN: &[(u8, Form, &Field)] = &[
    (1, Address, &SUBNET_MASK),
    (2, Seconds, &TIME_OFFSET),
    (3, Items(4), &ROUTER),
    (4, Items(4), &TIME_SERVER),
    (5, Items(4), &NAME_SERVER),
    (6, Items(4), &DOMAIN_NAME_SERVER),
    (7, Items(4), &LOG_SERVER),
    (8, Items(4), &QUOTES_SERVER),
    (9, Items(4), &LPR_SERVER),
    (10, Items(4), &IMPRESS_SERVER),
    (11, Items(4), &RESOURCE_LOCATION_SERVER),
    (12, Text, &HOSTNAME),
    (13, Number(2), &BOOT_FILE_SIZE),
    (14, Text, &MERIT_DUMP_FILE),
    (15, Text, &DOMAIN_NAME),
    (16, Address, &SWAP_SERVER),
    (17, Text, &ROOT_PATH),
    (18, Text, &EXTENSION_PATH),
    (19, Number(1), &IP_FORWARDING),
    (20, Number(1), &NON_LOCAL_SOURCE_ROUTING),
    (21, Pairs(&POLICY_FILTER_SUBNET_MASK), &POLICY_FILTER_IP),
    (22, Number(2), &MAX_DATAGRAM_REASSEMBLY_SIZE),
    (23, Number(1), &DEFAULT_IP_TTL),
    (24, Seconds, &PATH_MTU_AGING_TIMEOUT),
    (25, Items(2), &PATH_MTU_PLATEAU_TABLE_ITEM),
    (26, Number(2), &INTERFACE_MTU),
    (27, Number(1), &ALL_SUBNETS_ARE_LOCAL),
    (28, Address, &BROADCAST_ADDRESS),
    (29, Number(1), &PERFORM_MASK_DISCOVERY),
    (30, Number(1), &MASK_SUPPLIER),
    (31, Number(1), &PERFORM_ROUTER_DISCOVER),
    (32, Address, &ROUTER_SOLICITATION_ADDRESS),
    (33, Pairs(&STATIC_ROUTE_ROUTER), &STATIC_ROUTE_IP),
    (34, Number(1), &TRAILER_ENCAPSULATION),
    (35, Seconds, &ARP_CACHE_TIMEOUT),
    (36, Number(1), &ETHERNET_ENCAPSULATION),
    (37, Number(1), &TCP_DEFAULT_TTL),
    (38, Seconds, &TCP_KEEPALIVE_INTERVAL),
    (39, Number(1), &TCP_KEEPALIVE_GARBAGE),
    (40, Text, &NIS_DOMAIN),
    (41, Items(4), &NIS_SERVER),
    (42, Items(4), &NTP_SERVER),
    (44, Items(4), &NETBIOS_OVER_TCPIP_NAME_SERVER),
    (45, Items(4), &NETBIOS_OVER_TCPIP_DD_NAME_SERVER),
    (46, Number(1), &NETBIOS_OVER_TCPIP_NODE_TYPE),
    (47, Text, &NETBIOS_OVER_TCPIP_SCOPE),
    (48, Items(4), &XWINDOWS_SYSTEM_FONT_SERVER),
    (49, Items(4), &XWINDOWS_SYSTEM_DISPLAY_MANAGER),
    (50, Address, &REQUESTED_IP_ADDRESS),
    (51, Seconds, &IP_ADDRESS_LEASE_TIME),
    (54, Address, &DHCP_SERVER_ID),
    (55, Items(1), &REQUEST_LIST_ITEM),
    (56, Text, &MESSAGE_TEXT),
    (57, Number(2), &DHCP_MAX_MESSAGE_SIZE),
    (58, Seconds, &RENEWAL_TIME_VALUE),
    (59, Seconds, &REBINDING_TIME_VALUE),
    (60, Text, &VENDOR_CLASS_ID),
    (64, Text, &NIS_PLUS_DOMAIN),
    (65, Items(4), &NIS_PLUS_SERVER),
    (66, Text, &TFTP_SERVER_NAME),
    (67, Text, &BOOTFILE_NAME),
    (68, Items(4), &MOBILE_IP_HOME_AGENT),
    (69, Items(4), &SMTP_SERVER),
    (70, Items(4), &POP3_SERVER),
    (71, Items(4), &NNTP_SERVER),
    (72, Items(4), &DEFAULT_WWW_SERVER),
    (73, Items(4), &DEFAULT_FINGER_SERVER),
    (74, Items(4), &DEFAULT_IRC_SERVER),
    (75, Items(4), &STREETTALK_SERVER),
    (76, Items(4), &STREETTALK_DA_SERVER),
    (85, Items(4), &NOVELL_DSS_IP),
    (86, Text, &NOVELL_DS_TREE_NAME),
    (87, Text, &NOVELL_DS_CONTEXT),
    (91, Seconds, &CLIENT_LAST_TRANSACTION_TIME),
    (92, Items(4), &ASSOCIATED_IP_OPTION),
    (93, Items(2), &CLIENT_SYSTEM_ARCHITECTURE),
    (100, Text, &TZ_PCODE),
    (101, Text, &TZ_TCODE),
    (112, Items(4), &NETINFO_PARENT_SERVER_ADDRESS),
    (113, Text, &NETINFO_PARENT_SERVER_TAG),
    (114, Text, &CAPTIVE_PORTAL),
    (116, Number(1), &DHCP_AUTO_CONFIGURATION),
    (118, Address, &SUBNET_SELECTION_OPTION),
    (136, Items(4), &PANA_AGENT),
    (137, Text, &LOST_SERVER_DOMAIN_NAME),
    (138, Items(4), &CAPWAP_ACCESS_CONTROLLER),
    (145, Items(1), &FORCERENEW_NONCE_ALGORITHM),
    (150, Items(4), &TFTP_SERVER_ADDRESS),
    (160, Text, &CAPTIVE_PORTAL),
    (161, Text, &MUDURL),
    (209, Text, &PXE_CONFIG_FILE),
    (210, Text, &PXE_PATH_PREFIX),
    (252, Text, &PRIVATE_PROXY_AUTODISCOVERY),
];

/// Reads message type, overload and vendor class before anything is shown.
pub(super) fn scan(b: Bytes<'_>) -> Found<'_> {
    let mut found = Found::default();
    let mut at = 0;
    while let (Ok(code), Ok(len)) = (b.u8(at), b.u8(at + 1)) {
        let len = usize::from(len);
        match code {
            PAD => {
                at += 1;
                continue;
            }
            END => break,
            MESSAGE_TYPE => found.message = b.u8(at + 2).ok(),
            OVERLOAD => found.overload = b.u8(at + 2).unwrap_or(0),
            VENDOR_CLASS => found.vendor_class = b.slice(at + 2, len).unwrap_or(&[]),
            _ => {}
        }
        at += 2 + len;
    }
    found
}

/// Shows the options of an area; true when it ended with the end option. `depth`: 1 inside an overloaded field.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, area: &Area<'a, '_>, b: Bytes<'a>, depth: u8) -> Result<bool, Fault> {
    let (mut at, mut ended) = (0, false);
    while at < b.reported_len() {
        match b.u8(at)? {
            PAD => {
                let zeros = b.clipped(at, b.len()).iter().take_while(|x| **x == 0).count();
                if !ended {
                    cx.put(&OPTION_TYPE, b.span(at, 1), Value::Uint(0));
                    cx.text(cx.last(), format_args!("Option: (0) Padding"));
                    cx.open_last();
                }
                cx.add(&OPTION_PADDING, b, at, zeros)?;
                if !ended {
                    cx.close();
                }
                at += zeros;
            }
            END => {
                // Wireshark's value of this item is 0
                let item = cx.put(&OPTION_TYPE, b.span(at, 1), Value::Uint(0));
                cx.text(item, format_args!("Option: (255) End"));
                cx.open_last();
                cx.add(&OPTION_END, b, at, 1)?;
                cx.close();
                at += 1;
                ended = true;
                if depth > 0 {
                    break;
                }
            }
            code => {
                let len = usize::from(b.u8(at + 1)?);
                let item = cx.put(&OPTION_TYPE, b.span(at, 2 + len), Value::Uint(code.into()));
                let name = OPTION_TYPE.names.get(code.into()).unwrap_or("Unassigned");
                cx.text(item, format_args!("Option: ({code}) {name}"));
                cx.open_last();
                cx.add(&OPTION_LENGTH, b, at + 1, 1)?;
                let data = b.sub(at + 2, len)?;
                if len > 0 {
                    cx.add(&OPTION_VALUE, data, 0, len)?;
                    cx.hidden(cx.last());
                    option(cx, area, code, data, item, depth)?;
                }
                cx.close();
                at += 2 + len;
            }
        }
    }
    Ok(ended)
}

/// Data of one option, at least one byte.
fn option<'a>(
    cx: &mut Cx<'a>,
    area: &Area<'a, '_>,
    code: u8,
    b: Bytes<'a>,
    line: crate::dissect::Item,
    depth: u8,
) -> Outcome {
    let len = b.reported_len();
    match code {
        43 => vendor_specific(cx, area, b),
        OVERLOAD => {
            let which = cx.add(&OPTION_OVERLOAD, b, 0, 1)?;
            if depth > 0 {
                return Ok(());
            }
            cx.open_last();
            for (bit, (at, len), title) in [(2, SNAME, "Server host name option overload"), (1, FILE, "Boot file name option overload")] {
                if which & bit != 0 {
                    let field = area.message.window(at, len);
                    cx.open_text(field.span(0, len), format_args!("{title}"));
                    dissect(cx, area, field, 1)?;
                    cx.close();
                }
            }
            cx.close();
            Ok(())
        }
        MESSAGE_TYPE => {
            cx.append(line, format_args!(" ({})", area.kind.unwrap_or("")));
            cx.add(&DHCP, b, 0, 1).map(|_| ())
        }
        61 => client::identifier(cx, b),
        77 => user_class(cx, b),
        81 => client::fqdn(cx, b),
        82 => relay::dissect(cx, b),
        90 => authentication(cx, b),
        94 if len == 3 => {
            cx.add(&CLIENT_NETWORK_ID_MAJOR, b, 1, 1)?;
            cx.add(&CLIENT_NETWORK_ID_MINOR, b, 2, 1).map(|_| ())
        }
        97 => client::uuid(cx, b),
        119 => {
            let mut at = 0;
            while at < len {
                at += name::put(cx, &DHCP_DNS_DOMAIN_SEARCH_LIST_FQDN, b, at)?.wire;
            }
            Ok(())
        }
        120 => sip_servers(cx, b),
        121 | 249 => routes(cx, b),
        124 => {
            let mut at = 0;
            while at < len {
                cx.add(&VI_CLASS_ENTERPRISE, b, at, 4)?;
                let size = cx.add(&VI_CLASS_LENGTH, b, at + 4, 1)? as usize;
                cx.add(&VI_CLASS_DATA, b, at + 5, size)?;
                at += 5 + size;
            }
            Ok(())
        }
        125 => relay::vendor_identifying(cx, b),
        212 if len >= 18 => {
            cx.add(&N6RD_IPV4_MASK_LEN, b, 0, 1)?;
            cx.add(&N6RD_PREFIX_LEN, b, 1, 1)?;
            cx.add(&N6RD_PREFIX, b, 2, 16)?;
            for at in (18..len).step_by(4) {
                cx.add(&N6RD_BORDER_RELAY_IP, b, at, 4)?;
            }
            Ok(())
        }
        _ => match PLAIN.binary_search_by_key(&code, |p| p.0).ok().and_then(|at| PLAIN.get(at)) {
            Some((_, form, field)) => plain(cx, *form, field, b, line),
            None => Ok(()),
        },
    }
}

fn plain<'a>(cx: &mut Cx<'a>, form: Form, field: &'static Field, b: Bytes<'a>, line: crate::dissect::Item) -> Outcome {
    let len = b.reported_len();
    match form {
        Number(size) if len == size => {
            cx.add(field, b, 0, size)?;
        }
        Seconds if len == 4 => {
            let seconds = cx.add(field, b, 0, 4)?;
            match seconds {
                0xffff_ffff => cx.append(cx.last(), format_args!(" (infinity)")),
                _ => cx.text(cx.last(), format_args!("{}: ({seconds}s) {}", field.label, duration::words(seconds))),
            }
        }
        Address if len == 4 => {
            let address = std::net::Ipv4Addr::from(b.be32(0)?);
            cx.append(line, format_args!(" ({address})"));
            cx.add(field, b, 0, 4)?;
        }
        Items(size) if len.is_multiple_of(size) => {
            for at in (0..len).step_by(size) {
                let number = cx.add(field, b, at, size)?;
                if std::ptr::eq(field, &REQUEST_LIST_ITEM) {
                    let name = field.names.get(number).unwrap_or("Unknown");
                    cx.text(cx.last(), format_args!("{}: ({number}) {name}", field.label));
                }
            }
        }
        Pairs(second) if len.is_multiple_of(8) => {
            for at in (0..len).step_by(8) {
                cx.add(field, b, at, 4)?;
                cx.add(second, b, at + 4, 4)?;
            }
        }
        Text => {
            let text = until_nul(b.slice(0, len)?);
            cx.put_text(field, b.span(0, len), format_args!("{}", lossy(text)));
        }
        Raw => {
            cx.add(field, b, 0, len)?;
        }
        Number(_) | Seconds | Address | Items(_) | Pairs(_) => cx.note(&super::BAD_LENGTH),
    }
    Ok(())
}

/// Option 43: whose it is, the vendor class says.
fn vendor_specific<'a>(cx: &mut Cx<'a>, area: &Area<'a, '_>, b: Bytes<'a>) -> Outcome {
    if area.vendor.starts_with(b"PXEClient") {
        relay::pxe(cx, b)
    } else {
        plain(cx, Raw, &VENDOR_VALUE, b, cx.last())
    }
}

/// User class (RFC 3004); many clients send plain text instead.
fn user_class<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    let mut at = 0;
    while let Ok(size) = b.u8(at) {
        if size == 0 {
            break;
        }
        at += 1 + usize::from(size);
    }
    if at != len {
        cx.add(&USER_CLASS_TEXT, b, 0, len)?;
        cx.note(&NONSTANDARD);
        return Ok(());
    }
    let (mut at, mut number) = (0, 0);
    while at < len {
        let size = usize::from(b.u8(at)?);
        let item = cx.put(&USER_CLASS, b.span(at, 1 + size), Value::Uint(number));
        cx.text(item, format_args!("Instance of User Class: [{number}]"));
        cx.open_last();
        cx.add(&USER_CLASS_LENGTH, b, at, 1)?;
        cx.add(&USER_CLASS_DATA, b, at + 1, size)?;
        cx.close();
        at += 1 + size;
        number += 1;
    }
    Ok(())
}

/// Authentication (RFC 3118).
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let protocol = cx.add(&DHCP_AUTHENTICATION_PROTOCOL, b, 0, 1)?;
    let algorithm = if protocol == 1 { &DHCP_AUTHENTICATION_ALG_DELAY } else { &DHCP_AUTHENTICATION_ALGORITHM };
    cx.add(algorithm, b, 1, 1)?;
    cx.add(&DHCP_AUTHENTICATION_RDM, b, 2, 1)?;
    cx.add(&DHCP_AUTHENTICATION_RDM_REPLAY_DETECTION, b, 3, 8)?;
    if protocol == 1 && b.reported_len() >= 31 {
        cx.add(&DHCP_AUTHENTICATION_SECRET_ID, b, 11, 4)?;
        cx.add(&DHCP_AUTHENTICATION_HMAC_MD5_HASH, b, 15, 16)?;
    }
    Ok(())
}

/// SIP servers (RFC 3361).
fn sip_servers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let encoding = cx.add(&SIP_SERVER_ENCODING, b, 0, 1)?;
    let mut at = 1;
    while at < b.reported_len() {
        if encoding == 0 {
            at += name::put(cx, &SIP_SERVER_NAME, b, at)?.wire;
        } else {
            cx.add(&SIP_SERVER_ADDRESS, b, at, 4)?;
            at += 4;
        }
    }
    Ok(())
}

/// Classless static routes (RFC 3442).
fn routes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let width = usize::from(b.u8(at)?);
        let significant = width.div_ceil(8);
        if width > 32 {
            return Err(Fault::Malformed);
        }
        let mut network = [0_u8; 4];
        for (to, from) in network.iter_mut().zip(b.slice(at + 1, significant)?) {
            *to = *from;
        }
        let router = std::net::Ipv4Addr::from(b.be32(at + 1 + significant)?);
        cx.add(&CLASSLESS_STATIC_ROUTE, b, at, 5 + significant)?;
        match width {
            0 => cx.text(cx.last(), format_args!("Classless Static Route: default-{router}")),
            _ => {
                let network = std::net::Ipv4Addr::from(network);
                cx.text(cx.last(), format_args!("Classless Static Route: {network}/{width}-{router}"));
            }
        }
        at += 5 + significant;
    }
    Ok(())
}

/// Bytes as hexadecimal text, for fields that are text on the screen.
pub(super) fn hex_text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize, separator: &str) -> Outcome {
    let text = hex(b.slice(at, len)?, separator);
    cx.put_text(field, b.span(at, len), format_args!("{text}"));
    Ok(())
}
