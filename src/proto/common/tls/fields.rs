//! Fields of handshake messages and alerts.

use super::names::{
    ALERT_LEVELS, ALERTS, CERTIFICATE_KINDS, CERTIFICATE_TYPES, COMPRESSIONS, CURVE_TYPES, GROUPS, HASHES, HEARTBEATS, KEY_UPDATES,
    MESSAGES, SCHEMES, SIGNATURES, URL_TYPES, VERSIONS,
};
use super::suites::SUITES;

super::field_set! { Messages;
    /// Handshake Type.
    kind = ".handshake.type", "Handshake Type", U8 Dec, names(MESSAGES);
    /// Alert Message.
    alert = ".alert_message", "Alert Message", None None;
    /// Level.
    alert_level = ".alert_message.level", "Level", U8 Dec, names(ALERT_LEVELS);
    /// Description.
    alert_desc = ".alert_message.desc", "Description", U8 Dec, names(ALERTS);
    /// Handshake Protocol.
    handshake = ".handshake", "Handshake Protocol", None None;
    /// Length, in bytes.
    length = ".handshake.length", "Length", U24 Dec;
    /// Heartbeat Message.
    heartbeat = ".heartbeat_message", "Heartbeat Message", None None;
    /// Type.
    heartbeat_type = ".heartbeat_message.type", "Type", U8 Dec, names(HEARTBEATS);
    /// Payload length, in bytes.
    heartbeat_payload_length = ".heartbeat_message.payload_length", "Payload Length", U16 Dec;
    /// Payload Length.
    heartbeat_payload = ".heartbeat_message.payload", "Payload Length", Bytes None;
    /// Payload Length.
    heartbeat_padding = ".heartbeat_message.padding", "Payload Length", Bytes None;
    /// Session ID length, in bytes.
    session_id_length = ".handshake.session_id_length", "Session ID Length", U16 Dec;
    /// Certificate Type.
    cert_type = ".handshake.cert_type", "Certificate Type", U8 Dec, names(CERTIFICATE_TYPES);
    /// Certificate Chain Type.
    cert_url_type = ".handshake.cert_url_type", "Certificate Chain Type", U8 Dec, names(URL_TYPES);
    /// URL and Hash list length, in bytes.
    cert_url_url_hash_len = ".handshake.cert_url.url_hash_len", "URL and Hash list Length", U16 Dec;
    /// URL and Hash.
    cert_url_url_hash = ".handshake.cert_url.url_hash", "URL and Hash", None None;
    /// URL length, in bytes.
    cert_url_url_len = ".handshake.cert_url.url_len", "URL Length", U16 Dec;
    /// Certificate Type.
    cert_type_type = ".handshake.cert_type.type", "Certificate Type", U8 Hex, names(CERTIFICATE_KINDS);
    /// Certificate Type List.
    cert_type_types = ".handshake.cert_type.types", "Certificate Type List", None None;
    /// Certificate Type List length, in bytes.
    cert_type_types_len = ".handshake.cert_type.types_len", "Certificate Type List Length", U8 Dec;
    /// URL.
    cert_url_url = ".handshake.cert_url.url", "URL", Str None;
    /// Padding.
    cert_url_padding = ".handshake.cert_url.padding", "Padding", None None;
    /// SHA1 Hash.
    cert_url_sha1 = ".handshake.cert_url.sha1", "SHA1 Hash", Bytes None;
    /// OCSP Response List length, in bytes.
    ocsp_response_list_len = ".handshake.ocsp_response_list_len", "OCSP Response List Length", U24 Dec;
    /// OCSP Response length, in bytes.
    ocsp_response_len = ".handshake.ocsp_response_len", "OCSP Response Length", U24 Dec;
    /// Signature Algorithms.
    sig_hash_algs = ".handshake.sig_hash_algs", "Signature Algorithms", None None;
    /// Signature Algorithm.
    sig_hash_alg = ".handshake.sig_hash_alg", "Signature Algorithm", U16 Hex, names(SCHEMES);
    /// Signature Hash Algorithm Hash.
    sig_hash_hash = ".handshake.sig_hash_hash", "Signature Hash Algorithm Hash", U8 Dec, names(HASHES);
    /// Signature Hash Algorithm Signature.
    sig_hash_sig = ".handshake.sig_hash_sig", "Signature Hash Algorithm Signature", U8 Dec, names(SIGNATURES);
    /// Encrypted PreMaster length, in bytes.
    epms_len = ".handshake.epms_len", "Encrypted PreMaster length", U16 Dec;
    /// Encrypted PreMaster.
    epms = ".handshake.epms", "Encrypted PreMaster", Bytes None;
    /// Modulus length, in bytes.
    modulus_len = ".handshake.modulus_len", "Modulus Length", U16 Dec;
    /// Exponent length, in bytes.
    exponent_len = ".handshake.exponent_len", "Exponent Length", U16 Dec;
    /// Signature length, in bytes.
    sig_len = ".handshake.sig_len", "Signature Length", U16 Dec;
    /// P length, in bytes.
    p_len = ".handshake.p_len", "p Length", U16 Dec;
    /// G length, in bytes.
    g_len = ".handshake.g_len", "g Length", U16 Dec;
    /// Pubkey length, in bytes.
    ys_len = ".handshake.ys_len", "Pubkey Length", U16 Dec;
    /// Pubkey length, in bytes.
    yc_len = ".handshake.yc_len", "Pubkey Length", U16 Dec;
    /// Pubkey length, in bytes.
    client_point_len = ".handshake.client_point_len", "Pubkey Length", U8 Dec;
    /// Pubkey length, in bytes.
    server_point_len = ".handshake.server_point_len", "Pubkey Length", U8 Dec;
    /// P.
    p = ".handshake.p", "p", Bytes None;
    /// G.
    g = ".handshake.g", "g", Bytes None;
    /// Curve Type.
    server_curve_type = ".handshake.server_curve_type", "Curve Type", U8 Hex, names(CURVE_TYPES);
    /// Named Curve.
    server_named_curve = ".handshake.server_named_curve", "Named Curve", U16 Hex, names(GROUPS);
    /// Pubkey.
    ys = ".handshake.ys", "Pubkey", Bytes None;
    /// Pubkey.
    yc = ".handshake.yc", "Pubkey", Bytes None;
    /// Pubkey.
    server_point = ".handshake.server_point", "Pubkey", Bytes None;
    /// Pubkey.
    client_point = ".handshake.client_point", "Pubkey", Bytes None;
    /// Pubkey length, in bytes.
    xs_len = ".handshake.xs_len", "Pubkey Length", U8 Dec;
    /// Pubkey length, in bytes.
    xc_len = ".handshake.xc_len", "Pubkey Length", U8 Dec;
    /// Pubkey.
    xs = ".handshake.xs", "Pubkey", Bytes None;
    /// Pubkey.
    xc = ".handshake.xc", "Pubkey", Bytes None;
    /// Ephemeral Pubkey length, in bytes.
    vs_len = ".handshake.vs_len", "Ephemeral Pubkey Length", U8 Dec;
    /// Ephemeral Pubkey length, in bytes.
    vc_len = ".handshake.vc_len", "Ephemeral Pubkey Length", U8 Dec;
    /// Ephemeral Pubkey.
    vs = ".handshake.vs", "Ephemeral Pubkey", Bytes None;
    /// Ephemeral Pubkey.
    vc = ".handshake.vc", "Ephemeral Pubkey", Bytes None;
    /// Schnorr signature length, in bytes.
    rs_len = ".handshake.rs_len", "Schnorr signature Length", U8 Dec;
    /// Schnorr signature length, in bytes.
    rc_len = ".handshake.rc_len", "Schnorr signature Length", U8 Dec;
    /// Schnorr signature.
    rs = ".handshake.rs", "Schnorr signature", Bytes None;
    /// Schnorr signature.
    rc = ".handshake.rc", "Schnorr signature", Bytes None;
    /// Modulus.
    modulus = ".handshake.modulus", "Modulus", Bytes None;
    /// Exponent.
    exponent = ".handshake.exponent", "Exponent", Bytes None;
    /// Signature.
    sig = ".handshake.sig", "Signature", Bytes None;
    /// Hint length, in bytes.
    hint_len = ".handshake.hint_len", "Hint Length", U16 Dec;
    /// Hint.
    hint = ".handshake.hint", "Hint", Bytes None;
    /// Identity length, in bytes.
    identity_len = ".handshake.identity_len", "Identity Length", U16 Dec;
    /// Identity.
    identity = ".handshake.identity", "Identity", Bytes None;
    /// Certificates length, in bytes.
    certificates_length = ".handshake.certificates_length", "Certificates Length", U24 Dec;
    /// Certificates.
    certificates = ".handshake.certificates", "Certificates", None None;
    /// Certificate.
    certificate = ".handshake.certificate", "Certificate", Bytes None;
    /// Certificate length, in bytes.
    certificate_length = ".handshake.certificate_length", "Certificate Length", U24 Dec;
    /// Certificate types count.
    cert_types_count = ".handshake.cert_types_count", "Certificate types count", U8 Dec;
    /// Certificate types.
    cert_types = ".handshake.cert_types", "Certificate types", None None;
    /// Distinguished Names length, in bytes.
    dnames_len = ".handshake.dnames_len", "Distinguished Names Length", U16 Dec;
    /// Distinguished Names.
    dnames = ".handshake.dnames", "Distinguished Names", None None;
    /// Distinguished Name length, in bytes.
    dname_len = ".handshake.dname_len", "Distinguished Name Length", U16 Dec;
    /// Tree view truncated.
    dnames_truncated = ".handshake.dnames_truncated", "Tree view truncated", None None;
    /// Distinguished Name.
    dname = ".handshake.dname", "Distinguished Name", None None;
    /// 32 bytes that make the handshake unique.
    random = ".handshake.random", "Random", Bytes None;
    /// First four bytes of the random as a time, as SSL 3.0 to TLS 1.2 had it.
    random_time = ".handshake.random_time", "GMT Unix Time", AbsTime None;
    /// Random Bytes.
    random_bytes = ".handshake.random_bytes", "Random Bytes", Bytes None;
    /// Session ID.
    session_id = ".handshake.session_id", "Session ID", Bytes None;
    /// Version that the sender offers or chose; since TLS 1.3 always TLS 1.2.
    version = ".handshake.version", "Version", U16 Hex, names(VERSIONS);
    /// Cipher Suites length, in bytes.
    cipher_suites_length = ".handshake.cipher_suites_length", "Cipher Suites Length", U16 Dec;
    /// Cipher Suites.
    ciphersuites = ".handshake.ciphersuites", "Cipher Suites", None None;
    /// A cipher suite that is offered or was chosen.
    ciphersuite = ".handshake.ciphersuite", "Cipher Suite", U16 Hex, names(SUITES);
    /// Compression Methods length, in bytes.
    comp_methods_length = ".handshake.comp_methods_length", "Compression Methods Length", U8 Dec;
    /// Compression Methods.
    comp_methods = ".handshake.comp_methods", "Compression Methods", None None;
    /// Compression Method.
    comp_method = ".handshake.comp_method", "Compression Method", U8 Dec, names(COMPRESSIONS);
    /// Seconds for which a ticket is good.
    session_ticket_lifetime_hint = ".handshake.session_ticket_lifetime_hint", "Session Ticket Lifetime Hint", U32 Dec;
    /// Session Ticket Age Add.
    session_ticket_age_add = ".handshake.session_ticket_age_add", "Session Ticket Age Add", U32 Dec;
    /// Session Ticket Nonce length, in bytes.
    session_ticket_nonce_length = ".handshake.session_ticket_nonce_length", "Session Ticket Nonce Length", U8 Dec;
    /// Session Ticket Nonce.
    session_ticket_nonce = ".handshake.session_ticket_nonce", "Session Ticket Nonce", Bytes None;
    /// Session Ticket length, in bytes.
    session_ticket_length = ".handshake.session_ticket_length", "Session Ticket Length", U16 Dec;
    /// Session Ticket.
    session_ticket = ".handshake.session_ticket", "Session Ticket", Bytes None;
    /// Proof that both sides saw the same handshake.
    verify_data = ".handshake.verify_data", "Verify Data", None None;
    /// Signature length, in bytes.
    client_cert_vrfy_sig_len = ".handshake.client_cert_vrfy.sig_len", "Signature length", U16 Dec;
    /// Signature.
    client_cert_vrfy_sig = ".handshake.client_cert_vrfy.sig", "Signature", Bytes None;
    /// Version, suites, extensions, groups and point formats of a Client Hello.
    ja3_full = ".handshake.ja3_full", "JA3 Fullstring", Str None;
    /// MD5 of the JA3 text: a fingerprint of the client.
    ja3 = ".handshake.ja3", "JA3", Str None;
    /// Version, suite and extensions of a Server Hello.
    ja3s_full = ".handshake.ja3s_full", "JA3S Fullstring", Str None;
    /// MD5 of the JA3S text: a fingerprint of the server.
    ja3s = ".handshake.ja3s", "JA3S", Str None;
    /// Certificate Request Context length, in bytes.
    certificate_request_context_length = ".handshake.certificate_request_context_length", "Certificate Request Context Length", U8 Dec;
    /// Certificate Request Context.
    certificate_request_context = ".handshake.certificate_request_context", "Certificate Request Context", Bytes None;
    /// Key Update Request.
    key_update_request_update = ".handshake.key_update.request_update", "Key Update Request", U8 Dec, names(KEY_UPDATES);
    /// Valid Time.
    cred_valid_time = ".handshake.cred.valid_time", "Valid Time", U16 Dec;
    /// Subject Public Key Info.
    cred_pubkey = ".handshake.cred.pubkey", "Subject Public Key Info", Bytes None;
    /// Subject Public Key Info length, in bytes.
    cred_pubkey_len = ".handshake.cred.pubkey_len", "Subject Public Key Info Length", U24 Dec;
    /// Signature.
    cred_signature = ".handshake.cred.signature", "Signature", Bytes None;
    /// Signature length, in bytes.
    cred_signature_len = ".handshake.cred.signature_len", "Signature Length", U16 Dec;
    /// Uncompressed length, in bytes.
    cc_uncompressed_length = ".compress_certificate.uncompressed_length", "Uncompressed Length", U24 Dec;
    /// Length, in bytes.
    cc_message_length = ".compress_certificate.compressed_certificate_message.length", "Length", U24 Dec;
    /// Compressed Certificate Message.
    cc_message = ".compress_certificate.compressed_certificate_message", "Compressed Certificate Message", Bytes None;
}
