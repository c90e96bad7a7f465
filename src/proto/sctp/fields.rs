//! Fields of SCTP, with the names of payload protocols, chunk types, causes and parameters (IANA sctp-parameters).

use crate::fields;
use crate::model::Names;
use crate::proto::common::checksum;

pub(super) const DATA_PPID_NAMES: &[(u64, &str)] = &[
    (0, "not specified"),
    (1, "IUA"),
    (2, "M2UA"),
    (3, "M3UA"),
    (4, "SUA"),
    (5, "M2PA"),
    (6, "V5UA"),
    (7, "H.248/MEGACO"),
    (8, "BICC/Q.2150.3"),
    (9, "TALI"),
    (10, "DUA"),
    (11, "ASAP"),
    (12, "ENRP"),
    (13, "H.323"),
    (14, "Q.IPC/Q.2150.3"),
    (15, "SIMCO"),
    (16, "DDP Segment Chunk"),
    (17, "DDP Stream Session Control"),
    (18, "S1 Application Protocol (S1AP)"),
    (19, "RUA"),
    (20, "HNBAP"),
    (21, "ForCES-HP"),
    (22, "ForCES-MP"),
    (23, "ForCES-LP"),
    (24, "SBc-AP"),
    (25, "NBAP"),
    (26, "Unassigned"),
    (27, "X2AP"),
    (28, "IRCP"),
    (29, "LCS-AP"),
    (30, "MPICH2"),
    (31, "SABP"),
    (32, "Fractal Generator Protocol"),
    (33, "Ping Pong Protocol"),
    (34, "CalcApp Protocol"),
    (35, "Scripting Service Protocol"),
    (36, "NetPerfMeter Control"),
    (37, "NetPerfMeter Data"),
    (38, "Echo"),
    (39, "Discard"),
    (40, "Daytime"),
    (41, "Character Generator"),
    (42, "3GPP RNA"),
    (43, "3GPP M2AP"),
    (44, "3GPP M3AP"),
    (45, "SSH"),
    (46, "DIAMETER"),
    (47, "DIAMETER over DTLS"),
    (48, "R14P"),
    (49, "Generic Data Transfer Protocol (GDT)"),
    (50, "WebRTC Control"),
    (51, "WebRTC String"),
    (52, "WebRTC Binary Partial (Deprecated)"),
    (53, "WebRTC Binary"),
    (54, "WebRTC String Partial (Deprecated)"),
    (55, "3GPP PUA"),
    (56, "WebRTC String Empty"),
    (57, "WebRTC Binary Empty"),
    (58, "XwAP"),
    (59, "Xw - Control Plane"),
    (60, "NGAP"),
    (61, "XnAP"),
    (62, "F1 AP"),
    (65, "ELE2 Lawful Interception"),
    (66, "NGAP over DTLS"),
    (67, "XnAP over DTLS"),
    (68, "F1AP over DTLS"),
    (69, "E1AP over DTLS"),
    (70, "E2-CP"),
    (71, "E2-UP"),
    (72, "E2-DU"),
    (73, "W1AP"),
];
pub(super) const PARAM_TYPE_NAMES: &[(u64, &str)] = &[
    (0x1, "Heartbeat info"),
    (0x5, "IPv4 address"),
    (0x6, "IPv6 address"),
    (0x7, "State cookie"),
    (0x8, "Unrecognized parameter"),
    (0x9, "Cookie preservative"),
    (0xb, "Hostname address"),
    (0xc, "Supported address types"),
    (0xd, "Outgoing SSN reset request"),
    (0xe, "Incoming SSN reset request"),
    (0xf, "SSN/TSN reset request"),
    (0x10, "Re-configuration response"),
    (0x11, "Add outgoing streams request"),
    (0x12, "Add incoming streams request"),
    (0x8000, "ECN"),
    (0x8002, "Random"),
    (0x8003, "Authenticated Chunk list"),
    (0x8004, "Requested HMAC Algorithm"),
    (0x8008, "Supported Extensions"),
    (0xc000, "Forward TSN supported"),
    (0xc001, "Add IP address"),
    (0xc002, "Delete IP address"),
    (0xc003, "Error cause indication"),
    (0xc004, "Set primary address"),
    (0xc005, "Success report"),
    (0xc006, "Adaptation Layer Indication"),
];
pub(super) const PARAM_ADDRESS_TYPE_NAMES: &[(u64, &str)] = &[
    (5, "IPv4 address"),
    (6, "IPv6 address"),
    (11, "Hostname address"),
];
pub(super) const CAUSE_CODE_NAMES: &[(u64, &str)] = &[
    (0x1, "Invalid stream identifier"),
    (0x2, "Missing mandatory parameter"),
    (0x3, "Stale cookie error"),
    (0x4, "Out of resource"),
    (0x5, "Unresolvable address"),
    (0x6, "Unrecognized chunk type"),
    (0x7, "Invalid mandatory parameter"),
    (0x8, "Unrecognized parameters"),
    (0x9, "No user data"),
    (0xa, "Cookie received while shutting down"),
    (0xb, "Restart of an association with new addresses"),
    (0xc, "User initiated ABORT"),
    (0xd, "Protocol violation"),
    (0xa0, "Request to delete last address"),
    (0xa1, "Operation refused due to resource shortage"),
    (0xa2, "Request to delete source address"),
    (0xa3, "Association Aborted due to illegal ASCONF-ACK"),
    (0xa4, "Request refused - no authorization"),
    (0x105, "Unsupported HMAC identifier"),
];

fields! {
    /// Port of the sender.
    SRC_PORT = "sctp.srcport", "Source port", U16 Dec;
    /// Port of the receiver.
    DST_PORT = "sctp.dstport", "Destination port", U16 Dec;
    /// Port of either side.
    PORT = "sctp.port", "Port", U16 Dec;
    /// Tag that the receiver chose for the association.
    VTAG = "sctp.verification_tag", "Verification tag", U32 Hex;
    /// CRC-32C over the packet.
    CHECKSUM = "sctp.checksum", "Checksum", U32 Hex;
    /// Whether the checksum was verified.
    CHECKSUM_STATUS = "sctp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Kind of a chunk.
    CHUNK_TYPE = "sctp.chunk_type", "Chunk type", U8 Dec, names(CHUNKS);
    /// What a receiver does that does not know the chunk.
    CHUNK_BIT_1 = "sctp.chunk_bit_1", "Bit", Bool B8, mask(0x80), with(Names::Bool("Skip chunk and continue processing of the packet", "Stop processing of the packet"));
    /// Whether such a receiver reports it.
    CHUNK_BIT_2 = "sctp.chunk_bit_2", "Bit", Bool B8, mask(0x40), with(Names::Bool("Do report", "Do not report"));
    /// Flags of a chunk.
    CHUNK_FLAGS = "sctp.chunk_flags", "Chunk flags", U8 Hex;
    /// Length of a chunk in bytes, without its fill.
    CHUNK_LENGTH = "sctp.chunk_length", "Chunk length", U16 Dec;
    /// Fill up to a multiple of 4 bytes.
    CHUNK_PADDING = "sctp.chunk_padding", "Chunk padding", Bytes None;
    /// Data of a chunk that is not known.
    CHUNK_VALUE = "sctp.chunk_value", "Chunk value", Bytes None;
    /// State cookie that is given back.
    COOKIE = "sctp.cookie", "Cookie", Bytes None;
    /// Tag that the sender chose for the association.
    INITIATE_TAG = "sctp.initiate_tag", "Initiate tag", U32 Hex;
    /// Tag that the sender of INIT chose.
    INIT_TAG = "sctp.init_initiate_tag", "Initiate tag", U32 Hex;
    /// Room of the sender's receive buffer, in bytes.
    INIT_CREDIT = "sctp.init_credit", "Advertised receiver window credit (a_rwnd)", U32 Dec;
    /// Streams that the sender wants to send on.
    INIT_OUT = "sctp.init_nr_out_streams", "Number of outbound streams", U16 Dec;
    /// Streams that the sender takes.
    INIT_IN = "sctp.init_nr_in_streams", "Number of inbound streams", U16 Dec;
    /// First number of the sender's DATA chunks.
    INIT_TSN = "sctp.init_initial_tsn", "Initial TSN", U32 Dec;
    /// Tag that the sender of INIT ACK chose.
    ACK_TAG = "sctp.initack_initiate_tag", "Initiate tag", U32 Hex;
    /// Room of the sender's receive buffer, in bytes.
    ACK_CREDIT = "sctp.initack_credit", "Advertised receiver window credit (a_rwnd)", U32 Dec;
    /// Streams that the sender wants to send on.
    ACK_OUT = "sctp.initack_nr_out_streams", "Number of outbound streams", U16 Dec;
    /// Streams that the sender takes.
    ACK_IN = "sctp.initack_nr_in_streams", "Number of inbound streams", U16 Dec;
    /// First number of the sender's DATA chunks.
    ACK_TSN = "sctp.initack_initial_tsn", "Initial TSN", U32 Dec;
    /// Last part of a user message.
    DATA_E = "sctp.data_e_bit", "E-Bit", Bool B8, mask(0x01), with(Names::Bool("Last segment", "Not the last segment"));
    /// First part of a user message.
    DATA_B = "sctp.data_b_bit", "B-Bit", Bool B8, mask(0x02), with(Names::Bool("First segment", "Subsequent segment"));
    /// The message is delivered out of order.
    DATA_U = "sctp.data_u_bit", "U-Bit", Bool B8, mask(0x04), with(Names::Bool("Unordered delivery", "Ordered delivery"));
    /// The receiver shall acknowledge at once.
    DATA_I = "sctp.data_i_bit", "I-Bit", Bool B8, mask(0x08), with(Names::Bool("Send SACK immediately", "Possibly delay SACK"));
    /// Number of a DATA chunk.
    DATA_TSN = "sctp.data_tsn", "Transmission sequence number (relative)", U32 Dec;
    /// Transmission sequence number.
    DATA_TSN_RAW = "sctp.data_tsn_raw", "Transmission sequence number (absolute)", U32 Dec;
    /// Stream.
    DATA_SID = "sctp.data_sid", "Stream identifier", U16 Hex;
    /// Number of the message within its stream.
    DATA_SSN = "sctp.data_ssn", "Stream sequence number", U16 Dec;
    /// Protocol of the message (IANA sctp-parameters).
    DATA_PPID = "sctp.data_payload_proto_id", "Payload protocol identifier", U32 Dec, names(DATA_PPID_NAMES);
    /// Last number up to which all chunks have come.
    SACK_TSN = "sctp.sack_cumulative_tsn_ack", "Cumulative TSN ACK (relative)", U32 Dec;
    /// Last number of the other side that came without a gap.
    SACK_TSN_RAW = "sctp.sack_cumulative_tsn_ack_raw", "Cumulative TSN ACK (absolute)", U32 Dec;
    /// Room of the sender's receive buffer, in bytes.
    SACK_RWND = "sctp.sack_a_rwnd", "Advertised receiver window credit (a_rwnd)", U32 Dec;
    /// Number of gap blocks.
    SACK_GAPS = "sctp.sack_number_of_gap_blocks", "Number of gap acknowledgement blocks", U16 Dec;
    /// Number of chunks that came twice.
    SACK_DUPLICATES = "sctp.sack_number_of_duplicated_tsns", "Number of duplicated TSNs", U16 Dec;
    /// First number of a gap block, relative.
    SACK_GAP_START = "sctp.sack_gap_block_start", "Start", U16 Dec;
    /// Last number of a gap block, relative.
    SACK_GAP_END = "sctp.sack_gap_block_end", "End", U16 Dec;
    /// Number of a chunk that came twice.
    SACK_DUPLICATE = "sctp.sack_duplicate_tsn", "Duplicate TSN", U32 Dec;
    /// Last number up to which all chunks have come.
    SHUTDOWN_TSN = "sctp.shutdown_cumulative_tsn_ack", "Cumulative TSN Ack", U32 Dec;
    /// Number of the first chunk that met congestion.
    ECNE_TSN = "sctp.ecne_lowest_tsn", "Lowest TSN", U32 Dec;
    /// Number of the first chunk that met congestion.
    CWR_TSN = "sctp.cwr_lowest_tsn", "Lowest TSN", U32 Dec;
    /// The tag is that of the peer.
    ABORT_T = "sctp.abort_t_bit", "T-Bit", Bool B8, mask(0x01), with(Names::Bool("Tag reflected", "Tag not reflected"));
    /// The tag is that of the peer.
    COMPLETE_T = "sctp.shutdown_complete_t_bit", "T-Bit", Bool B8, mask(0x01), with(Names::Bool("Tag reflected", "Tag not reflected"));
    /// Kind of a parameter.
    PARAM_TYPE = "sctp.parameter_type", "Parameter type", U16 Hex, names(PARAM_TYPE_NAMES);
    /// What a receiver does that does not know the parameter.
    PARAM_BIT_1 = "sctp.parameter_bit_1", "Bit", Bool B16, mask(0x8000), with(Names::Bool("Skip parameter and continue processing of the chunk", "Stop processing of chunk"));
    /// Whether such a receiver reports it.
    PARAM_BIT_2 = "sctp.parameter_bit_2", "Bit", Bool B16, mask(0x4000), with(Names::Bool("Do report", "Do not report"));
    /// Length of a parameter in bytes.
    PARAM_LENGTH = "sctp.parameter_length", "Parameter length", U16 Dec;
    /// Data of a parameter.
    PARAM_VALUE = "sctp.parameter_value", "Parameter value", Bytes None;
    /// Fill up to a multiple of 4 bytes.
    PARAM_PADDING = "sctp.parameter_padding", "Parameter padding", Bytes None;
    /// A further address of the sender.
    PARAM_IPV4 = "sctp.parameter_ipv4_address", "IP Version 4 address", Ipv4 None;
    /// A further address of the sender.
    PARAM_IPV6 = "sctp.parameter_ipv6_address", "IP Version 6 address", Ipv6 None;
    /// Data that the peer gives back.
    PARAM_HEARTBEAT = "sctp.parameter_heartbeat_information", "Heartbeat information", Bytes None;
    /// State cookie.
    PARAM_COOKIE = "sctp.parameter_state_cookie", "State cookie", Bytes None;
    /// Kind of address that the sender takes.
    PARAM_ADDRESS_TYPE = "sctp.parameter_supported_address_type", "Supported address type", U16 Dec, names(PARAM_ADDRESS_TYPE_NAMES);
    /// Chunk that the sender takes.
    PARAM_CHUNK = "sctp.supported_chunk_type", "Supported chunk type", U8 Dec, names(CHUNKS);
    /// Why the association fails.
    CAUSE_CODE = "sctp.cause_code", "Cause code", U16 Hex, names(CAUSE_CODE_NAMES);
    /// Length of the cause in bytes.
    CAUSE_LENGTH = "sctp.cause_length", "Cause length", U16 Dec;
    /// What the cause says.
    CAUSE_INFO = "sctp.cause_information", "Cause information", Bytes None;
}

/// Chunks (IANA sctp-parameters).
pub(super) const CHUNKS: &[(u64, &str)] = &[
    (0, "DATA"),
    (1, "INIT"),
    (2, "INIT_ACK"),
    (3, "SACK"),
    (4, "HEARTBEAT"),
    (5, "HEARTBEAT_ACK"),
    (6, "ABORT"),
    (7, "SHUTDOWN"),
    (8, "SHUTDOWN_ACK"),
    (9, "ERROR"),
    (10, "COOKIE_ECHO"),
    (11, "COOKIE_ACK"),
    (12, "ECNE"),
    (13, "CWR"),
    (14, "SHUTDOWN_COMPLETE"),
    (15, "AUTH"),
    (16, "NR_SACK"),
    (64, "I_DATA"),
    (128, "ASCONF_ACK"),
    (129, "PKTDROP"),
    (130, "RE_CONFIG"),
    (132, "PAD"),
    (192, "FORWARD_TSN"),
    (193, "ASCONF"),
    (194, "I_FORWARD_TSN"),
];
