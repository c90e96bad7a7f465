//! Signalling connection control part of SS7 (ITU-T Q.713): who talks to whom above the point codes.

mod address;
mod fields;

use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("sccp", "Signalling Connection Control Part", "SCCP", &["ITU-T Q.713"]) },
    dissect,
);

/// Parameters (Q.713 section 3).
#[derive(Clone, Copy, PartialEq)]
enum Parameter {
    SourceReference,
    DestinationReference,
    Class,
    More,
    Hops,
    Refusal,
    Release,
    Return,
    Reset,
    Failure,
    Called,
    Calling,
    Data,
}
use Parameter::{Called, Calling, Class, Data, DestinationReference, Failure, Hops, More, Refusal, Release, Reset, Return, SourceReference};

/// A message: number, short name, fixed parameters, those of variable length, and whether optional ones may follow.
struct Message {
    kind: u8,
    name: &'static str,
    fixed: &'static [Parameter],
    variable: &'static [Parameter],
    options: bool,
}

const fn message(
    kind: u8,
    name: &'static str,
    fixed: &'static [Parameter],
    variable: &'static [Parameter],
    options: bool,
) -> Message {
    Message { kind, name, fixed, variable, options }
}

const MESSAGES: &[Message] = &[
    message(1, "CR", &[SourceReference, Class], &[Called], true),
    message(2, "CC", &[DestinationReference, SourceReference, Class], &[], true),
    message(3, "CREF", &[DestinationReference, Refusal], &[], true),
    message(4, "RLSD", &[DestinationReference, SourceReference, Release], &[], true),
    message(5, "RLC", &[DestinationReference, SourceReference], &[], false),
    message(6, "DT1", &[DestinationReference, More], &[Data], false),
    message(9, "UDT", &[Class], &[Called, Calling, Data], false),
    message(10, "UDTS", &[Return], &[Called, Calling, Data], false),
    message(13, "RSR", &[DestinationReference, SourceReference, Reset], &[], false),
    message(14, "RSC", &[DestinationReference, SourceReference], &[], false),
    message(15, "ERR", &[DestinationReference, Failure], &[], false),
    message(17, "XUDT", &[Class, Hops], &[Called, Calling, Data], true),
    message(18, "XUDTS", &[Return, Hops], &[Called, Calling, Data], true),
];

const POINTERS: [&Field; 3] = [&VARIABLE_POINTER1, &VARIABLE_POINTER2, &VARIABLE_POINTER3];

/// Names of optional parameters.
const OPTIONS: &[(u8, &str)] = &[
    (3, "Called Party Address"),
    (4, "Calling Party Address"),
    (15, "Data"),
    (16, "Segmentation"),
    (17, "Hop counter"),
    (18, "Importance"),
    (19, "Long data"),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = b.u8(0)?;
    cx.protocol("SCCP (Int. ITU)");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&MESSAGE_TYPE, b, 0, 1)?;
    let Some(message) = MESSAGES.iter().find(|m| m.kind == kind) else {
        cx.info(format_args!("{} ", MESSAGE_TYPE.names.get(kind.into()).unwrap_or("Unknown")));
        return Ok(());
    };
    cx.info(format_args!("{} ", message.name));
    let mut at = 1;
    for parameter in message.fixed {
        at = fixed(cx, b, at, *parameter)?;
    }
    let starts = at;
    let mut data = None;
    for (i, field) in POINTERS.iter().enumerate().take(message.variable.len()) {
        pointer(cx, b, starts + i, field)?;
    }
    let options = starts + message.variable.len();
    let optional = if message.options { pointer(cx, b, options, &OPTIONAL_POINTER)? } else { 0 };
    for (i, parameter) in message.variable.iter().enumerate() {
        // a pointer counts from its own place
        let place = starts + i + usize::from(b.u8(starts + i)?);
        let len = usize::from(b.u8(place)?);
        let body = b.sub(place + 1, len)?;
        length(cx, b, place, *parameter, len);
        if let Some(found) = variable(cx, body, *parameter)? {
            data = Some(found);
        }
    }
    if optional > 0
        && let Some(found) = optionals(cx, b, options + optional)?
    {
        data = Some(found);
    }
    if let Some(data) = data {
        cx.data(data);
    }
    Ok(())
}

fn pointer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    cx.add(field, b, at, 1).map(|value| value as usize)
}

fn fixed<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, parameter: Parameter) -> Result<usize, Fault> {
    match parameter {
        SourceReference | DestinationReference => {
            let field = if parameter == SourceReference { &SLR } else { &DLR };
            cx.add_le(field, b, at, 3)?;
            cx.computed(&LR, b.span(at, 3), Value::Uint(b.le24(at)?.into()));
            Ok(at + 3)
        }
        Class => {
            let class = cx.add(&CLASS, b, at, 1)?;
            // only messages without a connection say what becomes of them
            if class < 2 {
                cx.add(&HANDLING, b, at, 1)?;
            }
            Ok(at + 1)
        }
        More => add_each(cx, b, at, &[(&MORE, 1)]),
        Hops => add_each(cx, b, at, &[(&HOPS, 1)]),
        Refusal => add_each(cx, b, at, &[(&REFUSAL_CAUSE, 1)]),
        Release => add_each(cx, b, at, &[(&RELEASE_CAUSE, 1)]),
        Return => add_each(cx, b, at, &[(&RETURN_CAUSE, 1)]),
        Reset => add_each(cx, b, at, &[(&RESET_CAUSE, 1)]),
        Failure => add_each(cx, b, at, &[(&ERROR_CAUSE, 1)]),
        Called | Calling | Data => Ok(at),
    }
}

fn length(cx: &mut Cx<'_>, b: Bytes<'_>, at: usize, parameter: Parameter, len: usize) {
    let name = match parameter {
        Called => "Called Party Address",
        Calling => "Calling Party Address",
        _ => "Data",
    };
    let item = cx.hide(&PARAMETER_LENGTH, b.span(at, 1), Value::Uint(len as u64));
    cx.text(item, format_args!("{name} length: {len}"));
}

fn variable<'a>(cx: &mut Cx<'a>, body: Bytes<'a>, parameter: Parameter) -> Result<Option<Bytes<'a>>, Fault> {
    match parameter {
        Called => address::dissect(cx, body, &address::CALLED)?,
        Calling => address::dissect(cx, body, &address::CALLING)?,
        _ => return Ok(Some(body)),
    }
    Ok(None)
}

fn optionals<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Result<Option<Bytes<'a>>, Fault> {
    let (mut at, mut data) = (start, None);
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        if kind == 0 {
            cx.open_text(b.span(at, 1), format_args!("End of Optional"));
            cx.close();
            break;
        }
        let len = usize::from(b.u8(at + 1)?);
        let body = b.sub(at + 2, len)?;
        let name = OPTIONS.iter().find(|(number, _)| *number == kind).map_or("Unknown", |(_, name)| name);
        let item = cx.hide(&PARAMETER_LENGTH, b.span(at + 1, 1), Value::Uint(len as u64));
        cx.text(item, format_args!("{name} length: {len}"));
        match kind {
            3 => address::dissect(cx, body, &address::CALLED)?,
            4 => address::dissect(cx, body, &address::CALLING)?,
            15 => data = Some(body),
            16 if len == 4 => {
                cx.open_text(body.span(0, 4), format_args!("Segmentation"));
                add_bits(cx, body, 0, 1, &[&SEGMENTATION_FIRST, &SEGMENTATION_CLASS, &SEGMENTATION_REMAINING])?;
                cx.add(&SEGMENTATION_SLR, body, 1, 3)?;
                cx.close();
            }
            17 if len == 1 => {
                cx.add(&HOPS, body, 0, 1)?;
            }
            _ => {}
        }
        at += 2 + len;
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect_as;
    use crate::dissect::Table;

    #[test]
    fn unitdata_shows_both_addresses() {
        let bytes = b"\x09\x81\x03\x0b\x0f\x08\x12\x06\0\x11\x04\x49\x17\x32\x04\x43\x02\x01\x07\x03\x62\x01\0";
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "sccp"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SCCP (Int. ITU)", "UDT "));
        for line in [
            "Called Party address (8 bytes)",
            "Called Party Digits: 94712",
            ".... 0001 = Encoding Scheme: BCD, odd number of digits (0x1)",
            "..00 0001 0000 0010 = PC: 258",
            "SubSystem Number: VLR (Visitor Location Register) (7)",
        ] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
