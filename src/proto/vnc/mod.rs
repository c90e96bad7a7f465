//! VNC, the Remote Framebuffer Protocol (RFC 6143): handshake and messages.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};
use crate::proto::common::rows::add_each;
use crate::proto::common::text::{padded, Shown};
use crate::stream::{Need, StreamCx, Track};

const SECURITY_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Invalid"),
    (1, "None"),
    (2, "VNC"),
    (5, "RA2"),
    (6, "RA2ne"),
    (16, "Tight"),
    (17, "Ultra"),
    (18, "TLS"),
    (19, "VeNCrypt"),
    (20, "GTK-VNC SASL"),
    (30, "Apple Remote Desktop"),
];

fields! {
    /// VNC protocol version on server.
    SERVER_PROTO_VER = "vnc.server_proto_ver", "Server protocol version", Str None;
    /// VNC protocol version on client.
    CLIENT_PROTO_VER = "vnc.client_proto_ver", "Client protocol version", Str None;
    /// Number of security (authentication) types supported by the server.
    NUM_SECURITY_TYPES = "vnc.num_security_types", "Number of security types", U8 Dec;
    /// Security types offered by the server (VNC versions =) 3.007.
    SECURITY_TYPE = "vnc.security_type", "Security type", U8 Dec, names(SECURITY_TYPE_NAMES);
    /// Security type mandated by the server.
    SERVER_SECURITY_TYPE = "vnc.server_security_type", "Security type", U32 Dec, names(SECURITY_TYPE_NAMES);
    /// Security type selected by the client.
    CLIENT_SECURITY_TYPE = "vnc.client_security_type", "Security type selected", U8 Dec, names(SECURITY_TYPE_NAMES);
    /// Random authentication challenge from server to client.
    AUTH_CHALLENGE = "vnc.auth_challenge", "Authentication challenge", Bytes None;
    /// Client's encrypted response to the server's authentication challenge.
    AUTH_RESPONSE = "vnc.auth_response", "Authentication response", Bytes None;
    /// Authentication result.
    AUTH_RESULT = "vnc.auth_result", "Authentication result", Bool B32, mask(0x1), with(Names::Bool("Failed", "OK"));
    /// Authentication error length (present only if the authentication result is fail.
    AUTH_ERROR_LEN = "vnc.auth_error_len", "Length of authentication error", U32 Dec;
    /// Authentication error (present only if the authentication result is fail.
    AUTH_ERROR = "vnc.auth_error", "Authentication error", Str None;
    /// Generator for Diffie-Hellman key exchange.
    ARD_AUTH_GENERATOR = "vnc.ard_auth_generator", "Generator", U16 Dec;
    /// Diffie-Hellman key length.
    ARD_AUTH_KEY_LEN = "vnc.ard_auth_key_len", "Key length", U16 Dec;
    /// Prime modulus for Diffie-Hellman key exchange.
    ARD_AUTH_MODULUS = "vnc.ard_auth_modulus", "Prime modulus", Bytes None;
    /// Server's public Diffie-Hellman key.
    ARD_AUTH_SERVER_KEY = "vnc.ard_auth_server_key", "Server public key", Bytes None;
    /// Encrypted client username and password.
    ARD_AUTH_CREDENTIALS = "vnc.ard_auth_credentials", "Encrypted credentials", Bytes None;
    /// Client's public Diffie-Hellman key.
    ARD_AUTH_CLIENT_KEY = "vnc.ard_auth_client_key", "Client public key", Bytes None;
    /// Client's desire to share the server's desktop with other clients.
    SHARE_DESKTOP_FLAG = "vnc.share_desktop_flag", "Share desktop flag", Bool None;
    /// Width of the framebuffer (screen) in pixels.
    WIDTH = "vnc.width", "Framebuffer width", U16 Dec;
    /// Height of the framebuffer (screen) in pixels.
    HEIGHT = "vnc.height", "Framebuffer height", U16 Dec;
    /// Number of bits used by server for each pixel value on the wire from the server.
    SERVER_BITS_PER_PIXEL = "vnc.server_bits_per_pixel", "Bits per pixel", U8 Dec;
    /// Number of useful bits in the pixel value on server.
    SERVER_DEPTH = "vnc.server_depth", "Depth", U8 Dec;
    /// True if multi-byte pixels are interpreted as big endian by server.
    SERVER_BIG_ENDIAN_FLAG = "vnc.server_big_endian_flag", "Big endian flag", Bool None;
    /// If true, then the next six items specify how to extract the red, green and blue intensities from the pixel value on the server.
    SERVER_TRUE_COLOR_FLAG = "vnc.server_true_color_flag", "True color flag", Bool None;
    /// Maximum red value on server as n: 2^n - 1.
    SERVER_RED_MAX = "vnc.server_red_max", "Red maximum", U16 Dec;
    /// Maximum green value on server as n: 2^n - 1.
    SERVER_GREEN_MAX = "vnc.server_green_max", "Green maximum", U16 Dec;
    /// Maximum blue value on server as n: 2^n - 1.
    SERVER_BLUE_MAX = "vnc.server_blue_max", "Blue maximum", U16 Dec;
    /// Number of shifts needed to get the red value in a pixel to the least significant bit on the server.
    SERVER_RED_SHIFT = "vnc.server_red_shift", "Red shift", U8 Dec;
    /// Number of shifts needed to get the green value in a pixel to the least significant bit on the server.
    SERVER_GREEN_SHIFT = "vnc.server_green_shift", "Green shift", U8 Dec;
    /// Number of shifts needed to get the blue value in a pixel to the least significant bit on the server.
    SERVER_BLUE_SHIFT = "vnc.server_blue_shift", "Blue shift", U8 Dec;
    /// Length of desktop name in bytes.
    DESKTOP_NAME_LEN = "vnc.desktop_name_len", "Desktop name length", U32 Dec;
    /// Name of the VNC desktop on the server.
    DESKTOP_NAME = "vnc.desktop_name", "Desktop name", Str None;
}

mod messages;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 5900), (Table::TcpPort, 5901), (Table::TcpPort, 5500), (Table::TcpPort, 5501)],
    probes: &[(Table::TcpPort, is_greeting)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("vnc", "Virtual Network Computing", "VNC", &["RFC 6143"]) },
        dissect,
    )
};

const LISTS: &[&[&Field]] = &[FIELDS, messages::FIELDS];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

/// Length of a greeting: `RFB 003.008` and a line end.
const GREETING: usize = 12;
/// Security types with an exchange that is shown.
const NONE: u8 = 1;
const PASSWORD: u8 = 2;
const APPLE: u8 = 30;

/// How far the handshake is: the next message is this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    ServerVersion,
    ClientVersion,
    SecurityTypes,
    Selection,
    Challenge,
    Response,
    AppleChallenge,
    AppleResponse,
    Result,
    Share,
    Parameters,
    Messages,
    /// An exchange that is not known.
    Unknown,
}

#[derive(Default)]
struct Session {
    step: Step,
    /// Minor version that the client wants.
    minor: u8,
}

/// Told to each segment.
#[derive(Clone, Copy)]
struct About {
    step: Step,
    minor: u8,
}

fn is_greeting(data: &[u8]) -> bool {
    data.len() == GREETING && data.starts_with(b"RFB ") && data.get(7) == Some(&b'.') && data.ends_with(b"\n")
}

/// Every segment is a message: most have no length of their own.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    Need::Complete(data.len())
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let session = cx.state::<Session>();
    let step = session.step;
    let first = data.first().copied().unwrap_or_default();
    session.step = match step {
        Step::ServerVersion if is_greeting(data) => Step::ClientVersion,
        Step::ServerVersion => Step::Messages,
        Step::ClientVersion => {
            session.minor = data.get(10).map_or(0, |digit| digit.wrapping_sub(b'0'));
            Step::SecurityTypes
        }
        // before version 3.7 the server decides
        Step::SecurityTypes if session.minor < 7 => match data.get(3).copied() {
            Some(NONE) => Step::Share,
            Some(PASSWORD) => Step::Challenge,
            _ => Step::Unknown,
        },
        Step::SecurityTypes => Step::Selection,
        Step::Selection => match first {
            NONE if session.minor >= 8 => Step::Result,
            NONE => Step::Share,
            PASSWORD => Step::Challenge,
            APPLE => Step::AppleChallenge,
            _ => Step::Unknown,
        },
        Step::Challenge => Step::Response,
        Step::AppleChallenge => Step::AppleResponse,
        Step::Response | Step::AppleResponse => Step::Result,
        Step::Result => Step::Share,
        Step::Share => Step::Parameters,
        Step::Parameters => Step::Messages,
        other => other,
    };
    let about = About { step, minor: session.minor };
    cx.tell(about);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("VNC");
    cx.info(format_args!(""));
    let len = b.reported_len();
    let item = cx.layer(&PROTOCOL.info, b, len);
    let guess = if is_greeting(b.data()) { Step::ServerVersion } else { Step::Messages };
    let about = cx.told::<About>().copied().unwrap_or(About { step: guess, minor: 8 });
    match about.step {
        Step::ServerVersion | Step::ClientVersion => {
            let (field, who) = if about.step == Step::ClientVersion { (&CLIENT_PROTO_VER, "Client") } else { (&SERVER_PROTO_VER, "Server") };
            cx.add(field, b, 4, 7)?;
            cx.info(format_args!("{who} protocol version: {}", Shown(b.slice(4, 7)?)));
            Ok(())
        }
        Step::SecurityTypes => {
            cx.info(format_args!("Security types supported"));
            if about.minor < 7 {
                return cx.add(&SERVER_SECURITY_TYPE, b, 0, 4).map(drop);
            }
            let count = cx.add(&NUM_SECURITY_TYPES, b, 0, 1)? as usize;
            (0..count).try_for_each(|nth| cx.add(&SECURITY_TYPE, b, 1 + nth, 1).map(drop))
        }
        Step::Selection => {
            let kind = cx.add(&CLIENT_SECURITY_TYPE, b, 0, 1)?;
            let name = CLIENT_SECURITY_TYPE.names.get(kind).unwrap_or("Unknown");
            cx.info(format_args!("Security type {name} ({kind}) selected by client"));
            Ok(())
        }
        Step::Challenge => {
            cx.info(format_args!("Authentication challenge from server"));
            cx.add(&AUTH_CHALLENGE, b, 0, 16).map(drop)
        }
        Step::Response => {
            cx.info(format_args!("Authentication response from client"));
            cx.add(&AUTH_RESPONSE, b, 0, 16).map(drop)
        }
        Step::AppleChallenge => {
            cx.info(format_args!("ARD authentication challenge"));
            cx.add(&ARD_AUTH_GENERATOR, b, 0, 2)?;
            let size = cx.add(&ARD_AUTH_KEY_LEN, b, 2, 2)? as usize;
            cx.add(&ARD_AUTH_MODULUS, b, 4, size)?;
            cx.add(&ARD_AUTH_SERVER_KEY, b, 4 + size, size).map(drop)
        }
        Step::AppleResponse => {
            cx.info(format_args!("ARD authentication response"));
            cx.add(&ARD_AUTH_CREDENTIALS, b, 0, 128)?;
            cx.add(&ARD_AUTH_CLIENT_KEY, b, 128, len.saturating_sub(128)).map(drop)
        }
        Step::Result => {
            cx.info(format_args!("Authentication result"));
            let failed = cx.add(&AUTH_RESULT, b, 0, 4)? != 0;
            if failed && about.minor >= 8 {
                let size = cx.add(&AUTH_ERROR_LEN, b, 4, 4)? as usize;
                cx.add(&AUTH_ERROR, b, 8, size)?;
            }
            Ok(())
        }
        Step::Share => {
            cx.info(format_args!("Share desktop flag"));
            cx.add(&SHARE_DESKTOP_FLAG, b, 0, 1).map(drop)
        }
        Step::Parameters => {
            cx.info(format_args!("Server framebuffer parameters"));
            parameters(cx, b)
        }
        Step::Messages if cx.transport().is_some_and(|t| t.from_client) => messages::client(cx, b),
        Step::Messages => messages::server(cx, b),
        Step::Unknown => {
            cx.text(item, format_args!("Virtual Network Computing, unknown authentication"));
            Ok(())
        }
    }
}

/// Size and pixel format of the server's screen (section 7.3.2).
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const FORMAT: [(&Field, usize); 14] = [
        (&WIDTH, 2),
        (&HEIGHT, 2),
        (&SERVER_BITS_PER_PIXEL, 1),
        (&SERVER_DEPTH, 1),
        (&SERVER_BIG_ENDIAN_FLAG, 1),
        (&SERVER_TRUE_COLOR_FLAG, 1),
        (&SERVER_RED_MAX, 2),
        (&SERVER_GREEN_MAX, 2),
        (&SERVER_BLUE_MAX, 2),
        (&SERVER_RED_SHIFT, 1),
        (&SERVER_GREEN_SHIFT, 1),
        (&SERVER_BLUE_SHIFT, 1),
        (&messages::PADDING, 3),
        (&DESKTOP_NAME_LEN, 4),
    ];
    let at = add_each(cx, b, 0, &FORMAT)?;
    let len = b.be32(at - 4)? as usize;
    padded(cx, &DESKTOP_NAME, b, at, len)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn the_server_greets() {
        let shown = testing::tcp((5900, 40000), b"RFB 003.008\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("VNC", "Server protocol version: 003.008"));
        assert!(shown.has("Server protocol version: 003.008"), "{:#?}", shown.lines);
    }
}
