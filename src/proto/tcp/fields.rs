//! The fields and expert notes of TCP.

use crate::model::Names;
use crate::model::field::SET;
use crate::proto::common::checksum;
use crate::{fields, notes};

/// TCP option kinds (IANA tcp-parameters).
const KINDS: &[(u64, &str)] = &[
    (0, "End of Option List"),
    (1, "No-Operation"),
    (2, "Maximum Segment Size"),
    (3, "Window Scale"),
    (4, "SACK Permitted"),
    (5, "SACK"),
    (6, "Echo"),
    (7, "Echo Reply"),
    (8, "Time Stamp Option"),
    (9, "Partial Order Connection Permitted"),
    (10, "Partial Order Service Profile"),
    (11, "CC"),
    (12, "CC.NEW"),
    (13, "CC.ECHO"),
    (14, "TCP Alternate Checksum Request"),
    (15, "TCP Alternate Checksum Data"),
    (16, "Skeeter"),
    (17, "Bubba"),
    (18, "Trailer Checksum Option"),
    (19, "MD5 Signature Option"),
    (20, "SCPS Capabilities"),
    (21, "Selective Negative Acknowledgements"),
    (22, "Record Boundaries"),
    (23, "Corruption experienced"),
    (24, "SNAP"),
    (25, "Unassigned"),
    (26, "TCP Compression Filter"),
    (27, "Quick-Start Response"),
    (28, "User Timeout Option"),
    (29, "The TCP Authentication Option"),
    (30, "Multipath TCP"),
    (34, "TCP Fast Open Cookie"),
    (69, "Encryption Negotiation"),
    (76, "Riverbed Probe"),
    (78, "Riverbed Transparency"),
    (172, "Accurate ECN Order 0"),
    (174, "Accurate ECN Order 1"),
    (253, "RFC3692-style Experiment 1"),
    (254, "RFC3692-style Experiment 2"),
];

fields! {
    /// Port of the sender.
    SRC_PORT = "tcp.srcport", "Source Port", U16 Dec;
    /// Port of the receiver.
    DST_PORT = "tcp.dstport", "Destination Port", U16 Dec;
    /// Port of either side.
    PORT = "tcp.port", "Source or Destination Port", U16 Dec;
    /// Number of the conversation, from 0 (generated).
    STREAM = "tcp.stream", "Stream index", U32 Dec;
    /// Which parts of a conversation were seen: SYN 1, SYN-ACK 2, ACK 4, data 8, FIN 16, RST 32.
    COMPLETENESS = "tcp.completeness", "Conversation completeness", U8 Dec;
    /// Bytes of data in the segment.
    LEN = "tcp.len", "TCP Segment Len", U32 Dec;
    /// Sequence number, counted from the conversation's first.
    SEQ = "tcp.seq", "Sequence Number", U32 Dec;
    /// Sequence number as it is on the wire.
    SEQ_RAW = "tcp.seq_raw", "Sequence Number (raw)", U32 Dec;
    /// Sequence number that follows this segment.
    NEXT_SEQ = "tcp.nxtseq", "Next Sequence Number", U32 Dec;
    /// Acknowledgment number, counted from the other side's first.
    ACK = "tcp.ack", "Acknowledgment Number", U32 Dec;
    /// Acknowledgment number as it is on the wire.
    ACK_RAW = "tcp.ack_raw", "Acknowledgment number (raw)", U32 Dec;
    /// Length of the header in bytes.
    HDR_LEN = "tcp.hdr_len", "Header Length", U8 Dec;
    /// All flags.
    FLAGS = "tcp.flags", "Flags", U16 Hex, mask(0x0fff);
    /// Reserved bits.
    FLAGS_RES = "tcp.flags.res", "Reserved", Bool B12, mask(0x0e00), with(SET);
    /// Accurate ECN (RFC 9341 and its successors).
    FLAGS_AE = "tcp.flags.ae", "Accurate ECN", Bool B12, mask(0x0100), with(SET);
    /// Congestion window reduced (RFC 3168).
    FLAGS_CWR = "tcp.flags.cwr", "Congestion Window Reduced", Bool B12, mask(0x0080), with(SET);
    /// ECN echo (RFC 3168).
    FLAGS_ECE = "tcp.flags.ece", "ECN-Echo", Bool B12, mask(0x0040), with(SET);
    /// The urgent pointer counts.
    FLAGS_URG = "tcp.flags.urg", "Urgent", Bool B12, mask(0x0020), with(SET);
    /// The acknowledgment number counts.
    FLAGS_ACK = "tcp.flags.ack", "Acknowledgment", Bool B12, mask(0x0010), with(SET);
    /// The receiver should hand the data on at once.
    FLAGS_PUSH = "tcp.flags.push", "Push", Bool B12, mask(0x0008), with(SET);
    /// The connection is reset.
    FLAGS_RESET = "tcp.flags.reset", "Reset", Bool B12, mask(0x0004), with(SET);
    /// Start of a connection.
    FLAGS_SYN = "tcp.flags.syn", "Syn", Bool B12, mask(0x0002), with(SET);
    /// The sender has no more data.
    FLAGS_FIN = "tcp.flags.fin", "Fin", Bool B12, mask(0x0001), with(SET);
    /// The flags as letters.
    FLAGS_STR = "tcp.flags.str", "TCP Flags", Str None;
    /// Receive window as it is on the wire.
    WINDOW_VALUE = "tcp.window_size_value", "Window", U16 Dec;
    /// Receive window in bytes, scaled.
    WINDOW = "tcp.window_size", "Calculated window size", U32 Dec;
    /// What the window is multiplied by: −1 unknown, −2 no scaling.
    WINDOW_FACTOR = "tcp.window_size_scalefactor", "Window size scaling factor", I32 Dec;
    /// Checksum over pseudo-header, header and data.
    CHECKSUM = "tcp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum was verified.
    CHECKSUM_STATUS = "tcp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Where urgent data ends.
    URGENT = "tcp.urgent_pointer", "Urgent Pointer", U16 Dec;
    /// All options.
    OPTIONS = "tcp.options", "Options", Bytes None;
    /// Kind of an option.
    OPTION_KIND = "tcp.option_kind", "Kind", U8 Dec, names(KINDS);
    /// Length of an option in bytes, kind and length included.
    OPTION_LEN = "tcp.option_len", "Length", U8 Dec;
    /// End of the options.
    OPT_EOL = "tcp.options.eol", "TCP Option - End of Option List (EOL)", Bytes None;
    /// Filler.
    OPT_NOP = "tcp.options.nop", "TCP Option - No-Operation (NOP)", Bytes None;
    /// Maximum segment size option.
    OPT_MSS = "tcp.options.mss", "TCP Option - Maximum segment size", Bytes None;
    /// Largest segment that the sender takes, in bytes.
    OPT_MSS_VAL = "tcp.options.mss_val", "MSS Value", U16 Dec;
    /// Window scale option (RFC 7323).
    OPT_WSCALE = "tcp.options.wscale", "TCP Option - Window scale", Bytes None;
    /// Bits by which windows are shifted.
    OPT_WSCALE_SHIFT = "tcp.options.wscale.shift", "Shift count", U8 Dec;
    /// Factor that the shift stands for.
    OPT_WSCALE_MULTIPLIER = "tcp.options.wscale.multiplier", "Multiplier", U16 Dec;
    /// Selective acknowledgments are understood (RFC 2018).
    OPT_SACK_PERM = "tcp.options.sack_perm", "TCP Option - SACK permitted", Bytes None;
    /// Selective acknowledgment option.
    OPT_SACK = "tcp.options.sack", "TCP Option - SACK", Bytes None;
    /// Start of a block that was received.
    OPT_SACK_LE = "tcp.options.sack_le", "TCP SACK Left Edge", U32 Dec;
    /// End of a block that was received.
    OPT_SACK_RE = "tcp.options.sack_re", "TCP SACK Right Edge", U32 Dec;
    /// Start of a range that was received twice (RFC 2883).
    OPT_DSACK_LE = "tcp.options.sack.dsack_le", "TCP D-SACK Left Edge", U32 Dec;
    /// End of a range that was received twice.
    OPT_DSACK_RE = "tcp.options.sack.dsack_re", "TCP D-SACK Right Edge", U32 Dec;
    /// Number of blocks.
    OPT_SACK_COUNT = "tcp.options.sack.count", "TCP SACK Count", U8 Dec;
    /// Timestamps option (RFC 7323).
    OPT_TS = "tcp.options.timestamp", "TCP Option - Timestamps", Bytes None;
    /// Sender's clock.
    OPT_TSVAL = "tcp.options.timestamp.tsval", "Timestamp value", U32 Dec;
    /// The other side's clock, sent back.
    OPT_TSECR = "tcp.options.timestamp.tsecr", "Timestamp echo reply", U32 Dec;
    /// MD5 signature option (RFC 2385).
    OPT_MD5 = "tcp.options.md5", "TCP Option - TCP MD5 signature", Bytes None;
    /// The signature.
    OPT_MD5_DIGEST = "tcp.options.md5.digest", "MD5 digest", Bytes None;
    /// Fast open cookie option (RFC 7413).
    OPT_TFO = "tcp.options.tfo", "TCP Option - TCP Fast Open", Bytes None;
    /// The cookie is asked for.
    OPT_TFO_REQUEST = "tcp.options.tfo.request", "Fast Open Cookie Request", None None;
    /// The cookie.
    OPT_TFO_COOKIE = "tcp.options.tfo.cookie", "Fast Open Cookie", Bytes None;
    /// An option without a dissector of its own.
    OPT_UNKNOWN = "tcp.options.unknown", "TCP Option - Unknown", Bytes None;
    /// Data of an option without a dissector of its own.
    OPT_UNKNOWN_DATA = "tcp.options.unknown.payload", "Payload", Bytes None;
    /// What sequence analysis found.
    ANALYSIS = "tcp.analysis", "SEQ/ACK analysis", None None;
    /// Something about the segment is out of the ordinary.
    ANALYSIS_FLAGS = "tcp.analysis.flags", "TCP Analysis Flags", None None;
    /// Frame whose data this segment acknowledges.
    ACKS_FRAME = "tcp.analysis.acks_frame", "This is an ACK to the segment in frame", FrameNum None;
    /// Time from the acknowledged data to this acknowledgment.
    ACK_RTT = "tcp.analysis.ack_rtt", "The RTT to ACK the segment was", RelTime None;
    /// Time of the handshake.
    INITIAL_RTT = "tcp.analysis.initial_rtt", "iRTT", RelTime None;
    /// Bytes sent and not yet acknowledged.
    BYTES_IN_FLIGHT = "tcp.analysis.bytes_in_flight", "Bytes in flight", U32 Dec;
    /// Bytes since the last segment with PSH.
    PUSH_BYTES = "tcp.analysis.push_bytes_sent", "Bytes sent since last PSH flag", U32 Dec;
    /// Time after which the sender gave up waiting.
    RTO = "tcp.analysis.rto", "The RTO for this segment was", RelTime None;
    /// Segment that the retransmission timeout counts from.
    RTO_FRAME = "tcp.analysis.rto_frame", "RTO based on delta from frame", FrameNum None;
    /// How many times the acknowledgment was sent again.
    DUP_ACK_NUM = "tcp.analysis.duplicate_ack_num", "Duplicate ACK #", U32 Dec;
    /// Frame with the first of the acknowledgments.
    DUP_ACK_FRAME = "tcp.analysis.duplicate_ack_frame", "Duplicate to the ACK in frame", FrameNum None;
    /// Time since the first frame of the conversation.
    TIME_RELATIVE = "tcp.time_relative", "Time since first frame in this TCP stream", RelTime None;
    /// Time since the previous frame of the conversation.
    TIME_DELTA = "tcp.time_delta", "Time since previous frame in this TCP stream", RelTime None;
    /// The segment's data.
    PAYLOAD = "tcp.payload", "TCP payload", Bytes None, with(Names::None);
    /// Data that belongs to a message over several segments.
    SEGMENT_DATA = "tcp.segment_data", "TCP segment data", Bytes None;
    /// The segments of a message.
    SEGMENTS = "tcp.segments", "Reassembled TCP Segments", None None;
    /// One segment of a message.
    SEGMENT = "tcp.segment", "TCP Segment", FrameNum None;
    /// Number of segments of a message.
    SEGMENT_COUNT = "tcp.segment.count", "Segment count", U32 Dec;
    /// Length of the whole message in bytes.
    REASSEMBLED_LEN = "tcp.reassembled.length", "Reassembled TCP length", U32 Dec;
    /// The bytes of the whole message.
    REASSEMBLED_DATA = "tcp.reassembled.data", "Reassembled TCP Data", Bytes None;
    /// Frame in which the message that this segment is part of is dissected.
    REASSEMBLED_IN = "tcp.reassembled_in", "Reassembled PDU in frame", FrameNum None;
    /// Bytes of a message over several segments that starts here.
    PDU_SIZE = "tcp.pdu.size", "PDU Size", U32 Dec;
}

notes! {
    /// The header says that it is shorter than a header can be.
    BOGUS_HDR_LEN = "tcp.bogus_header_length", "Bogus TCP Header length", Error Protocol;
    /// There is an acknowledgment number, but no ACK flag.
    ACK_NONZERO = "tcp.ack.nonzero", "The acknowledgment number field is nonzero while the ACK flag is not set", Note Protocol;
    /// The datagram ends before the header does.
    SHORT_SEGMENT = "tcp.short_segment", "Short segment. Segment/fragment does not contain a full TCP header (might be NMAP or someone else deliberately sending unusual packets)", Warn Malformed;
    /// More than the SYN is acknowledged: data came with it (RFC 7413 section 4.2).
    TFO_ACK = "tcp.analysis.tfo_ack", "TCP SYN-ACK accepting TFO data", Note Sequence;
    /// A connection is asked for.
    CONNECTION_SYN = "tcp.connection.syn", "Connection establish request (SYN)", Chat Sequence;
    /// A connection is accepted.
    CONNECTION_SYNACK = "tcp.connection.synack", "Connection establish acknowledge (SYN+ACK)", Chat Sequence;
    /// A side has no more data.
    CONNECTION_FIN = "tcp.connection.fin", "Connection finish (FIN)", Chat Sequence;
    /// The sender closes its direction first.
    FIN_ACTIVE = "tcp.connection.fin_active", "This frame initiates the connection closing", Note Sequence;
    /// The sender closes its direction after the other side.
    FIN_PASSIVE = "tcp.connection.fin_passive", "This frame undergoes the connection closing", Note Sequence;
    /// A selective acknowledgment of bytes that were acknowledged already.
    DSACK = "tcp.options.sack.dsack", "D-SACK Sequence", Warn Sequence;
    /// A connection is reset.
    CONNECTION_RST = "tcp.connection.rst", "Connection reset (RST)", Warn Sequence;
    /// Data was sent again.
    RETRANSMISSION = "tcp.analysis.retransmission", "This frame is a (suspected) retransmission", Note Sequence;
    /// Data was sent again after duplicate acknowledgments.
    FAST_RETRANSMISSION = "tcp.analysis.fast_retransmission", "This frame is a (suspected) fast retransmission", Note Sequence;
    /// Data was sent again although it had been acknowledged.
    SPURIOUS = "tcp.analysis.spurious_retransmission", "This frame is a (suspected) spurious retransmission", Note Sequence;
    /// The segment came after one that follows it.
    OUT_OF_ORDER = "tcp.analysis.out_of_order", "This frame is a (suspected) out-of-order segment", Warn Sequence;
    /// The ports were used by a connection before.
    REUSED_PORTS = "tcp.analysis.reused_ports", "A new tcp session is started with the same ports as an earlier session in this trace", Note Sequence;
    /// A segment before this one is missing from the capture.
    LOST_SEGMENT = "tcp.analysis.lost_segment", "Previous segment(s) not captured (common at capture start)", Warn Sequence;
    /// Data was acknowledged that is not in the capture.
    ACK_LOST_SEGMENT = "tcp.analysis.ack_lost_segment", "ACKed segment that wasn't captured (common at capture start)", Warn Sequence;
    /// Only the window changed.
    WINDOW_UPDATE = "tcp.analysis.window_update", "TCP window update", Chat Sequence;
    /// The sender has filled the receiver's window.
    WINDOW_FULL = "tcp.analysis.window_full", "TCP window specified by the receiver is now completely full", Warn Sequence;
    /// A probe that asks whether the other side is still there.
    KEEP_ALIVE = "tcp.analysis.keep_alive", "TCP keep-alive segment", Note Sequence;
    /// The answer to a keep-alive.
    KEEP_ALIVE_ACK = "tcp.analysis.keep_alive_ack", "ACK to a TCP keep-alive segment", Note Sequence;
    /// The same acknowledgment again.
    DUPLICATE_ACK = "tcp.analysis.duplicate_ack", "Duplicate ACK", Note Sequence;
    /// The receiver takes no more data.
    ZERO_WINDOW = "tcp.analysis.zero_window", "TCP Zero Window segment", Warn Sequence;
    /// Asks whether the window is still closed.
    ZERO_WINDOW_PROBE = "tcp.analysis.zero_window_probe", "TCP Zero Window Probe", Note Sequence;
    /// The answer to a zero window probe.
    ZERO_WINDOW_PROBE_ACK = "tcp.analysis.zero_window_probe_ack", "ACK to a TCP Zero Window Probe", Note Sequence;
    /// An option's length contradicts the header's, or is not that of its kind.
    OPTION_BAD = "tcp.option.len.invalid", "Invalid length for option", Note Sequence;
    /// Options were overwritten on the way, as it seems.
    NOPS_IN_A_ROW = "tcp.nop", "4 NOP in a row - a router may have removed some options", Warn Protocol;
    /// There is something after the end of the list.
    NONZERO_AFTER_END = "tcp.non_zero_bytes_after_eol", "Non zero bytes in option space after EOL option", Error Protocol;
    /// The maximum segment size is told at the start of a connection (RFC 9293 section 3.7.1).
    MSS_ABSENT = "tcp.options.mss.absent", "The SYN packet does not contain a MSS option", Note Protocol;
    /// And nowhere else.
    MSS_PRESENT = "tcp.options.mss.present", "The non-SYN packet does contain a MSS option", Warn Protocol;
    /// RFC 7323 section 2.3 allows no more.
    WSCALE_TOO_BIG = "tcp.options.wscale.shift.invalid", "Window scale shift exceeds 14", Warn Protocol;
    /// There is an urgent pointer, but no URG flag.
    URGENT_NONZERO = "tcp.urgent_pointer.non_zero", "The urgent pointer field is nonzero while the URG flag is not set", Note Protocol;
}
