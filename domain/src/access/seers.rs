//! Who can see a case today: for oversight, and for whoever wonders before writing something down.

use super::{CaseFacts, Viewer};
use crate::{
    Actor, Registry,
    terms::{Confidentiality, Day, Subject},
};

vocabulary! {
    /// Why somebody sees a case.
    pub enum Because {
        /// Their role reaches it.
        Role,
        /// They own it or are assigned to it.
        Assignment,
    }
}

states! {
    /// Somebody who can see a case.
    pub struct Seer {
        /// Who, in which role, for which office.
        pub actor: Actor,
        /// Why.
        pub because: Because,
        /// The most confidential class they see of it.
        pub up_to: Confidentiality,
        /// What of it they see.
        pub sees: Vec<Subject>,
    }
}

/// Everybody who holds a role that sees a case on a day, by person.
pub fn seers<'a>(registry: &'a Registry, facts: &'a CaseFacts, on: Day) -> impl Iterator<Item = Seer> + 'a {
    registry.holders().flat_map(move |(user, grants)| {
        let mut seen: Vec<Actor> = Vec::new();
        for grant in grants {
            let actor =
                Actor { user: user.clone(), role: grant.role, office: grant.office.clone(), on_behalf_of: None };
            if !seen.contains(&actor) {
                seen.push(actor);
            }
        }
        seen.into_iter().filter_map(move |actor| {
            let viewer = Viewer::of(registry, &actor, on);
            viewer.reaches(facts).then(|| Seer {
                because: if facts.is_assigned(&actor.user, on) { Because::Assignment } else { Because::Role },
                up_to: viewer.class_in(facts),
                sees: Subject::ALL.iter().copied().filter(|subject| viewer.sees(*subject)).collect(),
                actor,
            })
        })
    })
}
