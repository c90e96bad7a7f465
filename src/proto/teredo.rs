//! Teredo: IPv6 tunneled over UDP through NATs (RFC 4380).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};


fields! {
    /// Teredo Authentication header.
    AUTH = "teredo.auth", "Teredo Authentication header", None None;
    /// Client identifier length (ID-len).
    AUTH_IDLEN = "teredo.auth.idlen", "Client identifier length", U8 Dec;
    /// Authentication value length (AU-len).
    AUTH_AULEN = "teredo.auth.aulen", "Authentication value length", U8 Dec;
    /// Client identifier (ID).
    AUTH_ID = "teredo.auth.id", "Client identifier", Bytes None;
    /// Authentication value (hash).
    AUTH_VALUE = "teredo.auth.value", "Authentication value", Bytes None;
    /// Nonce value prevents spoofing Teredo server.
    AUTH_NONCE = "teredo.auth.nonce", "Nonce value", Bytes None;
    /// Confirmation byte is zero upon successful authentication.
    AUTH_CONF = "teredo.auth.conf", "Confirmation byte", Bytes None;
    /// Teredo Origin Indication.
    ORIG = "teredo.orig", "Teredo Origin Indication header", None None;
    /// Origin UDP port.
    ORIG_PORT = "teredo.orig.port", "Origin UDP port", U16 Dec;
    /// Origin IPv4 address.
    ORIG_ADDR = "teredo.orig.addr", "Origin IPv4 address", Ipv4 None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 3544)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("teredo", "Teredo IPv6 over UDP tunneling", "Teredo", &["RFC 4380"]) },
        dissect,
    )
};

const ORIGIN: u16 = 0;
const AUTHENTICATION: u16 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = b.be16(0)?;
    if first > AUTHENTICATION && first >> 12 != 6 {
        return Err(Fault::NotMine);
    }
    cx.protocol("Teredo");
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut at = 0;
    if b.be16(at)? == AUTHENTICATION {
        at = authentication(cx, b)?;
    }
    if b.be16(at)? == ORIGIN {
        at = origin(cx, b, at)?;
    }
    cx.end_at(layer, b, at);
    let packet = b.from(at);
    if packet.u8(0)? >> 4 != 6 || !cx.call_named("ipv6", packet) {
        cx.data(packet);
    }
    Ok(())
}

/// Who vouches for the packet (section 5.1.1); gives where it ends.
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let (id, value) = (usize::from(b.u8(2)?), usize::from(b.u8(3)?));
    cx.open(&AUTH, b, 0, 13 + id + value)?;
    let mut at = add_each(cx, b, 2, &[(&AUTH_IDLEN, 1), (&AUTH_AULEN, 1)])?;
    if id > 0 {
        at = add_each(cx, b, at, &[(&AUTH_ID, id)])?;
    }
    if value > 0 {
        at = add_each(cx, b, at, &[(&AUTH_VALUE, value)])?;
    }
    at = add_each(cx, b, at, &[(&AUTH_NONCE, 8), (&AUTH_CONF, 1)])?;
    cx.close();
    Ok(at)
}

/// Where the packet came from, with its bits inverted so that NATs leave it alone; gives where it ends.
fn origin<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.open(&ORIG, b, at, 8)?;
    cx.put(&ORIG_PORT, b.span(at + 2, 2), Value::Uint(u64::from(!b.be16(at + 2)?)));
    cx.put(&ORIG_ADDR, b.span(at + 4, 4), Value::Ipv4((!b.be32(at + 4)?).to_be_bytes()));
    cx.close();
    Ok(at + 8)
}
