//! The tables and what their columns mean. `docs/export.md` is written from here; a test holds the two together.

use super::{Column, Kind, Table};

const fn column(name: &'static str, kind: Kind, unit: &'static str, ecs: &'static str, doc: &'static str) -> Column {
    Column { name, kind, unit, ecs, doc }
}

use Kind::{Bool, Int, Real, Text, Time};

/// See [`Table::doc`].
pub static PACKETS: Table = Table {
    name: "packets",
    doc: "one frame",
    columns: &[
        column("frame_number", Int, "", "netanal.frame.number", "Number of the frame in the capture, from 1"),
        column("time", Time, "", "@timestamp", "When the frame was captured"),
        column("relative_seconds", Real, "s", "netanal.frame.relative_seconds", "Time since the first frame of the capture"),
        column("length_bytes", Int, "bytes", "network.bytes", "Length on the wire"),
        column("captured_bytes", Int, "bytes", "netanal.frame.captured_bytes", "Bytes of the frame that are in the capture"),
        column("interface", Int, "", "netanal.interface.id", "Number of the capturing interface, from 0"),
        column("source", Text, "", "source.address", "Sender: address of the highest layer that has one"),
        column("source_port", Int, "", "source.port", "Sender's TCP, UDP or SCTP port"),
        column("destination", Text, "", "destination.address", "Receiver"),
        column("destination_port", Int, "", "destination.port", "Receiver's port"),
        column("transport", Text, "", "network.transport", "tcp, udp, sctp, icmp, ipv6-icmp, else empty"),
        column("protocol", Text, "", "network.protocol", "Highest protocol, as in the Protocol column"),
        column("flow_id", Int, "", "netanal.flow.id", "Row of the flows table that the frame belongs to"),
        column("info", Text, "", "message", "Info column"),
    ],
};

/// See [`Table::doc`].
pub static FLOWS: Table = Table {
    name: "flows",
    doc: "one conversation of IP addresses and ports; the source is who sent its first frame",
    columns: &[
        column("flow_id", Int, "", "netanal.flow.id", "Number of the flow in the capture"),
        column("community_id", Text, "", "network.community_id", "Community ID version 1, seed 0"),
        column("start_time", Time, "", "@timestamp", "Its first frame"),
        column("end_time", Time, "", "event.end", "Its last frame"),
        column("duration_seconds", Real, "s", "netanal.flow.duration_seconds", "From the first to the last frame"),
        column("transport", Text, "", "network.transport", "tcp, udp, sctp, icmp, ipv6-icmp, or the IP protocol number"),
        column(
            "service",
            Text,
            "",
            "network.protocol",
            "Protocol above the transport that was recognised, else the name of the service port",
        ),
        column("stream", Int, "", "netanal.flow.stream", "tcp.stream or udp.stream, for display filters"),
        column("source", Text, "", "source.ip", "Address that sent the first frame"),
        column("source_port", Int, "", "source.port", "Its port"),
        column("source_name", Text, "", "source.domain", "Name of that address in DNS answers of the capture"),
        column("source_country", Text, "", "source.geo.country_iso_code", "Country of that address (ISO 3166), with a GeoIP file"),
        column("source_as", Int, "", "source.as.number", "Autonomous system of that address, with a GeoIP file"),
        column("source_as_name", Text, "", "source.as.organization.name", "Who runs that autonomous system"),
        column("destination", Text, "", "destination.ip", "The other address"),
        column("destination_port", Int, "", "destination.port", "Its port"),
        column("destination_name", Text, "", "destination.domain", "Name of that address in DNS answers of the capture"),
        column("destination_country", Text, "", "destination.geo.country_iso_code", "Country of that address"),
        column("destination_as", Int, "", "destination.as.number", "Autonomous system of that address"),
        column("destination_as_name", Text, "", "destination.as.organization.name", "Who runs that autonomous system"),
        column("packets_sent", Int, "frames", "source.packets", "Frames from source to destination"),
        column("packets_received", Int, "frames", "destination.packets", "Frames from destination to source"),
        column("bytes_sent", Int, "bytes", "source.bytes", "Length on the wire of frames from source to destination"),
        column("bytes_received", Int, "bytes", "destination.bytes", "Length on the wire of frames from destination to source"),
        column("payload_sent", Int, "bytes", "netanal.source.payload_bytes", "Bytes above TCP or UDP, source to destination"),
        column("payload_received", Int, "bytes", "netanal.destination.payload_bytes", "Bytes above TCP or UDP, destination to source"),
        column("retransmissions_sent", Int, "frames", "netanal.source.retransmissions", "TCP retransmissions of the source"),
        column("retransmissions_received", Int, "frames", "netanal.destination.retransmissions", "TCP retransmissions of the destination"),
        column("rtt_seconds", Real, "s", "netanal.flow.rtt_seconds", "From SYN to the ACK that ends the handshake"),
        column("state", Text, "", "netanal.flow.state", "How the connection went, in Zeek's words: S0, S1, SF, REJ, RSTO, RSTR, OTH …"),
    ],
};

/// See [`Table::doc`].
pub static DNS: Table = Table {
    name: "dns",
    doc: "one DNS message (also mDNS and LLMNR)",
    columns: &[
        column("frame_number", Int, "", "netanal.frame.number", "Number of the frame in the capture, from 1"),
        column("time", Time, "", "@timestamp", "When the frame was captured"),
        column("flow_id", Int, "", "netanal.flow.id", "Its row in flows"),
        column("source", Text, "", "source.address", "Sender"),
        column("destination", Text, "", "destination.address", "Receiver"),
        column("transaction_id", Int, "", "dns.id", "Transaction ID"),
        column("is_response", Bool, "", "netanal.dns.is_response", "Whether it is a response"),
        column("query", Text, "", "dns.question.name", "Name that is asked for"),
        column("query_type", Text, "", "dns.question.type", "Type of the question: A, AAAA, MX …"),
        column("response_code", Text, "", "dns.response_code", "Response code of a response"),
        column("answers", Text, "", "dns.resolved_ip", "Addresses and names in the answer, with commas between them"),
        column("response_seconds", Real, "s", "netanal.dns.response_seconds", "Time from query to response; in the response"),
    ],
};

/// See [`Table::doc`].
pub static HTTP: Table = Table {
    name: "http",
    doc: "one HTTP/1 request or response",
    columns: &[
        column("frame_number", Int, "", "netanal.frame.number", "Number of the frame in the capture, from 1"),
        column("time", Time, "", "@timestamp", "When the frame was captured"),
        column("flow_id", Int, "", "netanal.flow.id", "Its row in flows"),
        column("source", Text, "", "source.address", "Sender"),
        column("destination", Text, "", "destination.address", "Receiver"),
        column("is_response", Bool, "", "netanal.http.is_response", "Whether it is a response"),
        column("method", Text, "", "http.request.method", "Method of a request"),
        column("host", Text, "", "url.domain", "Host header of a request"),
        column("uri", Text, "", "url.original", "Target of a request"),
        column("user_agent", Text, "", "user_agent.original", "User-Agent header"),
        column("status", Int, "", "http.response.status_code", "Status code of a response"),
        column("content_type", Text, "", "http.response.mime_type", "Content-Type header"),
        column("content_length", Int, "bytes", "http.response.body.bytes", "Content-Length header"),
        column("response_seconds", Real, "s", "netanal.http.response_seconds", "Time from request to response; in the response"),
        column("request_frame", Int, "", "netanal.http.request_frame", "Frame of the request; in the response"),
    ],
};

/// See [`Table::doc`].
pub static TLS: Table = Table {
    name: "tls",
    doc: "one TLS hello",
    columns: &[
        column("frame_number", Int, "", "netanal.frame.number", "Number of the frame in the capture, from 1"),
        column("time", Time, "", "@timestamp", "When the frame was captured"),
        column("flow_id", Int, "", "netanal.flow.id", "Its row in flows"),
        column("source", Text, "", "source.address", "Sender"),
        column("destination", Text, "", "destination.address", "Receiver"),
        column("message", Text, "", "netanal.tls.message", "client hello or server hello"),
        column("version", Text, "", "tls.version", "Highest version offered, or the one that was chosen"),
        column("server_name", Text, "", "tls.client.server_name", "Server name indication of a client hello"),
        column("alpn", Text, "", "tls.next_protocol", "Protocols offered or chosen, with commas between them"),
        column("cipher", Text, "", "tls.cipher", "Cipher suite of a server hello"),
        column("ja3", Text, "", "tls.client.ja3", "JA3 of a client hello"),
        column("ja3s", Text, "", "tls.server.ja3s", "JA3S of a server hello"),
    ],
};

/// See [`Table::doc`].
pub static ALERTS: Table = Table {
    name: "alerts",
    doc: "something that needs a look: what a detector found, with its evidence, or an expert note of severity Warning or Error",
    columns: &[
        column("frame_number", Int, "", "netanal.frame.number", "Number of the frame in the capture, from 1"),
        column("time", Time, "", "@timestamp", "When the frame was captured"),
        column("flow_id", Int, "", "netanal.flow.id", "Its row in flows"),
        column("source", Text, "", "source.address", "Sender"),
        column("destination", Text, "", "destination.address", "Receiver"),
        column("severity", Text, "", "log.level", "warning or error; of a detection info, low, medium or high"),
        column("category", Text, "", "event.category", "What it is about: sequence, malformed, protocol …, or detection"),
        column("protocol", Text, "", "network.protocol", "Protocol of the frame, as in the Protocol column; of a note"),
        column("message", Text, "", "message", "What was seen, and what it takes to be an alert"),
        column("rule", Text, "", "rule.id", "Detector that found it; this and what follows is of detections only"),
        column("title", Text, "", "rule.name", "What it looks like"),
        column("score", Int, "", "event.risk_score", "Risk, 1 to 100"),
        column("technique", Text, "", "threat.technique.id", "Technique of MITRE ATT&CK"),
        column("destination_port", Int, "", "destination.port", "Port of the receiver, where it is about one"),
        column("count", Int, "", "netanal.alert.count", "How often it was found"),
        column("end_time", Time, "", "event.end", "When it was found last"),
        column("observed", Real, "", "netanal.evidence.observed", "What was measured, in the unit that message names"),
        column("threshold", Real, "", "netanal.evidence.threshold", "From what on it is an alert"),
        column(
            "window_seconds",
            Real,
            "s",
            "netanal.evidence.window_seconds",
            "Time over which it was measured; 0 where time does not matter",
        ),
        column("frames", Text, "", "netanal.packets", "First frames in which it was found, with commas between them"),
        column("filter", Text, "", "netanal.filter", "Display filter for the frames behind it"),
    ],
};

/// All tables.
pub static ALL: [&Table; 6] = [&PACKETS, &FLOWS, &DNS, &HTTP, &TLS, &ALERTS];

/// The table of that name.
pub fn table(name: &str) -> Option<&'static Table> {
    ALL.into_iter().find(|t| t.name == name)
}

/// The tables with their columns, as the tables of `docs/export.md`.
pub fn markdown() -> String {
    let mut out = String::new();
    for table in ALL {
        out += &format!(
            "### {}\n\nA row is {}.\n\n| column | type | unit | ECS name | meaning |\n|---|---|---|---|---|\n",
            table.name, table.doc
        );
        for c in table.columns {
            let kind = match c.kind {
                Text => "text",
                Int => "integer",
                Real => "real",
                Time => "time",
                Bool => "boolean",
            };
            out += &format!("| `{}` | {kind} | {} | `{}` | {} |\n", c.name, c.unit, c.ecs, c.doc);
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_within_a_table_and_everything_is_explained() {
        for table in ALL {
            for (n, column) in table.columns.iter().enumerate() {
                assert!(!column.doc.is_empty() && !column.ecs.is_empty(), "{}.{}", table.name, column.name);
                assert!(!table.columns[..n].iter().any(|c| c.name == column.name || c.ecs == column.ecs), "{}", column.name);
                if let Some(unit) = column.name.rsplit_once('_').map(|n| n.1).filter(|u| matches!(*u, "bytes" | "seconds")) {
                    assert!(column.unit.starts_with(&unit[..1]), "{} says another unit", column.name);
                }
            }
        }
    }

    #[test]
    fn the_documentation_has_every_column() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/export.md");
        let text = std::fs::read_to_string(path).expect("docs/export.md");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            let (head, rest) = text.split_once("<!-- tables -->\n").expect("the mark before the tables");
            let (_, tail) = rest.split_once("<!-- end of tables -->").expect("the mark after the tables");
            let text = format!("{head}<!-- tables -->\n{}<!-- end of tables -->{tail}", markdown());
            return std::fs::write(path, text).expect("written");
        }
        assert!(text.contains(&markdown()), "docs/export.md is old: UPDATE_EXPECTED=1 cargo test --lib records::schema");
    }
}
