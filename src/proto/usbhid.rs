//! USB human interface devices: class requests, the class descriptor, reports (Device Class Definition for HID 1.11).

use super::common::rows::add_each_le;
use super::common::usb::{Context, STANDARD};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

const SETUP_BREQUEST_NAMES: &[(u64, &str)] = &[
    (1, "GET_REPORT"),
    (2, "GET_IDLE"),
    (3, "GET_PROTOCOL"),
    (9, "SET_REPORT"),
    (0xa, "SET_IDLE"),
    (0xb, "SET_PROTOCOL"),
];
const SETUP_REPORTTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Input"),
    (2, "Output"),
    (3, "Feature"),
];
const DESCRIPTOR_HID_BCOUNTRYCODE_NAMES: &[(u64, &str)] = &[
    (0, "Not Supported"),
    (1, "Arabic"),
    (2, "Belgian"),
    (3, "Canadian-Bilingual"),
    (4, "Canadian-French"),
    (5, "Czech Republic"),
    (6, "Danish"),
    (7, "Finnish"),
    (8, "French"),
    (9, "German"),
    (0xa, "Greek"),
    (0xb, "Hebrew"),
    (0xc, "Hungary"),
    (0xd, "International (ISO)"),
    (0xe, "Italian"),
    (0xf, "Japan (Katakana)"),
    (0x10, "Korean"),
    (0x11, "Latin American"),
    (0x12, "Netherlands/Dutch"),
    (0x13, "Norwegian"),
    (0x14, "Persian (Farsi)"),
    (0x15, "Poland"),
    (0x16, "Portuguese"),
    (0x17, "Russia"),
    (0x18, "Slovakia"),
    (0x19, "Spanish"),
    (0x1a, "Swedish"),
    (0x1b, "Swiss/French"),
    (0x1c, "Swiss/German"),
    (0x1d, "Switzerland"),
    (0x1e, "Taiwan"),
    (0x1f, "Turkish-Q"),
    (0x20, "UK"),
    (0x21, "US"),
    (0x22, "Yugoslavia"),
    (0x23, "Turkish-F"),
];
const DESCRIPTOR_HID_BDESCRIPTORTYPE_NAMES: &[(u64, &str)] = &[
    (0x21, "HID"),
    (0x22, "HID Report"),
];

fields! {
    /// bRequest.
    SETUP_BREQUEST = "usbhid.setup.bRequest", "bRequest", U8 Hex, names(SETUP_BREQUEST_NAMES);
    /// wValue.
    SETUP_WVALUE = "usbhid.setup.wValue", "wValue", U16 Hex;
    /// wIndex.
    SETUP_WINDEX = "usbhid.setup.wIndex", "wIndex", U16 Dec;
    /// wLength.
    SETUP_WLENGTH = "usbhid.setup.wLength", "wLength", U16 Dec;
    /// ReportType.
    SETUP_REPORTTYPE = "usbhid.setup.ReportType", "ReportType", U8 Dec, names(SETUP_REPORTTYPE_NAMES);
    /// ReportID.
    SETUP_REPORTID = "usbhid.setup.ReportID", "ReportID", U8 Dec;
    /// Duration.
    SETUP_DURATION = "usbhid.setup.Duration", "Duration", U8 Dec;
    /// (zero).
    SETUP_ZERO = "usbhid.setup.zero", "(zero)", U8 Dec;
    /// bcdHID.
    DESCRIPTOR_HID_BCDHID = "usbhid.descriptor.hid.bcdHID", "bcdHID", U16 Hex;
    /// bCountryCode.
    DESCRIPTOR_HID_BCOUNTRYCODE = "usbhid.descriptor.hid.bCountryCode", "bCountryCode", U8 Hex, names(DESCRIPTOR_HID_BCOUNTRYCODE_NAMES);
    /// bNumDescriptors.
    DESCRIPTOR_HID_BNUMDESCRIPTORS = "usbhid.descriptor.hid.bNumDescriptors", "bNumDescriptors", U8 Dec;
    /// bDescriptorIndex.
    DESCRIPTOR_HID_BDESCRIPTORINDEX = "usbhid.descriptor.hid.bDescriptorIndex", "bDescriptorIndex", U8 Hex;
    /// bDescriptorType.
    DESCRIPTOR_HID_BDESCRIPTORTYPE = "usbhid.descriptor.hid.bDescriptorType", "bDescriptorType", U8 Hex, names(DESCRIPTOR_HID_BDESCRIPTORTYPE_NAMES);
    /// wInterfaceNumber.
    DESCRIPTOR_HID_WINTERFACENUMBER = "usbhid.descriptor.hid.wInterfaceNumber", "wInterfaceNumber", U16 Dec;
    /// wDescriptorLength.
    DESCRIPTOR_HID_WDESCRIPTORLENGTH = "usbhid.descriptor.hid.wDescriptorLength", "wDescriptorLength", U16 Dec;
    /// HID Data.
    DATA = "usbhid.data", "HID Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("usbhid", "USB HID", "USBHID", &["HID 1.11"]) },
    dissect,
);

const GET_REPORT: u8 = 1;
const GET_IDLE: u8 = 2;
const SET_REPORT: u8 = 9;
const SET_IDLE: u8 = 10;
/// Type of the descriptor that says which others there are.
const HID_DESCRIPTOR: u8 = 0x21;

/// A setup stage, its answer, a descriptor among those of a configuration, or a report: what was told says which.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let context = cx.told::<Context>().copied().unwrap_or_default();
    match context.setup {
        None => cx.add(&DATA, b, 0, b.reported_len()).map(|_| ()),
        Some(setup) if setup.kind() == STANDARD && setup.recipient() == 0 => descriptor(cx, b),
        Some(setup) => {
            let name = match setup.kind() {
                STANDARD => None,
                _ => SETUP_BREQUEST.names.get(setup.request.into()),
            };
            let stage = if context.answer { "Response" } else { "Request" };
            cx.protocol("USBHID");
            match (name, setup.kind()) {
                (_, STANDARD) => {
                    let kind = DESCRIPTOR_HID_BDESCRIPTORTYPE.names.get(setup.descriptor().into()).unwrap_or("Unknown type");
                    cx.info(format_args!("GET DESCRIPTOR {stage} {kind}"));
                }
                (Some(name), _) => cx.info(format_args!("{name} {stage}")),
                (None, _) => return Err(Fault::NotMine),
            }
            match context.answer {
                false if setup.kind() == STANDARD => ask_descriptor(cx, b),
                false => request(cx, b, setup.request),
                true if setup.descriptor() == HID_DESCRIPTOR && setup.kind() == STANDARD => descriptor(cx, b),
                true if b.reported_len() > 0 && setup.kind() != STANDARD => cx.add(&DATA, b, 0, b.reported_len()).map(|_| ()),
                true => Ok(()),
            }
        }
    }
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: u8) -> Outcome {
    cx.add(&SETUP_BREQUEST, b, 1, 1)?;
    cx.add_le(&SETUP_WVALUE, b, 2, 2)?;
    cx.open_last();
    match request {
        GET_REPORT | SET_REPORT => add_each_le(cx, b, 2, &[(&SETUP_REPORTID, 1), (&SETUP_REPORTTYPE, 1)])?,
        GET_IDLE => add_each_le(cx, b, 2, &[(&SETUP_REPORTID, 1), (&SETUP_ZERO, 1)])?,
        SET_IDLE => add_each_le(cx, b, 2, &[(&SETUP_REPORTID, 1), (&SETUP_DURATION, 1)])?,
        _ => 4,
    };
    cx.close();
    add_each_le(cx, b, 4, &[(&SETUP_WINDEX, 2), (&SETUP_WLENGTH, 2)]).map(|_| ())
}

/// The setup stage that asks for a descriptor of this class.
fn ask_descriptor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&SETUP_BREQUEST, b, 1, 1)?;
    cx.text(cx.last(), format_args!("bRequest: GET DESCRIPTOR (6)"));
    add_each_le(
        cx,
        b,
        2,
        &[
            (&DESCRIPTOR_HID_BDESCRIPTORINDEX, 1),
            (&DESCRIPTOR_HID_BDESCRIPTORTYPE, 1),
            (&DESCRIPTOR_HID_WINTERFACENUMBER, 2),
            (&DESCRIPTOR_HID_WDESCRIPTORLENGTH, 2),
        ],
    )
    .map(|_| ())
}

fn descriptor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (len, kind) = (b.u8(0)?, b.u8(1)?);
    cx.open_text(b.span(0, b.reported_len()), format_args!("HID DESCRIPTOR"));
    for (at, text) in [(0, format!("bLength: {len}")), (1, format!("bDescriptorType: 0x{kind:02x} (HID)"))] {
        cx.open_text(b.span(at, 1), format_args!("{text}"));
        cx.close();
    }
    let at = add_each_le(
        cx,
        b,
        2,
        &[(&DESCRIPTOR_HID_BCDHID, 2), (&DESCRIPTOR_HID_BCOUNTRYCODE, 1), (&DESCRIPTOR_HID_BNUMDESCRIPTORS, 1)],
    )?;
    for n in 0..usize::from(b.u8(5)?) {
        add_each_le(cx, b, at + n * 3, &[(&DESCRIPTOR_HID_BDESCRIPTORTYPE, 1), (&DESCRIPTOR_HID_WDESCRIPTORLENGTH, 2)])?;
    }
    cx.close();
    Ok(())
}
