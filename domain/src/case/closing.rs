//! Closing, withdrawal and reopening of a case; deadlines that passed. Closing is not forgetting: the way back is real.

use super::pairs::{Pair, list};
use crate::{
    Context, Envelope, List, Rejection,
    case::{
        Case, alert_rules,
        gates::{self, Outstanding},
    },
    terms::{CloseReason, Day, DeadlineKind, EmergencyState, Instant, PairStatus, Text},
};

bodies! {
    /// A case was closed.
    pub struct CaseClosed {
        /// Why.
        pub reason: CloseReason,
        /// What was learnt.
        pub lessons: Option<Text<4000>>,
    }

    /// A case was withdrawn before anything was decided.
    pub struct CaseWithdrawn {
        /// Why.
        pub reason: Text<2000>,
    }

    /// A case is to be reopened.
    pub struct ReopenCase {
        /// For which pairs; every declined, ceased or excluded pair where omitted.
        pub covers: Option<Vec<Pair>>,
        /// The new facts.
        pub new_facts: Option<Text<2000>>,
    }

    /// A case was reopened.
    pub struct CaseReopened {
        /// For which pairs.
        pub covers: Vec<Pair>,
        /// The new facts.
        pub new_facts: Text<2000>,
    }

    /// A deadline passed.
    pub struct DeadlinePassed {
        /// What was due.
        pub kind: DeadlineKind,
        /// Of what.
        pub subject: Text<200>,
        /// When it was due.
        pub due: Instant,
    }
}

events! {
    action None;
    /// A case was closed.
    1701 CaseClosed,
    /// A case was withdrawn.
    1702 CaseWithdrawn,
    /// A case was reopened.
    1703 CaseReopened,
    /// A deadline passed.
    1704 DeadlinePassed,
}

commands! {
    action None;
    /// Closes a case.
    CloseCase(CaseClosed),
    /// Withdraws a case on which nothing was decided.
    WithdrawCase(CaseWithdrawn),
    /// Reopens a case, or some pairs of it, on new facts.
    ReopenCase(ReopenCase),
    /// Records that a deadline passed.
    RecordDeadlinePassed(DeadlinePassed),
}

states! {
    /// A deadline that passed and was recorded.
    pub struct Passed {
        /// What was due.
        pub kind: DeadlineKind,
        /// Of what.
        pub subject: Text<200>,
        /// When it was due.
        pub due: Instant,
        /// It is over: what was due is done, fell due at another time, or the case was closed in between. Where it falls due
        /// again as it was, that is said anew.
        pub over: bool,
    }

    /// Whether the case is closed, and the deadlines that passed.
    #[derive(Default)]
    pub struct Closing {
        /// Since when it is closed.
        pub closed_on: Option<Day>,
        /// Why, unless it was withdrawn.
        pub reason: Option<CloseReason>,
        /// How often it was reopened.
        pub reopened: u32,
        /// The deadlines that passed.
        pub passed: List<Passed>,
    }
}

impl Passed {
    fn is_of(&self, kind: DeadlineKind, subject: &Text<200>, due: Instant) -> bool {
        (self.kind, &self.subject, self.due) == (kind, subject, due)
    }
}

impl Closing {
    /// Whether the case is closed.
    pub fn is_closed(&self) -> bool {
        self.closed_on.is_some()
    }

    /// Whether it is on record that a deadline passed, and that is not over.
    pub fn has_passed(&self, kind: DeadlineKind, subject: &Text<200>, due: Instant) -> bool {
        self.passed.iter().any(|known| !known.over && known.is_of(kind, subject, due))
    }

    /// What had passed is over.
    pub(super) fn end(&mut self, kind: DeadlineKind, subject: &Text<200>, due: Instant) {
        self.passed.iter_mut().filter(|known| known.is_of(kind, subject, due)).for_each(|known| known.over = true);
    }

    /// Nothing falls due any more: what had passed is over with the case.
    fn close(&mut self, on: Day, reason: CloseReason) {
        (self.closed_on, self.reason) = (Some(on), Some(reason));
        self.passed.iter_mut().for_each(|known| known.over = true);
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::CaseClosed(body) => self.close(envelope.effective_on, body.reason),
            Event::CaseWithdrawn(_) => self.close(envelope.effective_on, CloseReason::Withdrawn),
            Event::CaseReopened(_) => {
                (self.closed_on, self.reason) = (None, None);
                self.reopened += 1;
            }
            Event::DeadlinePassed(body) => {
                if !self.has_passed(body.kind, &body.subject, body.due) {
                    let (kind, subject, due) = (body.kind, body.subject.clone(), body.due);
                    self.passed.push(Passed { kind, subject, due, over: false });
                }
            }
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::CloseCase(body) => {
            super::incident::grave_treated(case)?;
            let open = obstacles(case);
            if !open.is_empty() {
                return Err(Rejection::CannotClose { list: list(open) });
            }
            Event::CaseClosed(body.clone())
        }
        Command::WithdrawCase(body) => {
            super::incident::grave_treated(case)?;
            let open = running(case);
            if let Some(known) = case.standing.pairs.iter().find(|known| known.decided.is_some()) {
                let (what, state) = (format!("Support {}", known.pair), case.pair_status(&known.pair).to_string());
                return Err(Rejection::WrongState {
                    what,
                    state,
                    wanted: "something is decided, so the case is closed, not withdrawn".into(),
                });
            }
            if !open.is_empty() {
                return Err(Rejection::CannotClose { list: list(open) });
            }
            Event::CaseWithdrawn(body.clone())
        }
        Command::ReopenCase(body) => reopen(case, body)?,
        Command::RecordDeadlinePassed(body) => {
            if body.due >= context.now {
                return Err(Rejection::BadInput { field: "due".into(), why: "it has not passed yet".into() });
            }
            if case.closing.has_passed(body.kind, &body.subject, body.due) {
                return Err(alert_rules::recorded(body.kind, &body.subject, body.due, "passed"));
            }
            alert_rules::falls_due(case, body.kind, &body.subject, body.due, context)?;
            super::room("passed deadlines", case.closing.passed.len(), super::MOST_PERIODS)?;
            Event::DeadlinePassed(body.clone())
        }
    };
    Ok(vec![event.into()])
}

/// G28: what stands in the way of closing.
pub(super) fn obstacles(case: &Case) -> Vec<Outstanding> {
    let in_force = case.standing.pairs.iter().filter(|known| known.is_in_force());
    let mut open: Vec<Outstanding> = in_force
        .map(|known| {
            let status = case.pair_status(&known.pair);
            let remedy = (status == PairStatus::Active).then_some("EndSupport");
            Outstanding { what: format!("support {} is {status}", known.pair), remedy }
        })
        .collect();
    open.extend(running(case));
    let measures = case.mitigation.measures.iter().filter(|known| !known.is_terminal());
    open.extend(measures.map(|known| {
        let remedy = Some(gates::next_of_measure(known.state));
        Outstanding { what: format!("measure {} is {}", known.measure, known.state), remedy }
    }));
    let undecided = case.open_pairs();
    open.extend(
        undecided.map(|pair| Outstanding { what: format!("{pair} is undecided"), remedy: Some("RequestDecision") }),
    );
    open
}

/// What still runs, whether or not something was decided. Measures are no part of it: where nothing was decided they were
/// proposed for support that never came.
pub(super) fn running(case: &Case) -> Vec<Outstanding> {
    let mut open: Vec<Outstanding> = Vec::new();
    let mut add = |what: String, remedy| open.push(Outstanding { what, remedy: Some(remedy) });
    case.interventions
        .open()
        .for_each(|known| add(format!("intervention {} is open", known.intervention), "CloseIntervention"));
    let unfinished = case.incidents.incidents.iter().filter(|known| known.outcome.is_none());
    unfinished.for_each(|known| add(format!("incident {} is open", known.incident), "CloseIncident"));
    if let Some(wind_down) = &case.suspensions.wind_down {
        wind_down.outstanding().into_iter().for_each(|what| add(format!("winding down: {what}"), "RecordWindDown"));
    }
    let running = case
        .emergencies
        .emergencies
        .iter()
        .filter(|known| matches!(known.state, EmergencyState::Running | EmergencyState::Ratified));
    running.for_each(|known| add(format!("emergency {} is {}", known.emergency, known.state), "EndEmergency"));
    let unresolved = case.corrections.open_alerts();
    unresolved.for_each(|alert| add(format!("consistency alert {} is open", alert.alert), "ResolveConsistencyAlert"));
    open
}

/// G27: new facts, and something to reopen.
fn reopen(case: &Case, body: &ReopenCase) -> Result<Event, Rejection> {
    let Some(new_facts) = body.new_facts.clone() else { return Err(Rejection::NewFactsMissing {}) };
    let settled = |pair: &Pair| {
        matches!(
            case.pair_status(pair),
            PairStatus::Declined | PairStatus::OutOfScope | PairStatus::Ceased | PairStatus::Ended
        )
    };
    let covers = match &body.covers {
        Some(covers) => case.resolve(Some(covers))?,
        None => case.scope.pairs().filter(settled).collect(),
    };
    if let Some(pair) = covers.iter().find(|pair| !settled(pair)) {
        return Err(Rejection::WrongState {
            what: format!("Support {pair}"),
            state: case.pair_status(pair).to_string(),
            wanted: "only declined, ceased, ended or excluded support is reopened".into(),
        });
    }
    if covers.is_empty() && !case.closing.is_closed() {
        return Err(Rejection::WrongState {
            what: "The case".into(),
            state: "open".into(),
            wanted: "there is nothing to reopen".into(),
        });
    }
    Ok(Event::CaseReopened(CaseReopened { covers, new_facts }))
}
