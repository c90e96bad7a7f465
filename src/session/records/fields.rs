//! The fields that exported tables are made of, found in a dissected frame in one walk over its nodes.

use crate::export::Dissected;
use crate::model::{Field, Node, Registry, Value, render};

/// What is looked for, by place in [`NAMES`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(super) enum Id {
    DnsTransaction,
    DnsResponse,
    DnsName,
    DnsType,
    DnsCode,
    DnsTime,
    DnsA,
    DnsAaaa,
    DnsCname,
    HttpMethod,
    HttpUri,
    HttpHost,
    HttpAgent,
    HttpStatus,
    HttpType,
    HttpLength,
    HttpTime,
    HttpRequestIn,
    TlsHandshake,
    TlsVersion,
    TlsSupported,
    TlsServerName,
    TlsAlpn,
    TlsCipher,
    TlsJa3,
    TlsJa3s,
    TcpLen,
    UdpLength,
    TcpRetransmission,
    IcmpType,
    IcmpCode,
    Icmp6Type,
    Icmp6Code,
    ExpertMessage,
    ExpertSeverity,
    ExpertGroup,
}

/// Filter names, in the order of [`Id`].
const NAMES: [&str; 36] = [
    "dns.id",
    "dns.flags.response",
    "dns.qry.name",
    "dns.qry.type",
    "dns.flags.rcode",
    "dns.time",
    "dns.a",
    "dns.aaaa",
    "dns.cname",
    "http.request.method",
    "http.request.uri",
    "http.host",
    "http.user_agent",
    "http.response.code",
    "http.content_type",
    "http.content_length",
    "http.time",
    "http.request_in",
    "tls.handshake.type",
    "tls.handshake.version",
    "tls.handshake.extensions.supported_version",
    "tls.handshake.extensions_server_name",
    "tls.handshake.extensions_alpn_str",
    "tls.handshake.ciphersuite",
    "tls.handshake.ja3",
    "tls.handshake.ja3s",
    "tcp.len",
    "udp.length",
    "tcp.analysis.retransmission",
    "icmp.type",
    "icmp.code",
    "icmpv6.type",
    "icmpv6.code",
    "_ws.expert.message",
    "_ws.expert.severity",
    "_ws.expert.group",
];

/// The fields, as far as the registry has them.
pub(super) struct Fields {
    fields: Vec<(&'static Field, usize)>,
}

/// Where a frame has them: places in the list of nodes.
pub(super) struct Found<'a> {
    frame: &'a Dissected<'a>,
    /// (field, node), in the order of the frame.
    nodes: Vec<(usize, &'a Node)>,
}

impl Fields {
    pub fn of(registry: &Registry) -> Self {
        let mut fields: Vec<(&'static Field, usize)> =
            NAMES.iter().enumerate().filter_map(|(id, name)| Some((registry.field(name)?, id))).collect();
        fields.sort_unstable_by_key(|f| std::ptr::from_ref(f.0) as usize);
        Fields { fields }
    }

    /// What dissection has to keep.
    pub fn all(&self) -> impl Iterator<Item = &'static Field> + '_ {
        self.fields.iter().map(|f| f.0)
    }

    pub fn find<'a>(&self, frame: &'a Dissected<'a>) -> Found<'a> {
        let id = |node: &'a Node| {
            let key = std::ptr::from_ref(node.field) as usize;
            let at = self.fields.binary_search_by_key(&key, |f| std::ptr::from_ref(f.0) as usize).ok()?;
            Some((self.fields.get(at)?.1, node))
        };
        Found { frame, nodes: frame.tree.nodes().iter().filter_map(id).collect() }
    }
}

impl<'a> Found<'a> {
    /// The nodes of a field.
    pub fn all(&self, id: Id) -> impl Iterator<Item = &'a Node> + '_ {
        self.nodes.iter().filter(move |n| n.0 == id as usize).map(|n| n.1)
    }

    /// All found nodes with what they are, in the order of the frame.
    pub fn in_order(&self) -> impl Iterator<Item = (usize, &'a Node)> + '_ {
        self.nodes.iter().copied()
    }

    pub fn has(&self, id: Id) -> bool {
        self.nodes.iter().any(|n| n.0 == id as usize)
    }

    /// The first value as filters write it; empty where there is none.
    pub fn text(&self, id: Id) -> String {
        self.all(id).next().map(|n| self.shown(n)).unwrap_or_default()
    }

    /// All values with commas between them.
    pub fn joined(&self, ids: &[Id]) -> String {
        let values = ids.iter().flat_map(|id| self.all(*id)).map(|n| self.shown(n));
        values.collect::<Vec<_>>().join(",")
    }

    pub fn shown(&self, node: &Node) -> String {
        let mut out = String::new();
        render::show(self.frame.tree, node, self.frame.bytes, &mut out);
        out
    }

    pub fn number(&self, id: Id) -> Option<u64> {
        self.all(id).next().and_then(|n| n.value.uint())
    }

    /// A span of nanoseconds.
    pub fn span(&self, id: Id) -> Option<i64> {
        self.all(id).find_map(|n| if let Value::RelTime(t) = n.value { Some(t) } else { None })
    }

    /// Name of the first value, where the field has one for it; else the number.
    pub fn named(&self, id: Id) -> String {
        self.all(id).next().map(name_of).unwrap_or_default()
    }
}

/// Name of a value, without the number that follows it in Wireshark's tables; else the number.
pub(super) fn name_of(node: &Node) -> String {
    let Some(value) = node.value.uint() else { return String::new() };
    node.field.names.get(value).map_or_else(|| value.to_string(), |name| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_one_that_a_dissector_has() {
        let registry = crate::session::registry(&crate::session::engine());
        for name in NAMES {
            assert!(registry.field(name).is_some(), "{name}");
        }
        assert_eq!(NAMES[Id::ExpertGroup as usize], "_ws.expert.group");
        assert_eq!(NAMES[Id::TlsHandshake as usize], "tls.handshake.type");
        assert_eq!(NAMES[Id::TcpLen as usize], "tcp.len");
    }
}
