//! Internet Security Association and Key Management Protocol: IKE versions 1 and 2 (RFC 2408, RFC 2409, RFC 7296).

mod fields;
mod payloads;
mod proposals;
mod vendors;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 500), (Table::TcpPort, 500)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new(
                "isakmp",
                "Internet Security Association and Key Management Protocol",
                "ISAKMP",
                &["RFC 2408", "RFC 2409", "RFC 7296"],
            )
        },
        dissect,
    )
};

/// Bytes of the header.
const HEADER: usize = 28;
/// Flags of version 1: the payloads are encrypted; of version 2: sent by the initiator, and as a response.
const ENCRYPTED: u64 = 1;
const INITIATOR: u64 = 8;
const RESPONSE: u64 = 0x20;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let version = b.u8(17)? >> 4;
    let exchange = u64::from(b.u8(18)?);
    let length = b.be32(24)? as usize;
    if length < HEADER {
        return Err(Fault::NotMine);
    }
    cx.protocol("ISAKMP");
    let name = EXCHANGETYPE.names.get(exchange).unwrap_or("Unknown");
    cx.info(format_args!("{name}"));
    let flags = u64::from(b.u8(19)?);
    let message = b.be32(20)?;
    if version > 1 {
        let side = if flags & INITIATOR != 0 { "Initiator" } else { "Responder" };
        let kind = if flags & RESPONSE != 0 { "Response" } else { "Request" };
        cx.info_append(format_args!(" MID={message:02} {side} {kind}"));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&ISPI, b, 0, 8)?;
    cx.add(&RSPI, b, 8, 8)?;
    let next = cx.add(&NEXTPAYLOAD, b, 16, 1)?;
    cx.open(&VERSION, b, 17, 1)?;
    cx.text(cx.last(), format_args!("Version: {version}.{}", b.u8(17)? & 15));
    cx.add(&MJVER, b, 17, 1)?;
    cx.add(&MNVER, b, 17, 1)?;
    cx.close();
    cx.add(&EXCHANGETYPE, b, 18, 1)?;
    let bits: &[&'static Field] = if version > 1 { &[&FLAG_I, &FLAG_V, &FLAG_R] } else { &[&FLAG_E, &FLAG_C, &FLAG_A] };
    cx.flags(&FLAGS, b, 19, 1, bits)?;
    cx.add(&MESSAGEID, b, 20, 4)?;
    cx.add(&LENGTH, b, 24, 4)?;
    let body = b.window(HEADER, length - HEADER);
    if body.reported_len() == 0 {
        return Ok(());
    }
    if version == 1 && flags & ENCRYPTED != 0 {
        let item = cx.put(&ENC_DATA, body.span(0, body.reported_len()), Value::None);
        cx.text(item, format_args!("Encrypted Data ({} bytes)", body.reported_len()));
        return Ok(());
    }
    payloads::chain(cx, body, next, version)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    fn frame(message: &[u8]) -> Vec<u8> {
        let len = message.len() as u8 + 8;
        let mut packet = vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 1, 0xf4, 1, 0xf4, 0, len, 0, 0];
        packet.extend(message);
        packet
    }

    #[test]
    fn a_version_2_message_with_a_nonce() {
        let mut message = vec![1; 16];
        message.extend([40, 0x20, 34, 8, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 8, 9, 9, 9, 9]);
        let shown = testing::dissect(101, &frame(&message));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ISAKMP", "IKE_SA_INIT MID=00 Initiator Request"));
        assert!(shown.has("Nonce DATA: 09090909"), "{:#?}", shown.lines);
    }

    #[test]
    fn an_encrypted_version_1_message_shows_how_much() {
        let mut message = vec![1; 16];
        message.extend([5, 0x10, 2, 1, 0, 0, 0, 0, 0, 0, 0, 36, 1, 2, 3, 4, 5, 6, 7, 8]);
        let shown = testing::dissect(101, &frame(&message));
        assert_eq!(shown.info, "Identity Protection (Main Mode)");
        assert!(shown.has("Encrypted Data (8 bytes)"), "{:#?}", shown.lines);
    }
}
