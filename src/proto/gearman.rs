//! Gearman: clients hand jobs to servers, which hand them to workers (gearman.org protocol).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};
use crate::proto::common::text::{line, shown};
use crate::stream::{Need, StreamCx};

const PKT_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "TEXT"),
    (1, "CAN_DO"),
    (2, "CANT_DO"),
    (3, "RESET_ABILITIES"),
    (4, "PRE_SLEEP"),
    (5, "UNUSED"),
    (6, "NOOP"),
    (7, "SUBMIT_JOB"),
    (8, "JOB_CREATED"),
    (9, "GRAB_JOB"),
    (10, "NO_JOB"),
    (11, "JOB_ASSIGN"),
    (12, "WORK_STATUS"),
    (13, "WORK_COMPLETE"),
    (14, "WORK_FAIL"),
    (15, "GET_STATUS"),
    (16, "ECHO_REQ"),
    (17, "ECHO_RES"),
    (18, "SUBMIT_JOB_BG"),
    (19, "ERROR"),
    (20, "STATUS_RES"),
    (21, "SUBMIT_JOB_HIGH"),
    (22, "SET_CLIENT_ID"),
    (23, "CAN_DO_TIMEOUT"),
    (24, "ALL_YOURS"),
    (25, "WORK_EXCEPTION"),
    (26, "OPTION_REQ"),
    (27, "OPTION_RES"),
    (28, "WORK_DATA"),
    (29, "WORK_WARNING"),
    (30, "GRAB_JOB_UNIQ"),
    (31, "JOB_ASSIGN_UNIQ"),
    (32, "SUBMIT_JOB_HIGH_BG"),
    (33, "SUBMIT_JOB_LOW"),
    (34, "SUBMIT_JOB_LOW_BG"),
    (35, "SUBMIT_JOB_SCHED"),
    (36, "SUBMIT_JOB_EPOCH"),
    (37, "SUBMIT_REDUCE_JOB"),
    (38, "SUBMIT_REDUCE_JOB_BG"),
    (39, "GRAB_JOB_ALL"),
    (40, "JOB_ASSIGN_ALL"),
    (41, "GET_STATUS_UNIQUE"),
    (42, "STATUS_RES_UNIQUE"),
];

fields! {
    /// Management Command.
    MGR_CMD = "gearman.mgr_cmd", "Management Command", Str None;
    /// Magic Code.
    MAGIC_CODE = "gearman.magic_code", "Magic Code", Str None;
    /// Packet Type.
    PKT_TYPE = "gearman.pkt_type", "Packet Type", U32 DecHex, names(PKT_TYPE_NAMES);
    /// Data Length.
    DATA_SIZE = "gearman.data_size", "Data Length", U32 Dec;
    /// Data Content.
    DATA_CONTENT = "gearman.data_content", "Data Content", Str None;
    /// Option Name.
    OPT_NAME = "gearman.opt.name", "Option Name", Str None;
    /// Function Name.
    FUNC_NAME = "gearman.func.name", "Function Name", Str None;
    /// Client ID.
    CLIENT_ID = "gearman.client_id", "Client ID", Str None;
    /// Client Count.
    CLIENT_COUNT = "gearman.client_count", "Client Count", Str None;
    /// Unique ID.
    UNIQ_ID = "gearman.uniq_id", "Unique ID", Str None;
    /// Function Argument.
    FUNC_ARG = "gearman.func.arg", "Function Argument", Str None;
    /// Job Handle.
    JOB_HANDLE = "gearman.job.handle", "Job Handle", Str None;
    /// Complete Numerator.
    NUMERATOR = "gearman.numerator", "Complete Numerator", Str None;
    /// Complete Denominator.
    DENOMINATOR = "gearman.denominator", "Complete Denominator", Str None;
    /// Minute.
    SUBMIT_JOB_SCHED_MINUTE = "gearman.submit_job_sched.minute", "Minute", Str None;
    /// Hour.
    SUBMIT_JOB_SCHED_HOUR = "gearman.submit_job_sched.hour", "Hour", Str None;
    /// Day of Month.
    SUBMIT_JOB_SCHED_DAY_OF_MONTH = "gearman.submit_job_sched.day_of_month", "Day of Month", Str None;
    /// Month.
    SUBMIT_JOB_SCHED_MONTH = "gearman.submit_job_sched.month", "Month", Str None;
    /// Day of Week.
    SUBMIT_JOB_SCHED_DAY_OF_WEEK = "gearman.submit_job_sched.day_of_week", "Day of Week", Str None;
    /// Epoch Time.
    SUBMIT_JOB_EPOCH_TIME = "gearman.submit_job.epoch_time", "Epoch Time", Str None;
    /// Reducer.
    REDUCER = "gearman.reducer", "Reducer", Str None;
    /// Function Result.
    FUNC_RESULT = "gearman.func.result", "Function Result", Str None;
    /// Known job.
    JOB_KNOWN = "gearman.job.known", "Known job", Str None;
    /// Running Job.
    JOB_RUNNING = "gearman.job.running", "Running Job", Str None;
    /// Timeout Value.
    TIMEOUT_VALUE = "gearman.timeout.value", "Timeout Value", Str None;
    /// Echo Text.
    ECHO_TEXT = "gearman.echo_text", "Echo Text", Str None;
    /// Error Code.
    ERR_CODE = "gearman.err.code", "Error Code", Str None;
    /// Error Text.
    ERR_TEXT = "gearman.err.text", "Error Text", Str None;
    /// Unknown command.
    PKT_TYPE_UNKNOWN = "gearman.pkt_type.unknown", "Unknown command", None None;
}

/// Magic, type, length of the data.
const HEADER: usize = 12;
/// Longest message that is waited for, in bytes.
const LIMIT: usize = 1 << 24;
/// Commands of people, as lines of text.
const COMMANDS: [&[u8]; 5] = [b"workers", b"status", b"maxqueue", b"shutdown", b"version"];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 4730)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("gearman", "Gearman Protocol", "Gearman", &["gearman.org protocol"]) },
        dissect,
    )
};

fn is_binary(data: &[u8]) -> bool {
    data.starts_with(b"\0REQ") || data.starts_with(b"\0RES")
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if data.first() != Some(&0) {
        return Need::Complete(data.len());
    }
    let Some(length) = data.get(8..HEADER) else { return Need::More(Some(HEADER)) };
    let length = length.iter().fold(0_usize, |n, byte| n << 8 | usize::from(*byte));
    if !is_binary(data) || length > LIMIT { Need::NotMine } else { Need::Complete(HEADER + length) }
}

/// Arguments of each type of packet, in their order; a NUL stands between two.
static ARGUMENTS: &[(&[u64], &[&Field])] = &[
    (&[1, 2], &[&FUNC_NAME]),
    (&[7, 18, 21, 32, 33, 34], &[&FUNC_NAME, &UNIQ_ID, &FUNC_ARG]),
    (&[8, 14, 15], &[&JOB_HANDLE]),
    (&[11], &[&JOB_HANDLE, &FUNC_NAME, &FUNC_ARG]),
    (&[12], &[&JOB_HANDLE, &NUMERATOR, &DENOMINATOR]),
    (&[13, 25, 28, 29], &[&JOB_HANDLE, &FUNC_RESULT]),
    (&[16, 17], &[&ECHO_TEXT]),
    (&[19], &[&ERR_CODE, &ERR_TEXT]),
    (&[20], &[&JOB_HANDLE, &JOB_KNOWN, &JOB_RUNNING, &NUMERATOR, &DENOMINATOR]),
    (&[22], &[&CLIENT_ID]),
    (&[23], &[&FUNC_NAME, &TIMEOUT_VALUE]),
    (&[26, 27], &[&OPT_NAME]),
    (&[31], &[&JOB_HANDLE, &FUNC_NAME, &UNIQ_ID, &FUNC_ARG]),
    (&[35], &[
            &FUNC_NAME,
            &UNIQ_ID,
            &SUBMIT_JOB_SCHED_MINUTE,
            &SUBMIT_JOB_SCHED_HOUR,
            &SUBMIT_JOB_SCHED_DAY_OF_MONTH,
            &SUBMIT_JOB_SCHED_MONTH,
            &SUBMIT_JOB_SCHED_DAY_OF_WEEK,
            &FUNC_ARG,
        ]),
    (&[36], &[&FUNC_NAME, &UNIQ_ID, &SUBMIT_JOB_EPOCH_TIME, &FUNC_ARG]),
    (&[37, 38], &[&FUNC_NAME, &UNIQ_ID, &REDUCER, &FUNC_ARG]),
    (&[40], &[&JOB_HANDLE, &FUNC_NAME, &UNIQ_ID, &REDUCER, &FUNC_ARG]),
    (&[41], &[&UNIQ_ID]),
    (&[42], &[&JOB_HANDLE, &JOB_KNOWN, &JOB_RUNNING, &NUMERATOR, &DENOMINATOR, &CLIENT_COUNT]),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Gearman");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if !is_binary(b.data()) {
        return lines(cx, b);
    }
    let (kind, len) = (u64::from(b.be32(4)?), b.be32(8)? as usize);
    let name = PKT_TYPE.names.get(kind).map_or_else(|| format!("Unknown (0x{kind:08x})"), Into::into);
    let what = format!("[{}] {name}({kind}) LEN={len}", shown(b.slice(1, 3)?));
    if cx.packet.message > 0 {
        cx.info_append(format_args!(" , {what}"));
    } else {
        cx.info(format_args!("{what}"));
    }
    cx.open_text(b.span(0, HEADER + len), format_args!("{what}"));
    cx.put(&MAGIC_CODE, b.span(0, 4), crate::model::Value::Span(b.span(1, 3)));
    cx.add(&PKT_TYPE, b, 4, 4)?;
    cx.add(&DATA_SIZE, b, 8, 4)?;
    let body = b.sub(HEADER, len)?;
    cx.add(&DATA_CONTENT, body, 0, until(body, 0, len))?;
    cx.open_last();
    let fields = ARGUMENTS.iter().find(|row| row.0.contains(&kind)).map_or(&[][..], |row| row.1);
    let mut at = 0;
    for (n, field) in fields.iter().enumerate() {
        let end = if n + 1 == fields.len() { len } else { until(body, at, len) };
        let whole = (end + usize::from(n + 1 < fields.len())).min(len);
        cx.put(field, body.span(at, whole - at), crate::model::Value::Span(body.span(at, end - at)));
        at = whole;
    }
    Ok(())
}

/// Where the text at a place ends: at a NUL, or with the message.
fn until(b: Bytes<'_>, at: usize, len: usize) -> usize {
    b.find(at, 0).unwrap_or(len)
}

/// Commands, and the lines that answer them.
fn lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    let mut before = "[MGR] ";
    while at < b.len() {
        let (len, next) = line(b, at);
        let text = b.clipped(at, len);
        if COMMANDS.iter().any(|command| text.starts_with(command)) {
            cx.info(format_args!("[MGR] {}", shown(text)));
            cx.add(&MGR_CMD, b, at, len)?;
        } else {
            if before == "[MGR] " {
                cx.info(format_args!(""));
            }
            cx.info_append(format_args!("{before}{}", shown(text)));
            cx.open_text(b.span(at, next - at), format_args!("{}", shown(b.clipped(at, next - at))));
            cx.close();
            before = ",";
        }
        at = next;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn packets_have_their_arguments() {
        let shown = tcp((40000, 4730), b"\0REQ\0\0\0\x07\0\0\0\x0freverse\0\0hello!");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Gearman", "[REQ] SUBMIT_JOB(7) LEN=15"));
        for line in ["Magic Code: REQ", "Data Content: reverse", "Function Name: reverse", "Function Argument: hello!"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        assert_eq!(tcp((40000, 4730), b"status\nworkers\n").info, "[MGR] workers");
        assert_eq!(tcp((4730, 40000), b"1.1.8\n").info, "[MGR] 1.1.8");
    }
}
