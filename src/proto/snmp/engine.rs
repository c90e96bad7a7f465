//! Engine identifiers (RFC 3411 section 5, SnmpEngineID).

use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// Formats of the part after the enterprise number.
const IPV4: u64 = 1;
const IPV6: u64 = 2;
const MAC: u64 = 3;
const TEXT: u64 = 4;
/// Net-SNMP's own: a random number and the time of creation.
const NET_SNMP: u64 = 8072;
const NET_SNMP_RANDOM: u64 = 128;

/// The parts of an identifier.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() < 4 {
        return Ok(());
    }
    let conforms = cx.add(&ENGINEID_CONFORM, b, 0, 1)? != 0;
    let enterprise = b.be32(0)? & 0x7fff_ffff;
    cx.put(&ENGINEID_ENTERPRISE, b.span(0, 4), Value::Uint(enterprise.into()));
    let rest = b.from(4);
    if !conforms {
        cx.add(&AGENTID_TRAILER, rest, 0, rest.reported_len())?;
        return Ok(());
    }
    if rest.reported_len() == 0 {
        return Ok(());
    }
    let format = cx.add(&ENGINEID_FORMAT, rest, 0, 1)?;
    let data = rest.from(1);
    let len = data.reported_len();
    match format {
        IPV4 if len == 4 => cx.add(&ENGINEID_IPV4, data, 0, 4)?,
        IPV6 if len == 16 => cx.add(&ENGINEID_IPV6, data, 0, 16)?,
        MAC if len == 6 => cx.add(&ENGINEID_MAC, data, 0, 6)?,
        TEXT if len > 0 => cx.add(&ENGINEID_TEXT, data, 0, len)?,
        NET_SNMP_RANDOM if u64::from(enterprise) == NET_SNMP && len >= 8 => {
            cx.append(cx.last(), format_args!(": Net-SNMP Random"));
            cx.add(&ENGINEID_DATA, data, 0, 4)?;
            let seconds = i64::from(data.le32(4)?);
            cx.put(&ENGINEID_TIME, data.span(4, 4), Value::AbsTime(seconds * 1_000_000_000));
            0
        }
        _ if len > 0 => cx.add(&ENGINEID_DATA, data, 0, len)?,
        _ => 0,
    };
    Ok(())
}
