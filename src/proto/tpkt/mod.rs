//! ISO transport packets over TCP (RFC 1006).

mod fields;

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 102), (Table::TcpPort, 3389)],
    need: Some(need),
    track: Some(super::common::cotp::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("tpkt", "TPKT - ISO on TCP", "TPKT", &["RFC 1006"])
        },
        dissect,
    )
};

const HEADER: usize = 4;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [3, 0, high, low, ..] => match usize::from(u16::from_be_bytes([*high, *low])) {
            len if len >= HEADER => Need::Complete(len),
            _ => Need::NotMine,
        },
        [3] | [3, 0] | [3, 0, _] => Need::More(Some(HEADER)),
        // the rest of something whose start was not seen, or what is encrypted from here on
        _ => Need::Complete(bytes.len()),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != 3 {
        cx.protocol("TPKT");
        cx.info(format_args!("Continuation"));
        cx.layer(&PROTOCOL.info, b, b.reported_len());
        return cx.add(&CONTINUATION_DATA, b, 0, b.reported_len()).map(drop);
    }
    let length = usize::from(b.be16(2)?);
    cx.protocol("TPKT");
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.append(item, format_args!(", Version: 3, Length: {length}"));
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&RESERVED, b, 1, 1)?;
    cx.add(&LENGTH, b, 2, 2)?;
    let payload = b.window(HEADER, length.saturating_sub(HEADER));
    if payload.reported_len() > 0 && !cx.call_named("cotp", payload) {
        cx.data(payload);
    }
    Ok(())
}
