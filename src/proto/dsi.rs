//! Data stream interface: carries Apple's filing protocol over TCP (Apple Filing Protocol Reference).

use super::common::afp::result;
use super::common::exchange;
use super::common::rows::add_bits;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};
use crate::stream::{Need, StreamCx, Track};
use std::collections::HashMap;

const FLAGS_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Reply"),
];
const COMMAND_NAMES: &[(u64, &str)] = &[
    (1, "CloseSession"),
    (2, "Command"),
    (3, "GetStatus"),
    (4, "OpenSession"),
    (5, "Tickle"),
    (6, "Write"),
    (7, "Unknown"),
    (8, "Attention"),
];
const OPEN_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Server quantum"),
    (1, "Attention quantum"),
    (2, "Replay cache size"),
];
const ATTN_FLAG_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Reserved"),
    (2, "Server message"),
    (3, "Server notification, cf. extended bitmap"),
    (4, "Server is shutting down, internal error"),
    (8, "Server is shutting down"),
    (9, "Server disconnects user"),
    (0x10, "Server is shutting down, message"),
    (0x11, "Server is shutting down, message,no reconnect"),
];

fields! {
    /// Indicates request or reply.
    FLAGS = "dsi.flags", "Flags", U8 Hex, names(FLAGS_NAMES);
    /// Represents a DSI command.
    COMMAND = "dsi.command", "Command", U8 Dec, names(COMMAND_NAMES);
    /// Keeps track of which request this is.  Replies must match a Request.  IDs must be generated in sequential order.
    REQUESTID = "dsi.requestid", "Request ID", U16 Dec;
    /// Data offset.
    DATA_OFFSET = "dsi.data_offset", "Data offset", I32 Dec;
    /// Error code.
    ERROR_CODE = "dsi.error_code", "Error code", I32 Dec, with(Names::Lookup(result));
    /// Total length of the data that follows the DSI header.
    LENGTH = "dsi.length", "Length", U32 Dec;
    /// Reserved for future use.  Should be set to zero.
    RESERVED = "dsi.reserved", "Reserved", U32 Hex;
    /// Open session option type.
    OPEN_TYPE = "dsi.open_type", "Option", U8 Dec, names(OPEN_TYPE_NAMES);
    /// Open session option len.
    OPEN_LEN = "dsi.open_len", "Length", U8 Dec;
    /// Server/Attention quantum.
    OPEN_QUANTUM = "dsi.open_quantum", "Quantum", U32 Dec;
    /// Replay cache size.
    REPLAY_CACHE = "dsi.replay_cache", "Replay", U32 Dec;
    /// Open session options (undecoded).
    OPEN_OPTION = "dsi.open_option", "Option", Bytes None;
    /// Server attention flag.
    ATTN_FLAG = "dsi.attn_flag", "Flags", U16 Hex, mask(0xf000), names(ATTN_FLAG_NAMES);
    /// Attention flag, server is shutting down.
    ATTN_FLAG_SHUTDOWN = "dsi.attn_flag.shutdown", "Shutdown", Bool B16, mask(0x8000);
    /// Attention flag, server crash bit.
    ATTN_FLAG_CRASH = "dsi.attn_flag.crash", "Crash", Bool B16, mask(0x4000);
    /// Attention flag, server message bit.
    ATTN_FLAG_MSG = "dsi.attn_flag.msg", "Message", Bool B16, mask(0x2000);
    /// Attention flag, don't reconnect bit.
    ATTN_FLAG_RECONNECT = "dsi.attn_flag.reconnect", "Don't reconnect", Bool B16, mask(0x1000);
    /// Number of minutes.
    ATTN_FLAG_TIME = "dsi.attn_flag.time", "Minutes", U16 Dec, mask(0xfff);
    /// Attention extended bitmap.
    ATTN_FLAG_BITMAP = "dsi.attn_flag.bitmap", "Bitmap", U16 Hex, mask(0xfff);
}

const PORT: u32 = 548;
const HEADER: usize = 16;
/// Longest message that is waited for, in bytes.
const LIMIT: usize = 1 << 24;
/// Commands of the filing protocol that are remembered for their replies; beyond it all are forgotten.
const KEPT: usize = 4096;

const GET_STATUS: u8 = 3;
const COMMAND_CODE: u8 = 2;
const OPEN_SESSION: u8 = 4;
const WRITE: u8 = 6;
const ATTENTION: u8 = 8;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    track: Some(track),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("dsi", "Data Stream Interface", "DSI", &["Apple Filing Protocol Reference"]) },
        dissect,
    )
};

/// Told of a reply: the filing command that it answers.
struct Answers(u8);

#[derive(Default)]
struct Commands(HashMap<u16, u8>);

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let Some(header) = data.first_chunk::<HEADER>() else { return Need::More(Some(HEADER)) };
    let [flags, command, .., a, b, c, d, _, _, _, _] = *header;
    let length = u32::from_be_bytes([a, b, c, d]) as usize;
    if flags > 1 || command == 0 || command > ATTENTION || length > LIMIT { Need::NotMine } else { Need::Complete(HEADER + length) }
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let [flags, command, high, low, ..] = data else { return };
    let id = u16::from_be_bytes([*high, *low]);
    if *flags == 0 {
        exchange::request(cx, id.into());
        if let (COMMAND_CODE | WRITE, Some(code)) = (*command, data.get(HEADER)) {
            let commands = cx.state::<Commands>();
            if commands.0.len() >= KEPT {
                commands.0.clear();
            }
            commands.0.insert(id, *code);
        }
    } else {
        exchange::response(cx, id.into());
        if let Some(code) = cx.state::<Commands>().0.get(&id).copied() {
            cx.tell(Answers(code));
        }
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (is_reply, command, id) = (b.u8(0)? != 0, b.u8(1)?, b.be16(2)?);
    let name = COMMAND.names.get(command.into()).map_or_else(|| format!("Unknown function ({command})"), Into::into);
    cx.protocol("DSI");
    cx.info(format_args!("{} {name} ({id})", if is_reply { "Reply" } else { "Request" }));
    let len = b.be32(8)? as usize;
    let filing = matches!(command, COMMAND_CODE | WRITE);
    cx.layer(&PROTOCOL.info, b, if filing { HEADER } else { HEADER + len });
    cx.add(&FLAGS, b, 0, 1)?;
    cx.add(&COMMAND, b, 1, 1)?;
    cx.add(&REQUESTID, b, 2, 2)?;
    cx.add(if is_reply { &ERROR_CODE } else { &DATA_OFFSET }, b, 4, 4)?;
    cx.add(&LENGTH, b, 8, 4)?;
    cx.append(cx.last(), format_args!(" bytes"));
    cx.add(&RESERVED, b, 12, 4)?;
    let body = b.sub(HEADER, len)?;
    match command {
        OPEN_SESSION if len > 0 => options(cx, body),
        ATTENTION if len > 0 => attention(cx, body),
        COMMAND_CODE | WRITE => {
            cx.close();
            let code = if is_reply { cx.told::<Answers>().map(|answers| answers.0) } else { body.u8(0).ok() };
            let Some(code) = code else {
                cx.data(body);
                return Ok(());
            };
            cx.packet.hint = u64::from(b.be32(4)?) << 16 | u64::from(is_reply) << 8 | u64::from(code);
            if len > 0 { cx.call_named("afp", body) } else { cx.call_part("afp", body) };
            Ok(())
        }
        GET_STATUS if is_reply && len > 0 => {
            cx.close();
            cx.data(body);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// What either side can, when a session opens.
fn options<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("Open Session"));
    let mut at = 0;
    while at < b.reported_len() {
        let kind = cx.add(&OPEN_TYPE, b, at, 1)?;
        let len = cx.add(&OPEN_LEN, b, at + 1, 1)? as usize;
        let field: &'static Field = match (kind, len) {
            (0 | 1, 4) => &OPEN_QUANTUM,
            (2, 4) => &REPLAY_CACHE,
            _ => &OPEN_OPTION,
        };
        cx.add(field, b, at + 2, len)?;
        at += 2 + len;
    }
    Ok(())
}

fn attention<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let flags = b.be16(0)?;
    cx.open_text(b.span(0, b.reported_len()), format_args!("Attention"));
    cx.open(&ATTN_FLAG, b, 0, 2)?;
    let bits = [&ATTN_FLAG_SHUTDOWN, &ATTN_FLAG_CRASH, &ATTN_FLAG_MSG, &ATTN_FLAG_RECONNECT];
    add_bits(cx, b, 0, 2, &bits)?;
    // a message from the server has no minutes, but flags of its own
    let rest = if flags & 0xf000 == 0x3000 { &ATTN_FLAG_BITMAP } else { &ATTN_FLAG_TIME };
    cx.add(rest, b, 0, 2)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn sessions_open_with_options() {
        let shown = tcp((40000, 548), &[0, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1, 4, 0, 0, 4, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("DSI", "Request OpenSession (1)"));
        for line in ["Length: 6 bytes", "Option: Attention quantum (1)", "Quantum: 1024"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn commands_are_of_the_filing_protocol() {
        let shown = tcp((40000, 548), &[0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 17, 0, 0, 2, 0x0e, 0x1c]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AFP", "FPGetVolParms request: Vol=2"));
        assert!(shown.layers.ends_with("tcp:dsi:afp"), "{}", shown.layers);
        assert!(shown.has("Volume id: 2") && shown.has("Command: FPGetVolParms (17)"), "{:#?}", shown.lines);
    }
}
