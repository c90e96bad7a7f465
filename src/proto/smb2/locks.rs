//! Flushing and locking files with SMB2 (MS-SMB2 sections 2.2.17 and 2.2.26).

use super::Header;
use super::commands::{AT, handle};
use super::fields::FILE_OFFSET;
use super::info_fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

pub(super) fn flush_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add(&UNKNOWN, b, AT + 2, 6)?;
    handle(cx, b, AT + 8, h)
}

pub(super) fn lock_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    /// Bytes of one lock.
    const LOCK: usize = 24;
    let count = cx.add_le(&LOCK_COUNT, b, AT + 2, 2)? as usize;
    handle(cx, b, AT + 8, h)?;
    for n in 0..count {
        let lock = b.sub(AT + 24 + n * LOCK, LOCK)?;
        cx.put(&LOCK_INFO, lock.span(0, LOCK), Value::None);
        cx.open_last();
        cx.add_le(&FILE_OFFSET, lock, 0, 8)?;
        cx.add_le(&LOCK_LENGTH, lock, 8, 8)?;
        let bits = [&LOCK_FLAGS_SHARED, &LOCK_FLAGS_EXCLUSIVE, &LOCK_FLAGS_UNLOCK, &LOCK_FLAGS_FAIL_IMMEDIATELY];
        cx.flags_le(&LOCK_FLAGS, lock, 16, 4, &bits)?;
        cx.close();
    }
    Ok(())
}
