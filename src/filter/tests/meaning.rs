//! What expressions mean. Expected answers are tshark's for the same frames.

use super::fixture::{Sample, arp, compile, registry, takes, unreachable, web};
use crate::filter::{Expression, Filter, Macros, Selected, WarningKind};

fn check(sample: &Sample, rows: &[(&str, bool)]) {
    let wrong: Vec<_> = rows.iter().filter(|(text, expected)| takes(text, sample) != *expected).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn several_values_follow_the_rule_of_the_operator() {
    check(
        &web(),
        &[
            ("tcp.port == 443", true),
            ("tcp.port != 443", false),
            ("tcp.port !== 443", true),
            ("tcp.port ~= 443", true),
            ("tcp.port === 443", false),
            ("tcp.port any_ne 443", true),
            ("tcp.port all_ne 80", true),
            ("all tcp.port >= 1024", false),
            ("all tcp.port >= 443", true),
            ("any tcp.port != 443", true),
            ("all tcp.port == 443", false),
            ("tcp.port > 8000 and tcp.port < 9000", true),
            ("tcp.port in {8000..9000}", false),
            ("tcp.port in {80, 400..500}", true),
            ("tcp.port not in {443}", false),
            ("all tcp.port in {443, 51000}", true),
            ("all tcp.port in {443}", false),
            ("tcp.port - tcp.port == 0", true),
            ("tcp.srcport + tcp.dstport == 51443", true),
        ],
    );
}

#[test]
fn absent_fields_satisfy_no_comparison() {
    check(
        &arp(),
        &[
            ("ip.src != 192.0.2.1", false),
            ("!(ip.src == 192.0.2.1)", true),
            ("ip.src !== 192.0.2.1", false),
            ("all ip.src == 192.0.2.1", false),
            ("ip.src not in {192.0.2.1}", true),
            ("ip.src != ip.dst", false),
            ("count(ip.addr) == 0", false),
            ("eth and arp and not ip", true),
            ("tcp.analysis.retransmission", false),
        ],
    );
}

#[test]
fn logic_and_precedence() {
    check(
        &web(),
        &[
            ("tcp or udp and arp", true),
            ("(tcp or udp) and arp", false),
            ("tcp || udp && arp", true),
            ("tcp xor ip", false),
            ("tcp ^^ udp", true),
            ("not tcp.port == 80 and tcp", true),
            ("!tcp.port == 443", false),
            ("!!tcp", true),
            ("not not tcp", true),
            ("tcp.port==443&&ip", true),
            ("", true),
            ("  ", true),
        ],
    );
}

#[test]
fn arithmetic_binds_as_in_wireshark() {
    check(
        &web(),
        &[
            ("tcp.flags & 0x12 == 0x02", true),
            ("tcp.flags & 2", true),
            ("tcp.flags bitand 4", false),
            ("ip.ttl + 2 * 3 == 70", true),
            ("{ip.ttl + 2} * 3 == 198", true),
            ("ip.ttl == 8 * 8", true),
            ("ip.ttl > {8 + 4} * 2", true),
            ("-ip.ttl == -64", true),
            ("ip.ttl - 100 == -36", true),
            ("ip.ttl / 0 == 0", false),
            ("ip.ttl % 10 == 4", true),
            ("frame.len - ip.len == 15", true),
            ("ip.ttl * 100 == 6400", true),
            ("tcp.window_size_scalefactor == -1", true),
            ("ip.ttl == -1", false),
            ("ip.src & 255.0.0.0 == 192.0.0.0", true),
            ("eth.src[0:3] & 00:0d:00", true),
            ("eth.src[1] & 0f == 0d", true),
            ("frame.time_delta * 2 == 0.5", true),
            ("frame.time_delta / 2 < 0.2", true),
            ("frame.time_delta + 1 > 1.2", true),
            ("frame.time + 1 > \"2011-03-01T20:45:14Z\"", true),
            ("x.ratio * 2 == 1", true),
        ],
    );
}

#[test]
fn slices_of_every_form() {
    check(
        &web(),
        &[
            ("eth.src[0:3] == 00:1d:60", true),
            ("eth.src[0-2] == 00:1d:60", true),
            ("eth.src[1] == 1d", true),
            ("eth.src[1] == 0x1d", true),
            ("eth.src[:2] == 00:1d", true),
            ("eth.src[4:] == 01:84", true),
            ("eth.src[-1] == 84", true),
            ("eth.src[-3:2] == b3:01", true),
            ("eth.src[-3--2] == b3:01", true),
            ("eth.src[0:2,4-5,-1] == 00:1d:01:84:84", true),
            ("eth.src[0:2,9] == 00:1d", true),
            ("eth.src[0] == ff", false),
            ("eth.src[0] != ff", false),
            ("eth.src[0] != :ff", true),
            ("eth.src[0] in {ff, 00}", true),
            ("eth.src[5:2]", false),
            ("eth.src[6]", false),
            ("eth.src[:7]", false),
            ("frame[-2:] == be:ef", true),
            ("frame[200:1] == :00", false),
            ("frame[12:2] == 08:00", true),
            ("frame[54:3] == \"GET\"", true),
            ("ip.src[0:2] == c0:a8", true),
            ("frame[26:4] == ip.src", true),
            ("tcp[13] == 2", true),
            ("tcp[13] & 2 == 2", true),
            ("http.host[0:2] == \"a.\"", true),
            ("http.request.method[0] == \"G\"", true),
            ("http.request.method[0:1] == 47", true),
            ("http.request.method[0] == 'G'", true),
            ("http.host[0:3][0] == \"a\"", true),
            ("upper(http.host)[0:3] == \"A.E\"", true),
            ("@tcp.srcport == c7:38", true),
            ("@ip.src[0:2] == c0:a8", true),
            ("@tcp.dstport", false),
        ],
    );
}

#[test]
fn layers_count_from_outside() {
    check(
        &unreachable(),
        &[
            ("ip.dst#2 == 198.51.100.7", true),
            ("ip.dst#1 == 198.51.100.7", false),
            ("ip.dst#-1 == 198.51.100.7", true),
            ("ip.dst#[-2] == 10.0.0.2", true),
            ("ip.src#[1-2] == 10.0.0.2", true),
            ("ip.src#[2:1] == 10.0.0.1", false),
            ("ip#2", true),
            ("ip#3", false),
            ("count(ip.addr) > 2", true),
            ("count(ip.addr#2) == 2", true),
            ("ip.addr == 10.0.0.0/8", true),
            ("all ip.addr == 10.0.0.0/8", false),
            ("ipv6.src == fe80::/10", true),
            ("ipv6.src == fe80::1", true),
            ("ipv6.src > ::", true),
        ],
    );
}

#[test]
fn literals_of_every_type() {
    check(
        &web(),
        &[
            ("tcp.dstport == 0x1bb", true),
            ("tcp.dstport == 0673", true),
            ("tcp.dstport == 0b110111011", true),
            ("tcp.dstport == +443", true),
            ("ip.ttl == '@'", true),
            ("ip.ttl == '\\x40'", true),
            ("ip.proto == \"tcp\"", true),
            ("ip.proto == TCP", true),
            ("ip.proto != \"UDP\"", true),
            ("tcp.flags.syn", true),
            ("tcp.flags.syn == 1", true),
            ("tcp.flags.syn == true", true),
            ("tcp.flags.syn == FALSE", false),
            ("tcp.flags.syn == \"Set\"", true),
            ("tcp.flags.syn == 2", true),
            ("ip.src == 192.168.1.0/24", true),
            ("ip.src < 192.168.1.0/24", false),
            ("ip.src >= 192.168.1.0/24", true),
            ("ip.src in {10.0.0.0/8, 192.168.0.0/16}", true),
            ("ip.src in {10.0.0.0..200.0.0.0}", true),
            ("eth.src == 001d.60b3.0184", true),
            ("eth.src == 00-1d-60-b3-01-84", true),
            ("eth.src > 00:00:00:00:00:00", true),
            ("tcp.payload == \"GET /\\xbe\\xef\"", true),
            ("tcp.payload[5] == :be", true),
            ("tcp.payload contains :ef", true),
            ("http.request.method == GET", true),
            ("http.request.method in {\"A\"..\"H\"}", true),
            ("x.ratio == 0.5", true),
            ("x.ratio < 1e-3", false),
            ("x.guid == 12345678-0001-0002-0003-000405060708", true),
            ("frame.time == \"2011-03-01T20:45:13.266821Z\"", true),
            ("frame.time < \"2030-01-01\"", true),
            ("frame.time < 2030-01-01", true),
            ("frame.time >= \"Mar  1, 2011 20:45:13 UTC\"", true),
            ("frame.time_delta in {0.1..0.3}", true),
            ("frame.time_delta == 0.25", true),
            ("443 == tcp.dstport", true),
            ("60 < frame.len < 100", true),
            ("ip.ttl < ip.len < frame.len", false),
            (".tcp", true),
            (".tcp.dstport == 443", true),
        ],
    );
    assert!(takes("icmp.type == \"Destination unreachable\"", &unreachable()));
    assert!(takes("icmp.type != \"Same\"", &unreachable()), "a name of two values");
    assert!(!takes("icmp.type in {\"Same\", 8}", &unreachable()));
}

#[test]
fn searching() {
    check(
        &web(),
        &[
            ("frame contains \"GET\"", true),
            ("frame contains 47:45:54", true),
            ("frame contains \"\"", true),
            ("eth contains \"GET\"", true),
            ("eth[54:3] == \"GET\"", false),
            ("tcp matches r\"^..\\x01\\xbb.*get\"", true),
            ("udp contains 00", false),
            ("http.host contains \"\"", false),
            ("http.host contains example", true),
            ("http.host contains http.request.method", false),
            ("eth.src contains 1d:60", true),
            ("tcp.payload contains 'G'", true),
            ("http.host ~ r\"\\.Example\\.\"", true),
            ("http.host matches \"(?-i)Example\"", false),
            ("http.host matches \"\\\\.org$\"", true),
            ("http.host matches \"(?<!b)\\\\.example\"", true),
            ("tcp.payload matches r\"\\xbe.$\"", true),
            ("frame.protocols matches \"^eth.*tcp\"", true),
            ("all http.host contains \"a\"", true),
            ("string(ip.src) matches \"^192\"", true),
            ("ip.proto contains \"TC\"", true),
            ("_ws.col.info contains \"GET\"", true),
            ("_ws.col.Protocol == \"HTTP\"", true),
        ],
    );
}

#[test]
fn functions() {
    check(
        &web(),
        &[
            ("len(frame) == 61", true),
            ("len(http.host) == 13", true),
            ("len(ip.src) == 4", true),
            ("len(tcp.srcport) == 2", true),
            ("len(tcp.payload) > 5", true),
            ("count(tcp.port) + 1 == 3", true),
            ("max(tcp.srcport, tcp.dstport) == 51000", true),
            ("max(tcp.srcport, tcp.dstport, 60000) == 60000", true),
            ("min(tcp.port) == 443", true),
            ("max(ip.addr) == 192.168.1.140", true),
            ("abs(ip.ttl - 100) == 36", true),
            ("upper(lower(http.host)) == \"A.EXAMPLE.ORG\"", true),
            ("string(ip.ttl) == \"64\"", true),
            ("string(tcp.flags) == \"2\"", true),
            ("string(eth.src) contains \"1d:60\"", true),
            ("vals(ip.proto) == \"TCP\"", true),
            ("hex(ip.ttl) == \"0x40\"", true),
            ("dec(ip.ttl) == \"64\"", true),
            ("float(ip.ttl) / 3 > 21.3", true),
            ("ip_rfc1918(ip.src)", true),
            ("ip_rfc1918(ip.dst)", false),
            ("ip_multicast(ip.addr)", false),
            ("ip_linklocal(ip.src)", false),
            ("ip_special_name(ip.src) == \"Private-Use\"", true),
            ("ip_special_mask(ip.src) & 4", true),
            ("len(frame)", true),
        ],
    );
}

#[test]
fn references_read_the_selected_frame_once() {
    let (selected, registry) = (web(), registry());
    let compile = |text: &str, selected: Selected<'_>| Filter::compile(text, &registry, &Macros::default(), selected).unwrap();
    let chosen = Selected(Some((&selected.tree, &selected.bytes)));
    for (text, expected) in [
        ("ip.src == ${ip.src}", true),
        ("tcp.port == $tcp.dstport", true),
        ("tcp.srcport == ${tcp.dstport}", false),
        ("ip.addr in {${ip.src}}", true),
        ("${ip.src} == ip.addr", true),
        ("ip.src[0:2] == ${ip.src}[0:2]", true),
    ] {
        assert_eq!(compile(text, chosen).matches(&selected.tree, &selected.bytes), expected, "{text}");
    }
    let without = compile("ip.src == ${ip.src}", Selected::default());
    assert!(!without.matches(&selected.tree, &selected.bytes));
    assert_eq!(without.warnings().len(), 1);
}

#[test]
fn macros_are_texts_with_arguments() {
    let mut macros = Macros::default();
    macros.define("between", "$1 >= $2 and $1 <= $3");
    let filter = Filter::compile("${between:tcp.dstport;400;500} and ip", &registry(), &macros, Selected::default()).unwrap();
    assert!(filter.matches(&web().tree, &web().bytes));
    assert_eq!(filter.text(), "tcp.dstport >= 400 and tcp.dstport <= 500 and ip");
}

#[test]
fn old_spellings_and_traps_are_pointed_out() {
    let kinds = |text: &str| compile(text).unwrap().warnings().iter().map(|w| (w.span.start, w.kind)).collect::<Vec<_>>();
    assert_eq!(kinds("oldtcp.port == 1"), [(0, WarningKind::Deprecated)]);
    assert_eq!(kinds("tcp.srcport ~= 1"), [(12, WarningKind::Deprecated)]);
    assert_eq!(kinds("ip.addr != 1.2.3.4"), [(0, WarningKind::Hint)]);
    assert_eq!(kinds("frame[0] == 254"), [(12, WarningKind::Hint)]);
    assert_eq!(kinds("frame[0] == ff"), [(12, WarningKind::Hint)]);
    assert_eq!(kinds("ip.ttl != 3 and !(ip.addr == 1.2.3.4)"), []);
}

#[test]
fn a_filter_knows_the_fields_that_it_looks_at() {
    let names = |text: &str| compile(text).unwrap().fields().iter().map(|f| f.name).collect::<Vec<_>>();
    assert_eq!(names("tcp.port == 80 or tcp.port == ip.ttl"), ["tcp.port", "ip.ttl"]);
    assert_eq!(names("ip.src#2 == 1.1.1.1"), ["ip.src", "ip"]);
    assert_eq!(names("${tcp.port} == tcp.srcport"), ["tcp.srcport"]);
    assert_eq!(names("_ws.col.info contains \"x\""), [] as [&str; 0]);
}

#[test]
fn expressions_give_values() {
    let sample = web();
    let values = |text: &str| {
        Expression::compile(text, &registry(), &Macros::default()).map(|e| e.values(&sample.tree, &sample.bytes)).map_err(|e| e.message)
    };
    let row = |texts: &[&str]| Ok(texts.iter().map(|t| t.to_string()).collect::<Vec<_>>());
    assert_eq!(values("tcp.port"), row(&["51000", "443"]));
    assert_eq!(values("tcp.srcport or ip.src or udp"), row(&["51000", "192.168.1.140"]));
    assert_eq!(values("eth.src[0:3]"), row(&["00:1d:60"]));
    assert_eq!(values("tcp.srcport + 1"), row(&["51001"]));
    assert_eq!(values("(udp or tcp)"), row(&["1"]));
    assert_eq!(values("tcp.port == 80"), row(&[]));
    assert_eq!(values("frame.time_delta * 2"), row(&["0.500000000"]));
    assert_eq!(values("nosuch"), Err("nosuch is neither a field nor a protocol name".to_string()));
    let numbers = Expression::compile("frame.time_delta", &registry(), &Macros::default()).unwrap();
    assert_eq!(numbers.numbers(&sample.tree, &sample.bytes), [0.25]);
}
