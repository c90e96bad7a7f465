//! The key descriptor of IEEE 802.11: the four-way and the group key handshake (IEEE 802.11-2020 section 12.7.2).

use crate::proto::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, Names, Value};

const KEY_INFO_KEYDES_VERSION_NAMES: &[(u64, &str)] = &[
    (1, "RC4 Cipher, HMAC-MD5 MIC"),
    (2, "AES Cipher, HMAC-SHA1 MIC"),
    (3, "AES Cipher, AES-128-CMAC MIC"),
];

fields! {
    /// Message number.
    MSGNR = "wlan_rsna_eapol.keydes.msgnr", "Message number", U8 Dec;
    /// Key Information.
    KEY_INFO = "wlan_rsna_eapol.keydes.key_info", "Key Information", U16 Hex;
    /// Key Descriptor Version.
    KEY_INFO_KEYDES_VERSION = "wlan_rsna_eapol.keydes.key_info.keydes_version", "Key Descriptor Version", U16 Dec, mask(0x7), names(KEY_INFO_KEYDES_VERSION_NAMES);
    /// Key Type.
    KEY_INFO_KEY_TYPE = "wlan_rsna_eapol.keydes.key_info.key_type", "Key Type", Bool B16, mask(0x8), with(Names::Bool("Pairwise Key", "Group Key"));
    /// Key Index.
    KEY_INFO_KEY_INDEX = "wlan_rsna_eapol.keydes.key_info.key_index", "Key Index", U16 Dec, mask(0x30);
    /// Install.
    KEY_INFO_INSTALL = "wlan_rsna_eapol.keydes.key_info.install", "Install", Bool B16, mask(0x40), with(SET);
    /// Key ACK.
    KEY_INFO_KEY_ACK = "wlan_rsna_eapol.keydes.key_info.key_ack", "Key ACK", Bool B16, mask(0x80), with(SET);
    /// Key MIC.
    KEY_INFO_KEY_MIC = "wlan_rsna_eapol.keydes.key_info.key_mic", "Key MIC", Bool B16, mask(0x100), with(SET);
    /// Secure.
    KEY_INFO_SECURE = "wlan_rsna_eapol.keydes.key_info.secure", "Secure", Bool B16, mask(0x200), with(SET);
    /// Error.
    KEY_INFO_ERROR = "wlan_rsna_eapol.keydes.key_info.error", "Error", Bool B16, mask(0x400), with(SET);
    /// Request.
    KEY_INFO_REQUEST = "wlan_rsna_eapol.keydes.key_info.request", "Request", Bool B16, mask(0x800), with(SET);
    /// Encrypted Key Data.
    KEY_INFO_ENCRYPTED_KEY_DATA = "wlan_rsna_eapol.keydes.key_info.encrypted_key_data", "Encrypted Key Data", Bool B16, mask(0x1000), with(SET);
    /// SMK Message.
    KEY_INFO_SMK_MESSAGE = "wlan_rsna_eapol.keydes.key_info.smk_message", "SMK Message", Bool B16, mask(0x2000), with(SET);
    /// Key Length.
    KEY_LEN = "eapol.keydes.key_len", "Key Length", U16 Dec;
    /// Replay Counter.
    REPLAY_COUNTER = "eapol.keydes.replay_counter", "Replay Counter", U64 Dec;
    /// WPA Key Nonce.
    NONCE = "wlan_rsna_eapol.keydes.nonce", "WPA Key Nonce", Bytes None;
    /// Key IV.
    KEY_IV = "eapol.keydes.key_iv", "Key IV", Bytes None;
    /// WPA Key RSC.
    RSC = "wlan_rsna_eapol.keydes.rsc", "WPA Key RSC", Bytes None;
    /// WPA Key ID.
    ID = "wlan_rsna_eapol.keydes.id", "WPA Key ID", Bytes None;
    /// WPA Key MIC.
    MIC_FIELD = "wlan_rsna_eapol.keydes.mic", "WPA Key MIC", Bytes None;
    /// WPA Key Data Length.
    DATA_LEN = "wlan_rsna_eapol.keydes.data_len", "WPA Key Data Length", U16 Dec;
    /// WPA Key Data.
    DATA = "wlan_rsna_eapol.keydes.data", "WPA Key Data", Bytes None;
}

pub static KEY_INFO_BITS: &[&Field] = &[&KEY_INFO_KEYDES_VERSION, &KEY_INFO_KEY_TYPE, &KEY_INFO_KEY_INDEX, &KEY_INFO_INSTALL, &KEY_INFO_KEY_ACK, &KEY_INFO_KEY_MIC, &KEY_INFO_SECURE, &KEY_INFO_ERROR, &KEY_INFO_REQUEST, &KEY_INFO_ENCRYPTED_KEY_DATA, &KEY_INFO_SMK_MESSAGE];

const PAIRWISE: u16 = 0x0008;
const ACK: u16 = 0x0080;
const MIC: u16 = 0x0100;
const ENCRYPTED: u16 = 0x1000;

/// The descriptor, from behind its type on.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let info = b.be16(0)?;
    let len = usize::from(b.be16(92)?);
    let number = message_number(info, len);
    if info & PAIRWISE != 0 {
        cx.info(format_args!("Key (Message {number} of 4)"));
    } else {
        cx.info(format_args!("Key (Group Message {number} of 2)"));
    }
    cx.computed(&MSGNR, b.span(0, 0), Value::Uint(number));
    cx.flags(&KEY_INFO, b, 0, 2, KEY_INFO_BITS)?;
    let at = add_each(
        cx,
        b,
        2,
        &[(&KEY_LEN, 2), (&REPLAY_COUNTER, 8), (&NONCE, 32), (&KEY_IV, 16), (&RSC, 8), (&ID, 8), (&MIC_FIELD, 16), (&DATA_LEN, 2)],
    )?;
    if len > 0 {
        cx.add(&DATA, b, at, len)?;
    }
    Ok(())
}

/// Which message of its handshake this is: its flags tell, and for the station's two whether it brings its capabilities (some
/// set the secure bit in both).
fn message_number(info: u16, data: usize) -> u64 {
    if info & PAIRWISE == 0 {
        return if info & ACK != 0 { 1 } else { 2 };
    }
    match (info & ACK != 0, info & MIC != 0) {
        (true, false) => 1,
        (true, true) => 3,
        (false, _) if info & ENCRYPTED != 0 || data == 0 => 4,
        (false, _) => 2,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn flags_tell_the_number_of_the_message() {
        let numbers = [(0x008a, 22), (0x010a, 22), (0x13ca, 56), (0x030a, 0)].map(|(info, len)| super::message_number(info, len));
        assert_eq!(numbers, [1, 2, 3, 4]);
        assert_eq!(super::message_number(0x1382, 40), 1);
        assert_eq!(super::message_number(0x0302, 0), 2);
    }
}
