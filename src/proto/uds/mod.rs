//! Unified diagnostic services (ISO 14229-1): what testers ask of control units, and their answers.

mod fields;

use super::common::rows::{add_bits, add_each, add_rest};
use crate::base::Bytes;
use crate::base::addr::hex;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("uds", "Unified Diagnostic Services", "UDS", &["ISO 14229-1"]) },
    dissect,
);

/// Bit of the service identifier that makes a request an answer.
const REPLY_BIT: u8 = 0x40;

/// The carrier tells the addresses of both ends in [`crate::dissect::Packet::hint`]: the sender's in the upper 16 bits of 32.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = b.u8(0)?;
    let (service, reply) = (first & !REPLY_BIT, first & REPLY_BIT != 0);
    let (source, target) = (cx.packet.hint >> 16 & 0xffff, cx.packet.hint & 0xffff);
    let name = match SID.names.get(service.into()) {
        Some(name) => name.into(),
        None => format!("Unknown (0x{service:02x})"),
    };
    cx.protocol("UDS");
    cx.info(format_args!("{:<7}   {name:<36}", if reply { "Reply" } else { "Request" }));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(", Source: 0x{source:04x}, Target: 0x{target:04x}"));
    let here = b.span(0, 0);
    for (address, field, text) in [(source, &DIAG_ADDR_SOURCE, &DIAG_ADDR_SOURCE_NAME), (target, &DIAG_ADDR_TARGET, &DIAG_ADDR_TARGET_NAME)]
    {
        cx.computed(field, here, Value::Uint(address));
        for name in [text, &DIAG_ADDR_NAME] {
            cx.hide_text(name, here, format_args!("{address}"));
        }
        cx.hide(&DIAG_ADDR, here, Value::Uint(address));
    }
    add_bits(cx, b, 0, 1, &[&SID, &REPLY])?;
    if !matches!(service, 0x10 | 0x11 | 0x19 | 0x22 | 0x27 | 0x2e | 0x2f | 0x31 | 0x34 | 0x36 | 0x3e | 0x3f | 0x85) {
        return Ok(());
    }
    cx.open_text(b.span(0, b.reported_len()), format_args!("{name}"));
    match service {
        0x10 => typed(cx, b, &DSC_TYPE, &DSC_PARAMETER_RECORD),
        0x11 => {
            kind(cx, b, &ER_TYPE)?;
            Ok(())
        }
        0x19 => {
            kind(cx, b, &RDTCI_TYPE)?;
            record(cx, b, 2, &RDTCI_RECORD, "    ")
        }
        0x22 if reply => identified(cx, b, &RDBI_DATA_IDENTIFIER, &RDBI_DATA_RECORD),
        0x22 => (1..b.reported_len()).step_by(2).try_for_each(|at| {
            let id = cx.add(&RDBI_DATA_IDENTIFIER, b, at, 2)?;
            cx.info_append(format_args!("   0x{id:04x}"));
            Ok(())
        }),
        0x27 => {
            // a tester asks for a seed with an odd number and sends the key with the next, even one
            let asks = cx.add(&SA_TYPE, b, 1, 1)? & 1 != 0;
            cx.info_append(format_args!("   Unknown (0x{:02x})", b.u8(1)?));
            match (asks, reply) {
                (true, true) => record(cx, b, 2, &SA_SEED, "   "),
                (false, false) => record(cx, b, 2, &SA_KEY, "   "),
                _ => Ok(()),
            }
        }
        0x2e => identified(cx, b, &WDBI_DATA_IDENTIFIER, &WDBI_DATA_RECORD),
        0x2f => {
            let id = cx.add(&IOCBI_DATA_IDENTIFIER, b, 1, 2)?;
            let parameter = cx.add(&IOCBI_PARAMETER, b, 3, 1)?;
            cx.info_append(format_args!("   0x{id:04x}  {}", named(&IOCBI_PARAMETER, parameter)));
            record(cx, b, 4, &IOCBI_STATE, " ")
        }
        0x31 => routine(cx, b, reply),
        0x34 => download(cx, b, reply),
        0x36 => {
            let counter = cx.add(&TD_BLOCK_SEQUENCE_COUNTER, b, 1, 1)?;
            cx.info_append(format_args!("   Block Sequence Counter {counter}"));
            Ok(())
        }
        0x3e => {
            let function = cx.add(&TP_SUPPRESS_REPLY, b, 1, 1)?;
            cx.info_append(format_args!("   Sub-function {function}"));
            if !reply && cx.add(&TP_SUPPRESS_REPLY_INDIFICATION, b, 1, 1)? != 0 {
                cx.info_append(format_args!("   (Reply suppressed)"));
            }
            Ok(())
        }
        0x3f => {
            let asked = cx.add(&ERR_SID, b, 1, 1)?;
            let code = cx.add(&ERR_CODE, b, 2, 1)?;
            cx.info_append(format_args!("   {} (SID: {})", named(&ERR_SID, asked), named(&ERR_CODE, code)));
            Ok(())
        }
        _ => {
            kind(cx, b, &CDTCS_TYPE)?;
            Ok(())
        }
    }
}

fn named(field: &Field, value: u64) -> String {
    field.names.get(value).map_or_else(|| format!("Unknown (0x{value:02x})"), Into::into)
}

/// The kind of the request, which stands behind its service.
fn kind<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field) -> Outcome {
    let kind = cx.add(field, b, 1, 1)?;
    cx.info_append(format_args!("   {}", named(field, kind)));
    Ok(())
}

/// A kind, and what goes with it.
fn typed<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, rest: &'static Field) -> Outcome {
    kind(cx, b, field)?;
    record(cx, b, 2, rest, "   ")
}

/// Whose data it is, and the data.
fn identified<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, rest: &'static Field) -> Outcome {
    let id = cx.add(field, b, 1, 2)?;
    cx.info_append(format_args!("   0x{id:04x}"));
    record(cx, b, 3, rest, "   ")
}

/// All that is left, with its bytes in Info.
fn record<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, before: &str) -> Outcome {
    add_rest(cx, field, b, at)?;
    if b.reported_len() > at {
        cx.info_append(format_args!("{before}{}", shown(b, at)));
    }
    Ok(())
}

/// Bytes as Info has them, cut after a few.
fn shown(b: Bytes<'_>, at: usize) -> String {
    hex(b.clipped(at, SHOWN), " ")
}

/// Most bytes of a record in Info.
const SHOWN: usize = 64;

fn routine<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, reply: bool) -> Outcome {
    let action = cx.add(&RC_TYPE, b, 1, 1)?;
    let id = cx.add(&RC_IDENTIFIER, b, 2, 2)?;
    cx.info_append(format_args!("   {} 0x{id:04x}", named(&RC_TYPE, action)));
    if !reply {
        return record(cx, b, 4, &RC_OPTION_RECORD, "   ");
    }
    if b.reported_len() > 4 {
        let info = cx.add(&RC_INFO, b, 4, 1)?;
        cx.info_append(format_args!("   0x{info:x}"));
    }
    record(cx, b, 5, &RC_STATUS_RECORD, "   ")
}

fn download<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, reply: bool) -> Outcome {
    if reply {
        let len = cx.add(&RD_MAX_NUMBER_OF_BLOCK_LENGTH_LENGTH, b, 1, 1)? as usize;
        let most = cx.add(&RD_MAX_NUMBER_OF_BLOCK_LENGTH, b, 2, len)?;
        cx.info_append(format_args!("   Max Number Of Block Length 0x{most:x}"));
        return Ok(());
    }
    let compression = cx.add(&RD_COMPRESSION_METHOD, b, 1, 1)?;
    let encryption = cx.add(&RD_ENCRYPTING_METHOD, b, 1, 1)?;
    let size_len = cx.add(&RD_MEMORY_SIZE_LENGTH, b, 2, 1)? as usize;
    let address_len = cx.add(&RD_MEMORY_ADDRESS_LENGTH, b, 2, 1)? as usize;
    add_each(cx, b, 3, &[(&RD_MEMORY_ADDRESS, address_len), (&RD_MEMORY_SIZE, size_len)])?;
    let (address, size) = (b.uint_be(3, address_len)?, b.uint_be(3 + address_len, size_len)?);
    cx.info_append(format_args!(
        "   0x{size:x} bytes at 0x{address:x}   (Compression:0x{compression:x} Encrypting:0x{encryption:x})"
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{Shown, udp};

    /// A message of diagnostics over IP from the tester 0x0e80 to the unit 0x4010.
    fn asked(service: &[u8]) -> Shown {
        let mut message = vec![2, 0xfd, 0x80, 1, 0, 0, 0, service.len() as u8 + 4, 0x0e, 0x80, 0x40, 0x10];
        message.extend_from_slice(service);
        udp((13400, 13400), &message)
    }

    #[test]
    fn columns_tell_service_and_parameters() {
        let rows: &[(&[u8], &str)] = &[
            (&[0x11, 1], "Request   ECU Reset                              Hard Reset"),
            (&[0x59, 2, 0xff, 1, 2, 3], "Reply     Read DTC Information                   Report DTC by Status Mask    ff 01 02 03"),
            (&[0x22, 0xf1, 0x90, 0xf1, 0x87], "Request   Read Data By Identifier                0xf190   0xf187"),
            (&[0x67, 5, 0x11, 0x22], "Reply     Security Access                        Unknown (0x05)   11 22"),
            (&[0x71, 1, 2, 3, 1, 2], "Reply     Routine Control                        Start routine 0x0203   0x1   02"),
            (
                &[0x34, 0, 0x44, 0, 0, 0x10, 0, 0, 0, 0xff, 0xff],
                "Request   Request Download                       0xffff bytes at 0x1000   (Compression:0x0 Encrypting:0x0)",
            ),
            (&[0x3e, 0x80], "Request   Tester Present                         Sub-function 0   (Reply suppressed)"),
            (&[0x7f, 0x22, 0x31], "Reply     Error                                  Read Data By Identifier (SID: Request Out of Range)"),
            (&[0x28, 3, 1], "Request   Communication Control               "),
        ];
        for (bytes, info) in rows {
            assert_eq!(asked(bytes).info, *info);
        }
    }

    #[test]
    fn the_carrier_names_both_ends() {
        let shown = asked(&[0x10, 3]);
        assert!(shown.layers.ends_with(":udp:doip:uds"), "{}", shown.layers);
        assert!(shown.has("Unified Diagnostic Services, Source: 0x0e80, Target: 0x4010"), "{:#?}", shown.lines);
        assert!(shown.has("Type: Extended Diagnostic Session (0x03)"), "{:#?}", shown.lines);
    }
}
