//! Where pairs and cases stand, after any number of facts.

use std::collections::{BTreeMap, BTreeSet};

use super::raw::{Fact, Pair, level};

pub(crate) const PRECONDITIONS: [&str; 4] = ["NATIONAL_OWNERSHIP", "DEATH_PENALTY", "WEAPONS", "COMBAT_CAPACITY"];

#[derive(Clone, Debug, Default)]
pub(crate) struct Standing {
    pub(crate) applicability: Option<String>,
    pub(crate) decided: Option<String>,
    before: Option<String>,
    pub(crate) approval: Option<Fact>,
    /// From when until when approvals hold.
    approvals: Vec<(String, String)>,
    pub(crate) days: Vec<(String, String)>,
}

impl Standing {
    fn set(&mut self, status: &str, on: &str) {
        self.decided = Some(status.into());
        self.days.push((on.into(), status.into()));
    }

    pub(crate) fn is(&self, status: &str) -> bool {
        self.decided.as_deref() == Some(status)
    }

    pub(crate) fn in_force(&self) -> bool {
        ["APPROVED", "ACTIVE", "SUSPENDED"].iter().any(|status| self.is(status))
    }

    pub(crate) fn on(&self, day: &str) -> Option<&str> {
        self.days.iter().rev().find(|(on, _)| on.as_str() <= day).map(|(_, status)| status.as_str())
    }

    pub(crate) fn approved_until(&self, day: &str) -> Option<&str> {
        self.approvals.iter().rev().find(|(from, _)| from.as_str() <= day).map(|(_, until)| until.as_str())
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) fact: Fact,
    left: Vec<Pair>,
    pub(crate) closed: bool,
    referred: bool,
}

/// A case after some of its facts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fold {
    pub(crate) items: BTreeMap<String, Fact>,
    /// Recipients by their role.
    pub(crate) links: BTreeMap<String, String>,
    pub(crate) pairs: BTreeMap<Pair, Standing>,
    assessed: Vec<Fact>,
    pub(crate) requests: Vec<Request>,
    interventions: BTreeSet<String>,
    pub(crate) closed: bool,
    /// Consultations in order, each with its last advice.
    consultations: Vec<(String, Option<String>)>,
    /// Risks in order, each with its last readings by their basis.
    pub(crate) risks: Vec<(Fact, BTreeMap<String, Fact>)>,
}

impl Fold {
    pub(crate) fn of(facts: &[Fact]) -> Self {
        let mut fold = Self::default();
        facts.iter().for_each(|fact| fold.apply(fact));
        fold
    }

    pub(crate) fn apply(&mut self, fact: &Fact) {
        let on = fact.on.as_str();
        match fact.kind {
            "SupportItemAdded" => drop(self.items.insert(fact.text("item").into(), fact.clone())),
            "SupportItemRevised" => {
                if let Some(item) = self.items.get_mut(fact.text("item")) {
                    item.body["value"] = fact.body["value"].clone();
                }
            }
            "SupportItemRemoved" => drop(self.items.remove(fact.text("item"))),
            "RecipientLinked" => drop(self.links.insert(fact.text("recipient").into(), fact.text("role").into())),
            "RecipientUnlinked" => drop(self.links.remove(fact.text("recipient"))),
            "ApplicabilityDetermined" => {
                for line in fact.body["outcomes"].as_array().unwrap() {
                    let pair =
                        (line["item"].as_str().unwrap().to_owned(), line["recipient"].as_str().unwrap().to_owned());
                    if let Some(known) = self.pairs.get_mut(&pair) {
                        known.applicability = line["outcome"].as_str().map(Into::into);
                    }
                }
            }
            "PreconditionAssessed" => self.assessed.push(fact.clone()),
            "InterventionOpened" => drop(self.interventions.insert(fact.text("intervention").into())),
            "InterventionClosed" => drop(self.interventions.remove(fact.text("intervention"))),
            "MechanismConsulted" => self.consultations.push((fact.text("consultation").into(), None)),
            "MechanismAdviceReceived" => {
                let named = |known: &&mut (String, Option<String>)| known.0 == fact.text("consultation");
                if let Some(known) = self.consultations.iter_mut().find(named) {
                    known.1 = Some(fact.text("advice").into());
                }
            }
            "RiskIdentified" => self.risks.push((fact.clone(), BTreeMap::new())),
            "RiskRated" => {
                if let Some(known) = self.risks.iter_mut().find(|known| known.0.text("risk") == fact.text("risk")) {
                    known.1.insert(fact.text("basis").into(), fact.clone());
                }
            }
            "DecisionRequested" => {
                let left = fact.covers();
                self.requests.push(Request { fact: fact.clone(), left, closed: false, referred: false });
            }
            "DecisionReturned" => self.request(fact, |request| request.closed = true),
            "CaseReferredUp" => self.request(fact, |request| request.referred = true),
            "CaseClosed" | "CaseWithdrawn" => self.closed = true,
            "SupportApproved" => {
                let covers = fact.covers();
                self.request(fact, |request| request.settle(&covers));
                self.each(&covers, |pair| pair.approve(fact));
            }
            "SupportDeclined" => {
                let covers = fact.covers();
                self.requests.iter_mut().filter(|request| !request.closed).for_each(|request| request.settle(&covers));
                self.each(&covers, |pair| pair.set("DECLINED", on));
            }
            "SupportActivated" => self.each(&fact.covers(), |pair| pair.set("ACTIVE", fact.text("from"))),
            "SupportEnded" => self.each(&fact.covers(), |pair| pair.set("ENDED", on)),
            "SupportSuspended" => self.each(&fact.covers(), |pair| {
                if !pair.is("SUSPENDED") {
                    pair.before = pair.decided.clone();
                    pair.set("SUSPENDED", on);
                }
            }),
            "SupportResumed" => self.each(&fact.covers(), |pair| pair.resume(on)),
            "SupportCeased" => self.each(&fact.covers(), |pair| {
                pair.set("CEASED", on);
                pair.approval = None;
            }),
            "CaseReopened" => {
                self.closed = false;
                self.each(&fact.covers(), |pair| {
                    if pair.applicability.as_deref() == Some("DOES_NOT_APPLY") {
                        pair.applicability = None;
                    }
                    pair.decided = None;
                    pair.approval = None;
                    pair.days.push((on.into(), "IN_PROCESS".into()));
                });
            }
            _ => (),
        }
        if fact.is(&["SupportItemAdded", "SupportItemRemoved", "RecipientLinked", "RecipientUnlinked"]) {
            self.match_pairs();
        }
    }

    fn match_pairs(&mut self) {
        let mut wanted = BTreeSet::new();
        for item in self.items.keys() {
            for (recipient, _) in self.links.iter().filter(|(_, role)| role.as_str() != "COMMAND_AUTHORITY") {
                wanted.insert((item.clone(), recipient.clone()));
            }
        }
        self.pairs.retain(|pair, _| wanted.contains(pair));
        for pair in wanted {
            self.pairs.entry(pair).or_default();
        }
    }

    fn each(&mut self, covers: &[Pair], change: impl Fn(&mut Standing)) {
        for pair in covers {
            if let Some(known) = self.pairs.get_mut(pair) {
                change(known);
            }
        }
    }

    fn request(&mut self, fact: &Fact, change: impl Fn(&mut Request)) {
        self.requests.iter_mut().filter(|known| known.fact.text("request") == fact.text("request")).for_each(change);
    }

    pub(crate) fn open_request(&self) -> Option<&Request> {
        self.requests.iter().rev().find(|request| !request.closed)
    }

    /// The advice that stands.
    pub(crate) fn advice(&self) -> Option<&str> {
        self.consultations.iter().rev().find_map(|(_, advice)| advice.as_deref())
    }

    pub(crate) fn status_of(&self, pair: &Pair) -> String {
        let Some(known) = self.pairs.get(pair) else { return "UNSCREENED".into() };
        match (&known.decided, known.applicability.as_deref()) {
            (Some(decided), _) => decided.clone(),
            (None, None) => "UNSCREENED".into(),
            (None, Some("DOES_NOT_APPLY")) => "OUT_OF_SCOPE".into(),
            (None, Some(_)) => if self.is_blocked(pair) { "BLOCKED" } else { "IN_PROCESS" }.into(),
        }
    }

    fn is_blocked(&self, pair: &Pair) -> bool {
        PRECONDITIONS.iter().any(|precondition| {
            let of = |fact: &&Fact| fact.text("precondition") == *precondition && fact.covers().contains(pair);
            self.assessed.iter().rev().find(of).is_some_and(|last| last.text("outcome") == "NOT_MET")
        })
    }

    /// The status of the case; those before a request that depend on more than pairs are one, `IN_PROCESS`.
    pub(crate) fn status(&self) -> String {
        let statuses: Vec<String> = self.pairs.keys().map(|pair| self.status_of(pair)).collect();
        let any = |wanted: &str| statuses.iter().any(|status| status == wanted);
        let inside: Vec<&str> =
            statuses.iter().map(String::as_str).filter(|status| *status != "OUT_OF_SCOPE").collect();
        let all = |wanted: &[&str]| !inside.is_empty() && inside.iter().all(|status| wanted.contains(status));
        let status = if self.closed {
            "CLOSED"
        } else if any("SUSPENDED") {
            "SUSPENDED"
        } else if any("ACTIVE") {
            if self.interventions.is_empty() { "ACTIVE" } else { "UNDER_INTERVENTION" }
        } else if any("APPROVED") {
            "APPROVED"
        } else if let Some(request) = self.open_request() {
            if request.referred { "REFERRED_UP" } else { "PENDING_DECISION" }
        } else if all(&["CEASED"]) {
            "CEASED"
        } else if all(&["DECLINED"]) {
            "DECLINED"
        } else if all(&["ENDED", "CEASED", "DECLINED"]) {
            "ENDED"
        } else if all(&["BLOCKED"]) {
            "BLOCKED"
        } else if statuses.is_empty() || any("UNSCREENED") {
            "DRAFT"
        } else if inside.is_empty() {
            "OUT_OF_SCOPE"
        } else {
            "IN_PROCESS"
        };
        status.into()
    }

    /// The reading that says how high each risk is.
    pub(crate) fn readings(&self) -> impl Iterator<Item = &Fact> {
        self.risks
            .iter()
            .filter_map(|(_, readings)| readings.get("RESIDUAL_PROJECTED").or_else(|| readings.get("INHERENT")))
    }

    pub(crate) fn level(&self) -> Option<String> {
        self.readings().map(reading_level).max_by_key(|name| level(name)).map(Into::into)
    }
}

pub(crate) fn reading_level(fact: &Fact) -> &str {
    fact.body["reading"]["level"].as_str().unwrap()
}

impl Request {
    fn settle(&mut self, covers: &[Pair]) {
        self.left.retain(|pair| !covers.contains(pair));
        self.closed |= self.left.is_empty();
    }
}

impl Standing {
    fn approve(&mut self, fact: &Fact) {
        self.approval = Some(fact.clone());
        self.approvals.push((fact.on.clone(), fact.text("validUntil").into()));
        if self.is("SUSPENDED") {
            self.before.get_or_insert_with(|| "APPROVED".into());
        } else if !self.is("ACTIVE") {
            self.set("APPROVED", &fact.on);
        }
    }

    fn resume(&mut self, on: &str) {
        let before = self.before.take().unwrap_or_else(|| "APPROVED".into());
        let started = self.days.iter().rev().find(|(_, status)| status == "ACTIVE").map(|(day, _)| day.clone());
        match started {
            Some(started) if before == "ACTIVE" && started.as_str() > on => {
                self.set("APPROVED", on);
                self.set("ACTIVE", &started);
            }
            _ => self.set(&before, on),
        }
    }
}
