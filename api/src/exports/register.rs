//! The register as a table: what `cases` gives over GraphQL, of every field what is seen of it.

use std::sync::Arc;

use domain::access::{CaseSight, Viewer};
use projections::{CaseLine, MOST_LINES, Paging, RegisterFilter, RegisterSort, Views};
use serde_json::Value;

use super::{
    Progress,
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

/// The lines of the register by reference, all of one moment: they are shared, and few bytes each.
pub(crate) fn lines(views: &Views, viewer: &Viewer, filter: &RegisterFilter) -> Vec<Line> {
    let seen = views.seen_by(viewer);
    let mut paging = Paging { after: None, before: None, limit: MOST_LINES, backwards: false };
    let mut lines = Vec::new();
    loop {
        let page = seen.register(filter, RegisterSort::Reference, false, &paging);
        paging.after = page.lines.last().map(|paged| paged.cursor.clone());
        let with_sight = |line: Arc<CaseLine>| seen.of_case(line.id).map(|sight| (line, sight));
        lines.extend(page.lines.into_iter().filter_map(|paged| with_sight(paged.line)));
        if !page.has_more || paging.after.is_none() {
            return lines;
        }
    }
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
