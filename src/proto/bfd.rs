//! Bidirectional forwarding detection: control packets (RFC 5880).

use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, ProtocolInfo};

const DIAG_NAMES: &[(u64, &str)] = &[
    (0, "No Diagnostic"),
    (1, "Control Detection Time Expired"),
    (2, "Echo Function Failed"),
    (3, "Neighbor Signaled Session Down"),
    (4, "Forwarding Plane Reset"),
    (5, "Path Down"),
    (6, "Concatenated Path Down"),
    (7, "Administratively Down"),
    (8, "Reverse Concatenated Path Down"),
    (9, "Mis-Connectivity Defect"),
];
const STA_NAMES: &[(u64, &str)] = &[
    (0, "AdminDown"),
    (1, "Down"),
    (2, "Init"),
    (3, "Up"),
];
const AUTH_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Simple Password"),
    (2, "Keyed MD5"),
    (3, "Meticulous Keyed MD5"),
    (4, "Keyed SHA1"),
    (5, "Meticulous Keyed SHA1"),
];

fields! {
    /// The version number of the BFD protocol.
    VERSION = "bfd.version", "Protocol Version", U8 Dec, mask(0xe0);
    /// This field give the reason for a BFD session failure.
    DIAG = "bfd.diag", "Diagnostic Code", U8 Hex, mask(0x1f), names(DIAG_NAMES);
    /// The BFD state as seen by the transmitting system.
    STA = "bfd.sta", "Session State", U8 Hex, mask(0xc0), names(STA_NAMES);
    /// Message Flags.
    FLAGS = "bfd.flags", "Message Flags", U8 Hex;
    /// Poll.
    FLAGS_P = "bfd.flags.p", "Poll", Bool B6, mask(0x20), with(SET);
    /// Final.
    FLAGS_F = "bfd.flags.f", "Final", Bool B6, mask(0x10), with(SET);
    /// If set, the BFD implementation is implemented in the forwarding plane.
    FLAGS_C = "bfd.flags.c", "Control Plane Independent", Bool B6, mask(0x8), with(SET);
    /// The Authentication Section is present.
    FLAGS_A = "bfd.flags.a", "Authentication Present", Bool B6, mask(0x4), with(SET);
    /// Demand.
    FLAGS_D = "bfd.flags.d", "Demand", Bool B6, mask(0x2), with(SET);
    /// Reserved for future point-to-multipoint extensions.
    FLAGS_M = "bfd.flags.m", "Multipoint", Bool B6, mask(0x1), with(SET);
    /// The transmit interval multiplied by this value is the failure detection time.
    DETECT_TIME_MULTIPLIER = "bfd.detect_time_multiplier", "Detect Time Multiplier", U8 Dec;
    /// Length of the BFD Control packet, in bytes.
    MESSAGE_LENGTH = "bfd.message_length", "Message Length", U8 Dec, unit(" bytes");
    /// My Discriminator.
    MY_DISCRIMINATOR = "bfd.my_discriminator", "My Discriminator", U32 Hex;
    /// Your Discriminator.
    YOUR_DISCRIMINATOR = "bfd.your_discriminator", "Your Discriminator", U32 Hex;
    /// The minimum interval to use when transmitting BFD Control packets.
    DESIRED_MIN_TX_INTERVAL = "bfd.desired_min_tx_interval", "Desired Min TX Interval", U32 Dec;
    /// The minimum interval between received BFD Control packets that this system can support.
    REQUIRED_MIN_RX_INTERVAL = "bfd.required_min_rx_interval", "Required Min RX Interval", U32 Dec;
    /// The minimum interval between received BFD Echo packets that this system can support.
    REQUIRED_MIN_ECHO_INTERVAL = "bfd.required_min_echo_interval", "Required Min Echo Interval", U32 Dec;
    /// Checksum.
    CHECKSUM = "bfd.checksum", "Checksum", Bytes None;
    /// The type of authentication in use on this session.
    AUTH_TYPE = "bfd.auth.type", "Authentication Type", U8 Dec, names(AUTH_TYPE_NAMES);
    /// The length, in bytes, of the authentication section.
    AUTH_LEN = "bfd.auth.len", "Authentication Length", U8 Dec, unit(" bytes");
    /// The Authentication Key ID, identifies which password is in use for this packet.
    AUTH_KEY = "bfd.auth.key", "Authentication Key ID", U8 Dec;
    /// The simple password in use on this session.
    AUTH_PASSWORD = "bfd.auth.password", "Password", Str None;
    /// The Sequence Number is periodically incremented to prevent replay attacks.
    AUTH_SEQ_NUM = "bfd.auth.seq_num", "Sequence Number", U32 Hex;
}

pub static FLAG_BITS: &[&Field] = &[&FLAGS_P, &FLAGS_F, &FLAGS_C, &FLAGS_A, &FLAGS_D, &FLAGS_M];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 3784), (Table::UdpPort, 4784), (Table::UdpPort, 6784)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bfd", "BFD Control message", "BFD Control", &["RFC 5880"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("BFD Control");
    let (diagnostic, flags, multiplier) = (b.u8(0)? & 0x1f, b.u8(1)?, b.u8(2)?);
    cx.info(format_args!(
        "Diag: {}, State: {}, Flags: 0x{:02x}",
        DIAG.names.get(diagnostic.into()).unwrap_or("Unknown"),
        STA.names.get(u64::from(flags >> 6)).unwrap_or("Unknown"),
        flags & 0x3f,
    ));
    let len = usize::from(b.u8(3)?);
    cx.layer(&PROTOCOL.info, b, len);
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&DIAG, b, 0, 1)?;
    cx.add(&STA, b, 1, 1)?;
    cx.flags(&FLAGS, b, 1, 1, FLAG_BITS)?;
    cx.add(&DETECT_TIME_MULTIPLIER, b, 2, 1)?;
    let detection = u64::from(multiplier) * u64::from(b.be32(12)? / 1000);
    cx.append(cx.last(), format_args!(" (= {detection} ms Detection time)"));
    add_each(cx, b, 3, &[(&MESSAGE_LENGTH, 1), (&MY_DISCRIMINATOR, 4), (&YOUR_DISCRIMINATOR, 4)])?;
    for (i, field) in [&DESIRED_MIN_TX_INTERVAL, &REQUIRED_MIN_RX_INTERVAL, &REQUIRED_MIN_ECHO_INTERVAL].into_iter().enumerate() {
        let micros = cx.add(field, b, 12 + 4 * i, 4)?;
        cx.text(cx.last(), format_args!("{}: {:4} ms ({micros} us)", field.label, micros / 1000));
    }
    if flags & 0x04 != 0 {
        authentication(cx, b)?;
    }
    Ok(())
}

/// Who vouches for the packet (section 4.2 to 4.4).
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (kind, len) = (b.u8(24)?, usize::from(b.u8(25)?));
    cx.open_text(b.span(24, len), format_args!("Authentication: {}", AUTH_TYPE.names.get(kind.into()).unwrap_or("Unknown")));
    let at = add_each(cx, b, 24, &[(&AUTH_TYPE, 1), (&AUTH_LEN, 1), (&AUTH_KEY, 1)])?;
    match kind {
        1 => cx.add(&AUTH_PASSWORD, b, at, len.saturating_sub(3))?,
        2..=5 => {
            cx.add(&AUTH_SEQ_NUM, b, at + 1, 4)?;
            cx.add(&CHECKSUM, b, at + 5, if kind < 4 { 16 } else { 20 })?
        }
        _ => 0,
    };
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn state_and_intervals() {
        let mut frame = vec![0x45, 0, 0, 52, 0, 1, 0, 0, 1, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0xc0, 0, 0x0e, 0xc8, 0, 32, 0, 0];
        frame.extend([0x20, 0xc0, 3, 24, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0x0f, 0x42, 0x40, 0, 0x0f, 0x42, 0x40, 0, 0, 0xc3, 0x50]);
        let shown = crate::proto::testing::dissect(228, &frame);
        assert_eq!(shown.info, "Diag: No Diagnostic, State: Up, Flags: 0x00");
        assert!(shown.has("Required Min Echo Interval:   50 ms (50000 us)"), "{:?}", shown.lines);
    }
}
