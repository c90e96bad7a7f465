//! SOCKS, versions 4 (and 4a) and 5 (RFC 1928, RFC 1929): the opening of a relayed connection.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::Track;

const COMMANDS: &[(u64, &str)] = &[(1, "Connect"), (2, "Bind"), (3, "UdpAssociate"), (0x80, "Ping"), (0x81, "Traceroute")];
const ADDRESSES: &[(u64, &str)] = &[(1, "IPv4"), (3, "Domain Name"), (4, "IPv6")];
const METHODS: &[(u64, &str)] =
    &[(0, "No authentication"), (1, "Generic Security Service Application Program Interface (GSSAPI)"), (2, "Username/Password"), (0xff, "No acceptable methods")];
const RESULTS_4: &[(u64, &str)] = &[
    (90, "Granted"),
    (91, "Rejected or Failed"),
    (92, "Rejected because SOCKS server cannot connect to identd on the client"),
    (93, "Rejected because the client program and identd report different user-ids"),
];

fields! {
    /// Version.
    VERSION = "socks.version", "Version", U8 Dec;
    /// What is asked.
    COMMAND = "socks.command", "Command", U8 Dec, names(COMMANDS);
    /// Port to connect to, or bound port.
    DST_PORT = "socks.dstport", "Remote Port", U16 Dec;
    /// Address to connect to, or bound address.
    DST = "socks.dst", "Remote Address", Ipv4 None;
    /// Address to connect to, or bound address.
    DST_V6 = "socks.dstV6", "Remote Address(ipv6)", Ipv6 None;
    /// Name to connect to.
    DNS_NAME = "socks.v4a_dns_name", "SOCKS v4a Remote Domain Name", Str None;
    /// Answer.
    RESULTS = "socks.results", "Results(V4)", U8 Dec, names(RESULTS_4);
    /// Number of methods that are offered.
    METHOD_COUNT = "socks.auth_method_count", "Authentication Method Count", U8 Dec;
    /// A method that is offered.
    METHOD = "socks.auth_method", "Method", U8 Dec, names(METHODS);
    /// The method that was chosen.
    ACCEPTED = "socks.auth_accepted_method", "Accepted Auth Method", U8 Dec, names(METHODS);
    /// Not used.
    RESERVED = "socks.reserved", "Reserved", U8 Dec;
    /// Kind of address.
    ADDRESS_TYPE = "socks.address_type", "Address Type", U8 Dec, names(ADDRESSES);
    /// Name to connect to.
    REMOTE_NAME = "socks.remote_name", "Remote name", Str None;
    /// Port to connect to, or bound port.
    PORT = "socks.port", "Port", U16 Dec;
    /// Version of the login.
    SUBNEGOTIATION = "socks.subnegotiation_version", "Subnegotiation Version", U8 Dec;
    /// User name.
    USERNAME = "socks.username", "User name", Str None;
    /// Password.
    PASSWORD = "socks.password", "Password", Str None;
    /// Whether the login was taken.
    STATUS = "socks.auth_status", "Status", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1080)],
    track: Some(track),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("socks", "Socks Protocol", "Socks", &["RFC 1928", "RFC 1929"]) }, dissect)
};

/// What a message of the opening is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Greeting,
    Choice,
    Login,
    LoginReply,
    Request,
    Reply,
    Reply4,
    Relayed,
}

/// A message, with what was asked.
#[derive(Clone, Copy, Debug)]
struct Told {
    step: Step,
    version: u8,
    command: u8,
    port: u16,
}

#[derive(Debug, Default)]
struct State {
    next: Step,
    version: u8,
    command: u8,
    port: u16,
}

/// Follows the opening of a connection step by step.
fn track(cx: &mut Track<'_>, data: &[u8]) {
    let state = cx.state::<State>();
    let step = state.next;
    match step {
        Step::Greeting => {
            state.version = data.first().copied().unwrap_or(0);
            state.next = if state.version == 4 { Step::Reply4 } else { Step::Choice };
            if let (4, [_, command, high, low, ..]) = (state.version, data) {
                (state.command, state.port) = (*command, u16::from_be_bytes([*high, *low]));
            }
        }
        Step::Choice => state.next = if data.get(1) == Some(&2) { Step::Login } else { Step::Request },
        Step::Login => state.next = Step::LoginReply,
        Step::LoginReply => state.next = Step::Request,
        Step::Request => {
            state.command = data.get(1).copied().unwrap_or(0);
            if let [.., high, low] = data {
                state.port = u16::from_be_bytes([*high, *low]);
            }
            state.next = Step::Reply;
        }
        Step::Reply | Step::Reply4 => state.next = Step::Relayed,
        Step::Relayed => {}
    }
    let told = Told { step, version: state.version, command: state.command, port: state.port };
    cx.tell(told);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some(told) = cx.told::<Told>().copied() else { return Err(Fault::NotMine) };
    if !matches!(told.version, 4 | 5) {
        return Err(Fault::NotMine);
    }
    cx.protocol("Socks");
    cx.info(format_args!("Version: {}", told.version));
    cx.layer(&PROTOCOL.info, b, b.len());
    let here = b.span(0, 0);
    if told.step == Step::Relayed {
        cx.computed(&VERSION, here, Value::Uint(told.version.into()));
        cx.computed(&COMMAND, here, Value::Uint(told.command.into()));
        cx.computed(&DST_PORT, here, Value::Uint(told.port.into()));
        cx.close();
        cx.next(Table::TcpPort, told.port.into(), b);
        return Ok(());
    }
    if matches!(told.step, Step::Login | Step::LoginReply) {
        cx.computed(&VERSION, here, Value::Uint(5));
    } else {
        cx.add(&VERSION, b, 0, 1)?;
    }
    match told.step {
        Step::Greeting if told.version == 4 => request_4(cx, b),
        Step::Greeting => greeting(cx, b),
        Step::Choice => {
            cx.info_append(format_args!(" Connect to server response"));
            cx.add(&ACCEPTED, b, 1, 1)?;
            Ok(())
        }
        Step::Login => login(cx, b),
        Step::LoginReply => {
            cx.info_append(format_args!(" User authentication reply"));
            cx.add(&SUBNEGOTIATION, b, 0, 1)?;
            cx.add(&STATUS, b, 1, 1)?;
            Ok(())
        }
        Step::Request => {
            let command = cx.add(&COMMAND, b, 1, 1)?;
            cx.info_append(format_args!(" Command Request - {}", COMMAND.names.get(command).unwrap_or("Unknown")));
            address(cx, b)
        }
        Step::Reply => {
            cx.info_append(format_args!(" Command Response - {}", COMMAND.names.get(told.command.into()).unwrap_or("Unknown")));
            cx.add(&RESULTS, b, 1, 1)?;
            address(cx, b)
        }
        _ => {
            cx.add(&RESULTS, b, 1, 1)?;
            cx.add(&DST_PORT, b, 2, 2)?;
            cx.add(&DST, b, 4, 4)?;
            Ok(())
        }
    }
}

fn greeting<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.info_append(format_args!(" Connect to server request"));
    let count = usize::from(b.u8(1)?);
    cx.open_text(b.span(1, count + 1), format_args!("Client Authentication Methods"));
    cx.add(&METHOD_COUNT, b, 1, 1)?;
    for i in 0..count {
        cx.add(&METHOD, b, 2 + i, 1)?;
    }
    cx.close();
    Ok(())
}

fn login<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.info_append(format_args!(" User authentication request"));
    cx.add(&SUBNEGOTIATION, b, 0, 1)?;
    let user = usize::from(b.u8(1)?);
    b.slice(2, user)?;
    cx.put(&USERNAME, b.span(1, user + 1), Value::Span(b.span(2, user)));
    let password = usize::from(b.u8(2 + user)?);
    b.slice(3 + user, password)?;
    cx.put(&PASSWORD, b.span(2 + user, password + 1), Value::Span(b.span(3 + user, password)));
    Ok(())
}

/// The request of version 4; an address 0.0.0.x announces a name (4a).
fn request_4<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&COMMAND, b, 1, 1)?;
    cx.add(&DST_PORT, b, 2, 2)?;
    let address = cx.add(&DST, b, 4, 4)?;
    let end = b.find(8, 0).unwrap_or(b.len());
    cx.put(&USERNAME, b.span(8, (end + 1).min(b.len()).saturating_sub(8)), Value::Span(b.span(8, end.saturating_sub(8))));
    if (1..256).contains(&address) && end + 1 < b.len() {
        let stop = b.find(end + 1, 0).unwrap_or(b.len());
        let name = b.span(end + 1, stop - end - 1);
        cx.put(&DNS_NAME, b.span(end + 1, (stop + 1).min(b.len()) - end - 1), Value::Span(name));
    }
    Ok(())
}

/// Address and port of version 5.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RESERVED, b, 2, 1)?;
    let at = match cx.add(&ADDRESS_TYPE, b, 3, 1)? {
        1 => {
            cx.add(&DST, b, 4, 4)?;
            8
        }
        3 => {
            let len = usize::from(b.u8(4)?);
            b.slice(5, len)?;
            cx.put(&REMOTE_NAME, b.span(4, len + 1), Value::Span(b.span(5, len)));
            5 + len
        }
        4 => {
            cx.add(&DST_V6, b, 4, 16)?;
            20
        }
        _ => return Ok(()),
    };
    cx.add(&PORT, b, at, 2)?;
    Ok(())
}
