//! The register as a table: what `cases` gives over GraphQL, of every field what is seen of it.

use std::sync::Arc;

use domain::{
    Position, Stream,
    access::{CaseSight, Viewer},
};
use projections::{CaseLine, MOST_LINES, Paging, RegisterFilter, RegisterSort};
use serde_json::Value;
use storage::LogReader;

use super::{
    Ground, Progress, Refused,
    table::{Cell, Column, Table, TakeRow},
};
use crate::sight::rules;

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

/// The lines of the register by reference, all of one position, which is given with them: they are shared, and few bytes each.
/// The views are held for a page at a time.
pub(crate) fn lines(
    ground: &Ground<'_>,
    viewer: &Viewer,
    filter: &RegisterFilter,
) -> Result<(Position, Vec<Line>), Refused> {
    let read = || {
        let mut paging = Paging { after: None, before: None, limit: MOST_LINES, backwards: false };
        let (mut lines, mut first) = (Vec::new(), None);
        loop {
            let (position, has_more) = ground.views(|views| {
                let seen = views.seen_by(viewer);
                let page = seen.register(filter, RegisterSort::Reference, false, &paging);
                paging.after = page.lines.last().map(|paged| paged.cursor.clone());
                let with_sight = |line: Arc<CaseLine>| seen.of_case(line.id).map(|sight| (line, sight));
                lines.extend(page.lines.into_iter().filter_map(|paged| with_sight(paged.line)));
                (views.position(), page.has_more && paging.after.is_some())
            });
            let first = *first.get_or_insert(position);
            if !has_more {
                return (first, position, lines);
            }
        }
    };
    let reader = ground.reader();
    steady(read, |since, now| is_unchanged(&reader, since, now))
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
pub(crate) fn is_unchanged(reader: &LogReader, since: Position, now: Position) -> Result<bool, Refused> {
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
    use super::*;

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
