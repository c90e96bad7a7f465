//! Data packets: what the two sides of a session say to each other (two-task interface).

use super::fields::*;
use super::{PORT, flags};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::text::padded;

const FLAGS: &[&Field] = &[
    &DATA_FLAG_SEND,
    &DATA_FLAG_RC,
    &DATA_FLAG_C,
    &DATA_FLAG_RESERVED,
    &DATA_FLAG_MORE,
    &DATA_FLAG_EOF,
    &DATA_FLAG_DIC,
    &DATA_FLAG_RTS,
    &DATA_FLAG_SNTT,
];
const SET_PROTOCOL: u64 = 1;
const FUNCTIONS: u64 = 3;
const PIGGYBACK: u64 = 17;
/// Begins what the security services say.
const SECURITY: u32 = 0xdead_beef;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    flags(cx, &DATA_FLAG, b, 0, 2, FLAGS)?;
    let b = b.from(2);
    if b.reported_len() == 0 {
        return Ok(());
    }
    let request = cx.packet.destination_port == PORT;
    let security = b.reported_len() >= 4 && b.be32(0)? == SECURITY;
    let id = cx.add(&DATA_ID, b, 0, if security { 4 } else { 1 })?;
    if let Some(name) = DATA_ID.names.get(id) {
        cx.info_append(format_args!(", {name}"));
    }
    let rest = match id {
        _ if security => {
            cx.add(&DATA_LENGTH, b, 4, 2)?;
            cx.add(if request { &DATA_SNS_CLI_VERS } else { &DATA_SNS_SRV_VERS }, b, 6, 4)?;
            cx.add(&DATA_SNS_SRVCNT, b, 10, 2)?;
            b
        }
        SET_PROTOCOL => set_protocol(cx, b.from(1), request)?,
        FUNCTIONS | PIGGYBACK => {
            cx.add(if id == FUNCTIONS { &DATA_OCI_ID } else { &DATA_PIGGYBACK_ID }, b, 1, 1)?;
            b.from(2)
        }
        _ => b.from(1),
    };
    cx.data_inside(rest);
    Ok(())
}

/// Versions that end with a zero, and the name of the platform; gives what follows.
fn set_protocol<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool) -> Result<Bytes<'a>, Fault> {
    let count = b.find(0, 0).ok_or(Fault::Malformed)?;
    let versions: Vec<String> = b.clipped(0, count).iter().map(u8::to_string).collect();
    let (title, version, platform) = match request {
        true => ("Accepted Versions", &DATA_SETP_REQ_ACC_VERS, &DATA_SETP_REQ_CLI_PLAT),
        false => ("Versions", &DATA_SETP_RESP_VERSION, &DATA_SETP_RESP_BANNER),
    };
    cx.open_text(b.span(0, count + 1), format_args!("{title}: {}", versions.join(", ")));
    for at in 0..count {
        cx.add(version, b, at, 1)?;
    }
    cx.close();
    let at = count + 1;
    let end = b.find(at, 0).map_or(b.len(), |nul| nul + 1);
    padded(cx, platform, b, at, end - at)?;
    Ok(b.from(end))
}
