//! How bad expressions are refused: what is said, and where.

use super::fixture::compile;

/// Expression, column of the fault from 1, message.
const ROWS: &[(&str, usize, &str)] = &[
    ("tcp.port ==", 12, "unexpected end of filter expression"),
    ("== 80", 1, "\"==\" was unexpected in this context"),
    ("tcp.port = = 80", 10, "\"=\" was unexpected in this context"),
    ("(tcp", 5, "unexpected end of filter expression"),
    ("tcp)", 4, "\")\" was unexpected in this context"),
    ("tcp and", 8, "unexpected end of filter expression"),
    ("and tcp", 1, "\"and\" was unexpected in this context"),
    ("not", 4, "unexpected end of filter expression"),
    ("!", 2, "unexpected end of filter expression"),
    ("tcp.port == \"http\" and", 23, "unexpected end of filter expression"),
    ("tcp.port == \"http\"", 13, "a number cannot be made of the string \"http\""),
    ("no.such.field == 1", 1, "left side of \"==\" expression must be a field or function, not no.such.field"),
    ("nosuchproto", 1, "nosuchproto is neither a field nor a protocol name"),
    ("TCP", 1, "TCP is neither a field nor a protocol name"),
    ("80", 1, "80 is neither a field nor a protocol name"),
    ("\"a\"", 1, "\"a\" is constant: a field was expected"),
    ("tcp and \"a\"", 9, "\"a\" is neither a field nor a protocol name"),
    ("ip.addr == 300.1.1.1", 12, "\"300.1.1.1\" is not a valid IPv4 address"),
    ("ip.addr == 10.0.0.0/40", 12, "the prefix length after / should be at most 32, not 40"),
    ("ipv6.src == fe80:::1", 13, "\"fe80:::1\" is not a valid IPv6 address"),
    ("eth.addr == 00:11:22:33:44", 13, "\"00:11:22:33:44\" contains too few bytes to be a valid Ethernet address"),
    ("tcp.port == 70000", 13, "\"70000\" too big for this field, maximum 65535"),
    ("tcp.port in {1, 70000}", 17, "\"70000\" too big for this field, maximum 65535"),
    ("frame.len == abc", 14, "\"abc\" is not a valid number"),
    ("frame.len > 12x", 13, "\"12x\" is not a valid number"),
    ("tcp.port == 80.0", 13, "\"80.0\" is not a valid number"),
    ("tcp.port in {}", 14, "\"}\" was unexpected in this context"),
    ("tcp.port in {80,}", 17, "\"}\" was unexpected in this context"),
    ("tcp.port in {80 443", 17, "\"443\" was unexpected in this context"),
    ("tcp.port in 80", 13, "\"80\" was unexpected in this context"),
    ("ip.ttl matches 12", 16, "matches requires a double quoted string on the right side"),
    ("ip.ttl matches \"12\"", 1, "ip.ttl (number) cannot participate in matches comparison"),
    ("ip.src contains \"1\"", 1, "ip.src (IPv4 address) cannot participate in contains comparison"),
    ("http.host contains", 19, "unexpected end of filter expression"),
    ("tcp.flags.syn contains \"a\"", 1, "tcp.flags.syn (boolean) cannot participate in contains comparison"),
    ("frame[0:", 9, "the right bracket was missing from a slice"),
    ("frame[] == 00", 7, "a position was expected in the slice"),
    ("ip.ttl[0] == 40", 1, "\"ip.ttl\" is a number and cannot be sliced into a sequence of bytes"),
    ("frame[12:2] == 0x0800", 16, "\"0x0800\" is not a valid byte string"),
    ("len() > 1", 1, "function len needs at least 1 argument"),
    ("nofunction(ip.addr) == 1", 1, "function 'nofunction' does not exist"),
    ("len(ip.addr, tcp.port) > 1", 1, "function len can only accept 1 argument"),
    ("upper(tcp.port) == \"A\"", 7, "only string type values can be used as parameter for upper()"),
    ("len(http.hots) > 3", 5, "http.hots is neither a field nor a protocol name"),
    ("max(80, tcp.srcport) == 80", 5, "argument 80 is not valid for max()"),
    ("max(tcp.srcport, ip.src) == 80", 18, "arguments to max() must have the same type"),
    ("\"GET\" == \"GET\"", 1, "left side of \"==\" expression must be a field or function, not \"GET\""),
    ("80 == 80", 1, "left side of \"==\" expression must be a field or function, not 80"),
    ("{8 + 4} * 2 == 24", 1, "left side of \"==\" expression must be a field or function, not {8 + 4} * 2"),
    ("tcp.port == 80 or or udp", 19, "\"or\" was unexpected in this context"),
    ("tcp & udp", 1, "a protocol and a protocol cannot be joined by &"),
    ("ip + 1", 1, "a protocol and a protocol cannot be joined by +"),
    ("ip.src == \"10.0.0.1", 11, "the final quote was missing from a quoted string"),
    ("ip.src == \"10.0.0.1\"", 11, "a IPv4 address cannot be made of the string \"10.0.0.1\""),
    ("ip.src == eth.src", 11, "ip.src (IPv4 address) and eth.src (Ethernet address) are not of compatible types"),
    ("ip.proto == \"Foo\"", 13, "\"Foo\" cannot be found among the possible values for ip.proto"),
    ("icmp.type > \"Same\"", 13, "several values have this name: it can be tested for equality only"),
    ("(ip.ttl) == 64", 10, "\"==\" was unexpected in this context"),
    ("ip.ttl == (64)", 11, "\"(\" was unexpected in this context"),
    ("tcp port", 5, "\"port\" was unexpected in this context"),
    ("tcp.port == any tcp.srcport", 13, "\"any\" was unexpected in this context"),
    ("any tcp.port", 13, "unexpected end of filter expression"),
    ("tcp.port in {80} in {80}", 18, "\"in\" was unexpected in this context"),
    ("tcp.analysis.retransmission == 1", 1, "tcp.analysis.retransmission has no value, it cannot participate in == comparison"),
    ("frame.time >= \"2011\"", 15, "\"2011\" is not a valid absolute time"),
    ("frame.time_delta < 1.5.5", 20, "\"1.5.5\" is not a valid time offset"),
    ("http.host == \"\\d\"", 15, "\\d is not a valid character escape sequence"),
    ("tcp.port == 80 # comment", 16, "a layer number, such as #1 or #[1-2], was expected"),
    ("${foo:1}", 1, "macro 'foo' does not exist"),
    ("ip.src == ${nosuch}", 13, "nosuch is neither a field nor a protocol name"),
];

#[test]
fn every_fault_has_its_place_and_its_reason() {
    let mut wrong = Vec::new();
    for (text, column, message) in ROWS {
        let found = compile(text).map(|_| ()).map_err(|e| (e.column(), e.message));
        if found != Err((*column, message.to_string())) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hints_name_the_next_step() {
    let hint = |text: &str| compile(text).unwrap_err().hint.unwrap_or_default();
    assert_eq!(hint("tcp.dstprot == 80"), "did you mean tcp.dstport?");
    assert_eq!(hint("TCP"), "did you mean tcp?");
    assert_eq!(hint("ip.src == ip.dts"), "did you mean ip.dst?");
    assert_eq!(hint("frame.len-ip.len == 14"), "a minus has spaces around it: frame.len - ip.len");
    assert_eq!(hint("lenn(ip)"), "did you mean len()?");
    assert_eq!(hint("ip.ttl = 3"), "equality is written ==");
    assert_eq!(hint("ip.src == \"1.1.1.1\""), "write it without quotes");
    assert_eq!(hint("ip.src contains \"1\""), "string(ip.src) is text, @ip.src its bytes");
}

#[test]
fn a_bad_pattern_is_refused_where_it_stands() {
    let e = compile("http.host matches \"(\"").unwrap_err();
    assert_eq!(e.column(), 19);
    assert!(e.message.starts_with("regular expression: "), "{}", e.message);
}

#[test]
fn nesting_and_length_have_limits() {
    let deep = format!("{}tcp{}", "(".repeat(5000), ")".repeat(5000));
    assert_eq!(compile(&deep).unwrap_err().message, "the expression is nested too deeply");
    let nots = format!("{}tcp", "!".repeat(5000));
    assert_eq!(compile(&nots).unwrap_err().message, "the expression is nested too deeply");
    let sum = format!("ip.ttl {} == 1", "+ 1 ".repeat(5000));
    assert_eq!(compile(&sum).unwrap_err().message, "the expression is nested too deeply");
    let long = vec!["tcp"; 15_000].join(" or ");
    assert_eq!(compile(&long).unwrap_err().message, "the expression is too long");
    let wide = vec!["tcp"; 5000].join(" or ");
    assert!(compile(&wide).is_ok());
}
