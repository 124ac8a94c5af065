//! Activation, delivery and the end of support: nothing is delivered outside what is approved and active.

use super::pairs::{Pair, found, list};
use crate::{
    Context, Envelope, List, Position, Rejection,
    case::{
        Case, decision_rules, emergency,
        gates::{self, Outstanding},
    },
    rejection::in_words,
    terms::{
        Amount, AuthorityAnswer, ConditionKind, ConditionState, Day, EmergencyId, EvidenceId, Instant, ItemId,
        MeasureState, Money, NotificationContent, PairStatus, RecipientId, Text,
    },
};

bodies! {
    /// Support is to be activated.
    pub struct ActivateSupport {
        /// Which pairs; every approved pair where omitted.
        pub covers: Option<Vec<Pair>>,
        /// From which day; the effective day where omitted.
        pub from: Option<Day>,
    }

    /// Support was activated.
    pub struct SupportActivated {
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// From which day.
        pub from: Day,
    }

    /// Something was delivered.
    pub struct DeliveryRecorded {
        /// The item.
        pub item: ItemId,
        /// The recipient.
        pub recipient: RecipientId,
        /// How much, in hundredths of the item's unit.
        pub quantity: Amount,
        /// What it was worth.
        pub value: Option<Money>,
        /// The hour, where it matters; needed under an emergency.
        pub at: Option<Instant>,
        /// Under which emergency, where it is not ordinary support.
        pub emergency: Option<EmergencyId>,
        /// Delivery note.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// Support is to end as planned.
    pub struct EndSupport {
        /// Which pairs; every active pair where omitted.
        pub covers: Option<Vec<Pair>>,
        /// What was achieved.
        pub completion_note: Text<2000>,
    }

    /// Support ended as planned.
    pub struct SupportEnded {
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// What was achieved.
        pub completion_note: Text<2000>,
    }
}

events! {
    action None;
    /// Support was activated.
    1401 SupportActivated,
    /// Something was delivered.
    1402 DeliveryRecorded,
    /// Support ended as planned.
    1403 SupportEnded,
}

commands! {
    action None;
    /// Starts approved support once all that must come before is there.
    ActivateSupport(ActivateSupport),
    /// Records a delivery.
    RecordDelivery(DeliveryRecorded),
    /// Ends active support as planned.
    EndSupport(EndSupport),
}

states! {
    /// What was delivered of one item to one recipient.
    pub struct Delivered {
        /// The pair.
        pub pair: Pair,
        /// How often.
        pub deliveries: u32,
        /// How much, in hundredths of the item's unit.
        pub quantity: Amount,
        /// The last day.
        pub last_on: Day,
    }

    /// The deliveries.
    #[derive(Default)]
    pub struct Deliveries {
        /// One line a pair.
        pub delivered: List<Delivered>,
        /// When support was first activated.
        pub first_activated_on: Option<Day>,
    }
}

impl Deliveries {
    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::SupportActivated(body) => self.first_activated_on = self.first_activated_on.or(Some(body.from)),
            Event::DeliveryRecorded(body) => {
                let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
                let last_on = envelope.effective_on;
                match self.delivered.iter_mut().find(|known| known.pair == pair) {
                    Some(known) => {
                        known.deliveries += 1;
                        known.quantity = Amount(known.quantity.0.saturating_add(body.quantity.0));
                        known.last_on = known.last_on.max(last_on);
                    }
                    None => self.delivered.push(Delivered { pair, deliveries: 1, quantity: body.quantity, last_on }),
                }
            }
            Event::SupportEnded(_) => (),
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::ActivateSupport(body) => Event::SupportActivated(activate(case, body, context)?),
        Command::RecordDelivery(body) => {
            deliver(case, body, context)?;
            Event::DeliveryRecorded(body.clone())
        }
        Command::EndSupport(body) => {
            let covers = case.resolve_in(body.covers.as_deref(), PairStatus::Active)?;
            for pair in &covers {
                let state = case.pair_status(pair);
                if state != PairStatus::Active {
                    let what = format!("Support {pair}");
                    return Err(Rejection::WrongState {
                        what,
                        state: state.to_string(),
                        wanted: "only active support ends".into(),
                    });
                }
            }
            Event::SupportEnded(SupportEnded { covers, completion_note: body.completion_note.clone() })
        }
    };
    Ok(vec![event.into()])
}

/// G18: everything that must come before the start, all of it told at once.
fn activate(case: &Case, body: &ActivateSupport, context: &Context<'_>) -> Result<SupportActivated, Rejection> {
    let covers = case.resolve_in(body.covers.as_deref(), PairStatus::Approved)?;
    let from = body.from.unwrap_or(context.on);
    let mut outstanding = outstanding(case, &covers, from, context);
    outstanding.extend(ineligible(&covers, context));
    if outstanding.is_empty() {
        return Ok(SupportActivated { covers, from });
    }
    Err(Rejection::ActivationOutstanding { list: list(outstanding) })
}

/// What is still to come before the start, as the case alone knows it.
pub(super) fn outstanding(case: &Case, covers: &[Pair], from: Day, context: &Context<'_>) -> Vec<Outstanding> {
    let mut outstanding: Vec<Outstanding> = Vec::new();
    let mut add = |what: String, remedy| outstanding.push(Outstanding { what, remedy: Some(remedy) });
    // G16: what was approved before it was found does not start after.
    if case.risk.real_risk() {
        add("an assessment that finds no real risk of grave violations".into(), "StartRiskAssessment");
    }
    for pair in covers {
        let status = case.pair_status(pair);
        let approval = case.standing.pair(pair).and_then(|known| known.approval.as_ref());
        if status != PairStatus::Approved {
            add(format!("an approval of {pair} (it is {status})"), "RequestDecision");
        } else if approval.is_none_or(|approval| approval.valid_until < context.on.max(from)) {
            add(format!("a renewed approval of {pair}"), "RequestDecision");
        } else if let Some(since) = case.standing.pair(pair).and_then(|known| known.since()).filter(|day| from < *day) {
            add(format!("a start of {pair} after its approval of {since}"), "ActivateSupport");
        }
        if let Some((precondition, since)) = case.preconditions.not_met(pair) {
            let named = in_words(precondition.name());
            add(format!("precondition {named} for {pair} (not met since {since})"), "AssessPrecondition");
        } else if let Err(lapsed) = case.preconditions.ready(std::slice::from_ref(pair), context.on) {
            add(format!("the preconditions of {pair} ({})", lapsed.message()), "AssessPrecondition");
        }
    }
    let precedent = case.decision.conditions_of(covers).filter(|known| known.kind == ConditionKind::Precedent);
    let unsatisfied = precedent.filter(|known| matches!(known.state, ConditionState::Open | ConditionState::Breached));
    unsatisfied.for_each(|known| add(format!("condition {}", known.condition), "SatisfyCondition"));
    let measures = case.mitigation.measures.iter().filter(|known| known.precedent_to_start);
    for known in measures {
        match case.mitigation.standing_in(known) {
            Some(standing) if standing.state == MeasureState::Verified => (),
            Some(standing) => {
                add(format!("measure {} to be verified", standing.measure), gates::next_of_measure(standing.state));
            }
            // Who approved since saw that it was gone.
            None if approved_since(case, covers, known.dropped_at) => (),
            None => {
                let what =
                    format!("measure {} (dropped, and nothing takes its place; ask for a new decision)", known.measure);
                add(what, "RequestDecision");
            }
        }
    }
    let mut contents = vec![NotificationContent::CorePrinciples];
    if case.decision.conditions_of(covers).any(|known| known.state != ConditionState::Expired) {
        contents.push(NotificationContent::Conditions);
    }
    for content in contents {
        match case.notifications.latest(content) {
            None => add(format!("notification of {content}"), "NotifyAuthorities"),
            Some(known) if known.answer == Some(AuthorityAnswer::Refused) => {
                add(format!("acceptance of {content} (refused under {})", known.notification), "NotifyAuthorities");
            }
            Some(_) => (),
        }
    }
    let clauses = case.agreements.missing(&context.policy.required_clauses);
    clauses.into_iter().for_each(|clause| add(format!("agreement clause {clause}"), "SignAgreement"));
    if case.monitoring.in_use().next().is_none() {
        add("an indicator".into(), "DefineIndicator");
    }
    outstanding
}

/// The registry is asked as it is; what the case knows itself is asked again after a correction.
pub(super) fn ineligible(covers: &[Pair], context: &Context<'_>) -> Option<Outstanding> {
    let refused = decision_rules::eligible(covers, context).err()?;
    Some(Outstanding { what: refused.message(), remedy: Some("ScreenRecipient") })
}

/// Whether all of these pairs were approved after a position.
fn approved_since(case: &Case, covers: &[Pair], position: Option<Position>) -> bool {
    let approved_at = |pair| case.standing.pair(pair)?.approval.as_ref().map(|approval| approval.at);
    covers.iter().all(|pair| approved_at(pair) > position)
}

/// G19, G36: only what is active on that day, or inside an emergency; and not past an overdue screening.
fn deliver(case: &Case, body: &DeliveryRecorded, context: &Context<'_>) -> Result<(), Rejection> {
    found(case.scope.item(&body.item), "support item", &body.item)?;
    found(case.scope.link(&body.recipient), "linked recipient", &body.recipient)?;
    case.evidence.all_attached(&body.evidence)?;
    if body.quantity.0 <= 0 {
        return Err(Rejection::BadInput { field: "quantity".into(), why: "deliver more than nothing".into() });
    }
    if let Some(at) = body.at {
        context.not_in_future(at.day())?;
    }
    let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
    admitted(case, &pair, body, context)?;
    if body.emergency.is_some() { Ok(()) } else { rescreened(case, &body.recipient, context) }
}

/// G16 is not asked here: a finding of real risk bars every decision and every start, and support that runs is stopped by
/// suspending it, which the alert raised with the finding asks for. What was handed over before that is a fact, and is
/// recorded as one: a ledger that refuses it would only not know of it.
///
/// G19: the pair is active on that day and an approval holds it, or the delivery lies inside an emergency.
pub(super) fn admitted(
    case: &Case,
    pair: &Pair,
    body: &DeliveryRecorded,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    match &body.emergency {
        Some(id) => emergency::admits(case, id, pair, body.at, &|why| refused(pair, why)),
        None => deliverable(case, pair, context),
    }
}

fn refused(pair: &Pair, why: String) -> Rejection {
    Rejection::DeliveryRefused { item: pair.item.to_string(), recipient: pair.recipient.to_string(), why }
}

/// Of the two, the first: approved and active on that day.
pub(super) fn deliverable(case: &Case, pair: &Pair, context: &Context<'_>) -> Result<(), Rejection> {
    let refused = |why: String| refused(pair, why);
    let standing = found(case.standing.pair(pair), "pair", pair)?;
    let since = standing.since().map(|day| day.to_string()).unwrap_or_default();
    // The day of the delivery counts, whatever happened before or after it.
    let that_day = standing.decided_on(context.on);
    match that_day
        .unwrap_or_else(|| if standing.decided.is_some() { PairStatus::InProcess } else { case.pair_status(pair) })
    {
        PairStatus::Active => (),
        PairStatus::Suspended => return Err(refused(format!("suspended since {since}"))),
        PairStatus::Ceased => return Err(refused(format!("ceased since {since}"))),
        PairStatus::Ended => return Err(refused(format!("ended since {since}"))),
        PairStatus::Unscreened
        | PairStatus::OutOfScope
        | PairStatus::InProcess
        | PairStatus::Blocked
        | PairStatus::Declined => return Err(refused("not approved".into())),
        PairStatus::Approved => return Err(refused("approved but not yet active".into())),
    }
    // Whatever became of it since: an approval that ceased, was renewed or reopened says until when it held.
    match standing.approved_until(context.on) {
        Some(until) if until >= context.on => Ok(()),
        Some(until) => Err(refused(format!("expired on {until}"))),
        None => Err(refused("not approved".into())),
    }
}

/// Where the commander changed, screening after it is not overdue on the day of the command.
pub(super) fn rescreened(case: &Case, recipient: &RecipientId, context: &Context<'_>) -> Result<(), Rejection> {
    match case.rescreening_due(recipient, context.registry, context.policy).filter(|(_, due)| context.on > *due) {
        None => Ok(()),
        Some((date, due)) => Err(Rejection::DeliveryWaits {
            recipient: recipient.to_string(),
            date: date.to_string(),
            due: due.to_string(),
        }),
    }
}
