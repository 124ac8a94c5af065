//! Question 31.

use std::sync::Arc;

use domain::{
    Case, Edition, Envelope,
    case::decision::SupportApproved,
    policy::{self, Policy},
    terms::{Authority, RiskLevel, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{cells, named, text},
    decisions::Decided,
    definition::{Asker, ColumnType, Definition, ParameterType, defaulted, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Answering, Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 31,
        name: "policy-dry-run",
        question: "Which approvals would have needed another level of authority under another edition of the policy?",
        definition: "Every approval, with the scores that counted when it was given, scored again with the matrix and the way of \
            taking severity of another edition, published or drafted; and the authority that its ladder asks for at the level \
            that results. Listed where nobody might have approved, where a higher authority than the one that decided was \
            needed, where a lower one than at that time would have been enough, or where only the level differs. Nothing is \
            recorded.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &["SupportApproved", "RiskIdentified", "RiskRated", "PolicyPublished"],
        recorded_only: Some("It tries decisions again on what was known when they were taken."),
        subjects: &[Subject::Risk, Subject::Decisions],
        told_in_part: &[],
        parameters: &[
            defaulted("edition", ParameterType::Integer, "the last published one", "A published edition."),
            optional(
                "draft",
                ParameterType::Json,
                "An edition as JSON, in the form in which one is published, in place of it.",
            ),
        ],
        own_columns: &[
            required("decision", ColumnType::Text, "The approval."),
            required("decidedOn", ColumnType::Date, "Its day."),
            required("policyThen", ColumnType::Integer, "The edition it was given under."),
            required("levelThen", ColumnType::Enum, "The residual level that was accepted."),
            required("authority", ColumnType::Enum, "The authority that decided."),
            nullable("requiredThen", ColumnType::Enum, "The lowest authority that might decide then."),
            required("levelNew", ColumnType::Enum, "The residual level under the other edition."),
            nullable(
                "requiredNew",
                ColumnType::Enum,
                "The lowest authority that might decide under it; empty for nobody.",
            ),
            required(
                "finding",
                ColumnType::Enum,
                "NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH or LEVEL_CHANGED.",
            ),
        ],
        by_case: true,
    },
    grounds: true,
    single: false,
    way: Way::Prepared(prepare),
};

fn prepare<'a>(asked: &'a Asked<'a>) -> Result<Answering<'a>, Refused> {
    let published = asked.ground.registry.policies();
    let policy = match (asked.arguments.text("draft"), asked.arguments.integer("edition")) {
        (Some(_), Some(_)) => {
            return Err(Refused::BadParameter("Give `edition` or `draft`, not both.".into()));
        }
        (Some(draft), None) => Arc::new(drafted(draft)?),
        (None, Some(edition)) => {
            let found = published.iter().find(|policy| policy.edition == Edition(edition));
            let none = || Refused::NotFound(format!("There is no edition {edition} of the policy for whoever asks."));
            Arc::clone(found.ok_or_else(none)?)
        }
        (None, None) => {
            let none = || Refused::NotFound("There is no edition of the policy for whoever asks.".into());
            Arc::clone(published.last().ok_or_else(none)?)
        }
    };
    Ok(Box::new(move |history, rows| answer(history, asked, &policy, rows)))
}

/// A draft, checked as an edition is that is to be published.
fn drafted(text: &str) -> Result<Policy, Refused> {
    let wrong = |why: String| Refused::BadParameter(format!("`draft` is no edition of the policy: {why}."));
    let draft: Policy = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
    policy::sound(&draft).map_err(|refused| wrong(refused.message()))?;
    Ok(draft)
}

/// The level that the scores that count come to under an edition.
fn rescored(case: &Case, policy: &Policy) -> RiskLevel {
    let readings = case.risk.risks.iter().filter_map(|risk| risk.projected()).map(|rated| rated.reading);
    let level = readings.map(|reading| {
        let severity = policy.severity(reading.scale, reading.scope, reading.irremediability);
        policy.level(severity, reading.likelihood)
    });
    level.max().unwrap_or(RiskLevel::Low)
}

fn needs(policy: Option<&Policy>, level: RiskLevel) -> Option<Authority> {
    policy.and_then(|policy| policy.ladder(level)).map(|rung| rung.authority)
}

fn answer(history: &History<'_>, asked: &Asked<'_>, policy: &Policy, rows: &mut Rows) {
    let published = asked.ground.registry.policies();
    let _ = history.walk(|case, event| {
        if let Some(Decided::Approved(body)) = Decided::of(&event.event) {
            let then = published.iter().find(|known| known.edition == event.policy).map(|known| &**known);
            one(case, (event, body), (then, policy), rows);
        }
    });
}

fn one(
    case: &Case,
    (event, body): (&Envelope, &SupportApproved),
    (then, new): (Option<&Policy>, &Policy),
    rows: &mut Rows,
) {
    let (level_then, level_new) = (body.residual_level, rescored(case, new));
    let (required_then, required_new) = (needs(then, level_then), needs(Some(new), level_new));
    let finding = if required_new.is_none() {
        "NOBODY_MAY_APPROVE"
    } else if required_new > Some(body.authority) {
        "HIGHER_AUTHORITY_NEEDED"
    } else if required_then.is_some() && required_new < required_then {
        "LOWER_AUTHORITY_ENOUGH"
    } else if level_new != level_then {
        "LEVEL_CHANGED"
    } else {
        return;
    };
    let cells = cells![
        text(&body.decision),
        event.effective_on,
        event.policy.0,
        named(level_then),
        named(body.authority),
        required_then.map(named),
        named(level_new),
        required_new.map(named),
        named(finding),
    ];
    rows.push(cells, [event.position]);
}
