//! Attacks on web servers: SQL injection, cross-site scripting, command injection, path traversal, look-ups that log
//! libraries follow, requests for secrets, scanners. Targets, form values, bodies, cookies and user agents are decoded as a
//! server would, and weighed against patterns.

mod decode;
mod patterns;

use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};
use patterns::{CLASSES, Part};

pub const ENTRY: Entry = Entry {
    name: "web",
    about: "SQL injection, cross-site scripting, command injection, path traversal, scanners",
    fields: FIELDS,
    read: Some(read),
    judge: |_: &Settings| Box::new(Web),
};

const FIELDS: &[&str] = &[
    "http.request.method",
    "http.request.uri",
    "http.request.line",
    "http.host",
    "http.user_agent",
    "http.cookie",
    "http.file_data",
    "urlencoded-form.value",
    "http2.headers.method",
    "http2.headers.path",
    "http2.headers.user_agent",
    "http2.headers.cookie",
];

/// Most bytes of a body that are looked at.
const BODY: usize = 100 << 10;

/// A request that looks like an attack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebSight {
    /// Position in [`CLASSES`].
    class: u8,
    /// Where it was found, and what stood there.
    sample: String,
}

/// What of a request is looked at, and as which part.
const PLACES: &[(&str, Part, &str)] = &[
    ("http.request.uri", Part::Target, "target"),
    ("http2.headers.path", Part::Target, "target"),
    ("urlencoded-form.value", Part::Body, "form"),
    ("http.file_data", Part::Body, "body"),
    ("http.cookie", Part::Header, "cookie"),
    ("http2.headers.cookie", Part::Header, "cookie"),
    ("http.user_agent", Part::Agent, "user agent"),
    ("http2.headers.user_agent", Part::Agent, "user agent"),
    ("http.request.line", Part::Header, "header"),
];

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    if !reading.has("http.request.method") && !reading.has("http2.headers.path") {
        return;
    }
    let mut found = [false; CLASSES.len()];
    for (field, part, place) in PLACES {
        for node in reading.all(field) {
            let raw = reading.raw(node);
            let raw = raw.get(..raw.len().min(BODY)).unwrap_or_default();
            if raw.is_empty() {
                continue;
            }
            let text = decode::normal(raw);
            for class in patterns::classes(&text, *part) {
                if let Some(known) = found.get_mut(usize::from(class)).filter(|known| !**known) {
                    *known = true;
                    let shown: String = String::from_utf8_lossy(raw).chars().take(120).collect();
                    out.push(Sight::Web(Box::new(WebSight { class, sample: format!("{place} {shown}") })));
                }
            }
        }
    }
}

/// Raises an alert for every request that was found to be one.
struct Web;

impl Judge for Web {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for sight in frame.sights {
            let (Sight::Web(web), Some((source, target))) = (sight, frame.ends) else { continue };
            let Some(kind): Option<&Kind> = CLASSES.get(usize::from(web.class)).map(|c| &c.kind) else { continue };
            let (source, target, port) = (Some(source), Some(target), Some(frame.row.destination_port));
            let found = Found { kind, score: None, source, target, port, measure: Measure::default(), detail: &web.sample };
            alerts.raise(frame.number, frame.time, &found);
        }
    }
}
