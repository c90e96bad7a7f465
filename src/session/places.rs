//! Countries and operators of addresses, from local files in MaxMind's format. Nothing is looked up over the network.

use super::open::OpenError;
use maxminddb::Reader;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// What is known of an address; empty where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166 code of the country.
    pub country: Option<String>,
    /// Number of the autonomous system.
    pub number: Option<u32>,
    /// Who runs it.
    pub operator: Option<String>,
}

/// Databases of places, opened.
#[derive(Default)]
pub struct Places {
    databases: Vec<Reader<Vec<u8>>>,
}

/// Where packages and MaxMind's updater put their files.
const FOLDERS: [&str; 3] = ["/usr/share/GeoIP", "/var/lib/GeoIP", "/usr/local/share/GeoIP"];
const FILES: [&str; 6] =
    ["GeoLite2-Country.mmdb", "GeoLite2-City.mmdb", "GeoLite2-ASN.mmdb", "dbip-country-lite.mmdb", "dbip-asn-lite.mmdb", "asn.mmdb"];
/// A file larger than this is not what it says: the largest that are published have about 200 MB.
const LARGEST: u64 = 1 << 30;

impl Places {
    /// Opens the files that the user names, or those in the usual places.
    ///
    /// # Errors
    /// When a named file cannot be read or is no such database. Files in the usual places are left out then.
    pub fn open(named: &[PathBuf]) -> Result<Self, OpenError> {
        if named.is_empty() {
            let usual = FOLDERS.iter().flat_map(|folder| FILES.iter().map(move |file| Path::new(folder).join(file)));
            return Ok(Places { databases: usual.filter(|p| p.exists()).filter_map(|p| read(&p).ok()).collect() });
        }
        Ok(Places { databases: named.iter().map(|p| read(p)).collect::<Result<_, _>>()? })
    }

    /// Whether there are no databases.
    pub fn is_empty(&self) -> bool {
        self.databases.is_empty()
    }

    /// What the databases say of an address; the first that knows something counts.
    pub fn of(&self, address: IpAddr) -> Place {
        let mut place = Place::default();
        for database in &self.databases {
            let Ok(found) = database.lookup(address) else { continue };
            let text = |path: &[maxminddb::PathElement<'_>]| found.decode_path::<String>(path).ok().flatten();
            let key = maxminddb::PathElement::Key;
            place.country = place.country.or_else(|| text(&[key("country"), key("iso_code")]));
            place.operator = place.operator.or_else(|| text(&[key("autonomous_system_organization")]));
            place.number = place.number.or_else(|| found.decode_path::<u32>(&[key("autonomous_system_number")]).ok().flatten());
        }
        place
    }
}

fn read(path: &Path) -> Result<Reader<Vec<u8>>, OpenError> {
    let name = crate::base::text::safe(&path.to_string_lossy()).into_owned();
    let size = std::fs::metadata(path).map_err(|e| OpenError(format!("--geoip {name}: {e}")))?.len();
    if size > LARGEST {
        return Err(OpenError(format!("--geoip {name}: larger than a GeoIP database can be; give an .mmdb file")));
    }
    Reader::open_readfile(path).map_err(|e| OpenError(format!("--geoip {name} is no MaxMind database ({e}); give an .mmdb file")))
}

/// Name of this host: what captured, where nobody says otherwise.
pub fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// Nanoseconds since 1970 UTC.
pub fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|d| i64::try_from(d.as_nanos()).ok()).unwrap_or(0)
}
