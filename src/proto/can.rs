//! Controller area network frames as Linux hands them to programs (ISO 11898, linux/can.h).

use super::common::can::{self, HEADER};
use super::common::rows::add_rest;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

fields! {
    /// Sending took too long.
    ERR_TX_TIMEOUT = "can.err.tx_timeout", "Transmit timeout", Bool B32, mask(0x1);
    /// Another sender came first.
    ERR_LOSTARB = "can.err.lostarb", "Lost arbitration", Bool B32, mask(0x2);
    /// The controller has a problem: byte 1 says which.
    ERR_CTRL = "can.err.ctrl", "Controller problems", Bool B32, mask(0x4);
    /// The protocol was broken: bytes 2 and 3 say how and where.
    ERR_PROT = "can.err.prot", "Protocol violation", Bool B32, mask(0x8);
    /// State of the transceiver: byte 4.
    ERR_TRX = "can.err.trx", "Transceiver status", Bool B32, mask(0x10);
    /// Nobody acknowledged.
    ERR_ACK = "can.err.ack", "No acknowledgement", Bool B32, mask(0x20);
    /// The controller left the bus.
    ERR_BUSOFF = "can.err.busoff", "Bus off", Bool B32, mask(0x40);
    /// An error on the bus.
    ERR_BUSERROR = "can.err.buserror", "Bus error", Bool B32, mask(0x80);
    /// The controller started again.
    ERR_RESTARTED = "can.err.restarted", "Controller restarted", Bool B32, mask(0x100);
    /// Kinds of error that are not defined.
    ERR_RESERVED = "can.err.reserved", "Reserved", U32 Hex, mask(0x1fff_fe00);
}

static ALL: [&Field; crate::model::field::total(&[can::FIELDS, FIELDS])] = crate::model::field::join(&[can::FIELDS, FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 227)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("can", "Controller Area Network", "CAN", &["ISO 11898"]) },
        dissect,
    )
};

/// Length of a frame with flexible data rate, which the same link type may hold.
const FLEXIBLE: usize = 72;

const ERRORS: &[&Field] = &[
    &ERR_TX_TIMEOUT,
    &ERR_LOSTARB,
    &ERR_CTRL,
    &ERR_PROT,
    &ERR_TRX,
    &ERR_ACK,
    &ERR_BUSOFF,
    &ERR_BUSERROR,
    &ERR_RESTARTED,
    &ERR_RESERVED,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == FLEXIBLE && b.u8(5)? & 4 != 0 {
        return cx.dissect_as(&PROTOCOL.info, "canfd", b);
    }
    cx.protocol("CAN");
    let id = can::word(cx, b)?;
    let len = usize::from(b.u8(4)?);
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    if id & can::ERROR != 0 {
        let set: Vec<&str> = ERRORS.iter().filter(|bit| u64::from(id) & bit.mask != 0).map(|bit| bit.label).collect();
        cx.info(format_args!("ERR: {}", set.join(", ")));
        cx.append(layer, format_args!(", ID: {} (0x{:x}), Length: {len}", id & 0x1fff_ffff, id & 0x1fff_ffff));
        can::add(cx, &can::ERR, b)?;
        for bit in ERRORS {
            can::add(cx, bit, b)?;
        }
        cx.add(&can::LEN, b, 4, 1)?;
        return cx.add(&can::RESERVED, b, 5, 3).map(|_| ());
    }
    can::identifier(cx, b, layer, len)?;
    can::add(cx, &can::ERR, b)?;
    cx.add(&can::LEN, b, 4, 1)?;
    cx.add(&can::RESERVED, b, 5, 3)?;
    if id & can::REMOTE != 0 {
        cx.info_append(format_args!("(Remote Transmission Request)"));
        return Ok(());
    }
    add_rest(cx, &can::PADDING, b, HEADER + len)?;
    cx.close();
    cx.data(b.sub(HEADER, len)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn an_identifier_of_29_bits_is_told_apart() {
        let shown = dissect(227, &[0x98, 0x76, 0x54, 0x32, 2, 0, 0, 0, 1, 2]);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("can:data", "CAN"));
        assert_eq!(shown.info, "Ext. ID: 410407986 (0x18765432), Length: 2");
        assert!(shown.has("1... .... .... .... .... .... .... .... = Extended Flag: True"), "{:#?}", shown.lines);
        assert_eq!(dissect(227, &[0x20, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).info, "ERR: Controller problems");
    }
}
