//! Media gateway control protocol (RFC 3435).

use super::common::exchange;
use super::common::text::{decimal, line, shown, split_word, token, trim};
use crate::stream::Track;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const RSP_RSPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Response Acknowledgement"),
    (100, "The transaction is currently being executed.  An actual completion message will follow on later."),
    (101, "The transaction has been queued for execution.  An actual completion message will follow later."),
    (200, "The requested transaction was executed normally."),
    (250, "The connection was deleted."),
    (400, "The transaction could not be executed, due to a transient error."),
    (401, "The phone is already off hook"),
    (402, "The phone is already on hook"),
    (403, "The transaction could not be executed, because the endpoint does not have sufficient resources at this time"),
    (404, "Insufficient bandwidth at this time"),
    (405, "The transaction could not be executed, because the endpoint is \"restarting\"."),
    (406, "Transaction time-out.  The transaction did not complete in a reasonable period of time and has been aborted."),
    (407, "Transaction aborted.  The transaction was aborted by some external action, e.g., a ModifyConnection command aborted by a DeleteConnection command."),
    (409, "The transaction could not be executed because of internal overload."),
    (410, "No endpoint available.  A valid \"any of\" wildcard was used, however there was no endpoint available to satisfy the request."),
    (500, "The transaction could not be executed, because the endpoint is unknown."),
    (501, "The transaction could not be executed, because the endpoint is not ready."),
    (502, "The transaction could not be executed, because the endpoint does not have sufficient resources"),
    (503, "\"All of\" wildcard too complicated."),
    (504, "Unknown or unsupported command."),
    (505, "Unsupported RemoteConnectionDescriptor."),
    (506, "Unable to satisfy both LocalConnectionOptions and RemoteConnectionDescriptor."),
    (507, "Unsupported functionality."),
    (508, "Unknown or unsupported quarantine handling."),
    (509, "Error in RemoteConnectionDescriptor."),
    (510, "The transaction could not be executed, because a protocol error was detected."),
    (511, "The transaction could not be executed, because the command contained an unrecognized extension."),
    (512, "The transaction could not be executed, because the gateway is not equipped to detect one of the requested events."),
    (513, "The transaction could not be executed, because the gateway is not equipped to generate one of the requested signals."),
    (514, "The transaction could not be executed, because the gateway cannot send the specified announcement."),
    (515, "The transaction refers to an incorrect connection-id (may have been already deleted)"),
    (516, "The transaction refers to an unknown call-id."),
    (517, "Unsupported or invalid mode."),
    (518, "Unsupported or unknown package."),
    (519, "Endpoint does not have a digit map."),
    (520, "The transaction could not be executed, because the endpoint is 'restarting'."),
    (521, "Endpoint redirected to another Call Agent."),
    (522, "No such event or signal."),
    (523, "Unknown action or illegal combination of actions"),
    (524, "Internal inconsistency in LocalConnectionOptions"),
    (525, "Unknown extension in LocalConnectionOptions"),
    (526, "Insufficient bandwidth"),
    (527, "Missing RemoteConnectionDescriptor"),
    (528, "Incompatible protocol version"),
    (529, "Internal hardware failure"),
    (530, "CAS signaling protocol error."),
    (531, "failure of a grouping of trunks (e.g. facility failure)."),
    (532, "Unsupported value(s) in LocalConnectionOptions."),
    (533, "Response too large."),
    (534, "Codec negotiation failure."),
    (535, "Packetization period not supported"),
    (536, "Unknown or unsupported RestartMethod"),
    (537, "Unknown or unsupported digit map extension"),
    (538, "Event/signal parameter error (e.g., missing, erroneous, unsupported, unknown, etc.)"),
    (539, "Invalid or unsupported command parameter."),
    (540, "Per endpoint connection limit exceeded."),
    (541, "Invalid or unsupported LocalConnectionOptions"),
];

fields! {
    /// What a response is to tell.
    PARAM_REQINFO = "mgcp.param.reqinfo", "RequestedInfo (F)", Str None;
    /// True if MGCP request.
    REQ = "mgcp.req", "Request", Bool None;
    /// TRUE if MGCP response.
    RSP = "mgcp.rsp", "Response", Bool None;
    /// Request Frame.
    REQFRAME = "mgcp.reqframe", "Request Frame", FrameNum None;
    /// Response Frame.
    RSPFRAME = "mgcp.rspframe", "Response Frame", FrameNum None;
    /// Timedelta between Request and Response.
    TIME = "mgcp.time", "Time from request", RelTime None;
    /// Name of the verb.
    REQ_VERB = "mgcp.req.verb", "Verb", Str None;
    /// Endpoint referenced by the message.
    REQ_ENDPOINT = "mgcp.req.endpoint", "Endpoint", Str None;
    /// Transaction ID of this message.
    TRANSID = "mgcp.transid", "Transaction ID", Str None;
    /// MGCP Version.
    VERSION = "mgcp.version", "Version", Str None;
    /// Response Code.
    RSP_RSPCODE = "mgcp.rsp.rspcode", "Response Code", U32 Dec, names(RSP_RSPCODE_NAMES);
    /// Response String.
    RSP_RSPSTRING = "mgcp.rsp.rspstring", "Response String", Str None;
    /// MGCP parameters.
    PARAMS = "mgcp.params", "Parameters", None None;
    /// Response Ack.
    PARAM_RSPACK = "mgcp.param.rspack", "ResponseAck (K)", Str None;
    /// Bearer Information.
    PARAM_BEARERINFO = "mgcp.param.bearerinfo", "BearerInformation (B)", Str None;
    /// Call Id.
    PARAM_CALLID = "mgcp.param.callid", "CallId (C)", Str None;
    /// Connection Identifier.
    PARAM_CONNECTIONID = "mgcp.param.connectionid", "ConnectionIdentifier (I)", Str None;
    /// Second Connection Identifier.
    PARAM_SECONDCONNECTIONID = "mgcp.param.secondconnectionid", "SecondConnectionID (I2)", Str None;
    /// Notified Entity.
    PARAM_NOTIFIEDENTITY = "mgcp.param.notifiedentity", "NotifiedEntity (N)", Str None;
    /// Request Identifier.
    PARAM_REQUESTID = "mgcp.param.requestid", "RequestIdentifier (X)", Str None;
    /// Local Connection Options.
    PARAM_LOCALCONNECTIONOPTIONS = "mgcp.param.localconnectionoptions", "LocalConnectionOptions (L)", Str None;
    /// Connection Mode.
    PARAM_CONNECTIONMODE = "mgcp.param.connectionmode", "ConnectionMode (M)", Str None;
    /// Requested Events.
    PARAM_REQEVENTS = "mgcp.param.reqevents", "RequestedEvents (R)", Str None;
    /// Signal Request.
    PARAM_SIGNALREQ = "mgcp.param.signalreq", "SignalRequests (S)", Str None;
    /// Digit Map.
    PARAM_DIGITMAP = "mgcp.param.digitmap", "DigitMap (D)", Str None;
    /// Observed Events.
    PARAM_OBSERVEDEVENTS = "mgcp.param.observedevents", "ObservedEvents (O)", Str None;
    /// Connection Parameters.
    PARAM_CONNECTIONPARAM = "mgcp.param.connectionparam", "ConnectionParameters (P)", Str None;
    /// Reason Code.
    PARAM_REASONCODE = "mgcp.param.reasoncode", "ReasonCode (E)", Str None;
    /// Specific Endpoint ID.
    PARAM_SPECIFICENDPOINTID = "mgcp.param.specificendpointid", "SpecificEndpointID (Z)", Str None;
    /// Second Endpoint ID.
    PARAM_SECONDENDPOINTID = "mgcp.param.secondendpointid", "SecondEndpointID (Z2)", Str None;
    /// Quarantine Handling.
    PARAM_QUARANTINEHANDLING = "mgcp.param.quarantinehandling", "QuarantineHandling (Q)", Str None;
    /// Detected Events.
    PARAM_DETECTEDEVENTS = "mgcp.param.detectedevents", "DetectedEvents (T)", Str None;
    /// Capabilities.
    PARAM_CAPABILITIES = "mgcp.param.capabilities", "Capabilities (A)", Str None;
    /// Event States.
    PARAM_EVENTSTATES = "mgcp.param.eventstates", "EventStates (ES)", Str None;
    /// Restart Method.
    PARAM_RESTARTMETHOD = "mgcp.param.restartmethod", "RestartMethod (RM)", Str None;
    /// Restart Delay.
    PARAM_RESTARTDELAY = "mgcp.param.restartdelay", "RestartDelay (RD)", Str None;
    /// Extension Parameter.
    PARAM_EXTENSION = "mgcp.param.extension", "Extension Parameter (non-critical)", Str None;
    /// Invalid Parameter.
    PARAM_INVALID = "mgcp.param.invalid", "Invalid Parameter", Str None;
    /// Number of MGCP message in a packet.
    MESSAGECOUNT = "mgcp.messagecount", "MGCP Message Count", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2427), (Table::UdpPort, 2727)],
    track: Some(track),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mgcp", "Media Gateway Control Protocol", "MGCP", &["RFC 3435"]) }, dissect)
};

/// Parameters by their letters (RFC 3435 section 3.2.2).
static PARAMETERS: &[(&[u8], &Field)] = &[
    (b"K", &PARAM_RSPACK),
    (b"B", &PARAM_BEARERINFO),
    (b"C", &PARAM_CALLID),
    (b"I", &PARAM_CONNECTIONID),
    (b"I2", &PARAM_SECONDCONNECTIONID),
    (b"N", &PARAM_NOTIFIEDENTITY),
    (b"X", &PARAM_REQUESTID),
    (b"L", &PARAM_LOCALCONNECTIONOPTIONS),
    (b"M", &PARAM_CONNECTIONMODE),
    (b"R", &PARAM_REQEVENTS),
    (b"S", &PARAM_SIGNALREQ),
    (b"D", &PARAM_DIGITMAP),
    (b"O", &PARAM_OBSERVEDEVENTS),
    (b"P", &PARAM_CONNECTIONPARAM),
    (b"E", &PARAM_REASONCODE),
    (b"Z", &PARAM_SPECIFICENDPOINTID),
    (b"Z2", &PARAM_SECONDENDPOINTID),
    (b"F", &PARAM_REQINFO),
    (b"Q", &PARAM_QUARANTINEHANDLING),
    (b"T", &PARAM_DETECTEDEVENTS),
    (b"A", &PARAM_CAPABILITIES),
    (b"ES", &PARAM_EVENTSTATES),
    (b"RM", &PARAM_RESTARTMETHOD),
    (b"RD", &PARAM_RESTARTDELAY),
];

/// Verbs of requests with what they are called.
const VERBS: &[(&[u8], &str)] = &[
    (b"EPCF", "EndpointConfiguration"),
    (b"CRCX", "CreateConnection"),
    (b"MDCX", "ModifyConnection"),
    (b"DLCX", "DeleteConnection"),
    (b"RQNT", "NotificationRequest"),
    (b"NTFY", "Notify"),
    (b"AUEP", "AuditEndpoint"),
    (b"AUCX", "AuditConnection"),
    (b"RSIP", "RestartInProgress"),
];

/// Whether a message is a response, and its transaction.
fn transaction(bytes: &[u8]) -> Option<(bool, u64)> {
    let mut words = bytes.split(|b| matches!(b, b' ' | b'\r' | b'\n')).filter(|word| !word.is_empty());
    let first = words.next()?;
    let response = first.len() == 3 && first.iter().all(u8::is_ascii_digit);
    Some((response, decimal(words.next()?)?))
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    match transaction(bytes) {
        Some((true, id)) => exchange::response(cx, id),
        Some((false, id)) => exchange::request(cx, id),
        None => {}
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some((response, _)) = transaction(b.data()) else { return Err(Fault::NotMine) };
    let (len, next) = line(b, 0);
    let head = b.window(0, len);
    cx.protocol("MGCP");
    cx.info(format_args!("{}", shown(head.data())));
    let end = find_body(b);
    let layer = cx.layer(&PROTOCOL.info, b, end);
    if response { self::response(cx, head)? } else { request(cx, head)? }
    cx.hide(if response { &RSP } else { &REQ }, b.span(0, 0), Value::Uint(1));
    exchange::show(cx, b.span(0, 0), &RSPFRAME, &REQFRAME, &TIME);
    if next < end {
        parameters(cx, b.window(next, end - next))?;
    }
    cx.hide(&MESSAGECOUNT, b.span(0, 0), Value::Uint(1));
    cx.end_at(layer, b, end);
    cx.close();
    // a blank line, then a session description
    let (_, body) = line(b, end);
    let description = b.from(body);
    if description.reported_len() > 0 && !cx.call_named("sdp", description) {
        cx.data(description);
    }
    Ok(())
}

/// Where the parameters end: at a blank line, or with the message.
fn find_body(b: Bytes<'_>) -> usize {
    let mut at = 0;
    while at < b.len() {
        let (len, next) = line(b, at);
        if len == 0 {
            return at;
        }
        at = next;
    }
    b.len()
}

/// Puts the word of a line that starts at `at`; gives where the next one does.
fn word<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (len, next) = token(b.from(at).data());
    cx.add(field, b, at, len)?;
    Ok(at + next)
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (verb, _) = split_word(b.data());
    let name = VERBS.iter().find(|row| row.0 == verb.to_ascii_uppercase()).map(|row| row.1);
    let at = word(cx, &REQ_VERB, b, 0)?;
    if let Some(name) = name {
        cx.text(cx.last(), format_args!("{} ({name})", shown(verb)));
    }
    let at = word(cx, &TRANSID, b, at)?;
    let at = word(cx, &REQ_ENDPOINT, b, at)?;
    let len = b.reported_len().saturating_sub(at);
    if len > 0 {
        cx.add(&VERSION, b, at, len)?;
    }
    Ok(())
}

fn response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (code, _) = split_word(b.data());
    cx.put(&RSP_RSPCODE, b.span(0, code.len()), Value::Uint(decimal(code).unwrap_or(0)));
    let (_, at) = token(b.data());
    let at = word(cx, &TRANSID, b, at)?;
    let len = b.reported_len().saturating_sub(at);
    if len > 0 {
        cx.add(&RSP_RSPSTRING, b, at, len)?;
    }
    Ok(())
}

/// A letter or two, a colon, and the value.
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&PARAMS, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let mut at = 0;
    while at < b.len() {
        let (len, next) = line(b, at);
        let text = b.clipped(at, len);
        match text.iter().position(|c| *c == b':') {
            Some(colon) => {
                let (name, value) = (text.get(..colon).unwrap_or(text), trim(text.get(colon + 1..).unwrap_or(&[])));
                let known = PARAMETERS.iter().find(|row| row.0 == trim(name).to_ascii_uppercase()).map(|row| row.1);
                let field = known.unwrap_or(&PARAM_EXTENSION);
                let item = cx.put(field, b.span(at, len), Value::Span(b.span(at + len - value.len(), value.len())));
                if known.is_none() {
                    cx.text(item, format_args!("{}", shown(text)));
                }
            }
            None => {
                cx.put(&PARAM_INVALID, b.span(at, len), Value::Span(b.span(at, len)));
            }
        }
        at = next;
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_request_and_a_response_are_told_apart() {
        let shown = udp((2727, 2427), b"RQNT 1 *@gw.example MGCP 0.1\r\nR: l/hd(n)\r\nX: 2\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MGCP", "RQNT 1 *@gw.example MGCP 0.1"));
        assert!(shown.has("RequestIdentifier (X): 2"), "{:#?}", shown.lines);
        let shown = udp((2427, 2727), b"200 31656860 ok\r\n");
        assert_eq!(shown.info, "200 31656860 ok");
        assert!(shown.has("Transaction ID: 31656860"), "{:#?}", shown.lines);
    }
}
