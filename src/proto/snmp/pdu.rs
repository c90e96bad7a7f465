//! Protocol data units and their variable bindings (RFC 1157 section 4.1, RFC 3416 section 3).

use super::fields::*;
use super::{GET_RESPONSE, NO_VALUE, PROTOCOL, TRAP_V1, put_all};
use crate::base::Fault;
use crate::dissect::{Cx, Outcome};
use crate::model::render::write_oid;
use crate::model::{Field, Value};
use crate::proto::common::ber::{self, Element};

/// Names and fields by tag number.
const UNITS: [(&str, &Field); 9] = [
    ("get-request", &GET_REQUEST_ELEMENT),
    ("get-next-request", &GET_NEXT_REQUEST_ELEMENT),
    ("get-response", &GET_RESPONSE_ELEMENT),
    ("set-request", &SET_REQUEST_ELEMENT),
    ("trap", &TRAP_ELEMENT),
    ("getBulkRequest", &GET_BULK_REQUEST_ELEMENT),
    ("informRequest", &INFORM_REQUEST_ELEMENT),
    ("snmpV2-trap", &SNMP_V2_TRAP_ELEMENT),
    ("report", &REPORT_ELEMENT),
];
const GET_BULK: u32 = 5;
/// Variables whose text is shown once more: sysDescr and sysName (RFC 3418).
const TEXTS: [&str; 2] = ["1.3.6.1.2.1.1.1.0", "1.3.6.1.2.1.1.5.0"];

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, unit: &Element<'a>) -> Outcome {
    let number = unit.tag.number;
    let known = UNITS.get(number as usize).filter(|_| unit.tag.class == 2);
    let (name, field) = known.copied().ok_or(Fault::Malformed)?;
    cx.info(format_args!("{name}"));
    cx.put(&DATA, unit.whole.span(0, unit.whole.reported_len()), Value::Uint(number.into()));
    cx.open_last();
    cx.put(field, unit.body.span(0, unit.body.reported_len()), Value::None);
    cx.open_last();
    let mut inner = unit.inner();
    if number == TRAP_V1 {
        let enterprise = inner.expect(ber::OID)?;
        enterprise.put(cx, &ENTERPRISE)?;
        let (dotted, spelled) = names(enterprise.body.data());
        cx.append(cx.last(), format_args!(" ({spelled})"));
        cx.info_append(format_args!(" {}", if spelled.is_empty() { dotted } else { spelled }));
        put_all(cx, &mut inner, &[&AGENT_ADDR, &GENERIC_TRAP, &SPECIFIC_TRAP, &TIME_STAMP])?;
    } else if number == GET_BULK {
        put_all(cx, &mut inner, &[&REQUEST_ID, &NON_REPEATERS, &MAX_REPETITIONS])?;
    } else {
        put_all(cx, &mut inner, &[&REQUEST_ID, &ERROR_STATUS, &ERROR_INDEX])?;
    }
    bindings(cx, &inner.expect(ber::SEQUENCE)?, number)?;
    cx.close();
    cx.close();
    Ok(())
}

fn bindings<'a>(cx: &mut Cx<'a>, list: &Element<'a>, unit: u32) -> Outcome {
    let mut all = list.inner();
    let mut count = 0_u64;
    while !all.is_empty() {
        all.read()?;
        count += 1;
    }
    let item = cx.put(&VARIABLE_BINDINGS, list.body.span(0, list.body.reported_len()), Value::Uint(count));
    cx.text(item, format_args!("variable-bindings: {count} item{}", if count == 1 { "" } else { "s" }));
    cx.open_last();
    let mut all = list.inner();
    while !all.is_empty() {
        binding(cx, &all.read()?, unit)?;
    }
    cx.close();
    Ok(())
}

fn binding<'a>(cx: &mut Cx<'a>, pair: &Element<'a>, unit: u32) -> Outcome {
    let mut inner = pair.inner();
    let name = inner.expect(ber::OID)?;
    let value = inner.read()?;
    let (dotted, spelled) = names(name.body.data());
    let line = cx.open_text(pair.whole.span(0, pair.whole.reported_len()), format_args!("{dotted}: "));
    cx.info_append(format_args!(" {dotted}"));
    name.put(cx, &NAME)?;
    cx.append(cx.last(), format_args!(" ({spelled})"));
    let text = show_value(cx, &value)?;
    cx.append(line, format_args!("{text}"));
    if matches!(unit, GET_RESPONSE..=TRAP_V1) && TEXTS.contains(&dotted.as_str()) && value.body.reported_len() > 0 {
        cx.tree.push_layer(PROTOCOL.info.name());
        cx.open_last();
        let span = value.body.span(0, value.body.reported_len());
        cx.put(&VAR_BIND_STR, span, Value::Span(span));
        cx.close();
    }
    cx.close();
    Ok(())
}

/// Puts the value and gives the text that stands after the name.
fn show_value<'a>(cx: &mut Cx<'a>, value: &Element<'a>) -> Result<String, Fault> {
    let (field, kind): (&'static Field, &str) = match (value.tag.class, value.tag.number) {
        (0, 2) => (&VALUE_INT, "Integer32"),
        (0, 4) => (&VALUE_OCTETS, "OctetString"),
        (0, 5) => (&VALUE_NULL, ""),
        (0, 6) => (&VALUE_OID, "OID"),
        (1, 0) => (&VALUE_IPV4, "IpAddress"),
        (1, 1) => (&VALUE_COUNTER, "Counter32"),
        (1, 2) => (&VALUE_G32, "Gauge32"),
        (1, 3) => (&VALUE_TIMETICKS, "Timeticks"),
        (1, 4) => (&VALUE_OPAQUE, "Opaque"),
        (1, 5) => (&VALUE_NSAP, "NsapAddress"),
        (1, 6) => (&VALUE_COUNTER, "Counter64"),
        (1, 7) => (&VALUE_U32, "Uint32"),
        (2, 0) => (&NO_SUCH_OBJECT, "noSuchObject"),
        (2, 1) => (&NO_SUCH_INSTANCE, "noSuchInstance"),
        (2, 2) => (&END_OF_MIB_VIEW, "endOfMibView"),
        _ => (&VALUE_UNK, "Unknown"),
    };
    let item = value.put(cx, field)?;
    if value.tag.class == 2 && value.tag.number <= 2 {
        cx.note_text(&NO_VALUE, format_args!("{kind}"));
        return Ok(kind.to_string());
    }
    if field == &VALUE_NULL {
        return Ok("Value (Null)".to_string());
    }
    let bytes = value.body.data();
    let text = if field == &VALUE_OCTETS || field == &VALUE_OPAQUE || field == &VALUE_UNK {
        octets(bytes)
    } else if field == &VALUE_OID {
        let (dotted, spelled) = names(bytes);
        format!("{dotted} ({spelled})")
    } else if let Ok([a, b, c, d]) = <[u8; 4]>::try_from(bytes)
        && field == &VALUE_IPV4
    {
        format!("{a}.{b}.{c}.{d}")
    } else if field.kind.is_signed() {
        value.int()?.to_string()
    } else {
        value.uint()?.to_string()
    };
    cx.text(item, format_args!("Value ({kind}): {text}"));
    Ok(text)
}

/// Octets as text in quotes when all can be printed, else as hexadecimal digits.
fn octets(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return "<MISSING>".to_string();
    }
    if bytes.iter().all(|c| c.is_ascii_graphic() || *c == b' ') {
        return format!("\"{}\"", String::from_utf8_lossy(bytes));
    }
    let mut text = String::with_capacity(bytes.len() * 2);
    let _ = crate::base::addr::write_hex(&mut text, bytes, "");
    text
}

/// An object identifier as numbers, and with the name of its first arc.
fn names(bytes: &[u8]) -> (String, String) {
    let mut dotted = String::new();
    write_oid(bytes, &mut dotted);
    let (first, rest) = dotted.split_at(dotted.len().min(1));
    let root = match first {
        "0" => "itu-t",
        "1" => "iso",
        "2" => "joint-iso-itu-t",
        other => other,
    };
    let spelled = format!("{root}{rest}");
    (dotted, spelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_people_read_them() {
        assert_eq!(octets(b"hello"), "\"hello\"");
        assert_eq!(octets(&[0, 1, 0xff]), "0001ff");
        assert_eq!(octets(b""), "<MISSING>");
        assert_eq!(names(&[0x2b, 6, 1]), ("1.3.6.1".to_string(), "iso.3.6.1".to_string()));
    }
}
