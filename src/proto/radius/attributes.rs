//! Attributes (RFC 2865 section 5 and the RFCs that define more).

use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Kind, Value};
use crate::proto::common::text::shown;

/// Attributes with parts of their own.
const VENDOR_SPECIFIC: u64 = 26;
const EAP_MESSAGE: u64 = 79;

/// Fields of attributes by number.
const FIELDS_OF: &[(u64, &Field)] = &[
    (1, &USER_NAME),
    (2, &USER_PASSWORD),
    (3, &CHAP_PASSWORD),
    (4, &NAS_IP_ADDRESS),
    (5, &NAS_PORT),
    (6, &SERVICE_TYPE),
    (7, &FRAMED_PROTOCOL),
    (8, &FRAMED_IP_ADDRESS),
    (9, &FRAMED_IP_NETMASK),
    (10, &FRAMED_ROUTING),
    (11, &FILTER_ID),
    (12, &FRAMED_MTU),
    (13, &FRAMED_COMPRESSION),
    (14, &LOGIN_IP_HOST),
    (15, &LOGIN_SERVICE),
    (16, &LOGIN_TCP_PORT),
    (18, &REPLY_MESSAGE),
    (19, &CALLBACK_NUMBER),
    (20, &CALLBACK_ID),
    (22, &FRAMED_ROUTE),
    (23, &FRAMED_IPX_NETWORK),
    (24, &STATE),
    (25, &CLASS),
    (27, &SESSION_TIMEOUT),
    (28, &IDLE_TIMEOUT),
    (29, &TERMINATION_ACTION),
    (30, &CALLED_STATION_ID),
    (31, &CALLING_STATION_ID),
    (32, &NAS_IDENTIFIER),
    (33, &PROXY_STATE),
    (34, &LOGIN_LAT_SERVICE),
    (35, &LOGIN_LAT_NODE),
    (36, &LOGIN_LAT_GROUP),
    (37, &FRAMED_APPLE_TALK_LINK),
    (38, &FRAMED_APPLE_TALK_NETWORK),
    (39, &FRAMED_APPLE_TALK_ZONE),
    (40, &ACCT_STATUS_TYPE),
    (41, &ACCT_DELAY_TIME),
    (42, &ACCT_INPUT_OCTETS),
    (43, &ACCT_OUTPUT_OCTETS),
    (44, &ACCT_SESSION_ID),
    (45, &ACCT_AUTHENTIC),
    (46, &ACCT_SESSION_TIME),
    (47, &ACCT_INPUT_PACKETS),
    (48, &ACCT_OUTPUT_PACKETS),
    (49, &ACCT_TERMINATE_CAUSE),
    (50, &ACCT_MULTI_SESSION_ID),
    (51, &ACCT_LINK_COUNT),
    (52, &ACCT_INPUT_GIGAWORDS),
    (53, &ACCT_OUTPUT_GIGAWORDS),
    (55, &EVENT_TIMESTAMP),
    (56, &EGRESS_VLANID),
    (57, &INGRESS_FILTERS),
    (58, &EGRESS_VLAN_NAME),
    (59, &USER_PRIORITY_TABLE),
    (60, &CHAP_CHALLENGE),
    (61, &NAS_PORT_TYPE),
    (62, &PORT_LIMIT),
    (63, &LOGIN_LAT_PORT),
    (64, &TUNNEL_TYPE),
    (65, &TUNNEL_MEDIUM_TYPE),
    (66, &TUNNEL_CLIENT_ENDPOINT),
    (67, &TUNNEL_SERVER_ENDPOINT),
    (68, &ACCT_TUNNEL_CONNECTION),
    (69, &TUNNEL_PASSWORD),
    (70, &ARAP_PASSWORD),
    (71, &ARAP_FEATURES),
    (72, &ARAP_ZONE_ACCESS),
    (73, &ARAP_SECURITY),
    (74, &ARAP_SECURITY_DATA),
    (75, &PASSWORD_RETRY),
    (76, &PROMPT),
    (77, &CONNECT_INFO),
    (78, &CONFIGURATION_TOKEN),
    (EAP_MESSAGE, &super::fields::EAP_MESSAGE),
    (80, &MESSAGE_AUTHENTICATOR),
    (81, &TUNNEL_PRIVATE_GROUP_ID),
    (82, &TUNNEL_ASSIGNMENT_ID),
    (83, &TUNNEL_PREFERENCE),
    (84, &ARAP_CHALLENGE_RESPONSE),
    (85, &ACCT_INTERIM_INTERVAL),
    (86, &ACCT_TUNNEL_PACKETS_LOST),
    (87, &NAS_PORT_ID),
    (88, &FRAMED_POOL),
    (89, &CHARGEABLE_USER_IDENTITY),
    (90, &TUNNEL_CLIENT_AUTH_ID),
    (91, &TUNNEL_SERVER_AUTH_ID),
    (92, &NAS_FILTER_RULE),
    (94, &ORIGINATING_LINE_INFO),
    (95, &NAS_IPV6_ADDRESS),
    (96, &FRAMED_INTERFACE_ID),
    (97, &FRAMED_IPV6_PREFIX),
    (98, &LOGIN_IPV6_HOST),
    (99, &FRAMED_IPV6_ROUTE),
    (100, &FRAMED_IPV6_POOL),
    (101, &ERROR_CAUSE),
    (102, &EAP_KEY_NAME),
    (103, &DIGEST_RESPONSE),
    (123, &DELEGATED_IPV6_PREFIX),
    (124, &MIP6_FEATURE_VECTOR),
    (125, &MIP6_HOME_LINK_PREFIX),
    (127, &LOCATION_INFORMATION),
    (128, &LOCATION_DATA),
    (129, &BASIC_LOCATION_POLICY_RULES),
    (130, &EXTENDED_LOCATION_POLICY_RULES),
    (131, &LOCATION_CAPABLE),
    (132, &REQUESTED_LOCATION_INFO),
    (133, &FRAMED_MANAGEMENT),
    (134, &MANAGEMENT_TRANSPORT_PROTECTION),
    (135, &MANAGEMENT_POLICY_ID),
    (136, &MANAGEMENT_PRIVILEGE_LEVEL),
    (137, &PKM_SS_CERT),
    (138, &PKM_CA_CERT),
    (139, &PKM_CONFIG_SETTINGS),
    (140, &PKM_CRYPTOSUITE_LIST),
    (141, &PKM_SAID),
    (142, &PKM_SA_DESCRIPTOR),
    (143, &PKM_AUTH_KEY),
    (144, &DS_LITE_TUNNEL_NAME),
    (145, &MOBILE_NODE_IDENTIFIER),
    (146, &SERVICE_SELECTION),
    (147, &PMIP6_HOME_LMA_IPV6_ADDRESS),
    (148, &PMIP6_VISITED_LMA_IPV6_ADDRESS),
    (149, &PMIP6_HOME_LMA_IPV4_ADDRESS),
    (150, &PMIP6_VISITED_LMA_IPV4_ADDRESS),
    (151, &PMIP6_HOME_HN_PREFIX),
    (152, &PMIP6_VISITED_HN_PREFIX),
    (153, &PMIP6_HOME_INTERFACE_ID),
    (154, &PMIP6_VISITED_INTERFACE_ID),
    (155, &PMIP6_HOME_IPV4_HO_A),
    (156, &PMIP6_VISITED_IPV4_HO_A),
    (157, &PMIP6_HOME_DHCP4_SERVER_ADDRESS),
    (158, &PMIP6_VISITED_DHCP4_SERVER_ADDRESS),
    (159, &PMIP6_HOME_DHCP6_SERVER_ADDRESS),
    (160, &PMIP6_VISITED_DHCP6_SERVER_ADDRESS),
    (161, &PMIP6_HOME_IPV4_GATEWAY),
    (162, &PMIP6_VISITED_IPV4_GATEWAY),
    (163, &EAP_LOWER_LAYER),
    (164, &GSS_ACCEPTOR_SERVICE_NAME),
    (165, &GSS_ACCEPTOR_HOST_NAME),
    (166, &GSS_ACCEPTOR_SERVICE_SPECIFICS),
    (167, &GSS_ACCEPTOR_REALM_NAME),
    (168, &FRAMED_IPV6_ADDRESS),
    (169, &DNS_SERVER_IPV6_ADDRESS),
    (170, &ROUTE_IPV6_INFORMATION),
    (171, &DELEGATED_IPV6_PREFIX_POOL),
    (172, &STATEFUL_IPV6_ADDRESS_POOL),
    (173, &IPV6_6RD_CONFIGURATION),
    (241, &EXTENDED_ATTRIBUTE_1),
    (242, &EXTENDED_ATTRIBUTE_2),
    (243, &EXTENDED_ATTRIBUTE_3),
    (244, &EXTENDED_ATTRIBUTE_4),
    (245, &EXTENDED_ATTRIBUTE_5),
    (246, &EXTENDED_ATTRIBUTE_6),
];

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    let mut eap = Vec::new();
    while at < b.reported_len() {
        let (kind, len) = (u64::from(b.u8(at)?), usize::from(b.u8(at + 1)?));
        if len < 2 {
            return Err(crate::base::Fault::Malformed);
        }
        let field = FIELDS_OF.binary_search_by_key(&kind, |row| row.0).ok().and_then(|at| FIELDS_OF.get(at)).map(|row| row.1);
        let line = cx.put(&AVP, b.span(at, len), Value::Span(b.span(at, len)));
        cx.text(line, format_args!("AVP: t={}({kind}) l={len}", field.map_or("Unknown-Attribute", |f| f.label)));
        cx.open_last();
        cx.add(&AVP_TYPE, b, at, 1)?;
        cx.add(&AVP_LENGTH, b, at + 1, 1)?;
        let value = b.window(at + 2, len - 2);
        match (kind, field) {
            (VENDOR_SPECIFIC, _) => vendor(cx, value)?,
            (EAP_MESSAGE, _) => {
                eap.extend_from_slice(value.data());
                cx.add(&EAP_FRAGMENT, value, 0, len - 2)?;
                let more = b.u8(at + len).is_ok_and(|next| u64::from(next) == EAP_MESSAGE);
                if !more {
                    cx.append(line, format_args!(" Last Segment[{}]", eap.len().div_ceil(253)));
                    let whole = cx.make_buffer("Reassembled EAP", &eap);
                    // the columns stay those of the outer protocol
                    let info = cx.tree.columns.info.clone();
                    cx.call_named_inside("eap", whole);
                    cx.protocol("RADIUS");
                    cx.info(format_args!("{info}"));
                    eap.clear();
                } else {
                    cx.append(line, format_args!(" Segment[{}]", eap.len().div_ceil(253)));
                }
            }
            (_, Some(field)) => {
                let text = one(cx, field, value)?;
                cx.append(line, format_args!(" val={text}"));
            }
            (_, None) => {}
        }
        cx.close();
        at += len;
    }
    Ok(())
}

/// Puts a value and gives its text.
fn one<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Result<String, crate::base::Fault> {
    let len = b.reported_len();
    if len == 0 {
        return Ok(String::new());
    }
    Ok(match field.kind {
        Kind::Ipv4 => {
            cx.add(field, b, 0, 4)?;
            <[u8; 4]>::try_from(b.slice(0, 4)?).map_or(String::new(), |ip| std::net::Ipv4Addr::from(ip).to_string())
        }
        Kind::Ipv6 => {
            cx.add(field, b, 0, 16)?;
            <[u8; 16]>::try_from(b.slice(0, 16)?).map_or(String::new(), |ip| std::net::Ipv6Addr::from(ip).to_string())
        }
        Kind::Str => {
            cx.add(field, b, 0, len)?;
            shown(b.data())
        }
        Kind::AbsTime => {
            cx.add(field, b, 0, 4)?;
            b.be32(0)?.to_string()
        }
        kind if kind.is_integer() => {
            let number = cx.add(field, b, 0, len.min(8))?;
            field.names.get(number).map_or_else(|| number.to_string(), |name| format!("{name}({number})"))
        }
        _ => {
            cx.add(field, b, 0, len)?;
            let mut text = String::new();
            let _ = crate::base::addr::write_hex(&mut text, b.data(), "");
            text
        }
    })
}

/// A vendor's own attributes (RFC 2865 section 5.26).
fn vendor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&AVP_VENDOR_ID, b, 0, 4)?;
    let mut at = 4;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        if len < 2 {
            break;
        }
        cx.open_text(b.span(at, len), format_args!("VSA: t=Unknown-Attribute({kind}) l={len}"));
        cx.add(&AVP_VENDOR_TYPE, b, at, 1)?;
        cx.add(&AVP_VENDOR_LEN, b, at + 1, 1)?;
        cx.close();
        at += len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn attributes_are_sorted_by_number() {
        assert!(super::FIELDS_OF.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
