//! Action 7, incidents: reported with the source protected, assessed for credibility, gravity and link to the support.

use super::pairs::{Pair, found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, intervention::Interventions, status::Standing},
    terms::{
        Attribution, Day, EvidenceId, IncidentCategory, IncidentId, IncidentOutcome, RecipientId, Reliability,
        SourceKind, SupportLink, Text, Verification,
    },
};

bodies! {
    /// An incident was reported.
    pub struct IncidentReported {
        /// Its id.
        pub incident: IncidentId,
        /// When it happened.
        pub occurred_on: Day,
        /// Where, coarsely.
        pub place: Text<200>,
        /// What it is about.
        pub category: IncidentCategory,
        /// Where the information came from, never more closely.
        pub source_kind: SourceKind,
        /// How reliable the source is.
        pub source_reliability: Reliability,
        /// How many people were harmed.
        pub victims_count: Option<u32>,
        /// Whether children were among them.
        #[serde(default)]
        pub children: bool,
        /// Which recipients are concerned.
        #[serde(default)]
        pub recipients: Vec<RecipientId>,
        /// What happened; no names.
        pub summary: Text<4000>,
    }

    /// An incident was assessed.
    pub struct IncidentAssessed {
        /// Which.
        pub incident: IncidentId,
        /// How far it is verified.
        pub verification: Verification,
        /// Whether it is grave.
        pub grave: bool,
        /// How it is linked to the support.
        pub link_to_support: SupportLink,
        /// To whom it is attributed.
        pub attribution: Attribution,
        /// Why.
        pub reasoning: Text<4000>,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// An incident was closed.
    pub struct IncidentClosed {
        /// Which.
        pub incident: IncidentId,
        /// How it ended.
        pub outcome: IncidentOutcome,
        /// In words.
        pub note: Text<2000>,
    }
}

events! {
    action Some(7);
    /// An incident was reported.
    701 IncidentReported,
    /// An incident was assessed.
    702 IncidentAssessed,
    /// An incident was closed.
    703 IncidentClosed,
}

commands! {
    action Some(7);
    /// Reports an incident.
    ReportIncident(IncidentReported),
    /// Assesses an incident: credibility, gravity, link to the support.
    AssessIncident(IncidentAssessed),
    /// Closes an incident.
    CloseIncident(IncidentClosed),
}

states! {
    /// An incident and where it stands.
    pub struct Incident {
        /// Its id.
        pub incident: IncidentId,
        /// What it is about.
        pub category: IncidentCategory,
        /// When it happened.
        pub occurred_on: Day,
        /// When it was reported.
        pub reported_on: Day,
        /// Which recipients are concerned.
        pub recipients: List<RecipientId>,
        /// How far it is verified, once assessed.
        pub verification: Option<Verification>,
        /// Whether it is grave.
        pub grave: bool,
        /// When it was assessed.
        pub assessed_on: Option<Day>,
        /// An intervention or a suspension followed it.
        pub treated: bool,
        /// How it ended.
        pub outcome: Option<IncidentOutcome>,
    }

    /// The incidents.
    #[derive(Default)]
    pub struct Incidents {
        /// In order.
        pub incidents: List<Incident>,
    }
}

impl Incident {
    /// Grave, credible or verified, open, and nobody has acted on it.
    pub fn awaits_action(&self) -> bool {
        self.is_grave_and_believed() && !self.treated && self.outcome.is_none()
    }

    fn is_grave_and_believed(&self) -> bool {
        self.grave && matches!(self.verification, Some(Verification::Credible | Verification::Verified))
    }
}

impl Incidents {
    /// The incident, where the case has it.
    pub fn find(&self, id: &IncidentId) -> Option<&Incident> {
        self.incidents.iter().find(|known| known.incident == *id)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope, interventions: &Interventions) {
        match event {
            Event::IncidentReported(body) => self.incidents.push(Incident {
                incident: body.incident.clone(),
                category: body.category,
                occurred_on: body.occurred_on,
                reported_on: envelope.effective_on,
                recipients: List::from(&body.recipients),
                verification: None,
                grave: false,
                assessed_on: None,
                treated: false,
                outcome: None,
            }),
            Event::IncidentAssessed(body) => self.change(&body.incident, |known| {
                let was = known.is_grave_and_believed();
                known.verification = Some(body.verification);
                known.grave = body.grave;
                known.assessed_on = Some(envelope.effective_on);
                // G21: what was done before anybody knew how grave it is was no answer to that.
                if !was && known.is_grave_and_believed() {
                    known.treated = interventions.open().any(|open| open.incidents.contains(&body.incident));
                }
            }),
            Event::IncidentClosed(body) => self.change(&body.incident, |known| known.outcome = Some(body.outcome)),
        }
    }

    /// The incidents that an intervention is about: those it names; where it names none, all that are open and assessed.
    pub(super) fn meant_by(&self, named: &[IncidentId]) -> List<IncidentId> {
        let meant = |known: &&Incident| {
            if named.is_empty() {
                known.assessed_on.is_some() && known.outcome.is_none()
            } else {
                named.contains(&known.incident)
            }
        };
        self.incidents.iter().filter(meant).map(|known| known.incident.clone()).collect()
    }

    /// An intervention was opened: the incidents that it is about are acted on.
    pub(super) fn notice_intervention(&mut self, meant: &[IncidentId]) {
        self.incidents
            .iter_mut()
            .filter(|known| meant.contains(&known.incident))
            .for_each(|known| known.treated = true);
    }

    /// Support was stopped: the incidents that were assessed up to then are acted on, but not those that concern somebody
    /// who goes on receiving.
    pub(super) fn notice_stop(&mut self, covers: &[Pair], standing: &Standing) {
        let meant = |known: &&mut Incident| {
            let concerned = |pair: &Pair| known.recipients.contains(&pair.recipient);
            let is_stopped = || {
                covers.iter().any(concerned) && !known.recipients.iter().any(|recipient| standing.runs_for(recipient))
            };
            known.assessed_on.is_some() && (known.recipients.is_empty() || is_stopped())
        };
        self.incidents.iter_mut().filter(meant).for_each(|known| known.treated = true);
    }

    fn change(&mut self, id: &IncidentId, change: impl FnOnce(&mut Incident)) {
        if let Some(known) = self.incidents.iter_mut().find(|known| known.incident == *id) {
            change(known);
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.incidents;
    let event = match command {
        Command::ReportIncident(body) => {
            free(region.find(&body.incident).is_some(), "incident", &body.incident)?;
            super::room("incidents", region.incidents.len(), super::MOST_ENTRIES)?;
            context.not_in_future(body.occurred_on)?;
            for recipient in &body.recipients {
                found(case.scope.link(recipient), "linked recipient", recipient)?;
            }
            Event::IncidentReported(body.clone())
        }
        Command::AssessIncident(body) => {
            open(case, &body.incident)?;
            case.evidence.all_attached(&body.evidence)?;
            Event::IncidentAssessed(body.clone())
        }
        Command::CloseIncident(body) => {
            let known = open(case, &body.incident)?;
            if known.awaits_action() {
                return Err(Rejection::GraveIncidentOpen { date: known.reported_on.to_string() });
            }
            Event::IncidentClosed(body.clone())
        }
    };
    Ok(vec![event.into()])
}

fn open<'a>(case: &'a Case, id: &IncidentId) -> Result<&'a Incident, Rejection> {
    let known = found(case.incidents.find(id), "incident", id)?;
    match known.outcome {
        None => Ok(known),
        Some(outcome) => Err(Rejection::WrongState {
            what: format!("Incident {id}"),
            state: outcome.to_string(),
            wanted: "report a new one".into(),
        }),
    }
}

/// G21: a credible grave incident needs an intervention or a suspension before anything is declared in order.
pub(super) fn grave_treated(case: &Case) -> Result<(), Rejection> {
    match case.incidents.incidents.iter().find(|known| known.awaits_action()) {
        None => Ok(()),
        Some(known) => Err(Rejection::GraveIncidentOpen { date: known.reported_on.to_string() }),
    }
}
