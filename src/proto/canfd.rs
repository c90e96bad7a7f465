//! Controller area network frames with flexible data rate as Linux hands them to programs (ISO 11898-1, linux/can.h).

use super::common::can::{self, HEADER};
use super::common::rows::add_rest;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// The data is sent at the second rate.
    BRS = "canfd.flags.brs", "Bit Rate Setting", Bool B8, mask(0x1);
    /// The sender has seen errors.
    ESI = "canfd.flags.esi", "Error State Indicator", Bool B8, mask(0x2);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("canfd", "Controller Area Network FD", "CANFD", &["ISO 11898-1"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CANFD");
    let len = usize::from(b.u8(4)?);
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    can::identifier(cx, b, layer, len)?;
    cx.add(&can::LEN, b, 4, 1)?;
    cx.add(&BRS, b, 5, 1)?;
    cx.add(&ESI, b, 5, 1)?;
    cx.add(&can::RESERVED, b, 6, 2)?;
    add_rest(cx, &can::PADDING, b, HEADER + len)?;
    cx.close();
    cx.data(b.sub(HEADER, len)?);
    Ok(())
}
