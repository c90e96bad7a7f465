//! Transactions (MS-CIFS sections 2.2.4.33 and 2.2.4.46): mailslots that datagrams write to (MS-MAIL), named pipes, and the
//! second kind for files.

use super::fields::*;
use super::file_fields::*;
use super::files::{fid, known_fid};
use super::{Message, trans2};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::dcerpc;
use crate::proto::common::smb::track::{TRANSACTION2, text_place};

/// What mailslots of the browser and of logon are called.
const BROWSE: &[u8] = b"\\MAILSLOT\\BROWSE";
const LANMAN: &[u8] = b"\\MAILSLOT\\LANMAN";

/// The words after their count, at offsets from the start of the message `b`.
pub(super) fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    let (at, words) = (m.start + 1, m.words);
    cx.add_le(&TPC, b, at, 2)?;
    cx.add_le(&TDC, b, at + 2, 2)?;
    cx.add_le(&MPC, b, at + 4, 2)?;
    cx.add_le(&MDC, b, at + 6, 2)?;
    cx.add(&MSC, b, at + 8, 1)?;
    cx.add(&RESERVED, b, at + 9, 1)?;
    cx.flags_le(&TRANSACTION_FLAGS, b, at + 10, 2, &[&TRANSACTION_FLAGS_OWT, &TRANSACTION_FLAGS_DTID])?;
    cx.add_le(&TIMEOUT, b, at + 12, 4)?;
    cx.add(&RESERVED, b, at + 16, 2)?;
    let parameters = cx.add_le(&PC, b, at + 18, 2)? as usize;
    let parameters_at = cx.add_le(&PO, b, at + 20, 2)? as usize;
    let len = cx.add_le(&DC, b, at + 22, 2)? as usize;
    let data_at = cx.add_le(&DATA_OFFSET, b, at + 24, 2)? as usize;
    let setup = cx.add(&SC, b, at + 26, 1)? as usize;
    cx.add(&RESERVED, b, at + 27, 1)?;
    if m.command == TRANSACTION2 {
        let subcommand = cx.add_le(&TRANS2_CMD, b, at + 28, 2)? as u16;
        cx.info_append(format_args!(", {}", trans2::name(subcommand)));
        let end = at + words * 2;
        cx.add_le(&BCC, b, end, 2)?;
        if parameters_at > end + 2 {
            cx.add(&PADDING, b, end + 2, parameters_at - end - 2)?;
        }
        return trans2::request(cx, b, m, parameters_at, parameters);
    }
    let end = at + words * 2;
    cx.add_le(&BCC, b, end, 2)?;
    let Some((name_at, name_len, name_end)) = text_place(b, end + 2, m.unicode) else { return Ok(()) };
    let (name_text, _) = super::text(cx, &TRANS_NAME, b, end + 2, m.unicode)?;
    let data = b.window(data_at, len);
    if setup == 2 && name_text.eq_ignore_ascii_case("\\PIPE\\") {
        if data_at > name_end && len > 0 {
            cx.add(&PADDING, b, name_end, data_at - name_end)?;
        }
        return pipe(cx, b, m, data, at + 28);
    }
    let name = b.slice(name_at, name_len)?;
    let name_end = name_at + name_len;
    if setup != 3 || !name.get(..10).is_some_and(|start| start.eq_ignore_ascii_case(b"\\MAILSLOT\\")) {
        return Ok(());
    }
    let slot = at + 28;
    let outer = cx.top();
    let item = cx.put(&MAILSLOT, b.span(slot, name_end + 1 - slot), Value::None);
    cx.text(item, format_args!("SMB MailSlot Protocol"));
    cx.open_last();
    cx.add_le(&MAILSLOT_OPCODE, b, slot, 2)?;
    cx.add_le(&MAILSLOT_PRIORITY, b, slot + 2, 2)?;
    cx.add_le(&MAILSLOT_CLASS, b, slot + 4, 2)?;
    cx.add_le(&MAILSLOT_SIZE, b, slot + 6, 2)?;
    cx.add(&MAILSLOT_NAME, b, name_at, name_end + 1 - name_at)?;
    cx.close();
    cx.restore(outer);
    let browser = name.eq_ignore_ascii_case(BROWSE) || name.eq_ignore_ascii_case(LANMAN);
    if data.reported_len() > 0 && !(browser && cx.call_named("browser", data)) {
        cx.protocol("SMB Mailslot");
        cx.info(format_args!("Write Mail Slot"));
        cx.data(data);
    }
    Ok(())
}

/// A named pipe is written and read in one step (section 2.2.5.6).
fn pipe<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message, data: Bytes<'a>, setup: usize) -> Outcome {
    let outer = cx.top();
    cx.put(&SMB_PIPE, b.span(setup, 4), Value::None);
    cx.open_last();
    cx.add_le(&SMB_PIPE_FUNCTION, b, setup, 2)?;
    fid(cx, b, setup + 2, m)?;
    cx.close();
    cx.restore(outer);
    if data.reported_len() > 0 && !dcerpc::piped(cx, data) {
        cx.data(data);
    }
    Ok(())
}

/// The answer to a transaction.
pub(super) fn response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    let at = m.start + 1;
    cx.add_le(&TPC, b, at, 2)?;
    cx.add_le(&TDC, b, at + 2, 2)?;
    cx.add(&RESERVED, b, at + 4, 2)?;
    cx.add_le(&PC, b, at + 6, 2)?;
    let parameters_at = cx.add_le(&PO, b, at + 8, 2)? as usize;
    cx.add_le(&PD, b, at + 10, 2)?;
    let len = cx.add_le(&DC, b, at + 12, 2)? as usize;
    let data_at = cx.add_le(&DATA_OFFSET, b, at + 14, 2)? as usize;
    cx.add_le(&DATA_DISP, b, at + 16, 2)?;
    cx.add(&SC, b, at + 18, 1)?;
    cx.add(&RESERVED, b, at + 19, 1)?;
    let end = at + m.words * 2;
    cx.add_le(&BCC, b, end, 2)?;
    if parameters_at > end + 2 && parameters_at <= b.reported_len() {
        cx.add(&PADDING, b, end + 2, parameters_at - end - 2)?;
    }
    let data = b.window(data_at, len);
    if m.command == TRANSACTION2 {
        if let Some(fid) = m.known.fid {
            cx.info_append(format_args!(", FID: 0x{fid:04x}"));
        }
        if let Some(subcommand) = m.known.subcommand {
            cx.info_append(format_args!(", {}", trans2::name(subcommand)));
        }
        return trans2::data(cx, data, m);
    }
    let Some(function) = m.known.subcommand else { return Ok(()) };
    let outer = cx.top();
    cx.put(&SMB_PIPE, b.span(0, 0), Value::None);
    cx.open_last();
    cx.computed(&SMB_PIPE_FUNCTION, b.span(0, 0), Value::Uint(function.into()));
    known_fid(cx, b, m);
    cx.close();
    cx.restore(outer);
    if data.reported_len() > 0 && !dcerpc::piped(cx, data) {
        cx.data(data);
    }
    Ok(())
}
