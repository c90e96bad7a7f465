//! The header that USBPcap writes (desowin.org/usbpcap/captureformat.html), little-endian.

use super::fields::*;
use super::{CONTROL, ISOCHRONOUS, Urb, endpoint};
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::proto::common::exchange;
use crate::proto::common::rows::add_each_le;

/// Length of the header that all records have.
const COMMON: usize = 27;
/// Control transfers: the stage that carries the request.
const STAGE_SETUP: u8 = 0;

pub(super) fn read(bytes: &[u8]) -> Option<Urb> {
    let b = bytes.get(..COMMON)?;
    let header = usize::from(u16::from_le_bytes([*b.first()?, *b.get(1)?])).max(COMMON);
    let transfer = *b.get(22)?;
    let request = *b.get(16)? & 1 == 0;
    let in_stage = bytes.get(COMMON) == Some(&STAGE_SETUP);
    let setup = (request && transfer == CONTROL && in_stage).then_some(header);
    Some(Urb {
        id: u64::from_le_bytes(b.get(2..10)?.try_into().ok()?),
        bus: u16::from_le_bytes([*b.get(17)?, *b.get(18)?]),
        device: u16::from_le_bytes([*b.get(19)?, *b.get(20)?]),
        endpoint: *b.get(21)?,
        transfer,
        request,
        setup,
        header,
    })
}

/// Adds the header; gives where the data starts.
pub(super) fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, urb: &Urb) -> Result<usize, Fault> {
    add_each_le(cx, b, 0, &[(&USBPCAP_HEADER_LEN, 2), (&IRP_ID, 8), (&USBD_STATUS, 4), (&FUNCTION, 2)])?;
    let info = cx.open(&IRP_INFO, b, 16, 1)?;
    cx.append(cx.last(), format_args!(", Direction: {}", if info & 1 != 0 { "PDO -> FDO" } else { "FDO -> PDO" }));
    cx.add(&IRP_INFO_RESERVED, b, 16, 1)?;
    cx.add(&IRP_INFO_DIRECTION, b, 16, 1)?;
    cx.close();
    cx.add_le(&BUS_ID, b, 17, 2)?;
    cx.add_le(&DEVICE_ADDRESS, b, 19, 2)?;
    cx.text(cx.last(), format_args!("Device address: {}", urb.device));
    endpoint(cx, b, 21)?;
    cx.add(&TRANSFER_TYPE, b, 22, 1)?;
    cx.add_le(&DATA_LEN, b, 23, 4)?;
    cx.text(cx.last(), format_args!("Packet Data Length: {}", b.le32(23)?));
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &REQUEST_IN, &TIME);
    match urb.transfer {
        CONTROL => {
            cx.add(&CONTROL_STAGE, b, COMMON, 1)?;
        }
        ISOCHRONOUS => {
            add_each_le(cx, b, COMMON, &[(&WIN32_ISO_FRAME, 4), (&WIN32_ISO_NUM_PACKETS, 4), (&WIN32_ISO_ERROR_COUNT, 4)])?;
        }
        _ => {}
    }
    Ok(urb.setup.map_or(urb.header, |setup| setup + 8))
}
