//! Ports and services: conversations by the port that was called.

use super::ends::{Layer, pairs};
use super::flows::Flows;
use super::scope::{Options, Scope, share};
use super::{Entry, Make};
use crate::model::table::{Cell, Table};
use hashbrown::HashMap;

pub const ENTRY: Entry = Entry { name: "ports", about: "services by port", variants: &["tcp", "udp", "sctp"], make: Make::Flows(table) };

/// First port that systems give out to clients (Linux; RFC 6335 begins at 49152).
const EPHEMERAL: u16 = 32768;

/// The traffic of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    pub layer: Layer,
    pub port: u16,
    pub conversations: u64,
    /// To the service.
    pub frames_in: u64,
    pub bytes_in: u64,
    /// From the service.
    pub frames_out: u64,
    pub bytes_out: u64,
}

impl Service {
    /// Display filter for its frames.
    pub fn filter(&self) -> String {
        format!("{}.port == {}", self.layer.title().to_lowercase(), self.port)
    }
}

/// Which of the ports of the one who sent first (`a`) and of the other is the service's: a well-known one (below 1024), else
/// one that is not given out to clients, else that of the one who was called. True: `a`'s.
pub fn is_service(a: u16, b: u16) -> bool {
    let rank = |port: u16| (port == 0, port >= EPHEMERAL, port >= 1024);
    rank(a) < rank(b)
}

/// Every service, most bytes first.
pub fn services(flows: &Flows, scope: &Scope<'_>, layers: &[Layer]) -> Vec<Service> {
    let all = scope.store.conversations.read();
    let mut services: HashMap<(Layer, u16), Service> = HashMap::new();
    for layer in layers {
        for pair in pairs(flows, &all, *layer) {
            let [Some(a), Some(b)] = pair.ends.map(|e| e.port()) else { continue };
            let side = usize::from(!is_service(a, b));
            let port = [a, b][side];
            let nothing = Service { layer: *layer, port, conversations: 0, frames_in: 0, bytes_in: 0, frames_out: 0, bytes_out: 0 };
            let s = services.entry((*layer, port)).or_insert(nothing);
            s.conversations += 1;
            s.frames_out += pair.flow.frames[side];
            s.bytes_out += pair.flow.bytes[side];
            s.frames_in += pair.flow.frames[1 - side];
            s.bytes_in += pair.flow.bytes[1 - side];
        }
    }
    let mut services: Vec<Service> = services.into_values().collect();
    services.sort_unstable_by_key(|s| (std::cmp::Reverse(s.bytes_in + s.bytes_out), s.layer, s.port));
    services
}

fn table(flows: &Flows, scope: &Scope<'_>, options: &Options) -> Table {
    let columns = [
        ("protocol", "protocol"),
        ("port", "port"),
        ("service", "service"),
        ("conversations", "conversations"),
        ("frames", "frames"),
        ("bytes", "bytes"),
        ("bytes_in", "bytes to it"),
        ("bytes_out", "bytes from it"),
        ("share_percent", "share"),
    ];
    let mut table = Table::new("ports", "Ports", &columns);
    let layers: Vec<Layer> = Layer::chosen(&options.variant).into_iter().filter(|l| *l >= Layer::Tcp).collect();
    let services = services(flows, scope, &layers);
    let total = services.iter().map(|s| s.bytes_in + s.bytes_out).sum();
    super::note_rest(&mut table, "ports", services.len(), options.limit);
    for s in services.iter().take(options.limit) {
        let cells = vec![
            Cell::Text(s.layer.title().into()),
            Cell::Id(s.port.into()),
            name(s.port).map_or(Cell::Nothing, Cell::from),
            Cell::Count(s.conversations),
            Cell::Count(s.frames_in + s.frames_out),
            Cell::Bytes(s.bytes_in + s.bytes_out),
            Cell::Bytes(s.bytes_in),
            Cell::Bytes(s.bytes_out),
            Cell::Share(share(s.bytes_in + s.bytes_out, total)),
        ];
        table.push_filtered(cells, s.filter());
    }
    table
}

/// Service names of ports that are met most (IANA service-names-port-numbers), sorted by port.
const NAMES: &[(u16, &str)] = &[
    (20, "ftp-data"),
    (21, "ftp"),
    (22, "ssh"),
    (23, "telnet"),
    (25, "smtp"),
    (43, "whois"),
    (49, "tacacs"),
    (53, "domain"),
    (67, "bootps"),
    (68, "bootpc"),
    (69, "tftp"),
    (80, "http"),
    (88, "kerberos"),
    (102, "iso-tsap"),
    (110, "pop3"),
    (111, "sunrpc"),
    (119, "nntp"),
    (123, "ntp"),
    (135, "epmap"),
    (137, "netbios-ns"),
    (138, "netbios-dgm"),
    (139, "netbios-ssn"),
    (143, "imap"),
    (161, "snmp"),
    (162, "snmptrap"),
    (179, "bgp"),
    (389, "ldap"),
    (443, "https"),
    (445, "microsoft-ds"),
    (465, "submissions"),
    (500, "isakmp"),
    (502, "mbap"),
    (514, "syslog"),
    (515, "printer"),
    (520, "router"),
    (546, "dhcpv6-client"),
    (547, "dhcpv6-server"),
    (554, "rtsp"),
    (587, "submission"),
    (631, "ipp"),
    (636, "ldaps"),
    (646, "ldp"),
    (853, "domain-s"),
    (873, "rsync"),
    (989, "ftps-data"),
    (990, "ftps"),
    (993, "imaps"),
    (995, "pop3s"),
    (1080, "socks"),
    (1194, "openvpn"),
    (1433, "ms-sql-s"),
    (1521, "ncube-lm"),
    (1701, "l2tp"),
    (1723, "pptp"),
    (1812, "radius"),
    (1813, "radius-acct"),
    (1883, "mqtt"),
    (1900, "ssdp"),
    (2049, "nfs"),
    (2123, "gtp-control"),
    (2152, "gtp-user"),
    (2404, "iec-104"),
    (3128, "ndl-aas"),
    (3268, "msft-gc"),
    (3306, "mysql"),
    (3389, "ms-wbt-server"),
    (3478, "stun"),
    (3868, "diameter"),
    (4500, "ipsec-nat-t"),
    (4789, "vxlan"),
    (5004, "avt-profile-1"),
    (5060, "sip"),
    (5061, "sips"),
    (5222, "xmpp-client"),
    (5269, "xmpp-server"),
    (5353, "mdns"),
    (5355, "llmnr"),
    (5432, "postgresql"),
    (5672, "amqp"),
    (5683, "coap"),
    (5900, "rfb"),
    (6379, "redis"),
    (6653, "openflow"),
    (6667, "ircu"),
    (8080, "http-alt"),
    (8443, "pcsync-https"),
    (8883, "secure-mqtt"),
    (9042, "cassandra"),
    (9092, "kafka"),
    (11211, "memcache"),
    (20000, "dnp"),
    (27017, "mongodb"),
    (44818, "EtherNet-IP-2"),
    (47808, "bacnet"),
];

/// What a port is registered for.
pub fn name(port: u16) -> Option<&'static str> {
    NAMES.binary_search_by_key(&port, |n| n.0).ok().and_then(|n| NAMES.get(n)).map(|n| n.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_is_the_well_known_or_the_called_side() {
        assert!(!is_service(50000, 443));
        assert!(is_service(443, 50000), "a capture that begins in the middle");
        assert!(is_service(8080, 40000));
        assert!(!is_service(40000, 50000), "both given out: the one who was called");
        assert!(!is_service(53, 53));
        assert!(is_service(5000, 0));
    }

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!((name(443), name(4)), (Some("https"), None));
    }
}
