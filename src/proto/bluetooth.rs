//! Bluetooth packets of any capture format: who sends, who receives, and which layer comes first.

use super::common::bluetooth::address;
use crate::base::Bytes;
use crate::base::addr::{Address, hex};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::Track;
use std::collections::HashMap;

fields! {
    /// Device that sends.
    SRC = "bluetooth.src", "Source", Ether None;
    /// Device that receives.
    DST = "bluetooth.dst", "Destination", Ether None;
    /// Either of the devices.
    ADDR = "bluetooth.addr", "Source or Destination", Ether None;
    /// Sender where it is no device.
    SRC_STR = "bluetooth.src_str", "Source", Str None;
    /// Receiver where it is no device.
    DST_STR = "bluetooth.dst_str", "Destination", Str None;
    /// Sender or receiver where it is no device.
    ADDR_STR = "bluetooth.addr_str", "Source or Destination", Str None;
}

const H4: u16 = 187;
const H4_WITH_PHDR: u16 = 201;
const LE: u16 = 251;
const LE_WITH_PHDR: u16 = 256;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::LinkType, H4 as u32),
        (Table::LinkType, H4_WITH_PHDR as u32),
        (Table::LinkType, LE as u32),
        (Table::LinkType, LE_WITH_PHDR as u32),
    ],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bluetooth", "Bluetooth", "Bluetooth", &["Bluetooth Core"]) },
        dissect,
    )
};

/// Kinds of HCI packet (Bluetooth Core 5.3, volume 4 part A).
const COMMAND: u8 = 1;
const EVENT: u8 = 4;
/// Events that tell with which device a connection is.
const CONNECTION_COMPLETE: u8 = 3;
const COMMAND_COMPLETE: u8 = 0x0e;
const LE_META: u8 = 0x3e;
const READ_BD_ADDR: [u8; 2] = [0x09, 0x10];
/// Connections that are remembered; when there are more, all are forgotten.
const CONNECTIONS: usize = 4096;

/// The two devices of a packet: the host's own and the other.
#[derive(Clone, Copy, Debug, Default)]
struct Peers {
    local: Option<[u8; 6]>,
    remote: Option<[u8; 6]>,
}

#[derive(Default)]
struct Connections {
    local: Option<[u8; 6]>,
    /// By connection handle.
    remote: HashMap<u16, [u8; 6]>,
}

/// The HCI packet of a record, and whether the host received it.
fn hci(link: u16, bytes: &[u8]) -> Option<(Option<bool>, &[u8])> {
    match link {
        H4 => Some((None, bytes)),
        H4_WITH_PHDR => Some((Some(bytes.get(3)? & 1 == 1), bytes.get(4..)?)),
        _ => None,
    }
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let Some((_, packet)) = cx.link_type().and_then(|link| hci(link, bytes)) else { return };
    let known = cx.state::<Connections>();
    if known.remote.len() >= CONNECTIONS {
        known.remote.clear();
    }
    match packet {
        [EVENT, COMMAND_COMPLETE, _, _, low, high, 0, rest @ ..] if [*low, *high] == READ_BD_ADDR => known.local = address(rest),
        [EVENT, CONNECTION_COMPLETE, _, 0, low, high, rest @ ..] => learn(known, [*low, *high], rest),
        // connection complete, and its enhanced form
        [EVENT, LE_META, _, 1 | 10, 0, low, high, _, _, rest @ ..] => learn(known, [*low, *high], rest),
        [COMMAND | EVENT, ..] => {}
        [_, low, high, ..] => {
            let handle = u16::from_le_bytes([*low, *high]) & 0xfff;
            let peers = Peers { local: known.local, remote: known.remote.get(&handle).copied() };
            cx.tell(peers);
        }
        _ => {}
    }
}

fn learn(known: &mut Connections, handle: [u8; 2], rest: &[u8]) {
    if let Some(device) = address(rest) {
        known.remote.insert(u16::from_le_bytes(handle) & 0xfff, device);
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Bluetooth");
    cx.packet.transports += 1;
    let link = cx.frame.link_type;
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.close();
    if let Some((received, packet)) = hci(link, b.data()) {
        hci_ends(cx, b, packet, received);
    }
    let name = match link {
        LE => "btle",
        LE_WITH_PHDR => "btle_rf",
        _ => "hci_h4",
    };
    if !cx.call_named(name, b) {
        cx.data(b);
    }
    let (from, to) = (cx.tree.columns.source.clone(), cx.tree.columns.destination.clone());
    // the layers above know the ends of what went over the air
    cx.inside(layer, |cx| {
        if matches!(link, LE | LE_WITH_PHDR) {
            name_end(cx, b, &from, [&SRC, &SRC_STR]);
            name_end(cx, b, &to, [&DST, &DST_STR]);
        }
        Ok(())
    })
}

/// The host and its controller, or the two devices of a connection.
fn hci_ends<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, packet: &[u8], received: Option<bool>) {
    let depth = cx.top();
    let text = |text: &str| Address::Text(text.into());
    let (from, to) = match packet.first() {
        Some(&COMMAND) => (text("host"), text("controller")),
        Some(&EVENT) => (text("controller"), text("host")),
        _ => {
            let peers = cx.told::<Peers>().copied().unwrap_or_default();
            let shown = |device: Option<[u8; 6]>, otherwise: &str| match device {
                Some(device) => Address::Text(format!("{} ()", hex(&device, ":")).into()),
                None => Address::Text(otherwise.into()),
            };
            let (local, remote) = (shown(peers.local, "localhost ()"), shown(peers.remote, "remote ()"));
            match received {
                Some(true) => (remote, local),
                Some(false) => (local, remote),
                None => (Address::None, Address::None),
            }
        }
    };
    for (end, field) in [(&from, &SRC_STR), (&to, &DST_STR)] {
        if matches!(packet.first(), Some(&COMMAND | &EVENT)) {
            let item = cx.put_text(field, b.span(0, 0), format_args!("{end}"));
            cx.generated(item);
        }
    }
    cx.restore(depth);
    cx.addresses(from, to);
}

fn name_end<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, end: &Address, [device, other]: [&'static Field; 2]) {
    match end {
        Address::Ether(mac) => {
            cx.computed(device, b.span(0, 0), Value::Ether(*mac));
            cx.hide(&ADDR, b.span(0, 0), Value::Ether(*mac));
        }
        Address::None => {}
        text => {
            let item = cx.put_text(other, b.span(0, 0), format_args!("{text}"));
            cx.generated(item);
            cx.hide_text(&ADDR_STR, b.span(0, 0), format_args!("{text}"));
        }
    }
}
