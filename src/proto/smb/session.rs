//! Commands that agree on a dialect, log in, and connect to shares (MS-CIFS sections 2.2.4.52 to 2.2.4.55, MS-SMB section 2.2.4).

use super::fields::{BCC, CMD, RESERVED};
use super::session_fields::*;
use super::{HEADER, Message};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Table};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_each_le;
use crate::proto::common::smb::access_mask;
use crate::proto::common::windows::put_time;

/// Capability: security blobs instead of challenge and response.
const EXTENDED_SECURITY: u64 = 0x8000_0000;

static CAPABILITY_BITS: [&Field; 19] = [
    &SERVER_CAP_RAW_MODE,
    &SERVER_CAP_MPX_MODE,
    &SERVER_CAP_UNICODE,
    &SERVER_CAP_LARGE_FILES,
    &SERVER_CAP_NT_SMBS,
    &SERVER_CAP_RPC_REMOTE_APIS,
    &SERVER_CAP_NT_STATUS,
    &SERVER_CAP_LEVEL_2_OPLOCKS,
    &SERVER_CAP_LOCK_AND_READ,
    &SERVER_CAP_NT_FIND,
    &SERVER_CAP_DFS,
    &SERVER_CAP_INFOLEVEL_PASSTHRU,
    &SERVER_CAP_LARGE_READX,
    &SERVER_CAP_LARGE_WRITEX,
    &SERVER_CAP_LWIO,
    &SERVER_CAP_UNIX,
    &SERVER_CAP_COMPRESSED_DATA,
    &SERVER_CAP_DYNAMIC_REAUTH,
    &SERVER_CAP_EXTENDED_SECURITY,
];

/// The words with which a command begins that another may follow; gives where they end.
pub(super) fn andx<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    cx.add(&CMD, b, at, 1)?;
    cx.text(cx.last(), format_args!("AndXCommand: {}", CMD.names.get(b.u8(at)?.into()).unwrap_or("No further commands")));
    cx.add(&RESERVED, b, at + 1, 1)?;
    cx.add_le(&ANDXOFFSET, b, at + 2, 2)?;
    Ok(at + 4)
}

pub(super) fn negotiate_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = HEADER + 3;
    cx.add_le(&BCC, b, HEADER + 1, 2)?;
    cx.open_text(b.span(at, 0), format_args!("Requested Dialects"));
    while at < b.reported_len() {
        let end = b.find(at, 0).ok_or(crate::base::Fault::Malformed)? + 1;
        let name = b.slice(at + 1, end - at - 2)?;
        cx.put_text(&DIALECT, b.span(at, end - at), format_args!("{}", String::from_utf8_lossy(name)));
        cx.open_last();
        cx.add(&BUFFER_FORMAT, b, at, 1)?;
        cx.put(&DIALECT_NAME, b.span(at + 1, end - at - 1), Value::Span(b.span(at + 1, name.len())));
        cx.close();
        at = end;
    }
    cx.close();
    Ok(())
}

pub(super) fn negotiate_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    /// Words of a server that takes the dialect NT LM 0.12.
    const NT_LM: usize = 17;
    let at = HEADER + 1;
    let index = cx.add_le(&DIALECT_INDEX, b, at, 2)?;
    let name = m.known.dialects.get(index as usize).map_or("Unknown", String::as_str);
    cx.text(cx.last(), format_args!("Selected Index: {index}: {name}"));
    if m.words != NT_LM {
        return cx.add_le(&BCC, b, at + m.words * 2, 2).map(|_| ());
    }
    cx.flags(&SM, b, at + 2, 1, &[&SM_MODE, &SM_PASSWORD, &SM_SIGNATURES, &SM_SIG_REQUIRED])?;
    add_each_le(cx, b, at + 3, &[(&MAX_MPX_COUNT, 2), (&MAX_VCS, 2), (&MAX_BUFSIZE, 4), (&MAX_RAW, 4), (&SESSION_KEY, 4)])?;
    let capabilities = cx.flags_le(&SERVER_CAP, b, at + 19, 4, &CAPABILITY_BITS)?;
    put_time(cx, &SYSTEM_TIME, b, at + 23)?;
    let zone = b.le16(at + 31)? as i16;
    cx.put(&SERVER_TIMEZONE, b.span(at + 31, 2), Value::Int(zone.into()));
    let challenge = cx.add(&CHALLENGE_LENGTH, b, at + 33, 1)? as usize;
    let mut bytes_left = cx.add_le(&BCC, b, at + 34, 2)? as usize;
    let mut at = at + 36;
    if capabilities & EXTENDED_SECURITY != 0 {
        cx.add(&SERVER_GUID, b, at, 16)?;
        bytes_left = bytes_left.saturating_sub(16);
        return security_blob(cx, b.sub(at + 16, bytes_left)?);
    }
    if challenge > 0 {
        cx.add(&CHALLENGE, b, at, challenge)?;
        at += challenge;
    }
    // these texts follow without alignment
    let unicode = m.unicode;
    for field in [&PRIMARY_DOMAIN, &SERVER] {
        if at < b.reported_len() {
            at = super::unaligned_text(cx, field, b, at, unicode)?;
        }
    }
    Ok(())
}

fn security_blob<'a>(cx: &mut Cx<'a>, token: Bytes<'a>) -> Outcome {
    if token.reported_len() == 0 {
        return Ok(());
    }
    cx.open(&SECURITY_BLOB, token, 0, token.reported_len())?;
    // a token of NTLMSSP may stand alone
    if token.data().starts_with(b"NTLMSSP\0") {
        cx.tree.push_layer("gss-api");
        cx.dispatch_inside(Table::ByName, media_key("ntlmssp"), token);
    } else {
        cx.dispatch_inside(Table::ByName, media_key("gss-api"), token);
    }
    cx.close();
    Ok(())
}

/// Words of a login with a security blob, and of one with passwords.
const WITH_BLOB: usize = 12;
const WITH_PASSWORDS: usize = 13;

pub(super) fn setup_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    let at = andx(cx, b, m.start + 1)?;
    let at = add_each_le(cx, b, at, &[(&MAX_BUF, 2), (&MAX_MPX_COUNT, 2), (&VC, 2), (&SESSION_KEY, 4)])?;
    let mut text_at;
    let mut named = false;
    match m.words {
        WITH_BLOB => {
            let len = cx.add_le(&SECURITY_BLOB_LEN, b, at, 2)? as usize;
            cx.add(&RESERVED, b, at + 2, 4)?;
            cx.flags_le(&SERVER_CAP, b, at + 6, 4, &CAPABILITY_BITS)?;
            cx.add_le(&BCC, b, at + 10, 2)?;
            security_blob(cx, b.sub(at + 12, len)?)?;
            text_at = at + 12 + len;
        }
        WITH_PASSWORDS => {
            let ansi = cx.add_le(&ANSI_PWLEN, b, at, 2)? as usize;
            let unicode = cx.add_le(&UNICODE_PWLEN, b, at + 2, 2)? as usize;
            cx.add(&RESERVED, b, at + 4, 4)?;
            cx.flags_le(&SERVER_CAP, b, at + 8, 4, &CAPABILITY_BITS)?;
            cx.add_le(&BCC, b, at + 12, 2)?;
            text_at = at + 14;
            for (field, len) in [(&ANSI_PASSWORD, ansi), (&UNICODE_PASSWORD, unicode)].into_iter().filter(|row| row.1 > 0) {
                cx.add(field, b, text_at, len)?;
                text_at += len;
            }
            let (account, next) = super::text(cx, &ACCOUNT, b, text_at, m.unicode)?;
            let (domain, next) = super::text(cx, &PRIMARY_DOMAIN, b, next, m.unicode)?;
            named = true;
            match (account.as_str(), domain.as_str()) {
                ("", _) => cx.info_append(format_args!(", User: anonymous")),
                (_, "") => cx.info_append(format_args!(", User: {account}")),
                _ => cx.info_append(format_args!(", User: {domain}\\{account}")),
            }
            text_at = next;
        }
        _ => return Ok(()),
    }
    for field in [&NATIVE_OS, &NATIVE_LANMAN] {
        if text_at >= m.end {
            break;
        }
        text_at = super::text(cx, field, b, text_at, m.unicode)?.1;
    }
    if !named && text_at < m.end {
        super::text(cx, &PRIMARY_DOMAIN, b, text_at, m.unicode)?;
    }
    Ok(())
}

pub(super) fn setup_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    /// Words of an answer with a security blob.
    const BLOB: usize = 4;
    let at = andx(cx, b, m.start + 1)?;
    cx.flags_le(&SETUP_ACTION, b, at, 2, &[&SETUP_ACTION_GUEST])?;
    let mut at = at + 2;
    let mut len = 0;
    if m.words == BLOB {
        len = cx.add_le(&SECURITY_BLOB_LEN, b, at, 2)? as usize;
        at += 2;
    }
    cx.add_le(&BCC, b, at, 2)?;
    at += 2;
    if len > 0 {
        security_blob(cx, b.sub(at, len)?)?;
        at += len;
    }
    for field in [&NATIVE_OS, &NATIVE_LANMAN, &PRIMARY_DOMAIN] {
        if at >= m.end {
            break;
        }
        at = super::text(cx, field, b, at, m.unicode)?.1;
    }
    Ok(())
}

pub(super) fn tree_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    let at = andx(cx, b, m.start + 1)?;
    cx.flags_le(&CONNECT_FLAGS, b, at, 2, &[&CONNECT_FLAGS_DTID, &CONNECT_FLAGS_EXTENDEDSIG, &CONNECT_FLAGS_EXTENDEDRESP])?;
    let len = cx.add_le(&PWLEN, b, at + 2, 2)? as usize;
    cx.add_le(&BCC, b, at + 4, 2)?;
    cx.add(&PASSWORD, b, at + 6, len)?;
    let (path, next) = super::text(cx, &PATH, b, at + 6 + len, m.unicode)?;
    cx.info_append(format_args!(", Path: {path}"));
    super::text(cx, &SERVICE, b, next, false).map(|_| ())
}

pub(super) fn tree_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    /// Words of an answer that tells the rights on the share.
    const WITH_RIGHTS: usize = 7;
    let mut at = andx(cx, b, m.start + 1)?;
    if m.words > 2 {
        let bits = [
            &CONNECT_SUPPORT_SEARCH,
            &CONNECT_SUPPORT_DFS,
            &CONNECT_SUPPORT_CSCMASK,
            &CONNECT_SUPPORT_UNIQFILENAME,
            &CONNECT_SUPPORT_EXTENDEDSIG,
        ];
        cx.flags_le(&CONNECT_SUPPORT, b, at, 2, &bits)?;
        at += 2;
    }
    if m.words == WITH_RIGHTS {
        for title in ["Maximal Share Access Rights", "Guest Maximal Share Access Rights"] {
            cx.open_text(b.span(at, 4), format_args!("{title}"));
            access_mask(cx, b, at)?;
            cx.close();
            at += 4;
        }
    }
    cx.add_le(&BCC, b, at, 2)?;
    let (_, next) = super::text(cx, &SERVICE, b, at + 2, false)?;
    // a server without a name for its file system sends nothing or padding
    if next + 2 < m.end {
        super::text(cx, &NATIVE_FS, b, next, m.unicode)?;
    }
    Ok(())
}
