//! The register as a table: what `cases` gives over GraphQL, of every field what is seen of it; as it is now, or as it was.

use std::sync::Arc;

use domain::{
    Position, Stream,
    access::{CaseSight, Viewer},
    terms::{Day, Instant, Subject},
};
use projections::{CaseLine, MOST_LINES, Paging, RegisterFilter, RegisterSort, Views};
use serde_json::Value;
use storage::LogReader;

use super::{
    Ground, Progress, Refused,
    prepared::READ_FROM,
    table::{Cell, Column, Table, TakeRow},
};
use crate::{
    past::{Then, comes},
    sight::rules,
};

/// The columns, by the names of the fields of `CaseLine`.
const COLUMNS: [Column; 33] = [
    Column::new("reference", ["Reference", "المرجع"], "string", 14),
    Column::new("title", ["Title", "العنوان"], "string", 50),
    Column::new("country", ["Country", "البلد"], "string", 8),
    Column::new("office", ["Office", "المكتب"], "string", 10),
    Column::new("project", ["Project", "المشروع"], "string", 12),
    Column::new("owner", ["Case owner", "مسؤول الحالة"], "string", 12),
    Column::new("status", ["Status", "الوضع"], "string", 20),
    Column::new("partlySuspended", ["Partly suspended", "معلّقة جزئياً"], "boolean", 10),
    Column::new("demonstration", ["Made-up data", "بيانات تجريبية"], "boolean", 10),
    Column::new("confidentiality", ["Confidentiality", "درجة السرية"], "string", 22),
    Column::new("openedOn", ["Opened on", "تاريخ الفتح"], "date", 12),
    Column::new("openedAt", ["Opening recorded at (UTC)", "وقت تسجيل الفتح (UTC)"], "dateTime", 25),
    Column::new("lastRecordedAt", ["Last recorded at (UTC)", "آخر تسجيل (UTC)"], "dateTime", 25),
    Column::new("lastPosition", ["Last position", "آخر موضع"], "string", 10),
    Column::new("revision", ["Events", "عدد الأحداث"], "integer", 8),
    Column::new("residualLevel", ["Residual risk", "الخطر المتبقي"], "string", 12),
    Column::new("realRisk", ["Real risk", "خطر حقيقي"], "boolean", 10),
    Column::new("nextDeadline", ["Next deadline", "الموعد التالي"], "json", 40),
    Column::new("plannedStart", ["Planned start", "البداية المقررة"], "date", 12),
    Column::new("plannedEnd", ["Planned end", "النهاية المقررة"], "date", 12),
    Column::new("budget", ["Budget", "الميزانية"], "json", 30),
    Column::new("value", ["Value of items", "قيمة البنود"], "json", 30),
    Column::new("recipients", ["Recipients", "الجهات المتلقية"], "string", 24),
    Column::new("pairs", ["Pairs by status", "الأزواج حسب الوضع"], "json", 30),
    Column::new("firstDecidedOn", ["First decided on", "أول قرار"], "date", 12),
    Column::new("approvals", ["Approvals", "الموافقات"], "integer", 8),
    Column::new("approvalsWithConditions", ["With conditions", "بشروط"], "integer", 8),
    Column::new("declined", ["Declined", "الرفض"], "integer", 8),
    Column::new("suspensions", ["Suspensions", "حالات التعليق"], "integer", 8),
    Column::new("openConditions", ["Open conditions", "شروط مفتوحة"], "integer", 8),
    Column::new("openIncidents", ["Open incidents", "حوادث مفتوحة"], "integer", 8),
    Column::new("openAlerts", ["Open alerts", "تنبيهات مفتوحة"], "integer", 8),
    Column::new("closedOn", ["Closed on", "تاريخ الإغلاق"], "date", 12),
];

/// A line, and what is seen of it.
pub(crate) type Line = (Arc<CaseLine>, CaseSight);

/// How often the register is begun anew where something was recorded while it was read.
const ATTEMPTS: usize = 5;

/// One page of lines, and where the next one begins.
fn page(views: &Views, viewer: &Viewer, filter: &RegisterFilter, paging: &mut Paging, lines: &mut Vec<Line>) -> bool {
    let seen = views.seen_by(viewer);
    let page = seen.register(filter, RegisterSort::Reference, false, paging);
    paging.after = page.lines.last().map(|paged| paged.cursor.clone());
    let with_sight = |line: Arc<CaseLine>| seen.of_case(line.id).map(|sight| (line, sight));
    lines.extend(page.lines.into_iter().filter_map(|paged| with_sight(paged.line)));
    page.has_more && paging.after.is_some()
}

const FIRST: Paging = Paging { after: None, before: None, limit: MOST_LINES, backwards: false };

/// The lines of the register by reference, all of one position, which is given with them: they are shared, and few bytes each.
/// The views are held for a page at a time.
pub(crate) fn lines(
    ground: &Ground<'_>,
    viewer: &Viewer,
    filter: &RegisterFilter,
) -> Result<(Position, Vec<Line>), Refused> {
    let read = || {
        let (mut paging, mut lines, mut first) = (FIRST, Vec::new(), None);
        loop {
            let (position, has_more) =
                ground.views(|views| (views.position(), page(views, viewer, filter, &mut paging, &mut lines)));
            let first = *first.get_or_insert(position);
            if !has_more {
                return (first, position, lines);
            }
        }
    };
    let reader = ground.reader();
    steady(read, |since, now| is_unchanged(&reader, since, now))
}

/// The register of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Register {
    then: Then,
    /// The day that counts as today: what falls due is by the policy of this day, so that the same stamp gives the same bytes,
    /// whatever comes into force later.
    today: Day,
}

impl Register {
    /// The register after a position, or of that on a day of the world.
    pub(crate) fn of(
        ground: &Ground<'_>,
        (position, recorded): (Position, Option<Instant>),
        on: Option<Day>,
        today: Day,
    ) -> Self {
        let known = Then { on, ..Then::known(position) };
        let then = ground.views(|views| known.seen_on(views, recorded.map_or(today, Instant::day), today));
        Self { then, today }
    }

    /// The moment that has to be folded; none where the register is now what it was.
    pub(crate) fn past(&self, ground: &Ground<'_>) -> Result<Option<Then>, Refused> {
        Ok(if self.is_now(ground)? { None } else { Some(self.then) })
    }

    fn is_now(&self, ground: &Ground<'_>) -> Result<bool, Refused> {
        let now = ground.views(Views::position);
        Ok(self.then.on.is_none()
            && is_due_as_on(ground, self.today)
            && is_unchanged(&ground.reader(), self.then.position, now)?)
    }

    /// Its lines. To be called where [`Ground::past`] may be.
    pub(crate) fn lines(
        &self,
        ground: &Ground<'_>,
        viewer: &Viewer,
        filter: &RegisterFilter,
    ) -> Result<Vec<Line>, Refused> {
        if self.is_now(ground)? {
            let (_, lines) = lines(ground, viewer, filter)?;
            // Something may have been recorded, or a day have come, since it was found that nothing had.
            if self.is_now(ground)? {
                return Ok(lines);
            }
        }
        self.folded(ground, viewer, filter)
    }

    /// Its lines, whatever the register is now.
    pub(crate) fn folded(
        &self,
        ground: &Ground<'_>,
        viewer: &Viewer,
        filter: &RegisterFilter,
    ) -> Result<Vec<Line>, Refused> {
        // Who sees no case at all is not shown any of then either.
        if !viewer.sees(Subject::CaseSummary) {
            return Ok(Vec::new());
        }
        ground.past(self.then, |views| {
            views.current(&READ_FROM).map_err(|error| Refused::Stands(error.to_string()))?;
            let (mut paging, mut lines) = (FIRST, Vec::new());
            while page(views, viewer, filter, &mut paging, &mut lines) {}
            Ok(lines)
        })?
    }
}

/// Whether what falls due is now what it is on a day.
pub(crate) fn is_due_as_on(ground: &Ground<'_>, day: Day) -> bool {
    ground.views(|views| {
        let today = views.recorded_at().map(Instant::day).max(views.today());
        today.is_none_or(|today| !comes(views, today, day))
    })
}

/// Reads until nothing has changed between the position at which reading began and the one at which it ended.
fn steady<T>(
    mut read: impl FnMut() -> (Position, Position, T),
    is_unchanged: impl Fn(Position, Position) -> Result<bool, Refused>,
) -> Result<(Position, T), Refused> {
    for _ in 0..ATTEMPTS {
        let (first, last, found) = read();
        if is_unchanged(first, last)? {
            return Ok((last, found));
        }
    }
    Err(Refused::Moves(
        "The register changes faster than it is read. Ask again when less is recorded, or for the events up to a position."
            .to_owned(),
    ))
}

/// Events after a position that are looked at to know whether the register is still what it was there.
const LOOKED_AT: usize = 10_000;

/// Whether the register is now what it was at an earlier position: nothing was recorded since but about who reads and who is
/// let in.
fn is_unchanged(reader: &LogReader, since: Position, now: Position) -> Result<bool, Refused> {
    if usize::try_from(now.0.saturating_sub(since.0)).unwrap_or(usize::MAX) > LOOKED_AT {
        return Ok(false);
    }
    let mut last = since;
    while last < now {
        let page = reader.after(last, 500).map_err(|error| Refused::Unread(error.to_string()))?;
        let Some(end) = page.last() else { break };
        if page.iter().any(|event| event.position <= now && event.stream != Stream::Access) {
            return Ok(false);
        }
        last = end.position;
    }
    Ok(true)
}

/// The lines as a table.
pub(crate) fn table<'a>(lines: &'a [Line], progress: &'a mut Progress<'a>) -> Table<'a> {
    let total = lines.len() as u64;
    let rows = move |take: &mut TakeRow<'_>| {
        for (done, (line, sight)) in (1..).zip(lines) {
            take(&row(line, sight))?;
            progress(done, total);
        }
        Ok(())
    };
    Table { columns: &COLUMNS, rows: Box::new(rows) }
}

/// A line, of each field what its rule shows.
fn row(line: &CaseLine, sight: &CaseSight) -> Vec<Cell> {
    let mut value = serde_json::to_value(line).unwrap_or_default();
    let mut field = |key: &str| {
        let is_shown = rules().own("CaseLine", key).is_none_or(|rule| rule.allows(sight));
        let taken = value.get_mut(key).map(Value::take);
        taken.filter(|_| is_shown).unwrap_or_default()
    };
    COLUMNS.iter().map(|column| Cell::of(field(column.key))).collect()
}

#[cfg(test)]
mod tests {
    use domain::Envelope;
    use storage::{Commit, EventLog, Options};

    use projections::reports::AsRecorded;

    use super::*;
    use crate::{
        casebook::{Casebook, Time},
        exports::{Asked, Format, Kind},
    };

    /// A ledger that ended with the publication of an edition that is not in force yet, on some day.
    fn announced(folder: &std::path::Path, today: Day) -> (Casebook, Envelope) {
        let mut log = fixtures::Ledger::with_ten().unwrap().log().to_vec();
        let published = log.iter().rposition(|envelope| envelope.event.kind().name == "PolicyPublished").unwrap();
        log.truncate(published + 1);
        let comes = log[published].recorded.at.day().plus(30);
        if let domain::Event::Policy(domain::policy::Event::PolicyPublished(body)) = &mut log[published].event {
            body.effective_from = comes;
        }
        let at = log[published].recorded.at;
        let mut commits: Vec<Commit> = Vec::new();
        for envelope in log {
            match commits.last_mut().filter(|commit| commit.envelopes[0].command == envelope.command) {
                Some(commit) => commit.envelopes.push(envelope),
                None => commits.push(Commit { envelopes: vec![envelope] }),
            }
        }
        EventLog::open(folder, Options::default()).unwrap().append(commits).unwrap();
        // Its key is introduced where it is first opened.
        let casebook = Casebook::open(folder, Options::default(), Time::of(move || at)).unwrap();
        let last = casebook.reader().at(casebook.reader().head()).unwrap();
        casebook.close();
        drop(casebook);
        let casebook = Casebook::open(folder, Options::default(), Time::of(move || today.start())).unwrap();
        casebook.turn();
        (casebook, Envelope::clone(&last))
    }

    #[test]
    fn what_falls_due_is_by_the_policy_of_the_day_on_which_the_export_was_made() {
        let first = tempfile::tempdir().unwrap();
        let (casebook, last) = announced(first.path(), Day::parse("2099-01-01").unwrap());
        let comes = casebook.views().registry().policies().last().unwrap().effective_from;
        assert!(last.recorded.at.day() < comes, "it is announced before");
        casebook.close();
        for (today, made, is_now) in
            [(comes.minus(1), comes.minus(1), true), (comes, comes, true), (comes.plus(9), comes.minus(1), false)]
        {
            let folder = tempfile::tempdir().unwrap();
            let (casebook, last) = announced(folder.path(), today);
            let ground = Ground::Live(&casebook);
            let at = (last.position, Some(last.recorded.at));
            let register = Register::of(&ground, at, None, made);
            // After it came into force, an export that was made before has to be folded again; the day is its own.
            let moves = (made >= comes).then_some(made);
            assert_eq!(register.then, Then { today: moves, ..Then::known(last.position) });
            let past = register.past(&ground).unwrap();
            assert_eq!(past, (!is_now).then_some(register.then), "made {made}, asked for on {today}");
            let in_force = |views: &Views| views.registry().policy_on(made).map(|policy| policy.edition);
            let edition = ground.past(register.then, in_force).unwrap();
            assert_eq!(edition, ground.views(in_force));
            assert_eq!(ground.past(register.then, |views| views.today()).unwrap(), moves, "it is turned to");
            drop(ground);
            casebook.close();
        }
    }

    fn seen_by(casebook: &Casebook, person: &str) -> Viewer {
        let people = fixtures::prelude().unwrap().people;
        let known = &people[person];
        let actor = domain::Actor {
            user: known.user.clone(),
            role: known.role,
            office: known.office.clone(),
            on_behalf_of: None,
        };
        Viewer::of(casebook.views().registry(), &actor, casebook.ledger_time().day())
    }

    #[test]
    fn a_register_as_it_was_recorded_is_judged_on_the_day_of_its_moment_by_all_that_ask() {
        let folder = tempfile::tempdir().unwrap();
        let (first, last) = announced(folder.path(), Day::parse("2099-01-01").unwrap());
        let comes = first.views().registry().policies().last().unwrap().effective_from;
        let ground = Ground::Live(&first);
        let viewer = seen_by(&first, "oversight");
        let now = first.ledger_time();
        let then = |moment: AsRecorded, at: Option<Position>| {
            let new = Asked::new(Kind::Cases, Format::Jsonl);
            let reason = Some("To know.".to_owned());
            let mut asked = Asked { as_recorded: moment, at_position: at.map(|at| at.0), reason, ..new };
            let then = super::super::prepared::past(&mut asked, &ground, &viewer, now).unwrap();
            assert_eq!(asked.at_position, Some(last.position.0));
            then
        };
        let known = Then::known(last.position);
        assert_eq!(then(AsRecorded::Position(last.position), None), Some(known), "before the edition came into force");
        for (instant, today) in [(comes.minus(1).start(), None), (comes.plus(3).start(), Some(comes.plus(3)))] {
            // Where the edition is in force on both days, it is the present.
            let of = Then { today, ..known };
            let told = then(AsRecorded::At(instant), None);
            assert_eq!(told, (today.is_none()).then_some(of), "{instant}");
            assert_eq!(then(AsRecorded::At(instant), Some(last.position)), told, "as its stamp says it again");
            assert_eq!(first.then_at(instant).unwrap(), of, "and over GraphQL");
        }
        assert_eq!(then(AsRecorded::Now, Some(last.position)), None, "made again, by the day on which it is made");
        let later = Asked { as_recorded: AsRecorded::At(last.recorded.at), ..Asked::new(Kind::Cases, Format::Jsonl) };
        let mut later = Asked { at_position: Some(last.position.0 + 1), reason: Some("To know.".to_owned()), ..later };
        let refused = super::super::prepared::past(&mut later, &ground, &viewer, now);
        assert!(matches!(refused, Err(Refused::Beyond(_) | Refused::Asked(_))), "{refused:?}");
        drop(ground);
        first.close();
    }

    #[test]
    fn what_is_refused_is_refused_before_anything_is_folded_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let (casebook, _) = announced(folder.path(), Day::parse("2099-01-01").unwrap());
        let ground = Ground::Live(&casebook);
        let asked = Asked {
            at_position: Some(5),
            reason: Some("To know.".to_owned()),
            ..Asked::new(Kind::Cases, Format::Jsonl)
        };
        let past = |asked: &Asked, viewer: &Viewer| {
            super::super::prepared::past(&mut asked.clone(), &ground, viewer, casebook.ledger_time())
        };
        let oversight = seen_by(&casebook, "oversight");
        let misspelt = Asked { filter: Some(r#"{"countrys":["XA"]}"#.to_owned()), ..asked.clone() };
        assert!(matches!(past(&misspelt, &oversight), Err(Refused::Asked(_))));
        assert!(matches!(past(&asked, &oversight), Ok(Some(_))));
        let (user, office) = (domain::terms::UserId::new("U-1").unwrap(), domain::terms::Office::new("HQ").unwrap());
        let nobody = domain::Actor { user, role: domain::terms::Role::Dashboard, office, on_behalf_of: None };
        let nobody = Viewer::of(casebook.views().registry(), &nobody, casebook.ledger_time().day());
        assert!(!nobody.sees(Subject::CaseSummary));
        assert_eq!(past(&asked, &nobody).unwrap(), None, "nothing is folded for whoever sees no case");
        drop(ground);
        casebook.close();
    }

    /// Reads while the log grows by so many events in each of the first rounds.
    fn read_while(grows: u64, rounds: usize) -> (usize, Result<(Position, usize), Refused>) {
        let (mut times, mut position) = (0, 10);
        let read = || {
            let first = Position(position);
            position += if times < rounds { grows } else { 0 };
            times += 1;
            (first, Position(position), times)
        };
        let found = steady(read, |first, last| Ok(first == last));
        (times, found)
    }

    #[test]
    fn the_register_is_begun_anew_where_something_was_recorded_meanwhile_and_not_for_ever() {
        assert!(matches!(read_while(0, 0), (1, Ok((Position(10), 1)))));
        assert!(
            matches!(read_while(3, 2), (3, Ok((Position(16), 3)))),
            "what was read of two positions is thrown away"
        );
        let (times, refused) = read_while(1, usize::MAX);
        assert!(
            times == ATTEMPTS && matches!(&refused, Err(Refused::Moves(why)) if why.contains("Ask again")),
            "{refused:?}"
        );
    }
}
