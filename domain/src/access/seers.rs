//! Who can see a case today: for oversight, and for whoever wonders before writing something down.

use super::{CaseFacts, Viewer};
use crate::{
    Actor, Registry,
    terms::{Confidentiality, Day, Role, Subject},
};

vocabulary! {
    /// Why somebody sees a case.
    pub enum Because {
        /// Their role reaches it.
        Role,
        /// They own it or are assigned to it.
        Assignment,
        /// They hold a token of the system's own role, which whoever has the machine can issue.
        Token,
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

/// Everybody who holds a role that sees a case on a day, by person; then whoever holds a token of the system's own role.
pub fn seers<'a>(registry: &'a Registry, facts: &'a CaseFacts, on: Day) -> impl Iterator<Item = Seer> + 'a {
    by_role(registry, facts, on).chain(by_token(registry, facts, on))
}

/// The system's own role is granted to nobody: whoever holds one of its tokens acts in it.
fn by_token<'a>(registry: &'a Registry, facts: &'a CaseFacts, on: Day) -> impl Iterator<Item = Seer> + 'a {
    let mut seen: Vec<Actor> = Vec::new();
    let holds = move |known: &&super::AccessToken| {
        known.role == Role::System && known.revoked_at.is_none() && known.until.day() >= on
    };
    registry.access().tokens().filter(holds).filter_map(move |known| {
        let (user, office) = (known.user.clone(), known.office.clone());
        let actor = Actor { user, role: known.role, office, on_behalf_of: None };
        if seen.contains(&actor) {
            return None;
        }
        seen.push(actor.clone());
        let viewer = Viewer::of(registry, &actor, on);
        viewer.reaches(facts).then(|| seer(&viewer, actor, Because::Token, facts))
    })
}

fn seer(viewer: &Viewer, actor: Actor, because: Because, facts: &CaseFacts) -> Seer {
    Seer {
        because,
        up_to: viewer.class_in(facts),
        sees: Subject::ALL.iter().copied().filter(|subject| viewer.sees(*subject)).collect(),
        actor,
    }
}

fn by_role<'a>(registry: &'a Registry, facts: &'a CaseFacts, on: Day) -> impl Iterator<Item = Seer> + 'a {
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
            let because = if facts.is_assigned(&actor.user, on) { Because::Assignment } else { Because::Role };
            viewer.reaches(facts).then(|| seer(&viewer, actor, because, facts))
        })
    })
}
