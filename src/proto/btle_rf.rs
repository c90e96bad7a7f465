//! The radio part of a Bluetooth Low Energy capture (LINKTYPE_BLUETOOTH_LE_LL_WITH_PHDR).

use super::common::bluetooth::LowEnergyRadio;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const PDU_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Advertising or Data (Unspecified Direction)"),
    (1, "Auxiliary Advertising"),
    (2, "Data, Master to Slave"),
    (3, "Data, Slave to Master"),
    (4, "Connected Isochronous, Master to Slave"),
    (5, "Connected Isochronous, Slave to Master"),
    (6, "Broadcast Isochronous"),
    (7, "Reserved"),
];
const PHY_NAMES: &[(u64, &str)] = &[
    (0, "LE 1M"),
    (1, "LE 2M"),
    (2, "LE Coded"),
    (3, "Reserved"),
];

fields! {
    /// RF Channel.
    CHANNEL = "btle_rf.channel", "RF Channel", U8 Dec;
    /// Signal dBm.
    SIGNAL_DBM = "btle_rf.signal_dbm", "Signal dBm", I8 Dec;
    /// Noise dBm.
    NOISE_DBM = "btle_rf.noise_dbm", "Noise dBm", I8 Dec;
    /// Access Address Offenses.
    ACCESS_ADDRESS_OFFENSES = "btle_rf.access_address_offenses", "Access Address Offenses", U8 Dec;
    /// Reference Access Address.
    REFERENCE_ACCESS_ADDRESS = "btle_rf.reference_access_address", "Reference Access Address", U32 Hex;
    /// Flags.
    FLAGS = "btle_rf.flags", "Flags", U16 Hex;
    /// Dewhitened.
    FLAGS_DEWHITENED = "btle_rf.flags.dewhitened", "Dewhitened", Bool B16, mask(0x1);
    /// Signal Power Valid.
    FLAGS_SIGNAL_DBM_VALID = "btle_rf.flags.signal_dbm_valid", "Signal Power Valid", Bool B16, mask(0x2);
    /// Noise Power Valid.
    FLAGS_NOISE_DBM_VALID = "btle_rf.flags.noise_dbm_valid", "Noise Power Valid", Bool B16, mask(0x4);
    /// Place of an address that is not there.
    WORD_UNUSED = "btle_rf.word_unused", "Unused word", U32 Hex;
    /// Decrypted.
    FLAGS_DECRYPTED = "btle_rf.flags.decrypted", "Decrypted", Bool B16, mask(0x8);
    /// Reference Access Address Valid.
    FLAGS_REFERENCE_ACCESS_ADDRESS_VALID = "btle_rf.flags.reference_access_address_valid", "Reference Access Address Valid", Bool B16, mask(0x10);
    /// Access Address Offenses Valid.
    FLAGS_ACCESS_ADDRESS_OFFENSES_VALID = "btle_rf.flags.access_address_offenses_valid", "Access Address Offenses Valid", Bool B16, mask(0x20);
    /// Channel Aliased.
    FLAGS_CHANNEL_ALIASED = "btle_rf.flags.channel_aliased", "Channel Aliased", Bool B16, mask(0x40);
    /// PDU Type.
    PDU_TYPE = "btle_rf.pdu_type", "PDU Type", U16 Dec, mask(0x380), names(PDU_TYPE_NAMES);
    /// CRC Checked.
    FLAGS_CRC_CHECKED = "btle_rf.flags.crc_checked", "CRC Checked", Bool B16, mask(0x400);
    /// CRC Valid.
    FLAGS_CRC_VALID = "btle_rf.flags.crc_valid", "CRC Valid", Bool B16, mask(0x800);
    /// MIC Checked.
    FLAGS_MIC_CHECKED = "btle_rf.flags.mic_checked", "MIC Checked", Bool B16, mask(0x1000);
    /// MIC Valid.
    FLAGS_MIC_VALID = "btle_rf.flags.mic_valid", "MIC Valid", Bool B16, mask(0x2000);
    /// PHY.
    PHY = "btle_rf.phy", "PHY", U16 Dec, mask(0xc000), names(PHY_NAMES);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("btle_rf", "Bluetooth Low Energy RF Info", "BTLE_RF", &["LINKTYPE_BLUETOOTH_LE_LL_WITH_PHDR"]) },
    dissect,
);

const LEN: usize = 10;
/// What each flag says is there.
const SIGNAL: u64 = 0x2;
const NOISE: u64 = 0x4;
const ADDRESS: u64 = 0x10;
const OFFENSES: u64 = 0x20;
const CRC_CHECKED: u64 = 0x400;
const CRC_VALID: u64 = 0x800;

const FLAG_BITS: &[&Field] = &[
    &FLAGS_DEWHITENED,
    &FLAGS_SIGNAL_DBM_VALID,
    &FLAGS_NOISE_DBM_VALID,
    &FLAGS_DECRYPTED,
    &FLAGS_REFERENCE_ACCESS_ADDRESS_VALID,
    &FLAGS_ACCESS_ADDRESS_OFFENSES_VALID,
    &FLAGS_CHANNEL_ALIASED,
    &PDU_TYPE,
    &FLAGS_CRC_CHECKED,
    &FLAGS_CRC_VALID,
    &FLAGS_MIC_CHECKED,
    &FLAGS_MIC_VALID,
    &PHY,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("BTLE_RF");
    cx.layer(&PROTOCOL.info, b, LEN);
    let flags = u64::from(b.le16(8)?);
    let channel = cx.add(&CHANNEL, b, 0, 1)?;
    let name = match channel {
        0 => "Advertising channel 37".to_string(),
        12 => "Advertising channel 38".to_string(),
        39 => "Advertising channel 39".to_string(),
        1..=11 => format!("Data channel {}", channel - 1),
        13..=38 => format!("Data channel {}", channel - 2),
        _ => "Illegal channel".to_string(),
    };
    cx.append(cx.last(), format_args!(", {} MHz, {name}", 2402 + channel * 2));
    let rows: [(&Field, usize, usize, u64); 4] =
        [(&SIGNAL_DBM, 1, 1, SIGNAL), (&NOISE_DBM, 2, 1, NOISE), (&ACCESS_ADDRESS_OFFENSES, 3, 1, OFFENSES), (&REFERENCE_ACCESS_ADDRESS, 4, 4, ADDRESS)];
    for (field, at, len, valid) in rows {
        if flags & valid != 0 {
            cx.add_le(field, b, at, len)?;
        } else if valid == ADDRESS {
            cx.add_le(&WORD_UNUSED, b, at, len)?;
        }
    }
    cx.flags_le(&FLAGS, b, 8, 2, FLAG_BITS)?;
    cx.close();
    let packet = b.from(LEN);
    let is_matched = flags & ADDRESS != 0 && packet.le32(0) == b.le32(4);
    let mut told = LowEnergyRadio { is_matched, ..LowEnergyRadio::default() };
    if flags & CRC_CHECKED != 0 {
        told.is_intact = Some(flags & CRC_VALID != 0);
    }
    cx.packet.hint = told.hint();
    if !cx.call_named("btle", packet) {
        cx.data(packet);
    }
    Ok(())
}
