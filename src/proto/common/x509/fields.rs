//! The fields of certificates, by the protocol whose name they carry.

/// X.509 authentication framework (ITU-T X.509).
pub mod x509af {
    use super::super::name::RDN_CHOICE;
    use crate::fields;
    const VERSIONS: &[(u64, &str)] = &[(0, "v1"), (1, "v2"), (2, "v3")];
    const TIMES: &[(u64, &str)] = &[(0, "utcTime"), (1, "generalizedTime")];
    fields! {
        /// Object identifier of an algorithm.
        ALGORITHM_ID = "x509af.algorithm.id", "Algorithm Id", Oid None;
        /// Object identifier of an extension.
        EXTENSION_ID = "x509af.extension.id", "Extension Id", Oid None;
        /// The part of the certificate that is signed.
        SIGNED = "x509af.signedCertificate_element", "signedCertificate", None None;
        /// Version of the certificate's form.
        VERSION = "x509af.version", "version", I32 Dec, names(VERSIONS);
        /// Number of the certificate, unique for its issuer.
        SERIAL = "x509af.serialNumber", "serialNumber", Bytes None;
        /// Algorithm of the signature, inside what is signed.
        SIGNATURE = "x509af.signature_element", "signature", None None;
        /// Who issued the certificate.
        ISSUER = "x509af.issuer", "issuer", U32 Dec, names(RDN_CHOICE);
        /// From when to when the certificate is good.
        VALIDITY = "x509af.validity_element", "validity", None None;
        /// Start of validity.
        NOT_BEFORE = "x509af.notBefore", "notBefore", U32 Dec, names(TIMES);
        /// End of validity.
        NOT_AFTER = "x509af.notAfter", "notAfter", U32 Dec, names(TIMES);
        /// A moment with two digits of the year.
        UTC_TIME = "x509af.utcTime", "utcTime", Str None;
        /// A moment with four digits of the year.
        GENERALIZED_TIME = "x509af.generalizedTime", "generalizedTime", AbsTime Utc;
        /// Whom the certificate is about.
        SUBJECT = "x509af.subject", "subject", U32 Dec, names(RDN_CHOICE);
        /// Parts of the subject's name.
        RDN_SEQUENCE = "x509af.rdnSequence", "rdnSequence", U32 Dec;
        /// The subject's key.
        KEY_INFO = "x509af.subjectPublicKeyInfo_element", "subjectPublicKeyInfo", None None;
        /// Algorithm of the subject's key.
        ALGORITHM = "x509af.algorithm_element", "algorithm", None None;
        /// The key itself.
        PUBLIC_KEY = "x509af.subjectPublicKey", "subjectPublicKey", Bytes None;
        /// Identifier of an issuer whose name is used again.
        ISSUER_UID = "x509af.issuerUniqueIdentifier", "issuerUniqueIdentifier", Bytes None;
        /// Identifier of a subject whose name is used again.
        SUBJECT_UID = "x509af.subjectUniqueIdentifier", "subjectUniqueIdentifier", Bytes None;
        /// Number of extensions.
        EXTENSIONS = "x509af.extensions", "extensions", U32 Dec;
        /// One extension.
        EXTENSION = "x509af.Extension_element", "Extension", None None;
        /// Who does not know the extension must refuse the certificate.
        CRITICAL = "x509af.critical", "critical", Bool None;
        /// Algorithm of the signature.
        ALGORITHM_IDENTIFIER = "x509af.algorithmIdentifier_element", "algorithmIdentifier", None None;
        /// The signature.
        ENCRYPTED = "x509af.encrypted", "encrypted", Bytes None;
    }
}

/// X.501 names.
pub mod x509if {
    use crate::fields;
    fields! {
        /// Object identifier of an attribute.
        OID = "x509if.oid", "Object Id", Oid None;
        /// Number of parts of a name.
        RDN_SEQUENCE = "x509if.rdnSequence", "rdnSequence", U32 Dec;
        /// One part of a name: number of attributes in it.
        RDN_ITEM = "x509if.RDNSequence_item", "RDNSequence item", U32 Dec;
        /// One attribute of a name.
        RDN_ATTRIBUTE = "x509if.RelativeDistinguishedName_item_element", "RelativeDistinguishedName item", None None;
    }
}

/// Attribute values (ITU-T X.520).
pub mod x509sat {
    use crate::fields;
    const STRINGS: &[(u64, &str)] =
        &[(0, "teletexString"), (1, "printableString"), (2, "universalString"), (3, "bmpString"), (4, "uTF8String")];
    fields! {
        /// Text in one of several encodings.
        DIRECTORY_STRING = "x509sat.DirectoryString", "DirectoryString", U32 Dec, names(STRINGS);
        /// Two letters of a country (ISO 3166).
        COUNTRY = "x509sat.CountryName", "CountryName", Str None;
        /// Letters, digits and a few signs, where nothing else is allowed.
        PRINTABLE_ONLY = "x509sat.PrintableString", "PrintableString", Str None;
        /// ASCII text.
        IA5 = "x509sat.IA5String", "IA5String", Str None;
        /// Text in T.61.
        TELETEX = "x509sat.teletexString", "teletexString", Str None;
        /// Letters, digits and a few signs.
        PRINTABLE = "x509sat.printableString", "printableString", Str None;
        /// Text in UTF-32.
        UNIVERSAL = "x509sat.universalString", "universalString", Str None;
        /// Text in UTF-16.
        BMP = "x509sat.bmpString", "bmpString", Str None;
        /// Text in UTF-8.
        UTF8 = "x509sat.uTF8String", "uTF8String", Str None;
    }
}

/// Certificate extensions (RFC 5280 section 4.2.1).
pub mod x509ce {
    use super::super::name::RDN_CHOICE;
    use crate::fields;
    const GENERAL_NAMES: &[(u64, &str)] = &[
        (0, "otherName"),
        (1, "rfc822Name"),
        (2, "dNSName"),
        (3, "x400Address"),
        (4, "directoryName"),
        (5, "ediPartyName"),
        (6, "uniformResourceIdentifier"),
        (7, "iPAddress"),
        (8, "registeredID"),
    ];
    const POINTS: &[(u64, &str)] = &[(0, "fullName"), (1, "nameRelativeToCRLIssuer")];
    fields! {
        /// Object identifier of what follows.
        ID = "x509ce.id", "Id", Oid None;
        /// Which key of the issuer signed.
        AUTHORITY_KEY_IDENTIFIER = "x509ce.AuthorityKeyIdentifier_element", "AuthorityKeyIdentifier", None None;
        /// Hash of the issuer's key.
        KEY_IDENTIFIER = "x509ce.keyIdentifier", "keyIdentifier", Bytes None;
        /// Names of who issued the issuer's certificate.
        AUTHORITY_ISSUER = "x509ce.authorityCertIssuer", "authorityCertIssuer", U32 Dec;
        /// Serial number of the issuer's certificate.
        AUTHORITY_SERIAL = "x509ce.authorityCertSerialNumber", "authorityCertSerialNumber", Bytes None;
        /// Hash of the subject's key.
        SUBJECT_KEY_IDENTIFIER = "x509ce.SubjectKeyIdentifier", "SubjectKeyIdentifier", Bytes None;
        /// What the key may be used for, as bits.
        KEY_USAGE = "x509ce.KeyUsage", "KeyUsage", Bytes None;
        /// The key may sign.
        DIGITAL_SIGNATURE = "x509ce.KeyUsage.digitalSignature", "digitalSignature", Bool B8, mask(0x80);
        /// The key may sign what commits the signer.
        CONTENT_COMMITMENT = "x509ce.KeyUsage.contentCommitment", "contentCommitment", Bool B8, mask(0x40);
        /// The key may encrypt keys.
        KEY_ENCIPHERMENT = "x509ce.KeyUsage.keyEncipherment", "keyEncipherment", Bool B8, mask(0x20);
        /// The key may encrypt data.
        DATA_ENCIPHERMENT = "x509ce.KeyUsage.dataEncipherment", "dataEncipherment", Bool B8, mask(0x10);
        /// The key may take part in a key agreement.
        KEY_AGREEMENT = "x509ce.KeyUsage.keyAgreement", "keyAgreement", Bool B8, mask(0x08);
        /// The key may sign certificates.
        KEY_CERT_SIGN = "x509ce.KeyUsage.keyCertSign", "keyCertSign", Bool B8, mask(0x04);
        /// The key may sign revocation lists.
        CRL_SIGN = "x509ce.KeyUsage.cRLSign", "cRLSign", Bool B8, mask(0x02);
        /// In a key agreement, the key may only encrypt.
        ENCIPHER_ONLY = "x509ce.KeyUsage.encipherOnly", "encipherOnly", Bool B8, mask(0x01);
        /// In a key agreement, the key may only decrypt.
        DECIPHER_ONLY = "x509ce.KeyUsage.decipherOnly", "decipherOnly", Bool B8, mask(0x80);
        /// Number of purposes.
        KEY_PURPOSES = "x509ce.KeyPurposeIDs", "KeyPurposeIDs", U32 Dec;
        /// A purpose of the key.
        KEY_PURPOSE = "x509ce.KeyPurposeId", "KeyPurposeId", Oid None;
        /// Number of policies.
        POLICIES = "x509ce.CertificatePoliciesSyntax", "CertificatePoliciesSyntax", U32 Dec;
        /// A policy under which the certificate was issued.
        POLICY = "x509ce.PolicyInformation_element", "PolicyInformation", None None;
        /// Object identifier of the policy.
        POLICY_ID = "x509ce.policyIdentifier", "policyIdentifier", Oid None;
        /// Number of qualifiers.
        QUALIFIERS = "x509ce.policyQualifiers", "policyQualifiers", U32 Dec;
        /// More about a policy.
        QUALIFIER = "x509ce.PolicyQualifierInfo_element", "PolicyQualifierInfo", None None;
        /// Number of names.
        NAMES = "x509ce.GeneralNames", "GeneralNames", U32 Dec;
        /// A name in one of several forms.
        NAME = "x509ce.GeneralName", "GeneralName", U32 Dec, names(GENERAL_NAMES);
        /// A name of another form.
        OTHER_NAME = "x509ce.otherName_element", "otherName", None None;
        /// A mail address.
        RFC822_NAME = "x509ce.rfc822Name", "rfc822Name", Str None;
        /// A host name.
        DNS_NAME = "x509ce.dNSName", "dNSName", Str None;
        /// A distinguished name.
        DIRECTORY_NAME = "x509ce.directoryName", "directoryName", U32 Dec, names(RDN_CHOICE);
        /// A URI.
        URI = "x509ce.uniformResourceIdentifier", "uniformResourceIdentifier", Str None;
        /// An IP address.
        IP_ADDRESS = "x509ce.iPAddress", "iPAddress", Bytes None;
        /// An object identifier as a name.
        REGISTERED_ID = "x509ce.registeredID", "registeredID", Oid None;
        /// Whether the subject issues certificates.
        BASIC_CONSTRAINTS = "x509ce.BasicConstraintsSyntax_element", "BasicConstraintsSyntax", None None;
        /// The subject issues certificates.
        CA = "x509ce.cA", "cA", Bool None;
        /// How many issuers may follow in a chain.
        PATH_LEN = "x509ce.pathLenConstraint", "pathLenConstraint", U64 Dec;
        /// Number of places where revocation lists are.
        CRL_POINTS = "x509ce.CRLDistPointsSyntax", "CRLDistPointsSyntax", U32 Dec;
        /// A place where revocation lists are.
        CRL_POINT = "x509ce.DistributionPoint_element", "DistributionPoint", None None;
        /// How the place is named.
        POINT_NAME = "x509ce.distributionPoint", "distributionPoint", U32 Dec, names(POINTS);
        /// Number of names of the place.
        FULL_NAME = "x509ce.fullName", "fullName", U32 Dec;
        /// Template of Microsoft's certificate services.
        TEMPLATE = "x509ce.CertificateTemplate_element", "CertificateTemplate", None None;
        /// Object identifier of the template.
        TEMPLATE_ID = "x509ce.templateID", "templateID", Oid None;
        /// Major version of the template.
        TEMPLATE_MAJOR = "x509ce.templateMajorVersion", "templateMajorVersion", I32 Dec;
        /// Minor version of the template.
        TEMPLATE_MINOR = "x509ce.templateMinorVersion", "templateMinorVersion", I32 Dec;
    }
}

/// Extensions of RFC 5280 section 4.2.2, and qualifiers of policies.
pub mod pkix1implicit {
    use super::x509ce;
    use crate::fields;
    use crate::model::Names;
    const TEXTS: &[(u64, &str)] = &[(0, "ia5String"), (1, "visibleString"), (2, "bmpString"), (3, "utf8String")];
    fn general_name(n: u64) -> Option<&'static str> {
        x509ce::NAME.names.get(n)
    }
    fields! {
        /// Number of places that tell more about the issuer.
        INFO_ACCESS = "pkix1implicit.AuthorityInfoAccessSyntax", "AuthorityInfoAccessSyntax", U32 Dec;
        /// One place that tells more.
        ACCESS = "pkix1implicit.AccessDescription_element", "AccessDescription", None None;
        /// What is found there.
        ACCESS_METHOD = "pkix1implicit.accessMethod", "accessMethod", Oid None;
        /// The place.
        ACCESS_LOCATION = "pkix1implicit.accessLocation", "accessLocation", U32 Dec, with(Names::Lookup(general_name));
        /// Text that a person should see.
        USER_NOTICE = "pkix1implicit.UserNotice_element", "UserNotice", None None;
        /// Where the text is found.
        NOTICE_REF = "pkix1implicit.noticeRef_element", "noticeRef", None None;
        /// Who wrote the text.
        ORGANIZATION = "pkix1implicit.organization", "organization", U32 Dec, names(TEXTS);
        /// Number of numbers of texts.
        NOTICE_NUMBERS = "pkix1implicit.noticeNumbers", "noticeNumbers", U32 Dec;
        /// Number of a text.
        NOTICE_NUMBER = "pkix1implicit.noticeNumbers_item", "noticeNumbers item", I32 Dec;
        /// The text itself.
        EXPLICIT_TEXT = "pkix1implicit.explicitText", "explicitText", U32 Dec, names(TEXTS);
        /// The text in ASCII.
        TEXT_IA5 = "pkix1implicit.ia5String", "ia5String", Str None;
        /// The text in visible ASCII.
        TEXT_VISIBLE = "pkix1implicit.visibleString", "visibleString", Str None;
        /// The text in UTF-16.
        TEXT_BMP = "pkix1implicit.bmpString", "bmpString", Str None;
        /// The text in UTF-8.
        TEXT_UTF8 = "pkix1implicit.utf8String", "utf8String", Str None;
    }
}

/// Where a certification practice statement is.
pub mod pkix1explicit {
    use crate::fields;
    fields! {
        /// URI of a certification practice statement.
        DIRECTORY_STRING = "pkix1explicit.DirectoryString", "DirectoryString", Str None;
    }
}

/// Keys (RFC 8017, RFC 3279).
pub mod pkcs1 {
    use crate::fields;
    const PARAMETERS: &[(u64, &str)] = &[(0, "specifiedCurve"), (1, "namedCurve")];
    fields! {
        /// Modulus of an RSA key.
        MODULUS = "pkcs1.modulus", "modulus", Bytes None;
        /// Public exponent of an RSA key.
        EXPONENT = "pkcs1.publicExponent", "publicExponent", I32 Dec;
        /// How the curve of a key is given.
        EC_PARAMETERS = "pkcs1.ECParameters", "ECParameters", U32 Dec, names(PARAMETERS);
        /// Object identifier of a curve.
        NAMED_CURVE = "pkcs1.namedCurve", "namedCurve", Oid None;
    }
}

/// What certificates of OCSP responders show.
pub mod ocsp {
    use crate::fields;
    fields! {
        /// Nobody need ask whether this responder's certificate was revoked (RFC 6960 section 4.2.2.2.1).
        NO_CHECK = "ocsp.NULL_element", "NULL", None None;
    }
}
