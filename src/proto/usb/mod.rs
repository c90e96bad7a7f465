//! Universal Serial Bus: requests to a host controller as usbmon (Linux) and USBPcap (Windows) record them, and control
//! transfers (USB 2.0 chapters 8 and 9).

mod control;
mod descriptors;
mod fields;
mod linux;
mod standard;
mod track;
mod windows;

use super::common::usb::{Context, HID, MASS_STORAGE, Setup};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};

static FIELDS: [&Field; crate::model::field::total(&[fields::FIELDS, standard::FIELDS])] =
    crate::model::field::join(&[fields::FIELDS, standard::FIELDS]);

/// LINKTYPE_USBPCAP.
const USBPCAP: u16 = 249;
/// LINKTYPE_USB_LINUX and LINKTYPE_USB_LINUX_MMAPPED, whose header is longer.
const LINUX: u16 = 189;
const LINUX_MMAPPED: u16 = 220;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::LinkType, LINUX as u32),
        (Table::LinkType, LINUX_MMAPPED as u32),
        (Table::LinkType, USBPCAP as u32),
    ],
    track: Some(track::track),
    ..Protocol::new(ProtocolInfo { fields: &FIELDS, ..ProtocolInfo::new("usb", "USB", "USB", &["USB 2.0", "usbmon"]) }, dissect)
};

/// Kinds of transfer, as Linux numbers them.
const ISOCHRONOUS: u8 = 0;
const CONTROL: u8 = 2;

/// What a record's header says of a request.
#[derive(Clone, Copy)]
struct Urb {
    /// The key that a request and its answer share.
    id: u64,
    bus: u16,
    device: u16,
    /// With the direction in the highest bit.
    endpoint: u8,
    transfer: u8,
    /// It goes from the host to the device.
    request: bool,
    /// Where the setup stage stands in the record, when it has one.
    setup: Option<usize>,
    /// Length of the header, and with it the place of the data.
    header: usize,
}

impl Urb {
    fn read(link: u16, bytes: &[u8]) -> Option<Urb> {
        match link {
            LINUX => linux::read(bytes, 48),
            LINUX_MMAPPED => linux::read(bytes, 64),
            USBPCAP => windows::read(bytes),
            _ => None,
        }
    }

    fn ends(&self) -> [String; 2] {
        let device = format!("{}.{}.{}", self.bus, self.device, self.endpoint & 0xf);
        if self.request { ["host".into(), device] } else { [device, "host".into()] }
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("USB");
    let link = cx.frame.link_type;
    if ![LINUX, LINUX_MMAPPED, USBPCAP].contains(&link) {
        return on_wire(cx, b);
    }
    let header = if link == LINUX { 48 } else { 64 };
    let Some(urb) = Urb::read(link, b.data()) else {
        return Err(if b.len() < b.reported_len() { Fault::Short } else { Fault::Malformed });
    };
    cx.packet.transports += 1;
    let context = cx.told::<Context>().copied().unwrap_or_default();
    let layer = cx.layer(&PROTOCOL.info, b, urb.header);
    cx.text(layer, format_args!("USB URB"));
    name_ends(cx, b, &urb);
    let direction = if urb.endpoint & 0x80 != 0 { "in" } else { "out" };
    match fields::TRANSFER_TYPE.names.get(urb.transfer.into()) {
        Some(name) => cx.info(format_args!("{name} {direction}")),
        None => cx.info(format_args!("Unknown type {:02x} {direction}", urb.transfer)),
    }
    let at = if link == USBPCAP { windows::header(cx, b, &urb)? } else { linux::header(cx, b, &urb, &context, header)? };
    // 0xffff: no descriptor told
    if urb.transfer != CONTROL || context.class.is_some() {
        let class = context.class.map_or(0xffff, u64::from);
        cx.computed(&standard::BINTERFACECLASS, b.span(0, 0), Value::Uint(class));
    }
    cx.close();
    if let Some(setup) = urb.setup {
        control::request(cx, b, setup, &context)?;
    }
    payload(cx, b.from(at), &urb, &context)
}

/// A stage of a control transfer, which the link layer found among the packets on the wire.
fn on_wire<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some(context) = cx.told::<Context>().copied() else { return Err(Fault::NotMine) };
    let direction = if context.setup.is_some_and(Setup::is_in) { "in" } else { "out" };
    cx.info(format_args!("URB_CONTROL {direction}"));
    let layer = cx.layer(&PROTOCOL.info, b, 0);
    cx.text(layer, format_args!("USB URB"));
    cx.close();
    if context.answer { control::answer(cx, b, &context) } else { control::request(cx, b, 0, &context) }
}

/// Who sends and who receives, in the columns and for filters.
fn name_ends<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, urb: &Urb) {
    let ends = urb.ends();
    for (field, end) in [&fields::SRC, &fields::DST].into_iter().zip(&ends) {
        let item = cx.put_text(field, b.span(0, 0), format_args!("{end}"));
        cx.generated(item);
        cx.hide_text(&fields::ADDR, b.span(0, 0), format_args!("{end}"));
    }
    let [from, to] = ends;
    cx.addresses(Address::Text(from.into()), Address::Text(to.into()));
}

/// The bits of an endpoint's address.
fn endpoint<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let address = cx.open(&fields::ENDPOINT_ADDRESS, b, at, 1)?;
    cx.append(cx.last(), format_args!(", Direction: {}", if address & 0x80 != 0 { "IN" } else { "OUT" }));
    cx.add(&fields::ENDPOINT_ADDRESS_DIRECTION, b, at, 1)?;
    cx.add(&fields::ENDPOINT_ADDRESS_NUMBER, b, at, 1)?;
    cx.close();
    Ok(())
}

/// What a record carries: the answer to a control request, or data of the device's class.
fn payload<'a>(cx: &mut Cx<'a>, data: Bytes<'a>, urb: &Urb, context: &Context) -> Outcome {
    if urb.transfer == CONTROL && !urb.request && context.setup.is_some() {
        return control::answer(cx, data, context);
    }
    if data.reported_len() == 0 {
        return Ok(());
    }
    let taken = match context.class {
        Some(HID) if urb.transfer != CONTROL => cx.call_named("usbhid", data),
        Some(MASS_STORAGE) => cx.call_named("usbms", data),
        _ if data.data().starts_with(b"USBC") || data.data().starts_with(b"USBS") => cx.call_named("usbms", data),
        _ => false,
    };
    if !taken {
        cx.add(&fields::CAPDATA, data, 0, data.reported_len())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    fn record(kind: u8, endpoint: u8, setup: &[u8; 8], data: &[u8]) -> Vec<u8> {
        let mut bytes = vec![1, 0, 0, 0, 0, 0, 0, 0, kind, 2, endpoint, 4, 1, 0, if kind == b'S' { 0 } else { b'-' }, b'<'];
        bytes.extend_from_slice(&[0; 16]);
        bytes.extend_from_slice(&[18, 0, 0, 0, data.len() as u8, 0, 0, 0]);
        bytes.extend_from_slice(setup);
        bytes.extend_from_slice(data);
        bytes
    }

    #[test]
    fn a_request_for_a_descriptor_is_named() {
        let shown = dissect(189, &record(b'S', 0x80, &[0x80, 6, 0, 1, 0, 0, 18, 0], &[]));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("USB", "GET DESCRIPTOR Request DEVICE"));
        assert!(shown.has("[Destination: 1.4.0]"), "{:#?}", shown.lines);
        assert!(shown.has("bDescriptorType: DEVICE (0x01)"));
        assert!(shown.has("wLength: 18"));
    }

    #[test]
    fn an_answer_without_its_request_is_a_transfer() {
        let shown = dissect(189, &record(b'C', 0x80, &[0; 8], &[1, 2]));
        assert_eq!(shown.info, "URB_CONTROL in");
        assert!(shown.has("Leftover Capture Data: 0102"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_record_cut_in_its_header_says_so() {
        let shown = dissect(220, &record(b'S', 0x80, &[0; 8], &[]));
        assert!(shown.info.contains("[Malformed Packet]"), "{}", shown.info);
    }
}
