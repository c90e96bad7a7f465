//! Server Message Block, version 1 (MS-CIFS): the header of every message, and chains of commands.

mod fields;
mod file_fields;
mod files;
mod session;
mod session_fields;
mod trans2;
mod transaction;

use super::common::ntstatus;
use super::common::windows::utf16;
use super::common::smb::track::{CLOSE, Exchange, NEGOTIATE, NT_CREATE_ANDX, NT_TRANSACT, READ_ANDX, TRANSACTION, TRANSACTION2, TREE_CONNECT_ANDX, WRITE_ANDX, text_place};
use super::common::smb::{info, open};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

const LISTS: &[&[&Field]] = &[fields::FIELDS, session_fields::FIELDS, file_fields::FIELDS, info::FIELDS, open::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::Nbss, probe)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("smb", "SMB (Server Message Block Protocol)", "SMB", &["MS-CIFS"]) },
        dissect,
    )
};

/// Bytes of the header.
const HEADER: usize = 32;
/// Bits of the flags: a response; errors are NT status values.
const RESPONSE: u64 = 0x80;
const NT_STATUS: u64 = 0x4000;
/// Bit of the second flags: texts are UTF-16.
const UNICODE: u64 = 0x8000;
/// Commands beyond those that are tracked (MS-CIFS section 2.2.2.1).
const CREATE_DIRECTORY: u8 = 0x00;
const DELETE_DIRECTORY: u8 = 0x01;
const DELETE: u8 = 0x06;
const CHECK_DIRECTORY: u8 = 0x10;
const LOCKING_ANDX: u8 = 0x24;
const ECHO: u8 = 0x2b;
const TREE_DISCONNECT: u8 = 0x71;
const SESSION_SETUP_ANDX: u8 = 0x73;
const LOGOFF_ANDX: u8 = 0x74;
/// Commands of one chain.
const CHAIN_LIMIT: usize = 8;

/// One command of a message.
struct Message<'t> {
    command: u8,
    response: bool,
    unicode: bool,
    /// Position of the word count, and the words.
    start: usize,
    words: usize,
    /// Where the command's bytes end.
    end: usize,
    known: &'t Exchange,
}

fn probe(data: &[u8]) -> bool {
    data.starts_with(b"\xffSMB")
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !probe(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("SMB");
    let command = u64::from(b.u8(4)?);
    let (flags, flags2) = (u64::from(b.u8(9)?), u64::from(b.le16(10)?));
    let name = CMD.names.get(command).unwrap_or("Unknown");
    let kind = if flags & RESPONSE != 0 { "Response" } else { "Request" };
    cx.info(format_args!("{name} {kind}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open_text(b.span(0, HEADER), format_args!("SMB Header"));
    cx.add_le(&SERVER_COMPONENT, b, 0, 4)?;
    cx.text(cx.last(), format_args!("Server Component: SMB"));
    cx.add(&CMD, b, 4, 1)?;
    if flags2 & NT_STATUS != 0 {
        let status = cx.add_le(&NT_STATUS_FIELD, b, 5, 4)?;
        if status != 0 {
            match ntstatus::name(status) {
                Some(name) => cx.info_append(format_args!(", Error: {name}")),
                None => cx.info_append(format_args!(", Error: Unknown (0x{status:08X})")),
            }
        }
    } else {
        cx.add(&ERROR_CLASS, b, 5, 1)?;
        cx.add(&RESERVED, b, 6, 1)?;
        cx.add_le(&ERROR_CODE, b, 7, 2)?;
    }
    let bits: &[&'static Field] =
        &[&FLAGS_RESPONSE, &FLAGS_NOTIFY, &FLAGS_OPLOCK, &FLAGS_CANON, &FLAGS_CASELESS, &FLAGS_RECEIVE_BUFFER, &FLAGS_LOCK];
    cx.flags(&FLAGS, b, 9, 1, bits)?;
    let bits: &[&'static Field] = &[
        &FLAGS2_STRING,
        &FLAGS2_NT_ERROR,
        &FLAGS2_ROE,
        &FLAGS2_DFS,
        &FLAGS2_ESN,
        &FLAGS2_REPARSE_PATH,
        &FLAGS2_LONG_NAMES_USED,
        &FLAGS2_SEC_SIG_REQUIRED,
        &FLAGS2_COMPRESSED,
        &FLAGS2_SEC_SIG,
        &FLAGS2_EA,
        &FLAGS2_LONG_NAMES_ALLOWED,
    ];
    cx.flags_le(&FLAGS2, b, 10, 2, bits)?;
    cx.add_le(&PID_HIGH, b, 12, 2)?;
    cx.add(&SIGNATURE, b, 14, 8)?;
    cx.add(&RESERVED, b, 22, 2)?;
    cx.add_le(&TID, b, 24, 2)?;
    if let Some((path, frame)) = cx.told::<Exchange>().and_then(|known| known.tree.clone()) {
        let item = cx.open_last();
        cx.append(item, format_args!("  ({path})"));
        let item = cx.put_text(&session_fields::PATH, b.span(24, 0), format_args!("{path}"));
        cx.generated(item);
        cx.computed(&session_fields::MAPPED_IN, b.span(24, 0), Value::Uint(u64::from(frame) + 1));
        cx.close();
    }
    cx.add_le(&PID, b, 26, 2)?;
    cx.add_le(&UID, b, 28, 2)?;
    cx.add_le(&MID, b, 30, 2)?;
    cx.close();
    let unknown = Exchange::default();
    let known = cx.told::<Exchange>().unwrap_or(&unknown);
    links(cx, b, known);
    let response = flags & RESPONSE != 0;
    let mut m = Message { command: command as u8, response, unicode: flags2 & UNICODE != 0, start: HEADER, words: 0, end: 0, known };
    for n in 0..CHAIN_LIMIT {
        let name = CMD.names.get(m.command.into()).unwrap_or("Unknown");
        if n > 0 {
            cx.info_append(format_args!("; {name}"));
        }
        m.words = usize::from(b.u8(m.start)?);
        let bytes_at = m.start + 1 + m.words * 2;
        m.end = (bytes_at + 2).saturating_add(b.le16(bytes_at).map_or(0, usize::from)).min(b.reported_len());
        cx.open_text(b.span(m.start, m.end.saturating_sub(m.start)), format_args!("{name} {kind} (0x{:02x})", m.command));
        one(cx, b, &m)?;
        cx.close();
        // a further command follows at an offset from the header
        let (chained, next) = match m.command {
            LOCKING_ANDX | 0x2d | READ_ANDX | WRITE_ANDX | SESSION_SETUP_ANDX..=TREE_CONNECT_ANDX | NT_CREATE_ANDX if m.words >= 2 => {
                (b.u8(m.start + 1)?, usize::from(b.le16(m.start + 3)?))
            }
            _ => break,
        };
        if chained == 0xff || next <= m.start || next >= b.reported_len() {
            break;
        }
        (m.command, m.start) = (chained, next);
    }
    Ok(())
}

/// The other message of the exchange.
fn links<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, known: &Exchange) {
    let here = b.span(0, 0);
    if let Some(frame) = known.response {
        cx.computed(&session_fields::RESPONSE_IN, here, Value::Uint(u64::from(frame) + 1));
    }
    if let Some((frame, after)) = known.request {
        cx.computed(&session_fields::RESPONSE_TO, here, Value::Uint(u64::from(frame) + 1));
        cx.computed(&session_fields::TIME, here, Value::RelTime(after));
    }
}

/// Shows how many words a command has.
fn word_count<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    cx.add(&WCT, b, m.start, 1).map(|_| ())
}

/// Words and bytes of a command.
fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, m: &Message) -> Outcome {
    // these show what their request told before their words
    match (m.command, m.response) {
        (NT_CREATE_ANDX, false) => return files::create_request(cx, b, m),
        (READ_ANDX, true) if m.words > 0 => return files::read_response(cx, b, m),
        (WRITE_ANDX, true) if m.words > 0 => return files::write_response(cx, b, m),
        (CLOSE | LOCKING_ANDX, true) => files::known_fid(cx, b, m),
        (TRANSACTION2, true) => trans2::repeated(cx, b, m),
        _ => {}
    }
    word_count(cx, b, m)?;
    if m.words == 0 && (m.response || !matches!(m.command, NEGOTIATE | CREATE_DIRECTORY | DELETE_DIRECTORY | CHECK_DIRECTORY | ECHO)) {
        return files::empty(cx, b, m);
    }
    match (m.command, m.response) {
        (NEGOTIATE, false) => session::negotiate_request(cx, b),
        (NEGOTIATE, true) => session::negotiate_response(cx, b, m),
        (SESSION_SETUP_ANDX, false) => session::setup_request(cx, b, m),
        (SESSION_SETUP_ANDX, true) => session::setup_response(cx, b, m),
        (TREE_CONNECT_ANDX, false) => session::tree_request(cx, b, m),
        (TREE_CONNECT_ANDX, true) => session::tree_response(cx, b, m),
        (NT_CREATE_ANDX, true) => files::create_response(cx, b, m),
        (READ_ANDX, false) => files::read_request(cx, b, m),
        (WRITE_ANDX, false) => files::write_request(cx, b, m),
        (CLOSE, false) => files::close_request(cx, b, m),
        (DELETE, false) => files::named(cx, b, m, false),
        (CREATE_DIRECTORY | DELETE_DIRECTORY | CHECK_DIRECTORY, false) => files::named(cx, b, m, true),
        (ECHO, _) => files::echo(cx, b, m),
        (LOGOFF_ANDX | LOCKING_ANDX, _) => {
            let at = session::andx(cx, b, m.start + 1)?;
            if (m.command, m.response) == (LOCKING_ANDX, false) {
                files::fid(cx, b, at, m)?;
            }
            files::empty(cx, b, m)
        }
        (TRANSACTION | TRANSACTION2, false) if m.words >= 14 => transaction::request(cx, b, m),
        (TRANSACTION | TRANSACTION2, true) if m.words >= 10 => transaction::response(cx, b, m),
        (NT_TRANSACT, _) => {
            nt_transaction(cx, m);
            Ok(())
        }
        (TREE_DISCONNECT, _) => files::empty(cx, b, m),
        _ => Ok(()),
    }
}

/// A transaction of the third kind, of which only its function and its file are named (MS-CIFS section 2.2.7).
fn nt_transaction<'a>(cx: &mut Cx<'a>, m: &Message) {
    const FUNCTIONS: [&str; 7] =
        ["<unknown>", "NT CREATE", "NT IOCTL", "NT SET SECURITY DESC", "NT NOTIFY", "NT RENAME", "NT QUERY SECURITY DESC"];
    let function = m.known.subcommand.and_then(|n| FUNCTIONS.get(usize::from(n))).copied();
    if let Some(name) = function.filter(|_| !m.response) {
        cx.info_append(format_args!(", {name}"));
    }
    if let Some(fid) = m.known.fid {
        cx.info_append(format_args!(", FID: 0x{fid:04x}"));
    }
    if let Some(name) = function.filter(|_| m.response) {
        cx.info_append(format_args!(", {name}"));
    }
}

/// Shows a text and gives it with where the next thing begins.
fn text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, unicode: bool) -> Result<(String, usize), Fault> {
    let (start, len, end) = text_place(b, off, unicode).ok_or(Fault::Malformed)?;
    let raw = b.slice(start, len)?;
    let text = if unicode { utf16(raw) } else { String::from_utf8_lossy(raw).into_owned() };
    cx.put_text(field, b.span(start, end - start), format_args!("{text}"));
    Ok((text, end))
}

/// [`text`] that follows without alignment; gives where it ends.
fn unaligned_text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, unicode: bool) -> Result<usize, Fault> {
    let rest = b.from(off);
    text(cx, field, rest, 0, unicode).map(|(_, end)| off + end)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    /// A message of SMB with this command, words and bytes, as NetBIOS carries it.
    fn message(command: u8, words: &[u8], bytes: &[u8]) -> Vec<u8> {
        let mut smb = b"\xffSMB".to_vec();
        smb.extend_from_slice(&[command, 0, 0, 0, 0, 0x18, 3, 0xc8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 100, 0, 0, 8, 1, 0]);
        smb.push((words.len() / 2) as u8);
        smb.extend_from_slice(words);
        smb.extend_from_slice(&(bytes.len() as u16).to_le_bytes());
        smb.extend_from_slice(bytes);
        [&(smb.len() as u32).to_be_bytes()[..], &smb].concat()
    }

    #[test]
    fn connecting_to_a_share_names_it() {
        let path = b"\0\\\0\\\0s\0r\0v\0\\\0I\0P\0C\0$\0\0\0?????\0";
        let shown = tcp((50000, 445), &message(0x75, &[0xff, 0, 0, 0, 8, 0, 1, 0], path));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SMB", "Tree Connect AndX Request, Path: \\\\srv\\IPC$"));
        assert!(shown.has("Password Length: 1") && shown.has("Service: ?????"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_negotiation_lists_its_dialects() {
        let shown = tcp((50000, 445), &message(0x72, &[], b"\x02LANMAN1.0\0\x02NT LM 0.12\0"));
        assert_eq!(shown.info, "Negotiate Protocol Request");
        assert!(shown.has("Dialect: LANMAN1.0") && shown.has("Name: NT LM 0.12"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_read_says_how_much_and_from_where() {
        let words = b"\xff\0\0\0\x01\x40\0\x02\0\0\0\x04\0\x04\xff\xff\xff\xff\0\x04\0\0\0\0";
        let shown = tcp((50000, 445), &message(0x2e, words, b""));
        assert_eq!(shown.info, "Read AndX Request, FID: 0x4001, 1024 bytes at offset 512");
        assert!(shown.has("Max Count Low: 1024") && shown.has("Offset: 512"), "{:#?}", shown.lines);
    }
}
