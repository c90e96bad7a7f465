//! Fields of synchrophasor messages (IEEE C37.118.2).

use crate::fields;
use crate::model::Names;

/// Names of the values of Frame Type.
const FRTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Data Frame"),
    (1, "Header Frame"),
    (2, "Configuration Frame 1"),
    (3, "Configuration Frame 2"),
    (4, "Command Frame"),
    (5, "Configuration Frame 3"),
];

/// Names of the values of Version.
const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "Defined in IEEE Std C37.118-2005"),
    (2, "Added in IEEE Std C37.118.2-2011"),
];

/// Names of the values of Message Time Quality indicator code.
const TIMEQAL_TIMEQUALINDIC_NAMES: &[(u64, &str)] = &[
    (0, "Normal operation, clock locked"),
    (1, "Clock unlocked, time within 10^-9 s"),
    (2, "Clock unlocked, time within 10^-8 s"),
    (3, "Clock unlocked, time within 10^-7 s"),
    (4, "Clock unlocked, time within 10^-6 s"),
    (5, "Clock unlocked, time within 10^-5 s"),
    (6, "Clock unlocked, time within 10^-4 s"),
    (7, "Clock unlocked, time within 10^-3 s"),
    (8, "Clock unlocked, time within 10^-2 s"),
    (9, "Clock unlocked, time within 10^-1 s"),
    (0xa, "Clock unlocked, time within 1 s"),
    (0xb, "Clock unlocked, time within 10 s"),
    (0xf, "Clock failure, time not reliable"),
];

/// Names of the values of Command.
const COMMAND_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "reserved codes"),
    (0x1, 0x1, "data transmission off"),
    (0x2, 0x2, "data transmission on"),
    (0x3, 0x3, "send HDR frame"),
    (0x4, 0x4, "send CFG-1 frame"),
    (0x5, 0x5, "send CFG-2 frame"),
    (0x6, 0x6, "send CFG-3 frame"),
    (0x7, 0x7, "reserved codes"),
    (0x8, 0x8, "extended frame"),
    (0x9, 0xff, "reserved codes"),
    (0x100, 0xfff, "user designation"),
    (0x1000, 0xffff, "reserved codes"),
];


/// Names of the values of Data error.
const DATA_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Good measurement data, no errors"),
    (1, "PMU error, no information about data"),
    (2, "PMU in test mode or absent data tags have been inserted (do not use values)"),
    (3, "PMU error (do not use values)"),
];

/// Names of the values of PMU Time Quality.
const DATA_PMU_TQ_NAMES: &[(u64, &str)] = &[
    (0, "Not used (indicates code from previous version of profile)"),
    (1, "Estimated maximum time error < 100 ns"),
    (2, "Estimated maximum time error < 1 µs"),
    (3, "Estimated maximum time error < 10 µs"),
    (4, "Estimated maximum time error < 100 µs"),
    (5, "Estimated maximum time error < 1 ms"),
    (6, "Estimated maximum time error < 10 ms"),
    (7, "Estimated maximum time error > 10 ms or time error unknown"),
];

/// Names of the values of Unlocked time.
const DATA_T_UNLOCK_NAMES: &[(u64, &str)] = &[
    (0, "Locked or unlocked less than 10 s"),
    (1, "Unlocked for 10-100 s"),
    (2, "Unlocked for 100-1000 s"),
    (3, "Unlocked for over 1000 s"),
];

/// Names of the values of Trigger reason.
const DATA_TRIGGER_REASON_NAMES: &[(u64, &str)] = &[
    (0, "Manual"),
    (1, "Magnitude low"),
    (2, "Magnitude high"),
    (3, "Phase-angel diff"),
    (4, "Frequency high or low"),
    (5, "df/dt high"),
    (6, "Reserved"),
    (7, "Digital"),
    (8, "User defined"),
    (9, "User defined"),
    (0xa, "User defined"),
    (0xb, "User defined"),
    (0xc, "User defined"),
    (0xd, "User defined"),
    (0xe, "User defined"),
    (0xf, "User defined"),
];

fields! {
    /// Synchronization word.
    SYNC = "synphasor.sync", "Synchronization word", U16 Hex;
    /// Frame Type.
    FRTYPE = "synphasor.frtype", "Frame Type", U16 Hex, mask(0x70), names(FRTYPE_NAMES);
    /// Version.
    VERSION = "synphasor.version", "Version", U16 Dec, mask(0xf), names(VERSION_NAMES);
    /// Framesize.
    FRSIZE = "synphasor.frsize", "Framesize", U16 Dec, unit(" bytes");
    /// PMU/DC ID number (Stream source ID).
    IDCODE_STREAM_SOURCE = "synphasor.idcode_stream_source", "PMU/DC ID number (Stream source ID)", U16 Dec;
    /// PMU/DC ID number (Data source ID).
    IDCODE_DATA_SOURCE = "synphasor.idcode_data_source", "PMU/DC ID number (Data source ID)", U16 Dec;
    /// SOC time stamp.
    SOC = "synphasor.soc", "SOC time stamp", AbsTime None;
    /// Leap second direction.
    TIMEQAL_LSDIR = "synphasor.timeqal.lsdir", "Leap second direction", Bool B8, mask(0x40), with(Names::Bool("Add", "Delete"));
    /// Leap second occurred.
    TIMEQAL_LSOCC = "synphasor.timeqal.lsocc", "Leap second occurred", Bool B8, mask(0x20);
    /// Leap second pending.
    TIMEQAL_LSPEND = "synphasor.timeqal.lspend", "Leap second pending", Bool B8, mask(0x10);
    /// Message Time Quality indicator code.
    TIMEQAL_TIMEQUALINDIC = "synphasor.timeqal.timequalindic", "Message Time Quality indicator code", U8 Hex, mask(0xf), names(TIMEQAL_TIMEQUALINDIC_NAMES);
    /// Fraction of second (raw).
    FRACSEC_RAW = "synphasor.fracsec_raw", "Fraction of second (raw)", U24 Dec;
    /// Fraction of second.
    FRACSEC_MS = "synphasor.fracsec_ms", "Fraction of second", F32 None;
    /// Data.
    DATA = "synphasor.data", "Data", Bytes None;
    /// Command.
    COMMAND = "synphasor.command", "Command", U16 Hex, mask(0xffff), ranges(COMMAND_RANGES);
    /// Checksum.
    CHECKSUM = "synphasor.checksum", "Checksum", U16 Hex;
    /// Checksum Status.
    CHECKSUM_STATUS = "synphasor.checksum.status", "Checksum Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Resolution of fractional second time stamp.
    CONF_TIMEBASE = "synphasor.conf.timebase", "Resolution of fractional second time stamp", U24 Dec;
    /// Number of PMU blocks included in the frame.
    CONF_NUMPMU = "synphasor.conf.numpmu", "Number of PMU blocks included in the frame", U16 Dec;
    /// FREQ/DFREQ format.
    CONF_DFREQ_FORMAT = "synphasor.conf.dfreq_format", "FREQ/DFREQ format", Bool B16, mask(0x8), with(Names::Bool("32-bit IEEE floating point", "16-bit integer"));
    /// Analog values format.
    CONF_ANALOG_FORMAT = "synphasor.conf.analog_format", "Analog values format", Bool B16, mask(0x4), with(Names::Bool("32-bit IEEE floating point", "16-bit integer"));
    /// Phasor format.
    CONF_PHASOR_FORMAT = "synphasor.conf.phasor_format", "Phasor format", Bool B16, mask(0x2), with(Names::Bool("32-bit IEEE floating point", "16-bit integer"));
    /// Phasor notation.
    CONF_PHASOR_NOTATION = "synphasor.conf.phasor_notation", "Phasor notation", Bool B16, mask(0x1), with(Names::Bool("polar", "rectangular"));
    /// Number of phasors.
    NUM_PHASORS = "synphasor.num_phasors", "Number of phasors", U16 Dec;
    /// Number of analog values.
    NUM_ANALOG_VALUES = "synphasor.num_analog_values", "Number of analog values", U16 Dec;
    /// Number of digital status words.
    NUM_DIGITAL_STATUS_WORDS = "synphasor.num_digital_status_words", "Number of digital status words", U16 Dec;
    /// Channel name.
    CHANNEL_NAME = "synphasor.channel_name", "Channel name", Str None;
    /// Conversion factor.
    CONVERSION_FACTOR = "synphasor.conversion_factor", "conversion factor", U32 Hex;
    /// Factor for analog value.
    FACTOR_FOR_ANALOG_VALUE = "synphasor.factor_for_analog_value", "Factor for analog value", U32 Dec, mask(0xff);
    /// Normal state.
    STATUS_WORD_MASK_NORMAL_STATE = "synphasor.status_word_mask.normal_state", "Normal state", U16 Hex, mask(0xffff);
    /// Valid bits.
    STATUS_WORD_MASK_VALID_BITS = "synphasor.status_word_mask.valid_bits", "Valid bits", U16 Hex, mask(0xffff);
    /// Nominal line frequency.
    CONF_FNOM = "synphasor.conf.fnom", "Nominal line frequency", Bool B16, mask(0x1), with(Names::Bool("50Hz", "60Hz"));
    /// Configuration change count.
    CONF_CFGCNT = "synphasor.conf.cfgcnt", "Configuration change count", U16 Dec;
    /// Rate of transmission.
    RATE_OF_TRANSMISSION = "synphasor.rate_of_transmission", "Rate of transmission", I16 Dec;
    /// "".
    DATA_CONF_FRAME = "synphasor.data.conf_frame", "Dissected using configuration from frame", FrameNum None;
    /// Data error.
    DATA_STATUS = "synphasor.data.status", "Data error", U16 Hex, mask(0xc000), names(DATA_STATUS_NAMES);
    /// Time synchronized.
    DATA_SYNC = "synphasor.data.sync", "Time synchronized", Bool B16, mask(0x2000), with(Names::Bool("Synchronization lost", "Clock is synchronized"));
    /// Data sorting.
    DATA_SORTING = "synphasor.data.sorting", "Data sorting", Bool B16, mask(0x1000), with(Names::Bool("By arrival", "By timestamp"));
    /// Trigger detected.
    DATA_TRIGGER = "synphasor.data.trigger", "Trigger detected", Bool B16, mask(0x800), with(Names::Bool("Trigger detected", "No trigger"));
    /// Configuration changed.
    DATA_CFGCHANGE = "synphasor.data.CFGchange", "Configuration changed", Bool B16, mask(0x400), with(Names::Bool("Within 1 minute", "No"));
    /// Data modified indicator.
    DATA_DATA_MODIFIED = "synphasor.data.data_modified", "Data modified indicator", Bool B16, mask(0x200), with(Names::Bool("Data modified by a post-processing device", "Data not modified"));
    /// PMU Time Quality.
    DATA_PMU_TQ = "synphasor.data.pmu_tq", "PMU Time Quality", U16 Hex, mask(0x1c0), names(DATA_PMU_TQ_NAMES);
    /// Unlocked time.
    DATA_T_UNLOCK = "synphasor.data.t_unlock", "Unlocked time", U16 Hex, mask(0x30), names(DATA_T_UNLOCK_NAMES);
    /// Trigger reason.
    DATA_TRIGGER_REASON = "synphasor.data.trigger_reason", "Trigger reason", U16 Hex, mask(0xf), names(DATA_TRIGGER_REASON_NAMES);
    /// Phasor.
    PHASOR = "synphasor.phasor", "Phasor", Str None;
    /// Actual frequency value.
    ACTUAL_FREQUENCY_VALUE = "synphasor.actual_frequency_value", "Actual frequency value", F32 None;
    /// Rate of change of frequency.
    RATE_CHANGE_FREQUENCY = "synphasor.rate_change_frequency", "Rate of change of frequency", F32 None;
    /// Frequency deviation from nominal.
    FREQUENCY_DEVIATION_FROM_NOMINAL = "synphasor.frequency_deviation_from_nominal", "Frequency deviation from nominal", I16 Dec;
    /// Analog value.
    ANALOG_VALUE = "synphasor.analog_value", "Analog value", Str None;
    /// Digital status word.
    DIGITAL_STATUS_WORD = "synphasor.digital_status_word", "Digital status word", U16 Hex;
}
