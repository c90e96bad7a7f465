//! Tables in an SQLite file that grows from capture to capture. Every export adds a row to `captures`; what it brought
//! carries that row's number. Rows are committed some thousand at a time in a write-ahead log, so that whatever ends the
//! program leaves a file that opens and holds all that was committed; `captures.complete` tells which exports came to
//! their end.

use super::{Kind, Sink, Table, Value, schema};
use crate::export::atomic::SaveError;
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Version of the schema, in `PRAGMA user_version`.
pub const VERSION: i64 = 2;
/// Marks our files (`PRAGMA application_id`): "NTUI".
const APPLICATION: i64 = 0x4e54_5549;
/// Rows between commits.
const COMMIT: usize = 1_000;
/// And the longest time between them.
const COMMIT_EVERY: Duration = Duration::from_secs(1);

/// What is known of the capture that is added.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// File or interface names.
    pub name: String,
    /// What captured it: a host's or probe's name.
    pub sensor: String,
    /// Display filter, empty for none.
    pub filter: String,
    /// Nanoseconds since 1970 UTC.
    pub added: i64,
}

/// A database that rows are being added to.
pub struct History {
    connection: Connection,
    path: PathBuf,
    capture: i64,
    /// Rows since the last commit.
    pending: usize,
    committed: Instant,
}

impl History {
    /// Opens or makes a database and adds a capture. `inputs` are files that must not be written.
    ///
    /// # Errors
    /// When the file is one of the inputs, is something else than our database, has a newer schema, or is locked.
    pub fn open(path: &Path, about: &About, inputs: &[PathBuf]) -> Result<Self, SaveError> {
        use std::os::unix::fs::MetadataExt;
        let name = crate::base::text::safe(&path.to_string_lossy()).into_owned();
        if let Ok(there) = std::fs::metadata(path) {
            let same = |input: &&PathBuf| std::fs::metadata(input).is_ok_and(|i| (i.dev(), i.ino()) == (there.dev(), there.ino()));
            if inputs.iter().any(|i| same(&i)) {
                return Err(SaveError(format!("{name} is an input itself, which is never written over; give another name")));
            }
        }
        let fail = |e: rusqlite::Error| SaveError(format!("{name} cannot be written as SQLite: {e}; give another name"));
        let connection = Connection::open(path).map_err(fail)?;
        connection.busy_timeout(Duration::from_secs(10)).map_err(fail)?;
        check(&connection, &name)?;
        add_columns(&connection).map_err(fail)?;
        connection
            .execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;")
            .and_then(|()| connection.execute_batch(&format!("BEGIN IMMEDIATE; {} COMMIT;", script())))
            .map_err(fail)?;
        let About { name, sensor, filter, added } = about;
        connection
            .execute("INSERT INTO captures (name, sensor, filter, added_ns) VALUES (?1, ?2, ?3, ?4)", params![name, sensor, filter, added])
            .map_err(fail)?;
        let capture = connection.last_insert_rowid();
        connection.execute_batch("BEGIN").map_err(fail)?;
        Ok(History { connection, path: path.to_owned(), capture, pending: 0, committed: Instant::now() })
    }

    fn failed(&self, e: &rusqlite::Error) -> SaveError {
        SaveError(format!("{}: {e}; what was committed is kept", crate::base::text::safe(&self.path.to_string_lossy())))
    }

    /// Makes the rows so far durable.
    ///
    /// # Errors
    /// When the disk is full.
    pub fn commit(&mut self) -> Result<(), SaveError> {
        self.pending = 0;
        self.committed = Instant::now();
        self.connection.execute_batch("COMMIT; BEGIN").map_err(|e| self.failed(&e))
    }
}

/// Refuses files of others and of later versions. An empty file is taken.
fn check(connection: &Connection, name: &str) -> Result<(), SaveError> {
    let number = |pragma: &str| connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i64>(0));
    let other = || SaveError(format!("{name} is not a database of this program; give another name"));
    let (application, version) = (number("application_id").map_err(|_| other())?, number("user_version").map_err(|_| other())?);
    let tables = connection.query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(())).optional().map_err(|_| other())?;
    match (tables, application) {
        (None, _) | (Some(()), APPLICATION) if version <= VERSION => Ok(()),
        (Some(()), APPLICATION) => Err(SaveError(format!("{name} was written by a newer version of this program; use that one"))),
        _ => Err(other()),
    }
}

/// Adds the columns that a file of an earlier version does not have; they are empty in its rows.
fn add_columns(connection: &Connection) -> rusqlite::Result<()> {
    for table in schema::ALL {
        let mut names = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let known: Vec<String> = names.query_map([table.name], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let is_new = |c: &&super::Column| !known.is_empty() && !known.contains(&column(c));
        for new in table.columns.iter().filter(is_new) {
            connection.execute_batch(&format!("ALTER TABLE {} ADD COLUMN \"{}\" {}", table.name, column(new), sql_type(new)))?;
        }
    }
    Ok(())
}

impl Sink for History {
    fn row(&mut self, table: &'static Table, row: &[Value]) -> Result<(), SaveError> {
        let mut values: Vec<&dyn ToSql> = vec![&self.capture];
        values.extend(row.iter().map(|v| v as &dyn ToSql));
        let added = self.connection.prepare_cached(&insert(table)).and_then(|mut s| s.execute(values.as_slice()));
        added.map_err(|e| self.failed(&e))?;
        self.pending += 1;
        if self.pending >= COMMIT || self.committed.elapsed() >= COMMIT_EVERY {
            self.commit()?;
        }
        Ok(())
    }

    fn tick(&mut self) -> Result<(), SaveError> {
        if self.pending > 0 && self.committed.elapsed() >= COMMIT_EVERY { self.commit() } else { Ok(()) }
    }

    fn finish(self: Box<Self>) -> Result<(), SaveError> {
        let finished = self.connection.execute("UPDATE captures SET complete = 1 WHERE capture_id = ?1", [self.capture]);
        let closed = finished.and_then(|_| self.connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"));
        closed.map_err(|e| self.failed(&e))
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        match self {
            Value::Null => rusqlite::types::Null.to_sql(),
            Value::Text(text) => text.to_sql(),
            Value::Int(n) | Value::Time(n) => n.to_sql(),
            Value::Real(x) => x.to_sql(),
            Value::Bool(b) => b.to_sql(),
        }
    }
}

/// Name of a column: times are whole nanoseconds and say so.
fn column(c: &super::Column) -> String {
    if c.kind == Kind::Time { format!("{}_ns", c.name) } else { c.name.to_string() }
}

fn sql_type(c: &super::Column) -> &'static str {
    match c.kind {
        Kind::Text => "TEXT",
        Kind::Int | Kind::Time | Kind::Bool => "INTEGER",
        Kind::Real => "REAL",
    }
}

fn insert(table: &Table) -> String {
    let names: Vec<String> = table.columns.iter().map(|c| format!("\"{}\"", column(c))).collect();
    let places = vec!["?"; names.len() + 1].join(", ");
    format!("INSERT INTO {} (capture_id, {}) VALUES ({places})", table.name, names.join(", "))
}

/// What is looked up often: (table, column).
const INDEXES: [(&str, &str); 13] = [
    ("packets", "time_ns"),
    ("packets", "flow_id"),
    ("flows", "start_time_ns"),
    ("flows", "source"),
    ("flows", "destination"),
    ("flows", "destination_port"),
    ("flows", "community_id"),
    ("dns", "query"),
    ("http", "host"),
    ("tls", "server_name"),
    ("tls", "ja3"),
    ("alerts", "category"),
    ("alerts", "rule"),
];

/// Questions that are asked of every capture.
const VIEWS: &str = "
CREATE VIEW IF NOT EXISTS flow_list AS
  SELECT c.name AS capture, c.sensor, strftime('%Y-%m-%dT%H:%M:%fZ', f.start_time_ns / 1e9, 'unixepoch') AS start_utc, f.*,
         f.bytes_sent + f.bytes_received AS bytes_total
  FROM flows f JOIN captures c USING (capture_id);
CREATE VIEW IF NOT EXISTS talkers AS
  SELECT capture_id, address, sum(sent) AS bytes_sent, sum(received) AS bytes_received, sum(sent + received) AS bytes_total
  FROM (SELECT capture_id, source AS address, bytes_sent AS sent, bytes_received AS received FROM flows
        UNION ALL SELECT capture_id, destination, bytes_received, bytes_sent FROM flows)
  GROUP BY capture_id, address;
CREATE VIEW IF NOT EXISTS services AS
  SELECT capture_id, transport, service, count(*) AS flows, sum(packets_sent + packets_received) AS packets,
         sum(bytes_sent + bytes_received) AS bytes
  FROM flows GROUP BY capture_id, transport, service;
CREATE VIEW IF NOT EXISTS dns_servers AS
  SELECT capture_id, source AS server, count(*) AS responses, avg(response_seconds) AS mean_seconds,
         max(response_seconds) AS slowest_seconds
  FROM dns WHERE is_response AND response_seconds IS NOT NULL GROUP BY capture_id, source;
";

/// Everything that makes an empty file ours; nothing where it is there.
fn script() -> String {
    let mut out = format!(
        "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};
CREATE TABLE IF NOT EXISTS captures (capture_id INTEGER PRIMARY KEY, name TEXT NOT NULL, sensor TEXT NOT NULL,
  filter TEXT NOT NULL, added_ns INTEGER NOT NULL, complete INTEGER NOT NULL DEFAULT 0);\n"
    );
    for table in schema::ALL {
        let columns: Vec<String> = table.columns.iter().map(|c| format!("\"{}\" {}", column(c), sql_type(c))).collect();
        out += &format!(
            "CREATE TABLE IF NOT EXISTS {} (capture_id INTEGER NOT NULL REFERENCES captures, {});\n",
            table.name,
            columns.join(", ")
        );
    }
    for (table, column) in INDEXES {
        out += &format!("CREATE INDEX IF NOT EXISTS {table}_{column} ON {table} ({column});\n");
    }
    out + VIEWS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(name: &str) -> About {
        About { name: name.into(), sensor: "probe".into(), ..About::default() }
    }

    fn alert(message: &str) -> Vec<Value> {
        let mut row = vec![Value::Null; schema::ALERTS.columns.len()];
        if let Some(last) = row.last_mut() {
            *last = Value::Text(message.into());
        }
        row
    }

    fn count(connection: &Connection, sql: &str) -> i64 {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn captures_are_appended_and_a_broken_off_one_is_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("history.sqlite");
        let mut first = Box::new(History::open(&path, &about("one"), &[]).unwrap());
        first.row(&schema::ALERTS, &alert("a")).unwrap();
        first.finish().unwrap();
        let mut broken = History::open(&path, &about("two"), &[]).unwrap();
        broken.row(&schema::ALERTS, &alert("b")).unwrap();
        broken.commit().unwrap();
        broken.row(&schema::ALERTS, &alert("not committed")).unwrap();
        drop(broken);
        let read = Connection::open(&path).unwrap();
        assert_eq!(count(&read, "SELECT count(*) FROM alerts"), 2);
        assert_eq!(count(&read, "SELECT sum(complete) FROM captures"), 1);
        assert_eq!(count(&read, "PRAGMA user_version"), VERSION);
        assert_eq!(read.query_row("PRAGMA journal_mode", [], |r| r.get::<_, String>(0)).unwrap(), "wal");
        for view in ["flow_list", "talkers", "services", "dns_servers"] {
            assert_eq!(count(&read, &format!("SELECT count(*) FROM {view}")), 0, "{view}");
        }
    }

    #[test]
    fn a_file_of_an_earlier_version_gets_the_columns_that_came_later() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("old.sqlite");
        let old = format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = 1;
             CREATE TABLE alerts (capture_id INTEGER NOT NULL, frame_number INTEGER, message TEXT);
             INSERT INTO alerts VALUES (1, 7, 'old')"
        );
        Connection::open(&path).unwrap().execute_batch(&old).unwrap();
        let mut new = Box::new(History::open(&path, &about("new"), &[]).unwrap());
        new.row(&schema::ALERTS, &alert("port 9")).unwrap();
        new.finish().unwrap();
        let read = Connection::open(&path).unwrap();
        assert_eq!(count(&read, "SELECT frame_number FROM alerts WHERE filter IS NULL AND message = 'old'"), 7);
        assert_eq!(count(&read, "SELECT count(*) FROM alerts WHERE filter = 'port 9'"), 1);
        assert_eq!(count(&read, "PRAGMA user_version"), VERSION);
    }

    #[test]
    fn files_of_others_newer_ones_and_inputs_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let refused = |path: &Path, inputs: &[PathBuf]| History::open(path, &about("x"), inputs).err().expect("refused").0;
        let text = dir.path().join("text");
        std::fs::write(&text, "not a database, but long enough to be looked at by the library of SQLite").unwrap();
        assert!(refused(&text, &[]).contains("not a database of this program"));
        let other = dir.path().join("other");
        Connection::open(&other).unwrap().execute_batch("CREATE TABLE mine (a)").unwrap();
        assert!(refused(&other, &[]).contains("not a database of this program"));
        let newer = dir.path().join("newer");
        drop(History::open(&newer, &about("x"), &[]).unwrap());
        Connection::open(&newer).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
        assert!(refused(&newer, &[]).contains("newer version"));
        assert!(refused(&text, std::slice::from_ref(&text)).contains("never written over"));
        assert!(std::fs::read_to_string(&text).unwrap().starts_with("not a database"));
    }
}
