//! Fields of USB requests as host software records them: URBs on Linux, and on Windows as USBPcap writes them.

use crate::fields;
use crate::model::Names;

const URB_TYPE_NAMES: &[(u64, &str)] = &[
    (0x43, "URB_COMPLETE"),
    (0x45, "URB_ERROR"),
    (0x53, "URB_SUBMIT"),
];
const TRANSFER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "URB_ISOCHRONOUS"),
    (1, "URB_INTERRUPT"),
    (2, "URB_CONTROL"),
    (3, "URB_BULK"),
    (0xfe, "USB IRP Info"),
];
const ENDPOINT_ADDRESS_DIRECTION_NAMES: &[(u64, &str)] = &[
    (0, "OUT"),
    (1, "IN"),
];
const SETUP_FLAG_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "relevant"),
    (0x1, 0xff, "not relevant"),
];
const DATA_FLAG_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "present"),
    (0x1, 0xff, "not present"),
];
const URB_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (4294967163, "Memory page has hardware error (-EHWPOISON)"),
    (4294967164, "Operation not possible due to RF-kill (-ERFKILL)"),
    (4294967165, "State not recoverable (-ENOTRECOVERABLE)"),
    (4294967166, "Owner died (-EOWNERDEAD)"),
    (4294967167, "Key was rejected by service (-EKEYREJECTED)"),
    (4294967168, "Key has been revoked (-EKEYREVOKED)"),
    (4294967169, "Key has expired (-EKEYEXPIRED)"),
    (4294967170, "Required key not available (-ENOKEY)"),
    (4294967171, "Operation Canceled (-ECANCELED)"),
    (4294967172, "Wrong medium type (-EMEDIUMTYPE)"),
    (4294967173, "No medium found (-ENOMEDIUM)"),
    (4294967174, "Quota exceeded (-EDQUOT)"),
    (4294967175, "Remote I/O error (-EREMOTEIO)"),
    (4294967176, "Is a named type file (-EISNAM)"),
    (4294967177, "No XENIX semaphores available (-ENAVAIL)"),
    (4294967178, "Not a XENIX named type file (-ENOTNAM)"),
    (4294967179, "Structure needs cleaning (-EUCLEAN)"),
    (4294967180, "Stale file handle (-ESTALE)"),
    (4294967181, "Operation now in progress (-EINPROGRESS)"),
    (4294967182, "Operation already in progress (-EALREADY)"),
    (4294967183, "No route to host (-EHOSTUNREACH)"),
    (4294967184, "Host is down (-EHOSTDOWN)"),
    (4294967185, "Connection refused (-ECONNREFUSED)"),
    (4294967186, "Connection timed out (-ETIMEDOUT)"),
    (4294967187, "Too many references: cannot splice (-ETOOMANYREFS)"),
    (4294967188, "Cannot send after transport endpoint shutdown (-ESHUTDOWN)"),
    (4294967189, "Transport endpoint is not connected (-ENOTCONN)"),
    (4294967190, "Transport endpoint is already connected (-EISCONN)"),
    (4294967191, "No buffer space available (-ENOBUFS)"),
    (4294967192, "Connection reset by peer (-ECONNRESET)"),
    (4294967193, "Software caused connection abort (-ECONNABORTED)"),
    (4294967194, "Network dropped connection because of reset (-ENETRESET)"),
    (4294967195, "Network is unreachable (-ENETUNREACH)"),
    (4294967196, "Network is down (-ENETDOWN)"),
    (4294967197, "Cannot assign requested address (-EADDRNOTAVAIL)"),
    (4294967198, "Address already in use (-EADDRINUSE)"),
    (4294967199, "Address family not supported by protocol (-EAFNOSUPPORT)"),
    (4294967200, "Protocol family not supported (-EPFNOSUPPORT)"),
    (4294967201, "Operation not supported on transport endpoint (-EOPNOTSUPP)"),
    (4294967202, "Socket type not supported (-ESOCKTNOSUPPORT)"),
    (4294967203, "Protocol not supported (-EPROTONOSUPPORT)"),
    (4294967204, "Protocol not available (-ENOPROTOOPT)"),
    (4294967205, "Protocol wrong type for socket (-EPROTOTYPE)"),
    (4294967206, "Message too long (-EMSGSIZE)"),
    (4294967207, "Destination address required (-EDESTADDRREQ)"),
    (4294967208, "Socket operation on non-socket (-ENOTSOCK)"),
    (4294967209, "Too many users (-EUSERS)"),
    (4294967210, "Streams pipe error (-ESTRPIPE)"),
    (4294967211, "Interrupted system call should be restarted (-ERESTART)"),
    (4294967212, "Illegal byte sequence (-EILSEQ)"),
    (4294967213, "Cannot exec a shared library directly (-ELIBEXEC)"),
    (4294967214, "Attempting to link in too many shared libraries (-ELIBMAX)"),
    (4294967215, ".lib section in a.out corrupted (-ELIBSCN)"),
    (4294967216, "Accessing a corrupted shared library (-ELIBBAD)"),
    (4294967217, "Can not access a needed shared library (-ELIBACC)"),
    (4294967218, "Remote address changed (-EREMCHG)"),
    (4294967219, "File descriptor in bad state (-EBADFD)"),
    (4294967220, "Name not unique on network (-ENOTUNIQ)"),
    (4294967221, "Value too large for defined data type (-EOVERFLOW)"),
    (4294967222, "Not a data message (-EBADMSG)"),
    (4294967223, "RFS specific error (-EDOTDOT)"),
    (4294967224, "Multihop attempted (-EMULTIHOP)"),
    (4294967225, "Protocol error (-EPROTO)"),
    (4294967226, "Communication error on send (-ECOMM)"),
    (4294967227, "Srmount error (-ESRMNT)"),
    (4294967228, "Advertise error (-EADV)"),
    (4294967229, "Link has been severed (-ENOLINK)"),
    (4294967230, "Object is remote (-EREMOTE)"),
    (4294967231, "Package not installed (-ENOPKG)"),
    (4294967232, "Machine is not on the network (-ENONET)"),
    (4294967233, "Out of streams resources (-ENOSR)"),
    (4294967234, "Timer expired (-ETIME)"),
    (4294967235, "No data available (-ENODATA)"),
    (4294967236, "Device not a stream (-ENOSTR)"),
    (4294967237, "Bad font file format (-EBFONT)"),
    (4294967238, "(-58 ???)"),
    (4294967239, "Invalid slot (-EBADSLT)"),
    (4294967240, "Invalid request code (-EBADRQC)"),
    (4294967241, "No anode (-ENOANO)"),
    (4294967242, "Exchange full (-EXFULL)"),
    (4294967243, "Invalid request descriptor (-EBADR)"),
    (4294967244, "Invalid exchange (-EBADE)"),
    (4294967245, "Level 2 halted (-EL2HLT)"),
    (4294967246, "No CSI structure available (-ENOCSI)"),
    (4294967247, "Protocol driver not attached (-EUNATCH)"),
    (4294967248, "Link number out of range (-ELNRNG)"),
    (4294967249, "Level 3 reset (-EL3RST)"),
    (4294967250, "Level 3 halted (-EL3HLT)"),
    (4294967251, "Level 2 not synchronized (-EL2NSYNC)"),
    (4294967252, "Channel number out of range (-ECHRNG)"),
    (4294967253, "Identifier removed (-EIDRM)"),
    (4294967254, "No message of desired type (-ENOMSG)"),
    (4294967255, "(-41 ???)"),
    (4294967256, "Too many symbolic links encountered (-ELOOP)"),
    (4294967257, "Directory not empty (-ENOTEMPTY)"),
    (4294967258, "Invalid system call number (-ENOSYS)"),
    (4294967259, "No record locks available (-ENOLCK)"),
    (4294967260, "File name too long (-ENAMETOOLONG)"),
    (4294967261, "Resource deadlock would occur (-EDEADLK)"),
    (4294967262, "Math result not representable (-ERANGE)"),
    (4294967263, "Math argument out of domain of func (-EDOM)"),
    (4294967264, "Broken pipe (-EPIPE)"),
    (4294967265, "Too many links (-EMLINK)"),
    (4294967266, "Read-only file system (-EROFS)"),
    (4294967267, "Illegal seek (-ESPIPE)"),
    (4294967268, "No space left on device (-ENOSPC)"),
    (4294967269, "File too large (-EFBIG)"),
    (4294967270, "Text file busy (-ETXTBSY)"),
    (4294967271, "Not a typewriter (-ENOTTY)"),
    (4294967272, "Too many open files (-EMFILE)"),
    (4294967273, "File table overflow (-ENFILE)"),
    (4294967274, "Invalid argument (-EINVAL)"),
    (4294967275, "Is a directory (-EISDIR)"),
    (4294967276, "Not a directory (-ENOTDIR)"),
    (4294967277, "No such device (-ENODEV)"),
    (4294967278, "Cross-device link (-EXDEV)"),
    (4294967279, "File exists (-EEXIST)"),
    (4294967280, "Device or resource busy (-EBUSY)"),
    (4294967281, "Block device required (-ENOTBLK)"),
    (4294967282, "Bad address (-EFAULT)"),
    (4294967283, "Permission denied (-EACCES)"),
    (4294967284, "Out of memory (-ENOMEM)"),
    (4294967285, "Try again (-EAGAIN)"),
    (4294967286, "No child processes (-ECHILD)"),
    (4294967287, "Bad file number (-EBADF)"),
    (4294967288, "Exec format error (-ENOEXEC)"),
    (4294967289, "Argument list too long (-E2BIG)"),
    (4294967290, "No such device or address (-ENXIO)"),
    (4294967291, "I/O error (-EIO)"),
    (4294967292, "Interrupted system call (-EINTR)"),
    (4294967293, "No such process (-ESRCH)"),
    (4294967294, "No such file or directory (-ENOENT)"),
    (4294967295, "Operation not permitted (-EPERM)"),
];
const CONTROL_STAGE_NAMES: &[(u64, &str)] = &[
    (0, "Setup"),
    (1, "Data"),
    (2, "Status"),
    (3, "Complete"),
];
const USBD_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "USBD_STATUS_SUCCESS"),
    (0x40000000, "USBD_STATUS_PENDING"),
    (0x80000200, "USBD_STATUS_INVALID_URB_FUNCTION"),
    (0x80000300, "USBD_STATUS_INVALID_PARAMETER"),
    (0x80000400, "USBD_STATUS_ERROR_BUSY"),
    (0x80000600, "USBD_STATUS_INVALID_PIPE_HANDLE"),
    (0x80000700, "USBD_STATUS_NO_BANDWIDTH"),
    (0x80000800, "USBD_STATUS_INTERNAL_HC_ERROR"),
    (0x80000900, "USBD_STATUS_ERROR_SHORT_TRANSFER"),
    (0xc0000001, "USBD_STATUS_CRC"),
    (0xc0000002, "USBD_STATUS_BTSTUFF"),
    (0xc0000003, "USBD_STATUS_DATA_TOGGLE_MISMATCH"),
    (0xc0000004, "USBD_STATUS_STALL_PID"),
    (0xc0000005, "USBD_STATUS_DEV_NOT_RESPONDING"),
    (0xc0000006, "USBD_STATUS_PID_CHECK_FAILURE"),
    (0xc0000007, "USBD_STATUS_UNEXPECTED_PID"),
    (0xc0000008, "USBD_STATUS_DATA_OVERRUN"),
    (0xc0000009, "USBD_STATUS_DATA_UNDERRUN"),
    (0xc000000a, "USBD_STATUS_RESERVED1"),
    (0xc000000b, "USBD_STATUS_RESERVED2"),
    (0xc000000c, "USBD_STATUS_BUFFER_OVERRUN"),
    (0xc000000d, "USBD_STATUS_BUFFER_UNDERRUN"),
    (0xc000000f, "USBD_STATUS_NOT_ACCESSED"),
    (0xc0000010, "USBD_STATUS_FIFO"),
    (0xc0000011, "USBD_STATUS_XACT_ERROR"),
    (0xc0000012, "USBD_STATUS_BABBLE_DETECTED"),
    (0xc0000013, "USBD_STATUS_DATA_BUFFER_ERROR"),
    (0xc0000030, "USBD_STATUS_ENDPOINT_HALTED"),
    (0xc0000a00, "USBD_STATUS_BAD_START_FRAME"),
    (0xc0000b00, "USBD_STATUS_ISOCH_REQUEST_FAILED"),
    (0xc0000c00, "USBD_STATUS_FRAME_CONTROL_OWNED"),
    (0xc0000d00, "USBD_STATUS_FRAME_CONTROL_NOT_OWNED"),
    (0xc0000e00, "USBD_STATUS_NOT_SUPPORTED"),
    (0xc0000f00, "USBD_STATUS_INVALID_CONFIGURATION_DESCRIPTOR"),
    (0xc0001000, "USBD_STATUS_INSUFFICIENT_RESOURCES"),
    (0xc0002000, "USBD_STATUS_SET_CONFIG_FAILED"),
    (0xc0003000, "USBD_STATUS_BUFFER_TOO_SMALL"),
    (0xc0004000, "USBD_STATUS_INTERFACE_NOT_FOUND"),
    (0xc0005000, "USBD_STATUS_INVALID_PIPE_FLAGS"),
    (0xc0006000, "USBD_STATUS_TIMEOUT"),
    (0xc0007000, "USBD_STATUS_DEVICE_GONE"),
    (0xc0008000, "USBD_STATUS_STATUS_NOT_MAPPED"),
    (0xc0009000, "USBD_STATUS_HUB_INTERNAL_ERROR"),
    (0xc0010000, "USBD_STATUS_CANCELED"),
    (0xc0020000, "USBD_STATUS_ISO_NOT_ACCESSED_BY_HW"),
    (0xc0030000, "USBD_STATUS_ISO_TD_ERROR"),
    (0xc0040000, "USBD_STATUS_ISO_NA_LATE_USBPORT"),
    (0xc0050000, "USBD_STATUS_ISO_NOT_ACCESSED_LATE"),
    (0xc0100000, "USBD_STATUS_BAD_DESCRIPTOR"),
    (0xc0100001, "USBD_STATUS_BAD_DESCRIPTOR_BLEN"),
    (0xc0100002, "USBD_STATUS_BAD_DESCRIPTOR_TYPE"),
    (0xc0100003, "USBD_STATUS_BAD_INTERFACE_DESCRIPTOR"),
    (0xc0100004, "USBD_STATUS_BAD_ENDPOINT_DESCRIPTOR"),
    (0xc0100005, "USBD_STATUS_BAD_INTERFACE_ASSOC_DESCRIPTOR"),
    (0xc0100006, "USBD_STATUS_BAD_CONFIG_DESC_LENGTH"),
    (0xc0100007, "USBD_STATUS_BAD_NUMBER_OF_INTERFACES"),
    (0xc0100008, "USBD_STATUS_BAD_NUMBER_OF_ENDPOINTS"),
    (0xc0100009, "USBD_STATUS_BAD_ENDPOINT_ADDRESS"),
];
const FUNCTION_NAMES: &[(u64, &str)] = &[
    (0, "URB_FUNCTION_SELECT_CONFIGURATION"),
    (1, "URB_FUNCTION_SELECT_INTERFACE"),
    (2, "URB_FUNCTION_ABORT_PIPE"),
    (3, "URB_FUNCTION_TAKE_FRAME_LENGTH_CONTROL"),
    (4, "URB_FUNCTION_RELEASE_FRAME_LENGTH_CONTROL"),
    (5, "URB_FUNCTION_GET_FRAME_LENGTH"),
    (6, "URB_FUNCTION_SET_FRAME_LENGTH"),
    (7, "URB_FUNCTION_GET_CURRENT_FRAME_NUMBER"),
    (8, "URB_FUNCTION_CONTROL_TRANSFER"),
    (9, "URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER"),
    (0xa, "URB_FUNCTION_ISOCH_TRANSFER"),
    (0xb, "URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE"),
    (0xc, "URB_FUNCTION_SET_DESCRIPTOR_TO_DEVICE"),
    (0xd, "URB_FUNCTION_SET_FEATURE_TO_DEVICE"),
    (0xe, "URB_FUNCTION_SET_FEATURE_TO_INTERFACE"),
    (0xf, "URB_FUNCTION_SET_FEATURE_TO_ENDPOINT"),
    (0x10, "URB_FUNCTION_CLEAR_FEATURE_TO_DEVICE"),
    (0x11, "URB_FUNCTION_CLEAR_FEATURE_TO_INTERFACE"),
    (0x12, "URB_FUNCTION_CLEAR_FEATURE_TO_ENDPOINT"),
    (0x13, "URB_FUNCTION_GET_STATUS_FROM_DEVICE"),
    (0x14, "URB_FUNCTION_GET_STATUS_FROM_INTERFACE"),
    (0x15, "URB_FUNCTION_GET_STATUS_FROM_ENDPOINT"),
    (0x16, "URB_FUNCTION_RESERVED_0X0016"),
    (0x17, "URB_FUNCTION_VENDOR_DEVICE"),
    (0x18, "URB_FUNCTION_VENDOR_INTERFACE"),
    (0x19, "URB_FUNCTION_VENDOR_ENDPOINT"),
    (0x1a, "URB_FUNCTION_CLASS_DEVICE"),
    (0x1b, "URB_FUNCTION_CLASS_INTERFACE"),
    (0x1c, "URB_FUNCTION_CLASS_ENDPOINT"),
    (0x1d, "URB_FUNCTION_RESERVE_0X001D"),
    (0x1e, "URB_FUNCTION_SYNC_RESET_PIPE_AND_CLEAR_STALL"),
    (0x1f, "URB_FUNCTION_CLASS_OTHER"),
    (0x20, "URB_FUNCTION_VENDOR_OTHER"),
    (0x21, "URB_FUNCTION_GET_STATUS_FROM_OTHER"),
    (0x22, "URB_FUNCTION_CLEAR_FEATURE_TO_OTHER"),
    (0x23, "URB_FUNCTION_SET_FEATURE_TO_OTHER"),
    (0x24, "URB_FUNCTION_GET_DESCRIPTOR_FROM_ENDPOINT"),
    (0x25, "URB_FUNCTION_SET_DESCRIPTOR_TO_ENDPOINT"),
    (0x26, "URB_FUNCTION_GET_CONFIGURATION"),
    (0x27, "URB_FUNCTION_GET_INTERFACE"),
    (0x28, "URB_FUNCTION_GET_DESCRIPTOR_FROM_INTERFACE"),
    (0x29, "URB_FUNCTION_SET_DESCRIPTOR_TO_INTERFACE"),
    (0x2a, "URB_FUNCTION_GET_MS_FEATURE_DESCRIPTOR"),
    (0x2b, "URB_FUNCTION_RESERVE_0X002B"),
    (0x2c, "URB_FUNCTION_RESERVE_0X002C"),
    (0x2d, "URB_FUNCTION_RESERVE_0X002D"),
    (0x2e, "URB_FUNCTION_RESERVE_0X002E"),
    (0x2f, "URB_FUNCTION_RESERVE_0X002F"),
    (0x30, "URB_FUNCTION_SYNC_RESET_PIPE"),
    (0x31, "URB_FUNCTION_SYNC_CLEAR_STALL"),
    (0x32, "URB_FUNCTION_CONTROL_TRANSFER_EX"),
    (0x33, "URB_FUNCTION_RESERVE_0X0033"),
    (0x34, "URB_FUNCTION_RESERVE_0X0034"),
];
const IRP_INFO_DIRECTION_NAMES: &[(u64, &str)] = &[
    (0, "FDO -> PDO"),
    (1, "PDO -> FDO"),
];

/// Names of Linux's (negative) error numbers.
fn status_name(status: u64) -> Option<&'static str> {
    Names::Table(URB_STATUS_NAMES).get(status & 0xffff_ffff)
}

fields! {
    /// Source.
    SRC = "usb.src", "Source", Str None;
    /// Destination.
    DST = "usb.dst", "Destination", Str None;
    /// Source or Destination.
    ADDR = "usb.addr", "Source or Destination", Str None;
    /// URB id.
    URB_ID = "usb.urb_id", "URB id", U64 Hex;
    /// URB type.
    URB_TYPE = "usb.urb_type", "URB type", Char Hex, names(URB_TYPE_NAMES);
    /// URB transfer type.
    TRANSFER_TYPE = "usb.transfer_type", "URB transfer type", U8 Hex, names(TRANSFER_TYPE_NAMES);
    /// USB endpoint address.
    ENDPOINT_ADDRESS = "usb.endpoint_address", "Endpoint", U8 Hex;
    /// USB endpoint direction.
    ENDPOINT_ADDRESS_DIRECTION = "usb.endpoint_address.direction", "Direction", U8 Dec, mask(0x80), names(ENDPOINT_ADDRESS_DIRECTION_NAMES);
    /// USB endpoint number.
    ENDPOINT_ADDRESS_NUMBER = "usb.endpoint_address.number", "Endpoint number", U8 Dec, mask(0xf);
    /// USB device address.
    DEVICE_ADDRESS = "usb.device_address", "Device", U8 Dec;
    /// URB bus id.
    BUS_ID = "usb.bus_id", "URB bus id", U16 Dec;
    /// USB device setup request is relevant (0) or not.
    SETUP_FLAG = "usb.setup_flag", "Device setup request", Char Hex, ranges(SETUP_FLAG_RANGES);
    /// USB data is present (0) or not.
    DATA_FLAG = "usb.data_flag", "Data", Char Hex, ranges(DATA_FLAG_RANGES);
    /// URB sec.
    URB_TS_SEC = "usb.urb_ts_sec", "URB sec", U64 Dec;
    /// URB usec.
    URB_TS_USEC = "usb.urb_ts_usec", "URB usec", U32 Dec;
    /// URB status.
    URB_STATUS = "usb.urb_status", "URB status", I32 Dec, with(Names::Lookup(status_name));
    /// URB length in bytes.
    URB_LEN = "usb.urb_len", "URB length [bytes]", U32 Dec;
    /// URB data length in bytes.
    DATA_LEN = "usb.data_len", "Data length [bytes]", U32 Dec;
    /// The response to this packet is in this packet.
    RESPONSE_IN = "usb.response_in", "Response in", FrameNum None;
    /// The request to this packet is in this packet.
    REQUEST_IN = "usb.request_in", "Request in", FrameNum None;
    /// Time between Request and Response for USB cmds.
    TIME = "usb.time", "Time from request", RelTime None;
    /// Unused Setup Header.
    UNUSED_SETUP_HEADER = "usb.unused_setup_header", "Unused Setup Header", None None;
    /// Interval (ms).
    INTERVAL = "usb.interval", "Interval", U32 Dec;
    /// Start frame.
    START_FRAME = "usb.start_frame", "Start frame", U32 Dec;
    /// Copy of Transfer Flags.
    COPY_OF_TRANSFER_FLAGS = "usb.copy_of_transfer_flags", "Copy of Transfer Flags", U32 Hex;
    /// Short not OK.
    TRANSFER_FLAGS_SHORT_NOT_OK = "usb.transfer_flags.short_not_ok", "Short not OK", Bool B32, mask(0x1);
    /// ISO ASAP.
    TRANSFER_FLAGS_ISO_ASAP = "usb.transfer_flags.iso_asap", "ISO ASAP", Bool B32, mask(0x2);
    /// No transfer DMA map.
    TRANSFER_FLAGS_NO_TRANSFER_DMA_MAP = "usb.transfer_flags.no_transfer_dma_map", "No transfer DMA map", Bool B32, mask(0x4);
    /// No FSBR.
    TRANSFER_FLAGS_NO_FSBR = "usb.transfer_flags.no_fsbr", "No FSBR", Bool B32, mask(0x20);
    /// Zero Packet.
    TRANSFER_FLAGS_ZERO_PACKET = "usb.transfer_flags.zero_packet", "Zero Packet", Bool B32, mask(0x40);
    /// No Interrupt.
    TRANSFER_FLAGS_NO_INTERRUPT = "usb.transfer_flags.no_interrupt", "No Interrupt", Bool B32, mask(0x80);
    /// Free Buffer.
    TRANSFER_FLAGS_FREE_BUFFER = "usb.transfer_flags.free_buffer", "Free Buffer", Bool B32, mask(0x100);
    /// Dir IN.
    TRANSFER_FLAGS_DIR_IN = "usb.transfer_flags.dir_in", "Dir IN", Bool B32, mask(0x200);
    /// DMA Map Single.
    TRANSFER_FLAGS_DMA_MAP_SINGLE = "usb.transfer_flags.dma_map_single", "DMA Map Single", Bool B32, mask(0x10000);
    /// DMA Map Page.
    TRANSFER_FLAGS_DMA_MAP_PAGE = "usb.transfer_flags.dma_map_page", "DMA Map Page", Bool B32, mask(0x20000);
    /// DMA Map SG.
    TRANSFER_FLAGS_DMA_MAP_SG = "usb.transfer_flags.dma_map_sg", "DMA Map SG", Bool B32, mask(0x40000);
    /// Map Local.
    TRANSFER_FLAGS_MAP_LOCAL = "usb.transfer_flags.map_local", "Map Local", Bool B32, mask(0x80000);
    /// Setup Map Single.
    TRANSFER_FLAGS_SETUP_MAP_SINGLE = "usb.transfer_flags.setup_map_single", "Setup Map Single", Bool B32, mask(0x100000);
    /// Setup Map Local.
    TRANSFER_FLAGS_SETUP_MAP_LOCAL = "usb.transfer_flags.setup_map_local", "Setup Map Local", Bool B32, mask(0x200000);
    /// DMA S-G Combined.
    TRANSFER_FLAGS_DMA_SG_COMBINED = "usb.transfer_flags.dma_sg_combined", "DMA S-G Combined", Bool B32, mask(0x400000);
    /// Aligned Temp Buffer.
    TRANSFER_FLAGS_ALIGNED_TEMP_BUFFER = "usb.transfer_flags.aligned_temp_buffer", "Aligned Temp Buffer", Bool B32, mask(0x800000);
    /// Number of ISO descriptors.
    ISO_NUMDESC = "usb.iso.numdesc", "Number of ISO descriptors", U16 Dec;
    /// ISO error count.
    ISO_ERROR_COUNT = "usb.iso.error_count", "ISO error count", U16 Dec;
    /// USBPcap pseudoheader length.
    USBPCAP_HEADER_LEN = "usb.usbpcap_header_len", "USBPcap pseudoheader length", U16 Dec;
    /// Control transfer stage.
    CONTROL_STAGE = "usb.control_stage", "Control transfer stage", U8 Dec, names(CONTROL_STAGE_NAMES);
    /// IRP ID.
    IRP_ID = "usb.irp_id", "IRP ID", U64 Hex;
    /// USB request status value.
    USBD_STATUS = "usb.usbd_status", "IRP USBD_STATUS", U32 Hex, names(USBD_STATUS_NAMES);
    /// URB Function.
    FUNCTION = "usb.function", "URB Function", U16 Hex, names(FUNCTION_NAMES);
    /// IRP information.
    IRP_INFO = "usb.irp_info", "IRP information", U8 Hex;
    /// Reserved.
    IRP_INFO_RESERVED = "usb.irp_info.reserved", "Reserved", U8 Hex, mask(0xfe);
    /// Direction.
    IRP_INFO_DIRECTION = "usb.irp_info.direction", "Direction", U8 Hex, mask(0x1), names(IRP_INFO_DIRECTION_NAMES);
    /// Padding added by the USB capture system.
    CAPDATA = "usb.capdata", "Leftover Capture Data", Bytes None;
    /// ISO descriptor status.
    ISO_ISO_STATUS = "usb.iso.iso_status", "Status", I32 Dec, with(Names::Lookup(status_name));
    /// ISO data offset in bytes starting from the end of the last ISO descriptor.
    ISO_ISO_OFF = "usb.iso.iso_off", "Offset [bytes]", U32 Dec;
    /// ISO data length in bytes.
    ISO_ISO_LEN = "usb.iso.iso_len", "Length [bytes]", U32 Dec;
    /// Padding field of ISO descriptor structure.
    ISO_PAD = "usb.iso.pad", "Padding", U32 Hex;
    /// ISO Data.
    ISO_DATA = "usb.iso.data", "ISO Data", Bytes None;
    /// Isochronous transfer start frame.
    WIN32_ISO_FRAME = "usb.win32.iso_frame", "Isochronous transfer start frame", U32 Dec;
    /// Isochronous transfer number of packets.
    WIN32_ISO_NUM_PACKETS = "usb.win32.iso_num_packets", "Isochronous transfer number of packets", U32 Dec;
    /// Isochronous transfer error count.
    WIN32_ISO_ERROR_COUNT = "usb.win32.iso_error_count", "Isochronous transfer error count", U32 Dec;
}
