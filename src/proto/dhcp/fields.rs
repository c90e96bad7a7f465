//! Fields of DHCP and BOOTP (RFC 2131, RFC 2132, RFC 951).

use crate::fields;
use crate::model::Names;
use crate::model::field::{SET, YES_NO};
use super::values::*;
use crate::proto::common::hardware;

fields! {
    /// Frame is BOOTP of the message (RFC 2131 section 2).
    BOOTP = "dhcp.bootp", "Frame is BOOTP", Bool None;
    /// Message type of the message (RFC 2131 section 2).
    TYPE = "dhcp.type", "Message type", U8 Dec, names(TYPE_NAMES);
    /// Hardware type of the message (RFC 2131 section 2).
    HW_TYPE = "dhcp.hw.type", "Hardware type", U8 Hex, names(hardware::TYPES);
    /// Hardware address length of the message (RFC 2131 section 2).
    HW_LEN = "dhcp.hw.len", "Hardware address length", U8 Dec;
    /// Hops of the message (RFC 2131 section 2).
    HOPS = "dhcp.hops", "Hops", U8 Dec;
    /// Transaction ID of the message (RFC 2131 section 2).
    ID = "dhcp.id", "Transaction ID", U32 Hex;
    /// Seconds elapsed of the message (RFC 2131 section 2).
    SECS = "dhcp.secs", "Seconds elapsed", U16 Dec;
    /// Bootp flags of the message (RFC 2131 section 2).
    FLAGS = "dhcp.flags", "Bootp flags", U16 Hex;
    /// Broadcast flag of the message (RFC 2131 section 2).
    FLAGS_BC = "dhcp.flags.bc", "Broadcast flag", Bool B16, mask(0x8000), with(Names::Bool("Broadcast", "Unicast"));
    /// Reserved flags of the message (RFC 2131 section 2).
    FLAGS_RESERVED = "dhcp.flags.reserved", "Reserved flags", U16 Hex, mask(0x7fff);
    /// Client IP address of the message (RFC 2131 section 2).
    IP_CLIENT = "dhcp.ip.client", "Client IP address", Ipv4 None;
    /// Your (client) IP address of the message (RFC 2131 section 2).
    IP_YOUR = "dhcp.ip.your", "Your (client) IP address", Ipv4 None;
    /// Next server IP address of the message (RFC 2131 section 2).
    IP_SERVER = "dhcp.ip.server", "Next server IP address", Ipv4 None;
    /// Relay agent IP address of the message (RFC 2131 section 2).
    IP_RELAY = "dhcp.ip.relay", "Relay agent IP address", Ipv4 None;
    /// Client hardware address of the message (RFC 2131 section 2).
    HW_ADDR = "dhcp.hw.addr", "Client hardware address", Bytes None;
    /// Client hardware address padding of the message (RFC 2131 section 2).
    HW_ADDR_PADDING = "dhcp.hw.addr_padding", "Client hardware address padding", Bytes None;
    /// Client MAC address of the message (RFC 2131 section 2).
    HW_MAC_ADDR = "dhcp.hw.mac_addr", "Client MAC address", Ether None;
    /// Server host name of the message (RFC 2131 section 2).
    SERVER = "dhcp.server", "Server host name", Str None;
    /// Boot file name of the message (RFC 2131 section 2).
    FILE_NAME = "dhcp.file", "Boot file name", Str None;
    /// Magic cookie of the message (RFC 2131 section 2).
    COOKIE_FIELD = "dhcp.cookie", "Magic cookie", Ipv4 None;
    /// Bootp vendor specific options of the message (RFC 2131 section 2).
    VENDOR_SPECIFIC_OPTIONS = "dhcp.vendor_specific_options", "Bootp vendor specific options", Bytes None;
    /// Server of the client FQDN option (RFC 4702).
    FQDN_S = "dhcp.fqdn.s", "Server", Bool B8, mask(0x1), with(Names::Bool("Server", "Client"));
    /// Server overrides of the client FQDN option (RFC 4702).
    FQDN_O = "dhcp.fqdn.o", "Server overrides", Bool B8, mask(0x2), with(Names::Bool("Override", "No override"));
    /// Encoding of the client FQDN option (RFC 4702).
    FQDN_E = "dhcp.fqdn.e", "Encoding", Bool B8, mask(0x4), with(Names::Bool("Binary encoding", "ASCII encoding"));
    /// Server DDNS of the client FQDN option (RFC 4702).
    FQDN_N = "dhcp.fqdn.n", "Server DDNS", Bool B8, mask(0x8), with(Names::Bool("No server updates", "Some server updates"));
    /// Flags of the client FQDN option (RFC 4702).
    FQDN_FLAGS = "dhcp.fqdn.flags", "Flags", U8 Hex;
    /// Reserved flags of the client FQDN option (RFC 4702).
    FQDN_MBZ = "dhcp.fqdn.mbz", "Reserved flags", U8 Hex, mask(0xf0);
    /// A-RR result of the client FQDN option (RFC 4702).
    FQDN_RCODE1 = "dhcp.fqdn.rcode1", "A-RR result", U8 Dec;
    /// PTR-RR result of the client FQDN option (RFC 4702).
    FQDN_RCODE2 = "dhcp.fqdn.rcode2", "PTR-RR result", U8 Dec;
    /// Client name of the client FQDN option (RFC 4702).
    FQDN_NAME = "dhcp.fqdn.name", "Client name", Str None;
    /// Client Identifier (UUID) of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_UUID = "dhcp.client_id.uuid", "Client Identifier (UUID)", Guid None;
    /// Client hardware address of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_HARDWARE_ADDRESS = "dhcp.client_hardware_address", "Client hardware address", Str None;
    /// IAID of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_IAID = "dhcp.client_id.iaid", "IAID", Str None;
    /// DUID Type of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_DUID_TYPE = "dhcp.client_id.duid_type", "DUID Type", U16 Dec, names(CLIENT_ID_DUID_TYPE_NAMES);
    /// Hardware type of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_DUID_LLT_HW_TYPE = "dhcp.client_id.duid_llt_hw_type", "Hardware type", U16 Dec, names(hardware::TYPES);
    /// Hardware type of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_DUID_LL_HW_TYPE = "dhcp.client_id.duid_ll_hw_type", "Hardware type", U16 Dec, names(hardware::TYPES);
    /// Time of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_TIME = "dhcp.client_id.time", "Time", U32 Dec;
    /// Link layer address of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_LINK_LAYER_ADDRESS = "dhcp.client_id.link_layer_address", "Link layer address", Str None;
    /// Enterprise-number of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_ENTERPRISE_NUM = "dhcp.client_id.enterprise_num", "Enterprise-number", U32 Dec;
    /// Identifier of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID = "dhcp.client_id", "Identifier", Bytes None;
    /// Type of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_TYPE = "dhcp.client_id.type", "Type", U8 Dec;
    /// Client Identifier of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_ID_UNDEF = "dhcp.client_id.undef", "Client Identifier", Str None;
    /// Option option (RFC 2132).
    OPTION_TYPE = "dhcp.option.type", "Option", U8 Dec, names(super::names::OPTIONS);
    /// Length option (RFC 2132).
    OPTION_LENGTH = "dhcp.option.length", "Length", U8 Dec;
    /// Length option (RFC 2132).
    OPTION_SUBOPTION_LENGTH = "dhcp.option.suboption_length", "Length", U8 Dec;
    /// Value option (RFC 2132).
    OPTION_VALUE = "dhcp.option.value", "Value", Bytes None;
    /// Padding option (RFC 2132).
    OPTION_PADDING = "dhcp.option.padding", "Padding", Bytes None;
    /// Subnet Mask option (RFC 2132).
    SUBNET_MASK = "dhcp.option.subnet_mask", "Subnet Mask", Ipv4 None;
    /// Time Offset option (RFC 2132).
    TIME_OFFSET = "dhcp.option.time_offset", "Time Offset", I32 Dec;
    /// Router option (RFC 2132).
    ROUTER = "dhcp.option.router", "Router", Ipv4 None;
    /// Time Server option (RFC 2132).
    TIME_SERVER = "dhcp.option.time_server", "Time Server", Ipv4 None;
    /// Name Server option (RFC 2132).
    NAME_SERVER = "dhcp.option.name_server", "Name Server", Ipv4 None;
    /// Domain Name Server option (RFC 2132).
    DOMAIN_NAME_SERVER = "dhcp.option.domain_name_server", "Domain Name Server", Ipv4 None;
    /// Log Server option (RFC 2132).
    LOG_SERVER = "dhcp.option.log_server", "Log Server", Ipv4 None;
    /// Quotes Server option (RFC 2132).
    QUOTES_SERVER = "dhcp.option.quotes_server", "Quotes Server", Ipv4 None;
    /// LPR Server option (RFC 2132).
    LPR_SERVER = "dhcp.option.lpr_server", "LPR Server", Ipv4 None;
    /// Impress Server option (RFC 2132).
    IMPRESS_SERVER = "dhcp.option.impress_server", "Impress Server", Ipv4 None;
    /// Resource Location Server option (RFC 2132).
    RESOURCE_LOCATION_SERVER = "dhcp.option.resource_location_server", "Resource Location Server", Ipv4 None;
    /// Host Name option (RFC 2132).
    HOSTNAME = "dhcp.option.hostname", "Host Name", Str None;
    /// Boot File Size option (RFC 2132).
    BOOT_FILE_SIZE = "dhcp.option.boot_file_size", "Boot File Size", U16 Dec;
    /// Merit Dump File option (RFC 2132).
    MERIT_DUMP_FILE = "dhcp.option.merit_dump_file", "Merit Dump File", Str None;
    /// Domain Name option (RFC 2132).
    DOMAIN_NAME = "dhcp.option.domain_name", "Domain Name", Str None;
    /// Swap Server option (RFC 2132).
    SWAP_SERVER = "dhcp.option.swap_server", "Swap Server", Ipv4 None;
    /// Root Path option (RFC 2132).
    ROOT_PATH = "dhcp.option.root_path", "Root Path", Str None;
    /// Extensions Path option (RFC 2132).
    EXTENSION_PATH = "dhcp.option.extension_path", "Extensions Path", Str None;
    /// IP Forwarding option (RFC 2132).
    IP_FORWARDING = "dhcp.option.ip_forwarding", "IP Forwarding", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// IP Address option (RFC 2132).
    POLICY_FILTER_IP = "dhcp.option.policy_filter.ip", "IP Address", Ipv4 None;
    /// Subnet Mask option (RFC 2132).
    POLICY_FILTER_SUBNET_MASK = "dhcp.option.policy_filter.subnet_mask", "Subnet Mask", Ipv4 None;
    /// Non-Local Source Routing option (RFC 2132).
    NON_LOCAL_SOURCE_ROUTING = "dhcp.option.non_local_source_routing", "Non-Local Source Routing", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// Maximum Datagram Reassembly Size option (RFC 2132).
    MAX_DATAGRAM_REASSEMBLY_SIZE = "dhcp.option.max_datagram_reassembly_size", "Maximum Datagram Reassembly Size", U16 Dec;
    /// Default IP Time-to-Live option (RFC 2132).
    DEFAULT_IP_TTL = "dhcp.option.default_ip_ttl", "Default IP Time-to-Live", U8 Dec;
    /// Path MTU Aging Timeout option (RFC 2132).
    PATH_MTU_AGING_TIMEOUT = "dhcp.option.path_mtu_aging_timeout", "Path MTU Aging Timeout", U32 Dec;
    /// Path MTU Plateau Table Item option (RFC 2132).
    PATH_MTU_PLATEAU_TABLE_ITEM = "dhcp.option.path_mtu_plateau_table_item", "Path MTU Plateau Table Item", U16 Dec;
    /// Interface MTU option (RFC 2132).
    INTERFACE_MTU = "dhcp.option.interface_mtu", "Interface MTU", U16 Dec;
    /// All Subnets are Local option (RFC 2132).
    ALL_SUBNETS_ARE_LOCAL = "dhcp.option.all_subnets_are_local", "All Subnets are Local", Bool None, with(YES_NO);
    /// Broadcast Address option (RFC 2132).
    BROADCAST_ADDRESS = "dhcp.option.broadcast_address", "Broadcast Address", Ipv4 None;
    /// Perform Mask Discovery option (RFC 2132).
    PERFORM_MASK_DISCOVERY = "dhcp.option.perform_mask_discovery", "Perform Mask Discovery", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// Mask Supplier option (RFC 2132).
    MASK_SUPPLIER = "dhcp.option.mask_supplier", "Mask Supplier", Bool None, with(YES_NO);
    /// Perform Router Discover option (RFC 2132).
    PERFORM_ROUTER_DISCOVER = "dhcp.option.perform_router_discover", "Perform Router Discover", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// Router Solicitation Address option (RFC 2132).
    ROUTER_SOLICITATION_ADDRESS = "dhcp.option.router_solicitation_address", "Router Solicitation Address", Ipv4 None;
    /// Destination IP Address option (RFC 2132).
    STATIC_ROUTE_IP = "dhcp.option.static_route.ip", "Destination IP Address", Ipv4 None;
    /// Destination Router option (RFC 2132).
    STATIC_ROUTE_ROUTER = "dhcp.option.static_route.router", "Destination Router", Ipv4 None;
    /// Trailer Encapsulation option (RFC 2132).
    TRAILER_ENCAPSULATION = "dhcp.option.trailer_encapsulation", "Trailer Encapsulation", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// ARP Cache Timeout option (RFC 2132).
    ARP_CACHE_TIMEOUT = "dhcp.option.arp_cache_timeout", "ARP Cache Timeout", U32 Dec;
    /// Ethernet Encapsulation option (RFC 2132).
    ETHERNET_ENCAPSULATION = "dhcp.option.ethernet_encapsulation", "Ethernet Encapsulation", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// TCP Default TTL option (RFC 2132).
    TCP_DEFAULT_TTL = "dhcp.option.tcp_default_ttl", "TCP Default TTL", U8 Dec;
    /// TCP Keepalive Interval option (RFC 2132).
    TCP_KEEPALIVE_INTERVAL = "dhcp.option.tcp_keepalive_interval", "TCP Keepalive Interval", U32 Dec;
    /// TCP Keepalive Garbage option (RFC 2132).
    TCP_KEEPALIVE_GARBAGE = "dhcp.option.tcp_keepalive_garbage", "TCP Keepalive Garbage", Bool None, with(Names::Bool("Enabled", "Disabled"));
    /// Network Information Service Domain option (RFC 2132).
    NIS_DOMAIN = "dhcp.option.nis_domain", "Network Information Service Domain", Str None;
    /// Network Information Service Server option (RFC 2132).
    NIS_SERVER = "dhcp.option.nis_server", "Network Information Service Server", Ipv4 None;
    /// Network Time Protocol Server option (RFC 2132).
    NTP_SERVER = "dhcp.option.ntp_server", "Network Time Protocol Server", Ipv4 None;
    /// Value option (RFC 2132).
    VENDOR_VALUE = "dhcp.option.vendor.value", "Value", Bytes None;
    /// Option 43 Suboption suboption of PXE 2.1.
    PXECLIENT_SUBOPTION = "dhcp.option.vendor.pxeclient.suboption", "Option 43 Suboption", U8 Dec, names(PXECLIENT_SUBOPTION_NAMES);
    /// Padding suboption of PXE 2.1.
    PXECLIENT_PADDING = "dhcp.option.vendor.pxeclient.padding", "Padding", U8 Dec;
    /// mtftp IP suboption of PXE 2.1.
    PXECLIENT_MTFTP_IP = "dhcp.option.vendor.pxeclient.mtftp_ip", "mtftp IP", Ipv4 None;
    /// mtftp client port suboption of PXE 2.1.
    PXECLIENT_MTFTP_CLIENT_PORT = "dhcp.option.vendor.pxeclient.mtftp_client_port", "mtftp client port", U16 Dec;
    /// mtftp server port suboption of PXE 2.1.
    PXECLIENT_MTFTP_SERVER_PORT = "dhcp.option.vendor.pxeclient.mtftp_server_port", "mtftp server port", U16 Dec;
    /// mtftp timeout suboption of PXE 2.1.
    PXECLIENT_MTFTP_TIMEOUT = "dhcp.option.vendor.pxeclient.mtftp_timeout", "mtftp timeout", U8 Dec;
    /// mtftp delay suboption of PXE 2.1.
    PXECLIENT_MTFTP_DELAY = "dhcp.option.vendor.pxeclient.mtftp_delay", "mtftp delay", U8 Dec;
    /// discovery control suboption of PXE 2.1.
    PXECLIENT_DISCOVERY_CONTROL = "dhcp.option.vendor.pxeclient.discovery_control", "discovery control", U8 Hex;
    /// Disable Broadcast suboption of PXE 2.1.
    PXECLIENT_DISCOVERY_CONTROL_BROADCAST = "dhcp.option.vendor.pxeclient.discovery_control.broadcast", "Disable Broadcast", Bool B8, mask(0x1), with(SET);
    /// Disable Multicast suboption of PXE 2.1.
    PXECLIENT_DISCOVERY_CONTROL_MULTICAST = "dhcp.option.vendor.pxeclient.discovery_control.multicast", "Disable Multicast", Bool B8, mask(0x2), with(SET);
    /// Serverlist only suboption of PXE 2.1.
    PXECLIENT_DISCOVERY_CONTROL_SERVERLIST = "dhcp.option.vendor.pxeclient.discovery_control.serverlist", "Serverlist only", Bool B8, mask(0x4), with(SET);
    /// Bootstrap override suboption of PXE 2.1.
    PXECLIENT_DISCOVERY_CONTROL_BSTRAP = "dhcp.option.vendor.pxeclient.discovery_control.bstrap", "Bootstrap override", Bool B8, mask(0x8), with(SET);
    /// multicast address suboption of PXE 2.1.
    PXECLIENT_MULTICAST_ADDRESS = "dhcp.option.vendor.pxeclient.multicast_address", "multicast address", Ipv4 None;
    /// boot servers suboption of PXE 2.1.
    PXECLIENT_BOOT_SERVERS = "dhcp.option.vendor.pxeclient.boot_servers", "boot servers", Bytes None;
    /// boot menu suboption of PXE 2.1.
    PXECLIENT_BOOT_MENU = "dhcp.option.vendor.pxeclient.boot_menu", "boot menu", Bytes None;
    /// menu prompt suboption of PXE 2.1.
    PXECLIENT_MENU_PROMPT = "dhcp.option.vendor.pxeclient.menu_prompt", "menu prompt", Bytes None;
    /// Timeout suboption of PXE 2.1.
    PXECLIENT_MENU_PROMPT_TIMEOUT = "dhcp.option.vendor.pxeclient.menu_prompt.timeout", "Timeout", U8 Dec;
    /// Prompt suboption of PXE 2.1.
    PXECLIENT_MENU_PROMPT_PROMPT = "dhcp.option.vendor.pxeclient.menu_prompt.prompt", "Prompt", Str None;
    /// multicast address alloc suboption of PXE 2.1.
    PXECLIENT_MULTICAST_ADDRESS_ALLOC = "dhcp.option.vendor.pxeclient.multicast_address_alloc", "multicast address alloc", Bytes None;
    /// credential types suboption of PXE 2.1.
    PXECLIENT_CREDENTIAL_TYPES = "dhcp.option.vendor.pxeclient.credential_types", "credential types", Bytes None;
    /// boot item suboption of PXE 2.1.
    PXECLIENT_BOOT_ITEM = "dhcp.option.vendor.pxeclient.boot_item", "boot item", Bytes None;
    /// Type suboption of PXE 2.1.
    PXECLIENT_BOOT_ITEM_TYPE = "dhcp.option.vendor.pxeclient.boot_item.type", "Type", U16 Dec;
    /// Layer suboption of PXE 2.1.
    PXECLIENT_BOOT_ITEM_LAYER = "dhcp.option.vendor.pxeclient.boot_item.layer", "Layer", Bytes None;
    /// PXE Client End suboption of PXE 2.1.
    PXECLIENT_END = "dhcp.option.vendor.pxeclient.end", "PXE Client End", U8 Dec;
    /// NetBIOS over TCP/IP Name Server option (RFC 2132).
    NETBIOS_OVER_TCPIP_NAME_SERVER = "dhcp.option.netbios_over_tcpip_name_server", "NetBIOS over TCP/IP Name Server", Ipv4 None;
    /// NetBIOS over TCP/IP Datagram Distribution Name Server option (RFC 2132).
    NETBIOS_OVER_TCPIP_DD_NAME_SERVER = "dhcp.option.netbios_over_tcpip_dd_name_server", "NetBIOS over TCP/IP Datagram Distribution Name Server", Ipv4 None;
    /// NetBIOS over TCP/IP Node Type option (RFC 2132).
    NETBIOS_OVER_TCPIP_NODE_TYPE = "dhcp.option.netbios_over_tcpip_node_type", "NetBIOS over TCP/IP Node Type", U8 Dec, names(NETBIOS_OVER_TCPIP_NODE_TYPE_NAMES);
    /// NetBIOS over TCP/IP Scope option (RFC 2132).
    NETBIOS_OVER_TCPIP_SCOPE = "dhcp.option.netbios_over_tcpip_scope", "NetBIOS over TCP/IP Scope", Str None;
    /// X Window System Font Server option (RFC 2132).
    XWINDOWS_SYSTEM_FONT_SERVER = "dhcp.option.xwindows_system_font_server", "X Window System Font Server", Ipv4 None;
    /// X Window System Display Manager option (RFC 2132).
    XWINDOWS_SYSTEM_DISPLAY_MANAGER = "dhcp.option.xwindows_system_display_manager", "X Window System Display Manager", Ipv4 None;
    /// Requested IP Address option (RFC 2132).
    REQUESTED_IP_ADDRESS = "dhcp.option.requested_ip_address", "Requested IP Address", Ipv4 None;
    /// IP Address Lease Time option (RFC 2132).
    IP_ADDRESS_LEASE_TIME = "dhcp.option.ip_address_lease_time", "IP Address Lease Time", U32 Dec;
    /// Option Overload option (RFC 2132).
    OPTION_OVERLOAD = "dhcp.option.option_overload", "Option Overload", U8 Dec, names(OPTION_OVERLOAD_NAMES);
    /// DHCP option (RFC 2132).
    DHCP = "dhcp.option.dhcp", "DHCP", U8 Dec, names(DHCP_NAMES);
    /// DHCP Server Identifier option (RFC 2132).
    DHCP_SERVER_ID = "dhcp.option.dhcp_server_id", "DHCP Server Identifier", Ipv4 None;
    /// Parameter Request List Item option (RFC 2132).
    REQUEST_LIST_ITEM = "dhcp.option.request_list_item", "Parameter Request List Item", U8 Dec, names(super::names::OPTIONS);
    /// Message option (RFC 2132).
    MESSAGE_TEXT = "dhcp.option.message", "Message", Str None;
    /// Maximum DHCP Message Size option (RFC 2132).
    DHCP_MAX_MESSAGE_SIZE = "dhcp.option.dhcp_max_message_size", "Maximum DHCP Message Size", U16 Dec;
    /// Renewal Time Value option (RFC 2132).
    RENEWAL_TIME_VALUE = "dhcp.option.renewal_time_value", "Renewal Time Value", U32 Dec;
    /// Rebinding Time Value option (RFC 2132).
    REBINDING_TIME_VALUE = "dhcp.option.rebinding_time_value", "Rebinding Time Value", U32 Dec;
    /// Vendor class identifier option (RFC 2132).
    VENDOR_CLASS_ID = "dhcp.option.vendor_class_id", "Vendor class identifier", Str None;
    /// Network Information Service+ Domain option (RFC 2132).
    NIS_PLUS_DOMAIN = "dhcp.option.nis_plus_domain", "Network Information Service+ Domain", Str None;
    /// Network Information Service+ Server option (RFC 2132).
    NIS_PLUS_SERVER = "dhcp.option.nis_plus_server", "Network Information Service+ Server", Ipv4 None;
    /// TFTP Server Name option (RFC 2132).
    TFTP_SERVER_NAME = "dhcp.option.tftp_server_name", "TFTP Server Name", Str None;
    /// Bootfile name option (RFC 2132).
    BOOTFILE_NAME = "dhcp.option.bootfile_name", "Bootfile name", Str None;
    /// Mobile IP Home Agent option (RFC 2132).
    MOBILE_IP_HOME_AGENT = "dhcp.option.mobile_ip_home_agent", "Mobile IP Home Agent", Ipv4 None;
    /// SMTP Server option (RFC 2132).
    SMTP_SERVER = "dhcp.option.smtp_server", "SMTP Server", Ipv4 None;
    /// POP3 Server option (RFC 2132).
    POP3_SERVER = "dhcp.option.pop3_server", "POP3 Server", Ipv4 None;
    /// NNTP Server option (RFC 2132).
    NNTP_SERVER = "dhcp.option.nntp_server", "NNTP Server", Ipv4 None;
    /// Default WWW Server option (RFC 2132).
    DEFAULT_WWW_SERVER = "dhcp.option.default_www_server", "Default WWW Server", Ipv4 None;
    /// Default Finger Server option (RFC 2132).
    DEFAULT_FINGER_SERVER = "dhcp.option.default_finger_server", "Default Finger Server", Ipv4 None;
    /// Default IRC Server option (RFC 2132).
    DEFAULT_IRC_SERVER = "dhcp.option.default_irc_server", "Default IRC Server", Ipv4 None;
    /// StreetTalk Server option (RFC 2132).
    STREETTALK_SERVER = "dhcp.option.streettalk_server", "StreetTalk Server", Ipv4 None;
    /// StreetTalk Directory Assistance Server option (RFC 2132).
    STREETTALK_DA_SERVER = "dhcp.option.streettalk_da_server", "StreetTalk Directory Assistance Server", Ipv4 None;
    /// Instance of User Class option (RFC 2132).
    USER_CLASS = "dhcp.option.user_class", "Instance of User Class", U8 Dec;
    /// User Class Length option (RFC 2132).
    USER_CLASS_LENGTH = "dhcp.option.user_class.length", "User Class Length", U8 Dec;
    /// User Class Data option (RFC 2132).
    USER_CLASS_DATA = "dhcp.option.user_class.data", "User Class Data", Bytes None;
    /// User Class Data (Text) option (RFC 2132).
    USER_CLASS_TEXT = "dhcp.option.user_class.text", "User Class Data (Text)", Str None;
    /// Option 82 Suboption suboption of the relay agent (RFC 3046).
    SUBOPTION = "dhcp.option.agent_information_option.suboption", "Option 82 Suboption", U8 Dec, names(SUBOPTION_NAMES);
    /// Value suboption of the relay agent (RFC 3046).
    VALUE = "dhcp.option.agent_information_option.value", "Value", Bytes None;
    /// Agent Circuit ID suboption of the relay agent (RFC 3046).
    AGENT_CIRCUIT_ID = "dhcp.option.agent_information_option.agent_circuit_id", "Agent Circuit ID", Bytes None;
    /// Agent Remote ID suboption of the relay agent (RFC 3046).
    AGENT_REMOTE_ID = "dhcp.option.agent_information_option.agent_remote_id", "Agent Remote ID", Bytes None;
    /// DOCSIS Device Class suboption of the relay agent (RFC 3046).
    DOCSIS_DEVICE_CLASS = "dhcp.option.agent_information_option.docsis_device_class", "DOCSIS Device Class", U32 Hex;
    /// Link selection suboption of the relay agent (RFC 3046).
    LINK_SELECTION = "dhcp.option.agent_information_option.link_selection", "Link selection", Ipv4 None;
    /// Subscriber ID suboption of the relay agent (RFC 3046).
    SUBSCRIBER_ID = "dhcp.option.agent_information_option.subscriber_id", "Subscriber ID", Str None;
    /// RADIUS Attributes suboption of the relay agent (RFC 3046).
    RADIUS_ATTRIBUTES = "dhcp.option.agent_information_option.radius_attributes", "RADIUS Attributes", Bytes None;
    /// Authentication suboption of the relay agent (RFC 3046).
    AUTHENTICATION = "dhcp.option.agent_information_option.authentication", "Authentication", Bytes None;
    /// Flags suboption of the relay agent (RFC 3046).
    AGENT_FLAGS = "dhcp.option.agent_information_option.flags", "Flags", U8 Hex;
    /// Server ID Override suboption of the relay agent (RFC 3046).
    SERVER_ID_OVERRIDE = "dhcp.option.agent_information_option.server_id_override", "Server ID Override", Ipv4 None;
    /// Relay Agent Identifier suboption of the relay agent (RFC 3046).
    RELAY_AGENT_ID = "dhcp.option.agent_information_option.relay_agent_id", "Relay Agent Identifier", Bytes None;
    /// VRF name suboption of the relay agent (RFC 3046).
    VRF_NAME = "dhcp.option.agent_information_option.vrf_name", "VRF name", Str None;
    /// IP Address option (RFC 2132).
    NOVELL_DSS_IP = "dhcp.option.novell_dss.ip", "IP Address", Ipv4 None;
    /// Novell Directory Services Tree Name option (RFC 2132).
    NOVELL_DS_TREE_NAME = "dhcp.option.novell_ds_tree_name", "Novell Directory Services Tree Name", Str None;
    /// Novell Directory Services Context option (RFC 2132).
    NOVELL_DS_CONTEXT = "dhcp.option.novell_ds_context", "Novell Directory Services Context", Str None;
    /// Protocol option (RFC 2132).
    DHCP_AUTHENTICATION_PROTOCOL = "dhcp.option.dhcp_authentication.protocol", "Protocol", U8 Dec, names(DHCP_AUTHENTICATION_PROTOCOL_NAMES);
    /// Delay Algorithm option (RFC 2132).
    DHCP_AUTHENTICATION_ALG_DELAY = "dhcp.option.dhcp_authentication.alg_delay", "Delay Algorithm", U8 Dec, names(DHCP_AUTHENTICATION_ALG_DELAY_NAMES);
    /// Algorithm option (RFC 2132).
    DHCP_AUTHENTICATION_ALGORITHM = "dhcp.option.dhcp_authentication.algorithm", "Algorithm", U8 Dec;
    /// Replay Detection Method option (RFC 2132).
    DHCP_AUTHENTICATION_RDM = "dhcp.option.dhcp_authentication.rdm", "Replay Detection Method", U8 Dec, names(DHCP_AUTHENTICATION_RDM_NAMES);
    /// RDM Replay Detection Value option (RFC 2132).
    DHCP_AUTHENTICATION_RDM_REPLAY_DETECTION = "dhcp.option.dhcp_authentication.rdm_replay_detection", "RDM Replay Detection Value", U64 Hex;
    /// Secret ID option (RFC 2132).
    DHCP_AUTHENTICATION_SECRET_ID = "dhcp.option.dhcp_authentication.secret_id", "Secret ID", U32 Hex;
    /// HMAC MD5 Hash option (RFC 2132).
    DHCP_AUTHENTICATION_HMAC_MD5_HASH = "dhcp.option.dhcp_authentication.hmac_md5_hash", "HMAC MD5 Hash", Bytes None;
    /// Client last transaction time option (RFC 2132).
    CLIENT_LAST_TRANSACTION_TIME = "dhcp.option.client_last_transaction_time", "Client last transaction time", U32 Dec;
    /// Associated IP option option (RFC 2132).
    ASSOCIATED_IP_OPTION = "dhcp.option.associated_ip_option", "Associated IP option", Ipv4 None;
    /// Client System Architecture option (RFC 2132).
    CLIENT_SYSTEM_ARCHITECTURE = "dhcp.option.client_system_architecture", "Client System Architecture", U16 Dec, names(CLIENT_SYSTEM_ARCHITECTURE_NAMES);
    /// Major Version of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_NETWORK_ID_MAJOR = "dhcp.client_network_id_major", "Major Version", U8 Dec;
    /// Minor Version of the client identifier (RFC 2132 section 9.14, RFC 4361).
    CLIENT_NETWORK_ID_MINOR = "dhcp.client_network_id_minor", "Minor Version", U8 Dec;
    /// TZ PCode option (RFC 2132).
    TZ_PCODE = "dhcp.option.tz_pcode", "TZ PCode", Str None;
    /// TZ TCode option (RFC 2132).
    TZ_TCODE = "dhcp.option.tz_tcode", "TZ TCode", Str None;
    /// NetInfo Parent Server Address option (RFC 2132).
    NETINFO_PARENT_SERVER_ADDRESS = "dhcp.option.netinfo_parent_server_address", "NetInfo Parent Server Address", Ipv4 None;
    /// NetInfo Parent Server Tag option (RFC 2132).
    NETINFO_PARENT_SERVER_TAG = "dhcp.option.netinfo_parent_server_tag", "NetInfo Parent Server Tag", Str None;
    /// DHCP Auto-Configuration option (RFC 2132).
    DHCP_AUTO_CONFIGURATION = "dhcp.option.dhcp_auto_configuration", "DHCP Auto-Configuration", U8 Dec, names(DHCP_AUTO_CONFIGURATION_NAMES);
    /// FQDN option (RFC 2132).
    DHCP_DNS_DOMAIN_SEARCH_LIST_FQDN = "dhcp.option.dhcp_dns_domain_search_list_fqdn", "FQDN", Str None;
    /// SIP Server Encoding option (RFC 2132).
    SIP_SERVER_ENCODING = "dhcp.option.sip_server.encoding", "SIP Server Encoding", U8 Dec, names(SIP_SERVER_ENCODING_NAMES);
    /// SIP Server Name option (RFC 2132).
    SIP_SERVER_NAME = "dhcp.option.sip_server.name", "SIP Server Name", Str None;
    /// SIP Server Address option (RFC 2132).
    SIP_SERVER_ADDRESS = "dhcp.option.sip_server.address", "SIP Server Address", Ipv4 None;
    /// Subnet/MaskWidth-Router option (RFC 2132).
    CLASSLESS_STATIC_ROUTE = "dhcp.option.classless_static_route", "Subnet/MaskWidth-Router", Bytes None;
    /// Enterprise option (RFC 2132).
    VI_CLASS_ENTERPRISE = "dhcp.option.vi_class.enterprise", "Enterprise", U32 Dec;
    /// CableLab Address Mode option (RFC 2132).
    VI_CLASS_LENGTH = "dhcp.option.vi_class.length", "CableLab Address Mode", U8 Dec;
    /// NetInfo Parent Server Tag option (RFC 2132).
    VI_CLASS_DATA = "dhcp.option.vi_class.data", "NetInfo Parent Server Tag", Str None;
    /// Enterprise of the vendor-identifying option (RFC 3925).
    VI_ENTERPRISE = "dhcp.option.vi.enterprise", "Enterprise", U32 Dec;
    /// Length of the vendor-identifying option (RFC 3925).
    VI_LENGTH = "dhcp.option.vi.length", "Length", U8 Dec;
    /// Subnet Selection Option option (RFC 2132).
    SUBNET_SELECTION_OPTION = "dhcp.option.subnet_selection_option", "Subnet Selection Option", Ipv4 None;
    /// PAA IPv4 Address option (RFC 2132).
    PANA_AGENT = "dhcp.option.pana_agent", "PAA IPv4 Address", Ipv4 None;
    /// LoST Server Domain Name option (RFC 2132).
    LOST_SERVER_DOMAIN_NAME = "dhcp.option.lost_server_domain_name", "LoST Server Domain Name", Str None;
    /// CAPWAP Access Controllers option (RFC 2132).
    CAPWAP_ACCESS_CONTROLLER = "dhcp.option.capwap_access_controller", "CAPWAP Access Controllers", Ipv4 None;
    /// Algorithm option (RFC 2132).
    FORCERENEW_NONCE_ALGORITHM = "dhcp.option.forcerenew_nonce.algorithm", "Algorithm", U8 Dec, names(FORCERENEW_NONCE_ALGORITHM_NAMES);
    /// TFTP Server Address option (RFC 2132).
    TFTP_SERVER_ADDRESS = "dhcp.option.tftp_server_address", "TFTP Server Address", Ipv4 None;
    /// MUDURL option (RFC 2132).
    MUDURL = "dhcp.option.mudurl", "MUDURL", Str None;
    /// PXELINUX configuration file option (RFC 2132).
    PXE_CONFIG_FILE = "dhcp.option.pxe_config_file", "PXELINUX configuration file", Str None;
    /// PXELINUX path prefix option (RFC 2132).
    PXE_PATH_PREFIX = "dhcp.option.pxe_path_prefix", "PXELINUX path prefix", Str None;
    /// Captive Portal option (RFC 2132).
    CAPTIVE_PORTAL = "dhcp.option.captive_portal", "Captive Portal", Str None;
    /// 6RD IPv4 Mask Length option (RFC 2132).
    N6RD_IPV4_MASK_LEN = "dhcp.option.6RD.ipv4_mask_len", "6RD IPv4 Mask Length", U8 Dec;
    /// 6RD Prefix Length option (RFC 2132).
    N6RD_PREFIX_LEN = "dhcp.option.6RD.prefix_len", "6RD Prefix Length", U8 Dec;
    /// 6RD Prefix option (RFC 2132).
    N6RD_PREFIX = "dhcp.option.6RD.prefix", "6RD Prefix", Ipv6 None;
    /// Border Relay IP option (RFC 2132).
    N6RD_BORDER_RELAY_IP = "dhcp.option.6RD.border_relay_ip", "Border Relay IP", Ipv4 None;
    /// Private/Proxy autodiscovery option (RFC 2132).
    PRIVATE_PROXY_AUTODISCOVERY = "dhcp.option.private_proxy_autodiscovery", "Private/Proxy autodiscovery", Str None;
    /// Option End option (RFC 2132).
    OPTION_END = "dhcp.option.end", "Option End", U8 Dec;
    /// Option 125 Suboption of the message (RFC 2131 section 2).
    VENDOR_SUBOPTION = "dhcp.vendor.suboption", "Option 125 Suboption", U8 Dec;
    /// Data of the message (RFC 2131 section 2).
    VENDOR_DATA = "dhcp.vendor.data", "Data", Bytes None;
}
