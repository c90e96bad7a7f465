//! Fields of object attributes: identity, TCP/IP interface.

use super::fields::EKEY_DEVTYPE_NAMES;
use crate::fields;

/// Names of the values of State.
const ID_STATE_NAMES: &[(u64, &str)] = &[
    (0, "Nonexistent"),
    (1, "Device Self Testing"),
    (2, "Standby"),
    (3, "Operational"),
    (4, "Major Recoverable Fault"),
    (5, "Major Unrecoverable Fault"),
];

fields! {
    /// Vendor ID.
    ID_VENDOR_ID = "cip.id.vendor_id", "Vendor ID", U16 Hex;
    /// Device Type.
    ID_DEVICE_TYPE = "cip.id.device_type", "Device Type", U16 Hex, names(EKEY_DEVTYPE_NAMES);
    /// Product Code.
    ID_PRODUCT_CODE = "cip.id.product_code", "Product Code", U16 Dec;
    /// Major Revision.
    ID_MAJOR_REV = "cip.id.major_rev", "Major Revision", U8 Dec;
    /// Minor Revision.
    ID_MINOR_REV = "cip.id.minor_rev", "Minor Revision", U8 Dec;
    /// Status.
    ID_STATUS = "cip.id.status", "Status", U16 Hex;
    /// Serial Number.
    ID_SERIAL_NUMBER = "cip.id.serial_number", "Serial Number", U32 Hex;
    /// Product Name.
    ID_PRODUCT_NAME = "cip.id.product_name", "Product Name", Str None;
    /// State.
    ID_STATE = "cip.id.state", "State", U8 Hex, names(ID_STATE_NAMES);
    /// Configuration Consistency Value.
    ID_CONFIG_VALUE = "cip.id.config_value", "Configuration Consistency Value", U16 Hex;
    /// Heartbeat Interval.
    ID_HEARTBEAT = "cip.id.heartbeat", "Heartbeat Interval", U8 Hex;
    /// Owned.
    ID_OWNED = "cip.id.owned", "Owned", U16 Dec, mask(0x1);
    /// Configured.
    ID_CONF = "cip.id.conf", "Configured", U16 Dec, mask(0x4);
    /// Extended Device Status.
    ID_EXT = "cip.id.ext", "Extended Device Status", U16 Hex, mask(0xf0);
    /// Minor Recoverable Fault.
    ID_MINOR_FAULT1 = "cip.id.minor_fault1", "Minor Recoverable Fault", U16 Dec, mask(0x100);
    /// Minor Unrecoverable Fault.
    ID_MINOR_FAULT2 = "cip.id.minor_fault2", "Minor Unrecoverable Fault", U16 Dec, mask(0x200);
    /// Major Recoverable Fault.
    ID_MAJOR_FAULT1 = "cip.id.major_fault1", "Major Recoverable Fault", U16 Dec, mask(0x400);
    /// Major Unrecoverable Fault.
    ID_MAJOR_FAULT2 = "cip.id.major_fault2", "Major Unrecoverable Fault", U16 Dec, mask(0x800);
    /// Extended Device Status 2.
    ID_EXT2 = "cip.id.ext2", "Extended Device Status 2", U16 Hex, mask(0xf000);
    /// IP Address.
    TCPIP_IP_ADDR = "cip.tcpip.ip_addr", "IP Address", Ipv4 None;
    /// Subnet Mask.
    TCPIP_SUBNET_MASK = "cip.tcpip.subnet_mask", "Subnet Mask", Ipv4 None;
    /// Gateway.
    TCPIP_GATEWAY = "cip.tcpip.gateway", "Gateway", Ipv4 None;
    /// Name Server.
    TCPIP_NAME_SERVER = "cip.tcpip.name_server", "Name Server", Ipv4 None;
    /// Name Server2.
    TCPIP_NAME_SERVER2 = "cip.tcpip.name_server2", "Name Server2", Ipv4 None;
    /// Domain Name.
    TCPIP_DOMAIN_NAME = "cip.tcpip.domain_name", "Domain Name", Str None;
    /// Hostname.
    TCPIP_HOSTNAME = "cip.tcpip.hostname", "Hostname", Str None;
}
