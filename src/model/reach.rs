//! How far up a frame must be dissected for the fields that somebody wants: most filters ask for what the first headers say.

use super::Field;

/// The highest layer that any of some fields can stand in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// What the capture says of the frame.
    Frame,
    /// Headers as far as the ports, and those of packets in packets; nothing that needs to know of other frames.
    Headers,
    /// Only what segments and datagrams carry: nothing of it stands in a frame whose segment is empty.
    Payload,
    /// The layers of a frame, the addresses in IP headers, and fields of what segments and datagrams carry.
    Stack,
    /// The layers of a frame, and of headers and of what segments and datagrams carry: above an empty segment there is nothing.
    Layers,
    #[default]
    Whole,
}

/// Protocols all of whose fields are of headers, and their fields that are not.
const BY_PROTOCOL: &[(&str, Reach, &[&str])] = &[
    ("frame", Reach::Frame, &["frame.protocols", "frame.coloring_rule"]),
    ("eth", Reach::Headers, &[]),
    ("vlan", Reach::Headers, &[]),
    ("arp", Reach::Headers, &["arp.duplicate"]),
    ("ip", Reach::Headers, &[]),
    ("ipv6", Reach::Headers, &[]),
    ("icmp", Reach::Headers, &["icmp.resp", "icmp.no_resp"]),
    ("icmpv6", Reach::Headers, &["icmpv6.resp", "icmpv6.no_resp"]),
    ("igmp", Reach::Headers, &[]),
];

/// Fields of headers of protocols that have others as well.
const BY_NAME: &[&str] = &[
    "tcp",
    "tcp.port",
    "tcp.srcport",
    "tcp.dstport",
    "tcp.len",
    "tcp.hdr_len",
    "tcp.flags",
    "tcp.flags.res",
    "tcp.flags.ae",
    "tcp.flags.cwr",
    "tcp.flags.ece",
    "tcp.flags.urg",
    "tcp.flags.ack",
    "tcp.flags.push",
    "tcp.flags.reset",
    "tcp.flags.syn",
    "tcp.flags.fin",
    "tcp.flags.str",
    "tcp.window_size_value",
    "tcp.checksum",
    "tcp.checksum.status",
    "tcp.urgent_pointer",
    "tcp.payload",
    "udp",
    "udp.port",
    "udp.srcport",
    "udp.dstport",
    "udp.length",
    "udp.checksum",
    "udp.checksum.status",
    "udp.payload",
];

/// Protocols that only segments and datagrams carry, and that filters ask for most.
const CARRIED: &[&str] = &[
    "amqp", "dns", "dtls", "ftp", "http", "http2", "imap", "kafka", "ldap", "mqtt", "mysql", "pgsql", "pop", "rtsp", "sip", "smb", "smb2",
    "smtp", "ssh", "tls", "xmpp",
];

/// The fields of headers that are asked for together with what these carry.
const ADDRESSES: [&str; 4] = ["ip.src", "ip.dst", "ipv6.src", "ipv6.dst"];

impl Reach {
    /// What all of these fields need.
    pub fn of(fields: &[&'static Field]) -> Reach {
        let highest = fields.iter().map(|f| Reach::of_name(f.name)).max().unwrap_or(Reach::Frame);
        let all_carried = || fields.iter().all(|f| Reach::of_name(f.name) == Reach::Payload);
        if highest == Reach::Payload && !all_carried() { Reach::Whole } else { highest }
    }

    /// What the layers of a frame need, and all of these fields.
    pub fn of_layers<'f>(fields: impl IntoIterator<Item = &'f Field>) -> Reach {
        let with = |field: &Field| match Reach::of_name(field.name) {
            Reach::Payload => Reach::Stack,
            _ if ADDRESSES.contains(&field.name) => Reach::Stack,
            Reach::Whole => Reach::Whole,
            _ => Reach::Layers,
        };
        fields.into_iter().map(with).max().unwrap_or(Reach::Stack)
    }

    fn of_name(name: &str) -> Reach {
        if BY_NAME.contains(&name) {
            return Reach::Headers;
        }
        let protocol = name.split('.').next().unwrap_or(name);
        match BY_PROTOCOL.iter().find(|row| row.0 == protocol) {
            _ if CARRIED.contains(&protocol) => Reach::Payload,
            Some((_, reach, except)) if !except.iter().any(|start| name.starts_with(start)) => *reach,
            _ => Reach::Whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Base, Kind};

    #[test]
    fn the_highest_field_counts() {
        for (name, reach) in [
            ("frame.number", Reach::Frame),
            ("frame.protocols", Reach::Whole),
            ("ip.src", Reach::Headers),
            ("ip", Reach::Headers),
            ("ipx.src", Reach::Whole),
            ("icmp.resptime", Reach::Whole),
            ("tcp.port", Reach::Headers),
            ("tcp.seq", Reach::Whole),
            ("http.host", Reach::Payload),
        ] {
            assert_eq!(Reach::of_name(name), reach, "{name}");
        }
        assert_eq!(Reach::of(&[]), Reach::Frame);
    }

    #[test]
    fn what_is_carried_counts_only_where_nothing_else_is_asked() {
        static HOST: Field = Field::new("http.host", "Host", Kind::Str, Base::None, "");
        static SOURCE: Field = Field::new("ip.src", "Source", Kind::Ipv4, Base::None, "");
        assert_eq!(Reach::of(&[&HOST]), Reach::Payload);
        assert_eq!(Reach::of(&[&HOST, &SOURCE]), Reach::Whole, "an empty segment has a source");
        static STREAM: Field = Field::new("tcp.stream", "Stream", Kind::U32, Base::Dec, "");
        assert_eq!(Reach::of_layers([&HOST, &SOURCE]), Reach::Stack, "and that layer is there");
        static TTL: Field = Field::new("ip.ttl", "TTL", Kind::U8, Base::Dec, "");
        assert_eq!(Reach::of_layers([&HOST, &TTL]), Reach::Layers);
        assert_eq!(Reach::of_layers([]), Reach::Stack);
        assert_eq!(Reach::of_layers([&HOST, &STREAM]), Reach::Whole);
    }
}
