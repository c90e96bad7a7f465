//! AVPs without a vendor, codes from 300: applications of the IETF (RFC 7155, 8506, 4004, 4740, 5777 and others).

use super::Avp;

avps! {
    300 "E2E-Sequence" Grouped;
    301 "DRMP" I32 {
        0 "PRIORITY_0", 1 "PRIORITY_1", 2 "PRIORITY_2", 3 "PRIORITY_3", 4 "PRIORITY_4", 5 "PRIORITY_5", 6 "PRIORITY_6", 7 "PRIORITY_7",
        8 "PRIORITY_8", 9 "PRIORITY_9", 10 "PRIORITY_10", 11 "PRIORITY_11", 12 "PRIORITY_12", 13 "PRIORITY_13", 14 "PRIORITY_14",
        15 "PRIORITY_15"
    };
    318 "MIP-FA-to-HA-SPI" U32;
    319 "MIP-FA-to-MN-SPI" U32;
    320 "MIP-Reg-Request" Bytes;
    321 "MIP-Reg-Reply" Bytes;
    322 "MIP-MN-AAA-Auth" Grouped;
    323 "MIP-HA-to-FA-SPI" U32;
    325 "MIP-MN-to-FA-MSA" Grouped;
    326 "MIP-FA-to-MN-MSA" Grouped;
    328 "MIP-FA-to-HA-MSA" Grouped;
    329 "MIP-HA-to-FA-MSA" Grouped;
    331 "MIP-MN-to-HA-MSA" Grouped;
    332 "MIP-HA-to-MN-MSA" Grouped;
    333 "MIP-Mobile-Node-Address" Address;
    334 "MIP-Home-Agent-Address" Address;
    335 "MIP-Nonce" Bytes;
    336 "MIP-Candidate-Home-Agent-Host" Str;
    337 "MIP-Feature-Vector" I32 {
        1 "Mobile-Node-Home-Address-Requested", 2 "Home-Address-Allocatable-Only-in-Home-Realm", 4 "Home-Agent-Requested",
        8 "Foreign-Home-Agent-Available", 16 "MN-HA-Key-Request", 32 "MN-FA-Key-Request", 64 "FA-HA-Key-Request",
        128 "Home-Agent-In-Foreign-Network", 256 "Co-Located-Mobile-Node"
    };
    338 "MIP-Auth-Input-Data-Length" U32;
    339 "MIP-Authenticator-Length" U32;
    340 "MIP-Authenticator-Offset" U32;
    341 "MIP-MN-AAA-SPI" U32;
    342 "MIP-Filter-Rule" Str;
    343 "MIP-Session-Key" Bytes;
    344 "MIP-FA-Challenge" Bytes;
    345 "MIP-Algorithm-Type" I32 {2 "HMAC-SHA-1"};
    346 "MIP-Replay-Mode" I32 {1 "None", 2 "Timestamps", 3 "Nonces"};
    347 "MIP-Originating-Foreign-AAA" Grouped;
    348 "MIP-Home-Agent-Host" Grouped;
    363 "Accounting-Input-Octets" U64;
    364 "Accounting-Output-Octets" U64;
    365 "Accounting-Input-Packets" U64;
    366 "Accounting-Output-Packets" U64;
    367 "MIP-MSA-Lifetime" U32;
    368 "SIP-Accounting-Information" Grouped;
    369 "SIP-Accounting-Server-URI" Str;
    370 "SIP-Credit-Control-Server-URI" Str;
    371 "SIP-Server-URI" Str;
    372 "SIP-Server-Capabilities" Grouped;
    373 "SIP-Mandatory-Capability" U32;
    374 "SIP-Optional-Capability" U32;
    375 "SIP-Server-Assignment-Type" I32 {
        0 "NO_ASSIGNMENT", 1 "REGISTRATION", 2 "RE_REGISTRATION", 3 "UNREGISTERED_USER", 4 "TIMEOUT_DEREGISTRATION",
        5 "USER_DEREGISTRATION", 6 "TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME", 7 "USER_DEREGISTRATION_STORE_SERVER_NAME",
        8 "ADMINISTRATIVE_DEREGISTRATION", 9 "AUTHENTICATION_FAILURE", 10 "AUTHENTICATION_TIMEOUT", 11 "DEREGISTRATION_TOO_MUCH_DATA"
    };
    376 "SIP-Auth-Data-Item" Grouped;
    377 "SIP-Authentication-Scheme" I32 {0 "DIGEST"};
    378 "SIP-Item-Number" U32;
    379 "SIP-Authenticate" Grouped;
    380 "SIP-Authorization" Grouped;
    381 "SIP-Authentication-Info" Grouped;
    382 "SIP-Number-Auth-Items" U32;
    383 "SIP-Deregistration-Reason" Grouped;
    384 "SIP-Reason-Code" I32 {0 "PERMANENT_TERMINATION", 1 "NEW_SIP_SERVER_ASSIGNED", 2 "SIP_SERVER_CHANGE", 3 "REMOVE_SIP_SERVER"};
    385 "SIP-Reason-Info" Str;
    386 "SIP-Visited-Network-Id" Str;
    387 "SIP-User-Authorization-Type" I32 {0 "REGISTRATION", 1 "DEREGISTRATION", 2 "REGISTRATION_AND_CAPABILITIES"};
    388 "SIP-Supported-User-Data-Type" Str;
    389 "SIP-User-Data" Grouped;
    390 "SIP-User-Data-Type" Str;
    391 "SIP-User-Data-Contents" Bytes;
    392 "SIP-User-Data-Already-Available" I32 {0 "USER_DATA_NOT_AVAILABLE", 1 "USER_DATA_ALREADY_AVAILABLE"};
    393 "SIP-Method" Str;
    400 "NAS-Filter-Rule" Str;
    401 "Tunneling" Grouped;
    402 "CHAP-Auth" Grouped;
    403 "CHAP-Algorithm" I32 {5 "CHAP with MD5"};
    404 "CHAP-Ident" Bytes;
    405 "CHAP-Response" Bytes;
    406 "Accounting-Auth-Method" I32 {1 "PAP", 2 "CHAP", 3 "MS-CHAP-1", 4 "MS-CHAP-2", 5 "EAP", 6 "Undefined", 7 "None"};
    407 "QoS-Filter-Rule" Str;
    408 "Origin-AAA-Protocol" I32 {1 "RADIUS"};
    411 "CC-Correlation-Id" Bytes;
    412 "CC-Input-Octets" U64;
    413 "CC-Money" Grouped;
    414 "CC-Output-Octets" U64;
    415 "CC-Request-Number" U32;
    416 "CC-Request-Type" I32 {1 "INITIAL_REQUEST", 2 "UPDATE_REQUEST", 3 "TERMINATION_REQUEST", 4 "EVENT_REQUEST"};
    417 "CC-Service-Specific-Units" U64;
    418 "CC-Session-Failover" I32 {0 "FAILOVER_NOT_SUPPORTED", 1 "FAILOVER_SUPPORTED"};
    419 "CC-Sub-Session-Id" U64;
    420 "CC-Time" U32;
    421 "CC-Total-Octets" U64;
    422 "Check-Balance-Result" I32 {0 "ENOUGH_CREDIT", 1 "NO_CREDIT"};
    423 "Cost-Information" Grouped;
    424 "Cost-Unit" Str;
    425 "Currency-Code" U32;
    426 "Credit-Control" I32 {0 "CREDIT_AUTHORIZATION", 1 "RE_AUTHORIZATION"};
    427 "Credit-Control-Failure-Handling" I32 {0 "TERMINATE", 1 "CONTINUE", 2 "RETRY_AND_TERMINATE"};
    428 "Direct-Debiting-Failure-Handling" I32 {0 "TERMINATE_OR_BUFFER", 1 "CONTINUE"};
    429 "Exponent" I32;
    430 "Final-Unit-Indication" Grouped;
    431 "Granted-Service-Unit" Grouped;
    432 "Rating-Group" U32;
    433 "Redirect-Address-Type" I32 {0 "IPV4_ADDRESS", 1 "IPV6_ADDRESS", 2 "URL", 3 "SIP_URI"};
    434 "Redirect-Server" Grouped;
    435 "Redirect-Server-Address" Str;
    436 "Requested-Action" I32 {0 "DIRECT_DEBITING", 1 "REFUND_ACCOUNT", 2 "CHECK_BALANCE", 3 "PRICE_ENQUIRY"};
    437 "Requested-Service-Unit" Grouped;
    438 "Restriction-Filter-Rule" Str;
    439 "Service-Identifier" U32;
    440 "Service-Parameter-Info" Grouped;
    441 "Service-Parameter-Type" U32;
    442 "Service-Parameter-Value" Bytes;
    443 "Subscription-Id" Grouped;
    444 "Subscription-Id-Data" Str;
    445 "Unit-Value" Grouped;
    446 "Used-Service-Unit" Grouped;
    447 "Value-Digits" I64;
    448 "Validity-Time" U32;
    449 "Final-Unit-Action" I32 {0 "TERMINATE", 1 "REDIRECT", 2 "RESTRICT_ACCESS"};
    450 "Subscription-Id-Type" I32 {0 "END_USER_E164", 1 "END_USER_IMSI", 2 "END_USER_SIP_URI", 3 "END_USER_NAI", 4 "END_USER_PRIVATE"};
    451 "Tariff-Time-Change" Time;
    452 "Tariff-Change-Usage" I32 {0 "UNIT_BEFORE_TARIFF_CHANGE", 1 "UNIT_AFTER_TARIFF_CHANGE", 2 "UNIT_INDETERMINATE"};
    453 "G-S-U-Pool-Identifier" U32;
    454 "CC-Unit-Type" I32 {0 "TIME", 1 "MONEY", 2 "TOTAL-OCTETS", 3 "INPUT-OCTETS", 4 "OUTPUT-OCTETS", 5 "SERVICE-SPECIFIC-UNITS"};
    455 "Multiple-Services-Indicator" I32 {0 "MULTIPLE_SERVICES_NOT_SUPPORTED", 1 "MULTIPLE_SERVICES_SUPPORTED"};
    456 "Multiple-Services-Credit-Control" Grouped;
    457 "G-S-U-Pool-Reference" Grouped;
    458 "User-Equipment-Info" Grouped;
    459 "User-Equipment-Info-Type" I32 {0 "IMEISV", 1 "MAC", 2 "EUI64", 3 "MODIFIED_EUI64"};
    460 "User-Equipment-Info-Value" Bytes;
    461 "Service-Context-Id" Str;
    462 "EAP-Payload" Bytes;
    463 "EAP-Reissued-Payload" Bytes;
    464 "EAP-Master-Session-Key" Bytes;
    465 "Accounting-EAP-Auth-Method" U64;
    480 "Accounting-Record-Type" I32 {1 "Event Record", 2 "Start Record", 3 "Interim Record", 4 "Stop Record"};
    483 "Accounting-Realtime-Required" I32 {0 "Reserved", 1 "DELIVER_AND_GRANT", 2 "GRANT_AND_STORE", 3 "GRANT_AND_LOSE"};
    485 "Accounting-Record-Number" U32;
    486 "MIP6-Agent-Info" Grouped;
    487 "MIP-Careof-Address" Address;
    488 "MIP-Authenticator" Bytes;
    489 "MIP-MAC-Mobility-Data" Bytes;
    490 "MIP-Timestamp" Bytes;
    491 "MIP-MN-HA-SPI" U32;
    492 "MIP-MN-HA-MSA" Grouped;
    493 "Service-Selection" Str;
    494 "MIP6-Auth-Mode" I32 {0 "Reserved", 1 "IP6_AUTH_MN_AAA"};
    495 "TMOD-1" Grouped;
    496 "Token-Rate" F32;
    497 "Bucket-Depth" F32;
    498 "Peak-Traffic-Rate" F32;
    499 "Minimum-Policed-Unit" U32;
    500 "Maximum-Packet-Size" U32;
    501 "TMOD-2" Grouped;
    502 "Bandwidth" F32;
    503 "PHB-Class" U32;
    504 "PMIP6-DHCP-Server-Address" Address;
    505 "PMIP6-IPv4-Home-Address" Address;
    506 "Mobile-Node-Identifier" Str;
    507 "Service-Configuration" Grouped;
    508 "QoS-Resources" Grouped;
    509 "Filter-Rule" Grouped;
    510 "Filter-Rule-Precedence" U32;
    511 "Classifier" Grouped;
    512 "Classifier-ID" Bytes;
    513 "Protocol" I32 {6 "TCP Transmission Control", 17 "UDP User Datagram", 132 "SCTP Stream Control Transmission Protocol"};
    514 "Direction" I32 {0 "IN", 1 "OUT", 2 "BOTH"};
    515 "From-Spec" Grouped;
    516 "To-Spec" Grouped;
    517 "Negated" I32 {0 "False", 1 "True"};
    518 "IP-Address" Address;
    519 "IP-Address-Range" Grouped;
    520 "IP-Address-Start" Address;
    521 "IP-Address-End" Address;
    522 "IP-Address-Mask" Grouped;
    523 "IP-Bit-Mask-Width" U32;
    524 "MAC-Address" Bytes;
    525 "MAC-Address-Mask" Grouped;
    526 "MAC-Address-Mask-Pattern" Bytes;
    527 "EUI64-Address" Bytes;
    528 "EUI64-Address-Mask" Grouped;
    529 "EUI64-Address-Mask-Pattern" Bytes;
    530 "Port" I32;
    531 "Port-Range" Grouped;
    532 "Port-Start" I32;
    533 "Port-End" I32;
    534 "Use-Assigned-Address" I32 {0 "False", 1 "True"};
    535 "Diffserv-Code-Point" I32 {
        0 "CS0", 8 "CS1", 10 "AF11", 12 "AF12", 14 "AF13", 16 "CS2", 18 "AF21", 20 "AF22", 22 "AF23", 24 "CS3", 26 "AF31", 28 "AF32",
        30 "AF33", 32 "CS4", 34 "AF41", 36 "AF42", 38 "AF43", 40 "CS5", 44 "VOICE-ADMIT", 46 "EF", 48 "CS6", 56 "CS7"
    };
    536 "Fragmentation-Flag" I32 {0 "Don't Fragment (DF)", 1 "More Fragments (MF)"};
    537 "IP-Option" Grouped;
    538 "IP-Option-Type" I32 {
        0 "End of Options List", 1 "No Operation", 7 "Record Route", 10 "Experimental Measurement", 11 "MTU Probe", 12 "MTU Reply",
        15 "ENCODE", 25 "Quick-Start", 30 "RFC3692-style Experiment", 68 "Time Stamp", 82 "Traceoute", 94 "RFC3692-style Experiment",
        130 "Security", 131 "Loose Source Route", 133 "Extended Security", 134 "Commercial Security", 136 "Stream ID",
        137 "Strict Source Route", 142 "Experimental Access Control", 144 "IMI Traffic Descriptor", 145 "Extended Internet Protocol",
        147 "Address Extension", 148 "Router Alert", 149 "Selective Directed Broadcast", 151 "Dynamic Packet State",
        152 "Upstream Multicast Pkt.", 158 "RFC3692-style Experiment", 205 "Experimental Flow Control", 222 "RFC3692-style Experiment"
    };
    539 "IP-Option-Value" Bytes;
    540 "TCP-Option" Grouped;
    541 "TCP-Option-Type" I32 {
        0 "End of Option List", 1 "No-Operation", 2 "Maximum Segment Size", 3 "Window Scale", 4 "SACK Permitted", 5 "SACK", 6 "Echo",
        7 "Echo Reply", 8 "Timestamps", 9 "Partial Order Connection Permitted", 10 "Partial Order Service Profile", 11 "CC", 12 "CC.NEW",
        13 "CC.ECHO", 14 "TCP Alternate Checksum Request", 15 "TCP Alternate Checksum Data", 16 "Skeeter", 17 "Bubba",
        18 "Trailer Checksum Option", 19 "MD5 Signature Option", 20 "SCPS Capabilities", 21 "Selective Negative Acknowledgements",
        22 "Record Boundaries", 23 "Corruption experienced", 24 "SNAP", 26 "TCP Compression Filter", 27 "Quick-Start Response",
        28 "User Timeout Option", 29 "TCP Authentication Option (TCP-AO)", 30 "Multipath TCP (MPTCP)", 34 "TCP Fast Open Cookie",
        253 "RFC3692-style Experiment 1", 254 "RFC3692-style Experiment 2"
    };
    542 "TCP-Option-Value" Bytes;
    543 "TCP-Flags" Grouped;
    544 "TCP-Flag-Type" U32;
    545 "ICMP-Type" Grouped;
    546 "ICMP-Type-Number" I32 {
        0 "Echo Reply", 3 "Destination Unreachable", 4 "Source Quench", 5 "Redirect", 6 "Alternate Host Address", 8 "Echo",
        9 "Router Advertisement", 10 "Router Solicitation", 11 "Time Exceeded", 12 "Parameter Problem", 13 "Timestamp",
        14 "Timestamp Reply", 15 "Information Request", 16 "Information Reply", 17 "Address Mask Request", 18 "Address Mask Reply",
        19 "Reserved (for Security)", 30 "Traceroute", 31 "Datagram Conversion Error", 32 "Mobile Host Redirect", 33 "IPv6 Where-Are-You",
        34 "IPv6 I-Am-Here", 35 "Mobile Registration Request", 36 "Mobile Registration Reply", 37 "Domain Name Request",
        38 "Domain Name Reply", 39 "SKIP", 40 "Photurius", 41 "ICMP messages utilized by experimental mobility protocols such as Seamoby",
        42 "Extended Echo Request", 43 "Extended Echo Reply", 253 "RFC3692-style Experiment 1", 254 "RFC3692-style Experiment 2"
    };
    547 "ICMP-Code" I32;
    548 "ETH-Option" Grouped;
    549 "ETH-Proto-Type" Grouped;
    550 "ETH-Ether-Type" Bytes;
    551 "ETH-SAP" Bytes;
    552 "VLAN-ID-Range" Grouped;
    553 "S-VID-Start" U32;
    554 "S-VID-End" U32;
    555 "C-VID-Start" U32;
    556 "C-VID-End" U32;
    557 "User-Priority-Range" Grouped;
    558 "Low-User-Priority" U32;
    559 "High-User-Priority" U32;
    560 "Time-Of-Day-Condition" Grouped;
    561 "Time-Of-Day-Start" U32;
    562 "Time-Of-Day-End" U32;
    563 "Day-Of-Week-Mask" I32 {0 "SUNDAY", 2 "MONDAY", 4 "TUESDAY", 8 "WEDNESDAY", 16 "THURSDAY", 32 "FRIDAY", 64 "SATURDAY"};
    564 "Day-Of-Month-Mask" I32;
    565 "Month-Of-Year-Mask" I32 {
        0 "JANUARY", 2 "FEBRUARY", 4 "MARCH", 8 "APRIL", 16 "MAY", 32 "JUNE", 64 "JULY", 128 "AUGUST", 256 "SEPTEMBER", 512 "OCTOBER",
        1024 "NOVEMBER", 2048 "DECEMBER"
    };
    566 "Absolute-Start-Time" Time;
    567 "Absolute-Start-Fractional-Seconds" U32;
    568 "Absolute-End-Time" Time;
    569 "Absolute-End-Fractional-Seconds" U32;
    570 "Timezone-Flag" I32 {0 "UTC", 1 "LOCAL", 2 "OFFSET"};
    571 "Timezone-Offset" I32;
    572 "Treatment-Action" I32 {0 "Drop", 1 "Shape", 2 "Mark", 3 "Permit"};
    573 "QoS-Profile-Id" U32;
    574 "QoS-Profile-Template" Grouped;
    575 "QoS-Semantics" I32 {0 "QoS-Desired", 1 "QoS-Available", 2 "QoS-Delivered", 3 "Minimum-QoS", 4 "QoS-Authorized"};
    576 "QoS-Parameters" Grouped;
    577 "Excess-Treatment" Grouped;
    620 "Redirect-Realm" Str;
    621 "OC-Supported-Features" Grouped;
    622 "OC-Feature-Vector" U64;
    623 "OC-OLR" Grouped;
    624 "OC-Sequence-Number" U64;
    625 "OC-Validity-Duration" U32;
    626 "OC-Report-Type" I32 {0 "HOST_REPORT", 1 "REALM_REPORT", 2 "PEER_REPORT"};
    627 "OC-Reduction-Percentage" U32;
    648 "OC-Peer-Algo" U64;
    649 "SourceID" Str;
    650 "Load" Grouped;
    651 "Load-Type" I32 {0 "HOST", 1 "PEER"};
    652 "Load-Value" U64;
    653 "User-Equipment-Info-Extension" Grouped;
    654 "User-Equipment-Info-IMEISV" Bytes;
    655 "User-Equipment-Info-MAC" Bytes;
    656 "User-Equipment-Info-EUI64" Bytes;
    657 "User-Equipment-Info-ModifiedEUI64" Bytes;
    658 "User-Equipment-Info-IMEI" Bytes;
    1008 "S-CSCF-Name-Originating" Bytes;
    1009 "S-CSCF-Name-Terminating" Bytes;
    1012 "SIP-Server-Name" Bytes;
}
