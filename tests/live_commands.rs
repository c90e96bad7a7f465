//! `capture` and `detect` on the loopback interface: what they write, print and say at the end. Needs the right to capture
//! (root); says so and passes without looking where that is missing.

use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Starts the program; `None` where it may not capture.
fn start(args: &[&str]) -> Option<Child> {
    let rights = Command::new("id").arg("-u").output().ok()?;
    if rights.stdout != b"0\n" {
        eprintln!("skipped: live capture needs root");
        return None;
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_netanal-tui"));
    Some(command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts"))
}

/// What it says on standard error before it ends.
fn last_words(mut child: Child) -> String {
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    assert!(child.wait().expect("an end").success(), "{said}");
    said
}

/// Does something again and again, for nobody knows when the capture has begun, until what is returned is dropped.
struct Again(Arc<AtomicBool>);

impl Again {
    fn and_again(mut act: impl FnMut() + Send + 'static) -> Self {
        let go_on = Arc::new(AtomicBool::new(true));
        let seen = go_on.clone();
        std::thread::spawn(move || {
            while seen.load(Ordering::Relaxed) {
                act();
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        Again(go_on)
    }
}

impl Drop for Again {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

#[test]
fn a_capture_writes_history_and_sums_up() {
    let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let to = receiver.local_addr().expect("an address");
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("history.sqlite");
    let (filter, path) = (format!("udp dst port {}", to.port()), database.to_string_lossy().into_owned());
    let Some(child) = start(&["capture", "-i", "lo", "-f", &filter, "-c", "200", "-q", "--export", &path]) else { return };
    let sender = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let sending = Again::and_again(move || {
        let _ = sender.send_to(&[7; 58], to);
    });
    let said = last_words(child);
    drop(sending);
    assert!(said.contains("200 frames captured, 200 displayed"), "{said}");
    // 200 frames of 100 bytes
    assert!((said.contains("20.0 kB in ") || said.contains("20 kB in ")) && said.contains("average "), "{said}");
    let history = rusqlite::Connection::open(&database).expect("a database");
    let sum = |sql: &str| history.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a number");
    assert_eq!([sum("SELECT count(*) FROM packets"), sum("SELECT count(*) FROM flows")], [200, 1]);
    assert_eq!(sum("SELECT complete FROM captures"), 1);
}

#[test]
fn detection_prints_alerts_while_they_come() {
    let server = TcpListener::bind("127.0.0.1:0").expect("a port");
    let to = server.local_addr().expect("an address");
    std::thread::spawn(move || {
        for mut stream in server.incoming().flatten() {
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    });
    let filter = format!("tcp port {}", to.port());
    let decode = format!("tcp.port=={},http", to.port());
    let Some(mut child) = start(&["detect", "-i", "lo", "-f", &filter, "-d", &decode, "-T", "ndjson"]) else { return };
    let asking = Again::and_again(move || {
        if let Ok(mut stream) = TcpStream::connect(to) {
            let _ = stream.write_all(b"GET /?id=1'%20OR%201=1-- HTTP/1.1\r\nHost: a\r\n\r\n");
            let _ = stream.read(&mut [0; 1024]);
        }
    });
    let mut line = String::new();
    // open until the end: the program may have more to say
    let mut printed = BufReader::new(child.stdout.take().expect("a pipe"));
    printed.read_line(&mut line).expect("a line");
    drop(asking);
    let alert: serde_json::Value = serde_json::from_str(&line).unwrap_or_else(|e| panic!("{e}: {line}"));
    assert!(line.contains("SQL injection"), "{alert}");
    kill_process(Pid::from_child(&child), Signal::INT).expect("the program runs");
    let said = last_words(child);
    assert!(said.contains(" frames, ") && said.contains(" alert"), "{said}");
}
