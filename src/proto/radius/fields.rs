//! Fields of RADIUS (RFC 2865, RFC 2866 and the RFCs that define more attributes).

use crate::fields;

fields! {
    /// Request.
    REQ = "radius.req", "Request", Bool None;
    /// Response.
    RSP = "radius.rsp", "Response", Bool None;
    /// Request Frame.
    REQFRAME = "radius.reqframe", "Request Frame", FrameNum None;
    /// Response Frame.
    RSPFRAME = "radius.rspframe", "Response Frame", FrameNum None;
    /// Time from request.
    TIME = "radius.time", "Time from request", RelTime None;
    /// Code.
    CODE = "radius.code", "Code", U8 Dec, names(&[(1, "Access-Request"), (2, "Access-Accept"), (3, "Access-Reject"), (4, "Accounting-Request"), (5, "Accounting-Response"), (6, "Accounting-Status"), (7, "Password-Request"), (8, "Password-Ack"), (9, "Password-Reject"), (10, "Accounting-Message"), (11, "Access-Challenge"), (12, "Status-Server"), (13, "Status-Client"), (21, "Resource-Free-Request"), (22, "Resource-Free-Response"), (23, "Resource-Query-Request"), (24, "Query_Response"), (25, "Alternate-Resource-Reclaim-Request"), (26, "NAS-Reboot-Request"), (27, "NAS-Reboot-Response"), (29, "Next-Passcode"), (30, "New-Pin"), (31, "Terminate-Session"), (32, "Password-Expired"), (33, "Event-Request"), (34, "Event-Response"), (40, "Disconnect-Request"), (41, "Disconnect-ACK"), (42, "Disconnect-NAK"), (43, "CoA-Request"), (44, "CoA-ACK"), (45, "CoA-NAK"), (50, "IP-Address-Allocate"), (51, "IP-Address-Release"), (129, "ALU-State-Request"), (130, "ALU-State-Accept"), (131, "ALU-State-Reject"), (132, "ALU-State-Error")]);
    /// Identifier.
    ID = "radius.id", "Identifier", U8 Dec;
    /// Authenticator.
    AUTHENTICATOR = "radius.authenticator", "Authenticator", Bytes None;
    /// Length.
    LENGTH = "radius.length", "Length", U16 Dec;
    /// CHAP-Password.
    CHAP_PASSWORD = "radius.CHAP_Password", "CHAP-Password", Bytes None;
    /// Framed-IP-Address.
    FRAMED_IP_ADDRESS = "radius.Framed-IP-Address", "Framed-IP-Address", Ipv4 None;
    /// Login-IP-Host.
    LOGIN_IP_HOST = "radius.Login-IP-Host", "Login-IP-Host", Ipv4 None;
    /// Framed-IPX-Network.
    FRAMED_IPX_NETWORK = "radius.Framed-IPX-Network", "Framed-IPX-Network", IpxNet None;
    /// EAP fragment.
    EAP_FRAGMENT = "radius.eap_fragment", "EAP fragment", Bytes None;
    /// AVP.
    AVP = "radius.avp", "AVP", Bytes None;
    /// Length.
    AVP_LENGTH = "radius.avp.length", "Length", U8 Dec;
    /// Type.
    AVP_TYPE = "radius.avp.type", "Type", U8 Dec;
    /// Vendor ID.
    AVP_VENDOR_ID = "radius.avp.vendor_id", "Vendor ID", U32 Dec;
    /// Type.
    AVP_VENDOR_TYPE = "radius.avp.vendor_type", "Type", U8 Dec;
    /// Length.
    AVP_VENDOR_LEN = "radius.avp.vendor_len", "Length", U8 Dec;
    /// Vlan ID.
    EGRESS_VLANID = "radius.egress_vlanid", "Vlan ID", U32 Dec, mask(0xfff);
    /// Vlan Name.
    EGRESS_VLAN_NAME = "radius.egress_vlan_name", "Vlan Name", Str None;
    /// PKM-SS-Cert.
    PKM_SS_CERT = "radius.PKM_SS_Cert", "PKM-SS-Cert", Bytes None;
    /// PMIP6-Visited-DHCP6-Server-Address.
    PMIP6_VISITED_DHCP6_SERVER_ADDRESS = "radius.PMIP6_Visited_DHCP6_Server_Address", "PMIP6-Visited-DHCP6-Server-Address", Ipv6 None;
    /// Acct-Session-Time.
    ACCT_SESSION_TIME = "radius.Acct_Session_Time", "Acct-Session-Time", U32 Dec;
    /// Tunnel-Password.
    TUNNEL_PASSWORD = "radius.Tunnel_Password", "Tunnel-Password", Str None;
    /// NAS-Filter-Rule.
    NAS_FILTER_RULE = "radius.NAS_Filter_Rule", "NAS-Filter-Rule", Str None;
    /// Digest-Response.
    DIGEST_RESPONSE = "radius.Digest_Response", "Digest-Response", Str None;
    /// PKM-CA-Cert.
    PKM_CA_CERT = "radius.PKM_CA_Cert", "PKM-CA-Cert", Bytes None;
    /// State.
    STATE = "radius.State", "State", Bytes None;
    /// PMIP6-Home-IPv4-Gateway.
    PMIP6_HOME_IPV4_GATEWAY = "radius.PMIP6_Home_IPv4_Gateway", "PMIP6-Home-IPv4-Gateway", Ipv4 None;
    /// Acct-Input-Packets.
    ACCT_INPUT_PACKETS = "radius.Acct_Input_Packets", "Acct-Input-Packets", U32 Dec;
    /// ARAP-Password.
    ARAP_PASSWORD = "radius.ARAP_Password", "ARAP-Password", Bytes None;
    /// User-Name.
    USER_NAME = "radius.User_Name", "User-Name", Str None;
    /// PKM-Config-Settings.
    PKM_CONFIG_SETTINGS = "radius.PKM_Config_Settings", "PKM-Config-Settings", Bytes None;
    /// Class.
    CLASS = "radius.Class", "Class", Bytes None;
    /// User-Password.
    USER_PASSWORD = "radius.User_Password", "User-Password", Str None;
    /// Acct-Output-Packets.
    ACCT_OUTPUT_PACKETS = "radius.Acct_Output_Packets", "Acct-Output-Packets", U32 Dec;
    /// ARAP-Features.
    ARAP_FEATURES = "radius.ARAP_Features", "ARAP-Features", Bytes None;
    /// Originating-Line-Info.
    ORIGINATING_LINE_INFO = "radius.Originating_Line_Info", "Originating-Line-Info", Str None;
    /// PMIP6-Visited-IPv4-Gateway.
    PMIP6_VISITED_IPV4_GATEWAY = "radius.PMIP6_Visited_IPv4_Gateway", "PMIP6-Visited-IPv4-Gateway", Ipv4 None;
    /// PKM-Cryptosuite-List.
    PKM_CRYPTOSUITE_LIST = "radius.PKM_Cryptosuite_List", "PKM-Cryptosuite-List", Bytes None;
    /// Vendor-Specific.
    VENDOR_SPECIFIC = "radius.Vendor_Specific", "Vendor-Specific", Bytes None;
    /// EAP-Lower-Layer.
    EAP_LOWER_LAYER = "radius.EAP_Lower_Layer", "EAP-Lower-Layer", U32 Dec, names(&[(1, "Wired-IEEE-802.1X"), (2, "IEEE-802.1X-No-Preauth"), (3, "IEEE-802.1X-Preauth"), (4, "IEEE-802.16e"), (5, "IKEv2"), (6, "PPP"), (7, "PANA-No-Preauth"), (8, "GSS-API"), (9, "PANA-Preauth")]);
    /// Acct-Terminate-Cause.
    ACCT_TERMINATE_CAUSE = "radius.Acct_Terminate_Cause", "Acct-Terminate-Cause", U32 Dec, names(&[(1, "User-Request"), (2, "Lost-Carrier"), (3, "Lost-Service"), (4, "Idle-Timeout"), (5, "Session-Timeout"), (6, "Admin-Reset"), (7, "Admin-Reboot"), (8, "Port-Error"), (9, "NAS-Error"), (10, "NAS-Request"), (11, "NAS-Reboot"), (12, "Port-Unneeded"), (13, "Port-Preempted"), (14, "Port-Suspended"), (15, "Service-Unavailable"), (16, "Callback"), (17, "User-Error"), (18, "Host-Request"), (19, "Supplicant-Restart"), (20, "Reauthentication-Failure"), (21, "Port-Reinit"), (22, "Port-Disabled")]);
    /// ARAP-Zone-Access.
    ARAP_ZONE_ACCESS = "radius.ARAP_Zone_Access", "ARAP-Zone-Access", U32 Dec, names(&[(1, "Default-Zone"), (2, "Zone-Filter-Inclusive"), (4, "Zone-Filter-Exclusive")]);
    /// NAS-IPv6-Address.
    NAS_IPV6_ADDRESS = "radius.NAS_IPv6_Address", "NAS-IPv6-Address", Ipv6 None;
    /// NAS-IP-Address.
    NAS_IP_ADDRESS = "radius.NAS_IP_Address", "NAS-IP-Address", Ipv4 None;
    /// PKM-SAID.
    PKM_SAID = "radius.PKM_SAID", "PKM-SAID", U32 Dec;
    /// Session-Timeout.
    SESSION_TIMEOUT = "radius.Session_Timeout", "Session-Timeout", U32 Dec;
    /// GSS-Acceptor-Service-Name.
    GSS_ACCEPTOR_SERVICE_NAME = "radius.GSS_Acceptor_Service_Name", "GSS-Acceptor-Service-Name", Str None;
    /// Acct-Multi-Session-Id.
    ACCT_MULTI_SESSION_ID = "radius.Acct_Multi_Session_Id", "Acct-Multi-Session-Id", Str None;
    /// ARAP-Security.
    ARAP_SECURITY = "radius.ARAP_Security", "ARAP-Security", U32 Dec;
    /// Framed-Interface-Id.
    FRAMED_INTERFACE_ID = "radius.Framed_Interface_Id", "Framed-Interface-Id", Bytes None;
    /// NAS-Port.
    NAS_PORT = "radius.NAS_Port", "NAS-Port", U32 Dec;
    /// PKM-SA-Descriptor.
    PKM_SA_DESCRIPTOR = "radius.PKM_SA_Descriptor", "PKM-SA-Descriptor", Bytes None;
    /// Idle-Timeout.
    IDLE_TIMEOUT = "radius.Idle_Timeout", "Idle-Timeout", U32 Dec;
    /// GSS-Acceptor-Host-Name.
    GSS_ACCEPTOR_HOST_NAME = "radius.GSS_Acceptor_Host_Name", "GSS-Acceptor-Host-Name", Str None;
    /// Acct-Link-Count.
    ACCT_LINK_COUNT = "radius.Acct_Link_Count", "Acct-Link-Count", U32 Dec;
    /// ARAP-Security-Data.
    ARAP_SECURITY_DATA = "radius.ARAP_Security_Data", "ARAP-Security-Data", Str None;
    /// Framed-IPv6-Prefix.
    FRAMED_IPV6_PREFIX = "radius.Framed_IPv6_Prefix", "Framed-IPv6-Prefix", Bytes None;
    /// Service-Type.
    SERVICE_TYPE = "radius.Service_Type", "Service-Type", U32 Dec, names(&[(1, "Login"), (2, "Framed"), (3, "Dialback-Login-User"), (4, "Dialback-Framed-User"), (5, "Dialout-Framed-User"), (6, "Shell-User"), (7, "Exec-User"), (8, "Authenticate-Only"), (9, "Callback-NAS-Prompt"), (10, "Call-Check"), (11, "Callback-Administrative"), (12, "Voice"), (13, "Fax"), (14, "Modem-Relay"), (15, "IAPP-Register"), (16, "IAPP-AP-Check"), (17, "Authorize-Only"), (18, "Framed-Management"), (252, "HP-Oper"), (255, "HP-User"), (103809025, "Annex-Authorize-Only"), (103809026, "Annex-Framed-Tunnel"), (954138625, "ChilliSpot-Authorize-Only"), (1224278017, "TP-CAPWAP-WTP"), (1224278018, "TP-CAPWAP-STA")]);
    /// PKM-Auth-Key.
    PKM_AUTH_KEY = "radius.PKM_Auth_Key", "PKM-Auth-Key", Bytes None;
    /// Termination-Action.
    TERMINATION_ACTION = "radius.Termination_Action", "Termination-Action", U32 Dec, names(&[(0, "Default"), (1, "RADIUS-Request"), (2, "Manage-Resources")]);
    /// GSS-Acceptor-Service-Specifics.
    GSS_ACCEPTOR_SERVICE_SPECIFICS = "radius.GSS_Acceptor_Service_Specifics", "GSS-Acceptor-Service-Specifics", Str None;
    /// Acct-Input-Gigawords.
    ACCT_INPUT_GIGAWORDS = "radius.Acct_Input_Gigawords", "Acct-Input-Gigawords", U32 Dec;
    /// Password-Retry.
    PASSWORD_RETRY = "radius.Password_Retry", "Password-Retry", U32 Dec;
    /// Login-IPv6-Host.
    LOGIN_IPV6_HOST = "radius.Login_IPv6_Host", "Login-IPv6-Host", Ipv6 None;
    /// Framed-Protocol.
    FRAMED_PROTOCOL = "radius.Framed_Protocol", "Framed-Protocol", U32 Dec, names(&[(1, "PPP"), (2, "SLIP"), (3, "ARAP"), (4, "Gandalf-SLML"), (5, "Xylogics-IPX-SLIP"), (6, "X.75-Synchronous"), (7, "GPRS-PDP-Context"), (9, "PPTP"), (255, "Ascend-ARA"), (256, "Ascend-MPP"), (257, "Ascend-EURAW"), (258, "Ascend-EUUI"), (259, "Ascend-X25"), (260, "Ascend-COMB"), (261, "Ascend-FR"), (262, "Ascend-MP"), (263, "Ascend-FR-CIR"), (17825794, "Bintec-X25"), (17825795, "Bintec-X25-PPP"), (17825796, "Bintec-IP-LAPB"), (17825798, "Bintec-IP-HDLC"), (17825799, "Bintec-MPR-LAPB"), (17825800, "Bintec-MPR-HDLC"), (17825801, "Bintec-FRAME-RELAY"), (17825802, "Bintec-X31-BCHAN"), (17825803, "Bintec-X75-PPP"), (17825804, "Bintec-X75BTX-PPP"), (17825805, "Bintec-X25-NOSIG"), (17825806, "Bintec-X25-PPP-OPT"), (1224278017, "TP-CAPWAP")]);
    /// DS-Lite-Tunnel-Name.
    DS_LITE_TUNNEL_NAME = "radius.DS_Lite_Tunnel_Name", "DS-Lite-Tunnel-Name", Str None;
    /// Called-Station-Id.
    CALLED_STATION_ID = "radius.Called_Station_Id", "Called-Station-Id", Str None;
    /// GSS-Acceptor-Realm-Name.
    GSS_ACCEPTOR_REALM_NAME = "radius.GSS_Acceptor_Realm_Name", "GSS-Acceptor-Realm-Name", Str None;
    /// Acct-Output-Gigawords.
    ACCT_OUTPUT_GIGAWORDS = "radius.Acct_Output_Gigawords", "Acct-Output-Gigawords", U32 Dec;
    /// Prompt.
    PROMPT = "radius.Prompt", "Prompt", U32 Dec, names(&[(0, "No-Echo"), (1, "Echo")]);
    /// Framed-IPv6-Route.
    FRAMED_IPV6_ROUTE = "radius.Framed_IPv6_Route", "Framed-IPv6-Route", Str None;
    /// Mobile-Node-Identifier.
    MOBILE_NODE_IDENTIFIER = "radius.Mobile_Node_Identifier", "Mobile-Node-Identifier", Bytes None;
    /// Calling-Station-Id.
    CALLING_STATION_ID = "radius.Calling_Station_Id", "Calling-Station-Id", Str None;
    /// Framed-IPv6-Address.
    FRAMED_IPV6_ADDRESS = "radius.Framed_IPv6_Address", "Framed-IPv6-Address", Ipv6 None;
    /// Connect-Info.
    CONNECT_INFO = "radius.Connect_Info", "Connect-Info", Str None;
    /// Framed-IPv6-Pool.
    FRAMED_IPV6_POOL = "radius.Framed_IPv6_Pool", "Framed-IPv6-Pool", Str None;
    /// Delegated-IPv6-Prefix.
    DELEGATED_IPV6_PREFIX = "radius.Delegated_IPv6_Prefix", "Delegated-IPv6-Prefix", Bytes None;
    /// Framed-IP-Netmask.
    FRAMED_IP_NETMASK = "radius.Framed_IP_Netmask", "Framed-IP-Netmask", Ipv4 None;
    /// Service-Selection.
    SERVICE_SELECTION = "radius.Service_Selection", "Service-Selection", Str None;
    /// NAS-Identifier.
    NAS_IDENTIFIER = "radius.NAS_Identifier", "NAS-Identifier", Str None;
    /// DNS-Server-IPv6-Address.
    DNS_SERVER_IPV6_ADDRESS = "radius.DNS_Server_IPv6_Address", "DNS-Server-IPv6-Address", Ipv6 None;
    /// Event-Timestamp.
    EVENT_TIMESTAMP = "radius.Event_Timestamp", "Event-Timestamp", AbsTime None;
    /// Configuration-Token.
    CONFIGURATION_TOKEN = "radius.Configuration_Token", "Configuration-Token", Str None;
    /// Error-Cause.
    ERROR_CAUSE = "radius.Error_Cause", "Error-Cause", U32 Dec, names(&[(201, "Residual-Context-Removed"), (202, "Invalid-EAP-Packet"), (401, "Unsupported-Attribute"), (402, "Missing-Attribute"), (403, "NAS-Identification-Mismatch"), (404, "Invalid-Request"), (405, "Unsupported-Service"), (406, "Unsupported-Extension"), (407, "Invalid-Attribute-Value"), (501, "Administratively-Prohibited"), (502, "Proxy-Request-Not-Routable"), (503, "Session-Context-Not-Found"), (504, "Session-Context-Not-Removable"), (505, "Proxy-Processing-Error"), (506, "Resources-Unavailable"), (507, "Request-Initiated"), (508, "Multiple-Session-Selection-Unsupported")]);
    /// MIP6-Feature-Vector.
    MIP6_FEATURE_VECTOR = "radius.MIP6_Feature_Vector", "MIP6-Feature-Vector", Bytes None;
    /// Framed-Routing.
    FRAMED_ROUTING = "radius.Framed_Routing", "Framed-Routing", U32 Dec, names(&[(0, "None"), (1, "Broadcast"), (2, "Listen"), (3, "Broadcast-Listen")]);
    /// PMIP6-Home-LMA-IPv6-Address.
    PMIP6_HOME_LMA_IPV6_ADDRESS = "radius.PMIP6_Home_LMA_IPv6_Address", "PMIP6-Home-LMA-IPv6-Address", Ipv6 None;
    /// Proxy-State.
    PROXY_STATE = "radius.Proxy_State", "Proxy-State", Bytes None;
    /// Route-IPv6-Information.
    ROUTE_IPV6_INFORMATION = "radius.Route_IPv6_Information", "Route-IPv6-Information", Bytes None;
    /// EAP-Message.
    EAP_MESSAGE = "radius.EAP_Message", "EAP-Message", Bytes None;
    /// EAP-Key-Name.
    EAP_KEY_NAME = "radius.EAP_Key_Name", "EAP-Key-Name", Str None;
    /// MIP6-Home-Link-Prefix.
    MIP6_HOME_LINK_PREFIX = "radius.MIP6_Home_Link_Prefix", "MIP6-Home-Link-Prefix", Bytes None;
    /// Filter-Id.
    FILTER_ID = "radius.Filter_Id", "Filter-Id", Str None;
    /// PMIP6-Visited-LMA-IPv6-Address.
    PMIP6_VISITED_LMA_IPV6_ADDRESS = "radius.PMIP6_Visited_LMA_IPv6_Address", "PMIP6-Visited-LMA-IPv6-Address", Ipv6 None;
    /// Login-LAT-Service.
    LOGIN_LAT_SERVICE = "radius.Login_LAT_Service", "Login-LAT-Service", Str None;
    /// Delegated-IPv6-Prefix-Pool.
    DELEGATED_IPV6_PREFIX_POOL = "radius.Delegated_IPv6_Prefix_Pool", "Delegated-IPv6-Prefix-Pool", Str None;
    /// Ingress-Filters.
    INGRESS_FILTERS = "radius.Ingress_Filters", "Ingress-Filters", U32 Dec, names(&[(1, "Enabled"), (2, "Disabled")]);
    /// Message-Authenticator.
    MESSAGE_AUTHENTICATOR = "radius.Message_Authenticator", "Message-Authenticator", Bytes None;
    /// Framed-MTU.
    FRAMED_MTU = "radius.Framed_MTU", "Framed-MTU", U32 Dec;
    /// PMIP6-Home-LMA-IPv4-Address.
    PMIP6_HOME_LMA_IPV4_ADDRESS = "radius.PMIP6_Home_LMA_IPv4_Address", "PMIP6-Home-LMA-IPv4-Address", Ipv4 None;
    /// Login-LAT-Node.
    LOGIN_LAT_NODE = "radius.Login_LAT_Node", "Login-LAT-Node", Str None;
    /// Stateful-IPv6-Address-Pool.
    STATEFUL_IPV6_ADDRESS_POOL = "radius.Stateful_IPv6_Address_Pool", "Stateful-IPv6-Address-Pool", Str None;
    /// Tunnel-Private-Group-Id.
    TUNNEL_PRIVATE_GROUP_ID = "radius.Tunnel_Private_Group_Id", "Tunnel-Private-Group-Id", Str None;
    /// Extended-Attribute-1.
    EXTENDED_ATTRIBUTE_1 = "radius.Extended_Attribute_1", "Extended-Attribute-1", Bytes None;
    /// Location-Information.
    LOCATION_INFORMATION = "radius.Location_Information", "Location-Information", Bytes None;
    /// Framed-Compression.
    FRAMED_COMPRESSION = "radius.Framed_Compression", "Framed-Compression", U32 Dec, names(&[(0, "None"), (1, "Van-Jacobsen-TCP-IP"), (2, "IPX-Header-Compression"), (3, "Stac-LZS")]);
    /// PMIP6-Visited-LMA-IPv4-Address.
    PMIP6_VISITED_LMA_IPV4_ADDRESS = "radius.PMIP6_Visited_LMA_IPv4_Address", "PMIP6-Visited-LMA-IPv4-Address", Ipv4 None;
    /// Login-LAT-Group.
    LOGIN_LAT_GROUP = "radius.Login_LAT_Group", "Login-LAT-Group", Bytes None;
    /// IPv6-6rd-Configuration.
    IPV6_6RD_CONFIGURATION = "radius.IPv6_6rd_Configuration", "IPv6-6rd-Configuration", Bytes None;
    /// User-Priority-Table.
    USER_PRIORITY_TABLE = "radius.User_Priority_Table", "User-Priority-Table", Bytes None;
    /// Tunnel-Assignment-Id.
    TUNNEL_ASSIGNMENT_ID = "radius.Tunnel_Assignment_Id", "Tunnel-Assignment-Id", Str None;
    /// Extended-Attribute-2.
    EXTENDED_ATTRIBUTE_2 = "radius.Extended_Attribute_2", "Extended-Attribute-2", Bytes None;
    /// Location-Data.
    LOCATION_DATA = "radius.Location_Data", "Location-Data", Bytes None;
    /// PMIP6-Home-HN-Prefix.
    PMIP6_HOME_HN_PREFIX = "radius.PMIP6_Home_HN_Prefix", "PMIP6-Home-HN-Prefix", Bytes None;
    /// Framed-AppleTalk-Link.
    FRAMED_APPLE_TALK_LINK = "radius.Framed_AppleTalk_Link", "Framed-AppleTalk-Link", U32 Dec;
    /// CHAP-Challenge.
    CHAP_CHALLENGE = "radius.CHAP_Challenge", "CHAP-Challenge", Bytes None;
    /// Tunnel-Preference.
    TUNNEL_PREFERENCE = "radius.Tunnel_Preference", "Tunnel-Preference", U32 Dec;
    /// Extended-Attribute-3.
    EXTENDED_ATTRIBUTE_3 = "radius.Extended_Attribute_3", "Extended-Attribute-3", Bytes None;
    /// Basic-Location-Policy-Rules.
    BASIC_LOCATION_POLICY_RULES = "radius.Basic_Location_Policy_Rules", "Basic-Location-Policy-Rules", Bytes None;
    /// Login-Service.
    LOGIN_SERVICE = "radius.Login_Service", "Login-Service", U32 Dec, names(&[(0, "Telnet"), (1, "Rlogin"), (2, "TCP-Clear"), (3, "PortMaster"), (4, "LAT"), (5, "X25-PAD"), (6, "X25-T3POS"), (8, "TCP-Clear-Quiet")]);
    /// PMIP6-Visited-HN-Prefix.
    PMIP6_VISITED_HN_PREFIX = "radius.PMIP6_Visited_HN_Prefix", "PMIP6-Visited-HN-Prefix", Bytes None;
    /// Framed-AppleTalk-Network.
    FRAMED_APPLE_TALK_NETWORK = "radius.Framed_AppleTalk_Network", "Framed-AppleTalk-Network", U32 Dec;
    /// NAS-Port-Type.
    NAS_PORT_TYPE = "radius.NAS_Port_Type", "NAS-Port-Type", U32 Dec, names(&[(0, "Async"), (1, "Sync"), (2, "ISDN"), (3, "ISDN-V120"), (4, "ISDN-V110"), (5, "Virtual"), (6, "PIAFS"), (7, "HDLC-Clear-Channel"), (8, "X.25"), (9, "X.75"), (10, "G.3-Fax"), (11, "SDSL"), (12, "ADSL-CAP"), (13, "ADSL-DMT"), (14, "IDSL"), (15, "Ethernet"), (16, "xDSL"), (17, "Cable"), (18, "Wireless-Other"), (19, "Wireless-802.11"), (20, "Token-Ring"), (21, "FDDI"), (22, "Wireless-CDMA2000"), (23, "Wireless-UMTS"), (24, "Wireless-1X-EV"), (25, "IAPP"), (26, "FTTP"), (27, "Wireless-802.16"), (28, "Wireless-802.20"), (29, "Wireless-802.22"), (30, "PPPoA"), (31, "PPPoEoA"), (32, "PPPoEoE"), (33, "PPPoEoVLAN"), (34, "PPPoEoQinQ"), (35, "xPON"), (36, "Wireless-XGP")]);
    /// ARAP-Challenge-Response.
    ARAP_CHALLENGE_RESPONSE = "radius.ARAP_Challenge_Response", "ARAP-Challenge-Response", Bytes None;
    /// Extended-Attribute-4.
    EXTENDED_ATTRIBUTE_4 = "radius.Extended_Attribute_4", "Extended-Attribute-4", Bytes None;
    /// Extended-Location-Policy-Rules.
    EXTENDED_LOCATION_POLICY_RULES = "radius.Extended_Location_Policy_Rules", "Extended-Location-Policy-Rules", Str None;
    /// Login-TCP-Port.
    LOGIN_TCP_PORT = "radius.Login_TCP_Port", "Login-TCP-Port", U32 Dec, names(&[(23, "Telnet"), (513, "Rlogin"), (514, "Rsh")]);
    /// PMIP6-Home-Interface-ID.
    PMIP6_HOME_INTERFACE_ID = "radius.PMIP6_Home_Interface_ID", "PMIP6-Home-Interface-ID", Bytes None;
    /// Framed-AppleTalk-Zone.
    FRAMED_APPLE_TALK_ZONE = "radius.Framed_AppleTalk_Zone", "Framed-AppleTalk-Zone", Str None;
    /// Port-Limit.
    PORT_LIMIT = "radius.Port_Limit", "Port-Limit", U32 Dec;
    /// Acct-Interim-Interval.
    ACCT_INTERIM_INTERVAL = "radius.Acct_Interim_Interval", "Acct-Interim-Interval", U32 Dec;
    /// Extended-Attribute-5.
    EXTENDED_ATTRIBUTE_5 = "radius.Extended_Attribute_5", "Extended-Attribute-5", Bytes None;
    /// Location-Capable.
    LOCATION_CAPABLE = "radius.Location_Capable", "Location-Capable", U32 Dec, names(&[(1, "Civic-Location"), (2, "Geo-Location"), (4, "Users-Location"), (8, "NAS-Location")]);
    /// PMIP6-Visited-Interface-ID.
    PMIP6_VISITED_INTERFACE_ID = "radius.PMIP6_Visited_Interface_ID", "PMIP6-Visited-Interface-ID", Bytes None;
    /// Acct-Status-Type.
    ACCT_STATUS_TYPE = "radius.Acct_Status_Type", "Acct-Status-Type", U32 Dec, names(&[(1, "Start"), (2, "Stop"), (3, "Interim-Update"), (4, "Modem-Start"), (5, "Modem-Stop"), (6, "Cancel"), (7, "Accounting-On"), (8, "Accounting-Off"), (9, "Tunnel-Start"), (10, "Tunnel-Stop"), (11, "Tunnel-Reject"), (12, "Tunnel-Link-Start"), (13, "Tunnel-Link-Stop"), (14, "Tunnel-Link-Reject"), (15, "Failed"), (17, "One-Time"), (217, "WB-Login"), (218, "WB-Logout"), (219, "WB-WRitelog"), (103809025, "Annex-User-Reject"), (103809026, "Annex-Call-Reject"), (103809027, "Annex-IPCP-Start"), (103809028, "Annex-IPXCP-Start"), (103809029, "Annex-ATCP-Start"), (103809030, "Annex-Accounting-Restart"), (103809031, "Annex-Accounting-Shutoff"), (103809032, "Annex-Tunnel-Start"), (103809033, "Annex-Tunnel-Stop"), (103809034, "Annex-Tunnel-Reject"), (103809035, "Annex-Tunnel-Link-Start"), (103809036, "Annex-Tunnel-Link-Stop"), (103809037, "Annex-MP-Start"), (103809038, "Annex-MP-Stop"), (103809039, "Annex-Line-Seizure"), (103809040, "Annex-Rlogin-Start"), (103809041, "Annex-Rlogin-Stop"), (160825345, "SG-Service-Start"), (160825346, "SG-Service-Stop")]);
    /// Login-LAT-Port.
    LOGIN_LAT_PORT = "radius.Login_LAT_Port", "Login-LAT-Port", Str None;
    /// Acct-Tunnel-Packets-Lost.
    ACCT_TUNNEL_PACKETS_LOST = "radius.Acct_Tunnel_Packets_Lost", "Acct-Tunnel-Packets-Lost", U32 Dec;
    /// Extended-Attribute-6.
    EXTENDED_ATTRIBUTE_6 = "radius.Extended_Attribute_6", "Extended-Attribute-6", Bytes None;
    /// Requested-Location-Info.
    REQUESTED_LOCATION_INFO = "radius.Requested_Location_Info", "Requested-Location-Info", U32 Dec, names(&[(1, "Civic-Location"), (2, "Geo-Location"), (4, "Users-Location"), (8, "NAS-Location"), (16, "Future-Requests"), (32, "None")]);
    /// Reply-Message.
    REPLY_MESSAGE = "radius.Reply_Message", "Reply-Message", Str None;
    /// PMIP6-Home-IPv4-HoA.
    PMIP6_HOME_IPV4_HO_A = "radius.PMIP6_Home_IPv4_HoA", "PMIP6-Home-IPv4-HoA", Bytes None;
    /// Acct-Delay-Time.
    ACCT_DELAY_TIME = "radius.Acct_Delay_Time", "Acct-Delay-Time", U32 Dec;
    /// Tunnel-Type.
    TUNNEL_TYPE = "radius.Tunnel_Type", "Tunnel-Type", U32 Dec, names(&[(1, "PPTP"), (2, "L2F"), (3, "L2TP"), (4, "ATMP"), (5, "VTP"), (6, "AH"), (7, "IP"), (8, "MIN-IP"), (9, "ESP"), (10, "GRE"), (11, "DVS"), (12, "IP-in-IP"), (13, "VLAN")]);
    /// NAS-Port-Id.
    NAS_PORT_ID = "radius.NAS_Port_Id", "NAS-Port-Id", Str None;
    /// Framed-Management.
    FRAMED_MANAGEMENT = "radius.Framed_Management", "Framed-Management", U32 Dec, names(&[(1, "SNMP"), (2, "Web-Based"), (3, "Netconf"), (4, "FTP"), (5, "TFTP"), (6, "SFTP"), (7, "RCP"), (8, "SCP")]);
    /// Callback-Number.
    CALLBACK_NUMBER = "radius.Callback_Number", "Callback-Number", Str None;
    /// PMIP6-Visited-IPv4-HoA.
    PMIP6_VISITED_IPV4_HO_A = "radius.PMIP6_Visited_IPv4_HoA", "PMIP6-Visited-IPv4-HoA", Bytes None;
    /// Acct-Input-Octets.
    ACCT_INPUT_OCTETS = "radius.Acct_Input_Octets", "Acct-Input-Octets", U32 Dec;
    /// Tunnel-Medium-Type.
    TUNNEL_MEDIUM_TYPE = "radius.Tunnel_Medium_Type", "Tunnel-Medium-Type", U32 Dec, names(&[(1, "IP"), (2, "IPv6"), (3, "NSAP"), (4, "HDLC"), (5, "BBN-1822"), (6, "IEEE-802"), (7, "E.163"), (8, "E.164"), (9, "F.69"), (10, "X.121"), (11, "IPX"), (12, "Appletalk"), (13, "DecNet-IV"), (14, "Banyan-Vines"), (15, "E.164-NSAP")]);
    /// Framed-Pool.
    FRAMED_POOL = "radius.Framed_Pool", "Framed-Pool", Str None;
    /// Management-Transport-Protection.
    MANAGEMENT_TRANSPORT_PROTECTION = "radius.Management_Transport_Protection", "Management-Transport-Protection", U32 Dec, names(&[(1, "No-Protection"), (2, "Integrity-Protection"), (3, "Integrity-Confidentiality-Protection")]);
    /// Callback-Id.
    CALLBACK_ID = "radius.Callback_Id", "Callback-Id", Str None;
    /// PMIP6-Home-DHCP4-Server-Address.
    PMIP6_HOME_DHCP4_SERVER_ADDRESS = "radius.PMIP6_Home_DHCP4_Server_Address", "PMIP6-Home-DHCP4-Server-Address", Ipv4 None;
    /// Acct-Output-Octets.
    ACCT_OUTPUT_OCTETS = "radius.Acct_Output_Octets", "Acct-Output-Octets", U32 Dec;
    /// Tunnel-Client-Endpoint.
    TUNNEL_CLIENT_ENDPOINT = "radius.Tunnel_Client_Endpoint", "Tunnel-Client-Endpoint", Str None;
    /// Chargeable-User-Identity.
    CHARGEABLE_USER_IDENTITY = "radius.Chargeable_User_Identity", "Chargeable-User-Identity", Str None;
    /// Management-Policy-Id.
    MANAGEMENT_POLICY_ID = "radius.Management_Policy_Id", "Management-Policy-Id", Str None;
    /// PMIP6-Visited-DHCP4-Server-Address.
    PMIP6_VISITED_DHCP4_SERVER_ADDRESS = "radius.PMIP6_Visited_DHCP4_Server_Address", "PMIP6-Visited-DHCP4-Server-Address", Ipv4 None;
    /// Acct-Session-Id.
    ACCT_SESSION_ID = "radius.Acct_Session_Id", "Acct-Session-Id", Str None;
    /// Tunnel-Server-Endpoint.
    TUNNEL_SERVER_ENDPOINT = "radius.Tunnel_Server_Endpoint", "Tunnel-Server-Endpoint", Str None;
    /// Tunnel-Client-Auth-Id.
    TUNNEL_CLIENT_AUTH_ID = "radius.Tunnel_Client_Auth_Id", "Tunnel-Client-Auth-Id", Str None;
    /// Management-Privilege-Level.
    MANAGEMENT_PRIVILEGE_LEVEL = "radius.Management_Privilege_Level", "Management-Privilege-Level", U32 Dec;
    /// Framed-Route.
    FRAMED_ROUTE = "radius.Framed_Route", "Framed-Route", Str None;
    /// PMIP6-Home-DHCP6-Server-Address.
    PMIP6_HOME_DHCP6_SERVER_ADDRESS = "radius.PMIP6_Home_DHCP6_Server_Address", "PMIP6-Home-DHCP6-Server-Address", Ipv6 None;
    /// Acct-Authentic.
    ACCT_AUTHENTIC = "radius.Acct_Authentic", "Acct-Authentic", U32 Dec, names(&[(1, "RADIUS"), (2, "Local"), (3, "Remote"), (4, "Diameter")]);
    /// Acct-Tunnel-Connection.
    ACCT_TUNNEL_CONNECTION = "radius.Acct_Tunnel_Connection", "Acct-Tunnel-Connection", Str None;
    /// Tunnel-Server-Auth-Id.
    TUNNEL_SERVER_AUTH_ID = "radius.Tunnel_Server_Auth_Id", "Tunnel-Server-Auth-Id", Str None;
}
