//! File Transfer Protocol, control connection (RFC 959, RFC 2428).

use super::common::text::{decimal, line, shown, token};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::Track;
use std::sync::Arc;
use std::net::{Ipv4Addr, Ipv6Addr};

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
    CODE = "ftp.response.code", "Response code", U32 Dec, names(CODES);
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
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ftp", "File Transfer Protocol (FTP)", "FTP", &["RFC 959", "RFC 2428"]) },
        dissect,
    )
};

/// Meanings of response codes (RFC 959 section 4.2, RFC 2228, RFC 2428).
const CODES: &[(u64, &str)] = &[
    (110, "Restart marker reply"),
    (120, "Service ready in nnn minutes"),
    (125, "Data connection already open; transfer starting"),
    (150, "File status okay; about to open data connection"),
    (200, "Command okay"),
    (202, "Command not implemented, superfluous at this site"),
    (211, "System status, or system help reply"),
    (212, "Directory status"),
    (213, "File status"),
    (214, "Help message"),
    (215, "NAME system type"),
    (220, "Service ready for new user"),
    (221, "Service closing control connection"),
    (225, "Data connection open; no transfer in progress"),
    (226, "Closing data connection"),
    (227, "Entering Passive Mode"),
    (228, "Entering Long Passive Mode"),
    (229, "Entering Extended Passive Mode"),
    (230, "User logged in, proceed"),
    (232, "User logged in, authorized by security data exchange"),
    (234, "Security data exchange complete"),
    (235, "Security data exchange completed successfully"),
    (250, "Requested file action okay, completed"),
    (257, "PATHNAME created"),
    (331, "User name okay, need password"),
    (332, "Need account for login"),
    (334, "Requested security mechanism is ok"),
    (335, "Security data is acceptable, more is required"),
    (336, "Username okay, need password. Challenge is '...'"),
    (350, "Requested file action pending further information"),
    (421, "Service not available, closing control connection"),
    (425, "Can't open data connection"),
    (426, "Connection closed; transfer aborted"),
    (430, "Invalid username or password"),
    (431, "Need some unavailable resource to process security"),
    (434, "Requested host unavailable"),
    (450, "Requested file action not taken"),
    (451, "Requested action aborted: local error in processing"),
    (452, "Requested action not taken. Insufficient storage space in system"),
    (500, "Syntax error, command unrecognized"),
    (501, "Syntax error in parameters or arguments"),
    (502, "Command not implemented"),
    (503, "Bad sequence of commands"),
    (504, "Command not implemented for that parameter"),
    (522, "Network protocol not supported"),
    (530, "Not logged in"),
    (532, "Need account for storing files"),
    (533, "Command protection level denied for policy reasons"),
    (534, "Request denied for policy reasons"),
    (535, "Failed security check"),
    (536, "Requested PROT level not supported by mechanism"),
    (537, "Command protection level not supported by security mechanism"),
    (550, "Requested action not taken: File unavailable"),
    (551, "Requested action aborted: page type unknown"),
    (552, "Requested file action aborted: Exceeded storage allocation"),
    (553, "Requested action not taken: File name not allowed"),
    (631, "Integrity protected reply"),
    (632, "Confidentiality and integrity protected reply"),
    (633, "Confidentiality protected reply"),
];

/// The folder, and the command that may change it.
#[derive(Debug, Default)]
struct State {
    directory: Option<Arc<str>>,
    asked: Option<String>,
}

/// The folder after a message.
struct Directory(Arc<str>);

/// Longest path that is kept.
const PATH_LIMIT: usize = 4096;

/// Follows CWD, CDUP and PWD (RFC 959 section 4.1.1).
fn track(cx: &mut Track<'_>, data: &[u8]) {
    let first = data.split(|c| *c == b'\n').next().unwrap_or(&[]).trim_ascii();
    let text = String::from_utf8_lossy(first.get(..first.len().min(PATH_LIMIT)).unwrap_or(first)).into_owned();
    let from_server = cx.from_client == (cx.client_port == 21);
    let state = cx.state::<State>();
    if from_server {
        let asked = state.asked.take();
        if text.starts_with("257") {
            state.directory = text.split('"').nth(1).map(Into::into);
        } else if text.starts_with("250")
            && let Some(path) = asked
        {
            let now = state.directory.as_deref().unwrap_or("");
            state.directory = Some(step(now, &path).into());
        }
    } else {
        let (command, argument) = text.split_once(' ').unwrap_or((&text, ""));
        state.asked = match command.to_ascii_uppercase().as_str() {
            "CWD" => Some(argument.to_string()),
            "CDUP" => Some("..".to_string()),
            _ => None,
        };
    }
    let directory = state.directory.clone().unwrap_or_default();
    cx.tell(Directory(directory));
}

/// A path relative to a folder.
fn step(from: &str, path: &str) -> String {
    let joined = if path.starts_with('/') { path.to_string() } else { format!("{from}/{path}") };
    let mut out: Vec<&str> = Vec::new();
    for part in joined.split('/').filter(|p| !p.is_empty() && *p != ".") {
        if part == ".." {
            out.pop();
        } else {
            out.push(part);
        }
    }
    let whole = format!("/{}", out.join("/"));
    whole.chars().take(PATH_LIMIT).collect()
}

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
    if let Some(Directory(path)) = cx.told::<Directory>() {
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

/// `(|||6446|)` (RFC 2428 section 3).
fn epsv<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    let Some(open) = b.find(0, b'(') else { return };
    let Some(close) = b.find(open, b')') else { return };
    let from = open + 4;
    let len = b.clipped(from, close.saturating_sub(from)).iter().take_while(|c| c.is_ascii_digit()).count();
    let Some(port) = decimal(b.clipped(from, len)) else { return };
    match cx.packet.source.clone() {
        crate::base::addr::Address::Ipv4(ip) => cx.put(&EPSV_IP, b.span(0, 0), Value::Ipv4(ip.octets())),
        crate::base::addr::Address::Ipv6(ip) => cx.put(&EPSV_IPV6, b.span(0, 0), Value::Ipv6(ip.octets())),
        _ => return,
    };
    cx.put(&EPSV_PORT, b.span(from, len), Value::Uint(port));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_go_up_and_down() {
        assert_eq!(step("/home/x", "../y"), "/home/y");
        assert_eq!(step("/home", "/etc/"), "/etc");
        assert_eq!(step("", "../.."), "/");
    }

    #[test]
    fn addresses_of_port_and_pasv() {
        let text = b"PORT 10,0,0,1,4,5";
        assert_eq!(six_numbers(text, 5), Some(([10, 0, 0, 1], 1029, (5, 8, 14, 3))));
        assert_eq!(six_numbers(b"1,2,3,4,5", 0), None);
        assert_eq!(six_numbers(b"1,2,3,4,5,999", 0), None);
    }
}
