//! What a case needs next: what its rules say now to the commands by which it goes on, as far as it follows from what is seen.

use async_graphql::{Context, Result, SimpleObject};
use domain::{
    Case as State, Context as Rules, Registry,
    access::Viewer,
    case::{
        clocks::Moment,
        gates::{self, Lack, Standing},
    },
    policy::Policy,
    terms::{Day, Gate, Instant},
};

use super::{
    case::Case,
    event::Shaped,
    failure::{failure, stopped, unreadable},
    mutation::field_name,
    shapes,
};
use crate::{
    caller::Caller,
    casebook::Casebook,
    past::{Lost, Then},
};

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
#[derive(SimpleObject)]
pub(crate) struct GateLack {
    /// The stable code of the rule, such as `E-DEC-11`.
    code: String,
    /// What is wrong, and what to do next.
    message: String,
    /// The field of the gate's command that it concerns; null where it is the command as a whole.
    field: Option<String>,
    /// The mutation that takes it away, where that is clear.
    remedy: Option<String>,
    /// The action of the toolkit, 1 to 7, to which that belongs, where it belongs to one.
    action: Option<u8>,
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
        Ok(Some(Then { position, on: self.on }))
    }
}

/// The gates before which a case stands.
pub(super) async fn of(ctx: &Context<'_>, case: &Case, when: When) -> Result<Vec<CaseGate>> {
    let casebook = case.casebook();
    let actor = ctx.data_unchecked::<Caller>().actor.clone();
    let (state, viewer) = (case.state(), case.viewer());
    let part = if case.sees_all() { None } else { Some(case.part_state()?) };
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
        None => {
            ask(casebook.current(&[projections::Projection::Registry]).map_err(|error| stopped(&error))?.registry())
        }
        Some(then) => {
            // The registry of that moment alone; the case is folded already.
            let casebook = std::sync::Arc::clone(casebook);
            let registry = super::turn::in_turn(ctx, move || casebook.ask_past(then, |views| views.registry().clone()));
            let registry = registry.await?.map_err(|lost| match lost {
                Lost::Storage(error) => unreadable(&error),
                Lost::Fold(error) => stopped(&error),
                Lost::TooMany => super::past::too_many(),
            })?;
            ask(&registry)
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
        .map(|Lack { rejection, remedy, .. }| GateLack {
            code: rejection.code().to_owned(),
            message: rejection.message(),
            field: rejection.field(|name| fields.is_some_and(|fields| fields.contains_key(name))).map(str::to_owned),
            remedy: remedy.map(field_name),
            action: remedy.and_then(|name| domain::Command::kinds().find(|kind| kind.name == name)?.action),
        })
        .collect();
    let is_whole = all && lacks.len() == count;
    CaseGate { gate: Shaped(gate), command: field_name(gate.command()), lacks, is_whole }
}

#[cfg(test)]
mod tests {
    use domain::Rejection;

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
