//! Remote procedure calls (C706, MS-RPCE) as several layers see them: connections and pipes carry them, interfaces read them.

pub mod fields;
pub mod interfaces;
pub mod track;

use crate::base::Bytes;
use crate::dissect::Cx;
use crate::model::{Field, ProtocolInfo, Value};
use fields::{ENCRYPTED_STUB_DATA, REQUEST_IN, RESPONSE_IN};
use track::Link;

/// Declares an interface: its names, its document, its UUID, the field of its operations and their names.
macro_rules! interface {
    ($name:literal, $title:literal, $short:literal, $spec:literal, $uuid:literal, $opnum:literal, $operations:expr) => {
        $crate::proto::common::dcerpc::interface_of!($name, $title, $short, $spec, $uuid, $opnum, $crate::model::Names::Table($operations));
    };
}
pub(crate) use interface;

/// [`interface`] with any kind of names.
macro_rules! interface_of {
    ($name:expr, $title:literal, $short:literal, $spec:literal, $uuid:literal, $opnum:literal, $names:expr) => {
        $crate::fields! {
            /// Operation of the interface.
            OPNUM = $opnum, "Operation", U16 Dec, with($names);
        }

        pub static PROTOCOL: $crate::dissect::Protocol = $crate::dissect::Protocol {
            claims: &[($crate::dissect::Table::DceRpc, $crate::dissect::protocol::media_key($uuid))],
            ..$crate::dissect::Protocol::new(
                $crate::model::ProtocolInfo { fields: FIELDS, ..$crate::model::ProtocolInfo::new($name, $title, $short, &[$spec]) },
                dissect,
            )
        };

        fn dissect<'a>(cx: &mut $crate::dissect::Cx<'a>, b: $crate::base::Bytes<'a>) -> $crate::dissect::Outcome {
            $crate::proto::common::dcerpc::operation(cx, b, &PROTOCOL.info, &OPNUM).map(|_| ())
        }
    };
}
pub(crate) use interface_of;

/// The packet's hint for parameters that are encrypted.
pub const ENCRYPTED: u64 = 1;

/// An operation of an interface and what is known of its call; the parameters stay unread.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub number: u16,
    pub response: bool,
    pub encrypted: bool,
}

/// Shows an operation of an interface: its layer, its number, its columns.
pub fn operation<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    info: &'static ProtocolInfo,
    opnum: &'static Field,
) -> Result<Operation, crate::base::Fault> {
    let link = cx.told::<Link>().cloned().unwrap_or_default();
    let (number, response) = (link.operation.unwrap_or(0), link.responds);
    let name = opnum.names.get(number.into()).map_or_else(|| format!("Unknown operation {number}"), str::to_string);
    cx.protocol(info.short);
    cx.info(format_args!("{name} {}", if response { "response" } else { "request" }));
    let layer = cx.layer(info, b, b.reported_len());
    cx.append(layer, format_args!(", {name}"));
    let here = b.span(0, 0);
    cx.put(opnum, here, Value::Uint(number.into()));
    if let Some(frame) = link.response {
        cx.computed(&RESPONSE_IN, here, Value::Uint(u64::from(frame) + 1));
    }
    if let Some((frame, _)) = link.request {
        cx.computed(&REQUEST_IN, here, Value::Uint(u64::from(frame) + 1));
    }
    let encrypted = cx.packet.hint == ENCRYPTED;
    if encrypted && b.reported_len() > 0 {
        cx.add(&ENCRYPTED_STUB_DATA, b, 0, b.reported_len())?;
    }
    Ok(Operation { number, response, encrypted })
}

/// Whether bytes begin with the common header of a call over a connection: version 5, a known type, and a data representation
/// that exists.
pub fn is_connection_oriented(data: &[u8]) -> bool {
    /// Bytes of the common header.
    const HEADER: usize = 16;
    matches!(data, [5, 0 | 1, 0..=20, _, drep, float, _, _, ..] if drep & 0xee == 0 && *float <= 3)
        && length(data).is_some_and(|n| n >= HEADER)
}

/// Length of the fragment that starts the bytes.
pub fn length(data: &[u8]) -> Option<usize> {
    let bytes: [u8; 2] = data.get(8..10)?.try_into().ok()?;
    let little = data.get(4)? & 0x10 != 0;
    Some(usize::from(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) }))
}

/// Dissects a call that a pipe carries; false when the bytes are none.
pub fn piped<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    is_connection_oriented(b.data()) && length(b.data()) <= Some(b.reported_len()) && cx.call_named("dcerpc", b)
}
