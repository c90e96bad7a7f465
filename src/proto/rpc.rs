//! ONC remote procedure calls (RFC 5531) over TCP, with record marks, and over UDP.

use super::common::rpc::fields::*;
use super::common::rpc::track::{self, CALL, Call, REPLY};
use super::common::rpc::xdr::Xdr;
use super::common::rpc::{PROGRAMS, Procedure, procedure};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 111), (Table::UdpPort, 111), (Table::TcpPort, 2049), (Table::UdpPort, 2049)],
    probes: &[(Table::TcpPort, probe_record), (Table::UdpPort, probe)],
    need: Some(need),
    track: Some(|cx: &mut Track<'_>, message: &[u8]| {
        // over TCP each message begins with its record mark
        let mark = if probe(message) || is_reply(message) { 0 } else { MARK };
        track::track(cx, message.get(mark..).unwrap_or(&[]));
    }),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rpc", "Remote Procedure Call", "RPC", &["RFC 5531"]) }, dissect)
};

/// Bytes of a record mark (section 11): the top bit says that the fragment is the record's last.
const MARK: usize = 4;
const LAST: u32 = 0x8000_0000;
/// Longest record that is waited for, in bytes.
const RECORD_LIMIT: usize = 8 << 20;
/// IP protocol number of TCP.
const TCP: u8 = 6;
/// Flavors of authentication (section 8.2 and RFC 2203).
const AUTH_UNIX: u32 = 1;
/// Reply states.
const ACCEPTED: u32 = 0;
const SUCCESS: u32 = 0;
const PROGRAM_MISMATCH: u32 = 2;

fn word(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

/// A call of version 2 to a program that is known.
fn probe(data: &[u8]) -> bool {
    let known = |program: u32| PROGRAMS.binary_search_by_key(&u64::from(program), |row| row.0).is_ok();
    word(data, 4) == Some(CALL) && word(data, 8) == Some(2) && word(data, 12).is_some_and(known) && word(data, 16).is_some_and(|v| v <= 10)
}

fn is_reply(data: &[u8]) -> bool {
    word(data, 4) == Some(REPLY) && word(data, 8).is_some_and(|state| state <= 1)
}

fn probe_record(data: &[u8]) -> bool {
    word(data, 0).is_some_and(|mark| (mark & !LAST) as usize >= 24) && data.get(MARK..).is_some_and(probe)
}

/// A record: fragments, each after its mark.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let body = data.get(MARK..).unwrap_or(&[]);
    if body.len() >= 12 && !probe(body) && !is_reply(body) {
        // a call to a program that is not known is one too
        if !(word(body, 4) == Some(CALL) && word(body, 8) == Some(2)) {
            return Need::NotMine;
        }
    }
    let mut at = 0;
    loop {
        let Some(mark) = word(data, at) else { return Need::More(Some(at + MARK)) };
        let len = (mark & !LAST) as usize;
        at += MARK + len;
        if len == 0 || at > RECORD_LIMIT {
            return Need::NotMine;
        }
        if mark & LAST != 0 {
            return Need::Complete(at);
        }
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let marked = cx.packet.ip_proto == TCP;
    let start = if marked { MARK } else { 0 };
    let (xid, kind) = (b.be32(start)?, b.be32(start + 4)?);
    let told = cx.told::<Call>().copied();
    // a reply says nothing by itself
    if kind > REPLY || (kind == REPLY && told.is_none_or(|call| !call.reply)) {
        return Err(Fault::NotMine);
    }
    let call = told.map_or_else(|| of_bytes(b, start), Ok)?;
    let name = PROGRAMS.binary_search_by_key(&u64::from(call.program), |row| row.0).ok().and_then(|at| PROGRAMS.get(at)).map(|row| row.1);
    let Some(name) = name else {
        cx.protocol("RPC");
        cx.info(format_args!("Continuation"));
        cx.layer(&PROTOCOL.info, b, b.reported_len());
        return cx.add(&CONTINUATION_DATA, b, 0, b.reported_len()).map(|_| ());
    };
    cx.protocol(name);
    let what = procedure(call.program, call.version, call.procedure);
    let word = if kind == CALL { "Call" } else { "Reply" };
    cx.info(format_args!("V{} {what} {word}", call.version));
    match (call.answered_in, call.request) {
        (Some(frame), _) => cx.info_append(format_args!(" (Reply In {})", frame + 1)),
        (_, Some((frame, _))) => cx.info_append(format_args!(" (Call In {})", frame + 1)),
        _ => {}
    }
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(", Type:{word} XID:0x{xid:08x}"));
    if marked {
        let mark = b.be32(0)?;
        let which = if mark & LAST != 0 { "Last fragment" } else { "Fragment" };
        cx.open_text(b.span(0, MARK), format_args!("Fragment header: {which}, {} bytes", mark & !LAST));
        cx.add(&LASTFRAG, b, 0, MARK)?;
        cx.add(&FRAGLEN, b, 0, MARK)?;
        cx.close();
    }
    let mut x = Xdr { bytes: b, at: start };
    x.word(cx, &XID)?;
    x.word(cx, &MSGTYP)?;
    let payload = if kind == CALL { call_header(cx, &mut x, &call)? } else { reply_header(cx, &mut x, &call)? };
    cx.end_at(layer, b, x.at);
    if payload {
        program(cx, b.from(x.at), &call);
    }
    Ok(())
}

/// What a call says of itself, where no conversation is known.
fn of_bytes(b: Bytes<'_>, start: usize) -> Result<Call, Fault> {
    let (program, version, procedure) = (b.be32(start + 12)?, b.be32(start + 16)?, b.be32(start + 20)?);
    Ok(Call { program, version, procedure, reply: false, request: None, answered_in: None })
}

/// The rest of a call's header; true: parameters follow.
fn call_header<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, call: &Call) -> Result<bool, Fault> {
    x.word(cx, &VERSION)?;
    x.word(cx, &PROGRAM)?;
    x.word(cx, &PROGRAMVERSION)?;
    x.word(cx, &PROCEDURE)?;
    let name = procedure(call.program, call.version, call.procedure);
    cx.text(cx.last(), format_args!("Procedure: {name} ({})", call.procedure));
    if let Some(frame) = call.answered_in {
        cx.computed(&REQFRAME, x.bytes.span(0, 0), Value::Uint(u64::from(frame) + 1));
    }
    authentication(cx, x, "Credentials")?;
    authentication(cx, x, "Verifier")?;
    Ok(true)
}

fn reply_header<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, call: &Call) -> Result<bool, Fault> {
    let here = x.bytes.span(0, 0);
    cx.computed(&PROGRAM, here, Value::Uint(call.program.into()));
    cx.computed(&PROGRAMVERSION, here, Value::Uint(call.version.into()));
    cx.computed(&PROCEDURE, here, Value::Uint(call.procedure.into()));
    let state = x.word(cx, &REPLYSTAT)?;
    if let Some((frame, after)) = call.request {
        cx.computed(&REPFRAME, here, Value::Uint(u64::from(frame) + 1));
        cx.computed(&TIME, x.bytes.span(x.at, 0), Value::RelTime(after));
    }
    if state != ACCEPTED {
        let why = x.word(cx, &STATE_REJECT)?;
        if why == 0 {
            x.word(cx, &VERSION_MIN)?;
            x.word(cx, &VERSION_MAX)?;
        } else {
            x.word(cx, &STATE_AUTH)?;
        }
        return Ok(false);
    }
    authentication(cx, x, "Verifier")?;
    let outcome = x.word(cx, &STATE_ACCEPT)?;
    if outcome == PROGRAM_MISMATCH {
        x.word(cx, &PROGRAMVERSION_MIN)?;
        x.word(cx, &PROGRAMVERSION_MAX)?;
    }
    Ok(outcome == SUCCESS)
}

/// Credentials or a verifier (section 8.2, appendix A).
fn authentication<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Outcome {
    let item = x.open(cx, title);
    let flavor = x.word(cx, &AUTH_FLAVOR)?;
    let len = x.word(cx, &AUTH_LENGTH)? as usize;
    let end = x.at + len.next_multiple_of(4);
    if flavor == AUTH_UNIX && len > 0 && title == "Credentials" {
        x.word(cx, &AUTH_STAMP)?;
        x.opaque(cx, "Machine Name", &AUTH_MACHINENAME)?;
        x.word(cx, &AUTH_UID)?;
        x.word(cx, &AUTH_GID)?;
        let count = x.peek()?;
        let groups = x.open(cx, &format!("Auxiliary GIDs ({count})"));
        x.at += 4;
        for _ in 0..count {
            x.word(cx, &AUTH_GID)?;
        }
        x.close(cx, groups);
    } else if len > 0 {
        cx.add(&OPAQUE_DATA, x.bytes, x.at, len)?;
    }
    x.at = end;
    x.close(cx, item);
    Ok(())
}

/// Hands parameters and results to their program; one without any is no layer of `frame.protocols`.
fn program<'a>(cx: &mut Cx<'a>, body: Bytes<'a>, call: &Call) {
    cx.packet.hint = Procedure::hint(call);
    match cx.claimed(Table::RpcProgram, call.program) {
        Some(protocol) if body.reported_len() == 0 => {
            let outer = cx.top();
            cx.guarded(|cx| (protocol.dissect)(cx, body));
            cx.restore(outer);
        }
        Some(protocol) => {
            cx.call(protocol, body);
        }
        None => cx.data(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing::udp;
    use std::collections::HashMap;

    const GETPORT: &[u8] = b"\x11\x22\x33\x44\0\0\0\0\0\0\0\x02\0\x01\x86\xa0\0\0\0\x02\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x86\xa5\0\0\0\x03\0\0\0\x11\0\0\0\0";

    #[test]
    fn records_end_with_their_last_fragment() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1023, 2049, &mut state), data);
        let record = [&(LAST | GETPORT.len() as u32).to_be_bytes()[..], GETPORT].concat();
        assert_eq!(ask(&record), Need::Complete(record.len()));
        assert_eq!(ask(&record[..2]), Need::More(Some(4)));
        let parts = [&24_u32.to_be_bytes()[..], &GETPORT[..24], &(LAST | 32).to_be_bytes(), &GETPORT[24..]].concat();
        assert_eq!(ask(&parts), Need::Complete(parts.len()));
        assert_eq!(ask(b"\x80\0\0\x20GET / HTTP/1.1\r\n\r\n"), Need::NotMine);
    }

    #[test]
    fn a_call_names_its_program_and_procedure() {
        let shown = udp((800, 111), GETPORT);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Portmap", "V2 GETPORT Call MOUNT(100005) V:3 UDP"));
        assert!(shown.layers.ends_with("udp:rpc:portmap"), "{}", shown.layers);
        assert!(shown.has("Procedure: GETPORT (3)") && shown.has("Version: 3"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_lookup_names_the_directory_by_its_handle() {
        let mut call = b"\0\0\0\x01\0\0\0\0\0\0\0\x02\0\x01\x86\xa3\0\0\0\x03\0\0\0\x03".to_vec();
        call.extend_from_slice(&[0; 16]);
        call.extend_from_slice(b"\0\0\0\x08FHFHFHFH\0\0\0\x03abc\0");
        let shown = udp((800, 2049), &call);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("NFS", "V3 LOOKUP Call, DH: 0x52642f5c/abc"));
        assert!(shown.has("[hash (CRC-32): 0x52642f5c]") && shown.has("contents: abc"), "{:#?}", shown.lines);
    }
}
