//! Agreements with the authorities and their clauses.

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::Case,
    terms::{AgreementId, AgreementKind, Clause, Day, EvidenceId, Text},
};

bodies! {
    /// An agreement was signed.
    pub struct AgreementSigned {
        /// Its id.
        pub agreement: AgreementId,
        /// Its form.
        pub kind: AgreementKind,
        /// The clauses it holds.
        pub clauses: Vec<Clause>,
        /// When it was signed.
        pub signed_on: Day,
        /// The agreement itself.
        pub evidence: Vec<EvidenceId>,
    }

    /// An agreement was terminated.
    pub struct AgreementTerminated {
        /// Which.
        pub agreement: AgreementId,
        /// Why.
        pub reason: Text<1000>,
    }
}

events! {
    action None;
    /// An agreement was signed.
    1301 AgreementSigned,
    /// An agreement was terminated.
    1302 AgreementTerminated,
}

commands! {
    action None;
    /// Records that an agreement was signed.
    SignAgreement(AgreementSigned),
    /// Records that an agreement was terminated.
    TerminateAgreement(AgreementTerminated),
}

states! {
    /// An agreement in force.
    pub struct Agreement {
        /// Its id.
        pub agreement: AgreementId,
        /// Its form.
        pub kind: AgreementKind,
        /// The clauses it holds.
        pub clauses: List<Clause>,
        /// When it was signed.
        pub signed_on: Day,
        /// No longer in force.
        pub terminated: bool,
    }

    /// The agreements.
    #[derive(Default)]
    pub struct Agreements {
        /// In order.
        pub agreements: List<Agreement>,
    }
}

impl Agreements {
    /// The clauses of `wanted` that no agreement in force holds.
    pub fn missing(&self, wanted: &[Clause]) -> Vec<Clause> {
        let held =
            |clause: &Clause| self.agreements.iter().any(|known| !known.terminated && known.clauses.contains(clause));
        wanted.iter().copied().filter(|clause| !held(clause)).collect()
    }

    pub(super) fn evolve(&mut self, event: &Event, _envelope: &Envelope) {
        match event {
            Event::AgreementSigned(body) => self.agreements.push(Agreement {
                agreement: body.agreement.clone(),
                kind: body.kind,
                clauses: List::from(&body.clauses),
                signed_on: body.signed_on,
                terminated: false,
            }),
            Event::AgreementTerminated(body) => {
                if let Some(known) = self.agreements.iter_mut().find(|known| known.agreement == body.agreement) {
                    known.terminated = true;
                }
            }
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let known = |id: &AgreementId| case.agreements.agreements.iter().find(|known| known.agreement == *id);
    let event = match command {
        Command::SignAgreement(body) => {
            free(known(&body.agreement).is_some(), "agreement", &body.agreement)?;
            super::room("agreements", case.agreements.agreements.len(), super::MOST_ENTRIES)?;
            context.not_in_future(body.signed_on)?;
            if body.evidence.is_empty() {
                return Err(Rejection::BadInput {
                    field: "evidence".into(),
                    why: "attach the signed agreement".into(),
                });
            }
            case.evidence.all_attached(&body.evidence)?;
            Event::AgreementSigned(body.clone())
        }
        Command::TerminateAgreement(body) => {
            let agreement = found(known(&body.agreement), "agreement", &body.agreement)?;
            if agreement.terminated {
                let what = format!("Agreement {}", body.agreement);
                return Err(Rejection::WrongState {
                    what,
                    state: "terminated".into(),
                    wanted: "nothing is left to terminate".into(),
                });
            }
            Event::AgreementTerminated(body.clone())
        }
    };
    Ok(vec![event.into()])
}
