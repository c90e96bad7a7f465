//! Remote shell (4.2BSD rshd: rcmd(3)).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};
use crate::proto::common::remote_shell;
use crate::stream::{Need, StreamCx, Track};

fields! {
    /// Client port that is listening for stderr stream from server.
    STDERR_PORT = "rsh.stderr_port", "Stderr port (optional)", Str None;
    /// User's identity on the client machine.
    CLIENT_USERNAME = "rsh.client_username", "Client username", Str None;
    /// User's identity on the server machine.
    SERVER_USERNAME = "rsh.server_username", "Server username", Str None;
    /// Command client is requesting the server to run.
    COMMAND = "rsh.command", "Command to execute", Str None;
    /// Client -) Server Data.
    CLIENT_SERVER_DATA = "rsh.client_server_data", "Client -> Server Data", Bytes None;
    /// Server -) Client Data.
    SERVER_CLIENT_DATA = "rsh.server_client_data", "Server -> Client Data", Bytes None;
}


/// Where the strings are that a client begins with.
const START: [&Field; 4] = [&STDERR_PORT, &CLIENT_USERNAME, &SERVER_USERNAME, &COMMAND];
const PORT: u16 = 514;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rsh", "Remote Shell", "RSH", &["rcmd(3)"]) },
        dissect,
    )
};

/// Every segment is a message.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    Need::Complete(data.len())
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let from_client = cx.from_client == (cx.server_port == PORT);
    remote_shell::track(cx, from_client, data);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("RSH");
    cx.info(format_args!(""));
    let len = b.reported_len();
    cx.layer(&PROTOCOL.info, b, len);
    let from_client = cx.packet.destination_port == u32::from(PORT);
    match remote_shell::first(cx) {
        Some(first) if from_client => {
            cx.info(format_args!("Session Establishment"));
            remote_shell::strings(cx, b, START.get(first..).unwrap_or_default())
        }
        // the answer to the start says nothing but that
        Some(_) => Ok(()),
        None if from_client => {
            cx.info(format_args!("Client -> Server data"));
            cx.add(&CLIENT_SERVER_DATA, b, 0, len).map(drop)
        }
        None => {
            cx.info(format_args!("Server -> Client Data"));
            cx.add(&SERVER_CLIENT_DATA, b, 0, len).map(drop)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn what_was_not_announced_is_data() {
        let shown = testing::tcp((40000, 514), b"<14>Oct 11 text");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RSH", "Client -> Server data"));
    }
}
