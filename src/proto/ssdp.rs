//! Simple Service Discovery Protocol: HTTP messages in datagrams (UPnP Device Architecture 2.0, section 1).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 1900)],
    ..Protocol::new(ProtocolInfo::new("ssdp", "Simple Service Discovery Protocol", "SSDP", &["UPnP Device Architecture 2.0"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let outcome = cx.dissect_as(&PROTOCOL.info, "http", b);
    cx.protocol("SSDP");
    outcome
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_search_is_shown_as_http_under_its_own_name() {
        let text = b"M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n\r\n";
        let mut packet = vec![0x45, 0, 0, 28 + text.len() as u8, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 239, 255, 255, 250];
        packet.extend([0xc0, 0, 7, 0x6c, 0, 8 + text.len() as u8, 0, 0]);
        packet.extend(text);
        let shown = testing::dissect(101, &packet);
        assert_eq!((shown.protocol.as_str(), shown.layers.as_str()), ("SSDP", "raw:ip:udp:ssdp"));
        assert_eq!(shown.info, "M-SEARCH * HTTP/1.1 ");
        assert!(shown.has("Simple Service Discovery Protocol"), "{:#?}", shown.lines);
    }
}
