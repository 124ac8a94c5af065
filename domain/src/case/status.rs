//! Where each pair and the case stand: folded from the stream alone, never set by anybody.

use super::pairs::Pair;
use crate::{
    Envelope, Event, List, Position,
    case::{Case, closing, decision, delivery, scope, suspension},
    terms::{Applicability, CaseStatus, Day, DecisionId, ExclusionKind, PairStatus, RecipientId, RiskLevel},
};

states! {
    /// From which day a pair had which status.
    pub struct Since {
        /// From this day.
        pub on: Day,
        /// This status.
        pub status: PairStatus,
    }

    /// From when and until when an approval holds, unless a later one takes its place.
    pub struct Held {
        /// The day it was given.
        pub from: Day,
        /// Its last day.
        pub until: Day,
    }

    /// What was determined and decided about one pair.
    pub struct PairStanding {
        /// The pair.
        pub pair: Pair,
        /// Whether the policy applies to it.
        pub applicability: Option<Applicability>,
        /// Which exclusion was named.
        pub exclusion: Option<ExclusionKind>,
        /// What was decided, once something was: Declined, Approved, Active, Suspended, Ceased or Ended.
        pub decided: Option<PairStatus>,
        /// The status a resumption returns to.
        pub before_suspension: Option<PairStatus>,
        /// The approval in force.
        pub approval: Option<Approval>,
        /// Every approval there was, in the order of recording, also of support that ceased or was reopened.
        #[schemars(skip)]
        pub approvals: List<Held>,
        /// The days on which the decided status changed, in the order of recording.
        pub history: List<Since>,
    }

    /// An approval as a pair sees it.
    pub struct Approval {
        /// The decision.
        pub decision: DecisionId,
        /// The last day it is in force.
        pub valid_until: Day,
        /// The residual level that was approved.
        pub level: RiskLevel,
        /// Where it is recorded: what came before was there to be seen.
        pub at: Position,
    }

    /// Where the pairs stand.
    #[derive(Default)]
    pub struct Standing {
        /// One line a pair.
        pub pairs: List<PairStanding>,
    }
}

impl PairStanding {
    /// Whether something is approved, active or suspended.
    pub fn is_in_force(&self) -> bool {
        matches!(self.decided, Some(PairStatus::Approved | PairStatus::Active | PairStatus::Suspended))
    }

    /// The decided status on a day: what was last recorded of the days up to it.
    pub fn decided_on(&self, day: Day) -> Option<PairStatus> {
        self.history.iter().rev().find(|since| since.on <= day).map(|since| since.status)
    }

    /// The last day of the approval that counts on a day: of those given by then, the one recorded last.
    pub fn approved_until(&self, day: Day) -> Option<Day> {
        self.approvals.iter().rev().find(|held| held.from <= day).map(|held| held.until)
    }

    /// Since when the present decided status holds.
    pub fn since(&self) -> Option<Day> {
        self.history.last().map(|since| since.on)
    }

    /// What was suspended goes on as it was; support that was to start on a later day still does.
    fn resume(&mut self, on: Day) {
        let before = self.before_suspension.take().unwrap_or(PairStatus::Approved);
        let started = self.history.iter().rev().find(|since| since.status == PairStatus::Active).map(|since| since.on);
        match started.filter(|started| before == PairStatus::Active && *started > on) {
            Some(started) => {
                self.set(PairStatus::Approved, on);
                self.set(PairStatus::Active, started);
            }
            None => self.set(before, on),
        }
    }

    fn set(&mut self, status: PairStatus, on: Day) {
        self.decided = Some(status);
        self.history.push(Since { on, status });
    }
}

impl Standing {
    /// The standing of a pair, where the case has it.
    pub fn pair(&self, pair: &Pair) -> Option<&PairStanding> {
        self.pairs.iter().find(|known| known.pair == *pair)
    }

    /// Whether support that was not stopped may be delivered to a recipient, now or once it starts.
    pub(super) fn runs_for(&self, recipient: &RecipientId) -> bool {
        let runs = |known: &PairStanding| matches!(known.decided, Some(PairStatus::Approved | PairStatus::Active));
        self.pairs.iter().any(|known| known.pair.recipient == *recipient && runs(known))
    }

    fn each(&mut self, covers: &[Pair], change: impl Fn(&mut PairStanding)) {
        self.pairs.iter_mut().filter(|known| covers.contains(&known.pair)).for_each(change);
    }

    pub(super) fn evolve(&mut self, scope: &scope::Scope, event: &Event, envelope: &Envelope) {
        let on = envelope.effective_on;
        match event {
            Event::Scope(event) => self.evolve_scope(scope, event),
            Event::Decision(decision::Event::SupportApproved(body)) => {
                let approval = Approval {
                    decision: body.decision.clone(),
                    valid_until: body.valid_until,
                    level: body.residual_level,
                    at: envelope.position,
                };
                self.each(&body.covers, |pair| {
                    pair.approval = Some(approval.clone());
                    pair.approvals.push(Held { from: on, until: body.valid_until });
                    // A new decision on suspended support renews its basis; it does not lift the suspension.
                    if pair.decided == Some(PairStatus::Suspended) {
                        pair.before_suspension = pair.before_suspension.or(Some(PairStatus::Approved));
                    } else if pair.decided != Some(PairStatus::Active) {
                        pair.set(PairStatus::Approved, on);
                    }
                });
            }
            Event::Decision(decision::Event::SupportDeclined(body)) => {
                self.each(&body.covers, |pair| pair.set(PairStatus::Declined, on));
            }
            Event::Decision(_) => (),
            Event::Delivery(delivery::Event::SupportActivated(body)) => {
                self.each(&body.covers, |pair| pair.set(PairStatus::Active, body.from));
            }
            Event::Delivery(delivery::Event::SupportEnded(body)) => {
                self.each(&body.covers, |pair| pair.set(PairStatus::Ended, on));
            }
            Event::Delivery(delivery::Event::DeliveryRecorded(_)) => (),
            Event::Suspension(event) => self.evolve_suspension(event, on),
            Event::Closing(closing::Event::CaseReopened(body)) => self.each(&body.covers, |pair| {
                if pair.applicability == Some(Applicability::DoesNotApply) {
                    pair.applicability = None;
                    pair.exclusion = None;
                }
                pair.decided = None;
                pair.approval = None;
                pair.history.push(Since { on, status: PairStatus::InProcess });
            }),
            Event::Closing(_)
            | Event::Assignment(_)
            | Event::Alert(_)
            | Event::Precondition(_)
            | Event::Consultation(_)
            | Event::Risk(_)
            | Event::Mitigation(_)
            | Event::Monitoring(_)
            | Event::Incident(_)
            | Event::Intervention(_)
            | Event::Emergency(_)
            | Event::Notification(_)
            | Event::Agreement(_)
            | Event::Evidence(_)
            | Event::Correction(_)
            | Event::Recipient(_)
            | Event::CountryMechanism(_)
            | Event::Policy(_)
            | Event::Role(_)
            | Event::Ledger(_)
            | Event::Access(_) => (),
        }
    }

    fn evolve_scope(&mut self, scope: &scope::Scope, event: &scope::Event) {
        if let scope::Event::ApplicabilityDetermined(body) = event {
            for line in &body.outcomes {
                let named =
                    |known: &&mut PairStanding| known.pair.item == line.item && known.pair.recipient == line.recipient;
                if let Some(known) = self.pairs.iter_mut().find(named) {
                    known.applicability = Some(line.outcome);
                    known.exclusion = line.exclusion;
                }
            }
        }
        for pair in scope.pairs() {
            if self.pair(&pair).is_none() {
                self.pairs.push(PairStanding {
                    pair,
                    applicability: None,
                    exclusion: None,
                    decided: None,
                    before_suspension: None,
                    approval: None,
                    approvals: List::new(),
                    history: List::new(),
                });
            }
        }
        self.pairs
            .retain(|known| scope.item(&known.pair.item).is_some() && scope.link(&known.pair.recipient).is_some());
    }

    fn evolve_suspension(&mut self, event: &suspension::Event, on: Day) {
        match event {
            suspension::Event::SupportSuspended(body) => self.each(&body.covers, |pair| {
                if pair.decided != Some(PairStatus::Suspended) {
                    pair.before_suspension = pair.decided;
                    pair.set(PairStatus::Suspended, on);
                }
            }),
            suspension::Event::SupportResumed(body) => self.each(&body.covers, |pair| pair.resume(on)),
            suspension::Event::SupportCeased(body) => self.each(&body.covers, |pair| {
                pair.set(PairStatus::Ceased, on);
                pair.approval = None;
            }),
            suspension::Event::SuspensionReviewed(_)
            | suspension::Event::SuspensionConfirmed(_)
            | suspension::Event::SuspensionExtended(_)
            | suspension::Event::WindDownRecorded(_) => (),
        }
    }
}

impl Case {
    /// Where one pair stands; `Unscreened` where the case does not have it.
    pub fn pair_status(&self, pair: &Pair) -> PairStatus {
        let Some(known) = self.standing.pair(pair) else { return PairStatus::Unscreened };
        match (known.decided, known.applicability) {
            (Some(decided), _) => decided,
            (None, None) => PairStatus::Unscreened,
            (None, Some(Applicability::DoesNotApply)) => PairStatus::OutOfScope,
            (None, Some(Applicability::Applies | Applicability::AppliesPrecautionary)) => {
                if self.preconditions.not_met(pair).is_some() { PairStatus::Blocked } else { PairStatus::InProcess }
            }
        }
    }

    /// Every pair with its status.
    pub fn pair_statuses(&self) -> Vec<(Pair, PairStatus)> {
        self.standing.pairs.iter().map(|known| (known.pair.clone(), self.pair_status(&known.pair))).collect()
    }

    /// Where the case stands: the first line that fits.
    pub fn status(&self) -> CaseStatus {
        if self.closing.is_closed() {
            return CaseStatus::Closed;
        }
        let statuses: Vec<PairStatus> = self.standing.pairs.iter().map(|known| self.pair_status(&known.pair)).collect();
        let any = |wanted: PairStatus| statuses.contains(&wanted);
        let in_scope: Vec<PairStatus> =
            statuses.iter().copied().filter(|status| *status != PairStatus::OutOfScope).collect();
        let all = |wanted: &[PairStatus]| !in_scope.is_empty() && in_scope.iter().all(|status| wanted.contains(status));
        if any(PairStatus::Suspended) {
            return CaseStatus::Suspended;
        }
        if any(PairStatus::Active) {
            return if self.interventions.is_any_open() { CaseStatus::UnderIntervention } else { CaseStatus::Active };
        }
        if any(PairStatus::Approved) {
            return CaseStatus::Approved;
        }
        if let Some(request) = self.decision.open_request() {
            return if request.referred_to.is_some() { CaseStatus::ReferredUp } else { CaseStatus::PendingDecision };
        }
        if all(&[PairStatus::Ceased]) {
            return CaseStatus::Ceased;
        }
        if all(&[PairStatus::Declined]) {
            return CaseStatus::Declined;
        }
        if all(&[PairStatus::Ended, PairStatus::Ceased, PairStatus::Declined]) {
            return CaseStatus::Ended;
        }
        if all(&[PairStatus::Blocked]) {
            return CaseStatus::Blocked;
        }
        if statuses.is_empty() || any(PairStatus::Unscreened) {
            return CaseStatus::Draft;
        }
        if in_scope.is_empty() {
            return CaseStatus::OutOfScope;
        }
        if self.risk.is_endorsed_and_fresh() {
            return CaseStatus::ReadyForDecision;
        }
        if self.preconditions.is_complete(self.open_pairs()) {
            CaseStatus::Assessment
        } else {
            CaseStatus::Preconditions
        }
    }

    /// Suspended in part: another pair is active.
    pub fn is_partly_suspended(&self) -> bool {
        let has = |wanted| self.standing.pairs.iter().any(|known| known.decided == Some(wanted));
        has(PairStatus::Suspended) && has(PairStatus::Active)
    }

    /// Pairs inside the policy on which nothing is decided.
    pub fn open_pairs(&self) -> impl Iterator<Item = &Pair> {
        self.standing
            .pairs
            .iter()
            .map(|known| &known.pair)
            .filter(|pair| matches!(self.pair_status(pair), PairStatus::InProcess | PairStatus::Blocked))
    }
}
