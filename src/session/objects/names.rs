//! Names under which files are saved: what the traffic calls them can hold anything, and is never trusted.

use super::Object;
use crate::base::text::is_hostile;
use std::collections::HashMap;

/// Longest name in bytes: what file systems take, less room for `(12345)` and `.part`.
const LONGEST: usize = 200;
/// Characters that have a meaning somewhere, in paths, shells or other systems' file names.
const RESERVED: &str = "<>:\"/\\|?*";
/// Endings for files without a name, by media type.
const ENDINGS: &[(&str, &str)] = &[
    ("application/json", "json"),
    ("application/pdf", "pdf"),
    ("application/xml", "xml"),
    ("image/gif", "gif"),
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("text/css", "css"),
    ("text/html", "html"),
    ("text/javascript", "js"),
    ("text/plain", "txt"),
    ("text/xml", "xml"),
];

/// The name that a file is saved under, alone in its folder: from what the traffic calls it, or from its type and its frame,
/// counted from 1.
pub fn safe_name(protocol: &str, said: &str, content_type: &str, frame: u64) -> String {
    let own = match protocol {
        // a path: the file is what follows the last separator
        "smb" | "ftp-data" | "tftp" => said.rsplit(['\\', '/']).next().unwrap_or(""),
        _ => said,
    };
    let mut name = String::new();
    for c in own.trim().chars() {
        let start = name.len();
        if c.is_control() || RESERVED.contains(c) || is_hostile(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                name.push_str(&format!("%{byte:02x}"));
            }
        } else {
            name.push(c);
        }
        if name.len() > LONGEST {
            name.truncate(start);
            break;
        }
    }
    if !name.trim_matches('.').is_empty() {
        return name;
    }
    let ending = ENDINGS.iter().find(|e| e.0 == content_type).map_or("bin", |e| e.1);
    format!("object{frame}.{ending}")
}

/// [`safe_name`] of a file.
pub fn name_of(object: &Object) -> String {
    safe_name(object.protocol, &object.name, &object.content_type, u64::from(object.frame()) + 1)
}

/// Names for many files in one folder: a name that was given before gets a number.
#[derive(Default)]
pub struct Names {
    given: HashMap<String, u32>,
}

impl Names {
    /// The next name for a file: `a.txt`, then `a(1).txt`, and so on.
    pub fn next(&mut self, object: &Object) -> String {
        let name = name_of(object);
        let count = self.given.entry(name.clone()).or_insert(0);
        *count += 1;
        match *count - 1 {
            0 => name,
            n => match name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()) {
                Some((stem, ending)) => format!("{stem}({n}).{ending}"),
                None => format!("{name}({n})"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Object {
        Object { protocol: "http", name: name.into(), content_type: "text/html".into(), ..Object::default() }
    }

    #[test]
    fn names_never_leave_their_folder() {
        let safe = |name: &str| name_of(&named(name));
        assert_eq!(safe("a.txt"), "a.txt");
        assert_eq!(safe("../../etc/passwd"), "..%2f..%2fetc%2fpasswd");
        assert_eq!(safe("x?y=\\1\n\u{202e}"), "x%3fy=%5c1%0a%e2%80%ae");
        assert_eq!(safe("\0"), "%00");
        for nothing in ["", ".", "..", "  "] {
            assert_eq!(safe(nothing), "object1.html");
        }
        assert!(safe(&"é/".repeat(1000)).len() <= LONGEST);
        assert_eq!(safe_name("smb", "dir\\..\\file.doc", "", 7), "file.doc");
        assert_eq!(safe_name("tftp", "dir/..", "", 7), "object7.bin");
    }

    #[test]
    fn the_same_name_gets_numbers() {
        let mut names = Names::default();
        let next = |names: &mut Names, name: &str| names.next(&named(name));
        assert_eq!(next(&mut names, "a.b.txt"), "a.b.txt");
        assert_eq!(next(&mut names, "a.b.txt"), "a.b(1).txt");
        assert_eq!(next(&mut names, "plain"), "plain");
        assert_eq!(next(&mut names, "plain"), "plain(1)");
        assert_eq!(next(&mut names, ".hidden"), ".hidden");
        assert_eq!(next(&mut names, ".hidden"), ".hidden(1)");
    }
}
