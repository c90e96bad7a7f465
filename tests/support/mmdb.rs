//! Writes small databases in MaxMind's format (MaxMind DB File Format Specification 2.0), for tests that need one.

use std::net::Ipv4Addr;

/// A value of the data section.
pub enum Value {
    Text(&'static str),
    /// `uint32`.
    Number(u32),
    /// `uint16`, as some fields of the metadata must be.
    Short(u16),
    /// `uint64`, as the time of building must be.
    Long(u64),
    Map(Vec<(&'static str, Value)>),
    List(Vec<Value>),
}

impl Value {
    fn write(&self, out: &mut Vec<u8>) {
        let numeric = |bytes: &[u8]| bytes.iter().copied().skip_while(|b| *b == 0).collect::<Vec<u8>>();
        match self {
            Value::Text(text) => {
                head(2, text.len(), out);
                out.extend(text.bytes());
            }
            Value::Short(n) => sized(5, &numeric(&n.to_be_bytes()), out),
            Value::Number(n) => sized(6, &numeric(&n.to_be_bytes()), out),
            Value::Long(n) => sized(9, &numeric(&n.to_be_bytes()), out),
            Value::Map(pairs) => {
                head(7, pairs.len(), out);
                for (key, value) in pairs {
                    Value::Text(key).write(out);
                    value.write(out);
                }
            }
            Value::List(values) => {
                head(11, values.len(), out);
                values.iter().for_each(|v| v.write(out));
            }
        }
    }
}

fn sized(kind: u8, bytes: &[u8], out: &mut Vec<u8>) {
    head(kind, bytes.len(), out);
    out.extend(bytes);
}

/// The control bytes: type and size below 285.
fn head(kind: u8, size: usize, out: &mut Vec<u8>) {
    let (first, more) = if size < 29 { (size as u8, None) } else { (29, Some(u8::try_from(size - 29).expect("a short value"))) };
    if kind > 7 {
        out.extend([first, kind - 7]);
    } else {
        out.push(kind << 5 | first);
    }
    out.extend(more);
}

/// A database of networks, each with what is known of it.
pub fn database(kind: &'static str, networks: &[(Ipv4Addr, u32, Value)]) -> Vec<u8> {
    const NOTHING: usize = usize::MAX;
    /// Set in a record that leads to data, below: the number of the network.
    const DATA: usize = 1 << 32;
    let mut nodes = vec![[NOTHING; 2]];
    let mut data = Vec::new();
    let mut places = Vec::new();
    for (number, (address, bits, value)) in networks.iter().enumerate() {
        places.push(data.len());
        value.write(&mut data);
        let mut at = 0;
        for bit in 0..*bits {
            let side = (u32::from(*address) >> (31 - bit) & 1) as usize;
            if bit + 1 == *bits {
                nodes[at][side] = DATA | number;
            } else {
                if nodes[at][side] == NOTHING {
                    nodes.push([NOTHING; 2]);
                    nodes[at][side] = nodes.len() - 1;
                }
                at = nodes[at][side];
            }
        }
    }
    let mut out = Vec::new();
    for record in nodes.iter().flatten() {
        let value = match *record {
            NOTHING => nodes.len(),
            to_data if to_data & DATA != 0 => nodes.len() + 16 + places[to_data & !DATA],
            node => node,
        };
        out.extend(&u32::try_from(value).expect("a small database").to_be_bytes()[1..]);
    }
    out.extend([0; 16]);
    out.extend(data);
    out.extend(b"\xab\xcd\xefMaxMind.com");
    let metadata = Value::Map(vec![
        ("binary_format_major_version", Value::Short(2)),
        ("binary_format_minor_version", Value::Short(0)),
        ("build_epoch", Value::Long(1_700_000_000)),
        ("database_type", Value::Text(kind)),
        ("description", Value::Map(vec![("en", Value::Text("networks for tests"))])),
        ("ip_version", Value::Short(4)),
        ("languages", Value::List(vec![Value::Text("en")])),
        ("node_count", Value::Number(nodes.len() as u32)),
        ("record_size", Value::Short(24)),
    ]);
    metadata.write(&mut out);
    out
}
