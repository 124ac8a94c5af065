//! Screening: whose, of which day, and what stands above a recipient.

use serde_json::json;

use crate::{harness::*, stages::*};

/// G13
#[test]
fn a_direct_recipient_is_screened() {
    let mut acts = ready();
    acts.retain(|act| act.name != "ScreenRecipient");
    given(acts.clone()).when(request("Q1")).then_rejected("E-DEC-15");
    given(acts.clone()).and(screen("X1", "R1", "NO_INFORMATION")).when(request("Q1")).then_rejected("E-DEC-15");
    given(acts).and(screen("X1", "R1", "CAUTION")).when(request("Q1")).then_accepted();
}

/// G13
#[test]
fn a_screening_of_an_institution_holds_365_days() {
    let screened = |days: u32| {
        let mut acts = ready();
        acts.retain(|act| act.name != "ScreenRecipient");
        acts.push(screen("X1", "R1", "CLEAR").with("screenedOn", before(days)));
        given(acts)
    };
    screened(365).when(request("Q1")).then_accepted();
    screened(366).when(request("Q1")).then_rejected("E-DEC-08");
}

/// G13
#[test]
fn a_screening_of_a_commander_holds_90_days() {
    let screened = |days: u32| {
        let mut acts = ready();
        acts.retain(|act| act.name != "ScreenRecipient");
        let both = screen("X1", "R1", "CLEAR").with("appliesTo", "BOTH").with("person", "P-77");
        acts.push(both.with("screenedOn", before(days)));
        given(acts)
    };
    screened(90).when(request("Q1")).then_accepted();
    screened(91).when(request("Q1")).then_rejected("E-DEC-08");
}

/// G13
#[test]
fn the_unit_and_its_commander_are_both_screened() {
    let screened = |screenings: Vec<Act>| {
        let mut acts = ready();
        acts.retain(|act| act.name != "ScreenRecipient");
        acts[0].body["commander"] = "P-77".into();
        given(acts).and(screenings)
    };
    let unit = || screen("X1", "R1", "CLEAR");
    let person = |who: &str| screen("X8", "R1", "CLEAR").with("appliesTo", "INDIVIDUAL").with("person", who);
    screened(vec![unit()]).when(request("Q1")).then_rejected("E-DEC-15");
    screened(vec![person("P-77")]).when(request("Q1")).then_rejected("E-DEC-15");
    screened(vec![unit(), person("P-1")]).when(request("Q1")).then_rejected("E-DEC-15");
    screened(vec![unit(), person("P-77")]).when(request("Q1")).then_accepted();
    screened(vec![unit().with("appliesTo", "BOTH").with("person", "P-77")]).when(request("Q1")).then_accepted();
    let aged = |days: u32| screened(vec![unit(), person("P-77").with("screenedOn", before(days))]);
    aged(90).when(request("Q1")).then_accepted();
    aged(91).when(request("Q1")).then_rejected("E-DEC-08");
}

/// G13, G36
#[test]
fn a_screening_of_before_a_change_of_command_is_no_basis_for_a_decision() {
    let change = act("RecordCommandChange", FOCAL, json!({"recipient": "R1", "note": "n"})).on(&after(5));
    let changed = || given(ready()).and(change.clone());
    changed().when(request("Q1")).on(&after(4)).then_accepted();
    changed().when(request("Q1")).on(&after(5)).then_rejected("E-DEC-08");
    let again = |on: u32| screen("X9", "R1", "CLEAR").with("screenedOn", after(on)).on(&after(5));
    changed().and(again(4)).when(request("Q1")).then_rejected("E-DEC-08");
    changed().and(again(5)).when(request("Q1")).then_accepted();
}

#[test]
fn a_screening_taken_over_keeps_its_age() {
    let carried =
        screen("X2b", "R1", "CLEAR").with("carriedOverFrom", "X1").on(&after(10)).with("screenedOn", after(10));
    let case = || given(ready()).and(carried.clone());
    case().when(screen("X3", "R1", "CLEAR").with("carriedOverFrom", "X9")).then_rejected("E-REF-01");
    let expiry = case().0.registry.recipients().next().unwrap().screenings.last().unwrap().expires_on;
    assert_eq!(expiry, day(START).plus(365));
}

#[test]
fn an_ineligible_recipient_bars_the_decision() {
    given(ready()).and(screen("X3", "R1", "INELIGIBLE")).when(request("Q1")).then_rejected("E-DEC-14");
    given(ready())
        .and([screen("X3", "R1", "INELIGIBLE"), screen("X4", "R1", "CLEAR")])
        .when(request("Q1"))
        .then_accepted();
}

/// An office without a line records late; what it found out earlier says nothing against what was found out since.
#[test]
fn the_screening_of_the_latest_day_counts_in_whichever_order_they_are_recorded() {
    let on = |id: &str, result: &str, day: u32| screen(id, "R1", result).with("screenedOn", after(day)).on(&after(60));
    let later = || given(ready()).and(on("X3", "INELIGIBLE", 50));
    later().and(on("X4", "CLEAR", 5)).when(request("Q1")).then_rejected("E-DEC-14");
    later().and(on("X4", "CLEAR", 50)).when(request("Q1")).then_accepted();
    // One that is taken over speaks of the day of the one it repeats, and a copy of that, too.
    let carried = |id: &str, of: &str| on(id, "CLEAR", 55).with("carriedOverFrom", of);
    later().and(carried("X4", "X1")).when(request("Q1")).then_rejected("E-DEC-14");
    later().and([carried("X4", "X1"), carried("X5", "X4")]).when(request("Q1")).then_rejected("E-DEC-14");
    later().and(on("X4", "CLEAR", 55)).when(request("Q1")).then_accepted();
}

/// G36
#[test]
fn a_change_of_command_recorded_late_does_not_replace_who_commands_now() {
    let command = |who: &str, since: u32| {
        let body = json!({"recipient": "R1", "commander": who, "note": "n"});
        act("RecordCommandChange", FOCAL, body).on(&after(since))
    };
    let commands = |given: &Given| {
        let known = given.0.registry.recipients().next().unwrap();
        let seen = known.seen(domain::terms::Confidentiality::StrictlyConfidential).unwrap();
        assert_eq!(&seen, known);
        (known.commander.as_ref().map(ToString::to_string), known.command_changed_on.unwrap().to_string())
    };
    let person = |id: &str, who: &str, result: &str| {
        screen(id, "R1", result).with("appliesTo", "BOTH").with("person", who).with("screenedOn", after(40))
    };
    let late = given(ready()).and([command("P-2", 30), command("P-1", 20)]);
    assert_eq!(commands(&late), (Some("P-2".to_owned()), after(30)));
    let found = |who: &str| {
        late.clone().and([
            person("X8", who, "INELIGIBLE").on(&after(40)),
            screen("X9", "R1", "CLEAR").with("screenedOn", after(41)).on(&after(41)),
        ])
    };
    let since = |given: &Given| {
        let known = given.0.registry.recipients().next().unwrap();
        given.0.registry.ineligible_since(&known.recipient)
    };
    assert_eq!((since(&found("P-1")), since(&found("P-2"))), (None, Some(day(&after(40)))));
    // On a day of the world, who commanded then, and what had been found by then.
    let on = |number: u32| {
        let mut then = found("P-2");
        then.0.registry.effective(day(&after(number)));
        let known = then.0.registry.recipients().next().unwrap();
        let commander = known.commander.as_ref().map(ToString::to_string);
        (commander, known.command_changed_on.map(|day| day.to_string()), since(&then).is_some())
    };
    let of = |who: &str, number: u32| (Some(who.to_owned()), Some(after(number)));
    assert_eq!(on(19).1, None);
    for (number, (who, changed), ineligible) in
        [(20, of("P-1", 20), false), (29, of("P-1", 20), false), (39, of("P-2", 30), false), (40, of("P-2", 30), true)]
    {
        assert_eq!(on(number), (who, changed, ineligible), "on day {number}");
    }
    assert_eq!(
        commands(&late.and(command("P-3", 30))),
        (Some("P-3".to_owned()), after(30)),
        "of the same day, the last"
    );
}

/// G16: however high it stands, up to the most levels that can be registered.
#[test]
fn ineligibility_is_inherited_from_the_very_top() {
    let most = domain::recipient::MOST_LEVELS;
    let level = |number: usize| format!("L{number}");
    let mut acts = vec![register("L0").on(START), screen("X0", "L0", "INELIGIBLE")];
    acts.extend((1..most).map(|number| register(&level(number)).with("parent", level(number - 1))));
    let all = given(acts);
    let lowest = domain::terms::RecipientId::new(&level(most - 1)).unwrap();
    assert_eq!(all.0.registry.ineligible_since(&lowest), Some(day(START)));
    assert_eq!(all.0.registry.chain(&lowest).count(), most);
    all.clone().when(register("L99").with("parent", level(most - 1))).then_rejected("E-INP-01");
    all.when(register("L99").with("parent", level(most - 2))).then_accepted();
}

#[test]
fn a_recipient_that_is_reached_through_another_and_ineligible_bars_the_decision_too() {
    let mut acts = four_active();
    acts.truncate(acts.len() - 6);
    for act in acts.iter_mut().filter(|act| act.name == "LinkRecipient" && act.body["recipient"] == "R2") {
        act.body["role"] = "INDIRECT".into();
    }
    let found = |result: &str| given(acts.clone()).and(screen("X9", "R2", result));
    found("INELIGIBLE").when(request("Q1")).then_rejected("E-DEC-14");
    found("INELIGIBLE").when(request("Q1").with("covers", pairs(&[("S1", "R1")]))).then_accepted();
    found("CAUTION").when(request("Q1")).then_accepted();
}

#[test]
fn ineligibility_is_inherited_from_the_unit_above() {
    let under = |result: &str| {
        let mut acts = ready();
        acts.retain(|act| act.name != "RegisterRecipient");
        let mut all = vec![register("R0").on(START), screen("X0", "R0", result)];
        all.extend([register("R1").with("parent", "R0"), register("R2")]);
        all.extend(acts);
        given(all)
    };
    under("INELIGIBLE").when(request("Q1")).then_rejected("E-DEC-14");
    under("CLEAR").when(request("Q1")).then_accepted();
}

/// G13
#[test]
fn a_screening_that_came_later_says_nothing_about_the_day_of_the_request() {
    let screened = || {
        let mut acts = ready();
        acts.retain(|act| act.name != "ScreenRecipient");
        acts.push(screen("X1", "R1", "CLEAR").with("screenedOn", after(20)).on(&after(20)));
        given(acts)
    };
    screened().when(request("Q1")).on(&after(20)).then_accepted();
    screened().when(request("Q1")).on(&after(19)).then_rejected("E-DEC-15");
}

/// G13
#[test]
fn a_screening_without_a_result_or_a_person_is_none() {
    let mut acts = ready();
    acts.retain(|act| act.name != "ScreenRecipient");
    given(acts).and(screen("X1", "R1", "PENDING")).when(request("Q1")).then_rejected("E-DEC-15");
    for target in ["INDIVIDUAL", "BOTH"] {
        let of = || screen("X9", "R1", "CLEAR").with("appliesTo", target);
        given(drafted()).when(of()).then_rejected("E-INP-01");
        given(drafted()).when(of().with("person", "P-77")).then_accepted();
    }
    given(drafted()).when(screen("X9", "R1", "CLEAR").with("screenedOn", after(1))).then_rejected("E-TIME-01");
}
