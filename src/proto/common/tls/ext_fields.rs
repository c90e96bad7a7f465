//! Fields of the extensions in hello messages.

use super::names::{
    CERTIFICATE_COMPRESSIONS, EXTENSIONS, FRAGMENT_LENGTHS, GROUPS, HEARTBEAT_MODES, NAME_TYPES, POINT_FORMATS, PSK_MODES, STATUS_TYPES,
    VERSIONS,
};
use super::suites::SUITES;

super::field_set! { Extensions;
    /// Extensions length, in bytes.
    ext_length = ".handshake.extensions_length", "Extensions Length", U16 Dec;
    /// Type.
    ext_type = ".handshake.extension.type", "Type", U16 Dec, names(EXTENSIONS);
    /// Length, in bytes.
    ext_len = ".handshake.extension.len", "Length", U16 Dec;
    /// Data.
    ext_data = ".handshake.extension.data", "Data", Bytes None;
    /// Supported Groups List length, in bytes.
    ext_supported_groups_length = ".handshake.extensions_supported_groups_length", "Supported Groups List Length", U16 Dec;
    /// Supported Groups List.
    ext_supported_groups = ".handshake.extensions_supported_groups", "Supported Groups List", None None;
    /// Supported Group.
    ext_supported_group = ".handshake.extensions_supported_group", "Supported Group", U16 Hex, names(GROUPS);
    /// EC point formats length, in bytes.
    ext_ec_point_formats_length = ".handshake.extensions_ec_point_formats_length", "EC point formats Length", U8 Dec;
    /// EC point formats.
    ext_ec_point_formats = ".handshake.extensions_ec_point_formats", "EC point formats", None None;
    /// EC point format.
    ext_ec_point_format = ".handshake.extensions_ec_point_format", "EC point format", U8 Dec, names(POINT_FORMATS);
    /// SRP username length, in bytes.
    ext_srp_len = ".handshake.extensions_srp_len", "SRP username length", U8 Dec;
    /// SRP username.
    ext_srp_username = ".handshake.extensions_srp_username", "SRP username", Str None;
    /// ALPN Extension length, in bytes.
    ext_alpn_len = ".handshake.extensions_alpn_len", "ALPN Extension Length", U16 Dec;
    /// ALPN Protocol.
    ext_alpn_list = ".handshake.extensions_alpn_list", "ALPN Protocol", None None;
    /// ALPN string length, in bytes.
    ext_alpn_str_len = ".handshake.extensions_alpn_str_len", "ALPN string length", U8 Dec;
    /// Application protocol that is offered or was chosen (RFC 7301).
    ext_alpn_str = ".handshake.extensions_alpn_str", "ALPN Next Protocol", Str None;
    /// Protocol string length, in bytes.
    ext_npn_str_len = ".handshake.extensions_npn_str_len", "Protocol string length", U8 Dec;
    /// Next Protocol.
    ext_npn = ".handshake.extensions_npn", "Next Protocol", Str None;
    /// Renegotiation info extension length, in bytes.
    ext_reneg_info_len = ".handshake.extensions_reneg_info_len", "Renegotiation info extension length", U8 Dec;
    /// Renegotiation info.
    ext_reneg_info = ".handshake.extensions_reneg_info", "Renegotiation info", Bytes None;
    /// Client Key Share length, in bytes.
    ext_key_share_client_length = ".handshake.extensions_key_share_client_length", "Client Key Share Length", U16 Dec;
    /// Group.
    ext_key_share_group = ".handshake.extensions_key_share_group", "Group", U16 Dec, names(GROUPS);
    /// Key Exchange length, in bytes.
    ext_key_share_key_exchange_length = ".handshake.extensions_key_share_key_exchange_length", "Key Exchange Length", U16 Dec;
    /// Key Exchange.
    ext_key_share_key_exchange = ".handshake.extensions_key_share_key_exchange", "Key Exchange", Bytes None;
    /// Selected Group.
    ext_key_share_selected_group = ".handshake.extensions_key_share_selected_group", "Selected Group", U16 Dec, names(GROUPS);
    /// Identities length, in bytes.
    ext_psk_identities_length = ".handshake.extensions.psk.identities.length", "Identities Length", U16 Dec;
    /// Identity length, in bytes.
    ext_psk_identity_identity_length = ".handshake.extensions.psk.identity.identity_length", "Identity Length", U16 Dec;
    /// Identity.
    ext_psk_identity_identity = ".handshake.extensions.psk.identity.identity", "Identity", Bytes None;
    /// Obfuscated Ticket Age.
    ext_psk_identity_obfuscated_ticket_age = ".handshake.extensions.psk.identity.obfuscated_ticket_age", "Obfuscated Ticket Age", U32 Dec;
    /// PSK Binders length, in bytes.
    ext_psk_binders_len = ".handshake.extensions.psk.binders_len", "PSK Binders length", U16 Dec;
    /// PSK Binders.
    ext_psk_binders = ".handshake.extensions.psk.binders", "PSK Binders", None None;
    /// Selected Identity.
    ext_psk_identity_selected = ".handshake.extensions.psk.identity.selected", "Selected Identity", U16 Dec;
    /// Supported Versions length, in bytes.
    ext_supported_versions_len = ".handshake.extensions.supported_versions_len", "Supported Versions length", U8 Dec;
    /// Supported Version.
    ext_supported_version = ".handshake.extensions.supported_version", "Supported Version", U16 Hex, names(VERSIONS);
    /// Cookie length, in bytes.
    ext_cookie_len = ".handshake.extensions.cookie_len", "Cookie length", U16 Dec;
    /// Cookie.
    ext_cookie = ".handshake.extensions.cookie", "Cookie", Bytes None;
    /// Server Name list length, in bytes.
    ext_server_name_list_len = ".handshake.extensions_server_name_list_len", "Server Name list length", U16 Dec;
    /// Server Name length, in bytes.
    ext_server_name_len = ".handshake.extensions_server_name_len", "Server Name length", U16 Dec;
    /// Server Name Type.
    ext_server_name_type = ".handshake.extensions_server_name_type", "Server Name Type", U8 Dec, names(NAME_TYPES);
    /// Name of the server that the client wants (RFC 6066).
    ext_server_name = ".handshake.extensions_server_name", "Server Name", Str None;
    /// Maximum Fragment length, in bytes.
    max_fragment_length = ".handshake.max_fragment_length", "Maximum Fragment Length", U8 Dec, names(FRAGMENT_LENGTHS);
    /// Padding Data.
    ext_padding_data = ".handshake.extensions_padding_data", "Padding Data", Bytes None;
    /// Certificate Status Type.
    ext_status_request_type = ".handshake.extensions_status_request_type", "Certificate Status Type", U8 Dec, names(STATUS_TYPES);
    /// Certificate Status length, in bytes.
    ext_status_request_len = ".handshake.extensions_status_request_len", "Certificate Status Length", U16 Dec;
    /// Responder ID list length, in bytes.
    ext_status_request_responder_ids_len = ".handshake.extensions_status_request_responder_ids_len", "Responder ID list Length", U16 Dec;
    /// Request Extensions length, in bytes.
    ext_status_request_exts_len = ".handshake.extensions_status_request_exts_len", "Request Extensions Length", U16 Dec;
    /// Certificate Status List length, in bytes.
    ext_status_request_list_len = ".handshake.extensions_status_request_list_len", "Certificate Status List Length", U16 Dec;
    /// Signature Hash Algorithms length, in bytes.
    sig_hash_alg_len = ".handshake.sig_hash_alg_len", "Signature Hash Algorithms Length", U16 Dec;
    /// Mode.
    ext_heartbeat_mode = ".handshake.extension.heartbeat.mode", "Mode", U8 Dec, names(HEARTBEAT_MODES);
    /// PSK Key Exchange Modes length, in bytes.
    ext_psk_ke_modes_length = ".extension.psk_ke_modes_length", "PSK Key Exchange Modes Length", U8 Dec;
    /// PSK Key Exchange Mode.
    ext_psk_ke_mode = ".extension.psk_ke_mode", "PSK Key Exchange Mode", U8 Dec, names(PSK_MODES);
    /// Serialized SCT List length, in bytes.
    sct_scts_length = ".sct.scts_length", "Serialized SCT List Length", U16 Dec;
    /// Serialized SCT length, in bytes.
    sct_sct_length = ".sct.sct_length", "Serialized SCT Length", U16 Dec;
    /// SCT Version.
    sct_sct_version = ".sct.sct_version", "SCT Version", U8 Dec;
    /// Log ID.
    sct_sct_logid = ".sct.sct_logid", "Log ID", Bytes None;
    /// When the log took the certificate.
    sct_sct_timestamp = ".sct.sct_timestamp", "Timestamp", AbsTime None;
    /// Extensions length, in bytes.
    sct_sct_extensions_length = ".sct.sct_extensions_length", "Extensions length", U16 Dec;
    /// Extensions.
    sct_sct_extensions = ".sct.sct_extensions", "Extensions", None None;
    /// Signature length, in bytes.
    sct_sct_signature_length = ".sct.sct_signature_length", "Signature Length", U16 Dec;
    /// Signature.
    sct_sct_signature = ".sct.sct_signature", "Signature", Bytes None;
    /// Bytes of early data that the server takes.
    early_data_max_early_data_size = ".early_data.max_early_data_size", "Maximum Early Data Size", U32 Dec;
    /// OID Filters length, in bytes.
    ext_oid_filters_length = ".extension.oid_filters_length", "OID Filters Length", U16 Dec;
    /// Certificate Extension OID length, in bytes.
    ext_oid_filters_oid_length = ".extension.oid_filters.oid_length", "Certificate Extension OID Length", U8 Dec;
    /// Certificate Extension OID.
    ext_oid_filters_oid = ".extension.oid_filters.oid", "Certificate Extension OID", Oid None;
    /// Certificate Extension Values length, in bytes.
    ext_oid_filters_values_length = ".extension.oid_filters.values_length", "Certificate Extension Values Length", U16 Dec;
    /// Algorithms length, in bytes.
    cc_algorithms_length = ".compress_certificate.algorithms_length", "Algorithms Length", U8 Dec;
    /// Algorithm.
    cc_algorithm = ".compress_certificate.algorithm", "Algorithm", U16 Dec, names(CERTIFICATE_COMPRESSIONS);
    /// Record Size Limit.
    record_size_limit = ".record_size_limit", "Record Size Limit", U16 Dec;
    /// Connection ID length, in bytes.
    connection_id_length = ".connection_id_length", "Connection ID length", U8 Dec;
    /// Connection ID.
    connection_id = ".connection_id", "Connection ID", Bytes None;
    /// Cipher Suite.
    esni_suite = ".esni.suite", "Cipher Suite", U16 Hex, names(SUITES);
    /// Record Digest length, in bytes.
    esni_record_digest_length = ".esni.record_digest_length", "Record Digest Length", U16 Dec;
    /// Record Digest.
    esni_record_digest = ".esni.record_digest", "Record Digest", Bytes None;
    /// Encrypted SNI length, in bytes.
    esni_encrypted_sni_length = ".esni.encrypted_sni_length", "Encrypted SNI Length", U16 Dec;
    /// Encrypted SNI.
    esni_encrypted_sni = ".esni.encrypted_sni", "Encrypted SNI", Bytes None;
    /// Nonce.
    esni_nonce = ".esni.nonce", "Nonce", Bytes None;
    /// ALPS Extension length, in bytes.
    ext_alps_len = ".handshake.extensions_alps_len", "ALPS Extension Length", U16 Dec;
    /// Supported ALPN List.
    ext_alps_alpn_list = ".handshake.extensions_alps_alpn_list", "Supported ALPN List", None None;
    /// Supported ALPN length, in bytes.
    ext_alps_alpn_str_len = ".handshake.extensions_alps_alpn_str_len", "Supported ALPN Length", U8 Dec;
    /// Supported ALPN.
    ext_alps_alpn_str = ".handshake.extensions_alps_alpn_str", "Supported ALPN", Str None;
    /// ALPN Opaque Settings.
    ext_alps_settings = ".handshake.extensions_alps.settings", "ALPN Opaque Settings", Bytes None;
}
