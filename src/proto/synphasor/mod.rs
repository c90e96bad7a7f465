//! Synchrophasors: measurements of a power grid with their moments (IEEE C37.118.2).

mod configuration;
mod fields;
mod measurement;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};
use configuration::{Configuration, Configured};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 4712), (Table::UdpPort, 4713)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("synphasor", "IEEE C37.118 Synchrophasor Protocol", "SYNCHROPHASOR", &["IEEE C37.118.2"])
        },
        dissect,
    )
};

/// Sync word, size, source, second, fraction of it.
const HEADER: usize = 14;
/// The checksum at the end.
const CHECK: usize = 2;
/// First byte of every frame.
const SYNC_BYTE: u8 = 0xaa;
/// Types of frames (section 6.2).
const DATA_FRAME: u8 = 0;
const HEADER_FRAME: u8 = 1;
const CONFIGURATION_1: u8 = 2;
const CONFIGURATION_2: u8 = 3;
const COMMAND_FRAME: u8 = 4;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [SYNC_BYTE, _, high, low, ..] => match usize::from(u16::from_be_bytes([*high, *low])) {
            len if len >= HEADER + CHECK => Need::Complete(len),
            _ => Need::NotMine,
        },
        [SYNC_BYTE, ..] => Need::More(Some(4)),
        _ => Need::NotMine,
    }
}

/// Remembers the configuration of a stream and tells it to its measurements.
fn track(cx: &mut Track<'_>, frame: &[u8]) {
    let b = Bytes::new(frame, 0, frame.len());
    let (Ok(SYNC_BYTE), Ok(kind)) = (b.u8(0), b.u8(1)) else { return };
    let at = cx.at.frame;
    match kind >> 4 & 7 {
        CONFIGURATION_2 => {
            if let Ok(configuration) = Configuration::read(b.from(HEADER)) {
                *cx.state::<Option<Configured>>() = Some(Configured::new(at, configuration));
            }
        }
        DATA_FRAME => {
            if let Some(known) = cx.state::<Option<Configured>>().clone() {
                cx.tell(known);
            }
        }
        _ => {}
    }
}

/// CRC-CCITT from all ones, as section 6.2 prescribes it.
fn crc(data: &[u8]) -> u16 {
    data.iter().fold(0xffff, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte) << 8, |crc, _| if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 })
    })
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != SYNC_BYTE {
        return Err(Fault::NotMine);
    }
    let kind = b.u8(1)? >> 4 & 7;
    let size = usize::from(b.be16(2)?);
    let name = FRTYPE.names.get(kind.into()).unwrap_or("invalid packet type");
    cx.protocol("SYNCHROPHASOR");
    cx.info(format_args!("{name}"));
    let layer = cx.layer(&PROTOCOL.info, b, size);
    cx.append(layer, format_args!(", {name}"));
    cx.flags(&SYNC, b, 0, 2, &[&FRTYPE, &VERSION])?;
    cx.add(&FRSIZE, b, 2, 2)?;
    cx.add(&IDCODE_STREAM_SOURCE, b, 4, 2)?;
    cx.add(&SOC, b, 6, 4)?;
    cx.open_text(b.span(10, 1), format_args!("Time quality flags"));
    for bit in [&TIMEQAL_LSDIR, &TIMEQAL_LSOCC, &TIMEQAL_LSPEND, &TIMEQAL_TIMEQUALINDIC] {
        cx.add(bit, b, 10, 1)?;
    }
    cx.close();
    let fraction = cx.add(&FRACSEC_RAW, b, 11, 3)?;
    let known = cx.told::<Configured>();
    let body = b.window(HEADER, size.saturating_sub(HEADER + CHECK));
    let base = match kind {
        CONFIGURATION_1 | CONFIGURATION_2 => Some(body.be24(1)?),
        _ => known.map(|known| known.configuration().time_base),
    };
    if let Some(base) = base.filter(|base| *base > 0) {
        cx.put(&FRACSEC_MS, b.span(11, 3), Value::Float(1000.0 * fraction as f64 / f64::from(base)));
    }
    let item = cx.put(&DATA, body.span(0, body.reported_len()), Value::Span(body.span(0, body.reported_len())));
    match kind {
        DATA_FRAME => {
            cx.open_last();
            match known.filter(|known| known.configuration().data_len() == body.reported_len()) {
                Some(known) => {
                    cx.text(item, format_args!("Measurement data"));
                    measurement::dissect(cx, body, known)?;
                }
                None => cx.text(item, format_args!("Measurement data, no configuration frame found")),
            }
            cx.close();
        }
        CONFIGURATION_1 | CONFIGURATION_2 => {
            cx.open_last();
            let count = configuration::dissect(cx, body)?;
            cx.text(item, format_args!("Configuration data, {count} PMU(s) included"));
            cx.close();
        }
        COMMAND_FRAME => {
            cx.text(item, format_args!("Command data"));
            cx.open_last();
            let command = cx.add(&COMMAND, body, 0, 2)?;
            cx.info_append(format_args!(", {}", COMMAND.names.get(command).unwrap_or("invalid")));
            cx.close();
        }
        HEADER_FRAME => cx.append(item, format_args!("Header Frame")),
        _ => {}
    }
    let stated = cx.add(&CHECKSUM, b, size.saturating_sub(CHECK), CHECK)?;
    let good = crc(b.slice(0, size.saturating_sub(CHECK))?) == stated as u16;
    cx.computed(&CHECKSUM_STATUS, b.span(size.saturating_sub(CHECK), 0), Value::Uint(good.into()));
    cx.append(layer, format_args!(" [{}]", if good { "correct" } else { "incorrect" }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_command_is_named_and_its_checksum_holds() {
        let frame = [0xaa, 0x41, 0, 18, 0, 7, 0x65, 0x53, 0xf1, 0, 0x0f, 0x07, 0xa1, 0x20, 0, 5, 0x0e, 0x95];
        let shown = tcp((50000, 4712), &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SYNCHROPHASOR", "Command Frame, send CFG-2 frame"));
        for line in [
            "IEEE C37.118 Synchrophasor Protocol, Command Frame [correct]",
            "Framesize: 18 bytes",
            "Fraction of second (raw): 500000",
        ] {
            assert!(shown.has(line), "{line} in {:#?}", shown.lines);
        }
    }
}
