//! Action 4: G06 to G11, the separate question of real risk, endorsement.

use serde_json::{Value, json};

use crate::{harness::*, stages::*};

fn without(name: &str) -> Vec<Act> {
    let mut acts = rated("LOW");
    acts.retain(|act| act.name != name);
    acts
}

/// G06
#[test]
fn each_direct_recipient_has_six_findings() {
    given(without("AssessRecipientRecord")).when(submit("A1")).then_rejected("E-RISK-07");
    given(rated("LOW")).when(submit("A1")).then_accepted();
    given(rated("LOW"))
        .and([link("R2"), applies(&[("S1", "R2")], "APPLIES")])
        .when(submit("A1"))
        .then_rejected("E-RISK-07");
    let indirect = [link("R2").with("role", "INDIRECT"), applies(&[("S1", "R2")], "APPLIES")];
    given(rated("LOW")).and(indirect).when(submit("A1")).then_accepted();
}

/// G06
#[test]
fn no_finding_is_left_out_or_said_twice() {
    let findings =
        |count: usize| -> Value { record_of("R1").body["findings"].as_array().unwrap()[..count].to_vec().into() };
    let mut twice = findings(6);
    twice[5]["element"] = "LEVERAGE".into();
    given(rated("LOW")).when(record_of("R1")).with("findings", findings(5)).then_rejected("E-RISK-07");
    given(rated("LOW")).when(record_of("R1")).with("findings", twice).then_rejected("E-RISK-07");
    given(rated("LOW")).when(record_of("R1")).then_accepted();
}

/// G06
#[test]
fn what_is_unknown_has_a_plan() {
    let mut findings = record_of("R1").body["findings"].clone();
    findings[0]["finding"] = "UNKNOWN".into();
    given(rated("LOW")).when(record_of("R1")).with("findings", findings.clone()).then_rejected("E-RISK-08");
    findings[0]["plan"] = "ask by June".into();
    given(rated("LOW")).when(record_of("R1")).with("findings", findings).then_accepted();
}

/// G07
#[test]
fn each_item_has_a_risk_or_the_word_that_there_is_none() {
    let more = || given(rated("LOW")).and([item("S2"), applies(&[("S2", "R1")], "APPLIES")]);
    more().when(submit("A1")).then_rejected("E-RISK-09");
    more().when(submit("A1")).with("itemsWithoutRisk", json!(["S2"])).then_accepted();
    more()
        .and([risk("K2").with("items", json!(["S2"])), rate("K2", "INHERENT", at("LOW"))])
        .when(submit("A1"))
        .then_accepted();
}

/// G08
#[test]
fn not_providing_support_is_assessed_too() {
    given(without("AssessNonProvision")).when(submit("A1")).then_rejected("E-RISK-01");
    given(without("AssessNonProvision")).and(non_provision()).when(submit("A1")).then_accepted();
}

#[test]
fn each_risk_is_rated() {
    given(without("RateRisk")).when(submit("A1")).then_rejected("E-RISK-10");
    given(rated("LOW")).and(risk("K2")).when(submit("A1")).then_rejected("E-RISK-10");
    given(rated("LOW")).and([risk("K2"), rate("K2", "INHERENT", at("LOW"))]).when(submit("A1")).then_accepted();
}

#[test]
fn a_residual_reading_follows_an_inherent_one() {
    given(without("RateRisk")).when(rate("K1", "RESIDUAL_PROJECTED", at("LOW"))).then_rejected("E-RISK-10");
    given(rated("LOW")).when(rate("K1", "RESIDUAL_PROJECTED", at("LOW"))).then_accepted();
}

#[test]
fn scores_run_from_one_to_five() {
    for place in 0..4 {
        for (number, fits) in [(0, false), (1, true), (5, true), (6, false)] {
            let mut four = [2; 4];
            four[place] = number;
            let [likelihood, scale, scope, irremediability] = four;
            let when =
                given(rated("LOW")).when(rate("K1", "INHERENT", scores(likelihood, scale, scope, irremediability)));
            if fits {
                when.then_accepted()
            } else {
                when.then_rejected("E-RISK-02")
            };
        }
    }
}

/// Rated 4 4 4 3 with measure M1, which reduces likelihood, agreed.
fn with_measure() -> Vec<Act> {
    let mut acts = rated("LOW");
    acts.extend([rate("K1", "INHERENT", scores(4, 4, 4, 3)), measure("M1"), agree("M1")]);
    acts
}

fn residual(likelihood: i32, scale: i32, scope: i32, irremediability: i32) -> Act {
    rate("K1", "RESIDUAL_PROJECTED", scores(likelihood, scale, scope, irremediability))
        .with("measuresReliedOn", json!(["M1"]))
}

/// G09
#[test]
fn a_measure_that_is_relied_on_is_agreed() {
    let mut proposed = with_measure();
    proposed.pop();
    given(proposed.clone()).when(residual(2, 4, 4, 3)).then_rejected("E-MIT-01");
    given(proposed).when(residual(2, 4, 4, 3)).with("measuresReliedOn", json!(["M9"])).then_rejected("E-REF-01");
    given(with_measure()).when(residual(2, 4, 4, 3)).then_accepted();
    given(with_measure()).and(drop_measure("M1")).when(residual(2, 4, 4, 3)).then_rejected("E-MIT-01");
}

/// G09
#[test]
fn what_is_achieved_rests_on_what_is_verified() {
    let achieved = || residual(2, 4, 4, 3).with("basis", "RESIDUAL_ACHIEVED");
    let done = || given(with_measure()).and([begin("M1"), complete("M1")]);
    done().when(achieved()).then_rejected("E-MIT-01");
    done().and(verify("M1")).when(achieved()).then_accepted();
}

/// G10
#[test]
fn a_residual_is_lower_only_where_a_measure_reduces_it() {
    given(with_measure()).when(residual(3, 4, 4, 3)).then_accepted();
    given(with_measure()).when(residual(3, 4, 4, 3)).with("measuresReliedOn", json!([])).then_rejected("E-RISK-03");
    given(with_measure()).when(residual(4, 3, 4, 3)).then_rejected("E-RISK-03");
    given(with_measure()).when(residual(4, 4, 3, 3)).then_rejected("E-RISK-03");
    let other = [risk("K2"), measure("M2").with("risks", json!(["K2"])), agree("M2")];
    given(with_measure())
        .and(other)
        .when(residual(3, 4, 4, 3))
        .with("measuresReliedOn", json!(["M2"]))
        .then_rejected("E-RISK-03");
}

/// G11
#[test]
fn irremediability_stays() {
    given(with_measure()).when(residual(3, 4, 4, 2)).then_rejected("E-RISK-04");
    given(with_measure()).when(residual(3, 4, 4, 3)).then_accepted();
    given(with_measure()).when(measure("M2").with("reduces", json!(["IRREMEDIABILITY"]))).then_rejected("E-RISK-04");
}

/// G11
#[test]
fn an_inherent_score_raised_later_asks_for_the_residual_again() {
    let raised = || given(with_measure()).and([residual(2, 4, 4, 3), rate("K1", "INHERENT", scores(4, 4, 4, 4))]);
    raised().when(submit("A1")).then_rejected("E-RISK-04");
    raised().and(residual(2, 4, 4, 4)).when(submit("A1")).then_accepted();
}

/// G12
#[test]
fn a_measure_dropped_before_submission_or_endorsement_tells() {
    let relied = || given(with_measure()).and(residual(2, 4, 4, 3));
    relied().and(drop_measure("M1")).when(submit("A1")).then_rejected("E-MIT-01");
    relied().and([submit("A1"), drop_measure("M1")]).when(endorse("A1")).then_rejected("E-MIT-01");
    relied().and(submit("A1")).when(endorse("A1")).then_accepted();
}

/// G12
#[test]
fn dropping_a_measure_that_a_residual_relies_on_makes_the_assessment_stale() {
    let relied = || given(with_measure()).and([residual(2, 4, 4, 3), submit("A1"), endorse("A1")]);
    relied().when(request("Q1")).then_accepted();
    relied().and(drop_measure("M1")).when(request("Q1")).then_rejected("E-DEC-11");
    relied().and([measure("M2"), drop_measure("M2")]).when(request("Q1")).then_accepted();
}

#[test]
fn a_prohibitive_level_demands_an_answer_on_real_risk() {
    let prohibitive = || given(rated("PROHIBITIVE"));
    prohibitive().when(submit("A1")).then_rejected("E-RISK-05");
    prohibitive().when(submit("A1")).with("realRiskOfGraveViolations", false).then_rejected("E-RISK-05");
    prohibitive()
        .when(submit("A1"))
        .with("realRiskOfGraveViolations", false)
        .with("realRiskReasons", "r")
        .then_accepted();
    given(rated("HIGH")).when(submit("A1")).then_accepted();
}

#[test]
fn a_real_risk_is_found_at_any_level_with_reasons() {
    let act = || submit("A1").with("realRiskOfGraveViolations", true);
    given(rated("LOW")).when(act()).then_rejected("E-RISK-05");
    given(rated("LOW")).when(act()).with("realRiskReasons", "r").then_accepted();
}

#[test]
fn another_person_endorses() {
    let submitted = || given(rated("LOW")).and(submit("A1"));
    submitted().when(endorse("A1")).by(Person(ASSESSOR.0, FOCAL.1)).then_rejected("E-AUTH-03");
    let janus = Person(JANUS, ASSESSOR.1);
    let own = [start("A2").by(janus), non_provision().by(janus), submit("A2").by(janus)];
    submitted().and(own).when(endorse("A2")).by(Person(JANUS, FOCAL.1)).then_rejected("E-RISK-06");
    submitted().when(endorse("A1")).then_kinds(["RiskAssessmentEndorsed"]);
}

#[test]
fn only_what_is_submitted_is_endorsed_or_returned() {
    given(rated("LOW")).when(endorse("A1")).then_rejected("E-STA-01");
    given(rated("LOW")).and(submit("A1")).when(send_back("A1")).then_accepted();
    given(rated("LOW")).and([submit("A1"), send_back("A1")]).when(submit("A1")).then_accepted();
    given(rated("LOW")).and(submit("A1")).when(submit("A1")).then_rejected("E-STA-01");
}

#[test]
fn entries_need_an_open_assessment() {
    given(ready()).when(risk("K2")).then_rejected("E-STA-01");
    given(ready()).when(rate("K1", "INHERENT", at("LOW"))).then_rejected("E-STA-01");
    given(ready()).when(rate("K1", "RESIDUAL_ACHIEVED", at("LOW"))).then_accepted();
}

#[test]
fn severity_is_the_highest_part_or_where_an_edition_says_so_the_average() {
    let mut average = domain::policy::Policy::first().unwrap();
    average.severity_is_average = true;
    let score = |number| domain::terms::Score::new(number).unwrap();
    let highest = domain::policy::Policy::first().unwrap();
    assert_eq!(highest.severity(score(1), score(2), score(5)), score(5));
    assert_eq!(average.severity(score(1), score(2), score(5)), score(3));
    assert_eq!(average.severity(score(1), score(1), score(2)), score(2));
}

/// P4
#[test]
fn the_matrix_is_monotone_both_ways() {
    let policy = domain::policy::Policy::first().unwrap();
    let score = |number| domain::terms::Score::new(number).unwrap();
    for severity in 1..=5 {
        for likelihood in 1..=5 {
            let here = policy.level(score(severity), score(likelihood));
            if severity < 5 {
                assert!(here <= policy.level(score(severity + 1), score(likelihood)), "{severity} {likelihood}");
            }
            if likelihood < 5 {
                assert!(here <= policy.level(score(severity), score(likelihood + 1)), "{severity} {likelihood}");
            }
        }
    }
}

/// The table of the design, cell by cell.
#[test]
fn the_first_edition_has_the_published_matrix() {
    let policy = domain::policy::Policy::first().unwrap();
    let letters: Vec<String> = policy
        .matrix
        .iter()
        .map(|row| row.iter().map(|level| level.name().chars().next().unwrap()).collect())
        .collect();
    assert_eq!(letters, ["LLLLM", "LLMMM", "LMMHH", "MMHHP", "MHHPP"]);
}

/// S-1: whoever scores is the assessor, so that nobody who scored endorses or decides.
#[test]
fn only_the_assessor_adds_to_an_assessment_and_submits_it() {
    let janus = Person(JANUS, ASSESSOR.1);
    let entries = [
        record_of("R1"),
        risk("K9"),
        rate("K1", "INHERENT", at("LOW")),
        rate("K1", "RESIDUAL_PROJECTED", at("LOW")),
        non_provision(),
        submit("A1"),
    ];
    for entry in entries {
        given(rated("LOW")).when(entry.clone().by(janus)).then_rejected("E-AUTH-04");
        given(rated("LOW")).when(entry).then_accepted();
    }
    // Two may be open at the same time, each with an assessor of its own.
    let both = || given(rated("LOW")).and(start("A2").by(janus));
    both().when(risk("K9").by(janus)).then_accepted();
    both().when(risk("K9")).then_accepted();
    both().when(submit("A1").by(janus)).then_rejected("E-AUTH-04");
    // What measures achieved is read at any time, by whoever may.
    given(ready()).when(rate("K1", "RESIDUAL_ACHIEVED", at("LOW")).by(janus)).then_accepted();
}

/// S-1
#[test]
fn who_made_what_a_later_assessment_takes_over_does_not_endorse_it() {
    let janus = |other: Person| Person(JANUS, other.1);
    let mut acts = met();
    let first = [start("A1"), record_of("R1"), risk("K1"), rate("K1", "INHERENT", at("LOW")), non_provision()];
    acts.extend(first.map(|act| act.by(janus(ASSESSOR))));
    acts.extend([start("A2"), rate("K1", "INHERENT", at("LOW")), submit("A2")]);
    given(acts.clone()).when(endorse("A2")).by(janus(FOCAL)).then_rejected("E-RISK-06");
    given(acts).when(endorse("A2")).then_accepted();
}

/// G06, G07, G08
#[test]
fn an_assessment_says_something_itself() {
    let empty = |kind: &str| given(ready()).and(start("A2").with("kind", kind)).when(submit("A2"));
    empty("PERIODIC").then_rejected("E-RISK-12");
    empty("RAPID").then_rejected("E-RISK-12");
    for entry in [record_of("R1"), risk("K2"), non_provision(), rate("K1", "RESIDUAL_ACHIEVED", at("LOW"))] {
        let rated = rate("K2", "INHERENT", at("LOW"));
        let mut acts = vec![start("A2"), entry.clone()];
        acts.extend((entry.name == "IdentifyRisk").then_some(rated));
        given(ready()).and(acts).when(submit("A2")).then_accepted();
        // What another person enters elsewhere is none of its own.
        let other = entry.by(Person(JANUS, ASSESSOR.1));
        if !["RateRisk", "IdentifyRisk"].contains(&other.name) {
            let open = start("A3").by(Person(JANUS, ASSESSOR.1));
            given(ready()).and([start("A2"), open, other]).when(submit("A2")).then_rejected("E-RISK-12");
        }
    }
    // A returned assessment says what it said.
    given(rated("LOW")).and([submit("A1"), send_back("A1")]).when(submit("A1")).then_accepted();
}

/// G06, G07, G08, G12
#[test]
fn after_a_reopening_or_a_material_change_everything_is_looked_at_again() {
    let reopened = || given(ready()).and([decline("D1"), reopen()]);
    let changed = || given(ready()).and(material_change("LAW_CHANGE"));
    let entries = || vec![record_of("R1"), rate("K1", "INHERENT", at("LOW")), non_provision()];
    for given in [reopened(), changed()] {
        for left_out in 0..3 {
            let mut some = entries();
            some.remove(left_out);
            let some: Vec<Act> = [start("A2")].into_iter().chain(some).collect();
            given.clone().and(some).when(submit("A2")).then_rejected("E-RISK-11");
        }
        given.clone().and(start("A2")).and(entries()).when(submit("A2")).then_accepted();
    }
    // What was entered after the change counts, in whichever assessment.
    let earlier: Vec<Act> = [start("A2")].into_iter().chain(entries()).chain([submit("A2")]).collect();
    changed().and(earlier).and([start("A3"), non_provision()]).when(submit("A3")).then_accepted();
    // A rapid one serves an emergency.
    changed().and([start("A9").with("kind", "RAPID"), non_provision()]).when(submit("A9")).then_accepted();
}

/// G09, G12: at the projected level it is decided who may approve.
#[test]
fn a_projected_reading_of_before_the_change_is_made_anew() {
    let mut acts = with_measure();
    acts.extend([residual(2, 4, 4, 3), submit("A1"), endorse("A1"), material_change("LAW_CHANGE"), start("A2")]);
    acts.extend([record_of("R1"), rate("K1", "INHERENT", scores(4, 4, 4, 3)), non_provision()]);
    given(acts.clone()).when(submit("A2")).then_rejected("E-RISK-11");
    given(acts).and(residual(2, 4, 4, 3)).when(submit("A2")).then_accepted();
}

/// G07
#[test]
fn the_risks_of_an_item_described_anew_are_rated_again() {
    let revised = || given(ready()).and([revise("S1"), start("A2")]);
    revised().and(non_provision()).when(submit("A2")).then_rejected("E-RISK-11");
    revised().and(rate("K1", "INHERENT", at("LOW"))).when(submit("A2")).then_accepted();
    let other = [item("S2"), applies(&[("S2", "R1")], "APPLIES"), revise("S2"), start("A2"), non_provision()];
    let without = submit("A2").with("itemsWithoutRisk", json!(["S2"]));
    given(ready()).and(other).when(without).then_accepted();
}

/// G07
#[test]
fn an_item_without_risk_is_an_item_of_the_case() {
    given(rated("LOW")).when(submit("A1")).with("itemsWithoutRisk", json!(["S9"])).then_rejected("E-REF-01");
    given(rated("LOW")).when(submit("A1")).with("itemsWithoutRisk", json!(["S1"])).then_accepted();
}

/// G11: it does not rise by mitigation either.
#[test]
fn irremediability_is_the_same_in_every_reading() {
    given(with_measure()).when(residual(3, 4, 4, 4)).then_rejected("E-RISK-04");
}

#[test]
fn a_returned_assessment_is_open_again() {
    let returned = || given(rated("LOW")).and([submit("A1"), send_back("A1")]);
    returned().when(risk("K2")).then_accepted();
    given(rated("LOW")).and(submit("A1")).when(risk("K2")).then_rejected("E-STA-01");
}
