//! What Modbus and its carriers share: function names, and which response belongs to which request.

use super::exchange;
use crate::stream::Track;
use std::collections::HashMap;

/// Port of Modbus over TCP (IANA).
pub const PORT: u32 = 502;
/// Function code of the encapsulated interface transport.
pub const ENCAPSULATED: u8 = 43;
/// Requests whose place is remembered for one conversation.
const KEPT: usize = 4096;

/// Function codes (Modbus Application Protocol V1.1b3 section 5.1).
pub const FUNCTIONS: &[(u64, &str)] = &[
    (1, "Read Coils"),
    (2, "Read Discrete Inputs"),
    (3, "Read Holding Registers"),
    (4, "Read Input Registers"),
    (5, "Write Single Coil"),
    (6, "Write Single Register"),
    (7, "Read Exception Status"),
    (8, "Diagnostics"),
    (11, "Get Comm. Event Counters"),
    (12, "Get Comm. Event Log"),
    (15, "Write Multiple Coils"),
    (16, "Write Multiple Registers"),
    (17, "Report Slave ID"),
    (20, "Read File Record"),
    (21, "Write File Record"),
    (22, "Mask Write Register"),
    (23, "Read Write Register"),
    (24, "Read FIFO Queue"),
    (43, "Encapsulated Interface Transport"),
    (90, "Unity (Schneider)"),
];

/// Name of a function code.
pub fn function(code: u8) -> Option<&'static str> {
    FUNCTIONS.binary_search_by_key(&u64::from(code), |f| f.0).ok().and_then(|at| FUNCTIONS.get(at)).map(|f| f.1)
}

/// Where the data of a response starts: told to the response of a read.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// First coil or register.
    pub reference: u16,
    /// Number of coils or registers.
    pub count: u16,
}

#[derive(Default)]
struct Requests(HashMap<u64, Asked>);

/// Links a message by its transaction number and function code.
pub fn track(cx: &mut Track<'_>, transaction: u16, response: bool, message: &[u8]) {
    let Some(code) = message.first().map(|c| c & 0x7f) else { return };
    let key = u64::from(transaction) << 8 | u64::from(code);
    if !response {
        exchange::request(cx, key);
        if let [_, r0, r1, c0, c1, ..] = message {
            let asked = Asked { reference: u16::from_be_bytes([*r0, *r1]), count: u16::from_be_bytes([*c0, *c1]) };
            let state = &mut cx.state::<Requests>().0;
            if state.len() >= KEPT {
                state.clear();
            }
            state.insert(key, asked);
        }
        return;
    }
    exchange::response(cx, key);
    if let Some(asked) = cx.state::<Requests>().0.remove(&key) {
        cx.tell(asked);
    }
}
