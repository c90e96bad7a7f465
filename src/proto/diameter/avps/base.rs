//! AVPs without a vendor, codes up to 299: RADIUS (RFC 2865 and its kin) and the base protocol (RFC 6733).

use super::Avp;

avps! {
    1 "User-Name" Str;
    2 "User-Password" Bytes;
    3 "CHAP-Password" Bytes;
    4 "NAS-IP-Address" Bytes;
    5 "NAS-Port" U32;
    6 "Service-Type" I32 {
        0 "Unknown", 1 "Login", 2 "Framed", 3 "Callback-Login", 4 "Callback-Framed", 5 "Outbound", 6 "Administrative", 7 "NAS-Prompt",
        8 "Authenticate-Only", 9 "Callback-NAS-Prompt", 10 "Call Check", 11 "Callback Administrative", 12 "Voice", 13 "Fax",
        14 "Modem Relay", 15 "IAPP-Register", 16 "IAPP-AP-Check", 17 "Authorize Only", 18 "Framed-Management"
    };
    7 "Framed-Protocol" I32 {
        1 "PPP", 2 "SLIP", 3 "ARAP", 4 "Gandalf", 5 "Xylogics", 6 "X.75", 7 "GPRS PDP Context", 255 "Ascend-ARA", 256 "MPP", 257 "EURAW",
        258 "EUUI", 259 "X25", 260 "COMB", 261 "FR"
    };
    8 "Framed-IP-Address" Address;
    9 "Framed-IP-Netmask" Address;
    10 "Framed-Routing" I32 {0 "None", 1 "Send routing packets", 2 "Listen for routing packets", 3 "Send and Listen"};
    11 "Filter-Id" Str;
    12 "Framed-MTU" U32;
    13 "Framed-Compression" I32 {
        0 "None", 1 "Van Jacobson TCP/IP header compression", 2 "IPX header compression", 3 "Stac-LZS compression"
    };
    14 "Login-IP-Host" Address;
    15 "Login-Service" I32 {
        0 "Telnet", 1 "Rlogin", 2 "TCP-Clear", 3 "PortMaster", 4 "LAT", 5 "X25-PAD", 6 "X25-T3POS", 7 "Unassigned",
        8 "TCP Clear Quiet (suppresses any NAS-generated connect string)"
    };
    16 "Login-TCP-Port" U32;
    18 "Reply-Message" Str;
    19 "Callback-Number" Str;
    20 "Callback-Id" Str;
    22 "Framed-Route" Str;
    23 "Framed-IPX-Network" Str;
    24 "State" Bytes;
    25 "Class" Bytes;
    26 "Vendor-Specific" U32;
    27 "Session-Timeout" U32;
    28 "Idle-Timeout" U32;
    29 "Termination-Action" I32 {0 "Default", 1 "RADIUS-Request"};
    30 "Called-Station-Id" Str;
    31 "Calling-Station-Id" Str;
    32 "NAS-Identifier" Str;
    33 "Proxy-State" Bytes;
    34 "Login-LAT-Service" Bytes;
    35 "Login-LAT-Node" Bytes;
    36 "Login-LAT-Group" Bytes;
    37 "Framed-AppleTalk-Link" U32;
    38 "Framed-AppleTalk-Network" U32;
    39 "Framed-AppleTalk-Zone" Bytes;
    40 "Acct-Status-Type" I32 {
        1 "Start", 2 "Stop", 3 "Interim-Update", 4 "Modem-Start", 5 "Modem-Stop", 6 "Cancel", 7 "Accounting-On", 8 "Accounting-Off",
        9 "Tunnel-Start", 10 "Tunnel-Stop", 11 "Tunnel-Reject", 12 "Tunnel-Link-Start", 13 "Tunnel-Link-Stop", 14 "Tunnel-Link-Rejectf",
        15 "Failed"
    };
    41 "Acct-Delay-Time" U32;
    42 "Acct-Input-Octets" U32;
    43 "Acct-Output-Octets" U32;
    44 "Acct-Session-Id" Bytes;
    45 "Acct-Authentic" I32 {0 "None", 1 "RADIUS", 2 "Local", 3 "Remote", 4 "Diameter"};
    46 "Acct-Session-Time" U32;
    47 "Acct-Input-Packets" I32;
    48 "Acct-Output-Packets" I32;
    49 "Acct-Terminate-Cause" I32 {
        1 "User-Request", 2 "Lost-Carrier", 3 "Lost-Service", 4 "Idle-Timeout", 5 "Session-Timeout", 6 "Admin-Reset", 7 "Admin-Reboot",
        8 "Port-Error", 9 "NAS-Error", 10 "NAS-Request", 11 "NAS-Reboot", 12 "Port-Unneeded", 13 "Port-Preempted", 14 "Port-Suspended",
        15 "Service-Unavailable", 16 "Callback", 17 "User-Error", 18 "Host-Request", 19 "Supplicant Restart",
        20 "Reauthentication Failure", 21 "Port Reinitialized", 22 "Port Administratively Disabled"
    };
    50 "Accounting-Multi-Session-Id" Str;
    51 "Acct-Link-Count" U32;
    52 "Acct-Input-Gigawords" I32;
    53 "Acct-Output-Gigawords" I32;
    55 "Event-Timestamp" Time;
    56 "Egress-VLANID" Bytes;
    57 "Ingress-Filters" I32 {1 "Enabled", 2 "Disabled"};
    58 "Egress-VLAN-Name" Str;
    59 "User-Priority-Table" Bytes;
    60 "CHAP-Challenge" Bytes;
    61 "NAS-Port-Type" I32 {
        0 "Async", 1 "Sync", 2 "ISDN-Sync", 3 "ISDN-Async-v120", 4 "ISDN-Async-v110", 5 "Virtual", 6 "PIAFS", 7 "HDLC-Clear-Channel",
        8 "X25", 9 "X75", 10 "G.3 Fax", 11 "SDSL - Symmetric DSL", 12 "ADSL-CAP - Asymmetric DSL, Carrierless Amplitude Phase Modulation",
        13 "ADSL-DMT - Asymmetric DSL, Discrete Multi-Tone", 14 "IDSL - ISDN Digital Subscriber Line", 15 "Ethernet",
        16 "xDSL - Digital Subscriber Line of unknown type", 17 "Cable", 18 "Wireless - Other", 19 "Wireless - IEEE 802.11",
        20 "Token-Ring", 21 "FDDI", 22 "Wireless - CDMA2000", 23 "Wireless - UMTS", 24 "Wireless - 1X-EV", 25 "IAPP",
        26 "FTTP - Fiber to the Premises", 27 "Wireless - IEEE 802.16", 28 "Wireless - IEEE 802.20", 29 "Wireless - IEEE 802.22",
        30 "PPPoA - PPP over ATM", 31 "PPPoEoA - PPP over Ethernet over ATM", 32 "PPPoEoE - PPP over Ethernet over Ethernet",
        33 "PPPoEoVLAN - PPP over Ethernet over VLAN", 34 "PPPoEoQinQ - PPP over Ethernet over IEEE 802.1QinQ",
        35 "xPON - Passive Optical Network", 36 "Wireless - XGP"
    };
    62 "Port-Limit" U32;
    63 "Login-LAT-Port" Bytes;
    64 "Tunnel-Type" I32 {
        1 "PPTP", 2 "L2F", 3 "L2TP", 4 "ATMP", 5 "VTP", 6 "AH", 7 "IP-IP-Encap", 8 "MIN-IP-IP", 9 "ESP", 10 "GRE", 11 "DVS",
        12 "IP-in-IP Tunneling", 13 "VLAN"
    };
    65 "Tunnel-Medium-Type" I32 {
        1 "IPv4", 2 "IPv6", 3 "NSAP", 4 "HDLC", 5 "BBN", 6 "IEEE-802", 7 "E-163", 8 "E-164", 9 "F-69", 10 "X-121", 11 "IPX",
        12 "Appletalk-802", 13 "Decnet4", 14 "Vines", 15 "E-164-NSAP"
    };
    66 "Tunnel-Client-Endpoint" Str;
    67 "Tunnel-Server-Endpoint" Str;
    68 "Tunnel-Connection-ID" Bytes;
    69 "Tunnel-Password" Bytes;
    70 "ARAP-Password" Bytes;
    71 "ARAP-Features" Bytes;
    72 "ARAP-Zone-Access" I32 {1 "Only allow access to default zone", 2 "Use zone filter inclusively", 3 "Use zone filter exclusively"};
    73 "ARAP-Security" U32;
    74 "ARAP-Security-Data" Bytes;
    75 "Password-Retry" U32;
    76 "Prompt" I32 {0 "No Echo", 1 "Echo"};
    77 "Connect-Info" Str;
    78 "Configuration-Token" Bytes;
    79 "EAP-Message" Bytes;
    80 "Signature" Bytes;
    81 "Tunnel-Private-Group-Id" Bytes;
    82 "Tunnel-Assignment-Id" Bytes;
    83 "Tunnel-Preference" U32;
    84 "ARAP-Challenge-Response" Bytes;
    85 "Acct-Interim-Interval" U32;
    86 "Acct-Tunnel-Packets-Lost" U32;
    87 "NAS-Port-Id" Str;
    88 "Framed-Pool" Bytes;
    89 "CUI" Str;
    90 "Tunnel-Client-Auth-Id" Str;
    91 "Tunnel-Server-Auth-Id" Str;
    92 "RADIUS-NAS-Filter-Rule" Str;
    94 "Originating-Line-Info" Bytes;
    95 "NAS-IPv6-Address" Bytes;
    96 "Framed-Interface-Id" U64;
    97 "Framed-IPv6-Prefix" Bytes;
    98 "Login-IPv6-Host" Bytes;
    99 "Framed-IPv6-Route" Str;
    100 "Framed-IPv6-Pool" Bytes;
    101 "Error-Cause" I32 {
        0 "Diameter Common Messages", 201 "Residual Session Context Removed", 202 "Invalid EAP Packet (Ignored)",
        401 "Unsupported Attribute", 402 "Missing Attribute", 403 "NAS Identification Mismatch", 404 "Invalid Request",
        405 "Unsupported Service", 406 "Unsupported Extension", 407 "Invalid Attribute Value", 501 "Administratively Prohibited",
        502 "Request Not Routable (Proxy)", 503 "Session Context Not Found", 504 "Session Context Not Removable",
        505 "Other Proxy Processing Error", 506 "Resources Unavailable", 507 "Request Initiated",
        508 "Multiple Session Selection Unsupported"
    };
    102 "EAP-Key-Name" Str;
    103 "Digest-Response" Str;
    104 "Digest-Realm" Str;
    105 "Digest-Nonce" Str;
    106 "Digest-Response-Auth" Str;
    107 "Digest-Nextnonce" Str;
    108 "Digest-Method" Str;
    109 "Digest-URI" Str;
    110 "Digest-Qop" Str;
    111 "Digest-Algorithm" Str;
    112 "Digest-Entity-Body-Hash" Str;
    113 "Digest-CNonce" Str;
    114 "Digest-Nonce-Count" Str;
    115 "Digest-Username" Str;
    116 "Digest-Opaque" Str;
    117 "Digest-Auth-Param" Str;
    118 "Digest-AKA-Auts" Str;
    119 "Digest-Domain" Str;
    120 "Digest-Stale" Str;
    121 "Digest-HA1" Str;
    122 "SIP-AOR" Str;
    123 "Delegated-IPv6-Prefix" Bytes;
    124 "MIP6-Feature-Vector" U64;
    125 "MIP6-Home-Link-Prefix" Bytes;
    126 "Operator-Name" Bytes;
    127 "Location-Information" Bytes;
    128 "Location-Data" Bytes;
    129 "Basic-Location-Policy-Rules" Bytes;
    130 "Extended-Location-Policy-Rules" Bytes;
    131 "Location-Capable" Bytes;
    132 "Requested-Location-Info" Bytes;
    133 "Framed-Management-Protocol" I32 {1 "SNMP", 2 "Web-based", 3 "NETCONF", 4 "FTP", 5 "TFTP", 6 "SFTP", 7 "RCP", 8 "SCP"};
    134 "Management-Transport-Protection" I32 {1 "No-Protection", 2 "Integrity-Protection", 3 "Integrity-Confidentiality-Protection"};
    135 "Management-Policy-Id" Str;
    136 "Management-Privilege-Level" I32;
    137 "PKM-SS-Cert" Bytes;
    138 "PKM-CA-Cert" Bytes;
    139 "PKM-Config-Settings" Bytes;
    140 "PKM-Cryptosuite-List" Bytes;
    141 "PPKM-SAID" Bytes;
    142 "PKM-SA-Descriptor" Bytes;
    143 "PKM-Auth-Key" Bytes;
    192 "Experimental-Use-192" Bytes;
    193 "Experimental-Use-193" Bytes;
    194 "Experimental-Use-194" Bytes;
    195 "Experimental-Use-195" Bytes;
    196 "Experimental-Use-196" Bytes;
    197 "Experimental-Use-197" Bytes;
    198 "Experimental-Use-198" Bytes;
    199 "Experimental-Use-199" Bytes;
    200 "Experimental-Use-200" Bytes;
    201 "Experimental-Use-201" Bytes;
    202 "Experimental-Use-202" Bytes;
    203 "Experimental-Use-203" Bytes;
    204 "Experimental-Use-204" Bytes;
    205 "Experimental-Use-205" Bytes;
    206 "Experimental-Use-206" Bytes;
    207 "Experimental-Use-207" Bytes;
    208 "Experimental-Use-208" Bytes;
    209 "Experimental-Use-209" Bytes;
    210 "Experimental-Use-210" Bytes;
    211 "Experimental-Use-211" Bytes;
    212 "Experimental-Use-212" Bytes;
    213 "Experimental-Use-213" Bytes;
    214 "Experimental-Use-214" Bytes;
    215 "Experimental-Use-215" Bytes;
    216 "Experimental-Use-216" Bytes;
    217 "Experimental-Use-217" Bytes;
    218 "Experimental-Use-218" Bytes;
    219 "Experimental-Use-219" Bytes;
    220 "Experimental-Use-220" Bytes;
    221 "Experimental-Use-221" Bytes;
    222 "Experimental-Use-222" Bytes;
    223 "Experimental-Use-223" Bytes;
    224 "Implementation-Specific-224" Bytes;
    225 "Implementation-Specific-225" Bytes;
    226 "Implementation-Specific-226" Bytes;
    227 "Implementation-Specific-227" Bytes;
    228 "Implementation-Specific-228" Bytes;
    229 "Implementation-Specific-229" Bytes;
    230 "Implementation-Specific-230" Bytes;
    231 "Implementation-Specific-231" Bytes;
    232 "Implementation-Specific-232" Bytes;
    233 "Implementation-Specific-233" Bytes;
    234 "Implementation-Specific-234" Bytes;
    235 "Implementation-Specific-235" Bytes;
    236 "Implementation-Specific-236" Bytes;
    237 "Implementation-Specific-237" Bytes;
    238 "Implementation-Specific-238" Bytes;
    239 "Implementation-Specific-239" Bytes;
    240 "Implementation-Specific-240" Bytes;
    241 "Reserved-241" Bytes;
    242 "Reserved-242" Bytes;
    243 "Reserved-243" Bytes;
    244 "Reserved-244" Bytes;
    245 "Reserved-245" Bytes;
    246 "Reserved-246" Bytes;
    247 "Reserved-247" Bytes;
    248 "Reserved-248" Bytes;
    249 "Reserved-249" Bytes;
    250 "Reserved-250" Bytes;
    251 "Reserved-251" Bytes;
    252 "Reserved-252" Bytes;
    253 "Reserved-253" Bytes;
    254 "Reserved-254" Bytes;
    255 "Reserved-255" Bytes;
    257 "Host-IP-Address" Address;
    258 "Auth-Application-Id" AppId;
    259 "Acct-Application-Id" AppId;
    260 "Vendor-Specific-Application-Id" Grouped;
    261 "Redirect-Host-Usage" I32 {
        0 "Don't Care", 1 "All Session", 2 "All Realm", 3 "Realm and Application", 4 "All Application", 5 "All Host", 6 "ALL_USER"
    };
    262 "Redirect-Max-Cache-Time" U32;
    263 "Session-Id" Str;
    264 "Origin-Host" Str;
    265 "Supported-Vendor-Id" U32;
    266 "Vendor-Id" U32;
    267 "Firmware-Revision" U32;
    268 "Result-Code" I32 {
        1001 "DIAMETER_MULTI_ROUND_AUTH", 2001 "DIAMETER_SUCCESS", 2002 "DIAMETER_LIMITED_SUCCESS", 2003 "DIAMETER_FIRST_REGISTRATION",
        2004 "DIAMETER_SUBSEQUENT_REGISTRATION", 2005 "DIAMETER_UNREGISTERED_SERVICE", 2006 "DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED",
        2007 "DIAMETER_SERVER_SELECTION", 2008 "DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED", 2009 "DIAMETER_SUCCESS_RELOCATE_HA",
        3001 "DIAMETER_COMMAND_UNSUPPORTED", 3002 "DIAMETER_UNABLE_TO_DELIVER", 3003 "DIAMETER_REALM_NOT_SERVED",
        3004 "DIAMETER_TOO_BUSY", 3005 "DIAMETER_LOOP_DETECTED", 3006 "DIAMETER_REDIRECT_INDICATION",
        3007 "DIAMETER_APPLICATION_UNSUPPORTED", 3008 "DIAMETER_INVALID_HDR_BITS", 3009 "DIAMETER_INVALID_AVP_BITS",
        3010 "DIAMETER_UNKNOWN_PEER", 3011 "DIAMETER_REALM_REDIRECT_INDICATION", 4001 "DIAMETER_AUTHENTICATION_REJECTED",
        4002 "DIAMETER_OUT_OF_SPACE", 4003 "DIAMETER_ELECTION_LOST", 4005 "DIAMETER_ERROR_MIP_REPLY_FAILURE",
        4006 "DIAMETER_ERROR_HA_NOT_AVAILABLE", 4007 "DIAMETER_ERROR_BAD_KEY", 4008 "DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED",
        4010 "DIAMETER_END_USER_SERVICE_DENIED", 4011 "DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE", 4012 "DIAMETER_CREDIT_LIMIT_REACHED",
        4013 "DIAMETER_USER_NAME_REQUIRED", 4014 "RESOURCE_FAILURE", 4241 "DIAMETER_END_USER_SERVICE_DENIED",
        5001 "DIAMETER_AVP_UNSUPPORTED", 5002 "DIAMETER_UNKNOWN_SESSION_ID", 5003 "DIAMETER_AUTHORIZATION_REJECTED",
        5004 "DIAMETER_INVALID_AVP_VALUE", 5005 "DIAMETER_MISSING_AVP", 5006 "DIAMETER_RESOURCES_EXCEEDED",
        5007 "DIAMETER_CONTRADICTING_AVPS", 5008 "DIAMETER_AVP_NOT_ALLOWED", 5009 "DIAMETER_AVP_OCCURS_TOO_MANY_TIMES",
        5010 "DIAMETER_NO_COMMON_APPLICATION", 5011 "DIAMETER_UNSUPPORTED_VERSION", 5012 "DIAMETER_UNABLE_TO_COMPLY",
        5013 "DIAMETER_INVALID_BIT_IN_HEADER", 5014 "DIAMETER_INVALID_AVP_LENGTH", 5015 "DIAMETER_INVALID_MESSAGE_LENGTH",
        5016 "DIAMETER_INVALID_AVP_BIT_COMBO", 5017 "DIAMETER_NO_COMMON_SECURITY", 5018 "DIAMETER_RADIUS_AVP_UNTRANSLATABLE",
        5024 "DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE", 5025 "DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION", 5030 "DIAMETER_USER_UNKNOWN",
        5031 "DIAMETER_RATING_FAILED", 5032 "DIAMETER_ERROR_USER_UNKNOWN", 5033 "DIAMETER_ERROR_IDENTITIES_DONT_MATCH",
        5034 "DIAMETER_ERROR_IDENTITY_NOT_REGISTERED", 5035 "DIAMETER_ERROR_ROAMING_NOT_ALLOWED",
        5036 "DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED", 5037 "DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED",
        5038 "DIAMETER_ERROR_IN_ASSIGNMENT_TYPE", 5039 "DIAMETER_ERROR_TOO_MUCH_DATA", 5040 "DIAMETER_ERROR_NOT SUPPORTED_USER_DATA",
        5041 "DIAMETER_ERROR_MIP6_AUTH_MODE", 5042 "UNKNOWN_BINDING_TEMPLATE_NAME", 5043 "BINDING_FAILURE",
        5044 "MAX_BINDINGS_SET_FAILURE", 5045 "MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT", 5046 "SESSION_EXISTS",
        5047 "INSUFFICIENT_CLASSIFIERS", 5048 "DIAMETER_ERROR_EAP_CODE_UNKNOWN", 5241 "DIAMETER_END_USER_NOT_FOUND"
    };
    269 "Product-Name" Str;
    270 "Session-Binding" I32 {1 "RE_AUTH", 2 "STR", 3 "Unassigned", 4 "ACCOUNTING"};
    271 "Session-Server-Failover" I32 {0 "REFUSE_SERVICE", 1 "TRY_AGAIN", 2 "ALLOW_SERVICE", 3 "TRY_AGAIN_ALLOW_SERVICE"};
    272 "Multi-Round-Time-Out" U32;
    273 "Disconnect-Cause" I32 {0 "REBOOTING", 1 "BUSY", 2 "DO_NOT_WANT_TO_TALK_TO_YOU"};
    274 "Auth-Request-Type" I32 {1 "AUTHENTICATE_ONLY", 2 "AUTHORIZE_ONLY", 3 "AUTHORIZE_AUTHENTICATE"};
    275 "Alternate-Peer" Str;
    276 "Auth-Grace-Period" U32;
    277 "Auth-Session-State" I32 {0 "STATE_MAINTAINED", 1 "NO_STATE_MAINTAINED"};
    278 "Origin-State-Id" U32;
    279 "Failed-AVP" Grouped;
    280 "Proxy-Host" Str;
    281 "Error-Message" Str;
    282 "Route-Record" Str;
    283 "Destination-Realm" Str;
    284 "Proxy-Info" Grouped;
    285 "Re-Auth-Request-Type" I32 {0 "AUTHORIZE_ONLY", 1 "AUTHORIZE_AUTHENTICATE"};
    287 "Accounting-Sub-Session-Id" U64;
    291 "Authorization-Lifetime" I32;
    292 "Redirect-Host" Str;
    293 "Destination-Host" Str;
    294 "Error-Reporting-Host" Str;
    295 "Termination-Cause" I32 {
        1 "DIAMETER_LOGOUT", 2 "DIAMETER_SERVICE_NOT_PROVIDED", 3 "DIAMETER_BAD_ANSWER", 4 "DIAMETER_ADMINISTRATIVE",
        5 "DIAMETER_LINK_BROKEN", 6 "DIAMETER_AUTH_EXPIRED", 7 "DIAMETER_USER_MOVED", 8 "DIAMETER_SESSION_TIMEOUT", 9 "Unassigned",
        10 "Unassigned", 11 "User Request", 12 "Lost Carrier", 13 "Lost Service", 14 "Idle Timeout", 15 "Session Timeout",
        16 "Admin Reset", 17 "Admin Reboot", 18 "Port Error", 19 "NAS Error", 20 "NAS Request", 21 "NAS Reboot", 22 "Port Unneeded",
        23 "Port Preempted", 24 "Port Suspended", 25 "Service Unavailable", 26 "Callback", 27 "User Error", 28 "Host Request",
        29 "Supplicant Restart", 30 "Reauthentication Failure", 31 "Reauthentication Failure", 32 "Port Administratively Disabled"
    };
    296 "Origin-Realm" Str;
    297 "Experimental-Result" Grouped;
    298 "Experimental-Result-Code" I32 {
        2001 "DIAMETER_FIRST_REGISTRATION", 2002 "DIAMETER_SUBSEQUENT_REGISTRATION", 2003 "DIAMETER_UNREGISTERED_SERVICE",
        2004 "DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED", 2005 "DIAMETER_SERVER_SELECTION(Deprecated value)",
        2021 "DIAMETER_PDP_CONTEXT_DELETION_INDICATION", 4100 "DIAMETER_USER_DATA_NOT_AVAILABLE",
        4101 "DIAMETER_PRIOR_UPDATE_IN_PROGRESS", 4121 "DIAMETER_ERROR_OUT_OF_RESOURCES", 4141 "DIAMETER_PCC_BEARER_EVENT",
        4142 "DIAMETER_BEARER_EVENT", 4143 "DIAMETER_AN_GW_FAILED", 4144 "DIAMETER_PENDING_TRANSACTION",
        4181 "DIAMETER_AUTHENTICATION_DATA_UNAVAILABLE", 4182 "DIAMETER_ERROR_CAMEL_SUBSCRIPTION_PRESENT",
        4201 "DIAMETER_ERROR_ABSENT_USER", 4221 "DIAMETER_ERROR_UNREACHABLE_USER", 4222 "DIAMETER_ERROR_SUSPENDED_USER",
        4223 "DIAMETER_ERROR_DETACHED_USER", 4224 "DIAMETER_ERROR_POSITIONING_DENIED", 4225 "DIAMETER_ERROR_POSITIONING_FAILED",
        4226 "DIAMETER_ERROR_UNKNOWN_UNREACHABLE LCS_CLIENT", 4241 "DIAMETER_ERROR_NO_AVAILABLE_POLICY_COUNTERS LCS_CLIENT",
        4261 "REQUESTED_SERVICE_TEMPORARILY_NOT_AUTHORIZED", 5001 "DIAMETER_ERROR_USER_UNKNOWN",
        5002 "DIAMETER_ERROR_IDENTITIES_DONT_MATCH", 5003 "DIAMETER_ERROR_IDENTITY_NOT_REGISTERED",
        5004 "DIAMETER_ERROR_ROAMING_NOT_ALLOWED", 5005 "DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED",
        5006 "DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED", 5007 "DIAMETER_ERROR_IN_ASSIGNMENT_TYPE", 5008 "DIAMETER_ERROR_TOO_MUCH_DATA",
        5009 "DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA", 5010 "DIAMETER_MISSING_USER_ID", 5011 "DIAMETER_ERROR_FEATURE_UNSUPPORTED",
        5012 "DIAMETER_ERROR_SERVING_NODE_FEATURE_UNSUPPORTED", 5041 "DIAMETER_ERROR_USER_NO_WLAN_SUBSCRIPTION",
        5042 "DIAMETER_ERROR_W-APN_UNUSED_BY_USER", 5043 "DIAMETER_ERROR_W-DIAMETER_ERROR_NO_ACCESS_INDEPENDENT_SUBSCRIPTION",
        5044 "DIAMETER_ERROR_USER_NO_W-APN_SUBSCRIPTION", 5045 "DIAMETER_ERROR_UNSUITABLE_NETWORK", 5061 "INVALID_SERVICE_INFORMATION",
        5062 "FILTER_RESTRICTIONS", 5063 "REQUESTED_SERVICE_NOT_AUTHORIZED", 5064 "DUPLICATED_AF_SESSION",
        5065 "IP-CAN_SESSION_NOT_AVAILABLE", 5066 "UNAUTHORIZED_NON_EMERGENCY_SESSION", 5067 "UNAUTHORIZED_SPONSORED_DATA_CONNECTIVITY",
        5068 "TEMPORARY_NETWORK_FAILURE", 5100 "DIAMETER_ERROR_USER_DATA_NOT_RECOGNIZED", 5101 "DIAMETER_ERROR_OPERATION_NOT_ALLOWED",
        5102 "DIAMETER_ERROR_USER_DATA_CANNOT_BE_READ", 5103 "DIAMETER_ERROR_USER_DATA_CANNOT_BE_MODIFIED",
        5104 "DIAMETER_ERROR_USER_DATA_CANNOT_BE_NOTIFIED", 5105 "DIAMETER_ERROR_TRANSPARENT_DATA_OUT_OF_SYNC",
        5106 "DIAMETER_ERROR_SUBS_DATA_ABSENT", 5107 "DIAMETER_ERROR_NO_SUBSCRIPTION_TO_DATA", 5108 "DIAMETER_ERROR_DSAI_NOT_AVAILABLE",
        5120 "DIAMETER_ERROR_START_INDICATION", 5121 "DIAMETER_ERROR_STOP_INDICATION", 5122 "DIAMETER_ERROR_UNKNOWN_MBMS_BEARER_SERVICE",
        5123 "DIAMETER_ERROR_SERVICE_AREA", 5140 "DIAMETER_ERROR_INITIAL_PARAMETERS", 5141 "DIAMETER_ERROR_TRIGGER_EVENT",
        5142 "DIAMETER_PCC_RULE_EVENT", 5143 "DIAMETER_ERROR_BEARER_NOT_AUTHORIZED", 5144 "DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED",
        5145 "DIAMETER_QOS_RULE_EVENT", 5146 "DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED", 5147 "DIAMETER_ERROR_CONFLICTING_REQUEST",
        5148 "DIAMETER_ADC_RULE_EVENT", 5149 "DIAMETER_ERROR_NBIFOM_NOT_AUTHORIZED", 5401 "DIAMETER_ERROR_IMPI_UNKNOWN",
        5402 "DIAMETER_ERROR_NOT_AUTHORIZED", 5403 "DIAMETER_ERROR_TRANSACTION_IDENTIFIER_INVALID",
        5420 "DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION", 5421 "DIAMETER_ERROR_RAT_NOT_ALLOWED", 5422 "DIAMETER_ERROR_EQUIPMENT_UNKNOWN",
        5423 "DIAMETER_ERROR_UNKNOWN_SERVING_NODE", 5450 "DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION",
        5451 "DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION", 5452 "DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED",
        5453 "DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST", 5454 "DIAMETER_ERROR_TIMED_OUT_REQUEST", 5470 "DIAMETER_ERROR_SUBSESSION",
        5471 "DIAMETER_ERROR_ONGOING_SESSION_ESTABLISHMENT", 5490 "DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK",
        5510 "DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_ENTITY", 5511 "DIAMETER_ERROR_UNAUTHORIZED_SERVICE",
        5512 "DIAMETER_ERROR_REQUESTED_RANGE_IS_NOT ALLOWED", 5513 "DIAMETER_ERROR_CONFIGURATION_EVENT_STORAGE_NOT_SUCCESSFUL",
        5514 "DIAMETER_ERROR_CONFIGURATION_EVENT_NON_EXISTANT", 5515 "DIAMETER_ERROR_SCEF_REFERENCE_ID_UNKNOWN",
        5530 "DIAMETER_ERROR_INVALID_SME_ADDRESS", 5531 "DIAMETER_ERROR_SC_CONGESTION", 5532 "DIAMETER_ERROR_SM_PROTOCOL",
        5533 "DIAMETER_ERROR_TRIGGER_REPLACE_FAILURE", 5534 "DIAMETER_ERROR_TRIGGER_RECALL_FAILURE",
        5535 "DIAMETER_ERROR_ORIGINAL_MESSAGE_NOT_PENDING", 5550 "DIAMETER_ERROR_ABSENT_USER", 5551 "DIAMETER_ERROR_USER_BUSY_FOR_MT_SMS",
        5552 "DIAMETER_ERROR_FACILITY_NOT_SUPPORTED", 5553 "DIAMETER_ERROR_ILLEGAL_USER", 5554 "DIAMETER_ERROR_ILLEGAL_EQUIPMENT",
        5555 "DIAMETER_ERROR_SM_DELIVERY_FAILURE", 5556 "DIAMETER_ERROR_SERVICE_NOT_SUBSCRIBED", 5557 "DIAMETER_ERROR_SERVICE_BARRED",
        5558 "DIAMETER_ERROR_MWD_LIST_FULL", 5570 "DIAMETER_ERROR_UNKNOWN_POLICY_COUNTERS", 5590 "DIAMETER_ERROR_ORIGIN_ALUID_UNKNOWN",
        5591 "DIAMETER_ERROR_TARGET_ALUID_UNKNOWN", 5592 "DIAMETER_ERROR_PFID_UNKNOWN", 5593 "DIAMETER_ERROR_APP_REGISTER_REJECT",
        5594 "DIAMETER_ERROR_PROSE_MAP_REQUEST_DISALLOWED", 5595 "DIAMETER_ERROR_MAP_REQUEST_REJECT",
        5596 "DIAMETER_ERROR_REQUESTING_RPAUID_UNKNOWN", 5597 "DIAMETER_ERROR_UNKNOWN_OR_INVALID_TARGET_SET",
        5598 "DIAMETER_ERROR_MISSING_APPLICATION_DATA", 5599 "DIAMETER_ERROR_AUTHORIZATION_REJECT",
        5600 "DIAMETER_ERROR_DISCOVERY_NOT_PERMITTED", 5601 "DIAMETER_ERROR_TARGET_RPAUID_UNKNOWN",
        5602 "DIAMETER_ERROR_INVALID_APPLICATION_DATA", 5610 "DIAMETER_ERROR_UNKNOWN_PROSE_SUBSCRIPTION", 5611 "PROSE_NOT_ALLOWED",
        5612 "DIAMETER_ERROR_UE_LOCATION_UNKNOWN", 5630 "DIAMETER_ERROR_NO_ASSOCIATED_DISCOVERY_FILTER",
        5631 "DIAMETER_ERROR_ANNOUNCING_UNAUTHORIZED_IN_PLMN", 5632 "DIAMETER_ERROR_INVALID_APPLICATION_CODE",
        5633 "DIAMETER_ERROR_PROXIMITY_UNAUTHORIZED", 5634 "DIAMETER_ERROR_PROXIMITY_REJECTED",
        5635 "DIAMETER_ERROR_NO_PROXIMITY_REQUEST", 5636 "DIAMETER_ERROR_UNAUTHORIZED_SERVICE_IN_THIS_PLMN",
        5637 "DIAMETER_ERROR_PROXIMITY_CANCELLED", 5638 "DIAMETER_ERROR_INVALID_TARGET_PDUID",
        5639 "DIAMETER_ERROR_INVALID_TARGET_RPAUID", 5640 "DIAMETER_ERROR_NO_ASSOCIATED_RESTRICTED_CODE",
        5641 "DIAMETER_ERROR_INVALID_DISCOVERY_TYPE", 5650 "DIAMETER_ERROR_REQUESTED_LOCATION_NOT_SERVED",
        5651 "DIAMETER_ERROR_INVALID_EPS_BEARER", 5652 "DIAMETER_ERROR_NIDD_CONFIGURATION_NOT_AVAILABLE",
        5653 "DIAMETER_ERROR_USER_TEMPORARILY_UNREACHABLE", 5670 "DIAMETER_ERROR_UNKNKOWN_DATA",
        5671 "DIAMETER_ERROR_REQUIRED_KEY_NOT_PROVIDED", 5690 "DIAMETER_ERROR_UNKNOWN_V2X_SUBSCRIPTION",
        5691 "DIAMETER_ERROR_V2X_NOT_ALLOWED"
    };
    299 "Inband-Security-Id" I32 {0 "NO_INBAND_SECURITY", 1 "TLS"};
}
