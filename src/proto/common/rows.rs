//! Runs of fields that follow each other, as most headers are.

use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::Field;

/// Adds fields one after another from `at`, each over its number of bytes (most significant byte first); gives where they end.
pub fn add_each<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, rows: &[(&'static Field, usize)]) -> Result<usize, Fault> {
    let mut at = at;
    for (field, len) in rows {
        cx.add(field, b, at, *len)?;
        at += len;
    }
    Ok(at)
}

/// [`add_each`] with the least significant byte first.
pub fn add_each_le<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, rows: &[(&'static Field, usize)]) -> Result<usize, Fault> {
    let mut at = at;
    for (field, len) in rows {
        cx.add_le(field, b, at, *len)?;
        at += len;
    }
    Ok(at)
}

/// Adds several bit fields over the same bytes.
pub fn add_bits<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, bits: &[&'static Field]) -> Result<(), Fault> {
    bits.iter().try_for_each(|bit| cx.add(bit, b, at, len).map(|_| ()))
}

/// Adds what is left of a view from `at`, when anything is.
pub fn add_rest<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<(), Fault> {
    match b.reported_len().saturating_sub(at) {
        0 => Ok(()),
        len => cx.add(field, b, at, len).map(|_| ()),
    }
}
