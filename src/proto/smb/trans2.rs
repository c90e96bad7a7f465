//! Transactions on files and file systems (MS-CIFS section 2.2.6): what they are about, and basic information of files.

use super::Message;
use super::fields::RESERVED;
use super::file_fields::*;
use super::files::{ATTRIBUTE_BITS, SEARCH_BITS, fid};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::smb::info::*;
use crate::proto::common::windows::put_time;

/// Subcommands (section 2.2.2.2).
const FIND_FIRST2: u16 = 1;
const FIND_NEXT2: u16 = 2;
const QUERY_FS: u16 = 3;
const QUERY_PATH: u16 = 5;
const SET_PATH: u16 = 6;
const QUERY_FILE: u16 = 7;
const SET_FILE: u16 = 8;
const GET_DFS_REFERRAL: u16 = 16;

pub(super) fn name(subcommand: u16) -> String {
    TRANS2_CMD.names.get(subcommand.into()).map_or_else(|| format!("Unknown (0x{subcommand:02x})"), str::to_string)
}

fn level<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize) -> Outcome {
    let value = cx.add_le(field, b, off, 2)?;
    match field.names.get(value) {
        Some(name) => cx.info_append(format_args!(", {name}")),
        None => cx.info_append(format_args!(", Unknown ({value})")),
    }
    Ok(())
}

/// Parameters of a request; offsets count from the header, so that texts keep their alignment.
pub(super) fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message, at: usize, len: usize) -> Outcome {
    let Some(subcommand) = m.known.subcommand else { return Ok(()) };
    cx.open_text(b.span(at, len), format_args!("{} Parameters", name(subcommand)));
    match subcommand {
        QUERY_PATH | SET_PATH => {
            level(cx, if subcommand == QUERY_PATH { &QPI_LOI } else { &SPI_LOI }, b, at)?;
            cx.add(&RESERVED, b, at + 2, 4)?;
            let (path, _) = super::text(cx, &FILE, b, at + 6, m.unicode)?;
            cx.info_append(format_args!(", Path: {path}"));
        }
        QUERY_FILE | SET_FILE => {
            fid(cx, b, at, m)?;
            level(cx, if subcommand == QUERY_FILE { &QPI_LOI } else { &SPI_LOI }, b, at + 2)?;
        }
        QUERY_FS => level(cx, &QFSI_LOI, b, at)?,
        FIND_FIRST2 => {
            cx.flags_le(&SEARCH_ATTRIBUTE, b, at, 2, &SEARCH_BITS)?;
            cx.add_le(&SEARCH_COUNT, b, at + 2, 2)?;
            let bits = [
                &FIND_FIRST2_FLAGS_BACKUP,
                &FIND_FIRST2_FLAGS_CONTINUE,
                &FIND_FIRST2_FLAGS_RESUME,
                &FIND_FIRST2_FLAGS_EOS,
                &FIND_FIRST2_FLAGS_CLOSE,
            ];
            cx.flags_le(&FIND_FIRST2_FLAGS, b, at + 4, 2, &bits)?;
            cx.add_le(&FF2_LOI, b, at + 6, 2)?;
            cx.add_le(&STORAGE_TYPE, b, at + 8, 4)?;
            let (pattern, _) = super::text(cx, &SEARCH_PATTERN, b, at + 12, m.unicode)?;
            cx.info_append(format_args!(", Pattern: {pattern}"));
        }
        FIND_NEXT2 => {
            cx.add_le(&SEARCH_ID, b, at, 2)?;
            cx.add_le(&SEARCH_COUNT, b, at + 2, 2)?;
            cx.add_le(&FF2_LOI, b, at + 4, 2)?;
        }
        GET_DFS_REFERRAL => {
            let (path, _) = super::text(cx, &FILE, b, at + 2, m.unicode)?;
            cx.info_append(format_args!(", File: {path}"));
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// What a response says again of its request.
pub(super) fn repeated<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) {
    let here = b.span(m.start, 0);
    let Some(subcommand) = m.known.subcommand else { return };
    cx.computed(&TRANS2_CMD, here, Value::Uint(subcommand.into()));
    let field = match subcommand {
        QUERY_PATH | QUERY_FILE => &QPI_LOI,
        SET_PATH | SET_FILE => &SPI_LOI,
        QUERY_FS => &QFSI_LOI,
        _ => return,
    };
    if let Some(level) = m.known.level {
        cx.computed(field, here, Value::Uint(level.into()));
    }
    if let Some(path) = &m.known.path {
        let item = cx.put_text(&FILE, here, format_args!("{path}"));
        cx.generated(item);
    }
}

/// Information on a file: its times and attributes, or its sizes.
pub(super) fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    let Some(subcommand) = m.known.subcommand.filter(|_| b.reported_len() > 0) else { return Ok(()) };
    cx.open_text(b.span(0, b.reported_len()), format_args!("{} Data", name(subcommand)));
    match (subcommand, m.known.level) {
        (QUERY_PATH | QUERY_FILE, Some(0x101 | 1004)) => {
            for (n, field) in [&CREATE_TIME, &ACCESS_TIME, &LAST_WRITE_TIME, &CHANGE_TIME].into_iter().enumerate() {
                put_time(cx, field, b, n * 8)?;
            }
            cx.flags_le(&FILE_ATTRIBUTE, b, 32, 4, &ATTRIBUTE_BITS)?;
            crate::proto::common::rows::add_rest(cx, &UNKNOWN_DATA, b, 36)?;
        }
        (QUERY_PATH | QUERY_FILE, Some(0x102 | 1005)) => {
            let rows: [(&'static Field, usize); 5] =
                [(&ALLOC_SIZE64, 8), (&END_OF_FILE, 8), (&LINK_COUNT, 4), (&DELETE_PENDING, 1), (&IS_DIRECTORY, 1)];
            crate::proto::common::rows::add_each_le(cx, b, 0, &rows)?;
        }
        (QUERY_FS, Some(0x103 | 1003)) => {
            let rows = [(&ALLOC_SIZE64, 8), (&FREE_ALLOC_UNITS, 8), (&FS_SECTOR_PER_UNIT, 4), (&FS_BYTES_PER_SECTOR, 4)];
            crate::proto::common::rows::add_each_le(cx, b, 0, &rows)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}
