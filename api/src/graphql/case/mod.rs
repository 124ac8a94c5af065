//! A case as the API shows it: what it is about, where it stands, each of its regions, and its history.

mod moment;

use async_graphql::{Context, ID, Object, Result};
use domain::{
    Revision, Stream,
    access::Seen,
    case::{self as regions, Pair},
    deadline::{self, Deadline},
    terms::{CaseStatus, PairStatus, Subject},
};
use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use self::moment::Case;
use super::{
    event::{Event, Line, Shaped},
    failure::unreadable,
    gates::{self, CaseGate},
    ids,
    paging::{Connection, Edge, Page},
    part::{REGIONS, Redaction},
    scalars::{CountryCode, Date, Position},
    steps::{self, CaseBlame, CaseStep, StateChange},
};

/// One pair of item and recipient with its status.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PairLine {
    /// The pair.
    pair: Pair,
    /// Where it stands.
    status: PairStatus,
}

/// A case: one package of support in one country by one office for one project.
#[Object]
impl Case {
    /// Global id.
    async fn id(&self) -> ID {
        ids::case(self.id).into()
    }

    /// The case's own reference.
    async fn reference(&self) -> String {
        self.state.reference()
    }

    /// What it is about; null where the event that says so is not seen.
    async fn title(&self) -> Result<Option<String>> {
        let state = if self.sight.sees_title() { &self.state } else { self.part()?.state() };
        Ok(state.scope.opened.as_ref().map(|opened| opened.title.to_string()))
    }

    /// What is withheld of the regions below, and why.
    async fn redactions(&self) -> Result<Vec<Redaction>> {
        let mut redactions = Vec::new();
        for (field, subject) in REGIONS {
            let reason = match self.sight.of(subject) {
                Seen::Whole => None,
                Seen::Nothing(reason) => Some(reason),
                Seen::Part(reason) => self.part()?.hides(subject).then_some(reason),
            };
            redactions.extend(reason.map(|reason| Redaction::of(field, reason)));
        }
        Ok(redactions)
    }

    /// How many of its events up to this moment are not seen: `history` leaves them out, `revision` counts them.
    async fn hidden_events(&self) -> Result<u32> {
        if self.sight.sees_all() { Ok(0) } else { Ok(self.part()?.hidden_events()) }
    }

    /// Where it stands, derived from its events alone.
    async fn status(&self) -> Shaped<CaseStatus> {
        Shaped(self.state.status())
    }

    /// Suspended in part: another pair is active.
    async fn partly_suspended(&self) -> bool {
        self.state.is_partly_suspended()
    }

    /// Made-up data.
    async fn demonstration(&self) -> bool {
        self.state.scope.opened.as_ref().is_some_and(|opened| opened.demonstration)
    }

    /// The country of the support.
    async fn country(&self) -> Option<CountryCode> {
        self.state.country().map(CountryCode)
    }

    /// How many events it had at this moment: what `expectedRevision` wants.
    async fn revision(&self) -> u32 {
        self.state.revision.0
    }

    /// The position of the log that this answer reflects.
    async fn as_of_position(&self) -> Position {
        Position(self.as_of)
    }

    /// The day of the world that this is told of; null where it is what was known.
    async fn effective_on(&self) -> Option<Date> {
        self.effective_on.map(Date)
    }

    /// Every pair of item and recipient with its status; of those whose item or link is not seen, nothing.
    async fn pairs(&self) -> Result<Option<Vec<Shaped<PairLine>>>> {
        let known = match self.sight.of(Subject::Scope) {
            Seen::Nothing(_) => return Ok(None),
            Seen::Whole => self.state.pair_statuses(),
            Seen::Part(_) => self.part()?.state().pair_statuses(),
        };
        // What there is comes from what is seen; where it stands is true, like the status of the case.
        let line = |pair: Pair| Shaped(PairLine { status: self.state.pair_status(&pair), pair });
        Ok(Some(known.into_iter().map(|(pair, _)| line(pair)).collect()))
    }

    /// Items, recipients and the opening: Action 1.
    async fn scope(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::scope::Scope>>> {
        self.region(ctx, Subject::Scope, |state| &state.scope)
    }

    /// What was determined and decided about each pair.
    async fn standing(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::status::Standing>>> {
        self.region(ctx, Subject::Decisions, |state| &state.standing)
    }

    /// The four preconditions: Action 2.
    async fn preconditions(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::preconditions::Preconditions>>> {
        self.region(ctx, Subject::Preconditions, |state| &state.preconditions)
    }

    /// Consultation of the mechanism: Action 3.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::consultation::Consultation>>> {
        self.region(ctx, Subject::Consultation, |state| &state.consultation)
    }

    /// Risks and assessments: Action 4.
    async fn risk(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::risk::Risks>>> {
        self.region(ctx, Subject::Risk, |state| &state.risk)
    }

    /// Measures and visibility: Action 5.
    async fn mitigation(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::mitigation::Mitigation>>> {
        self.region(ctx, Subject::Mitigation, |state| &state.mitigation)
    }

    /// Indicators, visits and reviews: Action 6.
    async fn monitoring(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::monitoring::Monitoring>>> {
        self.region(ctx, Subject::Monitoring, |state| &state.monitoring)
    }

    /// Incidents: Action 7.
    async fn incidents(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::incident::Incidents>>> {
        self.region(ctx, Subject::Incidents, |state| &state.incidents)
    }

    /// Interventions: Action 7.
    async fn interventions(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::intervention::Interventions>>> {
        self.region(ctx, Subject::Interventions, |state| &state.interventions)
    }

    /// Suspensions and winding down: Action 7.
    async fn suspensions(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::suspension::Suspensions>>> {
        self.region(ctx, Subject::Suspensions, |state| &state.suspensions)
    }

    /// Emergencies: Action 7.
    async fn emergencies(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::emergency::Emergencies>>> {
        self.region(ctx, Subject::Emergencies, |state| &state.emergencies)
    }

    /// Requests, decisions with the edition of the policy they were taken under, conditions.
    async fn decisions(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::decision::Decisions>>> {
        self.region(ctx, Subject::Decisions, |state| &state.decision)
    }

    /// Notifications and answers.
    async fn notifications(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::notification::Notifications>>> {
        self.region(ctx, Subject::Notifications, |state| &state.notifications)
    }

    /// Agreements.
    async fn agreements(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::agreement::Agreements>>> {
        self.region(ctx, Subject::Agreements, |state| &state.agreements)
    }

    /// Deliveries.
    async fn deliveries(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::delivery::Deliveries>>> {
        self.region(ctx, Subject::Deliveries, |state| &state.deliveries)
    }

    /// Evidence, by hash.
    async fn evidence(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::evidence::EvidenceRegister>>> {
        self.region(ctx, Subject::Evidence, |state| &state.evidence)
    }

    /// Proposals, corrections and consistency alerts.
    async fn corrections(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::correction::Corrections>>> {
        self.region(ctx, Subject::Corrections, |state| &state.corrections)
    }

    /// Whether it is closed, and the deadlines that passed.
    async fn closing(&self, ctx: &Context<'_>) -> Result<Option<Shaped<&regions::closing::Closing>>> {
        // Each deadline that passed is about a subject of its own.
        let about = |passed: &regions::closing::Passed| deadline::about(passed.kind, passed.subject.as_str()).0;
        let is_seen = |passed: &regions::closing::Passed| self.sight.sees_whole(about(passed));
        let is_whole = self.sight.sees_all_classes() && self.state.closing.passed.iter().all(is_seen);
        self.region_of(ctx, Subject::Closing, is_whole, |state| &state.closing)
    }

    /// What falls due, soonest first: of what all is seen that the case holds about it. Judged on the day of the moment that is
    /// asked about, by the policy and the screenings that were known by then.
    async fn deadlines(&self) -> Result<Vec<Line<Deadline>>> {
        Ok(self.due()?.into_iter().map(|due| Line(due, self.sight)).collect())
    }

    /// What it needs next: for each gate before which it stands at this moment, in the order of a case's life, what its rules
    /// would say to the command; judged on the day of the moment, and by what of it is seen. Null where the registry of that moment
    /// cannot be had.
    #[graphql(complexity = "10 + 5 * child_complexity")]
    async fn gates(&self, ctx: &Context<'_>) -> Result<Option<Vec<CaseGate>>> {
        gates::of(ctx, self, self.when()).await.map(Some)
    }

    /// Its steps up to this moment, each with what it changed, worked out from the events that are seen and from nothing else:
    /// with `first` from the first on, with `last` the newest.
    #[graphql(complexity = "super::paging::priced(first, last, child_complexity)")]
    async fn steps(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        last: Option<i32>,
        after: Option<String>,
        before: Option<String>,
    ) -> Result<Connection<CaseStep>> {
        let page = Page::read(first, last, after.as_deref(), before.as_deref(), &format!("steps {}", self.id))?;
        steps::steps(ctx, self.record()?, page).await
    }

    /// What differs between the state after one revision and that after another, in the order of the paths; worked out from
    /// the events that are seen.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn diff(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The one revision, 0 for before the first event; that before `to` where omitted.")]
        from: Option<i32>,
        #[graphql(desc = "The other; the last one of this moment where omitted.")] to: Option<i32>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<StateChange>> {
        steps::diff(ctx, self.record()?, (from, to), (first, after)).await
    }

    /// Of every value of the state, or of those below a path: who set it, when, why, and what it was before; worked out from
    /// the events that are seen. So many steps before this moment are looked at, and the answer says how many; ask for an
    /// earlier moment to look further back.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn blame(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "A path of the state, as `steps` spells them: `decision.requests[Q1]`; all of it where omitted."
        )]
        path: Option<String>,
        #[graphql(desc = "How many lines, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "What comes after this cursor.")] after: Option<String>,
    ) -> Result<CaseBlame> {
        steps::blame(ctx, self.record()?, path, (first, after)).await
    }

    /// Its events up to this moment: with `first` oldest first, with `last` the newest.
    #[graphql(complexity = "super::paging::priced(first, last, child_complexity)")]
    async fn history(
        &self,
        _ctx: &Context<'_>,
        first: Option<i32>,
        last: Option<i32>,
        after: Option<String>,
        before: Option<String>,
    ) -> Result<Connection<Event>> {
        let page = Page::read(first, last, after.as_deref(), before.as_deref(), &format!("history {}", self.id))?;
        let (events, total, has_previous, has_next) = if self.sight.sees_all() {
            let total = u64::from(self.state.revision.0);
            let range = page.range(total);
            let revisions = Revision(u32::try_from(range.start + 1).unwrap_or(u32::MAX))
                ..=Revision(u32::try_from(range.end).unwrap_or(u32::MAX));
            let read = self.casebook.reader().history(&Stream::Case(self.id), revisions);
            (read.map_err(|error| unreadable(&error))?, total, range.start > 0, range.end < total)
        } else {
            self.part()?.page(&page)
        };
        let edges = events.into_iter().map(|event| {
            let cursor = page.cursor(u64::from(event.revision.0));
            Edge { cursor, node: Event::new(event, &self.casebook) }
        });
        Ok(Connection {
            edges: edges.collect(),
            has_previous,
            has_next,
            total: Some(total),
            more_than: None,
            start: page.start_cursor(),
            position: self.as_of,
        })
    }
}
