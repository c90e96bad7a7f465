//! Network lock manager: locks of files that NFS gives access to (X/Open XNFS chapters 10 and 14).

use super::common::rpc::xdr::Xdr;
use super::common::rpc::{self, begin, handle};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, ProtocolInfo, Value};

const STAT_NAMES: &[(u64, &str)] = &[
    (0, "NLM_GRANTED"),
    (1, "NLM_DENIED"),
    (2, "NLM_DENIED_NOLOCKS"),
    (3, "NLM_BLOCKED"),
    (4, "NLM_DENIED_GRACE_PERIOD"),
    (5, "NLM_DEADLCK"),
    (6, "NLM_ROFS"),
    (7, "NLM_STALE_FH"),
    (8, "NLM_BIG"),
    (9, "NLM_FAILED"),
];
const SHARE_MODE_NAMES: &[(u64, &str)] = &[
    (0, "deny none"),
    (1, "deny read"),
    (2, "deny write"),
    (3, "deny read/write"),
];
const SHARE_ACCESS_NAMES: &[(u64, &str)] = &[
    (0, "no access"),
    (1, "read-only"),
    (2, "write-only"),
    (3, "read/write"),
];

fields! {
    /// V1 Procedure.
    PROCEDURE_V1 = "nlm.procedure_v1", "V1 Procedure", U32 Dec, names(rpc::NLM);
    /// V2 Procedure.
    PROCEDURE_V2 = "nlm.procedure_v2", "V2 Procedure", U32 Dec, names(rpc::NLM);
    /// V3 Procedure.
    PROCEDURE_V3 = "nlm.procedure_v3", "V3 Procedure", U32 Dec, names(rpc::NLM);
    /// V4 Procedure.
    PROCEDURE_V4 = "nlm.procedure_v4", "V4 Procedure", U32 Dec, names(rpc::NLM);
    /// cookie.
    COOKIE = "nlm.cookie", "cookie", Bytes None;
    /// block.
    BLOCK = "nlm.block", "block", Bool None, with(YES_NO);
    /// exclusive.
    EXCLUSIVE = "nlm.exclusive", "exclusive", Bool None, with(YES_NO);
    /// lock.
    LOCK = "nlm.lock", "lock", None None;
    /// caller_name.
    LOCK_CALLER_NAME = "nlm.lock.caller_name", "caller_name", Str None;
    /// owner.
    LOCK_OWNER = "nlm.lock.owner", "owner", Bytes None;
    /// svid.
    LOCK_SVID = "nlm.lock.svid", "svid", U32 Dec;
    /// l_offset.
    LOCK_L_OFFSET64 = "nlm.lock.l_offset64", "l_offset", U64 Dec;
    /// l_offset.
    LOCK_L_OFFSET = "nlm.lock.l_offset", "l_offset", U32 Dec;
    /// l_len.
    LOCK_L_LEN64 = "nlm.lock.l_len64", "l_len", U64 Dec;
    /// l_len.
    LOCK_L_LEN = "nlm.lock.l_len", "l_len", U32 Dec;
    /// reclaim.
    RECLAIM = "nlm.reclaim", "reclaim", Bool None, with(YES_NO);
    /// STATD state.
    STATE = "nlm.state", "state", U32 Dec;
    /// stat.
    STAT = "nlm.stat", "stat", U32 Dec, names(STAT_NAMES);
    /// test_stat.
    TEST_STAT = "nlm.test_stat", "test_stat", None None;
    /// stat.
    TEST_STAT_STAT = "nlm.test_stat.stat", "stat", U32 Dec, names(STAT_NAMES);
    /// holder.
    HOLDER = "nlm.holder", "holder", None None;
    /// share.
    SHARE = "nlm.share", "share", None None;
    /// mode.
    SHARE_MODE = "nlm.share.mode", "mode", U32 Dec, names(SHARE_MODE_NAMES);
    /// access.
    SHARE_ACCESS = "nlm.share.access", "access", U32 Dec, names(SHARE_ACCESS_NAMES);
    /// name.
    SHARE_NAME = "nlm.share.name", "name", Str None;
    /// sequence.
    SEQUENCE = "nlm.sequence", "sequence", I32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::RpcProgram, 100_021)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nlm", "Network Lock Manager Protocol", "NLM", &["X/Open XNFS"]) },
        dissect,
    )
};

/// From this version on places in files have 64 bits.
const WIDE: u32 = 4;
/// The file is locked by somebody else.
const DENIED: u32 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = begin(cx, &PROTOCOL.info, b, &[&PROCEDURE_V1, &PROCEDURE_V2, &PROCEDURE_V3, &PROCEDURE_V4]);
    let mut x = Xdr::new(b);
    if x.is_empty() {
        return Ok(());
    }
    let wide = call.version >= WIDE;
    match (call.procedure, call.reply) {
        (23, false) => {
            x.opaque(cx, "name", &SHARE_NAME)?;
            x.word(cx, &STATE)?;
            return Ok(());
        }
        // messages are answered by messages of their own
        (6..=15 | 23, true) => return Ok(()),
        _ => {
            x.opaque(cx, "cookie", &COOKIE)?;
        }
    }
    match (call.procedure, call.reply) {
        (1 | 6 | 5 | 10, false) => {
            x.word(cx, &EXCLUSIVE)?;
            lock(cx, &mut x, wide)
        }
        (2 | 7 | 22, false) => {
            words(cx, &mut x, &[&BLOCK, &EXCLUSIVE])?;
            lock(cx, &mut x, wide)?;
            words(cx, &mut x, &[&RECLAIM, &STATE])
        }
        (3 | 8, false) => {
            words(cx, &mut x, &[&BLOCK, &EXCLUSIVE])?;
            lock(cx, &mut x, wide)
        }
        (4 | 9, false) => lock(cx, &mut x, wide),
        (1, true) | (11, false) => tested(cx, &mut x, wide),
        (20 | 21, false) => share(cx, &mut x),
        (20 | 21, true) => words(cx, &mut x, &[&STAT, &SEQUENCE]),
        (2..=5 | 22, true) | (12..=15, false) => {
            let status = x.word(cx, &STAT)?;
            if status != 0 {
                cx.info_append(format_args!(" {}", STAT.names.get(status.into()).unwrap_or("Unknown Status")));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn words<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, fields: &[&'static Field]) -> Outcome {
    fields.iter().try_for_each(|field| x.word(cx, field).map(|_| ()))
}

/// Place and length of a lock.
fn range<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, wide: bool) -> Result<(u64, u64), Fault> {
    if wide {
        return Ok((x.hyper(cx, &LOCK_L_OFFSET64)?, x.hyper(cx, &LOCK_L_LEN64)?));
    }
    Ok((x.word(cx, &LOCK_L_OFFSET)?.into(), x.word(cx, &LOCK_L_LEN)?.into()))
}

fn lock<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, wide: bool) -> Outcome {
    let item = cx.put(&LOCK, x.here(), Value::None);
    cx.open_last();
    x.opaque(cx, "caller_name", &LOCK_CALLER_NAME)?;
    let file = handle::handle(cx, x, "fh")?;
    x.opaque(cx, "owner", &LOCK_OWNER)?;
    let process = x.word(cx, &LOCK_SVID)?;
    let (offset, len) = range(cx, x, wide)?;
    x.close(cx, item);
    cx.info_append(format_args!(" FH:0x{file:08x} svid:{process} pos:{offset}-{len}"));
    Ok(())
}

/// Whether the lock could be had, and who holds it.
fn tested<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, wide: bool) -> Outcome {
    let item = cx.put(&TEST_STAT, x.here(), Value::None);
    cx.open_last();
    if x.word(cx, &TEST_STAT_STAT)? == DENIED {
        let holder = cx.put(&HOLDER, x.here(), Value::None);
        cx.open_last();
        words(cx, x, &[&EXCLUSIVE, &LOCK_SVID])?;
        x.opaque(cx, "owner", &LOCK_OWNER)?;
        range(cx, x, wide)?;
        x.close(cx, holder);
    }
    x.close(cx, item);
    Ok(())
}

/// A share reservation of DOS clients.
fn share<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    let item = cx.put(&SHARE, x.here(), Value::None);
    cx.open_last();
    x.opaque(cx, "caller_name", &LOCK_CALLER_NAME)?;
    let file = handle::handle(cx, x, "fh")?;
    cx.info_append(format_args!(" FH:0x{file:08x}"));
    x.opaque(cx, "owner", &LOCK_OWNER)?;
    words(cx, x, &[&SHARE_MODE, &SHARE_ACCESS])?;
    x.close(cx, item);
    words(cx, x, &[&RECLAIM])
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_lock_names_its_file_and_its_range() {
        let mut call = Vec::new();
        for word in [7_u32, 0, 2, 100_021, 4, 4, 0, 0, 0, 0, 4, 5, 2] {
            call.extend_from_slice(&word.to_be_bytes());
        }
        call.extend_from_slice(b"me\0\0\0\0\0\x04abcd\0\0\0\x02oh\0\0\0\0\0\x4d\0\0\0\0\0\0\0\x64\0\0\0\0\0\0\0\xc8");
        let shown = udp((800, 4045), &call);
        assert_eq!(shown.protocol, "NLM");
        assert!(shown.info.starts_with("V4 UNLOCK Call") && shown.info.ends_with(" svid:77 pos:100-200"), "{}", shown.info);
        assert!(shown.has("caller_name: me") && shown.has("l_len: 200"), "{:#?}", shown.lines);
    }
}
