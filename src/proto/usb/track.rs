//! Which request an answer belongs to, and which class of device an endpoint is for.

use super::{CONTROL, Urb};
use crate::proto::common::exchange;
use crate::proto::common::usb::{Classes, Context, Setup};
use crate::stream::Track;
use std::collections::HashMap;

/// Requests that are remembered; when there are more, all are forgotten.
const KEPT: usize = 4096;

#[derive(Default)]
struct Bus {
    setups: HashMap<u64, Setup>,
    /// By bus and device address.
    classes: Classes<(u16, u16)>,
}

pub(super) fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let Some(urb) = cx.link_type().and_then(|link| Urb::read(link, bytes)) else { return };
    let key = urb.id ^ u64::from(urb.endpoint & 0xf) << 56;
    if urb.request {
        exchange::request(cx, key);
    } else {
        exchange::response(cx, key);
    }
    let bus = cx.state::<Bus>();
    let mut context = Context { answer: !urb.request, ..Context::default() };
    if urb.transfer == CONTROL {
        context.setup = match urb.setup {
            Some(at) => bytes.get(at..).and_then(Setup::read),
            None if urb.request => None,
            None => bus.setups.remove(&key),
        };
    }
    let device = (urb.bus, urb.device);
    context.class = match context.setup {
        Some(setup) => bus.classes.of_request(device, setup),
        None => bus.classes.of_endpoint(device, urb.endpoint),
    };
    match context.setup {
        Some(setup) if urb.request => {
            if bus.setups.len() >= KEPT {
                bus.setups.clear();
            }
            bus.setups.insert(key, setup);
        }
        Some(setup) => bus.classes.learn(device, setup, bytes.get(urb.header..).unwrap_or(&[])),
        None => {}
    }
    cx.tell(context);
}
