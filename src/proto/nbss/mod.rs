//! NetBIOS Session Service (RFC 1002 section 4.3), and the same framing on port 445 (Microsoft MS-SMB2 section 2.1).

mod fields;

use super::common::netbios;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 139), (Table::TcpPort, DIRECT as u32)],
    need: Some(need),
    track: Some(super::common::smb2::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nbss", "NetBIOS Session Service", "NBSS", &["RFC 1002"]) },
        dissect,
    )
};

/// Port of SMB without NetBIOS: there the length has 24 bits and no flags stand before it.
const DIRECT: u16 = 445;
const HEADER: usize = 4;
/// Packet types (RFC 1002 section 4.3.1).
const MESSAGE: u8 = 0x00;
const REQUEST: u8 = 0x81;
const NEGATIVE: u8 = 0x83;
const RETARGET: u8 = 0x84;
const KEEP_ALIVE: u8 = 0x85;

fn need(cx: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        // what cannot begin a message continues one that was not captured
        [kind, ..] if !matches!(*kind, MESSAGE | REQUEST..=KEEP_ALIVE) => Need::Complete(bytes.len()),
        [_, high, middle, low, ..] => {
            let direct = cx.server_port == DIRECT || cx.client_port == DIRECT;
            let high = if direct { *high } else { *high & 1 };
            Need::Complete(HEADER + (usize::from(high) << 16 | usize::from(*middle) << 8 | usize::from(*low)))
        }
        _ => Need::More(Some(HEADER)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NBSS");
    let kind = b.u8(0)?;
    if !matches!(kind, MESSAGE | REQUEST..=KEEP_ALIVE) {
        cx.info(format_args!("NBSS Continuation Message"));
        cx.layer(&PROTOCOL.info, b, b.reported_len());
        return cx.add(&CONTINUATION_DATA, b, 0, b.reported_len()).map(|_| ());
    }
    cx.info(format_args!("{}", KIND.names.get(kind.into()).unwrap_or("Unknown packet type")));
    let direct = [cx.packet.source_port, cx.packet.destination_port].contains(&u32::from(DIRECT));
    cx.layer(&PROTOCOL.info, b, if kind == MESSAGE { HEADER } else { b.reported_len() });
    cx.add(&KIND, b, 0, 1)?;
    if direct {
        cx.add(&LENGTH, b, 1, 3)?;
    } else {
        cx.flags(&FLAGS, b, 1, 1, &[&FLAGS_E])?;
        let high = u64::from(b.u8(1)? & 1) << 16;
        cx.put(&LENGTH, b.span(1, 3), Value::Uint(high | u64::from(b.be16(2)?)));
    }
    match kind {
        REQUEST => {
            let called = name(cx, &CALLED_NAME, b, HEADER, ", to")?;
            name(cx, &CALLING_NAME, b, HEADER + called, " from")?;
        }
        NEGATIVE => {
            let code = cx.add(&ERROR_CODE, b, HEADER, 1)?;
            cx.info_append(format_args!(", {}", ERROR_CODE.names.get(code).unwrap_or("Unknown")));
        }
        RETARGET => {
            cx.add(&RETARGET_IP_ADDRESS, b, HEADER, 4)?;
            cx.add(&RETARGET_PORT, b, HEADER + 4, 2)?;
        }
        MESSAGE => message(cx, b.from(HEADER)),
        _ => {}
    }
    Ok(())
}

fn name<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, what: &str) -> Result<usize, crate::base::Fault> {
    let (name, usage, len) = netbios::read(b, at)?;
    let item = cx.put_text(field, b.span(at, len), format_args!("{name}"));
    cx.append(item, format_args!(" ({usage})"));
    cx.info_append(format_args!("{what} {name}"));
    Ok(len)
}

/// What a session message carries: SMB of one version or the other.
fn message<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>) {
    let smb = match payload.data() {
        [0xff, b'S', b'M', b'B', ..] => "smb",
        [0xfc..=0xfe, b'S', b'M', b'B', ..] => "smb2",
        _ => "",
    };
    if payload.reported_len() > 0 && (smb.is_empty() || !cx.call_named(smb, payload)) {
        cx.next(Table::Nbss, 0, payload);
    }
}
