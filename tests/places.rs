//! Countries and networks of addresses, from files in MaxMind's format, in tables and exports.

mod support;

use serde_json::Value as Json;
use std::path::Path;
use std::process::{Command, Output};
use support::fixture;
use support::mmdb::{Value, database};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_netanal-tui")).args(args).output().expect("the program starts")
}

/// Two databases: one of countries, one of autonomous systems. They cover the server of the fixture, not the client.
fn databases(dir: &Path) -> [String; 2] {
    let country = Value::Map(vec![("country", Value::Map(vec![("iso_code", Value::Text("NL"))]))]);
    let system = Value::Map(vec![
        ("autonomous_system_number", Value::Number(64_500)),
        ("autonomous_system_organization", Value::Text("Example Networks of the Low Countries")),
    ]);
    let files = [("country.mmdb", "Test-Country", country), ("asn.mmdb", "Test-ASN", system)];
    files.map(|(name, kind, value)| {
        let path = dir.join(name);
        std::fs::write(&path, database(kind, &[(server().parse().expect("an IPv4 address"), 32, value)])).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    })
}

/// The address of the fixture's server: who received the most.
fn server() -> String {
    let capture = fixture("http").capture;
    let out = run(&["analyze", capture.to_str().expect("UTF-8"), "--table", "conversations:tcp", "-T", "json"]);
    let made: Json = serde_json::from_slice(&out.stdout).expect("JSON");
    made["conversations:tcp"][0]["b"].as_str().expect("an address").to_owned()
}

#[test]
fn tables_tell_where_addresses_are() {
    let dir = tempfile::tempdir().expect("a folder");
    let [country, system] = databases(dir.path());
    let capture = fixture("http").capture;
    let capture = capture.to_str().expect("UTF-8");
    let tables = ["--table", "endpoints:ip", "--table", "talkers", "--table", "conversations:tcp"];
    let out = run(&[&["analyze", capture, "-T", "json", "--geoip", &country, "--geoip", &system], &tables[..]].concat());
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let made: Json = serde_json::from_slice(&out.stdout).expect("JSON");
    let server = server();
    let expected = ["NL".into(), 64_500.into(), "Example Networks of the Low Countries".into()];
    for (table, key) in [("endpoints:ip", "address"), ("talkers", "talker")] {
        for row in made[table].as_array().expect("rows") {
            let place = ["country", "as_number", "as_name"].map(|k| row[k].clone());
            let is_server = row[key] == server.as_str();
            assert_eq!(place, if is_server { expected.clone() } else { [Json::Null, Json::Null, Json::Null] }, "{table}: {row}");
        }
    }
    let conversation = &made["conversations:tcp"][0];
    assert_eq!(["b_country", "b_as_number", "b_as_name"].map(|k| conversation[k].clone()), expected);
    assert_eq!(conversation["a_country"], Json::Null);
}

#[test]
fn flows_are_exported_with_places() {
    let dir = tempfile::tempdir().expect("a folder");
    let [country, system] = databases(dir.path());
    let capture = fixture("http").capture;
    let file = dir.path().join("flows.ndjson");
    let out = run(&[
        "export",
        capture.to_str().expect("UTF-8"),
        "-o",
        file.to_str().expect("UTF-8"),
        "--table",
        "flows",
        "--geoip",
        &country,
        "--geoip",
        &system,
    ]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let text = std::fs::read_to_string(&file).expect("the file");
    let flows = text.lines().map(|line| serde_json::from_str::<Json>(line).expect("JSON"));
    let flow = flows.into_iter().find(|flow| flow["destination"]["ip"] == server().as_str()).expect("a flow to the server");
    let network = &flow["destination"]["as"];
    assert_eq!((&flow["destination"]["geo"]["country_iso_code"], &network["number"]), (&"NL".into(), &64_500.into()));
    assert_eq!(network["organization"]["name"], "Example Networks of the Low Countries");
    assert_eq!(flow["source"]["geo"], Json::Null);
}

#[test]
fn what_is_no_database_is_refused() {
    let capture = fixture("http").capture;
    let capture = capture.to_str().expect("UTF-8");
    let out = run(&["analyze", capture, "--table", "talkers", "--geoip", capture]);
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stderr).contains("no MaxMind database"));
}
