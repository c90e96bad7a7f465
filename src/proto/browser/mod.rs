//! Windows browser protocol: who is in a workgroup, and who keeps the list (MS-BRWS).

mod fields;

use crate::base::text::{lossy, until_nul};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{Field, ProtocolInfo};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("browser", "Microsoft Windows Browser Protocol", "BROWSER", &["MS-BRWS"]) },
    dissect,
);

/// Commands (MS-BRWS section 2.2).
const HOST: u64 = 0x01;
const REQUEST: u64 = 0x02;
const ELECTION: u64 = 0x08;
const BACKUP_LIST_REQUEST: u64 = 0x09;
const BACKUP_LIST: u64 = 0x0a;
const BECOME_BACKUP: u64 = 0x0b;
const DOMAIN: u64 = 0x0c;
const MASTER: u64 = 0x0d;
const RESET: u64 = 0x0e;
const LOCAL_MASTER: u64 = 0x0f;
/// Bytes of a computer's name.
const NAME: usize = 16;

/// What bits of the server type are called in Info, from bit 0 on.
const TYPES: [(u32, &str); 25] = [
    (0, "Workstation"),
    (1, "Server"),
    (2, "SQL Server"),
    (3, "Domain Controller"),
    (4, "Backup Controller"),
    (5, "Time Source"),
    (6, "Apple Server"),
    (7, "Novell Server"),
    (8, "Domain Member Server"),
    (9, "Print Queue Server"),
    (10, "Dialin Server"),
    (11, "Xenix Server"),
    (12, "NT Workstation"),
    (13, "Windows for Workgroups"),
    (15, "NT Server"),
    (16, "Potential Browser"),
    (17, "Backup Browser"),
    (18, "Master Browser"),
    (19, "Domain Master Browser"),
    (20, "OSF"),
    (21, "VMS"),
    (22, "Windows 95 or above"),
    (23, "DFS server"),
    (30, "Local"),
    (31, "Domain Enum"),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let command = u64::from(b.u8(0)?);
    let Some(name) = COMMAND.names.get(command) else { return Err(Fault::NotMine) };
    cx.protocol("BROWSER");
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&COMMAND, b, 0, 1)?;
    match command {
        HOST | DOMAIN | LOCAL_MASTER => announcement(cx, b, command == DOMAIN)?,
        REQUEST => {
            cx.add(&UNUSED, b, 1, 1)?;
            text(cx, &RESPONSE_COMPUTER_NAME, b, 2)?;
        }
        ELECTION => {
            cx.add(&ELECTION_VERSION, b, 1, 1)?;
            cx.open(&ELECTION_CRITERIA, b, 2, 4)?;
            cx.close();
            cx.add_le(&UPTIME, b, 6, 4)?;
            text(cx, &SERVER, b, 14)?;
        }
        BACKUP_LIST_REQUEST => {
            cx.add(&BACKUP_COUNT, b, 1, 1)?;
            cx.add_le(&BACKUP_TOKEN, b, 2, 4)?;
        }
        BACKUP_LIST => {
            let count = cx.add(&BACKUP_COUNT, b, 1, 1)?;
            cx.add_le(&BACKUP_TOKEN, b, 2, 4)?;
            let mut at = 6;
            for _ in 0..count {
                at = text(cx, &BACKUP_SERVER, b, at)?;
            }
        }
        BECOME_BACKUP => {
            text(cx, &BROWSER_TO_PROMOTE, b, 1)?;
        }
        MASTER => {
            text(cx, &MB_SERVER, b, 1)?;
        }
        RESET => {
            cx.flags(&RESET_CMD, b, 1, 1, &[&RESET_CMD_DEMOTE, &RESET_CMD_FLUSH, &RESET_CMD_STOP_LMB])?;
        }
        _ => {}
    }
    Ok(())
}

/// Text that ends with a zero byte; gives where it ends.
fn text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let end = b.find(at, 0).map_or(b.reported_len(), |end| end + 1);
    cx.add(field, b, at, end.saturating_sub(at))?;
    Ok(end)
}

/// A host or a workgroup tells that it is there (MS-BRWS sections 2.2.1, 2.2.3 and 2.2.7).
fn announcement<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, domain: bool) -> Outcome {
    cx.add(&UPDATE_COUNT, b, 1, 1)?;
    cx.add_le(&PERIOD, b, 2, 4)?;
    let name = lossy(until_nul(b.slice(6, NAME)?));
    let item = cx.put_text(&SERVER, b.span(6, NAME), format_args!("{name}"));
    if domain {
        cx.text(item, format_args!("Domain/Workgroup: {name}"));
    } else {
        cx.text(item, format_args!("Host Name: {name}"));
    }
    cx.info_append(format_args!(" {name}"));
    if !domain && let Some(version) = windows(b.u8(22)?, b.u8(23)?) {
        let item = cx.put_text(&WINDOWS_VERSION, b.span(22, 2), format_args!("{version}"));
        cx.generated(item);
    }
    cx.add(&OS_MAJOR, b, 22, 1)?;
    cx.add(&OS_MINOR, b, 23, 1)?;
    let kind = cx.flags_le(&SERVER_TYPE, b, 24, 4, SERVER_TYPES)?;
    for (_, name) in TYPES.iter().filter(|(bit, _)| kind >> bit & 1 != 0) {
        cx.info_append(format_args!(", {name}"));
    }
    if domain {
        cx.add_le(&MYSTERIOUS_FIELD, b, 28, 4)?;
        text(cx, &MB_SERVER, b, 32)?;
    } else {
        cx.add(&PROTO_MAJOR, b, 28, 1)?;
        cx.add(&PROTO_MINOR, b, 29, 1)?;
        cx.add_le(&SIG, b, 30, 2)?;
        text(cx, &COMMENT, b, 32)?;
    }
    Ok(())
}

/// The product of a version number.
fn windows(major: u8, minor: u8) -> Option<&'static str> {
    Some(match (major, minor) {
        (5, 0) => "Windows 2000",
        (5, 1) => "Windows XP",
        (5, 2) => "Windows Server 2003",
        (6, 0) => "Windows Vista / Windows Server 2008",
        (6, 1) => "Windows 7 / Windows Server 2008 R2",
        (6, 2) => "Windows 8 / Windows Server 2012",
        (6, 3) => "Windows 8.1 / Windows Server 2012 R2",
        (10, 0) => "Windows 10",
        _ => return None,
    })
}

/// The bits of a server type.
const SERVER_TYPES: &[&Field] = &[
    &SERVER_TYPE_WORKSTATION,
    &SERVER_TYPE_SERVER,
    &SERVER_TYPE_SQL,
    &SERVER_TYPE_DOMAIN_CONTROLLER,
    &SERVER_TYPE_BACKUP_CONTROLLER,
    &SERVER_TYPE_TIME,
    &SERVER_TYPE_APPLE,
    &SERVER_TYPE_NOVELL,
    &SERVER_TYPE_MEMBER,
    &SERVER_TYPE_PRINT,
    &SERVER_TYPE_DIALIN,
    &SERVER_TYPE_XENIX,
    &SERVER_TYPE_NTW,
    &SERVER_TYPE_WFW,
    &SERVER_TYPE_NTS,
    &SERVER_TYPE_BROWSER_POTENTIAL,
    &SERVER_TYPE_BROWSER_BACKUP,
    &SERVER_TYPE_BROWSER_MASTER,
    &SERVER_TYPE_BROWSER_DOMAIN_MASTER,
    &SERVER_TYPE_OSF,
    &SERVER_TYPE_VMS,
    &SERVER_TYPE_W95,
    &SERVER_TYPE_DFS,
    &SERVER_TYPE_LOCAL,
    &SERVER_TYPE_DOMAINENUM,
];

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing;

    #[test]
    fn a_host_announces_itself() {
        let mut message = vec![1, 0, 0x80, 0xfc, 0x0a, 0];
        message.extend(b"D002465\0\0\0\0\0\0\0\0\0");
        message.extend([5, 0, 3, 0x10, 0, 0, 15, 1, 0x55, 0xaa, 0]);
        let len = message.len() as u8 + 8;
        let mut packet =
            vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x1f, 0x90, 0x1f, 0x90, 0, len, 0, 0];
        packet.extend(message);
        let shown = testing::dissect_as(101, &packet, (Table::UdpPort, 8080, "browser"));
        assert_eq!(shown.info, "Host Announcement D002465, Workstation, Server, NT Workstation");
        assert!(shown.has("Host Name: D002465"), "{:#?}", shown.lines);
    }
}
