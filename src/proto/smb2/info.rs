//! What is known of files, directories and file systems (MS-FSCC sections 2.4 and 2.5), in answers and in what is set.

use super::commands::{AT, handle, rows};
use super::fields::*;
use super::info_fields::*;
use super::{Header, told};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::smb::{access_mask, info};
use crate::proto::common::windows::{put_text, put_time};

/// One part of the information.
#[derive(Clone, Copy)]
enum Part {
    Number(&'static Field, usize),
    Bytes(&'static Field, usize),
    Time(&'static Field),
    Attributes,
    Access,
    FsAttributes,
    /// Text after its length in four bytes, which is shown by the first field.
    Text(&'static Field, &'static Field),
    /// The same with so many bytes between the length and the text.
    Label(&'static Field, usize, &'static Field),
    Skip(usize),
}
use Part::*;

static FS_ATTRIBUTE_BITS: [&Field; 21] = [
    &info::FS_ATTR_CSS,
    &info::FS_ATTR_CPN,
    &info::FS_ATTR_UOD,
    &info::FS_ATTR_PACLS,
    &info::FS_ATTR_FC,
    &info::FS_ATTR_VQ,
    &info::FS_ATTR_SSF,
    &info::FS_ATTR_SRP,
    &info::FS_ATTR_SRS,
    &info::FS_ATTR_SLA,
    &info::FS_ATTR_VIS,
    &info::FS_ATTR_SOIDS,
    &info::FS_ATTR_SE,
    &info::FS_ATTR_NS,
    &info::FS_ATTR_ROV,
    &info::FS_ATTR_SWO,
    &info::FS_ATTR_ST,
    &info::FS_ATTR_SHL,
    &info::FS_ATTR_SIS,
    &info::FS_ATTR_SBR,
    &info::FS_ATTR_SSV,
];

const FILE: u8 = 1;
const FILE_SYSTEM: u8 = 2;

static BASIC: [Part; 6] =
    [Time(&CREATE_TIME), Time(&LAST_ACCESS_TIME), Time(&LAST_WRITE_TIME), Time(&LAST_CHANGE_TIME), Attributes, Bytes(&UNKNOWN, 4)];
static STANDARD: [Part; 5] = [
    Number(&info::ALLOC_SIZE64, 8),
    Number(&info::END_OF_FILE, 8),
    Number(&info::LINK_COUNT, 4),
    Number(&info::DELETE_PENDING, 1),
    Number(&info::IS_DIRECTORY, 1),
];
static ALL: [Part; 16] = [
    Time(&CREATE_TIME),
    Time(&LAST_ACCESS_TIME),
    Time(&LAST_WRITE_TIME),
    Time(&LAST_CHANGE_TIME),
    Attributes,
    Bytes(&UNKNOWN, 4),
    Number(&ALLOCATION_SIZE, 8),
    Number(&EOF, 8),
    Number(&NLINKS, 4),
    Number(&DELETE_PENDING, 1),
    Number(&IS_DIRECTORY, 1),
    Skip(2),
    Number(&FILE_ID, 8),
    Number(&EA_SIZE, 4),
    Access,
    Number(&POSITION_INFO, 8),
];
static NETWORK_OPEN: [Part; 6] = [
    Time(&info::CREATE_TIME),
    Time(&info::ACCESS_TIME),
    Time(&info::LAST_WRITE_TIME),
    Time(&info::CHANGE_TIME),
    Number(&info::ALLOC_SIZE64, 8),
    Number(&info::END_OF_FILE, 8),
];
static INTERNAL: [Part; 1] = [Number(&info::INDEX_NUMBER, 8)];
static EA: [Part; 1] = [Number(&info::EA_LIST_LENGTH, 4)];
static END_OF_FILE: [Part; 1] = [Number(&info::END_OF_FILE, 8)];
static ALLOCATION: [Part; 1] = [Number(&info::ALLOC_SIZE64, 8)];
static RENAME: [Part; 4] =
    [Number(&RENAME_REPLACE_IF, 1), Bytes(&RESERVED_RANDOM, 7), Bytes(&ROOT_DIRECTORY, 8), Text(&FILENAME_LEN, &FILENAME)];
static DISPOSITION: [Part; 1] = [Number(&DISPOSITION_DELETE_ON_CLOSE, 1)];
static VOLUME: [Part; 3] =
    [Time(&info::CREATE_TIME), Number(&info::VOLUME_SERIAL, 4), Label(&info::VOLUME_LABEL_LEN, 2, &info::VOLUME_LABEL)];
static SIZE: [Part; 4] = [
    Number(&info::ALLOC_SIZE64, 8),
    Number(&info::FREE_ALLOC_UNITS, 8),
    Number(&info::FS_SECTOR_PER_UNIT, 4),
    Number(&info::FS_BYTES_PER_SECTOR, 4),
];
static FULL_SIZE: [Part; 5] = [
    Number(&info::ALLOC_SIZE64, 8),
    Number(&info::CALLER_FREE_ALLOC_UNITS, 8),
    Number(&info::ACTUAL_FREE_ALLOC_UNITS, 8),
    Number(&info::FS_SECTOR_PER_UNIT, 4),
    Number(&info::FS_BYTES_PER_SECTOR, 4),
];
static ATTRIBUTE: [Part; 3] =
    [FsAttributes, Number(&info::FS_MAX_NAME_LEN, 4), Text(&info::FS_NAME_LEN, &info::FS_NAME)];

/// The line over a kind of information, and its parts.
fn shape(class: u8, level: u8) -> Option<(&'static Field, &'static [Part])> {
    Some(match (class, level) {
        (FILE, 4) => (&FILE_BASIC_INFO, &BASIC),
        (FILE, 5) => (&FILE_STANDARD_INFO, &STANDARD),
        (FILE, 6) => (&FILE_INTERNAL_INFO, &INTERNAL),
        (FILE, 7) => (&FILE_EA_INFO, &EA),
        (FILE, 10) => (&FILE_RENAME_INFO, &RENAME),
        (FILE, 13) => (&FILE_DISPOSITION_INFO, &DISPOSITION),
        (FILE, 18) => (&FILE_ALL_INFO, &ALL),
        (FILE, 19) => (&FILE_ALLOCATION_INFO, &ALLOCATION),
        (FILE, 20) => (&FILE_ENDOFFILE_INFO, &END_OF_FILE),
        (FILE, 34) => (&FILE_NETWORK_OPEN_INFO, &NETWORK_OPEN),
        (FILE_SYSTEM, 1) => (&FS_VOLUME_INFO, &VOLUME),
        (FILE_SYSTEM, 3) => (&FS_SIZE_INFO, &SIZE),
        (FILE_SYSTEM, 5) => (&FS_ATTRIBUTE_INFO, &ATTRIBUTE),
        (FILE_SYSTEM, 7) => (&FS_FULL_SIZE_INFO, &FULL_SIZE),
        _ => return None,
    })
}

fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, class: u8, level: u8) -> Outcome {
    let Some((line, parts)) = shape(class, level) else { return Ok(()) };
    cx.put(line, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let mut at = 0;
    for part in parts {
        at += put(cx, b.from(at), *part)?;
    }
    cx.close();
    if std::ptr::eq(line, &FILE_RENAME_INFO) {
        let len = b.le32(16)? as usize;
        cx.info_append(format_args!(" NewName:{}", crate::proto::common::windows::utf16(b.slice(20, len)?)));
    }
    Ok(())
}

fn put<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, part: Part) -> Result<usize, Fault> {
    Ok(match part {
        Number(field, len) => {
            cx.add_le(field, b, 0, len)?;
            len
        }
        Bytes(field, len) => {
            cx.add(field, b, 0, len)?;
            len
        }
        Time(field) => {
            put_time(cx, field, b, 0)?;
            8
        }
        Attributes => {
            cx.flags_le(&FILE_ATTRIBUTE, b, 0, 4, &ATTRIBUTE_BITS)?;
            4
        }
        Access => {
            access_mask(cx, b, 0)?;
            4
        }
        FsAttributes => {
            cx.flags_le(&info::FS_ATTR, b, 0, 4, &FS_ATTRIBUTE_BITS)?;
            4
        }
        Text(size, text) => {
            let len = cx.add_le(size, b, 0, 4)? as usize;
            put_text(cx, text, b, 4, len)?;
            4 + len
        }
        Label(size, gap, text) => {
            let len = cx.add_le(size, b, 0, 4)? as usize;
            put_text(cx, text, b, 4 + gap, len)?;
            4 + gap + len
        }
        Skip(len) => len,
    })
}

/// Class and level of information, as the request named them.
fn level<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, class: u8, level: u8, off: Option<usize>) {
    let field = match class {
        1 => &FILE_INFO_INFOLEVEL,
        2 => &FS_INFO_INFOLEVEL,
        3 => &SEC_INFO_INFOLEVEL,
        _ => &INFOLEVEL,
    };
    let place = off.map_or((b.span(AT, 1), b.span(AT + 1, 1)), |off| (b.span(off, 1), b.span(off + 1, 1)));
    cx.put(&CLASS, place.0, Value::Uint(class.into()));
    cx.put(field, place.1, Value::Uint(level.into()));
    if off.is_some() {
        let names = (CLASS.names.get(class.into()).unwrap_or("unknown"), field.names.get(level.into()).unwrap_or("unknown"));
        cx.info_append(format_args!(" {}/{}", names.0, names.1));
    }
}

/// Asks for information (MS-SMB2 section 2.2.37).
pub(super) fn get_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    level(cx, b, b.u8(AT + 2)?, b.u8(AT + 3)?, Some(AT + 2));
    rows(cx, b, &[(&MAX_RESPONSE_SIZE, 4, 4), (&GETINFO_INPUT_OFFSET, 8, 2)])?;
    cx.add(&RESERVED, b, AT + 10, 2)?;
    rows(cx, b, &[(&GETINFO_INPUT_SIZE, 12, 4), (&GETSETINFO_ADDITIONAL, 16, 4), (&GETINFO_FLAGS, 20, 4)])?;
    handle(cx, b, AT + 24, h)
}

/// The answer (section 2.2.38), which only the request explains.
pub(super) fn get_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    let about = told(cx, h.position).and_then(|command| command.about);
    if let Some((class, number)) = about {
        level(cx, b, class, number, None);
    }
    let start = cx.add_le(&OLB_OFFSET, b, AT + 2, 2)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 4, 4)? as usize;
    match about {
        Some((class, number)) if len > 0 => body(cx, b.sub(start, len)?, class, number),
        _ => Ok(()),
    }
}

/// Sets information (section 2.2.39).
pub(super) fn set_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    let (class, number) = (b.u8(AT + 2)?, b.u8(AT + 3)?);
    level(cx, b, class, number, Some(AT + 2));
    let len = cx.add_le(&SETINFO_SIZE, b, AT + 4, 4)? as usize;
    let start = cx.add_le(&SETINFO_OFFSET, b, AT + 8, 2)? as usize;
    rows(cx, b, &[(&SETINFO_RESERVED, 10, 2), (&GETSETINFO_ADDITIONAL, 12, 4)])?;
    handle(cx, b, AT + 16, h)?;
    body(cx, b.sub(start, len)?, class, number)
}

/// Entries of a directory (section 2.2.34, MS-FSCC section 2.4).
pub(super) fn find_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    /// Levels that are read: plain, full, both names, both names with identifier.
    const DIRECTORY: u8 = 1;
    const FULL: u8 = 2;
    const BOTH: u8 = 3;
    const ID_BOTH: u8 = 37;
    let known = told(cx, h.position).cloned().unwrap_or_default();
    let Some((_, number)) = known.about else { return Ok(()) };
    cx.computed(&FIND_INFOLEVEL, b.span(AT, 0), Value::Uint(number.into()));
    cx.info_append(format_args!(" {}", FIND_INFOLEVEL.names.get(number.into()).unwrap_or("unknown")));
    if let Some(pattern) = &known.pattern {
        cx.info_append(format_args!(" Pattern: {pattern}"));
    }
    let start = cx.add_le(&OLB_OFFSET, b, AT + 2, 2)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 4, 4)? as usize;
    if len == 0 {
        return Ok(());
    }
    let all = b.sub(start, len)?;
    cx.open(&FIND_INFO_BLOB, all, 0, len)?;
    let line = match number {
        DIRECTORY => &FIND_FILE_DIRECTORY_INFO,
        FULL => &FIND_FULL_DIRECTORY_INFO,
        BOTH => &FIND_BOTH_DIRECTORY_INFO,
        ID_BOTH => &FIND_ID_BOTH_DIRECTORY_INFO,
        _ => return Ok(()),
    };
    let mut at = 0;
    loop {
        let entry = all.from(at);
        let next = entry.le32(0)? as usize;
        let item = cx.put(line, entry.span(0, 0), Value::None);
        cx.open_last();
        let common = [Number(&NEXT_OFFSET, 4), Number(&FILE_INDEX, 4)];
        let mut off = 0;
        for part in common.into_iter().chain(BASIC.into_iter().take(4)).chain([Number(&EOF, 8), Number(&ALLOCATION_SIZE, 8), Attributes])
        {
            off += put(cx, entry.from(off), part)?;
        }
        let size = cx.add_le(&FILENAME_LEN, entry, off, 4)? as usize;
        off += 4;
        if number != DIRECTORY {
            off += put(cx, entry.from(off), Number(&EA_SIZE, 4))?;
        }
        if matches!(number, BOTH | ID_BOTH) {
            let short = cx.add(&SHORT_NAME_LEN, entry, off, 1)? as usize;
            cx.add(&RESERVED, entry, off + 1, 1)?;
            if short > 0 {
                put_text(cx, &SHORTNAME, entry, off + 2, short)?;
            }
            off += 26;
        }
        if number == ID_BOTH {
            cx.add(&RESERVED, entry, off, 2)?;
            cx.add_le(&FILE_ID, entry, off + 2, 8)?;
            off += 10;
        }
        let name = put_text(cx, &FILENAME, entry, off, size)?;
        cx.close();
        cx.append(item, format_args!(": {name}"));
        cx.end_at(item, entry, if next == 0 { off + size } else { next });
        if next < 64 || at + next >= len {
            break;
        }
        at += next;
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_file_gets_a_new_name() {
        let mut message = b"\0\0\0\x7a\xfeSMB\x40\0\x01\0\0\0\0\0\x11\0\x1f\0\0\0\0\0\0\0\0\0\x20\0\0\0\0\0\0\0".to_vec();
        message.extend_from_slice(&[0; 32]);
        message.extend_from_slice(b"\x21\0\x01\x0a\x1a\0\0\0\x60\0\0\0\0\0\0\0");
        message.extend_from_slice(&[0x11; 16]);
        message.extend_from_slice(b"\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0a\0b\0c\0");
        let shown = tcp((50000, 445), &message);
        assert_eq!(shown.info, "SetInfo Request FILE_INFO/SMB2_FILE_RENAME_INFO NewName:abc");
        for line in ["Setinfo Size: 26", "Filename Length: 6", "Filename: abc"] {
            assert!(shown.has(line), "{line} in {:#?}", shown.lines);
        }
    }
}
