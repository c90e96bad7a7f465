//! Guessing of passwords: log-ins that fail, or sessions of SSH, one after the other from one host to one service.

use super::keyed::{Keyed, SECOND};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};
use std::collections::VecDeque;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "brute",
    about: "guessing of passwords: FTP, POP3, SMTP, HTTP, SSH",
    fields: &[
        "ftp.response.code",
        "pop.response.indicator",
        "pop.response.description",
        "smtp.response.code",
        "http.response.code",
        "ssh.protocol",
    ],
    read: Some(read),
    judge: |_: &Settings| Box::new(Brute(Keyed::new(8192))),
};

static KIND: Kind = Kind::new("brute-force", "Guessing of passwords", 65, "T1110", "log-ins", "tcp");

/// Window in nanoseconds, and log-ins in it.
const WINDOW: i64 = 300 * SECOND;
const ENOUGH: usize = 10;

/// A log-in that did not succeed, or of which that cannot be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoginSight {
    pub service: &'static str,
    /// The server's word on it; else the client's beginning of a session.
    pub refused: bool,
}

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    let layers = reading.tree.layers();
    let code = |field, wanted| reading.all(field).any(|n| n.value.uint() == Some(wanted));
    let mut refused = |service, is: bool| {
        if is {
            out.push(Sight::Login(LoginSight { service, refused: true }));
        }
    };
    for layer in layers {
        match *layer {
            "ftp" => refused("FTP", code("ftp.response.code", 530)),
            "smtp" => refused("SMTP", code("smtp.response.code", 535)),
            "http" => refused("HTTP", code("http.response.code", 401)),
            "pop" => {
                let said = |field| reading.text(field).unwrap_or_default().to_lowercase();
                let about = said("pop.response.description");
                let is_login = ["auth", "login", "password", "credential"].iter().any(|w| about.contains(w));
                refused("POP3", said("pop.response.indicator") == "-err" && is_login);
            }
            _ => {}
        }
    }
    if reading.has("ssh.protocol") && reading.row.source_port > reading.row.destination_port {
        out.push(Sight::Login(LoginSight { service: "SSH", refused: false }));
    }
}

struct Brute(Keyed<(IpAddr, IpAddr, &'static str), VecDeque<i64>>);

impl Judge for Brute {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for sight in frame.sights {
            let (Sight::Login(login), Some((from, to))) = (sight, frame.ends) else { continue };
            let (from_port, to_port) = (frame.row.source_port, frame.row.destination_port);
            let (source, target, port) = if login.refused { (to, from, from_port) } else { (from, to, to_port) };
            let times = self.0.at((source, target, login.service), frame.time);
            times.push_back(frame.time);
            while times.len() > 1000 || times.front().is_some_and(|t| frame.time.saturating_sub(*t).abs() > WINDOW) {
                times.pop_front();
            }
            if times.len() >= ENOUGH {
                let measure = Measure { observed: times.len() as f64, threshold: ENOUGH as f64, window: WINDOW };
                let detail =
                    if login.refused { format!("{} refused them", login.service) } else { format!("{} sessions on end", login.service) };
                let (source, target, port) = (Some(source), Some(target), Some(port));
                alerts.raise(frame.number, frame.time, &Found { kind: &KIND, score: None, source, target, port, measure, detail: &detail });
            }
        }
    }
}
