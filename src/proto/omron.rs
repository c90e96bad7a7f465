//! FINS: memory and control of OMRON controllers (OMRON W342, FINS commands).

use super::common::rows::{add_each, add_rest};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const ICF_GWB_NAMES: &[(u64, &str)] = &[
    (0, "Don't use Gateway"),
    (1, "Use Gateway"),
];
const ICF_DTB_NAMES: &[(u64, &str)] = &[
    (0, "Command"),
    (1, "Response"),
];
const ICF_RSB_NAMES: &[(u64, &str)] = &[
    (0, "Response Required"),
    (1, "Response Not Required"),
];
const DNA_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "Local network"),
    (0x1, 0x7f, "Remote network"),
];
const DA1_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x3e, "SYSMAC NET / LINK"),
    (0x3f, 0x7e, "SYSMAC NET"),
    (0xff, 0xff, "Broadcast"),
];
const DA2_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "PC (CPU)"),
    (0xfe, 0xfe, "SYSMAC NET or LINK Unit connected to network"),
    (0x10, 0x1f, "CPU BUS Unit"),
];
const SNA_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "Local network"),
    (0x1, 0x7f, "Remote network"),
];
const SA1_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x3e, "SYSMAC NET / LINK"),
    (0x3f, 0x7e, "SYSMAC NET"),
    (0xff, 0xff, "Broadcast"),
];
const SA2_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "PC (CPU)"),
    (0xfe, 0xfe, "SYSMAC NET or LINK Unit connected to network"),
    (0x10, 0x1f, "CPU BUS Unit"),
];
const COMMAND_NAMES: &[(u64, &str)] = &[
    (0x101, "Memory Area Read"),
    (0x102, "Memory Area Write"),
    (0x103, "Memory Area Fill"),
    (0x104, "Multiple Memory Area Read"),
    (0x105, "Memory Area Transfer"),
    (0x201, "Parameter Area Read"),
    (0x202, "Parameter Area Write"),
    (0x203, "Parameter Area Clear"),
    (0x220, "Data Link Table Read"),
    (0x221, "Data Link Table Write"),
    (0x304, "Program Area Protect"),
    (0x305, "Program Area Protect Clear"),
    (0x306, "Program Area Read"),
    (0x307, "Program Area Write"),
    (0x308, "Program Area Clear"),
    (0x401, "Run"),
    (0x402, "Stop"),
    (0x403, "Reset"),
    (0x501, "Controller Data Read"),
    (0x502, "Connection Data Read"),
    (0x601, "Controller Status Read"),
    (0x602, "Network Status Read"),
    (0x603, "Data Link Status Read"),
    (0x620, "Cycle Time Read"),
    (0x701, "Clock Read"),
    (0x702, "Clock Write"),
    (0x801, "LOOP-BACK Test"),
    (0x802, "Broadcast Test Results Read"),
    (0x803, "Broadcast Test Data Send"),
    (0x920, "Message Read | Message Clear | FAL/FALS Read"),
    (0xc01, "Access Right Acquire"),
    (0xc02, "Access Right Forced Acquire"),
    (0xc03, "Access Right Release"),
    (0x2101, "Error Clear"),
    (0x2102, "Error Log Read"),
    (0x2103, "Error Log Clear"),
    (0x2201, "File Name Read"),
    (0x2202, "Single File Read"),
    (0x2203, "Single File Write"),
    (0x2204, "Memory Card Format"),
    (0x2205, "File Delete"),
    (0x2206, "Volume Label Create/Delete"),
    (0x2207, "File Copy"),
    (0x2208, "File Name Change"),
    (0x2209, "File Data Check"),
    (0x220a, "Memory Area File Transfer"),
    (0x220b, "Parameter Area File Transfer"),
    (0x220c, "Program Area File Transfer"),
    (0x220f, "File Memory Index Read"),
    (0x2210, "File Memory Read"),
    (0x2211, "File Memory Write"),
    (0x2301, "Forced Set/Reset"),
    (0x2302, "Forced Set/Reset Cancel"),
    (0x230a, "Multiple Forced Status Read"),
    (0x2601, "Name Set"),
    (0x2602, "Name Delete"),
    (0x2603, "Name Read"),
];
const RESPONSE_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Normal completion"),
    (1, "Service was interrupted"),
    (0x101, "Local node not part of Network"),
    (0x102, "Token time-out, node number to large"),
    (0x103, "Number of transmit retries exceeded"),
    (0x104, "Maximum number of frames exceeded"),
    (0x105, "Node number setting error (range)"),
    (0x106, "Node number duplication error"),
    (0x201, "Destination node not part of Network"),
    (0x202, "No node with the specified node number"),
    (0x203, "Third node not part of Network : Broadcasting was specified"),
    (0x204, "Busy error, destination node busy"),
    (0x205, "Response time-out"),
    (0x301, "Error occurred : ERC indicator is lit"),
    (0x302, "CPU error occurred in the PC at the destination node"),
    (0x303, "A controller error has prevented a normal response"),
    (0x304, "Node number setting error"),
    (0x401, "An undefined command has been used"),
    (0x402, "Cannot process command because the specified unit model or version is wrong"),
    (0x501, "Destination node number is not set in the routing table"),
    (0x502, "Routing table isn't registered"),
    (0x503, "Routing table error"),
    (0x504, "Max relay nodes (2) was exceeded"),
    (0x1001, "The command is longer than the max permissible length"),
    (0x1002, "The command is shorter than the min permissible length"),
    (0x1003, "The designated number of data items differs from the actual number"),
    (0x1004, "An incorrect command format has been used"),
    (0x1005, "An incorrect header has been used"),
    (0x1101, "Memory area code invalid or DM is not available"),
    (0x1102, "Access size is wrong in command"),
    (0x1103, "First address in inaccessible area"),
    (0x1104, "The end of specified word range exceeds acceptable range"),
    (0x1106, "A non-existent program number"),
    (0x1109, "The size of data items in command block are wrong"),
    (0x110a, "The IOM break function cannot be executed"),
    (0x110b, "The response block is longer than the max length"),
    (0x110c, "An incorrect parameter code has been specified"),
    (0x2002, "The data is protected"),
    (0x2003, "Registered table does not exist"),
    (0x2004, "Search data does not exist"),
    (0x2005, "Non-existent program number"),
    (0x2006, "Non-existent file"),
    (0x2007, "Verification error"),
    (0x2101, "Specified area is read-only"),
    (0x2102, "The data is protected"),
    (0x2103, "Too many files open"),
    (0x2105, "Non-existent program number"),
    (0x2106, "Non-existent file"),
    (0x2107, "File already exists"),
    (0x2108, "Data cannot be changed"),
    (0x2201, "The mode is wrong (executing)"),
    (0x2202, "The mode is wrong (stopped)"),
    (0x2203, "The PC is in the PROGRAM mode"),
    (0x2204, "The PC is in the DEBUG mode"),
    (0x2205, "The PC is in the MONITOR mode"),
    (0x2206, "The PC is in the RUN mode"),
    (0x2207, "The specified node is not the control node"),
    (0x2208, "The mode is wrong and the step cannot be executed"),
    (0x2301, "The file device does not exist where specified"),
    (0x2302, "The specified memory does not exist"),
    (0x2303, "No clock exists"),
    (0x2401, "Data link table is incorrect"),
    (0x2502, "Parity / checksum error occurred"),
    (0x2503, "I/O setting error"),
    (0x2504, "Too many I/O points"),
    (0x2505, "CPU bus error"),
    (0x2506, "I/O duplication error"),
    (0x2507, "I/O bus error"),
    (0x2509, "SYSMAC BUS/2 error"),
    (0x250a, "Special I/O Unit error"),
    (0x250d, "Duplication in SYSMAC BUS word allocation"),
    (0x250f, "A memory error has occurred"),
    (0x2510, "Terminator not connected in SYSMAC BUS system"),
    (0x2601, "The specified area is not protected"),
    (0x2602, "An incorrect password has been specified"),
    (0x2604, "The specified area is protected"),
    (0x2605, "The service is being executed"),
    (0x2606, "The service is not being executed"),
    (0x2607, "Service cannot be execute from local node"),
    (0x2608, "Service cannot be executed settings are incorrect"),
    (0x2609, "Service cannot be executed incorrect settings in command data"),
    (0x260a, "The specified action has already been registered"),
    (0x260b, "Cannot clear error, error still exists"),
    (0x3001, "The access right is held by another device"),
    (0x4001, "Command aborted with ABORT command"),
];
const AREA_NAMES: &[(u64, &str)] = &[
    (0, "CIO, TR, CPU Bus Link, and Auxiliary : Bit status"),
    (1, "Timer/Counter : Completion Flag status"),
    (2, "CS1 mode: DM : Bit contents"),
    (3, "Transition : Flag status"),
    (4, "Step : Flag status"),
    (5, "Forced status : Bit status"),
    (6, "CS1 mode: Task flag : Bit contents"),
    (7, "CS1 mode: Clock pulses / Condition flags : Bit contents"),
    (9, "CS1 mode: Timer/Counter : Completion Flag status"),
    (0x1b, "Action : Flag status"),
    (0x20, "CS1 mode: Expansion DM : Bit contents, bank E0"),
    (0x21, "CS1 mode: Expansion DM : Bit contents, bank E1"),
    (0x22, "CS1 mode: Expansion DM : Bit contents, bank E2"),
    (0x23, "CS1 mode: Expansion DM : Bit contents, bank E3"),
    (0x24, "CS1 mode: Expansion DM : Bit contents, bank E4"),
    (0x25, "CS1 mode: Expansion DM : Bit contents, bank E5"),
    (0x26, "CS1 mode: Expansion DM : Bit contents, bank E6"),
    (0x27, "CS1 mode: Expansion DM : Bit contents, bank E7"),
    (0x28, "CS1 mode: Expansion DM : Bit contents, bank E8"),
    (0x29, "CS1 mode: Expansion DM : Bit contents, bank E9"),
    (0x2a, "CS1 mode: Expansion DM : Bit contents, bank EA"),
    (0x2b, "CS1 mode: Expansion DM : Bit contents, bank EB"),
    (0x2c, "CS1 mode: Expansion DM : Bit contents, bank EC"),
    (0x30, "CS1 mode: CIO Area : Bit status"),
    (0x31, "CS1 mode: Work Area : Bit status"),
    (0x32, "CS1 mode: Holding Bit Area : Bit status"),
    (0x33, "CS1 mode: Auxiliary Area : Bit status"),
    (0x40, "CIO, TR, CPU Bus Link, and Auxiliary : Bit status (with forced status)"),
    (0x41, "Timer/Counter : Completion Flag status (with forced status)"),
    (0x43, "Transition : Flag status (with forced status)"),
    (0x44, "Step : Status"),
    (0x46, "CS1 mode: Task flag : Status"),
    (0x49, "CS1 mode: Timer/Counter : Completion Flag status (with forced status)"),
    (0x70, "CS1 mode: CIO Area : Bit status (with forced status)"),
    (0x71, "CS1 mode: Work Area : Bit status (with forced status)"),
    (0x72, "CS1 mode: Holding Bit Area : Bit status (with forced status)"),
    (0x80, "CIO, TR, CPU Bus Link, and Auxiliary : Word contents"),
    (0x81, "Timer/Counter : PV"),
    (0x82, "DM : Word contents"),
    (0x84, "Step : Step timer PV"),
    (0x85, "Forced status : Word contents"),
    (0x89, "CS1 mode: Timer/Counter : PV"),
    (0x90, "Expansion DM : Word contents, bank E0"),
    (0x91, "Expansion DM : Word contents, bank E1"),
    (0x92, "Expansion DM : Word contents, bank E2"),
    (0x93, "Expansion DM : Word contents, bank E3"),
    (0x94, "Expansion DM : Word contents, bank E4"),
    (0x95, "Expansion DM : Word contents, bank E5"),
    (0x96, "Expansion DM : Word contents, bank E6"),
    (0x97, "Expansion DM : Word contents, bank E7"),
    (0x98, "Expansion DM : Word contents, current bank"),
    (0x9c, "Register : Register contents / Current bank no. of expansion DM"),
    (0xa0, "CS1 mode: Expansion DM : Word contents, bank E0"),
    (0xa1, "CS1 mode: Expansion DM : Word contents, bank E1"),
    (0xa2, "CS1 mode: Expansion DM : Word contents, bank E2"),
    (0xa3, "CS1 mode: Expansion DM : Word contents, bank E3"),
    (0xa4, "CS1 mode: Expansion DM : Word contents, bank E4"),
    (0xa5, "CS1 mode: Expansion DM : Word contents, bank E5"),
    (0xa6, "CS1 mode: Expansion DM : Word contents, bank E6"),
    (0xa7, "CS1 mode: Expansion DM : Word contents, bank E7"),
    (0xa8, "CS1 mode: Expansion DM : Word contents, bank E8"),
    (0xa9, "CS1 mode: Expansion DM : Word contents, bank E9"),
    (0xaa, "CS1 mode: Expansion DM : Word contents, bank EA"),
    (0xab, "CS1 mode: Expansion DM : Word contents, bank EB"),
    (0xac, "CS1 mode: Expansion DM : Word contents, bank EC"),
    (0xb0, "CS1 mode: CIO Area : Word contents"),
    (0xb1, "CS1 mode: Work Area : Word contents"),
    (0xb2, "CS1 mode: Holding Bit Area : Word contents"),
    (0xb3, "CS1 mode: Auxiliary Bit Area : Word contents"),
    (0xbc, "CS1 mode: Register : Register contents / Current bank no. of expansion DM"),
    (0xc0, "CIO, TR, CPU Bus Link, and Auxiliary : Word contents (with forced status)"),
    (0xdc, "CS1 mode: Index register : Register contents"),
    (0xdd, "Interrupt status : Scheduled interrupt interval"),
    (0xf0, "CS1 mode: CIO Area : Word contents (with forced status)"),
    (0xf1, "CS1 mode: Work Area : Word contents (with forced status)"),
    (0xf2, "CS1 mode: Holding Bit Area : Word contents (with forced status)"),
];

fields! {
    /// OMRON ICF Field.
    ICF = "omron.icf", "OMRON ICF Field", U8 Hex;
    /// Gateway bit.
    ICF_GWB = "omron.icf.gwb", "Gateway bit", U8 Hex, mask(0x80), names(ICF_GWB_NAMES);
    /// Data Type bit.
    ICF_DTB = "omron.icf.dtb", "Data Type bit", U8 Hex, mask(0x40), names(ICF_DTB_NAMES);
    /// Reserved bit 0.
    ICF_RB0 = "omron.icf.rb0", "Reserved bit 0", U8 Hex, mask(0x20);
    /// Reserved bit 1.
    ICF_RB1 = "omron.icf.rb1", "Reserved bit 1", U8 Hex, mask(0x10);
    /// Reserved bit 2.
    ICF_RB2 = "omron.icf.rb2", "Reserved bit 2", U8 Hex, mask(0x8);
    /// Reserved bit 3.
    ICF_RB3 = "omron.icf.rb3", "Reserved bit 3", U8 Hex, mask(0x4);
    /// Reserved bit 4.
    ICF_RB4 = "omron.icf.rb4", "Reserved bit 4", U8 Hex, mask(0x2);
    /// Response setting bit.
    ICF_RSB = "omron.icf.rsb", "Response setting bit", U8 Hex, mask(0x1), names(ICF_RSB_NAMES);
    /// Reserved.
    RSV = "omron.rsv", "Reserved", U8 Hex;
    /// Gateway Count.
    GCT = "omron.gct", "Gateway Count", U8 Hex;
    /// Destination network address.
    DNA = "omron.dna", "Destination network address", U8 Hex, ranges(DNA_RANGES);
    /// Destination node number.
    DA1 = "omron.da1", "Destination node number", U8 Hex, ranges(DA1_RANGES);
    /// Destination unit address.
    DA2 = "omron.da2", "Destination unit address", U8 Hex, ranges(DA2_RANGES);
    /// Source network address.
    SNA = "omron.sna", "Source network address", U8 Hex, ranges(SNA_RANGES);
    /// Source node number.
    SA1 = "omron.sa1", "Source node number", U8 Hex, ranges(SA1_RANGES);
    /// Source unit address.
    SA2 = "omron.sa2", "Source unit address", U8 Hex, ranges(SA2_RANGES);
    /// Service ID.
    SID = "omron.sid", "Service ID", U8 Hex;
    /// Command CODE.
    COMMAND = "omron.command", "Command CODE", U16 Hex, names(COMMAND_NAMES);
    /// Response code.
    RESPONSE_CODE = "omron.response.code", "Response code", U16 Hex, names(RESPONSE_CODE_NAMES);
    /// Memory Area Code.
    MEMORY_AREA_READ_CODE = "omron.memory.area.read", "Memory Area Code", U8 Hex, names(AREA_NAMES);
    /// Beginning address.
    MEMORY_ADDRESS = "omron.memory.address", "Beginning address", U16 Hex;
    /// Beginning address bits.
    MEMORY_ADDRESS_BITS = "omron.memory.address.bits", "Beginning address bits", U8 Hex;
    /// Number of items.
    MEMORY_NUMITEMS = "omron.memory.numitems", "Number of items", U16 Dec;
    /// Response data.
    RESPONSE_DATA = "omron.response.data", "Response data", Bytes None;
    /// Command Data.
    COMMAND_DATA = "omron.command.data", "Command Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 9600)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("omron", "OMRON FINS Protocol", "OMRON", &["OMRON W342"]) }, dissect)
};

/// Length of the header with the command.
const HEADER: usize = 12;
const COMMAND_AT: usize = 10;
const MEMORY_AREA_READ: u64 = 0x0101;
const MEMORY_AREA_WRITE: u64 = 0x0102;
const MEMORY_AREA_FILL: u64 = 0x0103;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("OMRON");
    let flags = b.u8(0)?;
    let response = flags & 0x40 != 0;
    let code = u64::from(b.be16(COMMAND_AT)?);
    let name = COMMAND.names.get(code).unwrap_or("Unknown");
    cx.info(format_args!("{} : {name}", if response { "Response" } else { "Command " }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open_text(b.span(0, HEADER), format_args!("Omron Header"));
    cx.open(&ICF, b, 0, 1)?;
    let icf = cx.last();
    for bit in [&ICF_GWB, &ICF_DTB, &ICF_RB0, &ICF_RB1, &ICF_RB2, &ICF_RB3, &ICF_RB4, &ICF_RSB] {
        let value = cx.add(bit, b, 0, 1)?;
        if let Some(text) = bit.names.get(value) {
            cx.append(icf, format_args!(", {}: {text}", bit.label));
        }
    }
    cx.close();
    add_each(
        cx,
        b,
        1,
        &[(&RSV, 1), (&GCT, 1), (&DNA, 1), (&DA1, 1), (&DA2, 1), (&SNA, 1), (&SA1, 1), (&SA2, 1), (&SID, 1)],
    )?;
    cx.close();
    cx.add(&COMMAND, b, COMMAND_AT, 2)?;
    let body = HEADER;
    if response {
        cx.add(&RESPONSE_CODE, b, body, 2)?;
        return add_rest(cx, &RESPONSE_DATA, b, body + 2);
    }
    match code {
        MEMORY_AREA_READ | MEMORY_AREA_WRITE | MEMORY_AREA_FILL => {
            cx.open_text(b.span(body, b.reported_len().saturating_sub(body)), format_args!("Command Data"));
            let rows = [(&MEMORY_AREA_READ_CODE, 1), (&MEMORY_ADDRESS, 2), (&MEMORY_ADDRESS_BITS, 1), (&MEMORY_NUMITEMS, 2)];
            let at = add_each(cx, b, body, &rows)?;
            add_rest(cx, &COMMAND_DATA, b, at)
        }
        _ => add_rest(cx, &COMMAND_DATA, b, body),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_read_says_what_it_reads() {
        let message = [0x80, 0, 2, 0, 0, 0, 0, 0, 0, 0x7a, 1, 1, 0x80, 0xcc, 0xcc, 0xcc, 0, 2];
        let shown = udp((9600, 9600), &message);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("OMRON", "Command  : Memory Area Read"));
        assert!(shown.has("Number of items: 2"), "{:#?}", shown.lines);
    }
}
