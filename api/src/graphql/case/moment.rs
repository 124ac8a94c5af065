//! A case at one moment of its history: how it is looked up, what of it is seen, and by what it is judged.

use std::sync::{Arc, OnceLock};

use async_graphql::{Context, Result};
use domain::{
    Case as State, Envelope, Revision,
    access::{CaseSight, Seen, Viewer},
    case::clocks::{Moment, as_effective, known_at},
    deadline::{self, Deadline},
    terms::{CaseId, Confidentiality, Day, Instant, Subject},
};
use projections::{Projection, Views};

use crate::{
    beside::{When, beside},
    casebook::Casebook,
    graphql::{
        event::Shaped,
        failure::{bad_input, current, failure, unreadable},
        moment::{AsOf, come},
        part::Part,
        scalars::Date,
        steps,
    },
    sight::{Trace, Traces},
};

/// A case at one moment of its history.
pub(crate) struct Case {
    pub(super) id: CaseId,
    /// The whole truth: where it stands is told from it.
    pub(super) state: Arc<State>,
    pub(super) as_of: domain::Position,
    /// The day of the world that the state is of; none where it is what was known.
    pub(super) effective_on: Option<Day>,
    /// The moment that was named, and when that was recorded; none for the present.
    pub(super) moment: Option<(Moment, Instant)>,
    pub(super) casebook: Arc<Casebook>,
    pub(super) viewer: Arc<Viewer>,
    pub(super) sight: CaseSight,
    pub(super) part: OnceLock<Part>,
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
    pub(super) fn part(&self) -> Result<&Part> {
        if let Some(part) = self.part.get() {
            return Ok(part);
        }
        let part = Part::read(&self.casebook, &self.viewer, self.id, self.state.revision)?.on(self.effective_on);
        Ok(self.part.get_or_init(|| part))
    }

    /// A region: null where the role does not see what it is about; where something of the case is too confidential, or for
    /// somebody else, what the events say that are seen.
    pub(super) fn region<T>(
        &self,
        ctx: &Context<'_>,
        subject: Subject,
        pick: fn(&State) -> &T,
    ) -> Result<Option<Shaped<&T>>> {
        self.region_of(ctx, subject, self.sight.sees_all_classes(), pick)
    }

    /// The same, where `is_whole` says whether all that the region holds is seen.
    pub(super) fn region_of<T>(
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

    pub(in crate::graphql) const fn casebook(&self) -> &Arc<Casebook> {
        &self.casebook
    }

    /// When it is judged.
    pub(super) fn when(&self) -> When {
        let (moment, at) = self.moment.unzip();
        let at = at.unwrap_or_else(|| self.casebook.ledger_time());
        When { moment, at, on: self.effective_on, position: self.as_of }
    }

    /// What falls due and is seen, by what stood beside the case at its moment.
    pub(super) fn due(&self) -> Result<Vec<Deadline>> {
        let when = self.when();
        let then = when
            .then(self.casebook.reader())
            .map_err(|error| unreadable(&error))?
            .map(|then| beside(self.casebook.reader(), &self.state, then));
        let then = then.transpose().map_err(|error| unreadable(&error))?;
        let views = current(&self.casebook, &[Projection::Registry])?;
        // Who sees what is judged by what is known now.
        let (known, today) = (then.as_ref().unwrap_or(views.registry()), views.registry());
        let Some(policy) = known.policy_on(when.day()) else { return Ok(Vec::new()) };
        let mut due = deadline::due(&self.state, known, policy);
        due.retain(|due| self.sight.sees_deadline(today, due.kind, due.subject.as_str()));
        Ok(due)
    }

    /// All of it, whatever of it is seen.
    pub(in crate::graphql) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state)
    }

    /// What the events come to that are seen; none where all of them are.
    pub(in crate::graphql) fn seen_state(&self) -> Result<Option<&State>> {
        if self.sight.sees_all() {
            return Ok(None);
        }
        let part = self.part()?;
        Ok((part.hidden_events() > 0).then(|| part.state()))
    }

    /// Who goes along the record: what of it is asked for must be of the record.
    pub(super) fn record(&self) -> Result<steps::Record> {
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
