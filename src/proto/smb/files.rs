//! Commands on files: opening, reading, writing, closing, and what takes a name (MS-CIFS section 2.2.4).

use super::fields::{BCC, DATA_OFFSET, RESERVED};
use super::file_fields::*;
use super::session::andx;
use super::{HEADER, Message};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_each_le;
use crate::proto::common::smb::info::{ALLOC_SIZE64, CHANGE_TIME, CREATE_TIME, END_OF_FILE, IS_DIRECTORY, LAST_WRITE_TIME};
use crate::proto::common::smb::open::{ACCESS_MASK, CREATE_OPTIONS, SHARE_ACCESS};
use crate::proto::common::smb::track::{READ_ANDX, WRITE_ANDX, moved};
use crate::proto::common::smb::{ACCESS_BITS, OPTION_BITS, SHARE_BITS, access_mask, create_options, put_flags, share_access};
use crate::proto::common::windows::put_time;
use crate::proto::common::{dcerpc, smb::info::ACCESS_TIME};

pub(super) static ATTRIBUTE_BITS: [&Field; 15] = [
    &FILE_ATTRIBUTE_READ_ONLY,
    &FILE_ATTRIBUTE_HIDDEN,
    &FILE_ATTRIBUTE_SYSTEM,
    &FILE_ATTRIBUTE_VOLUME,
    &FILE_ATTRIBUTE_DIRECTORY,
    &FILE_ATTRIBUTE_ARCHIVE,
    &FILE_ATTRIBUTE_DEVICE,
    &FILE_ATTRIBUTE_NORMAL,
    &FILE_ATTRIBUTE_TEMPORARY,
    &FILE_ATTRIBUTE_SPARSE,
    &FILE_ATTRIBUTE_REPARSE,
    &FILE_ATTRIBUTE_COMPRESSED,
    &FILE_ATTRIBUTE_OFFLINE,
    &FILE_ATTRIBUTE_NOT_CONTENT_INDEXED,
    &FILE_ATTRIBUTE_ENCRYPTED,
];
static CREATE_BITS: [&Field; 4] = [&NT_CREATE_OPLOCK, &NT_CREATE_BATCH_OPLOCK, &NT_CREATE_DIR, &NT_CREATE_EXT];
pub(super) static SEARCH_BITS: [&Field; 6] = [
    &SEARCH_ATTRIBUTE_READ_ONLY,
    &SEARCH_ATTRIBUTE_HIDDEN,
    &SEARCH_ATTRIBUTE_SYSTEM,
    &SEARCH_ATTRIBUTE_VOLUME,
    &SEARCH_ATTRIBUTE_DIRECTORY,
    &SEARCH_ATTRIBUTE_ARCHIVE,
];

/// The number of a file at `off`, with what is known of it.
pub(super) fn fid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, m: &Message) -> Outcome {
    let number = b.le16(off)?;
    cx.put(&FID, b.span(off, 2), Value::Uint(number.into()));
    details(cx, b, m);
    cx.info_append(format_args!(", FID: 0x{number:04x}"));
    Ok(())
}

/// The number of the file that a response is about, which only its request has.
pub(super) fn known_fid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) {
    if let Some(number) = m.known.fid {
        cx.computed(&FID, b.span(m.start, 0), Value::Uint(number.into()));
        details(cx, b, m);
        cx.info_append(format_args!(", FID: 0x{number:04x}"));
    }
}

/// How the file was opened, below its number.
fn details<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) {
    let Some(file) = m.known.file.as_ref().filter(|file| file.opened_in.is_some()) else { return };
    let here = b.span(m.start, 0);
    let item = cx.last();
    cx.append(item, format_args!(" ({})", file.name));
    cx.open_last();
    if let Some(frame) = file.opened_in {
        cx.computed(&FID_OPENED_IN, here, Value::Uint(u64::from(frame) + 1));
    }
    let item = cx.put_text(&FILE, here, format_args!("{}", file.name));
    cx.generated(item);
    put_flags(cx, &CREATE_FLAGS, &CREATE_BITS, here, file.flags);
    put_flags(cx, &ACCESS_MASK, &ACCESS_BITS, here, file.access);
    put_flags(cx, &FILE_ATTRIBUTE, &ATTRIBUTE_BITS, here, file.attributes);
    put_flags(cx, &SHARE_ACCESS, &SHARE_BITS, here, file.share);
    put_flags(cx, &CREATE_OPTIONS, &OPTION_BITS, here, file.options);
    cx.computed(&CREATE_DISPOSITION, here, Value::Uint(file.disposition.into()));
    cx.close();
}

pub(super) fn create_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    if let Some(number) = m.known.fid {
        cx.computed(&FID, b.span(m.start, 0), Value::Uint(number.into()));
        cx.info_append(format_args!(", FID: 0x{number:04x}"));
    }
    let at = wct_andx(cx, b, m)?;
    cx.add(&RESERVED, b, at, 1)?;
    cx.add_le(&FILE_NAME_LEN, b, at + 1, 2)?;
    cx.flags_le(&CREATE_FLAGS, b, at + 3, 4, &CREATE_BITS)?;
    cx.add_le(&RFID, b, at + 7, 4)?;
    access_mask(cx, b, at + 11)?;
    cx.add_le(&ALLOC_SIZE64, b, at + 15, 8)?;
    cx.flags_le(&FILE_ATTRIBUTE, b, at + 23, 4, &ATTRIBUTE_BITS)?;
    share_access(cx, b, at + 27)?;
    cx.add_le(&CREATE_DISPOSITION, b, at + 31, 4)?;
    create_options(cx, b, at + 35)?;
    cx.add_le(&IMPERSONATION_LEVEL, b, at + 39, 4)?;
    cx.flags(&SECURITY_FLAGS, b, at + 43, 1, &[&SECURITY_FLAGS_CONTEXT_TRACKING, &SECURITY_FLAGS_EFFECTIVE_ONLY])?;
    cx.add_le(&BCC, b, at + 44, 2)?;
    let (name, _) = super::text(cx, &FILE, b, at + 46, m.unicode)?;
    cx.info_append(format_args!(", Path: {name}"));
    Ok(())
}

/// The word count is put by the caller for most commands; here something stands before it.
fn wct_andx<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Result<usize, Fault> {
    super::word_count(cx, b, m)?;
    andx(cx, b, m.start + 1)
}

pub(super) fn create_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    let at = andx(cx, b, m.start + 1)?;
    cx.add(&OPLOCK_LEVEL, b, at, 1)?;
    fid(cx, b, at + 1, m)?;
    cx.add_le(&CREATE_ACTION, b, at + 3, 4)?;
    for (n, field) in [&CREATE_TIME, &ACCESS_TIME, &LAST_WRITE_TIME, &CHANGE_TIME].into_iter().enumerate() {
        put_time(cx, field, b, at + 7 + n * 8)?;
    }
    cx.flags_le(&FILE_ATTRIBUTE, b, at + 39, 4, &ATTRIBUTE_BITS)?;
    add_each_le(cx, b, at + 43, &[(&ALLOC_SIZE64, 8), (&END_OF_FILE, 8), (&FILE_TYPE, 2)])?;
    let bits =
        [&IPC_STATE_NONBLOCKING, &IPC_STATE_ENDPOINT, &IPC_STATE_PIPE_TYPE, &IPC_STATE_READ_MODE, &IPC_STATE_ICOUNT];
    cx.flags_le(&IPC_STATE, b, at + 61, 2, &bits)?;
    cx.add(&IS_DIRECTORY, b, at + 63, 1)?;
    cx.add_le(&BCC, b, m.start + 1 + m.words * 2, 2).map(|_| ())
}

pub(super) fn close_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    fid(cx, b, m.start + 1, m)?;
    let raw = b.le32(m.start + 3)?;
    let nanos = i64::from(raw) * 1_000_000_000;
    let item = cx.put(&LAST_WRITE_TIME, b.span(m.start + 3, 4), Value::AbsTime(if raw == u32::MAX { 0 } else { nanos }));
    if raw == u32::MAX || raw == 0 {
        cx.text(item, format_args!("Last Write: No time specified ({raw:#x})"));
    }
    cx.add_le(&BCC, b, m.start + 7, 2).map(|_| ())
}

fn range<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) {
    if let Some((offset, len)) = m.known.range {
        cx.computed(&FILE_RW_OFFSET, b.span(m.start, 0), Value::Uint(offset));
        cx.computed(&FILE_RW_LENGTH, b.span(m.start, 0), Value::Uint(len.into()));
    }
}

pub(super) fn read_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    /// Words of a request with an offset of 64 bits.
    const WIDE: usize = 12;
    let at = andx(cx, b, m.start + 1)?;
    fid(cx, b, at, m)?;
    let offset = cx.add_le(&OFFSET, b, at + 2, 4)?;
    let count = cx.add_le(&MAXCOUNT_LOW, b, at + 6, 2)?;
    cx.add_le(&MINCOUNT, b, at + 8, 2)?;
    cx.add_le(&REMAINING, b, at + 14, 2)?;
    let mut end = at + 16;
    if m.words == WIDE {
        cx.add_le(&OFFSET_HIGH, b, end, 4)?;
        end += 4;
    }
    let s = if count == 1 { "" } else { "s" };
    cx.info_append(format_args!(", {count} byte{s} at offset {offset}"));
    range(cx, b, m);
    cx.add_le(&BCC, b, end, 2).map(|_| ())
}

pub(super) fn read_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    known_fid(cx, b, m);
    let at = wct_andx(cx, b, m)?;
    range(cx, b, m);
    cx.add_le(&REMAINING, b, at, 2)?;
    cx.add_le(&DCM, b, at + 2, 2)?;
    cx.add(&RESERVED, b, at + 4, 2)?;
    let len = cx.add_le(&DATA_LEN_LOW, b, at + 6, 2)?;
    cx.add_le(&DATA_OFFSET, b, at + 8, 2)?;
    cx.add_le(&DATA_LEN_HIGH, b, at + 10, 4)?;
    cx.add(&RESERVED, b, at + 14, 6)?;
    cx.add_le(&BCC, b, at + 20, 2)?;
    let s = if len == 1 { "" } else { "s" };
    cx.info_append(format_args!(", {len} byte{s}"));
    data(cx, b, READ_ANDX, true, at + 22)
}

pub(super) fn write_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    /// Words of a request with an offset of 64 bits.
    const WIDE: usize = 14;
    let at = andx(cx, b, m.start + 1)?;
    fid(cx, b, at, m)?;
    let offset = cx.add_le(&OFFSET, b, at + 2, 4)?;
    cx.add(&RESERVED, b, at + 6, 4)?;
    let bits = [&WRITE_MODE_MESSAGE_START, &WRITE_MODE_RAW, &WRITE_MODE_RETURN_REMAINING, &WRITE_MODE_WRITE_THROUGH];
    cx.flags_le(&WRITE_MODE, b, at + 10, 2, &bits)?;
    cx.add_le(&REMAINING, b, at + 12, 2)?;
    cx.add_le(&DATA_LEN_HIGH, b, at + 14, 2)?;
    let len = cx.add_le(&DATA_LEN_LOW, b, at + 16, 2)?;
    cx.add_le(&DATA_OFFSET, b, at + 18, 2)?;
    let mut end = at + 20;
    if m.words == WIDE {
        cx.add_le(&OFFSET_HIGH, b, end, 4)?;
        end += 4;
    }
    let s = if len == 1 { "" } else { "s" };
    cx.info_append(format_args!(", {len} byte{s} at offset {offset}"));
    range(cx, b, m);
    cx.add_le(&BCC, b, end, 2)?;
    data(cx, b, WRITE_ANDX, false, end + 2)
}

pub(super) fn write_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    known_fid(cx, b, m);
    let at = wct_andx(cx, b, m)?;
    range(cx, b, m);
    let len = cx.add_le(&COUNT_LOW, b, at, 2)?;
    cx.add_le(&REMAINING, b, at + 2, 2)?;
    cx.add_le(&COUNT_HIGH, b, at + 4, 2)?;
    cx.add(&RESERVED, b, at + 6, 2)?;
    let s = if len == 1 { "" } else { "s" };
    cx.info_append(format_args!(", {len} byte{s}"));
    cx.add_le(&BCC, b, at + 8, 2).map(|_| ())
}

/// The bytes that are read or written: a remote procedure call, or a file's content.
fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, command: u8, response: bool, from: usize) -> Outcome {
    let Some((start, len)) = moved(b, command, response).filter(|place| place.1 > 0) else { return Ok(()) };
    if start > from {
        cx.add(&PADDING, b, from, start - from)?;
    }
    let bytes = b.sub(start, len)?;
    if !dcerpc::piped(cx, bytes) {
        cx.data_inside(bytes);
    }
    Ok(())
}

/// Commands that take one name: deleting a file, and those on directories.
pub(super) fn named<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message, directory: bool) -> Outcome {
    if m.words == 1 {
        cx.flags_le(&SEARCH_ATTRIBUTE, b, m.start + 1, 2, &SEARCH_BITS)?;
    }
    let at = m.start + 1 + m.words * 2;
    cx.add_le(&BCC, b, at, 2)?;
    cx.add(&super::session_fields::BUFFER_FORMAT, b, at + 2, 1)?;
    let (name, _) = super::text(cx, if directory { &DIR_NAME } else { &FILE }, b, at + 3, m.unicode)?;
    cx.info_append(format_args!(", {}: {name}", if directory { "Directory" } else { "Path" }));
    Ok(())
}

pub(super) fn echo<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    if m.words == 1 && !m.response {
        cx.add_le(&ECHO_COUNT, b, m.start + 1, 2)?;
    }
    let at = HEADER + 1 + m.words * 2;
    let len = cx.add_le(&BCC, b, at, 2)? as usize;
    if len > 0 {
        cx.add(&ECHO_DATA, b, at + 2, len)?;
    }
    Ok(())
}

/// Nothing but counts.
pub(super) fn empty<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    cx.add_le(&BCC, b, m.start + 1 + m.words * 2, 2).map(|_| ())
}
