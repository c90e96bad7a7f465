//! Fields of capabilities.

use crate::proto::common::address_family;
use super::fields::CAP_TYPE_NAMES;
use crate::fields;
use crate::model::field::YES_NO;

const CAP_AP_SENDRECEIVE_NAMES: &[(u64, &str)] = &[
    (1, "Receive"),
    (2, "Send"),
    (3, "Both"),
];
const CAP_ORF_TYPE_NAMES: &[(u64, &str)] = &[
    (2, "Communities ORF-Type"),
    (3, "Extended Communities ORF-Type"),
    (0x80, "Cisco PrefixList ORF-Type"),
    (0x81, "Cisco CommunityList ORF-Type"),
    (0x82, "Cisco Extended CommunityList ORF-Type"),
    (0x83, "Cisco AsPathList ORF-Type"),
];

fields! {
    /// AFI.
    CAP_ENH_AFI = "bgp.cap.enh.afi", "AFI", U16 Dec, names(address_family::NAMES);
    /// SAFI.
    CAP_ENH_SAFI = "bgp.cap.enh.safi", "SAFI", U16 Dec, names(super::fields::CAP_SAFI_NAMES);
    /// Next hop AFI.
    CAP_ENH_NHAFI = "bgp.cap.enh.nhafi", "Next hop AFI", U16 Dec, names(address_family::NAMES);
    /// Restart Timers.
    CAP_GR_TIMERS = "bgp.cap.gr.timers", "Restart Timers", U16 Hex;
    /// Restart state.
    CAP_GR_TIMERS_RESTART_FLAG = "bgp.cap.gr.timers.restart_flag", "Restart state", Bool B16, mask(0x8000), with(YES_NO);
    /// Graceful notification.
    CAP_GR_TIMERS_NOTIFICATION_FLAG = "bgp.cap.gr.timers.notification_flag", "Graceful notification", Bool B16, mask(0x4000), with(YES_NO);
    /// In us.
    CAP_GR_TIMERS_RESTART_TIME = "bgp.cap.gr.timers.restart_time", "Time", U16 Dec, mask(0xfff);
    /// AFI.
    CAP_GR_AFI = "bgp.cap.gr.afi", "AFI", U16 Dec, names(address_family::NAMES);
    /// SAFI.
    CAP_GR_SAFI = "bgp.cap.gr.safi", "SAFI", U8 Dec, names(super::fields::CAP_SAFI_NAMES);
    /// Flag.
    CAP_GR_FLAG = "bgp.cap.gr.flag", "Flag", U8 Hex;
    /// Preserve forwarding state.
    CAP_GR_FLAG_PFS = "bgp.cap.gr.flag.pfs", "Preserve forwarding state", Bool B8, mask(0x80), with(YES_NO);
    /// AFI.
    CAP_AP_AFI = "bgp.cap.ap.afi", "AFI", U16 Dec, names(address_family::NAMES);
    /// SAFI.
    CAP_AP_SAFI = "bgp.cap.ap.safi", "SAFI", U8 Dec, names(super::fields::CAP_SAFI_NAMES);
    /// Send/Receive.
    CAP_AP_SENDRECEIVE = "bgp.cap.ap.sendreceive", "Send/Receive", U8 Dec, names(CAP_AP_SENDRECEIVE_NAMES);
    /// Capability Dynamic.
    CAP_DC = "bgp.cap.dc", "Capability Dynamic", U8 Dec, names(CAP_TYPE_NAMES);
    /// Hostname Length.
    CAP_ORF_FQDN_HOSTNAME_LEN = "bgp.cap.orf.fqdn.hostname.len", "Hostname Length", U8 Dec;
    /// Hostname.
    CAP_ORF_FQDN_HOSTNAME = "bgp.cap.orf.fqdn.hostname", "Hostname", Str None;
    /// Domain Name Length.
    CAP_ORF_FQDN_DOMAIN_NAME_LEN = "bgp.cap.orf.fqdn.domain_name.len", "Domain Name Length", U8 Dec;
    /// Domain Name.
    CAP_ORF_FQDN_DOMAIN_NAME = "bgp.cap.orf.fqdn.domain_name", "Domain Name", Str None;
    /// AFI.
    CAP_ORF_AFI = "bgp.cap.orf.afi", "AFI", U16 Dec, names(address_family::NAMES);
    /// SAFI.
    CAP_ORF_SAFI = "bgp.cap.orf.safi", "SAFI", U8 Dec, names(super::fields::CAP_SAFI_NAMES);
    /// Number.
    CAP_ORF_NUMBER = "bgp.cap.orf.number", "Number", U8 Dec;
    /// Type.
    CAP_ORF_TYPE = "bgp.cap.orf.type", "Type", U8 Dec, names(CAP_ORF_TYPE_NAMES);
    /// Send Receive.
    CAP_ORF_SENDRECEIVE = "bgp.cap.orf.sendreceive", "Send Receive", U8 Dec, names(CAP_AP_SENDRECEIVE_NAMES);
    /// Flag.
    CAP_MULTISESSION_FLAGS = "bgp.cap.multisession.flags", "Flag", U8 Hex;
}
