//! Remote execution (4.2BSD rexecd: rexec(3)).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};
use crate::proto::common::remote_shell;
use crate::stream::{Need, StreamCx, Track};

fields! {
    /// Client port that is listening for stderr stream from server.
    STDERR_PORT = "exec.stderr_port", "Stderr port (optional)", Str None;
    /// Username client uses to log in to the server.
    USERNAME = "exec.username", "Client username", Str None;
    /// Password client uses to log in to the server.
    PASSWORD = "exec.password", "Client password", Str None;
    /// Command client is requesting the server to run.
    COMMAND = "exec.command", "Command to execute", Str None;
    /// Client -) Server Data.
    CLIENT_SERVER_DATA = "exec.client_server_data", "Client -> Server Data", Bytes None;
    /// Server -) Client Data.
    SERVER_CLIENT_DATA = "exec.server_client_data", "Server -> Client Data", Bytes None;
}


/// Where the strings are that a client begins with.
const START: [&Field; 4] = [&STDERR_PORT, &USERNAME, &PASSWORD, &COMMAND];
const PORT: u16 = 512;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("exec", "Remote Process Execution", "EXEC", &["rexec(3)"]) },
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
    cx.protocol("EXEC");
    cx.info(format_args!(""));
    let len = b.reported_len();
    cx.layer(&PROTOCOL.info, b, len);
    let from_client = cx.packet.destination_port == u32::from(PORT);
    match remote_shell::first(cx) {
        Some(first) if from_client => {
            cx.info(format_args!("Session Establishment"));
            return remote_shell::strings(cx, b, START.get(first..).unwrap_or_default());
        }
        _ => {}
    }
    if let Some(name) = remote_shell::user(cx) {
        cx.info(format_args!("Username:{name} "));
    }
    let (field, text) = if from_client { (&CLIENT_SERVER_DATA, "Client -> Server data") } else { (&SERVER_CLIENT_DATA, "Server -> Client Data") };
    cx.info_append(format_args!("{text}"));
    cx.add(field, b, 0, len).map(drop)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn data_goes_both_ways() {
        let shown = testing::tcp((512, 40000), b"total 0\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("EXEC", "Server -> Client Data"));
        assert!(shown.has("Server -> Client Data: 746f74616c20300a"), "{:#?}", shown.lines);
    }
}
