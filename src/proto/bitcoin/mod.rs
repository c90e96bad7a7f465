//! Bitcoin: messages between nodes (developer.bitcoin.org, P2P network).

mod fields;
mod messages;

use super::common::text::shown;
use crate::base::Bytes;
use crate::base::text::until_nul;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::proto::common::text::padded;
use crate::stream::{Need, StreamCx};
use fields::*;

/// Magic, command, length, checksum.
const HEADER: usize = 24;
/// Longest message that is waited for, in bytes.
const LIMIT: usize = 1 << 22;
/// First bytes of a message in each network: the main one, and those for tests.
const MAGICS: [[u8; 4]; 4] = [[0xf9, 0xbe, 0xb4, 0xd9], [0xfa, 0xbf, 0xb5, 0xda], [0x0b, 0x11, 0x09, 0x07], [0xf9, 0xbe, 0xb4, 0xfe]];

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::TcpPort, is_message)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bitcoin", "Bitcoin protocol", "Bitcoin", &["Bitcoin P2P network"]) },
        dissect,
    )
};

fn is_message(data: &[u8]) -> bool {
    MAGICS.iter().any(|magic| data.starts_with(magic))
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let Some(length) = data.get(16..HEADER - 4) else { return Need::More(Some(HEADER)) };
    let length = length.iter().rev().fold(0_usize, |n, byte| n << 8 | usize::from(*byte));
    if !is_message(data) || length > LIMIT { Need::NotMine } else { Need::Complete(HEADER + length) }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let command = until_nul(b.slice(4, 12)?);
    cx.protocol("Bitcoin");
    if cx.packet.message > 0 {
        cx.info_append(format_args!(", {}", shown(command)));
    } else {
        cx.info(format_args!("{}", shown(command)));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&MAGIC, b, 0, 4)?;
    padded(cx, &COMMAND, b, 4, 12)?;
    let len = cx.add_le(&LENGTH, b, 16, 4)? as usize;
    cx.add(&CHECKSUM, b, 20, 4)?;
    messages::body(cx, command, b.sub(HEADER, len)?)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    fn message(command: &[u8], body: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xf9, 0xbe, 0xb4, 0xd9];
        bytes.extend_from_slice(command);
        bytes.resize(16, 0);
        bytes.extend_from_slice(&(body.len() as u32).to_le_bytes());
        bytes.extend_from_slice(&[1, 2, 3, 4]);
        bytes.extend_from_slice(body);
        bytes
    }

    #[test]
    fn messages_are_known_by_their_magic() {
        let shown = tcp((40000, 40001), &message(b"ping", &[5, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Bitcoin", "ping"));
        assert!(shown.layers.ends_with("tcp:bitcoin:bitcoin"), "{}", shown.layers);
        assert!(shown.has("Random nonce: 0x0000000000000005") && shown.has("Payload checksum: 0x01020304"), "{:#?}", shown.lines);
    }

    #[test]
    fn counts_have_one_byte_or_more() {
        let mut body = vec![0xfd, 1, 0, 1, 0, 0, 0];
        body.extend_from_slice(&[7; 32]);
        let shown = tcp((40000, 40001), &message(b"inv", &body));
        assert!(shown.has("Count: 1") && shown.has("Type: MSG_TX (1)"), "{:#?}", shown.lines);
        let tx = [&[1, 0, 0, 0, 0][..], &[1, 0x88, 0x13, 0, 0, 0, 0, 0, 0, 2, 0x76, 0xa9], &[0, 0, 0, 0]].concat();
        let shown = tcp((40000, 40001), &message(b"tx", &tx));
        assert!(shown.has("Value: 5000") && shown.has("Script: 76a9"), "{:#?}", shown.lines);
    }
}
