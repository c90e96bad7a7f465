//! VLAN trunking protocol (Cisco; described in its switches' documentation).

use super::common::text::{padded, shown};
use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const CODE_NAMES: &[(u64, &str)] = &[
    (1, "Summary Advertisement"),
    (2, "Subset Advertisement"),
    (3, "Advertisement Request"),
    (4, "Join/Prune Message"),
];
const VLAN_INFO_VLAN_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Ethernet"),
    (2, "FDDI"),
    (3, "TrCRF"),
    (4, "FDDI-net"),
    (5, "TrBRF"),
];

fields! {
    /// Version.
    VERSION = "vtp.version", "Version", U8 Hex;
    /// Code.
    CODE = "vtp.code", "Code", U8 Hex, names(CODE_NAMES);
    /// Number of following Subset-Advert messages.
    FOLLOWERS = "vtp.followers", "Followers", U8 Dec;
    /// Length of management domain string.
    MD_LEN = "vtp.md_len", "Management Domain Length", U8 Dec;
    /// Management Domain.
    MD = "vtp.md", "Management Domain", Str None;
    /// Revision number of the configuration information.
    CONF_REV_NUM = "vtp.conf_rev_num", "Configuration Revision Number", U32 Dec;
    /// IP address of the updater.
    UPD_ID = "vtp.upd_id", "Updater Identity", Ipv4 None;
    /// Time stamp of the current configuration revision.
    UPD_TS = "vtp.upd_ts", "Update Timestamp", Str None;
    /// MD5 Digest.
    MD5_DIGEST = "vtp.md5_digest", "MD5 Digest", Bytes None;
    /// Order of this frame in the sequence of Subset-Advert frames.
    SEQ_NUM = "vtp.seq_num", "Sequence Number", U8 Dec;
    /// Length of the VLAN information field.
    VLAN_INFO_LEN = "vtp.vlan_info.len", "VLAN Information Length", U8 Dec;
    /// Status.
    VLAN_INFO_STATUS = "vtp.vlan_info.status", "Status", U8 Hex;
    /// VLAN suspended.
    VLAN_INFO_STATUS_VLAN_SUSP = "vtp.vlan_info.status.vlan_susp", "VLAN suspended", Bool B8, mask(0x1);
    /// Type of VLAN.
    VLAN_INFO_VLAN_TYPE = "vtp.vlan_info.vlan_type", "VLAN Type", U8 Hex, names(VLAN_INFO_VLAN_TYPE_NAMES);
    /// Length of VLAN name string.
    VLAN_INFO_VLAN_NAME_LEN = "vtp.vlan_info.vlan_name_len", "VLAN Name Length", U8 Dec;
    /// ID of this VLAN on ISL trunks.
    VLAN_INFO_ISL_VLAN_ID = "vtp.vlan_info.isl_vlan_id", "ISL VLAN ID", U16 Hex;
    /// MTU for this VLAN.
    VLAN_INFO_MTU_SIZE = "vtp.vlan_info.mtu_size", "MTU Size", U16 Dec;
    /// IEEE 802.10 security association identifier for this VLAN.
    VLAN_INFO_802_10_INDEX = "vtp.vlan_info.802_10_index", "802.10 Index", U32 Hex;
    /// VLAN Name.
    VLAN_INFO_VLAN_NAME = "vtp.vlan_info.vlan_name", "VLAN Name", Str None;
    /// Reserved.
    RESERVED = "vtp.reserved", "Reserved", Bytes None;
    /// Virtual LAN ID of first VLAN for which information is requested.
    START_VALUE = "vtp.start_value", "Start Value", U16 Hex;
    /// First VLAN ID for which pruning information is present.
    PRUNING_FIRST = "vtp.pruning.first", "First VLAN ID", U16 Dec;
    /// Last VLAN ID for which pruning information is present.
    PRUNING_LAST = "vtp.pruning.last", "Last VLAN ID", U16 Dec;
    /// Active advertised VLAN ID.
    PRUNING_ACTIVE = "vtp.pruning.active", "VLAN", U16 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SnapPid, 0x000c_2003)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("vtp", "VLAN Trunking Protocol", "VTP", &["Cisco VTP"]) }, dissect)
};

const SUMMARY: u8 = 1;
const SUBSET: u8 = 2;
const REQUEST: u8 = 3;
const JOIN: u8 = 4;
/// Where the parts that differ by kind begin.
const BODY: usize = 36;
const DOMAIN: usize = 32;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("VTP");
    let kind = b.u8(1)?;
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&CODE, b, 1, 1)?;
    let third: &'static Field = match kind {
        SUMMARY => &FOLLOWERS,
        SUBSET => &SEQ_NUM,
        _ => &RESERVED,
    };
    cx.add(third, b, 2, 1)?;
    cx.add(&MD_LEN, b, 3, 1)?;
    padded(cx, &MD, b, 4, DOMAIN)?;
    match kind {
        SUMMARY => {
            let followers = b.u8(2)?;
            let revision = cx.add(&CONF_REV_NUM, b, BODY, 4)?;
            cx.info(format_args!("Summary Advertisement, Revision: {revision}"));
            if followers > 0 {
                cx.info_append(format_args!(", Followers: {followers}"));
            }
            cx.add(&UPD_ID, b, BODY + 4, 4)?;
            time(cx, b, BODY + 8)?;
            cx.add(&MD5_DIGEST, b, BODY + 20, 16)?;
        }
        SUBSET => {
            let number = b.u8(2)?;
            let revision = cx.add(&CONF_REV_NUM, b, BODY, 4)?;
            cx.info(format_args!("Subset Advertisement, Revision: {revision}, Seq: {number}"));
            let mut at = BODY + 4;
            while at < b.reported_len() {
                let len = usize::from(b.u8(at)?);
                if len == 0 {
                    break;
                }
                vlan(cx, b.sub(at, len)?)?;
                at += len;
            }
        }
        REQUEST => {
            cx.info(format_args!("Advertisement Request"));
            cx.add(&START_VALUE, b, BODY, 2)?;
        }
        JOIN => {
            cx.info(format_args!("Join"));
            add_each(cx, b, BODY, &[(&PRUNING_FIRST, 2), (&PRUNING_LAST, 2)])?;
        }
        _ => {}
    }
    Ok(())
}

/// Year, month, day, hour, minute, second: two digits each.
fn time<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let digits = b.slice(at, 12)?;
    let parts: Vec<String> = digits.chunks(2).map(shown).collect();
    if let [year, month, day, hour, minute, second] = parts.as_slice() {
        cx.put_text(&UPD_TS, b.span(at, 12), format_args!("{year}-{month}-{day} {hour}:{minute}:{second}"));
    }
    Ok(())
}

fn vlan<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("VLAN Information"));
    cx.add(&VLAN_INFO_LEN, b, 0, 1)?;
    cx.flags(&VLAN_INFO_STATUS, b, 1, 1, &[&VLAN_INFO_STATUS_VLAN_SUSP])?;
    let at = add_each(
        cx,
        b,
        2,
        &[
            (&VLAN_INFO_VLAN_TYPE, 1),
            (&VLAN_INFO_VLAN_NAME_LEN, 1),
            (&VLAN_INFO_ISL_VLAN_ID, 2),
            (&VLAN_INFO_MTU_SIZE, 2),
            (&VLAN_INFO_802_10_INDEX, 4),
        ],
    )?;
    // names fill up to four bytes
    let len = usize::from(b.u8(3)?).next_multiple_of(4);
    padded(cx, &VLAN_INFO_VLAN_NAME, b, at, len)?;
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_request_names_its_domain() {
        let mut frame = vec![1, 0, 0xc, 0xcc, 0xcc, 0xcc, 0, 0x11, 0x22, 0x33, 0x44, 0x55, 0, 46, 0xaa, 0xaa, 3, 0, 0, 0xc, 0x20, 3];
        frame.extend_from_slice(&[2, 3, 0, 3, b'l', b'a', b'b']);
        frame.resize(60, 0);
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("VTP", "Advertisement Request"));
        assert!(shown.has("Management Domain: lab"), "{:#?}", shown.lines);
    }
}
