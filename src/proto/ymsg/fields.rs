//! Fields and names of the Yahoo messenger protocol.

use crate::fields;

const SERVICE_NAMES: &[(u64, &str)] = &[
    (1, "Pager Logon"),
    (2, "Pager Logoff"),
    (3, "Is Away"),
    (4, "Is Back"),
    (5, "Idle"),
    (6, "Message"),
    (7, "Activate Identity"),
    (8, "Deactivate Identity"),
    (9, "Mail Status"),
    (10, "User Status"),
    (11, "New Mail"),
    (12, "Chat Invitation"),
    (13, "Calendar Reminder"),
    (14, "New Personals Mail"),
    (15, "New Friend"),
    (16, "Add Identity"),
    (17, "Add Ignore"),
    (18, "Ping"),
    (19, "Got Group Rename"),
    (20, "System Message"),
    (21, "Skinname"),
    (22, "Passthrough 2"),
    (24, "Conference Invitation"),
    (25, "Conference Logon"),
    (26, "Conference Decline"),
    (27, "Conference Logoff"),
    (28, "Conference Additional Invitation"),
    (29, "Conference Message"),
    (30, "Chat Logon"),
    (31, "Chat Logoff"),
    (32, "Chat Message"),
    (40, "Game Logon"),
    (41, "Game Logoff"),
    (42, "Game Message"),
    (70, "File Transfer"),
    (74, "Voice Chat"),
    (75, "Notify"),
    (76, "Verify"),
    (77, "P2P File Transfer"),
    (79, "Peer To Peer"),
    (80, "WebCam"),
    (84, "Authentication Response"),
    (85, "List"),
    (87, "Authentication"),
    (109, "Authorize Buddy"),
    (131, "Add Buddy"),
    (132, "Remove Buddy"),
    (133, "Ignore Contact"),
    (134, "Reject Contact"),
    (137, "Group Rename"),
    (138, "Keep Alive"),
    (150, "Chat Online"),
    (151, "Chat Goto"),
    (152, "Chat Join"),
    (153, "Chat Leave"),
    (155, "Chat Exit"),
    (157, "Chat Invite"),
    (160, "Chat Logout"),
    (161, "Chat Ping"),
    (168, "Comment"),
    (183, "Game Invite"),
    (185, "Stealth Permanent"),
    (186, "Stealth Session"),
    (188, "Avatar"),
    (189, "Picture Checksum"),
    (190, "Picture"),
    (193, "Picture Update"),
    (194, "Picture Upload"),
    (196, "Yahoo Address Book Update"),
    (197, "Y6 Visibility Toggle"),
    (198, "Y6 Status Update"),
    (199, "Picture Sharing Status"),
    (200, "Verify ID Exists"),
    (208, "Audible"),
    (211, "Y7 Contact Details"),
    (212, "Y7 Chat Session"),
    (214, "Y7 Buddy Authorization"),
    (220, "Y7 File Transfer"),
    (221, "Y7 File Transfer Information"),
    (222, "Y7 File Transfer Accept"),
    (231, "Y7 Change Group"),
    (240, "Status V15"),
    (241, "List V15"),
    (550, "WebLogin"),
    (746, "SMS Message"),
];
const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Default"),
    (1, "Server Ack"),
    (2, "Playing Game"),
    (4, "Away"),
    (5, "More Packets??"),
    (22, "Notify"),
    (1515563605, "Web Login"),
    (1515563606, "Offline"),
    (4294967295, "Disconnected"),
];

fields! {
    /// Packet version identifier.
    VERSION = "ymsg.version", "Version", U16 Dec;
    /// Vendor identifier.
    VENDOR = "ymsg.vendor", "Vendor ID", U16 Dec;
    /// Packet Length.
    LEN = "ymsg.len", "Packet Length", U16 Dec;
    /// Service Type.
    SERVICE = "ymsg.service", "Service", U16 Dec, names(SERVICE_NAMES);
    /// Message Type Flags.
    STATUS = "ymsg.status", "Status", U32 Dec, names(STATUS_NAMES);
    /// Connection ID.
    SESSION_ID = "ymsg.session_id", "Session ID", U32 Hex;
    /// Data portion of the packet.
    CONTENT = "ymsg.content", "Content", Bytes None;
    /// Content line.
    CONTENT_LINE = "ymsg.content-line", "Content-line", Str None;
    /// Content line key.
    CONTENT_LINE_KEY = "ymsg.content-line.key", "Key", Str None;
    /// Content line value.
    CONTENT_LINE_VALUE = "ymsg.content-line.value", "Value", Str None;
}
