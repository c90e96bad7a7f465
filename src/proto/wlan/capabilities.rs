//! Elements that are bit after bit (IEEE 802.11-2020 sections 9.4.2.26 and 9.4.2.44).

use super::layout::Part;
use crate::fields;
use crate::model::Names;

const EXTCAP_SERV_INT_GRANULARITY_NAMES: &[(u64, &str)] = &[
    (0, "5 ms"),
    (1, "10 ms"),
    (2, "15 ms"),
    (3, "20 ms"),
    (4, "25 ms"),
    (5, "30 ms"),
    (6, "35 ms"),
    (7, "40 ms"),
];

const EXTCAP_B63_NAMES: &[(u64, &str)] = &[
    (0, "No limit"),
    (1, "32"),
    (2, "16"),
    (3, "8"),
];

fields! {
    /// Extended Capabilities.
    EXTCAP = "wlan.extcap", "Extended Capabilities", U8 Hex;
    /// HT Information Exchange Support.
    EXTCAP_B0 = "wlan.extcap.b0", "20/40 BSS Coexistence Management Support", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Must be zero.
    EXTCAP_B1 = "wlan.extcap.b1", "Reserved (was On-demand beacon)", U8 Hex, mask(0x2);
    /// Extended Channel Switching.
    EXTCAP_B2 = "wlan.extcap.b2", "Extended Channel Switching", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Must be zero.
    EXTCAP_B3 = "wlan.extcap.b3", "Reserved (was WAVE indication)", U8 Hex, mask(0x8);
    /// PSMP Capability.
    EXTCAP_B4 = "wlan.extcap.b4", "PSMP Capability", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// Must be zero.
    EXTCAP_B5 = "wlan.extcap.b5", "Reserved", U8 Hex, mask(0x20);
    /// S-PSMP Support.
    EXTCAP_B6 = "wlan.extcap.b6", "S-PSMP Support", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Event.
    EXTCAP_B7 = "wlan.extcap.b7", "Event", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Diagnostics.
    EXTCAP_B8 = "wlan.extcap.b8", "Diagnostics", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Multicast Diagnostics.
    EXTCAP_B9 = "wlan.extcap.b9", "Multicast Diagnostics", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// Location Tracking.
    EXTCAP_B10 = "wlan.extcap.b10", "Location Tracking", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// FMS.
    EXTCAP_B11 = "wlan.extcap.b11", "FMS", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// Proxy ARP Service.
    EXTCAP_B12 = "wlan.extcap.b12", "Proxy ARP Service", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// Collocated Interference Reporting.
    EXTCAP_B13 = "wlan.extcap.b13", "Collocated Interference Reporting", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Civic Location.
    EXTCAP_B14 = "wlan.extcap.b14", "Civic Location", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Geospatial Location.
    EXTCAP_B15 = "wlan.extcap.b15", "Geospatial Location", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// TFS.
    EXTCAP_B16 = "wlan.extcap.b16", "TFS", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// WNM Sleep Mode.
    EXTCAP_B17 = "wlan.extcap.b17", "WNM Sleep Mode", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// TIM Broadcast.
    EXTCAP_B18 = "wlan.extcap.b18", "TIM Broadcast", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// BSS Transition.
    EXTCAP_B19 = "wlan.extcap.b19", "BSS Transition", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// QoS Traffic Capability.
    EXTCAP_B20 = "wlan.extcap.b20", "QoS Traffic Capability", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// AC Station Count.
    EXTCAP_B21 = "wlan.extcap.b21", "AC Station Count", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Multiple BSSID.
    EXTCAP_B22 = "wlan.extcap.b22", "Multiple BSSID", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Timing Measurement.
    EXTCAP_B23 = "wlan.extcap.b23", "Timing Measurement", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Channel Usage.
    EXTCAP_B24 = "wlan.extcap.b24", "Channel Usage", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// SSID List.
    EXTCAP_B25 = "wlan.extcap.b25", "SSID List", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// DMS.
    EXTCAP_B26 = "wlan.extcap.b26", "DMS", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// UTC TSF Offset.
    EXTCAP_B27 = "wlan.extcap.b27", "UTC TSF Offset", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// TPU Buffer STA Support.
    EXTCAP_B28 = "wlan.extcap.b28", "TPU Buffer STA Support", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// TDLS Peer PSM Support.
    EXTCAP_B29 = "wlan.extcap.b29", "TDLS Peer PSM Support", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// TDLS channel switching.
    EXTCAP_B30 = "wlan.extcap.b30", "TDLS channel switching", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Interworking.
    EXTCAP_B31 = "wlan.extcap.b31", "Interworking", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// QoS Map.
    EXTCAP_B32 = "wlan.extcap.b32", "QoS Map", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// EBR.
    EXTCAP_B33 = "wlan.extcap.b33", "EBR", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// SSPN Interface.
    EXTCAP_B34 = "wlan.extcap.b34", "SSPN Interface", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Must be zero.
    EXTCAP_B35 = "wlan.extcap.b35", "Reserved", U8 Hex, mask(0x8);
    /// MSGCF Capability.
    EXTCAP_B36 = "wlan.extcap.b36", "MSGCF Capability", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// TDLS Support.
    EXTCAP_B37 = "wlan.extcap.b37", "TDLS Support", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// TDLS Prohibited.
    EXTCAP_B38 = "wlan.extcap.b38", "TDLS Prohibited", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// TDLS Channel Switching Prohibited.
    EXTCAP_B39 = "wlan.extcap.b39", "TDLS Channel Switching Prohibited", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Reject Unadmitted Frame.
    EXTCAP_B40 = "wlan.extcap.b40", "Reject Unadmitted Frame", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Service Interval Granularity.
    EXTCAP_SERV_INT_GRANULARITY = "wlan.extcap.serv_int_granularity", "Service Interval Granularity", U8 Dec, mask(0xe), names(EXTCAP_SERV_INT_GRANULARITY_NAMES);
    /// Identifier Location.
    EXTCAP_B44 = "wlan.extcap.b44", "Identifier Location", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// U-APSD Coexistence.
    EXTCAP_B45 = "wlan.extcap.b45", "U-APSD Coexistence", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// WNM Notification.
    EXTCAP_B46 = "wlan.extcap.b46", "WNM Notification", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// AP supports QAB.
    EXTCAP_B47 = "wlan.extcap.b47", "QAB Capability", U8 Hex, mask(0x80);
    /// The SSID in this BSS is interpreted using UTF-8 encoding.
    EXTCAP_B48 = "wlan.extcap.b48", "UTF-8 SSID", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// QMF Activated.
    EXTCAP_B49 = "wlan.extcap.b49", "QMF Activated", Bool B8, mask(0x2);
    /// QMF Reconfiguration Activated.
    EXTCAP_B50 = "wlan.extcap.b50", "QMF Reconfiguration Activated", Bool B8, mask(0x4);
    /// Robust AV Streaming.
    EXTCAP_B51 = "wlan.extcap.b51", "Robust AV Streaming", Bool B8, mask(0x8);
    /// Advanced GCR.
    EXTCAP_B52 = "wlan.extcap.b52", "Advanced GCR", Bool B8, mask(0x10);
    /// Mesh GCR.
    EXTCAP_B53 = "wlan.extcap.b53", "Mesh GCR", Bool B8, mask(0x20);
    /// SCS.
    EXTCAP_B54 = "wlan.extcap.b54", "SCS", Bool B8, mask(0x40);
    /// QLoad Report.
    EXTCAP_B55 = "wlan.extcap.b55", "QLoad Report", Bool B8, mask(0x80);
    /// Alternate EDCA.
    EXTCAP_B56 = "wlan.extcap.b56", "Alternate EDCA", Bool B8, mask(0x1);
    /// Unprotected TXOP Negotiation.
    EXTCAP_B57 = "wlan.extcap.b57", "Unprotected TXOP Negotiation", Bool B8, mask(0x2);
    /// Protected TXOP Negotiation.
    EXTCAP_B58 = "wlan.extcap.b58", "Protected TXOP Negotiation", Bool B8, mask(0x4);
    /// Reserved.
    EXTCAP_B59 = "wlan.extcap.b59", "Reserved", U8 Hex, mask(0x8);
    /// Protected QLoad Report.
    EXTCAP_B60 = "wlan.extcap.b60", "Protected QLoad Report", Bool B8, mask(0x10);
    /// TDLS Wider Bandwidth.
    EXTCAP_B61 = "wlan.extcap.b61", "TDLS Wider Bandwidth", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Operating Mode Notification.
    EXTCAP_B62 = "wlan.extcap.b62", "Operating Mode Notification", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Part 1 (bit63).
    EXTCAP_B63 = "wlan.extcap.b63", "Max Number Of MSDUs In A-MSDU", U16 Dec, mask(0x180), names(EXTCAP_B63_NAMES);
    /// Channel Schedule Management.
    EXTCAP_B65 = "wlan.extcap.b65", "Channel Schedule Management", Bool B16, mask(0x200);
    /// Geodatabase Inband Enabling Signal.
    EXTCAP_B66 = "wlan.extcap.b66", "Geodatabase Inband Enabling Signal", Bool B16, mask(0x400);
    /// Network Channel Control.
    EXTCAP_B67 = "wlan.extcap.b67", "Network Channel Control", Bool B16, mask(0x800);
    /// White Space Map.
    EXTCAP_B68 = "wlan.extcap.b68", "White Space Map", Bool B16, mask(0x1000);
    /// Channel Availability Query.
    EXTCAP_B69 = "wlan.extcap.b69", "Channel Availability Query", Bool B16, mask(0x2000);
    /// Fine Timing Measurement Responder.
    EXTCAP_B70 = "wlan.extcap.b70", "Fine Timing Measurement Responder", Bool B16, mask(0x4000);
    /// Fine Timing Measurement Initiator.
    EXTCAP_B71 = "wlan.extcap.b71", "Fine Timing Measurement Initiator", Bool B16, mask(0x8000);
    /// FILS Capable.
    EXTCAP_B72 = "wlan.extcap.b72", "FILS Capable", Bool B8, mask(0x1);
    /// Extended Spectrum Management Capable.
    EXTCAP_B73 = "wlan.extcap.b73", "Extended Spectrum Management Capable", Bool B8, mask(0x2);
    /// Future Channel Capable.
    EXTCAP_B74 = "wlan.extcap.b74", "Future Channel Capable", Bool B8, mask(0x4);
    /// Reserved.
    EXTCAP_B75 = "wlan.extcap.b75", "Reserved", U8 Hex, mask(0x8);
    /// Reserved.
    EXTCAP_B76 = "wlan.extcap.b76", "Reserved", U8 Hex, mask(0x10);
    /// TWT Requester Support.
    EXTCAP_B77 = "wlan.extcap.b77", "TWT Requester Support", Bool B8, mask(0x20);
    /// TWT Responder Support.
    EXTCAP_B78 = "wlan.extcap.b78", "TWT Responder Support", Bool B8, mask(0x40);
    /// OBSS Narrow Bandwidth RU in UL OFDMA Tolerance Support.
    EXTCAP_B79 = "wlan.extcap.b79", "OBSS Narrow Bandwidth RU in UL OFDMA Tolerance Support", Bool B8, mask(0x80);
    /// SAE-PK Passwords Used Exclusively.
    EXTCAP_B88 = "wlan.extcap.b88", "SAE-PK Passwords Used Exclusively", Bool B8, mask(0x1);
    /// TWT Parameters Range Support.
    EXTCAP_B89 = "wlan.extcap.b89", "TWT Parameters Range Support", U8 Hex, mask(0x2);
    /// Non-TB Ranging Responder.
    EXTCAP_B90 = "wlan.extcap.b90", "non-TB Ranging Responder", Bool B8, mask(0x4);
    /// TB Ranging Responder.
    EXTCAP_B91 = "wlan.extcap.b91", "TB Ranging Responder", Bool B8, mask(0x8);
    /// TB Ranging Responder Measurement Support.
    EXTCAP_B92 = "wlan.extcap.b92", "TB Ranging Responder Measurement Support", Bool B8, mask(0x10);
    /// TB Ranging Initiator Measurement Support.
    EXTCAP_B93 = "wlan.extcap.b93", "TB Ranging Initiator Measurement Support", Bool B8, mask(0x20);
    /// AOA Measurement Available.
    EXTCAP_B94 = "wlan.extcap.b94", "AOA Measurement Available", Bool B8, mask(0x40);
    /// Phase Shift Feedback Support.
    EXTCAP_B95 = "wlan.extcap.b95", "Phase Shift Feedback Support", Bool B8, mask(0x80);
    /// Complete List of NonTxBSSID Profiles.
    EXTCAP_B80 = "wlan.extcap.b80", "Complete List of NonTxBSSID Profiles", Bool B8, mask(0x1);
    /// SAE Password Identifiers In Use.
    EXTCAP_B81 = "wlan.extcap.b81", "SAE Password Identifiers In Use", Bool B8, mask(0x2);
    /// SAE Passwords Used Exclusively.
    EXTCAP_B82 = "wlan.extcap.b82", "SAE Passwords Used Exclusively", Bool B8, mask(0x4);
    /// Enhanced Multi-BSSID Advertisement Support.
    EXTCAP_B83 = "wlan.extcap.b83", "Enhanced Multi-BSSID Advertisement Support", Bool B8, mask(0x8);
    /// Beacon Protection Enabled.
    EXTCAP_B84 = "wlan.extcap.b84", "Beacon Protection Enabled", Bool B8, mask(0x10);
    /// Mirrored SCS.
    EXTCAP_B85 = "wlan.extcap.b85", "Mirrored SCS", Bool B8, mask(0x20);
    /// OCT.
    EXTCAP_B86 = "wlan.extcap.b86", "OCT", Bool B8, mask(0x40);
    /// Reserved.
    EXTCAP_B87 = "wlan.extcap.b87", "Reserved", U8 Hex, mask(0x80);
    /// Signals support for radio measurements in a device.
    RMCAP = "wlan.rmcap", "RM Capabilities", U8 Hex;
    /// Link Measurement.
    RMCAP_B0 = "wlan.rmcap.b0", "Link Measurement", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// Neighbor Report.
    RMCAP_B1 = "wlan.rmcap.b1", "Neighbor Report", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Parallel Measurements.
    RMCAP_B2 = "wlan.rmcap.b2", "Parallel Measurements", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// Repeated Measurements.
    RMCAP_B3 = "wlan.rmcap.b3", "Repeated Measurements", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// Beacon Passive Measurement.
    RMCAP_B4 = "wlan.rmcap.b4", "Beacon Passive Measurement", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// Beacon Active Measurement.
    RMCAP_B5 = "wlan.rmcap.b5", "Beacon Active Measurement", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// Beacon Table Measurement.
    RMCAP_B6 = "wlan.rmcap.b6", "Beacon Table Measurement", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Beacon Measurement Reporting Conditions.
    RMCAP_B7 = "wlan.rmcap.b7", "Beacon Measurement Reporting Conditions", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// Frame Measurement.
    RMCAP_B8 = "wlan.rmcap.b8", "Frame Measurement", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// Channel Load Measurement.
    RMCAP_B9 = "wlan.rmcap.b9", "Channel Load Measurement", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Noise Histogram Measurement.
    RMCAP_B10 = "wlan.rmcap.b10", "Noise Histogram Measurement", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// Statistics Measurement.
    RMCAP_B11 = "wlan.rmcap.b11", "Statistics Measurement", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// LCI Measurement.
    RMCAP_B12 = "wlan.rmcap.b12", "LCI Measurement", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// LCI Azimuth capability.
    RMCAP_B13 = "wlan.rmcap.b13", "LCI Azimuth capability", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// Transmit Stream/Category Measurement.
    RMCAP_B14 = "wlan.rmcap.b14", "Transmit Stream/Category Measurement", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Triggered Transmit Stream/Category Measurement.
    RMCAP_B15 = "wlan.rmcap.b15", "Triggered Transmit Stream/Category Measurement", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// AP Channel Report capability.
    RMCAP_B16 = "wlan.rmcap.b16", "AP Channel Report capability", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// RM MIB capability.
    RMCAP_B17 = "wlan.rmcap.b17", "RM MIB capability", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Operating Channel Max Measurement Duration.
    RMCAP_B18TO20 = "wlan.rmcap.b18to20", "Operating Channel Max Measurement Duration", U8 Dec, mask(0x1c);
    /// Nonoperating Channel Max Measurement Duration.
    RMCAP_B21TO23 = "wlan.rmcap.b21to23", "Nonoperating Channel Max Measurement Duration", U8 Dec, mask(0xe0);
    /// Measurement Pilotcapability.
    RMCAP_B24TO26 = "wlan.rmcap.b24to26", "Measurement Pilotcapability", U8 Dec, mask(0x7);
    /// Measurement Pilot Transmission Information.
    RMCAP_B27 = "wlan.rmcap.b27", "Measurement Pilot Transmission Information", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// Neighbor Report TSF Offset.
    RMCAP_B28 = "wlan.rmcap.b28", "Neighbor Report TSF Offset", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// RCPI Measurement capability.
    RMCAP_B29 = "wlan.rmcap.b29", "RCPI Measurement capability", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// RSNI Measurement capability.
    RMCAP_B30 = "wlan.rmcap.b30", "RSNI Measurement capability", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// BSS Average Access Delay capability.
    RMCAP_B31 = "wlan.rmcap.b31", "BSS Average Access Delay capability", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// BSS Available Admission Capacity capability.
    RMCAP_B32 = "wlan.rmcap.b32", "BSS Available Admission Capacity capability", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// Antenna capability.
    RMCAP_B33 = "wlan.rmcap.b33", "Antenna capability", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// FTM Range Report Capability.
    RMCAP_B34 = "wlan.rmcap.b34", "FTM Range Report Capability", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// Civic Location Measurement Capability.
    RMCAP_B35 = "wlan.rmcap.b35", "Civic Location Measurement Capability", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// Must be zero.
    RMCAP_O5 = "wlan.rmcap.o5", "Reserved", U8 Hex, mask(0xf0);
}

/// Extended Capabilities (section 9.4.2.26); octets 8 and 9 are one number.
#[rustfmt::skip]
pub(super) const EXTENDED: &[Part] = &[
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B0, &EXTCAP_B1, &EXTCAP_B2, &EXTCAP_B3, &EXTCAP_B4, &EXTCAP_B5, &EXTCAP_B6, &EXTCAP_B7]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B8, &EXTCAP_B9, &EXTCAP_B10, &EXTCAP_B11, &EXTCAP_B12, &EXTCAP_B13, &EXTCAP_B14,
        &EXTCAP_B15]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B16, &EXTCAP_B17, &EXTCAP_B18, &EXTCAP_B19, &EXTCAP_B20, &EXTCAP_B21, &EXTCAP_B22,
        &EXTCAP_B23]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B24, &EXTCAP_B25, &EXTCAP_B26, &EXTCAP_B27, &EXTCAP_B28, &EXTCAP_B29, &EXTCAP_B30,
        &EXTCAP_B31]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B32, &EXTCAP_B33, &EXTCAP_B34, &EXTCAP_B35, &EXTCAP_B36, &EXTCAP_B37, &EXTCAP_B38,
        &EXTCAP_B39]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B40, &EXTCAP_SERV_INT_GRANULARITY, &EXTCAP_B44, &EXTCAP_B45, &EXTCAP_B46, &EXTCAP_B47]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B48, &EXTCAP_B49, &EXTCAP_B50, &EXTCAP_B51, &EXTCAP_B52, &EXTCAP_B53, &EXTCAP_B54,
        &EXTCAP_B55]),
    Part::Number(&EXTCAP, 2, &[&EXTCAP_B56, &EXTCAP_B57, &EXTCAP_B58, &EXTCAP_B59, &EXTCAP_B60, &EXTCAP_B61,
        &EXTCAP_B62, &EXTCAP_B63, &EXTCAP_B65, &EXTCAP_B66, &EXTCAP_B67, &EXTCAP_B68, &EXTCAP_B69, &EXTCAP_B70,
        &EXTCAP_B71]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B72, &EXTCAP_B73, &EXTCAP_B74, &EXTCAP_B75, &EXTCAP_B76, &EXTCAP_B77, &EXTCAP_B78,
        &EXTCAP_B79]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B80, &EXTCAP_B81, &EXTCAP_B82, &EXTCAP_B83, &EXTCAP_B84, &EXTCAP_B85, &EXTCAP_B86,
        &EXTCAP_B87]),
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B88, &EXTCAP_B89, &EXTCAP_B90, &EXTCAP_B91, &EXTCAP_B92, &EXTCAP_B93, &EXTCAP_B94,
        &EXTCAP_B95]),
];

/// Octet 8 of Extended Capabilities where octet 9 is not there.
#[rustfmt::skip]
pub(super) const OCTET_8: &[Part] = &[
    Part::Number(&EXTCAP, 1, &[&EXTCAP_B56, &EXTCAP_B57, &EXTCAP_B58, &EXTCAP_B59, &EXTCAP_B60, &EXTCAP_B61, &EXTCAP_B62,
        &EXTCAP_B63]),
];

/// RM Enabled Capabilities (section 9.4.2.44).
#[rustfmt::skip]
pub(super) const RADIO_MEASUREMENT: &[Part] = &[
    Part::Number(&RMCAP, 1, &[&RMCAP_B0, &RMCAP_B1, &RMCAP_B2, &RMCAP_B3, &RMCAP_B4, &RMCAP_B5, &RMCAP_B6, &RMCAP_B7]),
    Part::Number(&RMCAP, 1, &[&RMCAP_B8, &RMCAP_B9, &RMCAP_B10, &RMCAP_B11, &RMCAP_B12, &RMCAP_B13, &RMCAP_B14, &RMCAP_B15]),
    Part::Number(&RMCAP, 1, &[&RMCAP_B16, &RMCAP_B17, &RMCAP_B18TO20, &RMCAP_B21TO23]),
    Part::Number(&RMCAP, 1, &[&RMCAP_B24TO26, &RMCAP_B27, &RMCAP_B28, &RMCAP_B29, &RMCAP_B30, &RMCAP_B31]),
    Part::Number(&RMCAP, 1, &[&RMCAP_B32, &RMCAP_B33, &RMCAP_B34, &RMCAP_B35, &RMCAP_O5]),
];
