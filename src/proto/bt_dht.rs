//! BitTorrent's distributed hash table (BEP 5): bencoded queries and responses.

use super::common::text::{decimal, shown};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

fields! {
    /// String.
    BENCODED_STRING = "bt-dht.bencoded.string", "String", Str None;
    /// List.
    BENCODED_LIST = "bt-dht.bencoded.list", "List", None None;
    /// Int.
    BENCODED_INT = "bt-dht.bencoded.int", "Int", Str None;
    /// Dictionary.
    BENCODED_DICT = "bt-dht.bencoded.dict", "Dictionary", None None;
    /// Dictionary Entry.
    BENCODED_DICT_ENTRY = "bt-dht.bencoded.dict_entry", "Dictionary Entry", None None;
    /// Terminator.
    BENCODED_LIST_TERMINATOR = "bt-dht.bencoded.list.terminator", "Terminator", Str None;
    /// Error.
    ERROR = "bt-dht.error", "Error", None None;
    /// Peer.
    PEER = "bt-dht.peer", "Peer", None None;
    /// Peers.
    PEERS = "bt-dht.peers", "Peers", None None;
    /// Node.
    NODE = "bt-dht.node", "Node", None None;
    /// Nodes.
    NODES = "bt-dht.nodes", "Nodes", None None;
    /// ID.
    ID = "bt-dht.id", "ID", Bytes None;
    /// IP.
    IP = "bt-dht.ip", "IP", Ipv4 None;
    /// Port.
    PORT = "bt-dht.port", "Port", U16 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::UdpPort, probe)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bt-dht", "BitTorrent DHT Protocol", "BT-DHT", &["BEP 5"]) },
        dissect,
    )
};

/// Lists and dictionaries inside each other.
const DEPTH: u8 = 10;
/// Bytes of a node's id, and of a node and a peer with their IPv4 addresses.
const ID_LEN: usize = 20;
const NODE_LEN: usize = 26;
const PEER_LEN: usize = 6;
/// Keys whose values are bytes, not text.
const BINARY: [&[u8]; 6] = [b"id", b"target", b"info_hash", b"t", b"v", b"token"];

/// A dictionary whose first key is one of a message's.
fn probe(data: &[u8]) -> bool {
    [&b"d1:ad"[..], b"d1:rd", b"d2:ip", b"d1:el"].iter().any(|start| data.starts_with(start)) && data.ends_with(b"e")
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !probe(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("BT-DHT");
    cx.info(format_args!("BitTorrent DHT Protocol"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    dictionary(cx, b, 0, DEPTH)?;
    Ok(())
}

/// A byte string at `at`: where its bytes stand, how many they are, and where it ends.
fn string(b: Bytes<'_>, at: usize) -> Result<(usize, usize, usize), Fault> {
    let colon = b.find(at, b':').ok_or(Fault::Malformed)?;
    let len = decimal(b.clipped(at, colon - at)).and_then(|n| usize::try_from(n).ok()).ok_or(Fault::Malformed)?;
    b.slice(colon + 1, len)?;
    Ok((colon + 1, len, colon + 1 + len))
}

/// The entries of the dictionary whose `d` is at `at`; gives where it ends.
fn dictionary<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, depth: u8) -> Result<usize, Fault> {
    if depth == 0 {
        return Err(Fault::Limit);
    }
    let mut next = at + 1;
    while b.u8(next)? != b'e' {
        next = entry(cx, b, next, depth)?;
    }
    cx.add(&BENCODED_LIST_TERMINATOR, b, next, 1)?;
    Ok(next + 1)
}

/// Key and value; gives where the value ends.
fn entry<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, depth: u8) -> Result<usize, Fault> {
    let line = cx.put(&BENCODED_DICT_ENTRY, b.span(at, 0), Value::None);
    cx.open_last();
    let (from, len, next) = string(b, at)?;
    cx.add(&BENCODED_STRING, b, from, len)?;
    let key = b.slice(from, len)?;
    cx.text(cx.last(), format_args!("Key: {}", shown(key)));
    let title = match key {
        b"a" => "Request arguments".to_string(),
        b"r" => "Response values".to_string(),
        b"q" => "Request type".to_string(),
        b"t" => "Transaction ID".to_string(),
        b"y" => "Message type".to_string(),
        b"e" => "Error".to_string(),
        b"v" => "Version".to_string(),
        other => shown(other),
    };
    let (end, text) = match (key, b.u8(next)?) {
        (b"nodes", b'0'..=b'9') => nodes(cx, b, next)?,
        (b"values", b'l') => peers(cx, b, next)?,
        (b"e", b'l') => error(cx, b, next)?,
        _ => value(cx, b, next, BINARY.contains(&key), depth)?,
    };
    let text = match (key, text.as_str()) {
        (b"y", "q") => "Request".to_string(),
        (b"y", "r") => "Response".to_string(),
        (b"y", "e") => "Error".to_string(),
        _ => text,
    };
    cx.text(line, format_args!("{title}: {text}"));
    cx.end_at(line, b, end);
    cx.close();
    Ok(end)
}

/// Any value; gives where it ends and the text that stands for it.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, binary: bool, depth: u8) -> Result<(usize, String), Fault> {
    match b.u8(at)? {
        b'd' => {
            let line = open(cx, &BENCODED_DICT, b, at, "Value: Dictionary...");
            let end = dictionary(cx, b, at, depth - 1)?;
            cx.close();
            cx.end_at(line, b, end);
            Ok((end, "Dictionary...".to_string()))
        }
        b'l' => {
            if depth <= 1 {
                return Err(Fault::Limit);
            }
            let line = open(cx, &BENCODED_LIST, b, at, "Value: List...");
            let mut next = at + 1;
            while b.u8(next)? != b'e' {
                next = value(cx, b, next, binary, depth - 1)?.0;
            }
            cx.add(&BENCODED_LIST_TERMINATOR, b, next, 1)?;
            cx.close();
            cx.end_at(line, b, next + 1);
            Ok((next + 1, "List...".to_string()))
        }
        b'i' => {
            let end = b.find(at, b'e').ok_or(Fault::Malformed)?;
            cx.add(&BENCODED_INT, b, at + 1, end - at - 1)?;
            let text = shown(b.slice(at + 1, end - at - 1)?);
            cx.text(cx.last(), format_args!("Value: {text}"));
            Ok((end + 1, text))
        }
        _ => {
            let (from, len, end) = string(b, at)?;
            let bytes = b.slice(from, len)?;
            let plain = !binary && bytes.iter().all(|c| c.is_ascii_graphic() || *c == b' ');
            let text = if plain { shown(bytes) } else { digits(bytes) };
            let item = cx.put_text(&BENCODED_STRING, b.span(from, len), format_args!("{text}"));
            cx.text(item, format_args!("Value: {text}"));
            Ok((end, text))
        }
    }
}

fn open<'a>(cx: &mut Cx<'a>, field: &'static crate::model::Field, b: Bytes<'a>, at: usize, text: &str) -> Item {
    let item = cx.put(field, b.span(at, 0), Value::None);
    cx.text(item, format_args!("{text}"));
    cx.open_last();
    item
}

fn digits(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    let _ = crate::base::addr::write_hex(&mut text, bytes, "");
    text
}

/// An address and a port in six bytes, with their text.
fn place<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<String, Fault> {
    cx.add(&IP, b, at, 4)?;
    let port = cx.add(&PORT, b, at + 4, 2)?;
    let ip = std::net::Ipv4Addr::from(b.be32(at)?);
    Ok(format!("{ip}:{port}"))
}

/// The contact information of nodes, one after the other.
fn nodes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<(usize, String), Fault> {
    let (from, len, end) = string(b, at)?;
    let count = len / NODE_LEN;
    let list = cx.put(&NODES, b.span(from, len), Value::None);
    cx.text(list, format_args!("Value: {count} nodes"));
    cx.open_last();
    for number in 0..count {
        let at = from + number * NODE_LEN;
        let line = cx.put(&NODE, b.span(at, NODE_LEN), Value::None);
        cx.open_last();
        cx.add(&ID, b, at, ID_LEN)?;
        let place = place(cx, b, at + ID_LEN)?;
        cx.text(line, format_args!("Node {} (id: {}, IPv4/Port: {place})", number + 1, digits(b.slice(at, ID_LEN)?)));
        cx.close();
    }
    cx.close();
    cx.info_append(format_args!(" reply={count} nodes"));
    Ok((end, count.to_string()))
}

/// A list of peers, each a string of six bytes.
fn peers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<(usize, String), Fault> {
    let list = cx.put(&PEERS, b.span(at, 0), Value::None);
    cx.open_last();
    let (mut next, mut count) = (at + 1, 0);
    while b.u8(next)? != b'e' {
        let (from, len, end) = string(b, next)?;
        if len == PEER_LEN {
            count += 1;
            let line = cx.put(&PEER, b.span(from, len), Value::None);
            cx.open_last();
            let place = place(cx, b, from)?;
            cx.text(line, format_args!("Peer {count} (IP/Port: {place})"));
            cx.close();
        }
        next = end;
    }
    cx.add(&BENCODED_LIST_TERMINATOR, b, next, 1)?;
    cx.close();
    cx.text(list, format_args!("Value: {count} peers"));
    cx.info_append(format_args!(" reply={count} peers"));
    Ok((next + 1, format!("{count} peers")))
}

/// A code and its message.
fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<(usize, String), Fault> {
    let line = cx.put(&ERROR, b.span(at, 0), Value::None);
    cx.open_last();
    let end = b.find(at, b'e').filter(|_| b.u8(at + 1) == Ok(b'i')).ok_or(Fault::Malformed)?;
    cx.add(&BENCODED_INT, b, at + 2, end - at - 2)?;
    let code = shown(b.slice(at + 2, end - at - 2)?);
    cx.text(cx.last(), format_args!("Error ID: {code}"));
    let (from, len, next) = string(b, end + 1)?;
    cx.add(&BENCODED_STRING, b, from, len)?;
    let message = shown(b.slice(from, len)?);
    cx.text(cx.last(), format_args!("Error Message: {message}"));
    cx.close();
    cx.text(line, format_args!("Value: error {code}, {message}"));
    cx.info_append(format_args!("error_no={code} error_msg={message} "));
    b.u8(next)?;
    Ok((next + 1, format!("error {code}, {message}")))
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    fn show(message: &[u8]) -> testing::Shown {
        let len = message.len() as u8 + 8;
        let mut packet =
            vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x1a, 0xe1, 0xc8, 0xd5, 0, len, 0, 0];
        packet.extend(message);
        testing::dissect(101, &packet)
    }

    #[test]
    fn a_ping_on_any_port() {
        let shown = show(b"d1:ad2:id20:abcdefghij0123456789e1:q4:ping1:t2:aa1:y1:qe");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("BT-DHT", "BitTorrent DHT Protocol"));
        for line in ["Request type: ping", "Transaction ID: 6161", "Message type: Request"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn an_error_is_told_in_info() {
        assert_eq!(show(b"d1:eli201e3:Ahae1:t2:aa1:y1:ee").info, "BitTorrent DHT Protocolerror_no=201 error_msg=Aha ");
    }

    #[test]
    fn endless_nesting_ends() {
        let mut message = b"d1:ad1:a".to_vec();
        message.extend(b"l".repeat(60));
        message.push(b'e');
        assert!(show(&message).info.contains("limited"));
    }
}
