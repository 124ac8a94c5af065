//! Where assessments and risks stand: folded from what was recorded.

use super::risk::{Event, Reading};
use crate::{
    Envelope, List, Position,
    case::{closing, mitigation, monitoring, scope},
    terms::{
        AdverseOutcome, AssessmentId, AssessmentKind, AssessmentState, Basis, Day, Dimension, Effectiveness, ItemId,
        MeasureId, RecipientId, RiskId, RiskLevel, Score, UserId,
    },
};

states! {
    /// In which assessment something was entered, and whether it is still of today.
    #[derive(Copy)]
    pub struct Entry {
        /// The place of the assessment in their order, from 0; none where whoever entered it had none open.
        pub assessment: Option<u16>,
        /// A reopening or a material change came after it, so that it must be looked at again.
        pub overtaken: bool,
    }

    /// One assessment.
    pub struct Assessment {
        /// Its id.
        pub assessment: AssessmentId,
        /// Why it is made.
        pub kind: AssessmentKind,
        /// The assessor.
        pub assessor: UserId,
        /// Where it stands.
        pub state: AssessmentState,
        /// How much was entered in it.
        pub entries: u32,
        /// The highest residual-projected level, once submitted.
        pub residual_level: Option<RiskLevel>,
        /// Whether there is a real risk of grave violations.
        pub real_risk: bool,
        /// On which day that was said.
        pub submitted_on: Option<Day>,
        /// Where it was last submitted.
        #[schemars(skip)]
        pub submitted_at: Option<Position>,
        /// Where it was last submitted with a real risk, also where it was returned since and says otherwise now.
        #[schemars(skip)]
        pub found_at: Option<Position>,
        /// Who endorsed it.
        pub endorsed_by: Option<UserId>,
        /// On which day.
        pub endorsed_on: Option<Day>,
    }

    /// A reading with its day and the measures it relies on.
    pub struct Rated {
        /// On what it rests.
        pub basis: Basis,
        /// The reading.
        pub reading: Reading,
        /// On which day.
        pub on: Day,
        /// The measures it relies on.
        pub measures: List<MeasureId>,
        /// In which assessment it was entered.
        #[schemars(skip)]
        pub entry: Entry,
    }

    /// A risk with its last reading on each basis.
    pub struct Risk {
        /// Its id.
        pub risk: RiskId,
        /// What could happen.
        pub adverse_outcome: AdverseOutcome,
        /// Which items bring it.
        pub items: List<ItemId>,
        /// The last reading on each basis.
        pub readings: List<Rated>,
        /// In which assessment it was identified.
        #[schemars(skip)]
        pub entry: Entry,
    }

    /// The assessments and what they found.
    #[derive(Default)]
    pub struct Risks {
        /// The assessments, in order.
        pub assessments: List<Assessment>,
        /// The risks.
        pub risks: List<Risk>,
        /// Recipients whose record was assessed.
        pub records: List<RecipientId>,
        /// In which assessment each of them was, in the same order.
        #[schemars(skip)]
        pub records_entered: List<Entry>,
        /// The level of not providing support.
        pub non_provision: Option<RiskLevel>,
        /// In which assessment it was entered.
        #[schemars(skip)]
        pub non_provision_entered: Option<Entry>,
        /// Since when a measure that a reading relies on is dropped or does not work, and no review has looked at it.
        pub relied_on_lost: Option<Day>,
    }
}

impl Assessment {
    /// Entries may be made in it.
    fn is_open(&self) -> bool {
        matches!(self.state, AssessmentState::Started | AssessmentState::Returned)
    }

    /// Whether it takes away what was found at a position: it was submitted later and does not find it, and another person
    /// endorsed that. A rapid one serves an emergency and takes nothing away.
    fn takes_away(&self, found_at: Position) -> bool {
        self.kind != AssessmentKind::Rapid
            && matches!(self.state, AssessmentState::Endorsed | AssessmentState::Stale)
            && !self.real_risk
            && self.submitted_at > Some(found_at)
    }
}

impl Reading {
    /// The score of one dimension.
    pub fn of(&self, dimension: Dimension) -> Score {
        match dimension {
            Dimension::Likelihood => self.likelihood,
            Dimension::Scale => self.scale,
            Dimension::Scope => self.scope,
            Dimension::Irremediability => self.irremediability,
        }
    }
}

impl Risk {
    /// The last reading on a basis.
    pub fn on(&self, basis: Basis) -> Option<&Rated> {
        self.readings.iter().find(|rated| rated.basis == basis)
    }

    /// The last reading of all. An inherent one given after the residual says that what the residual started from has
    /// changed, and counts until the residual is rated anew.
    pub fn newest(&self) -> Option<&Rated> {
        self.readings.last()
    }

    /// Whether it was rated on a residual basis on or after a day.
    fn rated_residual_since(&self, day: Day) -> bool {
        self.readings.iter().any(|rated| rated.basis != Basis::Inherent && rated.on >= day)
    }

    /// The level if all agreed measures work; the inherent one where nobody rated the residual.
    pub fn projected(&self) -> Option<&Rated> {
        self.on(Basis::ResidualProjected).or_else(|| self.on(Basis::Inherent))
    }
}

impl Risks {
    /// The risk, where the case has it.
    pub fn risk(&self, id: &RiskId) -> Option<&Risk> {
        self.risks.iter().find(|known| known.risk == *id)
    }

    /// The last assessment, leaving out rapid ones, which serve emergencies only.
    pub fn latest(&self) -> Option<&Assessment> {
        self.assessments.iter().rev().find(|known| known.kind != AssessmentKind::Rapid)
    }

    /// Whether a real risk of grave violations was found, and no assessment that was submitted later and endorsed takes it
    /// away: one person is enough to find it, and two must agree that it is gone.
    pub fn real_risk(&self) -> bool {
        self.finds_real_risk().is_some()
    }

    /// The last assessment that finds it.
    pub fn finds_real_risk(&self) -> Option<&Assessment> {
        let stands = |found_at: Position| !self.assessments.iter().any(|known| known.takes_away(found_at));
        let finds = self.assessments.iter().filter(|known| known.found_at.is_some_and(stands));
        finds.max_by_key(|known| known.found_at)
    }

    /// The assessment, where the case has it.
    pub fn assessment(&self, id: &AssessmentId) -> Option<&Assessment> {
        self.assessments.iter().find(|known| known.assessment == *id)
    }

    /// Whether the last assessment is endorsed and nothing it rests on has changed since.
    pub fn is_endorsed_and_fresh(&self) -> bool {
        self.latest().is_some_and(|latest| latest.state == AssessmentState::Endorsed)
    }

    /// The highest level over all risks; low where there is none.
    pub fn level(&self, reading: impl Fn(&Risk) -> Option<&Rated>) -> RiskLevel {
        self.risks
            .iter()
            .filter_map(|risk| reading(risk).map(|rated| rated.reading.level))
            .max()
            .unwrap_or(RiskLevel::Low)
    }

    /// The risks of some items that nobody rated on a residual basis on or after a day; all risks of the case where the
    /// items have none of their own. A risk that names no item is one of every item.
    pub fn not_rated_since(&self, items: &[&ItemId], day: Day) -> Vec<&RiskId> {
        let theirs = |risk: &&Risk| risk.items.is_empty() || risk.items.iter().any(|item| items.contains(&item));
        let any = self.risks.iter().any(|risk| theirs(&risk));
        let meant = self.risks.iter().filter(|risk| !any || theirs(risk));
        meant.filter(|risk| !risk.rated_residual_since(day)).map(|risk| &risk.risk).collect()
    }

    pub(super) fn open_assessments(&self) -> impl Iterator<Item = &Assessment> {
        self.assessments.iter().filter(|known| known.is_open())
    }

    /// S-1: the assessments that a decision taken now would rest on: the last, and each earlier one of which something
    /// still counts. A later assessment that leaves a score as it was takes it over, with whoever made and endorsed it.
    pub fn counting(&self) -> impl Iterator<Item = &Assessment> {
        let latest = self.latest().map(|latest| &latest.assessment);
        let mut counts = vec![false; self.assessments.len()];
        for place in self.entries().filter_map(|entry| entry.assessment) {
            if let Some(counts) = counts.get_mut(usize::from(place)) {
                *counts = true;
            }
        }
        let all = self.assessments.iter().zip(counts);
        all.filter(move |(known, counts)| *counts || latest == Some(&known.assessment)).map(|(known, _)| known)
    }

    /// The entry of a recipient's record.
    pub(super) fn record(&self, recipient: &RecipientId) -> Option<Entry> {
        let place = self.records.iter().position(|known| known == recipient)?;
        self.records_entered.get(place).copied()
    }

    /// Everything that was entered and not replaced since.
    fn entries(&self) -> impl Iterator<Item = Entry> {
        let records = self.records_entered.iter().copied();
        let risks =
            self.risks.iter().flat_map(|risk| risk.readings.iter().map(|rated| rated.entry).chain([risk.entry]));
        records.chain(self.non_provision_entered).chain(risks)
    }

    /// Notes an entry in the assessment that its author has open; what measures achieved is read without one, too.
    fn enter(&mut self, by: &UserId) -> Entry {
        let place = self.assessments.iter().rposition(|known| known.is_open() && known.assessor == *by);
        if let Some(known) = place.and_then(|place| self.assessments.get_mut(place)) {
            known.entries += 1;
        }
        Entry { assessment: place.and_then(|place| u16::try_from(place).ok()), overtaken: false }
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let by = &envelope.recorded.by.user;
        match event {
            Event::RiskAssessmentStarted(body) => self.assessments.push(Assessment {
                assessment: body.assessment.clone(),
                kind: body.kind,
                assessor: by.clone(),
                state: AssessmentState::Started,
                entries: 0,
                residual_level: None,
                real_risk: false,
                submitted_on: None,
                submitted_at: None,
                found_at: None,
                endorsed_by: None,
                endorsed_on: None,
            }),
            Event::RecipientRecordAssessed(body) => {
                let entry = self.enter(by);
                let place = self.records.iter().position(|known| *known == body.recipient);
                match place.and_then(|place| self.records_entered.get_mut(place)) {
                    Some(known) => *known = entry,
                    None => {
                        self.records.push(body.recipient.clone());
                        self.records_entered.push(entry);
                    }
                }
            }
            Event::RiskIdentified(body) => {
                let entry = self.enter(by);
                self.risks.push(Risk {
                    risk: body.risk.clone(),
                    adverse_outcome: body.adverse_outcome,
                    items: List::from(&body.items),
                    readings: List::new(),
                    entry,
                });
            }
            Event::RiskRated(body) => {
                let entry = self.enter(by);
                if let Some(risk) = self.risks.iter_mut().find(|risk| risk.risk == body.risk) {
                    risk.readings.retain(|rated| rated.basis != body.basis);
                    risk.readings.push(Rated {
                        basis: body.basis,
                        reading: body.reading,
                        on: envelope.effective_on,
                        measures: List::from(&body.measures_relied_on),
                        entry,
                    });
                }
            }
            Event::NonProvisionRiskAssessed(body) => {
                let entry = self.enter(by);
                (self.non_provision, self.non_provision_entered) = (Some(body.reading.level), Some(entry));
            }
            Event::RiskAssessmentSubmitted(body) => self.change(&body.assessment, |known| {
                known.state = AssessmentState::Submitted;
                known.residual_level = Some(body.residual_level);
                known.real_risk = body.real_risk_of_grave_violations;
                known.submitted_on = Some(envelope.effective_on);
                known.submitted_at = Some(envelope.position);
                known.found_at = known.submitted_at.filter(|_| known.real_risk).or(known.found_at);
            }),
            Event::RiskAssessmentEndorsed(body) => self.change(&body.assessment, |known| {
                known.state = AssessmentState::Endorsed;
                known.endorsed_by = Some(by.clone());
                known.endorsed_on = Some(envelope.effective_on);
            }),
            Event::RiskAssessmentReturned(body) => {
                self.change(&body.assessment, |known| known.state = AssessmentState::Returned);
            }
        }
    }

    /// Whether a reading relies on a measure.
    fn relies_on(&self, measure: &MeasureId) -> bool {
        self.risks.iter().flat_map(|risk| &risk.readings).any(|rated| rated.measures.contains(measure))
    }

    /// What was entered before the facts changed is looked at again: all of it where the case was reopened or a material
    /// change recorded, the readings of the risks that an item brings where the item was described anew.
    fn overtake(&mut self, event: &crate::Event) {
        let revised = if let crate::Event::Scope(scope::Event::SupportItemRevised(body)) = event {
            Some(&body.item)
        } else {
            None
        };
        let all = matches!(
            event,
            crate::Event::Closing(closing::Event::CaseReopened(_))
                | crate::Event::Monitoring(monitoring::Event::MaterialChangeRecorded(_))
        );
        if all {
            self.records_entered.iter_mut().for_each(|entry| entry.overtaken = true);
            self.non_provision_entered.iter_mut().for_each(|entry| entry.overtaken = true);
        }
        for risk in self.risks.iter_mut().filter(|risk| all || revised.is_some_and(|item| risk.items.contains(item))) {
            risk.readings.iter_mut().for_each(|rated| rated.entry.overtaken = true);
        }
    }

    /// An endorsement covers what stood when it was given. What is entered afterwards in any other assessment, a rapid one
    /// too, replaces something of it that a decision would go by, and nobody has endorsed it: the endorsed ones are stale
    /// until another is endorsed that takes the entry over. Only what measures achieved, which is read at any time and
    /// decides no level, leaves them as they are.
    fn replace(&mut self, event: &Event) {
        let enters = match event {
            Event::RiskRated(body) => body.basis != Basis::ResidualAchieved,
            Event::RecipientRecordAssessed(_) | Event::RiskIdentified(_) | Event::NonProvisionRiskAssessed(_) => true,
            Event::RiskAssessmentStarted(_)
            | Event::RiskAssessmentSubmitted(_)
            | Event::RiskAssessmentEndorsed(_)
            | Event::RiskAssessmentReturned(_) => false,
        };
        let endorsed =
            |known: &&mut Assessment| known.state == AssessmentState::Endorsed && known.kind != AssessmentKind::Rapid;
        if enters {
            self.assessments.iter_mut().filter(endorsed).for_each(|known| known.state = AssessmentState::Stale);
        }
    }

    /// G12, G27 and material changes: what an endorsed assessment rests on is no longer so.
    pub(super) fn notice(&mut self, event: &crate::Event, on: Day) {
        self.overtake(event);
        if let crate::Event::Risk(event) = event {
            self.replace(event);
        }
        let lost = if let crate::Event::Mitigation(mitigation::Event::MitigationDropped(body)) = event {
            Some(&body.measure)
        } else if let crate::Event::Mitigation(mitigation::Event::MitigationVerified(body)) = event {
            (body.result == Effectiveness::NotEffective).then_some(&body.measure)
        } else {
            None
        };
        if lost.is_some_and(|measure| self.relies_on(measure)) {
            self.relied_on_lost = self.relied_on_lost.or(Some(on));
        }
        if matches!(event, crate::Event::Monitoring(monitoring::Event::PeriodicReviewCompleted(_))) {
            self.relied_on_lost = None;
        }
        let stale = if let crate::Event::Mitigation(mitigation::Event::MitigationDropped(body)) = event {
            self.relies_on(&body.measure)
        } else {
            matches!(event, crate::Event::Closing(closing::Event::CaseReopened(_)))
                || matches!(event, crate::Event::Monitoring(monitoring::Event::MaterialChangeRecorded(_)))
                || matches!(
                    event,
                    crate::Event::Scope(
                        scope::Event::SupportItemRevised(_)
                            | scope::Event::SupportItemAdded(_)
                            | scope::Event::RecipientLinked(_)
                    )
                )
        };
        if stale {
            for known in self.assessments.iter_mut().filter(|known| known.state == AssessmentState::Endorsed) {
                known.state = AssessmentState::Stale;
            }
        }
    }

    fn change(&mut self, id: &AssessmentId, change: impl FnOnce(&mut Assessment)) {
        if let Some(known) = self.assessments.iter_mut().find(|known| known.assessment == *id) {
            change(known);
        }
    }
}
