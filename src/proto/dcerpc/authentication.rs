//! Who protects a call and how: the verifier at its end, or the tokens of a bind (MS-RPCE section 2.2.2.11).

use super::fields::*;
use super::{FAULT, Header, PRIVACY, REQUEST, RESPONSE, add, secure_channel};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::gss::IN_TOKEN;

// Security providers (MS-RPCE section 2.2.1.1.7).
const SPNEGO: u8 = 9;
const NTLM: u8 = 10;
const KERBEROS: u8 = 16;
const SECURE_CHANNEL: u8 = 68;

/// The verifier at the end (MS-RPCE section 2.2.2.11).
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    let Some(at) = b.reported_len().checked_sub(h.auth_length + 8) else { return Err(Fault::Malformed) };
    let (kind, level) = (b.u8(at)?, b.u8(at + 1)?);
    let names = (AUTH_TYPE.names.get(kind.into()).unwrap_or("Unknown"), AUTH_LEVEL.names.get(level.into()).unwrap_or("Unknown"));
    let context = if h.little { b.le32(at + 4)? } else { b.be32(at + 4)? };
    let title = format_args!("Auth Info: {}, {}, AuthContextId({context})", names.0, names.1);
    cx.hide(&AUTH_INFO, b.span(b.reported_len(), 0), Value::None);
    let line = cx.put(&AUTH_INFO, b.span(at, h.auth_length + 8), Value::None);
    cx.text(line, title);
    cx.open_last();
    cx.add(&AUTH_TYPE, b, at, 1)?;
    cx.add(&AUTH_LEVEL, b, at + 1, 1)?;
    cx.add(&AUTH_PAD_LEN, b, at + 2, 1)?;
    cx.add(&AUTH_RSRVD, b, at + 3, 1)?;
    add(cx, &AUTH_CTX_ID, b, at + 4, 4, h.little)?;
    let token = b.window(at + 8, h.auth_length);
    let bound = !matches!(h.kind, REQUEST | RESPONSE | FAULT);
    match kind {
        KERBEROS if bound => {
            let outer = std::mem::replace(&mut cx.packet.hint, IN_TOKEN);
            cx.call_part_inside("kerberos", token);
            cx.packet.hint = outer;
        }
        SPNEGO | KERBEROS => {
            cx.call_part_inside("gss-api", token);
            if !bound && level == PRIVACY {
                // the token is looked at once more, with what it protects
                cx.tree.push_layer(if token.data().starts_with(&[1, 0, 0, 0]) { "data" } else { "spnego-krb5" });
            }
        }
        NTLM => {
            cx.call_part_inside("ntlmssp", token);
        }
        SECURE_CHANNEL if bound => secure_channel::token(cx, token)?,
        SECURE_CHANNEL => secure_channel::verifier(cx, token)?,
        _ => {}
    }
    cx.close();
    Ok(())
}
