//! AVPs of 3GPP, codes up to 899: Rx, Cx, Sh, offline charging (TS 29.061, 29.214, 29.229, 29.329, 32.299).

use super::Avp;

avps! {
    1 "3GPP-IMSI" Str;
    2 "3GPP-Charging-Id" Bytes;
    3 "3GPP-PDP-Type" I32 {0 "IPv4", 1 "PPP", 2 "IPv6", 3 "IPv4v6"};
    4 "3GPP-CG-Address" Address;
    5 "3GPP-GPRS-Negotiated-QoS-Profile" Str;
    6 "3GPP-SGSN-Address" Address;
    7 "3GPP-GGSN-Address" Address;
    8 "3GPP-IMSI-MCC-MNC" Str;
    9 "3GPP-GGSN-MCC-MNC" Str;
    10 "3GPP-NSAPI" Str;
    11 "3GPP-Session-Stop-Indicator" Str;
    12 "3GPP-Selection-Mode" Str;
    13 "3GPP-Charging-Characteristics" Str;
    14 "3GPP-CG-IPv6-Address" Bytes;
    15 "3GPP-SGSN-IPv6-Address" Bytes;
    16 "3GPP-GGSN-IPv6-Address" Bytes;
    17 "3GPP-IPv6-DNS-Server" Bytes;
    18 "3GPP-SGSN-MCC-MNC" Str;
    19 "3GPP-Teardown-Indicator" Bytes;
    20 "3GPP-IMEISV" Bytes;
    21 "3GPP-RAT-Type" Bytes;
    22 "3GPP-User-Location-Info" Bytes;
    23 "3GPP-MS-TimeZone" Bytes;
    24 "3GPP-CAMEL-Charging-Info" Bytes;
    25 "3GPP-Packet-Filter" Bytes;
    26 "3GPP-Negotiated-DSCP" Bytes;
    27 "3GPP-Allocate-IP-Type" Bytes;
    29 "3GPP-TWAN-Identifier" Bytes;
    100 "3GPP-WLAN-APN-Id" Bytes;
    300 "Authentication-Method" I32 {0 "WLAN_EAP_SIM", 1 "WLAN_EAP_AKA"};
    301 "Authentication-Information-SIM" Bytes;
    302 "Authorization-Information-SIM" Bytes;
    303 "WLAN-User-Data" Grouped;
    304 "Charging-Data" Grouped;
    305 "WLAN-Access" I32 {0 "WLAN_SUBSCRIPTION_ALLOWED", 1 "WLAN_SUBSCRIPTION_BARRED"};
    306 "WLAN-3GPP-IP-Access" I32 {0 "WLAN_APNS_ENABLE", 1 "WLAN_APNS_DISABLE"};
    307 "APN-Authorized" Grouped;
    309 "APN-Barring-Type" I32 {
        0 "WLAN_APN_NO_BARRING", 1 "WLAN_APN_HOME_BARRED_WHEN_ROAMING ", 2 "WLAN_APN_VISITED_BARRED", 3 "WLAN_APN_HOME_BARRED",
        4 "WLAN_APN_INTERNET_ACCESS_BARRED"
    };
    310 "WLAN-Direct-IP-Access" I32 {0 "WLAN_DIRECT_IP_ACCESS", 1 "WLAN_NO_DIRECT_IP_ACCESS"};
    311 "Session-Request-Type" I32 {0 "AUTHORIZATION REQUEST", 1 "ROUTING POLICY"};
    312 "Routing-Policy" Str;
    313 "Max-Requested-Bandwidth" Bytes;
    314 "Charging-Characteristics" Bytes;
    315 "Charging-Nodes" Grouped;
    316 "Primary-OCS-Charging-Function-Name" Str;
    317 "Secondary-OCS-Charging-Function-Name" Str;
    318 "3GPP-AAA-Server-Name" Str;
    319 "Maximum-Number-Accesses" U32;
    400 "GBA-UserSecSettings" Bytes;
    401 "Transaction-Identifier" Bytes;
    402 "NAF-Hostname" Bytes;
    403 "GAA-Service-Identifier" Bytes;
    404 "Key-ExpiryTime" Time;
    405 "ME-Key-Material" Bytes;
    406 "UICC-Key-Material" Bytes;
    407 "GBA_U-Awareness-Indicator" I32 {0 "NO", 1 "YES"};
    408 "BootstrapInfoCreationTime" Time;
    409 "GUSS-Timestamp" Time;
    410 "GBA-Type" I32 {0 "3G GBA", 1 "2G GBA"};
    411 "UE-Id" Bytes;
    412 "UE-Id-Type" I32 {0 "Private user identity", 1 "Public user identity"};
    413 "UICC-App-Label" Bytes;
    414 "UICC-ME" I32 {0 "GBA_ME", 1 "GBA_U"};
    415 "Requested-Key-Lifetime" Time;
    416 "Private-Identity-Request" I32 {0 "Private identity requested", 1 "Private identity not requested"};
    417 "GBA-Push-Info" Bytes;
    418 "NAF-SA-Identifier" Bytes;
    419 "Security-Feature-Request" Bytes;
    420 "Security-Feature-Response" Bytes;
    500 "Abort-Cause" I32 {
        0 "BEARER_RELEASED", 1 "INSUFFICIENT_SERVER_RESOURCES", 2 "INSUFFICIENT_BEARER_RESOURCES", 3 "PS_TO_CS_HANDOVER",
        4 "SPONSORED_DATA_CONNECTIVITY_ DISALLOWED"
    };
    501 "Access-Network-Charging-Address" Address;
    502 "Access-Network-Charging-Identifier" Grouped;
    503 "Access-Network-Charging-Identifier-Value" Bytes;
    504 "AF-Application-Identifier" Bytes;
    505 "AF-Charging-Identifier" Bytes;
    506 "Authorization-Token" Bytes;
    507 "Flow-Description" Str;
    508 "Flow-Grouping" Grouped;
    509 "Flow-Number" U32;
    510 "Flows" Grouped;
    511 "Flow-Status" I32 {0 "ENABLED-UPLINK", 1 "ENABLED-DOWNLINK", 2 "ENABLED", 3 "DISABLED", 4 "REMOVED"};
    512 "Flow-Usage" I32 {0 "NO_INFORMATION", 1 "RTCP", 2 "AF_SIGNALLING"};
    513 "Specific-Action" I32 {
        0 "SERVICE_INFORMATION_REQUEST (now void)", 1 "CHARGING_CORRELATION_EXCHANGE", 2 "INDICATION_OF_LOSS_OF_BEARER",
        3 "INDICATION_OF_RECOVERY_OF_BEARER", 4 "INDICATION_OF_RELEASE_OF_BEARER", 5 "INDICATION_OF_ESTABLISHMENT_OF_BEARER (now void)",
        6 "IP-CAN_CHANGE", 7 "INDICATION_OF_OUT_OF_CREDIT", 8 "INDICATION_OF_SUCCESSFUL_RESOURCES_ALLOCATION",
        9 "INDICATION_OF_FAILED_RESOURCES_ALLOCATION", 10 "INDICATION_OF_LIMITED_PCC_DEPLOYMENT", 11 "USAGE_REPORT",
        12 "ACCESS_NETWORK_INFO_REPORT", 13 "INDICATION_OF_RECOVERY_FROM_LIMITED_PCC_DEPLOYMENT",
        14 "INDICATION_OF_ACCESS_NETWORK_INFO_REPORTING_FAILURE", 15 "INDICATION_OF_TRANSFER_POLICY_EXPIRED", 16 "PLMN_CHANGE"
    };
    515 "Max-Requested-Bandwidth-DL" U32;
    516 "Max-Requested-Bandwidth-UL" U32;
    517 "Media-Component-Description" Grouped;
    518 "Media-Component-Number" U32;
    519 "Media-Sub-Component" Grouped;
    520 "Media-Type" I32 {0 "AUDIO", 1 "VIDEO", 2 "DATA", 3 "APPLICATION", 4 "CONTROL", 5 "TEXT", 6 "MESSAGE"};
    521 "RR-Bandwidth" U32;
    522 "RS-Bandwidth" U32;
    523 "SIP-Forking-Indication" I32 {0 "SINGLE_DIALOGUE", 1 "SEVERAL_DIALOGUES"};
    524 "Codec-Data" Str;
    525 "Service-URN" Bytes;
    526 "Acceptable-Service-Info" Grouped;
    527 "Service-Info-Status" I32 {0 "FINAL_SERVICE_INFORMATION", 1 "PRELIMINARY_SERVICE_INFORMATION"};
    528 "MPS-Identifier" Bytes;
    529 "AF-Signalling-Protocol" I32 {0 "NO_INFORMATION", 1 "SIP"};
    530 "Sponsored-Connectivity-Data" Grouped;
    531 "Sponsor-Identity" Str;
    532 "Application-Service-Provider-Identity" Str;
    533 "Rx-Request-Type" I32 {0 "INITIAL_REQUEST", 1 "UPDATE_REQUEST", 2 "PCSCF_RESTORATION"};
    534 "Min-Requested-Bandwidth-DL" U32;
    535 "Min-Requested-Bandwidth-UL" U32;
    536 "Required-Access-Info" I32 {0 "USER_LOCATION", 1 "MS_TIME_ZONE"};
    537 "IP-Domain-Id" Bytes;
    538 "GCS-Identifier" Bytes;
    539 "Sharing-Key-DL" U32;
    540 "Sharing-Key-UL" U32;
    541 "Retry-Interval" U32;
    542 "Sponsoring-Action" I32 {0 "DISABLE_SPONSORING", 1 "ENABLE_SPONSORING"};
    543 "Max-Supported-Bandwidth-DL" U32;
    544 "Max-Supported-Bandwidth-UL" U32;
    545 "Min-Desired-Bandwidth-DL" U32;
    546 "Min-Desired-Bandwidth-UL" U32;
    547 "MCPTT-Identifier" Bytes;
    548 "Service-Authorization-Info" U32;
    550 "Priority-Sharing-Indicator" I32 {0 "PRIORITY_SHARING_ENABLED", 1 "PRIORITY_SHARING_DISABLED"};
    551 "AF-Requested-Data" U32;
    552 "Content-Version" U64;
    553 "Pre-emption-Control-Info" U32;
    554 "Extended-Max-Requested-BW-DL" U32;
    555 "Extended-Max-Requested-BW-UL" U32;
    556 "Extended-Max-Supported-BW-DL" U32;
    557 "Extended-Max-Supported-BW-UL" U32;
    558 "Extended-Min-Desired-BW-DL" U32;
    559 "Extended-Min-Desired-BW-UL" U32;
    560 "Extended-Min-Requested-BW-DL" U32;
    561 "Extended-Min-Requested-BW-UL" U32;
    562 "MCVideo-Identifier" Bytes;
    563 "IMS-Content-Identifier" Bytes;
    564 "IMS-Content-Type" I32 {0 "NO_CONTENT_DETAIL", 1 "CAT", 2 "CONFERENCE"};
    600 "Visited-Network-Identifier" Bytes;
    601 "Public-Identity" Str;
    602 "Server-Name" Str;
    603 "Server-Capabilities" Grouped;
    604 "Mandatory-Capability" U32;
    605 "Optional-Capability" U32;
    606 "Cx-User-Data" Bytes;
    607 "3GPP-SIP-Number-Auth-Items" U32;
    608 "3GPP-SIP-Authentication-Scheme" Str;
    609 "3GPP-SIP-Authenticate" Bytes;
    610 "3GPP-SIP-Authorization" Bytes;
    611 "SIP-Authentication-Context" Bytes;
    612 "3GPP-SIP-Auth-Data-Item" Grouped;
    613 "3GPP-SIP-Item-Number" U32;
    614 "Server-Assignment-Type" I32 {
        0 "NO_ASSIGNMENT", 1 "REGISTRATION", 2 "RE_REGISTRATION", 3 "UNREGISTERED_USER", 4 "TIMEOUT_DEREGISTRATION",
        5 "USER_DEREGISTRATION", 6 "TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME", 7 "USER_DEREGISTRATION_STORE_SERVER_NAME",
        8 "ADMINISTRATIVE_DEREGISTRATION", 9 "AUTHENTICATION_FAILURE", 10 "AUTHENTICATION_TIMEOUT", 11 "DEREGISTRATION_TOO_MUCH_DATA",
        12 "AAA_USER_DATA_REQUEST", 13 "PGW_UPDATE", 14 "RESTORATION"
    };
    615 "Deregistration-Reason" Grouped;
    616 "Reason-Code" I32 {0 "PERMANENT_TERMINATION", 1 "NEW_SERVER_ASSIGNED", 2 "SERVER_CHANGE", 3 "REMOVE_S-CSCF"};
    617 "Reason-Info" Str;
    618 "Charging-Information" Grouped;
    619 "Primary-Event-Charging-Function-Name" Str;
    620 "Secondary-Event-Charging-Function-Name" Str;
    621 "Primary-Charging-Collection-Function-Name" Str;
    622 "Secondary-Charging-Collection-Function-Name" Str;
    623 "User-Authorization-Type" I32 {0 "REGISTRATION", 1 "DE_REGISTRATION", 2 "REGISTRATION_AND_CAPABILITIES"};
    624 "User-Data-Already-Available" I32 {0 "USER_DATA_NOT_AVAILABLE", 1 "USER_DATA_ALREADY_AVAILABLE"};
    625 "Confidentiality-Key" Bytes;
    626 "Integrity-Key" Bytes;
    627 "User-Data-Request-Type-OBSOLETE" I32 {0 "Complete-Profile", 1 "Registered-Profile", 2 "Unregistered-Profile"};
    628 "Supported-Features" Grouped;
    629 "Feature-List-ID" U32;
    630 "Feature-List" U32;
    631 "Supported-Applications" Grouped;
    632 "Associated-Identities" Grouped;
    633 "Originating-Request" I32 {0 "ORIGINATING"};
    634 "Wildcarded-PSI" Str;
    635 "SIP-Digest-Authenticate" Grouped;
    636 "Wildcarded-IMPU" Str;
    637 "UAR-Flags" U32;
    638 "Loose-Route-Indication" I32 {0 "LOOSE_ROUTE_NOT_REQUIRED", 1 "LOOSE_ROUTE_REQUIRED"};
    639 "SCSCF-Restoration-Info" Grouped;
    640 "Path" Bytes;
    641 "Contact" Bytes;
    642 "Subscription-Info" Grouped;
    643 "Call-ID-SIP-Header" Bytes;
    644 "From-SIP-Header" Bytes;
    645 "To-SIP-Header" Bytes;
    646 "Record-Route" Bytes;
    647 "Associated-Registered-Identities" Grouped;
    648 "Multiple-Registration-Indication" I32 {0 "NOT_MULTIPLE_REGISTRATION", 1 "MULTIPLE_REGISTRATION"};
    649 "Restoration-Info" Grouped;
    650 "Session-Priority" I32 {0 "PRIORITY-0", 1 "PRIORITY-1", 2 "PRIORITY-2", 3 "PRIORITY-3", 4 "PRIORITY-4"};
    651 "Identity-with-Emergency-Registration" Grouped;
    652 "Priviledged-Sender-Indication" I32 {0 "NOT_PRIVILEDGED_SENDER", 1 "PRIVILEDGED_SENDER"};
    653 "LIA-Flags" U32;
    654 "Initial-CSeq-Sequence-Number" U32;
    655 "SAR-Flags" U32;
    656 "Allowed-WAF-WWSF-Identities" Grouped;
    657 "WebRTC-Authentication-Function-Name" Str;
    658 "WebRTC-Web-Server-Function-Name" Str;
    700 "User-Identity" Grouped;
    701 "MSISDN" Bytes;
    702 "Sh-User-Data" Bytes;
    703 "Data-Reference" I32 {
        0 "RepositoryData", 1 "Undefined", 2 "Undefined", 3 "Undefined", 4 "Undefined", 5 "Undefined", 6 "Undefined", 7 "Undefined",
        8 "Undefined", 9 "Undefined", 10 "IMSPublicIdentity", 11 "IMSUserState", 12 "S-CSCFName", 13 "InitialFilterCriteria",
        14 "LocationInformation", 15 "UserState", 16 "ChargingInformation", 17 "MSISDN", 18 "PSIActivation", 19 "DSAI", 20 "Reserved",
        21 "ServiceLevelTraceInfo", 22 "IPAddressSecureBindingInformation", 23 "ServicePriorityLevel", 24 "SMSRegistrationInfo",
        25 "UEReachabilityForIP", 26 "TADSinformation", 27 "STN-SR", 28 "UE-SRVCC-Capability", 29 "ExtendedPriority", 30 "CSRN",
        31 "ReferenceLocationInformation", 32 "IMSI", 33 "IMSPrivateUserIdentity", 34 "IMEISV", 35 "UE-5G-SRVCC-Capability"
    };
    704 "Service-Indication" Bytes;
    705 "Subs-Req-Type" I32 {0 "Subscribe", 1 "Unsubscribe"};
    706 "Requested-Domain" I32 {0 "CS-Domain", 1 "PS-Domain"};
    707 "Current-Location" I32 {0 "DoNotNeedInitiateActiveLocationRetrieval", 1 "InitiateActiveLocationRetrieval"};
    708 "Identity-Set" I32 {0 "ALL_IDENTITIES", 1 "REGISTERED_IDENTITIES", 2 "IMPLICIT_IDENTITIES", 3 "ALIAS_IDENTITIES"};
    709 "Expiry-Time" Time;
    710 "Send-Data-Indication" I32 {0 "USER_DATA_NOT_REQUESTED", 1 "USER_DATA_REQUESTED"};
    711 "DSAI-Tag" Bytes;
    712 "One-Time-Notification" I32 {0 "ONE_TIME_NOTIFICATION_REQUESTED"};
    713 "Requested-Nodes" U32;
    714 "Serving-Node-Indication" I32 {0 "ONLY_SERVING_NODES_REQUIRED"};
    715 "Repository-Data-ID" Grouped;
    716 "Sequence-Number" U32;
    717 "Pre-paging-Supported" I32 {0 "PREPAGING_NOT_SUPPORTED", 1 "PREPAGING_SUPPORTED"};
    718 "Local-Time-Zone-Indication" I32 {0 "ONLY_LOCAL_TIME_ZONE_REQUESTED", 1 "LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED"};
    719 "UDR-Flags" I32 {1 "Location-Information-EPS-Supported", 2 "RAT-Type-Requested"};
    823 "Event-Type" Grouped;
    824 "3GPP-SIP-Method" Str;
    825 "Event" Str;
    826 "Content-Type" Str;
    827 "Content-Length" U32;
    828 "Content-Disposition" Str;
    829 "Role-Of-Node" I32 {0 "ORIGINATING_ROLE", 1 "TERMINATING_ROLE", 2 "PROXY_ROLE", 3 "B2BUA_ROLE"};
    830 "User-Session-ID" Str;
    831 "Calling-Party-Address" Str;
    832 "Called-Party-Address" Str;
    833 "Time-Stamps" Grouped;
    834 "SIP-Request-Timestamp" Time;
    835 "SIP-Response-Timestamp" Time;
    836 "Application-Server" Str;
    837 "Application-Provided-Called-Party-Address" Str;
    838 "Inter-Operator-Identifier" Grouped;
    839 "Originating-IOI" Str;
    840 "Terminating-IOI" Str;
    841 "IMS-Charging-Identifier" Str;
    842 "SDP-Session-Description" Str;
    843 "SDP-Media-Component" Grouped;
    844 "SDP-Media-Name" Str;
    845 "SDP-Media-Description" Str;
    846 "CG-Address" Address;
    847 "GGSN-Address" Address;
    848 "Served-Party-IP-Address" Address;
    849 "Authorised-QoS" Str;
    850 "Application-Server-Information" Grouped;
    851 "Trunk-Group-ID" Grouped;
    852 "Incoming-Trunk-Group-ID" Str;
    853 "Outgoing-Trunk-Group-ID" Str;
    854 "Bearer-Service" Bytes;
    855 "Service-Id" Str;
    856 "Associated-URI" Str;
    857 "Charged-Party" Str;
    858 "PoC-Controlling-Address" Str;
    859 "PoC-Group-Name" Str;
    860 "Cause" Grouped;
    861 "Cause-Code" I32 {
        0 "Normal end of session", 1 "Unspecified error", 2 "Unsuccessful session setup", 3 "Internal error", 300 "Multiple Choices",
        301 "Moved Permanently", 302 "Moved Temporarily", 305 "Use Proxy", 380 "Alternative Service", 400 "Bad Request",
        401 "Unauthorized", 402 "Payment Required", 403 "Forbidden", 404 "Not Found", 405 "Method Not Allowed", 406 "Not Acceptable",
        407 "Proxy Authentication Required", 408 "Request Timeout", 410 "Gone", 412 "Conditional Request Failed",
        413 "Request Entity Too Large", 414 "Request-URI Too Long", 415 "Unsupported Media Type", 416 "Unsupported URI Scheme",
        417 "Unknown Resource-Priority", 420 "Bad Extension", 421 "Extension Required", 422 "Session Interval Too Small",
        423 "Interval Too Brief", 428 "Use Identity Header", 429 "Provide Referrer Identity", 436 "Bad Identity-Info",
        437 "Unsupported Certificate", 438 "Invalid Identity Header", 480 "Temporarily Unavailable",
        481 "Call/Transaction Does Not Exist", 482 "Loop Detected", 483 "Too Many Hops", 484 "Address Incomplete", 485 "Ambiguous",
        486 "Busy Here", 487 "Request Terminated", 488 "Not Acceptable Here", 489 "Bad Event", 491 "Request Pending",
        493 "Undecipherable", 494 "Security Agreement Required", 500 "Server Internal Error", 501 "Not Implemented", 502 "Bad Gateway",
        503 "Service Unavailable", 504 "Server Time-out", 505 "Version Not Supported", 513 "Message Too Large",
        580 "Precondition Failure", 600 "Busy Everywhere", 603 "Decline", 604 "Does Not Exist Anywhere", 606 "Not Acceptable"
    };
    862 "Node-Functionality" I32 {
        0 "S-CSCF", 1 "P-CSCF", 2 "I-CSCF", 3 "MRFC", 4 "MGCF", 5 "BGCF", 6 "AS", 7 "IBCF", 8 "S-GW", 9 "P-GW", 10 "HSGW", 11 "E-CSCF",
        12 "MME", 13 "TRF", 14 "TF", 15 "ATCF", 16 "Proxy Function", 17 "ePDG"
    };
    863 "Service-Specific-Data" Str;
    864 "Originator" I32 {0 "Calling Party", 1 "Called Party"};
    865 "PS-Furnish-Charging-Information" Grouped;
    866 "PS-Free-Format-Data" Bytes;
    867 "PS-Append-Free-Format-Data" I32 {0 "Append", 1 "Overwrite"};
    868 "Time-Quota-Threshold" U32;
    869 "Volume-Quota-Threshold" U32;
    870 "Trigger-Type" I32 {
        1 "CHANGE_IN_SGSN_IP_ADDRESS", 2 "CHANGE_IN_QOS", 3 "CHANGE_IN_LOCATION", 4 "CHANGE_IN_RAT", 5 "CHANGE_IN_UE_TIMEZONE",
        6 "Undefined", 7 "Undefined", 8 "Undefined", 9 "Undefined", 10 "CHANGEINQOS_TRAFFIC_CLASS", 11 "CHANGEINQOS_RELIABILITY_CLASS",
        12 "CHANGEINQOS_DELAY_CLASS", 13 "CHANGEINQOS_PEAK_THROUGHPUT", 14 "CHANGEINQOS_PRECEDENCE_CLASS",
        15 "CHANGEINQOS_MEAN_THROUGHPUT", 16 "CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK", 17 "CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK",
        18 "CHANGEINQOS_RESIDUAL_BER", 19 "CHANGEINQOS_SDU_ERROR_RATIO", 20 "CHANGEINQOS_TRANSFER_DELAY",
        21 "CHANGEINQOS_TRAFFIC_HANDLING_PRIORITY", 22 "CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_UPLINK",
        23 "CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_DOWNLINK", 24 "CHANGEINQOS_APN_AGGREGATE_MAXIMUM_BIT_RATE", 25 "Undefined",
        26 "Undefined", 27 "Undefined", 28 "Undefined", 29 "Undefined", 30 "CHANGEINLOCATION_MCC", 31 "CHANGEINLOCATION_MNC",
        32 "CHANGEINLOCATION_RAC", 33 "CHANGEINLOCATION_LAC", 34 "CHANGEINLOCATION_CellId", 35 "CHANGEINLOCATION_TAC",
        36 "CHANGEINLOCATION_ECGI", 37 "Undefined", 38 "Undefined", 39 "Undefined", 40 "CHANGE_IN_MEDIA_COMPOSITION", 41 "Undefined",
        42 "Undefined", 43 "Undefined", 44 "Undefined", 45 "Undefined", 46 "Undefined", 47 "Undefined", 48 "Undefined", 49 "Undefined",
        50 "CHANGEINPARTICIPANTS_Number", 51 "CHANGE_IN_THRSHLD_OF_PARTICIPANTS_NMB", 52 "CHANGE_IN_USER_PARTICIPATING_TYPE",
        53 "Undefined", 54 "Undefined", 55 "Undefined", 56 "Undefined", 57 "Undefined", 58 "Undefined", 59 "Undefined",
        60 "CHANGE_IN_SERVICE_CONDITION", 61 "CHANGE_IN_SERVING_NODE", 62 "CHANGE_IN_ACCESS_FOR_A_SERVICE_DATA_FLOW", 63 "Undefined",
        64 "Undefined", 65 "Undefined", 66 "Undefined", 67 "Undefined", 68 "Undefined", 69 "Undefined",
        70 "CHANGE_IN_USER_CSG_INFORMATION", 71 "CHANGE_IN_HYBRID_SUBSCRIBED_USER_CSG_INFORMATION",
        72 "CHANGE_IN_HYBRID_UNSUBSCRIBED_USER_CSG_INFORMATION", 73 "CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA",
        74 "CHANGE_IN_SERVING_PLMN_RATE_CONTROL", 75 "CHANGE_IN_APN_RATE_CONTROL"
    };
    871 "Quota-Holding-Time" U32;
    872 "3GPP-Reporting-Reason" I32 {
        0 "THRESHOLD", 1 "QHT", 2 "FINAL", 3 "QUOTA_EXHAUSTED", 4 "VALIDITY_TIME", 5 "OTHER_QUOTA_TYPE", 6 "RATING_CONDITION_CHANGE",
        7 "FORCED_REAUTHORISATION", 8 "POOL_EXHAUSTED"
    };
    873 "Service-Information" Grouped;
    874 "PS-Information" Grouped;
    875 "WLAN-Information" Grouped;
    876 "IMS-Information" Grouped;
    877 "MMS-Information" Grouped;
    878 "LCS-Information" Grouped;
    879 "PoC-Information" Grouped;
    880 "MBMS-Information" Grouped;
    881 "Quota-Consumption-Time" U32;
    882 "Media-Initiator-Flag" I32 {0 "called party", 1 "calling party", 2 "unknown"};
    883 "PoC-Server-Role" I32 {0 "Participating PoC Server", 1 "Controlling PoC Server"};
    884 "PoC-Session-Type" I32 {
        0 "1 to 1 PoC session", 1 "chat PoC group session", 2 "pre-arranged PoC group session", 3 "ad-hoc PoC group session"
    };
    885 "Number-Of-Participants" I32;
    886 "Originator-Address" Grouped;
    887 "Participants-Involved" Str;
    888 "Expires" U32;
    889 "Message-Body" Grouped;
    890 "WAG-Address" Address;
    891 "WAG-PLMN-Id" Bytes;
    892 "WLAN-Radio-Container" Grouped;
    893 "WLAN-Technology" U32;
    894 "WLAN-UE-Local-IPAddress" Address;
    895 "PDG-Address" Address;
    896 "PDG-Charging-Id" U32;
    897 "Address-Data" Str;
    898 "Address-Domain" Grouped;
    899 "Address-Type" I32 {
        0 "e-mail address", 1 "MSISDN", 2 "IPv4 Address", 3 "IPv6 Address", 4 "Numeric Shortcode", 5 "Alphanumeric Shortcode", 6 "Other"
    };
}
