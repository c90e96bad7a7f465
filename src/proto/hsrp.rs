//! Cisco's hot standby router protocol, version 1 (RFC 2281).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

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
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 1985)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("hsrp", "Cisco Hot Standby Router Protocol", "HSRP", &["RFC 2281"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const ADVERTISE: u8 = 3;
    let (opcode, state) = (b.u8(1)?, b.u8(2)?);
    // version 2 starts with a TLV instead
    if b.u8(0)? != 0 || opcode >= ADVERTISE {
        return Err(Fault::NotMine);
    }
    cx.protocol("HSRP");
    let name = OPCODE.names.get(opcode.into()).unwrap_or("Unknown");
    let state_name = STATE.names.get(state.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name} (state {state_name})"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&OPCODE, b, 1, 1)?;
    cx.add(&STATE, b, 2, 1)?;
    for (field, off, usual) in [(&HELLO, 3, 3), (&HOLD, 4, 10)] {
        let seconds = cx.add(field, b, off, 1)?;
        let word = if seconds == usual { "Default" } else { "Non-Default" };
        cx.text(cx.last(), format_args!("{}: {word} ({seconds})", field.label));
    }
    cx.add(&PRIORITY, b, 5, 1)?;
    cx.add(&GROUP, b, 6, 1)?;
    cx.add(&RESERVED, b, 7, 1)?;
    let len = crate::base::text::until_nul(b.slice(8, 8)?).len();
    cx.put(&AUTH, b.span(8, 8), Value::Span(b.span(8, len)));
    cx.add(&VIRTUAL, b, 16, 4)?;
    Ok(())
}
