//! The fields of Wi-Fi Protected Setup, and which attribute has which (Wi-Fi Simple Configuration 2.0.5 section 12).

use super::names::*;
use crate::fields;
use crate::model::{Field, Names};

fields! {
    /// Data Element Type.
    TYPE = "wps.type", "Data Element Type", U16 Hex, names(TYPE_NAMES);
    /// Data Element Length.
    LENGTH = "wps.length", "Data Element Length", U16 Dec;
    /// AP Channel.
    AP_CHANNEL = "wps.ap_channel", "AP Channel", U16 Dec;
    /// Association State.
    ASSOCIATION_STATE = "wps.association_state", "Association State", U16 Hex, names(ASSOCIATION_STATE_NAMES);
    /// Authentication Type.
    AUTHENTICATION_TYPE = "wps.authentication_type", "Authentication Type", U16 Hex, names(AUTHENTICATION_TYPE_NAMES);
    /// Open.
    AUTHENTICATION_TYPE_OPEN = "wps.authentication_type.open", "Open", U16 Hex, mask(0x1);
    /// WPA PSK.
    AUTHENTICATION_TYPE_WPAPSK = "wps.authentication_type.wpapsk", "WPA PSK", U16 Hex, mask(0x2);
    /// Shared.
    AUTHENTICATION_TYPE_SHARED = "wps.authentication_type.shared", "Shared", U16 Hex, mask(0x4);
    /// WPA.
    AUTHENTICATION_TYPE_WPA = "wps.authentication_type.wpa", "WPA", U16 Hex, mask(0x8);
    /// WPA2.
    AUTHENTICATION_TYPE_WPA2 = "wps.authentication_type.wpa2", "WPA2", U16 Hex, mask(0x10);
    /// WPA2PSK.
    AUTHENTICATION_TYPE_WPA2PSK = "wps.authentication_type.wpa2psk", "WPA2PSK", U16 Hex, mask(0x20);
    /// Authentication Type Flags.
    AUTHENTICATION_TYPE_FLAGS = "wps.authentication_type_flags", "Authentication Type Flags", U16 Hex;
    /// Authenticator.
    AUTHENTICATOR = "wps.authenticator", "Authenticator", Bytes None;
    /// Configuration Methods.
    CONFIG_METHODS = "wps.config_methods", "Configuration Methods", U16 Hex;
    /// USB.
    CONFIG_METHODS_USBA = "wps.config_methods.usba", "USB", U16 Hex, mask(0x1);
    /// Ethernet.
    CONFIG_METHODS_ETHERNET = "wps.config_methods.ethernet", "Ethernet", U16 Hex, mask(0x2);
    /// Label.
    CONFIG_METHODS_LABEL = "wps.config_methods.label", "Label", U16 Hex, mask(0x4);
    /// Display.
    CONFIG_METHODS_DISPLAY = "wps.config_methods.display", "Display", U16 Hex, mask(0x8);
    /// Virtual Display.
    CONFIG_METHODS_VIRT_DISPLAY = "wps.config_methods.virt_display", "Virtual Display", U16 Hex, mask(0x2000);
    /// Physical Display.
    CONFIG_METHODS_PHY_DISPLAY = "wps.config_methods.phy_display", "Physical Display", U16 Hex, mask(0x4000);
    /// External NFC.
    CONFIG_METHODS_NFCEXT = "wps.config_methods.nfcext", "External NFC", U16 Hex, mask(0x10);
    /// Internal NFC.
    CONFIG_METHODS_NFCINT = "wps.config_methods.nfcint", "Internal NFC", U16 Hex, mask(0x20);
    /// NFC Interface.
    CONFIG_METHODS_NFCINF = "wps.config_methods.nfcinf", "NFC Interface", U16 Hex, mask(0x40);
    /// Push Button.
    CONFIG_METHODS_PUSHBUTTON = "wps.config_methods.pushbutton", "Push Button", U16 Hex, mask(0x80);
    /// Virtual Push Button.
    CONFIG_METHODS_VIRT_PUSHBUTTON = "wps.config_methods.virt_pushbutton", "Virtual Push Button", U16 Hex, mask(0x200);
    /// Physical Push Button.
    CONFIG_METHODS_PHY_PUSHBUTTON = "wps.config_methods.phy_pushbutton", "Physical Push Button", U16 Hex, mask(0x400);
    /// Keypad.
    CONFIG_METHODS_KEYPAD = "wps.config_methods.keypad", "Keypad", U16 Hex, mask(0x100);
    /// Configuration Error.
    CONFIGURATION_ERROR = "wps.configuration_error", "Configuration Error", U16 Hex, names(CONFIGURATION_ERROR_NAMES);
    /// Confirmation URL4.
    CONFIRMATION_URL4 = "wps.confirmation_url4", "Confirmation URL4", Str None;
    /// Confirmation URL6.
    CONFIRMATION_URL6 = "wps.confirmation_url6", "Confirmation URL6", Str None;
    /// Connection Type.
    CONNECTION_TYPE = "wps.connection_type", "Connection Type", U8 Hex;
    /// Connection Types.
    CONNECTION_TYPE_FLAGS = "wps.connection_type_flags", "Connection Types", U8 Hex, names(CONNECTION_TYPE_FLAGS_NAMES);
    /// ESS.
    CONNECTION_TYPE_FLAGS_ESS = "wps.connection_type_flags.ess", "ESS", U8 Hex, mask(0x1);
    /// IBSS.
    CONNECTION_TYPE_FLAGS_IBSS = "wps.connection_type_flags.ibss", "IBSS", U8 Hex, mask(0x2);
    /// Credential.
    CREDENTIAL = "wps.credential", "Credential", Bytes None;
    /// Encryption Type.
    ENCRYPTION_TYPE = "wps.encryption_type", "Encryption Type", U16 Hex, names(ENCRYPTION_TYPE_NAMES);
    /// Encryption Type Flags.
    ENCRYPTION_TYPE_FLAGS = "wps.encryption_type_flags", "Encryption Type Flags", U16 Hex;
    /// None.
    ENCRYPTION_TYPE_FLAGS_NONE = "wps.encryption_type_flags.none", "None", U16 Hex, mask(0x1);
    /// WEP.
    ENCRYPTION_TYPE_FLAGS_WEP = "wps.encryption_type_flags.wep", "WEP", U16 Hex, mask(0x2);
    /// TKIP.
    ENCRYPTION_TYPE_FLAGS_TKIP = "wps.encryption_type_flags.tkip", "TKIP", U16 Hex, mask(0x4);
    /// AES.
    ENCRYPTION_TYPE_FLAGS_AES = "wps.encryption_type_flags.aes", "AES", U16 Hex, mask(0x8);
    /// Device Name.
    DEVICE_NAME = "wps.device_name", "Device Name", Str None;
    /// Device Password ID.
    DEVICE_PASSWORD_ID = "wps.device_password_id", "Device Password ID", U16 Hex, names(DEVICE_PASSWORD_ID_NAMES);
    /// Enrollee Hash 1.
    E_HASH1 = "wps.e_hash1", "Enrollee Hash 1", Bytes None;
    /// Enrollee Hash 2.
    E_HASH2 = "wps.e_hash2", "Enrollee Hash 2", Bytes None;
    /// Enrollee SNounce 1.
    E_SNONCE1 = "wps.e_snonce1", "Enrollee SNounce 1", Bytes None;
    /// Enrollee SNounce 2.
    E_SNONCE2 = "wps.e_snonce2", "Enrollee SNounce 2", Bytes None;
    /// Encrypted Settings.
    ENCRYPTED_SETTINGS = "wps.encrypted_settings", "Encrypted Settings", Bytes None;
    /// Enrollee Nonce.
    ENROLLEE_NONCE = "wps.enrollee_nonce", "Enrollee Nonce", Bytes None;
    /// Feature ID.
    FEATURE_ID = "wps.feature_id", "Feature ID", U32 Hex;
    /// Identity.
    IDENTITY = "wps.identity", "Identity", Str None;
    /// Identity Proof.
    IDENTITY_PROOF = "wps.identity_proof", "Identity Proof", Bytes None;
    /// Key Wrap Authenticator.
    KEY_WRAP_AUTHENTICATOR = "wps.key_wrap_authenticator", "Key Wrap Authenticator", Bytes None;
    /// Key Identifier.
    KEY_IDENTIFIER = "wps.key_identifier", "Key Identifier", Bytes None;
    /// MAC.
    MAC_ADDRESS = "wps.mac_address", "MAC", Ether None;
    /// Manufacturer.
    MANUFACTURER = "wps.manufacturer", "Manufacturer", Str None;
    /// Message Type.
    MESSAGE_TYPE = "wps.message_type", "Message Type", U8 Hex, names(MESSAGE_TYPE_NAMES);
    /// Model Name.
    MODEL_NAME = "wps.model_name", "Model Name", Str None;
    /// Model Number.
    MODEL_NUMBER = "wps.model_number", "Model Number", Str None;
    /// Network Index.
    NETWORK_INDEX = "wps.network_index", "Network Index", U8 Hex;
    /// Network Key.
    NETWORK_KEY = "wps.network_key", "Network Key", Bytes None;
    /// Network Key Index.
    NETWORK_KEY_INDEX = "wps.network_key_index", "Network Key Index", U8 Hex;
    /// New Device Name.
    NEW_DEVICE_NAME = "wps.new_device_name", "New Device Name", Bytes None;
    /// New Password.
    NEW_PASSWORD = "wps.new_password", "New Password", Bytes None;
    /// OOB Device Password.
    OOB_DEVICE_PASSWORD = "wps.oob_device_password", "OOB Device Password", Bytes None;
    /// OS Version.
    OS_VERSION = "wps.os_version", "OS Version", U32 Hex;
    /// Power Level.
    POWER_LEVEL = "wps.power_level", "Power Level", U8 Hex;
    /// PSK Current.
    PSK_CURRENT = "wps.psk_current", "PSK Current", U8 Hex;
    /// PSK Max.
    PSK_MAX = "wps.psk_max", "PSK Max", U8 Hex;
    /// Public Key.
    PUBLIC_KEY = "wps.public_key", "Public Key", Bytes None;
    /// Radio Enabled.
    RADIO_ENABLED = "wps.radio_enabled", "Radio Enabled", U8 Hex;
    /// Reboot.
    REBOOT = "wps.reboot", "Reboot", U8 Hex;
    /// Registrar current.
    REGISTRAR_CURRENT = "wps.registrar_current", "Registrar current", U8 Hex;
    /// Registrar established.
    REGISTRAR_ESTABLISHED = "wps.registrar_established", "Registrar established", U8 Hex;
    /// Registrar list.
    REGISTRAR_LIST = "wps.registrar_list", "Registrar list", Bytes None;
    /// Registrar max.
    REGISTRAR_MAX = "wps.registrar_max", "Registrar max", U8 Hex;
    /// Registrar Nonce.
    REGISTRAR_NONCE = "wps.registrar_nonce", "Registrar Nonce", Bytes None;
    /// Request Type.
    REQUEST_TYPE = "wps.request_type", "Request Type", U8 Hex, names(REQUEST_TYPE_NAMES);
    /// Response Type.
    RESPONSE_TYPE = "wps.response_type", "Response Type", U8 Hex, names(RESPONSE_TYPE_NAMES);
    /// RF Bands.
    RF_BANDS = "wps.rf_bands", "RF Bands", U8 Hex, names(RF_BANDS_NAMES);
    /// Registrar Hash 1.
    R_HASH1 = "wps.r_hash1", "Registrar Hash 1", Bytes None;
    /// Registrar Hash 2.
    R_HASH2 = "wps.r_hash2", "Registrar Hash 2", Bytes None;
    /// Registrar Snonce1.
    R_SNONCE1 = "wps.r_snonce1", "Registrar Snonce1", Bytes None;
    /// Registrar Snonce 2.
    R_SNONCE2 = "wps.r_snonce2", "Registrar Snonce 2", Bytes None;
    /// Selected Registrar.
    SELECTED_REGISTRAR = "wps.selected_registrar", "Selected Registrar", U8 Hex;
    /// Serial Number.
    SERIAL_NUMBER = "wps.serial_number", "Serial Number", Str None;
    /// Wifi Protected Setup State.
    WIFI_PROTECTED_SETUP_STATE = "wps.wifi_protected_setup_state", "Wifi Protected Setup State", U8 Hex, names(WIFI_PROTECTED_SETUP_STATE_NAMES);
    /// SSID.
    SSID = "wps.ssid", "SSID", Str None;
    /// Total Networks.
    TOTAL_NETWORKS = "wps.total_networks", "Total Networks", U8 Hex;
    /// UUID Enrollee.
    UUID_E = "wps.uuid_e", "UUID Enrollee", Bytes None;
    /// UUID Registrar.
    UUID_R = "wps.uuid_r", "UUID Registrar", Bytes None;
    /// Vendor Extension.
    VENDOR_EXTENSION = "wps.vendor_extension", "Vendor Extension", Bytes None;
    /// Version.
    VERSION = "wps.version", "Version", U8 Hex;
    /// X509 Certificate Request.
    X509_CERTIFICATE_REQUEST = "wps.x509_certificate_request", "X509 Certificate Request", Bytes None;
    /// X509 Certificate.
    X509_CERTIFICATE = "wps.x509_certificate", "X509 Certificate", Bytes None;
    /// EAP Identity.
    EAP_IDENTITY = "wps.eap_identity", "EAP Identity", Bytes None;
    /// Message Counter.
    MESSAGE_COUNTER = "wps.message_counter", "Message Counter", U64 Hex;
    /// Public Key Hash.
    PUBLIC_KEY_HASH = "wps.public_key_hash", "Public Key Hash", Bytes None;
    /// Rekey Key.
    REKEY_KEY = "wps.rekey_key", "Rekey Key", Bytes None;
    /// Key Lifetime.
    KEY_LIFETIME = "wps.key_lifetime", "Key Lifetime", U32 Hex;
    /// Permitted COnfig Methods.
    PERMITTED_CONFIG_METHODS = "wps.permitted_config_methods", "Permitted COnfig Methods", U16 Hex;
    /// USB.
    PERMITTED_CONFIG_METHODS_USBA = "wps.permitted_config_methods.usba", "USB", U16 Hex, mask(0x1);
    /// Ethernet.
    PERMITTED_CONFIG_METHODS_ETHERNET = "wps.permitted_config_methods.ethernet", "Ethernet", U16 Hex, mask(0x2);
    /// Label.
    PERMITTED_CONFIG_METHODS_LABEL = "wps.permitted_config_methods.label", "Label", U16 Hex, mask(0x4);
    /// Display.
    PERMITTED_CONFIG_METHODS_DISPLAY = "wps.permitted_config_methods.display", "Display", U16 Hex, mask(0x8);
    /// Virtual Display.
    PERMITTED_CONFIG_METHODS_VIRT_DISPLAY = "wps.permitted_config_methods.virt_display", "Virtual Display", U16 Hex, mask(0x2000);
    /// Physical Display.
    PERMITTED_CONFIG_METHODS_PHY_DISPLAY = "wps.permitted_config_methods.phy_display", "Physical Display", U16 Hex, mask(0x4000);
    /// External NFC.
    PERMITTED_CONFIG_METHODS_NFCEXT = "wps.permitted_config_methods.nfcext", "External NFC", U16 Hex, mask(0x10);
    /// Internal NFC.
    PERMITTED_CONFIG_METHODS_NFCINT = "wps.permitted_config_methods.nfcint", "Internal NFC", U16 Hex, mask(0x20);
    /// NFC Interface.
    PERMITTED_CONFIG_METHODS_NFCINF = "wps.permitted_config_methods.nfcinf", "NFC Interface", U16 Hex, mask(0x40);
    /// Push Button.
    PERMITTED_CONFIG_METHODS_PUSHBUTTON = "wps.permitted_config_methods.pushbutton", "Push Button", U16 Hex, mask(0x80);
    /// Virtual Push Button.
    PERMITTED_CONFIG_METHODS_VIRT_PUSHBUTTON = "wps.permitted_config_methods.virt_pushbutton", "Virtual Push Button", U16 Hex, mask(0x200);
    /// Physical Push Button.
    PERMITTED_CONFIG_METHODS_PHY_PUSHBUTTON = "wps.permitted_config_methods.phy_pushbutton", "Physical Push Button", U16 Hex, mask(0x400);
    /// Keypad.
    PERMITTED_CONFIG_METHODS_KEYPAD = "wps.permitted_config_methods.keypad", "Keypad", U16 Hex, mask(0x100);
    /// Selected Registrar Config Methods.
    SELECTED_REGISTRAR_CONFIG_METHODS = "wps.selected_registrar_config_methods", "Selected Registrar Config Methods", U16 Hex;
    /// USB.
    SELECTED_REGISTRAR_CONFIG_METHODS_USBA = "wps.selected_registrar_config_methods.usba", "USB", U16 Hex, mask(0x1);
    /// Ethernet.
    SELECTED_REGISTRAR_CONFIG_METHODS_ETHERNET = "wps.selected_registrar_config_methods.ethernet", "Ethernet", U16 Hex, mask(0x2);
    /// Label.
    SELECTED_REGISTRAR_CONFIG_METHODS_LABEL = "wps.selected_registrar_config_methods.label", "Label", U16 Hex, mask(0x4);
    /// Display.
    SELECTED_REGISTRAR_CONFIG_METHODS_DISPLAY = "wps.selected_registrar_config_methods.display", "Display", U16 Hex, mask(0x8);
    /// Virtual Display.
    SELECTED_REGISTRAR_CONFIG_METHODS_VIRT_DISPLAY = "wps.selected_registrar_config_methods.virt_display", "Virtual Display", U16 Hex, mask(0x2000);
    /// Physical Display.
    SELECTED_REGISTRAR_CONFIG_METHODS_PHY_DISPLAY = "wps.selected_registrar_config_methods.phy_display", "Physical Display", U16 Hex, mask(0x4000);
    /// External NFC.
    SELECTED_REGISTRAR_CONFIG_METHODS_NFCEXT = "wps.selected_registrar_config_methods.nfcext", "External NFC", U16 Hex, mask(0x10);
    /// Internal NFC.
    SELECTED_REGISTRAR_CONFIG_METHODS_NFCINT = "wps.selected_registrar_config_methods.nfcint", "Internal NFC", U16 Hex, mask(0x20);
    /// NFC Interface.
    SELECTED_REGISTRAR_CONFIG_METHODS_NFCINF = "wps.selected_registrar_config_methods.nfcinf", "NFC Interface", U16 Hex, mask(0x40);
    /// Push Button.
    SELECTED_REGISTRAR_CONFIG_METHODS_PUSHBUTTON = "wps.selected_registrar_config_methods.pushbutton", "Push Button", U16 Hex, mask(0x80);
    /// Virtual Push Button.
    SELECTED_REGISTRAR_CONFIG_METHODS_VIRT_PUSHBUTTON = "wps.selected_registrar_config_methods.virt_pushbutton", "Virtual Push Button", U16 Hex, mask(0x200);
    /// Physical Push Button.
    SELECTED_REGISTRAR_CONFIG_METHODS_PHY_PUSHBUTTON = "wps.selected_registrar_config_methods.phy_pushbutton", "Physical Push Button", U16 Hex, mask(0x400);
    /// Keypad.
    SELECTED_REGISTRAR_CONFIG_METHODS_KEYPAD = "wps.selected_registrar_config_methods.keypad", "Keypad", U16 Hex, mask(0x100);
    /// Primary Device Type.
    PRIMARY_DEVICE_TYPE = "wps.primary_device_type", "Primary Device Type", Bytes None;
    /// Secondary Device Type List.
    SECONDARY_DEVICE_TYPE_LIST = "wps.secondary_device_type_list", "Secondary Device Type List", Bytes None;
    /// Portable Device.
    PORTABLE_DEVICE = "wps.portable_device", "Portable Device", U8 Hex;
    /// AP Setup Locked.
    AP_SETUP_LOCKED = "wps.ap_setup_locked", "AP Setup Locked", U8 Hex;
    /// Application Extension.
    APPLICATION_EXTENSION = "wps.application_extension", "Application Extension", Bytes None;
    /// EAP Type.
    EAP_TYPE = "wps.eap_type", "EAP Type", Bytes None;
    /// Initialization Vector.
    INITIALIZATION_VECTOR = "wps.initialization_vector", "Initialization Vector", Bytes None;
    /// Key Provided Automatically.
    KEY_PROVIDED_AUTOMATICALLY = "wps.key_provided_automatically", "Key Provided Automatically", U8 Hex;
    /// 8021x Enabled.
    N8021X_ENABLED = "wps.8021x_enabled", "8021x Enabled", U8 Hex;
    /// AppSessionKey.
    APPSESSIONKEY = "wps.appsessionkey", "AppSessionKey", Bytes None;
    /// WEP Transmit Key.
    WEPTRANSMITKEY = "wps.weptransmitkey", "WEP Transmit Key", U8 Hex;
    /// Requested Device Type.
    REQUESTED_DEV_TYPE = "wps.requested_dev_type", "Requested Device Type", Bytes None;
    /// Category.
    PRIMARY_DEVICE_TYPE_CATEGORY = "wps.primary_device_type.category", "Category", U16 Hex, names(PRIMARY_DEVICE_TYPE_CATEGORY_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_COMPUTER = "wps.primary_device_type.subcategory_computer", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_COMPUTER_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_INPUT_DEVICE = "wps.primary_device_type.subcategory_input_device", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_INPUT_DEVICE_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_PRINTERS_SCANNERS_FAXES_COPIERS = "wps.primary_device_type.subcategory_printers_scanners_faxes_copiers", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_PRINTERS_SCANNERS_FAXES_COPIERS_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_CAMERA = "wps.primary_device_type.subcategory_camera", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_CAMERA_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_STORAGE = "wps.primary_device_type.subcategory_storage", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_STORAGE_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_NETWORK_INFRASTRUCTURE = "wps.primary_device_type.subcategory_network_infrastructure", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_NETWORK_INFRASTRUCTURE_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_DISPLAYS = "wps.primary_device_type.subcategory_displays", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_DISPLAYS_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_MULTIMEDIA_DEVICES = "wps.primary_device_type.subcategory_multimedia_devices", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_MULTIMEDIA_DEVICES_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_GAMING_DEVICES = "wps.primary_device_type.subcategory_gaming_devices", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_GAMING_DEVICES_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_TELEPHONE = "wps.primary_device_type.subcategory_telephone", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_TELEPHONE_NAMES);
    /// Subcategory.
    PRIMARY_DEVICE_TYPE_SUBCATEGORY_AUDIO_DEVICES = "wps.primary_device_type.subcategory_audio_devices", "Subcategory", U16 Hex, names(PRIMARY_DEVICE_TYPE_SUBCATEGORY_AUDIO_DEVICES_NAMES);
    /// Vendor ID.
    VENDOR_ID = "wps.vendor_id", "Vendor ID", U24 Dec;
    /// WFA Extension Subelement ID.
    EXT_ID = "wps.ext.id", "WFA Extension Subelement ID", U8 Dec, names(EXT_ID_NAMES);
    /// WFA Extension Subelement Length.
    EXT_LEN = "wps.ext.len", "WFA Extension Subelement Length", U8 Dec;
    /// Version2.
    EXT_VERSION2 = "wps.ext.version2", "Version2", U8 Hex;
    /// AuthorizedMACs.
    EXT_AUTHORIZEDMACS = "wps.ext.authorizedmacs", "AuthorizedMACs", Bytes None;
    /// Network Key Shareable.
    EXT_NETWORK_KEY_SHAREABLE = "wps.ext.network_key_shareable", "Network Key Shareable", U8 Hex;
    /// Request to Enroll.
    EXT_REQUEST_TO_ENROLL = "wps.ext.request_to_enroll", "Request to Enroll", U8 Hex;
    /// Settings Delay Time.
    EXT_SETTINGS_DELAY_TIME = "wps.ext.settings_delay_time", "Settings Delay Time", U8 Hex;
    /// Backhaul STA.
    EXT_MULTI_AP_BACKHAUL_STA = "wps.ext.multi_ap.backhaul_sta", "Backhaul STA", Bool B8, mask(0x80), with(Names::Bool("Present", "Not Present"));
    /// Backhaul BSS.
    EXT_MULTI_AP_BACKHAUL_BSS = "wps.ext.multi_ap.backhaul_bss", "Backhaul BSS", Bool B8, mask(0x40), with(Names::Bool("Present", "Not Present"));
    /// Fronthaul BSS.
    EXT_MULTI_AP_FRONTHAUL_BSS = "wps.ext.multi_ap.fronthaul_bss", "Fronthaul BSS", Bool B8, mask(0x20), with(Names::Bool("Present", "Not Present"));
    /// Teardown.
    EXT_MULTI_AP_TEARDOWN = "wps.ext.multi_ap.teardown", "Teardown", Bool B8, mask(0x10), with(Names::Bool("Required", "Not required"));
    /// Reserved.
    EXT_MULTI_AP_RESERVED = "wps.ext.multi_ap.reserved", "Reserved", U8 Hex, mask(0xf);
    /// Multi-AP Flags.
    EXT_MULTI_AP_FLAGS = "wps.ext.multi_ap_flags", "Multi-AP Flags", U8 Hex;
}

/// Attributes: type, field, bits of it.
#[rustfmt::skip]
pub(super) const ATTRIBUTES: &[(u16, &Field, &[&Field])] = &[
    (0x1001, &AP_CHANNEL, &[]),
    (0x1002, &ASSOCIATION_STATE, &[]),
    (0x1003, &AUTHENTICATION_TYPE, &[&AUTHENTICATION_TYPE_OPEN, &AUTHENTICATION_TYPE_WPAPSK, &AUTHENTICATION_TYPE_SHARED,
        &AUTHENTICATION_TYPE_WPA, &AUTHENTICATION_TYPE_WPA2, &AUTHENTICATION_TYPE_WPA2PSK]),
    (0x1004, &AUTHENTICATION_TYPE_FLAGS, &[&AUTHENTICATION_TYPE_OPEN, &AUTHENTICATION_TYPE_WPAPSK,
        &AUTHENTICATION_TYPE_SHARED, &AUTHENTICATION_TYPE_WPA, &AUTHENTICATION_TYPE_WPA2, &AUTHENTICATION_TYPE_WPA2PSK]),
    (0x1005, &AUTHENTICATOR, &[]),
    (0x1008, &CONFIG_METHODS, &[&CONFIG_METHODS_USBA, &CONFIG_METHODS_ETHERNET, &CONFIG_METHODS_LABEL,
        &CONFIG_METHODS_DISPLAY, &CONFIG_METHODS_VIRT_DISPLAY, &CONFIG_METHODS_PHY_DISPLAY, &CONFIG_METHODS_NFCEXT,
        &CONFIG_METHODS_NFCINT, &CONFIG_METHODS_NFCINF, &CONFIG_METHODS_PUSHBUTTON, &CONFIG_METHODS_VIRT_PUSHBUTTON,
        &CONFIG_METHODS_PHY_PUSHBUTTON, &CONFIG_METHODS_KEYPAD]),
    (0x1009, &CONFIGURATION_ERROR, &[]),
    (0x100a, &CONFIRMATION_URL4, &[]),
    (0x100b, &CONFIRMATION_URL6, &[]),
    (0x100c, &CONNECTION_TYPE, &[]),
    (0x100d, &CONNECTION_TYPE_FLAGS, &[&CONNECTION_TYPE_FLAGS_ESS, &CONNECTION_TYPE_FLAGS_IBSS]),
    (0x100e, &CREDENTIAL, &[]),
    (0x100f, &ENCRYPTION_TYPE, &[]),
    (0x1010, &ENCRYPTION_TYPE_FLAGS, &[&ENCRYPTION_TYPE_FLAGS_NONE, &ENCRYPTION_TYPE_FLAGS_WEP, &ENCRYPTION_TYPE_FLAGS_TKIP,
        &ENCRYPTION_TYPE_FLAGS_AES]),
    (0x1011, &DEVICE_NAME, &[]),
    (0x1012, &DEVICE_PASSWORD_ID, &[]),
    (0x1014, &E_HASH1, &[]),
    (0x1015, &E_HASH2, &[]),
    (0x1016, &E_SNONCE1, &[]),
    (0x1017, &E_SNONCE2, &[]),
    (0x1018, &ENCRYPTED_SETTINGS, &[]),
    (0x101a, &ENROLLEE_NONCE, &[]),
    (0x101b, &FEATURE_ID, &[]),
    (0x101c, &IDENTITY, &[]),
    (0x101d, &IDENTITY_PROOF, &[]),
    (0x101e, &KEY_WRAP_AUTHENTICATOR, &[]),
    (0x101f, &KEY_IDENTIFIER, &[]),
    (0x1020, &MAC_ADDRESS, &[]),
    (0x1021, &MANUFACTURER, &[]),
    (0x1022, &MESSAGE_TYPE, &[]),
    (0x1023, &MODEL_NAME, &[]),
    (0x1024, &MODEL_NUMBER, &[]),
    (0x1026, &NETWORK_INDEX, &[]),
    (0x1027, &NETWORK_KEY, &[]),
    (0x1028, &NETWORK_KEY_INDEX, &[]),
    (0x1029, &NEW_DEVICE_NAME, &[]),
    (0x102a, &NEW_PASSWORD, &[]),
    (0x102c, &OOB_DEVICE_PASSWORD, &[]),
    (0x102d, &OS_VERSION, &[]),
    (0x102f, &POWER_LEVEL, &[]),
    (0x1030, &PSK_CURRENT, &[]),
    (0x1031, &PSK_MAX, &[]),
    (0x1032, &PUBLIC_KEY, &[]),
    (0x1033, &RADIO_ENABLED, &[]),
    (0x1034, &REBOOT, &[]),
    (0x1035, &REGISTRAR_CURRENT, &[]),
    (0x1036, &REGISTRAR_ESTABLISHED, &[]),
    (0x1037, &REGISTRAR_LIST, &[]),
    (0x1038, &REGISTRAR_MAX, &[]),
    (0x1039, &REGISTRAR_NONCE, &[]),
    (0x103a, &REQUEST_TYPE, &[]),
    (0x103b, &RESPONSE_TYPE, &[]),
    (0x103c, &RF_BANDS, &[]),
    (0x103d, &R_HASH1, &[]),
    (0x103e, &R_HASH2, &[]),
    (0x103f, &R_SNONCE1, &[]),
    (0x1040, &R_SNONCE2, &[]),
    (0x1041, &SELECTED_REGISTRAR, &[]),
    (0x1042, &SERIAL_NUMBER, &[]),
    (0x1044, &WIFI_PROTECTED_SETUP_STATE, &[]),
    (0x1045, &SSID, &[]),
    (0x1046, &TOTAL_NETWORKS, &[]),
    (0x1047, &UUID_E, &[]),
    (0x1048, &UUID_R, &[]),
    (0x1049, &VENDOR_EXTENSION, &[]),
    (0x104a, &VERSION, &[]),
    (0x104b, &X509_CERTIFICATE_REQUEST, &[]),
    (0x104c, &X509_CERTIFICATE, &[]),
    (0x104d, &EAP_IDENTITY, &[]),
    (0x104e, &MESSAGE_COUNTER, &[]),
    (0x104f, &PUBLIC_KEY_HASH, &[]),
    (0x1050, &REKEY_KEY, &[]),
    (0x1051, &KEY_LIFETIME, &[]),
    (0x1052, &PERMITTED_CONFIG_METHODS, &[&PERMITTED_CONFIG_METHODS_USBA, &PERMITTED_CONFIG_METHODS_ETHERNET,
        &PERMITTED_CONFIG_METHODS_LABEL, &PERMITTED_CONFIG_METHODS_DISPLAY, &PERMITTED_CONFIG_METHODS_VIRT_DISPLAY,
        &PERMITTED_CONFIG_METHODS_PHY_DISPLAY, &PERMITTED_CONFIG_METHODS_NFCEXT, &PERMITTED_CONFIG_METHODS_NFCINT,
        &PERMITTED_CONFIG_METHODS_NFCINF, &PERMITTED_CONFIG_METHODS_PUSHBUTTON, &PERMITTED_CONFIG_METHODS_VIRT_PUSHBUTTON,
        &PERMITTED_CONFIG_METHODS_PHY_PUSHBUTTON, &PERMITTED_CONFIG_METHODS_KEYPAD]),
    (0x1053, &SELECTED_REGISTRAR_CONFIG_METHODS, &[&SELECTED_REGISTRAR_CONFIG_METHODS_USBA,
        &SELECTED_REGISTRAR_CONFIG_METHODS_ETHERNET, &SELECTED_REGISTRAR_CONFIG_METHODS_LABEL,
        &SELECTED_REGISTRAR_CONFIG_METHODS_DISPLAY, &SELECTED_REGISTRAR_CONFIG_METHODS_VIRT_DISPLAY,
        &SELECTED_REGISTRAR_CONFIG_METHODS_PHY_DISPLAY, &SELECTED_REGISTRAR_CONFIG_METHODS_NFCEXT,
        &SELECTED_REGISTRAR_CONFIG_METHODS_NFCINT, &SELECTED_REGISTRAR_CONFIG_METHODS_NFCINF,
        &SELECTED_REGISTRAR_CONFIG_METHODS_PUSHBUTTON, &SELECTED_REGISTRAR_CONFIG_METHODS_VIRT_PUSHBUTTON,
        &SELECTED_REGISTRAR_CONFIG_METHODS_PHY_PUSHBUTTON, &SELECTED_REGISTRAR_CONFIG_METHODS_KEYPAD]),
    (0x1054, &PRIMARY_DEVICE_TYPE, &[]),
    (0x1055, &SECONDARY_DEVICE_TYPE_LIST, &[]),
    (0x1056, &PORTABLE_DEVICE, &[]),
    (0x1057, &AP_SETUP_LOCKED, &[]),
    (0x1058, &APPLICATION_EXTENSION, &[]),
    (0x1059, &EAP_TYPE, &[]),
    (0x1060, &INITIALIZATION_VECTOR, &[]),
    (0x1061, &KEY_PROVIDED_AUTOMATICALLY, &[]),
    (0x1062, &N8021X_ENABLED, &[]),
    (0x1063, &APPSESSIONKEY, &[]),
    (0x1064, &WEPTRANSMITKEY, &[]),
    (0x106a, &REQUESTED_DEV_TYPE, &[]),
];
