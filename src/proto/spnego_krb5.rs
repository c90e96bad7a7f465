//! Kerberos 5 as a mechanism of GSS-API (RFC 4121, and RFC 1964 for the older tokens): its messages when a context is made,
//! then signatures and wrapped data.

use super::common::ber::{self, Element};
use super::common::gss::{self, IN_TOKEN};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::render::write_oid;
use crate::model::{ProtocolInfo, Value};

const TOKENS: &[(u64, &str)] = &[
    (AP_REQ as u64, "KRB5_AP_REQ"),
    (AP_REP as u64, "KRB5_AP_REP"),
    (ERROR as u64, "KRB5_ERROR"),
    (0x0004, "KERB_TGT_REQUEST"),
    (GET_MIC as u64, "KRB5_GSS_GetMIC"),
    (WRAP as u64, "KRB5_GSS_Wrap"),
    (0x0104, "KERB_TGT_REPLY"),
    (0x0201, "KRB5_GSS_Delete_sec_context"),
    (CFX_GET_MIC as u64, "KRB_TOKEN_CFX_GetMic"),
    (CFX_WRAP as u64, "KRB_TOKEN_CFX_WRAP"),
];
const SIGNING: &[(u64, &str)] = &[(0, "DES MAC MD5"), (1, "MD2.5"), (2, "DES MAC"), (0x11, "HMAC")];
const SEALING: &[(u64, &str)] = &[(0, "DES CBC"), (0x10, "RC4"), (0xffff, "None")];

// Identifiers of tokens, read least significant byte first.
const AP_REQ: u16 = 0x0001;
const AP_REP: u16 = 0x0002;
const ERROR: u16 = 0x0003;
const GET_MIC: u16 = 0x0101;
const WRAP: u16 = 0x0102;
const CFX_GET_MIC: u16 = 0x0404;
const CFX_WRAP: u16 = 0x0405;

fields! {
    /// The token.
    BLOB = "spnego.krb5.blob", "krb5_blob", Bytes None;
    /// Mechanism that a framed token names.
    KRB5_OID = "spnego.krb5_oid", "KRB5 OID", Str None;
    /// What the token is.
    TOKEN_ID = "spnego.krb5.tok_id", "krb5_tok_id", U16 Hex, names(TOKENS);
    /// Algorithm of the checksum.
    SIGN_ALGORITHM = "spnego.krb5.sgn_alg", "krb5_sgn_alg", U16 Hex, names(SIGNING);
    /// Algorithm of the encryption.
    SEAL_ALGORITHM = "spnego.krb5.seal_alg", "krb5_seal_alg", U16 Hex, names(SEALING);
    /// Encrypted sequence number.
    SEQUENCE = "spnego.krb5.snd_seq", "krb5_snd_seq", Bytes None;
    /// Checksum over data and header.
    CHECKSUM = "spnego.krb5.sgn_cksum", "krb5_sgn_cksum", Bytes None;
    /// Random bytes before the data.
    CONFOUNDER = "spnego.krb5.confounder", "krb5_confounder", Bytes None;
    /// Bytes of ones.
    FILLER = "spnego.krb5.filler", "krb5_filler", Bytes None;
    /// Properties of a token of RFC 4121.
    CFX_FLAGS = "spnego.krb5.cfx_flags", "krb5_cfx_flags", U8 Hex;
    /// The acceptor's subkey protects the token.
    ACCEPTOR_SUBKEY = "spnego.krb5.acceptor_subkey", "AcceptorSubkey", Bool B8, mask(0x04), with(SET);
    /// The data are encrypted.
    SEALED = "spnego.krb5.sealed", "Sealed", Bool B8, mask(0x02), with(SET);
    /// The acceptor of the context sent the token.
    BY_ACCEPTOR = "spnego.krb5.send_by_acceptor", "SendByAcceptor", Bool B8, mask(0x01), with(SET);
    /// Extra count: bytes of filler or of the checksum.
    EXTRA_COUNT = "spnego.krb5.cfx_ec", "krb5_cfx_ec", U16 Dec;
    /// By how many bytes the data are rotated to the right.
    ROTATION = "spnego.krb5.cfx_rrc", "krb5_cfx_rrc", U16 Dec;
    /// Sequence number.
    CFX_SEQUENCE = "spnego.krb5.cfx_seq", "krb5_cfx_seq", U64 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("spnego-krb5"))],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("spnego-krb5", "SPNEGO-KRB5", "SPNEGO-KRB5", &["RFC 4121", "RFC 1964"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (tag, at) = ber::opening(b)?;
    let framed = tag == ber::application(0);
    let oid = if framed { Some(Element::read(b.from(at))?) } else { None };
    let start = oid.map_or(0, |oid| at + oid.whole.reported_len());
    let token = b.from(start);
    let header = match token.le16(0) {
        Ok(id @ (GET_MIC | WRAP)) if framed || tag.class != 1 => Some(start + header(token, id == WRAP)),
        _ => None,
    };
    cx.add(&BLOB, b, 0, header.unwrap_or(usize::MAX).min(b.len()))?;
    cx.open_last();
    if let Some(oid) = oid {
        let mut text = String::new();
        write_oid(oid.body.data(), &mut text);
        cx.put_text(&KRB5_OID, oid.body.span(0, oid.body.reported_len()), format_args!("{text}"));
        if let Some(known) = gss::mechanism(oid.body.data()) {
            cx.append(cx.last(), format_args!(" ({})", known.name));
        }
    } else if tag.class == 1 {
        // a message of Kerberos without the identifier of a token
        message(cx, b);
        return Ok(());
    }
    match cx.add_le(&TOKEN_ID, token, 0, 2)? as u16 {
        AP_REQ | AP_REP | ERROR => {
            message(cx, token.from(2));
            Ok(())
        }
        id @ (GET_MIC | WRAP) => protected(cx, token, id == WRAP),
        id @ (CFX_GET_MIC | CFX_WRAP) => protected_cfx(cx, token, id == CFX_WRAP),
        _ => Ok(()),
    }
}

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    let outer = std::mem::replace(&mut cx.packet.hint, IN_TOKEN);
    cx.call_part_inside("kerberos", b);
    cx.packet.hint = outer;
}

/// Signature with HMAC (RFC 4757 section 7.2), which wrapped data have a confounder with.
const HMAC: u16 = 0x11;

/// Bytes of the header of a token of RFC 1964.
fn header(token: Bytes<'_>, wrap: bool) -> usize {
    match token.le16(2) {
        Ok(HMAC) if wrap => 32,
        _ => 24,
    }
}

/// Tokens of RFC 1964 sections 1.2.1 and 1.2.2.
fn protected<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, wrap: bool) -> Outcome {
    let sign = cx.add_le(&SIGN_ALGORITHM, b, 2, 2)? as u16;
    if wrap {
        cx.add_le(&SEAL_ALGORITHM, b, 4, 2)?;
    }
    cx.add(&SEQUENCE, b, 8, 8)?;
    cx.add(&CHECKSUM, b, 16, 8)?;
    if wrap && sign == HMAC {
        cx.add(&CONFOUNDER, b, 24, 8)?;
    }
    Ok(())
}

/// Tokens of RFC 4121 sections 4.2.6.1 and 4.2.6.2.
fn protected_cfx<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, wrap: bool) -> Outcome {
    const HEADER: usize = 16;
    let bits = [&ACCEPTOR_SUBKEY, &SEALED, &BY_ACCEPTOR];
    let flags = cx.flags(&CFX_FLAGS, b, 2, 1, &bits)?;
    for bit in bits.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    if wrap {
        cx.add(&FILLER, b, 3, 1)?;
        cx.add(&EXTRA_COUNT, b, 4, 2)?;
        cx.add(&ROTATION, b, 6, 2)?;
    } else {
        cx.add(&FILLER, b, 3, 5)?;
    }
    cx.add(&CFX_SEQUENCE, b, 8, 8)?;
    let rest = b.reported_len().saturating_sub(HEADER);
    if rest > 0 {
        cx.put(&CHECKSUM, b.span(HEADER, rest), Value::Span(b.span(HEADER, rest)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    /// A link type for private use.
    const PRIVATE: u16 = 147;

    fn shown(token: &[u8]) -> testing::Shown {
        testing::dissect_as(PRIVATE, token, (Table::LinkType, PRIVATE.into(), "gss-api"))
    }

    #[test]
    fn a_context_begins_with_a_message_of_kerberos() {
        let token = [
            0x60, 0x2e, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2, 2, 0, 0x6f, 0x1f, 0x30, 0x1d, 0xa0, 3, 2, 1, 5, 0xa1, 3, 2, 1, 15,
            0xa2, 0x11, 0x30, 0x0f, 0xa0, 3, 2, 1, 18, 0xa2, 8, 4, 6, b'a', b'b', b'c', b'd', b'e', b'f',
        ];
        let shown = shown(&token);
        assert!(shown.has("OID: 1.2.840.113554.1.2.2 (KRB5 - Kerberos 5)"), "{:#?}", shown.lines);
        assert!(shown.has("krb5_tok_id: KRB5_AP_REP (0x0002)"));
        assert!(shown.has("etype: eTYPE-AES256-CTS-HMAC-SHA1-96 (18)"));
        assert!(shown.layers.ends_with("gss-api:spnego-krb5"), "{}", shown.layers);
    }

    #[test]
    fn newer_signatures_need_no_object_identifier() {
        let token = [4, 4, 4, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0x67, 0xb8, 0xd9, 0x46, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        let shown = shown(&token);
        assert!(shown.has("krb5_cfx_flags: 0x04, AcceptorSubkey"), "{:#?}", shown.lines);
        assert!(shown.has("krb5_cfx_seq: 1740167494"));
        assert!(shown.has("krb5_sgn_cksum: 0102030405060708090a0b0c"));
    }

    #[test]
    fn an_older_wrapped_token_ends_before_its_data() {
        let mut token = vec![0x60, 60, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2, 2, 1, 0x11, 0, 0x10, 0, 0xff, 0xff];
        token.extend_from_slice(b"SSSSSSSSCCCCCCCCFFFFFFFFdata of the message");
        let shown = shown(&token);
        assert!(shown.has("krb5_blob: 020111001000ffff535353535353535343434343434343434646464646464646"), "{:#?}", shown.lines);
        assert!(shown.has("krb5_seal_alg: RC4 (0x0010)"));
        assert!(shown.has("krb5_confounder: 4646464646464646"));
    }
}
