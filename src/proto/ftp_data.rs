//! File Transfer Protocol, data connection (RFC 959 section 3.2): what is sent, and which command asked for it.

use super::common::ftp_data::DataConnection;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ObjectPart, ProtocolInfo, Value};

fields! {
    /// Frame of the control connection that told where the data connection is.
    SETUP_FRAME = "ftp-data.setup-frame", "Setup frame", FrameNum None;
    /// Command or response that told it.
    SETUP_METHOD = "ftp-data.setup-method", "Setup method", Str None;
    /// Command that the data answers.
    COMMAND = "ftp-data.command", "Command", Str None;
    /// Frame of that command.
    COMMAND_FRAME = "ftp-data.command-frame", "Command frame", FrameNum None;
    /// Folder in which the session stood at that command.
    DIRECTORY = "ftp-data.current-working-directory", "Current working directory", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 20)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ftp-data", "FTP Data", "FTP-DATA", &["RFC 959"]) }, dissect)
};

/// Commands that move files (RFC 959 section 4.1.3).
const MOVES_FILE: &[&str] = &["RETR", "STOR", "STOU", "APPE"];
/// Bytes that are looked at to tell text from other data.
const LOOKED_AT: usize = 10;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let plural = if b.reported_len() == 1 { "" } else { "s" };
    cx.protocol("FTP-DATA");
    cx.info(format_args!("FTP Data: {} byte{plural}", b.reported_len()));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(layer, format_args!("FTP Data ({} byte{plural} data)", b.reported_len()));
    if let Some(connection) = cx.announcement().and_then(|a| a.detail.downcast_ref::<DataConnection>()) {
        let here = b.span(0, 0);
        let outer = cx.top();
        cx.info_append(format_args!(" ({})", connection.method));
        cx.computed(&SETUP_FRAME, here, Value::Uint(u64::from(connection.frame) + 1));
        let item = cx.put_text(&SETUP_METHOD, here, format_args!("{}", connection.method));
        cx.generated(item);
        if let Some(command) = connection.command.get() {
            cx.info_append(format_args!(" ({})", command.text));
            let item = cx.put_text(&COMMAND, here, format_args!("{}", command.text));
            cx.generated(item);
            cx.put(&COMMAND_FRAME, here, Value::Uint(u64::from(command.frame) + 1));
            let item = cx.put_text(&DIRECTORY, here, format_args!("{}", command.directory));
            cx.generated(item);
        }
        cx.restore(outer);
        object(cx, b, connection);
    }
    let text = b.clipped(0, LOOKED_AT).iter().all(|c| c.is_ascii_graphic() || c.is_ascii_whitespace());
    if !(text && cx.call_named("data-text-lines", b)) {
        cx.data(b);
    }
    Ok(())
}

/// The file that a command moves; listings are none.
fn object(cx: &mut Cx<'_>, b: Bytes<'_>, connection: &DataConnection) {
    let (Some(command), Some(offset)) = (connection.command.get(), cx.packet.stream_offset) else { return };
    let (verb, name) = command.text.split_once(' ').unwrap_or((&command.text, ""));
    if !MOVES_FILE.iter().any(|v| v.eq_ignore_ascii_case(verb)) {
        return;
    }
    let host = cx.packet.source.to_string();
    cx.object(|| ObjectPart {
        protocol: "ftp-data",
        key: Some(command.frame.into()),
        offset: offset.into(),
        span: b.span(0, b.len()),
        host,
        content_type: "FTP file".into(),
        name: name.trim().into(),
        ..ObjectPart::default()
    });
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    /// An IPv4 packet with a TCP segment from port 20.
    fn segment(data: &[u8]) -> Vec<u8> {
        let mut packet = vec![0x45, 0, 0, 40 + data.len() as u8, 0, 0, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
        packet.extend([0, 20, 4, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 1, 0, 0, 0, 0, 0]);
        packet.extend(data);
        packet
    }

    #[test]
    fn text_is_shown_in_lines_and_other_data_as_bytes() {
        let shown = testing::dissect(101, &segment(b"total 1\r\n"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("FTP-DATA", "FTP Data: 9 bytes"));
        assert_eq!(shown.layers, "raw:ip:tcp:ftp-data:data-text-lines");
        let shown = testing::dissect(101, &segment(&[0x89, b'P', b'N', b'G']));
        assert_eq!(shown.layers, "raw:ip:tcp:ftp-data:data");
    }
}
