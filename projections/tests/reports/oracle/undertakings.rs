//! Where conditions and measures stand.

use super::raw::Fact;

/// A condition of an approval, as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) owner: String,
    pub(crate) text: String,
    pub(crate) due: Option<String>,
    pub(crate) state: &'static str,
    pub(crate) approval: Fact,
    /// The day it was first satisfied since it was last varied.
    pub(crate) satisfied: Option<String>,
}

/// Every condition, in the order in which they were set.
pub(crate) fn conditions<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Vec<Condition> {
    let mut all: Vec<Condition> = Vec::new();
    for fact in facts {
        if fact.kind == "SupportApproved" {
            let covers = fact.covers();
            for known in &mut all {
                if known.approval.covers().iter().all(|pair| covers.contains(pair)) {
                    known.state = "EXPIRED";
                }
            }
            for line in fact.body["conditions"].as_array().unwrap() {
                let text = |field: &str| line[field].as_str().unwrap_or_default().to_owned();
                all.push(Condition {
                    id: text("condition"),
                    kind: text("kind"),
                    owner: text("owner"),
                    text: text("text"),
                    due: line["dueOn"].as_str().map(Into::into),
                    state: "OPEN",
                    approval: fact.clone(),
                    satisfied: None,
                });
            }
        }
        let Some(known) = all.iter_mut().find(|known| known.id == fact.text("condition")) else { continue };
        match fact.kind {
            "ConditionSatisfied" => {
                known.state = "SATISFIED";
                known.satisfied.get_or_insert_with(|| fact.on.clone());
            }
            "ConditionBreached" => known.state = "BREACHED",
            "ConditionVaried" => {
                known.state = "OPEN";
                known.text = fact.text("text").into();
                known.due = fact.maybe("dueOn").map(Into::into);
                known.satisfied = None;
            }
            _ => (),
        }
    }
    all
}

/// A measure as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    pub(crate) added: Fact,
    pub(crate) due: String,
    pub(crate) due_changed: Option<u64>,
    pub(crate) state: &'static str,
    pub(crate) percent: i64,
    pub(crate) replaced_by: Option<String>,
}

impl Measure {
    pub(crate) fn is_over(&self) -> bool {
        ["VERIFIED", "DROPPED"].contains(&self.state)
    }
}

/// Every measure, in the order in which they were added.
pub(crate) fn measures(facts: &[Fact]) -> Vec<Measure> {
    let mut all: Vec<Measure> = Vec::new();
    for fact in facts {
        if fact.kind == "MitigationAdded" {
            let due = fact.text("dueOn").to_owned();
            all.push(Measure {
                added: fact.clone(),
                due,
                due_changed: None,
                state: "PROPOSED",
                percent: 0,
                replaced_by: None,
            });
        }
        if !fact.kind.starts_with("Mitigation") {
            continue;
        }
        let Some(known) = all.iter_mut().find(|known| known.added.text("measure") == fact.text("measure")) else {
            continue;
        };
        match fact.kind {
            "MitigationAgreed" => known.state = "AGREED",
            "MitigationStarted" => known.state = "STARTED",
            "MitigationProgressReported" => known.percent = fact.body["percent"].as_i64().unwrap(),
            "MitigationCompleted" => (known.state, known.percent) = ("COMPLETED", 100),
            "MitigationVerified" => {
                known.state = if fact.text("result") == "NOT_EFFECTIVE" { "STARTED" } else { "VERIFIED" };
            }
            "MitigationDropped" => {
                known.state = "DROPPED";
                known.replaced_by = fact.maybe("replacedBy").map(Into::into);
            }
            "MitigationDueChanged" => {
                known.due = fact.text("dueOn").into();
                known.due_changed = Some(fact.position);
            }
            _ => (),
        }
    }
    all
}
