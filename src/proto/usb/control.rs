//! Control transfers: the request in the setup stage and the answer to it (USB 2.0 sections 9.3 and 9.4).

use super::descriptors;
use super::fields::DEVICE_ADDRESS;
use super::standard::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::rows::add_each_le;
use crate::proto::common::usb::{CLASS, Context, GET_DESCRIPTOR, HID, STANDARD, Setup};

/// Descriptors of the HID class, which its own protocol shows (HID 1.11 section 7.1).
const HID_DESCRIPTORS: std::ops::RangeInclusive<u8> = 0x21..=0x23;

const GET_STATUS: u8 = 0;
const CLEAR_FEATURE: u8 = 1;
const SET_FEATURE: u8 = 3;
const SET_ADDRESS: u8 = 5;
const GET_CONFIGURATION: u8 = 8;
const SET_CONFIGURATION: u8 = 9;
const GET_INTERFACE: u8 = 10;
const SET_INTERFACE: u8 = 11;
const SYNCH_FRAME: u8 = 12;

/// The setup stage at `at`.
pub(super) fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, context: &Context) -> Outcome {
    let stage = b.from(at);
    let Some(setup) = Setup::read(stage.data()) else {
        return stage.slice(0, 8).map(|_| ());
    };
    let depth = cx.top();
    cx.open_text(b.span(at, 8), format_args!("Setup Data"));
    cx.open(&BMREQUESTTYPE, b, at, 1)?;
    for bits in [&BMREQUESTTYPE_DIRECTION, &BMREQUESTTYPE_TYPE, &BMREQUESTTYPE_RECIPIENT] {
        cx.add(bits, b, at, 1)?;
    }
    cx.close();
    let outcome = match setup.kind() {
        STANDARD if is_hid(setup, context) => handed(cx, stage, "usbhid"),
        STANDARD => standard(cx, b, at, setup),
        CLASS if context.class == Some(HID) => handed(cx, stage, "usbhid"),
        _ => plain(cx, b, at),
    };
    cx.restore(depth);
    outcome
}

fn is_hid(setup: Setup, context: &Context) -> bool {
    context.class == Some(HID) && setup.request == GET_DESCRIPTOR && HID_DESCRIPTORS.contains(&setup.descriptor())
}

fn handed<'a>(cx: &mut Cx<'a>, stage: Bytes<'a>, name: &str) -> Outcome {
    if cx.call_named_inside(name, stage) { Ok(()) } else { plain(cx, stage, 0) }
}

/// A request of no class that is known.
fn plain<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.add(&SETUP_BREQUEST, b, at + 1, 1)?;
    cx.text(cx.last(), format_args!("bRequest: {}", b.u8(at + 1)?));
    add_each_le(cx, b, at + 2, &[(&SETUP_WVALUE, 2), (&SETUP_WINDEX, 2), (&SETUP_WLENGTH, 2)]).map(|_| ())
}

fn standard<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, setup: Setup) -> Outcome {
    title(cx, setup, "Request");
    cx.add(&SETUP_BREQUEST, b, at + 1, 1)?;
    let recipient: &Field = match setup.recipient() {
        1 => &SETUP_WINTERFACE,
        2 => &SETUP_WENDPOINT,
        _ => &SETUP_WINDEX,
    };
    let rows: [(&Field, usize); 3] = match setup.request {
        GET_DESCRIPTOR | 7 => {
            cx.add(&DESCRIPTORINDEX, b, at + 2, 1)?;
            cx.add(&BDESCRIPTORTYPE, b, at + 3, 1)?;
            let language = cx.add_le(&LANGUAGEID, b, at + 4, 2)?;
            if language == 0 {
                cx.text(cx.last(), format_args!("Language Id: no language specified (0x0000)"));
            }
            cx.add_le(&SETUP_WLENGTH, b, at + 6, 2)?;
            return Ok(());
        }
        SET_ADDRESS => [(&DEVICE_ADDRESS, 1), (&SETUP_WINDEX, 2), (&SETUP_WLENGTH, 2)],
        SET_CONFIGURATION => [(&BCONFIGURATIONVALUE, 1), (&SETUP_WINDEX, 2), (&SETUP_WLENGTH, 2)],
        SET_INTERFACE => [(&BALTERNATESETTING, 1), (&SETUP_WINTERFACE, 2), (&SETUP_WLENGTH, 2)],
        GET_INTERFACE => [(&SETUP_WVALUE, 2), (&SETUP_WINTERFACE, 2), (&SETUP_WLENGTH, 2)],
        CLEAR_FEATURE | SET_FEATURE => [(&SETUP_WFEATURESELECTOR, 2), (recipient, 2), (&SETUP_WLENGTH, 2)],
        GET_STATUS => [(&SETUP_WVALUE, 2), (recipient, 2), (&SETUP_WLENGTH, 2)],
        SYNCH_FRAME => [(&SETUP_WVALUE, 2), (&SETUP_WENDPOINT, 2), (&SETUP_WLENGTH, 2)],
        _ => [(&SETUP_WVALUE, 2), (&SETUP_WINDEX, 2), (&SETUP_WLENGTH, 2)],
    };
    for (n, (field, len)) in rows.into_iter().enumerate() {
        cx.add_le(field, b, at + 2 + n * 2, len)?;
    }
    Ok(())
}

/// The Info text of a standard request and of the answer to it.
fn title(cx: &mut Cx<'_>, setup: Setup, stage: &str) {
    let request = SETUP_BREQUEST.names.get(setup.request.into()).unwrap_or("Unknown request");
    cx.info(format_args!("{request} {stage}"));
    if setup.request == GET_DESCRIPTOR {
        let descriptor = BDESCRIPTORTYPE.names.get(setup.descriptor().into()).unwrap_or("Unknown");
        cx.info_append(format_args!(" {descriptor}"));
    }
}

/// What a device answers.
pub(super) fn answer<'a>(cx: &mut Cx<'a>, data: Bytes<'a>, context: &Context) -> Outcome {
    let Some(setup) = context.setup else { return Ok(()) };
    match setup.kind() {
        STANDARD if !is_hid(setup, context) => {
            title(cx, setup, "Response");
            if data.reported_len() == 0 {
                return Ok(());
            }
            match setup.request {
                GET_DESCRIPTOR => return descriptors::all(cx, data, setup.descriptor()),
                GET_STATUS => cx.add_le(&SETUP_WSTATUS, data, 0, 2)?,
                GET_CONFIGURATION => cx.add(&BCONFIGURATIONVALUE, data, 0, 1)?,
                GET_INTERFACE => cx.add(&BALTERNATESETTING, data, 0, 1)?,
                SYNCH_FRAME => cx.add_le(&SETUP_WFRAMENUMBER, data, 0, 2)?,
                _ => cx.add(&CONTROL_RESPONSE, data, 0, data.reported_len())?,
            };
            Ok(())
        }
        // nothing that would be a layer: only what it answers
        STANDARD | CLASS if context.class == Some(HID) && data.reported_len() == 0 && cx.call_part("usbhid", data) => Ok(()),
        STANDARD | CLASS if context.class == Some(HID) && cx.call_named("usbhid", data) => Ok(()),
        _ if data.reported_len() == 0 => Ok(()),
        _ => cx.add(&CONTROL_RESPONSE, data, 0, data.reported_len()).map(|_| ()),
    }
}
