//! Common Industrial Protocol (CIP Networks Library volume 1, chapter 2): requests to objects and their responses.

use super::common::cip::asked::{CONNECTION_MANAGER, RESPONSE};
use super::common::cip::fields::*;
use super::common::cip::generic::{self, Call};
use super::common::cip::message::{asked, data_start, is_common, service_name, status_name, summary};
use super::common::cip::path::{self, Place, Target};
use super::common::cip::{attribute_fields, fields, manager_fields};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};

const LISTS: &[&[&Field]] = &[fields::FIELDS, attribute_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("cip"))],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            ..ProtocolInfo::new("cip", "Common Industrial Protocol", "CIP", &["CIP Networks Library volume 1"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    let (service, response) = (code & !RESPONSE, code & RESPONSE != 0);
    let asked = asked(cx);
    if cx.packet.hint == 0 {
        cx.protocol("CIP");
        let text = summary(b, asked);
        // several messages of a segment stand one after the other
        if cx.packet.message > 0 {
            cx.info_append(format_args!(" | {text}"));
        } else {
            cx.info(format_args!("{text}"));
        }
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let own = b.data().get(2..data_start(b)?).unwrap_or(&[]);
    let target = if response { asked.map(|asked| Target::of(&asked.path)).unwrap_or_default() } else { Target::of(own) };
    cx.add(&SERVICE, b, 0, 1)?;
    let name = if is_common(service) { service_name(service, None) } else { format!("Unknown Service (0x{service:02x})") };
    cx.text(cx.last(), format_args!("Service: {name} ({})", if response { "Response" } else { "Request" }));
    cx.open_last();
    cx.add(&RR, b, 0, 1)?;
    cx.add(&SC, b, 0, 1)?;
    cx.close();
    let mut status = 0;
    if response {
        status = b.u8(2)?;
        add_status(cx, b, status)?;
        if let Some(asked) = asked {
            cx.computed(&REQUEST_PATH_SIZE, b.span(0, 0), Value::Uint(asked.path.len() as u64 / 2));
            path::add(cx, &asked.path, Place::Earlier(b.span(0, 0)), "Request Path");
        }
    } else {
        cx.add(&REQUEST_PATH_SIZE, b, 1, 1)?;
        path::add(cx, own, Place::Here(b.from(2)), "Request Path");
    }
    let meant = if response { asked.map_or(service, |asked| asked.service) } else { service };
    let managed = target.class == Some(CONNECTION_MANAGER) && !is_common(meant) && manager_fields::SC.names.get(meant.into()).is_some();
    if managed {
        cx.close();
        cx.call_named_inside("cipcm", b);
    } else if is_common(service) {
        generic::data(cx, b, data_start(b)?, &Call { service, response, status, target })?;
        cx.close();
    } else {
        cx.close();
        cx.call_named_inside("cipcls", b);
    }
    Ok(())
}

/// The status of a response, with what the object adds to it.
fn add_status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, status: u8) -> Outcome {
    let words = usize::from(b.u8(3)?);
    cx.open_text(b.span(2, 2 + words * 2), format_args!("Status: {}: ", status_name(status)));
    cx.add(&GENSTAT, b, 2, 1)?;
    cx.add(&ADDSTAT_SIZE, b, 3, 1)?;
    if words > 0 {
        cx.open_text(b.span(4, words * 2), format_args!("Additional Status"));
        for n in 0..words {
            cx.add_le(&ADDSTAT, b, 4 + n * 2, 2)?;
        }
        cx.close();
    }
    cx.close();
    Ok(())
}
