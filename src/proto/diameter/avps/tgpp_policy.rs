//! AVPs of 3GPP, codes 900 to 1399: multicast, Gx, online charging (TS 29.061, 29.212, 32.299).

use super::Avp;

avps! {
    900 "TMGI" Bytes;
    901 "Required-MBMS-Bearer-Capabilities" Str;
    902 "MBMS-StartStop-Indication" I32 {0 "START", 1 "STOP", 2 "UPDATE"};
    903 "MBMS-Service-Area" Bytes;
    904 "MBMS-Session-Duration" Bytes;
    905 "Alternative-APN" Str;
    906 "MBMS-Service-Type" I32 {0 "MULTICAST", 1 "BROADCAST"};
    907 "MBMS-2G-3G-Indicator" I32 {0 "2G", 1 "3G", 2 "2G-AND-3G"};
    908 "MBMS-Session-Identity" Bytes;
    909 "RAI" Str;
    910 "Additional-MBMS-Trace-Info" Bytes;
    911 "MBMS-Time-To-Data-Transfer" Bytes;
    912 "MBMS-Session-Repetition-Number" Bytes;
    913 "MBMS-Required-QoS" Str;
    914 "MBMS-Counting-Information" I32 {0 "COUNTING-NOT-APPLICABLE", 1 "COUNTING-APPLICABLE"};
    915 "MBMS-User-Data-Mode-Indication" I32 {0 "Unicast", 1 "Multicast and Unicast"};
    916 "MBMS-GGSN-Address" Bytes;
    917 "MBMS-GGSN-IPv6-Address" Bytes;
    918 "MBMS-BMSC-SSM-IP-Address" Bytes;
    919 "MBMS-BMSC-SSM-IPv6-Address" Bytes;
    920 "MBMS-Flow-Identifier" Bytes;
    921 "CN-IP-Multicast-Distribution" I32 {0 "NO-IP-MULTICAST", 1 "IP-MULTICAST"};
    922 "MBMS-HC-Indicator" I32 {0 "uncompressed-header", 1 "compressed-header"};
    923 "MBMS-Access-Indicator" I32 {0 "UTRAN", 1 "E-UTRAN", 2 "UTRAN-AND-E-UTRAN"};
    924 "MBMS-GW-SSM-IP-Address" Address;
    925 "MBMS-GW-SSM-IPv6-Address" Bytes;
    926 "MBMS-BMSC-SSM-UDP-Port" Bytes;
    927 "MBMS-GW-UDP-Port" Bytes;
    928 "MBMS-GW-UDP-Port-Indicator" I32 {1 "UDP-PORT-REQUIRED"};
    929 "MBMS-Data-Transfer-Start" U64;
    930 "MBMS-Data-Transfer-Stop" U64;
    931 "MBMS-Flags" U32;
    932 "Restart-Counter" U32;
    933 "Diagnostic-Info" U32;
    934 "MBMS-Cell-List" Bytes;
    1000 "Bearer-Usage" I32 {0 "GENERAL", 1 "IMS SIGNALLING", 2 "DEDICATED"};
    1001 "Charging-Rule-Install" Grouped;
    1002 "Charging-Rule-Remove" Grouped;
    1003 "Charging-Rule-Definition" Grouped;
    1004 "Charging-Rule-Base-Name" Str;
    1005 "Charging-Rule-Name" Bytes;
    1006 "Event-Trigger" I32 {
        0 "SGSN_CHANGE", 1 "QOS_CHANGE", 2 "RAT_CHANGE", 3 "TFT_CHANGE", 4 "PLMN_CHANGE", 5 "LOSS_OF_BEARER", 6 "RECOVERY_OF_BEARER",
        7 "IP-CAN_CHANGE", 8 "GW-PCEF-MALFUNCTION", 9 "RESOURCES_LIMITATION", 10 "MAX_NR_BEARERS_REACHED",
        11 "QOS_CHANGE_EXCEEDING_AUTHORIZATION", 12 "RAI_CHANGE", 13 "USER_LOCATION_CHANGE", 14 "NO_EVENT_TRIGGERS", 15 "OUT_OF_CREDIT",
        16 "REALLOCATION_OF_CREDIT", 17 "REVALIDATION_TIMEOUT", 18 "UE_IP_ADDRESS_ALLOCATE", 19 "UE_IP_ADDRESS_RELEASE",
        20 "DEFAULT_EPS_BEARER_QOS_CHANGE", 21 "AN_GW_CHANGE", 22 "SUCCESSFUL_RESOURCE_ALLOCATION", 23 "RESOURCE_MODIFICATION_REQUEST",
        24 "PGW_TRACE_CONTROL", 25 "UE_TIME_ZONE_CHANGE", 26 "TAI_CHANGE", 27 "ECGI_CHANGE", 28 "CHARGING_CORRELATION_EXCHANGE",
        29 "APN-AMBR_MODIFICATION_FAILURE", 30 "USER_CSG_INFORMATION_CHANGE", 33 "USAGE_REPORT",
        34 "DEFAULT-EPS-BEARER-QOS_MODIFICATION_FAILURE", 35 "USER_CSG_HYBRID_SUBSCRIBED_INFORMATION_CHANGE",
        36 "USER_CSG_ HYBRID_UNSUBSCRIBED_INFORMATION_CHANGE", 37 "ROUTING_RULE_CHANGE", 38 "MAX_MBR_APN_AMBR_CHANGE",
        39 "APPLICATION_START", 40 "APPLICATION_STOP", 41 "ADC_REVALIDATION_TIMEOUT", 42 "CS_TO_PS_HANDOVER",
        43 "UE_LOCAL_IP_ADDRESS_CHANGE", 44 "H(E)NB_LOCAL_IP_ADDRESS_CHANGE", 45 "ACCESS_NETWORK_INFO_REPORT",
        46 "CREDIT_MANAGEMENT_SESSION_FAILURE", 47 "DEFAULT_QOS_CHANGE", 48 "CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA_REPORT",
        100 "TIME_CHANGE", 1000 "TFT DELETED", 1001 "LOSS OF BEARER", 1002 "RECOVERY OF BEARER", 1003 "POLICY ENFORCEMENT FAILED"
    };
    1007 "Metering-Method" I32 {0 "DURATION", 1 "VOLUME", 2 "DURATION_VOLUME"};
    1008 "Offline" I32 {0 "DISABLE_OFFLINE", 1 "ENABLE_OFFLINE"};
    1009 "Online" I32 {0 "DISABLE_ONLINE", 1 "ENABLE_ONLINE"};
    1010 "Precedence" U32;
    1011 "Reporting-Level" I32 {0 "SERVICE_IDENTIFIER_LEVEL", 1 "RATING_GROUP_LEVEL", 2 "SPONSORED_CONNECTIVITY_LEVEL"};
    1012 "TFT-Filter" Str;
    1013 "TFT-Packet-Filter-Information" Grouped;
    1014 "ToS-Traffic-Class" Bytes;
    1015 "PDP-Session-operation" I32 {0 "PDP-SESSION-TERMINATION"};
    1016 "QoS-Information" Grouped;
    1018 "Charging-Rule-Report" Grouped;
    1019 "PCC-Rule-Status" I32 {0 "ACTIVE", 1 "INACTIVE", 2 "TEMPORARY_INACTIVE"};
    1020 "Bearer-Identifier" Bytes;
    1021 "Bearer-Operation" I32 {0 "TERMINATION", 1 "ESTABLISHMENT", 2 "MODIFICATION"};
    1022 "Access-Network-Charging-Identifier-Gx" Grouped;
    1023 "Bearer-Control-Mode" I32 {0 "UE_ONLY", 1 "RESERVED", 2 "UE_NW"};
    1024 "Network-Request-Support" I32 {0 "NETWORK_REQUEST NOT SUPPORTED", 1 "NETWORK_REQUEST SUPPORTED"};
    1025 "Guaranteed-Bitrate-DL" U32;
    1026 "Guaranteed-Bitrate-UL" U32;
    1027 "IP-CAN-Type" I32 {
        0 "3GPP-GPRS", 1 "DOCSIS", 2 "xDSL", 3 "WiMAX", 4 "3GPP2", 5 "3GPP-EPS", 6 "Non-3GPP-EPS", 7 "FBA", 8 "3GPP-5GS",
        9 "Non-3GPP-5GS"
    };
    1028 "QoS-Class-Identifier" I32 {
        1 "QCI_1", 2 "QCI_2", 3 "QCI_3", 4 "QCI_4", 5 "QCI_5", 6 "QCI_6", 7 "QCI_7", 8 "QCI_8", 9 "QCI_9", 65 "QCI_65", 66 "QCI_66",
        69 "QCI_69", 70 "QCI_70"
    };
    1029 "QoS-Negotiation" I32 {0 "NO_QoS_NEGOTIATION", 1 "QoS_NEGOTIATION_SUPPORTED"};
    1030 "QoS-Upgrade" I32 {0 "QoS_UPGRADE_NOT_SUPPORTED", 1 "QoS_UPGRADE_SUPPORTED"};
    1031 "Rule-Failure-Code" I32 {
        1 "UNKNOWN_RULE_NAME", 2 "RATING_GROUP_ERROR", 3 "SERVICE_IDENTIFIER_ERROR", 4 "GW/PCEF_MALFUNCTION", 5 "RESOURCES_LIMITATION",
        6 "MAX_NR_BEARERS_REACHED", 7 "UNKNOWN_BEARER_ID", 8 "MISSING_BEARER_ID", 9 "MISSING_FLOW_DESCRIPTION",
        10 "RESOURCE_ALLOCATION_FAILURE", 11 "UNSUCCESSFUL_QOS_VALIDATION", 12 "INCORRECT_FLOW_INFORMATION", 13 "PS_TO_CS_HANDOVER",
        14 "TDF_APPLICATION_IDENTIFIER_ERROR", 15 "NO_BEARER_BOUND", 16 "FILTER_RESTRICTIONS", 17 "AN_GW_FAILED",
        18 "MISSING_REDIRECT_SERVER_ADDRESS", 19 "CM_END_USER_SERVICE_DENIED", 20 "CM_CREDIT_CONTROL_NOT_APPLICABLE",
        21 "CM_AUTHORIZATION_REJECTED", 22 "CM_USER_UNKNOWN", 23 "CM_RATING_FAILED", 24 "ROUTING_RULE_REJECTION"
    };
    1032 "RAT-Type" I32 {
        0 "WLAN", 1 "VIRTUAL", 1000 "UTRAN", 1001 "GERAN", 1002 "GAN", 1003 "HSPA_EVOLUTION", 1004 "EUTRAN", 1005 "EUTRAN-NB-IoT",
        1006 "NG-RAN", 1007 "LTE-M", 2000 "CDMA2000_1X", 2001 "HRPD", 2002 "UMB", 2003 "EHRPD"
    };
    1033 "Event-Report-Indication" Grouped;
    1034 "Allocation-Retention-Priority" Grouped;
    1035 "CoA-IP-Address" Address;
    1036 "Tunnel-Header-Filter" Str;
    1037 "Tunnel-Header-Length" U32;
    1038 "Tunnel-Information" Grouped;
    1039 "CoA-Information" Grouped;
    1040 "APN-Aggregate-Max-Bitrate-DL" U32;
    1041 "APN-Aggregate-Max-Bitrate-UL" U32;
    1042 "Revalidation-Time" Time;
    1043 "Rule-Activation-Time" Time;
    1044 "Rule-Deactivation-Time" Time;
    1045 "Session-Release-Cause" I32 {0 "UNSPECIFIED_REASON", 1 "UE_SUBSCRIPTION_REASON", 2 "INSUFFICIENT_SERVER_RESOURCES"};
    1046 "Priority-Level" U32;
    1047 "Pre-emption-Capability" I32 {0 "PRE-EMPTION_CAPABILITY_ENABLED", 1 "PRE-EMPTION_CAPABILITY_DISABLED"};
    1048 "Pre-emption-Vulnerability" I32 {0 "PRE-EMPTION_VULNERABILITY_ENABLED", 1 "PRE-EMPTION_VULNERABILITY_DISABLED"};
    1049 "Default-EPS-Bearer-QoS" Grouped;
    1050 "AN-GW-Address" Address;
    1051 "QoS-Rule-Install" Grouped;
    1052 "QoS-Rule-Remove" Grouped;
    1053 "QoS-Rule-Definition" Grouped;
    1054 "QoS-Rule-Name" Bytes;
    1055 "QoS-Rule-Report" Grouped;
    1056 "Security-Parameter-Index" Bytes;
    1057 "Flow-Label" Bytes;
    1058 "Flow-Information" Grouped;
    1059 "Packet-Filter-Content" Str;
    1060 "Packet-Filter-Identifier" Bytes;
    1061 "Packet-Filter-Information" Grouped;
    1062 "Packet-Filter-Operation" I32 {0 "DELETION", 1 "ADDITION", 2 "MODIFICATION"};
    1063 "Resource-Allocation-Notification" I32 {0 "ENABLE_NOTIFICATION"};
    1064 "Session-Linking-Indicator" I32 {0 "SESSION_LINKING_IMMEDIATE", 1 "SESSION_LINKING_DEFERRED"};
    1065 "PDN-Connection-ID" Bytes;
    1066 "Monitoring-Key" Bytes;
    1067 "Usage-Monitoring-Information" Grouped;
    1068 "Usage-Monitoring-Level" I32 {0 "SESSION_LEVEL", 1 "PCC_RULE_LEVEL"};
    1069 "Usage-Monitoring-Report" I32 {0 "USAGE_MONITORING_REPORT_REQUIRED"};
    1070 "Usage-Monitoring-Support" I32 {0 "USAGE_MONITORING_DISABLED"};
    1071 "CSG-Information-Reporting" I32 {
        0 "CHANGE_CSG_CELL", 1 "CHANGE_CSG_SUBSCRIBED_HYBRID_CELL", 2 "CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL"
    };
    1072 "Packet-Filter-Usage" I32 {1 "SEND_TO_UE"};
    1073 "Charging-Correlation-Indicator" I32 {0 "CHARGING_IDENTIFIER_REQUIRED"};
    1074 "QoS-Rule-Base-Name" Str;
    1075 "Routing-Rule-Remove" Grouped;
    1076 "Routing-Rule-Definition" Grouped;
    1077 "Routing-Rule-Identifier" Bytes;
    1078 "Routing-Filter" Grouped;
    1079 "Routing-IP-Address" Address;
    1080 "Flow-Direction" I32 {0 "UNSPECIFIED", 1 "DOWNLINK", 2 "UPLINK", 3 "BIDIRECTIONAL"};
    1081 "Routing-Rule-Install" Grouped;
    1082 "Credit-Management-Status" U32;
    1085 "Redirect-Information" Grouped;
    1086 "Redirect-Support" I32 {0 "REDIRECTION_DISABLED", 1 "REDIRECTION_ENABLED"};
    1087 "TDF-Information" Grouped;
    1088 "TDF-Application-Identifier" Bytes;
    1089 "TDF-Destination-Host" Str;
    1090 "TDF-Destination-Realm" Str;
    1091 "TDF-IP-Address" Address;
    1092 "ADC-Rule-Install" Grouped;
    1093 "ADC-Rule-Remove" Grouped;
    1094 "ADC-Rule-Definition" Grouped;
    1095 "ADC-Rule-Base-Name" Str;
    1096 "ADC-Rule-Name" Bytes;
    1097 "ADC-Rule-Report" Grouped;
    1098 "Application-Detection-Information" Grouped;
    1099 "PS-to-CS-Session-Continuity" I32 {0 "VIDEO_PS2CS_CONT_CANDIDATE"};
    1100 "Served-User-Identity" Grouped;
    1101 "VASP-ID" Str;
    1102 "VAS-ID" Str;
    1103 "Trigger-Event" I32 {
        0 "MM1 Message Submission, Profile based", 1 "MM1 Message Submission, Address based", 2 "MM1 Message Delivery",
        3 "MM7 Message Submission, Profile based", 4 "MM7 Message Submission, Address based"
    };
    1104 "Sender-Address" Str;
    1105 "Initial-Recipient-Address" Grouped;
    1106 "Result-Recipient-Address" Grouped;
    1107 "MM10-Sequence-Number" U32;
    1108 "MM10-Recipient-Address" Str;
    1109 "Routeing-Address" Str;
    1110 "Originating-Interface" I32 {0 "MM1", 1 "MM3", 2 "MM4", 3 "MM7"};
    1111 "Delivery-Report" I32 {0 "No Delivery Report Requested", 1 "Delivery Report Requested"};
    1112 "Read-Reply" I32 {0 "No Read Reply Requested", 1 "Read Reply Requested"};
    1113 "Sender-Visibility" I32 {0 "Sender Identification requested not to be hidden", 1 "Sender Identification requested to be hidden"};
    1114 "Service-Key" Str;
    1115 "Billing-Information" Str;
    1116 "Status" Grouped;
    1117 "Status-Code" Str;
    1118 "Status-Text" Str;
    1119 "Routeing-Address-Resolution" I32 {0 "unresolved", 1 "resolved"};
    1200 "Domain-Name" Str;
    1201 "Recipient-Address" Grouped;
    1202 "Submission-Time" Time;
    1203 "MM-Content-Type" Grouped;
    1204 "Type-Number" I32 {
        0 "*/*", 1 "text/*", 2 "text/html", 3 "text/plain", 4 "text/x-hdml", 5 "text/x-ttml", 6 "text/x-vCalendar", 7 "text/x-vCard",
        8 "text/vnd.wap.wml", 9 "text/vnd.wap.wmlscript", 10 "text/vnd.wap.wta-event", 11 "multipart/*", 12 "multipart/mixed",
        13 "multipart/form-data", 14 "multipart/byterantes", 15 "multipart/alternative", 16 "application/*", 17 "application/java-vm",
        18 "application/x-www-form-urlencoded", 19 "application/x-hdmlc", 20 "application/vnd.wap.wmlc",
        21 "application/vnd.wap.wmlscriptc", 22 "application/vnd.wap.wta-eventc", 23 "application/vnd.wap.uaprof",
        24 "application/vnd.wap.wtls-ca-certificate", 25 "application/vnd.wap.wtls-user-certificate", 26 "application/x-x509-ca-cert",
        27 "application/x-x509-user-cert", 28 "image/*", 29 "image/gif", 30 "image/jpeg", 31 "image/tiff", 32 "image/png",
        33 "image/vnd.wap.wbmp", 34 "application/vnd.wap.multipart.*", 35 "application/vnd.wap.multipart.mixed",
        36 "application/vnd.wap.multipart.form-data", 37 "application/vnd.wap.multipart.byteranges",
        38 "application/vnd.wap.multipart.alternative", 39 "application/xml", 40 "text/xml", 41 "application/vnd.wap.wbxml",
        42 "application/x-x968-cross-cert", 43 "application/x-x968-ca-cert", 44 "application/x-x968-user-cert", 45 "text/vnd.wap.si",
        46 "application/vnd.wap.sic", 47 "text/vnd.wap.sl", 48 "application/vnd.wap.slc", 49 "text/vnd.wap.co",
        50 "application/vnd.wap.coc", 51 "application/vnd.wap.multipart.related", 52 "application/vnd.wap.sia",
        53 "text/vnd.wap.connectivity-xml", 54 "application/vnd.wap.connectivity-wbxml", 55 "application/pkcs7-mime",
        56 "application/vnd.wap.hashed-certificate", 57 "application/vnd.wap.signed-certificate", 58 "application/vnd.wap.cert-response",
        59 "application/xhtml+xml", 60 "application/wml+xml", 61 "text/css", 62 "application/vnd.wap.mms-message",
        63 "application/vnd.wap.rollover-certificate", 64 "application/vnd.wap.locc+wbxml", 65 "application/vnd.wap.loc+xml",
        66 "application/vnd.syncml.dm+wbxml", 67 "application/vnd.syncml.dm+xml", 68 "application/vnd.syncml.notification",
        69 "application/vnd.wap.xhtml+xml", 70 "application/vnd.wv.csp.cir", 71 "application/vnd.oma.dd+xml",
        72 "application/vnd.oma.drm.message", 73 "application/vnd.oma.drm.content", 74 "application/vnd.oma.drm.rights+xml",
        75 "application/vnd.oma.drm.rights+wbxml", 76 "application/vnd.wv.csp+xml", 77 "application/vnd.wv.csp+wbxml",
        78 "application/vnd.syncml.ds.notification", 79 "audio/*", 80 "video/*", 81 "application/vnd.oma.dd2+xml", 82 "application/mikey",
        83 "application/vnd.oma.dcd", 84 "application/vnd.oma.dcdc"
    };
    1205 "Additional-Type-Information" Str;
    1206 "Content-Size" U32;
    1207 "Additional-Content-Information" Grouped;
    1208 "Addressee-Type" I32 {0 "TO", 1 "CC", 2 "BCC"};
    1209 "Priority" I32 {0 "Low", 1 "Normal", 2 "High"};
    1210 "Message-ID" Str;
    1211 "Message-Type" I32 {
        1 "m-send-req", 2 "m-send-conf", 3 "m-notification-ind", 4 "m-notifyresp-ind", 5 "m-retrieve-conf", 6 "m-acknowledge-ind",
        7 "m-delivery-ind", 8 "m-read-rec-ind", 9 "m-read-orig-ind", 10 "m-forward-req", 11 "m-forward-conf", 12 "m-mbox-store-conf",
        13 "m-mbox-view-conf", 14 "m-mbox-upload-conf", 15 "m-mbox-delete-conf"
    };
    1212 "Message-Size" U32;
    1213 "Message-Class" Grouped;
    1214 "Class-Identifier" I32 {0 "Personal", 1 "Advertisement", 2 "Informational", 3 "Auto"};
    1215 "Token-Text" Str;
    1216 "Delivery-Report-Requested" I32 {0 "No", 1 "Yes"};
    1217 "Adaptations" I32 {0 "No", 1 "Yes"};
    1218 "Applic-ID" Str;
    1219 "Aux-Applic-Info" Str;
    1220 "Content-Class" I32 {
        0 "text", 1 "image-basic", 2 "image-rich", 3 "video-basic", 4 "video-rich", 5 "megapixel", 6 "content-basic", 7 "content-rich"
    };
    1221 "DRM-Content" I32 {0 "No", 1 "Yes"};
    1222 "Read-Reply-Report-Requested" I32 {0 "No", 1 "Yes"};
    1223 "Reply-Applic-ID" Str;
    1224 "File-Repair-Supported" I32 {1 "SUPPORTED", 2 "NOT_SUPPORTED"};
    1225 "MBMS-User-Service-Type" I32 {1 "DOWNLOAD", 2 "STREAMING"};
    1226 "Unit-Quota-Threshold" U32;
    1227 "PDP-Address" Address;
    1228 "SGSN-Address" Address;
    1229 "PoC-Session-Id" Str;
    1230 "Deferred-Location-Event-Type" Str;
    1231 "LCS-APN" Str;
    1232 "LCS-Client-ID" Grouped;
    1233 "LCS-Client-Dialed-By-MS" Str;
    1234 "LCS-Client-External-ID" Str;
    1235 "LCS-Client-Name" Grouped;
    1236 "LCS-Data-Coding-Scheme" Str;
    1237 "LCS-Format-Indicator" I32 {0 "LOGICAL_NAME", 1 "EMAIL_ADDRESS", 2 "MSISDN", 3 "URL", 4 "SIP_URL"};
    1238 "LCS-Name-String" Str;
    1239 "LCS-Requestor-ID" Grouped;
    1240 "LCS-Requestor-ID-String" Str;
    1241 "LCS-Client-Type" I32 {
        0 "EMERGENCY_SERVICES", 1 "VALUE_ADDED_SERVICES", 2 "PLMN_OPERATOR_SERVICES", 3 "LAWFUL_INTERCEPT_SERVICES"
    };
    1242 "Location-Estimate" Bytes;
    1243 "Location-Estimate-Type" I32 {
        0 "CURRENT_LOCATION", 1 "CURRENT_LAST_KNOWN_LOCATION", 2 "INITIAL_LOCATION", 3 "ACTIVATE_DEFERRED_LOCATION",
        4 "CANCEL_DEFERRED_LOCATION", 5 "NOTIFICATION_VERIFICATION_ONLY"
    };
    1244 "Location-Type" Grouped;
    1245 "Positioning-Data" Str;
    1246 "WLAN-Session-Id" Str;
    1247 "PDP-Context-Type" I32 {0 "PRIMARY", 1 "SECONDARY"};
    1248 "MMBox-Storage-Requested" I32 {0 "No", 1 "Yes"};
    1249 "Service-Specific-Info" Grouped;
    1250 "Called-Asserted-Identity" Str;
    1251 "Requested-Party-Address" Str;
    1252 "PoC-User-Role" Grouped;
    1253 "PoC-User-Role-IDs" Str;
    1254 "PoC-User-Role-info-Units" I32 {1 "Moderator", 2 "Dispatcher", 3 "Session-Owner", 4 "Session-Participant"};
    1255 "Talk-Burst-Exchange" Grouped;
    1256 "Service-Generic-Information" Grouped;
    1257 "Service-Specific-Type" U32;
    1258 "Event-Charging-TimeStamp" Time;
    1259 "Participant-Access-Priority" I32 {1 "Pre-emptive priority", 2 "High priority", 3 "Normal priority", 4 "Low priority"};
    1260 "Participant-Group" Grouped;
    1261 "PoC-Change-Condition" I32 {
        0 "serviceChange", 1 "volumeLimit", 2 "timeLimit", 3 "numberofTalkBurstLimit", 4 "numberofActiveParticipants", 5 "tariffTime"
    };
    1262 "PoC-Change-Time" Time;
    1263 "Access-Network-Information" Str;
    1264 "Trigger" Grouped;
    1265 "Base-Time-Interval" U32;
    1266 "Envelope" Grouped;
    1267 "Envelope-End-Time" Time;
    1268 "Envelope-Reporting" I32 {
        0 "DO_NOT_REPORT_ENVELOPES", 1 "REPORT_ENVELOPES", 2 "REPORT_ENVELOPES_WITH_VOLUME", 3 "REPORT_ENVELOPES_WITH_EVENTS",
        4 "REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS"
    };
    1269 "Envelope-Start-Time" Time;
    1270 "Time-Quota-Mechanism" Grouped;
    1271 "Time-Quota-Type" I32 {0 "DISCRETE_TIME_PERIOD", 1 "CONTINUOUS_TIME_PERIOD"};
    1272 "Early-Media-Description" Grouped;
    1273 "SDP-TimeStamps" Grouped;
    1274 "SDP-Offer-Timestamp" Time;
    1275 "SDP-Answer-Timestamp" Time;
    1276 "AF-Correlation-Information" Grouped;
    1277 "PoC-Session-Initiation-type" I32 {0 "Pre-established", 1 "On-demand"};
    1278 "Offline-Charging" Grouped;
    1279 "User-Participating-Type" I32 {0 "Normal", 1 "NW PoC Box", 2 "UE PoC Box"};
    1280 "Alternate-Charged-Party-Address" Str;
    1281 "IMS-Communication-Service-Identifier" Str;
    1282 "Number-Of-Received-Talk-Bursts" U32;
    1283 "Number-Of-Talk-Bursts" U32;
    1284 "Received-Talk-Burst-Time" U32;
    1285 "Received-Talk-Burst-Volume" U32;
    1286 "Talk-Burst-Time" U32;
    1287 "Talk-Burst-Volume" U32;
    1288 "Media-Initiator-Party" Str;
    1301 "RAN-End-Timestamp" Time;
    1302 "RAN-Secondary-RAT-Usage-Report" Grouped;
    1303 "RAN-Start-Timestamp" Time;
    1304 "Secondary-RAT-Type" Bytes;
    1305 "Civic-Address-Information" Str;
    1306 "WLAN-Operator-Id" Grouped;
    1307 "WLAN-Operator-Name" Str;
    1308 "WLAN-PLMN-Id" Str;
    1309 "API-Content" Str;
    1310 "API-Direction" I32 {0 "Invocation", 1 "Notification"};
    1311 "API-Identifier" Bytes;
    1312 "API-Invocation-Timestamp" Time;
    1313 "API-Result-Code" U32;
    1314 "API-Size" U64;
}
