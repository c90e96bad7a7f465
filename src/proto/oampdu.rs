//! Operation, administration and maintenance of an Ethernet link (IEEE 802.3 clause 57).

use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};

const CODE_NAMES: &[(u64, &str)] = &[
    (0, "Information"),
    (1, "Event Notification"),
    (2, "Variable Request"),
    (3, "Variable Response"),
    (4, "Loopback Control"),
    (0xfe, "Organization Specific"),
];
const INFO_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "End of TLV marker"),
    (1, "Local Information TLV"),
    (2, "Remote Information TLV"),
    (0xfe, "Organization Specific Information TLV"),
];
const INFO_STATE_PARSER_NAMES: &[(u64, &str)] = &[
    (0, "Forward non-OAMPDUs to higher sublayer"),
    (1, "Loopback non-OAMPDUs to the lower sublayer"),
    (2, "Discarding non-OAMPDUs"),
    (3, "Reserved"),
];

fields! {
    /// The Flags Field.
    FLAGS = "oampdu.flags", "Flags", U16 Hex;
    /// The PHY detected a fault in the receive direction. True = 1, False = 0.
    FLAGS_LINKFAULT = "oampdu.flags.linkFault", "Link Fault", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// An unrecoverable local failure occurred. True = 1, False = 0.
    FLAGS_DYINGGASP = "oampdu.flags.dyingGasp", "Dying Gasp", Bool B8, mask(0x2), with(Names::Bool("DTE is capable of sending OAMPDUs when rcv path is down", "DTE is not capable of sending OAMPDUs when rcv path is down"));
    /// A critical event has occurred. True = 1, False = 0.
    FLAGS_CRITICALEVENT = "oampdu.flags.criticalEvent", "Critical Event", Bool B8, mask(0x4), with(Names::Bool("DTE is capable of OAM remote loopback mode", "DTE is not capable of OAM remote loopback mode"));
    /// Local DTE Discovery process in progress. True = 1, False = 0.
    FLAGS_LOCALEVALUATING = "oampdu.flags.localEvaluating", "Local Evaluating", Bool B8, mask(0x8), with(Names::Bool("DTE supports interpreting Link Events", "DTE does not support interpreting Link Events"));
    /// Local DTE is Stable. True = 1, False = 0.
    FLAGS_LOCALSTABLE = "oampdu.flags.localStable", "Local Stable", Bool B8, mask(0x10), with(Names::Bool("DTE supports sending Variable Response", "DTE does not support sending Variable Response"));
    /// Remote DTE Discovery process in progress. True = 1, False = 0.
    FLAGS_REMOTEEVALUATING = "oampdu.flags.remoteEvaluating", "Remote Evaluating", Bool B8, mask(0x20), with(Names::Bool("True", "False"));
    /// Remote DTE is Stable. True = 1, False = 0.
    FLAGS_REMOTESTABLE = "oampdu.flags.remoteStable", "Remote Stable", Bool B8, mask(0x40), with(Names::Bool("True", "False"));
    /// Identifies the TLVs code.
    CODE = "oampdu.code", "OAMPDU code", U8 Hex, names(CODE_NAMES);
    /// Identifies the TLV type.
    INFO_TYPE = "oampdu.info.type", "Type", U8 Hex, names(INFO_TYPE_NAMES);
    /// Identifies the TLVs type.
    INFO_LENGTH = "oampdu.info.length", "TLV Length", U8 Dec;
    /// Identifies the TLVs version.
    INFO_VERSION = "oampdu.info.version", "TLV Version", U8 Hex;
    /// Identifies the TLVs revision.
    INFO_REVISION = "oampdu.info.revision", "TLV Revision", U16 Dec;
    /// OAM DTE State of the Mux and the Parser.
    INFO_STATE = "oampdu.info.state", "OAM DTE States", U8 Hex;
    /// Parser Action.
    INFO_STATE_PARSER = "oampdu.info.state.parser", "Parser Action", U8 Hex, mask(0x3), names(INFO_STATE_PARSER_NAMES);
    /// Multiplexer Action.
    INFO_STATE_MULTIPLEXER = "oampdu.info.state.multiplexer", "Multiplexer Action", Bool B8, mask(0x4), with(Names::Bool("Discard non-OAMPDUs", "Forward non-OAMPDUs to lower sublayer"));
    /// OAM Configuration.
    INFO_OAMCONFIG = "oampdu.info.oamConfig", "OAM Configuration", U8 Hex;
    /// OAM Mode.
    INFO_OAMCONFIG_MODE = "oampdu.info.oamConfig.mode", "OAM Mode", Bool B8, mask(0x1), with(Names::Bool("DTE configured in Active mode", "DTE configured in Passive mode"));
    /// OAMPDU Configuration.
    INFO_OAMPDUCONFIG = "oampdu.info.oampduConfig", "Max OAMPDU Size", U16 Dec, unit(" bytes");
    /// Organizationally Unique Identifier.
    INFO_OUI = "oampdu.info.oui", "Organizationally Unique Identifier", U24 None;
    /// Vendor Specific Information.
    INFO_VENDOR = "oampdu.info.vendor", "Vendor Specific Information", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("oampdu", "OAM Protocol", "OAMPDU", &["IEEE 802.3"]) }, dissect);

const INFORMATION: u64 = 0;
const TLV: usize = 16;

const FLAG_BITS: &[&Field] = &[
    &FLAGS_LINKFAULT,
    &FLAGS_DYINGGASP,
    &FLAGS_CRITICALEVENT,
    &FLAGS_LOCALEVALUATING,
    &FLAGS_LOCALSTABLE,
    &FLAGS_REMOTEEVALUATING,
    &FLAGS_REMOTESTABLE,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("OAM");
    let code = u64::from(b.u8(2)?);
    cx.info(format_args!("OAMPDU: {}", CODE.names.get(code).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let flags = cx.flags(&FLAGS, b, 0, 2, FLAG_BITS)?;
    for bit in FLAG_BITS.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    cx.add(&CODE, b, 2, 1)?;
    if code == INFORMATION { information(cx, b) } else { Ok(()) }
}

/// What each end is able to do; a type of zero ends the list.
fn information<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const LOCAL: u8 = 1;
    const REMOTE: u8 = 2;
    let mut at = 3;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        if kind == 0 || len < 2 {
            break;
        }
        cx.open(&INFO_TYPE, b, at, 1)?;
        cx.add(&INFO_LENGTH, b, at + 1, 1)?;
        if matches!(kind, LOCAL | REMOTE) && len == TLV {
            add_each(cx, b, at + 2, &[(&INFO_VERSION, 1), (&INFO_REVISION, 2)])?;
            cx.flags(&INFO_STATE, b, at + 5, 1, &[&INFO_STATE_PARSER, &INFO_STATE_MULTIPLEXER])?;
            cx.flags(&INFO_OAMCONFIG, b, at + 6, 1, &[&INFO_OAMCONFIG_MODE])?;
            add_each(cx, b, at + 7, &[(&INFO_OAMPDUCONFIG, 2), (&INFO_OUI, 3), (&INFO_VENDOR, 4)])?;
        }
        cx.close();
        at += len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn information_tells_what_is_stable() {
        let mut frame = vec![1, 0x80, 0xc2, 0, 0, 2, 0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x88, 9, 3, 0, 0x50, 0];
        frame.resize(60, 0);
        let shown = dissect(1, &frame);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str(), shown.info.as_str()), ("eth:ethertype:slow:oampdu", "OAM", "OAMPDU: Information"));
        assert!(shown.has("Flags: 0x0050, Local Stable, Remote Stable"), "{:#?}", shown.lines);
    }
}
