//! Telnet (RFC 854): text, commands, and the options of RFC 855 with what they negotiate.

use super::common::text::line;
use crate::base::Bytes;
use crate::base::text::until_nul;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};

fields! {
    /// Command.
    COMMAND = "telnet.cmd", "Command", U8 Dec, names(COMMANDS);
    /// Option.
    OPTION = "telnet.subcmd", "Subcommand", U8 Dec, with(Names::Lookup(option_name));
    /// Value of an option that is a text.
    STRING = "telnet.string_subopt.value", "Value", Str None;
    /// Width of the window in characters.
    WIDTH = "telnet.naws_subopt.width", "Width", U16 Dec;
    /// Height of the window in lines.
    HEIGHT = "telnet.naws_subopt.height", "Height", U16 Dec;
    /// A line of text.
    DATA = "telnet.data", "Data", Str None;
    /// Value of an option.
    OPTION_DATA = "telnet.option_data", "Option data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 23)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("telnet", "Telnet", "TELNET", &["RFC 854", "RFC 855"]) }, dissect)
};

const IAC: u8 = 255;
const SUBOPTION: u8 = 250;

const COMMANDS: &[(u64, &str)] = &[
    (236, "End of File"),
    (237, "Suspend Current Process"),
    (238, "Abort Process"),
    (239, "End of Record"),
    (240, "Suboption End"),
    (241, "No Operation"),
    (242, "Data Mark"),
    (243, "Break"),
    (244, "Interrupt Process"),
    (245, "Abort Output"),
    (246, "Are You There?"),
    (247, "Escape Character"),
    (248, "Erase Line"),
    (249, "Go Ahead"),
    (250, "Suboption"),
    (251, "Will"),
    (252, "Won't"),
    (253, "Do"),
    (254, "Don't"),
];

/// Options 0 to 49 (IANA telnet-options).
const OPTIONS: [&str; 50] = [
    "Binary Transmission",
    "Echo",
    "Reconnection",
    "Suppress Go Ahead",
    "Approx Message Size Negotiation",
    "Status",
    "Timing Mark",
    "Remote Controlled Trans and Echo",
    "Output Line Width",
    "Output Page Size",
    "Output Carriage-Return Disposition",
    "Output Horizontal Tab Stops",
    "Output Horizontal Tab Disposition",
    "Output Formfeed Disposition",
    "Output Vertical Tabstops",
    "Output Vertical Tab Disposition",
    "Output Linefeed Disposition",
    "Extended ASCII",
    "Logout",
    "Byte Macro",
    "Data Entry Terminal",
    "SUPDUP",
    "SUPDUP Output",
    "Send Location",
    "Terminal Type",
    "End of Record",
    "TACACS User Identification",
    "Output Marking",
    "Terminal Location Number",
    "Telnet 3270 Regime",
    "X.3 PAD",
    "Negotiate About Window Size",
    "Terminal Speed",
    "Remote Flow Control",
    "Linemode",
    "X Display Location",
    "Environment Option",
    "Authentication Option",
    "Encryption Option",
    "New Environment Option",
    "TN3270E",
    "XAUTH",
    "CHARSET",
    "Remote Serial Port",
    "COM Port Control",
    "Suppress Local Echo",
    "Start TLS",
    "KERMIT",
    "SEND-URL",
    "FORWARD_X",
];

fn option_name(option: u64) -> Option<&'static str> {
    OPTIONS.get(usize::try_from(option).ok()?).copied()
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("TELNET");
    cx.info(format_args!("Telnet Data ..."));
    cx.layer(&PROTOCOL.info, b, b.len());
    let mut at = 0;
    while at < b.len() {
        match b.find(at, IAC) {
            // two of them stand for a character of the text
            Some(iac) if b.clipped(iac + 1, 1) == [IAC] => {
                text(cx, b, at, iac + 1);
                at = iac + 2;
            }
            Some(iac) => {
                text(cx, b, at, iac);
                at = command(cx, b, iac)?;
            }
            None => {
                text(cx, b, at, b.len());
                break;
            }
        }
    }
    Ok(())
}

/// Lines of text between two places.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, to: usize) {
    let part = b.window(0, to);
    let mut at = from;
    while at < to {
        let (_, next) = line(part, at);
        let shown = until_nul(b.clipped(at, next - at)).len();
        cx.put(&DATA, b.span(at, next - at), Value::Span(b.span(at, shown)));
        at = next;
    }
}

/// A command; gives where it ends.
fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    let code = b.u8(at + 1)?;
    let name = COMMANDS.iter().find(|c| c.0 == u64::from(code)).map_or("<unknown option>", |c| c.1);
    if code < SUBOPTION {
        cx.open_text(b.span(at, 2), format_args!("{name}"));
        cx.add(&COMMAND, b, at + 1, 1)?;
        cx.close();
        return Ok(at + 2);
    }
    let option = b.u8(at + 2)?;
    let option_text = option_name(option.into()).unwrap_or("<unknown option>");
    let end = if code == SUBOPTION { end_of_suboption(b, at + 3) } else { at + 3 };
    cx.open_text(b.span(at, end - at), format_args!("{name} {option_text}"));
    cx.add(&COMMAND, b, at + 1, 1)?;
    cx.add(&OPTION, b, at + 2, 1)?;
    if end > at + 3 {
        cx.open_last();
        suboption(cx, b.window(at + 3, end - at - 3), option, option_text)?;
        cx.close();
    }
    cx.close();
    Ok(end)
}

/// Where the value of a suboption ends: at the next command that is not a doubled 255.
fn end_of_suboption(b: Bytes<'_>, from: usize) -> usize {
    let mut at = from;
    while let Some(iac) = b.find(at, IAC) {
        if b.clipped(iac + 1, 1) != [IAC] {
            return iac;
        }
        at = iac + 2;
    }
    b.len()
}

fn suboption<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, option: u8, name: &str) -> Outcome {
    match (option, b.u8(0)?) {
        // terminal type (RFC 1091) and X display (RFC 1096)
        (24 | 35, is @ (0 | 1)) => {
            let item = cx.put(&OPTION, b.span(0, 1), Value::Uint(is.into()));
            if is == 1 {
                cx.text(item, format_args!("Send your {name}"));
            } else {
                cx.text(item, format_args!("Here's my {name}"));
                if b.len() > 1 {
                    cx.add(&STRING, b, 1, b.len() - 1)?;
                }
            }
        }
        (31, _) if b.len() == 4 => {
            cx.add(&WIDTH, b, 0, 2)?;
            cx.add(&HEIGHT, b, 2, 2)?;
        }
        _ => {
            cx.add(&OPTION_DATA, b, 0, b.len())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubled_255_does_not_end_a_suboption() {
        let bytes = [1, 255, 255, 2, 255, 240];
        assert_eq!(end_of_suboption(Bytes::new(&bytes, 0, 6), 0), 4);
        assert_eq!(end_of_suboption(Bytes::new(&bytes[..3], 0, 3), 0), 3);
    }
}
