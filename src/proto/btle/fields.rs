//! Fields of the Bluetooth Low Energy link layer.

use crate::fields;
use crate::model::Names;
use crate::proto::common::bluetooth::errors::ERRORS;

const LINK_LAYER_DATA_SLEEP_CLOCK_ACCURACY_NAMES: &[(u64, &str)] = &[
    (0, "251 ppm to 500 ppm"),
    (1, "151 ppm to 250 ppm"),
    (2, "101 ppm to 150 ppm"),
    (3, "76 ppm to 100 ppm"),
    (4, "51 ppm to 75 ppm"),
    (5, "31 ppm to 50 ppm"),
    (6, "21 ppm to 30 ppm"),
    (7, "0 ppm to 20 ppm"),
];
const DATA_HEADER_LLID_NAMES: &[(u64, &str)] = &[
    (0, "Unframed CIS Data PDU; end fragment of an SDU or a complete SDU"),
    (1, "Continuation fragment of an L2CAP message, or an Empty PDU"),
    (2, "Start of an L2CAP message or a complete L2CAP message with no fragmentation"),
    (3, "Control PDU"),
];
const CONTROL_OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "LL_CONNECTION_UPDATE_IND"),
    (1, "LL_CHANNEL_MAP_IND"),
    (2, "LL_TERMINATE_IND"),
    (3, "LL_ENC_REQ"),
    (4, "LL_ENC_RSP"),
    (5, "LL_START_ENC_REQ"),
    (6, "LL_START_ENC_RSP"),
    (7, "LL_UNKNOWN_RSP"),
    (8, "LL_FEATURE_REQ"),
    (9, "LL_FEATURE_RSP"),
    (0xa, "LL_PAUSE_ENC_REQ"),
    (0xb, "LL_PAUSE_ENC_RSP"),
    (0xc, "LL_VERSION_IND"),
    (0xd, "LL_REJECT_IND"),
    (0xe, "LL_SLAVE_FEATURE_REQ"),
    (0xf, "LL_CONNECTION_PARAM_REQ"),
    (0x10, "LL_CONNECTION_PARAM_RSP"),
    (0x11, "LL_REJECT_EXT_IND"),
    (0x12, "LL_PING_REQ"),
    (0x13, "LL_PING_RSP"),
    (0x14, "LL_LENGTH_REQ"),
    (0x15, "LL_LENGTH_RSP"),
    (0x16, "LL_PHY_REQ"),
    (0x17, "LL_PHY_RSP"),
    (0x18, "LL_PHY_UPDATE_IND"),
    (0x19, "LL_MIN_USED_CHANNELS_IND"),
    (0x1a, "LL_CTE_REQ"),
    (0x1b, "LL_CTE_RSP"),
    (0x1c, "LL_PERIODIC_SYNC_IND"),
    (0x1d, "LL_CLOCK_ACCURACY_REQ"),
    (0x1e, "LL_CLOCK_ACCURACY_RSP"),
    (0x1f, "LL_CIS_REQ"),
    (0x20, "LL_CIS_RSP"),
    (0x21, "LL_CIS_IND"),
    (0x22, "LL_CIS_TERMINATE_IND"),
    (0x23, "LL_POWER_CONTROL_REQ"),
    (0x24, "LL_POWER_CONTROL_RSP"),
    (0x25, "LL_POWER_CHANGE_IND"),
];
const CONTROL_VERSION_NUMBER_NAMES: &[(u64, &str)] = &[
    (6, "4.0"),
    (7, "4.1"),
    (8, "4.2"),
    (9, "5.0"),
    (0xa, "5.1"),
    (0xb, "5.2"),
    (0xc, "5.3"),
];

/// Kinds of packet on the primary advertising channels.
const PDU_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "ADV_IND"),
    (1, "ADV_DIRECT_IND"),
    (2, "ADV_NONCONN_IND"),
    (3, "SCAN_REQ"),
    (4, "SCAN_RSP"),
    (5, "CONNECT_IND"),
    (6, "ADV_SCAN_IND"),
    (7, "ADV_EXT_IND"),
    (8, "AUX_CONNECT_RSP"),
];

fields! {
    /// Access Address.
    ACCESS_ADDRESS = "btle.access_address", "Access Address", U32 Hex;
    /// Packet Header.
    ADVERTISING_HEADER = "btle.advertising_header", "Packet Header", U16 Hex;
    /// PDU Type.
    ADVERTISING_HEADER_PDU_TYPE = "btle.advertising_header.pdu_type", "PDU Type", U8 Hex, mask(0xf), names(PDU_TYPE_NAMES);
    /// Reserved for Future Use.
    ADVERTISING_HEADER_RFU_1 = "btle.advertising_header.rfu.1", "Reserved", U8 Dec, mask(0x10);
    /// Channel Selection Algorithm.
    ADVERTISING_HEADER_CH_SEL = "btle.advertising_header.ch_sel", "Channel Selection Algorithm", Bool B8, mask(0x20), with(Names::Bool("#2", "#1"));
    /// Reserved for Future Use.
    ADVERTISING_HEADER_RFU_2 = "btle.advertising_header.rfu.2", "Reserved", U8 Dec, mask(0x20);
    /// Tx Address.
    ADVERTISING_HEADER_RANDOMIZED_TX = "btle.advertising_header.randomized_tx", "Tx Address", Bool B8, mask(0x40), with(Names::Bool("Random", "Public"));
    /// Reserved for Future Use.
    ADVERTISING_HEADER_RFU_3 = "btle.advertising_header.rfu.3", "Reserved", U8 Dec, mask(0x40);
    /// Rx Address.
    ADVERTISING_HEADER_RANDOMIZED_RX = "btle.advertising_header.randomized_rx", "Rx Address", Bool B8, mask(0x80), with(Names::Bool("Random", "Public"));
    /// Reserved for Future Use.
    ADVERTISING_HEADER_RFU_4 = "btle.advertising_header.rfu.4", "Reserved", U8 Dec, mask(0x80);
    /// Length.
    ADVERTISING_HEADER_LENGTH = "btle.advertising_header.length", "Length", U8 Dec;
    /// Advertising Address.
    ADVERTISING_ADDRESS = "btle.advertising_address", "Advertising Address", Ether None;
    /// Initiator Address.
    INITIATOR_ADDRESS = "btle.initiator_address", "Initiator Address", Ether None;
    /// Target Address.
    TARGET_ADDRESS = "btle.target_address", "Target Address", Ether None;
    /// Scanning Address.
    SCANNING_ADDRESS = "btle.scanning_address", "Scanning Address", Ether None;
    /// Link Layer Data.
    LINK_LAYER_DATA = "btle.link_layer_data", "Link Layer Data", None None;
    /// Access Address.
    LINK_LAYER_DATA_ACCESS_ADDRESS = "btle.link_layer_data.access_address", "Access Address", U32 Hex;
    /// CRC Init.
    LINK_LAYER_DATA_CRC_INIT = "btle.link_layer_data.crc_init", "CRC Init", U24 Hex;
    /// Window Size.
    LINK_LAYER_DATA_WINDOW_SIZE = "btle.link_layer_data.window_size", "Window Size", U8 Dec;
    /// Window Offset.
    LINK_LAYER_DATA_WINDOW_OFFSET = "btle.link_layer_data.window_offset", "Window Offset", U16 Dec;
    /// Interval.
    LINK_LAYER_DATA_INTERVAL = "btle.link_layer_data.interval", "Interval", U16 Dec;
    /// Latency.
    LINK_LAYER_DATA_LATENCY = "btle.link_layer_data.latency", "Latency", U16 Dec;
    /// Timeout.
    LINK_LAYER_DATA_TIMEOUT = "btle.link_layer_data.timeout", "Timeout", U16 Dec;
    /// Channel Map.
    LINK_LAYER_DATA_CHANNEL_MAP = "btle.link_layer_data.channel_map", "Channel Map", Bytes None;
    /// Hop.
    LINK_LAYER_DATA_HOP = "btle.link_layer_data.hop", "Hop", U8 Dec, mask(0x1f);
    /// Sleep Clock Accuracy.
    LINK_LAYER_DATA_SLEEP_CLOCK_ACCURACY = "btle.link_layer_data.sleep_clock_accuracy", "Sleep Clock Accuracy", U8 Dec, mask(0xe0), names(LINK_LAYER_DATA_SLEEP_CLOCK_ACCURACY_NAMES);
    /// Data Header.
    DATA_HEADER = "btle.data_header", "Data Header", None None;
    /// Logical Link Identifier.
    DATA_HEADER_LLID = "btle.data_header.llid", "LLID", U8 Hex, mask(0x3), names(DATA_HEADER_LLID_NAMES);
    /// Next Expected Sequence Number.
    DATA_HEADER_NEXT_EXPECTED_SEQUENCE_NUMBER = "btle.data_header.next_expected_sequence_number", "Next Expected Sequence Number", U8 Dec, mask(0x4);
    /// Sequence Number.
    DATA_HEADER_SEQUENCE_NUMBER = "btle.data_header.sequence_number", "Sequence Number", U8 Dec, mask(0x8);
    /// More Data.
    DATA_HEADER_MORE_DATA = "btle.data_header.more_data", "More Data", Bool B8, mask(0x10);
    /// CTE Info.
    DATA_HEADER_CTE_INFO_PRESENT = "btle.data_header.cte_info_present", "CTE Info", Bool B8, mask(0x20), with(Names::Bool("Present", "Not Present"));
    /// Reserved for Future Use.
    DATA_HEADER_RFU = "btle.data_header.rfu", "RFU", U8 Dec, mask(0xc0);
    /// Length.
    DATA_HEADER_LENGTH = "btle.data_header.length", "Length", U8 Dec;
    /// Master Address.
    MASTER_BD_ADDR = "btle.master_bd_addr", "Master Address", Ether None;
    /// Slave Address.
    SLAVE_BD_ADDR = "btle.slave_bd_addr", "Slave Address", Ether None;
    /// Control Opcode.
    CONTROL_OPCODE = "btle.control_opcode", "Control Opcode", U8 Hex, names(CONTROL_OPCODE_NAMES);
    /// Error Code.
    CONTROL_ERROR_CODE = "btle.control.error_code", "Error Code", U8 Hex, names(ERRORS);
    /// Version Number.
    CONTROL_VERSION_NUMBER = "btle.control.version_number", "Version Number", U8 Hex, names(CONTROL_VERSION_NUMBER_NAMES);
    /// Company Id.
    CONTROL_COMPANY_ID = "btle.control.company_id", "Company Id", U16 Hex;
    /// Subversion Number.
    CONTROL_SUBVERSION_NUMBER = "btle.control.subversion_number", "Subversion Number", U16 Hex;
    /// Unknown Type.
    CONTROL_UNKNOWN_TYPE = "btle.control.unknown_type", "Unknown Type", U8 Hex, names(CONTROL_OPCODE_NAMES);
    /// L2CAP Fragment.
    L2CAP_DATA = "btle.l2cap_data", "L2CAP Fragment", None None;
    /// CRC.
    CRC = "btle.crc", "CRC", U24 Hex;
    /// Scan Response Data.
    SCAN_RESPONCE_DATA = "btle.scan_responce_data", "Scan Response Data", Bytes None;
}

