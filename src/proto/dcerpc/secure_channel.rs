//! The secure channel of Netlogon (MS-NRPC section 2.2.1.3) as a security provider: tokens of the bind, then signatures.

use crate::base::Bytes;
use crate::base::text::until_nul;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::{Field, Value};

const SIGNING: &[(u64, &str)] = &[(0x77, "HMAC-MD5")];
const SEALING: &[(u64, &str)] = &[(0x7a, "RC4"), (0xffff, "Not Encrypted")];
const MESSAGES: &[(u64, &str)] = &[(0, "Request"), (1, "Response")];

fields! {
    /// A signature.
    VERIFIER = "netlogon.secchan.verifier", "Secure Channel Verifier", None None;
    /// Algorithm of the signature.
    SIGN = "netlogon.secchan.signalg", "Sign algorithm", U16 Hex, names(SIGNING);
    /// Algorithm of the encryption.
    SEAL = "netlogon.secchan.sealalg", "Seal algorithm", U16 Hex, names(SEALING);
    /// Unused.
    FLAGS = "netlogon.secchan.flags", "Flags", Bytes None;
    /// Encrypted sequence number.
    SEQUENCE = "netlogon.secchan.seq", "Sequence No", Bytes None;
    /// Checksum over the message.
    DIGEST = "netlogon.secchan.digest", "Packet Digest", Bytes None;
    /// Random bytes.
    NONCE = "netlogon.secchan.nonce", "Nonce", Bytes None;
    /// A token of the bind.
    AUTH_MESSAGE = "netlogon.secchan.nl_auth_message", "Secure Channel NL_AUTH_MESSAGE", None None;
    /// Offer or answer.
    MESSAGE_TYPE = "netlogon.secchan.nl_auth_message.message_type", "Message Type", U32 Hex, names(MESSAGES);
    /// Which names follow.
    MESSAGE_FLAGS = "netlogon.secchan.nl_auth_message.message_flags", "Message Flags", U32 Hex;
    /// The domain's NetBIOS name follows.
    HAS_DOMAIN = "netlogon.secchan.nl_auth_message.message_flags.nb_domain", "NetBios Domain", Bool B32, mask(0x01);
    /// The host's NetBIOS name follows.
    HAS_HOST = "netlogon.secchan.nl_auth_message.message_flags.nb_host", "NetBios Host", Bool B32, mask(0x02);
    /// The domain's DNS name follows.
    HAS_DNS_DOMAIN = "netlogon.secchan.nl_auth_message.message_flags.dns_domain", "DNS Domain", Bool B32, mask(0x04);
    /// The host's DNS name follows.
    HAS_DNS_HOST = "netlogon.secchan.nl_auth_message.message_flags.dns_host", "DNS Host", Bool B32, mask(0x08);
    /// The host's NetBIOS name follows in UTF-8.
    HAS_HOST_UTF8 = "netlogon.secchan.nl_auth_message.message_flags.nb_host_utf8", "NetBios Host(UTF8)", Bool B32, mask(0x10);
    /// NetBIOS name of the domain.
    DOMAIN = "netlogon.secchan.nl_auth_message.nb_domain", "NetBios Domain", Str None;
    /// NetBIOS name of the host.
    HOST = "netlogon.secchan.nl_auth_message.nb_host", "NetBios Host", Str None;
}

/// A token of the bind (section 2.2.1.3.1).
pub(super) fn token<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let bits = [&HAS_DOMAIN, &HAS_HOST, &HAS_DNS_DOMAIN, &HAS_DNS_HOST, &HAS_HOST_UTF8];
    cx.put(&AUTH_MESSAGE, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    cx.add_le(&MESSAGE_TYPE, b, 0, 4)?;
    let flags = cx.flags_le(&MESSAGE_FLAGS, b, 4, 4, &bits)?;
    for bit in bits.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    // DNS names are compressed as in DNS; what comes after the names in ASCII stays unread
    let mut at = 8;
    let names: [(&Field, &'static Field); 2] = [(&HAS_DOMAIN, &DOMAIN), (&HAS_HOST, &HOST)];
    for (_, field) in names.iter().filter(|(bit, _)| flags & bit.mask != 0) {
        let len = until_nul(b.from(at).data()).len();
        cx.put(field, b.span(at, len + 1), Value::Span(b.span(at, len)));
        at += len + 1;
    }
    cx.close();
    Ok(())
}

/// A signature (section 2.2.1.3.2).
pub(super) fn verifier<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&VERIFIER, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    cx.add_le(&SIGN, b, 0, 2)?;
    cx.add_le(&SEAL, b, 2, 2)?;
    cx.add(&FLAGS, b, 6, 2)?;
    cx.add(&SEQUENCE, b, 8, 8)?;
    cx.add(&DIGEST, b, 16, 8)?;
    // signatures of 48 and more bytes have room for longer digests
    if b.reported_len() >= 32 {
        cx.add(&NONCE, b, 24, 8)?;
    }
    cx.close();
    Ok(())
}
