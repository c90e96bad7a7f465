//! Fields of the rarer records of DNS, of DNSSEC, EDNS and stateful operations (the documents of each record type).

use super::names::*;
use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

fields! {
    /// Type Covered of an RRSIG record (RFC 4034 section 3).
    RRSIG_TYPE_COVERED = "dns.rrsig.type_covered", "Type Covered", U16 Dec, names(super::types::NAMES);
    /// Algorithm of an RRSIG record (RFC 4034 section 3).
    RRSIG_ALGORITHM = "dns.rrsig.algorithm", "Algorithm", U8 Dec, names(RRSIG_ALGORITHM_NAMES);
    /// Labels of an RRSIG record (RFC 4034 section 3).
    RRSIG_LABELS = "dns.rrsig.labels", "Labels", U8 Dec;
    /// Original TTL of an RRSIG record (RFC 4034 section 3).
    RRSIG_ORIGINAL_TTL = "dns.rrsig.original_ttl", "Original TTL", U32 Dec;
    /// Signature Expiration of an RRSIG record (RFC 4034 section 3).
    RRSIG_SIGNATURE_EXPIRATION = "dns.rrsig.signature_expiration", "Signature Expiration", AbsTime Utc;
    /// Signature Inception of an RRSIG record (RFC 4034 section 3).
    RRSIG_SIGNATURE_INCEPTION = "dns.rrsig.signature_inception", "Signature Inception", AbsTime Utc;
    /// Key Tag of an RRSIG record (RFC 4034 section 3).
    RRSIG_KEY_TAG = "dns.rrsig.key_tag", "Key Tag", U16 Dec;
    /// Signer's name of an RRSIG record (RFC 4034 section 3).
    RRSIG_SIGNERS_NAME = "dns.rrsig.signers_name", "Signer's name", Str None;
    /// Signature of an RRSIG record (RFC 4034 section 3).
    RRSIG_SIGNATURE = "dns.rrsig.signature", "Signature", Bytes None;
    /// Flags of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_FLAGS = "dns.dnskey.flags", "Flags", U16 Hex;
    /// Zone Key of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_FLAGS_ZONE_KEY = "dns.dnskey.flags.zone_key", "Zone Key", Bool B16, mask(0x100), with(Names::Bool("This is the zone key for specified zone", "This it not a zone key"));
    /// Key Revoked of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_FLAGS_KEY_REVOKED = "dns.dnskey.flags.key_revoked", "Key Revoked", Bool B16, mask(0x80), with(YES_NO);
    /// Key Signing Key of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_FLAGS_SECURE_ENTRY_POINT = "dns.dnskey.flags.secure_entry_point", "Key Signing Key", Bool B16, mask(0x1), with(YES_NO);
    /// Key Signing Key of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_FLAGS_RESERVED = "dns.dnskey.flags.reserved", "Key Signing Key", U16 Hex, mask(0xfe7e);
    /// Protocol of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_PROTOCOL = "dns.dnskey.protocol", "Protocol", U8 Dec;
    /// Algorithm of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_ALGORITHM = "dns.dnskey.algorithm", "Algorithm", U8 Dec, names(RRSIG_ALGORITHM_NAMES);
    /// Key id of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_KEY_ID = "dns.dnskey.key_id", "Key id", U16 Dec;
    /// Public Key of a DNSKEY record (RFC 4034 section 2).
    DNSKEY_PUBLIC_KEY = "dns.dnskey.public_key", "Public Key", Bytes None;
    /// Flags of a KEY record (RFC 2535).
    KEY_FLAGS = "dns.key.flags", "Flags", U16 Hex;
    /// Key allowed for authentication of a KEY record (RFC 2535).
    KEY_FLAGS_AUTHENTICATION = "dns.key.flags.authentication", "Key allowed for authentication", Bool B16, mask(0x8000), with(Names::Bool("Not Allowed", "Allowed"));
    /// Key allowed for confidentiality of a KEY record (RFC 2535).
    KEY_FLAGS_CONFIDENTIALITY = "dns.key.flags.confidentiality", "Key allowed for confidentiality", Bool B16, mask(0x4000), with(Names::Bool("Not Allowed", "Allowed"));
    /// Key required of a KEY record (RFC 2535).
    KEY_FLAGS_REQUIRED = "dns.key.flags.required", "Key required", Bool B16, mask(0x2000), with(Names::Bool("Experimental or optional", "Required"));
    /// Key is associated with a user of a KEY record (RFC 2535).
    KEY_FLAGS_ASSOCIATED_USER = "dns.key.flags.associated_user", "Key is associated with a user", Bool B16, mask(0x400), with(YES_NO);
    /// Key is associated with the named entity of a KEY record (RFC 2535).
    KEY_FLAGS_ASSOCIATED_NAMED_ENTITY = "dns.key.flags.associated_named_entity", "Key is associated with the named entity", Bool B16, mask(0x200), with(YES_NO);
    /// Key use with IPSEC of a KEY record (RFC 2535).
    KEY_FLAGS_IPSEC = "dns.key.flags.ipsec", "Key use with IPSEC", Bool B16, mask(0x80), with(Names::Bool("Valid", "Invalid"));
    /// Key use with MIME security multiparts of a KEY record (RFC 2535).
    KEY_FLAGS_MIME = "dns.key.flags.mime", "Key use with MIME security multiparts", Bool B16, mask(0x40), with(Names::Bool("Valid", "Invalid"));
    /// Signatory of a KEY record (RFC 2535).
    KEY_FLAGS_SIGNATORY = "dns.key.flags.signatory", "Signatory", U16 Dec, mask(0xf);
    /// Protocol of a KEY record (RFC 2535).
    KEY_PROTOCOL = "dns.key.protocol", "Protocol", U8 Dec;
    /// Algorithm of a KEY record (RFC 2535).
    KEY_ALGORITHM = "dns.key.algorithm", "Algorithm", U8 Dec, names(RRSIG_ALGORITHM_NAMES);
    /// Key ID of a KEY record (RFC 2535).
    KEY_KEY_ID = "dns.key.key_id", "Key ID", U16 Dec;
    /// Public Key of a KEY record (RFC 2535).
    KEY_PUBLIC_KEY = "dns.key.public_key", "Public Key", Bytes None;
    /// Preference of a DNS message (RFC 1035 section 4).
    PX_PREFERENCE = "dns.px.preference", "Preference", U16 Dec;
    /// MAP822 of a DNS message (RFC 1035 section 4).
    PX_MAP822 = "dns.px.map822", "MAP822", Str None;
    /// MAPX400 of a DNS message (RFC 1035 section 4).
    PX_MAP400 = "dns.px.map400", "MAPX400", Str None;
    /// Algorithm name of a TKEY record (RFC 2930).
    TKEY_ALGO_NAME = "dns.tkey.algo_name", "Algorithm name", Str None;
    /// Signature Expiration of a TKEY record (RFC 2930).
    TKEY_SIGNATURE_EXPIRATION = "dns.tkey.signature_expiration", "Signature Expiration", AbsTime Utc;
    /// Signature Inception of a TKEY record (RFC 2930).
    TKEY_SIGNATURE_INCEPTION = "dns.tkey.signature_inception", "Signature Inception", AbsTime Utc;
    /// Mode of a TKEY record (RFC 2930).
    TKEY_MODE = "dns.tkey.mode", "Mode", U16 Dec, names(TKEY_MODE_NAMES);
    /// Error of a TKEY record (RFC 2930).
    TKEY_ERROR = "dns.tkey.error", "Error", U16 Dec, names(FLAGS_RCODE_NAMES);
    /// Key Size of a TKEY record (RFC 2930).
    TKEY_KEY_SIZE = "dns.tkey.key_size", "Key Size", U16 Dec;
    /// Key Data of a TKEY record (RFC 2930).
    TKEY_KEY_DATA = "dns.tkey.key_data", "Key Data", Bytes None;
    /// Other Size of a TKEY record (RFC 2930).
    TKEY_OTHER_SIZE = "dns.tkey.other_size", "Other Size", U16 Dec;
    /// Other Data of a TKEY record (RFC 2930).
    TKEY_OTHER_DATA = "dns.tkey.other_data", "Other Data", Bytes None;
    /// Gateway Precedence of a DNS message (RFC 1035 section 4).
    IPSECKEY_GATEWAY_PRECEDENCE = "dns.ipseckey.gateway_precedence", "Gateway Precedence", U8 Dec;
    /// Gateway Algorithm of a DNS message (RFC 1035 section 4).
    IPSECKEY_GATEWAY_ALGORITHM = "dns.ipseckey.gateway_algorithm", "Gateway Algorithm", U8 Dec, names(IPSECKEY_GATEWAY_ALGORITHM_NAMES);
    /// Gateway Type of a DNS message (RFC 1035 section 4).
    IPSECKEY_GATEWAY_TYPE = "dns.ipseckey.gateway_type", "Gateway Type", U8 Dec, names(IPSECKEY_GATEWAY_TYPE_NAMES);
    /// IPv4 Gateway of a DNS message (RFC 1035 section 4).
    IPSECKEY_GATEWAY_IPV4 = "dns.ipseckey.gateway_ipv4", "IPv4 Gateway", Ipv4 None;
    /// IPv6 Gateway of a DNS message (RFC 1035 section 4).
    IPSECKEY_GATEWAY_IPV6 = "dns.ipseckey.gateway_ipv6", "IPv6 Gateway", Ipv6 None;
    /// DNS Gateway of a DNS message (RFC 1035 section 4).
    IPSECKEY_GATEWAY_DNS = "dns.ipseckey.gateway_dns", "DNS Gateway", Str None;
    /// Public Key of a DNS message (RFC 1035 section 4).
    IPSECKEY_PUBLIC_KEY = "dns.ipseckey.public_key", "Public Key", Bytes None;
    /// Prefix len of a DNS message (RFC 1035 section 4).
    A6_PREFIX_LEN = "dns.a6.prefix_len", "Prefix len", U8 Dec;
    /// Address Suffix of a DNS message (RFC 1035 section 4).
    A6_ADDRESS_SUFFIX = "dns.a6.address_suffix", "Address Suffix", Ipv6 None;
    /// Prefix name of a DNS message (RFC 1035 section 4).
    A6_PREFIX_NAME = "dns.a6.prefix_name", "Prefix name", Str None;
    /// Dname of a DNS message (RFC 1035 section 4).
    DNAME = "dns.dname", "Dname", Str None;
    /// Version of a LOC record (RFC 1876).
    LOC_VERSION = "dns.loc.version", "Version", U8 Dec;
    /// Size of a LOC record (RFC 1876).
    LOC_SIZE = "dns.loc.size", "Size", U8 Dec;
    /// Horizontal Precision of a LOC record (RFC 1876).
    LOC_HORIZONTAL_PRECISION = "dns.loc.horizontal_precision", "Horizontal Precision", U8 Dec;
    /// Vertical Precision of a LOC record (RFC 1876).
    LOC_VERTICAL_PRECISION = "dns.loc.vertical_precision", "Vertical Precision", U8 Dec;
    /// Latitude of a LOC record (RFC 1876).
    LOC_LATITUDE = "dns.loc.latitude", "Latitude", U32 Dec;
    /// Longitude of a LOC record (RFC 1876).
    LOC_LONGITUDE = "dns.loc.longitude", "Longitude", U32 Dec;
    /// Altitude of a LOC record (RFC 1876).
    LOC_ALTITUDE = "dns.loc.altitude", "Altitude", U32 Dec;
    /// Unknown data of a LOC record (RFC 1876).
    LOC_UNKNOWN_DATA = "dns.loc.unknown_data", "Unknown data", Bytes None;
    /// Next Domain Name of a DNS message (RFC 1035 section 4).
    NXT_NEXT_DOMAIN_NAME = "dns.nxt.next_domain_name", "Next Domain Name", Str None;
    /// Preference of a DNS message (RFC 1035 section 4).
    KX_PREFERENCE = "dns.kx.preference", "Preference", U16 Dec;
    /// Key Exchange of a DNS message (RFC 1035 section 4).
    KX_KEY_EXCHANGE = "dns.kx.key_exchange", "Key Exchange", Str None;
    /// Type of a DNS message (RFC 1035 section 4).
    CERT_TYPE = "dns.cert.type", "Type", U16 Dec, names(CERT_TYPE_NAMES);
    /// Key Tag of a DNS message (RFC 1035 section 4).
    CERT_KEY_TAG = "dns.cert.key_tag", "Key Tag", U16 Hex;
    /// Algorithm of a DNS message (RFC 1035 section 4).
    CERT_ALGORITHM = "dns.cert.algorithm", "Algorithm", U8 Dec, names(RRSIG_ALGORITHM_NAMES);
    /// Certificate (or CRL) of a DNS message (RFC 1035 section 4).
    CERT_CERTIFICATE = "dns.cert.certificate", "Certificate (or CRL)", Bytes None;
    /// Next Domain Name of a DNS message (RFC 1035 section 4).
    NSEC_NEXT_DOMAIN_NAME = "dns.nsec.next_domain_name", "Next Domain Name", Str None;
    /// Name Server of a DNS message (RFC 1035 section 4).
    NS = "dns.ns", "Name Server", Str None;
    /// Option of a DNS message (RFC 1035 section 4).
    OPT = "dns.opt", "Option", None None;
    /// Option Code of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CODE = "dns.opt.code", "Option Code", U16 Dec, names(OPT_CODE_NAMES);
    /// Option Length of an EDNS option (RFC 6891 section 6.1.2).
    OPT_LEN = "dns.opt.len", "Option Length", U16 Dec;
    /// Option Data of an EDNS option (RFC 6891 section 6.1.2).
    OPT_DATA = "dns.opt.data", "Option Data", Bytes None;
    /// DAU of an EDNS option (RFC 6891 section 6.1.2).
    OPT_DAU = "dns.opt.dau", "DAU", U8 Dec, names(RRSIG_ALGORITHM_NAMES);
    /// DHU of an EDNS option (RFC 6891 section 6.1.2).
    OPT_DHU = "dns.opt.dhu", "DHU", U8 Dec, names(OPT_DHU_NAMES);
    /// N3U of an EDNS option (RFC 6891 section 6.1.2).
    OPT_N3U = "dns.opt.n3u", "N3U", U8 Dec, names(OPT_N3U_NAMES);
    /// Family of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CLIENT_FAMILY = "dns.opt.client.family", "Family", U16 Dec, names(OPT_CLIENT_FAMILY_NAMES);
    /// Source Netmask of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CLIENT_NETMASK = "dns.opt.client.netmask", "Source Netmask", U8 Dec;
    /// Scope Netmask of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CLIENT_SCOPE = "dns.opt.client.scope", "Scope Netmask", U8 Dec;
    /// Client Subnet of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CLIENT_ADDR = "dns.opt.client.addr", "Client Subnet", Bytes None;
    /// Client Subnet of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CLIENT_ADDR4 = "dns.opt.client.addr4", "Client Subnet", Ipv4 None;
    /// Client Subnet of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CLIENT_ADDR6 = "dns.opt.client.addr6", "Client Subnet", Ipv6 None;
    /// Client Cookie of an EDNS option (RFC 6891 section 6.1.2).
    OPT_COOKIE_CLIENT = "dns.opt.cookie.client", "Client Cookie", Bytes None;
    /// Server Cookie of an EDNS option (RFC 6891 section 6.1.2).
    OPT_COOKIE_SERVER = "dns.opt.cookie.server", "Server Cookie", Bytes None;
    /// Timeout of an EDNS option (RFC 6891 section 6.1.2).
    OPT_EDNS_TCP_KEEPALIVE_TIMEOUT = "dns.opt.edns_tcp_keepalive.timeout", "Timeout", U16 Dec;
    /// Padding of an EDNS option (RFC 6891 section 6.1.2).
    OPT_PADDING = "dns.opt.padding", "Padding", Bytes None;
    /// Closest Trust Point of an EDNS option (RFC 6891 section 6.1.2).
    OPT_CHAIN_FQDN = "dns.opt.chain.fqdn", "Closest Trust Point", Str None;
    /// Info Code of an EDNS option (RFC 6891 section 6.1.2).
    OPT_EXT_ERROR_INFO_CODE = "dns.opt.ext_error.info_code", "Info Code", U16 Dec, ranges(OPT_EXT_ERROR_INFO_CODE_RANGES);
    /// Extra Text of an EDNS option (RFC 6891 section 6.1.2).
    OPT_EXT_ERROR_EXTRA_TEXT = "dns.opt.ext_error.extra_text", "Extra Text", Str None;
    /// Questions of the message (RFC 1035 section 4.1.1).
    COUNT_QUERIES = "dns.count.queries", "Questions", U16 Dec;
    /// Zones of the message (RFC 1035 section 4.1.1).
    COUNT_ZONES = "dns.count.zones", "Zones", U16 Dec;
    /// Answer RRs of the message (RFC 1035 section 4.1.1).
    COUNT_ANSWERS = "dns.count.answers", "Answer RRs", U16 Dec;
    /// Prerequisites of the message (RFC 1035 section 4.1.1).
    COUNT_PREREQUISITES = "dns.count.prerequisites", "Prerequisites", U16 Dec;
    /// Authority RRs of the message (RFC 1035 section 4.1.1).
    COUNT_AUTH_RR = "dns.count.auth_rr", "Authority RRs", U16 Dec;
    /// Updates of the message (RFC 1035 section 4.1.1).
    COUNT_UPDATES = "dns.count.updates", "Updates", U16 Dec;
    /// Hash algorithm of an NSEC3 record (RFC 5155).
    NSEC3_ALGO = "dns.nsec3.algo", "Hash algorithm", U8 Dec, names(OPT_N3U_NAMES);
    /// NSEC3 flags of an NSEC3 record (RFC 5155).
    NSEC3_FLAGS = "dns.nsec3.flags", "NSEC3 flags", U8 Dec;
    /// NSEC3 Opt-out flag of an NSEC3 record (RFC 5155).
    NSEC3_FLAGS_OPT_OUT = "dns.nsec3.flags.opt_out", "NSEC3 Opt-out flag", Bool B8, mask(0x1), with(Names::Bool("Additional insecure delegations allowed", "Additional insecure delegations forbidden"));
    /// NSEC3 iterations of an NSEC3 record (RFC 5155).
    NSEC3_ITERATIONS = "dns.nsec3.iterations", "NSEC3 iterations", U16 Dec;
    /// Salt length of an NSEC3 record (RFC 5155).
    NSEC3_SALT_LENGTH = "dns.nsec3.salt_length", "Salt length", U8 Dec;
    /// Salt value of an NSEC3 record (RFC 5155).
    NSEC3_SALT_VALUE = "dns.nsec3.salt_value", "Salt value", Bytes None;
    /// Hash length of an NSEC3 record (RFC 5155).
    NSEC3_HASH_LENGTH = "dns.nsec3.hash_length", "Hash length", U8 Dec;
    /// Next hashed owner of an NSEC3 record (RFC 5155).
    NSEC3_HASH_VALUE = "dns.nsec3.hash_value", "Next hashed owner", Str None;
    /// Certificate Usage of a TLSA record (RFC 6698).
    TLSA_CERTIFICATE_USAGE = "dns.tlsa.certificate_usage", "Certificate Usage", U8 Dec, names(TLSA_CERTIFICATE_USAGE_NAMES);
    /// Selector of a TLSA record (RFC 6698).
    TLSA_SELECTOR = "dns.tlsa.selector", "Selector", U8 Dec, names(TLSA_SELECTOR_NAMES);
    /// Matching Type of a TLSA record (RFC 6698).
    TLSA_MATCHING_TYPE = "dns.tlsa.matching_type", "Matching Type", U8 Dec, names(TLSA_MATCHING_TYPE_NAMES);
    /// Certificate Association Data of a TLSA record (RFC 6698).
    TLSA_CERTIFICATE_ASSOCIATION_DATA = "dns.tlsa.certificate_association_data", "Certificate Association Data", Bytes None;
    /// Algorithm Name of a TSIG record (RFC 8945).
    TSIG_ALGORITHM_NAME = "dns.tsig.algorithm_name", "Algorithm Name", Str None;
    /// Time Signed of a TSIG record (RFC 8945).
    TSIG_TIME_SIGNED = "dns.tsig.time_signed", "Time Signed", AbsTime Utc;
    /// Original Id of a TSIG record (RFC 8945).
    TSIG_ORIGINAL_ID = "dns.tsig.original_id", "Original Id", U16 Dec;
    /// Error of a TSIG record (RFC 8945).
    TSIG_ERROR = "dns.tsig.error", "Error", U16 Dec, names(FLAGS_RCODE_NAMES);
    /// Fudge of a TSIG record (RFC 8945).
    TSIG_FUDGE = "dns.tsig.fudge", "Fudge", U16 Dec;
    /// MAC Size of a TSIG record (RFC 8945).
    TSIG_MAC_SIZE = "dns.tsig.mac_size", "MAC Size", U16 Dec;
    /// Other Len of a TSIG record (RFC 8945).
    TSIG_OTHER_LEN = "dns.tsig.other_len", "Other Len", U16 Dec;
    /// MAC of a TSIG record (RFC 8945).
    TSIG_MAC = "dns.tsig.mac", "MAC", None None;
    /// Other Data of a TSIG record (RFC 8945).
    TSIG_OTHER_DATA = "dns.tsig.other_data", "Other Data", Bytes None;
    /// Response In of a DNS message (RFC 1035 section 4).
    RESPONSE_IN = "dns.response_in", "Response In", FrameNum None;
    /// Request In of a DNS message (RFC 1035 section 4).
    RESPONSE_TO = "dns.response_to", "Request In", FrameNum None;
    /// Retransmission of a DNS message (RFC 1035 section 4).
    RETRANSMISSION = "dns.retransmission", "Retransmission", Bool None;
    /// Retransmitted request. Original request in of a DNS message (RFC 1035 section 4).
    RETRANSMIT_REQUEST_IN = "dns.retransmit_request_in", "Retransmitted request. Original request in", FrameNum None;
    /// Retransmitted response. Original response in of a DNS message (RFC 1035 section 4).
    RETRANSMIT_RESPONSE_IN = "dns.retransmit_response_in", "Retransmitted response. Original response in", FrameNum None;
    /// Time from the query to its response.
    TIME = "dns.time", "Time", RelTime None;
    /// Unsolicited of a DNS message (RFC 1035 section 4).
    UNSOLICITED = "dns.unsolicited", "Unsolicited", Bool None;
    /// Additional RRs of the message (RFC 1035 section 4.1.1).
    COUNT_ADD_RR = "dns.count.add_rr", "Additional RRs", U16 Dec;
    /// Algorithm of a DNS message (RFC 1035 section 4).
    SSHFP_ALGORITHM = "dns.sshfp.algorithm", "Algorithm", U8 Dec, names(SSHFP_ALGORITHM_NAMES);
    /// Fingerprint type of a DNS message (RFC 1035 section 4).
    SSHFP_FINGERPRINT_TYPE = "dns.sshfp.fingerprint.type", "Fingerprint type", U8 Dec, names(SSHFP_FINGERPRINT_TYPE_NAMES);
    /// Fingerprint of a DNS message (RFC 1035 section 4).
    SSHFP_FINGERPRINT = "dns.sshfp.fingerprint", "Fingerprint", Bytes None;
    /// HIT length of a HIP record (RFC 8005).
    HIP_HIT_LENGTH = "dns.hip.hit.length", "HIT length", U8 Dec;
    /// HIT length of a HIP record (RFC 8005).
    HIP_HIT_PK_ALGO = "dns.hip.hit.pk.algo", "HIT length", U8 Dec, names(HIP_HIT_PK_ALGO_NAMES);
    /// PK length of a HIP record (RFC 8005).
    HIP_PK_LENGTH = "dns.hip.pk.length", "PK length", U16 Dec;
    /// Host Identity Tag of a HIP record (RFC 8005).
    HIP_HIT = "dns.hip.hit", "Host Identity Tag", Bytes None;
    /// HIP Public Key of a HIP record (RFC 8005).
    HIP_PK = "dns.hip.pk", "HIP Public Key", Bytes None;
    /// Rendezvous Server of a HIP record (RFC 8005).
    HIP_RENDEZVOUS_SERVER = "dns.hip.rendezvous_server", "Rendezvous Server", Str None;
    /// DHCID Data of a DNS message (RFC 1035 section 4).
    DHCID_RDATA = "dns.dhcid.rdata", "DHCID Data", Bytes None;
    /// Key id of a DS record (RFC 4034 section 5).
    DS_KEY_ID = "dns.ds.key_id", "Key id", U16 Hex;
    /// Algorithm of a DS record (RFC 4034 section 5).
    DS_ALGORITHM = "dns.ds.algorithm", "Algorithm", U8 Dec, names(RRSIG_ALGORITHM_NAMES);
    /// Digest Type of a DS record (RFC 4034 section 5).
    DS_DIGEST_TYPE = "dns.ds.digest_type", "Digest Type", U8 Dec, names(OPT_DHU_NAMES);
    /// Digest of a DS record (RFC 4034 section 5).
    DS_DIGEST = "dns.ds.digest", "Digest", Bytes None;
    /// Address Family of an APL record (RFC 3123).
    APL_ADDRESS_FAMILY = "dns.apl.address_family", "Address Family", U16 Dec, names(OPT_CLIENT_FAMILY_NAMES);
    /// Prefix Length of an APL record (RFC 3123).
    APL_CODED_PREFIX = "dns.apl.coded_prefix", "Prefix Length", U8 Dec;
    /// Negation Flag of an APL record (RFC 3123).
    APL_NEGATION = "dns.apl.negation", "Negation Flag", Bool B8, mask(0x80), with(Names::Bool("Yes (!)", "No (0)"));
    /// Address Length of an APL record (RFC 3123).
    APL_AFDLENGTH = "dns.apl.afdlength", "Address Length", U8 Dec, mask(0x7f);
    /// Address of an APL record (RFC 3123).
    APL_AFDPART_IPV4 = "dns.apl.afdpart.ipv4", "Address", Ipv4 None;
    /// Address of an APL record (RFC 3123).
    APL_AFDPART_IPV6 = "dns.apl.afdpart.ipv6", "Address", Ipv6 None;
    /// Address of an APL record (RFC 3123).
    APL_AFDPART_DATA = "dns.apl.afdpart.data", "Address", Bytes None;
    /// Longitude length of a DNS message (RFC 1035 section 4).
    GPOS_LONGITUDE_LENGTH = "dns.gpos.longitude_length", "Longitude length", U8 Dec;
    /// Longitude of a DNS message (RFC 1035 section 4).
    GPOS_LONGITUDE = "dns.gpos.longitude", "Longitude", Str None;
    /// Latitude length of a DNS message (RFC 1035 section 4).
    GPOS_LATITUDE_LENGTH = "dns.gpos.latitude_length", "Latitude length", U8 Dec;
    /// Latitude of a DNS message (RFC 1035 section 4).
    GPOS_LATITUDE = "dns.gpos.latitude", "Latitude", Str None;
    /// Altitude length of a DNS message (RFC 1035 section 4).
    GPOS_ALTITUDE_LENGTH = "dns.gpos.altitude_length", "Altitude length", U8 Dec;
    /// Altitude of a DNS message (RFC 1035 section 4).
    GPOS_ALTITUDE = "dns.gpos.altitude", "Altitude", Str None;
    /// Mailbox of a DNS message (RFC 1035 section 4).
    RP_MAILBOX = "dns.rp.mailbox", "Mailbox", Str None;
    /// TXT RR of a DNS message (RFC 1035 section 4).
    RP_TXT_RR = "dns.rp.txt_rr", "TXT RR", Str None;
    /// Subtype of a DNS message (RFC 1035 section 4).
    AFSDB_SUBTYPE = "dns.afsdb.subtype", "Subtype", U16 Dec;
    /// Hostname of a DNS message (RFC 1035 section 4).
    AFSDB_HOSTNAME = "dns.afsdb.hostname", "Hostname", Str None;
    /// Length of a DNS message (RFC 1035 section 4).
    X25_LENGTH = "dns.x25.length", "Length", U8 Dec;
    /// PSDN-Address of a DNS message (RFC 1035 section 4).
    X25_PSDN_ADDRESS = "dns.x25.psdn_address", "PSDN-Address", Str None;
    /// Length of a DNS message (RFC 1035 section 4).
    IDSN_LENGTH = "dns.idsn.length", "Length", U8 Dec;
    /// ISDN Address of a DNS message (RFC 1035 section 4).
    IDSN_ADDRESS = "dns.idsn.address", "ISDN Address", Str None;
    /// Length of a DNS message (RFC 1035 section 4).
    IDSN_SA_LENGTH = "dns.idsn.sa.length", "Length", U8 Dec;
    /// Sub Address of a DNS message (RFC 1035 section 4).
    IDSN_SA_ADDRESS = "dns.idsn.sa.address", "Sub Address", Str None;
    /// Preference of a DNS message (RFC 1035 section 4).
    RT_SUBTYPE = "dns.rt.subtype", "Preference", U16 Dec;
    /// Intermediate Hostname of a DNS message (RFC 1035 section 4).
    RT_INTERMEDIATE_HOST = "dns.rt.intermediate_host", "Intermediate Hostname", Str None;
    /// NSAP Data of a DNS message (RFC 1035 section 4).
    NSAP_RDATA = "dns.nsap.rdata", "NSAP Data", Bytes None;
    /// Owner of a DNS message (RFC 1035 section 4).
    NSAP_PTR_OWNER = "dns.nsap_ptr.owner", "Owner", Str None;
    /// CAA Flags of a CAA record (RFC 8659).
    CAA_FLAGS = "dns.caa.flags", "CAA Flags", U8 Hex;
    /// Issuer Critical of a CAA record (RFC 8659).
    CAA_FLAGS_ISSUER_CRITICAL = "dns.caa.flags.issuer_critical", "Issuer Critical", Bool B8, mask(0x80), with(Names::Bool("Critical", "Not critical"));
    /// Issue of a CAA record (RFC 8659).
    CAA_ISSUE = "dns.caa.issue", "Issue", Str None;
    /// Issue Wildcard of a CAA record (RFC 8659).
    CAA_ISSUEWILD = "dns.caa.issuewild", "Issue Wildcard", Str None;
    /// Report URL of a CAA record (RFC 8659).
    CAA_IODEF = "dns.caa.iodef", "Report URL", Str None;
    /// Unknown tag of a CAA record (RFC 8659).
    CAA_UNKNOWN = "dns.caa.unknown", "Unknown tag", Str None;
    /// Tag length of a CAA record (RFC 8659).
    CAA_TAG_LENGTH = "dns.caa.tag_length", "Tag length", U8 Dec;
    /// Tag of a CAA record (RFC 8659).
    CAA_TAG = "dns.caa.tag", "Tag", Str None;
    /// Value of a CAA record (RFC 8659).
    CAA_VALUE = "dns.caa.value", "Value", Str None;
    /// Extraneous Data Bytes of a DNS message (RFC 1035 section 4).
    EXTRANEOUS_DATA = "dns.extraneous.data", "Extraneous Data Bytes", Bytes None;
    /// Extraneous Data Length of a DNS message (RFC 1035 section 4).
    EXTRANEOUS_LENGTH = "dns.extraneous.length", "Extraneous Data Length", I32 Dec;
    /// Local Flag of a DNS message (RFC 1035 section 4).
    WINS_LOCAL_FLAG = "dns.wins.local_flag", "Local Flag", Bool B32, mask(0x1);
    /// Lookup timeout of a DNS message (RFC 1035 section 4).
    WINS_LOOKUP_TIMEOUT = "dns.wins.lookup_timeout", "Lookup timeout", U32 Dec;
    /// Cache timeout of a DNS message (RFC 1035 section 4).
    WINS_CACHE_TIMEOUT = "dns.wins.cache_timeout", "Cache timeout", U32 Dec;
    /// Number of WINS servers of a DNS message (RFC 1035 section 4).
    WINS_NB_WINS_SERVERS = "dns.wins.nb_wins_servers", "Number of WINS servers", U32 Dec;
    /// WINS Server Address of a DNS message (RFC 1035 section 4).
    WINS_WINS_SERVER = "dns.wins.wins_server", "WINS Server Address", Ipv4 None;
    /// Local Flag of a DNS message (RFC 1035 section 4).
    WINSR_LOCAL_FLAG = "dns.winsr.local_flag", "Local Flag", Bool B32, mask(0x1);
    /// Lookup timeout of a DNS message (RFC 1035 section 4).
    WINSR_LOOKUP_TIMEOUT = "dns.winsr.lookup_timeout", "Lookup timeout", U32 Dec;
    /// Cache timeout of a DNS message (RFC 1035 section 4).
    WINSR_CACHE_TIMEOUT = "dns.winsr.cache_timeout", "Cache timeout", U32 Dec;
    /// Name Result Domain of a DNS message (RFC 1035 section 4).
    WINSR_NAME_RESULT_DOMAIN = "dns.winsr.name_result_domain", "Name Result Domain", Str None;
    /// Data of a DNS message (RFC 1035 section 4).
    DATA = "dns.data", "Data", Bytes None;
    /// DNS Stateful Operation of a DNS message (RFC 1035 section 4).
    DSO = "dns.dso", "DNS Stateful Operation", None None;
    /// DSO TLV of a DNS stateful operation (RFC 8490).
    DSO_TLV = "dns.dso.tlv", "DSO TLV", None None;
    /// Type of a DNS stateful operation (RFC 8490).
    DSO_TLV_TYPE = "dns.dso.tlv.type", "Type", U16 Dec, ranges(DSO_TLV_TYPE_RANGES);
    /// Length of a DNS stateful operation (RFC 8490).
    DSO_TLV_LENGTH = "dns.dso.tlv.length", "Length", U16 Dec;
    /// Data of a DNS stateful operation (RFC 8490).
    DSO_TLV_DATA = "dns.dso.tlv.data", "Data", Bytes None;
    /// Inactivity Timeout of a DNS stateful operation (RFC 8490).
    DSO_TLV_KEEPALIVE_INACTIVITY = "dns.dso.tlv.keepalive.inactivity", "Inactivity Timeout", U32 Dec;
    /// Keepalive Interval of a DNS stateful operation (RFC 8490).
    DSO_TLV_KEEPALIVE_INTERVAL = "dns.dso.tlv.keepalive.interval", "Keepalive Interval", U32 Dec;
    /// Retry Delay of a DNS stateful operation (RFC 8490).
    DSO_TLV_RETRYDELAY_RETRYDELAY = "dns.dso.tlv.retrydelay.retrydelay", "Retry Delay", U32 Dec;
    /// Padding of a DNS stateful operation (RFC 8490).
    DSO_TLV_ENCPAD_PADDING = "dns.dso.tlv.encpad.padding", "Padding", Bytes None;
}
