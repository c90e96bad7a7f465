//! What attacks look like once they are decoded: patterns with weights. A request is one when those of a class add up.

use crate::detect::Kind;
use crate::detect::alert::cut;

/// Part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Target,
    Body,
    Header,
    Agent,
}

/// Pieces that follow each other, each at most [`GAP`] bytes after the one before; and the weight.
type Pattern = (&'static [&'static str], u32);

/// A class of attack.
pub struct Class {
    pub kind: Kind,
    parts: &'static [Part],
    patterns: &'static [Pattern],
}

/// Weight from which on it is an attack.
const ENOUGH: u32 = 5;
/// Bytes between two pieces.
const GAP: usize = 96;

const CONTENT: &[Part] = &[Part::Target, Part::Body, Part::Header];
const ANY: &[Part] = &[Part::Target, Part::Body, Part::Header, Part::Agent];

/// The classes, and what they are known by.
pub static CLASSES: &[Class] = &[
    Class {
        kind: Kind::new("sql-injection", "SQL injection", 75, "T1190", "", "http || http2"),
        parts: CONTENT,
        patterns: &[
            (&["union ", "select "], 5),
            (&["' or ", "="], 5),
            (&["\" or ", "="], 4),
            (&[") or ", "="], 4),
            (&["' and ", "="], 5),
            (&["' or '"], 5),
            (&["' + '"], 5),
            (&["'||'"], 5),
            (&["' || '"], 5),
            (&[" or 1=1"], 5),
            (&[" and 1=1"], 4),
            (&["1=1"], 2),
            (&["select ", " from "], 3),
            (&["select ", "concat("], 3),
            (&["information_schema"], 5),
            (&["sleep("], 4),
            (&["benchmark("], 5),
            (&["pg_sleep("], 5),
            (&["waitfor delay"], 5),
            (&["xp_cmdshell"], 5),
            (&["load_file("], 5),
            (&["into outfile"], 5),
            (&["into dumpfile"], 5),
            (&["extractvalue("], 5),
            (&["updatexml("], 5),
            (&["group_concat("], 5),
            (&["; drop table"], 5),
            (&["; insert into "], 5),
            (&["; update ", " set "], 4),
            (&["delete from "], 3),
            (&["@@version"], 4),
            (&["version()"], 3),
            (&["database()"], 4),
            (&["char(", ","], 2),
            (&["cast(", " as "], 3),
            (&["convert(", "using "], 3),
            (&["order by ", "--"], 5),
            (&["having ", "="], 3),
            (&["'--"], 5),
            (&["' --"], 5),
            (&["' #"], 5),
            (&["';"], 3),
            (&["' ;"], 3),
            (&["--"], 1),
            (&["'"], 1),
            (&["'", "select ", " from "], 2),
            (&["sql syntax"], 3),
            (&["procedure analyse"], 5),
        ],
    },
    Class {
        kind: Kind::new("cross-site-scripting", "Cross-site scripting", 70, "T1059.007", "", "http || http2"),
        parts: &[Part::Target, Part::Header],
        patterns: &[
            (&["<script"], 5),
            (&["</script"], 3),
            (&["javascript:"], 4),
            (&["<iframe"], 4),
            (&["<svg", "on", "="], 5),
            (&["<img", "onerror"], 5),
            (&["<body", "onload"], 5),
            (&["onerror="], 4),
            (&["onload="], 4),
            (&["onmouseover="], 4),
            (&["onfocus="], 4),
            (&["document.cookie"], 4),
            (&["document.location"], 3),
            (&["alert("], 3),
            (&["prompt("], 2),
            (&["eval("], 2),
            (&["string.fromcharcode"], 4),
            (&["<img", "src"], 2),
            (&["expression("], 2),
            (&["srcdoc="], 3),
        ],
    },
    Class {
        kind: Kind::new("command-injection", "Command injection", 80, "T1059", "", "http || http2"),
        parts: ANY,
        patterns: &[
            (&["() {"], 5),
            (&["/bin/sh"], 5),
            (&["/bin/bash"], 5),
            (&["/bin/cat"], 5),
            (&["cmd.exe"], 5),
            (&["powershell", "-"], 5),
            (&["${ifs}"], 5),
            (&["$("], 2),
            (&["`"], 1),
            (&[";wget "], 5),
            (&["wget http"], 4),
            (&["curl http"], 4),
            (&["wget", "chmod"], 4),
            (&["chmod ", "777"], 4),
            (&["cd /tmp"], 5),
            (&["; cat /"], 5),
            (&[";cat /"], 5),
            (&["|cat /"], 5),
            (&["| cat /"], 5),
            (&["&cat /"], 5),
            (&[";ls "], 4),
            (&["; ls "], 4),
            (&[";id"], 3),
            (&["|id"], 4),
            (&["| id"], 4),
            (&["whoami"], 4),
            (&["uname -a"], 4),
            (&["; ping "], 4),
            (&["&& ping "], 5),
            (&["| ping "], 4),
            (&["nc -e"], 5),
            (&["system("], 4),
            (&["shell_exec("], 5),
            (&["passthru("], 5),
            (&["proc_open("], 5),
            (&["base64_decode("], 4),
            (&["call_user_func_array"], 5),
            (&["invokefunction"], 5),
            (&["runtime", ".exec("], 5),
            (&["processbuilder"], 5),
            (&["php://input"], 5),
            (&["allow_url_include"], 5),
            (&["eval-stdin.php"], 5),
            (&["<?php"], 4),
            (&["%{(#"], 5),
            (&["ognl"], 4),
            (&["setup.cgi", "cmd="], 5),
            (&["cmd=", "rm "], 5),
            (&["phpinfo()"], 4),
            (&["die(md5("], 5),
            (&["die(@md5("], 5),
        ],
    },
    Class {
        kind: Kind::new("path-traversal", "Path traversal", 70, "T1190", "", "http || http2"),
        parts: CONTENT,
        patterns: &[
            (&["../../"], 5),
            (&["..\\..\\"], 5),
            (&["....//"], 5),
            (&["../"], 2),
            (&["..\\"], 3),
            (&["..;/"], 4),
            (&["/etc/passwd"], 5),
            (&["/etc/shadow"], 5),
            (&["/proc/self/"], 5),
            (&["boot.ini"], 4),
            (&["win.ini"], 4),
            (&["windows/system32"], 4),
            (&["windows\\system32"], 4),
            (&["web-inf/"], 4),
            (&["php://filter"], 5),
            (&["file:///"], 4),
            (&["%00"], 2),
        ],
    },
    Class {
        kind: Kind::new("jndi-lookup", "Look-up in a log text (Log4Shell)", 85, "T1190", "", "http || http2"),
        parts: ANY,
        patterns: &[
            (&["${jndi:"], 5),
            (&["${", "j", "ndi", ":", "//"], 5),
            (&["${lower:"], 4),
            (&["${upper:"], 4),
            (&["${::-"], 5),
            (&["${env:"], 4),
            (&["ldap://", "}"], 3),
        ],
    },
    Class {
        kind: Kind::new("sensitive-file", "Request for a file with secrets", 45, "T1552.001", "", "http || http2"),
        parts: &[Part::Target],
        patterns: &[
            (&["/.env"], 5),
            (&["/.git/"], 5),
            (&["/.svn/"], 5),
            (&["/.aws/"], 5),
            (&["/.ssh/"], 5),
            (&["/.htpasswd"], 5),
            (&["id_rsa"], 5),
            (&["wp-config.php"], 5),
            (&["/phpmyadmin/setup"], 5),
            (&["/server-status"], 3),
            (&[".bak"], 2),
            (&[".sql"], 2),
        ],
    },
    Class {
        kind: Kind::new("scanner", "Scanner, by its user agent", 40, "T1595.002", "", "http || http2"),
        parts: &[Part::Agent],
        patterns: &[
            (&["sqlmap"], 5),
            (&["nikto"], 5),
            (&["nmap scripting engine"], 5),
            (&["masscan"], 5),
            (&["zgrab"], 5),
            (&["dirbuster"], 5),
            (&["gobuster"], 5),
            (&["feroxbuster"], 5),
            (&["wpscan"], 5),
            (&["nessus"], 5),
            (&["openvas"], 5),
            (&["acunetix"], 5),
            (&["w3af"], 5),
            (&["havij"], 5),
            (&["nuclei"], 5),
            (&["hydra"], 4),
            (&["arachni"], 5),
        ],
    },
];

/// The classes of attack that a decoded text belongs to, as positions in [`CLASSES`].
pub fn classes(text: &str, part: Part) -> Vec<u8> {
    let weight = |class: &Class| class.patterns.iter().filter(|(pieces, _)| has(text, pieces)).map(|p| p.1).sum::<u32>();
    let is_found = |(at, class): (usize, &Class)| (class.parts.contains(&part) && weight(class) >= ENOUGH).then_some(at as u8);
    CLASSES.iter().enumerate().filter_map(is_found).collect()
}

/// Whether the pieces follow each other in the text.
fn has(text: &str, pieces: &[&str]) -> bool {
    let Some((first, rest)) = pieces.split_first() else { return false };
    let mut from = 0;
    // a few beginnings only: what matters stands close together, and hostile texts are long
    for _ in 0..8 {
        let Some(start) = text.get(from..).and_then(|t| t.find(first)).map(|at| from + at + first.len()) else { return false };
        let mut at = start;
        let follows = rest.iter().all(|piece| {
            let found = text.get(at..).and_then(|t| cut(t, GAP + piece.len()).find(piece));
            found.is_some_and(|n| {
                at += n + piece.len();
                true
            })
        });
        if follows {
            return true;
        }
        from = start;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::web::decode::normal;

    fn found(text: &str, part: Part) -> Vec<&'static str> {
        let id = |at: u8| match &CLASSES[usize::from(at)].kind.id {
            std::borrow::Cow::Borrowed(id) => *id,
            std::borrow::Cow::Owned(_) => "",
        };
        classes(&normal(text.as_bytes()), part).into_iter().map(id).collect()
    }

    #[test]
    fn attacks_are_told_by_class() {
        let target = |text| found(text, Part::Target);
        assert_eq!(target("/?id=1%27%20UNION/**/SELECT%20user,password%20FROM%20users--"), ["sql-injection"]);
        assert_eq!(target("/?id=%27+or+1%3D1%23"), ["sql-injection"]);
        assert_eq!(target("/?q=%3CScRiPt%3Ealert(1)%3C/script%3E"), ["cross-site-scripting"]);
        assert_eq!(target("/?q=<img src=x onerror=alert(1)>"), ["cross-site-scripting"]);
        assert_eq!(target("/ping?ip=127.0.0.1%3Bcat%20/etc/hosts"), ["command-injection"]);
        assert_eq!(target("/get?file=..%252f..%252f..%252fetc%252fhosts"), ["path-traversal"]);
        assert_eq!(target("/%c0%ae%c0%ae/%c0%ae%c0%ae/x"), ["path-traversal"]);
        assert_eq!(target("/.git/config"), ["sensitive-file"]);
        assert_eq!(found("() { :;}; /bin/bash -c id", Part::Agent), ["command-injection"]);
        assert_eq!(found("${jndi:ldap://x.y/a}", Part::Agent), ["jndi-lookup"]);
        assert_eq!(found("sqlmap/1.7", Part::Agent), ["scanner"]);
    }

    #[test]
    fn what_people_write_is_none() {
        for text in [
            "/search?q=select+a+gift+from+our+shop",
            "/search?q=it%27s+5+o%27clock",
            "/?q=rock+%26+roll+or+jazz&page=1",
            "/a/../b/style.css",
            "/wiki/JavaScript?title=eval",
            "/?next=https%3A%2F%2Fexample.com%2Fid%3D5",
            "/union-square/select-hotels",
            "/blog/how-to-use-curl-and-wget",
        ] {
            assert_eq!(found(text, Part::Target), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(found("Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0", Part::Agent), Vec::<&str>::new());
    }

    #[test]
    fn a_long_text_takes_no_more_than_its_length() {
        let text = "union ".repeat(20_000);
        assert!(!has(&text, &["union ", "select "]));
    }
}
