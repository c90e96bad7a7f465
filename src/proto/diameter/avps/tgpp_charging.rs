//! AVPs of 3GPP, codes 2000 to 2999: charging, location, S6c (TS 32.299, 29.172, 29.212).

use super::Avp;

avps! {
    2000 "SMS-Information" Grouped;
    2001 "Data-Coding-Scheme" I32;
    2002 "Destination-Interface" Grouped;
    2003 "Interface-Id" Str;
    2004 "Interface-Port" Str;
    2005 "Interface-Text" Str;
    2006 "Interface-Type" I32 {
        0 "Unknown", 1 "MOBILE_ORIGINATING", 2 "MOBILE_TERMINATING", 3 "APPLICATION_ORIGINATING", 4 "APPLICATION_TERMINATION"
    };
    2007 "SM-Message-Type" I32 {0 "SUBMISSION", 1 "DELIVERY_REPORT", 2 "SM Service Request"};
    2008 "Originator-SCCP-Address" Address;
    2009 "Originator-Interface" Grouped;
    2010 "Recipient-SCCP-Address" Address;
    2011 "Reply-Path-Requested" I32 {0 "No Reply Path Set", 1 "Reply path Set"};
    2012 "SM-Discharge-Time" Time;
    2013 "SM-Protocol-ID" Bytes;
    2014 "SM-Status" Bytes;
    2015 "SM-User-Data-Header" Bytes;
    2016 "SMS-Node" I32 {0 "SMS Router", 1 "IP-SM-GW", 2 "SMS Router and IP-SM-GW", 3 "SMS-SC"};
    2017 "SMSC-Address" Address;
    2018 "Client-Address" Address;
    2019 "Number-of-Messages-Sent" U32;
    2020 "Low-Balance-Indication" I32 {0 "NOT-APPLICABLE", 1 "YES"};
    2021 "Remaining-Balance" Grouped;
    2022 "Refund-Information" Bytes;
    2023 "Carrier-Select-Routing-Information" Str;
    2024 "Number-Portability-Routing-Information" Str;
    2025 "PoC-Event-Type" I32 {
        0 "Normal", 1 "Instant Personal Aalert event", 2 "PoC Group Advertisement event", 3 "Early Ssession Setting-up event",
        4 "PoC Talk Burst"
    };
    2026 "Recipient-Info" Grouped;
    2027 "Originator-Received-Address" Grouped;
    2028 "Recipient-Received-Address" Grouped;
    2029 "SM-Service-Type" I32 {
        0 "VAS4SMS Short Message content processing", 1 "VAS4SMS Short Message forwarding",
        2 "VAS4SMS Short Message Forwarding multiple subscriptions", 3 "VAS4SMS Short Message filtering",
        4 "VAS4SMS Short Message receipt", 5 "VAS4SMS Short Message Network Storage", 6 "VAS4SMS Short Message to multiple destinations",
        7 "VAS4SMS Short Message Virtual Private Network (VPN)", 8 "VAS4SMS Short Message Auto Reply",
        9 "VAS4SMS Short Message Personal Signature", 10 "VAS4SMS Short Message Deferred Delivery"
    };
    2030 "MMTel-Information" Grouped;
    2031 "MMTel-Service-Type" I32 {
        0 "Originating Identification Presentation (OIP)", 1 "Originating Identification Restriction (OIR)",
        2 "Terminating Identification Presentation (TIP)", 3 "Terminating Identification Restriction (TIR)",
        4 "Communication HOLD (HOLD)", 5 "Communications Barring (CB )", 6 "Communication Diversion (CDIV)",
        7 "Communication Diversion Notification (CDIVN)", 8 "Communication Waiting (CW)", 9 "Message Waiting Indication (MWI)",
        10 "Conference (CONF)", 11 "Flexible Alerting (FA)", 12 "Completion of Communication to Busy Subscriber (CCBS)",
        13 "Completion of Communications on No Reply (CCNR)", 14 "Malicious Communication Identification (MCID)",
        15 "Customized Alerting Tone (CAT)", 16 "Closed User Group (CUG)", 17 "Personal Network management (PNM)",
        18 "Customized Ringing Signal (CRS)", 19 "Advice of Charge (AoC)"
    };
    2032 "Service-Mode" I32;
    2033 "Subscriber-Role" I32 {0 "ORIGINATING", 1 "TERMINATING"};
    2034 "Number-Of-Diversions" U32;
    2035 "Associated-Party-Address" Str;
    2036 "SDP-Type" I32 {0 "SDP Offer", 1 "SDP Answer"};
    2037 "Change-Condition" I32 {
        0 "Normal Release", 1 "Abnormal Release", 2 "Qos Change", 3 "Volume Limit", 4 "Time Limit", 5 "Serving Node Change",
        6 "Serving Node PLMN Change", 7 "User Location Change", 8 "RAT Change", 9 "UE Time Zone Change", 10 "Tariff Time Change",
        11 "Service Idled Out", 12 "Service Specific Time Limit", 13 "Max Number of Changes in Changing conditions", 14 "CGI-SAI Change",
        15 "RAI Change", 16 "ECGI Change", 17 "TAI Change", 18 "Service Data Volume Limit", 19 "Service Data Time Limit",
        20 "Management Intervantion", 21 "Service Stop", 22 "User CSG Information Change", 23 "S-GW Change",
        24 "Change of UE Presence in Presence Reporting Area", 25 "Proximity alerted", 26 "Time expired with no renewal",
        27 "Requestor cancellation", 28 "Maximum number of reports", 29 "PLMN Change", 30 "Coverage status change",
        31 "Removal of access", 32 "Unavailability of access", 33 "Access change of service data flow", 34 "Indirect change condition",
        35 "Maximum number of NIDD submissions", 36 "Change in UE to PE", 37 "Serving PLMN Rate Control Change",
        38 "APN Rate Control Change"
    };
    2038 "Change-Time" Time;
    2039 "Diagnostics" I32 {
        0 "UNSPECIFIED", 1 "SESSION_TIMEOUT", 2 "RESOURCE_LIMITATION", 3 "ADMIN_DISCONNECT", 4 "IDLE_TIMEOUT", 5 "PCRF_UNREACHABLE",
        6 "AAA_UNREACHABLE", 7 "AAA_INITIATED_SESSION_TERMINATION", 8 "REAUTHENTICATION_FAILED", 9 "PCRF_INITIATED_SESSION_TERMINATION",
        10 "PCRF_INITIATED_FLOW_TERMINATION", 11 "PCRF_ACCOUNTING_PARAMETERS_CHANGED", 12 "PMIP_INITIATED_SESSION_TERMINATION",
        13 "PPP_INITIATED_SESSION_TERMINATION", 14 "GTP_INITIATED_SESSION_TERMINATION", 15 "PMIP_REVOCATION", 16 "HANDOVER_ERROR",
        17 "PMIP_LIFETIME_EXPIRED", 18 "REAUTHORIZATION_FAILED"
    };
    2040 "Service-Data-Container" Grouped;
    2041 "Start-Time" Time;
    2042 "Stop-Time" Time;
    2043 "Time-First-Usage" Time;
    2044 "Time-Last-Usage" Time;
    2045 "Time-Usage" U32;
    2046 "Traffic-Data-Volumes" Grouped;
    2047 "Serving-Node-Type" I32 {0 "SGSN", 1 "PMIPSGW", 2 "GTPSGW", 3 "ePDG", 4 "hSGW", 5 "MME"};
    2048 "Supplementary-Service" Grouped;
    2049 "Participant-Action-Type" I32 {0 "CREATE_CONF", 1 "JOIN_CONF", 2 "INVITE_INTO_CONF", 3 "QUIT_CONF"};
    2050 "PDN-Connection-Charging-ID" U32;
    2051 "Dynamic-Address-Flag" I32 {0 "Static", 1 "Dynamic"};
    2052 "Accumulated-Cost" Grouped;
    2053 "AoC-Cost-Information" Grouped;
    2054 "AoC-Information" Grouped;
    2055 "AoC-Request-Type" I32 {0 "AoC_NOT_REQUESTED", 1 "AoC_FULL", 2 "AoC_COST_ONLY", 3 "AoC_TARIFF_ONLY"};
    2056 "Current-Tariff" Grouped;
    2057 "Next-Tariff" Grouped;
    2058 "Rate-Element" Grouped;
    2059 "Scale-Factor" Grouped;
    2060 "Tariff-Information" Grouped;
    2061 "Unit-Cost" Grouped;
    2062 "Incremental-Cost" Grouped;
    2063 "Local-Sequence-Number" U32;
    2064 "Node-Id" Str;
    2065 "SGW-Change" I32 {0 "ACR_Start_NOT_due_to_SGW_Change", 1 "ACR_Start_due_to_SGW_Change"};
    2066 "Charging-Characteristics-Selection-Mode" I32 {
        0 "Serving-Node-Supplied", 1 "Subscription-specific", 2 "APN-specific", 3 "Home-Default", 4 "Roaming-Default",
        5 "Visiting-Default"
    };
    2067 "SGW-Address" Address;
    2068 "Dynamic-Address-Flag-Extension" I32 {0 "Static", 1 "Dynamic"};
    2100 "Reserved-2100" Bytes;
    2101 "Application-Server-ID" U32;
    2102 "Application-Service-Type" I32 {100 "SENDING", 101 "RECEIVING", 102 "RETRIEVAL", 103 "INVITING", 104 "LEAVING", 105 "JOINING"};
    2103 "Application-Session-ID" U32;
    2104 "Delivery-Status" Str;
    2105 "Reserved-2105" Bytes;
    2106 "Reserved-2106" Bytes;
    2107 "Reserved-2107" Bytes;
    2108 "Reserved-2108" Bytes;
    2109 "Reserved-2109" Bytes;
    2110 "IM-Information" Grouped;
    2111 "Number-Of-Messages-Successfully-Exploded" U32;
    2112 "Number-Of-Messages-Successfully-Sent" U32;
    2113 "Total-Number-Of-Messages-Exploded" U32;
    2114 "Total-Number-Of-Messages-Sent" U32;
    2115 "DCD-Information" Grouped;
    2116 "Content-ID" Str;
    2117 "Content-provider-ID" Str;
    2118 "Charge-Reason-Code" I32 {0 "UNKNOWN", 1 "USAGE", 2 "COMMUNICATION-ATTEMPT-CHARGE", 3 "SETUP-CHARGE", 4 "ADD-ON-CHARGE"};
    2200 "Subsession-Decision-Info" Grouped;
    2201 "Subsession-Enforcement-Info" Grouped;
    2202 "Subsession-Id" U32;
    2203 "Subsession-Operation" I32 {0 "TERMINATION", 1 "ESTABLISHMENT", 2 "MODIFICATION"};
    2204 "Multiple-BBERF-Action" I32 {0 "ESTABLISHMENT", 1 "TERMINATION"};
    2300 "Reserved-2300" Bytes;
    2301 "SIP-Request-Timestamp-Fraction" U32;
    2302 "SIP-Response-Timestamp-Fraction" U32;
    2303 "Online-Charging-Flag" I32 {0 "ECF address not provided", 1 "ECF address provided"};
    2304 "CUG-Information" Bytes;
    2305 "Real-Time-Tariff-Information" Grouped;
    2306 "Tariff-XML" Str;
    2307 "MBMS-GW-Address" Address;
    2308 "IMSI-Unauthenticated-Flag" I32 {0 "Authenticated", 1 "Unauthenticated"};
    2309 "Account-Expiration" Time;
    2310 "AoC-Format" I32 {0 "MONETARY", 1 "NON_MONETARY", 2 "CAI"};
    2311 "AoC-Service" Grouped;
    2312 "AoC-Service-Obligatory-Type" I32 {0 "NON_BINDING", 1 "BINDING"};
    2313 "AoC-Service-Type" I32 {0 "NONE", 1 "AOC-S", 2 "AOC-D", 3 "AOC-E"};
    2314 "AoC-Subscription-Information" Grouped;
    2315 "Preferred-AoC-Currency" U32;
    2317 "CSG-Access-Mode" I32 {0 "Closed mode", 1 "Hybrid Mode"};
    2318 "CSG-Membership-Indication" I32 {0 "Not CSG member", 1 "CSG Member"};
    2319 "User-CSG-Information" Grouped;
    2320 "Outgoing-Session-Id" Str;
    2321 "Initial-IMS-Charging-Identifier" Str;
    2400 "LMSI" Bytes;
    2401 "Serving-Node" Grouped;
    2402 "MME-Name" Str;
    2403 "MSC-Number" Bytes;
    2404 "LCS-Capabilities-Sets" U32;
    2405 "GMLC-Address" Address;
    2406 "Additional-Serving-Node" Grouped;
    2407 "PSR-Address" Address;
    2408 "MME-Realm" Str;
    2409 "SGSN-Name" Str;
    2410 "SGSN-Realm" Str;
    2411 "RIA-Flags" U32;
    2500 "Slg-Location-Type" I32 {
        0 "CURRENT_LOCATION", 1 "CURRENT_OR_LAST_KNOWN_LOCATION", 2 "INITIAL_LOCATION ", 3 "ACTIVATE_DEFERRED_LOCATION",
        4 "CANCEL_DEFERRED_LOCATION", 5 "NOTIFICATION_VERIFICATION_ONLY"
    };
    2501 "LCS-EPS-Client-Name" Grouped;
    2502 "LCS-Requestor-Name" Grouped;
    2503 "LCS-Priority" U32;
    2504 "LCS-QoS" Grouped;
    2505 "Horizontal-Accuracy" U32;
    2506 "Vertical-Accuracy" U32;
    2507 "Vertical-Requested" I32 {0 "VERTICAL_COORDINATE_IS_NOT_REQUESTED", 1 "VERTICAL_COORDINATE_IS_REQUESTED "};
    2508 "Velocity-Requested" I32 {0 "VELOCITY_IS_NOT_REQUESTED", 1 "BEST VELOCITY_IS_REQUESTED"};
    2509 "Response-Time" I32 {0 "LOW_DELAY", 1 "DELAY_TOLERANT"};
    2510 "Supported-GAD-Shapes" U32;
    2511 "LCS-Codeword" Str;
    2512 "LCS-Privacy-Check" I32 {
        0 "ALLOWED_WITHOUT_NOTIFICATION", 1 "ALLOWED_WITH_NOTIFICATION", 2 "ALLOWED_IF_NO_RESPONSE", 3 "RESTRICTED_IF_NO_RESPONSE",
        4 "NOT_ALLOWED"
    };
    2513 "Accuracy-Fulfilment-Indicator" I32 {0 "REQUESTED_ACCURACY_FULFILLED", 1 "REQUESTED_ACCURACY_NOT_FULFILLED"};
    2514 "Age-Of-Location-Estimate" U32;
    2515 "Velocity-Estimate" Bytes;
    2516 "EUTRAN-Positioning-Data" Bytes;
    2517 "ECGI" Bytes;
    2518 "Location-Event" I32 {
        0 "EMERGENCY_CALL_ORIGINATION", 1 "EMERGENCY_CALL_RELEASE", 2 "MO_LR", 3 "EMERGENCY_CALL_HANDOVER", 4 "DEFERRED_MT_LR_RESPONSE",
        5 "DEFERRED_MO_LR_TTTP_INITIATION", 6 "DELAYED_LOCATION_REPORTING"
    };
    2519 "Pseudonym-Indicator" I32 {0 "PSEUDONYM_NOT_REQUESTED", 1 "PSEUDONYM_REQUESTED"};
    2520 "LCS-Service-Type-ID" U32;
    2521 "LCS-Privacy-Check-Non-Session" Grouped;
    2522 "LCS-Privacy-Check-Session" Grouped;
    2523 "LCS-QoS-Class" I32 {0 "ASSURED", 1 "BEST EFFORT"};
    2524 "GERAN-Positioning-Info" Grouped;
    2525 "GERAN-Positioning-Data" Bytes;
    2526 "GERAN-GANSS-Positioning-Data" Bytes;
    2527 "UTRAN-Positioning-Info" Grouped;
    2528 "UTRAN-Positioning-Data" Bytes;
    2529 "UTRAN-GANSS-Positioning-Data" Bytes;
    2530 "LRR-Flags" U32;
    2531 "LCS-Reference-Number" Bytes;
    2532 "Deferred-Location-Type" U32;
    2533 "Area-Event-Info" Grouped;
    2534 "Area-Definition" Grouped;
    2535 "Area" Grouped;
    2536 "Area-Type" I32 {
        0 "Country Code", 1 "PLMN ID", 2 "Location Area ID", 3 "Routing Area ID", 4 "Cell Global ID", 5 "UTRAN Cell ID",
        6 "Tracking Area ID", 7 "E-UTRAN Cell Global ID"
    };
    2537 "Area-Identification" Bytes;
    2538 "Occurrence-Info" I32 {0 "ONE_TIME_EVENT", 1 "MULTIPLE_TIME_EVENT"};
    2539 "Interval-Time" U32;
    2540 "Periodic-LDR-Information" Grouped;
    2541 "Reporting-Amount" U32;
    2542 "Reporting-Interval" U32;
    2543 "Reporting-PLMN-List" Grouped;
    2544 "PLMN-ID-List" Grouped;
    2545 "PLR-Flags" U32;
    2546 "PLA-Flags" U32;
    2547 "Deferred-MT-LR-Data" Grouped;
    2548 "Termination-Cause-3GPP" I32 {
        0 "Normal", 1 "Error Undefined", 2 "Internal Timeout", 3 "Congestion", 4 "MT_LR_Restart", 5 "Privacy Violation",
        6 "Shape of Location Estimate Not Supported", 7 "Subscriber Termination", 8 "UE Termination", 9 "Network Termination"
    };
    2549 "LRA-Flags" U32;
    2550 "Periodic-Location-Support-Indicator" I32 {0 "NOT_SUPPORTED ", 1 "SUPPORTED"};
    2551 "Prioritized-List-Indicator" I32 {0 "NOT_PRIORITIZED ", 1 "PRIORITIZED"};
    2552 "ESMLC-Cell-Info" Grouped;
    2553 "Cell-Portion-ID" Bytes;
    2554 "OnexRTT-RCID" Bytes;
    2555 "Delayed-Location-Reporting-Data" Grouped;
    2556 "Civic-Address" Str;
    2557 "Barometric-Pressure" U32;
    2558 "UTRAN-Additional-Positioning-Data" Bytes;
    2559 "Motion-Event-Info" Grouped;
    2560 "Linear-Distance" U32;
    2561 "Maximum-Interval" U32;
    2562 "Sampling-Interval" U32;
    2563 "Reporting-Duration" U32;
    2564 "Reporting-Location-Requirements" U32;
    2565 "Additional-Area" Grouped;
    2600 "Reserved-2600" Bytes;
    2601 "IMS-Application-Reference-Identifier" Str;
    2602 "Low-Priority-Indicator" I32 {0 "NO", 1 "YES"};
    2603 "IP-Realm-Default-Indicator" I32 {0 "Default IP Realm Not used", 1 "Default IP realm used"};
    2604 "Local-GW-Inserted-Indicator" I32 {0 "Local GW Not Inserted", 1 "Local GW Inserted"};
    2605 "Transcoder-Inserted-Indicator" I32 {0 "Transcoder Not Inserted", 1 "Transcoder Inserted"};
    2606 "PDP-Address-Prefix-Length" U32;
    2703 "NNI-Information" Grouped;
    2704 "NNI-Type" I32 {0 "non-roaming", 1 "roaming without loopback", 2 "roaming with loopback"};
    2705 "Neighbour-Node-Address" Address;
    2706 "Relationship-Mode" I32 {0 "trusted", 1 "non-trusted"};
    2707 "Session-Direction" I32 {0 "inbound", 1 "outbound"};
    2708 "From-Address" Address;
    2709 "Access-Transfer-Information" Grouped;
    2710 "Access-Transfer-Type" I32 {0 "PS to CS Transfer", 1 "CS to PS Transfer", 2 "PS to PS Transfer", 3 "CS to CS Transfer"};
    2711 "Related-IMS-Charging-Identifier" Str;
    2712 "Related-IMS-Charging-Identifier-Node" Address;
    2713 "IMS-Visited-Network-Identifier" Str;
    2714 "TWAN-User-Location-Info" Grouped;
    2716 "BSSID" Str;
    2717 "TAD-Identifier" I32 {0 "CS", 1 "PS"};
    2802 "TDF-Application-Instance-Identifier" Bytes;
    2804 "HeNB-Local-IP-Address" Address;
    2805 "UE-Local-IP-Address" Address;
    2806 "UDP-Source-Port" U32;
    2807 "CS-Service-QoS-Request-Identifier" Bytes;
    2808 "CS-Service-QoS-Request-Operation" I32 {0 "Deletion", 1 "Modification"};
    2809 "Mute-Notification" I32 {0 "Mute Required"};
    2810 "Monitoring-Time" Time;
    2811 "AN-GW-Status" I32 {0 "AN_GW_FAILED"};
    2812 "User-Location-Info-Time" Time;
    2813 "CS-Service-Resource-Report" Grouped;
    2814 "CS-Service-Resource-Failure-Cause" I32 {0 "Resource Released"};
    2815 "CS-Service-Resource-Result-Operation" I32 {0 "Deletion"};
    2816 "Default-QoS-Information" Grouped;
    2817 "Default-QoS-Name" Str;
    2818 "Conditional-APN-Aggregate-Max-Bitrate" Grouped;
    2819 "RAN-NAS-Release-Cause" Bytes;
    2820 "Presence-Reporting-Area-Elements-List" Bytes;
    2821 "Presence-Reporting-Area-Identifier" Bytes;
    2822 "Presence-Reporting-Area-Information" Grouped;
    2823 "Presence-Reporting-Area-Status" I32 {0 "In area", 1 "Out of area", 2 "Inactive"};
    2824 "NetLoc-Access-Support" I32 {0 "NETLOC_ACCESS_NOT_SUPPORTED"};
    2825 "Fixed-User-Location-Info" Grouped;
    2826 "PCSCF-Restoration-Indication" I32 {0 "PCSCF_RESTORATION"};
    2827 "IP-CAN-Session-Charging-Scope" I32 {0 "IP-CAN_SESSION_SCOPE"};
    2828 "Monitoring-Flags" U32;
    2829 "Default-Access" I32 {0 "3GPP-GPRS", 1 "DOCSIS", 2 "xDSL", 3 "WiMAX", 4 "3GPP2", 5 "3GPP-EPS", 6 "Non-3GPP-EPS"};
    2830 "NBIFOM-Mode" I32 {0 "UE_INITIATED", 1 "NETWORK_INITIATED"};
    2831 "NBIFOM-Support" I32 {0 "NBIFOM_NOT_SUPPORTED", 1 "NBIFOM_SUPPORTED"};
    2832 "RAN-Rule-Support" U32;
    2833 "Access-Availability-Change-Reason" U32;
    2834 "Routing-Rule-Failure-Code" U32;
    2835 "Routing-Rule-Report" Grouped;
    2836 "Traffic-Steering-Policy-Identifier-DL" Bytes;
    2837 "Traffic-Steering-Policy-Identifier-UL" Bytes;
    2838 "Request-Type" U32;
    2839 "Execution-Time" Time;
    2840 "Conditional-Policy-Information" Grouped;
    2841 "Resource-Release-Notification" I32 {0 "ENABLE_NOTIFICATION"};
    2842 "Removal-Of-Access" I32 {0 "REMOVAL_OF_ACCESS"};
    2844 "Default-Bearer-Indication" I32 {0 "BIND_TO_DEF_BEARER", 1 "BIND_TO_APPLICABLE_BEARER"};
    2845 "PRA-Install" Grouped;
    2846 "PRA-Remove" Grouped;
    2847 "3GPP-PS-Data-Off-Status-Gx" I32 {0 "ACTIVE", 1 "INACTIVE"};
    2848 "Extended-APN-AMBR-DL" U32;
    2849 "Extended-APN-AMBR-UL" U32;
    2850 "Extended-GBR-DL" U32;
    2851 "Extended-GBR-UL" U32;
    2852 "Max-PLR-DL" F32;
    2853 "Max-PLR-UL" F32;
    2854 "UE-Status" U32;
    2855 "Presence-Reporting-Area-Node" I32 {0 "OCS", 1 "PCRF"};
    2901 "Policy-Counter-Identifier" Str;
    2902 "Policy-Counter-Status" Str;
    2903 "Policy-Counter-Status-Report" Grouped;
    2904 "SL-Request-Type" I32 {0 "INITIAL_REQUEST", 1 "INTERMEDIATE_REQUEST"};
    2905 "Pending-Policy-Counter-Information" Grouped;
    2906 "Pending-Policy-Counter-Change-Time" Time;
}
