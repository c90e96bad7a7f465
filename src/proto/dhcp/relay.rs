//! Options that hold options: those of relay agents, of vendors, and of PXE.

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Field;

/// Field of a suboption's data, and its length where that is fixed.
type Row = (u8, &'static Field, Option<usize>);

/// Relay agent suboptions (RFC 3046 and the IANA registry).
static AGENT: &[Row] = &[
    (1, &AGENT_CIRCUIT_ID, None),
    (2, &AGENT_REMOTE_ID, None),
    (4, &DOCSIS_DEVICE_CLASS, Some(4)),
    (5, &LINK_SELECTION, Some(4)),
    (6, &SUBSCRIBER_ID, None),
    (7, &RADIUS_ATTRIBUTES, None),
    (8, &AUTHENTICATION, None),
    (10, &AGENT_FLAGS, Some(1)),
    (11, &SERVER_ID_OVERRIDE, Some(4)),
    (12, &RELAY_AGENT_ID, None),
    (151, &VRF_NAME, None),
];

/// PXE suboptions (PXE 2.1 section 2.2.3).
static PXE: &[Row] = &[
    (1, &PXECLIENT_MTFTP_IP, Some(4)),
    (2, &PXECLIENT_MTFTP_CLIENT_PORT, Some(2)),
    (3, &PXECLIENT_MTFTP_SERVER_PORT, Some(2)),
    (4, &PXECLIENT_MTFTP_TIMEOUT, Some(1)),
    (5, &PXECLIENT_MTFTP_DELAY, Some(1)),
    (7, &PXECLIENT_MULTICAST_ADDRESS, Some(4)),
    (8, &PXECLIENT_BOOT_SERVERS, None),
    (9, &PXECLIENT_BOOT_MENU, None),
    (11, &PXECLIENT_MULTICAST_ADDRESS_ALLOC, None),
    (12, &PXECLIENT_CREDENTIAL_TYPES, None),
];

/// Relay agent information.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let data = suboption(cx, b, at, &SUBOPTION, &VALUE)?;
        row(cx, AGENT, b.u8(at)?, data)?;
        cx.close();
        at += 2 + data.reported_len();
    }
    Ok(())
}

/// Opens a suboption and gives its data.
fn suboption<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, value: &'static Field) -> Result<Bytes<'a>, Fault> {
    let (code, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
    cx.put(field, b.span(at, 2 + len), crate::model::Value::Uint(code.into()));
    cx.open_last();
    cx.add(&OPTION_SUBOPTION_LENGTH, b, at + 1, 1)?;
    let data = b.sub(at + 2, len)?;
    if len > 0 {
        cx.add(value, data, 0, len)?;
        cx.hidden(cx.last());
    }
    Ok(data)
}

fn row<'a>(cx: &mut Cx<'a>, rows: &'static [Row], code: u8, data: Bytes<'a>) -> Outcome {
    let len = data.reported_len();
    if let Some((_, field, fixed)) = rows.iter().find(|r| r.0 == code)
        && len > 0
        && fixed.is_none_or(|n| n == len)
    {
        cx.add(field, data, 0, len)?;
    }
    Ok(())
}

/// Suboptions of a PXE client or server.
pub(super) fn pxe<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        match b.u8(at)? {
            0 => {
                cx.add(&PXECLIENT_PADDING, b, at, 1)?;
                at += 1;
            }
            255 => {
                cx.add(&PXECLIENT_END, b, at, 1)?;
                at += 1;
            }
            code => {
                let data = suboption(cx, b, at, &PXECLIENT_SUBOPTION, &VENDOR_VALUE)?;
                match code {
                    6 => {
                        let bits = [
                            &PXECLIENT_DISCOVERY_CONTROL_BROADCAST,
                            &PXECLIENT_DISCOVERY_CONTROL_MULTICAST,
                            &PXECLIENT_DISCOVERY_CONTROL_SERVERLIST,
                            &PXECLIENT_DISCOVERY_CONTROL_BSTRAP,
                        ];
                        cx.flags(&PXECLIENT_DISCOVERY_CONTROL, data, 0, 1, &bits)?;
                    }
                    10 => {
                        let len = data.reported_len();
                        cx.open(&PXECLIENT_MENU_PROMPT, data, 0, len)?;
                        cx.add(&PXECLIENT_MENU_PROMPT_TIMEOUT, data, 0, 1)?;
                        cx.add(&PXECLIENT_MENU_PROMPT_PROMPT, data, 1, len.saturating_sub(1))?;
                        cx.close();
                    }
                    71 => {
                        cx.open(&PXECLIENT_BOOT_ITEM, data, 0, data.reported_len())?;
                        cx.add(&PXECLIENT_BOOT_ITEM_TYPE, data, 0, 2)?;
                        cx.add(&PXECLIENT_BOOT_ITEM_LAYER, data, 2, 2)?;
                        cx.close();
                    }
                    _ => row(cx, PXE, code, data)?,
                }
                cx.close();
                at += 2 + data.reported_len();
            }
        }
    }
    Ok(())
}

/// Vendor-identifying vendor-specific information (RFC 3925).
pub(super) fn vendor_identifying<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let len = usize::from(b.u8(at + 4)?);
        cx.open(&VI_ENTERPRISE, b, at, 4)?;
        cx.add(&VI_LENGTH, b, at + 4, 1)?;
        let data = b.sub(at + 5, len)?;
        let mut inner = 0;
        while inner < len {
            let size = usize::from(data.u8(inner + 1)?);
            cx.open(&VENDOR_SUBOPTION, data, inner, 1)?;
            cx.add(&VENDOR_DATA, data, inner + 2, size)?;
            cx.close();
            inner += 2 + size;
        }
        cx.close();
        at += 5 + len;
    }
    Ok(())
}
