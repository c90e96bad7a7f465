//! Fields of messages between nodes.

use crate::fields;
use crate::model::field::SET;

const INV_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "ERROR"),
    (1, "MSG_TX"),
    (2, "MSG_BLOCK"),
];
const REJECT_CCODE_NAMES: &[(u64, &str)] = &[
    (1, "REJECT_MALFORMED"),
    (0x10, "REJECT_INVALID"),
    (0x11, "REJECT_OBSOLETE"),
    (0x12, "REJECT_DUPLICATE"),
    (0x40, "REJECT_NONSTANDARD"),
    (0x41, "REJECT_DUST"),
    (0x42, "REJECT_INSUFFICIENTFEE"),
    (0x43, "REJECT_CHECKPOINT"),
];
const FILTERLOAD_NFLAGS_NAMES: &[(u64, &str)] = &[
    (0, "BLOOM_UPDATE_NONE"),
    (1, "BLOOM_UPDATE_ALL"),
    (2, "BLOOM_UPDATE_P2PUBKEY_ONLY"),
];

fields! {
    /// Packet magic.
    MAGIC = "bitcoin.magic", "Packet magic", U32 Hex;
    /// Command name.
    COMMAND = "bitcoin.command", "Command name", Str None;
    /// Payload Length.
    LENGTH = "bitcoin.length", "Payload Length", U32 Dec;
    /// Payload checksum.
    CHECKSUM = "bitcoin.checksum", "Payload checksum", U32 Hex;
    /// Version message.
    VERSION = "bitcoin.version", "Version message", None None;
    /// Protocol version.
    VERSION_VERSION = "bitcoin.version.version", "Protocol version", U32 Dec;
    /// Node services.
    VERSION_SERVICES = "bitcoin.version.services", "Node services", U64 Hex;
    /// Node timestamp.
    VERSION_TIMESTAMP = "bitcoin.version.timestamp", "Node timestamp", AbsTime None;
    /// Address of emmitting node.
    VERSION_ADDR_ME = "bitcoin.version.addr_me", "Address of emmitting node", None None;
    /// Address as receiving node.
    VERSION_ADDR_YOU = "bitcoin.version.addr_you", "Address as receiving node", None None;
    /// Random nonce.
    VERSION_NONCE = "bitcoin.version.nonce", "Random nonce", U64 Hex;
    /// User agent.
    VERSION_USER_AGENT = "bitcoin.version.user_agent", "User agent", None None;
    /// Block start height.
    VERSION_START_HEIGHT = "bitcoin.version.start_height", "Block start height", U32 Dec;
    /// Relay flag.
    VERSION_RELAY = "bitcoin.version.relay", "Relay flag", U8 Dec;
    /// Network node.
    SERVICES_NETWORK = "bitcoin.services.network", "Network node", Bool B32, mask(0x1), with(SET);
    /// Node services.
    ADDRESS_SERVICES = "bitcoin.address.services", "Node services", U64 Hex;
    /// Node address.
    ADDRESS_ADDRESS = "bitcoin.address.address", "Node address", Ipv6 None;
    /// Node port.
    ADDRESS_PORT = "bitcoin.address.port", "Node port", U16 Dec;
    /// Count.
    STRING_COUNT = "bitcoin.string.count", "Count", U8 Dec;
    /// Count.
    STRING_COUNT64 = "bitcoin.string.count64", "Count", U64 Dec;
    /// String value.
    STRING_VALUE = "bitcoin.string.value", "String value", Str None;
    /// Count.
    DATA_COUNT = "bitcoin.data.count", "Count", U8 Dec;
    /// Count.
    DATA_COUNT64 = "bitcoin.data.count64", "Count", U64 Dec;
    /// Data.
    DATA_VALUE = "bitcoin.data.value", "Data", Bytes None;
    /// Address message.
    ADDR = "bitcoin.addr", "Address message", None None;
    /// Count.
    ADDR_COUNT = "bitcoin.addr.count", "Count", U8 Dec;
    /// Count.
    ADDR_COUNT64 = "bitcoin.addr.count64", "Count", U64 Dec;
    /// Address.
    ADDR_ADDRESS = "bitcoin.addr.address", "Address", Bytes None;
    /// Address timestamp.
    ADDR_TIMESTAMP = "bitcoin.addr.timestamp", "Address timestamp", AbsTime None;
    /// Inventory message.
    INV = "bitcoin.inv", "Inventory message", None None;
    /// Count.
    INV_COUNT = "bitcoin.inv.count", "Count", U8 Dec;
    /// Count.
    INV_COUNT64 = "bitcoin.inv.count64", "Count", U64 Dec;
    /// Type.
    INV_TYPE = "bitcoin.inv.type", "Type", U32 Dec, names(INV_TYPE_NAMES);
    /// Data hash.
    INV_HASH = "bitcoin.inv.hash", "Data hash", Bytes None;
    /// Getdata message.
    GETDATA = "bitcoin.getdata", "Getdata message", None None;
    /// Count.
    GETDATA_COUNT = "bitcoin.getdata.count", "Count", U8 Dec;
    /// Count.
    GETDATA_COUNT64 = "bitcoin.getdata.count64", "Count", U64 Dec;
    /// Type.
    GETDATA_TYPE = "bitcoin.getdata.type", "Type", U32 Dec, names(INV_TYPE_NAMES);
    /// Data hash.
    GETDATA_HASH = "bitcoin.getdata.hash", "Data hash", Bytes None;
    /// Getdata message.
    NOTFOUND = "bitcoin.notfound", "Getdata message", None None;
    /// Count.
    NOTFOUND_COUNT = "bitcoin.notfound.count", "Count", U8 Dec;
    /// Count.
    NOTFOUND_COUNT64 = "bitcoin.notfound.count64", "Count", U64 Dec;
    /// Type.
    NOTFOUND_TYPE = "bitcoin.notfound.type", "Type", U32 Dec, names(INV_TYPE_NAMES);
    /// Data hash.
    NOTFOUND_HASH = "bitcoin.notfound.hash", "Data hash", Bytes None;
    /// Getdata message.
    GETBLOCKS = "bitcoin.getblocks", "Getdata message", None None;
    /// Count.
    GETBLOCKS_COUNT = "bitcoin.getblocks.count", "Count", U8 Dec;
    /// Count.
    GETBLOCKS_COUNT64 = "bitcoin.getblocks.count64", "Count", U64 Dec;
    /// Starting hash.
    GETBLOCKS_HASH_START = "bitcoin.getblocks.hash_start", "Starting hash", Bytes None;
    /// Stopping hash.
    GETBLOCKS_HASH_STOP = "bitcoin.getblocks.hash_stop", "Stopping hash", Bytes None;
    /// Getheaders message.
    GETHEADERS = "bitcoin.getheaders", "Getheaders message", None None;
    /// Count.
    GETHEADERS_COUNT = "bitcoin.getheaders.count", "Count", U8 Dec;
    /// Count.
    GETHEADERS_COUNT64 = "bitcoin.getheaders.count64", "Count", U64 Dec;
    /// Starting hash.
    GETHEADERS_HASH_START = "bitcoin.getheaders.hash_start", "Starting hash", Bytes None;
    /// Stopping hash.
    GETHEADERS_HASH_STOP = "bitcoin.getheaders.hash_stop", "Stopping hash", Bytes None;
    /// Tx message.
    TX = "bitcoin.tx", "Tx message", None None;
    /// Transaction version.
    TX_VERSION = "bitcoin.tx.version", "Transaction version", U32 Dec;
    /// Input Count.
    TX_INPUT_COUNT = "bitcoin.tx.input_count", "Input Count", U8 Dec;
    /// Input Count.
    TX_INPUT_COUNT64 = "bitcoin.tx.input_count64", "Input Count", U64 Dec;
    /// Transaction input.
    TX_IN = "bitcoin.tx.in", "Transaction input", None None;
    /// Previous output.
    TX_IN_PREV_OUTPUT = "bitcoin.tx.in.prev_output", "Previous output", None None;
    /// Hash.
    TX_IN_PREV_OUTPUT_HASH = "bitcoin.tx.in.prev_output.hash", "Hash", Bytes None;
    /// Index.
    TX_IN_PREV_OUTPUT_INDEX = "bitcoin.tx.in.prev_output.index", "Index", U32 Dec;
    /// Script Length.
    TX_IN_SCRIPT_LENGTH = "bitcoin.tx.in.script_length", "Script Length", U8 Dec;
    /// Script Length.
    TX_IN_SCRIPT_LENGTH64 = "bitcoin.tx.in.script_length64", "Script Length", U64 Dec;
    /// Signature script.
    TX_IN_SIG_SCRIPT = "bitcoin.tx.in.sig_script", "Signature script", Bytes None;
    /// Sequence.
    TX_IN_SEQ = "bitcoin.tx.in.seq", "Sequence", U32 Dec;
    /// Output Count.
    TX_OUTPUT_COUNT = "bitcoin.tx.output_count", "Output Count", U8 Dec;
    /// Output Count.
    TX_OUTPUT_COUNT64 = "bitcoin.tx.output_count64", "Output Count", U64 Dec;
    /// Transaction output.
    TX_OUT = "bitcoin.tx.out", "Transaction output", None None;
    /// Value.
    TX_OUT_VALUE = "bitcoin.tx.out.value", "Value", U64 Dec;
    /// Script Length.
    TX_OUT_SCRIPT_LENGTH = "bitcoin.tx.out.script_length", "Script Length", U8 Dec;
    /// Script Length.
    TX_OUT_SCRIPT_LENGTH64 = "bitcoin.tx.out.script_length64", "Script Length", U64 Dec;
    /// Script.
    TX_OUT_SCRIPT = "bitcoin.tx.out.script", "Script", Bytes None;
    /// Block lock time or block ID.
    TX_LOCK_TIME = "bitcoin.tx.lock_time", "Block lock time or block ID", U32 Dec;
    /// Block message.
    BLOCK = "bitcoin.block", "Block message", None None;
    /// Block version.
    BLOCK_VERSION = "bitcoin.block.version", "Block version", U32 Dec;
    /// Previous block.
    BLOCK_PREV_BLOCK = "bitcoin.block.prev_block", "Previous block", Bytes None;
    /// Merkle root.
    BLOCK_MERKLE_ROOT = "bitcoin.block.merkle_root", "Merkle root", Bytes None;
    /// Block timestamp.
    BLOCK_TIMESTAMP = "bitcoin.block.timestamp", "Block timestamp", AbsTime None;
    /// Bits.
    BLOCK_BITS = "bitcoin.block.bits", "Bits", U32 Hex;
    /// Nonce.
    BLOCK_NONCE = "bitcoin.block.nonce", "Nonce", U32 Hex;
    /// Number of transactions.
    BLOCK_NUM_TRANSACTIONS = "bitcoin.block.num_transactions", "Number of transactions", U8 Dec;
    /// Number of transactions.
    BLOCK_NUM_TRANSACTIONS64 = "bitcoin.block.num_transactions64", "Number of transactions", U64 Dec;
    /// Headers message.
    HEADERS = "bitcoin.headers", "Headers message", None None;
    /// Protocol version.
    HEADERS_VERSION = "bitcoin.headers.version", "Protocol version", U32 Dec;
    /// Previous block.
    HEADERS_PREV_BLOCK = "bitcoin.headers.prev_block", "Previous block", Bytes None;
    /// Merkle root.
    HEADERS_MERKLE_ROOT = "bitcoin.headers.merkle_root", "Merkle root", Bytes None;
    /// Block timestamp.
    HEADERS_TIMESTAMP = "bitcoin.headers.timestamp", "Block timestamp", AbsTime None;
    /// Bits.
    HEADERS_BITS = "bitcoin.headers.bits", "Bits", U32 Hex;
    /// Nonce.
    HEADERS_NONCE = "bitcoin.headers.nonce", "Nonce", U32 Hex;
    /// Count.
    HEADERS_COUNT = "bitcoin.headers.count", "Count", U8 Dec;
    /// Count.
    HEADERS_COUNT64 = "bitcoin.headers.count64", "Count", U64 Dec;
    /// Ping message.
    PING = "bitcoin.ping", "Ping message", None None;
    /// Random nonce.
    PING_NONCE = "bitcoin.ping.nonce", "Random nonce", U64 Hex;
    /// Pong message.
    PONG = "bitcoin.pong", "Pong message", None None;
    /// Random nonce.
    PONG_NONCE = "bitcoin.pong.nonce", "Random nonce", U64 Hex;
    /// Reject message.
    REJECT = "bitcoin.reject", "Reject message", None None;
    /// Message rejected.
    REJECT_MESSAGE = "bitcoin.reject.message", "Message rejected", None None;
    /// CCode.
    REJECT_CCODE = "bitcoin.reject.ccode", "CCode", U8 Hex, names(REJECT_CCODE_NAMES);
    /// Reason.
    REJECT_REASON = "bitcoin.reject.reason", "Reason", None None;
    /// Data.
    REJECT_DATA = "bitcoin.reject.data", "Data", Bytes None;
    /// Filterload message.
    FILTERLOAD = "bitcoin.filterload", "Filterload message", None None;
    /// Filter.
    FILTERLOAD_FILTER = "bitcoin.filterload.filter", "Filter", None None;
    /// nHashFunc.
    FILTERLOAD_NHASHFUNC = "bitcoin.filterload.nhashfunc", "nHashFunc", U32 Dec;
    /// nTweak.
    FILTERLOAD_NTWEAK = "bitcoin.filterload.ntweak", "nTweak", U32 Hex;
    /// nFlags.
    FILTERLOAD_NFLAGS = "bitcoin.filterload.nflags", "nFlags", U8 Hex, names(FILTERLOAD_NFLAGS_NAMES);
    /// Filteradd message.
    FILTERADD = "bitcoin.filteradd", "Filteradd message", None None;
    /// Data.
    FILTERADD_DATA = "bitcoin.filteradd.data", "Data", None None;
}
