//! Fields of Kerberos (RFC 4120).

use crate::fields;
use crate::model::field::SET;

fields! {
    /// Reserved.
    RM_RESERVED = "kerberos.rm.reserved", "Reserved", Bool B32, mask(0x80000000), with(SET);
    /// Record Length.
    RM_LENGTH = "kerberos.rm.length", "Record Length", U32 Dec, mask(0x7fffffff);
    /// IP Address.
    ADDR_IP = "kerberos.addr_ip", "IP Address", Ipv4 None;
    /// IPv6 Address.
    ADDR_IPV6 = "kerberos.addr_ipv6", "IPv6 Address", Ipv6 None;
    /// NetBIOS Address.
    ADDR_NB = "kerberos.addr_nb", "NetBIOS Address", Str None;
    /// ticket.
    TICKET_ELEMENT = "kerberos.ticket_element", "ticket", None None;
    /// authenticator.
    AUTHENTICATOR_ELEMENT = "kerberos.authenticator_element", "authenticator", None None;
    /// as-req.
    AS_REQ_ELEMENT = "kerberos.as_req_element", "as-req", None None;
    /// as-rep.
    AS_REP_ELEMENT = "kerberos.as_rep_element", "as-rep", None None;
    /// tgs-req.
    TGS_REQ_ELEMENT = "kerberos.tgs_req_element", "tgs-req", None None;
    /// tgs-rep.
    TGS_REP_ELEMENT = "kerberos.tgs_rep_element", "tgs-rep", None None;
    /// ap-req.
    AP_REQ_ELEMENT = "kerberos.ap_req_element", "ap-req", None None;
    /// ap-rep.
    AP_REP_ELEMENT = "kerberos.ap_rep_element", "ap-rep", None None;
    /// krb-error.
    KRB_ERROR_ELEMENT = "kerberos.krb_error_element", "krb-error", None None;
    /// name-type.
    NAME_TYPE = "kerberos.name_type", "name-type", I32 Dec, names(&[(0, "kRB5-NT-UNKNOWN"), (1, "kRB5-NT-PRINCIPAL"), (2, "kRB5-NT-SRV-INST"), (3, "kRB5-NT-SRV-HST"), (4, "kRB5-NT-SRV-XHST"), (5, "kRB5-NT-UID"), (6, "kRB5-NT-X500-PRINCIPAL"), (7, "kRB5-NT-SMTP-NAME"), (10, "kRB5-NT-ENTERPRISE-PRINCIPAL"), (11, "kRB5-NT-WELLKNOWN"), (12, "kRB5-NT-SRV-HST-DOMAIN"), (4099072534, "kRB5-NT-SRV-HST-NEEDS-CANON"), (4294966093, "kRB5-NT-CACHE-UUID"), (4294966094, "kRB5-NT-GSS-HOSTBASED-SERVICE"), (4294966095, "kRB5-NT-X509-GENERAL-NAME"), (4294966096, "kRB5-NT-NTLM"), (4294967166, "kRB5-NT-ENT-PRINCIPAL-AND-ID"), (4294967167, "kRB5-NT-MS-PRINCIPAL-AND-ID"), (4294967168, "kRB5-NT-MS-PRINCIPAL")]);
    /// cname-string.
    CNAME_STRING = "kerberos.cname_string", "cname-string", U32 Dec;
    /// CNameString.
    C_NAME_STRING = "kerberos.CNameString", "CNameString", Str None;
    /// sname-string.
    SNAME_STRING = "kerberos.sname_string", "sname-string", U32 Dec;
    /// SNameString.
    S_NAME_STRING = "kerberos.SNameString", "SNameString", Str None;
    /// addr-type.
    ADDR_TYPE = "kerberos.addr_type", "addr-type", I32 Dec, names(&[(2, "iPv4"), (5, "cHAOS"), (6, "xEROX"), (7, "iSO"), (12, "dECNET"), (16, "aPPLETALK"), (20, "nETBIOS"), (24, "iPv6")]);
    /// HostAddress.
    HOST_ADDRESS_ELEMENT = "kerberos.HostAddress_element", "HostAddress", None None;
    /// padata-type.
    PADATA_TYPE = "kerberos.padata_type", "padata-type", I32 Dec, names(&[(0, "pA-NONE"), (1, "pA-TGS-REQ"), (2, "pA-ENC-TIMESTAMP"), (3, "pA-PW-SALT"), (5, "pA-ENC-UNIX-TIME"), (6, "pA-SANDIA-SECUREID"), (7, "pA-SESAME"), (8, "pA-OSF-DCE"), (9, "pA-CYBERSAFE-SECUREID"), (10, "pA-AFS3-SALT"), (11, "pA-ETYPE-INFO"), (12, "pA-SAM-CHALLENGE"), (13, "pA-SAM-RESPONSE"), (14, "pA-PK-AS-REQ-19"), (15, "pA-PK-AS-REP-19"), (16, "pA-PK-AS-REQ"), (17, "pA-PK-AS-REP"), (18, "pA-PK-OCSP-RESPONSE"), (19, "pA-ETYPE-INFO2"), (20, "pA-USE-SPECIFIED-KVNO"), (21, "pA-SAM-REDIRECT"), (22, "pA-GET-FROM-TYPED-DATA"), (23, "pA-SAM-ETYPE-INFO"), (24, "pA-ALT-PRINC"), (25, "pA-SERVER-REFERRAL"), (30, "pA-SAM-CHALLENGE2"), (31, "pA-SAM-RESPONSE2"), (41, "pA-EXTRA-TGT"), (101, "tD-PKINIT-CMS-CERTIFICATES"), (102, "tD-KRB-PRINCIPAL"), (103, "tD-KRB-REALM"), (104, "tD-TRUSTED-CERTIFIERS"), (105, "tD-CERTIFICATE-INDEX"), (106, "tD-APP-DEFINED-ERROR"), (107, "tD-REQ-NONCE"), (108, "tD-REQ-SEQ"), (109, "tD-DH-PARAMETERS"), (111, "tD-CMS-DIGEST-ALGORITHMS"), (112, "tD-CERT-DIGEST-ALGORITHMS"), (128, "pA-PAC-REQUEST"), (129, "pA-FOR-USER"), (130, "pA-FOR-X509-USER"), (131, "pA-FOR-CHECK-DUPS"), (132, "pA-PK-AS-09-BINDING"), (133, "pA-FX-COOKIE"), (134, "pA-AUTHENTICATION-SET"), (135, "pA-AUTH-SET-SELECTED"), (136, "pA-FX-FAST"), (137, "pA-FX-ERROR"), (138, "pA-ENCRYPTED-CHALLENGE"), (141, "pA-OTP-CHALLENGE"), (142, "pA-OTP-REQUEST"), (143, "pA-OTP-CONFIRM"), (144, "pA-OTP-PIN-CHANGE"), (145, "pA-EPAK-AS-REQ"), (146, "pA-EPAK-AS-REP"), (147, "pA-PKINIT-KX"), (148, "pA-PKU2U-NAME"), (149, "pA-REQ-ENC-PA-REP"), (150, "pA-AS-FRESHNESS"), (151, "pA-SPAKE"), (152, "pA-REDHAT-IDP-OAUTH2"), (153, "pA-REDHAT-PASSKEY"), (161, "pA-KERB-KEY-LIST-REQ"), (162, "pA-KERB-KEY-LIST-REP"), (165, "pA-SUPPORTED-ETYPES"), (166, "pA-EXTENDED-ERROR"), (167, "pA-PAC-OPTIONS"), (4294967295, "pA-PROV-SRV-LOCATION")]);
    /// padata-value.
    PADATA_VALUE = "kerberos.padata_value", "padata-value", Bytes None;
    /// etype.
    ETYPE = "kerberos.etype", "etype", I32 Dec, names(&[(0, "eTYPE-NULL"), (1, "eTYPE-DES-CBC-CRC"), (2, "eTYPE-DES-CBC-MD4"), (3, "eTYPE-DES-CBC-MD5"), (5, "eTYPE-DES3-CBC-MD5"), (7, "eTYPE-OLD-DES3-CBC-SHA1"), (8, "eTYPE-SIGN-DSA-GENERATE"), (9, "eTYPE-DSA-SHA1"), (10, "eTYPE-RSA-MD5"), (11, "eTYPE-RSA-SHA1"), (12, "eTYPE-RC2-CBC"), (13, "eTYPE-RSA"), (14, "eTYPE-RSAES-OAEP"), (15, "eTYPE-DES-EDE3-CBC"), (16, "eTYPE-DES3-CBC-SHA1"), (17, "eTYPE-AES128-CTS-HMAC-SHA1-96"), (18, "eTYPE-AES256-CTS-HMAC-SHA1-96"), (19, "eTYPE-AES128-CTS-HMAC-SHA256-128"), (20, "eTYPE-AES256-CTS-HMAC-SHA384-192"), (23, "eTYPE-ARCFOUR-HMAC-MD5"), (24, "eTYPE-ARCFOUR-HMAC-MD5-56"), (25, "eTYPE-CAMELLIA128-CTS-CMAC"), (26, "eTYPE-CAMELLIA256-CTS-CMAC"), (48, "eTYPE-ENCTYPE-PK-CROSS"), (4294963195, "eTYPE-CRAM-MD5-NONE"), (4294963196, "eTYPE-DIGEST-MD5-NONE"), (4294963197, "eTYPE-DES-PCBC-NONE"), (4294963198, "eTYPE-DES-CFB64-NONE"), (4294963199, "eTYPE-DES3-CBC-NONE"), (4294963200, "eTYPE-DES-CBC-NONE"), (4294967161, "eTYPE-ARCFOUR-HMAC-OLD-EXP"), (4294967163, "eTYPE-ARCFOUR-HMAC-OLD"), (4294967168, "eTYPE-ARCFOUR-MD4")]);
    /// kvno.
    KVNO = "kerberos.kvno", "kvno", U32 Dec;
    /// cipher.
    CIPHER = "kerberos.cipher", "cipher", Bytes None;
    /// tkt-vno.
    TKT_VNO = "kerberos.tkt_vno", "tkt-vno", U32 Dec;
    /// realm.
    REALM = "kerberos.realm", "realm", Str None;
    /// sname.
    SNAME_ELEMENT = "kerberos.sname_element", "sname", None None;
    /// enc-part.
    ENC_PART_ELEMENT = "kerberos.enc_part_element", "enc-part", None None;
    /// crealm.
    CREALM = "kerberos.crealm", "crealm", Str None;
    /// cname.
    CNAME_ELEMENT = "kerberos.cname_element", "cname", None None;
    /// pvno.
    PVNO = "kerberos.pvno", "pvno", U32 Dec;
    /// msg-type.
    MSG_TYPE = "kerberos.msg_type", "msg-type", I32 Dec, names(&[(10, "krb-as-req"), (11, "krb-as-rep"), (12, "krb-tgs-req"), (13, "krb-tgs-rep"), (14, "krb-ap-req"), (15, "krb-ap-rep"), (16, "krb-tgt-req"), (17, "krb-tgt-rep"), (20, "krb-safe"), (21, "krb-priv"), (22, "krb-cred"), (30, "krb-error")]);
    /// padata.
    PADATA = "kerberos.padata", "padata", U32 Dec;
    /// PA-DATA.
    PA_DATA_ELEMENT = "kerberos.PA_DATA_element", "PA-DATA", None None;
    /// req-body.
    REQ_BODY_ELEMENT = "kerberos.req_body_element", "req-body", None None;
    /// kdc-options.
    KDC_OPTIONS = "kerberos.kdc_options", "kdc-options", Bytes None;
    /// from.
    FROM = "kerberos.from", "from", AbsTime None;
    /// till.
    TILL = "kerberos.till", "till", AbsTime None;
    /// rtime.
    RTIME = "kerberos.rtime", "rtime", AbsTime None;
    /// nonce.
    NONCE = "kerberos.nonce", "nonce", U32 Dec;
    /// etype.
    KDC_REQ_BODY_ETYPE = "kerberos.kdc-req-body.etype", "etype", U32 Dec;
    /// ENCTYPE.
    ENCTYPE = "kerberos.ENCTYPE", "ENCTYPE", I32 Dec, names(&[(0, "eTYPE-NULL"), (1, "eTYPE-DES-CBC-CRC"), (2, "eTYPE-DES-CBC-MD4"), (3, "eTYPE-DES-CBC-MD5"), (5, "eTYPE-DES3-CBC-MD5"), (7, "eTYPE-OLD-DES3-CBC-SHA1"), (8, "eTYPE-SIGN-DSA-GENERATE"), (9, "eTYPE-DSA-SHA1"), (10, "eTYPE-RSA-MD5"), (11, "eTYPE-RSA-SHA1"), (12, "eTYPE-RC2-CBC"), (13, "eTYPE-RSA"), (14, "eTYPE-RSAES-OAEP"), (15, "eTYPE-DES-EDE3-CBC"), (16, "eTYPE-DES3-CBC-SHA1"), (17, "eTYPE-AES128-CTS-HMAC-SHA1-96"), (18, "eTYPE-AES256-CTS-HMAC-SHA1-96"), (19, "eTYPE-AES128-CTS-HMAC-SHA256-128"), (20, "eTYPE-AES256-CTS-HMAC-SHA384-192"), (23, "eTYPE-ARCFOUR-HMAC-MD5"), (24, "eTYPE-ARCFOUR-HMAC-MD5-56"), (25, "eTYPE-CAMELLIA128-CTS-CMAC"), (26, "eTYPE-CAMELLIA256-CTS-CMAC"), (48, "eTYPE-ENCTYPE-PK-CROSS"), (4294963195, "eTYPE-CRAM-MD5-NONE"), (4294963196, "eTYPE-DIGEST-MD5-NONE"), (4294963197, "eTYPE-DES-PCBC-NONE"), (4294963198, "eTYPE-DES-CFB64-NONE"), (4294963199, "eTYPE-DES3-CBC-NONE"), (4294963200, "eTYPE-DES-CBC-NONE"), (4294967161, "eTYPE-ARCFOUR-HMAC-OLD-EXP"), (4294967163, "eTYPE-ARCFOUR-HMAC-OLD"), (4294967168, "eTYPE-ARCFOUR-MD4")]);
    /// addresses.
    ADDRESSES = "kerberos.addresses", "addresses", U32 Dec;
    /// enc-authorization-data.
    ENC_AUTHORIZATION_DATA_ELEMENT = "kerberos.enc_authorization_data_element", "enc-authorization-data", None None;
    /// additional-tickets.
    ADDITIONAL_TICKETS = "kerberos.additional_tickets", "additional-tickets", U32 Dec;
    /// ap-options.
    AP_OPTIONS = "kerberos.ap_options", "ap-options", Bytes None;
    /// cusec.
    CUSEC = "kerberos.cusec", "cusec", U32 Dec;
    /// ctime.
    CTIME = "kerberos.ctime", "ctime", AbsTime None;
    /// stime.
    STIME = "kerberos.stime", "stime", AbsTime None;
    /// susec.
    SUSEC = "kerberos.susec", "susec", U32 Dec;
    /// error-code.
    ERROR_CODE = "kerberos.error_code", "error-code", I32 Dec, names(&[(0, "eRR-NONE"), (1, "eRR-NAME-EXP"), (2, "eRR-SERVICE-EXP"), (3, "eRR-BAD-PVNO"), (4, "eRR-C-OLD-MAST-KVNO"), (5, "eRR-S-OLD-MAST-KVNO"), (6, "eRR-C-PRINCIPAL-UNKNOWN"), (7, "eRR-S-PRINCIPAL-UNKNOWN"), (8, "eRR-PRINCIPAL-NOT-UNIQUE"), (9, "eRR-NULL-KEY"), (10, "eRR-CANNOT-POSTDATE"), (11, "eRR-NEVER-VALID"), (12, "eRR-POLICY"), (13, "eRR-BADOPTION"), (14, "eRR-ETYPE-NOSUPP"), (15, "eRR-SUMTYPE-NOSUPP"), (16, "eRR-PADATA-TYPE-NOSUPP"), (17, "eRR-TRTYPE-NOSUPP"), (18, "eRR-CLIENT-REVOKED"), (19, "eRR-SERVICE-REVOKED"), (20, "eRR-TGT-REVOKED"), (21, "eRR-CLIENT-NOTYET"), (22, "eRR-SERVICE-NOTYET"), (23, "eRR-KEY-EXP"), (24, "eRR-PREAUTH-FAILED"), (25, "eRR-PREAUTH-REQUIRED"), (26, "eRR-SERVER-NOMATCH"), (27, "eRR-MUST-USE-USER2USER"), (28, "eRR-PATH-NOT-ACCEPTED"), (29, "eRR-SVC-UNAVAILABLE"), (31, "eRR-BAD-INTEGRITY"), (32, "eRR-TKT-EXPIRED"), (33, "eRR-TKT-NYV"), (34, "eRR-REPEAT"), (35, "eRR-NOT-US"), (36, "eRR-BADMATCH"), (37, "eRR-SKEW"), (38, "eRR-BADADDR"), (39, "eRR-BADVERSION"), (40, "eRR-MSG-TYPE"), (41, "eRR-MODIFIED"), (42, "eRR-BADORDER"), (43, "eRR-ILL-CR-TKT"), (44, "eRR-BADKEYVER"), (45, "eRR-NOKEY"), (46, "eRR-MUT-FAIL"), (47, "eRR-BADDIRECTION"), (48, "eRR-METHOD"), (49, "eRR-BADSEQ"), (50, "eRR-INAPP-CKSUM"), (51, "pATH-NOT-ACCEPTED"), (52, "eRR-RESPONSE-TOO-BIG"), (60, "eRR-GENERIC"), (61, "eRR-FIELD-TOOLONG"), (62, "eRROR-CLIENT-NOT-TRUSTED"), (63, "eRROR-KDC-NOT-TRUSTED"), (64, "eRROR-INVALID-SIG"), (65, "eRR-KEY-TOO-WEAK"), (66, "eRR-CERTIFICATE-MISMATCH"), (67, "eRR-NO-TGT"), (68, "eRR-WRONG-REALM"), (69, "eRR-USER-TO-USER-REQUIRED"), (70, "eRR-CANT-VERIFY-CERTIFICATE"), (71, "eRR-INVALID-CERTIFICATE"), (72, "eRR-REVOKED-CERTIFICATE"), (73, "eRR-REVOCATION-STATUS-UNKNOWN"), (74, "eRR-REVOCATION-STATUS-UNAVAILABLE"), (75, "eRR-CLIENT-NAME-MISMATCH"), (76, "eRR-KDC-NAME-MISMATCH")]);
    /// e-text.
    E_TEXT = "kerberos.e_text", "e-text", Str None;
    /// e-data.
    E_DATA = "kerberos.e_data", "e-data", Bytes None;
    /// salt.
    INFO_SALT = "kerberos.info_salt", "salt", Bytes None;
    /// ETYPE-INFO-ENTRY.
    ETYPE_INFO_ENTRY_ELEMENT = "kerberos.ETYPE_INFO_ENTRY_element", "ETYPE-INFO-ENTRY", None None;
    /// salt.
    INFO2_SALT = "kerberos.info2_salt", "salt", Str None;
    /// s2kparams.
    S2KPARAMS = "kerberos.s2kparams", "s2kparams", Bytes None;
    /// ETYPE-INFO2-ENTRY.
    ETYPE_INFO2_ENTRY_ELEMENT = "kerberos.ETYPE_INFO2_ENTRY_element", "ETYPE-INFO2-ENTRY", None None;
    /// include-pac.
    INCLUDE_PAC = "kerberos.include_pac", "include-pac", Bool None;
    /// options.
    OPTIONS = "kerberos.options", "options", Bytes None;
    /// data.
    DATA = "kerberos.data", "data", Bytes None;
    /// reserved.
    APOPTIONS_RESERVED = "kerberos.APOptions.reserved", "reserved", Bool B8, mask(0x80);
    /// use-session-key.
    APOPTIONS_USE_SESSION_KEY = "kerberos.APOptions.use.session.key", "use-session-key", Bool B8, mask(0x40);
    /// mutual-required.
    APOPTIONS_MUTUAL_REQUIRED = "kerberos.APOptions.mutual.required", "mutual-required", Bool B8, mask(0x20);
    /// reserved.
    KDCOPTIONS_RESERVED = "kerberos.KDCOptions.reserved", "reserved", Bool B8, mask(0x80);
    /// forwardable.
    KDCOPTIONS_FORWARDABLE = "kerberos.KDCOptions.forwardable", "forwardable", Bool B8, mask(0x40);
    /// forwarded.
    KDCOPTIONS_FORWARDED = "kerberos.KDCOptions.forwarded", "forwarded", Bool B8, mask(0x20);
    /// proxiable.
    KDCOPTIONS_PROXIABLE = "kerberos.KDCOptions.proxiable", "proxiable", Bool B8, mask(0x10);
    /// proxy.
    KDCOPTIONS_PROXY = "kerberos.KDCOptions.proxy", "proxy", Bool B8, mask(0x08);
    /// allow-postdate.
    KDCOPTIONS_ALLOW_POSTDATE = "kerberos.KDCOptions.allow.postdate", "allow-postdate", Bool B8, mask(0x04);
    /// postdated.
    KDCOPTIONS_POSTDATED = "kerberos.KDCOptions.postdated", "postdated", Bool B8, mask(0x02);
    /// unused7.
    KDCOPTIONS_UNUSED7 = "kerberos.KDCOptions.unused7", "unused7", Bool B8, mask(0x01);
    /// renewable.
    KDCOPTIONS_RENEWABLE = "kerberos.KDCOptions.renewable", "renewable", Bool B8, mask(0x80);
    /// unused9.
    KDCOPTIONS_UNUSED9 = "kerberos.KDCOptions.unused9", "unused9", Bool B8, mask(0x40);
    /// unused10.
    KDCOPTIONS_UNUSED10 = "kerberos.KDCOptions.unused10", "unused10", Bool B8, mask(0x20);
    /// opt-hardware-auth.
    KDCOPTIONS_OPT_HARDWARE_AUTH = "kerberos.KDCOptions.opt.hardware.auth", "opt-hardware-auth", Bool B8, mask(0x10);
    /// unused12.
    KDCOPTIONS_UNUSED12 = "kerberos.KDCOptions.unused12", "unused12", Bool B8, mask(0x08);
    /// unused13.
    KDCOPTIONS_UNUSED13 = "kerberos.KDCOptions.unused13", "unused13", Bool B8, mask(0x04);
    /// constrained-delegation.
    KDCOPTIONS_CONSTRAINED_DELEGATION = "kerberos.KDCOptions.constrained.delegation", "constrained-delegation", Bool B8, mask(0x02);
    /// canonicalize.
    KDCOPTIONS_CANONICALIZE = "kerberos.KDCOptions.canonicalize", "canonicalize", Bool B8, mask(0x01);
    /// request-anonymous.
    KDCOPTIONS_REQUEST_ANONYMOUS = "kerberos.KDCOptions.request.anonymous", "request-anonymous", Bool B8, mask(0x80);
    /// unused17.
    KDCOPTIONS_UNUSED17 = "kerberos.KDCOptions.unused17", "unused17", Bool B8, mask(0x40);
    /// unused18.
    KDCOPTIONS_UNUSED18 = "kerberos.KDCOptions.unused18", "unused18", Bool B8, mask(0x20);
    /// unused19.
    KDCOPTIONS_UNUSED19 = "kerberos.KDCOptions.unused19", "unused19", Bool B8, mask(0x10);
    /// unused20.
    KDCOPTIONS_UNUSED20 = "kerberos.KDCOptions.unused20", "unused20", Bool B8, mask(0x08);
    /// unused21.
    KDCOPTIONS_UNUSED21 = "kerberos.KDCOptions.unused21", "unused21", Bool B8, mask(0x04);
    /// unused22.
    KDCOPTIONS_UNUSED22 = "kerberos.KDCOptions.unused22", "unused22", Bool B8, mask(0x02);
    /// unused23.
    KDCOPTIONS_UNUSED23 = "kerberos.KDCOptions.unused23", "unused23", Bool B8, mask(0x01);
    /// unused24.
    KDCOPTIONS_UNUSED24 = "kerberos.KDCOptions.unused24", "unused24", Bool B8, mask(0x80);
    /// unused25.
    KDCOPTIONS_UNUSED25 = "kerberos.KDCOptions.unused25", "unused25", Bool B8, mask(0x40);
    /// disable-transited-check.
    KDCOPTIONS_DISABLE_TRANSITED_CHECK = "kerberos.KDCOptions.disable.transited.check", "disable-transited-check", Bool B8, mask(0x20);
    /// renewable-ok.
    KDCOPTIONS_RENEWABLE_OK = "kerberos.KDCOptions.renewable.ok", "renewable-ok", Bool B8, mask(0x10);
    /// enc-tkt-in-skey.
    KDCOPTIONS_ENC_TKT_IN_SKEY = "kerberos.KDCOptions.enc.tkt.in.skey", "enc-tkt-in-skey", Bool B8, mask(0x08);
    /// unused29.
    KDCOPTIONS_UNUSED29 = "kerberos.KDCOptions.unused29", "unused29", Bool B8, mask(0x04);
    /// renew.
    KDCOPTIONS_RENEW = "kerberos.KDCOptions.renew", "renew", Bool B8, mask(0x02);
    /// validate.
    KDCOPTIONS_VALIDATE = "kerberos.KDCOptions.validate", "validate", Bool B8, mask(0x01);
}
