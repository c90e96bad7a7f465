//! MAC security: Ethernet frames with an integrity check, and mostly encrypted (IEEE 802.1AE-2018 section 9).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, ProtocolInfo};


fields! {
    /// TAG Control Information.
    TCI = "macsec.TCI", "TCI", U8 Hex, mask(0xfc);
    /// Version.
    TCI_V = "macsec.TCI.V", "VER", U8 Hex, mask(0x80);
    /// End Station.
    TCI_ES = "macsec.TCI.ES", "ES", Bool B8, mask(0x40), with(SET);
    /// Secure Channel.
    TCI_SC = "macsec.TCI.SC", "SC", Bool B8, mask(0x20), with(SET);
    /// Single Copy Broadcast.
    TCI_SCB = "macsec.TCI.SCB", "SCB", Bool B8, mask(0x10), with(SET);
    /// Encryption.
    TCI_E = "macsec.TCI.E", "E", Bool B8, mask(0x8), with(SET);
    /// Changed Text.
    TCI_C = "macsec.TCI.C", "C", Bool B8, mask(0x4), with(SET);
    /// Association Number.
    AN = "macsec.AN", "AN", U8 Hex, mask(0x3);
    /// Short length.
    SL = "macsec.SL", "Short length", U8 Dec;
    /// Packet number.
    PN = "macsec.PN", "Packet number", U32 Dec;
    /// System Identifier.
    SCI_SYSTEM_IDENTIFIER = "macsec.SCI.system_identifier", "System Identifier", Ether None;
    /// Port Identifier.
    SCI_PORT_IDENTIFIER = "macsec.SCI.port_identifier", "Port Identifier", U16 Dec;
    /// Ethertype.
    ETYPE = "macsec.etype", "Ethertype", U16 Hex;
    /// ICV.
    ICV = "macsec.ICV", "ICV", Bytes None;
}

pub static TCI_BITS: &[&Field] = &[&TCI_V, &TCI_ES, &TCI_SC, &TCI_SCB, &TCI_E, &TCI_C];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88e5)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("macsec", "802.1AE Security tag", "MACSEC", &["IEEE 802.1AE"]) },
        dissect,
    )
};

/// Length of the integrity check value.
const ICV_LEN: usize = 16;
const ENCRYPTED: u8 = 0x08;
const CHANGED: u8 = 0x04;
const EXPLICIT: u8 = 0x20;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MACSEC");
    cx.info(format_args!("MACsec frame"));
    let tci = b.u8(0)?;
    let header = if tci & EXPLICIT != 0 { 14 } else { 6 };
    let plain = tci & (ENCRYPTED | CHANGED) == 0;
    let end = b.reported_len().checked_sub(ICV_LEN).filter(|end| *end >= header).ok_or(Fault::Malformed)?;
    cx.layer(&PROTOCOL.info, b, if plain { header + 2 } else { header });
    cx.flags(&TCI, b, 0, 1, TCI_BITS)?;
    let item = cx.last();
    cx.append(item, format_args!(", VER: 0x{:x}", tci >> 7));
    for bit in TCI_BITS.iter().skip(1).filter(|bit| u64::from(tci) & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    cx.add(&AN, b, 0, 1)?;
    cx.add(&SL, b, 1, 1)?;
    cx.add(&PN, b, 2, 4)?;
    if tci & EXPLICIT != 0 {
        cx.add(&SCI_SYSTEM_IDENTIFIER, b, 6, 6)?;
        cx.add(&SCI_PORT_IDENTIFIER, b, 12, 2)?;
    }
    if plain {
        cx.add(&ETYPE, b, header, 2)?;
    }
    cx.add(&ICV, b, end, ICV_LEN)?;
    let start = if plain { header + 2 } else { header };
    let payload = b.window(start, end.saturating_sub(start));
    if !plain || !cx.dispatch(Table::EtherType, b.be16(header)?.into(), payload) {
        cx.data(payload);
    }
    Ok(())
}
