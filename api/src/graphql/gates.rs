//! What a case needs next: what its rules say now to the commands by which it goes on, as far as it follows from what is seen.

use std::{collections::BTreeSet, sync::Arc};

use async_graphql::{Context, Object, Result, SimpleObject};
use domain::{
    Actor, Case as State, Context as Rules, Registry, Rejection,
    access::Viewer,
    case::gates::{self, Lack, Standing},
    policy::Policy,
    terms::{Gate, Subject},
};
use projections::Projection;

use super::{
    case::Case,
    event::Shaped,
    failure::{failure, unreadable},
    mutation::field_name,
    past::look,
    shapes,
};
use crate::{beside::When, caller::Caller, words::Language};

/// A step of a case that rules stand before.
#[derive(SimpleObject)]
pub(crate) struct CaseGate {
    /// Which.
    gate: Shaped<Gate>,
    /// The mutation that stands before it.
    command: String,
    /// What it lacks, in the order in which people are told, the first fifty; empty where it is open.
    lacks: Vec<GateLack>,
    /// How many things that is in all.
    lack_count: u32,
    /// Whether all is seen that its rules look at, in the case and beside it: where not, more may be lacking than is told.
    is_whole: bool,
}

/// So much of what a gate lacks is given: a case may have thousands of pairs.
const MOST_LACKS: usize = 50;

/// Something that a gate lacks: what a command would be told now.
pub(crate) struct GateLack {
    rejection: Rejection,
    field: Option<String>,
    remedy: Option<&'static str>,
}

/// Something that a gate lacks: what a command would be told now.
#[Object]
impl GateLack {
    /// The stable code of the rule, such as `E-DEC-11`.
    async fn code(&self) -> &str {
        self.rejection.code()
    }

    /// What is wrong, and what to do next; in English.
    async fn message(&self) -> String {
        self.rejection.message()
    }

    /// The message in a language; null where that has no words for it.
    async fn told(&self, #[graphql(desc = "The language.")] language: Language) -> Option<String> {
        language.words().refusal(&self.rejection)
    }

    /// The field of the gate's command that it concerns; null where it is the command as a whole.
    async fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// The mutation that takes it away, where that is clear.
    async fn remedy(&self) -> Option<String> {
        self.remedy.map(field_name)
    }

    /// The action of the toolkit, 1 to 7, to which that belongs, where it belongs to one.
    async fn action(&self) -> Option<u8> {
        let kind = |name| domain::Command::kinds().find(|kind| kind.name == name);
        self.remedy.and_then(kind)?.action
    }
}

/// What is asked about a case: all that is looked at but the registry.
struct Question {
    state: Arc<State>,
    /// What the events come to that are seen; none where all of them are.
    part: Option<State>,
    actor: Actor,
    when: When,
}

impl Question {
    fn ask(&self, registry: &Registry, viewer: &Viewer) -> Result<Vec<CaseGate>> {
        let Self { state, part, actor, when } = self;
        let on = when.day();
        let founding;
        let policy: &Policy = match registry.policy_on(on) {
            Some(policy) => policy,
            None => {
                founding = Policy::first().map_err(|why| failure("INTERNAL", why))?;
                &founding
            }
        };
        let standing = |case: &State, registry: &Registry| {
            let rules = Rules { now: when.at, on, actor, policy, registry, head: when.position, history: &[] };
            gates::standing(case, &rules)
        };
        let known = registry.seen(viewer.row().up_to);
        let all = part.is_none() && known.is_none();
        let mut told = standing(state, registry);
        if !all {
            told = follows(&told, &standing(part.as_ref().unwrap_or(state), known.as_ref().unwrap_or(registry)));
        }
        Ok(told.into_iter().map(|standing| shown(standing, viewer, all)).collect())
    }
}

/// The gates before which a case stands.
pub(super) async fn of(ctx: &Context<'_>, case: &Case, when: When) -> Result<Vec<CaseGate>> {
    let then = when.then(case.casebook().reader()).map_err(|error| unreadable(&error))?;
    let actor = ctx.data_unchecked::<Caller>().actor.clone();
    let question = Question { state: case.state(), part: case.seen_state()?.cloned(), actor, when };
    // Of the registry of that moment alone is asked; the case is folded already.
    look(ctx, then, &[Projection::Registry], move |views, viewer| question.ask(views.registry(), viewer)).await
}

/// Of what all of the case says, what also follows from the part that is seen: in the very same words.
fn follows(whole: &[Standing], part: &[Standing]) -> Vec<Standing> {
    let both = part.iter().filter_map(|seen| {
        let known = whole.iter().find(|known| known.gate == seen.gate)?;
        let told: BTreeSet<_> = seen.lacks.iter().map(Lack::told).collect();
        let lacks = known.lacks.iter().filter(|lack| told.contains(&lack.told())).cloned().collect();
        Some(Standing { gate: known.gate, lacks })
    });
    both.collect()
}

fn shown(Standing { gate, lacks }: Standing, viewer: &Viewer, all: bool) -> CaseGate {
    let is_seen = |lack: &Lack| lack.beside.is_none_or(|subject| viewer.sees(subject));
    let fields = shapes::asked().fields(&format!("{}Input", gate.command()));
    let lacks: Vec<Lack> = lacks.into_iter().filter(is_seen).collect();
    let lack_count = u32::try_from(lacks.len()).unwrap_or(u32::MAX);
    let lacks: Vec<GateLack> = lacks
        .into_iter()
        .take(MOST_LACKS)
        .map(|Lack { rejection, remedy, .. }| {
            let field = rejection.field(|name| fields.is_some_and(|fields| fields.contains_key(name)));
            let field = field.map(str::to_owned);
            GateLack { rejection, field, remedy }
        })
        .collect();
    // What is beside the case is seen or not by the role, and never by whether something is lacking there.
    let is_whole = all && BESIDE.iter().all(|subject| viewer.sees(*subject));
    CaseGate { gate: Shaped(gate), command: field_name(gate.command()), lacks, lack_count, is_whole }
}

/// What the rules look at beside the case itself.
const BESIDE: [Subject; 2] = [Subject::Recipients, Subject::CountryMechanisms];

#[cfg(test)]
mod tests {
    use domain::terms::{Day, Office, Role, UserId};

    use super::*;

    #[test]
    fn only_what_follows_from_what_is_seen_is_told() {
        let lack = |item: &str| Lack {
            rejection: Rejection::ItemWithoutRisk { item: item.into() },
            remedy: Some("IdentifyRisk"),
            beside: None,
        };
        let standing = |gate, items: &[&str]| Standing { gate, lacks: items.iter().copied().map(lack).collect() };
        let whole = [standing(Gate::DecisionRequest, &["S1", "S2"]), standing(Gate::Delivery, &["S3"])];
        let part = [standing(Gate::DecisionRequest, &["S2", "S9"]), standing(Gate::Closing, &["S1"])];
        assert_eq!(follows(&whole, &part), [standing(Gate::DecisionRequest, &["S2"])]);
    }

    #[test]
    fn of_thousands_of_things_that_are_lacking_the_first_are_given_and_all_are_counted() {
        let viewer = |role| {
            let (user, office) = (UserId::new("U-1").unwrap(), Office::new("HQ").unwrap());
            let actor = Actor { user, role, office, on_behalf_of: None };
            Viewer::of(&Registry::default(), &actor, Day::parse("2026-01-01").unwrap())
        };
        let (all, nothing) = (viewer(Role::System), viewer(Role::Donor));
        let lack = |number: usize, beside| Lack {
            rejection: Rejection::ItemWithoutRisk { item: format!("S{number}") },
            remedy: None,
            beside,
        };
        let lacks = |beside| (0..2_000).map(|number| lack(number, beside)).collect();
        let told = shown(Standing { gate: Gate::Closing, lacks: lacks(None) }, &all, true);
        assert_eq!((told.lacks.len(), told.lack_count, told.is_whole), (MOST_LACKS, 2_000, true));
        // What lies beside the case is left out where it is not seen, and that is said whether there was something or not.
        for lacks in [lacks(Some(Subject::Recipients)), Vec::new()] {
            let told = shown(Standing { gate: Gate::Closing, lacks }, &nothing, true);
            assert_eq!((told.lack_count, told.is_whole), (0, false));
        }
    }
}
