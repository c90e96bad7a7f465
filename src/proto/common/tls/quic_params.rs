//! QUIC transport parameters (RFC 9000 section 18), an extension of hello messages.

use super::{Reader, vector};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::varint;

/// Names of transport parameters.
const NAMES: &[(u64, &str)] = &[
    (0x00, "original_destination_connection_id"),
    (0x01, "max_idle_timeout"),
    (0x02, "stateless_reset_token"),
    (0x03, "max_udp_payload_size"),
    (0x04, "initial_max_data"),
    (0x05, "initial_max_stream_data_bidi_local"),
    (0x06, "initial_max_stream_data_bidi_remote"),
    (0x07, "initial_max_stream_data_uni"),
    (0x08, "initial_max_streams_bidi"),
    (0x09, "initial_max_streams_uni"),
    (0x0a, "ack_delay_exponent"),
    (0x0b, "max_ack_delay"),
    (0x0c, "disable_active_migration"),
    (0x0d, "preferred_address"),
    (0x0e, "active_connection_id_limit"),
    (0x0f, "initial_source_connection_id"),
    (0x10, "retry_source_connection_id"),
    (0x11, "version_information"),
    (0x20, "max_datagram_frame_size"),
    (0x1000, "cibir_encoding"),
    (0x1057, "loss_bits"),
    (0x173e, "discard"),
    (0x2ab2, "grease_quic_bit"),
    (0x3127, "google_initial_rtt"),
    (0x3128, "google_connection_options"),
    (0x3129, "google_user_agent"),
    (0x4752, "google_version"),
    (0x7157, "enable_timestamp"),
    (0x7158, "enable_timestamp_v2"),
    (0x715e, "version_information_draft"),
    (0xde1a, "min_ack_delay_draft_v1"),
    (0xff00, "facebook_partial_reliability"),
    (0xff73db, "version_information_draft"),
    (0xff02de1a, "min_ack_delay"),
    (0xff03de1a, "min_ack_delay_draft05"),
];

fn name(kind: u64) -> &'static str {
    match NAMES.binary_search_by_key(&kind, |n| n.0) {
        Ok(at) => NAMES.get(at).map_or("Unknown", |n| n.1),
        // reserved values are 31 * N + 27 (RFC 9000 section 18.1)
        Err(_) if kind >= 27 && (kind - 27).is_multiple_of(31) => "GREASE",
        Err(_) => "Unknown",
    }
}

/// Dissects the list of parameters.
pub fn list<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, old: bool) -> Outcome {
    let q = r.sets.quic;
    let end = if old { 2 + vector(cx, &q.quic_len, b, 0, 2)? } else { b.reported_len() };
    let mut at = if old { 2 } else { 0 };
    while at < end {
        let (kind, kind_len) = varint::quic(b, at)?;
        let (len, len_len) = varint::quic(b, at + kind_len)?;
        let head = kind_len + len_len;
        let len = (len.min(u32::MAX.into()) as usize).min(end.saturating_sub(at + head));
        cx.open_text(b.span(at, head + len), format_args!("Parameter: {} (len={len})", name(kind)));
        cx.put(&q.kind, b.span(at, kind_len), Value::Uint(kind));
        cx.text(cx.last(), format_args!("Type: {} (0x{kind:02x})", name(kind)));
        cx.put(&q.length, b.span(at + kind_len, len_len), Value::Uint(len as u64));
        let value = b.window(at + head, len);
        cx.add(&q.value, value, 0, len)?;
        parameter(cx, r, value, kind)?;
        cx.close();
        at += head + len;
    }
    Ok(())
}

fn parameter<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, kind: u64) -> Outcome {
    let q = r.sets.quic;
    let len = b.reported_len();
    let number: &'static Field = match kind {
        0x01 => &q.max_idle_timeout,
        0x03 => &q.max_udp_payload_size,
        0x04 => &q.initial_max_data,
        0x05 => &q.initial_max_stream_data_bidi_local,
        0x06 => &q.initial_max_stream_data_bidi_remote,
        0x07 => &q.initial_max_stream_data_uni,
        0x08 => &q.initial_max_streams_bidi,
        0x09 => &q.initial_max_streams_uni,
        0x0a => &q.ack_delay_exponent,
        0x0b => &q.max_ack_delay,
        0x0e => &q.active_connection_id_limit,
        0x20 => &q.max_datagram_frame_size,
        0x1057 if len > 0 => &q.loss_bits,
        0x3127 => &q.google_initial_rtt,
        0x7158 => &q.enable_time_stamp_v2,
        0xde1a | 0xff02_de1a | 0xff03_de1a => &q.min_ack_delay,
        0xff00 => &q.facebook_partial_reliability,
        _ => return other(cx, r, b, kind),
    };
    let (value, size) = varint::quic(b, 0)?;
    cx.put(number, b.span(0, size), Value::Uint(value));
    Ok(())
}

fn other<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, kind: u64) -> Outcome {
    let q = r.sets.quic;
    let len = b.reported_len();
    let bytes: &'static Field = match kind {
        0x00 => &q.original_destination_connection_id,
        0x02 => &q.stateless_reset_token,
        0x0d => return preferred_address(cx, r, b),
        0x0f => &q.initial_source_connection_id,
        0x10 => &q.retry_source_connection_id,
        0x715e | 0xff73db => return versions(cx, r, b),
        0x1000 => {
            let (value, size) = varint::quic(b, 0)?;
            cx.put(&q.cibir_encoding_length, b.span(0, size), Value::Uint(value));
            let (value, next) = varint::quic(b, size)?;
            cx.put(&q.cibir_encoding_offset, b.span(size, next), Value::Uint(value));
            return Ok(());
        }
        0x3128 => &q.google_connection_options,
        0x3129 => &q.google_user_agent,
        0x4752 => return google_version(cx, r, b),
        _ => return Ok(()),
    };
    cx.add(bytes, b, 0, len).map(drop)
}

fn preferred_address<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let q = r.sets.quic;
    cx.add(&q.preferred_ipv4address, b, 0, 4)?;
    cx.add(&q.preferred_ipv4port, b, 4, 2)?;
    cx.add(&q.preferred_ipv6address, b, 6, 16)?;
    cx.add(&q.preferred_ipv6port, b, 22, 2)?;
    let len = cx.add(&q.preferred_connectionid_length, b, 24, 1)? as usize;
    cx.add(&q.preferred_connectionid, b, 25, len)?;
    cx.add(&q.preferred_statelessresettoken, b, 25 + len, 16).map(drop)
}

/// Version information (RFC 9368 section 3).
fn versions<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let q = r.sets.quic;
    for at in (0..b.reported_len().saturating_sub(3)).step_by(4) {
        let field = if at == 0 { &q.vi_chosen_version } else { &q.vi_other_version };
        cx.add(field, b, at, 4)?;
    }
    Ok(())
}

fn google_version<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let q = r.sets.quic;
    cx.add(&q.google_quic_version, b, 0, 4)?;
    if r.from_server && b.reported_len() > 4 {
        let len = cx.add(&q.google_supported_versions_length, b, 4, 1)? as usize;
        for nth in 0..len / 4 {
            cx.add(&q.google_supported_version, b, 5 + nth * 4, 4)?;
        }
    }
    Ok(())
}
