//! What a case needs next: what its rules say now to the commands by which it goes on, as far as it follows from what is seen.

use async_graphql::{Context, Object, Result, SimpleObject};
use domain::{
    Case as State, Context as Rules, Registry, Rejection,
    access::Viewer,
    case::{
        clocks::Moment,
        gates::{self, Lack, Standing},
    },
    policy::Policy,
    terms::{Day, Gate, Instant},
};
use projections::Projection;

use super::{
    case::Case,
    event::Shaped,
    failure::{current, failure, unreadable},
    mutation::field_name,
    past::look,
    shapes,
};
use crate::{caller::Caller, casebook::Casebook, past::Then, words::Language};

/// A step of a case that rules stand before.
#[derive(SimpleObject)]
pub(crate) struct CaseGate {
    /// Which.
    gate: Shaped<Gate>,
    /// The mutation that stands before it.
    command: String,
    /// What it lacks, in the order in which people are told; empty where it is open.
    lacks: Vec<GateLack>,
    /// Whether all of the case is seen that its rules look at: where not, more may be lacking than is told.
    is_whole: bool,
}

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

/// When a case is judged: the present, or the moment that it is looked at.
pub(super) struct When {
    /// The moment of the record, where one was named.
    pub(super) moment: Option<Moment>,
    /// When that was recorded; now where none was named.
    pub(super) at: Instant,
    /// The day of the world, where one was named.
    pub(super) on: Option<Day>,
    /// The position of the record.
    pub(super) position: domain::Position,
}

impl When {
    /// The moment of the other streams that goes with it; none for the present.
    fn then(&self, casebook: &Casebook) -> Result<Option<Then>> {
        let position = match self.moment {
            None if self.on.is_none() => return Ok(None),
            Some(Moment::At(instant)) => casebook.position_at(instant).map_err(|error| unreadable(&error))?,
            None | Some(Moment::Position(_) | Moment::Revision(_)) => self.position,
        };
        Ok(Some(Then { on: self.on, ..Then::known(position) }))
    }
}

/// The gates before which a case stands.
pub(super) async fn of(ctx: &Context<'_>, case: &Case, when: When) -> Result<Vec<CaseGate>> {
    let casebook = case.casebook();
    let actor = ctx.data_unchecked::<Caller>().actor.clone();
    let (state, viewer) = (case.state(), case.viewer());
    let part = case.seen_state()?;
    let ask = |registry: &Registry| -> Result<Vec<CaseGate>> {
        let on = when.on.unwrap_or_else(|| when.at.day());
        let founding;
        let policy: &Policy = match registry.policy_on(on) {
            Some(policy) => policy,
            None => {
                founding = Policy::first().map_err(|why| failure("INTERNAL", why))?;
                &founding
            }
        };
        let standing = |case: &State, registry: &Registry| {
            let rules = Rules { now: when.at, on, actor: &actor, policy, registry, head: when.position, history: &[] };
            gates::standing(case, &rules)
        };
        let known = registry.seen(viewer.row().up_to);
        let whole = standing(state, registry);
        let sees_registry = known.is_none();
        let told = if part.is_none() && sees_registry {
            whole.clone()
        } else {
            follows(&whole, &standing(part.unwrap_or(state), known.as_ref().unwrap_or(registry)))
        };
        let all = part.is_none() && sees_registry;
        Ok(told.into_iter().map(|standing| shown(standing, viewer, all)).collect())
    };
    match when.then(casebook)? {
        None => ask(current(casebook, &[Projection::Registry])?.registry()),
        // The registry of that moment alone; the case is folded already.
        Some(then) => {
            let registry = look(ctx, Some(then), &[Projection::Registry], |views, _| Ok(views.registry().clone()));
            ask(&registry.await?)
        }
    }
}

/// Of what all of the case says, what also follows from the part that is seen: in the very same words.
fn follows(whole: &[Standing], part: &[Standing]) -> Vec<Standing> {
    let both = part.iter().filter_map(|seen| {
        let known = whole.iter().find(|known| known.gate == seen.gate)?;
        let lacks = known.lacks.iter().filter(|lack| seen.lacks.contains(lack)).cloned().collect();
        Some(Standing { gate: known.gate, lacks })
    });
    both.collect()
}

fn shown(Standing { gate, lacks }: Standing, viewer: &Viewer, all: bool) -> CaseGate {
    let is_seen = |lack: &Lack| lack.beside.is_none_or(|subject| viewer.sees(subject));
    let count = lacks.len();
    let fields = shapes::asked().fields(&format!("{}Input", gate.command()));
    let lacks: Vec<GateLack> = lacks
        .into_iter()
        .filter(is_seen)
        .map(|Lack { rejection, remedy, .. }| {
            let field = rejection.field(|name| fields.is_some_and(|fields| fields.contains_key(name)));
            let field = field.map(str::to_owned);
            GateLack { rejection, field, remedy }
        })
        .collect();
    let is_whole = all && lacks.len() == count;
    CaseGate { gate: Shaped(gate), command: field_name(gate.command()), lacks, is_whole }
}

#[cfg(test)]
mod tests {
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
}
