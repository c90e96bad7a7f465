//! AVPs of 3GPP, codes 1400 to 1999: S6a, S9, S13, SWx (TS 29.272, 29.273).

use super::Avp;

avps! {
    1400 "Subscription-Data" Grouped;
    1401 "Terminal-Information" Grouped;
    1402 "IMEI" Str;
    1403 "Software-Version" Str;
    1404 "QoS-Subscribed" Bytes;
    1405 "ULR-Flags" U32;
    1406 "ULA-Flags" U32;
    1407 "Visited-PLMN-Id" Bytes;
    1408 "Requested-EUTRAN-Authentication-Info" Grouped;
    1409 "Requested-UTRAN-GERAN-Authentication-Info" Grouped;
    1410 "Number-Of-Requested-Vectors" U32;
    1411 "Re-Synchronization-Info" Bytes;
    1412 "Immediate-Response-Preferred" U32;
    1413 "Authentication-Info" Grouped;
    1414 "E-UTRAN-Vector" Grouped;
    1415 "UTRAN-Vector" Grouped;
    1416 "GERAN-Vector" Grouped;
    1417 "Network-Access-Mode" I32 {0 "PACKET_AND_CIRCUIT", 1 "Reserved", 2 "ONLY_PACKET"};
    1418 "HPLMN-ODB" U32;
    1419 "Item-Number" U32;
    1420 "Cancellation-Type" I32 {
        0 "MME_UPDATE_PROCEDURE", 1 "SGSN_UPDATE_PROCEDURE", 2 "SUBSCRIPTION_WITHDRAWAL", 3 "UPDATE_PROCEDURE_IWF",
        4 "INITIAL_ATTACH_PROCEDURE"
    };
    1421 "DSR-Flags" U32;
    1422 "DSA-Flags" U32;
    1423 "Context-Identifier" U32;
    1424 "Subscriber-Status" I32 {0 "SERVICE_GRANTED", 1 "OPERATOR_DETERMINED_BARRING"};
    1425 "Operator-Determined-Barring" U32;
    1426 "Access-Restriction-Data" U32;
    1427 "APN-OI-Replacement" Str;
    1428 "All-APN-Configurations-Included-Indicator" I32 {
        0 "ALL_APN_CONFIGURATIONS_INCLUDED", 1 "MODIFIED/ADDED_APN_CONFIGURATIONS_INCLUDED"
    };
    1429 "APN-Configuration-Profile" Grouped;
    1430 "APN-Configuration" Grouped;
    1431 "EPS-Subscribed-QoS-Profile" Grouped;
    1432 "VPLMN-Dynamic-Address-Allowed" I32 {0 "NOTALLOWED", 1 "ALLOWED"};
    1433 "STN-SR" Bytes;
    1434 "Alert-Reason" I32 {0 "UE_PRESENT", 1 "UE_MEMORY_AVAILABLE"};
    1435 "AMBR" Grouped;
    1436 "CSG-Subscription-Data" Grouped;
    1437 "CSG-Id" U32;
    1438 "PDN-GW-Allocation-Type" I32 {0 "STATIC", 1 "DYNAMIC"};
    1439 "Expiration-Date" Time;
    1440 "RAT-Frequency-Selection-Priority-ID" U32;
    1441 "IDA-Flags" U32;
    1442 "PUA-Flags" U32;
    1443 "NOR-Flags" U32;
    1444 "User-Id" Str;
    1445 "Equipment-Status" I32 {0 "WHITELISTED", 1 "BLACKLISTED", 2 "GREYLISTED"};
    1446 "Regional-Subscription-Zone-Code" Bytes;
    1447 "RAND" Bytes;
    1448 "XRES" Bytes;
    1449 "AUTN" Bytes;
    1450 "KASME" Bytes;
    1452 "Trace-Collection-Entity" Address;
    1453 "Kc" Bytes;
    1454 "SRES" Bytes;
    1455 "Requesting-Node-Type" I32 {0 "MME", 1 "SGSN", 2 "MME/SGSN"};
    1456 "PDN-Type" I32 {0 "IPv4", 1 "IPv6", 2 "IPv4v6", 3 "IPv4_OR_IPv6", 4 "Non-IP"};
    1457 "Roaming-Restricted-Due-To-Unsupported-Feature" I32 {0 "Roaming-Restricted-Due-To-Unsupported-Feature"};
    1458 "Trace-Data" Grouped;
    1459 "Trace-Reference" Bytes;
    1462 "Trace-Depth" I32 {
        0 "Minimum", 1 "Medium", 2 "Maximum", 3 "MinimumWithoutVendorSpecificExtension", 4 "MediumWithoutVendorSpecificExtension",
        5 "MaximumWithoutVendorSpecificExtension"
    };
    1463 "Trace-NE-Type-List" Bytes;
    1464 "Trace-Interface-List" Bytes;
    1465 "Trace-Event-List" Bytes;
    1466 "OMC-Id" Bytes;
    1467 "GPRS-Subscription-Data" Grouped;
    1468 "Complete-Data-List-Included-Indicator" I32 {0 "ALL_PDP_CONTEXTS_INCLUDED", 1 "MODIFIED/ADDED_PDP CONTEXTS_INCLUDED"};
    1469 "PDP-Context" Grouped;
    1470 "PDP-Type" Bytes;
    1471 "3GPP2-MEID" Bytes;
    1472 "Specific-APN-Info" Grouped;
    1473 "LCS-Info" Grouped;
    1474 "GMLC-Number" Bytes;
    1475 "LCS-PrivacyException" Grouped;
    1476 "SS-Code" Bytes;
    1477 "SS-Status" Bytes;
    1478 "Notification-To-UE-User" I32 {
        0 "NOTIFY_LOCATION_ALLOWED", 1 "NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE",
        2 "NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE", 3 "LOCATION_NOT_ALLOWED"
    };
    1479 "External-Client" Grouped;
    1480 "Client-Identity" Bytes;
    1481 "GMLC-Restriction" I32 {0 "GMLC_LIST", 1 "HOME_COUNTRY"};
    1482 "PLMN-Client" I32 {
        0 "BROADCAST_SERVICE", 1 "O_AND_M_HPLMN", 2 "O_AND_M_VPLMN", 3 "ANONYMOUS_LOCATION", 4 "TARGET_UE_SUBSCRIBED_SERVICE"
    };
    1483 "3GPP-Service-Type" Grouped;
    1484 "ServiceTypeIdentity" U32;
    1485 "MO-LR" Grouped;
    1486 "Teleservice-List" Grouped;
    1487 "TS-Code" Bytes;
    1488 "Call-Barring-Infor-List" Grouped;
    1489 "SGSN-Number" Bytes;
    1490 "IDR-Flags" U32;
    1491 "ICS-Indicator" I32 {0 "FALSE", 1 "TRUE"};
    1492 "IMS-Voice-Over-PS-Sessions-Supported" I32 {0 "NOT_SUPPORTED", 1 "SUPPORTED"};
    1493 "Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions" I32 {0 "NOT_SUPPORTED", 1 "SUPPORTED"};
    1494 "Last-UE-Activity-Time" Time;
    1495 "EPS-User-State" Grouped;
    1496 "EPS-Location-Information" Grouped;
    1497 "MME-User-State" Grouped;
    1498 "SGSN-User-State" Grouped;
    1499 "User-State" I32 {
        0 "DETACHED", 1 "ATTACHED_NOT_REACHABLE_FOR_PAGING", 2 "ATTACHED_REACHABLE_FOR_PAGING", 3 "CONNECTED_NOT_REACHABLE_FOR_PAGING",
        4 "CONNECTED_REACHABLE_FOR_PAGING", 5 "NETWORK_DETERMINED_NOT_REACHABLE"
    };
    1500 "Non-3GPP-User-Data" Grouped;
    1501 "Non-3GPP-IP-Access" I32 {0 "NON_3GPP_SUBSCRIPTION_ALLOWED", 1 "NON_3GPP_SUBSCRIPTION_BARRED"};
    1502 "Non-3GPP-IP-Access-APN" I32 {0 "NON_3GPP_APNS_ENABLE", 1 "NON_3GPP_APNS_DISABLE"};
    1503 "AN-Trusted" I32 {0 "TRUSTED", 1 "UNTRUSTED"};
    1504 "ANID" Str;
    1505 "Trace-Info" Grouped;
    1506 "MIP-FA-RK" Bytes;
    1507 "MIP-FA-RK-SPI" U32;
    1508 "PPR-Flags" U32;
    1509 "WLAN-Identifier" Grouped;
    1510 "TWAN-Access-Info" Grouped;
    1511 "Access-Authorization-Flags" U32;
    1512 "TWAN-Default-APN-Context-Id" U32;
    1516 "Full-Network-Name" Bytes;
    1517 "Short-Network-Name" Bytes;
    1518 "AAA-Failure-Indication" U32;
    1519 "Transport-Access-Type" I32 {0 "BBF"};
    1520 "DER-Flags" U32;
    1521 "DEA-Flags" U32;
    1522 "RAR-Flags" U32;
    1523 "DER-S6b-Flags" U32;
    1524 "SSID" Str;
    1525 "HESSID" Str;
    1526 "Access-Network-Info" Grouped;
    1527 "TWAN-Connection-Mode" U32;
    1528 "TWAN-Connectivity-Parameters" Grouped;
    1529 "Connectivity-Flags" U32;
    1530 "TWAN-PCO" Bytes;
    1531 "TWAG-CP-Address" Address;
    1532 "TWAG-UP-Address" Address;
    1533 "TWAN-S2a-Failure-Cause" U32;
    1534 "SM-Back-Off-Timer" U32;
    1535 "WLCP-Key" Bytes;
    1536 "Origination-Time-Stamp" U64;
    1537 "Maximum-Wait-Time" U32;
    1538 "Emergency-Services" U32;
    1539 "AAR-Flags" U32;
    1540 "IMEI-Check-In-VPLMN-Result" U32;
    1541 "ERP-Authorization" U32;
    1600 "MME-Location-Information" Grouped;
    1601 "SGSN-Location-Information" Grouped;
    1602 "E-UTRAN-Cell-Global-Identity" Bytes;
    1603 "Tracking-Area-Identity" Bytes;
    1604 "Cell-Global-Identity" Bytes;
    1605 "Routing-Area-Identity" Bytes;
    1606 "Location-Area-Identity" Bytes;
    1607 "Service-Area-Identity" Bytes;
    1608 "Geographical-Information" Bytes;
    1609 "Geodetic-Information" Bytes;
    1610 "Current-Location-Retrieved" I32 {0 "ACTIVE-LOCATION-RETRIEVAL"};
    1611 "Age-Of-Location-Information" U32;
    1612 "Active-APN" Grouped;
    1613 "SIPTO-Permission" I32 {0 "SIPTO_ALLOWED", 1 "SIPTO_NOTALLOWED"};
    1614 "Error-Diagnostic" I32 {
        0 "GPRS_DATA_SUBSCRIBED", 1 "NO_GPRS_DATA_SUBSCRIBED", 2 "ODB-ALL-APN", 3 "ODB-HPLMN-APN", 4 "ODB-VPLMN-APN"
    };
    1615 "UE-SRVCC-Capability" I32 {0 "UE-SRVCC-NOT-SUPPORTED", 1 "UE-SRVCC-SUPPORTED"};
    1616 "MPS-Priority" U32;
    1617 "VPLMN-LIPA-Allowed" I32 {0 "LIPA-NOTALLOWED", 1 "LIPA-ALLOWED"};
    1618 "LIPA-Permission" I32 {0 "LIPA-PROHIBITED", 1 "LIPA-ONLY", 2 "LIPA-CONDITIONAL"};
    1619 "Subscribed-Periodic-RAU-TAU-Timer" U32;
    1620 "Ext-PDP-Type" Bytes;
    1621 "Ext-PDP-Address" Address;
    1622 "MDT-Configuration" Grouped;
    1623 "Job-Type" I32 {0 "Immediate-MDT-only", 1 "Logged-MDT-only", 2 "Trace-only", 3 "Immediate-MDT-and-Trace", 4 "RLF-reports-only"};
    1624 "Area-Scope" Grouped;
    1625 "List-Of-Measurements" U32;
    1626 "Reporting-Trigger" U32;
    1627 "Report-Interval" I32 {
        0 "UMTS_250_ms", 1 "UMTS_500_ms", 2 "UMTS_1000_ms", 3 "UMTS_2000_ms", 4 "UMTS_3000_ms", 5 "UMTS_4000_ms", 6 "UMTS_6000_ms",
        7 "UMTS_8000_ms", 8 "UMTS_12000_ms", 9 "UMTS_16000_ms", 10 "UMTS_20000_ms", 11 "UMTS_24000_ms", 12 "UMTS_28000_ms",
        13 "UMTS_32000_ms", 14 "UMTS_64000_ms", 15 "LTE_120_ms", 16 "LTE_240_ms", 17 "LTE_480_ms", 18 "LTE_640_ms", 19 "LTE_1024_ms",
        20 "LTE_2048_ms", 21 "LTE_5120_ms", 22 "LTE_10240_ms", 23 "LTE_60000_ms", 24 "LTE_360000_ms", 25 "LTE_720000_ms",
        26 "LTE_1800000_ms", 27 "LTE_3600000_ms"
    };
    1628 "Report-Amount" I32 {0 "1", 1 "2", 2 "4", 3 "8", 4 "16", 5 "32", 6 "64", 7 "infinity"};
    1629 "Event-Threshold-RSRP" U32;
    1630 "Event-Threshold-RSRQ" U32;
    1631 "Logging-Interval" I32 {0 "1.28", 1 "2.56", 2 "5.12", 3 "10.24", 4 "20.48", 5 "30.72", 6 "40.96", 7 "61.44"};
    1632 "Logging-Duration" I32 {0 "600_sec", 1 "1200_sec", 2 "2400_sec", 3 "3600_sec", 4 "5400_sec", 5 "7200_sec"};
    1633 "Relay-Node-Indicator" I32 {0 "NOT_RELAY_NODE", 1 "RELAY_NODE"};
    1634 "MDT-User-Consent" I32 {0 "CONSENT_NOT_GIVEN", 1 "CONSENT_GIVEN"};
    1635 "PUR-Flags" U32;
    1636 "Subscribed-VSRVCC" I32 {0 "VSRVCC_SUBSCRIBED"};
    1637 "Equivalent-PLMN-List" Grouped;
    1638 "CLR-Flags" U32;
    1639 "UVR-Flags" U32;
    1640 "UVA-Flags" U32;
    1641 "VPLMN-CSG-Subscription-Data" Grouped;
    1642 "Time-Zone" Str;
    1643 "A-MSISDN" Bytes;
    1645 "MME-Number-for-MT-SMS" Bytes;
    1648 "SMS-Register-Request" I32 {0 "SMS_REGISTRATION_REQUIRED", 1 "SMS_REGISTRATION_NOT_PREFERRED", 2 "NO_PREFERENCE"};
    1649 "Local-Time-Zone" Grouped;
    1650 "Daylight-Saving-Time" I32 {0 "NO_ADJUSTMENT", 1 "PLUS_ONE_HOUR_ADJUSTMENT", 2 "PLUS_TWO_HOURS_ADJUSTMENT"};
    1654 "Subscription-Data-Flags" U32;
    1655 "Measurement-Period-LTE" I32 {0 "1024 ms", 1 "1280 ms", 2 "2048 ms", 3 "2560 ms", 4 "5120 ms", 5 "10240 ms", 6 "1 min"};
    1656 "Measurement-Period-UMTS" I32 {
        0 "250 ms", 1 "500 ms", 2 "1000 ms", 3 "2000 ms", 4 "3000 ms", 5 "4000 ms", 6 "6000 ms", 7 "8000 ms", 8 "12000 ms", 9 "16000 ms",
        10 "20000 ms", 11 "24000 ms", 12 "28000 ms", 13 "32000 ms", 14 "64000 ms"
    };
    1657 "Collection-Period-RRM-LTE" I32;
    1658 "Collection-Period-RRM-UMTS" I32;
    1659 "Positioning-Method" Bytes;
    1660 "Measurement-Quantity" Bytes;
    1661 "Event-Threshold-Event-1F" I32;
    1662 "Event-Threshold-Event-1I" I32;
    1663 "Restoration-Priority" U32;
    1664 "SGs-MME-Identity" Str;
    1665 "SIPTO-Local-Network-Permission" I32 {0 "SIPTO at Local Network ALLOWED", 1 "SIPTO at Local Network NOTALLOWED"};
    1666 "Coupled-Node-Diameter-ID" Str;
    1667 "WLAN-offloadability" Grouped;
    1668 "WLAN-offloadability-EUTRAN" U32;
    1669 "WLAN-offloadability-UTRAN" U32;
    1670 "Reset-ID" Bytes;
    1671 "MDT-Allowed-PLMN-Id" Bytes;
    1672 "Adjacent-PLMNs" Grouped;
    1673 "Adjacent-Access-Restriction-Data" Grouped;
    1674 "DL-Buffering-Suggested-Packet-Count" I32;
    1675 "IMSI-Group-Id" Grouped;
    1676 "Group-Service-Id" U32;
    1677 "Group-PLMN-Id" Bytes;
    1678 "Local-Group-Id" Bytes;
    1679 "AIR-Flags" U32;
    1680 "UE-Usage-Type" U32;
    1681 "Non-IP-PDN-Type-Indicator" I32 {0 "FALSE", 1 "TRUE"};
    1682 "Non-IP-Data-Delivery-Mechanism" I32 {0 "SGi-BASED-DATA-DELIVERY", 1 "SCEF-BASED-DATA-DELIVERY"};
    1683 "Additional-Context-Identifier" U32;
    1684 "SCEF-Realm" Str;
    1685 "Subscription-Data-Deletion" Grouped;
    1686 "Preferred-Data-Mode" U32;
    1687 "Emergency-Info" Grouped;
    1688 "V2X-Subscription-Data" Grouped;
    1689 "V2X-Permission" U32;
    1690 "PDN-Connection-Continuity" I32 {
        0 "MAINTAIN-PDN-CONNECTION", 1 "DISCONNECT-PDN-CONNECTION-WITH-REACTIVATION-REQUEST",
        2 "DISCONNECT-PDN-CONNECTION-WITHOUT-REACTIVATION-REQUEST"
    };
    1691 "eDRX-Cycle-Length" Grouped;
    1692 "eDRX-Cycle-Length-Value" Bytes;
    1693 "UE-PC5-AMBR" U32;
    1694 "MBSFN-Area" Grouped;
    1695 "MBSFN-Area-ID" U32;
    1696 "Carrier-Frequency" U32;
    1697 "RDS-Indicator" I32 {0 "DISABLED", 1 "ENABLED"};
    1698 "Service-Gap-Time" U32;
    1699 "Aerial-UE-Subscription-Information" U32;
    1700 "Broadcast-Location-Assistance-Data-Types" U64;
    1701 "Paging-Time-Window" Grouped;
    1702 "Operation-Mode" I32 {1 "Iu mode", 2 "WB-S1 mode", 3 "NB-S1 mode"};
    1703 "Paging-Time-Window-Length" Bytes;
    1704 "Core-Network-Restrictions" U32;
    1705 "eDRX-Related-RAT" Grouped;
    1706 "Interworking-5GS-Indicator" I32 {0 "NOT-SUBSCRIBED", 1 "SUBSCRIBED"};
    1707 "Ethernet-PDN-Type-Indicator" I32 {0 "FALSE", 1 "TRUE"};
    1708 "Subscribed-ARPI" U32;
    1709 "IAB-Operation-Permission" I32 {0 "IAB_OPERATION_ALLOWED", 1 "IAB_OPERATION_NOTALLOWED"};
    1710 "V2X-Subscription-Data-Nr" Grouped;
    1711 "UE-PC5-QoS" Grouped;
    1712 "PC5-QoS-Flow" Grouped;
    1713 "5QI" I32;
    1714 "PC5-Flow-Bitrates" Grouped;
    1715 "Guaranteed-Flow-Bitrates" I32;
    1716 "Maximum-Flow-Bitrates" I32;
    1717 "PC5-Range" I32;
    1718 "PC5-Link-AMBR" I32;
}
