//! The UN's mechanism for the policy in one country: Action 3. One stream a country, shared by its cases.

use crate::{
    Context, Envelope, Rejection,
    terms::{Country, Day, Digest, EntityCode, MechanismKind, Office, Text},
};

bodies! {
    /// The mechanism of a country was identified, or its absence.
    pub struct MechanismIdentified {
        /// The country.
        pub country: Country,
        /// Its form; "none" needs evidence.
        pub kind: MechanismKind,
        /// Who chairs it.
        pub chair_office: Option<Office>,
        /// Who is its secretariat.
        pub secretariat: Option<EntityCode>,
        /// What is known about it.
        pub note: Text<2000>,
        /// The SHA-256 of the documents that show it.
        #[serde(default)]
        pub evidence: Vec<Digest>,
    }
}

events! {
    action Some(3);
    /// The mechanism of a country was identified, or its absence.
    2101 MechanismIdentified,
}

commands! {
    action Some(3);
    /// Records which mechanism a country has, or that it has none.
    IdentifyMechanism(MechanismIdentified),
}

impl Command {
    /// The country it is about, whose stream it belongs to.
    pub const fn country(&self) -> Country {
        match self {
            Self::IdentifyMechanism(body) => body.country,
        }
    }
}

states! {
    /// The mechanism of a country, as last identified.
    pub struct Mechanism {
        /// The country.
        pub country: Country,
        /// Its form.
        pub kind: MechanismKind,
        /// Who chairs it.
        pub chair_office: Option<Office>,
        /// Since when it is known so.
        pub since: Day,
    }
}

impl Mechanism {
    pub(crate) fn identified(event: &Event, envelope: &Envelope) -> Self {
        match event {
            Event::MechanismIdentified(body) => Self {
                country: body.country,
                kind: body.kind,
                chair_office: body.chair_office.clone(),
                since: envelope.effective_on,
            },
        }
    }
}

/// Accepts or refuses a command on a country's mechanism.
pub fn decide(command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    context.not_in_future(context.on)?;
    match command {
        Command::IdentifyMechanism(body) => {
            if body.kind == MechanismKind::None && body.evidence.is_empty() {
                let why = "that there is no mechanism needs evidence: the SHA-256 of what shows it".into();
                return Err(Rejection::BadInput { field: "evidence".into(), why });
            }
            Ok(vec![Event::MechanismIdentified(body.clone()).into()])
        }
    }
}
