//! File Transfer Protocol, control connection (RFC 959, RFC 2428).

mod codes;
mod track;

use super::common::text::{decimal, line, shown, token};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

fields! {
    /// The line comes from the server.
    RESPONSE = "ftp.response", "Response", Bool None;
    /// The line comes from the client.
    REQUEST = "ftp.request", "Request", Bool None;
    /// Command.
    COMMAND = "ftp.request.command", "Request command", Str None;
    /// Argument of a command.
    ARGUMENT = "ftp.request.arg", "Request arg", Str None;
    /// Code of a response.
    CODE = "ftp.response.code", "Response code", U32 Dec, names(codes::CODES);
    /// Text of a response.
    RESPONSE_ARG = "ftp.response.arg", "Response arg", Str None;
    /// Where the server waits.
    PASSIVE_IP = "ftp.passive.ip", "Passive IP address", Ipv4 None;
    /// Where the server waits.
    PASSIVE_PORT = "ftp.passive.port", "Passive port", U16 Dec;
    /// The address is not that of the server.
    PASSIVE_NAT = "ftp.passive.nat", "Passive IP NAT", Bool None;
    /// Where the client waits.
    ACTIVE_IP = "ftp.active.cip", "Active IP address", Ipv4 None;
    /// Where the client waits.
    ACTIVE_PORT = "ftp.active.port", "Active port", U16 Dec;
    /// The address is not that of the client.
    ACTIVE_NAT = "ftp.active.nat", "Active IP NAT", Bool None;
    /// Kind of address.
    EPRT_AF = "ftp.eprt.af", "Extended active address family", U8 Dec, names(&[(1, "IPv4"), (2, "IPv6")]);
    /// Where the client waits.
    EPRT_IP = "ftp.eprt.ip", "Extended active IP address", Ipv4 None;
    /// Where the client waits.
    EPRT_IPV6 = "ftp.eprt.ipv6", "Extended active IPv6 address", Ipv6 None;
    /// Where the client waits.
    EPRT_PORT = "ftp.eprt.port", "Extended active port", U16 Dec;
    /// Where the server waits.
    EPSV_IP = "ftp.epsv.ip", "Extended passive IPv4 address", Ipv4 None;
    /// Where the server waits.
    EPSV_IPV6 = "ftp.epsv.ipv6", "Extended passive IPv6 address", Ipv6 None;
    /// Folder in which the session stands.
    DIRECTORY = "ftp.current-working-directory", "Current working directory", Str None;
    /// Where the server waits.
    EPSV_PORT = "ftp.epsv.port", "Extended passive port", U16 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 21)],
    track: Some(track::track),
    announces: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ftp", "File Transfer Protocol (FTP)", "FTP", &["RFC 959", "RFC 2428"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == 21;
    let (len, next) = line(b, 0);
    cx.protocol("FTP");
    cx.info(format_args!("{}: {}", if request { "Request" } else { "Response" }, shown(b.clipped(0, len))));
    cx.layer(&PROTOCOL.info, b, b.len());
    cx.hide(&REQUEST, b.span(0, 0), Value::Uint(request.into()));
    cx.hide(&RESPONSE, b.span(0, 0), Value::Uint((!request).into()));
    cx.open_text(b.span(0, next), format_args!("{}", shown(b.clipped(0, next))));
    if request {
        command(cx, b.window(0, len))?;
    } else {
        response(cx, b.window(0, len))?;
    }
    cx.close();
    let mut at = next;
    while at < b.len() {
        let (_, next) = line(b, at);
        cx.open_text(b.span(at, next - at), format_args!("{}", shown(b.clipped(at, next - at))));
        cx.close();
        at = next;
    }
    if let Some(track::Directory(path)) = cx.told::<track::Directory>() {
        let outer = cx.top();
        let item = cx.put_text(&DIRECTORY, b.span(0, 0), format_args!("{path}"));
        cx.generated(item);
        cx.restore(outer);
    }
    Ok(())
}

fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (word, gap) = token(b.data());
    if word == 0 {
        return Ok(());
    }
    cx.add(&COMMAND, b, 0, word)?;
    let name = b.clipped(0, word).to_ascii_uppercase();
    if gap >= b.len() {
        return Ok(());
    }
    cx.add(&ARGUMENT, b, gap, b.len() - gap)?;
    match name.as_slice() {
        b"PORT" => {
            if let Some((ip, port, places)) = six_numbers(b.data(), gap) {
                cx.put(&ACTIVE_IP, b.span(places.0, places.1), Value::Ipv4(ip));
                cx.put(&ACTIVE_PORT, b.span(places.2, places.3), Value::Uint(port.into()));
                if differs(&cx.packet.source, ip) {
                    cx.computed(&ACTIVE_NAT, b.span(places.0, places.1), Value::Uint(1));
                }
            }
        }
        b"EPRT" => eprt(cx, b.from(gap))?,
        _ => {}
    }
    Ok(())
}

fn response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some(code) = decimal(b.clipped(0, 3)).filter(|_| b.len() >= 3 && b.clipped(0, 3).iter().all(u8::is_ascii_digit)) else {
        return Ok(());
    };
    cx.put(&CODE, b.span(0, 3), Value::Uint(code));
    if b.len() <= 4 {
        return Ok(());
    }
    cx.add(&RESPONSE_ARG, b, 4, b.len() - 4)?;
    if code == 227 {
        let from = b.data().iter().skip(4).position(u8::is_ascii_digit).map_or(b.len(), |at| at + 4);
        if let Some((ip, port, places)) = six_numbers(b.data(), from) {
            cx.put(&PASSIVE_IP, b.span(places.0, places.1), Value::Ipv4(ip));
            cx.put(&PASSIVE_PORT, b.span(places.2, places.3), Value::Uint(port.into()));
            if differs(&cx.packet.source, ip) {
                cx.computed(&PASSIVE_NAT, b.span(places.0, places.1), Value::Uint(1));
            }
        }
    } else if code == 229 {
        epsv(cx, b);
    }
    Ok(())
}

fn differs(address: &crate::base::addr::Address, ip: [u8; 4]) -> bool {
    matches!(address, crate::base::addr::Address::Ipv4(own) if *own != Ipv4Addr::from(ip))
}

/// Where an address and its port stand: start and length of both.
type Places = (usize, usize, usize, usize);

/// `h1,h2,h3,h4,p1,p2` at `from`: address, port, and the places of both.
fn six_numbers(text: &[u8], from: usize) -> Option<([u8; 4], u16, Places)> {
    let rest = text.get(from..)?;
    let len = rest.iter().position(|c| !(c.is_ascii_digit() || *c == b',')).unwrap_or(rest.len());
    let list = rest.get(..len)?;
    let mut numbers = [0_u8; 6];
    let mut parts = list.split(|c| *c == b',');
    for number in &mut numbers {
        *number = u8::try_from(decimal(parts.next()?)?).ok()?;
    }
    let [a, b, c, d, high, low] = numbers;
    let comma = list.iter().enumerate().filter(|(_, c)| **c == b',').nth(3)?.0;
    Some(([a, b, c, d], u16::from_be_bytes([high, low]), (from, comma, from + comma + 1, len - comma - 1)))
}

/// `|1|132.235.1.2|6275|` (RFC 2428 section 2).
fn eprt<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let delimiter = b.u8(0)?;
    let bars: Vec<usize> = b.data().iter().enumerate().filter(|(_, c)| **c == delimiter).map(|(at, _)| at).take(4).collect();
    let [_, first, second, third] = bars.as_slice() else { return Ok(()) };
    let text = |from: usize, to: usize| std::str::from_utf8(b.clipped(from, to.saturating_sub(from))).unwrap_or("");
    let family = decimal(text(1, *first).as_bytes()).unwrap_or(0);
    cx.put(&EPRT_AF, b.span(1, first - 1), Value::Uint(family));
    let (place, address) = (b.span(first + 1, second - first - 1), text(first + 1, *second));
    if let Ok(ip) = address.parse::<Ipv4Addr>() {
        cx.put(&EPRT_IP, place, Value::Ipv4(ip.octets()));
    } else if let Ok(ip) = address.parse::<Ipv6Addr>() {
        cx.put(&EPRT_IPV6, place, Value::Ipv6(ip.octets()));
    }
    if let Some(port) = decimal(text(second + 1, *third).as_bytes()) {
        cx.put(&EPRT_PORT, b.span(second + 1, third - second - 1), Value::Uint(port));
    }
    Ok(())
}

/// Address and port of EPRT's argument.
fn address_of_eprt(argument: &str) -> Option<(IpAddr, u16)> {
    let delimiter = argument.chars().next()?;
    let mut parts = argument.split(delimiter).skip(2);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// `(|||6446|)` (RFC 2428 section 3): the port, and start and length of its digits.
fn port_of_epsv(text: &[u8]) -> Option<(u16, usize, usize)> {
    let open = text.iter().position(|c| *c == b'(')?;
    let from = open + 4;
    let len = text.get(from..)?.iter().take_while(|c| c.is_ascii_digit()).count();
    let port = u16::try_from(decimal(text.get(from..from + len)?)?).ok()?;
    text.get(from + len..)?.contains(&b')').then_some((port, from, len))
}

fn epsv<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    let Some((port, from, len)) = port_of_epsv(b.data()) else { return };
    match cx.packet.source.clone() {
        crate::base::addr::Address::Ipv4(ip) => cx.put(&EPSV_IP, b.span(0, 0), Value::Ipv4(ip.octets())),
        crate::base::addr::Address::Ipv6(ip) => cx.put(&EPSV_IPV6, b.span(0, 0), Value::Ipv6(ip.octets())),
        _ => return,
    };
    cx.put(&EPSV_PORT, b.span(from, len), Value::Uint(port.into()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_port_and_pasv() {
        let text = b"PORT 10,0,0,1,4,5";
        assert_eq!(six_numbers(text, 5), Some(([10, 0, 0, 1], 1029, (5, 8, 14, 3))));
        assert_eq!(six_numbers(b"1,2,3,4,5", 0), None);
        assert_eq!(six_numbers(b"1,2,3,4,5,999", 0), None);
    }

    #[test]
    fn addresses_of_the_extended_commands() {
        assert_eq!(address_of_eprt("|1|132.235.1.2|6275|"), Some(([132, 235, 1, 2].into(), 6275)));
        assert_eq!(address_of_eprt("|2|::1|70000|"), None);
        assert_eq!(port_of_epsv(b"229 Entering Extended Passive Mode (|||6446|)"), Some((6446, 39, 4)));
        assert_eq!(port_of_epsv(b"229 (|||"), None);
    }
}
