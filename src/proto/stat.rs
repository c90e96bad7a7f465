//! Network status monitor: who wants to hear that a host has crashed (X/Open XNFS chapter 11).

use super::common::rpc::xdr::Xdr;
use super::common::rpc::{self, begin};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const STAT_RES_RES_NAMES: &[(u64, &str)] = &[
    (0, "STAT_SUCC"),
    (1, "STAT_FAIL"),
];

fields! {
    /// V1 Procedure.
    PROCEDURE_V1 = "stat.procedure_v1", "V1 Procedure", U32 Dec, names(rpc::STAT_1);
    /// Name.
    NAME = "stat.name", "Name", Str None;
    /// Status Result.
    STAT_RES = "stat.stat_res", "Status Result", None None;
    /// Result.
    STAT_RES_RES = "stat.stat_res.res", "Result", U32 Dec, names(STAT_RES_RES_NAMES);
    /// State.
    STAT_RES_STATE = "stat.stat_res.state", "State", U32 Dec;
    /// State of local NSM.
    STATE = "stat.state", "State", U32 Dec;
    /// Monitor Host.
    MON = "stat.mon", "Monitor", None None;
    /// Monitor ID Name.
    MON_ID_NAME = "stat.mon_id.name", "Monitor ID Name", Str None;
    /// My_ID structure.
    MY_ID = "stat.my_id", "My ID", None None;
    /// My_ID Host to callback.
    MY_ID_HOSTNAME = "stat.my_id.hostname", "Hostname", Str None;
    /// My_ID Program to callback.
    MY_ID_PROG = "stat.my_id.prog", "Program", U32 Dec;
    /// My_ID Version of callback.
    MY_ID_VERS = "stat.my_id.vers", "Version", U32 Dec;
    /// My_ID Procedure to callback.
    MY_ID_PROC = "stat.my_id.proc", "Procedure", U32 Dec;
    /// Private client supplied opaque data.
    PRIV = "stat.priv", "Priv", Bytes None;
    /// Status Change structure.
    STAT_CHGE = "stat.stat_chge", "Status Change", None None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::RpcProgram, 100_024)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("stat", "Network Status Monitor Protocol", "STAT", &["X/Open XNFS"]) },
        dissect,
    )
};

/// What the monitor gives back with its call, in bytes.
const PRIVATE: usize = 16;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = begin(cx, &PROTOCOL.info, b, &[&PROCEDURE_V1]);
    let mut x = Xdr::new(b);
    if x.is_empty() {
        return Ok(());
    }
    match (call.procedure, call.reply) {
        (1, false) => x.opaque(cx, "Name", &NAME).map(|_| ()),
        (1 | 2, true) => {
            let item = cx.put(&STAT_RES, x.here(), Value::None);
            cx.open_last();
            // the state counts only where the host is monitored
            let state = if x.word(cx, &STAT_RES_RES)? == 0 { Some(x.word(cx, &STAT_RES_STATE)?) } else { None };
            x.close(cx, item);
            if state.is_none() {
                cx.end_at(item, b, 8);
            }
            Ok(())
        }
        (2 | 3, false) => {
            let item = cx.put(&MON, x.here(), Value::None);
            cx.open_last();
            x.opaque(cx, "Monitor ID Name", &MON_ID_NAME)?;
            caller(cx, &mut x)?;
            x.close(cx, item);
            if call.procedure == 2 {
                cx.add(&PRIV, b, x.at, PRIVATE)?;
            }
            Ok(())
        }
        (4, false) => caller(cx, &mut x),
        (3 | 4, true) => x.word(cx, &STATE).map(|_| ()),
        (6, false) => {
            let item = cx.put(&STAT_CHGE, x.here(), Value::None);
            cx.open_last();
            x.opaque(cx, "Monitor ID Name", &MON_ID_NAME)?;
            cx.close();
            x.word(cx, &STATE)?;
            cx.end_at(item, b, x.at);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Whom to call: host, program, version, procedure.
fn caller<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    let item = cx.put(&MY_ID, x.here(), Value::None);
    cx.open_last();
    x.opaque(cx, "Hostname", &MY_ID_HOSTNAME)?;
    for field in [&MY_ID_PROG, &MY_ID_VERS, &MY_ID_PROC] {
        x.word(cx, field)?;
    }
    x.close(cx, item);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_crash_is_told_with_the_new_state() {
        let mut call = Vec::new();
        for word in [7_u32, 0, 2, 100_024, 1, 6, 0, 0, 0, 0, 3] {
            call.extend_from_slice(&word.to_be_bytes());
        }
        call.extend_from_slice(b"mon\0\0\0\0\x09");
        let shown = udp((800, 4046), &call);
        assert_eq!(shown.protocol, "STAT");
        assert!(shown.info.starts_with("V1 NOTIFY Call"), "{}", shown.info);
        assert!(shown.has("Monitor ID Name: mon") && shown.has("State: 9"), "{:#?}", shown.lines);
    }
}
