//! Remote login (RFC 1282).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::proto::common::text::{padded, Shown};
use crate::stream::{Need, StreamCx, Track};

fields! {
    /// User Info.
    USER_INFO = "rlogin.user_info", "User Info", Str None;
    /// Client startup flag.
    CLIENT_STARTUP_FLAG = "rlogin.client_startup_flag", "Client startup flag", U8 Hex;
    /// Startup info received flag.
    STARTUP_INFO_RECEIVED_FLAG = "rlogin.startup_info_received_flag", "Startup info received flag", U8 Hex;
    /// Client-user-name.
    CLIENT_USER_NAME = "rlogin.client_user_name", "Client-user-name", Str None;
    /// Server-user-name.
    SERVER_USER_NAME = "rlogin.server_user_name", "Server-user-name", Str None;
    /// Terminal-type.
    TERMINAL_TYPE = "rlogin.terminal_type", "Terminal-type", Str None;
    /// Terminal-speed.
    TERMINAL_SPEED = "rlogin.terminal_speed", "Terminal-speed", U32 Dec;
    /// Magic Cookie.
    MAGIC_COOKIE = "rlogin.magic_cookie", "Magic Cookie", U16 Hex;
    /// Window Info.
    WINDOW_SIZE = "rlogin.window_size", "Window Info", None None;
    /// Window size marker.
    WINDOW_SIZE_SS = "rlogin.window_size.ss", "Window size marker", Str None;
    /// Rows.
    WINDOW_SIZE_ROWS = "rlogin.window_size.rows", "Rows", U16 Dec;
    /// Columns.
    WINDOW_SIZE_COLS = "rlogin.window_size.cols", "Columns", U16 Dec;
    /// X Pixels.
    WINDOW_SIZE_X_PIXELS = "rlogin.window_size.x_pixels", "X Pixels", U16 Dec;
    /// Y Pixels.
    WINDOW_SIZE_Y_PIXELS = "rlogin.window_size.y_pixels", "Y Pixels", U16 Dec;
    /// Data.
    DATA = "rlogin.data", "Data", Str None;
}

const PORT: u16 = 513;
/// What begins a window's size inside of data.
const COOKIE: [u8; 4] = [0xff, 0xff, b's', b's'];
const WINDOW_LEN: usize = 12;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rlogin", "Rlogin Protocol", "Rlogin", &["RFC 1282"]) }, dissect)
};

/// What a segment is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Start,
    User,
    Received,
    Data,
}

#[derive(Default)]
struct Login {
    step: Step,
    user: Option<String>,
}

/// Told to every segment: what it is, and who logs in.
struct About(Step, Option<String>);

/// Every segment is a message.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    Need::Complete(data.len())
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let from_client = cx.from_client == (cx.server_port == PORT);
    let login = cx.state::<Login>();
    let now = match (login.step, from_client, data) {
        (Step::Start, true, [0]) => {
            login.step = Step::User;
            Step::Start
        }
        (Step::Start | Step::User, true, [first, ..]) if *first != 0 || data.len() > 1 => {
            let text = data.strip_prefix(&[0]).unwrap_or(data);
            let name = text.split(|byte| *byte == 0).next().unwrap_or_default();
            login.user = Some(crate::base::text::lossy(name).into_owned());
            login.step = Step::Received;
            Step::User
        }
        (Step::Received, false, [0]) => {
            login.step = Step::Data;
            Step::Received
        }
        _ => Step::Data,
    };
    let user = login.user.clone();
    cx.tell(About(now, user));
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Rlogin");
    let len = b.reported_len();
    cx.layer(&PROTOCOL.info, b, len);
    let about = cx.told::<About>();
    cx.info(format_args!(""));
    if let Some(user) = about.and_then(|about| about.1.as_ref()) {
        cx.info(format_args!("User name: {user}, "));
    }
    match about.map_or(Step::Data, |about| about.0) {
        Step::Start => {
            cx.info_append(format_args!("Start Handshake"));
            cx.add(&CLIENT_STARTUP_FLAG, b, 0, 1).map(drop)
        }
        Step::Received => {
            cx.info_append(format_args!("Startup info received"));
            cx.add(&STARTUP_INFO_RECEIVED_FLAG, b, 0, 1).map(drop)
        }
        Step::User => {
            cx.info_append(format_args!("Data: {}", Shown(b.data())));
            let begin = usize::from(b.u8(0)? == 0);
            if begin == 1 {
                cx.add(&CLIENT_STARTUP_FLAG, b, 0, 1)?;
            }
            user(cx, b.from(begin))
        }
        Step::Data if b.data().starts_with(&COOKIE) && len >= WINDOW_LEN => window(cx, b),
        Step::Data => {
            cx.info_append(format_args!("Data: {}", Shown(b.data())));
            cx.add(&DATA, b, 0, len).map(drop)
        }
    }
}

/// Names on both sides, then the kind of terminal and its speed.
fn user<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.open(&USER_INFO, b, 0, len)?;
    let mut at = 0;
    for field in [&CLIENT_USER_NAME, &SERVER_USER_NAME] {
        let end = b.find(at, 0).map_or(len, |end| end + 1);
        padded(cx, field, b, at, end - at)?;
        at = end;
    }
    if let Some(slash) = b.find(at, b'/') {
        cx.add(&TERMINAL_TYPE, b, at, slash - at)?;
        let digits = b.clipped(slash + 1, len);
        let speed = digits.iter().take_while(|c| c.is_ascii_digit()).take(9).fold(0, |n, c| n * 10 + u64::from(c - b'0'));
        cx.put(&TERMINAL_SPEED, b.span(slash + 1, len.saturating_sub(slash + 1)), Value::Uint(speed));
    } else if at < len {
        cx.add(&TERMINAL_TYPE, b, at, len - at)?;
    }
    cx.close();
    Ok(())
}

/// The size of the client's window.
fn window<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&WINDOW_SIZE, b.span(0, WINDOW_LEN), Value::None);
    cx.open_last();
    cx.add(&MAGIC_COOKIE, b, 0, 2)?;
    cx.add(&WINDOW_SIZE_SS, b, 2, 2)?;
    let (rows, columns) = (cx.add(&WINDOW_SIZE_ROWS, b, 4, 2)?, cx.add(&WINDOW_SIZE_COLS, b, 6, 2)?);
    cx.add(&WINDOW_SIZE_X_PIXELS, b, 8, 2)?;
    cx.add(&WINDOW_SIZE_Y_PIXELS, b, 10, 2)?;
    cx.close();
    cx.info_append(format_args!("Terminal Info (rows={rows}, cols={columns})"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_window_has_a_size() {
        let shown = testing::tcp((40000, 513), b"\xff\xffss\0\x18\0\x50\x02\x58\x01\xe0");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Rlogin", "Terminal Info (rows=24, cols=80)"));
        assert!(shown.has("X Pixels: 600"), "{:#?}", shown.lines);
    }
}
