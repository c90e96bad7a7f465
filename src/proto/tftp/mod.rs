//! Trivial File Transfer Protocol (RFC 1350) with options (RFC 2347).

mod fields;
mod track;

use crate::base::text::lossy;
use crate::base::{Bytes, Fault, Span};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ObjectPart, ProtocolInfo, Value};
use fields::*;
use track::{Block, Transfer};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 69)],
    probes: &[(Table::UdpPort, is_request)],
    each: Some(is_request),
    track: Some(track::track),
    announces: true,
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("tftp", "Trivial File Transfer Protocol", "TFTP", &["RFC 1350", "RFC 2347"])
        },
        dissect,
    )
};

/// Operations (RFC 1350 section 5, RFC 2347).
const READ: u64 = 1;
const WRITE: u64 = 2;
const DATA: u64 = 3;
const ACK: u64 = 4;
const ERROR: u64 = 5;
const OPTIONS: u64 = 6;

/// Transfer modes (RFC 1350 section 1).
const MODES: [&[u8]; 3] = [b"netascii", b"octet", b"mail"];

/// Whether bytes on any port ask for a transfer: the name of a file, and one of the modes.
fn is_request(data: &[u8]) -> bool {
    let [0, 1 | 2, rest @ ..] = data else { return false };
    let mut words = rest.split(|b| *b == 0);
    let (file, mode, ended) = (words.next(), words.next(), words.next());
    file.is_some_and(|name| name.iter().all(u8::is_ascii))
        && mode.is_some_and(|mode| MODES.iter().any(|m| mode.eq_ignore_ascii_case(m)))
        && ended.is_some()
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("TFTP");
    let opcode = u64::from(b.be16(0)?);
    let name = OPCODE.names.get(opcode).map_or_else(|| format!("Unknown (0x{opcode:04x})"), str::to_owned);
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&OPCODE, b, 0, 2)?;
    if !matches!(opcode, READ | WRITE) {
        transfer(cx, b.span(0, 0));
    }
    match opcode {
        READ | WRITE => {
            let field = if opcode == READ { &SOURCE_FILE } else { &DESTINATION_FILE };
            let (file, at) = text(cx, field, b, 2)?;
            let (mode, at) = text(cx, &TYPE, b, at)?;
            cx.info_append(format_args!(", File: {file}, Transfer type: {mode}"));
            options(cx, b, at)?;
        }
        OPTIONS => options(cx, b, 2)?,
        DATA => {
            let known = block(cx, b)?;
            let data = b.from(4);
            if known.map_or(data.reported_len() < 512, |k| k.last) {
                cx.info_append(format_args!(" (last)"));
            }
            object(cx, data, known);
            cx.data(data);
        }
        ACK => {
            block(cx, b)?;
        }
        ERROR => {
            let code = cx.add(&ERROR_CODE, b, 2, 2)?;
            let (message, _) = text(cx, &ERROR_MESSAGE, b, 4)?;
            cx.info_append(format_args!(", Code: {}, Message: {message}", ERROR_CODE.names.get(code).unwrap_or("Unknown")));
        }
        _ => cx.data(b.from(2)),
    }
    Ok(())
}

/// The request that the packet's transfer began with.
fn transfer(cx: &mut Cx<'_>, here: Span) {
    let Some(transfer) = cx.announcement().and_then(|a| a.detail.downcast_ref::<Transfer>()) else { return };
    let (field, kind) = if transfer.write { (&SOURCE_FILE, "Write") } else { (&DESTINATION_FILE, "Read") };
    let item = cx.put_text(field, here, format_args!("{}", transfer.file));
    cx.generated(item);
    let frame = u64::from(transfer.frame) + 1;
    let item = cx.computed(&REQUEST_FRAME, here, Value::Uint(frame));
    cx.text(item, format_args!("{kind} Request in frame {frame}"));
}

/// The part of the file that a block holds.
fn object(cx: &mut Cx<'_>, data: Bytes<'_>, block: Option<Block>) {
    let (Some(transfer), Some(block)) = (cx.announcement().and_then(|a| a.detail.downcast_ref::<Transfer>()), block) else { return };
    let host = cx.packet.source.to_string();
    cx.object(|| ObjectPart {
        protocol: "tftp",
        key: Some(transfer.frame.into()),
        offset: u64::from(block.full.saturating_sub(1)) * block.size as u64,
        span: data.span(0, data.len()),
        host,
        name: transfer.file.to_string(),
        ..ObjectPart::default()
    });
}

/// The number of a block, in the packet and in the transfer.
fn block<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<Option<Block>, Fault> {
    let number = cx.add(&BLOCK, b, 2, 2)?;
    let known = cx.told::<Block>().copied();
    if let Some(block) = known {
        cx.computed(&BLOCK_FULL, b.span(0, 0), Value::Uint(block.full.into()));
    }
    cx.info_append(format_args!(", Block: {number}"));
    Ok(known)
}

/// Text that ends with a zero byte; gives it and where the next field starts.
fn text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<(&'a str, usize), Fault> {
    let end = b.find(at, 0).unwrap_or(b.reported_len());
    let text = cx.keep_str(&lossy(b.slice(at, end - at)?));
    let next = (end + 1).min(b.reported_len());
    cx.put_text(field, b.span(at, next - at), format_args!("{text}"));
    Ok((text, next))
}

/// Options with their values (RFC 2347).
fn options<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    while at < b.reported_len() {
        let item = cx.open_text(b.span(at, 0), format_args!("Option"));
        let (name, value_at) = text(cx, &OPTION_NAME, b, at)?;
        let (value, next) = text(cx, &OPTION_VALUE, b, value_at)?;
        cx.append(item, format_args!(": {name} = {value}"));
        cx.info_append(format_args!(", {name}={value}"));
        cx.end_at(item, b, next);
        cx.close();
        at = next;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_request;

    #[test]
    fn a_request_names_a_file_and_a_mode() {
        assert!(is_request(b"\0\x01boot.img\0octet\0"));
        assert!(is_request(b"\0\x02boot.img\0NetASCII\0blksize\x001024\0"));
        assert!(!is_request(b"\0\x01boot.img\0octets\0"));
        assert!(!is_request(b"\0\x01boot.img\0octet"), "the mode does not end");
        assert!(!is_request(b"\0\x01\xff\xfe\0octet\0"), "names are ASCII");
        assert!(!is_request(b"\0\x03\0\x01octet\0"));
    }
}
