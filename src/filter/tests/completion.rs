//! What is proposed while an expression is typed.

use super::fixture::registry;
use crate::filter::complete::{ProposalKind, complete};

fn first(text: &str, n: usize) -> Vec<String> {
    complete(text, text.len(), &registry()).proposals.into_iter().take(n).map(|p| p.text).collect()
}

#[test]
fn names_are_found_by_their_start_their_parts_and_their_letters() {
    assert_eq!(first("tcp.dst", 1), ["tcp.dstport"]);
    assert_eq!(first("dstport", 1), ["tcp.dstport"]);
    assert_eq!(first("ip and tcp.fl", 2), ["tcp.flags", "tcp.flags.syn"]);
    assert_eq!(first("tdp", 1), ["tcp.dstport"]);
    assert_eq!(first("tcp", 1), ["tcp"]);
    assert_eq!(first("qqq", 1), [] as [&str; 0]);
}

#[test]
fn after_a_field_come_operators_and_after_them_names_of_values() {
    assert_eq!(first("tcp.port ", 2), ["==", "!="]);
    assert!(first("http.host ", 20).contains(&"contains".to_string()));
    assert!(!first("ip.src ", 20).contains(&"contains".to_string()));
    assert_eq!(first("ip.proto == ", 2), ["\"ICMP\"", "\"TCP\""]);
    assert_eq!(first("ip.proto == \"u", 1), ["\"UDP\""]);
    assert_eq!(first("icmp.type in {8, ", 1), ["\"Echo (ping) reply\""]);
    assert_eq!(first("tcp.port == 80 ", 3), ["and", "or", "xor"]);
}

#[test]
fn a_proposal_replaces_what_is_typed_and_tells_what_it_is() {
    let text = "ip.src == 1.1.1.1 and tcp.dstp && x";
    let cursor = text.find(" && x").unwrap();
    let completion = complete(text, cursor, &registry());
    assert_eq!(&text[completion.replace.start..completion.replace.end], "tcp.dstp");
    let best = &completion.proposals[0];
    assert_eq!((best.kind, best.label.as_str(), best.kind_name), (ProposalKind::Field, "Destination Port", "number"));
    assert_eq!(best.doc, "Destination port.");
    assert_eq!(first("coun", 1), ["count("]);
}
