//! Fields of ONC RPC (RFC 5531).

use crate::fields;
use crate::model::field::YES_NO;

/// Names of the values of Message Type.
const MSGTYP_NAMES: &[(u64, &str)] = &[(0, "Call"), (1, "Reply")];

/// Names of the values of Flavor.
pub const AUTH_FLAVOR_NAMES: &[(u64, &str)] = &[
    (0, "AUTH_NULL"),
    (1, "AUTH_UNIX"),
    (2, "AUTH_SHORT"),
    (3, "AUTH_DES"),
    (5, "AUTH_RSA/Gluster"),
    (6, "RPCSEC_GSS"),
    (300001, "AUTH_GSSAPI"),
    (390003, "RPCSEC_GSS_KRB5"),
    (390004, "RPCSEC_GSS_KRB5I"),
    (390005, "RPCSEC_GSS_KRB5P"),
    (390006, "RPCSEC_GSS_LIPKEY"),
    (390007, "RPCSEC_GSS_LIPKEY_I"),
    (390008, "RPCSEC_GSS_LIPKEY_P"),
    (390009, "RPCSEC_GSS_SPKM3"),
    (390010, "RPCSEC_GSS_SPKM3I"),
    (390011, "RPCSEC_GSS_SPKM3P"),
    (390039, "AUTH_GLUSTERFS"),
];

/// Names of the values of Reply State.
const REPLYSTAT_NAMES: &[(u64, &str)] = &[(0, "accepted"), (1, "denied")];

/// Names of the values of Accept State.
const STATE_ACCEPT_NAMES: &[(u64, &str)] = &[
    (0, "RPC executed successfully"),
    (1, "remote hasn't exported program"),
    (2, "remote can't support version #"),
    (3, "program can't support procedure"),
    (4, "procedure can't decode params"),
    (5, "system errors like memory allocation failure"),
];

/// Names of the values of Reject State.
const STATE_REJECT_NAMES: &[(u64, &str)] = &[(0, "RPC_MISMATCH"), (1, "AUTH_ERROR")];

/// Names of the values of Auth State.
const STATE_AUTH_NAMES: &[(u64, &str)] = &[
    (1, "bad credential (seal broken)"),
    (2, "client must begin new session"),
    (3, "bad verifier (seal broken)"),
    (4, "verifier expired or replayed"),
    (5, "rejected for security reasons"),
    (13, "GSS credential problem"),
    (14, "GSS context problem"),
];

fields! {
    /// Last Fragment.
    LASTFRAG = "rpc.lastfrag", "Last Fragment", Bool B32, mask(0x80000000), with(YES_NO);
    /// Fragment Length.
    FRAGLEN = "rpc.fraglen", "Fragment Length", U32 Dec, mask(0x7fffffff);
    /// Transaction identifier.
    XID = "rpc.xid", "XID", U32 HexDec;
    /// Message Type.
    MSGTYP = "rpc.msgtyp", "Message Type", U32 Dec, names(MSGTYP_NAMES);
    /// RPC Version.
    VERSION = "rpc.version", "RPC Version", U32 Dec;
    /// Program Version (Minimum).
    VERSION_MIN = "rpc.version.min", "RPC Version (Minimum)", U32 Dec;
    /// RPC Version (Maximum).
    VERSION_MAX = "rpc.version.max", "RPC Version (Maximum)", U32 Dec;
    /// Program.
    PROGRAM = "rpc.program", "Program", U32 Dec;
    /// Program Version.
    PROGRAMVERSION = "rpc.programversion", "Program Version", U32 Dec;
    /// Program Version (Minimum).
    PROGRAMVERSION_MIN = "rpc.programversion.min", "Program Version (Minimum)", U32 Dec;
    /// Program Version (Maximum).
    PROGRAMVERSION_MAX = "rpc.programversion.max", "Program Version (Maximum)", U32 Dec;
    /// Procedure.
    PROCEDURE = "rpc.procedure", "Procedure", U32 Dec;
    /// Request Frame.
    REQFRAME = "rpc.reqframe", "Request Frame", FrameNum None;
    /// Reply Frame.
    REPFRAME = "rpc.repframe", "Reply Frame", FrameNum None;
    /// Time between Request and Reply for ONC-RPC calls.
    TIME = "rpc.time", "Time from request", RelTime None;
    /// Flavor.
    AUTH_FLAVOR = "rpc.auth.flavor", "Flavor", U32 Dec, names(AUTH_FLAVOR_NAMES);
    /// Length.
    AUTH_LENGTH = "rpc.auth.length", "Length", U32 Dec;
    /// Stamp.
    AUTH_STAMP = "rpc.auth.stamp", "Stamp", U32 Hex;
    /// Length.
    OPAQUE_LENGTH = "rpc.opaque_length", "length", U32 Dec;
    /// Opaque data.
    OPAQUE_DATA = "rpc.opaque_data", "opaque data", Bytes None;
    /// Fill bytes.
    FILL_BYTES = "rpc.fill_bytes", "fill bytes", Bytes None;
    /// Machine Name.
    AUTH_MACHINENAME = "rpc.auth.machinename", "Machine Name", Str None;
    /// UID.
    AUTH_UID = "rpc.auth.uid", "UID", U32 Dec;
    /// GID.
    AUTH_GID = "rpc.auth.gid", "GID", U32 Dec;
    /// Reply State.
    REPLYSTAT = "rpc.replystat", "Reply State", U32 Dec, names(REPLYSTAT_NAMES);
    /// Accept State.
    STATE_ACCEPT = "rpc.state_accept", "Accept State", U32 Dec, names(STATE_ACCEPT_NAMES);
    /// Reject State.
    STATE_REJECT = "rpc.state_reject", "Reject State", U32 Dec, names(STATE_REJECT_NAMES);
    /// Auth State.
    STATE_AUTH = "rpc.state_auth", "Auth State", U32 Dec, names(STATE_AUTH_NAMES);
    /// Another element of the list follows.
    VALUE_FOLLOWS = "rpc.value_follows", "Value Follows", Bool None, with(YES_NO);
    /// Bytes of a message that was not understood.
    CONTINUATION_DATA = "rpc.continuation_data", "Continuation data", Bytes None;
}
