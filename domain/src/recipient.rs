//! The registry of recipients: institutions and units, their command, and their screenings.

use crate::{
    Context, Envelope, List, Position, Rejection,
    case::{found, free},
    terms::{
        Confidentiality, Country, Credibility, Day, EntityCode, PersonRef, RecipientId, ScreeningId, ScreeningResult,
        ScreeningTarget, Term, Text, ViolationClass,
    },
};

bodies! {
    /// A recipient was registered.
    pub struct RecipientRegistered {
        /// Its id.
        pub recipient: RecipientId,
        /// Its name: an institution or a unit, never a person.
        pub name: Text<200>,
        /// Its country.
        pub country: Country,
        /// What kind of force, from the policy's vocabulary `force_type`.
        pub force_type: Term,
        /// The institution or unit above it.
        pub parent: Option<RecipientId>,
        /// Its commander, as an opaque reference.
        pub commander: Option<PersonRef>,
        /// Marks made-up data.
        #[serde(default)]
        pub demonstration: bool,
    }

    /// The command of a recipient changed.
    pub struct CommandChanged {
        /// Which recipient.
        pub recipient: RecipientId,
        /// The new commander, as an opaque reference.
        pub commander: Option<PersonRef>,
        /// What is known about it; no names.
        pub note: Text<1000>,
    }

    /// A recipient, or its commander, is to be recorded as screened.
    pub struct ScreenRecipient {
        /// Which recipient.
        pub recipient: RecipientId,
        /// Id of the screening.
        pub screening: ScreeningId,
        /// The person screened, as an opaque reference.
        pub person: Option<PersonRef>,
        /// Who screened.
        pub screened_by: EntityCode,
        /// What was found.
        pub result: ScreeningResult,
        /// On what the result bites.
        pub applies_to: ScreeningTarget,
        /// The gravest violation found.
        pub violation_class: ViolationClass,
        /// How credible the information is.
        pub credibility: Credibility,
        /// When it was screened.
        pub screened_on: Day,
        /// When it expires; the policy's limit where omitted or later than that.
        pub expires_on: Option<Day>,
        /// The earlier screening it was taken over from.
        pub carried_over_from: Option<ScreeningId>,
    }

    /// A recipient, or its commander, was screened.
    pub struct RecipientScreened {
        /// Which recipient.
        pub recipient: RecipientId,
        /// Id of the screening.
        pub screening: ScreeningId,
        /// The person screened.
        pub person: Option<PersonRef>,
        /// Who screened.
        pub screened_by: EntityCode,
        /// What was found.
        pub result: ScreeningResult,
        /// On what the result bites.
        pub applies_to: ScreeningTarget,
        /// The gravest violation found.
        pub violation_class: ViolationClass,
        /// How credible the information is.
        pub credibility: Credibility,
        /// When it was screened.
        pub screened_on: Day,
        /// When it expires.
        pub expires_on: Day,
        /// The earlier screening it was taken over from.
        pub carried_over_from: Option<ScreeningId>,
    }
}

events! {
    action Some(3);
    /// A recipient was registered.
    2001 RecipientRegistered,
    /// The command of a recipient changed.
    2002 CommandChanged,
    /// A recipient, or its commander, was screened.
    2003 RecipientScreened,
}

commands! {
    action Some(3);
    /// Registers a recipient.
    RegisterRecipient(RecipientRegistered),
    /// Records that the command of a recipient changed; screening is due within days.
    RecordCommandChange(CommandChanged),
    /// Records a screening.
    ScreenRecipient(ScreenRecipient),
}

impl Command {
    /// The recipient it is about, whose stream it belongs to.
    pub fn recipient(&self) -> &RecipientId {
        match self {
            Self::RegisterRecipient(body) => &body.recipient,
            Self::RecordCommandChange(body) => &body.recipient,
            Self::ScreenRecipient(body) => &body.recipient,
        }
    }
}

states! {
    /// A screening.
    pub struct Screening {
        /// Its id.
        pub screening: ScreeningId,
        /// The person screened.
        pub person: Option<PersonRef>,
        /// What was found.
        pub result: ScreeningResult,
        /// On what the result bites.
        pub applies_to: ScreeningTarget,
        /// When it was screened.
        pub screened_on: Day,
        /// When it expires.
        pub expires_on: Day,
        /// The earlier screening it was taken over from.
        pub carried_over_from: Option<ScreeningId>,
        /// The day of which it speaks: the one on which it was screened, or that of the screening that it repeats.
        #[schemars(skip)]
        pub speaks_of: Day,
        /// Who may read it.
        #[schemars(skip)]
        pub confidentiality: Confidentiality,
        /// Where it is recorded.
        #[schemars(skip)]
        pub position: Position,
    }

    /// Who commands a recipient from some day on.
    pub struct Commanded {
        /// The commander, as an opaque reference.
        pub commander: Option<PersonRef>,
        /// Since when; none for the first that is known.
        pub since: Option<Day>,
        /// Who may read it.
        pub confidentiality: Confidentiality,
        /// Where it is recorded.
        pub position: Position,
    }

    /// A registered recipient.
    #[schemars(rename = "RegisteredRecipient")]
    pub struct Recipient {
        /// Its id.
        pub recipient: RecipientId,
        /// Its name.
        pub name: Text<200>,
        /// Its country.
        pub country: Country,
        /// What kind of force.
        pub force_type: Term,
        /// What stands above it.
        pub parent: Option<RecipientId>,
        /// Its commander.
        pub commander: Option<PersonRef>,
        /// When the command last changed.
        pub command_changed_on: Option<Day>,
        /// Its screenings, in the order of recording.
        pub screenings: List<Screening>,
        /// Every commander it had, in the order of recording, the first with its registration.
        #[schemars(skip)]
        pub commanders: List<Commanded>,
        /// Made-up data.
        pub demonstration: bool,
    }
}

impl Recipient {
    /// The screening that counts for the unit, and the one that counts for its present commander.
    pub fn counting(&self) -> impl Iterator<Item = &Screening> {
        self.counting_in(Confidentiality::StrictlyConfidential)
    }

    /// The same, by what is not above a class.
    pub(crate) fn counting_in(&self, class: Confidentiality) -> impl Iterator<Item = &Screening> {
        let commander = self.commanded(class).and_then(|known| known.commander.as_ref());
        let (unit, commander) = self.counting_among(commander, |known| known.confidentiality <= class);
        unit.into_iter().chain(commander)
    }

    /// Whether it is there for whoever reads no more than a class.
    pub fn is_seen(&self, class: Confidentiality) -> bool {
        self.commanders.first().is_none_or(|registered| registered.confidentiality <= class)
    }

    /// Its last commander that is not above a class: the one who commands since the latest day, whenever that was recorded.
    fn commanded(&self, class: Confidentiality) -> Option<&Commanded> {
        self.commanders.iter().filter(|known| known.confidentiality <= class).max_by_key(|known| known.since)
    }

    /// As it is for whoever reads no more than a class: with the screenings and the last commander that they may read of.
    /// None where its registration is above.
    pub fn seen(&self, class: Confidentiality) -> Option<Self> {
        let seen = || self.of(|known| known.confidentiality <= class, |known| known.confidentiality <= class);
        self.is_seen(class).then(seen)
    }

    /// As it was in the world on a day, as far as that is recorded: with what it had been screened for by then, and under the
    /// command that it had. A force is there before it is registered, and under the commander it is registered with: since
    /// when that one commands is not on record.
    pub fn effective(&self, on: Day) -> Self {
        self.of(|screening| screening.screened_on <= on, |known| known.since.is_none_or(|since| since <= on))
    }

    /// With some of its screenings and commanders, under the last of these.
    fn of(&self, screened: impl Fn(&Screening) -> bool, commanded: impl Fn(&Commanded) -> bool) -> Self {
        let mut some = self.clone();
        some.screenings.retain(screened);
        some.commanders.retain(commanded);
        let last = some.commanded(Confidentiality::StrictlyConfidential);
        let last = last.map(|known| (known.commander.clone(), known.since));
        (some.commander, some.command_changed_on) = last.unwrap_or_default();
        some
    }

    /// The most confidential class of what is recorded of it.
    pub fn highest(&self) -> Confidentiality {
        let screened = self.screenings.iter().map(|known| known.confidentiality);
        let commanded = self.commanders.iter().map(|known| known.confidentiality);
        screened.chain(commanded).max().unwrap_or(Confidentiality::Open)
    }

    /// The events in strict confidence that what is known of it comes from.
    pub fn strictly_confidential(&self) -> impl Iterator<Item = Position> {
        let screened = self.screenings.iter().map(|known| (known.confidentiality, known.position));
        let commanded = self.commanders.iter().map(|known| (known.confidentiality, known.position));
        let strict = |(class, _): &(Confidentiality, Position)| *class == Confidentiality::StrictlyConfidential;
        screened.chain(commanded).filter(strict).map(|(_, position)| position)
    }

    /// As it was on a day, for what was screened later says nothing about it: the day on which the first of the screenings
    /// that must be there expires. None where the unit, or its commander where one is known, was not screened.
    pub fn screened_until(&self, day: Day) -> Option<Day> {
        let (unit, commander) = self.counting_among(self.commander.as_ref(), |known| known.screened_on <= day);
        let unit = unit?.expires_on;
        if self.commander.is_none() { Some(unit) } else { Some(unit.min(commander?.expires_on)) }
    }

    fn counting_among(
        &self,
        commander: Option<&PersonRef>,
        counts: impl Fn(&Screening) -> bool,
    ) -> (Option<&Screening>, Option<&Screening>) {
        let settled = |known: &&Screening| {
            counts(known) && !matches!(known.result, ScreeningResult::Pending | ScreeningResult::NoInformation)
        };
        // What is recorded late does not take the place of what was found out later.
        let last = |of: &dyn Fn(&Screening) -> bool| {
            self.screenings.iter().filter(&settled).filter(|known| of(known)).max_by_key(|known| known.speaks_of)
        };
        let unit = last(&|known| matches!(known.applies_to, ScreeningTarget::Unit | ScreeningTarget::Both));
        let commander = commander.and_then(|commander| last(&|known| known.person.as_ref() == Some(commander)));
        (unit, commander)
    }

    /// The day of which a screening speaks: one that was taken over is as old as the one it repeats.
    fn day_of(&self, body: &RecipientScreened) -> Day {
        let repeated = self.screenings.iter().find(|known| Some(&known.screening) == body.carried_over_from.as_ref());
        repeated.map_or(body.screened_on, |known| known.speaks_of.min(body.screened_on))
    }

    pub(crate) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::RecipientRegistered(_) => (),
            Event::CommandChanged(body) => {
                let since = Some(envelope.effective_on);
                // A change that is recorded late does not replace who commands since a later day.
                if since >= self.command_changed_on {
                    (self.commander, self.command_changed_on) = (body.commander.clone(), since);
                }
                self.commanders.push(Commanded {
                    commander: body.commander.clone(),
                    since,
                    confidentiality: envelope.confidentiality,
                    position: envelope.position,
                });
            }
            Event::RecipientScreened(body) => self.screenings.push(Screening {
                speaks_of: self.day_of(body),
                screening: body.screening.clone(),
                person: body.person.clone(),
                result: body.result,
                applies_to: body.applies_to,
                screened_on: body.screened_on,
                expires_on: body.expires_on,
                carried_over_from: body.carried_over_from.clone(),
                confidentiality: envelope.confidentiality,
                position: envelope.position,
            }),
        }
    }

    pub(crate) fn registered(body: &RecipientRegistered, envelope: &Envelope) -> Self {
        let commanded = Commanded {
            commander: body.commander.clone(),
            since: None,
            confidentiality: envelope.confidentiality,
            position: envelope.position,
        };
        Self {
            recipient: body.recipient.clone(),
            name: body.name.clone(),
            country: body.country,
            force_type: body.force_type.clone(),
            parent: body.parent.clone(),
            commander: body.commander.clone(),
            command_changed_on: None,
            screenings: List::new(),
            commanders: [commanded].into_iter().collect(),
            demonstration: body.demonstration,
        }
    }
}

/// The most levels of a recipient, itself and all that stands above it: no army has as many.
pub const MOST_LEVELS: usize = 32;

/// The most screenings of one recipient.
const MOST_SCREENINGS: usize = 5_000;

/// Accepts or refuses a command on the registry.
pub fn decide(command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    context.not_in_future(context.on)?;
    let registry = context.registry;
    let event = match command {
        Command::RegisterRecipient(body) => {
            free(registry.recipient(&body.recipient).is_some(), "registered recipient", &body.recipient)?;
            context.policy.term("force_type", Some(&body.force_type))?;
            if let Some(parent) = &body.parent {
                found(registry.recipient(parent), "registered recipient", parent)?;
                if registry.chain(parent).count() >= MOST_LEVELS {
                    let why = format!("{MOST_LEVELS} levels of institutions are the most that stand above each other");
                    return Err(Rejection::BadInput { field: "parent".into(), why });
                }
            }
            Event::RecipientRegistered(body.clone())
        }
        Command::RecordCommandChange(body) => {
            found(registry.recipient(&body.recipient), "registered recipient", &body.recipient)?;
            Event::CommandChanged(body.clone())
        }
        Command::ScreenRecipient(body) => {
            let known = found(registry.recipient(&body.recipient), "registered recipient", &body.recipient)?;
            Event::RecipientScreened(screen(known, body, context)?)
        }
    };
    Ok(vec![event.into()])
}

/// The expiry is the policy's limit or earlier; a screening taken over keeps the age of the one it repeats.
fn screen(known: &Recipient, body: &ScreenRecipient, context: &Context<'_>) -> Result<RecipientScreened, Rejection> {
    let of = |id: &ScreeningId| known.screenings.iter().find(|screening| screening.screening == *id);
    free(of(&body.screening).is_some(), "screening", &body.screening)?;
    if known.screenings.len() >= MOST_SCREENINGS {
        let why = format!("{MOST_SCREENINGS} screenings are the most one recipient can have");
        return Err(Rejection::BadInput { field: "screening".into(), why });
    }
    context.not_in_future(body.screened_on)?;
    if matches!(body.applies_to, ScreeningTarget::Individual | ScreeningTarget::Both) && body.person.is_none() {
        let why = "name the person, by reference, to whom the result applies".into();
        return Err(Rejection::BadInput { field: "person".into(), why });
    }
    let deadlines = &context.policy.deadlines;
    let days =
        if body.person.is_some() { deadlines.commander_screening_days } else { deadlines.institution_screening_days };
    let mut limit = body.screened_on.plus(days);
    if let Some(earlier) = &body.carried_over_from {
        limit = limit.min(found(of(earlier), "screening", earlier)?.expires_on);
    }
    Ok(RecipientScreened {
        recipient: body.recipient.clone(),
        screening: body.screening.clone(),
        person: body.person.clone(),
        screened_by: body.screened_by.clone(),
        result: body.result,
        applies_to: body.applies_to,
        violation_class: body.violation_class,
        credibility: body.credibility,
        screened_on: body.screened_on,
        expires_on: body.expires_on.map_or(limit, |day| day.min(limit)),
        carried_over_from: body.carried_over_from.clone(),
    })
}
