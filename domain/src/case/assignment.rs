//! Who works on the case: named for it and for some days, beside the offices that answer for it. Assignment gives sight
//! of the case, and no power to act: commands need a role that the person holds (`roles`).

use super::pairs::found;
use crate::{
    Context, Envelope, List, Rejection,
    case::Case,
    terms::{Day, Role, Text, UserId},
};

bodies! {
    /// A person was assigned to the case.
    pub struct RoleAssigned {
        /// Who.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// From which day.
        pub from: Day,
        /// The last day; without end where omitted.
        pub to: Option<Day>,
        /// Why.
        pub reason: Text<500>,
    }

    /// A person's assignment to the case ended.
    pub struct RoleAssignmentEnded {
        /// Who.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// Why.
        pub reason: Text<500>,
    }
}

events! {
    action None;
    /// A person was assigned to the case.
    2601 RoleAssigned,
    /// A person's assignment to the case ended.
    2602 RoleAssignmentEnded,
}

commands! {
    action None;
    /// Assigns a person to the case, from a day on: whoever is assigned may see it wherever their office is.
    AssignRole(RoleAssigned),
    /// Ends a person's assignment to the case, with the day before the one it speaks of.
    EndRoleAssignment(RoleAssignmentEnded),
}

states! {
    /// One assignment.
    pub struct Assigned {
        /// Who.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// From which day.
        pub from: Day,
        /// The last day.
        pub to: Option<Day>,
    }

    /// Who works on the case, past ones too.
    #[derive(Default)]
    pub struct Assignments {
        /// In order.
        pub assigned: List<Assigned>,
    }
}

impl Assigned {
    fn runs_on(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| to >= day)
    }
}

impl Assignments {
    /// Whether a person is assigned on a day, in whichever role.
    pub fn is_assigned(&self, user: &UserId, on: Day) -> bool {
        self.assigned.iter().any(|known| known.user == *user && known.runs_on(on))
    }

    pub(crate) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::RoleAssigned(body) => self.begin(&body.user, body.role, body.from, body.to),
            Event::RoleAssignmentEnded(body) => self.end(&body.user, body.role, envelope.effective_on),
        }
    }

    pub(crate) fn begin(&mut self, user: &UserId, role: Role, from: Day, to: Option<Day>) {
        self.assigned.push(Assigned { user: user.clone(), role, from, to });
    }

    /// It ends with the day before this one.
    pub(crate) fn end(&mut self, user: &UserId, role: Role, on: Day) {
        let last = on.minus(1);
        for known in self.assigned.iter_mut().filter(|known| known.user == *user && known.role == role) {
            known.to = Some(known.to.map_or(last, |to| to.min(last)));
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.assignments;
    let event = match command {
        Command::AssignRole(body) => {
            super::room("assignments", region.assigned.len(), super::MOST_ENTRIES)?;
            if body.role == Role::System {
                let why = "the system is not assigned to a case".into();
                return Err(Rejection::BadInput { field: "role".into(), why });
            }
            if body.to.is_some_and(|to| to < body.from) {
                return Err(Rejection::BadInput { field: "to".into(), why: "it ends before it begins".into() });
            }
            if let Some(date) = case.scope.recused_since(&body.user) {
                let why = format!("{} stays out of this case since {date}; assign somebody else", body.user);
                return Err(Rejection::BadInput { field: "user".into(), why });
            }
            let again = |known: &&Assigned| {
                known.user == body.user && known.role == body.role && known.to.is_none_or(|to| to >= body.from)
            };
            if region.assigned.iter().any(|known| again(&known)) {
                let what = format!("assignment of {} as", body.user);
                return Err(Rejection::AlreadyExists { what, id: body.role.to_string() });
            }
            Event::RoleAssigned(body.clone())
        }
        Command::EndRoleAssignment(body) => {
            let running = region.assigned.iter().find(|known| {
                known.user == body.user && known.role == body.role && known.to.is_none_or(|to| to >= context.on)
            });
            found(running, "running assignment of", &body.user)?;
            Event::RoleAssignmentEnded(body.clone())
        }
    };
    Ok(vec![event.into()])
}
