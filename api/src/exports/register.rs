//! The register as a table: what `cases` gives over GraphQL, of every field what is seen of it.

use domain::access::{CaseSight, Viewer};
use projections::{CaseLine, MOST_LINES, Paging, RegisterFilter, RegisterSort};
use serde_json::Value;

use super::{
    Broken, Ground, Progress,
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

/// The register by reference.
pub(crate) fn table<'a>(
    ground: &'a Ground<'a>,
    viewer: &'a Viewer,
    filter: &'a RegisterFilter,
    progress: &'a mut Progress<'a>,
) -> Table<'a> {
    let rows = move |take: &mut TakeRow<'_>| each(ground, viewer, filter, progress, take);
    Table { columns: &COLUMNS, rows: Box::new(rows) }
}

fn each(
    ground: &Ground<'_>,
    viewer: &Viewer,
    filter: &RegisterFilter,
    progress: &mut Progress<'_>,
    take: &mut TakeRow<'_>,
) -> Result<(), Broken> {
    let total = ground.views(|views| views.case_ids().count()) as u64;
    let mut paging = Paging { after: None, before: None, limit: MOST_LINES, backwards: false };
    let mut done = 0;
    loop {
        let (rows, more) = ground.views(|views| {
            let seen = views.seen_by(viewer);
            let page = seen.register(filter, RegisterSort::Reference, false, &paging);
            paging.after = page.lines.last().map(|paged| paged.cursor.clone());
            let lines = page.lines.iter();
            let rows = lines.filter_map(|paged| Some(row(&paged.line, &seen.of_case(paged.line.id)?)));
            (rows.collect::<Vec<_>>(), page.has_more)
        });
        done += rows.len() as u64;
        rows.iter().try_for_each(|row| take(row))?;
        progress(done.min(total), total);
        if !more || paging.after.is_none() {
            progress(total, total);
            return Ok(());
        }
    }
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
