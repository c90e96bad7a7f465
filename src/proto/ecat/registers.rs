//! Registers of a device's controller (ETG.1000.4, Beckhoff ESC datasheet).

use super::register_bits::*;
use crate::fields;
use crate::model::Field;



fields! {
    /// ESC Revision (0x0).
    REVISION = "ecat.reg.revision", "ESC Revision (0x0)", U8 Hex;
    /// ESC Type (0x1).
    TYPE = "ecat.reg.type", "ESC Type (0x1)", U8 Hex;
    /// ESC Build (0x2).
    BUILD = "ecat.reg.build", "ESC Build (0x2)", U16 Hex;
    /// ESC FMMU Cnt (0x4).
    FMMUCNT = "ecat.reg.fmmucnt", "ESC FMMU Cnt (0x4)", U8 Hex;
    /// ESC SM Cnt (0x5).
    SMCNT = "ecat.reg.smcnt", "ESC SM Cnt (0x5)", U8 Hex;
    /// ESC Ports (0x6).
    PORTS = "ecat.reg.ports", "ESC Ports (0x6)", U8 Hex;
    /// ESC DPRAM (0x7).
    DPRAM = "ecat.reg.dpram", "ESC DPRAM (0x7)", U8 Hex;
    /// ESC Features (0x8).
    FEATURES = "ecat.reg.features", "ESC Features (0x8)", U16 Hex;
    /// Phys Addr (0x10).
    PHYSADDR = "ecat.reg.physaddr", "Phys Addr (0x10)", U16 Hex;
    /// Phys Addr 2nd (0x12).
    PHYSADDR2 = "ecat.reg.physaddr2", "Phys Addr 2nd (0x12)", U16 Hex;
    /// Write Register Protect (0x20).
    REGPROTECT = "ecat.reg.regprotect", "Write Register Protect (0x20)", U16 Hex;
    /// Access Protect (0x30).
    ACCESSPROTECT = "ecat.reg.accessprotect", "Access Protect (0x30)", U16 Hex;
    /// ESC reset Ecat (0x40).
    RESETECAT = "ecat.reg.resetecat", "ESC reset Ecat (0x40)", U8 Hex;
    /// ESC reset Pdi (0x41).
    RESETPDI = "ecat.reg.resetpdi", "ESC reset Pdi (0x41)", U8 Hex;
    /// ESC Ctrl (0x100).
    DLCTRL1 = "ecat.reg.dlctrl1", "ESC Ctrl (0x100)", U8 Hex;
    /// ESC Ctrl (0x101).
    DLCRTL2 = "ecat.reg.dlcrtl2", "ESC Ctrl (0x101)", U8 Hex;
    /// ESC Ctrl (0x102).
    DLCTRL3 = "ecat.reg.dlctrl3", "ESC Ctrl (0x102)", U8 Hex;
    /// ESC Ctrl (0x103).
    DLCTRL4 = "ecat.reg.dlctrl4", "ESC Ctrl (0x103)", U8 Hex;
    /// ESC Status (0x110).
    DLSTATUS1 = "ecat.reg.dlstatus1", "ESC Status (0x110)", U8 Hex;
    /// ESC Status (0x111).
    DLSTATUS2 = "ecat.reg.dlstatus2", "ESC Status (0x111)", U8 Hex;
    /// AL Ctrl (0x120).
    ALCTRL = "ecat.reg.alctrl", "AL Ctrl (0x120)", U16 Hex;
    /// AL Status (0x130).
    ALSTATUS = "ecat.reg.alstatus", "AL Status (0x130)", U16 Hex;
    /// AL Status Code (0x134).
    ALSTATUSCODE = "ecat.reg.alstatuscode", "AL Status Code (0x134)", U16 Hex;
    /// PDI Ctrl (0x140).
    PDICTRL1 = "ecat.reg.pdictrl1", "PDI Ctrl (0x140)", U8 Hex;
    /// PDI Ctrl (0x141).
    PDICTRL2 = "ecat.reg.pdictrl2", "PDI Ctrl (0x141)", U8 Hex;
    /// ECAT IRQ Mask (0x200).
    IRQMASK_ECAT_MASK = "ecat.reg.irqmask.ecat_mask", "ECAT IRQ Mask (0x200)", U16 Hex;
    /// PDI IRQ Mask L (0x204).
    IRQMASK_PDIL = "ecat.reg.irqmask.pdiL", "PDI IRQ Mask L (0x204)", U16 Hex;
    /// PDI IRQ Mask H (0x206).
    IRQMASK_PDIH = "ecat.reg.irqmask.pdiH", "PDI IRQ Mask H (0x206)", U16 Hex;
    /// ECAT IRQ (0x210).
    IRQ_ECAT = "ecat.reg.irq.ecat", "ECAT IRQ (0x210)", U16 Hex;
    /// PDI IRQ 1 (0x220).
    IRQ_PDI1 = "ecat.reg.irq.pdi1", "PDI IRQ 1 (0x220)", U16 Hex;
    /// PDI IRQ 2 (0x222).
    IRQ_PDI2 = "ecat.reg.irq.pdi2", "PDI IRQ 2 (0x222)", U16 Hex;
    /// CRC 0 (0x300).
    CRC0 = "ecat.reg.crc0", "CRC 0 (0x300)", U16 Hex;
    /// CRC 1 (0x302).
    CRC1 = "ecat.reg.crc1", "CRC 1 (0x302)", U16 Hex;
    /// CRC 2 (0x304).
    CRC2 = "ecat.reg.crc2", "CRC 2 (0x304)", U16 Hex;
    /// CRC 3 (0x306).
    CRC3 = "ecat.reg.crc3", "CRC 3 (0x306)", U16 Hex;
    /// Forw. CRC 0 (0x308).
    CRC_FWD0 = "ecat.reg.crc.fwd0", "Forw. CRC 0 (0x308)", U8 Hex;
    /// Forw. CRC 1 (0x309).
    CRC_FWD1 = "ecat.reg.crc.fwd1", "Forw. CRC 1 (0x309)", U8 Hex;
    /// Link Lost 0 (0x310).
    LINKLOST0 = "ecat.reg.linklost0", "Link Lost 0 (0x310)", U8 Hex;
    /// Link Lost 1 (0x311).
    LINKLOST1 = "ecat.reg.linklost1", "Link Lost 1 (0x311)", U8 Hex;
    /// Link Lost 2 (0x312).
    LINKLOST2 = "ecat.reg.linklost2", "Link Lost 2 (0x312)", U8 Hex;
    /// Link Lost 3 (0x313).
    LINKLOST3 = "ecat.reg.linklost3", "Link Lost 3 (0x313)", U8 Hex;
    /// WD Divisor (0x400).
    WD_DIVISOR = "ecat.reg.wd.divisor", "WD Divisor (0x400)", U16 Hex;
    /// WD Time PDI (0x410).
    WD_TIMEPDI = "ecat.reg.wd.timepdi", "WD Time PDI (0x410)", U16 Hex;
    /// WD Time SM (0x420).
    WD_TIMESM = "ecat.reg.wd.timesm", "WD Time SM (0x420)", U16 Hex;
    /// WD Status (0x440).
    WD_STATUS = "ecat.reg.wd.status", "WD Status (0x440)", U8 Hex;
    /// WD SM Counter (0x442).
    WD_CNTSM = "ecat.reg.wd.cntsm", "WD SM Counter (0x442)", U8 Hex;
    /// WD PDI Counter (0x443).
    WD_CNTPDI = "ecat.reg.wd.cntpdi", "WD PDI Counter (0x443)", U8 Hex;
    /// EEPROM Assign (0x500).
    EEPROM_ASSIGN = "ecat.reg.eeprom.assign", "EEPROM Assign (0x500)", U16 Hex;
    /// EEPROM Ctrl/Status (0x502).
    CTRLSTAT = "ecat.reg.ctrlstat", "EEPROM Ctrl/Status (0x502)", U16 Hex;
    /// EEPROM Address Lo (0x504).
    ADDRL = "ecat.reg.addrl", "EEPROM Address Lo (0x504)", U16 Hex;
    /// EEPROM Address Hi (0x506).
    ADDRH = "ecat.reg.addrh", "EEPROM Address Hi (0x506)", U16 Hex;
    /// EEPROM Data 0 (0x508).
    DATA0 = "ecat.reg.data0", "EEPROM Data 0 (0x508)", U16 Hex;
    /// EEPROM Data 2 (0x50c).
    DATA2 = "ecat.reg.data2", "EEPROM Data 2 (0x50c)", U16 Hex;
    /// EEPROM Data 3 (0x50e).
    DATA3 = "ecat.reg.data3", "EEPROM Data 3 (0x50e)", U16 Hex;
    /// Phy MIO Ctrl/Status (0x510).
    MIO_CTRLSTAT = "ecat.reg.mio.ctrlstat", "Phy MIO Ctrl/Status (0x510)", U16 Hex;
    /// Phy MIO Address (0x512).
    MIO_ADDR = "ecat.reg.mio.addr", "Phy MIO Address (0x512)", U16 Hex;
    /// Phy MIO Data (0x514).
    MIO_DATA = "ecat.reg.mio.data", "Phy MIO Data (0x514)", U16 Hex;
    /// MIO access (0x516).
    MIO_ACCESS = "ecat.reg.mio.access", "MIO access (0x516)", U16 Hex;
    /// MIO port status 0 (0x518).
    MIO_STATUS0 = "ecat.reg.mio.status0", "MIO port status 0 (0x518)", U8 Hex;
    /// MIO port status 1 (0x519).
    MIO_STATUS1 = "ecat.reg.mio.status1", "MIO port status 1 (0x519)", U8 Hex;
    /// DC RecvTime_0 (0x900).
    DC_RECV0 = "ecat.reg.dc.recv0", "DC RecvTime_0 (0x900)", U32 Hex;
    /// DC RecvTime_1 (0x904).
    DC_RECV1 = "ecat.reg.dc.recv1", "DC RecvTime_1 (0x904)", U32 Hex;
    /// DC RecvTime_2 (0x908).
    DC_RECV2 = "ecat.reg.dc.recv2", "DC RecvTime_2 (0x908)", U32 Hex;
    /// DC RecvTime_3 (0x90c).
    DC_RECV3 = "ecat.reg.dc.recv3", "DC RecvTime_3 (0x90c)", U32 Hex;
    /// DC SysTime (0x910).
    DC_SYSTIME = "ecat.reg.dc.systime", "DC SysTime (0x910)", U64 Hex;
    /// DC SysTime L (0x910).
    DC_SYSTIMEL = "ecat.reg.dc.systimeL", "DC SysTime L (0x910)", U32 Hex;
    /// DC SysTime H (0x914).
    DC_SYSTIMEH = "ecat.reg.dc.systimeH", "DC SysTime H (0x914)", U32 Hex;
    /// DC RecvTime (0x918).
    DC_RECVTIME64 = "ecat.reg.dc.recvtime64", "DC RecvTime (0x918)", U64 Hex;
    /// DC SysTimeOffs (0x920).
    DC_SYSTIMEOFFS = "ecat.reg.dc.systimeoffs", "DC SysTimeOffs (0x920)", U64 Hex;
    /// DC SysTimeOffs L (0x920).
    DC_SYSTIMEOFFSL = "ecat.reg.dc.systimeoffsl", "DC SysTimeOffs L (0x920)", U32 Hex;
    /// DC SysTimeOffs H (0x924).
    DC_SYSTIMEOFFSH = "ecat.reg.dc.systimeoffsh", "DC SysTimeOffs H (0x924)", U32 Hex;
    /// DC SysTimeDelay (0x928).
    DC_SYSTIMEDELAY = "ecat.reg.dc.systimedelay", "DC SysTimeDelay (0x928)", U32 Hex;
    /// DC CtrlError (0x92c).
    DC_CTRLERR = "ecat.reg.dc.ctrlerr", "DC CtrlError (0x92c)", U32 Hex;
    /// DC SpeedStart (0x930).
    DC_SPEEDSTART = "ecat.reg.dc.speedstart", "DC SpeedStart (0x930)", U16 Hex;
    /// DC SpeedDiff (0x932).
    DC_SPEEDDIFF = "ecat.reg.dc.speeddiff", "DC SpeedDiff (0x932)", U16 Hex;
    /// DC Filter Depth System Time difference (0x934).
    DC_FLTDEPTH_SYSTIMEDIFF = "ecat.reg.dc.fltdepth.systimediff", "DC Filter Depth System Time difference (0x934)", U8 Hex;
    /// DC Filter Depth Speed counter (0x935).
    DC_FLTDEPTH_SPEEDCNT = "ecat.reg.dc.fltdepth.speedcnt", "DC Filter Depth Speed counter (0x935)", U8 Hex;
    /// DC Cyclic Unit Control (0x980).
    DC_CYCUNITCTRL = "ecat.reg.dc.cycunitctrl", "DC Cyclic Unit Control (0x980)", U8 Hex;
    /// DC Activation (0x981).
    DC_ACTIVATION = "ecat.reg.dc.activation", "DC Activation (0x981)", U8 Hex;
    /// DC CycImpulse (0x982).
    DC_CYCIMPULS = "ecat.reg.dc.cycimpuls", "DC CycImpulse (0x982)", U16 Hex;
    /// DC Activation status (0x984).
    DC_ACTIVATIONSTAT = "ecat.reg.dc.activationstat", "DC Activation status (0x984)", U8 Hex;
    /// DC Sync0 Status (0x98e).
    DC_SYNC0_STATUS = "ecat.reg.dc.sync0.status", "DC Sync0 Status (0x98e)", U8 Hex;
    /// DC Sync0 Status1 (0x98f).
    DC_SYNC1_STATUS = "ecat.reg.dc.sync1.status", "DC Sync0 Status1 (0x98f)", U8 Hex;
    /// DC StartTime0 (0x990).
    DC_STARTTIME0 = "ecat.reg.dc.starttime0", "DC StartTime0 (0x990)", U64 Hex;
    /// DC StartTime1 (0x998).
    DC_STARTTIME1 = "ecat.reg.dc.starttime1", "DC StartTime1 (0x998)", U64 Hex;
    /// DC CycTime0 (0x9a0).
    DC_CYCTIME0 = "ecat.reg.dc.cyctime0", "DC CycTime0 (0x9a0)", U32 Hex;
    /// DC CycTime1 (0x9a4).
    DC_CYCTIME1 = "ecat.reg.dc.cyctime1", "DC CycTime1 (0x9a4)", U32 Hex;
    /// DC Latch0 Ctrl (0x9a8).
    DC_LATCH0_CTRL = "ecat.reg.dc.latch0.ctrl", "DC Latch0 Ctrl (0x9a8)", U8 Hex;
    /// DC Latch1 Ctrl (0x9a9).
    DC_LATCH1_CTRL = "ecat.reg.dc.latch1.ctrl", "DC Latch1 Ctrl (0x9a9)", U8 Hex;
    /// DC Latch0 Status (0x9ae).
    DC_LATCH0_STATUS = "ecat.reg.dc.latch0.status", "DC Latch0 Status (0x9ae)", U8 Hex;
    /// DC Latch1 Status (0x9af).
    DC_LATCH1_STATUS = "ecat.reg.dc.latch1.status", "DC Latch1 Status (0x9af)", U8 Hex;
    /// DC Latch0 Pos (0x9b0).
    DC_LATCH0_POS = "ecat.reg.dc.latch0.pos", "DC Latch0 Pos (0x9b0)", U64 Hex;
    /// DC Latch0 Neg (0x9b8).
    DC_LATCH0_NEG = "ecat.reg.dc.latch0.neg", "DC Latch0 Neg (0x9b8)", U64 Hex;
    /// DC Latch1 Pos (0x9c0).
    DC_LATCH1_POS = "ecat.reg.dc.latch1.pos", "DC Latch1 Pos (0x9c0)", U64 Hex;
    /// DC Latch1 Neg (0x9c8).
    DC_LATCH1_NEG = "ecat.reg.dc.latch1.neg", "DC Latch1 Neg (0x9c8)", U64 Hex;
    /// DC RecvSyncManChange (0x9f0).
    DC_RCVSYNCMANCHG = "ecat.reg.dc.rcvsyncmanchg", "DC RecvSyncManChange (0x9f0)", U32 Hex;
    /// DC PdiSyncManStart (0x9f8).
    DC_PDISMSTART = "ecat.reg.dc.pdismstart", "DC PdiSyncManStart (0x9f8)", U32 Hex;
    /// DC PdiSyncManChange (0x9fc).
    DC_PDISMCHG = "ecat.reg.dc.pdismchg", "DC PdiSyncManChange (0x9fc)", U32 Hex;
}

/// A register: its place, its length in bytes, its field and what it is called, its bits.
pub struct Register {
    pub at: usize,
    pub len: usize,
    pub field: &'static Field,
    pub bits: &'static [&'static Field],
}

const fn register(at: usize, len: usize, field: &'static Field, bits: &'static [&'static Field]) -> Register {
    Register { at, len, field, bits }
}

/// Registers by their place.
pub static REGISTERS: &[Register] = &[
    register(0x0000, 1, &REVISION, &[]),
    register(0x0001, 1, &TYPE, &[]),
    register(0x0002, 2, &BUILD, &[]),
    register(0x0004, 1, &FMMUCNT, &[]),
    register(0x0005, 1, &SMCNT, &[]),
    register(0x0006, 1, &PORTS, &[]),
    register(0x0007, 1, &DPRAM, &[]),
    register(0x0008, 2, &FEATURES, &[&FEATURES_FMMURESTRICT, &FEATURES_SMADDRRESTRICT, &FEATURES_DCSUPPORT, &FEATURES_DC64SUPPORT, &FEATURES_EBUSLOWJITTER, &FEATURES_EBUSEXTLINKDETECT, &FEATURES_MIIEXTLINKDETECT, &FEATURES_CRCEXT]),
    register(0x0010, 2, &PHYSADDR, &[]),
    register(0x0012, 2, &PHYSADDR2, &[]),
    register(0x0020, 2, &REGPROTECT, &[]),
    register(0x0030, 2, &ACCESSPROTECT, &[]),
    register(0x0040, 1, &RESETECAT, &[]),
    register(0x0041, 1, &RESETPDI, &[]),
    register(0x0100, 1, &DLCTRL1, &[&DLCTRL1_KILLNONECAT, &DLCTRL1_PORT0EXTLINKDETECT, &DLCTRL1_PORT1EXTLINKDETECT, &DLCTRL1_PORT2EXTLINKDETECT, &DLCTRL1_PORT3EXTLINKDETECT]),
    register(0x0101, 1, &DLCRTL2, &[&DLCRTL2_PORT0, &DLCRTL2_PORT1, &DLCRTL2_PORT2, &DLCRTL2_PORT3]),
    register(0x0102, 1, &DLCTRL3, &[&DLCTRL3_FIFOSIZE, &DLCTRL3_LOWEBUSJIT]),
    register(0x0103, 1, &DLCTRL4, &[&DLCTRL4_2NDADDRESS]),
    register(0x0110, 1, &DLSTATUS1, &[&DLSTATUS1_OPERATION, &DLSTATUS1_PDIWATCHDOG, &DLSTATUS1_ENHLINKDETECT, &DLSTATUS1_PHYSLINK_PORT0, &DLSTATUS1_PHYSLINK_PORT1, &DLSTATUS1_PHYSLINK_PORT2, &DLSTATUS1_PHYSLINK_PORT3]),
    register(0x0111, 1, &DLSTATUS2, &[&DLSTATUS2_PORT0, &DLSTATUS2_PORT1, &DLSTATUS2_PORT2, &DLSTATUS2_PORT3]),
    register(0x0120, 2, &ALCTRL, &[&ALCTRL_CTRL, &ALCTRL_ERRACK, &ALCTRL_ID]),
    register(0x0130, 2, &ALSTATUS, &[&ALSTATUS_STATUS, &ALSTATUS_ERR, &ALSTATUS_ID]),
    register(0x0134, 2, &ALSTATUSCODE, &[]),
    register(0x0140, 1, &PDICTRL1, &[&PDICTRL1_PDI]),
    register(0x0141, 1, &PDICTRL2, &[&PDICTRL2_DEVEMUL, &PDICTRL2_ENHLNKDETECT, &PDICTRL2_DCSYNCOUT, &PDICTRL2_DCSYNCIN, &PDICTRL2_ENHLNKDETECT0, &PDICTRL2_ENHLNKDETECT1, &PDICTRL2_ENHLNKDETECT2, &PDICTRL2_ENHLNKDETECT3]),
    register(0x0200, 2, &IRQMASK_ECAT_MASK, &[&IRQMASK_ECAT_MASK_LATCHEVT, &IRQMASK_ECAT_MASK_ESCSTATEVT, &IRQMASK_ECAT_MASK_ALSTATEVT, &IRQMASK_ECAT_MASK_SM0IRQ, &IRQMASK_ECAT_MASK_SM1IRQ, &IRQMASK_ECAT_MASK_SM2IRQ, &IRQMASK_ECAT_MASK_SM3IRQ, &IRQMASK_ECAT_MASK_SM4IRQ, &IRQMASK_ECAT_MASK_SM5IRQ, &IRQMASK_ECAT_MASK_SM6IRQ, &IRQMASK_ECAT_MASK_SM7IRQ]),
    register(0x0204, 2, &IRQMASK_PDIL, &[&IRQMASK_PDIL_ALCTRL, &IRQMASK_PDIL_LATCHIN, &IRQMASK_PDIL_SYNC0, &IRQMASK_PDIL_SYNC1, &IRQMASK_PDIL_SMCHG, &IRQMASK_PDIL_EEPROMCMDPEN, &IRQMASK_PDIL_SM0, &IRQMASK_PDIL_SM1, &IRQMASK_PDIL_SM2, &IRQMASK_PDIL_SM3, &IRQMASK_PDIL_SM4, &IRQMASK_PDIL_SM5, &IRQMASK_PDIL_SM6, &IRQMASK_PDIL_SM7]),
    register(0x0206, 2, &IRQMASK_PDIH, &[]),
    register(0x0210, 2, &IRQ_ECAT, &[&IRQ_ECAT_LATCHEVT, &IRQ_ECAT_ESCSTATEVT, &IRQ_ECAT_ALSTATEVT, &IRQ_ECAT_SM0IRQ, &IRQ_ECAT_SM1IRQ, &IRQ_ECAT_SM2IRQ, &IRQ_ECAT_SM3IRQ, &IRQ_ECAT_SM4IRQ, &IRQ_ECAT_SM5IRQ, &IRQ_ECAT_SM6IRQ, &IRQ_ECAT_SM7IRQ]),
    register(0x0220, 2, &IRQ_PDI1, &[&IRQ_PDI1_ALCTRL, &IRQ_PDI1_LATCHIN, &IRQ_PDI1_SYNC0, &IRQ_PDI1_SYNC1, &IRQ_PDI1_SMCHG, &IRQ_PDI1_EEPROMCMDPEN, &IRQ_PDI1_SM0, &IRQ_PDI1_SM1, &IRQ_PDI1_SM2, &IRQ_PDI1_SM3, &IRQ_PDI1_SM4, &IRQ_PDI1_SM5, &IRQ_PDI1_SM6, &IRQ_PDI1_SM7]),
    register(0x0222, 2, &IRQ_PDI2, &[]),
    register(0x0300, 2, &CRC0, &[&CRC0_FRAME, &CRC0_RX]),
    register(0x0302, 2, &CRC1, &[&CRC1_FRAME, &CRC1_RX]),
    register(0x0304, 2, &CRC2, &[&CRC2_FRAME, &CRC2_RX]),
    register(0x0306, 2, &CRC3, &[&CRC3_FRAME, &CRC3_RX]),
    register(0x0308, 1, &CRC_FWD0, &[]),
    register(0x0309, 1, &CRC_FWD1, &[]),
    register(0x0310, 1, &LINKLOST0, &[]),
    register(0x0311, 1, &LINKLOST1, &[]),
    register(0x0312, 1, &LINKLOST2, &[]),
    register(0x0313, 1, &LINKLOST3, &[]),
    register(0x0400, 2, &WD_DIVISOR, &[]),
    register(0x0410, 2, &WD_TIMEPDI, &[]),
    register(0x0420, 2, &WD_TIMESM, &[]),
    register(0x0440, 1, &WD_STATUS, &[&WD_STATUS_PDWATCHDOG]),
    register(0x0442, 1, &WD_CNTSM, &[]),
    register(0x0443, 1, &WD_CNTPDI, &[]),
    register(0x0500, 2, &EEPROM_ASSIGN, &[&EEPROM_ASSIGN_CTRL, &EEPROM_ASSIGN_PDIACCESS, &EEPROM_ASSIGN_STATUS]),
    register(0x0502, 2, &CTRLSTAT, &[&CTRLSTAT_WRACCESS, &CTRLSTAT_EEPROMEMUL, &CTRLSTAT_8BACC, &CTRLSTAT_2BACC, &CTRLSTAT_RDACC, &CTRLSTAT_WRACC, &CTRLSTAT_RELOADACC, &CTRLSTAT_CRCERR, &CTRLSTAT_LDERR, &CTRLSTAT_CMDERR, &CTRLSTAT_WRERR, &CTRLSTAT_BUSY]),
    register(0x0504, 2, &ADDRL, &[]),
    register(0x0506, 2, &ADDRH, &[]),
    register(0x0508, 2, &DATA0, &[]),
    register(0x050c, 2, &DATA2, &[]),
    register(0x050e, 2, &DATA3, &[]),
    register(0x0510, 2, &MIO_CTRLSTAT, &[&MIO_CTRLSTAT_WRACC1, &MIO_CTRLSTAT_OFFSPHY, &MIO_CTRLSTAT_RDACC, &MIO_CTRLSTAT_WRACC2, &MIO_CTRLSTAT_WRERR, &MIO_CTRLSTAT_BUSY]),
    register(0x0512, 2, &MIO_ADDR, &[&MIO_ADDR_PHYADDR, &MIO_ADDR_MIOADDR]),
    register(0x0514, 2, &MIO_DATA, &[]),
    register(0x0516, 2, &MIO_ACCESS, &[&MIO_ACCESS_ECATACC, &MIO_ACCESS_PDIACC, &MIO_ACCESS_FORCERESET]),
    register(0x0518, 1, &MIO_STATUS0, &[&MIO_STATUS0_PHYSLINK, &MIO_STATUS0_LINK, &MIO_STATUS0_LINKSTATUSERR, &MIO_STATUS0_READERR, &MIO_STATUS0_LINKPARTNERERR, &MIO_STATUS0_PHYCFGUPDATED]),
    register(0x0519, 1, &MIO_STATUS1, &[&MIO_STATUS1_PHYSLINK, &MIO_STATUS1_LINK, &MIO_STATUS1_LINKSTATUSERR, &MIO_STATUS1_READERR, &MIO_STATUS1_LINKPARTNERERR, &MIO_STATUS1_PHYCFGUPDATED]),
    register(0x0900, 4, &DC_RECV0, &[]),
    register(0x0904, 4, &DC_RECV1, &[]),
    register(0x0908, 4, &DC_RECV2, &[]),
    register(0x090c, 4, &DC_RECV3, &[]),
    register(0x0910, 8, &DC_SYSTIME, &[]),
    register(0x0910, 4, &DC_SYSTIMEL, &[]),
    register(0x0914, 4, &DC_SYSTIMEH, &[]),
    register(0x0918, 8, &DC_RECVTIME64, &[]),
    register(0x0920, 8, &DC_SYSTIMEOFFS, &[]),
    register(0x0920, 4, &DC_SYSTIMEOFFSL, &[]),
    register(0x0924, 4, &DC_SYSTIMEOFFSH, &[]),
    register(0x0928, 4, &DC_SYSTIMEDELAY, &[]),
    register(0x092c, 4, &DC_CTRLERR, &[]),
    register(0x0930, 2, &DC_SPEEDSTART, &[]),
    register(0x0932, 2, &DC_SPEEDDIFF, &[]),
    register(0x0934, 1, &DC_FLTDEPTH_SYSTIMEDIFF, &[]),
    register(0x0935, 1, &DC_FLTDEPTH_SPEEDCNT, &[]),
    register(0x0980, 1, &DC_CYCUNITCTRL, &[&DC_CYCUNITCTRL_ACCESS_CYCLIC, &DC_CYCUNITCTRL_ACCESS_LATCH0, &DC_CYCUNITCTRL_ACCESS_LATCH1]),
    register(0x0981, 1, &DC_ACTIVATION, &[&DC_ACTIVATION_ENABLECYCLIC, &DC_ACTIVATION_GEN_SYNC0, &DC_ACTIVATION_GEN_SYNC1, &DC_ACTIVATION_AUTOACTIVATION, &DC_ACTIVATION_STIMEEXT, &DC_ACTIVATION_STIMECHECK, &DC_ACTIVATION_HLFRANGE, &DC_ACTIVATION_DBLRANGE]),
    register(0x0982, 2, &DC_CYCIMPULS, &[]),
    register(0x0984, 1, &DC_ACTIVATIONSTAT, &[&DC_ACTIVATIONSTAT_SYNC0PEND, &DC_ACTIVATIONSTAT_SYNC1PEND, &DC_ACTIVATIONSTAT_STIMEOUTOFRANGE]),
    register(0x098e, 1, &DC_SYNC0_STATUS, &[&DC_SYNC0_STATUS_TRIGGERED]),
    register(0x098f, 1, &DC_SYNC1_STATUS, &[&DC_SYNC1_STATUS_TRIGGERED]),
    register(0x0990, 8, &DC_STARTTIME0, &[]),
    register(0x0998, 8, &DC_STARTTIME1, &[]),
    register(0x09a0, 4, &DC_CYCTIME0, &[]),
    register(0x09a4, 4, &DC_CYCTIME1, &[]),
    register(0x09a8, 1, &DC_LATCH0_CTRL, &[&DC_LATCH0_CTRL_POS, &DC_LATCH0_CTRL_NEG]),
    register(0x09a9, 1, &DC_LATCH1_CTRL, &[&DC_LATCH1_CTRL_POS, &DC_LATCH1_CTRL_NEG]),
    register(0x09ae, 1, &DC_LATCH0_STATUS, &[&DC_LATCH0_STATUS_EVENTPOS, &DC_LATCH0_STATUS_EVENTNEG, &DC_LATCH0_STATUS_PINSTATE]),
    register(0x09af, 1, &DC_LATCH1_STATUS, &[&DC_LATCH1_STATUS_EVENTPOS, &DC_LATCH1_STATUS_EVENTNEG, &DC_LATCH1_STATUS_PINSTATE]),
    register(0x09b0, 8, &DC_LATCH0_POS, &[]),
    register(0x09b8, 8, &DC_LATCH0_NEG, &[]),
    register(0x09c0, 8, &DC_LATCH1_POS, &[]),
    register(0x09c8, 8, &DC_LATCH1_NEG, &[]),
    register(0x09f0, 4, &DC_RCVSYNCMANCHG, &[]),
    register(0x09f8, 4, &DC_PDISMSTART, &[]),
    register(0x09fc, 4, &DC_PDISMCHG, &[]),
];
