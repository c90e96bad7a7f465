//! Extended negotiation of security mechanisms (draft-zhu-negoex, MS-NEGOEX): a list of messages.

use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const TYPES: &[(u64, &str)] = &[
    (0, "INITATOR_NEGO"),
    (1, "ACCEPTOR_NEGO"),
    (2, "INITIATOR_META_DATA"),
    (3, "ACCEPTOR_META_DATA"),
    (4, "CHALLENGE"),
    (5, "AP_REQUEST"),
    (6, "VERIFY"),
    (7, "ALERT"),
];
const CHECKSUM_SCHEMES: &[(u64, &str)] = &[(1, "rfc3961")];

fields! {
    /// What every message begins with.
    SIGNATURE = "negoex.message.sig", "Signature", Str None;
    /// Kind of message.
    TYPE = "negoex.message.type", "MessageType", U32 Hex, names(TYPES);
    /// Number of the message in the negotiation.
    SEQUENCE = "negoex.message.seq_num", "SequenceNum", U32 Dec;
    /// Bytes of the message's fixed part, or of a checksum's.
    HEADER_LENGTH = "negoex.header.len", "cbHeaderLength", U32 Dec;
    /// Bytes of the message.
    MESSAGE_LENGTH = "negoex.message.len", "cbMessageLength", U32 Dec;
    /// Which negotiation it is.
    CONVERSATION = "negoex.message.conv_id", "ConversationID", Guid None;
    /// Random bytes.
    RANDOM = "negoex.message.random", "Random", Bytes None;
    /// Version of this protocol.
    VERSION = "negoex.proto_version", "ProtocolVersion", U64 Dec;
    /// A mechanism.
    AUTH_SCHEME = "negoex.auth_scheme", "AuthScheme", Guid None;
    /// Where the mechanisms are in the message.
    SCHEMES_OFFSET = "negoex.auth_scheme_array_offset", "AuthSchemeArrayOffset", U32 Dec;
    /// How many mechanisms there are.
    SCHEMES_COUNT = "negoex.auth_scheme_array_count", "AuthSchemeCount", U16 Dec;
    /// Unused.
    SCHEMES_PAD = "negoex.auth_scheme_array_pad", "AuthSchemePad", Bytes None;
    /// Where the extensions are in the message.
    EXTENSIONS_OFFSET = "negoex.extension_array_offset", "ExtensionArrayOffset", U32 Dec;
    /// How many extensions there are.
    EXTENSIONS_COUNT = "negoex.extension_array_count", "ExtensionCount", U16 Dec;
    /// Unused.
    EXTENSIONS_PAD = "negoex.extension_pad", "ExtensionPad", Bytes None;
    /// Where a mechanism's own data are in the message.
    EXCHANGE_OFFSET = "negoex.exchange_vec_offset", "ExchangeOffset", U32 Dec;
    /// Bytes of a mechanism's own data.
    EXCHANGE_COUNT = "negoex.exchange_vec_byte_count", "ExchangeByteCount", U16 Dec;
    /// Unused.
    EXCHANGE_PAD = "negoex.exchange_vec_pad", "ExchangePad", Bytes None;
    /// A mechanism's own data.
    EXCHANGE = "negoex.exchange", "Exchange Bytes", Bytes None;
    /// Family of the checksum's algorithm.
    CHECKSUM_SCHEME = "negoex.checksum_scheme", "ChecksumScheme", U32 Dec, names(CHECKSUM_SCHEMES);
    /// Algorithm of the checksum.
    CHECKSUM_TYPE = "negoex.checksum_type", "ChecksumType", U32 Dec;
    /// Where the checksum is in the message.
    CHECKSUM_OFFSET = "negoex.checksum_vec_offset", "ChecksumOffset", U32 Dec;
    /// Bytes of the checksum.
    CHECKSUM_COUNT = "negoex.checksum_vec_count", "ChecksumCount", U16 Dec;
    /// Unused.
    CHECKSUM_PAD = "negoex.checksum_pad", "ChecksumPad", Bytes None;
    /// Checksum over all messages so far.
    CHECKSUM = "negoex.checksum", "Checksum", Bytes None;
    /// What went wrong.
    ERROR_CODE = "negoex.errorcode", "ErrorCode", U32 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("negoex"))],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("negoex", "SPNEGO Extended Negotiation Security Mechanism", "NEGOEX", &["MS-NEGOEX"])
        },
        dissect,
    )
};

/// Bytes of the header that all messages share.
const HEADER: usize = 40;
/// Most messages and most mechanisms that are read.
const LIMIT: usize = 64;

/// Offset, count and padding of a list elsewhere in the message.
struct Vector(&'static str, &'static Field, &'static Field, &'static Field);

const SCHEMES: Vector = Vector("AuthSchemes", &SCHEMES_OFFSET, &SCHEMES_COUNT, &SCHEMES_PAD);
const EXTENSIONS: Vector = Vector("Extensions", &EXTENSIONS_OFFSET, &EXTENSIONS_COUNT, &EXTENSIONS_PAD);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut rest = b;
    for _ in 0..LIMIT {
        if rest.reported_len() == 0 {
            break;
        }
        let (kind, len) = (rest.le32(8)?, rest.le32(20)? as usize);
        if len < HEADER {
            return Err(Fault::Malformed);
        }
        message(cx, rest.sub(0, len)?, kind)?;
        rest = rest.from(len);
    }
    Ok(())
}

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u32) -> Outcome {
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown NEGOEX message type");
    cx.tree.columns.append_info_sep(", ", format_args!("{name}"));
    cx.open_text(b.span(0, b.reported_len()), format_args!("NEGOEX {name}"));
    cx.open_text(b.span(0, HEADER), format_args!("Header"));
    cx.add(&SIGNATURE, b, 0, 8)?;
    cx.add_le(&TYPE, b, 8, 4)?;
    cx.add_le(&SEQUENCE, b, 12, 4)?;
    cx.add_le(&HEADER_LENGTH, b, 16, 4)?;
    cx.add_le(&MESSAGE_LENGTH, b, 20, 4)?;
    cx.add_le(&CONVERSATION, b, 24, 16)?;
    cx.close();
    match kind {
        0 | 1 => offer(cx, b)?,
        2..=5 => exchange(cx, b)?,
        6 => verify(cx, b)?,
        7 => {
            cx.add_le(&AUTH_SCHEME, b, HEADER, 16)?;
            cx.add_le(&ERROR_CODE, b, 56, 4)?;
            cx.open_text(b.span(60, b.reported_len().saturating_sub(60)), format_args!("The rest of the alert message"));
            cx.close();
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// The mechanisms that a side has.
fn offer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RANDOM, b, HEADER, 32)?;
    cx.add_le(&VERSION, b, 72, 8)?;
    vector(cx, b, 80, &SCHEMES, |cx, place, count| {
        (0..count.min(LIMIT)).try_for_each(|i| cx.add_le(&AUTH_SCHEME, b, place + 16 * i, 16).map(|_| ()))
    })?;
    vector(cx, b, 88, &EXTENSIONS, |_, _, _| Ok(()))
}

/// Where a list is and how much of it, and what is in it.
fn vector<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    vector: &Vector,
    items: impl FnOnce(&mut Cx<'a>, usize, usize) -> Outcome,
) -> Outcome {
    let (place, count) = (b.le32(at)? as usize, usize::from(b.le16(at + 4)?));
    let unit = if std::ptr::eq(vector.1, &EXCHANGE_OFFSET) { " bytes" } else { "" };
    cx.open_text(b.span(at, 8), format_args!("{}: {count}{unit} at {place}", vector.0));
    cx.add_le(vector.1, b, at, 4)?;
    cx.add_le(vector.2, b, at + 4, 2)?;
    cx.add(vector.3, b, at + 6, 2)?;
    items(cx, place, count)?;
    cx.close();
    Ok(())
}

/// What a mechanism says.
fn exchange<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add_le(&AUTH_SCHEME, b, HEADER, 16)?;
    let own = Vector("Exchange", &EXCHANGE_OFFSET, &EXCHANGE_COUNT, &EXCHANGE_PAD);
    vector(cx, b, 56, &own, |cx, place, count| cx.add(&EXCHANGE, b, place, count).map(|_| ()))
}

fn verify<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add_le(&AUTH_SCHEME, b, HEADER, 16)?;
    cx.open_text(b.span(56, b.reported_len().saturating_sub(56)), format_args!("Checksum"));
    cx.add_le(&HEADER_LENGTH, b, 56, 4)?;
    cx.add_le(&CHECKSUM_SCHEME, b, 60, 4)?;
    cx.add_le(&CHECKSUM_TYPE, b, 64, 4)?;
    let own = Vector("Checksum Vector", &CHECKSUM_OFFSET, &CHECKSUM_COUNT, &CHECKSUM_PAD);
    vector(cx, b, 68, &own, |cx, place, count| cx.add(&CHECKSUM, b, place, count).map(|_| ()))?;
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing;

    #[test]
    fn mechanisms_lie_behind_the_fixed_part() {
        let mut message = b"NEGOEXTS\0\0\0\0\0\0\0\0\x60\0\0\0\x70\0\0\0".to_vec();
        message.extend(0..16);
        message.extend([0x52; 32]);
        message.extend([0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        message.extend([0x5c, 0x33, 0x53, 0x0d, 0xea, 0xf9, 0x0d, 0x4d, 0xb2, 0xec, 0x4a, 0xe3, 0x78, 0x6e, 0xc3, 0x08]);
        let shown = testing::dissect_as(147, &message, (Table::LinkType, 147, "negoex"));
        assert!(shown.has("NEGOEX INITATOR_NEGO"), "{:#?}", shown.lines);
        assert!(shown.has("ConversationID: 03020100-0504-0706-0809-0a0b0c0d0e0f"));
        assert!(shown.has("AuthSchemes: 1 at 96"));
        assert!(shown.has("AuthScheme: 0d53335c-f9ea-4d0d-b2ec-4ae3786ec308"));
    }
}
