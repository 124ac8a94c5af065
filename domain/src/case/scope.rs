//! Action 1, identifying when to apply the policy: support items, recipients, and whether it applies to each pair.
//! Source: the toolkit's heading "Action 1"; the six kinds of support and the exclusions of the policy's scope.

use super::pairs::{Pair, found, free, list};
use crate::{
    Context, Envelope, List, Rejection,
    case::{Case, status::PairStanding},
    terms::{
        Applicability, Country, Day, DonorRef, DualUse, ExclusionKind, ItemId, Money, Office, Origin,
        OverallApplicability, ProjectCode, Purpose, RecipientId, RecipientRole, Reference, SupportKind, Term, Text,
        UserId,
    },
};

bodies! {
    /// A case was opened: one package of support in one country by one office for one project.
    pub struct CaseOpened {
        /// The case's own reference, unique in the ledger.
        pub reference: Reference,
        /// What it is about, in one line.
        pub title: Text<200>,
        /// The country of the support.
        pub country: Country,
        /// The office that is responsible.
        pub office: Office,
        /// The project.
        pub project: ProjectCode,
        /// The donors.
        #[serde(default)]
        pub donors: Vec<DonorRef>,
        /// Who answers for the case; may never decide it.
        pub case_owner: UserId,
        /// Planned first day of the support.
        pub planned_start: Day,
        /// Planned last day of the support.
        pub planned_end: Day,
        /// The budget.
        pub budget: Money,
        /// Where the idea came from.
        pub origin: Origin,
        /// Marks made-up data: shown wherever the case is shown.
        #[serde(default)]
        pub demonstration: bool,
    }

    /// A support item was added.
    pub struct SupportItemAdded {
        /// Its id within the case.
        pub item: ItemId,
        /// Which of the six kinds it is.
        pub support_kind: SupportKind,
        /// A finer kind, from the policy's vocabulary `support_sub_kind`.
        pub sub_kind: Option<Term>,
        /// What it is.
        pub description: Text<2000>,
        /// How many.
        pub quantity: Option<u32>,
        /// Of what unit.
        pub unit: Option<Text<40>>,
        /// What it is worth.
        pub value: Option<Money>,
        /// Whether it processes personal data.
        #[serde(default)]
        pub uses_personal_data: bool,
        /// Whether it could wound.
        pub lethal_or_dual_use: DualUse,
        /// What it is for.
        pub purpose: Purpose,
        /// Life-saving, from the policy's vocabulary `life_saving`; needed for the emergency path.
        pub life_saving: Option<Term>,
    }

    /// A support item was described anew; what was assessed on the old description becomes stale.
    pub struct SupportItemRevised {
        /// The item.
        pub item: ItemId,
        /// What it is now.
        pub description: Text<2000>,
        /// How many now.
        pub quantity: Option<u32>,
        /// Worth now.
        pub value: Option<Money>,
        /// Whether it could wound, as known now.
        pub lethal_or_dual_use: DualUse,
        /// What it is for, as known now.
        pub purpose: Purpose,
        /// Why it changed.
        pub reason: Text<1000>,
    }

    /// A support item was removed before anything of it was decided.
    pub struct SupportItemRemoved {
        /// The item.
        pub item: ItemId,
        /// Why.
        pub reason: Text<1000>,
    }

    /// A recipient was linked to the case.
    pub struct RecipientLinked {
        /// The recipient, as registered.
        pub recipient: RecipientId,
        /// How it is linked.
        pub role: RecipientRole,
    }

    /// A recipient was unlinked before anything for it was decided.
    pub struct RecipientUnlinked {
        /// The recipient.
        pub recipient: RecipientId,
        /// Why.
        pub reason: Text<1000>,
    }

    /// Whether the policy applies to one pair.
    pub struct ApplicabilityOutcome {
        /// The item.
        pub item: ItemId,
        /// The recipient.
        pub recipient: RecipientId,
        /// The outcome.
        pub outcome: Applicability,
        /// Which exclusion, where the policy does not apply.
        pub exclusion: Option<ExclusionKind>,
    }

    /// Whether the policy applies was determined for some pairs.
    pub struct DetermineApplicability {
        /// One line a pair.
        pub outcomes: Vec<ApplicabilityOutcome>,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// Whether the policy applies was determined for some pairs.
    pub struct ApplicabilityDetermined {
        /// One line a pair.
        pub outcomes: Vec<ApplicabilityOutcome>,
        /// For the case as a whole, derived from all its pairs.
        pub overall: OverallApplicability,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// Somebody declared a conflict of interest and is refused all decisions on the case from then on.
    pub struct ConflictOfInterestDeclared {
        /// Whose conflict it is.
        pub user: UserId,
        /// Of what nature; no names.
        pub nature: Text<1000>,
        /// Whether the person steps back from the case altogether.
        pub recusal: bool,
    }
}

events! {
    action Some(1);
    /// A case was opened.
    101 CaseOpened,
    /// A support item was added.
    102 SupportItemAdded,
    /// A support item was described anew.
    103 SupportItemRevised,
    /// A support item was removed.
    104 SupportItemRemoved,
    /// A recipient was linked to the case.
    105 RecipientLinked,
    /// A recipient was unlinked.
    106 RecipientUnlinked,
    /// Whether the policy applies was determined for some pairs.
    107 ApplicabilityDetermined,
    /// Somebody declared a conflict of interest.
    108 ConflictOfInterestDeclared,
}

commands! {
    action Some(1);
    /// Opens a case, before the project is approved.
    OpenCase(CaseOpened),
    /// Adds a support item.
    AddSupportItem(SupportItemAdded),
    /// Describes a support item anew that is not approved, active or suspended.
    ReviseSupportItem(SupportItemRevised),
    /// Removes a support item of which nothing was decided.
    RemoveSupportItem(SupportItemRemoved),
    /// Links a registered recipient to the case.
    LinkRecipient(RecipientLinked),
    /// Unlinks a recipient for which nothing was decided.
    UnlinkRecipient(RecipientUnlinked),
    /// Determines for pairs of item and recipient whether the policy applies; in doubt it does.
    DetermineApplicability(DetermineApplicability),
    /// Declares a conflict of interest, one's own or, by who decides on cases, somebody else's; decisions of that person on
    /// this case are refused from then on.
    DeclareConflictOfInterest(ConflictOfInterestDeclared),
}

states! {
    /// A support item as the rules see it.
    pub struct Item {
        /// Its id.
        pub item: ItemId,
        /// Its kind.
        pub support_kind: SupportKind,
        /// What it is.
        pub description: Text<2000>,
        /// What it is worth.
        pub value: Option<Money>,
        /// Whether it could wound.
        pub lethal_or_dual_use: DualUse,
        /// What it is for.
        pub purpose: Purpose,
        /// Its entry in the life-saving list.
        pub life_saving: Option<Term>,
    }

    /// A linked recipient.
    pub struct Link {
        /// The recipient.
        pub recipient: RecipientId,
        /// How it is linked.
        pub role: RecipientRole,
        /// Since when.
        pub since: Day,
    }

    /// A declared conflict of interest.
    pub struct Conflict {
        /// Whose.
        pub user: UserId,
        /// Whether that person stays out of the case altogether.
        pub recused: bool,
        /// Declared on.
        pub on: Day,
    }

    /// What is supported, and for whom.
    #[derive(Default)]
    pub struct Scope {
        /// The opening, as recorded.
        pub opened: Option<CaseOpened>,
        /// The day of the opening.
        pub opened_on: Option<Day>,
        /// The support items.
        pub items: List<Item>,
        /// The linked recipients.
        pub recipients: List<Link>,
        /// Declared conflicts of interest.
        pub conflicts: List<Conflict>,
    }
}

impl Scope {
    /// The item, where the case has it.
    pub fn item(&self, item: &ItemId) -> Option<&Item> {
        self.items.iter().find(|known| known.item == *item)
    }

    /// The link, where the case has it.
    pub fn link(&self, recipient: &RecipientId) -> Option<&Link> {
        self.recipients.iter().find(|known| known.recipient == *recipient)
    }

    /// Recipients that receive directly.
    pub fn direct(&self) -> impl Iterator<Item = &RecipientId> {
        self.recipients.iter().filter(|link| link.role == RecipientRole::Direct).map(|link| &link.recipient)
    }

    /// Every pair; a command authority receives nothing itself.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> {
        let receiving = || self.recipients.iter().filter(|link| link.role != RecipientRole::CommandAuthority);
        self.items.iter().flat_map(move |item| {
            receiving().map(|link| Pair { item: item.item.clone(), recipient: link.recipient.clone() })
        })
    }

    /// Since when a person stays out of the case altogether.
    pub fn recused_since(&self, user: &UserId) -> Option<Day> {
        self.conflicts.iter().find(|known| known.user == *user && known.recused).map(|known| known.on)
    }

    /// When `user` declared a conflict of interest.
    pub fn conflict_of(&self, user: &UserId) -> Option<Day> {
        self.conflicts.iter().find(|conflict| conflict.user == *user).map(|conflict| conflict.on)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let on = envelope.effective_on;
        match event {
            Event::CaseOpened(body) => {
                self.opened = Some(body.clone());
                self.opened_on = Some(on);
            }
            Event::SupportItemAdded(body) => self.items.push(Item {
                item: body.item.clone(),
                support_kind: body.support_kind,
                description: body.description.clone(),
                value: body.value.clone(),
                lethal_or_dual_use: body.lethal_or_dual_use,
                purpose: body.purpose,
                life_saving: body.life_saving.clone(),
            }),
            Event::SupportItemRevised(body) => {
                if let Some(item) = self.items.iter_mut().find(|item| item.item == body.item) {
                    item.description = body.description.clone();
                    item.value = body.value.clone();
                    item.lethal_or_dual_use = body.lethal_or_dual_use;
                    item.purpose = body.purpose;
                }
            }
            Event::SupportItemRemoved(body) => self.items.retain(|item| item.item != body.item),
            Event::RecipientLinked(body) => {
                self.recipients.push(Link { recipient: body.recipient.clone(), role: body.role, since: on });
            }
            Event::RecipientUnlinked(body) => self.recipients.retain(|link| link.recipient != body.recipient),
            Event::ApplicabilityDetermined(_) => (),
            Event::ConflictOfInterestDeclared(body) => {
                self.conflicts.push(Conflict { user: body.user.clone(), recused: body.recusal, on })
            }
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let scope = &case.scope;
    let event = match command {
        Command::OpenCase(body) => {
            let taken = case.is_open() || context.registry.case_by_reference(&body.reference).is_some();
            free(taken, "case", &body.reference)?;
            if body.planned_end < body.planned_start {
                return Err(Rejection::BadInput {
                    field: "plannedEnd".into(),
                    why: "the end lies before the start".into(),
                });
            }
            // S-6 compares with who owns the case: a reference to nobody would compare with nothing.
            context.on_record(&body.case_owner)?;
            Event::CaseOpened(body.clone())
        }
        Command::AddSupportItem(body) => {
            free(scope.item(&body.item).is_some(), "support item", &body.item)?;
            super::room("support items", scope.items.len(), super::MOST_ITEMS)?;
            context.policy.term("support_sub_kind", body.sub_kind.as_ref())?;
            context.policy.term("life_saving", body.life_saving.as_ref())?;
            Event::SupportItemAdded(body.clone())
        }
        Command::ReviseSupportItem(body) => {
            revisable(case, body)?;
            Event::SupportItemRevised(body.clone())
        }
        Command::RemoveSupportItem(body) => {
            found(scope.item(&body.item), "support item", &body.item)?;
            undecided(case, "Item", body.item.as_str(), |pair| pair.item == body.item)?;
            Event::SupportItemRemoved(body.clone())
        }
        Command::LinkRecipient(body) => {
            free(scope.link(&body.recipient).is_some(), "linked recipient", &body.recipient)?;
            super::room("recipients", scope.recipients.len(), super::MOST_RECIPIENTS)?;
            found(context.registry.recipient(&body.recipient), "registered recipient", &body.recipient)?;
            Event::RecipientLinked(body.clone())
        }
        Command::UnlinkRecipient(body) => {
            found(scope.link(&body.recipient), "linked recipient", &body.recipient)?;
            undecided(case, "Recipient", body.recipient.as_str(), |pair| pair.recipient == body.recipient)?;
            Event::RecipientUnlinked(body.clone())
        }
        Command::DetermineApplicability(body) => Event::ApplicabilityDetermined(determine(case, body)?),
        Command::DeclareConflictOfInterest(body) => {
            free(scope.conflict_of(&body.user).is_some(), "declared conflict of interest of", &body.user)?;
            // It takes somebody's part in the case away, so it is theirs to say, or of those who answer for decisions.
            if body.user != context.actor.user && context.policy.authority_of(context.actor.role).is_none() {
                let why = "everybody declares their own conflict of interest; ask the person, or who decides on cases";
                return Err(Rejection::Separation { rule: "S-3".into(), why: why.into() });
            }
            Event::ConflictOfInterestDeclared(body.clone())
        }
    };
    Ok(vec![event.into()])
}

/// G01, G03: something to decide on; operational capability is never outside the policy.
fn determine(case: &Case, body: &DetermineApplicability) -> Result<ApplicabilityDetermined, Rejection> {
    let scope = &case.scope;
    for (empty, missing) in [(scope.items.is_empty(), "support item"), (scope.pairs().next().is_none(), "recipient")] {
        if empty {
            return Err(Rejection::ScopeEmpty { missing: missing.into() });
        }
    }
    if body.outcomes.is_empty() {
        return Err(Rejection::BadInput { field: "outcomes".into(), why: "name at least one pair".into() });
    }
    for line in &body.outcomes {
        excludable(case, line)?;
        let pair = Pair { item: line.item.clone(), recipient: line.recipient.clone() };
        let standing = found(case.standing.pair(&pair), "pair", &pair)?;
        if standing.decided.is_some() {
            let state = case.pair_status(&pair).to_string();
            return Err(Rejection::PairsNotInProcess { covers: pair.to_string(), state });
        }
        let consistent = (line.outcome == Applicability::DoesNotApply) == line.exclusion.is_some();
        if !consistent {
            let why = "name the exclusion where, and only where, the policy does not apply".into();
            return Err(Rejection::BadInput { field: "outcomes".into(), why });
        }
    }
    let after = |pair: &Pair| {
        let line = body.outcomes.iter().rfind(|line| line.item == pair.item && line.recipient == pair.recipient);
        line.map_or_else(|| case.standing.pair(pair).and_then(|known| known.applicability), |line| Some(line.outcome))
    };
    let (mut inside, mut outside) = (0, 0);
    for pair in scope.pairs() {
        match after(&pair) {
            Some(Applicability::DoesNotApply) => outside += 1,
            Some(Applicability::Applies | Applicability::AppliesPrecautionary) => inside += 1,
            None => (),
        }
    }
    let overall = match (inside, outside) {
        (0, _) => OverallApplicability::DoesNotApply,
        (_, 0) => OverallApplicability::Applies,
        _ => OverallApplicability::AppliesInPart,
    };
    Ok(ApplicabilityDetermined { outcomes: body.outcomes.clone(), overall, rationale: body.rationale.clone() })
}

/// G01, G03 for one pair: it is of the case, and operational capability is not placed outside the policy.
pub(super) fn excludable(case: &Case, line: &ApplicabilityOutcome) -> Result<(), Rejection> {
    let item = found(case.scope.item(&line.item), "support item", &line.item)?;
    found(case.scope.link(&line.recipient), "linked recipient", &line.recipient)?;
    if line.outcome == Applicability::DoesNotApply && item.purpose == Purpose::OperationalCapability {
        return Err(operational(&line.item, line.exclusion));
    }
    Ok(())
}

/// G03: an item is described anew while nothing of it is in force, and what is outside the policy stays what it was.
pub(super) fn revisable(case: &Case, body: &SupportItemRevised) -> Result<(), Rejection> {
    found(case.scope.item(&body.item), "support item", &body.item)?;
    not_in_force(case, &body.item)?;
    let outside = |known: &&PairStanding| known.applicability == Some(Applicability::DoesNotApply);
    let mut excluded = case.standing.pairs.iter().filter(|known| known.pair.item == body.item);
    match excluded.find(outside) {
        Some(known) if body.purpose == Purpose::OperationalCapability => Err(operational(&body.item, known.exclusion)),
        Some(_) | None => Ok(()),
    }
}

/// G02: every pair has an outcome before the work goes on.
pub(super) fn complete(case: &Case) -> Result<(), Rejection> {
    let open: Vec<Pair> = case
        .scope
        .pairs()
        .filter(|pair| case.standing.pair(pair).is_none_or(|known| known.applicability.is_none()))
        .collect();
    if case.scope.pairs().next().is_none() {
        let missing = if case.scope.items.is_empty() { "support item" } else { "recipient" };
        return Err(Rejection::ScopeEmpty { missing: missing.into() });
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(Rejection::ScopeIncomplete { count: open.len().to_string(), list: list(open) })
    }
}

fn operational(item: &ItemId, exclusion: Option<ExclusionKind>) -> Rejection {
    let exclusion = exclusion.map_or("not support", ExclusionKind::name).to_owned();
    Rejection::ScopeOperational { item: item.to_string(), exclusion }
}

/// What was decided rests on the description that was read: support that may be delivered does not become another thing.
fn not_in_force(case: &Case, item: &ItemId) -> Result<(), Rejection> {
    match case.standing.pairs.iter().find(|known| known.pair.item == *item && known.is_in_force()) {
        None => Ok(()),
        Some(known) => Err(Rejection::WrongState {
            what: format!("Support {}", known.pair),
            state: case.pair_status(&known.pair).to_string(),
            wanted: "add what changed as a new item and have it decided, or end or cease this support first".into(),
        }),
    }
}

/// What was decided is not taken away by deleting it, and does not begin anew by adding it again.
fn undecided(case: &Case, what: &str, id: &str, mine: impl Fn(&Pair) -> bool) -> Result<(), Rejection> {
    match case.standing.pairs.iter().find(|known| mine(&known.pair) && known.decided.is_some()) {
        None => Ok(()),
        Some(known) => Err(Rejection::WrongState {
            what: format!("{what} {id}"),
            state: case.pair_status(&known.pair).to_string(),
            wanted: "what was decided stays in the case; reopen it where the facts are new".into(),
        }),
    }
}
