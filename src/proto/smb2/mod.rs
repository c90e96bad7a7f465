//! Server Message Block, versions 2 and 3 (MS-SMB2): headers, chains of commands, and the bodies of the common ones.

mod commands;
mod fields;
mod info;
mod info_fields;
mod ioctl;
mod locks;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::ntstatus;
use crate::proto::common::smb2::{Chain, Command};
use fields::*;

const LISTS: &[&[&Field]] = &[fields::FIELDS, info_fields::FIELDS, ioctl::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Nbss, 0xfe53_4d42)],
    probes: &[(Table::Nbss, probe)],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            ..ProtocolInfo::new("smb2", "SMB2 (Server Message Block Protocol version 2)", "SMB2", &["MS-SMB2"])
        },
        dissect,
    )
};

const HEADER: usize = 64;
/// Most commands of one chain that are shown.
const CHAIN_LIMIT: usize = 256;

/// What a body needs of its header.
#[derive(Clone, Copy)]
struct Header {
    pub command: u16,
    pub response: bool,
    pub status: u32,
    /// Place in the chain of commands.
    pub position: usize,
}

fn probe(data: &[u8]) -> bool {
    data.starts_with(b"\xfeSMB")
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !probe(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("SMB2");
    cx.tree.columns.clear_info();
    let mut at = 0;
    for number in 0..CHAIN_LIMIT {
        if number > 0 {
            cx.info_append(format_args!(";"));
        }
        let next = b.le32(at + 20)? as usize;
        let end = if next == 0 { b.reported_len() } else { (at + next).min(b.reported_len()) };
        command(cx, b.window(at, end - at), number)?;
        if next < HEADER || at + next >= b.reported_len() {
            break;
        }
        at += next;
    }
    Ok(())
}

/// One command of a chain.
fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, position: usize) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open_text(b.span(0, HEADER), format_args!("SMB2 Header"));
    let header = header(cx, b, position)?;
    cx.close();
    let kind = if header.response { "Response" } else { "Request" };
    let name = command_name(header.command.into()).unwrap_or("unknown");
    cx.info_append(format_args!("{name} {kind}"));
    if header.response && header.status != 0 {
        match ntstatus::name(header.status.into()) {
            Some(text) => cx.info_append(format_args!(", Error: {text}")),
            None => cx.info_append(format_args!(", Error: Unknown (0x{:08x})", header.status)),
        }
    }
    let body = b.from(HEADER);
    if body.reported_len() > 0 {
        cx.open_text(body.span(0, body.reported_len()), format_args!("{name} {kind} (0x{:02x})", header.command));
        commands::dissect(cx, b, &header)?;
        cx.close();
    }
    cx.close();
    Ok(())
}

/// What the tracker told about a command of the chain.
fn told<'a>(cx: &Cx<'a>, position: usize) -> Option<&'a Command> {
    cx.told::<Chain>()?.0.get(position)
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, position: usize) -> Result<Header, Fault> {
    let flags = b.le32(16)?;
    let response = flags & 1 != 0;
    cx.add(&PROTOCOL_ID, b, 0, 4)?;
    cx.add_le(&HEADER_LEN, b, 4, 2)?;
    cx.add_le(&CREDIT_CHARGE, b, 6, 2)?;
    if response {
        cx.add_le(&NT_STATUS, b, 8, 4)?;
    } else {
        cx.add_le(&CHANNEL_SEQUENCE, b, 8, 2)?;
        cx.add(&RESERVED, b, 10, 2)?;
    }
    let command = b.le16(12)?;
    cx.add_le(&CMD, b, 12, 2)?;
    cx.add_le(if response { &CREDITS_GRANTED } else { &CREDITS_REQUESTED }, b, 14, 2)?;
    let bits = [&FLAGS_RESPONSE, &FLAGS_ASYNC, &FLAGS_CHAINED, &FLAGS_SIGNATURE, &FLAGS_PRIORITY_MASK, &FLAGS_DFS, &FLAGS_REPLAY];
    cx.flags_le(&FLAGS, b, 16, 4, &bits)?;
    let words = [(0, "Response"), (1, "Async"), (2, "Chained"), (3, "Signing"), (28, "DFS"), (29, "Replay")];
    for (_, word) in words.iter().filter(|(bit, _)| flags >> bit & 1 != 0) {
        cx.append(cx.last(), format_args!(", {word}"));
    }
    cx.add_le(&CHAIN_OFFSET, b, 20, 4)?;
    cx.add_le(&MSG_ID, b, 24, 8)?;
    if flags & 2 != 0 {
        cx.add_le(&AID, b, 32, 8)?;
    } else {
        cx.add_le(&PID, b, 32, 4)?;
        cx.add_le(&TID, b, 36, 4)?;
    }
    cx.add_le(&SESID, b, 40, 8)?;
    cx.add(&SIGNATURE, b, 48, 16)?;
    let status = if response { b.le32(8)? } else { 0 };
    let here = b.span(0, 0);
    if let Some(known) = told(cx, position) {
        if let Some(frame) = known.response {
            cx.computed(&RESPONSE_IN, here, Value::Uint(u64::from(frame) + 1));
        }
        if let Some((frame, after)) = known.request {
            cx.computed(&RESPONSE_TO, here, Value::Uint(u64::from(frame) + 1));
            cx.computed(&TIME, here, Value::RelTime(after));
        }
    }
    Ok(Header { command, response, status, position })
}
