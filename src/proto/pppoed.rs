//! PPP over Ethernet, discovery stage (RFC 2516 section 5).

use super::common::pppoe::*;
use crate::base::text::{lossy, safe};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::join;
use crate::model::{Field, ProtocolInfo, Value};

fields! {
    /// Tags.
    TAGS = "pppoed.tags", "PPPoE Tags", None None;
    /// Kind of a tag.
    TAG = "pppoed.tag", "Tag", U16 Hex;
    /// Length of a tag's value in bytes.
    TAG_LENGTH = "pppoed.tag_length", "Tag Length", U16 Dec;
    /// Value of a tag that is not known.
    UNKNOWN = "pppoed.tag.unknown_data", "Unknown Data", Bytes None;
    /// Service that is asked for or offered.
    SERVICE_NAME = "pppoed.tags.service_name", "Service-Name", Str None;
    /// Name of the access concentrator.
    AC_NAME = "pppoed.tags.ac_name", "AC-Name", Str None;
    /// Value that links an answer to its request.
    HOST_UNIQ = "pppoed.tags.host_uniq", "Host-Uniq", Bytes None;
    /// Value that the host gives back to the concentrator.
    AC_COOKIE = "pppoed.tags.ac_cookie", "AC-Cookie", Bytes None;
    /// Who defined a vendor's tag.
    VENDOR_ID = "pppoed.tags.vendor_id", "Vendor id", U32 Dec;
    /// Value of a relay between the two.
    RELAY = "pppoed.tags.relay_session_id", "Relay-Session-Id", Bytes None;
    /// Longest payload in bytes (RFC 4638).
    MAX_PAYLOAD = "pppoed.tags.max_payload", "PPP-Max-Payload", Bytes None;
    /// Why the service cannot be had.
    SERVICE_ERROR = "pppoed.tags.service_name_error", "Service-Name-Error", Str None;
    /// Why the concentrator failed.
    AC_ERROR = "pppoed.tags.ac_system_error", "AC-System-Error", Str None;
    /// Any other error.
    GENERIC_ERROR = "pppoed.tags.generic_error", "Generic-Error", Str None;
}

static ALL: [&Field; FIELDS.len() + HEADER_FIELDS.len()] = join(&[FIELDS, HEADER_FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8863)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("pppoed", "PPP-over-Ethernet Discovery", "PPPoED", &["RFC 2516"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPPoED");
    let (code, len) = (b.u8(1)?, usize::from(b.be16(4)?));
    cx.info(format_args!("{}", CODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, 6 + len);
    header(cx, b)?;
    if len == 0 {
        return Ok(());
    }
    let b = b.window(0, 6 + len);
    cx.put(&TAGS, b.span(6, len), Value::None);
    cx.open_last();
    let mut at = 6;
    while at + 4 <= 6 + len {
        let (kind, size) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let field = match kind {
            0x0000 => break,
            0x0101 => &SERVICE_NAME,
            0x0102 => &AC_NAME,
            0x0103 => &HOST_UNIQ,
            0x0104 => &AC_COOKIE,
            0x0105 => &VENDOR_ID,
            0x0110 => &RELAY,
            0x0120 => &MAX_PAYLOAD,
            0x0201 => &SERVICE_ERROR,
            0x0202 => &AC_ERROR,
            0x0203 => &GENERIC_ERROR,
            _ => {
                cx.add(&TAG, b, at, 2)?;
                cx.add(&TAG_LENGTH, b, at + 2, 2)?;
                &UNKNOWN
            }
        };
        if size > 0 {
            let shown = if kind == 0x0105 { size.min(4) } else { size };
            cx.add(field, b, at + 4, shown)?;
            let text = lossy(b.slice(at + 4, size)?);
            if kind == 0x0102 {
                cx.info_append(format_args!(" AC-Name='{}'", safe(&text)));
            }
        }
        at += 4 + size;
    }
    cx.close();
    Ok(())
}
