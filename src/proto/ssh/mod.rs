//! Secure Shell (RFC 4253).

mod fields;
mod messages;
mod track;

use crate::base::{Bytes, Fault, text};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;
use track::{Seen, banner, packet_len};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 22), (Table::SctpPort, 22)],
    probes: &[(Table::TcpPort, looks_like_ssh)],
    need: Some(track::need),
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ssh", "SSH Protocol", "SSH", &["RFC 4253", "RFC 4419", "RFC 5656"]) },
        dissect,
    )
};

const NEW_KEYS: u8 = 21;

/// An identification line.
fn looks_like_ssh(bytes: &[u8]) -> bool {
    banner(bytes).is_some()
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let unknown = Seen::default();
    let seen = cx.told::<Seen>().unwrap_or(&unknown);
    let from_server = cx.transport().map_or(cx.packet.source_port < cx.packet.destination_port, |t| !t.from_client);
    cx.tree.columns.clear_info();
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let version = banner(b.data()).unwrap_or(seen.version);
    cx.protocol(match version {
        1 => "SSHv1",
        2 => "SSHv2",
        _ => "SSH",
    });
    if banner(b.data()).is_some() {
        identification(cx, b)?;
    } else {
        packets(cx, seen, b, from_server)?;
    }
    // the side stands before all that Info says, remarks of TCP included
    cx.tree.columns.info.insert_str(0, if from_server { "Server: " } else { "Client: " });
    let direction = cx.computed(&DIRECTION, b.span(0, 0), Value::Uint(from_server.into()));
    cx.text(direction, format_args!("Direction: {}", if from_server { "server-to-client" } else { "client-to-server" }));
    Ok(())
}

fn identification<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.line(0).map_or(b.reported_len(), |line| line.0);
    let line = text::lossy(b.slice(0, len)?);
    cx.tree.columns.append_info_sep(", ", format_args!("Protocol ({})", text::safe(&line)));
    cx.add(&PROTOCOL_LINE, b, 0, len).map(drop)
}

fn packets<'a>(cx: &mut Cx<'a>, seen: &Seen, b: Bytes<'a>, from_server: bool) -> Outcome {
    let mut encrypted = seen.encrypted || seen.version != 2;
    let mut number = seen.number;
    let mut at = 0;
    while at < b.reported_len() {
        let rest = b.from(at);
        if seen.version == 2 {
            title(cx, seen, rest);
        }
        match packet_len(rest.data()).filter(|_| !encrypted) {
            Some(len) => {
                let packet = rest.window(0, len);
                encrypted = plain(cx, seen, packet, number, from_server)? == NEW_KEYS;
                number += 1;
                at += len;
            }
            None => {
                self::encrypted(cx, seen, rest)?;
                at = b.reported_len();
            }
        }
        if seen.version == 2 {
            cx.close();
        }
    }
    Ok(())
}

fn title<'a>(cx: &mut Cx<'a>, seen: &Seen, b: Bytes<'a>) {
    let all = b.span(0, b.reported_len());
    match (&seen.cipher, &seen.mac) {
        (Some(cipher), Some(mac)) => {
            cx.open_text(all, format_args!("SSH Version 2 (encryption:{} mac:{})", text::safe(cipher), text::safe(mac)))
        }
        _ => cx.open_text(all, format_args!("SSH Version 2")),
    };
}

/// A packet that is not encrypted; gives its message number.
fn plain<'a>(cx: &mut Cx<'a>, seen: &Seen, b: Bytes<'a>, number: u32, from_server: bool) -> Result<u8, Fault> {
    cx.add(&PACKET_LENGTH, b, 0, 4)?;
    let padding = cx.add(&PADDING_LENGTH, b, 4, 1)? as usize;
    let end = b.reported_len().saturating_sub(padding);
    let body = b.window(5, end.saturating_sub(5));
    let code = body.u8(0)?;
    match &seen.method {
        Some(method) => cx.open_text(body.span(0, body.reported_len()), format_args!("Key Exchange (method:{})", text::safe(method))),
        None => cx.open_text(body.span(0, body.reported_len()), format_args!("Key Exchange")),
    };
    let name = messages::name(code, seen.exchange).unwrap_or("Unknown");
    cx.add(&MESSAGE_CODE, body, 0, 1)?;
    cx.text(cx.last(), format_args!("Message Code: {name} ({code})"));
    cx.tree.columns.append_info_sep(", ", format_args!("{name}"));
    messages::body(cx, code, seen.exchange, body.from(1), from_server)?;
    cx.close();
    if padding > 0 {
        cx.add(&PADDING, b, end, padding)?;
    }
    cx.computed(&SEQ_NUM, b.span(b.reported_len(), 0), Value::Uint(number.into()));
    Ok(code)
}

/// A segment of encrypted packets.
fn encrypted<'a>(cx: &mut Cx<'a>, seen: &Seen, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    // of these ciphers even the length is encrypted or bound to the key: there is nothing to show
    let cipher = seen.cipher.as_deref().unwrap_or("");
    let closed = cipher.ends_with("-cbc") && cipher.starts_with("aes") || cipher.contains("-gcm") || cipher.starts_with("chacha20");
    if closed {
        return if len < 16 && cipher.ends_with("-cbc") { Err(Fault::Malformed) } else { Ok(()) };
    }
    cx.tree.columns.append_info_sep(", ", format_args!("Encrypted packet (len={len})"));
    let mac = seen.mac.as_deref().map_or(0, mac_len).min(len.saturating_sub(4));
    cx.add(&LENGTH_ENCRYPTED, b, 0, 4)?;
    cx.add(&ENCRYPTED, b, 4, len - 4 - mac)?;
    if mac > 0 {
        cx.add(&MAC, b, len - mac, mac)?;
    }
    Ok(())
}

/// Bytes of a MAC (RFC 4253 section 6.4, RFC 6668, RFC 4418).
fn mac_len(name: &str) -> usize {
    // the code of an encrypt-then-MAC algorithm is shown with the packet, as tshark shows it
    match name.trim_end_matches("@openssh.com") {
        "hmac-sha1" => 20,
        "hmac-md5" => 16,
        "hmac-sha1-96" | "hmac-md5-96" => 12,
        "hmac-sha2-256" => 32,
        "hmac-sha2-512" => 64,
        "hmac-ripemd160" => 20,
        "umac-64" => 8,
        "umac-128" => 16,
        _ => 0,
    }
}
