//! Input and output data of connections that the Common Industrial Protocol opened, in datagrams (CIP Networks Library volume 2,
//! section 3-2).

use super::common::cip::items;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Data that is produced for the other side.
    DATA = "cipio.data", "Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2222)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("cipio", "Common Industrial Protocol, I/O", "CIP I/O", &["CIP Networks Library volume 2"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some(carrier) = cx.protocol_named("enip") else { return Ok(()) };
    cx.protocol("ENIP");
    cx.info(format_args!(""));
    cx.layer(&carrier.info, b, b.reported_len());
    let items = items::add(cx, b, false)?;
    let Some(data) = items.connected else { return Ok(()) };
    cx.close();
    cx.protocol("CIP I/O");
    cx.info(format_args!("Connection: ID=0x{:08X}", items.connection.unwrap_or(0)));
    if let Some(sequence) = items.sequence {
        cx.info_append(format_args!(", SEQ={sequence:010}"));
    }
    cx.tree.push_layer(PROTOCOL.info.name());
    cx.layer(&PROTOCOL.info, data, data.reported_len());
    if data.reported_len() > 0 {
        cx.add(&DATA, data, 0, data.reported_len())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn data_of_a_connection() {
        let packet = [2, 0, 2, 0x80, 8, 0, 2, 0, 0x11, 0x11, 1, 0, 0, 0, 0xb1, 0, 4, 0, 9, 0, 1, 2];
        let shown = udp((2222, 2222), &packet);
        assert_eq!(shown.info, "Connection: ID=0x11110002, SEQ=0000000001");
        assert!(shown.layers.ends_with("udp:cipio:cipio"), "{}", shown.layers);
        assert!(shown.has("Data: 09000102"), "{:#?}", shown.lines);
    }
}
