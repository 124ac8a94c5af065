//! An export made ready: read, judged and stamped, so that nothing is left but to write it.

use std::{borrow::Cow, io::Write};

use domain::{
    Actor, Position,
    access::{TracedReading, Viewer},
    terms::{CaseId, Confidentiality, Day, Instant, ReadingKind, Reference, Subject, Text},
};
use projections::{Projection, RegisterFilter, Views, reports::AsRecorded};
use serde::de::DeserializeOwned;
use storage::{LogReader, StorageError};

use super::{
    Asked, Broken, Format, Ground, Kind, Progress, Refused, Stamp, cloudevents, csv, dossier,
    events::{Events, root},
    jsonl, mining, prov,
    register::{self, Register},
    report::{self, Report},
    rows,
    stamp::RootThere,
    table::Table,
    xlsx,
};
use crate::{
    graphql::{EventFilter, given},
    past::{Then, position_at},
    push::cloudevent,
    sight::{self, Trace},
};

/// What everything in an export is read from.
pub(crate) const READ_FROM: [Projection; 4] =
    [Projection::Registry, Projection::Cases, Projection::Register, Projection::Trail];

/// The most positions that a reading names; of more it says in words what was read.
const MOST_POSITIONS: usize = 50;

/// For whom, and when.
pub(crate) struct For {
    /// The person, and the role and office that the person acts in.
    pub(crate) actor: Actor,
    /// What that person sees today.
    pub(crate) viewer: Viewer,
    /// The present instant.
    pub(crate) now: Instant,
}

/// An export made ready.
pub(crate) struct Prepared {
    /// What was asked.
    pub(crate) asked: Asked,
    /// What it carries of itself.
    pub(crate) stamp: Stamp,
    viewer: Viewer,
    events: EventFilter,
    /// The lines of the register, where it is of that.
    lines: Vec<register::Line>,
    case: Option<CaseId>,
    /// The report, where it is one.
    report: Option<Report>,
    /// Whether something strictly confidential may be among it.
    is_strict: bool,
}

fn filter<T: DeserializeOwned + schemars::JsonSchema + serde::Serialize + Send + Sync + Default>(
    asked: &Asked,
) -> Result<T, Refused> {
    let Some(text) = &asked.filter else { return Ok(T::default()) };
    let refused = |why: String| Refused::Asked(format!("The filter cannot be read: {why}"));
    let json: serde_json::Value = serde_json::from_str(text).map_err(|error| refused(error.to_string()))?;
    given(json).map_err(refused)
}

/// Up to where the ledger is read, when that was recorded, when the export was made, and the day that counts as today in it:
/// that of the moment that is named, or that on which it was made.
struct Standing {
    until: Position,
    recorded: Option<Instant>,
    made_at: Instant,
    today: Day,
}

impl Standing {
    /// Of what is asked of a ledger that has come to a position; the moment of a register becomes a position.
    fn of(asked: &mut Asked, reader: &LogReader, position: Position, now: Instant) -> Result<Self, Refused> {
        let unread = |error: StorageError| Refused::Unread(error.to_string());
        let moment = if asked.kind == Kind::Cases { asked.as_recorded.come(now)? } else { AsRecorded::Now };
        let named = match moment {
            AsRecorded::Now => None,
            AsRecorded::Position(at) => Some(at),
            // What was recorded and not yet folded was not yet said to be recorded.
            AsRecorded::At(at) => Some(position_at(reader, at).map_err(unread)?.min(position)),
        };
        if let (Some(at), Some(named)) = (asked.at_position.map(Position), named)
            && at > named
        {
            return Err(Refused::Asked(format!("Position {at} was recorded after that moment. Name one of both.")));
        }
        asked.at_position = asked.at_position.or(named.map(|at| at.0));
        let until = asked.at_position.map_or(position, Position);
        if until > position || asked.after > until.0 {
            return Err(Refused::Beyond(format!(
                "The ledger ends at position {position}. Ask for that position or an earlier one, and after one before it."
            )));
        }
        let recorded = if until == Position(0) { None } else { Some(reader.at(until).map_err(unread)?.recorded.at) };
        let made_at = asked.made_at.unwrap_or(now).max(recorded.unwrap_or(now));
        if asked.made_at.is_some_and(|at| at != made_at || at > now.max(recorded.unwrap_or(at))) {
            return Err(Refused::Asked(
                "madeAt is when this export was first made: not before the last event it may hold, and not to come."
                    .to_owned(),
            ));
        }
        if asked.kind == Kind::Cases
            && let Some(on) = asked.effective_on.filter(|on| *on > made_at.day())
        {
            return Err(Refused::Asked(format!("{on} has not come yet. Ask for a day that has.")));
        }
        let today = match moment {
            AsRecorded::Now => made_at.day(),
            AsRecorded::Position(_) => recorded.unwrap_or(made_at).day(),
            AsRecorded::At(at) => at.day(),
        };
        Ok(Self { until, recorded, made_at, today })
    }

    fn register(&self, asked: &Asked, ground: &Ground<'_>) -> Register {
        Register::of(ground, (self.until, self.recorded), asked.effective_on, self.today)
    }
}

/// Where the views have come to.
fn come(ground: &Ground<'_>) -> Result<Position, Refused> {
    let current = ground.views(|views| views.current(&READ_FROM).map(|()| views.position()));
    current.map_err(|error| Refused::Stands(error.to_string()))
}

/// The moment of the past that has to be folded for what is asked, where one has to be; what is asked names its position then.
///
/// # Errors
/// As making it: whatever is refused is refused before anything is folded for it.
pub(crate) fn past(
    asked: &mut Asked,
    ground: &Ground<'_>,
    viewer: &Viewer,
    now: Instant,
) -> Result<Option<Then>, Refused> {
    if asked.is_of_now() {
        return Ok(None);
    }
    filter::<RegisterFilter>(asked)?;
    let is_strict = !asked.metadata && ground.views(|views| holds_strict(views, viewer, None));
    explained(asked.reason.as_deref(), is_strict)?;
    if !viewer.sees(Subject::CaseSummary) {
        return Ok(None);
    }
    let standing = Standing::of(asked, &ground.reader(), come(ground)?, now)?;
    asked.at_position = Some(standing.until.0);
    standing.register(asked, ground).past(ground)
}

/// The reason as it goes on record, which must be given where something strictly confidential may be carried away.
fn explained(reason: Option<&str>, is_strict: bool) -> Result<Option<Text<500>>, Refused> {
    let reason = reason.map(Text::new).transpose();
    let reason = reason.map_err(|why| Refused::Asked(format!("The reason cannot be put on record: {why}")))?;
    if is_strict && reason.is_none() {
        return Err(Refused::Unexplained(
            "Strictly confidential events may be among what is carried away. Say why, which goes on record: `--reason TEXT` on \
             the command line, `reason=` in the address."
                .to_owned(),
        ));
    }
    Ok(reason)
}

impl Prepared {
    /// Reads, judges and stamps what is asked. To be called where [`Ground::past`] may be, for a register of the past.
    pub(crate) fn new(mut asked: Asked, ground: &Ground<'_>, whom: For) -> Result<Self, Refused> {
        asked.check().map_err(Refused::Asked)?;
        let reader = ground.reader();
        let mut position = come(ground)?;
        let (mut events, mut lines, mut case) = (EventFilter::default(), Vec::new(), None);
        let mut of_cases = RegisterFilter::default();
        let (is_of_now, mut is_due_then) = (asked.is_of_now(), true);
        match asked.kind {
            Kind::Events => {
                events = filter(&asked)?;
                events.check().map_err(|error| Refused::Asked(error.message))?;
            }
            Kind::Cases => {
                of_cases = filter(&asked)?;
                if is_of_now {
                    is_due_then = register::is_due_as_on(ground, whom.now.day());
                    // All lines, and the position, of one moment.
                    (position, lines) = register::lines(ground, &whom.viewer, &of_cases)?;
                }
            }
            Kind::Case => {
                let found = ground.views(|views| reached(views, &whom.viewer, asked.case.as_deref()))?;
                (events.case_id, case) = (Some(found), Some(found));
            }
            Kind::Report => {}
        }
        let standing = Standing::of(&mut asked, &reader, position, whom.now)?;
        if asked.kind == Kind::Cases {
            let register = standing.register(&asked, ground);
            if !is_of_now {
                lines = register.lines(ground, &whom.viewer, &of_cases)?;
            } else if !is_due_then || !register::is_due_as_on(ground, standing.made_at.day()) {
                // A day came while it was read, and with it another edition of the policy.
                lines = register.folded(ground, &whom.viewer, &of_cases)?;
            }
        }
        let Standing { until, made_at, .. } = standing;
        let shows_root = sight::sees_proofs(&whom.viewer);
        let there = shows_root.then(|| root(&reader, until)).transpose().map_err(Refused::Unread)?;
        let checkpoint = there.map(|root| RootThere::of(cloudevent::origin(&reader), root));
        let reading = report::Reading { viewer: &whom.viewer, until, now: made_at };
        let report = asked.report.as_ref().map(|of| Report::new(of, &asked, ground, &reading)).transpose()?;
        let of_case = events.case_id;
        let is_strict = match &report {
            // What its rows rest on is known.
            Some(report) => !report.traces().is_empty(),
            None => ground.views(|views| holds_strict(views, &whom.viewer, of_case)),
        };
        asked.at_position = Some(until.0);
        asked.made_at = Some(made_at);
        let given = asked.filter.as_deref().map(serde_json::from_str).transpose();
        let stamp = Stamp {
            export: Stamp::FORM,
            of: asked.kind.name(),
            format: asked.format.name(),
            ledger: cloudevent::source(&reader),
            made_for: whom.actor,
            made_at,
            case: asked.case.clone(),
            filter: given.unwrap_or_default(),
            as_recorded: asked.moment().filter(|_| asked.kind == Kind::Cases),
            effective_on: asked.effective_on.filter(|_| asked.kind == Kind::Cases),
            report: report.as_ref().map(Report::stamp),
            after: Position(asked.after),
            position: until,
            checkpoint,
            language: asked.language.code(),
        };
        Ok(Self { asked, stamp, viewer: whom.viewer, events, lines, case, report, is_strict })
    }

    /// The reading as it goes on record before anything of it is shown; nothing where nothing of the ledger is shown. What stands
    /// beside a report tells how many rows it has, so it rests on the same events as the report.
    pub(crate) fn reading(&self, by: &Actor, now: Instant) -> Result<Option<TracedReading>, Refused> {
        let rests_on_strict = self.report.as_ref().is_some_and(|report| !report.traces().is_empty());
        if self.asked.metadata && !rests_on_strict {
            return Ok(None);
        }
        let reason = explained(self.asked.reason.as_deref(), self.is_strict)?;
        let of = Text::new(&self.of()).map_err(Refused::Asked)?;
        let traces: Vec<Trace> = self.report.iter().flat_map(|report| report.traces().iter().copied()).collect();
        let one = traces.first().and_then(|first| first.case);
        let one = one.filter(|case| traces.iter().all(|trace| trace.case == Some(*case)));
        let positions = traces.iter().map(|trace| trace.position).collect();
        Ok(Some(TracedReading {
            user: by.user.clone(),
            role: by.role,
            office: by.office.clone(),
            at: now,
            kind: ReadingKind::Export,
            case: self.case.or(self.events.case_id).or(one),
            positions: if traces.len() <= MOST_POSITIONS { positions } else { Vec::new() },
            of: Some(of),
            reason,
        }))
    }

    /// Of what, in words.
    pub(crate) fn of(&self) -> String {
        const LONGEST: usize = 300;
        let Stamp { of, format, case, filter, after, position, made_for, .. } = &self.stamp;
        let case = case.as_ref().map(|case| format!(" {case}")).unwrap_or_default();
        // Words that are searched for may be a name, and what goes on record stays there.
        let without_words = |filter: &serde_json::Value| {
            let mut filter = filter.clone();
            if let Some(words) = filter.get_mut("text").filter(|words| !words.is_null()) {
                *words = "…".into();
            }
            format!(", filter {filter}")
        };
        let filter = filter.as_ref().map(without_words).unwrap_or_default();
        let report = self.stamp.report.as_ref();
        let given = self.asked.report.iter().flat_map(|report| &report.parameters);
        let given = given.map(|(name, value)| format!(" {name}={}", value.chars().take(40).collect::<String>()));
        let report = report.map(|report| {
            let effective = report.effective_on.map(|on| format!(" as effective on {on}")).unwrap_or_default();
            let given: String = given.collect();
            format!(" {}{given}{effective} as recorded at {}", report.name, report.as_recorded)
        });
        let report = report.unwrap_or_default();
        let recorded = self.stamp.as_recorded.as_ref().map(|at| format!(" as recorded at {at}")).unwrap_or_default();
        let effective = self.stamp.effective_on.map(|on| format!(" as effective on {on}")).unwrap_or_default();
        let whole = format!(
            "{of}{case}{report}{recorded}{effective} as {format}, after position {after}, up to {position}, as {} sees it{filter}",
            made_for.user
        );
        whole.chars().take(LONGEST).collect()
    }

    /// Whether whoever it is made for still sees by the same rules: what was taken from them meanwhile must not go on leaving.
    pub(crate) fn is_still_for(&self, viewer: &Viewer) -> bool {
        self.viewer.sees_as(viewer)
    }

    /// A name for its file.
    pub(crate) fn file(&self) -> String {
        let report = self.asked.report.as_ref().map(|report| report.name.as_str());
        let about = self.asked.case.as_deref().or(report).unwrap_or_else(|| self.asked.kind.name());
        // A reference holds letters, digits and `-`; nothing else gets into a header or the name of a file.
        let about: String = about.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
        format!("hrdd-{about}-{}.{}", self.stamp.position, self.asked.format.extension())
    }

    fn selected<'a>(&'a self, ground: &'a Ground<'a>) -> Events<'a> {
        Events {
            ground,
            viewer: &self.viewer,
            filter: Cow::Borrowed(&self.events),
            after: self.stamp.after,
            until: self.stamp.position,
        }
    }

    /// The cases that events may be of, in the order in which they were opened.
    fn of_cases(&self, ground: &Ground<'_>) -> Vec<CaseId> {
        ground.views(|views| match self.events.case_id {
            Some(case) => vec![case],
            None => views.case_ids().filter(|case| self.viewer.reaches_case(views.registry(), *case)).collect(),
        })
    }

    fn table<'a>(&'a self, ground: &'a Ground<'a>, progress: &'a mut Progress<'a>) -> Table<'a> {
        if let Some(report) = &self.report {
            return report.table(ground, progress);
        }
        match self.asked.kind {
            Kind::Cases => register::table(&self.lines, progress),
            Kind::Events | Kind::Case | Kind::Report => rows::table(self.selected(ground), progress),
        }
    }

    /// What stands beside a file of this name.
    pub(crate) fn metadata(&self, ground: &Ground<'_>, file: &str) -> Result<Vec<u8>, Broken> {
        let mut nobody = |_, _| ();
        let told = csv::metadata(&self.asked, &self.stamp, &self.table(ground, &mut nobody), file);
        let mut bytes = serde_json::to_vec_pretty(&told)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Writes it.
    pub(crate) fn write(
        &self,
        ground: &Ground<'_>,
        into: &mut (dyn Write + Send),
        progress: &mut Progress<'_>,
    ) -> Result<(), Broken> {
        let Self { asked, stamp, .. } = self;
        if asked.metadata {
            into.write_all(&self.metadata(ground, &self.file())?)?;
            return Ok(into.flush()?);
        }
        match (asked.format, asked.kind) {
            (Format::Csv, _) => csv::table(asked, &mut self.table(ground, progress), into)?,
            (Format::Jsonl, Kind::Cases | Kind::Report) => {
                jsonl::table(stamp, &mut self.table(ground, progress), into)?
            }
            (Format::Jsonl, _) => jsonl::events(stamp, asked.rest, &self.selected(ground), into, progress)?,
            (Format::Cloudevents, _) => {
                let shape = cloudevents::Shape::Lines;
                cloudevents::events((stamp, asked.rest, shape), &self.selected(ground), into, progress)?;
            }
            (Format::Xlsx, _) => {
                xlsx::table((asked, stamp), &mut self.table(ground, progress), ground.scratch(), into)?;
            }
            (Format::Dossier, _) => {
                let case = self.case.ok_or_else(|| Broken::TooMuch("a dossier is of one case".to_owned()))?;
                dossier::html(stamp, case, (asked.language, &self.selected(ground)), into, progress)?;
            }
            (Format::Ocel, _) => mining::ocel(stamp, &self.selected(ground), into, progress)?,
            (Format::Xes, _) => mining::xes(stamp, &self.of_cases(ground), &self.selected(ground), into, progress)?,
            (Format::Prov, _) => prov::prov(stamp, &self.of_cases(ground), &self.selected(ground), into, progress)?,
            (Format::CloudeventsBatch, _) => {
                let shape = cloudevents::Shape::Batch;
                cloudevents::events((stamp, asked.rest, shape), &self.selected(ground), into, progress)?;
            }
        }
        into.flush()?;
        Ok(())
    }
}

/// The case with a reference, where whoever asks reaches it.
fn reached(views: &Views, viewer: &Viewer, reference: Option<&str>) -> Result<CaseId, Refused> {
    let reference = reference.unwrap_or_default();
    let known = Reference::new(reference).ok().and_then(|known| views.registry().case_by_reference(&known));
    let seen = known.filter(|case| viewer.sees(Subject::CaseSummary) && views.seen_by(viewer).of_case(*case).is_some());
    seen.ok_or_else(|| {
        Refused::NotThere(format!("There is no case {reference} for you. `cases` lists those there are."))
    })
}

/// Whether something strictly confidential may be shown: of that case, or of any.
fn holds_strict(views: &Views, viewer: &Viewer, case: Option<CaseId>) -> bool {
    const STRICT: Confidentiality = Confidentiality::StrictlyConfidential;
    let access = views.registry().access();
    let of_case = |case| {
        let facts = access.facts(case);
        facts.is_some_and(|facts| {
            facts.highest() == STRICT && viewer.of_case(facts).is_some_and(|sight| sight.class() == STRICT)
        })
    };
    match case {
        Some(case) => of_case(case),
        None => {
            let recipients = || views.registry().recipients().any(|known| known.highest() == STRICT);
            views.case_ids().any(of_case)
                || viewer.row().up_to == STRICT && viewer.sees(Subject::Recipients) && recipients()
        }
    }
}
