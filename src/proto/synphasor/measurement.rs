//! Data frames (IEEE C37.118.2 section 6.3), read by the configuration that came before them.

use super::configuration::{Configured, Station};
use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

static STATUS_BITS: [&Field; 9] = [
    &DATA_STATUS,
    &DATA_SYNC,
    &DATA_SORTING,
    &DATA_TRIGGER,
    &DATA_CFGCHANGE,
    &DATA_DATA_MODIFIED,
    &DATA_PMU_TQ,
    &DATA_T_UNLOCK,
    &DATA_TRIGGER_REASON,
];

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, known: &Configured) -> Outcome {
    cx.computed(&DATA_CONF_FRAME, b.span(0, 0), Value::Uint(u64::from(known.frame) + 1));
    let mut at = 0;
    for station in &known.configuration().stations {
        let len = station.data_len();
        let block = b.sub(at, len)?;
        cx.open_text(block.span(0, len), format_args!("Station: \"{}\"", station.name));
        self::station(cx, block, station)?;
        cx.close();
        at += len;
    }
    Ok(())
}

fn station<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, s: &Station) -> Outcome {
    cx.open_text(b.span(0, 2), format_args!("Flags"));
    for bit in STATUS_BITS {
        cx.add(bit, b, 0, 2)?;
    }
    cx.close();
    let mut at = 2;
    if !s.phasors.is_empty() {
        let size = if s.wide_phasors() { 8 } else { 4 };
        cx.open_text(b.span(at, s.phasors.len() * size), format_args!("Phasors ({})", s.phasors.len()));
        for (n, channel) in s.phasors.iter().enumerate() {
            let text = phasor(b, at, s, channel.factor)?;
            let item = cx.put_text(&PHASOR, b.span(at, size), format_args!("{text}"));
            cx.text(item, format_args!("Phasor #{}: \"{}\", {text}", n + 1, channel.name));
            at += size;
        }
        cx.close();
    }
    at = frequency(cx, b, at, s)?;
    if !s.analogs.is_empty() {
        let size = if s.wide_analogs() { 4 } else { 2 };
        cx.open_text(b.span(at, s.analogs.len() * size), format_args!("Analog values ({})", s.analogs.len()));
        for (n, channel) in s.analogs.iter().enumerate() {
            let value = number(b, at, s.wide_analogs())?;
            let item = cx.put_text(&ANALOG_VALUE, b.span(at, size), format_args!("{value:.3}"));
            cx.text(item, format_args!("Analog value #{}: \"{}\", {value:.3}", n + 1, channel.name));
            at += size;
        }
        cx.close();
    }
    if s.digitals > 0 {
        cx.open_text(b.span(at, s.digitals * 2), format_args!("Digital status words ({})", s.digitals));
        for n in 0..s.digitals {
            cx.add(&DIGITAL_STATUS_WORD, b, at, 2)?;
            let word = b.be16(at)?;
            cx.text(cx.last(), format_args!("Digital status word #{}: 0x{word:04x}", n + 1));
            at += 2;
        }
        cx.close();
    }
    Ok(())
}

/// A number of two bytes, or of four with its point.
fn number(b: Bytes<'_>, at: usize, wide: bool) -> Result<f64, Fault> {
    Ok(if wide { f32::from_bits(b.be32(at)?).into() } else { f64::from(b.be16(at)? as i16) })
}

/// A phasor in both notations. Whole numbers are scaled by the channel's factor, 10⁻⁵ units a step.
fn phasor(b: Bytes<'_>, at: usize, s: &Station, factor: u32) -> Result<String, Fault> {
    let wide = s.wide_phasors();
    let scale = if wide { 1.0 } else { f64::from(factor & 0x00ff_ffff) * 1e-5 };
    let (first, second) = (number(b, at, wide)?, number(b, at + if wide { 4 } else { 2 }, wide)?);
    let (magnitude, angle) = match (s.polar(), wide) {
        (true, true) => (first, second),
        // a magnitude has no sign; angles count in 10⁻⁴ radians
        (true, false) => (f64::from(b.be16(at)?) * scale, second / 10_000.0),
        (false, _) => (first.hypot(second) * scale, second.atan2(first)),
    };
    let unit = if factor >> 24 == 0 { 'V' } else { 'A' };
    let (real, imaginary) = (magnitude * angle.cos(), magnitude * angle.sin());
    Ok(format!("{magnitude:10.3}{unit} ∠{:7.3}° alt {real:7.3}+j{imaginary:7.3}{unit}", angle.to_degrees()))
}

/// Frequency and its rate of change: as they are, or as the distance from the nominal one in thousandths.
fn frequency<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, s: &Station) -> Result<usize, Fault> {
    if s.wide_frequency() {
        cx.add(&ACTUAL_FREQUENCY_VALUE, b, at, 4)?;
        cx.add(&RATE_CHANGE_FREQUENCY, b, at + 4, 4)?;
        return Ok(at + 8);
    }
    let deviation = b.be16(at)? as i16;
    let place = b.span(at, 2);
    cx.put(&FREQUENCY_DEVIATION_FROM_NOMINAL, place, Value::Int(deviation.into()));
    cx.put(&RATE_CHANGE_FREQUENCY, b.span(at + 2, 2), Value::Float(f64::from(b.be16(at + 2)? as i16) / 100.0));
    Ok(at + 4)
}
