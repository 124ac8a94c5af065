//! The table of authority of the first edition: every command, every role, allowed or refused exactly as it says.

use domain::{
    Actor, Case, Command, Context, Position, Registry, Revision,
    policy::Policy,
    registry,
    terms::{Office, Role, UserId},
};

use crate::{harness::*, samples};

/// Commands that the table of roles names, in the words of the table.
const TABLE: [(&str, &[Role]); 18] = [
    ("DetermineApplicability", &[Role::HrddpFocalPoint]),
    ("AssessPrecondition", &[Role::ProjectManager, Role::ThematicSpecialist]),
    ("ConfirmPrecondition", &[Role::HrddpFocalPoint]),
    ("RecordLegalAdvice", &[Role::LegalCounsel]),
    ("ConsultMechanism", &[Role::HrddpFocalPoint]),
    ("RecordMechanismAdvice", &[Role::HrddpFocalPoint]),
    ("StartRiskAssessment", &[Role::ProjectManager, Role::ThematicSpecialist]),
    ("EndorseRiskAssessment", &[Role::HrddpFocalPoint]),
    ("RecordConcurrence", &[Role::RegionalOffice]),
    ("ApproveSupport", &[Role::ChiefOfMission, Role::RegionalOffice, Role::HeadquartersDecider]),
    ("DeclineSupport", &[Role::ChiefOfMission, Role::RegionalOffice, Role::HeadquartersDecider]),
    ("SuspendSupport", &[Role::ProjectManager, Role::ChiefOfMission, Role::RegionalOffice, Role::HeadquartersDecider]),
    ("ResumeSupport", &[Role::ChiefOfMission, Role::RegionalOffice, Role::HeadquartersDecider]),
    ("ExtendSuspension", &[Role::HeadquartersDecider]),
    ("CeaseSupport", &[Role::ChiefOfMission, Role::RegionalOffice, Role::HeadquartersDecider]),
    ("ProposeCorrection", &[Role::RecordsOfficer]),
    ("ProposeAnnulment", &[Role::RecordsOfficer]),
    ("ApproveCorrection", &[Role::Oversight]),
];

#[test]
fn the_first_edition_says_what_the_table_of_roles_says() {
    let policy = Policy::first().unwrap();
    for (command, roles) in TABLE {
        let mut found = policy.roles_for(command).to_vec();
        let mut wanted = roles.to_vec();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{command}");
    }
}

#[test]
fn readers_give_no_command() {
    let policy = Policy::first().unwrap();
    // Whoever has a token may make another of their own, and revoke it.
    let own_tokens = ["IssueAccessToken", "RevokeAccessToken"];
    for kind in Command::kinds().filter(|kind| !own_tokens.contains(&kind.name)) {
        for role in [Role::Auditor, Role::MechanismMember, Role::Donor, Role::RecipientAuthority, Role::Dashboard] {
            assert!(!policy.roles_for(kind.name).contains(&role), "{role} {}", kind.name);
        }
    }
}

fn refusal(world: &World, registry: &Registry, command: &Command, role: Role) -> Option<&'static str> {
    let user = if role == Role::System { SYSTEM.0 } else { JANUS };
    let actor =
        Actor { user: UserId::new(user).unwrap(), role, office: Office::new("O1").unwrap(), on_behalf_of: None };
    let policy = world.registry.policies()[0].clone();
    let context = Context {
        now: hour("2026-01-10T12:00:00Z"),
        on: day(START),
        actor: &actor,
        policy: &policy,
        registry,
        head: Position(0),
        history: &[],
    };
    registry::decide(Some(&Case { revision: Revision(0), ..Case::default() }), command, &context)
        .err()
        .map(|rejection| rejection.code())
}

/// Authority is judged before anything else, so whatever else is wrong with a command tells that its role may give it.
#[test]
fn every_role_may_give_exactly_the_commands_of_its_permissions() {
    let world = World::founded(&Policy::first().unwrap());
    for kind in Command::kinds() {
        let command = samples::command(kind);
        for role in Role::ALL.iter().copied() {
            // Who has the machine can always let people in.
            let own = role == Role::System && matches!(command, Command::Access(_));
            let allowed = own || world.registry.policies()[0].roles_for(kind.name).contains(&role);
            let code = refusal(&world, &world.registry, &command, role);
            assert_eq!(code == Some("E-AUTH-01"), !allowed, "{} by {role}: {code:?}", kind.name);
            assert!(!matches!(code, Some("E-AUTH-02" | "E-AUTH-03")), "{} by {role}: {code:?}", kind.name);
        }
    }
}

#[test]
fn a_role_that_may_is_refused_to_whoever_does_not_hold_it() {
    let world = World::founded(&Policy::first().unwrap());
    for kind in Command::kinds() {
        let command = samples::command(kind);
        for role in
            world.registry.policies()[0].roles_for(kind.name).iter().copied().filter(|role| *role != Role::System)
        {
            let nobody = Registry::default();
            assert_eq!(refusal(&world, &nobody, &command, role), Some("E-AUTH-03"), "{} by {role}", kind.name);
        }
    }
}

#[test]
fn an_edition_leaves_no_command_to_nobody() {
    let publish = |change: &dyn Fn(&mut Policy)| {
        let mut next = Policy::first().unwrap();
        next.edition = domain::Edition(2);
        next.effective_from = day(START);
        change(&mut next);
        given([]).when(act("PublishPolicy", HQ, serde_json::to_value(next).unwrap())).on(START)
    };
    publish(&|_| ()).then_kinds(["PolicyPublished"]);
    publish(&|next| {
        let clock = next.permissions.iter_mut().find(|known| known.command.as_str() == "RecordDeadlinePassed").unwrap();
        clock.roles = vec![HQ.1];
    })
    .then_rejected("E-INP-01");
    publish(&|policy| drop(policy.permissions.pop())).then_rejected("E-INP-01");
    publish(&|policy| policy.edition = domain::Edition(3)).then_rejected("E-INP-01");
    publish(&|policy| policy.effective_from = day(&before(1))).then_rejected("E-INP-01");
    publish(&|policy| drop(policy.matrix.pop())).then_rejected("E-INP-01");
    publish(&|policy| policy.matrix[2].truncate(4)).then_rejected("E-INP-01");
    publish(&|policy| policy.deadlines.suspension_review_days = 0).then_rejected("E-INP-01");
    publish(&|policy| policy.matrix.swap(0, 4)).then_rejected("E-INP-01");
    publish(&|policy| policy.matrix[0].swap(0, 4)).then_rejected("E-INP-01");
    publish(&|policy| policy.ladder[2].level = domain::terms::RiskLevel::Prohibitive).then_rejected("E-INP-01");
    publish(&|policy| policy.deadlines.suspension_review_days = 30).then_accepted();
    publish(&|policy| policy.deadlines.suspension_review_days = 31).then_rejected("E-INP-01");
    publish(&|policy| policy.deadlines.intervention_answers.truncate(4)).then_rejected("E-INP-01");
    publish(&|policy| {
        let twice = policy.deadlines.intervention_answers[0].clone();
        policy.deadlines.intervention_answers.push(twice);
    })
    .then_rejected("E-INP-01");
    publish(&|policy| policy.deadlines.intervention_answers.swap(0, 1)).then_accepted();
    publish(&|policy| policy.emergency.max_days = 366).then_accepted();
    publish(&|policy| policy.emergency.max_days = 367).then_rejected("E-INP-01");
}

/// S-7
#[test]
fn an_edition_lets_watchers_record_nothing_of_substance() {
    let publish = |role: Role, command: &str| {
        let mut next = Policy::first().unwrap();
        (next.edition, next.effective_from) = (domain::Edition(2), day(START));
        let line = match next.permissions.iter_mut().find(|known| known.command.as_str() == command) {
            Some(line) => line,
            None => {
                let mut line =
                    domain::policy::later().iter().find(|known| known.command.as_str() == command).unwrap().clone();
                line.roles.retain(|known| *known != role);
                next.permissions.push(line);
                next.permissions.last_mut().unwrap()
            }
        };
        line.roles.retain(|known| *known != role);
        line.roles.push(role);
        given([]).when(act("PublishPolicy", HQ, serde_json::to_value(next).unwrap())).on(START)
    };
    let of_oversight = ["ApproveCorrection", "RejectCorrection", "ResolveConsistencyAlert"];
    let own_tokens = ["IssueAccessToken", "RevokeAccessToken"];
    for role in [Role::Oversight, Role::Auditor, Role::Donor, Role::Dashboard, Role::RecipientAuthority] {
        for kind in Command::kinds() {
            let fits =
                own_tokens.contains(&kind.name) || (role == Role::Oversight && of_oversight.contains(&kind.name));
            if fits {
                publish(role, kind.name).then_accepted();
            } else {
                publish(role, kind.name).then_rejected("E-INP-01");
            }
        }
    }
    publish(Role::LegalCounsel, "OpenCase").then_accepted();
}

/// The edition of the day counts, not the last one published.
#[test]
fn an_edition_is_in_force_from_its_day() {
    let mut next = Policy::first().unwrap();
    next.edition = domain::Edition(2);
    next.effective_from = day(&after(10));
    next.vocabularies[1].terms.push(domain::terms::Term::new("Drones").unwrap());
    let published =
        || given(crate::stages::drafted()).and(act("PublishPolicy", HQ, serde_json::to_value(&next).unwrap()));
    let drones = || crate::stages::item("S2").with("subKind", "Drones");
    published().when(drones()).on(&after(9)).then_rejected("E-VOC-01");
    published().when(drones()).on(&after(10)).then_accepted();
}

/// G33, for the streams beside the cases.
#[test]
fn nothing_is_registered_published_or_granted_in_the_future() {
    let mut next = Policy::first().unwrap();
    next.edition = domain::Edition(2);
    next.effective_from = day(&crate::harness::after(5));
    let grant = serde_json::json!({"user": "new", "role": "AUDITOR", "office": "O1", "from": START});
    let erase = serde_json::json!({"person": "U-9", "legalBasis": "Asked for.", "requestedOn": "2026-01-01"});
    for act in [
        crate::stages::register("R9"),
        crate::stages::identify("RC_LED"),
        act("PublishPolicy", HQ, serde_json::to_value(next).unwrap()),
        act("GrantRole", RECORDS, grant),
        act("ErasePerson", RECORDS, erase),
    ] {
        let tomorrow = act.on(&crate::harness::after(1));
        let drafted = || given(crate::stages::drafted());
        drafted().when(tomorrow.clone().recorded("2026-01-10T23:59:59Z")).then_rejected("E-TIME-01");
        drafted().when(tomorrow.recorded("2026-01-11T00:00:00Z")).then_accepted();
    }
}
