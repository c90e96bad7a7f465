//! Dynamic Host Configuration Protocol (RFC 2131) and the Bootstrap Protocol that it extends (RFC 951).

mod client;
mod fields;
mod names;
mod options;
mod relay;
mod values;

use crate::base::addr::Address;
use crate::base::text::{lossy, until_nul};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// The time would be unlikely in network byte order.
    SECS_LE = "dhcp.secs_le", "Seconds elapsed appears to be encoded as little-endian", Note Protocol;
    /// The options do not end with the end option.
    END_MISSING = "dhcp.end_option_missing", "End option missing", Error Protocol;
    /// The server name field holds options.
    SNAME_OVERLOADED = "dhcp.server_name_overloaded_by_dhcp", "Server name option overloaded by DHCP", Note Protocol;
    /// The boot file name field holds options.
    FILE_OVERLOADED = "dhcp.boot_filename_overloaded_by_dhcp", "Boot file name option overloaded by DHCP", Note Protocol;
    /// The user class is not the list of RFC 3004 but plain text.
    NONSTANDARD = "dhcp.option.nonstd_data", "Non standard compliant option data", Note Protocol;
    /// An option is longer or shorter than its data type.
    BAD_LENGTH = "dhcp.bad_length", "Length is wrong", Error Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 67), (Table::UdpPort, 68), (Table::UdpPort, 4011)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            aliases: &[("bootp", "dhcp")],
            ..ProtocolInfo::new("dhcp", "Dynamic Host Configuration Protocol", "DHCP", &["RFC 2131", "RFC 2132", "RFC 951"])
        },
        dissect,
    )
};

/// The magic cookie of RFC 2131 section 3.
const COOKIE: u32 = 0x6382_5363;
/// Where the server name, the boot file name and the vendor area stand.
const SNAME: (usize, usize) = (44, 64);
const FILE: (usize, usize) = (108, 128);
const VENDOR: usize = 236;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (operation, id) = (b.u8(0)?, b.be32(4)?);
    cx.protocol("BOOTP");
    let (hw_type, hw_len) = (b.u8(1)?, usize::from(b.u8(2)?));
    let ether = hw_len == 6 && matches!(hw_type, 1 | 6);
    match operation {
        1 if ether => {
            let mac = Address::Ether(b.slice(28, 6)?.try_into().map_err(|_| Fault::Malformed)?);
            cx.info(format_args!("Boot Request from {mac} ({mac})"));
        }
        1 => cx.info(format_args!("Boot Request")),
        2 => cx.info(format_args!("Boot Reply")),
        _ => cx.info(format_args!("Unknown message type ({operation})")),
    }
    let vendor = b.from(VENDOR);
    let cookie = vendor.be32(0).is_ok_and(|c| c == COOKIE);
    let found = if cookie { options::scan(vendor.from(4)) } else { options::Found::default() };
    let kind = found.message.map(|n| match DHCP.names.get(u64::from(n)) {
        Some(name) => name.to_owned(),
        None => format!("Unknown Message Type (0x{n:02x})"),
    });
    if let Some(kind) = &kind {
        cx.protocol("DHCP");
        cx.info(format_args!("DHCP {kind:<8} - Transaction ID 0x{id:x}"));
    }
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    if let Some(kind) = &kind {
        cx.append(item, format_args!(" ({kind})"));
    }
    header(cx, b, hw_len, ether)?;
    names_of_boot(cx, b, found.overload)?;
    if kind.is_none() {
        cx.hide(&BOOTP, b.span(0, 0), Value::Uint(1));
    }
    if !cookie {
        let len = vendor.reported_len().min(64);
        if len > 0 {
            cx.add(&VENDOR_SPECIFIC_OPTIONS, vendor, 0, len)?;
        }
        return Ok(());
    }
    cx.add(&COOKIE_FIELD, vendor, 0, 4)?;
    cx.text(cx.last(), format_args!("Magic cookie: DHCP"));
    let area = options::Area { message: b, kind: kind.as_deref(), vendor: found.vendor_class };
    let ended = options::dissect(cx, &area, vendor.from(4), 0)?;
    if !ended && kind.is_some() {
        cx.note(&END_MISSING);
    }
    Ok(())
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, hw_len: usize, ether: bool) -> Outcome {
    cx.add(&TYPE, b, 0, 1)?;
    cx.add(&HW_TYPE, b, 1, 1)?;
    cx.add(&HW_LEN, b, 2, 1)?;
    cx.add(&HOPS, b, 3, 1)?;
    cx.add(&ID, b, 4, 4)?;
    let secs = b.be16(8)?;
    if secs > 0xff && secs & 0xff == 0 {
        cx.put(&SECS, b.span(8, 2), Value::Uint(u64::from(secs >> 8)));
        cx.note(&SECS_LE);
    } else {
        cx.add(&SECS, b, 8, 2)?;
    }
    let flags = cx.flags(&FLAGS, b, 10, 2, &[&FLAGS_BC, &FLAGS_RESERVED])?;
    let how = if flags & 0x8000 != 0 { ", Broadcast flag (Broadcast)" } else { " (Unicast)" };
    cx.append(cx.last(), format_args!("{how}"));
    for (at, field) in [(12, &IP_CLIENT), (16, &IP_YOUR), (20, &IP_SERVER), (24, &IP_RELAY)] {
        cx.add(field, b, at, 4)?;
    }
    let shown = if (1..=16).contains(&hw_len) { hw_len } else { 0 };
    if ether {
        cx.add(&HW_MAC_ADDR, b, 28, 6)?;
    } else if shown > 0 {
        cx.add(&HW_ADDR, b, 28, shown)?;
    }
    if shown > 0 && shown < 16 {
        cx.add(&HW_ADDR_PADDING, b, 28 + shown, 16 - shown)?;
    }
    Ok(())
}

/// Server host name and boot file name, unless they hold options (RFC 2132 section 9.3).
fn names_of_boot<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, overload: u8) -> Outcome {
    let rows = [(2, SNAME, &SERVER, "Server host name", "Server name", &SNAME_OVERLOADED), (1, FILE, &FILE_NAME, "Boot file name", "Boot file name", &FILE_OVERLOADED)];
    for (bit, (at, len), field, title, short, note) in rows {
        if overload & bit != 0 {
            cx.open_text(b.span(at, len), format_args!("{short} option overloaded by DHCP"));
            cx.close();
            cx.note(note);
            continue;
        }
        let text = until_nul(b.slice(at, len)?);
        let item = cx.put_text(field, b.span(at, len), format_args!("{}", lossy(text)));
        if text.is_empty() {
            cx.text(item, format_args!("{title} not given"));
        }
    }
    Ok(())
}
