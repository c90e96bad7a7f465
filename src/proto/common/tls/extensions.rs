//! The extensions of hello messages, certificates and tickets (IANA tls-extensiontype-values).

use super::handshake::signature_algorithms;
use super::ja3::Ja3;
use super::names::EXTENSIONS;
use super::{Reader, certificate, counted, open_list, plural, quic_params, vector};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};

/// Messages whose extensions have another form than those of a Client Hello.
const CLIENT_HELLO: u8 = 1;
const NEW_TICKET: u8 = 4;
const RETRY: u8 = 6;
const CERTIFICATE: u8 = 11;

/// Dissects a list of extensions with its length. `message`: type of the message that holds them (6 for a retry request).
/// Gives the position after them.
pub fn list<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize, message: u8, mut ja3: Option<&mut Ja3>) -> Result<usize, Fault> {
    let e = r.sets.ext;
    let end = at + 2 + vector(cx, &e.ext_length, b, at, 2)?;
    let mut at = at + 2;
    while at + 4 <= end {
        let kind = b.be16(at)?;
        let len = usize::from(b.be16(at + 2)?);
        let known = Names::Table(EXTENSIONS).get(kind.into());
        let span = b.span(at, (4 + len).min(end - at));
        match known {
            Some(name) => cx.open_text(span, format_args!("Extension: {name} (len={len})")),
            None => cx.open_text(span, format_args!("Extension: Unknown type {kind} (len={len})")),
        };
        cx.add(&e.ext_type, b, at, 2)?;
        cx.add(&e.ext_len, b, at + 2, 2)?;
        let data = b.window(at + 4, len.min(end - at - 4));
        if let Some(ja3) = ja3.as_deref_mut() {
            ja3.extensions.push(kind);
        }
        one(cx, r, data, kind, message, ja3.as_deref_mut())?;
        cx.close();
        at += 4 + len;
    }
    Ok(end)
}

/// The data of one extension.
fn one<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, kind: u16, message: u8, ja3: Option<&mut Ja3>) -> Outcome {
    let e = r.sets.ext;
    let len = b.reported_len();
    match kind {
        0 if len > 0 => server_name(cx, r, b),
        1 => cx.add(&e.max_fragment_length, b, 0, 1).map(drop),
        5 if message == CLIENT_HELLO && len > 0 => {
            cx.add(&e.ext_status_request_type, b, 0, 1)?;
            let at = 3 + vector(cx, &e.ext_status_request_responder_ids_len, b, 1, 2)?;
            vector(cx, &e.ext_status_request_exts_len, b, at, 2).map(drop)
        }
        5 if message == CERTIFICATE => certificate::status(cx, r, b, 0).map(drop),
        5 if len == 0 => Ok(()),
        17 if message == CLIENT_HELLO => status_v2(cx, r, b),
        9 | 19 | 20 => certificate_types(cx, r, b, message),
        10 => groups(cx, r, b, ja3),
        11 => formats(cx, r, b, ja3),
        12 => counted(cx, &e.ext_srp_len, &e.ext_srp_username, b, 0, 1).map(drop),
        13 | 50 => signature_algorithms(cx, r, b, 0).map(drop),
        15 => cx.add(&e.ext_heartbeat_mode, b, 0, 1).map(drop),
        16 => alpn(cx, r, b),
        17513 => alps(cx, r, b, message),
        18 if len > 0 => timestamps(cx, r, b),
        21 => cx.add(&e.ext_padding_data, b, 0, len).map(drop),
        22 | 23 | 49 => Ok(()),
        27 => compression(cx, r, b),
        28 => cx.add(&e.record_size_limit, b, 0, 2).map(drop),
        35 => data(cx, &e.ext_data, b),
        40 | 51 => key_share(cx, r, b, message),
        41 => pre_shared_key(cx, r, b, message),
        42 if message == NEW_TICKET => cx.add(&e.early_data_max_early_data_size, b, 0, 4).map(drop),
        42 => Ok(()),
        43 => versions(cx, r, b, message),
        44 => counted(cx, &e.ext_cookie_len, &e.ext_cookie, b, 0, 2).map(drop),
        45 => modes(cx, r, b),
        48 => oid_filters(cx, r, b),
        54 => counted(cx, &e.connection_id_length, &e.connection_id, b, 0, 1).map(drop),
        53 if r.sets.dtls => counted(cx, &e.connection_id_length, &e.connection_id, b, 0, 1).map(drop),
        14 if r.sets.dtls => srtp(cx, b),
        13172 => next_protocols(cx, r, b),
        57 | 0xffa5 => quic_params::list(cx, r, b, false),
        0xff01 => {
            cx.open_text(b.span(0, len), format_args!("Renegotiation Info extension"));
            counted(cx, &e.ext_reneg_info_len, &e.ext_reneg_info, b, 0, 1)?;
            cx.close();
            Ok(())
        }
        0xffce if message == CLIENT_HELLO => encrypted_name(cx, r, b),
        _ => data(cx, &e.ext_data, b),
    }
}

fn data<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    cx.add(field, b, 0, len)?;
    cx.text(cx.last(), format_args!("Data ({len} byte{})", plural(len)));
    Ok(())
}

fn server_name<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    cx.open_text(b.span(0, b.reported_len()), format_args!("Server Name Indication extension"));
    let end = 2 + vector(cx, &e.ext_server_name_list_len, b, 0, 2)?;
    let mut at = 2;
    while at < end {
        cx.add(&e.ext_server_name_type, b, at, 1)?;
        at = counted(cx, &e.ext_server_name_len, &e.ext_server_name, b, at + 1, 2)?;
    }
    cx.close();
    Ok(())
}

fn groups<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, mut ja3: Option<&mut Ja3>) -> Outcome {
    let e = r.sets.ext;
    let len = vector(cx, &e.ext_supported_groups_length, b, 0, 2)?;
    let text = format_args!("Supported Groups ({} group{})", len / 2, plural(len / 2));
    open_list(cx, &e.ext_supported_groups, b, 2, len, text);
    for nth in 0..len / 2 {
        let group = cx.add(&e.ext_supported_group, b, 2 + nth * 2, 2)? as u16;
        if let Some(ja3) = ja3.as_deref_mut() {
            ja3.groups.push(group);
        }
    }
    cx.close();
    Ok(())
}

fn formats<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, mut ja3: Option<&mut Ja3>) -> Outcome {
    let e = r.sets.ext;
    let len = vector(cx, &e.ext_ec_point_formats_length, b, 0, 1)?;
    open_list(cx, &e.ext_ec_point_formats, b, 1, len, format_args!("Elliptic curves point formats ({len})"));
    for at in 1..1 + len {
        let format = cx.add(&e.ext_ec_point_format, b, at, 1)? as u16;
        if let Some(ja3) = ja3.as_deref_mut() {
            ja3.formats.push(format);
        }
    }
    cx.close();
    Ok(())
}

fn alpn<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    let len = vector(cx, &e.ext_alpn_len, b, 0, 2)?;
    open_list(cx, &e.ext_alpn_list, b, 2, len, format_args!("ALPN Protocol"));
    let mut at = 2;
    while at < 2 + len {
        at = counted(cx, &e.ext_alpn_str_len, &e.ext_alpn_str, b, at, 1)?;
    }
    cx.close();
    Ok(())
}

/// Application-layer protocol settings (draft-vvv-tls-alps).
fn alps<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, message: u8) -> Outcome {
    let e = r.sets.ext;
    if message != CLIENT_HELLO {
        return cx.add(&e.ext_alps_settings, b, 0, b.reported_len()).map(drop);
    }
    let len = vector(cx, &e.ext_alps_len, b, 0, 2)?;
    open_list(cx, &e.ext_alps_alpn_list, b, 2, len, format_args!("Supported ALPN List"));
    let mut at = 2;
    while at < 2 + len {
        at = counted(cx, &e.ext_alps_alpn_str_len, &e.ext_alps_alpn_str, b, at, 1)?;
    }
    cx.close();
    Ok(())
}

fn next_protocols<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    if b.reported_len() == 0 {
        return Ok(());
    }
    cx.open_text(b.span(0, b.reported_len()), format_args!("Next Protocol Negotiation"));
    let mut at = 0;
    while at < b.reported_len() {
        at = counted(cx, &e.ext_npn_str_len, &e.ext_npn, b, at, 1)?;
    }
    cx.close();
    Ok(())
}

/// Key shares (RFC 8446 section 4.2.8): a list from the client, one from the server, a group in a retry request.
fn key_share<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, message: u8) -> Outcome {
    let e = r.sets.ext;
    let len = b.reported_len();
    cx.open_text(b.span(0, len), format_args!("Key Share extension"));
    match message {
        CLIENT_HELLO => {
            let end = 2 + vector(cx, &e.ext_key_share_client_length, b, 0, 2)?;
            let mut at = 2;
            while at + 4 <= end {
                at = share(cx, r, b, at)?;
            }
        }
        RETRY => {
            cx.add(&e.ext_key_share_selected_group, b, 0, 2)?;
        }
        _ => {
            share(cx, r, b, 0)?;
        }
    }
    cx.close();
    Ok(())
}

fn share<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let e = r.sets.ext;
    let (group, len) = (b.be16(at)?, b.be16(at + 2)?);
    let span = b.span(at, 4 + usize::from(len));
    match e.ext_key_share_group.names.get(group.into()) {
        Some(name) => cx.open_text(span, format_args!("Key Share Entry: Group: {name}, Key Exchange length: {len}")),
        None => cx.open_text(span, format_args!("Key Share Entry: Group: Unknown ({group}), Key Exchange length: {len}")),
    };
    cx.add(&e.ext_key_share_group, b, at, 2)?;
    let at = counted(cx, &e.ext_key_share_key_exchange_length, &e.ext_key_share_key_exchange, b, at + 2, 2)?;
    cx.close();
    Ok(at)
}

fn pre_shared_key<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, message: u8) -> Outcome {
    let e = r.sets.ext;
    cx.open_text(b.span(0, b.reported_len()), format_args!("Pre-Shared Key extension"));
    if message == CLIENT_HELLO {
        let end = 2 + vector(cx, &e.ext_psk_identities_length, b, 0, 2)?;
        let mut at = 2;
        while at + 6 <= end {
            let len = usize::from(b.be16(at)?);
            cx.open_text(b.span(at, 6 + len), format_args!("PSK Identity (length: {len})"));
            at = counted(cx, &e.ext_psk_identity_identity_length, &e.ext_psk_identity_identity, b, at, 2)?;
            cx.add(&e.ext_psk_identity_obfuscated_ticket_age, b, at, 4)?;
            at += 4;
            cx.close();
        }
        let len = vector(cx, &e.ext_psk_binders_len, b, end, 2)?;
        cx.put(&e.ext_psk_binders, b.span(end + 2, len), Value::None);
    } else {
        cx.add(&e.ext_psk_identity_selected, b, 0, 2)?;
    }
    cx.close();
    Ok(())
}

fn versions<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, message: u8) -> Outcome {
    let e = r.sets.ext;
    let (start, len) = match message {
        CLIENT_HELLO => (1, vector(cx, &e.ext_supported_versions_len, b, 0, 1)?),
        _ => (0, b.reported_len()),
    };
    for nth in 0..len / 2 {
        cx.add(&e.ext_supported_version, b, start + nth * 2, 2)?;
    }
    Ok(())
}

fn modes<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let len = vector(cx, &r.sets.ext.ext_psk_ke_modes_length, b, 0, 1)?;
    (1..1 + len).try_for_each(|at| cx.add(&r.sets.ext.ext_psk_ke_mode, b, at, 1).map(drop))
}

fn compression<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let len = vector(cx, &r.sets.ext.cc_algorithms_length, b, 0, 1)?;
    (0..len / 2).try_for_each(|nth| cx.add(&r.sets.ext.cc_algorithm, b, 1 + nth * 2, 2).map(drop))
}

/// Kinds of certificates that a side has or takes (RFC 7250, RFC 6091).
fn certificate_types<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, message: u8) -> Outcome {
    let f = r.sets.message;
    if message != CLIENT_HELLO {
        return cx.add(&f.cert_type_type, b, 0, 1).map(drop);
    }
    let len = vector(cx, &f.cert_type_types_len, b, 0, 1)?;
    open_list(cx, &f.cert_type_types, b, 1, len, format_args!("Certificate Type List ({len} type{})", plural(len)));
    for at in 1..1 + len {
        cx.add(&f.cert_type_type, b, at, 1)?;
    }
    cx.close();
    Ok(())
}

/// Multiple certificate status (RFC 6961).
fn status_v2<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    let end = 2 + vector(cx, &e.ext_status_request_list_len, b, 0, 2)?;
    let mut at = 2;
    while at < end {
        cx.add(&e.ext_status_request_type, b, at, 1)?;
        let next = at + 3 + vector(cx, &e.ext_status_request_len, b, at + 1, 2)?;
        let ids = vector(cx, &e.ext_status_request_responder_ids_len, b, at + 3, 2)?;
        vector(cx, &e.ext_status_request_exts_len, b, at + 5 + ids, 2)?;
        at = next;
    }
    Ok(())
}

/// Signed certificate timestamps (RFC 6962 section 3.3).
pub fn timestamps<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    let end = 2 + vector(cx, &e.sct_scts_length, b, 0, 2)?;
    let mut at = 2;
    while at + 2 < end {
        let len = usize::from(b.be16(at)?);
        cx.open_text(b.span(at, len + 2), format_args!("Signed Certificate Timestamp"));
        let next = at + 2 + vector(cx, &e.sct_sct_length, b, at, 2)?;
        timestamp(cx, r, b, at + 2)?;
        cx.close();
        at = next;
    }
    Ok(())
}

fn timestamp<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Outcome {
    let e = r.sets.ext;
    cx.add(&e.sct_sct_version, b, at, 1)?;
    cx.add(&e.sct_sct_logid, b, at + 1, 32)?;
    let millis = b.be64(at + 33)?;
    let nanos = i64::try_from(millis).unwrap_or(i64::MAX).saturating_mul(1_000_000);
    cx.put(&e.sct_sct_timestamp, b.span(at + 33, 8), Value::AbsTime(nanos));
    let at = counted(cx, &e.sct_sct_extensions_length, &e.sct_sct_extensions, b, at + 41, 2)?;
    let at = super::handshake::signature_algorithm(cx, r, b, at)?;
    counted(cx, &e.sct_sct_signature_length, &e.sct_sct_signature, b, at, 2).map(drop)
}

fn oid_filters<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    let end = 2 + vector(cx, &e.ext_oid_filters_length, b, 0, 2)?;
    let mut at = 2;
    while at < end {
        at = counted(cx, &e.ext_oid_filters_oid_length, &e.ext_oid_filters_oid, b, at, 1)?;
        at += 2 + vector(cx, &e.ext_oid_filters_values_length, b, at, 2)?;
    }
    Ok(())
}

/// Encrypted server name, as drafts had it (draft-ietf-tls-esni-03).
fn encrypted_name<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let e = r.sets.ext;
    cx.add(&e.esni_suite, b, 0, 2)?;
    let at = share(cx, r, b, 2)?;
    let at = counted(cx, &e.esni_record_digest_length, &e.esni_record_digest, b, at, 2)?;
    counted(cx, &e.esni_encrypted_sni_length, &e.esni_encrypted_sni, b, at, 2).map(drop)
}

/// Fields of the use_srtp extension, which only DTLS has.
pub mod only_dtls {
    use super::super::names::SRTP_PROFILES;
    crate::fields! {
        /// Length of the protection profiles, in bytes.
        PROFILES_LENGTH = "dtls.use_srtp.protection_profiles_length", "SRTP Protection Profiles Length", U16 Dec;
        /// SRTP protection profile (RFC 5764 section 4.1.2).
        PROFILE = "dtls.use_srtp.protection_profile", "SRTP Protection Profile", U16 Hex, names(SRTP_PROFILES);
        /// Length of the master key identifier, in bytes.
        MKI_LENGTH = "dtls.use_srtp.mki_length", "MKI Length", U8 Dec;
        /// Master key identifier.
        MKI = "dtls.use_srtp.mki", "MKI", Bytes None;
    }
}

fn srtp<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let end = 2 + vector(cx, &only_dtls::PROFILES_LENGTH, b, 0, 2)?;
    for at in (2..end.saturating_sub(1)).step_by(2) {
        cx.add(&only_dtls::PROFILE, b, at, 2)?;
    }
    counted(cx, &only_dtls::MKI_LENGTH, &only_dtls::MKI, b, end, 1).map(drop)
}
