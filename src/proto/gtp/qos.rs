//! Quality of service profiles (3GPP TS 24.008 section 10.5.6.5).

use super::qos_names::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::{Field, Value};

fields! {
    /// Spare.
    QOS_SPARE1 = "gtp.qos_spare1", "Spare", U8 Dec, mask(0xc0);
    /// QoS delay.
    QOS_DELAY = "gtp.qos_delay", "QoS delay", U8 Dec, mask(0x38), names(QOS_DELAY_NAMES);
    /// QoS reliability.
    QOS_RELIABILITY = "gtp.qos_reliability", "QoS reliability", U8 Dec, mask(0x7), names(QOS_RELIABILITY_NAMES);
    /// QoS peak.
    QOS_PEAK = "gtp.qos_peak", "QoS peak", U8 Dec, mask(0xf0), names(QOS_PEAK_NAMES);
    /// Spare.
    QOS_SPARE2 = "gtp.qos_spare2", "Spare", U8 Dec, mask(0x8);
    /// QoS precedence.
    QOS_PRECEDENCE = "gtp.qos_precedence", "QoS precedence", U8 Dec, mask(0x7), names(QOS_PRECEDENCE_NAMES);
    /// Spare.
    QOS_SPARE3 = "gtp.qos_spare3", "Spare", U8 Dec, mask(0xe0);
    /// QoS mean.
    QOS_MEAN = "gtp.qos_mean", "QoS mean", U8 Dec, mask(0x1f), names(QOS_MEAN_NAMES);
    /// Allocation/Retention priority.
    QOS_AL_RET_PRIORITY = "gtp.qos_al_ret_priority", "Allocation/Retention priority", U8 Dec;
    /// Traffic class.
    QOS_TRAF_CLASS = "gtp.qos_traf_class", "Traffic class", U8 Dec, mask(0xe0), names(QOS_TRAF_CLASS_NAMES);
    /// Delivery order.
    QOS_DEL_ORDER = "gtp.qos_del_order", "Delivery order", U8 Dec, mask(0x18), names(QOS_DEL_ORDER_NAMES);
    /// Delivery of erroneous SDU.
    QOS_DEL_ERR_SDU = "gtp.qos_del_err_sdu", "Delivery of erroneous SDU", U8 Dec, mask(0x7), names(QOS_DEL_ERR_SDU_NAMES);
    /// Maximum SDU size.
    QOS_MAX_SDU_SIZE = "gtp.qos_max_sdu_size", "Maximum SDU size", U8 Dec;
    /// Maximum bit rate for uplink.
    QOS_MAX_UL = "gtp.qos_max_ul", "Maximum bit rate for uplink", U8 Dec;
    /// Maximum bit rate for downlink.
    QOS_MAX_DL = "gtp.qos_max_dl", "Maximum bit rate for downlink", U8 Dec;
    /// Residual BER.
    QOS_RES_BER = "gtp.qos_res_ber", "Residual BER", U8 Dec, mask(0xf0), names(QOS_RES_BER_NAMES);
    /// SDU Error ratio.
    QOS_SDU_ERR_RATIO = "gtp.qos_sdu_err_ratio", "SDU Error ratio", U8 Dec, mask(0xf), names(QOS_SDU_ERR_RATIO_NAMES);
    /// Transfer delay.
    QOS_TRANS_DELAY = "gtp.qos_trans_delay", "Transfer delay", U8 Dec, mask(0xfc);
    /// Traffic handling priority.
    QOS_TRAF_HANDL_PRIO = "gtp.qos_traf_handl_prio", "Traffic handling priority", U8 Dec, mask(0x3), names(QOS_TRAF_HANDL_PRIO_NAMES);
    /// Guaranteed bit rate for uplink.
    QOS_GUAR_UL = "gtp.qos_guar_ul", "Guaranteed bit rate for uplink", U8 Dec;
    /// Guaranteed bit rate for downlink.
    QOS_GUAR_DL = "gtp.qos_guar_dl", "Guaranteed bit rate for downlink", U8 Dec;
    /// Length.
    QOS_UMTS_LENGTH = "gtp.qos_umts_length", "Length", U16 Dec;
}

/// Bits of each byte after the first.
const BYTES: &[&[&Field]] = &[
    &[&QOS_SPARE1, &QOS_DELAY, &QOS_RELIABILITY],
    &[&QOS_PEAK, &QOS_SPARE2, &QOS_PRECEDENCE],
    &[&QOS_SPARE3, &QOS_MEAN],
    &[&QOS_TRAF_CLASS, &QOS_DEL_ORDER, &QOS_DEL_ERR_SDU],
    &[&QOS_MAX_SDU_SIZE],
    &[&QOS_MAX_UL],
    &[&QOS_MAX_DL],
    &[&QOS_RES_BER, &QOS_SDU_ERR_RATIO],
    &[&QOS_TRANS_DELAY, &QOS_TRAF_HANDL_PRIO],
    &[&QOS_GUAR_UL],
    &[&QOS_GUAR_DL],
];

/// The profile of an information element; `b` starts at its length.
pub fn profile<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&QOS_UMTS_LENGTH, b, 0, 2)?;
    cx.add(&QOS_AL_RET_PRIORITY, b, 2, 1)?;
    for (at, bits) in (3..b.reported_len()).zip(BYTES) {
        for bit in *bits {
            field(cx, b, at, bit)?;
        }
    }
    Ok(())
}

fn field<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Outcome {
    let raw = u64::from(b.u8(at)?);
    let span = b.span(at, 1);
    if field == &QOS_MAX_SDU_SIZE && (1..=150).contains(&raw) {
        let item = cx.put(field, span, Value::Uint(raw * 10));
        cx.text(item, format_args!("{}: {} octets", field.label, raw * 10));
    } else if field == &QOS_TRANS_DELAY {
        let item = cx.put(field, span, Value::Uint(raw >> 2));
        if let Some(ms) = transfer_delay(raw >> 2) {
            cx.text(item, format_args!("{:04b} {:02b}.. = {}: {ms} ms ({})", raw >> 4, raw >> 2 & 3, field.label, raw >> 2));
        }
    } else if [&QOS_MAX_UL, &QOS_MAX_DL, &QOS_GUAR_UL, &QOS_GUAR_DL].contains(&field) && (1..0xff).contains(&raw) {
        let rate = bit_rate(raw);
        let item = cx.put(field, span, Value::Uint(rate));
        cx.text(item, format_args!("{}: {rate} kbps", field.label));
    } else {
        cx.add(field, b, at, 1)?;
    }
    Ok(())
}

/// Bit rate in kbit/s: three steps of ever coarser counting.
const fn bit_rate(raw: u64) -> u64 {
    match raw {
        0..=63 => raw,
        64..=127 => 64 + (raw - 64) * 8,
        _ => 576 + (raw - 128) * 64,
    }
}

/// Transfer delay in milliseconds; 0 and 63 are none.
const fn transfer_delay(raw: u64) -> Option<u64> {
    match raw {
        1..=15 => Some(raw * 10),
        16..=31 => Some(200 + (raw - 16) * 50),
        32..=62 => Some(1000 + (raw - 32) * 100),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_and_delays_count_in_steps() {
        assert_eq!([bit_rate(63), bit_rate(64), bit_rate(127), bit_rate(128), bit_rate(254)], [63, 64, 568, 576, 8640]);
        assert_eq!([transfer_delay(15), transfer_delay(18), transfer_delay(62), transfer_delay(63)], [Some(150), Some(300), Some(4000), None]);
    }
}
