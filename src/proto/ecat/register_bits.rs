//! Bits of registers, each a field of its own.

use crate::fields;
use crate::model::Names;

const DLCRTL2_PORT0_NAMES: &[(u64, &str)] = &[
    (0, "Auto loop"),
    (1, "Auto close only"),
    (2, "Loop open"),
    (3, "Loop closed"),
];
const DLSTATUS2_PORT0_NAMES: &[(u64, &str)] = &[
    (0, "Loop open, no link"),
    (1, "Loop closed, no link"),
    (2, "Loop open, with link"),
    (3, "Loop closed, with link"),
];
const ALCTRL_CTRL_NAMES: &[(u64, &str)] = &[
    (1, "INIT"),
    (2, "PREOP"),
    (3, "BOOTSTRAP"),
    (4, "SAFEOP"),
    (8, "OP"),
];
const PDICTRL1_PDI_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "4 bit dig. input"),
    (2, "4 bit dig. output"),
    (3, "2 bit dig. in/output"),
    (4, "dig. in/output"),
    (5, "SPI slave"),
    (7, "EtherCAT bridge"),
    (8, "16 bit uC (async)"),
    (9, "8 bit uC (async)"),
    (0xa, "16 bit uC (sync)"),
    (0xb, "8 bit uC (sync)"),
    (0x10, "32/0 bit dig. in/output"),
    (0x11, "24/8 bit dig. in/output"),
    (0x12, "16/16 bit dig. in/output"),
    (0x13, "8/24 bit dig. in/output"),
    (0x14, "0/32 bit dig. in/output"),
    (0x80, "On chip bus"),
];

fields! {
    /// FMMU bytewise restriction.
    FEATURES_FMMURESTRICT = "ecat.reg.features.fmmurestrict", "FMMU bytewise restriction", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// SM addressing restriction.
    FEATURES_SMADDRRESTRICT = "ecat.reg.features.smaddrrestrict", "SM addressing restriction", Bool B16, mask(0x2), with(Names::Bool("True", "False"));
    /// DC support.
    FEATURES_DCSUPPORT = "ecat.reg.features.dcsupport", "DC support", Bool B16, mask(0x4), with(Names::Bool("True", "False"));
    /// DC 64 bit support.
    FEATURES_DC64SUPPORT = "ecat.reg.features.dc64support", "DC 64 bit support", Bool B16, mask(0x8), with(Names::Bool("True", "False"));
    /// E-Bus low jitter.
    FEATURES_EBUSLOWJITTER = "ecat.reg.features.ebuslowjitter", "E-Bus low jitter", Bool B16, mask(0x10), with(Names::Bool("True", "False"));
    /// E-Bus ext. link detection.
    FEATURES_EBUSEXTLINKDETECT = "ecat.reg.features.ebusextlinkdetect", "E-Bus ext. link detection", Bool B16, mask(0x20), with(Names::Bool("True", "False"));
    /// MII ext. link detection.
    FEATURES_MIIEXTLINKDETECT = "ecat.reg.features.miiextlinkdetect", "MII ext. link detection", Bool B16, mask(0x40), with(Names::Bool("True", "False"));
    /// CRC ext. detection.
    FEATURES_CRCEXT = "ecat.reg.features.crcext", "CRC ext. detection", Bool B16, mask(0x80), with(Names::Bool("True", "False"));
    /// Kill non EtherCAT frames.
    DLCTRL1_KILLNONECAT = "ecat.reg.dlctrl1.killnonecat", "Kill non EtherCAT frames", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Port 0 ext. link detection.
    DLCTRL1_PORT0EXTLINKDETECT = "ecat.reg.dlctrl1.port0extlinkdetect", "Port 0 ext. link detection", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// Port 1 ext. link detection.
    DLCTRL1_PORT1EXTLINKDETECT = "ecat.reg.dlctrl1.port1extlinkdetect", "Port 1 ext. link detection", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// Port 2 ext. link detection.
    DLCTRL1_PORT2EXTLINKDETECT = "ecat.reg.dlctrl1.port2extlinkdetect", "Port 2 ext. link detection", Bool B8, mask(0x40), with(Names::Bool("Enabled", "Disabled"));
    /// Port 3 ext. link detection.
    DLCTRL1_PORT3EXTLINKDETECT = "ecat.reg.dlctrl1.port3extlinkdetect", "Port 3 ext. link detection", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// Port 0.
    DLCRTL2_PORT0 = "ecat.reg.dlcrtl2.port0", "Port 0", U8 Hex, mask(0x3), names(DLCRTL2_PORT0_NAMES);
    /// Port 1.
    DLCRTL2_PORT1 = "ecat.reg.dlcrtl2.port1", "Port 1", U8 Hex, mask(0xc), names(DLCRTL2_PORT0_NAMES);
    /// Port 2.
    DLCRTL2_PORT2 = "ecat.reg.dlcrtl2.port2", "Port 2", U8 Hex, mask(0x30), names(DLCRTL2_PORT0_NAMES);
    /// Port 3.
    DLCRTL2_PORT3 = "ecat.reg.dlcrtl2.port3", "Port 3", U8 Hex, mask(0xc0), names(DLCRTL2_PORT0_NAMES);
    /// Fifo size.
    DLCTRL3_FIFOSIZE = "ecat.reg.dlctrl3.fifosize", "Fifo size", U8 Hex, mask(0x7);
    /// Low E-Bus jitter.
    DLCTRL3_LOWEBUSJIT = "ecat.reg.dlctrl3.lowebusjit", "Low E-Bus jitter", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// Second address.
    DLCTRL4_2NDADDRESS = "ecat.reg.dlctrl4.2ndaddress", "Second address", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// Operation.
    DLSTATUS1_OPERATION = "ecat.reg.dlstatus1.operation", "Operation", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// PDI watchdog.
    DLSTATUS1_PDIWATCHDOG = "ecat.reg.dlstatus1.pdiwatchdog", "PDI watchdog", Bool B8, mask(0x2), with(Names::Bool("Okay", "Run out"));
    /// Enh. Link Detection.
    DLSTATUS1_ENHLINKDETECT = "ecat.reg.dlstatus1.enhlinkdetect", "Enh. Link Detection", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// Physical link Port 0.
    DLSTATUS1_PHYSLINK_PORT0 = "ecat.reg.dlstatus1.physlink.port0", "Physical link Port 0", Bool B8, mask(0x10), with(Names::Bool("True", "False"));
    /// Physical link Port 1.
    DLSTATUS1_PHYSLINK_PORT1 = "ecat.reg.dlstatus1.physlink.port1", "Physical link Port 1", Bool B8, mask(0x20), with(Names::Bool("True", "False"));
    /// Physical link Port 2.
    DLSTATUS1_PHYSLINK_PORT2 = "ecat.reg.dlstatus1.physlink.port2", "Physical link Port 2", Bool B8, mask(0x40), with(Names::Bool("True", "False"));
    /// Physical link Port 3.
    DLSTATUS1_PHYSLINK_PORT3 = "ecat.reg.dlstatus1.physlink.port3", "Physical link Port 3", Bool B8, mask(0x80), with(Names::Bool("True", "False"));
    /// Port 0.
    DLSTATUS2_PORT0 = "ecat.reg.dlstatus2.port0", "Port 0", U8 Hex, mask(0x3), names(DLSTATUS2_PORT0_NAMES);
    /// Port 1.
    DLSTATUS2_PORT1 = "ecat.reg.dlstatus2.port1", "Port 1", U8 Hex, mask(0xc), names(DLSTATUS2_PORT0_NAMES);
    /// Port 2.
    DLSTATUS2_PORT2 = "ecat.reg.dlstatus2.port2", "Port 2", U8 Hex, mask(0x30), names(DLSTATUS2_PORT0_NAMES);
    /// Port 3.
    DLSTATUS2_PORT3 = "ecat.reg.dlstatus2.port3", "Port 3", U8 Hex, mask(0xc0), names(DLSTATUS2_PORT0_NAMES);
    /// Al Ctrl.
    ALCTRL_CTRL = "ecat.reg.alctrl.ctrl", "Al Ctrl", U16 Hex, mask(0xf), names(ALCTRL_CTRL_NAMES);
    /// Error Ack.
    ALCTRL_ERRACK = "ecat.reg.alctrl.errack", "Error Ack", Bool B16, mask(0x10), with(Names::Bool("True", "False"));
    /// Id.
    ALCTRL_ID = "ecat.reg.alctrl.id", "Id", Bool B16, mask(0x20), with(Names::Bool("True", "False"));
    /// Al Status.
    ALSTATUS_STATUS = "ecat.reg.alstatus.status", "Al Status", U16 Hex, mask(0xf), names(ALCTRL_CTRL_NAMES);
    /// Error.
    ALSTATUS_ERR = "ecat.reg.alstatus.err", "Error", Bool B16, mask(0x10), with(Names::Bool("True", "False"));
    /// Id.
    ALSTATUS_ID = "ecat.reg.alstatus.id", "Id", Bool B16, mask(0x20), with(Names::Bool("True", "False"));
    /// PDI.
    PDICTRL1_PDI = "ecat.reg.pdictrl1.pdi", "PDI", U8 Hex, mask(0xff), names(PDICTRL1_PDI_NAMES);
    /// Device emulation.
    PDICTRL2_DEVEMUL = "ecat.reg.pdictrl2.devemul", "Device emulation", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Enhanced link detection.
    PDICTRL2_ENHLNKDETECT = "ecat.reg.pdictrl2.enhlnkdetect", "Enhanced link detection", Bool B8, mask(0x2), with(Names::Bool("Enable", "Disable"));
    /// Enable DC sync out.
    PDICTRL2_DCSYNCOUT = "ecat.reg.pdictrl2.dcsyncout", "Enable DC sync out", Bool B8, mask(0x4), with(Names::Bool("Enable", "Disable"));
    /// Enable DC latch in.
    PDICTRL2_DCSYNCIN = "ecat.reg.pdictrl2.dcsyncin", "Enable DC latch in", Bool B8, mask(0x8), with(Names::Bool("Enable", "Disable"));
    /// Enhanced link detection port 0.
    PDICTRL2_ENHLNKDETECT0 = "ecat.reg.pdictrl2.enhlnkdetect0", "Enhanced link detection port 0", Bool B8, mask(0x10), with(Names::Bool("Enable", "Disable"));
    /// Enhanced link detection port 1.
    PDICTRL2_ENHLNKDETECT1 = "ecat.reg.pdictrl2.enhlnkdetect1", "Enhanced link detection port 1", Bool B8, mask(0x20), with(Names::Bool("Enable", "Disable"));
    /// Enhanced link detection port 2.
    PDICTRL2_ENHLNKDETECT2 = "ecat.reg.pdictrl2.enhlnkdetect2", "Enhanced link detection port 2", Bool B8, mask(0x40), with(Names::Bool("Enable", "Disable"));
    /// Enhanced link detection port 3.
    PDICTRL2_ENHLNKDETECT3 = "ecat.reg.pdictrl2.enhlnkdetect3", "Enhanced link detection port 3", Bool B8, mask(0x80), with(Names::Bool("Enable", "Disable"));
    /// Latch event.
    IRQMASK_ECAT_MASK_LATCHEVT = "ecat.reg.irqmask.ecat_mask.latchevt", "Latch event", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// ESC Status event.
    IRQMASK_ECAT_MASK_ESCSTATEVT = "ecat.reg.irqmask.ecat_mask.escstatevt", "ESC Status event", Bool B16, mask(0x4), with(Names::Bool("True", "False"));
    /// AL Status event.
    IRQMASK_ECAT_MASK_ALSTATEVT = "ecat.reg.irqmask.ecat_mask.alstatevt", "AL Status event", Bool B16, mask(0x8), with(Names::Bool("True", "False"));
    /// SM 0 IRQ.
    IRQMASK_ECAT_MASK_SM0IRQ = "ecat.reg.irqmask.ecat_mask.sm0irq", "SM 0 IRQ", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// SM 1 IRQ.
    IRQMASK_ECAT_MASK_SM1IRQ = "ecat.reg.irqmask.ecat_mask.sm1irq", "SM 1 IRQ", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// SM 2 IRQ.
    IRQMASK_ECAT_MASK_SM2IRQ = "ecat.reg.irqmask.ecat_mask.sm2irq", "SM 2 IRQ", Bool B16, mask(0x400), with(Names::Bool("True", "False"));
    /// SM 3 IRQ.
    IRQMASK_ECAT_MASK_SM3IRQ = "ecat.reg.irqmask.ecat_mask.sm3irq", "SM 3 IRQ", Bool B16, mask(0x800), with(Names::Bool("True", "False"));
    /// SM 4 IRQ.
    IRQMASK_ECAT_MASK_SM4IRQ = "ecat.reg.irqmask.ecat_mask.sm4irq", "SM 4 IRQ", Bool B16, mask(0x1000), with(Names::Bool("True", "False"));
    /// SM 5 IRQ.
    IRQMASK_ECAT_MASK_SM5IRQ = "ecat.reg.irqmask.ecat_mask.sm5irq", "SM 5 IRQ", Bool B16, mask(0x2000), with(Names::Bool("True", "False"));
    /// SM 6 IRQ.
    IRQMASK_ECAT_MASK_SM6IRQ = "ecat.reg.irqmask.ecat_mask.sm6irq", "SM 6 IRQ", Bool B16, mask(0x4000), with(Names::Bool("True", "False"));
    /// SM 7 IRQ.
    IRQMASK_ECAT_MASK_SM7IRQ = "ecat.reg.irqmask.ecat_mask.sm7irq", "SM 7 IRQ", Bool B16, mask(0x8000), with(Names::Bool("True", "False"));
    /// AL Ctrl.
    IRQMASK_PDIL_ALCTRL = "ecat.reg.irqmask.pdiL.alctrl", "AL Ctrl", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// Latch input.
    IRQMASK_PDIL_LATCHIN = "ecat.reg.irqmask.pdiL.latchin", "Latch input", Bool B16, mask(0x2), with(Names::Bool("True", "False"));
    /// SYNC 0.
    IRQMASK_PDIL_SYNC0 = "ecat.reg.irqmask.pdiL.sync0", "SYNC 0", Bool B16, mask(0x4), with(Names::Bool("True", "False"));
    /// SYNC 1.
    IRQMASK_PDIL_SYNC1 = "ecat.reg.irqmask.pdiL.sync1", "SYNC 1", Bool B16, mask(0x8), with(Names::Bool("True", "False"));
    /// SM changed.
    IRQMASK_PDIL_SMCHG = "ecat.reg.irqmask.pdiL.smchg", "SM changed", Bool B16, mask(0x10), with(Names::Bool("True", "False"));
    /// EEPROM command pending.
    IRQMASK_PDIL_EEPROMCMDPEN = "ecat.reg.irqmask.pdiL.eepromcmdpen", "EEPROM command pending", Bool B16, mask(0x20), with(Names::Bool("True", "False"));
    /// SM 0.
    IRQMASK_PDIL_SM0 = "ecat.reg.irqmask.pdiL.sm0", "SM 0", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// SM 1.
    IRQMASK_PDIL_SM1 = "ecat.reg.irqmask.pdiL.sm1", "SM 1", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// SM 2.
    IRQMASK_PDIL_SM2 = "ecat.reg.irqmask.pdiL.sm2", "SM 2", Bool B16, mask(0x400), with(Names::Bool("True", "False"));
    /// SM 3.
    IRQMASK_PDIL_SM3 = "ecat.reg.irqmask.pdiL.sm3", "SM 3", Bool B16, mask(0x800), with(Names::Bool("True", "False"));
    /// SM 4.
    IRQMASK_PDIL_SM4 = "ecat.reg.irqmask.pdiL.sm4", "SM 4", Bool B16, mask(0x1000), with(Names::Bool("True", "False"));
    /// SM 5.
    IRQMASK_PDIL_SM5 = "ecat.reg.irqmask.pdiL.sm5", "SM 5", Bool B16, mask(0x2000), with(Names::Bool("True", "False"));
    /// SM 6.
    IRQMASK_PDIL_SM6 = "ecat.reg.irqmask.pdiL.sm6", "SM 6", Bool B16, mask(0x4000), with(Names::Bool("True", "False"));
    /// SM 7.
    IRQMASK_PDIL_SM7 = "ecat.reg.irqmask.pdiL.sm7", "SM 7", Bool B16, mask(0x8000), with(Names::Bool("True", "False"));
    /// Latch event.
    IRQ_ECAT_LATCHEVT = "ecat.reg.irq.ecat.latchevt", "Latch event", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// ESC Status event.
    IRQ_ECAT_ESCSTATEVT = "ecat.reg.irq.ecat.escstatevt", "ESC Status event", Bool B16, mask(0x4), with(Names::Bool("True", "False"));
    /// AL Status event.
    IRQ_ECAT_ALSTATEVT = "ecat.reg.irq.ecat.alstatevt", "AL Status event", Bool B16, mask(0x8), with(Names::Bool("True", "False"));
    /// SM 0 IRQ.
    IRQ_ECAT_SM0IRQ = "ecat.reg.irq.ecat.sm0irq", "SM 0 IRQ", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// SM 1 IRQ.
    IRQ_ECAT_SM1IRQ = "ecat.reg.irq.ecat.sm1irq", "SM 1 IRQ", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// SM 2 IRQ.
    IRQ_ECAT_SM2IRQ = "ecat.reg.irq.ecat.sm2irq", "SM 2 IRQ", Bool B16, mask(0x400), with(Names::Bool("True", "False"));
    /// SM 3 IRQ.
    IRQ_ECAT_SM3IRQ = "ecat.reg.irq.ecat.sm3irq", "SM 3 IRQ", Bool B16, mask(0x800), with(Names::Bool("True", "False"));
    /// SM 4 IRQ.
    IRQ_ECAT_SM4IRQ = "ecat.reg.irq.ecat.sm4irq", "SM 4 IRQ", Bool B16, mask(0x1000), with(Names::Bool("True", "False"));
    /// SM 5 IRQ.
    IRQ_ECAT_SM5IRQ = "ecat.reg.irq.ecat.sm5irq", "SM 5 IRQ", Bool B16, mask(0x2000), with(Names::Bool("True", "False"));
    /// SM 6 IRQ.
    IRQ_ECAT_SM6IRQ = "ecat.reg.irq.ecat.sm6irq", "SM 6 IRQ", Bool B16, mask(0x4000), with(Names::Bool("True", "False"));
    /// SM 7 IRQ.
    IRQ_ECAT_SM7IRQ = "ecat.reg.irq.ecat.sm7irq", "SM 7 IRQ", Bool B16, mask(0x8000), with(Names::Bool("True", "False"));
    /// AL Ctrl.
    IRQ_PDI1_ALCTRL = "ecat.reg.irq.pdi1.alctrl", "AL Ctrl", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// Latch input.
    IRQ_PDI1_LATCHIN = "ecat.reg.irq.pdi1.latchin", "Latch input", Bool B16, mask(0x2), with(Names::Bool("True", "False"));
    /// SYNC 0.
    IRQ_PDI1_SYNC0 = "ecat.reg.irq.pdi1.sync0", "SYNC 0", Bool B16, mask(0x4), with(Names::Bool("True", "False"));
    /// SYNC 1.
    IRQ_PDI1_SYNC1 = "ecat.reg.irq.pdi1.sync1", "SYNC 1", Bool B16, mask(0x8), with(Names::Bool("True", "False"));
    /// SM changed.
    IRQ_PDI1_SMCHG = "ecat.reg.irq.pdi1.smchg", "SM changed", Bool B16, mask(0x10), with(Names::Bool("True", "False"));
    /// EEPROM command pending.
    IRQ_PDI1_EEPROMCMDPEN = "ecat.reg.irq.pdi1.eepromcmdpen", "EEPROM command pending", Bool B16, mask(0x20), with(Names::Bool("True", "False"));
    /// SM 0.
    IRQ_PDI1_SM0 = "ecat.reg.irq.pdi1.sm0", "SM 0", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// SM 1.
    IRQ_PDI1_SM1 = "ecat.reg.irq.pdi1.sm1", "SM 1", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// SM 2.
    IRQ_PDI1_SM2 = "ecat.reg.irq.pdi1.sm2", "SM 2", Bool B16, mask(0x400), with(Names::Bool("True", "False"));
    /// SM 3.
    IRQ_PDI1_SM3 = "ecat.reg.irq.pdi1.sm3", "SM 3", Bool B16, mask(0x800), with(Names::Bool("True", "False"));
    /// SM 4.
    IRQ_PDI1_SM4 = "ecat.reg.irq.pdi1.sm4", "SM 4", Bool B16, mask(0x1000), with(Names::Bool("True", "False"));
    /// SM 5.
    IRQ_PDI1_SM5 = "ecat.reg.irq.pdi1.sm5", "SM 5", Bool B16, mask(0x2000), with(Names::Bool("True", "False"));
    /// SM 6.
    IRQ_PDI1_SM6 = "ecat.reg.irq.pdi1.sm6", "SM 6", Bool B16, mask(0x4000), with(Names::Bool("True", "False"));
    /// SM 7.
    IRQ_PDI1_SM7 = "ecat.reg.irq.pdi1.sm7", "SM 7", Bool B16, mask(0x8000), with(Names::Bool("True", "False"));
    /// Invalid frame.
    CRC0_FRAME = "ecat.reg.crc0.frame", "Invalid frame", U16 Hex, mask(0xff);
    /// RX error.
    CRC0_RX = "ecat.reg.crc0.rx", "RX error", U16 Hex, mask(0xff00);
    /// Invalid frame.
    CRC1_FRAME = "ecat.reg.crc1.frame", "Invalid frame", U16 Hex, mask(0xff);
    /// RX error.
    CRC1_RX = "ecat.reg.crc1.rx", "RX error", U16 Hex, mask(0xff00);
    /// Invalid frame.
    CRC2_FRAME = "ecat.reg.crc2.frame", "Invalid frame", U16 Hex, mask(0xff);
    /// RX error.
    CRC2_RX = "ecat.reg.crc2.rx", "RX error", U16 Hex, mask(0xff00);
    /// Invalid frame.
    CRC3_FRAME = "ecat.reg.crc3.frame", "Invalid frame", U16 Hex, mask(0xff);
    /// RX error.
    CRC3_RX = "ecat.reg.crc3.rx", "RX error", U16 Hex, mask(0xff00);
    /// PD watchdog.
    WD_STATUS_PDWATCHDOG = "ecat.reg.wd.status.pdwatchdog", "PD watchdog", Bool B8, mask(0x1), with(Names::Bool("Okay", "Run out"));
    /// EEPROM access ctrl.
    EEPROM_ASSIGN_CTRL = "ecat.reg.eeprom.assign.ctrl", "EEPROM access ctrl", Bool B8, mask(0x1), with(Names::Bool("Local uC", "ECAT"));
    /// Reset PDI access.
    EEPROM_ASSIGN_PDIACCESS = "ecat.reg.eeprom.assign.pdiaccess", "Reset PDI access", Bool B8, mask(0x2), with(Names::Bool("Reset Bit 501.0 to 0", "Do not change Bit 501.0"));
    /// EEPROM access status.
    EEPROM_ASSIGN_STATUS = "ecat.reg.eeprom.assign.status", "EEPROM access status", Bool B8, mask(0x10), with(Names::Bool("Local uC", "ECAT"));
    /// Write access.
    CTRLSTAT_WRACCESS = "ecat.reg.ctrlstat.wraccess", "Write access", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// EEPROM emulation.
    CTRLSTAT_EEPROMEMUL = "ecat.reg.ctrlstat.eepromemul", "EEPROM emulation", Bool B16, mask(0x20), with(Names::Bool("PDI emulates EEPROM", "Normal operation"));
    /// 8 byte access.
    CTRLSTAT_8BACC = "ecat.reg.ctrlstat.8bacc", "8 byte access", Bool B16, mask(0x40), with(Names::Bool("True", "False"));
    /// 2 byte address.
    CTRLSTAT_2BACC = "ecat.reg.ctrlstat.2bacc", "2 byte address", Bool B16, mask(0x80), with(Names::Bool("True", "False"));
    /// Read access.
    CTRLSTAT_RDACC = "ecat.reg.ctrlstat.rdacc", "Read access", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// Write access.
    CTRLSTAT_WRACC = "ecat.reg.ctrlstat.wracc", "Write access", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// Reload access.
    CTRLSTAT_RELOADACC = "ecat.reg.ctrlstat.reloadacc", "Reload access", Bool B16, mask(0x400), with(Names::Bool("True", "False"));
    /// CRC error.
    CTRLSTAT_CRCERR = "ecat.reg.ctrlstat.crcerr", "CRC error", Bool B16, mask(0x800), with(Names::Bool("True", "False"));
    /// Load error.
    CTRLSTAT_LDERR = "ecat.reg.ctrlstat.lderr", "Load error", Bool B16, mask(0x1000), with(Names::Bool("True", "False"));
    /// Cmd error.
    CTRLSTAT_CMDERR = "ecat.reg.ctrlstat.cmderr", "Cmd error", Bool B16, mask(0x2000), with(Names::Bool("True", "False"));
    /// Write error.
    CTRLSTAT_WRERR = "ecat.reg.ctrlstat.wrerr", "Write error", Bool B16, mask(0x4000), with(Names::Bool("True", "False"));
    /// Busy.
    CTRLSTAT_BUSY = "ecat.reg.ctrlstat.busy", "Busy", Bool B16, mask(0x8000), with(Names::Bool("True", "False"));
    /// Write access.
    MIO_CTRLSTAT_WRACC1 = "ecat.reg.mio.ctrlstat.wracc1", "Write access", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// Offset Phy offset.
    MIO_CTRLSTAT_OFFSPHY = "ecat.reg.mio.ctrlstat.offsphy", "Offset Phy offset", U16 Hex, mask(0x8f);
    /// Read access.
    MIO_CTRLSTAT_RDACC = "ecat.reg.mio.ctrlstat.rdacc", "Read access", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// Write access.
    MIO_CTRLSTAT_WRACC2 = "ecat.reg.mio.ctrlstat.wracc2", "Write access", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// Write error.
    MIO_CTRLSTAT_WRERR = "ecat.reg.mio.ctrlstat.wrerr", "Write error", Bool B16, mask(0x4000), with(Names::Bool("True", "False"));
    /// Busy.
    MIO_CTRLSTAT_BUSY = "ecat.reg.mio.ctrlstat.busy", "Busy", Bool B16, mask(0x8000), with(Names::Bool("True", "False"));
    /// Phy address.
    MIO_ADDR_PHYADDR = "ecat.reg.mio.addr.phyaddr", "Phy address", U16 Hex, mask(0xf);
    /// MIO address.
    MIO_ADDR_MIOADDR = "ecat.reg.mio.addr.mioaddr", "MIO address", U16 Hex, mask(0xf00);
    /// ECAT claims exclusive access.
    MIO_ACCESS_ECATACC = "ecat.reg.mio.access.ecatacc", "ECAT claims exclusive access", Bool B16, mask(0x1), with(Names::Bool("True", "False"));
    /// PDI has access to MII management.
    MIO_ACCESS_PDIACC = "ecat.reg.mio.access.pdiacc", "PDI has access to MII management", Bool B16, mask(0x100), with(Names::Bool("True", "False"));
    /// Force PDI to reset 0517.0.
    MIO_ACCESS_FORCERESET = "ecat.reg.mio.access.forcereset", "Force PDI to reset 0517.0", Bool B16, mask(0x200), with(Names::Bool("True", "False"));
    /// Physical link detected.
    MIO_STATUS0_PHYSLINK = "ecat.reg.mio.status0.physlink", "Physical link detected", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Link detected.
    MIO_STATUS0_LINK = "ecat.reg.mio.status0.link", "Link detected", Bool B8, mask(0x2), with(Names::Bool("True", "False"));
    /// Link status error.
    MIO_STATUS0_LINKSTATUSERR = "ecat.reg.mio.status0.linkstatuserr", "Link status error", Bool B8, mask(0x4), with(Names::Bool("True", "False"));
    /// Read error.
    MIO_STATUS0_READERR = "ecat.reg.mio.status0.readerr", "Read error", Bool B8, mask(0x8), with(Names::Bool("True", "False"));
    /// Link partner error.
    MIO_STATUS0_LINKPARTNERERR = "ecat.reg.mio.status0.linkpartnererr", "Link partner error", Bool B8, mask(0x10), with(Names::Bool("True", "False"));
    /// Phy config updated.
    MIO_STATUS0_PHYCFGUPDATED = "ecat.reg.mio.status0.phycfgupdated", "Phy config updated", Bool B8, mask(0x20), with(Names::Bool("True", "False"));
    /// Physical link detected.
    MIO_STATUS1_PHYSLINK = "ecat.reg.mio.status1.physlink", "Physical link detected", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Link detected.
    MIO_STATUS1_LINK = "ecat.reg.mio.status1.link", "Link detected", Bool B8, mask(0x2), with(Names::Bool("True", "False"));
    /// Link status error.
    MIO_STATUS1_LINKSTATUSERR = "ecat.reg.mio.status1.linkstatuserr", "Link status error", Bool B8, mask(0x4), with(Names::Bool("True", "False"));
    /// Read error.
    MIO_STATUS1_READERR = "ecat.reg.mio.status1.readerr", "Read error", Bool B8, mask(0x8), with(Names::Bool("True", "False"));
    /// Link partner error.
    MIO_STATUS1_LINKPARTNERERR = "ecat.reg.mio.status1.linkpartnererr", "Link partner error", Bool B8, mask(0x10), with(Names::Bool("True", "False"));
    /// Phy config updated.
    MIO_STATUS1_PHYCFGUPDATED = "ecat.reg.mio.status1.phycfgupdated", "Phy config updated", Bool B8, mask(0x20), with(Names::Bool("True", "False"));
    /// Write access cyclic.
    DC_CYCUNITCTRL_ACCESS_CYCLIC = "ecat.reg.dc.cycunitctrl.access_cyclic", "Write access cyclic", Bool B8, mask(0x1), with(Names::Bool("PDI", "ECAT"));
    /// Write access latch 0.
    DC_CYCUNITCTRL_ACCESS_LATCH0 = "ecat.reg.dc.cycunitctrl.access_latch0", "Write access latch 0", Bool B8, mask(0x10), with(Names::Bool("PDI", "ECAT"));
    /// Write access latch 1.
    DC_CYCUNITCTRL_ACCESS_LATCH1 = "ecat.reg.dc.cycunitctrl.access_latch1", "Write access latch 1", Bool B8, mask(0x20), with(Names::Bool("PDI", "ECAT"));
    /// Enable cyclic.
    DC_ACTIVATION_ENABLECYCLIC = "ecat.reg.dc.activation.enablecyclic", "Enable cyclic", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Generate SYNC 0.
    DC_ACTIVATION_GEN_SYNC0 = "ecat.reg.dc.activation.gen_sync0", "Generate SYNC 0", Bool B8, mask(0x2), with(Names::Bool("True", "False"));
    /// Generate SYNC 1.
    DC_ACTIVATION_GEN_SYNC1 = "ecat.reg.dc.activation.gen_sync1", "Generate SYNC 1", Bool B8, mask(0x4), with(Names::Bool("True", "False"));
    /// Auto activation.
    DC_ACTIVATION_AUTOACTIVATION = "ecat.reg.dc.activation.autoactivation", "Auto activation", Bool B8, mask(0x8), with(Names::Bool("True", "False"));
    /// Start time extension 32->64.
    DC_ACTIVATION_STIMEEXT = "ecat.reg.dc.activation.stimeext", "Start time extension 32->64", Bool B8, mask(0x10), with(Names::Bool("True", "False"));
    /// Start time chheck.
    DC_ACTIVATION_STIMECHECK = "ecat.reg.dc.activation.stimecheck", "Start time chheck", Bool B8, mask(0x20), with(Names::Bool("True", "False"));
    /// Half range.
    DC_ACTIVATION_HLFRANGE = "ecat.reg.dc.activation.hlfrange", "Half range", Bool B8, mask(0x40), with(Names::Bool("True", "False"));
    /// Debug pulse.
    DC_ACTIVATION_DBLRANGE = "ecat.reg.dc.activation.dblrange", "Debug pulse", Bool B8, mask(0x80), with(Names::Bool("True", "False"));
    /// SYNC 0 pending.
    DC_ACTIVATIONSTAT_SYNC0PEND = "ecat.reg.dc.activationstat.sync0pend", "SYNC 0 pending", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// SYNC 1 pending.
    DC_ACTIVATIONSTAT_SYNC1PEND = "ecat.reg.dc.activationstat.sync1pend", "SYNC 1 pending", Bool B8, mask(0x2), with(Names::Bool("True", "False"));
    /// Start time out of range.
    DC_ACTIVATIONSTAT_STIMEOUTOFRANGE = "ecat.reg.dc.activationstat.stimeoutofrange", "Start time out of range", Bool B8, mask(0x4), with(Names::Bool("True", "False"));
    /// triggered.
    DC_SYNC0_STATUS_TRIGGERED = "ecat.reg.dc.sync0.status.triggered", "triggered", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// triggered.
    DC_SYNC1_STATUS_TRIGGERED = "ecat.reg.dc.sync1.status.triggered", "triggered", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// pos.
    DC_LATCH0_CTRL_POS = "ecat.reg.dc.latch0.ctrl.pos", "pos", Bool B8, mask(0x1), with(Names::Bool("Single event", "Continuous"));
    /// neg.
    DC_LATCH0_CTRL_NEG = "ecat.reg.dc.latch0.ctrl.neg", "neg", Bool B8, mask(0x2), with(Names::Bool("Single event", "Continuous"));
    /// pos.
    DC_LATCH1_CTRL_POS = "ecat.reg.dc.latch1.ctrl.pos", "pos", Bool B8, mask(0x1), with(Names::Bool("Single event", "Continuous"));
    /// neg.
    DC_LATCH1_CTRL_NEG = "ecat.reg.dc.latch1.ctrl.neg", "neg", Bool B8, mask(0x2), with(Names::Bool("Single event", "Continuous"));
    /// Event pos.
    DC_LATCH0_STATUS_EVENTPOS = "ecat.reg.dc.latch0.status.eventpos", "Event pos", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Event neg.
    DC_LATCH0_STATUS_EVENTNEG = "ecat.reg.dc.latch0.status.eventneg", "Event neg", Bool B8, mask(0x2), with(Names::Bool("True", "False"));
    /// pin state.
    DC_LATCH0_STATUS_PINSTATE = "ecat.reg.dc.latch0.status.pinstate", "pin state", Bool B8, mask(0x4), with(Names::Bool("True", "False"));
    /// Event pos.
    DC_LATCH1_STATUS_EVENTPOS = "ecat.reg.dc.latch1.status.eventpos", "Event pos", Bool B8, mask(0x1), with(Names::Bool("True", "False"));
    /// Event neg.
    DC_LATCH1_STATUS_EVENTNEG = "ecat.reg.dc.latch1.status.eventneg", "Event neg", Bool B8, mask(0x2), with(Names::Bool("True", "False"));
    /// pin state.
    DC_LATCH1_STATUS_PINSTATE = "ecat.reg.dc.latch1.status.pinstate", "pin state", Bool B8, mask(0x4), with(Names::Bool("True", "False"));
}
