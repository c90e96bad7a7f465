//! Fields of RTCP (RFC 3550, RFC 4585, RFC 5104).

use crate::fields;

fields! {
    /// Version.
    VERSION = "rtcp.version", "Version", U8 Dec, mask(0xc0), names(&[(0, "Old VAT Version"), (1, "First Draft Version"), (2, "RFC 1889 Version")]);
    /// Padding.
    PADDING = "rtcp.padding", "Padding", Bool B8, mask(0x20);
    /// Reception report count.
    RC = "rtcp.rc", "Reception report count", U8 Dec, mask(0x1f);
    /// Source count.
    SC = "rtcp.sc", "Source count", U8 Dec, mask(0x1f);
    /// Packet type.
    PT = "rtcp.pt", "Packet type", U8 Dec, names(&[(192, "Full Intra-frame Request (H.261)"), (193, "Negative Acknowledgement (H.261)"), (194, "SMPTE time-code mapping"), (195, "Extended inter-arrival jitter report"), (200, "Sender Report"), (201, "Receiver Report"), (202, "Source description"), (203, "Goodbye"), (204, "Application specific"), (205, "Generic RTP Feedback"), (206, "Payload-specific Feedback"), (207, "Extended report (RFC 3611)"), (208, "AVB RTCP packet (IEEE1733)"), (209, "Receiver Summary Information"), (210, "Port Mapping")]);
    /// Length.
    LENGTH = "rtcp.length", "Length", U16 Dec;
    /// Sender SSRC.
    SENDERSSRC = "rtcp.senderssrc", "Sender SSRC", U32 HexDec;
    /// Media source SSRC.
    MEDIASSRC = "rtcp.mediassrc", "Media source SSRC", U32 HexDec;
    /// Timestamp, MSW.
    TIMESTAMP_NTP_MSW = "rtcp.timestamp.ntp.msw", "Timestamp, MSW", U32 DecHex;
    /// Timestamp, LSW.
    TIMESTAMP_NTP_LSW = "rtcp.timestamp.ntp.lsw", "Timestamp, LSW", U32 DecHex;
    /// MSW and LSW as NTP timestamp.
    TIMESTAMP_NTP = "rtcp.timestamp.ntp", "MSW and LSW as NTP timestamp", AbsTime None;
    /// RTP timestamp.
    TIMESTAMP_RTP = "rtcp.timestamp.rtp", "RTP timestamp", U32 Dec;
    /// Sender's packet count.
    SENDER_PACKETCOUNT = "rtcp.sender.packetcount", "Sender's packet count", U32 Dec;
    /// Sender's octet count.
    SENDER_OCTETCOUNT = "rtcp.sender.octetcount", "Sender's octet count", U32 Dec;
    /// Identifier.
    SSRC_IDENTIFIER = "rtcp.ssrc.identifier", "Identifier", U32 HexDec;
    /// Fraction lost.
    SSRC_FRACTION = "rtcp.ssrc.fraction", "Fraction lost", U8 Dec;
    /// Cumulative number of packets lost.
    SSRC_CUM_NR = "rtcp.ssrc.cum_nr", "Cumulative number of packets lost", I24 Dec;
    /// Extended highest sequence number received.
    SSRC_EXT_HIGH = "rtcp.ssrc.ext_high", "Extended highest sequence number received", U32 Dec;
    /// Highest sequence number received.
    SSRC_HIGH_SEQ = "rtcp.ssrc.high_seq", "Highest sequence number received", U16 Dec;
    /// Sequence number cycles count.
    SSRC_HIGH_CYCLES = "rtcp.ssrc.high_cycles", "Sequence number cycles count", U16 Dec;
    /// Interarrival jitter.
    SSRC_JITTER = "rtcp.ssrc.jitter", "Interarrival jitter", U32 Dec;
    /// Last SR timestamp.
    SSRC_LSR = "rtcp.ssrc.lsr", "Last SR timestamp", U32 DecHex;
    /// Delay since last SR timestamp.
    SSRC_DLSR = "rtcp.ssrc.dlsr", "Delay since last SR timestamp", U32 Dec;
    /// Type.
    SDES_TYPE = "rtcp.sdes.type", "Type", U8 Dec, names(&[(0, "END"), (1, "CNAME (user and domain)"), (2, "NAME (common name)"), (3, "EMAIL (e-mail address)"), (4, "PHONE (phone number)"), (5, "LOC (geographic location)"), (6, "TOOL (name/version of source app)"), (7, "NOTE (note about source)"), (8, "PRIV (private extensions)"), (9, "H323-CADDR (H.323 callable address)"), (10, "Application Specific Identifier")]);
    /// Length.
    SDES_LENGTH = "rtcp.sdes.length", "Length", U32 Dec;
    /// Text.
    SDES_TEXT = "rtcp.sdes.text", "Text", Str None;
    /// Prefix length.
    SDES_PREFIX_LENGTH = "rtcp.sdes.prefix.length", "Prefix length", U8 Dec;
    /// Prefix string.
    SDES_PREFIX_STRING = "rtcp.sdes.prefix.string", "Prefix string", Str None;
    /// Subtype.
    APP_SUBTYPE = "rtcp.app.subtype", "Subtype", U8 Dec, mask(0x1f);
    /// Name (ASCII).
    APP_NAME = "rtcp.app.name", "Name (ASCII)", Str None;
    /// Application specific data.
    APP_DATA = "rtcp.app.data", "Application specific data", Bytes None;
    /// Padding count.
    PADDING_COUNT = "rtcp.padding.count", "Padding count", U8 Dec;
    /// Padding data.
    PADDING_DATA = "rtcp.padding.data", "Padding data", Bytes None;
    /// Profile-specific extension.
    PROFILE_SPECIFIC_EXTENSION = "rtcp.profile-specific-extension", "Profile-specific extension", Bytes None;
    /// Stream setup.
    SETUP = "rtcp.setup", "Stream setup", Str None;
    /// Setup frame.
    SETUP_FRAME = "rtcp.setup-frame", "Setup frame", FrameNum None;
    /// Setup Method.
    SETUP_METHOD = "rtcp.setup-method", "Setup Method", Str None;
    /// The packet is encrypted.
    SRTCP_E = "srtcp.e", "SRTCP E flag", Bool B32, mask(0x8000_0000);
    /// Number of the packet.
    SRTCP_INDEX = "srtcp.index", "SRTCP Index", U32 DecHex, mask(0x7fff_ffff);
    /// Which master key.
    SRTCP_MKI = "srtcp.mki", "SRTCP MKI", Bytes None;
    /// Authentication tag.
    SRTCP_AUTH_TAG = "srtcp.auth_tag", "SRTCP Auth Tag", Bytes None;
    /// RTCP frame length check.
    LENGTH_CHECK = "rtcp.length_check", "RTCP frame length check", Bool None;
    /// RTCP Feedback message type (FMT).
    RTPFB_FMT = "rtcp.rtpfb.fmt", "RTCP Feedback message type (FMT)", U8 Dec, mask(0x1f), names(&[(1, "Generic negative acknowledgement (NACK)"), (3, "Temporary Maximum Media Stream Bit Rate Request (TMMBR)"), (4, "Temporary Maximum Media Stream Bit Rate Notification (TMMBN)"), (15, "Transport-wide Congestion Control (Transport-cc)"), (31, "Reserved for future extensions")]);
    /// RTCP Feedback message type (FMT).
    PSFB_FMT = "rtcp.psfb.fmt", "RTCP Feedback message type (FMT)", U8 Dec, mask(0x1f), names(&[(1, "Picture Loss Indication"), (2, "Slice Loss Indication"), (3, "Reference Picture Selection Indication"), (4, "Full Intra Request (FIR) Command"), (5, "Temporal-Spatial Trade-off Request (TSTR)"), (6, "Temporal-Spatial Trade-off Notification (TSTN)"), (7, "Video Back Channel Message (VBCM)"), (15, "Application Layer Feedback"), (31, "Reserved for future extensions")]);
    /// RTCP Transport Feedback NACK PID.
    RTPFB_NACK_PID = "rtcp.rtpfb.nack_pid", "RTCP Transport Feedback NACK PID", U16 Dec;
    /// RTCP Transport Feedback NACK BLP.
    RTPFB_NACK_BLP = "rtcp.rtpfb.nack_blp", "RTCP Transport Feedback NACK BLP", U16 Hex;
    /// Feedback Control Information (FCI).
    FCI = "rtcp.fci", "Feedback Control Information (FCI)", Bytes None;
    /// SSRC.
    PSFB_FIR_FCI_SSRC = "rtcp.psfb.fir.fci.ssrc", "SSRC", U32 HexDec;
    /// Command Sequence Number.
    PSFB_FIR_FCI_CSN = "rtcp.psfb.fir.fci.csn", "Command Sequence Number", U8 Dec;
    /// Reserved.
    PSFB_FIR_FCI_RESERVED = "rtcp.psfb.fir.fci.reserved", "Reserved", U24 Dec;
}
