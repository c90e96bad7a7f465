//! Adds to tables of addresses where these are and who runs their networks, from local files in MaxMind's format; to tables of
//! Ethernet addresses who made their interfaces.

use super::places::Places;
use crate::base::vendors::vendor;
use crate::model::listing::Listing;
use crate::model::table::{Cell, Column};
use std::net::IpAddr;

/// A column of addresses and the three that are added for it: country, autonomous system, its operator.
struct Located {
    table: &'static str,
    key: &'static str,
    added: [(&'static str, &'static str); 3],
}

const LOCATED: [Located; 4] = [
    Located { table: "endpoints", key: "address", added: [("country", "country"), ("as_number", "AS"), ("as_name", "operator")] },
    Located { table: "talkers", key: "talker", added: [("country", "country"), ("as_number", "AS"), ("as_name", "operator")] },
    Located { table: "conversations", key: "a", added: [("a_country", "a country"), ("a_as_number", "a AS"), ("a_as_name", "a operator")] },
    Located { table: "conversations", key: "b", added: [("b_country", "b country"), ("b_as_number", "b AS"), ("b_as_name", "b operator")] },
];

/// Columns of Ethernet addresses and those that are added for them.
const MADE: [(&str, &str, (&str, &str)); 3] = [
    ("endpoints", "address", ("vendor", "vendor")),
    ("conversations", "a", ("a_vendor", "a vendor")),
    ("conversations", "b", ("b_vendor", "b vendor")),
];

/// Adds the makers of interfaces, where a table has Ethernet addresses only.
pub fn name_vendors(mut table: Listing<'_>) -> Listing<'_> {
    for (name, key, (added, heading)) in MADE {
        let Some(at) = table.head.column(key).filter(|_| table.head.name == name) else { continue };
        if !table.all(at, |cell| matches!(cell, Cell::Mac(_))) {
            continue;
        }
        table = table.extend([Column { key: added, heading }], move |row| {
            let made_by = if let Some(Cell::Mac(address)) = row.cells.get(at) { vendor(*address) } else { None };
            row.cells.push(made_by.map_or(Cell::Nothing, Cell::from));
        });
    }
    table
}

/// Adds the columns, where there are databases and the table has addresses.
pub fn locate<'a>(mut table: Listing<'a>, places: &'a Places) -> Listing<'a> {
    if places.is_empty() {
        return table;
    }
    for located in LOCATED {
        let Some(at) = table.head.column(located.key).filter(|_| table.head.name == located.table) else { continue };
        let added = located.added.map(|(key, heading)| Column { key, heading });
        table = table.extend(added, move |row| {
            let address = row.cells.get(at).and_then(|cell| match cell {
                Cell::Ip(address) => Some(*address),
                other => other.words().parse::<IpAddr>().ok(),
            });
            let place = address.map(|a| places.of(a)).unwrap_or_default();
            row.cells.extend([
                place.country.map_or(Cell::Nothing, Cell::Text),
                place.number.map_or(Cell::Nothing, |n| Cell::Id(n.into())),
                place.operator.map_or(Cell::Nothing, Cell::Text),
            ]);
        });
    }
    table
}
