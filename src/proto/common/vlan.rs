//! What IEEE 802.1Q and IEEE 802.1ad tags have in common.

use crate::fields;

fields! {
    /// Bytes after the payload.
    TRAILER = "vlan.trailer", "Trailer", Bytes None;
}
