//! Colour rules ready to be tried on dissected frames.

use super::{Paint, Rule};
use crate::filter::{Filter, FilterError, Macros, Selected};
use crate::model::{Base, Field, Kind, ProtocolInfo, Registry, Tree};

/// Rules whose filters are compiled, in the order in which they are tried.
#[derive(Default)]
pub struct Compiled {
    rules: Vec<(Filter, Paint)>,
}

impl Compiled {
    /// Compiles rules; those that are switched off or not understood are left out. [`check`] says why.
    pub fn new(rules: &[Rule], registry: &Registry) -> Compiled {
        let registry = with_absent(registry);
        let ready = rules.iter().filter(|r| r.enabled).filter_map(|r| Some((compile(r, &registry).ok()?, r.paint)));
        Compiled { rules: ready.collect() }
    }

    /// The fields that the rules look at.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        self.rules.iter().flat_map(|r| r.0.fields().iter().copied())
    }

    /// The colours that the first matching rule gives.
    pub fn paint(&self, tree: &Tree, frame: &[u8]) -> Option<Paint> {
        self.rules.iter().find(|r| r.0.matches(tree, frame)).map(|r| r.1)
    }
}

/// What is wrong with rules: the name of each and why its filter is not understood.
pub fn check(rules: &[Rule], registry: &Registry) -> Vec<(String, String)> {
    let registry = with_absent(registry);
    let wrong = |rule: &Rule| Some((rule.name.clone(), compile(rule, &registry).err()?.to_string()));
    rules.iter().filter(|r| r.enabled).filter_map(wrong).collect()
}

fn compile(rule: &Rule, registry: &Registry) -> Result<Filter, FilterError> {
    Filter::compile(&rule.filter, registry, &Macros::default(), Selected::default())
}

/// Names that Wireshark's own rules hold. As long as no dissector here makes them, they are known and never present, so
/// that such a rule means what it means there.
fn with_absent(registry: &Registry) -> Registry {
    // those of the dissectors come later and win
    Registry::new(ABSENT.iter().chain(registry.protocols().iter().copied()))
}

const STATUS: &[(u64, &str)] = &[(0, "Bad"), (1, "Good"), (2, "Unverified"), (3, "Not present"), (4, "Illegal")];

const fn status(name: &'static str) -> Field {
    Field::new(name, "Checksum Status", Kind::U8, Base::None, "Result of the checksum's verification").names(STATUS)
}

static HSRP_STATE: Field = Field::new("hsrp.state", "State", Kind::U8, Base::Dec, "State of the router");
static STP_TYPE: Field = Field::new("stp.type", "BPDU Type", Kind::U8, Base::Hex, "Type of the bridge protocol data unit");
static OSPF_MSG: Field = Field::new("ospf.msg", "Message Type", Kind::U8, Base::Dec, "Type of the message");
static SCTP_CHUNK: Field = Field::new("sctp.chunk_type", "Chunk type", Kind::U8, Base::Dec, "Type of the chunk").names(&[(6, "ABORT")]);
static SUMS: [&Field; 10] = [
    const { &status("eth.fcs.status") },
    const { &status("ip.checksum.status") },
    const { &status("tcp.checksum.status") },
    const { &status("udp.checksum.status") },
    const { &status("sctp.checksum.status") },
    const { &status("mstp.checksum.status") },
    const { &status("cdp.checksum.status") },
    const { &status("edp.checksum.status") },
    const { &status("wlan.fcs.status") },
    const { &status("stt.checksum.status") },
];

const fn absent(name: &'static str, fields: &'static [&'static Field]) -> ProtocolInfo {
    ProtocolInfo { fields, ..ProtocolInfo::new(name, name, name, &[]) }
}

static ABSENT: [ProtocolInfo; 21] = [
    absent("hsrp", &[&HSRP_STATE]),
    absent("stp", &[&STP_TYPE]),
    absent("ospf", &[&OSPF_MSG]),
    absent("sctp", &[&SCTP_CHUNK]),
    absent("eth", &SUMS),
    absent("pim", &[]),
    absent("vrrp", &[]),
    absent("carp", &[]),
    absent("smb", &[]),
    absent("nbss", &[]),
    absent("nbns", &[]),
    absent("netbios", &[]),
    absent("http2", &[]),
    absent("dcerpc", &[]),
    absent("eigrp", &[]),
    absent("bgp", &[]),
    absent("cdp", &[]),
    absent("gvrp", &[]),
    absent("ismp", &[]),
    absent("systemd_journal", &[]),
    absent("sysdig", &[]),
];

#[cfg(test)]
mod tests {
    use super::super::default_rules;
    use super::*;

    #[test]
    fn every_default_rule_is_understood() {
        let engine = crate::session::engine();
        let registry = engine.registry();
        assert_eq!(check(&default_rules(), &registry), []);
        assert_eq!(default_rules().len(), 20);
    }

    #[test]
    fn a_rule_that_is_not_understood_is_named() {
        let registry = crate::session::engine().registry();
        let rule = Rule { filter: "tcp.prot == 1".into(), ..Rule::for_conversation("", 0) };
        let wrong = check(&[rule], &registry);
        assert!(wrong[0].1.contains("tcp.port"), "{wrong:?}");
    }
}
