//! Separation of duties, S-1 to S-9, each both ways; delegation; the roles as recorded.

use serde_json::json;

use crate::{harness::*, stages::*};

const fn janus(other: Person) -> Person {
    Person(JANUS, other.1)
}

/// The standard case to the request, with one step done by somebody else; who starts the assessment makes it.
fn requested_with(level: &str, name: &str, by: Person) -> Given {
    let mut acts = requested_at(level);
    for act in acts.iter_mut().filter(|act| act.name == name || (name == "StartRiskAssessment" && act.by == ASSESSOR)) {
        act.by = by;
    }
    given(acts)
}

/// S-1
#[test]
fn s1_assessor_endorser_and_decision_maker_are_different_people() {
    requested_with("LOW", "StartRiskAssessment", janus(ASSESSOR))
        .when(approve("D1").by(janus(CHIEF)))
        .then_rejected("E-DEC-04");
    requested_with("LOW", "EndorseRiskAssessment", janus(FOCAL))
        .when(approve("D1").by(janus(CHIEF)))
        .then_rejected("E-DEC-04");
    requested_with("LOW", "StartRiskAssessment", janus(ASSESSOR))
        .when(decline("D1").by(janus(CHIEF)))
        .then_rejected("E-DEC-04");
    given(requested()).when(approve("D1").by(janus(CHIEF))).then_accepted();
}

/// S-1, P10: a later assessment that leaves the scores as they were does not wash out who made and who endorsed them.
#[test]
fn s1_holds_for_every_assessment_of_which_something_still_counts() {
    let first = |name: &'static str, by: Person| {
        let mut acts = ready();
        for act in acts.iter_mut().filter(|act| act.name == name || (name == "Assess" && act.by == ASSESSOR)) {
            act.by = by;
        }
        given(acts)
    };
    let second = |entries: Vec<Act>| {
        let mut acts = vec![start("A2")];
        acts.extend(entries);
        acts.extend([submit("A2"), endorse("A2"), request("Q1")]);
        acts
    };
    let whole = || vec![record_of("R1"), rate("K1", "INHERENT", at("LOW")), non_provision()];
    for left in [vec![non_provision()], whole()] {
        for (name, other) in [("Assess", ASSESSOR), ("EndorseRiskAssessment", FOCAL)] {
            let case = || first(name, janus(other)).and(second(left.clone()));
            // The risk was identified in the first one, and still is one.
            case().when(approve("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
            case().when(decline("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
            case().when(approve("D1").by(CHIEF)).then_accepted();
        }
    }
    // Where nothing of it counts any more, it binds nobody.
    let mut acts = met();
    let old = [start("A0"), non_provision(), record_of("R1")].map(|act| act.by(janus(ASSESSOR)));
    acts.extend(old);
    acts.extend(requested().split_off(met().len()));
    given(acts.clone()).when(approve("D1").by(janus(CHIEF))).then_accepted();
    acts.retain(|act| act.name != "AssessNonProvision" || act.by != ASSESSOR);
    given(acts).when(approve("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
}

/// S-1
#[test]
fn s1_the_concurring_officer_is_a_fourth_person() {
    requested_with("MEDIUM", "StartRiskAssessment", janus(ASSESSOR))
        .when(concur("Q1").by(janus(REGION)))
        .then_rejected("E-DEC-04");
    requested_with("MEDIUM", "EndorseRiskAssessment", janus(FOCAL))
        .when(concur("Q1").by(janus(REGION)))
        .then_rejected("E-DEC-04");
    let concurred = || given(requested_at("MEDIUM")).and(concur("Q1").by(janus(REGION)));
    concurred().when(approve("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
    concurred().when(approve("D1").by(CHIEF)).then_accepted();
}

/// S-2
#[test]
fn s2_the_owner_does_not_verify_a_measure() {
    let done = || given(met()).and([measure("M1"), agree("M1"), begin("M1"), complete("M1")]);
    done().when(verify("M1").by(STAFF)).then_rejected("E-MIT-02");
    done().when(verify("M1").by(ASSESSOR)).then_accepted();
}

/// S-3
#[test]
fn s3_who_declared_a_conflict_decides_nothing() {
    let in_conflict = |stage: Vec<Act>, person: Person| given(stage).and(conflict(person));
    let refused = |given: Given, act: Act| {
        given.clone().when(act.clone()).then_rejected("E-DEC-05");
    };
    refused(in_conflict(requested(), CHIEF), approve("D1"));
    refused(in_conflict(requested(), CHIEF), decline("D1"));
    refused(in_conflict(requested_at("MEDIUM"), REGION), concur("Q1"));
    refused(in_conflict(active(), CHIEF), suspend("U1", 10));
    refused(in_conflict(active(), CHIEF), cease());
    refused(in_conflict(suspended(), CHIEF), review("U1", &after(20)).on(&after(10)));
    refused(in_conflict(suspended(), HQ), extend("U1", &after(300)));
    refused(in_conflict(requested(), CHIEF), hand_back("Q1"));
    refused(in_conflict(requested(), MANAGER), refer("Q1", "REGIONAL"));
    refused(given(active()).and([pause("U1", 10), conflict(CHIEF)]), confirm_pause("U1", &after(40)));
    refused(given(met()).and([measure("M1"), conflict(CHIEF)]), change_due("M1", "2027-02-01"));
    let show = || act("DecideVisibility", CHIEF, json!({"option": "LIMITED", "rationale": "r"}));
    refused(in_conflict(active(), CHIEF), show());
    given(active()).when(show()).then_kinds(["VisibilityDecided"]);
    let conditions = approve("D1").with("conditions", json!([condition("C1", "CONTINUING")]));
    refused(given(requested()).and([conditions, conflict(CHIEF)]), vary("C1"));
    refused(given(suspended()).and(remedied(20)).and(conflict(DEPUTY)), resume("U1"));
    given(requested()).and(conflict(CHIEF)).when(conflict(CHIEF)).then_rejected("E-REF-02");
    given(requested())
        .and([conflict(DEPUTY)])
        .when(approve("D1"))
        .with("acknowledgedRevision", "@revision")
        .then_accepted();
}

/// S-4
#[test]
fn s4_who_asks_does_not_decide() {
    let asked = || requested_with("LOW", "RequestDecision", janus(MANAGER));
    asked().when(approve("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
    asked().when(approve("D1")).then_accepted();
    let remedied = || given(suspended()).and(remedied(20));
    remedied().when(resume("U1")).with("requestedBy", DEPUTY.0).then_rejected("E-AUTH-04");
    remedied().when(resume("U1")).with("requestedBy", MANAGER.0).then_accepted();
    let measured = || given(met()).and(measure("M1"));
    measured().when(change_due("M1", "2027-02-01")).with("requestedBy", CHIEF.0).then_rejected("E-AUTH-04");
    measured().when(change_due("M1", "2027-02-01")).then_kinds(["MitigationDueChanged"]);
    let conditions = approve("D1").with("conditions", json!([condition("C1", "CONTINUING")]));
    let conditional = || given(requested()).and(conditions.clone());
    conditional().when(vary("C1")).with("requestedBy", CHIEF.0).then_rejected("E-AUTH-04");
    conditional().when(vary("C1")).then_kinds(["ConditionVaried"]);
}

/// S-5
#[test]
fn s5_who_corrects_does_not_approve_the_correction() {
    let proposed = |by| given(met()).and(correct("CaseOpened", "title", "\"x\"").by(by));
    proposed(janus(RECORDS)).when(approve_correction()).by(janus(OVERSIGHT)).then_rejected("E-COR-03");
    proposed(RECORDS).when(approve_correction()).by(janus(OVERSIGHT)).then_accepted();
}

/// S-6
#[test]
fn s6_the_owner_never_decides_the_case() {
    let owned = |stage: Vec<Act>| {
        let own = |mut act: Act| {
            if act.name == "OpenCase" {
                act.body["caseOwner"] = JANUS.into();
            }
            act
        };
        given(stage.into_iter().map(own).collect::<Vec<_>>())
    };
    owned(requested()).when(approve("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
    owned(requested()).when(decline("D1").by(janus(CHIEF))).then_rejected("E-DEC-04");
    owned(suspended()).and(remedied(20)).when(resume("U1").by(janus(CHIEF))).then_rejected("E-DEC-04");
    owned(active()).when(cease().by(janus(CHIEF))).then_rejected("E-DEC-04");
    owned(requested()).when(approve("D1")).then_accepted();
    owned(active()).when(pause("U1", 10).by(janus(MANAGER))).then_accepted();
}

/// S-7
#[test]
fn s7_oversight_records_nothing_of_substance() {
    let policy = domain::policy::Policy::first().unwrap();
    let mut allowed: Vec<_> = domain::Command::kinds()
        .map(|kind| kind.name)
        .filter(|name| policy.roles_for(name).contains(&OVERSIGHT.1))
        .collect();
    allowed.sort_unstable();
    let own_tokens = ["IssueAccessToken", "RevokeAccessToken"];
    allowed.retain(|name| !own_tokens.contains(name));
    assert_eq!(allowed, ["ApproveCorrection", "RejectCorrection", "ResolveConsistencyAlert"]);
    given(drafted()).when(item("S2").by(OVERSIGHT)).then_rejected("E-AUTH-01");
    given(met()).and(correct("CaseOpened", "title", "\"x\"")).when(approve_correction()).then_accepted();
}

fn delegate(to: &str, by: Person, from: u32, until: u32) -> Act {
    act(
        "DelegateRole",
        by,
        json!({"user": to, "delegatedBy": by.0, "role": by.1, "office": "O1", "from": after(from), "to": after(until), "reason": "leave"}),
    )
}

/// S-8
#[test]
fn s8_delegation_is_explicit_and_dated() {
    let stand_in = Person("stand-in", CHIEF.1);
    given(active()).when(cease().by(stand_in)).then_rejected("E-AUTH-03");
    let delegated = || given(active()).and(delegate("stand-in", CHIEF, 1, 10));
    delegated().when(cease().by(stand_in)).on(START).then_rejected("E-AUTH-03");
    delegated().when(cease().by(stand_in)).on(&after(1)).then_accepted();
    delegated().when(cease().by(stand_in)).on(&after(10)).then_accepted();
    delegated().when(cease().by(stand_in)).on(&after(11)).then_rejected("E-AUTH-02");
    given(active()).when(delegate("stand-in", CHIEF, 10, 9)).then_rejected("E-INP-01");
    given(active()).when(delegate("stand-in", CHIEF, 10, 10)).then_accepted();
}

/// S-8
#[test]
fn s8_a_backdated_command_does_not_revive_an_ended_delegation() {
    let stand_in = Person("stand-in", CHIEF.1);
    let delegated = given(active()).and(delegate("stand-in", CHIEF, 0, 10));
    delegated.when(cease().by(stand_in)).on(&after(5)).recorded("2026-02-20T12:00:00Z").then_rejected("E-AUTH-02");
}

/// What an edition takes away is taken away today, of whatever day the command speaks; what it gives, it gives from its day.
#[test]
fn a_backdated_command_does_not_revive_a_permission_that_was_taken_away() {
    let edition = |number: u32, from: u32, may_add: bool| {
        let mut next = domain::policy::Policy::first().unwrap();
        (next.edition, next.effective_from) = (domain::Edition(number), day(&after(from)));
        let line = next.permissions.iter_mut().find(|known| known.command.as_str() == "AddSupportItem").unwrap();
        line.roles.retain(|role| may_add || *role != MANAGER.1);
        act("PublishPolicy", HQ, serde_json::to_value(next).unwrap())
    };
    let taken = || given(drafted()).and(edition(2, 10, false));
    let recorded = |on: u32| format!("{}T12:00:00Z", after(on));
    taken().when(item("S2")).on(&after(9)).recorded(&recorded(9)).then_accepted();
    taken().when(item("S2")).on(&after(10)).recorded(&recorded(10)).then_rejected("E-AUTH-01");
    taken().when(item("S2")).on(&after(9)).recorded(&recorded(10)).then_rejected("E-AUTH-01");
    taken().when(item("S2").by(STAFF)).on(&after(9)).recorded(&recorded(10)).then_accepted();
    let given_back = || taken().and(edition(3, 20, true));
    given_back().when(item("S2")).on(&after(20)).recorded(&recorded(20)).then_accepted();
    given_back().when(item("S2")).on(&after(19)).recorded(&recorded(20)).then_rejected("E-AUTH-01");
}

/// S-4
#[test]
fn who_asks_or_owns_is_somebody_with_a_role_on_record() {
    // A reference to nobody is no second person, and S-6 compares with who owns the case.
    let asked = |act: Act| act.with("requestedBy", "GHOST");
    let remedied_case = || given(suspended()).and(remedied(20));
    remedied_case().when(asked(resume("U1"))).then_rejected("E-AUTH-05");
    remedied_case().when(resume("U1")).then_accepted();
    let conditions = json!([condition("C1", "CONTINUING")]);
    let varied = || given(requested()).and(approve("D1").with("conditions", conditions.clone()));
    varied().when(asked(vary("C1"))).then_rejected("E-AUTH-05");
    varied().when(vary("C1")).then_accepted();
    let measured = || given(ready()).and(measure("M1"));
    measured().when(asked(change_due("M1", "2027-02-01"))).then_rejected("E-AUTH-05");
    measured().when(change_due("M1", "2027-02-01")).then_accepted();
    given([]).when(open_case().with("caseOwner", "GHOST")).on(START).then_rejected("E-AUTH-05");
    given([]).when(open_case()).on(START).then_accepted();
    // On the day the command speaks of.
    let role = json!({"user": "GHOST", "role": "PROJECT_MANAGER", "office": "O1", "from": after(5), "to": after(6)});
    let held = || measured().and(act("GrantRole", RECORDS, role.clone()));
    for (on, accepted) in [(4, false), (5, true), (6, true), (7, false)] {
        let when = held().when(asked(change_due("M1", "2027-02-01"))).on(&after(on));
        if accepted {
            when.then_accepted()
        } else {
            when.then_rejected("E-AUTH-05")
        };
    }
}

/// S-3
#[test]
fn a_conflict_is_declared_by_whose_it_is_or_by_who_decides_on_cases() {
    for of_another in [recusal(CHIEF), conflict(CHIEF)] {
        for by in [STAFF, MANAGER, FOCAL, RECORDS] {
            given(drafted()).when(of_another.clone()).by(by).then_rejected("E-AUTH-04");
        }
        for by in [CHIEF, DEPUTY, REGION, HQ] {
            given(drafted()).when(of_another.clone()).by(by).then_accepted();
        }
    }
    given(drafted()).when(recusal(STAFF)).then_accepted();
    // Recorded wrongly, it is annulled, and the person has their part again.
    let wrongly = || given(ready()).and(recusal(CHIEF).by(HQ));
    wrongly().when(decline("D1")).then_rejected("E-DEC-05");
    let annulled = wrongly().and([annul("ConflictOfInterestDeclared"), approve_annulment()]);
    annulled.when(decline("D1")).then_accepted();
}

/// S-8
#[test]
fn s8_delegation_is_never_chained_nor_to_oneself_nor_of_anothers_role() {
    let stand_in = Person("stand-in", CHIEF.1);
    let delegated = given(active()).and(delegate("stand-in", CHIEF, 0, 10));
    delegated.when(delegate("third", stand_in, 0, 5)).then_rejected("E-AUTH-04");
    given(active()).when(delegate("third", CHIEF, 0, 5)).with("delegatedBy", DEPUTY.0).then_rejected("E-AUTH-04");
    given(active()).when(delegate(CHIEF.0, CHIEF, 0, 5)).then_rejected("E-AUTH-04");
    given(active()).when(delegate("third", CHIEF, 0, 5)).with("role", "LEGAL_COUNSEL").then_rejected("E-AUTH-03");
    given(active()).when(delegate("third", CHIEF, 0, 5)).then_kinds(["RoleDelegated"]);
}

/// S-9
#[test]
fn s9_who_authorises_an_emergency_does_not_ratify_it() {
    let mut policy = domain::policy::Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = drafted();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "Medical".into();
    }
    acts.extend([
        applies(&[("S1", "R1")], "APPLIES"),
        start("A9").with("kind", "RAPID"),
        non_provision(),
        submit("A9"),
    ]);
    acts.push(emergency("Y1").by(janus(CHIEF)));
    let ratify = act(
        "RatifyEmergency",
        REGION,
        json!({"emergency": "Y1", "at": "2026-01-10T11:00:00Z", "assessment": "A9", "findings": "f"}),
    );
    let running = crate::harness::given_under(&policy, acts);
    running.clone().when(ratify.clone()).by(janus(HQ)).then_rejected("E-EMG-05");
    running.when(ratify).then_accepted();
}

#[test]
fn a_role_is_granted_taken_back_and_not_the_systems() {
    let grant =
        || act("GrantRole", RECORDS, json!({"user": "new", "role": "PROJECT_MANAGER", "office": "O1", "from": START}));
    let revoke = || act("RevokeRole", RECORDS, json!({"user": "new", "role": "PROJECT_MANAGER", "reason": "left"}));
    let new = Person("new", MANAGER.1);
    given(drafted()).when(item("S2").by(new)).then_rejected("E-AUTH-03");
    given(drafted()).and(grant()).when(item("S2").by(new)).then_accepted();
    given(drafted()).and([grant(), revoke().on(&after(5))]).when(item("S2").by(new)).then_rejected("E-AUTH-02");
    given(drafted()).when(revoke()).then_rejected("E-REF-01");
    given(drafted()).when(grant()).with("role", "SYSTEM").then_rejected("E-INP-01");
    given(drafted()).when(grant()).with("to", before(1)).then_rejected("E-INP-01");
}

/// The system founds the ledger once: after the first edition it is held to the table like everybody.
#[test]
fn the_system_founds_the_ledger_once() {
    given(drafted()).when(item("S2").by(SYSTEM)).then_rejected("E-AUTH-01");
    given(met()).and(measure("M1").with("dueOn", after(3))).when(deadline_passed("M1", 3)).then_accepted();
}

/// S-3
#[test]
fn who_is_recused_has_no_part_in_the_case_and_who_is_in_conflict_endorses_nothing() {
    given(applicable()).and(recusal(MANAGER)).when(precondition("WEAPONS", "MET")).then_rejected("E-DEC-05");
    given(applicable()).and(conflict(MANAGER)).when(precondition("WEAPONS", "MET")).then_accepted();
    given(applicable()).and(recusal(FOCAL)).when(precondition("WEAPONS", "MET")).then_accepted();
    given(requested()).and(recusal(CHIEF)).when(conflict(DEPUTY).by(CHIEF)).then_accepted();
    let submitted = || {
        let mut acts = ready();
        acts.retain(|act| act.name != "EndorseRiskAssessment");
        given(acts)
    };
    submitted().when(endorse("A1")).then_accepted();
    let endorser = endorse("A1").by;
    submitted().and(conflict(endorser)).when(endorse("A1")).then_rejected("E-DEC-05");
}
