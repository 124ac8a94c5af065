//! A case as the API shows it: what it is about, where it stands, each of its regions, and its history.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};
use domain::{
    Case as State, Envelope, Revision, Stream,
    case::{self as regions, Pair},
    deadline::{self, Deadline},
    terms::{CaseId, CaseStatus, PairStatus},
};
use projections::Projection;
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    event::{Event, Shaped},
    failure::{bad_input, current, failure, unreadable},
    ids,
    paging::{Connection, Edge, Page},
    scalars::{CountryCode, DateTime, Position},
};
use crate::casebook::Casebook;

/// A case at one moment of its history.
pub(crate) struct Case {
    id: CaseId,
    state: Arc<State>,
    as_of: domain::Position,
    casebook: Arc<Casebook>,
}

/// One pair of item and recipient with its status.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PairLine {
    /// The pair.
    pair: Pair,
    /// Where it stands.
    status: PairStatus,
}

impl Case {
    /// The case as it is now.
    pub(crate) fn now(casebook: &Arc<Casebook>, id: CaseId) -> Result<Option<Self>> {
        let views = current(casebook, &[Projection::Cases])?;
        let (state, as_of) = (views.case(id), views.position());
        drop(views);
        Ok(state.map(|state| Self { id, state, as_of, casebook: Arc::clone(casebook) }))
    }

    /// The case as it was known at a moment: folded from its history up to there.
    pub(crate) fn at(casebook: &Arc<Casebook>, id: CaseId, moment: &AsOf) -> Result<Option<Self>> {
        let head = casebook.reader().head();
        if let AsOf::Position(position) = moment
            && position.0 > head
        {
            return Err(failure(
                "POSITION_AHEAD",
                format!("The log ends at position {head}. Ask for that position or an earlier one."),
            ));
        }
        if let AsOf::At(at) = moment
            && at.0 > casebook.now()
        {
            return Err(bad_input("That moment has not come yet."));
        }
        let history = casebook.history(id, Revision(u32::MAX)).map_err(|error| unreadable(&error))?;
        let whole = history.len();
        let known: Vec<Envelope> =
            history.iter().filter(|event| moment.includes(event)).map(|event| (**event).clone()).collect();
        if let AsOf::Revision(revision) = moment
            && usize::try_from(*revision).map_or(true, |revision| revision > whole)
        {
            return Err(failure(
                "POSITION_AHEAD",
                format!("The case has {whole} events. Ask for one of these revisions."),
            ));
        }
        let Some(last) = known.last() else { return Ok(None) };
        let as_of = if let AsOf::Position(position) = moment { position.0 } else { last.position };
        Ok(Some(Self { id, state: Arc::new(State::fold(&known)), as_of, casebook: Arc::clone(casebook) }))
    }
}

/// A moment of a history: one of the three.
#[derive(async_graphql::OneofObject)]
#[graphql(name = "AsOfInput")]
pub(crate) enum AsOf {
    /// After the event at this position of the log.
    Position(Position),
    /// After this many events of the case.
    Revision(i32),
    /// As it was recorded at this instant.
    At(DateTime),
}

impl AsOf {
    fn includes(&self, event: &Envelope) -> bool {
        match self {
            Self::Position(position) => event.position <= position.0,
            Self::Revision(revision) => i64::from(event.revision.0) <= i64::from(*revision),
            Self::At(at) => event.recorded.at <= at.0,
        }
    }
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

    /// What it is about.
    async fn title(&self) -> String {
        self.state.scope.opened.as_ref().map(|opened| opened.title.to_string()).unwrap_or_default()
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

    /// Every pair of item and recipient with its status.
    async fn pairs(&self) -> Vec<Shaped<PairLine>> {
        self.state.pair_statuses().into_iter().map(|(pair, status)| Shaped(PairLine { pair, status })).collect()
    }

    /// Items, recipients and the opening: Action 1.
    async fn scope(&self) -> Shaped<&regions::scope::Scope> {
        Shaped(&self.state.scope)
    }

    /// What was determined and decided about each pair.
    async fn standing(&self) -> Shaped<&regions::status::Standing> {
        Shaped(&self.state.standing)
    }

    /// The four preconditions: Action 2.
    async fn preconditions(&self) -> Shaped<&regions::preconditions::Preconditions> {
        Shaped(&self.state.preconditions)
    }

    /// Consultation of the mechanism: Action 3.
    async fn consultation(&self) -> Shaped<&regions::consultation::Consultation> {
        Shaped(&self.state.consultation)
    }

    /// Risks and assessments: Action 4.
    async fn risk(&self) -> Shaped<&regions::risk::Risks> {
        Shaped(&self.state.risk)
    }

    /// Measures and visibility: Action 5.
    async fn mitigation(&self) -> Shaped<&regions::mitigation::Mitigation> {
        Shaped(&self.state.mitigation)
    }

    /// Indicators, visits and reviews: Action 6.
    async fn monitoring(&self) -> Shaped<&regions::monitoring::Monitoring> {
        Shaped(&self.state.monitoring)
    }

    /// Incidents: Action 7.
    async fn incidents(&self) -> Shaped<&regions::incident::Incidents> {
        Shaped(&self.state.incidents)
    }

    /// Interventions: Action 7.
    async fn interventions(&self) -> Shaped<&regions::intervention::Interventions> {
        Shaped(&self.state.interventions)
    }

    /// Suspensions and winding down: Action 7.
    async fn suspensions(&self) -> Shaped<&regions::suspension::Suspensions> {
        Shaped(&self.state.suspensions)
    }

    /// Emergencies: Action 7.
    async fn emergencies(&self) -> Shaped<&regions::emergency::Emergencies> {
        Shaped(&self.state.emergencies)
    }

    /// Requests, decisions with the edition of the policy they were taken under, conditions.
    async fn decisions(&self) -> Shaped<&regions::decision::Decisions> {
        Shaped(&self.state.decision)
    }

    /// Notifications and answers.
    async fn notifications(&self) -> Shaped<&regions::notification::Notifications> {
        Shaped(&self.state.notifications)
    }

    /// Agreements.
    async fn agreements(&self) -> Shaped<&regions::agreement::Agreements> {
        Shaped(&self.state.agreements)
    }

    /// Deliveries.
    async fn deliveries(&self) -> Shaped<&regions::delivery::Deliveries> {
        Shaped(&self.state.deliveries)
    }

    /// Evidence, by hash.
    async fn evidence(&self) -> Shaped<&regions::evidence::EvidenceRegister> {
        Shaped(&self.state.evidence)
    }

    /// Proposals, corrections and consistency alerts.
    async fn corrections(&self) -> Shaped<&regions::correction::Corrections> {
        Shaped(&self.state.corrections)
    }

    /// Whether it is closed, and the deadlines that passed.
    async fn closing(&self) -> Shaped<&regions::closing::Closing> {
        Shaped(&self.state.closing)
    }

    /// What falls due, soonest first.
    async fn deadlines(&self) -> Result<Vec<Shaped<Deadline>>> {
        let views = current(&self.casebook, &[Projection::Registry])?;
        let registry = views.registry();
        let Some(policy) = registry.policy_on(self.casebook.now().day()) else { return Ok(Vec::new()) };
        Ok(deadline::due(&self.state, registry, policy).into_iter().map(Shaped).collect())
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
        let total = u64::from(self.state.revision.0);
        let range = page.range(total);
        let revisions = Revision(u32::try_from(range.start + 1).unwrap_or(u32::MAX))
            ..=Revision(u32::try_from(range.end).unwrap_or(u32::MAX));
        let events =
            self.casebook.reader().history(&Stream::Case(self.id), revisions).map_err(|error| unreadable(&error))?;
        let edges = events.into_iter().map(|event| {
            let cursor = page.cursor(u64::from(event.revision.0));
            Edge { cursor, node: Event::new(event, &self.casebook) }
        });
        Ok(Connection {
            edges: edges.collect(),
            has_previous: range.start > 0,
            has_next: range.end < total,
            total: Some(total),
            start: page.start_cursor(),
        })
    }
}
