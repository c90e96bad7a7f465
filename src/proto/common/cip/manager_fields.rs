//! Fields of the Connection Manager (CIP Networks Library volume 1, chapter 3).

use super::fields::{GENSTAT_NAMES, SC_NAMES};
use crate::fields;
use crate::model::Names;

/// Names of the values of Service.
const OWN_SERVICES: &[(u64, &str)] = &[
    (0x4e, "Forward Close"),
    (0x52, "Unconnected Send"),
    (0x54, "Forward Open"),
    (0x56, "Get Connection Data"),
    (0x57, "Search Connection Data"),
    (0x5a, "Get Connection Owner"),
    (0x5b, "Large Forward Open"),
];

/// The services of the Connection Manager, and those that all classes have.
pub fn service(number: u64) -> Option<&'static str> {
    Names::Table(OWN_SERVICES).get(number).or_else(|| Names::Table(SC_NAMES).get(number))
}

/// Names of the values of Extended Status.
const EXT_STATUS_NAMES: &[(u64, &str)] = &[
    (0x100, "Connection in use or duplicate Forward Open"),
    (0x103, "Transport class and trigger combination not supported"),
    (0x106, "Ownership conflict"),
    (0x107, "Target connection not found"),
    (0x108, "Invalid network connection parameter"),
    (0x109, "Invalid connection size"),
    (0x110, "Target for connection not configured"),
    (0x111, "RPI not supported"),
    (0x112, "RPI value(s) not acceptable"),
    (0x113, "Out of connections"),
    (0x114, "Vendor ID or product code mismatch"),
    (0x115, "Device type mismatch"),
    (0x116, "Revision mismatch"),
    (0x117, "Invalid produced or consumed application path"),
    (0x118, "Invalid or inconsistent configuration application path"),
    (0x119, "Non-listen only connection not opened"),
    (0x11a, "Target object out of connections"),
    (0x11b, "RPI is smaller than the production inhibit time"),
    (0x11c, "Transport class not supported"),
    (0x11d, "Production trigger not supported"),
    (0x11e, "Direction not supported"),
    (0x11f, "Invalid O->T Fixed/Variable"),
    (0x120, "Invalid T->O Fixed/Variable"),
    (0x121, "Invalid O->T Priority"),
    (0x122, "Invalid T->O Priority"),
    (0x123, "Invalid O->T connection type"),
    (0x124, "Invalid T->O connection type"),
    (0x125, "Invalid O->T redundant owner"),
    (0x126, "Invalid configuration size"),
    (0x127, "Invalid O->T size"),
    (0x128, "Invalid T->O size"),
    (0x129, "Invalid configuration application path"),
    (0x12a, "Invalid consuming application path"),
    (0x12b, "Invalid producing application path"),
    (0x12c, "Configuration symbol does not exist"),
    (0x12d, "Consuming symbol does not exist"),
    (0x12e, "Producing symbol does not exist"),
    (0x12f, "Inconsistent application path combination"),
    (0x130, "Inconsistent consume data format"),
    (0x131, "Inconsistent produce data format"),
    (0x132, "NULL ForwardOpen not supported"),
    (0x203, "Connection timed out"),
    (0x204, "Unconnected request timed out"),
    (0x205, "Parameter error in unconnected request"),
    (0x206, "Message too large for UnconnectedSend"),
    (0x207, "Unconnected acknowledged without reply"),
    (0x301, "No buffer memory available"),
    (0x302, "Network bandwidth not available for data"),
    (0x303, "No consumed connection ID filter available"),
    (0x304, "Not configured to send scheduled priority data"),
    (0x305, "Schedule signature mismatch"),
    (0x306, "Schedule signature validation not possible"),
    (0x311, "Port not available"),
    (0x312, "Link address not valid"),
    (0x315, "Invalid segment in connection path"),
    (0x316, "ForwardClose connection path mismatch"),
    (0x317, "Scheduling not specified"),
    (0x318, "Link address to self invalid"),
    (0x319, "Secondary resources unavailable"),
    (0x31a, "Rack connection already established"),
    (0x31b, "Module connection already established"),
    (0x31c, "Miscellaneous"),
    (0x31d, "Redundant connection mismatch"),
    (0x31e, "No more user configurable link consumer resources available in the producing module"),
    (0x31f, "No more user configurable link consumer resources configured in the producing module"),
    (0x800, "Network link offline"),
    (0x801, "Incompatible Multicast RPI"),
    (0x802, "Invalid Safety Connection Size"),
    (0x803, "Invalid Safety Connection Format"),
    (0x804, "Invalid Time Correction Connection Parameters"),
    (0x805, "Invalid Ping Interval EPI Multiplier"),
    (0x806, "Time Coordination Msg Min Multiplier"),
    (0x807, "Network Time Expectation Multiplier"),
    (0x808, "Timeout Multiplier"),
    (0x809, "Invalid Max Consumer Number"),
    (0x80a, "Invalid CPCRC"),
    (0x80b, "Time Correction Connection ID Invalid"),
    (0x80c, "SCID Mismatch"),
    (0x80d, "TUNID not set"),
    (0x80e, "TUNID Mismatch"),
    (0x80f, "Configuration operation not allowed"),
    (0x810, "No target application data available"),
    (0x811, "No originator application data available"),
    (0x812, "Node address has changed since the network was scheduled"),
    (0x813, "Not configured for off-subnet multicast"),
    (0x814, "Invalid produce/consume data format"),
];

/// Names of the values of Connection Timeout Multiplier.
const TIMEOUT_MULTIPLIER_NAMES: &[(u64, &str)] =
    &[(0, "*4"), (1, "*8"), (2, "*16"), (3, "*32"), (4, "*64"), (5, "*128"), (6, "*256"), (7, "*512")];

/// Names of the values of Connection Size Type.
const FWO_F_V_NAMES: &[(u64, &str)] = &[(0, "Fixed"), (1, "Variable")];

/// Names of the values of Priority.
const FWO_PRIO_NAMES: &[(u64, &str)] = &[(0, "Low Priority"), (1, "High Priority"), (2, "Scheduled"), (3, "Urgent")];

/// Names of the values of Connection Type.
const FWO_TYPE_NAMES: &[(u64, &str)] = &[(0, "Null"), (1, "Multicast"), (2, "Point to Point"), (3, "Reserved")];

/// Names of the values of Redundant Owner.
const FWO_OWNER_NAMES: &[(u64, &str)] = &[(0, "Non-Redundant"), (1, "Redundant")];

/// Names of the values of Direction.
const FWO_DIR_NAMES: &[(u64, &str)] = &[(0, "Client"), (1, "Server")];

/// Names of the values of Trigger.
const FWO_TRIGGER_NAMES: &[(u64, &str)] = &[(0, "Cyclic"), (1, "Change-Of-State"), (2, "Application Object")];

/// Names of the values of Class.
const FWO_TRANSPORT_NAMES: &[(u64, &str)] = &[(0, "0"), (1, "1"), (2, "2"), (3, "3")];

fields! {
    /// Service.
    SC = "cip.cm.sc", "Service", U8 Hex, mask(0x7f), with(Names::Lookup(service));
    /// General Status.
    GENSTAT = "cip.cm.genstat", "General Status", U8 Hex, names(GENSTAT_NAMES);
    /// Additional Status Size.
    ADDSTAT_SIZE = "cip.cm.addstat_size", "Additional Status Size", U8 Dec;
    /// Extended Status.
    EXT_STATUS = "cip.cm.ext_status", "Extended Status", U16 Hex, names(EXT_STATUS_NAMES);
    /// Additional Status.
    ADDSTAT = "cip.cm.addstat", "Additional Status", U16 Hex;
    /// Priority.
    PRIORITY = "cip.cm.priority", "Priority", U8 Dec, mask(0x10);
    /// Tick time.
    TICK_TIME = "cip.cm.tick_time", "Tick time", U8 Dec, mask(0xf);
    /// Time-out ticks.
    TIMEOUT_TICK = "cip.cm.timeout_tick", "Time-out ticks", U8 Dec;
    /// Actual Time Out.
    TIMEOUT = "cip.cm.timeout", "Actual Time Out", U16 Dec, unit("ms");
    /// O->T Network Connection ID.
    OT_CONNID = "cip.cm.ot_connid", "O->T Network Connection ID", U32 Hex;
    /// T->O Network Connection ID.
    TO_CONNID = "cip.cm.to_connid", "T->O Network Connection ID", U32 Hex;
    /// Connection Serial Number.
    CONN_SERIAL_NUM = "cip.cm.conn_serial_num", "Connection Serial Number", U16 Hex;
    /// Originator Vendor ID.
    VENDOR = "cip.cm.vendor", "Originator Vendor ID", U16 Hex;
    /// Connection Timeout Multiplier.
    TIMEOUT_MULTIPLIER = "cip.cm.timeout_multiplier", "Connection Timeout Multiplier", U8 Dec, names(TIMEOUT_MULTIPLIER_NAMES);
    /// O->T RPI.
    OTRPI = "cip.cm.otrpi", "O->T RPI", U32 Dec;
    /// O->T Network Connection Parameters.
    OT_NET_PARAMS = "cip.cm.ot_net_params", "O->T Network Connection Parameters", U16 Hex;
    /// T->O RPI.
    TORPI = "cip.cm.torpi", "T->O RPI", U32 Dec;
    /// T->O Network Connection Parameters.
    TO_NET_PARAMS = "cip.cm.to_net_params", "T->O Network Connection Parameters", U16 Hex;
    /// Transport Type/Trigger.
    TRANSPORT_TYPE_TRIGGER = "cip.cm.transport_type_trigger", "Transport Type/Trigger", U8 Hex;
    /// Connection Path Size.
    CONNPATH_SIZE = "cip.cm.connpath_size", "Connection Path Size", U8 Dec, unit(" words");
    /// O->T API.
    OTAPI = "cip.cm.otapi", "O->T API", U32 Dec;
    /// T->O API.
    TOAPI = "cip.cm.toapi", "T->O API", U32 Dec;
    /// Application Reply Size.
    APP_REPLY_SIZE = "cip.cm.app_reply_size", "Application Reply Size", U8 Dec, unit(" words");
    /// Application Reply.
    APP_REPLY_DATA = "cip.cm.app_reply_data", "Application Reply", Bytes None;
    /// Remaining Path Size.
    REMAIN_PATH_SIZE = "cip.cm.remain_path_size", "Remaining Path Size", U8 Dec, unit(" words");
    /// Embedded Message Request Size.
    MSG_REQ_SIZE = "cip.cm.msg_req_size", "Embedded Message Request Size", U16 Dec, unit(" bytes");
    /// Route Path Size.
    ROUTE_PATH_SIZE = "cip.cm.route_path_size", "Route Path Size", U8 Dec, unit(" words");
    /// Originator Serial Number.
    ORIG_SERIAL_NUM = "cip.cm.orig_serial_num", "Originator Serial Number", U32 Hex;
    /// Fwd Open: Connection size.
    FWO_CONSIZE = "cip.cm.fwo.consize", "Connection Size", U16 Dec, mask(0x1ff);
    /// Fwd Open: Fixed or variable connection size.
    FWO_F_V = "cip.cm.fwo.f_v", "Connection Size Type", U16 Dec, mask(0x200), names(FWO_F_V_NAMES);
    /// Fwd Open: Connection priority.
    FWO_PRIO = "cip.cm.fwo.prio", "Priority", U16 Dec, mask(0xc00), names(FWO_PRIO_NAMES);
    /// Fwd Open: Connection type.
    FWO_TYPE = "cip.cm.fwo.type", "Connection Type", U16 Dec, mask(0x6000), names(FWO_TYPE_NAMES);
    /// Fwd Open: Redundant owner bit.
    FWO_OWNER = "cip.cm.fwo.owner", "Redundant Owner", U16 Dec, mask(0x8000), names(FWO_OWNER_NAMES);
    /// Fwd Open: Direction.
    FWO_DIR = "cip.cm.fwo.dir", "Direction", U8 Dec, mask(0x80), names(FWO_DIR_NAMES);
    /// Fwd Open: Production trigger.
    FWO_TRIGGER = "cip.cm.fwo.trigger", "Trigger", U8 Dec, mask(0x70), names(FWO_TRIGGER_NAMES);
    /// Fwd Open: Transport Class.
    FWO_TRANSPORT = "cip.cm.fwo.transport", "Class", U8 Dec, mask(0xf), names(FWO_TRANSPORT_NAMES);
}
