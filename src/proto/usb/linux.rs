//! The header that Linux's usbmon writes (Documentation/usb/usbmon.rst), in the byte order of the machine: little-endian here.

use super::fields::*;
use super::{ISOCHRONOUS, Urb, endpoint};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::exchange;
use crate::proto::common::rows::add_each_le;
use crate::proto::common::usb::Context;

/// Where the setup stage stands.
const SETUP: usize = 40;
/// Length of one isochronous packet's descriptor.
const PACKET: usize = 16;

pub(super) fn read(bytes: &[u8], header: usize) -> Option<Urb> {
    let b: &[u8] = bytes.get(..header)?;
    let request = *b.get(8)? == b'S';
    let setup = (request && *b.get(14)? == 0).then_some(SETUP);
    Some(Urb {
        id: u64::from_le_bytes(b.get(..8)?.try_into().ok()?),
        transfer: *b.get(9)?,
        endpoint: *b.get(10)?,
        device: u16::from(*b.get(11)?),
        bus: u16::from_le_bytes([*b.get(12)?, *b.get(13)?]),
        request,
        setup,
        header,
    })
}

const TRANSFER_FLAGS: &[&Field] = &[
    &TRANSFER_FLAGS_SHORT_NOT_OK,
    &TRANSFER_FLAGS_ISO_ASAP,
    &TRANSFER_FLAGS_NO_TRANSFER_DMA_MAP,
    &TRANSFER_FLAGS_NO_FSBR,
    &TRANSFER_FLAGS_ZERO_PACKET,
    &TRANSFER_FLAGS_NO_INTERRUPT,
    &TRANSFER_FLAGS_FREE_BUFFER,
    &TRANSFER_FLAGS_DIR_IN,
    &TRANSFER_FLAGS_DMA_MAP_SINGLE,
    &TRANSFER_FLAGS_DMA_MAP_PAGE,
    &TRANSFER_FLAGS_DMA_MAP_SG,
    &TRANSFER_FLAGS_MAP_LOCAL,
    &TRANSFER_FLAGS_SETUP_MAP_SINGLE,
    &TRANSFER_FLAGS_SETUP_MAP_LOCAL,
    &TRANSFER_FLAGS_DMA_SG_COMBINED,
    &TRANSFER_FLAGS_ALIGNED_TEMP_BUFFER,
];

/// Adds the header; gives where the data starts.
pub(super) fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, urb: &Urb, _: &Context, len: usize) -> Result<usize, Fault> {
    add_each_le(cx, b, 0, &[(&URB_ID, 8), (&URB_TYPE, 1), (&TRANSFER_TYPE, 1)])?;
    endpoint(cx, b, 10)?;
    add_each_le(cx, b, 11, &[(&DEVICE_ADDRESS, 1), (&BUS_ID, 2)])?;
    // zero means that the part is there, anything else says why it is not
    let flag = cx.add(&SETUP_FLAG, b, 14, 1)?;
    name_flag(cx, "Device setup request", flag, ["relevant", "not relevant"]);
    let flag = cx.add(&DATA_FLAG, b, 15, 1)?;
    name_flag(cx, "Data", flag, ["present", "not present"]);
    add_each_le(cx, b, 16, &[(&URB_TS_SEC, 8), (&URB_TS_USEC, 4), (&URB_STATUS, 4), (&URB_LEN, 4), (&DATA_LEN, 4)])?;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &REQUEST_IN, &TIME);
    let isochronous = urb.transfer == ISOCHRONOUS;
    if isochronous {
        add_each_le(cx, b, SETUP, &[(&ISO_ERROR_COUNT, 4), (&ISO_NUMDESC, 4)])?;
    } else if urb.setup.is_none() {
        cx.add(&UNUSED_SETUP_HEADER, b, SETUP, 8)?;
    }
    if len == 48 {
        return Ok(len);
    }
    add_each_le(cx, b, 48, &[(&INTERVAL, 4), (&START_FRAME, 4)])?;
    let flags = cx.flags_le(&COPY_OF_TRANSFER_FLAGS, b, 56, 4, TRANSFER_FLAGS)?;
    cx.append(cx.last(), format_args!(", Dir {}", if flags & 0x200 != 0 { "IN" } else { "OUT" }));
    let packets = cx.add_le(&ISO_NUMDESC, b, 60, 4)? as usize;
    if isochronous { isochronous_packets(cx, b, len, packets) } else { Ok(len) }
}

fn name_flag(cx: &mut Cx<'_>, label: &str, flag: u64, [present, absent]: [&str; 2]) {
    let name = if flag == 0 { present } else { absent };
    let shown = match flag as u8 {
        0 => "\\0".to_string(),
        c => char::from(c).escape_default().to_string(),
    };
    cx.text(cx.last(), format_args!("{label}: {name} ('{shown}')"));
}

/// A descriptor for each packet: where its data stands behind the last of them.
fn isochronous_packets<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, count: usize) -> Result<usize, Fault> {
    let room = b.reported_len().saturating_sub(at) / PACKET;
    let count = count.min(room);
    let data = at + count * PACKET;
    for n in 0..count {
        packet(cx, b, at + n * PACKET, data, n)?;
    }
    Ok(if count > 0 { b.reported_len() } else { data })
}

fn packet<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, data: usize, n: usize) -> Outcome {
    let (status, offset, len) = (b.le32(at)? as i32, b.le32(at + 4)? as usize, b.le32(at + 8)? as usize);
    let name = ISO_ISO_STATUS.names.get(status as u64).unwrap_or("Error");
    cx.open_text(b.span(at, PACKET), format_args!("USB isodesc {n} [{name}]"));
    if len > 0 {
        cx.append(cx.last(), format_args!(" ({len} bytes)"));
    }
    add_each_le(cx, b, at, &[(&ISO_ISO_STATUS, 4), (&ISO_ISO_OFF, 4), (&ISO_ISO_LEN, 4)])?;
    if len > 0 && b.reported_len() >= data + offset + len {
        cx.add(&ISO_DATA, b, data + offset, len)?;
    }
    cx.add_le(&ISO_PAD, b, at + 12, 4)?;
    cx.close();
    Ok(())
}
