//! Message elements of CAPWAP control messages: type, length, value (RFC 5415 section 4.6).

use super::element_fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::rows::add_each;

/// Fields of elements with a fixed form, by type; length 0 takes what is left.
const SHAPES: &[(u16, &[(&Field, usize)])] = &[
    (1, &[(&AC_DESCRIPTOR_STATIONS, 2), (&AC_DESCRIPTOR_LIMIT, 2), (&AC_DESCRIPTOR_ACTIVE_WTP, 2), (&AC_DESCRIPTOR_MAX_WTP, 2)]),
    (4, &[(&AC_NAME, 0)]),
    (10, &[(&CONTROL_IPV4, 4), (&CONTROL_WTP_COUNT, 2)]),
    (11, &[(&CONTROL_IPV6, 16), (&CONTROL_WTP_COUNT, 2)]),
    (12, &[(&TIMERS_DISCOVERY, 1), (&TIMERS_ECHO_REQUEST, 1)]),
    (16, &[(&DECRYPTION_ERROR_REPORT_PERIOD_RADIO_ID, 1), (&DECRYPTION_ERROR_REPORT_PERIOD_INTERVAL, 2)]),
    (20, &[(&DISCOVERY_TYPE, 1)]),
    (23, &[(&IDLE_TIMEOUT, 4)]),
    (28, &[(&LOCATION_DATA, 0)]),
    (29, &[(&MAXIMUM_MESSAGE_LENGTH, 2)]),
    (30, &[(&LOCAL_IPV4_ADDRESS, 4)]),
    (31, &[(&RADIO_ADMIN_ID, 1), (&RADIO_ADMIN_STATE, 1)]),
    (32, &[(&RADIO_OP_STATE_RADIO_ID, 1), (&RADIO_OP_STATE_RADIO_STATE, 1), (&RADIO_OP_STATE_RADIO_CAUSE, 1)]),
    (33, &[(&RESULT_CODE, 4)]),
    (35, &[(&SESSION_ID, 16)]),
    (36, &[(&STATISTICS_TIMER, 2)]),
    (37, &[(&VSP_VENDOR_IDENTIFIER, 4), (&VSP_VENDOR_ELEMENT_ID, 2), (&VSP_VENDOR_DATA, 0)]),
    (39, &[(&WTP_DESCRIPTOR_MAX_RADIOS, 1), (&WTP_DESCRIPTOR_RADIO_IN_USE, 1), (&WTP_DESCRIPTOR_NUMBER_ENCRYPT, 1)]),
    (40, &[(&WTP_FALLBACK, 1)]),
    (44, &[(&WTP_MAC_TYPE, 1)]),
    (45, &[(&WTP_NAME, 0)]),
    (
        48,
        &[
            (&REBOOT_REBOOT_COUNT, 2),
            (&REBOOT_AC_INITIATED_COUNT, 2),
            (&REBOOT_LINK_FAILURE_COUNT, 2),
            (&REBOOT_SW_FAILURE_COUNT, 2),
            (&REBOOT_HW_FAILURE_COUNT, 2),
            (&REBOOT_OTHER_FAILURE_COUNT, 2),
            (&REBOOT_UNKNOWN_FAILURE_COUNT, 2),
            (&REBOOT_LAST_FAILURE_TYPE, 1),
        ],
    ),
    (50, &[(&LOCAL_IPV6_ADDRESS, 16)]),
    (51, &[(&TRANSPORT_PROTOCOL, 1)]),
    (53, &[(&ECN_SUPPORT, 1)]),
];
const AC_IPV4_LIST_TYPE: u16 = 2;
const AC_IPV6_LIST_TYPE: u16 = 3;
const BOARD_DATA_ELEMENT: u16 = 38;

/// All elements of a message.
pub fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == 0 {
        return Ok(());
    }
    cx.open(&ELEMENT, b, 0, b.reported_len())?;
    each(cx, b)?;
    cx.close();
    Ok(())
}

/// Elements one after another.
pub fn each<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let item = cx.put(&ELEMENT, b.span(at, 4 + len), crate::model::Value::None);
        let name = ELEMENT_TYPE.names.get(kind.into());
        match name {
            Some(name) => cx.text(item, format_args!("Type: (t={kind},l={len}) {name}")),
            None => cx.text(item, format_args!("Type: (t={kind},l={len}) Unknown Message Element Type ({kind})")),
        }
        cx.open_last();
        cx.add(&ELEMENT_TYPE, b, at, 2)?;
        cx.add(&ELEMENT_LENGTH, b, at + 2, 2)?;
        cx.add(&ELEMENT_VALUE, b, at + 4, len)?;
        value(cx, kind, b.sub(at + 4, len)?)?;
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

fn value<'a>(cx: &mut Cx<'a>, kind: u16, b: Bytes<'a>) -> Outcome {
    match kind {
        AC_IPV4_LIST_TYPE => return addresses(cx, b, &AC_IPV4_LIST, 4),
        AC_IPV6_LIST_TYPE => return addresses(cx, b, &AC_IPV6_LIST, 16),
        BOARD_DATA_ELEMENT => return board_data(cx, b),
        _ => {}
    }
    let Some((_, rows)) = SHAPES.iter().find(|(number, _)| *number == kind) else { return Ok(()) };
    let fixed: usize = rows.iter().map(|(_, len)| len).sum();
    // an element that is too short for its form shows only its bytes
    if b.reported_len() < fixed {
        return Ok(());
    }
    let mut at = 0;
    for (field, len) in *rows {
        let len = if *len == 0 { b.reported_len() - at } else { *len };
        at = add_each(cx, b, at, &[(field, len)])?;
    }
    Ok(())
}

fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, size: usize) -> Outcome {
    (0..b.reported_len() / size).try_for_each(|n| cx.add(field, b, n * size, size).map(|_| ()))
}

/// The maker's number, then pieces of type, length and value (RFC 5415 section 4.6.40).
fn board_data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const SHORTEST: usize = 14;
    if b.reported_len() < SHORTEST {
        return Ok(());
    }
    cx.add(&BOARD_DATA_VENDOR, b, 0, 4)?;
    let mut at = 4;
    while at < b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let name = BOARD_DATA_TYPE.names.get(kind.into());
        cx.open(&BOARD_DATA, b, at, 4 + len)?;
        cx.text(cx.last(), format_args!("WTP Board Data: (t={kind},l={len}) {}", name.unwrap_or("Unknown Board Data Type")));
        cx.add(&BOARD_DATA_TYPE, b, at, 2)?;
        cx.add(&BOARD_DATA_LENGTH, b, at + 2, 2)?;
        cx.add(&BOARD_DATA_VALUE, b, at + 4, len)?;
        let field = match kind {
            0 => Some(&BOARD_MODEL_NUMBER),
            1 => Some(&BOARD_SERIAL_NUMBER),
            2 => Some(&BOARD_BOARD_ID),
            3 => Some(&BOARD_BOARD_REVISION),
            4 if len == 6 => Some(&BOARD_DATA_BASE_MAC_ADDRESS),
            _ => None,
        };
        if let Some(field) = field {
            cx.add(field, b, at + 4, len)?;
        }
        cx.close();
        at += 4 + len;
    }
    Ok(())
}
