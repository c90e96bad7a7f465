//! MTP3 user adaptation layer (RFC 4666): messages of SS7 users over SCTP.

mod fields;

use super::common::rows::{add_bits, add_each};
use crate::base::addr::Address;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, Names, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SctpPpid, 3), (Table::SctpPort, 2905)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("m3ua", "MTP 3 User Adaptation Layer", "M3UA", &["RFC 4666"]) },
        dissect,
    )
};

/// Class and type in one number: full and short name.
const MESSAGES: &[(u64, (&str, &str))] = &[
    (0x0000, ("Error (ERR)", "ERR")),
    (0x0001, ("Notify (NTFY)", "NTFY")),
    (0x0101, ("Payload data (DATA)", "DATA")),
    (0x0201, ("Destination unavailable (DUNA)", "DUNA")),
    (0x0202, ("Destination available (DAVA)", "DAVA")),
    (0x0203, ("Destination state audit (DAUD)", "DAUD")),
    (0x0204, ("SS7 Network congestion state (SCON)", "SCON")),
    (0x0205, ("Destination user part unavailable (DUPU)", "DUPU")),
    (0x0206, ("Destination Restricted (DRST)", "DRST")),
    (0x0301, ("ASP up (ASPUP)", "ASPUP")),
    (0x0302, ("ASP down (ASPDN)", "ASPDN")),
    (0x0303, ("Heartbeat (BEAT)", "BEAT")),
    (0x0304, ("ASP up ack (ASPUP_ACK)", "ASPUP_ACK")),
    (0x0305, ("ASP down ack (ASPDN_ACK)", "ASPDN_ACK")),
    (0x0306, ("Heartbeat ack (BEAT_ACK)", "BEAT_ACK")),
    (0x0401, ("ASP active (ASPAC)", "ASPAC")),
    (0x0402, ("ASP inactive (ASPIA)", "ASPIA")),
    (0x0403, ("ASP active ack (ASPAC_ACK)", "ASPAC_ACK")),
    (0x0404, ("ASP inactive ack (ASPIA_ACK)", "ASPIA_ACK")),
    (0x0901, ("Registration request (REG_REQ)", "REG_REQ")),
    (0x0902, ("Registration response (REG_RSP)", "REG_RSP")),
    (0x0903, ("Deregistration request (DEREG_REQ)", "DEREG_REQ")),
    (0x0904, ("Deregistration response (DEREG_RSP)", "DEREG_RSP")),
];
/// What became of an application server.
const STATES: &[(u64, &str)] = &[
    (1, "Reserved"),
    (2, "Application server inactive"),
    (3, "Application server active"),
    (4, "Application server pending"),
];
const EVENTS: &[(u64, &str)] = &[
    (1, "Insufficient ASP resources active in AS"),
    (2, "Alternate ASP active"),
    (3, "ASP Failure"),
];
const HEADER: usize = 8;
/// Routing keys hold parameters, which hold no others.
const DEPTH_LIMIT: usize = 2;
const PROTOCOL_DATA: u16 = 0x210;
/// Users of MTP3 by service indicator.
const USERS: &[(u8, &str)] = &[(3, "sccp"), (5, "isup"), (13, "bicc")];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let key = u64::from(b.be16(2)?);
    let found = MESSAGES.iter().find(|(number, _)| *number == key).map(|(_, names)| *names);
    cx.protocol("M3UA (RFC 4666)");
    cx.info(format_args!("{} ", found.map_or("Unknown", |names| names.1)));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&VERSION, 1), (&RESERVED, 1), (&MESSAGE_CLASS, 1), (&MESSAGE_TYPE, 1)])?;
    if let Some((name, _)) = found {
        cx.text(cx.last(), format_args!("Message Type: {name} ({})", key & 0xff));
    }
    let len = cx.add(&MESSAGE_LENGTH, b, 4, 4)? as usize;
    let user = parameters(cx, b.window(HEADER, len.saturating_sub(HEADER)), 0)?;
    cx.close();
    if let Some((service, data)) = user {
        let name = USERS.iter().find(|(number, _)| *number == service).map(|(_, name)| *name);
        if !name.is_some_and(|name| cx.call_named(name, data)) {
            cx.data(data);
        }
    }
    Ok(())
}

/// Shows parameters; gives what one of them carries for a user, and which user it is.
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: usize) -> Result<Option<(u8, Bytes<'a>)>, crate::base::Fault> {
    let (mut at, mut user) = (0, None);
    while at + 4 <= b.reported_len() {
        let (tag, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?).max(4));
        let p = b.sub(at, len)?;
        let padding = len.next_multiple_of(4) - len;
        let title = PARAMETER_TAG.names.get(tag.into()).unwrap_or("Unknown parameter");
        // the user's data has a place of its own
        let own = if tag == PROTOCOL_DATA { 16 } else { len + padding };
        let item = cx.open_text(b.span(at, own), format_args!("{title}"));
        add_each(cx, p, 0, &[(&PARAMETER_TAG, 2), (&PARAMETER_LENGTH, 2)])?;
        let value = p.from(4);
        if matches!(tag, 0x207..=0x209) && depth < DEPTH_LIMIT {
            parameters(cx, value, depth + 1)?;
        } else {
            let summary = parameter(cx, value, tag)?;
            cx.append(item, format_args!("{summary}"));
        }
        if tag == PROTOCOL_DATA && len >= 16 {
            user = Some((p.u8(12)?, p.from(16)));
        }
        if padding > 0 && at + len + padding <= b.reported_len() {
            cx.add(&PARAMETER_PADDING, b, at + len, padding)?;
        }
        cx.close();
        at += len + padding;
    }
    Ok(user)
}

/// A number, with its name in the parameter's title.
fn named<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, field: &'static Field) -> Result<String, crate::base::Fault> {
    let value = cx.add(field, p, 0, 4)?;
    Ok(match field.names {
        Names::None => format!(" ({value})"),
        names => format!(" ({})", names.get(value).unwrap_or("unknown")),
    })
}

fn plural(count: usize, what: &str) -> String {
    format!(" ({count} {what}{})", if count == 1 { "" } else { "s" })
}

/// Masks and point codes, one after another.
fn codes<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, mask: &'static Field, code: &'static Field) -> Result<usize, crate::base::Fault> {
    let count = p.reported_len() / 4;
    for i in 0..count {
        add_each(cx, p, 4 * i, &[(mask, 1), (code, 3)])?;
    }
    Ok(count)
}

fn parameter<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, tag: u16) -> Result<String, crate::base::Fault> {
    let len = p.reported_len();
    let simple: Option<&'static Field> = match tag {
        11 => Some(&TRAFFIC_MODE_TYPE),
        12 => Some(&ERROR_CODE),
        17 => Some(&ASP_IDENTIFIER),
        19 => Some(&CORRELATION_IDENTIFIER),
        0x200 => Some(&NETWORK_APPEARANCE),
        0x20a => Some(&LOCAL_RK_IDENTIFIER),
        0x212 => Some(&REGISTRATION_STATUS),
        0x213 => Some(&DEREGISTRATION_STATUS),
        _ => None,
    };
    if let Some(field) = simple {
        return named(cx, p, field);
    }
    Ok(match tag {
        4 => {
            cx.add(&INFO_STRING, p, 0, len)?;
            format!(" ({})", super::common::text::shown(p.slice(0, len)?))
        }
        6 => {
            let count = len / 4;
            (0..count).try_for_each(|i| cx.add(&ROUTING_CONTEXT, p, 4 * i, 4).map(|_| ()))?;
            plural(count, "context")
        }
        7 => {
            cx.add(&DIAGNOSTIC_INFORMATION, p, 0, len)?;
            plural(len, "byte")
        }
        9 => {
            cx.add(&HEARTBEAT_DATA, p, 0, len)?;
            plural(len, "byte")
        }
        13 => {
            let (kind, state) = (cx.add(&STATUS_TYPE, p, 0, 2)?, cx.add(&STATUS_INFO, p, 2, 2)?);
            let name = Names::Table(if kind == 1 { STATES } else { EVENTS }).get(state).unwrap_or("unknown");
            cx.text(cx.last(), format_args!("Status info: {name} ({state})"));
            format!(" ({name})")
        }
        18 => plural(codes(cx, p, &AFFECTED_POINT_CODE_MASK, &AFFECTED_POINT_CODE_PC)?, "destination"),
        0x204 => {
            let (cause, user) = (cx.add(&UNAVAILABILITY_CAUSE, p, 0, 2)?, cx.add(&USER_IDENTITY, p, 2, 2)?);
            let name = |field: &Field, value| field.names.get(value).unwrap_or("unknown");
            format!(" ({}: {})", name(&USER_IDENTITY, user), name(&UNAVAILABILITY_CAUSE, cause))
        }
        0x205 => {
            cx.add(&CONGESTION_RESERVED, p, 0, 3)?;
            let level = cx.add(&CONGESTION_LEVEL, p, 3, 1)?;
            format!(" ({})", CONGESTION_LEVEL.names.get(level).unwrap_or("unknown"))
        }
        0x206 => {
            cx.add(&CONCERNED_RESERVED, p, 0, 1)?;
            format!(" ({})", cx.add(&CONCERNED_DPC, p, 1, 3)?)
        }
        0x20b => {
            cx.add(&DPC_MASK, p, 0, 1)?;
            format!(" ({})", cx.add(&DPC_PC, p, 1, 3)?)
        }
        0x20c => {
            (0..len).try_for_each(|at| cx.add(&SI, p, at, 1).map(|_| ()))?;
            plural(len, "indicator")
        }
        0x20e => plural(codes(cx, p, &OPC_LIST_MASK, &OPC_LIST_PC)?, "point code"),
        PROTOCOL_DATA => {
            label(cx, p)?;
            format!(" (SS7 message of {} byte{})", len.saturating_sub(12), if len == 13 { "" } else { "s" })
        }
        _ => {
            if len > 0 {
                cx.add(&PARAMETER_VALUE, p, 0, len)?;
            }
            String::new()
        }
    })
}

/// The routing label, which also stands for that of MTP3; both ends' point codes are the packet's addresses.
fn label<'a>(cx: &mut Cx<'a>, p: Bytes<'a>) -> Outcome {
    let (from, to) = (p.be32(0)?, p.be32(4)?);
    add_each(cx, p, 0, &[(&PROTOCOL_DATA_OPC, 4), (&PROTOCOL_DATA_DPC, 4)])?;
    add_bits(cx, p, 8, 1, &[&PROTOCOL_DATA_SI])?;
    add_each(cx, p, 9, &[(&PROTOCOL_DATA_NI, 1), (&PROTOCOL_DATA_MP, 1), (&PROTOCOL_DATA_SLS, 1)])?;
    cx.addresses(Address::Text(from.to_string().into()), Address::Text(to.to_string().into()));
    cx.open_text(p.span(0, 0), format_args!("MTP3 equivalents"));
    for (field, at, value) in [(&MTP3_OPC, 0, from), (&MTP3_DPC, 4, to), (&MTP3_PC, 0, from), (&MTP3_PC, 4, to)] {
        cx.computed(field, p.span(at, 4), Value::Uint(value.into()));
    }
    cx.computed(&MTP3_NI, p.span(9, 1), Value::Uint(p.u8(9)?.into()));
    cx.computed(&MTP3_SLS, p.span(11, 1), Value::Uint(p.u8(11)?.into()));
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect_as;
    use crate::dissect::Table;

    #[test]
    fn parameters_are_summed_up_in_their_titles() {
        let bytes = b"\x01\0\x04\x01\0\0\0\x1c\0\x0b\0\x08\0\0\0\x01\0\x06\0\x0c\0\0\0\x64\0\0\0\x65";
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "m3ua"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("M3UA (RFC 4666)", "ASPAC "));
        for line in ["Message Type: ASP active (ASPAC) (1)", "Traffic mode type (Over-ride)", "Routing context (2 contexts)"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
