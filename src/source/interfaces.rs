//! The network interfaces of this machine: what libpcap can capture on, with what the kernel knows of them.

use super::{SourceError, bpf};
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// Where Linux shows its interfaces.
const SYS: &str = "/sys/class/net";
/// Bit of the interface flags that says it is administratively up (`IFF_UP`).
const IFF_UP: u32 = 1;

/// An interface that can be captured on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// As it is given to `-i`.
    pub name: String,
    pub description: Option<String>,
    pub addresses: Vec<Address>,
    /// Hardware address, where it has one: `02:42:ac:11:00:02`.
    pub mac: Option<String>,
    /// Administratively up.
    pub up: bool,
    /// Has a carrier; `None` where that means nothing.
    pub link: Option<bool>,
    pub loopback: bool,
    pub wireless: bool,
    /// Not a network interface of the kernel: `any`, `nflog`, USB buses, Bluetooth.
    pub special: bool,
    /// The default route leads out here.
    pub default_route: bool,
    /// Mbit/s, where the driver says.
    pub speed: Option<u32>,
    pub mtu: Option<u32>,
}

/// An address of an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    pub ip: IpAddr,
    /// Length of the network prefix in bits.
    pub prefix: Option<u8>,
}

/// What went through an interface since it came up, for rates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    pub received_bytes: u64,
    pub sent_bytes: u64,
    pub received_frames: u64,
    pub sent_frames: u64,
}

/// All interfaces: the one with the default route first, then those that are up with a link, then up, then down; loopback
/// and what is no network interface come last.
///
/// # Errors
/// When libpcap cannot list them.
pub fn list() -> Result<Vec<Device>, SourceError> {
    let found = pcap::Device::list().map_err(|e| SourceError(format!("the interfaces cannot be listed: {e}; try again with sudo")))?;
    let routes = default_routes(
        &std::fs::read_to_string("/proc/net/route").unwrap_or_default(),
        &std::fs::read_to_string("/proc/net/ipv6_route").unwrap_or_default(),
    );
    let mut devices: Vec<Device> = found.into_iter().map(|d| device(d, &routes)).collect();
    // Stable: libpcap's own order, which is a good one, decides among equals.
    devices.sort_by_key(|d| (!d.default_route, d.special, d.loopback, !d.up, d.link == Some(false)));
    Ok(devices)
}

fn device(found: pcap::Device, routes: &[String]) -> Device {
    let flags = &found.flags;
    let sys = entry(&found.name).filter(|path| path.exists());
    let read = |file: &str| sys.as_ref().and_then(|path| read_word(&path.join(file)));
    let addresses = found.addresses.iter().map(|a| Address { ip: a.addr, prefix: a.netmask.and_then(prefix) });
    Device {
        description: found.desc.clone(),
        addresses: addresses.collect(),
        mac: read("address").filter(|mac| mac.bytes().any(|b| !matches!(b, b'0' | b':'))),
        up: is_up(&found.name).unwrap_or_else(|| flags.is_up()),
        link: link(flags, read("carrier").as_deref()),
        loopback: flags.is_loopback(),
        wireless: flags.is_wireless() && sys.is_some(),
        special: sys.is_none(),
        default_route: routes.contains(&found.name),
        speed: read("speed").and_then(|s| s.parse().ok()),
        mtu: read("mtu").and_then(|s| s.parse().ok()),
        name: found.name,
    }
}

fn link(flags: &pcap::DeviceFlags, carrier: Option<&str>) -> Option<bool> {
    match (&flags.connection_status, carrier) {
        (pcap::ConnectionStatus::NotApplicable, _) => None,
        (_, Some(carrier)) => Some(carrier == "1"),
        (pcap::ConnectionStatus::Connected, None) => Some(true),
        (pcap::ConnectionStatus::Disconnected, None) => Some(false),
        (pcap::ConnectionStatus::Unknown, None) => None,
    }
}

/// The interface's directory. Names come from users too: they may not lead elsewhere.
fn entry(name: &str) -> Option<PathBuf> {
    let plain = !name.is_empty() && !name.contains('/') && name != "." && name != "..";
    plain.then(|| Path::new(SYS).join(name))
}

fn read_word(path: &Path) -> Option<String> {
    std::fs::read_to_string(path).ok().map(|text| text.trim().to_owned())
}

/// Whether an interface is administratively up; `None` where the kernel does not know it.
pub(super) fn is_up(name: &str) -> Option<bool> {
    let flags = read_word(&entry(name)?.join("flags"))?;
    u32::from_str_radix(flags.trim_start_matches("0x"), 16).ok().map(|flags| flags & IFF_UP != 0)
}

/// Counters of an interface; `None` where the kernel has none.
pub fn traffic(name: &str) -> Option<Traffic> {
    let statistics = entry(name)?.join("statistics");
    let count = |file: &str| read_word(&statistics.join(file))?.parse().ok();
    Some(Traffic {
        received_bytes: count("rx_bytes")?,
        sent_bytes: count("tx_bytes")?,
        received_frames: count("rx_packets")?,
        sent_frames: count("tx_packets")?,
    })
}

/// Length of the prefix that a netmask stands for.
fn prefix(mask: IpAddr) -> Option<u8> {
    let (ones, len) = match mask {
        IpAddr::V4(mask) => (u32::from(mask).leading_ones(), u32::from(mask).count_ones()),
        IpAddr::V6(mask) => (u128::from(mask).leading_ones(), u128::from(mask).count_ones()),
    };
    u8::try_from(ones).ok().filter(|_| ones == len)
}

/// Interfaces of the default routes in `/proc/net/route` and `/proc/net/ipv6_route`.
fn default_routes(v4: &str, v6: &str) -> Vec<String> {
    let zero = |text: &str| !text.is_empty() && text.bytes().all(|b| b == b'0');
    let v4 = v4.lines().skip(1).filter_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let is_default = zero(fields.get(1)?) && zero(fields.get(7)?);
        is_default.then(|| fields.first().map(|name| (*name).to_owned()))?
    });
    let v6 = v6.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        // The kernel also lists an unreachable default on loopback.
        let is_default = zero(fields.first()?) && zero(fields.get(1)?) && fields.last() != Some(&"lo");
        is_default.then(|| fields.last().map(|name| (*name).to_owned()))?
    });
    v4.chain(v6).collect()
}

/// Link types that can be captured on an interface (`-y`), as (libpcap's name, description), the usual one first.
///
/// # Errors
/// When the interface cannot be opened; the text has the remedy.
pub fn link_types(name: &str) -> Result<Vec<(String, String)>, SourceError> {
    let refused = |e| super::live::explain(name, &e);
    let capture = pcap::Capture::from_device(name).and_then(|c| c.open()).map_err(refused)?;
    let known = capture.list_datalinks().map_err(refused)?;
    let named = known.iter().map(|l| {
        let number = || format!("LINKTYPE {}", bpf::link_type(l.0));
        (l.get_name().unwrap_or_else(|_| number()), l.get_description().unwrap_or_else(|_| number()))
    });
    Ok(named.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_routes_are_found_in_both_tables() {
        let v4 = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n\
                  eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n\
                  eth1\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n";
        let zeros = "0".repeat(32);
        let v6 = format!("{zeros} 00 {zeros} 00 {zeros} ffffffff 1 0 200200 lo\n{zeros} 00 {zeros} 00 fe80 400 1 0 3 wlan0\n");
        assert_eq!(default_routes(v4, &v6), ["eth0", "wlan0"]);
        assert!(default_routes("", "").is_empty());
    }

    #[test]
    fn netmasks_become_prefixes() {
        assert_eq!(prefix("255.255.254.0".parse().unwrap()), Some(23));
        assert_eq!(prefix("ffff:ffff::".parse().unwrap()), Some(32));
        assert_eq!(prefix("255.0.255.0".parse().unwrap()), None);
    }

    #[test]
    fn loopback_is_listed_behind_the_network() {
        let Ok(devices) = list() else {
            eprintln!("skipped: libpcap lists no interfaces here");
            return;
        };
        let Some(at) = devices.iter().position(|d| d.loopback) else { return };
        assert!(devices[at].special || devices[..at].iter().all(|d| !d.special));
        assert_eq!(devices[at].mac, None, "a hardware address of zeros is none");
        assert!(traffic(&devices[at].name).is_some());
        assert_eq!(is_up("../../etc"), None);
    }
}
