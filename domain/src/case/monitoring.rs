//! Action 6, due diligence monitoring: indicators against thresholds, visits, periodic reviews, material changes.
//! Numerator and denominator are always kept: no allegation after no visit is not good news.

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, monitoring_rules},
    terms::{
        Access, BasisPoints, Consequence, Day, Direction, EvidenceId, IndicatorFamily, IndicatorId, IndicatorState,
        IndicatorUnit, MaterialChange, RecipientId, ReviewResult, Text, UserId,
    },
};

bodies! {
    /// An indicator was defined.
    pub struct IndicatorDefined {
        /// Its id, such as I05.
        pub indicator: IndicatorId,
        /// What it shows.
        pub name: Text<200>,
        /// Whose behaviour.
        pub family: IndicatorFamily,
        /// What it counts in.
        pub unit: IndicatorUnit,
        /// Which way is bad.
        pub direction: Direction,
        /// The warning line, in hundredths of the unit.
        pub warn: Option<BasisPoints>,
        /// The threshold, in hundredths of the unit: breached at or above it where high is bad, below it where low is.
        pub breach: BasisPoints,
        /// How often it is read, in days.
        pub frequency_days: u32,
        /// Where the numbers come from.
        pub source: Text<200>,
        /// Who answers for it.
        pub owner: UserId,
        /// What a breach brings by itself.
        pub auto_consequence: Consequence,
    }

    /// An indicator is to be measured over a period.
    pub struct MeasureIndicator {
        /// Which.
        pub indicator: IndicatorId,
        /// First day of the period.
        pub from: Day,
        /// Last day of the period.
        pub to: Day,
        /// How many.
        pub numerator: i32,
        /// Of how many; needed for shares and rates.
        pub denominator: Option<i32>,
        /// There is no data; a value of its own.
        #[serde(default)]
        pub no_data: bool,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// An indicator was measured over a period.
    pub struct IndicatorMeasured {
        /// Which.
        pub indicator: IndicatorId,
        /// First day of the period.
        pub from: Day,
        /// Last day of the period.
        pub to: Day,
        /// How many.
        pub numerator: i32,
        /// Of how many.
        pub denominator: Option<i32>,
        /// There is no data.
        pub no_data: bool,
        /// Evidence.
        pub evidence: Vec<EvidenceId>,
    }

    /// An indicator is beyond its threshold, or without data two periods running.
    pub struct IndicatorBreached {
        /// Which.
        pub indicator: IndicatorId,
        /// The last day of the period that breached.
        pub period_to: Day,
        /// The value, in hundredths of the unit; none where there is no data.
        pub value: Option<BasisPoints>,
        /// The threshold.
        pub threshold: BasisPoints,
        /// What it brings.
        pub consequence: Consequence,
    }

    /// An indicator is back in range for two readings running.
    pub struct IndicatorCleared {
        /// Which.
        pub indicator: IndicatorId,
        /// The last day of the period that cleared it.
        pub period_to: Day,
    }

    /// An indicator was retired.
    pub struct IndicatorRetired {
        /// Which.
        pub indicator: IndicatorId,
        /// Why.
        pub reason: Text<1000>,
    }

    /// A monitoring visit was made, or refused.
    pub struct MonitoringVisitRecorded {
        /// Where, as coarsely as safety asks.
        pub place: Text<200>,
        /// Which recipient was visited.
        pub recipient: Option<RecipientId>,
        /// Whether it was announced.
        pub announced: bool,
        /// How far monitors could look.
        pub access: Access,
        /// What they found; no names.
        pub findings: Text<4000>,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// A periodic review was completed.
    pub struct PeriodicReviewCompleted {
        /// What changed since the last.
        #[serde(default)]
        pub changes: Vec<Text<1000>>,
        /// Whether the risk changed.
        pub risk_changed: bool,
        /// What the review concludes.
        pub result: ReviewResult,
        /// When the next is due.
        pub next_due_on: Day,
    }

    /// Something changed on which assessments rest.
    pub struct MaterialChangeRecorded {
        /// What kind of change.
        pub kind: MaterialChange,
        /// At which recipient; needed for a change of command.
        pub recipient: Option<RecipientId>,
        /// What changed.
        pub description: Text<4000>,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }
}

events! {
    action Some(6);
    /// An indicator was defined.
    601 IndicatorDefined,
    /// An indicator was measured.
    602 IndicatorMeasured,
    /// An indicator breached its threshold.
    603 IndicatorBreached,
    /// An indicator is back in range.
    604 IndicatorCleared,
    /// An indicator was retired.
    605 IndicatorRetired,
    /// A monitoring visit was made, or refused.
    606 MonitoringVisitRecorded,
    /// A periodic review was completed.
    607 PeriodicReviewCompleted,
    /// Something changed on which assessments rest.
    608 MaterialChangeRecorded,
}

commands! {
    action Some(6);
    /// Defines an indicator with its threshold.
    DefineIndicator(IndicatorDefined),
    /// Records a reading; a breach or a clearing follows by itself.
    MeasureIndicator(MeasureIndicator),
    /// Retires an indicator.
    RetireIndicator(IndicatorRetired),
    /// Records a monitoring visit, also one that was refused.
    RecordMonitoringVisit(MonitoringVisitRecorded),
    /// Completes a periodic review.
    CompletePeriodicReview(PeriodicReviewCompleted),
    /// Records a change on which assessments rest: they become stale.
    RecordMaterialChange(MaterialChangeRecorded),
}

states! {
    /// A period that was measured.
    pub struct Period {
        /// First day.
        pub from: Day,
        /// Last day.
        pub to: Day,
        /// In range, beyond the warning, breached or without data.
        pub state: IndicatorState,
        /// The value, in hundredths of the unit.
        pub value: Option<BasisPoints>,
    }

    /// An indicator and where it stands.
    pub struct Indicator {
        /// Its id.
        pub indicator: IndicatorId,
        /// What it shows.
        pub name: Text<200>,
        /// Whose behaviour.
        pub family: IndicatorFamily,
        /// What it counts in.
        pub unit: IndicatorUnit,
        /// Which way is bad.
        pub direction: Direction,
        /// The warning line.
        pub warn: Option<BasisPoints>,
        /// The threshold.
        pub breach: BasisPoints,
        /// How often it is read, in days.
        pub frequency_days: u32,
        /// What a breach brings.
        pub auto_consequence: Consequence,
        /// Where it stands.
        pub state: IndicatorState,
        /// Since when it stands there.
        pub since: Day,
        /// When it was defined.
        pub defined_on: Day,
        /// The measured periods, by first day.
        pub periods: List<Period>,
    }

    /// A change of command at a recipient.
    pub struct CommandChange {
        /// The recipient.
        pub recipient: RecipientId,
        /// On which day.
        pub on: Day,
    }

    /// What is watched.
    #[derive(Default)]
    pub struct Monitoring {
        /// The indicators.
        pub indicators: List<Indicator>,
        /// Changes of command.
        pub command_changes: List<CommandChange>,
        /// How many visits were made.
        pub visits: u32,
        /// How many were refused.
        pub visits_refused: u32,
        /// When the last review was completed.
        pub reviewed_on: Option<Day>,
        /// When the next is due.
        pub next_review_due: Option<Day>,
    }
}

impl Indicator {
    /// Where a value lies against the lines of this indicator.
    pub fn judge(&self, value: Option<BasisPoints>) -> IndicatorState {
        let beyond = |line: BasisPoints, value: BasisPoints| match self.direction {
            Direction::HighIsBad => value >= line,
            Direction::LowIsBad => value < line,
        };
        match value {
            None => IndicatorState::NoData,
            Some(value) if beyond(self.breach, value) => IndicatorState::Breached,
            Some(value) if self.warn.is_some_and(|warn| beyond(warn, value)) => IndicatorState::Warning,
            Some(_) => IndicatorState::Ok,
        }
    }
}

impl Monitoring {
    /// The indicator, where the case has it.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators.iter().find(|known| known.indicator == *id)
    }

    /// Indicators that are not retired.
    pub fn in_use(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|known| known.state != IndicatorState::Retired)
    }

    /// When the command of a recipient last changed, as this case knows it.
    pub fn command_changed_on(&self, recipient: &RecipientId) -> Option<Day> {
        self.command_changes.iter().filter(|change| change.recipient == *recipient).map(|change| change.on).max()
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let on = envelope.effective_on;
        match event {
            Event::IndicatorDefined(body) => self.indicators.push(Indicator {
                indicator: body.indicator.clone(),
                name: body.name.clone(),
                family: body.family,
                unit: body.unit,
                direction: body.direction,
                warn: body.warn,
                breach: body.breach,
                frequency_days: body.frequency_days,
                auto_consequence: body.auto_consequence,
                state: IndicatorState::Defined,
                since: on,
                defined_on: on,
                periods: List::new(),
            }),
            Event::IndicatorMeasured(body) => {
                if let Some(known) = self.find_mut(&body.indicator) {
                    let value = monitoring_rules::value(known.unit, body);
                    let period = Period { from: body.from, to: body.to, state: known.judge(value), value };
                    let place = known.periods.partition_point(|other| other.from < period.from);
                    known.periods.insert(place, period);
                    let state = monitoring_rules::standing(known);
                    if state != known.state {
                        known.state = state;
                        known.since = on;
                    }
                }
            }
            Event::IndicatorBreached(_) | Event::IndicatorCleared(_) => (),
            Event::IndicatorRetired(body) => {
                if let Some(known) = self.find_mut(&body.indicator) {
                    known.state = IndicatorState::Retired;
                    known.since = on;
                }
            }
            Event::MonitoringVisitRecorded(body) => {
                self.visits += 1;
                self.visits_refused += u32::from(body.access == Access::Refused);
            }
            Event::PeriodicReviewCompleted(body) => {
                self.reviewed_on = Some(on);
                self.next_review_due = Some(body.next_due_on);
            }
            Event::MaterialChangeRecorded(body) => {
                if let (MaterialChange::ChangeOfCommand, Some(recipient)) = (body.kind, &body.recipient) {
                    self.command_changes.push(CommandChange { recipient: recipient.clone(), on });
                }
            }
        }
    }

    fn find_mut(&mut self, id: &IndicatorId) -> Option<&mut Indicator> {
        self.indicators.iter_mut().find(|known| known.indicator == *id)
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::DefineIndicator(body) => {
            free(case.monitoring.indicator(&body.indicator).is_some(), "indicator", &body.indicator)?;
            super::room("indicators", case.monitoring.indicators.len(), super::MOST_ENTRIES)?;
            if !(1..=400).contains(&body.frequency_days) {
                let why = "read it every 1 to 400 days".into();
                return Err(Rejection::BadInput { field: "frequencyDays".into(), why });
            }
            Event::IndicatorDefined(body.clone())
        }
        Command::MeasureIndicator(body) => return monitoring_rules::measure(case, body, context),
        Command::RetireIndicator(body) => {
            monitoring_rules::in_use(case, &body.indicator)?;
            Event::IndicatorRetired(body.clone())
        }
        Command::RecordMonitoringVisit(body) => {
            if let Some(recipient) = &body.recipient {
                found(case.scope.link(recipient), "linked recipient", recipient)?;
            }
            case.evidence.all_attached(&body.evidence)?;
            Event::MonitoringVisitRecorded(body.clone())
        }
        Command::CompletePeriodicReview(body) => {
            if body.result == ReviewResult::Continue {
                super::incident::grave_treated(case)?;
            }
            if body.next_due_on <= context.on {
                let why = "the next review lies after this one".into();
                return Err(Rejection::BadInput { field: "nextDueOn".into(), why });
            }
            if let Some(days) = crate::deadline::review_days(case, context.policy)
                && body.next_due_on > context.on.plus(days)
            {
                let why = format!("at the level that was approved support is reviewed again within {days} days");
                return Err(Rejection::BadInput { field: "nextDueOn".into(), why });
            }
            Event::PeriodicReviewCompleted(body.clone())
        }
        Command::RecordMaterialChange(body) => {
            match (&body.recipient, body.kind) {
                (Some(recipient), _) => {
                    found(case.scope.link(recipient), "linked recipient", recipient)?;
                }
                (None, MaterialChange::ChangeOfCommand) => {
                    let why = "name the recipient whose commander changed".into();
                    return Err(Rejection::BadInput { field: "recipient".into(), why });
                }
                (None, _) => (),
            }
            case.evidence.all_attached(&body.evidence)?;
            Event::MaterialChangeRecorded(body.clone())
        }
    };
    Ok(vec![event.into()])
}
