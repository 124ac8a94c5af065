//! Action 5, developing mitigation measures of eight types, and the decision on visibility.
//! Source: the toolkit's headings; a measure lowers likelihood, scale or scope of an adverse outcome (inferred).

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Position, Rejection,
    case::Case,
    terms::{
        Day, Dimension, DropReason, Effectiveness, EvidenceId, MeasureId, MeasureState, MitigationType, Money, Party,
        RiskId, Text, UserId, Visibility,
    },
};

bodies! {
    /// A measure was added.
    pub struct MitigationAdded {
        /// Its id, such as M2.2.
        pub measure: MeasureId,
        /// Which of the eight types.
        pub mitigation_type: MitigationType,
        /// What it is, in one line.
        pub title: Text<200>,
        /// What is done.
        pub description: Text<4000>,
        /// Which risks it addresses; every risk where empty.
        #[serde(default)]
        pub risks: Vec<RiskId>,
        /// What it reduces; irremediability cannot be.
        pub reduces: Vec<Dimension>,
        /// Who answers for it.
        pub owner: UserId,
        /// Who carries it out.
        pub owner_party: Party,
        /// By when.
        pub due_on: Day,
        /// Whether support may not start before it is verified.
        #[serde(default)]
        pub precedent_to_start: bool,
        /// How it is verified.
        pub verification_method: Text<1000>,
        /// What it costs.
        pub cost: Option<Money>,
    }

    /// A measure was agreed.
    pub struct MitigationAgreed {
        /// The measure.
        pub measure: MeasureId,
        /// With whom.
        pub agreed_with: Vec<Text<200>>,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// A measure was started.
    pub struct MitigationStarted {
        /// The measure.
        pub measure: MeasureId,
    }

    /// Progress of a measure was reported.
    pub struct MitigationProgressReported {
        /// The measure.
        pub measure: MeasureId,
        /// Per cent done, 0 to 100.
        pub percent: u8,
        /// What was done.
        pub note: Text<2000>,
    }

    /// A measure was completed, as its owner says.
    pub struct MitigationCompleted {
        /// The measure.
        pub measure: MeasureId,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// A measure was verified by somebody who does not own it.
    pub struct MitigationVerified {
        /// The measure.
        pub measure: MeasureId,
        /// How well it works; "not effective" opens it again.
        pub result: Effectiveness,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// A measure was dropped; an assessment that relied on it is stale.
    pub struct MitigationDropped {
        /// The measure.
        pub measure: MeasureId,
        /// Why.
        pub reason: DropReason,
        /// What replaces it.
        pub replaced_by: Option<MeasureId>,
        /// In words.
        pub rationale: Text<2000>,
    }

    /// The due date of a measure is to be changed.
    pub struct ChangeMitigationDue {
        /// The measure.
        pub measure: MeasureId,
        /// The new date.
        pub due_on: Day,
        /// Who asked for it; the person who changes it is another.
        pub requested_by: UserId,
        /// Why.
        pub reason: Text<1000>,
    }

    /// The due date of a measure was changed.
    pub struct MitigationDueChanged {
        /// The measure.
        pub measure: MeasureId,
        /// Before.
        pub was_due_on: Day,
        /// Now.
        pub due_on: Day,
        /// Who asked for it.
        pub requested_by: UserId,
        /// Why.
        pub reason: Text<1000>,
    }

    /// Whether the organisation shows its name was decided.
    pub struct VisibilityDecided {
        /// How much is shown.
        pub option: Visibility,
        /// Why.
        pub rationale: Text<2000>,
    }
}

events! {
    action Some(5);
    /// A measure was added.
    501 MitigationAdded,
    /// A measure was agreed.
    502 MitigationAgreed,
    /// A measure was started.
    503 MitigationStarted,
    /// Progress of a measure was reported.
    504 MitigationProgressReported,
    /// A measure was completed, as its owner says.
    505 MitigationCompleted,
    /// A measure was verified by somebody else.
    506 MitigationVerified,
    /// A measure was dropped.
    507 MitigationDropped,
    /// The due date of a measure was changed.
    508 MitigationDueChanged,
    /// Whether the organisation shows its name was decided.
    509 VisibilityDecided,
}

commands! {
    action Some(5);
    /// Adds a mitigation measure.
    AddMitigation(MitigationAdded),
    /// Records that a measure was agreed; only then may a residual reading rely on it.
    AgreeMitigation(MitigationAgreed),
    /// Records that a measure was started.
    StartMitigation(MitigationStarted),
    /// Reports progress of a measure.
    ReportMitigationProgress(MitigationProgressReported),
    /// Records, as its owner, that a measure is complete.
    CompleteMitigation(MitigationCompleted),
    /// Verifies a measure that somebody else owns.
    VerifyMitigation(MitigationVerified),
    /// Drops a measure that is not verified.
    DropMitigation(MitigationDropped),
    /// Changes a due date that somebody else asked to change.
    ChangeMitigationDue(ChangeMitigationDue),
    /// Decides whether the organisation shows its name on the support.
    DecideVisibility(VisibilityDecided),
}

states! {
    /// One measure.
    pub struct Measure {
        /// Its id.
        pub measure: MeasureId,
        /// Which of the eight types.
        pub mitigation_type: MitigationType,
        /// What it is.
        pub title: Text<200>,
        /// Where it stands.
        pub state: MeasureState,
        /// Which risks it addresses; every risk where empty.
        pub risks: List<RiskId>,
        /// What it reduces.
        pub reduces: List<Dimension>,
        /// Who answers for it.
        pub owner: UserId,
        /// Who carries it out.
        pub owner_party: Party,
        /// By when.
        pub due_on: Day,
        /// Whether support may not start before it is verified.
        pub precedent_to_start: bool,
        /// How well it works, once verified.
        pub result: Option<Effectiveness>,
        /// What takes its place, once dropped.
        pub replaced_by: Option<MeasureId>,
        /// Where that it was dropped is recorded.
        pub dropped_at: Option<Position>,
        /// Per cent done, as last reported.
        pub percent: u8,
    }

    /// The measures and the visibility decision.
    #[derive(Default)]
    pub struct Mitigation {
        /// The measures.
        pub measures: List<Measure>,
        /// How much the organisation shows its name.
        pub visibility: Option<Visibility>,
    }
}

impl Measure {
    /// Agreed or later, and not dropped.
    pub fn is_agreed(&self) -> bool {
        matches!(
            self.state,
            MeasureState::Agreed | MeasureState::Started | MeasureState::Completed | MeasureState::Verified
        )
    }

    /// Nothing more is to be done about it.
    pub fn is_terminal(&self) -> bool {
        matches!(self.state, MeasureState::Verified | MeasureState::Dropped)
    }
}

impl Mitigation {
    /// The measure, where the case has it.
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.measures.iter().find(|known| known.measure == *id)
    }

    /// What a measure has to be verified as before support starts: itself, or where it was dropped what takes its place,
    /// however often. Nothing where it was dropped and nothing takes its place: that it went is no proof that it worked.
    pub(super) fn standing_in<'a>(&'a self, measure: &'a Measure) -> Option<&'a Measure> {
        let mut known = measure;
        // Each may take the place of one before; as many steps as there are measures end any circle.
        for _ in 0..self.measures.len() {
            if known.state != MeasureState::Dropped {
                return Some(known);
            }
            known = known.replaced_by.as_ref().and_then(|id| self.measure(id))?;
        }
        None
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::MitigationAdded(body) => self.measures.push(Measure {
                measure: body.measure.clone(),
                mitigation_type: body.mitigation_type,
                title: body.title.clone(),
                state: MeasureState::Proposed,
                risks: List::from(&body.risks),
                reduces: List::from(&body.reduces),
                owner: body.owner.clone(),
                owner_party: body.owner_party,
                due_on: body.due_on,
                precedent_to_start: body.precedent_to_start,
                result: None,
                replaced_by: None,
                dropped_at: None,
                percent: 0,
            }),
            Event::MitigationAgreed(body) => self.change(&body.measure, |known| known.state = MeasureState::Agreed),
            Event::MitigationStarted(body) => self.change(&body.measure, |known| known.state = MeasureState::Started),
            Event::MitigationProgressReported(body) => self.change(&body.measure, |known| known.percent = body.percent),
            Event::MitigationCompleted(body) => self.change(&body.measure, |known| {
                known.state = MeasureState::Completed;
                known.percent = 100;
            }),
            Event::MitigationVerified(body) => self.change(&body.measure, |known| {
                known.result = Some(body.result);
                known.state = match body.result {
                    Effectiveness::Effective | Effectiveness::PartlyEffective => MeasureState::Verified,
                    Effectiveness::NotEffective => MeasureState::Started,
                };
            }),
            Event::MitigationDropped(body) => self.change(&body.measure, |known| {
                known.state = MeasureState::Dropped;
                known.replaced_by = body.replaced_by.clone();
                known.dropped_at = Some(envelope.position);
            }),
            Event::MitigationDueChanged(body) => self.change(&body.measure, |known| known.due_on = body.due_on),
            Event::VisibilityDecided(body) => self.visibility = Some(body.option),
        }
    }

    fn change(&mut self, id: &MeasureId, change: impl FnOnce(&mut Measure)) {
        if let Some(known) = self.measures.iter_mut().find(|known| known.measure == *id) {
            change(known);
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let step = |id: &MeasureId, from: &[MeasureState], verb: &str| in_state(case, id, from, verb);
    let event = match command {
        Command::AddMitigation(body) => Event::MitigationAdded(add(case, body, context)?),
        Command::AgreeMitigation(body) => {
            step(&body.measure, &[MeasureState::Proposed], "agreed")?;
            case.evidence.all_attached(&body.evidence)?;
            Event::MitigationAgreed(body.clone())
        }
        Command::StartMitigation(body) => {
            step(&body.measure, &[MeasureState::Agreed], "started")?;
            Event::MitigationStarted(body.clone())
        }
        Command::ReportMitigationProgress(body) => {
            step(&body.measure, &[MeasureState::Started], "reported on")?;
            if body.percent > 100 {
                return Err(Rejection::BadInput { field: "percent".into(), why: "per cent runs from 0 to 100".into() });
            }
            Event::MitigationProgressReported(body.clone())
        }
        Command::CompleteMitigation(body) => {
            step(&body.measure, &[MeasureState::Started], "completed")?;
            case.evidence.all_attached(&body.evidence)?;
            Event::MitigationCompleted(body.clone())
        }
        Command::VerifyMitigation(body) => {
            verifiable(case, body, context)?;
            Event::MitigationVerified(body.clone())
        }
        Command::DropMitigation(body) => {
            let open = [MeasureState::Proposed, MeasureState::Agreed, MeasureState::Started, MeasureState::Completed];
            step(&body.measure, &open, "dropped")?;
            if let Some(other) = &body.replaced_by {
                found(case.mitigation.measure(other), "measure", other)?;
            }
            Event::MitigationDropped(body.clone())
        }
        Command::ChangeMitigationDue(body) => {
            let open = [MeasureState::Proposed, MeasureState::Agreed, MeasureState::Started, MeasureState::Completed];
            let known = step(&body.measure, &open, "given a new date")?;
            super::decision_rules::unconflicted(case, context)?;
            context.asked_by_another(&body.requested_by, "who asks for a new date does not grant it")?;
            due(case, body.due_on, context)?;
            Event::MitigationDueChanged(MitigationDueChanged {
                measure: body.measure.clone(),
                was_due_on: known.due_on,
                due_on: body.due_on,
                requested_by: body.requested_by.clone(),
                reason: body.reason.clone(),
            })
        }
        Command::DecideVisibility(body) => {
            super::decision_rules::unconflicted(case, context)?;
            Event::VisibilityDecided(body.clone())
        }
    };
    Ok(vec![event.into()])
}

fn add(case: &Case, body: &MitigationAdded, context: &Context<'_>) -> Result<MitigationAdded, Rejection> {
    super::scope::complete(case)?;
    free(case.mitigation.measure(&body.measure).is_some(), "measure", &body.measure)?;
    super::room("measures", case.mitigation.measures.len(), super::MOST_ENTRIES)?;
    for risk in &body.risks {
        found(case.risk.risk(risk), "risk", risk)?;
    }
    if body.reduces.is_empty() {
        let why = "name what the measure reduces: likelihood, scale or scope".into();
        return Err(Rejection::BadInput { field: "reduces".into(), why });
    }
    if body.reduces.contains(&Dimension::Irremediability) {
        return Err(Rejection::IrremediabilityLowered {});
    }
    due(case, body.due_on, context)?;
    Ok(body.clone())
}

/// S-2: complete, with its evidence, and somebody else's.
pub(super) fn verifiable(case: &Case, body: &MitigationVerified, context: &Context<'_>) -> Result<(), Rejection> {
    let known = in_state(case, &body.measure, &[MeasureState::Completed], "verified")?;
    if known.owner == context.actor.user {
        return Err(Rejection::OwnMeasure { measure: body.measure.to_string() });
    }
    case.evidence.all_attached(&body.evidence)
}

fn due(case: &Case, due_on: Day, context: &Context<'_>) -> Result<(), Rejection> {
    let end = case.scope.opened.as_ref().map(|opened| opened.planned_end);
    if due_on < context.on || end.is_some_and(|end| due_on > end) { Err(Rejection::MeasureDue {}) } else { Ok(()) }
}

fn in_state<'a>(case: &'a Case, id: &MeasureId, from: &[MeasureState], verb: &str) -> Result<&'a Measure, Rejection> {
    let known = found(case.mitigation.measure(id), "measure", id)?;
    if from.contains(&known.state) {
        return Ok(known);
    }
    Err(Rejection::MeasureState { measure: id.to_string(), state: known.state.to_string(), verb: verb.into() })
}
