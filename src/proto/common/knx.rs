//! Addresses on a KNX bus.

/// The address of a device: area, line, device.
pub fn individual(address: u16) -> String {
    format!("{}.{}.{}", address >> 12, address >> 8 & 0xf, address & 0xff)
}

/// The address of a group of devices, in three levels.
pub fn group(address: u16) -> String {
    format!("{}/{}/{}", address >> 11, address >> 8 & 7, address & 0xff)
}
