//! Names of interfaces and transfer syntaxes (C706 appendices and the MS-* documents), by UUID.

use super::track::Uuid;
use crate::base::addr::write_hex;

/// A UUID as text.
pub fn uuid_text(uuid: &Uuid) -> String {
    let mut hex = String::new();
    let _ = write_hex(&mut hex, uuid, "");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or("");
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

/// Turns the parts of a UUID that stand with their least significant byte first.
pub fn turned(mut uuid: Uuid) -> Uuid {
    let [a, b, c, d, e, f, g, h, ..] = &mut uuid;
    std::mem::swap(a, d);
    std::mem::swap(b, c);
    std::mem::swap(e, f);
    std::mem::swap(g, h);
    uuid
}

/// The name of an interface whose UUID stands on the wire least significant byte first; its UUID where it has none.
pub fn name_on_wire(bytes: &[u8]) -> String {
    let Ok(uuid) = Uuid::try_from(bytes) else { return String::new() };
    let uuid = turned(uuid);
    name(&uuid).map_or_else(|| uuid_text(&uuid), str::to_string)
}

/// The name of an interface or syntax; the UUID is given as it is read, most significant byte first.
pub fn name(uuid: &Uuid) -> Option<&'static str> {
    let text = uuid_text(uuid);
    NAMES.iter().find(|row| row.0 == text).map(|row| row.1)
}

const NAMES: &[(&str, &str)] = &[
    ("8a885d04-1ceb-11c9-9fe8-08002b104860", "32bit NDR"),
    ("71710533-beba-4937-8319-b5dbef9ccc36", "64bit NDR"),
    ("e1af8308-5d1f-11c9-91a4-08002b14a0fa", "EPMv4"),
    ("afa8bd80-7d8a-11c9-bef4-08002b102989", "MGMT"),
    ("12345778-1234-abcd-ef00-0123456789ab", "LSARPC"),
    ("12345778-1234-abcd-ef00-0123456789ac", "SAMR"),
    ("12345678-1234-abcd-ef00-01234567cffb", "RPC_NETLOGON"),
    ("12345678-1234-abcd-ef00-0123456789ab", "SPOOLSS"),
    ("4b324fc8-1670-01d3-1278-5a47bf6ee188", "SRVSVC"),
    ("6bffd098-a112-3610-9833-46c3f87e345a", "WKSSVC"),
    ("367abb81-9844-35f1-ad32-98f038001003", "SVCCTL"),
    ("338cd001-2244-31f1-aaaa-900038001003", "WINREG"),
    ("e3514235-4b06-11d1-ab04-00c04fc2dcd2", "DRSUAPI"),
    ("3919286a-b10c-11d0-9ba8-00c04fd92ef5", "DSSETUP"),
    ("1ff70682-0a51-30e8-076d-740be8cee98b", "ATSVC"),
    ("86d35949-83c9-4044-b424-db363231fd0c", "TaskSchedulerService"),
    ("82273fdc-e32a-18c3-3f78-827929dc23ea", "EVENTLOG"),
    ("894de0c0-0d55-11d3-a322-00c04fa321a1", "INITSHUTDOWN"),
    ("6bffd098-a112-3610-9833-012892020162", "RPC_BROWSER"),
    ("4fc742e0-4a10-11cf-8273-00aa004ae673", "NETDFS"),
    ("c681d488-d850-11d0-8c52-00c04fd90f7e", "EFS"),
    ("99fcfec4-5260-101b-bbcb-00aa0021347a", "IOXIDResolver"),
    ("000001a0-0000-0000-c000-000000000046", "ISystemActivator"),
    ("00000131-0000-0000-c000-000000000046", "IRemUnknown"),
    ("00000143-0000-0000-c000-000000000046", "IRemUnknown2"),
    ("4d9f4ab8-7d1c-11cf-861e-0020af6e7c57", "REMACT"),
    ("50abc2a4-574d-40b3-9d66-ee4fd5fba076", "DNSSERVER"),
    ("b97db8b2-4c63-11cf-bff6-08002be23f2f", "CLUSAPI"),
    ("d049b186-814f-11d1-9a3c-00c04fc9b232", "FRSAPI"),
    ("f5cc59b4-4264-101a-8c59-08002b2f8426", "FRSRPC"),
    ("897e2e5f-93f3-4376-9c9c-fd2277495c27", "FRSTRANS"),
    ("a8e0653c-2744-4389-a61d-7373df8b2292", "FSRVP"),
    ("76f03f96-cdfd-44fc-a22c-64950a001209", "IREMOTEWINSPOOL"),
    ("a4f1db00-ca47-1067-b31f-00dd010662da", "MAPI"),
    ("5a7b91f8-ff00-11d0-a9b2-00c04fb6e6fc", "Messenger"),
    ("8d9f4e40-a03d-11ce-8f69-08003e30051b", "PNP"),
    ("1544f5e0-613c-11d1-93df-00c04fd7bd09", "RFR"),
    ("8f09f000-b7ed-11ce-bbd2-00001a181cad", "RRAS"),
    ("2f5f6520-ca46-1067-b319-00dd010662da", "TAPI"),
    ("4da1c422-943d-11d1-acae-00c04fc2aa3f", "TRKSVR"),
    ("ccd8c074-d0e5-4a40-92b4-d074faa6ba28", "WITNESS"),
    ("621dff68-3c39-4c6c-aae3-e68e2c6503ad", "WZCSVC"),
    ("333a2276-0000-0000-0d00-00809c000000", "CONV"),
    ("00020400-0000-0000-c000-000000000046", "IDispatch"),
    ("00020401-0000-0000-c000-000000000046", "ITypeInfo"),
    ("b196b283-bab4-101a-b69c-00aa00341d07", "IProvideClassInfo"),
    ("f5cc5a18-4264-101a-8c59-08002b2f8426", "NSPI"),
    ("5261574a-4572-206e-b268-6b199213b4e4", "async MAPI"),
    ("dea00001-6c97-11d1-8271-00a02442df7d", "PNIO (Device Interface)"),
    ("dea00002-6c97-11d1-8271-00a02442df7d", "PNIO (Controller Interface)"),
    ("dea00003-6c97-11d1-8271-00a02442df7d", "PNIO (Supervisor Interface)"),
    ("dea00004-6c97-11d1-8271-00a02442df7d", "PNIO (Parameter Server Interface)"),
    ("cba00001-6c97-11d1-8271-00a02442df7d", "ICBAPDev"),
    ("cba00041-6c97-11d1-8271-00a02442df7d", "ICBAAccoMgt"),
    ("cba00051-6c97-11d1-8271-00a02442df7d", "ICBARTAuto"),
    ("00000000-0000-0000-0000-000000000000", "PNIO (Implicit Ar)"),
];
