//! Sequence numbers PDUs: which link state PDUs a system has (ISO/IEC 10589 section 9.10, 9.11).

use super::lsp::authentication;
use super::snp_fields::*;
use super::system;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Names;
use crate::proto::common::rows::add_each;

const PARTS: &[(u64, &str)] = &[(9, "LSP entries"), (10, "Authentication"), (12, "Checksum"), (133, "IP Authentication")];
/// Where the parts start.
const COMPLETE_HEADER: usize = 33;
const PARTIAL_HEADER: usize = 17;
/// Size of an entry.
const ENTRY: usize = 16;

/// The PDU, from behind the common header on. A complete one tells of all in a range of ids.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, level: u8, complete: bool) -> Outcome {
    let (length, source_id, circuit, kind, size) = if complete {
        (&CSNP_PDU_LENGTH, &CSNP_SOURCE_ID, &CSNP_SOURCE_CIRCUIT, &CSNP_CLV_TYPE, &CSNP_CLV_LENGTH)
    } else {
        (&PSNP_PDU_LENGTH, &PSNP_SOURCE_ID, &PSNP_SOURCE_CIRCUIT, &PSNP_CLV_TYPE, &PSNP_CLV_LENGTH)
    };
    let len = cx.add(length, b, 8, 2)? as usize;
    let source = system(b, 10, 7)?;
    let own = system(b, 10, 6)?;
    cx.put_text(source_id, b.span(10, 6), format_args!("{own}"));
    cx.add(circuit, b, 16, 1)?;
    if complete {
        let (from, to) = (system(b, 17, 8)?, system(b, 25, 8)?);
        cx.put_text(&CSNP_START_LSP_ID, b.span(17, 8), format_args!("{from}"));
        cx.put_text(&CSNP_END_LSP_ID, b.span(25, 8), format_args!("{to}"));
        cx.info(format_args!("L{level} CSNP, Source-ID: {source}, Start LSP-ID: {from}, End LSP-ID: {to}"));
    } else {
        cx.info(format_args!("L{level} PSNP, Source-ID: {source}"));
    }
    let end = len.min(b.reported_len());
    let mut at = if complete { COMPLETE_HEADER } else { PARTIAL_HEADER };
    while at + 2 <= end {
        let (code, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let title = Names::Table(PARTS).get(code.into()).unwrap_or("Unknown code");
        cx.open_text(b.span(at, len + 2), format_args!("{title} (t={code}, l={len})"));
        add_each(cx, b, at, &[(kind, 1), (size, 1)])?;
        let part = b.sub(at + 2, len)?;
        match code {
            9 => (0..len / ENTRY).try_for_each(|i| entry(cx, part, ENTRY * i))?,
            10 if len > 0 => authentication(cx, part, &CSNP_AUTHENTICATION)?,
            _ => {}
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

fn entry<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, at: usize) -> Outcome {
    let id = system(p, at + 2, 8)?;
    cx.open_text(p.span(at, ENTRY), format_args!("LSP-ID: {id}"));
    cx.put_text(&CSNP_LSP_ID, p.span(at + 2, 8), format_args!("{id}"));
    add_each(cx, p, at + 10, &[(&CSNP_LSP_SEQ_NUM, 4)])?;
    add_each(cx, p, at, &[(&CSNP_LSP_REMAIN_LIFE, 2)])?;
    cx.add(&CSNP_LSP_CHECKSUM, p, at + 14, 2)?;
    cx.close();
    Ok(())
}
