//! Controls (RFC 4511 section 4.1.11), with the one for paged results (RFC 2696), and names of object identifiers.

use super::fields::*;
use super::message::{open_element, open_list};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::ber::{BOOLEAN, Element, OCTET_STRING};
use crate::proto::common::text::shown;

const PAGED_RESULTS: &[u8] = b"1.2.840.113556.1.4.319";

/// Names of controls, operations and features (OID repository; MS-ADTS section 3.1.1.3.4).
pub(super) fn oid_name(oid: &[u8]) -> Option<&'static str> {
    Some(match oid {
        b"1.2.840.113556.1.4.319" => "LDAP_PAGED_RESULT_OID_STRING",
        b"1.2.840.113556.1.4.417" => "LDAP_SERVER_SHOW_DELETED_OID",
        b"1.2.840.113556.1.4.473" => "LDAP_SERVER_SORT_OID",
        b"1.2.840.113556.1.4.474" => "LDAP_SERVER_RESP_SORT_OID",
        b"1.2.840.113556.1.4.521" => "LDAP_SERVER_CROSSDOM_MOVE_TARGET_OID",
        b"1.2.840.113556.1.4.528" => "LDAP_SERVER_NOTIFICATION_OID",
        b"1.2.840.113556.1.4.529" => "LDAP_SERVER_EXTENDED_DN_OID",
        b"1.2.840.113556.1.4.619" => "LDAP_SERVER_LAZY_COMMIT_OID",
        b"1.2.840.113556.1.4.801" => "LDAP_SERVER_SD_FLAGS_OID",
        b"1.2.840.113556.1.4.805" => "LDAP_SERVER_TREE_DELETE_OID",
        b"1.2.840.113556.1.4.841" => "LDAP_SERVER_DIRSYNC_OID",
        b"1.2.840.113556.1.4.970" => "LDAP_SERVER_GET_STATS_OID",
        b"1.2.840.113556.1.4.1338" => "LDAP_SERVER_VERIFY_NAME_OID",
        b"1.2.840.113556.1.4.1339" => "LDAP_SERVER_DOMAIN_SCOPE_OID",
        b"1.2.840.113556.1.4.1340" => "LDAP_SERVER_SEARCH_OPTIONS_OID",
        b"1.2.840.113556.1.4.1413" => "LDAP_SERVER_PERMISSIVE_MODIFY_OID",
        b"1.2.840.113556.1.4.1504" => "LDAP_SERVER_ASQ_OID",
        b"1.2.840.113556.1.4.1781" => "LDAP_SERVER_FAST_BIND_OID",
        b"1.3.6.1.4.1.1466.20036" => "LDAP_NOTICE_OF_DISCONNECTION_OID",
        b"1.3.6.1.4.1.1466.20037" => "LDAP_START_TLS_OID",
        b"1.3.6.1.4.1.4203.1.11.1" => "passwdModifyOID",
        b"1.3.6.1.4.1.4203.1.11.3" => "whoamiOID",
        b"1.3.6.1.4.1.42.2.27.8.5.1" => "passwordPolicy",
        b"2.16.840.1.113730.3.4.2" => "LDAP_CONTROL_MANAGEDSAIT",
        b"2.16.840.1.113730.3.4.9" => "LDAP_CONTROL_VLVREQUEST",
        b"2.16.840.1.113730.3.4.10" => "LDAP_CONTROL_VLVRESPONSE",
        _ => return None,
    })
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, list: &Element<'a>) -> Outcome {
    open_list(cx, &CONTROLS, list)?;
    let mut items = list.inner();
    while !items.is_empty() {
        let control = items.read()?;
        cx.put(&CONTROL_ELEMENT, control.whole.span(0, control.whole.reported_len()), Value::None);
        cx.open_last();
        let mut inner = control.inner();
        let kind = inner.read()?;
        let item = kind.put(cx, &CONTROLTYPE)?;
        if let Some(name) = oid_name(kind.body.data()) {
            cx.text(item, format_args!("controlType: {} ({name})", shown(kind.body.data())));
        }
        if let Some(flag) = inner.optional(BOOLEAN)? {
            flag.put(cx, &CRITICALITY)?;
        }
        if let Some(value) = inner.optional(OCTET_STRING)? {
            if kind.body.data() == PAGED_RESULTS {
                paged(cx, &value)?;
            } else {
                value.put(cx, &CONTROLVALUE)?;
            }
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

fn paged<'a>(cx: &mut Cx<'a>, value: &Element<'a>) -> Outcome {
    let sequence = value.inner().read()?;
    open_element(cx, &SEARCHCONTROLVALUE_ELEMENT, &sequence);
    let mut inner = sequence.inner();
    inner.read()?.put(cx, &SIZE)?;
    inner.read()?.put(cx, &COOKIE)?;
    cx.close();
    Ok(())
}
