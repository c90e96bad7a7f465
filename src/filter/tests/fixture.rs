//! A small registry and a few dissected frames, made by hand.

use crate::base::Span;
use crate::fields;
use crate::filter::{Filter, FilterError, Macros, Selected};
use crate::model::{Field, Node, ProtocolInfo, Registry, Tree, Value};

pub mod all {
    use super::*;
    const TCP_UDP: &[(u64, &str)] = &[(1, "ICMP"), (6, "TCP"), (17, "UDP")];
    const TYPES: &[(u64, &str)] =
        &[(0, "Echo (ping) reply"), (3, "Destination unreachable"), (8, "Echo (ping) request"), (9, "Same"), (10, "Same")];
    fields! {
        /// Frame number.
        NUMBER = "frame.number", "Frame Number", U32 Dec;
        /// Length on the wire.
        LEN = "frame.len", "Frame Length", U32 Dec;
        /// Arrival time.
        TIME = "frame.time", "Arrival Time", AbsTime None;
        /// Time since the frame before.
        DELTA = "frame.time_delta", "Time delta", RelTime None;
        /// Layers.
        PROTOCOLS = "frame.protocols", "Protocols in frame", Str None;
        /// Source.
        ETH_SRC = "eth.src", "Source", Ether None;
        /// Either address.
        ETH_ADDR = "eth.addr", "Address", Ether None;
        /// Source address.
        IP_SRC = "ip.src", "Source Address", Ipv4 None;
        /// Destination address.
        IP_DST = "ip.dst", "Destination Address", Ipv4 None;
        /// Either address.
        IP_ADDR = "ip.addr", "Source or Destination Address", Ipv4 None;
        /// Time to live.
        IP_TTL = "ip.ttl", "Time to Live", U8 Dec;
        /// What is inside.
        IP_PROTO = "ip.proto", "Protocol", U8 Dec, names(TCP_UDP);
        /// Length.
        IP_LEN = "ip.len", "Total Length", U16 Dec;
        /// Source address.
        IP6_SRC = "ipv6.src", "Source Address", Ipv6 None;
        /// Source port.
        SRCPORT = "tcp.srcport", "Source Port", U16 Dec;
        /// Destination port.
        DSTPORT = "tcp.dstport", "Destination Port", U16 Dec;
        /// Either port.
        PORT = "tcp.port", "Source or Destination Port", U16 Dec;
        /// Flags.
        FLAGS = "tcp.flags", "Flags", U16 Hex, mask(0x0fff);
        /// SYN.
        SYN = "tcp.flags.syn", "Syn", Bool B16, mask(0x0002), with(crate::model::field::SET);
        /// Scale factor.
        SCALE = "tcp.window_size_scalefactor", "Scaling factor", I32 Dec;
        /// Payload.
        PAYLOAD = "tcp.payload", "TCP payload", Bytes None;
        /// A retransmission.
        RETRANSMISSION = "tcp.analysis.retransmission", "Retransmission", None None;
        /// ICMP type.
        ICMP_TYPE = "icmp.type", "Type", U8 Dec, names(TYPES);
        /// Method.
        METHOD = "http.request.method", "Request Method", Str None;
        /// Host.
        HOST = "http.host", "Host", Str None;
        /// A measured ratio.
        RATIO = "x.ratio", "Ratio", F64 None;
        /// An identifier.
        GUID = "x.guid", "Guid", Guid None;
        /// An object identifier.
        OID = "x.oid", "Oid", Oid None;
    }
}

macro_rules! protocol {
    ($id:ident, $name:literal, [$($field:ident),*]) => {
        static $id: ProtocolInfo = ProtocolInfo { fields: &[$(&all::$field),*], ..ProtocolInfo::new($name, $name, $name, &[]) };
    };
}

protocol!(FRAME, "frame", [NUMBER, LEN, TIME, DELTA, PROTOCOLS]);
protocol!(ETH, "eth", [ETH_SRC, ETH_ADDR]);
protocol!(IP, "ip", [IP_SRC, IP_DST, IP_ADDR, IP_TTL, IP_PROTO, IP_LEN]);
protocol!(IPV6, "ipv6", [IP6_SRC]);
static TCP: ProtocolInfo = ProtocolInfo {
    fields: &[&all::SRCPORT, &all::DSTPORT, &all::PORT, &all::FLAGS, &all::SYN, &all::SCALE, &all::PAYLOAD, &all::RETRANSMISSION],
    aliases: &[("oldtcp", "tcp")],
    ..ProtocolInfo::new("tcp", "Transmission Control Protocol", "TCP", &[])
};
protocol!(ICMP, "icmp", [ICMP_TYPE]);
protocol!(HTTP, "http", [METHOD, HOST]);
protocol!(X, "x", [RATIO, GUID, OID]);
protocol!(UDP, "udp", []);
protocol!(ARP, "arp", []);
// its name is also a byte
protocol!(FC, "fc", []);

pub fn registry() -> Registry {
    Registry::new([&FRAME, &ETH, &IP, &IPV6, &TCP, &ICMP, &HTTP, &X, &UDP, &ARP, &FC])
}

/// A dissected frame with its bytes.
pub struct Sample {
    pub tree: Tree,
    pub bytes: Vec<u8>,
}

impl Sample {
    fn new(bytes: &[u8]) -> Sample {
        let mut sample = Sample { tree: Tree::default(), bytes: bytes.to_vec() };
        let all = Span { buffer: 0, start: 0, len: bytes.len() as u32 };
        sample.layer(&FRAME, all);
        sample.put(&all::NUMBER, Value::Uint(7));
        sample.put(&all::LEN, Value::Uint(bytes.len() as u64));
        sample
    }

    fn layer(&mut self, info: &'static ProtocolInfo, span: Span) {
        let carried = Span { len: self.bytes.len() as u32 - span.start, ..span };
        self.tree.push(Node::new(&info.field, Value::Span(carried), span, 0));
    }

    fn put(&mut self, field: &'static Field, value: Value) {
        self.put_at(field, value, Span::default());
    }

    fn put_at(&mut self, field: &'static Field, value: Value, span: Span) {
        self.tree.push(Node::new(field, value, span, 1));
    }

    fn text(&mut self, field: &'static Field, text: &str) {
        let at = self.tree.pool(format_args!("{text}"));
        self.put(field, Value::Text(at));
    }

    fn ip(&mut self, source: [u8; 4], destination: [u8; 4], proto: u64) {
        self.layer(&IP, Span { buffer: 0, start: 14, len: 20 });
        self.put(&all::IP_TTL, Value::Uint(64));
        self.put(&all::IP_PROTO, Value::Uint(proto));
        self.put(&all::IP_LEN, Value::Uint(46));
        self.put_at(&all::IP_SRC, Value::Ipv4(source), Span { buffer: 0, start: 26, len: 4 });
        self.put(&all::IP_ADDR, Value::Ipv4(source));
        self.put(&all::IP_DST, Value::Ipv4(destination));
        self.put(&all::IP_ADDR, Value::Ipv4(destination));
    }

    fn tcp(&mut self, source: u64, destination: u64, flags: u64) {
        self.layer(&TCP, Span { buffer: 0, start: 34, len: 20 });
        self.put_at(&all::SRCPORT, Value::Uint(source), Span { buffer: 0, start: 34, len: 2 });
        self.put(&all::PORT, Value::Uint(source));
        self.put(&all::DSTPORT, Value::Uint(destination));
        self.put(&all::PORT, Value::Uint(destination));
        self.put(&all::FLAGS, Value::Uint(flags));
        self.put(&all::SYN, Value::Uint(flags >> 1 & 1));
        self.put(&all::SCALE, Value::Int(-1));
    }
}

/// Ethernet, IP 192.168.1.140 → 174.143.213.184, TCP 51000 → 443, a request; 60 bytes.
pub fn web() -> Sample {
    let mut bytes = vec![0xfe, 0xff, 0x20, 0, 1, 0, 0, 0x1d, 0x60, 0xb3, 1, 0x84, 8, 0];
    bytes.extend([0x45, 0, 0, 46, 0, 0, 0, 0, 64, 6, 0, 0, 192, 168, 1, 140, 174, 143, 213, 184]);
    bytes.extend([0xc7, 0x38, 0x01, 0xbb, 0, 0, 0, 0, 0, 0, 0, 0, 0x50, 0x02, 0, 0, 0, 0, 0, 0]);
    bytes.extend(b"GET /\xbe\xef");
    let mut s = Sample::new(&bytes);
    s.put(&all::TIME, Value::AbsTime(1_299_012_313_266_821_000));
    s.put(&all::DELTA, Value::RelTime(250_000_000));
    s.text(&all::PROTOCOLS, "eth:ethertype:ip:tcp:http");
    s.layer(&ETH, Span { buffer: 0, start: 0, len: 14 });
    s.put(&all::ETH_SRC, Value::Ether([0, 0x1d, 0x60, 0xb3, 1, 0x84]));
    s.put(&all::ETH_ADDR, Value::Ether([0, 0x1d, 0x60, 0xb3, 1, 0x84]));
    s.ip([192, 168, 1, 140], [174, 143, 213, 184], 6);
    s.tcp(51000, 443, 2);
    let payload = Span { buffer: 0, start: 54, len: bytes.len() as u32 - 54 };
    s.put_at(&all::PAYLOAD, Value::Span(payload), payload);
    s.layer(&HTTP, payload);
    s.text(&all::METHOD, "GET");
    s.text(&all::HOST, "a.example.org");
    s.put(&all::RATIO, Value::Float(0.5));
    s.put(&all::GUID, Value::Guid([0x12, 0x34, 0x56, 0x78, 0, 1, 0, 2, 0, 3, 0, 4, 5, 6, 7, 8]));
    let oid = Span { buffer: 0, start: 0, len: 1 };
    s.put_at(&all::OID, Value::Span(oid), oid);
    s.tree.columns.set_protocol("HTTP");
    s.tree.columns.set_info(format_args!("GET / HTTP/1.0"));
    s
}

/// ICMP destination unreachable that quotes a packet: two IP layers.
pub fn unreachable() -> Sample {
    let mut s = Sample::new(&[0; 70]);
    s.ip([10, 0, 0, 1], [10, 0, 0, 2], 1);
    s.layer(&ICMP, Span { buffer: 0, start: 34, len: 36 });
    s.put(&all::ICMP_TYPE, Value::Uint(3));
    s.ip([10, 0, 0, 2], [198, 51, 100, 7], 17);
    s.put(&all::IP6_SRC, Value::Ipv6([0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
    s
}

/// A frame without IP.
pub fn arp() -> Sample {
    let mut s = Sample::new(&[0xff; 42]);
    s.layer(&ETH, Span { buffer: 0, start: 0, len: 14 });
    s.layer(&ARP, Span { buffer: 0, start: 14, len: 28 });
    s
}

/// The fields by name, for tests that build trees of their own.
pub fn compile(text: &str) -> Result<Filter, FilterError> {
    Filter::compile(text, &registry(), &Macros::default(), Selected::default())
}

/// Whether a filter takes a frame; a filter that does not compile fails the test.
pub fn takes(text: &str, sample: &Sample) -> bool {
    match compile(text) {
        Ok(filter) => filter.matches(&sample.tree, &sample.bytes),
        Err(e) => panic!("{text}: {}", e.render()),
    }
}
