//! The fields of the 802.11 MAC header.

use crate::{fields, notes};
use crate::model::Names;
use crate::proto::common::checksum;

/// Types and subtypes (IEEE 802.11-2020 section 9.2.4.1.3): the type in bits 4 and 5.
pub(super) const SUBTYPES: &[(u64, &str)] = &[
    (0, "Association Request"),
    (1, "Association Response"),
    (2, "Reassociation Request"),
    (3, "Reassociation Response"),
    (4, "Probe Request"),
    (5, "Probe Response"),
    (6, "Measurement Pilot"),
    (8, "Beacon frame"),
    (9, "ATIM"),
    (10, "Disassociate"),
    (11, "Authentication"),
    (12, "Deauthentication"),
    (13, "Action"),
    (14, "Action No Ack"),
    (15, "Aruba Management"),
    (18, "Trigger"),
    (20, "Beamforming Report Poll"),
    (21, "VHT/HE NDP Announcement"),
    (23, "Control Wrapper"),
    (24, "802.11 Block Ack Req"),
    (25, "802.11 Block Ack"),
    (26, "Power-Save poll"),
    (27, "Request-to-send"),
    (28, "Clear-to-send"),
    (29, "Acknowledgement"),
    (30, "CF-End (Control-frame)"),
    (31, "CF-End + CF-Ack (Control-frame)"),
    (32, "Data"),
    (33, "Data + CF-Ack"),
    (34, "Data + CF-Poll"),
    (35, "Data + CF-Ack + CF-Poll"),
    (36, "Null function (No data)"),
    (37, "Acknowledgement (No data)"),
    (38, "CF-Poll (No data)"),
    (39, "CF-Ack/Poll (No data)"),
    (40, "QoS Data"),
    (41, "QoS Data + CF-Acknowledgment"),
    (42, "QoS Data + CF-Poll"),
    (43, "QoS Data + CF-Ack + CF-Poll"),
    (44, "QoS Null function (No data)"),
    (46, "QoS CF-Poll (No Data)"),
    (47, "QoS CF-Ack + CF-Poll (No data)"),
    (48, "DMG Beacon"),
    (49, "S1G Beacon"),
    (354, "Poll"),
    (355, "Service Period Request"),
    (356, "Grant"),
    (357, "DMG Clear-to-send"),
    (358, "DMG Denial-to-send"),
    (359, "Grant Acknowledgment"),
    (360, "Sector Sweep"),
    (361, "Sector Sweep Feedback"),
    (362, "Sector Sweep Acknowledgment"),
];

/// Types of frames.
pub(super) const TYPES: &[(u64, &str)] = &[
    (0, "Management frame"),
    (1, "Control frame"),
    (2, "Data frame"),
    (3, "Extension frame"),
    (4, "PV1 Reserved"),
    (5, "PV1 Reserved"),
    (6, "PV1 Reserved"),
    (7, "PV1 Extension (currently reserved)"),
];

/// Between whom a frame goes.
pub(super) const DIRECTIONS: &[(u64, &str)] = &[
    (0, "Not leaving DS or network is operating in AD-HOC mode (To DS: 0 From DS: 0)"),
    (1, "Frame from STA to DS via an AP (To DS: 1 From DS: 0)"),
    (2, "Frame from DS to a STA via AP(To DS: 0 From DS: 1)"),
    (3, "WDS (AP to AP) or Mesh (MP to MP) Frame (To DS: 1 From DS: 1)"),
];

/// User priorities.
pub(super) const PRIORITIES: &[(u64, &str)] = &[
    (0, "Best Effort (Best Effort)"),
    (1, "Background (Background)"),
    (2, "Spare (Background)"),
    (3, "Excellent Effort (Best Effort)"),
    (4, "Controlled Load (Video)"),
    (5, "Video (Video)"),
    (6, "Voice (Voice)"),
    (7, "Network Control (Voice)"),
];

/// Ack policies.
pub(super) const ACKS: &[(u64, &str)] = &[
    (0, "Normal Ack"),
    (1, "No Ack"),
    (2, "No explicit acknowledgment"),
    (3, "Block Ack"),
];

fields! {
    /// Type and subtype of the frame.
    FC_TYPE_SUBTYPE = "wlan.fc.type_subtype", "Type/Subtype", U16 Hex, names(SUBTYPES);
    /// Frame Control Field.
    FC = "wlan.fc", "Frame Control Field", U16 Hex;
    /// Version.
    FC_VERSION = "wlan.fc.version", "Version", U8 Dec, mask(0x3);
    /// Management, control or data.
    FC_TYPE = "wlan.fc.type", "Type", U8 Dec, mask(0xc), names(TYPES);
    /// Subtype.
    FC_SUBTYPE = "wlan.fc.subtype", "Subtype", U8 Dec, mask(0xf0);
    /// Flags.
    FLAGS = "wlan.flags", "Flags", U8 Hex;
    /// Between whom the frame goes.
    FC_DS = "wlan.fc.ds", "DS status", U8 Hex, mask(0x3), names(DIRECTIONS);
    /// To DS.
    FC_TODS = "wlan.fc.tods", "To DS", Bool B8, mask(0x1), with(Names::Bool("Frame is entering DS", "Frame is not entering DS"));
    /// From DS.
    FC_FROMDS = "wlan.fc.fromds", "From DS", Bool B8, mask(0x2), with(Names::Bool("Frame is exiting DS", "Frame is not exiting DS"));
    /// More Fragments.
    FC_FRAG = "wlan.fc.frag", "More Fragments", Bool B8, mask(0x4), with(Names::Bool("More fragments follow", "This is the last fragment"));
    /// Retry.
    FC_RETRY = "wlan.fc.retry", "Retry", Bool B8, mask(0x8), with(Names::Bool("Frame is being retransmitted", "Frame is not being retransmitted"));
    /// PWR MGT.
    FC_PWRMGT = "wlan.fc.pwrmgt", "PWR MGT", Bool B8, mask(0x10), with(Names::Bool("STA will go to sleep", "STA will stay up"));
    /// More Data.
    FC_MOREDATA = "wlan.fc.moredata", "More Data", Bool B8, mask(0x20), with(Names::Bool("Data is buffered for STA at AP", "No data buffered"));
    /// Protected flag.
    FC_PROTECTED = "wlan.fc.protected", "Protected flag", Bool B8, mask(0x40), with(Names::Bool("Data is protected", "Data is not protected"));
    /// +HTC/Order flag.
    FC_ORDER = "wlan.fc.order", "+HTC/Order flag", Bool B8, mask(0x80), with(Names::Bool("Strictly ordered", "Not strictly ordered"));
    /// How long the medium is in use, in microseconds.
    DURATION = "wlan.duration", "Duration", U16 Dec, mask(0x7fff), unit(" microseconds");
    /// Association ID.
    AID = "wlan.aid", "Association ID", U16 Dec, mask(0x3fff);
    /// Receiver address.
    RA = "wlan.ra", "Receiver address", Ether None;
    /// Which sounding an announcement begins.
    NDP_TOKEN = "wlan.vht_ndp.token", "Sounding Dialog Token", U8 Hex;
    /// The sounding is for measuring distances.
    NDP_TOKEN_RANGING = "wlan.vht_ndp.token.ranging", "Ranging", U8 Hex, mask(0x01);
    /// The announcement has the form of 802.11ax.
    NDP_TOKEN_HE = "wlan.vht_ndp.token.he", "HE", Bool B8, mask(0x02), with(Names::Bool("HE NDP Announcement frame", "VHT NDP Announcement frame"));
    /// Number of the sounding.
    NDP_TOKEN_NUMBER = "wlan.vht_ndp.token.number", "Sounding Dialog Token Number", U8 Dec, mask(0xfc);
    /// Transmitter address.
    TA = "wlan.ta", "Transmitter address", Ether None;
    /// Destination address.
    DA = "wlan.da", "Destination address", Ether None;
    /// Source address.
    SA = "wlan.sa", "Source address", Ether None;
    /// Hardware address.
    ADDR = "wlan.addr", "Hardware address", Ether None;
    /// BSS Id.
    BSSID = "wlan.bssid", "BSS Id", Ether None;
    /// STA address.
    STAA = "wlan.staa", "STA address", Ether None;
    /// Fragment number.
    FRAG = "wlan.frag", "Fragment number", U16 Dec, mask(0xf);
    /// Sequence number.
    SEQ = "wlan.seq", "Sequence number", U16 Dec, mask(0xfff0);
    /// Qos Control.
    QOS = "wlan.qos", "Qos Control", U16 Hex;
    /// TID.
    QOS_TID = "wlan.qos.tid", "TID", U16 Dec, mask(0xf);
    /// User priority.
    QOS_PRIORITY = "wlan.qos.priority", "Priority", U16 Dec, mask(0x7), names(PRIORITIES);
    /// EOSP.
    QOS_EOSP = "wlan.qos.eosp", "EOSP", Bool B16, mask(0x10), with(Names::Bool("End of service period", "Service period"));
    /// QoS bit 4.
    QOS_BIT4 = "wlan.qos.bit4", "QoS bit 4", Bool B16, mask(0x10), with(Names::Bool("Bits 8-15 of QoS Control field are Queue Size", "Bits 8-15 of QoS Control field are TXOP Duration Requested"));
    /// How the frame is acknowledged.
    QOS_ACK = "wlan.qos.ack", "Ack Policy", U16 Hex, mask(0x60), names(ACKS);
    /// Payload Type.
    QOS_AMSDUPRESENT = "wlan.qos.amsdupresent", "Payload Type", Bool B16, mask(0x80), with(Names::Bool("A-MSDU", "MSDU"));
    /// TXOP Limit.
    QOS_TXOP_LIMIT = "wlan.qos.txop_limit", "TXOP Limit", U16 Dec, mask(0xff00);
    /// QAP PS Buffer State.
    QOS_PS_BUF_STATE = "wlan.qos.ps_buf_state", "QAP PS Buffer State", U16 Hex, mask(0xff00);
    /// Buffer State Indicated.
    QOS_BUF_STATE_INDICATED = "wlan.qos.buf_state_indicated", "Buffer State Indicated", Bool B16, mask(0x200), with(Names::Bool("Yes", "No"));
    /// Highest-Priority Buffered AC.
    QOS_HIGHEST_PRI_BUF_AC = "wlan.qos.highest_pri_buf_ac", "Highest-Priority Buffered AC", U16 Dec, mask(0xc00);
    /// QAP Buffered Load.
    QOS_QAP_BUF_LOAD = "wlan.qos.qap_buf_load", "QAP Buffered Load", U16 Dec, mask(0xf000);
    /// TXOP Duration Requested.
    QOS_TXOP_DUR_REQ = "wlan.qos.txop_dur_req", "TXOP Duration Requested", U16 Dec, mask(0xff00);
    /// Queue Size.
    QOS_QUEUE_SIZE = "wlan.qos.queue_size", "Queue Size", U16 Dec, mask(0xff00);
    /// Initialization Vector.
    WEP_IV = "wlan.wep.iv", "Initialization Vector", U24 Hex;
    /// Key Index.
    WEP_KEY = "wlan.wep.key", "Key Index", U8 Dec;
    /// WEP ICV.
    WEP_ICV = "wlan.wep.icv", "WEP ICV", U32 Hex;
    /// TKIP Ext. Initialization Vector.
    TKIP_EXTIV = "wlan.tkip.extiv", "TKIP Ext. Initialization Vector", Str None;
    /// CCMP Ext. Initialization Vector.
    CCMP_EXTIV = "wlan.ccmp.extiv", "CCMP Ext. Initialization Vector", Str None;
    /// Frame check sequence.
    FCS = "wlan.fcs", "Frame check sequence", U32 Hex;
    /// Whether the check sequence was verified.
    FCS_STATUS = "wlan.fcs.status", "FCS Status", U8 None, names(checksum::STATUS);
}

notes! {
    /// The frame was sent before (IEEE 802.11-2020 section 9.2.4.1.6).
    RETRANSMITTED = "wlan.fc.retry.expert", "Retransmission (retry)", Note Sequence;
    /// An element with a number that is not known.
    UNDECODED = "wlan.tag.data.undecoded", "Dissector for 802.11 IE Tag code not implemented", Note Undecoded;
}
