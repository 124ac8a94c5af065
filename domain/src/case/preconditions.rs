//! Action 2, the four preconditions: national ownership, death penalty, weapons, combat capacity.
//! They are not balanced against benefits and cannot be waived: no waiver event exists (inferred from the headings).

use super::pairs::{Pair, found, list};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, correction},
    rejection::in_words,
    terms::{
        Day, DualUse, EvidenceId, ItemId, LegalAdvice, MaterialChange, PairStatus, Precondition, PreconditionOutcome,
        Text, UserId,
    },
};

bodies! {
    /// A precondition is to be assessed for some pairs.
    pub struct AssessPrecondition {
        /// Which of the four.
        pub precondition: Precondition,
        /// For which pairs; every pair of the case where omitted.
        pub covers: Option<Vec<Pair>>,
        /// The outcome.
        pub outcome: PreconditionOutcome,
        /// Why.
        pub rationale: Text<4000>,
        /// On what it rests; at least one for met and not met.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
        /// Whether the answer is in doubt, so that Legal must have advised first. For weapons the marking of the item says so.
        #[serde(default)]
        pub doubtful: bool,
    }

    /// A precondition was assessed for some pairs.
    pub struct PreconditionAssessed {
        /// Which of the four.
        pub precondition: Precondition,
        /// For which pairs.
        pub covers: Vec<Pair>,
        /// The outcome.
        pub outcome: PreconditionOutcome,
        /// Why.
        pub rationale: Text<4000>,
        /// On what it rests.
        pub evidence: Vec<EvidenceId>,
        /// The last day the assessment is valid.
        pub valid_until: Day,
    }

    /// "Not applicable" was confirmed by a second person.
    pub struct PreconditionConfirmed {
        /// Which of the four.
        pub precondition: Precondition,
    }

    /// Legal advice on a precondition was recorded.
    pub struct PreconditionLegalAdviceRecorded {
        /// On which of the four.
        pub precondition: Precondition,
        /// What was asked.
        pub question: Text<2000>,
        /// What Legal says.
        pub advice: LegalAdvice,
        /// Under which condition.
        pub condition: Option<Text<2000>>,
        /// The advice in writing.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }
}

events! {
    action Some(2);
    /// A precondition was assessed.
    201 PreconditionAssessed,
    /// "Not applicable" was confirmed by a second person.
    202 PreconditionConfirmed,
    /// Legal advice on a precondition was recorded.
    203 PreconditionLegalAdviceRecorded,
}

commands! {
    action Some(2);
    /// Assesses a precondition for pairs: met, not met, or not applicable.
    AssessPrecondition(AssessPrecondition),
    /// Confirms, as a second person, that a precondition is not applicable.
    ConfirmPrecondition(PreconditionConfirmed),
    /// Records legal advice on a precondition.
    RecordLegalAdvice(PreconditionLegalAdviceRecorded),
}

states! {
    /// One assessment of a precondition.
    pub struct Assessed {
        /// Which of the four.
        pub precondition: Precondition,
        /// For which pairs.
        pub covers: List<Pair>,
        /// The outcome.
        pub outcome: PreconditionOutcome,
        /// On which day.
        pub on: Day,
        /// The last day it is valid.
        pub valid_until: Day,
        /// By whom.
        pub by: UserId,
        /// Who confirmed that it is not applicable.
        pub confirmed_by: Option<UserId>,
        /// What has made it stale since.
        pub stale_by: Option<MaterialChange>,
    }

    /// Legal advice on one precondition.
    pub struct Advised {
        /// On which.
        pub precondition: Precondition,
        /// What Legal says.
        pub advice: LegalAdvice,
        /// On which day.
        pub on: Day,
        /// Items that were added or described anew since: it does not speak of them.
        pub silent_on: Vec<ItemId>,
    }

    /// The assessments, in the order of recording; for each pair the last one counts.
    #[derive(Default)]
    pub struct Preconditions {
        /// The assessments.
        pub assessed: List<Assessed>,
        /// The legal advice.
        pub advised: List<Advised>,
    }
}

impl Preconditions {
    /// The assessment that counts for a pair.
    pub fn latest(&self, precondition: Precondition, pair: &Pair) -> Option<&Assessed> {
        self.assessed.iter().rev().find(|known| known.precondition == precondition && known.covers.contains(pair))
    }

    /// The first of the four that is not met for a pair, and since when.
    pub fn not_met(&self, pair: &Pair) -> Option<(Precondition, Day)> {
        Precondition::ALL.iter().find_map(|precondition| {
            let known = self.latest(*precondition, pair)?;
            (known.outcome == PreconditionOutcome::NotMet).then_some((*precondition, known.on))
        })
    }

    /// Whether all four have an outcome for each of the pairs, confirmed where it must be.
    pub fn is_complete<'a>(&self, mut pairs: impl Iterator<Item = &'a Pair>) -> bool {
        pairs.all(|pair| {
            Precondition::ALL
                .iter()
                .all(|precondition| self.latest(*precondition, pair).is_some_and(Assessed::is_confirmed))
        })
    }

    /// G13: all four met or not applicable, confirmed, assessed by `day` and not stale on it.
    pub(super) fn ready(&self, covers: &[Pair], day: Day) -> Result<(), Rejection> {
        self.unready(covers, day).next().map_or(Ok(()), Err)
    }

    /// What refuses that, of every pair and every precondition, in their order.
    pub(super) fn unready<'a>(&'a self, covers: &'a [Pair], day: Day) -> impl Iterator<Item = Rejection> + 'a {
        let each =
            covers.iter().flat_map(|pair| Precondition::ALL.iter().map(move |precondition| (pair, *precondition)));
        each.filter_map(move |(pair, precondition)| self.met(precondition, pair, day).err())
    }

    fn met(&self, precondition: Precondition, pair: &Pair, day: Day) -> Result<(), Rejection> {
        let named = |known: &Assessed| (precondition.to_string(), list([pair]), known.on.to_string());
        match self.latest(precondition, pair) {
            None => {
                Err(Rejection::PreconditionMissing { precondition: precondition.to_string(), covers: list([pair]) })
            }
            // G33: what was found out later was not there on that day, whatever it says.
            Some(known) if known.on > day => {
                let covers = format!("{} by {day}, only on {}", list([pair]), known.on);
                Err(Rejection::PreconditionMissing { precondition: precondition.to_string(), covers })
            }
            Some(known) if known.outcome == PreconditionOutcome::NotMet => {
                let (precondition, covers, _) = named(known);
                Err(Rejection::PreconditionNotMet { precondition, covers })
            }
            Some(known) if !known.is_confirmed() => {
                let what = format!("{} \"not applicable\"", in_words(precondition.name()));
                Err(Rejection::WrongState {
                    what,
                    state: "unconfirmed".into(),
                    wanted: "a second person must confirm it".into(),
                })
            }
            Some(known) => {
                let reason = match known.stale_by {
                    Some(change) => change.to_string(),
                    None if known.valid_until < day => format!("valid until {}", known.valid_until),
                    None => return Ok(()),
                };
                let (precondition, _, date) = named(known);
                Err(Rejection::PreconditionStale { precondition, date, reason })
            }
        }
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::PreconditionAssessed(body) => self.assessed.push(Assessed {
                precondition: body.precondition,
                covers: List::from(&body.covers),
                outcome: body.outcome,
                on: envelope.effective_on,
                valid_until: body.valid_until,
                by: envelope.recorded.by.user.clone(),
                confirmed_by: None,
                stale_by: None,
            }),
            Event::PreconditionConfirmed(body) => {
                // What the confirming person assessed waits for somebody else.
                let second = &envelope.recorded.by.user;
                for known in self.assessed.iter_mut().filter(|known| known.precondition == body.precondition) {
                    if !known.is_confirmed() && known.by != *second {
                        known.confirmed_by = Some(second.clone());
                    }
                }
            }
            Event::PreconditionLegalAdviceRecorded(body) => self.advised.push(Advised {
                precondition: body.precondition,
                advice: body.advice,
                on: envelope.effective_on,
                silent_on: Vec::new(),
            }),
        }
    }

    /// The newest advice on a precondition that speaks of an item as it is described now.
    pub fn advice(&self, precondition: Precondition, item: &ItemId) -> Option<&Advised> {
        let speaks = |known: &&Advised| known.precondition == precondition && !known.silent_on.contains(item);
        self.advised.iter().rev().find(speaks)
    }

    /// What Legal said before does not speak of an item that came later.
    pub(super) fn notice_new_item(&mut self, item: &ItemId) {
        for known in self.advised.iter_mut().filter(|known| !known.silent_on.contains(item)) {
            known.silent_on.push(item.clone());
        }
    }

    /// An item described anew is another item: what was assessed or advised for it must be assessed and asked again.
    pub(super) fn notice_item(&mut self, item: &ItemId) {
        self.notice_new_item(item);
        let concerned =
            |known: &&mut Assessed| known.covers.iter().any(|pair| pair.item == *item) && known.is_in_favour();
        for known in self.assessed.iter_mut().filter(concerned) {
            known.stale_by = known.stale_by.or(Some(MaterialChange::ScopeChange));
        }
    }

    /// A material change makes the assessments stale that rest on what changed (design).
    pub(super) fn notice(&mut self, change: MaterialChange) {
        for known in &mut self.assessed {
            let rests_on_it = match change {
                MaterialChange::LawChange | MaterialChange::ExecutionsResumed => {
                    known.precondition == Precondition::DeathPenalty
                }
                MaterialChange::CoupOrConflict => {
                    matches!(known.precondition, Precondition::NationalOwnership | Precondition::CombatCapacity)
                }
                MaterialChange::ScopeChange => true,
                MaterialChange::ChangeOfCommand | MaterialChange::NewRecipient | MaterialChange::MechanismChange => {
                    false
                }
            };
            if rests_on_it && known.is_in_favour() {
                known.stale_by = known.stale_by.or(Some(change));
            }
        }
    }
}

impl Assessed {
    fn is_in_favour(&self) -> bool {
        self.outcome != PreconditionOutcome::NotMet
    }

    fn is_confirmed(&self) -> bool {
        self.outcome != PreconditionOutcome::NotApplicable || self.confirmed_by.is_some()
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    match command {
        Command::AssessPrecondition(body) => assess(case, body, context),
        Command::ConfirmPrecondition(body) => {
            let mut open = case
                .preconditions
                .assessed
                .iter()
                .filter(|known| known.precondition == body.precondition && !known.is_confirmed())
                .peekable();
            found(open.peek(), "unconfirmed \"not applicable\" of", body.precondition)?;
            if open.all(|known| known.by == context.actor.user) {
                return Err(Rejection::PreconditionOwnConfirmation {});
            }
            Ok(vec![Event::PreconditionConfirmed(body.clone()).into()])
        }
        Command::RecordLegalAdvice(body) => {
            case.evidence.all_attached(&body.evidence)?;
            if (body.advice == LegalAdvice::PermissibleIf) != body.condition.is_some() {
                let why = "name the condition where, and only where, the advice is PERMISSIBLE_IF".into();
                return Err(Rejection::BadInput { field: "condition".into(), why });
            }
            Ok(vec![Event::PreconditionLegalAdviceRecorded(body.clone()).into()])
        }
    }
}

fn assess(case: &Case, body: &AssessPrecondition, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    super::scope::complete(case)?;
    let covers = case.resolve(body.covers.as_deref())?;
    let valid_until = context.on.plus(context.policy.deadlines.precondition_validity_days);
    let event = PreconditionAssessed {
        precondition: body.precondition,
        covers: covers.clone(),
        outcome: body.outcome,
        rationale: body.rationale.clone(),
        evidence: body.evidence.clone(),
        valid_until,
    };
    founded(case, &event, body.doubtful)?;
    let precondition = body.precondition;
    let mut events = vec![Event::PreconditionAssessed(event).into()];
    let lost: Vec<&Pair> = covers
        .iter()
        .filter(|pair| matches!(case.pair_status(pair), PairStatus::Approved | PairStatus::Active))
        .collect();
    if body.outcome == PreconditionOutcome::NotMet && !lost.is_empty() {
        let explanation =
            format!("PreconditionLost: {precondition} is not met for {}, which is approved or active", list(lost));
        events.push(correction::alert(case, correction::PRECONDITION_LOST, &explanation));
    }
    Ok(events)
}

/// G04, G32: the evidence is there, and Legal does not say otherwise.
pub(super) fn founded(case: &Case, body: &PreconditionAssessed, doubtful: bool) -> Result<(), Rejection> {
    if body.outcome != PreconditionOutcome::NotApplicable && body.evidence.is_empty() {
        let (precondition, outcome) = (body.precondition.to_string(), body.outcome.to_string());
        return Err(Rejection::PreconditionWithoutEvidence { precondition, outcome });
    }
    case.evidence.all_attached(&body.evidence)?;
    legal(case, body, doubtful)
}

/// Whether Legal must speak first, what it said, and that a weapon is never "met".
fn legal(case: &Case, body: &PreconditionAssessed, doubtful: bool) -> Result<(), Rejection> {
    let weapons = body.precondition == Precondition::Weapons;
    for item in case.scope.items.iter().filter(|item| body.covers.iter().any(|pair| pair.item == item.item)) {
        let marked = item.lethal_or_dual_use;
        if weapons && marked == DualUse::Weapon && body.outcome != PreconditionOutcome::NotMet {
            return Err(Rejection::WrongState {
                what: format!("Item {}", item.item),
                state: "marked as a weapon".into(),
                wanted: "the weapons precondition can only be not met; remove the item or describe it anew".into(),
            });
        }
        let in_doubt = doubtful || (weapons && matches!(marked, DualUse::DualUse | DualUse::Unsure));
        // Of an item that is no weapon nobody asked; for the other preconditions Legal speaks of the case.
        if weapons && !in_doubt {
            continue;
        }
        match case.preconditions.advice(body.precondition, &item.item) {
            None if in_doubt => {
                return Err(Rejection::PreconditionNeedsLegal {
                    item: item.item.to_string(),
                    marked: if weapons { marked.to_string() } else { "DOUBTFUL".into() },
                    precondition: body.precondition.to_string(),
                });
            }
            Some(known) if known.advice == LegalAdvice::NotPermissible && body.outcome == PreconditionOutcome::Met => {
                return Err(Rejection::PreconditionNotPermissible {
                    precondition: body.precondition.to_string(),
                    date: known.on.to_string(),
                });
            }
            None | Some(_) => (),
        }
    }
    Ok(())
}
