//! What a message of the Common Industrial Protocol is about: its request, and the words for Info.

use super::asked::{Asked, CONNECTION_MANAGER, FORWARD_OPEN, LARGE_FORWARD_OPEN, Link, MULTIPLE_SERVICE, RESPONSE, UNCONNECTED_SEND};
use super::fields::{GENSTAT, SC};
use super::path::Target;
use super::{manager_fields, path};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};

/// The packet's hint for messages whose request is not known.
pub const UNKNOWN: u64 = u64::MAX;

/// The hint for the message number `n` inside the one with this hint: one byte for each level.
pub fn inner_hint(hint: u64, n: usize) -> u64 {
    if hint == UNKNOWN || n > 200 { UNKNOWN } else { hint << 8 | (n as u64 + 1) }
}

/// The request that the message at the current place answers.
pub fn asked<'a>(cx: &Cx<'a>) -> Option<&'a Asked> {
    let Some(Link::Answers { asked, .. }) = cx.told::<Link>() else { return None };
    let levels = cx.packet.hint.to_be_bytes();
    let mut found: &Asked = asked;
    for level in levels.into_iter().filter(|level| *level != 0) {
        found = found.inner.get(usize::from(level) - 1)?;
    }
    Some(found)
}

/// Dissects a message that stands in another; it is no layer of its own in `frame.protocols`.
pub fn dissect_inner<'a>(cx: &mut Cx<'a>, message: Bytes<'a>) -> Outcome {
    match cx.protocol_named("cip") {
        Some(protocol) => (protocol.dissect)(cx, message),
        None => Ok(()),
    }
}

/// Where the data of a message begins: after the path of a request, after the status of a response.
pub fn data_start(b: Bytes<'_>) -> Result<usize, Fault> {
    Ok(if b.u8(0)? & RESPONSE == 0 { 2 + usize::from(b.u8(1)?) * 2 } else { 4 + usize::from(b.u8(3)?) * 2 })
}

/// Whether a service means the same for all classes.
pub fn is_common(service: u8) -> bool {
    SC.names.get(service.into()).is_some()
}

/// Name of a service of a class.
pub fn service_name(service: u8, class: Option<u32>) -> String {
    let names = if class == Some(CONNECTION_MANAGER) { &manager_fields::SC.names } else { &SC.names };
    names.get(service.into()).map_or_else(|| format!("Service (0x{service:02x})"), str::to_string)
}

pub fn status_name(status: u8) -> &'static str {
    GENSTAT.names.get(status.into()).unwrap_or("Unknown Response")
}

/// What a message says, in one line.
pub fn summary(b: Bytes<'_>, asked: Option<&Asked>) -> String {
    let Ok(service) = b.u8(0) else { return String::new() };
    if service & RESPONSE == 0 {
        return Asked::read(b.data()).map_or_else(String::new, |asked| request(&asked));
    }
    let status = status_name(b.u8(2).unwrap_or(0));
    let code = service & !RESPONSE;
    let text = match asked {
        // what was embedded answers for itself; its carrier answers only when it failed
        Some(carrier) if carrier.service == UNCONNECTED_SEND && code != UNCONNECTED_SEND => carrier.inner.first().map(request),
        Some(carrier) if carrier.service == UNCONNECTED_SEND => Some(service_name(code, carrier.class())),
        other => other.map(request),
    };
    let text = text.filter(|_| code != MULTIPLE_SERVICE).unwrap_or_else(|| service_name(code, None));
    format!("{status}: {text}{}", if code == MULTIPLE_SERVICE { services(b) } else { String::new() })
}

/// The services in a response to several requests.
fn services(b: Bytes<'_>) -> String {
    let Ok(data) = data_start(b).map(|at| b.from(at)) else { return String::new() };
    let starts = (0..usize::from(data.le16(0).unwrap_or(0))).map_while(|n| data.le16(2 + n * 2).ok());
    let names: Vec<String> = starts.map_while(|at| data.u8(at.into()).ok()).map(|code| service_name(code & !RESPONSE, None)).collect();
    if names.is_empty() { String::new() } else { format!(": {}", names.join(", ")) }
}

fn request(asked: &Asked) -> String {
    let target = Target::of(&asked.path);
    let service = service_name(asked.service, target.class);
    match asked.service {
        MULTIPLE_SERVICE => {
            let names: Vec<String> = asked.inner.iter().map(|one| service_name(one.service, one.class())).collect();
            format!("{service}: {}", names.join(", "))
        }
        UNCONNECTED_SEND if target.class == Some(CONNECTION_MANAGER) => match asked.inner.first() {
            Some(inner) => format!("{service}: {}", request(inner)),
            None => service,
        },
        code => {
            let opens = matches!(code, FORWARD_OPEN | LARGE_FORWARD_OPEN | super::asked::FORWARD_CLOSE);
            let what = target.name().map_or_else(String::new, |name| format!("{name} - "));
            let class = path::Target::of(&asked.route).class.filter(|_| opens && target.class == Some(CONNECTION_MANAGER));
            let to = class.and_then(path::class_name).map_or_else(String::new, |name| format!(" ({name})"));
            format!("{what}{service}{to}")
        }
    }
}
