//! Options (RFC 8415 section 21, IANA registry of DHCPv6 parameters).

use super::fields::*;
use super::{digits, duid, message, put_digits};
use crate::base::text::lossy;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// Options inside options.
const DEPTH: u8 = 8;

/// Where options stand.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub from_server: bool,
    /// Messages that may still lie in each other.
    pub relays: u8,
    pub depth: u8,
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, place: &Place) -> Outcome {
    if place.depth >= DEPTH {
        return Err(Fault::Limit);
    }
    let mut at = 0;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if at + 4 + len > b.reported_len() {
            return Ok(());
        }
        let whole = b.span(at, 4 + len);
        match OPTION_TYPE.names.get(kind.into()) {
            Some(name) => cx.put_text(&OPTION_TYPE_STR, whole, format_args!("{name}")),
            None => cx.put_text(&OPTION_TYPE_STR, whole, format_args!("DHCP option {kind}")),
        };
        let line = cx.open_last();
        if let Some(name) = OPTION_TYPE.names.get(kind.into()) {
            cx.text(line, format_args!("{name}"));
        }
        cx.add(&OPTION_TYPE, b, at, 2)?;
        cx.add(&OPTION_LENGTH, b, at + 2, 2)?;
        option(cx, b.window(at + 4, len), kind, place)?;
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

fn option<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u16, place: &Place) -> Outcome {
    let len = b.reported_len();
    let inner = Place { depth: place.depth + 1, ..*place };
    match kind {
        1 | 2 => {
            if kind == 1 {
                cx.info_append(format_args!("CID: {} ", digits(b.data())));
            }
            duid(cx, b)?;
        }
        3 | 25 => {
            put_digits(cx, &IAID, b, 0, 4)?;
            cx.add(&IAID_T1, b, 4, 4)?;
            cx.add(&IAID_T2, b, 8, 4)?;
            dissect(cx, b.from(12), &inner)?;
        }
        4 => {
            put_digits(cx, &IATA, b, 0, 4)?;
            dissect(cx, b.from(4), &inner)?;
        }
        5 => {
            cx.add(&IAADDR_IP, b, 0, 16)?;
            let address = <[u8; 16]>::try_from(b.slice(0, 16)?).map_or(std::net::Ipv6Addr::UNSPECIFIED, Into::into);
            cx.info_append(format_args!("IAA: {address} "));
            cx.add(&IAADDR_PREF_LIFETIME, b, 16, 4)?;
            cx.add(&IAADDR_VALID_LIFETIME, b, 20, 4)?;
            dissect(cx, b.from(24), &inner)?;
        }
        6 => {
            for at in (0..len & !1).step_by(2) {
                cx.add(&REQUESTED_OPTION_CODE, b, at, 2)?;
            }
        }
        7 => number(cx, &OPTION_PREFERENCE, b)?,
        8 => {
            let hundredths = b.be16(0)?;
            cx.put(&ELAPSED_TIME, b.span(0, 2), Value::Uint(u64::from(hundredths) * 10));
            cx.append(cx.last(), format_args!("ms"));
        }
        9 => message(cx, b, place.relays - 1)?,
        11 => authentication(cx, b)?,
        12 => number(cx, &UNICAST, b)?,
        13 => {
            cx.add(&STATUS_CODE, b, 0, 2)?;
            if len > 2 {
                cx.add(&STATUS_MSG, b, 2, len - 2)?;
            }
        }
        15 => {
            let mut at = 0;
            while at + 2 <= len {
                let own = usize::from(b.be16(at)?);
                cx.open_text(b.span(at, own), format_args!("User Class suboption"));
                cx.add(&USERCLASS_LENGTH, b, at, 2)?;
                cx.add(&USERCLASS_OPAQUE_DATA, b, at + 2, own)?;
                cx.close();
                at += 2 + own;
            }
        }
        16 => {
            cx.add(&VENDORCLASS_ENTERPRISE, b, 0, 4)?;
            let mut at = 4;
            while at + 2 <= len {
                let own = usize::from(b.be16(at)?);
                cx.add(&VENDORCLASS_DATA, b, at + 2, own)?;
                at += 2 + own;
            }
        }
        17 => {
            cx.add(&VENDOROPTS_ENTERPRISE, b, 0, 4)?;
            let mut at = 4;
            while at + 4 <= len {
                let own = usize::from(b.be16(at + 2)?);
                cx.open_text(b.span(at, 4 + own), format_args!("option"));
                cx.add(&VENDOROPTS_ENTERPRISE_OPTION_CODE, b, at, 2)?;
                cx.add(&VENDOROPTS_ENTERPRISE_OPTION_LENGTH, b, at + 2, 2)?;
                if own > 0 {
                    cx.add(&VENDOROPTS_ENTERPRISE_OPTION_DATA, b, at + 4, own)?;
                }
                cx.close();
                at += 4 + own;
            }
        }
        18 => all(cx, &INTERFACE_ID, b)?,
        19 => number(cx, &RECONF_MSG, b)?,
        21 => names(cx, &SIP_SERVER_DOMAIN_SEARCH_FQDN, "SIP Servers Domain Search List", b)?,
        22 => addresses(cx, &SIP_SERVER_A, b)?,
        23 => addresses(cx, &DNS_SERVER, b)?,
        24 => names(cx, &SEARCH_LIST_ENTRY, "Domain name suffix search list", b)?,
        26 => {
            cx.add(&IAPREFIX_PREF_LIFETIME, b, 0, 4)?;
            cx.add(&IAPREFIX_VALID_LIFETIME, b, 4, 4)?;
            cx.add(&IAPREFIX_PREF_LEN, b, 8, 1)?;
            cx.add(&IAPREFIX_PREF_ADDR, b, 9, 16)?;
            dissect(cx, b.from(25), &inner)?;
        }
        27 => addresses(cx, &NIS_SERVER, b)?,
        28 => addresses(cx, &NISP_SERVER, b)?,
        29 => names(cx, &NIS_FQDN, "nis-domain-name", b)?,
        30 => names(cx, &NISP_FQDN, "nisp-domain-name", b)?,
        31 => addresses(cx, &SNTP_SERVER, b)?,
        32 => number(cx, &LIFETIME, b)?,
        33 => names(cx, &BCMCS_SERVER_FQDN, "BCMCS Servers Domain Search List", b)?,
        34 => addresses(cx, &BCMCS_SERVER_A, b)?,
        37 => {
            cx.add(&REMOTEID_ENTERPRISE, b, 0, 4)?;
            all(cx, &REMOTEID_ENTERPRISE_ID, b.from(4))?;
        }
        38 => all(cx, &SUBSCRIBER_ID, b)?,
        39 => client_name(cx, b, place.from_server)?,
        40 => addresses(cx, &PANA_AGENT, b)?,
        41 => all(cx, &TIMEZONE, b)?,
        42 => all(cx, &TZDB, b)?,
        46 => number(cx, &CLT_TIME, b)?,
        48 => addresses(cx, &LQ_CLIENT_LINK, b)?,
        56 => time_servers(cx, b)?,
        64 => one_name(cx, &AFTR_NAME, b)?,
        103 => all(cx, &CAPTIVE_PORTAL, b)?,
        _ => {}
    }
    Ok(())
}

/// A field that fills the option.
fn all<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    if b.reported_len() > 0 { cx.add(field, b, 0, b.reported_len()).map(|_| ()) } else { Ok(()) }
}

/// A field with the length of its kind.
fn number<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    let len = match field.kind.bits() {
        0 => 16,
        bits => bits as usize / 8,
    };
    cx.add(field, b, 0, len).map(|_| ())
}

fn addresses<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    for at in (0..b.reported_len() / 16 * 16).step_by(16) {
        cx.add(field, b, at, 16)?;
    }
    Ok(())
}

/// Authentication (RFC 8415 section 21.11): the delayed protocol has parts, others are shown whole.
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    /// Delayed authentication, and the bytes of its key id and digest.
    const DELAYED: u64 = 2;
    const TAIL: usize = 20;
    let protocol = cx.add(&AUTH_PROTOCOL, b, 0, 1)?;
    cx.add(&AUTH_ALGORITHM, b, 1, 1)?;
    cx.add(&AUTH_RDM, b, 2, 1)?;
    cx.add(&AUTH_REPLAY_DETECTION, b, 3, 8)?;
    let info = b.from(11);
    match info.reported_len().checked_sub(TAIL) {
        Some(realm) if protocol == DELAYED => {
            if realm > 0 {
                cx.add(&AUTH_REALM, info, 0, realm)?;
            }
            cx.add(&AUTH_KEY_ID, info, realm, 4)?;
            cx.add(&AUTH_MD5_DATA, info, realm + 4, 16)?;
            Ok(())
        }
        _ => all(cx, &AUTH_INFO, info),
    }
}

/// The client's name, and who is to enter it into the DNS (RFC 4704).
fn client_name<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from_server: bool) -> Outcome {
    cx.open(&CLIENT_FQDN_FLAGS, b, 0, 1)?;
    let bits: &[&'static Field] = if from_server {
        &[&CLIENTFQDN_SERVER_N, &CLIENTFQDN_SERVER_O, &CLIENTFQDN_SERVER_S]
    } else {
        &[&CLIENTFQDN_CLIENT_N, &CLIENTFQDN_CLIENT_S]
    };
    for bit in bits {
        cx.add(bit, b, 0, 1)?;
    }
    cx.close();
    one_name(cx, &CLIENT_DOMAIN, b.from(1))
}

/// Servers of the time protocol (RFC 5908 section 4).
fn time_servers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (u64::from(b.be16(at)?), usize::from(b.be16(at + 2)?));
        cx.open_text(b.span(at, 4 + len), format_args!("{}", NTPSERVER_OPTION_TYPE.names.get(kind).unwrap_or("Unknown")));
        cx.add(&NTPSERVER_OPTION_TYPE, b, at, 2)?;
        cx.add(&NTPSERVER_OPTION_LENGTH, b, at + 2, 2)?;
        let value = b.window(at + 4, len);
        match kind {
            1 => number(cx, &NTPSERVER_ADDR, value)?,
            2 => number(cx, &NTPSERVER_MC_ADDR, value)?,
            3 => one_name(cx, &NTPSERVER_FQDN, value)?,
            _ => {}
        }
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

/// A list of domain names under a line of its own.
fn names<'a>(cx: &mut Cx<'a>, field: &'static Field, title: &str, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("{title}"));
    let mut at = 0;
    while at < b.reported_len() {
        let (name, next) = name(b, at)?;
        cx.put_text(field, b.span(at, next - at), format_args!("{name}"));
        at = next;
    }
    cx.close();
    Ok(())
}

fn one_name<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    if b.reported_len() > 0 {
        let (name, _) = name(b, 0)?;
        cx.put_text(field, b.span(0, b.reported_len()), format_args!("{name}"));
    }
    Ok(())
}

/// A name in labels without compression (RFC 8415 section 10), with a dot after each label but the last of a partial one.
fn name(b: Bytes<'_>, at: usize) -> Result<(String, usize), Fault> {
    let (mut text, mut next) = (String::new(), at);
    while next < b.reported_len() {
        let len = usize::from(b.u8(next)?);
        next += 1;
        if len == 0 {
            text.push('.');
            break;
        }
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(&lossy(b.slice(next, len)?));
        next += len;
    }
    Ok((text, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_whole_and_partial() {
        let bytes = Bytes::new(&[1, b'a', 1, b'b', 0, 4, b'h', b'o', b's', b't'], 0, 10);
        assert_eq!(name(bytes, 0), Ok(("a.b.".to_string(), 5)));
        assert_eq!(name(bytes, 5), Ok(("host".to_string(), 10)));
    }
}
