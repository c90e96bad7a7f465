//! Fields of syslog (RFC 3164, RFC 5424).

use crate::fields;

/// Names of the values of Facility.
pub(super) const FACILITY_NAMES: &[(u64, &str)] = &[
    (0, "KERN - kernel messages"),
    (1, "USER - random user-level messages"),
    (2, "MAIL - mail system"),
    (3, "DAEMON - system daemons"),
    (4, "AUTH - security/authorization messages"),
    (5, "SYSLOG - messages generated internally by syslogd"),
    (6, "LPR - line printer subsystem"),
    (7, "NEWS - network news subsystem"),
    (8, "UUCP - UUCP subsystem"),
    (9, "CRON - clock daemon (BSD, Linux)"),
    (10, "AUTHPRIV - security/authorization messages (private)"),
    (11, "FTP - ftp daemon"),
    (12, "NTP - ntp subsystem"),
    (13, "LOGAUDIT - log audit"),
    (14, "LOGALERT - log alert"),
    (15, "CRON - clock daemon (Solaris)"),
    (16, "LOCAL0 - reserved for local use"),
    (17, "LOCAL1 - reserved for local use"),
    (18, "LOCAL2 - reserved for local use"),
    (19, "LOCAL3 - reserved for local use"),
    (20, "LOCAL4 - reserved for local use"),
    (21, "LOCAL5 - reserved for local use"),
    (22, "LOCAL6 - reserved for local use"),
    (23, "LOCAL7 - reserved for local use"),
];
/// Names of the values of Level.
pub(super) const LEVEL_NAMES: &[(u64, &str)] = &[
    (0, "EMERG - system is unusable"),
    (1, "ALERT - action must be taken immediately"),
    (2, "CRIT - critical conditions"),
    (3, "ERR - error conditions"),
    (4, "WARNING - warning conditions"),
    (5, "NOTICE - normal but significant condition"),
    (6, "INFO - informational"),
    (7, "DEBUG - debug-level messages"),
];

fields! {
    /// Facility of the message (RFC 5424 section 6).
    FACILITY = "syslog.facility", "Facility", U8 Dec, names(FACILITY_NAMES);
    /// Level of the message (RFC 5424 section 6).
    LEVEL = "syslog.level", "Level", U8 Dec, names(LEVEL_NAMES);
    /// Message of the message (RFC 5424 section 6).
    MSG = "syslog.msg", "Message", Str None;
    /// Syslog version of the message (RFC 5424 section 6).
    VERSION_TEXT = "syslog.version", "Syslog version", Str None;
    /// Syslog timestamp of the message (RFC 5424 section 6).
    TIMESTAMP = "syslog.timestamp", "Syslog timestamp", AbsTime Utc;
    /// Syslog timestamp (RFC3164) of the message (RFC 5424 section 6).
    TIMESTAMP_RFC3164 = "syslog.timestamp_rfc3164", "Syslog timestamp (RFC3164)", Str None;
    /// Syslog hostname of the message (RFC 5424 section 6).
    HOSTNAME = "syslog.hostname", "Syslog hostname", Str None;
    /// Syslog app name of the message (RFC 5424 section 6).
    APPNAME = "syslog.appname", "Syslog app name", Str None;
    /// Syslog process id of the message (RFC 5424 section 6).
    PROCID = "syslog.procid", "Syslog process id", Str None;
    /// Syslog message id of the message (RFC 5424 section 6).
    MSGID = "syslog.msgid", "Syslog message id", Str None;
}
