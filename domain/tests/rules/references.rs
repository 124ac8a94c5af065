//! What a command refers to is there, what it names anew is not, and a case does not grow without end.

use domain::case::{MOST_ENTRIES, MOST_ITEMS, MOST_RECIPIENTS};
use serde_json::{Value, json};

use crate::{harness::*, stages::*};

fn with_mechanism() -> Vec<Act> {
    let mut acts = met();
    acts.extend([identify("RC_LED"), consult("M1")]);
    acts
}

fn more(mut stage: Vec<Act>, acts: impl IntoIterator<Item = Act>) -> Vec<Act> {
    stage.extend(acts);
    stage
}

fn visit() -> Act {
    act(
        "RecordMonitoringVisit",
        MANAGER,
        json!({"place": "p", "recipient": "R1", "announced": true, "access": "REFUSED", "findings": "f"}),
    )
}

/// G32
#[test]
fn evidence_is_cited_only_where_it_is_attached() {
    let done = || more(met(), [measure("M1"), agree("M1"), begin("M1")]);
    let conditional = || more(requested(), [approve("D1").with("conditions", json!([condition("C1", "CONTINUING")]))]);
    let mut findings = record_of("R1").body["findings"].clone();
    findings[5]["evidence"] = json!(["E1"]);
    let cites: [(Vec<Act>, Act, &str); 16] = [
        (met(), legal_advice("WEAPONS"), "evidence"),
        (with_mechanism(), consult("M2"), "documents"),
        (with_mechanism(), advice("M1", "SUPPORT_ADVISED"), "evidence"),
        (rated("LOW"), record_of("R1").with("findings", findings), ""),
        (more(met(), [measure("M1")]), agree("M1"), "evidence"),
        (done(), complete("M1"), "evidence"),
        (more(done(), [complete("M1")]), verify("M1"), "evidence"),
        (conditional(), satisfy("C1"), "evidence"),
        (met(), notify("N1"), "evidence"),
        (prepared(), answer("N1", "ACCEPTED"), "evidence"),
        (met(), agreement("G1"), "evidence"),
        (active(), deliver(), "evidence"),
        (active(), reading("I1", 0, 10, 0), "evidence"),
        (active(), visit(), "evidence"),
        (active(), material_change("LAW_CHANGE"), "evidence"),
        (more(active(), [incident("N1")]), assess_incident("N1", "CREDIBLE", false), "evidence"),
    ];
    for (stage, act, field) in cites {
        let citing = |id: &str| {
            let mut act = act.clone();
            if field.is_empty() {
                act.body["findings"][5]["evidence"] = json!([id]);
            } else {
                act.body[field] = json!([id]);
            }
            act
        };
        given(stage.clone()).when(citing("E7")).then_rejected("E-EVD-03");
        given(stage).when(citing("E1")).then_accepted();
    }
    let unattached = resume("U1").with("correctiveActionEvidence", json!(["E9", "E7"]));
    given(suspended()).and(remedied(20)).when(unattached).then_rejected("E-EVD-03");
}

#[test]
fn an_id_that_is_taken_is_not_given_again() {
    let conditions = |id: &str| json!([condition(id, "CONTINUING")]);
    let conditional = more(
        requested(),
        [approve("D1").with("conditions", conditions("C1")), request("Q2").with("covers", pairs(&[("S1", "R1")]))],
    );
    let again = |decision: &str, id: &str| approve(decision).with("request", "Q2").with("conditions", conditions(id));
    given(conditional.clone()).when(again("D2", "C1")).then_rejected("E-REF-02");
    given(conditional).when(again("D2", "C2")).then_accepted();
    for (stage, act, other) in [
        (met(), notify("N1"), notify("N2")),
        (met(), indicator("I1"), indicator("I2")),
        (with_mechanism(), consult("M1"), consult("M2")),
        (met(), agreement("G1"), agreement("G2")),
        (met(), measure("M1"), measure("M2")),
        (active(), incident("N1"), incident("N2")),
        (active(), intervene("V1"), intervene("V2")),
        (met(), start("A1"), start("A2")),
        (rated("LOW"), risk("K2"), risk("K3")),
        (drafted(), register("R8"), register("R9")),
        (drafted(), screen("X8", "R1", "CLEAR"), screen("X9", "R1", "CLEAR")),
        (drafted(), link("R2"), unlink("R2")),
    ] {
        let once = given(stage);
        let once = if once.0.decide(&act).is_ok() { once.and(act.clone()) } else { once };
        once.clone().when(act).then_rejected("E-REF-02");
        once.when(other).then_accepted();
    }
    let both = || given(more(ready(), [decline("D1"), reopen()])).and(assessed_again("A2"));
    both().when(decline("D1")).then_rejected("E-REF-02");
    both().when(decline("D2")).then_accepted();
}

#[test]
fn what_a_command_is_about_must_be_there() {
    let absent = |stage: Vec<Act>, act: Act| {
        given(stage).when(act).then_rejected("E-REF-01");
    };
    absent(prepared(), answer("N9", "ACCEPTED"));
    absent(active(), visit().with("recipient", "R9"));
    absent(active(), material_change("LAW_CHANGE").with("recipient", "R9"));
    absent(active(), incident("N1").with("recipients", json!(["R9"])));
    absent(active(), deliver().with("item", "S9"));
    absent(active(), deliver().with("recipient", "R9"));
    absent(active(), deliver().with("emergency", "Y9"));
    absent(active(), reading("I9", 0, 10, 0));
    absent(active(), intervene("V1").with("indicators", json!(["I9"])));
    absent(active(), close_incident("N9"));
    absent(active(), step("V9", "LOCAL"));
    absent(more(active(), [intervene("V1")]), step("V1", "LOCAL").with("notification", "N9"));
    absent(with_mechanism(), advice("M9", "SUPPORT_ADVISED"));
    absent(with_mechanism(), timeout("M9").on(&after(15)));
    absent(rated("LOW"), record_of("R9"));
    absent(rated("LOW"), risk("K2").with("items", json!(["S9"])));
    absent(rated("LOW"), risk("K2").with("recipients", json!(["R9"])));
    absent(rated("LOW"), rate("K9", "INHERENT", at("LOW")));
    absent(rated("LOW"), submit("A9"));
    absent(rated("LOW"), endorse("A9"));
    absent(met(), verify("M9"));
    absent(more(met(), [measure("M1")]), drop_measure("M1").with("replacedBy", "M9"));
    absent(requested(), concur("Q9"));
    absent(requested(), refer("Q9", "REGIONAL"));
    absent(requested(), hand_back("Q9"));
    absent(ready(), decline("D1").with("request", "Q9"));
    absent(requested(), approve("D1").with("conditions", json!([linked("M9")])));
    absent(suspended(), review("U9", &after(20)));
    absent(suspended(), extend("U9", &after(300)));
    absent(suspended(), confirm_pause("U9", &after(20)));
    absent(suspended(), resume("U9"));
    absent(drafted(), revise("S9"));
    absent(drafted(), remove_item("S9"));
    absent(drafted(), unlink("R9"));
    absent(drafted(), register("R8").with("parent", "R9"));
    absent(drafted(), screen("X9", "R9", "CLEAR"));
    absent(drafted(), act("RecordCommandChange", FOCAL, json!({"recipient": "R9", "note": "n"})));
    absent(
        drafted(),
        act("ChangeEvidenceAccess", FOCAL, json!({"evidence": "E9", "confidentiality": "OPEN", "reason": "r"})),
    );
    absent(drafted(), act("EraseEvidenceContent", DATA, json!({"evidence": "E9", "legalBasis": "b"})));
    absent(drafted(), act("TerminateAgreement", MANAGER, json!({"agreement": "G9", "reason": "r"})));
    absent(drafted(), act("RetireIndicator", MANAGER, json!({"indicator": "I9", "reason": "r"})));
}

fn linked(measure: &str) -> Value {
    let mut condition = condition("C1", "CONTINUING");
    condition["linkedMeasure"] = measure.into();
    condition
}

/// The same with what is there, so that the test before it tells of the reference and of nothing else.
#[test]
fn what_is_there_may_be_referred_to() {
    let accepted = |stage: Vec<Act>, act: Act| {
        given(stage).when(act).then_accepted();
    };
    accepted(active(), visit());
    accepted(active(), material_change("LAW_CHANGE"));
    accepted(active(), intervene("V1").with("indicators", json!(["I1"])));
    accepted(more(active(), [intervene("V1")]), step("V1", "LOCAL").with("notification", "N1"));
    accepted(rated("LOW"), risk("K2").with("recipients", json!(["R1"])));
    accepted(requested(), decline("D1").with("request", "Q1"));
    accepted(more(met(), [measure("M1"), measure("M2")]), drop_measure("M1").with("replacedBy", "M2"));
    let mut acts = requested();
    acts.insert(met().len(), measure("M1"));
    accepted(acts, approve("D1").with("conditions", json!([linked("M1")])));
}

/// G34: each vocabulary of the policy that a command draws on.
#[test]
fn every_list_of_words_is_the_policys() {
    let unheard = |stage: Vec<Act>, act: Act| {
        given(stage).when(act).then_rejected("E-VOC-01");
    };
    unheard(drafted(), item("S2").with("lifeSaving", "Rockets"));
    unheard(rated("LOW"), risk("K2").with("affectedGroups", json!(["Martians"])));
    unheard(rated("LOW"), non_provision().with("outcomes", json!(["ProtectionGap", "Rain"])));
    given(drafted()).when(item("S2").with("lifeSaving", "Medical")).then_accepted();
    given(rated("LOW")).when(risk("K2").with("affectedGroups", json!(["Children"]))).then_accepted();
    given(rated("LOW")).when(non_provision().with("outcomes", json!(["LossOfLife"]))).then_accepted();
}

/// One after the other is accepted up to the limit, and the next is refused.
#[track_caller]
fn holds(stage: Vec<Act>, most: usize, next: impl Fn(usize) -> Act) {
    let mut world = given(stage).0;
    for number in 0..most {
        world.must(&next(number));
    }
    Given(world).when(next(most)).then_rejected("E-INP-01");
}

#[test]
fn a_case_does_not_grow_without_end() {
    let id = |letter: &str, number: usize| format!("{letter}-{number}");
    // The stage holds the first of them already.
    holds(drafted(), MOST_ITEMS - 1, |number| item(&id("S", number)));
    let mut recipients = drafted();
    recipients.extend((0..MOST_RECIPIENTS).map(|number| register(&id("R", number))));
    holds(recipients, MOST_RECIPIENTS - 1, |number| link(&id("R", number)));
    holds(met(), MOST_ENTRIES, |number| notify(&id("N", number)));
    holds(met(), MOST_ENTRIES, |number| agreement(&id("G", number)));
    holds(met(), MOST_ENTRIES, |number| indicator(&id("I", number)));
    holds(met(), MOST_ENTRIES, |number| measure(&id("M", number)));
    holds(met(), MOST_ENTRIES, |number| start(&id("A", number)));
    holds(rated("LOW"), MOST_ENTRIES - 1, |number| risk(&id("K", number)));
    holds(with_mechanism(), MOST_ENTRIES - 1, |number| consult(&id("M", number)));
    holds(met(), MOST_ENTRIES, |number| incident(&id("N", number)));
    holds(met(), MOST_ENTRIES, |number| intervene(&id("V", number)));
    holds(more(met(), [intervene("V1")]), MOST_ENTRIES, |_| step("V1", "LOCAL"));
    let proposed = |number: usize| correct("CaseOpened", "title", &format!("\"{number}\""));
    holds(met(), MOST_ENTRIES, proposed);
}
