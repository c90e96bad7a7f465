//! Fields of MEGACO.

use crate::fields;

const ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (400, "Syntax error in message"),
    (401, "Protocol Error"),
    (402, "Unauthorized"),
    (403, "Syntax error in transaction request"),
    (406, "Version Not Supported"),
    (410, "Incorrect identifier"),
    (411, "The transaction refers to an unknown ContextId"),
    (412, "No ContextIDs available"),
    (421, "Unknown action or illegal combination of actions"),
    (422, "Syntax Error in Action"),
    (430, "Unknown TerminationID"),
    (431, "No TerminationID matched a wildcard"),
    (432, "Out of TerminationIDs or No TerminationID available"),
    (433, "TerminationID is already in a Context"),
    (434, "Max number of Terminations in a Context exceeded"),
    (435, "Termination ID is not in specified Context"),
    (440, "Unsupported or unknown Package"),
    (441, "Missing Remote or Local Descriptor"),
    (442, "Syntax Error in Command"),
    (443, "Unsupported or Unknown Command"),
    (444, "Unsupported or Unknown Descriptor"),
    (445, "Unsupported or Unknown Property"),
    (446, "Unsupported or Unknown Parameter"),
    (447, "Descriptor not legal in this command"),
    (448, "Descriptor appears twice in a command"),
    (450, "No such property in this package"),
    (451, "No such event in this package"),
    (452, "No such signal in this package"),
    (453, "No such statistic in this package"),
    (454, "No such parameter value in this package"),
    (455, "Property illegal in this Descriptor"),
    (456, "Property appears twice in this Descriptor"),
    (457, "Missing parameter in signal or event"),
    (458, "Unexpected Event/Request ID"),
    (459, "Unsupported or Unknown Profile"),
    (471, "Implied Add for Multiplex failure"),
    (500, "Internal software Failure in MG"),
    (501, "Not Implemented"),
    (502, "Not ready."),
    (503, "Service Unavailable"),
    (504, "Command Received from unauthorized entity"),
    (505, "Transaction Request Received before a Service Change Reply has been received"),
    (506, "Number of Transaction Pendings Exceeded"),
    (510, "Insufficient resources"),
    (512, "Media Gateway unequipped to detect requested Event"),
    (513, "Media Gateway unequipped to generate requested Signals"),
    (514, "Media Gateway cannot send the specified announcement"),
    (515, "Unsupported Media Type"),
    (517, "Unsupported or invalid mode"),
    (518, "Event buffer full"),
    (519, "Out of space to store digit map"),
    (520, "Digit Map undefined in the MG"),
    (521, "Termination is ServiceChanging"),
    (526, "Insufficient bandwidth"),
    (529, "Internal hardware failure in MG"),
    (530, "Temporary Network failure"),
    (531, "Permanent Network failure"),
    (532, "Audited Property, Statistic, Event or Signal does not exist"),
    (533, "Response exceeds maximum transport PDU size"),
    (534, "Illegal write or read only property"),
    (540, "Unexpected initial hook state"),
    (581, "Does Not Exist"),
    (600, "Illegal syntax within an announcement specification"),
    (601, "Variable type not supported"),
    (602, "Variable value out of range"),
    (603, "Category not supported"),
    (604, "Selector type not supported"),
    (605, "Selector value not supported"),
    (606, "Unknown segment ID"),
    (607, "Mismatch between play specification and provisioned data"),
    (608, "Provisioning error"),
    (609, "Invalid offset"),
    (610, "No free segment IDs"),
    (611, "Temporary segment not found"),
    (612, "Segment in use"),
    (613, "ISP port limit overrun"),
    (614, "No modems available"),
    (615, "Calling number unacceptable"),
    (616, "Called number unacceptable"),
];

fields! {
    /// Start token.
    START_TOKEN = "megaco.start_token", "Start token", Str None;
    /// Version.
    VERSION = "megaco.version", "Version", Str None;
    /// Mediagateway ID.
    MID = "megaco.mId", "MediagatewayID", Str None;
    /// Message Originator.
    TRANSACTION = "megaco.transaction", "Transaction", Str None;
    /// Transaction ID of this message.
    TRANSID = "megaco.transid", "Transaction ID", U32 Dec;
    /// Context ID of this message.
    CONTEXT = "megaco.context", "Context", U32 Dec;
    /// Command.
    COMMAND = "megaco.command", "Command", Str None;
    /// Optional Command.
    COMMAND_OPTIONAL = "megaco.command_optional", "Optional Command", None None;
    /// Wildcarded response to a command.
    WILDCARD_RESPONSE = "megaco.wildcard_response", "Wildcarded response to a command", None None;
    /// Termination ID of this Command.
    TERMID = "megaco.termid", "Termination ID", Str None;
    /// Audit Descriptor of the megaco Command.
    AUDIT = "megaco.audit", "Audit Descriptor", None None;
    /// Identity of item to be audited.
    AUDITITEM = "megaco.audititem", "Audit Item", Str None;
    /// Error Descriptor of the megaco Command.
    ERROR = "megaco.error", "ERROR Descriptor", None None;
    /// Error Code of the megaco Command.
    ERROR_CODE = "megaco.error_code", "ERROR Code", U32 Dec, names(ERROR_CODE_NAMES);
    /// Error String of the megaco Command.
    ERROR_STRING = "megaco.error_string", "ERROR String", Str None;
    /// Events Descriptor of the megaco Command.
    EVENTS = "megaco.events", "Events Descriptor", None None;
    /// RequestID in Events or Observedevents Descriptor.
    REQUESTID = "megaco.requestid", "RequestID", U32 Dec;
    /// PackageName SLASH ItemID.
    PKGDNAME = "megaco.pkgdname", "pkgdName", Str None;
    /// Media Descriptor of the megaco Command.
    MEDIA = "megaco.media", "Media Descriptor", None None;
    /// Termination State Descriptor in Media Descriptor.
    TERMINATIONSTATE = "megaco.terminationstate", "Termination State Descriptor", None None;
    /// Service States in Termination State Descriptor.
    SERVICESTATES = "megaco.servicestates", "Service State", Str None;
    /// Event Buffer Control in Termination State Descriptor.
    EVENTBUFFERCONTROL = "megaco.eventbuffercontrol", "Event Buffer Control", Str None;
    /// StreamID in the Media Descriptor.
    STREAMID = "megaco.streamid", "StreamID", U32 Dec;
    /// Local Control Descriptor in Media Descriptor.
    LOCALCONTROLDESCRIPTOR = "megaco.localcontroldescriptor", "Local Control Descriptor", None None;
    /// Mode  sendonly/receiveonly/inactive/loopback.
    MODE = "megaco.mode", "Mode", Str None;
    /// Reserve Group on or off.
    RESERVEGROUP = "megaco.reservegroup", "Reserve Group", Str None;
    /// Reserve Value on or off.
    RESERVEVALUE = "megaco.reservevalue", "Reserve Value", Str None;
    /// Local Descriptor in Media Descriptor.
    LOCALDESCRIPTOR = "megaco.localdescriptor", "Local Descriptor", None None;
    /// Remote Descriptor in Media Descriptor.
    REMOTEDESCRIPTOR = "megaco.remotedescriptor", "Remote Descriptor", None None;
    /// Signal Descriptor of the megaco Command.
    SIGNAL = "megaco.signal", "Signal Descriptor", None None;
    /// Observed Events Descriptor of the megaco Command.
    OBSERVEDEVENTS = "megaco.observedevents", "Observed Events Descriptor", None None;
    /// Statistics Descriptor of the megaco Command.
    STATISTICS = "megaco.statistics", "Statistics Descriptor", None None;
    /// Packages Descriptor.
    PACKAGESDESCRIPTOR = "megaco.packagesdescriptor", "Packages Descriptor", Str None;
    /// DigitMap Descriptor of the megaco Command.
    DIGITMAP = "megaco.digitmap", "DigitMap Descriptor", Str None;
    /// Topology Descriptor of the megaco Command.
    TOPOLOGY = "megaco.topology", "Topology Descriptor", Str None;
    /// Priority.
    PRIORITY = "megaco.priority", "Priority", Str None;
    /// Modem Descriptor of the megaco Command.
    MODEM = "megaco.modem", "Modem Descriptor", Str None;
    /// Multiplex Descriptor of the megaco Command.
    MULTIPLEX = "megaco.multiplex", "Multiplex Descriptor", Str None;
}
