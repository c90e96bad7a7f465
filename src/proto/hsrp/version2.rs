//! Version 2: TLVs of group states, interface states and authentication, as Cisco's routers send them.

use super::{auth_data, timer};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;

const STATES: &[(u64, &str)] = &[(1, "Init"), (2, "Learn"), (3, "Listen"), (4, "Speak"), (5, "Standby"), (6, "Active")];

fields! {
    /// State of a group.
    GROUP_STATE = "hsrp2.group_state_tlv", "Group State TLV", U8 Dec;
    /// State of an interface.
    INTERFACE_STATE = "hsrp2.interface_state_tlv", "Interface State TLV", U8 Dec;
    /// A password.
    TEXT_AUTH = "hsrp2.text_auth_tlv", "Text Authentication TLV", U8 Dec;
    /// A digest.
    MD5_AUTH = "hsrp2.md5_auth_tlv", "MD5 Authentication TLV", U8 Dec;
    /// Version: 2.
    VERSION = "hsrp2.version", "Version", U8 Dec;
    /// Kind of message.
    OPCODE = "hsrp2.opcode", "Op Code", U8 Dec, names(&[(0, "Hello"), (1, "Coup"), (2, "Resign")]);
    /// State of the sender.
    STATE = "hsrp2.state", "State", U8 Dec, names(STATES);
    /// Version of the virtual address.
    IP_VERSION = "hsrp2.ipversion", "IP Ver.", U8 Dec, names(&[(4, "IPv4"), (6, "IPv6")]);
    /// Number of the standby group.
    GROUP = "hsrp2.group", "Group", U16 Dec;
    /// Burnt-in address of the sender's interface.
    IDENTIFIER = "hsrp2.identifier", "Identifier", Ether None;
    /// Priority of the sender.
    PRIORITY = "hsrp2.priority", "Priority", U32 Dec;
    /// Time between hellos in milliseconds.
    HELLO = "hsrp2.hellotime", "Hellotime", U32 Dec;
    /// Time after which a silent router is gone, in milliseconds.
    HOLD = "hsrp2.holdtime", "Holdtime", U32 Dec;
    /// IPv4 address of the virtual router.
    VIRTUAL = "hsrp2.virt_ip", "Virtual IP Address", Ipv4 None;
    /// IPv6 address of the virtual router.
    VIRTUAL_V6 = "hsrp2.virt_ip_v6", "Virtual IPv6 Address", Ipv6 None;
    /// Number of groups in which the sender is active.
    ACTIVE_GROUPS = "hsrp2.active_groups", "Active Groups", U16 Dec;
    /// Number of groups in which the sender is passive.
    PASSIVE_GROUPS = "hsrp2.passive_groups", "Passive Groups", U16 Dec;
    /// Password.
    AUTH = "hsrp2.auth_data", "Authentication Data", Str None;
    /// Kind of digest.
    MD5_ALGORITHM = "hsrp2.md5_algorithm", "MD5 Algorithm", U8 Dec, names(&[(1, "MD5")]);
    /// Zeros.
    MD5_PADDING = "hsrp2.md5_padding", "Padding", U8 Hex;
    /// Flags of the digest.
    MD5_FLAGS = "hsrp2.md5_flags", "MD5 Flags", U16 Dec;
    /// Address of the sender's interface.
    MD5_ADDRESS = "hsrp.md5_ip_address", "Sender's IP Address", Ipv4 None;
    /// Number of the key.
    MD5_KEY_ID = "hsrp2.md5_key_id", "MD5 Key ID", U32 Dec;
    /// The digest.
    MD5_DATA = "hsrp2.md5_auth_data", "MD5 Authentication Data", Bytes None;
}

/// Virtual addresses of both families have the room of the longer one.
const ADDRESS_ROOM: usize = 16;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let tlv = b.window(at, len + 2);
        let (field, parts): (_, fn(&mut Cx<'a>, Bytes<'a>) -> Outcome) = match kind {
            1 => (&GROUP_STATE, group_state),
            2 => (&INTERFACE_STATE, interface_state),
            3 => (&TEXT_AUTH, |cx, b| auth_data(cx, &AUTH, b.sub(0, 8)?)),
            4 => (&MD5_AUTH, digest),
            _ => return Ok(()),
        };
        cx.add(field, tlv, 0, 1)?;
        let item = cx.last();
        cx.text(item, format_args!("{}: Type={kind} Len={len}", field.label));
        cx.end_at(item, tlv, len + 2);
        cx.open_last();
        parts(cx, tlv.from(2))?;
        cx.close();
        at += len + 2;
    }
    Ok(())
}

fn group_state<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&VERSION, b, 0, 1)?;
    let opcode = cx.add(&OPCODE, b, 1, 1)?;
    let state = cx.add(&STATE, b, 2, 1)?;
    let name = OPCODE.names.get(opcode).unwrap_or("Unknown");
    cx.info(format_args!("{name} (state {})", STATE.names.get(state).unwrap_or("Unknown")));
    let version = cx.add(&IP_VERSION, b, 3, 1)?;
    cx.add(&GROUP, b, 4, 2)?;
    cx.add(&IDENTIFIER, b, 6, 6)?;
    cx.add(&PRIORITY, b, 12, 4)?;
    timer(cx, &HELLO, b.window(16, 4), 3000)?;
    timer(cx, &HOLD, b.window(20, 4), 10_000)?;
    match version {
        6 => cx.add(&VIRTUAL_V6, b, 24, ADDRESS_ROOM)?,
        _ => cx.add(&VIRTUAL, b, 24, 4)?,
    };
    Ok(())
}

fn interface_state<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let active = cx.add(&ACTIVE_GROUPS, b, 0, 2)?;
    let passive = cx.add(&PASSIVE_GROUPS, b, 2, 2)?;
    cx.info(format_args!("Interface State TLV (Act={active} Pass={passive})"));
    Ok(())
}

fn digest<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&MD5_ALGORITHM, b, 0, 1)?;
    cx.add(&MD5_PADDING, b, 1, 1)?;
    cx.add(&MD5_FLAGS, b, 2, 2)?;
    cx.add(&MD5_ADDRESS, b, 4, 4)?;
    cx.add(&MD5_KEY_ID, b, 8, 4)?;
    cx.add(&MD5_DATA, b, 12, 16)?;
    Ok(())
}
