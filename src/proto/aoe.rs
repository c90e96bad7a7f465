//! ATA over Ethernet: disk commands in frames (AoE specification r11).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};

const ERROR_NAMES: &[(u64, &str)] = &[
    (1, "Unrecognized command code"),
    (2, "Bad argument parameter"),
    (3, "Device unavailable"),
    (4, "Config string present"),
    (5, "Unsupported version"),
];
const CMD_NAMES: &[(u64, &str)] = &[
    (0, "Issue ATA Command"),
    (1, "Query Config Information"),
];
const ATA_CMD_NAMES: &[(u64, &str)] = &[
    (0, "NOP"),
    (8, "Atapi soft reset"),
    (0x10, "Recalibrate"),
    (0x20, "Read sectors (with retry)"),
    (0x21, "Read sectors (no retry)"),
    (0x22, "Read long (with retry)"),
    (0x23, "Read long (no retry)"),
    (0x24, "Read ext"),
    (0x30, "Write sectors (with retry)"),
    (0x31, "Write sectors (no retry)"),
    (0x32, "Write long (with retry)"),
    (0x33, "Write long (no retry)"),
    (0x34, "Write ext"),
    (0x3c, "Write verify"),
    (0x40, "Read verify sectors (with retry)"),
    (0x41, "Read verify sectors (no retry)"),
    (0x50, "Format track"),
    (0x70, "Seek"),
    (0x90, "Execute device diagnostics"),
    (0x91, "Initialize device parameters"),
    (0x92, "Download microcode"),
    (0x94, "Standy immediate"),
    (0x95, "Idle immediate"),
    (0x96, "Standby"),
    (0x97, "Idle"),
    (0x98, "Check power mode"),
    (0x99, "Sleep"),
    (0xa0, "Atapi packet"),
    (0xa1, "Atapi identify device"),
    (0xa2, "Atapi service"),
    (0xb0, "Smart"),
    (0xc4, "Read multiple"),
    (0xc5, "Write multiple"),
    (0xc6, "Set multiple mode"),
    (0xc8, "Read dma (with retry)"),
    (0xc9, "Read dma (no retry)"),
    (0xca, "Write dma (with retry)"),
    (0xcb, "Write dma (no retry)"),
    (0xde, "Door lock"),
    (0xdf, "Door unlock"),
    (0xe0, "Standy immediate"),
    (0xe1, "Idle immediate"),
    (0xe2, "Standby"),
    (0xe3, "Idle"),
    (0xe4, "Read buffer"),
    (0xe5, "Check power mode"),
    (0xe6, "Sleep"),
    (0xe8, "Write buffer"),
    (0xec, "Identify Device"),
    (0xed, "Media eject"),
    (0xee, "Identify device dma"),
    (0xef, "Set features"),
    (0xf1, "Security set password"),
    (0xf2, "Security unlock"),
    (0xf3, "Security erase prepare"),
    (0xf4, "Security erase unit"),
    (0xf5, "Security freeze"),
    (0xf6, "Security disable password"),
];

fields! {
    /// Version of the AOE protocol.
    VERSION = "aoe.version", "Version", U8 Dec, mask(0xf0);
    /// Whether this is a response PDU or not.
    RESPONSE = "aoe.response", "Response flag", Bool B8, mask(0x8), with(Names::Bool("Response", "Request"));
    /// Whether this is an error PDU or not.
    FLAGS_ERROR = "aoe.flags_error", "Error flag", Bool B8, mask(0x4), with(Names::Bool("Error", "No error"));
    /// Error code.
    ERROR = "aoe.error", "Error", U8 Dec, names(ERROR_NAMES);
    /// Major address.
    MAJOR = "aoe.major", "Major", U16 Hex;
    /// Minor address.
    MINOR = "aoe.minor", "Minor", U8 Hex;
    /// AOE Command.
    CMD = "aoe.cmd", "Command", U8 Dec, names(CMD_NAMES);
    /// Command Tag.
    TAG = "aoe.tag", "Tag", U32 Hex;
    /// Whether this is a normal or LBA48 command.
    AFLAGS_E = "aoe.aflags.e", "E", Bool B8, mask(0x40), with(Names::Bool("LBA48 extended command", "Normal command"));
    /// Device/head register flag.
    AFLAGS_D = "aoe.aflags.d", "D", Bool B8, mask(0x10);
    /// Whether this is an asynchronous write or not.
    AFLAGS_A = "aoe.aflags.a", "A", Bool B8, mask(0x2), with(Names::Bool("ASYNCHRONOUS Write", "synchronous write"));
    /// Is this a command writing data to the device or not.
    AFLAGS_W = "aoe.aflags.w", "W", Bool B8, mask(0x1), with(Names::Bool("WRITE to the device", "No write to device"));
    /// Err/Feature.
    ERR_FEATURE = "aoe.err_feature", "Err/Feature", U8 Hex;
    /// Sector Count.
    SECTOR_COUNT = "aoe.sector_count", "Sector Count", U8 Dec;
    /// ATA command opcode.
    ATA_CMD = "aoe.ata.cmd", "ATA Cmd", U8 Hex, names(ATA_CMD_NAMES);
    /// ATA status bits.
    ATA_STATUS = "aoe.ata.status", "ATA Status", U8 Hex;
    /// Lba address.
    LBA = "aoe.lba", "Lba", U64 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88a2)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("aoe", "ATAoverEthernet", "AOE", &["AoE r11"]) }, dissect)
};

const ISSUE_ATA_COMMAND: u64 = 0;
const QUERY_CONFIG: u64 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("AoE");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let version = cx.add(&VERSION, b, 0, 1)?;
    if version != 1 {
        return Ok(());
    }
    let flags = b.u8(0)?;
    cx.open_text(b.span(0, 1), format_args!("Flags: "));
    cx.add(&RESPONSE, b, 0, 1)?;
    cx.add(&FLAGS_ERROR, b, 0, 1)?;
    cx.close();
    let response = flags & 0x08 != 0;
    if flags & 0x04 != 0 {
        cx.add(&ERROR, b, 1, 1)?;
    }
    cx.add(&MAJOR, b, 2, 2)?;
    cx.add(&MINOR, b, 4, 1)?;
    let command = cx.add(&CMD, b, 5, 1)?;
    cx.add(&TAG, b, 6, 4)?;
    let name = CMD.names.get(command).unwrap_or("Unknown");
    let way = if response { "Response" } else { "Request" };
    if matches!(command, ISSUE_ATA_COMMAND | QUERY_CONFIG) {
        cx.info(format_args!("{name} {way}"));
    }
    if command == ISSUE_ATA_COMMAND { ata(cx, b, response) } else { Ok(()) }
}

/// The registers of a disk.
fn ata<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, response: bool) -> Outcome {
    const EXTENDED: u8 = 0x40;
    cx.add(&AFLAGS_E, b, 10, 1)?;
    if b.u8(10)? & EXTENDED != 0 {
        cx.add(&AFLAGS_D, b, 10, 1)?;
    }
    cx.add(&AFLAGS_W, b, 10, 1)?;
    cx.add(&ERR_FEATURE, b, 11, 1)?;
    cx.add(&SECTOR_COUNT, b, 12, 1)?;
    if response {
        cx.add(&ATA_STATUS, b, 13, 1)?;
    } else {
        let command = cx.add(&ATA_CMD, b, 13, 1)?;
        cx.info_append(format_args!(" ATA:{}", ATA_CMD.names.get(command).unwrap_or("Unknown")));
    }
    // six bytes, least significant first
    let address = b.uint_le(14, 6)?;
    cx.put(&LBA, b.span(14, 6), Value::Uint(address));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_query_goes_to_every_shelf() {
        let mut frame = vec![0xff; 6];
        frame.extend_from_slice(&[2, 0, 0, 0, 0, 1, 0x88, 0xa2, 0x10, 0, 0xff, 0xff, 0xff, 1, 0, 0, 0, 0]);
        frame.extend_from_slice(&[0; 32]);
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AoE", "Query Config Information Request"));
        assert!(shown.has("Major: 0xffff"), "{:#?}", shown.lines);
    }
}
