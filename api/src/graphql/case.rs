//! A case as the API shows it: what it is about, where it stands, each of its regions, and its history.

use std::sync::{Arc, OnceLock};

use async_graphql::{Context, ID, Object, Result};
use domain::{
    Case as State, Envelope, Revision, Stream,
    access::{CaseSight, Seen, Viewer},
    case::{
        self as regions, Pair,
        clocks::{Moment, as_effective, known_at},
    },
    deadline::{self, Deadline},
    terms::{CaseId, CaseStatus, Confidentiality, Day, Instant, PairStatus, Subject},
};
use projections::{Projection, Views};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    event::{Event, Line, Shaped},
    failure::{bad_input, current, failure, unreadable},
    gates::{self, CaseGate},
    ids,
    moment::{AsOf, come},
    paging::{Connection, Edge, Page},
    part::{Part, REGIONS, Redaction},
    scalars::{CountryCode, Date, Position},
    steps::{self, CaseBlame, CaseStep, StateChange},
};
use crate::{
    beside::beside,
    casebook::Casebook,
    sight::{Trace, Traces},
};

/// A case at one moment of its history.
pub(crate) struct Case {
    id: CaseId,
    /// The whole truth: where it stands is told from it.
    state: Arc<State>,
    as_of: domain::Position,
    /// The day of the world that the state is of; none where it is what was known.
    effective_on: Option<Day>,
    /// The moment that was named, and when that was recorded; none for the present.
    moment: Option<(Moment, Instant)>,
    casebook: Arc<Casebook>,
    viewer: Arc<Viewer>,
    sight: CaseSight,
    part: OnceLock<Part>,
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
    /// The case as it is now, where the viewer reaches it.
    pub(crate) fn now(casebook: &Arc<Casebook>, viewer: &Arc<Viewer>, id: CaseId) -> Result<Option<Self>> {
        let views = current(casebook, &[Projection::Cases])?;
        let Some(sight) = sight_of(&views, viewer, id) else { return Ok(None) };
        let (state, as_of) = (views.case(id), views.position());
        drop(views);
        Ok(state.map(|state| Self::seen(casebook, viewer, sight, (id, state, as_of))))
    }

    fn seen(
        casebook: &Arc<Casebook>,
        viewer: &Arc<Viewer>,
        sight: CaseSight,
        (id, state, as_of): (CaseId, Arc<State>, domain::Position),
    ) -> Self {
        let (casebook, viewer) = (Arc::clone(casebook), Arc::clone(viewer));
        Self { id, state, as_of, effective_on: None, moment: None, casebook, viewer, sight, part: OnceLock::new() }
    }

    /// The part that is seen: read where not everything is.
    fn part(&self) -> Result<&Part> {
        if let Some(part) = self.part.get() {
            return Ok(part);
        }
        let part = Part::read(&self.casebook, &self.viewer, self.id, self.state.revision)?.on(self.effective_on);
        Ok(self.part.get_or_init(|| part))
    }

    /// A region: null where the role does not see what it is about; where something of the case is too confidential, or for
    /// somebody else, what the events say that are seen.
    fn region<T>(&self, ctx: &Context<'_>, subject: Subject, pick: fn(&State) -> &T) -> Result<Option<Shaped<&T>>> {
        self.region_of(ctx, subject, self.sight.sees_all_classes(), pick)
    }

    /// The same, where `is_whole` says whether all that the region holds is seen.
    fn region_of<T>(
        &self,
        ctx: &Context<'_>,
        subject: Subject,
        is_whole: bool,
        pick: fn(&State) -> &T,
    ) -> Result<Option<Shaped<&T>>> {
        if matches!(self.sight.of(subject), Seen::Nothing(_)) {
            return Ok(None);
        }
        self.trace(ctx, subject);
        let state = if is_whole { &self.state } else { self.part()?.state() };
        Ok(Some(Shaped(pick(state))))
    }

    /// Notes that what is strictly confidential about a subject was handed out.
    fn trace(&self, ctx: &Context<'_>, subject: Subject) {
        let Some(traces) = ctx.data_opt::<Arc<Traces>>() else { return };
        if self.sight.class() < Confidentiality::StrictlyConfidential {
            return;
        }
        let views = self.casebook.views();
        let Some(facts) = views.registry().access().facts(self.id) else { return };
        let known = facts.strictly_confidential(subject).filter(|position| *position <= self.as_of);
        known.for_each(|position| traces.note(Trace { case: Some(self.id), position }));
    }

    /// The case as it was known at a moment, now where none is named; and of that, what was true on a day, where one is.
    pub(crate) fn at(
        casebook: &Arc<Casebook>,
        viewer: &Arc<Viewer>,
        id: CaseId,
        (moment, on): (Option<&AsOf>, Option<Date>),
    ) -> Result<Option<Self>> {
        let head = casebook.reader().head();
        let named = moment.map(|moment| moment.read(casebook)).transpose()?;
        let moment = named.unwrap_or(Moment::Position(head));
        let on = on.map(|on| come(casebook, on)).transpose()?;
        // By the rules of today, whatever the moment.
        let sight = sight_of(&*current(casebook, &[Projection::Registry])?, viewer, id);
        let Some(sight) = sight else { return Ok(None) };
        let history = casebook.history(id, Revision(u32::MAX)).map_err(|error| unreadable(&error))?;
        let history: Vec<Envelope> = history.iter().map(|event| (**event).clone()).collect();
        if let Moment::Revision(revision) = moment
            && history.last().is_some_and(|last| revision > last.revision)
        {
            let why = format!("The case has {} events. Ask for one of these revisions.", history.len());
            return Err(failure("POSITION_AHEAD", why));
        }
        let known = known_at(&history, moment);
        let Some(last) = known.last() else { return Ok(None) };
        let as_of = if let Moment::Position(position) = moment { position } else { last.position };
        let state = on.map_or_else(|| State::fold(known), |on| as_effective(known, on));
        if !state.is_open() {
            return Ok(None);
        }
        let recorded_at = match named {
            None => None,
            Some(Moment::At(instant)) => Some(instant),
            Some(Moment::Revision(_)) => Some(last.recorded.at),
            Some(Moment::Position(position)) => {
                Some(casebook.reader().at(position).map_err(|error| unreadable(&error))?.recorded.at)
            }
        };
        let case = Self::seen(casebook, viewer, sight, (id, Arc::new(state), as_of));
        Ok(Some(Self { effective_on: on, moment: named.zip(recorded_at), ..case }))
    }

    pub(super) const fn casebook(&self) -> &Arc<Casebook> {
        &self.casebook
    }

    /// All of it, whatever of it is seen.
    pub(super) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state)
    }

    /// What the events come to that are seen; none where all of them are.
    pub(super) fn seen_state(&self) -> Result<Option<&State>> {
        if self.sight.sees_all() {
            return Ok(None);
        }
        let part = self.part()?;
        Ok((part.hidden_events() > 0).then(|| part.state()))
    }

    /// Who goes along the record: what of it is asked for must be of the record.
    fn record(&self) -> Result<steps::Record> {
        if self.effective_on.is_some() {
            return Err(bad_input("Steps, differences and blame go along what was recorded. Leave `effectiveOn` out."));
        }
        Ok(steps::Record {
            casebook: Arc::clone(&self.casebook),
            viewer: Arc::clone(&self.viewer),
            case: self.id,
            up_to: self.state.revision,
            as_of: self.as_of,
        })
    }
}

/// What is seen of a case; none where it is not there for the viewer.
fn sight_of(views: &Views, viewer: &Viewer, id: CaseId) -> Option<CaseSight> {
    views.seen_by(viewer).of_case(id).filter(|_| viewer.sees(Subject::CaseSummary))
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
        let then = if self.moment.is_some() || self.effective_on.is_some() {
            // By an instant more may be known of the recipients than after the case's own last event.
            let up_to = match self.moment {
                Some((Moment::At(instant), _)) => {
                    self.casebook.position_at(instant).map_err(|error| unreadable(&error))?
                }
                Some((Moment::Position(_) | Moment::Revision(_), _)) | None => self.as_of,
            };
            let registry = beside(self.casebook.reader(), &self.state, up_to, self.effective_on);
            Some(registry.map_err(|error| unreadable(&error))?)
        } else {
            None
        };
        let at = self.moment.map_or_else(|| self.casebook.now(), |(_, at)| at);
        let views = current(&self.casebook, &[Projection::Registry])?;
        // Who sees what is judged by what is known now.
        let (known, today) = (then.as_ref().unwrap_or(views.registry()), views.registry());
        let Some(policy) = known.policy_on(self.effective_on.unwrap_or(at.day())) else { return Ok(Vec::new()) };
        let due = deadline::due(&self.state, known, policy).into_iter();
        let seen = due.filter(|due| self.sight.sees_deadline(today, due.kind, due.subject.as_str()));
        Ok(seen.map(|due| Line(due, self.sight)).collect())
    }

    /// What it needs next: for each gate before which it stands at this moment, in the order of a case's life, what its rules
    /// would say to the command; judged on the day of the moment, and by what of it is seen. Null where the registry of that moment
    /// cannot be had.
    #[graphql(complexity = "10 + 5 * child_complexity")]
    async fn gates(&self, ctx: &Context<'_>) -> Result<Option<Vec<CaseGate>>> {
        let at = self.moment.map_or_else(|| self.casebook.ledger_time(), |(_, at)| at);
        let moment = self.moment.map(|(moment, _)| moment);
        gates::of(ctx, self, gates::When { moment, at, on: self.effective_on, position: self.as_of }).await.map(Some)
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
