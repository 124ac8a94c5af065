//! Events as rows.

use super::{
    events::{Events, SeenEvent},
    table::{Cell, Column, Table},
};
use crate::{
    cli::told::{reason, word},
    exports::Progress,
    graphql::payload_json,
};

/// The columns. The place in the log is the first: who goes on after a break reads it there.
const COLUMNS: [Column; 20] = [
    Column::new("position", ["Position", "الموضع"], "integer", 10),
    Column::new("case", ["Case", "الحالة"], "string", 14),
    Column::new("revision", ["Revision", "المراجعة"], "integer", 9),
    Column::new("effectiveOn", ["Happened on", "تاريخ الوقوع"], "date", 12),
    Column::new("recordedAt", ["Recorded at (UTC)", "وقت التسجيل (UTC)"], "dateTime", 25),
    Column::new("action", ["Action", "الإجراء"], "integer", 8),
    Column::new("kind", ["Event", "الحدث"], "string", 28),
    Column::new("reason", ["In words", "التعليل"], "string", 60),
    Column::new("user", ["Recorded by", "سجّله"], "string", 12),
    Column::new("role", ["Role", "الدور"], "string", 20),
    Column::new("office", ["Office", "المكتب"], "string", 10),
    Column::new("onBehalfOf", ["On behalf of", "نيابة عن"], "string", 12),
    Column::new("confidentiality", ["Confidentiality", "درجة السرية"], "string", 22),
    Column::new("policyEdition", ["Policy edition", "إصدار السياسة"], "integer", 8),
    Column::new("cause", ["Caused by position", "بسبب الموضع"], "integer", 10),
    Column::new("commandId", ["Command", "الأمر"], "string", 20),
    Column::new("stream", ["Stream", "التسلسل"], "string", 20),
    Column::new("demonstration", ["Made-up data", "بيانات تجريبية"], "boolean", 12),
    Column::new("leafHash", ["Leaf hash", "بصمة القيد"], "string", 24),
    Column::new("payload", ["All of it (JSON)", "المحتوى كاملاً (JSON)"], "json", 60),
];

/// The events as a table.
pub(crate) fn table<'a>(events: Events<'a>, progress: &'a mut Progress<'a>) -> Table<'a> {
    let rows = move |take: &mut super::table::TakeRow<'_>| {
        events.each(progress, &mut |page| page.iter().try_for_each(|event| take(&row(event))))
    };
    Table { columns: &COLUMNS, rows: Box::new(rows) }
}

/// A position as a cell: a number, which no spreadsheet shortens below 2^53.
fn number(position: u64) -> Cell {
    i64::try_from(position).map_or_else(|_| Cell::Text(position.to_string()), Cell::Number)
}

fn row(event: &SeenEvent) -> [Cell; 20] {
    let (envelope, by) = (&event.envelope, &event.envelope.recorded.by);
    let kind = envelope.event.kind();
    [
        number(envelope.position.0),
        Cell::text(event.reference()),
        Cell::Number(envelope.revision.0.into()),
        Cell::Text(envelope.effective_on.to_string()),
        Cell::Text(envelope.recorded.at.to_string()),
        kind.action.map_or(Cell::Empty, |action| Cell::Number(action.into())),
        Cell::Text(kind.name.to_owned()),
        Cell::text(reason(&envelope.event)),
        Cell::Text(by.user.to_string()),
        Cell::Text(word(&by.role)),
        Cell::Text(by.office.to_string()),
        Cell::text(by.on_behalf_of.as_ref().map(ToString::to_string)),
        Cell::Text(word(&envelope.confidentiality)),
        Cell::Number(envelope.policy.0.into()),
        envelope.cause.map_or(Cell::Empty, |cause| number(cause.0)),
        Cell::Text(envelope.command.as_str().to_owned()),
        Cell::Text(envelope.stream.to_string()),
        Cell::Truth(event.is_demonstration()),
        Cell::Text(hex::encode(event.leaf)),
        Cell::Text(payload_json(&envelope.event)),
    ]
}
