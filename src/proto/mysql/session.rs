//! What each packet of a session is: packets do not say it themselves, it follows from those before them.

use super::{HEADER, PORT};
use crate::stream::Track;

/// Capabilities (MySQL Internals section 14.2.6).
const LONG_PASSWORD: u32 = 1;
const SSL: u32 = 1 << 11;
const DEPRECATE_EOF: u32 = 1 << 24;
/// More results follow (status flag).
const MORE_RESULTS: u16 = 8;
/// Length of a login that goes on with TLS.
const TLS_REQUEST: usize = 32;

/// What a packet is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Unknown,
    Greeting,
    Login,
    TlsRequest,
    Authentication,
    Command,
    Ok,
    Error,
    Eof,
    IntermediateEof,
    ColumnCount,
    Column,
    Row,
    /// A column as the command for them lists it.
    ShownColumn,
    Prepared,
    Message,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Ok => "response OK",
            Kind::Error => "response ERROR",
            Kind::Eof => "response EOF",
            Kind::IntermediateEof => "intermediate EOF",
            Kind::ColumnCount => "column count",
            Kind::Column => "field packet",
            Kind::Row => "row packet",
            Kind::ShownColumn => "response to SHOW FIELDS",
            Kind::Prepared => "response to PREPARE",
            Kind::Message => "response message",
            _ => "undefined",
        }
    }
}

/// Told to each packet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub kind: Kind,
    pub mariadb: bool,
}

#[derive(Clone, Copy, Debug, Default)]
enum Phase {
    #[default]
    Start,
    Login,
    Authentication,
    Request,
    Simple,
    Message,
    Tabular,
    Columns,
    Rows,
    ShownColumns,
    Prepare,
    /// Lists of columns that are left.
    Prepared(u8),
}

#[derive(Debug, Default)]
struct State {
    phase: Phase,
    mariadb: bool,
    server: u32,
    client: u32,
    columns: u64,
}

pub(super) fn track(cx: &mut Track<'_>, packet: &[u8]) {
    let from_server = cx.from_client == (cx.client_port == PORT && cx.server_port != PORT);
    let (Some(number), Some(body)) = (packet.get(3), packet.get(HEADER..)) else { return };
    let state = cx.state::<State>();
    let kind = if from_server { state.server(body) } else { state.client(*number, body) };
    let mariadb = state.mariadb;
    cx.tell(Told { kind, mariadb });
    if kind == Kind::TlsRequest {
        cx.switch_to("tls");
    }
}

fn status_after(body: &[u8], at: usize) -> u16 {
    body.get(at..at + 2).and_then(|b| b.try_into().ok()).map_or(0, u16::from_le_bytes)
}

impl State {
    fn client(&mut self, number: u8, body: &[u8]) -> Kind {
        match self.phase {
            Phase::Login if number > 0 => {
                self.client = body.get(..4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes);
                if body.len() == TLS_REQUEST && self.client & SSL != 0 {
                    return Kind::TlsRequest;
                }
                self.phase = Phase::Authentication;
                Kind::Login
            }
            Phase::Authentication if number > 0 => Kind::Authentication,
            _ if number == 0 => {
                self.phase = match body.first() {
                    Some(1 | 24 | 25) => Phase::Request,
                    Some(3 | 10 | 23) => Phase::Tabular,
                    Some(4) => Phase::ShownColumns,
                    Some(9) => Phase::Message,
                    Some(22) => Phase::Prepare,
                    Some(28) => Phase::Rows,
                    Some(17) => Phase::Authentication,
                    _ => Phase::Simple,
                };
                Kind::Command
            }
            _ => Kind::Unknown,
        }
    }

    fn server(&mut self, body: &[u8]) -> Kind {
        let first = body.first().copied().unwrap_or(0);
        let eof = first == 0xfe && body.len() < 9;
        if first == 0xff && !matches!(self.phase, Phase::Start) {
            self.phase = Phase::Request;
            return Kind::Error;
        }
        match self.phase {
            Phase::Start if matches!(first, 9 | 10) => {
                self.greeting(body);
                Kind::Greeting
            }
            Phase::Authentication if first != 0 => Kind::Authentication,
            Phase::Message => {
                self.phase = Phase::Request;
                Kind::Message
            }
            Phase::Tabular if first == 0 => self.end(body, Kind::Ok),
            Phase::Tabular => {
                self.columns = u64::from(first);
                self.phase = Phase::Columns;
                Kind::ColumnCount
            }
            Phase::Columns if eof => {
                self.phase = Phase::Rows;
                Kind::IntermediateEof
            }
            Phase::Columns => {
                self.columns = self.columns.saturating_sub(1);
                if self.columns == 0 && self.client & self.server & DEPRECATE_EOF != 0 {
                    self.phase = Phase::Rows;
                }
                Kind::Column
            }
            Phase::Rows if eof => self.end(body, Kind::Eof),
            Phase::Rows => Kind::Row,
            Phase::ShownColumns if eof => self.end(body, Kind::Eof),
            Phase::ShownColumns => Kind::ShownColumn,
            Phase::Prepare => {
                let (columns, parameters) = (status_after(body, 5), status_after(body, 7));
                let lists = u8::from(columns > 0) + u8::from(parameters > 0);
                self.phase = if lists > 0 { Phase::Prepared(lists) } else { Phase::Request };
                Kind::Prepared
            }
            Phase::Prepared(lists) if eof => {
                self.phase = if lists > 1 { Phase::Prepared(lists - 1) } else { Phase::Request };
                Kind::IntermediateEof
            }
            Phase::Prepared(_) => Kind::Column,
            _ if first == 0 => self.end(body, Kind::Ok),
            _ if eof => self.end(body, Kind::Eof),
            _ => Kind::Unknown,
        }
    }

    /// The end of a result; another one may follow.
    fn end(&mut self, body: &[u8], kind: Kind) -> Kind {
        let status = if kind == Kind::Eof { status_after(body, 3) } else { 0 };
        self.phase = if status & MORE_RESULTS != 0 { Phase::Tabular } else { Phase::Request };
        kind
    }

    fn greeting(&mut self, body: &[u8]) {
        self.phase = Phase::Login;
        let Some(name) = body.get(1..).and_then(|b| memchr::memchr(0, b)) else { return };
        // thread, salt and a filler stand before the capabilities
        let at = 1 + name + 1 + 4 + 9;
        let (low, high) = (status_after(body, at), status_after(body, at + 5));
        self.server = u32::from(high) << 16 | u32::from(low);
        self.mariadb = self.server & LONG_PASSWORD == 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_columns_then_rows() {
        let mut state = State { phase: Phase::Request, ..State::default() };
        assert_eq!(state.client(0, b"\x03select 1"), Kind::Command);
        assert_eq!(state.server(&[1]), Kind::ColumnCount);
        assert_eq!(state.server(b"\x03def"), Kind::Column);
        assert_eq!(state.server(&[0xfe, 0, 0, 2, 0]), Kind::IntermediateEof);
        assert_eq!(state.server(b"\x011"), Kind::Row);
        assert_eq!(state.server(&[0xfe, 0, 0, 2, 0]), Kind::Eof);
        assert_eq!(state.client(0, &[14]), Kind::Command);
        assert_eq!(state.server(&[0, 0, 0, 2, 0, 0, 0]), Kind::Ok);
    }
}
