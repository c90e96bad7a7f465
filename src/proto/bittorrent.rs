//! BitTorrent's peer protocol (BEP 3, BEP 6, BEP 10) and the messages of Azureus.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

fields! {
    /// Length of the protocol's name in bytes.
    NAME_LENGTH = "bittorrent.protocol.name.length", "Protocol Name Length", U8 Dec;
    /// Name of the protocol.
    NAME = "bittorrent.protocol.name", "Protocol Name", Str None;
    /// Extensions that the peer knows, as bits.
    RESERVED = "bittorrent.reserved", "Reserved Extension Bytes", Bytes None;
    /// Hash that names the torrent.
    INFO_HASH = "bittorrent.info_hash", "SHA1 Hash of info dictionary", Bytes None;
    /// Id that the peer chose.
    PEER_ID = "bittorrent.peer_id", "Peer ID", Bytes None;
    /// A message.
    MESSAGE = "bittorrent.msg", "Message", None None;
    /// Bytes of the message after this number.
    LENGTH = "bittorrent.msg.length", "Message Length", U32 Dec;
    /// Kind of the message.
    TYPE = "bittorrent.msg.type", "Message Type", U8 Dec, with(Names::Lookup(type_name));
    /// A message of Azureus.
    AZUREUS = "bittorrent.azureus_msg", "Azureus Message", None None;
    /// Length of the name of an Azureus message's kind, in bytes.
    TYPE_LENGTH = "bittorrent.msg.typelen", "Message Type Length", U32 Dec;
    /// Kind of an Azureus message.
    AZUREUS_TYPE = "bittorrent.msg.aztype", "Message Type", Str None;
    /// Priority of an Azureus message.
    PRIORITY = "bittorrent.msg.prio", "Message Priority", U8 Dec, names(&[(0, "Low"), (1, "Normal"), (2, "High")]);
    /// Pieces that the peer has, one bit each.
    BITFIELD = "bittorrent.msg.bitfield", "Bitfield data", Bytes None;
    /// Number of a piece.
    PIECE_INDEX = "bittorrent.piece.index", "Piece index", U32 Hex;
    /// Where in the piece a block begins, in bytes.
    PIECE_BEGIN = "bittorrent.piece.begin", "Begin offset of piece", U32 Hex;
    /// Bytes of a block.
    PIECE_DATA = "bittorrent.piece.data", "Data in a piece", Bytes None;
    /// Length of a block in bytes.
    PIECE_LENGTH = "bittorrent.piece.length", "Piece Length", U32 Hex;
    /// Port of the peer's distributed hash table.
    DHT_PORT = "bittorrent.port", "Port", U16 Dec;
    /// Number of an extension's message, 0 for the handshake.
    EXTENDED_ID = "bittorrent.extended.id", "Extended Message ID", U8 Dec;
    /// What an extension's message carries.
    EXTENDED = "bittorrent.extended", "Extended Message", Bytes None;
    /// Bytes that begin no message.
    CONTINUATION = "bittorrent.continuous_data", "Extended Message", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::TcpPort, 6881),
        (Table::TcpPort, 6882),
        (Table::TcpPort, 6883),
        (Table::TcpPort, 6884),
        (Table::TcpPort, 6885),
        (Table::TcpPort, 6886),
        (Table::TcpPort, 6887),
        (Table::TcpPort, 6888),
        (Table::TcpPort, 6889),
    ],
    probes: &[(Table::TcpPort, is_handshake)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bittorrent", "BitTorrent", "BitTorrent", &["BEP 3", "BEP 6", "BEP 10"]) },
        dissect,
    )
};

const HANDSHAKE: &[u8] = b"\x13BitTorrent protocol";
/// Name, extensions, hash, peer id.
const HANDSHAKE_LEN: usize = HANDSHAKE.len() + 8 + 20 + 20;
const HEADER: usize = 4;
/// Longest message that is believed, in bytes: twice the usual block.
const LIMIT: usize = 0x8000;

/// Kinds of messages: number, name, shortest length.
const TYPES: &[(u8, &str, usize)] = &[
    (0, "Choke", 1),
    (1, "Unchoke", 1),
    (2, "Interested", 1),
    (3, "Not Interested", 1),
    (4, "Have", 5),
    (5, "Bitfield", 1),
    (6, "Request", 13),
    (7, "Piece", 9),
    (8, "Cancel", 13),
    (9, "Port", 3),
    (13, "Suggest Piece", 5),
    (14, "Have All", 1),
    (15, "Have None", 1),
    (16, "Reject Request", 13),
    (17, "Allowed Fast", 5),
    (20, "Extended", 1),
];

/// Kinds of Azureus' messages: name on the wire, name, and the plain message that it stands for.
const AZUREUS_TYPES: &[(&[u8], &str, Option<u8>)] = &[
    (b"BT_CHOKE", "Choke", Some(0)),
    (b"BT_UNCHOKE", "Unchoke", Some(1)),
    (b"BT_INTERESTED", "Interested", Some(2)),
    (b"BT_UNINTERESTED", "Not Interested", Some(3)),
    (b"BT_HAVE", "Have", Some(4)),
    (b"BT_BITFIELD", "Bitfield", Some(5)),
    (b"BT_REQUEST", "Request", Some(6)),
    (b"BT_PIECE", "Piece", Some(7)),
    (b"BT_CANCEL", "Cancel", Some(8)),
    (b"AZ_HANDSHAKE", "Azureus Handshake", None),
    (b"BT_KEEP_ALIVE", "Keepalive", None),
    (b"BT_HANDSHAKE", "Azureus BitTorrent Handshake", None),
    (b"AZ_PEER_EXCHANGE", "Azureus Peer Exchange", None),
];

fn type_name(number: u64) -> Option<&'static str> {
    TYPES.iter().find(|row| u64::from(row.0) == number).map(|row| row.1)
}

fn is_handshake(data: &[u8]) -> bool {
    data.starts_with(HANDSHAKE)
}

/// Length of the message that begins the bytes; `None` for bytes that begin none.
fn message_length(data: &[u8]) -> Option<usize> {
    let [a, b, c, d, rest @ ..] = data else { return None };
    let len = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
    let fits = match rest.first() {
        _ if len == 0 => true,
        _ if azureus(rest, len).is_some() => true,
        Some(kind) => len < LIMIT && TYPES.iter().any(|row| row.0 == *kind && row.2 <= len),
        None => len < LIMIT,
    };
    fits.then_some(HEADER + len)
}

/// The row of an Azureus message, which names its kind by a text with a length.
fn azureus(body: &[u8], len: usize) -> Option<&'static (&'static [u8], &'static str, Option<u8>)> {
    let [0, 0, 0, size, name @ ..] = body else { return None };
    let name = name.get(..usize::from(*size))?;
    AZUREUS_TYPES.iter().find(|row| row.0 == name && row.0.len() + HEADER < len && len < LIMIT)
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if data.len() < HEADER {
        return Need::More(None);
    }
    let begins = HANDSHAKE.get(..data.len()).is_some_and(|start| start == data);
    match message_length(data) {
        _ if is_handshake(data) || begins => Need::Complete(HANDSHAKE_LEN),
        Some(len) => Need::Complete(len),
        None => Need::Complete(data.len()),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("BitTorrent");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if is_handshake(b.data()) {
        cx.info(format_args!("Handshake  "));
        return handshake(cx, b);
    }
    match message_length(b.data()) {
        Some(HEADER) => {
            cx.info(format_args!("BitTorrent   "));
            Ok(())
        }
        Some(len) => message(cx, b.window(0, len)),
        None => {
            cx.info(format_args!("Continuation data  "));
            cx.add(&CONTINUATION, b, 0, b.len())?;
            Ok(())
        }
    }
}

fn handshake<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&NAME_LENGTH, b, 0, 1)?;
    cx.add(&NAME, b, 1, 19)?;
    cx.add(&RESERVED, b, 20, 8)?;
    cx.add(&INFO_HASH, b, 28, 20)?;
    cx.add(&PEER_ID, b, 48, 20)?;
    Ok(())
}

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.be32(0)? as usize;
    if let Some((wire, name, plain)) = azureus(b.clipped(HEADER, len), len) {
        let item = cx.put(&AZUREUS, b.span(0, HEADER + len), Value::None);
        cx.open_last();
        cx.add(&LENGTH, b, 0, 4)?;
        cx.add(&TYPE_LENGTH, b, 4, 4)?;
        cx.add(&AZUREUS_TYPE, b, 8, wire.len())?;
        cx.add(&PRIORITY, b, 8 + wire.len(), 1)?;
        cx.info(format_args!("{name}"));
        let body = b.from(9 + wire.len());
        let detail = match plain {
            Some(kind) => body_of(cx, body, *kind)?,
            None if wire.starts_with(b"AZ_") => {
                cx.call_named_inside("bencode", body);
                String::new()
            }
            None => String::new(),
        };
        cx.text(item, format_args!("Azureus Message: Len {len}, {name}{detail}"));
        cx.info_append(format_args!("{detail}  "));
        return Ok(());
    }
    let kind = b.u8(HEADER)?;
    let name = type_name(kind.into()).unwrap_or("Unknown");
    let item = cx.put(&MESSAGE, b.span(0, HEADER + len), Value::None);
    cx.open_last();
    cx.add(&LENGTH, b, 0, 4)?;
    cx.add(&TYPE, b, HEADER, 1)?;
    cx.info(format_args!("{name}"));
    cx.text(item, format_args!("Message: Len:{len}, {name}"));
    let detail = body_of(cx, b.from(HEADER + 1), kind)?;
    cx.append(item, format_args!("{detail}"));
    cx.info_append(format_args!("{detail}  "));
    Ok(())
}

/// What follows a message's kind; gives what is told of it in Info.
fn body_of<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Result<String, Fault> {
    let whole = b.reported_len();
    match kind {
        4 | 13 | 17 => {
            let index = cx.add(&PIECE_INDEX, b, 0, 4)?;
            return Ok(format!(", Piece (Idx:{index:#x})"));
        }
        5 => {
            cx.add(&BITFIELD, b, 0, whole)?;
            return Ok(format!(", Len:{whole:#x}"));
        }
        6 | 8 | 16 => {
            let (index, begin) = block(cx, b)?;
            let len = cx.add(&PIECE_LENGTH, b, 8, 4)?;
            return Ok(format!(", Piece (Idx:{index:#x},Begin:{begin:#x},Len:{len:#x})"));
        }
        7 => {
            let (index, begin) = block(cx, b)?;
            cx.add(&PIECE_DATA, b, 8, whole.saturating_sub(8))?;
            return Ok(format!(", Idx:{index:#x},Begin:{begin:#x},Len:{:#x}", whole.saturating_sub(8)));
        }
        9 => {
            cx.add(&DHT_PORT, b, 0, 2)?;
        }
        20 => match cx.add(&EXTENDED_ID, b, 0, 1)? {
            0 => {
                cx.call_named_inside("bencode", b.from(1));
            }
            _ => {
                cx.add(&EXTENDED, b, 1, whole.saturating_sub(1))?;
            }
        },
        _ => {}
    }
    Ok(String::new())
}

/// Piece and place in it.
fn block<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<(u64, u64), Fault> {
    Ok((cx.add(&PIECE_INDEX, b, 0, 4)?, cx.add(&PIECE_BEGIN, b, 4, 4)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;
    use std::collections::HashMap;

    #[test]
    fn a_handshake_is_known_on_any_port() {
        let mut hello = HANDSHAKE.to_vec();
        hello.extend([0; 48]);
        let shown = testing::tcp((40001, 50123), &hello);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("BitTorrent", "Handshake  "));
        assert!(shown.has("Protocol Name: BitTorrent protocol"), "{:#?}", shown.lines);
    }

    #[test]
    fn blocks_are_told_in_info() {
        let request = [0, 0, 0, 13, 6, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3];
        let shown = testing::tcp((6881, 50123), &request);
        assert_eq!(shown.info, "Request, Piece (Idx:0x1,Begin:0x2,Len:0x3)  ");
        assert!(shown.has("Message: Len:13, Request, Piece (Idx:0x1,Begin:0x2,Len:0x3)"), "{:#?}", shown.lines);
        let piece = [0, 0, 0, 11, 7, 0, 0, 0, 1, 0, 0, 0, 2, b'a', b'b'];
        assert_eq!(testing::tcp((6881, 50123), &piece).info, "Piece, Idx:0x1,Begin:0x2,Len:0x2  ");
    }

    #[test]
    fn azureus_names_its_messages() {
        let choke = b"\0\0\0\x0d\0\0\0\x08BT_CHOKE\x01";
        let shown = testing::tcp((6881, 50123), choke);
        assert_eq!(shown.info, "Choke  ");
        assert!(shown.has("Azureus Message: Len 13, Choke"), "{:#?}", shown.lines);
    }

    #[test]
    fn what_begins_no_message_is_one_piece() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, 6881, &mut state), data);
        assert_eq!(ask(&[0, 0, 0, 1, 0, 0, 0, 0, 1, 1]), Need::Complete(5));
        assert_eq!(ask(&[0, 0, 0, 1, 10, 0, 0, 3, 33, 120, 120]), Need::Complete(11));
        assert_eq!(ask(&[0, 2, 0, 0, 7, 1, 1]), Need::Complete(7));
        assert_eq!(ask(&HANDSHAKE[..12]), Need::Complete(HANDSHAKE_LEN));
    }
}
