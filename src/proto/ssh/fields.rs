//! The fields of SSH.

use crate::fields;
use crate::model::Names;

/// Message numbers (RFC 4250 section 4.1.2). 30 and up depend on the key exchange: see [`super::messages::name`].
pub(super) const MESSAGES: &[(u64, &str)] = &[
    (1, "Disconnect"),
    (2, "Ignore"),
    (3, "Unimplemented"),
    (4, "Debug"),
    (5, "Service Request"),
    (6, "Service Accept"),
    (20, "Key Exchange Init"),
    (21, "New Keys"),
    (50, "User Authentication Request"),
    (51, "User Authentication Failure"),
    (52, "User Authentication Success"),
    (53, "User Authentication Banner"),
    (80, "Global Request"),
    (81, "Request Success"),
    (82, "Request Failure"),
    (90, "Channel Open"),
    (91, "Channel Open Confirmation"),
    (92, "Channel Open Failure"),
    (93, "Window Adjust"),
    (94, "Channel Data"),
    (95, "Channel Extended Data"),
    (96, "Channel EOF"),
    (97, "Channel Close"),
    (98, "Channel Request"),
    (99, "Channel Success"),
    (100, "Channel Failure"),
];

fields! {
    /// The line with which a side says what it speaks.
    PROTOCOL_LINE = "ssh.protocol", "Protocol", Str None;
    /// Length of the packet after this field, without MAC, in bytes.
    PACKET_LENGTH = "ssh.packet_length", "Packet Length", U32 Dec;
    /// Length of the packet, encrypted.
    LENGTH_ENCRYPTED = "ssh.packet_length_encrypted", "Packet Length (encrypted)", Bytes None;
    /// Length of the padding, in bytes.
    PADDING_LENGTH = "ssh.padding_length", "Padding Length", U8 Dec;
    /// Padding.
    PADDING = "ssh.padding_string", "Padding String", Bytes None;
    /// A packet that is not decrypted.
    ENCRYPTED = "ssh.encrypted_packet", "Encrypted Packet", Bytes None;
    /// Message authentication code.
    MAC = "ssh.mac", "MAC", Bytes None;
    /// Number of the packet in its direction (generated).
    SEQ_NUM = "ssh.seq_num", "Sequence number", U32 Dec;
    /// Which way the packet goes (generated).
    DIRECTION = "ssh.direction", "Direction", Bool None, with(Names::Bool("server-to-client", "client-to-server"));
    /// What the message is.
    MESSAGE_CODE = "ssh.message_code", "Message Code", U8 Dec, names(MESSAGES);
    /// Random bytes that make the exchange unique.
    COOKIE = "ssh.cookie", "Cookie", Bytes None;
    /// Length of the list of key exchange methods, in bytes.
    KEX_LENGTH = "ssh.kex_algorithms_length", "kex_algorithms length", U32 Dec;
    /// Key exchange methods.
    KEX = "ssh.kex_algorithms", "kex_algorithms string", Str None;
    /// Length of the list of host key algorithms, in bytes.
    HOST_KEY_LENGTH = "ssh.server_host_key_algorithms_length", "server_host_key_algorithms length", U32 Dec;
    /// Host key algorithms.
    HOST_KEY = "ssh.server_host_key_algorithms", "server_host_key_algorithms string", Str None;
    /// Length of the list of ciphers to the server, in bytes.
    ENC_UP_LENGTH = "ssh.encryption_algorithms_client_to_server_length", "encryption_algorithms_client_to_server length", U32 Dec;
    /// Ciphers to the server.
    ENC_UP = "ssh.encryption_algorithms_client_to_server", "encryption_algorithms_client_to_server string", Str None;
    /// Length of the list of ciphers to the client, in bytes.
    ENC_DOWN_LENGTH = "ssh.encryption_algorithms_server_to_client_length", "encryption_algorithms_server_to_client length", U32 Dec;
    /// Ciphers to the client.
    ENC_DOWN = "ssh.encryption_algorithms_server_to_client", "encryption_algorithms_server_to_client string", Str None;
    /// Length of the list of MACs to the server, in bytes.
    MAC_UP_LENGTH = "ssh.mac_algorithms_client_to_server_length", "mac_algorithms_client_to_server length", U32 Dec;
    /// MACs to the server.
    MAC_UP = "ssh.mac_algorithms_client_to_server", "mac_algorithms_client_to_server string", Str None;
    /// Length of the list of MACs to the client, in bytes.
    MAC_DOWN_LENGTH = "ssh.mac_algorithms_server_to_client_length", "mac_algorithms_server_to_client length", U32 Dec;
    /// MACs to the client.
    MAC_DOWN = "ssh.mac_algorithms_server_to_client", "mac_algorithms_server_to_client string", Str None;
    /// Length of the list of compressions to the server, in bytes.
    COMP_UP_LENGTH = "ssh.compression_algorithms_client_to_server_length", "compression_algorithms_client_to_server length", U32 Dec;
    /// Compressions to the server.
    COMP_UP = "ssh.compression_algorithms_client_to_server", "compression_algorithms_client_to_server string", Str None;
    /// Length of the list of compressions to the client, in bytes.
    COMP_DOWN_LENGTH = "ssh.compression_algorithms_server_to_client_length", "compression_algorithms_server_to_client length", U32 Dec;
    /// Compressions to the client.
    COMP_DOWN = "ssh.compression_algorithms_server_to_client", "compression_algorithms_server_to_client string", Str None;
    /// Length of the list of languages to the server, in bytes.
    LANG_UP_LENGTH = "ssh.languages_client_to_server_length", "languages_client_to_server length", U32 Dec;
    /// Languages to the server.
    LANG_UP = "ssh.languages_client_to_server", "languages_client_to_server string", Str None;
    /// Length of the list of languages to the client, in bytes.
    LANG_DOWN_LENGTH = "ssh.languages_server_to_client_length", "languages_server_to_client length", U32 Dec;
    /// Languages to the client.
    LANG_DOWN = "ssh.languages_server_to_client", "languages_server_to_client string", Str None;
    /// A guessed key exchange packet follows.
    FIRST_KEX = "ssh.first_kex_packet_follows", "First KEX Packet Follows", U8 Dec;
    /// Reserved; 0.
    RESERVED = "ssh.kex.reserved", "Reserved", Bytes None;
    /// What the client's fingerprint is made of.
    HASSH_TEXT = "ssh.kex.hassh_algorithms", "hasshAlgorithms", Str None;
    /// Fingerprint of the client.
    HASSH = "ssh.kex.hassh", "hassh", Str None;
    /// What the server's fingerprint is made of.
    HASSH_SERVER_TEXT = "ssh.kex.hasshserver_algorithms", "hasshServerAlgorithms", Str None;
    /// Fingerprint of the server.
    HASSH_SERVER = "ssh.kex.hasshserver", "hasshServer", Str None;
    /// Length of the host key, in bytes.
    KEY_LENGTH = "ssh.host_key.length", "Host key length", U32 Dec;
    /// Length of the host key's type, in bytes.
    KEY_TYPE_LENGTH = "ssh.host_key.type_length", "Host key type length", U32 Dec;
    /// Type of the host key.
    KEY_TYPE = "ssh.host_key.type", "Host key type", Str None;
    /// The host key.
    KEY_DATA = "ssh.host_key.data", "Host key data", Bytes None;
    /// RSA modulus.
    RSA_N = "ssh.host_key.rsa.n", "RSA modulus (N)", Bytes None;
    /// RSA public exponent.
    RSA_E = "ssh.host_key.rsa.e", "RSA public exponent (e)", Bytes None;
    /// DSA prime modulus.
    DSA_P = "ssh.host_key.dsa.p", "DSA prime modulus (p)", Bytes None;
    /// DSA prime divisor.
    DSA_Q = "ssh.host_key.dsa.q", "DSA prime divisor (q)", Bytes None;
    /// DSA generator.
    DSA_G = "ssh.host_key.dsa.g", "DSA subgroup generator (g)", Bytes None;
    /// DSA public key.
    DSA_Y = "ssh.host_key.dsa.y", "DSA public key (y)", Bytes None;
    /// Length of the curve's name, in bytes.
    ECDSA_ID_LENGTH = "ssh.host_key.ecdsa.id_length", "ECDSA elliptic curve identifier length", U32 Dec;
    /// Name of the curve.
    ECDSA_ID = "ssh.host_key.ecdsa.id", "ECDSA elliptic curve identifier", Str None;
    /// Length of the point, in bytes.
    ECDSA_Q_LENGTH = "ssh.host_key.ecdsa.q_length", "ECDSA public key length", U32 Dec;
    /// The point.
    ECDSA_Q = "ssh.host_key.ecdsa.q", "ECDSA public key (Q)", Bytes None;
    /// Length of the key, in bytes.
    EDDSA_LENGTH = "ssh.host_key.eddsa.key_length", "EdDSA public key length", U32 Dec;
    /// The key.
    EDDSA_KEY = "ssh.host_key.eddsa.key", "EdDSA public key", Bytes None;
    /// Length of the signature, in bytes.
    SIG_LENGTH = "ssh.host_sig.length", "Host signature length", U32 Dec;
    /// Length of the signature's type, in bytes.
    SIG_TYPE_LENGTH = "ssh.host_sig.type_length", "Host signature type length", U32 Dec;
    /// Type of the signature.
    SIG_TYPE = "ssh.host_sig.type", "Host signature type", Str None;
    /// The signature.
    SIG_DATA = "ssh.host_sig.data", "Host signature data", Bytes None;
    /// An RSA signature.
    SIG_RSA = "ssh.host_sig.rsa", "RSA signature", Bytes None;
    /// A DSA signature.
    SIG_DSA = "ssh.host_sig.dsa", "DSA signature", Bytes None;
    /// The client's public value.
    DH_E = "ssh.dh.e", "DH client e", Bytes None;
    /// The server's public value.
    DH_F = "ssh.dh.f", "DH server f", Bytes None;
    /// Smallest group that the client takes, in bits.
    GEX_MIN = "ssh.dh_gex.min", "DH GEX Min", U32 Dec;
    /// Group that the client prefers, in bits.
    GEX_BITS = "ssh.dh_gex.nbits", "DH GEX Number of Bits", U32 Dec;
    /// Largest group that the client takes, in bits.
    GEX_MAX = "ssh.dh_gex.max", "DH GEX Max", U32 Dec;
    /// Modulus of the group.
    GEX_P = "ssh.dh_gex.p", "DH GEX modulus (P)", Bytes None;
    /// Generator of the group.
    GEX_G = "ssh.dh_gex.g", "DH GEX base (G)", Bytes None;
    /// Length of the client's key, in bytes.
    ECDH_C_LENGTH = "ssh.ecdh.q_c_length", "ECDH client's ephemeral public key length", U32 Dec;
    /// The client's key.
    ECDH_C = "ssh.ecdh.q_c", "ECDH client's ephemeral public key (Q_C)", Bytes None;
    /// Length of the server's key, in bytes.
    ECDH_S_LENGTH = "ssh.ecdh.q_s_length", "ECDH server's ephemeral public key length", U32 Dec;
    /// The server's key.
    ECDH_S = "ssh.ecdh.q_s", "ECDH server's ephemeral public key (Q_S)", Bytes None;
    /// Length of a number, in bytes.
    MPINT_LENGTH = "ssh.mpint_length", "Multi Precision Integer Length", U32 Dec;
}
