//! HTTP/1 and what looks like it (SSDP): requests by method, host, server, path and user agent, responses by status and server,
//! and which answers took longest.

use super::breakdown::{Breakdown, at, quoted};
use super::scope::{Options, Scope};
use super::tally::{AnyTally, Layer, Seen, Tally};
use super::{Entry, Make};
use crate::model::table::Table;
use crate::model::{Field, Registry, Value};
use std::fmt::Arguments;

pub const ENTRY: Entry =
    Entry { name: "http", about: "HTTP: methods, status, hosts, user agents, slow answers", variants: &[], make: Make::Frames(make) };

const GROUPS: &[(&str, usize)] = &[
    ("messages", usize::MAX),
    ("method", usize::MAX),
    ("status class", usize::MAX),
    ("status", usize::MAX),
    ("host", 1000),
    ("server address", 1000),
    ("answers", 1000),
    ("request", 1000),
    ("user agent", 50),
    ("server", 50),
    ("content type", 50),
    ("slowest", 50),
];

fn make(registry: &Registry) -> Box<dyn AnyTally> {
    Box::new(Http::new(registry))
}

/// Counts HTTP messages.
pub struct Http {
    counts: Breakdown,
    request: Option<&'static Field>,
    response: Option<&'static Field>,
    method: Option<&'static Field>,
    uri: Option<&'static Field>,
    host: Option<&'static Field>,
    agent: Option<&'static Field>,
    code: Option<&'static Field>,
    described: Option<&'static Field>,
    phrase: Option<&'static Field>,
    server: Option<&'static Field>,
    content: Option<&'static Field>,
    time: Option<&'static Field>,
    asked: Option<&'static Field>,
    ip: [Option<&'static Field>; 2],
    ipv6: [Option<&'static Field>; 2],
}

impl Http {
    fn new(registry: &Registry) -> Self {
        Http {
            counts: Breakdown::new(GROUPS),
            request: registry.field("http.request"),
            response: registry.field("http.response"),
            method: registry.field("http.request.method"),
            uri: registry.field("http.request.uri"),
            host: registry.field("http.host"),
            agent: registry.field("http.user_agent"),
            code: registry.field("http.response.code"),
            described: registry.field("http.response.code.desc"),
            phrase: registry.field("http.response.phrase"),
            server: registry.field("http.server"),
            content: registry.field("http.content_type"),
            time: registry.field("http.time"),
            asked: registry.field("http.response_for.uri"),
            ip: [registry.field("ip.src"), registry.field("ip.dst")],
            ipv6: [registry.field("ipv6.src"), registry.field("ipv6.dst")],
        }
    }

    /// Counts a message that went from one address to another; where there is no IP, they are empty.
    fn message(&mut self, frame: u32, message: &Layer<'_>, [from, to]: &[String; 2]) {
        let time = match message.first(self.time).map(|n| n.value) {
            Some(Value::RelTime(nanos)) => Some(nanos),
            _ => None,
        };
        let counts = &mut self.counts;
        let mut add = |group, item: &str, filter: Arguments<'_>| counts.add(group, item, at(frame, time, filter));
        let method = message.text(self.method);
        // SSDP's announcements have a method, but are no requests that wait for a response
        if message.first(self.request).is_some() || method.is_some() {
            add("messages", "request", format_args!("http.request.method"));
            let host = message.text(self.host);
            let uri = message.text(self.uri).unwrap_or_default();
            if let Some(method) = &method {
                // M-SEARCH counts as SEARCH, as in Wireshark
                add("method", method.strip_prefix("M-").unwrap_or(method), format_args!("http.request.method == {}", quoted(method)));
            }
            if let Some(host) = &host {
                add("host", host, format_args!("http.host == {}", quoted(host)));
            }
            if !to.is_empty() {
                add("server address", to, format_args!("http.request.method && {} == {to}", destination(to)));
            }
            let target = format!("{}{uri}", host.as_deref().unwrap_or(""));
            add("request", &target, format_args!("http.request.uri == {}", quoted(&uri)));
            if let Some(agent) = message.text(self.agent) {
                add("user agent", &agent, format_args!("http.user_agent == {}", quoted(&agent)));
            }
        } else if message.first(self.response).is_some() {
            add("messages", "response", format_args!("http.response"));
            if let Some(code) = message.uint(self.code) {
                let class = code / 100;
                add(
                    "status class",
                    &class_name(class),
                    format_args!("http.response.code >= {class}00 && http.response.code < {}00", class + 1),
                );
                // as the standard words it, which servers may not
                let phrase = message.text(self.described).or_else(|| message.text(self.phrase)).unwrap_or_default();
                add("status", format!("{code} {phrase}").trim_end(), format_args!("http.response.code == {code}"));
            }
            if let Some(code) = message.uint(self.code).filter(|_| !from.is_empty()) {
                // as Wireshark sorts them
                let verdict = if (100..400).contains(&code) { "OK" } else { "KO" };
                add("answers", &format!("{from} {verdict}"), format_args!("http.response && {} == {from}", source(from)));
            }
            if let Some(server) = message.text(self.server) {
                add("server", &server, format_args!("http.server == {}", quoted(&server)));
            }
            if time.is_some() {
                let asked = message.text(self.asked).unwrap_or_default();
                add("slowest", &format!("{asked} (frame {})", frame + 1), format_args!("frame.number == {}", frame + 1));
            }
        } else {
            add("messages", "other", format_args!("http && !http.request.method && !http.response"));
        }
        if let Some(content) = message.text(self.content) {
            add("content type", &content, format_args!("http.content_type == {}", quoted(&content)));
        }
    }
}

/// The field that an address is the destination in.
fn destination(address: &str) -> &'static str {
    if address.contains(':') { "ipv6.dst" } else { "ip.dst" }
}

/// The field that an address is the source in.
fn source(address: &str) -> &'static str {
    if address.contains(':') { "ipv6.src" } else { "ip.src" }
}

/// As RFC 9110, section 15, names the classes.
fn class_name(class: u64) -> String {
    match class {
        1 => "1xx: Informational".to_string(),
        2 => "2xx: Success".to_string(),
        3 => "3xx: Redirection".to_string(),
        4 => "4xx: Client Error".to_string(),
        5 => "5xx: Server Error".to_string(),
        _ => "???: broken".to_string(),
    }
}

impl Tally for Http {
    fn fields(&self) -> Vec<&'static Field> {
        let all = [
            self.request,
            self.response,
            self.method,
            self.uri,
            self.host,
            self.agent,
            self.code,
            self.described,
            self.phrase,
            self.server,
            self.content,
            self.time,
            self.asked,
        ];
        all.into_iter().chain(self.ip).chain(self.ipv6).flatten().collect()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        if !seen.has(&["http", "ssdp"]) {
            return;
        }
        let mut ends = [String::new(), String::new()];
        let mut carrier = None;
        for layer in seen.layers() {
            match layer.name {
                "ip" => carrier = Some((layer, self.ip)),
                "ipv6" => carrier = Some((layer, self.ipv6)),
                "http" | "ssdp" => {
                    if let Some((carrier, fields)) = carrier.take() {
                        ends = fields.map(|f| carrier.text(f).unwrap_or_default());
                    }
                    self.message(seen.frame, &layer, &ends);
                }
                _ => {}
            }
        }
    }

    fn merge(&mut self, other: Self) {
        self.counts.merge(other.counts);
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        self.counts.table("http", "HTTP", options.limit)
    }
}
