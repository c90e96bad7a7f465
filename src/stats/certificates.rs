//! Certificates that servers and clients showed, with the time for which they are good.

use super::breakdown::quoted;
use super::scope::{Options, Scope};
use super::tally::{AnyTally, Seen, Tally};
use super::{Entry, Make};
use crate::base::Timestamp;
use crate::model::table::{Cell, Table};
use crate::model::{Field, Node, Registry};
use hashbrown::HashMap;
use std::fmt::Write;

pub const ENTRY: Entry =
    Entry { name: "certificates", about: "X.509 certificates with issuer and expiry", variants: &[], make: Make::Frames(make) };

/// Different certificates kept.
const KEPT: usize = 20_000;

fn make(registry: &Registry) -> Box<dyn AnyTally> {
    let field = |name| registry.field(name);
    Box::new(Certificates {
        all: HashMap::new(),
        dropped: 0,
        serial: field("x509af.serialNumber"),
        names: [field("x509af.rdnSequence"), field("x509if.rdnSequence")],
        issuer: field("x509af.issuer"),
        subject: field("x509af.subject"),
        not_before: field("x509af.notBefore"),
        not_after: field("x509af.notAfter"),
        times: [field("x509af.utcTime"), field("x509af.generalizedTime")],
        host: field("x509ce.dNSName"),
    })
}

/// What a certificate says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Certificate {
    serial: String,
    issuer: String,
    subject: String,
    /// `2013-11-28 21:32:36 (UTC)`, which sorts as time.
    not_before: String,
    not_after: String,
    hosts: String,
}

/// Collects certificates.
struct Certificates {
    /// How often each was shown, and when first: frame and moment.
    all: HashMap<Certificate, (u64, u32, i64)>,
    dropped: u64,
    serial: Option<&'static Field>,
    names: [Option<&'static Field>; 2],
    issuer: Option<&'static Field>,
    subject: Option<&'static Field>,
    not_before: Option<&'static Field>,
    not_after: Option<&'static Field>,
    times: [Option<&'static Field>; 2],
    host: Option<&'static Field>,
}

impl Certificates {
    /// Reads the nodes of one certificate, from its serial number on.
    fn read(&self, seen: &Seen<'_>, nodes: &[Node]) -> Certificate {
        let is = |node: &Node, field: Option<&'static Field>| field.is_some_and(|f| std::ptr::eq(node.field, f));
        let mut found = Certificate::default();
        let mut hosts: Vec<String> = Vec::new();
        // which of two equal fields a node is goes by what came before it
        let (mut of_subject, mut of_end) = (false, false);
        for node in nodes {
            if is(node, self.serial) {
                found.serial = seen.show(node);
            } else if is(node, self.issuer) || is(node, self.subject) {
                of_subject = is(node, self.subject);
            } else if is(node, self.not_before) || is(node, self.not_after) {
                of_end = is(node, self.not_after);
            } else if self.names.iter().any(|n| is(node, *n)) {
                let name = distinguished(&seen.label(node));
                *(if of_subject { &mut found.subject } else { &mut found.issuer }) = name;
            } else if self.times.iter().any(|t| is(node, *t)) {
                *(if of_end { &mut found.not_after } else { &mut found.not_before }) = seen.show(node);
            } else if is(node, self.host) && hosts.len() < 100 {
                hosts.push(seen.show(node));
            }
        }
        found.hosts = hosts.join(" ");
        found
    }

    fn add(&mut self, certificate: Certificate, (count, frame, time): (u64, u32, i64)) {
        if self.all.len() >= KEPT && !self.all.contains_key(&certificate) {
            self.dropped += 1;
            return;
        }
        let kept = self.all.entry(certificate).or_insert((0, frame, time));
        kept.0 += count;
        if frame < kept.1 {
            (kept.1, kept.2) = (frame, time);
        }
    }
}

/// `CN=example.com, O=Example` out of `rdnSequence: 2 items (id-at-organizationName=Example,id-at-commonName=example.com)`.
fn distinguished(label: &str) -> String {
    let inside = label.split_once(" (").map_or(label, |(_, rest)| rest.strip_suffix(')').unwrap_or(rest));
    let short = [
        ("id-at-commonName=", "CN="),
        ("id-at-organizationName=", "O="),
        ("id-at-organizationalUnitName=", "OU="),
        ("id-at-localityName=", "L="),
        ("id-at-stateOrProvinceName=", "ST="),
        ("id-at-countryName=", "C="),
        ("pkcs-9-at-emailAddress=", "E="),
        ("id-at-", ""),
    ];
    short.iter().fold(inside.to_string(), |text, (long, short)| text.replace(long, short))
}

/// `2013-11-28 21:32:36 (UTC)`, comparable with the texts of certificates.
fn moment(time: i64) -> String {
    let mut out = String::new();
    let _ = Timestamp(time).write_iso(&mut out);
    let mut text: String = out.chars().take(19).map(|c| if c == 'T' { ' ' } else { c }).collect();
    let _ = text.write_str(" (UTC)");
    text
}

/// Whether a certificate was good at a moment.
fn state(certificate: &Certificate, at: &str) -> &'static str {
    if !certificate.not_after.is_empty() && certificate.not_after.as_str() < at {
        "expired"
    } else if certificate.not_before.as_str() > at {
        "not yet valid"
    } else if certificate.not_after.is_empty() {
        "unknown"
    } else {
        "valid"
    }
}

impl Tally for Certificates {
    fn fields(&self) -> Vec<&'static Field> {
        let plain = [self.serial, self.issuer, self.subject, self.not_before, self.not_after, self.host];
        plain.into_iter().chain(self.names).chain(self.times).flatten().collect()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        let is_serial = |n: &Node| self.serial.is_some_and(|f| std::ptr::eq(n.field, f));
        let found: Vec<Certificate> = seen
            .tree
            .nodes()
            .chunk_by(|_, next| !is_serial(next))
            .filter(|nodes| nodes.first().is_some_and(is_serial))
            .map(|nodes| self.read(seen, nodes))
            .filter(|c| !c.subject.is_empty() || !c.not_after.is_empty())
            .collect();
        for certificate in found {
            self.add(certificate, (1, seen.frame, seen.row.time.0));
        }
    }

    fn merge(&mut self, other: Self) {
        self.dropped += other.dropped;
        other.all.into_iter().for_each(|(certificate, count)| self.add(certificate, count));
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        let columns = [
            ("subject", "subject"),
            ("issuer", "issuer"),
            ("state", "state"),
            ("not_before", "from"),
            ("not_after", "until"),
            ("host_names", "host names"),
            ("serial_number", "serial number"),
            ("count", "seen"),
            ("first_frame", "first frame"),
        ];
        let mut table = Table::new("certificates", "Certificates", &columns);
        let mut all: Vec<_> = self.all.into_iter().collect();
        all.sort_by(|(a, x), (b, y)| y.0.cmp(&x.0).then(x.1.cmp(&y.1)).then_with(|| a.subject.cmp(&b.subject)));
        super::note_rest(&mut table, "certificates", all.len(), options.limit);
        if self.dropped > 0 {
            table.notes.push(format!("{} further certificates were not kept", self.dropped));
        }
        for (c, (count, frame, time)) in all.into_iter().take(options.limit) {
            // when it was shown, not now: the capture may be old
            let state = state(&c, &moment(time));
            let filter = format!("x509af.serialNumber == {}", c.serial);
            let filter = if c.serial.is_empty() { format!("x509ce.dNSName == {}", quoted(&c.hosts)) } else { filter };
            let cells = vec![
                Cell::Text(c.subject),
                Cell::Text(c.issuer),
                state.into(),
                Cell::Text(c.not_before),
                Cell::Text(c.not_after),
                Cell::Text(c.hosts),
                Cell::Text(c.serial),
                Cell::Count(count),
                Cell::Frame(u64::from(frame) + 1),
            ];
            table.push_filtered(cells, filter);
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_short() {
        let label = "rdnSequence: 2 items (id-at-commonName=a (b),id-at-organizationName=X)";
        assert_eq!(distinguished(label), "CN=a (b),O=X");
    }

    #[test]
    fn validity_is_that_of_the_moment_it_was_shown() {
        let c = Certificate {
            not_before: "2012-10-24 21:32:36 (UTC)".into(),
            not_after: "2013-11-28 21:32:36 (UTC)".into(),
            ..Certificate::default()
        };
        let states = [0, 1_360_000_000, 1_400_000_000].map(|s: i64| state(&c, &moment(s * 1_000_000_000)));
        assert_eq!(states, ["not yet valid", "valid", "expired"]);
    }
}
