//! Multicast listener discovery, versions 1 (RFC 2710) and 2 (RFC 3810).

use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// A query of version 2 is longer than a message of version 1.
const QUERY_1: usize = 24;

/// Queries of both versions, reports and done messages of version 1.
pub(super) fn version_1<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    if kind == 130 && b.reported_len() > QUERY_1 {
        return query(cx, b);
    }
    cx.add(&MLD_DELAY, b, 4, 2)?;
    cx.add(&RESERVED, b, 6, 2)?;
    cx.add(&MLD_ADDRESS, b, 8, 16)?;
    Ok(())
}

fn query<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&MLD_CODE, b, 4, 2)?;
    cx.add(&RESERVED, b, 6, 2)?;
    cx.add(&MLD_ADDRESS, b, 8, 16)?;
    cx.flags(&MLD_FLAG, b, 24, 1, &[&MLD_S, &MLD_QRV, &MLD_RSV])?;
    cx.add(&MLD_QQI, b, 25, 1)?;
    let sources = cx.add(&MLD_SOURCES, b, 26, 2)? as usize;
    for i in 0..sources {
        cx.add(&MLD_SOURCE, b, 28 + i * 16, 16)?;
    }
    Ok(())
}

pub(super) fn report<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RESERVED, b, 4, 2)?;
    let records = cx.add(&MLDR_RECORDS, b, 6, 2)?;
    let mut at = 8;
    for _ in 0..records {
        let (aux, sources) = (usize::from(b.u8(at + 1)?) * 4, usize::from(b.be16(at + 2)?));
        let len = 20 + sources * 16 + aux;
        let item = cx.put(&MLDR_RECORD, b.span(at, len), Value::None);
        cx.open_last();
        let kind = cx.add(&MLDR_TYPE, b, at, 1)?;
        let name = MLDR_TYPE.names.get(kind).unwrap_or("Unknown");
        cx.text(item, format_args!("Multicast Address Record {name}: {}", super::address(b, at + 4)?));
        cx.add(&MLDR_AUX_LEN, b, at + 1, 1)?;
        cx.add(&MLDR_SOURCES, b, at + 2, 2)?;
        cx.add(&MLDR_ADDRESS, b, at + 4, 16)?;
        for i in 0..sources {
            cx.add(&MLDR_SOURCE, b, at + 20 + i * 16, 16)?;
        }
        if aux > 0 {
            cx.add(&MLDR_AUX, b, at + 20 + sources * 16, aux)?;
        }
        cx.close();
        at += len;
    }
    Ok(())
}
