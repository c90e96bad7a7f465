//! Configuration frames (IEEE C37.118.2 section 6.4): what the measurements of a stream are and how they are written.

use super::fields::*;
use crate::base::text::until_nul;
use crate::base::{Bytes, Fault, FrameIndex};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use std::sync::Arc;

/// Bytes of a name.
const NAME: usize = 16;
/// Stations of one configuration, and channels of one station, that are kept.
const STATIONS: u16 = 256;
const CHANNELS: u16 = 512;
/// Names of the bits of one digital word.
const LABELS: usize = 16;

/// How a station writes its measurements.
#[derive(Clone, Debug)]
pub(super) struct Station {
    pub name: String,
    pub phasors: Vec<Channel>,
    pub analogs: Vec<Channel>,
    pub digitals: usize,
    /// Bits of the format word.
    format: u16,
}

/// One channel: its name and its conversion factor.
#[derive(Clone, Debug)]
pub(super) struct Channel {
    pub name: String,
    pub factor: u32,
}

impl Station {
    pub fn wide_frequency(&self) -> bool {
        self.format & 8 != 0
    }
    pub fn wide_analogs(&self) -> bool {
        self.format & 4 != 0
    }
    pub fn wide_phasors(&self) -> bool {
        self.format & 2 != 0
    }
    pub fn polar(&self) -> bool {
        self.format & 1 != 0
    }

    /// Bytes of the station's block in a data frame: status, phasors, frequency and its change, analogs, digitals.
    pub fn data_len(&self) -> usize {
        let size = |wide: bool| if wide { 4 } else { 2 };
        2 + self.phasors.len() * 2 * size(self.wide_phasors())
            + 2 * size(self.wide_frequency())
            + self.analogs.len() * size(self.wide_analogs())
            + self.digitals * 2
    }
}

#[derive(Debug)]
pub(super) struct Configuration {
    /// Parts of a second.
    pub time_base: u32,
    pub stations: Vec<Station>,
}

/// A configuration and the frame that had it.
#[derive(Clone, Debug)]
pub(super) struct Configured {
    pub frame: FrameIndex,
    configuration: Arc<Configuration>,
}

impl Configured {
    pub fn new(frame: FrameIndex, configuration: Configuration) -> Self {
        Configured { frame, configuration: Arc::new(configuration) }
    }

    pub fn configuration(&self) -> &Configuration {
        &self.configuration
    }
}

fn text(b: Bytes<'_>, at: usize) -> Result<String, Fault> {
    Ok(String::from_utf8_lossy(until_nul(b.slice(at, NAME)?)).into_owned())
}

/// Offsets of the parts of a station's block.
struct Layout {
    phasors: usize,
    analogs: usize,
    digitals: usize,
    names: usize,
    factors: usize,
    end: usize,
}

impl Layout {
    fn of(b: Bytes<'_>, at: usize) -> Result<Layout, Fault> {
        let count = |off: usize| b.be16(at + off).map(|n| usize::from(n.min(CHANNELS)));
        let (phasors, analogs, digitals) = (count(20)?, count(22)?, count(24)?);
        let names = at + 26;
        let factors = names + (phasors + analogs + digitals * LABELS) * NAME;
        let end = factors + (phasors + analogs + digitals) * 4 + 4;
        Ok(Layout { phasors, analogs, digitals, names, factors, end })
    }
}

impl Configuration {
    /// Reads the body of a configuration frame.
    pub fn read(b: Bytes<'_>) -> Result<Configuration, Fault> {
        let mut stations = Vec::new();
        let mut at = 6;
        for _ in 0..b.be16(4)?.min(STATIONS) {
            let layout = Layout::of(b, at)?;
            let channel = |n: usize| {
                Ok(Channel { name: text(b, layout.names + n * NAME)?, factor: b.be32(layout.factors + n * 4)? })
            };
            stations.push(Station {
                name: text(b, at)?,
                phasors: (0..layout.phasors).map(channel).collect::<Result<_, Fault>>()?,
                analogs: (layout.phasors..layout.phasors + layout.analogs).map(channel).collect::<Result<_, Fault>>()?,
                digitals: layout.digitals,
                format: b.be16(at + 18)?,
            });
            at = layout.end;
        }
        Ok(Configuration { time_base: b.be24(1)?, stations })
    }

    /// Bytes of a data frame's body.
    pub fn data_len(&self) -> usize {
        self.stations.iter().map(Station::data_len).sum()
    }
}

/// Shows a configuration; gives the number of its stations.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<u64, Fault> {
    cx.add(&CONF_TIMEBASE, b, 1, 3)?;
    let count = cx.add(&CONF_NUMPMU, b, 4, 2)?;
    let mut at = 6;
    for n in 1..=count {
        let layout = Layout::of(b, at)?;
        cx.open_text(b.span(at, layout.end - at), format_args!("Station #{n}: \"{}\"", text(b, at)?));
        cx.add(&IDCODE_DATA_SOURCE, b, at + 16, 2)?;
        cx.open_text(b.span(at + 18, 2), format_args!("Data format in data frame"));
        for bit in [&CONF_DFREQ_FORMAT, &CONF_ANALOG_FORMAT, &CONF_PHASOR_FORMAT, &CONF_PHASOR_NOTATION] {
            cx.add(bit, b, at + 18, 2)?;
        }
        cx.close();
        cx.add(&NUM_PHASORS, b, at + 20, 2)?;
        cx.add(&NUM_ANALOG_VALUES, b, at + 22, 2)?;
        cx.add(&NUM_DIGITAL_STATUS_WORDS, b, at + 24, 2)?;
        let rows = [
            ("Phasor names", "Phasor name", layout.phasors),
            ("Analog values", "Analog value", layout.analogs),
            ("Digital status labels", "Digital status label", layout.digitals * LABELS),
        ];
        let mut off = layout.names;
        for (title, label, count) in rows.into_iter().filter(|row| row.2 > 0) {
            cx.open_text(b.span(off, count * NAME), format_args!("{title} ({count})"));
            for n in 1..=count {
                let name = text(b, off)?;
                let item = cx.put_text(&CHANNEL_NAME, b.span(off, NAME), format_args!("{name}"));
                cx.text(item, format_args!("{label} #{n}: \"{name}\""));
                off += NAME;
            }
            cx.close();
        }
        factors(cx, b, &layout)?;
        cx.add(&CONF_FNOM, b, layout.end - 4, 2)?;
        cx.add(&CONF_CFGCNT, b, layout.end - 2, 2)?;
        cx.close();
        at = layout.end;
    }
    cx.add(&RATE_OF_TRANSMISSION, b, at, 2)?;
    Ok(count)
}

/// Conversion factors of phasors and analogs, masks of digital words.
fn factors<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, layout: &Layout) -> Result<(), Fault> {
    let mut off = layout.factors;
    let rows: [(&str, &'static Field, usize); 2] = [
        ("Phasor conversion factors", &CONVERSION_FACTOR, layout.phasors),
        ("Analog values conversion factors", &FACTOR_FOR_ANALOG_VALUE, layout.analogs),
    ];
    for (title, field, count) in rows.into_iter().filter(|row| row.2 > 0) {
        cx.open_text(b.span(off, count * 4), format_args!("{title} ({count})"));
        for _ in 0..count {
            cx.add(field, b, off, 4)?;
            off += 4;
        }
        cx.close();
    }
    if layout.digitals > 0 {
        cx.open_text(b.span(off, layout.digitals * 4), format_args!("Masks for digital status words ({})", layout.digitals));
        for n in 1..=layout.digitals {
            cx.open_text(b.span(off, 4), format_args!("Mask for status word #{n}: "));
            cx.put(&STATUS_WORD_MASK_NORMAL_STATE, b.span(off, 2), Value::Uint(b.be16(off)?.into()));
            cx.put(&STATUS_WORD_MASK_VALID_BITS, b.span(off + 2, 2), Value::Uint(b.be16(off + 2)?.into()));
            cx.close();
            off += 4;
        }
        cx.close();
    }
    Ok(())
}
