//! NG Application Protocol (3GPP TS 38.413): base stations of 5G talk to the core. Messages with their elements' names.

mod names;

use super::common::elementary::{self, CRITICALITIES, Messages, OUTCOMES, procedure_name};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};
use names::{IDS, PROCEDURES};

fields! {
    /// Outcome that the message tells of.
    PDU = "ngap.NGAP_PDU", "NGAP-PDU", U32 Dec, names(OUTCOMES);
    /// A message that begins a procedure.
    INITIATING_MESSAGE = "ngap.initiatingMessage_element", "initiatingMessage", None None;
    /// A message that tells of success.
    SUCCESSFUL_OUTCOME = "ngap.successfulOutcome_element", "successfulOutcome", None None;
    /// A message that tells of failure.
    UNSUCCESSFUL_OUTCOME = "ngap.unsuccessfulOutcome_element", "unsuccessfulOutcome", None None;
    /// Procedure that the message belongs to.
    PROCEDURE_CODE = "ngap.procedureCode", "procedureCode", U32 Dec, with(Names::Lookup(procedure));
    /// What to do when the message or the element is not understood.
    CRITICALITY = "ngap.criticality", "criticality", U32 Dec, names(CRITICALITIES);
    /// Contents of the message or of an element.
    VALUE = "ngap.value_element", "value", None None;
    /// Number of information elements.
    PROTOCOL_IES = "ngap.protocolIEs", "protocolIEs", U32 Dec;
    /// An information element.
    PROTOCOL_IE = "ngap.ProtocolIE_Field_element", "ProtocolIE-Field", None None;
    /// Which information element it is.
    ID = "ngap.id", "id", U32 Dec, names(IDS);
}

fn procedure(number: u64) -> Option<&'static str> {
    procedure_name(PROCEDURES, number)
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SctpPpid, 60), (Table::SctpPort, 38412)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ngap", "NG Application Protocol", "NGAP", &["3GPP TS 38.413"]) }, dissect)
};

static MESSAGES: Messages = Messages {
    procedures: PROCEDURES,
    pdu: &PDU,
    outcomes: [&INITIATING_MESSAGE, &SUCCESSFUL_OUTCOME, &UNSUCCESSFUL_OUTCOME],
    procedure: &PROCEDURE_CODE,
    criticality: &CRITICALITY,
    value: &VALUE,
    elements: &PROTOCOL_IES,
    element: &PROTOCOL_IE,
    id: &ID,
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NGAP");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    elementary::show(cx, b, &MESSAGES)
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn a_setup_names_procedure_and_elements() {
        let bytes = b"\0\x15\0\x09\0\0\x01\0\x15\x40\x02\x01\x80";
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "ngap"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("NGAP", "NGSetupRequest"));
        for line in ["NGAP-PDU: initiatingMessage (0)", "procedureCode: id-NGSetup (21)", "protocolIEs: 1 item", "id: id-DefaultPagingDRX (21)", "criticality: ignore (1)"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
