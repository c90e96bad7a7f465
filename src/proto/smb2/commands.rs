//! Bodies of SMB2 commands (MS-SMB2 section 2.2). Offsets count from the header.

use super::Header;
use super::fields::*;
use super::{info, ioctl, locks};
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Table};
use crate::model::{Field, ObjectPart, Value};
use crate::proto::common::{dcerpc, smb};
use crate::proto::common::text::shown;
use crate::proto::common::windows::{put_text, put_time};

pub(super) const AT: usize = 64;
const MORE_PROCESSING: u32 = 0xc000_0016;
const BUFFER_OVERFLOW: u32 = 0x8000_0005;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add_le(&BUFFER_CODE, b, AT, 2)?;
    cx.open_last();
    cx.add_le(&BUFFER_CODE_LENGTH, b, AT, 2)?;
    cx.add_le(&BUFFER_CODE_DYNAMIC, b, AT, 2)?;
    cx.close();
    let failed = h.status >> 30 == 3 && h.status != MORE_PROCESSING;
    if h.response && (failed || h.status == 0x103) && b.le16(AT)? == 9 {
        return error(cx, b);
    }
    match (h.command, h.response) {
        (0, false) => negotiate_request(cx, b),
        (0, true) => negotiate_response(cx, b),
        (1, false) => session_request(cx, b),
        (1, true) => session_response(cx, b),
        (3, false) => tree_request(cx, b),
        (3, true) => {
            cx.add_le(&SHARE_TYPE, b, AT + 2, 1)?;
            Ok(())
        }
        (5, false) => create_request(cx, b),
        (5, true) => create_response(cx, b, h),
        (6, true) => close_response(cx, b),
        (6, false) => {
            cx.add_le(&CLOSE_FLAGS, b, AT + 2, 2)?;
            handle(cx, b, AT + 8, h)
        }
        (8, false) => read_request(cx, b, h),
        (8, true) if h.status == 0 || h.status == BUFFER_OVERFLOW => read_response(cx, b, h),
        (9, false) => write_request(cx, b, h),
        (16, false) => info::get_request(cx, b, h),
        (16, true) if h.status == 0 || h.status == BUFFER_OVERFLOW => info::get_response(cx, b, h),
        (17, false) => info::set_request(cx, b, h),
        (7, false) => locks::flush_request(cx, b, h),
        (10, false) => locks::lock_request(cx, b, h),
        (9, true) => {
            cx.add(&RESERVED, b, AT + 2, 2)?;
            rows(cx, b, &[(&WRITE_COUNT, 4, 4), (&WRITE_REMAINING, 8, 4)])?;
            rows(cx, b, &[(&CHANNEL_INFO_OFFSET, 12, 2), (&CHANNEL_INFO_LENGTH, 14, 2)])
        }
        (11, false) => ioctl::request(cx, b, h),
        (11, true) => ioctl::response(cx, b, h),
        (14, false) => find_request(cx, b, h),
        (14, true) => info::find_response(cx, b, h),
        (15, false) => {
            cx.flags_le(&NOTIFY_FLAGS, b, AT + 2, 2, &[&NOTIFY_WATCH_TREE])?;
            cx.add_le(&OUTPUT_BUFFER_LEN, b, AT + 4, 4)?;
            handle(cx, b, AT + 8, h)?;
            cx.add(&RESERVED, b, AT + 28, 4).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// Numbers with their places after the start of the body.
pub(super) fn rows<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, rows: &[(&'static Field, usize, usize)]) -> Outcome {
    for (field, off, len) in rows {
        cx.add_le(field, b, AT + off, *len)?;
    }
    Ok(())
}

fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&ERROR_RESERVED, b, AT + 3, 1)?;
    let len = cx.add_le(&ERROR_BYTE_COUNT, b, AT + 4, 4)? as usize;
    // an empty error has one byte of padding
    let shown = len.max(1).min(b.reported_len().saturating_sub(AT + 8));
    if shown > 0 {
        cx.add(&ERROR_DATA, b, AT + 8, shown)?;
    }
    Ok(())
}

fn security_mode<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Outcome {
    let mode = cx.flags_le(&SEC_MODE, b, off, 1, &[&SEC_MODE_SIGN_ENABLED, &SEC_MODE_SIGN_REQUIRED])?;
    for (_, word) in [(1, "Signing enabled"), (2, "Signing required")].iter().filter(|(bit, _)| mode & bit != 0) {
        cx.append(cx.last(), format_args!(", {word}"));
    }
    Ok(())
}

fn capabilities<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Outcome {
    let bits: [&'static Field; 7] = [
        &CAPABILITIES_DFS,
        &CAPABILITIES_LEASING,
        &CAPABILITIES_LARGE_MTU,
        &CAPABILITIES_MULTI_CHANNEL,
        &CAPABILITIES_PERSISTENT_HANDLES,
        &CAPABILITIES_DIRECTORY_LEASING,
        &CAPABILITIES_ENCRYPTION,
    ];
    let value = cx.flags_le(&CAPABILITIES, b, off, 4, &bits)?;
    for (_, bit) in bits.iter().enumerate().filter(|(at, _)| value >> at & 1 != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    Ok(())
}

/// The bytes that a pair of offset and length names. `sizes` are the widths of the two.
fn blob<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, sizes: (usize, usize)) -> Result<Bytes<'a>, Fault> {
    let start = cx.add_le(&OLB_OFFSET, b, off, sizes.0)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, off + sizes.0, sizes.1)? as usize;
    b.sub(start, len)
}

fn security<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Outcome {
    let token = blob(cx, b, off, (2, 2))?;
    if token.reported_len() == 0 {
        return Ok(());
    }
    cx.open(&SECURITY_BLOB, token, 0, token.len())?;
    let name = if token.data().starts_with(b"NTLMSSP\0") { "ntlmssp" } else { "gss-api" };
    cx.dispatch_inside(Table::ByName, media_key(name), token);
    cx.close();
    Ok(())
}

fn negotiate_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.add_le(&DIALECT_COUNT, b, AT + 2, 2)? as usize;
    security_mode(cx, b, AT + 4)?;
    cx.add(&RESERVED, b, AT + 6, 2)?;
    capabilities(cx, b, AT + 8)?;
    cx.add_le(&CLIENT_GUID, b, AT + 12, 16)?;
    let dialects = AT + 36;
    let has_contexts = (0..count).any(|i| b.le16(dialects + 2 * i).is_ok_and(|d| d == 0x0311));
    if has_contexts {
        cx.add_le(&NEGOTIATE_CONTEXT_OFFSET, b, AT + 28, 4)?;
        cx.add_le(&NEGOTIATE_CONTEXT_COUNT, b, AT + 32, 2)?;
        cx.add(&RESERVED, b, AT + 34, 2)?;
    } else {
        put_time(cx, &BOOT_TIME, b, AT + 28)?;
    }
    for i in 0..count {
        cx.add_le(&DIALECT, b, dialects + 2 * i, 2)?;
    }
    Ok(())
}

fn negotiate_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    security_mode(cx, b, AT + 2)?;
    let dialect = cx.add_le(&DIALECT, b, AT + 4, 2)?;
    if dialect == 0x0311 {
        cx.add_le(&NEGOTIATE_CONTEXT_COUNT, b, AT + 6, 2)?;
    } else {
        cx.add(&RESERVED, b, AT + 6, 2)?;
    }
    cx.add_le(&SERVER_GUID, b, AT + 8, 16)?;
    capabilities(cx, b, AT + 24)?;
    rows(cx, b, &[(&MAX_TRANS_SIZE, 28, 4), (&MAX_READ_SIZE, 32, 4), (&MAX_WRITE_SIZE, 36, 4)])?;
    put_time(cx, &CURRENT_TIME, b, AT + 40)?;
    put_time(cx, &BOOT_TIME, b, AT + 48)?;
    security(cx, b, AT + 56)?;
    if dialect == 0x0311 {
        cx.add_le(&NEGOTIATE_CONTEXT_OFFSET, b, AT + 60, 4)?;
    }
    Ok(())
}

fn session_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.flags_le(&SES_REQ_FLAGS, b, AT + 2, 1, &[&SES_REQ_FLAGS_SESSION_BINDING])?;
    security_mode(cx, b, AT + 3)?;
    capabilities(cx, b, AT + 4)?;
    cx.add_le(&CHANNEL, b, AT + 8, 4)?;
    cx.add_le(&PREVIOUS_SESID, b, AT + 16, 8)?;
    security(cx, b, AT + 12)
}

fn session_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.flags_le(&SESSION_FLAGS, b, AT + 2, 2, &[&SES_FLAGS_GUEST, &SES_FLAGS_NULL, &SES_FLAGS_ENCRYPT])?;
    security(cx, b, AT + 4)
}

fn tree_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (start, len) = (usize::from(b.le16(AT + 4)?), usize::from(b.le16(AT + 6)?));
    let text = put_text(cx, &TREE, b, start, len)?;
    cx.info_append(format_args!(" Tree: {text}"));
    cx.add_le(&OLB_OFFSET, b, AT + 4, 2)?;
    cx.add_le(&OLB_LENGTH, b, AT + 6, 2)?;
    Ok(())
}

/// The identifier of an open file, with its name where the request that opened it was seen.
pub(super) fn handle<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, h: &Header) -> Outcome {
    let item = cx.open_text(b.span(off, 16), format_args!("GUID handle"));
    if let Some(name) = super::told(cx, h.position).and_then(|c| c.file.as_deref()) {
        cx.append(item, format_args!(" File: {name}"));
        cx.info_append(format_args!(" File: {name}"));
    }
    cx.add_le(&FID, b, off, 16)?;
    cx.close();
    Ok(())
}

fn create_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    rows(cx, b, &[(&CREATE_OPLOCK, 3, 1), (&IMPERSONATION_LEVEL, 4, 4), (&CREATE_FLAGS, 8, 8)])?;
    cx.add(&RESERVED, b, AT + 16, 8)?;
    smb::access_mask(cx, b, AT + 24)?;
    cx.flags_le(&FILE_ATTRIBUTE, b, AT + 28, 4, &ATTRIBUTE_BITS)?;
    smb::share_access(cx, b, AT + 32)?;
    cx.add_le(&CREATE_DISPOSITION, b, AT + 36, 4)?;
    smb::create_options(cx, b, AT + 40)?;
    let (start, len) = (usize::from(b.le16(AT + 44)?), usize::from(b.le16(AT + 46)?));
    let text = put_text(cx, &FILENAME, b, start, len)?;
    cx.info_append(format_args!(" File: {text}"));
    cx.open_last();
    cx.add_le(&OLB_OFFSET, b, AT + 44, 2)?;
    cx.add_le(&OLB_LENGTH, b, AT + 46, 2)?;
    cx.close();
    let start = cx.add_le(&OLB_OFFSET, b, AT + 48, 4)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 52, 4)? as usize;
    contexts(cx, b, start, len)
}

/// Further wishes and answers of opening a file (section 2.2.13.2).
fn contexts<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, len: usize) -> Outcome {
    if len == 0 {
        return Ok(());
    }
    let all = b.sub(start, len)?;
    cx.put(&CREATE_EXTRAINFO, all.span(0, len), Value::None);
    cx.open_last();
    let mut at = 0;
    loop {
        let next = all.le32(at)? as usize;
        let element = all.window(at, if next == 0 { len - at } else { next });
        let (tag_at, tag_len) = (usize::from(element.le16(4)?), element.le32(6)? as usize);
        let (data_at, data_len) = (usize::from(element.le16(10)?), element.le32(12)? as usize);
        let tag = shown(element.slice(tag_at, tag_len)?);
        cx.open_text(element.span(0, element.reported_len()), format_args!("Chain Element: \"{tag}\""));
        cx.add_le(&CREATE_CHAIN_OFFSET, element, 0, 4)?;
        cx.open(&TAG, element, tag_at, tag_len)?;
        cx.add_le(&OLB_OFFSET, element, 4, 2)?;
        cx.add_le(&OLB_LENGTH, element, 6, 4)?;
        cx.close();
        cx.add_le(&OLB_OFFSET, element, 10, 2)?;
        cx.add_le(&OLB_LENGTH, element, 12, 4)?;
        let data = cx.put(&CREATE_CHAIN_DATA, element.span(data_at, data_len), Value::None);
        if data_len == 0 {
            cx.append(data, format_args!(": NO DATA"));
        }
        cx.close();
        if next < 16 || at + next >= len {
            break;
        }
        at += next;
    }
    cx.close();
    Ok(())
}

fn close_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.flags_le(&CLOSE_FLAGS, b, AT + 2, 2, &[&CLOSE_PQ_ATTRIB])?;
    cx.add(&RESERVED, b, AT + 4, 4)?;
    for (i, field) in [&CREATE_TIME, &LAST_ACCESS_TIME, &LAST_WRITE_TIME, &LAST_CHANGE_TIME].into_iter().enumerate() {
        put_time(cx, field, b, AT + 8 + 8 * i)?;
    }
    rows(cx, b, &[(&ALLOCATION_SIZE, 40, 8), (&EOF, 48, 8)])?;
    cx.flags_le(&FILE_ATTRIBUTE, b, AT + 56, 4, &ATTRIBUTE_BITS).map(|_| ())
}

/// Asks for the entries of a directory (section 2.2.33).
fn find_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    let level = cx.add_le(&FIND_INFOLEVEL, b, AT + 2, 1)?;
    let bits = [&FIND_RESTART_SCANS, &FIND_SINGLE_ENTRY, &FIND_INDEX_SPECIFIED, &FIND_REOPEN];
    cx.flags_le(&FIND_FLAGS, b, AT + 3, 1, &bits)?;
    cx.add_le(&FILE_INDEX, b, AT + 4, 4)?;
    handle(cx, b, AT + 8, h)?;
    let (start, len) = (usize::from(b.le16(AT + 24)?), usize::from(b.le16(AT + 26)?));
    let text = put_text(cx, &FIND_PATTERN, b, start, len)?;
    cx.open_last();
    cx.add_le(&OLB_OFFSET, b, AT + 24, 2)?;
    cx.add_le(&OLB_LENGTH, b, AT + 26, 2)?;
    cx.close();
    cx.add_le(&OUTPUT_BUFFER_LEN, b, AT + 28, 4)?;
    let name = FIND_INFOLEVEL.names.get(level).unwrap_or("Unknown");
    cx.info_append(format_args!(" {name} Pattern: {text}"));
    Ok(())
}

fn create_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add_le(&CREATE_OPLOCK, b, AT + 2, 1)?;
    cx.flags_le(&CREATE_REP_FLAGS, b, AT + 3, 1, &[&CREATE_REP_FLAGS_REPARSE_POINT])?;
    cx.add_le(&CREATE_ACTION, b, AT + 4, 4)?;
    for (i, field) in [&CREATE_TIME, &LAST_ACCESS_TIME, &LAST_WRITE_TIME, &LAST_CHANGE_TIME].into_iter().enumerate() {
        put_time(cx, field, b, AT + 8 + 8 * i)?;
    }
    rows(cx, b, &[(&ALLOCATION_SIZE, 40, 8), (&EOF, 48, 8)])?;
    cx.flags_le(&FILE_ATTRIBUTE, b, AT + 56, 4, &ATTRIBUTE_BITS)?;
    cx.add(&RESERVED, b, AT + 60, 4)?;
    handle(cx, b, AT + 64, h)?;
    let start = cx.add_le(&OLB_OFFSET, b, AT + 80, 4)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 84, 4)? as usize;
    contexts(cx, b, start, len)
}

fn read_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    rows(cx, b, &[(&READ_PADDING, 2, 1), (&READ_FLAGS, 3, 1)])?;
    let len = cx.add_le(&READ_LENGTH, b, AT + 4, 4)?;
    let off = cx.add_le(&FILE_OFFSET, b, AT + 8, 8)?;
    cx.info_append(format_args!(" Len:{len} Off:{off}"));
    handle(cx, b, AT + 16, h)?;
    rows(cx, b, &[(&MIN_COUNT, 32, 4), (&CHANNEL, 36, 4), (&REMAINING_BYTES, 40, 4), (&OLB_OFFSET, 44, 2), (&OLB_LENGTH, 46, 2)])?;
    cx.put(&CHANNEL_INFO_BLOB, b.span(AT + 48, 0), Value::None);
    cx.append(cx.last(), format_args!(": NO DATA"));
    Ok(())
}

fn read_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add_le(&READ_REMAINING, b, AT + 8, 4)?;
    cx.add(&RESERVED, b, AT + 12, 4)?;
    let start = cx.add_le(&OLB_OFFSET, b, AT + 2, 1)? as usize;
    cx.add(&RESERVED, b, AT + 3, 1)?;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 4, 4)? as usize;
    let data = b.sub(start, len)?;
    // the end of a remote procedure call's answer, or a file's content
    if !dcerpc::piped(cx, data) {
        cx.add(&READ_BLOB, data, 0, len)?;
        object(cx, data, h);
    }
    Ok(())
}

/// The part of a file that is read or written.
fn object(cx: &mut Cx<'_>, data: Bytes<'_>, h: &Header) {
    let Some(content) = super::told(cx, h.position).and_then(|c| c.content.as_ref()) else { return };
    let server = if h.response { &cx.packet.source } else { &cx.packet.destination };
    let host = server.to_string();
    cx.object(|| ObjectPart {
        protocol: "smb",
        key: Some(content.key),
        offset: content.offset,
        span: data.span(0, data.len()),
        host,
        content_type: if h.response { "FILE, read" } else { "FILE, written" }.into(),
        name: content.file.clone(),
        ..ObjectPart::default()
    });
}

fn write_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    let start = cx.add_le(&DATA_OFFSET, b, AT + 2, 2)? as usize;
    let len = cx.add_le(&WRITE_LENGTH, b, AT + 4, 4)?;
    let off = cx.add_le(&FILE_OFFSET, b, AT + 8, 8)?;
    cx.info_append(format_args!(" Len:{len} Off:{off}"));
    handle(cx, b, AT + 16, h)?;
    rows(cx, b, &[(&CHANNEL, 32, 4), (&WRITE_REMAINING, 36, 4)])?;
    cx.add_le(&OLB_OFFSET, b, AT + 40, 2)?;
    cx.add_le(&OLB_LENGTH, b, AT + 42, 2)?;
    cx.add_le(&WRITE_FLAGS, b, AT + 44, 4)?;
    let data = b.sub(start, usize::try_from(len).unwrap_or(usize::MAX))?;
    if !dcerpc::piped(cx, data) {
        object(cx, data, h);
        cx.data_inside(data);
    }
    Ok(())
}

