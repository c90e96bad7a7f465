//! sFlow version 5: samples of packets and of counters that switches report (sflow.org, "sFlow Version 5").

mod counters;
mod fields;
mod flow;

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use fields::*;
use std::net::{Ipv4Addr, Ipv6Addr};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 6343)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("sflow", "InMon sFlow", "sFlow", &["sFlow Version 5"]) },
        dissect,
    )
};

/// Bits of a format number that are the format; the rest names who defined it.
const FORMAT: u32 = 0xfff;
const FLOW: u32 = 1;
const COUNTERS: u32 = 2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const VERSION_5: u32 = 5;
    let version = b.be32(0)?;
    if version != VERSION_5 {
        return Err(Fault::NotMine);
    }
    cx.protocol("sFlow");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&VERSION, 4), (&AGENTTYPE, 4)])?;
    let (agent, at) = match b.be32(4)? {
        1 => {
            cx.add(&AGENT, b, 8, 4)?;
            (Ipv4Addr::from(b.be32(8)?).to_string(), 12)
        }
        2 => {
            cx.add(&AGENT_V6, b, 8, 16)?;
            let bytes: [u8; 16] = b.slice(8, 16)?.try_into().map_err(|_| Fault::Malformed)?;
            (Ipv6Addr::from(bytes).to_string(), 24)
        }
        _ => return Err(Fault::Malformed),
    };
    let (sub, sequence, uptime, count) = (b.be32(at)?, b.be32(at + 4)?, b.be32(at + 8)?, b.be32(at + 12)?);
    cx.info(format_args!("V5, agent {agent}, sub-agent ID {sub}, seq {sequence}, {count} samples"));
    add_each(cx, b, at, &[(&SUB_AGENT_ID, 4), (&SEQUENCE_NUMBER, 4)])?;
    cx.add(&SYSUPTIME, b, at + 8, 4)?;
    cx.text(cx.last(), format_args!("{}: {} ({uptime}ms)", SYSUPTIME.label, duration(uptime / 1000)));
    cx.add(&NUMSAMPLES, b, at + 12, 4)?;
    let mut at = at + 16;
    for _ in 0..count {
        at = sample(cx, b, at)?;
    }
    Ok(())
}

/// Seconds in words, without the parts that are none.
fn duration(seconds: u32) -> String {
    let parts = [(seconds / 86_400, "day"), (seconds / 3600 % 24, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")];
    let words = parts.iter().filter(|(n, _)| *n > 0).map(|(n, unit)| format!("{n} {unit}{}", if *n == 1 { "" } else { "s" }));
    let text = words.collect::<Vec<_>>().join(", ");
    if text.is_empty() { String::from("0 seconds") } else { text }
}

/// One sample; gives where it ends.
fn sample<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (kind, len) = (b.be32(at)?, b.be32(at + 4)? as usize);
    let end = at.checked_add(8).and_then(|start| start.checked_add(len)).ok_or(Fault::Malformed)?;
    let body = b.sub(at + 8, len)?;
    let item = cx.open_text(b.span(at, 8 + len), format_args!("sFlow sample"));
    cx.add(&ENTERPRISE, b, at, 4)?;
    if kind >> 12 == 0 {
        cx.add(&SAMPLETYPE, b, at, 4)?;
    }
    cx.add(&SAMPLE_LENGTH, b, at + 4, 4)?;
    match kind {
        FLOW => {
            cx.text(item, format_args!("Flow sample, seq {}", body.be32(0)?));
            flow::sample(cx, body)?;
        }
        COUNTERS => {
            cx.text(item, format_args!("Counters sample, seq {}", body.be32(0)?));
            counters::sample(cx, body)?;
        }
        _ => {}
    }
    cx.close();
    Ok(end)
}

/// Head of a record: who defined it, its format, its length. Gives the record's bytes and where it ends.
fn record<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    format: &'static crate::model::Field,
) -> Result<(u32, Bytes<'a>, usize), Fault> {
    let (kind, len) = (b.be32(at)?, b.be32(at + 4)? as usize);
    let name = format.names.get((kind & FORMAT).into()).filter(|_| kind >> 12 == 0).unwrap_or("Unknown sample format");
    let body = b.sub(at + 8, len)?;
    cx.open_text(b.span(at, 8 + len), format_args!("{name}"));
    cx.add(&ENTERPRISE, b, at, 4)?;
    cx.add(format, b, at, 4)?;
    cx.add(&FLOW_DATA_LENGTH, b, at + 4, 4)?;
    Ok((kind, body, at + 8 + len))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing::dissect_as;

    #[test]
    fn uptime_is_told_in_words() {
        assert_eq!(duration(1_732_106), "20 days, 1 hour, 8 minutes, 26 seconds");
        assert_eq!(duration(0), "0 seconds");
    }

    #[rustfmt::skip]
    #[test]
    fn a_flow_sample_shows_the_packet_that_was_sampled() {
        let shown = dissect_as(147, &[
            0, 0, 0, 5, 0, 0, 0, 1, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 3, 0xe8, 0, 0, 0, 1,
            0, 0, 0, 1, 0, 0, 0, 76, 0, 0, 0, 6, 0, 0, 0, 3, 0, 0, 8, 0, 0, 0, 0x30, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1,
            0, 0, 0, 1, 0, 0, 0, 36, 0, 0, 0, 11, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 20,
            0x45, 0, 0, 20, 0, 1, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2,
        ], (Table::LinkType, 147, "sflow"));
        assert_eq!(shown.info, "V5, agent 10.0.0.1, sub-agent ID 0, seq 7, 1 samples");
        assert_eq!(shown.layers, "sflow:ip");
        assert!(shown.has("Flow sample, seq 6"), "{:#?}", shown.lines);
        assert!(shown.has("Sampling rate: 1 out of 2048 packets"));
        assert!(shown.has("Header protocol: IPv4 (11)"));
    }
}
