//! Fields of IPX, its routing protocol and its service advertisements.

use crate::fields;

pub const PACKET_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "IPX"),
    (1, "RIP"),
    (2, "Echo"),
    (3, "Error"),
    (4, "PEP"),
    (5, "SPX"),
    (16, "Experimental Protocol"),
    (17, "NCP"),
    (18, "Experimental Protocol"),
    (19, "Experimental Protocol"),
    (20, "NetBIOS Broadcast"),
    (21, "Experimental Protocol"),
    (22, "Experimental Protocol"),
    (23, "Experimental Protocol"),
    (24, "Experimental Protocol"),
    (25, "Experimental Protocol"),
    (26, "Experimental Protocol"),
    (27, "Experimental Protocol"),
    (28, "Experimental Protocol"),
    (29, "Experimental Protocol"),
    (30, "Experimental Protocol"),
    (31, "Experimental Protocol"),
];

pub const DST_SOCKET_NAMES: &[(u64, &str)] = &[
    (2, "CISCO PING"),
    (1105, "NCP"),
    (1106, "SAP"),
    (1107, "RIP"),
    (1109, "NetBIOS"),
    (1110, "Diagnostic"),
    (1111, "Serialization"),
    (1360, "NWLink SMB Server"),
    (1361, "NWLink SMB Name Query"),
    (1362, "NWLink SMB Redirector"),
    (1363, "NWLink SMB Mailslot Datagram"),
    (1364, "NWLink SMB Messenger"),
    (1365, "NWLink SMB Browse"),
    (1373, "Attachmate Gateway"),
    (16385, "IPX Message"),
    (16387, "IPX Message"),
    (16390, "NetWare Directory Server"),
    (16396, "HP LaserJet/QuickSilver"),
    (33028, "NetWare 386"),
    (34082, "ADSM"),
    (34238, "Cisco EIGRP for IPX"),
    (36739, "Powerchute UPS Monitoring"),
    (36865, "NetWare Link Services Protocol"),
    (36868, "IPX WAN"),
    (36879, "SNMP Agent"),
    (36880, "SNMP Sink"),
    (36987, "SMS Testing and Development"),
    (36998, "Novell PING"),
    (37009, "TCP Tunnel"),
    (37010, "UDP Tunnel"),
    (37042, "NDPS Printer Agent/PSM"),
    (37043, "NDPS Broker"),
    (37044, "NDPS Service Registry Service"),
    (37045, "NDPS Event Notification Service"),
    (37046, "NDPS Remote Management Service"),
    (37047, "NDPS Notify Listener"),
    (59525, "NT Server-RPC/GW"),
];

pub const RIP_PACKET_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Request"),
    (2, "Response"),
];

pub const SAP_PACKET_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "General Query"),
    (2, "General Response"),
    (3, "Nearest Query"),
    (4, "Nearest Response"),
];

pub const SAP_SERVER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "User"),
    (2, "User Group"),
    (3, "Print Queue or Print Group"),
    (4, "File Server (SLIST source)"),
    (5, "Job Server"),
    (6, "Gateway"),
    (7, "Print Server or Silent Print Server"),
    (8, "Archive Queue"),
    (9, "Archive Server"),
    (10, "Job Queue"),
    (11, "Administration"),
    (15, "Novell TI-RPC"),
    (23, "Diagnostics"),
    (32, "NetBIOS"),
    (33, "NAS SNA Gateway"),
    (35, "NACS Async Gateway or Asynchronous Gateway"),
    (36, "Remote Bridge or Routing Service"),
    (38, "Bridge Server or Asynchronous Bridge Server"),
    (39, "TCP/IP Gateway Server"),
    (40, "Point to Point (Eicon) X.25 Bridge Server"),
    (41, "Eicon 3270 Gateway"),
    (42, "CHI Corp"),
    (44, "PC Chalkboard"),
    (45, "Time Synchronization Server or Asynchronous Timer"),
    (46, "ARCserve 5.0 / Palindrome Backup Director 4.x (PDB4)"),
    (69, "DI3270 Gateway"),
    (71, "Advertising Print Server"),
    (74, "NetBlazer Modems"),
    (75, "Btrieve VAP/NLM 5.0"),
    (76, "NetWare SQL VAP/NLM Server"),
    (77, "Xtree Network Version/NetWare XTree"),
    (80, "Btrieve VAP 4.11"),
    (82, "QuickLink (Cubix)"),
    (83, "Print Queue User"),
    (88, "Multipoint X.25 Eicon Router"),
    (96, "STLB/NLM"),
    (100, "ARCserve"),
    (102, "ARCserve 3.0"),
    (114, "WAN Copy Utility"),
    (122, "TES-NetWare for VMS"),
    (146, "WATCOM Debugger or Emerald Tape Backup Server"),
    (149, "DDA OBGYN"),
    (152, "NetWare Access Server (Asynchronous gateway)"),
    (154, "NetWare for VMS II or Named Pipe Server"),
    (155, "NetWare Access Server"),
    (158, "Portable NetWare Server or SunLink NVT"),
    (161, "Powerchute APC UPS NLM"),
    (170, "LAWserve"),
    (172, "Compaq IDA Status Monitor"),
    (256, "PIPE STAIL"),
    (258, "LAN Protect Bindery"),
    (259, "Oracle DataBase Server"),
    (263, "NetWare 386 or RSPX Remote Console"),
    (271, "Novell SNA Gateway"),
    (273, "Test Server"),
    (274, "Print Server (HP)"),
    (276, "CSA MUX (f/Communications Executive)"),
    (277, "CSA LCA (f/Communications Executive)"),
    (278, "CSA CM (f/Communications Executive)"),
    (279, "CSA SMA (f/Communications Executive)"),
    (280, "CSA DBA (f/Communications Executive)"),
    (281, "CSA NMA (f/Communications Executive)"),
    (282, "CSA SSA (f/Communications Executive)"),
    (283, "CSA STATUS (f/Communications Executive)"),
    (286, "CSA APPC (f/Communications Executive)"),
    (294, "SNA TEST SSA Profile"),
    (298, "CSA TRACE (f/Communications Executive)"),
    (299, "NetWare for SAA"),
    (302, "IKARUS virus scan utility"),
    (304, "Communications Executive"),
    (307, "NNS Domain Server or NetWare Naming Services Domain"),
    (309, "NetWare Naming Services Profile"),
    (311, "NetWare 386 Print Queue or NNS Print Queue"),
    (321, "LAN Spool Server (Vap, Intel)"),
    (338, "IRMALAN Gateway"),
    (340, "Named Pipe Server"),
    (358, "NetWare Management"),
    (360, "Intel PICKIT Comm Server or Intel CAS Talk Server"),
    (371, "Compaq"),
    (372, "Compaq SNMP Agent"),
    (373, "Compaq"),
    (384, "XTree Server or XTree Tools"),
    (394, "NASI services broadcast server (Novell)"),
    (432, "GARP Gateway (net research)"),
    (433, "Binfview (Lan Support Group)"),
    (447, "Intel LanDesk Manager"),
    (458, "AXTEC"),
    (459, "Shiva NetModem/E"),
    (460, "Shiva LanRover/E"),
    (461, "Shiva LanRover/T"),
    (462, "Shiva Universal"),
    (472, "Castelle FAXPress Server"),
    (474, "Castelle LANPress Print Server"),
    (476, "Castelle FAX/Xerox 7033 Fax Server/Excel Lan Fax"),
    (496, "LEGATO"),
    (501, "LEGATO"),
    (563, "NMS Agent or NetWare Management Agent"),
    (567, "NMS IPX Discovery or LANtern Read/Write Channel"),
    (568, "NMS IP Discovery or LANtern Trap/Alarm Channel"),
    (570, "LANtern"),
    (572, "MAVERICK"),
    (575, "SMS Testing and Development"),
    (590, "NetWare Connect"),
    (591, "NASI server broadcast (Cisco)"),
    (618, "Network Management (NMS) Service Console"),
    (619, "Time Synchronization Server (NetWare 4.x)"),
    (632, "Directory Server (NetWare 4.x)"),
    (635, "NetWare Management Agent"),
    (640, "Novell File and Printer Sharing Service for PC"),
    (772, "Novell SAA Gateway"),
    (776, "COM or VERMED 1"),
    (778, "Galacticomm's Worldgroup Server"),
    (780, "Intel Netport 2 or HP JetDirect or HP Quicksilver"),
    (800, "Attachmate Gateway"),
    (807, "Microsoft Diagnostics"),
    (808, "WATCOM SQL server"),
    (821, "MultiTech Systems Multisynch Comm Server"),
    (835, "Xylogics Remote Access Server or LAN Modem"),
    (853, "Arcada Backup Exec"),
    (856, "MSLCD1"),
    (865, "NETINELO"),
    (894, "Powerchute UPS Monitoring"),
    (895, "ViruSafe Notify"),
    (902, "HP Bridge"),
    (903, "HP Hub"),
    (916, "NetWare SAA Gateway"),
    (923, "Lotus Notes"),
    (951, "Certus Anti Virus NLM"),
    (964, "ARCserve 4.0 (Cheyenne)"),
    (967, "LANspool 3.5 (Intel)"),
    (983, "Lexmark printer server (type 4033-011)"),
    (984, "Lexmark XLE printer server (type 4033-301)"),
    (989, "Banyan ENS for NetWare Client NLM"),
    (990, "Gupta Sequel Base Server or NetWare SQL"),
    (993, "Univel Unixware"),
    (996, "Univel Unixware"),
    (1020, "Intel Netport"),
    (1021, "Intel Print Server Queue"),
    (1034, "ipnServer"),
    (1037, "LVERRMAN"),
    (1038, "LVLIC"),
    (1044, "NET Silicon (DPI)/Kyocera"),
    (1065, "Site Lock Virus (Brightworks)"),
    (1074, "UFHELP R"),
    (1075, "Synoptics 281x Advanced SNMP Agent"),
    (1092, "Microsoft NT SNA Server"),
    (1096, "Oracle"),
    (1100, "ARCserve 5.01"),
    (1111, "Canon GP55 Running on a Canon GP55 network printer"),
    (1114, "QMS Printers"),
    (1115, "Dell SCSI Array (DSA) Monitor"),
    (1169, "NetBlazer Modems"),
    (1196, "On-Time Scheduler NLM"),
    (1200, "CD-Net (Meridian)"),
    (1299, "Emulex NQA"),
    (1312, "Site Lock Checks"),
    (1321, "Site Lock Checks (Brightworks)"),
    (1325, "Citrix OS/2 App Server"),
    (1333, "Tektronix"),
    (1334, "Milan"),
    (1373, "Attachmate SNA gateway"),
    (1387, "IBM 8235 modem server"),
    (1388, "Shiva LanRover/E PLUS"),
    (1389, "Shiva LanRover/T PLUS"),
    (1408, "McAfee's NetShield anti-virus"),
    (1464, "NLM to workstation communication (Revelation Software)"),
    (1466, "Compatible Systems Routers"),
    (1470, "Cheyenne Hierarchical Storage Manager"),
    (1542, "JCWatermark Imaging"),
    (1548, "AXIS Network Printer"),
    (1552, "Adaptec SCSI Management"),
    (1569, "IBM AntiVirus NLM"),
    (1600, "Microsoft Gateway Services for NetWare"),
    (1614, "Microsoft Internet Information Server"),
    (1659, "Microsoft Win95/98 File and Print Sharing for NetWare"),
    (1660, "Microsoft Win95/98 File and Print Sharing for NetWare"),
    (1900, "Xerox"),
    (1947, "Shiva LanRover/E 115"),
    (1948, "Shiva LanRover/T 115"),
    (1972, "Cubix WorldDesk"),
    (1985, "Quarterdeck IWare Connect V3.x NLM"),
    (1986, "Quarterdeck IWare Connect V2.x NLM"),
    (2064, "ELAN License Server Demo"),
    (2084, "Shiva LanRover Access Switch/E"),
    (2154, "ISSC collector NLMs"),
    (2175, "ISSC DAS agent for AIX"),
    (2176, "Intel Netport PRO"),
    (2177, "Intel Netport PRO"),
    (2857, "Site Lock"),
    (3113, "Site Lock Applications"),
    (3116, "Licensing Server"),
    (8449, "Performance Technology Instant Internet"),
    (9088, "LAI Site Lock"),
    (9100, "Meeting Maker"),
    (18440, "Site Lock Server or Site Lock Metering VAP/NLM"),
    (21845, "Site Lock User"),
    (25362, "Tapeware"),
    (28416, "Rabbit Gateway (3270)"),
    (30467, "MODEM"),
    (32770, "NetPort Printers (Intel) or LANport"),
    (32771, "SEH InterCon Printserver"),
    (32776, "WordPerfect Network Version"),
    (34238, "Cisco Enhanced Interior Routing Protocol (EIGRP)"),
    (34952, "WordPerfect Network Version or Quick Network Management"),
    (36864, "McAfee's NetShield anti-virus"),
    (38404, "CSA-NT_MON"),
    (46760, "Ocean Isle Reachout Remote Control"),
    (61727, "Site Lock Metering VAP/NLM"),
    (61951, "Site Lock"),
    (62723, "Microsoft SQL Server"),
    (63749, "IBM Time and Place/2 application"),
    (64507, "TopCall III fax server"),
    (65535, "Any Service or Wildcard"),
];

fields! {
    /// Checksum.
    CHECKSUM = "ipx.checksum", "Checksum", U16 Hex;
    /// Source Address.
    SRC = "ipx.src", "Source Address", Str None;
    /// Destination Address.
    DST = "ipx.dst", "Destination Address", Str None;
    /// Src/Dst Address.
    ADDR = "ipx.addr", "Src/Dst Address", Str None;
    /// Length.
    LEN = "ipx.len", "Length", U16 Dec, unit(" bytes");
    /// Transport Control (Hops).
    HOPS = "ipx.hops", "Transport Control (Hops)", U8 Dec;
    /// Packet Type.
    PACKET_TYPE = "ipx.packet_type", "Packet Type", U8 Hex, names(PACKET_TYPE_NAMES);
    /// Destination Network.
    DST_NET = "ipx.dst.net", "Destination Network", IpxNet None;
    /// Destination Node.
    DST_NODE = "ipx.dst.node", "Destination Node", Ether None;
    /// Destination Socket.
    DST_SOCKET = "ipx.dst.socket", "Destination Socket", U16 Hex, names(DST_SOCKET_NAMES);
    /// Source Network.
    SRC_NET = "ipx.src.net", "Source Network", IpxNet None;
    /// Source Node.
    SRC_NODE = "ipx.src.node", "Source Node", Ether None;
    /// Source Socket.
    SRC_SOCKET = "ipx.src.socket", "Source Socket", U16 Hex, names(DST_SOCKET_NAMES);
    /// Source or Destination Network.
    NET = "ipx.net", "Source or Destination Network", IpxNet None;
    /// Source or Destination Node.
    NODE = "ipx.node", "Source or Destination Node", Ether None;
    /// Source or Destination Socket.
    SOCKET = "ipx.socket", "Source or Destination Socket", U16 Hex, names(DST_SOCKET_NAMES);
    /// Request.
    RIP_REQUEST = "ipxrip.request", "Request", Bool None;
    /// Response.
    RIP_RESPONSE = "ipxrip.response", "Response", Bool None;
    /// RIP packet type.
    RIP_PACKET_TYPE = "ipxrip.packet_type", "RIP packet type", U16 Dec, names(RIP_PACKET_TYPE_NAMES);
    /// Route Vector.
    RIP_ROUTE_VECTOR = "ipxrip.route_vector", "Route Vector", IpxNet None;
    /// Hops.
    RIP_HOPS = "ipxrip.hops", "Hops", U16 Dec;
    /// Ticks.
    RIP_TICKS = "ipxrip.ticks", "Ticks", U16 Dec;
    /// Request.
    SAP_REQUEST = "ipxsap.request", "Request", Bool None;
    /// Response.
    SAP_RESPONSE = "ipxsap.response", "Response", Bool None;
    /// SAP packet type.
    SAP_PACKET_TYPE = "ipxsap.packet_type", "SAP packet type", U16 Dec, names(SAP_PACKET_TYPE_NAMES);
    /// Server.
    SAP_SERVER = "ipxsap.server", "Server", None None;
    /// Server Type.
    SAP_SERVER_TYPE = "ipxsap.server.type", "Server Type", U16 Hex, names(SAP_SERVER_TYPE_NAMES);
    /// Server Name.
    SAP_SERVER_NAME = "ipxsap.server.name", "Server Name", Str None;
    /// Network.
    SAP_SERVER_NETWORK = "ipxsap.server.network", "Network", IpxNet None;
    /// Node.
    SAP_SERVER_NODE = "ipxsap.server.node", "Node", Ether None;
    /// Socket.
    SAP_SERVER_SOCKET = "ipxsap.server.socket", "Socket", U16 Hex, names(DST_SOCKET_NAMES);
    /// Intermediate Networks.
    SAP_SERVER_INTERMEDIATE_NETWORKS = "ipxsap.server.intermediate_networks", "Intermediate Networks", U16 Dec;
    /// The packet's routing information.
    RIP = "ipxrip", "IPX Routing Information Protocol", Protocol None;
    /// The packet's services.
    SAP = "ipxsap", "Service Advertisement Protocol", Protocol None;
}
