//! Error messages (RFC 4120 section 5.9).

use super::fields::*;
use super::parts::{each, principal};
use super::preauth;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::ber::{self, Element};
use crate::proto::common::x509::time::moment;

/// The error whose data are the pre-authentication methods that the server takes.
const PREAUTH_REQUIRED: i64 = 25;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    let mut code = 0;
    each(cx, body, |cx, tag, e| {
        match tag {
            0 => e.put(cx, &PVNO).map(|_| ())?,
            1 => e.put(cx, &MSG_TYPE).map(|_| ())?,
            2 => moment(cx, &CTIME, &e)?,
            3 => e.put(cx, &CUSEC).map(|_| ())?,
            4 => moment(cx, &STIME, &e)?,
            5 => e.put(cx, &SUSEC).map(|_| ())?,
            6 => {
                code = e.int()?;
                e.put(cx, &ERROR_CODE)?;
                // said even where a token carries the error
                cx.info(format_args!("KRB Error: {}", name(code)));
            }
            7 => e.put(cx, &CREALM).map(|_| ())?,
            8 => principal(cx, &e, &CNAME_ELEMENT, &CNAME_STRING, &C_NAME_STRING)?,
            9 => e.put(cx, &REALM).map(|_| ())?,
            10 => principal(cx, &e, &SNAME_ELEMENT, &SNAME_STRING, &S_NAME_STRING)?,
            11 => e.put(cx, &E_TEXT).map(|_| ())?,
            12 => {
                e.put(cx, &E_DATA)?;
                let methods = Element::read(e.body).ok().filter(|m| code == PREAUTH_REQUIRED && m.tag == ber::SEQUENCE);
                if let Some(methods) = methods {
                    cx.open_last();
                    preauth::items(cx, &methods)?;
                    cx.close();
                }
            }
            _ => {}
        }
        Ok(())
    })
}

/// What programs call an error (RFC 4120 section 7.5.9).
fn name(code: i64) -> &'static str {
    match code {
        0 => "KRB5KDC_ERR_NONE",
        1 => "KRB5KDC_ERR_NAME_EXP",
        2 => "KRB5KDC_ERR_SERVICE_EXP",
        3 => "KRB5KDC_ERR_BAD_PVNO",
        4 => "KRB5KDC_ERR_C_OLD_MAST_KVNO",
        5 => "KRB5KDC_ERR_S_OLD_MAST_KVNO",
        6 => "KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN",
        7 => "KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN",
        8 => "KRB5KDC_ERR_PRINCIPAL_NOT_UNIQUE",
        9 => "KRB5KDC_ERR_NULL_KEY",
        10 => "KRB5KDC_ERR_CANNOT_POSTDATE",
        11 => "KRB5KDC_ERR_NEVER_VALID",
        12 => "KRB5KDC_ERR_POLICY",
        13 => "KRB5KDC_ERR_BADOPTION",
        14 => "KRB5KDC_ERR_ETYPE_NOSUPP",
        15 => "KRB5KDC_ERR_SUMTYPE_NOSUPP",
        16 => "KRB5KDC_ERR_PADATA_TYPE_NOSUPP",
        17 => "KRB5KDC_ERR_TRTYPE_NOSUPP",
        18 => "KRB5KDC_ERR_CLIENT_REVOKED",
        19 => "KRB5KDC_ERR_SERVICE_REVOKED",
        20 => "KRB5KDC_ERR_TGT_REVOKED",
        21 => "KRB5KDC_ERR_CLIENT_NOTYET",
        22 => "KRB5KDC_ERR_SERVICE_NOTYET",
        23 => "KRB5KDC_ERR_KEY_EXP",
        24 => "KRB5KDC_ERR_PREAUTH_FAILED",
        25 => "KRB5KDC_ERR_PREAUTH_REQUIRED",
        26 => "KRB5KDC_ERR_SERVER_NOMATCH",
        27 => "KRB5KDC_ERR_MUST_USE_USER2USER",
        28 => "KRB5KDC_ERR_PATH_NOT_ACCEPTED",
        29 => "KRB5KDC_ERR_SVC_UNAVAILABLE",
        31 => "KRB5KRB_AP_ERR_BAD_INTEGRITY",
        32 => "KRB5KRB_AP_ERR_TKT_EXPIRED",
        33 => "KRB5KRB_AP_ERR_TKT_NYV",
        34 => "KRB5KRB_AP_ERR_REPEAT",
        35 => "KRB5KRB_AP_ERR_NOT_US",
        36 => "KRB5KRB_AP_ERR_BADMATCH",
        37 => "KRB5KRB_AP_ERR_SKEW",
        38 => "KRB5KRB_AP_ERR_BADADDR",
        39 => "KRB5KRB_AP_ERR_BADVERSION",
        40 => "KRB5KRB_AP_ERR_MSG_TYPE",
        41 => "KRB5KRB_AP_ERR_MODIFIED",
        42 => "KRB5KRB_AP_ERR_BADORDER",
        44 => "KRB5KRB_AP_ERR_BADKEYVER",
        45 => "KRB5KRB_AP_ERR_NOKEY",
        46 => "KRB5KRB_AP_ERR_MUT_FAIL",
        47 => "KRB5KRB_AP_ERR_BADDIRECTION",
        48 => "KRB5KRB_AP_ERR_METHOD",
        49 => "KRB5KRB_AP_ERR_BADSEQ",
        50 => "KRB5KRB_AP_ERR_INAPP_CKSUM",
        51 => "KRB5KRB_AP_PATH_NOT_ACCEPTED",
        52 => "KRB5KRB_ERR_RESPONSE_TOO_BIG",
        60 => "KRB5KRB_ERR_GENERIC",
        61 => "KRB5KRB_ERR_FIELD_TOOLONG",
        62 => "KDC_ERROR_CLIENT_NOT_TRUSTED",
        68 => "KRB5KDC_ERR_WRONG_REALM",
        _ => "Unknown error code",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_have_the_names_that_programs_print() {
        assert_eq!(super::name(25), "KRB5KDC_ERR_PREAUTH_REQUIRED");
        assert_eq!(super::name(37), "KRB5KRB_AP_ERR_SKEW");
    }
}
