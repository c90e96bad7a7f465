//! DNS: what was asked, how it was answered, how long that took, and what got no answer. Messages of mDNS and LLMNR are
//! counted apart: they have no transactions.

use super::breakdown::{Breakdown, at, quoted};
use super::scope::{Options, Scope};
use super::tally::{AnyTally, Layer, Seen, Tally};
use super::{Entry, Make};
use crate::model::table::Table;
use crate::model::{Field, Registry, Value};

pub const ENTRY: Entry =
    Entry { name: "dns", about: "DNS: types, codes, servers, names, slow and unanswered queries", variants: &[], make: Make::Frames(make) };

/// The groups and how many of their items are shown. In `rcode` queries count too (their code is 0), as Wireshark's
/// `dns,tree` has it; `response code` is of responses only.
const GROUPS: &[(&str, usize)] = &[
    ("messages", usize::MAX),
    ("rcode", usize::MAX),
    ("opcode", usize::MAX),
    ("query type", usize::MAX),
    ("class", usize::MAX),
    ("sizes", usize::MAX),
    ("labels", usize::MAX),
    ("service", usize::MAX),
    ("response code", usize::MAX),
    ("server", 50),
    ("most asked", 50),
    ("unanswered", 50),
    ("slowest", 50),
];

fn make(registry: &Registry) -> Box<dyn AnyTally> {
    Box::new(Dns::new(registry))
}

/// Counts DNS messages.
pub struct Dns {
    counts: Breakdown,
    response: Option<&'static Field>,
    opcode: Option<&'static Field>,
    rcode: Option<&'static Field>,
    name: Option<&'static Field>,
    kind: Option<&'static Field>,
    class: Option<&'static Field>,
    time: Option<&'static Field>,
    name_length: Option<&'static Field>,
    labels: Option<&'static Field>,
    /// Questions, answers, authorities, additional records.
    records: [(&'static str, Option<&'static Field>); 4],
    answered: Option<&'static Field>,
    unsolicited: Option<&'static Field>,
    repeated: Option<&'static Field>,
    ip: Option<&'static Field>,
    ipv6: Option<&'static Field>,
}

impl Dns {
    fn new(registry: &Registry) -> Self {
        Dns {
            counts: Breakdown::new(GROUPS),
            response: registry.field("dns.flags.response"),
            opcode: registry.field("dns.flags.opcode"),
            rcode: registry.field("dns.flags.rcode"),
            name: registry.field("dns.qry.name"),
            kind: registry.field("dns.qry.type"),
            class: registry.field("dns.qry.class"),
            time: registry.field("dns.time"),
            name_length: registry.field("dns.qry.name.len"),
            labels: registry.field("dns.count.labels"),
            records: [
                ("no. of questions", registry.field("dns.count.queries")),
                ("no. of answers", registry.field("dns.count.answers")),
                ("no. of authorities", registry.field("dns.count.auth_rr")),
                ("no. of additionals", registry.field("dns.count.add_rr")),
            ],
            answered: registry.field("dns.response_in"),
            unsolicited: registry.field("dns.unsolicited"),
            repeated: registry.field("dns.retransmission"),
            ip: registry.field("ip.src"),
            ipv6: registry.field("ipv6.src"),
        }
    }

    fn message(&mut self, frame: u32, message: &Layer<'_>, source: &str) {
        let Some(response) = message.uint(self.response) else { return };
        let is_response = response != 0;
        let time = match message.first(self.time).map(|n| n.value) {
            Some(Value::RelTime(nanos)) => Some(nanos),
            _ => None,
        };
        let direction = if is_response { "Response" } else { "Query" };
        self.counts.add("messages", direction, at(frame, time, format_args!("dns.flags.response == {response}")));
        // messages without the field would have no row in Wireshark's tree either
        let opcode = message.uint(self.opcode).unwrap_or(0);
        self.counts.add("opcode", &named(self.opcode, opcode), at(frame, time, format_args!("dns.flags.opcode == {opcode}")));
        let rcode = message.uint(self.rcode).unwrap_or(0);
        let filter = if rcode == 0 { "dns".to_string() } else { format!("dns.flags.rcode == {rcode}") };
        self.counts.add("rcode", &named(self.rcode, rcode), at(frame, time, format_args!("{filter}")));
        if let Some(kind) = message.uint(self.kind) {
            self.counts.add("query type", &named(self.kind, kind), at(frame, time, format_args!("dns.qry.type == {kind}")));
        }
        if let Some(class) = message.uint(self.class) {
            self.counts.add("class", &named(self.class, class), at(frame, time, format_args!("dns.qry.class == {class:#06x}")));
        }
        self.sizes(frame, message, is_response);
        let name = message.text(self.name);
        let filter = name.as_ref().map_or(String::new(), |name| format!("dns.qry.name == {}", quoted(name)));
        let name = name.filter(|n| !n.is_empty()).unwrap_or_else(|| "(none)".to_string());
        if is_response {
            self.counts.add("response code", &named(self.rcode, rcode), at(frame, time, format_args!("dns.flags.rcode == {rcode}")));
            if !source.is_empty() {
                let family = if source.contains(':') { "ipv6" } else { "ip" };
                self.counts.add("server", source, at(frame, time, format_args!("dns && {family}.addr == {source}")));
            }
            if message.first(self.unsolicited).is_some() {
                self.counts.add("service", "no. of unsolicited responses", at(frame, time, format_args!("dns.unsolicited")));
            } else if message.first(self.repeated).is_some() {
                self.counts.add("service", "no. of retransmissions", at(frame, time, format_args!("dns.retransmission")));
            } else if time.is_some() {
                self.counts.add("service", "request-response time", at(frame, time, format_args!("dns.time")));
            }
            if time.is_some() {
                self.counts.add(
                    "slowest",
                    &format!("{name} (frame {})", frame + 1),
                    at(frame, time, format_args!("frame.number == {}", frame + 1)),
                );
            }
        } else {
            self.counts.add("most asked", &name, at(frame, time, format_args!("{filter}")));
            if message.first(self.answered).is_none() && message.first(self.repeated).is_none() {
                let filter = if filter.is_empty() { filter } else { format!("{filter} && !dns.response_in && !dns.flags.response") };
                self.counts.add("unanswered", &name, at(frame, time, format_args!("{filter}")));
            }
        }
    }
}

impl Dns {
    /// How large messages are, and what they hold: of queries the name, of responses the numbers of records.
    fn sizes(&mut self, frame: u32, message: &Layer<'_>, is_response: bool) {
        let bytes = message.nodes.first().map_or(0, |n| n.span.len);
        self.counts.measure("sizes", "Payload size", frame, bytes.into(), "dns");
        if is_response {
            for (item, field) in self.records {
                if let Some(count) = message.uint(field) {
                    self.counts.measure("sizes", item, frame, count, "dns.flags.response == 1");
                }
            }
            return;
        }
        if let Some(length) = message.uint(self.name_length) {
            self.counts.measure("sizes", "Qname Len", frame, length, "dns.qry.name.len");
        }
        if let Some(labels) = message.uint(self.labels) {
            let (level, filter) = match labels {
                1 => ("1st Level", "dns.count.labels == 1"),
                2 => ("2nd Level", "dns.count.labels == 2"),
                3 => ("3rd Level", "dns.count.labels == 3"),
                _ => ("4th Level or more", "dns.count.labels > 3"),
            };
            self.counts.add("labels", level, at(frame, None, format_args!("{filter}")));
        }
    }
}

/// The name of a value, or the number.
fn named(field: Option<&'static Field>, value: u64) -> String {
    field.and_then(|f| f.names.get(value)).map_or_else(|| format!("{value}"), str::to_string)
}

impl Tally for Dns {
    fn fields(&self) -> Vec<&'static Field> {
        let all = [
            self.response,
            self.opcode,
            self.rcode,
            self.name,
            self.kind,
            self.class,
            self.time,
            self.name_length,
            self.labels,
            self.answered,
            self.unsolicited,
            self.repeated,
            self.ip,
            self.ipv6,
        ];
        all.into_iter().chain(self.records.map(|r| r.1)).flatten().collect()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        if !seen.has(&["dns", "mdns", "llmnr"]) {
            return;
        }
        let mut source = String::new();
        let mut carrier = None;
        for layer in seen.layers() {
            match layer.name {
                "ip" => carrier = Some((layer, self.ip)),
                "ipv6" => carrier = Some((layer, self.ipv6)),
                "dns" => {
                    if let Some((carrier, field)) = carrier.take() {
                        source = carrier.text(field).unwrap_or_default();
                    }
                    self.message(seen.frame, &layer, &source);
                }
                name @ ("mdns" | "llmnr") => {
                    self.counts.add("messages", name, at(seen.frame, None, format_args!("{name}")));
                }
                _ => {}
            }
        }
    }

    fn merge(&mut self, other: Self) {
        self.counts.merge(other.counts);
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        self.counts.table("dns", "DNS", options.limit)
    }
}
