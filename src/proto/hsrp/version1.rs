//! Version 1 (RFC 2281), with Cisco's advertisements of interface states.

use super::{auth_data, timer};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;

const OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Hello"),
    (1, "Coup"),
    (2, "Resign"),
    (3, "Advertise"),
];
const STATE_NAMES: &[(u64, &str)] = &[
    (0, "Initial"),
    (1, "Learn"),
    (2, "Listen"),
    (4, "Speak"),
    (8, "Standby"),
    (16, "Active"),
];

fields! {
    /// Version: 0.
    VERSION = "hsrp.version", "Version", U8 Dec;
    /// Kind of message.
    OPCODE = "hsrp.opcode", "Op Code", U8 Dec, names(OPCODE_NAMES);
    /// State of the sender.
    STATE = "hsrp.state", "State", U8 Dec, names(STATE_NAMES);
    /// Time between hellos in seconds.
    HELLO = "hsrp.hellotime", "Hellotime", U8 Dec;
    /// Time after which a silent router is gone, in seconds.
    HOLD = "hsrp.holdtime", "Holdtime", U8 Dec;
    /// Priority of the sender.
    PRIORITY = "hsrp.priority", "Priority", U8 Dec;
    /// Number of the standby group.
    GROUP = "hsrp.group", "Group", U8 Dec;
    /// Reserved.
    RESERVED = "hsrp.reserved", "Reserved", U8 Dec;
    /// Password.
    AUTH = "hsrp.auth_data", "Authentication Data", Str None;
    /// Address of the virtual router.
    VIRTUAL = "hsrp.virt_ip", "Virtual IP Address", Ipv4 None;
    /// Kind of an advertisement.
    ADV_TYPE = "hsrp.adv.tlvtype", "Adv type", U16 Dec, names(&[(1, "HSRP interface state"), (2, "IP redundancy")]);
    /// Length of an advertisement in bytes, without type and length.
    ADV_LENGTH = "hsrp.adv.tlvlength", "Adv length", U16 Dec;
    /// State of the interface.
    ADV_STATE = "hsrp.adv.state", "Adv state", U8 Dec, names(&[(1, "Dormant"), (2, "Passive"), (3, "Active")]);
    /// Reserved.
    ADV_RESERVED1 = "hsrp.adv.reserved1", "Adv reserved1", U8 Dec;
    /// Number of groups in which the sender is active.
    ADV_ACTIVE = "hsrp.adv.activegrp", "Adv active groups", U16 Dec;
    /// Number of groups in which the sender is passive.
    ADV_PASSIVE = "hsrp.adv.passivegrp", "Adv passive groups", U16 Dec;
    /// Reserved.
    ADV_RESERVED2 = "hsrp.adv.reserved2", "Adv reserved2", U32 Dec;
}

/// Advertisements have a form of their own.
const ADVERTISE: u8 = 3;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let opcode = b.u8(1)?;
    let name = OPCODE.names.get(opcode.into()).unwrap_or("Unknown");
    if opcode == ADVERTISE {
        let state = ADV_STATE.names.get(b.u8(6)?.into()).unwrap_or("Unknown");
        cx.info(format_args!("{name} (state {state})"));
        cx.add(&VERSION, b, 0, 1)?;
        cx.add(&OPCODE, b, 1, 1)?;
        cx.add(&ADV_TYPE, b, 2, 2)?;
        cx.add(&ADV_LENGTH, b, 4, 2)?;
        cx.add(&ADV_STATE, b, 6, 1)?;
        cx.add(&ADV_RESERVED1, b, 7, 1)?;
        cx.add(&ADV_ACTIVE, b, 8, 2)?;
        cx.add(&ADV_PASSIVE, b, 10, 2)?;
        cx.add(&ADV_RESERVED2, b, 12, 4)?;
        return Ok(());
    }
    let state = STATE.names.get(b.u8(2)?.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name} (state {state})"));
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&OPCODE, b, 1, 1)?;
    cx.add(&STATE, b, 2, 1)?;
    timer(cx, &HELLO, b.window(3, 1), 3)?;
    timer(cx, &HOLD, b.window(4, 1), 10)?;
    cx.add(&PRIORITY, b, 5, 1)?;
    cx.add(&GROUP, b, 6, 1)?;
    cx.add(&RESERVED, b, 7, 1)?;
    auth_data(cx, &AUTH, b.sub(8, 8)?)?;
    cx.add(&VIRTUAL, b, 16, 4)?;
    Ok(())
}
