//! PPP's password authentication protocol (RFC 1334 section 2).

use super::common::text::shown;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const CODE_NAMES: &[(u64, &str)] = &[
    (1, "Authenticate-Request"),
    (2, "Authenticate-Ack"),
    (3, "Authenticate-Nak"),
];

fields! {
    /// The Code field is one octet and identifies the type of PAP packet.
    CODE = "pap.code", "Code", U8 Dec, names(CODE_NAMES);
    /// The Identifier field is one octet and aids in matching requests and replies.
    IDENTIFIER = "pap.identifier", "Identifier", U8 Dec;
    /// The Length field is two octets and indicates the length of the PAP packet.
    LENGTH = "pap.length", "Length", U16 Dec;
    /// The format of the Data field is determined by the Code field.
    DATA = "pap.data", "Data", None None;
    /// The Peer-ID-Length field is one octet and indicates the length of the Peer-ID field.
    PEER_ID_LENGTH = "pap.peer_id.length", "Peer-ID-Length", U8 Dec;
    /// The Peer-ID field is zero or more octets and indicates the name of the peer to be authenticated.
    PEER_ID = "pap.peer_id", "Peer-ID", Str None;
    /// The Password-Length field is one octet and indicates the length of the Password field.
    PASSWORD_LENGTH = "pap.password.length", "Password-Length", U8 Dec;
    /// The Password field is zero or more octets and indicates the password to be used for authentication.
    PASSWORD = "pap.password", "Password", Str None;
    /// The Message-Length field is one octet and indicates the length of the Message field.
    MESSAGE_LENGTH = "pap.message.length", "Message-Length", U8 Dec;
    /// The Message field is zero or more octets, and its contents are implementation dependent.
    MESSAGE = "pap.message", "Message", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0xc023)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pap", "PPP Password Authentication Protocol", "PPP PAP", &["RFC 1334"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPP PAP");
    let (code, len) = (b.u8(0)?, usize::from(b.be16(2)?));
    cx.info(format_args!("{}", CODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, len);
    cx.add(&CODE, b, 0, 1)?;
    cx.add(&IDENTIFIER, b, 1, 1)?;
    cx.add(&LENGTH, b, 2, 2)?;
    let b = b.window(0, len);
    if len <= 4 {
        return Ok(());
    }
    cx.add(&DATA, b, 4, len - 4)?;
    cx.open_last();
    match code {
        1 => {
            let (at, peer) = text(cx, b, 4, &PEER_ID_LENGTH, &PEER_ID)?;
            let (_, password) = text(cx, b, at, &PASSWORD_LENGTH, &PASSWORD)?;
            cx.info_append(format_args!(" (Peer-ID='{peer}', Password='{password}')"));
        }
        2 | 3 => {
            let (_, message) = text(cx, b, 4, &MESSAGE_LENGTH, &MESSAGE)?;
            cx.info_append(format_args!(" (Message='{message}')"));
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// A counted text: where it ends, and the text for Info.
fn text<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    length: &'static Field,
    field: &'static Field,
) -> Result<(usize, String), crate::base::Fault> {
    let len = cx.add(length, b, at, 1)? as usize;
    cx.add(field, b, at + 1, len)?;
    Ok((at + 1 + len, shown(b.slice(at + 1, len)?)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn name_and_password_are_in_info() {
        let shown = crate::proto::testing::dissect(9, b"\xff\x03\xc0\x23\x01\x01\x00\x0d\x04user\x03pwd");
        assert_eq!(shown.info, "Authenticate-Request (Peer-ID='user', Password='pwd')");
        assert_eq!(shown.layers, "ppp:pap");
    }
}
