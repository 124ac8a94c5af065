//! Action 3, engaging with the UN mechanism at country level: consulted, advised, timed out, informed.
//! Advice does not replace the organisation's own decision; departing from it needs reasons and a higher level (design).

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Rejection, Revision,
    case::Case,
    terms::{Advice, ConsultationId, Day, EvidenceId, InformedTopic, MechanismKind, Text},
};

bodies! {
    /// The mechanism is to be consulted.
    pub struct ConsultMechanism {
        /// Id of the consultation.
        pub consultation: ConsultationId,
        /// What is submitted.
        #[serde(default)]
        pub documents: Vec<EvidenceId>,
    }

    /// The mechanism was consulted.
    pub struct MechanismConsulted {
        /// Id of the consultation.
        pub consultation: ConsultationId,
        /// The case as it was submitted.
        pub submitted_revision: Revision,
        /// What was submitted.
        pub documents: Vec<EvidenceId>,
        /// The last day for the answer.
        pub response_due: Day,
    }

    /// The mechanism's advice was received.
    pub struct MechanismAdviceReceived {
        /// Id of the consultation.
        pub consultation: ConsultationId,
        /// The advice.
        pub advice: Advice,
        /// Under which conditions.
        #[serde(default)]
        pub conditions: Vec<Text<1000>>,
        /// Who of the mechanism saw it otherwise, and why.
        pub dissent: Option<Text<2000>>,
        /// When it came.
        pub received_on: Day,
        /// The advice in writing.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// No answer came in time.
    pub struct RecordMechanismTimeout {
        /// Id of the consultation.
        pub consultation: ConsultationId,
    }

    /// No answer came in time.
    pub struct MechanismTimedOut {
        /// Id of the consultation.
        pub consultation: ConsultationId,
        /// The last day for the answer.
        pub due: Day,
    }

    /// The mechanism, or where there is none the UN's human rights presence, was informed.
    pub struct MechanismInformed {
        /// About what.
        pub topic: InformedTopic,
        /// Who was informed.
        pub informed: Text<200>,
        /// Under which reference.
        pub about: Option<Text<200>>,
    }
}

events! {
    action Some(3);
    /// The mechanism was consulted.
    301 MechanismConsulted,
    /// The mechanism's advice was received.
    302 MechanismAdviceReceived,
    /// No answer came in time.
    303 MechanismTimedOut,
    /// The mechanism was informed.
    304 MechanismInformed,
}

commands! {
    action Some(3);
    /// Submits the case, as it stands, to the country's mechanism.
    ConsultMechanism(ConsultMechanism),
    /// Records the mechanism's advice.
    RecordMechanismAdvice(MechanismAdviceReceived),
    /// Records that no answer came in time.
    RecordMechanismTimeout(RecordMechanismTimeout),
    /// Records that the mechanism was informed.
    InformMechanism(MechanismInformed),
}

states! {
    /// One consultation.
    pub struct Consulted {
        /// Its id.
        pub consultation: ConsultationId,
        /// On which day.
        pub on: Day,
        /// The last day for the answer.
        pub response_due: Day,
        /// The last advice that came.
        pub advice: Option<Advice>,
        /// No answer came in time.
        pub timed_out: bool,
    }

    /// What was asked of the mechanism and what it said.
    #[derive(Default)]
    pub struct Consultation {
        /// The consultations.
        pub consultations: List<Consulted>,
    }
}

impl Consultation {
    /// The last consultation.
    pub fn latest(&self) -> Option<&Consulted> {
        self.consultations.last()
    }

    /// The advice that stands: the last that was given. Asking again without an answer does not undo it.
    pub fn advice(&self) -> Option<Advice> {
        self.consultations.iter().rev().find_map(|consulted| consulted.advice)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::MechanismConsulted(body) => self.consultations.push(Consulted {
                consultation: body.consultation.clone(),
                on: envelope.effective_on,
                response_due: body.response_due,
                advice: None,
                timed_out: false,
            }),
            Event::MechanismAdviceReceived(body) => {
                if let Some(known) = self.find_mut(&body.consultation) {
                    known.advice = Some(body.advice);
                }
            }
            Event::MechanismTimedOut(body) => {
                if let Some(known) = self.find_mut(&body.consultation) {
                    known.timed_out = true;
                }
            }
            Event::MechanismInformed(_) => (),
        }
    }

    fn find(&self, id: &ConsultationId) -> Option<&Consulted> {
        self.consultations.iter().find(|known| known.consultation == *id)
    }

    fn find_mut(&mut self, id: &ConsultationId) -> Option<&mut Consulted> {
        self.consultations.iter_mut().find(|known| known.consultation == *id)
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.consultation;
    let event = match command {
        Command::ConsultMechanism(body) => {
            free(region.find(&body.consultation).is_some(), "consultation", &body.consultation)?;
            super::room("consultations", region.consultations.len(), super::MOST_ENTRIES)?;
            case.evidence.all_attached(&body.documents)?;
            if kind(case, context)? == MechanismKind::None {
                return Err(Rejection::WrongState {
                    what: "The country's mechanism".into(),
                    state: "recorded as none".into(),
                    wanted: "inform the UN's human rights presence instead".into(),
                });
            }
            Event::MechanismConsulted(MechanismConsulted {
                consultation: body.consultation.clone(),
                submitted_revision: case.revision,
                documents: body.documents.clone(),
                response_due: context.on.plus(context.policy.deadlines.mechanism_answer_days),
            })
        }
        Command::RecordMechanismAdvice(body) => {
            found(region.find(&body.consultation), "consultation", &body.consultation)?;
            case.evidence.all_attached(&body.evidence)?;
            context.not_in_future(body.received_on)?;
            Event::MechanismAdviceReceived(body.clone())
        }
        Command::RecordMechanismTimeout(body) => {
            let known = found(region.find(&body.consultation), "consultation", &body.consultation)?;
            if known.advice.is_some() || known.timed_out {
                let state = if known.timed_out { "timed out" } else { "answered" }.into();
                return Err(Rejection::WrongState {
                    what: format!("Consultation {}", known.consultation),
                    state,
                    wanted: "nothing is awaited".into(),
                });
            }
            if context.on <= known.response_due {
                return Err(Rejection::MechanismNotLate { date: known.response_due.to_string() });
            }
            Event::MechanismTimedOut(MechanismTimedOut {
                consultation: body.consultation.clone(),
                due: known.response_due,
            })
        }
        Command::InformMechanism(body) => Event::MechanismInformed(body.clone()),
    };
    Ok(vec![event.into()])
}

/// The kind of mechanism in the case's country.
fn kind(case: &Case, context: &Context<'_>) -> Result<MechanismKind, Rejection> {
    let country = case.country();
    match country.and_then(|country| context.registry.mechanism(country)) {
        Some(mechanism) => Ok(mechanism.kind),
        None => Err(Rejection::MechanismUnknown {
            country: country.map_or_else(|| "the country".into(), |country| country.to_string()),
        }),
    }
}

/// G05: the mechanism was at least consulted, or there is none, with evidence.
pub(super) fn consulted(case: &Case, context: &Context<'_>) -> Result<(), Rejection> {
    match (kind(case, context)?, case.consultation.latest()) {
        (MechanismKind::None, _) | (_, Some(_)) => Ok(()),
        (kind, None) => Err(Rejection::MechanismNotConsulted { kind: kind.to_string() }),
    }
}

/// G13: the mechanism advised, timed out, or there is none.
pub(super) fn answered(case: &Case, context: &Context<'_>) -> Result<(), Rejection> {
    consulted(case, context)?;
    heard(case)
}

/// What the last consultation asked was answered, or timed out.
pub(super) fn heard(case: &Case) -> Result<(), Rejection> {
    let Some(latest) = case.consultation.latest() else { return Ok(()) };
    let waiting = |state: &str| Rejection::WrongState {
        what: format!("Consultation {}", latest.consultation),
        state: state.into(),
        wanted: format!("await the answer, due on {}", latest.response_due),
    };
    match latest.advice {
        Some(Advice::MoreInformationNeeded) => Err(waiting("open: more information was asked for")),
        Some(Advice::SupportAdvised | Advice::SupportAdvisedWithConditions | Advice::SupportNotAdvised) => Ok(()),
        None if latest.timed_out => Ok(()),
        None => Err(waiting("unanswered")),
    }
}
