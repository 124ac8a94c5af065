//! What the program records by itself: a new store's first edition of the policy and its operator, the keys it signs with,
//! that it was restored.

use std::path::Path;

use domain::{
    Actor, Command, CommandId, Edition, Fingerprint, Position,
    access::{self, AccessRules},
    ledger::{self, LedgerRestored, SigningKeyIntroduced},
    policy::Policy,
    roles::{self, RoleGranted},
    terms::{Digest, Office, Role, Text, UserId},
};
use projections::Views;
use storage::proof::{Root, VerifierKey};

use crate::{
    casebook::{Casebook, OPERATOR, OpenError},
    desk::Submission,
};

const FIRST_KEY: &str = "The log signs its checkpoints with this key.";

/// Founds a store: somebody who may record everybody else's roles, and the first edition of the policy. Said again, it adds
/// nothing.
pub(crate) fn found(casebook: &Casebook) -> Result<(), OpenError> {
    let failed = OpenError::Founding;
    let policy = Policy::first().map_err(failed)?;
    let from = policy.effective_from;
    let (user, office) = (UserId::new(OPERATOR).map_err(failed)?, Office::new("local").map_err(failed)?);
    let operator = RoleGranted { user, role: Role::RecordsOfficer, office, from, to: None };
    let commands: [Command; 2] =
        [roles::Command::GrantRole(operator).into(), domain::policy::Command::PublishPolicy(policy).into()];
    for (number, command) in commands.into_iter().enumerate() {
        record(casebook, &format!("founding-{number}"), command).map_err(failed)?;
    }
    Ok(())
}

/// Compares the key that the store signs with and the one on record; the first one is recorded here.
///
/// # Errors
/// [`OpenError::Key`] where another key is on record: whoever put this one there did not record it.
pub(crate) fn admit_key(casebook: &Casebook) -> Result<(), OpenError> {
    let Some(current) = casebook.reader().keys().first().cloned() else { return Ok(()) };
    let recorded = casebook.views().registry().ledger().key().map(Text::to_string);
    match recorded {
        Some(recorded) if recorded == current.to_string() => Ok(()),
        Some(recorded) => Err(OpenError::Key { recorded, current: current.to_string() }),
        None => introduce(casebook, &current, FIRST_KEY).map_err(OpenError::Founding),
    }
}

/// Records the first edition of the access rules where none is on record, as in a store of an earlier release.
pub(crate) fn admit_access_rules(casebook: &Casebook) -> Result<(), OpenError> {
    if casebook.views().registry().access().table().edition != Edition(0) {
        return Ok(());
    }
    let rules = AccessRules::first().map_err(OpenError::Founding)?;
    let command = access::Command::PublishAccessRules(rules).into();
    record(casebook, "founding-access-rules", command).map_err(OpenError::Founding)
}

/// Whether a rotation was cut off after the next key had been recorded, and before it took the place of the one before.
pub(crate) fn is_rotation_cut_off(folder: &Path, views: &Views) -> Result<bool, OpenError> {
    let pending = storage::pending_key(folder).map_err(OpenError::Storage)?;
    let recorded = views.registry().ledger().key();
    Ok(pending.is_some_and(|pending| recorded.is_some_and(|recorded| recorded.as_str() == pending.to_string())))
}

/// Records a key that the log signs with from here on, in the place of the one on record.
pub(crate) fn introduce(casebook: &Casebook, key: &VerifierKey, reason: &str) -> Result<(), String> {
    let text = Text::new(&key.to_string())?;
    let id = format!("key-{}", hex::encode(Digest::of(text.as_str().as_bytes()).0).get(..32).unwrap_or_default());
    let replaces = casebook.views().registry().ledger().key().cloned();
    let introduced = SigningKeyIntroduced { key: text, replaces, reason: Text::new(reason)? };
    record(casebook, &id, ledger::Command::IntroduceSigningKey(introduced).into())?;
    is_on_record(casebook, key)
}

/// A key that was introduced long ago is answered as said before, and is not on record as the last one.
fn is_on_record(casebook: &Casebook, key: &VerifierKey) -> Result<(), String> {
    let recorded = casebook.views().registry().ledger().key().map_or_else(|| "none".to_owned(), Text::to_string);
    if recorded == key.to_string() {
        return Ok(());
    }
    Err(format!(
        "the log has on record that it signs with {recorded}, not with {key}, which it has retired. Give the private key of \
         the one on record, or none, so that a new one is made"
    ))
}

/// Records that the store was restored up to a root, and with which key it goes on where that is a new one. What it signs
/// with is on record afterwards, or this fails.
pub(crate) fn record_restore(casebook: &Casebook, reached: &Root, reason: &str) -> Result<(), String> {
    let restored =
        LedgerRestored { reached: Position(reached.size), root: Digest(reached.hash), reason: Text::new(reason)? };
    record(casebook, &format!("restored-{}", reached.size), ledger::Command::RecordRestore(restored).into())?;
    let current = casebook.reader().keys().first().cloned();
    let recorded = casebook.views().registry().ledger().key().map(Text::to_string);
    match current {
        Some(current) if recorded.as_ref() != Some(&current.to_string()) => introduce(casebook, &current, reason),
        Some(_) | None => Ok(()),
    }
}

fn record(casebook: &Casebook, id: &str, command: Command) -> Result<(), String> {
    let system =
        Actor { user: UserId::new("system")?, role: Role::System, office: Office::new("local")?, on_behalf_of: None };
    let submission = Submission {
        case: None,
        command,
        command_id: CommandId::new(id)?,
        fingerprint: Fingerprint::default(),
        expected_revision: None,
        effective_on: None,
        actor: system,
        confidentiality: None,
        dry_run: false,
    };
    casebook.submit_blocking(submission).map(drop).map_err(|refusal| refusal.to_string())
}
