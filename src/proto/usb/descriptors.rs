//! Descriptors: what a device says about itself (USB 2.0 section 9.6).

use super::standard::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::{add_each, add_each_le};

const DEVICE: u8 = 1;
const CONFIGURATION: u8 = 2;
const STRING: u8 = 3;
const INTERFACE: u8 = 4;
const ENDPOINT: u8 = 5;
const QUALIFIER: u8 = 6;
const OTHER_SPEED: u8 = 7;
const ASSOCIATION: u8 = 11;
const HID: u8 = 0x21;

const DEVICE_ROWS: &[(&Field, usize)] = &[
    (&BCDUSB, 2),
    (&BDEVICECLASS, 1),
    (&BDEVICESUBCLASS, 1),
    (&BDEVICEPROTOCOL, 1),
    (&BMAXPACKETSIZE0, 1),
    (&IDVENDOR, 2),
    (&IDPRODUCT, 2),
    (&BCDDEVICE, 2),
    (&IMANUFACTURER, 1),
    (&IPRODUCT, 1),
    (&ISERIALNUMBER, 1),
    (&BNUMCONFIGURATIONS, 1),
];
const QUALIFIER_ROWS: &[(&Field, usize)] = &[
    (&BCDUSB, 2),
    (&BDEVICECLASS, 1),
    (&BDEVICESUBCLASS, 1),
    (&BDEVICEPROTOCOL, 1),
    (&BMAXPACKETSIZE0, 1),
    (&BNUMCONFIGURATIONS, 1),
];
const ASSOCIATION_ROWS: &[(&Field, usize)] = &[
    (&BFIRSTINTERFACE, 1),
    (&BINTERFACECOUNT, 1),
    (&BFUNCTIONCLASS, 1),
    (&BFUNCTIONSUBCLASS, 1),
    (&BFUNCTIONPROTOCOL, 1),
    (&IFUNCTION, 1),
];

/// All descriptors of an answer to a request for one of type `asked`.
pub(super) fn all<'a>(cx: &mut Cx<'a>, data: Bytes<'a>, asked: u8) -> Outcome {
    let mut at = 0;
    let mut class = None;
    while at + 2 <= data.reported_len() {
        let (len, kind) = (usize::from(data.u8(at)?), data.u8(at + 1)?);
        if len < 2 {
            return Err(Fault::Malformed);
        }
        // an answer may be cut to the length that was asked for
        let len = len.min(data.reported_len() - at);
        one(cx, data.window(at, len), kind, &mut class)?;
        at += len;
        if !matches!(asked, CONFIGURATION | OTHER_SPEED) {
            break;
        }
    }
    Ok(())
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, class: &mut Option<u8>) -> Outcome {
    let title = match kind {
        DEVICE => "DEVICE DESCRIPTOR",
        CONFIGURATION | OTHER_SPEED => "CONFIGURATION DESCRIPTOR",
        STRING => "STRING DESCRIPTOR",
        INTERFACE => "INTERFACE DESCRIPTOR",
        ENDPOINT => "ENDPOINT DESCRIPTOR",
        QUALIFIER => "DEVICE QUALIFIER DESCRIPTOR",
        ASSOCIATION => "INTERFACE ASSOCIATION DESCRIPTOR",
        HID if *class == Some(crate::proto::common::usb::HID) && cx.call_named("usbhid", b) => return Ok(()),
        _ => "UNKNOWN DESCRIPTOR",
    };
    let title = cx.open_text(b.span(0, b.reported_len()), format_args!("{title}"));
    cx.add(&BLENGTH, b, 0, 1)?;
    cx.add(&BDESCRIPTORTYPE, b, 1, 1)?;
    let name = BDESCRIPTORTYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.text(cx.last(), format_args!("bDescriptorType: 0x{kind:02x} ({name})"));
    match kind {
        DEVICE => {
            add_each_le(cx, b, 2, DEVICE_ROWS)?;
        }
        CONFIGURATION | OTHER_SPEED => configuration(cx, b)?,
        STRING => string(cx, b)?,
        INTERFACE => {
            let (number, alternate, kind) = (b.u8(2)?, b.u8(3)?, b.u8(5)?);
            *class = Some(kind);
            let name = BINTERFACECLASS.names.get(kind.into()).unwrap_or("Unknown");
            cx.append(title, format_args!(" ({number}.{alternate}): class {name}"));
            interface(cx, b)?;
        }
        ENDPOINT => endpoint(cx, b)?,
        QUALIFIER => {
            add_each_le(cx, b, 2, QUALIFIER_ROWS)?;
        }
        ASSOCIATION => {
            add_each(cx, b, 2, ASSOCIATION_ROWS)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

fn configuration<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each_le(cx, b, 2, &[(&WTOTALLENGTH, 2), (&BNUMINTERFACES, 1), (&BCONFIGURATIONVALUE, 1), (&ICONFIGURATION, 1)])?;
    let bits: [&Field; 3] = [&CONFIGURATION_LEGACY10BUSPOWERED, &CONFIGURATION_SELFPOWERED, &CONFIGURATION_REMOTEWAKEUP];
    let attributes = cx.flags(&CONFIGURATION_BMATTRIBUTES, b, 7, 1, &bits)?;
    let power = if attributes & 0x40 != 0 { "SELF-POWERED" } else { "NOT SELF-POWERED" };
    let wakeup = if attributes & 0x20 != 0 { "REMOTE-WAKEUP" } else { "NO REMOTE-WAKEUP" };
    cx.append(cx.last(), format_args!("  {power}  {wakeup}"));
    // in units of 2 mA
    let power = cx.add(&BMAXPOWER, b, 8, 1)?;
    cx.append(cx.last(), format_args!("  ({}mA)", power * 2));
    Ok(())
}

/// UTF-16, or for index 0 the languages that there are strings in.
fn string<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const LANGUAGES: u8 = 0;
    let asked = cx.told::<crate::proto::common::usb::Context>().and_then(|c| c.setup).map(|s| s.value as u8);
    if asked == Some(LANGUAGES) {
        let mut at = 2;
        while at + 2 <= b.reported_len() {
            cx.add_le(&WLANGID, b, at, 2)?;
            at += 2;
        }
        return Ok(());
    }
    let len = usize::from(b.u8(0)?).saturating_sub(2);
    if len > 0 {
        let units: Vec<u16> = b.slice(2, len)?.chunks_exact(2).map(|pair| pair.iter().rev().fold(0, |n, b| n << 8 | u16::from(*b))).collect();
        let text = String::from_utf16_lossy(&units);
        cx.put_text(&BSTRING, b.span(2, len), format_args!("{text}"));
    }
    Ok(())
}

fn interface<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 2, &[(&BINTERFACENUMBER, 1), (&BALTERNATESETTING, 1), (&BNUMENDPOINTS, 1), (&BINTERFACECLASS, 1)])?;
    let hid = b.u8(5)? == crate::proto::common::usb::HID;
    for (field, at) in [(&SUBCLASS, 6), (&BINTERFACEPROTOCOL, 7)] {
        let value = cx.add(field, b, at, 1)?;
        if !hid {
            cx.text(cx.last(), format_args!("{}: 0x{value:02x}", field.label));
        }
    }
    cx.add(&IINTERFACE, b, 8, 1)?;
    Ok(())
}

fn endpoint<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const ISOCHRONOUS: u64 = 1;
    let address = cx.open(&BENDPOINTADDRESS, b, 2, 1)?;
    let direction = if address & 0x80 != 0 { "IN" } else { "OUT" };
    cx.append(cx.last(), format_args!("  {direction}  Endpoint:{}", address & 0xf));
    cx.add(&BENDPOINTADDRESS_DIRECTION, b, 2, 1)?;
    cx.add(&BENDPOINTADDRESS_NUMBER, b, 2, 1)?;
    cx.close();
    cx.open(&BMATTRIBUTES, b, 3, 1)?;
    if cx.add(&BMATTRIBUTES_TRANSFER, b, 3, 1)? == ISOCHRONOUS {
        cx.add(&BMATTRIBUTES_SYNC, b, 3, 1)?;
        cx.add(&BMATTRIBUTES_BEHAVIOUR, b, 3, 1)?;
    }
    cx.close();
    // the number stands without the bits above it
    let size = b.le16(4)?;
    cx.put(&WMAXPACKETSIZE, b.span(4, 2), Value::Uint(size.into()));
    cx.open_last();
    cx.add_le(&WMAXPACKETSIZE_SLOTS, b, 4, 2)?;
    cx.add_le(&WMAXPACKETSIZE_SIZE, b, 4, 2)?;
    cx.close();
    cx.add(&BINTERVAL, b, 6, 1)?;
    Ok(())
}
