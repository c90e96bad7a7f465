//! What both versions of SMB show alike: the wishes of whoever opens a file, and what is known of files.

pub mod info;
pub mod names;
pub mod open;
pub mod track;

use crate::base::{Bytes, Fault, Span};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use open::*;

pub static ACCESS_BITS: [&Field; 20] = [
    &ACCESS_READ,
    &ACCESS_WRITE,
    &ACCESS_APPEND,
    &ACCESS_READ_EA,
    &ACCESS_WRITE_EA,
    &ACCESS_EXECUTE,
    &ACCESS_DELETE_CHILD,
    &ACCESS_READ_ATTRIBUTES,
    &ACCESS_WRITE_ATTRIBUTES,
    &ACCESS_DELETE,
    &ACCESS_READ_CONTROL,
    &ACCESS_WRITE_DAC,
    &ACCESS_WRITE_OWNER,
    &ACCESS_SYNCHRONIZE,
    &ACCESS_SYSTEM_SECURITY,
    &ACCESS_MAXIMUM_ALLOWED,
    &ACCESS_GENERIC_ALL,
    &ACCESS_GENERIC_EXECUTE,
    &ACCESS_GENERIC_WRITE,
    &ACCESS_GENERIC_READ,
];
pub static SHARE_BITS: [&Field; 3] = [&SHARE_ACCESS_READ, &SHARE_ACCESS_WRITE, &SHARE_ACCESS_DELETE];
pub static OPTION_BITS: [&Field; 19] = [
    &NT_CREATE_OPTIONS_DIRECTORY,
    &NT_CREATE_OPTIONS_WRITE_THROUGH,
    &NT_CREATE_OPTIONS_SEQUENTIAL_ONLY,
    &NT_CREATE_OPTIONS_INTERMEDIATE_BUFFERING,
    &NT_CREATE_OPTIONS_SYNC_IO_ALERT,
    &NT_CREATE_OPTIONS_SYNC_IO_NONALERT,
    &NT_CREATE_OPTIONS_NON_DIRECTORY,
    &NT_CREATE_OPTIONS_CREATE_TREE_CONNECTION,
    &NT_CREATE_OPTIONS_COMPLETE_IF_OPLOCKED,
    &NT_CREATE_OPTIONS_NO_EA_KNOWLEDGE,
    &NT_CREATE_OPTIONS_EIGHT_DOT_THREE_ONLY,
    &NT_CREATE_OPTIONS_RANDOM_ACCESS,
    &NT_CREATE_OPTIONS_DELETE_ON_CLOSE,
    &NT_CREATE_OPTIONS_OPEN_BY_FILEID,
    &NT_CREATE_OPTIONS_BACKUP_INTENT,
    &NT_CREATE_OPTIONS_NO_COMPRESSION,
    &NT_CREATE_OPTIONS_RESERVE_OPFILTER,
    &NT_CREATE_OPTIONS_OPEN_REPARSE_POINT,
    &NT_CREATE_OPTIONS_OPEN_NO_RECALL,
];

/// The rights that are asked for or granted (MS-SMB2 section 2.2.13.1).
pub fn access_mask<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Result<u64, Fault> {
    cx.flags_le(&ACCESS_MASK, b, off, 4, &ACCESS_BITS)
}

/// What others may do with the file meanwhile.
pub fn share_access<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Result<u64, Fault> {
    cx.flags_le(&SHARE_ACCESS, b, off, 4, &SHARE_BITS)
}

/// How the file is to be opened.
pub fn create_options<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Result<u64, Fault> {
    let options = cx.flags_le(&CREATE_OPTIONS, b, off, 4, &OPTION_BITS)?;
    cx.inside(cx.last(), |cx| cx.add_le(&NT_CREATE_OPTIONS_OPEN_FOR_FREE_SPACE_QUERY, b, off, 4).map(|_| ()))?;
    Ok(options)
}

/// A number with its bits that an earlier frame had.
pub fn put_flags(cx: &mut Cx<'_>, field: &'static Field, bits: &[&'static Field], place: Span, number: u32) {
    cx.computed(field, place, Value::Uint(number.into()));
    cx.open_last();
    for bit in bits {
        cx.computed(bit, place, Value::Uint(bit.extract(number.into())));
    }
    cx.close();
}
