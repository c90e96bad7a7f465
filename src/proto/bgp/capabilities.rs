//! OPEN messages: who speaks, and what they can do (RFC 4271 section 4.2, RFC 5492).

use super::capability_fields::*;
use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rows::add_each;

pub(super) fn open<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&OPEN_VERSION, b, 0, 1)?;
    cx.add(&OPEN_AS, b, 1, 2)?;
    cx.add(&OPEN_HOLD, b, 3, 2)?;
    cx.add(&OPEN_ID, b, 5, 4)?;
    let len = cx.add(&OPEN_OPT_LEN, b, 9, 1)? as usize;
    if len == 0 {
        return Ok(());
    }
    const CAPABILITIES: u8 = 2;
    cx.put(&OPEN_OPT, b.span(10, len), Value::None);
    cx.open_last();
    let mut at = 10;
    while at + 2 <= 10 + len {
        let (kind, size) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = OPEN_PARAM_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.put(&OPEN_PARAM, b.span(at, size + 2), Value::None);
        cx.text(item, format_args!("Optional Parameter: {name}"));
        cx.open_last();
        cx.add(&OPEN_PARAM_TYPE, b, at, 1)?;
        cx.add(&OPEN_PARAM_LEN, b, at + 1, 1)?;
        let value = b.sub(at + 2, size)?;
        if kind == CAPABILITIES {
            capabilities(cx, value)?;
        } else if size > 0 {
            cx.add(&OPEN_PARAM_UNKNOWN, value, 0, size)?;
        }
        cx.close();
        at += 2 + size;
    }
    cx.close();
    Ok(())
}

fn capabilities<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = CAP_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.put(&CAP, b.span(at, len + 2), Value::None);
        cx.text(item, format_args!("Capability: {name}"));
        cx.open_last();
        cx.add(&CAP_TYPE, b, at, 1)?;
        cx.add(&CAP_LENGTH, b, at + 1, 1)?;
        let value = b.sub(at + 2, len)?;
        match (kind, len) {
            (_, 0) => {}
            (1, 4) => {
                cx.add(&CAP_AFI, value, 0, 2)?;
                cx.add(&CAP_RESERVED, value, 2, 1)?;
                cx.add(&CAP_SAFI, value, 3, 1)?;
            }
            (65, 4) => {
                cx.add(&CAP_AS4, value, 0, 4)?;
            }
            _ => known(cx, value, kind)?,
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

/// The contents of capabilities with more than one field.
fn known<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, kind: u8) -> Outcome {
    let len = v.reported_len();
    let mut at = 0;
    match kind {
        // outbound route filters (RFC 5291)
        3 => {
            while at + 5 <= len {
                cx.add(&CAP_ORF_AFI, v, at, 2)?;
                let count = add_each(cx, v, at + 2, &[(&CAP_RESERVED, 1), (&CAP_ORF_SAFI, 1), (&CAP_ORF_NUMBER, 1)])?;
                at = count;
                for _ in 0..v.u8(count - 1)? {
                    at = add_each(cx, v, at, &[(&CAP_ORF_TYPE, 1), (&CAP_ORF_SENDRECEIVE, 1)])?;
                }
            }
        }
        // next hops of another family (RFC 8950)
        5 => {
            while at + 6 <= len {
                at = add_each(cx, v, at, &[(&CAP_ENH_AFI, 2), (&CAP_ENH_SAFI, 2), (&CAP_ENH_NHAFI, 2)])?;
            }
        }
        // graceful restart (RFC 4724)
        64 => {
            // Without a family the sender only helps others over their restart (section 4.2).
            if len == 2 {
                cx.note(&super::HELPER_ONLY);
            }
            cx.flags(
                &CAP_GR_TIMERS,
                v,
                0,
                2,
                &[&CAP_GR_TIMERS_RESTART_FLAG, &CAP_GR_TIMERS_NOTIFICATION_FLAG, &CAP_GR_TIMERS_RESTART_TIME],
            )?;
            at = 2;
            while at + 4 <= len {
                at = add_each(cx, v, at, &[(&CAP_GR_AFI, 2), (&CAP_GR_SAFI, 1)])?;
                let flags = cx.flags(&CAP_GR_FLAG, v, at, 1, &[&CAP_GR_FLAG_PFS])?;
                if flags & 0x80 != 0 {
                    cx.append(cx.last(), format_args!(", Preserve forwarding state"));
                }
                at += 1;
            }
        }
        67 => {
            while at < len {
                at = add_each(cx, v, at, &[(&CAP_DC, 1)])?;
            }
        }
        // several paths for a prefix (RFC 7911)
        69 => {
            while at + 4 <= len {
                at = add_each(cx, v, at, &[(&CAP_AP_AFI, 2), (&CAP_AP_SAFI, 1), (&CAP_AP_SENDRECEIVE, 1)])?;
            }
        }
        // names of the host and its domain (draft-walton-bgp-hostname-capability)
        73 => {
            let host = cx.add(&CAP_ORF_FQDN_HOSTNAME_LEN, v, 0, 1)? as usize;
            cx.add(&CAP_ORF_FQDN_HOSTNAME, v, 1, host)?;
            let domain = cx.add(&CAP_ORF_FQDN_DOMAIN_NAME_LEN, v, 1 + host, 1)? as usize;
            if domain > 0 {
                cx.add(&CAP_ORF_FQDN_DOMAIN_NAME, v, 2 + host, domain)?;
            }
        }
        131 => {
            cx.add(&CAP_MULTISESSION_FLAGS, v, 0, 1)?;
        }
        _ => {
            cx.add(&CAP_UNKNOWN, v, 0, len)?;
        }
    }
    Ok(())
}
