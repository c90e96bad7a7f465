//! Link types that everybody may use for what they like (LINKTYPE_USER0 to LINKTYPE_USER15): nobody knows what they hold.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::notes;

notes! {
    /// What a private link type holds is not known.
    NOT_HANDLED = "user_dlt.not_handled", "User encapsulation not handled", Warn Undecoded;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::LinkType, 147),
        (Table::LinkType, 148),
        (Table::LinkType, 150),
        (Table::LinkType, 151),
        (Table::LinkType, 152),
        (Table::LinkType, 153),
        (Table::LinkType, 154),
        (Table::LinkType, 155),
        (Table::LinkType, 156),
        (Table::LinkType, 157),
        (Table::LinkType, 158),
        (Table::LinkType, 159),
        (Table::LinkType, 160),
        (Table::LinkType, 161),
        (Table::LinkType, 162),
    ],
    ..Protocol::new(ProtocolInfo { notes: NOTES, ..ProtocolInfo::new("user_dlt", "DLT User", "DLT_USER", &["LINKTYPE_USER0"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(layer, format_args!("User encapsulation not handled"));
    cx.note(&NOT_HANDLED);
    cx.close();
    cx.data(b);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_private_link_type_is_shown_as_data() {
        let shown = dissect(147, b"abcd");
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str(), shown.info.as_str()), ("user_dlt:data", "", ""));
    }
}
