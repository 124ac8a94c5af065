//! What somebody sees of one case: looked up once, asked for every region, line and event of it.

use super::{CaseFacts, Viewer, table::bit};
use crate::{
    Registry, deadline,
    terms::{Confidentiality, DeadlineKind, Reach, RecipientId, Subject},
};

vocabulary! {
    /// Why something of a case is withheld.
    pub enum Withheld {
        /// The role does not see what it is about.
        Subject,
        /// It is more confidential than what the person may read.
        Class,
        /// It was sent to somebody else.
        Addressee,
    }
}

/// How much of a subject is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// All of it.
    Whole,
    /// What is not withheld for this reason.
    Part(Withheld),
    /// Nothing, for this reason.
    Nothing(Withheld),
}

/// What somebody sees of one case that they reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseSight {
    class: Confidentiality,
    /// A bit for each subject that the role sees.
    sees: u64,
    /// A bit for each subject of which something is too confidential.
    above: u64,
    /// A bit for each subject of which the case holds something.
    held: u64,
    addressed: bool,
    title: bool,
}

impl Viewer {
    /// What is seen of a case; none where it is out of reach, and then it does not exist.
    pub fn of_case(&self, facts: &CaseFacts) -> Option<CaseSight> {
        if !self.reaches(facts) {
            return None;
        }
        let class = self.class_in(facts);
        Some(CaseSight {
            class,
            sees: self.row().bits(),
            above: facts.above(class),
            held: facts.held(),
            addressed: self.row().reach == Reach::Addressed,
            title: facts.class_of_title() <= class,
        })
    }
}

impl CaseSight {
    /// The most confidential class that is seen of the case.
    pub const fn class(&self) -> Confidentiality {
        self.class
    }

    /// How much is seen of a subject.
    pub const fn of(&self, subject: Subject) -> Seen {
        if self.sees & bit(subject) == 0 {
            Seen::Nothing(Withheld::Subject)
        } else if self.above & bit(subject) != 0 {
            Seen::Part(Withheld::Class)
        } else if self.addressed && matches!(subject, Subject::Notifications) {
            Seen::Part(Withheld::Addressee)
        } else {
            Seen::Whole
        }
    }

    /// Whether all of a subject is seen.
    pub const fn sees_whole(&self, subject: Subject) -> bool {
        matches!(self.of(subject), Seen::Whole)
    }

    /// Whether something that falls due is seen: where all is that it is about, and nothing that its day comes from is too
    /// confidential, in the registry of recipients neither. To whom a case is addressed nothing falls due.
    pub fn sees_deadline(&self, registry: &Registry, kind: DeadlineKind, subject: &str) -> bool {
        let (about, from) = deadline::about(kind, subject);
        let is_screened = || {
            let recipient = RecipientId::new(subject).ok();
            recipient.and_then(|id| registry.class_of_recipient(&id)).is_none_or(|class| class <= self.class)
        };
        !self.addressed
            && self.sees_whole(about)
            && from.iter().all(|subject| self.reads_all_of(*subject))
            && (about != Subject::Recipients || is_screened())
    }

    /// Whether nothing about a subject is too confidential, whether or not the role sees it.
    pub const fn reads_all_of(&self, subject: Subject) -> bool {
        self.above & bit(subject) == 0
    }

    /// Whether nothing of the case is too confidential or for somebody else: then its regions need no second fold.
    pub const fn sees_all_classes(&self) -> bool {
        self.above == 0 && !self.addressed
    }

    /// Whether every event of the case is seen.
    pub const fn sees_all(&self) -> bool {
        self.sees_all_classes() && self.held & !self.sees == 0
    }

    /// Whether the title of the case is seen.
    pub const fn sees_title(&self) -> bool {
        self.title
    }
}

/// The subjects of the events of a case. That a screening ended is about the registry of recipients.
pub const OF_CASES: [Subject; 18] = [
    Subject::Scope,
    Subject::Preconditions,
    Subject::Consultation,
    Subject::Risk,
    Subject::Mitigation,
    Subject::Monitoring,
    Subject::Incidents,
    Subject::Interventions,
    Subject::Suspensions,
    Subject::Emergencies,
    Subject::Decisions,
    Subject::Notifications,
    Subject::Agreements,
    Subject::Deliveries,
    Subject::Evidence,
    Subject::Corrections,
    Subject::Closing,
    Subject::Alerts,
];
