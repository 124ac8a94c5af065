//! What is accepted about access.

use super::{AccessTokenIssued, Command, Event};
use crate::{
    Context, Edition, Rejection,
    case::{found, free},
    roles::{Holding, held_at},
    terms::{Reach, Role, Subject},
};

/// How long a token holds at most, in hours.
const MOST_HOURS: u32 = 24 * 90;
/// The most tokens of one person that hold at the same time.
const MOST_TOKENS: usize = 50;
/// The most readings of one event.
pub(crate) const MOST_READINGS: usize = 256;

impl Command {
    /// Whether only the program itself gives it, and nobody from outside, whatever their role.
    pub const fn is_own(&self) -> bool {
        matches!(self, Self::RecordEmergencyUse(_) | Self::RecordReadings(_))
    }

    /// The same, by its name.
    pub fn is_own_name(name: &str) -> bool {
        matches!(name, "RecordEmergencyUse" | "RecordReadings")
    }
}

/// Accepts or refuses a command about access.
pub(crate) fn decide(command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    context.not_in_future(context.on)?;
    let access = context.registry.access();
    let event = match command {
        Command::PublishAccessRules(body) => {
            let next = Edition(access.table().edition.0 + 1);
            if body.edition != next {
                return refused("edition", &format!("the next edition is {next}, not {}", body.edition));
            }
            sound(body)?;
            Event::AccessRulesPublished(body.clone())
        }
        Command::PlaceOffice(body) => Event::OfficePlaced(body.clone()),
        Command::OpenAccount(body) => {
            not_erased(&body.user, context)?;
            let open = access.account(&body.user).is_some_and(|known| known.closed_at.is_none());
            free(open, "open account of", &body.user)?;
            Event::AccountOpened(body.clone())
        }
        Command::CloseAccount(body) => {
            let known = access.account(&body.user).filter(|known| known.closed_at.is_none());
            found(known, "open account of", &body.user)?;
            Event::AccountClosed(body.clone())
        }
        Command::IssueAccessToken(body) => {
            issuable(body, context)?;
            Event::AccessTokenIssued(body.clone())
        }
        Command::RevokeAccessToken(body) => {
            let known = found(access.token(&body.token), "access token", &body.token)?;
            if known.user != context.actor.user && !manages(context.actor.role) {
                // Said as of a token that is not there: whose it is concerns nobody else.
                return Err(Rejection::NotFound { what: "access token".into(), id: body.token.to_string() });
            }
            free(known.revoked_at.is_some(), "revocation of access token", &body.token)?;
            Event::AccessTokenRevoked(body.clone())
        }
        Command::RecordEmergencyUse(body) => Event::EmergencyAccountUsed(body.clone()),
        Command::RecordReadings(body) => {
            if body.readings.is_empty() || body.readings.len() > MOST_READINGS {
                return refused("readings", &format!("1 to {MOST_READINGS} at once"));
            }
            Event::ReadingsRecorded(body.clone())
        }
    };
    Ok(vec![event.into()])
}

const fn manages(role: Role) -> bool {
    matches!(role, Role::RecordsOfficer | Role::System)
}

fn refused<T>(field: &str, why: &str) -> Result<T, Rejection> {
    Err(Rejection::BadInput { field: field.into(), why: why.into() })
}

fn not_erased(user: &crate::terms::UserId, context: &Context<'_>) -> Result<(), Rejection> {
    match context.registry.ledger().erased.get(user) {
        Some(date) => Err(Rejection::PersonErased { person: user.to_string(), date: date.to_string() }),
        None => Ok(()),
    }
}

fn issuable(body: &AccessTokenIssued, context: &Context<'_>) -> Result<(), Rejection> {
    let access = context.registry.access();
    not_erased(&body.user, context)?;
    free(access.token(&body.token).is_some(), "access token", &body.token)?;
    if body.scopes.is_empty() {
        return refused("scopes", "say what the token is good for");
    }
    if body.until <= context.now || body.until > context.now.plus_hours(MOST_HOURS) {
        return refused("until", &format!("a token ends in the future, and within {} days", MOST_HOURS / 24));
    }
    if !manages(context.actor.role) {
        if body.user != context.actor.user {
            let why = "people issue tokens for themselves; the records officer issues them for others".into();
            return Err(Rejection::Separation { rule: "S-8".into(), why });
        }
        let grants = context.registry.grants(&body.user);
        if !matches!(held_at(grants, body.role, &body.office, context.now.day()), Holding::Held(_)) {
            return Err(Rejection::RoleNotHeld { role: body.role.to_string() });
        }
    }
    if body.role == Role::System && context.actor.role != Role::System {
        return refused("role", "tokens for the system's own role are made on the machine itself");
    }
    let now = context.now;
    let running =
        access.tokens().filter(|known| known.user == body.user && known.revoked_at.is_none() && known.until > now);
    if running.count() >= MOST_TOKENS {
        return refused("user", &format!("{MOST_TOKENS} tokens of {} hold already; revoke some first", body.user));
    }
    Ok(())
}

/// A row a role, and none that would leave the ledger without eyes or hands.
fn sound(body: &super::AccessRules) -> Result<(), Rejection> {
    if let Some(row) = body
        .rows
        .iter()
        .enumerate()
        .find(|(place, row)| body.rows.iter().take(*place).any(|earlier| earlier.role == row.role))
    {
        return refused("rows", &format!("{} has two rows", row.1.role));
    }
    let table = super::Table::of(body);
    let oversight = table.row(Role::Oversight);
    let blind = Subject::ALL.iter().find(|subject| !oversight.sees(**subject));
    if let Some(subject) = blind {
        return refused("rows", &format!("Oversight reads all; this edition hides {subject} from it"));
    }
    if oversight.reach != Reach::All || oversight.up_to != crate::terms::Confidentiality::StrictlyConfidential {
        return refused("rows", "Oversight reaches all cases and all classes");
    }
    if !table.row(Role::RecordsOfficer).sees(Subject::Accounts) {
        return refused("rows", "the records officer sees the accounts, or nobody could let people in");
    }
    if body.smallest_count < 2 {
        return refused("smallestCount", "a count of one points at a case: 2 or more");
    }
    Ok(())
}
