//! Interfaces of DCE/RPC of which the names of the operations are known and no more, as data: a row for each.

mod operations;

/// A row: module, title, Protocol column, document, UUID, field of the operations, their names. Each becomes a module with its
/// `PROTOCOL`.
macro_rules! interfaces {
    ($($module:ident: $title:literal, $short:literal, $spec:literal, $uuid:literal, $opnum:literal, $operations:expr;)*) => {
        $(
            pub mod $module {
                use super::operations;
                use crate::model::Names;

                crate::proto::common::dcerpc::interface_of!(stringify!($module), $title, $short, $spec, $uuid, $opnum,
                    Names::Lookup(|number| super::name($operations, number)));
            }
        )*
    };
}

/// The word at a place in a list of operations.
fn name(operations: &'static str, number: u64) -> Option<&'static str> {
    operations.split(' ').nth(usize::try_from(number).ok()?).filter(|word| *word != "-")
}

interfaces! {
    rpc_browser: "RPC Browser", "RPC_BROWSER", "MS-BRWSA", "6bffd098-a112-3610-9833-012892020162", "rpc_browser.opnum", operations::BROWSER;
    clusapi: "Failover Cluster Management API (clusapi)", "CLUSAPI", "MS-CMRP", "b97db8b2-4c63-11cf-bff6-08002be23f2f", "clusapi.opnum", operations::CLUSAPI;
    frsapi: "Microsoft File Replication Service API", "FRSAPI", "MS-FRS1", "d049b186-814f-11d1-9a3c-00c04fc9b232", "frsapi.opnum", operations::FRSAPI;
    frsrpc: "File Replication Service", "FRSRPC", "MS-FRS1", "f5cc59b4-4264-101a-8c59-08002b2f8426", "frsrpc.opnum", operations::FRSRPC;
    frstrans: "File Replication Service DFS-R", "FRSTRANS", "MS-FRS2", "897e2e5f-93f3-4376-9c9c-fd2277495c27", "frstrans.opnum", operations::FRSTRANS;
    fsrvp: "File Server Remote VSS Protocol", "FSRVP", "MS-FSRVP", "a8e0653c-2744-4389-a61d-7373df8b2292", "fsrvp.opnum", operations::FSRVP;
    iremotewinspool: "IRemoteWinspool SubSystem", "IREMOTEWINSPOOL", "MS-PAR", "76f03f96-cdfd-44fc-a22c-64950a001209", "iremotewinspool.opnum", operations::IREMOTEWINSPOOL;
    mapi: "Exchange 5.5 EMSMDB", "MAPI", "MS-OXCRPC", "a4f1db00-ca47-1067-b31f-00dd010662da", "mapi.opnum", operations::MAPI;
    messenger: "Microsoft Messenger Service", "Messenger", "MS-MSRP", "5a7b91f8-ff00-11d0-a9b2-00c04fb6e6fc", "messenger.opnum", operations::MESSENGER;
    pnp: "Microsoft Plug and Play service", "PNP", "MS-RPCE", "8d9f4e40-a03d-11ce-8f69-08003e30051b", "pnp.opnum", operations::PNP;
    rfr: "Exchange 2003 Directory Request For Response", "RFR", "MS-OXABREF", "1544f5e0-613c-11d1-93df-00c04fd7bd09", "rfr.opnum", operations::RFR;
    rras: "Microsoft Routing and Remote Access Service", "RRAS", "MS-RRASM", "8f09f000-b7ed-11ce-bbd2-00001a181cad", "rras.opnum", operations::RRAS;
    tapi: "Microsoft Telephony API Service", "TAPI", "MS-TRP", "2f5f6520-ca46-1067-b319-00dd010662da", "tapi.opnum", operations::TAPI;
    trksvr: "Microsoft Distributed Link Tracking Server Service", "TRKSVR", "MS-DLTM", "4da1c422-943d-11d1-acae-00c04fc2aa3f", "trksvr.opnum", operations::TRKSVR;
    witness: "SMB Witness Service", "WITNESS", "MS-SWN", "ccd8c074-d0e5-4a40-92b4-d074faa6ba28", "witness.opnum", operations::WITNESS;
    wzcsvc: "Wireless Configuration Service", "WZCSVC", "MS-RPCE", "621dff68-3c39-4c6c-aae3-e68e2c6503ad", "wzcsvc.opnum", operations::WZCSVC;
    conv: "DCE/RPC Conversation Manager", "CONV", "C706", "333a2276-0000-0000-0d00-00809c000000", "conv.opnum", operations::CONV;
    dispatch: "DCOM IDispatch", "IDispatch", "MS-OAUT", "00020400-0000-0000-c000-000000000046", "dispatch.opnum", operations::DISPATCH;
    typeinfo: "DCOM ITypeInfo", "ITypeInfo", "MS-OAUT", "00020401-0000-0000-c000-000000000046", "typeinfo.opnum", operations::TYPEINFO;
    provideclassinfo: "DCOM IProvideClassInfo", "IProvideClassInfo", "MS-OAUT", "b196b283-bab4-101a-b69c-00aa00341d07", "provideclassinfo.opnum", operations::PROVIDECLASSINFO;
    nspi: "Exchange 5.5 Name Service Provider", "NSPI", "MS-NSPI", "f5cc5a18-4264-101a-8c59-08002b2f8426", "nspi.opnum", operations::NSPI;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_go_by_their_place() {
        assert_eq!(name(operations::CLUSAPI, 0), Some("OpenCluster"));
        assert_eq!(name(operations::WITNESS, 3), Some("AsyncNotify"));
        assert_eq!(name(operations::TYPEINFO, 0), None);
        assert_eq!(name(operations::MESSENGER, 1), None);
    }
}
