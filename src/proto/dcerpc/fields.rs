//! Fields of DCE/RPC.

use crate::fields;
use crate::model::field::SET;

const PKT_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Ping"),
    (2, "Response"),
    (3, "Fault"),
    (4, "Working"),
    (5, "Nocall"),
    (6, "Reject"),
    (7, "Ack"),
    (8, "Cl_cancel"),
    (9, "Fack"),
    (0xa, "Cancel_ack"),
    (0xb, "Bind"),
    (0xc, "Bind_ack"),
    (0xd, "Bind_nak"),
    (0xe, "Alter_context"),
    (0xf, "Alter_context_resp"),
    (0x10, "AUTH3"),
    (0x11, "Shutdown"),
    (0x12, "Co_cancel"),
    (0x13, "Orphaned"),
    (0x14, "RPC-over-HTTP RTS"),
];

const DREP_BYTEORDER_NAMES: &[(u64, &str)] = &[
    (0, "Big-endian"),
    (1, "Little-endian"),
];

const DREP_CHARACTER_NAMES: &[(u64, &str)] = &[
    (0, "ASCII"),
    (1, "EBCDIC"),
];

const DREP_FP_NAMES: &[(u64, &str)] = &[
    (0, "IEEE"),
    (1, "VAX"),
    (2, "Cray"),
    (3, "IBM"),
];

const CN_ACK_RESULT_NAMES: &[(u64, &str)] = &[
    (0, "Acceptance"),
    (1, "User rejection"),
    (2, "Provider rejection"),
    (3, "Negotiate ACK"),
];

const CN_ACK_REASON_NAMES: &[(u64, &str)] = &[
    (0, "Reason not specified"),
    (1, "Abstract syntax not supported"),
    (2, "Proposed transfer syntaxes not supported"),
    (3, "Local limit exceeded"),
];

const AUTH_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "Kerberos 5"),
    (9, "SPNEGO"),
    (0xa, "NTLMSSP"),
    (0xe, "SCHANNEL SSP"),
    (0x10, "Kerberos SSP"),
    (0x11, "Distributed Password Authentication SSP"),
    (0x12, "MSN SSP"),
    (0x15, "Digest SSP"),
    (0x44, "NETLOGON Secure Channel"),
    (0x64, "MSMQ SSP"),
];

const AUTH_LEVEL_NAMES: &[(u64, &str)] = &[
    (1, "None"),
    (2, "Connect"),
    (3, "Call"),
    (4, "Packet"),
    (5, "Packet integrity"),
    (6, "Packet privacy"),
];

/// Why a call failed (C706 appendix E, MS-ERREF).
const CN_STATUS_NAMES: &[(u64, &str)] = &[
    (0x0, "Stub-defined exception"),
    (0x1, "nca_s_fault_other"),
    (0x5, "nca_s_fault_access_denied"),
    (0x6d8, "nca_s_fault_cant_perform"),
    (0x6f7, "nca_s_fault_ndr"),
    (0x721, "nca_s_fault_sec_pkg_error"),
    (0x1c000001, "nca_s_fault_int_div_by_zero"),
    (0x1c000002, "nca_s_fault_addr_error"),
    (0x1c000003, "nca_s_fault_fp_div_zero"),
    (0x1c000004, "nca_s_fault_fp_underflow"),
    (0x1c000005, "nca_s_fault_fp_overflow"),
    (0x1c000006, "nca_s_fault_invalid_tag"),
    (0x1c000007, "nca_s_fault_invalid_bound"),
    (0x1c000008, "nca_rpc_version_mismatch"),
    (0x1c000009, "nca_unspec_reject"),
    (0x1c00000a, "nca_s_bad_actid"),
    (0x1c00000b, "nca_who_are_you_failed"),
    (0x1c00000c, "nca_manager_not_entered"),
    (0x1c00000d, "nca_s_fault_cancel"),
    (0x1c00000e, "nca_s_fault_ill_inst"),
    (0x1c00000f, "nca_s_fault_fp_error"),
    (0x1c000010, "nca_s_fault_int_overflow"),
    (0x1c000014, "nca_s_fault_pipe_empty"),
    (0x1c000015, "nca_s_fault_pipe_closed"),
    (0x1c000016, "nca_s_fault_pipe_order"),
    (0x1c000017, "nca_s_fault_pipe_discipline"),
    (0x1c000018, "nca_s_fault_pipe_comm_error"),
    (0x1c000019, "nca_s_fault_pipe_memory"),
    (0x1c00001a, "nca_s_fault_context_mismatch"),
    (0x1c00001b, "nca_s_fault_remote_no_memory"),
    (0x1c00001c, "nca_invalid_pres_context_id"),
    (0x1c00001d, "nca_unsupported_authn_level"),
    (0x1c00001f, "nca_invalid_checksum"),
    (0x1c000020, "nca_invalid_crc"),
    (0x1c000021, "ncs_s_fault_user_defined"),
    (0x1c000022, "nca_s_fault_tx_open_failed"),
    (0x1c000023, "nca_s_fault_codeset_conv_error"),
    (0x1c000024, "nca_s_fault_object_not_found"),
    (0x1c000025, "nca_s_fault_no_client_stub"),
    (0x1c010002, "nca_op_rng_error"),
    (0x1c010003, "nca_unk_if"),
    (0x1c010006, "nca_wrong_boot_time"),
    (0x1c010009, "nca_s_you_crashed"),
    (0x1c01000b, "nca_proto_error"),
    (0x1c010013, "nca_out_args_too_big"),
    (0x1c010014, "nca_server_too_busy"),
    (0x1c010017, "nca_unsupported_type"),
    (0x80004001, "E_NOTIMPL"),
    (0x80004003, "E_POINTER"),
    (0x80004004, "E_ABORT"),
    (0x8000ffff, "E_UNEXPECTED"),
    (0x80010105, "RPC_E_SERVERFAULT"),
    (0x80010108, "RPC_E_DISCONNECTED"),
    (0x80010113, "RPC_E_INVALID_IPID"),
    (0x8001011f, "RPC_E_TIMEOUT"),
    (0x80020003, "DISP_E_MEMBERNOTFOUND"),
    (0x80020006, "DISP_E_UNKNOWNNAME"),
    (0x8002000e, "DISP_E_BADPARAMCOUNT"),
    (0x8004cb00, "CBA_E_MALFORMED"),
    (0x8004cb01, "CBA_E_UNKNOWNOBJECT"),
    (0x8004cb05, "CBA_E_INVALIDID"),
    (0x8004cb09, "CBA_E_INVALIDCOOKIE"),
    (0x8004cb0b, "CBA_E_QOSTYPEUNSUPPORTED"),
    (0x8004cb0c, "CBA_E_QOSVALUEUNSUPPORTED"),
    (0x8004cb0f, "CBA_E_NOTAPPLICABLE"),
    (0x8004cb12, "CBA_E_LIMITVIOLATION"),
    (0x8004cb13, "CBA_E_QOSTYPENOTAPPLICABLE"),
    (0x8004cb18, "CBA_E_OUTOFPARTNERACCOS"),
    (0x8004cb1c, "CBA_E_FLAGUNSUPPORTED"),
    (0x8004cb23, "CBA_E_FRAMECOUNTUNSUPPORTED"),
    (0x8004cb25, "CBA_E_MODECHANGE"),
    (0x8007000e, "E_OUTOFMEMORY"),
    (0x80070057, "E_INVALIDARG"),
    (0x800706d1, "RPC_S_PROCNUM_OUT_OF_RANGE"),
    (0x80070776, "OR_INVALID_OXID"),
];

fields! {
    /// Time between Request and Response for DCE-RPC calls.
    TIME = "dcerpc.time", "Time from request", RelTime None;
    /// Version.
    VER = "dcerpc.ver", "Version", U8 Dec;
    /// Version (minor).
    VER_MINOR = "dcerpc.ver_minor", "Version (minor)", U8 Dec;
    /// Packet type.
    PKT_TYPE = "dcerpc.pkt_type", "Packet type", U8 Dec, names(PKT_TYPE_NAMES);
    /// Packet Flags.
    CN_FLAGS = "dcerpc.cn_flags", "Packet Flags", U8 Hex;
    /// Object.
    CN_FLAGS_OBJECT = "dcerpc.cn_flags.object", "Object", Bool B8, mask(0x80), with(SET);
    /// Maybe.
    CN_FLAGS_MAYBE = "dcerpc.cn_flags.maybe", "Maybe", Bool B8, mask(0x40), with(SET);
    /// Did Not Execute.
    CN_FLAGS_DNE = "dcerpc.cn_flags.dne", "Did Not Execute", Bool B8, mask(0x20), with(SET);
    /// Multiplex.
    CN_FLAGS_MPX = "dcerpc.cn_flags.mpx", "Multiplex", Bool B8, mask(0x10), with(SET);
    /// Reserved.
    CN_FLAGS_RESERVED = "dcerpc.cn_flags.reserved", "Reserved", Bool B8, mask(0x8), with(SET);
    /// Cancel Pending.
    CN_FLAGS_CANCEL_PENDING = "dcerpc.cn_flags.cancel_pending", "Cancel Pending", Bool B8, mask(0x4), with(SET);
    /// Last Frag.
    CN_FLAGS_LAST_FRAG = "dcerpc.cn_flags.last_frag", "Last Frag", Bool B8, mask(0x2), with(SET);
    /// First Frag.
    CN_FLAGS_FIRST_FRAG = "dcerpc.cn_flags.first_frag", "First Frag", Bool B8, mask(0x1), with(SET);
    /// Data Representation.
    DREP = "dcerpc.drep", "Data Representation", Bytes None;
    /// Byte order.
    DREP_BYTEORDER = "dcerpc.drep.byteorder", "Byte order", U8 Dec, names(DREP_BYTEORDER_NAMES);
    /// Character.
    DREP_CHARACTER = "dcerpc.drep.character", "Character", U8 Dec, names(DREP_CHARACTER_NAMES);
    /// Floating-point.
    DREP_FP = "dcerpc.drep.fp", "Floating-point", U8 Dec, names(DREP_FP_NAMES);
    /// Frag Length.
    CN_FRAG_LEN = "dcerpc.cn_frag_len", "Frag Length", U16 Dec;
    /// Auth Length.
    CN_AUTH_LEN = "dcerpc.cn_auth_len", "Auth Length", U16 Dec;
    /// Call ID.
    CN_CALL_ID = "dcerpc.cn_call_id", "Call ID", U32 Dec;
    /// Max Xmit Frag.
    CN_MAX_XMIT = "dcerpc.cn_max_xmit", "Max Xmit Frag", U16 Dec;
    /// Max Recv Frag.
    CN_MAX_RECV = "dcerpc.cn_max_recv", "Max Recv Frag", U16 Dec;
    /// Assoc Group.
    CN_ASSOC_GROUP = "dcerpc.cn_assoc_group", "Assoc Group", U32 Hex;
    /// Num Ctx Items.
    CN_NUM_CTX_ITEMS = "dcerpc.cn_num_ctx_items", "Num Ctx Items", U8 Dec;
    /// Ctx Item.
    CN_CTX_ITEM = "dcerpc.cn_ctx_item", "Ctx Item", None None;
    /// Context ID.
    CN_CTX_ID = "dcerpc.cn_ctx_id", "Context ID", U16 Dec;
    /// Num Trans Items.
    CN_NUM_TRANS_ITEMS = "dcerpc.cn_num_trans_items", "Num Trans Items", U8 Dec;
    /// Abstract Syntax.
    CN_BIND_ABSTRACT_SYNTAX = "dcerpc.cn_bind_abstract_syntax", "Abstract Syntax", None None;
    /// Interface UUID.
    CN_BIND_TO_UUID = "dcerpc.cn_bind_to_uuid", "Interface UUID", Guid None;
    /// Interface Ver.
    CN_BIND_IF_VER = "dcerpc.cn_bind_if_ver", "Interface Ver", U16 Dec;
    /// Interface Ver Minor.
    CN_BIND_IF_VER_MINOR = "dcerpc.cn_bind_if_ver_minor", "Interface Ver Minor", U16 Dec;
    /// Transfer Syntax.
    CN_BIND_TRANS = "dcerpc.cn_bind_trans", "Transfer Syntax", None None;
    /// ID.
    CN_BIND_TRANS_ID = "dcerpc.cn_bind_trans_id", "ID", Guid None;
    /// ver.
    CN_BIND_TRANS_VER = "dcerpc.cn_bind_trans_ver", "ver", U32 Dec;
    /// Bind Time Features.
    CN_BIND_TRANS_BTFN = "dcerpc.cn_bind_trans_btfn", "Bind Time Features", U16 Hex;
    /// Security Context Multiplexing Supported.
    CN_BIND_TRANS_BTFN_01 = "dcerpc.cn_bind_trans_btfn.01", "Security Context Multiplexing Supported", Bool B16, mask(0x1);
    /// Keep Connection On Orphan Supported.
    CN_BIND_TRANS_BTFN_02 = "dcerpc.cn_bind_trans_btfn.02", "Keep Connection On Orphan Supported", Bool B16, mask(0x2);
    /// Alloc hint.
    CN_ALLOC_HINT = "dcerpc.cn_alloc_hint", "Alloc hint", U32 Dec;
    /// Scndry Addr len.
    CN_SEC_ADDR_LEN = "dcerpc.cn_sec_addr_len", "Scndry Addr len", U16 Dec;
    /// Scndry Addr.
    CN_SEC_ADDR = "dcerpc.cn_sec_addr", "Scndry Addr", Str None;
    /// Num results.
    CN_NUM_RESULTS = "dcerpc.cn_num_results", "Num results", U8 Dec;
    /// Ack result.
    CN_ACK_RESULT = "dcerpc.cn_ack_result", "Ack result", U16 Dec, names(CN_ACK_RESULT_NAMES);
    /// Ack reason.
    CN_ACK_REASON = "dcerpc.cn_ack_reason", "Ack reason", U16 Dec, names(CN_ACK_REASON_NAMES);
    /// Transfer Syntax.
    CN_ACK_TRANS_ID = "dcerpc.cn_ack_trans_id", "Transfer Syntax", Guid None;
    /// Syntax ver.
    CN_ACK_TRANS_VER = "dcerpc.cn_ack_trans_ver", "Syntax ver", U32 Dec;
    /// Cancel count.
    CN_CANCEL_COUNT = "dcerpc.cn_cancel_count", "Cancel count", U8 Dec;
    /// Status.
    CN_STATUS = "dcerpc.cn_status", "Status", U32 Hex, names(CN_STATUS_NAMES);
    /// Auth type.
    AUTH_TYPE = "dcerpc.auth_type", "Auth type", U8 Dec, names(AUTH_TYPE_NAMES);
    /// Auth level.
    AUTH_LEVEL = "dcerpc.auth_level", "Auth level", U8 Dec, names(AUTH_LEVEL_NAMES);
    /// Auth pad len.
    AUTH_PAD_LEN = "dcerpc.auth_pad_len", "Auth pad len", U8 Dec;
    /// Auth Rsrvd.
    AUTH_RSRVD = "dcerpc.auth_rsrvd", "Auth Rsrvd", U8 Dec;
    /// Auth Context ID.
    AUTH_CTX_ID = "dcerpc.auth_ctx_id", "Auth Context ID", U32 Dec;
    /// Object.
    OBJ_ID = "dcerpc.obj_id", "Object", Guid None;
    /// Opnum.
    OPNUM = "dcerpc.opnum", "Opnum", U16 Dec;
    /// Who protects the call and how.
    AUTH_INFO = "dcerpc.auth_info", "Auth Info", None None;
    /// Payload stub data.
    PAYLOAD_STUB_DATA = "dcerpc.payload_stub_data", "Payload stub data", None None;
    /// Auth Credentials.
    AUTH_CREDENTIALS = "dcerpc.auth_credentials", "Auth Credentials", Bytes None;
}
