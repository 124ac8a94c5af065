//! Who may see what: the table of rules, offices, accounts and tokens, and the trace that readings leave. One stream.
//!
//! Everything here is this project's design; that strictly confidential material is for focal point, protection, Legal,
//! decision makers and Oversight, and that its readings are kept, follows section 2.3 of the domain's description.
//! Secrets are never part of an event: of a token only the SHA-256 of its 256 random bits, of a password nothing.

mod facts;
mod rules;
mod seers;
mod sight;
mod table;
mod told;
mod viewer;

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    Envelope, Position,
    terms::{
        AccountKind, CaseId, Country, Digest, DonorRef, Instant, Office, ReadingKind, Role, Text, TokenId, TokenScope,
        UserId,
    },
};

pub use facts::CaseFacts;
pub(crate) use rules::decide;
pub use seers::{Because, Seer, seers};
pub use sight::{CaseSight, OF_CASES, Seen, Withheld};
pub use table::{AccessRules, Row, Table};
pub use viewer::{Outline, Viewer, subject_of};

bodies! {
    /// What one role may see.
    pub struct AccessRow {
        /// The role.
        pub role: Role,
        /// Over which cases it reaches, beside those a person is assigned to.
        pub reach: crate::terms::Reach,
        /// The most confidential class it reads.
        pub up_to: crate::terms::Confidentiality,
        /// What it sees; everything else it does not.
        pub sees: Vec<crate::terms::Subject>,
        /// Whether small counts are withheld from it, lest they point at a case.
        #[serde(default)]
        pub without_small_counts: bool,
        /// Whether it may ask for the schema by introspection.
        #[serde(default)]
        pub introspects: bool,
    }

    /// An edition of the access rules.
    pub struct AccessRulesPublished {
        /// Its number: one more than the last.
        pub edition: crate::Edition,
        /// What changed, and why.
        pub note: Text<2000>,
        /// A row a role; a role without a row sees nothing.
        pub rows: Vec<AccessRow>,
        /// The smallest count that is shown to whom small counts are withheld from.
        pub smallest_count: u32,
    }

    /// It was recorded what an office answers for, and whom it stands for.
    pub struct OfficePlaced {
        /// The office.
        pub office: Office,
        /// The countries it answers for.
        #[serde(default)]
        pub countries: Vec<Country>,
        /// The donors it stands for.
        #[serde(default)]
        pub donors: Vec<DonorRef>,
        /// The authorities it stands for, as notifications name them.
        #[serde(default)]
        pub authorities: Vec<Text<200>>,
        /// Why.
        pub reason: Text<500>,
    }

    /// An account was opened. How its holder proves who they are lies sealed elsewhere.
    pub struct AccountOpened {
        /// For whom.
        pub user: UserId,
        /// What kind.
        pub kind: AccountKind,
    }

    /// An account was closed: its password, its sessions and its tokens count for nothing any more.
    pub struct AccountClosed {
        /// Whose.
        pub user: UserId,
        /// Why.
        pub reason: Text<500>,
    }

    /// An access token was issued.
    pub struct AccessTokenIssued {
        /// Its public id.
        pub token: TokenId,
        /// For whom.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// What its holder calls it.
        pub name: Text<100>,
        /// What it is good for.
        pub scopes: Vec<TokenScope>,
        /// The SHA-256 of its secret of 256 random bits.
        pub secret_sha256: Digest,
        /// Until when it holds: 90 days at most.
        pub until: Instant,
    }

    /// An access token was revoked.
    pub struct AccessTokenRevoked {
        /// Which.
        pub token: TokenId,
        /// Why.
        pub reason: Text<500>,
    }

    /// The emergency account was used.
    pub struct EmergencyAccountUsed {
        /// Whose.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// What for, in the words of whoever logged in.
        pub reason: Text<500>,
    }

    /// One reading that leaves a trace.
    pub struct TracedReading {
        /// Who read.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// When.
        pub at: Instant,
        /// How.
        pub kind: ReadingKind,
        /// Of which case; none where it was of several or of none.
        pub case: Option<CaseId>,
        /// Which events, where they were few.
        #[serde(default)]
        pub positions: Vec<Position>,
        /// Of what else: a filter, a person's reference.
        pub of: Option<Text<500>>,
        /// Why, where a reason is asked for.
        pub reason: Option<Text<500>>,
    }

    /// It was recorded who read what.
    pub struct ReadingsRecorded {
        /// In the order in which they came.
        pub readings: Vec<TracedReading>,
    }
}

events! {
    action None;
    /// An edition of the access rules was published.
    2501 AccessRulesPublished,
    /// It was recorded what an office answers for, and whom it stands for.
    2502 OfficePlaced,
    /// An account was opened.
    2503 AccountOpened,
    /// An account was closed.
    2504 AccountClosed,
    /// An access token was issued.
    2505 AccessTokenIssued,
    /// An access token was revoked.
    2506 AccessTokenRevoked,
    /// The emergency account was used.
    2507 EmergencyAccountUsed,
    /// It was recorded who read what.
    2508 ReadingsRecorded,
}

commands! {
    action None;
    /// Publishes an edition of the access rules, in force at once.
    PublishAccessRules(AccessRulesPublished),
    /// Records what an office answers for, and whom it stands for.
    PlaceOffice(OfficePlaced),
    /// Opens an account. A one-time link, handed over in person, lets its holder choose a password.
    OpenAccount(AccountOpened),
    /// Closes an account: its password, its sessions and its tokens count for nothing any more.
    CloseAccount(AccountClosed),
    /// Issues an access token whose secret the caller has drawn: 256 random bits, of which only the SHA-256 is recorded.
    IssueAccessToken(AccessTokenIssued),
    /// Revokes an access token, at once.
    RevokeAccessToken(AccessTokenRevoked),
    /// Records that the emergency account was used; the program gives it itself.
    RecordEmergencyUse(EmergencyAccountUsed),
    /// Records who read what; the program gives it itself.
    RecordReadings(ReadingsRecorded),
}

states! {
    /// An account.
    pub struct Account {
        /// Whose.
        pub user: UserId,
        /// What kind.
        pub kind: AccountKind,
        /// When it was opened.
        pub opened_at: Instant,
        /// When it was closed.
        pub closed_at: Option<Instant>,
    }

    /// An access token, without its secret.
    pub struct AccessToken {
        /// Its public id.
        pub token: TokenId,
        /// For whom.
        pub user: UserId,
        /// In which role.
        pub role: Role,
        /// For which office.
        pub office: Office,
        /// What its holder calls it.
        pub name: Text<100>,
        /// What it is good for.
        pub scopes: Vec<TokenScope>,
        /// The SHA-256 of its secret.
        #[schemars(skip)]
        pub secret_sha256: Digest,
        /// Who issued it.
        pub issued_by: UserId,
        /// When.
        pub issued_at: Instant,
        /// The position of its event.
        pub position: Position,
        /// Until when it holds.
        pub until: Instant,
        /// When it was revoked.
        pub revoked_at: Option<Instant>,
    }
}

/// What was recorded about access, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Access {
    pub(crate) table: Arc<Table>,
    pub(crate) places: BTreeMap<Office, Arc<OfficePlaced>>,
    pub(crate) accounts: Arc<BTreeMap<UserId, Account>>,
    pub(crate) tokens: Arc<BTreeMap<TokenId, AccessToken>>,
    pub(crate) cases: facts::Facts,
}

impl Access {
    /// The rules in force.
    pub const fn table(&self) -> &Arc<Table> {
        &self.table
    }

    /// What is recorded of an office.
    pub fn place(&self, office: &Office) -> Option<&Arc<OfficePlaced>> {
        self.places.get(office)
    }

    /// Every office that was placed.
    pub fn places(&self) -> impl Iterator<Item = &OfficePlaced> {
        self.places.values().map(|place| &**place)
    }

    /// The account of a person.
    pub fn account(&self, user: &UserId) -> Option<&Account> {
        self.accounts.get(user)
    }

    /// Every account, closed ones too.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    /// A token, revoked or ended ones too.
    pub fn token(&self, id: &TokenId) -> Option<&AccessToken> {
        self.tokens.get(id)
    }

    /// Every token, revoked and ended ones too.
    pub fn tokens(&self) -> impl Iterator<Item = &AccessToken> {
        self.tokens.values()
    }

    /// What access is decided by, of a case.
    pub fn facts(&self, case: CaseId) -> Option<&CaseFacts> {
        self.cases.get(case)
    }

    pub(crate) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::AccessRulesPublished(body) => self.table = Arc::new(Table::of(body)),
            Event::OfficePlaced(body) => {
                self.places.insert(body.office.clone(), Arc::new(body.clone()));
            }
            Event::AccountOpened(body) => {
                let account = Account {
                    user: body.user.clone(),
                    kind: body.kind,
                    opened_at: envelope.recorded.at,
                    closed_at: None,
                };
                Arc::make_mut(&mut self.accounts).insert(body.user.clone(), account);
            }
            Event::AccountClosed(body) => {
                let at = envelope.recorded.at;
                if let Some(account) = Arc::make_mut(&mut self.accounts).get_mut(&body.user) {
                    account.closed_at = Some(at);
                }
                for token in Arc::make_mut(&mut self.tokens).values_mut().filter(|token| token.user == body.user) {
                    token.revoked_at = token.revoked_at.or(Some(at));
                }
            }
            Event::AccessTokenIssued(body) => {
                let token = AccessToken {
                    token: body.token.clone(),
                    user: body.user.clone(),
                    role: body.role,
                    office: body.office.clone(),
                    name: body.name.clone(),
                    scopes: body.scopes.clone(),
                    secret_sha256: body.secret_sha256,
                    issued_by: envelope.recorded.by.user.clone(),
                    issued_at: envelope.recorded.at,
                    position: envelope.position,
                    until: body.until,
                    revoked_at: None,
                };
                Arc::make_mut(&mut self.tokens).insert(body.token.clone(), token);
            }
            Event::AccessTokenRevoked(body) => {
                if let Some(token) = Arc::make_mut(&mut self.tokens).get_mut(&body.token) {
                    token.revoked_at = token.revoked_at.or(Some(envelope.recorded.at));
                }
            }
            Event::EmergencyAccountUsed(_) | Event::ReadingsRecorded(_) => (),
        }
    }

    /// What was issued before the ledger was set back to a backup: revocations after the backup are forgotten with it.
    pub(crate) fn revoke_all(&mut self, at: Instant) {
        for token in Arc::make_mut(&mut self.tokens).values_mut() {
            token.revoked_at = token.revoked_at.or(Some(at));
        }
    }
}
