//! Apple filing protocol: volumes, files and forks of a server (Apple Filing Protocol Reference).

use super::common::afp::result;
use super::common::exchange;
use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const COMMAND_NAMES: &[(u64, &str)] = &[
    (1, "FPByteRangeLock"),
    (2, "FPCloseVol"),
    (3, "FPCloseDir"),
    (4, "FPCloseFork"),
    (5, "FPCopyFile"),
    (6, "FPCreateDir"),
    (7, "FPCreateFile"),
    (8, "FPDelete"),
    (9, "FPEnumerate"),
    (10, "FPFlush"),
    (11, "FPFlushFork"),
    (14, "FPGetForkParms"),
    (15, "FPGetSrvrInfo"),
    (16, "FPGetSrvrParms"),
    (17, "FPGetVolParms"),
    (18, "FPLogin"),
    (19, "FPLoginCont"),
    (20, "FPLogout"),
    (21, "FPMapID"),
    (22, "FPMapName"),
    (23, "FPMoveAndRename"),
    (24, "FPOpenVol"),
    (25, "FPOpenDir"),
    (26, "FPOpenFork"),
    (27, "FPRead"),
    (28, "FPRename"),
    (29, "FPSetDirParms"),
    (30, "FPSetFileParms"),
    (31, "FPSetForkParms"),
    (32, "FPSetVolParms"),
    (33, "FPWrite"),
    (34, "FPGetFileDirParms"),
    (35, "FPSetFileDirParms"),
    (36, "FPChangePassword"),
    (37, "FPGetUserInfo"),
    (38, "FPGetSrvrMsg"),
    (39, "FPCreateID"),
    (40, "FPDeleteID"),
    (41, "FPResolveID"),
    (42, "FPExchangeFiles"),
    (43, "FPCatSearch"),
    (48, "FPOpenDT"),
    (49, "FPCloseDT"),
    (51, "FPGetIcon"),
    (52, "FPGetIconInfo"),
    (53, "FPAddAPPL"),
    (54, "FPRemoveAPPL"),
    (55, "FPGetAPPL"),
    (56, "FPAddComment"),
    (57, "FPRemoveComment"),
    (58, "FPGetComment"),
    (59, "FPByteRangeLockExt"),
    (60, "FPReadExt"),
    (61, "FPWriteExt"),
    (63, "FPLoginExt"),
    (64, "FPGetSessionToken"),
    (65, "FPDisconnectOldSession"),
    (66, "FPEnumerateExt"),
    (67, "FPCatSearchExt"),
    (68, "FPEnumerateExt2"),
    (69, "FPGetExtAttr"),
    (70, "FPSetExtAttr"),
    (71, "FPRemoveExtAttr"),
    (72, "FPListExtAttrs"),
    (73, "FPGetACL"),
    (74, "FPSetACL"),
    (75, "FPAccess"),
    (76, "FPSpotlightRPC"),
    (78, "FPSyncDir"),
    (79, "FPSyncFork"),
    (122, "FPZzzzz"),
    (192, "FPAddIcon"),
];
const VOL_SIGNATURE_NAMES: &[(u64, &str)] = &[
    (1, "Flat"),
    (2, "Fixed Directory ID"),
    (3, "Variable Directory ID (deprecated)"),
];

fields! {
    /// AFP function.
    COMMAND = "afp.command", "Command", U8 Dec, names(COMMAND_NAMES);
    /// The response to this packet is in this packet.
    RESPONSE_IN = "afp.response_in", "Response in", FrameNum None;
    /// This packet is a response to the packet in this frame.
    RESPONSE_TO = "afp.response_to", "Response to", FrameNum None;
    /// Time between Request and Response for AFP cmds.
    TIME = "afp.time", "Time from request", RelTime None;
    /// Pad Byte.
    PAD = "afp.pad", "Pad", None None;
    /// Client AFP version.
    VERSION = "afp.Version", "AFP Version", Str None;
    /// User Authentication Method.
    UAM = "afp.UAM", "UAM", Str None;
    /// User.
    USER = "afp.user", "User", Str None;
    /// Server time.
    SERVER_TIME = "afp.server_time", "Server time", AbsTime None;
    /// Flags.
    VOL_FLAG = "afp.vol_flag", "Flags", U8 Hex;
    /// Volume is password-protected.
    VOL_FLAG_PASSWD = "afp.vol_flag_passwd", "Password", Bool B8, mask(0x80);
    /// Volume has Apple II config info.
    VOL_FLAG_HAS_CONFIG = "afp.vol_flag_has_config", "Has config", Bool B8, mask(0x1);
    /// Volume name.
    VOL_NAME = "afp.vol_name", "Volume", Str None;
    /// Volume id.
    VOL_ID = "afp.vol_id", "Volume id", U32 Dec;
    /// Parent directory ID.
    DID = "afp.did", "DID", U32 Dec;
    /// Open fork reference number.
    OFORK = "afp.ofork", "Fork", U16 Dec;
    /// Volume bitmap.
    VOL_BITMAP = "afp.vol_bitmap", "Bitmap", U16 Hex;
    /// Volume attributes.
    VOL_BITMAP_ATTRIBUTES = "afp.vol_bitmap.attributes", "Attributes", Bool B16, mask(0x1);
    /// Volume signature.
    VOL_BITMAP_SIGNATURE = "afp.vol_bitmap.signature", "Signature", Bool B16, mask(0x2);
    /// Volume creation date.
    VOL_BITMAP_CREATE_DATE = "afp.vol_bitmap.create_date", "Creation date", Bool B16, mask(0x4);
    /// Volume modification date.
    VOL_BITMAP_MOD_DATE = "afp.vol_bitmap.mod_date", "Modification date", Bool B16, mask(0x8);
    /// Volume backup date.
    VOL_BITMAP_BACKUP_DATE = "afp.vol_bitmap.backup_date", "Backup date", Bool B16, mask(0x10);
    /// Volume ID.
    VOL_BITMAP_ID = "afp.vol_bitmap.id", "ID", Bool B16, mask(0x20);
    /// Volume free bytes.
    VOL_BITMAP_BYTES_FREE = "afp.vol_bitmap.bytes_free", "Bytes free", Bool B16, mask(0x40);
    /// Volume total bytes.
    VOL_BITMAP_BYTES_TOTAL = "afp.vol_bitmap.bytes_total", "Bytes total", Bool B16, mask(0x80);
    /// Volume name.
    VOL_BITMAP_NAME = "afp.vol_bitmap.name", "Name", Bool B16, mask(0x100);
    /// Volume extended (>2GB) free bytes.
    VOL_BITMAP_EX_BYTES_FREE = "afp.vol_bitmap.ex_bytes_free", "Extended bytes free", Bool B16, mask(0x200);
    /// Volume extended (>2GB) total bytes.
    VOL_BITMAP_EX_BYTES_TOTAL = "afp.vol_bitmap.ex_bytes_total", "Extended bytes total", Bool B16, mask(0x400);
    /// Volume block size.
    VOL_BITMAP_BLOCK_SIZE = "afp.vol_bitmap.block_size", "Block size", Bool B16, mask(0x800);
    /// Volume attributes.
    VOL_ATTRIBUTES = "afp.vol_attributes", "Attributes", U16 Hex;
    /// Volume signature.
    VOL_SIGNATURE = "afp.vol_signature", "Signature", U16 Dec, names(VOL_SIGNATURE_NAMES);
    /// Volume creation date.
    VOL_CREATION_DATE = "afp.vol_creation_date", "Creation date", AbsTime None;
    /// Volume modification date.
    VOL_MODIFICATION_DATE = "afp.vol_modification_date", "Modification date", AbsTime None;
    /// Volume backup date.
    VOL_BACKUP_DATE = "afp.vol_backup_date", "Backup date", AbsTime None;
    /// Free space.
    VOL_BYTES_FREE = "afp.vol_bytes_free", "Bytes free", U32 Dec;
    /// Volume size.
    VOL_BYTES_TOTAL = "afp.vol_bytes_total", "Bytes total", U32 Dec;
    /// Volume name offset in packet.
    VOL_NAME_OFFSET = "afp.vol_name_offset", "Volume name offset", U16 Dec;
    /// Extended (>2GB) free space.
    VOL_EX_BYTES_FREE = "afp.vol_ex_bytes_free", "Extended bytes free", U64 Dec;
    /// Extended (>2GB) volume size.
    VOL_EX_BYTES_TOTAL = "afp.vol_ex_bytes_total", "Extended bytes total", U64 Dec;
    /// Volume block size.
    VOL_BLOCK_SIZE = "afp.vol_block_size", "Block size", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("afp", "Apple Filing Protocol", "AFP", &["Apple Filing Protocol Reference"]) },
    dissect,
);

/// Seconds from 1970 to 2000, where the protocol's time begins.
const SINCE_2000: i64 = 946_684_800;
const NANOS: i64 = 1_000_000_000;

const CLOSE_VOLUME: u64 = 2;
const CLOSE_FORK: u64 = 4;
const SERVER_PARAMETERS: u64 = 16;
const VOLUME_PARAMETERS: u64 = 17;
const LOGIN: u64 = 18;
const OPEN_VOLUME: u64 = 24;
/// Commands that begin with a volume and a directory.
const OF_DIRECTORIES: [u64; 10] = [6, 7, 8, 9, 29, 30, 34, 35, 66, 68];

/// What a volume can tell, in the order of the bits that ask for it: the bit, the value and its length.
static VOLUME: [(&Field, &Field, usize); 12] = [
    (&VOL_BITMAP_ATTRIBUTES, &VOL_ATTRIBUTES, 2),
    (&VOL_BITMAP_SIGNATURE, &VOL_SIGNATURE, 2),
    (&VOL_BITMAP_CREATE_DATE, &VOL_CREATION_DATE, 4),
    (&VOL_BITMAP_MOD_DATE, &VOL_MODIFICATION_DATE, 4),
    (&VOL_BITMAP_BACKUP_DATE, &VOL_BACKUP_DATE, 4),
    (&VOL_BITMAP_ID, &VOL_ID, 2),
    (&VOL_BITMAP_BYTES_FREE, &VOL_BYTES_FREE, 4),
    (&VOL_BITMAP_BYTES_TOTAL, &VOL_BYTES_TOTAL, 4),
    (&VOL_BITMAP_NAME, &VOL_NAME_OFFSET, 2),
    (&VOL_BITMAP_EX_BYTES_FREE, &VOL_EX_BYTES_FREE, 8),
    (&VOL_BITMAP_EX_BYTES_TOTAL, &VOL_EX_BYTES_TOTAL, 8),
    (&VOL_BITMAP_BLOCK_SIZE, &VOL_BLOCK_SIZE, 4),
];

/// The carrier tells in [`crate::dissect::Packet::hint`]: the command, whether it is a reply (bit 8), the error (from bit 16 on).
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (code, is_reply, error) = (cx.packet.hint & 0xff, cx.packet.hint & 0x100 != 0, (cx.packet.hint >> 16) as u32 as i32);
    let name = COMMAND.names.get(code).map_or_else(|| format!("Unknown command ({code})"), Into::into);
    cx.protocol("AFP");
    cx.info(format_args!("{name} {}", if is_reply { "reply" } else { "request" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let here = b.span(0, 0);
    if is_reply {
        if error != 0 {
            cx.info_append(format_args!(": {} ({error})", result(error as u64).unwrap_or("Unknown error")));
        }
        cx.put(&COMMAND, here, Value::Uint(code));
    } else {
        cx.add(&COMMAND, b, 0, 1)?;
    }
    exchange::show(cx, here, &RESPONSE_IN, &RESPONSE_TO, &TIME);
    let end = if is_reply { reply(cx, b, code)? } else { request(cx, b, code)? };
    cx.data_inside(b.from(end));
    Ok(())
}

/// Gives where what is known ends.
fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, code: u64) -> Result<usize, Fault> {
    match code {
        LOGIN => {
            let mut at = 1;
            for field in [&VERSION, &UAM, &USER] {
                if at < b.reported_len() {
                    at = counted(cx, b, at, field)?;
                }
            }
            Ok(at)
        }
        CLOSE_VOLUME | VOLUME_PARAMETERS => {
            cx.add(&PAD, b, 1, 1)?;
            let id = cx.add(&VOL_ID, b, 2, 2)?;
            cx.info_append(format_args!(": Vol={id}"));
            if code == CLOSE_VOLUME {
                cx.info(format_args!("FPCloseVol request"));
                return Ok(4);
            }
            bitmap(cx, b, 4)?;
            Ok(6)
        }
        OPEN_VOLUME => {
            cx.add(&PAD, b, 1, 1)?;
            bitmap(cx, b, 2)?;
            let end = counted(cx, b, 4, &VOL_NAME)?;
            cx.info_append(format_args!(": {}", shown(b.clipped(5, end - 5))));
            Ok(end)
        }
        CLOSE_FORK => {
            cx.add(&PAD, b, 1, 1)?;
            let fork = cx.add(&OFORK, b, 2, 2)?;
            cx.info_append(format_args!(": Fork={fork}"));
            Ok(4)
        }
        _ if OF_DIRECTORIES.contains(&code) => {
            cx.add(&PAD, b, 1, 1)?;
            let (volume, directory) = (cx.add(&VOL_ID, b, 2, 2)?, cx.add(&DID, b, 4, 4)?);
            cx.info_append(format_args!(": Vol={volume} Did={directory}"));
            Ok(8)
        }
        _ => Ok(1),
    }
}

fn reply<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, code: u64) -> Result<usize, Fault> {
    if b.reported_len() == 0 {
        return Ok(0);
    }
    match code {
        OPEN_VOLUME | VOLUME_PARAMETERS => {
            let asked = bitmap(cx, b, 0)?;
            let mut at = 2;
            for (_, field, len) in VOLUME.iter().filter(|row| asked & row.0.mask != 0) {
                if field == &&VOL_CREATION_DATE || field == &&VOL_MODIFICATION_DATE || field == &&VOL_BACKUP_DATE {
                    time(cx, b, at, field)?;
                } else {
                    cx.add(field, b, at, *len)?;
                }
                at += len;
            }
            Ok(at)
        }
        SERVER_PARAMETERS => {
            time(cx, b, 0, &SERVER_TIME)?;
            let count = b.u8(4)?;
            cx.open_text(b.span(4, 1), format_args!("Volumes : {count}"));
            let mut at = 5;
            for _ in 0..count {
                at = volume(cx, b, at)?;
            }
            cx.close();
            Ok(at)
        }
        _ => Ok(0),
    }
}

/// A volume of a server's list; gives where it ends.
fn volume<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = usize::from(b.u8(at + 1)?) + 2;
    cx.open_text(b.span(at, len), format_args!("Volume"));
    cx.put(&VOL_FLAG, b.span(at, len), Value::Uint(b.u8(at)?.into()));
    cx.text(cx.last(), format_args!("{}", shown(b.clipped(at + 2, len - 2))));
    cx.open_last();
    cx.add(&VOL_FLAG_PASSWD, b, at, 1)?;
    cx.add(&VOL_FLAG_HAS_CONFIG, b, at, 1)?;
    cx.close();
    let end = counted(cx, b, at + 1, &VOL_NAME)?;
    cx.close();
    Ok(end)
}

/// Text with a byte of length before it; gives where it ends.
fn counted<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    let len = usize::from(b.u8(at)?);
    b.slice(at + 1, len)?;
    cx.put(field, b.span(at, len + 1), Value::Span(b.span(at + 1, len)));
    Ok(at + 1 + len)
}

/// What is asked of a volume, or told.
fn bitmap<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<u64, Fault> {
    let bits = VOLUME.map(|row| row.0);
    let value = cx.flags(&VOL_BITMAP, b, at, 2, &bits)?;
    for bit in bits.iter().filter(|bit| value & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    Ok(value)
}

fn time<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Outcome {
    let seconds = i64::from(b.be32(at)?) + SINCE_2000;
    cx.put(field, b.span(at, 4), Value::AbsTime(seconds * NANOS));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_login_names_version_and_method() {
        let body = b"\x12\x06AFP3.1\x04DHX2\x04user";
        let shown = tcp((40000, 548), &[&[0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, body.len() as u8, 0, 0, 0, 0][..], body].concat());
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AFP", "FPLogin request"));
        for line in ["AFP Version: AFP3.1", "UAM: DHX2", "User: user"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }
}
