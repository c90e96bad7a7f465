//! Rows of what one frame tells: DNS, HTTP and TLS messages, expert notes.

use super::fields::{Found, Id, name_of};
use super::flow_of;
use crate::export::Dissected;
use crate::export::records::{Record, Table, Value, schema};
use crate::model::Node;

/// The rows that a frame gives, one a message.
pub(super) fn rows(frame: &Dissected<'_>, found: &Found<'_>) -> Vec<(&'static Table, Record)> {
    let mut rows = Vec::new();
    if found.has(Id::DnsTransaction) || found.has(Id::DnsResponse) {
        rows.push((&schema::DNS, dns(frame, found)));
    }
    if found.has(Id::HttpMethod) || found.has(Id::HttpStatus) {
        rows.push((&schema::HTTP, http(frame, found)));
    }
    for hello in found.all(Id::TlsHandshake).filter_map(|n| n.value.uint()).filter(|n| matches!(n, 1 | 2)) {
        rows.push((&schema::TLS, tls(frame, found, hello == 1)));
    }
    rows.extend(super::alerts::notes(frame, found).into_iter().map(|row| (&schema::ALERTS, row)));
    rows
}

/// Frame, time, flow and the two ends.
pub(super) fn head(frame: &Dissected<'_>) -> Record {
    let columns = &frame.tree.columns;
    vec![
        frame.number.into(),
        Value::Time(frame.row.time.0),
        flow_of(frame.row.conversation),
        columns.source.to_string().into(),
        columns.destination.to_string().into(),
    ]
}

fn seconds(span: Option<i64>) -> Value {
    span.map_or(Value::Null, Value::seconds)
}

fn dns(frame: &Dissected<'_>, found: &Found<'_>) -> Record {
    let response = found.number(Id::DnsResponse).unwrap_or(0) != 0;
    let mut row = head(frame);
    row.extend([
        found.number(Id::DnsTransaction).into(),
        Value::Bool(response),
        found.text(Id::DnsName).into(),
        short(&found.named(Id::DnsType)).into(),
        if response { found.named(Id::DnsCode).into() } else { Value::Null },
        found.joined(&[Id::DnsCname, Id::DnsA, Id::DnsAaaa]).into(),
        seconds(found.span(Id::DnsTime)),
    ]);
    row
}

/// `A` of `A (Host Address)`: the mnemonic without its explanation.
fn short(name: &str) -> &str {
    name.split([' ', '(']).next().unwrap_or(name)
}

fn http(frame: &Dissected<'_>, found: &Found<'_>) -> Record {
    let response = !found.has(Id::HttpMethod);
    let mut row = head(frame);
    row.extend([
        Value::Bool(response),
        found.text(Id::HttpMethod).into(),
        found.text(Id::HttpHost).into(),
        found.text(Id::HttpUri).into(),
        found.text(Id::HttpAgent).into(),
        found.number(Id::HttpStatus).into(),
        found.text(Id::HttpType).into(),
        found.number(Id::HttpLength).into(),
        seconds(found.span(Id::HttpTime)),
        if response { found.number(Id::HttpRequestIn).into() } else { Value::Null },
    ]);
    row
}

fn tls(frame: &Dissected<'_>, found: &Found<'_>, client: bool) -> Record {
    // what the extension offers outweighs the version field, which TLS 1.3 leaves at 1.2; GREASE values have no name
    let known = |n: &&Node| n.value.uint().is_some_and(|v| (0x0300..=0x0304).contains(&v));
    let newest = found.all(Id::TlsSupported).filter(known).max_by_key(|n| n.value.uint());
    let version = newest.or_else(|| found.all(Id::TlsVersion).next()).map(name_of).unwrap_or_default();
    let mut row = head(frame);
    row.extend([
        if client { "client hello" } else { "server hello" }.into(),
        version.into(),
        found.text(Id::TlsServerName).into(),
        found.joined(&[Id::TlsAlpn]).into(),
        if client { Value::Null } else { found.named(Id::TlsCipher).into() },
        if client { found.text(Id::TlsJa3).into() } else { Value::Null },
        if client { Value::Null } else { found.text(Id::TlsJa3s).into() },
    ]);
    row
}

#[cfg(test)]
mod tests {
    #[test]
    fn mnemonics_stand_without_their_explanation() {
        assert_eq!(super::short("A (Host Address)"), "A");
        assert_eq!(super::short("AAAA"), "AAAA");
        assert_eq!(super::short("65280"), "65280");
    }
}
