//! Fields of IKE (RFC 2408, RFC 2409, RFC 7296).

use crate::fields;
use crate::model::Names;

fields! {
    /// Initiator SPI.
    ISPI = "isakmp.ispi", "Initiator SPI", Bytes None;
    /// Responder SPI.
    RSPI = "isakmp.rspi", "Responder SPI", Bytes None;
    /// Payload.
    TYPEPAYLOAD = "isakmp.typepayload", "Payload", U8 Dec, ranges(&[(0, 0, "NONE / No Next Payload "), (1, 1, "Security Association"), (2, 2, "Proposal"), (3, 3, "Transform"), (4, 4, "Key Exchange"), (5, 5, "Identification"), (6, 6, "Certificate"), (7, 7, "Certificate Request"), (8, 8, "Hash"), (9, 9, "Signature"), (10, 10, "Nonce"), (11, 11, "Notification"), (12, 12, "Delete"), (13, 13, "Vendor ID"), (14, 14, "Attributes"), (15, 15, "SA KEK Payload"), (16, 16, "SA TEK Payload"), (17, 17, "Key Download"), (18, 18, "Sequence Number"), (19, 19, "Proof of Possession"), (20, 20, "NAT-D (RFC 3947)"), (21, 21, "NAT-OA (RFC 3947)"), (22, 22, "Group Associated Policy"), (33, 33, "Security Association"), (34, 34, "Key Exchange"), (35, 35, "Identification - Initiator"), (36, 36, "Identification - Responder"), (37, 37, "Certificate"), (38, 38, "Certificate Request"), (39, 39, "Authentication"), (40, 40, "Nonce"), (41, 41, "Notify"), (42, 42, "Delete"), (43, 43, "Vendor ID"), (44, 44, "Traffic Selector - Initiator"), (45, 45, "Traffic Selector - Responder"), (46, 46, "Encrypted and Authenticated"), (47, 47, "Configuration"), (48, 48, "Extensible Authentication"), (49, 49, "Generic Secure Password Method"), (50, 50, "Group Identification"), (51, 51, "Group Security Association"), (52, 52, "Key Download"), (53, 53, "Encrypted and Authenticated Fragment"), (54, 127, "Unassigned"), (128, 129, "Private Use"), (130, 130, "NAT-D (draft-ietf-ipsec-nat-t-ike-01 to 03)"), (131, 131, "NAT-OA (draft-ietf-ipsec-nat-t-ike-01 to 03)"), (132, 132, "Cisco-Fragmentation"), (133, 256, "Private Use")]);
    /// Next payload.
    NEXTPAYLOAD = "isakmp.nextpayload", "Next payload", U8 Dec, ranges(&[(0, 0, "NONE / No Next Payload "), (1, 1, "Security Association"), (2, 2, "Proposal"), (3, 3, "Transform"), (4, 4, "Key Exchange"), (5, 5, "Identification"), (6, 6, "Certificate"), (7, 7, "Certificate Request"), (8, 8, "Hash"), (9, 9, "Signature"), (10, 10, "Nonce"), (11, 11, "Notification"), (12, 12, "Delete"), (13, 13, "Vendor ID"), (14, 14, "Attributes"), (15, 15, "SA KEK Payload"), (16, 16, "SA TEK Payload"), (17, 17, "Key Download"), (18, 18, "Sequence Number"), (19, 19, "Proof of Possession"), (20, 20, "NAT-D (RFC 3947)"), (21, 21, "NAT-OA (RFC 3947)"), (22, 22, "Group Associated Policy"), (33, 33, "Security Association"), (34, 34, "Key Exchange"), (35, 35, "Identification - Initiator"), (36, 36, "Identification - Responder"), (37, 37, "Certificate"), (38, 38, "Certificate Request"), (39, 39, "Authentication"), (40, 40, "Nonce"), (41, 41, "Notify"), (42, 42, "Delete"), (43, 43, "Vendor ID"), (44, 44, "Traffic Selector - Initiator"), (45, 45, "Traffic Selector - Responder"), (46, 46, "Encrypted and Authenticated"), (47, 47, "Configuration"), (48, 48, "Extensible Authentication"), (49, 49, "Generic Secure Password Method"), (50, 50, "Group Identification"), (51, 51, "Group Security Association"), (52, 52, "Key Download"), (53, 53, "Encrypted and Authenticated Fragment"), (54, 127, "Unassigned"), (128, 129, "Private Use"), (130, 130, "NAT-D (draft-ietf-ipsec-nat-t-ike-01 to 03)"), (131, 131, "NAT-OA (draft-ietf-ipsec-nat-t-ike-01 to 03)"), (132, 132, "Cisco-Fragmentation"), (133, 256, "Private Use")]);
    /// Critical Bit.
    CRITICALPAYLOAD = "isakmp.criticalpayload", "Critical Bit", Bool B8, mask(0x80), with(Names::Bool("Critical", "Not critical"));
    /// Reserved.
    RESERVED7 = "isakmp.reserved7", "Reserved", U8 Hex, mask(0x7f);
    /// Reserved.
    RESERVED = "isakmp.reserved", "Reserved", Bytes None;
    /// Data Payload.
    DATAPAYLOAD = "isakmp.datapayload", "Data Payload", Bytes None;
    /// Version.
    VERSION = "isakmp.version", "Version", U8 Hex;
    /// MjVer.
    MJVER = "isakmp.mjver", "MjVer", U8 Hex, mask(0xf0);
    /// MnVer.
    MNVER = "isakmp.mnver", "MnVer", U8 Hex, mask(0x0f);
    /// Exchange type.
    EXCHANGETYPE = "isakmp.exchangetype", "Exchange type", U8 Dec, names(&[(0, "NONE"), (1, "Base"), (2, "Identity Protection (Main Mode)"), (3, "Authentication Only"), (4, "Aggressive"), (5, "Informational"), (6, "Transaction (Config Mode)"), (32, "Quick Mode"), (33, "New Group Mode"), (34, "IKE_SA_INIT"), (35, "IKE_AUTH"), (36, "CREATE_CHILD_SA"), (37, "INFORMATIONAL"), (38, "IKE_SESSION_RESUME")]);
    /// Flags.
    FLAGS = "isakmp.flags", "Flags", U8 Hex;
    /// Encryption.
    FLAG_E = "isakmp.flag_e", "Encryption", Bool B8, mask(0x01), with(Names::Bool("Encrypted", "Not encrypted"));
    /// Commit.
    FLAG_C = "isakmp.flag_c", "Commit", Bool B8, mask(0x02), with(Names::Bool("Commit", "No commit"));
    /// Authentication.
    FLAG_A = "isakmp.flag_a", "Authentication", Bool B8, mask(0x04), with(Names::Bool("Authentication", "No authentication"));
    /// Initiator.
    FLAG_I = "isakmp.flag_i", "Initiator", Bool B8, mask(0x08), with(Names::Bool("Initiator", "Responder"));
    /// Version.
    FLAG_V = "isakmp.flag_v", "Version", Bool B8, mask(0x10), with(Names::Bool("A higher version enabled", "No higher version"));
    /// Response.
    FLAG_R = "isakmp.flag_r", "Response", Bool B8, mask(0x20), with(Names::Bool("Response", "Request"));
    /// Message ID.
    MESSAGEID = "isakmp.messageid", "Message ID", U32 Hex;
    /// Length.
    LENGTH = "isakmp.length", "Length", U32 Dec;
    /// Payload length.
    PAYLOADLENGTH = "isakmp.payloadlength", "Payload length", U16 Dec;
    /// Domain of interpretation.
    SA_DOI = "isakmp.sa.doi", "Domain of interpretation", U32 Dec, names(&[(0, "ISAKMP"), (1, "IPSEC"), (2, "GDOI")]);
    /// Situation.
    SA_SITUATION = "isakmp.sa.situation", "Situation", Bytes None;
    /// Reserved2.
    RESERVED2 = "isakmp.reserved2", "Reserved2", Bytes None;
    /// Identity Only.
    SA_SITUATION_IDENTITY_ONLY = "isakmp.sa.situation.identity_only", "Identity Only", Bool B32, mask(0x01);
    /// Secrecy.
    SA_SITUATION_SECRECY = "isakmp.sa.situation.secrecy", "Secrecy", Bool B32, mask(0x02);
    /// Integrity.
    SA_SITUATION_INTEGRITY = "isakmp.sa.situation.integrity", "Integrity", Bool B32, mask(0x04);
    /// Protocol ID.
    PROP_PROTOID = "isakmp.prop.protoid", "Protocol ID", U32 Dec, names(&[(0, "RESERVED"), (1, "ISAKMP"), (2, "IPSEC_AH"), (3, "IPSEC_ESP"), (4, "IPCOMP"), (5, "GIGABEAM_RADIO")]);
    /// Proposal number.
    PROP_NUMBER = "isakmp.prop.number", "Proposal number", U8 Dec;
    /// SPI Size.
    SPISIZE = "isakmp.spisize", "SPI Size", U8 Dec;
    /// SPI.
    SPI = "isakmp.spi", "SPI", Bytes None;
    /// Proposal transforms.
    PROP_TRANSFORMS = "isakmp.prop.transforms", "Proposal transforms", U8 Dec;
    /// Transform number.
    TRANS_NUMBER = "isakmp.trans.number", "Transform number", U8 Dec;
    /// Transform ID.
    TRANS_ID = "isakmp.trans.id", "Transform ID", U8 Dec;
    /// ID type.
    ID_TYPE = "isakmp.id.type", "ID type", U8 Dec, ranges(&[(0, 0, "RESERVED"), (1, 1, "IPV4_ADDR"), (2, 2, "FQDN"), (3, 3, "USER_FQDN"), (4, 4, "IPV4_ADDR_SUBNET"), (5, 5, "IPV6_ADDR"), (6, 6, "IPV6_ADDR_SUBNET"), (7, 7, "IPV4_ADDR_RANGE"), (8, 8, "IPV6_ADDR_RANGE"), (9, 9, "DER_ASN1_DN"), (10, 10, "DER_ASN1_GN"), (11, 11, "KEY_ID"), (12, 12, "KEY_LIST"), (13, 248, "Future use"), (249, 255, "Private Use"), (0, 0, "RESERVED"), (1, 1, "IPV4_ADDR"), (2, 2, "FQDN"), (3, 3, "ID_RFC822_ADDR"), (4, 4, "Unassigned"), (5, 5, "IPV6_ADDR"), (6, 8, "Unassigned"), (9, 9, "DER_ASN1_DN"), (10, 10, "DER_ASN1_GN"), (11, 11, "KEY_ID"), (12, 12, "KEY_LIST"), (13, 200, "Future use"), (201, 255, "Private Use")]);
    /// Protocol ID.
    ID_PROTOID = "isakmp.id.protoid", "Protocol ID", U8 Dec, names(&[(0, "IPv6 Hop-by-Hop Option"), (1, "ICMP"), (2, "IGMP"), (3, "GGP"), (4, "IPIP"), (5, "Stream"), (6, "TCP"), (7, "CBT"), (8, "EGP"), (9, "IGRP"), (10, "BBN RCC"), (11, "Network Voice"), (12, "PUP"), (13, "ARGUS"), (14, "EMCON"), (15, "XNET"), (16, "CHAOS"), (17, "UDP"), (18, "Multiplex"), (19, "DCN Measurement"), (20, "Host Monitoring"), (21, "Packet radio"), (22, "IDP"), (23, "Trunk-1"), (24, "Trunk-2"), (25, "Leaf-1"), (26, "Leaf-2"), (27, "Reliable Data"), (28, "IRT"), (29, "ISO TP4"), (30, "Bulk Data"), (31, "MFE NSP"), (32, "Merit Internodal"), (33, "Datagram Congestion Control Protocol"), (34, "3rd Party Connect"), (35, "Inter-Domain Policy Routing Protocol"), (36, "XTP"), (37, "Datagram delivery"), (38, "Control Message"), (39, "TP++"), (40, "IL"), (41, "IPv6"), (42, "Source demand routing"), (43, "Routing Header for IPv6"), (44, "Fragment Header for IPv6"), (45, "Inter-Domain Routing Protocol"), (46, "Reservation Protocol"), (47, "Generic Routing Encapsulation"), (48, "Dynamic source routing"), (49, "BNA"), (50, "Encap Security Payload"), (51, "Authentication Header"), (52, "INSLP"), (53, "SWIPE"), (54, "NBMA ARP"), (55, "IP Mobility"), (56, "TLSP Kryptonet"), (57, "SKIP"), (58, "ICMPv6"), (59, "No Next Header for IPv6"), (60, "Destination Options for IPv6"), (61, "any host internal protocol"), (62, "Mobile IPv6 (old)"), (63, "any local network"), (64, "SATNET EXPAK"), (65, "Kryptolan"), (66, "Remote Virtual Disk"), (67, "IPPC"), (68, "any distributed file system"), (69, "SATNET Monitoring"), (70, "VISA"), (71, "IPCV"), (72, "CPNX"), (73, "CPHB"), (74, "Wang Span"), (75, "Packet Video"), (76, "Backroom SATNET Mon"), (77, "Sun ND Protocol"), (78, "Wideband Mon"), (79, "Wideband Expak"), (80, "ISO Internet Protocol"), (81, "VMTP"), (82, "Secure VMTP"), (83, "VINES"), (84, "TTP"), (85, "NSFNET IGP"), (86, "Dissimilar Gateway"), (87, "TCF"), (88, "EIGRP"), (89, "OSPF IGP"), (90, "Sprite RPC"), (91, "Locus ARP"), (92, "Multicast Transport"), (93, "AX.25 Frames"), (94, "IP in IP"), (95, "MICP"), (96, "Semaphore"), (97, "Ether in IP"), (98, "ENCAP"), (99, "any private encryption scheme"), (100, "GMTP"), (101, "Ipsilon Flow"), (102, "PNNI over IP"), (103, "PIM"), (104, "ARIS"), (105, "SCPS"), (106, "QNX"), (107, "Active Networks"), (108, "IPComp"), (109, "Sitara Networks"), (110, "Compaq Peer"), (111, "IPX IN IP"), (112, "VRRP"), (113, "PGM"), (114, "any 0-hop protocol"), (115, "Layer 2 Tunneling"), (116, "DDX"), (117, "IATP"), (118, "STP"), (119, "SpectraLink"), (120, "UTI"), (121, "SMP"), (122, "SM"), (123, "PTP"), (124, "ISIS over IP"), (125, "FIRE"), (126, "CRTP"), (127, "CRUDP"), (128, "SSCOPMCE"), (129, "IPLT"), (130, "Secure Packet"), (131, "PIPE"), (132, "SCTP"), (133, "Fibre Channel"), (134, "RSVP E2EI"), (135, "Mobile IPv6"), (136, "UDPLite"), (137, "MPLS in IP"), (138, "MANET"), (139, "HIP"), (140, "Shim6 header"), (141, "WESP"), (142, "ROHC"), (143, "Ethernet"), (144, "Unassigned"), (145, "Unassigned"), (146, "Unassigned"), (147, "Unassigned"), (148, "Unassigned"), (149, "Unassigned"), (150, "Unassigned"), (151, "Unassigned"), (152, "Unassigned"), (153, "Unassigned"), (154, "Unassigned"), (155, "Unassigned"), (156, "Unassigned"), (157, "Unassigned"), (158, "Unassigned"), (159, "Unassigned"), (160, "Unassigned"), (161, "Unassigned"), (162, "Unassigned"), (163, "Unassigned"), (164, "Unassigned"), (165, "Unassigned"), (166, "Unassigned"), (167, "Unassigned"), (168, "Unassigned"), (169, "Unassigned"), (170, "Unassigned"), (171, "Unassigned"), (172, "Unassigned"), (173, "AX/4000 Testframe"), (174, "Unassigned"), (175, "Unassigned"), (176, "Unassigned"), (177, "Unassigned"), (178, "Unassigned"), (179, "Unassigned"), (180, "Unassigned"), (181, "Unassigned"), (182, "Unassigned"), (183, "Unassigned"), (184, "Unassigned"), (185, "Unassigned"), (186, "Unassigned"), (187, "Unassigned"), (188, "Unassigned"), (189, "Unassigned"), (190, "Unassigned"), (191, "Unassigned"), (192, "Unassigned"), (193, "Unassigned"), (194, "Unassigned"), (195, "Unassigned"), (196, "Unassigned"), (197, "Unassigned"), (198, "Unassigned"), (199, "Unassigned"), (200, "Unassigned"), (201, "Unassigned"), (202, "Unassigned"), (203, "Unassigned"), (204, "Unassigned"), (205, "Unassigned"), (206, "Unassigned"), (207, "Unassigned"), (208, "Unassigned"), (209, "Unassigned"), (210, "Unassigned"), (211, "Unassigned"), (212, "Unassigned"), (213, "Unassigned"), (214, "Unassigned"), (215, "Unassigned"), (216, "Unassigned"), (217, "Unassigned"), (218, "Unassigned"), (219, "Unassigned"), (220, "Unassigned"), (221, "Unassigned"), (222, "Unassigned"), (223, "Unassigned"), (224, "Novell NCS Heartbeat")]);
    /// Port.
    ID_PORT = "isakmp.id.port", "Port", U16 Dec;
    /// Identification Data:.
    ID_DATA = "isakmp.id.data", "Identification Data:", None None;
    /// ID_IPV4_ADDR.
    ID_DATA_IPV4_ADDR = "isakmp.id.data.ipv4_addr", "ID_IPV4_ADDR", Ipv4 None;
    /// ID_FQDN.
    ID_DATA_FQDN = "isakmp.id.data.fqdn", "ID_FQDN", Str None;
    /// ID_FQDN.
    ID_DATA_USER_FQDN = "isakmp.id.data.user_fqdn", "ID_FQDN", Str None;
    /// ID_IPV4_SUBNET.
    ID_DATA_IPV4_SUBNET = "isakmp.id.data.ipv4_subnet", "ID_IPV4_SUBNET", Ipv4 None;
    /// ID_IPV6_ADDR.
    ID_DATA_IPV6_ADDR = "isakmp.id.data.ipv6_addr", "ID_IPV6_ADDR", Ipv6 None;
    /// ID_KEY_ID.
    ID_DATA_KEY_ID = "isakmp.id.data.key_id", "ID_KEY_ID", Bytes None;
    /// Certificate Encoding.
    CERT_ENCODING = "isakmp.cert.encoding", "Certificate Encoding", U8 Dec, ranges(&[(0, 0, "NONE"), (1, 1, "PKCS #7 wrapped X.509 certificate"), (2, 2, "PGP Certificate"), (3, 3, "DNS Signed Key"), (4, 4, "X.509 Certificate - Signature"), (5, 5, "X.509 Certificate - Key Exchange"), (6, 6, "Kerberos Tokens"), (7, 7, "Certificate Revocation List (CRL)"), (8, 8, "Authority Revocation List (ARL)"), (9, 9, "SPKI Certificate"), (10, 10, "X.509 Certificate - Attribute"), (11, 255, "RESERVED"), (0, 0, "RESERVED"), (1, 1, "PKCS #7 wrapped X.509 certificate"), (2, 2, "PGP Certificate"), (3, 3, "DNS Signed Key"), (4, 4, "X.509 Certificate - Signature"), (5, 5, "*undefined by any document*"), (6, 6, "Kerberos Tokens"), (7, 7, "Certificate Revocation List (CRL)"), (8, 8, "Authority Revocation List (ARL)"), (9, 9, "SPKI Certificate"), (10, 10, "X.509 Certificate - Attribute"), (11, 11, "Raw RSA Key"), (12, 12, "Hash and URL of X.509 certificate"), (13, 13, "Hash and URL of X.509 bundle"), (14, 14, "OCSP Content"), (15, 200, "RESERVED to IANA"), (201, 255, "PRIVATE USE")]);
    /// Certificate Data.
    CERT_DATA = "isakmp.cert.data", "Certificate Data", None None;
    /// Certificate Type.
    CERTREQ_TYPE = "isakmp.certreq.type", "Certificate Type", U8 Dec, ranges(&[(0, 0, "NONE"), (1, 1, "PKCS #7 wrapped X.509 certificate"), (2, 2, "PGP Certificate"), (3, 3, "DNS Signed Key"), (4, 4, "X.509 Certificate - Signature"), (5, 5, "X.509 Certificate - Key Exchange"), (6, 6, "Kerberos Tokens"), (7, 7, "Certificate Revocation List (CRL)"), (8, 8, "Authority Revocation List (ARL)"), (9, 9, "SPKI Certificate"), (10, 10, "X.509 Certificate - Attribute"), (11, 255, "RESERVED"), (0, 0, "RESERVED"), (1, 1, "PKCS #7 wrapped X.509 certificate"), (2, 2, "PGP Certificate"), (3, 3, "DNS Signed Key"), (4, 4, "X.509 Certificate - Signature"), (5, 5, "*undefined by any document*"), (6, 6, "Kerberos Tokens"), (7, 7, "Certificate Revocation List (CRL)"), (8, 8, "Authority Revocation List (ARL)"), (9, 9, "SPKI Certificate"), (10, 10, "X.509 Certificate - Attribute"), (11, 11, "Raw RSA Key"), (12, 12, "Hash and URL of X.509 certificate"), (13, 13, "Hash and URL of X.509 bundle"), (14, 14, "OCSP Content"), (15, 200, "RESERVED to IANA"), (201, 255, "PRIVATE USE")]);
    /// Authentication Method.
    AUTH_METHOD = "isakmp.auth.method", "Authentication Method", U8 Dec, ranges(&[(0, 0, "RESERVED TO IANA"), (1, 1, "RSA Digital Signature"), (2, 2, "Shared Key Message Integrity Code"), (3, 3, "DSS Digital Signature"), (4, 8, "RESERVED TO IANA"), (9, 9, "ECDSA with SHA-256 on the P-256 curve"), (10, 10, "ECDSA with SHA-384 on the P-384 curve"), (11, 11, "ECDSA with SHA-512 on the P-521 curve"), (12, 12, "Generic Secure Password Authentication Method"), (13, 13, "NULL Authentication"), (14, 14, "Digital Signature"), (15, 200, "RESERVED TO IANA"), (201, 255, "PRIVATE USE")]);
    /// Authentication Data.
    AUTH_DATA = "isakmp.auth.data", "Authentication Data", Bytes None;
    /// Domain of interpretation.
    NOTIFY_DOI = "isakmp.notify.doi", "Domain of interpretation", U32 Dec, names(&[(0, "ISAKMP"), (1, "IPSEC"), (2, "GDOI")]);
    /// Protocol ID.
    NOTIFY_PROTOID = "isakmp.notify.protoid", "Protocol ID", U32 Dec, names(&[(0, "RESERVED"), (1, "ISAKMP"), (2, "IPSEC_AH"), (3, "IPSEC_ESP"), (4, "IPCOMP"), (5, "GIGABEAM_RADIO")]);
    /// Notify Message Type.
    NOTIFY_MSGTYPE = "isakmp.notify.msgtype", "Notify Message Type", U16 Dec, ranges(&[(0, 0, "<UNKNOWN>"), (1, 1, "INVALID-PAYLOAD-TYPE"), (2, 2, "DOI-NOT-SUPPORTED"), (3, 3, "SITUATION-NOT-SUPPORTED"), (4, 4, "INVALID-COOKIE"), (5, 5, "INVALID-MAJOR-VERSION"), (6, 6, "INVALID-MINOR-VERSION"), (7, 7, "INVALID-EXCHANGE-TYPE"), (8, 8, "INVALID-FLAGS"), (9, 9, "INVALID-MESSAGE-ID"), (10, 10, "INVALID-PROTOCOL-ID"), (11, 11, "INVALID-SPI"), (12, 12, "INVALID-TRANSFORM-ID"), (13, 13, "ATTRIBUTES-NOT-SUPPORTED"), (14, 14, "NO-PROPOSAL-CHOSEN"), (15, 15, "BAD-PROPOSAL-SYNTAX"), (16, 16, "PAYLOAD-MALFORMED"), (17, 17, "INVALID-KEY-INFORMATION"), (18, 18, "INVALID-ID-INFORMATION"), (19, 19, "INVALID-CERT-ENCODING"), (20, 20, "INVALID-CERTIFICATE"), (21, 21, "CERT-TYPE-UNSUPPORTED"), (22, 22, "INVALID-CERT-AUTHORITY"), (23, 23, "INVALID-HASH-INFORMATION"), (24, 24, "AUTHENTICATION-FAILED"), (25, 25, "INVALID-SIGNATURE"), (26, 26, "ADDRESS-NOTIFICATION"), (27, 27, "NOTIFY-SA-LIFETIME"), (28, 28, "CERTIFICATE-UNAVAILABLE"), (29, 29, "UNSUPPORTED-EXCHANGE-TYPE"), (30, 30, "UNEQUAL-PAYLOAD-LENGTHS"), (31, 8191, "RESERVED (Future Use)"), (8192, 16383, "Private Use"), (16384, 16384, "CONNECTED"), (16385, 24575, "RESERVED (Future Use)"), (24576, 24576, "RESPONDER-LIFETIME"), (24577, 24577, "REPLAY-STATUS"), (24578, 24578, "INITIAL-CONTACT"), (24579, 32767, "DOI-specific codes"), (32768, 36135, "Private Use"), (36136, 36136, "R-U-THERE"), (36137, 36137, "R-U-THERE-ACK"), (36138, 40500, "Private Use"), (40501, 40501, "UNITY-LOAD-BALANCE"), (40502, 40502, "UNITY-UNKNOWN"), (40503, 40503, "UNITY-GROUP-HASH"), (40503, 40959, "Private Use"), (40960, 65535, "RESERVED (Future Use)"), (0, 0, "RESERVED"), (1, 1, "UNSUPPORTED_CRITICAL_PAYLOAD"), (2, 3, "RESERVED"), (4, 4, "INVALID_IKE_SPI"), (5, 5, "INVALID_MAJOR_VERSION"), (6, 6, "RESERVED"), (7, 7, "INVALID_SYNTAX"), (8, 8, "RESERVED"), (9, 9, "INVALID_MESSAGE_ID"), (10, 10, "RESERVED"), (11, 11, "INVALID_SPI"), (12, 13, "RESERVED"), (14, 14, "NO_PROPOSAL_CHOSEN"), (15, 16, "RESERVED"), (17, 17, "INVALID_KE_PAYLOAD"), (24, 24, "AUTHENTICATION_FAILED"), (25, 33, "RESERVED"), (34, 34, "SINGLE_PAIR_REQUIRED"), (35, 35, "NO_ADDITIONAL_SAS"), (36, 36, "INTERNAL_ADDRESS_FAILURE"), (37, 37, "FAILED_CP_REQUIRED"), (38, 38, "TS_UNACCEPTABLE"), (39, 39, "INVALID_SELECTORS"), (40, 40, "UNACCEPTABLE_ADDRESSES"), (41, 41, "UNEXPECTED_NAT_DETECTED"), (42, 42, "USE_ASSIGNED_HoA"), (43, 43, "TEMPORARY_FAILURE"), (44, 44, "CHILD_SA_NOT_FOUND"), (45, 45, "INVALID_GROUP_ID"), (46, 46, "CHILD_SA_NOT_FOUND"), (47, 8191, "RESERVED TO IANA - Error types"), (8192, 16383, "Private Use - Errors"), (16384, 16384, "INITIAL_CONTACT"), (16385, 16385, "SET_WINDOW_SIZE"), (16386, 16386, "ADDITIONAL_TS_POSSIBLE"), (16387, 16387, "IPCOMP_SUPPORTED"), (16388, 16388, "NAT_DETECTION_SOURCE_IP"), (16389, 16389, "NAT_DETECTION_DESTINATION_IP"), (16390, 16390, "COOKIE"), (16391, 16391, "USE_TRANSPORT_MODE"), (16392, 16392, "HTTP_CERT_LOOKUP_SUPPORTED"), (16393, 16393, "REKEY_SA"), (16394, 16394, "ESP_TFC_PADDING_NOT_SUPPORTED"), (16395, 16395, "NON_FIRST_FRAGMENTS_ALSO"), (16396, 16396, "MOBIKE_SUPPORTED"), (16397, 16397, "ADDITIONAL_IP4_ADDRESS"), (16398, 16398, "ADDITIONAL_IP6_ADDRESS"), (16399, 16399, "NO_ADDITIONAL_ADDRESSES"), (16400, 16400, "UPDATE_SA_ADDRESSES"), (16401, 16401, "COOKIE2"), (16402, 16402, "NO_NATS_ALLOWED"), (16403, 16403, "AUTH_LIFETIME"), (16404, 16404, "MULTIPLE_AUTH_SUPPORTED"), (16405, 16405, "ANOTHER_AUTH_FOLLOWS"), (16406, 16406, "REDIRECT_SUPPORTED"), (16407, 16407, "REDIRECT"), (16408, 16408, "REDIRECTED_FROM"), (16409, 16409, "TICKET_LT_OPAQUE"), (16410, 16410, "TICKET_REQUEST"), (16411, 16411, "TICKET_ACK"), (16412, 16412, "TICKET_NACK"), (16413, 16413, "TICKET_OPAQUE"), (16414, 16414, "LINK_ID"), (16415, 16415, "USE_WESP_MODE"), (16416, 16416, "ROHC_SUPPORTED"), (16417, 16417, "EAP_ONLY_AUTHENTICATION"), (16418, 16418, "CHILDLESS_IKEV2_SUPPORTED"), (16419, 16419, "QUICK_CRASH_DETECTION"), (16420, 16420, "IKEV2_MESSAGE_ID_SYNC_SUPPORTED"), (16421, 16421, "IPSEC_REPLAY_COUNTER_SYNC_SUPPORTED"), (16422, 16422, "IKEV2_MESSAGE_ID_SYNC"), (16423, 16423, "IPSEC_REPLAY_COUNTER_SYNC"), (16424, 16424, "SECURE_PASSWORD_METHODS"), (16425, 16425, "PSK_PERSIST"), (16426, 16426, "PSK_CONFIRM"), (16427, 16427, "ERX_SUPPORTED"), (16428, 16428, "IFOM_CAPABILITY"), (16429, 16429, "SENDER_REQUEST_ID"), (16430, 16430, "IKEV2_FRAGMENTATION_SUPPORTED"), (16431, 16431, "SIGNATURE_HASH_ALGORITHMS"), (16432, 40959, "RESERVED TO IANA - STATUS TYPES"), (40960, 65535, "Private Use - STATUS TYPES")]);
    /// Notification DATA.
    NOTIFY_DATA = "isakmp.notify.data", "Notification DATA", Bytes None;
    /// DPD ARE-YOU-THERE sequence.
    NOTIFY_DATA_DPD_ARE_YOU_THERE = "isakmp.notify.data.dpd.are_you_there", "DPD ARE-YOU-THERE sequence", U32 Dec;
    /// DPD ARE-YOU-THERE-ACK sequence.
    NOTIFY_DATA_DPD_ARE_YOU_THERE_ACK = "isakmp.notify.data.dpd.are_you_there_ack", "DPD ARE-YOU-THERE-ACK sequence", U32 Dec;
    /// Accepted DH group number.
    NOTIFY_DATA_ACCEPTED_DH_GROUP = "isakmp.notify.data.accepted_dh_group", "Accepted DH group number", U16 Dec, names(&[(0, "UNDEFINED - 0"), (1, "Default 768-bit MODP group"), (2, "Alternate 1024-bit MODP group"), (3, "EC2N group on GP[2^155] group"), (4, "EC2N group on GP[2^185] group"), (5, "1536 bit MODP group"), (6, "EC2N group over GF[2^163]"), (7, "EC2N group over GF[2^163]"), (8, "EC2N group over GF[2^283]"), (9, "EC2N group over GF[2^283]"), (10, "EC2N group over GF[2^409]"), (11, "EC2N group over GF[2^409]"), (12, "EC2N group over GF[2^571]"), (13, "EC2N group over GF[2^571]"), (14, "2048 bit MODP group"), (15, "3072 bit MODP group"), (16, "4096 bit MODP group"), (17, "6144 bit MODP group"), (18, "8192 bit MODP group"), (19, "256-bit random ECP group"), (20, "384-bit random ECP group"), (21, "521-bit random ECP group"), (22, "1024-bit MODP Group with 160-bit Prime Order Subgroup"), (23, "2048-bit MODP Group with 224-bit Prime Order Subgroup"), (24, "2048-bit MODP Group with 256-bit Prime Order Subgroup"), (25, "192-bit Random ECP Group"), (26, "224-bit Random ECP Group"), (27, "224-bit Brainpool ECP group"), (28, "256-bit Brainpool ECP group"), (29, "384-bit Brainpool ECP group"), (30, "512-bit Brainpool ECP group"), (31, "Curve25519"), (32, "Curve448"), (33, "GOST3410_2012_256"), (34, "GOST3410_2012_512")]);
    /// Supported Signature Hash Algorithm.
    NOTIFY_DATA_SIGNATURE_HASH_ALGORITHMS = "isakmp.notify.data.signature_hash_algorithms", "Supported Signature Hash Algorithm", U16 Dec, ranges(&[(0, 0, "Reserved"), (1, 1, "SHA1"), (2, 2, "SHA2-256"), (3, 3, "SHA2-384"), (4, 4, "SHA2-512"), (5, 5, "Identity"), (6, 1023, "Unassigned"), (1024, 65535, "Reserved for Private Use")]);
    /// Domain of interpretation.
    DELETE_DOI = "isakmp.delete.doi", "Domain of interpretation", U32 Dec, names(&[(0, "ISAKMP"), (1, "IPSEC"), (2, "GDOI")]);
    /// Protocol ID.
    DELETE_PROTOID = "isakmp.delete.protoid", "Protocol ID", U32 Dec, names(&[(0, "RESERVED"), (1, "ISAKMP"), (2, "IPSEC_AH"), (3, "IPSEC_ESP"), (4, "IPCOMP"), (5, "GIGABEAM_RADIO")]);
    /// Delete SPI.
    DELETE_SPI = "isakmp.delete.spi", "Delete SPI", Bytes None;
    /// Vendor ID.
    VID_BYTES = "isakmp.vid_bytes", "Vendor ID", Bytes None;
    /// Vendor ID.
    VID_STRING = "isakmp.vid_string", "Vendor ID", Str None;
    /// Number of Traffic Selectors.
    TS_NUMBER = "isakmp.ts.number", "Number of Traffic Selectors", U8 Dec;
    /// Traffic Selector Type.
    TS_TYPE = "isakmp.ts.type", "Traffic Selector Type", U8 Dec, ranges(&[(0, 6, "Reserved"), (7, 7, "TS_IPV4_ADDR_RANGE"), (8, 8, "TS_IPV6_ADDR_RANGE"), (9, 9, "TS_FC_ADDR_RANGE"), (10, 240, "Future use"), (241, 255, "Private use")]);
    /// Protocol ID.
    TS_PROTOID = "isakmp.ts.protoid", "Protocol ID", U8 Dec, names(&[(0, "IPv6 Hop-by-Hop Option"), (1, "ICMP"), (2, "IGMP"), (3, "GGP"), (4, "IPIP"), (5, "Stream"), (6, "TCP"), (7, "CBT"), (8, "EGP"), (9, "IGRP"), (10, "BBN RCC"), (11, "Network Voice"), (12, "PUP"), (13, "ARGUS"), (14, "EMCON"), (15, "XNET"), (16, "CHAOS"), (17, "UDP"), (18, "Multiplex"), (19, "DCN Measurement"), (20, "Host Monitoring"), (21, "Packet radio"), (22, "IDP"), (23, "Trunk-1"), (24, "Trunk-2"), (25, "Leaf-1"), (26, "Leaf-2"), (27, "Reliable Data"), (28, "IRT"), (29, "ISO TP4"), (30, "Bulk Data"), (31, "MFE NSP"), (32, "Merit Internodal"), (33, "Datagram Congestion Control Protocol"), (34, "3rd Party Connect"), (35, "Inter-Domain Policy Routing Protocol"), (36, "XTP"), (37, "Datagram delivery"), (38, "Control Message"), (39, "TP++"), (40, "IL"), (41, "IPv6"), (42, "Source demand routing"), (43, "Routing Header for IPv6"), (44, "Fragment Header for IPv6"), (45, "Inter-Domain Routing Protocol"), (46, "Reservation Protocol"), (47, "Generic Routing Encapsulation"), (48, "Dynamic source routing"), (49, "BNA"), (50, "Encap Security Payload"), (51, "Authentication Header"), (52, "INSLP"), (53, "SWIPE"), (54, "NBMA ARP"), (55, "IP Mobility"), (56, "TLSP Kryptonet"), (57, "SKIP"), (58, "ICMPv6"), (59, "No Next Header for IPv6"), (60, "Destination Options for IPv6"), (61, "any host internal protocol"), (62, "Mobile IPv6 (old)"), (63, "any local network"), (64, "SATNET EXPAK"), (65, "Kryptolan"), (66, "Remote Virtual Disk"), (67, "IPPC"), (68, "any distributed file system"), (69, "SATNET Monitoring"), (70, "VISA"), (71, "IPCV"), (72, "CPNX"), (73, "CPHB"), (74, "Wang Span"), (75, "Packet Video"), (76, "Backroom SATNET Mon"), (77, "Sun ND Protocol"), (78, "Wideband Mon"), (79, "Wideband Expak"), (80, "ISO Internet Protocol"), (81, "VMTP"), (82, "Secure VMTP"), (83, "VINES"), (84, "TTP"), (85, "NSFNET IGP"), (86, "Dissimilar Gateway"), (87, "TCF"), (88, "EIGRP"), (89, "OSPF IGP"), (90, "Sprite RPC"), (91, "Locus ARP"), (92, "Multicast Transport"), (93, "AX.25 Frames"), (94, "IP in IP"), (95, "MICP"), (96, "Semaphore"), (97, "Ether in IP"), (98, "ENCAP"), (99, "any private encryption scheme"), (100, "GMTP"), (101, "Ipsilon Flow"), (102, "PNNI over IP"), (103, "PIM"), (104, "ARIS"), (105, "SCPS"), (106, "QNX"), (107, "Active Networks"), (108, "IPComp"), (109, "Sitara Networks"), (110, "Compaq Peer"), (111, "IPX IN IP"), (112, "VRRP"), (113, "PGM"), (114, "any 0-hop protocol"), (115, "Layer 2 Tunneling"), (116, "DDX"), (117, "IATP"), (118, "STP"), (119, "SpectraLink"), (120, "UTI"), (121, "SMP"), (122, "SM"), (123, "PTP"), (124, "ISIS over IP"), (125, "FIRE"), (126, "CRTP"), (127, "CRUDP"), (128, "SSCOPMCE"), (129, "IPLT"), (130, "Secure Packet"), (131, "PIPE"), (132, "SCTP"), (133, "Fibre Channel"), (134, "RSVP E2EI"), (135, "Mobile IPv6"), (136, "UDPLite"), (137, "MPLS in IP"), (138, "MANET"), (139, "HIP"), (140, "Shim6 header"), (141, "WESP"), (142, "ROHC"), (143, "Ethernet"), (144, "Unassigned"), (145, "Unassigned"), (146, "Unassigned"), (147, "Unassigned"), (148, "Unassigned"), (149, "Unassigned"), (150, "Unassigned"), (151, "Unassigned"), (152, "Unassigned"), (153, "Unassigned"), (154, "Unassigned"), (155, "Unassigned"), (156, "Unassigned"), (157, "Unassigned"), (158, "Unassigned"), (159, "Unassigned"), (160, "Unassigned"), (161, "Unassigned"), (162, "Unassigned"), (163, "Unassigned"), (164, "Unassigned"), (165, "Unassigned"), (166, "Unassigned"), (167, "Unassigned"), (168, "Unassigned"), (169, "Unassigned"), (170, "Unassigned"), (171, "Unassigned"), (172, "Unassigned"), (173, "AX/4000 Testframe"), (174, "Unassigned"), (175, "Unassigned"), (176, "Unassigned"), (177, "Unassigned"), (178, "Unassigned"), (179, "Unassigned"), (180, "Unassigned"), (181, "Unassigned"), (182, "Unassigned"), (183, "Unassigned"), (184, "Unassigned"), (185, "Unassigned"), (186, "Unassigned"), (187, "Unassigned"), (188, "Unassigned"), (189, "Unassigned"), (190, "Unassigned"), (191, "Unassigned"), (192, "Unassigned"), (193, "Unassigned"), (194, "Unassigned"), (195, "Unassigned"), (196, "Unassigned"), (197, "Unassigned"), (198, "Unassigned"), (199, "Unassigned"), (200, "Unassigned"), (201, "Unassigned"), (202, "Unassigned"), (203, "Unassigned"), (204, "Unassigned"), (205, "Unassigned"), (206, "Unassigned"), (207, "Unassigned"), (208, "Unassigned"), (209, "Unassigned"), (210, "Unassigned"), (211, "Unassigned"), (212, "Unassigned"), (213, "Unassigned"), (214, "Unassigned"), (215, "Unassigned"), (216, "Unassigned"), (217, "Unassigned"), (218, "Unassigned"), (219, "Unassigned"), (220, "Unassigned"), (221, "Unassigned"), (222, "Unassigned"), (223, "Unassigned"), (224, "Novell NCS Heartbeat")]);
    /// Selector Length.
    TS_SELECTOR_LENGTH = "isakmp.ts.selector_length", "Selector Length", U16 Dec;
    /// Start Port.
    TS_START_PORT = "isakmp.ts.start_port", "Start Port", U16 Dec;
    /// End Port.
    TS_END_PORT = "isakmp.ts.end_port", "End Port", U16 Dec;
    /// Starting Addr.
    TS_START_IPV4 = "isakmp.ts.start_ipv4", "Starting Addr", Ipv4 None;
    /// Ending Addr.
    TS_END_IPV4 = "isakmp.ts.end_ipv4", "Ending Addr", Ipv4 None;
    /// Starting Addr.
    TS_START_IPV6 = "isakmp.ts.start_ipv6", "Starting Addr", Ipv6 None;
    /// Ending Addr.
    TS_END_IPV6 = "isakmp.ts.end_ipv6", "Ending Addr", Ipv6 None;
    /// Number of SPIs.
    SPINUM = "isakmp.spinum", "Number of SPIs", U16 Dec;
    /// Hash DATA.
    HASH = "isakmp.hash", "Hash DATA", Bytes None;
    /// Signature DATA.
    SIG = "isakmp.sig", "Signature DATA", Bytes None;
    /// Nonce DATA.
    NONCE = "isakmp.nonce", "Nonce DATA", Bytes None;
    /// HASH of the address and port.
    IKE_NAT_HASH = "isakmp.ike.nat_hash", "HASH of the address and port", Bytes None;
    /// IPsec Attribute.
    IPSEC_ATTR = "isakmp.ipsec.attr", "IPsec Attribute", None None;
    /// Type.
    IPSEC_ATTR_TYPE = "isakmp.ipsec.attr.type", "Type", U16 Dec, ranges(&[(1, 1, "SA-Life-Type"), (2, 2, "SA-Life-Duration"), (3, 3, "Group-Description"), (4, 4, "Encapsulation-Mode"), (5, 5, "Authentication-Algorithm"), (6, 6, "Key-Length"), (7, 7, "Key-Rounds"), (8, 8, "Compress-Dictionary-Size"), (9, 9, "Compress-Private-Algorithm"), (10, 10, "ECN Tunnel"), (11, 11, "Extended (64-bit) Sequence Number"), (12, 12, "Authentication Key Length"), (13, 13, "Signature Encoding Algorithm"), (14, 14, "Address Preservation"), (15, 15, "SA Direction"), (16, 32000, "Unassigned (Future use)"), (32001, 32767, "Private use")]);
    /// Format.
    IPSEC_ATTR_FORMAT = "isakmp.ipsec.attr.format", "Format", Bool B16, mask(0x8000), with(Names::Bool("Type/Value (TV)", "Type/Length/Value (TLV)"));
    /// Length.
    IPSEC_ATTR_LENGTH = "isakmp.ipsec.attr.length", "Length", U16 Dec;
    /// Value.
    IPSEC_ATTR_VALUE = "isakmp.ipsec.attr.value", "Value", Bytes None;
    /// Life Type.
    IPSEC_ATTR_LIFE_TYPE = "isakmp.ipsec.attr.life_type", "Life Type", U16 Dec, names(&[(0, "RESERVED"), (1, "Seconds"), (2, "Kilobytes")]);
    /// Life Duration.
    IPSEC_ATTR_LIFE_DURATION = "isakmp.ipsec.attr.life_duration", "Life Duration", U32 Dec;
    /// Group Description.
    IPSEC_ATTR_GROUP_DESCRIPTION = "isakmp.ipsec.attr.group_description", "Group Description", U16 Dec, names(&[(0, "UNDEFINED - 0"), (1, "Default 768-bit MODP group"), (2, "Alternate 1024-bit MODP group"), (3, "EC2N group on GP[2^155] group"), (4, "EC2N group on GP[2^185] group"), (5, "1536 bit MODP group"), (6, "EC2N group over GF[2^163]"), (7, "EC2N group over GF[2^163]"), (8, "EC2N group over GF[2^283]"), (9, "EC2N group over GF[2^283]"), (10, "EC2N group over GF[2^409]"), (11, "EC2N group over GF[2^409]"), (12, "EC2N group over GF[2^571]"), (13, "EC2N group over GF[2^571]"), (14, "2048 bit MODP group"), (15, "3072 bit MODP group"), (16, "4096 bit MODP group"), (17, "6144 bit MODP group"), (18, "8192 bit MODP group"), (19, "256-bit random ECP group"), (20, "384-bit random ECP group"), (21, "521-bit random ECP group"), (22, "1024-bit MODP Group with 160-bit Prime Order Subgroup"), (23, "2048-bit MODP Group with 224-bit Prime Order Subgroup"), (24, "2048-bit MODP Group with 256-bit Prime Order Subgroup"), (25, "192-bit Random ECP Group"), (26, "224-bit Random ECP Group"), (27, "224-bit Brainpool ECP group"), (28, "256-bit Brainpool ECP group"), (29, "384-bit Brainpool ECP group"), (30, "512-bit Brainpool ECP group"), (31, "Curve25519"), (32, "Curve448"), (33, "GOST3410_2012_256"), (34, "GOST3410_2012_512")]);
    /// Encapsulation Mode.
    IPSEC_ATTR_ENCAP_MODE = "isakmp.ipsec.attr.encap_mode", "Encapsulation Mode", U16 Dec, names(&[(0, "RESERVED"), (1, "Tunnel"), (2, "Transport"), (3, "UDP-Encapsulated-Tunnel"), (4, "UDP-Encapsulated-Transport"), (61440, "Check Point IPSec UDP Encapsulation"), (61443, "UDP-Encapsulated-Tunnel (draft)"), (61444, "UDP-Encapsulated-Transport (draft)")]);
    /// Authentication Algorithm.
    IPSEC_ATTR_AUTH_ALGORITHM = "isakmp.ipsec.attr.auth_algorithm", "Authentication Algorithm", U16 Dec, names(&[(0, "RESERVED"), (1, "HMAC-MD5"), (2, "HMAC-SHA"), (3, "DES-MAC"), (4, "KPDK"), (5, "HMAC-SHA2-256"), (6, "HMAC-SHA2-384"), (7, "HMAC-SHA2-512"), (8, "HMAC-RIPEMD"), (9, "AES-XCBC-MAC"), (10, "SIG-RSA"), (11, "AES-128-GMAC"), (12, "AES-192-GMAC"), (13, "AES-256-GMAC")]);
    /// Key Length.
    IPSEC_ATTR_KEY_LENGTH = "isakmp.ipsec.attr.key_length", "Key Length", U16 Dec;
    /// Key Rounds.
    IPSEC_ATTR_KEY_ROUNDS = "isakmp.ipsec.attr.key_rounds", "Key Rounds", U16 Dec;
    /// IKE Attribute.
    IKE_ATTR = "isakmp.ike.attr", "IKE Attribute", None None;
    /// Type.
    IKE_ATTR_TYPE = "isakmp.ike.attr.type", "Type", U16 Dec, ranges(&[(1, 1, "Encryption-Algorithm"), (2, 2, "Hash-Algorithm"), (3, 3, "Authentication-Method"), (4, 4, "Group-Description"), (5, 5, "Group-Type"), (6, 6, "Group-Prime"), (7, 7, "Group-Generator-One"), (8, 8, "Group-Generator-Two"), (9, 9, "Group-Curve-A"), (10, 10, "Group-Curve-B"), (11, 11, "Life-Type"), (12, 12, "Life-Duration"), (13, 13, "PRF"), (14, 14, "Key-Length"), (15, 15, "Field-Size"), (16, 16, "Group-Order"), (17, 17, "Block-Size"), (18, 19, "Unassigned (Future use)"), (20, 20, "Asymmetric-Cryptographic-Algorithm-Type"), (21, 16383, "Unassigned (Future use)"), (16384, 32767, "Private use")]);
    /// Format.
    IKE_ATTR_FORMAT = "isakmp.ike.attr.format", "Format", Bool B16, mask(0x8000), with(Names::Bool("Type/Value (TV)", "Type/Length/Value (TLV)"));
    /// Length.
    IKE_ATTR_LENGTH = "isakmp.ike.attr.length", "Length", U16 Dec;
    /// Value.
    IKE_ATTR_VALUE = "isakmp.ike.attr.value", "Value", Bytes None;
    /// Encryption Algorithm.
    IKE_ATTR_ENCRYPTION_ALGORITHM = "isakmp.ike.attr.encryption_algorithm", "Encryption Algorithm", U16 Dec, names(&[(0, "RESERVED"), (1, "DES-CBC"), (2, "IDEA-CBC"), (3, "BLOWFISH-CBC"), (4, "RC5-R16-B64-CBC"), (5, "3DES-CBC"), (6, "CAST-CBC"), (7, "AES-CBC"), (8, "CAMELLIA-CBC"), (127, "SM4-CBC (DEPRECATED)"), (128, "SM1-CBC"), (129, "SM4-CBC")]);
    /// HASH Algorithm.
    IKE_ATTR_HASH_ALGORITHM = "isakmp.ike.attr.hash_algorithm", "HASH Algorithm", U16 Dec, names(&[(0, "RESERVED"), (1, "MD5"), (2, "SHA"), (3, "TIGER"), (4, "SHA2-256"), (5, "SHA2-384"), (6, "SHA2-512"), (20, "SM3")]);
    /// Authentication Method.
    IKE_ATTR_AUTHENTICATION_METHOD = "isakmp.ike.attr.authentication_method", "Authentication Method", U16 Dec, names(&[(0, "RESERVED"), (1, "Pre-shared key"), (2, "DSS signatures"), (3, "RSA signatures"), (4, "Encryption with RSA"), (5, "Revised encryption with RSA"), (6, "Reserved (was Encryption with El-Gamal)"), (7, "Reserved (was Revised encryption with El-Gamal)"), (8, "Reserved (was ECDSA signatures)"), (9, "ECDSA with SHA-256 on the P-256 curve"), (10, "ECDSA with SHA-384 on the P-384 curve"), (11, "ECDSA with SHA-512 on the P-521 curve"), (64221, "HybridInitRSA"), (64222, "HybridRespRSA"), (64223, "HybridInitDSS"), (64224, "HybridRespDSS"), (65001, "XAUTHInitPreShared"), (65002, "XAUTHRespPreShared"), (65003, "XAUTHInitDSS"), (65004, "XAUTHRespDSS"), (65005, "XAUTHInitRSA"), (65006, "XAUTHRespRSA"), (65007, "XAUTHInitRSAEncryption"), (65008, "XAUTHRespRSAEncryption"), (65009, "XAUTHInitRSARevisedEncryption"), (65010, "XAUTHRespRSARevisedEncryption")]);
    /// Group Description.
    IKE_ATTR_GROUP_DESCRIPTION = "isakmp.ike.attr.group_description", "Group Description", U16 Dec, names(&[(0, "UNDEFINED - 0"), (1, "Default 768-bit MODP group"), (2, "Alternate 1024-bit MODP group"), (3, "EC2N group on GP[2^155] group"), (4, "EC2N group on GP[2^185] group"), (5, "1536 bit MODP group"), (6, "EC2N group over GF[2^163]"), (7, "EC2N group over GF[2^163]"), (8, "EC2N group over GF[2^283]"), (9, "EC2N group over GF[2^283]"), (10, "EC2N group over GF[2^409]"), (11, "EC2N group over GF[2^409]"), (12, "EC2N group over GF[2^571]"), (13, "EC2N group over GF[2^571]"), (14, "2048 bit MODP group"), (15, "3072 bit MODP group"), (16, "4096 bit MODP group"), (17, "6144 bit MODP group"), (18, "8192 bit MODP group"), (19, "256-bit random ECP group"), (20, "384-bit random ECP group"), (21, "521-bit random ECP group"), (22, "1024-bit MODP Group with 160-bit Prime Order Subgroup"), (23, "2048-bit MODP Group with 224-bit Prime Order Subgroup"), (24, "2048-bit MODP Group with 256-bit Prime Order Subgroup"), (25, "192-bit Random ECP Group"), (26, "224-bit Random ECP Group"), (27, "224-bit Brainpool ECP group"), (28, "256-bit Brainpool ECP group"), (29, "384-bit Brainpool ECP group"), (30, "512-bit Brainpool ECP group"), (31, "Curve25519"), (32, "Curve448"), (33, "GOST3410_2012_256"), (34, "GOST3410_2012_512")]);
    /// Group Type.
    IKE_ATTR_GROUP_TYPE = "isakmp.ike.attr.group_type", "Group Type", U16 Dec, names(&[(0, "UNDEFINED - 0"), (1, "MODP"), (2, "ECP"), (3, "EC2N")]);
    /// Life Type.
    IKE_ATTR_LIFE_TYPE = "isakmp.ike.attr.life_type", "Life Type", U16 Dec, names(&[(0, "RESERVED"), (1, "Seconds"), (2, "Kilobytes")]);
    /// Life Duration.
    IKE_ATTR_LIFE_DURATION = "isakmp.ike.attr.life_duration", "Life Duration", U32 Dec;
    /// Key Length.
    IKE_ATTR_KEY_LENGTH = "isakmp.ike.attr.key_length", "Key Length", U16 Dec;
    /// Transform Type.
    TF_TYPE = "isakmp.tf.type", "Transform Type", U8 Dec, ranges(&[(0, 0, "RESERVED"), (1, 1, "Encryption Algorithm (ENCR)"), (2, 2, "Pseudo-random Function (PRF)"), (3, 3, "Integrity Algorithm (INTEG)"), (4, 4, "Diffie-Hellman Group (D-H)"), (5, 5, "Extended Sequence Numbers (ESN)"), (6, 240, "Reserved to IANA"), (241, 255, "Private Use")]);
    /// Transform ID (ENCR).
    TF_ID_ENCR = "isakmp.tf.id.encr", "Transform ID (ENCR)", U16 Dec, names(&[(0, "RESERVED"), (1, "ENCR_DES_IV64"), (2, "ENCR_DES"), (3, "ENCR_3DES"), (4, "ENCR_RC5"), (5, "ENCR_IDEA"), (6, "ENCR_CAST"), (7, "ENCR_BLOWFISH"), (8, "ENCR_3IDEA"), (9, "ENCR_DES_IV32"), (10, "RESERVED"), (11, "ENCR_NULL"), (12, "ENCR_AES_CBC"), (13, "ENCR_AES_CTR"), (14, "ENCR_AES-CCM_8"), (15, "ENCR-AES-CCM_12"), (16, "ENCR-AES-CCM_16"), (17, "UNASSIGNED"), (18, "AES-GCM with a 8 octet ICV"), (19, "AES-GCM with a 12 octet ICV"), (20, "AES-GCM with a 16 octet ICV"), (21, "ENCR_NULL_AUTH_AES_GMAC"), (22, "Reserved for IEEE P1619 XTS-AES"), (23, "ENCR_CAMELLIA_CBC"), (24, "ENCR_CAMELLIA_CTR"), (25, "ENCR_CAMELLIA_CCM with an 8-octet ICV"), (26, "ENCR_CAMELLIA_CCM with a 12-octet ICV"), (27, "ENCR_CAMELLIA_CCM with a 16-octet ICV"), (28, "ENCR_CHACHA20_POLY1305")]);
    /// Transform ID (PRF).
    TF_ID_PRF = "isakmp.tf.id.prf", "Transform ID (PRF)", U16 Dec, names(&[(0, "RESERVED"), (1, "PRF_HMAC_MD5"), (2, "PRF_HMAC_SHA1"), (3, "PRF_HMAC_TIGER"), (4, "PRF_AES128_CBC"), (5, "PRF_HMAC_SHA2_256"), (6, "PRF_HMAC_SHA2_384"), (7, "PRF_HMAC_SHA2_512"), (8, "PRF_AES128_CMAC6")]);
    /// Transform ID (INTEG).
    TF_ID_INTEG = "isakmp.tf.id.integ", "Transform ID (INTEG)", U16 Dec, names(&[(0, "NONE"), (1, "AUTH_HMAC_MD5_96"), (2, "AUTH_HMAC_SHA1_96"), (3, "AUTH_DES_MAC"), (4, "AUTH_KPDK_MD5"), (5, "AUTH_AES_XCBC_96"), (6, "AUTH_HMAC_MD5_128"), (7, "AUTH_HMAC_SHA1_160"), (8, "AUTH_AES_CMAC_96"), (9, "AUTH_AES_128_GMAC"), (10, "AUTH_AES_192_GMAC"), (11, "AUTH_AES_256_GMAC"), (12, "AUTH_HMAC_SHA2_256_128"), (13, "AUTH_HMAC_SHA2_384_192"), (14, "AUTH_HMAC_SHA2_512_256")]);
    /// Transform ID (D-H).
    TF_ID_DH = "isakmp.tf.id.dh", "Transform ID (D-H)", U16 Dec, names(&[(0, "UNDEFINED - 0"), (1, "Default 768-bit MODP group"), (2, "Alternate 1024-bit MODP group"), (3, "EC2N group on GP[2^155] group"), (4, "EC2N group on GP[2^185] group"), (5, "1536 bit MODP group"), (6, "EC2N group over GF[2^163]"), (7, "EC2N group over GF[2^163]"), (8, "EC2N group over GF[2^283]"), (9, "EC2N group over GF[2^283]"), (10, "EC2N group over GF[2^409]"), (11, "EC2N group over GF[2^409]"), (12, "EC2N group over GF[2^571]"), (13, "EC2N group over GF[2^571]"), (14, "2048 bit MODP group"), (15, "3072 bit MODP group"), (16, "4096 bit MODP group"), (17, "6144 bit MODP group"), (18, "8192 bit MODP group"), (19, "256-bit random ECP group"), (20, "384-bit random ECP group"), (21, "521-bit random ECP group"), (22, "1024-bit MODP Group with 160-bit Prime Order Subgroup"), (23, "2048-bit MODP Group with 224-bit Prime Order Subgroup"), (24, "2048-bit MODP Group with 256-bit Prime Order Subgroup"), (25, "192-bit Random ECP Group"), (26, "224-bit Random ECP Group"), (27, "224-bit Brainpool ECP group"), (28, "256-bit Brainpool ECP group"), (29, "384-bit Brainpool ECP group"), (30, "512-bit Brainpool ECP group"), (31, "Curve25519"), (32, "Curve448"), (33, "GOST3410_2012_256"), (34, "GOST3410_2012_512")]);
    /// Transform ID (ESN).
    TF_ID_ESN = "isakmp.tf.id.esn", "Transform ID (ESN)", U16 Dec, names(&[(0, "No Extended Sequence Numbers"), (1, "Extended Sequence Numbers")]);
    /// Transform ID.
    TF_ID = "isakmp.tf.id", "Transform ID", U16 Dec;
    /// Transform Attribute.
    IKE2_ATTR = "isakmp.ike2.attr", "Transform Attribute", None None;
    /// Type.
    IKE2_ATTR_TYPE = "isakmp.ike2.attr.type", "Type", U16 Dec, ranges(&[(0, 13, "Reserved"), (14, 14, "Key Length"), (15, 17, "Reserved"), (18, 16383, "Unassigned (Future use)"), (16384, 32767, "Private use")]);
    /// Format.
    IKE2_ATTR_FORMAT = "isakmp.ike2.attr.format", "Format", Bool B16, mask(0x8000), with(Names::Bool("Type/Value (TV)", "Type/Length/Value (TLV)"));
    /// Length.
    IKE2_ATTR_LENGTH = "isakmp.ike2.attr.length", "Length", U16 Dec;
    /// Value.
    IKE2_ATTR_VALUE = "isakmp.ike2.attr.value", "Value", Bytes None;
    /// Key Length.
    IKE2_ATTR_KEY_LENGTH = "isakmp.ike2.attr.key_length", "Key Length", U16 Dec;
    /// DH Group #.
    KEY_EXCHANGE_DH_GROUP = "isakmp.key_exchange.dh_group", "DH Group #", U16 Dec, names(&[(0, "UNDEFINED - 0"), (1, "Default 768-bit MODP group"), (2, "Alternate 1024-bit MODP group"), (3, "EC2N group on GP[2^155] group"), (4, "EC2N group on GP[2^185] group"), (5, "1536 bit MODP group"), (6, "EC2N group over GF[2^163]"), (7, "EC2N group over GF[2^163]"), (8, "EC2N group over GF[2^283]"), (9, "EC2N group over GF[2^283]"), (10, "EC2N group over GF[2^409]"), (11, "EC2N group over GF[2^409]"), (12, "EC2N group over GF[2^571]"), (13, "EC2N group over GF[2^571]"), (14, "2048 bit MODP group"), (15, "3072 bit MODP group"), (16, "4096 bit MODP group"), (17, "6144 bit MODP group"), (18, "8192 bit MODP group"), (19, "256-bit random ECP group"), (20, "384-bit random ECP group"), (21, "521-bit random ECP group"), (22, "1024-bit MODP Group with 160-bit Prime Order Subgroup"), (23, "2048-bit MODP Group with 224-bit Prime Order Subgroup"), (24, "2048-bit MODP Group with 256-bit Prime Order Subgroup"), (25, "192-bit Random ECP Group"), (26, "224-bit Random ECP Group"), (27, "224-bit Brainpool ECP group"), (28, "256-bit Brainpool ECP group"), (29, "384-bit Brainpool ECP group"), (30, "512-bit Brainpool ECP group"), (31, "Curve25519"), (32, "Curve448"), (33, "GOST3410_2012_256"), (34, "GOST3410_2012_512")]);
    /// Key Exchange Data.
    KEY_EXCHANGE_DATA = "isakmp.key_exchange.data", "Key Exchange Data", Bytes None;
    /// Encrypted Data.
    ENC_DATA = "isakmp.enc.data", "Encrypted Data", None None;
    /// Initialization Vector.
    ENC_IV = "isakmp.enc.iv", "Initialization Vector", Bytes None;
}
