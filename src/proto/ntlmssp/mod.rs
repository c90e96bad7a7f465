//! NT LAN Manager authentication (MS-NLMP): the three messages of a login.

mod fields;

use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::text::ascii;
use crate::proto::common::windows::{put_time, utf16};
pub use fields::FIELDS;
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("ntlmssp"))],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ntlmssp", "NTLM Secure Service Provider", "NTLMSSP", &["MS-NLMP"]) },
        dissect,
    )
};

const UNICODE: u64 = 1;
const VERSION_PRESENT: u64 = 0x0200_0000;
/// Bytes of a signature.
const VERIFIER: usize = 16;
/// Most attributes of target information that are shown.
const ATTRIBUTES: usize = 64;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.clipped(0, 8) != b"NTLMSSP\0" {
        return verifier(cx, b);
    }
    cx.layer(&PROTOCOL.info, b, b.len());
    cx.put(&IDENTIFIER, b.span(0, 8), Value::Span(b.span(0, 7)));
    let kind = cx.add_le(&MESSAGETYPE, b, 8, 4)?;
    let name = MESSAGETYPE.names.get(kind).unwrap_or("Unrecognized NTLMSSP Message");
    cx.tree.columns.append_info_sep(", ", format_args!("{name}"));
    match kind {
        1 => negotiate(cx, b),
        2 => challenge(cx, b),
        3 => authenticate(cx, b),
        _ => Ok(()),
    }
}

/// A signature (section 2.2.2.9). Without the session's key its checksum and its number stay closed.
fn verifier<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.le32(0) != Ok(1) {
        return Err(Fault::NotMine);
    }
    cx.put(&VERF, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    cx.add_le(&VERF_VERS, b, 0, 4)?;
    cx.add(&VERF_BODY, b, 4, (VERIFIER - 4).min(b.reported_len().saturating_sub(4)))?;
    Ok(())
}

fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Result<u64, Fault> {
    let value = cx.flags_le(&NEGOTIATEFLAGS, b, off, 4, &FLAG_BITS)?;
    for bit in FLAG_BITS.iter().filter(|bit| value & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    Ok(value)
}

/// The version of the program (section 2.2.2.10).
fn version<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Outcome {
    let (major, minor, build, revision) = (b.u8(off)?, b.u8(off + 1)?, b.le16(off + 2)?, b.u8(off + 7)?);
    let item = cx.put(&VERSION, b.span(off, 8), Value::None);
    cx.text(item, format_args!("Version {major}.{minor} (Build {build}); NTLM Current Revision {revision}"));
    cx.open_last();
    cx.add(&VERSION_MAJOR, b, off, 1)?;
    cx.add(&VERSION_MINOR, b, off + 1, 1)?;
    cx.add_le(&VERSION_BUILD_NUMBER, b, off + 2, 2)?;
    cx.add(&VERSION_NTLM_CURRENT_REVISION, b, off + 7, 1)?;
    cx.close();
    Ok(())
}

/// Length, room and offset at `off`, and the bytes that they name.
fn place<'a>(b: Bytes<'a>, off: usize) -> Result<(usize, usize), Fault> {
    Ok((usize::from(b.le16(off)?), b.le32(off + 4)? as usize))
}

/// A text that lies elsewhere in the message.
fn string<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, field: &'static Field, unicode: bool) -> Result<String, Fault> {
    let (len, start) = place(b, off)?;
    if len == 0 {
        cx.put_text(field, b.span(off, 8), format_args!("NULL"));
        return Ok("NULL".to_string());
    }
    let bytes = b.slice(start, len)?;
    let text = if unicode { utf16(bytes) } else { ascii(bytes) };
    cx.put_text(field, b.span(start, len), format_args!("{text}"));
    cx.open_last();
    cx.add_le(&STRING_LENGTH, b, off, 2)?;
    cx.add_le(&STRING_MAXLEN, b, off + 2, 2)?;
    cx.add_le(&STRING_OFFSET, b, off + 4, 4)?;
    cx.close();
    Ok(text)
}

/// Bytes that lie elsewhere in the message.
fn blob<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, field: &'static Field) -> Outcome {
    let (len, start) = place(b, off)?;
    if len == 0 {
        let item = cx.put(field, b.span(off, 8), Value::Span(b.span(off, 0)));
        cx.text(item, format_args!("{}: Empty", field.label));
        return Ok(());
    }
    cx.add(field, b, start, len)?;
    cx.open_last();
    cx.add_le(&BLOB_LENGTH, b, off, 2)?;
    cx.add_le(&BLOB_MAXLEN, b, off + 2, 2)?;
    cx.add_le(&BLOB_OFFSET, b, off + 4, 4)?;
    cx.close();
    Ok(())
}

fn negotiate<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let value = flags(cx, b, 12)?;
    if b.reported_len() < 32 {
        return Ok(());
    }
    // these two are in the machine's character set, whatever was negotiated
    string(cx, b, 16, &NEGOTIATE_DOMAIN, false)?;
    string(cx, b, 24, &NEGOTIATE_CALLINGWORKSTATION, false)?;
    if value & VERSION_PRESENT != 0 {
        version(cx, b, 32)?;
    }
    Ok(())
}

fn challenge<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let unicode = u64::from(b.le32(20)?) & UNICODE != 0;
    string(cx, b, 12, &CHALLENGE_TARGET_NAME, unicode)?;
    let value = flags(cx, b, 20)?;
    cx.add(&NTLMSERVERCHALLENGE, b, 24, 8)?;
    if b.reported_len() < 48 {
        return Ok(());
    }
    cx.add(&RESERVED, b, 32, 8)?;
    let (len, start) = place(b, 40)?;
    if len > 0 {
        cx.put(&CHALLENGE_TARGET_INFO, b.span(start, len), Value::None);
        cx.open_last();
        cx.add_le(&CHALLENGE_TARGET_INFO_LENGTH, b, 40, 2)?;
        cx.add_le(&CHALLENGE_TARGET_INFO_MAXLEN, b, 42, 2)?;
        cx.add_le(&CHALLENGE_TARGET_INFO_OFFSET, b, 44, 4)?;
        target_info(cx, b.sub(start, len)?)?;
        cx.close();
    }
    if value & VERSION_PRESENT != 0 && b.reported_len() >= 56 {
        version(cx, b, 48)?;
    }
    Ok(())
}

/// Pairs of an attribute's type and value (section 2.2.2.1).
fn target_info<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    for _ in 0..ATTRIBUTES {
        if at >= b.reported_len() {
            break;
        }
        let (kind, len) = (b.le16(at)?, usize::from(b.le16(at + 2)?));
        let name = CHALLENGE_TARGET_INFO_ITEM_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.open_text(b.span(at, len + 4), format_args!("Attribute: {name}"));
        cx.add_le(&CHALLENGE_TARGET_INFO_ITEM_TYPE, b, at, 2)?;
        cx.add_le(&CHALLENGE_TARGET_INFO_ITEM_LENGTH, b, at + 2, 2)?;
        let text = match kind {
            1 => Some(&CHALLENGE_TARGET_INFO_NB_COMPUTER_NAME),
            2 => Some(&CHALLENGE_TARGET_INFO_NB_DOMAIN_NAME),
            3 => Some(&CHALLENGE_TARGET_INFO_DNS_COMPUTER_NAME),
            4 => Some(&CHALLENGE_TARGET_INFO_DNS_DOMAIN_NAME),
            5 => Some(&CHALLENGE_TARGET_INFO_DNS_TREE_NAME),
            _ => None,
        };
        match (kind, text) {
            (_, Some(field)) => {
                let value = utf16(b.slice(at + 4, len)?);
                cx.put_text(field, b.span(at + 4, len), format_args!("{value}"));
                cx.append(item, format_args!(": {value}"));
            }
            (6, _) => {
                cx.add_le(&CHALLENGE_TARGET_INFO_FLAGS, b, at + 4, 4)?;
            }
            (7, _) => {
                put_time(cx, &CHALLENGE_TARGET_INFO_TIMESTAMP, b, at + 4)?;
            }
            _ => {}
        }
        cx.close();
        at += len + 4;
        if kind == 0 {
            break;
        }
    }
    Ok(())
}

fn authenticate<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    // the shortest form of the message ends before its flags; the first bytes of data tell
    let first = [12, 20, 28, 36, 44, 52].iter().filter_map(|off| place(b, *off).ok()).filter(|p| p.0 > 0).map(|p| p.1).min().unwrap_or(0);
    let has_flags = first >= 64 || first == 0;
    let unicode = !has_flags || u64::from(b.le32(60)?) & UNICODE != 0;
    blob(cx, b, 12, &AUTH_LMRESPONSE)?;
    blob(cx, b, 20, &AUTH_NTRESPONSE)?;
    let domain = string(cx, b, 28, &AUTH_DOMAIN, unicode)?;
    let user = string(cx, b, 36, &AUTH_USERNAME, unicode)?;
    cx.info_append(format_args!(", User: {domain}\\{user}"));
    string(cx, b, 44, &AUTH_HOSTNAME, unicode)?;
    blob(cx, b, 52, &AUTH_SESSKEY)?;
    if !has_flags {
        return Ok(());
    }
    let value = flags(cx, b, 60)?;
    let mut at = 64;
    if value & VERSION_PRESENT != 0 && first >= 72 {
        version(cx, b, 64)?;
        at = 72;
    }
    if first >= at + 16 {
        cx.add(&AUTHENTICATE_MIC, b, at, 16)?;
    }
    Ok(())
}
