//! Port-based access control: EAP over LAN (IEEE 802.1X-2020 section 11).

mod key;

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::join;
use crate::model::{Field, ProtocolInfo};

const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "802.1X-2001"),
    (2, "802.1X-2004"),
    (3, "802.1X-2010"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "EAP Packet"),
    (1, "Start"),
    (2, "Logoff"),
    (3, "Key"),
    (4, "Encapsulated ASF Alert"),
    (5, "MKA"),
    (6, "Announcement (Generic)"),
    (7, "Announcement (Specific)"),
    (8, "Announcement Request"),
];
const KEYDES_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "RC4 Descriptor"),
    (2, "EAPOL RSN Key"),
    (254, "EAPOL WPA Key"),
];

fields! {
    /// Version.
    VERSION = "eapol.version", "Version", U8 Dec, names(VERSION_NAMES);
    /// Kind of packet.
    TYPE = "eapol.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Length of the body in bytes.
    LEN = "eapol.len", "Length", U16 Dec;
    /// Kind of key descriptor.
    KEYDES_TYPE = "eapol.keydes.type", "Key Descriptor Type", U8 Dec, names(KEYDES_TYPE_NAMES);
    /// Body of a key descriptor.
    KEYDES_BODY = "eapol.keydes.body", "Key Descriptor Body", Bytes None;
}

static ALL: [&Field; FIELDS.len() + key::FIELDS.len()] = join(&[FIELDS, key::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x888e)],
    ..Protocol::new(ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("eapol", "802.1X Authentication", "EAPOL", &["IEEE 802.1X"]) }, dissect)
};

const EAP: u8 = 0;
const KEY: u8 = 3;
/// Key descriptors of IEEE 802.11.
const RSN: u64 = 2;
const WPA: u64 = 254;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("EAPOL");
    let (kind, len) = (b.u8(1)?, usize::from(b.be16(2)?));
    cx.info(format_args!("{}", TYPE.names.get(kind.into()).unwrap_or("Unknown")));
    cx.packet.payload_end = Some(b.span(4 + len, 0).start);
    cx.layer(&PROTOCOL.info, b, 4 + len);
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&TYPE, b, 1, 1)?;
    cx.add(&LEN, b, 2, 2)?;
    let body = b.window(4, len);
    if len == 0 {
        return Ok(());
    }
    match kind {
        // as in Wireshark, the message is part of this layer
        EAP if cx.call_part("eap", body) => {}
        KEY => {
            let descriptor = cx.add(&KEYDES_TYPE, body, 0, 1)?;
            match descriptor {
                RSN | WPA => key::dissect(cx, body.from(1))?,
                _ if len > 1 => cx.add(&KEYDES_BODY, body, 1, len - 1).map(|_| ())?,
                _ => {}
            }
        }
        _ => cx.data(body),
    }
    cx.packet.payload_end = Some(b.span(4 + len, 0).start);
    Ok(())
}
