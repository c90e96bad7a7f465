//! Fields of IEEE 802.15.4 frames.

use crate::fields;
use crate::model::Names;

pub const FRAME_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Beacon"),
    (1, "Data"),
    (2, "Ack"),
    (3, "Command"),
    (4, "Reserved"),
    (5, "Multipurpose"),
    (6, "Fragment or Frak"),
    (7, "Extended"),
];
pub const DST_ADDR_MODE_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "Reserved"),
    (2, "Short/16-bit"),
    (3, "Long/64-bit"),
];
pub const VERSION_NAMES: &[(u64, &str)] = &[
    (0, "IEEE Std 802.15.4-2003"),
    (1, "IEEE Std 802.15.4-2006"),
    (2, "IEEE Std 802.15.4-2015"),
    (3, "Reserved"),
];
pub const CMD_NAMES: &[(u64, &str)] = &[
    (1, "Association Request"),
    (2, "Association Response"),
    (3, "Disassociation Notification"),
    (4, "Data Request"),
    (5, "PAN ID Conflict"),
    (6, "Orphan Notification"),
    (7, "Beacon Request"),
    (8, "Coordinator Realignment"),
    (9, "GTS Request"),
    (10, "TRLE Management Request"),
    (11, "TRLE Management Response"),
    (19, "DSME Association Request"),
    (20, "DSME Association Response"),
    (21, "DSME GTS Request"),
    (22, "DSME GTS Response"),
    (23, "DSME GTS Notify"),
    (24, "DSME Information Request"),
    (25, "DSME Information Response"),
    (26, "DSME Beacon Allocation Notification"),
    (27, "DSME Beacon Collision Notification"),
    (28, "DSME Link Report"),
    (32, "RIT Data Request"),
    (33, "DBS Request"),
    (34, "DBS Response"),
    (35, "RIT Data Response"),
    (36, "Vendor Specific"),
];

fields! {
    /// Frame Length.
    FRAME_LENGTH = "wpan.frame_length", "Frame Length", U8 Dec;
    /// Frame Control Field.
    FCF = "wpan.fcf", "Frame Control Field", U16 Hex;
    /// Frame Type.
    FRAME_TYPE = "wpan.frame_type", "Frame Type", U16 Hex, mask(0x7), names(FRAME_TYPE_NAMES);
    /// Security Enabled.
    SECURITY = "wpan.security", "Security Enabled", Bool B16, mask(0x8);
    /// Frame Pending.
    PENDING = "wpan.pending", "Frame Pending", Bool B16, mask(0x10);
    /// Acknowledge Request.
    ACK_REQUEST = "wpan.ack_request", "Acknowledge Request", Bool B16, mask(0x20);
    /// PAN ID Compression.
    PAN_ID_COMPRESSION = "wpan.pan_id_compression", "PAN ID Compression", Bool B16, mask(0x40);
    /// Reserved.
    FCF_RESERVED = "wpan.fcf.reserved", "Reserved", Bool B16, mask(0x80);
    /// Sequence Number Suppression.
    SEQNO_SUPPRESSION = "wpan.seqno_suppression", "Sequence Number Suppression", Bool B16, mask(0x100);
    /// Information Elements Present.
    IE_PRESENT = "wpan.ie_present", "Information Elements Present", Bool B16, mask(0x200);
    /// Destination Addressing Mode.
    DST_ADDR_MODE = "wpan.dst_addr_mode", "Destination Addressing Mode", U16 Hex, mask(0xc00), names(DST_ADDR_MODE_NAMES);
    /// Frame Version.
    VERSION = "wpan.version", "Frame Version", U16 Dec, mask(0x3000), names(VERSION_NAMES);
    /// Source Addressing Mode.
    SRC_ADDR_MODE = "wpan.src_addr_mode", "Source Addressing Mode", U16 Hex, mask(0xc000), names(DST_ADDR_MODE_NAMES);
    /// Sequence Number.
    SEQ_NO = "wpan.seq_no", "Sequence Number", U8 Dec;
    /// Destination PAN.
    DST_PAN = "wpan.dst_pan", "Destination PAN", U16 Hex;
    /// Destination.
    DST16 = "wpan.dst16", "Destination", U16 Hex;
    /// Destination.
    DST64 = "wpan.dst64", "Destination", Eui64 None;
    /// Source PAN.
    SRC_PAN = "wpan.src_pan", "Source PAN", U16 Hex;
    /// Source.
    SRC16 = "wpan.src16", "Source", U16 Hex;
    /// Extended Source.
    SRC64 = "wpan.src64", "Extended Source", Eui64 None;
    /// Address.
    ADDR16 = "wpan.addr16", "Address", U16 Hex;
    /// Extended Address.
    ADDR64 = "wpan.addr64", "Extended Address", Eui64 None;
    /// FCS.
    FCS = "wpan.fcs", "FCS", U16 Hex;
    /// FCS Valid.
    FCS_OK = "wpan.fcs_ok", "FCS Valid", Bool None;
    /// Command Identifier.
    CMD = "wpan.cmd", "Command Identifier", U8 Hex, names(CMD_NAMES);
    /// Alternate PAN Coordinator.
    CINFO_ALT_COORD = "wpan.cinfo.alt_coord", "Alternate PAN Coordinator", Bool B8, mask(0x1);
    /// Device Type.
    CINFO_DEVICE_TYPE = "wpan.cinfo.device_type", "Device Type", Bool B8, mask(0x2), with(Names::Bool("FFD", "RFD"));
    /// Power Source.
    CINFO_POWER_SRC = "wpan.cinfo.power_src", "Power Source", Bool B8, mask(0x4), with(Names::Bool("AC/Mains Power", "Battery"));
    /// Receive On When Idle.
    CINFO_IDLE_RX = "wpan.cinfo.idle_rx", "Receive On When Idle", Bool B8, mask(0x8);
    /// Security Capability.
    CINFO_SEC_CAPABLE = "wpan.cinfo.sec_capable", "Security Capability", Bool B8, mask(0x40);
    /// Allocate Address.
    CINFO_ALLOC_ADDR = "wpan.cinfo.alloc_addr", "Allocate Address", Bool B8, mask(0x80);
    /// Short Address.
    ASOC_ADDR = "wpan.asoc.addr", "Short Address", U16 Hex;
    /// Association Status.
    ASSOC_STATUS = "wpan.assoc.status", "Association Status", U8 Hex;
    /// Beacon Interval.
    BEACON_ORDER = "wpan.beacon_order", "Beacon Interval", U16 Dec, mask(0xf);
    /// Superframe Interval.
    SUPERFRAME_ORDER = "wpan.superframe_order", "Superframe Interval", U16 Dec, mask(0xf0);
    /// Final CAP Slot.
    CAP = "wpan.cap", "Final CAP Slot", U16 Dec, mask(0xf00);
    /// Battery Extension.
    BATTERY_EXT = "wpan.battery_ext", "Battery Extension", Bool B16, mask(0x1000);
    /// PAN Coordinator.
    BCN_COORD = "wpan.bcn_coord", "PAN Coordinator", Bool B16, mask(0x4000);
    /// Association Permit.
    ASSOC_PERMIT = "wpan.assoc_permit", "Association Permit", Bool B16, mask(0x8000);
    /// GTS Descriptor Count.
    GTS_COUNT = "wpan.gts.count", "GTS Descriptor Count", U8 Dec;
    /// GTS Permit.
    GTS_PERMIT = "wpan.gts.permit", "GTS Permit", Bool None;
}
