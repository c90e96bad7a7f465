//! Protocols without protection: what goes over the wire for everybody to read. Evidence decides, not port numbers, and a
//! secret that was sent weighs more than a protocol that was used. Secrets themselves are never shown.

use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};

pub const ENTRY: Entry = Entry {
    name: "insecure",
    about: "protocols that send secrets or content unprotected",
    fields: FIELDS,
    read: Some(read),
    judge: |_: &Settings| Box::new(Insecure),
};

/// When a row of the table applies.
enum When {
    /// The protocol is there.
    Layer,
    /// A field is there.
    Has(&'static str),
    /// A field has this text, in any letter case.
    Is(&'static str, &'static str),
    /// A number field has at most this value.
    AtMost(&'static str, u64),
    /// The same where a server chose it: its hello is there.
    Chosen(&'static str, u64),
}

use When::{AtMost, Chosen, Has, Is, Layer};

struct Row {
    /// Filter name of the protocol.
    layer: &'static str,
    when: When,
    kind: Kind,
    /// A secret was sent.
    secret: bool,
}

const fn used(layer: &'static str, when: When, title: &'static str) -> Row {
    Row { layer, when, kind: Kind::new("insecure-protocol", title, 25, "T1040", "", layer), secret: false }
}

const fn sent(layer: &'static str, when: When, title: &'static str) -> Row {
    Row { layer, when, kind: Kind::new("cleartext-credentials", title, 55, "T1552", "", layer), secret: true }
}

/// Where several rows of a protocol apply, the first counts.
static TABLE: &[Row] = &[
    used("telnet", Layer, "Telnet"),
    sent("ftp", Is("ftp.request.command", "PASS"), "FTP password in the clear"),
    used("ftp", Layer, "FTP control connection in the clear"),
    sent("pop", Is("pop.request.command", "PASS"), "POP3 password in the clear"),
    used("pop", Layer, "POP3 in the clear"),
    sent("smtp", Has("smtp.auth.password"), "SMTP password in the clear"),
    sent("smtp", Has("smtp.auth.username_password"), "SMTP password in the clear"),
    sent("http", Has("http.authbasic"), "HTTP Basic password in the clear"),
    sent("ldap", Has("ldap.simple"), "LDAP simple bind in the clear"),
    sent("mqtt", Has("mqtt.passwd"), "MQTT password in the clear"),
    sent("pap", Has("pap.password"), "PAP password in the clear"),
    used("snmp", AtMost("snmp.version", 1), "SNMP version 1 or 2c: the community is sent in the clear"),
    used("tftp", Layer, "TFTP"),
    used("smb", Layer, "SMB version 1"),
    used("tls", Chosen("tls.handshake.version", 0x0302), "TLS 1.1 or older, or SSL"),
    used("rip", Layer, "RIP without authentication"),
];

const FIELDS: &[&str] = &[
    "ftp.request.command",
    "pop.request.command",
    "smtp.auth.password",
    "smtp.auth.username_password",
    "http.authbasic",
    "ldap.simple",
    "mqtt.passwd",
    "pap.password",
    "snmp.version",
    "tls.handshake.version",
    "tls.handshake.type",
];

/// `tls.handshake.type` of a server hello (RFC 8446, section 4).
const SERVER_HELLO: u64 = 2;

fn applies(row: &Row, reading: &Reading<'_>) -> bool {
    match row.when {
        Layer => true,
        Has(field) => reading.has(field),
        Is(field, text) => reading.all(field).any(|n| reading.show(n).eq_ignore_ascii_case(text)),
        AtMost(field, most) => reading.all(field).any(|n| n.value.uint().is_some_and(|v| v <= most)),
        Chosen(field, most) => {
            let is_hello = reading.all("tls.handshake.type").any(|n| n.value.uint() == Some(SERVER_HELLO));
            is_hello && reading.all(field).any(|n| n.value.uint().is_some_and(|v| v <= most))
        }
    }
}

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    let layers = reading.tree.layers();
    let mut done = "";
    for (at, row) in TABLE.iter().enumerate() {
        if row.layer != done && layers.contains(&row.layer) && applies(row, reading) {
            out.push(Sight::Insecure(at as u16));
            done = row.layer;
        }
    }
}

/// Raises one alert for each pair of hosts and thing.
struct Insecure;

impl Judge for Insecure {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for sight in frame.sights {
            let Sight::Insecure(at) = sight else { continue };
            let (Some(row), Some((source, target))) = (TABLE.get(usize::from(*at)), frame.ends) else { continue };
            // who uses the service comes first, whoever sent this frame
            let (from, to) = (frame.row.source_port, frame.row.destination_port);
            let (source, target, port) = if from < to { (target, source, from) } else { (source, target, to) };
            let detail = if row.secret { "the secret is in the frame and not shown here" } else { "" };
            let port = (port != 0).then_some(port);
            let (source, target) = (Some(source), Some(target));
            alerts.raise(
                frame.number,
                frame.time,
                &Found { kind: &row.kind, score: None, source, target, port, measure: Measure::default(), detail },
            );
        }
    }
}
