//! Fields of Juniper's link types.

use super::names::{ENCAPSULATIONS, MEDIA, PAYLOADS};
use crate::fields;
use crate::model::Names;

const DIRECTIONS: &[(u64, &str)] = &[(0, "Out"), (1, "In")];
const PRESENCE: &[(u64, &str)] = &[(0, "Present")];
const ENCAPSULATION_KINDS: &[(u64, &str)] = &[(0, "LLC/SNAP"), (1, "LLC/NLPID"), (2, "VC-MUX")];

fields! {
    /// What every header begins with.
    MAGIC = "juniper.magic-number", "Magic Number", U24 Hex;
    /// Whether the frame came in or went out.
    DIRECTION = "juniper.direction", "Direction", U8 Hex, mask(0x01), names(DIRECTIONS);
    /// Whether the link layer's header follows.
    L2_HEADER = "juniper.l2hdr", "L2 header presence", U8 Hex, mask(0x02), names(PRESENCE);
    /// Bytes of the extensions.
    EXTENSIONS = "juniper.ext_total_len", "Extension(s) Total length", U16 Dec;
    /// Number of the device.
    DEVICE = "juniper.ext.ifd", "Device Interface Index", U32 Dec;
    /// Number of the logical interface.
    LOGICAL = "juniper.ext.ifl", "Logical Interface Index", U32 Dec;
    /// Number of the unit.
    UNIT = "juniper.ext.unit", "Logical Unit Number", U32 Dec;
    /// Medium of the device.
    MEDIUM = "juniper.ext.ifmt", "Device Media Type", U16 Dec, names(MEDIA);
    /// Encapsulation of the logical interface.
    ENCAPSULATION = "juniper.ext.ifle", "Logical Interface Encapsulation", U16 Dec, names(ENCAPSULATIONS);
    /// Medium of the device, by the trace's own protocol.
    TTP_MEDIUM = "juniper.ext.ttp_ifmt", "TTP derived Device Media Type", U16 Dec, names(MEDIA);
    /// Encapsulation of the logical interface, by the trace's own protocol.
    TTP_ENCAPSULATION = "juniper.ext.ttp_ifle", "TTP derived Logical Interface Encapsulation", U16 Dec, names(ENCAPSULATIONS);
    /// Cookie of an ATM1 card.
    ATM1_COOKIE = "juniper.atm1.cookie", "Cookie", U32 Hex;
    /// Cookie of an ATM2 card.
    ATM2_COOKIE = "juniper.atm2.cookie", "Cookie", U64 Hex;
    /// Cookie of a multilink card.
    ML_COOKIE = "juniper.mlpic.cookie", "Cookie", U16 Hex;
    /// Cookie of a link services card.
    LS_COOKIE = "juniper.lspic.cookie", "Cookie", U32 Hex;
    /// Cookie of an adaptive services card.
    AS_COOKIE = "juniper.aspic.cookie", "Cookie", U64 Hex;
    /// Bytes of the cookie.
    COOKIE_LENGTH = "juniper.cookie_len", "Cookie length", U32 Dec;
    /// How the payload is put into cells.
    ENCAPSULATION_KIND = "juniper.encap_type", "Encapsulation Type", U8 Dec, with(Names::Table(ENCAPSULATION_KINDS));
    /// Protocol that the header names.
    PROTO = "juniper.proto", "Protocol", U16 Dec, names(PAYLOADS);
    /// VLAN that the header names.
    VLAN = "juniper.vlan", "VLan ID", U16 Dec;
    /// What was taken to follow.
    PAYLOAD_TYPE = "juniper.payload_type", "Payload Type", U16 Dec, names(PAYLOADS);
}
