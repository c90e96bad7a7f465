//! Wake on LAN: the address of a sleeping machine sixteen times (AMD, "Magic packet technology").

use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;


fields! {
    /// Sync stream.
    SYNC = "wol.sync", "Sync stream", Bytes None;
    /// MAC.
    MAC = "wol.mac", "MAC", Ether None;
    /// Password.
    PASSWD = "wol.passwd", "Password", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x0842)],
    probes: &[(Table::UdpPort, is_magic)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("wol", "Wake On LAN", "WOL", &["AMD publication 20213"]) },
        dissect,
    )
};

const SYNC_LEN: usize = 6;
const MAC_LEN: usize = 6;
const REPEATS: usize = 16;
const MAGIC_LEN: usize = SYNC_LEN + MAC_LEN * REPEATS;

/// Six bytes of ones, then an address sixteen times; a password of 4 or 6 bytes may follow.
fn is_magic(bytes: &[u8]) -> bool {
    let Some((sync, rest)) = bytes.split_at_checked(SYNC_LEN) else { return false };
    let Some((mac, _)) = rest.split_at_checked(MAC_LEN) else { return false };
    sync.iter().all(|byte| *byte == 0xff)
        && rest.len() >= MAC_LEN * REPEATS
        && rest.chunks(MAC_LEN).take(REPEATS).all(|copy| copy == mac)
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !is_magic(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("WOL");
    let mac = hex(b.slice(SYNC_LEN, MAC_LEN)?, ":");
    let rest = b.reported_len() - MAGIC_LEN;
    // a password is an IPv4 address or a hardware address
    let (len, password) = match rest {
        4 => (4, b.slice(MAGIC_LEN, 4)?.iter().map(u8::to_string).collect::<Vec<_>>().join(".")),
        6.. => (6, hex(b.slice(MAGIC_LEN, 6)?, ":")),
        _ => (0, String::new()),
    };
    cx.info(format_args!("MagicPacket for {mac}"));
    let item = cx.layer(&PROTOCOL.info, b, MAGIC_LEN + len);
    cx.text(item, format_args!("Wake On LAN, MAC: {mac}"));
    cx.add(&SYNC, b, 0, SYNC_LEN)?;
    cx.open_text(b.span(SYNC_LEN, MAC_LEN * REPEATS), format_args!("MAC: {mac}"));
    for copy in 0..REPEATS {
        cx.add(&MAC, b, SYNC_LEN + MAC_LEN * copy, MAC_LEN)?;
    }
    cx.close();
    if len > 0 {
        cx.info_append(format_args!(", password {password}"));
        cx.append(item, format_args!(", password: {password}"));
        cx.add(&PASSWD, b, MAGIC_LEN, len)?;
        cx.text(cx.last(), format_args!("Password: {password}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_sixteen_times_wakes_a_machine() {
        let mut frame = vec![0xff; 6];
        frame.extend([0, 1, 2, 3, 4, 5, 0x08, 0x42]);
        frame.extend([0xff; 6]);
        (0..16).for_each(|_| frame.extend([0, 0x0d, 0x56, 0xdc, 0x9e, 0x35]));
        frame.extend([192, 168, 1, 1]);
        let shown = crate::proto::testing::dissect(1, &frame);
        assert_eq!(shown.info, "MagicPacket for 00:0d:56:dc:9e:35, password 192.168.1.1");
    }
}
