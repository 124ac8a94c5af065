//! Each report by its name.

use super::{
    audit, decisions, manager, partner, public,
    raw::{Log, Row},
    support,
};

/// What is given to a report.
pub(crate) struct Given<'a>(pub(crate) &'a [(&'a str, String)]);

impl Given<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).and_then(|text| text.parse().ok())
    }
}

/// The rows of a report. Stops the test where there is no such report.
pub(crate) fn answer(log: &Log, name: &str, given: &Given<'_>) -> Vec<Row> {
    let today = log.today();
    let on = given.text("on").unwrap_or(&today);
    let case = given.text("case").unwrap_or_default();
    match name {
        "active-on-lost-precondition" => decisions::active_on_lost_precondition(log),
        "known-at-decision" => decisions::known_at_decision(log, case, given.text("decision")),
        "late-facts" => decisions::late_facts(log),
        "decided-by-involved" => decisions::decided_by_involved(log),
        "departures-from-advice" => decisions::departures_from_advice(log),
        "suspensions-unreviewed" => {
            let (review, limit) = (given.number("reviewDays").unwrap_or(30), given.number("limitDays").unwrap_or(180));
            support::suspensions_unreviewed(log, on, review, limit)
        }
        "deliveries-outside-approval" => support::deliveries_outside_approval(log),
        "corrections-and-alerts" => audit::corrections_and_alerts(log, given.text("by")),
        "not-applicable-preconditions" => audit::not_applicable_preconditions(log),
        "proof-of-case" => audit::proof_of_case(log, case, given.text("on")),
        "evidence-readers" => audit::evidence_readers(log, case, given.text("evidence")),
        "expired-but-active" => support::expired_but_active(log, on),
        "emergencies" => support::emergencies(log),
        "my-desk" => manager::my_desk(log, given.text("user").unwrap_or_default(), on),
        "overdue-measures" => {
            let only = ["type", "owner", "party"].into_iter().filter_map(|name| Some((name, given.text(name)?)));
            manager::overdue_measures(log, on, &only.collect::<Vec<_>>())
        }
        "blocking-precedents" => manager::blocking_precedents(log),
        "achieved-above-projected" => manager::achieved_above_projected(log),
        "indicators-in-breach" => manager::indicators_in_breach(log, on),
        "promises-overdue" => manager::promises_overdue(log, on),
        "recipient-history" => {
            let family = given.number("family").unwrap_or(true);
            partner::recipient_history(log, given.text("recipient").unwrap_or_default(), family)
        }
        "rescreening-due" => partner::rescreening_due(log, on),
        "quarterly-figures" => {
            partner::quarterly_figures(log, given.text("from"), given.text("to"), given.text("country"))
        }
        "agreement-with-advice" => partner::agreement_with_advice(log, given.text("country")),
        "cases-touching-incident" => partner::cases_touching_incident(log, case, given.text("incident")),
        "value-of-support" => public::value_of_support(log, given.text("country")),
        "conditions-kept" => public::conditions_kept(log, on),
        "durations" => public::durations(log, given.text("country")),
        "measure-types-and-residuals" => public::measure_types_and_residuals(log),
        "non-provision-outranked" => public::non_provision_outranked(log),
        "portfolio-change" => public::portfolio_change(log, given.number("earlierPosition").unwrap()),
        "policy-dry-run" => public::policy_dry_run(log, given.number("edition"), given.text("draft")),
        "for-recipient-government" => public::for_recipient_government(log, case, given.text("authority")),
        other => panic!("no computation for {other}"),
    }
}
