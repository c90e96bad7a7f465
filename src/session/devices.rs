//! Interfaces to choose from, as plain values.

use crate::source::interfaces;
use serde::Serialize;

/// An interface that can be captured on.
#[derive(Clone, Debug, Serialize)]
pub struct Device {
    /// As it is given to `-i`.
    pub name: String,
    pub description: Option<String>,
    /// With the length of the network prefix where it is known: `10.0.0.7/24`.
    pub addresses: Vec<String>,
    pub mac: Option<String>,
    /// `up`, `no link`, `down`.
    pub state: &'static str,
    pub loopback: bool,
    pub wireless: bool,
    pub default_route: bool,
    pub mtu: Option<u32>,
    pub speed_mbits: Option<u32>,
}

/// All interfaces, the most useful first. The error names the next step.
pub fn list() -> Result<Vec<Device>, String> {
    let all = interfaces::list().map_err(|e| e.0)?;
    Ok(all.into_iter().map(device).collect())
}

fn device(d: interfaces::Device) -> Device {
    let address = |a: &interfaces::Address| match a.prefix {
        Some(prefix) => format!("{}/{prefix}", a.ip),
        None => a.ip.to_string(),
    };
    let state = match (d.up, d.link) {
        (false, _) if d.special => "",
        (false, _) => "down",
        (true, Some(false)) => "no link",
        (true, _) => "up",
    };
    Device {
        addresses: d.addresses.iter().map(address).collect(),
        name: d.name,
        description: d.description,
        mac: d.mac,
        state,
        loopback: d.loopback,
        wireless: d.wireless,
        default_route: d.default_route,
        mtu: d.mtu,
        speed_mbits: d.speed,
    }
}

/// Frames received and sent on an interface since it came up: two readings make a rate.
pub fn frames(name: &str) -> Option<u64> {
    interfaces::traffic(name).map(|t| t.received_frames + t.sent_frames)
}
