//! Action 2: G04, the second person, legal advice on weapons, and staleness.

use serde_json::json;

use crate::{harness::*, stages::*};

/// G04
#[test]
fn met_and_not_met_rest_on_evidence() {
    for outcome in ["MET", "NOT_MET"] {
        let act = || precondition("WEAPONS", outcome);
        given(applicable()).when(act()).with("evidence", json!([])).then_rejected("E-PRE-01");
        given(applicable()).when(act()).then_kinds(["PreconditionAssessed"]);
    }
}

/// G32
#[test]
fn evidence_must_be_attached() {
    let act = || precondition("WEAPONS", "MET").with("evidence", json!(["E7"]));
    given(applicable()).when(act()).then_rejected("E-EVD-03");
    given(applicable()).and(evidence("E7")).when(act()).then_accepted();
}

#[test]
fn not_applicable_is_confirmed_by_a_second_person() {
    let open = |by| given(applicable()).and(precondition("DEATH_PENALTY", "NOT_APPLICABLE").by(by));
    let (assesses, confirms) = (Person(JANUS, ASSESSOR.1), Person(JANUS, FOCAL.1));
    open(assesses).when(confirm("DEATH_PENALTY")).by(confirms).then_rejected("E-PRE-02");
    open(assesses).when(confirm("DEATH_PENALTY")).by(FOCAL_2).then_kinds(["PreconditionConfirmed"]);
    open(MANAGER).when(confirm("DEATH_PENALTY")).then_accepted();
    open(MANAGER).when(confirm("WEAPONS")).then_rejected("E-REF-01");
}

#[test]
fn confirming_anothers_entry_does_not_confirm_ones_own() {
    let mine = precondition("DEATH_PENALTY", "NOT_APPLICABLE")
        .by(Person(JANUS, ASSESSOR.1))
        .with("covers", pairs(&[("S1", "R1")]));
    let theirs = precondition("DEATH_PENALTY", "NOT_APPLICABLE").with("covers", pairs(&[("S2", "R1")]));
    given(applicable_to_four())
        .and([mine, theirs, confirm("DEATH_PENALTY").by(Person(JANUS, FOCAL.1))])
        .when(confirm("DEATH_PENALTY"))
        .by(Person(JANUS, FOCAL.1))
        .then_rejected("E-PRE-02");
}

#[test]
fn an_unconfirmed_not_applicable_is_no_basis_for_a_decision() {
    let open = || given(ready()).and(precondition("DEATH_PENALTY", "NOT_APPLICABLE"));
    open().when(request("Q1")).then_rejected("E-STA-01");
    open().and(confirm("DEATH_PENALTY")).when(request("Q1")).then_accepted();
}

#[test]
fn a_precondition_not_met_bars_the_request() {
    given(ready())
        .and(precondition("WEAPONS", "NOT_MET"))
        .when(request("Q1").with("covers", pairs(&[("S1", "R1")])))
        .then_rejected("E-PRE-03");
    given(ready()).when(request("Q1")).then_accepted();
}

#[test]
fn a_declining_request_needs_no_complete_file() {
    given(ready())
        .and(precondition("WEAPONS", "NOT_MET"))
        .when(request("Q1").with("proposed", "DECLINE"))
        .then_accepted();
}

/// G13
#[test]
fn a_precondition_is_valid_for_180_days() {
    let again = |on: u32| assessed_again("A2").into_iter().map(|act| act.on(&after(on))).collect::<Vec<_>>();
    given(ready()).and(again(179)).when(request("Q1")).on(&after(180)).then_accepted();
    given(ready()).and(again(179)).when(request("Q1")).on(&after(181)).then_rejected("E-PRE-04");
}

/// G13, G33
#[test]
fn what_was_found_out_later_says_nothing_about_the_day_of_the_request() {
    let late = || {
        let not_met = precondition("WEAPONS", "NOT_MET").on(&after(1));
        given(ready()).and([not_met, precondition("WEAPONS", "MET").on(&after(30))])
    };
    late().when(request("Q1")).on(&after(30)).then_accepted();
    late().when(request("Q1")).on(&after(29)).then_rejected("E-PRE-06");
    late().when(request("Q1")).on(&after(1)).then_rejected("E-PRE-06");
}

/// G13
#[test]
fn a_precondition_is_stale_after_a_change_of_what_it_rests_on() {
    let changed = |kind| {
        given(met()).and(material_change(kind)).and([
            start("A1"),
            record_of("R1"),
            risk("K1"),
            rate("K1", "INHERENT", at("LOW")),
            non_provision(),
            submit("A1"),
            endorse("A1"),
        ])
    };
    changed("EXECUTIONS_RESUMED").when(request("Q1")).then_rejected("E-PRE-04");
    changed("EXECUTIONS_RESUMED").and(precondition("DEATH_PENALTY", "MET")).when(request("Q1")).then_accepted();
    changed("COUP_OR_CONFLICT").when(request("Q1")).then_rejected("E-PRE-04");
    changed("MECHANISM_CHANGE").when(request("Q1")).then_accepted();
}

/// G13
#[test]
fn an_item_described_anew_is_assessed_anew() {
    let acts = || {
        let mut acts = met();
        acts.push(revise("S1").with("lethalOrDualUse", "WEAPON"));
        acts.extend([start("A1"), record_of("R1"), risk("K1"), rate("K1", "INHERENT", at("LOW")), non_provision()]);
        acts.extend([submit("A1"), endorse("A1")]);
        acts
    };
    given(acts()).when(request("Q1")).then_rejected("E-PRE-04");
    given(acts()).when(precondition("WEAPONS", "MET")).then_rejected("E-STA-01");
}

/// G13
#[test]
fn all_four_are_assessed_before_the_request() {
    let mut acts = applicable();
    acts.extend(all_met().into_iter().skip(1));
    acts.extend([start("A1"), record_of("R1"), risk("K1"), rate("K1", "INHERENT", at("LOW")), non_provision()]);
    acts.extend([submit("A1"), endorse("A1")]);
    given(acts.clone()).when(request("Q1")).then_rejected("E-PRE-06");
    given(acts).and(precondition("NATIONAL_OWNERSHIP", "MET")).when(request("Q1")).then_accepted();
}

#[test]
fn doubtful_items_wait_for_legal() {
    for marked in ["DUAL_USE", "UNSURE"] {
        let case = || given(applicable()).and(revise("S1").with("lethalOrDualUse", marked));
        case().when(precondition("WEAPONS", "MET")).then_rejected("E-PRE-05");
        case().when(precondition("DEATH_PENALTY", "MET")).then_accepted();
        case().and(legal_advice("DEATH_PENALTY")).when(precondition("WEAPONS", "MET")).then_rejected("E-PRE-05");
        case().and(legal_advice("WEAPONS")).when(precondition("WEAPONS", "MET")).then_accepted();
    }
}

#[test]
fn a_weapon_is_never_met() {
    let case = || given(applicable()).and(revise("S1").with("lethalOrDualUse", "WEAPON"));
    case().when(precondition("WEAPONS", "MET")).then_rejected("E-STA-01");
    case().when(precondition("WEAPONS", "NOT_APPLICABLE")).then_rejected("E-STA-01");
    case().when(precondition("WEAPONS", "NOT_MET")).then_accepted();
}

#[test]
fn advice_under_a_condition_names_it() {
    let act = || legal_advice("WEAPONS").with("advice", "PERMISSIBLE_IF");
    given(applicable()).when(act()).then_rejected("E-INP-01");
    given(applicable()).when(act()).with("condition", "assurance").then_accepted();
}

#[test]
fn a_precondition_lost_under_approved_or_active_support_raises_an_alert() {
    let lost = || precondition("WEAPONS", "NOT_MET");
    given(approved()).when(lost()).then_kinds(["PreconditionAssessed", "ConsistencyAlertRaised"]);
    given(active()).when(lost()).then_kinds(["PreconditionAssessed", "ConsistencyAlertRaised"]);
    given(ready()).when(lost()).then_kinds(["PreconditionAssessed"]);
    given(suspended()).when(lost()).then_kinds(["PreconditionAssessed"]);
}

/// Legal first, wherever there is doubt, and about this precondition.
#[test]
fn what_is_in_doubt_waits_for_legal_whichever_precondition_it_is() {
    for (which, other) in
        [("DEATH_PENALTY", "WEAPONS"), ("COMBAT_CAPACITY", "DEATH_PENALTY"), ("WEAPONS", "COMBAT_CAPACITY")]
    {
        let doubtful = || precondition(which, "MET").with("doubtful", true);
        given(applicable()).when(doubtful()).then_rejected("E-PRE-05");
        given(applicable()).when(precondition(which, "MET")).then_accepted();
        given(applicable()).and(legal_advice(other)).when(doubtful()).then_rejected("E-PRE-05");
        given(applicable()).and(legal_advice(which)).when(doubtful()).then_accepted();
    }
}

#[test]
fn what_legal_finds_not_permissible_is_not_met_until_legal_says_otherwise() {
    for which in ["DEATH_PENALTY", "COMBAT_CAPACITY", "NATIONAL_OWNERSHIP"] {
        let barred = || given(applicable()).and(legal_advice(which).with("advice", "NOT_PERMISSIBLE"));
        barred().when(precondition(which, "MET")).then_rejected("E-PRE-07");
        barred().when(precondition(which, "NOT_MET")).then_accepted();
        barred().and(legal_advice(which)).when(precondition(which, "MET")).then_accepted();
        let other = if which == "DEATH_PENALTY" { "COMBAT_CAPACITY" } else { "DEATH_PENALTY" };
        barred().when(precondition(other, "MET")).then_accepted();
    }
}

#[test]
fn advice_on_weapons_speaks_of_the_items_that_are_in_doubt() {
    let barred = || {
        let marked = revise("S1").with("lethalOrDualUse", "DUAL_USE");
        given(applicable_to_four()).and([marked, legal_advice("WEAPONS").with("advice", "NOT_PERMISSIBLE")])
    };
    barred().when(precondition("WEAPONS", "MET").with("covers", pairs(&[("S1", "R1")]))).then_rejected("E-PRE-07");
    barred().when(precondition("WEAPONS", "MET").with("covers", pairs(&[("S2", "R1")]))).then_accepted();
}

#[test]
fn advice_from_before_an_item_was_described_anew_does_not_speak_of_it() {
    let advised = || {
        let marked = || revise("S1").with("lethalOrDualUse", "DUAL_USE");
        given(applicable()).and([marked(), legal_advice("WEAPONS"), marked()])
    };
    advised().when(precondition("WEAPONS", "MET")).then_rejected("E-PRE-05");
    advised().and(legal_advice("WEAPONS")).when(precondition("WEAPONS", "MET")).then_accepted();
    let added = || {
        let acts = [
            legal_advice("WEAPONS"),
            item("S3").with("lethalOrDualUse", "UNSURE"),
            applies(&[("S3", "R1")], "APPLIES"),
        ];
        given(applicable()).and(acts)
    };
    added().when(precondition("WEAPONS", "MET")).then_rejected("E-PRE-05");
    added().and(legal_advice("WEAPONS")).when(precondition("WEAPONS", "MET")).then_accepted();
}

#[test]
fn a_weapon_bars_the_weapons_precondition_and_not_the_others() {
    let case = || given(applicable()).and(revise("S1").with("lethalOrDualUse", "WEAPON"));
    case().when(precondition("DEATH_PENALTY", "MET")).then_accepted();
    case().when(precondition("COMBAT_CAPACITY", "MET")).then_accepted();
}

/// A message names a precondition in words; its blank keeps the name by which other languages find theirs.
#[test]
fn a_refusal_names_the_precondition_in_words() {
    let of = |precondition: domain::terms::Precondition| {
        let rejection =
            domain::Rejection::PreconditionNotMet { precondition: precondition.to_string(), covers: "(I1, R2)".into() };
        assert_eq!(rejection.blanks().first(), Some(&("precondition", precondition.name())));
        rejection.message().split(" is not met").next().unwrap_or_default().to_owned()
    };
    let said: Vec<String> = domain::terms::Precondition::ALL.iter().copied().map(of).collect();
    assert_eq!(said, ["National ownership", "Death penalty", "Weapons", "Combat capacity"]);
}
