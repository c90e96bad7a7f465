//! Workstation Service: operations by number (MS-WKST).

use super::common::dcerpc::interface;

const OPERATIONS: &[(u64, &str)] = &[
    (0, "NetWkstaGetInfo"),
    (1, "NetWkstaSetInfo"),
    (2, "NetWkstaEnumUsers"),
    (3, "NetrWkstaUserGetInfo"),
    (4, "NetrWkstaUserSetInfo"),
    (5, "NetWkstaTransportEnum"),
    (6, "NetrWkstaTransportAdd"),
    (7, "NetrWkstaTransportDel"),
    (8, "NetrUseAdd"),
    (9, "NetrUseGetInfo"),
    (10, "NetrUseDel"),
    (11, "NetrUseEnum"),
    (12, "NetrMessageBufferSend"),
    (13, "NetrWorkstationStatisticsGet"),
    (14, "NetrLogonDomainNameAdd"),
    (15, "NetrLogonDomainNameDel"),
    (16, "NetrJoinDomain"),
    (17, "NetrUnjoinDomain"),
    (18, "NetrRenameMachineInDomain"),
    (19, "NetrValidateName"),
    (20, "NetrGetJoinInformation"),
    (21, "NetrGetJoinableOus"),
    (22, "NetrJoinDomain2"),
    (23, "NetrUnjoinDomain2"),
    (24, "NetrRenameMachineInDomain2"),
    (25, "NetrValidateName2"),
    (26, "NetrGetJoinableOus2"),
    (27, "NetrAddAlternateComputerName"),
    (28, "NetrRemoveAlternateComputerName"),
    (29, "NetrSetPrimaryComputername"),
    (30, "NetrEnumerateComputerNames"),
];

interface!("wkssvc", "Workstation Service", "WKSSVC", "MS-WKST", "6bffd098-a112-3610-9833-46c3f87e345a", "wkssvc.opnum", OPERATIONS);
