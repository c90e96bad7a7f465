//! Bluetooth security manager protocol: pairing and the keys that come of it (Bluetooth Core 5.3, volume 3 part H).

use super::common::bluetooth::address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Pairing Request"),
    (2, "Pairing Response"),
    (3, "Pairing Confirm"),
    (4, "Pairing Random"),
    (5, "Pairing Failed"),
    (6, "Encryption Information"),
    (7, "Master Identification"),
    (8, "Identity Information"),
    (9, "Identity Address Information"),
    (0xa, "Signing Information"),
    (0xb, "Security Request"),
    (0xc, "Pairing Public Key"),
    (0xd, "Pairing DHKey Check"),
    (0xe, "Pairing Keypress Notification"),
];
const REASON_NAMES: &[(u64, &str)] = &[
    (1, "Passkey Entry Failed"),
    (2, "OOB Not Available"),
    (3, "Authentication Requirements"),
    (4, "Confirm Value Failed"),
    (5, "Pairing Not Supported"),
    (6, "Encryption Key Size"),
    (7, "Command Not Supported"),
    (8, "Unspecified Reason"),
    (9, "Repeated Attempts"),
    (0xa, "Invalid Parameters"),
    (0xb, "DHKey Check Failed"),
    (0xc, "Numeric Comparison Failed"),
    (0xd, "BR/EDR pairing in progress"),
    (0xe, "Cross-transport Key Derivation/Generation not allowed"),
];
const IO_CAPABILITY_NAMES: &[(u64, &str)] = &[
    (0, "Display Only"),
    (1, "Display Yes/No"),
    (2, "Keyboard Only"),
    (3, "No Input, No Output"),
    (4, "Keyboard, Display"),
];
const OOB_DATA_FLAGS_NAMES: &[(u64, &str)] = &[
    (0, "OOB Auth. Data Not Present"),
    (1, "OOB Auth. Data From Remote Device Present"),
];
const BONDING_FLAGS_NAMES: &[(u64, &str)] = &[
    (0, "No Bonding"),
    (1, "Bonding"),
];
const ADDRESS_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Public"),
    (1, "Random"),
];
const NOTIFICATION_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Passkey Entry Started"),
    (1, "Passkey Digit Entered"),
    (2, "Passkey Digit Erased"),
    (3, "Passkey Cleared"),
    (4, "Passkey Entry Completed"),
];

fields! {
    /// Opcode.
    OPCODE = "btsmp.opcode", "Opcode", U8 Hex, names(OPCODE_NAMES);
    /// Reason.
    REASON = "btsmp.reason", "Reason", U8 Hex, names(REASON_NAMES);
    /// IO Capability.
    IO_CAPABILITY = "btsmp.io_capability", "IO Capability", U8 Hex, names(IO_CAPABILITY_NAMES);
    /// OOB Data Flags.
    OOB_DATA_FLAGS = "btsmp.oob_data_flags", "OOB Data Flags", U8 Hex, names(OOB_DATA_FLAGS_NAMES);
    /// Confirm Value.
    CFM_VALUE = "btsmp.cfm_value", "Confirm Value", Bytes None;
    /// Random Value.
    RANDOM_VALUE = "btsmp.random_value", "Random Value", Bytes None;
    /// Long Term Key.
    LONG_TERM_KEY = "btsmp.long_term_key", "Long Term Key", Bytes None;
    /// Identity Resolving Key.
    ID_RESOLVING_KEY = "btsmp.id_resolving_key", "Identity Resolving Key", Bytes None;
    /// Signature Key.
    SIGNATURE_KEY = "btsmp.signature_key", "Signature Key", Bytes None;
    /// Bonding Flags.
    BONDING_FLAGS = "btsmp.bonding_flags", "Bonding Flags", U8 Hex, mask(0x3), names(BONDING_FLAGS_NAMES);
    /// MITM Flag.
    MITM_FLAG = "btsmp.mitm_flag", "MITM Flag", Bool B8, mask(0x4);
    /// Secure Connection Flag.
    SC_FLAG = "btsmp.sc_flag", "Secure Connection Flag", Bool B8, mask(0x8);
    /// Keypress Flag.
    KEYPRESS_FLAG = "btsmp.keypress_flag", "Keypress Flag", Bool B8, mask(0x10);
    /// Reserved.
    RESERVED_FLAGS = "btsmp.reserved_flags", "Reserved", U8 Hex, mask(0xe0);
    /// Max Encryption Key Size.
    MAX_ENC_KEY_SIZE = "btsmp.max_enc_key_size", "Max Encryption Key Size", U8 Dec;
    /// Encryption Key (LTK).
    KEY_DIST_ENC = "btsmp.key_dist_enc", "Encryption Key (LTK)", Bool B8, mask(0x1);
    /// Id Key (IRK).
    KEY_DIST_ID = "btsmp.key_dist_id", "Id Key (IRK)", Bool B8, mask(0x2);
    /// Signature Key (CSRK).
    KEY_DIST_SIGN = "btsmp.key_dist_sign", "Signature Key (CSRK)", Bool B8, mask(0x4);
    /// Link Key.
    KEY_DIST_LINKKEY = "btsmp.key_dist_linkkey", "Link Key", Bool B8, mask(0x8);
    /// Reserved.
    KEY_DIST_RESERVED = "btsmp.key_dist_reserved", "Reserved", U8 Hex, mask(0xf0);
    /// Encrypted Diversifier (EDIV).
    EDIV = "btsmp.ediv", "Encrypted Diversifier (EDIV)", U16 Hex;
    /// AuthReq.
    AUTHREQ = "btsmp.authreq", "AuthReq", U8 Hex;
    /// Initiator Key Distribution.
    INITIATOR_KEY_DISTRIBUTION = "btsmp.initiator_key_distribution", "Initiator Key Distribution", U8 Hex;
    /// Responder Key Distribution.
    RESPONDER_KEY_DISTRIBUTION = "btsmp.responder_key_distribution", "Responder Key Distribution", U8 Hex;
    /// Bluetooth Device Address.
    BD_ADDR = "btsmp.bd_addr", "BD_ADDR", Ether None;
    /// Address Type.
    ADDRESS_TYPE = "btsmp.address_type", "Address Type", U8 Hex, names(ADDRESS_TYPE_NAMES);
    /// Public Key X.
    PUBLIC_KEY_X = "btsmp.public_key_x", "Public Key X", Bytes None;
    /// Public Key Y.
    PUBLIC_KEY_Y = "btsmp.public_key_y", "Public Key Y", Bytes None;
    /// DHKey Check.
    DHKEY_CHECK = "btsmp.dhkey_check", "DHKey Check", Bytes None;
    /// Notification Type.
    NOTIFICATION_TYPE = "btsmp.notification_type", "Notification Type", U8 Hex, names(NOTIFICATION_TYPE_NAMES);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("btsmp", "Bluetooth Security Manager Protocol", "BT SMP", &["Bluetooth Core"]) },
    dissect,
);

/// What a pairing asks for, in the order in which it is written.
const AUTHENTICATION: &[(u8, &str)] = &[(0x01, "Bonding"), (0x04, "MITM"), (0x08, "SecureConnection"), (0x10, "Keypress")];
const KEYS: &[(u8, &str)] = &[(1, "LTK"), (2, "IRK"), (4, "CSRK"), (8, "Linkkey")];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("SMP");
    let code = b.u8(0)?;
    cx.info_append(format_args!("{}", OPCODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&OPCODE, b, 0, 1)?;
    let rows: &[(&'static Field, usize)] = match code {
        0x01 | 0x02 => return pairing(cx, b),
        0x03 => &[(&CFM_VALUE, 16)],
        0x04 => &[(&RANDOM_VALUE, 16)],
        0x05 => {
            let reason = cx.add(&REASON, b, 1, 1)?;
            cx.info_append(format_args!(": {}", REASON.names.get(reason).unwrap_or("<unknown>")));
            return Ok(());
        }
        0x06 => &[(&LONG_TERM_KEY, 16)],
        0x07 => &[(&EDIV, 2), (&RANDOM_VALUE, 8)],
        0x08 => &[(&ID_RESOLVING_KEY, 16)],
        0x09 => {
            cx.add(&ADDRESS_TYPE, b, 1, 1)?;
            let device = address(b.slice(2, 6)?).ok_or(Fault::Malformed)?;
            cx.put(&BD_ADDR, b.span(2, 6), Value::Ether(device));
            return Ok(());
        }
        0x0a => &[(&SIGNATURE_KEY, 16)],
        0x0b => {
            authentication(cx, b, 1)?;
            return Ok(());
        }
        0x0c => &[(&PUBLIC_KEY_X, 32), (&PUBLIC_KEY_Y, 32)],
        0x0d => &[(&DHKEY_CHECK, 16)],
        0x0e => &[(&NOTIFICATION_TYPE, 1)],
        _ => &[],
    };
    super::common::rows::add_each_le(cx, b, 1, rows).map(|_| ())
}

fn pairing<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.info_append(format_args!(": "));
    cx.add(&IO_CAPABILITY, b, 1, 1)?;
    cx.add(&OOB_DATA_FLAGS, b, 2, 1)?;
    authentication(cx, b, 3)?;
    cx.add(&MAX_ENC_KEY_SIZE, b, 4, 1)?;
    cx.info_append(format_args!(" | Initiator Key(s): "));
    keys(cx, &INITIATOR_KEY_DISTRIBUTION, b, 5)?;
    cx.info_append(format_args!(" | Responder Key(s): "));
    keys(cx, &RESPONDER_KEY_DISTRIBUTION, b, 6)
}

fn named(value: u8, names: &[(u8, &str)]) -> String {
    let set: Vec<&str> = names.iter().filter(|row| value & row.0 != 0).map(|row| row.1).collect();
    set.join(", ")
}

fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let value = b.u8(at)?;
    let bits: [&'static Field; 5] = [&RESERVED_FLAGS, &KEYPRESS_FLAG, &SC_FLAG, &MITM_FLAG, &BONDING_FLAGS];
    cx.flags(&AUTHREQ, b, at, 1, &bits)?;
    let text = named(value, AUTHENTICATION);
    let text = if value & 3 == 0 { ["No Bonding".to_string(), text].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ") } else { text };
    cx.info_append(format_args!("AuthReq: {text}"));
    Ok(())
}

fn keys<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Outcome {
    let bits: [&'static Field; 5] = [&KEY_DIST_RESERVED, &KEY_DIST_LINKKEY, &KEY_DIST_SIGN, &KEY_DIST_ID, &KEY_DIST_ENC];
    cx.flags(field, b, at, 1, &bits)?;
    cx.info_append(format_args!("{}", named(b.u8(at)?, KEYS)));
    Ok(())
}
