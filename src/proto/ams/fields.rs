//! Fields of AMS and ADS.

use super::names::{ERRORS, RESULTS};
use crate::fields;
use crate::model::field::SET;

const COMMANDS: &[(u64, &str)] = &[
    (0, "Invalid"),
    (1, "ADS Read Device Info"),
    (2, "ADS Read"),
    (3, "ADS Write"),
    (4, "ADS Read State"),
    (5, "ADS Write Control"),
    (6, "ADS Add Device Notification"),
    (7, "ADS Delete Device Notification"),
    (8, "ADS Device Notification"),
    (9, "ADS Read Write"),
];
const MODES: &[(u64, &str)] = &[
    (0, "NO TRANS"),
    (1, "CLIENT CYCLE"),
    (2, "CLIENT ON CHANGE"),
    (3, "SERVER CYCLE"),
    (4, "SERVER ON CHANGE"),
    (10, "CLIENT FIRST REQUEST"),
];

fields! {
    /// Network address of the receiver.
    TARGET = "ams.targetnetid", "AMS Target Net Id", Str None;
    /// Port of the receiver.
    TARGET_PORT = "ams.targetport", "AMS Target port", U16 Dec;
    /// Network address of the sender.
    SENDER = "ams.sendernetid", "AMS Sender Net Id", Str None;
    /// Port of the sender.
    SENDER_PORT = "ams.senderport", "AMS Sender port", U16 Dec;
    /// What is to be done.
    COMMAND = "ams.cmdid", "CmdId", U16 Dec, names(COMMANDS);
    /// Kind of message.
    STATE = "ams.stateflags", "StateFlags", U16 Hex;
    /// It is a response.
    RESPONSE = "ams.state_response", "RESPONSE", Bool B16, mask(0x0001), with(SET);
    /// No response is wanted.
    NO_RETURN = "ams.state_noreturn", "NO RETURN", Bool B16, mask(0x0002), with(SET);
    /// It is a command of ADS.
    ADS_COMMAND = "ams.state_adscmd", "ADS COMMAND", Bool B16, mask(0x0004), with(SET);
    /// It is a command to the system.
    SYSTEM_COMMAND = "ams.state_syscmd", "SYSTEM COMMAND", Bool B16, mask(0x0008), with(SET);
    /// It goes before others.
    HIGH_PRIORITY = "ams.state_highprio", "HIGH PRIORITY COMMAND", Bool B16, mask(0x0010), with(SET);
    /// A time follows the data.
    TIMESTAMP = "ams.state_timestampadded", "TIMESTAMP ADDED", Bool B16, mask(0x0020), with(SET);
    /// It goes over UDP.
    UDP = "ams.state_udp", "UDP COMMAND", Bool B16, mask(0x0040), with(SET);
    /// It is sent while the router starts.
    INIT = "ams.state_initcmd", "INIT COMMAND", Bool B16, mask(0x0080), with(SET);
    /// It goes to everybody.
    BROADCAST = "ams.state_broadcast", "BROADCAST", Bool B16, mask(0x8000), with(SET);
    /// Bytes of the command's own data.
    LENGTH = "ams.cbdata", "cbData", U32 Dec;
    /// What the router says.
    ERROR = "ams.errorcode", "ErrorCode", U32 Hex, names(ERRORS);
    /// Number that a response has from its request.
    INVOKE = "ams.invokeid", "InvokeId", U32 Hex;
    /// Data of no command of ADS.
    DATA = "ams.data", "Data", None None;
    /// Data of a command of ADS.
    ADS_DATA = "ams.ads_data", "Data", None None;
    /// What is asked for: a group of data.
    INDEX_GROUP = "ams.ads_indexgroup", "IndexGroup", U32 Hex;
    /// What is asked for: a place in the group.
    INDEX_OFFSET = "ams.ads_indexoffset", "IndexOffset", U32 Hex;
    /// Bytes of data.
    DATA_LENGTH = "ams.ads_cblength", "CbLength", U32 Dec;
    /// Bytes that are to be read.
    READ_LENGTH = "ams.ads_cbreadlength", "CBReadLength", U32 Dec;
    /// Bytes that are written.
    WRITE_LENGTH = "ams.ads_cbwritelength", "CBWriteLength", U32 Dec;
    /// What the device says.
    RESULT = "ams.adsresult", "Result", U32 Hex, names(RESULTS);
    /// Number of the request, once more.
    ADS_INVOKE = "ams.ads_invokeid", "InvokeId", U32 Hex;
    /// State of ADS.
    ADS_STATE = "ams.ads_state", "AdsState", U16 Hex;
    /// State of the device.
    DEVICE_STATE = "ams.ads_devicestate", "DeviceState", U16 Hex;
    /// Which notification it is.
    NOTIFICATION = "ams.ads_notificationhandle", "NotificationHandle", U32 Hex;
    /// When notifications are sent.
    MODE = "ams.ads_transmode", "Trans Mode", U32 Dec, names(MODES);
    /// How long notifications may wait, in units of 100 ns.
    MAX_DELAY = "ams.ads_maxdelay", "Max Delay", U32 Dec;
    /// How often the device looks, in units of 100 ns.
    CYCLE = "ams.ads_cycletime", "Cycle Time", U32 Dec;
    /// Name of the device.
    DEVICE_NAME = "ams.ads_devicename", "Device Name", Str None;
    /// Version of the device.
    MAJOR = "ams.ads_versionversion", "ADS Major Version", U8 Dec;
    /// Second part of the version.
    MINOR = "ams.ads_versionrevision", "ADS Minor Version", U8 Dec;
    /// Third part of the version.
    BUILD = "ams.ads_versionbuild", "ADS Version Build", U16 Dec;
    /// Times at which something was noticed.
    STAMPS = "ams.ads_noteblocksstamps", "Count of Stamps", U32 Dec;
    /// Which device is it?
    INFO_REQUEST = "ams.ads_readdinfo_req", "ADS Read Device Info Request", None None;
    /// Which device it is.
    INFO_RESPONSE = "ams.ads_readdinfo_res", "ADS Read Device Info Response", None None;
    /// Data are read.
    READ_REQUEST = "ams.ads_read_req", "ADS Read Request", None None;
    /// What was read.
    READ_RESPONSE = "ams.ads_read_res", "ADS Read Response", None None;
    /// Data are written.
    WRITE_REQUEST = "ams.ads_write_req", "ADS Write Request", None None;
    /// How the writing went.
    WRITE_RESPONSE = "ams.ads_write_res", "ADS Write Response", None None;
    /// How is the device?
    STATE_REQUEST = "ams.ads_readstate_req", "ADS Read State Request", None None;
    /// How the device is.
    STATE_RESPONSE = "ams.ads_readstate_res", "ADS Read State Response", None None;
    /// The device's state is changed.
    CONTROL_REQUEST = "ams.ads_writectrl_req", "ADS Write Ctrl Request", None None;
    /// How the change went.
    CONTROL_RESPONSE = "ams.ads_writectrl_res", "ADS Write Ctrl Response", None None;
    /// Notifications are wanted.
    ADD_REQUEST = "ams.ads_adddn_req", "ADS Add Device Notification Request", None None;
    /// Notifications will come.
    ADD_RESPONSE = "ams.ads_adddn_res", "ADS Add Device Notification Response", None None;
    /// Notifications are wanted no more.
    DELETE_REQUEST = "ams.ads_deldn_req", "ADS Delete Device Notification Request", None None;
    /// Notifications have ended.
    DELETE_RESPONSE = "ams.ads_deldn_res", "ADS Delete Device Notification Response", None None;
    /// A notification.
    NOTICE = "ams.ads_dn_req", "ADS Device Notification Request", None None;
    /// Data are written and others read.
    READ_WRITE_REQUEST = "ams.ads_readwrite_req", "ADS ReadWrite Request", None None;
    /// What was read.
    READ_WRITE_RESPONSE = "ams.ads_readwrite_res", "ADS ReadWrite Response", None None;
}
