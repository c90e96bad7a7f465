//! Fields of fibre channel frames.

use crate::fields;
use crate::model::Names;

const FTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unknown frame"),
    (1, "SW_ILS"),
    (2, "IP/FC"),
    (3, "FCP"),
    (4, "Basic Link Svc"),
    (5, "ELS"),
    (7, "FC_CT"),
    (8, "Link Data"),
    (9, "Video Data"),
    (0xa, "Link Ctl"),
    (0xc, "SBCCS"),
    (0xd, "OHMS(Cisco MDS)"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Basic Link Svc"),
    (1, "Ext Link Svc"),
    (4, "LLC_SNAP"),
    (5, "IP/FC"),
    (8, "FCP"),
    (0x1b, "SB-3(Channel->CU)"),
    (0x1c, "SB-3(CU->Channel)"),
    (0x20, "FC_CT"),
    (0x22, "SW_ILS"),
    (0x23, "AL"),
    (0x24, "SNMP"),
];
const FCTL_LAST_DATA_FRAME_NAMES: &[(u64, &str)] = &[
    (0, "Last Data Frame - No Info"),
    (0x4000, "Last Data Frame - Seq Imm"),
    (0x8000, "Last Data Frame - Seq Soon"),
    (0xc000, "Last Data Frame - Seq Delyd"),
];
const FCTL_ACK_0_1_NAMES: &[(u64, &str)] = &[
    (0, "no ack required"),
    (0x1000, "ACK_1 Required"),
    (0x2000, "ACK_0 Required"),
    (0x3000, "ACK_0 Required"),
];
const FCTL_ABTS_ACK_NAMES: &[(u64, &str)] = &[
    (0, "ABTS - Cont"),
    (0x10, "ABTS - Abort"),
    (0x20, "ABTS - Stop"),
    (0x30, "ABTS - Imm Seq Retx"),
];

const ELS_OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "LS_RJT"),
    (2, "ACC"),
    (3, "PLOGI"),
    (4, "FLOGI"),
    (5, "LOGO"),
    (6, "ABTX"),
    (0xa, "RSI"),
    (0xe, "RTV"),
    (0xf, "RLS"),
    (0x10, "ECHO"),
    (0x11, "TEST"),
    (0x12, "RRQ"),
    (0x13, "REC"),
    (0x14, "SRR"),
    (0x20, "PRLI"),
    (0x21, "PRLO"),
    (0x24, "TPRLO"),
    (0x50, "PDISC"),
    (0x51, "FDISC"),
    (0x52, "ADISC"),
    (0x54, "FARP-REQ"),
    (0x55, "FARP-REPLY"),
    (0x56, "RPS"),
    (0x57, "RPL"),
    (0x60, "FAN"),
    (0x61, "RSCN"),
    (0x62, "SCR"),
    (0x63, "RNFT"),
    (0x70, "LINIT"),
    (0x72, "LSTS"),
    (0x78, "RNID"),
    (0x79, "RLIR"),
    (0x7a, "LIRR"),
    (0x7b, "SRL"),
    (0x7d, "RPSC"),
    (0x80, "LKA"),
    (0x90, "AUTH"),
    (0xe0, "CBIND"),
    (0xe4, "UNBIND"),
];

fields! {
    /// R_CTL.
    R_CTL = "fc.r_ctl", "R_CTL", U8 Hex;
    /// Derived Type.
    FTYPE = "fc.ftype", "Frame type", U8 Hex, names(FTYPE_NAMES);
    /// Destination Address.
    D_ID = "fc.d_id", "Dest Addr", Bytes Dot;
    /// CS_CTL.
    CS_CTL = "fc.cs_ctl", "CS_CTL", U8 Hex;
    /// Source Address.
    S_ID = "fc.s_id", "Src Addr", Bytes Dot;
    /// Source or Destination Address.
    ID = "fc.id", "Addr", Bytes Dot;
    /// Type.
    TYPE = "fc.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// F_CTL.
    F_CTL = "fc.f_ctl", "F_CTL", U24 Hex;
    /// Exchange Responder.
    FCTL_EXCHANGE_RESPONDER = "fc.fctl.exchange_responder", "ExgRpd", Bool B24, mask(0x800000), with(Names::Bool("Exchange Responder", "Exchange Originator"));
    /// Seq Recipient.
    FCTL_SEQ_RECIPIENT = "fc.fctl.seq_recipient", "SeqRec", Bool B24, mask(0x400000), with(Names::Bool("Seq Recipient", "Seq Initiator"));
    /// First Exchange.
    FCTL_EXCHANGE_FIRST = "fc.fctl.exchange_first", "ExgFst", Bool B24, mask(0x200000), with(Names::Bool("Exchg First", "NOT exchg first"));
    /// Last Exchange.
    FCTL_EXCHANGE_LAST = "fc.fctl.exchange_last", "ExgLst", Bool B24, mask(0x100000), with(Names::Bool("Exchg Last", "NOT exchg last"));
    /// Last Sequence.
    FCTL_SEQ_LAST = "fc.fctl.seq_last", "SeqLst", Bool B24, mask(0x80000), with(Names::Bool("Seq Last", "NOT seq last"));
    /// Priority.
    FCTL_PRIORITY = "fc.fctl.priority", "Pri", Bool B24, mask(0x20000), with(Names::Bool("Priority", "CS_CTL"));
    /// Transfer Seq Initiative.
    FCTL_TRANSFER_SEQ_INITIATIVE = "fc.fctl.transfer_seq_initiative", "TSI", Bool B24, mask(0x10000), with(Names::Bool("Transfer Seq Initiative", "NOT transfer seq initiative"));
    /// Last Data Frame.
    FCTL_LAST_DATA_FRAME = "fc.fctl.last_data_frame", "LDF", U24 Hex, mask(0xc000), names(FCTL_LAST_DATA_FRAME_NAMES);
    /// Ack 0/1 value.
    FCTL_ACK_0_1 = "fc.fctl.ack_0_1", "A01", U24 Hex, mask(0x3000), names(FCTL_ACK_0_1_NAMES);
    /// Retransmitted Sequence.
    FCTL_REXMITTED_SEQ = "fc.fctl.rexmitted_seq", "RetSeq", Bool B24, mask(0x200), with(Names::Bool("Retransmitted Sequence", "NOT retransmitted sequence"));
    /// ABTS ACK values.
    FCTL_ABTS_ACK = "fc.fctl.abts_ack", "AA", U24 Hex, mask(0x30), names(FCTL_ABTS_ACK_NAMES);
    /// rel offset.
    FCTL_REL_OFFSET = "fc.fctl.rel_offset", "RelOff", Bool B24, mask(0x8), with(Names::Bool("Rel Offset SET", "rel offset NOT set"));
    /// Sequence ID.
    SEQ_ID = "fc.seq_id", "SEQ_ID", U8 Hex;
    /// DF_CTL.
    DF_CTL = "fc.df_ctl", "DF_CTL", U8 Hex;
    /// Sequence Count.
    SEQ_CNT = "fc.seq_cnt", "SEQ_CNT", U16 Dec;
    /// Originator ID.
    OX_ID = "fc.ox_id", "OX_ID", U16 Hex;
    /// Receiver ID.
    RX_ID = "fc.rx_id", "RX_ID", U16 Hex;
    /// Parameter.
    PARAMETER = "fc.parameter", "Parameter", U32 Hex;
    /// Extended link services.
    ELS = "fcels", "FC ELS", Protocol None;
    /// Cmd Code.
    ELS_OPCODE = "fcels.opcode", "Cmd Code", U8 Hex, names(ELS_OPCODE_NAMES);
}
