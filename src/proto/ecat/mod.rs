//! EtherCAT datagrams (IEC 61158-4-12): what a frame reads and writes in the devices that it passes.

mod register_bits;
mod registers;
mod sub_fields;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};
use registers::REGISTERS;
use sub_fields::{SUBS, Sub};

const CMD_NAMES: &[(u64, &str)] = &[
    (0, "NOP"),
    (1, "APRD"),
    (2, "APWR"),
    (3, "APRW"),
    (4, "FPRD"),
    (5, "FPWR"),
    (6, "FPRW"),
    (7, "BRD"),
    (8, "BWR"),
    (9, "BRW"),
    (0xa, "LRD"),
    (0xb, "LWR"),
    (0xc, "LRW"),
    (0xd, "ARMW"),
    (0xe, "FRMW"),
    (0xff, "EXT"),
];
const SUBFRAME_RESERVED_NAMES: &[(u64, &str)] = &[
    (0, "Valid"),
];

fields! {
    /// Command.
    CMD = "ecat.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    IDX = "ecat.idx", "Index", U8 Hex;
    /// Slave Addr.
    ADP = "ecat.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    ADO = "ecat.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    LAD = "ecat.lad", "Log Addr", U32 Hex;
    /// Interrupt.
    INT = "ecat.int", "Interrupt", U16 Hex;
    /// The working counter is increased once for each addressed device if at least one byte/bit of the data was successfully read and/or written by that device, it is increased once for every operation made by that device - read/write/read and write.
    CNT = "ecat.cnt", "Working Cnt", U16 Dec;
    /// Data.
    DATA = "ecat.data", "Data", Bytes None;
    /// Length.
    SUBFRAME_LENGTH = "ecat.subframe.length", "Length", U16 Dec, mask(0x7ff);
    /// Reserved.
    SUBFRAME_RESERVED = "ecat.subframe.reserved", "Reserved", U16 Dec, mask(0x3800), names(SUBFRAME_RESERVED_NAMES);
    /// Round trip.
    SUBFRAME_CIRCULATING = "ecat.subframe.circulating", "Round trip", Bool B16, mask(0x4000), with(Names::Bool("Frame has circulated once", "Frame is not circulating"));
    /// Last indicator.
    SUBFRAME_MORE = "ecat.subframe.more", "Last indicator", Bool B16, mask(0x8000), with(Names::Bool("More EtherCAT datagrams will follow", "Last EtherCAT datagram"));
}

const TABLES: &[&[&Field]] = &[FIELDS, registers::FIELDS, register_bits::FIELDS, sub_fields::FIELDS];
static ALL: [&Field; crate::model::field::total(TABLES)] = crate::model::field::join(TABLES);

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("ecat", "EtherCAT datagram(s)", "ECAT", &["IEC 61158-4-12"]) },
    dissect,
);

const HEADER: usize = 10;
const COUNTER: usize = 2;
/// Datagrams whose lengths Info tells one by one.
const TOLD: usize = 4;

/// Long names of the commands.
const COMMANDS: &[&str] = &[
    "No operation",
    "Auto Increment Physical Read",
    "Auto Increment Physical Write",
    "Auto Increment Physical ReadWrite",
    "Configured address Physical Read",
    "Configured address Physical Write",
    "Configured address Physical ReadWrite",
    "Broadcast Read",
    "Broadcast Write",
    "Broadcast ReadWrite",
    "Logical Read",
    "Logical Write",
    "Logical ReadWrite",
    "Auto Increment Physical Read Multiple Write",
    "Configured Address Physical Read Multiple Write",
];

/// What the header of a datagram says.
struct Datagram {
    command: u8,
    len: usize,
    more: bool,
    counter: u16,
    adp: u16,
    ado: u16,
}

impl Datagram {
    fn read(b: Bytes<'_>) -> Result<Self, Fault> {
        let (command, size) = (b.u8(0)?, b.le16(6)?);
        let len = usize::from(size & 0x07ff);
        let counter = b.le16(HEADER + len)?;
        Ok(Datagram { command, len, more: size & 0x8000 != 0, counter, adp: b.le16(2)?, ado: b.le16(4)? })
    }

    /// Bytes from the header to the working counter.
    fn size(&self) -> usize {
        HEADER + self.len + COUNTER
    }

    fn name(&self) -> String {
        CMD.names.get(self.command.into()).map_or_else(|| format!("<UNKNOWN: {}>", self.command), Into::into)
    }

    fn is_logical(&self) -> bool {
        (10..=12).contains(&self.command)
    }

    /// Reads and writes of registers; the others have data only.
    fn has_registers(&self) -> bool {
        matches!(self.command, 1..=9 | 13 | 14)
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut all = Vec::new();
    let mut at = 0;
    loop {
        let datagram = Datagram::read(b.from(at))?;
        let more = datagram.more;
        at += datagram.size();
        all.push(datagram);
        if !more {
            break;
        }
    }
    let summary = summary(&all);
    cx.protocol("ECAT");
    cx.info(format_args!("{summary}"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(": {summary}"));
    let mut at = 0;
    for (n, datagram) in all.iter().enumerate() {
        one(cx, b.window(at, datagram.size()), datagram, SUBS.get(n))?;
        at += datagram.size();
    }
    Ok(())
}

fn summary(all: &[Datagram]) -> String {
    match all {
        [one] => format!("'{}': Len: {}, Adp 0x{:x}, Ado 0x{:x}, Wc {} ", one.name(), one.len, one.adp, one.ado, one.counter),
        few if few.len() <= TOLD => {
            let parts: Vec<String> = few.iter().map(|one| format!("'{}': len {}", one.name(), one.len)).collect();
            format!("{} Cmds, {}{}", few.len(), parts.join(", "), if few.len() == 2 { " " } else { "" })
        }
        [first, ..] => {
            format!("{} Cmds, SumLen {}, '{}'... ", all.len(), all.iter().map(|one| one.len).sum::<usize>(), first.name())
        }
        [] => String::new(),
    }
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, datagram: &Datagram, sub: Option<&'static Sub>) -> Outcome {
    let Datagram { command, len, counter, adp, ado, .. } = *datagram;
    let place = match COMMANDS.get(usize::from(command)) {
        None => String::new(),
        Some(_) if datagram.is_logical() => format!(", Addr 0x{:x}, Cnt {counter}", b.le32(2)?),
        Some(_) => format!(", Adp 0x{adp:x}, Ado 0x{ado:x}, Cnt {counter}"),
    };
    let name = CMD.names.get(command.into()).unwrap_or("Unknown");
    cx.open_text(b.span(0, datagram.size()), format_args!("EtherCAT datagram: Cmd: '{name}' ({command}), Len: {len}{place}"));
    header(cx, b, datagram, sub)?;
    let data = b.sub(HEADER, len)?;
    let shown = datagram.has_registers() && counter == 0 || datagram.has_registers() && registers(cx, data, ado.into())?;
    if !shown && len > 0 {
        cx.add(&DATA, data, 0, len)?;
    }
    cx.add_le(&CNT, b, HEADER + len, COUNTER)?;
    if let Some(sub) = sub {
        cx.hide(sub.cnt, b.span(HEADER + len, COUNTER), Value::Uint(counter.into()));
    }
    cx.close();
    Ok(())
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, datagram: &Datagram, sub: Option<&'static Sub>) -> Outcome {
    let command = datagram.command;
    cx.open_text(b.span(0, HEADER), format_args!("Header"));
    cx.add(&CMD, b, 0, 1)?;
    let long = COMMANDS.get(usize::from(command)).copied().unwrap_or("Unknown command");
    cx.text(cx.last(), format_args!("Cmd        : {command} ({long})"));
    number(cx, b, (0, 1), sub.map(|sub| sub.cmd))?;
    cx.add(&IDX, b, 1, 1)?;
    number(cx, b, (1, 1), sub.map(|sub| sub.idx))?;
    if datagram.is_logical() {
        cx.add_le(&LAD, b, 2, 4)?;
        number(cx, b, (2, 4), sub.map(|sub| sub.lad))?;
    } else {
        cx.add_le(&ADP, b, 2, 2)?;
        number(cx, b, (2, 2), sub.map(|sub| sub.adp))?;
        cx.add_le(&ADO, b, 4, 2)?;
        number(cx, b, (4, 2), sub.map(|sub| sub.ado))?;
    }
    let (trip, last) = (b.le16(6)? & 0x4000 != 0, datagram.more);
    let (trip, last) = (if trip { "Roundtrip" } else { "No Roundtrip" }, if last { "More Follows..." } else { "Last Sub Command" });
    cx.open_text(b.span(6, 2), format_args!("Length     : {0} (0x{0:x}) - {trip} - {last}", datagram.len));
    for bit in [&SUBFRAME_LENGTH, &SUBFRAME_RESERVED, &SUBFRAME_CIRCULATING, &SUBFRAME_MORE] as [&'static Field; 4] {
        cx.add_le(bit, b, 6, 2)?;
    }
    cx.close();
    cx.add_le(&INT, b, 8, 2)?;
    cx.close();
    Ok(())
}

/// The same number once more under the datagram's own name, for filters.
fn number<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, (at, len): (usize, usize), field: Option<&'static Field>) -> Outcome {
    if let Some(field) = field {
        let value = b.uint_le(at, len)?;
        cx.hide(field, b.span(at, len), Value::Uint(value));
    }
    Ok(())
}

/// The registers that lie in the data from a place on; false when none does.
fn registers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, ado: usize) -> Result<bool, Fault> {
    let mut any = false;
    for register in REGISTERS.iter().filter(|register| register.at >= ado && register.at + register.len <= ado + b.reported_len()) {
        let at = register.at - ado;
        if register.bits.is_empty() {
            cx.add_le(register.field, b, at, register.len)?;
        } else {
            cx.flags_le(register.field, b, at, register.len, register.bits)?;
        }
        any = true;
    }
    Ok(any)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{Shown, dissect};

    fn frame(datagrams: &[u8]) -> Shown {
        let head = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88, 0xa4, datagrams.len() as u8, 0x10];
        dissect(1, &[&head[..], datagrams].concat())
    }

    #[test]
    fn registers_are_named_by_their_place() {
        let shown = frame(&[4, 2, 1, 0x10, 0x20, 1, 2, 0, 0, 0, 2, 0, 1, 0]);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("eth:ethertype:ecatf:ecat", "ECAT"));
        assert_eq!(shown.info, "'FPRD': Len: 2, Adp 0x1001, Ado 0x120, Wc 1 ");
        assert!(shown.has(".... .... .... 0010 = Al Ctrl: PREOP (0x2)"), "{:#?}", shown.lines);
    }

    #[test]
    fn logical_datagrams_hold_data() {
        let shown = frame(&[12, 1, 0, 0, 0, 1, 2, 0x80, 0, 0, 7, 8, 3, 0, 7, 1, 0, 0, 0x30, 1, 2, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(shown.info, "2 Cmds, 'LRW': len 2, 'BRD': len 2 ");
        assert!(shown.has("Log Addr: 0x01000000") && shown.has("Data: 0708"), "{:#?}", shown.lines);
        assert!(shown.has("EtherCAT datagram: Cmd: 'LRW' (12), Len: 2, Addr 0x1000000, Cnt 3"), "{:#?}", shown.lines);
    }
}
