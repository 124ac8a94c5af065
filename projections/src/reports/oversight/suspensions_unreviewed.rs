//! Question 6.

use domain::terms::{Day, Subject};

use crate::reports::{
    cell::{cells, named, text},
    definition::{Asker, ColumnType, Definition, ON, ParameterType, defaulted, required},
    ground::Asked,
    history::{History, days},
    run::{Report, Rows, Way},
    suspensions::spans,
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 6,
        name: "suspensions-unreviewed",
        question: "Which suspensions ran more than 30 days without a review, or more than 180 days without cessation or \
            extension?",
        definition: "A suspension runs from its day until nothing is suspended under it any more, or until today. Reviews and \
            the confirmation of a pause are looks at it. UNREVIEWED: more than `reviewDays` days lie between its beginning, \
            two looks after one another, or its end; each such gap is a row, also where the review came late or the suspension \
            is over. TOO_LONG: it ran past `limitDays` days, or past the day to which Headquarters had extended it, until it ended or was \
            extended late; the days past that limit.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "SupportSuspended",
            "SuspensionConfirmed",
            "SuspensionReviewed",
            "SuspensionExtended",
            "SupportResumed",
            "SupportCeased",
        ],
        recorded_only: None,
        subjects: &[Subject::Suspensions],
        told_in_part: &[],
        parameters: &[
            ON,
            defaulted("reviewDays", ParameterType::Integer, "30", "How many days may pass without a look."),
            defaulted("limitDays", ParameterType::Integer, "180", "How many days a suspension may run."),
        ],
        own_columns: &[
            required("suspension", ColumnType::Text, "The suspension."),
            required("reason", ColumnType::Enum, "Why support was suspended."),
            required("kind", ColumnType::Enum, "A precaution or a decision."),
            required("suspendedOn", ColumnType::Date, "When it began."),
            required("finding", ColumnType::Enum, "UNREVIEWED or TOO_LONG."),
            required(
                "from",
                ColumnType::Date,
                "The day of the last look before, or of the beginning; the limit that was passed.",
            ),
            required("to", ColumnType::Date, "The day of the next look, of a late extension, of the end, or today."),
            required("days", ColumnType::Integer, "How many days lie between."),
            required("running", ColumnType::Boolean, "Whether something is still suspended under it."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let limits = |name: &str, usual: u32| asked.arguments.integer(name).unwrap_or(usual);
    let (most, limit) = (i64::from(limits("reviewDays", 30)), limits("limitDays", 180));
    for span in spans(history) {
        let start = span.event.effective_on;
        let end = span.ended_on.unwrap_or(asked.ground.on);
        let mut say = |finding: &str, from: Day, to: Day| {
            let cells = cells![
                text(&span.body.suspension),
                named(span.body.reason),
                named(span.body.kind),
                start,
                named(finding),
                from,
                to,
                days(from, to),
                span.ended_on.is_none(),
            ];
            rows.push(cells, span.sources.iter().copied());
        };
        let moments: Vec<Day> = [start].into_iter().chain(span.looks.iter().copied()).chain([end]).collect();
        for (from, to) in moments.iter().zip(moments.iter().skip(1)) {
            if days(*from, *to) > most {
                say("UNREVIEWED", *from, *to);
            }
        }
        let mut limit = start.plus(limit);
        for (on, until) in &span.extensions {
            if *on > limit {
                say("TOO_LONG", limit, *on);
            }
            limit = *until;
        }
        if end > limit {
            say("TOO_LONG", limit, end);
        }
    }
}
