//! Fields of DNS messages (RFC 1035) and of the records that every network has; those of DNSSEC, EDNS and rarer records are in
//! `record_fields.rs`.

use super::names::*;
pub use super::record_fields::*;
use crate::fields;
use crate::model::field::join;
use crate::model::{Field, Names};

/// Every field of DNS.
pub static ALL: [&Field; FIELDS.len() + super::record_fields::FIELDS.len()] = join(&[FIELDS, super::record_fields::FIELDS]);

fields! {
    /// Length of a DNS message (RFC 1035 section 4).
    LENGTH = "dns.length", "Length", U16 Dec;
    /// Flags of a DNS message (RFC 1035 section 4).
    FLAGS = "dns.flags", "Flags", U16 Hex;
    /// Response , a header flag (RFC 1035 section 4.1.1).
    FLAGS_RESPONSE = "dns.flags.response", "Response", Bool B16, mask(0x8000), with(Names::Bool("Message is a response", "Message is a query"));
    /// Opcode , a header flag (RFC 1035 section 4.1.1).
    FLAGS_OPCODE = "dns.flags.opcode", "Opcode", U16 Dec, mask(0x7800), names(FLAGS_OPCODE_NAMES);
    /// Authoritative , a header flag (RFC 1035 section 4.1.1).
    FLAGS_AUTHORITATIVE = "dns.flags.authoritative", "Authoritative", Bool B16, mask(0x400), with(Names::Bool("Server is an authority for domain", "Server is not an authority for domain"));
    /// Conflict , a header flag (RFC 1035 section 4.1.1).
    FLAGS_CONFLICT = "dns.flags.conflict", "Conflict", Bool B16, mask(0x400), with(Names::Bool("The sender received multiple responses", "None"));
    /// Truncated , a header flag (RFC 1035 section 4.1.1).
    FLAGS_TRUNCATED = "dns.flags.truncated", "Truncated", Bool B16, mask(0x200), with(Names::Bool("Message is truncated", "Message is not truncated"));
    /// Recursion desired , a header flag (RFC 1035 section 4.1.1).
    FLAGS_RECDESIRED = "dns.flags.recdesired", "Recursion desired", Bool B16, mask(0x100), with(Names::Bool("Do query recursively", "Don't do query recursively"));
    /// Tentative , a header flag (RFC 1035 section 4.1.1).
    FLAGS_TENTATIVE = "dns.flags.tentative", "Tentative", Bool B16, mask(0x100), with(Names::Bool("Tentative", "Not tentative"));
    /// Recursion available , a header flag (RFC 1035 section 4.1.1).
    FLAGS_RECAVAIL = "dns.flags.recavail", "Recursion available", Bool B16, mask(0x80), with(Names::Bool("Server can do recursive queries", "Server can't do recursive queries"));
    /// Z , a header flag (RFC 1035 section 4.1.1).
    FLAGS_Z = "dns.flags.z", "Z", Bool B16, mask(0x40), with(Names::Bool("reserved - incorrect!", "reserved (0)"));
    /// Answer authenticated , a header flag (RFC 1035 section 4.1.1).
    FLAGS_AUTHENTICATED = "dns.flags.authenticated", "Answer authenticated", Bool B16, mask(0x20), with(Names::Bool("Answer/authority portion was authenticated by the server", "Answer/authority portion was not authenticated by the server"));
    /// Non-authenticated data , a header flag (RFC 1035 section 4.1.1).
    FLAGS_CHECKDISABLE = "dns.flags.checkdisable", "Non-authenticated data", Bool B16, mask(0x10), with(Names::Bool("Acceptable", "Unacceptable"));
    /// Reply code , a header flag (RFC 1035 section 4.1.1).
    FLAGS_RCODE = "dns.flags.rcode", "Reply code", U16 Dec, mask(0xf), names(FLAGS_RCODE_NAMES);
    /// Number that a response takes over from its query.
    ID = "dns.id", "Transaction ID", U16 Hex;
    /// Type of a question (RFC 1035 section 4.1.2).
    QRY_TYPE = "dns.qry.type", "Type", U16 Dec, names(super::types::NAMES);
    /// Class of a question (RFC 1035 section 4.1.2).
    QRY_CLASS = "dns.qry.class", "Class", U16 Hex, names(QRY_CLASS_NAMES);
    /// "QU" question of a question (RFC 1035 section 4.1.2).
    QRY_QU = "dns.qry.qu", "\"QU\" question", Bool B16, mask(0x8000);
    /// Name of a question (RFC 1035 section 4.1.2).
    QRY_NAME = "dns.qry.name", "Name", Str None;
    /// Name Length of a question (RFC 1035 section 4.1.2).
    QRY_NAME_LEN = "dns.qry.name.len", "Name Length", U16 Dec;
    /// Label Count of the message (RFC 1035 section 4.1.1).
    COUNT_LABELS = "dns.count.labels", "Label Count", U16 Dec;
    /// Type of a resource record (RFC 1035 section 4.1.3).
    RESP_TYPE = "dns.resp.type", "Type", U16 Dec, names(super::types::NAMES);
    /// Class of a resource record (RFC 1035 section 4.1.3).
    RESP_CLASS = "dns.resp.class", "Class", U16 Hex, names(QRY_CLASS_NAMES);
    /// Cache flush of a resource record (RFC 1035 section 4.1.3).
    RESP_CACHE_FLUSH = "dns.resp.cache_flush", "Cache flush", Bool B16, mask(0x8000);
    /// Higher bits in extended RCODE of a resource record (RFC 1035 section 4.1.3).
    RESP_EXT_RCODE = "dns.resp.ext_rcode", "Higher bits in extended RCODE", U8 Hex;
    /// EDNS0 version of a resource record (RFC 1035 section 4.1.3).
    RESP_EDNS0_VERSION = "dns.resp.edns0_version", "EDNS0 version", U8 Dec;
    /// Z of a resource record (RFC 1035 section 4.1.3).
    RESP_Z = "dns.resp.z", "Z", U16 Hex;
    /// DO bit of a resource record (RFC 1035 section 4.1.3).
    RESP_Z_DO = "dns.resp.z.do", "DO bit", Bool B16, mask(0x8000), with(Names::Bool("Accepts DNSSEC security RRs", "Cannot handle DNSSEC security RRs"));
    /// Reserved of a resource record (RFC 1035 section 4.1.3).
    RESP_Z_RESERVED = "dns.resp.z.reserved", "Reserved", U16 Hex, mask(0x7fff);
    /// Service of an SRV record (RFC 2782).
    SRV_SERVICE = "dns.srv.service", "Service", Str None;
    /// Protocol of an SRV record (RFC 2782).
    SRV_PROTO = "dns.srv.proto", "Protocol", Str None;
    /// Name of an SRV record (RFC 2782).
    SRV_NAME = "dns.srv.name", "Name", Str None;
    /// Priority of an SRV record (RFC 2782).
    SRV_PRIORITY = "dns.srv.priority", "Priority", U16 Dec;
    /// Weight of an SRV record (RFC 2782).
    SRV_WEIGHT = "dns.srv.weight", "Weight", U16 Dec;
    /// Port of an SRV record (RFC 2782).
    SRV_PORT = "dns.srv.port", "Port", U16 Dec;
    /// Target of an SRV record (RFC 2782).
    SRV_TARGET = "dns.srv.target", "Target", Str None;
    /// Order of a NAPTR record (RFC 3403).
    NAPTR_ORDER = "dns.naptr.order", "Order", U16 Dec;
    /// Preference of a NAPTR record (RFC 3403).
    NAPTR_PREFERENCE = "dns.naptr.preference", "Preference", U16 Dec;
    /// Flags Length of a NAPTR record (RFC 3403).
    NAPTR_FLAGS_LENGTH = "dns.naptr.flags_length", "Flags Length", U8 Dec;
    /// Flags of a NAPTR record (RFC 3403).
    NAPTR_FLAGS = "dns.naptr.flags", "Flags", Str None;
    /// Service Length of a NAPTR record (RFC 3403).
    NAPTR_SERVICE_LENGTH = "dns.naptr.service_length", "Service Length", U8 Dec;
    /// Service of a NAPTR record (RFC 3403).
    NAPTR_SERVICE = "dns.naptr.service", "Service", Str None;
    /// Regex Length of a NAPTR record (RFC 3403).
    NAPTR_REGEX_LENGTH = "dns.naptr.regex_length", "Regex Length", U8 Dec;
    /// Regex of a NAPTR record (RFC 3403).
    NAPTR_REGEX = "dns.naptr.regex", "Regex", Str None;
    /// Replacement Length of a NAPTR record (RFC 3403).
    NAPTR_REPLACEMENT_LENGTH = "dns.naptr.replacement_length", "Replacement Length", U8 Dec;
    /// Replacement of a NAPTR record (RFC 3403).
    NAPTR_REPLACEMENT = "dns.naptr.replacement", "Replacement", Str None;
    /// Name of a resource record (RFC 1035 section 4.1.3).
    RESP_NAME = "dns.resp.name", "Name", Str None;
    /// Time to live of a resource record (RFC 1035 section 4.1.3).
    RESP_TTL = "dns.resp.ttl", "Time to live", U32 Dec;
    /// Data length of a resource record (RFC 1035 section 4.1.3).
    RESP_LEN = "dns.resp.len", "Data length", U16 Dec;
    /// Address of a DNS message (RFC 1035 section 4).
    A = "dns.a", "Address", Ipv4 None;
    /// Mail Destination of a DNS message (RFC 1035 section 4).
    MD = "dns.md", "Mail Destination", Str None;
    /// Mail Forwarder of a DNS message (RFC 1035 section 4).
    MF = "dns.mf", "Mail Forwarder", Str None;
    /// MailBox Domaine of a DNS message (RFC 1035 section 4).
    MB = "dns.mb", "MailBox Domaine", Str None;
    /// Mail Group member of a DNS message (RFC 1035 section 4).
    MG = "dns.mg", "Mail Group member", Str None;
    /// Mail Rename domaine of a DNS message (RFC 1035 section 4).
    MR = "dns.mr", "Mail Rename domaine", Str None;
    /// Null (data) of a DNS message (RFC 1035 section 4).
    NULL = "dns.null", "Null (data)", Bytes None;
    /// AAAA Address of a DNS message (RFC 1035 section 4).
    AAAA = "dns.aaaa", "AAAA Address", Ipv6 None;
    /// CNAME of a DNS message (RFC 1035 section 4).
    CNAME = "dns.cname", "CNAME", Str None;
    /// UDP payload size of a DNS message (RFC 1035 section 4).
    RR_UDP_PAYLOAD_SIZE = "dns.rr.udp_payload_size", "UDP payload size", U16 Dec;
    /// Primary name server of an SOA record (RFC 1035 section 3.3.13).
    SOA_MNAME = "dns.soa.mname", "Primary name server", Str None;
    /// Responsible authority's mailbox of an SOA record (RFC 1035 section 3.3.13).
    SOA_RNAME = "dns.soa.rname", "Responsible authority's mailbox", Str None;
    /// Serial Number of an SOA record (RFC 1035 section 3.3.13).
    SOA_SERIAL_NUMBER = "dns.soa.serial_number", "Serial Number", U32 Dec;
    /// Refresh Interval of an SOA record (RFC 1035 section 3.3.13).
    SOA_REFRESH_INTERVAL = "dns.soa.refresh_interval", "Refresh Interval", U32 Dec;
    /// Retry Interval of an SOA record (RFC 1035 section 3.3.13).
    SOA_RETRY_INTERVAL = "dns.soa.retry_interval", "Retry Interval", U32 Dec;
    /// Expire limit of an SOA record (RFC 1035 section 3.3.13).
    SOA_EXPIRE_LIMIT = "dns.soa.expire_limit", "Expire limit", U32 Dec;
    /// Minimum TTL of an SOA record (RFC 1035 section 3.3.13).
    SOA_MINIMUM_TTL = "dns.soa.minimum_ttl", "Minimum TTL", U32 Dec;
    /// Domain Name of a DNS message (RFC 1035 section 4).
    PTR_DOMAIN_NAME = "dns.ptr.domain_name", "Domain Name", Str None;
    /// Address of a DNS message (RFC 1035 section 4).
    WKS_ADDRESS = "dns.wks.address", "Address", Ipv4 None;
    /// Protocol of a DNS message (RFC 1035 section 4).
    WKS_PROTOCOL = "dns.wks.protocol", "Protocol", U8 Dec;
    /// Bits of a DNS message (RFC 1035 section 4).
    WKS_BITS = "dns.wks.bits", "Bits", U8 Hex;
    /// CPU Length of a DNS message (RFC 1035 section 4).
    HINFO_CPU_LENGTH = "dns.hinfo.cpu_length", "CPU Length", U8 Dec;
    /// CPU of a DNS message (RFC 1035 section 4).
    HINFO_CPU = "dns.hinfo.cpu", "CPU", Str None;
    /// OS Length of a DNS message (RFC 1035 section 4).
    HINFO_OS_LENGTH = "dns.hinfo.os_length", "OS Length", U8 Dec;
    /// OS of a DNS message (RFC 1035 section 4).
    HINFO_OS = "dns.hinfo.os", "OS", Str None;
    /// Responsible Mailbox of a DNS message (RFC 1035 section 4).
    MINFO_R = "dns.minfo.r", "Responsible Mailbox", Str None;
    /// Error Mailbox of a DNS message (RFC 1035 section 4).
    MINFO_E = "dns.minfo.e", "Error Mailbox", Str None;
    /// Preference of a DNS message (RFC 1035 section 4).
    MX_PREFERENCE = "dns.mx.preference", "Preference", U16 Dec;
    /// Mail Exchange of a DNS message (RFC 1035 section 4).
    MX_MAIL_EXCHANGE = "dns.mx.mail_exchange", "Mail Exchange", Str None;
    /// TXT Length of a DNS message (RFC 1035 section 4).
    TXT_LENGTH = "dns.txt.length", "TXT Length", U8 Dec;
    /// TXT of a DNS message (RFC 1035 section 4).
    TXT = "dns.txt", "TXT", Str None;
    /// OpenPGP Key of a DNS message (RFC 1035 section 4).
    OPENPGPKEY = "dns.openpgpkey", "OpenPGP Key", Str None;
    /// SOA of a DNS message (RFC 1035 section 4).
    CSYNC_SOA = "dns.csync.soa", "SOA", U32 Dec;
    /// Flags of a DNS message (RFC 1035 section 4).
    CSYNC_FLAGS = "dns.csync.flags", "Flags", U16 Hex;
    /// immediate of a DNS message (RFC 1035 section 4).
    CSYNC_FLAGS_IMMEDIATE = "dns.csync.flags.immediate", "immediate", Bool B16, mask(0x1);
    /// soaminimum of a DNS message (RFC 1035 section 4).
    CSYNC_FLAGS_SOAMINIMUM = "dns.csync.flags.soaminimum", "soaminimum", Bool B16, mask(0x2);
    /// Type Bitmap of a DNS message (RFC 1035 section 4).
    CSYNC_TYPE_BITMAP = "dns.csync.type_bitmap", "Type Bitmap", Bytes None;
    /// Serial of a DNS message (RFC 1035 section 4).
    ZONEMD_SERIAL = "dns.zonemd.serial", "Serial", U32 Dec;
    /// Scheme of a DNS message (RFC 1035 section 4).
    ZONEMD_SCHEME = "dns.zonemd.scheme", "Scheme", U8 Dec, ranges(ZONEMD_SCHEME_RANGES);
    /// Hash Algorithm of a DNS message (RFC 1035 section 4).
    ZONEMD_HASH_ALGO = "dns.zonemd.hash_algo", "Hash Algorithm", U8 Dec, ranges(ZONEMD_HASH_ALGO_RANGES);
    /// Digest of a DNS message (RFC 1035 section 4).
    ZONEMD_DIGEST = "dns.zonemd.digest", "Digest", Bytes None;
    /// SvcPriority of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPRIORITY = "dns.svcb.svcpriority", "SvcPriority", U16 Dec;
    /// TargetName of an SVCB or HTTPS record (RFC 9460).
    SVCB_TARGETNAME = "dns.svcb.targetname", "TargetName", Str None;
    /// SvcParamKey of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_KEY = "dns.svcb.svcparam.key", "SvcParamKey", U16 Dec, names(SVCB_SVCPARAM_KEY_NAMES);
    /// SvcParamValue length of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_VALUE_LENGTH = "dns.svcb.svcparam.value.length", "SvcParamValue length", U16 Dec;
    /// SvcParamValue of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_VALUE = "dns.svcb.svcparam.value", "SvcParamValue", Bytes None;
    /// SvcParam of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM = "dns.svcb.svcparam", "SvcParam", None None;
    /// Mandatory key of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_MANDATORY_KEY = "dns.svcb.svcparam.mandatory.key", "Mandatory key", U16 Dec, names(SVCB_SVCPARAM_KEY_NAMES);
    /// ALPN length of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_ALPN_LENGTH = "dns.svcb.svcparam.alpn.length", "ALPN length", U8 Dec;
    /// ALPN of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_ALPN = "dns.svcb.svcparam.alpn", "ALPN", Str None;
    /// Port of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_PORT = "dns.svcb.svcparam.port", "Port", U16 Dec;
    /// IP of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_IPV4HINT_IP = "dns.svcb.svcparam.ipv4hint.ip", "IP", Ipv4 None;
    /// ECHConfig of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_ECHCONFIG = "dns.svcb.svcparam.echconfig", "ECHConfig", Bytes None;
    /// IP of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_IPV6HINT_IP = "dns.svcb.svcparam.ipv6hint.ip", "IP", Ipv6 None;
    /// ODoHConfig of an SVCB or HTTPS record (RFC 9460).
    SVCB_SVCPARAM_ODOHCONFIG = "dns.svcb.svcparam.odohconfig", "ODoHConfig", Bytes None;
    /// SPF Length of a DNS message (RFC 1035 section 4).
    SPF_LENGTH = "dns.spf.length", "SPF Length", U8 Dec;
    /// SPF of a DNS message (RFC 1035 section 4).
    SPF = "dns.spf", "SPF", Str None;
    /// Preference of a DNS message (RFC 1035 section 4).
    ILNP_NID_PREFERENCE = "dns.ilnp.nid.preference", "Preference", U16 Dec;
    /// NodeID of a DNS message (RFC 1035 section 4).
    ILNP_NID = "dns.ilnp.nid", "NodeID", Bytes None;
    /// Preference of a DNS message (RFC 1035 section 4).
    ILNP_L32_PREFERENCE = "dns.ilnp.l32.preference", "Preference", U16 Dec;
    /// Locator32 of a DNS message (RFC 1035 section 4).
    ILNP_L32 = "dns.ilnp.l32", "Locator32", Ipv4 None;
    /// Preference of a DNS message (RFC 1035 section 4).
    ILNP_L64_PREFERENCE = "dns.ilnp.l64.preference", "Preference", U16 Dec;
    /// Locator64 of a DNS message (RFC 1035 section 4).
    ILNP_L64 = "dns.ilnp.l64", "Locator64", Bytes None;
    /// Preference of a DNS message (RFC 1035 section 4).
    ILNP_LP_PREFERENCE = "dns.ilnp.lp.preference", "Preference", U16 Dec;
    /// Locator FQDN of a DNS message (RFC 1035 section 4).
    ILNP_LP = "dns.ilnp.lp", "Locator FQDN", Str None;
    /// EUI48 Address of a DNS message (RFC 1035 section 4).
    EUI48 = "dns.eui48", "EUI48 Address", Ether None;
    /// EUI64 Address of a DNS message (RFC 1035 section 4).
    EUI64 = "dns.eui64", "EUI64 Address", Eui64 None;
}
