//! Internet Message Format (RFC 5322): the header of a mail and, through it, its body.

use super::common::media;
use super::common::text::{line, shown};
use crate::base::{Bytes, Span};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ObjectPart, ProtocolInfo, Value};

fields! {
    /// When the mail was written.
    DATE = "imf.date", "Date", Str None;
    /// Who wrote it.
    FROM = "imf.from", "From", Str None;
    /// Who sent it.
    SENDER = "imf.sender", "Sender", Str None;
    /// Where answers go.
    REPLY_TO = "imf.reply_to", "Reply-To", Str None;
    /// Recipients.
    TO = "imf.to", "To", Str None;
    /// Recipients of copies.
    CC = "imf.cc", "Cc", Str None;
    /// Hidden recipients.
    BCC = "imf.bcc", "Bcc", Str None;
    /// Identifier of the mail.
    MESSAGE_ID = "imf.message_id", "Message-ID", Str None;
    /// Mail that is answered.
    IN_REPLY_TO = "imf.in_reply_to", "In-Reply-To", Str None;
    /// Mails before it in the thread.
    REFERENCES = "imf.references", "References", Str None;
    /// Subject.
    SUBJECT = "imf.subject", "Subject", Str None;
    /// Comments.
    COMMENTS = "imf.comments", "Comments", Str None;
    /// Program that wrote it.
    USER_AGENT = "imf.user_agent", "User-Agent", Str None;
    /// Key words.
    KEYWORDS = "imf.keywords", "Keywords", Str None;
    /// Where failures are reported.
    RETURN_PATH = "imf.return_path", "Return-Path", Str None;
    /// A server on the way.
    RECEIVED = "imf.received", "Received", Str None;
    /// Media type with parameters.
    CONTENT_TYPE = "imf.content.type", "Content-Type", Str None;
    /// Media type.
    CONTENT_TYPE_TYPE = "imf.content.type.type", "Type", Str None;
    /// Parameters of the media type.
    CONTENT_TYPE_PARAMETERS = "imf.content.type.parameters", "Parameters", Str None;
    /// Description of the content.
    CONTENT_DESCRIPTION = "imf.content.description", "Content-Description", Str None;
    /// Identifier of the content.
    CONTENT_ID = "imf.content.id", "Content-ID", Str None;
    /// Coding of the content.
    TRANSFER_ENCODING = "imf.content.transfer_encoding", "Content-Transfer-Encoding", Str None;
    /// Version of MIME.
    MIME_VERSION = "imf.mime_version", "MIME-Version", Str None;
    /// Language of the content.
    CONTENT_LANGUAGE = "imf.content_language", "Content-Language", Str None;
    /// How important it is.
    IMPORTANCE = "imf.importance", "Importance", Str None;
    /// How urgent it is.
    PRIORITY = "imf.priority", "Priority", Str None;
    /// How confidential it is.
    SENSITIVITY = "imf.sensitivity", "Sensitivity", Str None;
    /// When it loses its worth.
    EXPIRES = "imf.expires", "Expires", Str None;
    /// Mailbox it was put into.
    DELIVERED_TO = "imf.delivered_to", "Delivered-To", Str None;
    /// Program that wrote it.
    MAILER = "imf.ext.mailer", "X-Mailer", Str None;
    /// Library that wrote it.
    MIMEOLE = "imf.ext.mimeole", "X-MimeOLE", Str None;
    /// Identifier in a mailbox.
    UIDL = "imf.ext.uidl", "X-UIDL", Str None;
    /// Doubt about the sender.
    AUTHENTICATION_WARNING = "imf.ext.authentication_warning", "X-Authentication-Warning", Str None;
    /// A virus scanner saw it.
    VIRUS_SCANNED = "imf.ext.virus_scanned", "X-Virus-Scanned", Str None;
    /// Recipient before aliases.
    ORIGINAL_TO = "imf.ext.original-to", "X-Original-To", Str None;
    /// Place in a thread.
    THREAD_INDEX = "imf.thread-index", "Thread-Index", Str None;
    /// Number of lines.
    LINES = "imf.lines", "Lines", Str None;
    /// Kind of mass mail.
    PRECEDENCE = "imf.precedence", "Precedence", Str None;
    /// A header without a field of its own.
    EXTENSION = "imf.extension", "Unknown-Extension", Str None;
    /// Name of such a header.
    EXTENSION_TYPE = "imf.extension.type", "Type", Str None;
    /// Value of such a header.
    EXTENSION_VALUE = "imf.extension.value", "Value", Str None;
    /// Name of a person.
    DISPLAY_NAME = "imf.display_name", "Display-Name", Str None;
    /// Address.
    ADDRESS = "imf.address", "Address", Str None;
    /// One of several recipients.
    ADDRESS_ITEM = "imf.address_list.item", "Item", Str None;
    /// One of several authors.
    MAILBOX_ITEM = "imf.mailbox_list.item", "Item", Str None;
    /// The body.
    MESSAGE_TEXT = "imf.message_text", "Message-Text", None None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("message/rfc822"))],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("imf", "Internet Message Format", "IMF", &["RFC 5322"]) }, dissect)
};

/// How a header's value is taken apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Mailboxes,
    Addresses,
    ContentType,
}

const HEADERS: &[(&str, &Field, Form)] = &[
    ("Date", &DATE, Form::Text),
    ("From", &FROM, Form::Mailboxes),
    ("Sender", &SENDER, Form::Text),
    ("Reply-To", &REPLY_TO, Form::Addresses),
    ("To", &TO, Form::Addresses),
    ("CC", &CC, Form::Addresses),
    ("BCC", &BCC, Form::Addresses),
    ("Message-ID", &MESSAGE_ID, Form::Text),
    ("In-Reply-To", &IN_REPLY_TO, Form::Text),
    ("References", &REFERENCES, Form::Text),
    ("Subject", &SUBJECT, Form::Text),
    ("Comments", &COMMENTS, Form::Text),
    ("User-Agent", &USER_AGENT, Form::Text),
    ("Keywords", &KEYWORDS, Form::Text),
    ("Return-Path", &RETURN_PATH, Form::Text),
    ("Received", &RECEIVED, Form::Text),
    ("Content-Type", &CONTENT_TYPE, Form::ContentType),
    ("Content-Description", &CONTENT_DESCRIPTION, Form::Text),
    ("Content-ID", &CONTENT_ID, Form::Text),
    ("Content-Transfer-Encoding", &TRANSFER_ENCODING, Form::Text),
    ("MIME-Version", &MIME_VERSION, Form::Text),
    ("Content-Language", &CONTENT_LANGUAGE, Form::Text),
    ("Importance", &IMPORTANCE, Form::Text),
    ("Priority", &PRIORITY, Form::Text),
    ("Sensitivity", &SENSITIVITY, Form::Text),
    ("Expires", &EXPIRES, Form::Text),
    ("Delivered-To", &DELIVERED_TO, Form::Text),
    ("X-Mailer", &MAILER, Form::Text),
    ("X-MimeOLE", &MIMEOLE, Form::Text),
    ("X-UIDL", &UIDL, Form::Text),
    ("X-Authentication-Warning", &AUTHENTICATION_WARNING, Form::Text),
    ("X-Virus-Scanned", &VIRUS_SCANNED, Form::Text),
    ("X-Original-To", &ORIGINAL_TO, Form::Text),
    ("Thread-Index", &THREAD_INDEX, Form::Text),
    ("Lines", &LINES, Form::Text),
    ("Precedence", &PRECEDENCE, Form::Text),
];

/// A header line with its continuations: places of its name, its value, and where the next one starts.
struct Line {
    name: usize,
    value: usize,
    /// End of the value, without the last line end.
    end: usize,
    next: usize,
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let column = cx.tree.columns.protocol.clone();
    cx.protocol(&if column.is_empty() { "IMF".to_string() } else { format!("{column}/IMF") });
    cx.tree.columns.clear_info();
    cx.layer(&PROTOCOL.info, b, b.len());
    let (mut at, mut content_type) = (0, String::new());
    let mut object = ObjectPart { protocol: "imf", span: b.span(0, b.len()), content_type: "EML file".into(), ..ObjectPart::default() };
    while at < b.len() {
        if line(b, at).0 == 0 {
            at = line(b, at).1;
            break;
        }
        let Some(header) = header(b, at) else { break };
        let text = || shown(b.clipped(header.value, header.end - header.value));
        let name = b.clipped(header.name, header.value);
        let name = name.split(|c| *c == b':').next().unwrap_or(&[]);
        let known = HEADERS.iter().find(|h| h.0.as_bytes().eq_ignore_ascii_case(name.trim_ascii()));
        match known {
            Some((_, field, form)) => {
                if *field == &SUBJECT {
                    cx.info_append(format_args!("subject: {}, ", text()));
                    object.name = text();
                } else if *field == &FROM {
                    cx.info_append(format_args!("from: {}, ", text()));
                    object.host = text();
                } else if *field == &CONTENT_TYPE {
                    content_type = String::from_utf8_lossy(b.clipped(header.value, header.end - header.value)).into_owned();
                }
                one(cx, b, &header, field, *form)?;
            }
            None => extension(cx, b, &header, name.len())?,
        }
        at = header.next;
    }
    object.name.push_str(".eml");
    cx.object(|| object);
    body(cx, b, at, &content_type);
    Ok(())
}

/// The header that starts at `at`, its folded lines with it (RFC 5322 section 2.2.3).
fn header(b: Bytes<'_>, at: usize) -> Option<Line> {
    let (len, mut next) = line(b, at);
    let colon = b.window(at, len).find(0, b':')?;
    let mut end = at + len;
    while matches!(b.clipped(next, 1), b" " | b"\t") {
        let (len, after) = line(b, next);
        end = next + len;
        next = after;
    }
    let blanks = b.clipped(at + colon + 1, end - at - colon - 1).iter().take_while(|c| matches!(c, b' ' | b'\t')).count();
    Some(Line { name: at, value: at + colon + 1 + blanks, end, next })
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Line, field: &'static Field, form: Form) -> Outcome {
    let len = h.end - h.value;
    cx.open(field, b, h.value, len)?;
    let whole = cx.last();
    match form {
        Form::Text => {}
        Form::ContentType => {
            let semicolon = b.window(h.value, len).find(0, b';').unwrap_or(len);
            cx.add(&CONTENT_TYPE_TYPE, b, h.value, semicolon)?;
            if semicolon < len {
                cx.add(&CONTENT_TYPE_PARAMETERS, b, h.value + semicolon + 1, len - semicolon - 1)?;
            }
        }
        Form::Mailboxes | Form::Addresses => {
            let item = if form == Form::Mailboxes { &MAILBOX_ITEM } else { &ADDRESS_ITEM };
            let mut count = 0;
            for (from, to) in items(b.clipped(h.value, h.next - h.value)) {
                count += 1;
                cx.open(item, b, h.value + from, to - from)?;
                mailbox(cx, b.window(h.value + from, to - from))?;
                cx.close();
            }
            cx.append(whole, format_args!(", {count} item{}", if count == 1 { "" } else { "s" }));
        }
    }
    cx.close();
    Ok(())
}

/// The places of the members of a list: commas outside quotes, comments and angles part them.
fn items(list: &[u8]) -> Vec<(usize, usize)> {
    let (mut out, mut from, mut quoted, mut nested) = (Vec::new(), 0, false, 0_i32);
    for (at, c) in list.iter().enumerate() {
        match c {
            b'"' => quoted = !quoted,
            b'(' | b'<' if !quoted => nested += 1,
            b')' | b'>' if !quoted => nested -= 1,
            b',' if !quoted && nested <= 0 => {
                out.push((from, at));
                from = at + 1;
            }
            _ => {}
        }
    }
    if from < list.len() {
        out.push((from, list.len()));
    }
    out
}

/// A name and an address, or an address alone (RFC 5322 section 3.4).
fn mailbox<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let blanks = b.data().iter().take_while(|c| c.is_ascii_whitespace()).count();
    let text = b.from(blanks);
    match text.find(0, b'<') {
        Some(open) => {
            let name = text.clipped(0, open).trim_ascii_end().len();
            if name > 0 {
                cx.add(&DISPLAY_NAME, text, 0, name)?;
            }
            let close = text.find(open, b'>').unwrap_or(text.len());
            cx.add(&ADDRESS, text, open + 1, close.saturating_sub(open + 1))?;
        }
        None => {
            cx.add(&ADDRESS, text, 0, text.data().trim_ascii_end().len())?;
        }
    }
    Ok(())
}

fn extension<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Line, name: usize) -> Outcome {
    cx.open(&EXTENSION, b, h.name, h.end - h.name)?;
    cx.append(cx.last(), format_args!(" (Contact Wireshark developers if you want this supported.)"));
    cx.add(&EXTENSION_TYPE, b, h.name, name)?;
    cx.add(&EXTENSION_VALUE, b, h.value, h.end - h.value)?;
    cx.close();
    Ok(())
}

fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, content_type: &str) {
    let text = b.from(at);
    if text.is_empty() {
        return;
    }
    if !content_type.is_empty() {
        media::hand_on(cx, content_type, text, true);
        return;
    }
    cx.put(&MESSAGE_TEXT, Span { len: text.len() as u32, ..text.span(0, 0) }, Value::None);
    cx.open_last();
    let mut at = 0;
    while at < text.len() {
        let (_, next) = line(text, at);
        cx.open_text(text.span(at, next - at), format_args!("{}", shown(text.clipped(at, next - at))));
        cx.close();
        at = next;
    }
    cx.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_part_at_commas_that_are_not_quoted() {
        assert_eq!(items(b"\"a, b\" <c@d>, e@f").len(), 2);
        assert_eq!(items(b"a (x, y), b"), [(0, 8), (9, 11)]);
        assert_eq!(items(b""), []);
    }

    #[test]
    fn folded_lines_belong_to_their_header() {
        let text = b"Subject: a\r\n b\r\nTo: x\r\n";
        let h = header(Bytes::new(text, 0, text.len()), 0).unwrap();
        assert_eq!((h.value, h.end, h.next), (9, 14, 16));
    }
}
