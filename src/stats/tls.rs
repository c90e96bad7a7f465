//! TLS handshakes, over TCP, UDP (DTLS) and QUIC: versions, cipher suites, server names, ALPN, fingerprints.

use super::breakdown::{Breakdown, at, quoted};
use super::ja4::{Hello, fingerprint, is_grease};
use super::scope::{Options, Scope};
use super::tally::{AnyTally, Layer, Seen, Tally};
use super::{Entry, Make};
use crate::model::table::Table;
use crate::model::{Field, Node, Registry};
use std::fmt::Arguments;

pub const ENTRY: Entry =
    Entry { name: "tls", about: "TLS: versions, cipher suites, server names, ALPN, JA3, JA4", variants: &[], make: Make::Frames(make) };

const GROUPS: &[(&str, usize)] = &[
    ("handshakes", usize::MAX),
    ("newest version offered", usize::MAX),
    ("version chosen", usize::MAX),
    ("cipher suite", 100),
    ("server name", 1000),
    ("ALPN offered", 100),
    ("ALPN chosen", 100),
    ("JA4", 200),
    ("JA3", 200),
    ("JA3S", 200),
];

const CLIENT_HELLO: u64 = 1;
const SERVER_HELLO: u64 = 2;

fn make(registry: &Registry) -> Box<dyn AnyTally> {
    Box::new(Tls { counts: Breakdown::new(GROUPS), names: [Names::new(registry, "tls"), Names::new(registry, "dtls")] })
}

/// Fields of a handshake under one prefix.
struct Names {
    prefix: &'static str,
    kind: Option<&'static Field>,
    version: Option<&'static Field>,
    supported: Option<&'static Field>,
    cipher: Option<&'static Field>,
    extension: Option<&'static Field>,
    signature: Option<&'static Field>,
    server_name: Option<&'static Field>,
    alpn: Option<&'static Field>,
    ja3: Option<&'static Field>,
    ja3s: Option<&'static Field>,
}

impl Names {
    fn new(registry: &Registry, prefix: &'static str) -> Self {
        let field = |name: &str| registry.field(&format!("{prefix}.handshake.{name}"));
        Names {
            prefix,
            kind: field("type"),
            version: field("version"),
            supported: field("extensions.supported_version"),
            cipher: field("ciphersuite"),
            extension: field("extension.type"),
            signature: field("sig_hash_alg"),
            server_name: field("extensions_server_name"),
            alpn: field("extensions_alpn_str"),
            ja3: field("ja3"),
            ja3s: field("ja3s"),
        }
    }

    fn all(&self) -> impl Iterator<Item = &'static Field> {
        let all = [
            self.kind,
            self.version,
            self.supported,
            self.cipher,
            self.extension,
            self.signature,
            self.server_name,
            self.alpn,
            self.ja3,
            self.ja3s,
        ];
        all.into_iter().flatten()
    }
}

/// Counts hellos.
struct Tls {
    counts: Breakdown,
    names: [Names; 2],
}

/// One handshake message: its nodes from its type to the next message.
struct Message<'a> {
    seen: &'a Seen<'a>,
    nodes: &'a [Node],
}

impl Message<'_> {
    fn of(&self, field: Option<&'static Field>) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |n| field.is_some_and(|f| std::ptr::eq(n.field, f)))
    }

    fn numbers(&self, field: Option<&'static Field>) -> Vec<u16> {
        self.of(field).filter_map(|n| u16::try_from(n.value.uint()?).ok()).collect()
    }

    fn text(&self, field: Option<&'static Field>) -> Option<String> {
        self.of(field).next().map(|n| self.seen.show(n))
    }
}

impl Tls {
    fn client(counts: &mut Breakdown, names: &Names, message: &Message<'_>, quic: bool) {
        let frame = message.seen.frame;
        let prefix = names.prefix;
        let mut add = |group, item: &str, filter: Arguments<'_>| counts.add(group, item, at(frame, None, filter));
        let hello = Hello {
            quic,
            dtls: prefix == "dtls",
            version: message.numbers(names.version).first().copied().unwrap_or(0),
            supported: message.numbers(names.supported),
            ciphers: message.numbers(names.cipher),
            extensions: message.numbers(names.extension),
            signatures: message.numbers(names.signature),
            alpn: message.text(names.alpn),
        };
        if hello.version == 0 {
            // a fragment: the whole message follows
            return;
        }
        let offered = hello.supported.iter().copied().filter(|v| !is_grease(*v));
        let newest = offered.max_by_key(|v| if *v >> 8 == 0xfe { !*v } else { *v }).unwrap_or(hello.version);
        add("handshakes", "client hello", format_args!("{prefix}.handshake.type == 1"));
        add("newest version offered", &named(names.version, newest), format_args!("{prefix}.handshake.type == 1"));
        let none = || "(none)".to_string();
        let name = message.text(names.server_name);
        let filter = |field: &str, value: &Option<String>| match value {
            Some(value) => format!("{prefix}.handshake.{field} == {}", quoted(value)),
            None => format!("{prefix}.handshake.type == 1 && !{prefix}.handshake.{field}"),
        };
        add("server name", &name.clone().unwrap_or_else(none), format_args!("{}", filter("extensions_server_name", &name)));
        for alpn in message.of(names.alpn).map(|n| message.seen.show(n)) {
            add("ALPN offered", &alpn, format_args!("{}", filter("extensions_alpn_str", &Some(alpn.clone()))));
        }
        add("JA4", &fingerprint(&hello), format_args!(""));
        if let Some(ja3) = message.text(names.ja3) {
            add("JA3", &ja3, format_args!("{prefix}.handshake.ja3 == {}", quoted(&ja3)));
        }
    }

    fn server(counts: &mut Breakdown, names: &Names, message: &Message<'_>) {
        let frame = message.seen.frame;
        let prefix = names.prefix;
        let mut add = |group, item: &str, filter: Arguments<'_>| counts.add(group, item, at(frame, None, filter));
        add("handshakes", "server hello", format_args!("{prefix}.handshake.type == 2"));
        let version = message.numbers(names.supported).first().or(message.numbers(names.version).first()).copied();
        if let Some(version) = version {
            add("version chosen", &named(names.version, version), format_args!("{prefix}.handshake.type == 2"));
        }
        if let Some(cipher) = message.numbers(names.cipher).first() {
            let filter = format!("{prefix}.handshake.type == 2 && {prefix}.handshake.ciphersuite == {cipher:#06x}");
            add("cipher suite", &named(names.cipher, *cipher), format_args!("{filter}"));
        }
        if let Some(alpn) = message.text(names.alpn) {
            let filter = format!("{prefix}.handshake.type == 2 && {prefix}.handshake.extensions_alpn_str == {}", quoted(&alpn));
            add("ALPN chosen", &alpn, format_args!("{filter}"));
        }
        if let Some(ja3s) = message.text(names.ja3s) {
            add("JA3S", &ja3s, format_args!("{prefix}.handshake.ja3s == {}", quoted(&ja3s)));
        }
    }
}

/// The name of a value, or the number.
fn named(field: Option<&'static Field>, value: u16) -> String {
    field.and_then(|f| f.names.get(value.into())).map_or_else(|| format!("{value:#06x}"), str::to_string)
}

impl Tally for Tls {
    fn fields(&self) -> Vec<&'static Field> {
        self.names.iter().flat_map(Names::all).collect()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        let Tls { counts, names } = self;
        let is_message = |n: &Node| names.iter().any(|names| names.kind.is_some_and(|f| std::ptr::eq(n.field, f)));
        if !seen.tree.nodes().iter().any(is_message) {
            return;
        }
        for layer in seen.layers() {
            let Layer { nodes, name, .. } = layer;
            for names in names.iter() {
                let is_kind = |n: &Node| names.kind.is_some_and(|f| std::ptr::eq(n.field, f));
                for nodes in nodes.chunk_by(|_, next| !is_kind(next)) {
                    let message = Message { seen, nodes };
                    match nodes.first().filter(|n| is_kind(n)).and_then(|n| n.value.uint()) {
                        Some(CLIENT_HELLO) => Tls::client(counts, names, &message, name == "quic"),
                        Some(SERVER_HELLO) => Tls::server(counts, names, &message),
                        _ => {}
                    }
                }
            }
        }
    }

    fn merge(&mut self, other: Self) {
        self.counts.merge(other.counts);
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        self.counts.table("tls", "TLS", options.limit)
    }
}
