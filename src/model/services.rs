//! Names of services by port: those of the IANA registry of service names and port numbers (public domain, CC0), and for what
//! is in wide use without being registered, the name that its users give it.

/// IP protocol numbers (IANA) of the transports that have ports.
const TCP: u8 = 6;
const UDP: u8 = 17;
const SCTP: u8 = 132;

/// Which transports a row of the table is for.
const T: u8 = 1;
const U: u8 = 2;
const S: u8 = 4;
const B: u8 = T | U;

/// (port, transports, name), by port. Ports that clients use (68, 546) are left out, so that the server's is found.
#[rustfmt::skip]
const SERVICES: &[(u16, u8, &str)] = &[
    (1, T, "tcpmux"), (7, B, "echo"), (9, B, "discard"), (13, B, "daytime"), (19, B, "chargen"), (20, T, "ftp-data"),
    (21, T, "ftp"), (22, T, "ssh"), (23, T, "telnet"), (25, T, "smtp"), (37, B, "time"), (43, T, "nicname"),
    (49, B, "tacacs"), (53, B, "domain"), (67, U, "bootps"), (69, U, "tftp"), (70, T, "gopher"),
    (79, T, "finger"), (80, B, "http"), (88, B, "kerberos"), (102, T, "iso-tsap"), (109, T, "pop2"), (110, T, "pop3"),
    (111, B, "sunrpc"), (113, T, "ident"), (119, T, "nntp"), (123, B, "ntp"), (135, B, "epmap"),
    (137, B, "netbios-ns"), (138, B, "netbios-dgm"), (139, B, "netbios-ssn"), (143, T, "imap"), (161, B, "snmp"),
    (162, B, "snmptrap"), (177, B, "xdmcp"), (179, B, "bgp"), (194, B, "irc"), (199, B, "smux"), (201, B, "at-rtmp"),
    (213, B, "ipx"), (220, T, "imap3"), (264, B, "bgmp"), (318, B, "pkix-timestamp"), (319, B, "ptp-event"),
    (320, B, "ptp-general"), (343, B, "shsp"), (346, B, "zserv"), (350, B, "matip-type-a"), (363, B, "rsvp-tunnel"),
    (366, B, "odmr"), (389, B, "ldap"), (427, B, "svrloc"), (434, B, "mobileip-agent"), (443, B, "https"),
    (444, B, "snpp"), (445, B, "microsoft-ds"), (464, B, "kpasswd"), (465, T, "submissions"), (497, B, "retrospect"),
    (500, B, "isakmp"), (502, B, "mbap"), (512, T, "exec"), (512, U, "biff"), (513, T, "login"), (513, U, "who"),
    (514, T, "shell"), (514, U, "syslog"), (515, B, "printer"), (520, B, "router"), (521, B, "ripng"),
    (524, B, "ncp"), (530, B, "courier"), (540, B, "uucp"), (543, B, "klogin"), (544, B, "kshell"),
    (547, B, "dhcpv6-server"), (548, B, "afpovertcp"), (554, B, "rtsp"), (563, B, "nntps"),
    (587, B, "submission"), (593, B, "http-rpc-epmap"), (623, B, "asf-rmcp"), (631, B, "ipp"), (636, B, "ldaps"),
    (639, B, "msdp"), (646, B, "ldp"), (648, B, "rrp"), (655, B, "tinc"), (674, B, "acap"), (694, B, "ha-cluster"),
    (698, B, "olsr"), (700, B, "epp"), (749, B, "kerberos-adm"), (750, B, "kerberos-iv"), (783, B, "spamassassin"),
    (830, B, "netconf-ssh"), (831, B, "netconf-beep"), (847, B, "dhcp-failover2"), (848, B, "gdoi"),
    (853, B, "domain-s"), (860, B, "iscsi"), (861, B, "owamp-control"), (873, B, "rsync"), (902, B, "ideafarm-door"),
    (953, B, "rndc"), (989, B, "ftps-data"), (990, B, "ftps"), (992, B, "telnets"), (993, B, "imaps"),
    (995, B, "pop3s"), (1080, B, "socks"), (1099, B, "rmiregistry"), (1194, B, "openvpn"), (1214, B, "kazaa"),
    (1293, B, "ipsec"), (1352, B, "lotusnote"), (1433, B, "ms-sql-s"), (1434, B, "ms-sql-m"), (1494, B, "ica"),
    (1512, B, "wins"), (1521, B, "ncube-lm"), (1524, B, "ingreslock"), (1645, B, "sightline"),
    (1646, B, "sa-msg-port"), (1701, B, "l2tp"), (1719, B, "h323gatestat"), (1720, B, "h323hostcall"),
    (1723, B, "pptp"), (1812, B, "radius"), (1813, B, "radius-acct"), (1863, B, "msnp"), (1883, B, "mqtt"),
    (1900, B, "ssdp"), (1935, B, "macromedia-fcs"), (1967, U, "cisco-ipsla"), (1985, B, "hsrp"),
    (2000, B, "cisco-sccp"), (2029, U, "hsrpv6"), (2049, B, "nfs"), (2055, U, "netflow"), (2082, B, "infowave"),
    (2083, B, "radsec"), (2123, B, "gtp-control"), (2152, B, "gtp-user"), (2181, B, "eforward"),
    (2222, B, "ethernet-ip-1"), (2375, B, "docker"), (2376, B, "docker-s"), (2379, B, "etcd-client"),
    (2380, B, "etcd-server"), (2404, B, "iec-104"), (2427, B, "mgcp-gateway"), (2483, B, "ttc"), (2484, B, "ttc-ssl"),
    (2598, U, "citrix-session"), (2628, B, "dict"), (2727, B, "mgcp-callagent"), (2775, B, "smpp"), (2855, B, "msrp"),
    (2904, S, "m2ua"), (2905, B, "m3ua"), (2905, S, "m3ua"), (2944, B, "megaco-h248"), (2944, S, "megaco-h248"),
    (3000, T, "remoteware-cl"), (3050, B, "gds-db"), (3074, B, "xbox"), (3128, B, "ndl-aas"), (3205, B, "isns"),
    (3222, U, "glbp"), (3225, B, "fcip-port"), (3260, B, "iscsi-target"), (3268, B, "msft-gc"),
    (3269, B, "msft-gc-ssl"), (3283, B, "net-assistant"), (3306, B, "mysql"), (3389, B, "ms-wbt-server"),
    (3478, B, "stun"), (3479, U, "twrpc"), (3480, U, "twsdss"), (3481, U, "twrtp"), (3483, B, "slim-devices"),
    (3493, B, "nut"), (3503, U, "mpls-lsp-ping"), (3544, B, "teredo"), (3565, S, "m2pa"), (3632, B, "distcc"),
    (3689, B, "daap"), (3690, B, "svn"), (3702, B, "ws-discovery"), (3784, B, "bfd-control"), (3785, B, "bfd-echo"),
    (3799, U, "radius-dynauth"), (3868, B, "diameter"), (3868, S, "diameter"), (4123, B, "z-wave"),
    (4190, B, "sieve"), (4242, B, "vrml-multi-use"), (4321, B, "rwhois"), (4341, B, "lisp-data"),
    (4342, B, "lisp-control"), (4369, B, "epmd"), (4433, B, "vop"), (4444, T, "krb524"), (4500, B, "ipsec-nat-t"),
    (4569, B, "iax"), (4739, B, "ipfix"), (4789, B, "vxlan"), (4840, B, "opcua-tcp"), (4843, B, "opcua-tls"),
    (4847, B, "wfc"), (5000, B, "commplex-main"), (5004, B, "avt-profile-1"), (5005, B, "avt-profile-2"),
    (5007, B, "wsm-server-ssl"), (5060, B, "sip"), (5061, B, "sips"), (5094, B, "hart-ip"),
    (5201, B, "targus-getdata1"), (5222, B, "xmpp-client"), (5223, B, "hpvirtgrp"), (5228, B, "hpvroom"),
    (5246, B, "capwap-control"), (5247, B, "capwap-data"), (5269, B, "xmpp-server"), (5349, B, "stuns"),
    (5351, B, "nat-pmp"), (5353, B, "mdns"), (5355, B, "llmnr"), (5357, B, "wsdapi"), (5432, B, "postgresql"),
    (5555, B, "personal-agent"), (5556, B, "freeciv"), (5568, U, "sdt"), (5632, B, "pcanywherestat"),
    (5666, B, "nrpe"), (5671, B, "amqps"), (5672, B, "amqp"), (5683, B, "coap"), (5684, B, "coaps"),
    (5800, B, "vnc-http"), (5900, B, "rfb"), (5938, B, "teamviewer"), (5984, B, "couchdb"), (5985, B, "wsman"),
    (5986, B, "wsmans"), (6000, B, "x11"), (6081, B, "geneve"), (6343, B, "sflow"), (6345, U, "mpls-echo-old"),
    (6379, B, "redis"), (6443, B, "sun-sr-https"), (6454, U, "art-net"), (6514, B, "syslog-tls"),
    (6633, B, "openflow-old"), (6653, B, "openflow"), (6665, B, "ircu"), (6666, B, "ircu-2"), (6667, B, "ircu-3"),
    (6697, B, "ircs-u"), (6771, U, "btlsd"), (6881, B, "bittorrent"), (7000, B, "afs3-fileserver"),
    (7001, B, "afs3-callback"), (7400, B, "rtps-discovery"), (7680, B, "pando-pub"), (7946, B, "swarm"),
    (8000, B, "irdmi"), (8008, B, "http-alt"), (8009, B, "ajp13"), (8080, B, "http-alt"), (8086, B, "influxdb"),
    (8088, B, "radan-http"), (8123, B, "polipo"), (8140, B, "puppet"), (8291, B, "winbox"), (8333, B, "bitcoin"),
    (8443, B, "pcsync-https"), (8472, B, "otv"), (8545, B, "ethereum-rpc"), (8554, B, "rtsp-alt"), (8801, U, "zoom"),
    (8805, B, "pfcp"), (8834, B, "nessus"), (8883, B, "secure-mqtt"), (8888, B, "ddi-tcp-1"), (9000, B, "cslistener"),
    (9042, B, "cassandra"), (9090, B, "websm"), (9092, B, "kafka"), (9100, B, "hp-pdl-datastr"), (9200, B, "wap-wsp"),
    (9300, B, "vrace"), (9418, B, "git"), (9443, B, "tungsten-https"), (9600, B, "micromuse-ncpw"),
    (9898, B, "monkeycom"), (9899, B, "sctp-tunneling"), (9899, S, "sctp-tunneling"), (9995, U, "netflow-alt"),
    (9999, B, "distinct"), (10000, B, "ndmp"), (10050, B, "zabbix-agent"), (10051, B, "zabbix-trapper"),
    (11211, B, "memcache"), (11371, B, "hkp"), (14001, S, "sua"), (16567, B, "battlefield"), (17500, B, "db-lsp"),
    (18264, B, "checkpoint-ca"), (19132, B, "minecraft-bedrock"), (19302, B, "stun-google"), (20000, B, "dnp"),
    (22222, B, "easyengine"), (24007, B, "glusterd"), (25565, B, "minecraft"), (26000, B, "quake"),
    (27015, B, "source-engine"), (27017, B, "mongodb"), (29118, S, "sgsap"), (29168, S, "sbcap"),
    (30718, B, "lantronix-discovery"), (34962, B, "profinet-rt"), (34963, B, "profinet-rtm"),
    (34964, B, "profinet-cm"), (34980, B, "ethercat"), (36412, S, "s1-control"), (36422, S, "x2-control"),
    (36443, S, "m2ap"), (36444, S, "m3ap"), (37008, B, "tzsp"), (38412, B, "ng-control"), (38412, S, "ng-control"),
    (38422, S, "xn-control"), (38462, S, "e1-interface"), (38472, S, "f1-control"), (44818, B, "ethernet-ip-2"),
    (47808, B, "bacnet"), (50051, B, "grpc"), (51413, B, "transmission"), (51820, B, "wireguard"),
    (54321, B, "netassistant"), (64738, B, "mumble"),
];

/// Name of the service that has a port of a transport (IP protocol number).
pub fn name(port: u16, transport: u8) -> Option<&'static str> {
    let bit = match transport {
        TCP => T,
        UDP => U,
        SCTP => S,
        _ => return None,
    };
    let from = SERVICES.partition_point(|s| s.0 < port);
    SERVICES.iter().skip(from).take_while(|s| s.0 == port).find(|s| s.1 & bit != 0).map(|s| s.2)
}

/// `tcp`, `udp`, `sctp`; else `ip`.
pub fn transport(number: u8) -> &'static str {
    match number {
        TCP => "tcp",
        UDP => "udp",
        SCTP => "sctp",
        _ => "ip",
    }
}

/// First port that systems give out to clients (Linux; RFC 6335 section 6 begins at 49152).
const EPHEMERAL: u16 = 32768;

/// Which port is the service's, of that of the one who sent first (`caller`) and that of the other: one that has a name, else
/// one that is not given out to clients, else a well-known one (below 1024), else that of the one who was called.
pub fn server_port(caller: u16, called: u16, transport: u8) -> u16 {
    let rank = |port: u16| (port == 0, name(port, transport).is_none(), port >= EPHEMERAL, port >= 1024);
    if rank(caller) < rank(called) { caller } else { called }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(SERVICES.windows(2).all(|w| (w[0].0, w[0].1) < (w[1].0, w[1].1)));
    }

    #[test]
    fn ports_have_the_names_of_their_transport() {
        assert_eq!(name(53, UDP), Some("domain"));
        assert_eq!(name(514, TCP), Some("shell"));
        assert_eq!(name(514, UDP), Some("syslog"));
        assert_eq!(name(38412, SCTP), Some("ng-control"));
        assert_eq!(name(53, 1), None);
        assert_eq!(server_port(50_000, 443, TCP), 443);
        assert_eq!(server_port(5060, 40, UDP), 5060, "a name outweighs a low number");
        assert_eq!(server_port(60_000, 50_000, UDP), 50_000, "both given out: the one who was called");
        assert_eq!(server_port(443, 50_000, TCP), 443, "a capture that begins in the middle");
        assert_eq!(server_port(5000, 0, TCP), 5000);
    }
}
