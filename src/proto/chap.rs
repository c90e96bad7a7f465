//! PPP's challenge handshake authentication protocol (RFC 1994).

use crate::base::Bytes;
use crate::base::addr::hex;
use crate::base::text::lossy;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const CODE_NAMES: &[(u64, &str)] = &[
    (1, "Challenge"),
    (2, "Response"),
    (3, "Success"),
    (4, "Failure"),
];

fields! {
    /// Kind of packet.
    CODE = "chap.code", "Code", U8 Dec, names(CODE_NAMES);
    /// Number that links an answer to its challenge.
    IDENTIFIER = "chap.identifier", "Identifier", U8 Dec;
    /// Length of the packet in bytes.
    LENGTH = "chap.length", "Length", U16 Dec;
    /// Data.
    DATA = "chap.data", "Data", None None;
    /// Length of the value in bytes.
    VALUE_SIZE = "chap.value_size", "Value Size", U8 Dec;
    /// Challenge or response.
    VALUE = "chap.value", "Value", Bytes None;
    /// Who sends it.
    NAME = "chap.name", "Name", Str None;
    /// Text for people.
    MESSAGE = "chap.message", "Message", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0xc223)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("chap", "PPP Challenge Handshake Authentication Protocol", "PPP CHAP", &["RFC 1994"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPP CHAP");
    let (code, len) = (b.u8(0)?, usize::from(b.be16(2)?));
    cx.info(format_args!("{}", CODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, len);
    cx.add(&CODE, b, 0, 1)?;
    cx.add(&IDENTIFIER, b, 1, 1)?;
    cx.add(&LENGTH, b, 2, 2)?;
    if len < 4 {
        return Ok(());
    }
    let b = b.sub(0, len)?;
    match code {
        1 | 2 if len > 4 => {
            let size = usize::from(b.u8(4)?);
            cx.put(&DATA, b.span(4, len - 4), Value::None);
            cx.open_last();
            cx.add(&VALUE_SIZE, b, 4, 1)?;
            let name = len.saturating_sub(5 + size);
            if size > 0 {
                cx.add(&VALUE, b, 5, size)?;
            }
            if name > 0 {
                cx.add(&NAME, b, 5 + size, name)?;
            }
            let (value, name) = (hex(b.slice(5, size)?, ""), lossy(b.slice(5 + size, name)?));
            cx.info_append(format_args!(" (NAME='{}', VALUE=0x{value})", crate::base::text::safe(&name)));
            cx.close();
        }
        3 | 4 => {
            if len > 4 {
                cx.add(&MESSAGE, b, 4, len - 4)?;
            }
            let message = lossy(b.slice(4, len - 4)?);
            cx.info_append(format_args!(" (MESSAGE='{}')", crate::base::text::safe(&message)));
        }
        _ => {}
    }
    Ok(())
}
