//! S1 Application Protocol (3GPP TS 36.413): base stations of 4G talk to the core. Messages with their elements' names.

mod names;

use super::common::elementary::{self, CRITICALITIES, Messages, OUTCOMES, procedure_name};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};
use names::{IDS, PROCEDURES};

fields! {
    /// Outcome that the message tells of.
    PDU = "s1ap.S1AP_PDU", "S1AP-PDU", U32 Dec, names(OUTCOMES);
    /// A message that begins a procedure.
    INITIATING_MESSAGE = "s1ap.initiatingMessage_element", "initiatingMessage", None None;
    /// A message that tells of success.
    SUCCESSFUL_OUTCOME = "s1ap.successfulOutcome_element", "successfulOutcome", None None;
    /// A message that tells of failure.
    UNSUCCESSFUL_OUTCOME = "s1ap.unsuccessfulOutcome_element", "unsuccessfulOutcome", None None;
    /// Procedure that the message belongs to.
    PROCEDURE_CODE = "s1ap.procedureCode", "procedureCode", U32 Dec, with(Names::Lookup(procedure));
    /// What to do when the message or the element is not understood.
    CRITICALITY = "s1ap.criticality", "criticality", U32 Dec, names(CRITICALITIES);
    /// Contents of the message or of an element.
    VALUE = "s1ap.value_element", "value", None None;
    /// Number of information elements.
    PROTOCOL_IES = "s1ap.protocolIEs", "protocolIEs", U32 Dec;
    /// An information element.
    PROTOCOL_IE = "s1ap.ProtocolIE_Field_element", "ProtocolIE-Field", None None;
    /// Which information element it is.
    ID = "s1ap.id", "id", U32 Dec, names(IDS);
}

fn procedure(number: u64) -> Option<&'static str> {
    procedure_name(PROCEDURES, number)
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SctpPpid, 18), (Table::SctpPort, 36412)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("s1ap", "S1 Application Protocol", "S1AP", &["3GPP TS 36.413"]) }, dissect)
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
    cx.protocol("S1AP");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    elementary::show(cx, b, &MESSAGES)
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn a_setup_names_procedure_and_elements() {
        let bytes = b"\0\x11\0\x09\0\0\x01\0\x3c\x40\x02\x01\x80";
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "s1ap"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("S1AP", "S1SetupRequest"));
        for line in ["S1AP-PDU: initiatingMessage (0)", "procedureCode: id-S1Setup (17)", "protocolIEs: 1 item", "id: id-eNBname (60)", "criticality: ignore (1)"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
