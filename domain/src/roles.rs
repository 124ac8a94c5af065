//! Roles and delegations as recorded facts: who could do what on which day.

use crate::{
    Context, Envelope, Rejection,
    case::found,
    terms::{Day, Office, Role, Text, UserId},
};

bodies! {
    /// A role was granted to a person.
    pub struct RoleGranted {
        /// To whom.
        pub user: UserId,
        /// Which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// From which day.
        pub from: Day,
        /// Until which day; without end where omitted.
        pub to: Option<Day>,
    }

    /// A person delegated a role to another, for some days.
    pub struct RoleDelegated {
        /// To whom.
        pub user: UserId,
        /// Who delegates, and holds the role in person.
        pub delegated_by: UserId,
        /// Which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// From which day.
        pub from: Day,
        /// Until which day.
        pub to: Day,
        /// Why.
        pub reason: Text<500>,
    }

    /// A role was taken back.
    pub struct RoleRevoked {
        /// From whom.
        pub user: UserId,
        /// Which role.
        pub role: Role,
        /// Why.
        pub reason: Text<500>,
    }
}

events! {
    action None;
    /// A role was granted to a person.
    2301 RoleGranted,
    /// A person delegated a role to another.
    2302 RoleDelegated,
    /// A role was taken back.
    2303 RoleRevoked,
}

commands! {
    action None;
    /// Grants a role to a person.
    GrantRole(RoleGranted),
    /// Delegates one's role for some days; a delegated role cannot be delegated again.
    DelegateRole(RoleDelegated),
    /// Takes a role back.
    RevokeRole(RoleRevoked),
}

impl Command {
    /// The person it is about, whose stream it belongs to.
    pub fn user(&self) -> &UserId {
        match self {
            Self::GrantRole(body) => &body.user,
            Self::DelegateRole(body) => &body.user,
            Self::RevokeRole(body) => &body.user,
        }
    }
}

states! {
    /// A role that a person holds or held.
    pub struct Grant {
        /// Which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// From which day.
        pub from: Day,
        /// The last day.
        pub to: Option<Day>,
        /// Who delegated it.
        pub delegated_by: Option<UserId>,
    }
}

/// Whether a person holds a role on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holding {
    /// In person, or for somebody who delegated it.
    Held(Option<UserId>),
    /// It ended on that day.
    Ended(Day),
    /// No record says so.
    Never,
}

/// The same, for one office: a role is held for the office that it was granted for.
pub fn held_at(grants: &[Grant], role: Role, office: &Office, on: Day) -> Holding {
    let of_office: Vec<Grant> = grants.iter().filter(|grant| grant.office == *office).cloned().collect();
    holding(&of_office, role, on)
}

/// Looks among the grants of one person.
pub fn holding(grants: &[Grant], role: Role, on: Day) -> Holding {
    let of_role = || grants.iter().filter(|grant| grant.role == role && grant.from <= on);
    let running = |grant: &&Grant| grant.to.is_none_or(|to| to >= on);
    // A role held in person comes before one held for somebody else.
    if let Some(grant) = of_role().filter(running).min_by_key(|grant| grant.delegated_by.is_some()) {
        return Holding::Held(grant.delegated_by.clone());
    }
    of_role().filter_map(|grant| grant.to).max().map_or(Holding::Never, Holding::Ended)
}

/// Folds an event into the grants of one person.
pub(crate) fn evolve(grants: &mut Vec<Grant>, event: &Event, envelope: &Envelope) {
    match event {
        Event::RoleGranted(body) => grants.push(Grant {
            role: body.role,
            office: body.office.clone(),
            from: body.from,
            to: body.to,
            delegated_by: None,
        }),
        Event::RoleDelegated(body) => grants.push(Grant {
            role: body.role,
            office: body.office.clone(),
            from: body.from,
            to: Some(body.to),
            delegated_by: Some(body.delegated_by.clone()),
        }),
        Event::RoleRevoked(body) => {
            let last = envelope.effective_on.minus(1);
            for grant in grants.iter_mut().filter(|grant| grant.role == body.role) {
                grant.to = Some(grant.to.map_or(last, |to| to.min(last)));
            }
        }
    }
}

/// Accepts or refuses a command on roles.
pub fn decide(command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    context.not_in_future(context.on)?;
    let event = match command {
        Command::GrantRole(body) => {
            if body.role == Role::System {
                let why = "the system's own role is not granted to people".into();
                return Err(Rejection::BadInput { field: "role".into(), why });
            }
            if let Some(date) = context.registry.ledger().erased.get(&body.user) {
                return Err(Rejection::PersonErased { person: body.user.to_string(), date: date.to_string() });
            }
            period(body.from, body.to)?;
            Event::RoleGranted(body.clone())
        }
        Command::DelegateRole(body) => {
            period(body.from, Some(body.to))?;
            let (me, separation) =
                (&context.actor.user, |why: &str| Rejection::Separation { rule: "S-8".into(), why: why.into() });
            if *me != body.delegated_by {
                return Err(separation("only the holder delegates a role"));
            }
            if body.user == body.delegated_by {
                return Err(separation("nobody delegates to themselves"));
            }
            let grants = context.registry.grants(&body.delegated_by);
            match held_at(grants, body.role, &body.office, context.now.day()) {
                Holding::Held(None) => (),
                Holding::Held(Some(_)) => return Err(separation("a delegated role cannot be delegated again")),
                // Held for another office, it is not theirs to give for this one.
                Holding::Ended(_) | Holding::Never => {
                    return Err(Rejection::RoleNotHeld { role: body.role.to_string() });
                }
            }
            Event::RoleDelegated(body.clone())
        }
        Command::RevokeRole(body) => {
            let held = context.registry.grants(&body.user).iter().find(|grant| grant.role == body.role);
            found(held, "granted role", body.role)?;
            Event::RoleRevoked(body.clone())
        }
    };
    Ok(vec![event.into()])
}

fn period(from: Day, to: Option<Day>) -> Result<(), Rejection> {
    if to.is_some_and(|to| to < from) {
        return Err(Rejection::BadInput { field: "to".into(), why: "it ends before it begins".into() });
    }
    Ok(())
}
