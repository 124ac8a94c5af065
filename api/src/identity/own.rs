//! Commands that the program gives for the operator of the machine, or by itself.

use domain::{
    Actor, Command, CommandId, Fingerprint,
    terms::{Office, Role, UserId},
};

use crate::{
    casebook::OPERATOR,
    desk::{Refusal, Submission},
};

/// The office of whoever works on this machine.
pub(crate) const OFFICE: &str = "local";

fn actor(user: &str, role: Role) -> Result<Actor, Refusal> {
    let named = UserId::new(user).and_then(|user| Office::new(OFFICE).map(|office| (user, office)));
    let (user, office) = named.map_err(Refusal::Stopped)?;
    Ok(Actor { user, role, office, on_behalf_of: None })
}

/// Whoever can read the store's folder: lets people in, and that is on record.
pub(crate) fn by_operator() -> Result<Actor, Refusal> {
    actor(OPERATOR, Role::System)
}

/// The same person in the role that keeps everybody's roles, where it was granted and is held.
pub(crate) fn by_records_officer() -> Result<Actor, Refusal> {
    actor(OPERATOR, Role::RecordsOfficer)
}

/// The program itself.
pub(crate) fn by_system() -> Result<Actor, Refusal> {
    actor("system", Role::System)
}

/// A command under a name that nobody used before.
pub(crate) fn own(actor: Actor, command: Command) -> Result<Submission, Refusal> {
    let command_id = CommandId::new(&format!("own-{}", uuid::Uuid::now_v7())).map_err(Refusal::Stopped)?;
    Ok(Submission {
        case: None,
        command,
        command_id,
        fingerprint: Fingerprint::default(),
        expected_revision: None,
        effective_on: None,
        actor,
        confidentiality: None,
        dry_run: false,
    })
}
