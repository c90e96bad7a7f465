//! TCP options that are seldom seen: experiments (RFC 6994), user timeout (RFC 5482), authentication (RFC 5925), echo (RFC 1072)
//! and connection counts (RFC 1644).

use super::fields::{OPT_TFO_COOKIE, OPT_TFO_REQUEST};
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome};
use crate::fields;
use crate::model::{Field, Names, Value};

/// Identifiers of experiments (IANA, "TCP Experimental Option Experiment Identifiers").
const EXPERIMENTS: &[(u64, &str)] =
    &[
    (0x00ac, "TCP ACK Rate Request"),
    (0x0348, "Host ID"),
    (0x0a0d, "Autonomous System Compensation"),
    (0x0ca0, "Capability Option"),
    (0x0ed0, "Extended Data Offset"),
    (0x454e, "Encryption Negotiation"),
    (0x5323, "Service Number"),
    (0x75ec, "Timestamp Interval"),
    (0xacc0, "Accurate ECN - Order 0"),
    (0xacc1, "Accurate ECN - Order 1"),
    (0xacce, "Accurate ECN"),
    (0xe2d4, "Shared Memory communications over RMDA protocol"),
    (0xf989, "Fast Open"),
    (0xf990, "Low Latency"),
];

/// The experiment that became TCP Fast Open.
const FAST_OPEN: u64 = 0xf989;

fields! {
    /// Option of an experiment.
    EXPERIMENTAL = "tcp.options.experimental", "TCP Option - Experimental", Bytes None;
    /// Which experiment.
    EXID = "tcp.options.experimental.exid", "Experiment Identifier", U16 Hex, names(EXPERIMENTS);
    /// Data of an experiment.
    DATA = "tcp.options.experimental.data", "Data", Bytes None;
    /// How long unacknowledged data may wait.
    USER_TO = "tcp.options.user_to", "TCP Option - User Timeout", Bytes None;
    /// Unit of the user timeout.
    USER_TO_GRANULARITY = "tcp.options.user_to_granularity", "Granularity", Bool B16, mask(0x8000), with(Names::Bool("Minutes", "Seconds"));
    /// User timeout, in its unit.
    USER_TO_VAL = "tcp.options.user_to_val", "User Timeout", U16 Dec, mask(0x7fff);
    /// Authentication.
    AO = "tcp.options.ao", "TCP Option - TCP AO", Bytes None;
    /// Key of this segment.
    AO_KEYID = "tcp.options.ao.keyid", "AO KeyID", U8 Dec;
    /// Key that the sender wants to receive.
    AO_RNEXTKEYID = "tcp.options.ao.rnextkeyid", "AO RNextKeyID", U8 Dec;
    /// Authentication code.
    AO_MAC = "tcp.options.ao.mac", "AO MAC", Bytes None;
    /// Echo.
    ECHO = "tcp.options.echo", "TCP Option - Echo", Bytes None;
    /// Answer to an echo.
    ECHO_REPLY = "tcp.options.echoreply", "TCP Option - Echo reply", Bytes None;
    /// What is sent back.
    ECHO_VALUE = "tcp.options.echo_value", "TCP Echo Option", U32 Dec;
    /// Connection count.
    CC = "tcp.options.cc", "TCP Option - CC", Bytes None;
    /// Number of the connection.
    CC_VALUE = "tcp.options.cc_value", "TCP CC Option", U32 Dec;
}

/// Field, name and fixed length of a rare option.
pub(super) fn form(kind: u8) -> Option<(&'static Field, &'static str, Option<usize>)> {
    Some(match kind {
        6 => (&ECHO, "Echo", Some(6)),
        7 => (&ECHO_REPLY, "Echo reply", Some(6)),
        11 => (&CC, "CC", Some(6)),
        12 => (&CC, "CC.NEW", Some(6)),
        13 => (&CC, "CC.ECHO", Some(6)),
        28 => (&USER_TO, "User Timeout", Some(4)),
        29 => (&AO, "TCP AO", None),
        253 | 254 => (&EXPERIMENTAL, "Experimental", None),
        _ => return None,
    })
}

/// What follows kind and length.
pub(super) fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let size = b.reported_len();
    match kind {
        6 | 7 => {
            let value = cx.add(&ECHO_VALUE, b, 2, 4)?;
            cx.append(item, format_args!(": {value}"));
            cx.info_append(format_args!(" {}={value}", if kind == 6 { "ECHO" } else { "ECHOREPLY" }));
        }
        11..=13 => {
            let value = cx.add(&CC_VALUE, b, 2, 4)?;
            cx.info_append(format_args!(" CC={value}"));
        }
        28 => {
            cx.add(&USER_TO_GRANULARITY, b, 2, 2)?;
            let value = cx.add(&USER_TO_VAL, b, 2, 2)?;
            cx.info_append(format_args!(" USER_TO={value}"));
        }
        29 if size >= 4 => {
            cx.add(&AO_KEYID, b, 2, 1)?;
            cx.add(&AO_RNEXTKEYID, b, 3, 1)?;
            if size > 4 {
                cx.add(&AO_MAC, b, 4, size - 4)?;
            }
            cx.info_append(format_args!("TCP AO"));
        }
        253 | 254 if size >= 4 => experiment(cx, b, size, item)?,
        _ => {}
    }
    Ok(())
}

fn experiment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: usize, item: Item) -> Outcome {
    let id = cx.add(&EXID, b, 2, 2)?;
    cx.append(item, format_args!(": {}", EXID.names.get(id).unwrap_or("Unknown")));
    match (id, size) {
        (FAST_OPEN, 4) => {
            cx.put(&OPT_TFO_REQUEST, b.span(2, 2), Value::None);
            cx.info_append(format_args!(" TFO=R"));
        }
        (FAST_OPEN, _) => {
            cx.add(&OPT_TFO_COOKIE, b, 4, size - 4)?;
            cx.info_append(format_args!(" TFO=C"));
        }
        _ => {
            if size > 4 {
                cx.add(&DATA, b, 4, size - 4)?;
            }
            cx.info_append(format_args!(" ExID={id:04X}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn an_experiment_may_be_fast_open() {
        let mut frame = vec![0x45, 0, 0, 44, 0, 1, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
        frame.extend([3, 232, 7, 208, 0, 0, 0, 1, 0, 0, 0, 0, 0x60, 2, 255, 255, 0, 0, 0, 0, 254, 4, 0xf9, 0x89]);
        let shown = dissect(101, &frame);
        assert!(shown.info.ends_with("[SYN] Seq=1 Win=65535 Len=0 TFO=R"), "{}", shown.info);
        assert!(shown.has("Experiment Identifier: Fast Open (0xf989)"), "{:#?}", shown.lines);
    }
}
