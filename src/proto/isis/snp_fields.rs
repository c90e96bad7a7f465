//! Fields of sequence numbers PDUs (ISO/IEC 10589 section 9.10, 9.11).

use crate::fields;


fields! {
    /// PDU length.
    CSNP_PDU_LENGTH = "isis.csnp.pdu_length", "PDU length", U16 Dec;
    /// Source-ID.
    CSNP_SOURCE_ID = "isis.csnp.source_id", "Source-ID", Str None;
    /// Must be Zero.
    CSNP_SOURCE_CIRCUIT = "isis.csnp.source_circuit", "Source-ID-Circuit", Bytes None;
    /// Start LSP-ID.
    CSNP_START_LSP_ID = "isis.csnp.start_lsp_id", "Start LSP-ID", Str None;
    /// End LSP-ID.
    CSNP_END_LSP_ID = "isis.csnp.end_lsp_id", "End LSP-ID", Str None;
    /// Type.
    CSNP_CLV_TYPE = "isis.csnp.clv.type", "Type", U8 Dec;
    /// Length.
    CSNP_CLV_LENGTH = "isis.csnp.clv.length", "Length", U8 Dec;
    /// LSP-ID.
    CSNP_LSP_ID = "isis.csnp.lsp_id", "LSP-ID", Str None;
    /// LSP Sequence Number.
    CSNP_LSP_SEQ_NUM = "isis.csnp.lsp_seq_num", "LSP Sequence Number", U32 Hex;
    /// Remaining Lifetime.
    CSNP_LSP_REMAIN_LIFE = "isis.csnp.lsp_remain_life", "Remaining Lifetime", U16 Dec;
    /// LSP checksum.
    CSNP_LSP_CHECKSUM = "isis.csnp.lsp_checksum", "LSP checksum", U16 Hex;
    /// Authentication.
    CSNP_AUTHENTICATION = "isis.csnp.authentication", "Authentication", Bytes None;
    /// PDU length.
    PSNP_PDU_LENGTH = "isis.psnp.pdu_length", "PDU length", U16 Dec;
    /// Source-ID.
    PSNP_SOURCE_ID = "isis.psnp.source_id", "Source-ID", Str None;
    /// Must be Zero.
    PSNP_SOURCE_CIRCUIT = "isis.psnp.source_circuit", "Source-ID-Circuit", Bytes None;
    /// Type.
    PSNP_CLV_TYPE = "isis.psnp.clv.type", "Type", U8 Dec;
    /// Length.
    PSNP_CLV_LENGTH = "isis.psnp.clv.length", "Length", U8 Dec;
}
