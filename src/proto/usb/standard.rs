//! Fields of control requests and of the descriptors that they ask for (USB 2.0 chapter 9).

use crate::fields;
use crate::model::Names;

const BMREQUESTTYPE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Standard"),
    (1, "Class"),
    (2, "Vendor"),
];
const BMREQUESTTYPE_RECIPIENT_NAMES: &[(u64, &str)] = &[
    (0, "Device"),
    (1, "Interface"),
    (2, "Endpoint"),
    (3, "Other"),
];
const SETUP_BREQUEST_NAMES: &[(u64, &str)] = &[
    (0, "GET STATUS"),
    (1, "CLEAR FEATURE"),
    (3, "SET FEATURE"),
    (5, "SET ADDRESS"),
    (6, "GET DESCRIPTOR"),
    (7, "SET DESCRIPTOR"),
    (8, "GET CONFIGURATION"),
    (9, "SET CONFIGURATION"),
    (10, "GET INTERFACE"),
    (11, "SET INTERFACE"),
    (12, "SYNCH FRAME"),
    (48, "SET SEL"),
    (49, "SET ISOCH DELAY"),
];
const SETUP_WFEATURESELECTOR_NAMES: &[(u64, &str)] = &[
    (0, "FUNCTION SUSPEND"),
    (1, "DEVICE REMOTE WAKEUP"),
    (2, "TEST MODE"),
    (3, "B HNP ENABLE"),
    (4, "A HNP SUPPORT"),
    (5, "A ALT HNP SUPPORT"),
    (6, "WUSB DEVICE"),
    (48, "U1 ENABLE"),
    (49, "U2 ENABLE"),
    (50, "LTM ENABLE"),
    (51, "B3 NTF HOST REL"),
    (52, "B3 RSP ENABLE"),
    (53, "LDM ENABLE"),
];
const BDESCRIPTORTYPE_NAMES: &[(u64, &str)] = &[
    (1, "DEVICE"),
    (2, "CONFIGURATION"),
    (3, "STRING"),
    (4, "INTERFACE"),
    (5, "ENDPOINT"),
    (6, "DEVICE QUALIFIER"),
    (7, "OTHER SPEED CONFIG"),
    (8, "INTERFACE POWER"),
    (9, "OTG"),
    (0xa, "DEBUG"),
    (0xb, "INTERFACE ASSOCIATION"),
    (0xf, "BOS"),
    (0x10, "DEVICE CAPABILITY"),
    (0x30, "SUPERSPEED USB ENDPOINT COMPANION"),
    (0x31, "SUPERSPEED PLUS ISOCHRONOUS ENDPOINT COMPANION"),
];
const BDEVICECLASS_NAMES: &[(u64, &str)] = &[
    (0, "Device"),
    (1, "Audio"),
    (2, "Communications and CDC Control"),
    (3, "HID"),
    (5, "Physical"),
    (6, "Imaging"),
    (7, "Printer"),
    (8, "Mass Storage"),
    (9, "Hub"),
    (0xa, "CDC-Data"),
    (0xb, "Smart Card"),
    (0xd, "Content Security"),
    (0xe, "Video"),
    (0xf, "Personal Healthcare"),
    (0x10, "Audio/Video Devices"),
    (0xdc, "Diagnostic Device"),
    (0xe0, "Wireless Controller"),
    (0xef, "Miscellaneous"),
    (0xfe, "Application Specific"),
    (0xff, "Vendor Specific"),
];
const SUBCLASS_NAMES: &[(u64, &str)] = &[
    (0, "Undefined"),
    (1, "Audio Control"),
    (2, "Audio Streaming"),
    (3, "MIDI Streaming"),
    (4, "Multi-Channel Control Model"),
    (5, "CAPI Control Model"),
    (6, "Ethernet Networking Control Model"),
    (7, "ATM Networking Control Model"),
    (8, "Wireless Handset Control Model"),
    (9, "Device Management"),
    (0xa, "Mobile Direct Line Model"),
    (0xb, "OBEX"),
    (0xc, "Ethernet Emulation Model"),
    (0xd, "Network Control Model"),
    (0xe, "Mobile Broadband Interface Model"),
    (0xff, "Specific to device vendor"),
];
const BINTERFACEPROTOCOL_NAMES: &[(u64, &str)] = &[
    (0, "No class specific protocol required"),
    (1, "AT Commands: V.250 etc"),
    (2, "AT Commands defined by PCCA-101"),
    (3, "AT Commands defined by PCCA-101 & Annex O"),
    (4, "AT Commands defined by GSM 07.07"),
    (5, "AT Commands defined by 3GPP 27.007"),
    (6, "AT Commands defined by TIA for CDMA"),
    (7, "Ethernet Emulation Model"),
    (0x30, "Physical interface protocol for ISDN BRI"),
    (0x31, "HDLC"),
    (0x32, "Transparent"),
    (0x50, "Bulk-Only (BBB) Transport"),
    (0x51, "Data link protocol for Q.931"),
    (0x52, "TEI-multiplexor for Q.921 data link protocol"),
    (0x62, "UAS"),
    (0x90, "Data compression procedures"),
    (0x91, "Euro-ISDN protocol control"),
    (0x92, "V.24 rate adaptation to ISDN"),
    (0x93, "CAPI Commands"),
    (0xfe, "External Protocol: Commands defined by Command Set Functional Descriptor"),
    (0xff, "Vendor-specific"),
];
const BMATTRIBUTES_TRANSFER_NAMES: &[(u64, &str)] = &[
    (0, "Control-Transfer"),
    (1, "Isochronous-Transfer"),
    (2, "Bulk-Transfer"),
    (3, "Interrupt-Transfer"),
];
const BMATTRIBUTES_SYNC_NAMES: &[(u64, &str)] = &[
    (0, "No Sync"),
    (1, "Asynchronous"),
    (2, "Adaptive"),
    (3, "Synchronous"),
];
const BMATTRIBUTES_BEHAVIOUR_NAMES: &[(u64, &str)] = &[
    (0, "Data-Endpoint"),
    (1, "Explicit Feedback-Endpoint"),
    (2, "Implicit Feedback-Data-Endpoint"),
    (3, "Reserved"),
];
const WMAXPACKETSIZE_SLOTS_NAMES: &[(u64, &str)] = &[
    (0, "1"),
    (1, "2"),
    (2, "3"),
    (3, "Reserved"),
];

fields! {
    /// bmRequestType.
    BMREQUESTTYPE = "usb.bmRequestType", "bmRequestType", U8 Hex;
    /// Direction.
    BMREQUESTTYPE_DIRECTION = "usb.bmRequestType.direction", "Direction", Bool B8, mask(0x80), with(Names::Bool("Device-to-host", "Host-to-device"));
    /// Type.
    BMREQUESTTYPE_TYPE = "usb.bmRequestType.type", "Type", U8 Hex, mask(0x60), names(BMREQUESTTYPE_TYPE_NAMES);
    /// Recipient.
    BMREQUESTTYPE_RECIPIENT = "usb.bmRequestType.recipient", "Recipient", U8 Hex, mask(0x1f), names(BMREQUESTTYPE_RECIPIENT_NAMES);
    /// bRequest.
    SETUP_BREQUEST = "usb.setup.bRequest", "bRequest", U8 Dec, names(SETUP_BREQUEST_NAMES);
    /// wValue.
    SETUP_WVALUE = "usb.setup.wValue", "wValue", U16 Hex;
    /// wIndex.
    SETUP_WINDEX = "usb.setup.wIndex", "wIndex", U16 DecHex;
    /// wLength.
    SETUP_WLENGTH = "usb.setup.wLength", "wLength", U16 Dec;
    /// Descriptor Index.
    DESCRIPTORINDEX = "usb.DescriptorIndex", "Descriptor Index", U8 Hex;
    /// Language Id.
    LANGUAGEID = "usb.LanguageId", "Language Id", U16 Hex;
    /// wFeatureSelector.
    SETUP_WFEATURESELECTOR = "usb.setup.wFeatureSelector", "wFeatureSelector", U16 Dec, names(SETUP_WFEATURESELECTOR_NAMES);
    /// wInterface.
    SETUP_WINTERFACE = "usb.setup.wInterface", "wInterface", U16 Dec;
    /// wEndpoint.
    SETUP_WENDPOINT = "usb.setup.wEndpoint", "wEndpoint", U16 Dec;
    /// wStatus.
    SETUP_WSTATUS = "usb.setup.wStatus", "wStatus", U16 Hex;
    /// wFrameNumber.
    SETUP_WFRAMENUMBER = "usb.setup.wFrameNumber", "wFrameNumber", U16 Dec;
    /// bConfigurationValue.
    BCONFIGURATIONVALUE = "usb.bConfigurationValue", "bConfigurationValue", U8 Dec;
    /// bAlternateSetting.
    BALTERNATESETTING = "usb.bAlternateSetting", "bAlternateSetting", U8 Dec;
    /// CONTROL response data.
    CONTROL_RESPONSE = "usb.control.Response", "CONTROL response data", Bytes None;
    /// bDescriptorType.
    BDESCRIPTORTYPE = "usb.bDescriptorType", "bDescriptorType", U8 Hex, names(BDESCRIPTORTYPE_NAMES);
    /// bLength.
    BLENGTH = "usb.bLength", "bLength", U8 Dec;
    /// bcdUSB.
    BCDUSB = "usb.bcdUSB", "bcdUSB", U16 Hex;
    /// bDeviceClass.
    BDEVICECLASS = "usb.bDeviceClass", "bDeviceClass", U8 Hex, names(BDEVICECLASS_NAMES);
    /// bDeviceSubClass.
    BDEVICESUBCLASS = "usb.bDeviceSubClass", "bDeviceSubClass", U8 Dec;
    /// bDeviceProtocol.
    BDEVICEPROTOCOL = "usb.bDeviceProtocol", "bDeviceProtocol", U8 Dec;
    /// bMaxPacketSize0.
    BMAXPACKETSIZE0 = "usb.bMaxPacketSize0", "bMaxPacketSize0", U8 Dec;
    /// idVendor.
    IDVENDOR = "usb.idVendor", "idVendor", U16 Hex;
    /// idProduct.
    IDPRODUCT = "usb.idProduct", "idProduct", U16 Hex;
    /// bcdDevice.
    BCDDEVICE = "usb.bcdDevice", "bcdDevice", U16 Hex;
    /// iManufacturer.
    IMANUFACTURER = "usb.iManufacturer", "iManufacturer", U8 Dec;
    /// iProduct.
    IPRODUCT = "usb.iProduct", "iProduct", U8 Dec;
    /// iSerialNumber.
    ISERIALNUMBER = "usb.iSerialNumber", "iSerialNumber", U8 Dec;
    /// bNumConfigurations.
    BNUMCONFIGURATIONS = "usb.bNumConfigurations", "bNumConfigurations", U8 Dec;
    /// bString.
    BSTRING = "usb.bString", "bString", Str None;
    /// wLANGID.
    WLANGID = "usb.wLANGID", "wLANGID", U16 Hex;
    /// wTotalLength.
    WTOTALLENGTH = "usb.wTotalLength", "wTotalLength", U16 Dec;
    /// bNumInterfaces.
    BNUMINTERFACES = "usb.bNumInterfaces", "bNumInterfaces", U8 Dec;
    /// iConfiguration.
    ICONFIGURATION = "usb.iConfiguration", "iConfiguration", U8 Dec;
    /// Configuration bmAttributes.
    CONFIGURATION_BMATTRIBUTES = "usb.configuration.bmAttributes", "Configuration bmAttributes", U8 Hex;
    /// Legacy USB 1.0 bus powered.
    CONFIGURATION_LEGACY10BUSPOWERED = "usb.configuration.legacy10buspowered", "Must be 1", Bool B8, mask(0x80), with(Names::Bool("Must be 1 for USB 1.1 and higher", "Not set: a device of USB 1.0"));
    /// Self-Powered.
    CONFIGURATION_SELFPOWERED = "usb.configuration.selfpowered", "Self-Powered", Bool B8, mask(0x40), with(Names::Bool("This device is SELF-POWERED", "This device is powered from the USB bus"));
    /// Remote Wakeup.
    CONFIGURATION_REMOTEWAKEUP = "usb.configuration.remotewakeup", "Remote Wakeup", Bool B8, mask(0x20), with(Names::Bool("This device supports REMOTE WAKEUP", "This device does NOT support remote wakeup"));
    /// bMaxPower.
    BMAXPOWER = "usb.bMaxPower", "bMaxPower", U8 Dec;
    /// bInterfaceNumber.
    BINTERFACENUMBER = "usb.bInterfaceNumber", "bInterfaceNumber", U8 Dec;
    /// bNumEndpoints.
    BNUMENDPOINTS = "usb.bNumEndpoints", "bNumEndpoints", U8 Dec;
    /// bInterfaceClass.
    BINTERFACECLASS = "usb.bInterfaceClass", "bInterfaceClass", U8 Hex, names(BDEVICECLASS_NAMES);
    /// bInterfaceSubClass.
    SUBCLASS = "usb.bInterfaceSubClass", "bInterfaceSubClass", U8 Hex, names(SUBCLASS_NAMES);
    /// bInterfaceProtocol.
    BINTERFACEPROTOCOL = "usb.bInterfaceProtocol", "bInterfaceProtocol", U8 Hex, names(BINTERFACEPROTOCOL_NAMES);
    /// iInterface.
    IINTERFACE = "usb.iInterface", "iInterface", U8 Dec;
    /// bEndpointAddress.
    BENDPOINTADDRESS = "usb.bEndpointAddress", "bEndpointAddress", U8 Hex;
    /// Endpoint Number.
    BENDPOINTADDRESS_NUMBER = "usb.bEndpointAddress.number", "Endpoint Number", U8 Hex, mask(0xf);
    /// Direction.
    BENDPOINTADDRESS_DIRECTION = "usb.bEndpointAddress.direction", "Direction", Bool B8, mask(0x80), with(Names::Bool("IN Endpoint", "OUT Endpoint"));
    /// bmAttributes.
    BMATTRIBUTES = "usb.bmAttributes", "bmAttributes", U8 Hex;
    /// Transfertype.
    BMATTRIBUTES_TRANSFER = "usb.bmAttributes.transfer", "Transfertype", U8 Hex, mask(0x3), names(BMATTRIBUTES_TRANSFER_NAMES);
    /// Synchronisationtype.
    BMATTRIBUTES_SYNC = "usb.bmAttributes.sync", "Synchronisationtype", U8 Hex, mask(0xc), names(BMATTRIBUTES_SYNC_NAMES);
    /// Behaviourtype.
    BMATTRIBUTES_BEHAVIOUR = "usb.bmAttributes.behaviour", "Behaviourtype", U8 Hex, mask(0x30), names(BMATTRIBUTES_BEHAVIOUR_NAMES);
    /// wMaxPacketSize.
    WMAXPACKETSIZE = "usb.wMaxPacketSize", "wMaxPacketSize", U16 Dec;
    /// Transactions per microframe.
    WMAXPACKETSIZE_SLOTS = "usb.wMaxPacketSize.slots", "Transactions per microframe", U16 Dec, mask(0x1800), names(WMAXPACKETSIZE_SLOTS_NAMES);
    /// Maximum Packet Size.
    WMAXPACKETSIZE_SIZE = "usb.wMaxPacketSize.size", "Maximum Packet Size", U16 Dec, mask(0x3ff);
    /// bInterval.
    BINTERVAL = "usb.bInterval", "bInterval", U8 Dec;
    /// bFirstInterface.
    BFIRSTINTERFACE = "usb.bFirstInterface", "bFirstInterface", U8 Dec;
    /// bInterfaceCount.
    BINTERFACECOUNT = "usb.bInterfaceCount", "bInterfaceCount", U8 Dec;
    /// bFunctionClass.
    BFUNCTIONCLASS = "usb.bFunctionClass", "bFunctionClass", U8 Hex, names(BDEVICECLASS_NAMES);
    /// bFunctionSubClass.
    BFUNCTIONSUBCLASS = "usb.bFunctionSubClass", "bFunctionSubClass", U8 Hex;
    /// bFunctionProtocol.
    BFUNCTIONPROTOCOL = "usb.bFunctionProtocol", "bFunctionProtocol", U8 Hex;
    /// iFunction.
    IFUNCTION = "usb.iFunction", "iFunction", U8 Dec;
}
