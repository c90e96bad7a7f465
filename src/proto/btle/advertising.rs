//! Packets on the advertising channels (Bluetooth Core 5.3, volume 6 part B section 2.3).

use super::fields::*;
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::bluetooth::address;
use crate::proto::common::rows::add_each_le;

const ADV_IND: u8 = 0;
const ADV_DIRECT_IND: u8 = 1;
const ADV_NONCONN_IND: u8 = 2;
const SCAN_REQ: u8 = 3;
const SCAN_RSP: u8 = 4;
const CONNECT_IND: u8 = 5;
const ADV_SCAN_IND: u8 = 6;
const EVERYBODY: [u8; 6] = [0xff; 6];

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, body: Bytes<'a>) -> Outcome {
    let header = b.u8(4)?;
    let kind = header & 0xf;
    let name = ADVERTISING_HEADER_PDU_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name}"));
    self::header(cx, b, header, name)?;
    let (from, to) = match kind {
        ADV_IND | ADV_NONCONN_IND | ADV_SCAN_IND | SCAN_RSP => (device(cx, &ADVERTISING_ADDRESS, body, 0)?, EVERYBODY),
        ADV_DIRECT_IND => (device(cx, &ADVERTISING_ADDRESS, body, 0)?, device(cx, &TARGET_ADDRESS, body, 6)?),
        SCAN_REQ => (device(cx, &SCANNING_ADDRESS, body, 0)?, device(cx, &ADVERTISING_ADDRESS, body, 6)?),
        CONNECT_IND => (device(cx, &INITIATOR_ADDRESS, body, 0)?, device(cx, &ADVERTISING_ADDRESS, body, 6)?),
        _ => return Ok(()),
    };
    cx.addresses(Address::Ether(from), Address::Ether(to));
    let rest = body.from(6);
    match kind {
        CONNECT_IND => connect(cx, body.from(12))?,
        SCAN_RSP if rest.reported_len() > 0 => {
            cx.add(&SCAN_RESPONCE_DATA, rest, 0, rest.reported_len())?;
            cx.open_last();
            cx.call_named_inside("btcommon", rest);
            cx.close();
        }
        ADV_IND | ADV_NONCONN_IND | ADV_SCAN_IND if rest.reported_len() > 0 => {
            cx.call_named_inside("btcommon", rest);
        }
        _ => {}
    }
    Ok(())
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: u8, name: &str) -> Outcome {
    let kind = header & 0xf;
    let random = |bit: u8| if header & bit != 0 { "Random" } else { "Public" };
    let both = matches!(kind, ADV_DIRECT_IND | SCAN_REQ | CONNECT_IND);
    let selects = matches!(kind, ADV_IND | ADV_DIRECT_IND | CONNECT_IND);
    cx.add_le(&ADVERTISING_HEADER, b, 4, 2)?;
    let item = cx.open_last();
    cx.append(item, format_args!(" (PDU Type: {name}"));
    if selects {
        cx.append(item, format_args!(", ChSel: {}", if header & 0x20 != 0 { "#2" } else { "#1" }));
    }
    cx.append(item, format_args!(", TxAdd: {}", random(0x40)));
    if both {
        cx.append(item, format_args!(", RxAdd: {}", random(0x80)));
    }
    cx.append(item, format_args!(")"));
    let select: &Field = if selects { &ADVERTISING_HEADER_CH_SEL } else { &ADVERTISING_HEADER_RFU_2 };
    let receiver: &Field = if both { &ADVERTISING_HEADER_RANDOMIZED_RX } else { &ADVERTISING_HEADER_RFU_4 };
    for field in [&ADVERTISING_HEADER_PDU_TYPE, &ADVERTISING_HEADER_RFU_1, select, &ADVERTISING_HEADER_RANDOMIZED_TX, receiver] {
        cx.add(field, b, 4, 1)?;
    }
    cx.add(&ADVERTISING_HEADER_LENGTH, b, 5, 1)?;
    cx.close();
    Ok(())
}

fn device<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<[u8; 6], Fault> {
    let device = address(b.slice(at, 6)?).ok_or(Fault::Malformed)?;
    cx.put(field, b.span(at, 6), Value::Ether(device));
    Ok(device)
}

/// What a connection is to be like.
fn connect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const LEN: usize = 22;
    cx.put(&LINK_LAYER_DATA, b.span(0, LEN), Value::None);
    cx.open_last();
    add_each_le(
        cx,
        b,
        0,
        &[
            (&LINK_LAYER_DATA_ACCESS_ADDRESS, 4),
            (&LINK_LAYER_DATA_CRC_INIT, 3),
            (&LINK_LAYER_DATA_WINDOW_SIZE, 1),
            (&LINK_LAYER_DATA_WINDOW_OFFSET, 2),
            (&LINK_LAYER_DATA_INTERVAL, 2),
            (&LINK_LAYER_DATA_LATENCY, 2),
            (&LINK_LAYER_DATA_TIMEOUT, 2),
            (&LINK_LAYER_DATA_CHANNEL_MAP, 5),
        ],
    )?;
    // the map of channels is a layer of its own to Wireshark
    cx.tree.push_layer("btcommon");
    cx.add(&LINK_LAYER_DATA_HOP, b, 21, 1)?;
    cx.add(&LINK_LAYER_DATA_SLEEP_CLOCK_ACCURACY, b, 21, 1)?;
    cx.close();
    Ok(())
}
