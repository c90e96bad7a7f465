//! Remote Desktop Protocol, the negotiation inside of COTP's connection (MS-RDPBCGR sections 2.2.1.1 and 2.2.1.2).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;
use crate::proto::common::text::{shown, line};

const NEG_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "RDP Negotiation Request"),
    (2, "RDP Negotiation Response"),
    (3, "RDP Negotiation Failure"),
    (6, "RDP Correlation Info"),
];

const SELECTED_NAMES: &[(u64, &str)] = &[
    (0, "Standard RDP Security"),
    (1, "TLS 1.0, 1.1 or 1.2"),
    (2, "CredSSP"),
    (4, "RDSTLS protocol"),
    (8, "CredSSP with Early User Authorization Result PDU"),
];

const FAILURE_CODE_NAMES: &[(u64, &str)] = &[
    (1, "TLS required by server"),
    (2, "TLS not allowed by server"),
    (3, "TLS certificate not on server"),
    (4, "Inconsistent flags"),
    (5, "Server requires Enhanced RDP Security with CredSSP"),
    (6, "Server requires Enhanced RDP Security with TLS and certificate-based client authentication"),
];

fields! {
    /// Routing Token/Cookie.
    RT_COOKIE = "rdp.rt_cookie", "Routing Token/Cookie", Str None;
    /// Type.
    NEG_TYPE = "rdp.neg_type", "Type", U8 Hex, names(NEG_TYPE_NAMES);
    /// Length.
    NEG_LENGTH = "rdp.neg_length", "Length", U16 Dec;
    /// Flags.
    REQUEST_FLAGS = "rdp.negReq.flags", "Flags", U8 Hex;
    /// Restricted admin mode required.
    RESTRICTED_ADMIN = "rdp.negReq.flags.restricted_admin_mode_req", "Restricted admin mode required", Bool B8, mask(0x1);
    /// Correlation info present.
    CORRELATION_PRESENT = "rdp.negReq.flags.correlation_info_present", "Correlation info present", Bool B8, mask(0x8);
    /// RequestedProtocols.
    REQUESTED = "rdp.negReq.requestedProtocols", "requestedProtocols", U32 Hex;
    /// TLS security supported.
    REQUESTED_SSL = "rdp.negReq.requestedProtocols.ssl", "TLS security supported", Bool B32, mask(0x1);
    /// CredSSP supported.
    REQUESTED_HYBRID = "rdp.negReq.requestedProtocols.hybrid", "CredSSP supported", Bool B32, mask(0x2);
    /// RDSTLS supported.
    REQUESTED_RDSTLS = "rdp.negReq.requestedProtocols.rdstls", "RDSTLS supported", Bool B32, mask(0x4);
    /// CredSSP with Early User Authorization Result PDU supported.
    REQUESTED_HYBRID_EX = "rdp.negReq.requestedProtocols.hybrid_ex", "CredSSP with Early User Authorization Result PDU supported", Bool B32, mask(0x8);
    /// Flags.
    CORRELATION_FLAGS = "rdp.correlationInfo.flags", "Flags", U8 Hex;
    /// CorrelationId.
    CORRELATION_ID = "rdp.correlationInfo.correlationId", "correlationId", Bytes None;
    /// Reserved.
    CORRELATION_RESERVED = "rdp.correlationInfo.reserved", "Reserved", Bytes None;
    /// Flags.
    RESPONSE_FLAGS = "rdp.negRsp.flags", "Flags", U8 Hex;
    /// Extended Client Data Blocks supported.
    RESPONSE_EXTENDED = "rdp.negRsp.flags.extended_client_data_supported", "Extended Client Data Blocks supported", Bool B8, mask(0x1);
    /// Graphics Pipeline Extension Protocol supported.
    RESPONSE_GRAPHICS = "rdp.negRsp.flags.dynvc_gfx_protocol_supported", "Graphics Pipeline Extension Protocol supported", Bool B8, mask(0x2);
    /// Restricted admin mode supported.
    RESPONSE_ADMIN = "rdp.negRsp.flags.restricted_admin_mode_supported", "Restricted admin mode supported", Bool B8, mask(0x8);
    /// Restricted authentication mode supported.
    RESPONSE_AUTHENTICATION = "rdp.negRsp.flags.restricted_authentication_mode_supported", "Restricted authentication mode supported", Bool B8, mask(0x10);
    /// SelectedProtocol.
    SELECTED = "rdp.negReq.selectedProtocol", "selectedProtocol", U32 Hex, names(SELECTED_NAMES);
    /// FailureCode.
    FAILURE_CODE = "rdp.negFailure.failureCode", "failureCode", U32 Hex, names(FAILURE_CODE_NAMES);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rdp", "Remote Desktop Protocol", "RDP", &["MS-RDPBCGR"]) },
    dissect,
);

/// Length of each part of the negotiation.
const PART: usize = 8;
const REQUEST: u64 = 1;
const RESPONSE: u64 = 2;
const FAILURE: u64 = 3;
const CORRELATION: u64 = 6;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let cookie = b.data().starts_with(b"Cookie:");
    let negotiates = |at: usize| matches!(b.u8(at), Ok(1..=3)) && b.le16(at + 2) == Ok(PART as u16);
    if !cookie && !negotiates(0) {
        return Err(Fault::NotMine);
    }
    cx.protocol("RDP");
    cx.info(format_args!(""));
    let len = b.reported_len();
    cx.layer(&PROTOCOL.info, b, len);
    let mut at = 0;
    let mut text = String::new();
    if cookie {
        let (size, next) = line(b, 0);
        cx.add(&RT_COOKIE, b, 0, size)?;
        text.push_str(&shown(b.slice(0, size)?));
        at = next;
    }
    while at + PART <= len {
        let kind = cx.add(&NEG_TYPE, b, at, 1)?;
        let size = usize::from(b.le16(at + 2)?);
        let said = match kind {
            REQUEST => request(cx, b, at)?,
            RESPONSE => {
                let bits = [&RESPONSE_EXTENDED, &RESPONSE_GRAPHICS, &RESPONSE_ADMIN, &RESPONSE_AUTHENTICATION];
                cx.flags(&RESPONSE_FLAGS, b, at + 1, 1, &bits)?;
                cx.add_le(&NEG_LENGTH, b, at + 2, 1)?;
                cx.add_le(&SELECTED, b, at + 4, 4)?;
                "Negotiate Response".to_owned()
            }
            FAILURE => {
                cx.add_le(&NEG_LENGTH, b, at + 2, 1)?;
                let code = cx.add_le(&FAILURE_CODE, b, at + 4, 4)?;
                format!("Negotiate Failure, failureCode {}", FAILURE_CODE.names.get(code).unwrap_or("Unknown"))
            }
            CORRELATION => {
                cx.add(&CORRELATION_FLAGS, b, at + 1, 1)?;
                cx.add_le(&NEG_LENGTH, b, at + 2, 1)?;
                cx.add(&CORRELATION_ID, b, at + 4, 16)?;
                cx.add(&CORRELATION_RESERVED, b, at + 20, 16)?;
                String::new()
            }
            _ => break,
        };
        if !said.is_empty() {
            text.push_str(if text.is_empty() { "" } else { ", " });
            text.push_str(&said);
        }
        at += size.max(PART);
    }
    cx.info(format_args!("{text}"));
    Ok(())
}

/// What the client can do.
fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<String, Fault> {
    cx.flags(&REQUEST_FLAGS, b, at + 1, 1, &[&RESTRICTED_ADMIN, &CORRELATION_PRESENT])?;
    cx.add_le(&NEG_LENGTH, b, at + 2, 1)?;
    let bits = [&REQUESTED_SSL, &REQUESTED_HYBRID, &REQUESTED_RDSTLS, &REQUESTED_HYBRID_EX];
    cx.flags_le(&REQUESTED, b, at + 4, 4, &bits)?;
    Ok("Negotiate Request".to_owned())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_client_names_its_user_and_offers_security() {
        let mut request = b"\x03\0\0\x29\x24\xe0\0\0\0\0\0Cookie: mstshash=bob\r\n".to_vec();
        request.extend([1, 0, 8, 0, 0x0b, 0, 0, 0]);
        let shown = testing::tcp((40000, 3389), &request);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RDP", "Cookie: mstshash=bob, Negotiate Request"));
        assert!(shown.has("Routing Token/Cookie: Cookie: mstshash=bob"), "{:#?}", shown.lines);
    }
}
