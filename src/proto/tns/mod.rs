//! Oracle's Transparent Network Substrate (SQL*Net), as far as it is known.

mod data;
mod fields;

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

const PORT: u32 = 1521;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("tns", "Transparent Network Substrate Protocol", "TNS", &["Oracle Net Services"])
        },
        dissect,
    )
};

const HEADER: usize = 8;

const SERVICE_FLAGS: &[&Field] = &[
    &SO_FLAG_BCONN,
    &SO_FLAG_PC,
    &SO_FLAG_HC,
    &SO_FLAG_FD,
    &SO_FLAG_HD,
    &SO_FLAG_DC1,
    &SO_FLAG_DC2,
    &SO_FLAG_DIO,
    &SO_FLAG_AP,
    &SO_FLAG_RA,
    &SO_FLAG_SA,
];
const TRANSPORT_FLAGS: &[&Field] = &[
    &NTP_FLAG_HANGON,
    &NTP_FLAG_CREL,
    &NTP_FLAG_TDUIO,
    &NTP_FLAG_SRUN,
    &NTP_FLAG_DTEST,
    &NTP_FLAG_CBIO,
    &NTP_FLAG_ASIO,
    &NTP_FLAG_PIO,
    &NTP_FLAG_GRANT,
    &NTP_FLAG_HANDOFF,
    &NTP_FLAG_SIGIO,
    &NTP_FLAG_SIGPIPE,
    &NTP_FLAG_SIGURG,
    &NTP_FLAG_URGENTIO,
    &NTP_FLAG_DFIO,
    &NTP_FLAG_TESTOP,
];
const CONNECT_FLAGS: &[&Field] =
    &[&CONNECT_FLAGS_NAREQ, &CONNECT_FLAGS_NALINK, &CONNECT_FLAGS_ENABLENA, &CONNECT_FLAGS_ICHG, &CONNECT_FLAGS_WANTNA];

/// Length of a packet and of the field that says it: later versions have four bytes, without the checksum of the first ones.
fn length(data: &[u8]) -> Option<(usize, usize)> {
    let [a, b, c, d, ..] = data else { return None };
    Some(match u16::from_be_bytes([*a, *b]) {
        0 => (u32::from_be_bytes([0, 0, *c, *d]) as usize, 4),
        short => (short.into(), 2),
    })
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match (length(data), data.get(4)) {
        (Some((len, _)), Some(kind)) if len >= HEADER && TYPE.names.get((*kind).into()).is_some() => Need::Complete(len),
        (Some(_), Some(_)) => Need::NotMine,
        _ => Need::More(Some(HEADER)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = b.u8(4)?;
    let (Some((_, size)), Some(name)) = (length(b.data()), TYPE.names.get(kind.into())) else { return Err(Fault::NotMine) };
    let request = cx.packet.destination_port == PORT;
    cx.protocol("TNS");
    cx.info(format_args!("{}, {name} ({kind})", if request { "Request" } else { "Response" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.hide(if request { &REQUEST } else { &RESPONSE }, b.span(0, 0), Value::Uint(1));
    cx.add(&LENGTH, b, 0, size)?;
    if size == 2 {
        cx.add(&PACKET_CHECKSUM, b, 2, 2)?;
    }
    add_each(cx, b, 4, &[(&TYPE, 1), (&RESERVED_BYTE, 1), (&HEADER_CHECKSUM, 2)])?;
    let body = b.from(HEADER);
    if body.reported_len() == 0 {
        return Ok(());
    }
    if !matches!(kind, 1 | 2 | 4 | 5 | 6 | 9 | 12 | 13 | 14) {
        cx.data(body);
        return Ok(());
    }
    let title = match kind {
        12 => "Attention",
        13 => "Marker",
        _ => name,
    };
    cx.open_text(body.span(0, body.reported_len()), format_args!("{title}"));
    match kind {
        1 => connect(cx, body)?,
        2 => accept(cx, body)?,
        4 => refuse(cx, body)?,
        5 => text(cx, body, &REDIRECT_DATA_LENGTH, &REDIRECT_DATA, 0)?,
        6 => data::dissect(cx, body)?,
        9 => abort(cx, body)?,
        14 => control(cx, body)?,
        _ => marker(cx, body)?,
    }
    cx.close();
    Ok(())
}

/// A number with its bits, the set ones told behind it.
fn flags<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize, bits: &[&'static Field]) -> Outcome {
    let number = cx.flags(field, b, at, len, bits)?;
    let item = cx.last();
    for bit in bits.iter().filter(|bit| number & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    Ok(())
}

/// Text that ends the packet, with its length in two bytes at `at`.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, length: &'static Field, field: &'static Field, at: usize) -> Outcome {
    cx.add(length, b, at, 2)?;
    let rest = b.reported_len().saturating_sub(at + 2);
    if rest > 0 {
        cx.add(field, b, at + 2, rest)?;
    }
    Ok(())
}

fn connect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 0, &[(&VERSION, 2), (&COMPAT_VERSION, 2)])?;
    flags(cx, &SERVICE_OPTIONS, b, 4, 2, SERVICE_FLAGS)?;
    add_each(cx, b, 6, &[(&SDU_SIZE, 2), (&MAX_TDU_SIZE, 2)])?;
    flags(cx, &NT_PROTO_CHARACTERISTICS, b, 10, 2, TRANSPORT_FLAGS)?;
    add_each(cx, b, 12, &[(&LINE_TURNAROUND, 2), (&VALUE_OF_ONE, 2)])?;
    let len = cx.add(&CONNECT_DATA_LENGTH, b, 16, 2)? as usize;
    let offset = cx.add(&CONNECT_DATA_OFFSET, b, 18, 2)? as usize;
    cx.add(&CONNECT_DATA_MAX, b, 20, 4)?;
    flags(cx, &CONNECT_FLAGS0, b, 24, 1, CONNECT_FLAGS)?;
    flags(cx, &CONNECT_FLAGS1, b, 25, 1, CONNECT_FLAGS)?;
    // what follows is not there in short packets
    let end = offset.saturating_sub(HEADER);
    if end >= 42 {
        add_each(cx, b, 26, &[(&TRACE_CF1, 4), (&TRACE_CF2, 4), (&TRACE_CID, 8)])?;
    }
    if len > 0 && b.reported_len() > end {
        cx.add(&CONNECT_DATA, b, end, len.min(b.reported_len() - end))?;
    }
    Ok(())
}

fn accept<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&VERSION, b, 0, 2)?;
    flags(cx, &SERVICE_OPTIONS, b, 2, 2, SERVICE_FLAGS)?;
    add_each(cx, b, 4, &[(&SDU_SIZE, 2), (&MAX_TDU_SIZE, 2), (&VALUE_OF_ONE, 2)])?;
    let len = cx.add(&ACCEPT_DATA_LENGTH, b, 10, 2)? as usize;
    let offset = cx.add(&ACCEPT_DATA_OFFSET, b, 12, 2)? as usize;
    flags(cx, &CONNECT_FLAGS0, b, 14, 1, CONNECT_FLAGS)?;
    flags(cx, &CONNECT_FLAGS1, b, 15, 1, CONNECT_FLAGS)?;
    if len > 0 {
        cx.add(&ACCEPT_DATA, b, offset.saturating_sub(HEADER), len)?;
    }
    Ok(())
}

fn refuse<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 0, &[(&REFUSE_REASON_USER, 1), (&REFUSE_REASON_SYSTEM, 1)])?;
    text(cx, b, &REFUSE_DATA_LENGTH, &REFUSE_DATA, 2)
}

fn abort<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 0, &[(&ABORT_REASON_USER, 1), (&ABORT_REASON_SYSTEM, 1)])?;
    if b.reported_len() > 2 {
        cx.add(&ABORT_DATA, b, 2, b.reported_len() - 2)?;
    }
    Ok(())
}

fn marker<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 0, &[(&MARKER_TYPE, 1), (&MARKER_DATABYTE, 1), (&MARKER_DATABYTE, 1)])?;
    Ok(())
}

fn control<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&CONTROL_CMD, b, 0, 2)?;
    if b.reported_len() > 2 {
        cx.add(&CONTROL_DATA, b, 2, b.reported_len() - 2)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;
    use std::collections::HashMap;

    #[test]
    fn a_refusal_says_why() {
        let shown = testing::tcp((1521, 40000), b"\0\x11\0\0\x04\0\0\0\x01\x02\0\x05(ERR)");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("TNS", "Response, Refuse (4)"));
        assert!(shown.has("Refuse Reason (System): 0x02") && shown.has("Refuse Data: (ERR)"), "{:#?}", shown.lines);
    }

    #[test]
    fn data_names_its_function() {
        let shown = testing::tcp((40000, 1521), b"\0\0\0\x0e\x06\0\0\0\0\x40\x03\x5exy");
        assert_eq!(shown.info, "Request, Data (6), User OCI Functions");
        for line in ["Data Flag: 0x0040, End of File", "Call ID: Bundled execution call (V7) (0x5e)", "Data (2 bytes)"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        let shown = testing::tcp((40000, 1521), b"\0\x11\0\0\x06\0\0\0\0\0\x01\x06\x05\0abc");
        assert!(shown.has("Accepted Versions: 6, 5") && shown.has("Client Platform: abc"), "{:#?}", shown.lines);
    }

    #[test]
    fn lengths_have_two_bytes_or_four() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, 1521, &mut state), data);
        assert_eq!(ask(&[0, 9, 0, 0, 6, 0, 0, 0, 1]), Need::Complete(9));
        assert_eq!(ask(&[0, 0, 0, 9, 6, 0, 0, 0, 1]), Need::Complete(9));
        assert_eq!(ask(&[0, 9, 0, 0, 20, 0, 0, 0, 1]), Need::NotMine);
    }
}
