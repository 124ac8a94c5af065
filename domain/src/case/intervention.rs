//! Action 7, intervention: the ladder from the local commander to the head of government.

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, incident::Incidents},
    terms::{
        Day, IncidentId, IndicatorId, InterventionId, InterventionOutcome, InterventionTrigger, NextStep,
        NotificationId, Rung, Text,
    },
};

bodies! {
    /// An intervention was opened.
    pub struct InterventionOpened {
        /// Its id.
        pub intervention: InterventionId,
        /// What made it necessary.
        pub trigger: InterventionTrigger,
        /// Because of which incidents.
        #[serde(default)]
        pub incidents: Vec<IncidentId>,
        /// Because of which indicators.
        #[serde(default)]
        pub indicators: Vec<IndicatorId>,
        /// What is to be achieved.
        pub aim: Text<2000>,
    }

    /// A step is to be taken.
    pub struct TakeInterventionStep {
        /// Of which intervention.
        pub intervention: InterventionId,
        /// On which rung.
        pub rung: Rung,
        /// What is demanded.
        pub demand: Text<2000>,
        /// By when an answer is due; as the policy says where omitted.
        pub response_due_on: Option<Day>,
        /// The notification that carries it.
        pub notification: Option<NotificationId>,
        /// Harm is ongoing: rungs may be passed over.
        #[serde(default)]
        pub ongoing_harm: bool,
    }

    /// A step was taken.
    pub struct InterventionStepTaken {
        /// Of which intervention.
        pub intervention: InterventionId,
        /// On which rung.
        pub rung: Rung,
        /// What is demanded.
        pub demand: Text<2000>,
        /// By when an answer is due.
        pub response_due_on: Day,
        /// The notification that carries it.
        pub notification: Option<NotificationId>,
        /// Harm is ongoing.
        pub ongoing_harm: bool,
    }

    /// An intervention was closed.
    pub struct InterventionClosed {
        /// Which.
        pub intervention: InterventionId,
        /// What it brought.
        pub outcome: InterventionOutcome,
        /// What follows.
        pub next: NextStep,
        /// In words.
        pub note: Text<2000>,
    }
}

events! {
    action Some(7);
    /// An intervention was opened.
    801 InterventionOpened,
    /// A step of an intervention was taken.
    802 InterventionStepTaken,
    /// An intervention was closed.
    803 InterventionClosed,
}

commands! {
    action Some(7);
    /// Opens an intervention.
    OpenIntervention(InterventionOpened),
    /// Takes the next step of the ladder.
    TakeInterventionStep(TakeInterventionStep),
    /// Closes an intervention and says what follows.
    CloseIntervention(InterventionClosed),
}

states! {
    /// One step.
    pub struct Step {
        /// On which rung.
        pub rung: Rung,
        /// On which day.
        pub on: Day,
        /// By when an answer is due.
        pub response_due_on: Day,
        /// The notification that carries it.
        pub notification: Option<NotificationId>,
    }

    /// An intervention and where it stands.
    pub struct Intervention {
        /// Its id.
        pub intervention: InterventionId,
        /// What made it necessary.
        pub trigger: InterventionTrigger,
        /// The incidents that it is about: those it named, or all that were open and assessed then.
        pub incidents: List<IncidentId>,
        /// When it was opened.
        pub opened_on: Day,
        /// The steps, in order.
        pub steps: List<Step>,
        /// What it brought, once closed.
        pub outcome: Option<InterventionOutcome>,
    }

    /// The interventions.
    #[derive(Default)]
    pub struct Interventions {
        /// In order.
        pub interventions: List<Intervention>,
    }
}

impl Interventions {
    /// Whether one is open.
    pub fn is_any_open(&self) -> bool {
        self.open().next().is_some()
    }

    /// Those that are open.
    pub fn open(&self) -> impl Iterator<Item = &Intervention> {
        self.interventions.iter().filter(|known| known.outcome.is_none())
    }

    /// The intervention, where the case has it.
    pub fn find(&self, id: &InterventionId) -> Option<&Intervention> {
        self.interventions.iter().find(|known| known.intervention == *id)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope, incidents: &Incidents) {
        match event {
            Event::InterventionOpened(body) => self.interventions.push(Intervention {
                intervention: body.intervention.clone(),
                trigger: body.trigger,
                incidents: incidents.meant_by(&body.incidents),
                opened_on: envelope.effective_on,
                steps: List::new(),
                outcome: None,
            }),
            Event::InterventionStepTaken(body) => self.change(&body.intervention, |known| {
                known.steps.push(Step {
                    rung: body.rung,
                    on: envelope.effective_on,
                    response_due_on: body.response_due_on,
                    notification: body.notification.clone(),
                });
            }),
            Event::InterventionClosed(body) => {
                self.change(&body.intervention, |known| known.outcome = Some(body.outcome))
            }
        }
    }

    fn change(&mut self, id: &InterventionId, change: impl FnOnce(&mut Intervention)) {
        if let Some(known) = self.interventions.iter_mut().find(|known| known.intervention == *id) {
            change(known);
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.interventions;
    let event = match command {
        Command::OpenIntervention(body) => {
            free(region.find(&body.intervention).is_some(), "intervention", &body.intervention)?;
            super::room("interventions", region.interventions.len(), super::MOST_ENTRIES)?;
            for incident in &body.incidents {
                found(case.incidents.find(incident), "incident", incident)?;
            }
            for indicator in &body.indicators {
                found(case.monitoring.indicator(indicator), "indicator", indicator)?;
            }
            Event::InterventionOpened(body.clone())
        }
        Command::TakeInterventionStep(body) => Event::InterventionStepTaken(step(case, body, context)?),
        Command::CloseIntervention(body) => {
            open(case, &body.intervention)?;
            Event::InterventionClosed(body.clone())
        }
    };
    Ok(vec![event.into()])
}

/// G22: rungs are climbed one by one unless harm is ongoing.
fn step(case: &Case, body: &TakeInterventionStep, context: &Context<'_>) -> Result<InterventionStepTaken, Rejection> {
    let known = open(case, &body.intervention)?;
    super::room("steps", known.steps.len(), super::MOST_ENTRIES)?;
    if let Some(notification) = &body.notification {
        found(case.notifications.find(notification), "notification", notification)?;
    }
    let highest = known.steps.iter().map(|step| step.rung).max();
    let allowed = highest.map_or(0, |rung| rung as usize + 1);
    if !body.ongoing_harm && body.rung as usize > allowed {
        let previous = Rung::ALL.get((body.rung as usize).saturating_sub(1)).copied().unwrap_or(Rung::Local);
        return Err(Rejection::RungOrder { rung: body.rung.to_string(), previous: previous.to_string() });
    }
    let response_due_on =
        body.response_due_on.unwrap_or_else(|| context.on.plus(context.policy.answer_days(body.rung)));
    if response_due_on < context.on {
        return Err(Rejection::BadInput {
            field: "responseDueOn".into(),
            why: "an answer cannot be due before the step".into(),
        });
    }
    Ok(InterventionStepTaken {
        intervention: body.intervention.clone(),
        rung: body.rung,
        demand: body.demand.clone(),
        response_due_on,
        notification: body.notification.clone(),
        ongoing_harm: body.ongoing_harm,
    })
}

fn open<'a>(case: &'a Case, id: &InterventionId) -> Result<&'a Intervention, Rejection> {
    let known = found(case.interventions.find(id), "intervention", id)?;
    match known.outcome {
        None => Ok(known),
        Some(outcome) => Err(Rejection::WrongState {
            what: format!("Intervention {id}"),
            state: outcome.to_string(),
            wanted: "open a new one".into(),
        }),
    }
}
