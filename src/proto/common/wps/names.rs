//! Names of values in Wi-Fi Protected Setup (Wi-Fi Simple Configuration 2.0.5 section 12).

pub(super) const TYPE_NAMES: &[(u64, &str)] = &[
    (0x1001, "AP Channel"),
    (0x1002, "Association State"),
    (0x1003, "Authentication Type"),
    (0x1004, "Authentication Type Flags"),
    (0x1005, "Authenticator"),
    (0x1008, "Config Methods"),
    (0x1009, "Configuration Error"),
    (0x100a, "Confirmation URL4"),
    (0x100b, "Confirmation URL6"),
    (0x100c, "Connection Type"),
    (0x100d, "Connection Type Flags"),
    (0x100e, "Credential"),
    (0x100f, "Encryption Type"),
    (0x1010, "Encryption Type Flags"),
    (0x1011, "Device Name"),
    (0x1012, "Device Password ID"),
    (0x1014, "E Hash1"),
    (0x1015, "E Hash2"),
    (0x1016, "E SNonce1"),
    (0x1017, "E SNonce2"),
    (0x1018, "Encrypted Settings"),
    (0x101a, "Enrollee Nonce"),
    (0x101b, "Feature Id"),
    (0x101c, "Identity"),
    (0x101d, "Identity Proof"),
    (0x101e, "Key Wrap Authenticator"),
    (0x101f, "Key Identifier"),
    (0x1020, "MAC Address"),
    (0x1021, "Manufacturer"),
    (0x1022, "Message Type"),
    (0x1023, "Model Name"),
    (0x1024, "Model Number"),
    (0x1026, "Network Index"),
    (0x1027, "Network Key"),
    (0x1028, "Network Key Index"),
    (0x1029, "New Device Name"),
    (0x102a, "New Password"),
    (0x102c, "OOB Device Password"),
    (0x102d, "OS Version"),
    (0x102f, "Power Level"),
    (0x1030, "PSK Current"),
    (0x1031, "PSK Max"),
    (0x1032, "Public Key"),
    (0x1033, "Radio Enabled"),
    (0x1034, "Reboot"),
    (0x1035, "Registrar Current"),
    (0x1036, "Registrar Established"),
    (0x1037, "Registrar List"),
    (0x1038, "registrar_max"),
    (0x1039, "Registrar Nonce"),
    (0x103a, "Request Type"),
    (0x103b, "Response Type"),
    (0x103c, "RF Bands"),
    (0x103d, "R Hash1"),
    (0x103e, "R Hash2"),
    (0x103f, "R Snonce1"),
    (0x1040, "R Snonce2"),
    (0x1041, "Selected Registrar"),
    (0x1042, "Serial Number"),
    (0x1044, "Wifi Protected Setup State"),
    (0x1045, "SSID"),
    (0x1046, "Total Networks"),
    (0x1047, "UUID E"),
    (0x1048, "UUID R"),
    (0x1049, "Vendor Extension"),
    (0x104a, "Version"),
    (0x104b, "X509 Certificate Request"),
    (0x104c, "X509 Certificate"),
    (0x104d, "EAP Identity"),
    (0x104e, "Message Counter"),
    (0x104f, "Public Key Hash"),
    (0x1050, "Rekey Key"),
    (0x1051, "Key Lifetime"),
    (0x1052, "Permitted Config Methods"),
    (0x1053, "Selected Registrar Config Methods"),
    (0x1054, "Primary Device Type"),
    (0x1055, "Secondary Device Type List"),
    (0x1056, "Portable Device"),
    (0x1057, "Ap Setup Locked"),
    (0x1058, "Application Extension"),
    (0x1059, "EAP Type"),
    (0x1060, "Initialization Vector"),
    (0x1061, "Key Provided Automatically"),
    (0x1062, "8021x Enabled"),
    (0x1063, "AppSessionKey"),
    (0x1064, "WEPTransmitKey"),
    (0x106a, "Requested Device Type"),
];

pub(super) const ASSOCIATION_STATE_NAMES: &[(u64, &str)] =
    &[(0, "Not associated"), (1, "Connection success"), (2, "Configuration Failure"), (3, "Association Failure"), (4, "IP Failure")];

pub(super) const AUTHENTICATION_TYPE_NAMES: &[(u64, &str)] =
    &[(1, "Open"), (2, "WPA PSK"), (4, "Shared"), (8, "WPA"), (0x10, "WPA2"), (0x20, "WPA2 PSK")];

pub(super) const CONFIGURATION_ERROR_NAMES: &[(u64, &str)] = &[
    (0, "No Error"),
    (1, "OOB Interface Read Error"),
    (2, "Decryption CRC Failure"),
    (3, "2.4 channel not supported"),
    (4, "5.0 channel not supported"),
    (5, "Signal too weak"),
    (6, "Network auth failure"),
    (7, "Network association failure"),
    (8, "No DHCP response"),
    (9, "failed DHCP config"),
    (0xa, "IP address conflict"),
    (0xb, "Couldn't connect to Registrar"),
    (0xc, "Multiple PBC sessions detected"),
    (0xd, "Rogue activity suspected"),
    (0xe, "Device busy"),
    (0xf, "Setup locked"),
    (0x10, "Message Timeout"),
    (0x11, "Registration Session Timeout"),
    (0x12, "Device Password Auth Failure"),
];

pub(super) const CONNECTION_TYPE_FLAGS_NAMES: &[(u64, &str)] = &[(1, "ESS"), (2, "IBSS")];

pub(super) const ENCRYPTION_TYPE_NAMES: &[(u64, &str)] = &[(1, "none"), (2, "WEP"), (4, "TKIP"), (8, "AES")];

pub(super) const DEVICE_PASSWORD_ID_NAMES: &[(u64, &str)] =
    &[(0, "PIN (default)"), (1, "User specified"), (2, "Machine specified"), (3, "Rekey"), (4, "PushButton"), (5, "Registrar specified")];

pub(super) const MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Beacon"),
    (2, "Probe Request"),
    (3, "Probe Response"),
    (4, "M1"),
    (5, "M2"),
    (6, "M2D"),
    (7, "M3"),
    (8, "M4"),
    (9, "M5"),
    (0xa, "M6"),
    (0xb, "M7"),
    (0xc, "M8"),
    (0xd, "WSC_ACK"),
    (0xe, "WSC_NACK"),
    (0xf, "WSC_DONE"),
];

pub(super) const REQUEST_TYPE_NAMES: &[(u64, &str)] =
    &[(0, "Enrollee, Info only"), (1, "Enrollee, open 802.1X"), (2, "Registrar"), (3, "WLAN Manager Registrar")];

pub(super) const RESPONSE_TYPE_NAMES: &[(u64, &str)] =
    &[(0, "Enrollee, Info only"), (1, "Enrollee, open 802.1X"), (2, "Registrar"), (3, "AP")];

pub(super) const RF_BANDS_NAMES: &[(u64, &str)] = &[(1, "2.4 GHz"), (2, "5 GHz"), (3, "2.4 and 5 GHz")];

pub(super) const WIFI_PROTECTED_SETUP_STATE_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "Not configured"), (2, "Configured")];

pub(super) const PRIMARY_DEVICE_TYPE_CATEGORY_NAMES: &[(u64, &str)] = &[
    (1, "Computer"),
    (2, "Input Device"),
    (3, "Printers, Scanners, Faxes and Copiers"),
    (4, "Camera"),
    (5, "Storage"),
    (6, "Network Infrastructure"),
    (7, "Displays"),
    (8, "Multimedia Devices"),
    (9, "Gaming Devices"),
    (0xa, "Telephone"),
    (0xb, "Audio Devices"),
];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_COMPUTER_NAMES: &[(u64, &str)] = &[
    (1, "PC"),
    (2, "Server"),
    (3, "Media Center"),
    (4, "Ultra-mobile PC"),
    (5, "Notebook"),
    (6, "Desktop"),
    (7, "MID (Mobile Internet Device)"),
    (8, "Netbook"),
];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_INPUT_DEVICE_NAMES: &[(u64, &str)] = &[
    (1, "Keyboard"),
    (2, "Mouse"),
    (3, "Joystick"),
    (4, "Trackball"),
    (5, "Gaming controller"),
    (6, "Remote"),
    (7, "Touchscreen"),
    (8, "Biometric reader"),
    (9, "Barcode reader"),
];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_PRINTERS_SCANNERS_FAXES_COPIERS_NAMES: &[(u64, &str)] =
    &[(1, "Printer or Print Server"), (2, "Scanner"), (3, "Fax"), (4, "Copier"), (5, "All-in-one (Printer, Scanner, Fax, Copier)")];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_CAMERA_NAMES: &[(u64, &str)] =
    &[(1, "Digital Still Camera"), (2, "Video Camera"), (3, "Web Camera"), (4, "Security Camera")];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_STORAGE_NAMES: &[(u64, &str)] = &[(1, "NAS")];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_NETWORK_INFRASTRUCTURE_NAMES: &[(u64, &str)] =
    &[(1, "AP"), (2, "Router"), (3, "Switch"), (4, "Gateway"), (5, "Bridge")];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_DISPLAYS_NAMES: &[(u64, &str)] =
    &[(1, "Television"), (2, "Electronic Picture Frame"), (3, "Projector"), (4, "Monitor")];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_MULTIMEDIA_DEVICES_NAMES: &[(u64, &str)] = &[
    (1, "DAR"),
    (2, "PVR"),
    (3, "MCX"),
    (4, "Set-top box"),
    (5, "Media Server/Media Adapter/Media Extender"),
    (6, "Portable Video Player"),
];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_GAMING_DEVICES_NAMES: &[(u64, &str)] =
    &[(1, "Xbox"), (2, "Xbox360"), (3, "Playstation"), (4, "Game Console/Game Console Adapter"), (5, "Portable Gaming Device")];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_TELEPHONE_NAMES: &[(u64, &str)] = &[
    (1, "Windows Mobile"),
    (2, "Phone - single mode"),
    (3, "Phone - dual mode"),
    (4, "Smartphone - single mode"),
    (5, "Smartphone - dual mode"),
];

pub(super) const PRIMARY_DEVICE_TYPE_SUBCATEGORY_AUDIO_DEVICES_NAMES: &[(u64, &str)] = &[
    (1, "Audio tuner/receiver"),
    (2, "Speakers"),
    (3, "Portable Music Player (PMP)"),
    (4, "Headset (headphones + microphone)"),
    (5, "Headphones"),
    (6, "Microphone"),
    (7, "Home Theater Systems"),
];

pub(super) const EXT_ID_NAMES: &[(u64, &str)] = &[
    (0, "Version2"),
    (1, "AuthorizedMACs"),
    (2, "Network Key Shareable"),
    (3, "Request to Enroll"),
    (4, "Settings Delay Time"),
    (6, "Multi-AP Extension"),
];
