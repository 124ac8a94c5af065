//! The emergency path: a narrow, time-boxed exception of this project's design. No policy text was found for it, so it is
//! off unless an edition of the policy turns it on, and it never lifts the bar of real risk.

use super::pairs::{Pair, found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, emergency_rules},
    terms::{
        AssessmentId, Authority, EmergencyBasis, EmergencyId, EmergencyMode, EmergencyState, Instant, Text, UserId,
    },
};

bodies! {
    /// Emergency support is to be authorised.
    pub struct AuthoriseEmergency {
        /// Its id.
        pub emergency: EmergencyId,
        /// The imminent danger to life.
        pub threat: Text<1000>,
        /// The smallest set of pairs that answers it.
        pub covers: Vec<Pair>,
        /// On what it rests.
        pub basis: EmergencyBasis,
        /// In writing, or by word of mouth.
        pub mode: EmergencyMode,
        /// The hour of the authorisation.
        pub authorised_at: Instant,
        /// The hour of writing; within a day of an oral authorisation.
        pub written_at: Option<Instant>,
        /// When it ends by itself.
        pub expires_at: Instant,
    }

    /// Emergency support was authorised.
    pub struct EmergencySupportAuthorised {
        /// Its id.
        pub emergency: EmergencyId,
        /// The imminent danger to life.
        pub threat: Text<1000>,
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// On what it rests.
        pub basis: EmergencyBasis,
        /// In writing, or by word of mouth.
        pub mode: EmergencyMode,
        /// At which authority.
        pub authority: Authority,
        /// The hour of the authorisation.
        pub authorised_at: Instant,
        /// The hour of writing.
        pub written_at: Option<Instant>,
        /// When it ends by itself.
        pub expires_at: Instant,
        /// By when the next level must ratify it.
        pub ratify_by: Instant,
    }

    /// Emergency support was ratified by the next level.
    pub struct EmergencySupportRatified {
        /// Which.
        pub emergency: EmergencyId,
        /// The hour.
        pub at: Instant,
        /// The rapid assessment it rests on.
        pub assessment: AssessmentId,
        /// What the ratifier found.
        pub findings: Text<2000>,
    }

    /// Emergency support lapsed because nobody ratified it in time: a reportable breach.
    pub struct EmergencySupportLapsed {
        /// Which.
        pub emergency: EmergencyId,
        /// The hour.
        pub at: Instant,
    }

    /// Emergency support ended.
    pub struct EmergencySupportEnded {
        /// Which.
        pub emergency: EmergencyId,
        /// What was delivered under it.
        pub quantities: Text<1000>,
    }
}

events! {
    action Some(7);
    /// Emergency support was authorised.
    1001 EmergencySupportAuthorised,
    /// Emergency support was ratified by the next level.
    1002 EmergencySupportRatified,
    /// Emergency support lapsed unratified.
    1003 EmergencySupportLapsed,
    /// Emergency support ended.
    1004 EmergencySupportEnded,
}

commands! {
    action Some(7);
    /// Authorises life-saving support for hours or days, where the policy allows it at all.
    AuthoriseEmergency(AuthoriseEmergency),
    /// Ratifies an emergency at the next level, on a rapid assessment.
    RatifyEmergency(EmergencySupportRatified),
    /// Records that an emergency lapsed unratified.
    LapseEmergency(EmergencySupportLapsed),
    /// Ends an emergency.
    EndEmergency(EmergencySupportEnded),
}

states! {
    /// An emergency and where it stands.
    pub struct Emergency {
        /// Its id.
        pub emergency: EmergencyId,
        /// Which pairs.
        pub covers: List<Pair>,
        /// Who authorised it.
        pub by: UserId,
        /// At which authority.
        pub authority: Authority,
        /// From when.
        pub authorised_at: Instant,
        /// Until when.
        pub expires_at: Instant,
        /// By when it must be ratified.
        pub ratify_by: Instant,
        /// Where it stands.
        pub state: EmergencyState,
    }

    /// The emergencies.
    #[derive(Default)]
    pub struct Emergencies {
        /// In order.
        pub emergencies: List<Emergency>,
    }
}

impl Emergency {
    /// Nobody ratified it in time; that it lapsed may be recorded later.
    pub(super) fn is_overdue(&self, at: Instant) -> bool {
        self.state == EmergencyState::Running && at > self.ratify_by
    }
}

impl Emergencies {
    /// The emergency, where the case has it.
    pub fn find(&self, id: &EmergencyId) -> Option<&Emergency> {
        self.emergencies.iter().find(|known| known.emergency == *id)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::EmergencySupportAuthorised(body) => self.emergencies.push(Emergency {
                emergency: body.emergency.clone(),
                covers: List::from(&body.covers),
                by: envelope.recorded.by.user.clone(),
                authority: body.authority,
                authorised_at: body.authorised_at,
                expires_at: body.expires_at,
                ratify_by: body.ratify_by,
                state: EmergencyState::Running,
            }),
            Event::EmergencySupportRatified(body) => self.set(&body.emergency, EmergencyState::Ratified),
            Event::EmergencySupportLapsed(body) => self.set(&body.emergency, EmergencyState::Lapsed),
            Event::EmergencySupportEnded(body) => self.set(&body.emergency, EmergencyState::Ended),
        }
    }

    fn set(&mut self, id: &EmergencyId, state: EmergencyState) {
        if let Some(known) = self.emergencies.iter_mut().find(|known| known.emergency == *id) {
            known.state = state;
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.emergencies;
    let event = match command {
        Command::AuthoriseEmergency(body) => {
            free(region.find(&body.emergency).is_some(), "emergency", &body.emergency)?;
            super::room("emergencies", region.emergencies.len(), super::MOST_ENTRIES)?;
            Event::EmergencySupportAuthorised(emergency_rules::authorise(case, body, context)?)
        }
        Command::RatifyEmergency(body) => {
            emergency_rules::ratify(case, body, context)?;
            Event::EmergencySupportRatified(body.clone())
        }
        Command::LapseEmergency(body) => {
            let known = in_state(case, &body.emergency, &[EmergencyState::Running], "lapsed")?;
            context.not_in_future(body.at.day())?;
            if body.at <= known.ratify_by {
                let why = format!("ratification is due by {}", known.ratify_by);
                return Err(Rejection::BadInput { field: "at".into(), why });
            }
            Event::EmergencySupportLapsed(body.clone())
        }
        Command::EndEmergency(body) => {
            let states = [EmergencyState::Running, EmergencyState::Ratified];
            let known = in_state(case, &body.emergency, &states, "ended")?;
            let ended = Event::EmergencySupportEnded(body.clone()).into();
            // Ending it does not hide that nobody ratified it: a lapse is a breach that others must see.
            let at = context.now.min(context.on.end());
            if known.is_overdue(at) {
                let emergency = body.emergency.clone();
                let lapsed = Event::EmergencySupportLapsed(EmergencySupportLapsed { emergency, at });
                return Ok(vec![lapsed.into(), ended]);
            }
            return Ok(vec![ended]);
        }
    };
    Ok(vec![event.into()])
}

pub(super) fn in_state<'a>(
    case: &'a Case,
    id: &EmergencyId,
    states: &[EmergencyState],
    verb: &str,
) -> Result<&'a Emergency, Rejection> {
    let known = found(case.emergencies.find(id), "emergency", id)?;
    if states.contains(&known.state) {
        return Ok(known);
    }
    Err(Rejection::EmergencyState { emergency: id.to_string(), state: known.state.to_string(), verb: verb.into() })
}

/// Whether a delivery lies inside an emergency: its pairs, its hours, its state.
pub(super) fn admits(
    case: &Case,
    id: &EmergencyId,
    pair: &Pair,
    at: Option<Instant>,
    refused: &dyn Fn(String) -> Rejection,
) -> Result<(), Rejection> {
    let known = found(case.emergencies.find(id), "emergency", id)?;
    let Some(at) = at else {
        return Err(Rejection::BadInput {
            field: "at".into(),
            why: "a delivery under an emergency needs its hour".into(),
        });
    };
    if !known.covers.contains(pair) {
        return Err(Rejection::EmergencyItem { expiry: known.expires_at.to_string(), item: pair.item.to_string() });
    }
    match known.state {
        EmergencyState::Lapsed => return Err(refused(format!("not approved: the emergency {id} lapsed unratified"))),
        EmergencyState::Ended => return Err(refused(format!("not approved: the emergency {id} has ended"))),
        EmergencyState::Running if at > known.ratify_by => {
            return Err(refused(format!("not approved: the emergency {id} was not ratified by {}", known.ratify_by)));
        }
        EmergencyState::Running | EmergencyState::Ratified => (),
    }
    if at < known.authorised_at || at > known.expires_at {
        return Err(refused(format!("expired on {}: outside the hours of emergency {id}", known.expires_at)));
    }
    Ok(())
}
