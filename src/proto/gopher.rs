//! Gopher (RFC 1436): a line asks for an item; a menu of lines, or the item itself, answers.

use super::common::text::{Shown, line};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const DIRECTORY_TYPE_NAMES: &[(u64, &str)] = &[
    (b'+' as u64, "Redundant server"),
    (b'0' as u64, "Text file"),
    (b'1' as u64, "Menu"),
    (b'2' as u64, "CSO phone book entity"),
    (b'3' as u64, "Error"),
    (b'4' as u64, "BinHexed Macintosh file"),
    (b'5' as u64, "DOS binary file"),
    (b'6' as u64, "Uuencoded file"),
    (b'7' as u64, "Index server"),
    (b'8' as u64, "Telnet session"),
    (b'9' as u64, "Binary file"),
    (b'I' as u64, "Image file"),
    (b'T' as u64, "Tn3270 session"),
    (b'g' as u64, "GIF file"),
    (b'h' as u64, "HTML file"),
    (b'i' as u64, "Informational message"),
    (b's' as u64, "Audio file"),
];

fields! {
    /// Gopher client request.
    REQUEST = "gopher.request", "Gopher client request", Str None;
    /// Directory item.
    DIRECTORY = "gopher.directory", "Directory item", Str None;
    /// Type.
    DIRECTORY_TYPE = "gopher.directory.type", "Type", Char Hex, names(DIRECTORY_TYPE_NAMES);
    /// Name.
    DIRECTORY_NAME = "gopher.directory.name", "Name", Str None;
    /// Selector.
    DIRECTORY_SELECTOR = "gopher.directory.selector", "Selector", Str None;
    /// Host.
    DIRECTORY_HOST = "gopher.directory.host", "Host", Str None;
    /// Port.
    DIRECTORY_PORT = "gopher.directory.port", "Port", Str None;
    /// Unknown Gopher transaction data.
    UNKNOWN = "gopher.unknown", "Unknown Gopher transaction data", Str None;
}

const PORT: u32 = 70;
/// Longest text of a part of a line that is shown.
const LONGEST: usize = 256;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("gopher", "Gopher", "Gopher", &["RFC 1436"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.protocol("Gopher");
    if cx.packet.destination_port == PORT {
        let (len, _) = line(b, 0);
        let asked = if len == 0 { "[Directory list]".into() } else { Shown(b.clipped(0, len)).to_string() };
        cx.info(format_args!("Request: {asked}"));
        cx.text(layer, format_args!("Gopher request: {asked}"));
        cx.add(&REQUEST, b, 0, len)?;
        if len == 0 {
            cx.append(cx.last(), format_args!(" {asked}"));
        }
        return Ok(());
    }
    cx.info(format_args!("Response"));
    cx.text(layer, format_args!("Gopher response: "));
    let mut at = 0;
    let mut menu = false;
    while let Some((len, next)) = b.line(at) {
        if !entry(cx, b.window(at, len), next - at)? {
            break;
        }
        menu = true;
        at = next;
    }
    if menu {
        cx.append(layer, format_args!("[Directory list]"));
    } else {
        cx.append(layer, format_args!("[Unknown]"));
        cx.add(&UNKNOWN, b, 0, b.len())?;
    }
    Ok(())
}

/// One line of a menu: type and name, selector, host, port, with tabs between them. False: it is none.
fn entry<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, len: usize) -> Result<bool, crate::base::Fault> {
    let Some((name, selector, host)) =
        b.find(1, b'\t').and_then(|name| b.find(name + 1, b'\t').and_then(|at| Some((name, at, b.find(at + 1, b'\t')?))))
    else {
        return Ok(false);
    };
    let text = Shown(b.clipped(1, (name - 1).min(LONGEST))).to_string();
    let value = b.span(1, name - 1);
    cx.put(&DIRECTORY, b.span(0, len), crate::model::Value::Span(value));
    cx.text(cx.last(), format_args!("Directory item: {text}"));
    cx.open_last();
    cx.add(&DIRECTORY_TYPE, b, 0, 1)?;
    cx.add(&DIRECTORY_NAME, b, 1, name - 1)?;
    cx.add(&DIRECTORY_SELECTOR, b, name + 1, selector - name - 1)?;
    cx.add(&DIRECTORY_HOST, b, selector + 1, host - selector - 1)?;
    cx.add(&DIRECTORY_PORT, b, host + 1, b.len() - host - 1)?;
    cx.close();
    Ok(true)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_menu_is_a_line_for_each_item() {
        let shown = tcp((70, 40000), b"0About\tabout.txt\thost\t70\r\n1Dir\t/dir\thost\t70\r\n.\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("Gopher", "Response"));
        for line in ["Gopher response: [Directory list]", "Directory item: Dir", "Type: Menu ('1')", "Selector: /dir", "Port: 70"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        assert_eq!(tcp((40000, 70), b"/docs\r\n").info, "Request: /docs");
    }
}
