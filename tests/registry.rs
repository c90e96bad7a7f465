//! What protocols declare holds together: names, labels, masks, value tables, and that something produces each field.

mod support;

use netanal_tui::model::{Field, Kind, Names, ProtocolInfo, Tree, Wanted};
use netanal_tui::session;
use std::collections::{BTreeMap, BTreeSet};
use support::{Opened, fixtures};

/// Every declared field with the protocol that declares it.
fn declared() -> Vec<(&'static ProtocolInfo, &'static Field)> {
    let registry = session::registry(&session::engine());
    let all = registry.protocols().iter().flat_map(|p| {
        let notes = p.notes.iter().map(|n| &n.field);
        std::iter::once(&p.field).chain(p.fields.iter().copied()).chain(notes).map(|f| (*p, f))
    });
    all.collect()
}

fn report(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn names_are_unique_lower_case_and_their_protocols_own() {
    let mut owners: BTreeMap<&str, (&str, &Field)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (protocol, field) in declared() {
        let name = field.name;
        if !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-')) || name.is_empty() {
            wrong.push(format!("{name:?}: a filter name has letters, digits, points, dashes and low lines only"));
        }
        // Filters find a field by its address: a second one of that name would never match.
        match owners.insert(name, (protocol.name(), field)) {
            Some((other, first)) if !std::ptr::eq(first, field) => {
                wrong.push(format!("{name}: declared by {other}, and again by {}", protocol.name()));
            }
            _ => {}
        }
    }
    report(wrong);
}

#[test]
fn everything_has_a_label_and_a_doc_line() {
    let mut wrong = Vec::new();
    for (protocol, field) in declared() {
        if field.label.trim().is_empty() {
            wrong.push(format!("{}: no label", field.name));
        }
        if field.doc.trim().is_empty() || field.doc.contains('\n') {
            wrong.push(format!("{}: the doc is not one line of text", field.name));
        }
        if protocol.short.is_empty() {
            wrong.push(format!("{}: no text for the Protocol column", protocol.name()));
        }
    }
    report(wrong);
}

#[test]
fn masks_fit_their_numbers() {
    let mut wrong = Vec::new();
    for (_, field) in declared() {
        let width = field.width();
        if field.mask != 0 && width < 64 && field.mask >> width != 0 {
            wrong.push(format!("{}: mask {:#x} does not fit into {width} bits", field.name, field.mask));
        }
        if field.mask != 0 && !(field.kind.is_integer() || field.kind == Kind::Bool) {
            wrong.push(format!("{}: a mask on {:?}", field.name, field.kind));
        }
    }
    report(wrong);
}

#[test]
fn value_tables_are_sorted() {
    let mut wrong = Vec::new();
    for (_, field) in declared() {
        match field.names {
            Names::Table([]) => wrong.push(format!("{}: the table has no rows", field.name)),
            Names::Table(rows) => {
                if let Some(pair) = rows.windows(2).find(|p| p[0].0 >= p[1].0) {
                    wrong.push(format!("{}: {} is not before {}", field.name, pair[0].0, pair[1].0));
                }
            }
            Names::Ranges(rows) => {
                if let Some(row) = rows.iter().find(|r| r.0 > r.1) {
                    wrong.push(format!("{}: the range {}-{} is empty", field.name, row.0, row.1));
                }
            }
            _ => {}
        }
    }
    report(wrong);
}

/// Protocols that every network has: each must be in a fixture.
const COMMON: &[&str] = &[
    "frame", "eth", "vlan", "llc", "stp", "arp", "ip", "ipv6", "icmp", "icmpv6", "igmp", "tcp", "udp", "gre", "vxlan", "mpls", "pppoes",
    "sll", "null", "raw", "data", "dns", "mdns", "llmnr", "dhcp", "dhcpv6", "ntp", "http", "json", "tls", "ssh", "ftp", "smtp",
];

/// Common protocols have fixtures. Which fields no fixture produces is printed (`cargo test --test registry -- --nocapture`):
/// some cannot be made here, others wait for their fixture.
#[test]
fn common_protocols_are_produced_by_a_fixture() {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for fixture in fixtures() {
        let capture = Opened::new(&fixture.capture);
        let mut tree = Tree::new(Wanted::All);
        for frame in 0..capture.len() {
            capture.dissect(frame, &mut tree, &mut |_, tree, _| seen.extend(tree.nodes().iter().map(|n| n.field.name)));
        }
    }
    let all: BTreeSet<&str> = declared().into_iter().map(|(_, f)| f.name).collect();
    let unseen: Vec<&str> = all.difference(&seen).copied().collect();
    println!("{} of {} fields are produced by a fixture; not: {}", all.len() - unseen.len(), all.len(), unseen.join(" "));
    let protocols = declared().into_iter().filter(|(p, f)| std::ptr::eq(&p.field, *f)).map(|(p, _)| p.name());
    let missing = protocols.filter(|p| COMMON.contains(p) && !seen.contains(p));
    report(missing.map(|p| format!("{p}: no fixture has this protocol")).collect());
}
