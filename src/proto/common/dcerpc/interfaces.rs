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
    ("86d35949-83c9-4044-b424-db363231fd0c", "ITaskSchedulerService"),
    ("82273fdc-e32a-18c3-3f78-827929dc23ea", "EVENTLOG"),
    ("894de0c0-0d55-11d3-a322-00c04fa321a1", "INITSHUTDOWN"),
    ("6bffd098-a112-3610-9833-012892020162", "BROWSER"),
    ("4fc742e0-4a10-11cf-8273-00aa004ae673", "DFS"),
    ("c681d488-d850-11d0-8c52-00c04fd90f7e", "EFS"),
    ("99fcfec4-5260-101b-bbcb-00aa0021347a", "IOXIDResolver"),
    ("000001a0-0000-0000-c000-000000000046", "ISystemActivator"),
    ("00000131-0000-0000-c000-000000000046", "IRemUnknown"),
    ("00000143-0000-0000-c000-000000000046", "IRemUnknown2"),
    ("4d9f4ab8-7d1c-11cf-861e-0020af6e7c57", "REMACT"),
    ("50abc2a4-574d-40b3-9d66-ee4fd5fba076", "DNSSERVER"),
    ("dea00001-6c97-11d1-8271-00a02442df7d", "PNIO (Device Interface)"),
    ("00000000-0000-0000-0000-000000000000", "PNIO (Implicit Ar)"),
];
