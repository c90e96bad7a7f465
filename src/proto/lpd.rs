//! Line printer daemon (RFC 1179): jobs for a printer, and what stands in its queue.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const CLIENT_CODE_NAMES: &[(u64, &str)] = &[
    (1, "LPC: start print / jobcmd: abort"),
    (2, "LPR: transfer a printer job / jobcmd: receive control file"),
    (3, "LPQ: print short form of queue status / jobcmd: receive data file"),
    (4, "LPQ: print long form of queue status"),
    (5, "LPRM: remove jobs"),
    (6, "LPRng lpc: do control operation"),
    (7, "LPRng lpr: transfer a block format print job"),
    (8, "LPRng lpc: secure command transfer"),
    (9, "LPRng lpq: verbose status information"),
];
const RESPONSE_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success: accepted, proceed"),
    (1, "Queue not accepting jobs"),
    (2, "Queue temporarily full, retry later"),
    (3, "Bad job format, do not retry"),
];

fields! {
    /// TRUE if LPD response.
    RESPONSE = "lpd.response", "Response", Bool None;
    /// TRUE if LPD request.
    REQUEST = "lpd.request", "Request", Bool None;
    /// Client code.
    CLIENT_CODE = "lpd.client_code", "Client code", U8 Dec, names(CLIENT_CODE_NAMES);
    /// Printer/options.
    PRINTER_OPTION = "lpd.printer_option", "Printer/options", Str None;
    /// Response.
    RESPONSE_CODE = "lpd.response_code", "Response", U8 Dec, names(RESPONSE_CODE_NAMES);
}

const PORT: u32 = 515;
/// The last code that a command may begin with.
const LAST_COMMAND: u8 = 9;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("lpd", "Line Printer Daemon Protocol", "LPD", &["RFC 1179"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    let asks = cx.packet.destination_port == PORT;
    let name = CLIENT_CODE.names.get(code.into());
    cx.protocol("LPD");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.hide(if asks { &REQUEST } else { &RESPONSE }, b.span(0, 0), Value::Uint(1));
    // responses are one byte; whatever begins with no command goes on with a job
    if b.reported_len() == 1 {
        cx.info(format_args!("LPD response"));
        return match RESPONSE_CODE.names.get(code.into()) {
            Some(_) => cx.add(&RESPONSE_CODE, b, 0, 1).map(|_| ()),
            None => {
                cx.data_inside(b);
                Ok(())
            }
        };
    }
    cx.info(format_args!("{}", name.unwrap_or("LPD continuation")));
    match b.find(1, 0).or_else(|| b.find(1, b'\n')) {
        Some(end) if code <= LAST_COMMAND => {
            cx.add(&CLIENT_CODE, b, 0, 1)?;
            match name {
                Some(name) => cx.text(cx.last(), format_args!("{name}")),
                None => cx.text(cx.last(), format_args!("Unknown client code: {code}")),
            }
            cx.add(&PRINTER_OPTION, b, 1, end - 1).map(|_| ())
        }
        _ => {
            cx.data_inside(b);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn commands_answers_and_what_follows_them() {
        let shown = tcp((40000, 515), b"\x02lp\n");
        let name = "LPR: transfer a printer job / jobcmd: receive control file";
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("LPD", name));
        assert!(shown.has(name) && shown.has("Printer/options: lp"), "{:#?}", shown.lines);
        assert!(tcp((515, 40000), b"\x03").has("Response: Bad job format, do not retry (3)"));
        assert_eq!(tcp((515, 40000), b"queue empty\n").info, "LPD continuation");
    }
}
