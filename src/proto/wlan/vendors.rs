//! Vendors by their OUI, as far as elements of management frames name them, and the cipher and key suites that they number.

use super::management_fields::{AKMS, CIPHERS};
use crate::model::Names;
use std::fmt::Write;

/// Organizations that define elements or suites (IEEE registration authority).
const VENDORS: &[(u64, &str)] = &[
    (0x00_037f, "Atheros Communications, Inc."),
    (0x00_0b86, "Aruba, a Hewlett Packard Enterprise Company"),
    (0x00_0ce7, "MediaTek Inc."),
    (0x00_0fac, "Ieee 802.11"),
    (0x00_1018, "Broadcom"),
    (0x00_13e8, "Intel Corporate"),
    (0x00_17f2, "Apple, Inc."),
    (0x00_3965, "Ruckus Wireless"),
    (0x00_4096, "Cisco Systems, Inc"),
    (0x00_5043, "Marvell Semiconductor, Inc."),
    (0x00_50f2, "Microsoft Corp."),
    (0x00_904c, "Epigram, Inc."),
    (0x00_e04c, "Realtek Semiconductor Corp."),
    (0x50_6f9a, "Wi-Fi Alliance"),
    (0x8c_fdf0, "Qualcomm Inc."),
];

/// Name of the vendor with that OUI.
pub(super) fn name(oui: u32) -> Option<&'static str> {
    Names::Table(VENDORS).get(oui.into())
}

/// `00:50:f2 (Microsoft Corp.)`.
pub(super) fn oui(number: u64, out: &mut String) {
    let [_, a, b, c] = (number as u32).to_be_bytes();
    let _ = write!(out, "{a:02x}:{b:02x}:{c:02x}");
    if let Some(name) = name(number as u32) {
        let _ = write!(out, " ({name})");
    }
}

/// `00:0f:ac (Ieee 802.11) AES (CCM)`: the OUI in the upper three bytes, the cipher in the lowest.
pub(super) fn cipher(number: u64, out: &mut String) {
    suite(number, CIPHERS, out);
}

/// `00:0f:ac (Ieee 802.11) PSK`.
pub(super) fn key_management(number: u64, out: &mut String) {
    suite(number, AKMS, out);
}

fn suite(number: u64, names: &'static [(u64, &'static str)], out: &mut String) {
    oui(number >> 8, out);
    let _ = match Names::Table(names).get(number & 0xff) {
        Some(name) => write!(out, " {name}"),
        None => write!(out, " Unknown {}", number & 0xff),
    };
}

#[cfg(test)]
mod tests {
    fn text(write: fn(u64, &mut String), number: u64) -> String {
        let mut out = String::new();
        write(number, &mut out);
        out
    }

    #[test]
    fn suites_read_with_their_vendor() {
        assert_eq!(text(super::cipher, 0x000f_ac04), "00:0f:ac (Ieee 802.11) AES (CCM)");
        assert_eq!(text(super::key_management, 0x000f_ac02), "00:0f:ac (Ieee 802.11) PSK");
        assert_eq!(text(super::cipher, 0x0050_f202), "00:50:f2 (Microsoft Corp.) TKIP");
        assert_eq!(text(super::oui, 0x12_3456), "12:34:56");
    }
}
