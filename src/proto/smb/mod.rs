//! Server Message Block, version 1 (MS-CIFS): the header of every message, and transactions to mailslots.

mod fields;
mod transaction;

use super::common::ntstatus;
use super::common::smb::{info, open};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use fields::*;

const LISTS: &[&[&Field]] = &[fields::FIELDS, info::FIELDS, open::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::Nbss, probe)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("smb", "SMB (Server Message Block Protocol)", "SMB", &["MS-CIFS"]) },
        dissect,
    )
};

/// Bytes of the header.
const HEADER: usize = 32;
/// Bits of the flags: a response; errors are NT status values.
const RESPONSE: u64 = 0x80;
const NT_STATUS: u64 = 0x4000;
/// The transaction command.
const TRANSACTION: u64 = 0x25;

fn probe(data: &[u8]) -> bool {
    data.starts_with(b"\xffSMB")
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !probe(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("SMB");
    let command = u64::from(b.u8(4)?);
    let (flags, flags2) = (u64::from(b.u8(9)?), u64::from(b.le16(10)?));
    let name = CMD.names.get(command).unwrap_or("Unknown");
    let kind = if flags & RESPONSE != 0 { "Response" } else { "Request" };
    cx.info(format_args!("{name} {kind}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open_text(b.span(0, HEADER), format_args!("SMB Header"));
    cx.add_le(&SERVER_COMPONENT, b, 0, 4)?;
    cx.text(cx.last(), format_args!("Server Component: SMB"));
    cx.add(&CMD, b, 4, 1)?;
    if flags2 & NT_STATUS != 0 {
        let status = cx.add_le(&NT_STATUS_FIELD, b, 5, 4)?;
        if status != 0 {
            match ntstatus::name(status) {
                Some(name) => cx.info_append(format_args!(", Error: {name}")),
                None => cx.info_append(format_args!(", Error: Unknown (0x{status:08X})")),
            }
        }
    } else {
        cx.add(&ERROR_CLASS, b, 5, 1)?;
        cx.add(&RESERVED, b, 6, 1)?;
        cx.add_le(&ERROR_CODE, b, 7, 2)?;
    }
    let bits: &[&'static Field] =
        &[&FLAGS_RESPONSE, &FLAGS_NOTIFY, &FLAGS_OPLOCK, &FLAGS_CANON, &FLAGS_CASELESS, &FLAGS_RECEIVE_BUFFER, &FLAGS_LOCK];
    cx.flags(&FLAGS, b, 9, 1, bits)?;
    let bits: &[&'static Field] = &[
        &FLAGS2_STRING,
        &FLAGS2_NT_ERROR,
        &FLAGS2_ROE,
        &FLAGS2_DFS,
        &FLAGS2_ESN,
        &FLAGS2_REPARSE_PATH,
        &FLAGS2_LONG_NAMES_USED,
        &FLAGS2_SEC_SIG_REQUIRED,
        &FLAGS2_COMPRESSED,
        &FLAGS2_SEC_SIG,
        &FLAGS2_EA,
        &FLAGS2_LONG_NAMES_ALLOWED,
    ];
    cx.flags_le(&FLAGS2, b, 10, 2, bits)?;
    cx.add_le(&PID_HIGH, b, 12, 2)?;
    cx.add(&SIGNATURE, b, 14, 8)?;
    cx.add(&RESERVED, b, 22, 2)?;
    cx.add_le(&TID, b, 24, 2)?;
    cx.add_le(&PID, b, 26, 2)?;
    cx.add_le(&UID, b, 28, 2)?;
    cx.add_le(&MID, b, 30, 2)?;
    cx.close();
    let body = b.from(HEADER);
    cx.open_text(body.span(0, body.reported_len()), format_args!("{name} {kind} (0x{command:02x})"));
    let words = cx.add(&WCT, b, HEADER, 1)?;
    if command == TRANSACTION && kind == "Request" && words >= 14 {
        transaction::dissect(cx, b, words as usize)?;
    }
    cx.close();
    Ok(())
}
