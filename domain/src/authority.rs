//! Who may do what. The table itself is the policy's, as data; here stands how it is read, and the separation of duties.
//!
//! | Rule | Kept in |
//! |---|---|
//! | S-1 assessor, endorser, concurring officer and decision maker are different people | `case::risk_rules`: only the assessor writes; `case::risk`, `case::decision_rules` |
//! | S-2 the owner of a measure does not verify it | `case::mitigation` |
//! | S-3 who declared a conflict of interest decides nothing on the case | `case::decision_rules`: endorsements, decisions, what is referred or returned, new dates, visibility, suspensions, emergencies |
//! | S-4 who asks does not grant: decision, resumption, new dates, variations | `case::decision_rules`, `case::suspension_rules`, `case::mitigation`, `case::decision` |
//! | S-5 who corrects does not approve the correction | `case::correction_rules` |
//! | S-6 the owner of a case never decides it | `case::decision_rules`, `case::suspension_rules` |
//! | S-7 oversight records nothing of substance | `policy`: no edition lets oversight or a reader give more than a few commands |
//! | S-8 delegation is explicit, dated, for the office in which the role is held, never chained | `roles` |
//! | S-9 who authorises an emergency does not ratify it | `case::emergency_rules` |
//! | S-10 nobody erases themselves | `ledger` |
//!
//! With the tests that show each, and with who may see what: `ACCESS.md`, which a test writes.

use crate::{
    Actor, Command, Context, Registry, Rejection,
    roles::{Grant, Holding, held_at},
    terms::{Day, Office, Role},
};

states! {
    /// Somebody who could give a command on a day.
    pub struct Able {
        /// Who, in which role, for which office.
        pub actor: Actor,
        /// From which day the role is held.
        pub from: Day,
        /// The last day.
        pub to: Option<Day>,
    }
}

/// Who could give the command of this name on a day, by the roles that were held and the edition of the policy that was in
/// force then; nobody before the first edition. What else the rules ask for, of a case say, is not looked at.
pub fn could<'a>(
    registry: &'a Registry,
    command: &str,
    on: Day,
    office: Option<&'a Office>,
) -> impl Iterator<Item = Able> + 'a {
    let roles = registry.policy_on(on).map(|policy| policy.roles_for(command).to_vec()).unwrap_or_default();
    registry.holders().flat_map(move |(user, grants)| {
        let mut found: Vec<Able> = Vec::new();
        for grant in grants {
            let known = |able: &Able| able.actor.role == grant.role && able.actor.office == grant.office;
            let asked = roles.contains(&grant.role) && office.is_none_or(|office| grant.office == *office);
            if !asked || found.iter().any(known) {
                continue;
            }
            let Holding::Held(on_behalf_of) = held_at(grants, grant.role, &grant.office, on) else { continue };
            let running = |held: &&Grant| {
                (held.role, &held.office, &held.delegated_by) == (grant.role, &grant.office, &on_behalf_of)
                    && held.from <= on
                    && held.to.is_none_or(|to| to >= on)
            };
            if let Some(held) = grants.iter().find(running) {
                let (from, to) = (held.from, held.to);
                let actor = Actor { user: user.clone(), role: grant.role, office: grant.office.clone(), on_behalf_of };
                found.push(Able { actor, from, to });
            }
        }
        found
    })
}

/// The actor holds the role on the day of recording, and the policy lets the role give the command: the edition of the day
/// that the command speaks of, and the one of the day on which it is recorded, for nobody gives today what they no longer may.
pub fn may(command: &Command, context: &Context<'_>) -> Result<(), Rejection> {
    let role = context.actor.role;
    // The first edition and the first grants come from the system itself, before any record could permit them.
    let founding = role == Role::System && context.registry.last_edition().0 == 0;
    // A store that cannot record its own key does not open: no edition of the policy may come between.
    // And whoever has the machine can always let people in: it is on record that they did.
    let own = role == Role::System
        && (matches!(command, Command::Ledger(command) if command.is_own()) || matches!(command, Command::Access(_)));
    if founding || own {
        return Ok(());
    }
    let today = context.registry.policy_on(context.now.day()).map(|policy| &**policy);
    for policy in today.into_iter().chain([context.policy]) {
        let roles = policy.roles_for(command.name());
        if !roles.contains(&role) {
            let roles = roles.iter().map(|role| role.name()).collect::<Vec<_>>().join(", ");
            return Err(Rejection::RoleNotAllowed { role: role.to_string(), command: command.name().into(), roles });
        }
    }
    if role == Role::System {
        return Ok(());
    }
    match held_at(context.registry.grants(&context.actor.user), role, &context.actor.office, context.now.day()) {
        Holding::Held(_) => Ok(()),
        Holding::Ended(date) => Err(Rejection::DelegationEnded { role: role.to_string(), date: date.to_string() }),
        Holding::Never => Err(Rejection::RoleNotHeld { role: role.to_string() }),
    }
}
