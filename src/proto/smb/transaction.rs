//! Requests of transactions (MS-CIFS section 2.2.4.33.1), and the mailslots that datagrams write to (MS-MAIL).

use super::HEADER;
use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// What mailslots of the browser and of logon are called.
const BROWSE: &[u8] = b"\\MAILSLOT\\BROWSE";
const LANMAN: &[u8] = b"\\MAILSLOT\\LANMAN";

/// The words after their count, at offsets from the start of the message `b`.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, words: usize) -> Outcome {
    let at = HEADER + 1;
    cx.add_le(&TPC, b, at, 2)?;
    cx.add_le(&TDC, b, at + 2, 2)?;
    cx.add_le(&MPC, b, at + 4, 2)?;
    cx.add_le(&MDC, b, at + 6, 2)?;
    cx.add(&MSC, b, at + 8, 1)?;
    cx.add(&RESERVED, b, at + 9, 1)?;
    cx.flags_le(&TRANSACTION_FLAGS, b, at + 10, 2, &[&TRANSACTION_FLAGS_OWT, &TRANSACTION_FLAGS_DTID])?;
    cx.add_le(&TIMEOUT, b, at + 12, 4)?;
    cx.add(&RESERVED, b, at + 16, 2)?;
    cx.add_le(&PC, b, at + 18, 2)?;
    cx.add_le(&PO, b, at + 20, 2)?;
    let len = cx.add_le(&DC, b, at + 22, 2)? as usize;
    let data_at = cx.add_le(&DATA_OFFSET, b, at + 24, 2)? as usize;
    let setup = cx.add(&SC, b, at + 26, 1)? as usize;
    cx.add(&RESERVED, b, at + 27, 1)?;
    let end = at + words * 2;
    cx.add_le(&BCC, b, end, 2)?;
    let name_at = end + 2;
    let name_end = b.find(name_at, 0).unwrap_or(b.reported_len());
    let name = b.slice(name_at, name_end - name_at)?;
    cx.add(&TRANS_NAME, b, name_at, name_end + 1 - name_at)?;
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
    let data = b.window(data_at, len);
    let browser = name.eq_ignore_ascii_case(BROWSE) || name.eq_ignore_ascii_case(LANMAN);
    if data.reported_len() > 0 && !(browser && cx.call_named("browser", data)) {
        cx.protocol("SMB Mailslot");
        cx.info(format_args!("Write Mail Slot"));
        cx.data(data);
    }
    Ok(())
}
