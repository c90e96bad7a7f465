//! Follows a session: in which folder it stands, and where its data connections are (RFC 959 section 4.1, RFC 2428).

use super::{address_of_eprt, port_of_epsv, six_numbers};
use crate::proto::common::ftp_data::{Command, DataConnection};
use crate::stream::Track;
use crate::stream::headers::proto::TCP;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, OnceLock};

/// Longest path that is kept.
const PATH_LIMIT: usize = 4096;
/// Port from which a server opens data connections in active mode (RFC 959 section 3.2).
const ACTIVE_PORT: u16 = 20;
/// Commands that move data over a data connection.
const MOVES_DATA: [&str; 7] = ["RETR", "STOR", "STOU", "APPE", "LIST", "NLST", "MLSD"];

/// What is kept of a session.
#[derive(Debug, Default)]
struct State {
    directory: Option<Arc<str>>,
    /// Path of the last command that may change the folder.
    asked: Option<String>,
    /// The data connection that no command uses yet.
    data: Option<Arc<DataConnection>>,
}

/// The folder after a message.
pub(super) struct Directory(pub Arc<str>);

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let first = data.split(|c| *c == b'\n').next().unwrap_or(&[]).trim_ascii();
    let text = String::from_utf8_lossy(first.get(..first.len().min(PATH_LIMIT)).unwrap_or(first)).into_owned();
    if cx.from_client == (cx.client_port == 21) {
        response(cx, &text);
    } else {
        command(cx, &text);
    }
    let directory = cx.state::<State>().directory.clone().unwrap_or_default();
    cx.tell(Directory(directory));
}

fn response(cx: &mut Track<'_>, text: &str) {
    let state = cx.state::<State>();
    let asked = state.asked.take();
    match text.get(..3) {
        Some("257") => state.directory = text.split('"').nth(1).map(Into::into),
        Some("250") => {
            if let Some(path) = asked {
                let now = state.directory.as_deref().unwrap_or("");
                state.directory = Some(step(now, &path).into());
            }
        }
        Some("227") => {
            let from = text.bytes().skip(4).position(|c| c.is_ascii_digit()).map_or(text.len(), |at| at + 4);
            if let Some((ip, port, _)) = six_numbers(text.as_bytes(), from) {
                announce(cx, (Ipv4Addr::from(ip).into(), port), 0, "PASV");
            }
        }
        Some("229") => {
            if let (Some((port, _, _)), Some(server)) = (port_of_epsv(text.as_bytes()), cx.source()) {
                announce(cx, (server, port), 0, "EPSV");
            }
        }
        _ => {}
    }
}

fn command(cx: &mut Track<'_>, text: &str) {
    let (command, argument) = text.split_once(' ').unwrap_or((text, ""));
    let command = command.to_ascii_uppercase();
    let frame = cx.at.frame;
    let state = cx.state::<State>();
    state.asked = match command.as_str() {
        "CWD" => Some(argument.to_string()),
        "CDUP" => Some("..".to_string()),
        _ => None,
    };
    match command.as_str() {
        "PORT" => {
            if let Some((ip, port, _)) = six_numbers(text.as_bytes(), 5) {
                announce(cx, (Ipv4Addr::from(ip).into(), port), ACTIVE_PORT, "PORT");
            }
        }
        "EPRT" => {
            if let Some(place) = address_of_eprt(argument) {
                announce(cx, place, ACTIVE_PORT, "EPRT");
            }
        }
        name if MOVES_DATA.contains(&name) => {
            let directory = state.directory.clone().unwrap_or_default();
            if let Some(data) = state.data.take() {
                let _ = data.command.set(Command { frame, text: text.into(), directory });
            }
        }
        _ => {}
    }
}

fn announce(cx: &mut Track<'_>, place: (IpAddr, u16), peer_port: u16, method: &'static str) {
    let data = Arc::new(DataConnection { frame: cx.at.frame, method, command: OnceLock::new() });
    cx.state::<State>().data = Some(data.clone());
    cx.announce(TCP, place, peer_port, "ftp-data", data);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_go_up_and_down() {
        assert_eq!(step("/home/x", "../y"), "/home/y");
        assert_eq!(step("/home", "/etc/"), "/etc");
        assert_eq!(step("", "../.."), "/");
    }
}
