//! rsync, its daemon's greeting and what follows (rsync, "csprotocol.txt" and clientserver.c's documented exchange).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;
use crate::proto::common::text::{padded, shown};
use crate::stream::{Need, StreamCx, Track};

fields! {
    /// Magic Header.
    HDR_MAGIC = "rsync.hdr_magic", "Magic Header", Str None;
    /// Header Version.
    HDR_VERSION = "rsync.hdr_version", "Header Version", Str None;
    /// Client Query String.
    QUERY = "rsync.query", "Client Query String", Str None;
    /// Client Command String.
    COMMAND = "rsync.command", "Client Command String", Str None;
    /// Rsync data.
    DATA = "rsync.data", "rsync data", Bytes None;
}

const PORT: u16 = 873;
const MAGIC: &[u8] = b"@RSYNCD:";

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    track: Some(track),
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rsync", "RSYNC File Synchroniser", "RSYNC", &["rsync protocol 31"]) }, dissect)
};

/// What a segment is, by what went before it in its direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Greeting,
    Query,
    Command,
    Data,
}

/// The next step of the client and of the server.
#[derive(Default)]
struct Steps {
    client: Step,
    server: Step,
}

/// Every segment is a message.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    Need::Complete(data.len())
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let from_client = cx.from_client == (cx.server_port == PORT);
    let steps = cx.state::<Steps>();
    let step = if from_client { steps.client } else { steps.server };
    if from_client {
        steps.client = match step {
            Step::Greeting => Step::Query,
            Step::Query => Step::Command,
            // the last of the arguments is followed by an empty one
            _ if data.ends_with(b"\n\n") || step == Step::Data => Step::Data,
            _ => Step::Command,
        };
    } else if steps.server == Step::Greeting {
        steps.server = Step::Data;
    }
    cx.tell(step);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("RSYNC");
    let to_server = cx.packet.destination_port == u32::from(PORT);
    let step = cx.told::<Step>().copied().unwrap_or(if b.data().starts_with(MAGIC) { Step::Greeting } else { Step::Data });
    let len = b.reported_len();
    cx.layer(&PROTOCOL.info, b, len);
    match step {
        Step::Greeting if len > MAGIC.len() => {
            cx.add(&HDR_MAGIC, b, 0, MAGIC.len())?;
            cx.add(&HDR_VERSION, b, MAGIC.len() + 1, len - MAGIC.len() - 1)?;
            let version = shown(b.slice(MAGIC.len() + 1, len - MAGIC.len() - 1)?.trim_ascii());
            let side = if to_server { "Client" } else { "Server" };
            cx.info(format_args!("{side} Initialisation (Version {version})"));
        }
        Step::Query => {
            padded(cx, &QUERY, b, 0, len)?;
            cx.info(format_args!("Client Query"));
        }
        Step::Command => {
            padded(cx, &COMMAND, b, 0, len)?;
            cx.info(format_args!("Client Command"));
        }
        _ => {
            cx.add(&DATA, b, 0, len)?;
            cx.info(format_args!("Data"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn the_greeting_names_the_version() {
        let shown = testing::tcp((40000, 873), b"@RSYNCD: 30.0\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RSYNC", "Client Initialisation (Version 30.0)"));
        assert!(shown.has("Magic Header: @RSYNCD:"), "{:#?}", shown.lines);
    }
}
