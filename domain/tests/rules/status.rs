//! Where pairs and the case stand: one line of the tables a test.

use domain::{
    Case,
    case::Pair,
    terms::{CaseStatus, ItemId, PairStatus, RecipientId},
};

use crate::{harness::*, stages::*};

fn pair(item: &str, recipient: &str) -> Pair {
    Pair { item: ItemId::new(item).unwrap(), recipient: RecipientId::new(recipient).unwrap() }
}

impl Given {
    #[track_caller]
    fn pair_is(self, status: PairStatus) -> Self {
        assert_eq!(self.0.case.pair_status(&pair("S1", "R1")), status);
        self
    }

    #[track_caller]
    fn case_is(self, status: CaseStatus) -> Self {
        assert_eq!(self.0.case.status(), status);
        self
    }
}

fn outside() -> Act {
    applies(&[("S1", "R1")], "DOES_NOT_APPLY")
}

#[test]
fn unscreened_to_out_of_scope() {
    given(drafted()).pair_is(PairStatus::Unscreened).and(outside()).pair_is(PairStatus::OutOfScope);
}

#[test]
fn unscreened_to_in_process() {
    for outcome in ["APPLIES", "APPLIES_PRECAUTIONARY"] {
        given(drafted()).and(applies(&[("S1", "R1")], outcome)).pair_is(PairStatus::InProcess);
    }
}

#[test]
fn in_process_to_blocked() {
    given(applicable()).and(precondition("WEAPONS", "NOT_MET")).pair_is(PairStatus::Blocked);
}

#[test]
fn blocked_to_in_process_once_no_other_is_not_met() {
    let blocked =
        || given(applicable()).and([precondition("WEAPONS", "NOT_MET"), precondition("DEATH_PENALTY", "NOT_MET")]);
    blocked().and(precondition("WEAPONS", "MET")).pair_is(PairStatus::Blocked);
    let cured = [precondition("WEAPONS", "MET"), precondition("DEATH_PENALTY", "NOT_APPLICABLE")];
    blocked().and(cured).pair_is(PairStatus::InProcess);
}

#[test]
fn in_process_and_blocked_to_declined() {
    given(ready()).and(decline("D1")).pair_is(PairStatus::Declined);
    given(ready()).and([precondition("WEAPONS", "NOT_MET"), decline("D1")]).pair_is(PairStatus::Declined);
}

#[test]
fn in_process_to_approved() {
    given(approved()).pair_is(PairStatus::Approved);
}

#[test]
fn approved_to_active() {
    given(active()).pair_is(PairStatus::Active);
}

#[test]
fn approved_and_active_to_suspended_and_back_to_where_they_were() {
    given(suspended()).pair_is(PairStatus::Suspended).and(remedied(20)).and(resume("U1")).pair_is(PairStatus::Active);
    let waiting = given(approved()).and(suspend("U1", 10)).pair_is(PairStatus::Suspended);
    waiting.and(remedied(20)).and(resume("U1")).pair_is(PairStatus::Approved);
}

#[test]
fn approved_active_and_suspended_to_ceased() {
    for stage in [approved(), active(), suspended()] {
        given(stage).and(cease()).pair_is(PairStatus::Ceased);
    }
}

#[test]
fn active_to_ended() {
    given(active()).and(end()).pair_is(PairStatus::Ended);
}

#[test]
fn approved_and_active_stay_when_a_precondition_is_lost() {
    given(approved()).and(precondition("WEAPONS", "NOT_MET")).pair_is(PairStatus::Approved);
    given(active()).and(precondition("WEAPONS", "NOT_MET")).pair_is(PairStatus::Active);
}

#[test]
fn declined_and_ceased_are_reopened_to_in_process() {
    given(ready()).and([decline("D1"), reopen()]).pair_is(PairStatus::InProcess);
    given(ceased()).and(reopen()).pair_is(PairStatus::InProcess);
}

#[test]
fn out_of_scope_is_reopened_to_unscreened() {
    given(drafted()).and([outside(), reopen()]).pair_is(PairStatus::Unscreened);
}

#[test]
fn a_new_approval_of_suspended_support_does_not_lift_the_suspension() {
    let again = [request("Q2").with("covers", pairs(&[("S1", "R1")])), approve("D2").with("request", "Q2")];
    given(suspended()).and(again).pair_is(PairStatus::Suspended);
}

#[test]
fn a_pair_the_case_does_not_have_is_unscreened() {
    assert_eq!(Case::default().pair_status(&pair("S9", "R9")), PairStatus::Unscreened);
}

// The case, first line that fits.

#[test]
fn closed_comes_first() {
    given(active()).and([end(), close()]).case_is(CaseStatus::Closed);
    given(ready()).and(withdraw()).case_is(CaseStatus::Closed);
    given(ready()).and([withdraw(), reopen()]).case_is(CaseStatus::Assessment);
}

#[test]
fn suspended_comes_before_active_and_says_that_it_is_partial() {
    let part = given(four_active())
        .and(suspend("U1", 10).with("covers", pairs(&[("S1", "R2")])))
        .case_is(CaseStatus::Suspended);
    assert!(part.0.case.is_partly_suspended());
    let whole = given(suspended()).case_is(CaseStatus::Suspended);
    assert!(!whole.0.case.is_partly_suspended());
    given(suspended()).and(intervene("V1")).case_is(CaseStatus::Suspended);
}

#[test]
fn under_intervention_while_a_pair_is_active() {
    given(active()).and(intervene("V1")).case_is(CaseStatus::UnderIntervention);
    given(active()).and([intervene("V1"), close_intervention("V1")]).case_is(CaseStatus::Active);
    given(approved()).and(intervene("V1")).case_is(CaseStatus::Approved);
}

#[test]
fn active_comes_before_approved() {
    let mut acts = four_active();
    acts.pop();
    given(acts).and(activate().with("covers", pairs(&[("S1", "R1")]))).case_is(CaseStatus::Active);
}

#[test]
fn approved_while_any_pair_is() {
    given(approved()).case_is(CaseStatus::Approved);
}

#[test]
fn a_request_is_pending_or_referred_up() {
    given(requested()).case_is(CaseStatus::PendingDecision);
    given(requested()).and(refer("Q1", "REGIONAL")).case_is(CaseStatus::ReferredUp);
    given(requested()).and(hand_back("Q1")).case_is(CaseStatus::ReadyForDecision);
}

#[test]
fn ceased_when_all_in_scope_are() {
    given(ceased()).case_is(CaseStatus::Ceased);
}

#[test]
fn ended_when_all_are_ended_or_ceased() {
    given(active()).and(end()).case_is(CaseStatus::Ended);
    let one = pairs(&[("S1", "R1")]);
    given(four_active()).and([cease().with("covers", one), end()]).case_is(CaseStatus::Ended);
}

#[test]
fn declined_when_all_are_and_ended_when_mixed() {
    given(ready()).and(decline("D1")).case_is(CaseStatus::Declined);
    let mixed = [applies(&[("S1", "R2")], "APPLIES"), decline("D2").with("covers", pairs(&[("S1", "R2")]))];
    given(active()).and(link("R2")).and(mixed).and(end()).case_is(CaseStatus::Ended);
}

#[test]
fn blocked_when_all_in_scope_are() {
    given(applicable()).and(precondition("WEAPONS", "NOT_MET")).case_is(CaseStatus::Blocked);
    let one = precondition("WEAPONS", "NOT_MET").with("covers", pairs(&[("S1", "R1")]));
    given(applicable_to_four()).and(one).case_is(CaseStatus::Preconditions);
}

#[test]
fn out_of_scope_when_all_pairs_are() {
    given(drafted()).and(outside()).case_is(CaseStatus::OutOfScope);
    given(applicable())
        .and([item("S2"), applies(&[("S2", "R1")], "DOES_NOT_APPLY")])
        .case_is(CaseStatus::Preconditions);
}

#[test]
fn ready_for_decision_when_the_assessment_is_endorsed_and_fresh() {
    given(ready()).case_is(CaseStatus::ReadyForDecision);
    given(ready()).and(material_change("LAW_CHANGE")).case_is(CaseStatus::Assessment);
}

#[test]
fn assessment_when_the_preconditions_are_complete() {
    given(met()).case_is(CaseStatus::Assessment);
    let open = [precondition("WEAPONS", "NOT_APPLICABLE")];
    given(met()).and(open).case_is(CaseStatus::Preconditions).and(confirm("WEAPONS")).case_is(CaseStatus::Assessment);
}

#[test]
fn preconditions_when_applicability_is_determined() {
    given(applicable()).case_is(CaseStatus::Preconditions);
}

#[test]
fn draft_before_everything() {
    given(drafted()).case_is(CaseStatus::Draft);
    given(open_case().on(START)).case_is(CaseStatus::Draft);
    given(applicable()).and(item("S2")).case_is(CaseStatus::Draft);
}

/// The status is read from the stream alone: folding it again tells the same.
#[test]
fn the_status_is_a_pure_function_of_the_stream() {
    for stage in [drafted(), applicable(), met(), ready(), requested(), approved(), active(), suspended(), ceased()] {
        let given = given(stage);
        assert_eq!(Case::fold(&given.0.history).status(), given.0.case.status());
        assert_eq!(Case::fold(&given.0.history), given.0.case);
    }
}

#[test]
fn a_suspension_is_partial_only_where_another_pair_is_active() {
    let mut acts = four_active();
    acts.pop();
    let waiting = given(acts).and(suspend("U1", 10).with("covers", pairs(&[("S1", "R1")])));
    assert!(!waiting.0.case.is_partly_suspended(), "the others are approved, and nothing goes on");
}
